"""Extraction spread over several processes of this machine, each at the end of a pipe."""

import os
import signal
import sys
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait

from cubaquotes.cli.articles import Item, Refused
from cubaquotes.cli.tasks import Task, Tasks, in_order
from cubaquotes.cli.work import Extractor
from cubaquotes.errors import CubaQuotesError
from cubaquotes.files import in_words
from cubaquotes.model import Speaker

_BATCH = 100_000  # bytes or characters: a quarter of a second of work, a millisecond to send
_AHEAD = 3  # batches for each worker that are read and not yet written
_TRIES = 2  # starts of a batch before its articles are tried singly
_STARTS = 3  # workers in a row that die before they can work


def extract_in_pool(
    articles: Iterable[Item | None], *, speakers: Sequence[Speaker] | None, workers: int
) -> Generator[str | Refused, None, None]:
    """A line of output for each article, in the order given. A worker that dies is replaced, and its work done again.

    Raises CubaQuotesError if no worker process can be started.
    """
    pool = _Pool(workers, speakers)
    try:
        yield from in_order(articles, pool, Tasks(tries=_TRIES), size=_BATCH)
    finally:  # also when interrupted
        pool.end()


class _Worker:
    """A process and our end of its pipe. task: what it works on; `ready` is false until it has said that it can."""

    def __init__(self, speakers: Sequence[Speaker] | None) -> None:
        # A fork shares the loaded program's memory; elsewhere it is not to be had, or not safe.
        context = get_context("fork") if sys.platform == "linux" else get_context()
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, speakers), daemon=True)
        self.task: Task | None = None
        self.ready = False
        try:
            with _interrupts_later():
                self.process.start()
        finally:
            theirs.close()  # so that the pipe breaks when the process dies

    def end(self) -> None:
        """It holds nothing that could be lost, so that it need not be asked."""
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


class _Pool:
    """A crew of processes."""

    def __init__(self, workers: int, speakers: Sequence[Speaker] | None) -> None:
        self._speakers = speakers
        self._wanted = workers
        self._workers: list[_Worker] = []
        self._died_at_start = 0

    def limit(self) -> int:
        return self._wanted * _AHEAD

    def work(self, tasks: Tasks, *, wait: bool) -> None:
        self._hand_out(tasks)
        heard = self._hear(tasks, timeout=None if wait else 0)
        if heard:
            self._hand_out(tasks)

    def end(self) -> None:
        for worker in self._workers:
            worker.end()

    def _hand_out(self, tasks: Tasks) -> None:
        while len(self._workers) < self._wanted:
            self._start()
        for worker in [worker for worker in self._workers if worker.ready and worker.task is None]:
            worker.task = tasks.take()
            if worker.task is None:
                return
            try:
                worker.pipe.send(worker.task.items)
            except OSError:
                self._replace(worker, tasks)

    def _hear(self, tasks: Tasks, *, timeout: float | None) -> bool:
        busy = {worker.pipe: worker for worker in self._workers if worker.task is not None or not worker.ready}
        if not busy:  # each died when it was given work
            return False
        heard = wait(list(busy), timeout)
        for pipe in heard:
            worker = busy[pipe]  # type: ignore[index]  # only what was given comes back
            try:
                lines = worker.pipe.recv()
            except (EOFError, OSError):
                self._replace(worker, tasks)
                continue
            if worker.task is not None:
                worker.task.lines = lines
            worker.task, worker.ready, self._died_at_start = None, True, 0
        return bool(heard)

    def _start(self) -> None:
        try:
            self._workers.append(_Worker(self._speakers))
        except OSError as error:
            raise CubaQuotesError(
                f"Another worker process can't be started: {in_words(error)}; try again with fewer --workers."
            ) from None

    def _replace(self, worker: _Worker, tasks: Tasks) -> None:
        """Its work goes back to the tasks; another takes its place when there is work to hand out."""
        self._workers.remove(worker)
        worker.end()
        if worker.task is not None:
            tasks.lost(worker.task)
        if not worker.ready:
            self._died_at_start += 1
        if self._died_at_start >= _STARTS:
            raise CubaQuotesError(
                "Worker processes die at their start, perhaps for want of memory; try again with fewer --workers."
            )


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Keep Ctrl-C from a process that is just starting, which would answer with a traceback; ours gets it later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: "Connection[object, list[Item]]", speakers: Sequence[Speaker] | None) -> None:
    """A worker's life: batches of articles in, their lines of output out, until it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the first one sees to the end
    threading.Thread(target=_end_with_parent, daemon=True).start()
    extractor = Extractor(speakers)
    with suppress(EOFError, OSError):  # the first process is gone
        pipe.send(None)  # ready
        while True:
            pipe.send([extractor.line(item) for item in pipe.recv()])


def _end_with_parent() -> None:
    """A killed program takes its workers with it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
