"""One set-up at a time in a checkout. The system lets go of the lock when its last holder ends, however it ends."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cubaquotes.launch.report import say


@contextmanager
def only_one(file: Path) -> Iterator[BinaryIO]:
    """Hold a lock file, waiting while another start holds it."""
    with file.open("ab") as held:
        if not _try_lock(held):
            say("another start is preparing .venv; waiting for it …")
            _wait_lock(held)
        yield held


if sys.platform == "win32":
    import msvcrt
    import time

    def _try_lock(held: BinaryIO) -> bool:
        try:
            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_lock(held: BinaryIO) -> None:
        while not _try_lock(held):
            time.sleep(0.2)

else:
    import fcntl

    def _try_lock(held: BinaryIO) -> bool:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_lock(held: BinaryIO) -> None:
        fcntl.flock(held, fcntl.LOCK_EX)


def run_holding(held: BinaryIO, command: Sequence[str], env: Mapping[str, str]) -> bool:
    """Run a command; True if it succeeded.

    The command holds the lock too: if we are killed it may go on writing, and the next start must wait for it.
    """
    holding = () if sys.platform == "win32" else (held.fileno(),)
    done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=sys.stderr, pass_fds=holding, check=False)
    return done.returncode == 0
