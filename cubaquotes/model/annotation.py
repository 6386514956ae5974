"""What one annotator decided about one quote."""

from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.ids import AnnotatorId, QuoteId, SpeakerId
from cubaquotes.model.quote import QuoteType
from cubaquotes.model.span import Spans
from cubaquotes.model.stance import Stance


class Status(StrEnum):
    """How far a quote is decided by an annotator.

    OPEN is also an annotation that has only a note or a stance so far.
    """

    OPEN = "open"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    ADDED = "added"

    @property
    def decided(self) -> bool:
        """Whether nothing is left to do."""
        return self is not Status.OPEN


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotator's decision.

    speaker_id: who said it; None together with a decided status means that nobody can be named.
    content: the annotator's own boundaries, or None where the suggested ones stand.
    type: the annotator's own type, or None where the suggested one stands.
    decided_at: ISO 8601 in UTC.
    joined_into: the quote of which this one was made a part, and is for that reason rejected; else None.
    """

    annotator_id: AnnotatorId
    status: Status = Status.OPEN
    speaker_id: SpeakerId | None = None
    content: Spans | None = None
    type: QuoteType | None = None
    note: str = ""
    stances: tuple[Stance, ...] = ()
    decided_at: str = ""
    joined_into: QuoteId | None = None
