"""What of the reading view is drawn anew when another quote is current: the lines of both, not the whole page."""

from collections.abc import Iterable, Iterator

from cubaquotes.gui.reading.painting import QuotePainter
from cubaquotes.gui.reading.sheet import Sheet
from cubaquotes.gui.session import Session
from cubaquotes.model import QuoteId, QuoteView, Span

_AROUND = 44.0  # pixels above and below the words of a quote: a label of two lines beside them is the highest of all
_FEW = 12  # quotes
_Band = tuple[float, float]  # top and bottom, in pixels of the document


class Repainting:
    """Knows where the current quote was painted last, with all that belongs to it."""

    def __init__(self, session: Session, sheet: Sheet, painter: QuotePainter) -> None:
        self._session, self._sheet, self._painter = session, sheet, painter
        self._painted: _Band | None = None  # None: everything has to be drawn
        self._edges = False  # whether a label stood at an edge of the view

    def painted(self) -> None:
        """All that was asked for has been drawn."""
        quote = self._painter.current
        self._painted = self._band(_belonging(self._session, quote)) if quote is not None else None
        self._edges = self._painter.strip.at_edges

    def other_current(self) -> None:
        """Another quote is current."""
        before, quote = self._painted, self._painter.current
        now = self._band(_belonging(self._session, quote)) if quote is not None else None
        if before is None or now is None or self._edges or not self._in_sight(now):
            self._sheet.viewport().update()
        else:
            self._update(before)
            self._update(now)

    def other_looks(self, ids: Iterable[QuoteId]) -> None:
        """These quotes look different."""
        ids = list(ids)
        if len(ids) > _FEW:
            self._sheet.viewport().update()
            return
        current = self._painter.current
        if current is not None and current.id in ids:
            self.other_current()  # what leads to its speaker may have come or gone with the decision
        first, last = self._sheet.shown_units()
        for index in map(self._session.index_of, ids):
            quote = self._session.quotes[index] if index is not None else None
            if quote is None or not quote.content:
                continue
            start, end = self._sheet.places.span_to_units(Span(quote.content[0].start, quote.content[-1].end))
            if end >= first and start <= last:  # to ask where a far one lies would lay out all the text before it
                self._update(self._band(quote.content))

    def _band(self, spans: Iterable[Span]) -> _Band | None:
        units = [self._sheet.places.span_to_units(span) for span in spans]
        if not units:
            return None
        first, last = min(start for start, _end in units), max(end for _start, end in units)
        tall = self._sheet.line_height()
        return self._sheet.height_of(first) - _AROUND, self._sheet.height_of(last) + tall + _AROUND

    def _in_sight(self, band: _Band) -> bool:
        """Whether all of it is: what leads out of sight has a label at the edge of the view."""
        top = self._sheet.verticalScrollBar().value()
        return top <= band[0] + _AROUND and band[1] - _AROUND <= top + self._sheet.viewport().height()

    def _update(self, band: _Band | None) -> None:
        if band is not None:
            scroll, view = self._sheet.verticalScrollBar().value(), self._sheet.viewport()
            view.update(0, int(band[0] - scroll), view.width(), int(band[1] - band[0]) + 2)


def _belonging(session: Session, quote: QuoteView) -> Iterator[Span]:
    """All the words that are marked while a quote is current."""
    suggestion = quote.suggestion
    yield from (*quote.content, *suggestion.source, *suggestion.cue, *suggestion.antecedent)
    yield from (stance.evidence for stance in quote.stances if stance.evidence is not None)
    if quote.id == session.current_id:
        yield from (span for each in session.suggested.values() for span in each.evidence)
