"""What all decisions have in common: looking at a quote, refusing what is senseless, writing in one step."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Annotation, ArticleId, Change, QuoteId, QuoteView, Spans, SpeakerId, Stance
from cubaquotes.services import decisions
from cubaquotes.services.session import Session
from cubaquotes.speakers import fold
from cubaquotes.store import annotations, articles, quotes, registry
from cubaquotes.store.recorder import Recorder, Watch


class Deciding:
    """Decisions of the current annotator. Every method is one undoable step.

    All raise NotAllowedError for a quote that isn't in the project (any more).
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked_at: int | None = None  # what `others_writes` was before the first look since the last decision

    def _view(self, quote_id: QuoteId) -> QuoteView:
        self._look()
        view = self._session.view(quote_id)
        if view is None:
            raise NotAllowedError("This quote is not in the project (any more).")
        return view

    def _look(self) -> None:
        """To be called before a quote is read on which a decision may follow."""
        if self._looked_at is None:
            self._looked_at = self._session.store.others_writes()

    def _name(self, speaker_id: SpeakerId | None) -> str:
        if speaker_id is None:
            return "nobody"
        name = registry.name(self._session.store, speaker_id)
        if name is None:
            raise NotAllowedError("This speaker is not in the registry (any more).")
        return name

    def _title(self, article_id: ArticleId) -> str:
        session = self._session
        return articles.rows(session.store, session.annotator_id, [article_id])[0].title

    def _language(self, article_id: ArticleId) -> str | None:
        """The language of an article; None if it is not known."""
        session = self._session
        return articles.rows(session.store, session.annotator_id, [article_id])[0].language or None

    def _mine(self, view: QuoteView) -> bool:
        return quotes.added_by(self._session.store, view.id) == self._session.annotator_id

    def _check_spans(self, article_id: ArticleId, spans: Spans) -> str:
        """The article's text. Raises NotAllowedError unless `spans` are stretches of it, in order and apart."""
        article = articles.get(self._session.store, self._session.annotator_id, article_id)
        if article is None:
            raise NotAllowedError("This article is not in the project (any more).")
        borders = [0, *(border for span in spans for border in span), len(article.text)]
        if not spans or borders != sorted(borders) or any(not span.of(article.text).strip() for span in spans):
            raise NotAllowedError("Nothing that could be a quote is selected; select some words of the article.")
        return article.text

    def _decide(
        self, recorder: Recorder, view: QuoteView, speaker_id: SpeakerId | None, stances: Iterable[Stance] = ()
    ) -> None:
        """`speaker_id` said it, with these stances where there are none on their targets yet."""
        if speaker_id is not None and view.suggested_speaker_id is None:
            # Who was only a name may have become this speaker in the same step: then the suggestion was right.
            folded = fold(view.suggestion.speaker or "")
            if folded and registry.owner(recorder.store, folded) == speaker_id:
                view = replace(view, suggested_speaker_id=speaker_id)
        wanted = decisions.with_speaker(view, speaker_id, added=self._mine(view))
        self._write(recorder, view, decisions.with_others_stances(wanted, stances))

    def _save(self, view: QuoteView, wanted: Annotation, label: str) -> Change:
        def work(recorder: Recorder) -> str:
            self._write(recorder, view, wanted)
            return label

        return self._act(work, view)

    def _write(self, recorder: Recorder, view: QuoteView, wanted: Annotation) -> None:
        needs_words = wanted.content is not None or any(stance.evidence for stance in wanted.stances)
        text = articles.text(recorder.store, view.article_id) if needs_words else ""
        annotations.save(recorder, view.id, self._session.annotator_id, wanted, text)

    def _views(self, quote_ids: Iterable[QuoteId]) -> list[QuoteView]:
        """Several quotes in the given order, each once."""
        self._look()
        session = self._session
        order = {quote_id: place for place, quote_id in enumerate(quote_ids)}
        views = sorted(quotes.views(session.store, session.annotator_id, order), key=lambda view: order[view.id])
        if not views:
            raise NotAllowedError("No quotes are chosen; choose at least one.")
        if len(views) < len(order):
            raise NotAllowedError("One of these quotes is not in the project (any more).")
        return views

    def _act_on_all(
        self,
        work: Callable[[Recorder], str],
        views: Sequence[QuoteView],
        at: QuoteId | None = None,
        watch: Watch | None = None,
    ) -> Change:
        """at: the quote that undo shows, whatever article it is in; without it the first of `views`."""
        place = next((view for view in views if view.id == at), None) or (self._session.view(at) if at else None)
        place = place or views[0]

        def on_what_was_seen(recorder: Recorder) -> str:
            self._refuse_stale(views)  # all of them first: a decision on one changes what is suggested for the next
            return work(recorder)

        focus = (place.article_id, place.id)
        return self._session.act(on_what_was_seen, focus, [view.id for view in views], watch=watch)

    def _act(self, work: Callable[[Recorder], str], view: QuoteView) -> Change:
        return self._act_on_all(work, [view])

    def _refuse_stale(self, views: Sequence[QuoteView]) -> None:
        """Within the transaction: raises NotAllowedError if a quote is no longer what the decision was made from."""
        session = self._session
        looked_at, self._looked_at = self._looked_at, None
        if looked_at == session.store.others_writes():
            return  # nobody else has written since
        now = {view.id: view for view in quotes.views(session.store, session.annotator_id, [v.id for v in views])}
        # How many others decided doesn't matter.
        if any(view.id not in now or replace(now[view.id], others=view.others) != view for view in views):
            raise NotAllowedError("Another program changed this quote at the same moment; look at it and decide again.")
