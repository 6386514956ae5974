"""What `extract` reads: articles one after the other, never all at once."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cubaquotes.errors import ImportFileError
from cubaquotes.files import in_words
from cubaquotes.importers import MAX_BYTES, Decoded, decode, decode_file

STDIN = "-"
LANGUAGES = ("auto", "en", "es", "ru")
_LONGEST_LINE = 4 * MAX_BYTES  # bytes; JSON may write each character of a text as six


@dataclass(frozen=True, slots=True)
class Given:
    """One article to extract from. language: "auto" to detect it."""

    doc: str | int
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Refused:
    """One article that can't be read. `sentence`: which, and why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Reader:
    """How articles are read.

    language: of those that don't say it themselves; "auto" to detect it.
    encoding: of text files; None to detect it.
    """

    language: str = "auto"
    encoding: str | None = None

    def articles(self, names: Iterable[str]) -> Iterator[Given | Refused]:
        """The articles of all files in their order, "-" being stdin; a Refused in place of what can't be read."""
        for name in names:
            try:
                yield from self._of(name)
            except ImportFileError as error:
                yield Refused(str(error))

    def _of(self, name: str) -> Iterator[Given | Refused]:
        path = Path(name)
        if name == STDIN:
            yield from self._stdin(sys.stdin.buffer)
        elif path.suffix.lower() == ".jsonl":
            yield from self._jsonl_file(path)
        else:
            text = decode_file(path, language=self._hint(), encoding=self.encoding).text
            yield Given(path.name, text, self.language)

    def _jsonl_file(self, path: Path) -> Iterator[Given | Refused]:
        try:
            if path.is_dir():
                raise ImportFileError(f"“{path.name}” is a folder, not a file.")
            with path.open("rb") as file:
                yield from self._lines(file, path.name)
        except FileNotFoundError:
            raise ImportFileError(f"There is no file “{path}”.") from None
        except OSError as error:
            raise ImportFileError(f"“{path}” can't be read: {in_words(error)}.") from None

    def _stdin(self, stdin: BinaryIO) -> Iterator[Given | Refused]:
        """JSONL if the first line is such a line, else one article."""
        first = stdin.readline(_LONGEST_LINE)
        if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and isinstance(self._line(first, "", 1), Given):
            yield from self._lines(stdin, "stdin", first)
            return
        yield Given(
            STDIN, decode_stdin(stdin, first, encoding=self.encoding, language=self._hint()).text, self.language
        )

    def _lines(self, file: BinaryIO, name: str, first: bytes = b"") -> Iterator[Given | Refused]:
        number = 0
        line = first or file.readline(_LONGEST_LINE)
        while line:
            number += 1
            if len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
                _skip_line(file)
                yield Refused(f"“{name}”, line {number}: the line is too long for one article.")
            elif line.strip():
                yield self._line(line, name, number)
            line = file.readline(_LONGEST_LINE)

    def _line(self, line: bytes, name: str, number: int) -> Given | Refused:
        where = f"“{name}”, line {number}"
        try:
            row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError:
            return Refused(f"{where}: the line is not UTF-8.")
        except (ValueError, RecursionError):
            return Refused(f"{where}: the line is not valid JSON.")
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            return Refused(f'{where}: the line is no object with a “text”, as in {{"doc": …, "text": …}}.')
        doc, language = row.get("doc"), row.get("language") or self.language
        if not isinstance(doc, (str, int)):
            return Refused(f"{where}: the article has no “doc” to name it by.")
        if language not in LANGUAGES:
            return Refused(f"{where}: the language “{language}” is not known; it can be {', '.join(LANGUAGES)}.")
        return Given(doc, row["text"], language)

    def _hint(self) -> str:
        return "" if self.language == "auto" else self.language


def decode_stdin(stdin: BinaryIO, first: bytes = b"", *, encoding: str | None = None, language: str = "") -> Decoded:
    """All that stdin gives as one text, newlines as they are. `first`: what was read of it already.

    Raises ImportFileError if that is empty, too large, or no text.
    """
    data = first + stdin.read(max(0, MAX_BYTES + 1 - len(first)))
    if len(data) > MAX_BYTES:
        raise ImportFileError(
            f"What stdin gives is larger than {MAX_BYTES // 1_000_000} MB, too large for one article."
        )
    if not data:
        raise ImportFileError("Stdin is empty: there is no text in it.")
    return decode(data, "stdin", encoding=encoding, language=language)


def _skip_line(file: BinaryIO) -> None:
    while (part := file.readline(_LONGEST_LINE)) and not part.endswith(b"\n"):
        pass
