"""The lines of a stream of any length, without ever waiting for the next one where others wait for us."""

import os
import select
from collections.abc import Iterator
from typing import BinaryIO

LONGEST = 40_000_000  # bytes of a line: four times the largest article, since JSON may write a letter as six bytes
_CHUNK = 1 << 16
_PATIENCE = 0.1  # seconds to wait for input before saying that there is none


def read_chunk(file: BinaryIO) -> bytes:
    """What there is to read, at most 64 KiB; waits for the first byte, and is empty at the end only."""
    return file.read1(_CHUNK)  # type: ignore[attr-defined, no-any-return]  # every buffered stream has it


def read_lines(file: BinaryIO, begun: bytes = b"", *, longest: int = LONGEST) -> Iterator[bytes | None]:
    """The lines of a stream without their newlines, and None whenever none came for a tenth of a second.

    begun: what was read of the stream already, by read_chunk (which leaves nothing behind in the stream's own buffer).
    longest: in bytes; a longer line comes cut to longest + 1 bytes.
    """
    parts: list[bytes] = []  # of the line under way
    size = 0
    for chunk in _chunks(file, begun):
        if chunk is None:
            yield None
            continue
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            parts.append(end)
            yield b"".join(parts)[: longest + 1]
            parts, size = [], 0
        if rest and size <= longest:
            parts.append(rest)
            size += len(rest)
    if parts:
        yield b"".join(parts)[: longest + 1]


def _chunks(file: BinaryIO, begun: bytes) -> Iterator[bytes | None]:
    if begun:
        yield begun
    handle = _waitable(file)
    while True:
        if handle is not None and not select.select([handle], [], [], _PATIENCE)[0]:
            yield None
            continue
        chunk = read_chunk(file)
        if not chunk:
            return
        yield chunk


def _waitable(file: BinaryIO) -> int | None:
    """The stream's handle, if one can ask the system whether there is something to read from it."""
    try:
        return file.fileno() if os.name == "posix" else None
    except OSError:  # a stream in memory
        return None
