"""Opening, creating, copying and writing the project file."""

import atexit
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cubaquotes.characters import storable
from cubaquotes.errors import ProjectError
from cubaquotes.files import in_words, unfinished
from cubaquotes.store.header import APPLICATION_ID, refuse_strangers
from cubaquotes.store.log import Log
from cubaquotes.store.migrations import migrate, pending_steps, unknown_steps
from cubaquotes.store.trouble import explain, explained

BUSY_MS = 3000
_STATEMENTS = 400  # that a connection keeps compiled: more than the program has
_UNSETTLED = 40  # transactions after which the log is brought into the project when nobody waits: half a megabyte …
_MOST_LOG = 4000  # … and pages (16 MB) after which that happens within one
_PIECE = 1000  # pages that a backup copies between two looks at whether it is still wanted

Row = tuple[Any, ...]
Parameters = Sequence[object] | Mapping[str, object]
State = tuple[int, int, int]


def now() -> str:
    """The time as it is written everywhere in the project: ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uid() -> str:
    """A name for something that has to be the same in every copy of the project."""
    return uuid.uuid4().hex


def bindable(values: Mapping[str, object]) -> dict[str, object]:
    """`values` as they are stored: without the halves of characters that a person may type or paste."""
    return {name: storable(value) if isinstance(value, str) else value for name, value in values.items()}


class Store:
    """One connection to a project file, for the thread that opened it.

    Trouble that the user can do something about (full disk, locked or damaged file) is raised as ProjectError, by every
    method.

    writable: False if the file lies where nothing can be written, and was opened only to be read.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection, *, writable: bool = True) -> None:
        self.path = path
        self.conn = conn
        self.writable = writable
        self._data_version = 0
        self._writing = False
        self._unsettled = 0
        self._rolled_back = 0
        self._log = Log(path)

    def run(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Execute one statement."""
        try:
            return self._execute(sql, parameters)
        except sqlite3.Error as error:
            explain(error, self.path, saving=self._writing)
            raise

    def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Execute one statement for each of `rows`, whose words come out of articles or this file."""
        with self._explained():
            self.conn.executemany(sql, rows)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            explain(error, self.path, saving=self._writing)
            raise

    def one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        try:
            row: Row | None = self._execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            explain(error, self.path, saving=self._writing)
            raise
        return row

    def stream_rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows of a query one by one."""
        with self._explained():
            yield from self._execute(sql, parameters)

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, object]]:
        """The rows of a query one by one, by the names of their columns."""
        with self._explained():
            cursor = self._execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    @contextmanager
    def write(self) -> Iterator[None]:
        """A transaction: all that is written inside is saved when the block ends, or nothing is.

        It takes the write lock at once (a plain BEGIN would begin as a reader, and a reader that wants to write after
        somebody else did is refused without any waiting).
        """
        self._writing = True
        try:
            with self._explained():
                self.conn.execute("BEGIN IMMEDIATE")
                try:
                    self._log.check()
                    yield
                    self.conn.execute("COMMIT")
                except BaseException:
                    self.conn.rollback()
                    self._rolled_back += 1
                    raise
                self._log.check()
                self._unsettled += 1
        finally:
            self._writing = False

    def settle(self) -> None:
        """Bring what is saved from SQLite's log into the project file, if there is much of it.

        To be called when nobody waits: otherwise every so often a decision would have to do it.
        """
        if self._unsettled >= _UNSETTLED and not self._log.taken_away:
            self._log.check()
            self.run("PRAGMA wal_checkpoint(PASSIVE)")
            self._unsettled = 0

    def owns(self, file: Path) -> bool:
        """Whether a file is the project, or one that SQLite keeps beside it: nobody may open those by hand."""
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):  # what isn't there, or can't be looked at, is none of them
                if file.samefile(self.path.with_name(self.path.name + ending)):
                    return True
        return False

    def changed_elsewhere(self) -> bool:
        """Whether another connection has written since this was last asked."""
        now_there = self.others_writes()
        before, self._data_version = self._data_version, now_there
        return before not in (0, now_there)

    def state(self) -> State:
        """What is another one as soon as anything was written, here or elsewhere, or taken back: for what is kept of
        the project in memory."""
        return self.others_writes(), self.conn.total_changes, self._rolled_back

    def others_writes(self) -> int:
        """A number that is another one as soon as another connection has written."""
        row = self.one("PRAGMA data_version")
        assert row is not None
        return int(row[0])

    def close(self) -> None:
        """Close the connection; closing it twice does no harm."""
        if self._log.taken_away:
            # Closing would write pages of the log that is gone over newer ones in the file; so would Python's own
            # clean-up at the end. The connection is left to the operating system.
            atexit.register(os._exit, 1)
            return
        with suppress(sqlite3.Error):
            self.conn.execute("PRAGMA optimize")
        self.conn.close()

    def _execute(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        try:
            return self.conn.execute(sql, parameters)
        except UnicodeEncodeError:  # seldom, so that it is looked for only then
            if isinstance(parameters, Mapping):
                return self.conn.execute(sql, bindable(parameters))
            plain = [storable(value) if isinstance(value, str) else value for value in parameters]
            return self.conn.execute(sql, plain)

    def _explained(self) -> AbstractContextManager[None]:
        return explained(self.path, saving=self._writing)


def open_store(
    path: Path, *, busy_ms: int = BUSY_MS, reading: bool = False, watch: Callable[[int, int], object] | None = None
) -> Store:
    """Open an existing project, bringing its schema up to date if it is older (after a backup beside it).

    reading: a place where nothing can be written will do (an archive, somebody else's folder; see Store.writable), and
    somebody else's long write is not waited for.
    watch: told how an older project's copying (pages, their number) and updating (0, 0) go; what it raises ends that.
    Raises ProjectError, in words, for a file that is missing, not ours, newer, damaged, locked for longer than
    `busy_ms` milliseconds, or, unless `reading`, read-only.
    """
    refuse_strangers(path)
    if reading and not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        return _open_to_read(path, busy_ms)
    store = _connect(path, busy_ms)
    try:
        if not reading:
            with store.write():
                pass  # every decision is saved at once, so a project that can't be written is of no use
        with explained(path):
            _bring_up_to_date(store, watch)
        store.changed_elsewhere()
    except BaseException:
        store.close()
        raise
    return store


def _open_to_read(path: Path, busy_ms: int) -> Store:
    """A connection that leaves no trace. A log beside the file is read too, if whoever writes the project left one."""
    log = path.with_name(f"{path.name}-wal")
    # Without a log nothing can change under us, and SQLite needs no files beside the project to make sure of that.
    mode = "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"
    with explained(path):
        conn = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=busy_ms / 1000, isolation_level=None
        )
    store = Store(path, conn, writable=False)
    try:
        with explained(path):
            conn.execute("PRAGMA temp_store = MEMORY")
            _refuse_newer(store)
            _refuse_older(store)
    except BaseException:
        store.close()
        raise
    return store


@contextmanager
def new_store(path: Path) -> Iterator[Store]:
    """A new project file under `path`: there, whole, once the block has ended without an exception.

    It is built under another name in the same folder first. Raises ProjectError if there is something already, or if
    the folder can't be written.
    """
    _check_place(path)
    with _beside(path) as part:
        store = _connect(part, BUSY_MS, new=path)
        try:
            with explained(path):
                store.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                migrate(store.conn)
            with store.write():
                store.many("INSERT INTO setting VALUES (?, ?)", [("project_uid", new_uid()), ("created_at", now())])
            yield store
        finally:
            store.close()
        _give_name(part, path)


def copy(store: Store, out: Path, *, replace: bool = False, watch: Callable[[int, int], object] | None = None) -> None:
    """A consistent copy of the project, also while it is in use.

    watch: called with the pages done and their number after each piece of some megabytes; what it raises ends it.
    Raises ProjectError if `out` exists (unless `replace`) or can't be written. Then, too, nothing is left there.
    """
    _check_place(out, replace=replace)
    with _beside(out) as part:
        destination = _connect(part, BUSY_MS, new=out)
        try:
            with explained(out):
                _copy_pages(store.conn, destination.conn, watch)
        finally:
            destination.close()
        if replace:
            part.replace(out)
        else:
            _give_name(part, out)


def _copy_pages(
    source: sqlite3.Connection, destination: sqlite3.Connection, watch: Callable[[int, int], object] | None
) -> None:
    if watch is None:
        source.backup(destination)
        return

    def progress(_status: int, remaining: int, total: int) -> None:
        watch(total - remaining, total)

    source.execute("BEGIN")  # one state of the file: otherwise each write of another connection would begin it anew
    try:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        source.backup(destination, pages=_PIECE, progress=progress)
    finally:
        source.execute("COMMIT")


def _check_place(path: Path, *, replace: bool = False) -> None:
    """Raises ProjectError unless a project can be made at `path`, or, if `replace`, be put in the place of another."""
    if os.path.lexists(path) and not replace:
        raise ProjectError(f"There is already something at {path}; choose another name.")
    try:
        path.with_name(f"{path.name}-journal").lstat()  # the longest of the names that SQLite uses beside it
    except (FileNotFoundError, NotADirectoryError):
        if not path.parent.is_dir():
            raise ProjectError(
                f"The folder {path.parent} does not exist; create it first, or choose another place."
            ) from None
    except OSError as error:
        raise ProjectError(f"No project can be made at {path}: {in_words(error)}.") from None


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A name in the folder of `path` for what will become it; what is left there in the end is removed."""
    part = unfinished(path.parent)
    try:
        yield part
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                part.with_name(part.name + ending).unlink(missing_ok=True)


def _connect(file: Path, busy_ms: int, *, new: Path | None = None) -> Store:
    """A connection with our settings. It makes a file only on the way to a `new` one, whose name errors then tell."""
    uri = f"{file.absolute().as_uri()}?mode={'rw' if new is None else 'rwc'}"
    path = new or file
    with explained(path):
        conn = sqlite3.connect(
            uri, uri=True, timeout=busy_ms / 1000, isolation_level=None, cached_statements=_STATEMENTS
        )
    store = Store(path, conn)
    try:
        with explained(path):
            conn.execute("PRAGMA foreign_keys = ON")
            conn.execute("PRAGMA recursive_triggers = ON")  # what REPLACE takes away is counted and unindexed, too
            conn.execute("PRAGMA journal_mode = WAL")
            conn.execute("PRAGMA synchronous = FULL")  # a decision outlives a power cut, not only a crash
            conn.execute("PRAGMA temp_store = MEMORY")
            conn.execute("PRAGMA cache_size = -20000")  # 20 MB
            conn.execute(f"PRAGMA wal_autocheckpoint = {_MOST_LOG}")
    except BaseException:
        conn.close()
        raise
    return store


def _bring_up_to_date(store: Store, watch: Callable[[int, int], object] | None) -> None:
    """Apply the migrations that the file lacks, after a copy of it was put beside it."""
    path = store.path
    _refuse_newer(store)
    pending = pending_steps(store.conn)
    if pending:
        copy(store, path.with_name(f"{path.stem} (before {pending[0]}){path.suffix}"), replace=True, watch=watch)
        migrate(store.conn, (lambda: watch(0, 0)) if watch else None)


def _refuse_newer(store: Store) -> None:
    if unknown_steps(store.conn):
        name = store.path.name
        raise ProjectError(f"“{name}” was made by a newer version of CubaQuotes; update the program to open it.")


def _refuse_older(store: Store) -> None:
    if pending_steps(store.conn):
        raise ProjectError(
            f"“{store.path.name}” was made by an older version of CubaQuotes and can't be brought up to date where it "
            "lies; copy it to a folder where you may write, and use the copy."
        )


def _give_name(part: Path, path: Path) -> None:
    """Let a finished file appear under its name, without ever replacing another."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise ProjectError(f"There is already something at {path}; choose another name.") from None
    except OSError:  # a disk without links, such as a memory stick
        if path.exists():
            raise ProjectError(f"There is already something at {path}; choose another name.") from None
        part.rename(path)
