"""A reporting verb with what stands around it."""

from dataclasses import dataclass

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.said.following import Right
from cubaquotes.extract.rules.said.frame import Frame


@dataclass(slots=True)
class Hearing:
    """A reporting verb at token `cue` of the sentence [first, last); its group begins at `start`.

    right: what follows it. left: the subject before it, if there is one. refused: "no dijo que" reports nothing.
    """

    cast: Cast
    cue: int
    start: int
    first: int
    last: int
    verb: Verb
    right: Right
    left: Mention | None
    refused: bool = False

    def frame(self, rule: str, parts: list[tuple[int, int]], mention: Mention | None, *, direct: bool = False) -> Frame:
        """A frame of this verb."""
        end = max(self.cue + 1, mention.last if mention is not None else 0)
        return Frame(rule, parts, (self.cue, self.cue + 1), self.verb, mention, direct=direct, joined=direct, end=end)
