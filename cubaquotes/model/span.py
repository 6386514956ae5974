"""A stretch of an article's text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Offsets in Unicode code points, end-exclusive, into the article's text as stored."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


Spans = tuple[Span, ...]


def as_spans(pairs: Iterable[Iterable[int]]) -> Spans:
    """Spans from pairs of numbers, as they stand in JSON."""
    return tuple(Span(*pair) for pair in pairs)


def words_of(spans: Iterable[Span], text: str, joiner: str = " … ") -> str:
    """The words of all `spans`, the parts of a split quote joined by `joiner`."""
    return joiner.join(span.of(text) for span in spans)
