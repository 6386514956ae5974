"""Writing a file whole or not at all, and saying in words what the operating system refused."""

import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_WORDS = {
    errno.EACCES: "you have no permission for it",
    errno.EPERM: "you have no permission for it",
    errno.EROFS: "the place is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "the file would become too large for this disk",
    errno.ENOENT: "there is nothing at that place",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.EISDIR: "it is a folder, not a file",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.EIO: "the disk reports an error",
    errno.EBUSY: "another program is using it",
}

_UNFINISHED = re.compile(r"\.cubaquotes-[0-9a-f]{12}\.part(?:-wal|-shm|-journal)?")
_ABANDONED = 24 * 3600  # seconds after its last change from which an unfinished file is nobody's


def in_words(error: OSError) -> str:
    """Why the operating system refused, as the second half of a sentence."""
    if error.errno in _WORDS:
        return _WORDS[error.errno]
    return f"the system says: {error.strerror}" if error.strerror else "the system gives no reason"


def unfinished(folder: Path) -> Path:
    """A new hidden name in `folder` for a file that gets its own name when it is whole.

    It doesn't grow with that name, which may be as long as the disk allows. What a killed program left under such names
    more than a day ago is removed from the folder.
    """
    oldest = time.time() - _ABANDONED
    with suppress(OSError):  # what can't be listed or removed stays
        for entry in [entry for entry in os.scandir(folder) if _UNFINISHED.fullmatch(entry.name)]:
            if entry.stat(follow_symlinks=False).st_mtime < oldest:
                Path(entry.path).unlink(missing_ok=True)
    return folder / f".cubaquotes-{secrets.token_hex(6)}.part"


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8", newline: str = "") -> Iterator[IO[str]]:
    """A text file that takes the place of `path` when the block ends without an exception.

    The words go to a hidden file in the same folder, reach the disk, and only then get the name, so that at no moment
    is there half a file under `path`; whatever interrupts the block, the old file stays and the hidden one is removed.
    A pipe or a device is written to as it is: nothing must take its place.
    Characters that no encoding knows (lone surrogates) become question marks. Raises OSError.
    """
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        with path.open("w", encoding=encoding, newline=newline, errors="replace") as file:
            yield file
        return
    target = path.resolve()  # through a link to the file it means, so that the link stays one
    partial = unfinished(target.parent)
    # The mode is cut by the umask, as for any new file; tempfile would make it private to the user.
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline=newline, errors="replace") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            partial.chmod(mode & 0o777)
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _mode(path: Path) -> int | None:
    """Of what sort the thing at `path` is, and who may use it; None if there is nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _flush_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can (Windows can't open a folder)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
