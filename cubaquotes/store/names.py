"""The names of speakers as the engine suggests them, and who they are in the registry.

Each name is stored once, however many quotes have it, so that a change of the registry touches names and not a million
quotes.
"""

import json
from collections.abc import Callable, Iterable

from cubaquotes.model import ArticleId, QuoteId, SpeakerId, SpeakerKind
from cubaquotes.speakers import fold, index_words, telling_words
from cubaquotes.speakers.learning import lesson_key
from cubaquotes.store.database import Store
from cubaquotes.store.recorder import RowChange

Matcher = Callable[[str], SpeakerId | None]


def ids(store: Store, names: Iterable[str | None], match: Matcher) -> dict[str, int]:
    """Ids of suggested names; those not seen before are added, with the speaker that they stand for."""
    wanted = {name for name in names if name is not None}
    find = "SELECT name, id FROM suggested_name WHERE name IN (SELECT value FROM json_each(?))"
    known: dict[str, int] = dict(store.rows(find, (json.dumps(sorted(wanted)),)))
    missing = sorted(wanted - known.keys())
    if missing:
        store.many(
            "INSERT INTO suggested_name (name, speaker_id, lesson_key) VALUES (?, ?, ?)",
            [(name, match(name), lesson_key(name)) for name in missing],
        )
        added: dict[str, int] = dict(store.rows(find, (json.dumps(missing),)))
        _add_words(store, added.items())
        known.update(added)
    return known


def match_again(store: Store, changes: Iterable[RowChange], match: Matcher) -> list[int]:
    """After changes of the registry: ask again who the names are that may be concerned.

    These are the names linked to a speaker that changed, and those that could stand for what such a speaker is or was
    called. Returns the ids of names whose answer differs now.
    """
    speaker_ids, all_of, one_of = _concerned(store, changes)
    linked = """
        SELECT id FROM suggested_name WHERE speaker_id IN (SELECT value FROM json_each(:speakers))
        UNION SELECT name_id FROM suggested_word WHERE word IN (SELECT value FROM json_each(:words))
    """
    name_ids = {
        name_id
        for (name_id,) in store.rows(
            linked, {"speakers": json.dumps(sorted(speaker_ids)), "words": json.dumps(sorted(one_of))}
        )
    }
    with_all = """
        SELECT name_id FROM suggested_word WHERE word IN (SELECT value FROM json_each(?))
        GROUP BY name_id HAVING count(*) = ?
    """
    for words in all_of:
        name_ids.update(row[0] for row in store.rows(with_all, (json.dumps(words), len(words))))
    found = store.rows(
        "SELECT id, name, speaker_id FROM suggested_name WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(name_ids)),),
    )
    return _match(store, found, match)


def match_all(store: Store, match: Matcher) -> list[int]:
    """Ask again who every name is; returns the ids of names whose answer differs now."""
    return _match(store, store.rows("SELECT id, name, speaker_id FROM suggested_name"), match)


def quotes_with(store: Store, article_id: ArticleId, name_ids: Iterable[int]) -> list[QuoteId]:
    """Quotes of an article whose suggested name is one of these."""
    return [
        row[0]
        for row in store.rows(
            "SELECT id FROM quote WHERE article_id = ? AND removed = 0 AND name_id IN (SELECT value FROM json_each(?))",
            (article_id, json.dumps(list(name_ids))),
        )
    ]


def folded_by(store: Store) -> str | None:
    """Which version of the program filled the columns with folded names."""
    row = store.one("SELECT value FROM setting WHERE key = 'folded_by'")
    return str(row[0]) if row else None


def fold_again(store: Store, version: str) -> None:
    """Fill the columns with folded names afresh, by the rules of this `version` of the program."""
    speakers = store.rows("SELECT id, name FROM speaker")
    store.many("UPDATE speaker SET folded = ? WHERE id = ?", [(fold(name), row_id) for row_id, name in speakers])
    aliases = store.rows("SELECT speaker_id, alias FROM alias")
    store.many("UPDATE alias SET folded = ? WHERE speaker_id = ? AND alias = ?", [(fold(a), i, a) for i, a in aliases])
    names = store.rows("SELECT id, name FROM suggested_name")
    store.many("UPDATE suggested_name SET lesson_key = ? WHERE id = ?", [(lesson_key(n), i) for i, n in names])
    store.run("DELETE FROM suggested_word")
    _add_words(store, [(name, name_id) for name_id, name in names])
    store.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('folded_by', ?)", (version,))


def _concerned(store: Store, changes: Iterable[RowChange]) -> tuple[set[int], set[tuple[str, ...]], set[str]]:
    """The speakers that changed, and what names that could stand for them have: all of these words, or one of those."""
    persons: dict[int, bool] = {}
    called: set[tuple[int, str]] = set()
    for change in changes:
        if change.table in ("speaker", "alias"):
            speaker_id = int(str(change.key["id" if change.table == "speaker" else "speaker_id"]))
            before, after = change.before or {}, change.after or {}
            persons[speaker_id] = persons.get(speaker_id, False) or before.get("kind") == SpeakerKind.PERSON
            values = (change.key.get("alias"), before.get("name"), after.get("name"))
            called.update((speaker_id, str(value)) for value in values if value)
    for speaker_id, name, kind in store.rows(
        """
        SELECT id, name, kind FROM speaker WHERE id IN (SELECT value FROM json_each(:ids))
        UNION SELECT speaker_id, alias, '' FROM alias WHERE speaker_id IN (SELECT value FROM json_each(:ids))
        """,
        {"ids": json.dumps(sorted(persons))},
    ):
        persons[speaker_id] |= kind == SpeakerKind.PERSON
        called.add((speaker_id, name))
    all_of: set[tuple[str, ...]] = set()
    one_of: set[str] = set()
    for speaker_id, name in called:
        every, some = telling_words(name)
        all_of.add(tuple(sorted(every)))
        if persons[speaker_id]:
            one_of |= some
    return set(persons), all_of, one_of


def _match(store: Store, found: Iterable[tuple[int, str, SpeakerId | None]], match: Matcher) -> list[int]:
    answers = [(match(name), name_id, before) for name_id, name, before in found]
    changed = [(now, name_id) for now, name_id, before in answers if now != before]
    store.many("UPDATE suggested_name SET speaker_id = ? WHERE id = ?", changed)
    return [name_id for _, name_id in changed]


def _add_words(store: Store, names: Iterable[tuple[str, int]]) -> None:
    store.many(
        "INSERT OR IGNORE INTO suggested_word (word, name_id) VALUES (?, ?)",
        [(word, name_id) for name, name_id in names for word in index_words(name)],
    )
