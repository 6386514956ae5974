"""Reporting words in a text, and the mention that each has for its subject."""

from bisect import bisect_left
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.lang import Cue, Language
from cubaquotes.extract.mentions import Mention, find_mentions, without_antecedent
from cubaquotes.extract.text import Document

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# So many mentions on each side are looked at.
_LEFT, _RIGHT = 7, 3

# Chosen by what a feature adds on articles held out of training; as many again added nothing.
SOURCE_FEATURES = (
    "before", "before and side", "commas", "form", "form and after", "form and before", "form and subjects between",
    "form and word before", "form, is subject and verbs", "gap", "gap and commas", "gap and last word", "group",
    "last word", "lemma and side", "opens", "side, order and kind", "verbs", "word before and is subject",
    "after and kind",
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
        best = without_antecedent(doc, _head(doc, frame.sentence.mentions, best))
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
    # However far the cue is, the sentence's own subject stands first or second.
    first = mentions[: min(2, max(0, at - _LEFT))]
    return left[::-1] + first[::-1] + mentions[at : at + _RIGHT]


def source_features(doc: Document, frame: Frame, mention: Mention) -> list[Value]:
    """What speaks for and against `mention` as the one who says it; in the order of SOURCE_FEATURES."""
    cue, info, classes, flags = frame.cue, frame.info, doc.classes, doc.flags
    left = mention.first < cue
    low, high = (mention.last, cue) if left else (cue + 1, mention.first)
    commas = verbs = 0
    for flag in flags[low:high]:
        if flag & f.COMMA:
            commas += 1
        elif flag & _VERBAL:
            verbs += 1
    mentions = frame.sentence.mentions
    between = mentions[bisect_left(mentions, low, key=_first) : bisect_left(mentions, high, key=_first)]
    order = min(len(between), 5)
    nearer = min(sum(_is_subject(doc, other, cue) for other in between), 3) if left else 0
    subject = int(_is_subject(doc, mention, cue))
    side = "left" if left else "right"
    form = f"{side} {info.form}"
    gap = bucket(high - low)
    kind = classes[mention.first] if mention.kind == "pronoun" else mention.kind
    before = classes[mention.first - 1] if mention.first > frame.sentence.first else "start"
    after = "cue" if mention.last == cue else (classes[mention.last] if mention.last < len(doc) else "end")
    before_cue = classes[cue - 1] if cue > frame.sentence.first else "start"
    commas, verbs = min(commas, 3), min(verbs, 3)
    return [
        before, f"{side} {before}", commas, form, f"{form} {after}", f"{form} {before}", f"{form} {nearer} {subject}",
        f"{form} {before_cue}", f"{form} {subject} {verbs}", gap, f"{side} {gap} {commas}",
        f"{side} {gap} {classes[mention.last - 1]}", f"{side} {info.group}", f"{side} {classes[mention.last - 1]}",
        f"{side} {info.lemma}", int(mention is mentions[0]), f"{side} {order} {kind}", verbs,
        f"{side} {before_cue} {subject}", f"{side} {kind} {after}",
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
