"""What an article's own first and last lines, and its file's name, say about it.

All of it is a guess that the person can edit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import urlsplit

import regex

from cubaquotes.data import read_toml
from cubaquotes.importers.dates import find_date, is_date_line
from cubaquotes.importers.headers import find_url, read_header
from cubaquotes.model import Metadata

_LONGEST = 500  # code points of what a header block says
_TITLE_LENGTH = 160  # code points; headlines are shorter, paragraphs mostly longer
_TITLE_WORDS = 24
_LATER_WORDS = 14
_SHORT = 110  # a first line of this length is a headline even with a full stop, where paragraphs follow
_FALLBACK_WORDS = 10
_HEAD, _TAIL = 12, 8  # lines in which an article speaks of itself
_DATELINE = 160  # code points in which a dateline ends
_STAMP = regex.compile(r"[.,:…]['’”»\"\)]*$")
_AGENCY = regex.compile(
    r"^\P{Ll}{2}[^\n]{0,60}?(?:\((?P<round>\p{Lu}[\p{L} .&-]{1,30}?)(?:/[^)]*)?\)|/(?P<slash>\p{Lu}[\p{L} .-]{1,30}?)/)"
    r"[.,]?\s*(?:[-–—]|\.|(?<=/\.)|(?<=/))"
)


def guess(text: str, stem: str = "") -> tuple[str, Metadata]:
    """The article's words and what is known about it.

    text: normalised. A header block is taken out of it, and only when it clearly is one; otherwise it comes back whole.
    stem: the file's name without its ending, or "".
    """
    header = read_header(text)
    known = dict(header.fields) if header else {}
    body = text[header.end :] if header else text
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    head, tail = lines[:_HEAD], lines[-_TAIL:]
    url = known.get("url") or _url(head, tail)
    found = Metadata(
        title=_title(lines, stem),
        outlet=_outlet(url) or _agency(head),
        author=_author(head),
        url=url,
        published=_published(head, url, stem),
    )
    return body, replace(found, **{name: value[:_LONGEST] for name, value in known.items()})


@cache
def _leads(name: str) -> frozenset[str]:
    return frozenset(read_toml("importing/metadata.toml")["lines"][name])


@cache
def _outlets() -> Mapping[str, str]:
    return dict(read_toml("importing/outlets.toml")["outlets"])


@cache
def _plain_agency() -> regex.Pattern[str]:
    names = "|".join(regex.escape(name) for name in read_toml("importing/metadata.toml")["agencies"]["plain"])
    return regex.compile(rf"^\p{{Lu}}[^\n]{{0,60}}?\s[-–—]\s?(?P<name>{names})\s?[.,—–-]")


@cache
def _bracketed_agency() -> regex.Pattern[str]:
    """An agency after nothing but a place and a day, before a dash or a sentence."""
    known = read_toml("importing/metadata.toml")
    names = "|".join(map(regex.escape, known["agencies"]["bracketed"]))
    months = "|".join(regex.escape(month) for forms in known["months"].values() for month in forms)
    word = rf"(?:\p{{Lu}}[\p{{L}}’'-]*|\d{{1,4}}|de|{months})"
    return regex.compile(rf"^(?:{word}[ ,.]+){{0,8}}\((?P<name>{names})\)(?=[.,]?\s*[-–—.]|\s+[\p{{Lu}}“\"«])")


def _title(lines: Sequence[str], stem: str) -> str:
    """A headline among the first lines; else the file's name if it is made of words; else the first words."""
    for place, line in enumerate(lines[:5]):
        longer_follow = any(len(later) > len(line) for later in lines[place + 1 : place + 6])
        if longer_follow and _is_headline(line, first=place == 0):
            return line.lstrip("#").strip(" \t;")
    words = [word for word in regex.split(r"[\W_]+", stem) if regex.fullmatch(r"\p{L}+", word)]
    if len(words) >= 3:
        return " ".join(words).capitalize()
    if not lines:
        return stem
    if len(lines) > 1 and len(lines[0]) <= _SHORT < len(max(lines[1:4], key=len)):
        return lines[0].rstrip(".;")
    words = lines[0][: 2 * _TITLE_LENGTH].split()[:_FALLBACK_WORDS]
    start = " ".join(words)[:_TITLE_LENGTH]
    return start if start == lines[0] else start.rstrip(".,;:") + "…"


def _is_headline(line: str, *, first: bool) -> bool:
    """Whether a line reads like a headline. One that is not the first line may also be half a sentence of prose."""
    return (
        len(line) <= _TITLE_LENGTH
        and 2 <= len(line.split()) <= _TITLE_WORDS
        and (first or (len(line.split()) <= _LATER_WORDS and line[0] not in '"“«„‘—–-'))
        and not _STAMP.search(line)
        and not find_url(line)
        and not is_date_line(line, _leads("date"))
        and not _byline(line)
        and bool(regex.search(r"\p{L}{2}", line))
    )


def _byline(line: str) -> str:
    """The author whom a line names, or ""."""
    for lead in _leads("byline"):
        if line.lower().startswith(lead + " "):
            name = regex.split(r"\s*[|·•]\s*|,\s+(?=\p{Ll}|\d)", line[len(lead) :].strip())[0]
            words = name.split()
            fits = 1 < len(words) <= 8 and words[0][0].isupper() and words[-1][0].isupper()
            return name if fits and not regex.search(r"[.!?:”»\"]$|\d", name) else ""
    return ""


def _author(head: Sequence[str]) -> str:
    return next(filter(None, map(_byline, head)), "")


def _url(head: Sequence[str], tail: Sequence[str]) -> str:
    """The address that a line of its own gives, perhaps after a label; of the last lines the last one."""
    for line in (*reversed(tail), *head[:5]):
        url = find_url(line)
        label = line.replace(url, "").strip(" <>[]().")
        if url and len(label.split()) <= 3 and (label or urlsplit(url).path.strip("/")):
            return url
    return ""


def _outlet(url: str) -> str:
    """What the outlet behind an address calls itself, else the bare host."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:  # an address that only looks like one
        return ""
    parts = host.split(".")
    for start in range(len(parts) - 1):
        name = _outlets().get(".".join(parts[start:]))
        if name:
            return name
    return host.removeprefix("www.")


def _agency(head: Sequence[str]) -> str:
    """The agency in the first dateline ("HAVANA (AP) —", "MOSCOW, November 1. /TASS/.", "La Habana (EFE).-")."""
    for line in head[:6]:
        start = line[:_DATELINE]
        match = _AGENCY.search(start)
        if match:
            return _within(str(match["round"] or match["slash"]).strip())
        plain = _plain_agency().search(start)
        if plain:
            return plain["name"]
        bracketed = _bracketed_agency().search(start)
        if bracketed:
            return bracketed["name"]
    return ""


def _within(credit: str) -> str:
    """The agency that a credit names among other words ("Спец. корр. ТАСС Ян Кох"), else the credit itself."""
    agencies = read_toml("importing/metadata.toml")["agencies"]
    words = f" {credit} "
    return next((name for name in agencies["plain"] if f" {name} " in words), credit)


def _published(head: Sequence[str], url: str, stem: str) -> str:
    """A date on a line of its own; else one in the dateline, in the address, or at the beginning of the file's name."""
    for line in head:
        iso = is_date_line(line, _leads("date"))
        if iso:
            return iso
    for line in head[:2]:
        found = find_date(line[:_DATELINE])
        dated = found and (regex.match(r"\P{Ll}{4}", line) or _bracketed_agency().search(line[:_DATELINE]))
        if found and dated and regex.match(r"\W{0,3}(?:\(|/|[-–—])", line[found[2] :]):
            return found[0]
    for name in (url, stem):
        found = find_date(name)
        if found:
            return found[0]
    return ""
