"""Which quotes are listed: those of the shown article or of the whole project, filtered, in the chosen order.

The keys walk through this list. What it lists is a snapshot of ids; a quote keeps its place when it is decided.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cubaquotes.gui.queue.facets import without_lost
from cubaquotes.gui.queue.pages import PAGE, RowPages
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import LongTask, Priority, Worker
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import ArticleId, Change, Listed, QueueOrder, QuoteFilter, QuoteId, QuoteRow, QuoteView

if TYPE_CHECKING:
    from cubaquotes.services import Project
    from cubaquotes.services.queue import Queue, QueueStep

EVERYTHING = QuoteFilter()
_FEW = 12  # rows that are told one by one
_TELLINGS = 20  # how often it is told how far the collecting is: more would only take the processor from the keys


class Scope(StrEnum):
    """How far the list reaches."""

    ARTICLE = "article"
    PROJECT = "project"


class Listing(QObject):
    """The list, and where in it a quote stands.

    changed: other quotes are listed, or in another order.
    rows_changed: first and last position of rows that look different.
    settings_changed: scope, filter or order.
    collecting: done, of how many; 0, 0 when it is over.
    lost: the filter named a speaker or target that is gone; it does so no longer.
    """

    changed = Signal()
    rows_changed = Signal(int, int)
    settings_changed = Signal()
    collecting = Signal(int, int)
    lost = Signal()

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self.scope, self.filter, self.order = Scope.ARTICLE, EVERYTHING, QueueOrder.POSITION
        self.pages = RowPages(session, worker, self)
        self._queue: Queue | None = None
        self._listed: tuple[Scope, QuoteFilter, QueueOrder] | None = None  # what the list at the moment answers
        self._expected: tuple[ArticleId, Queue] | None = None
        self._task: LongTask | None = None
        self._anchor = -1  # where the current quote stood last: the keys go on from there
        self._fresh = False  # nobody has moved since other quotes were wanted
        self._outdated = False  # something came into the project while the list was being collected
        self._listed_of = 0  # how many quotes the project had then
        self.pages.came.connect(self._rows_came)
        session.changed.connect(self._keep_in_step)
        session.article_changed.connect(self._article_changed)
        session.quotes_changed.connect(self._quotes_changed)
        session.quotes_updated.connect(self._rows_came)
        session.articles_changed.connect(self._articles_changed)
        session.current_changed.connect(self._keep_anchor)
        session.speakers_changed.connect(self._all_look_different)
        for changed in (session.speakers_changed, session.codebook_changed):
            changed.connect(lambda: self.set_filter(self.filter))
        worker.leaving.connect(self.reset)

    # ---- what is listed

    def __len__(self) -> int:
        return len(self._queue) if self._queue is not None else 0

    @property
    def open(self) -> int:
        """How many of the listed quotes are not decided."""
        return self._queue.open if self._queue is not None else 0

    @property
    def complete(self) -> bool:
        """False while the list is still being collected."""
        return self._task is None

    @property
    def plain(self) -> bool:
        """Whether it is simply all quotes of the shown article, in the order of the text."""
        return self.scope is Scope.ARTICLE and self.filter == EVERYTHING and self.order is QueueOrder.POSITION

    def id_at(self, position: int) -> QuoteId | None:
        """The quote at a position, or None if there is no such position."""
        return self._queue[position] if self._queue is not None and 0 <= position < len(self._queue) else None

    def position_of(self, quote_id: QuoteId | None) -> int | None:
        """Where a quote stands in the list; None if it is not listed."""
        if self._queue is None or quote_id is None:
            return None
        return self._queue.position_of(quote_id)

    def look(self, position: int) -> QuoteView | QuoteRow | None:
        """What the row shows; None if that is still to be read."""
        quote_id = self.id_at(position)
        if quote_id is None:
            return None
        index = self._session.index_of(quote_id)
        if index is not None:
            return self._session.quotes[index]
        row = self.pages.get(quote_id)
        if row is None:
            self.pages.want(position // PAGE, partial(self._ids_of_page, position // PAGE))
        return row

    def _ids_of_page(self, page: int) -> Sequence[QuoteId]:
        return self._queue.ids(page * PAGE, (page + 1) * PAGE) if self._queue is not None else ()

    # ---- how the keys walk

    @property
    def here(self) -> int:
        """The current quote's position, or where the one before it stood; -1 if nothing was current yet."""
        place = self.position_of(self._session.current_id)
        return self._anchor if place is None else place

    def next_open(self) -> QuoteId | None:
        """The next open quote behind the current one, from the beginning again; None if there is no other."""
        here = self.here
        if self._fresh and self.order is not QueueOrder.POSITION:
            here = -1  # who has just sorted by doubt wants the most doubtful one
        place = self._queue.next_open(here) if self._queue is not None else None
        found = None if place is None or self._queue is None else self._queue[place]
        return None if found == self._session.current_id else found

    def wrapped(self, quote_id: QuoteId) -> bool:
        """Whether the way to a quote went over the end of the list."""
        place = self.position_of(quote_id)
        return place is not None and place < self.here and not self._fresh

    def beside(self, direction: int) -> QuoteId | None:
        """The quote after (+1) or before (-1) the current one; None at the end of the list."""
        return self.id_at(self.here + direction if self.here >= 0 else 0)

    # ---- what is wanted

    def set_scope(self, scope: Scope) -> None:
        """List the quotes of this article, or of the whole project."""
        if scope is not self.scope:
            self.scope = scope
            self._want()

    def set_order(self, order: QueueOrder) -> None:
        """List them in another order."""
        if order is not self.order:
            self.order = order
            self._want()

    def set_filter(self, wanted: QuoteFilter) -> None:
        """List only these."""
        self.set_all(wanted, self.order)

    def set_all(self, wanted: QuoteFilter, order: QueueOrder) -> None:
        """Filter and order at once: those that were saved."""
        wanted = self._there(wanted)
        if (wanted, order) != (self.filter, self.order):
            self.filter, self.order = wanted, order
            self._want()

    def _there(self, wanted: QuoteFilter) -> QuoteFilter:
        """Without who or what is gone: nobody would know why the list is empty."""
        found = without_lost(wanted, self._session)
        if found != wanted:
            self.lost.emit()
        return found

    @property
    def listed(self) -> Listed:
        """What is wanted, to be resumed another time."""
        return Listed(self.scope is Scope.PROJECT, self.filter, self.order)

    def resume(self, listed: Listed) -> None:
        """List what was listed when the project was last open; the keys go on from the current quote."""
        if listed != self.listed:
            self.scope = Scope.PROJECT if listed.whole else Scope.ARTICLE
            self.filter, self.order = self._there(listed.filter), listed.order
            self.settings_changed.emit()
            self.collect()

    def reset(self) -> None:
        """Another project: filters name people and targets of the one before."""
        self._cancel()
        self.scope, self.filter, self.order = Scope.ARTICLE, EVERYTHING, QueueOrder.POSITION
        self._expected = None
        self.pages.forget()
        self._show(None)
        self.settings_changed.emit()

    def _want(self) -> None:
        self._fresh = True
        self.settings_changed.emit()
        self.collect()

    # ---- collecting

    def collect(self) -> None:
        """Collect the list again, as the project is now; until it is there the list before stays."""
        self._cancel()
        self._outdated, self._listed_of = False, self._session.total_quotes
        if self.plain:
            self._show(_plain_queue(self._session.quotes))
        elif self.scope is Scope.PROJECT:
            self._collect_all(self.filter, self.order)
        elif self._session.article is not None:
            article_id = self._session.article.id
            wish = self.wish()
            self._worker.submit(
                lambda project: gather(project, article_id, *wish), partial(self._gathered, article_id, wish),
                priority=Priority.READ,
            )  # fmt: skip

    def _collect_all(self, wanted: QuoteFilter, order: QueueOrder) -> None:
        """What a collecting that was given up has already told is still on its way to the window: it must not count."""

        def step(each: "QueueStep") -> None:
            if self._task is task:
                self._step(each)

        def end(_cancelled: bool) -> None:
            if self._task is task:
                self._end()

        def failed(error: Exception) -> None:
            if self._task is task:
                self._failed(error)

        self.collecting.emit(0, 0)
        self._task = task = self._worker.run_long(
            lambda project: project.queues.collect(wanted, order), step, end, failed
        )

    def renew(self) -> None:
        """Somebody else wrote to the project: any row may look different, and any may be missing."""
        self.pages.renew()
        self._renew()

    def _renew(self) -> None:
        """Something came or went: collect again, but never begin anew before the collecting under way is done."""
        if self._task is not None:
            self._outdated = True
        else:
            self.collect()

    def wish(self) -> tuple[QuoteFilter, QueueOrder]:
        """What `gather` has to be asked for when an article is opened."""
        return self.filter, self.order

    @property
    def needs_gathering(self) -> bool:
        """Whether opening an article has to bring its list along."""
        return self.scope is Scope.ARTICLE and not self.plain

    def expect(self, article_id: ArticleId, queue: "Queue | None") -> None:
        """The list of an article that is shown in a moment."""
        self._expected = (article_id, queue) if queue is not None else None

    def _gathered(self, article_id: ArticleId, wish: tuple[QuoteFilter, QueueOrder], queue: "Queue") -> None:
        article = self._session.article
        if self.needs_gathering and wish == self.wish() and article is not None and article.id == article_id:
            self._show(queue)

    def _step(self, step: "QueueStep") -> None:
        if step.queue is not None and (step.queue.complete or self._worth_showing(step.queue)):
            self._show(step.queue)
        if step.done % max(step.total // _TELLINGS, 1) == 0:
            self.collecting.emit(step.done, step.total)

    def _worth_showing(self, beginning: "Queue") -> bool:
        """A beginning must not take the place of the whole list that it renews."""
        return self._listed != (Scope.PROJECT, beginning.filter, beginning.order)

    def _end(self) -> None:
        self._task = None
        self.collecting.emit(0, 0)
        if self._outdated:
            self.collect()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.collecting.emit(0, 0)
        self._worker.trouble.emit(trouble_words(error))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.collecting.emit(0, 0)

    def _show(self, queue: "Queue | None") -> None:
        self._queue = queue
        self._listed = (self.scope, queue.filter, queue.order) if queue is not None else None
        place = self.position_of(self._session.current_id)
        self._anchor = -1 if place is None else place
        self.changed.emit()

    # ---- follow

    def _article_changed(self) -> None:
        if self.scope is Scope.PROJECT:
            self._all_look_different()
            return
        article, expected = self._session.article, self._expected
        self._expected = None
        if self.needs_gathering and article is not None and expected is not None and expected[0] == article.id:
            self._show(expected[1])
        else:
            self.collect()

    def _quotes_changed(self) -> None:
        """Quotes came, went or moved in the shown article."""
        if self.scope is Scope.ARTICLE:
            self.collect()

    def _articles_changed(self) -> None:
        if self.scope is Scope.PROJECT and self._session.total_quotes != self._listed_of:
            self._renew()

    def _keep_in_step(self, change: Change) -> None:
        if self._queue is not None:
            places = self._queue.update(change)
            self._tell_rows(places)
        if self.scope is Scope.PROJECT and (change.removed_articles or self._brings_quotes(change)):
            self._renew()

    def _brings_quotes(self, change: Change) -> bool:
        """Whether a quote came or went: half of one that was split, a missed one; in another article, too, by undo.

        In the shown article a quote that is not listed may be one that the filter holds back.
        """
        here = self._session.article.id if self._session.article is not None else None
        return any(self.position_of(quote_id) is not None for quote_id in change.removed_quotes) or any(
            self._session.index_of(view.id) is None if view.article_id == here else self.position_of(view.id) is None
            for view in change.quotes
        )

    def _rows_came(self, ids: Sequence[QuoteId]) -> None:
        places = [place for quote_id in ids if (place := self.position_of(quote_id)) is not None]
        self._tell_rows(places)

    def _tell_rows(self, places: Sequence[int]) -> None:
        """One by one where they are few: of a range, all that is in sight would be drawn anew."""
        if len(places) > _FEW:
            self.rows_changed.emit(min(places), max(places))
        else:
            for place in places:
                self.rows_changed.emit(place, place)

    def _all_look_different(self) -> None:
        if len(self):
            self.rows_changed.emit(0, len(self) - 1)

    def _keep_anchor(self) -> None:
        self._fresh = False
        place = self.position_of(self._session.current_id)
        if place is not None:
            self._anchor = place


def gather(project: "Project", article_id: ArticleId, wanted: QuoteFilter, order: QueueOrder) -> "Queue | None":
    """The list of one article, whole: a millisecond in the worker's thread."""
    queue = None
    for step in project.queues.collect(replace(wanted, article=article_id), order):
        queue = step.queue or queue
    return queue


def _plain_queue(quotes: Sequence[QuoteView]) -> "Queue | None":
    if not quotes:
        return None
    from cubaquotes.services.queue import Queue  # whoever opened the project has brought it along

    queue = Queue(EVERYTHING, QueueOrder.POSITION)
    queue.take([quote.id for quote in quotes], [not quote.status.decided for quote in quotes])
    for _ in queue.index():
        pass
    return queue
