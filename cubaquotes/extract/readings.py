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

# Chosen by what a feature adds on articles held out of training; as many again added nothing.
FEATURES: dict[str, tuple[str, ...]] = {
    FRAME: (
        "after that", "capital and side", "closing", "gap", "side and cue's next", "side and form", "side and gap",
        "side and group", "side and left", "side and lemma", "side and subject side", "side and tag",
        "side and word before cue", "side, gap and closing", "side, tag and closing", "side, tag and gap",
        "side, tag and tag elsewhere", "side, word before cue and form", "stretches", "subject", "subject margin",
        "used before", "words and side",
    ),
    LINK: (
        "before closing", "before closing and capital", "capital", "closing", "first between", "frames between", "gap",
        "how before and capital", "how before, frames and sentence", "last between", "paragraph",
        "paragraph and closing before", "paragraph and how before", "paragraph and words", "same sentence", "sentences",
        "sentences, own frame and how before", "split", "split and last", "words",
    ),
    CARRY: ("left", "paragraphs and begins"),
    LEAD: ("closing", "form", "group", "rank, colon and begins"),
    SIGN: ("ended", "closing"),
    TURN: ("kind",),
    NOBODY: (
        "begins", "closing", "cue left", "headline, single and words", "left", "left and right", "near cue and words",
        "paragraph alone", "title case", "words", "words and capital", "words and own frame", "repeated and words",
        "repeated and left",
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
    """The reading chosen for a unit; `chance` is the model's probability, `rival` the next best option.

    listed: an item of a list.
    """

    unit: Unit
    option: Option
    chance: float
    rival: Option | None = None
    listed: bool = False


def frame_values(doc: Document, unit: Unit, frame: Frame, side: str, used: Frame | None) -> list[Value]:
    """What speaks for and against a cue of the same sentence; in the order of FEATURES. used: the cue chosen before."""
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
    before_cue = doc.classes[frame.cue - 1] if frame.cue > frame.sentence.first else "start"
    margin = bucket(int(max(0.0, frame.score)))
    elsewhere = int(any(_is_tag(doc, other) for other in unit.frames if other is not frame))
    words = bucket(unit.words)
    return [
        f"{side} {that}", f"{int(unit.capital)} {side}", closing, gap, f"{side} {following}", f"{side} {info.form}",
        f"{side} {gap}", f"{side} {info.group}", f"{side} {unit.left}", f"{side} {info.lemma}", f"{side} {where}",
        f"{side} {tag}", f"{side} {before_cue}", f"{side} {gap} {closing}", f"{side} {tag} {closing}",
        f"{side} {tag} {gap}", f"{side} {tag} {elsewhere}", f"{side} {before_cue} {info.form}", f"{side} {stretches}",
        kind, margin, f"{side} {int(frame is used)}", f"{words} {side}",
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
    sentences = min(bisect_left(doc.sentences, unit.first + 1) - bisect_left(doc.sentences, previous.last), 4)
    capital, gap = int(unit.capital), bucket(high - low)
    paragraph = int(unit.paragraph != previous.paragraph)
    words = bucket(unit.words)
    return [
        previous.closing, f"{previous.closing} {capital}", capital, unit.closing, first_between, between, gap,
        f"{how} {capital}", f"{how} {between} {same}", unit.left, paragraph, f"{paragraph} {previous.closing}",
        f"{paragraph} {how}", f"{paragraph} {words}", same, sentences, f"{sentences} {own} {how}", split,
        f"{split} {unit.left}", words,
    ]  # fmt: skip


def carry_values(unit: Unit, before: Reading, own: int) -> list[Value]:
    """What speaks for and against a new quote of the source before; in the order of FEATURES."""
    paragraphs = unit.paragraph - before.unit.paragraph
    return [unit.left, f"{paragraphs} {int(unit.first == unit.sentence)} {own}"]


def lead_values(doc: Document, unit: Unit, frame: Frame, rank: int) -> list[Value]:
    """What speaks for and against a cue in another sentence; in the order of FEATURES."""
    last = unit.sentence - 1
    same = int(last < 0 or not doc.flags[last] & f.PARAGRAPH)
    if not same:
        last -= 1
    colon = int(last >= 0 and bool(doc.flags[last] & f.COLON))
    begins = int(unit.first == unit.sentence)
    return [
        f"{rank} {unit.closing}",
        f"{rank} {frame.info.form}",
        f"{rank} {frame.info.group}",
        f"{rank} {colon} {begins} {same}",
    ]


def nobody_values(doc: Document, unit: Unit, own: int) -> list[Value]:
    """What speaks for and against a stretch that is nobody's statement; in the order of FEATURES."""
    first = unit.first
    inside = [flag for flag in doc.flags[first : min(unit.last, first + 12)] if flag & f.WORD]
    capitals = sum(1 for flag in inside if flag & f.CAPITAL)
    title = 2 if len(inside) > 1 and capitals == len(inside) else int(capitals > 1 and capitals * 2 > len(inside))
    words = bucket(unit.words)
    begins = int(first == unit.sentence)
    alone = int(begins and unit.sentence_end <= unit.last + 1)
    headline, single = int(doc.in_headline(first)), int(doc.stretches[unit.stretches[0]].single)
    ahead = [frame for frame in unit.frames if first - 4 <= frame.cue < first]
    near_cue = ahead[-1].info.lemma if ahead else "none"
    cue_left = doc.classes[first - 1] if doc.flags[first - 1] & f.CUE else "no"
    return [
        begins, unit.closing, cue_left, f"{headline} {single} {words}", unit.left, f"{unit.left} {unit.right}",
        f"{near_cue} {words}", alone, title, words, f"{words} {int(unit.capital)}", f"{words} {own}",
        f"{int(unit.repeated)} {words}", f"{int(unit.repeated)} {unit.left}",
    ]  # fmt: skip
