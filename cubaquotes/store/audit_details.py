"""What an action changed, row by row, in words."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from textwrap import shorten

from cubaquotes.model import HistoryDetail, Role
from cubaquotes.store.database import Store
from cubaquotes.store.recorder import RowChange, Values

_MOST = 50  # details of one action
_WIDTH = 120  # code points of a value in words

# The columns that say something to a person, in words. What is missing here is for the program alone.
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "annotation": {"speaker_id": "speaker", "status": "status", "type": "type", "note": "note"},
    "stance": {"value": "stance", "intensity": "intensity", "words": "evidence", "note": "note on the stance"},
    "quote": {"type": "type", "text": "boundaries"},
    "speaker": {"name": "name", "kind": "kind", "key": "key", "colour": "colour", "note": "note"},
    "target": {
        "key": "key", "label": "label", "description": "description", "words": "words", "position": "position",
        "active": "shown",
    },
    "article": {
        "title": "title", "outlet": "outlet", "author": "author", "url": "URL", "published": "published",
        "language": "language",
    },
}  # fmt: skip
# Tables whose rows have a name, and the column that it is.
_CALLED = {"speaker": "name", "target": "label", "article": "title", "quote": "text"}


class Names:
    """What speakers, targets, articles and quotes are called by now, also those that were removed since."""

    def __init__(self, store: Store, changes: Iterable[RowChange]) -> None:
        """Looks up what words about `changes` need."""
        wanted: dict[str, set[object]] = {table: set() for table in _CALLED}
        for change in changes:
            if change.table in wanted:
                wanted[change.table].add(change.key["id"])
            for values in (change.key, change.before or {}, change.after or {}):
                wanted["speaker"].add(values.get("speaker_id"))
                wanted["target"].add(values.get("target_id"))
        self._names: dict[str, dict[int, str]] = {
            table: dict(
                store.rows(
                    f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
                    (json.dumps([one for one in wanted[table] if isinstance(one, int)]),),
                )
            )
            for table, column in _CALLED.items()
        }

    def of(self, table: str, row_id: object) -> str:
        """What the row with this id is called; "" for none."""
        return str(self._names[table].get(row_id, "")) if isinstance(row_id, int) else ""


def details(changes: Iterable[RowChange], names: Names) -> tuple[HistoryDetail, ...]:
    """What `changes` are in words, the first of them if they are many. What is said twice is said once."""
    told = (detail for change in changes for detail in _told(change, names) if detail.before != detail.after)
    return tuple(islice(dict.fromkeys(told), _MOST))


def _told(change: RowChange, names: Names) -> Iterator[HistoryDetail]:
    if change.table in _WHOLE_ROWS:
        field, owner, words = _WHOLE_ROWS[change.table]
        was, is_now = (
            "" if row is None else _short(words({**change.key, **row})) for row in (change.before, change.after)
        )
        yield HistoryDetail(field, names.of("speaker", change.key.get(owner)), was, is_now)
        return
    subject = _subject(change, names)
    before, after = _said(change.before), _said(change.after)
    if "removed" in before:
        called = _short(names.of(change.table, change.key["id"]))
        gone, there = (called if row.get("removed") == 0 else "" for row in (before, after))
        yield HistoryDetail(change.table, "", gone, there)
    for column, field in _FIELDS.get(change.table, {}).items():
        if column in before or column in after:
            was, is_now = (_value(column, row.get(column), names) for row in (before, after))
            yield HistoryDetail(field, subject, was, is_now)


def _said(row: Values | None) -> Values:
    """A row, or its columns that changed; of a whole row, an undecided status says nothing."""
    row = row or {}
    return {k: v for k, v in row.items() if k != "status"} if row.get("status") == "open" and "note" in row else row


def _subject(change: RowChange, names: Names) -> str:
    """What an entry of the registry or the codebook is called; "" for quotes and articles, which the entry is about."""
    if change.table == "speaker":
        return names.of("speaker", change.key["id"])
    if change.table in ("target", "stance"):
        return names.of("target", change.key.get("target_id", change.key.get("id")))
    return ""


def _value(column: str, value: object, names: Names) -> str:
    if column == "speaker_id":
        return names.of("speaker", value)
    if column == "words" and isinstance(value, str) and value.startswith("["):
        return _short(", ".join(json.loads(value)))
    if column == "active":
        return "yes" if value else "no"
    if column == "position" and isinstance(value, int):
        return str(value + 1)
    return "" if value is None else _short(str(value))


def _short(words: str) -> str:
    return shorten(words, _WIDTH, placeholder="…")


def _alias(row: Values) -> str:
    return f"{row['alias']} ({row['language']})" if row.get("language") else f"{row['alias']}"


def _role(row: Values) -> str:
    return Role(*(str(row.get(column, "")) for column in ("role", "since", "until"))).words


# Tables whose rows say something as a whole: the field, which column names the speaker, and the row in words.
_WHOLE_ROWS: Mapping[str, tuple[str, str, Callable[[Values], str]]] = {
    "alias": ("alias", "speaker_id", _alias),
    "speaker_role": ("role", "speaker_id", _role),
    "annotation_span": ("boundaries", "", lambda row: f"{row.get('words', '')}"),
    "done": ("article", "", lambda _row: "done"),
}
