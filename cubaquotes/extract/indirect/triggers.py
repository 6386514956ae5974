"""The words that can introduce a claim, and what stands around one of them."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import compress, count
from typing import Any

from cubaquotes.data import read_toml
from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Cue, load
from cubaquotes.extract.text import Document

# A claim reaches at most so many tokens to either side of its cue: no text can make the work more than linear.
REACH = 120
# Pairs of tokens [first, last): what is claimed.
Content = tuple[tuple[int, int], ...]
_LONGEST_GROUP = 6
_AROUND_VERB = f.AUXILIARY | f.BE | f.ADVERB | f.NEGATION | f.TO


@dataclass(slots=True)
class Trigger:
    """A word at `token` that may introduce a claim, in the sentence of tokens [first, last).

    last: the final mark and the paragraph's end left out; ended: whether there is a final mark.
    group: where its verb group begins ("has not | said"). phrase: its base form, with a preposition that belongs to it:
    "call for" is another word than "call".
    """

    token: int
    info: Cue
    first: int
    last: int
    ended: bool
    group: int
    phrase: str


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What the lexicon of a language says about claims.

    triggers: a word in lower case -> what it is as an introduction of claims. inner: words before which no claim ends.
    following: the classes of triggers that can stand after their claim. loose: prepositions that belong to no verb.
    least: the chance from which a claim is given
    out, by its trigger's base form with the word behind it, base form, or class; `usual` for all others.
    """

    triggers: Mapping[str, Cue]
    inner: frozenset[str]
    following: frozenset[str]
    loose: frozenset[str]
    least: Mapping[str, float]
    usual: float

    def least_chance(self, doc: Document, trigger: "Trigger") -> float:
        """The chance from which a claim that `trigger` introduces is given out."""
        least, info = self.least, trigger.info
        after = doc.low[trigger.token + 1] if trigger.token + 1 < trigger.last else ""
        return least.get(f"{info.lemma} {after}") or least.get(info.lemma) or least.get(info.group) or self.usual


@cache
def claim_words(code: str, *, idle: bool = False) -> ClaimWords:
    """All cues of the language `code`, its reporting nouns, and the words of its claims.toml, if it has one.

    idle: also those that introduce claims so seldom that time is better saved; the models learn from them, too.
    """
    language = load(code)
    words = dict(language.cues)
    lexicon = read_toml(f"lexicon/{language.code}/cues.toml")
    try:
        more = read_toml(f"lexicon/{language.code}/claims.toml")
    except FileNotFoundError:
        more = {}
    verb_forms = import_module(f"cubaquotes.extract.lang.{language.code}").verb_forms
    irregular = lexicon.get("irregular", {})
    for group, verbs in more.get("verbs", {}).items():
        for verb in verbs.split():
            for word, form in verb_forms(verb, irregular):
                words.setdefault(word, Cue(verb, group, form))
    nouns: dict[str, Any] = {"cue": lexicon.get("nouns", {}).get("nouns", "")} | more.get("nouns", {})
    for group, listed in nouns.items():
        for noun in listed.split():
            for word in _numbers(noun):
                _add_noun(words, word, noun, f"noun {group}")
    for kind in ("adjectives", "others"):
        for group, listed in more.get(kind, {}).items():
            for word in listed.split():
                words.setdefault(word, Cue(word, f"{kind} {group}", "word"))
    limits = more.get("bounds", {})
    inner = limits.get("inner", "")
    hushed = limits.get("silent", "") + ("" if idle else limits.get("idle", ""))
    for word in hushed.split():
        words.pop(word, None)
    chances = more.get("least", {})
    return ClaimWords(
        words,
        frozenset(inner.split()) | frozenset(inner.replace("'", "’").split()),
        frozenset(limits.get("following", "").split()),
        frozenset(limits.get("loose", "").split()),
        {name: chances[kind] for kind, names in more.get("kinds", {}).items() for name in _names(names)},
        chances.get("said", 0.5),
    )


def _names(text: str) -> Iterator[str]:
    """The words of `text`; one with the word behind it is written with a low line ("ask_for")."""
    for name in text.split():
        yield name.replace("_", " ")


def _numbers(noun: str) -> Iterator[str]:
    yield noun
    yield noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


def _add_noun(words: dict[str, Cue], word: str, noun: str, group: str) -> None:
    """A noun that looks like a form of a verb ("claims") stays with the verb, and its form tells that it is both."""
    known = words.get(word)
    if known is None:
        words[word] = Cue(noun, group, "noun")
    elif known.form in ("base", "third", "past", "ing"):
        words[word] = Cue(known.lemma, known.group, f"{known.form}/noun")


def find_triggers(doc: Document, lexicon: ClaimWords) -> Iterator[Trigger]:
    """The triggers of `doc` outside quotation marks, in order."""
    words, loose = lexicon.triggers, lexicon.loose
    low, sentences, flags, quote_of = doc.low, doc.sentences, doc.flags, doc.quote_of
    first = last = end = 0
    ended = False
    for i in compress(count(), map(words.__contains__, low)):
        if quote_of[i] >= 0:
            continue
        if i >= end:
            at = bisect_left(sentences, i + 1)
            first, end = sentences[at - 1], sentences[min(at, len(sentences) - 1)]
            last, ended = _without_final(doc, first, end)
        if flags[i] & f.CAPITAL and i > first and not doc.in_headline(i):
            continue  # part of a name: "State Department", "the Clinton Campaign"
        group = i
        while group > first and flags[group - 1] & _AROUND_VERB and i - group < _LONGEST_GROUP:
            group -= 1
        info = words[low[i]]
        phrase = info.lemma
        after = i + 1
        if after < last and flags[after] & f.PREPOSITION and low[after] not in loose:
            phrase += " " + low[after]
        yield Trigger(i, info, max(first, i - REACH), min(last, i + REACH), ended, group, phrase)


def _without_final(doc: Document, first: int, last: int) -> tuple[int, bool]:
    ended = False
    while last > first and doc.flags[last - 1] & (f.PARAGRAPH | f.FINAL) and doc.quote_of[last - 1] < 0:
        ended = ended or bool(doc.flags[last - 1] & f.FINAL)
        last -= 1
    return last, ended
