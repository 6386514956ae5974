"""The evaluative words of a language and the names of countries, read from resources/stance/LANGUAGE.toml."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

import regex

from cubaquotes.codebook import suggest_flags
from cubaquotes.data import read_toml

LANGUAGES = ("en", "es", "ru")

_ENTRY = regex.compile(r'"[^"]+"|\S+')
_WORD = regex.compile(r"(?:[^\W\d_]{1,2}\.){2,}|[^\W_]+(?:['’][^\W_]+)*")
_PLAIN = str.maketrans("áéíóúüñàèìòùâêôçäöёʼ’", "aeiouunaeiouaeocaoе''")
# Endings of Russian nouns and adjectives, longest first.
_ENDINGS: tuple[str, ...] = tuple(sorted(read_toml("stance/ru.toml")["endings"].split(), key=len, reverse=True))

T = TypeVar("T")


def fold_word(word: str) -> str:
    """`word` in lower case without accents, ё as е. Two capitals stay ("US" is not "us"); a possessive 's goes."""
    if len(word) == 2 and word.isupper():
        return word
    plain = word.lower().translate(_PLAIN)
    return plain.removesuffix("'s") if len(plain) > 4 else plain


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without the ending of number, gender or case; only good for being compared with other stems."""
    if "а" <= word[:1] <= "я":
        for ending in _ENDINGS:
            if len(word) - len(ending) >= 3 and word.endswith(ending):
                return word[: -len(ending)]
        return word
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] in "ea" else word


def split_words(text: str) -> list[str]:
    """The folded words of `text`."""
    return [fold_word(word) for word in _WORD.findall(text)]


class Phrases(Generic[T]):
    """Finds words, beginnings of words (marked with a star) and phrases in a list of words, in linear time."""

    def __init__(self, entries: Iterable[tuple[str, T]], *, stems: bool = False) -> None:
        self._stems = stems
        self._exact: dict[str, list[tuple[tuple[str, ...], bool, T]]] = {}
        self._begins: dict[str, list[tuple[tuple[str, ...], bool, T]]] = {}
        for phrase, value in entries:
            self._add(phrase, value)
        self._lengths = sorted({len(word) for word in self._begins}, reverse=True)
        self.starting = lru_cache(maxsize=65536)(self._starting)

    def _add(self, phrase: str, value: T) -> None:
        star = phrase.endswith("*")
        words = split_words(phrase)
        if not words:
            return
        if self._stems:
            words = [word if star and number == len(words) - 1 else stem(word) for number, word in enumerate(words)]
        table = self._begins if star and len(words) == 1 else self._exact
        table.setdefault(words[0], []).append((tuple(words), star, value))

    def _starting(self, word: str) -> tuple[tuple[tuple[str, ...], bool, T], ...]:
        """The entries that a text's folded word can begin: the exact ones, else those with the longest beginning."""
        exact = self._exact.get(stem(word) if self._stems else word)
        found = list(exact or ())
        if not any(len(words) == 1 for words, _, _ in found):
            for length in self._lengths:
                begun = self._begins.get(word[:length]) if length <= len(word) else None
                if begun:
                    found += begun
                    break
        return tuple(found)

    def find(
        self, words: list[str], stems: list[str], filler: Sequence[bool], starts: Iterable[int] | None = None
    ) -> Iterator[tuple[int, int, T]]:
        """(first word, last word + 1, value) of every match; `filler` words may stand inside a phrase.

        starts: the numbers of the words to look at; None for all.
        """
        texts = stems if self._stems else words
        for at in range(len(words)) if starts is None else starts:
            for phrase, star, value in self.starting(words[at]):
                end = self._reach(phrase, star, at, words, texts, filler) if len(phrase) > 1 else at + 1
                if end:
                    yield at, end, value

    @staticmethod
    def _reach(
        phrase: tuple[str, ...], star: bool, at: int, words: list[str], texts: list[str], filler: Sequence[bool]
    ) -> int:
        """Where the phrase that begins at `at` ends, or 0 if it isn't there."""
        here, last, skipped = at + 1, len(phrase) - 1, 0
        for number in range(1, len(phrase)):
            wanted = phrase[number]
            while here < len(words):
                if texts[here] == wanted or (star and number == last and words[here].startswith(wanted)):
                    break
                if not filler[here] or skipped == 2:
                    return 0
                here, skipped = here + 1, skipped + 1
            else:
                return 0
            here += 1
        return here


@dataclass(frozen=True, slots=True)
class Form:
    """What is known of a word as written: folded, without its ending, its bits, what may begin with it."""

    word: str
    stem: str
    bits: int
    begins_phrase: bool
    begins_side: bool


class Lexicon:
    """One language's words and the sides (countries and alliances) that they name."""

    def __init__(self, code: str) -> None:
        data = read_toml(f"stance/{code}.toml")
        self.code = code
        self._exact: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        phrases: list[tuple[str, int]] = []
        for name, text in data["words"].items():
            bit = getattr(suggest_flags, name.upper())
            for entry in _ENTRY.findall(text):
                words = split_words(entry)
                if len(words) > 1:
                    phrases.append((entry.strip('"'), bit))
                else:
                    table = self._begins if entry.endswith("*") else self._exact
                    table[words[0]] = table.get(words[0], 0) | bit
        self._lengths = sorted({len(word) for word in self._begins})
        self.phrases = Phrases(phrases)
        self.sides = Phrases((word, side) for side, text in data["sides"].items() for word in text.split())
        self.form = lru_cache(maxsize=65536)(self._form)

    def _form(self, written: str) -> Form:
        word = fold_word(written)
        bits = self._exact.get(word, 0)
        for length in self._lengths:
            if length > len(word):
                break
            bits |= self._begins.get(word[:length], 0)
        return Form(word, stem(word), bits, bool(self.phrases.starting(word)), bool(self.sides.starting(word)))


@cache
def side_names() -> frozenset[str]:
    """The names that sides have in the data files and in a target's words ("us", "cuba", "latin_america")."""
    return frozenset(side for code in LANGUAGES for side in read_toml(f"stance/{code}.toml")["sides"])


@cache
def load(code: str) -> Lexicon:
    """The lexicon of the language; English stands in for one that has none."""
    return Lexicon(code if code in LANGUAGES else "en")
