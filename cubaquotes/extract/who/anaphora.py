"""Who a mention is: names, surnames, titles, appositions, roles and pronouns brought to one speaker."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import PRONOUN, Mention, find_mentions
from cubaquotes.extract.said.turns import ANSWERS, is_label, is_letter
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.cast import Cast
from cubaquotes.extract.who.identity import Identity, Scene, person_identity, whole
from cubaquotes.extract.who.joint import joined
from cubaquotes.extract.who.labels import answerer, labelled
from cubaquotes.extract.who.named import Naming, Person
from cubaquotes.extract.who.portrait import are_persons, is_person_noun
from cubaquotes.extract.who.pronouns import elided, pronoun
from cubaquotes.extract.who.roles import apposed, described
from cubaquotes.extract.who.stand_ins import among, stood_for
from cubaquotes.model import Span

# A name ends at most so many tokens after the mention that holds it begins.
_LONGEST_MENTION = 12


# So far ahead of anybody else the owner is named.
_CLEAR = 1.5
_NOUNS = f.CAPITAL | f.ROLE | f.GROUP | f.COLLECTIVE | f.PLACE_SPEAKER


class Resolver:
    """Resolves the mentions of an article in the order of the text."""

    def __init__(self, doc: Document, language: Language) -> None:
        self.cast = Cast(doc, language)
        self._scene = Scene(doc, language.people, self.cast)
        self._answers: Naming | None = None  # who answers in an interview, once that is known

    def resolve(self, mention: Mention | None, at: int) -> Identity | None:
        """Who is meant by `mention`; without one (the subject is left out) by the cue at token `at`; None if open."""
        scene = self._scene
        named = among(scene, at, self._find)
        found = named or (elided(scene, at) if mention is None else self._find(mention))
        if found is not None and mention is not None and named is None:
            found = joined(scene, mention, at, found, self._find)
        if found is not None:
            found.at = mention.first if mention is not None else at
            found.where = mention.span(scene.doc) if mention is not None else None
            scene.known.append(found)
        return found

    def _find(self, mention: Mention) -> Identity | None:
        mention = whole(self._scene.doc, self._with_noun(mention))
        if mention.kind == PRONOUN:
            return pronoun(self._scene, mention, self._find)
        if mention.last - mention.first == 1 and self._scene.doc.low[mention.first] in ("i", "we", "you"):
            return None
        if is_label(self._scene.doc, mention.first, mention.last):
            return self._labelled(mention)
        return (
            self._named(mention)
            or apposed(self._scene, mention)
            or stood_for(self._scene, mention, self._find)
            or self._owned(mention, described(self._scene, mention))
        )

    def _owned(self, mention: Mention, found: Identity) -> Identity:
        """ "Her husband": whose husband, if that is clear."""
        doc = self._scene.doc
        owner, _, rest = found.name.partition(" ")
        if owner.lower() not in ("his", "her") or found.person is not None or doc.low[mention.first] != owner.lower():
            return found
        head = mention.last - 1
        people = self._scene.people
        kin = is_person_noun(doc, people, head) or are_persons(doc, people, head) or doc.low[head] in people.generic
        if not kin or (mention.first and doc.low[mention.first - 1] == "and"):
            return found
        known = pronoun(self._scene, Mention(mention.first, mention.first + 1, PRONOUN), self._find)
        if known is not None and known.person is not None and known.lead >= _CLEAR:
            found.name = f"{known.name}’s {rest}"
        return found

    def _with_noun(self, mention: Mention) -> Mention:
        """ "An indictment | unsealed last spring": a participle right after a noun tells more of what that means."""
        doc, first = self._scene.doc, mention.first
        if doc.classes[first] != "ed" or not first or not doc.flags[first - 1] & f.WORD:
            return mention
        if any(doc.flags[i] & _NOUNS for i in range(first, mention.last)):
            return mention
        before = find_mentions(doc, doc.sentence_of(first)[0], first)
        noun = before[-1] if before and before[-1].last == first else mention
        return noun if noun.kind != PRONOUN and doc.classes[first - 1] != "ly" else mention

    def _labelled(self, mention: Mention) -> Identity | None:
        """Whom the label of a turn means; None for whoever asks."""
        scene = self._scene
        if is_letter(scene.doc, mention.first, mention.last):
            if scene.doc.low[mention.first] not in ANSWERS:
                return None
            self._answers = self._answers or answerer(self.cast, mention)
            return person_identity(scene.doc, self._answers, "role") if self._answers is not None else None
        return self._named(mention) or labelled(scene, mention)

    def _named(self, mention: Mention) -> Identity | None:
        """A mention that ends with a person's name."""
        for naming in reversed(self._scene.cast.before(mention.last, _LONGEST_MENTION)):
            if naming.first < mention.first or naming.last != mention.last:
                continue
            person = naming.person
            whole = (naming.first, naming.last) in person.introduced
            antecedent = None if whole else self._introduction(person, naming.first)
            return Identity(person.name, "name" if whole else "surname", antecedent, person, person.roles)
        return None

    def _introduction(self, person: Person, before: int) -> Span | None:
        """Where the full name stands: the last place before, else the first one."""
        doc = self._scene.doc
        places = person.introduced
        if not places:
            return None
        first, last = places[max(0, bisect_left(places, (before, 0)) - 1)]
        return Span(doc.starts[first], doc.end(last - 1))
