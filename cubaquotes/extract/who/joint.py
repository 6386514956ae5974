"""Joint sources: “A and B vowed”, “said A, B and C”. They speak as one, under all their names."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import GROUP, NAME, PRONOUN, ROLE, Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.identity import Finder, Identity, Scene, is_plural, title, whole
from cubaquotes.extract.who.portrait import is_person_noun
from cubaquotes.speakers import Registry

_AND = frozenset({"and"})
# Before the first of them a clause begins; after a verb or a preposition they are its objects.
_OBJECTS = f.VERB | f.BE | f.PREPOSITION | f.TO
_FINITE = f.VERB | f.CUE | f.BE | f.AUXILIARY
_COMMON = f.ROLE | f.GROUP
_SPEAKS = f.PLACE_SPEAKER | f.PRONOUN | f.COLLECTIVE
_MOST = 4


def joined(scene: Scene, mention: Mention, at: int, found: Identity, find: Finder) -> Identity:
    """Everybody who says it together with `found`; `found` alone if nobody does.

    at: the token of the reporting word, or of the quote's first word where it has none.
    """
    doc = scene.doc
    mention = whole(doc, mention)
    left = mention.first > 0 and doc.low[mention.first - 1] in _AND
    right = mention.last < len(doc) and doc.low[mention.last] in _AND
    if (found.plural and found.parts) or not (left or right):
        return found
    mentions = _before(doc, mention, at) if left else []
    others = [(m, find(m)) for m in mentions]
    rows = [*others, (mention, found)]
    partner = _after(doc, mention, at) if right else None
    if partner is not None:
        if _is_same_one(scene, mention, partner):
            return found
        if _is_adjective(scene, mention, partner):
            head = partner.last - 1
            return Identity(title(scene, mention.first, partner.last), "role", roles={doc.low[head]}, plural=True)
        rows.append((partner, find(partner)))
    if len(rows) < 2 or not _fit_together(scene, rows):
        return found
    parts = tuple(part for _, part in rows if part is not None)
    if len({part.name for part in parts}) < 2:
        return found
    return Identity(_name(doc, rows), "joint", parts[0].antecedent, plural=True, parts=parts)


def _is_adjective(scene: Scene, mention: Mention, partner: Mention) -> bool:
    """ "Russian | and Cuban officials": they are officials of both."""
    doc, nations = scene.doc, scene.people.nations
    word, head = doc.low[mention.last - 1], doc.flags[partner.last - 1]
    adjective = word in nations and nations[word] != word
    return adjective and bool(head & _COMMON) and not doc.flags[partner.first] & (f.DETERMINER | f.POSSESSIVE)


def _is_same_one(scene: Scene, mention: Mention, partner: Mention) -> bool:
    """ "The Vermont independent | and former candidate": one person with two roles, under one article."""
    doc = scene.doc
    single = doc.low[mention.first] in ("the", "a", "an") and not is_plural(doc, mention.last - 1)
    bare = not doc.flags[partner.first] & (f.DETERMINER | f.POSSESSIVE) and not is_plural(doc, partner.last - 1)
    lower = not doc.flags[partner.last - 1] & f.CAPITAL
    both = is_person_noun(doc, scene.people, mention.last - 1) and is_person_noun(doc, scene.people, partner.last - 1)
    return bool(single and bare and lower and both)


def _before(doc: Document, mention: Mention, at: int) -> list[Mention]:
    """The mentions that “and” and commas join to the left of `mention`; [] if they belong to another verb."""
    chain: list[Mention] = []
    first = doc.sentence_of(mention.first)[0]
    row = [*find_mentions(doc, max(first, mention.first - 40), mention.first - 1)]
    end = mention.first - 1
    while row and row[-1].last == end and len(chain) < _MOST and not _is_time(doc, row[-1]):
        chain.insert(0, row.pop())
        end = chain[0].first - 1
        if end < first or not doc.flags[end] & f.COMMA or not row or row[-1].last != end:
            break
    if not chain:
        return []
    start = chain[0].first
    before = doc.flags[start - 1] if start > first else f.FINAL
    inverted = at < start
    if inverted:
        return chain if start - 1 == at else []
    return [] if before & _OBJECTS and not before & (f.CUE | f.SUBORDINATOR) else chain


def _is_time(doc: Document, mention: Mention) -> bool:
    """ "In November 2018, | A and B vowed"."""
    last = mention.last - 1
    return bool(doc.flags[last] & f.CALENDAR) or doc.low[last].isdigit()


def _after(doc: Document, mention: Mention, at: int) -> Mention | None:
    """The mention that “and” joins to the right of `mention`; None if a verb of its own follows it."""
    row = find_mentions(doc, mention.last + 1, min(len(doc), mention.last + 20))
    if not row or row[0].first != mention.last + 1 or row[0].kind == PRONOUN:
        return None
    partner = row[0]
    if at >= partner.last:
        return partner
    if at > mention.last or mention.first - at > 3:
        return None
    after = doc.flags[partner.last] if partner.last < len(doc) else f.FINAL
    return None if after & _FINITE else partner


def _fit_together(scene: Scene, rows: list[tuple[Mention, Identity | None]]) -> bool:
    """Whether all are somebody: “Russian and Cuban officials” and “health and education ministers” are no two."""
    doc = scene.doc
    head = rows[-1][0]
    named = bool(doc.flags[head.first] & (f.DETERMINER | f.POSSESSIVE)) or not doc.flags[head.last - 1] & _COMMON
    for mention, part in rows:
        if part is None or (part.person is None and mention.kind not in (NAME, ROLE, GROUP, PRONOUN)):
            return False
        single = mention.last - mention.first == 1 and not doc.flags[mention.first] & (_COMMON | _SPEAKS)
        if single and not named and part.person is None and mention is not head:
            return False
    return True


def _name(doc: Document, rows: list[tuple[Mention, Identity | None]]) -> str:
    """ "Vladimir Putin and the Cuban president"."""
    names = []
    for at, (mention, part) in enumerate(rows):
        name = part.name if part is not None else ""
        common = part is not None and part.person is None and part.how in ("role", "name")
        if at and common:
            first = mention.first + bool(doc.flags[mention.first] & f.DETERMINER)
            same = first < mention.last and doc.low[first] == name.split()[0].lower()
            if same and not doc.flags[first] & f.CAPITAL:
                name = name[:1].lower() + name[1:]
            if doc.low[mention.first] == "the":
                name = f"the {name}"
        names.append(name)
    return ", ".join(names[:-1]) + " and " + names[-1]


def registered(identity: Identity | None, registry: Registry | None) -> str | None:
    """The name of `identity`; in a joint source everybody whom the registry knows by the name that stands there."""
    if identity is None:
        return None
    name = identity.name
    for part in identity.parts if registry is not None else ():
        entry = registry.match(part.name) if registry is not None else None
        name = name.replace(part.name, entry.name) if entry is not None else name
    return name
