"""What the window shows at the moment, in the window's thread: rows and views that the services handed out.

Nothing here decides or saves anything; changes come in as `Change` objects, and go out as signals.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cubaquotes.model import (
    Article,
    ArticleId,
    ArticleRow,
    ArticleView,
    Change,
    Place,
    QuoteId,
    QuoteView,
    Span,
    Speaker,
    SpeakerId,
    StanceSuggestion,
    Target,
    TargetId,
)

_ROW_BY_ROW = 200  # articles that change one by one; more of them are told as one change of the list


class Session(QObject):
    """The project's rows, the article shown, its quotes, and which of them is the current one.

    What was joined into another quote is not among the quotes.
    """

    changed = Signal(object)  # a Change, before it is brought in
    articles_changed = Signal()
    article_row_changed = Signal(int)
    article_changed = Signal()
    metadata_changed = Signal()
    quotes_changed = Signal()
    quotes_updated = Signal(object)  # frozenset of QuoteId: the same rows, new contents
    current_changed = Signal()
    looks_changed = Signal()  # another quote is current, or it looks different: once for all that `together` brings in
    speakers_changed = Signal()
    codebook_changed = Signal()
    target_changed = Signal()
    suggested_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles: list[ArticleRow] = []
        self.article: Article | None = None
        self.scare: tuple[Span, ...] = ()
        self.quotes: list[QuoteView] = []
        self.speakers: dict[SpeakerId, Speaker] = {}
        self.targets: list[Target] = []
        self.target_id: TargetId | None = None
        self.current_id: QuoteId | None = None
        self._suggested: tuple[QuoteId | None, dict[TargetId, StanceSuggestion]] = (None, {})
        self.total_quotes = self.total_decided = 0  # of all articles
        self._row_of: dict[ArticleId, int] = {}
        self._index_of: dict[QuoteId, int] = {}
        self._open_left = 0
        self._together = False
        self._looks_due = False
        self.current_changed.connect(self._tell_looks)
        self.quotes_updated.connect(self._tell_looks)

    # ---- what is shown

    @property
    def current(self) -> QuoteView | None:
        """The current quote."""
        index = self.current_index
        return self.quotes[index] if index is not None else None

    @property
    def current_index(self) -> int | None:
        """Its place in `quotes`."""
        return self._index_of.get(self.current_id) if self.current_id is not None else None

    @property
    def target(self) -> Target | None:
        """The target that the stance keys speak of."""
        return next((target for target in self.targets if target.id == self.target_id), None)

    @property
    def article_row(self) -> int | None:
        """The shown article's place in `articles`."""
        return self._row_of.get(self.article.id) if self.article else None

    @property
    def place(self) -> Place:
        """Where the analyst is."""
        return Place(self.article.id if self.article else None, self.current_id, self.target_id)

    def row_of(self, article_id: ArticleId) -> ArticleRow | None:
        """An article's row, wherever it stands in the list."""
        place = self._row_of.get(article_id)
        return self.articles[place] if place is not None else None

    def index_of(self, quote_id: QuoteId) -> int | None:
        """A quote's place in `quotes`."""
        return self._index_of.get(quote_id)

    def pinned(self, key: int) -> Speaker | None:
        """The speaker pinned to 1 … 9."""
        return next((speaker for speaker in self.speakers.values() if speaker.key == key), None)

    @property
    def suggested(self) -> dict[TargetId, StanceSuggestion]:
        """The stances proposed for the current quote, once they are worked out. Nobody has decided them."""
        quote_id, found = self._suggested
        return found if quote_id is not None and quote_id == self.current_id else {}

    def quote_around(self, span: Span) -> QuoteId | None:
        """The innermost quote of the shown article that holds all of `span` (code points), or None."""
        around = [
            (part.end - part.start, quote.id)
            for quote in self.quotes
            for part in quote.content
            if part.start <= span.start and span.end <= part.end
        ]
        return min(around)[1] if around else None

    def open_left(self) -> int:
        """Quotes of the shown article that are not decided."""
        return self._open_left

    def next_article(self, wanted: Callable[[ArticleRow], bool] | None = None, step: int = 1) -> ArticleRow | None:
        """The next article of the list; with `wanted` the search goes once around."""
        here = self.article_row
        count = len(self.articles)
        if not count:
            return None
        if wanted is None:
            place = 0 if here is None else here + step
            return self.articles[place] if 0 <= place < count else None
        start = -1 if here is None else here
        ring = (self.articles[(start + offset) % count] for offset in range(1, count + (here is None)))
        return next((row for row in ring if wanted(row)), None)

    # ---- what comes in

    @contextmanager
    def together(self) -> Iterator[None]:
        """A decision and the move after it: whatever shows the current quote is drawn anew once, at the end."""
        if self._together:
            yield
            return
        self._together = True
        try:
            yield
        finally:
            self._together = False
            if self._looks_due:
                self._tell_looks()

    def _tell_looks(self, *_news: object) -> None:
        self._looks_due = self._together
        if not self._together:
            self.looks_changed.emit()

    def set_articles(self, rows: Iterable[ArticleRow]) -> None:
        """The whole list of articles."""
        self.articles = list(rows)
        self._row_of = {row.id: index for index, row in enumerate(self.articles)}
        self.total_quotes = sum(row.quotes for row in self.articles)
        self.total_decided = sum(row.decided for row in self.articles)
        self.articles_changed.emit()

    def set_speakers(self, speakers: Iterable[Speaker]) -> None:
        """The whole registry."""
        self.speakers = {speaker.id: speaker for speaker in speakers}
        self.speakers_changed.emit()

    def set_targets(self, targets: Iterable[Target]) -> None:
        """The codebook's active targets; the current one stays current if it is still there."""
        self.targets = list(targets)
        if self.target is None:
            self.target_id = self.targets[0].id if self.targets else None
        self.codebook_changed.emit()
        self.target_changed.emit()

    def show(self, view: ArticleView | None, quote_id: QuoteId | None = None) -> None:
        """Show an article with `quote_id` as the current quote: else the first open one, else the first."""
        self.article = view.article if view else None
        self.scare = view.scare if view else ()
        self._set_quotes(view.quotes if view else ())
        if quote_id is None or quote_id not in self._index_of:
            first = next((quote for quote in self.quotes if not quote.status.decided), None)
            quote_id = first.id if first else self.quotes[0].id if self.quotes else None
        self.current_id = quote_id
        with self.together():
            self.article_changed.emit()
            self.current_changed.emit()

    def renew(self, view: ArticleView) -> None:
        """The shown article as it is now in the file; the current quote stays current if it is still there."""
        if self.article is None or self.article.id != view.article.id:
            return
        index = self.current_index
        self.article, self.scare = view.article, view.scare
        self._set_quotes(view.quotes)
        self._keep_current_near(index)
        with self.together():
            self.metadata_changed.emit()
            self.quotes_changed.emit()
            self.current_changed.emit()

    def set_current(self, quote_id: QuoteId) -> None:
        """Make a quote of the shown article the current one."""
        if quote_id in self._index_of and quote_id != self.current_id:
            self.current_id = quote_id
            self.current_changed.emit()

    def set_target(self, target_id: TargetId) -> None:
        """Let the stance keys speak of another target."""
        if target_id != self.target_id:
            self.target_id = target_id
            self.target_changed.emit()

    def set_suggested(self, quote_id: QuoteId, found: Iterable[StanceSuggestion]) -> None:
        """Stances proposed for a quote; those on targets that are hidden here are left out."""
        ids = {target.key: target.id for target in self.targets}
        before = self.suggested
        self._suggested = (quote_id, {ids[each.target_key]: each for each in found if each.target_key in ids})
        if self.suggested != before:
            self.suggested_changed.emit()

    def apply(self, change: Change) -> None:
        """Bring in what an action changed."""
        self.changed.emit(change)
        self._apply_articles(change)
        if self.article is None:
            return
        mine = [quote for quote in change.quotes if quote.article_id == self.article.id]
        joined = {quote.id for quote in mine if _joined(quote)}
        mine = [quote for quote in mine if quote.id not in joined]
        gone = {quote_id for quote_id in {*change.removed_quotes, *joined} if quote_id in self._index_of}
        new = [quote for quote in mine if quote.id not in self._index_of]
        if gone or new or self._moves(mine):
            self._rebuild(mine, gone)
        elif mine:
            self._update(mine)

    def _update(self, mine: Sequence[QuoteView]) -> None:
        """A decision may teach the suggestions of others: of those that it brings along, many are as they were."""
        new = [quote for quote in mine if quote != self.quotes[self._index_of[quote.id]]]
        for quote in new:
            place = self._index_of[quote.id]
            self._open_left += self.quotes[place].status.decided - quote.status.decided
            self.quotes[place] = quote
        if new:
            self.quotes_updated.emit(frozenset(quote.id for quote in new))

    def _moves(self, quotes: Sequence[QuoteView]) -> bool:
        return any(quote.content != self.quotes[self._index_of[quote.id]].content for quote in quotes)

    def _rebuild(self, changed: Sequence[QuoteView], gone: set[QuoteId]) -> None:
        index = self.current_index
        rows = {quote.id: quote for quote in self.quotes if quote.id not in gone}
        rows.update((quote.id, quote) for quote in changed)
        self._set_quotes(sorted(rows.values(), key=_position))
        self._keep_current_near(index)
        self.quotes_changed.emit()
        self.current_changed.emit()

    def _keep_current_near(self, index: int | None) -> None:
        if self.current_id not in self._index_of:
            near = min(index or 0, len(self.quotes) - 1)
            self.current_id = self.quotes[near].id if self.quotes else None

    def _apply_articles(self, change: Change) -> None:
        known = [row for row in change.articles if row.id in self._row_of]
        for row in known:
            before = self.articles[self._row_of[row.id]]
            self.total_quotes += row.quotes - before.quotes
            self.total_decided += row.decided - before.decided
            self.articles[self._row_of[row.id]] = row
            if len(known) <= _ROW_BY_ROW:
                self.article_row_changed.emit(self._row_of[row.id])
            self._follow_row(row)
        if len(known) > _ROW_BY_ROW:
            self.articles_changed.emit()
        new = [row for row in change.articles if row.id not in self._row_of]
        gone = set(change.removed_articles) & set(self._row_of)
        if new or gone:
            rows = [row for row in self.articles if row.id not in gone]
            for row in new:
                rows.insert(bisect_left(rows, row.id, key=lambda each: each.id), row)
            self.set_articles(rows)

    def _follow_row(self, row: ArticleRow) -> None:
        """The shown article's heading follows an edit of its details, and its undo."""
        if self.article is None or row.id != self.article.id:
            return
        metadata = replace(self.article.metadata, title=row.title, outlet=row.outlet, published=row.published)
        if metadata != self.article.metadata or row.done != self.article.done:
            self.article = replace(self.article, metadata=metadata, done=row.done)
            self.metadata_changed.emit()

    def _set_quotes(self, quotes: Iterable[QuoteView]) -> None:
        self.quotes = [quote for quote in quotes if not _joined(quote)]
        self._index_of = {quote.id: index for index, quote in enumerate(self.quotes)}
        self._open_left = sum(not quote.status.decided for quote in self.quotes)


def _joined(quote: QuoteView) -> bool:
    """Its words are a part of another quote now: it is none of its own until that is split or the joining undone."""
    return quote.mine is not None and quote.mine.joined_into is not None


def _position(quote: QuoteView) -> tuple[int, int, int]:
    first = quote.content[0] if quote.content else Span(0, 0)
    return first.start, -first.end, int(quote.id)
