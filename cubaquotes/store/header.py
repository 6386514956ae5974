"""The project file's header: whose file it is, asked before anything is written to it."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from cubaquotes.errors import ProjectError
from cubaquotes.files import in_words
from cubaquotes.store.trouble import explained

APPLICATION_ID = 0x43756251  # "CubQ", in the file's header: tells our files from other SQLite databases


def refuse_strangers(path: Path) -> None:
    """Raises ProjectError unless a project is there that may be read; foreign files stay as they are.

    Through SQLite all the same, never by open(): whoever closes a file of their own gives up every lock that this
    process has on it. With the project open already, another program would then think it was alone, tidy the log
    away, and what is saved later would be lost.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            what = "a folder" if path.is_dir() else "not a file"
            raise ProjectError(f"The project {path} can't be opened: it is {what}.")
    except FileNotFoundError:
        raise ProjectError(f"There is no project at {path}; check the name, or create a new project.") from None
    except OSError as error:
        raise ProjectError(f"The project {path} can't be opened: {in_words(error)}.") from error
    if not os.access(path, os.R_OK):
        raise ProjectError(f"The project {path} can't be opened: you may not read it.")
    if _application_id(path) != APPLICATION_ID:
        raise ProjectError(f"{path} is not a CubaQuotes project; it was left as it is.")


def _application_id(path: Path) -> int:
    """Whose database it is, by its header; 0 if it is none."""
    with explained(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
        try:
            # After a full disk the file may be shorter than its header says; what is missing stands in the log beside
            # it, which an immutable reading passes over. Without this SQLite would take that for damage.
            conn.execute("PRAGMA writable_schema = ON")
            return int(conn.execute("PRAGMA application_id").fetchone()[0])
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
                return 0
            raise
