"""Text in, quotes out."""

import gc
import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from cubaquotes.extract import indirect
from cubaquotes.extract.certainty import certainty, naming_chance
from cubaquotes.extract.drafts import Draft, quoted_drafts
from cubaquotes.extract.lang import Language, detect, load
from cubaquotes.extract.lang.detect import foreign_runs
from cubaquotes.extract.mixed import join
from cubaquotes.extract.reason import reason
from cubaquotes.extract.rules import LANGUAGES as RULED
from cubaquotes.extract.rules import extract_by_rule
from cubaquotes.extract.said.attribution import read_units
from cubaquotes.extract.said.cues import find_frames, near_quotes
from cubaquotes.extract.said.inner import inner_quotes
from cubaquotes.extract.said.passed import is_put_to, passed_on
from cubaquotes.extract.said.scare import scare_quotes
from cubaquotes.extract.said.turns import with_turns
from cubaquotes.extract.said.units import make_units
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.anaphora import Resolver
from cubaquotes.extract.who.heads import apposed_to, subject_head
from cubaquotes.extract.who.joint import registered
from cubaquotes.extract.who.outer import outermost
from cubaquotes.model import Extraction, Quote, Span, Spans, words_of
from cubaquotes.speakers import Registry

# Old Macs ended their lines so. Written as a line feed every place in the text stays where it is.
_LONE_RETURN = re.compile("\r(?!\n)")


def extract(text: str, language: str | None = None, registry: Registry | None = None) -> Extraction:
    """The quotes of `text`.

    language: "en", "es" or "ru"; None or "auto" to detect it.
    registry: the speakers to match mentions with; without one a speaker is the fullest name in the article.
    Never raises on any string; takes time linear in its length.
    """
    read = _LONE_RETURN.sub("\n", text)
    found = _extract(read, language, registry)
    if read == text:
        return found
    return replace(found, quotes=tuple(replace(quote, text=words_of(quote.content, text)) for quote in found.quotes))


def extract_told(text: str, told: Spans, code: str, registry: Registry | None = None) -> Extraction:
    """The quotes of `text`, in the language `code`, if the stretches in marks at `told` are somebody's statements."""
    with _uncollected():
        return _extract_in(_LONE_RETURN.sub("\n", text), code, registry, told)


def _extract(text: str, language: str | None, registry: Registry | None) -> Extraction:
    """The same for a text whose lines end with a line feed."""
    code = detect(text) if language in (None, "", "auto") else str(language)
    runs = foreign_runs(text, code)
    with _uncollected():
        if not runs:
            return _extract_in(text, code, registry)
        codes = dict.fromkeys((code, *(other for *_, other in runs)))
        return join(text, {other: _extract_in(text, other, registry) for other in codes}, runs, code)


@contextmanager
def _uncollected() -> Iterator[None]:
    """The garbage collector waits: many objects are made here, none in a circle, and it would look for those for long.

    Where several threads extract at once, the first one to begin lets it go on when it ends.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _extract_in(text: str, code: str, registry: Registry | None, told: Spans = ()) -> Extraction:
    """The quotes of `text`, read as if all of it were in the language `code`. told: stretches that are statements."""
    if code in RULED:
        return extract_by_rule(text, code, registry, told)
    lang = load(code)
    doc = Document(text, lang.vocabulary)
    frames = find_frames(doc, lang, near_quotes(doc))
    readings = read_units(doc, lang, make_units(doc, frames), frames, told)
    drafts = quoted_drafts(doc, lang, readings, told)
    drafts = without_overlaps(drafts, indirect.drafts(doc, lang, drafts, frames))
    drafts = with_turns(doc, passed_on(doc, drafts))
    resolver = Resolver(doc, lang)
    quotes = [_quote(doc, lang, draft, resolver, registry) for draft in drafts]
    scare = tuple(scare_quotes(doc, readings, quotes))
    inner = inner_quotes(doc, lang, quotes, registry, resolver.cast) if doc.nested else []
    return Extraction(code, tuple(sorted(quotes + inner, key=lambda quote: quote.content[0])), scare)


def without_overlaps(quoted: list[Draft], found: list[Draft]) -> list[Draft]:
    """All drafts in order; of the claims only those whose words are not a quote's already."""
    held = sorted(span for draft in quoted for span in draft.content)
    free = [
        claim
        for claim in found
        if not any(span.overlaps(other) for span in claim.content for other in _near(held, span))
    ]
    return sorted(quoted + free, key=lambda draft: draft.content[0])


def _near(held: list[Span], span: Span) -> list[Span]:
    at = bisect_left(held, span)
    return held[max(0, at - 2) : at + 2]


def _quote(doc: Document, lang: Language, draft: Draft, resolver: Resolver, registry: Registry | None) -> Quote:
    text = doc.text
    at = draft.frame.cue if draft.frame else doc.token_at(draft.content[0].start)
    source: Spans = ()
    asked = is_put_to(doc, draft)
    draft.mention = None if asked else draft.mention
    if draft.mention is not None:
        end = draft.mention.last - 1
        if draft.frame is not None:
            draft.mention = outermost(doc, subject_head(doc, draft.mention, at), at)
            draft.mention = apposed_to(doc, draft.mention, at, resolver.cast)
        end = end if end >= draft.mention.first else draft.mention.last - 1  # another one: "In a note it said"
        source = (Span(doc.starts[draft.mention.first], doc.end(end)),)
    identity = resolver.resolve(draft.mention, at) if not asked else None
    alone = identity is not None and not identity.parts
    entry = registry.match(identity.name) if registry is not None and identity is not None and alone else None
    speaker = entry.name if entry is not None else registered(identity, registry)
    antecedent = identity.antecedent if identity is not None else None
    cue = draft.frame.cue if draft.frame else None
    confidence = certainty(lang, draft) * naming_chance(identity)
    return Quote(
        id=_quote_id(text, draft),
        type=draft.type,
        text=words_of(draft.content, text),
        content=draft.content,
        quoted=draft.quoted,
        cue=(Span(doc.starts[cue], doc.end(cue)),) if cue is not None else (),
        source=source,
        antecedent=(antecedent,) if antecedent is not None and antecedent.end > antecedent.start else (),
        speaker=speaker,
        confidence=confidence,
        reason=reason(doc, draft, identity, entry.name if entry is not None else None, confidence),
    )


def _quote_id(text: str, draft: Draft) -> str:
    """Stable for the same words at the same place."""
    spans = draft.content
    what = "\0".join([draft.type, str(spans[0].start), *[span.of(text) for span in spans]])
    return hashlib.blake2b(what.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
