"""Quotes in the making: readings of stretches and claims brought to spans of the text."""

from dataclasses import dataclass, field

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import Mention
from cubaquotes.extract.said.clauses import around, left_content
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.said.edges import reported_clause
from cubaquotes.extract.said.readings import CARRY, FRAME, LINK, NOBODY, TURN, Option, Reading
from cubaquotes.extract.said.titles import opens, works
from cubaquotes.extract.said.units import Unit
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span, Spans

CLAIM = "claim"


@dataclass(slots=True)
class Draft:
    """One quote with what was found out about it so far.

    how: the kind of option (see attribution) or CLAIM. chance: the model's own probability.
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


def quoted_drafts(doc: Document, language: Language, readings: list[Reading], told: Spans = ()) -> list[Draft]:
    """Drafts of the quotes that have quotation marks, from the readings of all stretches in order.

    told: stretches that are statements; then nothing is taken for a name.
    """
    groups: list[list[Reading]] = []
    names = set() if told else works(doc, [reading.unit for reading in readings])
    for reading in readings:
        if reading.unit.first in names and (reading.option.kind != FRAME or opens(doc, reading.unit)):
            reading.option = Option(NOBODY, [])
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
        draft = _draft(doc, language, group, option)
        if len(group) == 1 and group[0].unit.first in names and draft.type is QuoteType.DIRECT:
            group[0].option = Option(NOBODY, [])
            continue
        if drafts and draft.content[0].start < drafts[-1].content[-1].end and draft.type is QuoteType.MIXED:
            # Two cues claim the same words outside the marks: they stay with the first.
            draft.content, draft.type = draft.quoted, QuoteType.DIRECT
        drafts.append(draft)
    return drafts


def _draft(doc: Document, language: Language, group: list[Reading], option: Option) -> Draft:
    stretches = [k for reading in group for k in reading.unit.stretches]
    quoted = [Span(doc.stretches[k].inner_start, doc.stretches[k].inner_end) for k in stretches]
    clause = _clause(doc, language, group, option)
    content = [span_of(doc, start, end) for start, end in clause]
    content += [span for span in quoted if not content or span.start >= content[-1].end]
    kind = QuoteType.MIXED if clause else QuoteType.DIRECT
    chance = 1.0
    for reading in group:
        chance *= reading.chance
    return Draft(option.kind, tuple(content), tuple(quoted), kind, option.frame, option.mention, chance, group)


def _clause(doc: Document, language: Language, group: list[Reading], option: Option) -> list[tuple[int, int]]:
    """The reported clause (tokens) that holds the first stretch and words beside it; empty if the marks hold it all."""
    unit = group[0].unit
    frame = option.frame
    if option.kind == TURN and option.mention is not None:
        return _after_label(doc, unit, option.mention)
    if option.kind != FRAME or frame is None:
        return []
    same = [r.unit for r in group if r.unit.sentence == unit.sentence and r.unit.sentence_end == unit.sentence_end]
    if frame.cue < unit.first:
        start, end = reported_clause(doc, language, frame, unit, same[-1].last if same else unit.last)
        parts = around(doc, frame, unit.first)
        if parts is not None:
            return [(parts[0], parts[1]), (parts[2], end)]
    else:
        if unit.left == ":" or (unit.left == "," and unit.capital):
            return []
        start, end = left_content(doc, frame)
        if not start <= unit.first < end:
            return []
        end = max([end, *(u.last for u in same if u.first < end)])
    if not any(doc.flags[i] & f.WORD and doc.quote_of[i] < 0 and not _is_markup(doc, i) for i in range(start, end)):
        return []
    return [*_before_passive(doc, frame, start), (start, end)]


def _is_markup(doc: Document, i: int) -> bool:
    """Whether a token stands in a tag or an entity that was left in the text: `<b>`, `</i>`, `&nbsp;`."""
    start = doc.starts[i]
    end = start + len(doc.words[i])
    before, after = doc.text[max(start - 2, 0) : start], doc.text[end : end + 1]
    return (before.endswith(("<", "</")) and after == ">") or (before.endswith("&") and after == ";")


def _after_label(doc: Document, unit: Unit, label: Mention) -> list[tuple[int, int]]:
    """All that follows the label of a headline: "Mayor: Old Bridge ‘Perfectly Safe’ for Buses"."""
    start, end = label.last + 1, unit.sentence_end
    if not doc.in_headline(unit.sentence) or label.first != unit.sentence or not doc.flags[label.last] & f.COLON:
        return []
    while end > start and doc.quote_of[end - 1] < 0 and doc.flags[end - 1] & (f.FINAL | f.PARAGRAPH):
        end -= 1
    outside = any(doc.flags[i] & f.WORD and doc.quote_of[i] < 0 for i in range(start, end))
    return [(start, end)] if outside else []


def _before_passive(doc: Document, frame: Frame, start: int) -> list[tuple[int, int]]:
    """ "The visits | were said by the general | to have …": the first part of a report that a passive cue divides."""
    subject = frame.subject
    if subject is None or subject.first < frame.cue or start != subject.last or not doc.flags[frame.cue - 1] & f.BE:
        return []
    if doc.low[frame.cue + 1] != "by":
        return []
    first = frame.sentence.first
    return [(first, frame.cue - 1)] if frame.cue - 1 > first else []


def span_of(doc: Document, start: int, end: int) -> Span:
    """The characters of the tokens [start, end)."""
    return Span(doc.starts[start], doc.end(end - 1))
