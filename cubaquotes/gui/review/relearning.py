"""What a decision taught about quotes further on: read some at a time when the keys rest, not before the next quote."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker
from cubaquotes.model import Change, QuoteId, QuoteView

_REST = 250  # milliseconds after the last decision
_SLICE = 60  # quotes, some 6 ms of the worker's time


class Relearning(QObject):
    """Brings the suggestions of the shown article up to date that a change has left for later."""

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._left: dict[QuoteId, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._ask)
        session.changed.connect(self._follow)
        session.article_changed.connect(self._left.clear)

    def _follow(self, change: Change) -> None:
        self._left.update(dict.fromkeys(change.later))
        if self._left and change.label:
            self._timer.start()

    def _ask(self) -> None:
        ids = list(self._left)[:_SLICE]
        if ids:
            for quote_id in ids:
                del self._left[quote_id]
            here = self._session.article
            self._worker.submit(
                lambda project: project.queues.views(ids),
                partial(self._received, here.id if here is not None else None),
                _not_worth_a_word,
                Priority.BACKGROUND,
            )

    def _received(self, article_id: object, views: list[QuoteView]) -> None:
        session = self._session
        if session.article is None or session.article.id != article_id:
            return
        places = ((session.index_of(view.id), view) for view in views)
        new = tuple(view for place, view in places if place is not None and session.quotes[place] != view)
        if new:
            session.apply(Change("", quotes=new))
        if not self._timer.isActive():
            self._ask()


def _not_worth_a_word(_error: Exception) -> None:
    """The suggestions stay as they were until the article is opened again."""
