"""What of the reading view is drawn anew when another quote is current: the lines of both, not the whole page."""

from collections.abc import Iterable, Iterator

from cubaquotes.gui.reading.painting import QuotePainter
from cubaquotes.gui.reading.sheet import Sheet
from cubaquotes.gui.session import Session
from cubaquotes.model import QuoteId, QuoteView, Span

_NEAR = 14.0  # pixels above and below the words of a quote: its frame, handles, lines and waves
_AROUND = 44.0  # the same in the right margin: a label of two lines is the highest of all
_FEW = 12  # quotes
_Band = tuple[float, float]  # top and bottom of some words, in pixels of the document


class Repainting:
    """Knows where the current quote was painted last, with all that belongs to it."""

    def __init__(self, session: Session, sheet: Sheet, painter: QuotePainter) -> None:
        self._session, self._sheet, self._painter = session, sheet, painter
        self._painted: list[_Band] | None = None  # None: everything has to be drawn
        self._edges = False  # whether a label stood at an edge of the view

    def painted(self) -> None:
        """All that was asked for has been drawn."""
        quote = self._painter.current
        self._painted = self._bands(_belonging(self._session, quote)) if quote is not None else None
        self._edges = self._painter.strip.at_edges

    def other_current(self) -> None:
        """Another quote is current, or something else belongs to it."""
        before, quote = self._painted, self._painter.current
        if before is None or quote is None or not quote.content:
            self._sheet.viewport().update()
            return
        now = self._bands(_belonging(self._session, quote))
        self._update(before)
        self._update(now)
        if self._edges or not self._in_sight(now):
            self._update_right(0, self._sheet.viewport().height())

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
                self._update(self._bands(quote.content))

    def _bands(self, spans: Iterable[Span]) -> list[_Band]:
        tall, found = self._sheet.line_height(), []
        for span in dict.fromkeys(spans):
            start, end = self._sheet.places.span_to_units(span)
            found.append((self._sheet.height_of(start), self._sheet.height_of(end) + tall))
        return found

    def _in_sight(self, bands: Iterable[_Band]) -> bool:
        """Whether all of it is: what leads out of sight has a label at the edge of the view."""
        top = self._sheet.verticalScrollBar().value()
        bottom = top + self._sheet.viewport().height()
        return all(top <= band[0] and band[1] <= bottom for band in bands)

    def _update(self, bands: list[_Band]) -> None:
        """The lines with the words, the right margin around them, and the left one from the first to the last."""
        if not bands:
            return
        scroll, view = self._sheet.verticalScrollBar().value(), self._sheet.viewport()
        for top, bottom in bands:
            view.update(0, int(top - _NEAR - scroll), view.width(), int(bottom - top + 2 * _NEAR) + 2)
            self._update_right(int(top - _AROUND - scroll), int(bottom - top + 2 * _AROUND) + 2)
        top, bottom = min(band[0] for band in bands), max(band[1] for band in bands)
        left = int(self._sheet.column()[0])
        view.update(0, int(top - scroll), left, int(bottom - top) + 2)

    def _update_right(self, top: int, height: int) -> None:
        view, right = self._sheet.viewport(), int(self._sheet.column()[1])
        view.update(right, top, view.width() - right, height)


def _belonging(session: Session, quote: QuoteView) -> Iterator[Span]:
    """All the words that are marked while a quote is current."""
    suggestion = quote.suggestion
    yield from (*quote.content, *suggestion.source, *suggestion.cue, *suggestion.antecedent)
    yield from (stance.evidence for stance in quote.stances if stance.evidence is not None)
    if quote.id == session.current_id:
        yield from (span for each in session.suggested.values() for span in each.evidence)
