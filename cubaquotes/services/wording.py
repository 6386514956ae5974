"""How alike two wordings are, and where they differ. Pure."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal

from cubaquotes.model import Difference

if TYPE_CHECKING:
    from types import ModuleType

ALIKE = 0.7  # similarity from which two wordings may be the same statement
FEWEST = 4  # words; shorter quotes have to be the same word for word
INSIDE = 0.9  # share of the shorter wording that the longer one has, where one article quotes more than the other
FEWEST_INSIDE = 6  # words of the shorter one

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_KINDS: dict[str, Literal["same", "changed", "only_here", "only_there"]] = {
    "equal": "same", "replace": "changed", "delete": "only_here", "insert": "only_there",
}  # fmt: skip


def words(text: str) -> list[str]:
    """The words of a quote as they are written, without marks."""
    return _WORD.findall(text)


def folded(text: str) -> str:
    """Words for comparing: lower case, without accents, е for ё, one kind of apostrophe."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c == "\u0306")  # й is no и
    return unicodedata.normalize("NFC", bare)


def similarity(here: Sequence[str], there: Sequence[str]) -> float:
    """Share of folded words that both have in the same order, of all: 1 for the same, 0 for nothing in common."""
    return float(_rapidfuzz().Indel.normalized_similarity(here, there))


def alike(here: Sequence[str], there: Sequence[str]) -> float | None:
    """The similarity of two wordings in folded words, if they may be the same statement; else None."""
    shorter = min(len(here), len(there))
    if shorter < FEWEST:
        return 1.0 if here and here == there else None
    share = similarity(here, there)
    if share >= ALIKE:
        return share
    common = share * (len(here) + len(there)) / 2
    return share if shorter >= FEWEST_INSIDE and common >= INSIDE * shorter else None


def differences(here: str, there: str) -> tuple[Difference, ...]:
    """Both wordings side by side, stretch by stretch. Capitals, accents and marks make no difference."""
    one, other = words(here), words(there)
    steps = _rapidfuzz().Levenshtein.opcodes([folded(word) for word in one], [folded(word) for word in other])
    return tuple(
        Difference(
            _KINDS[step.tag],
            " ".join(one[step.src_start : step.src_end]),
            " ".join(other[step.dest_start : step.dest_end]),
        )
        for step in steps
    )


@cache
def _rapidfuzz() -> "ModuleType":
    """Loaded when it is needed first: the window must not wait for it."""
    from rapidfuzz import distance

    return distance
