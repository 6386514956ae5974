"""What is known of a language's words, built once from resources/lexicon/LANGUAGE/{grammar,verbs}.toml."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from cubaquotes.data import read_toml
from cubaquotes.extract.rules import tags as t

_PHRASES = ("according", "own", "aside", "impersonal", "personal", "tail", "outlets")
_CUE_PHRASES = ("according", "own", "impersonal", "personal")
_SCIENCE = frozenset(("science",))
# Somebody's brother is nobody's son by that: relatives are no walk of life.
_NO_FIELDS = frozenset(("kin",))
# So many words are remembered, and none that is longer: some megabytes at the most.
_MOST_WORDS, _LONGEST_WORD = 50_000, 40
# What stands before a noun and is none itself: "пресс-конференция" is no press.
_PREFIXES = ("пресс-", "медиа-", "онлайн-", "интернет-", "мини-", "арт-")
_FINITE = frozenset(("1s", "1p", "3s", "3p", "m", "f", "n", "p"))


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a reporting verb.

    powers: what it can report (direct, clause, infinitive, object), see verbs.toml. gender, number: "" where the form
    does not tell. finite: a form that has a subject.
    """

    lemma: str
    group: str
    form: str
    powers: frozenset[str]
    finite: bool
    gender: str
    number: str


@dataclass(frozen=True, slots=True)
class Noun:
    """A form of a noun for somebody or something that speaks. cases: like "NA"; "" where the language has none."""

    lemma: str
    tag: int
    gender: str
    plural: bool
    cases: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists of a language, keyed by the word in lower case (Russian with е for ё).

    tags: bits of `tags`. verbs, nouns: the readings of a form. pronouns: gender and number. phrases: kind -> token
    sequences by their first token; phrase_starts: the first tokens of those that are cues. kinds: a noun -> the more
    exact nouns that it can stand for. places: a place -> who speaks there. fields: the walks of life that a noun for
    people belongs to. apart: a calling -> the group of those that nobody has besides another group. acting: what is
    done to a body ("presidido") -> who does it. offices_of: how the name of a body begins -> another noun for it.
    callings: a form of a verb -> what it makes of who does it ("руководит": руководитель).
    """

    code: str
    tags: Mapping[str, int]
    verbs: Mapping[str, Verb]
    nouns: Mapping[str, tuple[Noun, ...]]
    pronouns: Mapping[str, tuple[str, str]]
    possessives: Mapping[str, tuple[str, str]]
    phrases: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
    phrase_starts: frozenset[str]
    kinds: Mapping[str, frozenset[str]]
    generic: frozenset[str]
    places: Mapping[str, str]
    given: Mapping[str, str]
    cue_nouns: frozenset[str]
    compounds: Mapping[str, str]
    humans: frozenset[str]
    bodies: frozenset[str]
    lists: Mapping[str, frozenset[str]]
    nations: Mapping[str, str]
    nation_stems: frozenset[str]
    fields: Mapping[str, frozenset[str]]
    apart: Mapping[str, str]
    acting: Mapping[str, str]
    offices_of: Mapping[str, str]
    callings: Mapping[str, frozenset[str]]

    def fields_of(self, noun: str) -> frozenset[str]:
        """The walks of life of `noun`; a herpetologist is a scientist without being listed."""
        found = self.fields.get(noun.removeprefix("экс-"))
        return found or (_SCIENCE if noun.endswith(("ólogo", "ологиня", "олог")) else frozenset())

    def noun(self, low: str) -> tuple[Noun, ...]:
        """The readings of a noun; "сенатор-республиканец" reads like "сенатор"."""
        found = self.nouns.get(low)
        if found is None and low.startswith("экс-"):
            return tuple(replace(noun, lemma=f"экс-{noun.lemma}") for noun in self.nouns.get(low[4:], ()))
        if found is None and "-" in low and not low.startswith(_PREFIXES):
            found = self.nouns.get(low.split("-")[0]) or self.nouns.get(low.split("-")[-1])
        return found or ()

    def tag(self, low: str, word: str) -> int:
        """The tag of a word: from the lists, else from its ending."""
        known = self.tags.get(low)
        if known is None and "-" in low and not low.startswith(_PREFIXES):
            parts = low.split("-")
            known = (self.tags.get(parts[0], 0) | self.tags.get(parts[-1], 0)) & t.NOUN or None
        if known is None:
            known = t.VERB if word[0].islower() and _looks_like_verb(self.code, low) else 0
        elif known & t.CALENDAR and known & t.GIVEN and word[0].isupper():
            known &= ~(t.CALENDAR | t.ADVERB)  # "рассказала Марта", "dijo Domingo Peña"
        return known | _shape(word)


class _Package(Protocol):
    verb_forms: Callable[[str, Mapping[str, str]], Iterator[tuple[str, str]]]
    noun_forms: Callable[[str], Iterator[tuple[str, str]]]


def plain(word: str) -> str:
    """Lower case, ё as е."""
    return word.lower().replace("ё", "е")


@cache
def load(code: str) -> Lexicon:
    """The lexicon of "es" or "ru"."""
    grammar = _with_people(read_toml(f"lexicon/{code}/grammar.toml"), code)
    package = cast("_Package", import_module(f"cubaquotes.extract.lang.{code}"))
    data = read_toml(f"lexicon/{code}/verbs.toml")
    phrases = grammar["phrases"]
    nouns, verbs, given = _nouns(grammar["nouns"], package), _verbs(data, package), _given(grammar["given"])
    pronouns = {plain(word): _pair(value) for word, value in grammar["pronouns"].items()}
    sequences = {kind: _sequences(phrases.get(kind, "")) for kind in _PHRASES}
    tags = _tags(grammar["words"], nouns, pronouns)
    for name in ("naming", "noun_cues"):
        for word in _noun_cue_forms(phrases[name], package, code):
            tags[word] |= t.NAMING if name == "naming" else t.NOUN_CUE
    _tag_verbs(tags, verbs, plain(data["plain"]["verbs"]).split())
    for name in given:
        tags[name] |= t.GIVEN
    return Lexicon(
        code,
        dict(tags),
        verbs,
        nouns,
        pronouns,
        {plain(word): _pair(value) for word, value in grammar.get("possessives", {}).items()},
        sequences,
        frozenset(word for kind in _CUE_PHRASES for word in sequences[kind]),
        {plain(word): frozenset(plain(more).split()) for word, more in grammar["kinds"].items()},
        frozenset(plain(phrases["generic"]).split()),
        {plain(place): name for place, name in grammar["places"].items()},
        given,
        frozenset(word for kind in ("according", "own") for word in plain(phrases[kind]).split()),
        {plain(phrase): head for phrase, head in grammar["compounds"].items()},
        frozenset(plain(phrases["humans"]).split()),
        frozenset(plain(phrases["bodies"]).split()),
        _lists(grammar["lists"]),
        grammar.get("nations", {}),
        frozenset(word[:4] for word in plain(grammar["lists"]["nations"]).split())
        | frozenset(stem[:4] for stem in grammar.get("nations", {}))
        | frozenset(plain(name)[:4] for name in grammar["places"].values()),
        _fields(grammar["fields"]),
        {plain(noun): group for group, nouns in grammar["apart"].items() for noun in nouns.split()},
        grammar.get("acting", {}),
        grammar.get("offices_of", {}),
        _callings(grammar.get("callings", {}), package),
    )


def _with_people(grammar: Mapping[str, Any], code: str) -> Mapping[str, Any]:
    """`grammar` with the nouns of lexicon/ru/people.toml as roles and in their walks of life."""
    if code != "ru":
        return grammar
    people = read_toml("lexicon/ru/people.toml")
    nouns, fields = dict(grammar["nouns"]), dict(grammar["fields"])
    for field, lists in people.items():
        nouns["role_masculine"] += lists["m"]
        nouns["role_feminine"] += lists["f"]
        if field not in _NO_FIELDS:
            fields[field] = fields.get(field, "") + lists["m"] + lists["f"]
    return {**grammar, "nouns": nouns, "fields": fields}


def _tags(
    lists: Mapping[str, str], nouns: Mapping[str, tuple[Noun, ...]], pronouns: Mapping[str, tuple[str, str]]
) -> defaultdict[str, int]:
    """What the small words, the nouns and the pronouns can be."""
    found: defaultdict[str, int] = defaultdict(int)
    for name, text in lists.items():
        for word in plain(text).split():
            found[word] |= getattr(t, name.upper())
    for word, readings in nouns.items():
        for reading in readings:
            found[word] |= reading.tag
    for word in pronouns:
        found[word] |= t.PRONOUN
    return found


def _tag_verbs(tags: defaultdict[str, int], verbs: Mapping[str, Verb], others: list[str]) -> None:
    for word in verbs:
        # "la denuncia", "parte", "sobre": a word that is something else first stays it unless it is also a noun.
        if not tags[word] & (t.SMALL & ~t.ADVERB):
            tags[word] |= t.CUE
    for word in others:
        tags[word] |= t.VERB


class Words(dict[str, tuple[str, int]]):
    """A word as it is written -> the word in lower case with е for ё, and its tag; worked out when first met."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> tuple[str, int]:
        low = plain(word)
        entry = (low, self._lexicon.tag(low, word))
        if len(word) <= _LONGEST_WORD:
            if len(self) >= _MOST_WORDS:
                self.clear()
            self[word] = entry
        return entry


@cache
def words(code: str) -> Words:
    """The words of "es" or "ru" that were met."""
    return Words(load(code))


def _lists(texts: Mapping[str, str]) -> dict[str, frozenset[str]]:
    found = {name: frozenset(plain(text).split()) for name, text in texts.items()}
    found["relatives"] = frozenset().union(*(found[name] for name in ("parents", "children", "mates", "siblings")))
    return found


def _fields(lists: Mapping[str, str]) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for field, nouns in lists.items():
        for noun in plain(nouns).split():
            found[noun].add(field)
    return {noun: frozenset(fields) for noun, fields in found.items()}


def _callings(lists: Mapping[str, str], package: _Package) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for names, roles in lists.items():
        for name in names.split():
            made = frozenset(plain(roles).split())
            found.update((plain(word), made) for word, form in package.verb_forms(name, {}) if form != "infinitive")
    return found


def _given(lists: Mapping[str, str]) -> dict[str, str]:
    """Given names with "m" or "f"; a name that both have is counted for the list that comes first."""
    given: dict[str, str] = {}
    for gender, names in lists.items():
        for name in plain(names).split():
            given.setdefault(name, gender[0])
    return given


def _pair(value: str) -> tuple[str, str]:
    gender, number = value.split()
    return gender.replace("-", ""), number


def _sequences(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases, one a line, by their first word; longer ones first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for line in plain(text).splitlines():
        words = tuple(line.split())
        if words:
            found[words[0]].append(words)
    return {first: tuple(sorted(lines, key=len, reverse=True)) for first, lines in found.items()}


def _verbs(data: Mapping[str, Any], package: _Package) -> dict[str, Verb]:
    powers: defaultdict[str, set[str]] = defaultdict(set)
    groups: dict[str, str] = {}
    for group, names in data["verbs"].items():
        for name in names.split():
            powers[name].update(data["classes"][group].split())
            groups.setdefault(name, group)
    never = set(plain(data["plain"].get("never", "")).split())
    verbs: dict[str, Verb] = {}
    for name, group in groups.items():
        reading = frozenset(powers[name])
        for word, form in package.verb_forms(name, data["irregular"]):
            low = plain(word)
            if low not in never and (low not in verbs or (form in _FINITE and not verbs[low].finite)):
                gender = form if form in ("m", "f", "n") else ""
                number = "p" if form in ("3p", "p", "1p") else ("s" if form in _FINITE else "")
                verbs[low] = Verb(name, group, form, reading, form in _FINITE, gender, number)
    return verbs


def _nouns(lists: Mapping[str, str], package: _Package) -> dict[str, tuple[Noun, ...]]:
    forms: defaultdict[str, dict[tuple[str, int, str, bool], set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, text in lists.items():
        sort = name.split("_")[0]
        tag = getattr(t, sort.upper())
        for noun in plain(text).split():
            for word, form in package.noun_forms(noun):
                gender = _gender(noun, name, word)
                forms[word][noun, tag, gender, form[0] == "p"].add(form[1:])
    return {
        word: tuple(
            Noun(lemma, tag, gender, is_plural, "".join(sorted(cases)))
            for (lemma, tag, gender, is_plural), cases in readings.items()
        )
        for word, readings in forms.items()
    }


def _gender(noun: str, name: str, word: str) -> str:
    """ "m", "f", "n", or "" for what can be either."""
    if name.startswith("role_"):
        common = ("глава", "замглавы", "пресс-секретарь", "коллега", "судья", "ведущий", "ведущая", "экс-глава")
        feminine = word.endswith(("ая", "яя")) and noun.endswith(("ый", "ий"))
        # A woman can be "министр" and "депутат" as well: a masculine role tells nothing.
        return "f" if feminine or (name == "role_feminine" and noun not in common) else ""
    if noun[-1] in "оеияаьйю" and noun[0] >= "а":
        return {"о": "n", "е": "n", "а": "f", "я": "f"}.get(noun[-1], "")
    if word.rstrip("s").endswith(("ora", "ana", "aria", "ica", "ada", "ata", "esa", "ina")) and word != noun:
        return "f"
    if name != "role":
        return ""
    if word.rstrip("s").endswith("a") and noun[-1] != "a":
        return "f"
    if word == noun and noun.endswith(("or", "o")) and noun not in ("testigo", "piloto", "reo", "sujeto", "preso"):
        return "m"
    return ""


def _noun_cue_forms(text: str, package: _Package, code: str) -> Iterator[str]:
    for word in plain(text).split():
        yield word
        if code == "ru" and len(word) > 3 and word[-1] in "оеяаь":
            yield from (form for form, _ in package.noun_forms(word))


_RUSSIAN_VERB_ENDINGS = (
    "ил", "ила", "или", "ал", "ала", "али", "ял", "яла", "яли", "ел", "ела", "ели", "ул", "ула", "ули", "рла",
    "рли", "зла", "зли", "гла", "гли", "шла", "шли", "ыли", "лся", "лась", "лось", "лись", "ает", "яет", "ует",
    "ают", "яют", "уют", "ится", "ется", "ются", "ятся",
)  # fmt: skip


def _looks_like_verb(code: str, low: str) -> bool:
    if code == "es":
        return len(low) > 3 and low.endswith(("ó", "aron", "ieron", "aban", "ían", "ará", "erá", "irá", "arán", "erán"))
    return len(low) > 4 and low.endswith(_RUSSIAN_VERB_ENDINGS)


_PUNCTUATION = {
    ".": t.FINAL, "!": t.FINAL, "?": t.FINAL | t.QUESTION, "…": t.FINAL, "...": t.FINAL, "..": t.FINAL, ",": t.COMMA,
    ":": t.COLON, ";": t.SEMICOLON, "—": t.DASH, "–": t.DASH, "―": t.DASH, "--": t.DASH, "-": t.DASH, "−": t.DASH,
    "(": t.BRACKET, ")": t.BRACKET, "[": t.BRACKET, "]": t.BRACKET,
}  # fmt: skip


# Small words that stand before a name with a hyphen: "аль-Мансури", "al-Mansuri".
_ARTICLES = tuple(f"{a}-{c}" for a in ("аль", "эль", "ибн", "ад", "ас", "аш", "ар", "ан", "бен", "al", "el", "ben")
                  for c in "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ")  # fmt: skip


def _shape(word: str) -> int:
    first = word[0]
    if first.isalpha():
        return t.WORD | t.CAPITAL if first.isupper() or word.startswith(_ARTICLES) else t.WORD
    if first.isdigit():
        return t.WORD | t.NUMBER
    if first == "\n":
        return t.BREAK
    return t.FINAL if word.startswith("..") else _PUNCTUATION.get(word, 0)
