"""The people an article names: each with every way it writes them."""

from bisect import bisect_left
from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.text import Document
from cubaquotes.speakers import fold

_JOINERS = frozenset({"de", "del", "la", "von", "van", "der", "den", "di", "da", "al", "bin", "ibn", "el", "y"})
_NO_NAME = f.CALENDAR | f.GROUP | f.PLACE_SPEAKER
# How far behind a name its role may stand: "Orla Fenwick, a former American diplomat".
_APPOSITION = 10


@dataclass(slots=True)
class Person:
    """Somebody named. `name` is the fullest form; `roles` the nouns that the article gives them; gender f, m or ""."""

    name: str
    words: list[str]
    gender: str = ""
    roles: set[str] = field(default_factory=set)
    about: set[str] = field(default_factory=set)  # all words of the descriptions beside the name
    introduced: list[tuple[int, int]] = field(default_factory=list)  # where the full name stands: tokens [first, last)


@dataclass(slots=True)
class Naming:
    """A place where a person is named: tokens [first, last) of the name without titles."""

    first: int
    last: int
    person: Person


class Cast:
    """Everybody named outside quotation marks, in order of appearance."""

    def __init__(self, doc: Document, language: Language) -> None:
        self._doc = doc
        self._people = language.people
        self.namings: list[Naming] = []
        self._by_surname: dict[str, list[Person]] = {}
        self._by_name: dict[str, Person] = {}
        runs = [run for run in _runs(doc) if not self._is_modifier(*run)]
        full = [run for run in runs if run[1] - run[0] > 1]
        for first, last in full:
            self._introduce(first, last)
        self._place([run for run in runs if run[1] - run[0] == 1], full)
        self.starts = [naming.first for naming in self.namings]

    def of_surname(self, word: str) -> list[Person]:
        """Everybody whose name ends with the folded `word`, in order of appearance."""
        return self._by_surname.get(word, [])

    def named(self, name: str) -> Person | None:
        """The person with this full name, in any spelling that folds to the same."""
        return self._by_name.get(fold(name))

    def before(self, token: int, reach: int) -> list[Naming]:
        """The namings of the `reach` tokens before `token`, in order."""
        return self.namings[bisect_left(self.starts, token - reach) : bisect_left(self.starts, token)]

    def _is_modifier(self, first: int, last: int) -> bool:
        """ "The Royal Opera director": a name that only says which director, unless it is plainly a person's."""
        doc = self._doc
        if last >= len(doc) or not doc.flags[last] & (f.ROLE | f.GROUP) or doc.flags[last] & f.CAPITAL:
            return False
        if doc.words[last - 1].endswith(("’s", "'s")):
            return False
        given = fold(doc.words[first])
        return last - first == 1 or (given not in self._people.female and given not in self._people.male)

    def _introduce(self, first: int, last: int) -> None:
        doc = self._doc
        name = " ".join(plain(word) for word in doc.words[first:last] if word != ".")
        folded = fold(name)
        words = folded.split()
        if len(words) < 2:
            return
        person = self._by_name.get(folded)
        if person is None:
            person = Person(name, words)
            self._by_name[folded] = person
            self._by_surname.setdefault(words[-1], []).append(person)
        roles, about = _roles_around(doc, first, last)
        person.roles |= roles
        person.about |= about
        person.gender = person.gender or self._gender(first, words[0], roles)

    def _gender(self, first: int, given: str, roles: set[str]) -> str:
        title = self._doc.low[first - 1] if first else ""
        title = self._doc.low[first - 2] if title == "." and first > 1 else title
        for words, gender in ((self._people.female_words, "f"), (self._people.male_words, "m")):
            if title in words or roles & words:
                return gender
        if given in self._people.female:
            return "f"
        if given in self._people.male:
            return "m"
        return "f" if given.endswith("a") and len(given) > 3 else ""

    def _place(self, single: list[tuple[int, int]], full: list[tuple[int, int]]) -> None:
        """Puts every naming in order; a surname alone is the last one before it of that name, else the first after."""
        latest: dict[str, Person] = {}
        for first, last in sorted(single + full):
            if last - first > 1:
                person = self._by_name.get(fold(" ".join(w for w in self._doc.words[first:last] if w != ".")))
                if person is not None:
                    latest[person.words[-1]] = person
            else:
                surname = fold(self._doc.words[first])
                person = latest.get(surname) or next(iter(self._by_surname.get(surname, [])), None)
            if person is not None:
                if last - first >= len(person.words):
                    person.introduced.append((first, last))
                self.namings.append(Naming(first, last, person))


def plain(word: str) -> str:
    """The word without a possessive ending."""
    return word[:-2] if word.endswith(("’s", "'s")) else word


def _runs(doc: Document) -> list[tuple[int, int]]:
    """Runs of capitalised words outside marks that can be names of people: tokens [first, last), titles left out."""
    flags, low, quote_of = doc.flags, doc.low, doc.quote_of
    found = []
    count = len(flags)
    placed = {i for first, last in doc.datelines for i in range(first, last)}
    i = 0
    for start in [i for i, flag in enumerate(flags) if flag & f.CAPITAL]:
        if start < i or quote_of[start] >= 0 or start in placed:
            continue
        i = start
        while i < count and quote_of[i] < 0:
            if flags[i] & f.CAPITAL or (
                low[i] in _JOINERS and i + 1 < count and flags[i + 1] & f.CAPITAL and i > start
            ):
                i += 1
                if doc.words[i - 1].endswith(("’s", "'s")):
                    break
            elif low[i] == "." and flags[i - 1] & f.CAPITAL and (len(low[i - 1]) == 1 or flags[i - 1] & f.ABBREVIATION):
                if not (i + 1 < count and flags[i + 1] & f.CAPITAL):
                    break
                i += 1
            else:
                break
        run = _person_part(doc, start, i)
        if run is not None:
            found.append(run)
    return found


def _person_part(doc: Document, first: int, last: int) -> tuple[int, int] | None:
    """The name proper: what follows the last title or role of the run; None if it holds no person's name."""
    flags = doc.flags
    known = f.TITLE | f.ROLE | f.DETERMINER | f.PREPOSITION | f.PRONOUN | f.CONJUNCTION | f.SUBORDINATOR | f.ADVERB
    start = first
    for i in range(first, last):
        initial = len(doc.words[i]) == 1 and i > first
        if (flags[i] & known and not initial) or (doc.words[i] == "." and start == i):
            start = i + 1
    if start >= last or last - start > 5:
        return None
    for i in range(start, last):
        if flags[i] & (_NO_NAME | f.CUE | f.BE | f.AUXILIARY) and last - start == 1:
            return None
        if flags[i] & _NO_NAME:
            return None
    return start, last


def _roles_around(doc: Document, first: int, last: int) -> tuple[set[str], set[str]]:
    """The role nouns beside a name ("energy minister, Lázara …", "Fenwick, a diplomat"), and all words there."""
    flags = doc.flags
    roles: set[str] = set()
    about: set[str] = set()
    i = first - 1
    steps = 0
    while i >= 0 and steps < _APPOSITION and not flags[i] & (f.PARAGRAPH | f.CUE) and doc.quote_of[i] < 0:
        if (flags[i] & f.COMMA and steps) or (flags[i] & f.FINAL and not flags[i - 1] & f.ABBREVIATION):
            break
        _note(doc, i, roles, about)
        i -= 1
        steps += 1
    if last < len(doc) and flags[last] & f.COMMA:
        for j in range(last + 1, min(last + _APPOSITION, len(doc))):
            if flags[j] & (f.FINAL | f.COMMA | f.PARAGRAPH | f.CUE | f.RELATIVE | f.BE | f.AUXILIARY):
                break
            _note(doc, j, roles, about)
    return roles, about


def _note(doc: Document, i: int, roles: set[str], about: set[str]) -> None:
    if doc.flags[i] & f.WORD:
        about.add(plain(doc.low[i]))
        if doc.flags[i] & f.ROLE:
            roles.add(doc.low[i])
