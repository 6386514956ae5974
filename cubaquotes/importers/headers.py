"""The header block that some saved articles begin with ("Title: …", "Published: …"), told apart from their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import regex

from cubaquotes.data import read_toml
from cubaquotes.importers.dates import find_date

_LINE = regex.compile(r"[ \t]*[*_#]*(?P<label>\p{L}[\p{L} ]{1,30}?)[*_]*[ \t]*:[*_]*[ \t]+(?P<value>\S.*)")
_FENCE = regex.compile(r"[-=]{3,}[ \t]*")
_URL = regex.compile(r"<?(?P<url>https?://[^\s<>\"]{1,2000})>?")
_LONGEST = 5_000  # code points; what is longer is no header
# Labels that a sentence of prose rarely begins with; one of them alone makes a header.
_CERTAIN = frozenset({"title", "url", "published"})


@dataclass(frozen=True, slots=True)
class Header:
    """What a header block says, by field of Metadata. `end`: where the article's own words begin (code points)."""

    fields: Mapping[str, str]
    end: int


@cache
def _labels() -> Mapping[str, str]:
    table = read_toml("importing/metadata.toml")["labels"]
    return {label: field for field, labels in table.items() for label in labels}


@cache
def _languages() -> Mapping[str, str]:
    table = read_toml("importing/metadata.toml")["languages"]
    return {name: code for code, names in table.items() for name in names}


def read_header(text: str) -> Header | None:
    """The header block at the top of a normalised `text`; None unless it clearly is one.

    It is one if all its lines are known labels with values, two different ones at least (or one that is beyond doubt),
    and an empty line or a rule separates it from words that follow.
    """
    position, fields, fence = 0, dict[str, str](), ""
    for line in text[:_LONGEST].splitlines(keepends=True):
        bare = line.strip()
        match = _LINE.fullmatch(line.rstrip("\n"))
        field = _labels().get(match["label"].strip().lower()) if match else None
        if match and field:
            fields.setdefault(field, match["value"].strip().strip("\"'"))
        elif not fields and _FENCE.fullmatch(bare) and not fence:
            fence = bare
        elif bare and not (fields and _FENCE.fullmatch(bare)):
            return None
        elif fields:
            return _checked(text, fields, position + len(line))
        position += len(line)
    return None


def _checked(text: str, fields: dict[str, str], position: int) -> Header | None:
    """The header, if its values are what their labels promise and an article follows."""
    rest = text[position:]
    if not rest.strip():
        return None
    known = _interpreted(fields)
    if len(fields) == 1 and not known.keys() & _CERTAIN:
        return None
    gap = regex.match(r"(?:[ \t]*\n|[-=]{3,}[ \t]*\n)*", rest)
    return Header(known, position + (gap.end() if gap else 0))


def _interpreted(fields: Mapping[str, str]) -> dict[str, str]:
    """Metadata from the raw values; what does not fit its label is left out."""
    known = {name: fields[name] for name in ("title", "outlet", "author") if name in fields}
    for name in ("url", "source"):
        address = find_url(fields.get(name, ""))
        if address:
            known.setdefault("url", address)
        elif name == "source" and name in fields:
            known.setdefault("outlet", fields[name])
    date = find_date(fields.get("published", ""))
    if date:
        known["published"] = date[0]
    language = _languages().get(fields.get("language", "").lower())
    if language:
        known["language"] = language
    return known


def find_url(line: str) -> str:
    """The web address in a line, without what a sentence puts around it; "" if there is none."""
    match = _URL.search(line)
    return match["url"].rstrip(".,;:!?)]}'’”»") if match else ""
