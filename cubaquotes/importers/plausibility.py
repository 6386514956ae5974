"""How much a decoded text looks like English, Spanish or Russian writing.

Each language is a small table (resources/importing/letters.toml). A character outside ASCII is worth the logarithm of
how often it occurs in that language, less a penalty where it stands in an impossible place: a capital after a small
letter, a dash where a letter must be. The sums of several readings of the same bytes can be compared with each other.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import regex

from cubaquotes.data import read_toml

_WORDS = regex.compile(r"\p{L}+")
_NEVER = math.log(0.0004 / 1000)  # a character that the language does not use at all
_RARE = math.log(0.02 / 1000)
_OPENING = frozenset("“«„¿¡")


@dataclass(frozen=True, slots=True)
class Language:
    """One language's writing. `logs` gives the logarithm of each character's frequency; ASCII is left out."""

    code: str
    logs: Mapping[str, float]
    words: frozenset[str]
    own_script: bool
    vowels: frozenset[str]
    after_vowel: frozenset[str]
    after_consonant: frozenset[str]

    def score(self, text: str, places: Iterable[int]) -> float:
        """The plausibility of the characters of `text` at `places` (code points): the higher, the likelier."""
        return sum(self._character(text, place) for place in places)

    def _character(self, text: str, place: int) -> float:
        char = text[place]
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        score = self.logs.get(char)
        if score is None:
            capital = 1.0 if before.isupper() else 2.5  # capitals come in rows, or rarely
            score = self.logs.get(char.lower(), _NEVER) - capital if char.isupper() else _NEVER
        if char.isalpha():
            return score - self._letter(char, text[max(0, place - 2) : place], text[place + 1 : place + 3])
        return score - self._mark(char, before, after)

    def _letter(self, char: str, before: str, after: str) -> float:
        """The penalty for a letter's neighbours, two on each side."""
        if char.isupper() and before[-1:].islower():
            return 7
        if self.own_script:  # a Cyrillic letter among Latin ones, in a word or as a word by itself
            beside = before[-1:] + after[:1]
            if any(near.isascii() and near.isalpha() for near in beside):
                return 9
            if self._misplaced(char.lower(), before[-1:].lower()):
                return 4
            around = [near for near in before + after if near.isalpha()]
            return 5 if around and all(near.isascii() for near in around) else 0
        return 0 if before[-1:].isalpha() or after[:1].isalpha() else 3  # an accented letter all alone

    def _mark(self, char: str, before: str, after: str) -> float:
        """The penalty for a mark's neighbours."""
        inside = before.isalpha() and after.isalpha()
        if inside and (char == "\u00a0" or (self.code == "en" and char in "—’")):
            return 0.5  # only English sets dashes without spaces
        if inside or (char in _OPENING and before.isalnum()) or (char in "”»" and before.isspace() and after.isalnum()):
            return 4
        return 0

    def _misplaced(self, char: str, before: str) -> bool:
        """Whether a letter stands behind one that it never follows; `before` is " " at the beginning of a word."""
        vowel = before in self.vowels
        return (char in self.after_vowel and before.isalpha() and not vowel) or (
            char in self.after_consonant and (vowel or not before.isalpha())
        )

    def hits(self, text: str) -> int:
        """How many words of `text` are among the language's commonest."""
        return sum(word.lower() in self.words for word in _WORDS.findall(text))


@cache
def languages() -> Mapping[str, Language]:
    """The known languages by code."""
    tables = read_toml("importing/letters.toml")
    return {code: _language(code, table) for code, table in tables.items()}


def _language(code: str, table: dict[str, object]) -> Language:
    letters, marks, rare, words = table["letters"], table["marks"], table["rare"], table["words"]
    assert isinstance(letters, dict)
    assert isinstance(marks, dict)
    logs = dict.fromkeys(str(rare), _RARE) | {char: math.log(n / 1000) for char, n in (letters | marks).items()}
    return Language(
        code,
        logs,
        frozenset(str(words).split()),
        own_script=code == "ru",
        vowels=frozenset(str(table.get("vowels", ""))),
        after_vowel=frozenset(str(table.get("after_vowel", ""))),
        after_consonant=frozenset(str(table.get("after_consonant", ""))),
    )
