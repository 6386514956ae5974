"""How sure a claim is: of its bounds, before its source is looked for; and of all of it, after."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.indirect.triggers import Content, Trigger
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document

# Twice as many told no more on outlets held out of training, and the chances were less true.
CHANCE_FEATURES = (
    "detected", "sure", "length", "whole", "quoted", "length and group", "begins and group", "detected and side",
    "ends and whole", "phrase and kind",
)  # fmt: skip
_CLAUSE = f.AUXILIARY | f.BE | f.TO | f.THAT
_VERB = f.VERB | f.CUE
_NAME = f.CAPITAL | f.PRONOUN
CONFIDENCE_FEATURES = (
    "chance", "source", "margin", "source and margin", "source and group", "side and margin", "form and source",
    "chance and margin", "side", "group",
)  # fmt: skip


def chance_features(
    doc: Document, trigger: Trigger, content: Content, side: str, detected: float, sure: float
) -> list[Value]:
    """What speaks for a claim with these bounds; in the order of CHANCE_FEATURES.

    detected: the chance that the trigger introduces a claim. sure: the chance that the claim's end is right.
    """
    classes, group = doc.classes, trigger.info.group
    start, end = content[0][0], content[-1][1]
    chance = int(20 * detected)
    length = bucket(sum(b - a for a, b in content))
    whole = int(end >= trigger.last)
    ends = "end" if whole else classes[end]
    quoted = int(any(max(doc.quote_of[a:b], default=-1) >= 0 for a, b in content))
    return [
        chance, int(10 * sure), length, whole, quoted, (length, group), (classes[start], group), (chance, side),
        (ends, whole), (trigger.phrase, _kind(doc, start, end)),
    ]  # fmt: skip


def _kind(doc: Document, start: int, end: int) -> str:
    """What is claimed in the tokens [start, end): a clause, a bare name, words with a verb, or other words, counted.

    A verb that condemns, backs or blames takes names and nouns of which few are statements.
    """
    union, shared, words = 0, _NAME, 0
    for flag in doc.flags[start:end]:
        if flag & _CLAUSE:
            return "clause"
        if flag & f.WORD:
            union |= flag
            words += 1
            if not flag & _NAME:
                shared = 0
    if shared:
        return "name"
    return "verb" if union & _VERB else f"np {min(words, 4)}"


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
