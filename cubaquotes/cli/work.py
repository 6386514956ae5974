"""Extraction from many articles, in this process or spread over several, with the order kept and memory constant."""

import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import parent_process

from cubaquotes.cli.articles import Given, Refused
from cubaquotes.cli.output import as_line
from cubaquotes.extract import extract
from cubaquotes.model import Speaker
from cubaquotes.speakers import Registry

_BATCH = 100_000  # characters sent to a worker at once: a fraction of a second of work, a millisecond to send
_AHEAD = 3  # batches that wait for each worker


class Extractor:
    """Turns articles into lines of output. One a process, because the registry is made once."""

    def __init__(self, speakers: Sequence[Speaker] | None) -> None:
        self._registry = Registry(speakers) if speakers is not None else None

    def line(self, article: Given | Refused) -> str | Refused:
        """The article's line of JSON; a Refused if it could not be read, or if extraction itself broke on it."""
        if isinstance(article, Refused):
            return article
        try:
            found = extract(article.text, article.language, self._registry)
        except Exception as error:  # noqa: BLE001  (a bug of ours in one article must not cost the thousands after it)
            place = traceback.extract_tb(error.__traceback__)[-1]
            return Refused(
                f"“{article.doc}”: the program broke on this article ({type(error).__name__}: {error}; "
                f"{os.path.basename(place.filename)}, line {place.lineno}): please report it, with the article."  # noqa: PTH119
            )
        return as_line(article.doc, found)


def extract_all(
    articles: Iterable[Given | Refused], *, speakers: Sequence[Speaker] | None, workers: int
) -> Iterator[str | Refused]:
    """A line of output for each article, in the order given. `workers`: how many processes; 1 for this one alone."""
    if workers == 1:
        yield from map(Extractor(speakers).line, articles)
        return
    pool = ProcessPoolExecutor(workers, initializer=_begin_worker, initargs=(speakers,))
    try:
        yield from _in_order(pool, _batches(articles), limit=workers * _AHEAD)
    finally:
        # Also when interrupted: what waits is dropped, what is under way takes a moment.
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, batches: Iterable[list[Given | Refused]], *, limit: int
) -> Iterator[str | Refused]:
    waiting: deque[Future[list[str | Refused]]] = deque()
    for batch in batches:
        waiting.append(pool.submit(_work, batch))
        while waiting and (len(waiting) >= limit or waiting[0].done()):
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _batches(articles: Iterable[Given | Refused]) -> Iterator[list[Given | Refused]]:
    batch: list[Given | Refused] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text) if isinstance(article, Given) else 0
        if size >= _BATCH or len(batch) >= 500:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


_extractors: list[Extractor] = []  # a worker process's own, made when it starts


def _begin_worker(speakers: Sequence[Speaker] | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the first one sees to the end
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _extractors.append(Extractor(speakers))


def _end_with_parent() -> None:
    """A killed program takes its workers with it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(batch: list[Given | Refused]) -> list[str | Refused]:
    return [_extractors[0].line(article) for article in batch]
