"""What the project has learned from one annotator's decisions."""

from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.ids import QuoteId, SpeakerId
from cubaquotes.model.quote import QuoteType


class LessonKind(StrEnum):
    """NAME: who a suggested name is. CUE: what an outlet puts so is mostly not a quote."""

    NAME = "name"
    CUE = "cue"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What decisions about one outlet's quotes teach for later suggestions. Worked out from the decisions that stand.

    kind: which of the two sorts it is.
    name: the suggested name; of a CUE the reporting words, "" where there are none.
    outlet: where the decisions were made; "" for articles without one.
    speaker_id, speaker: whom the annotator named; None: nobody could be named. Always None for a CUE.
    type: of a CUE the type of the quotes; None for a NAME.
    agreeing: how many decisions teach it.
    against: how many on the same thing in the same outlet say something else.
    corrects: it differs from what is suggested without it (a confirmation only makes a suggestion surer).
    examples: some of the quotes whose decisions teach it, the newest first.
    active: whether it is used; switched off, its decisions count for nothing.
    """

    kind: LessonKind
    name: str
    outlet: str
    speaker_id: SpeakerId | None = None
    speaker: str | None = None
    type: QuoteType | None = None
    agreeing: int = 0
    against: int = 0
    corrects: bool = False
    examples: tuple[QuoteId, ...] = ()
    active: bool = True

    @property
    def subject(self) -> str:
        """What the lesson is about, in words."""
        if self.kind is LessonKind.NAME:
            return f"“{self.name}”"
        return f"{self.type} quotes " + (f"with “{self.name}”" if self.name else "without a reporting word")

    @property
    def words(self) -> str:
        """The lesson in words, for a list."""
        where = self.outlet or "articles without an outlet"
        total = self.agreeing + self.against
        counted = f"{self.agreeing} of {total} decisions ({where})"
        if self.kind is LessonKind.CUE:
            return f"{self.subject.capitalize()} are none: {counted}"
        return f"{self.subject} is {self.speaker or 'nobody who can be named'}: {counted}"
