"""What a cue, its source and its content are, as token ranges."""

from dataclasses import dataclass, field

from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases.mention import Mention

# How a quote was found: decides its confidence and its reason.
AFTER, BEFORE, INSIDE, CLAUSE, COLON, OBJECT = "after", "before", "inside", "clause", "colon", "object"
INFINITIVE, ACCORDING, LABEL, TURN, ALONE, POSTPOSED = "infinitive", "according", "label", "turn", "alone", "postposed"


@dataclass(slots=True, eq=False)
class Frame:
    """A reported statement before it becomes a quote. All ranges are tokens [first, last).

    parts: the content; marks at its edges are still in it. cue: None if there is none. mention: the source, None if it
    is elided, impersonal or missing. owner: gender and number of "по его словам". joined: what is in marks in later
    sentences belongs to it too. same_as: the frame whose subject this one shares.
    addressee: who is spoken to in a dialogue.
    """

    rule: str
    parts: list[tuple[int, int]]
    cue: tuple[int, int] | None = None
    verb: Verb | None = None
    mention: Mention | None = None
    owner: tuple[str, str] | None = None
    impersonal: bool = False
    direct: bool = False
    joined: bool = False
    same_as: "Frame | None" = None
    end: int = 0
    addressee: Mention | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The first token of the content."""
        return min(a for a, _ in self.parts)

    def covers(self, token: int) -> bool:
        """Whether `token` is in the content."""
        return any(a <= token < b for a, b in self.parts)
