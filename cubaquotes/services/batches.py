"""Decisions about several quotes at once, and finding those that belong together."""

from collections.abc import Iterable
from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Change, QuoteId, QuoteView, SpeakerId, Status
from cubaquotes.services.deciding import Deciding
from cubaquotes.services.naming import speaker_for
from cubaquotes.speakers import fold, is_bare_role
from cubaquotes.store import learned, quotes
from cubaquotes.store.recorder import Recorder

MOST_AT_ONCE = 5_000  # quotes; some seconds


class Batches(Deciding):
    """What is decided once for many quotes."""

    def assign_many(self, quote_ids: Iterable[QuoteId], speaker_id: SpeakerId | None) -> Change:
        """The same speaker for several quotes, as one step."""
        views = self._views(quote_ids)
        name = self._name(speaker_id)

        def work(recorder: Recorder) -> str:
            for view in views:
                self._decide(recorder, view, speaker_id)
            return f"Assigned {name} to {len(views)} quotes"

        return self._act_on_all(work, views)

    def confirm_many(self, quote_ids: Iterable[QuoteId]) -> Change:
        """The suggested speakers of several open quotes are right, as one step; new names become speakers.

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
        """The other open quotes of the article with the same suggested speaker."""
        view = self._view(quote_id)
        return list(quotes.chain(self._session.store, self._session.annotator_id, view.id))

    def alike(self, quote_id: QuoteId, limit: int = 500) -> list[QuoteView]:
        """Open quotes in other articles of the same outlet with the same suggested name, the first `limit` of them.

        None for a name that could be anybody's ("the official"): in another article it may be somebody else.
        """
        session = self._session
        ids = learned.alike(session.store, session.annotator_id, self._view(quote_id).id, limit)
        return list(quotes.views(session.store, session.annotator_id, ids))
