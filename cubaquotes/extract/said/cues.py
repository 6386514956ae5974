"""Reporting words in a text, and the mention that each has for its subject."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.lang import Cue, Language
from cubaquotes.extract.mentions import Mention, find_mentions, without_antecedent
from cubaquotes.extract.text import Document

_VERBAL = f.AUXILIARY | f.BE | f.VERB | f.CUE
# So many mentions on each side are looked at.
_LEFT, _RIGHT = 7, 1
# A participle that opens a sentence stands within so many tokens: "While conceding".
_OPENING = 2
# The verb of a subject begins within so many tokens; a quote that is farther from the cue tells nothing.
_NEAR_VERB, _FAR_QUOTE = 8, 40
_LONGEST_GROUP = 6
# A cue of the sentence after a quote stands within so many tokens after the quote, if it belongs to it.
NEAR_AFTER = 6
_VERB_GROUP = f.AUXILIARY | f.BE | f.ADVERB | f.NEGATION | f.TO

# Chosen by what a feature adds on articles held out of training; as many again added nothing.
SOURCE_FEATURES = (
    "before", "before and side", "commas", "form", "form and before", "form and subjects between",
    "form and word before", "form, is subject and verbs", "gap", "gap and commas", "group", "last word",
    "lemma and side", "opens", "side, order and kind", "verbs", "word before and is subject", "two before",
    "two after", "second before and quote right", "before and first word", "commas and verb", "after and first word",
    "group and before", "kind and second before", "after and left of verb group", "before and quote left",
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
    """Tokens [first, last) of the sentences with quoted stretches and what of their neighbours can belong to these.

    In order, none twice.
    """
    found: list[tuple[int, int]] = []
    sentences = doc.sentences
    for first, last in zip(doc.first, doc.last, strict=True):
        begin = bisect_left(sentences, first + 1) - 1
        end = bisect_left(sentences, last)
        start, stop = sentences[max(0, begin - 1)], sentences[end]
        if end + 1 < len(sentences):
            stop = max(stop, min(sentences[end + 1], last + NEAR_AFTER + 1))
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
    ranges = [(0, doc.count)] if where is None else where
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
    mentions = candidates(doc, frame)
    for mention, row in zip(mentions, source_rows(doc, frame, mentions), strict=True):
        score = model.score(row) if model else -float(abs(frame.cue - mention.first))
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
    at = bisect_left(mentions, (mention.first,))
    if at < 2 or doc.low[mention.first - 1] != "and":
        return mention
    middle, head = mentions[at - 1], mentions[at - 2]
    if middle.last == mention.first - 1 and head.last == middle.first - 1 and doc.low[head.last] == "of":
        return head
    return mention


def candidates(doc: Document, frame: Frame) -> list[Mention]:
    """The mentions of the sentence that could be the subject: the nearest on either side of the cue, and a few more."""
    mentions = frame.sentence.mentions
    at = bisect_left(mentions, (frame.cue,))
    left = [m for m in mentions[max(0, at - _LEFT) : at] if m.last <= frame.cue]
    # However far the cue is, the sentence's own subject stands first or second.
    first = mentions[: min(2, max(0, at - _LEFT))]
    right = mentions[at : at + _RIGHT]
    if frame.info.form == "ing" and frame.cue <= frame.sentence.first + _OPENING:
        right += _main_subject(doc, mentions[at + _RIGHT :])
    return left[::-1] + first[::-1] + right


def _main_subject(doc: Document, mentions: list[Mention]) -> list[Mention]:
    """ "Conceding that …, | the mayor left": whoever a verb follows, and a comma or a quote stands before."""
    for mention in mentions:
        before, after = mention.first - 1, mention.last
        apart = doc.flags[before] & f.COMMA or doc.quote_of[before] >= 0
        if apart and after < doc.count and (doc.flags[after] & _VERBAL or doc.classes[after] == "ed"):
            return [mention]
    return []


def source_rows(doc: Document, frame: Frame, mentions: list[Mention]) -> Iterator[list[Value]]:
    """For each of `mentions`, what speaks for and against it as the one who says it; in the order of the features."""
    start, cue = frame.sentence.first, frame.cue
    before_cue = doc.classes[cue - 1] if cue > start else "start"
    group = cue - 1
    while group >= start and group > cue - _LONGEST_GROUP and doc.flags[group] & _VERB_GROUP:
        group -= 1
    before_group = doc.classes[group] if group >= start else "start"
    quote_left, quote_right = _quotes_beside(doc, frame)
    subjects: dict[int, bool] = {}  # most mentions stand between the cue and several others
    for mention in mentions:
        yield _source_row(doc, frame, mention, subjects, before_cue, before_group, quote_left, quote_right)


def _source_row(
    doc: Document,
    frame: Frame,
    mention: Mention,
    subjects: dict[int, bool],
    before_cue: str,
    before_group: str,
    quote_left: str,
    quote_right: str,
) -> list[Value]:
    cue, info, classes, start = frame.cue, frame.info, doc.classes, frame.sentence.first
    first, last, every = mention.first, mention.last, frame.sentence.mentions
    left = first < cue
    side, low, high = ("left", last, cue) if left else ("right", cue + 1, first)
    commas, verbs, verb = _on_the_way(doc, low, high)
    # A mention is a tuple: (low,) stands before all that begin at `low`.
    between = every[bisect_left(every, (low,)) : bisect_left(every, (high,))]
    order = min(len(between), 5)
    nearer = _count_subjects(doc, between, cue, subjects) if left else 0
    subject = _count_subjects(doc, [mention], cue, subjects)
    form, gap = info.form, bucket(high - low)
    opening = classes[first]
    kind = opening if mention.kind == "pronoun" else mention.kind
    before = classes[first - 1] if first > start else "start"
    second = classes[first - 2] if first > start + 1 else "start"
    after = "cue" if last == cue else (classes[last] if last < doc.count else "end")
    next_after = "cue" if last + 1 == cue else (classes[last + 1] if last + 1 < doc.count else "end")
    return [
        before, (side, before), commas, (side, form), (side, form, before), (side, form, nearer, subject),
        (side, form, before_cue), (side, form, subject, verbs), gap, (side, gap, commas), (side, info.group),
        (side, classes[last - 1]), (side, info.lemma), int(mention is every[0]), (side, order, kind), verbs,
        (side, before_cue, subject), (before, second), (after, next_after), (second, quote_right), (before, opening),
        (commas, verb), (after, opening), (info.group, before), (kind, second), (after, before_group),
        (before, quote_left),
    ]  # fmt: skip


def _count_subjects(doc: Document, mentions: list[Mention], cue: int, known: dict[int, bool]) -> int:
    """How many of the mentions look like a subject, 3 at the most. known: for the first token of a mention whether."""
    number = 0
    for mention in mentions:
        looks = known.get(mention.first)
        if looks is None:
            looks = known[mention.first] = _is_subject(doc, mention, cue)
        number += looks
    return min(number, 3)


def _on_the_way(doc: Document, low: int, high: int) -> tuple[int, int, str]:
    """Of the tokens [low, high) between mention and cue: commas and verbs (3 at the most), the class of a near verb."""
    commas = verbs = 0
    verb = "none"
    for i, flag in enumerate(doc.flags[low:high]):
        if flag & f.COMMA:
            commas += 1
        elif flag & _VERBAL:
            if not verbs and i < _NEAR_VERB:
                verb = doc.classes[low + i]
            verbs += 1
    return min(commas, 3), min(verbs, 3), verb


def _quotes_beside(doc: Document, frame: Frame) -> tuple[str, str]:
    """How near the quoted stretches of the sentence are to the cue, on its left and on its right."""
    at = bisect_left(doc.first, frame.cue)
    left = frame.cue - doc.last[at - 1] if at and doc.last[at - 1] > frame.sentence.first else _FAR_QUOTE
    right = doc.first[at] - frame.cue - 1 if at < len(doc.first) and doc.first[at] < frame.sentence.last else _FAR_QUOTE
    return _nearness(left), _nearness(right)


def _nearness(distance: int) -> str:
    return "beside" if distance < 2 else "near" if distance < 8 else "far" if distance < _FAR_QUOTE else "none"


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
