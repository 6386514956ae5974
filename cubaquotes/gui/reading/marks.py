"""Where the quotes lie in the text as the widget counts it, and which of them touch a stretch. No Qt in here."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from cubaquotes.gui.reading.offsets import Utf16Map
from cubaquotes.model import QuoteId, QuoteView


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a quote, in UTF-16 units, end-exclusive.

    first: the quote begins with this span. depth: how many other quotes' spans it lies in or overlaps from behind.
    """

    start: int
    end: int
    quote_id: QuoteId
    first: bool
    depth: int


class MarkIndex:
    """All marks of an article, sorted. Asking for a stretch costs what it holds, not what the article holds."""

    def __init__(self, quotes: Iterable[QuoteView], places: Utf16Map) -> None:
        spans = sorted(
            (
                (*places.span_to_units(span), quote.id, number == 0)
                for quote in quotes
                for number, span in enumerate(quote.content)
            ),
            key=lambda each: (each[0], -each[1]),
        )
        open_ends: list[int] = []
        self._marks: list[Mark] = []
        for start, end, quote_id, first in spans:
            open_ends = [other for other in open_ends if other > start]
            self._marks.append(Mark(start, end, quote_id, first, len(open_ends)))
            open_ends.append(end)
        self._starts = [mark.start for mark in self._marks]
        self._furthest = list(accumulate((mark.end for mark in self._marks), max))

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share at least one unit with start … end, outer ones first."""
        found = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._furthest[index] > start:
            if self._marks[index].end > start:
                found.append(self._marks[index])
            index -= 1
        found.reverse()
        return found

    def at(self, unit: int) -> Mark | None:
        """The innermost mark over `unit`."""
        found = self.between(unit, unit + 1)
        return min(found, key=lambda mark: mark.end - mark.start) if found else None
