"""Deciding about quotes."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cubaquotes.codebook import suggest
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
    Span,
    Spans,
    SpeakerId,
    SpeakerKind,
    Stance,
    StanceSuggestion,
    StanceValue,
    Status,
    Target,
    TargetId,
    words_of,
)
from cubaquotes.services import decisions
from cubaquotes.services.naming import create_speaker, speaker_for
from cubaquotes.services.session import Session
from cubaquotes.store import annotations, articles, codebook, learned, quotes, registry, roles
from cubaquotes.store.recorder import Recorder


class Review:
    """Decisions of the current annotator. Every method is one undoable step.

    All raise NotAllowedError for a quote that isn't in the project (any more).
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def confirm(self, quote_id: QuoteId) -> Change:
        """The suggested speaker is right; a name that is not in the registry becomes a speaker in the same step.

        Raises NotAllowedError if no speaker is suggested, or if the annotator decided otherwise before.
        """
        view = self._view(quote_id)
        name = view.suggestion.speaker
        if name is None:
            raise NotAllowedError("No speaker is suggested for this quote; choose one, or “nobody can be named”.")

        if view.status.decided and (view.speaker_id is None or view.speaker_id != view.suggested_speaker_id):
            raise NotAllowedError(
                "You decided otherwise about this quote before; open it again, then confirm the suggestion."
            )

        def work(recorder: Recorder) -> str:
            speaker_id = view.suggested_speaker_id
            if speaker_id is None:
                speaker_id = speaker_for(recorder, name, self._title(view.article_id))
            self._decide(recorder, replace(view, suggested_speaker_id=speaker_id), speaker_id)
            return f"Confirmed {name}"

        return self._act(work, view)

    def assign(self, quote_id: QuoteId, speaker_id: SpeakerId | None) -> Change:
        """Somebody of the registry said it; None: nobody can be named. Confirmed if suggested so, else corrected."""
        view = self._view(quote_id)
        name = self._name(speaker_id)

        def work(recorder: Recorder) -> str:
            self._decide(recorder, view, speaker_id)
            return f"Assigned {name}"

        return self._act(work, view)

    def assign_new(self, quote_id: QuoteId, name: str, kind: SpeakerKind = SpeakerKind.PERSON) -> Change:
        """Somebody said it who is not in the registry yet. Raises NotAllowedError if the name is taken or empty."""
        view = self._view(quote_id)

        def work(recorder: Recorder) -> str:
            self._decide(recorder, view, create_speaker(recorder, name, kind))
            return f"Added the speaker {name.strip()} and assigned them"

        return self._act(work, view)

    def assign_many(self, quote_ids: Iterable[QuoteId], speaker_id: SpeakerId | None) -> Change:
        """The same speaker for several quotes, as one step."""
        session = self._session
        order = {quote_id: place for place, quote_id in enumerate(quote_ids)}
        views = sorted(quotes.views(session.store, session.annotator_id, order), key=lambda view: order[view.id])
        if not views:
            raise NotAllowedError("No quotes are chosen; choose at least one.")
        if len(views) < len(order):
            raise NotAllowedError("One of these quotes is not in the project (any more).")
        name = self._name(speaker_id)

        def work(recorder: Recorder) -> str:
            self._refuse_stale(views)  # all of them first: a decision on one changes what is suggested for the next
            for view in views:
                self._decide(recorder, view, speaker_id)
            return f"Assigned {name} to {len(views)} quotes"

        focus = (views[0].article_id, views[0].id)
        return self._session.act(work, focus, [view.id for view in views])

    def reject(self, quote_id: QuoteId) -> Change:
        """It is not a quote."""
        view = self._view(quote_id)
        return self._save(view, decisions.rejected(view), "Rejected: not a quote")

    def reopen(self, quote_id: QuoteId) -> Change:
        """Undecided again; boundaries, stances and note stay."""
        view = self._view(quote_id)
        return self._save(view, decisions.reopened(view), "Opened again")

    def set_stance(
        self,
        quote_id: QuoteId,
        target_id: TargetId,
        value: StanceValue | None,
        *,
        intensity: int | None = None,
        evidence: Span | None = None,
        note: str = "",
    ) -> Change:
        """Where the speaker stands on a target; None takes the stance away (not addressed).

        intensity: 1 to 3. evidence: code points into the article's text. What is not given is emptied.
        """
        if value is not None:
            return self.set_stances(quote_id, (Stance(target_id, value, intensity, evidence, note),))
        view = self._view(quote_id)
        target = self._tagged_targets(view, {target_id})[target_id]
        return self._save(view, decisions.without_stance(view, target_id), f"No stance on {target.label}")

    def set_stances(self, quote_id: QuoteId, stances: Sequence[Stance]) -> Change:
        """Several stances in one step, each instead of the one towards the same target; the others stay."""
        view = self._view(quote_id)
        targets = self._tagged_targets(view, {stance.target_id for stance in stances})
        wanted = decisions.current(view)
        for stance in stances:
            if stance.intensity not in (None, 1, 2, 3):
                raise NotAllowedError("The intensity of a stance is 1, 2 or 3.")
            if stance.evidence is not None:
                self._check_spans(view.article_id, (stance.evidence,))
            wanted = decisions.with_stance(replace(view, mine=wanted), stance)
        said = [f"{stance.value.capitalize()}: {targets[stance.target_id].label}" for stance in stances]
        return self._save(view, wanted, " · ".join(said) or "No stance")

    def _tagged_targets(self, view: QuoteView, wanted: set[TargetId]) -> dict[TargetId, Target]:
        """The targets by id, if a stance on `view` may be set on each of them."""
        targets = {target.id: target for target in codebook.targets(self._session.store)}
        if not wanted <= targets.keys():
            raise NotAllowedError("This target is not in the codebook (any more).")
        if view.status is Status.REJECTED:
            raise NotAllowedError("This was marked as not a quote; open it again before you tag its stance.")
        return targets

    def set_note(self, quote_id: QuoteId, note: str) -> Change:
        """A remark on the quote; an empty one takes it away."""
        view = self._view(quote_id)
        wanted = replace(decisions.current(view), note=note)
        return self._save(view, wanted, "Wrote a note" if note else "Emptied the note")

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
        """A quote that was missed. Without a speaker, whoever the engine finds for it is taken."""
        session = self._session
        text = self._check_spans(article_id, content)
        if speaker_id is not None:
            self._name(speaker_id)
        quote = self._made_by_hand(text, content)
        for old in quotes.standing(session.store, article_id):
            if not old.removed and old.content == content:
                raise NotAllowedError("There is a quote with exactly these words already; choose it in the list.")
        added: list[QuoteId] = []

        def work(recorder: Recorder) -> str:
            origin = quotes.Origin("person", ENGINE_VERSION, session.annotator_id)
            quote_id = quotes.insert(recorder, article_id, text, quote, origin, session.match)
            who = speaker_id
            if who is None and quote.speaker is not None:
                who = session.match(quote.speaker) or roles.one(recorder.store, article_id, quote.speaker)
                if who is None:
                    who = speaker_for(recorder, quote.speaker, self._title(article_id))
            wanted = Annotation(session.annotator_id, Status.ADDED, who)
            annotations.save(recorder, quote_id, session.annotator_id, wanted, text)
            added.append(quote_id)
            return "Added a quote"

        change = session.act(work, (article_id, None))
        return replace(change, focus=(article_id, added[0]))

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

    def suggested_stances(self, quote_id: QuoteId) -> list[StanceSuggestion]:
        """What the quote's words say about the targets that the annotator has not tagged; never a decision.

        Worked out when it is asked for and stored nowhere, so it follows the codebook and the decided speaker.
        """
        session = self._session
        view = self._view(quote_id)
        article = articles.get(session.store, session.annotator_id, view.article_id)
        if article is None or view.status is Status.REJECTED:
            return []
        tagged = {stance.target_id for stance in view.stances}
        targets = [target for target in codebook.targets(session.store) if target.id not in tagged]
        speaker = view.speaker_id and registry.speaker(session.store, view.speaker_id)
        name = speaker.name if speaker else None if view.status.decided else view.suggestion.speaker
        cue = view.suggestion.cue
        return suggest(article.text, view.content, targets, article.metadata.language, name, cue)

    def _view(self, quote_id: QuoteId) -> QuoteView:
        view = self._session.view(quote_id)
        if view is None:
            raise NotAllowedError("This quote is not in the project (any more).")
        return view

    def _name(self, speaker_id: SpeakerId | None) -> str:
        if speaker_id is None:
            return "nobody"
        speaker = registry.speaker(self._session.store, speaker_id)
        if speaker is None:
            raise NotAllowedError("This speaker is not in the registry (any more).")
        return speaker.name

    def _title(self, article_id: ArticleId) -> str:
        session = self._session
        return articles.rows(session.store, session.annotator_id, [article_id])[0].title

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

    def _made_by_hand(self, text: str, content: Spans) -> Quote:
        """What the engine makes of a selection, with the person's own boundaries and a key made of them."""
        found = quote_at(text, content[0].start, content[-1].end, None, self._session.registry())
        key = hashlib.sha256(repr([tuple(span) for span in content]).encode()).hexdigest()[:16]
        return replace(
            found, id=f"hand-{key}", text=words_of(content, text), content=content, confidence=1.0, nested_in=None
        )

    def _decide(self, recorder: Recorder, view: QuoteView, speaker_id: SpeakerId | None) -> None:
        self._write(recorder, view, decisions.with_speaker(view, speaker_id, added=self._mine(view)))

    def _save(self, view: QuoteView, wanted: Annotation, label: str) -> Change:
        def work(recorder: Recorder) -> str:
            self._write(recorder, view, wanted)
            return label

        return self._act(work, view)

    def _write(self, recorder: Recorder, view: QuoteView, wanted: Annotation) -> None:
        needs_words = wanted.content is not None or any(stance.evidence for stance in wanted.stances)
        text = articles.text(recorder.store, view.article_id) if needs_words else ""
        annotations.save(recorder, view.id, self._session.annotator_id, wanted, text)

    def _act(self, work: Callable[[Recorder], str], view: QuoteView) -> Change:
        def on_what_was_seen(recorder: Recorder) -> str:
            self._refuse_stale([view])
            return work(recorder)

        return self._session.act(on_what_was_seen, (view.article_id, view.id), [view.id])

    def _refuse_stale(self, views: Sequence[QuoteView]) -> None:
        """Within the transaction: raises NotAllowedError if a quote is no longer what the decision was made from."""
        session = self._session
        now = {view.id: view for view in quotes.views(session.store, session.annotator_id, [v.id for v in views])}
        # How many others decided doesn't matter.
        if any(view.id not in now or replace(now[view.id], others=view.others) != view for view in views):
            raise NotAllowedError("Another program changed this quote at the same moment; look at it and decide again.")
