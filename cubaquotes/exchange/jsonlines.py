"""The table as JSONL: one object a line, numbers as numbers, spans as lists of [start, end]. UTF-8 without a mark."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from cubaquotes.exchange.columns import in_order

ENCODING = "utf-8"


def write_jsonl(rows: Iterable[Mapping[str, object]], file: IO[str]) -> int:
    """Write `rows` to a text file opened with newline="". Gives the number of rows."""
    count = 0
    for row in rows:
        file.write(json.dumps(in_order(row), ensure_ascii=False, allow_nan=False) + "\n")
        count += 1
    return count


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a table that `write_jsonl` wrote."""
    with path.open(encoding=ENCODING, newline="\n") as file:
        for line in file:
            yield json.loads(line)
