"""Quotes in the making: readings of stretches and claims brought to spans of the text."""

from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.clauses import left_content
from cubaquotes.extract.cues import Frame
from cubaquotes.extract.edges import reported_clause
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.readings import CARRY, FRAME, LINK, NOBODY, Option, Reading
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span, Spans


@dataclass(slots=True)
class Draft:
    """One quote with what was found out about it so far.

    how: the kind of option (see attribution) or "claim". chance: the model's own probability.
    readings: of its stretches; empty for a claim.
    """

    how: str
    content: Spans
    quoted: Spans
    type: QuoteType
    frame: Frame | None
    mention: Mention | None
    chance: float
    readings: list[Reading] = field(default_factory=list)


def quoted_drafts(doc: Document, language: Language, readings: list[Reading]) -> list[Draft]:
    """Drafts of the quotes that have quotation marks, from the readings of all stretches in order."""
    groups: list[list[Reading]] = []
    for reading in readings:
        if reading.option.kind == NOBODY:
            continue
        if reading.option.kind == LINK and groups:
            groups[-1].append(reading)
        else:
            groups.append([reading])
    drafts: list[Draft] = []
    for group in groups:
        option = group[0].option
        if option.kind in (CARRY, LINK) and drafts:
            option = Option(CARRY, option.values, drafts[-1].frame, drafts[-1].mention, option.score)
        drafts.append(_draft(doc, language, group, option))
    return drafts


def _draft(doc: Document, language: Language, group: list[Reading], option: Option) -> Draft:
    stretches = [k for reading in group for k in reading.unit.stretches]
    quoted = [Span(doc.stretches[k].inner_start, doc.stretches[k].inner_end) for k in stretches]
    clause = _clause(doc, language, group, option)
    content = list(quoted)
    if clause is not None:
        start, end = doc.starts[clause[0]], doc.end(clause[1] - 1)
        content = [Span(start, end), *(span for span in quoted if span.start >= end)]
    kind = QuoteType.DIRECT if clause is None else QuoteType.MIXED
    chance = 1.0
    for reading in group:
        chance *= reading.chance
    return Draft(option.kind, tuple(content), tuple(quoted), kind, option.frame, option.mention, chance, group)


def _clause(doc: Document, language: Language, group: list[Reading], option: Option) -> tuple[int, int] | None:
    """The reported clause that holds the first stretch and words beside it; None if the marks hold all of it."""
    unit = group[0].unit
    frame = option.frame
    if option.kind != FRAME or frame is None:
        return None
    sentence = [r.unit for r in group if r.unit.sentence == unit.sentence and r.unit.sentence_end == unit.sentence_end]
    if frame.cue < unit.first:
        last = sentence[-1].last if sentence else unit.last
        start, end = reported_clause(doc, language, frame, unit, last)
    else:
        if unit.left == ":" or (unit.left == "," and unit.capital):
            return None
        start, end = left_content(doc, frame)
        if not start <= unit.first < end:
            return None
        end = max([end, *(u.last for u in sentence if u.first < end)])
    outside = any(doc.flags[i] & f.WORD and doc.quote_of[i] < 0 for i in range(start, end))
    return (start, end) if outside else None


def span_of(doc: Document, start: int, end: int) -> Span:
    """The characters of the tokens [start, end)."""
    return Span(doc.starts[start], doc.end(end - 1))
