"""Decisions about several quotes at once, and finding those that belong together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Change, QuoteId, QuoteView, SameWording, SpeakerId, Stance, Status, words_of
from cubaquotes.services import wording
from cubaquotes.services.deciding import Deciding
from cubaquotes.services.naming import speaker_for
from cubaquotes.speakers import fold, is_bare_role
from cubaquotes.store import articles, learned, queue, quotes
from cubaquotes.store.recorder import Recorder, Watch
from cubaquotes.store.wording import candidates

MOST_AT_ONCE = 5_000  # quotes; some seconds


class Batches(Deciding):
    """What is decided once for many quotes."""

    def assign_many(
        self,
        quote_ids: Iterable[QuoteId],
        speaker_id: SpeakerId | None,
        stances: Sequence[Stance] = (),
        *,
        at: QuoteId | None = None,
    ) -> Change:
        """The same speaker for several quotes, as one step.

        stances: theirs, too, where they have none on the target; without the evidence, which stands elsewhere.
        at: the quote from which this was done, which undo shows again; the first of them without it.
        """
        views = self._views(quote_ids)
        name = self._name(speaker_id)

        def work(recorder: Recorder) -> str:
            for view in views:
                self._decide(recorder, view, speaker_id, stances)
            return f"Assigned {name} to {len(views)} quotes"

        return self._act_on_all(work, views, at)

    def confirm_many(
        self, quote_ids: Iterable[QuoteId], *, at: QuoteId | None = None, watch: Watch | None = None
    ) -> Change:
        """The suggested speakers of several open quotes are right, as one step; new names become speakers.

        at: as in assign_many.
        watch: called now and then with how many rows are written, and 0; what it raises ends it, and nothing is saved.
        Raises NotAllowedError if one of them is decided already or has no suggested speaker, or if they are too many.
        """
        ids = list(dict.fromkeys(quote_ids))
        if len(ids) > MOST_AT_ONCE:
            raise NotAllowedError(f"These are {len(ids):,} quotes; confirm at most {MOST_AT_ONCE:,} in one step.")
        views = self._views(ids)
        if any(view.status is not Status.OPEN for view in views):
            raise NotAllowedError("One of these quotes is decided already; take only open ones.")
        if any(view.suggestion.speaker is None for view in views):
            raise NotAllowedError("For one of these quotes no speaker is suggested; take only those that have one.")

        def work(recorder: Recorder) -> str:
            made: dict[str, SpeakerId] = {}
            for view in views:
                speaker_id = self._suggested(recorder, view, made)
                self._decide(recorder, replace(view, suggested_speaker_id=speaker_id), speaker_id)
            return f"Confirmed {len(views)} quotes"

        return self._act_on_all(work, views, at, watch)

    def confirm_with(self, quote_id: QuoteId, others: Iterable[QuoteId], stances: Sequence[Stance] = ()) -> Change:
        """The suggested speaker of an open quote is right and said the others, too, as one step; a new name becomes a
        speaker.

        stances: as in assign_many. Raises NotAllowedError if no speaker is suggested for it.
        """
        views = self._views(dict.fromkeys((quote_id, *others)))
        if views[0].suggestion.speaker is None:
            raise NotAllowedError("No speaker is suggested for this quote; choose who said it.")

        def work(recorder: Recorder) -> str:
            speaker_id = self._suggested(recorder, views[0], {})
            for view in (replace(views[0], suggested_speaker_id=speaker_id), *views[1:]):
                self._decide(recorder, view, speaker_id, stances)
            return f"Confirmed {len(views)} quotes"

        return self._act_on_all(work, views)

    def _suggested(self, recorder: Recorder, view: QuoteView, made: dict[str, SpeakerId]) -> SpeakerId:
        """Whom the suggestion names; who isn't in the registry yet is put there, once for all quotes."""
        if view.suggested_speaker_id is not None:
            return view.suggested_speaker_id
        name = view.suggestion.speaker or ""
        key = f"{name} {view.article_id}" if is_bare_role(name) else fold(name)  # a bare role is one for each article
        if key not in made:
            made[key] = speaker_for(recorder, name, self._title(view.article_id))
        return made[key]

    def chain(self, quote_id: QuoteId) -> list[QuoteView]:
        """The other open quotes of the article with the same suggested speaker; none that it stands in, or that stands
        in it."""
        view = self._view(quote_id)
        found = quotes.chain(self._session.store, self._session.annotator_id, view.id)
        return [other for other in found if not any(a.overlaps(b) for a in other.content for b in view.content)]

    def alike(self, quote_id: QuoteId, limit: int = 500) -> list[QuoteView]:
        """Open quotes in other articles of the same outlet with the same suggested name, the first `limit` of them.

        None for a name that could be anybody's ("the official"): in another article it may be somebody else.
        """
        session = self._session
        ids = learned.alike(session.store, session.annotator_id, self._view(quote_id).id, limit)
        return list(quotes.views(session.store, session.annotator_id, ids))

    def same_wording(self, quote_id: QuoteId, limit: int = 50) -> list[SameWording]:
        """Quotes of other articles, open or decided, that say the same in the same or nearly the same words.

        The `limit` most similar ones, those first. A quote that holds all of the other counts too. assign_many decides
        them all at once.
        """
        session = self._session
        view = self._view(quote_id)
        here = self._words(view)
        listed = wording.words(wording.folded(here))
        near: list[tuple[float, QuoteId]] = []
        for other_id, text in candidates(session.store, view.article_id, wording.words(here)):
            share = wording.alike(listed, wording.words(wording.folded(text)))
            if share is not None:
                near.append((share, other_id))
        near.sort(key=lambda one: (-one[0], one[1]))
        ids = [other_id for _, other_id in near[:limit]]
        rows = {row.id: row for row in queue.rows(session.store, session.annotator_id, ids)}
        views = quotes.views(session.store, session.annotator_id, ids)
        there = {other.id: self._words(other) for other in views}
        return [
            SameWording(rows[other_id], round(share, 4), wording.differences(here, there[other_id]))
            for share, other_id in near[:limit]
        ]

    def _words(self, view: QuoteView) -> str:
        """The words of a quote, in the annotator's own boundaries if they have any."""
        if view.content == view.suggestion.content:
            return view.suggestion.text
        return words_of(view.content, articles.text(self._session.store, view.article_id), " ")
