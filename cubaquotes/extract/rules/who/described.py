"""Which of those known to an article a description without a name means: "la portavoz", "дипломат"."""

from collections.abc import Iterable
from dataclasses import dataclass

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.extract.rules.who.likeness import Description

# Callings that nobody is given in passing.
_NEVER_LOOSE = frozenset(("law", "medicine", "faith"))


@dataclass(slots=True)
class Circle:
    """Those whom `mention` may mean, and what the text was about.

    said: what the mention says. active: the persons that the text is about; latest: of them who was so last.
    last_speaker: who spoke last. avoid: who it can't be where the words are vague.
    brought_in: the paragraph tells of a body that is new.
    """

    scene: Scene
    mention: Mention
    said: Description
    active: list[Entity]
    latest: Entity | None
    last_speaker: Entity | None
    avoid: Entity | None
    brought_in: bool = False

    @property
    def alone(self) -> bool:
        """Whether there is a single person."""
        return len(self.active) == 1


def gather(
    scene: Scene,
    mention: Mention,
    said: Description,
    fitting: list[Entity],
    last_speaker: Entity | None,
    avoid: Entity | None,
) -> Circle:
    """The circle around `mention`, which says `said`, of all who can be meant by gender and number."""
    persons = [e for e in fitting if e.kind == PERSON]
    active = [e for e in persons if _is_active(scene, e, mention.first)]
    if mention.source and said.definite and not active and len(persons) == 1:
        active = persons
    if said.human and not active:
        active = [e for e in fitting if e.kind == ROLE and _is_active(scene, e, mention.first)]
    # A judge is no rival where the accused is meant.
    active = [e for e in active if not likeness.excludes(said.head, e.roles, scene.lexicon)] if said.human else active
    office = said.head in scene.lexicon.lists["offices"]
    if said.bare and not office and not mention.gender and _is_of_men(scene, said, active):
        active = [e for e in active if e.gender != "f"]
    latest = max(active, key=Entity.last_place, default=None)
    return Circle(scene, mention, said, active, latest, last_speaker, avoid)


def _is_of_men(scene: Scene, said: Description, active: list[Entity]) -> bool:
    """Whether a noun for men is one of them: "пекарь" is, unless a woman fits better or it is used of women as well."""
    fits = {e: likeness.relation(said, e.roles, scene.lexicon, e.words) for e in active}
    men = max((fit for e, fit in fits.items() if e.gender == "m"), default=-1.0)
    women = max((fit for e, fit in fits.items() if e.gender == "f"), default=-1.0)
    both = women >= likeness.FIELD and not likeness.has_feminine(said.head, scene.lexicon)
    return men >= 0.0 and women <= men and not (both and women == men)


def best(circle: Circle, fitting: Iterable[Entity]) -> Entity | None:
    """Who fits best; None if nobody fits well enough."""
    found: Entity | None = None
    top = (0.0, -1)
    for entity in fitting:
        fit = likeness.relation(circle.said, entity.roles, circle.scene.lexicon, entity.words)
        if not fit or _is_another(circle, entity, fit) or (fit < likeness.FIELD and not _may_be(circle, entity, fit)):
            continue
        score = (fit + _support(circle, entity, fit), entity.last_place())
        if score > top:
            found, top = entity, score
    # "Финн с решением не согласился": nobody new is brought in by that alone.
    least = likeness.LEAST if circle.mention.source or circle.said.nation else likeness.LEAST_IN_PASSING
    if found is not None and circle.said.definite and not circle.said.bare and circle.said.kinds & found.roles:
        least = likeness.LEAST  # "El director quitó dos" of a "cineasta"
    return found if top[0] >= least else None


def is_new_here(scene: Scene, body: Entity, mention: Mention) -> bool:
    """Whether the paragraph of `mention` is the first that tells of `body`."""
    first = body.mention.first if body.mention is not None else -1
    return 0 <= first < mention.first and likeness.nearness(scene, mention.first, first) == 2


def same_source(
    scene: Scene, mention: Mention, said: Description, recent: Iterable[Entity], last: Entity | None
) -> Entity | None:
    """ "…, сообщил чиновник на условиях анонимности. «…», — добавил собеседник": who spoke without a name.

    Somebody further back only where nobody else spoke without a name: «…», — парирует собеседник «Вестника».
    """
    if mention.head not in scene.lexicon.lists["sources"] or not mention.source or not said.definite:
        return None
    here = last is not None and likeness.nearness(scene, mention.first, last.spoke) == 2
    media = {noun[:5] for noun in scene.lexicon.lists["media"]}
    if here and last is not None and last.kind == ROLE and not last.plural and not said.words - media:
        return last
    if not said.bare or _has_place(scene, mention):
        return None
    unnamed = {e for e in recent if e.kind == ROLE and not e.plural and _is_source(scene, e)}
    return unnamed.pop() if len(unnamed) == 1 else None


def _has_place(scene: Scene, mention: Mention) -> bool:
    """ "собеседник в министерстве", but not "собеседник агентства"."""
    return any(scene.tags[k] & t.PREPOSITION for k in range(mention.first, mention.last))


def _is_source(scene: Scene, entity: Entity) -> bool:
    """Whether somebody was brought in as one who is not to be named."""
    spoke = entity.spoke >= 0 and bool(entity.roles & scene.lexicon.lists["sources"])
    return spoke or (entity.mention is not None and entity.mention.indefinite and entity.latest() >= 0)


def _is_another(circle: Circle, entity: Entity, fit: float) -> bool:
    """Whether the words rule the entity out."""
    said = circle.said
    if likeness.is_owned(circle.scene, circle.mention) and fit < likeness.SAME:
        return True  # "su abogado" is not the one whose lawyer he is
    if said.head == "человек" and circle.mention.plural and fit < likeness.SAME:
        return True  # "Люди скандировали"
    if fit < likeness.KIND and _holds_other(circle, entity, fit):
        return True
    if entity.kind == ROLE and said.words and (not entity.words or (fit < likeness.KIND and not said.weak)):
        return True  # two offices, both without a name
    if said.head in likeness.SPEAK_FOR and fit < likeness.SAME and likeness.overlap(said, entity.words, fit) < 0:
        return True  # "представитель «А»" is not the head of «Б»
    source = said.bare and said.head in circle.scene.lexicon.lists["sources"]
    if source and _has_place(circle.scene, circle.mention) and likeness.overlap(said, entity.words, fit) < 0:
        return True  # "собеседник в министерстве" is not "источник в мэрии"
    # "El alcalde suspendió las clases" is not who was named without an office just before.
    office = "rule" in said.fields and not said.weak and not circle.mention.source
    if office and fit <= 1.0 and not entity.roles:
        return True
    # "Мастер ночной смены" brings in somebody new.
    long = circle.mention.last - circle.mention.first > 2
    passing = said.bare and fit < likeness.KIND and not circle.mention.source
    if passing and said.head in circle.scene.lexicon.lists["offices"]:
        return True  # "Пришлось вмешаться мэру"
    if passing and said.human and not said.nation and fit < likeness.FIELD and _goes_on(circle):
        return True  # "Вмешивается женщина с младенцем"
    return fit <= 1.0 and said.bare and entity.spoke < 0 and long


def _holds_other(circle: Circle, entity: Entity, fit: float) -> bool:
    """Whether the noun is an office or relation that the entity does not have, as far as the text shows."""
    said, lists = circle.said, circle.scene.lexicon.lists
    vague = entity.kind == ROLE and entity.mention is not None and entity.mention.indefinite
    if vague and said.definite and not said.bare and said.head in lists["heads"]:
        return True
    if said.head in lists["offices"]:
        if vague:
            return True  # "el presidente" is not "un alto funcionario"
        fields = circle.scene.lexicon.fields_of
        if fit < likeness.FIELD and any(said.fields & fields(role) for role in entity.roles & lists["offices"]):
            return True  # nobody holds two offices of one walk of life
    made = "arts" in said.fields and any("arts" in circle.scene.lexicon.fields_of(role) for role in entity.roles)
    if circle.brought_in and said.head in lists["heads"] and not made:
        # "En la puerta de la biblioteca … La directora": of the library
        return likeness.nearness(circle.scene, circle.mention.first, entity.seen) < 2
    # "жена" is nobody of whom it is not known that she is a woman
    return said.head in lists["kin"] and (not circle.mention.gender or entity.gender != circle.mention.gender)


def _goes_on(circle: Circle) -> bool:
    low = circle.scene.low
    if {"с", "со"} & set(low[circle.mention.first : circle.mention.last]):
        return True
    return circle.mention.last < len(low) and low[circle.mention.last] in ("с", "со", "в", "из", "лет")


def _may_be(circle: Circle, entity: Entity, fit: float) -> bool:
    """Whether a word that says little can mean the entity."""
    said = circle.said
    wanted = circle.mention.source or said.human or (circle.alone and (not entity.roles or fit >= 1.0))
    if entity not in circle.active or not said.definite or not wanted or entity is circle.avoid:
        return False
    if fit <= likeness.FAINT and not _is_meant(circle, entity):
        return False  # «…», — съязвил функционер
    # "La madre" is rather somebody of the one told about.
    return entity.spoke >= 0 or said.head not in circle.scene.lexicon.lists["kin"]


def _is_meant(circle: Circle, entity: Entity) -> bool:
    """Whether a bare noun of another walk of life still means who was told of last: "— съязвил функционер"."""
    mention = circle.mention
    here = likeness.nearness(circle.scene, mention.first, entity.last_place()) == 2
    # "Адвокат" is rather somebody's lawyer than who was told of.
    bare = mention.last - mention.first == 1 and mention.head not in circle.scene.lexicon.lists["relational"]
    if _NEVER_LOOSE & circle.said.fields:
        return False  # a judge is nobody of whom another calling is told
    return entity is circle.latest and here and bare and max(entity.spoke, entity.topic) >= 0


def _support(circle: Circle, entity: Entity, fit: float) -> float:
    """What speaks for the entity besides the noun."""
    said = circle.said
    place = entity.last_place() if entity.roles and fit < likeness.KIND else entity.seen
    overlap = likeness.overlap(said, entity.words, fit)
    if said.owned and fit < likeness.KIND and len(entity.words) < 2:
        overlap = max(overlap, 0.0)  # for whom the biologist works was not told before
    found = overlap + likeness.nearness(circle.scene, circle.mention.first, place)
    if not entity.roles and entity is circle.last_speaker and entity is circle.latest and said.bare:
        found += 2.0  # "«…», — говорит она. «…», — уточняет аналитик"
    found += likeness.of_age(said, entity.age)
    if circle.mention.gender and not entity.gender and likeness.sounds_other(entity.given, circle.mention.gender):
        found -= 1.5
    goes_on = overlap >= 0 or entity is circle.last_speaker
    if circle.alone and fit + found < likeness.SAME and goes_on:
        found += 1.0
    return found + (1.0 if entity is circle.latest else 0.0)


def _is_active(scene: Scene, entity: Entity, here: int) -> bool:
    """Whether the text is about this person: a topic, a speaker, or named in the paragraph."""
    return max(entity.topic, entity.spoke) >= 0 or likeness.nearness(scene, here, entity.seen) == 2
