"""How sure a claim is, once its bounds and its source are known."""

from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.indirect.triggers import Trigger
from cubaquotes.extract.text import Document

JUDGE_FEATURES = (
    "detected", "sure", "detected and sure", "side and group", "length", "begins", "ends", "whole", "phrase",
    "length and group", "begins and group", "whole and side", "source", "margin", "source and margin",
    "source and group",
    "detected and length", "detected and side", "quoted", "begins and length", "form and detected", "ends and whole",
)  # fmt: skip


def judge_features(
    doc: Document,
    trigger: Trigger,
    frame: Frame,
    content: tuple[tuple[int, int], ...],
    side: str,
    detected: float,
    sure: float,
) -> list[Value]:
    """What speaks for a claim; in the order of JUDGE_FEATURES.

    detected: the chance that the trigger introduces a claim. sure: the chance that the claim's end is right.
    """
    classes, info, subject = doc.classes, trigger.info, frame.subject
    start, end = content[0][0], content[-1][1]
    chance, bounds = int(20 * detected), int(10 * sure)
    length = bucket(sum(b - a for a, b in content))
    begins, ends = classes[start], classes[end] if end < trigger.last else "end"
    whole = int(end >= trigger.last)
    source = "none"
    if subject is not None:
        source = classes[subject.first] if subject.kind == "pronoun" else subject.kind
    margin = min(int(frame.score), 6)
    quoted = int(any(k >= 0 for a, b in content for k in doc.quote_of[a:b]))
    return [
        chance, bounds, f"{chance} {bounds}", f"{side} {info.group}", length, begins, ends, whole, trigger.phrase,
        f"{length} {info.group}", f"{begins} {info.group}", f"{whole} {side}", source, margin, f"{source} {margin}",
        f"{source} {info.group}", f"{chance} {length}", f"{chance} {side}", quoted, f"{begins} {length}",
        f"{info.form} {chance}", f"{ends} {whole}",
    ]  # fmt: skip
