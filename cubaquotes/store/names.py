"""The names of speakers as the engine suggests them, and who they are in the registry.

Each name is stored once, however many quotes have it, so that a change of the registry touches names and not a million
quotes.
"""

import json
from collections.abc import Callable, Iterable

from cubaquotes.model import ArticleId, QuoteId, SpeakerId
from cubaquotes.speakers import fold, index_words
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

    These are the names linked to a speaker that changed, and all that share a word with what such a speaker is or was
    called, or the sound of one (a name never stands for a speaker without that). Returns the ids of names whose answer
    differs now.
    """
    speaker_ids, words = _concerned(store, changes)
    found = store.rows(
        """
        SELECT id, name, speaker_id FROM suggested_name WHERE id IN (
            SELECT name_id FROM suggested_word WHERE word IN (SELECT value FROM json_each(:words))
            UNION SELECT id FROM suggested_name WHERE speaker_id IN (SELECT value FROM json_each(:speakers)))
        """,
        {"words": json.dumps(sorted(words)), "speakers": json.dumps(sorted(speaker_ids))},
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


def _concerned(store: Store, changes: Iterable[RowChange]) -> tuple[set[int], set[str]]:
    """The speakers that changed, and every word (folded, and by its sounds) of what they are or were called."""
    speaker_ids: set[int] = set()
    called: set[str] = set()
    for change in changes:
        if change.table in ("speaker", "alias"):
            speaker_ids.add(int(str(change.key["id" if change.table == "speaker" else "speaker_id"])))
            values = (change.key.get("alias"), (change.before or {}).get("name"), (change.after or {}).get("name"))
            called.update(str(value) for value in values if value)
    called.update(
        row[0]
        for row in store.rows(
            """
            SELECT name FROM speaker WHERE id IN (SELECT value FROM json_each(:ids))
            UNION SELECT alias FROM alias WHERE speaker_id IN (SELECT value FROM json_each(:ids))
            """,
            {"ids": json.dumps(sorted(speaker_ids))},
        )
    )
    return speaker_ids, {word for name in called for word in index_words(name)}


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
