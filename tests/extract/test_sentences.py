"""Where sentences begin, for any language."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.extract.sentences import after_stop, sentence_starts


@dataclass
class _Tokens:
    words: list[str]
    quote_of: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.quote_of = self.quote_of or [-1] * len(self.words)


def _stops(words: list[str]) -> list[tuple[int, bool]]:
    return [(i, word == "\n") for i, word in enumerate(words) if word in (".", "\n")]


def test_a_stop_ends_a_sentence_where_the_next_may_begin() -> None:
    words = ["Ana", "llegó", ".", "Dijo", "que", "a", ".", "m", ".", "vendrá", "."]
    tokens = _Tokens(words)
    assert sentence_starts(tokens, _stops(words), lambda _, k: words[k][0].isupper(), 100) == [0, 3, len(words)]


def test_closing_marks_belong_to_the_sentence_and_no_quote_is_cut() -> None:
    words = ["«", "No", ".", "Nunca", ".", "»", "Y", "se", "fue", "."]
    tokens = _Tokens(words, [0] * 6 + [-1] * 4, [0], [6])
    assert after_stop(tokens, 4) == 6
    assert sentence_starts(tokens, _stops(words), lambda *_: True, 100) == [0, 6, 10]


@given(st.lists(st.sampled_from(["a", ".", "\n", ")"]), max_size=60), st.integers(1, 9))
def test_sentences_are_in_order_and_never_too_long(words: list[str], longest: int) -> None:
    starts = sentence_starts(_Tokens(words), _stops(words), lambda *_: True, longest)
    assert starts[0] == 0
    assert starts[-1] == len(words)
    assert all(0 < b - a <= longest for a, b in itertools.pairwise(starts) if words)
