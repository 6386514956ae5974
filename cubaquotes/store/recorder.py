"""Writing rows so that what was before and after is known: the material of history."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from cubaquotes.errors import NotAllowedError
from cubaquotes.store.database import Store, bindable

Values = Mapping[str, object]
Watch = Callable[[int, int], object]
"""Called now and then with how much is done, of how much (0: nobody knows); what it raises ends the work."""

_LOOKED_AFTER = 200  # changes

# The key of each table whose rows are recorded. Where `removed` is a column, rows are hidden and never deleted, because
# decisions and older history name them by their id.
KEYS: dict[str, tuple[str, ...]] = {
    "article": ("id",),
    "quote": ("id",),
    "quote_span": ("quote_id", "role", "position"),
    "speaker": ("id",),
    "alias": ("speaker_id", "alias"),
    "speaker_role": ("speaker_id", "position"),
    "target": ("id",),
    "annotation": ("quote_id", "annotator_id"),
    "annotation_span": ("quote_id", "annotator_id", "position"),
    "stance": ("quote_id", "annotator_id", "target_id"),
    "done": ("article_id", "annotator_id"),
    "passed_over": ("annotator_id", "article_id", "start", "end"),
    "lesson_off": ("annotator_id", "kind", "name", "outlet", "type", "speaker_id"),
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after: None where there was none; otherwise the columns that changed (all, of a row that came
    or went)."""

    table: str
    key: Values
    before: Values | None
    after: Values | None


class Recorder:
    """Writes rows within a transaction and remembers every change, in order."""

    def __init__(self, store: Store, watch: Watch | None = None) -> None:
        self.store = store
        self.changes: list[RowChange] = []
        self._watch = watch

    def insert(self, table: str, row: Values) -> None:
        """Add a row that undo may delete again."""
        row = bindable(row)
        _insert(self.store, table, row)
        key = {column: row[column] for column in KEYS[table]}
        self._note(RowChange(table, key, None, {k: v for k, v in row.items() if k not in key}))

    def create(self, table: str, row: Values) -> int:
        """Add a row that undo will hide and not delete; returns its id."""
        row = bindable(row)
        new = _insert(self.store, table, row)
        self._note(RowChange(table, {"id": new}, {"removed": 1}, {"removed": 0}))
        return new

    def update(self, table: str, key: Values, /, **columns: object) -> bool:
        """Set columns of the row with this key; returns whether anything was different before."""
        key, columns = bindable(key), bindable(columns)
        names = list(columns)
        where, parameters = _where(key)
        row = self.store.one(f"SELECT {_names(names)} FROM {table} WHERE {where}", parameters)
        assert row is not None, f"no such row in {table}: {key}"
        before = {n: old for n, old in zip(names, row, strict=True) if old != columns[n]}
        if not before:
            return False
        after = {name: columns[name] for name in before}
        _update(self.store, table, key, after)
        self._note(RowChange(table, key, before, after))
        return True

    def delete(self, table: str, key: Values) -> None:
        """Delete the row with this key; nothing happens if there is none."""
        key = bindable(key)
        where, parameters = _where(key)
        rows = list(self.store.stream(f"SELECT * FROM {table} WHERE {where}", parameters))
        if rows:
            # annotation.id only serves the full-text index: a row that comes back gets a new one.
            hidden = {*key, "id"}
            self.store.run(f"DELETE FROM {table} WHERE {where}", parameters)
            before = {k: v for k, v in rows[0].items() if k not in hidden}
            self._note(RowChange(table, key, before, None))

    def _note(self, change: RowChange) -> None:
        self.changes.append(change)
        if self._watch is not None and len(self.changes) % _LOOKED_AFTER == 0:
            self._watch(len(self.changes), 0)


def replay(store: Store, changes: list[RowChange], *, backwards: bool, watch: Watch | None = None) -> None:
    """Take changes back (`backwards`), or make them once more.

    Raises NotAllowedError if a row is no longer as the action (or its undo) left it.
    """
    for number, change in enumerate(reversed(changes) if backwards else changes):
        if watch is not None and number % _LOOKED_AFTER == 0:
            watch(number, len(changes))
        old, new = (change.after, change.before) if backwards else (change.before, change.after)
        expected = dict(change.key) | dict(old or {})
        where, parameters = _where(expected)
        if old is None:
            if store.one(f"SELECT 1 FROM {change.table} WHERE {_where(change.key)[0]}", [*change.key.values()]):
                raise NotAllowedError("it was changed again since")
            _insert(store, change.table, {**change.key, **(new or {})})
            continue
        if new is None:
            done = store.run(f"DELETE FROM {change.table} WHERE {where}", parameters).rowcount
        else:
            done = _update(store, change.table, expected, new)
        if done != 1:
            raise NotAllowedError("it was changed again since")


def _insert(store: Store, table: str, row: Values) -> int:
    marks = ", ".join("?" * len(row))
    done = store.run(f"INSERT INTO {table} ({_names(row)}) VALUES ({marks})", [*row.values()])
    return done.lastrowid or 0


def _update(store: Store, table: str, where_values: Values, columns: Values) -> int:
    where, parameters = _where(where_values)
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    return store.run(f"UPDATE {table} SET {assignments} WHERE {where}", [*columns.values(), *parameters]).rowcount


def _names(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _where(values: Values) -> tuple[str, list[object]]:
    return " AND ".join(f'"{name}" IS ?' for name in values), [*values.values()]
