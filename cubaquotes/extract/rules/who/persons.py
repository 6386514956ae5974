"""Named persons: which names of an article are one person's."""

from collections import defaultdict

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import naming, portraits
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.extract.rules.who.naming import FullName

# A name is compared with no more persons than this of those who share a word with it.
_RECENT = 60
# What courts and police do to somebody, and how far before the name that may stand.
_COURTS = (
    "приговорил", "осудил", "арестовал", "задержал", "обвинил", "condenó", "detuvo", "detuvieron", "arrestó",
    "arrestaron", "procesó", "sentenció", "imputó",
)  # fmt: skip
_REACH = 7


class Persons:
    """The persons of an article by their names. of: who each mention is."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene = cast, cast.scene
        self.of: dict[Mention, Entity] = {}
        self._by_word: defaultdict[str, list[Entity]] = defaultdict(list)

    def group(self) -> None:
        """All named persons at once, those in the nominative first, so that a later oblique form finds them."""
        named = [m for m in self.cast.mentions if m.kind == PERSON and m.name]
        options = {m: self._names(m) for m in named}

        # A longer name says more; and a form that can be read in one way only comes before one with a choice.
        def order(m: Mention) -> tuple[bool, int, int, int]:
            return (m.weak, -min(3, m.name[1] - m.name[0]) if m.name else 0, len(options[m]), m.first)

        for mention in sorted(named, key=order):
            self._group(mention, options)
        portraits.draw(self.cast, self.of)

    def find(self, mention: Mention) -> Entity | None:
        """Who a named person is; somebody new if nobody has a name like that."""
        names = self._names(mention)
        if not names:
            return None
        entity = self._same_person(names, mention) or self._new(names, mention)
        self._take(entity, mention, names)
        return entity

    def _group(self, mention: Mention, options: dict[Mention, list[FullName]]) -> None:
        names = options[mention]
        if not names or mention in self.of:
            return
        host = mention.alias_of
        if host is not None and host in options and host.alias_of is None:
            self._group(host, options)
            if host in self.of:
                self._rename(self.of[host], mention, names)
                return
        entity = self._same_person(names, mention)
        if entity is None:
            if mention.weak or (len(names[0].surnames) == 0 and not names[0].given):
                return
            entity = self._new(names, mention)
        self._take(entity, mention, names)

    def _names(self, mention: Mention) -> list[FullName]:
        names = naming.full_names(self.scene, mention)
        shared = self._shared_surname(mention, names)
        return [shared] if shared is not None else names

    def _shared_surname(self, mention: Mention, names: list[FullName]) -> FullName | None:
        """ "Darwin y Yesenia Quispe", "Борис и Майя Стояновы": the first has the surname of the second."""
        scene, last = self.scene, mention.last
        alone = len(names) == 1 and names[0].given and not names[0].surnames
        if not alone or last + 2 >= len(scene) or scene.low[last] not in ("y", "e", "и"):
            return None
        other = self.cast.at.get(last + 1)
        if other is None or other.kind != PERSON or other.name is None or other.name[1] - other.name[0] != 2:
            return None
        if not scene.tags[other.name[0]] & t.GIVEN and scene.lexicon.code == "es":
            return None
        return naming.with_surname(scene, names[0], other.name[1] - 1)

    def _new(self, names: list[FullName], mention: Mention) -> Entity:
        entity = Entity(PERSON, names[0].display, names, gender=mention.gender or names[0].gender)
        entity.plural = mention.plural and mention.head != "" and mention.name == (mention.last - 1, mention.last)
        for name in names:
            self._know(entity, name)
        return entity

    def _know(self, entity: Entity, name: FullName) -> None:
        for word in name.known_by():
            if entity not in self._by_word[word]:
                self._by_word[word].append(entity)

    def _rename(self, entity: Entity, mention: Mention, names: list[FullName]) -> None:
        """A second name of the same person; the fuller one is shown."""
        self.of[mention] = entity
        for name in names:
            self._know(entity, name)
        if names[0].weight > entity.names[0].weight + 0.9:
            entity.display = names[0].display
        entity.names = [*entity.names, *names]
        entity.sure = entity.has_alias = True

    def _same_person(self, names: list[FullName], mention: Mention) -> Entity | None:
        found: list[Entity] = []
        for name in names:
            for word in name.lookups():
                for entity in self._by_word.get(word, ())[-_RECENT:]:
                    if entity not in found and any(naming.compatible(name, other) for other in entity.names):
                        found.append(entity)
        if not found:
            return None

        # The one that was named last before this place; else the first one after it.
        def nearness(entity: Entity) -> tuple[bool, int]:
            at = entity.mention.first if entity.mention else 0
            return (at > mention.first, abs(at - mention.first))

        return min(found, key=nearness)

    def _take(self, entity: Entity, mention: Mention, names: list[FullName]) -> None:
        self.of[mention] = entity
        fitting = [n for n in entity.names if any(naming.compatible(n, m) for m in names)]
        if fitting and mention.alias_of is None and not entity.has_alias:
            entity.names = fitting
        best = max(
            [*entity.names, *[m for m in names if any(naming.compatible(m, n) for n in entity.names)]],
            key=lambda n: n.weight,
        )
        entity.display = best.display
        if best not in entity.names:
            entity.names = [best, *entity.names]
            self._know(entity, best)
        entity.gender = entity.gender or mention.gender or best.gender
        entity.sure = entity.sure or naming.is_surely_a_person(self.scene, mention)
        if entity.mention is None or mention.first < entity.mention.first:
            entity.mention = mention
        office = self.scene.lexicon.acting.get(self.scene.low[mention.first - 2]) if mention.first > 1 else None
        if office and not mention.head and self.scene.low[mention.first - 1] == "por":
            entity.roles.add(office)  # "El tribunal, presidido por Hilario Quaglia"
        entity.roles |= _accused(self.scene, mention)
        entity.age = entity.age or naming.age(self.scene, mention)
        if mention.head:
            entity.roles.update((mention.head, naming.compound(self.scene, mention)[0]))
        if mention.role:
            a, b = mention.role
            entity.roles.update(naming.role_heads(self.scene, a, b))
            entity.words.update(naming.content_words(self.scene, a, b))


def _accused(scene: Scene, mention: Mention) -> set[str]:
    """What a verb of courts and police makes of its object: "condenó a Damián Portela", "приговорил Дениса Шапкина"."""
    if "N" in mention.cases or (scene.lexicon.code == "es" and scene.low[mention.first - 1] not in ("a", "al")):
        return set()
    noun = "acusado" if scene.lexicon.code == "es" else "обвиняемый"
    for k in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        if scene.tags[k] & (t.FINAL | t.COLON | t.BREAK):
            break
        if scene.low[k].startswith(_COURTS) and scene.tags[k] & (t.VERB | t.CUE):
            return {noun}
    return set()
