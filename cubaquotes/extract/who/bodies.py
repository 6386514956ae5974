"""Which organisation "the company", "the union" or "it" means."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.who.identity import Identity, Scene, title
from cubaquotes.extract.who.names import Run, owns, plain
from cubaquotes.extract.who.portrait import is_person_noun
from cubaquotes.extract.who.salience import distance
from cubaquotes.model import Span

_REACH = 400
_MOST = 30
_MOST_KNOWN = 8
# In sentences of distance: the noun is part of the name; one that means as much is; another noun says what it is; it
# spoke; it begins a sentence.
_SAME_NOUN, _LIKE_NOUN, _OTHER_NOUN, _SPOKE, _FIRST = 8.0, 4.0, -6.0, 0.8, 0.6
# The article begins with it; it only says where somebody works ("an analyst at …") or to whom they spoke. Further
# back is all the same.
_TOPIC, _EMPLOYER, _ADDRESSEE, _FORGOTTEN = 1.5, -2.0, -3.0, 4.0
_FARTHEST = -8.0
# A word that narrows the description and is not in the name; what fits worse then is another one.
# So sure a person with one name alone is no firm.
_CERTAIN = 4.0
_GENERAL = frozenset(
    [
        "international",
        "national",
        "federal",
        "global",
        "local",
        "regional",
        "private",
        "public",
        "independent",
        "small",
        "big",
        "giant",
        "leading",
    ]
)
_MISSING, _LEAST = -2.5, -4.0
# What is called after somebody: "the Harlow campaign".
CALLED_AFTER = frozenset(
    {"campaign", "administration", "union", "team", "camp", "family", "embassy", "delegation", "foundation", "poll",
     "survey", "mission", "coalition", "regime", "office", "committee", "estate"}
)  # fmt: skip
_FINITE = f.VERB | f.CUE | f.AUXILIARY | f.BE
_NO_NAME = f.DETERMINER | f.POSSESSIVE | f.PREPOSITION | f.CONJUNCTION | f.ADVERB | f.PRONOUN
# A union may be called any of these.
_UNIONS = frozenset({"federation", "association", "brotherhood", "guild", "alliance", "workers", "nurses", "teamsters"})
# What a name has in it of which these are said.
_WATCHING = frozenset({"agency", "commission", "authority", "office", "inspectorate", "board", "administration"})
_ON_AIR = frozenset({"television", "tv", "radio", "channel", "broadcasting", "network"})
_PRESS = frozenset({"times", "post", "herald", "courier", "ledger", "tribune", "gazette", "journal", "star", "mail",
                    "chronicle", "daily", "observer", "examiner", "echo", "newspaper"})  # fmt: skip
_FLYING = frozenset({"air", "airways", "airlines", "jet"})
_MEDICINE = frozenset({"pharma", "pharmaceuticals", "labs", "laboratories", "therapeutics"})
_SAID_OF = {
    "regulator": _WATCHING, "watchdog": _WATCHING, "broadcaster": _ON_AIR, "network": _ON_AIR, "station": _ON_AIR,
    "channel": _ON_AIR, "newspaper": _PRESS, "paper": _PRESS, "daily": _PRESS, "tabloid": _PRESS, "airline": _FLYING,
    "carrier": _FLYING, "drugmaker": _MEDICINE, "lender": frozenset({"bank"}), "line": frozenset({"cruises", "lines"}),
    "insurer": frozenset({"insurance", "assurance"}),
}  # fmt: skip
_NOTHING: frozenset[str] = frozenset()
# What is one of these has the word in its name.
_OWN_NOUN = frozenset(
    {"league", "court", "ministry", "council", "parliament", "government", "department", "embassy", "police", "board",
     "committee", "university", "school", "regulator", "watchdog", "authority", "shareholder", "hospital", "museum",
     "church", "commission", "party", "union"}
)  # fmt: skip


def body_meant(scene: Scene, mention: Mention) -> Identity | None:
    """The organisation that a description means; None if none fits."""
    doc, people = scene.doc, scene.people
    head = doc.low[mention.last - 1]
    narrow = _narrowing(scene, mention)
    best, best_worth = None, _FARTHEST
    for first, last, words in sorted(_named(scene, mention.first) + _called(scene, mention)):
        initials = last - first == 1 and doc.words[first].isupper()
        union = head == "union" and bool(words & _UNIONS)
        own = head in _OWN_NOUN and not (initials or union or words & _SAID_OF.get(head, _NOTHING))
        if head not in words and (own or words & people.place_words):
            continue
        missing = len(narrow - words)
        if missing and (head not in words and head not in people.company_like):
            continue
        worth = 0.0 if union else _fit(scene, head, words)
        worth += _salience(scene, first, mention.first) + _MISSING * missing
        if missing and worth < _LEAST:
            continue
        if worth >= best_worth and (head in words or head in people.generic):
            best, best_worth = _identity(scene, (first, last), "role"), worth
    if head not in people.generic:
        return best
    if best is None and head in people.company_like:
        best, best_worth = _lone_name(scene, mention), 0.0
    for known in scene.known[-_MOST_KNOWN:]:
        words = frozenset(known.name.lower().split())
        said = known.how != "role" or words & _SAID_OF.get(head, _NOTHING)
        if known.group and not known.plural and said and mention.first - known.at < _REACH:
            union = head == "union" and bool(words & _UNIONS)
            if (head in _OWN_NOUN and head not in words and not union) or narrow - words:
                continue
            worth = 0.0 if union else _fit(scene, head, words)
            worth += _SPOKE + _FIRST - distance(scene, known.at, mention.first)
            if worth >= best_worth:
                best, best_worth = known.again("role"), worth
    return best


def _lone_name(scene: Scene, mention: Mention) -> Identity | None:
    """ "NorthAir will stop flying. “…,” the carrier said": the last single name that is nobody's and acts like one."""
    doc = scene.doc
    for first in reversed(scene.cast.lone_before(mention.first, _REACH)):
        before, after = doc.flags[first - 1] if first else 0, doc.flags[first + 1]
        begins = doc.sentence_of(first)[0] == first
        acts = not before & (f.PREPOSITION | f.TO | f.CAPITAL) and after & _FINITE
        if (owns(doc.words[first]) or begins or acts) and not doc.flags[first] & f.CALENDAR:
            return _identity(scene, (first, first + 1), "role")
    return None


def _called(scene: Scene, mention: Mention) -> list[tuple[int, int, frozenset[str]]]:
    """ "The Harlow campaign suggested … the campaign said": the noun after a name, with the name."""
    doc, head = scene.doc, scene.doc.low[mention.last - 1]
    rows: list[tuple[int, int, frozenset[str]]] = []
    if head not in CALLED_AFTER or doc.flags[mention.first] & f.POSSESSIVE:
        return rows
    for i in doc.places_before(head, mention.first, min(_REACH, mention.first - 1))[::-1]:
        if not doc.flags[i - 1] & f.CAPITAL or doc.flags[i] & f.CAPITAL or doc.quote_of[i] >= 0:
            continue
        first = i - 1
        while first and doc.flags[first - 1] & f.CAPITAL and doc.quote_of[first - 1] < 0:
            first -= 1
        first += bool(doc.flags[first] & _NO_NAME)
        if first < i and doc.low[first] not in scene.people.nations:
            rows.append((first, i + 1, frozenset(plain(word) for word in doc.low[first : i + 1])))
    return rows


def _narrowing(scene: Scene, mention: Mention) -> set[str]:
    """The words of a description that say which one: "the gas company", but not "the Danish shipbuilder"."""
    doc, people = scene.doc, scene.people
    words = {plain(doc.low[i]) for i in range(mention.first, mention.last - 1) if not doc.flags[i] & f.DETERMINER}
    return {w for w in words if w.isalpha() and not (w in people.nations or w in people.light or w in _GENERAL)}


def body_named_later(scene: Scene, mention: Mention) -> Identity | None:
    """ "Dockworkers to strike, union says": the organisation with that noun in its name that the text begins with."""
    doc = scene.doc
    head = doc.low[mention.last - 1]
    if mention.last - mention.first > 1 or len(doc.paragraphs) < 3 or mention.first >= doc.paragraphs[1]:
        return None
    if head not in scene.people.generic or doc.low[mention.last : mention.last + 1] == ["of"]:
        return None
    for body in scene.cast.bodies_before(mention.last + _REACH, _REACH):
        if head in body.words or (head == "union" and body.words & _UNIONS):
            return _identity(scene, (body.first, body.last), "role")
    return None


def body_with(scene: Scene, mention: Mention) -> Mention:
    """ "The Maritime and | Transport Workers’ Federation": all of the name that the mention ends."""
    doc = scene.doc
    if mention.first < 2 or doc.low[mention.first - 1] != "and" or not doc.flags[mention.first - 2] & f.CAPITAL:
        return mention
    for body in scene.cast.bodies_before(mention.last, mention.last - mention.first + 6):
        if body.last == mention.last and body.first < mention.first:
            return Mention(body.first, mention.last, mention.kind)
    return mention


def body_in_mind(scene: Scene, at: int) -> tuple[Identity, float] | None:
    """The organisation named most saliently before token `at`, and how salient it is (0: just before)."""
    best = None
    for first, last, _ in _named(scene, at):
        worth = _salience(scene, first, at)
        if best is None or worth >= best[1]:
            best = (_identity(scene, (first, last), "pronoun"), worth)
    return best


def _named(scene: Scene, at: int) -> list[tuple[int, int, frozenset[str]]]:
    """Organisations named before `at`, and names that may be one's."""
    found = scene.cast.bodies_before(at, _REACH)[-_MOST:]
    rows = [(body.first, body.last, body.words) for body in found if body.last <= at]
    rows += [
        (naming.first, naming.last, frozenset(naming.person.words))
        for naming in scene.cast.before(at, _REACH)[-_MOST:]
        if not naming.person.sure and len(naming.person.words) > 1 and not naming.person.roles
    ]
    rows += [
        (naming.first, naming.last, frozenset(naming.person.words))
        for naming in scene.cast.before(at, _REACH)[-_MOST:]
        if len(naming.person.words) == 1 and not naming.person.gender and naming.person.hints < _CERTAIN
    ]
    return sorted(rows, key=lambda row: row[0])


def _salience(scene: Scene, first: int, at: int) -> float:
    """How much the organisation named at `first` is in mind at `at`."""
    doc = scene.doc
    worth = -min(distance(scene, first, at), _FORGOTTEN)
    worth += _FIRST if doc.sentence_of(first)[0] >= first - 1 else 0.0
    worth += _TOPIC if first < doc.sentences[1] else 0.0
    before = doc.low[max(0, first - 3) : first]
    if "to" in before[-2:] or "told" in before[-2:] or before[-2:] == ["asked", "by"]:
        worth += _ADDRESSEE
    where = first - 1 - bool(first and doc.flags[first - 1] & f.DETERMINER)
    if where > 0 and doc.flags[where] & f.PREPOSITION and is_person_noun(doc, scene.people, where - 1):
        worth += _EMPLOYER
    return worth


def _fit(scene: Scene, head: str, words: frozenset[str]) -> float:
    """How well the noun fits an organisation of that name."""
    if head in words:
        return _SAME_NOUN
    if words & _SAID_OF.get(head, _NOTHING):
        return _LIKE_NOUN
    kinds = words & scene.people.generic
    if not kinds:
        return 0.0
    like = scene.people.company_like
    return 0.0 if head in like and kinds <= like else _OTHER_NOUN


def _identity(scene: Scene, run: Run, how: str) -> Identity:
    first, last = run
    span = Span(scene.doc.starts[first], scene.doc.end(last - 1))
    return Identity(title(scene, first, last), how, span, None, set(), plural=False, group=True)
