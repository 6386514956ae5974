"""Whom a description means: “the health minister”, “the Cuban diplomat”, “the 42-year-old”, “the jilted bride”."""

from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.who.identity import Identity, Scene, complement_end, head_goes_on, person_identity
from cubaquotes.extract.who.named import Naming, Person
from cubaquotes.extract.who.names import owns, plain
from cubaquotes.extract.who.portrait import LEADS, age_in, gender_of
from cubaquotes.extract.who.salience import candidates, distance, salience

_LATER = 400
_MOST_KNOWN = 60
# Worth of a word: it is used of somebody; it is said of them, but not as what they are; theirs is a narrower one.
_NAMED_SO, _SAID_OF, _WIDER = 6.0, 5.0, 4.5
# A word more that isn't theirs; one that is a name; a former one; another country; another role than theirs.
_MISSING, _FOREIGN, _NOT_ANY_MORE, _OTHER_NATION, _OTHER_ROLE = 2.0, 3.5, 2.0, 6.0, 1.5
_SAME_NATION = 3.0
# What a description needs at least to mean somebody without a name.
_LEAST = 2.0
# Of nearness, so much counts where a description fits.
_NEAR, _FARTHEST = 0.4, -4.0
# An epithet means nobody less salient than this.
_FORGOTTEN, _JUST_NOW = -4.6, -1.5
_SPOKE = 1.0
# So soon a person is named who is only described at an article's beginning.
_SOON, _LEAD = 150, 3
# "Its" looks so many tokens back for a country.
_ITS = 25
# Court reports give the age of who stands trial.
_COURT, _ACCUSED = frozenset({"defendant", "accused", "suspect"}), 2.5
_PARTIES = frozenset({"republican", "democrat", "conservative", "liberal", "labour", "independent"})
# Before the body in which somebody has an office.
_OFFICE_OF = frozenset({"of", "for", "at"})
# Who leads something can be called so.
_LEADERS = frozenset(
    {"president", "chief", "head", "leader", "chairman", "chairwoman", "chair", "director", "secretary", "executive",
     "boss", "commander", "coach", "chairperson", "manager", "mayor"}
)  # fmt: skip
_YOUNGER = frozenset({"granddaughter", "grandson", "daughter", "son", "niece", "nephew", "child", "grandchild"})
_OLD = 55
# Best in a sport: "the new World Cup leader", "the Olympic champion".
_BEST = frozenset({"leader", "champion", "winner", "medalist", "medallist", "holder", "runner-up"})
_CONTESTS = frozenset({"cup", "olympic", "world", "league", "open", "tour", "championship", "grand", "slam"})
# Nearly anybody can be called so, but only right after a mention.
_ANYBODY = frozenset(
    {"witness", "man", "woman", "boy", "girl", "neighbor", "neighbour", "resident", "owner", "manager"}
)


@dataclass(slots=True)
class Description:
    """A definite description: its noun, the words that narrow it, and the country and gender that it tells.

    office: the names in what follows the noun ("the secretary of the | Fishing Board").
    """

    head: str
    wanted: set[str]
    names: set[str]
    nation: str
    gender: str
    office: set[str]


def describe(scene: Scene, mention: Mention, head: str, *, definite: bool) -> Description:
    """The description that `mention` gives."""
    doc, nations = scene.doc, scene.people.nations
    within = range(mention.first + definite, mention.last - 1)
    wanted = {plain(doc.low[i]) for i in within if doc.flags[i] & f.WORD}
    names = {plain(doc.low[i]) for i in within if doc.flags[i] & f.CAPITAL}
    nation = next((nations[word] for word in (head, *sorted(wanted)) if word in nations), "")
    if doc.low[mention.first] == "its":
        nation = nation_before(scene, mention.first) or nation
    wanted = {word for word in wanted if word not in nations and word not in scene.people.light} | (wanted & {"former"})
    gender = gender_of(scene.people, head)
    return Description(head, wanted, names - set(nations), nation, gender, _office(scene, mention))


def _office(scene: Scene, mention: Mention) -> set[str]:
    """The names of the body of which somebody is the head, if it is no country."""
    doc, end = scene.doc, complement_end(scene, mention)
    if doc.low[mention.last : mention.last + 1] not in (["of"], ["for"], ["at"]):
        return set()
    names = {plain(doc.low[i]) for i in range(mention.last, end) if doc.flags[i] & f.CAPITAL}
    return set() if names & set(scene.people.nations) else names


def nation_before(scene: Scene, at: int) -> str:
    """The country that "its" means; "" if none was named a little before."""
    doc = scene.doc
    for i in range(at - 1, max(-1, at - _ITS), -1):
        word = plain(doc.low[i])
        if doc.flags[i] & f.CAPITAL and word in scene.people.nations:
            return scene.people.nations[word] if scene.people.nations[word] == word else ""
    return ""


def person_meant(scene: Scene, mention: Mention, description: Description, *, definite: bool) -> Identity | None:
    """The person or unnamed speaker whom the description means; None if nobody fits."""
    best: Identity | None = None
    best_worth, second, rival = 0.0, -9.0, ""
    for worth, found in _ranked(scene, mention, description):
        if best is None or worth >= best_worth:
            if best is not None and best.name != found.name:
                second, rival = best_worth, best.name
            best, best_worth = found, worth
        elif found.name != best.name and worth > second:
            second, rival = worth, found.name
    if best is not None:
        best.rival, best.lead = rival, (best_worth - second if rival else 9.0)
        return best
    later = (
        _name_told(scene, mention, description)
        or _named_later(scene, mention, description)
        or _signs_next(scene, mention, description)
    )
    if later is not None:
        return person_identity(scene.doc, later, "role")
    return _epithet(scene, mention, description) if definite else None


def _ranked(scene: Scene, mention: Mention, description: Description) -> list[tuple[float, Identity]]:
    """Everybody whom the description fits, with how well."""
    rows: list[tuple[int, float, Identity]] = []
    best: dict[int, tuple[float, Naming]] = {}
    for naming in candidates(scene, mention.first):
        worth = fit(scene, naming.person, description)
        if worth > 0:
            worth += _NEAR * max(_FARTHEST, salience(scene, naming, mention.first))
            before = best.get(id(naming.person))
            if before is None or worth >= before[0]:
                best[id(naming.person)] = (worth, naming)
    rows = [(n.first, worth, person_identity(scene.doc, n, "role")) for worth, n in best.values()]
    for known in scene.known[-_MOST_KNOWN:]:
        if known.person is None and not known.parts:
            worth = _fit_unnamed(scene, known, description)
            if worth > _LEAST:
                worth += _NEAR * max(_FARTHEST, -distance(scene, known.at, mention.first))
                rows.append((known.at, worth, known.again("role")))
    return [(worth, found) for _, worth, found in sorted(rows, key=lambda row: row[0])]


def fit(scene: Scene, person: Person, description: Description) -> float:
    """How well a description fits somebody named; 0 or less if it doesn't."""
    people, head = scene.people, description.head
    if description.gender and person.gender not in ("", description.gender):
        return 0.0
    age = age_in(head)
    if age:
        return _NAMED_SO if age in person.ages else 0.0
    nation = {people.nations[word] for word in person.about if word in people.nations}
    known = person.about | set(person.words)
    if head in people.nations:
        return _NAMED_SO if description.nation in nation else 0.0
    if head in _PARTIES and (person.about & (_PARTIES - {head}) or description.names - known):
        return 0.0
    if head in _PARTIES and description.nation and description.nation not in nation:
        return 0.0
    if head in person.roles:
        worth = _NAMED_SO
    elif head in person.about:
        worth = _SAID_OF
    elif people.kinds.get(head, frozenset()) & person.roles or (LEADS in person.roles and head in _LEADERS):
        worth = _WIDER
    elif description.names & person.about:
        worth = _WIDER - _OTHER_ROLE * bool(person.roles - {LEADS})
    else:
        return 0.0
    if description.office and _OFFICE_OF & person.about and not description.office & known:
        return 0.0  # theirs is another body
    missing = description.wanted - known - {"former"}
    worth -= sum(_FOREIGN if word in description.names else _MISSING for word in missing)
    if description.nation and nation:
        worth += _SAME_NATION if description.nation in nation else -_OTHER_NATION
    return worth - (_NOT_ANY_MORE if ("former" in description.wanted) != ("former" in known) else 0.0)


def _fit_unnamed(scene: Scene, known: Identity, description: Description) -> float:
    """How well it fits somebody who spoke and has no name."""
    head = description.head
    wider = scene.people.kinds.get(head, frozenset()) & known.roles
    if known.plural or (head not in known.roles and not wider):
        return 0.0
    words = {plain(word) for word in known.name.lower().split()} | known.roles
    worth = _NAMED_SO if head in known.roles else _WIDER
    nation = {scene.people.nations[word] for word in words if word in scene.people.nations}
    if description.nation:
        worth += _SAME_NATION if description.nation in nation else -_OTHER_NATION
    return worth - _FOREIGN * len(description.wanted - words)


def _name_told(scene: Scene, mention: Mention, description: Description) -> Naming | None:
    """ "The old man shouted … His name was Ivan Rogov": the name that is told a little later, before any other."""
    doc = scene.doc
    after = [n for n in scene.cast.before(mention.last + _SOON // 2, _SOON // 2) if n.first >= mention.last]
    if not after or doc.low[after[0].first - 2 : after[0].first] not in (["name", "is"], ["name", "was"]):
        return None
    owner = doc.low[after[0].first - 3]
    told = description.gender in ("", "m" if owner == "his" else "f") and owner in ("his", "her")
    return after[0] if told and _can_be(scene, after[0].person, description) else None


def _named_later(scene: Scene, mention: Mention, description: Description) -> Naming | None:
    """The one person whom the article later gives this role."""
    after = [n for n in scene.cast.before(mention.last + _LATER, _LATER) if n.first >= mention.last]
    if description.head in _PARTIES:
        return None  # "Republican calls": anybody's
    known = scene.doc.paragraph_of(mention.first) > _LEAD  # far into the article the country has to be told
    after = [n for n in after if not known or _can_be(scene, n.person, description, certain=True)]
    fitting = [n for n in after if fit(scene, n.person, description) > _WIDER - _MISSING]
    if not fitting or any(n.person is not fitting[0].person for n in fitting):
        return None
    return next((n for n in fitting if (n.first, n.last) in n.person.introduced), fitting[0])


def _signs_next(scene: Scene, mention: Mention, description: Description) -> Naming | None:
    """ "His Finnish counterpart complained. “…,” Jari Pelkonen said": a full name that is new and says nothing else.

    In the same paragraph, at the beginning of a sentence or beside a reporting word.
    """
    doc = scene.doc
    if mention.last - mention.first < 3 and not doc.flags[mention.first] & f.POSSESSIVE:
        return None  # "the candidate" is rather somebody known
    owned = doc.flags[mention.first] & f.POSSESSIVE or any(
        owns(word) for word in doc.words[mention.first : mention.last]
    )
    if description.names and not owned:
        return None
    paragraph = doc.paragraph_of(mention.first)
    own, end = (doc.paragraphs[min(paragraph + n, len(doc.paragraphs) - 1)] for n in (1, 2))
    named = {id(naming.person) for naming in scene.cast.before(mention.first, mention.first)}
    for naming in scene.cast.before(end, end - mention.last):
        person = naming.person
        if naming.first < mention.last or id(person) in named:
            continue
        told = person.roles - {LEADS} or naming.last - naming.first < 2
        near = doc.sentence_of(naming.first)[0] <= mention.first
        told = told or (naming.first >= own and (person.about or person.ages))
        if told or near or not person.sure or not speaks(scene, naming) or not _can_be(scene, person, description):
            return None
        return naming
    return None


def speaks(scene: Scene, naming: Naming) -> bool:
    """Whether a sentence begins with the name, or it stands beside a reporting word."""
    doc = scene.doc
    before = doc.flags[naming.first - 1] if naming.first else f.FINAL
    after = doc.flags[naming.last] if naming.last < len(doc) else f.FINAL
    return doc.sentence_of(naming.first)[0] == naming.first or bool((before | after) & f.CUE)


def _epithet(scene: Scene, mention: Mention, description: Description) -> Identity | None:
    """A word that nothing in the article gives anybody ("the jilted bride"): the most salient person it can mean."""
    doc, head = scene.doc, description.head
    after = doc.flags[mention.last : mention.last + 2]
    introduced = len(after) == 2 and after[0] & f.COMMA and after[1] & f.DETERMINER  # "The foreman, a driver, …"
    children = doc.low[mention.last : mention.last + 1] == ["of"] and after[-1] & (f.NUMBER | f.DETERMINER)
    children = children and head in ("mother", "father", "grandmother", "grandfather", "mum", "mom", "dad")
    named = bool(description.names) and not _is_of_place_or_contest(description)
    new = introduced or named or (head_goes_on(scene, mention) and not children)
    told = description.nation or "former" in description.wanted or children
    if doc.low[mention.first] != "the":
        return None
    if new:
        return _introduced_plainly(scene, mention, description) if definite_lead(scene, mention) else None
    least = _FORGOTTEN
    unnamed = head in scene.people.unnamed and not _is_old(scene, mention)
    if unnamed and not told:
        if head not in _ANYBODY:
            return _introduced_plainly(scene, mention, description) if definite_lead(scene, mention) else None
        least = _JUST_NOW
    rows = _who_can_be(scene, mention, description, certain=unnamed and bool(description.nation))
    best = rows[-1][1] if rows and rows[-1][0] >= least else None
    if best is None and mention.first < _SOON and _nobody_yet(scene, mention):
        best = _first_named(scene, mention, description)
    if best is None:
        return None
    found = person_identity(doc, best, "epithet")
    others = [(worth, naming) for worth, naming in rows if naming.person is not best.person and worth >= least]
    if others:
        found.rival, found.lead = others[-1][1].person.name, rows[-1][0] - others[-1][0]
    return found


def _is_old(scene: Scene, mention: Mention) -> bool:
    """ "The old woman laughed": whoever is old among those named."""
    low = scene.doc.low
    return low[mention.first + 1 : mention.last] in (["old", "man"], ["old", "woman"], ["old", "lady"])


def _is_young(person: Person) -> bool:
    """Whether the article gives somebody an age or a place in a family that no old one has."""
    return bool(person.roles & _YOUNGER) or any(age.isdigit() and int(age) < _OLD for age in person.ages)


def _is_of_place_or_contest(description: Description) -> bool:
    """ "The Wisconsin Republican", "the World Cup leader": the name in it is no body's that somebody speaks for."""
    if description.head in _PARTIES:
        return True
    return description.head in _BEST and bool(description.names & _CONTESTS)


def _who_can_be(
    scene: Scene, mention: Mention, description: Description, *, certain: bool
) -> list[tuple[float, Naming]]:
    """Everybody whom the word can mean, the likeliest last, with how likely. certain: the country must be known."""
    head = description.head
    spoke = {id(known.person) for known in scene.known[-2:] if known.person is not None}
    old = _is_old(scene, mention)
    rows: list[tuple[float, Naming]] = []
    for naming in candidates(scene, mention.first):
        person = naming.person
        if not _can_be(scene, person, description, certain=certain) or (old and _is_young(person)):
            continue
        worth = max(_FARTHEST, salience(scene, naming, mention.first)) - (
            _OTHER_ROLE if person.roles - {LEADS} else 0.0
        )
        worth += _SPOKE if id(person) in spoke else 0.0
        worth += _ACCUSED if head in _COURT and person.ages else 0.0
        if head in ("teenager", "teen"):
            worth += _ACCUSED if any(12 < int(age) < 20 for age in person.ages) else 0.0
        rows.append((worth, naming))
    return sorted(rows, key=lambda row: row[0])


def definite_lead(scene: Scene, mention: Mention) -> bool:
    """Whether the description stands in the first two paragraphs, before anybody is named."""
    return scene.doc.paragraph_of(mention.first) <= _LEAD and _nobody_yet(scene, mention)


def _introduced_plainly(scene: Scene, mention: Mention, description: Description) -> Identity | None:
    """ "The ambassador has said … Speaking in Moscow, Eleanor Voight said": a first name without any description."""
    doc = scene.doc
    naming = next((n for n in scene.cast.before(mention.last + _SOON, _SOON) if n.person.sure), None)
    if naming is None or naming.last - naming.first < 2 or naming.person.roles or naming.person.ages:
        return None
    near = doc.paragraph_of(naming.first) - doc.paragraph_of(mention.first) <= _LEAD
    before = doc.flags[naming.first - 1]
    if not near or before & f.PREPOSITION or not _can_be(scene, naming.person, description):
        return None
    found = person_identity(doc, naming, "epithet")
    found.lead = 0.0
    return found


def _nobody_yet(scene: Scene, mention: Mention) -> bool:
    return not any(naming.person.sure for naming in scene.cast.before(mention.first, mention.first))


def _first_named(scene: Scene, mention: Mention, description: Description) -> Naming | None:
    """ "“…,” the old man says", at the beginning of an article: the first person whom it then names."""
    doc = scene.doc
    for naming in scene.cast.before(mention.last + _SOON, _SOON):
        if doc.sentence_of(naming.first)[0] >= naming.first - 1 and naming.last - naming.first > 1:
            return naming if naming.person.sure and _can_be(scene, naming.person, description) else None
    return None


def _can_be(scene: Scene, person: Person, description: Description, *, certain: bool = False) -> bool:
    """Whether nothing that is told of somebody speaks against the word. certain: the country must be known."""
    if description.gender and person.gender not in ("", description.gender):
        return False
    nations = scene.people.nations
    if description.head in _PARTIES and person.about & (_PARTIES - {description.head}):
        return False
    own = {nations[word] for word in person.about if word in nations}
    if description.nation and (own or certain) and description.nation not in own:
        return False
    return not (age_in(description.head) and person.ages)
