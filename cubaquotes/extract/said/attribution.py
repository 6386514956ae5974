"""What a quoted stretch is: somebody's words, and then by which cue and mention, or nobody's (a term, a title)."""

import math
from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import NAME, Mention, find_mentions
from cubaquotes.extract.said.cues import NEAR_AFTER, Frame
from cubaquotes.extract.said.readings import (
    CARRY,
    FRAME,
    LEAD,
    LINK,
    NOBODY,
    SIGN,
    TURN,
    Option,
    Reading,
    carry_values,
    frame_values,
    lead_values,
    link_values,
    nobody_values,
    turn_values,
)
from cubaquotes.extract.said.units import Unit, is_turn
from cubaquotes.extract.text import Document
from cubaquotes.model import Spans

# A cue farther from the quote than this (tokens) is somebody else's.
_FARTHEST = 60
_MOST_FRAMES = 4
_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
# "-", "•", "1." before an item of a list.
_LONGEST_BULLET = 2


def options(doc: Document, units: list[Unit], at: int, done: list[Reading], frames: list[Frame]) -> list[Option]:
    """Every reading of `units[at]` that is worth a thought. done: the readings of the units before it."""
    unit = units[at]
    before = done[-1] if done else None
    listed = _listed(doc, unit, before, frames)
    if listed is not None:
        return [listed]
    found = _frame_options(doc, unit, before)
    structural = _structural_options(doc, unit, len(found))
    if structural and unit.first == unit.sentence and structural[0].values[0] in (1, "inside"):
        return structural[:1]  # a paragraph of its own, signed or opened by a name: nothing else is possible
    own = min(len(found) + 2 * sum(option.values[0] in (1, "inside", "before") for option in structural), 2)
    if before is not None and unit.paragraph - before.unit.paragraph <= 3:
        same = unit.paragraph == before.unit.paragraph
        if before.option.kind != NOBODY:
            if same or (own == 0 and unit.paragraph - before.unit.paragraph == 1):
                found.append(Option(LINK, link_values(doc, unit, before, own)))
            found.append(Option(CARRY, carry_values(doc, unit, before, own)))
    found += _lead_options(doc, unit, frames, own, before)
    found += structural
    found.append(Option(NOBODY, nobody_values(doc, unit, before)))
    return found


def read_units(
    doc: Document, language: Language, units: list[Unit], frames: list[Frame], told: Spans = ()
) -> list[Reading]:
    """The likeliest reading of every unit, in order. told: the words of stretches that are somebody's for certain."""
    done: list[Reading] = []
    models = language.models
    for at in range(len(units)):
        found = options(doc, units, at, done, frames)
        if units[at].left == ":" or units[at].closing == ",":
            found = _sensible(doc, units[at], found, done)
        if told and len(found) > 1 and _is_told(doc, units[at], told):
            found = [option for option in found if option.kind != NOBODY]
        for option in found:
            model = models.get(option.kind)
            option.score = model.score(option.values) if model else 0.0
        found.sort(key=lambda option: -option.score)
        total = sum(math.exp(option.score - found[0].score) for option in found)
        done.append(Reading(units[at], found[0], 1 / total, found[1] if len(found) > 1 else None))
        done[-1].listed = _is_item(doc, units[at]) and done[-1].option.kind in (LEAD, CARRY)
    return done


def _sensible(doc: Document, unit: Unit, found: list[Option], done: list[Reading]) -> list[Option]:
    """Of the options those that the sentence allows."""
    if unit.left == ":" and done and done[-1].unit.last <= unit.sentence < unit.first - 1:
        # "“…,” said Holt. His colleague disagreed: “…”": somebody of its own sentence introduces it.
        if any(option.kind == TURN for option in found):
            return [option for option in found if option.kind not in (LINK, CARRY)]
    elif _is_asked(doc, unit):
        return [option for option in found if option.frame is None or option.frame.cue < unit.first]
    return found


def _is_told(doc: Document, unit: Unit, told: Spans) -> bool:
    stretches = (doc.stretches[k] for k in unit.stretches)
    return any(span.start < each.inner_end and each.inner_start < span.end for each in stretches for span in told)


def _is_asked(doc: Document, unit: Unit) -> bool:
    """ "Asked whether the “list” existed, he said": a question that opens the sentence is not the answer."""
    if unit.closing != ",":
        return False
    word = unit.sentence
    word += bool(doc.flags[word] & f.SUBORDINATOR)
    if doc.low[word] not in _ASKED or word >= unit.first - 1 or doc.flags[unit.first - 1] & (f.COMMA | f.COLON):
        return False
    return not any(doc.flags[i] & f.COMMA or doc.quote_of[i] >= 0 for i in range(word, unit.first))


def _is_item(doc: Document, unit: Unit) -> bool:
    """Whether the paragraph is nothing but a bullet and the quote."""
    start = doc.paragraphs[unit.paragraph]
    bullet = 0 < unit.first - start <= _LONGEST_BULLET and not any(
        flag & f.WORD and not flag & f.NUMBER for flag in doc.flags[start : unit.first]
    )
    ended = unit.last >= len(doc) or doc.flags[unit.last] & (f.PARAGRAPH | f.FINAL | f.SEMICOLON | f.COMMA)
    return bullet and bool(ended)


def _listed(doc: Document, unit: Unit, before: Reading | None, frames: list[Frame]) -> Option | None:
    """An item of a list after "She promised:": a paragraph that is nothing but a bullet and a quote."""
    if not _is_item(doc, unit):
        return None
    start = doc.paragraphs[unit.paragraph]
    if before is not None and before.unit.paragraph == unit.paragraph - 1 and before.listed:
        return Option(CARRY, carry_values(doc, unit, before, 0), before.option.frame, before.option.mention)
    if start < 2 or not doc.flags[start - 2] & f.COLON:
        return None
    at = bisect_left([frame.cue for frame in frames], start)
    if at == 0 or frames[at - 1].cue < doc.sentence_of(start - 2)[0]:
        return None
    frame = frames[at - 1]
    return Option(LEAD, lead_values(doc, unit, frame, 0, before), frame, frame.subject)


def _frame_options(doc: Document, unit: Unit, before: Reading | None) -> list[Option]:
    ahead = [fr for fr in unit.frames if fr.cue < unit.first][::-1]
    behind = [fr for fr in unit.frames if fr.cue >= unit.last]
    found = []
    for side, some in (("before", ahead), ("after", behind)):
        for rank, frame in enumerate(some[:_MOST_FRAMES]):
            gap = unit.first - frame.cue - 1 if side == "before" else frame.cue - unit.last
            if gap <= _FARTHEST or rank == 0:
                found.append(Option(FRAME, frame_values(doc, unit, frame, before), frame, frame.subject))
    return found


def _lead_options(doc: Document, unit: Unit, frames: list[Frame], own: int, before: Reading | None) -> list[Option]:
    """A cue in the sentence before ("Cruz continued:", then a new paragraph) or after (“Why?” Trump asked)."""
    if own and unit.first > unit.sentence + 1:
        return []
    found = []
    cues = [frame.cue for frame in frames]
    at = bisect_left(cues, unit.sentence)
    if unit.sentence > 0:
        start = doc.sentence_of(unit.sentence - 1)[0]
        for rank, frame in enumerate(frames[max(0, at - 2) : at][::-1]):
            if frame.cue >= start and unit.sentence - frame.cue <= _FARTHEST:
                found.append(Option(LEAD, lead_values(doc, unit, frame, rank, before), frame, frame.subject))
    after = bisect_left(cues, unit.sentence_end)
    if after < len(frames) and frames[after].cue - unit.last <= NEAR_AFTER:
        frame = frames[after]
        found.append(Option(LEAD, lead_values(doc, unit, frame, 9, before), frame, frame.subject))
    return found


def _structural_options(doc: Document, unit: Unit, own: int) -> list[Option]:
    """A signature after the quote (― Name), or a name and a colon before or in it."""
    found = _signatures(doc, unit)
    for how, mention in _openers(doc, unit):
        found.append(Option(TURN, turn_values(doc, unit, how, mention, own), None, mention))
    return found


def _signatures(doc: Document, unit: Unit) -> list[Option]:
    """Whoever is named after a dash behind the quote, or alone after a dash in the paragraph behind it."""
    count = len(doc)
    apart = unit.last < count and bool(doc.flags[unit.last] & f.PARAGRAPH)
    dash = unit.last + apart
    if dash + 1 >= count or not doc.flags[dash] & f.DASH:
        return []
    named = find_mentions(doc, dash + 1, min(count, dash + 9))[:1]
    if not named or named[0].first > dash + 2 or named[0].kind != NAME:
        return []
    last = named[0].last
    ended = last >= count or bool(doc.flags[last] & f.PUNCTUATION)
    if apart and any(not flag & (f.FINAL | f.PARAGRAPH) for flag in doc.flags[last : doc.sentence_of(last - 1)[1]]):
        return []
    return [Option(SIGN, [int(ended), unit.closing, int(apart)], None, named[0])]


def _openers(doc: Document, unit: Unit) -> list[tuple[str, Mention]]:
    """The label of a turn or a headline, or whoever stands before the colon that introduces the quote."""
    if is_turn(doc, unit.first + 1):
        end = _colon(doc, unit.first + 1)
        return [("inside", Mention(unit.first + 1, end, NAME))] if end + 2 < unit.last else []
    if is_turn(doc, unit.sentence):
        end = _colon(doc, unit.sentence)
        if end < unit.first and (end + 1 == unit.first or doc.in_headline(unit.sentence)):
            return [("before" if end + 1 == unit.first else "headline", Mention(unit.sentence, end, NAME))]
    colon = unit.first - 1
    if colon > 0 and doc.flags[colon] & f.PARAGRAPH:
        colon -= 1
    if colon <= 0 or not doc.flags[colon] & f.COLON:
        return []
    return _before_colon(doc, colon)


def _before_colon(doc: Document, colon: int) -> list[tuple[str, Mention]]:
    """The phrase just before the colon ("Carla Brenn: “…”"), and the subject of "He returned to his lines:"."""
    mentions = find_mentions(doc, max(doc.sentence_of(colon)[0], colon - _FARTHEST), colon)
    found = [("colon", mention) for mention in mentions[-1:] if mention.last == colon]
    if found and found[0][1].first > 0 and doc.flags[found[0][1].first - 1] & f.DASH:
        return found  # "The votes are counted - Carla Brenn: “…”"
    for mention in mentions[: len(mentions) - len(found)]:
        inside = doc.flags[mention.first : mention.last]
        after_preposition = mention.first > 0 and doc.flags[mention.first - 1] & f.PREPOSITION
        if not after_preposition and not any(flag & f.CALENDAR for flag in inside):
            found.append(("subject", mention))
            break
    return found


def _colon(doc: Document, start: int) -> int:
    return next(i for i in range(start, len(doc)) if doc.flags[i] & f.COLON)
