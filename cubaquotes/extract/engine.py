"""Text in, quotes out."""

import hashlib

from cubaquotes.extract.attribution import Attribution, after_quote, before_quote
from cubaquotes.extract.lang import detect, load
from cubaquotes.extract.text import Document
from cubaquotes.model import Extraction, Quote, QuoteType, Span, words_of
from cubaquotes.speakers import Registry

# Changes whenever results may change, so that a project knows which quotes are older.
ENGINE_VERSION = "0.1"


def extract(text: str, language: str | None = None, registry: Registry | None = None) -> Extraction:
    """The quotes of `text`.

    language: "en", "es" or "ru"; None or "auto" to detect it.
    registry: the speakers to match mentions with; without one a speaker is the fullest name in the article.
    Never raises on any string; takes time linear in its length.
    """
    code = detect(text) if language in (None, "", "auto") else str(language)
    doc = Document(text, load(code).flags)
    quotes: list[Quote] = []
    previous: Attribution | None = None
    for group in _groups(doc):
        spans = tuple(Span(doc.stretches[k].inner_start, doc.stretches[k].inner_end) for k in group)
        first, last = doc.first[group[0]], doc.last[group[-1]]
        begin, end = doc.sentence_of(first)[0], doc.sentence_of(last - 1)[1]
        found = after_quote(doc, doc.last[group[0]], doc.sentence_of(doc.last[group[0]] - 1)[1]) or before_quote(
            doc, begin, first
        )
        if found is None:
            if len(text[spans[0].start : spans[0].end].split()) < 4 and end:
                continue
            found = previous
        previous = found
        mention = found.mention if found else None
        source = (mention.span(doc),) if mention else ()
        name = words_of(source, text) or None
        speaker = registry.match(name) if registry and name else None
        quotes.append(
            Quote(
                id=_quote_id(text, spans, "direct"),
                type=QuoteType.DIRECT,
                text=words_of(spans, text),
                content=spans,
                quoted=spans,
                cue=(Span(doc.starts[found.cue], doc.end(found.cue)),) if found else (),
                source=source,
                antecedent=(),
                speaker=speaker.name if speaker else name,
                confidence=0.7 if source else 0.3,
                reason=f"“{doc.words[found.cue]}” beside the quote." if found else "No cue beside the quote.",
            )
        )
    return Extraction(code, tuple(quotes))


def _groups(doc: Document) -> list[list[int]]:
    groups: list[list[int]] = []
    for k, stretch in enumerate(doc.stretches):
        same = groups and doc.paragraph_of(doc.first[groups[-1][-1]]) == doc.paragraph_of(doc.first[k])
        if groups and (same or stretch.reopened):
            groups[-1].append(k)
        else:
            groups.append([k])
    return groups


def _quote_id(text: str, spans: tuple[Span, ...], kind: str) -> str:
    """Stable for the same words at the same place."""
    what = f"{kind}\0{spans[0].start}\0" + "\0".join(span.of(text) for span in spans)
    return hashlib.blake2b(what.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
