"""Verbs of no list beside somebody's words: who is meant by «…», — не унималась X / — показывает справку X."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, PRONOUN, ROLE, Mention

# So many tokens may stand between the verb and its subject.
_REACH = 9
LIGHT = t.CLITIC | t.ADVERB | t.NEGATION
_SPANISH = ("aba", "ía", "ó", "a", "e", "aban", "ían")
_HE = ("л", "лся")
_SHE = ("ла", "лась")


def past_manner(cast: Cast, k: int, last: int) -> int:
    """Past "не", "тут же" and "такими словами" before the verb."""
    scene = cast.scene
    for j in range(k, min(last, k + 3)):
        if scene.low[j] == "словами":
            k = j + 1
    while k < last and scene.tags[k] & LIGHT and not scene.tags[k] & t.CAPITAL:
        k += 1
    return k


def verb_at(cast: Cast, k: int, last: int) -> int:
    """The token of the verb that begins at `k`, past light words ("не", "тут же"); -1 if it looks like none."""
    scene = cast.scene
    k = past_manner(cast, k, last)
    acts = scene.tags[k] & (t.VERB | t.CUE) if k < last else 0
    if scene.lexicon.code == "es" and k < last:
        acts = acts or scene.low[k].endswith(_SPANISH)
    if k + 1 >= last or not acts or scene.tags[k] & (t.SMALL | t.NOUN | t.NUMBER | t.CAPITAL):
        return -1
    return k


def subject(cast: Cast, verb: int, last: int) -> Mention | None:
    """Who does what the verb at `verb` tells, beyond its object and what tells how: a name, or a role right after it.

    Nothing but words may stand between them, and no other verb.
    """
    scene = cast.scene
    russian = scene.lexicon.code == "ru"
    k = verb + 1
    while k < min(last, verb + _REACH):
        tag = scene.tags[k]
        if tag & (t.STOP | t.CUE | t.VERB | t.COMPLEMENTIZER | t.RELATIVE) or scene.quote_of[k] != scene.quote_of[verb]:
            return None
        mention = cast.at.get(k)
        if mention is None:
            k += 1
            continue
        governed = bool(scene.tags[k - 1] & t.PREPOSITION)
        near = russian or k == verb + 1 or (mention.indefinite and _only_circumstances(cast, verb + 1, k))
        somebody = mention.kind == PERSON or (mention.kind in (ROLE, PRONOUN) and near)
        if somebody and not governed and not mention.weak and _agrees(scene.low[verb], mention, russian=russian):
            return mention
        k = max(k + 1, mention.last)
    return None


def _only_circumstances(cast: Cast, first: int, last: int) -> bool:
    """ "se resignaba | después en los pasillos | una dirigente": no object stands before the subject."""
    scene = cast.scene
    governed = False
    for k in range(first, last):
        tag = scene.tags[k]
        governed = bool(tag & t.PREPOSITION) or (governed and bool(tag & t.DETERMINER))
        free = not governed and not tag & (t.ADVERB | t.CALENDAR)
        if free and not scene.tags[k - 1] & (t.PREPOSITION | t.DETERMINER):
            return False
    return True


def _agrees(verb: str, mention: Mention, *, russian: bool) -> bool:
    if not russian:
        return True
    if mention.cases and "N" not in mention.cases:
        return False
    gender = "m" if verb.endswith(_HE) else "f" if verb.endswith(_SHE) else ""
    return not (gender and mention.gender and mention.kind != ROLE) or gender == mention.gender
