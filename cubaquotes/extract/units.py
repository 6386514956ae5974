"""Quoted stretches as units: what is one quote for certain."""

from bisect import bisect_left
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.text import Document

# A term is short, and comes up again; so many stretches of an article are looked at.
_SHORT, _MOST_SHORT = 4, 200


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
    left: str
    right: str
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
    opening = next((flag for flag in doc.flags[first + 1 : last] if flag & f.WORD), 0)
    words = sum(1 for flag in doc.flags[first:last] if flag & f.WORD)
    left = doc.classes[first - 1] if first > sentence else "start"
    right = doc.classes[last] if last < sentence_end else "end"
    return Unit(
        chain, first, last, sentence, sentence_end, doc.paragraph_of(first), words,
        bool(opening & (f.CAPITAL | f.NUMBER)), inner if inner in ",.?!…—-:;" else "w", left, right,
    )  # fmt: skip


def is_turn(doc: Document, token: int) -> bool:
    """Whether a turn of an interview begins at `token`: "WALLACE: …"."""
    for i in range(token, min(token + 5, len(doc))):
        if doc.flags[i] & f.COLON:
            return i > token
        if not doc.flags[i] & f.CAPITAL:
            return False
    return False
