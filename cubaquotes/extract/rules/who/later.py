"""Who was told of by an office or description gets the name that the text tells later."""

from collections import deque
from collections.abc import Mapping

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness, naming
from cubaquotes.extract.rules.who.entity import Entity, agrees
from cubaquotes.extract.rules.who.topics import Topics


class LaterNames:
    """of: who each mention is; recent: who was told of last. Both are the people's own and grow."""

    def __init__(self, scene: Scene, topics: Topics, of: Mapping[Mention, Entity], recent: deque[Entity]) -> None:
        self.scene, self._topics, self._of, self._recent = scene, topics, of, recent

    def meet(self, person: Entity, mention: Mention, last: Entity | None) -> None:
        """`person` is named by `mention`: perhaps it is who spoke before without a name. last: who spoke last."""
        if person.kind != PERSON or person.mention is not mention or mention.weak:
            return
        self._name_the_speaker(person, mention, last)
        self._name_the_office(person, mention)

    def _name_the_speaker(self, person: Entity, mention: Mention, last: Entity | None) -> None:
        """ "El presidente del club habló: «…». Fermín Ochandiano llevaba …": the first name after a speaker's office.

        Only in the same paragraph, for somebody new who has no office, and where nobody else was named since.
        """
        if last is None or (mention.role and not self._same_office(last, mention)):
            return
        if last.kind != ROLE or last.plural or last.mention is None or person.seen >= 0:
            return
        if not self._is_surely_named(mention):
            return
        described = last.mention
        human = described.head in self.scene.lexicon.humans
        if described.indefinite and not human:
            return
        begins = mention.first in self._topics.starts or mention.source
        first = last.gender and not any(e.kind == PERSON and e.seen >= 0 and " " in e.display for e in self._recent)
        wide = (human or first) and not (described.indefinite and self.scene.lexicon.code == "es")
        near = likeness.nearness(self.scene, mention.first, described.first) >= (1 if wide else 2)
        others = any(e.kind == PERSON and e.seen >= described.first for e in self._recent)
        if begins and near and not others and agrees(last, person.gender, plural=False):
            self.rename(described, mention)

    def _is_surely_named(self, mention: Mention) -> bool:
        """Not "Пальцев не хватило": a single Russian word that begins its sentence before what was not there."""
        scene = self.scene
        alone = mention.name is not None and mention.name[1] - mention.name[0] == 1 and not mention.head
        if scene.lexicon.code != "ru" or not alone or mention.last + 1 >= len(scene):
            return True
        return not scene.tags[mention.last] & t.NEGATION and not scene.low[mention.last].endswith("ло")

    def _name_the_office(self, person: Entity, mention: Mention) -> None:
        """ "Судья попросила тишины. … Приговор судья Инга Вельяминова огласит": the same office, told with the name."""
        self._name_the_kind(person, mention)
        offices = self.scene.lexicon.lists["offices"]
        if not mention.head or mention.head not in offices or mention.plural or not mention.role:
            return
        words = naming.content_words(self.scene, *mention.role)
        held = [e for e in self._recent if e.kind == ROLE and mention.head in e.roles and e.seen >= 0]
        known = [e for e in dict.fromkeys(held) if e.mention is not None and not e.mention.indefinite and not e.plural]
        if len(known) != 1 or any(
            e.kind == PERSON and e is not person and mention.head in e.roles for e in self._recent
        ):
            return
        office = known[0]
        fits = office.words <= words or not words or {w[:4] for w in office.words} & {w[:4] for w in words}
        if fits and office.spoke >= 0 and office.mention is not None and agrees(office, person.gender, plural=False):
            self.rename(office.mention, mention)

    def _name_the_kind(self, person: Entity, mention: Mention) -> None:
        """ "El cura lo confirma. … explica el padre Nicanor Puetate": another word for who the paragraph is about."""
        if not mention.head or mention.plural or not mention.source or person.seen >= 0:
            return
        about = max((e for e in self._recent if e.kind in (PERSON, ROLE)), key=Entity.latest, default=None)
        if about is None or about.kind != ROLE or about.mention is None or about.mention.indefinite or about.plural:
            return
        if about.latest() < 0:
            return
        near = likeness.nearness(self.scene, mention.first, about.mention.first) == 2
        kinds = self.scene.lexicon.kinds
        same = any(mention.head in kinds.get(role, ()) or role in kinds.get(mention.head, ()) for role in about.roles)
        if near and same and agrees(about, person.gender, plural=False):
            self.rename(about.mention, mention)

    def name_the_new(self, person: Entity, mention: Mention) -> None:
        """ "Juzgan al patrón de un pesquero. Rafael Bohórquez, de 49 años, …": the age tells that he was spoken of."""
        bare = person.kind == PERSON and person.mention is mention and not mention.role and mention.name is not None
        if not bare or person.seen >= 0 or mention.first not in self._topics.starts or mention.last - mention.first < 2:
            return
        last = next((e for e in reversed(self._recent) if e.kind in (PERSON, ROLE)), None)
        if last is None or last.kind != ROLE or last.plural or last.mention is None or last.spoke >= 0:
            return
        near = likeness.nearness(self.scene, mention.first, last.mention.first) == 2
        if near and naming.age(self.scene, mention) and agrees(last, person.gender, plural=False):
            self.rename(last.mention, mention)

    def _same_office(self, known: Entity, mention: Mention) -> bool:
        """ "El titular del juzgado dijo: «…». El magistrado, Hilario Cobo, …": another word for the same office."""
        said = likeness.describe(self.scene, mention)
        fit = likeness.relation(said, known.roles, self.scene.lexicon)
        least = likeness.FIELD if mention.first in self._topics.starts else likeness.KIND
        return said.definite and not said.bare and fit >= least

    def rename(self, described: Mention, name: Mention) -> None:
        """ "La vecina, que se llama Rosario Pardal": what was said before by the neighbour was said by her."""
        person, known = self._of.get(name), self._of.get(described)
        if person is None or known is None or known is person or known.kind == PERSON:
            return
        known.kind, known.display, known.names, known.sure = PERSON, person.display, person.names, True
        person.roles |= known.roles
        person.words |= known.words
        person.spoke = max(person.spoke, known.spoke)
        person.gender = person.gender or known.gender
