"""Names brought to one form, so that they can be compared."""

import unicodedata
from functools import cache, lru_cache

import regex

from cubaquotes.data import read_toml

_POSSESSIVE = regex.compile(r"(?<=\w)['’]+s?(?!\w)")
_APOSTROPHE = regex.compile(r"(?<=\w)['’]+(?=\w)")
_NOT_A_WORD = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_MARKS = regex.compile(r"\p{Mn}+")
_MOST_FOLDS = 4


@cache
def word_list(name: str) -> frozenset[str]:
    """The list `name` of resources/lexicon/names.toml."""
    return frozenset(read_toml("lexicon/names.toml")[name].split())


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """`name` for comparing: lower case, no accents, ё as е, no punctuation, no forms of address, no possessive.

    "Díaz-Canel" and "diaz canel" fold to the same; "Mr. O'Hara's" folds to "ohara". A name that consists of nothing
    but forms of address keeps them. Folding what is folded changes nothing.
    """
    found = _folded(name)
    if found.isascii():
        return found
    # A rare letter can turn into a mark that is dropped only when it is met again.
    for _ in range(_MOST_FOLDS):
        again = _folded(found)
        if again == found:
            break
        found = again
    return found


def _folded(name: str) -> str:
    # ʼ counts as a letter for Unicode, and is an apostrophe in names.
    plain = _POSSESSIVE.sub("", unicodedata.normalize("NFKC", name).replace("ʼ", "'"))
    # й is a letter of its own: keep it from falling apart into и and an accent.
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", plain).casefold().replace("й", "\ue000"))
    words = _NOT_A_WORD.sub(" ", _MARKS.sub("", plain).replace("\ue000", "й")).split()
    kept = [word for word in words if word not in word_list("honorifics")]
    return " ".join(kept or words)


@lru_cache(maxsize=65536)
def is_bare_role(name: str) -> bool:
    """Whether a mention consists of nothing but words for a role: "the official", "another source", "officials".

    With a country or an organisation in it ("a Cuban official", "State Department official") it says more.
    """
    words = [word for word in fold(name).split() if word not in word_list("small") | word_list("vague")]
    return all(word in _role_nouns() or word.removesuffix("s") in _role_nouns() for word in words)


@cache
def _role_nouns() -> frozenset[str]:
    return frozenset(read_toml("kinds.toml")["role"].split()) | word_list("spokespeople") | word_list("anonymous")


def name_words(name: str) -> list[str]:
    """The words of the folded name that carry meaning (no "the", "of", "de")."""
    words = fold(name).split()
    return [word for word in words if word not in word_list("small")] or words
