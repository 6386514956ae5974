"""What the words of a quote are: added by hand, moved, split, joined."""

from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.extract import ENGINE_VERSION
from cubaquotes.extract.select import quote_of
from cubaquotes.model import (
    Annotation,
    ArticleId,
    Change,
    Quote,
    QuoteId,
    QuoteType,
    QuoteView,
    Spans,
    SpeakerId,
    Status,
)
from cubaquotes.services import decisions, parts
from cubaquotes.services.naming import key_by_hand, speaker_for
from cubaquotes.services.splitting import Splitting
from cubaquotes.store import annotations, quotes, roles
from cubaquotes.store.recorder import Recorder

# Whoever is found for a missed quote with less is no more than a suggestion.
_GUESS = 0.5


class Reshaping(Splitting):
    """Boundaries, types, and quotes that people make out of words or of other quotes."""

    def set_content(self, quote_id: QuoteId, content: Spans) -> Change:
        """Own boundaries (code points). An open quote stays open; a confirmed one becomes corrected."""
        view = self._view(quote_id)
        self._check_spans(view.article_id, content)
        wanted = decisions.with_content(view, content, added=self._mine(view))
        return self._save(view, wanted, "Moved the boundaries")

    def set_type(self, quote_id: QuoteId, type: QuoteType) -> Change:  # noqa: A002 - fixed in API.md
        """Direct, mixed or indirect. An open quote stays open; a confirmed one becomes corrected."""
        view = self._view(quote_id)
        return self._save(view, decisions.with_type(view, type, added=self._mine(view)), f"Made it {type.value}")

    def add(self, article_id: ArticleId, content: Spans, speaker_id: SpeakerId | None = None) -> Change:
        """A quote that was missed. Without a speaker, whoever the engine finds for it is taken.

        Where nobody is found, or only a guess can be made, it stays open until somebody is named, or nobody is by
        intent.
        """
        session = self._session
        text = self._check_spans(article_id, content)
        if speaker_id is not None:
            self._name(speaker_id)
        quote = self._made_by_hand(article_id, text, content)
        self._refuse_double(article_id, content)
        added: list[QuoteId] = []

        def work(recorder: Recorder) -> str:
            origin = quotes.Origin("person", ENGINE_VERSION, session.annotator_id)
            quote_id = quotes.insert(recorder, article_id, text, quote, origin, session.match)
            who = speaker_id
            if who is None and quote.speaker is not None and quote.confidence > _GUESS:
                who = session.match(quote.speaker) or roles.one(recorder.store, article_id, quote.speaker)
                if who is None:
                    who = speaker_for(recorder, quote.speaker, self._title(article_id))
            status = Status.OPEN if who is None else Status.ADDED
            wanted = Annotation(session.annotator_id, status, who)
            annotations.save(recorder, quote_id, session.annotator_id, wanted, text)
            added.append(quote_id)
            return "Added a quote"

        change = session.act(work, (article_id, None))
        return replace(change, focus=(article_id, added[0]))

    def join(self, first_id: QuoteId, second_id: QuoteId) -> Change:
        """One quote out of two of the same article: the first gets the words, stances and notes of both.

        The second is rejected for you, as a part of the first; for others nothing changes. If only one is decided, its
        speaker holds for both. Raises NotAllowedError if they can't be one quote.
        """
        first, second = self._view(first_id), self._view(second_id)
        _refuse_senseless(first, second)
        text = self._check_spans(first.article_id, parts.union(first.content, second.content))
        content = parts.union(first.content, second.content, text)

        def work(recorder: Recorder) -> str:
            added = self._mine(first)
            wanted = parts.joined(decisions.current(first), decisions.current(second))
            made = replace(first, mine=wanted)
            if first.type is not second.type:
                made = replace(made, mine=decisions.with_type(made, QuoteType.MIXED, added=added))
            self._write(recorder, first, decisions.with_content(made, content, added=added))
            gone = replace(decisions.rejected(second), joined_into=first.id)
            self._write(recorder, second, gone)
            return "Joined two quotes"

        return self._act_on_all(work, [first, second])

    def _made_by_hand(self, article_id: ArticleId, text: str, content: Spans) -> Quote:
        """What the engine makes of a selection, with the person's own boundaries and a key made of them."""
        found = quote_of(text, content, self._language(article_id), self._session.registry())
        reason = f"Added by hand. {found.reason}".strip()
        return replace(found, id=key_by_hand(content), reason=reason)


def _refuse_senseless(first: QuoteView, second: QuoteView) -> None:
    if first.id == second.id:
        raise NotAllowedError("This is one quote already; choose two to join them.")
    if first.article_id != second.article_id:
        raise NotAllowedError("These quotes stand in different articles; only quotes of one article can be joined.")
    if Status.REJECTED in (first.status, second.status):
        raise NotAllowedError("One of them was marked as not a quote; open it again before you join them.")
    if parts.holds(first.content, second.content) or parts.holds(second.content, first.content):
        raise NotAllowedError("One of them holds all the words of the other; reject the one that is too much.")
    if first.status.decided and second.status.decided and first.speaker_id != second.speaker_id:
        raise NotAllowedError("You named different speakers for them; give both the same one before you join them.")
