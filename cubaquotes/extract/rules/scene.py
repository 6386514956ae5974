"""A text as tokens, paragraphs and sentences, with its quoted stretches; what the rules walk over."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from cubaquotes.extract.marks import Stretch, find_stretches
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Lexicon, words
from cubaquotes.extract.sentences import sentence_starts
from cubaquotes.model import Spans

# Abbreviations (EE.UU.), an initial (Г.), numbers, words with hyphens and apostrophes, paragraph ends, other marks.
_TOKEN = re.compile(
    r"(EE\.[ \u00a0\u202f]UU\.|(?:[^\W\d_]{1,2}\.){2,}|[A-ZÁÉÍÓÚÑА-ЯЁ]\.(?=[ \u00a0]?[A-ZÁÉÍÓÚÑА-ЯЁ])"
    r"|\d[\d.,:]*\d(?:-[^\W\d_]+)*|\w+(?:[-’'&]\w+)*|\.\.+|\n\s*|[^\w\s])"
)

# Longer than any sentence of the news; in tokens.
_LONGEST_SENTENCE = 400
_DATELINES, _LONGEST_DATELINE = 4, 14  # paragraphs that may begin with one; its tokens


class Scene:
    """Tokens of a text as parallel lists.

    words, low, starts, ends, tags: the tokens, in lower case with е for ё, their offsets, what they can be.
    stretches: outermost quoted stretches; first, last: the tokens [first, last) that each covers, marks included;
    quote_of: for each token the number of its stretch, or -1.
    told: the numbers of those that are somebody's statements for certain.
    paragraphs: token ranges [first, last) without the break. sentence_starts: where sentences begin, plus the end.
    """

    def __init__(self, text: str, lexicon: Lexicon, told: Spans = ()) -> None:
        self.text, self.lexicon = text, lexicon
        # What stands between the tokens, and the tokens, by turns.
        parts = _TOKEN.split(text)
        ends = list(accumulate(map(len, parts)))
        self.words = parts[1::2]
        self.starts, self.ends = ends[:-1:2], ends[1::2]
        entries = list(map(words(lexicon.code).__getitem__, self.words))
        self.low = [low for low, _ in entries]
        self.tags = [tag for _, tag in entries]
        self.stretches: list[Stretch] = find_stretches(text)[0]
        self.told = {
            k
            for k, s in enumerate(self.stretches if told else ())
            if any(span.start < s.inner_end and s.inner_start < span.end for span in told)
        }
        self.first = [bisect_left(self.starts, s.start) for s in self.stretches]
        self.last = [bisect_left(self.starts, s.end) for s in self.stretches]
        self.quote_of = [-1] * len(self.words)
        for k, (a, b) in enumerate(zip(self.first, self.last, strict=True)):
            self.quote_of[a:b] = [k] * (b - a)
        self.paragraphs = self._paragraphs()
        self.paragraph_starts = [first for first, _ in self.paragraphs]
        self.sentence_starts = self._sentences()

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The words that the text writes with a capital, folded to small letters."""
        return frozenset(word.casefold() for word in self.words if word[0].isupper())

    def __len__(self) -> int:
        return len(self.words)

    def token_at(self, offset: int) -> int:
        """The first token that begins at `offset` or later."""
        return bisect_left(self.starts, offset)

    def sentences(self, first: int, last: int) -> list[tuple[int, int]]:
        """The sentences of the paragraph [first, last)."""
        at = bisect_right(self.sentence_starts, first) - 1
        found = []
        while at + 1 < len(self.sentence_starts) and self.sentence_starts[at] < last:
            found.append((max(first, self.sentence_starts[at]), min(last, self.sentence_starts[at + 1])))
            at += 1
        return found

    def stretches_in(self, first: int, last: int) -> range:
        """The numbers of the stretches that begin at tokens [first, last)."""
        return range(bisect_left(self.first, first), bisect_left(self.first, last))

    def follows(self, i: int, words: tuple[str, ...]) -> bool:
        """Whether the tokens from `i` are `words` ("*": any)."""
        here = tuple(self.low[i : i + len(words)])
        if "*" not in words or len(here) < len(words):
            return here == words
        return all(word in ("*", token) for word, token in zip(words, here, strict=True))

    def phrase(self, kind: str, i: int) -> int:
        """How many tokens the phrase of this kind that begins at `i` has; 0 if none does."""
        for line in self.lexicon.phrases[kind].get(self.low[i], ()):
            if self.follows(i, line):
                return len(line)
        return 0

    def slice(self, first: int, last: int) -> str:
        """The text of the tokens [first, last)."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def _paragraphs(self) -> list[tuple[int, int]]:
        found, start = [], 0
        for i, word in enumerate(self.words):
            if word[0] == "\n":
                if i > start:
                    found.append((start, i))
                start = i + 1
        if start < len(self.words):
            found.append((start, len(self.words)))
        return found

    def _sentences(self) -> list[int]:
        ends = t.FINAL | t.BREAK
        heads = set(self._datelines())
        stops = [(i, i in heads or bool(tag & t.BREAK)) for i, tag in enumerate(self.tags) if tag & ends or i in heads]
        return sentence_starts(self, stops, self._begins, _LONGEST_SENTENCE)

    def _datelines(self) -> Iterator[int]:
        """The dashes behind "LA HABANA, 3 nov (EFE) —" and its like at the beginning of paragraphs."""
        for first, last in self.paragraphs[:_DATELINES]:
            if not self.words[first].isupper():
                continue
            for i in range(first + 1, min(last, first + _LONGEST_DATELINE)):
                if self.quote_of[i] >= 0:
                    break
                if self.tags[i] & t.DASH:
                    closing = i - 2 if self.words[i - 1] == "." else i - 1
                    if self.words[closing] == ")":
                        yield i
                    break

    def _begins(self, stop: int, start: int) -> bool:
        """Whether a sentence can begin at `start`, after the full stop `stop`."""
        if self.words[stop] == "." and stop and self.starts[stop] == self.ends[stop - 1]:
            before = self.tags[stop - 1]
            if before & t.ABBREVIATION and (self.tags[start] & t.NUMBER or not before & t.CAPITAL):
                return False
        tag = self.tags[start]
        if tag & (t.CAPITAL | t.NUMBER) or self.words[start] in "¿¡":
            return True
        if self.quote_of[start] >= 0:
            return self.quote_of[stop] != self.quote_of[start]
        # «¿Vendrá?», preguntó … / «Нет!» — сказал …: the sentence goes on after the mark.
        return not tag & t.WORD and not (self.quote_of[stop] >= 0 and tag & (t.DASH | t.COMMA))
