"""Mentions that describe somebody: by a name beside them, earlier or later in the article, or by nothing else."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.cast import Naming
from cubaquotes.extract.identity import Identity, Scene, complement_end, is_plural, person_identity, title
from cubaquotes.extract.mentions import Mention
from cubaquotes.speakers import fold

# How far back (tokens) "the official" may look for a name, and how many who spoke before are asked.
_REACH = 400
_MOST_KNOWN = 60
# "The agency" is the organisation that spoke at most so many tokens before.
_GENERIC_REACH = 120
# A headline or a lead names later whom it means: so many tokens later.
_LATER = 400
# The longest apposition: "Her neighbour, a retired postman called Ted Amos, said".
_APPOSITION = 14
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_STOPS = (
    f.CUE | f.VERB | f.AUXILIARY | f.BE | f.FINAL | f.PARAGRAPH | f.COMMA | f.PRONOUN | f.CONJUNCTION | f.SUBORDINATOR
)


def apposed(scene: Scene, mention: Mention) -> Identity | None:
    """The name that stands beside the description: "Russia’s ambassador to Cuba, Andrei Guskov"."""
    doc = scene.doc
    head = mention.last - 1
    if not doc.flags[head] & (f.ROLE | f.GROUP):
        return None
    i = complement_end(doc, mention)
    if doc.flags[head] & f.GROUP and i < len(doc) and doc.flags[i] & (f.RELATIVE | f.THAT):
        while i < min(len(doc), mention.last + _APPOSITION) and not doc.flags[i] & (f.COMMA | f.FINAL | f.PARAGRAPH):
            i += 1
    comma = i < len(doc) and bool(doc.flags[i] & f.COMMA)
    i += comma
    naming = _name_ahead(scene, i, comma=comma) if doc.flags[head] & f.ROLE else None
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
    word = doc.low[head]
    if doc.low[first] in _DEFINITE:
        earlier = _earlier(scene, mention, word)
        if earlier is not None:
            return earlier
    later = _later(scene, mention, word)
    if later is not None:
        return later
    return Identity(
        title(scene, first, complement_end(doc, mention)), "role", None, None, {word},
        is_plural(doc, head), bool(doc.flags[head] & f.GROUP) or mention.kind in ("group", "name"),
    )  # fmt: skip


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
    for naming in reversed(scene.cast.before(mention.first, _REACH)):
        if head in naming.person.roles and wanted <= naming.person.about | set(naming.person.words):
            return person_identity(doc, naming, "role")
    if head in scene.people.generic and not any(
        doc.flags[i] & f.CAPITAL for i in range(mention.first + 1, mention.last)
    ):
        for known in reversed(scene.known[-3:]):
            if known.group and mention.first - known.at < _GENERIC_REACH:
                return known.again("role")
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
