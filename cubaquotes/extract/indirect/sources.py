"""Who makes a claim: the mention in its sentence that the trigger belongs to."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Model, Value, bucket
from cubaquotes.extract.indirect.triggers import Content, Trigger
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.text import Document

# Chosen by what each adds on outlets held out of training.
SOURCE_FEATURES = (
    "side and gap", "last word", "side and before", "side and group", "lemma and side", "after and form",
    "kind and in content", "side of content", "passive and side and before", "subject verb", "order and side",
    "before and kind and gap",
)  # fmt: skip

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
_NO_SUBJECT = _VERBAL | f.PREPOSITION | f.CONJUNCTION | f.SUBORDINATOR | f.ADVERB | f.NEGATION | f.TO | f.CALENDAR
_WHERE = frozenset({"from", "in", "at", "near", "outside"})
# So many mentions on each side are looked at.
_LEFT, _RIGHT = 6, 2
# A source that follows the cue ("said X", "according to X") begins within so many tokens.
_AFTER = 12
# Nobody is given as the source only if this is so much likelier than the best mention (difference of scores).
NOBODY_BY = 0.5


def candidates(doc: Document, trigger: Trigger, mentions: list[Mention]) -> list[Mention]:
    """The mentions that could be the source, nearest first on each side; a possessor stands for itself."""
    t = trigger.token
    at = bisect_left(mentions, (t + 1,))
    left: list[Mention] = []
    for mention in mentions[max(0, at - _LEFT) : at]:
        owner = _owner(doc, mention, t)
        if owner is not None:
            left.append(owner)
        elif mention.last <= t:
            left.append(mention)
    if not left or left[-1].last < trigger.group:
        left += _bare(doc, trigger)
    return left[::-1] + [
        m for m in mentions[at : at + _RIGHT] if m.first <= t + _AFTER and not _is_whereabouts(doc, trigger, m)
    ]


def _is_whereabouts(doc: Document, trigger: Trigger, mention: Mention) -> bool:
    """ "The agency reported from | Havana": where it was said, if a verb says it."""
    return mention.first == trigger.token + 2 and trigger.info.form == "past" and doc.low[mention.first - 1] in _WHERE


def _bare(doc: Document, trigger: Trigger) -> list[Mention]:
    """The single word before the verb, where no phrase ends there: "environmentalists worry", "all agreed"."""
    at = trigger.group - 1
    if at < trigger.first or doc.quote_of[at] >= 0 or trigger.info.form in ("noun", "word"):
        return []
    flag = doc.flags[at]
    if not flag & f.WORD or flag & _NO_SUBJECT:
        return []
    return [Mention(at, at + 1, "other")]


def _owner(doc: Document, mention: Mention, t: int) -> Mention | None:
    """ "Mr. Trump’s" of "Mr. Trump’s decision" and "his" of "his claim", where the trigger is that noun."""
    if mention.last <= t:
        return None
    for i in range(t - 1, mention.first - 1, -1):
        if doc.low[i].endswith(("’s", "'s", "s’", "s'")):
            return Mention(mention.first, i + 1, mention.kind)
        if doc.flags[i] & f.POSSESSIVE:
            return Mention(i, i + 1, "pronoun")
    return None


def source_rows(doc: Document, trigger: Trigger, content: Content, options: list[Mention]) -> list[list[Value]]:
    """For each of the `options`, what speaks for it as the source; in the order of SOURCE_FEATURES."""
    flags, classes, info = doc.flags, doc.classes, trigger.info
    t, group = trigger.token, trigger.group
    passive = int(info.form in ("past", "participle") and any(flag & f.BE for flag in flags[group:t]))
    rows: list[list[Value]] = []
    order, was = 0, ""
    for mention in options:
        first, last = mention.first, mention.last
        low, high, side = (last, group, "left") if first < t else (t + 1, first, "right")
        order, was = (order + 1 if side == was else 0), side
        gap = bucket(high - low)
        verbs = commas = 0
        for flag in flags[low:high]:
            if flag & f.COMMA:
                commas += 1
            elif flag & _VERBAL:
                verbs += 1
        kind = classes[first] if mention.kind == "pronoun" else mention.kind
        before = classes[first - 1] if first > trigger.first else "start"
        after = "cue" if last == t else classes[last] if last < len(classes) else "end"
        held = int(any(a <= first < b for a, b in content))
        clause = int(last < len(flags) and flags[last] & _VERBAL > 0)
        rows.append([
            (side, gap), classes[last - 1], (side, before), (side, info.group), (info.lemma, side),
            (after, info.form), (kind, held), (int(first < content[0][0]), side, held), (passive, side, before),
            (clause, min(verbs, 3), min(commas, 3), side), (order, side), (before, kind, side, gap),
        ])  # fmt: skip
    return rows


def find_source(
    doc: Document, model: Model, trigger: Trigger, content: Content, mentions: list[Mention]
) -> tuple[Mention | None, float]:
    """The likeliest source, and by how much it is ahead of the next best (difference of scores)."""
    options = candidates(doc, trigger, mentions)
    if not options:
        return None, 0.0
    scores = [model.score(row) for row in source_rows(doc, trigger, content, options)]
    best = max(scores)
    nobody = 2 * model.bias  # "nobody" scores the bias, which `score` has added to each of the others
    if nobody > best + NOBODY_BY:
        return None, nobody - best
    ranked = sorted([*scores, nobody], reverse=True)
    return options[scores.index(best)], best - (ranked[1] if ranked[0] == best else best)
