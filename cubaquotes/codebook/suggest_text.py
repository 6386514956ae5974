"""A quote's words, with what each of them can do."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import regex

from cubaquotes.codebook.suggest_flags import FUNCTION, WE
from cubaquotes.codebook.suggest_lexicon import Form, Lexicon
from cubaquotes.model import Span

_TOKEN = regex.compile(
    r"(?P<word>(?:[^\W\d_]{1,2}\.){2,}|[^\W_]+(?:['’][^\W_]+)*)|(?P<stop>[.!?;…\n]+)|(?P<comma>[,:—–()]+)"
)

_STOP = regex.compile(r"[.!?;…\n]")
_GAP = 300  # characters between two parts of a quote that are looked at

MAX_WORDS = 400  # of a quote: whoever speaks longer takes several positions


@dataclass(slots=True)
class Words:
    """The words of some spans of a text, as parallel lists.

    words: folded.  stems: without endings.  bits: what a word can do.  sides: the country it names, or "".
    sentence: the number of the sentence.  comma: the comma, dash or bracket before it, or "".
    questions: the numbers of the sentences that ask.  names: whether a capital within the sentence makes it a name.
    """

    spans: list[Span] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    bits: list[int] = field(default_factory=list)
    sides: list[str] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    comma: list[str] = field(default_factory=list)
    questions: set[int] = field(default_factory=set)
    names: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def add(self, form: Form, span: Span, sentence: int, comma: str) -> None:
        """Append one word."""
        self.spans.append(span)
        self.words.append(form.word)
        self.stems.append(form.stem)
        self.bits.append(form.bits)
        self.sentence.append(sentence)
        self.comma.append(comma)

    def filler(self) -> list[bool]:
        """Which words may stand inside a phrase."""
        return [bool(bits & FUNCTION) for bits in self.bits]

    def bounds(self, at: int) -> tuple[int, int]:
        """First word and last word + 1 of the sentence around a word."""
        number, low, high = self.sentence[at], at, at + 1
        while low and self.sentence[low - 1] == number:
            low -= 1
        while high < len(self.words) and self.sentence[high] == number:
            high += 1
        return low, high

    def speak_for(self, side: str) -> None:
        """Let "we" and "our" name the speaker's own side."""
        for at, bits in enumerate(self.bits):
            if bits & WE and not self.sides[at]:
                self.sides[at] = side


def read(text: str, spans: Iterable[Span], lexicon: Lexicon) -> Words:
    """The words inside `spans` (code points). Parts of a split quote run on as one sentence if none ended between."""
    found = Words()
    number, comma, opened = 0, "", -1
    last: int | None = None
    phrases: list[int] = []
    sides: list[int] = []
    for start, end in spans:
        if last is not None and _STOP.search(text, last, min(start, last + _GAP)):
            number += 1
        comma = comma or ("," if last is not None else "")
        last = end
        for token in _TOKEN.finditer(text, start, end):
            kind = token.lastgroup
            if kind == "word":
                form = lexicon.form(token.group())
                if form.begins_phrase:
                    phrases.append(len(found.words))
                if form.begins_side:
                    sides.append(len(found.words))
                found.names.append(token.group()[0].isupper() and number == opened)
                found.add(form, Span(*token.span()), number, comma)
                comma, opened = "", number
                if len(found.words) == MAX_WORDS:
                    break
            elif kind == "stop":
                if "?" in token.group():
                    found.questions.add(number)
                number += 1
            else:
                comma = token.group()
    found.sides = [""] * len(found.words)
    if sum(found.names) * 2 > len(found.names):
        found.names = [False] * len(found.names)  # a headline
    _mark(found, lexicon, phrases, sides)
    return found


def _mark(found: Words, lexicon: Lexicon, phrases: list[int], sides: list[int]) -> None:
    filler = [False] * len(found.words)
    for start, end, bit in lexicon.phrases.find(found.words, found.stems, filler, phrases):
        for at in range(start, end):
            found.bits[at] |= bit
    for start, end, side in lexicon.sides.find(found.words, found.stems, filler, sides):
        for at in range(start, end):
            if end - start > 1 or not found.sides[at]:
                found.sides[at] = side
