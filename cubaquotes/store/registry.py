"""The project's speakers and annotators."""

from collections import defaultdict

from cubaquotes.model import AnnotatorId, Speaker, SpeakerId, SpeakerKind
from cubaquotes.store.database import Store, new_uid
from cubaquotes.store.recorder import Recorder


def annotator_id(store: Store, name: str) -> AnnotatorId:
    """The annotator with this name; 0 if there is none, which is nobody's id."""
    row = store.one("SELECT id FROM annotator WHERE name = ?", (name,))
    return AnnotatorId(0 if row is None else row[0])


def add_annotator(store: Store, name: str) -> AnnotatorId:
    """The annotator with this name, who is added if they are new, in the transaction under way."""
    store.run("INSERT OR IGNORE INTO annotator (uid, name) VALUES (?, ?)", (new_uid(), name))
    return annotator_id(store, name)


def annotators(store: Store) -> list[str]:
    """The names of all who ever wrote something."""
    return [str(name) for (name,) in store.rows("SELECT name FROM annotator ORDER BY id")]


def speakers(store: Store) -> list[Speaker]:
    """All speakers: pinned ones by their key, then the others by name."""
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for speaker_id, alias in store.rows("SELECT speaker_id, alias FROM alias ORDER BY speaker_id, position"):
        aliases[speaker_id].append(alias)
    rows = store.rows(
        "SELECT id, name, kind, key, colour, note FROM speaker WHERE removed = 0"
        " ORDER BY key IS NULL, key, folded, name, id"
    )
    return [Speaker(SpeakerId(row[0]), row[1], SpeakerKind(row[2]), tuple(aliases[row[0]]), *row[3:]) for row in rows]


def speaker(store: Store, speaker_id: SpeakerId) -> Speaker | None:
    """One speaker; None if it was removed or never there."""
    row = store.one("SELECT name, kind, key, colour, note FROM speaker WHERE id = ? AND removed = 0", (speaker_id,))
    if row is None:
        return None
    aliases = store.rows("SELECT alias FROM alias WHERE speaker_id = ? ORDER BY position", (speaker_id,))
    return Speaker(speaker_id, row[0], SpeakerKind(row[1]), tuple(alias for (alias,) in aliases), *row[2:])


def owner(store: Store, folded: str, but: SpeakerId | None = None) -> SpeakerId | None:
    """Who, other than `but`, has this folded name, as name or alias."""
    row = store.one(
        """
        SELECT id FROM speaker WHERE folded = :folded AND removed = 0 AND id IS NOT :but
        UNION ALL
        SELECT s.id FROM alias AS a JOIN speaker AS s ON s.id = a.speaker_id
        WHERE a.folded = :folded AND s.removed = 0 AND s.id IS NOT :but
        LIMIT 1
        """,
        {"folded": folded, "but": but},
    )
    return None if row is None else SpeakerId(row[0])


def holder(store: Store, key: int) -> SpeakerId | None:
    """The speaker pinned to a key."""
    row = store.one("SELECT id FROM speaker WHERE key = ?", (key,))
    return None if row is None else SpeakerId(row[0])


def create(recorder: Recorder, name: str, folded: str, kind: SpeakerKind) -> SpeakerId:
    """Add a speaker."""
    row = {"uid": new_uid(), "name": name, "folded": folded, "kind": kind.value}
    return SpeakerId(recorder.create("speaker", row))


def add_alias(recorder: Recorder, speaker_id: SpeakerId, alias: str, folded: str) -> None:
    """Add an alias after the others; nothing happens if the speaker has it."""
    row = recorder.store.one(
        "SELECT coalesce(max(position), -1) + 1, coalesce(max(alias = ?), 0) FROM alias WHERE speaker_id = ?",
        (alias, speaker_id),
    )
    assert row is not None
    if not row[1]:
        recorder.insert("alias", {"speaker_id": speaker_id, "alias": alias, "folded": folded, "position": row[0]})


def decisions_naming(store: Store, speaker_id: SpeakerId) -> int:
    """How many annotations name this speaker."""
    row = store.one("SELECT count(*) FROM annotation WHERE speaker_id = ?", (speaker_id,))
    assert row is not None
    return int(row[0])
