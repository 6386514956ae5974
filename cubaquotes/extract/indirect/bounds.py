"""Where a claim begins and ends."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Model, Value, bucket, logistic
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

START_FEATURES = (
    "word", "word before", "word after", "offset", "group", "lemma and word", "group and word", "pair",
    "form and word", "that ahead", "that ahead and word", "lemma and before", "before and after", "lemma and offset",
    "group and before",
)  # fmt: skip
END_FEATURES = (
    "word", "before", "after", "length", "rest", "commas", "verbs", "first word", "group", "pair", "group and word",
    "first and word", "verbs and word", "length and word", "verb ahead", "verb ahead and word", "rest and word",
    "around", "form and word", "word and after and verb", "before and word", "commas and word", "lemma and word",
    "tail", "first and tail", "verb ahead and verbs and word",
)  # fmt: skip

# A claim to the right of its cue begins within so many tokens ("told reporters in Havana on Tuesday that").
WINDOW = 14
_MOST_ENDS = 30
_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
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
    return after_that(doc, best, trigger.last)


def that_ahead(doc: Document, low: int, high: int) -> int:
    """How many tokens ahead the next "that" is; -1 if there is none before `high`."""
    return next((bucket(j - low) for j in range(low, high) if doc.flags[j] & f.THAT and doc.quote_of[j] < 0), -1)


def after_that(doc: Document, start: int, last: int) -> int:
    """The bare "that" is not part of a claim."""
    return start + 1 if start + 1 < last and doc.low[start] in ("that", ":", ",") else start


def start_features(doc: Document, trigger: Trigger, j: int, that: int) -> list[Value]:
    """What speaks for the claim to begin at token `j`; in the order of START_FEATURES."""
    classes, info = doc.classes, trigger.info
    word, before = classes[j], classes[j - 1]
    after = classes[j + 1] if j + 1 < len(doc) else "end"
    offset = bucket(j - trigger.token)
    if offset == 1:
        before = "cue"
    return [
        word, before, after, offset, info.group, f"{info.lemma} {word}", f"{info.group} {word}", f"{before} {word}",
        f"{info.form} {word} {before}", that, f"{that} {offset} {word}", f"{info.lemma} {before}",
        f"{before} {word} {after}", f"{info.lemma} {offset}", f"{info.group} {before}",
    ]  # fmt: skip


def possible_ends(doc: Document, start: int, last: int) -> list[int]:
    """The tokens before which a claim that begins at `start` can end, in order; the last one is `last`."""
    found: list[int] = []
    flags, quote_of = doc.flags, doc.quote_of
    j = start + 1
    while j < last and len(found) < _MOST_ENDS:
        k = quote_of[j]
        if k >= 0 and doc.first[k] < j:
            j = doc.last[k]
            if j >= last:
                break
        if flags[j] & _BREAKS and quote_of[j] < 0:
            found.append(j)
        j += 1
    found.append(last)
    return found


def end_rows(doc: Document, trigger: Trigger, start: int, ends: list[int], around: bool) -> list[list[Value]]:
    """For each of `ends`, what speaks for the claim to end there; in the order of END_FEATURES."""
    classes, flags, info = doc.classes, doc.flags, trigger.info
    last = ends[-1]
    rows: list[list[Value]] = []
    verbs = commas = 0
    first_word = classes[start]
    verbal = [bool(flag & _VERBAL) for flag in flags[start : last + 1]]
    breaks = f.COMMA | f.SEMICOLON | f.DASH | f.FINAL
    at = start
    for number, j in enumerate(ends):
        for flag in flags[at:j]:
            if flag & _VERBAL:
                verbs += 1
            elif flag & f.COMMA:
                commas += 1
        at = j
        stop = ends[number + 1] if number + 1 < len(ends) else last
        word = classes[j] if j < last else "end"
        after = classes[j + 1] if j + 1 < last else "end"
        ahead = int(any(verbal[j + 1 - start : stop - start])) if j < last else 2
        tail = "none"
        if j < last:
            tail = "punct" if any(flag & breaks for flag in flags[j + 1 : stop + 1]) else "word"
            if stop == last:
                tail = "last"
        before = classes[j - 1]
        v, c, length, rest = min(verbs, 3), min(commas, 3), bucket(j - start), bucket(last - j)
        rows.append([
            word, before, after, length, rest, c, v, first_word, info.group, f"{word} {after}", f"{info.group} {word}",
            f"{first_word} {word}", f"{v} {word}", f"{length} {word}", ahead, f"{ahead} {word}", f"{rest} {word}",
            f"{int(around)} {word}", f"{info.form} {word}", f"{word} {after} {ahead}", f"{before} {word}",
            f"{c} {word}", f"{info.lemma} {word}", f"{tail} {word}", f"{first_word} {tail} {word}",
            f"{ahead} {v} {word}",
        ])  # fmt: skip
    return rows


def find_end(doc: Document, model: Model, trigger: Trigger, start: int, around: bool = False) -> tuple[int, float]:
    """The token before which the claim that begins at `start` ends, and the chance that this is about right.

    Of all possible ends the one is chosen that shares at least half of its words with the true claim most probably.
    """
    ends = possible_ends(doc, start, trigger.last)
    if len(ends) == 1:
        return ends[0], 1.0
    shares = []
    left = 1.0
    for row in end_rows(doc, trigger, start, ends, around):
        here = left * logistic(model.score(row))
        shares.append(here)
        left -= here
    shares[-1] += left
    best, best_chance, best_worth = ends[-1], 0.0, -1.0
    for end in ends:
        length = end - start
        chance = exact = 0.0
        for other, share in zip(ends, shares, strict=True):
            if length <= 2 * (other - start) and other - start <= 2 * length:
                chance += share
                if other == end:
                    exact = share
        worth = chance + 0.5 * exact
        if worth > best_worth:
            best, best_chance, best_worth = end, chance, worth
    return best, best_chance
