"""The project's speakers and annotators."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from cubaquotes.model import AnnotatorId, Role, Speaker, SpeakerId, SpeakerKind
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
    return _speakers(store, "removed = 0", {})


def speaker(store: Store, speaker_id: SpeakerId) -> Speaker | None:
    """One speaker; None if it was removed or never there."""
    found = _speakers(store, "id = :id AND removed = 0", {"id": speaker_id})
    return found[0] if found else None


def name(store: Store, speaker_id: SpeakerId) -> str | None:
    """What a speaker is called; None if it was removed or never there."""
    row = store.one("SELECT name FROM speaker WHERE id = ? AND removed = 0", (speaker_id,))
    return None if row is None else str(row[0])


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


def keep_places(store: Store, places: Mapping[SpeakerId, int]) -> None:
    """Give speakers that have none the places of their colours, in the transaction under way; no history."""
    store.many(
        "UPDATE speaker SET place = :place WHERE id = :id AND place IS NULL",
        [{"id": speaker_id, "place": place} for speaker_id, place in places.items()],
    )


def add_alias(recorder: Recorder, speaker_id: SpeakerId, alias: str, folded: str, language: str = "") -> None:
    """Add an alias after the others; nothing happens if the speaker has it. language: a code, or "" for any."""
    row = recorder.store.one(
        "SELECT coalesce(max(position), -1) + 1, coalesce(max(alias = ?), 0) FROM alias WHERE speaker_id = ?",
        (alias, speaker_id),
    )
    assert row is not None
    if not row[1]:
        columns = {"speaker_id": speaker_id, "alias": alias, "folded": folded, "position": row[0]}
        recorder.insert("alias", {**columns, "language": language})


def set_roles(recorder: Recorder, speaker_id: SpeakerId, roles: Sequence[Role]) -> None:
    """Give a speaker these roles instead of those they had."""
    rows = recorder.store.rows(
        "SELECT role, since, until FROM speaker_role WHERE speaker_id = ? ORDER BY position", (speaker_id,)
    )
    for position, (old, new) in enumerate(zip_longest((Role(*row) for row in rows), roles)):
        if old == new:
            continue
        key = {"speaker_id": speaker_id, "position": position}
        if old is not None:
            recorder.delete("speaker_role", key)
        if new is not None:
            recorder.insert("speaker_role", {**key, "role": new.role, "since": new.since, "until": new.until})


def decisions_naming(store: Store, speaker_id: SpeakerId) -> int:
    """How many annotations name this speaker."""
    row = store.one("SELECT count(*) FROM annotation WHERE speaker_id = ?", (speaker_id,))
    assert row is not None
    return int(row[0])


def _speakers(store: Store, where: str, parameters: dict[str, object]) -> list[Speaker]:
    """Whole speakers, from three queries however many there are."""
    chosen = f"(SELECT id FROM speaker WHERE {where})"
    aliases: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for speaker_id, alias, language in store.rows(
        f"SELECT speaker_id, alias, language FROM alias WHERE speaker_id IN {chosen} ORDER BY speaker_id, position",
        parameters,
    ):
        aliases[speaker_id].append((alias, language))
    roles: defaultdict[int, list[Role]] = defaultdict(list)
    for speaker_id, role, since, until in store.rows(
        f"SELECT speaker_id, role, since, until FROM speaker_role WHERE speaker_id IN {chosen}"
        " ORDER BY speaker_id, position",
        parameters,
    ):
        roles[speaker_id].append(Role(role, since, until))
    rows = store.rows(
        f"SELECT id, name, kind, key, colour, note, place FROM speaker WHERE {where}"
        " ORDER BY key IS NULL, key, folded, name, id",
        parameters,
    )
    return [
        Speaker(
            id=SpeakerId(row[0]),
            name=row[1],
            kind=SpeakerKind(row[2]),
            aliases=tuple(alias for alias, _language in aliases[row[0]]),
            key=row[3],
            colour=row[4],
            note=row[5],
            place=row[6],
            languages=tuple((alias, language) for alias, language in aliases[row[0]] if language),
            roles=tuple(roles[row[0]]),
        )
        for row in rows
    ]
