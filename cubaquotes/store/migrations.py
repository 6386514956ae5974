"""The schema, built step by step from the numbered files of db/migrations/.

sqlite-utils is imported only where something is to be built: what it brings along takes longer than opening a project.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cubaquotes.data import folder

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

_SET = "cubaquotes"  # under which sqlite-utils keeps what was applied

_ASKED_AFTER = 200_000  # steps of SQLite's machine: some milliseconds


def schema_migrations() -> "Migrations":
    """All migrations, one for each file of db/migrations/ in the order of their numbers, named like the file."""
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(_SET)
    for file in _files():
        migrations(name=file.stem)(_step(file))
    return migrations


def unknown_steps(conn: sqlite3.Connection) -> list[str]:
    """Names of migrations that the project has seen and this program doesn't know: a newer program wrote it."""
    known = {file.stem for file in _files()}
    return [name for name in _applied(conn) if name not in known]


def pending_steps(conn: sqlite3.Connection) -> list[str]:
    """Names of migrations that the project still lacks."""
    applied = set(_applied(conn))
    return [file.stem for file in _files() if file.stem not in applied]


def migrate(conn: sqlite3.Connection, watch: Callable[[], object] | None = None) -> None:
    """Apply what is pending, each step in a transaction of its own.

    watch: called many times a second; what it raises ends the step under way, which then leaves nothing.

    Foreign keys are off meanwhile, so that a step may rebuild a table that others refer to; they are checked before
    they are switched on again. Raises sqlite3.IntegrityError if a step left a reference to nothing.
    """
    from sqlite_utils import Database

    conn.execute("PRAGMA foreign_keys = OFF")
    try:
        with _watched(conn, watch):
            schema_migrations().apply(Database(conn, execute_plugins=False))
        broken = conn.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"references to nothing after migrating: {broken[:5]}")
    finally:
        conn.execute("PRAGMA foreign_keys = ON")


def _files() -> list[Path]:
    return sorted((folder("db") / "migrations").glob("[0-9]*.sql"))


def _applied(conn: sqlite3.Connection) -> list[str]:
    """The names in sqlite-utils' own record, in the order of their application."""
    if conn.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone() is None:
        return []
    rows = conn.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (_SET,))
    return [name for (name,) in rows]


@contextmanager
def _watched(conn: sqlite3.Connection, watch: Callable[[], object] | None) -> Iterator[None]:
    """SQLite asks now and then whether to go on, and knows only yes and no: the reason is kept for it."""
    reasons: list[Exception] = []

    def ask() -> int:
        try:
            if watch is not None:
                watch()
        except Exception as reason:  # noqa: BLE001 - raised again below
            reasons.append(reason)
        return len(reasons)

    conn.set_progress_handler(ask, _ASKED_AFTER)
    try:
        yield
    except sqlite3.OperationalError:
        if reasons:
            raise reasons[0] from None
        raise
    finally:
        conn.set_progress_handler(None, 0)


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script. (executescript would commit the migration's transaction first.)"""
    lines: list[str] = []
    for line in script.splitlines():
        if lines or (line.strip() and not line.lstrip().startswith("--")):
            lines.append(line)
        if lines and sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines).strip()
            lines = []


class _step:  # noqa: N801 - stands for a function, and sqlite-utils wants it to have a __name__
    """A migration that runs one SQL file."""

    def __init__(self, file: Path) -> None:
        self.__name__ = file.stem
        self._file = file

    def __call__(self, db: "Database", /) -> None:
        for statement in statements(self._file.read_text(encoding="utf-8")):
            db.conn.execute(statement)
