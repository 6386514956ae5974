"""Who makes a claim: the mention in its sentence that the trigger belongs to."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Model, Value, bucket
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.text import Document

SOURCE_FEATURES = (
    "side and gap", "order and side", "kind", "before", "after", "side and group", "side and form", "verbs and commas",
    "in content", "kind and in content", "side and before", "after and gap", "helpers and side", "form and gap",
    "form and order and kind", "group and order", "last word", "opens", "lemma and side", "before and kind and gap",
    "form and verbs and commas", "kind before", "passive and side and before", "subject verb", "owner",
    "side of content", "after and form", "relative",
)  # fmt: skip

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# So many mentions on each side are looked at.
_LEFT, _RIGHT = 7, 3
# Nobody is given as the source only if this is so much likelier than the best mention (difference of scores).
NOBODY_BY = 0.5


def candidates(doc: Document, trigger: Trigger, mentions: list[Mention]) -> list[Mention]:
    """The mentions that could be the source, nearest first on each side; a possessor stands for itself."""
    t = trigger.token
    at = bisect_left(mentions, t + 1, key=lambda m: m.first)
    left: list[Mention] = []
    for mention in mentions[max(0, at - _LEFT) : at]:
        owner = _owner(doc, mention, t)
        if owner is not None:
            left.append(owner)
        elif mention.last <= t:
            left.append(mention)
    return left[::-1] + mentions[at : at + _RIGHT]


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


def source_rows(
    doc: Document,
    trigger: Trigger,
    content: tuple[tuple[int, int], ...],
    mentions: list[Mention],
    options: list[Mention],
) -> list[list[Value]]:
    """For each of the `options`, what speaks for it as the source; in the order of SOURCE_FEATURES."""
    flags, classes, info = doc.flags, doc.classes, trigger.info
    t, group = trigger.token, trigger.group
    helpers = " ".join(classes[group:t]) if group < t else "-"
    passive = int(info.form in ("past", "participle") and any(flag & f.BE for flag in flags[group:t]))
    first_content = content[0][0]
    rows: list[list[Value]] = []
    before_t = 0
    order = 0
    for mention in options:
        left = mention.first < t
        if left:
            low, high, side, rank = mention.last, group, "left", before_t
            before_t += 1
        else:
            low, high, side, rank = t + 1, mention.first, "right", order
            order += 1
        verbs = commas = 0
        for flag in flags[low:high]:
            if flag & f.COMMA:
                commas += 1
            elif flag & _VERBAL:
                verbs += 1
        verbs, commas, rank = min(verbs, 3), min(commas, 3), min(rank, 6)
        gap = bucket(high - low) if high >= low else -1
        kind = classes[mention.first] if mention.kind == "pronoun" else mention.kind
        before = classes[mention.first - 1] if mention.first > trigger.first else "start"
        after = "cue" if mention.last == t else classes[mention.last] if mention.last < len(classes) else "end"
        held = any(a <= mention.first < b for a, b in content)
        last_word = classes[mention.last - 1]
        owner = int(
            mention.last <= t < mention.last + 4
            and (last_word == "Name’s" or bool(flags[mention.last - 1] & f.POSSESSIVE))
        )
        near = f"{side} {gap}"
        verb_follows = int(mention.last < len(flags) and bool(flags[mention.last] & _VERBAL))
        runs = f"{verbs} {commas}"
        rows.append([
            near, f"{rank} {side}", kind, before, after, f"{side} {info.group}", f"{side} {info.form}",
            f"{runs} {side}",
            int(held), f"{kind} {held}", f"{side} {before}", f"{after} {gap}", f"{helpers} {near}",
            f"{info.form} {near}", f"{info.form} {rank} {kind}", f"{info.group} {rank} {side}", last_word,
            int(mention is mentions[0]), f"{info.lemma} {side}", f"{before} {kind} {gap}", f"{info.form} {runs} {side}",
            f"{kind} {before}", f"{passive} {side} {before}", f"{verb_follows} {runs} {side}",
            f"{owner} {info.form}", f"{int(mention.first < first_content)} {side} {held}", f"{after} {info.form}",
            f"{int(bool(flags[mention.first] & (f.RELATIVE | f.THAT)))} {near}",
        ])  # fmt: skip
    return rows


def find_source(
    doc: Document, model: Model, trigger: Trigger, content: tuple[tuple[int, int], ...], mentions: list[Mention]
) -> tuple[Mention | None, float]:
    """The likeliest source, and by how much it is ahead of the next best (difference of scores)."""
    options = candidates(doc, trigger, mentions)
    if not options:
        return None, 0.0
    scores = [model.score(row) for row in source_rows(doc, trigger, content, mentions, options)]
    best = max(scores)
    nobody = 2 * model.bias  # "nobody" scores the bias, which `score` has added to each of the others
    if nobody > best + NOBODY_BY:
        return None, nobody - best
    ranked = sorted([*scores, nobody], reverse=True)
    return options[scores.index(best)], best - (ranked[1] if ranked[0] == best else best)
