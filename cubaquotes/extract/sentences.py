"""Where the sentences of a text begin. What ends one and what may begin one is told by whoever knows the language."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol


class Tokens(Protocol):
    """A text as tokens. first, last: the token numbers of each quoted stretch; quote_of: a token's stretch, or -1."""

    words: list[str]
    quote_of: list[int]
    first: list[int]
    last: list[int]


def sentence_starts(
    tokens: Tokens, stops: Iterable[tuple[int, bool]], begins: Callable[[int, int], bool], longest: int
) -> list[int]:
    """The token numbers where sentences begin, plus the number of tokens; never inside a quoted stretch.

    stops: the tokens that can end a sentence, in order, with whether a paragraph ends there. begins: whether a sentence
    can begin at the second token, after the stop at the first. longest: a sentence with more tokens is cut, because no
    text may take more than its time.
    """
    count, found = len(tokens.words), [0]
    for stop, breaks in stops:
        start = stop + 1 if breaks else after_stop(tokens, stop)
        if found[-1] < start < count and (breaks or begins(stop, start)):
            k = tokens.quote_of[start]
            if k < 0 or tokens.first[k] == start:
                found.append(start)
    found.append(count)
    return _shortened(tokens, found, longest)


def after_stop(tokens: Tokens, stop: int) -> int:
    """The token after a full stop and the closing marks and brackets that follow it."""
    k, start = tokens.quote_of[stop], stop + 1
    if k >= 0 and tokens.last[k] - start <= 1:
        start = tokens.last[k]
    while start < len(tokens.words) and tokens.words[start] in ")]":
        start += 1
    return start


def _shortened(tokens: Tokens, starts: Sequence[int], longest: int) -> list[int]:
    found = list(starts[:1])
    for start in starts[1:]:
        while start - found[-1] > longest:
            cut = found[-1] + longest
            k = tokens.quote_of[cut]
            if k >= 0 and tokens.first[k] < cut:
                cut = tokens.last[k]
            if cut >= start:
                break
            found.append(cut)
        found.append(start)
    return found
