"""How much of a sentence belongs to a quote that follows its cue: only the marks, or words before and after them too.

Positions are token numbers, end-exclusive.
"""

import math

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.lang import Language
from cubaquotes.extract.said.clauses import content_start, end_options, sentence_end
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.said.units import Unit
from cubaquotes.extract.text import Document

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# A report begins at most so many tokens after its cue.
_FARTHEST_HEAD = 25
# Edges that are less likely than this together are not worth the risk.
_LIKELY = 0.65
_BEFORE_HEAD = f.PREPOSITION | f.THAT | f.TO | f.COMMA | f.COLON | f.ADVERB | f.CUE | f.DASH

HEAD_FEATURES = (
    "place", "here", "before", "before and here", "after cue", "to quote", "place and to quote", "place and left",
    "place and capital", "place and words", "place and group", "place and lemma", "place and closing", "that between",
    "verb between", "after cue and here", "place, left and capital", "group and before", "lemma and before",
    "lemma and here",
)  # fmt: skip

TAIL_FEATURES = (
    "place", "here", "next", "here and next", "place and closing", "place and words", "place and here", "away",
    "place and away", "verbs", "here and verbs", "direct", "place and direct", "direct and here", "place and group",
    "final",
    "left over", "previous", "cue follows", "here and cue follows", "direct, closing and place", "lemma and place",
    "here, next and second",
)  # fmt: skip


def head_options(doc: Document, frame: Frame, unit: Unit) -> list[int]:
    """Tokens at which the report can begin: at the quote, or before it at a place that follows the cue."""
    usual = content_start(doc, frame)
    found = {unit.first, usual} if frame.cue < usual <= unit.first else {unit.first}
    subject = frame.subject
    if subject is not None and frame.cue < subject.first < subject.last <= unit.first:
        return sorted({unit.first, subject.last})
    mentions = {mention.first for mention in frame.sentence.mentions}
    for i in range(frame.cue + 1, min(unit.first, frame.cue + 1 + _FARTHEST_HEAD)):
        if not doc.flags[i] & f.PUNCTUATION and (doc.flags[i - 1] & _BEFORE_HEAD or i in mentions):
            found.add(i)
    return sorted(found)


def head_features(doc: Document, frame: Frame, unit: Unit, at: int) -> list[Value]:
    """What speaks for and against a report that begins at `at`; in the order of HEAD_FEATURES."""
    classes, info = doc.classes, frame.info
    place = "quote" if at == unit.first else "usual" if at == content_start(doc, frame) else "other"
    here = "quote" if at == unit.first else classes[at]
    before = classes[at - 1] if at - 1 > frame.cue else "cue"
    after_cue, to_quote = bucket(at - frame.cue - 1), bucket(unit.first - at)
    that = verb = 0
    for flag in doc.flags[frame.cue + 1 : at]:
        that |= int(bool(flag & f.THAT))
        verb |= int(bool(flag & _VERBAL))
    group, lemma, capital = info.group, info.lemma, int(unit.capital)
    return [
        place, here, before, (before, here), after_cue, to_quote, (place, to_quote), (place, unit.left),
        (place, capital), (place, bucket(unit.words)), (place, group), (place, lemma),
        (place, unit.closing), (place, that), (place, verb), (after_cue, here),
        (place, unit.left, capital), (group, before), (lemma, before), (lemma, here),
    ]  # fmt: skip


def tail_options(doc: Document, frame: Frame, last: int) -> list[int]:
    """Tokens before which the report can end, `last` (the end of its last stretch) among them."""
    stop = sentence_end(doc, frame)
    return [last] if stop <= last else [last, *end_options(doc, last, stop)]


def tail_features(doc: Document, frame: Frame, unit: Unit, head: int, last: int, at: int) -> list[Value]:
    """What speaks for and against a report [head, at) whose marks end at `last`; in the order of TAIL_FEATURES."""
    classes, info = doc.classes, frame.info
    stop = frame.sentence.last
    place = "quote" if at == last else "later"
    here = classes[at] if at < stop else "end"
    following = classes[at + 1] if at + 1 < stop else "end"
    second = classes[at + 2] if at + 2 < stop else "end"
    verbs = min(2, sum(1 for flag in doc.flags[last : min(at, last + 20)] if flag & _VERBAL))
    away = bucket(at - last)
    direct = int(head == unit.first)
    cue_follows = int(any(flag & f.CUE for flag in doc.flags[at + 1 : min(at + 6, stop)]))
    final = int(at >= sentence_end(doc, frame))
    return [
        place, here, following, (here, following), (place, unit.closing), (place, bucket(unit.words)),
        (place, here), away, (place, away), verbs, (here, verbs), direct, (place, direct),
        (direct, here), (place, info.group), (place, final), bucket(stop - at), classes[at - 1],
        cue_follows,
        (here, cue_follows), (direct, unit.closing, place), (info.lemma, place),
        (here, following, second),
    ]  # fmt: skip


def reported_clause(doc: Document, language: Language, frame: Frame, unit: Unit, last: int) -> tuple[int, int]:
    """The likeliest report of a cue that stands before the quote. last: where its stretches of this sentence end.

    If nothing is likely enough, the marks alone hold what is certain; but a single word in marks is never all of it.
    """
    models = language.models
    if "head" not in models or "tail" not in models:
        return unit.first, last
    heads = head_options(doc, frame, unit)
    head, sure = _best(heads, [models["head"].score(head_features(doc, frame, unit, at)) for at in heads])
    tails = tail_options(doc, frame, last)
    scores = [models["tail"].score(tail_features(doc, frame, unit, head, last, at)) for at in tails]
    tail, surer = _best(tails, scores)
    return (head, tail) if unit.words == 1 or sure * surer >= _LIKELY else (unit.first, last)


def _best(found: list[int], scores: list[float]) -> tuple[int, float]:
    """The best option and its chance."""
    top = max(scores)
    return found[scores.index(top)], 1 / sum(math.exp(score - top) for score in scores)
