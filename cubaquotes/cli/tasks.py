"""Batches of articles on their way to workers and back: in order, few at a time, and none lost with a worker."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from cubaquotes.cli.articles import Given, Item, Line, Refused

_MOST = 500  # articles in a batch, however short


@dataclass(eq=False, slots=True)
class Task:
    """One batch. tries: how often it may yet be started. lines: what came of it, None before."""

    items: list[Item]
    tries: int
    alone: bool = False  # one article that is tried without the others of its batch
    lines: list[str | Refused] | None = None


class Tasks:
    """The batches between reading and writing, in the order in which they were read."""

    def __init__(self, *, tries: int) -> None:
        """tries: how often a batch is started in all, if workers die of it, before its articles are tried singly."""
        self._tries = tries
        self._order: list[Task] = []
        self._waiting: deque[Task] = deque()

    def __len__(self) -> int:
        """How many are not yet written out."""
        return len(self._order)

    def add(self, items: list[Item]) -> None:
        """A batch that was read. One in which nothing could be read is done already."""
        task = Task(items, self._tries)
        self._order.append(task)
        refused = [item for item in items if isinstance(item, Refused)]
        if len(refused) == len(items):
            task.lines = list(refused)
        else:
            self._waiting.append(task)

    def take(self) -> Task | None:
        """The next batch to be done; None if all are under way or done."""
        return self._waiting.popleft() if self._waiting else None

    def lost(self, task: Task) -> None:
        """A worker died of this batch: do it again, or its articles singly; leave out one that was alone."""
        task.tries -= 1
        if task.tries > 0:
            self._waiting.appendleft(task)
        elif task.alone:
            task.lines = [_left_out(task.items[0])]
        else:
            singly = [Task([item], tries=1, alone=True) for item in task.items]
            at = self._order.index(task)
            self._order[at : at + 1] = singly
            self._waiting.extendleft(reversed(singly))

    def finished(self) -> Iterator[str | Refused]:
        """The lines of all batches that are done and before which all are done; these are forgotten."""
        while self._order and self._order[0].lines is not None:
            yield from self._order.pop(0).lines or ()


def _left_out(item: Item) -> Refused:
    if isinstance(item, Refused):
        return item
    where = item.where if isinstance(item, Line) else f"“{item.doc}”"
    return Refused(
        f"{where}: a worker process died each time it came to this article, perhaps for want of memory; it is left out."
    )


class Crew(Protocol):
    """Workers that do tasks."""

    def limit(self) -> int:
        """How many batches are enough to keep all of them at work."""
        ...

    def work(self, tasks: Tasks, *, wait: bool) -> None:
        """Hand out what they can take, and put what they finished into the tasks. wait: until there is any of that."""
        ...


def in_order(articles: Iterable[Item | None], crew: Crew, tasks: Tasks, *, size: int) -> Iterator[str | Refused]:
    """A line of output for each article, in the order given, as soon as it and all before it are done.

    Reads no further ahead than the crew's limit. size: of a batch, in characters or bytes as the articles come.
    """
    for batch in _batches(articles, size):
        if batch:
            tasks.add(batch)
        crew.work(tasks, wait=False)
        yield from tasks.finished()
        yield from _until(lambda: len(tasks) < crew.limit(), crew, tasks)
    yield from _until(lambda: not len(tasks), crew, tasks)


def _until(enough: Callable[[], bool], crew: Crew, tasks: Tasks) -> Iterator[str | Refused]:
    while not enough():
        crew.work(tasks, wait=True)
        yield from tasks.finished()


def _batches(articles: Iterable[Item | None], most: int) -> Iterator[list[Item]]:
    """Articles by the batch; when there is nothing to read, those that wait for company, or an empty batch."""
    batch: list[Item] = []
    size = 0
    for article in articles:
        if article is not None:
            batch.append(article)
            size += _size(article)
        if article is None or size >= most or len(batch) >= _MOST:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(item: Item) -> int:
    if isinstance(item, Given):
        return len(item.text)
    return len(item.data) if isinstance(item, Line) else 0
