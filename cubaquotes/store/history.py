"""The append-only history: what undo and redo replay, and the audit trail."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import AnnotatorId, ArticleId, HistoryId, QuoteId, SpeakerId
from cubaquotes.store import registry
from cubaquotes.store.database import Store, now
from cubaquotes.store.recorder import RowChange, Watch, replay

Focus = tuple[ArticleId, QuoteId | None]

_ALL = -1  # for LIMIT

# Of a batch only the newest action stands for the step.
LAST_OF_STEP = """
    (h.batch_id IS NULL OR NOT EXISTS (SELECT 1 FROM history AS b WHERE b.batch_id = h.batch_id AND b.id > h.id))
"""
_FROM_JSON = json.JSONDecoder()
_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

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


@dataclass(frozen=True, slots=True)
class Step:
    """What undo takes back, or redo brings back, in one go: an action, or all those of a batch."""

    label: str
    actions: list[Action]


@dataclass(slots=True)
class Batch:
    """Actions that will be one step to undo, though each is saved by itself.

    What the annotator does in between parts them into two steps, because they may do that with what the first brought.
    label: what they are called together, with {number} for how many there are. id: there once one of them is saved.
    """

    label: str
    id: int | None = None


def begin(store: Store, annotator: AnnotatorId, batch: Batch) -> int:
    """The id of a batch; the first time it is made, in the transaction under way.

    What comes after it was undone is a new one: a step of which half is taken back could be neither undone nor redone.
    """
    if batch.id is not None and not _is_over(store, annotator, batch):
        return batch.id
    return store.run("INSERT INTO history_batch (label) VALUES (?)", (batch.label,)).lastrowid or 0


def _is_over(store: Store, annotator: AnnotatorId, batch: Batch) -> bool:
    """Whether it was taken back, or interrupted."""
    taken_back = "SELECT 1 FROM history AS b JOIN history AS u ON u.action_id = b.id WHERE b.batch_id = ? LIMIT 1"
    if store.one(taken_back, (batch.id,)) is not None:
        return True
    newest = "SELECT batch_id FROM history WHERE annotator_id = ? AND kind = 'do' ORDER BY id DESC LIMIT 1"
    return store.one(newest, (annotator,)) != (batch.id,)


def append(
    store: Store,
    annotator: AnnotatorId,
    label: str,
    changes: list[RowChange],
    focus: Focus | None = None,
    batch_id: int | None = None,
) -> None:
    """Record an action of `annotator` in the transaction under way."""
    # One by one: the whole of a large merge in one call would hold up the window's thread for a tenth of a second.
    rows = (_AS_JSON.encode([each.table, each.key, each.before, each.after]) for each in changes)
    text = f"[{','.join(rows)}]"
    _add(store, annotator, "do", None, label, focus, text, batch_id)


def undo(store: Store, annotator: AnnotatorId, steps: int = 1, watch: Watch | None = None) -> list[Step]:
    """Take back the newest `steps` of `annotator` that stand, at most; gives them in that order.

    Raises NotAllowedError if somebody changed the same thing since or needs it.
    """
    return _again(store, annotator, _standing(store, annotator, steps), "undo", watch)


def undo_to(store: Store, annotator: AnnotatorId, entry: HistoryId) -> list[Step]:
    """Take back what `annotator` did from the step of `entry` on; gives the steps, newest first.

    Raises NotAllowedError as `undo` does, and if the entry is somebody else's or was taken back already.
    """
    row = store.one("SELECT annotator_id, label FROM history WHERE id = ? AND kind = 'do'", (entry,))
    if row is None or row[0] != annotator:
        raise NotAllowedError("Everybody can undo only what they did themselves; choose an action of your own.")
    last = _last_of_step(store, entry)
    standing = _standing(store, annotator, since=last)
    if not standing or standing[-1] != last:
        raise NotAllowedError(f"This was undone already: {row[1]}.")
    return _again(store, annotator, standing, "undo")


def redo(store: Store, annotator: AnnotatorId, steps: int = 1, watch: Watch | None = None) -> list[Step]:
    """Make the steps that `annotator` took back last once more, at most `steps`; none if a new one came since.

    Raises NotAllowedError if somebody changed the same thing since.
    """
    return _again(store, annotator, _taken_back(store, annotator, steps), "redo", watch)


def steps_to(store: Store, annotator: AnnotatorId, entry: HistoryId) -> int:
    """How many undos take `entry` back (2), or how many redos bring it back (-2); 0 if neither can."""
    entry = _last_of_step(store, entry)
    standing = _standing(store, annotator, since=entry)
    if standing and standing[-1] == entry:
        return len(standing)
    taken_back = _taken_back(store, annotator)
    return -(taken_back.index(entry) + 1) if entry in taken_back else 0


def next_labels(store: Store, annotator: AnnotatorId) -> tuple[str | None, str | None]:
    """What undo and what redo would do now, in words."""
    found = [_standing(store, annotator, 1), _taken_back(store, annotator, 1)]
    undo_label, redo_label = (_step_label(store, ids[0]) if ids else None for ids in found)
    return undo_label, redo_label


def _again(
    store: Store,
    annotator: AnnotatorId,
    steps: list[HistoryId],
    kind: Literal["undo", "redo"],
    watch: Watch | None = None,
) -> list[Step]:
    """Replay the actions of some steps, and record that. watch: told the actions, or of a single one its changes."""
    members = [_members(store, last) for last in steps]
    total = sum(map(len, members))
    again, number = [], 0
    for ids in members:
        label, done = _step_label(store, ids[-1]), []
        for action_id in ids if kind == "redo" else reversed(ids):
            if watch is not None:
                watch(number, total)
            action = _action(store, action_id)
            _replay(store, annotator, action, backwards=kind == "undo", watch=watch if total == 1 else None)
            _add(store, annotator, kind, action.id, action.label, action.focus, "[]")
            done.append(action)
            number += 1
        again.append(Step(label, done))
    return again


def _members(store: Store, action: HistoryId) -> list[HistoryId]:
    """The actions of the step that this one belongs to, the oldest first."""
    found = store.rows(
        "SELECT b.id FROM history AS h JOIN history AS b ON b.batch_id = h.batch_id WHERE h.id = ? ORDER BY b.id",
        (action,),
    )
    return [HistoryId(row[0]) for row in found] or [action]


def _last_of_step(store: Store, action: HistoryId) -> HistoryId:
    """The action by which a step is known: the newest of its batch."""
    return _members(store, action)[-1]


def _replay(
    store: Store, annotator: AnnotatorId, action: Action, *, backwards: bool, watch: Watch | None = None
) -> None:
    word = "undone" if backwards else "redone"
    refused = f"This can't be {word}, because the same thing was changed or used again since: {action.label}."
    try:
        replay(store, action.changes, backwards=backwards, watch=watch)
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
        if change.table == "alias" and now_there is not None and "folded" in now_there:
            yield SpeakerId(int(str(change.key["speaker_id"]))), str(now_there["folded"])
        elif change.table == "speaker" and now_there is not None and now_there.keys() & {"folded", "removed"}:
            speaker_id = SpeakerId(int(str(change.key["id"])))
            names = (
                "SELECT folded FROM speaker WHERE id = :id AND removed = 0"
                " UNION SELECT a.folded FROM alias AS a JOIN speaker AS s ON s.id = a.speaker_id"
                " WHERE s.id = :id AND s.removed = 0"
            )
            yield from ((speaker_id, folded) for (folded,) in store.rows(names, {"id": speaker_id}))


def _standing(
    store: Store, annotator: AnnotatorId, steps: int | None = None, since: HistoryId | None = None
) -> list[HistoryId]:
    """The newest steps that stand (never taken back, or redone later): `steps` of them, or those from `since` on."""
    rows = store.rows(
        f"""
        SELECT id FROM history AS h WHERE annotator_id = ? AND kind = 'do' AND id >= ? AND {LAST_OF_STEP} AND
            (SELECT kind FROM history AS l WHERE l.action_id = h.id ORDER BY l.id DESC LIMIT 1) IS NOT 'undo'
        ORDER BY id DESC LIMIT ?
        """,
        (annotator, since or 0, _ALL if steps is None else max(0, steps)),
    )
    return [HistoryId(action_id) for (action_id,) in rows]


def _taken_back(store: Store, annotator: AnnotatorId, steps: int | None = None) -> list[HistoryId]:
    """Of the steps taken back since the last new one and not redone, the oldest: they were taken back last."""
    rows = store.rows(
        f"""
        SELECT h.id FROM history AS u JOIN history AS h ON h.id = u.action_id
        WHERE u.annotator_id = :who AND u.kind = 'undo' AND {LAST_OF_STEP}
            AND u.id > coalesce((SELECT max(id) FROM history WHERE annotator_id = :who AND kind = 'do'), 0)
            AND NOT EXISTS (SELECT 1 FROM history AS l WHERE l.action_id = u.action_id AND l.id > u.id)
        ORDER BY h.id LIMIT :steps
        """,
        {"who": annotator, "steps": _ALL if steps is None else max(0, steps)},
    )
    return [HistoryId(action_id) for (action_id,) in rows]


def _action(store: Store, action_id: HistoryId) -> Action:
    row = store.one("SELECT label, article_id, quote_id, changes FROM history WHERE id = ?", (action_id,))
    assert row is not None
    label, article_id, quote_id, changes = row
    focus = None if article_id is None else (ArticleId(article_id), quote_id)
    return Action(action_id, label, focus, [RowChange(*change) for change in _parts(changes)])


def _parts(text: str) -> Iterator[list[Any]]:
    """The members of a JSON list as `append` writes it, one by one as it writes them, and for the same reason."""
    at = 1
    while at < len(text) - 1:
        part, end = _FROM_JSON.raw_decode(text, at)
        yield part
        at = end + 1  # behind the comma; no blank follows


def _step_label(store: Store, last: HistoryId) -> str:
    """What a step is called: as its only action, or as its batch."""
    row = store.one(
        """
        SELECT h.label, t.label, (SELECT count(*) FROM history AS b WHERE b.batch_id = h.batch_id)
        FROM history AS h LEFT JOIN history_batch AS t ON t.id = h.batch_id WHERE h.id = ?
        """,
        (last,),
    )
    assert row is not None
    return step_label(*row)


def step_label(label: str, together: str | None, number: int) -> str:
    """What a step of `number` actions is called: as its action, or as its batch if it has several."""
    return label if together is None or number < 2 else together.replace("{number}", str(number))


def _add(
    store: Store,
    annotator: AnnotatorId,
    kind: str,
    action_id: HistoryId | None,
    label: str,
    focus: Focus | None,
    changes: str,
    batch_id: int | None = None,
) -> None:
    article_id, quote_id = focus or (None, None)
    store.run(
        "INSERT INTO history (at, annotator_id, kind, action_id, label, article_id, quote_id, changes, batch_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (now(), annotator, kind, action_id, label, article_id, quote_id, changes, batch_id),
    )
