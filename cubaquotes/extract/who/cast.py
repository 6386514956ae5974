"""The people and organisations that an article names: each with every way it writes them."""

from bisect import bisect_left
from functools import lru_cache

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.text import Document
from cubaquotes.extract.who import hearsay
from cubaquotes.extract.who.named import SURE, Body, Naming, Person
from cubaquotes.extract.who.names import (
    Run,
    body_part,
    capital_runs,
    is_byline,
    is_common,
    is_state,
    is_word,
    owns,
    person_part,
    plain,
    title_before,
    written,
)
from cubaquotes.extract.who.places import place_names
from cubaquotes.extract.who.portrait import (
    EITHER_KIND,
    Portrait,
    is_person_noun,
    is_placed,
    opens_with_noun,
    opens_with_nouns,
    paint,
)
from cubaquotes.speakers import fold as fold_name

fold = lru_cache(maxsize=20_000)(fold_name)  # names come again and again

# Below this sum of hints a name is certainly no person's.
_NOBODY = -1.0
# What a known first name is worth.
_GIVEN = 3.0
# What they are officers of is a firm: "the chief financial officer of Norvax".
_OFFICERS = frozenset({"officer", "founder", "co-founder", "ceo", "chairman", "chairwoman", "executive", "owner"})
# So many namings more make somebody the one whom a shared surname means.
_MUCH_MORE = 2
_ELDERS = frozenset({"father", "mother", "uncle", "aunt", "grandfather", "grandmother", "dad", "mum", "mom"})


class Cast:
    """Everybody named outside quotation marks, in order of appearance."""

    def __init__(self, doc: Document, language: Language) -> None:
        self._doc = doc
        self._people = language.people
        self.namings: list[Naming] = []
        self.bodies: list[Body] = []
        self._folded: dict[Run, tuple[str, ...]] = {}
        self._things: set[str] = set()
        self._named_things: set[str] = set()
        self._lone: list[int] = []
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self._counts: dict[int, int] = {}
        self._by_name: dict[tuple[str, ...], Person] = {}
        raw = [run for run in capital_runs(doc) if not is_byline(doc, *run)]
        self._places = place_names(doc, raw)
        named = [person_part(doc, self._people, *self._without_office(run)) for run in raw]
        parts = [part for part in named if part is not None and not self._is_country(*part)]
        # First names that are given to somebody in the middle of a sentence or before a surname.
        self._givens = {fold(doc.words[first]) for first, last in parts if last - first > 1}
        self._givens |= {fold(doc.words[first + 1]) for first, last in parts if last - first > 2}
        self._surnames = {
            fold(plain(doc.words[last - 1]))
            for first, last in parts
            if last - first > 1 and self._is_given(doc.words[first])
        }
        runs = [run for run in map(self._without_opener, parts) if not self._is_modifier(*run)]
        single: list[Run] = []
        full: list[Run] = []
        for run in runs:
            (single if len(self._words(*run)) == 1 else full).append(run)
        self._ends = dict(full)
        for run in full:
            self._introduce(*run)
        self._learn_from_surnames(single)
        for first, last in full:
            if self._kind(first) or self._is_place(first, last):
                self._by_name[self._words(first, last)].hints += _NOBODY * 3
        things = {key for key, person in self._by_name.items() if person.hints <= _NOBODY}
        full = [run for run in full if not self._drop(run, things)]
        self._index()
        self._place(single, full)
        self.starts = [naming.first for naming in self.namings]
        hearsay.learn(doc, self._people, self.namings, self.before)
        for run in raw:
            body = body_part(doc, *run)
            if body is None or is_common(doc, *run):
                continue
            if not any(n.last - n.first > 1 for n in self.before(run[1], run[1] - run[0])):
                self._add_body(*body)
        self.bodies.sort(key=lambda body: body.first)
        self.body_starts = [body.first for body in self.bodies]

    def of_surname(self, word: str) -> list[Person]:
        """Everybody whose name ends with the folded `word`, in order of appearance."""
        return self._by_surname.get(word, [])

    def before(self, token: int, reach: int) -> list[Naming]:
        """The namings of the `reach` tokens before `token`, in order."""
        return self.namings[bisect_left(self.starts, token - reach) : bisect_left(self.starts, token)]

    def bodies_before(self, token: int, reach: int) -> list[Body]:
        """The organisations named in the `reach` tokens before `token`, in order."""
        return self.bodies[bisect_left(self.body_starts, token - reach) : bisect_left(self.body_starts, token)]

    def lone_before(self, token: int, reach: int) -> list[int]:
        """The single names of the `reach` tokens before `token` that are no person's and no known thing's."""
        names = self._lone[bisect_left(self._lone, token - reach) : bisect_left(self._lone, token)]
        doc = self._doc
        return [i for i in names if (plain(doc.low[i]),) not in self._places and not is_common(doc, i, i + 1)]

    def _words(self, first: int, last: int) -> tuple[str, ...]:
        """The words of a run, folded; it is asked for each run several times."""
        found = self._folded.get((first, last))
        if found is None:
            doc = self._doc
            words = zip(doc.words[first:last], doc.flags[first:last], strict=True)
            found = tuple([fold(word) for word, flag in words if flag & f.WORD])
            self._folded[first, last] = found
        return found

    def _without_opener(self, run: Run) -> Run:
        """Without the word that only the beginning of a sentence made a capital: "Jilted Tina", "Said Ellis"."""
        first, last = run
        doc = self._doc
        if last - first < 2:
            return run
        if opens_with_nouns(doc, self._people, first) or opens_with_noun(doc, self._people, first):
            return first + 1, last
        shouted = len(doc.words[first]) > 3 and doc.words[first].isupper()
        if shouted and not doc.words[first + 1].isupper() and self._is_given(doc.words[first + 1]):
            return first + 1, last  # "HEARTBROKEN Tina Scrimshaw"
        colon = first > 0 and bool(doc.flags[first - 1] & f.COLON)
        if not (doc.sentence_of(first)[0] == first or colon):
            return run
        given = fold(plain(doc.words[first + 1]))
        opens = doc.classes[first] in ("ed", "ing", "ly") or bool(doc.flags[first] & (f.CUE | f.VERB | f.AUXILIARY))
        known = given in self._people.female or given in self._people.male
        own = fold(doc.words[first]) in self._people.female or fold(doc.words[first]) in self._people.male
        again = last - first == 2 and (given in self._givens or (given in self._surnames and is_word(doc, first)))
        return (first + 1, last) if not own and (again or (opens and known)) else run

    def _is_place(self, first: int, last: int) -> bool:
        """Whether the name is one of a place, and begins with no first name ("trust in | Fidel Castro")."""
        doc = self._doc
        name = tuple(plain(doc.low[i]) for i in range(first, last))
        if name not in self._places:
            return False
        person = self._by_name.get(self._words(first, last))  # "Sandy Hook": only the first word speaks for a person
        return not self._is_given(doc.words[first]) or (person is not None and person.hints <= _GIVEN - 1)

    def _is_country(self, first: int, last: int) -> bool:
        """Whether the run is the name of a country, or of a thing ("Nobel | Prize")."""
        if last - first > 1:
            return False
        word = plain(self._doc.low[first])
        return word in self._people.nations or word in self._people.company_words

    def _without_office(self, run: Run) -> Run:
        """ "Secretary of | State | Horace Winfield": the name alone."""
        first, last = run
        if last - first < 3:
            return run
        doc = self._doc
        before = first - 1 - (first > 0 and doc.low[first - 1] == "the")
        if before < 1 or doc.low[before] != "of" or not doc.flags[before - 1] & (f.TITLE | f.ROLE):
            return run
        if not doc.flags[before - 1] & f.CAPITAL:
            return run
        given = next((i for i in range(first + 1, last - 1) if self._is_given(doc.words[i])), first + 1)
        return given, last

    def _is_given(self, word: str) -> bool:
        return fold(plain(word)) in self._people.female or fold(plain(word)) in self._people.male

    def _is_modifier(self, first: int, last: int) -> bool:
        """ "The Royal Opera director": a name that only says which director, unless it is plainly a person's."""
        doc = self._doc
        if last >= doc.count:
            return False
        flag = doc.flags[last]
        if flag & f.CAPITAL or (not flag & (f.ROLE | f.GROUP) and doc.low[last] not in self._people.persons):
            return False
        if owns(doc.words[last - 1]):
            return False
        given = fold(doc.words[first])
        return last - first == 1 or (given not in self._people.female and given not in self._people.male)

    def _introduce(self, first: int, last: int) -> None:
        words = self._words(first, last)
        person = self._by_name.get(words)
        if person is None:
            person = self._by_name[words] = Person(written(self._doc, first, last), list(words))
        self._learn(person, first, paint(self._doc, self._people, first, last))

    def _learn(self, person: Person, first: int, portrait: Portrait) -> None:
        person.roles |= portrait.roles
        person.about |= portrait.about
        person.ages |= portrait.ages
        person.hints += portrait.hints
        person.gone |= portrait.gone
        given = person.words[0]
        known = given in self._people.female or given in self._people.male
        person.hints += _GIVEN if known and not person.introduced else 0.0
        person.gender = person.gender or self._gender(first, given, portrait.roles)

    def _gender(self, first: int, given: str, roles: set[str]) -> str:
        title = title_before(self._doc, first)
        for words, gender in ((self._people.female_words, "f"), (self._people.male_words, "m")):
            if title in words or roles & words:
                return gender
        female, male = given in self._people.female, given in self._people.male
        if female or male:
            return "" if female and male else "f" if female else "m"
        return ""

    def _learn_from_surnames(self, single: list[Run]) -> None:
        """Who is called by the last name alone is rather a person."""
        surnames = {self._words(*run)[0] for run in single}
        for person in self._by_name.values():
            if person.words[-1] in surnames:
                person.hints += 1.0

    def _drop(self, run: Run, things: set[tuple[str, ...]]) -> bool:
        """Whether the run names no person but a thing; it then counts as an organisation's name."""
        words = self._words(*run)
        if words not in things:
            return False
        self._by_name.pop(words, None)
        if words not in self._places and not is_placed(self._doc, run[0]):
            self._add_body(*run)
        return True

    def _index(self) -> None:
        for person in self._by_name.values():
            self._by_surname.setdefault(person.words[-1], []).append(person)
            self._by_given.setdefault(person.words[0], []).append(person)

    def _add_body(self, first: int, last: int) -> None:
        doc = self._doc
        while (
            last + 1 < doc.count and doc.low[last] in ("for", "of") and doc.flags[last + 1] & f.CAPITAL
        ):  # "Wheels for All"
            last += 2
        words = {plain(doc.low[i]) for i in range(first, last)}
        self.bodies.append(Body(first, last, frozenset(words | self._kind(first))))

    def _kind(self, first: int) -> set[str]:
        """ "The band’s label, Owl & Acorn": the noun before the comma, as far as it is one for organisations."""
        doc = self._doc
        noun = (
            doc.low[first - 2] if first > 1 and doc.flags[first - 1] & f.COMMA else doc.low[first - 1] if first else ""
        )
        firm = noun in self._people.generic or (noun in EITHER_KIND and not self._is_given(doc.words[first]))
        return {noun} if firm else set()

    def _place(self, single: list[Run], full: list[Run]) -> None:
        """Puts every naming in order; a surname alone is the last one before it of that name, else the first after."""
        latest: dict[str, Person] = {}
        for first, last in sorted(single + full):
            words = self._words(first, last)
            person = self._by_name.get(words) if len(words) > 1 else None
            if person is None:
                person = self._of_part(words, first, last, latest)
            if person is None:
                if words[0] in self._named_things or self._is_thing_named(first, last):
                    self._named_things.add(words[0])
                    self._add_body(first, last)
                elif last - first == 1:
                    self._lone.append(first)
                continue
            latest[person.words[-1]] = latest[person.words[0]] = person
            if len(words) >= len(person.words):
                person.introduced.append((first, last))
            self.namings.append(Naming(first, last, person))
            self._counts[id(person)] = self._counts.get(id(person), 0) + 1

    def _of_part(self, words: tuple[str, ...], first: int, last: int, latest: dict[str, Person]) -> Person | None:
        """Whom a surname or a first name alone means; somebody new if only that name is given."""
        word = words[-1]
        same = self._by_surname.get(word) or self._by_given.get(word, [])
        title = title_before(self._doc, first)
        gender = "f" if title in self._people.female_words else "m" if title in self._people.male_words else ""
        fitting = [p for p in same if not gender or p.gender in ("", gender)]
        age = first and self._doc.low[first - 1] in ("younger", "elder", "older", "senior", "junior")
        if latest.get(word) in fitting and not age:
            return self._mainly(latest[word], fitting)
        if fitting:
            return self._elder_or_younger(first, fitting)
        if len(word) < 2 or is_state(self._doc, first, last):
            return None
        married = self._with_surname_after(first, last)
        if married is not None:
            return married
        known = word in self._people.female or word in self._people.male
        portrait = paint(self._doc, self._people, first, last)
        if self._is_place(first, last) and not gender:
            portrait.hints = min(portrait.hints, 0.0)
        if portrait.hints < SURE and not (known and portrait.hints >= 0 and word not in self._things):
            if portrait.hints < _NOBODY:
                self._things.add(word)
            return None
        person = Person(written(self._doc, first, last), [word])
        self._learn(person, first, portrait)
        self._by_surname.setdefault(word, []).append(person)
        return person

    def _mainly(self, latest: Person, same: list[Person]) -> Person:
        """Of those with one surname it alone means who has been named much more often, else whoever came last."""
        often = max(same, key=lambda person: self._counts.get(id(person), 0))
        ahead = self._counts.get(id(often), 0) - self._counts.get(id(latest), 0)
        return often if ahead >= _MUCH_MORE else latest

    def _with_surname_after(self, first: int, last: int) -> Person | None:
        """ "Graham and Shirley Pott": Graham Pott."""
        doc = self._doc
        if last - first > 1 or not self._is_given(doc.words[first]) or doc.low[last : last + 1] != ["and"]:
            return None
        end = self._ends.get(last + 1)
        other = self._by_name.get(self._words(last + 1, end)) if end is not None else None
        if other is None or len(other.words) < 2:
            return None
        given = plain(doc.words[first])
        person = Person(f"{given} {other.name.rsplit(' ', 1)[1]}", [fold(given), other.words[-1]])
        self._learn(person, first, paint(doc, self._people, first, last))
        person.introduced.append((first, last))
        self._by_given.setdefault(person.words[0], []).append(person)
        self._by_surname.setdefault(person.words[-1], []).append(person)
        return person

    def _elder_or_younger(self, first: int, same: list[Person]) -> Person:
        """ "The younger Arregui" is not the one who was introduced as the father."""
        word = self._doc.low[first - 1] if first else ""
        if word not in ("younger", "elder", "older", "senior", "junior"):
            return same[0]
        elder = word in ("elder", "older", "senior")
        return next((p for p in same if bool(p.roles & _ELDERS) == elder), same[0])

    def _is_thing_named(self, first: int, last: int) -> bool:
        """ "Brightwater, which owns …", "Brightwater, a utility": what follows the name shows an organisation."""
        doc = self._doc
        if self._kind(first) or (doc.words[first].isupper() and 2 < len(doc.words[first]) < 7):
            return not doc.in_headline(first)
        if first > 1 and (doc.low[first - 1] in ("at", "for") or doc.low[first - 2] in _OFFICERS):
            return is_person_noun(doc, self._people, first - 2) and doc.low[first - 1] in ("at", "for", "of")
        if last + 3 >= doc.count or not doc.flags[last] & f.COMMA:
            return False
        if doc.low[last + 1] == "which":
            return True
        end = next((i for i in range(last + 2, min(last + 8, doc.count)) if doc.flags[i] & f.PUNCTUATION), last)
        kinds = {doc.low[i] for i in range(last + 2, end)} & self._people.generic
        return bool(doc.flags[last + 1] & f.DETERMINER and kinds)
