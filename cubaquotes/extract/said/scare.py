"""What a quoted stretch is that is nobody's statement: a title, a term, an echo of somebody's words, or irony."""

import re

from cubaquotes.extract import flags as f
from cubaquotes.extract.said.readings import NOBODY, Reading
from cubaquotes.extract.said.units import Unit
from cubaquotes.extract.text import Document
from cubaquotes.model import Quote, Scare, ScareKind, Span

_WORD = re.compile(r"\w+")
# So many tokens before the mark can tell that a title or a term follows.
_NEAR = 4
# A title is told by so many of its tokens.
_LONGEST_TITLE = 12
# An echo repeats at most so many words.
_LONGEST_ECHO = 6


def scare_quotes(doc: Document, readings: list[Reading], quotes: list[Quote]) -> list[Scare]:
    """The stretches that no quote holds, each with its kind; an echo with the speaker whom it echoes."""
    held = {span for quote in quotes for span in quote.quoted}
    free: list[tuple[Unit, Span]] = []
    for unit in [reading.unit for reading in readings if reading.option.kind == NOBODY]:
        spans = [Span(doc.stretches[k].inner_start, doc.stretches[k].inner_end) for k in unit.stretches]
        free += [(unit, span) for span in spans if span not in held]
    said = _said(quotes, {_words(doc, span)[0] for unit, span in free if _words(doc, span)})
    return [_scare(doc, unit, span, said) for unit, span in free]


def _words(doc: Document, span: Span) -> list[str]:
    """The words of `span` in lower case; none if they are too many for an echo."""
    words = _WORD.findall(span.of(doc.text).lower())
    return words if len(words) <= _LONGEST_ECHO else []


def _said(quotes: list[Quote], first_words: set[str]) -> dict[str, str | None]:
    """Every run of up to six words that begins so and was said inside marks, with who said it first."""
    found: dict[str, str | None] = {}
    if not first_words:
        return found
    for quote in quotes:
        if quote.quoted:
            words = _WORD.findall(quote.text.lower())
            for start in [start for start, word in enumerate(words) if word in first_words]:
                for count in range(1, _LONGEST_ECHO + 1):
                    found.setdefault(" ".join(words[start : start + count]), quote.speaker)
    return found


def _scare(doc: Document, unit: Unit, span: Span, said: dict[str, str | None]) -> Scare:
    near = 0
    for flag in doc.flags[max(unit.sentence, unit.first - _NEAR) : unit.first]:
        near |= flag
    words = [flag for flag in doc.flags[unit.first : min(unit.last, unit.first + _LONGEST_TITLE)] if flag & f.WORD]
    capitals = sum(1 for flag in words if flag & f.CAPITAL)
    if near & f.TITLED_WORK or (len(words) > 1 and capitals * 3 >= len(words) * 2):
        return Scare(span, ScareKind.TITLE)
    if near & f.NAMING:
        return Scare(span, ScareKind.TERM)
    if unit.words <= _LONGEST_ECHO:
        echo = " ".join(_words(doc, span))
        if echo in said:
            return Scare(span, ScareKind.ECHO, said[echo])
    return Scare(span, ScareKind.TERM if unit.repeated else ScareKind.SCARE)
