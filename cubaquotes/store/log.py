"""The write-ahead log that SQLite keeps beside an open project."""

import os
from pathlib import Path

from cubaquotes.errors import ProjectError


class Log:
    """The write-ahead log beside the project, watched so that no decision goes into one that nobody will read.

    SQLite's locks are the process's, and whatever code in this process opens and closes the project file by hand gives
    them up unnoticed (a file dialog that guesses at kinds of files did). The next program that closes the project then
    takes the log away under us. All that was saved before that is in the project; what would come later would be lost.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = str(path.with_name(path.name + "-wal"))
        self._seen: tuple[int, int] | None = None
        self.taken_away = False

    def check(self) -> None:
        """Raises ProjectError if the log is no longer the one that was there at the first call."""
        try:
            now = os.stat(self._file)  # noqa: PTH116 - twice for each decision: without the objects that a Path makes
            there = (now.st_dev, now.st_ino)
        except FileNotFoundError:
            there = None
        self._seen = self._seen or there
        self.taken_away = self.taken_away or there != self._seen
        if self.taken_away:
            raise ProjectError(
                f"“{self._path.name}” was tidied up by another program while it was open here. The last action was not "
                "saved; everything before it is. Close this window and open the project again to go on."
            )
