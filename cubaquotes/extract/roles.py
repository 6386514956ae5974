"""Mentions that describe somebody: by a name beside them, earlier or later in the article, or by nothing else."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.bodies import body_meant
from cubaquotes.extract.cast import Naming, Person
from cubaquotes.extract.identity import Identity, Scene, complement_end, head_goes_on, is_plural, person_identity, title
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.names import plain
from cubaquotes.extract.portrait import age_in, gender_of, is_person_noun
from cubaquotes.extract.salience import candidates, salience
from cubaquotes.extract.text import Document
from cubaquotes.speakers import fold

# How far back (tokens) "the official" may look for a name, and how many who spoke before are asked.
_REACH = 400
_MOST_KNOWN = 60
# A headline or a lead names later whom it means: so many tokens later.
_LATER = 400
# The longest apposition: "Her neighbour, a retired postman called Ted Amos, said".
_APPOSITION = 14
# Worth, in sentences of distance: a word used of somebody; a word more that isn't; a former one; another role.
_NAMED_SO, _MISSING, _NOT_ANY_MORE, _OTHER_ROLE = 6.0, 2.5, 2.0, 1.5
# An epithet means nobody less salient than this.
_FORGOTTEN = -3.5
# The longest description of somebody without a name: "a senior Cuban trade official".
_LONGEST_ROLE = 6
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
    if not (somebody or doc.flags[head] & f.GROUP):
        return None
    i = complement_end(scene, mention)
    if doc.flags[head] & f.GROUP and i < len(doc) and doc.flags[i] & (f.RELATIVE | f.THAT):
        while i < min(len(doc), mention.last + _APPOSITION) and not doc.flags[i] & (f.COMMA | f.FINAL | f.PARAGRAPH):
            i += 1
    comma = i < len(doc) and bool(doc.flags[i] & f.COMMA)
    i += comma
    naming = _name_ahead(scene, i, comma=comma) if somebody else None
    if naming is not None:
        found = person_identity(doc, naming, "apposition")
        found.roles = found.roles | {doc.low[head]}
        return found
    return _group_ahead(scene, mention, i) if comma and doc.flags[head] & f.GROUP else None


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
    end = start
    while end < min(len(doc), start + 7) and doc.flags[end] & f.CAPITAL:
        end += 1
    if end - start < 2 or end >= len(doc) or not doc.flags[end] & (f.COMMA | f.CUE):
        return None
    found = Identity(title(scene, start, end), "apposition", None, None, {doc.low[mention.last - 1]}, group=True)
    found.where = Mention(start, end, "name").span(doc)
    return found.again("apposition")


def described(scene: Scene, mention: Mention) -> Identity:
    """A role or an organisation: one described before or named elsewhere, else a new one."""
    doc = scene.doc
    first, head = mention.first, mention.last - 1
    word = scene.people.abbreviated.get(doc.low[head], doc.low[head])
    definite = doc.low[first] in _DEFINITE or bool(doc.flags[first] & f.POSSESSIVE)
    bare = not doc.flags[first] & (f.DETERMINER | f.POSSESSIVE | f.PRONOUN)
    found = _called_later(scene, mention, word)
    if found is None and doc.low[first] == "the" and head == first + 1:
        found = _introduced(scene, mention, word)
    if found is None and not is_plural(doc, head):
        if is_person_noun(doc, scene.people, head):
            found = _somebody(scene, mention, word, definite=definite, bare=bare)
        elif definite and not _has_capital(doc, mention):
            found = body_meant(scene, mention)
    found = found or (_earlier(scene, mention, word) if definite else None) or _later(scene, mention, word)
    if found is not None:
        return found
    how = "name" if mention.kind == "name" else "role"
    return Identity(
        title(scene, first, complement_end(scene, mention)), how, None, None, {word},
        is_plural(doc, head), bool(doc.flags[head] & f.GROUP) or mention.kind in ("group", "name"),
    )  # fmt: skip


def _introduced(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "A senior Cuban official saw it differently. … the official said": somebody described, but by no cue so far.

    An apposition ("Rosa Díaz, a senior official, …") or a predicate ("she is a senior official") describes a person who
    has a name; those are found through the cast.
    """
    doc = scene.doc
    since = max((known.at for known in scene.known if head in known.roles), default=-1)
    for i in range(mention.first - 1, max(since, mention.first - _REACH, 0), -1):
        if doc.low[i] != head or doc.quote_of[i] >= 0 or doc.flags[i + 1] & (f.COMMA | f.CAPITAL):
            continue
        first = next((k for k in range(i - 1, max(-1, i - _LONGEST_ROLE), -1) if doc.flags[k] & _OPENS_OR_STOPS), i)
        if any(head in naming.person.roles for naming in scene.cast.before(mention.first, mention.first - i)):
            return None  # named since: "A former accountant was jailed. … Pauline Ashworth …"
        before = doc.flags[first - 1] if first else f.FINAL
        if (
            doc.low[first] in ("a", "an")
            and i > first + 1
            and not (before & (f.COMMA | f.BE) or doc.low[first - 1] == "as")
        ):
            found = Identity(
                title(scene, first, complement_end(scene, Mention(first, i + 1, "role"))), "role", roles={head}
            )
            found.where = Mention(first, i + 1, "role").span(doc)
            return found.again("role")
    return None


def _called_later(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "A commander, who goes by the name Falcon, said": the name in the relative clause."""
    doc = scene.doc
    end = min(doc.sentence_of(mention.first)[1], mention.last + _APPOSITION)
    for naming in scene.cast.before(end, end - mention.last):
        if doc.low[naming.first - 1] in ("called", "named", "name", "as") and head in naming.person.roles:
            return person_identity(doc, naming, "apposition")
    return None


def _has_capital(doc: Document, mention: Mention) -> bool:
    """Whether a capital stands in the mention after its first word: it has a name of its own."""
    return any(doc.flags[i] & f.CAPITAL for i in range(mention.first + 1, mention.last))


def _somebody(scene: Scene, mention: Mention, head: str, *, definite: bool, bare: bool) -> Identity | None:
    """Whom "the harbour master" means: somebody named with that word, else whoever is in mind."""
    doc = scene.doc
    if not (definite or (bare and mention.last - mention.first > 1)):
        return None
    spoke = _earlier(scene, mention, head)
    if spoke is not None and spoke.person is None:
        return spoke
    wanted = {plain(doc.low[i]) for i in range(mention.first + definite, mention.last - 1)}
    best, best_worth = None, 0.0
    for naming in candidates(scene, mention.first):
        worth = _fit(scene, naming.person, head, wanted)
        if worth > 0:
            worth += salience(scene, naming, mention.first)
            if best is None or worth >= best_worth:
                best, best_worth = naming, worth
    if best is None:
        best = _named_later(scene, mention, head, wanted)
    if best is None and doc.low[mention.first] == "the" and head not in scene.people.unnamed:
        after = doc.flags[mention.last : mention.last + 2]
        introduced = len(after) == 2 and after[0] & f.COMMA and after[1] & f.DETERMINER  # "The foreman, a driver, …"
        own = introduced or _has_capital(doc, mention) or head_goes_on(scene, mention)
        best = None if own else _in_mind(scene, mention, head)
    return person_identity(doc, best, "role") if best is not None else None


def _fit(scene: Scene, person: Person, head: str, wanted: set[str]) -> float:
    """How well a description fits somebody; 0 or less if it doesn't."""
    age = age_in(head)
    if age:
        return _NAMED_SO if age in person.ages else 0.0
    if head not in person.roles and head not in person.about:
        return 0.0
    known = person.about | set(person.words)
    missing = {word for word in wanted if word not in known and word not in scene.people.light}
    worth = _NAMED_SO - (_MISSING * len(missing)) + (0.0 if head in person.roles else -1.0)
    return worth - (_NOT_ANY_MORE if ("former" in wanted) != ("former" in known) else 0.0)


def _named_later(scene: Scene, mention: Mention, head: str, wanted: set[str]) -> Naming | None:
    """The one person whom the article later gives this role."""
    after = [n for n in scene.cast.before(mention.last + _LATER, _LATER) if n.first >= mention.last]
    fitting = [n for n in after if _fit(scene, n.person, head, wanted) > 0]
    if not fitting or any(n.person is not fitting[0].person for n in fitting):
        return None
    return next((n for n in fitting if (n.first, n.last) in n.person.introduced), fitting[0])


def _in_mind(scene: Scene, mention: Mention, head: str) -> Naming | None:
    """An epithet that no description gives ("the jilted bride"): the most salient person whom it can mean."""
    gender = gender_of(scene.people, head)
    best, best_worth = None, _FORGOTTEN
    for naming in candidates(scene, mention.first):
        person = naming.person
        if gender and person.gender not in ("", gender):
            continue
        worth = salience(scene, naming, mention.first) - (_OTHER_ROLE if person.roles else 0.0)
        if head in ("teenager", "teen"):
            worth += 3.0 if any(12 < int(age) < 20 for age in person.ages) else 0.0
        if worth >= best_worth:
            best, best_worth = naming, worth
    return best


def _earlier(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """Whom "the official" means: the last one with this role whose description it does not contradict."""
    doc = scene.doc
    wanted = set(doc.low[mention.first + 1 : mention.last])
    for known in reversed(scene.known[-_MOST_KNOWN:]):
        words = set(fold(known.name).split()) | known.roles
        if known.person is not None:
            words |= known.person.about
        if head in known.roles and (wanted <= words or (known.person is None and words <= wanted | {head})):
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
    if headline and mention.last - mention.first == 1:
        found = next((n for n in after if n.first >= doc.paragraphs[1] and n.person.roles), None)
    else:
        same = [n for n in after if head in n.person.roles and n.last - n.first >= len(n.person.words)]
        found = same[0] if len({id(n.person) for n in same}) == 1 else None
        if found is not None and doc.low[mention.first] not in _DEFINITE and doc.paragraph_of(mention.first) > 1:
            found = None
    return person_identity(doc, found, "role") if found is not None else None
