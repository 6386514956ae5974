"""What annotators decided about quotes."""

from collections import defaultdict
from collections.abc import Mapping

from cubaquotes.model import (
    Annotation,
    AnnotatorId,
    QuoteId,
    QuoteType,
    Span,
    Spans,
    SpeakerId,
    Stance,
    StanceValue,
    Status,
    TargetId,
)
from cubaquotes.store.database import Row, Store, now
from cubaquotes.store.recorder import Recorder

COLUMNS = "n.status, n.speaker_id, n.type, n.moved, n.note, n.decided_at, n.joined_into"
"""Of the table `annotation AS n`, as `made_of` wants them."""


def made_of(
    store: Store, annotator: AnnotatorId, found: Mapping[QuoteId, Row], where: str, parameters: Mapping[str, object]
) -> dict[QuoteId, Annotation]:
    """The annotations of `annotator`. found: their COLUMNS by quote, for the quotes q that `where` selects.

    parameters: those of `where`, and the annotator as `who`.
    """
    if not found:
        return {}
    spans: defaultdict[int, list[Span]] = defaultdict(list)
    if any(row[3] for row in found.values()):
        for quote_id, start, end in store.rows(
            f'SELECT s.quote_id, s.start, s."end" FROM quote AS q JOIN annotation_span AS s ON s.quote_id = q.id'
            f" WHERE s.annotator_id = :who AND {where} ORDER BY s.quote_id, s.position",
            parameters,
        ):
            spans[quote_id].append(Span(start, end))
    stances = _stances(store, where, parameters)
    return {
        quote_id: Annotation(
            annotator,
            Status(status),
            speaker_id,
            tuple(spans[quote_id]) if moved else None,
            None if type_ is None else QuoteType(type_),
            note,
            tuple(stances.get(quote_id, ())),
            decided_at,
            joined_into,
        )
        for quote_id, (status, speaker_id, type_, moved, note, decided_at, joined_into) in found.items()
    }


def save(recorder: Recorder, quote_id: QuoteId, annotator: AnnotatorId, wanted: Annotation, text: str) -> None:
    """Bring the stored annotation of one quote in line with `wanted`; one that says nothing is deleted.

    text: the article's, for the words of spans. `wanted.annotator_id` and `wanted.decided_at` are not looked at.
    """
    store = recorder.store
    key = {"quote_id": quote_id, "annotator_id": annotator}
    there = store.one("SELECT id FROM annotation WHERE quote_id = ? AND annotator_id = ?", (quote_id, annotator))
    empty = wanted.status is Status.OPEN and not (
        wanted.stances or wanted.note or wanted.type or wanted.content is not None
    )
    columns: dict[str, object] = {
        "status": wanted.status.value,
        "speaker_id": wanted.speaker_id,
        "type": None if wanted.type is None else wanted.type.value,
        "moved": int(wanted.content is not None),
        "note": wanted.note,
        "joined_into": wanted.joined_into,
    }
    changes = len(recorder.changes)
    created = there is None and not empty
    if created:
        recorder.insert("annotation", {**key, **columns, "decided_at": now()})
    if there is not None or wanted.content:
        _save_spans(recorder, key, wanted.content or (), text)
    if there is not None or wanted.stances:
        _save_stances(recorder, key, wanted.stances, text)
    if there is not None and empty:
        recorder.delete("annotation", key)
    elif there is not None:
        differs = recorder.update("annotation", key, **columns)
        if differs or len(recorder.changes) > changes:
            recorder.update("annotation", key, decided_at=now())


def replace_speaker(recorder: Recorder, old: SpeakerId, new: SpeakerId) -> None:
    """Let every annotation that names `old` name `new`, whoever made it."""
    rows = recorder.store.rows("SELECT quote_id, annotator_id FROM annotation WHERE speaker_id = ?", (old,))
    for quote_id, annotator_id in rows:
        recorder.update("annotation", {"quote_id": quote_id, "annotator_id": annotator_id}, speaker_id=new)


def _stances(store: Store, where: str, parameters: Mapping[str, object]) -> dict[int, list[Stance]]:
    found: defaultdict[int, list[Stance]] = defaultdict(list)
    for quote_id, target_id, value, intensity, start, end, note in store.rows(
        f"""
        SELECT s.quote_id, s.target_id, s.value, s.intensity, s.start, s."end", s.note
        FROM quote AS q JOIN stance AS s ON s.quote_id = q.id JOIN target AS t ON t.id = s.target_id
        WHERE s.annotator_id = :who AND {where} ORDER BY t.position, t.id
        """,
        parameters,
    ):
        evidence = None if start is None else Span(start, end)
        found[quote_id].append(Stance(TargetId(target_id), StanceValue(value), intensity, evidence, note))
    return found


def _save_spans(recorder: Recorder, key: dict[str, int], wanted: Spans, text: str) -> None:
    there = recorder.store.rows(
        "SELECT position FROM annotation_span WHERE quote_id = :quote_id AND annotator_id = :annotator_id", key
    )
    for (position,) in there[len(wanted) :]:
        recorder.delete("annotation_span", {**key, "position": position})
    for position, span in enumerate(wanted):
        row = {"start": span.start, "end": span.end, "words": span.of(text)}
        if position < len(there):
            recorder.update("annotation_span", {**key, "position": position}, **row)
        else:
            recorder.insert("annotation_span", {**key, "position": position, **row})


def _save_stances(recorder: Recorder, key: dict[str, int], wanted: tuple[Stance, ...], text: str) -> None:
    there = {
        row[0]
        for row in recorder.store.rows(
            "SELECT target_id FROM stance WHERE quote_id = :quote_id AND annotator_id = :annotator_id", key
        )
    }
    for target_id in there - {stance.target_id for stance in wanted}:
        recorder.delete("stance", {**key, "target_id": target_id})
    for stance in wanted:
        evidence = stance.evidence
        row: dict[str, object] = {
            "value": stance.value.value,
            "intensity": stance.intensity,
            "start": evidence and evidence.start,
            "end": evidence and evidence.end,
            "words": evidence and evidence.of(text),
            "note": stance.note,
        }
        if stance.target_id in there:
            recorder.update("stance", {**key, "target_id": stance.target_id}, **row)
        else:
            recorder.insert("stance", {**key, "target_id": stance.target_id, **row})
