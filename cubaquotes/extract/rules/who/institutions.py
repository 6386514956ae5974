"""Who a body, a place or a paper is: "la entidad", "в министерстве", "говорится в ответе компании"."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Protocol

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import GROUP, PERSON, PLACE, ROLE, Mention
from cubaquotes.extract.rules.who import again, bodies, likeness, naming, papers, shown, staff
from cubaquotes.extract.rules.who import entity as told
from cubaquotes.extract.rules.who.again import MEMORY, NEAR
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.extract.rules.who.owners import Owners


class _People(Protocol):
    def entity(self, mention: Mention, *, subject: bool = False) -> Entity | None: ...

    def notice(self, entity: Entity, token: int) -> None: ...


class Institutions:
    """recent: who was told of last; by_head: the entities by the nouns for them. Both are the people's own and grow."""

    def __init__(
        self,
        cast: Cast,
        recent: deque[Entity],
        by_head: Mapping[str, deque[Entity]],
        owners: Owners,
        people: _People,
    ) -> None:
        self.cast, self.scene = cast, cast.scene
        self._recent, self._by_head, self._owners, self._people = recent, by_head, owners, people
        self._places: dict[str, Entity] = {}
        self._staff = staff.Staff(cast)
        self._official = self.scene.lexicon.lists["official_papers"]
        self._document: Entity | None = None

    def place(self, mention: Mention) -> Entity:
        """Who speaks at a place."""
        display = shown.place(self.scene, mention)
        if display not in self._places:
            self._places[display] = Entity(PLACE, display, mention=mention)
        return self._places[display]

    def speaks_through(self, document: Mention, last: Entity | None) -> Entity | None:
        """Who speaks through a paper: whose it is, or `last`, who spoke before, where it is only "la nota"."""
        inner = bodies.inside(self.cast, document)
        if document.head in self.scene.lexicon.lists["studies"] and not likeness.is_owned(self.scene, document):
            return None
        if inner is not None:
            self._document = self._people.entity(inner, subject=True)
            return self._document
        if document.indefinite or document.last - document.first > 2:
            return None
        whose = self._owners.whose(document)
        if whose is not None:
            return whose  # "В их справке указано …"
        writer = papers.writer(self.cast, document)
        sender = None if writer else papers.sent_by(self.scene, document, self._recent, self.cast)
        if sender is not None:
            return sender
        owner = (self._people.entity(writer, subject=True) if writer else None) or self._document or last
        if not writer and owner is not None and owner.kind == PERSON and document.head in self._official:
            return None  # "В приказе сказано …" after somebody's words
        body = None if writer else papers.body_on_stage(self.scene, document, self._recent)
        if owner is None or document.first - owner.spoke >= NEAR * 2:
            return body
        return owner if body is None or body.headed < owner.spoke else body

    def body(self, mention: Mention, before: Sequence[Mention]) -> Entity | None:
        """Who a body or paper is; before: the mentions so far."""
        if mention.kind == GROUP and mention.head in self.scene.lexicon.lists["voices"]:
            inner = bodies.inside(self.cast, mention)
            if inner is not None and inner.kind == GROUP:
                return self._people.entity(inner, subject=True)  # "говорится на сайте компании"
        if mention.alias_of is not None:
            return self._called_short(mention, mention.alias_of)
        display = shown.body(self.scene, mention)
        if not display:
            return None
        display = self._owners.body(mention, display)
        words = set(naming.fold_words(display))
        known = again.by_initials(self._recent, display) or again.body(self.scene, self._recent, mention, words)
        known = self._of_last_speaker(mention, words) or self._of_somebody(mention, words, known, before) or known
        if known is not None:
            return known
        return self._by_words(mention, display, words) or self._new(mention, display, words, before)

    def _of_last_speaker(self, mention: Mention, words: set[str]) -> Entity | None:
        """ "Представитель «А» возразил. «…», — говорится в ответе компании": the firm whose name the office tells."""
        if self.scene.lexicon.apart.get(mention.head) != "firm" or mention.indefinite or len(words) > 1:
            return None
        last = max(self._recent, key=lambda e: e.spoke, default=None)
        if last is None or last.kind not in (ROLE, PERSON) or not 0 <= mention.first - last.spoke < NEAR:
            return None
        told = {word[:4] for word in last.words}
        firms = [e for e in self._recent if e.kind == GROUP and told.intersection(w[:4] for w in e.words)]
        return firms[0] if len(set(map(id, firms))) == 1 else None

    def _of_somebody(
        self, mention: Mention, words: set[str], known: Entity | None, before: Sequence[Mention]
    ) -> Entity | None:
        """ "La portavoz del ministerio de Energía, X, dijo … El ministerio …": whose somebody told of before is.

        known: the body that it would be otherwise; one told of later, or by the same noun, stays.
        """
        if mention.kind != GROUP or mention.indefinite or mention.plural or len(words) > 1:
            return None
        if known is not None and mention.head in known.roles:
            return None
        found = self._staff.body(mention, before)
        later = known is not None and found is not None and known.seen > found.first
        if found is None or (later and not self._staff.is_exact(mention)):
            return None
        return self._people.entity(found, subject=True)

    def _by_words(self, mention: Mention, display: str, words: set[str]) -> Entity | None:
        """A body of the same noun with the same words or more, or fewer."""
        head = mention.head or (display.split()[0].lower() if display else "")
        for entity in reversed(self._by_head.get(head, ())):
            if entity.kind == mention.kind and entity.words:
                if words <= entity.words:
                    return entity
                if entity.words < words and len(entity.words) > 1:
                    entity.words, entity.display = words, display
                    return entity
        return None

    def _new(self, mention: Mention, display: str, words: set[str], before: Sequence[Mention]) -> Entity:
        head = mention.head or (display.split()[0].lower() if display else "")
        if self.scene.lexicon.apart.get(head) == "firm" and len(words) == 1 and not mention.indefinite:
            named = told.employer(self.scene, mention, before[-MEMORY:]) or staff.firm_named(self.cast, mention, before)
            display = named or display
            words = set(naming.fold_words(display))
        short = again.short_form(self.scene, self._recent, head, words)
        if short is not None:
            short.words, short.display = words, display
            short.roles.add(head)
            return short
        entity = Entity(
            mention.kind,
            display,
            roles={head} | again.other_nouns(self.scene, display),
            words=words,
            plural=mention.plural,
            gender=mention.gender,
            mention=mention,
        )
        self._people.notice(entity, mention.first)
        return entity

    def _called_short(self, short: Mention, body: Mention) -> Entity | None:
        """ "El Consejo Nacional Electoral (CNE)": the short form is found again by itself."""
        known = self._people.entity(body, subject=True)
        if known is not None:
            known.roles.add(self.scene.low[short.first])
            known.words |= {word[:5] for word in self.scene.low[short.first : short.last]}
            self._people.notice(known, short.first)
        return known
