"""The append-only history: what undo and redo replay, and the audit trail."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import AnnotatorId, ArticleId, HistoryEntry, HistoryId, QuoteId, SpeakerId
from cubaquotes.store import registry
from cubaquotes.store.database import Store, now
from cubaquotes.store.recorder import RowChange, replay

Focus = tuple[ArticleId, QuoteId | None]

# What a row that undo would hide may be needed for by then, and how to ask.
_NEEDED = {
    "article": "SELECT 1 FROM annotation JOIN quote ON quote.id = quote_id WHERE article_id = ? AND annotator_id <> ?",
    "quote": "SELECT 1 FROM annotation WHERE quote_id = ? AND annotator_id <> ?",
    "speaker": "SELECT 1 FROM annotation WHERE speaker_id = ? AND annotator_id <> ?",
    "target": "SELECT 1 FROM stance WHERE target_id = ? AND annotator_id <> ?",
}


@dataclass(frozen=True, slots=True)
class Action:
    """One action of the history, with all it changed."""

    id: HistoryId
    label: str
    focus: Focus | None
    changes: list[RowChange]


def append(
    store: Store, annotator: AnnotatorId, label: str, changes: list[RowChange], focus: Focus | None = None
) -> None:
    """Record an action of `annotator` in the transaction under way."""
    text = json.dumps(
        [[change.table, change.key, change.before, change.after] for change in changes],
        ensure_ascii=False,
        separators=(",", ":"),
    )
    _add(store, annotator, "do", None, label, focus, text)


def undo(store: Store, annotator: AnnotatorId) -> Action | None:
    """Take back the newest action of `annotator` that stands; None if there is none.

    Raises NotAllowedError if somebody changed the same thing since or needs it.
    """
    return _again(store, annotator, _next_undo(store, annotator), "undo")


def redo(store: Store, annotator: AnnotatorId) -> Action | None:
    """Make the action that `annotator` took back last once more; None if there is none, or a new one came since.

    Raises NotAllowedError if somebody changed the same thing since.
    """
    return _again(store, annotator, _next_redo(store, annotator), "redo")


def next_labels(store: Store, annotator: AnnotatorId) -> tuple[str | None, str | None]:
    """What undo and what redo would do now, in words."""
    found = [_next_undo(store, annotator), _next_redo(store, annotator)]
    undo_label, redo_label = (None if one is None else _action_label(store, one) for one in found)
    return undo_label, redo_label


def entries(store: Store, limit: int) -> list[HistoryEntry]:
    """The last `limit` actions of everybody, newest first."""
    rows = store.rows(
        """
        SELECT h.id, h.at, a.name, h.label, h.article_id, h.quote_id,
            (SELECT kind FROM history AS l WHERE l.action_id = h.id ORDER BY l.id DESC LIMIT 1) IS 'undo'
        FROM history AS h JOIN annotator AS a ON a.id = h.annotator_id
        WHERE h.kind = 'do' ORDER BY h.id DESC LIMIT ?
        """,
        (limit,),
    )
    return [HistoryEntry(r[0], r[1], r[2], r[3], r[4], r[5], bool(r[6])) for r in rows]


def _again(
    store: Store, annotator: AnnotatorId, action_id: HistoryId | None, kind: Literal["undo", "redo"]
) -> Action | None:
    """Replay an action, if there is one, and record that."""
    if action_id is None:
        return None
    action = _action(store, action_id)
    _replay(store, annotator, action, backwards=kind == "undo")
    _add(store, annotator, kind, action.id, action.label, action.focus, "[]")
    return action


def _replay(store: Store, annotator: AnnotatorId, action: Action, *, backwards: bool) -> None:
    word = "undone" if backwards else "redone"
    refused = f"This can't be {word}, because the same thing was changed or used again since: {action.label}."
    try:
        replay(store, action.changes, backwards=backwards)
    except (NotAllowedError, sqlite3.IntegrityError) as error:  # the second: a speaker's key is somebody else's now
        raise NotAllowedError(refused) from error
    if any(registry.owner(store, name, but) for but, name in _names_back(store, action.changes, backwards=backwards)):
        raise NotAllowedError(refused)
    for change in action.changes:
        now_there = change.before if backwards else change.after
        hidden = now_there is not None and now_there.get("removed") == 1
        if hidden and store.one(_NEEDED[change.table], (change.key["id"], annotator)):
            raise NotAllowedError(refused)


def _names_back(store: Store, changes: list[RowChange], *, backwards: bool) -> Iterator[tuple[SpeakerId, str]]:
    """Speakers with the folded names that a replay has brought back to them, which others may have taken since."""
    for change in changes:
        now_there = change.before if backwards else change.after
        if change.table == "alias" and now_there is not None:
            yield SpeakerId(int(str(change.key["speaker_id"]))), str(now_there["folded"])
        elif change.table == "speaker" and now_there is not None and now_there.keys() & {"folded", "removed"}:
            speaker_id = SpeakerId(int(str(change.key["id"])))
            names = (
                "SELECT folded FROM speaker WHERE id = :id AND removed = 0"
                " UNION SELECT a.folded FROM alias AS a JOIN speaker AS s ON s.id = a.speaker_id"
                " WHERE s.id = :id AND s.removed = 0"
            )
            yield from ((speaker_id, folded) for (folded,) in store.rows(names, {"id": speaker_id}))


def _next_undo(store: Store, annotator: AnnotatorId) -> HistoryId | None:
    """The newest action that stands: never taken back, or redone after that."""
    row = store.one(
        """
        SELECT id FROM history AS h WHERE annotator_id = ? AND kind = 'do' AND
            (SELECT kind FROM history AS l WHERE l.action_id = h.id ORDER BY l.id DESC LIMIT 1) IS NOT 'undo'
        ORDER BY id DESC LIMIT 1
        """,
        (annotator,),
    )
    return HistoryId(row[0]) if row else None


def _next_redo(store: Store, annotator: AnnotatorId) -> HistoryId | None:
    """Of the actions taken back since the last new one and not redone, the one taken back last: the oldest."""
    row = store.one(
        """
        SELECT action_id FROM history AS u WHERE annotator_id = :who AND kind = 'undo'
            AND id > coalesce((SELECT max(id) FROM history WHERE annotator_id = :who AND kind = 'do'), 0)
            AND NOT EXISTS (SELECT 1 FROM history AS l WHERE l.action_id = u.action_id AND l.id > u.id)
        ORDER BY action_id LIMIT 1
        """,
        {"who": annotator},
    )
    return HistoryId(row[0]) if row else None


def _action(store: Store, action_id: HistoryId) -> Action:
    row = store.one("SELECT label, article_id, quote_id, changes FROM history WHERE id = ?", (action_id,))
    assert row is not None
    label, article_id, quote_id, changes = row
    focus = None if article_id is None else (ArticleId(article_id), quote_id)
    return Action(action_id, label, focus, [RowChange(*change) for change in json.loads(changes)])


def _action_label(store: Store, action_id: HistoryId) -> str:
    row = store.one("SELECT label FROM history WHERE id = ?", (action_id,))
    assert row is not None
    return str(row[0])


def _add(
    store: Store,
    annotator: AnnotatorId,
    kind: str,
    action_id: HistoryId | None,
    label: str,
    focus: Focus | None,
    changes: str,
) -> None:
    article_id, quote_id = focus or (None, None)
    store.run(
        "INSERT INTO history (at, annotator_id, kind, action_id, label, article_id, quote_id, changes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (now(), annotator, kind, action_id, label, article_id, quote_id, changes),
    )
