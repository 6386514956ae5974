"""The project's codebook."""

import json

from cubaquotes.model import Target, TargetId
from cubaquotes.store.database import Store, new_uid
from cubaquotes.store.recorder import Recorder


def targets(store: Store) -> list[Target]:
    """All targets in their order, hidden ones included."""
    rows = store.rows(
        "SELECT id, key, label, description, words, active FROM target WHERE removed = 0 ORDER BY position, id"
    )
    return [Target(TargetId(r[0]), r[1], r[2], r[3], tuple(json.loads(r[4])), bool(r[5])) for r in rows]


def key_taken(store: Store, key: str) -> bool:
    """Whether a target, also a removed one, has this key."""
    return store.one("SELECT 1 FROM target WHERE key = ?", (key,)) is not None


def create(recorder: Recorder, key: str, label: str, description: str, words: tuple[str, ...]) -> TargetId:
    """Add a target after the others. One with the same key whose creation was undone comes back as this one."""
    row = recorder.store.one("SELECT coalesce(max(position), -1) + 1 FROM target")
    assert row is not None
    columns = {"label": label, "description": description, "position": row[0], "words": words_column(words)}
    old = recorder.store.one("SELECT id FROM target WHERE key = ? AND removed = 1", (key,))
    if old is not None:
        recorder.update("target", {"id": old[0]}, **columns, active=1, removed=0)
        return TargetId(old[0])
    return TargetId(recorder.create("target", {"uid": new_uid(), "key": key, **columns}))


def words_column(words: tuple[str, ...]) -> str:
    """How a target's words are stored."""
    return json.dumps(words, ensure_ascii=False)
