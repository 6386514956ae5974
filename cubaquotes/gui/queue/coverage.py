"""Done with this article? First what is still open, and what may have been missed: marks and verbs without a quote."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from cubaquotes.gui.queue.passages import words_to_take
from cubaquotes.gui.reading import ArticleText
from cubaquotes.gui.review.keys import ReviewController
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, Missed, MissedKind, QuoteId, Span

_Place = tuple[ArticleId, QuoteId | None]
_STATEMENT = 4  # words: of the quoted stretches with as many, one in seventeen is nobody's statement


class CoverageCheck(QObject):
    """The passages of one article, and which of them the keys speak of.

    changed: the passages, the chosen one, how many quotes are open, or whether the keys walk through the passages.
    asked: whether "done" was just said, so that saying it again means it.
    walks: whether there are or were passages to walk through.
    """

    changed = Signal()

    def __init__(self, session: Session, review: ReviewController, text: ArticleText, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._review, self._text = session, review, text
        self._article: ArticleId | None = None
        self._found: list[Missed] = []
        self.at = 0
        self.expanded = False
        self.asked = False
        self.walks = False
        self._back: _Place | None = None
        self._adding: tuple[Missed | None, Span] | None = None  # the passage that is being made a quote, and the words
        session.article_changed.connect(self.close)
        session.quotes_changed.connect(self._drop_covered)
        session.quotes_updated.connect(lambda _ids: self.changed.emit() if self.active else None)
        session.current_changed.connect(self._current_changed)
        review.failed.connect(self._not_added)

    @property
    def passages(self) -> Sequence[Missed]:
        """Those that are listed: terms, titles and echoes only when they are asked for."""
        return self._found if self.expanded else [each for each in self._found if not _aside(each)]

    @property
    def aside(self) -> int:
        """How many terms, titles and echoes there are."""
        return sum(map(_aside, self._found))

    @property
    def active(self) -> bool:
        """Whether a check is under way."""
        return self._article is not None

    @property
    def open_quotes(self) -> int:
        """How many quotes of the article nobody has decided about."""
        return self._session.open_left()

    @property
    def title(self) -> str:
        """What the article is called that the check is about."""
        row = self._session.row_of(self._article) if self._article is not None else None
        return title_name(row.title if row is not None else "")

    @property
    def has_keys(self) -> bool:
        """Whether the keys of the quotes speak of the passages."""
        return self.asked and self.walks

    # ---- keys

    def done(self) -> None:
        """Done with this article: at once if nothing is open and nothing may be missed, else when it is said again."""
        article, left = self._session.article, self._review.just_left.article
        if article is None:
            return
        if left is not None:
            self._look(left)
        elif article.done:
            self.close()
            self._review.set_done()
        elif self.active and (self.asked or not self._asks(article.id)):
            self._finish(article.id)
        elif self.active:
            self._choose(self.at)
        else:
            self._look(article.id)

    def _look(self, article_id: ArticleId) -> None:
        self._review.just_left.forget()
        self._review.read(
            lambda project: project.review.coverage(article_id), lambda found: self._show(article_id, found)
        )

    def step(self, direction: int) -> None:
        """The next or previous passage; over the end to those that are kept aside."""
        if direction > 0 and self.at + 1 >= len(self.passages) and self.aside and not self.expanded:
            self.expanded = True
        self._choose(max(0, min(self.at + direction, len(self.passages) - 1)))

    def verb(self, missed: Missed) -> str:
        """The reporting verb of a passage."""
        article = self._session.article
        return missed.span.of(article.text) if article is not None else ""

    def choose(self, at: int) -> None:
        """One passage, by the mouse."""
        if 0 <= at < len(self.passages):
            self._choose(at)

    def add(self) -> None:
        """What is selected is a quote: the words that were offered, or those that were selected instead."""
        selected, article = self._text.selected(), self._session.article
        if selected is None and article is not None and self.at < len(self.passages):
            selected = words_to_take(self.passages[self.at], article.text)  # the caret has moved: they are still meant
        if selected is not None:
            self._adding = (self.passages[self.at] if self.at < len(self.passages) else None), selected
            self._text.clear_selection()
            self._review.add(selected)

    def ignore(self) -> None:
        """The chosen passage is none; the project remembers that."""
        article_id = self._article
        if article_id is not None and self.at < len(self.passages):
            missed = self.passages[self.at]
            self._review.edit(lambda project: project.review.pass_over(article_id, missed.span))
            self._found.remove(missed)
            self._choose_near()

    def show_aside(self) -> None:
        """List the terms, titles and echoes, too."""
        self.expanded = self.walks = True
        self._choose(self.at)

    def close(self) -> None:
        """Not now."""
        if self.active:
            self._article, self._found, self.asked, self.walks, self._back = None, [], False, False, None
            self.changed.emit()

    # ---- what comes of it

    def _show(self, article_id: ArticleId, found: Sequence[Missed], back: _Place | None = None) -> None:
        """back: where the window was, if the article was opened for this check."""
        here = self._session.article
        if here is None:
            return
        self._found = [each for each in found if not _aside(each)] + [each for each in found if _aside(each)]
        if not self._asks(article_id):
            self._finish(article_id)
        elif here.id != article_id:  # the key before has led on: the article that was meant is that one
            place = here.id, self._session.current_id
            self._review.open_article(article_id)
            self._review.enqueue(lambda: self._show(article_id, found, place))
        else:
            self._article, self.at, self.expanded, self._back = article_id, 0, False, back
            self.walks = bool(self.passages)
            self._choose(0)

    def _asks(self, article_id: ArticleId) -> bool:
        """Whether there is anything to say before the article is done."""
        return self._open_in(article_id) > 0 or any(not _aside(each) for each in self._found)

    def _open_in(self, article_id: ArticleId) -> int:
        """How many quotes of an article are open; it need not be the one that is shown."""
        here, row = self._session.article, self._session.row_of(article_id)
        if here is not None and here.id == article_id:
            return self._session.open_left()
        return row.quotes - row.decided if row is not None else 0

    def _choose(self, at: int) -> None:
        self.at, self.asked = at, True
        article = self._session.article
        if article is not None and at < len(self.passages):
            self._text.select(words_to_take(self.passages[at], article.text))
        self.changed.emit()

    def _choose_near(self) -> None:
        if not self._found:
            self.at = 0
            self.changed.emit()
            return
        if not self.passages:
            self.expanded = True
        self._choose(min(self.at, len(self.passages) - 1))

    def _drop_covered(self) -> None:
        if not self.active:
            return
        before = len(self._found)
        around = self._session.quote_around
        added = self._adding[0] if self._adding is not None else None
        self._found = [each for each in self._found if each != added and around(each.span) is None]
        if len(self._found) < before:
            self.at = min(self.at, max(len(self.passages) - 1, 0))
        self.changed.emit()

    def _current_changed(self) -> None:
        """Who goes to a quote means that quote with the next key; the key of "done" leads back to the passages."""
        quote = self._session.current
        words = self._adding[1] if self._adding is not None else None
        if quote is not None and words is not None and any(part.overlaps(words) for part in quote.content):
            self._adding = None
        elif self.asked and self._adding is None:
            self.asked = False
            self.changed.emit()

    def _not_added(self, _sentence: str) -> None:
        self._adding = None

    def _finish(self, article_id: ArticleId) -> None:
        aside, back = self.aside, self._back
        self.close()
        self._found = []
        self._review.edit(
            lambda project: project.articles.set_done(article_id, True),
            lambda _change: self._go_on(article_id, aside, back),
        )

    def _go_on(self, article_id: ArticleId, aside: int, back: _Place | None) -> None:
        """To the next article that is not done, or to where the window had gone before the check."""
        here, done = self._session.article, self._session.row_of(article_id)
        row = self._session.next_article(lambda each: not each.done and each.id != article_id)
        told = tr("%n quoted terms were not looked at.", "", aside, one="%n quoted term was not looked at.")
        if here is not None and here.id != article_id:
            row = self._session.row_of(here.id)
        elif back is not None:
            row = self._session.row_of(back[0])
            self._review.open_article(*back)
        elif row is not None:
            self._review.open_article(row.id)
        if row is None:
            text = tr("Done. Every article of the project is done.")
        else:
            text = tr("Done: {done}. Now: {article}")
            text = text.format(done=title_name(done.title if done else ""), article=title_name(row.title))
        self._review.said.emit(f"{text}\n{told}" if aside else text)


def _aside(missed: Missed) -> bool:
    """A term, a title, a nickname; longer stretches in quotation marks are mostly somebody's statement after all."""
    return missed.kind is MissedKind.SCARE and len(missed.words.split()) < _STATEMENT
