"""Which words to offer for a quote that was perhaps missed: pure."""

import re

from cubaquotes.model import Missed, MissedKind, Span

_FAR = 600  # characters from a verb within which its sentence is looked for
_ENDS = re.compile(r"[.!?…]+[”\"»’)]*(?=\s|$)|\n")
_LEADING = re.compile(r"[\s,:—–-]*(?:(?:that|que|что)\b[\s,]*)?", re.IGNORECASE)
_FEWEST = 3  # words that can be a statement


def words_to_take(missed: Missed, text: str) -> Span:
    """The words between the marks; of a reporting verb what follows it in its sentence, else what stands before it."""
    span = missed.span
    if missed.kind is not MissedKind.VERB:
        return span
    before = text[max(0, span.start - _FAR) : span.start]
    starts = [found.end() for found in _ENDS.finditer(before)]
    start = span.start - len(before) + (starts[-1] if starts else 0)
    following = _ENDS.search(text, span.end, span.end + _FAR)
    end = following.start() if following is not None else min(len(text), span.end + _FAR)
    leading = _LEADING.match(text, span.end, end)
    for part in (Span(leading.end() if leading else span.end, end), Span(start, span.start)):
        stripped = _stripped(part, text)
        if len(text[stripped.start : stripped.end].split()) >= _FEWEST:
            return stripped
    return span


def _stripped(span: Span, text: str) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(" \t\n,;:"))
    end = span.start + len(words.rstrip(" \t\n,;:"))
    return Span(start, max(start, end))
