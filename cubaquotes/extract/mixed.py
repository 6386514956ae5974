"""An article with paragraphs in several languages: each paragraph's quotes come from its own language."""

from collections.abc import Mapping
from dataclasses import replace

from cubaquotes.extract.lang.detect import language_at
from cubaquotes.model import Extraction, Quote, words_of


def join(text: str, parts: Mapping[str, Extraction], runs: list[tuple[int, int, str]], code: str) -> Extraction:
    """Of each language's extraction of `text` what lies in its paragraphs.

    parts: language -> what was found reading the whole text in it. runs: as `foreign_runs` gives them. code: the
    language of the article.
    """
    quotes = [
        _within(text, quote, runs, code, language)
        for language, part in parts.items()
        for quote in part.quotes
        if language_at(runs, code, quote.content[0].start) == language
    ]
    scare = [
        stretch
        for language, part in parts.items()
        for stretch in part.scare
        if language_at(runs, code, stretch.span.start) == language
    ]
    quotes.sort(key=lambda quote: (quote.content[0].start, -quote.content[-1].end))
    scare.sort(key=lambda stretch: stretch.span.start)
    return Extraction(code, tuple(quotes), tuple(scare))


def _within(text: str, quote: Quote, runs: list[tuple[int, int, str]], code: str, language: str) -> Quote:
    """The quote without what it goes on with in paragraphs of another language."""
    content = tuple(span for span in quote.content if language_at(runs, code, span.start) == language)
    if content == quote.content:
        return quote
    quoted = tuple(span for span in quote.quoted if language_at(runs, code, span.start) == language)
    return replace(quote, content=content, quoted=quoted, text=words_of(content, text))
