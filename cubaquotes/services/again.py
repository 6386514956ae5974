"""Extracting again without overruling anybody: which old quotes stay, which are brought up to date, which go."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from cubaquotes.model import Article, Extraction, Quote, QuoteId, Spans
from cubaquotes.store import names, quotes
from cubaquotes.store.recorder import Recorder

SAME = 0.6  # share of common characters from which two contents are taken for the same statement


def renew(recorder: Recorder, article: Article, found: Extraction, engine: str, match: names.Matcher) -> None:
    """Bring an article's quotes in line with what an engine found now.

    A quote that anybody touched keeps its words, its place and its decisions; it is marked as lost if nothing found now
    is the same statement. If it is still open, its speaker, cue and reason are brought up to date. Untouched quotes
    are replaced.
    """
    standing = quotes.standing(recorder.store, article.id)
    kept = [old for old in standing if not old.removed and (old.touched or old.origin == "person")]
    loose = [old for old in standing if not old.removed and not (old.touched or old.origin == "person")]
    listed = quotes.distinct(found.quotes)
    partners = _partners(kept, listed, allow_similar=True)
    rest = [quote for quote in listed if quote.id not in {new.id for new in partners.values()}]
    partners |= _partners(loose, rest, allow_similar=False)
    renamed = {new.id: old.key for old in standing if (new := partners.get(old.id))}
    origin = quotes.Origin("engine", engine)
    for old in kept:
        new = partners.get(old.id)
        if old.origin == "engine":
            recorder.update("quote", {"id": old.id}, lost=int(new is None))
        if new is not None and not old.decided and old.origin == "engine" and new.content == old.content:
            _update(recorder, old, new, article.text, origin, match, renamed)
    for old in loose:
        new = partners.get(old.id)
        if new is None:
            recorder.update("quote", {"id": old.id}, removed=1)
        else:
            _update(recorder, old, new, article.text, origin, match, renamed)
    taken = {new.id for new in partners.values()}
    for quote in listed:
        if quote.id not in taken:
            quotes.insert(recorder, article.id, article.text, _renamed(quote, renamed), origin, match)
    quotes.set_scare(recorder.store, article.id, article.text, found.scare)
    recorder.update("article", {"id": article.id}, engine=engine)


def overlap(one: Spans, other: Spans) -> float:
    """Share of the characters of both that are common to both: 1 for the same, 0 for apart."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    total = sum(span.end - span.start for span in (*one, *other)) - common
    return common / total if total else 0.0


def _partners(olds: Sequence[quotes.Standing], news: Iterable[Quote], *, allow_similar: bool) -> dict[QuoteId, Quote]:
    """For each old quote the new one that is the same statement: by its key, by the same words, by similar ones.

    The words are those that the engine found or those that an annotator made of them.
    """
    left = {new.id: new for new in news}
    found: dict[QuoteId, Quote] = {}
    for old in olds:
        if old.key in left:
            found[old.id] = left.pop(old.key)
    by_content = {new.content: new for new in left.values()}
    for old in olds:
        same = next((content for content in _contents(old) if content in by_content), None)
        if same is not None and old.id not in found:
            found[old.id] = left.pop(by_content.pop(same).id)
    if allow_similar:
        for old in olds:
            nearest = (0.0, "") if old.id in found else max(_near(old, left.values()), default=(0.0, ""))
            if nearest[0] >= SAME:
                found[old.id] = left.pop(nearest[1])
    return found


def _near(old: quotes.Standing, news: Collection[Quote]) -> Iterator[tuple[float, str]]:
    for content in _contents(old):
        first, last = content[0].start, content[-1].end
        for new in news:
            if new.content[0].start < last and first < new.content[-1].end:
                yield overlap(content, new.content), new.id


def _contents(old: quotes.Standing) -> tuple[Spans, ...]:
    return (old.content, *old.moved)


def _update(
    recorder: Recorder,
    old: quotes.Standing,
    new: Quote,
    text: str,
    origin: quotes.Origin,
    match: names.Matcher,
    renamed: Mapping[str, str],
) -> None:
    """Bring the suggestion of an old quote up to date; its key stays, so that copies of the project agree on it."""
    quote = _renamed(new, renamed)
    ids_of_names = names.ids(recorder.store, [quote.speaker], match)
    recorder.update("quote", {"id": old.id}, lost=0, **quotes.columns(quote, ids_of_names, origin))
    quotes.set_spans(recorder, old.id, quote, text)


def _renamed(quote: Quote, renamed: Mapping[str, str]) -> Quote:
    """The quote standing inside the one whose old key is kept."""
    return replace(quote, nested_in=renamed.get(quote.nested_in or "", quote.nested_in))
