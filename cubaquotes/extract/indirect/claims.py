"""Claims: statements that are reported without quotation marks, or only partly within them."""

from collections.abc import Iterator
from dataclasses import dataclass

from cubaquotes.extract import flags as f
from cubaquotes.extract.cues import Frame, Sentence
from cubaquotes.extract.indirect import bounds, detect, sources
from cubaquotes.extract.indirect.triggers import Trigger, find_triggers, trigger_words
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.text import Document

RIGHT, LEFT, AROUND = "right", "left", "around"

# A trigger with less chance than this is not looked at any further; a claim with less is not given out.
LEAST_TRIGGER, LEAST_CLAIM = 0.15, 0.35
# Two claims that share more of their words than this are one.
_SAME = 0.6


@dataclass(slots=True)
class Claim:
    """A reported clause.

    frame: the cue and its subject. content: one pair of tokens [first, last), or two where the cue stands in the
    middle. side: where the content stands, seen from the cue. chance: that this is a claim with about these bounds.
    stretches: numbers of the quoted stretches in the content.
    """

    frame: Frame
    content: tuple[tuple[int, int], ...]
    side: str
    chance: float
    stretches: tuple[int, ...] = ()


def find(doc: Document, language: Language) -> list[Claim]:
    """The claims of `doc` in the order of their cues; contents may lie inside one another, never be the same.

    Takes time linear in the length of the text.
    """
    claims: list[Claim] = []
    in_sentence: list[Claim] = []
    sentence: Sentence | None = None
    for trigger in find_triggers(doc, trigger_words(language.code)):
        if sentence is None or trigger.token >= sentence.last:
            claims += _without_doubles(in_sentence)
            in_sentence = []
            first, last = doc.sentence_of(trigger.token)
            sentence = Sentence(first, last, [])
        claim = _claim(doc, language, trigger, in_sentence)
        if claim is not None:
            if not sentence.mentions:
                sentence.mentions = find_mentions(doc, sentence.first, min(sentence.last, sentence.first + 400))
            _finish(doc, language, claim, trigger, sentence)
            in_sentence.append(claim)
    claims += _without_doubles(in_sentence)
    return claims


def _claim(doc: Document, language: Language, trigger: Trigger, earlier: list[Claim]) -> Claim | None:
    """The likeliest reading of `trigger` as an introduction of a claim."""
    models = language.models
    comma = detect.left_comma(doc, trigger)
    mark = detect.next_mark(doc, trigger) if comma >= 0 else -1
    left = models["claim left"].chance(detect.left_features(doc, trigger, comma, mark)) if comma >= 0 else 0.0
    right = 0.0
    if trigger.token + 1 < trigger.last:
        right = models["claim right"].chance(
            detect.right_features(doc, trigger, inside(trigger, earlier), len(earlier))
        )
    if max(left, right) < LEAST_TRIGGER:
        return None
    if right >= left:
        return right_claim(doc, language, trigger, right)
    return left_claim(doc, language, trigger, comma, mark, left)


def inside(trigger: Trigger, earlier: list[Claim]) -> str:
    """The class of the innermost of the `earlier` claims that `trigger` stands in; "no" if there is none."""
    for claim in reversed(earlier):
        if any(first <= trigger.token < last for first, last in claim.content):
            return claim.frame.info.group
    return "no"


def right_claim(doc: Document, language: Language, trigger: Trigger, chance: float) -> Claim:
    """The claim to the right of `trigger`."""
    start = bounds.find_start(doc, language.models["claim start"], trigger)
    end, _ = bounds.find_end(doc, language.models["claim end"], trigger, start)
    return _new(trigger, ((start, end),), RIGHT, chance)


def left_claim(doc: Document, language: Language, trigger: Trigger, comma: int, mark: int, chance: float) -> Claim:
    """The claim to the left of `trigger`, or around it."""
    first = trigger.first
    while first < comma - 1 and doc.flags[first] & (f.CONJUNCTION | f.COMMA | f.DASH):
        first += 1
    stop = comma + 1 if doc.quote_of[comma] >= 0 else comma
    parts = [(first, stop)]
    goes_on = mark + 2 < trigger.last and bool(doc.flags[mark] & (f.COMMA | f.DASH))
    if goes_on:
        row = detect.left_features(doc, trigger, comma, mark)
        if language.models["claim around"].score(row) > 0:
            end, _ = bounds.find_end(doc, language.models["claim end"], trigger, mark + 1, around=True)
            parts.append((mark + 1, end))
            return _new(trigger, tuple(parts), AROUND, chance)
    return _new(trigger, tuple(parts), LEFT, chance)


def _new(trigger: Trigger, content: tuple[tuple[int, int], ...], side: str, chance: float) -> Claim:
    nowhere = Sentence(trigger.first, trigger.last, [])
    return Claim(Frame(trigger.token, trigger.info, nowhere), content, side, chance)


def _finish(doc: Document, language: Language, claim: Claim, trigger: Trigger, sentence: Sentence) -> None:
    """Adds to `claim` who says it, and which quoted stretches it contains."""
    frame = claim.frame
    frame.sentence = sentence
    frame.subject, frame.score = sources.find_source(
        doc, language.models["claim source"], trigger, claim.content, sentence.mentions
    )
    held = {k for first, last in claim.content for k in doc.quote_of[first:last] if k >= 0}
    claim.stretches = tuple(sorted(held))


def _without_doubles(claims: list[Claim]) -> Iterator[Claim]:
    """Of claims with nearly the same content the likeliest; weak ones go too."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda c: -c.chance):
        if claim.chance >= LEAST_CLAIM and not any(_shared(claim, other) > _SAME for other in kept):
            kept.append(claim)
    yield from sorted(kept, key=lambda c: c.frame.cue)


def _shared(one: Claim, other: Claim) -> float:
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    size = sum(b - a for a, b in one.content) + sum(b - a for a, b in other.content)
    return both / (size - both) if size > both else 0.0
