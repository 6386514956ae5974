"""The table as CSV: for spreadsheets, and safe in them.

UTF-8 with a byte order mark, because Excel takes any other CSV for a code page. A cell that a spreadsheet would run as
a formula gets an apostrophe in front, which the reader here takes away again; `raw` leaves it out.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from cubaquotes.exchange.columns import COLUMNS, in_order

ENCODING = "utf-8-sig"
# What a spreadsheet may take for the beginning of a formula; the wide forms count in East Asian settings. A line break
# is none: the words after a quote often begin with one. A cell that begins with apostrophes and then one of these is
# guarded too, or the reader would strip an apostrophe of its own.
_DANGEROUS = re.compile("'*[=+\\-@\t\r\0＝＋－＠]")


def write_csv(rows: Iterable[Mapping[str, object]], file: IO[str], *, raw: bool = False) -> int:
    """Write `rows` with a line of headings to a text file opened with newline="". Gives the number of rows."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    count = 0
    for row in rows:
        writer.writerow([_cell(value, raw=raw) for value in in_order(row).values()])
        count += 1
    return count


def read_csv(path: Path, *, raw: bool = False) -> Iterator[dict[str, str]]:
    """The rows of a table that `write_csv` wrote, every cell as text. `raw` as it was written."""
    # A cell can be as long as an article; the module's own limit is meant for broken files.
    csv.field_size_limit(max(csv.field_size_limit(), 100_000_000))
    with path.open(encoding=ENCODING, newline="") as file:
        for row in csv.DictReader(file, strict=True):
            yield row if raw else {column: unguarded(cell) for column, cell in row.items()}


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def unguarded(cell: str) -> str:
    """A cell as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and _DANGEROUS.match(cell, 1) else cell


def _cell(value: object, *, raw: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value if raw else guarded(value)
    return json.dumps(value, ensure_ascii=False)
