"""The lessons themselves: what was learned, as a list, and switching one off or on."""

from collections import defaultdict
from dataclasses import replace

from cubaquotes.model import AnnotatorId, Lesson, LessonKind, QuoteId, QuoteType, SpeakerId
from cubaquotes.speakers.learning import habit, lesson_key
from cubaquotes.store.database import Store
from cubaquotes.store.learned import Off, fold_cue, switched_off
from cubaquotes.store.recorder import Recorder

EXAMPLES = 3
LOOKED_THROUGH = 20_000  # newest decisions, in which examples are looked for first

_Cell = tuple[str, str, SpeakerId | None]


def listed(store: Store, annotator: AnnotatorId, limit: int) -> list[Lesson]:
    """What `annotator`'s standing decisions teach: what corrects a suggestion first, then by number of decisions."""
    off = switched_off(store, annotator)
    found = [*_names(store, annotator, off, limit), *_cues(store, annotator, off)]
    found.sort(key=lambda lesson: (not lesson.corrects, -lesson.agreeing, lesson.name, lesson.outlet))
    recent = _recent(store, annotator)
    return [
        replace(lesson, examples=recent.get(_cell(lesson)) or _examples(store, annotator, lesson))
        for lesson in found[:limit]
    ]


def switch(recorder: Recorder, annotator: AnnotatorId, lesson: Lesson, *, on: bool) -> None:
    """Use a lesson, or don't; nothing happens if that is so already."""
    key = {
        "annotator_id": annotator,
        "kind": lesson.kind.value,
        "outlet": lesson.outlet,
        "type": lesson.type.value if lesson.type else "",
        "speaker_id": lesson.speaker_id or 0,
    }
    rows = recorder.store.rows(
        "SELECT name FROM lesson_off WHERE annotator_id = :annotator_id AND kind = :kind AND outlet = :outlet"
        " AND type = :type AND speaker_id = :speaker_id",
        key,
    )
    folded = lesson_key if lesson.kind is LessonKind.NAME else fold_cue
    there = [name for (name,) in rows if folded(name) == folded(lesson.name)]
    if on:
        for name in there:
            recorder.delete("lesson_off", {**key, "name": name})
    elif not there:
        recorder.insert("lesson_off", {**key, "name": lesson.name})


def replace_speaker(recorder: Recorder, old: SpeakerId, new: SpeakerId) -> None:
    """Lessons that were off for `old` are off for `new`, who is the same speaker."""
    columns = ("annotator_id", "kind", "name", "outlet", "type", "speaker_id")
    for row in recorder.store.rows(f"SELECT {', '.join(columns)} FROM lesson_off WHERE speaker_id = ?", (old,)):
        key = dict(zip(columns, row, strict=True))
        recorder.delete("lesson_off", key)
        moved = key | {"speaker_id": new}
        if not recorder.store.one(
            "SELECT 1 FROM lesson_off WHERE annotator_id = :annotator_id AND kind = :kind AND name = :name"
            " AND outlet = :outlet AND type = :type AND speaker_id = :speaker_id",
            moved,
        ):
            recorder.insert("lesson_off", moved)


def _names(store: Store, annotator: AnnotatorId, off: Off, limit: int) -> list[Lesson]:
    """The first `limit` lessons on names."""
    rows = store.rows(
        """
        SELECT m.lesson_key, l.outlet, l.speaker_id, sum(l.number), min(m.name), s.name,
            max(l.speaker_id IS NOT m.speaker_id)
        FROM lesson_name AS l JOIN suggested_name AS m ON m.id = l.name_id LEFT JOIN speaker AS s ON s.id = l.speaker_id
        WHERE l.annotator_id = ? AND l.number > 0 AND m.lesson_key <> '' GROUP BY 1, 2, 3
        """,
        (annotator,),
    )
    totals: defaultdict[tuple[str, str], int] = defaultdict(int)
    for key, outlet, _, number, *_ in rows:
        totals[key, outlet] += number
    rows.sort(key=lambda row: (not row[6], -row[3], row[4], row[1]))
    return [
        Lesson(
            LessonKind.NAME,
            name,
            outlet,
            SpeakerId(speaker_id) if speaker_id else None,
            speaker,
            agreeing=number,
            against=totals[key, outlet] - number,
            corrects=bool(corrects),
            active=(key, outlet, speaker_id or None) not in off.names,
        )
        for key, outlet, speaker_id, number, name, speaker, corrects in rows[:limit]
    ]


def _cues(store: Store, annotator: AnnotatorId, off: Off) -> list[Lesson]:
    """The habits: what was rejected repeatedly, and more often than not."""
    counts: defaultdict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for outlet, cue, quote_type, kept, rejected in store.rows(
        "SELECT outlet, cue, type, kept, rejected FROM lesson_cue WHERE annotator_id = ?", (annotator,)
    ):
        count = counts[fold_cue(cue), outlet, quote_type]
        count[0] += kept
        count[1] += rejected
    return [
        Lesson(
            LessonKind.CUE,
            cue,
            outlet,
            type=QuoteType(quote_type),
            agreeing=rejected,
            against=kept,
            corrects=True,
            active=(cue, outlet, quote_type) not in off.cues,
        )
        for (cue, outlet, quote_type), (kept, rejected) in counts.items()
        if habit(kept, rejected) < 1
    ]


def _cell(lesson: Lesson) -> _Cell | None:
    """Which decisions on names teach a lesson."""
    if lesson.kind is LessonKind.CUE:
        return None
    return lesson_key(lesson.name), lesson.outlet, lesson.speaker_id


def _recent(store: Store, annotator: AnnotatorId) -> dict[_Cell | None, tuple[QuoteId, ...]]:
    """Examples of lessons on names among the newest decisions, the newest first."""
    found: dict[_Cell | None, tuple[QuoteId, ...]] = {}
    for quote_id, key, outlet, speaker_id in store.stream_rows(
        """
        SELECT n.quote_id, m.lesson_key, a.outlet, n.speaker_id FROM annotation AS n
        CROSS JOIN quote AS q ON q.id = n.quote_id AND q.removed = 0 AND q.origin = 'engine'
        CROSS JOIN suggested_name AS m ON m.id = q.name_id
        CROSS JOIN article AS a ON a.id = q.article_id AND a.removed = 0
        WHERE n.annotator_id = ? AND n.status IN ('confirmed', 'corrected') ORDER BY n.id DESC LIMIT ?
        """,
        (annotator, LOOKED_THROUGH),
    ):
        cell = (key, outlet, speaker_id)
        there = found.get(cell, ())
        if len(there) < EXAMPLES:
            found[cell] = (*there, quote_id)
    return found


def _examples(store: Store, annotator: AnnotatorId, lesson: Lesson) -> tuple[QuoteId, ...]:
    """Some quotes whose decisions teach a lesson."""
    parameters = {
        "who": annotator,
        "key": lesson_key(lesson.name),
        "outlet": lesson.outlet,
        "speaker": lesson.speaker_id,
        "type": lesson.type and lesson.type.value,
        "limit": EXAMPLES,
    }
    if lesson.kind is LessonKind.NAME:
        rows = store.rows(
            """
            SELECT q.id FROM suggested_name AS m
            CROSS JOIN quote AS q INDEXED BY quote_name ON q.name_id = m.id AND q.removed = 0 AND q.origin = 'engine'
            CROSS JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :who
                AND n.status IN ('confirmed', 'corrected') AND n.speaker_id IS :speaker
            CROSS JOIN article AS a ON a.id = q.article_id AND a.outlet = :outlet AND a.removed = 0
            WHERE m.lesson_key = :key LIMIT :limit
            """,
            parameters,
        )
        return tuple(QuoteId(row[0]) for row in rows)
    rows = store.rows(
        """
        SELECT quote_id, cue FROM taught
        WHERE annotator_id = :who AND rejected AND outlet = :outlet AND type = :type ORDER BY quote_id DESC
        """,
        parameters,
    )
    return tuple(QuoteId(i) for i, cue in rows if fold_cue(cue) == lesson.name)[:EXAMPLES]
