"""From quote to quote along the list, into the next article where the list goes there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cubaquotes.gui.queue.leaving import JustLeft
from cubaquotes.gui.queue.listing import Listing, Scope, gather
from cubaquotes.gui.review.controller import Look, StepQueue, Turned
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, ArticleRow, Change, Place, QuoteId

if TYPE_CHECKING:
    from cubaquotes.services import Project


class Walking(StepQueue):
    """Every method joins the queue of keys; where it leads is fixed when its turn comes.

    listing: the quotes that the keys walk through. just_left: the article that the last decision has led away from.
    """

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(session, worker, parent)
        self.listing = Listing(session, worker, self)
        self.just_left = JustLeft(session, self)
        worker.leaving.connect(self.just_left.forget)
        self.listing.settings_changed.connect(self._soon.start)

    def place(self) -> Place:
        """Where the analyst is, and what the list shows there."""
        return replace(super().place(), listed=self.listing.listed)

    def next_open(self) -> None:
        """The next open quote of the list; where the list is the article's, in the next article if it has none left."""
        self.enqueue(self._advance)

    def go_to(self, quote_id: QuoteId) -> None:
        """A quote, wherever it is, after the keys pressed before."""
        self.enqueue(lambda: self._show_quote(quote_id))

    def step(self, direction: int) -> None:
        """The next (+1) or previous (-1) quote of the list."""

        def move() -> None:
            quote_id = self.listing.beside(direction)
            if quote_id is not None:
                self._show_quote(quote_id)
            elif self.listing.plain:
                last = direction > 0
                if self.session.quotes:
                    self.said.emit(tr("This is the article's last quote.") if last else tr("This is the first quote."))
            else:
                self.said.emit(tr("The list ends here."))

        self.enqueue(move)

    def step_article(self, direction: int) -> None:
        """The next or previous article of the list of articles."""

        def move() -> None:
            row = self.session.next_article(step=direction)
            if row is not None:
                self._open(row.id)

        self.enqueue(move)

    # ---- when the turn has come

    def _go_on(self, _change: Change) -> None:
        if self.listing.scope is Scope.ARTICLE or not self.session.open_left():
            self.just_left.decided()
        self._advance()
        if not self._running:  # nothing is under way to where the window goes on
            self.just_left.stayed()

    def _advance(self) -> None:
        quote_id = self.listing.next_open()
        if quote_id is not None:
            wrapped = self.listing.wrapped(quote_id)
            self._show_quote(quote_id)
            if wrapped:
                self._tell_wrapped()
        elif self.listing.scope is Scope.PROJECT:
            self._tell_end()
        else:
            self._next_article()

    def _tell_wrapped(self) -> None:
        if self.listing.scope is Scope.ARTICLE:
            self.said.emit(tr("The rest of the article is decided; back to a quote that is still open."))
        else:
            self.said.emit(tr("The rest of the list is decided; back to a quote that is still open."))

    def _tell_end(self) -> None:
        if not self.listing.complete:
            self.said.emit(tr("The list is still being collected; the next quote comes in a moment."))
        elif self.session.total_decided < self.session.total_quotes:
            self.said.emit(tr("Every quote of this list is decided. Other filters show those that are open."))
        else:
            self.said.emit(tr("Every quote of the project is decided."))

    def _next_article(self) -> None:
        row = self._article_after()
        if row is not None:
            before = self.session.article
            self._open(row.id)
            text = tr("Every quote of “{before}” is decided. Now: {article}")
            title = title_name(before.metadata.title if before is not None else "")
            self.said.emit(text.format(before=title, article=title_name(row.title)))
        elif self.session.articles:
            self.said.emit(tr("Every quote of the project is decided."))

    def _article_after(self) -> ArticleRow | None:
        """The next article of the list with an open quote."""
        here = self.session.article.id if self.session.article else None
        return self.session.next_article(lambda each: each.decided < each.quotes and each.id != here)

    def _show_quote(self, quote_id: QuoteId) -> None:
        """Make a quote current; if it stands in another article, that is opened."""
        if self.session.index_of(quote_id) is not None:
            self.session.set_current(quote_id)
            return
        turned = self._turned
        if turned is not None and turned.view is not None and any(q.id == quote_id for q in turned.view.quotes):
            self._show_turned(turned, quote_id)
        else:
            self._turn(self._look_for_quote(quote_id), quote_id)

    def look_ahead(self) -> Look | None:
        """How to look up the article that comes after the decision on the current quote; None if it is this one."""
        quote_id = self.listing.next_open()
        if quote_id is not None:
            return self._look_for_quote(quote_id) if self.session.index_of(quote_id) is None else None
        row = self._article_after() if self.listing.scope is Scope.ARTICLE else None
        return self._look_for(row.id) if row is not None else None

    def _look_for(self, article_id: ArticleId) -> Look:
        wish = self.listing.wish() if self.listing.needs_gathering else None

        def look(project: "Project") -> Turned:
            queue = gather(project, article_id, *wish) if wish is not None else None
            return Turned(project.articles.open(article_id), queue)

        return look

    def _look_for_quote(self, quote_id: QuoteId) -> Look:
        article_id = self.listing.pages.article_of(quote_id)

        def look(project: "Project") -> Turned:
            where = article_id
            if where is None:
                where = next((row.article_id for row in project.queues.rows([quote_id])), None)
            return Turned(project.articles.open(where) if where is not None else None)

        return look

    def _show_turned(self, turned: Turned, quote_id: QuoteId | None) -> None:
        if turned.view is None:
            self.said.emit(tr("This quote is not in the project any more."))
            self.listing.collect()
            return
        self.listing.expect(turned.view.article.id, turned.queue)
        self.session.show(turned.view, quote_id)
