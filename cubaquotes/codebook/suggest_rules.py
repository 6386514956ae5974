"""What in a quote speaks for or against a target. Each rule looks at one mention and a few words around it."""

from collections.abc import Iterator
from dataclasses import dataclass

from cubaquotes.codebook import suggest_flags as flags
from cubaquotes.codebook.suggest_targets import Mention, Sides
from cubaquotes.codebook.suggest_text import Words
from cubaquotes.codebook.suggest_wish import (
    VERBS,
    Situation,
    after_preposition,
    is_first_person,
    negations,
    signed,
    wish,
)

_VALUES = flags.GOOD | flags.BAD
_ENDS_PREDICATE = flags.BREAK | flags.THEY | flags.WE | flags.CONTRA | flags.OBLIQUE | VERBS
_DASHES = ("—", "–")
_PASSIVE = ("ed", "ado", "ada", "ados", "adas", "ido", "ida", "ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены")
_WARM = flags.GOOD | flags.KEEP | flags.FAVOUR | flags.PLEDGE | flags.WE | flags.PROMISE


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for (sign 1) or against (sign -1) a target.

    weight: how often such evidence is right, 0 to 1.  at: the words that show it.  why: for the reason.
    """

    sign: int
    weight: float
    at: tuple[int, ...]
    why: str


def evidence_for(now: Situation, mention: Mention, sides: Sides) -> Iterator[Evidence]:
    """All that speaks for or against the mentioned target, strongest rules first."""
    if _is_somebody_elses(now.words, mention):
        return
    judged = () if sides.people else (_described_before, _described_after, _named_so, _to_be_done)
    for rule in (_as_object, _against_or_with, *judged, _by_cue):
        found = rule(now, mention)
        if found:
            yield found
    found = _by_side(now, mention, sides)
    if found:
        yield found


def _is_somebody_elses(words: Words, mention: Mention) -> bool:
    """Whether the sentence asks, supposes, or passes on what others say."""
    if words.sentence[mention.start] in words.questions:
        return True
    low, _ = words.bounds(mention.start)
    for at in range(low, mention.start):
        if words.bits[at] & flags.UNREAL and mention.start - at <= 6:
            return True
        if words.bits[at] & flags.SAY and at > low and not any(b & flags.WE for b in words.bits[max(low, at - 3) : at]):
            return not is_first_person(words, at)
    return False


def _as_object(now: Situation, mention: Mention) -> Evidence | None:
    """We support X; X must be lifted is left alone, lift X isn't."""
    words = now.words
    low, _ = words.bounds(mention.start)
    oblique = -1
    for k in range(mention.start - 1, max(low, mention.start - 6) - 1, -1):
        bits = words.bits[k]
        if bits & VERBS and not bits & flags.TOWARD:
            return _object_of(now, mention, k, oblique)
        if bits & flags.BREAK or (words.comma[k + 1] and not bits & _VALUES):
            return None
        if bits & (flags.OBLIQUE | flags.CONTRA) and not bits & flags.FUNCTION:
            oblique = k
    return None


def _object_of(now: Situation, mention: Mention, verb: int, oblique: int) -> Evidence | None:
    words = now.words
    bits = words.bits[verb]
    if bits & (flags.END | flags.KEEP) and mention.actor and not mention.special:
        return None  # whoever keeps a person or country company isn't for it yet
    if any(words.bits[k] & flags.AGENT for k in range(verb + 1, mention.start)):
        return None  # "praise from Moscow"
    if oblique >= 0 and (bits & (flags.END | flags.KEEP) or oblique != verb + 1):
        return None  # "end the pressure on Cuba" doesn't end Cuba
    between = range(verb + 1, mention.start)
    if any(words.bits[k] & flags.OF and not _plain(words, verb + 1, k) for k in between):
        return None  # "ease the suffering of the people"
    weight = wish(now, verb)
    if not weight:
        return None
    sign = 1 if bits & (flags.FAVOUR | flags.KEEP) else -1
    sign = signed(
        sign, negations(words, max(words.bounds(verb)[0], verb - 4), verb) + negations(words, verb + 1, mention.start)
    )
    return Evidence(sign, weight, (verb,), "is said of it by the speaker")


def _plain(words: Words, start: int, end: int) -> bool:
    """Whether the stretch holds no evaluative word."""
    return not any(words.bits[k] & (flags.BAD | flags.HURT | flags.GOOD | VERBS) for k in range(start, end))


def _against_or_with(now: Situation, mention: Mention) -> Evidence | None:
    """We are against X; we stand with X."""
    words = now.words
    low, _ = words.bounds(mention.start)
    for k in range(mention.start - 1, max(low, mention.start - 4) - 1, -1):
        bits = words.bits[k]
        if bits & flags.TOWARD:
            while k > low and words.bits[k - 1] & flags.TOWARD:
                k -= 1
            return _stand(now, mention, k, 1)
        if bits & flags.CONTRA:
            while k > low and words.bits[k - 1] & flags.CONTRA:
                k -= 1
            if k > low and not words.bits[k - 1] & (flags.STAND | flags.WE | flags.NEG | flags.BE):
                return None
            if k == low == 0 and now.reported:
                return Evidence(-1, 0.84, (k,), "shows where the speaker stands")
            return _stand(now, mention, k, -1)
        if not bits & (flags.FUNCTION | _VALUES):
            return None
    return None


def _stand(now: Situation, mention: Mention, at: int, sign: int) -> Evidence | None:
    weight = wish(now, at)
    if not weight:
        return None
    low, _ = now.words.bounds(at)
    sign = signed(sign, negations(now.words, max(low, at - 4), at))
    return Evidence(sign, weight, tuple(range(at, mention.start)), "shows where the speaker stands")


def _may_be_judged(now: Situation, mention: Mention) -> bool:
    """Whether good and bad words near it are about it: not "against Cuba", "in Cuba", nor its people."""
    words = now.words
    if any(words.bits[k] & flags.PEOPLE for k in range(mention.start, mention.end)):
        return False
    low, _ = words.bounds(mention.start)
    k = mention.start - 1
    while k >= low and words.bits[k] & flags.FUNCTION and not words.bits[k] & (flags.OBLIQUE | flags.OF):
        k -= 1
    return k < low or bool(words.bits[k] & flags.OF) or not words.bits[k] & (flags.OBLIQUE | flags.CONTRA)


def _described_before(now: Situation, mention: Mention) -> Evidence | None:
    """The cruel embargo; the lies of Washington; victims of the blockade."""
    words = now.words
    if not _may_be_judged(now, mention):
        return None
    low, _ = words.bounds(mention.start)
    of = False
    for k in range(mention.start - 1, max(low, mention.start - 5) - 1, -1):
        bits = words.bits[k]
        if words.comma[k + 1]:
            return None
        if bits & flags.DEED and (mention.actor or not of):
            return None  # "the torture of Ukraine", "stifles the protest"
        if bits & _VALUES or (bits & flags.HURT and of and not mention.actor):
            if not of and words.words[k].endswith("о"):
                return None  # "невыгодно России": bad for it, not of it
            if not of and ((k > low and words.words[k - 1] == "to") or (mention.actor and bits & flags.GOOD)):
                return None  # "to pressure Ukraine", "peaceful Moscow marchers"
            return _judged(now, mention, k, max(low, k - 2), k, 0.8)
        if bits & flags.OF:
            of = True
        elif bits & flags.CONDUCT and (of or not now.words.words[k].isascii()):
            continue
        elif not bits & flags.FUNCTION:
            return None
    return None


def _described_after(now: Situation, mention: Mention) -> Evidence | None:
    """The embargo is cruel; Washington's lies; the blockade starves families."""
    words = now.words
    if not _may_be_judged(now, mention):
        return None
    _, high = words.bounds(mention.start)
    linked = bool(now.cue & flags.NAMING) and now.reported
    low, _ = words.bounds(mention.start)
    before = mention.start - 1
    if (
        mention.actor
        and before >= low
        and not words.bits[before]
        and not words.names[before]
        and not words.comma[before + 1]
    ):
        return None  # "that they hate Moscow is no secret"
    high = min(high, mention.end + 9)
    edge = k = mention.end
    while k < high:
        bits = words.bits[k]
        if words.comma[k] and not linked:
            if k > mention.end + (2 if words.comma[k] in _DASHES else 0):
                return None
            linked, high = True, min(high, k + 3)  # the embargo, a crime; блокада острова — преступление
        if bits & (_VALUES | (0 if mention.actor else flags.HURT)) and not bits & flags.BE:
            return _judged_after(now, mention, k, linked=linked, next_to=k == edge)
        if bits & flags.BE:
            linked = True
        elif _begins_complement(words, k, high, linked=linked) or (k == edge > mention.end and words.sides[k]):
            edge = k + 1
        elif _ends_predicate(words, k, mention.end, linked):
            return None
        k += 1
    return None


def _judged_after(now: Situation, mention: Mention, at: int, *, linked: bool, next_to: bool) -> Evidence | None:
    word, bits = now.words.words[at], now.words.bits[at]
    if linked and mention.actor and len(word) > 4 and word.endswith(_PASSIVE):
        return None  # Cuba is punished: by somebody else
    if not linked and (not next_to or (mention.actor and bits & flags.GOOD)):
        return None
    return _judged(now, mention, at, mention.end, at, 0.78 if linked else 0.74)


def _to_be_done(now: Situation, mention: Mention) -> Evidence | None:
    """X must be lifted; X debe terminar; X пора отменить."""
    words = now.words
    if not _may_be_judged(now, mention):
        return None
    _, high = words.bounds(mention.start)
    needed = -1
    for k in range(mention.end, min(high, mention.end + 8)):
        bits = words.bits[k]
        if needed < 0 and (_begins_complement(words, k, high) or words.sides[k]):
            continue
        if (bits & (flags.THEY | flags.WE | flags.SAY | flags.OBLIQUE) and not bits & flags.FUNCTION) or words.comma[k]:
            return None
        if needed < 0 and bits & flags.NEED:
            needed = k
        elif needed >= 0 and bits & (flags.END | flags.KEEP):
            sign = signed(1 if bits & flags.KEEP else -1, negations(words, mention.end, k))
            return Evidence(sign, 0.82, tuple(range(needed, k + 1)), "is asked for")
    return None


def _named_so(now: Situation, mention: Mention) -> Evidence | None:
    """The regime, the dictatorship: the name itself judges."""
    at = tuple(k for k in range(mention.start, mention.end) if now.words.bits[k] & flags.EPITHET)
    alone = mention.end - mention.start == 1 or any(now.words.sides[mention.start : mention.end])
    return Evidence(-1, 0.7, at[:1], "is itself a judgement") if at and alone else None


def _ends_predicate(words: Words, at: int, start: int, linked: bool) -> bool:
    """Whether the word begins something that is no longer said about what stands before `start`."""
    bits = words.bits[at]
    if bits & _ENDS_PREDICATE and not bits & (flags.OF | flags.FUNCTION):
        return True
    return bool(words.sides[at]) and not linked and not after_preposition(words, at, start)


def _begins_complement(words: Words, at: int, high: int, *, linked: bool = False) -> bool:
    """Whether a phrase begins that changes nothing: the embargo *against Cuba* is cruel, they try *to* blackmail us."""
    if not words.bits[at] & (flags.CONTRA | flags.OBLIQUE) or at + 1 >= high:
        return False
    return (linked and bool(words.bits[at + 1] & flags.BAD)) or any(words.sides[at + 1 : at + 3])


def _judged(now: Situation, mention: Mention, at: int, start: int, end: int, weight: float) -> Evidence | None:
    """An evaluative word at `at` about the mention; what stands from `start` to `end` may deny it."""
    words = now.words
    own = bool(now.side) and words.sides[mention.start] == now.side
    sign = 1 if words.bits[at] & flags.GOOD and not words.bits[at] & flags.BAD else -1
    denied = negations(words, start, end)
    ended = mention.start and words.bits[mention.start - 1] & flags.END
    if own and (sign < 0 or denied or not any(words.bits[k] & flags.BE for k in range(start, end))):
        return None
    return Evidence(signed(sign, denied + bool(ended)), weight - 0.1 * bool(denied), (at,), "is said about it")


def _by_cue(now: Situation, mention: Mention) -> Evidence | None:
    """Condemned X; called for X: the reporting word itself is the speaker's stance."""
    if not now.reported or now.cue & flags.NEG or mention.start > 4 or mention.start > now.first_thing:
        return None
    words = now.words
    if any(
        words.bits[k] & (VERBS | flags.BAD | flags.HURT | flags.OBLIQUE | flags.BREAK)
        and not words.bits[k] & flags.FUNCTION
        for k in range(mention.start)
    ):
        return None
    denied = negations(words, 0, mention.start)
    if now.cue & (flags.AGAINST | flags.ACCUSE):
        return Evidence(signed(-1, denied), 0.84, (), "the reporting word itself is against it")
    if now.cue & flags.FAVOUR:
        return Evidence(signed(1, denied), 0.84, (), "the reporting word itself is for it")
    if now.cue & flags.DEMAND and not mention.actor:
        return Evidence(signed(1, denied), 0.76, (), "the speaker asks for it")
    return None


def _by_side(now: Situation, mention: Mention, sides: Sides) -> Evidence | None:
    """Officials stand by what their own government does, and against what is done to it."""
    words = now.words
    if not now.side or mention.actor:
        return None
    low, high = words.bounds(mention.start)
    near = range(max(low, mention.start - 7), min(high, mention.end + 7))
    inside, close = 0, now.cue & flags.PROMISE
    for k in (*range(low, mention.start), *range(mention.end, high)):
        bits = words.bits[k] & ~(flags.AGAINST if k > mention.end else 0)
        inside |= bits
        close |= bits if k in near else 0
    if now.side in sides.owners:
        if close & (flags.BAD | flags.HURT | flags.AGAINST | flags.END | flags.CONTRAST):
            return None
        if len(sides.owners) > 1 and not close & _WARM:
            return None
        return Evidence(1, 0.7, (), "an official of the country whose matter it is has no word against it")
    if now.side in sides.aimed_at and inside & (flags.BAD | flags.HURT | flags.AGAINST):
        return Evidence(-1, 0.72, (), "an official of the country it is aimed at speaks ill of it")
    return None
