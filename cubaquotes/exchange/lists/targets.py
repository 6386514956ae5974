"""A list of targets: a codebook."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cubaquotes.codebook import key_for, words_of_target
from cubaquotes.exchange.lists.rows import Found, Row, RowError, in_one_cell, listed, read_list, text_of
from cubaquotes.exchange.lists.writing import check_ending, save_csv, save_toml, toml_table
from cubaquotes.model import Target

_COLUMNS = ("key", "label", "description", "words", "active")
_COMMENT = (
    "The codebook: what a speaker can be for or against, in the order of the grid. key: never changes, is in exports."
    "\n# label: short, for the grid. words: they point to the target. active = false: hidden."
)
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")


@dataclass(frozen=True, slots=True)
class TargetEntry:
    """What a list says about a target. key: "" if it has none; active: None if the list says nothing.

    where: how a sentence about the entry begins.
    """

    where: str
    label: str
    key: str = ""
    description: str = ""
    words: tuple[str, ...] = ()
    active: bool | None = None


def read_targets(text: str, name: str) -> Found[TargetEntry]:
    """The targets of a list's `text`, in its order. name: of the file; its ending tells the format.

    Raises ImportFileError, one sentence, if there is nothing to read at all.
    """
    return read_list(text, name, "target", "label", lambda column: column in _COLUMNS, _entry)


def write_targets(targets: Sequence[Target], out: Path) -> int:
    """Write a list, TOML or CSV by the ending of `out`; gives the number of targets. Raises ExportError."""
    if check_ending(out) == "toml":
        save_toml(out, _COMMENT, map(_as_toml, targets))
    else:
        save_csv(
            out,
            _COLUMNS,
            (
                {
                    "key": target.key,
                    "label": target.label,
                    "description": target.description,
                    "words": in_one_cell(target.words),
                    "active": _YES[0] if target.active else _NO[0],
                }
                for target in targets
            ),
        )
    return len(targets)


def _entry(row: Row) -> TargetEntry:
    label = " ".join((text_of(row, "label") or "").split())
    if not label:
        raise RowError("the target has no label; give it one.")
    key = text_of(row, "key") or ""
    if key and key != key_for(key, lambda _name: False):
        raise RowError(f"“{key}” can't be a target's key; use small letters, digits and underscores.")
    words = words_of_target(listed(row.values.get("words", []), "words"))
    return TargetEntry(row.where, label, key, (text_of(row, "description") or "").strip(), words, _active(row))


def _active(row: Row) -> bool | None:
    value = row.values.get("active")
    word = str(value).strip().lower()
    if value is None or word in _YES or word in _NO:
        return None if value is None else word in _YES
    raise RowError(f"active is “{value}”; write yes or no (in TOML true or false).")


def _as_toml(target: Target) -> list[str]:
    return toml_table(
        "target",
        {
            "key": target.key,
            "label": target.label,
            "description": target.description,
            "words": target.words,
            "active": target.active,
        },
    )
