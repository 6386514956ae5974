"""TOML and CSV as rows with the lines they stand in; what can't be read costs its own row and no other."""

import csv
import io
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from cubaquotes.errors import ImportFileError
from cubaquotes.exchange.csvtable import unguarded

Entry = TypeVar("Entry")

_ERROR_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class Row(NamedTuple):
    """One table of a TOML file or one line of a CSV table. where: how a sentence about it begins."""

    where: str
    values: Mapping[str, Any]


class Cell(str):
    """A text from a CSV table, where a list has to be one text too; TOML has lists of its own."""

    __slots__ = ()


class RowError(Exception):
    """What is wrong with a row, as the second half of a sentence."""


@dataclass(slots=True)
class Found(Generic[Entry]):
    """What a list holds, and a sentence for each row, or part of one, that couldn't be read."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_list(
    text: str, name: str, table: str, needed: str, columns: Callable[[str], bool], entry: Callable[[Row], Entry]
) -> Found[Entry]:
    """All entries of a list, TOML or CSV by the ending of its file's `name`.

    table: what a row is called ("speaker"). needed: the column without which a CSV table makes no sense. columns: which
    ones there are. entry: makes one of a row, or raises RowError.
    Raises ImportFileError if there is nothing to read at all.
    """
    found: Found[Entry] = Found()
    suffix = Path(name).suffix.lower()
    if suffix not in (".toml", ".csv"):
        raise ImportFileError(f"“{name}” is neither TOML nor CSV by its ending; name it {table}s.toml or {table}s.csv.")
    if suffix == ".toml":
        rows = _toml_rows(text.replace("\r\n", "\n"), name, table, found.problems)
    else:
        rows = _csv_rows(text, name, needed, found.problems)
    strange: set[str] = set()
    for row in rows:
        try:
            found.entries.append(entry(row))
        except RowError as error:
            found.problems.append(f"{row.where}: {error}")
        for column in row.values.keys() - strange:
            if not columns(column):
                strange.add(column)
                found.problems.append(f"{row.where}: there is no field “{column}”; it was passed over.")
    return found


def listed(cell: object, what: str) -> tuple[str, ...]:
    """A list of words: one of TOML, or a CSV cell with semicolons between them. Raises RowError for anything else."""
    parts: list[Any]
    if isinstance(cell, Cell):
        try:
            parts = next(csv.reader([re.sub(r"\s*[\r\n]+\s*", ";", cell)], delimiter=";", skipinitialspace=True), [])
        except csv.Error:
            raise RowError(f"the {what} can't be told apart; put a semicolon between them.") from None
    else:
        parts = cell if isinstance(cell, list) else [None]
    if not all(isinstance(part, str) for part in parts):
        raise RowError(f'the {what} are not a list of words; write them as ["a", "b"].')
    return tuple(dict.fromkeys(filter(None, (" ".join(part.split()) for part in parts))))


def in_one_cell(words: Iterable[str]) -> str:
    """Words for one CSV cell, as `listed` reads them."""
    return "; ".join('"' + word.replace('"', '""') + '"' if set(word) & set(';"') else word for word in words)


def text_of(row: Row, column: str) -> str | None:
    """A text that a row has, or None if it says nothing. Raises RowError if it is none."""
    value = row.values.get(column)
    if value is not None and not isinstance(value, str):
        raise RowError(f"the {column} is not a text; put it into quotation marks.")
    return value or None


def _toml_rows(text: str, name: str, table: str, problems: list[str]) -> Iterator[Row]:
    header = re.compile(rf"^[ \t]*\[\[[ \t]*{table}[ \t]*\]\]", re.MULTILINE)
    starts = [match.start() for match in header.finditer(text)]
    lines = [text.count("\n", 0, start) + 1 for start in starts]
    try:
        tables = tomllib.loads(text).get(table, [] if _is_empty(text) else None)
    except tomllib.TOMLDecodeError as error:
        if not starts:
            raise ImportFileError(f"“{name}” is not valid TOML: {error}.") from None
        yield from _toml_blocks(text, name, table, starts, problems)
        return
    if not isinstance(tables, list) or not all(isinstance(values, dict) for values in tables):
        raise ImportFileError(f"“{name}” has no [[{table}]] tables: give each {table} one.")
    for number, values in enumerate(tables):
        known = len(lines) == len(tables)  # words of a long text may look like the beginning of a table
        yield Row(f"“{name}”, line {lines[number]}" if known else f"“{name}”, {table} {number + 1}", values)


def _toml_blocks(text: str, name: str, table: str, starts: list[int], problems: list[str]) -> Iterator[Row]:
    """The tables of a file that isn't TOML as a whole: each is read alone, so that one mistake costs one of them."""
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        line = text.count("\n", 0, start) + 1
        try:
            (values,) = tomllib.loads(text[start:end])[table]
        except tomllib.TOMLDecodeError as error:
            at = _ERROR_LINE.search(str(error))
            found = line + int(at[1]) - 1 if at and at[1] else line
            why = _ERROR_LINE.sub("", str(error))
            problems.append(
                f"“{name}”, line {found}: this is not valid TOML ({why}); mend it and import the list again."
            )
        else:
            yield Row(f"“{name}”, line {line}", values)


def _is_empty(text: str) -> bool:
    return all(not line.strip() or line.lstrip().startswith("#") for line in text.split("\n"))


def _csv_rows(text: str, name: str, needed: str, problems: list[str]) -> Iterator[Row]:
    csv.field_size_limit(max(csv.field_size_limit(), 10_000_000))
    first = text.lstrip().partition("\n")[0]
    separator = max(",;\t", key=first.count)  # where a comma stands in numbers, spreadsheets write semicolons
    # strict: otherwise a mark that is never closed makes one name of all the rest.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
    except csv.Error as error:
        raise ImportFileError(f"“{name}” has no valid first line ({error}): name the columns in it.") from None
    if needed not in header:
        raise ImportFileError(f"“{name}” has no column “{needed}”: name the columns in its first line.")
    line = reader.line_num + 1
    try:
        for cells in reader:
            where = f"“{name}”, line {line}"
            line = reader.line_num + 1
            if len(cells) > len(header):
                problems.append(
                    f"{where}: there are more cells than columns; put those with commas into quotation marks."
                )
            elif any(cells):
                values = {column: Cell(unguarded(cell)) for column, cell in zip(header, cells, strict=False)}
                yield Row(where, {column: value for column, value in values.items() if value})
    except csv.Error as error:
        problems.append(f"“{name}”, line {line}: this is not a valid CSV table ({error}); the rest was left out.")
