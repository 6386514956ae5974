"""Deciding about quotes."""

from collections.abc import Sequence
from dataclasses import replace

from cubaquotes.codebook import suggest
from cubaquotes.errors import NotAllowedError
from cubaquotes.model import (
    Annotation,
    ArticleId,
    Change,
    Missed,
    QuoteId,
    QuoteView,
    Span,
    SpeakerId,
    SpeakerKind,
    Stance,
    StanceSuggestion,
    StanceValue,
    Status,
    Target,
    TargetId,
)
from cubaquotes.services import decisions
from cubaquotes.services.batches import Batches
from cubaquotes.services.engine import missed
from cubaquotes.services.naming import create_speaker, likely_kind, speaker_for
from cubaquotes.services.reshaping import Reshaping
from cubaquotes.store import articles, codebook, quotes, registry
from cubaquotes.store.recorder import Recorder


class Review(Reshaping, Batches):
    """Decisions of the current annotator. Every method that writes is one undoable step.

    All raise NotAllowedError for a quote that isn't in the project (any more).
    """

    def confirm(self, quote_id: QuoteId, stances: Sequence[Stance] = (), *, shown: QuoteView | None = None) -> Change:
        """The suggested speaker is right; a name that is not in the registry becomes a speaker in the same step.

        stances: set in this step, too. shown: what the annotator has seen of the quote.
        Raises NotAllowedError if no speaker is suggested, if the annotator decided otherwise before, or if somebody
        else is suggested than was shown.
        """
        view = self._view(quote_id)
        name = view.suggestion.speaker
        if shown is not None and _suggested_otherwise(shown, view):
            raise NotAllowedError("Meanwhile somebody else is suggested for this quote: look at it again.")
        if name is None:
            raise NotAllowedError("No speaker is suggested for this quote; choose one, or “nobody can be named”.")

        if view.status.decided and (view.speaker_id is None or view.speaker_id != view.suggested_speaker_id):
            raise NotAllowedError(
                "You decided otherwise about this quote before; open it again, then confirm the suggestion."
            )

        mine, said = self._stanced(view, stances) if stances else (view.mine, "")

        def work(recorder: Recorder) -> str:
            speaker_id = view.suggested_speaker_id
            if speaker_id is None:
                speaker_id = speaker_for(recorder, name, self._title(view.article_id))
            self._decide(recorder, replace(view, mine=mine, suggested_speaker_id=speaker_id), speaker_id)
            return f"Confirmed {name}" + (f" · {said}" if said else "")

        return self._act(work, view)

    def assign(self, quote_id: QuoteId, speaker_id: SpeakerId | None) -> Change:
        """Somebody of the registry said it; None: nobody can be named. Confirmed if suggested so, else corrected."""
        view = self._view(quote_id)
        name = self._name(speaker_id)

        def work(recorder: Recorder) -> str:
            self._decide(recorder, view, speaker_id)
            return f"Assigned {name}"

        return self._act(work, view)

    def assign_new(self, quote_id: QuoteId, name: str, kind: SpeakerKind | None = None) -> Change:
        """Somebody said it who is not in the registry yet; without a kind, the one that the name speaks for.

        Raises NotAllowedError if the name is taken or empty.
        """
        view = self._view(quote_id)

        def work(recorder: Recorder) -> str:
            self._decide(recorder, view, create_speaker(recorder, name, kind or likely_kind(name)))
            return f"Added the speaker {name.strip()} and assigned them"

        return self._act(work, view)

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
        wanted, said = self._stanced(view, stances)
        return self._save(view, wanted, said or "No stance")

    def _stanced(self, view: QuoteView, stances: Sequence[Stance]) -> tuple[Annotation, str]:
        """The annotation with these stances, and what that is called."""
        targets = self._tagged_targets(view, {stance.target_id for stance in stances})
        wanted = decisions.current(view)
        for stance in stances:
            if stance.intensity not in (None, 1, 2, 3):
                raise NotAllowedError("The intensity of a stance is 1, 2 or 3.")
            if stance.evidence is not None:
                self._check_spans(view.article_id, (stance.evidence,))
            wanted = decisions.with_stance(replace(view, mine=wanted), stance)
        return wanted, " · ".join(f"{each.value.capitalize()}: {targets[each.target_id].label}" for each in stances)

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

    def coverage(self, article_id: ArticleId) -> list[Missed]:
        """Quotation marks and reporting verbs of an article that no quote covers, in the order of the text.

        A rejected quote covers its words: somebody looked at them. What was passed over is left out.
        """
        session = self._session
        article = articles.get(session.store, session.annotator_id, article_id)
        if article is None:
            raise NotAllowedError("This article is not in the project (any more).")
        views = quotes.of_article(session.store, session.annotator_id, article_id)
        covered = [span for view in views for span in view.content]
        cues = [span for view in views for span in view.suggestion.cue]
        scare = articles.scare(session.store, article_id)
        found = missed(article.text, covered, scare, article.metadata.language, cues)
        known = articles.passed_over(session.store, session.annotator_id, article_id)
        return [passage for passage in found if passage.span not in known]

    def pass_over(self, article_id: ArticleId, span: Span) -> Change:
        """A passage that `coverage` listed is no quote: it is not listed again.

        Raises NotAllowedError if the article isn't in the project (any more), or `span` lies outside its text.
        """
        session = self._session
        self._check_spans(article_id, (span,))

        def work(recorder: Recorder) -> str:
            if span not in articles.passed_over(recorder.store, session.annotator_id, article_id):
                key = {"annotator_id": session.annotator_id, "article_id": article_id}
                recorder.insert("passed_over", {**key, "start": span.start, "end": span.end})
            return "Passed over a passage"

        return session.act(work, (article_id, None))


def _suggested_otherwise(shown: QuoteView, now: QuoteView) -> bool:
    """A lesson of another decision may have replaced the suggestion; that its name is in the registry now is none."""
    if shown.suggested_speaker_id is not None and now.suggested_speaker_id is not None:
        return shown.suggested_speaker_id != now.suggested_speaker_id
    return shown.suggestion.speaker != now.suggestion.speaker
