"""A text as tokens, paragraphs and sentences. All positions are code points of the given text, or token numbers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from cubaquotes.extract import flags as f
from cubaquotes.extract.marks import Stretch, find_stretches
from cubaquotes.extract.sentences import sentence_starts

if TYPE_CHECKING:
    from cubaquotes.extract.mentions import Mention
    from cubaquotes.extract.vocabulary import Vocabulary

# Initials (U.S.), words with hyphens and apostrophes, numbers, paragraph ends, and single other characters.
# That no token begins with a space, and most with two plain letters, comes first because it saves time.
_TOKEN = re.compile(
    r"(?! )([a-zA-Z]\w+(?:[-’'&]\w+)*"
    r"|(?:[^\W\d_]\.){2,}|\d[\d.,:]*\d(?:-[^\W\d_]+)*|\w+(?:[-’'&]\w+)*|''|``|--+|\.\.+|\n\s*|[^\w\s])"
)
# "“Why?” Sen. Dale Whitcomb, a Republican, asked." A tag after a quote is at most so many tokens long.
_LONGEST_TAG = 14
_LONGEST_SENTENCE = 250
_SMALL = f.PREPOSITION | f.DETERMINER | f.CONJUNCTION | f.TO | f.POSSESSIVE
_ENDS = f.FINAL | f.PARAGRAPH
# The place and date of a report stand before a dash in one of the first paragraphs.
_MOST_DATELINES, _LONGEST_DATELINE = 8, 16


class Document:
    """Tokens of a text as parallel lists, with its quoted stretches.

    words, starts: the tokens and where they begin. low: the words in lower case. flags: what each can be.
    classes: what each is to the scoring models. count: how many tokens there are.
    stretches: outermost quoted stretches; nested: those inside them.
    first, last: the token numbers [first, last) that a stretch covers, marks included.
    quote_of: for each token the number of the stretch it is in, or -1.
    datelines: token numbers [first, last) of "PORT HALDANE, Ore. (AP) —" at the beginning of paragraphs.
    sentences: token numbers where sentences begin, plus the number of tokens. A stretch is never cut.
    mentions: the noun phrases of those token numbers [first, last) for which they were asked.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        # What stands between the tokens, and the tokens, by turns.
        parts = _TOKEN.split(text)
        self.words = words = parts[1::2]
        self.starts = list(accumulate(map(len, parts)))[:-1:2]
        entries = list(map(vocabulary.__getitem__, words))
        self.low: list[str]
        self.flags: list[int]
        self.classes: list[str]
        self.low, self.flags, self.classes = (list(map(itemgetter(part), entries)) for part in range(3))
        self.stretches, self.nested = find_stretches(text)
        self.first, self.last = self._cover(self.stretches)
        self.quote_of = [-1] * len(words)
        for k, (a, b) in enumerate(zip(self.first, self.last, strict=True)):
            self.quote_of[a:b] = [k] * (b - a)
        self.count = len(words)
        stops = [i for i, flag in enumerate(self.flags) if flag & _ENDS]
        self.paragraphs = [0, *(i + 1 for i in stops if self.flags[i] & f.PARAGRAPH), len(words)]
        self.datelines = self._datelines()
        self.sentences = self._sentences(stops)
        self.mentions: dict[tuple[int, int], list[Mention]] = {}
        self._headlines: dict[int, bool] = {}

    def __len__(self) -> int:
        return self.count

    @cached_property
    def spellings(self) -> frozenset[str]:
        """Every word of the text as it is written somewhere."""
        return frozenset(self.words)

    def end(self, token: int) -> int:
        """Where `token` ends in the text."""
        return self.starts[token] + len(self.words[token])

    def token_at(self, offset: int) -> int:
        """The first token that begins at `offset` or later."""
        return bisect_left(self.starts, offset)

    def places_before(self, word: str, token: int, reach: int) -> list[int]:
        """The tokens that are `word` (in lower case) among the `reach` ones before `token`, the last one first."""
        start = max(0, token - max(reach, 0))
        near = self.low[start:token]
        if word not in near:  # mostly
            return []
        return [start + i for i in range(len(near) - 1, -1, -1) if near[i] == word]

    def sentence_of(self, token: int) -> tuple[int, int]:
        """The token numbers [first, last) of the sentence that `token` is in."""
        sentences = self.sentences
        at = bisect_right(sentences, token)
        return sentences[at - 1], sentences[at] if at < len(sentences) else sentences[-1]

    def in_headline(self, token: int) -> bool:
        """Whether the sentence of `token` Writes Its Words So."""
        first, last = self.sentence_of(token)
        known = self._headlines.get(first)
        if known is None:
            words = [flag for flag in self.flags[first : min(last, first + 40)] if flag & f.WORD]
            long = [flag for flag in words[1:] if not flag & _SMALL]
            lower = [flag for flag in long if not flag & f.CAPITAL]
            if lower and len(long) > 2:
                lower = [flag for flag in lower if not flag & f.NUMBER]
            known = len(long) > 2 and len(lower) * 4 < len(long)
            self._headlines[first] = known
        return known

    def paragraph_of(self, token: int) -> int:
        """The number of the paragraph that `token` is in."""
        return bisect_left(self.paragraphs, token + 1) - 1

    def _cover(self, stretches: list[Stretch]) -> tuple[list[int], list[int]]:
        return [self.token_at(s.start) for s in stretches], [self.token_at(s.end) for s in stretches]

    def _datelines(self) -> list[tuple[int, int]]:
        found = []
        for start in self.paragraphs[:_MOST_DATELINES]:
            capitals = False
            for i in range(start, min(start + _LONGEST_DATELINE, len(self.words))):
                flag = self.flags[i]
                if flag & f.DASH and capitals:
                    found.append((start, i + 1))
                if (
                    flag & (f.DASH | f.PARAGRAPH | f.CUE | f.BE | f.AUXILIARY | f.PRONOUN | f.THAT)
                    or self.quote_of[i] >= 0
                ):
                    break
                word = self.words[i]
                if i == start or (i == start + 1 and not capitals):  # "LA HABANA"
                    capitals = len(word) > 2 and word.isupper() and self.words[start].isupper()
        return found

    def _sentences(self, stops: list[int]) -> list[int]:
        heads = {last - 1 for _first, last in self.datelines if self._opens(last)}
        ends = [(i, i in heads or bool(self.flags[i] & f.PARAGRAPH)) for i in sorted({*stops, *heads})]
        return sentence_starts(self, ends, self._begins, _LONGEST_SENTENCE)

    def _opens(self, token: int) -> bool:
        """Whether what follows a dateline begins there; "NATO — and nobody else —" is none."""
        return token < len(self.words) and bool(self.flags[token] & f.CAPITAL or self.quote_of[token] >= 0)

    def _begins(self, stop: int, start: int) -> bool:
        """Whether a sentence can begin at `start`, after the full stop `stop`."""
        flag = self.flags[start]
        if self.words[stop] == "." and stop and self.starts[stop] == self.end(stop - 1):
            before = self.flags[stop - 1]
            if before & f.ABBREVIATION or (len(self.words[stop - 1]) == 1 and before & f.CAPITAL):
                return False
        if self.quote_of[start] >= 0:
            return True
        if self.quote_of[stop] >= 0 and flag & f.WORD and self._is_tag(start):
            return False
        return bool(flag & (f.CAPITAL | f.NUMBER)) or not flag & (f.WORD | f.COMMA | f.SEMICOLON | f.COLON | f.DASH)

    def _is_tag(self, start: int) -> bool:
        """Whether a clause like "Trump asked." begins at `start`: its reporting word is its last word."""
        for i in range(start, min(start + _LONGEST_TAG, len(self.words) - 1)):
            flag = self.flags[i]
            if flag & f.CUE and i > start:
                return bool(self.flags[i + 1] & (f.FINAL | f.COMMA | f.COLON | f.PARAGRAPH))
            if flag & (f.FINAL | f.PARAGRAPH | f.THAT | f.AUXILIARY | f.BE) or self.quote_of[i] >= 0:
                return False
        return False
