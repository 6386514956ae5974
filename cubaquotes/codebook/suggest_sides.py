"""Which government a speaker speaks for, as far as the article says so."""

from functools import lru_cache

import regex

from cubaquotes.codebook.suggest_flags import FUNCTION, OBLIQUE, OF, OFFICIAL, UNOFFICIAL
from cubaquotes.codebook.suggest_lexicon import LANGUAGES, Lexicon, load
from cubaquotes.codebook.suggest_text import Words, read
from cubaquotes.model import Span

_BEFORE, _AFTER = 90, 60  # characters around a name in which its bearer's office stands
_EARLIER = 400  # characters before that in which its country may have been named
_REACH = 6000  # how far from the quote a name is looked for, so that long articles stay linear
_NEARBY, _TITLE = 500, 150  # characters that tell what the article is about
_PLACES = 5
_NAME = regex.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
# A sentence's end, not the stop of U.S. or EE. UU. Marks end it too: what is quoted tells nothing of the speaker.
_END = regex.compile(r"(?<!\b\p{Lu}{1,2})[.!?;](?=\s|$)|[\n“”«»„\"]")


def speaker_side(text: str, at: int, speaker: str, lexicon: Lexicon) -> str:
    """The side whose official `speaker` is, or "" if that isn't clear.

    A role says it itself ("senior Cuban official", "Russian embassy in Havana"); for a person the words around the
    name do, within some thousand characters of `at`, where the quote begins.
    """
    role = _side_of_role(speaker, lexicon.code)
    if role is not None:
        return role
    names = [name for name in _NAME.findall(speaker) if name[0].isupper()]
    return _side_of_person(text, at, names[-1], lexicon) if names else ""


def sides_before(text: str, start: int, lexicon: Lexicon) -> frozenset[str]:
    """The sides named in the lines before the quote or in the article's first line or two."""
    near = max(0, start - _NEARBY)
    words = read(text, [Span(0, min(_TITLE, near)), Span(near, start)], lexicon)
    return frozenset(side for side in words.sides if side)


@lru_cache(maxsize=4096)
def _side_of_role(speaker: str, language: str) -> str | None:
    """The side that the role speaks for, "" if it speaks for none, None if it is no role but a name."""
    for code in dict.fromkeys((language, *LANGUAGES)):
        words = read(speaker, [Span(0, len(speaker))], load(code))
        if any(bits & UNOFFICIAL for bits in words.bits):
            return ""
        side = next((side for side in words.sides if side), "")
        if side and any(bits & OFFICIAL for bits in words.bits):
            return side
        if side:
            bare = all(side or bits & FUNCTION for side, bits in zip(words.sides, words.bits, strict=True))
            return side if bare else ""
        if any(bits & OFFICIAL for bits in words.bits):
            return ""
    return None


def _side_of_person(text: str, at: int, name: str, lexicon: Lexicon) -> str:
    # A Russian surname is declined: its last letters may differ.
    begin = name[:-2] if lexicon.code == "ru" and len(name) > 5 else name
    low, high = max(0, at - _REACH), min(len(text), at + _REACH // 4)
    place, tried = text.find(begin, low, high), 0
    while place >= 0 and tried < _PLACES:
        side = _side_at(text, place, place + len(name), lexicon)
        if side is not None:
            return side
        place, tried = text.find(begin, place + len(begin), high), tried + 1
    return ""


def _side_at(text: str, start: int, end: int, lexicon: Lexicon) -> str | None:
    """The side of the office named just before the name or in an apposition after it; None if none is named."""
    low = max(0, start - _BEFORE)
    for end_of_sentence in _END.finditer(text, low, start):
        low = end_of_sentence.end()
    before = read(text, [Span(low, start)], lexicon)
    found = _nearest(before)
    if found is None and text[end : end + 1] == ",":
        stop = _END.search(text, end, end + _AFTER)
        found = _nearest(read(text, [Span(end, stop.start() if stop else min(len(text), end + _AFTER))], lexicon))
    # "In Moscow, Foreign Ministry spokeswoman X": an office there, not the one that the lines before spoke of.
    elsewhere = any(before.sides)
    if found is None and not elsewhere and any(bits & OFFICIAL for bits in before.bits):
        found = _offices_side(read(text, [Span(max(0, low - _EARLIER), low)], lexicon))
    return found


def _offices_side(words: Words) -> str | None:
    """The one country whose offices the lines before name: "the ministry" there is the ministry here."""
    sides = set()
    for at, bits in enumerate(words.bits):
        if bits & OFFICIAL:
            sides.add(_side_of_office(words, at))
    sides.discard("")
    return sides.pop() if len(sides) == 1 else None


def _side_of_office(words: Words, at: int) -> str:
    """The country in "Cuban foreign minister", "МИД России", "Ministerio de Relaciones Exteriores de Cuba"."""
    high = min(at + 7, len(words))
    for k in (at - 1, at, at + 1, at - 2):
        if 0 <= k < high and words.sides[k] and not _is_place(words, k):
            return words.sides[k]
    return next((words.sides[k] for k in range(at + 2, high) if words.sides[k] and words.bits[k - 1] & OF), "")


def _nearest(words: Words) -> str | None:
    """The side that stands nearest to the last office; "" for somebody who holds none (any more)."""
    offices = [at for at, bits in enumerate(words.bits) if bits & OFFICIAL]
    if any(bits & UNOFFICIAL for bits in words.bits[-6:]):
        return ""
    sides = [at for at, side in enumerate(words.sides) if side and not _is_place(words, at)]
    if not offices or not sides:
        return None
    return words.sides[min(sides, key=lambda at: (abs(at - offices[-1]), -at))]


def _is_place(words: Words, at: int) -> bool:
    """Whether a preposition makes it where something happens: "in Cuba"."""
    return at > 0 and bool(words.bits[at - 1] & OBLIQUE) and not words.bits[at - 1] & OF
