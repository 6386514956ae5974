"""Files and folders in, articles with their warnings out."""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import regex

from cubaquotes.characters import storable
from cubaquotes.errors import ImportFileError
from cubaquotes.files import in_words
from cubaquotes.importers.encoding import Decoded, decode
from cubaquotes.importers.metadata import guess
from cubaquotes.importers.normalise import normalise
from cubaquotes.model import ImportedText

SUFFIXES = frozenset({".txt", ".text", ".md"})
"""The endings that a folder is searched for."""

MAX_BYTES = 10_000_000
"""The largest file that is read: some 1,500 pages. A whole archive in one file is no article."""

_NAMED = 5  # files that are left out of a folder and told by name
_OTHER_FORMATS = {
    ".htm": "a web page", ".html": "a web page", ".mht": "a web page", ".mhtml": "a web page", ".xml": "an XML file",
    ".pdf": "a PDF document", ".doc": "a Word document", ".docx": "a Word document", ".odt": "an OpenDocument text",
    ".rtf": "a rich text document", ".epub": "an e-book", ".csv": "a table", ".tsv": "a table", ".xls": "a spreadsheet",
    ".xlsx": "a spreadsheet", ".ods": "a spreadsheet", ".json": "a JSON file", ".jsonl": "a JSON file",
    ".cubaquotes": "a CubaQuotes project",
}  # fmt: skip
_MARKUP = regex.compile(r"\s*<(?:!doctype\s+html|html|head|body|\?xml)\b", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What paths lead to: files to read in order, and one sentence for each path that leads nowhere."""

    files: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_article(path: Path, *, language: str = "", encoding: str | None = None) -> ImportedText:
    """A plain text file as an article, normalised, with what could be guessed about it.

    language: "en", "es", "ru"; "" or "auto" leaves it to extraction.
    encoding: the codec to read it with; None to detect it.
    Raises ImportFileError, one sentence, if it can't become an article.
    """
    what = _OTHER_FORMATS.get(path.suffix.lower())
    if what and not path.is_dir():
        raise ImportFileError(
            f"“{path.name}” is {what}, and this version reads plain text only (.txt, .text, .md): "
            "save its words as text first."
        )
    decoded = decode_file(path, language=language, encoding=encoding)
    if not decoded.text.strip():
        raise ImportFileError(f"“{path.name}” is empty: there is no text in it.")
    return _article(decoded, name=path.name, stem=path.stem, origin=str(path), language=language)


def article_from_text(text: str, *, origin: str = "", language: str = "") -> ImportedText:
    """A pasted or piped text as an article. Raises ImportFileError if there are no words in it."""
    if not text.strip():
        raise ImportFileError(f"There is no text in {origin or 'what was given'}.")
    return _article(Decoded(text, ""), name=origin or "the text", stem="", origin=origin, language=language)


def decode_file(path: Path, *, language: str = "", encoding: str | None = None) -> Decoded:
    """A file's characters as they are: newlines unchanged, nothing guessed, only the byte order mark left out.

    Raises ImportFileError if it is missing, unreadable, too large, empty or no text.
    """
    data = _read_bytes(path)
    if not data:
        raise ImportFileError(f"“{path.name}” is empty: there is no text in it.")
    return decode(data, path.name, encoding=encoding, language=language)


def find_files(paths: Iterable[Path]) -> FoundFiles:
    """The text files that `paths` lead to: files as they are named, folders walked to the bottom in order of names.

    In folders only files with one of SUFFIXES count, and neither hidden ones nor pipes and devices, which may never
    end. Each file comes once. Articles in other formats are named among the problems: one that is silently
    missing is missed too late.
    """
    found, seen = FoundFiles(), set[Path]()
    for path in paths:
        for file in _files_of(path, found.problems):
            key = Path(os.path.realpath(file))  # resolve() breaks on a link that leads back to itself
            if key not in seen:
                seen.add(key)
                found.files.append(file)
    return found


def _files_of(path: Path, problems: list[str]) -> list[Path]:
    try:
        if path.is_dir():
            return _walk(path, problems)
        path.stat()
    except OSError as error:
        problems.append(_unreadable(path, error))
        return []
    return [path]


def _walk(folder: Path, problems: list[str]) -> list[Path]:
    files: list[Path] = []
    others: list[str] = []
    troubles = len(problems)

    def note(error: OSError) -> None:
        problems.append(_unreadable(Path(error.filename), error))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in (Path(place, name) for name in sorted(names) if not name.startswith(".")):
            if file.suffix.lower() in _OTHER_FORMATS.keys() - {".cubaquotes"}:
                others.append(str(file.relative_to(folder)))
            elif file.suffix.lower() in SUFFIXES and _may_be_read(file):
                files.append(file)
    if not files and len(problems) == troubles:
        problems.append(f"The folder “{folder}” has no plain text files in it ({', '.join(sorted(SUFFIXES))}).")
    elif others:
        problems.append(_left_out(folder, others))
    return files


def _left_out(folder: Path, others: list[str]) -> str:
    names = ", ".join(f"“{name}”" for name in others[:_NAMED])
    more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
    kinds = ", ".join(sorted(SUFFIXES))
    return f"Left out of the folder “{folder}”: {names}{more}; only plain text files are read ({kinds})."


def _may_be_read(file: Path) -> bool:
    try:
        return stat.S_ISREG(file.stat().st_mode)
    except OSError:
        return True  # reading it will say what is wrong


def _article(decoded: Decoded, *, name: str, stem: str, origin: str, language: str) -> ImportedText:
    text, unfit = normalise(decoded.text)
    name, stem, origin = storable(name), storable(stem), storable(origin)
    warnings = list(decoded.warnings)
    if unfit:
        plural = "s" if unfit > 1 else ""
        warnings.append(f"{unfit} control character{plural} in “{name}” can't be shown and became U+FFFD (�).")
    if _MARKUP.match(text):
        warnings.append(f"“{name}” looks like the source of a web page: its tags were imported as words.")
    body, metadata = guess(text, stem)
    if language and language != "auto":
        metadata = replace(metadata, language=language)
    return ImportedText(body, metadata, origin, tuple(warnings))


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ImportFileError(f"“{path}” is a folder, not a file.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ImportFileError(_unreadable(path, error)) from None
    if len(data) > MAX_BYTES:
        raise ImportFileError(
            f"“{path.name}” is larger than {MAX_BYTES // 1_000_000} MB, too large for one article: "
            "split it into its articles."
        )
    return data


def _unreadable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file or folder “{path}”."
    return f"“{path}” can't be read: {in_words(error)}."
