"""Two or more who speak together: "A y B anunciaron", "А, Б и В заявили"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import GROUP, PERSON, PLACE, ROLE, Mention

_AND = frozenset(("y", "e", "и"))
# Who can stand beside whom.
_ALIKE = {PERSON: 1, ROLE: 1, GROUP: 2, PLACE: 2}
_MOST = 5


def before(cast: Cast, last: Mention, first: int) -> Mention | None:
    """All of "A, B y C" whose end is `last`; None if nobody is joined to it by "and"."""
    scene, members = cast.scene, [last]
    if last.first - 1 <= first or scene.low[last.first - 1] not in _AND:
        return None
    while len(members) < _MOST:
        at = members[0].first - 1
        if at <= first or not (scene.low[at] in _AND or scene.tags[at] & t.COMMA):
            break
        other = cast.ending.get(at)
        if other is None or other.first < first or not _alike(other, last):
            break
        members.insert(0, other)
    return _all(members)


def after(cast: Cast, first: Mention, stop: int) -> Mention | None:
    """All of "A, B y C" that begins with `first` and ends by `stop`; None if nobody is joined to it."""
    scene, members = cast.scene, [first]
    joined = False
    while len(members) < _MOST and not joined:
        at = members[-1].last
        if at + 1 >= stop or not (scene.low[at] in _AND or scene.tags[at] & t.COMMA):
            break
        joined = scene.low[at] in _AND
        other = cast.parse(at + 1, stop)
        if other is None or not _alike(first, other):
            return None
        members.append(other)
    return _all(members) if joined else None


def _alike(one: Mention, other: Mention) -> bool:
    same_kind = _ALIKE.get(one.kind, 0) == _ALIKE.get(other.kind, -1)
    return same_kind and not (one.muted or other.muted) and (not one.cases or not other.cases or _share(one, other))


def _share(one: Mention, other: Mention) -> bool:
    return bool(set(one.cases) & set(other.cases))


def _all(members: list[Mention]) -> Mention | None:
    if len(members) < 2:
        return None
    found = Mention(members[0].first, members[-1].last, GROUP, plural=True)
    if members[-1].cases:
        found.cases = "".join(case for case in members[0].cases if case in members[-1].cases)
    found.members = members
    return found
