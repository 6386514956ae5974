"""Quotes of a headline without a source: whose words they are is told below."""

from collections import Counter
from collections.abc import Sequence

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON
from cubaquotes.extract.rules.said.frame import Frame
from cubaquotes.extract.rules.who.entity import Entity, end_of_headline

# A headline has no more quotes than this.
_MOST = 6
Heard = tuple[Frame, Entity | None]
Told = Sequence[tuple[Frame, Entity]]


def named(cast: Cast, heard: list[Heard]) -> list[Heard]:
    """`heard` with the speakers of the headline's quotes: who says the same below, else who is quoted most."""
    end = end_of_headline(cast.scene)
    above = [k for k, (frame, who) in enumerate(heard[:_MOST]) if who is None and _is_open(frame) and frame.first < end]
    below = [(frame, who) for frame, who in heard if who is not None and frame.first >= end]
    if not above or not below:
        return heard
    found = list(heard)
    for k in above:
        frame = heard[k][0]
        found[k] = (frame, _who_repeats(cast, frame, below) or _most_quoted(below))
    return found


def _is_open(frame: Frame) -> bool:
    return frame.direct and frame.cue is None and frame.mention is None and not frame.impersonal


def _who_repeats(cast: Cast, frame: Frame, below: Told) -> Entity | None:
    words = _words(cast, frame)
    for other, who in below:
        if len(words) > 2 and len(words & _words(cast, other)) > 0.6 * len(words):
            return who
    return None


def _words(cast: Cast, frame: Frame) -> set[str]:
    return {cast.scene.low[k] for a, b in frame.parts for k in range(a, b) if len(cast.scene.low[k]) > 2}


def _most_quoted(below: Told) -> Entity | None:
    """The person with most direct quotes, if they have at least two and are the first to speak."""
    said = Counter(who for frame, who in below if who.kind == PERSON and frame.direct)
    first = next((who for frame, who in below if frame.direct), None)
    return first if first is not None and said[first] > 1 and said[first] == max(said.values()) else None
