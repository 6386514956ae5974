"""Quotes as the engine suggests them or a person adds them: writing and reading them whole."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cubaquotes.model import (
    AnnotatorId,
    ArticleId,
    Quote,
    QuoteId,
    QuoteType,
    QuoteView,
    Scare,
    Span,
    Spans,
)
from cubaquotes.speakers import is_bare_role
from cubaquotes.store import annotations, mentions, names
from cubaquotes.store.database import Row, Store
from cubaquotes.store.learned import Subject, Suggested, lay_over
from cubaquotes.store.recorder import Recorder
from cubaquotes.store.roles import Mention, Settled, settled

ROLES = ("content", "quoted", "cue", "source", "antecedent")
_NO_SPANS: dict[str, Spans] = dict.fromkeys(ROLES, ())

_COLUMNS = f"""
    q.id, q.article_id, q.key, q.type, q.text, coalesce(s.name, m.name), m.speaker_id, q.confidence, q.reason,
        q.nested_in, q.origin, m.name, m.lesson_key, a.outlet, (
            SELECT count(*) FROM annotation AS o
            WHERE o.quote_id = q.id AND o.annotator_id <> :who AND o.status <> 'open'), {annotations.COLUMNS}
    FROM quote AS q
    JOIN article AS a ON a.id = q.article_id
    LEFT JOIN suggested_name AS m ON m.id = q.name_id
    LEFT JOIN speaker AS s ON s.id = m.speaker_id
    LEFT JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :who
"""

_INSERT_SPAN = """
    INSERT INTO quote_span (quote_id, role, position, start, "end", words)
    VALUES (:quote_id, :role, :position, :start, :end, :words)
"""


class Standing(NamedTuple):
    """A quote that an article has already, for comparing it with a new extraction.

    touched: somebody decided, noted or tagged something. decided: somebody decided.
    moved: the boundaries that annotators gave it instead of `content`.
    """

    id: QuoteId
    key: str
    origin: str
    removed: bool
    touched: bool
    decided: bool
    content: Spans
    moved: tuple[Spans, ...]


class Origin(NamedTuple):
    """Who put a quote into the project: the engine in a version, or an annotator."""

    kind: str
    engine: str = ""
    added_by: AnnotatorId | None = None


def of_article(store: Store, annotator: AnnotatorId, article_id: ArticleId) -> tuple[QuoteView, ...]:
    """An article's quotes as `annotator` sees them, in the order of their first character."""
    return _views(store, annotator, "q.article_id = :scope AND q.removed = 0", article_id)


def views(store: Store, annotator: AnnotatorId, ids: Iterable[QuoteId]) -> tuple[QuoteView, ...]:
    """Some quotes as `annotator` sees them, by article and position; removed ones are left out."""
    return _views(
        store, annotator, "q.removed = 0 AND q.id IN (SELECT value FROM json_each(:scope))", json.dumps(sorted(ids))
    )


def states(store: Store, annotator: AnnotatorId, ids: Iterable[QuoteId]) -> dict[QuoteId, tuple[ArticleId, bool]]:
    """The article of each of these quotes, and whether it is open to `annotator`; removed ones are left out."""
    found = store.rows(
        """
        SELECT q.id, q.article_id, coalesce(n.status, 'open') = 'open' FROM quote AS q
        LEFT JOIN annotation AS n ON n.quote_id = q.id AND n.annotator_id = :who
        WHERE q.removed = 0 AND q.id IN (SELECT value FROM json_each(:ids))
        """,
        {"who": annotator, "ids": json.dumps(sorted(ids))},
    )
    return {QuoteId(row[0]): (ArticleId(row[1]), bool(row[2])) for row in found}


def view(store: Store, annotator: AnnotatorId, quote_id: QuoteId) -> QuoteView | None:
    """One quote, or None if it is removed or was never there."""
    found = views(store, annotator, [quote_id])
    return found[0] if found else None


def chain(store: Store, annotator: AnnotatorId, quote_id: QuoteId) -> tuple[QuoteView, ...]:
    """The other quotes of the article with the same suggested speaker that are open to `annotator`.

    Those whose source says somehow else who is meant, by the name itself or by another role, are left out.
    """
    found = store.rows(
        """
        SELECT q.id FROM quote AS mine
        JOIN suggested_name AS m ON m.id = mine.name_id
        JOIN quote AS q ON q.article_id = mine.article_id AND q.removed = 0 AND q.id <> mine.id
        JOIN suggested_name AS n ON n.id = q.name_id AND (n.id = m.id OR n.speaker_id = m.speaker_id)
        WHERE mine.id = :quote AND NOT EXISTS (SELECT 1 FROM annotation AS a
            WHERE a.quote_id = q.id AND a.annotator_id = :who AND a.status <> 'open')
        """,
        {"quote": quote_id, "who": annotator},
    )
    said = mentions.of_quotes(store, [quote_id, *(row[0] for row in found)])
    mine = said.get(quote_id, mentions.UNKNOWN)
    others = [row[0] for row in found if mentions.hangs_on(mine, said.get(row[0], mentions.UNKNOWN))]
    return views(store, annotator, others)


def added_by(store: Store, quote_id: QuoteId) -> AnnotatorId | None:
    """Who added a quote by hand; None if the engine found it."""
    row = store.one("SELECT added_by FROM quote WHERE id = ?", (quote_id,))
    return AnnotatorId(row[0]) if row and row[0] else None


def distinct(quotes: Iterable[Quote]) -> list[Quote]:
    """The quotes, one for each id, which stands for one statement: of several with the same id the surest is kept."""
    return list({quote.id: quote for quote in sorted(quotes, key=lambda quote: quote.confidence)}.values())


def insert_new(
    store: Store, article_id: ArticleId, text: str, quotes: Sequence[Quote], origin: Origin, match: names.Matcher
) -> None:
    """Add the quotes of a new article, without history: they come and go with the article."""
    ids_of_names = names.ids(store, (quote.speaker for quote in quotes), match)
    store.many(
        'INSERT INTO quote (article_id, key, type, text, start, "end", name_id, confidence, reason, nested_in, origin,'
        " engine, added_by) VALUES (:article_id, :key, :type, :text, :start, :end, :name_id, :confidence, :reason,"
        " :nested_in, :origin, :engine, :added_by)",
        [{"article_id": article_id, "key": quote.id, **columns(quote, ids_of_names, origin)} for quote in quotes],
    )
    ids: dict[str, QuoteId] = dict(store.rows("SELECT key, id FROM quote WHERE article_id = ?", (article_id,)))
    store.many(_INSERT_SPAN, [row for quote in quotes for row in span_rows(ids[quote.id], quote, text)])


def insert(
    recorder: Recorder, article_id: ArticleId, text: str, quote: Quote, origin: Origin, match: names.Matcher
) -> QuoteId:
    """Add one quote, undoably; one with the same key that was removed comes back as `quote`."""
    store = recorder.store
    fields = columns(quote, names.ids(store, [quote.speaker], match), origin)
    old = store.one("SELECT id FROM quote WHERE article_id = ? AND key = ?", (article_id, quote.id))
    if old is None:
        new = QuoteId(recorder.create("quote", {"article_id": article_id, "key": quote.id, **fields}))
        store.many(_INSERT_SPAN, span_rows(new, quote, text))  # they stay with the quote when undo hides it
        return new
    recorder.update("quote", {"id": old[0]}, removed=0, lost=0, **fields)
    set_spans(recorder, old[0], quote, text)
    return QuoteId(old[0])


def set_spans(recorder: Recorder, quote_id: QuoteId, quote: Quote, text: str) -> None:
    """Bring the stored spans of a quote in line with `quote`, recording only what differs."""
    wanted = {(row["role"], row["position"]): row for row in span_rows(quote_id, quote, text)}
    there = recorder.store.rows("SELECT role, position FROM quote_span WHERE quote_id = ?", (quote_id,))
    for role, position in there:
        if (role, position) not in wanted:
            recorder.delete("quote_span", {"quote_id": quote_id, "role": role, "position": position})
    for (role, position), row in wanted.items():
        if (role, position) in set(there):
            key = {"quote_id": quote_id, "role": role, "position": position}
            recorder.update("quote_span", key, start=row["start"], end=row["end"], words=row["words"])
        else:
            recorder.insert("quote_span", row)


def columns(quote: Quote, ids_of_names: Mapping[str, int], origin: Origin) -> dict[str, object]:
    """The columns of `quote` for a suggestion, but for its article and key."""
    return {
        "type": quote.type.value,
        "text": quote.text,
        "start": quote.content[0].start,
        "end": quote.content[-1].end,
        "name_id": None if quote.speaker is None else ids_of_names[quote.speaker],
        "confidence": round(min(1.0, max(0.0, float(quote.confidence))), 4),  # as `extract` gives it
        "reason": quote.reason,
        "nested_in": quote.nested_in,
        "origin": origin.kind,
        "engine": origin.engine,
        "added_by": origin.added_by,
    }


def span_rows(quote_id: QuoteId, quote: Quote, text: str) -> list[dict[str, object]]:
    """Rows of quote_span. Empty spans say nothing and are left out."""
    return [
        {"quote_id": quote_id, "role": role, "position": position, "start": s.start, "end": s.end, "words": s.of(text)}
        for role in ROLES
        for position, s in enumerate(span for span in getattr(quote, role) if span.end > span.start)
    ]


def set_scare(store: Store, article_id: ArticleId, text: str, scare: Iterable[Scare]) -> None:
    """Replace an article's list of quoted stretches that are nobody's statement."""
    store.run("DELETE FROM scare WHERE article_id = ?", (article_id,))
    store.many(
        "INSERT OR IGNORE INTO scare VALUES (?, ?, ?, ?, ?, ?)",
        [(article_id, s.span.start, s.span.end, s.kind.value, s.speaker, s.span.of(text)) for s in scare],
    )


def standing(store: Store, article_id: ArticleId) -> list[Standing]:
    """All quotes that an article has or had."""
    spans: defaultdict[int, list[Span]] = defaultdict(list)
    for quote_id, start, end in store.rows(
        'SELECT s.quote_id, s.start, s."end" FROM quote_span AS s JOIN quote AS q ON q.id = s.quote_id'
        " WHERE q.article_id = ? AND s.role = 'content' ORDER BY s.quote_id, s.position",
        (article_id,),
    ):
        spans[quote_id].append(Span(start, end))
    moved: defaultdict[int, defaultdict[int, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for quote_id, annotator, start, end in store.rows(
        'SELECT s.quote_id, s.annotator_id, s.start, s."end" FROM annotation_span AS s JOIN quote AS q'
        " ON q.id = s.quote_id WHERE q.article_id = ? ORDER BY s.quote_id, s.annotator_id, s.position",
        (article_id,),
    ):
        moved[quote_id][annotator].append(Span(start, end))
    found = store.rows(
        """
        SELECT q.id, q.key, q.origin, q.removed, count(n.id), coalesce(sum(n.status <> 'open'), 0)
        FROM quote AS q LEFT JOIN annotation AS n ON n.quote_id = q.id
        WHERE q.article_id = ? GROUP BY q.id ORDER BY q.start, q.id
        """,
        (article_id,),
    )
    return [
        Standing(i, k, o, bool(r), t > 0, d > 0, tuple(spans[i]), tuple(map(tuple, moved[i].values())))
        for i, k, o, r, t, d in found
    ]


def _views(store: Store, annotator: AnnotatorId, where: str, scope: object) -> tuple[QuoteView, ...]:
    parameters = {"scope": scope, "who": annotator}
    found = store.rows(f"SELECT {_COLUMNS} WHERE {where}", parameters)
    if not found:
        return ()
    spans, cues = _spans(store, where, parameters)
    annotated = {row[0]: row[15:] for row in found if row[15] is not None}
    mine = annotations.made_of(store, annotator, annotated, where, parameters)
    known = settled(store, [(row[1], row[12]) for row in found if _is_anybody(row)])
    subjects = [
        Subject(
            id=row[0], article_id=row[1], type=QuoteType(row[3]), mine=mine.get(row[0]),
            suggested=_suggested(row, known), name=row[11], key=row[12] or "", outlet=row[13],
            cue=" … ".join(cues.get(row[0], ())), by_engine=row[10] == "engine",
        )
        for row in found
    ]  # fmt: skip
    learned = lay_over(store, annotator, subjects)
    made = [
        _view(row, subject, suggested, spans.get(subject.id, {}))
        for row, subject, suggested in zip(found, subjects, learned, strict=True)
    ]
    made.sort(key=lambda v: (v.article_id, v.content[0].start, -v.content[-1].end, v.id))
    return tuple(made)


def _is_anybody(row: Row) -> bool:
    """Whether a bare role is suggested that the registry doesn't know."""
    return row[6] is None and bool(row[12]) and is_bare_role(row[11])


def _suggested(row: Row, known: Mapping[Mention, Settled]) -> Suggested:
    """Who is suggested, before learning. known: who bare roles are in their articles."""
    who = known.get((row[1], row[12])) if known and _is_anybody(row) else None
    speaker_id, speaker = who or (row[6], row[5])
    return Suggested(speaker_id, speaker, row[7], row[8])


def _view(row: Row, subject: Subject, suggested: Suggested, spans: Mapping[str, Spans]) -> QuoteView:
    suggestion = Quote(
        id=row[2], type=subject.type, text=row[4], speaker=suggested.speaker, confidence=suggested.confidence,
        reason=suggested.reason, nested_in=row[9], **{**_NO_SPANS, **spans},
    )  # fmt: skip
    return QuoteView(subject.id, subject.article_id, suggestion, suggested.speaker_id, subject.mine, row[14])


def _spans(
    store: Store, where: str, parameters: Mapping[str, object]
) -> tuple[dict[QuoteId, dict[str, Spans]], dict[QuoteId, list[str]]]:
    """The spans, by role, of the quotes that `where` selects, and the words of their cues."""
    spans: defaultdict[QuoteId, dict[str, Spans]] = defaultdict(dict)
    cues: defaultdict[QuoteId, list[str]] = defaultdict(list)
    for quote_id, role, start, end, words in store.rows(
        "SELECT s.quote_id, s.role, s.start, s.\"end\", iif(s.role = 'cue', s.words, '')"
        f" FROM quote AS q JOIN quote_span AS s ON s.quote_id = q.id WHERE {where}"
        " ORDER BY s.quote_id, s.role, s.position",
        parameters,
    ):
        roles = spans[quote_id]
        roles[role] = (*roles.get(role, ()), Span(start, end))
        if words:
            cues[quote_id].append(words)
    return spans, cues
