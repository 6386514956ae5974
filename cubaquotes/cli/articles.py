"""What `extract` reads: articles one after the other, never all at once."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cubaquotes.cli.lines import LONGEST, read_chunk, read_lines
from cubaquotes.errors import ImportFileError
from cubaquotes.files import in_words
from cubaquotes.importers import MAX_BYTES, Decoded, decode, decode_file

STDIN = "-"
LANGUAGES = ("auto", "en", "es", "ru")


@dataclass(frozen=True, slots=True)
class Given:
    """One article to extract from. language: "auto" to detect it."""

    doc: str | int
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of JSONL as it was read; parsing it is work that can be done elsewhere.

    name, number: of the file, and of the line in it from 1. language: of an article that doesn't say it itself.
    """

    data: bytes
    name: str
    number: int
    language: str

    @property
    def where(self) -> str:
        """The line's place, as sentences begin with it."""
        return f"“{self.name}”, line {self.number}"

    def parse(self) -> "Given | Refused":
        """The article of this line, or why there is none."""
        if len(self.data) > LONGEST:
            return Refused(f"{self.where}: the line is too long for one article.")
        try:
            row = json.loads(self.data.decode("utf-8-sig" if self.number == 1 else "utf-8"))
        except UnicodeDecodeError:
            return Refused(f"{self.where}: the line is not UTF-8.")
        except (ValueError, RecursionError):
            return Refused(f"{self.where}: the line is not valid JSON.")
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            return Refused(f'{self.where}: the line is no object with a “text”, as in {{"doc": …, "text": …}}.')
        doc, text, language = row.get("doc"), row["text"], row.get("language") or self.language
        if not isinstance(doc, (str, int)):
            return Refused(f"{self.where}: the article has no “doc” to name it by.")
        if len(text) > MAX_BYTES:
            return Refused(
                f"{self.where}: the text has more than {MAX_BYTES // 1_000_000} million characters, too many for one"
                " article."
            )
        if language not in LANGUAGES:
            return Refused(f"{self.where}: the language “{language}” is not known; it can be {', '.join(LANGUAGES)}.")
        return Given(doc, text, language)


@dataclass(frozen=True, slots=True)
class Refused:
    """One article that can't be read. `sentence`: which, and why."""

    sentence: str


Item = Given | Line | Refused


@dataclass(frozen=True, slots=True)
class Reader:
    """How articles are read.

    language: of those that don't say it themselves; "auto" to detect it.
    encoding: of text files; None to detect it.
    """

    language: str = "auto"
    encoding: str | None = None

    def articles(self, names: Iterable[str]) -> Iterator[Item | None]:
        """The articles of all files in their order, "-" being stdin; a Refused in place of what can't be read.

        None says that a stream has nothing to read for the moment.
        """
        for name in names:
            try:
                yield from self._of(name)
            except ImportFileError as error:
                yield Refused(str(error))

    def _of(self, name: str) -> Iterator[Item | None]:
        path = Path(name)
        if name == STDIN:
            yield from self._stdin(sys.stdin.buffer)
        elif path.suffix.lower() == ".jsonl":
            yield from self._jsonl_file(path)
        else:
            text = decode_file(path, language=self._hint(), encoding=self.encoding).text
            yield Given(path.name, text, self.language)

    def _jsonl_file(self, path: Path) -> Iterator[Item | None]:
        try:
            if path.is_dir():
                raise ImportFileError(f"“{path.name}” is a folder, not a file.")
            with path.open("rb") as file:
                yield from self._lines(file, path.name)
        except FileNotFoundError:
            raise ImportFileError(f"There is no file “{path}”.") from None
        except OSError as error:
            raise ImportFileError(f"“{path}” can't be read: {in_words(error)}.") from None

    def _stdin(self, stdin: BinaryIO) -> Iterator[Item | None]:
        """JSONL if the first line is such a line, else one article."""
        chunks = [read_chunk(stdin)]
        while chunks[-1] and b"\n" not in chunks[-1] and sum(map(len, chunks)) <= LONGEST:
            chunks.append(read_chunk(stdin))
        begun = b"".join(chunks)
        first = begun.split(b"\n", 1)[0]
        if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and isinstance(self._line(first, "", 1).parse(), Given):
            yield from self._lines(stdin, "stdin", begun)
            return
        yield Given(
            STDIN, decode_stdin(stdin, begun, encoding=self.encoding, language=self._hint()).text, self.language
        )

    def _lines(self, file: BinaryIO, name: str, begun: bytes = b"") -> Iterator[Item | None]:
        number = 0
        for data in read_lines(file, begun):
            if data is None:
                yield None
                continue
            number += 1
            if data.strip():
                yield self._line(data, name, number)

    def _line(self, data: bytes, name: str, number: int) -> Line:
        return Line(data, name, number, self.language)

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
