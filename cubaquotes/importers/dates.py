"""Dates as newspapers write them, turned into ISO dates."""

import calendar
from collections.abc import Mapping
from functools import cache

import regex

from cubaquotes.data import read_toml

_TIMEOUT = 1.0  # seconds; the lines looked at are short, so this is never met on real text
# What may follow a date on its line: the word for year, a time of day, or something set off by a mark.
_TAIL = regex.compile(
    r"г(?:ода?|\.)|(?:at|a\s+las|в|,)?\s*\d{1,2}[:.h]\d\d|(?:at|a\s+las)\s+\d|[,|·•–—/(-]", regex.IGNORECASE
)
_EARLIEST, _LATEST = 1600, 2199


@cache
def _months() -> Mapping[str, int]:
    table = read_toml("importing/metadata.toml")["months"]
    return {name: int(number) for number, names in table.items() for name in names}


@cache
def _patterns() -> tuple[regex.Pattern[str], ...]:
    month = r"\b(?P<word>" + "|".join(sorted(_months(), key=len, reverse=True)) + r")\b\.?"
    day = r"(?P<d>[0-3]?\d)"
    year = r"(?P<y>\d{4})"
    of_year = r",?\s+(?:de\s+|del\s+)?" + year + r"\b"
    return tuple(
        regex.compile(pattern, regex.IGNORECASE)
        for pattern in (
            rf"(?<!\d){year}(?P<gap>[-/._])(?P<m>\d{{1,2}})(?P=gap)(?P<d>\d{{1,2}})(?!\d)",
            rf"(?<!\d)(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{year}\b",  # 03.04.2022 is the third of April everywhere
            rf"(?<!\d)(?P<x>\d{{1,2}})(?P<gap>[/-])(?P<z>\d{{1,2}})(?P=gap){year}\b",
            rf"{month}\s+{day}(?:st|nd|rd|th)?,?\s+{year}\b",
            rf"\b{day}(?:st|nd|rd|th|º|ro)?\s+(?:de\s+|of\s+)?{month}{of_year}",
            rf"{month}{of_year}",
            rf"(?<![\d/._-]){year}-(?P<m>\d{{2}})(?![\d-])",
        )
    )


def find_date(text: str) -> tuple[str, int, int] | None:
    """The first full date in a short `text`: its ISO form and where it stands; a month with its year if there is none.

    "03/04/2022", which means two days in two countries, is no date.
    """
    for pattern in _patterns():
        for match in pattern.finditer(text, timeout=_TIMEOUT):
            iso = _iso(match.groupdict())
            if iso:
                return iso, match.start(), match.end()
    return None


def _iso(parts: Mapping[str, str | None]) -> str:
    year, month, day = int(parts["y"] or 0), int(parts.get("m") or 0), int(parts.get("d") or 0)
    word, first, second = parts.get("word"), int(parts.get("x") or 0), int(parts.get("z") or 0)
    if word:
        month = _months()[word.lower()]
    if first > 12 >= second or first == second:
        day, month = first or day, second or month
    elif second > 12 >= first:
        day, month = second, first
    if not (_EARLIEST <= year <= _LATEST and 1 <= month <= 12):
        return ""
    if not day:
        return f"{year}-{month:02}" if "d" not in parts else ""
    return f"{year}-{month:02}-{day:02}" if day <= calendar.monthrange(year, month)[1] else ""


def is_date_line(line: str, leads: frozenset[str]) -> str:
    """The ISO date of a line that says when the article appeared and nothing else; "" otherwise.

    leads: what may stand before the date ("published on"). A weekday, a time of day and a place may stand around it.
    """
    found = find_date(line) if len(line) <= 120 else None
    if not found:
        return ""
    iso, start, end = found
    before, after = line[:start].strip(" \t,|·•-–—").lower(), line[end:].strip()
    lead_fits = not before or before in leads or (len(before.split()) <= 2 and not regex.search(r"[.!?”»\"]", before))
    tail_fits = not after.strip(".") or (len(after.split()) <= 8 and bool(_TAIL.match(after)))
    return iso if lead_fits and tail_fits else ""
