"""Suggests where a quote's speaker stands. Better silent than wrong: without clear words there is no suggestion.

How it works: the quote's words are looked up in the language's lexicon (resources/stance), the codebook's own words
tell which targets are named, and a handful of rules look at the words around each mention (`suggest_rules`). Nothing is
kept between calls but the lexicons and the codebook made ready for looking up; the time is linear in the quote's
length.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby

from cubaquotes.codebook.suggest_context import Carried, carried
from cubaquotes.codebook.suggest_lexicon import Lexicon, load
from cubaquotes.codebook.suggest_rules import Evidence, evidence_for
from cubaquotes.codebook.suggest_sides import sides_before, speaker_side
from cubaquotes.codebook.suggest_targets import Mention, Sides, compiled
from cubaquotes.codebook.suggest_text import Words, read
from cubaquotes.codebook.suggest_wish import Situation
from cubaquotes.model import Span, Spans, StanceSuggestion, StanceValue, Target

LEAST = 0.62  # below this confidence nothing is said
_MOST = 0.95
_OPENING = frozenset("“\"«‘'„‹—–")


def suggest(
    text: str, content: Spans, targets: Iterable[Target], language: str, speaker: str | None = None, cue: Spans = ()
) -> list[StanceSuggestion]:
    """The stances that the quote's words speak for, in the codebook's order, one for a target at most.

    text: the article's text; all spans are code points into it, end-exclusive.
    content: the reported words.
    targets: the codebook's; removed ones (not `active`) are left out. What their words may look like is explained in
        `suggest_targets`.
    language: "en", "es" or "ru"; anything else is read as English.
    speaker: who said it, as suggested or decided: tells whose "our policy" is meant. None: nobody's.
    cue: the reporting words. Only those that are a stance themselves count ("condemned", "called for").
    """
    if not content:
        return []
    lexicon = load(language)
    codebook = compiled(tuple(target for target in targets if target.active))
    words = read(text, content, lexicon)
    start = content[0].start
    side = speaker_side(text, start, speaker, lexicon) if speaker else ""
    if not side and not codebook.may_be_named(words):
        return []
    words.speak_for(side)
    mentions = codebook.mentions(words, side, cache(lambda: sides_before(text, start, lexicon)))
    first_thing = min((m.start for m in mentions if not m.actor), default=len(words))
    now = Situation(words, side, _bits_of(text, cue, lexicon), _is_reported(text, start), first_thing, bool(speaker))
    found: dict[int, StanceSuggestion] = {}
    for number, about in groupby(sorted(mentions, key=_target), _target):
        suggestion = _weigh(codebook.targets[number], list(about), now, codebook.sides[number])
        if suggestion:
            found[number] = suggestion
    for carry in carried(now, text, start, codebook, lexicon) if not found else ():
        found[carry.target] = _from_context(codebook.targets[carry.target], carry, words, text)
    return [found[number] for number in sorted(found)]


def _target(mention: Mention) -> int:
    return mention.target


def _bits_of(text: str, spans: Spans, lexicon: Lexicon) -> int:
    """All that the words of the spans can be."""
    found = 0
    for bits in read(text, spans, lexicon).bits:
        found |= bits
    return found


def _from_context(target: Target, carry: Carried, words: Words, text: str) -> StanceSuggestion:
    value = StanceValue.SUPPORTS if carry.sign > 0 else StanceValue.OPPOSES
    spans = tuple(sorted((carry.named, *(words.spans[at] for at in carry.said))))
    why = "has no word against it" if carry.sign > 0 else "speaks ill of what comes of it"
    whose = "whose matter it is" if carry.sign > 0 else "it is aimed at"
    reason = f"“{carry.named.of(text)}”, just before, names the target, and an official of the country {whose} {why}."
    return StanceSuggestion(target.key, value, carry.weight, spans, reason)


def _is_reported(text: str, start: int) -> bool:
    """Whether the quote begins with the reporter's words, not with a quotation mark or a dash."""
    before = text[max(0, start - 2) : start].rstrip()
    return not before or before[-1] not in _OPENING


def _weigh(target: Target, mentions: Sequence[Mention], now: Situation, sides: Sides) -> StanceSuggestion | None:
    """One value out of all evidence; None where it is thin or speaks both ways."""
    found = [(evidence, mention) for mention in mentions for evidence in evidence_for(now, mention, sides)]
    if not found:
        return None
    best, mention = max(found, key=lambda pair: pair[0].weight * (1 if pair[1].sure else 0.9))
    contrary = max((e.weight for e, _ in found if e.sign != best.sign), default=0.0)
    agreeing = len({e.why for e, _ in found if e.sign == best.sign}) - 1
    confidence = best.weight * (1 if mention.sure else 0.9) + 0.04 * agreeing - 0.25 * (contrary > 0)
    confidence += _consistency(best.sign, now.side, sides)
    if confidence < LEAST:
        return None
    value = StanceValue.SUPPORTS if best.sign > 0 else StanceValue.OPPOSES
    return StanceSuggestion(
        target.key,
        value,
        round(min(confidence, _MOST), 2),
        _spans(now.words, mention, best),
        _reason(now.words, mention, best),
    )


def _consistency(sign: int, side: str, sides: Sides) -> float:
    """An official who speaks against the own government's matter, or for what is aimed at it, was rather misread."""
    if side and side in sides.owners:
        return 0.04 if sign > 0 else -0.12
    if side and side in sides.aimed_at:
        return 0.04 if sign < 0 else -0.12
    return 0.0


def _spans(words: Words, mention: Mention, evidence: Evidence) -> Spans:
    """The characters of the mention and of the words that judge it; neighbours run together."""
    numbers = sorted({*range(mention.start, mention.end), *evidence.at})
    spans: list[Span] = []
    last = -2
    for at in numbers:
        span = words.spans[at]
        if at == last + 1 and spans and words.sentence[at] == words.sentence[last]:
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
        last = at
    return tuple(spans)


def _reason(words: Words, mention: Mention, evidence: Evidence) -> str:
    named = " ".join(words.words[mention.start : mention.end])
    if not evidence.at:
        return f"“{named}” names the target, and {evidence.why}."
    said = " ".join(words.words[at] for at in evidence.at)
    return f"“{named}” names the target, and “{said}” {evidence.why}."
