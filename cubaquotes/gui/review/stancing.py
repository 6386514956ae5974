"""What each key of the stances means: the value, how strong it is, the words that show it, a note on it."""

from collections.abc import Callable
from dataclasses import replace

from cubaquotes.gui.queue.walking import Walking
from cubaquotes.gui.review.controller import whole_words
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteView, Span, Stance, StanceSuggestion, StanceValue, TargetId

_STRONGEST = 3


class StanceSteps(Walking):
    """Every method joins the queue and acts on the quote and target that are current when its turn comes."""

    def set_stance(self, value: StanceValue, target_id: TargetId | None = None) -> None:
        """The stance on the current target (or on `target_id`, which becomes it); the same value again clears it.

        Another value keeps strength, evidence and note; a value that was suggested brings its evidence along.
        """

        def step(quote: QuoteView) -> None:
            if target_id is not None:
                self.session.set_target(target_id)
            stance = self._meant(quote, value)
            if stance is None:
                return
            if stance_on(quote, stance.target_id) == stance:
                self._write(lambda project: project.review.set_stance(quote.id, stance.target_id, None))
            else:
                self._keep(quote, stance)

        self._on_current(step)

    def _meant(self, quote: QuoteView, value: StanceValue) -> Stance | None:
        """The stance that a value on the current target makes of what is there; None if there is no target."""
        target = self.session.target_id
        if target is None:
            self.said.emit(tr("The codebook has no target yet. Codebook ▸ Edit the codebook… adds one."))
            return None
        had, suggested = stance_on(quote, target), self.session.suggested.get(target)
        if had is not None:
            return replace(had, value=value)
        evidence = hull(suggested) if suggested is not None and suggested.value == value else None
        return Stance(target, value, evidence=evidence)

    def accept_suggestions(self) -> None:
        """Take every stance that is suggested for the current quote as a decision, in one undoable step."""

        def step(quote: QuoteView) -> None:
            suggested = self.session.suggested
            if not suggested:
                self.said.emit(tr("No stance is suggested for this quote."))
                return
            stances = [Stance(target, each.value, evidence=hull(each)) for target, each in suggested.items()]
            self._write(lambda project: project.review.set_stances(quote.id, stances), self._told)

        self._on_current(step)

    def cycle_intensity(self) -> None:
        """How strong the stance on the current target is: 1, 2, 3, and not said again."""

        def step(quote: QuoteView, stance: Stance) -> None:
            now = stance.intensity or 0
            self._keep(quote, replace(stance, intensity=now + 1 if now < _STRONGEST else None))

        self._on_stance(step)

    def set_evidence(self, span: Span | None) -> None:
        """The selected words (code points) show the stance on the current target; without any it has none any more."""
        article = self.session.article

        def step(quote: QuoteView, stance: Stance) -> None:
            if article is None or quote.article_id != article.id:
                return  # the words were selected in the article before
            words = whole_words(span, article.text) if span is not None else None
            if words is not None and words.start >= words.end:
                words = None
            if words is None and stance.evidence is None:
                self.said.emit(tr("Select the words that show this stance first."))
            elif words != stance.evidence:
                self._keep(quote, replace(stance, evidence=words))
                if words is None:
                    self.said.emit(tr("The stance has no evidence any more. Undo brings it back."))
                elif not any(words.overlaps(part) for part in quote.content):
                    self.said.emit(tr("Kept as evidence, though it stands outside the quote. Undo takes it back."))

        self._on_stance(step)

    def set_stance_note(self, quote: QuoteView, stance: Stance, note: str) -> None:
        """A note on a stance: on the one that the field was opened for, even if another is current by now."""
        self.enqueue(lambda: self._keep(quote, replace(stance, note=note)))

    def _keep(self, quote: QuoteView, stance: Stance) -> None:
        self._write(
            lambda project: project.review.set_stance(
                quote.id, stance.target_id, stance.value, intensity=stance.intensity, evidence=stance.evidence,
                note=stance.note,
            )
        )  # fmt: skip

    def _on_stance(self, step: Callable[[QuoteView, Stance], None]) -> None:
        def turn(quote: QuoteView) -> None:
            target = self.session.target
            stance = stance_on(quote, target.id) if target is not None else None
            if stance is None:
                if target is None:
                    text = tr("There is no stance yet: give it a value first.")
                else:
                    text = tr("There is no stance on {target} yet: give it a value first.")
                    text = text.format(target=target.label)
                self.said.emit(text)
            else:
                step(quote, stance)

        self._on_current(turn)

    def _on_current(self, step: Callable[[QuoteView], None]) -> None:
        def turn() -> None:
            quote = self.session.current
            if quote is None:
                self.said.emit(tr("No quote is current here. Select the words of one in the article to add it."))
            else:
                step(quote)

        self.enqueue(turn)


def stance_on(quote: QuoteView, target_id: TargetId) -> Stance | None:
    """The stance that was decided on a target, or None."""
    return next((stance for stance in quote.stances if stance.target_id == target_id), None)


def hull(suggestion: StanceSuggestion) -> Span | None:
    """From the first to the last of the words that speak for a suggestion; None if none is named."""
    spans = suggestion.evidence
    return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None
