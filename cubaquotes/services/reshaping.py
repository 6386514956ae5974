"""What the words of a quote are: added by hand, moved, split, joined."""

import hashlib
from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.extract import ENGINE_VERSION, quote_at
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
    Stance,
    Status,
    words_of,
)
from cubaquotes.services import decisions, parts
from cubaquotes.services.deciding import Deciding
from cubaquotes.services.naming import speaker_for
from cubaquotes.store import annotations, articles, quotes, roles
from cubaquotes.store.recorder import Recorder


class Reshaping(Deciding):
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

        Where nobody is found it stays open until somebody is named, or nobody is by intent.
        """
        session = self._session
        text = self._check_spans(article_id, content)
        if speaker_id is not None:
            self._name(speaker_id)
        quote = self._made_by_hand(text, content)
        self._refuse_double(article_id, content)
        added: list[QuoteId] = []

        def work(recorder: Recorder) -> str:
            origin = quotes.Origin("person", ENGINE_VERSION, session.annotator_id)
            quote_id = quotes.insert(recorder, article_id, text, quote, origin, session.match)
            who = speaker_id
            if who is None and quote.speaker is not None:
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

    def split(self, quote_id: QuoteId, at: int) -> Change:
        """Two quotes out of one: what stands before the character `at` of the article (a code point), and the rest.

        The first stays the quote that it was, with own boundaries; the second is new, or the one of just these words
        that was joined into it. Both keep the speaker, and the decision if there is one; a stance goes with its
        evidence, one without evidence to both. Raises NotAllowedError unless words are left on both sides.
        """
        view = self._view(quote_id)
        if view.status is Status.REJECTED:
            raise NotAllowedError("This was marked as not a quote; open it again before you split it.")
        text = self._check_spans(view.article_id, view.content)
        pair = parts.split(view.content, at, text)
        if pair is None:
            raise NotAllowedError("A quote is split between two of its words; put the cursor there.")
        before, after = pair
        joined = self._joined_before(view, after)
        if joined is None:
            self._refuse_double(view.article_id, after)
        mine = decisions.current(view)
        kept, given = parts.shared_out(mine.stances, before, after)
        second: list[QuoteId] = []

        def work(recorder: Recorder) -> str:
            first = decisions.with_content(
                replace(view, mine=replace(mine, stances=kept)), before, added=self._mine(view)
            )
            self._write(recorder, view, first)
            if joined is None:
                second.append(self._split_off(recorder, view, _part(view, after, text), given))
            else:
                second.append(self._brought_back(recorder, view, joined, given))
            return "Split a quote in two"

        change = self._act_on_all(work, [view] if joined is None else [view, joined])
        return replace(change, focus=(view.article_id, second[0]))

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

    def _joined_before(self, view: QuoteView, content: Spans) -> QuoteView | None:
        """The quote of these words that the annotator joined into `view`."""
        there = quotes.of_article(self._session.store, self._session.annotator_id, view.article_id)
        parts_of_it = (one for one in there if one.mine is not None and one.mine.joined_into == view.id)
        return next((one for one in parts_of_it if one.content == content), None)

    def _split_off(self, recorder: Recorder, view: QuoteView, part: Quote, stances: tuple[Stance, ...]) -> QuoteId:
        """A new quote with what is decided about `view`."""
        session = self._session
        text = articles.text(recorder.store, view.article_id)
        origin = quotes.Origin("person", ENGINE_VERSION, session.annotator_id)
        new = quotes.insert(recorder, view.article_id, text, part, origin, session.match)
        status = Status.ADDED if view.status.decided else Status.OPEN
        wanted = Annotation(session.annotator_id, status, decisions.current(view).speaker_id, stances=stances)
        annotations.save(recorder, new, session.annotator_id, wanted, text)
        return new

    def _brought_back(
        self, recorder: Recorder, view: QuoteView, joined: QuoteView, stances: tuple[Stance, ...]
    ) -> QuoteId:
        """A quote that was joined into `view`, as one of its own again, with what is decided about `view`."""
        wanted = replace(decisions.reopened(joined), stances=stances)
        if view.status.decided:
            again = replace(joined, mine=wanted)
            wanted = decisions.with_speaker(again, decisions.current(view).speaker_id, added=self._mine(joined))
        self._write(recorder, joined, wanted)
        return joined.id

    def _refuse_double(self, article_id: ArticleId, content: Spans) -> None:
        for old in quotes.standing(self._session.store, article_id):
            if not old.removed and old.content == content:
                raise NotAllowedError("There is a quote with exactly these words already; choose it in the list.")

    def _made_by_hand(self, text: str, content: Spans) -> Quote:
        """What the engine makes of a selection, with the person's own boundaries and a key made of them."""
        found = quote_at(text, content[0].start, content[-1].end, None, self._session.registry())
        return replace(
            found, id=_hand_key(content), text=words_of(content, text), content=content, confidence=1.0, nested_in=None
        )


def _part(view: QuoteView, content: Spans, text: str) -> Quote:
    """The second part of a quote that was split, as a quote of its own."""
    old = view.suggestion
    return replace(
        old,
        id=_hand_key(content),
        type=view.type,
        text=words_of(content, text),
        content=content,
        quoted=parts.inside(old.quoted, content),
        reason=f"Split off by hand. {old.reason}".strip(),
    )


def _hand_key(content: Spans) -> str:
    """The key of a quote that a person made of these words."""
    return "hand-" + hashlib.sha256(repr([tuple(span) for span in content]).encode()).hexdigest()[:16]


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
