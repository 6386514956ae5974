"""Noun phrases that could say something: names, roles, pronouns, organisations."""

from typing import NamedTuple

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
_STARTS = f.FINAL | f.PARAGRAPH | f.COLON | f.DASH
_NOUNS = f.ROLE | f.GROUP | f.COLLECTIVE | f.PLACE_SPEAKER
_BEGINS = f.DETERMINER | f.POSSESSIVE
_VERBS = f.CUE | f.VERB
# Before any other word a noun phrase goes on until it has its noun, and then before any but these.
_MAY_END = _BEGINS | _STOPS | _VERBS
_MAY_END_NOUN = _MAY_END | f.ADVERB | f.PRONOUN
_NO_NOUN = frozenset({"ed", "ly"})
_BEGINS_OR_NOUN = _BEGINS | _NOUNS
_NAME_OR_NOUN = f.CAPITAL | _NOUNS
_CAPITAL_OR_BEGINS = f.CAPITAL | _BEGINS
_OPENS = f.PRONOUN | _BEGINS | f.RELATIVE
_PRONOUNS = f.PRONOUN | f.RELATIVE
_UNNAMED = f.CALENDAR | f.TITLE | _BEGINS
_GROUPS = f.GROUP | f.COLLECTIVE | f.PLACE_SPEAKER
# No noun yet: "the defending | champion said".
_PARTICIPLES = frozenset({"ing", "cue-ing"})


class Mention(NamedTuple):
    """A noun phrase: tokens [first, last); `kind` is what its words make it."""

    first: int
    last: int
    kind: str

    def span(self, doc: Document) -> Span:
        """Where it is in the text, a possessive ending left out."""
        return Span(doc.starts[self.first], doc.end(self.last - 1))


def find_mentions(doc: Document, first: int, last: int) -> list[Mention]:
    """The noun phrases of the tokens [first, last), in order; words inside quotation marks are passed over.

    They are remembered, because one sentence is read for several quotes: the list is not to be changed.
    """
    found = doc.mentions.get((first, last))
    if found is None:
        found = doc.mentions[first, last] = _find(doc, first, last)
    return found


def _find(doc: Document, first: int, last: int) -> list[Mention]:
    found: list[Mention] = []
    flags, classes, quote_of = doc.flags, doc.classes, doc.quote_of
    i = next((end for start, end in doc.datelines if start <= first < end), first)
    while i < last:
        flag = flags[i]
        if quote_of[i] >= 0:
            i = doc.last[quote_of[i]]
            continue
        if not flag & f.WORD or (flag & _STOPS and not flag & _OPENS and not _named(doc, i)):
            if flag & f.THAT and i > first and _is_relative(doc, i, last):
                found.append(Mention(i, i + 1, PRONOUN))
            i += 1
            continue
        if flag & _PRONOUNS and not _opens_phrase(doc, i, last):
            found.append(Mention(i, i + 1, PRONOUN))
            i += 1
            continue
        if flag & f.POSSESSIVE and i + 1 < last and flags[i + 1] & f.CUE and not flags[i + 1] & _NOUNS:
            found.append(Mention(i, i + 1, PRONOUN))  # "his claim that"
            i += 1
            continue
        if classes[i] == "ly":
            i += 1
            continue
        end = _phrase_end(doc, i, last)
        if end > i and not (flag & f.CALENDAR and all(other & f.CALENDAR for other in flags[i:end])):
            found.append(Mention(i, end, _kind(doc, i, end)))
        i = max(end, i + 1)
    return found


def _named(doc: Document, i: int) -> bool:
    """A stop word with a capital in mid-sentence is part of a name; "Will" and "May" are names before a verb, too."""
    flag = doc.flags[i]
    if not flag & f.CAPITAL or i == 0 or doc.in_headline(i):
        return False
    if flag & f.AUXILIARY and i + 1 < doc.count and doc.classes[i + 1] in ("cue-past", "cue-third"):
        return True
    before = doc.flags[i - 1]
    return doc.quote_of[i - 1] < 0 and bool(before & f.CAPITAL or (flag & f.AUXILIARY and not before & _STARTS))


def _is_relative(doc: Document, i: int, last: int) -> bool:
    """ "a poll that shows": a noun before, a verb after."""
    after = doc.flags[i + 1] if i + 1 < last else 0
    before = doc.flags[i - 1]
    return (
        bool(after & (f.CUE | f.VERB | f.AUXILIARY | f.BE)) and bool(before & f.WORD) and not before & (_STOPS | f.CUE)
    )


def _opens_phrase(doc: Document, i: int, last: int) -> bool:
    """Whether a word that can be a pronoun ("some", "those", "one") is a determiner here."""
    if not doc.flags[i] & _BEGINS or i + 1 >= last:
        return False
    after = doc.flags[i + 1]
    if doc.classes[i + 1] == "cue-third" and i + 2 < last:
        return bool(doc.flags[i + 2] & (f.CUE | f.AUXILIARY | f.BE))  # "some tweets accused"
    if doc.classes[i + 1] in ("verb", "cue-ing", "ing") and doc.low[i + 1].endswith("ing") and i + 2 < last:
        return bool(doc.flags[i + 2] & _NOUNS)  # "one managing director"
    return bool(after & f.WORD) and not after & _STOPS and not after & (f.CUE | f.VERB | f.PRONOUN | f.ADVERB)


def _phrase_end(doc: Document, start: int, last: int) -> int:
    """The token after the noun phrase that begins with the word `start`; `start` itself if none does."""
    flags, classes, quote_of = doc.flags, doc.classes, doc.quote_of
    flag = flags[start]
    if flag & _VERBS and not flag & _BEGINS_OR_NOUN and not _is_name(doc, start):
        return start
    noun = not flag & _BEGINS and flag & _NAME_OR_NOUN > 0
    i = start + 1
    while i < last:
        flag = flags[i]
        if not flag & f.WORD:
            # An apostrophe has no bits.
            if not (_abbreviated(doc, i, last) if flag & f.FINAL else not flag and _owned_by_many(doc, i, last)):
                break
            i += 1
            continue
        if quote_of[i] >= 0:
            break
        # Most words are told without a call: what `_ends_phrase` would say of them.
        if flag & _MAY_END_NOUN:
            if flag & _STOPS and not flag & _CAPITAL_OR_BEGINS:
                break
            if (noun or flag & _MAY_END) and _ends_phrase(doc, i, last, noun=noun):
                break
        elif noun and not flag & f.CAPITAL and classes[i] in _NO_NOUN:
            break
        if not noun and not flag & _BEGINS:
            noun = flag & _NAME_OR_NOUN > 0 or classes[i] not in _PARTICIPLES
        i += 1
    return i if noun or i > start + 1 else start


def _owned_by_many(doc: Document, i: int, last: int) -> bool:
    """Whether the apostrophe at `i` belongs to a plural that owns what follows: "the metalworkers’ union"."""
    if doc.words[i] not in ("’", "'") or not doc.low[i - 1].endswith("s") or doc.starts[i] != doc.end(i - 1):
        return False
    after = doc.flags[i + 1] if i + 1 < last else 0
    return bool(after & f.WORD) and not after & (_STOPS | f.CUE | f.VERB | f.ADVERB | _BEGINS)


def without_antecedent(doc: Document, mention: Mention) -> Mention:
    """ "A move | critics called …": a word for many that ends a phrase for one begins a relative clause."""
    many = mention.last - 1
    if doc.low[mention.first] not in ("a", "an") or many - mention.first < 2 or not doc.flags[many] & f.COLLECTIVE:
        return mention
    if doc.low[many - 1] in ("few", "dozen", "hundred", "thousand", "million"):
        return mention
    return Mention(many, mention.last, mention.kind)


def _is_name(doc: Document, i: int) -> bool:
    """A capital makes a verb a name; where a sentence begins ("Said Ellis") only if a verb follows ("Cross said")."""
    if not doc.flags[i] & f.CAPITAL:
        return False
    following = doc.flags[i + 1] if i + 1 < doc.count else 0
    return doc.sentence_of(i)[0] != i or bool(following & (f.CUE | f.AUXILIARY | f.BE) and following & ~f.CAPITAL)


def _abbreviated(doc: Document, stop: int, last: int) -> bool:
    """Whether the full stop belongs to a word before a name: "Mr. Obama", "John F. Kennedy"."""
    before = doc.flags[stop - 1]
    short = before & f.ABBREVIATION or (before & f.CAPITAL and len(doc.words[stop - 1]) == 1)
    return bool(short) and stop + 1 < last and bool(doc.flags[stop + 1] & f.CAPITAL)


def _ends_phrase(doc: Document, i: int, last: int, *, noun: bool) -> bool:
    """Whether the noun phrase under way ends before token `i`. noun: it has its noun already."""
    flag = doc.flags[i]
    if flag & _BEGINS:
        # "all the people", but "which | the spokesperson said".
        return noun or not doc.flags[i - 1] & _BEGINS or bool(doc.flags[i - 1] & f.RELATIVE)
    if flag & _STOPS:
        return not _named(doc, i)
    if flag & _VERBS:
        # "the press secretary", but "the minister says officials"; in a headline a verb has a capital too.
        compound = doc.classes[i] in ("cue-base", "cue-ing") and i + 1 < last and bool(doc.flags[i + 1] & _NOUNS)
        if flag & f.CAPITAL:
            return noun and doc.in_headline(i) and not flag & _NOUNS
        return noun and not compound
    if noun and not flag & f.CAPITAL:
        return bool(flag & (f.ADVERB | f.PRONOUN)) or doc.classes[i] in _NO_NOUN
    return False


def _kind(doc: Document, first: int, last: int) -> str:
    union = 0
    proper = False
    for flag in doc.flags[first:last]:
        union |= flag
        if flag & f.CAPITAL and not flag & _UNNAMED:
            proper = True
    head = doc.flags[last - 1]
    if proper and not head & (f.ROLE | f.GROUP):
        return NAME
    if union & f.ROLE:
        return ROLE
    if union & _GROUPS:
        return GROUP
    return NAME if proper else OTHER
