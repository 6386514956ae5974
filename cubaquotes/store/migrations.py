"""The schema, built step by step from the numbered files of db/migrations/."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from cubaquotes.data import folder

_ASKED_AFTER = 200_000  # steps of SQLite's machine: some milliseconds


def schema_migrations() -> Migrations:
    """All migrations, one for each file of db/migrations/ in the order of their numbers, named like the file."""
    migrations = Migrations("cubaquotes")
    for file in sorted((folder("db") / "migrations").glob("[0-9]*.sql")):
        migrations(name=file.stem)(_step(file))
    return migrations


def unknown_steps(db: Database) -> list[str]:
    """Names of migrations that the project has seen and this program doesn't know: a newer program wrote it."""
    known = {file.stem for file in (folder("db") / "migrations").glob("[0-9]*.sql")}
    return [step.name for step in schema_migrations().applied(db) if step.name not in known]


def pending_steps(db: Database) -> list[str]:
    """Names of migrations that the project still lacks."""
    return [step.name for step in schema_migrations().pending(db)]


def migrate(db: Database, watch: Callable[[], object] | None = None) -> None:
    """Apply what is pending, each step in a transaction of its own.

    watch: called many times a second; what it raises ends the step under way, which then leaves nothing.

    Foreign keys are off meanwhile, so that a step may rebuild a table that others refer to; they are checked before
    they are switched on again. Raises sqlite3.IntegrityError if a step left a reference to nothing.
    """
    db.conn.execute("PRAGMA foreign_keys = OFF")
    try:
        with _watched(db.conn, watch):
            schema_migrations().apply(db)
        broken = db.conn.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"references to nothing after migrating: {broken[:5]}")
    finally:
        db.conn.execute("PRAGMA foreign_keys = ON")


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

    def __call__(self, db: Database, /) -> None:
        for statement in statements(self._file.read_text(encoding="utf-8")):
            db.conn.execute(statement)
