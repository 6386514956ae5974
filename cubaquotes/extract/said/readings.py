"""What speaks for and against each reading of a quoted stretch."""

from bisect import bisect_left
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.said.nesting import hold, subject_of, tag_place
from cubaquotes.extract.said.units import Unit
from cubaquotes.extract.text import Document

# The readings: a cue of the same sentence; goes on with the quote before; a new quote of the same source; a cue in a
# neighbouring sentence; a signature; a turn of an interview; nobody's statement.
FRAME, LINK, CARRY, LEAD, SIGN, TURN, NOBODY = "frame", "link", "carry", "lead", "sign", "turn", "nobody"

# Chosen by what a feature adds on articles held out of training, one after the other; then those left out that added
# least on other articles.
FEATURES: dict[str, tuple[str, ...]] = {
    FRAME: (
        # the cue and its subject
        "side and cue's next", "side and form", "side and group", "side and left", "side, word before cue and form",
        "side, tag and closing", "subject margin", "side and before subject", "subject gap and word before",
        "subject side and closing", "lemma and title", "after clause and capital",
        # what stands between it and the quote
        "stretches", "second next and commas", "group and commas", "used and conjunction",
        # other cues, and the quote before
        "used and clause", "form and how before", "farther cues and left", "second before and how before",
        "group and nearest between", "lemma and nearest between", "same subject and quotes left",
        "side and quotes right", "hangs, holds and tag", "hangs and across", "nearest subject and closing",
        "form outside and lemma", "tag, words and that", "form inside and group",
    ),
    LINK: (
        "before closing", "frames between", "gap", "how before, frames and sentence", "paragraph",
        "paragraph and closing before", "same sentence", "sentences", "sentences, own frame and how before",
        "split and last", "before closing and sentence", "first between and begins", "sentences and capital before",
        "sentences and clause", "paragraph and how before", "first between",
    ),
    CARRY: ("sentences", "quotes left", "paragraphs and begins"),
    LEAD: (
        "closing", "form", "rank, colon and begins", "used and closing", "margin and title",
        "subordinators and paragraph", "used and how before", "side and closing",
    ),
    SIGN: ("ended", "closing", "apart"),
    TURN: (
        "kind", "kind and own", "kind and before", "kind and mention", "kind and words", "kind and single",
        "quotes left",
    ),
    NOBODY: (
        "begins", "closing", "cue left", "headline, single and words", "title case", "words", "words and capital",
        "repeated and left", "words and quotes right", "cues ahead and how before", "second left and quotes left",
        "single and title", "left and right", "named so and title", "near cue and words",
        "cues ahead, verb and quotes left", "first word and capital",
    ),
}  # fmt: skip

# So many tokens before the mark can tell that a title or a term follows.
_NEAR = 4
_SUBORDINATING = f.SUBORDINATOR | f.RELATIVE | f.THAT
_CLAUSE_OPENERS = _SUBORDINATING | f.CONJUNCTION


@dataclass(slots=True)
class Option:
    """One reading of a unit."""

    kind: str
    values: list[Value]
    frame: Frame | None = None
    mention: Mention | None = None
    score: float = 0.0


@dataclass(slots=True)
class Reading:
    """The reading chosen for a unit; `chance` is the model's probability, `rival` the next best option.

    listed: an item of a list.
    """

    unit: Unit
    option: Option
    chance: float
    rival: Option | None = None
    listed: bool = False


def frame_values(doc: Document, unit: Unit, frame: Frame, before: Reading | None) -> list[Value]:
    """What speaks for and against a cue of the same sentence; in the order of FEATURES. before: the quote before."""
    side = "before" if frame.cue < unit.first else "after"
    tags = [_is_tag(doc, other) for other in unit.frames]
    at = next(i for i, other in enumerate(unit.frames) if other is frame)
    return [
        *_cue_values(doc, unit, frame, side, tag=int(tags[at])),
        *_path_values(doc, unit, frame, before),
        *_rival_values(doc, unit, at, before),
        *_nesting_values(doc, unit, at, tags),
    ]


def _cue_values(doc: Document, unit: Unit, frame: Frame, side: str, *, tag: int) -> list[Value]:
    """The cue and its subject."""
    form, group, lemma = frame.info.form, frame.info.group, frame.info.lemma
    before_cue, _ = _two_before(doc, frame)
    following = _class_at(doc, frame.cue + 1)
    subject_side, subject_gap, before_subject, end = _subject(doc, frame)
    after_clause = doc.classes[end] if end < frame.sentence.last else "end"
    margin = bucket(int(max(0.0, frame.score)))
    return [
        (side, following), (side, form), (side, group), (side, unit.left), (side, before_cue, form),
        (side, tag, unit.closing), margin, (side, before_subject), (subject_gap, before_cue),
        (subject_side, unit.closing), (lemma, unit.title), (after_clause, int(unit.capital)),
    ]  # fmt: skip


def _path_values(doc: Document, unit: Unit, frame: Frame, before: Reading | None) -> list[Value]:
    """What stands between the cue and the quote."""
    ahead = frame.cue < unit.first
    low, high = (frame.cue + 1, unit.first) if ahead else (unit.last, frame.cue)
    union = commas = 0
    for flag in doc.flags[low:high]:
        union |= flag
        if flag & f.COMMA:
            commas += 1
    stretches = min(len({k for k in doc.quote_of[low:high] if k >= 0}), 2)
    commas = min(commas, 3)
    return [
        ("before" if ahead else "after", stretches), (_class_at(doc, frame.cue + 2), commas),
        (frame.info.group, commas), (_used(frame, before), int(bool(union & f.CONJUNCTION))),
    ]  # fmt: skip


def _rival_values(doc: Document, unit: Unit, at: int, before: Reading | None) -> list[Value]:
    """The other cues of the sentence, and the quote before. at: the number of the cue."""
    frame = unit.frames[at]
    others = [*unit.frames[:at], *unit.frames[at + 1 :]]
    cue, subject, info = frame.cue, frame.subject, frame.info
    ahead = cue < unit.first
    side = "before" if ahead else "after"
    same_side = [other for other in others if (other.cue < unit.first) == ahead]
    between = [other for other in same_side if (other.cue > cue) == ahead]
    farther = min(len(same_side) - len(between), 2)
    nearest = _nearest(doc, between[-1 if ahead else 0]) if between else "none"
    same_subject = int(subject is not None and any(other.subject == subject for other in others))
    _, second_before = _two_before(doc, frame)
    clause = _clause_opener(doc, min(cue, subject.first) if subject is not None else cue, frame.sentence.first)
    used, how = _used(frame, before), _how(before)
    return [
        (used, clause), (info.form, how), (farther, unit.left), (second_before, how), (info.group, nearest),
        (info.lemma, nearest), (same_subject, unit.quotes_left), (side, unit.quotes_right),
    ]  # fmt: skip


def _nesting_values(doc: Document, unit: Unit, at: int, tags: list[bool]) -> list[Value]:
    """How the sentence's reports hang on one another. at: the number of the cue; tags: which cues are tags."""
    frames = unit.frames
    frame, cue = frames[at], frames[at].cue
    split = sum(other.cue < unit.first for other in frames)
    ahead = cue < unit.first
    # Of the cues on its side the next ones towards the quote and away from it, and the one nearest to the quote; then
    # the nearest one across the quote.
    if ahead:
        inside, outside = frames[at + 1 : split], frames[:at][::-1]
        across = frames[split] if split < len(frames) else None
    else:
        inside, outside = frames[split:at][::-1], frames[at + 1 :]
        across = frames[split - 1] if split else None
    outer = outside[0] if outside else None
    nearest = inside[-1] if inside else None
    hangs, holds = hold(doc, frame, outer), hold(doc, frame, nearest)
    tag = tag_place(frames, tags, frame, unit.last)
    low, high = (cue + 1, unit.first) if ahead else (unit.last, cue)
    way = doc.flags[low:high]
    that = int(any(flag & f.THAT for flag in way))
    form_outside = outer.info.form if outer is not None else "none"
    form_inside = nearest.info.form if nearest is not None else "none"
    return [
        (hangs, holds, tag), (hangs, hold(doc, frame, across)),
        (subject_of(frame, inside[0] if inside else None), unit.closing), (form_outside, frame.info.lemma),
        (tag, bucket(unit.words), that), (form_inside, frame.info.group),
    ]  # fmt: skip


def _class_at(doc: Document, token: int) -> str:
    return doc.classes[token] if token < doc.count else "end"


def _two_before(doc: Document, frame: Frame) -> tuple[str, str]:
    """The classes of the two words before the cue."""
    cue, start = frame.cue, frame.sentence.first
    return doc.classes[cue - 1] if cue > start else "start", doc.classes[cue - 2] if cue > start + 1 else "start"


def _used(frame: Frame, before: Reading | None) -> int:
    """Whether the quote before has this cue."""
    return int(before is not None and before.option.frame is frame)


def _how(before: Reading | None) -> str:
    return before.option.kind if before is not None else "none"


def _clause_opener(doc: Document, begin: int, start: int) -> str:
    """The class of a word like "because", "who", "that", "and" just before `begin`, in a sentence from `start` on."""
    for i in range(begin - 1, max(start, begin - 3) - 1, -1):
        if doc.flags[i] & _CLAUSE_OPENERS:
            return doc.classes[i]
    return "no"


def _nearest(doc: Document, frame: Frame) -> str:
    """Who says it by a cue that stands between another cue and the quote."""
    subject = frame.subject
    if subject is None:
        return "x"
    return doc.classes[subject.first] if subject.kind == "pronoun" else "np"


def _subject(doc: Document, frame: Frame) -> tuple[str, int, str, int]:
    """Of a cue's subject: its side, how far it is (-1: there is none), the class of the word before it, and the token
    after cue and subject."""
    subject = frame.subject
    if subject is None:
        return "none", -1, "start", frame.cue + 1
    before = doc.classes[subject.first - 1] if subject.first > frame.sentence.first else "start"
    if subject.first < frame.cue:
        return "left", bucket(frame.cue - subject.last), before, max(frame.cue + 1, subject.last)
    return "right", bucket(subject.first - frame.cue - 1), before, subject.last


def _is_tag(doc: Document, frame: Frame) -> bool:
    """Whether the cue is a tag on what stands before it: "…, the envoy says." """
    subject = frame.subject
    if subject is None or subject.first > frame.cue or subject.first <= frame.sentence.first:
        return False
    ends = frame.cue + 1 >= frame.sentence.last or doc.flags[frame.cue + 1] & (f.FINAL | f.PARAGRAPH | f.COMMA)
    before = subject.first - 1
    return bool(ends) and (bool(doc.flags[before] & (f.COMMA | f.DASH)) or doc.quote_of[before] >= 0)


def link_values(doc: Document, unit: Unit, before: Reading, own: int) -> list[Value]:
    """What speaks for and against going on with the quote before; in the order of FEATURES. own: cues of its own."""
    previous = before.unit
    low, high = previous.last, unit.first
    same = int(previous.sentence_end >= unit.last)
    between = sum(1 for frame in previous.frames + unit.frames if low <= frame.cue < high)
    between = min(between, 2)
    how = before.option.kind
    if before.option.frame is not None:
        how += " before" if before.option.frame.cue < previous.first else " after"
    split = int(before.option.frame is not None and low <= before.option.frame.cue < high)
    first_between = doc.classes[low] if low < high else "none"
    sentences = sentences_between(doc, unit, before)
    paragraph = int(unit.paragraph != previous.paragraph)
    closing = previous.closing
    return [
        closing, between, bucket(high - low), (how, between, same), paragraph, (paragraph, closing), same, sentences,
        (sentences, own, how), (split, unit.left), (closing, same), (first_between, int(unit.first == unit.sentence)),
        (sentences, int(previous.capital)), (sentences, unit.clause_left),
        (paragraph, how), first_between,
    ]  # fmt: skip


def sentences_between(doc: Document, unit: Unit, before: Reading) -> int:
    """How many sentences begin between the quote before and this one, 4 at the most."""
    return min(bisect_left(doc.sentences, unit.first + 1) - bisect_left(doc.sentences, before.unit.last), 4)


def carry_values(doc: Document, unit: Unit, before: Reading, own: int) -> list[Value]:
    """What speaks for and against a new quote of the source before; in the order of FEATURES."""
    paragraphs = unit.paragraph - before.unit.paragraph
    return [
        sentences_between(doc, unit, before), unit.quotes_left, (paragraphs, int(unit.first == unit.sentence), own),
    ]  # fmt: skip


def lead_values(doc: Document, unit: Unit, frame: Frame, rank: int, before: Reading | None) -> list[Value]:
    """What speaks for and against a cue in another sentence; in the order of FEATURES."""
    last = unit.sentence - 1
    same = int(last < 0 or not doc.flags[last] & f.PARAGRAPH)
    if not same:
        last -= 1
    colon = int(last >= 0 and bool(doc.flags[last] & f.COLON))
    begins = int(unit.first == unit.sentence)
    side = "before" if frame.cue < unit.first else "after"
    low, high = (frame.cue + 1, unit.first) if side == "before" else (unit.last, frame.cue)
    subordinators = sum(1 for flag in doc.flags[low:high] if flag & _SUBORDINATING)
    used, how = _used(frame, before), _how(before)
    return [
        (rank, unit.closing), (rank, frame.info.form), (rank, colon, begins, same), (used, unit.closing),
        (bucket(int(max(0.0, frame.score))), unit.title),
        (min(subordinators, 2), int(unit.first == doc.paragraphs[unit.paragraph])), (used, how), (side, unit.closing),
    ]  # fmt: skip


def turn_values(doc: Document, unit: Unit, how: str, mention: Mention, own: int) -> list[Value]:
    """What speaks for and against a quote that a name and a colon introduce; in the order of FEATURES."""
    before = doc.classes[mention.first - 1] if mention.first > unit.sentence else "start"
    single = int(doc.stretches[unit.stretches[0]].single)
    return [
        how, (how, min(own, 2)), (how, before), (how, mention.kind), (how, bucket(unit.words)), (how, single),
        unit.quotes_left,
    ]  # fmt: skip


def nobody_values(doc: Document, unit: Unit, before: Reading | None) -> list[Value]:
    """What speaks for and against a stretch that is nobody's statement; in the order of FEATURES."""
    first = unit.first
    words = bucket(unit.words)
    headline, single = int(doc.in_headline(first)), int(doc.stretches[unit.stretches[0]].single)
    cue_left = doc.classes[first - 1] if doc.flags[first - 1] & f.CUE else "no"
    ahead = [frame for frame in unit.frames if frame.cue < first]
    near_cue = ahead[-1].info.lemma if ahead and ahead[-1].cue >= first - _NEAR else "none"
    how = _how(before)
    near = 0
    for flag in doc.flags[max(unit.sentence, first - _NEAR) : first]:
        near |= flag
    named = "work" if near & f.TITLED_WORK else "term" if near & f.NAMING else "no"
    return [
        int(first == unit.sentence), unit.closing, cue_left, (headline, single, words), unit.title, words,
        (words, int(unit.capital)), (int(unit.repeated), unit.left), (words, unit.quotes_right),
        (min(len(ahead), 3), how), (unit.second_left, unit.quotes_left), (single, unit.title), (unit.left, unit.right),
        (named, unit.title), (near_cue, words), (min(len(ahead), 3), int(unit.verb), unit.quotes_left),
        (unit.opening, int(unit.capital)),
    ]  # fmt: skip
