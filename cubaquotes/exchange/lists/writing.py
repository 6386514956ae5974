"""Lists as text: TOML for people who compare versions, CSV for spreadsheets."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from cubaquotes.errors import ExportError
from cubaquotes.exchange import csvtable
from cubaquotes.exchange.write import opened

_WIDTH = 120

Value = str | int | bool | Sequence[str]


def check_ending(out: Path) -> str:
    """ "toml" or "csv". Raises ExportError for any other ending."""
    suffix = out.suffix.lower()
    if suffix not in (".toml", ".csv"):
        raise ExportError(f"“{out.name}” is no place for a list: let it end with .toml or .csv.")
    return suffix.removeprefix(".")


def toml_pairs(values: Mapping[str, Value]) -> list[str]:
    """Lines of keys and values, without those that are empty."""
    return [f"{key} = {_toml(value)}" for key, value in values.items() if value not in ("", [], ())]


def toml_table(name: str, values: Mapping[str, Value]) -> list[str]:
    """Lines of one of several tables of the same name. The names are plain words of ours."""
    return [f"[[{name}]]", *toml_pairs(values)]


def save_toml(out: Path, comment: str, tables: Iterable[Sequence[str]]) -> None:
    """Write tables, an empty line between them, below a comment."""
    parts = [f"# {comment}", *("\n".join(lines) for lines in tables)]
    with opened(out, encoding="utf-8") as file:
        file.write("\n\n".join(parts) + "\n")


def save_csv(out: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write a table that spreadsheets can open without running any of its cells."""
    with opened(out, encoding=csvtable.ENCODING) as file:
        plain, quoted = csv.writer(file), csv.writer(file, quoting=csv.QUOTE_ALL)
        plain.writerow(columns)
        for row in rows:
            cells = [csvtable.guarded(row.get(column, "")) for column in columns]
            # Spaces that people put behind a comma are passed over; one that belongs to a text has to be in marks.
            (quoted if any(cell.startswith(" ") for cell in cells) else plain).writerow(cells)


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        # TOML escapes as JSON does, and the one control character besides that JSON leaves as it is.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    words = [_toml(word) for word in value]
    line = f"[{', '.join(words)}]"
    if len(line) <= _WIDTH - 20:
        return line
    lines = io.StringIO("[\n")
    lines.seek(0, io.SEEK_END)
    lines.writelines(f"    {word},\n" for word in words)
    return lines.getvalue() + "]"
