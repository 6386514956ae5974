"""Extraction from articles, one after the other."""

import socket
from collections.abc import Generator, Iterable, Sequence
from functools import lru_cache

from cubaquotes.cli.articles import Item, Line, Refused
from cubaquotes.cli.output import as_line
from cubaquotes.errors import CubaQuotesError, bug_in_words
from cubaquotes.extract import ENGINE_VERSION, extract
from cubaquotes.model import Speaker
from cubaquotes.speakers import Registry


class Extractor:
    """Turns articles into lines of output. One a process, because the registry is made once."""

    def __init__(self, speakers: Sequence[Speaker] | None) -> None:
        self._registry = Registry(speakers) if speakers is not None else None

    def line(self, item: Item) -> str | Refused:
        """The article's line of JSON; a Refused if it could not be read, or if extraction itself broke on it."""
        article = item.parse() if isinstance(item, Line) else item
        if isinstance(article, Refused):
            return article
        try:
            found = extract(article.text, article.language, self._registry)
        except Exception as error:  # noqa: BLE001  (a bug of ours in one article must not cost the thousands after it)
            broke = f"the program broke on this article ({bug_in_words(error)})"
            return Refused(f"“{article.doc}”: {broke}: please report it, with the article.")
        return as_line(article.doc, found, article.text)


def extract_all(
    articles: Iterable[Item | None], *, speakers: Sequence[Speaker] | None, workers: int
) -> Generator[str | Refused, None, None]:
    """A line of output for each article, in the order given; None among them is passed over.

    workers: how many processes; 1 for this one alone. Raises CubaQuotesError if they can't be started.
    """
    if workers == 1:
        extractor = Extractor(speakers)
        return (extractor.line(article) for article in articles if article is not None)
    from cubaquotes.cli.pool import extract_in_pool  # takes longer to import than a short article to read

    return extract_in_pool(articles, speakers=speakers, workers=workers)


_extractor = lru_cache(maxsize=1)(Extractor)  # a worker of a cluster works long on one list of speakers


def extract_batch(items: Sequence[Item], speakers: tuple[Speaker, ...] | None, engine: str) -> list[str | Refused]:
    """The lines of a batch, on a machine that may be another.

    engine: the version that is wanted. Raises CubaQuotesError if it is not the one installed here.
    """
    if engine != ENGINE_VERSION:
        raise CubaQuotesError(
            f"The Dask worker on “{socket.gethostname()}” has version {ENGINE_VERSION} of the engine, this program"
            f" {engine}: install the same cubaquotes on every worker."
        )
    return [_extractor(speakers).line(item) for item in items]
