"""Quotes inside quotes: "They would tell the foreman and he would say, ‘Write it down,’" she said."""

import hashlib
from bisect import bisect_left, bisect_right

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.marks import Stretch
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.cast import Cast
from cubaquotes.extract.who.portrait import is_person_noun
from cubaquotes.model import Quote, QuoteType, Span
from cubaquotes.speakers import Registry

_FEWEST_WORDS = 2
_LONGEST_SUBJECT = 4
_BETWEEN = f.AUXILIARY | f.ADVERB | f.NEGATION
# Nothing else than the cue beside the marks speaks for it.
_CONFIDENCE = 0.7


def inner_quotes(
    doc: Document, language: Language, quotes: list[Quote], registry: Registry | None, cast: Cast
) -> list[Quote]:
    """The quotes that somebody quoted repeats with a reporting word of their own just before the marks."""
    marked = [(span, quote) for quote in quotes for span in quote.quoted if quote.type is not QuoteType.INDIRECT]
    spans = sorted(marked, key=lambda pair: pair[0])
    starts = [span.start for span, _ in spans]
    found = []
    for stretch in doc.nested:
        at = bisect_right(starts, stretch.start) - 1
        if at >= 0 and stretch.end <= spans[at][0].end:
            quote = _inner(doc, language, stretch, spans[at][1], registry, cast)
            if quote is not None:
                found.append(quote)
    return found


def _inner(
    doc: Document, language: Language, stretch: Stretch, outer: Quote, registry: Registry | None, cast: Cast
) -> Quote | None:
    first = bisect_left(doc.starts, stretch.start)
    last = bisect_left(doc.starts, stretch.end)
    cue = first - 1
    if cue > 0 and doc.flags[cue] & (f.COMMA | f.COLON):
        cue -= 1
    words = sum(1 for flag in doc.flags[first:last] if flag & f.WORD)
    info = language.cues.get(doc.low[cue]) if cue > 0 else None
    if info is None or words < _FEWEST_WORDS or doc.starts[cue] < outer.content[0].start:
        return None
    source = _subject(doc, cue)
    if source is None:
        return None
    name = _name(doc, language, source, cast)
    if name is None:
        return None
    entry = registry.match(name) if registry is not None else None
    span = Span(stretch.inner_start, stretch.inner_end)
    shown = Span(doc.starts[source[0]], doc.end(source[1] - 1))
    return Quote(
        id=hashlib.blake2b(f"{outer.id}\0{span.start}".encode(), digest_size=8).hexdigest(),
        type=QuoteType.DIRECT,
        text=span.of(doc.text),
        content=(span,),
        quoted=(span,),
        cue=(Span(doc.starts[cue], doc.end(cue)),),
        source=(shown,),
        antecedent=(),
        speaker=entry.name if entry is not None else name,
        confidence=_CONFIDENCE * outer.confidence,
        reason=f"‘{doc.words[cue]}’ before marks inside another quote; ‘{shown.of(doc.text)}’ stands before it.",
        nested_in=outer.id,
    )


def _subject(doc: Document, cue: int) -> tuple[int, int] | None:
    """The tokens [first, last) of the subject just before the cue: a pronoun, a name, or a noun with its article."""
    last = cue
    while last > 0 and doc.flags[last - 1] & _BETWEEN:
        last -= 1
    first = last
    while first > 0 and last - first < _LONGEST_SUBJECT and doc.flags[first - 1] & f.WORD:
        flag = doc.flags[first - 1]
        if flag & (f.PRONOUN | f.POSSESSIVE | f.DETERMINER):
            return (first - 1, last)
        if flag & (f.CUE | f.VERB | f.PREPOSITION | f.CONJUNCTION | f.BE | f.THAT) and not flag & f.ROLE:
            break
        first -= 1
    named = first < last and all(doc.flags[i] & f.CAPITAL for i in range(first, last))
    return (first, last) if named else None


def _name(doc: Document, language: Language, source: tuple[int, int], cast: Cast) -> str | None:
    """Who that is: the person of that surname, else the noun itself; None for pronouns.

    "I said, ‘No’" stays part of what the speaker tells: nobody else is quoted.
    """
    first, last = source
    if doc.flags[first] & f.PRONOUN:
        return None
    people = cast.of_surname(doc.low[last - 1])
    if len(people) == 1:
        return people[0].name
    if not (doc.flags[last - 1] & f.COLLECTIVE or is_person_noun(doc, language.people, last - 1)):
        return None
    words = doc.text[doc.starts[first + bool(doc.flags[first] & f.DETERMINER)] : doc.end(last - 1)]
    return words[:1].upper() + words[1:] if words else None
