"""How the reports of a sentence hang on one another: "A said that B called it …", "A said …, B noted"."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document

_BREAK = f.COMMA | f.DASH
_SUBORDINATING = f.SUBORDINATOR | f.RELATIVE
# "That" stands so near behind the cue to which it belongs; a report farther away than the other hardly hangs on it.
_THAT_WITHIN, _NEAR = 3, 6


def hold(doc: Document, one: Frame, other: Frame | None) -> str:
    """How `other` hangs on `one` if it follows it, else, with a ! before, how `one` hangs on it; "none" without it."""
    if other is None:
        return "none"
    return _between(doc, one, other) if one.cue < other.cue else "!" + _between(doc, other, one)


def _between(doc: Document, outer: Frame, inner: Frame) -> str:
    """What joins a cue to the one before it: by what stands between the first cue and the second's subject."""
    subject = inner.subject
    start = outer.cue + 1
    if outer.subject is not None and outer.subject.first == start:
        start = outer.subject.last
    if subject is not None and subject.last <= outer.cue:
        coordinated = any(flag & f.CONJUNCTION for flag in doc.flags[start : inner.cue])
        return "coordinated" if coordinated else "same clause"
    end = inner.cue if subject is None else min(inner.cue, subject.first)
    way = doc.flags[start:end]
    if not way:
        return "directly"
    if any(flag & f.THAT for flag in way[:_THAT_WITHIN]):
        return "that"
    if any(k >= 0 for k in doc.quote_of[start:end]):
        return "quote"
    return _by_last(way)


def _by_last(way: list[int]) -> str:
    """The same by the last word between, or by how many there are."""
    last = way[-1]
    if last & f.COMMA:
        return "comma"
    if last & f.CONJUNCTION:
        return "conjunction"
    if last & _SUBORDINATING:
        return "clause"
    if any(flag & _BREAK for flag in way):
        return "apart"
    return "near" if len(way) < _NEAR else "far"


def subject_of(frame: Frame, other: Frame | None) -> str:
    """Who says it by another cue, compared with who says it by this one."""
    if other is None or other.subject is None:
        return "none"
    if other.subject == frame.subject:
        return "same"
    return "pronoun" if other.subject.kind == "pronoun" else "phrase"


def tag_place(frames: list[Frame], tags: list[bool], frame: Frame, last: int) -> str:
    """Where the last tag among the cues of a sentence stands, seen from a cue and a quote that ends at `last`."""
    tag = next((other for other, is_tag in zip(reversed(frames), reversed(tags), strict=True) if is_tag), None)
    if tag is None:
        return "none"
    if tag is frame:
        return "own"
    return "behind" if tag.cue >= last else "between" if tag.cue > frame.cue else "before"
