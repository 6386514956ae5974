"""The codebook's targets and a speaker's stance towards them."""

from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.ids import TargetId
from cubaquotes.model.span import Span, Spans


class StanceValue(StrEnum):
    """The speaker's position. "Not addressed" is the absence of a stance, never a value."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    MIXED = "mixed"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that one can be for or against.

    key: a short stable name (us_sanctions_cuba) for files and scripts.
    words: words that point to the target, for suggestions.
    active: a target that was removed keeps its stances and is only hidden.
    """

    id: TargetId
    key: str
    label: str
    description: str = ""
    words: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Stance:
    """What an annotator decided about one quote and one target.

    intensity: 1 to 3, or None.
    evidence: the words of the article that show it (code points, end-exclusive), or None.
    """

    target_id: TargetId
    value: StanceValue
    intensity: int | None = None
    evidence: Span | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StanceSuggestion:
    """A stance that the program proposes for a quote. It is never a decision and is counted nowhere as one.

    target_key: the target's `key`.
    confidence: 0 to 1, the chance that an analyst would choose this value for this target.
    evidence: the words that speak for it (code points, end-exclusive, into the article's text), in order.
    reason: one sentence of plain English.
    """

    target_key: str
    value: StanceValue
    confidence: float
    evidence: Spans
    reason: str
