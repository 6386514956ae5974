"""The .venv of a checkout: made from a hashed lock, and used only when it is complete.

It is built in place, since an environment can't be moved. Its first file says that it is unfinished, its last one (a
stamp) that it is complete: what is left by Ctrl-C, a kill, a dead network or a full disk has no stamp and is made anew.
The lock for the tests holds the very pins of the lock to run, so that its packages only add to a complete environment.
"""

import hashlib
import importlib.machinery
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"


class Environment:
    """The .venv of the checkout at `root`, for the Python that runs the launcher."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        windows = os.name == "nt"
        self.python = self.folder / ("Scripts/python.exe" if windows else "bin/python")
        self.unfinished = self.folder / "cubaquotes-unfinished"

    def is_running_this(self) -> bool:
        """Whether the Python that asks is this environment's own."""
        with suppress(OSError):
            return Path(sys.prefix).samefile(self.folder)
        return False

    def is_ready(self, lock: str) -> bool:
        """Whether everything that a lock names is installed, for this Python; costs less than a millisecond."""
        try:
            stamp = self.stamp(lock).read_text(encoding="ascii")
        except (OSError, ValueError):
            return False
        return stamp == self.key(lock) and self.python.exists()

    def stamp(self, lock: str) -> Path:
        """The file that says that a lock is installed completely."""
        return self.folder / f"{Path(lock).stem}.stamp"

    def key(self, lock: str) -> str:
        """What a stamp must say: the lock's hash, and the suffix that names Python's version and the platform."""
        digest = hashlib.sha256((self.root / lock).read_bytes()).hexdigest()
        return f"{digest} {importlib.machinery.EXTENSION_SUFFIXES[0]}"

    def put_stamps(self, locks: Iterable[str]) -> None:
        """Say that locks are installed completely. A stamp appears whole or not at all."""
        draft = self.folder / "stamp.draft"
        for lock in locks:
            draft.write_text(self.key(lock), encoding="ascii")
            draft.replace(self.stamp(lock))
        self.unfinished.unlink(missing_ok=True)

    def forget(self) -> None:
        """Take back the stamps: the environment will be made anew."""
        self.unfinished.touch()
        for lock in (RUN_LOCK, TEST_LOCK):
            self.stamp(lock).unlink(missing_ok=True)

    def is_ours(self) -> bool:
        """Whether the folder was begun by this launcher, so that it may be wiped."""
        if self.folder.is_symlink() or not self.folder.is_dir():
            return False
        marks = (self.unfinished, self.stamp(RUN_LOCK), self.stamp(TEST_LOCK))
        return any(mark.exists() for mark in marks) or not any(self.folder.iterdir())
