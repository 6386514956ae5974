"""Where a claim begins and ends."""

from collections.abc import Iterator

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Model, Value, bucket, logistic
from cubaquotes.extract.indirect.triggers import Trigger, claim_words
from cubaquotes.extract.lang import Language
from cubaquotes.extract.text import Document

START_FEATURES = (
    "word", "word before", "word after", "group and word", "pair", "that ahead and word", "lemma and before",
    "lemma and offset",
)  # fmt: skip
END_FEATURES = (
    "word", "before", "after", "length", "rest", "group", "verbs and word", "commas and word",
    "word and after and verb", "triple",
)  # fmt: skip

# A claim to the right of its cue begins within so many tokens ("told reporters in Havana on Tuesday that").
WINDOW = 14
_MOST_ENDS = 30
# When less chance than this is left for the later ends, they are not looked at.
_ENOUGH = 0.03
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_NO_NOUN = f.CAPITAL | f.PRONOUN | f.BE | f.AUXILIARY | f.DETERMINER | f.POSSESSIVE | f.ADVERB | f.NEGATION | f.TO
_FEW = 3
_BREAKS = (
    f.COMMA | f.SEMICOLON | f.COLON | f.DASH | f.BRACKET | f.CONJUNCTION | f.SUBORDINATOR | f.PREPOSITION | f.RELATIVE
    | f.THAT | f.TO | f.AUXILIARY | f.BE | f.FINAL | f.CALENDAR | f.PARAGRAPH
)  # fmt: skip


def find_start(doc: Document, model: Model, trigger: Trigger) -> int:
    """The token where the claim to the right of the trigger begins."""
    low, high = trigger.token + 1, min(trigger.last, trigger.token + 1 + WINDOW)
    best, best_score = low, 0.0
    that = that_ahead(doc, low, high)
    for j in range(low, high):
        score = model.score(start_features(doc, trigger, j, that))
        if score > 0:
            best = j
            break
        if best_score == 0.0 or score > best_score:
            best, best_score = j, score
        if doc.quote_of[j] >= 0:
            break
    best = after_that(doc, best, trigger.last)
    return after_apposition(doc, best, trigger.last) if trigger.info.group == "according" else best


def after_apposition(doc: Document, start: int, last: int) -> int:
    """Past what only explains who the source is: "according to Ms. Ruiz, a lawyer in Quito, | the bank closed"."""
    flags = doc.flags
    while flags[start] & (f.DETERMINER | f.RELATIVE | f.ROLE | f.TITLE):
        stop = min(last, start + WINDOW)
        comma = next((j for j in range(start, stop) if flags[j] & f.COMMA), stop)
        verbs = any(flag & _VERBAL and not flag & f.RELATIVE for flag in flags[start:comma])
        if comma + 2 >= last or (verbs and not flags[start] & f.RELATIVE):
            break
        start = comma + 1
    return start


def that_ahead(doc: Document, low: int, high: int) -> int:
    """How many tokens ahead the next "that" is; -1 if there is none before `high`."""
    return next((bucket(j - low) for j in range(low, high) if doc.flags[j] & f.THAT and doc.quote_of[j] < 0), -1)


def after_that(doc: Document, start: int, last: int) -> int:
    """The bare "that" is not part of a claim."""
    return start + 1 if start + 1 < last and doc.low[start] in ("that", ":", ",") else start


def before_pointer(doc: Document, start: int, end: int) -> int:
    """Where a claim really begins that is no clause but points at one: "disputed | that account".

    With one noun in the singular, and no verb behind it, "that" is not the word that introduces a clause.
    """
    flags, low = doc.flags, doc.low
    if start == 0 or low[start - 1] != "that" or not flags[start] & f.WORD or flags[start] & _NO_NOUN:
        return start
    if doc.quote_of[start] >= 0 or (low[start].endswith("s") and not low[start].endswith("ss")):
        return start
    for j in range(start + 1, end):
        if flags[j] & _VERBAL or low[j].endswith("ed") or j - start > _FEW:
            return start
    of_it = end == start + 1 or bool(flags[start + 1] & (f.PREPOSITION | f.CALENDAR))
    return start - 1 if of_it else start


def start_features(doc: Document, trigger: Trigger, j: int, that: int) -> list[Value]:
    """What speaks for the claim to begin at token `j`; in the order of START_FEATURES."""
    classes, info = doc.classes, trigger.info
    word, before = classes[j], classes[j - 1]
    after = classes[j + 1] if j + 1 < doc.count else "end"
    offset = bucket(j - trigger.token)
    if offset == 1:
        before = "cue"
    return [
        word, before, after, (info.group, word), (before, word), (that, offset, word),
        (info.lemma, before), (info.lemma, offset),
    ]  # fmt: skip


def possible_ends(doc: Document, start: int, last: int, inner: frozenset[str]) -> list[int]:
    """The tokens before which a claim that begins at `start` can end, in order; the last one is `last`.

    inner: words before which no claim ends.
    """
    found: list[int] = []
    flags, quote_of, low = doc.flags, doc.quote_of, doc.low
    j = start + 1
    while j < last:
        k = quote_of[j]
        if k >= 0 and doc.first[k] < j:
            j = doc.last[k]
            if j >= last:
                break
        if flags[j] & _BREAKS and quote_of[j] < 0 and low[j] not in inner:
            found.append(j)
            if len(found) == _MOST_ENDS:
                break
        j += 1
    found.append(last)
    return found


def end_rows(doc: Document, trigger: Trigger, start: int, ends: list[int]) -> Iterator[list[Value]]:
    """For each of `ends`, what speaks for the claim to end there; in the order of END_FEATURES."""
    classes, flags, group = doc.classes, doc.flags, trigger.info.group
    last = ends[-1]
    verbs, commas = _count(flags, start, ends[0])
    for number, j in enumerate(ends):
        word = classes[j] if j < last else "end"
        after = classes[j + 1] if j + 1 < last else "end"
        after_2 = classes[j + 2] if j + 2 < last else "end"
        stop = ends[number + 1] if j < last else last
        verbs_ahead, commas_ahead = _count(flags, j + 1, stop)
        ahead = min(verbs_ahead, 1) if j < last else 2
        yield [
            word, classes[j - 1], after, bucket(j - start), bucket(last - j), group, (min(verbs, 3), word),
            (min(commas, 3), word), (word, after, ahead), (word, after, after_2),
        ]  # fmt: skip
        here = flags[j] if j < last else 0
        verbs += verbs_ahead + bool(here & _VERBAL)
        commas += commas_ahead + bool(here & f.COMMA)


def _count(flags: list[int], low: int, high: int) -> tuple[int, int]:
    """Of the tokens [low, high) the number of verbs and of commas."""
    verbs = commas = 0
    for flag in flags[low:high]:
        if flag & _VERBAL:
            verbs += 1
        elif flag & f.COMMA:
            commas += 1
    return verbs, commas


def find_end(doc: Document, language: Language, trigger: Trigger, start: int) -> tuple[int, float]:
    """The token before which the claim that begins at `start` ends, and the chance that this is about right.

    Of all possible ends the one is chosen that shares at least half of its words with the true claim most probably.
    """
    model = language.models["claim end"]
    ends = possible_ends(doc, start, trigger.last, claim_words(language.code).inner)
    if len(ends) == 1:
        return ends[0], 1.0
    shares: list[float] = []
    left = 1.0
    for row in end_rows(doc, trigger, start, ends):
        here = left * logistic(model.score(row))
        shares.append(here)
        left -= here
        if left < _ENOUGH:
            ends = ends[: len(shares)]
            break
    shares[-1] += left
    return _most_probable(ends, shares, start)


def _most_probable(ends: list[int], shares: list[float], start: int) -> tuple[int, float]:
    """The end that shares at least half of its words with the true claim most probably, and the chance of that."""
    best, best_chance, best_worth = ends[-1], 0.0, -1.0
    low = high = 0
    for end, exact in zip(ends, shares, strict=True):
        length = end - start
        while 2 * (ends[low] - start) < length:
            low += 1
        while high < len(ends) and ends[high] - start <= 2 * length:
            high += 1
        chance = sum(shares[low:high])
        worth = chance + 0.5 * exact
        if worth > best_worth:
            best, best_chance, best_worth = end, chance, worth
    return best, best_chance
