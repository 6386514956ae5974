"""Asks for the stances that a quote's words speak for, beside everything else.

They are worked out in the worker's thread, after the quote is painted and when nothing more urgent waits there; the
quotes that were looked at before are remembered as long as they are the same. A decision never waits for them.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker
from cubaquotes.model import QuoteId, QuoteView, StanceSuggestion

_REST = 60  # milliseconds on a quote before its suggestions are asked for: whoever hurries past needs none


class SuggestedStances(QObject):
    """Keeps `session.suggested` up to date for the current quote."""

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._known: dict[QuoteId, tuple[QuoteView, list[StanceSuggestion]]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._ask)
        for signal in (session.article_changed, session.speakers_changed, session.codebook_changed):
            signal.connect(self._forget)
        session.current_changed.connect(self._follow)
        session.quotes_updated.connect(lambda _ids: self._follow())

    @property
    def pending(self) -> bool:
        """Whether the current quote's suggestions are still to come."""
        return self._timer.isActive() or not self._worker.idle

    def _forget(self) -> None:
        self._known.clear()
        self._follow()

    def _follow(self) -> None:
        quote = self._session.current
        if quote is None:
            self._timer.stop()
            return
        known = self._known.get(quote.id)
        if known is not None and known[0] == quote:
            self._session.set_suggested(quote.id, known[1])
            self._timer.stop()
            return
        tagged = {stance.target_id for stance in quote.stances}  # what was decided just now is no suggestion any more
        left = [each for target, each in self._session.suggested.items() if target not in tagged]
        self._session.set_suggested(quote.id, left)
        self._timer.start()

    def _ask(self) -> None:
        quote = self._session.current
        if quote is not None:
            self._worker.submit(
                lambda project: project.review.suggested_stances(quote.id),
                partial(self._received, quote),
                _not_worth_a_word,
                Priority.BACKGROUND,
            )

    def _received(self, quote: QuoteView, found: list[StanceSuggestion]) -> None:
        index = self._session.index_of(quote.id)
        if index is None or self._session.quotes[index] != quote:
            return  # it was decided meanwhile, and is asked for again
        self._known[quote.id] = (quote, found)
        if quote.id == self._session.current_id:
            self._session.set_suggested(quote.id, found)


def _not_worth_a_word(_error: Exception) -> None:
    """The quote may be gone by now; no suggestion is no loss. A mistake of ours the worker reports all the same."""
