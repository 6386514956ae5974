"""Lines of a stream: the same however the bytes arrive, and none waited for."""

import io
import os

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.cli.lines import read_lines


class Dribble(io.BytesIO):
    """A stream in memory that gives at most three bytes at a time."""

    def read1(self, size: int | None = -1) -> bytes:  # noqa: ARG002  (as io has it)
        return super().read(3)


def expected(data: bytes, longest: int) -> list[bytes]:
    lines = data.split(b"\n")
    return [line[: longest + 1] for line in (lines if lines[-1] else lines[:-1])]


@given(
    st.lists(st.sampled_from([b"a", b"bcd", b"\n", b"\r", b"\n\n", b"efghijklmn"])).map(b"".join), st.integers(1, 12)
)
def test_lines_are_the_same_however_the_bytes_arrive(data, longest):
    for stream in (io.BytesIO, Dribble):
        assert list(read_lines(stream(data), longest=longest)) == expected(data, longest)
        begun = stream(data)
        assert list(read_lines(begun, begun.read1(5), longest=longest)) == expected(data, longest)


def test_a_silent_pipe_is_said_and_half_a_line_is_kept():
    there, here = os.pipe()
    with open(there, "rb") as stream, open(here, "wb", buffering=0) as feed:  # noqa: PTH123
        lines = read_lines(stream)
        feed.write(b"one\ntw")
        assert next(lines) == b"one"
        assert next(lines) is None
        feed.write(b"o\n")
        assert next(lines) == b"two"
        feed.close()
        assert list(lines) == []
