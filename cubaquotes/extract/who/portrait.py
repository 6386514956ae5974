"""What stands beside a name: roles, ages and whatever shows that it is a person's name or a thing's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang.language import People
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.names import owns, plain

# How far from a name its description may reach.
_REACH = 12
_AGENT = re.compile(r".{3,}(?:er|or|ist|ian|man|woman|eer|ess)$")
_EITHER = frozenset({"woman", "human", "german", "roman"})
# "A publisher" after a name is a person, "the publisher" mostly a company.
EITHER_KIND = frozenset(
    {"publisher", "builder", "developer", "brewer", "producer", "operator", "maker", "manufacturer", "promoter",
     "contractor", "supplier", "distributor", "retailer", "insurer", "lender", "carrier", "regulator", "shareholder"}
)  # fmt: skip
_AGE = re.compile(r"\d{1,3}")
_SEAT = re.compile(r"[rdi]-[a-z]{2,}")
_YEARS_OLD = re.compile(r"(\d{1,3})-year-old")
_OF = frozenset({"of", "for", "to", "at", "from", "in", "with"})
_PLACING = frozenset({"in", "from", "at", "near", "across", "into", "through", "around", "outside", "leave", "via"})
_BREAKS = f.CUE | f.VERB | f.AUXILIARY | f.BE | f.FINAL | f.PARAGRAPH | f.COLON | f.DASH | f.SEMICOLON | f.PRONOUN
_BEFORE_NOUN = f.PREPOSITION | f.DETERMINER | f.POSSESSIVE
_OWNED = frozenset({"shares", "stake", "stock", "investor", "investors", "interest", "stakes", "share"})
_KNOWN = frozenset({"name", "signs", "signed", "known", "identified", "introduced", "appears", "posts", "writes"})
# "Castellow, who has led the federation": nothing says as what.
LEADS = "leads"
_LEADS = frozenset(
    {"leads", "led", "heads", "headed", "runs", "run", "chairs", "chaired", "directs", "directed", "manages",
     "oversees", "commands"}
)  # fmt: skip
_COPULAS = frozenset({"is", "was", "became", "remains", "becomes", "remained"})


@dataclass(slots=True)
class Portrait:
    """What one naming tells: role nouns, all words of the description, ages, and hints for a person (below 0: none).

    gone: somebody who died.
    """

    roles: set[str] = field(default_factory=set)
    about: set[str] = field(default_factory=set)
    ages: set[str] = field(default_factory=set)
    hints: float = 0.0
    gone: bool = False


def is_person_noun(doc: Document, people: People, i: int) -> bool:
    """Whether the word at `i` is what a person can be called: "envoy", "bookkeeper", "34-year-old"."""
    flag, word = doc.flags[i], doc.low[i]
    if word in people.nations:
        return _is_native(doc, i)
    if word in people.generic or word in EITHER_KIND:
        before = doc.low[i - 1] if i else ""
        return bool(flag & f.ROLE) or (
            word in EITHER_KIND and (before in ("a", "an") or opens_with_noun(doc, people, i))
        )
    if flag & f.ROLE or _is_listed(people, word) or _YEARS_OLD.match(word):
        return True
    if word in people.female_words or word in people.male_words:
        return not flag & (f.PRONOUN | f.POSSESSIVE)
    if (
        flag & (f.GROUP | f.CUE | f.VERB | f.ADVERB | f.PREPOSITION | f.DETERMINER | f.CALENDAR)
        or word in people.things
    ):
        return False
    return bool(_AGENT.match(word)) and (not flag & f.CAPITAL or opens_with_noun(doc, people, i))


def _is_listed(people: People, word: str) -> bool:
    """Whether the word or its last part ("ex-goalkeeper") is a listed word for a person."""
    return word in people.persons or ("-" in word and word.rsplit("-")[-1] in people.persons)


def are_persons(doc: Document, people: People, i: int) -> bool:
    """Whether the word at `i` is the plural of what a person can be called: "fishermen", "deckhands"."""
    word = doc.low[i]
    one = word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")
    if one == word or doc.flags[i] & (f.GROUP | f.VERB | f.CUE | f.ADVERB | f.PREPOSITION) or one in people.things:
        return False
    return one in people.persons or bool(_AGENT.match(one))


def _is_native(doc: Document, i: int) -> bool:
    """ "The Cuban said", "a Dane": not "the Cuban embassy", "Russia"."""
    start = i - 1
    while (
        start > 0 and i - start < 4 and doc.flags[start] & f.WORD and not doc.flags[start] & (f.CAPITAL | f.DETERMINER)
    ):
        start -= 1
    before = doc.low[start] if start >= 0 else ""
    after = doc.flags[i + 1] if i + 1 < doc.count else 0
    return before in ("the", "a", "an", "another") and (
        not after & f.WORD or bool(after & (f.CUE | f.VERB | f.AUXILIARY | f.BE | f.RELATIVE | f.ADVERB | f.CAPITAL))
    )


def head_alone(doc: Document, people: People, head: int) -> bool:
    """Whether the noun tells who somebody is ("an accountant"), so that it is told of one person of an article."""
    return doc.low[head] not in people.unnamed


def opens_with_noun(doc: Document, people: People, i: int) -> bool:
    """ "Cellist Ondine Farkas": a word for a person that only the beginning of the sentence made a capital."""
    word = doc.low[i]
    if i + 2 >= doc.count or not doc.flags[i + 1] & f.CAPITAL or not doc.flags[i + 2] & f.WORD:
        return False
    if word in people.female or word in people.male or word in people.things:
        return False
    if _is_listed(people, word):
        return True
    return bool(doc.flags[i + 2] & f.CAPITAL and doc.sentence_of(i)[0] == i and _AGENT.match(word))


def opens_with_nouns(doc: Document, people: People, first: int) -> bool:
    """ "Brothers Kwabena and Yaw Mensah": a word for several persons, its capital that of the sentence."""
    one = doc.low[first].removesuffix("s")
    role = bool(doc.flags[first] & f.ROLE) or one in people.persons or one in people.unnamed
    return role and one != doc.low[first] and doc.sentence_of(first)[0] == first


def gender_of(people: People, noun: str) -> str:
    """What the noun tells: f, m or ""."""
    if noun in people.female_words or noun.endswith("woman"):
        return "f"
    return "m" if noun in people.male_words or (noun.endswith("man") and noun not in _EITHER) else ""


def age_in(word: str) -> str:
    """The age that "34-year-old" gives; "" if it is no such word."""
    found = _YEARS_OLD.match(word)
    return found[1] if found else ""


def paint(doc: Document, people: People, first: int, last: int) -> Portrait:
    """What stands beside the name [first, last)."""
    portrait = Portrait()
    _before(doc, people, first, portrait)
    if not owns(doc.words[last - 1]):
        _after(doc, people, last, portrait)
    _called(doc, people, first, portrait)
    portrait.hints += _shape(doc, people, first, last)
    return portrait


def _called(doc: Document, people: People, first: int, portrait: Portrait) -> None:
    """ "A commander who goes by the name Falcon", "a passer-by called Wanda": the role stands farther before."""
    last = doc.low[first - 2] if first > 1 and doc.low[first - 1] == "," else doc.low[first - 1] if first else ""
    if last not in ("called", "named", "name", "of", "as"):
        return
    start = max(doc.sentence_of(first)[0], first - _REACH)
    before = doc.low[start:first]
    if before[-1:] and (
        before[-1] in ("called", "named", "name")
        or before[-2:] in (["name", "of"], ["name", ","])
        or (before[-1] == "as" and _KNOWN & set(before[-6:]))
    ):
        noun = next((i for i in range(first - 2, start - 1, -1) if is_person_noun(doc, people, i)), None)
        if noun is not None:
            portrait.roles.add(doc.low[noun])
            portrait.about.add(doc.low[noun])
            portrait.hints += 3.0


def _before(doc: Document, people: People, first: int, portrait: Portrait) -> None:
    """ "Energy minister", "Russia’s ambassador to Cuba,", "Dr." before the name."""
    i = first - 1
    comma = i >= 0 and bool(doc.flags[i] & f.COMMA)
    i -= comma
    words: list[int] = []
    while i >= 0 and first - i < _REACH and doc.quote_of[i] < 0:
        flag = doc.flags[i]
        stop = flag & f.FINAL and not (i and doc.flags[i - 1] & f.ABBREVIATION)
        proper = flag & f.CAPITAL and not comma and not flag & (f.TITLE | f.ROLE | f.GROUP) and words
        role = flag & (f.ROLE | f.TITLE) or (flag & f.CAPITAL and doc.low[i] in people.persons)
        role = role or (flag & f.GROUP and bool(words) and doc.flags[words[-1]] & f.ROLE)  # "press secretary"
        if stop or flag & (f.COMMA | f.CONJUNCTION) or (flag & _BREAKS and not role and not flag & f.FINAL):
            break
        if proper and _is_opener(doc, i):
            if doc.flags[i + 1] & (f.TITLE | f.ROLE) and doc.flags[i + 1] & f.CAPITAL and not flag & f.PUNCTUATION:
                portrait.about.add(doc.low[i])  # "Health Minister"
            break
        words.append(i)
        begins = flag & (f.DETERMINER | f.POSSESSIVE) and not (i and doc.low[i - 1] in _OF)
        office = i and doc.low[i] == "of" and doc.flags[i - 1] & f.TITLE and doc.flags[i - 1] & f.CAPITAL
        i -= 1
        if begins or (not comma and flag & f.PREPOSITION and not office):
            break
    if not words:
        return
    words.reverse()
    if not comma and doc.low[words[0]] == "the" and words[0] > 2 and doc.flags[words[0] - 1] & f.COMMA:
        noun = words[0] - 2  # "His partner, the ex-banker Gretchen Vogel"
        if is_person_noun(doc, people, noun) and not doc.flags[noun] & f.CAPITAL:
            portrait.roles.add(doc.low[noun])
            portrait.about.add(doc.low[noun])
    while not comma and words and doc.flags[words[0]] & f.PREPOSITION:
        words.pop(0)
    if _note(doc, people, words, portrait) and (not comma or words[0] != first - 2 or doc.flags[words[0]] & f.CAPITAL):
        portrait.hints += 3.0


def _is_opener(doc: Document, i: int) -> bool:
    """Whether another name's word stands at `i`: names don't describe each other without a word between them."""
    return not owns(doc.words[i]) and not doc.flags[i] & f.GROUP and not doc.words[i].isupper()


def _after(doc: Document, people: People, last: int, portrait: Portrait) -> None:
    """ "…, 34, a nurse from the island", "… (34)", "… is a nurse", "…, who leads the institute"."""
    count = doc.count
    i = last
    if i < count and doc.flags[i] & (f.COMMA | f.BRACKET):
        i += 1
        if i < count and _SEAT.match(doc.low[i]):  # "R-Iowa"
            portrait.about.add({"r": "republican", "d": "democrat", "i": "independent"}[doc.low[i][0]])
            state = people.nations.get(doc.low[i][2:], "")
            portrait.about |= {state} if state else set()
            portrait.hints += 3.0
            return
        if i + 1 < count and _AGE.fullmatch(doc.words[i]) and doc.flags[i + 1] & f.PUNCTUATION:
            portrait.ages.add(doc.words[i])
            portrait.hints += 3.0
            i += 2
        if i < count and doc.low[i] in ("who", "whose"):
            portrait.hints += 2.0
            portrait.gone = i + 1 < count and doc.low[i + 1] == "died"
            _relative(doc, people, i + 1, portrait)
            return
    elif i < count and doc.low[i] in _COPULAS and i + 1 < count:
        i += 1
        if not (doc.flags[i] & f.DETERMINER or is_person_noun(doc, people, i) or doc.low[i - 1].startswith("become")):
            return
    elif i + 1 < count and doc.low[i] in ("of", "from") and doc.flags[i + 1] & f.CAPITAL:
        portrait.about.add(plain(doc.low[i + 1]))
        if portrait.roles and doc.low[i] == "of":
            portrait.about.add("of")  # "Mayor Floyd Gantz of Tillery": no other town's mayor
        return
    else:
        return
    words = _description(doc, i, last)
    head = next((k for k in words[1:] if doc.flags[k] & f.PREPOSITION), words[-1] + 1) - 1 if words else last
    if words and are_persons(doc, people, head):  # "In Clarkston, refugees from Syria …"
        return
    if words and _note(doc, people, words, portrait):
        portrait.hints += 3.0


def _description(doc: Document, start: int, last: int) -> list[int]:
    """The words of the apposition or predicate that begins at `start`; [] if another clause or name begins there."""
    words: list[int] = []
    i = start
    apposed = bool(doc.flags[last] & (f.COMMA | f.BRACKET))
    while i < min(doc.count, last + _REACH) and doc.quote_of[i] < 0:
        flag = doc.flags[i]
        noun = i > start and flag & f.VERB and doc.flags[i - 1] & _BEFORE_NOUN  # "secretary for trade"
        if (
            apposed
            and flag & (f.CUE | f.VERB | f.AUXILIARY | f.BE | f.PRONOUN)
            and not flag & (f.ROLE | f.POSSESSIVE | f.DETERMINER)
            and not noun
        ):
            return []  # no apposition but the next clause
        breaks = flag & _BREAKS and not flag & f.ROLE and not noun
        if flag & (f.COMMA | f.RELATIVE | f.CONJUNCTION | f.BRACKET) or breaks:
            break
        words.append(i)
        i += 1
    head = next((k for k, i in enumerate(words) if k and doc.flags[i] & f.PREPOSITION), len(words)) - 1
    common = head > 0 and not doc.flags[words[head]] & f.CAPITAL
    if words and doc.low[words[0]] == "the" and len(words) > 1 and doc.flags[words[1]] & f.CAPITAL and not common:
        return []  # a list: "Anna Ek, the Copper Owls and …"
    return words


def _relative(doc: Document, people: People, i: int, portrait: Portrait) -> None:
    """ "…, who was president until May", "…, who has run Dunmoor": a role, and names that belong to somebody."""
    end = min(doc.count, i + _REACH)
    if i < end and doc.low[i] in _COPULAS:
        start = i + 1 + (i + 1 < end and bool(doc.flags[i + 1] & f.DETERMINER))
        if start < end and is_person_noun(doc, people, start) and doc.low[i] in ("was", "became"):
            portrait.about.add("former")
        _note(doc, people, list(range(start, min(start + 1, end))), portrait)
    verb = i + 1 if i + 1 < end and doc.low[i] in ("has", "had", "now", "once") else i
    if verb < end and doc.low[verb] in _LEADS:
        portrait.roles.add(LEADS)
    while i < end and doc.quote_of[i] < 0 and not doc.flags[i] & (f.FINAL | f.PARAGRAPH | f.COMMA | f.CUE):
        if doc.flags[i] & f.CAPITAL and not doc.flags[i] & f.CALENDAR:
            portrait.about.add(plain(doc.low[i]))
        i += 1


def _note(doc: Document, people: People, words: list[int], portrait: Portrait) -> bool:
    """Keeps the description; says whether its head is a word for a person."""
    head = next((k for k, i in enumerate(words) if k and doc.flags[i] & f.PREPOSITION), len(words))
    core = [i for i in words[:head] if doc.flags[i] & f.WORD and not owns(doc.words[i])]
    roles = _roles(doc, people, core)
    if not roles:
        return False
    for i in words:
        if doc.flags[i] & f.WORD:
            portrait.about.add(plain(doc.low[i]))
    portrait.roles |= roles
    portrait.about |= roles
    return True


def _roles(doc: Document, people: People, core: Iterable[int]) -> set[str]:
    found: set[str] = set()
    for i in core:
        if is_person_noun(doc, people, i) or doc.flags[i] & f.TITLE:
            word = doc.low[i]
            found.add(people.abbreviated.get(word, word))
    return found - {"former", "vice", "deputy"} or found


def is_placed(doc: Document, first: int) -> bool:
    """Whether the name at `first` is where something is: "in Little Wexley", but not "shares in Ostrava Glass"."""
    return first > 0 and doc.low[first - 1] in _PLACING and not (first > 1 and doc.low[first - 2] in _OWNED)


def _shape(doc: Document, people: People, first: int, last: int) -> float:
    """What the name itself and the small words before it say."""
    before = doc.low[first - 1] if first else ""
    words = [plain(doc.low[i]) for i in range(first, last)]
    hints = 0.0
    if before in ("the", "its", "a", "an") and not doc.flags[first - 1] & f.PUNCTUATION:
        hints -= 3.0
    if before in people.creatures:
        hints -= 3.0
    if is_placed(doc, first):
        hints -= 1.0
    if len(words) > 1 and (words[0] in people.place_words or words[-1] in people.place_words):
        hints -= 3.0
    if len(words) > 1 and words[-1] in people.company_words:
        hints -= 3.0
    if len(words) > 1 and words[0] in people.nations and words[0] not in people.female and words[0] not in people.male:
        hints -= 2.0
    if any(len(word) == 1 and word.isalpha() for word in words):
        hints += 2.0
    if last < doc.count and doc.low[last] in ("himself", "herself"):
        hints += 3.0
    return hints
