"""Mentions that the text ties together: a body and its name or short form, offices before one name, a surname again."""

from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import plain
from cubaquotes.extract.rules.phrases.mention import GROUP, OTHER, PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene

if TYPE_CHECKING:
    from cubaquotes.extract.rules.cast import Cast

_FIRST = attrgetter("first")
_LONGEST_PLACE = 6
_ACTS = t.VERB | t.CUE | t.CLITIC | t.NEGATION | t.AUXILIARY | t.COMMA
_OTHER_WORD = t.CUE | t.VERB | t.NOUN | t.SMALL | t.CALENDAR


def tie(cast: "Cast") -> None:
    """Tie the mentions of `cast`, which are all found."""
    found = sorted(cast.mentions, key=_FIRST)
    for before, after in pairwise(found):
        if before.kind == GROUP and after.first == before.last + 1:
            _name_body(cast, before, after)
            _shorten_body(cast.scene, before, after)
    if cast.scene.lexicon.code == "ru":
        plain = [m for m in found if not m.weak and cast.scene.quote_of[m.first] < 0]
        for before, after in pairwise(plain):
            if before.kind == ROLE and after.kind == PERSON:
                _join_offices(cast, before, after)
    if cast.scene.lexicon.code == "es":
        _same_short_forms(cast.scene, found)
    surnames = _surnames(cast.scene, found)
    if surnames and cast.scene.lexicon.code == "es":
        for mention in found:
            _part_verb(cast, mention, surnames)
        _find_again(cast, surnames)


def _name_body(cast: "Cast", body: Mention, name: Mention) -> None:
    """ "La empresa propietaria, Ibersuin, rechaza": a body told by its noun alone, and its name between commas."""
    scene = cast.scene
    if body.name is not None or name.last >= len(scene):
        return
    if name.kind not in (PERSON, GROUP, OTHER) or name.head or name.role or name.name is None:
        return
    if not scene.tags[body.last] & t.COMMA or not scene.tags[name.last] & (t.COMMA | t.FINAL):
        return
    definite = scene.tags[body.first] & t.DETERMINER and not scene.tags[body.first] & t.INDEFINITE
    capitals = any(scene.tags[k] & t.CAPITAL for k in range(body.first + 1, body.last))
    owned = scene.tags[body.first] & t.POSSESSIVE  # "Su organización, Amparo Legal, exige …"
    if not definite or capitals or body.plural or (scene.tags[name.name[0]] & t.GIVEN and not owned):
        return
    body.last, body.name, name.muted = name.last, name.name, True
    cast.ending[name.last] = body
    name.kind = OTHER


def _shorten_body(scene: Scene, body: Mention, short: Mention) -> None:
    """ "El Consejo Nacional Electoral (CNE)": the short form that stands in brackets."""
    at = body.last
    if short.last >= len(scene) or scene.words[at] != "(" or scene.words[short.last] != ")":
        return
    if short.kind == GROUP and scene.words[short.first].isupper():
        short.alias_of = body
    elif short.kind in (GROUP, PERSON) and _is_made_of(scene, short, body):
        short.kind, short.alias_of = GROUP, body


def _is_made_of(scene: Scene, short: Mention, body: Mention) -> bool:
    """ "Dirección Provincial de Obras (Diprobras)": one word whose letters stand in the name in their order."""
    if scene.lexicon.code != "es" or short.last - short.first > 1 or body.last - body.first < 4:
        return False
    letters = iter(plain("".join(scene.low[body.first + 1 : body.last])))
    return all(letter in letters for letter in plain(scene.low[short.first]))


def _same_short_forms(scene: Scene, found: list[Mention]) -> None:
    """ "La UGR … la Unión General de Remeros (UGR)": what is short in brackets is so in the whole text."""
    told = {scene.slice(m.first, m.last): m.alias_of for m in found if m.alias_of is not None and m.kind == GROUP}
    for mention in found if told else ():
        if mention.kind not in (GROUP, PERSON) or mention.name is None or mention.head or mention.alias_of is not None:
            continue
        body = told.get(scene.slice(*mention.name))
        if body is not None and body is not mention:
            mention.kind, mention.alias_of = GROUP, body


def _join_offices(cast: "Cast", office: Mention, person: Mention) -> None:
    """ "Командир отряда капитан Олег Рябинин": an office right before another one with the name."""
    both = set(office.cases) & set(person.cases)
    if not both:
        return
    if office.last != person.first and not _is_of_place(cast.scene, office, person):
        return
    if office.plural or office.indefinite or person.name is None or not (person.head or office.last - office.first > 1):
        return
    office.kind, office.name, office.last = PERSON, person.name, person.last
    office.gender, office.cases = person.gender or office.gender, person.cases
    cast.ending[person.last] = office
    person.muted = True


def _is_of_place(scene: Scene, office: Mention, person: Mention) -> bool:
    """ "Коллега Вайнштейна из «Альта-инвеста» Снежана Турова": a place or body between the office and the name."""
    between = range(office.last, person.first)
    if not 0 < len(between) <= _LONGEST_PLACE or not scene.tags[office.last] & t.PREPOSITION or person.head:
        return False
    stops = t.STOP | t.CUE | t.VERB | t.CONJUNCTION | t.SUBORDINATOR | t.NEGATION
    if any(scene.tags[k] & stops and scene.quote_of[k] < 0 for k in between) or person.name is None:
        return False
    full = person.name[1] - person.name[0] > 1 and not scene.tags[person.first - 1] & t.PREPOSITION
    return full and "N" in person.cases and "N" in office.cases


def _surnames(scene: Scene, found: list[Mention]) -> frozenset[str]:
    """The surnames of those who are named with a given name or an office."""
    full = [m for m in found if m.kind == PERSON and m.name is not None and m.name[1] - m.name[0] > 1]
    sure = [m.name for m in full if m.name is not None and (m.head or scene.tags[m.name[0]] & t.GIVEN)]
    return frozenset(scene.low[k] for a, b in sure for k in range(a + 1, b) if scene.tags[k] & t.CAPITAL)


def _part_verb(cast: "Cast", mention: Mention, surnames: frozenset[str]) -> None:
    """ "Cobra Ocampo trescientos pesos": a verb that begins the sentence, and the surname of somebody known."""
    scene, i = cast.scene, mention.first
    if mention.kind != PERSON or mention.name is None or mention.head or mention.name != (i, i + 2):
        return
    begins = not i or scene.tags[i - 1] & (t.FINAL | t.BREAK)
    if not begins or scene.tags[i] & t.GIVEN or scene.low[i + 1] not in surnames or scene.low[i] in surnames:
        return
    follows = scene.tags[mention.last] if mention.last < len(scene) else t.FINAL
    if follows & _ACTS or not scene.low[i].endswith(("a", "e", "ó", "an", "en")):
        return
    del cast.at[i]
    mention.first, mention.name = i + 1, (i + 1, i + 2)
    cast.at[i + 1] = mention


def _find_again(cast: "Cast", surnames: frozenset[str]) -> None:
    """ "Cuesta lo admite": a known surname that is another word by itself."""
    scene = cast.scene
    for k, low in enumerate(scene.low):
        tag = scene.tags[k]
        if low not in surnames or not tag & t.CAPITAL or not tag & _OTHER_WORD or k in cast.at:
            continue
        if scene.quote_of[k] >= 0 or (k and scene.tags[k - 1] & t.CAPITAL):
            continue
        begins = not k or scene.tags[k - 1] & (t.FINAL | t.BREAK)
        follows = scene.tags[k + 1] if k + 1 < len(scene) else t.FINAL
        if follows & t.CAPITAL or (begins and not follows & _ACTS):
            continue
        cast.add(Mention(k, k + 1, PERSON, name=(k, k + 1), tags=tag & ~(t.CUE | t.VERB)))
        scene.tags[k] &= ~(t.CUE | t.VERB)
