"""Claims brought to the form in which the engine keeps all quotes."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.drafts import Draft, span_of
from cubaquotes.extract.indirect.claims import Claim, find
from cubaquotes.extract.lang import Language
from cubaquotes.extract.said.cues import Frame
from cubaquotes.extract.text import Document
from cubaquotes.model import QuoteType, Span

# A claim of which so much stands inside quotation marks is a quote's business, not ours.
_QUOTED_SHARE = 0.85


def drafts(doc: Document, language: Language, quoted: list[Draft], frames: list[Frame]) -> list[Draft]:
    """The claims of `doc`. quoted: the quotes with marks, whose cues introduce no claim. frames: those known so far."""

    def wanted(claim: Claim) -> bool:
        if all(max(doc.quote_of[a:b], default=-1) < 0 for a, b in claim.content):
            return any(flag & f.WORD for a, b in claim.content for flag in doc.flags[a:b])
        words = [k for a, b in claim.content for k, flag in zip(doc.quote_of[a:b], doc.flags[a:b], strict=True)
                 if flag & f.WORD]  # fmt: skip
        return bool(words) and sum(k >= 0 for k in words) < _QUOTED_SHARE * len(words)

    taken = {
        draft.frame.cue: tuple((doc.token_at(span.start), doc.token_at(span.end)) for span in draft.content)
        for draft in quoted
        if draft.frame is not None
    }
    sentences = {frame.sentence.first: frame.sentence for frame in frames}
    return [_draft(doc, claim) for claim in find(doc, language, taken, sentences, wanted)]


def _draft(doc: Document, claim: Claim) -> Draft:
    quoted, longest = [], 0
    for k in claim.stretches:
        stretch = doc.stretches[k]
        quoted.append(Span(stretch.inner_start, stretch.inner_end))
        longest = max(longest, sum(1 for flag in doc.flags[doc.first[k] : doc.last[k]] if flag & f.WORD))
    spans = tuple(span_of(doc, start, end) for start, end in claim.content)
    kind = QuoteType.MIXED if longest > 1 else QuoteType.INDIRECT
    return Draft("claim", spans, tuple(quoted), kind, claim.frame, claim.frame.subject, claim.confidence)
