"""Rows of quotes that lie in other articles, read by the page, and only those that somebody looks at."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker
from cubaquotes.model import ArticleId, Change, QuoteId, QuoteRow, QuoteView

PAGE = 50  # rows, some 6 ms of the worker's time
_WAITING = 6  # pages asked for at once: more than a screen; whoever scrolls past the others does not need them
_KEPT = 6000  # rows
_REST = 300  # milliseconds after a decision before rows in sight are read again: it may have taught suggestions


class RowPages(QObject):
    """Keeps rows by the id of their quote, and asks the worker for those that are missing.

    came: ids of rows that can be shown now, or that look different.
    """

    came = Signal(object)

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._rows: OrderedDict[QuoteId, QuoteRow] = OrderedDict()
        self._wanted: OrderedDict[int, Callable[[], Sequence[QuoteId]]] = OrderedDict()
        self._looked_at: Sequence[QuoteId] = ()
        self._busy = False
        self._generation = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_REST)
        self._again.timeout.connect(self._read_again)
        session.changed.connect(self._follow)

    def get(self, quote_id: QuoteId) -> QuoteRow | None:
        """A row, if it is there."""
        return self._rows.get(quote_id)

    def article_of(self, quote_id: QuoteId) -> ArticleId | None:
        """Where a quote stands, if its row is there."""
        row = self._rows.get(quote_id)
        return row.article_id if row is not None else None

    def want(self, page: int, ids: Callable[[], Sequence[QuoteId]]) -> None:
        """Ask for a page; `ids` says which quotes it has when its turn comes. The page asked for last comes first."""
        self._wanted[page] = ids
        self._wanted.move_to_end(page)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        if not self._busy:
            self._busy = True
            QTimer.singleShot(0, self, self._ask)  # when all rows in sight have been asked for

    def forget(self) -> None:
        """Another project, or names have changed everywhere: read what is looked at anew."""
        self._generation += 1
        self._rows.clear()
        self._wanted.clear()
        self._looked_at = ()

    def renew(self) -> None:
        """All rows may be out of date: those looked at are read anew, and stay until then; the others go."""
        self._generation += 1
        looked_at = {quote_id: self._rows[quote_id] for quote_id in self._looked_at if quote_id in self._rows}
        self._rows = OrderedDict(looked_at)
        self._again.start()

    def take(self, rows: Iterable[QuoteRow]) -> None:
        """Rows that were read on another occasion."""
        for row in rows:
            self._rows[row.id] = row
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)

    def _ask(self) -> None:
        if not self._wanted:
            self._busy = False
            return
        ids = self._wanted.popitem()[1]()
        self._looked_at = ids
        self._worker.submit(
            lambda project: project.queues.rows(ids),
            partial(self._received, self._generation, ids),
            self._refused,
            Priority.READ,
        )

    def _received(self, generation: int, ids: Sequence[QuoteId], rows: list[QuoteRow]) -> None:
        if generation == self._generation:
            self.take(rows)
            self.came.emit(ids)
        self._ask()

    def _refused(self, _error: Exception) -> None:
        self._wanted.clear()
        self._busy = False

    def _follow(self, change: Change) -> None:
        """Decided quotes look decided at once; what else a decision did is read when the keys rest."""
        if change.speakers:
            self._generation += 1
            self._rows.clear()
        for quote_id in change.beyond.keys() & self._rows.keys():
            del self._rows[quote_id]
        for view in change.quotes:
            row = self._rows.get(view.id)
            if row is not None:
                self._rows[view.id] = self._as_decided(row, view)
        if self._looked_at:
            self._again.start()

    def _as_decided(self, row: QuoteRow, view: QuoteView) -> QuoteRow:
        speaker = self._session.speakers.get(view.speaker_id) if view.speaker_id is not None else None
        name = speaker.name if speaker is not None else None if view.status.decided else view.suggestion.speaker
        return replace(row, status=view.status, type=view.type, speaker_id=view.speaker_id, speaker=name)

    def _read_again(self) -> None:
        ids = self._looked_at
        if ids and not self._busy:
            self._worker.submit(
                lambda project: project.queues.rows(ids),
                partial(self._renewed, self._generation, ids),
                _not_worth_a_word,
                Priority.BACKGROUND,
            )

    def _renewed(self, generation: int, ids: Sequence[QuoteId], rows: list[QuoteRow]) -> None:
        if generation == self._generation:
            self.take(rows)
            self.came.emit(ids)


def _not_worth_a_word(_error: Exception) -> None:
    """The rows stay as they were."""
