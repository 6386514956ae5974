"""What a person selects or moves by hand: a missed quote, a boundary."""

from itertools import pairwise

import regex

from cubaquotes.extract.engine import extract
from cubaquotes.extract.marks import find_stretches
from cubaquotes.model import Quote, QuoteType, Span
from cubaquotes.speakers import Registry

# A word with its apostrophes and hyphens, or the position of an end of text.
_WORD = regex.compile(r"\w+(?:[-’']\w+)*")
_MARKS = "\"“”„«»‘’'"
_CLOSED_BY = ".,;:!?…"


def words_boundary(text: str, pos: int, direction: int) -> int:
    """The next place a quote may begin or end, left (-1) or right (+1) of `pos`; `pos` itself at the text's end.

    These are the beginnings and ends of words, and the two sides of quotation marks and of closing punctuation.
    """
    window = 400
    low, high = max(0, pos - window), min(len(text), pos + window)
    places = {low, high} if low == 0 or high == len(text) else set()
    for match in _WORD.finditer(text, low, high):
        places.update(match.span())
    for i in range(low, high):
        if text[i] in _MARKS or text[i] in _CLOSED_BY:
            places.update((i, i + 1))
    if direction < 0:
        return max((p for p in places if p < pos), default=low)
    return min((p for p in places if p > pos), default=high)


def quote_at(text: str, start: int, end: int, language: str | None = None, registry: Registry | None = None) -> Quote:
    """The quote that a person marks by selecting [start, end): content as selected, the rest as far as it is found.

    White space and enclosing quotation marks are left out of the content. Raises ValueError if nothing is left.
    """
    span = _trimmed(text, start, end)
    found = [q for q in extract(text, language, registry) if any(s.overlaps(span) for s in q.content)]
    best = max(
        found, key=lambda q: sum(min(s.end, span.end) - max(s.start, span.start) for s in q.content), default=None
    )
    quoted = tuple(
        Span(max(span.start, s.inner_start), min(span.end, s.inner_end))
        for s in find_stretches(text)[0]
        if s.inner_start < span.end and span.start < s.inner_end
    )
    kind = QuoteType.INDIRECT
    if quoted:
        kind = QuoteType.DIRECT if quoted == (span,) else QuoteType.MIXED
    return Quote(
        id=f"{span.start}-{span.end}",
        type=kind,
        text=span.of(text),
        content=(span,),
        quoted=quoted,
        cue=best.cue if best else (),
        source=best.source if best else (),
        antecedent=best.antecedent if best else (),
        speaker=best.speaker if best else None,
        confidence=1.0,
        reason="Added by hand." + (f" {best.reason}" if best else ""),
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    for _ in pairwise("..."):  # spaces, marks, spaces
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end - start > 1 and text[start] in _MARKS and text[end - 1] in _MARKS:
            start, end = start + 1, end - 1
    if start >= end:
        raise ValueError("the selection holds no words")
    return Span(start, end)
