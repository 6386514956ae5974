"""What SQLite reports, in words for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cubaquotes.errors import ProjectError


@contextmanager
def explained(path: Path, *, saving: bool = False) -> Iterator[None]:
    """Raise ProjectError instead of an sqlite3.Error that the user can do something about; ours go through as they are.

    saving: the block is a transaction, so the sentence says that the last action wasn't saved.
    """
    try:
        yield
    except sqlite3.Error as error:
        explain(error, path, saving=saving)
        raise
    except UnicodeDecodeError as error:  # what SQLite says of a damaged schema quotes what stands there
        raise ProjectError(_damaged(path)) from error


def explain(error: sqlite3.Error, path: Path, *, saving: bool) -> None:
    """As `explained`, for an error that was caught: returns if the user can do nothing about it."""
    sentence = _sentence(getattr(error, "sqlite_errorcode", 0) & 0xFF, path)
    if sentence is not None:
        unsaved = " The last action was not saved; everything before it is." if saving else ""
        raise ProjectError(sentence + unsaved) from error


def _sentence(code: int, path: Path) -> str | None:
    name, folder = path.name, path.absolute().parent
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"“{name}” is locked by another program; close that program, or wait, and try again."
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return f"“{name}” can't be opened for writing; check that you may write in {folder}."
    return {
        sqlite3.SQLITE_FULL: f"“{name}” can't be saved because the disk is full; free some space and try again.",
        sqlite3.SQLITE_IOERR: f"The disk that holds “{name}” refuses to read or write; check that it is connected and "
        "not full, and try again.",
        sqlite3.SQLITE_READONLY: f"“{name}” or its folder is read-only; copy the project to a folder where you may "
        "write, and open the copy.",
        sqlite3.SQLITE_CORRUPT: _damaged(path),
        sqlite3.SQLITE_NOTADB: f"“{name}” is damaged and no longer a database; open a backup.",
    }.get(code)


def _damaged(path: Path) -> str:
    return f"“{path.name}” is damaged; open a backup, and keep the damaged file for repair."
