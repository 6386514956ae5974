"""Officials who go on about a matter that the lines before their quote have named.

"Any ship that calls there goes on the blacklist," she warned. "The choice is theirs. We force nobody": the second quote
names no target, but it is still the blacklist that she stands by.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from cubaquotes.codebook import suggest_flags as flags
from cubaquotes.codebook.suggest_lexicon import Lexicon
from cubaquotes.codebook.suggest_sides import sides_before
from cubaquotes.codebook.suggest_targets import Targets
from cubaquotes.codebook.suggest_text import read
from cubaquotes.codebook.suggest_wish import Situation
from cubaquotes.model import Span

_REACH = 300  # characters before the quote
_WEIGHT = 0.65
_OWN = flags.WE | flags.PLEDGE | flags.PROMISE | flags.WARN
_DOUBT = flags.BAD | flags.HURT | flags.AGAINST | flags.FAVOUR | flags.TOWARD | flags.END | flags.CONTRAST
_COMPLAINT = flags.BAD | flags.HURT


@dataclass(frozen=True, slots=True)
class Carried:
    """A target that the lines before name: its number, the stance's sign, where it is named, what the quote adds."""

    target: int
    sign: int
    weight: float
    named: Span
    said: tuple[int, ...]


def carried(now: Situation, text: str, start: int, codebook: Targets, lexicon: Lexicon) -> Iterator[Carried]:
    """The nearest matter of the speaker's own government, and the nearest aimed at it, that is named just before."""
    words = now.words
    if not now.side or words.questions:
        return
    inside = now.cue & (flags.PROMISE | flags.WARN)
    for at, bits in enumerate(words.bits):
        inside |= bits & ~_OWN if _is_anothers(now, at) else bits
    own = inside & _OWN and not inside & _DOUBT
    complaint = inside & _COMPLAINT and not inside & flags.PROMISE
    if not own and not complaint:
        return
    before = read(text, [Span(max(0, start - _REACH), start)], lexicon)
    nearby = cache(lambda: sides_before(text, start, lexicon) | frozenset(words.sides))
    for mention in reversed(codebook.mentions(before, now.side, nearby)):
        sides = codebook.sides[mention.target]
        if mention.actor or len(sides.owners) != 1:
            continue
        sign = 1 if own and now.side in sides.owners else -1 if complaint and now.side in sides.aimed_at else 0
        if sign:
            wanted = _OWN if sign > 0 else _COMPLAINT
            said = tuple(k for k, bits in enumerate(words.bits) if bits & wanted and not _is_anothers(now, k))[:1]
            named = Span(before.spans[mention.start].start, before.spans[mention.end - 1].end)
            yield Carried(mention.target, sign, _WEIGHT, named, said)
            return


def _is_anothers(now: Situation, at: int) -> bool:
    """ "Russia will not leave its friends": whether the word before names who does it, and it is another country."""
    side = now.words.sides[at - 1] if at else ""
    return bool(side) and side != now.side
