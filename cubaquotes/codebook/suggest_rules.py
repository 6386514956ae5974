"""What in a quote speaks for or against a target. Each rule looks at one mention and a few words around it."""

from collections.abc import Iterator
from dataclasses import dataclass

from cubaquotes.codebook import suggest_flags as flags
from cubaquotes.codebook.suggest_targets import Mention, Sides
from cubaquotes.codebook.suggest_text import Words

_VERBS = flags.FAVOUR | flags.AGAINST | flags.END | flags.KEEP
_VALUES = flags.GOOD | flags.BAD
_ENDS_PREDICATE = flags.BREAK | flags.THEY | flags.WE | flags.CONTRA | flags.OBLIQUE | _VERBS
_MAY_LEAD = flags.FUNCTION | flags.NEG | flags.PLEDGE | flags.BE | flags.WANT
_DASHES = ("—", "–")
_PASSIVE = ("ed", "ado", "ada", "ados", "adas", "ido", "ida", "ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены")
_WE_ENDINGS = ("amos", "emos", "imos", "аем", "яем", "уем", "жим", "дим", "рим", "лим", "вим")
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
            return not _is_first_person(words, at)
    return False


def _negations(words: Words, start: int, end: int) -> int:
    """How many words of the stretch deny; "not only" doesn't."""
    count = 0
    for at in range(start, end):
        only_next = at + 1 < len(words) and words.bits[at + 1] & flags.ONLY
        if words.bits[at] & flags.NEG and not only_next:
            count += 1
    return count


def _signed(sign: int, negations: int) -> int:
    return -sign if negations % 2 else sign


def _wish(now: Situation, at: int) -> float:
    """How surely the verb at `at` is the speaker's own: 0 if it is somebody else's doing or nobody knows whose."""
    words = now.words
    low, _ = words.bounds(at)
    if _is_first_person(words, at):
        return 0.86
    if words.words[at].endswith("ing") and at > low and not words.bits[at - 1]:
        return 0.0  # "motions condemning Moscow": the motions do
    if now.reported and now.speaker and (at == low or (words.bits[low] & flags.SELF and at - low < 6)):
        return 0.82  # "that it welcomes", "que apoya": whose words they are is who does it
    for k in range(at - 1, max(low, at - 9) - 1, -1):
        told = _tells_whose(now, k, low)
        if told is not None:
            return told
    if now.reported and now.cue & (flags.DEMAND | flags.PROMISE) and at - low < 7:
        return 0.84
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
    if bits & flags.WE or _is_first_person(words, at) or (now.side and side == now.side):
        return 0.86
    if bits & flags.CROWD:
        return 0.78
    named = bool(side) or (words.names[at] and not bits)
    if bits & flags.THEY or (named and not _after_preposition(words, at, low)):
        return 0.0
    return None


def _after_preposition(words: Words, at: int, low: int) -> bool:
    """Whether the word belongs to a phrase like "toward Cuba", so that it does nothing itself."""
    k = at - 1
    while k >= low and words.bits[k] & flags.FUNCTION and not words.bits[k] & (flags.OBLIQUE | flags.OF):
        k -= 1
    return k >= low and bool(words.bits[k] & (flags.OBLIQUE | flags.OF | flags.CONTRA))


def _is_first_person(words: Words, at: int) -> bool:
    """Whether a verb says "we" by its ending, as it does in Spanish and Russian."""
    known = words.bits[at] & (_VERBS | flags.STAND | flags.BE | flags.WANT | flags.PLEDGE)
    return bool(known) and words.words[at].endswith(_WE_ENDINGS)


def _as_object(now: Situation, mention: Mention) -> Evidence | None:
    """We support X; X must be lifted is left alone, lift X isn't."""
    words = now.words
    low, _ = words.bounds(mention.start)
    oblique = -1
    for k in range(mention.start - 1, max(low, mention.start - 6) - 1, -1):
        bits = words.bits[k]
        if bits & _VERBS and not bits & flags.TOWARD:
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
    weight = _wish(now, verb)
    if not weight:
        return None
    sign = 1 if bits & (flags.FAVOUR | flags.KEEP) else -1
    sign = _signed(
        sign, _negations(words, max(words.bounds(verb)[0], verb - 4), verb) + _negations(words, verb + 1, mention.start)
    )
    return Evidence(sign, weight, (verb,), "is said of it by the speaker")


def _plain(words: Words, start: int, end: int) -> bool:
    """Whether the stretch holds no evaluative word."""
    return not any(words.bits[k] & (flags.BAD | flags.HURT | flags.GOOD | _VERBS) for k in range(start, end))


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
    weight = _wish(now, at)
    if not weight:
        return None
    low, _ = now.words.bounds(at)
    sign = _signed(sign, _negations(now.words, max(low, at - 4), at))
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
        elif _begins_complement(words, k, high) or (k == edge > mention.end and words.sides[k]):
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
            sign = _signed(1 if bits & flags.KEEP else -1, _negations(words, mention.end, k))
            return Evidence(sign, 0.82, tuple(range(needed, k + 1)), "is asked for")
    return None


def _named_so(now: Situation, mention: Mention) -> Evidence | None:
    """The regime, the dictatorship: the name itself judges."""
    at = tuple(k for k in range(mention.start, mention.end) if now.words.bits[k] & flags.EPITHET)
    return Evidence(-1, 0.7, at[:1], "is itself a judgement") if at else None


def _ends_predicate(words: Words, at: int, start: int, linked: bool) -> bool:
    """Whether the word begins something that is no longer said about what stands before `start`."""
    bits = words.bits[at]
    if bits & _ENDS_PREDICATE and not bits & (flags.OF | flags.FUNCTION):
        return True
    return bool(words.sides[at]) and not linked and not _after_preposition(words, at, start)


def _begins_complement(words: Words, at: int, high: int) -> bool:
    """Whether a phrase begins that changes nothing: the embargo *against Cuba* is cruel, they try *to* blackmail us."""
    if not words.bits[at] & (flags.CONTRA | flags.OBLIQUE) or at + 1 >= high:
        return False
    return bool(words.bits[at + 1] & flags.BAD) or any(words.sides[at + 1 : at + 3])


def _judged(now: Situation, mention: Mention, at: int, start: int, end: int, weight: float) -> Evidence | None:
    """An evaluative word at `at` about the mention; what stands from `start` to `end` may deny it."""
    words = now.words
    own = bool(now.side) and words.sides[mention.start] == now.side
    sign = 1 if words.bits[at] & flags.GOOD and not words.bits[at] & flags.BAD else -1
    denied = _negations(words, start, end)
    ended = mention.start and words.bits[mention.start - 1] & flags.END
    if own and (sign < 0 or denied or not any(words.bits[k] & flags.BE for k in range(start, end))):
        return None
    return Evidence(_signed(sign, denied + bool(ended)), weight - 0.1 * bool(denied), (at,), "is said about it")


def _by_cue(now: Situation, mention: Mention) -> Evidence | None:
    """Condemned X; called for X: the reporting word itself is the speaker's stance."""
    if not now.reported or now.cue & flags.NEG or mention.start > 4 or mention.start > now.first_thing:
        return None
    words = now.words
    if any(
        words.bits[k] & (_VERBS | flags.BAD | flags.HURT | flags.OBLIQUE | flags.BREAK)
        and not words.bits[k] & flags.FUNCTION
        for k in range(mention.start)
    ):
        return None
    denied = _negations(words, 0, mention.start)
    if now.cue & (flags.AGAINST | flags.ACCUSE):
        return Evidence(_signed(-1, denied), 0.84, (), "the reporting word itself is against it")
    if now.cue & flags.FAVOUR:
        return Evidence(_signed(1, denied), 0.84, (), "the reporting word itself is for it")
    if now.cue & flags.DEMAND and not mention.actor:
        return Evidence(_signed(1, denied), 0.76, (), "the speaker asks for it")
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
