"""What an action makes of an annotator's decision. Pure: from what a quote is like now to the annotation wanted."""

from collections.abc import Iterable
from dataclasses import replace

from cubaquotes.model import (
    Annotation,
    AnnotatorId,
    QuoteType,
    QuoteView,
    Spans,
    SpeakerId,
    Stance,
    Status,
    TargetId,
)


def current(view: QuoteView) -> Annotation:
    """The annotator's annotation, an empty one if there is none."""
    return view.mine or Annotation(annotator_id=AnnotatorId(0))  # whose it is, is settled when it is stored


def with_speaker(view: QuoteView, speaker_id: SpeakerId | None, *, added: bool) -> Annotation:
    """Decided for `speaker_id`. added: the annotator put the quote there by hand."""
    return _settled(
        view, replace(current(view), status=Status.CONFIRMED, speaker_id=speaker_id, joined_into=None), added=added
    )


def with_content(view: QuoteView, content: Spans, *, added: bool) -> Annotation:
    """Own boundaries; those of the suggestion count as none. An open quote stays open."""
    own = None if content == view.suggestion.content else content
    return _settled(view, replace(current(view), content=own), added=added)


def with_type(view: QuoteView, kind: QuoteType, *, added: bool) -> Annotation:
    """Own type; that of the suggestion counts as none. An open quote stays open."""
    own = None if kind is view.suggestion.type else kind
    return _settled(view, replace(current(view), type=own), added=added)


def rejected(view: QuoteView) -> Annotation:
    """Not a quote. Stances and note are kept for the case that it is opened again."""
    return replace(current(view), status=Status.REJECTED, speaker_id=None)


def reopened(view: QuoteView) -> Annotation:
    """Undecided again."""
    return replace(current(view), status=Status.OPEN, speaker_id=None, joined_into=None)


def with_stance(view: QuoteView, stance: Stance) -> Annotation:
    """A stance instead of the one towards the same target, if there was one."""
    kept = without_stance(view, stance.target_id)
    return replace(kept, stances=(*kept.stances, stance))


def with_others_stances(wanted: Annotation, stances: Iterable[Stance]) -> Annotation:
    """The stances of another quote, too, on targets that have none yet; its evidence stands elsewhere."""
    tagged = {stance.target_id for stance in wanted.stances}
    new = (replace(stance, evidence=None) for stance in stances if stance.target_id not in tagged)
    return replace(wanted, stances=(*wanted.stances, *new))


def without_stance(view: QuoteView, target_id: TargetId) -> Annotation:
    """No stance towards a target."""
    mine = current(view)
    return replace(mine, stances=tuple(s for s in mine.stances if s.target_id != target_id))


def _settled(view: QuoteView, wanted: Annotation, *, added: bool) -> Annotation:
    """`wanted` with the status that says how it differs from the suggestion; open and rejected ones stay so."""
    if wanted.status in (Status.OPEN, Status.REJECTED):
        return wanted
    if added:
        return replace(wanted, status=Status.ADDED)
    as_suggested = wanted.speaker_id == view.suggested_speaker_id and wanted.content is None and wanted.type is None
    return replace(wanted, status=Status.CONFIRMED if as_suggested else Status.CORRECTED)
