"""Who a mention is: mentions of an article grouped into entities."""

from bisect import bisect_right
from collections import defaultdict, deque

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.who import (
    described,
    likeness,
    naming,
    ordinals,
    owners,
    pointed,
    pronouns,
)
from cubaquotes.extract.rules.who import entity as told
from cubaquotes.extract.rules.who.again import MEMORY
from cubaquotes.extract.rules.who.entity import Entity, agrees
from cubaquotes.extract.rules.who.institutions import Institutions
from cubaquotes.extract.rules.who.kin import Kin
from cubaquotes.extract.rules.who.later import LaterNames
from cubaquotes.extract.rules.who.persons import Persons
from cubaquotes.extract.rules.who.topics import Topics

# A pronoun or a bare role looks back at no more than so many mentions.
_RECENT = 60


class People:
    """The entities of an article, brought in mention by mention in the order of the text."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene = cast, cast.scene
        self._by_head: defaultdict[str, deque[Entity]] = defaultdict(lambda: deque(maxlen=_RECENT))
        self._recent: deque[Entity] = deque(maxlen=_RECENT)
        self._persons = Persons(cast)
        self._of = self._persons.of
        self._pending = sorted(cast.mentions, key=lambda m: m.first)
        self._next = 0
        self._headline = told.end_of_heads(self.scene)
        self._topics = Topics(self.scene)
        self._kin = Kin(self.scene.lexicon)
        self._owners = owners.Owners(self.scene, self._recent, self._kin, self.by_pronoun)
        self._bodies = Institutions(cast, self._recent, self._by_head, self._owners, self)
        self._later = LaterNames(self.scene, self._topics, self._of, self._recent)
        self._main: Entity | None = None
        self._spoke_last: Entity | None = None
        # Who had the turn before in a dialogue: a vague description is not them.
        self.avoid: Entity | None = None
        # Who tells what at which tokens: a description in somebody's claim is not them.
        self._claims: deque[tuple[int, int, Entity]] = deque(maxlen=4)
        self._persons.group()

    def advance(self, token: int) -> None:
        """Take in all mentions that begin before `token`."""
        while self._next < len(self._pending) and self._pending[self._next].first < token:
            mention = self._pending[self._next]
            self._next += 1
            if mention.called is not None:
                self._later.rename(mention.called, mention)
            if mention.muted or self.scene.quote_of[mention.first] >= 0:
                continue  # Who is named inside somebody's words is not who speaks next.
            if mention.kind == ROLE and not mention.source and self._topics.only_narrows(mention):
                continue  # "Lucía Beltrán, enfermera"
            if mention.kind == ROLE and mention.first < self._headline and not mention.source:
                continue  # "El último afilador": of somebody whom the text names
            if mention.kind in (ROLE, GROUP, PLACE) or (mention.kind == PRONOUN and self._topics.is_about(mention)):
                self.entity(mention, subject=mention.source)
            found = self._of.get(mention)
            if found is not None:
                self._take_in(found, mention)

    def _take_in(self, found: Entity, mention: Mention) -> None:
        """What `mention` tells of `found`, whom it means."""
        if mention.head in self._kin.nouns:
            self._learn_kin(found, mention)
        if found.mention is mention and found.kind == PERSON:
            self._later.meet(found, mention, self._spoke_last)
            self._later.name_the_new(found, mention)
        self.notice(found, mention.first)
        if mention.kind == GROUP and mention.first in self._topics.starts:
            found.headed = mention.first
            if self._topics.answers(mention):
                found.spoke = mention.first
        if mention.kind in (PERSON, ROLE, PRONOUN) and self._topics.begins(mention, found):
            found.topic = mention.first
            found.gender = found.gender or naming.gender_of_verb(self.scene, mention)

    def _learn_kin(self, found: Entity, mention: Mention) -> None:
        """ "Su hija Amparo": whose daughter she is."""
        if not mention.plural and likeness.is_owned(self.scene, mention):
            self._kin.learn(found, mention, self._owners.person(mention, found))

    def meet(self, mention: Mention, told: str = "") -> Entity | None:
        """Who the source `mention` is, who may be the one that an office named before.

        told: the gender that the verb shows ("заявил Уиткомб"), "" if it shows none.
        """
        found = self.entity(mention, subject=True)
        if found is not None:
            if found.mention is mention and found.kind == PERSON:
                self._later.meet(found, mention, self._spoke_last)
            if found.kind == PERSON and told in ("m", "f"):
                found.gender = found.gender or told
        return found

    def introduce(self, speaker: Entity | None, named: Mention) -> Entity | None:
        """Who says "me llamo X": the one described before gets the name; somebody new if nobody was."""
        person = self.entity(named, subject=True)
        if person is None or speaker is None or speaker.mention is None:
            return person
        self._later.rename(speaker.mention, named)
        return speaker

    def entity(self, mention: Mention, *, subject: bool = False) -> Entity | None:
        """Who `mention` is; a new entity if it was never met. None for pronouns that refer to nobody known."""
        known = self._of.get(mention)
        if known is None:
            known = self._resolve(mention, subject=subject)
            if known is not None:
                self._of[mention] = known
        return known

    def met_since(self, last: Entity | None, token: int) -> Entity | None:
        """The person told of last before `token`, if that was after `last` had spoken."""
        spoke = last.spoke if last is not None else -1
        met = [e for e in self._recent if e.kind in (PERSON, ROLE) and not e.plural and spoke < e.seen < token]
        return max((e for e in met if e is not last), key=lambda e: e.seen, default=None)

    def main_person(self, token: int) -> Entity | None:
        """The person that the text before `token` names most: who is interviewed."""
        named: defaultdict[Entity, set[int]] = defaultdict(set)
        for mention in self._pending[: self._next]:
            entity = self._of.get(mention)
            if mention.first < token and entity is not None and entity.kind == PERSON:
                named[entity].add(bisect_right(self.scene.sentence_starts, mention.first))
        return max(named, key=lambda e: (len(named[e]), -(e.mention.first if e.mention else 0)), default=None)

    def speaks(self, entity: Entity, token: int) -> None:
        """Remember that `entity` said something at `token`."""
        entity.spoke = token
        self._spoke_last = entity
        self.notice(entity, token)

    def claims(self, entity: Entity, first: int, last: int) -> None:
        """Remember that `entity` tells what stands at the tokens [first, last)."""
        self._claims.append((first, last, entity))

    def notice(self, entity: Entity, token: int) -> None:
        """Remember that `entity` was told of at `token`."""
        entity.seen = max(entity.seen, token)
        if not self._recent or self._recent[-1] is not entity:
            self._recent.append(entity)
        for head in entity.roles:
            known = self._by_head[head]
            if not known or known[-1] is not entity:
                known.append(entity)

    def told_by_pronoun(self, mention: Mention, avoid: Entity | None = None) -> Entity | None:
        """Who the pronoun `mention` is, whose gender it tells."""
        found = self.by_pronoun(mention.first, mention.gender, plural=mention.plural, avoid=avoid)
        if found is not None and found.kind == PERSON and mention.gender in ("m", "f"):
            found.gender = found.gender or mention.gender
        return found

    def by_pronoun(
        self, token: int, gender: str, *, plural: bool, avoid: Entity | None = None, somebody: bool = False
    ) -> Entity | None:
        """Who "she" or an elided subject at `token` is: whoever spoke or was named last and agrees.

        somebody: it can't be a body or a place.
        """
        if pronouns.is_other(self.scene, token):
            avoid = avoid or self._spoke_last
        return pronouns.meant(self.scene, self._recent, token, gender, plural=plural, avoid=avoid, somebody=somebody)

    def _resolve(self, mention: Mention, *, subject: bool) -> Entity | None:
        if mention.head in self.scene.lexicon.lists["rivals"] and not mention.name:
            first = max((e for e in self._recent if e.kind == PERSON), key=Entity.last_place, default=None)
            return self.by_pronoun(mention.first, mention.gender, plural=mention.plural, avoid=first)
        ordinal = ordinals.meant(self.cast, mention)
        if ordinal is not None:
            return self.entity(ordinal, subject=True)
        if mention.members:
            return self._together(mention)
        if mention.kind == PRONOUN:
            return self.told_by_pronoun(mention)
        if mention.kind == PERSON and mention.name:
            return self._persons.find(mention)
        if mention.kind == PLACE:
            return self._bodies.place(mention)
        return self._described(mention, subject=subject)

    def _described(self, mention: Mention, *, subject: bool) -> Entity | None:
        """Who a mention without a name is."""
        if mention.head in self.scene.lexicon.lists["winners"] and not mention.indefinite:
            first = pointed.first_of([e for e in self._recent if self._can_be(e, mention)], mention)
            if first is not None:
                return first
        if likeness.is_also(self.scene, mention):
            return self.by_pronoun(mention.first, mention.gender, plural=False, somebody=True)
        if ordinals.is_latter(self.cast, mention):
            return pointed.latter(self._recent, mention)
        somebody = self._who_was(mention)
        if somebody is not None:
            return somebody
        relative = self._relative(mention)
        if relative is not None:
            return relative
        if mention.kind == ROLE or (mention.kind == OTHER and mention.source):
            found = None if mention.indefinite else self._by_role(mention, self.avoid)
            if found is not None:
                return found
        if mention.kind == DOCUMENT:
            owner = self._bodies.speaks_through(mention, self._spoke_last)
            if owner is not None:
                return owner
        if mention.kind in (GROUP, DOCUMENT):
            return self._bodies.body(mention, self._pending[: self._next])
        return self._new_role(mention) if subject or mention.kind == ROLE else None

    def _who_was(self, mention: Mention) -> Entity | None:
        """ "Fue maestra hasta la guerra": who the text is about."""
        if not self._topics.tells_what(mention):
            return None
        somebody = self.by_pronoun(mention.first, mention.gender, plural=False, somebody=True)
        if somebody is None or somebody.kind != PERSON:
            return None
        somebody.roles.add(mention.head)
        return somebody

    def _relative(self, mention: Mention) -> Entity | None:
        """ "Su padre" of the one whose father the text has told."""
        widowed = mention.head in self.scene.lexicon.lists["widowed"]
        if mention.head in self.scene.lexicon.lists["peers"] and not mention.plural:
            one = self._owners.person(mention) if likeness.is_owned(self.scene, mention) else None
            return pointed.peer(self.scene, self._recent, mention, one)
        if not (mention.source or widowed) or mention.plural or not self._kin.relation(mention):
            return None
        return self._kin.find(mention, self._owners.person(mention), self._spoke_last)

    def _together(self, mention: Mention) -> Entity | None:
        """ "A y B anunciaron": one entity for all of them."""
        members = [who for one in mention.members if (who := self.entity(one, subject=True)) is not None]
        if len(members) < 2:
            return members[0] if members else None
        display = told.joined([member.display for member in members], self.scene)
        known = next((e for e in self._recent if e.display == display), None)
        if known is None:
            known = Entity(GROUP, display, plural=True, mention=mention)
        self.notice(known, mention.first)
        return known

    def _by_role(self, mention: Mention, avoid: Entity | None = None) -> Entity | None:
        """Who a description without a name is: "la portavoz", "дипломат", "el técnico vasco"."""
        said = likeness.describe(self.scene, mention)
        source = described.same_source(self.scene, mention, said, self._recent, self._spoke_last)
        if source is not None:
            return source
        known = {e: None for head in (said.head, *said.kinds) for e in self._by_head.get(head, ())}
        recent = list(dict.fromkeys((*known, *self._recent)))
        unnamed = told.is_unnamed(self.scene, mention)
        tellers = [e for a, b, e in self._claims if a <= mention.first < b and said.head not in e.roles]
        fitting = [e for e in recent if self._can_be(e, mention) and not (unnamed and e.kind == PERSON)]
        fitting = [e for e in fitting if e not in tellers] if tellers else fitting
        circle = described.gather(self.scene, mention, said, fitting, self._spoke_last, avoid)
        if said.head in self.scene.lexicon.lists["heads"]:
            circle.brought_in = any(
                e.kind == GROUP and described.is_new_here(self.scene, e, mention) for e in self._recent
            )
        best = described.best(circle, fitting)
        if best is None and mention.source and said.definite and said.weak and not mention.plural:
            best = self._of_headline(mention)
        named = best is not None and best.kind == PERSON and not best.roles and said.fields and not said.weak
        if best is not None and (mention.source or (named and not said.bare)):
            best.roles.add(said.head)
            best.words |= said.words
            if best.kind == PERSON and (mention.gender == "f" or not said.bare):
                best.gender = best.gender or mention.gender
        return best

    def _of_headline(self, mention: Mention) -> Entity | None:
        """ "El último afinador de la sierra" of a headline: who the text names most is "el afinador"."""
        head = next(
            (low for low in self.scene.low[mention.first : mention.last] if low.startswith(mention.head[:5])), ""
        )
        if not head or head not in self.scene.low[: self._headline]:
            return None
        if self._main is None:  # asked once, since it looks at all that was told so far
            self._main = self.main_person(mention.first)
        main = self._main
        return main if main is not None and agrees(main, mention.gender, plural=False) else None

    def _can_be(self, entity: Entity, mention: Mention) -> bool:
        if entity.kind == PERSON and not entity.sure:
            return False
        if entity.seen < 0 or entity.kind not in (PERSON, ROLE) or mention.first - entity.seen > MEMORY * 3:
            return False
        return entity.plural == mention.plural and agrees(entity, mention.gender, plural=mention.plural)

    def _new_role(self, mention: Mention) -> Entity:
        a, b = mention.role or (mention.first, mention.last)
        entity = Entity(
            ROLE,
            told.one_of_group(self.scene, mention, self._pending) or self._owners.role(mention),
            roles={mention.head, *naming.role_heads(self.scene, a, b)} - {""},
            words=naming.content_words(self.scene, a, b),
            gender=mention.gender,
            plural=mention.plural,
            anonymous=True,
            mention=mention,
        )
        self.notice(entity, mention.first)
        return entity
