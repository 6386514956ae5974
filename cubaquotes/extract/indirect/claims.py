"""Claims: statements that are reported without quotation marks, or only partly within them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from cubaquotes.extract import flags as f
from cubaquotes.extract.indirect import bounds, detect, sources
from cubaquotes.extract.indirect.judge import chance_features, confidence_features
from cubaquotes.extract.indirect.triggers import ClaimWords, Content, Trigger, claim_words, find_triggers
from cubaquotes.extract.lang import Language
from cubaquotes.extract.mentions import find_mentions
from cubaquotes.extract.said.cues import Frame, Sentence
from cubaquotes.extract.text import Document

RIGHT, LEFT, AROUND = "right", "left", "around"

# A trigger with less chance than this of a claim on either side, or on its left, is not looked at any further.
LEAST_TRIGGER, LEAST_LEFT = 0.25, 0.15
# Nor is one with less than this share of the chance from which its claims are given out: hardly any would be.
_LEAST_SHARE = 0.6
_ON = frozenset(("on", "late", "early"))
# A claim that is likelier than this tells something about the words inside it.
LIKELY = 0.5
# So many tokens a place and an agency take at the most.
# Two claims that share more of their words than this are one.
_SAME = 0.6


@dataclass(slots=True)
class Claim:
    """A reported clause.

    trigger: its cue. frame: the cue with its subject. content: one pair of tokens [first, last), or two where the cue
    stands in the middle. side: where the content stands, seen from the cue. detected: the chance that the cue
    introduces a claim. sure: the chance that the claim's end is right. chance: that it is a claim with about these
    bounds. confidence: that besides the source is right. stretches: numbers of the quoted stretches in the content.
    """

    trigger: Trigger
    content: Content
    side: str
    detected: float
    sure: float
    frame: Frame
    chance: float = 0.0
    confidence: float = 0.0
    stretches: tuple[int, ...] = ()


def find(
    doc: Document,
    language: Language,
    quoted: Mapping[int, Content] | None = None,
    sentences: Mapping[int, Sentence] | None = None,
    wanted: Callable[[Claim], bool] | None = None,
) -> list[Claim]:
    """The claims of `doc` in the order of their cues; contents may lie inside one another, never be the same.

    quoted: the cues (tokens) that introduce a quote with marks, with its content; they introduce nothing else.
    sentences: those whose mentions are known, by their first token.
    wanted: tells from a claim's content whether its source is worth looking for; the others are left out.
    Takes time linear in the length of the text.
    """
    found: list[Claim] = []
    quoted = quoted or {}
    words = claim_words(language.code)
    for (first, last), group in read_sentences(doc, language, words, quoted):
        for claim in group:
            if claim.trigger.token not in quoted:
                judge(doc, language, claim)
        _keep_inside(group)
        likely = [claim for claim in group if claim.chance >= words.least_chance(doc, claim.trigger)]
        kept = [claim for claim in _without_doubles(likely) if claim.trigger.token not in quoted]
        _point_back(doc, kept)
        kept = [claim for claim in kept if wanted is None or wanted(claim)]
        if kept:
            known = sentences.get(first) if sentences else None
            sentence = known or Sentence(first, last, find_mentions(doc, first, last))
            for claim in kept:
                add_source(doc, language, claim, sentence)
            found += kept
    return found


def read_sentences(
    doc: Document, language: Language, words: ClaimWords, quoted: Mapping[int, Content]
) -> Iterator[tuple[tuple[int, int], list[Claim]]]:
    """Each sentence (tokens) that may hold claims, with these, not yet judged. quoted: as in `find`."""
    claims: list[Claim] = []
    sentence = (0, 0)
    for trigger in find_triggers(doc, words):
        if trigger.token >= sentence[1]:
            if claims:
                yield sentence, claims
            claims = []
            sentence = doc.sentence_of(trigger.token)
        content = quoted.get(trigger.token)
        claim = _claim(doc, language, words, trigger, claims) if content is None else _known(trigger, content)
        if claim is not None:
            claims.append(claim)
    if claims:
        yield sentence, claims


def _known(trigger: Trigger, content: Content) -> Claim:
    """What a cue introduces that is known to have a quote with marks."""
    side = RIGHT if content[0][0] > trigger.token else AROUND if content[-1][0] > trigger.token else LEFT
    claim = _new(trigger, content, side, 1.0, 1.0)
    claim.chance = 1.0
    return claim


def _claim(
    doc: Document, language: Language, words: ClaimWords, trigger: Trigger, earlier: list[Claim]
) -> Claim | None:
    """The likeliest reading of `trigger` as an introduction of a claim."""
    models = language.models
    trigger = _without_day(doc, trigger)
    comma = detect.left_comma(doc, trigger, words.following)
    if comma == trigger.first:  # nothing stands before it that could be claimed
        comma = -1
    mark = detect.next_mark(doc, trigger) if comma >= 0 else -1
    left = models["claim left"].chance(detect.left_features(doc, trigger, comma, mark)) if comma >= 0 else -1.0
    right = 0.0
    if trigger.token + 1 < trigger.last:
        right = models["claim right"].chance(detect.right_features(doc, trigger, left, inside(trigger, earlier)))
    if right < LEAST_TRIGGER and left < LEAST_LEFT:
        return None
    if max(right, left) < _LEAST_SHARE * words.least_chance(doc, trigger):
        return None
    within = comma >= 0 and mark == trigger.token + 1  # "The West, she claimed, did not care": both parts are claimed
    if right >= left and not within:
        return right_claim(doc, language, trigger, right)
    left = max(left, right)
    return left_claim(doc, language, trigger, comma, mark, left)


def _without_day(doc: Document, trigger: Trigger) -> Trigger:
    """ "…, a spokesman said | on Tuesday.": the day at the sentence's end tells nothing of what is said."""
    at = trigger.token + 1
    at += at < trigger.last and doc.low[at] in _ON and doc.quote_of[at] < 0
    day = at
    while at < trigger.last and doc.flags[at] & (f.CALENDAR | f.NUMBER) and doc.quote_of[at] < 0:
        at += 1
    ends = day < at == trigger.last and trigger.ended
    has_subject = trigger.group > trigger.first and not doc.flags[trigger.group - 1] & f.COMMA
    return replace(trigger, last=trigger.token + 1) if ends and has_subject else trigger


def inside(trigger: Trigger, earlier: list[Claim]) -> str:
    """The class of the innermost likely claim before it in the sentence that holds `trigger`; "no" if there is none."""
    for claim in reversed(earlier):
        if claim.detected >= LIKELY and any(first <= trigger.token < last for first, last in claim.content):
            return claim.trigger.info.group
    return "no"


def right_claim(doc: Document, language: Language, trigger: Trigger, chance: float) -> Claim:
    """The claim to the right of `trigger`."""
    start = bounds.find_start(doc, language.models["claim start"], trigger)
    end, sure = bounds.find_end(doc, language, trigger, start)
    return _new(trigger, ((start, end),), RIGHT, chance, sure)


def left_claim(doc: Document, language: Language, trigger: Trigger, comma: int, mark: int, chance: float) -> Claim:
    """The claim to the left of `trigger`, or around it."""
    first = trigger.first
    while first < comma - 1 and doc.flags[first] & (f.CONJUNCTION | f.COMMA | f.DASH):
        first += 1
    stop = comma + 1 if doc.quote_of[comma] >= 0 else comma
    goes_on = mark + 2 < trigger.last and bool(doc.flags[mark] & (f.COMMA | f.DASH))
    if goes_on:
        row = detect.left_features(doc, trigger, comma, mark)
        if language.models["claim around"].score(row) > 0:
            end, sure = bounds.find_end(doc, language, trigger, mark + 1)
            return _new(trigger, ((first, stop), (mark + 1, end)), AROUND, chance, sure)
    return _new(trigger, ((first, stop),), LEFT, chance, 1.0)


def _new(trigger: Trigger, content: Content, side: str, detected: float, sure: float) -> Claim:
    nowhere = Sentence(trigger.first, trigger.last, [])
    return Claim(trigger, content, side, detected, sure, Frame(trigger.token, trigger.info, nowhere))


def _point_back(doc: Document, claims: list[Claim]) -> None:
    """A claim that is only "that account" begins with "that"; its chance was learned without the word."""
    for claim in claims:
        if claim.side == RIGHT:
            start, end = claim.content[0]
            claim.content = ((bounds.before_pointer(doc, start, end), end),)


def _keep_inside(claims: list[Claim]) -> None:
    """A claim inside one that ends before its cue ("…, she said") ends there at the latest."""
    for outer in claims:
        if outer.side == RIGHT or outer.chance < LIKELY:
            continue
        first, last = outer.content[0]
        for inner in claims:
            if inner.side == RIGHT and first <= inner.frame.cue < last:
                start, end = inner.content[0]
                inner.content = ((start, max(min(end, last), start + 1)),)


def judge(doc: Document, language: Language, claim: Claim) -> None:
    """Adds how likely the claim is."""
    row = chance_features(doc, claim.trigger, claim.content, claim.side, claim.detected, claim.sure)
    claim.chance = language.models["claim chance"].chance(row)


def add_source(doc: Document, language: Language, claim: Claim, sentence: Sentence) -> None:
    """Adds who makes the claim, how sure all of it is, and which quoted stretches it contains."""
    frame = claim.frame
    frame.sentence = sentence
    frame.subject, frame.score = sources.find_source(
        doc, language.models["claim source"], claim.trigger, claim.content, sentence.mentions
    )
    row = confidence_features(doc, frame, claim.side, claim.chance)
    claim.confidence = language.models["claim confidence"].chance(row)
    held = {k for first, last in claim.content for k in doc.quote_of[first:last] if k >= 0}
    claim.stretches = tuple(sorted(held))


def _without_doubles(claims: list[Claim]) -> list[Claim]:
    """Of claims with nearly the same content the likeliest."""
    if len(claims) == 1:
        return claims
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda c: -c.chance):
        if not any(_shared(claim, other) > _SAME for other in kept):
            kept.append(claim)
    return sorted(kept, key=lambda c: c.frame.cue)


def _shared(one: Claim, other: Claim) -> float:
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    size = sum(b - a for a, b in one.content) + sum(b - a for a, b in other.content)
    return both / (size - both) if size > both else 0.0
