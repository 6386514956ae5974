"""Two quotes out of one."""

from dataclasses import replace

from cubaquotes.errors import NotAllowedError
from cubaquotes.extract import ENGINE_VERSION
from cubaquotes.extract.select import told_apart
from cubaquotes.model import (
    Annotation,
    ArticleId,
    Change,
    Quote,
    QuoteId,
    QuoteView,
    Spans,
    Stance,
    Status,
    words_of,
)
from cubaquotes.services import decisions, parts
from cubaquotes.services.deciding import Deciding
from cubaquotes.services.naming import key_by_hand
from cubaquotes.store import annotations, articles, quotes
from cubaquotes.store.recorder import Recorder


class Splitting(Deciding):
    """A quote that is really two: of one speaker, or of two whom the engine took for one."""

    def split(self, quote_id: QuoteId, at: int) -> Change:
        """Two quotes out of one: what stands before the character `at` of the article (a code point), and the rest.

        The half that the cue belongs to stays the quote that it was, with own boundaries: the first, unless the engine
        finds another cue or source for it and none for the second. The other half is new (`focus` of the change), or
        the quote of just these words that was joined into this one. Where the engine finds a cue or source of its own
        for it, it is annotated with these and is open, unless that is the speaker who was decided; otherwise it has
        those of the whole, and the decision holds for both. A stance goes with its evidence, one without to each half
        that the speaker holds for. Raises NotAllowedError unless words are left on both sides.
        """
        view = self._view(quote_id)
        if view.status is Status.REJECTED:
            raise NotAllowedError("This was marked as not a quote; open it again before you split it.")
        text = self._check_spans(view.article_id, view.content)
        halves = parts.split(view.content, at, text)
        if halves is None:
            raise NotAllowedError("A quote is split between two of its words; put the cursor there.")
        joined = self._joined_before(view, halves[1])
        kept, part = self._halves(view, halves, text) if joined is None else (halves[0], None)
        mine = decisions.current(view)
        for_kept, for_part = parts.shared_out(mine.stances, kept, part.content if part else halves[1])
        if part is not None and not self._holds_for(view, part):
            for_part = tuple(stance for stance in for_part if stance.evidence is not None)
        made: list[QuoteId] = []

        def work(recorder: Recorder) -> str:
            shorter = replace(view, mine=replace(mine, stances=for_kept))
            self._write(recorder, view, decisions.with_content(shorter, kept, added=self._mine(view)))
            if joined is not None:
                made.append(self._brought_back(recorder, view, joined, for_part))
            elif part is not None:
                made.append(self._split_off(recorder, view, part, for_part))
            return "Split a quote in two"

        change = self._act_on_all(work, [view] if joined is None else [view, joined])
        return replace(change, focus=(view.article_id, made[0]))

    def _halves(self, view: QuoteView, halves: tuple[Spans, Spans], text: str) -> tuple[Spans, Quote]:
        """The words that stay the quote that it was, and the other half as a quote of its own."""
        first, second = halves
        ask = (view.suggestion, text, self._language(view.article_id), self._session.registry())
        own = told_apart(second, first, *ask)
        if own is None and (others := told_apart(first, second, *ask)) is not None:
            first, second, own = second, first, others
        self._refuse_double(view.article_id, second)
        return first, _part(view, second, text) if own is None else replace(
            own, id=key_by_hand(second), reason=f"Split off by hand. {own.reason}".strip()
        )

    def _holds_for(self, view: QuoteView, part: Quote) -> bool:
        """Whether who is decided, or suggested, for the whole is the speaker of this part, too."""
        if part.speaker == view.suggestion.speaker:
            return view.speaker_id == view.suggested_speaker_id or part.source == view.suggestion.source
        found = self._session.match(part.speaker) if part.speaker is not None else None
        return found is not None and found == view.speaker_id

    def _refuse_double(self, article_id: ArticleId, content: Spans) -> None:
        for old in quotes.standing(self._session.store, article_id):
            if not old.removed and old.content == content:
                raise NotAllowedError("There is a quote with exactly these words already; choose it in the list.")

    def _joined_before(self, view: QuoteView, content: Spans) -> QuoteView | None:
        """The quote of these words that the annotator joined into `view`."""
        there = quotes.of_article(self._session.store, self._session.annotator_id, view.article_id)
        parts_of_it = (one for one in there if one.mine is not None and one.mine.joined_into == view.id)
        return next((one for one in parts_of_it if one.content == content), None)

    def _split_off(self, recorder: Recorder, view: QuoteView, part: Quote, stances: tuple[Stance, ...]) -> QuoteId:
        """A new quote, with what is decided about `view` where that holds for it."""
        session = self._session
        text = articles.text(recorder.store, view.article_id)
        origin = quotes.Origin("person", ENGINE_VERSION, session.annotator_id)
        new = quotes.insert(recorder, view.article_id, text, part, origin, session.match)
        decided = view.status.decided and self._holds_for(view, part)
        status = Status.ADDED if decided else Status.OPEN
        speaker = decisions.current(view).speaker_id if decided else None
        wanted = Annotation(session.annotator_id, status, speaker, stances=stances)
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


def _part(view: QuoteView, content: Spans, text: str) -> Quote:
    """A half of a quote that was split, with cue, source and speaker of the whole."""
    old = view.suggestion
    return replace(
        old,
        id=key_by_hand(content),
        type=view.type,
        text=words_of(content, text),
        content=content,
        quoted=parts.inside(old.quoted, content),
        reason=f"Split off by hand. {old.reason}".strip(),
    )
