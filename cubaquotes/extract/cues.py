"""Reporting words in a text, and the mention that each has for its subject."""

from bisect import bisect_left
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.lang import Cue, Language
from cubaquotes.extract.mentions import Mention, find_mentions
from cubaquotes.extract.text import Document

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# So many mentions on each side are looked at.
_LEFT, _RIGHT = 7, 3

SOURCE_FEATURES = (
    "side", "gap", "order", "kind", "before", "after", "before cue", "after cue", "commas", "verbs", "quotes", "opens",
    "form", "group", "lemma", "form and word before", "side and order and kind", "gap and commas", "before and side",
    "after and kind", "verbs and order", "lemma and side", "last word",
    "gap and last word", "gap, kind and form", "form and after", "form and before", "is subject", "form and is subject",
    "word before and is subject", "form, is subject and verbs", "subjects between", "form and subjects between",
    "word before, is subject and subjects between",
)  # fmt: skip


@dataclass(slots=True)
class Sentence:
    """Tokens [first, last) with the mentions outside quotation marks."""

    first: int
    last: int
    mentions: list[Mention]


@dataclass(slots=True)
class Frame:
    """A reporting word at token `cue` and who says it there: `subject`, None if nobody is named.

    score: how far the subject is ahead of the next best mention.
    """

    cue: int
    info: Cue
    sentence: Sentence
    subject: Mention | None = None
    score: float = 0.0


def near_quotes(doc: Document) -> list[tuple[int, int]]:
    """Tokens [first, last) of the sentences with quoted stretches and of their neighbours, in order, none twice."""
    found: list[tuple[int, int]] = []
    sentences = doc.sentences
    for first, last in zip(doc.first, doc.last, strict=True):
        begin = bisect_left(sentences, first + 1) - 1
        end = bisect_left(sentences, last)
        start, stop = sentences[max(0, begin - 1)], sentences[min(end + 1, len(sentences) - 1)]
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], stop))
        else:
            found.append((start, stop))
    return found


def find_frames(doc: Document, language: Language, where: list[tuple[int, int]] | None = None) -> list[Frame]:
    """A frame for every reporting word outside quotation marks, in order, with its likeliest subject.

    where: only in these ranges of tokens [first, last).
    """
    frames: list[Frame] = []
    sentence: Sentence | None = None
    cues = language.cues
    ranges = [(0, len(doc))] if where is None else where
    flags = doc.flags
    for i in [i for first, last in ranges for i in range(first, last) if flags[i] & f.CUE]:
        if doc.quote_of[i] >= 0:
            continue
        if sentence is None or i >= sentence.last:
            first, last = doc.sentence_of(i)
            sentence = Sentence(first, last, find_mentions(doc, first, last))
        frame = Frame(i, cues[doc.low[i].replace("’", "'")], sentence)
        frame.subject, frame.score = best_subject(doc, language, frame)
        frames.append(frame)
    return frames


def best_subject(doc: Document, language: Language, frame: Frame) -> tuple[Mention | None, float]:
    """The mention that the scoring model prefers, and how far it is ahead of the next."""
    model = language.models.get("source")
    best, best_score, second = None, 0.0, -9.0
    for mention in candidates(frame):
        score = model.score(source_features(doc, frame, mention)) if model else -float(abs(frame.cue - mention.first))
        if best is None or score > best_score:
            if best is not None:
                second = best_score
            best, best_score = mention, score
        elif score > second:
            second = score
    if best is not None:
        best = _head(doc, frame.sentence.mentions, best)
    nobody = 2 * model.bias if model else -99.0  # "none of them" scores the bias, which `score` has added to each
    if best is not None and best_score < nobody:
        return None, nobody - best_score
    return best, best_score - max(second, nobody)


def _head(doc: Document, mentions: list[Mention], mention: Mention) -> Mention:
    """ "The leaders of Russia and Cuba": not Cuba but the leaders; other mentions stay as they are."""
    at = bisect_left(mentions, mention.first, key=_first)
    if at < 2 or doc.low[mention.first - 1] != "and":
        return mention
    middle, head = mentions[at - 1], mentions[at - 2]
    if middle.last == mention.first - 1 and head.last == middle.first - 1 and doc.low[head.last] == "of":
        return head
    return mention


def candidates(frame: Frame) -> list[Mention]:
    """The mentions of the sentence that could be the subject: the nearest on either side of the cue."""
    mentions = frame.sentence.mentions
    at = bisect_left(mentions, frame.cue, key=_first)
    left = [m for m in mentions[max(0, at - _LEFT) : at] if m.last <= frame.cue]
    return left[::-1] + mentions[at : at + _RIGHT]


def source_features(doc: Document, frame: Frame, mention: Mention) -> list[Value]:
    """What speaks for and against `mention` as the one who says it; in the order of SOURCE_FEATURES."""
    cue, info, classes = frame.cue, frame.info, doc.classes
    left = mention.first < cue
    low, high = (mention.last, cue) if left else (cue + 1, mention.first)
    commas = verbs = quotes = 0
    for flag in doc.flags[low:high]:
        if flag & f.COMMA:
            commas += 1
        elif flag & _VERBAL:
            verbs += 1
    if high > low:
        quotes = int(max(doc.quote_of[low:high]) >= 0)
    mentions = frame.sentence.mentions
    between = mentions[bisect_left(mentions, low, key=_first) : bisect_left(mentions, high, key=_first)]
    order = len(between)
    side = "left" if left else "right"
    gap = bucket(high - low)
    kind = doc.classes[mention.first] if mention.kind == "pronoun" else mention.kind
    before = classes[mention.first - 1] if mention.first > frame.sentence.first else "start"
    after = "cue" if mention.last == cue else (classes[mention.last] if mention.last < len(doc) else "end")
    before_cue = classes[cue - 1] if cue > frame.sentence.first else "start"
    after_cue = classes[cue + 1] if cue + 1 < len(doc) else "end"
    subject = int(_is_subject(doc, mention, cue))
    nearer = 0
    if left:
        for other in between:
            if _is_subject(doc, other, cue):
                nearer += 1
    nearer = min(nearer, 3)
    order, commas, verbs = min(order, 5), min(commas, 3), min(verbs, 3)
    opens = int(mention is mentions[0])
    return [
        side, gap, order, kind, before, after, before_cue, after_cue, commas, verbs, quotes, opens,
        f"{side} {info.form}", f"{side} {info.group}", info.lemma, f"{side} {info.form} {before_cue}",
        f"{side} {order} {kind}", f"{side} {gap} {commas}", f"{side} {before}", f"{side} {kind} {after}",
        f"{side} {verbs} {order}", f"{side} {info.lemma}", f"{side} {classes[mention.last - 1]}",
        f"{side} {gap} {classes[mention.last - 1]}", f"{side} {gap} {kind} {info.form}",
        f"{side} {info.form} {after}", f"{side} {info.form} {before}", subject, f"{side} {info.form} {subject}",
        f"{side} {before_cue} {subject}", f"{side} {info.form} {subject} {verbs}", nearer,
        f"{info.form} {side} {nearer} {subject}",
        f"{before_cue} {side} {subject} {nearer}",
    ]  # fmt: skip


def _first(mention: Mention) -> int:
    return mention.first


def _is_subject(doc: Document, mention: Mention, cue: int) -> bool:
    """Whether the mention looks like the subject of a verb: no preposition before it, a finite verb after it."""
    before = doc.flags[mention.first - 1] if mention.first else 0
    if before & (f.PREPOSITION | f.TO | f.CUE | f.VERB | f.BE) and not before & (f.COMMA | f.SUBORDINATOR):
        return False
    i = mention.last
    while i < cue and doc.flags[i] & f.ADVERB:
        i += 1
    if i >= cue:
        return i == cue
    return bool(doc.flags[i] & _VERBAL and doc.classes[i] != "cue-ing") or doc.classes[i] == "ed"
