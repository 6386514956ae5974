"""The history as people read it: who did what and when, and what it changed."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from cubaquotes.model import AnnotatorId, HistoryEntry, HistoryId, HistoryKind, QuoteId
from cubaquotes.store.audit_details import Names, details
from cubaquotes.store.database import Row, Store
from cubaquotes.store.history import LAST_OF_STEP, step_label
from cubaquotes.store.recorder import RowChange

# Characters of changes from which on nobody would read them one by one, in a list of actions and of one quote's.
_LONG, _LONG_OF_ONE = 30_000, 3_000_000

_ENTRIES = """
    SELECT h.id, h.at, h.annotator_id, a.name, h.label, h.article_id, h.quote_id, h.about,
        (SELECT kind FROM history AS l WHERE l.action_id = h.id ORDER BY l.id DESC LIMIT 1) IS 'undo',
        iif(length(h.changes) < :long, h.changes, '[]'),
        (SELECT label FROM history_batch AS t WHERE t.id = h.batch_id),
        (SELECT count(*) FROM history AS b WHERE b.batch_id = h.batch_id)
    FROM {source} CROSS JOIN annotator AS a ON a.id = h.annotator_id
    WHERE {where} ORDER BY {order} DESC LIMIT :limit
"""


class Page(NamedTuple):
    """Which actions are wanted: the newest `limit` of those older than `before`, by one annotator, of one kind."""

    limit: int
    before: HistoryId | None = None
    annotator: AnnotatorId | None = None
    kind: HistoryKind | None = None


def entries(store: Store, me: AnnotatorId, page: Page) -> list[HistoryEntry]:
    """Actions, newest first; a batch is one of them. me: who looks, and could undo their own."""
    wanted = {
        "h.id < :before": page.before,
        "h.annotator_id = :annotator": page.annotator,
        "h.about = :kind": page.kind and page.kind.value,
    }
    where = " AND ".join(
        ["h.kind = 'do'", LAST_OF_STEP, *(test for test, value in wanted.items() if value is not None)]
    )
    rows = store.rows(
        _ENTRIES.format(source="history AS h", where=where, order="h.id"),
        {
            "before": page.before,
            "annotator": page.annotator,
            "kind": page.kind and page.kind.value,
            "limit": max(0, page.limit),
            "long": _LONG,
        },
    )
    return _entries(store, me, rows, None)


def of_quote(store: Store, me: AnnotatorId, quote_id: QuoteId, limit: int) -> list[HistoryEntry]:
    """Actions that changed something about a quote, newest first, also those that were about many at once."""
    rows = store.rows(
        _ENTRIES.format(
            source="history_quote AS o CROSS JOIN history AS h ON h.id = o.history_id",
            where="o.quote_id = :quote",
            order="o.history_id",
        ),
        {"quote": quote_id, "limit": max(0, limit), "long": _LONG_OF_ONE},
    )
    return _entries(store, me, rows, quote_id)


def _entries(store: Store, me: AnnotatorId, rows: Sequence[Row], quote_id: QuoteId | None) -> list[HistoryEntry]:
    many = [quote_id is None and row[11] > 1 for row in rows]  # batches, whose actions nobody would read one by one
    changes = [
        [] if batch else _concerning([RowChange(*c) for c in json.loads(row[9])], quote_id or row[6])
        for row, batch in zip(rows, many, strict=True)
    ]
    names = Names(store, [change for listed in changes for change in listed])
    return [
        HistoryEntry(
            id=HistoryId(row[0]),
            at=row[1],
            annotator=row[3],
            label=step_label(row[4], row[10], row[11]) if batch else row[4],
            article_id=None if batch else row[5],
            quote_id=None if batch else row[6],
            undone=bool(row[8]),
            kind=HistoryKind(row[7]),
            details=details(listed, names),
            undoable=row[2] == me and not row[8],
        )
        for row, listed, batch in zip(rows, changes, many, strict=True)
    ]


def _concerning(changes: list[RowChange], quote_id: QuoteId | None) -> list[RowChange]:
    """Of an action on many quotes only what it did to one of them, if that one is known."""
    if quote_id is None:
        return changes
    return [change for change in changes if change.key.get("quote_id", quote_id) == quote_id]
