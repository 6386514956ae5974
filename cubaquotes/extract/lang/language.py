"""A language, built once from its data files."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from cubaquotes.data import read_text, read_toml
from cubaquotes.extract import flags
from cubaquotes.extract.confidence import Model, from_text
from cubaquotes.extract.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word: its base form, its class in cues.toml, and which form this is."""

    lemma: str
    group: str
    form: str


@dataclass(frozen=True, slots=True)
class People:
    """Words that help to tell who is meant (people.toml).

    kinds: a word for somebody -> the narrower words that it can stand for. nations: a country's name and what its
    people are called -> the country.
    """

    female: frozenset[str]
    male: frozenset[str]
    female_words: frozenset[str]
    male_words: frozenset[str]
    descriptors: frozenset[str]
    generic: frozenset[str]
    company_like: frozenset[str]
    company_words: frozenset[str]
    place_words: frozenset[str]
    creatures: frozenset[str]
    persons: frozenset[str]
    things: frozenset[str]
    unnamed: frozenset[str]
    light: frozenset[str]
    participles: frozenset[str]
    expansions: Mapping[str, str]
    abbreviated: Mapping[str, str]
    kinds: Mapping[str, frozenset[str]]
    nations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that differs between languages.

    flags: a word in lower case -> what it can be (bits of `extract.flags`).
    classes: a word in lower case -> its name as a feature of the scoring models.
    vocabulary: a word as it is written -> both of these, also for words in no list.
    cues: a word in lower case -> the reporting word that it is.
    models: the scoring models by name.
    people: words about people.
    """

    code: str
    flags: Mapping[str, int]
    classes: Mapping[str, str]
    vocabulary: Vocabulary
    cues: Mapping[str, Cue]
    models: Mapping[str, Model]
    people: People


class _Package(Protocol):
    verb_forms: Callable[[str, Mapping[str, str]], Iterator[tuple[str, str]]]


@cache
def load(code: str) -> Language:
    """The language `code`; English stands in for one that has no data yet."""
    try:
        words = read_toml(f"lexicon/{code}/words.toml")
    except FileNotFoundError:
        if code == "en":
            raise
        return load("en")
    package = cast("_Package", import_module(f"cubaquotes.extract.lang.{code}"))
    data = read_toml(f"lexicon/{code}/cues.toml")
    cues = _cues(data, package)
    found = _flags(words, cues, data["irregular"], package)
    classes = _classes(found, cues)
    return Language(code, found, classes, Vocabulary(found, classes), cues, _models(code), _people(code))


def _people(code: str) -> People:
    data = read_toml(f"lexicon/{code}/people.toml")
    tables = ("expansions", "abbreviated", "kinds", "nations")
    sets = {name: frozenset(data[name].split()) for name in People.__dataclass_fields__ if name not in tables}
    kinds = {word: frozenset(narrower.split()) for word, narrower in data["kinds"].items()}
    nations = {word: country for country, words in data["nations"].items() for word in (country, *words.split())}
    return People(
        expansions=data["expansions"], abbreviated=data["abbreviated"], kinds=kinds, nations=nations, **sets
    )  # fmt: skip


def _cues(data: dict[str, Any], package: _Package) -> dict[str, Cue]:
    cues: dict[str, Cue] = {}
    for group, verbs in data["verbs"].items():
        for verb in verbs.split():
            for word, form in package.verb_forms(verb, data["irregular"]):
                cues.setdefault(word, Cue(verb, group, form))
    for word in data["phrases"]["according"].split():
        cues[word] = Cue(word, "according", "phrase")
    return cues


def _flags(
    words: dict[str, str], cues: Mapping[str, Cue], irregular: Mapping[str, str], package: _Package
) -> dict[str, int]:
    found: dict[str, int] = {}

    def add(word: str, bit: int) -> None:
        for spelling in {word, word.replace("'", "’")}:
            found[spelling] = found.get(spelling, 0) | bit

    for name, text in words.items():
        if name == "verbs":
            continue
        bit = getattr(flags, name.upper())
        for word in text.split():
            add(word, bit)
    for verb in words.get("verbs", "").split():
        for word, _ in package.verb_forms(verb, irregular):
            add(word, flags.VERB)
    for word in cues:
        add(word, flags.CUE)
    return found


def _models(code: str) -> dict[str, Model]:
    found: dict[str, Model] = {}
    for file in (f"models/{code}.json", f"models/{code}.indirect.json"):
        try:
            data = json.loads(read_text(file))
        except FileNotFoundError:
            continue
        found |= {name: _model(model) for name, model in data.items()}
    return found


def _model(data: dict[str, Any]) -> Model:
    # Equal weights are one object: a third of the time is saved when what is looked up lies close together in memory.
    same: dict[float, float] = {}
    tables = [
        {from_text(value): same.setdefault(weight, weight) for value, weight in table.items()}
        for table in data["weights"].values()
    ]
    return Model(float(data["bias"]), tuple(data["weights"]), tuple(tables))


def _classes(found: Mapping[str, int], cues: Mapping[str, Cue]) -> dict[str, str]:
    """A word in lower case -> what it is to the scoring models: itself if it is a small word, else its sort."""
    closed = (
        flags.DETERMINER | flags.POSSESSIVE | flags.PRONOUN | flags.PREPOSITION | flags.CONJUNCTION | flags.SUBORDINATOR
        | flags.RELATIVE | flags.THAT | flags.AUXILIARY | flags.BE | flags.TO | flags.NEGATION | flags.ADVERB
    )  # fmt: skip
    sorts = ((flags.ROLE, "role"), (flags.GROUP, "group"), (flags.CALENDAR, "date"), (flags.VERB, "verb"))
    classes = {}
    for word, flag in found.items():
        if flag & closed:
            classes[word] = word.replace("’", "'")
        elif word in cues:
            classes[word] = f"cue-{cues[word].form}"
        else:
            classes[word] = next((name for bit, name in sorts if flag & bit), "word")
    return classes
