"""The default targets, and names for new ones."""

import unicodedata
from collections.abc import Callable, Iterable

import regex

from cubaquotes.data import read_toml
from cubaquotes.model import Target, TargetId


def default_targets(language: str = "en") -> tuple[Target, ...]:
    """The targets of resources/codebook.toml in their order; their ids count from 1 and mean nothing.

    language: of labels and descriptions, by its code; English where there are none in it.
    """
    return tuple(
        Target(
            TargetId(number),
            entry["key"],
            entry.get("label_in", {}).get(language, entry["label"]),
            entry.get("description_in", {}).get(language, entry["description"]),
            words_of_target(entry["words"]),
        )
        for number, entry in enumerate(read_toml("codebook.toml")["target"], 1)
    )


def key_for(label: str, taken: Callable[[str], bool]) -> str:
    """A short stable key for a new target: its label in small letters, with a number if that is taken.

    Letters of other alphabets stay, accents go. "Arms & money" becomes "arms_money".
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", label.casefold()) if not unicodedata.combining(c))
    base = regex.sub(r"[^\p{L}\p{N}]+", "_", plain).strip("_") or "target"
    key, number = base, 1
    while taken(key):
        number += 1
        key = f"{base}_{number}"
    return key


def words_of_target(words: Iterable[str]) -> tuple[str, ...]:
    """The words without surrounding space, empty ones and repetitions."""
    return tuple(dict.fromkeys(word for word in (" ".join(w.split()) for w in words) if word))
