"""Whose doing and whose wish the verbs of a statement are."""

from dataclasses import dataclass

from cubaquotes.codebook import suggest_flags as flags
from cubaquotes.codebook.suggest_text import Words

VERBS = flags.FAVOUR | flags.AGAINST | flags.END | flags.KEEP
_WE_ENDINGS = ("amos", "emos", "imos", "аем", "яем", "уем", "жим", "дим", "рим", "лим", "вим")
_MAY_LEAD = flags.FUNCTION | flags.NEG | flags.PLEDGE | flags.BE | flags.WANT


@dataclass(frozen=True, slots=True)
class Situation:
    """A quote as the rules see it.

    side: the government that the speaker speaks for, or "".
    cue: the bits of the reporting words.  reported: whether the words are the reporter's, so that the cue's verb has
    them as its object.  first_thing: the first word that names a target that is no country or person.
    speaker: whether anybody is known to have said it.
    """

    words: Words
    side: str
    cue: int
    reported: bool
    first_thing: int
    speaker: bool = True


def negations(words: Words, start: int, end: int) -> int:
    """How many words of the stretch deny; "not only" doesn't."""
    count = 0
    for at in range(start, end):
        only_next = at + 1 < len(words) and words.bits[at + 1] & flags.ONLY
        if words.bits[at] & flags.NEG and not only_next:
            count += 1
    return count


def signed(sign: int, denials: int) -> int:
    """The sign, turned round by every denial."""
    return -sign if denials % 2 else sign


def wish(now: Situation, at: int) -> float:
    """How surely the verb at `at` is the speaker's own: 0 if it is somebody else's doing or nobody knows whose."""
    words = now.words
    low, _ = words.bounds(at)
    if is_first_person(words, at):
        return 0.86
    if words.words[at].endswith("ing") and at > low and not words.bits[at - 1]:
        return 0.0  # "motions condemning Moscow": the motions do
    if now.reported and now.speaker and (at == low or (words.bits[low] & flags.SELF and at - low < 6)):
        return 0.82  # "that it welcomes", "que apoya": whose words they are is who does it
    if now.reported and now.cue & (flags.DEMAND | flags.PROMISE) and at - low < 7:
        return 0.84  # urged Washington to lift it
    for k in range(at - 1, max(low, at - 9) - 1, -1):
        told = _tells_whose(now, k, low)
        if told is not None:
            return told
    if now.reported or any(not words.bits[k] & _MAY_LEAD for k in range(max(low, at - 9), at)):
        return 0.0
    return 0.72 if at - low < 4 else 0.0


def _tells_whose(now: Situation, at: int, low: int) -> float | None:
    """What one word before a verb tells of whose wish it is; None if nothing."""
    words = now.words
    bits, side = words.bits[at], words.sides[at]
    if bits & flags.NEED:
        return 0.85
    if bits & (flags.UNREAL | flags.BREAK):
        return 0.0
    if bits & flags.WE or is_first_person(words, at) or (now.side and side == now.side):
        return 0.86
    if bits & flags.CROWD:
        return 0.78
    named = bool(side) or (words.names[at] and not bits)
    if bits & flags.THEY or (named and not after_preposition(words, at, low)):
        return 0.0
    return None


def after_preposition(words: Words, at: int, low: int) -> bool:
    """Whether the word belongs to a phrase like "toward Cuba", so that it does nothing itself."""
    k = at - 1
    while k >= low and words.bits[k] & flags.FUNCTION and not words.bits[k] & (flags.OBLIQUE | flags.OF):
        k -= 1
    return k >= low and bool(words.bits[k] & (flags.OBLIQUE | flags.OF | flags.CONTRA))


def is_first_person(words: Words, at: int) -> bool:
    """Whether a verb says "we" by its ending, as it does in Spanish and Russian."""
    known = words.bits[at] & (VERBS | flags.STAND | flags.BE | flags.WANT | flags.PLEDGE)
    return bool(known) and words.words[at].endswith(_WE_ENDINGS)
