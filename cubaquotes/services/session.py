"""The one way for every write: an action is one transaction, leaves one row of history, and returns what changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TypeVar

from cubaquotes.characters import storable
from cubaquotes.model import (
    AnnotatorId,
    ArticleId,
    Change,
    QuoteId,
    QuoteView,
    Speaker,
    SpeakerId,
)
from cubaquotes.speakers import Registry
from cubaquotes.store import articles, history, learned, names, quotes, registry
from cubaquotes.store.database import State, Store
from cubaquotes.store.history import Batch
from cubaquotes.store.recorder import Recorder, RowChange, Watch

Focus = tuple[ArticleId, QuoteId | None]
T = TypeVar("T")

_QUOTE_TABLES = ("quote", "quote_span", "annotation", "annotation_span", "stance")
_AT_ONCE = 60  # other quotes with another suggestion now that a change brings along
_WHOLE = 500  # quotes of which a change brings all; what it takes to read and keep 25,000 stops the window


class _RehearsedError(Exception):
    """Ends a transaction that was only to be looked at."""


class Session:
    """An open project file together with the annotator who works on it; what all services share.

    annotator_id: 0 until they write something for the first time, so that who only reads a project leaves no trace.

    furnishing: a new project is being filled with what it begins with, which is nobody's action and can't be undone.
    """

    def __init__(self, store: Store, annotator: str, *, furnishing: bool = False) -> None:
        self._furnishing = furnishing
        self.store = store
        self.annotator = storable(annotator)  # the system's name of a user need not be UTF-8
        self.annotator_id: AnnotatorId = registry.annotator_id(store, self.annotator)
        self._speakers: tuple[State, tuple[Speaker, ...]] | None = None  # and the state in which they were read
        self._registry: Registry | None = None
        self._changed_elsewhere = False

    def speakers(self) -> tuple[Speaker, ...]:
        """The project's speakers, pinned ones by their key, then the others by name."""
        state = self.store.state()
        if self._speakers is None or self._speakers[0] != state:
            self._speakers = state, tuple(registry.speakers(self.store))
        return self._speakers[1]

    def registry(self) -> Registry:
        """The same speakers, ready for matching names; made anew when they may have changed."""
        self._look_elsewhere()
        if self._registry is None:
            self._registry = Registry(self.speakers())
        return self._registry

    def changed_elsewhere(self) -> bool:
        """Whether another connection has written since this was last asked."""
        self._look_elsewhere()
        changed, self._changed_elsewhere = self._changed_elsewhere, False
        return changed

    def bring_names_up_to_date(self, version: str) -> None:
        """After an update of the program: fold and match all names again, by the rules it has now."""
        if self.store.writable and names.folded_by(self.store) != version:
            with self._saving():
                names.fold_again(self.store, version)
                self._registry = None
                names.match_all(self.store, self.match)

    def match(self, name: str) -> SpeakerId | None:
        """Who a suggested name stands for in the registry."""
        found = self.registry().match(name)
        return None if found is None else found.id

    def act(
        self,
        work: Callable[[Recorder], str],
        focus: Focus | None = None,
        touched: Iterable[QuoteId] = (),
        *,
        batch: Batch | None = None,
        watch: Watch | None = None,
    ) -> Change:
        """Do one action: `work` writes through the recorder and returns the action's label.

        If nothing was different before, no history is written. The Change has the quotes in `touched` in any case.
        batch: with whose other actions it is one step to undo.
        watch: called now and then with how many rows are written, and 0; what it raises ends it, and nothing is saved.
        Raises ProjectError if it can't be saved, and whatever `work` raises; then nothing is saved.
        """
        with self.writing():
            recorder = Recorder(self.store, watch)
            label = work(recorder)
            batch_id = None
            if recorder.changes and not self._furnishing:
                batch_id = history.begin(self.store, self.annotator_id, batch) if batch is not None else None
                history.append(self.store, self.annotator_id, label, recorder.changes, focus, batch_id)
            change = self._change(label, recorder.changes, focus, touched)
        if batch is not None and batch_id is not None:
            batch.id = batch_id  # only now that it is saved
        return change

    def rehearse(self, work: Callable[[Recorder], object], look: Callable[[list[RowChange], list[int]], T]) -> T:
        """What an action would change: it is done, looked at, and rolled back.

        look: is given the changes and the ids of suggested names that would stand for somebody else.
        """
        seen: list[T] = []
        with suppress(_RehearsedError), self.writing():
            recorder = Recorder(self.store)
            work(recorder)
            self._registry = None
            seen.append(look(recorder.changes, names.match_again(self.store, recorder.changes, self.match)))
            raise _RehearsedError
        return seen[0]

    def replayed(self, move: Callable[[Store, AnnotatorId], list[history.Step]], word: str) -> Change | None:
        """Undo or redo steps of this annotator as one transaction; None if there are none. word: begins the label."""
        with self._saving():
            steps = move(self.store, self.annotator_id)
            if not steps:
                return None
            what = steps[0].label if len(steps) == 1 else f"{len(steps)} actions"
            changes = [change for step in steps for action in step.actions for change in action.changes]
            return self._change(f"{word}: {what}", changes, steps[-1].actions[-1].focus)

    def view(self, quote_id: QuoteId) -> QuoteView | None:
        """A quote as the annotator sees it."""
        return quotes.view(self.store, self.annotator_id, quote_id)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction in which the annotator is known to the project."""
        with self._saving():
            if not self.annotator_id and not self._furnishing:
                self.annotator_id = registry.add_annotator(self.store, self.annotator)
            yield

    def _look_elsewhere(self) -> None:
        if self.store.changed_elsewhere():
            self._registry = None
            self._changed_elsewhere = True
            self.annotator_id = registry.annotator_id(self.store, self.annotator)

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """A transaction; if it fails, what was read of its speakers and annotators meanwhile is forgotten with it."""
        annotator_id = self.annotator_id
        try:
            with self.store.write():
                yield
        except BaseException:
            self._registry = None
            self.annotator_id = annotator_id
            raise

    def _change(
        self, label: str, changes: list[RowChange], focus: Focus | None, touched: Iterable[QuoteId] = ()
    ) -> Change:
        """What views have to refresh after `changes`, read back within the transaction."""
        tables = {change.table for change in changes}
        quote_ids = set(touched) | {QuoteId(i) for i in _named(changes, _QUOTE_TABLES)}
        article_ids = {ArticleId(i) for i in _named(changes, ("article", "done"))}
        speakers_changed = bool(tables & {"speaker", "alias", "speaker_role"})
        others: set[QuoteId] = set()
        if speakers_changed:
            self._registry = None
            renamed = names.match_again(self.store, changes, self.match)
            if focus is not None and renamed:
                others.update(names.quotes_with(self.store, focus[0], renamed))
        if focus is not None:
            others.update(self._taught(changes, focus[0]))
        near, later = _next_first(others - quote_ids, focus[1] if focus is not None else None)
        quote_ids.update(near)
        whole, found = self._read_back(quote_ids, focus[0] if focus is not None else None)
        article_ids.update(article_id for article_id, _ in found.values())
        shown = {view.id for view in whole}
        if focus is not None:
            article_ids.add(focus[0])
        rows = articles.rows(self.store, self.annotator_id, article_ids)
        return Change(
            label=label,
            quotes=whole,
            removed_quotes=tuple(sorted(quote_ids - found.keys())),
            articles=rows,
            removed_articles=tuple(sorted(article_ids - {row.id for row in rows})),
            speakers=speakers_changed or _teach_anew(changes),
            codebook="target" in tables,
            focus=focus,
            later=tuple(later),
            beyond={quote_id: state[1] for quote_id, state in found.items() if quote_id not in shown},
        )

    def _read_back(
        self, quote_ids: set[QuoteId], here: ArticleId | None
    ) -> tuple[tuple[QuoteView, ...], dict[QuoteId, tuple[ArticleId, bool]]]:
        """Quotes as they are now, and of each its article and whether it is open; of very many not all come whole.

        Removed ones are left out. here: the article whose quotes come first then.
        """
        if len(quote_ids) <= _WHOLE:
            views = quotes.views(self.store, self.annotator_id, quote_ids)
            return views, {view.id: (view.article_id, not view.status.decided) for view in views}
        found = quotes.states(self.store, self.annotator_id, quote_ids)
        return quotes.views(self.store, self.annotator_id, _first_of(found, here)), found

    def _taught(self, changes: list[RowChange], article_id: ArticleId) -> list[QuoteId]:
        """The other open quotes of an article about which decisions among `changes` may have taught something."""
        decided = {QuoteId(i) for i in _named([c for c in changes if _is_decision(c)], ("annotation",))}
        return learned.concerned(self.store, self.annotator_id, article_id, decided) if decided else []


def _first_of(found: Mapping[QuoteId, tuple[ArticleId, bool]], article_id: ArticleId | None) -> set[QuoteId]:
    """Those of the quotes that a change brings whole: if there are too many, those of an article go first."""
    if len(found) <= _WHOLE:
        return set(found)
    return set(sorted(found, key=lambda quote_id: (found[quote_id][0] != article_id, quote_id))[:_WHOLE])


def _next_first(others: set[QuoteId], here: QuoteId | None) -> tuple[list[QuoteId], list[QuoteId]]:
    """The next quotes after `here`, which will be looked at first, and the rest: a decision must not wait for all."""
    ordered = sorted(others, key=lambda quote_id: (here is not None and quote_id < here, quote_id))
    return ordered[:_AT_ONCE], ordered[_AT_ONCE:]


def _is_decision(change: RowChange) -> bool:
    """Whether a change of an annotation is one of what was decided, not of a note only."""
    values = {**(change.before or {}), **(change.after or {})}
    return bool(values.keys() & {"status", "speaker_id"})


def _teach_anew(changes: list[RowChange]) -> bool:
    """Whether lessons were switched, or decisions now teach about another outlet or not at all."""
    return any(
        change.table == "lesson_off"
        or (change.table == "article" and bool((change.after or change.before or {}).keys() & {"outlet", "removed"}))
        for change in changes
    )


def _named(changes: list[RowChange], tables: tuple[str, ...]) -> set[int]:
    """The ids of the quotes or articles that changes of these tables are about: the first column of their keys."""
    return {int(str(next(iter(change.key.values())))) for change in changes if change.table in tables}
