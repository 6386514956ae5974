"""Statements that leave out their verb: «В «А» заявили, что …, в «Б» — что …», "A dice que …; B, que …"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import GROUP, OTHER, PRONOUN, Mention
from cubaquotes.extract.rules.said import bounds
from cubaquotes.extract.rules.said.frame import CLAUSE, Frame

_LINKS = frozenset(("а", "и", "y", "e", "mientras", "pero", "но"))
_AT = frozenset(("в", "во", "на", "en", "desde"))
_ASIDES = 4


def split(cast: Cast, frame: Frame, last: int) -> list[Frame]:
    """`frame` cut where somebody else says something with the same verb, and the frames of those others."""
    found = [frame]
    if frame.rule != CLAUSE or len(frame.parts) != 1:
        return found
    scene = cast.scene
    begin = frame.parts[0][0]
    for k in range(begin + 1, last - 3):
        if not scene.tags[k] & (t.COMMA | t.SEMICOLON) or scene.quote_of[k] >= 0:
            continue
        other = _other(cast, k + 1, last)
        if other is None:
            continue
        source, start = other
        found[-1].parts = [(found[-1].parts[0][0], k)]
        found.append(
            Frame(CLAUSE, [(start, bounds.clause_end(cast, start, last))], (start - 1, start), frame.verb, source)
        )
        found[-1].end = start
    return found


def _other(cast: Cast, k: int, last: int) -> tuple[Mention, int] | None:
    """Who speaks next, and where their words begin, if "B, que …" stands at token `k`."""
    scene = cast.scene
    if scene.low[k] in _LINKS:
        k += 1
    seat = k < last and scene.low[k] in _AT
    k += seat
    if k >= last:
        return None
    source = _source(cast, k, last, seat=seat)
    if source is None or source.kind in (OTHER, PRONOUN):
        return None
    at = source.last
    if at < last and scene.tags[at] & t.COMMA:
        # "«Зелёные», напротив, — что …"
        aside = next((j for j in range(at + 1, min(last, at + _ASIDES)) if scene.tags[j] & (t.COMMA | t.DASH)), at)
        at = aside if not scene.tags[at + 1] & t.COMPLEMENTIZER else at
    while at + 1 < last and scene.tags[at] & (t.COMMA | t.DASH) and not scene.tags[at + 1] & t.COMPLEMENTIZER:
        if not scene.tags[at + 1] & t.DASH:
            return None
        at += 1
    joined = at + 2 < last and scene.tags[at] & (t.COMMA | t.DASH) and scene.tags[at + 1] & t.COMPLEMENTIZER
    return (source, at + 2) if joined else None


def _source(cast: Cast, k: int, last: int, *, seat: bool) -> Mention | None:
    scene = cast.scene
    stretch = scene.quote_of[k]
    if stretch >= 0:
        stop = scene.last[stretch]
        if stop > last or stop - k > _ASIDES + 2:
            return None
        found = Mention(k, stop, GROUP, name=(k + 1, stop - 1), cases="P" if seat else "N")
    else:
        named = cast.parse(k, last)
        if named is None or (scene.lexicon.code == "ru" and named.cases and not seat and "N" not in named.cases):
            return None
        found = named
        if seat:
            found.cases = found.cases and "P"
    return found
