"""How sure a claim is: of its bounds, before its source is looked for; and of all of it, after."""

from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

CHANCE_FEATURES = (
    "detected", "sure", "detected and sure", "side and group", "length", "begins", "ends", "whole", "phrase",
    "length and group", "begins and group", "whole and side", "detected and length", "detected and side", "quoted",
    "begins and length", "form and detected", "ends and whole",
)  # fmt: skip
CONFIDENCE_FEATURES = (
    "chance", "source", "margin", "source and margin", "source and group", "side and margin", "form and source",
    "chance and margin", "side", "group",
)  # fmt: skip


def chance_features(
    doc: Document, trigger: Trigger, content: tuple[tuple[int, int], ...], side: str, detected: float, sure: float
) -> list[Value]:
    """What speaks for a claim with these bounds; in the order of CHANCE_FEATURES.

    detected: the chance that the trigger introduces a claim. sure: the chance that the claim's end is right.
    """
    classes, info = doc.classes, trigger.info
    start, end = content[0][0], content[-1][1]
    chance, bounds = int(20 * detected), int(10 * sure)
    length = bucket(sum(b - a for a, b in content))
    begins, ends = classes[start], classes[end] if end < trigger.last else "end"
    whole = int(end >= trigger.last)
    quoted = int(any(max(doc.quote_of[a:b], default=-1) >= 0 for a, b in content))
    return [
        chance, bounds, (chance, bounds), (side, info.group), length, begins, ends, whole, trigger.phrase,
        (length, info.group), (begins, info.group), (whole, side), (chance, length), (chance, side),
        quoted, (begins, length), (info.form, chance), (ends, whole),
    ]  # fmt: skip


def confidence_features(doc: Document, frame: Frame, side: str, chance: float) -> list[Value]:
    """What speaks for a claim with this source; in the order of CONFIDENCE_FEATURES.

    chance: that its bounds are right.
    """
    info, subject = frame.info, frame.subject
    source = "none"
    if subject is not None:
        source = doc.classes[subject.first] if subject.kind == "pronoun" else subject.kind
    margin = min(int(frame.score), 6)
    share = int(20 * chance)
    return [
        share, source, margin, (source, margin), (source, info.group), (side, margin),
        (info.form, source), (share, margin), side, info.group,
    ]  # fmt: skip
