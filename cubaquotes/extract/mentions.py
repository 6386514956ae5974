"""Noun phrases that could say something: names, roles, pronouns, organisations."""

from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.text import Document
from cubaquotes.model import Span

PRONOUN, NAME, ROLE, GROUP, OTHER = "pronoun", "name", "role", "group", "other"

_STOPS = (
    f.PREPOSITION
    | f.CONJUNCTION
    | f.SUBORDINATOR
    | f.RELATIVE
    | f.THAT
    | f.AUXILIARY
    | f.BE
    | f.TO
    | f.PUNCTUATION
    | f.NEGATION
)
_NOUNS = f.ROLE | f.GROUP | f.COLLECTIVE | f.PLACE_SPEAKER
_BEGINS = f.DETERMINER | f.POSSESSIVE


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase: tokens [first, last); `kind` is what its words make it; `after` the token number it follows."""

    first: int
    last: int
    kind: str

    def span(self, doc: Document) -> Span:
        """Where it is in the text, a possessive ending left out."""
        return Span(doc.starts[self.first], doc.end(self.last - 1))


def find_mentions(doc: Document, first: int, last: int) -> list[Mention]:
    """The noun phrases of the tokens [first, last), in order; words inside quotation marks are passed over."""
    found: list[Mention] = []
    flags, quote_of = doc.flags, doc.quote_of
    i = first
    while i < last:
        flag = flags[i]
        if quote_of[i] >= 0:
            i = doc.last[quote_of[i]]
            continue
        if not flag & f.WORD or (flag & _STOPS and not flag & (f.PRONOUN | _BEGINS) and not _named(doc, i)):
            i += 1
            continue
        if flag & f.PRONOUN and not _opens_phrase(doc, i, last):
            found.append(Mention(i, i + 1, PRONOUN))
            i += 1
            continue
        end = _phrase_end(doc, i, last)
        if end > i:
            found.append(Mention(i, end, _kind(doc, i, end)))
            i = end
        else:
            i += 1
    return found


def _named(doc: Document, i: int) -> bool:
    """A stop word with a capital in mid-sentence is part of a name ("Will", "May")."""
    return bool(doc.flags[i] & f.CAPITAL) and i > 0 and bool(doc.flags[i - 1] & f.CAPITAL) and doc.quote_of[i - 1] < 0


def _opens_phrase(doc: Document, i: int, last: int) -> bool:
    """Whether a word that can be a pronoun ("some", "those", "one") is a determiner here."""
    if not doc.flags[i] & _BEGINS or i + 1 >= last:
        return False
    after = doc.flags[i + 1]
    return bool(after & f.WORD) and not after & _STOPS and not after & (f.CUE | f.VERB | f.PRONOUN | f.ADVERB)


def _phrase_end(doc: Document, start: int, last: int) -> int:
    flags, low = doc.flags, doc.low
    noun = False
    i = start
    while i < last:
        flag = flags[i]
        if not flag & f.WORD or doc.quote_of[i] >= 0:
            break
        if flag & _BEGINS and i > start and not (flag & f.POSSESSIVE and low[i - 1] in ("all", "both")):
            if noun or not flags[i - 1] & _BEGINS:
                break
        elif flag & _STOPS and not _named(doc, i):
            break
        elif flag & (f.CUE | f.VERB) and not flag & f.CAPITAL:
            follows = flags[i + 1] if i + 1 < last else 0
            if noun and not (follows & _NOUNS and not follows & _STOPS):
                break
            if not noun and not (i > start):
                break
        elif flag & (f.ADVERB | f.PRONOUN) and not flag & f.CAPITAL and noun:
            break
        if flag & (f.CAPITAL | _NOUNS) or (i > start and not flag & _BEGINS):
            noun = True
        i += 1
    return i if noun or i > start + 1 else start


def _kind(doc: Document, first: int, last: int) -> str:
    union = 0
    proper = False
    for i in range(first, last):
        flag = doc.flags[i]
        union |= flag
        if flag & f.CAPITAL and not flag & (f.CALENDAR | f.TITLE | _BEGINS):
            proper = True
    if proper and not doc.flags[last - 1] & (f.ROLE | f.GROUP):
        return NAME
    if doc.flags[last - 1] & f.ROLE or union & f.ROLE:
        return ROLE
    if union & (f.GROUP | f.COLLECTIVE | f.PLACE_SPEAKER):
        return GROUP
    return NAME if proper else OTHER
