"""What a quoted stretch is that is nobody's statement: a title, a term, an echo of somebody's words, or irony."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.readings import NOBODY, Reading
from cubaquotes.extract.text import Document
from cubaquotes.extract.units import Unit
from cubaquotes.model import Quote, Scare, ScareKind, Span

# So many tokens before the mark can tell that a title or a term follows.
_NEAR = 4
# An echo repeats at most so many words.
_LONGEST_ECHO = 6


def scare_quotes(doc: Document, readings: list[Reading], quotes: list[Quote]) -> list[Scare]:
    """The stretches that no quote holds, each with its kind; an echo with the speaker whom it echoes."""
    said = [(" ".join(quote.text.lower().split()), quote.speaker) for quote in quotes if quote.quoted]
    held = {span for quote in quotes for span in quote.quoted}
    found = []
    for reading in readings:
        if reading.option.kind != NOBODY:
            continue
        for k in reading.unit.stretches:
            span = Span(doc.stretches[k].inner_start, doc.stretches[k].inner_end)
            if span not in held:
                found.append(_scare(doc, reading.unit, span, said))
    return found


def _scare(doc: Document, unit: Unit, span: Span, said: list[tuple[str, str | None]]) -> Scare:
    near = 0
    for flag in doc.flags[max(unit.sentence, unit.first - _NEAR) : unit.first]:
        near |= flag
    words = [flag for flag in doc.flags[unit.first : unit.last] if flag & f.WORD]
    capitals = sum(1 for flag in words if flag & f.CAPITAL)
    if near & f.TITLED_WORK or (len(words) > 1 and capitals * 3 >= len(words) * 2):
        return Scare(span, ScareKind.TITLE)
    if near & f.NAMING:
        return Scare(span, ScareKind.TERM)
    if unit.words <= _LONGEST_ECHO:
        echo = " ".join(span.of(doc.text).strip(" ,.;").lower().split())
        for text, speaker in said:
            if echo and echo in text:
                return Scare(span, ScareKind.ECHO, speaker)
    return Scare(span, ScareKind.TERM if unit.repeated else ScareKind.SCARE)
