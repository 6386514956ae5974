"""Who a mention turned out to be, and how an article describes people and organisations."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang.language import People
from cubaquotes.extract.mentions import Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.cast import Cast
from cubaquotes.extract.who.named import Naming, Person
from cubaquotes.extract.who.names import owns, plain
from cubaquotes.model import Span

# What a description may go on with: "spokeswoman for the ministry", "leaders of Russia and Cuba".
_OF = frozenset({"of", "for", "to", "at", "from", "in", "with", "on"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "one"})
_SINGULAR = ("ss", "us", "is", "’s", "'s")
_LONGEST_COMPLEMENT = 9
_LONGEST_OWNED = 8
_APOSTROPHES = frozenset({"’", "'"})
# Plurals without an s at the end.
_PLURAL = ("people", "men", "women", "children", "police", "clergy")
_ENDS = f.PUNCTUATION | f.CUE | f.VERB | f.AUXILIARY | f.BE | f.RELATIVE | f.THAT | f.PRONOUN | f.SUBORDINATOR


@dataclass(slots=True)
class Identity:
    """Who it is. `how` says by what: name, surname, apposition, role, pronoun, relative, elided.

    antecedent: where the one meant is named or described, if that is elsewhere.
    where, at: the mention itself, and its first token. lead: how far ahead of the rival, in sentences of distance.
    rival: the name of whoever comes next. parts: those who speak together, in a joint source.
    bare: a definite description ("the chef") of whom the article tells nothing else.
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
    lead: float = 9.0
    rival: str = ""
    parts: tuple["Identity", ...] = ()
    bare: bool = False

    def again(self, how: str, name: str = "") -> "Identity":
        """The same one meant once more. The antecedent is the last mention if it says as much as the name does."""
        where = self.where
        full = where is not None and where.end - where.start >= len(self.name)
        place = where if full else self.antecedent or where
        return Identity(
            name or self.name, how, place, self.person, self.roles, self.plural, self.group, parts=self.parts
        )


Finder = Callable[[Mention], Identity | None]


@dataclass(slots=True)
class Scene:
    """What is known of an article while its mentions are resolved one after the other. known: everybody so far."""

    doc: Document
    people: People
    cast: Cast
    known: list[Identity] = field(default_factory=list)


def whole(doc: Document, mention: Mention) -> Mention:
    """The mention with an owner before it: "the metalworkers’ | union", "the auditor general’s | report"."""
    if (
        mention.last + 1 < doc.count
        and doc.low[mention.last] in _APOSTROPHES
        and doc.low[mention.last - 1].endswith("s")
    ):
        owned = find_mentions(doc, mention.last + 1, min(doc.count, mention.last + _LONGEST_OWNED))
        if owned and owned[0].first == mention.last + 1 and doc.end(mention.last - 1) == doc.starts[mention.last]:
            return Mention(mention.first, owned[0].last, owned[0].kind)
    first, last = mention.first, mention.last
    while last + 1 < doc.count and doc.low[last] == "&" and doc.flags[last + 1] & f.CAPITAL:  # "Bumble | & Roe"
        last += 2
    while first > 1 and doc.low[first - 1] == "&" and doc.flags[first - 2] & f.CAPITAL:
        first -= 2
    if (first, last) != (mention.first, mention.last):
        return Mention(first, last, mention.kind)
    mark = first > 1 and doc.low[first - 1] in _APOSTROPHES and doc.low[first - 2].endswith("s")
    mark = mark and doc.end(first - 2) == doc.starts[first - 1]
    if not mark and not (first and owns(doc.words[first - 1])):
        return mention
    first -= 2 if mark else 1
    while first and doc.quote_of[first] < 0 and not doc.flags[first] & (f.DETERMINER | f.POSSESSIVE):
        before = doc.flags[first - 1]
        if not before & f.WORD or before & (_ENDS | f.CONJUNCTION | f.ADVERB | f.PREPOSITION) & ~f.DETERMINER:
            break
        first -= 1
    return Mention(first, mention.last, mention.kind) if mention.last - first <= _LONGEST_OWNED else mention


def person_identity(doc: Document, naming: Naming, how: str) -> Identity:
    """The person named at `naming`, as the antecedent of another mention."""
    span = Span(doc.starts[naming.first], doc.end(naming.last - 1))
    return Identity(naming.person.name, how, span, naming.person, naming.person.roles)


def complement_end(scene: Scene, mention: Mention) -> int:
    """The token after the description: "spokeswoman for the energy ministry |", "people briefed on the talks |"."""
    doc = scene.doc
    flags = doc.flags
    i, count = mention.last, doc.count
    if i + 1 < count and flags[i + 1] & (f.PREPOSITION | f.TO) and _is_participle(scene, i):
        i += 1
    elif not (i < count and doc.low[i] in _OF):
        return i
    end = i + 1
    while end < min(count, i + _LONGEST_COMPLEMENT) and doc.quote_of[end] < 0:
        after = doc.low[end - 1] in _ARTICLES or flags[end - 1] & (f.POSSESSIVE | f.PREPOSITION)
        after = after and flags[end] & (f.CUE | f.VERB)
        works = flags[end] & f.VERB and doc.low[end].endswith("s") and end + 1 < count and flags[end + 1] & f.COMMA
        after = after or works  # "minister for public works, …"
        short = flags[end] & f.FINAL and flags[end - 1] & f.ABBREVIATION  # "spokesman for Mr. Oyelaran"
        if flags[end] & _ENDS and not after and not short:
            break
        if flags[end] & f.PREPOSITION and doc.low[end] != "of":
            break
        if doc.classes[end] == "ed" and end > i + 1 and not flags[end - 1] & (f.DETERMINER | f.POSSESSIVE):
            break
        end += 1
    while end > i + 1 and flags[end - 1] & (f.CONJUNCTION | f.DETERMINER | f.PREPOSITION | f.ADVERB | f.CALENDAR):
        end -= 1
    return end if end > i + 1 else mention.last


def _is_participle(scene: Scene, i: int) -> bool:
    return scene.doc.classes[i] == "ed" or scene.doc.low[i] in scene.people.participles


def head_goes_on(scene: Scene, mention: Mention) -> bool:
    """Whether words after the noun say which one is meant: "the owner of the barn"."""
    return complement_end(scene, mention) > mention.last


def title(scene: Scene, first: int, last: int) -> str:
    """The words [first, last) as the name of a role or organisation.

    Without an article or a possessive ending, a person in it by the full name, the first letter a capital.
    """
    doc, people = scene.doc, scene.people
    if first + 1 < last and doc.low[first] in _ARTICLES:
        first += 1
    while last - first > 1 and doc.low[last - 1] in people.descriptors and doc.flags[first] & f.CAPITAL:
        if not all(doc.low[i] in people.descriptors for i in range(first + 1, last)):
            break
        if doc.flags[last - 1] & f.CAPITAL and not _is_epithet(doc, last - 1):
            break
        last -= 1
    first = _name_proper(scene, first, last)
    words = doc.text[doc.starts[first] : doc.end(last - 1)]
    expanded = people.expansions.get(words.lower().rstrip("."))
    if expanded:
        return expanded
    owner = next((n for n in scene.cast.before(last, 12) if first <= n.first and n.last < last), None)
    if owner is not None and owns(doc.words[owner.last - 1]):
        rest = doc.text[doc.starts[owner.last] : doc.end(last - 1)]
        words = f"{owner.person.name}’s {rest}"
    words = " ".join(plain(words).split())
    return words[:1].upper() + words[1:]


def _is_epithet(doc: Document, i: int) -> bool:
    """ "Tass News Agency" is Tass, but the word belongs to the name in "Medicines Agency", "China Daily"."""
    return doc.low[i] in ("newspaper", "magazine", "website") or doc.low[i - 1] == "news"


def _name_proper(scene: Scene, first: int, last: int) -> int:
    """Where the name begins in "state news agency | Tass", "rights group | Open Doors"; `first` if all is the name."""
    doc = scene.doc
    start = last
    while start > first and doc.flags[start - 1] & f.CAPITAL:
        start -= 1
    opens = doc.sentence_of(first)[0] == first  # "Human rights group | Open Doors": that capital says nothing
    if start in (first, last) or any(doc.flags[i] & f.CAPITAL for i in range(first + opens, start)):
        return first
    noun = doc.low[start - 1]
    return start if noun in scene.people.descriptors or noun in scene.people.generic else first


def is_plural(doc: Document, token: int) -> bool:
    """Whether the noun at `token` means several."""
    word = doc.low[token]
    if doc.flags[token] & f.COLLECTIVE or word.endswith(_PLURAL):
        return True
    proper = doc.flags[token] & f.CAPITAL and doc.sentence_of(token)[0] != token
    return word.endswith("s") and not word.endswith(_SINGULAR) and not proper
