"""Which of two is meant: "el primero", "la segunda", «первый», «вторая»."""

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, Mention

_WHICH = {
    "primero": 0, "primera": 0, "segundo": 1, "segunda": 1, "último": 1, "última": 1,
    "первый": 0, "первая": 0, "второй": 1, "вторая": 1, "последний": 1, "последняя": 1,
}  # fmt: skip
_THIS = frozenset(("este", "esta", "estos", "estas", "этот", "эта"))
_AND = frozenset(("y", "e", "и"))
# How far back the two may have been named together; in tokens.
_MEMORY = 120


def meant(cast: Cast, mention: Mention) -> Mention | None:
    """The one of the two persons named together last that `mention` ("el segundo") stands for; None otherwise."""
    scene = cast.scene
    last = mention.last - 1
    which = _WHICH.get(scene.low[last])
    if which is None or mention.name is not None or mention.last - mention.first > 2 or is_latter(cast, mention):
        return None
    pair = _pair(cast, mention.first)
    if pair is None:
        return None
    found = pair[which]
    told = "f" if scene.low[last].endswith(("a", "ая")) else "m"
    return None if found.gender and found.gender != told else found


def is_latter(cast: Cast, mention: Mention) -> bool:
    """ "Este último", "последний" after "этот": who was named last."""
    words = cast.scene.low[mention.first : mention.last]
    return len(words) == 2 and words[0] in _THIS and words[1].startswith(("últim", "последн"))


def _pair(cast: Cast, before: int) -> tuple[Mention, Mention] | None:
    """The two persons joined by "and" that stand nearest before the token."""
    scene = cast.scene
    for k in range(before - 1, max(0, before - _MEMORY), -1):
        if scene.low[k] not in _AND or scene.quote_of[k] >= 0:
            continue
        one, other = cast.ending.get(k), cast.at.get(k + 1)
        if one is not None and other is not None and one.kind == other.kind == PERSON:
            return one, other
    return None
