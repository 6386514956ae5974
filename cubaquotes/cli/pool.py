"""Extraction spread over several processes, with the order kept and memory constant."""

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import parent_process

from cubaquotes.cli.articles import Given, Refused
from cubaquotes.cli.work import Extractor
from cubaquotes.errors import CubaQuotesError
from cubaquotes.model import Speaker

_BATCH = 100_000  # characters sent to a worker at once: a fraction of a second of work, a millisecond to send
_MOST = 500  # articles in a batch, however short
_AHEAD = 3  # batches that wait for each worker


def extract_in_pool(
    articles: Iterable[Given | Refused], *, speakers: Sequence[Speaker] | None, workers: int
) -> Iterator[str | Refused]:
    """A line of output for each article, in the order given. Raises CubaQuotesError if a worker process is lost."""
    pool = ProcessPoolExecutor(workers, initializer=_begin_worker, initargs=(speakers,))
    try:
        yield from _in_order(pool, _batches(articles), limit=workers * _AHEAD)
    except BrokenProcessPool:
        raise CubaQuotesError(
            "A worker process ended before its time, perhaps for want of memory: try again with fewer --workers."
        ) from None
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
        if size >= _BATCH or len(batch) >= _MOST:
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
