"""Frames written down as quotes: spans, type, confidence, the reason in words."""

import hashlib
from bisect import bisect_left

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.said import leftover
from cubaquotes.extract.rules.said.frame import (
    ACCORDING,
    AFTER,
    ALONE,
    BEFORE,
    CLAUSE,
    COLON,
    INFINITIVE,
    INSIDE,
    LABEL,
    OBJECT,
    POSTPOSED,
    TURN,
    Frame,
)
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.model import Extraction, Quote, QuoteType, Scare, Span, Spans, words_of
from cubaquotes.speakers import Registry

# The chance that span and speaker are right, by the way the quote was found; then by the way its speaker was.
_CHANCE = {
    INSIDE: 0.97, AFTER: 0.95, COLON: 0.94, BEFORE: 0.9, CLAUSE: 0.9, POSTPOSED: 0.85, ACCORDING: 0.86, TURN: 0.95,
    LABEL: 0.85, OBJECT: 0.72, INFINITIVE: 0.75, ALONE: 0.65,
}  # fmt: skip
# So many mentions back the one is looked for that a pronoun or a surname goes back to.
_SEARCHED = 60
_WHERE = {
    INSIDE: "put in between", AFTER: "after the quote", COLON: "before a colon", BEFORE: "before the quote",
    CLAUSE: "with a clause", POSTPOSED: "after the statement", ACCORDING: "as a phrase", TURN: "in the dialogue",
    OBJECT: "with quoted words", INFINITIVE: "with an infinitive",
}  # fmt: skip


class Writer:
    """Turns frames into quotes; `registry` gives speakers their names in the project."""

    def __init__(self, cast: Cast, registry: Registry | None) -> None:
        self.cast, self.scene, self.registry = cast, cast.scene, registry

    def extraction(self, frames: list[tuple[Frame, Entity | None]]) -> Extraction:
        """All quotes in the order of their first character, and what stands in marks without being one."""
        quotes = [quote for frame, who in frames if (quote := self._quote(frame, who)) is not None]
        quotes.sort(key=lambda q: (q.content[0].start, -q.content[-1].end))
        return Extraction(self.scene.lexicon.code, tuple(quotes), tuple(self._scare(quotes)))

    def _quote(self, frame: Frame, who: Entity | None) -> Quote | None:
        spans = tuple(s for a, b in sorted(frame.parts) if (s := self._span(a, b, frame)) is not None)
        if not spans:
            return None
        quoted = self._quoted(spans, frame)
        kind = self._type(spans, quoted)
        if kind is QuoteType.DIRECT:
            spans = quoted
        text = self.scene.text
        name, matched = self._name(who)
        cue = (self._tokens(*frame.cue),) if frame.cue else ()
        source = (self._tokens(frame.mention.first, frame.mention.last),) if frame.mention else ()
        antecedent = self._antecedent(frame, who)
        return Quote(
            id=_quote_id(text, spans, kind),
            type=kind,
            text=words_of(spans, text),
            content=spans,
            quoted=quoted,
            cue=cue,
            source=source,
            antecedent=antecedent,
            speaker=name,
            confidence=self._confidence(frame, who),
            reason=self._reason(frame, name, matched=matched),
        )

    def _tokens(self, first: int, last: int) -> Span:
        return Span(self.scene.starts[first], self.scene.ends[last - 1])

    def _span(self, a: int, b: int, frame: Frame) -> Span | None:
        """The part without what only joins it to the rest."""
        scene = self.scene
        loose = t.COMMA | t.DASH | t.SEMICOLON | t.COLON | t.BREAK
        while a < b and (scene.tags[a] & (loose | t.FINAL)) and not scene.words[a].startswith("…"):
            a += 1
        while b > a and scene.tags[b - 1] & (
            loose if frame.rule in (TURN, INSIDE) or scene.quote_of[b - 1] >= 0 else loose | t.FINAL
        ):
            b -= 1
        if a >= b or not any(scene.tags[k] & t.WORD for k in range(a, b)):
            return None
        start, end = scene.starts[a], scene.ends[b - 1]
        if frame.direct:
            k = scene.quote_of[a]
            if k >= 0 and start == scene.stretches[k].start and frame.rule != TURN:
                start = scene.stretches[k].inner_start
            k = scene.quote_of[b - 1]
            if k >= 0 and end == scene.stretches[k].end and scene.stretches[k].closed and frame.rule != TURN:
                end = scene.stretches[k].inner_end
        return Span(start, end) if start < end else None

    def _quoted(self, spans: Spans, frame: Frame) -> Spans:
        """The stretches of the content that stand in marks, or after a dialogue's dash."""
        if frame.rule == TURN:
            return spans
        scene = self.scene
        found = []
        for span in spans:
            for k in scene.stretches_in(max(0, scene.token_at(span.start) - 1), scene.token_at(span.end)):
                stretch = scene.stretches[k]
                start, end = max(span.start, stretch.inner_start), min(span.end, stretch.inner_end)
                if start < end and not (leftover.is_title(self.cast, k) and frame.rule not in (INSIDE, AFTER)):
                    found.append(Span(start, end))
            if not found or found[-1].end < span.start:
                at = scene.token_at(span.start)
                k = scene.quote_of[at] if at < len(scene) else -1
                if k >= 0 and scene.stretches[k].inner_start <= span.start:
                    found.append(Span(span.start, min(span.end, scene.stretches[k].inner_end)))
        return tuple(dict.fromkeys(found))

    def _type(self, spans: Spans, quoted: Spans) -> QuoteType:
        if not quoted:
            return QuoteType.INDIRECT
        text = self.scene.text
        bare = sum(sum(map(str.isalnum, s.of(text))) for s in spans)
        inside = sum(sum(map(str.isalnum, s.of(text))) for s in quoted)
        if inside >= bare and len(spans) <= len(quoted):
            # After "que" the marks belong to the clause.
            return QuoteType.DIRECT if set(spans) <= set(quoted) else QuoteType.MIXED
        longest = max(len(s.of(text).split()) for s in quoted)
        return QuoteType.MIXED if longest >= 2 else QuoteType.INDIRECT

    def _name(self, who: Entity | None) -> tuple[str | None, bool]:
        if who is None or not who.display:
            return None, False
        known = self.registry.match(who.display) if self.registry else None
        return (known.name, True) if known else (who.display, False)

    def _antecedent(self, frame: Frame, who: Entity | None) -> Spans:
        if who is None or who.mention is None or who.mention is frame.mention:
            return ()
        named = self._full_name_before(frame, who) or who.mention
        return (self._tokens(named.first, named.last),)

    def _full_name_before(self, frame: Frame, who: Entity) -> Mention | None:
        """The last mention before the quote that says the speaker's whole name, as far as it is written the same."""
        name = set(who.display.split())
        if who.kind != PERSON or len(name) < 2:
            return None
        place = frame.first if frame.mention is None else min(frame.first, frame.mention.first)
        mentions = self.cast.mentions
        at = bisect_left(mentions, place, key=lambda mention: mention.first)
        for mention in reversed(mentions[max(0, at - _SEARCHED) : at]):
            if mention.kind == PERSON and name <= set(self.scene.words[mention.first : mention.last]):
                return mention
        return None

    def _confidence(self, frame: Frame, who: Entity | None) -> float:
        chance = _CHANCE[frame.rule]
        if frame.impersonal:
            return round(chance * 0.85, 2)
        if who is None:
            return round(chance * 0.45, 2)
        if frame.mention is None:
            chance *= 0.85 if frame.same_as is None else 0.95
        elif frame.mention.kind == PRONOUN:
            chance *= 0.88
        elif frame.mention.kind == ROLE and who.kind != ROLE:
            chance *= 0.92
        elif who.kind == ROLE and not frame.mention.indefinite:
            chance *= 0.85  # a definite description that nobody was found for
        if "turn" in frame.notes:
            chance *= 0.8
        return round(chance, 2)

    def _reason(self, frame: Frame, name: str | None, *, matched: bool) -> str:
        text = self.scene.text
        if frame.cue is not None:
            said = f"“{self._tokens(*frame.cue).of(text)}” {_WHERE.get(frame.rule, 'beside the quote')}"
        elif frame.rule == TURN:
            said = "A turn of the dialogue without a cue"
        elif frame.rule == LABEL:
            said = "A name before a colon"
        else:
            said = "No cue beside the quote"
        if frame.impersonal:
            return said + "; the wording names nobody."
        if name is None:
            return said + "; nobody was found who could have said it."
        if frame.mention is not None:
            whose = f"“{' '.join(self._tokens(frame.mention.first, frame.mention.last).of(text).split())}”"
        else:
            whose = "the subject is left out, so it is who spoke before"
        tail = " (in the list of speakers)" if matched else ""
        return f"{said}; {whose} = {name}{tail}." if frame.mention is not None else f"{said}; {whose}: {name}{tail}."

    def _scare(self, quotes: list[Quote]) -> list[Scare]:
        scene = self.scene
        taken = {s.start for q in quotes if q.type is not QuoteType.INDIRECT for s in q.quoted}
        found = []
        for k, stretch in enumerate(scene.stretches):
            inner = Span(stretch.inner_start, stretch.inner_end)
            if inner.start not in taken:
                found.append(Scare(inner, leftover.kind_of(self.cast, k)))
        return found


def _quote_id(text: str, spans: Spans, kind: str) -> str:
    """Stable for the same words at the same place."""
    what = f"{kind}\0{spans[0].start}\0" + "\0".join(span.of(text) for span in spans)
    return hashlib.blake2b(what.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
