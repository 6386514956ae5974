"""What speaks for and against each reading of a quoted stretch."""

from bisect import bisect_left
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.text import Document
from cubaquotes.extract.units import Unit

# The readings: a cue of the same sentence; goes on with the quote before; a new quote of the same source; a cue in a
# neighbouring sentence; a signature; a turn of an interview; nobody's statement.
FRAME, LINK, CARRY, LEAD, SIGN, TURN, NOBODY = "frame", "link", "carry", "lead", "sign", "turn", "nobody"

FEATURES: dict[str, tuple[str, ...]] = {
    FRAME: (
        "side", "gap", "side and gap", "left", "right", "side and left", "side and right", "closing",
        "side and closing",
        "side and lemma", "side and group", "side and form", "subject", "side and rank", "stretches", "words and side",
        "side and subject side", "used before", "side, gap and closing", "side, rank and gap", "capital and side",
        "side and cue's next", "after that", "subject margin", "side and tag", "side, tag and tag elsewhere",
    ),
    LINK: (
        "gap", "same sentence", "before closing", "capital", "before closing and capital", "frames between",
        "first between",
        "last between", "words", "words before", "how before", "how before and capital", "sentences", "split",
        "split and last", "gap and capital", "closing", "how before and frames and sentence", "own frame",
        "sentences and own frame", "right",
        "paragraph", "paragraph and how before", "paragraph and closing before", "paragraph and words",
    ),
    CARRY: (
        "paragraphs", "how before", "words", "left", "right", "closing", "own frame", "begins", "capital",
        "paragraphs and begins", "begins and own frame", "words and begins",
    ),
    LEAD: (
        "rank", "lemma", "group", "form", "words", "left", "begins", "colon", "own frame", "capital", "paragraph",
        "closing", "colon and begins",
    ),
    SIGN: ("kind", "closing", "words"),
    TURN: ("kind", "words"),
    NOBODY: (
        "words", "left", "second left", "right", "closing", "capital", "words and left", "words and closing", "titled",
        "named", "own frame", "headline", "single", "words and capital", "words and own frame", "before was",
        "words, left and capital", "title case", "begins", "right and words", "paragraph alone", "cue left",
        "left and second left", "left and right", "left, right and words", "near cue", "near cue and words", "repeated",
        "repeated and words", "near cue and left",
    ),
}  # fmt: skip


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
    """The reading chosen for a unit; `chance` is the model's probability, `rival` the next best option."""

    unit: Unit
    option: Option
    chance: float
    rival: Option | None = None


def frame_values(doc: Document, unit: Unit, frame: Frame, side: str, rank: int, used: Frame | None) -> list[Value]:
    info = frame.info
    low, high = (frame.cue + 1, unit.first) if side == "before" else (unit.last, frame.cue)
    between = [k for k in doc.quote_of[low:high] if k >= 0]
    stretches = min(len(set(between)), 2)
    gap = bucket(max(0, high - low - len(between)))
    subject = frame.subject
    kind = "none"
    where = "none"
    if subject is not None:
        kind = doc.classes[subject.first] if subject.kind == "pronoun" else subject.kind
        where = "left" if subject.first < frame.cue else "right"
    following = doc.classes[frame.cue + 1] if frame.cue + 1 < len(doc) else "end"
    that = int(any(flag & f.THAT for flag in doc.flags[low:high])) if side == "before" else 2
    closing = unit.closing
    tag = int(_is_tag(doc, frame))
    elsewhere = int(any(_is_tag(doc, other) for other in unit.frames if other is not frame))
    return [
        side, gap, f"{side} {gap}", unit.left, unit.right, f"{side} {unit.left}", f"{side} {unit.right}", closing,
        f"{side} {closing}", f"{side} {info.lemma}", f"{side} {info.group}", f"{side} {info.form}", kind,
        f"{side} {rank}",
        f"{side} {stretches}", f"{bucket(unit.words)} {side}", f"{side} {where}", f"{side} {int(frame is used)}",
        f"{side} {gap} {closing}", f"{side} {rank} {gap}", f"{int(unit.capital)} {side}", f"{side} {following}",
        f"{side} {that}", bucket(int(max(0.0, frame.score))), f"{side} {tag}", f"{side} {tag} {elsewhere}",
    ]  # fmt: skip


def _is_tag(doc: Document, frame: Frame) -> bool:
    """Whether the cue is a tag on what stands before it: "…, the envoy says." """
    subject = frame.subject
    if subject is None or subject.first > frame.cue or subject.first <= frame.sentence.first:
        return False
    ends = frame.cue + 1 >= frame.sentence.last or doc.flags[frame.cue + 1] & (f.FINAL | f.PARAGRAPH | f.COMMA)
    before = subject.first - 1
    return bool(ends) and (bool(doc.flags[before] & (f.COMMA | f.DASH)) or doc.quote_of[before] >= 0)


def link_values(doc: Document, unit: Unit, before: Reading, own: int) -> list[Value]:
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
    sentences = min(bisect_left(doc.sentences, unit.first + 1) - bisect_left(doc.sentences, previous.last), 4)
    capital, gap = int(unit.capital), bucket(high - low)
    paragraph = int(unit.paragraph != previous.paragraph)
    return [
        gap, same, previous.closing, capital, f"{previous.closing} {capital}", between, first_between, unit.left,
        bucket(unit.words), bucket(previous.words), how, f"{how} {capital}", sentences, split, f"{split} {unit.left}",
        f"{gap} {capital}", unit.closing, f"{how} {between} {same}", own, f"{sentences} {own} {how}", unit.right,
        paragraph, f"{paragraph} {how}", f"{paragraph} {previous.closing}", f"{paragraph} {bucket(unit.words)}",
    ]  # fmt: skip


def carry_values(unit: Unit, before: Reading, own: int) -> list[Value]:
    paragraphs = unit.paragraph - before.unit.paragraph
    begins = int(unit.first == unit.sentence)
    words = bucket(unit.words)
    return [
        paragraphs, before.option.kind, words, unit.left, unit.right, unit.closing, own, begins, int(unit.capital),
        f"{paragraphs} {begins} {own}", f"{begins} {own}", f"{words} {begins}",
    ]  # fmt: skip


def lead_values(doc: Document, unit: Unit, frame: Frame, rank: int, own: int) -> list[Value]:
    last = unit.sentence - 1
    same = int(last < 0 or not doc.flags[last] & f.PARAGRAPH)
    if not same:
        last -= 1
    colon = int(last >= 0 and bool(doc.flags[last] & f.COLON))
    begins = int(unit.first == unit.sentence)
    return [
        rank, f"{rank} {frame.info.lemma}", f"{rank} {frame.info.group}", f"{rank} {frame.info.form}",
        bucket(unit.words),
        unit.left, f"{rank} {begins}", colon, own, f"{rank} {int(unit.capital)}", same, f"{rank} {unit.closing}",
        f"{rank} {colon} {begins} {same}",
    ]  # fmt: skip


def nobody_values(doc: Document, unit: Unit, before: Reading | None, own: int) -> list[Value]:
    first = unit.first
    second = doc.classes[first - 2] if first - 2 >= unit.sentence else "start"
    near = 0
    for flag in doc.flags[max(unit.sentence, first - 4) : first]:
        near |= flag
    inside = [flag for flag in doc.flags[first : min(unit.last, first + 12)] if flag & f.WORD]
    capitals = sum(1 for flag in inside if flag & f.CAPITAL)
    title = 2 if len(inside) > 1 and capitals == len(inside) else int(capitals > 1 and capitals * 2 > len(inside))
    words, capital = bucket(unit.words), int(unit.capital)
    begins = int(first == unit.sentence)
    alone = int(begins and unit.sentence_end <= unit.last + 1)
    ahead = [frame for frame in unit.frames if first - 4 <= frame.cue < first]
    near_cue = ahead[-1].info.lemma if ahead else "none"
    cue_left = doc.classes[first - 1] if doc.flags[first - 1] & f.CUE else "no"
    return [
        words, unit.left, second, unit.right, unit.closing, capital, f"{words} {unit.left}", f"{words} {unit.closing}",
        int(bool(near & f.TITLED_WORK)), int(bool(near & f.NAMING)), own, int(doc.in_headline(first)),
        int(doc.stretches[unit.stretches[0]].single), f"{words} {capital}", f"{words} {own}",
        before.option.kind if before else "first", f"{words} {unit.left} {capital}", title, begins,
        f"{unit.right} {words}",
        alone, cue_left, f"{unit.left} {second}",
        f"{unit.left} {unit.right}", f"{unit.left} {unit.right} {words}", near_cue, f"{near_cue} {words}",
        int(unit.repeated), f"{int(unit.repeated)} {words}", f"{near_cue} {unit.left}",
    ]  # fmt: skip
