"""Tables out of the program, and back in where they can come back."""

from cubaquotes.exchange.columns import COLUMNS
from cubaquotes.exchange.csvtable import read_csv, write_csv
from cubaquotes.exchange.jsonlines import read_jsonl, write_jsonl
from cubaquotes.exchange.write import FORMATS, LATER, check_format, format_for, write, write_to

__all__ = [
    "COLUMNS",
    "FORMATS",
    "LATER",
    "check_format",
    "format_for",
    "read_csv",
    "read_jsonl",
    "write",
    "write_csv",
    "write_jsonl",
    "write_to",
]
