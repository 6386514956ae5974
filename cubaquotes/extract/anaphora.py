"""Who a mention is: names, surnames, titles, appositions, roles and pronouns brought to one speaker."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.cast import Cast, Person, plain
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import PRONOUN, Mention
from cubaquotes.extract.text import Document
from cubaquotes.model import Span
from cubaquotes.speakers import fold

# How far back (tokens) a pronoun or "the official" may look.
_REACH = 400
# So many of those who spoke before are asked whether "the official" means them.
_MOST_KNOWN = 60
# The first paragraph names whom the headline means within so many tokens.
_LEAD = 60
_OF = frozenset({"of", "for", "to", "at", "from", "in", "with", "on"})


@dataclass(slots=True)
class Identity:
    """Who it is. `how` says by what: "name", "surname", "apposition", "role", "pronoun", "relative", "elided".

    antecedent: where the one meant is named or described, if that is elsewhere.
    """

    name: str
    how: str
    antecedent: Span | None = None
    person: Person | None = None
    roles: set[str] = field(default_factory=set)
    plural: bool = False
    group: bool = False
    at: int = 0
    where: Span | None = None


class Resolver:
    """Resolves the mentions of an article in the order of the text."""

    def __init__(self, doc: Document, language: Language) -> None:
        self._doc = doc
        self._language = language
        self._cast = Cast(doc, language)
        self._known: list[Identity] = []

    def resolve(self, mention: Mention | None, at: int) -> Identity | None:
        """Who is meant by `mention`; without one (the subject is left out) by the cue at token `at`; None if open."""
        found = self._elided(at) if mention is None else self._find(mention)
        if found is not None:
            found.at = mention.first if mention is not None else at
            found.where = mention.span(self._doc) if mention is not None else None
            self._known.append(found)
        return found

    def _find(self, mention: Mention) -> Identity | None:
        if mention.kind == PRONOUN:
            return self._pronoun(mention)
        return self._named(mention) or self._apposed(mention) or self._described(mention)

    # ------------------------------------------------------------------ names

    def _named(self, mention: Mention) -> Identity | None:
        """A mention that holds a person's name."""
        doc = self._doc
        inside = [n for n in self._cast.before(mention.last, 12) if n.first >= mention.first and n.last <= mention.last]
        for naming in reversed(inside):
            if naming.last < mention.last or (
                doc.words[naming.last - 1].endswith(("’s", "'s")) and naming.last < mention.last
            ):
                continue
            person = naming.person
            whole = len(fold(" ".join(doc.words[naming.first : naming.last])).split()) == len(person.words)
            antecedent = None if whole else self._introduction(person, naming.first)
            return Identity(person.name, "name" if whole else "surname", antecedent, person, person.roles)
        return None

    def _introduction(self, person: Person, before: int) -> Span | None:
        """Where the full name stands: the last place before, else the first one."""
        doc = self._doc
        places = person.introduced
        if not places:
            return None
        first, last = places[max(0, bisect_left(places, (before, 0)) - 1)]
        return Span(doc.starts[first], doc.end(last - 1))

    def _apposed(self, mention: Mention) -> Identity | None:
        """ "Russia’s ambassador to Cuba, Andrei Guskov": the name comes after the role."""
        doc = self._doc
        if not doc.flags[mention.last - 1] & f.ROLE:
            return None
        i = self._with_complement(mention)
        if i < len(doc) and doc.flags[i] & f.COMMA:
            i += 1
        after = self._cast.before(i + 4, 4)
        for naming in after:
            if naming.first == i and naming.last - naming.first > 1:
                person = naming.person
                span = Span(doc.starts[naming.first], doc.end(naming.last - 1))
                return Identity(person.name, "apposition", span, person, person.roles | {doc.low[mention.last - 1]})
        return None

    def _with_complement(self, mention: Mention) -> int:
        """The token after "spokeswoman for the Russian energy ministry", "leaders of Russia and Cuba"."""
        doc = self._doc
        flags = doc.flags
        i = mention.last
        count = len(doc)
        stops = f.PUNCTUATION | f.CUE | f.VERB | f.AUXILIARY | f.BE | f.RELATIVE | f.THAT | f.PRONOUN | f.SUBORDINATOR
        if i < count and doc.classes[i] == "ed" and i + 1 < count and flags[i + 1] & f.PREPOSITION:
            i += 1
        elif not (i < count and doc.low[i] in _OF and not flags[i] & f.PUNCTUATION):
            return i
        end = i + 1
        while end < min(count, i + 9) and doc.quote_of[end] < 0 and not flags[end] & stops:
            if flags[end] & f.PREPOSITION and doc.low[end] != "of":
                break
            end += 1
        while end > i + 1 and flags[end - 1] & (f.CONJUNCTION | f.DETERMINER | f.PREPOSITION | f.ADVERB | f.CALENDAR):
            end -= 1
        return end if end > i + 1 else mention.last

    # ------------------------------------------------------------------ roles and organisations

    def _described(self, mention: Mention) -> Identity:
        """A role or an organisation: the one described before, or a new one."""
        doc = self._doc
        first = mention.first
        definite = doc.low[first] in ("the", "this", "that", "these", "those")
        head = doc.low[mention.last - 1]
        if definite:
            earlier = self._earlier(mention, head)
            if earlier is not None:
                return earlier
        elif not doc.flags[first] & f.DETERMINER:
            named = self._named_later(mention)
            if named is not None:
                return named
        end = self._with_complement(mention)
        return Identity(
            self._title(first, end), "role", None, None,
            {head}, bool(doc.flags[mention.last - 1] & f.COLLECTIVE) or head.endswith("s"),
            bool(doc.flags[mention.last - 1] & f.GROUP) or mention.kind in ("group", "name"),
        )  # fmt: skip

    def _named_later(self, mention: Mention) -> Identity | None:
        """A bare role in the headline ("…, envoy says"): the first person with a role whom the text then names."""
        doc = self._doc
        end = doc.paragraphs[1] if len(doc.paragraphs) > 2 else 0
        if mention.last > end or mention.last - mention.first > 1 or not doc.flags[mention.first] & f.ROLE:
            return None
        for naming in self._cast.before(end + _LEAD, _LEAD):
            if naming.first >= end and naming.person.roles and not doc.low[mention.first].endswith("s"):
                span = Span(doc.starts[naming.first], doc.end(naming.last - 1))
                return Identity(naming.person.name, "role", span, naming.person, naming.person.roles)
        return None

    def _earlier(self, mention: Mention, head: str) -> Identity | None:
        """Whom "the official" means: the last one with this role whose description it does not contradict."""
        doc = self._doc
        wanted = set(doc.low[mention.first + 1 : mention.last])
        for known in reversed(self._known[-_MOST_KNOWN:]):
            words = set(fold(known.name).split()) | known.roles
            if head in known.roles and (known.person is not None or wanted <= words or words <= wanted | {head}):
                name = (
                    known.name if len(known.name.split()) >= len(wanted) else self._title(mention.first, mention.last)
                )
                return self._again(known, name, "role")
        for naming in reversed(self._cast.before(mention.first, _REACH)):
            if head in naming.person.roles and wanted <= naming.person.roles | set(naming.person.words):
                span = Span(doc.starts[naming.first], doc.end(naming.last - 1))
                return Identity(naming.person.name, "role", span, naming.person, naming.person.roles)
        if head in self._language.people.generic and not any(
            doc.words[i][0].isupper() for i in range(mention.first + 1, mention.last)
        ):
            for known in reversed(self._known[-3:]):
                if known.group and mention.first - known.at < 120:
                    return self._again(known, known.name, "role")
        return None

    def _again(self, known: Identity, name: str, how: str) -> Identity:
        """The same one again. The antecedent is the last mention if it says as much as the name does."""
        where = known.where
        full = where is not None and (where.end - where.start) >= len(name)
        return Identity(
            name,
            how,
            where if full else known.antecedent or where,
            known.person,
            known.roles,
            known.plural,
            known.group,
        )

    def _title(self, first: int, last: int) -> str:
        """The words as the name of a role or organisation: no article, no possessive ending, a capital first letter."""
        doc = self._doc
        if first + 1 < last and doc.low[first] in ("the", "a", "an", "this", "that", "these", "those", "some"):
            first += 1
        people = self._language.people
        while last - first > 1 and doc.low[last - 1] in people.descriptors and doc.flags[first] & f.CAPITAL:
            if not all(doc.low[i] in people.descriptors for i in range(first + 1, last)):
                break
            last -= 1
        words = doc.text[doc.starts[first] : doc.end(last - 1)]
        expanded = people.expansions.get(words.lower().rstrip("."))
        if expanded:
            return expanded
        words = " ".join(plain(words).split())
        return words[:1].upper() + words[1:]

    # ------------------------------------------------------------------ pronouns

    def _pronoun(self, mention: Mention) -> Identity | None:
        word = self._doc.low[mention.first].replace("’", "'").split("'")[0]
        if word in ("who", "which", "that", "whom"):
            return self._relative(mention)
        if word in ("it", "its", "itself"):
            return self._last(mention, lambda known: known.group, "pronoun")
        if word in ("they", "their", "them", "those", "others", "both", "some", "many"):
            return self._last(mention, lambda known: known.plural or known.group, "pronoun")
        people = self._language.people
        gender = "f" if word in people.female_words else "m" if word in people.male_words else ""
        return self._person(mention, gender) if gender else None

    def _relative(self, mention: Mention) -> Identity | None:
        """ "Fenwick, who …": the mention just before."""
        doc = self._doc
        end = mention.first
        while end > 0 and doc.flags[end - 1] & f.COMMA:
            end -= 1
        near = self._cast.before(end, 6)
        if near and near[-1].last == end:
            person = near[-1].person
            return Identity(
                person.name, "relative", Span(doc.starts[near[-1].first], doc.end(end - 1)), person, person.roles
            )
        start = end
        while start > 0 and doc.flags[start - 1] & f.WORD and end - start < 5 and not doc.flags[start] & f.DETERMINER:
            if doc.flags[start - 1] & (f.PREPOSITION | f.CUE | f.BE | f.AUXILIARY | f.CONJUNCTION | f.TO | f.VERB):
                break
            start -= 1
        if start == end:
            return None
        span = Span(doc.starts[start], doc.end(end - 1))
        return Identity(
            self._title(start, end), "relative", span, None, {doc.low[end - 1]}, doc.low[end - 1].endswith("s")
        )

    def _person(self, mention: Mention, gender: str) -> Identity | None:
        """The person or role that he or she is: of the nearest sentence that has one of that gender, the first."""
        doc = self._doc
        at = mention.first
        best: tuple[int, int, Identity] | None = None
        for naming in self._cast.before(at, _REACH):
            if naming.person.gender in ("", gender):
                span = Span(doc.starts[naming.first], doc.end(naming.last - 1))
                person = naming.person
                best = self._nearer(best, naming.first, Identity(person.name, "pronoun", span, person, person.roles))
        for known in self._known[-6:]:
            fits = known.person.gender in ("", gender) if known.person else not (known.plural or known.group)
            if fits and at - known.at < _REACH and self._role_fits(known, gender):
                best = self._nearer(best, known.at, self._again(known, known.name, "pronoun"), speaker=True)
        return best[2] if best else None

    def _role_fits(self, known: Identity, gender: str) -> bool:
        people = self._language.people
        other = people.male_words if gender == "f" else people.female_words
        return not known.roles & other

    def _nearer(
        self, best: tuple[int, int, Identity] | None, token: int, found: Identity, *, speaker: bool = False
    ) -> tuple[int, int, Identity]:
        """The better of two antecedents: a later sentence wins; within one a speaker, then the first named."""
        sentence = self._doc.sentence_of(token)[0]
        rank = (sentence, 1 if speaker else 0)
        if best is None or rank > (best[0], best[1]):
            return (*rank, found)
        return best

    def _last(self, mention: Mention, fits: Callable[[Identity], bool], how: str) -> Identity | None:
        for known in reversed(self._known[-8:]):
            if fits(known) and mention.first - known.at < _REACH:
                return self._again(known, known.name, how)
        return None

    def _elided(self, at: int) -> Identity | None:
        """The subject is left out: the last speaker of the sentence, else of the paragraph."""
        if not self._known:
            return None
        last = self._known[-1]
        near = self._doc.paragraph_of(last.at) == self._doc.paragraph_of(at)
        return self._again(last, last.name, "elided") if near else None
