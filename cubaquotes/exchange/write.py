"""A table written to a file: whole or not at all, in constant memory, in the format its name ends with."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from cubaquotes.errors import ExportError
from cubaquotes.exchange import csvtable, jsonlines
from cubaquotes.files import in_words, replacing

FORMATS: tuple[str, ...] = ("csv", "jsonl")
"""What can be written."""

LATER: tuple[str, ...] = ("xlsx", "webannotation", "brat", "qdpx", "tei", "html", "docx")
"""What is promised and can't be written yet, so that it can be named as that."""

_ENDINGS = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
_DATABASE = b"SQLite format 3\0"  # how such a file begins
_ENCODINGS = {"csv": csvtable.ENCODING, "jsonl": jsonlines.ENCODING}


def format_for(out: Path) -> str:
    """The format that a file's ending stands for. Raises ExportError, naming the known ones."""
    suffix = out.suffix.lower()
    if suffix.removeprefix(".") in LATER:
        return check_format(suffix.removeprefix("."))
    if suffix not in _ENDINGS:
        what = f"the ending “{suffix}”" if suffix else "no ending"
        raise ExportError(
            f"“{out.name}” has {what}, which stands for no format: let it end with .csv or .jsonl, or name the format."
        )
    return _ENDINGS[suffix]


def check_format(format: str) -> str:  # noqa: A002 (the contract's word for it)
    """`format` in small letters, if it can be written. Raises ExportError otherwise, naming those that can."""
    name = format.lower()
    if name in LATER:
        raise ExportError(f"Export to {name} is not available yet: choose {' or '.join(FORMATS)}.")
    if name not in FORMATS:
        raise ExportError(f"There is no export format “{format}”: choose {' or '.join(FORMATS)}.")
    return name


def write(rows: Iterable[Mapping[str, object]], out: Path, format: str, *, raw: bool = False) -> int:  # noqa: A002
    """Write `rows` to `out`, in place of what is there. Gives the number of rows.

    rows: any subset of COLUMNS each; taken one by one, never all at once.
    raw: leave cells that a spreadsheet would run as they are (CSV only).
    Raises ExportError if the place can't be written, or holds a database, which may well be the project itself; then
    what was there before is untouched.
    """
    name = check_format(format)
    with opened(out, encoding=_ENCODINGS[name]) as file:
        return write_to(rows, file, name, raw=raw)


@contextmanager
def opened(out: Path, *, encoding: str) -> Iterator[IO[str]]:
    """A text file that takes the place of `out` when the block ends well. Raises ExportError, as `write` does."""
    try:
        if not out.parent.is_dir():
            raise ExportError(f"“{out.name}” can't be written: there is no folder “{out.parent}”.")
        refuse_database(out)
        with replacing(out, encoding=encoding) as file:
            yield file
    except OSError as error:
        raise ExportError(f"“{out}” can't be written: {in_words(error)}.") from None


def write_to(rows: Iterable[Mapping[str, object]], file: IO[str], format: str, *, raw: bool = False) -> int:  # noqa: A002
    """Write `rows` to an open text file (newline=""). Gives the number of rows."""
    return csvtable.write_csv(rows, file, raw=raw) if format == "csv" else jsonlines.write_jsonl(rows, file)


def refuse_database(out: Path) -> None:
    """Raises ExportError if there is a project or another database at `out`; OSError if that can't be seen."""
    if not out.is_file():
        return
    with out.open("rb") as file:
        if file.read(len(_DATABASE)) == _DATABASE:
            raise ExportError(f"“{out}” is a project or another database: choose another name.")
