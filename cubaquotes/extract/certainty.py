"""How sure a suggestion is: the chance that its words and its source are both right."""

import math

from cubaquotes.extract.confidence import Value, bucket
from cubaquotes.extract.drafts import CLAIM, Draft
from cubaquotes.extract.lang import Language
from cubaquotes.model import QuoteType

QUOTE_FEATURES = (
    "how", "chance", "least chance", "margin", "mention", "type", "stretches", "words", "group", "clause", "rival",
    "how and chance", "type and chance", "margin and mention", "type and margin", "left", "closing", "mark",
)  # fmt: skip


def certainty(language: Language, draft: Draft) -> float:
    """The calibrated chance, 0 to 1. A claim brings its own; so does a quote where no model was trained."""
    model = language.models.get("certainty")
    if model is None or draft.how == CLAIM:
        return min(1.0, max(0.0, draft.chance))
    return model.chance(quote_values(draft))


def quote_values(draft: Draft) -> list[Value]:
    """What speaks for and against a quote with marks; in the order of QUOTE_FEATURES."""
    unit = draft.readings[0].unit
    chance = _step(draft.chance)
    least = _step(min(reading.chance for reading in draft.readings))
    mention = draft.mention.kind if draft.mention is not None else "none"
    margin = int(max(0.0, min(8.0, draft.frame.score))) if draft.frame is not None else -1
    group = draft.frame.info.group if draft.frame is not None else "none"
    rival = draft.readings[0].rival
    clause = int(draft.type is QuoteType.MIXED)
    kind = str(draft.type)
    return [
        draft.how, chance, least, margin, mention, kind, min(len(draft.quoted), 4), bucket(unit.words), group, clause,
        rival.kind if rival is not None else "none", f"{draft.how} {chance}", f"{kind} {chance}", f"{margin} {mention}",
        f"{kind} {margin}", unit.left, unit.closing, int(unit.repeated),
    ]  # fmt: skip


def _step(chance: float) -> int:
    """The log odds in steps of a half, from -4 to 6."""
    chance = min(max(chance, 1e-6), 1 - 1e-6)
    return max(-8, min(12, round(2 * math.log(chance / (1 - chance)))))
