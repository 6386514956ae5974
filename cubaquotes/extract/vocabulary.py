"""What every word of a language is to the engine, looked up once and remembered."""

import re
from collections.abc import Mapping

from cubaquotes.extract import flags as f

_PUNCTUATION = {
    ".": f.FINAL, "!": f.FINAL, "?": f.FINAL, "…": f.FINAL, "...": f.FINAL, "....": f.FINAL, "..": f.FINAL,
    ",": f.COMMA, ":": f.COLON, ";": f.SEMICOLON, "—": f.DASH, "–": f.DASH, "―": f.DASH, "--": f.DASH, "---": f.DASH,
    "-": f.DASH,    "(": f.BRACKET, ")": f.BRACKET, "[": f.BRACKET, "]": f.BRACKET, "{": f.BRACKET, "}": f.BRACKET,
}  # fmt: skip
_MARKS = frozenset("\"“”„‟«»〝〞'`‘’‚")
# "d’Arcy" is a name, too.
_ELISION = re.compile(r"[dl][’'][^\W\d_a-z]")
# So many words are remembered, and none that is longer: some megabytes at the most.
_MOST_WORDS, _LONGEST_WORD = 50_000, 40

Entry = tuple[str, int, str]


class Vocabulary(dict[str, Entry]):
    """A word as it is written -> the word in lower case, what it can be (bits of `flags`), and its class.

    Any string has an entry: what is not in the lists is told by its shape.
    """

    def __init__(self, lexicon: Mapping[str, int], classes: Mapping[str, str]) -> None:
        super().__init__()
        self._lexicon, self._classes = lexicon, classes

    def __missing__(self, word: str) -> Entry:
        low = word.lower()
        entry = (low, self._lexicon.get(low, 0) | _shape(word), self._classes.get(low) or _sort(word))
        if len(word) <= _LONGEST_WORD:
            if len(self) >= _MOST_WORDS:
                self.clear()
            self[word] = entry
        return entry


def _shape(word: str) -> int:
    first = word[0]
    if first.isalpha():
        return f.WORD | f.CAPITAL if first.isupper() or _ELISION.match(word) else f.WORD
    if first.isdigit():
        return f.WORD | f.NUMBER
    return _PUNCTUATION.get(word, f.PARAGRAPH if first == "\n" else 0)


def _sort(word: str) -> str:
    """The class of a word that is in no list: by its shape, and never the word itself."""
    first = word[0]
    if first in _MARKS:
        return '"'
    if first.isalpha():
        if first.isupper():
            return "Name’s" if word.endswith(("’s", "'s")) else "Name"
        return next((ending for ending in ("ing", "ed", "ly", "s") if word.endswith(ending)), "word")
    if first.isdigit():
        return "number"
    if first == "\n":
        return "paragraph"
    return word if len(word) <= 2 and not word.isalnum() else "sign"
