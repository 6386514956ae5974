"""Mentions that describe somebody: by a name beside them, earlier or later in the article, or by nothing else."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import GROUP, Mention
from cubaquotes.extract.who.bodies import CALLED_AFTER, body_meant, body_named_later, body_with
from cubaquotes.extract.who.cast import fold
from cubaquotes.extract.who.descriptions import describe, fit, nation_before, person_meant, speaks
from cubaquotes.extract.who.identity import Identity, Scene, complement_end, is_plural, person_identity, title
from cubaquotes.extract.who.named import Naming
from cubaquotes.extract.who.names import plain
from cubaquotes.extract.who.portrait import EITHER_KIND, is_person_noun
from cubaquotes.extract.who.salience import candidates
from cubaquotes.extract.who.things import thing

# How far back (tokens) "the official" may look for a name, and how many who spoke before are asked.
_REACH = 400
_MOST_KNOWN = 60
# A headline or a lead names later whom it means: so many tokens later.
_LATER = 400
# The longest apposition: "Her neighbour, a retired postman called Ted Amos, said".
_APPOSITION = 14
# The longest description of somebody without a name: "a senior Cuban trade official".
_LONGEST_ROLE = 6
# A later name fits a description only with little that it does not say.
_FITS = 3.0
# "The bus driver came. … the driver said": so many tokens later it is still the same one.
_JUST_BEFORE = 60
# Such words say nothing; the relative clause after them is part of what somebody is called.
_ANYONE = frozenset({"person", "people", "man", "woman", "men", "women", "someone", "somebody"})
_LONGEST_CLAUSE = 9
# Who is called an official; where nobody wants to be named; so many paragraphs later the name is told.
_OFFICERS = frozenset(
    {"secretary", "undersecretary", "director", "deputy", "coordinator", "administrator", "assistant"}
)
_NAMELESS = frozenset({"anonymity", "anonymously", "authorized", "authorised", "unnamed"})
_SOON = 4
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_STOPS = (
    f.CUE | f.VERB | f.AUXILIARY | f.BE | f.FINAL | f.PARAGRAPH | f.COMMA | f.PRONOUN | f.CONJUNCTION | f.SUBORDINATOR
)
_OPENS_OR_STOPS = _STOPS | f.DETERMINER | f.POSSESSIVE | f.PREPOSITION


def apposed(scene: Scene, mention: Mention) -> Identity | None:
    """The name that stands beside the description: "Russia’s ambassador to Cuba, Andrei Guskov"."""
    doc = scene.doc
    head = mention.last - 1
    hers = doc.flags[mention.first] & f.POSSESSIVE and not doc.flags[head] & f.GROUP
    somebody = hers or is_person_noun(doc, scene.people, head)
    body = doc.flags[head] & f.GROUP or doc.low[head] in scene.people.generic or doc.low[head] in EITHER_KIND
    if not (somebody or body):
        return _named_beside(scene, mention)
    i = complement_end(scene, mention)
    if doc.flags[head] & f.GROUP and i < doc.count and doc.flags[i] & (f.RELATIVE | f.THAT):
        while i < min(doc.count, mention.last + _APPOSITION) and not doc.flags[i] & (f.COMMA | f.FINAL | f.PARAGRAPH):
            i += 1
    if doc.flags[head] & f.TITLE and doc.flags[head] & f.CAPITAL:
        for other in scene.cast.before(i, i - mention.last):  # "Secretary of State Horace Winfield"
            if other.last == i:
                return person_identity(doc, other, "apposition")
    comma = i < doc.count and bool(doc.flags[i] & f.COMMA)
    i += comma
    naming = _name_ahead(scene, i, comma=comma) if somebody else None
    if naming is not None:
        found = person_identity(doc, naming, "apposition")
        found.roles = found.roles | {doc.low[head]}
        return found
    return _group_ahead(scene, mention, i) if comma and body else None


def _named_beside(scene: Scene, mention: Mention) -> Identity | None:
    """ "The current one, Benedikta Sorge, says": a full name between commas, whatever the word before it is."""
    doc = scene.doc
    start = mention.last + 1 + (doc.low[mention.last : mention.last + 1] == ["one"])
    if start >= doc.count or not doc.flags[start - 1] & f.COMMA or not doc.flags[mention.first] & f.DETERMINER:
        return None
    for naming in scene.cast.before(start + 1, 1):
        full = naming.last - naming.first > 1 and naming.last < doc.count
        if full and doc.flags[naming.last] & (f.COMMA | f.CUE):
            return person_identity(doc, naming, "apposition")
    return None


def _name_ahead(scene: Scene, start: int, *, comma: bool) -> Naming | None:
    """A person's name at `start`, or in the apposition that begins there and ends with it."""
    doc = scene.doc
    for naming in scene.cast.before(start + _APPOSITION, _APPOSITION):
        if naming.first < start:
            continue
        if naming.first > start and not comma:
            return None
        called = naming.first > start and doc.low[naming.first - 1] in ("called", "named")
        between = range(start, naming.first - called)
        if any(_stops(scene, i) for i in between):
            return None
        return naming if naming.last - naming.first > 1 or naming.person.introduced else None
    return None


def _stops(scene: Scene, i: int) -> bool:
    """Whether an apposition can't go on over token `i`."""
    flags = scene.doc.flags
    if flags[i] & f.FINAL:
        return not flags[i - 1] & f.ABBREVIATION
    return bool(flags[i] & _STOPS) and not flags[i] & (f.TITLE | f.ROLE)


def _group_ahead(scene: Scene, mention: Mention, start: int) -> Identity | None:
    """ "The company that owns the elevator, Tillery Grain Cooperative, …": an organisation's name."""
    doc = scene.doc
    if start < doc.count and doc.flags[start] & f.DETERMINER:  # "…, the family-owned Tangen Foundation, …"
        name = next((i for i in range(start + 1, min(doc.count, start + 5)) if doc.flags[i] & f.CAPITAL), start)
        if not any(doc.flags[i] & _OPENS_OR_STOPS for i in range(start + 1, name)):
            start = name
    end = start
    while end < min(doc.count, start + 7) and doc.flags[end] & f.CAPITAL:
        end += 1
    if any(naming.first == start for naming in scene.cast.before(start + 1, 1) if naming.person.sure):
        return None
    if end == start or end >= doc.count or not doc.flags[end] & (f.COMMA | f.CUE):
        return None
    if end - start == 1 and (doc.low[start] in scene.people.nations or not doc.flags[end] & f.COMMA):
        return None
    found = Identity(title(scene, start, end), "apposition", None, None, {doc.low[mention.last - 1]}, group=True)
    found.where = Mention(start, end, "name").span(doc)
    return found.again("apposition")


def described(scene: Scene, mention: Mention) -> Identity:
    """A role or an organisation: one described before or named elsewhere, else a new one."""
    doc = scene.doc
    mention = body_with(scene, mention)
    first, head = mention.first, mention.last - 1
    word = scene.people.abbreviated.get(doc.low[head], doc.low[head])
    definite = doc.low[first] in _DEFINITE or bool(doc.flags[first] & f.POSSESSIVE)
    nation = nation_before(scene, first) if doc.low[first] == "its" else ""
    found = _told_of(scene, mention, word, definite=definite)
    if found is None and doc.low[first] == "the" and head == first + 2 and not is_plural(doc, head):
        found = _introduced(scene, mention, word)  # "the former officer"
    if found is None and definite and not nation:
        found = _earlier(scene, mention, word)
    found = found or _later(scene, mention, word) or body_named_later(scene, mention)
    return found if found is not None else _new(scene, mention, word, nation)


def _told_of(scene: Scene, mention: Mention, word: str, *, definite: bool) -> Identity | None:
    """Whom the article tells of in these words, by name or without one."""
    doc = scene.doc
    first, head = mention.first, mention.last - 1
    found = _called_later(scene, mention, word)
    if found is None and doc.low[first] == "the" and head == first + 1:
        found = _introduced(scene, mention, word)
    if found is not None or is_plural(doc, head):
        return found
    if is_person_noun(doc, scene.people, head) or _is_persons_role(scene, mention, word):
        bare = not doc.flags[first] & (f.DETERMINER | f.POSSESSIVE | f.PRONOUN)
        return _somebody(scene, mention, word, definite=definite, bare=bare)
    told = word in CALLED_AFTER and doc.low[mention.last : mention.last + 1] == ["of"]  # "the campaign of the senator"
    told = told or bool(
        doc.flags[head] & f.CAPITAL and complement_end(scene, mention) > mention.last
    )  # "the Center for"
    return body_meant(scene, mention) if definite and not told and not _has_capital(scene, mention) else None


def _new(scene: Scene, mention: Mention, word: str, nation: str) -> Identity:
    """Somebody of whom nothing was told so far. nation: the country that "its" means, if any."""
    doc = scene.doc
    first, head = mention.first, mention.last - 1
    end = complement_end(scene, mention)
    if word in _ANYONE and doc.low[end : end + 1] == ["who"]:
        end = _clause_end(scene, end)
    if nation:
        name = title(scene, first + 1, end)
        return Identity(f"{nation.title()}’s {name[:1].lower()}{name[1:]}", "role", None, None, {word})
    found = Identity(
        _for_body(scene, mention, title(scene, first, end)),
        "name" if mention.kind == "name" else "role",
        None,
        None,
        {word},
        is_plural(doc, head),
        bool(doc.flags[head] & f.GROUP) or mention.kind in ("group", "name"),
    )
    alone = doc.low[first] == "the" and head == first + 1 and end == mention.last
    found.bare = alone and not found.plural and is_person_noun(doc, scene.people, head)
    return found


def _clause_end(scene: Scene, start: int) -> int:
    """The end of "who attended both meetings": before the next reporting word or comma; `start` if that is far."""
    doc = scene.doc
    for i in range(start + 2, min(doc.count, start + _LONGEST_CLAUSE)):
        if doc.flags[i] & (f.CUE | f.PUNCTUATION | f.AUXILIARY):
            return i
    return start


def _is_body(scene: Scene, body: Identity) -> bool:
    """Whether it can have a spokesman: a proper name, or a kind of organisation; not "trade", "exchange"."""
    doc = scene.doc
    if set(body.name.lower().split()) & scene.people.generic or body.name[1:] != body.name[1:].lower():
        return True
    flag = doc.flags[body.at]
    return bool(flag & f.CAPITAL) and not flag & f.GROUP


def _for_body(scene: Scene, mention: Mention, name: str) -> str:
    """ "A spokesman said" after the company was named: its spokesman."""
    doc = scene.doc
    inner = Mention(mention.first, mention.last - 1, GROUP)  # "a department spokesman"
    speaks = inner.last - inner.first == 2 and doc.low[inner.last].startswith("spokes")
    if speaks and doc.low[inner.last - 1] in scene.people.generic and doc.flags[inner.first] & f.DETERMINER:
        owner = body_meant(scene, inner)
        return f"{owner.name} {doc.low[inner.last]}" if owner is not None else name
    bare = mention.last - mention.first <= 2 and doc.low[mention.last : mention.last + 1] not in (["for"], ["of"])
    if not bare or not doc.low[mention.last - 1].startswith("spokes") or doc.flags[mention.first] & f.POSSESSIVE:
        return name
    body = thing(scene, mention, lambda other: described(scene, other), plural=False)
    if body is None or not _is_body(scene, body):
        return name
    return f"{body.name} {name.lower()}"


def _is_persons_role(scene: Scene, mention: Mention, word: str) -> bool:
    """ "The publisher": a person, if the article calls somebody so."""
    return word in EITHER_KIND and any(word in n.person.roles for n in candidates(scene, mention.first))


def _introduced(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "A senior Cuban official saw it differently. … the official said": somebody described, but by no cue so far.

    An apposition ("Rosa Díaz, a senior official, …") or a predicate ("she is a senior official") describes a person who
    has a name; those are found through the cast.
    """
    doc = scene.doc
    modifiers = set(doc.low[mention.first + 1 : mention.last - 1])
    last = max((known for known in scene.known if head in known.roles), key=lambda known: known.at, default=None)
    since = last.at if last is not None else -1
    if last is not None and last.person is not None:  # the noun itself is theirs
        since = next((i for i in range(since, since + _LONGEST_ROLE) if doc.low[i : i + 1] == [head]), since)
    for i in doc.places_before(head, mention.first, mention.first - max(since, mention.first - _REACH, 0) - 1):
        if doc.quote_of[i] >= 0:
            continue
        if doc.flags[i + 1] & (f.COMMA | f.CAPITAL) and doc.low[i + 2] != "who":
            continue
        first = next((k for k in range(i - 1, max(-1, i - _LONGEST_ROLE), -1) if doc.flags[k] & _OPENS_OR_STOPS), i)
        if any(head in naming.person.roles for naming in scene.cast.before(mention.first, mention.first - i)):
            return None  # named since: "A former accountant was jailed. … Pauline Ashworth …"
        before = doc.flags[first - 1] if first else f.FINAL
        told = before & (f.COMMA | f.BE) or doc.low[first - 1] == "as"
        near = mention.first - i <= _JUST_BEFORE and doc.low[first] in ("a", "an", "her", "his", "their")
        near = near and is_person_noun(doc, scene.people, i)
        told = told or (near and i == first + 1 and _is_called(scene, mention, head))
        told = told or not modifiers <= set(doc.low[first:i])
        long = i > first + 1 and (doc.low[first] in ("a", "an") or _just_before(scene, mention, first, i))
        if not told and (near or long):
            found = Identity(
                title(scene, first, complement_end(scene, Mention(first, i + 1, "role"))), "role", roles={head}
            )
            found.where = Mention(first, i + 1, "role").span(doc)
            return found.again("role")
    return None


def _is_called(scene: Scene, mention: Mention, head: str) -> bool:
    """Whether somebody named before has the word for what they are."""
    return any(head in naming.person.about for naming in candidates(scene, mention.first))


def _just_before(scene: Scene, mention: Mention, first: int, head: int) -> bool:
    """ "The bus driver came. … the driver said": a little before, and nobody who is named is called so."""
    doc = scene.doc
    if doc.low[first] != "the" or mention.first - head > _JUST_BEFORE or not is_person_noun(doc, scene.people, head):
        return False
    word = doc.low[head]
    return not doc.flags[head] & f.CAPITAL and all(word not in n.person.about for n in candidates(scene, mention.first))


def _called_later(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "A commander, who goes by the name Falcon, said": the name in the relative clause."""
    doc = scene.doc
    end = min(doc.sentence_of(mention.first)[1], mention.last + _APPOSITION)
    for naming in scene.cast.before(end, end - mention.last):
        before = doc.low[naming.first - 1]
        if before == "," and doc.low[naming.first - 2] == "name":
            before = "name"  # "who gave only his first name, Misha"
        if before in ("called", "named", "name", "as", "of") and head in naming.person.roles:
            return person_identity(doc, naming, "apposition")
    return None


def _has_capital(scene: Scene, mention: Mention) -> bool:
    """Whether a capital stands in the mention after its first word: so that it is a name; "the Danish firm" is none."""
    doc, people = scene.doc, scene.people
    firm = doc.low[mention.last - 1] in people.company_like
    inside = range(mention.first + 1, mention.last - 1)
    return any(doc.flags[i] & f.CAPITAL and not (firm and doc.low[i] in people.nations) for i in inside)


def _somebody(scene: Scene, mention: Mention, head: str, *, definite: bool, bare: bool) -> Identity | None:
    """Whom "the harbour master" means: somebody named or quoted with that word, else whoever is in mind."""
    if not (definite or (bare and mention.last - mention.first > 1)):
        return None
    return person_meant(scene, mention, describe(scene, mention, head, definite=definite), definite=definite)


def _earlier(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """Whom "the official" means: the last one with this role whose description it does not contradict."""
    doc = scene.doc
    wanted = set(doc.low[mention.first + 1 : mention.last])
    for known in reversed(scene.known[-_MOST_KNOWN:]):
        if head not in known.roles:
            continue
        words = set(fold(known.name).split()) | known.roles
        if known.person is not None:
            words |= known.person.about
        if wanted <= words or (known.person is None and words <= wanted | {head}):
            longer = len(known.name.split()) < len(wanted) and known.person is None
            return known.again("role", title(scene, mention.first, mention.last) if longer else "")
    return None


def _later(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """Whom a headline or a lead means by a role ("…, envoy says"; "a judge"): the one person whom it then names so.

    In a headline the role may be another word for the one who is named; in the text it has to be the same word.
    """
    doc = scene.doc
    if mention.first >= _LATER or not doc.flags[mention.last - 1] & f.ROLE or is_plural(doc, mention.last - 1):
        return None
    headline = (
        len(doc.paragraphs) > 2 and mention.last <= doc.paragraphs[1] and not doc.flags[mention.first] & f.DETERMINER
    )
    after = [n for n in scene.cast.before(mention.last + _LATER, _LATER) if n.first >= mention.last]
    description = describe(scene, mention, head, definite=doc.low[mention.first] in _DEFINITE)
    after = [n for n in after if n.person.gender in ("", description.gender) or not description.gender]
    if headline and mention.last - mention.first == 1:
        found = next((n for n in after if n.first >= doc.paragraphs[1] and n.person.roles), None)
    else:
        same = [n for n in after if head in n.person.roles and n.last - n.first >= len(n.person.words)]
        same = [n for n in same if fit(scene, n.person, description) > _FITS]
        found = same[0] if len({id(n.person) for n in same}) == 1 else None
        if found is not None and doc.low[mention.first] not in _DEFINITE and doc.paragraph_of(mention.first) > 1:
            found = None
    found = found or _officer_later(scene, mention, after)
    return person_identity(doc, found, "role") if found is not None else None


def _officer_later(scene: Scene, mention: Mention, after: list[Naming]) -> Naming | None:
    """ "A senior State Department official said … said Ann Reyes, the department’s acting assistant secretary".

    after: who is named after the mention. The one officer of that body who is named soon and speaks; nobody if the
    article says that somebody wants no name.
    """
    doc = scene.doc
    body = {plain(doc.low[i]) for i in range(mention.first + 1, mention.last - 1) if doc.flags[i] & f.CAPITAL}
    body -= set(scene.people.nations)
    paragraph = doc.paragraph_of(mention.first)
    if doc.low[mention.last - 1] != "official" or not body or paragraph > 1 or not _NAMELESS.isdisjoint(doc.low):
        return None
    soon = [n for n in after if doc.paragraph_of(n.first) <= paragraph + _SOON and n.person.roles & _OFFICERS]
    if len({id(n.person) for n in soon}) != 1 or not body <= soon[0].person.about or not speaks(scene, soon[0]):
        return None
    soon[0].person.roles.add("official")
    return soon[0]
