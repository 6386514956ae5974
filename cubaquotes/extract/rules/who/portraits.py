"""What a Russian text tells that a named person is, besides the office before or after the name.

"Пётр Кох — лоцман", "служит лоцманом", "лоцманом назначен Пётр Кох", ", возглавляющая фонд", "занимает пост мэра".
"""

from bisect import bisect_right
from collections.abc import Iterator, MutableMapping

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import naming
from cubaquotes.extract.rules.who.entity import Entity

# What may stand between a person and the verb ("двадцать лет"), and between the verb and the noun; in tokens.
_BEFORE, _BETWEEN = 5, 4
# How many tokens of what somebody is in charge of are told with it ("портовой охраны").
_CHARGE = 5
_VERBAL = t.VERB | t.CUE | t.AUXILIARY | t.ADVERB
_THIS_IS = frozenset(("это", "наш", "наша", "сам", "сама"))


def draw(cast: Cast, of: MutableMapping[Mention, Entity]) -> None:
    """Give the persons of `of` the roles that the predicates of their sentences tell; the nouns there mean them."""
    if cast.scene.lexicon.code != "ru":
        return
    for mention, person in list(of.items()):
        if mention.kind != PERSON or mention.weak or cast.scene.quote_of[mention.first] >= 0:
            continue
        for role in _roles(cast, mention):
            if of.get(role) is None:
                of[role] = person
            person.roles.update({role.head, *naming.role_heads(cast.scene, role.first, role.last)} - {""})
            person.words |= naming.content_words(cast.scene, *(role.role or (role.first, role.last)))
        _in_charge(cast.scene, mention, person)


def _roles(cast: Cast, mention: Mention) -> Iterator[Mention]:
    """The roles that a predicate tells of who is the subject `mention`."""
    if "N" not in mention.cases:
        return
    for role in (_after_dash(cast, mention), _after_copula(cast, mention), _before_copula(cast, mention)):
        if role is not None and role.kind == ROLE and not role.plural and not role.source:
            yield role


def _after_dash(cast: Cast, mention: Mention) -> Mention | None:
    """ "Пётр Кох — лоцман во втором поколении"."""
    scene, k = cast.scene, mention.last
    if k + 1 >= len(scene) or not scene.tags[k] & t.DASH or not _begins(scene, mention):
        return None
    k += 2 if scene.low[k + 1] in _THIS_IS else 1
    role = cast.at.get(k)
    return role if role is not None and "N" in role.cases and role.name is None else None


def _after_copula(cast: Cast, mention: Mention) -> Mention | None:
    """ "Пётр Кох двадцать лет служит лоцманом"."""
    scene = cast.scene
    copulas, posts = scene.lexicon.lists["copulas"], scene.lexicon.lists["posts"]
    verb = _verb_after(scene, mention.last, copulas | posts)
    for k in range(verb + 1, min(verb + 1 + _BETWEEN, len(scene))) if verb else ():
        if scene.tags[k] & t.STOP:
            return None
        role = cast.at.get(k)
        if role is not None:
            case = "G" if scene.low[verb] in posts else "I"
            return role if case in role.cases and role.name is None else None
    return None


def _before_copula(cast: Cast, mention: Mention) -> Mention | None:
    """ "Директором театра назначена Ирина Вольская", "Обязанности мэра исполняет Пётр Кох"."""
    scene, k = cast.scene, mention.first - 1
    if k < 1:
        return None
    role = next((cast.ending[j] for j in (k, k - 1) if j in cast.ending), None)
    if scene.low[k] in scene.lexicon.lists["copulas"] and role is not None:
        return role if "I" in role.cases and "N" not in role.cases and role.name is None else None
    while k > mention.first - _BETWEEN and scene.tags[k] & _VERBAL and k + 1 not in cast.ending:
        k -= 1
    role = cast.ending.get(k + 1)
    held = role is not None and "G" in role.cases and scene.low[role.first - 1] in scene.lexicon.lists["posts"]
    return role if held else None


def _in_charge(scene: Scene, mention: Mention, person: Entity) -> None:
    """ "Ирина Вольская, возглавляющая фонд", "Фондом руководит Ирина Вольская": what the verb makes of her."""
    callings = scene.lexicon.callings
    if "N" in mention.cases and mention.first and scene.low[mention.first - 1] in callings:
        verb = mention.first - 1
        first = scene.sentence_starts[bisect_right(scene.sentence_starts, verb) - 1]
        about = range(max(first, verb - _CHARGE), verb)
    else:
        verb = _verb_after(scene, mention.last, callings) if "N" in mention.cases else 0
        verb = verb or _participle_after(scene, mention.last)
        about = range(verb + 1, min(verb + 1 + _CHARGE, len(scene)))
    if not verb:
        return
    person.roles |= callings[scene.low[verb]]
    for k in about:
        if scene.tags[k] & t.STOP:
            if k > verb:
                break
            continue
        if scene.tags[k] & t.WORD and not scene.tags[k] & (t.SMALL | t.NUMBER | t.VERB | t.CUE):
            person.words.add(scene.low[k][:5])


def _verb_after(scene: Scene, k: int, verbs: object) -> int:
    """Where one of `verbs` stands after the subject that ends at `k`, past adverbs and times; 0 if none does."""
    stop = min(k + _BEFORE, len(scene))
    while k < stop:
        if scene.low[k] in verbs:  # type: ignore[operator]
            return k
        times = scene.low[k] in scene.lexicon.lists["times"] or scene.tags[k] & (t.NUMBER | t.ADVERB | t.NEGATION)
        if scene.tags[k] & t.NEGATION or not (times or scene.low[k].endswith(("дцать", "сят", "о", "ь"))):
            return 0
        k += 1
    return 0


def _participle_after(scene: Scene, k: int) -> int:
    """ ", возглавляющий …", ", который возглавляет …": where that word stands; 0 if it is told of nothing."""
    if k + 1 >= len(scene) or not scene.tags[k] & t.COMMA:
        return 0
    k += 1
    if scene.tags[k] & t.RELATIVE:
        return _verb_after(scene, k + 1, scene.lexicon.callings)
    k += bool(scene.tags[k] & t.ADVERB)
    return k if k < len(scene) and scene.low[k] in scene.lexicon.callings else 0


def _begins(scene: Scene, mention: Mention) -> bool:
    """Whether the mention begins its sentence."""
    return mention.first in scene.sentence_starts
