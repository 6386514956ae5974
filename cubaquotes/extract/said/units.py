"""Quoted stretches as units: what is one quote for certain."""

from bisect import bisect_left
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document

# A term is short, and comes up again; so many stretches of an article are looked at.
_SHORT, _MOST_SHORT = 4, 200
# So many tokens tell that a stretch is a title, what clause it stands in, and which others are beside it.
_LONGEST_TITLE, _CLAUSE, _NEAR = 12, 25, 200
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_OPENS_CLAUSE = (
    f.AUXILIARY | f.BE | f.VERB | f.CUE | f.COMMA | f.THAT | f.SUBORDINATOR | f.RELATIVE | f.COLON | f.DASH
)  # fmt: skip


@dataclass(slots=True)
class Unit:
    """Stretches that are one quote for certain: one, or several that re-open over paragraphs. Numbers of stretches."""

    stretches: list[int]
    first: int  # tokens [first, last), marks included
    last: int
    sentence: int  # the first token of the sentence in which it begins
    sentence_end: int  # the end of the sentence in which it ends
    paragraph: int
    words: int
    capital: bool
    closing: str
    left: str  # the classes of the tokens beside it, of the second before, and of the last that opens a clause
    right: str
    second_left: str
    clause_left: str
    title: int  # how many of its words have capitals: 2 all, 1 most
    quotes_left: int  # other stretches of its sentences, 2 at the most
    quotes_right: int
    opening: str  # the classes of its first and last word
    ending: str
    verb: bool  # whether it has one
    repeated: bool = False  # few words, and the article has them elsewhere, too
    frames: list[Frame] = field(default_factory=list)


def make_units(doc: Document, frames: list[Frame]) -> list[Unit]:
    """The quoted stretches as units, each with the frames of its sentences."""
    chains: list[list[int]] = []
    for k, stretch in enumerate(doc.stretches):
        if chains and stretch.reopened and not is_turn(doc, doc.first[k] + 1):
            chains[-1].append(k)
        else:
            chains.append([k])
    cues = [frame.cue for frame in frames]
    units = []
    for chain in chains:
        first, last = doc.first[chain[0]], doc.last[chain[-1]]
        if last - first < 2:
            continue
        unit = _unit(doc, chain, first, last)
        low, high = bisect_left(cues, unit.sentence), bisect_left(cues, unit.sentence_end)
        unit.frames = frames[low:high]
        units.append(unit)
    text = doc.text.lower() if len(units) > 0 else ""
    for unit in [unit for unit in units if unit.words <= _SHORT][:_MOST_SHORT]:
        words = _inner(doc, unit)
        unit.repeated = text.find(words, text.find(words) + len(words)) >= 0
    return units


def _inner(doc: Document, unit: Unit) -> str:
    """The quoted words, as far as they matter for recognising a short stretch again."""
    stretch = doc.stretches[unit.stretches[0]]
    return doc.text[stretch.inner_start : min(stretch.inner_end, stretch.inner_start + 60)].strip(" ,.;").lower()


def _unit(doc: Document, chain: list[int], first: int, last: int) -> Unit:
    sentence = doc.sentence_of(first)[0]
    sentence_end = doc.sentence_of(last - 1)[1]
    final = doc.stretches[chain[-1]]
    inner = doc.text[max(final.inner_start, final.inner_end - 1) : final.inner_end]
    words = [i for i in range(first + 1, last) if doc.flags[i] & f.WORD]
    opening = doc.flags[words[0]] if words else 0
    left = doc.classes[first - 1] if first > sentence else "start"
    right = doc.classes[last] if last < sentence_end else "end"
    second_left = doc.classes[first - 2] if first > sentence + 1 else "start"
    return Unit(
        chain, first, last, sentence, sentence_end, doc.paragraph_of(first), len(words),
        bool(opening & (f.CAPITAL | f.NUMBER)), inner if inner in ",.?!…—-:;" else "w", left, right, second_left,
        _clause_left(doc, sentence, first), _title(doc, first, last),
        _quotes(doc, max(sentence, first - _NEAR), first), _quotes(doc, last, min(sentence_end, last + _NEAR)),
        doc.classes[words[0]] if words else "none", doc.classes[words[-1]] if words else "none",
        any(doc.flags[i] & _VERBAL for i in words[:_CLAUSE]),
    )  # fmt: skip


def _clause_left(doc: Document, sentence: int, first: int) -> str:
    """The class of the last word or sign before the quote that tells what sort of clause it stands in."""
    for i in range(first - 1, max(sentence, first - _CLAUSE) - 1, -1):
        if doc.flags[i] & _OPENS_CLAUSE:
            return doc.classes[i]
    return "none"


def _title(doc: Document, first: int, last: int) -> int:
    words = [flag for flag in doc.flags[first : min(last, first + _LONGEST_TITLE)] if flag & f.WORD]
    capitals = sum(1 for flag in words if flag & f.CAPITAL)
    return 2 if len(words) > 1 and capitals == len(words) else int(capitals > 1 and capitals * 2 > len(words))


def _quotes(doc: Document, low: int, high: int) -> int:
    """How many quoted stretches the tokens [low, high) have, 2 at the most."""
    at = bisect_left(doc.last, low + 1)
    return sum(1 for first in doc.first[at : at + 2] if first < high)


def is_turn(doc: Document, token: int) -> bool:
    """Whether a turn of an interview begins at `token`: "WALLACE: …"."""
    for i in range(token, min(token + 5, len(doc))):
        if doc.flags[i] & f.COLON:
            return i > token
        if not doc.flags[i] & f.CAPITAL:
            return False
    return False
