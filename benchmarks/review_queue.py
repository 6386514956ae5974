"""How quick the review queue and its like are in a project of a million quotes, in milliseconds.

    python benchmarks/big_project.py BIG.cubaquotes
    python benchmarks/review_queue.py BIG.cubaquotes

A step is what a decision may have to wait for while a queue is collected; beside it stands the processor's time, which
says more on a busy machine. Only a few quotes are decided, and that is undone.
"""

import argparse
import os
import random
import resource
import time
from collections.abc import Callable
from pathlib import Path

from cubaquotes.model import QueueOrder, QuoteFilter, Status
from cubaquotes.services import Project, open_project
from cubaquotes.services.queue import Queue

OPEN = frozenset([Status.OPEN])
FILTERS = {
    "everything": QuoteFilter(),
    "open, 60 % or surer": QuoteFilter(statuses=OPEN, least=0.6),
    "decided": QuoteFilter(statuses=frozenset([Status.CONFIRMED, Status.CORRECTED, Status.REJECTED])),
    "a word, Spanish": QuoteFilter(words="bace", languages=frozenset(["es"])),
}


def collect(project: Project, name: str, wanted: QuoteFilter, order: QueueOrder) -> Queue:
    """Collect a queue, and print what it took."""
    steps: list[tuple[float, float]] = []
    began, queue = time.perf_counter(), None
    running = project.queues.collect(wanted, order)
    while True:
        wall, processor = time.perf_counter(), time.thread_time()
        step = next(running, None)
        steps.append(((time.perf_counter() - wall) * 1000, (time.thread_time() - processor) * 1000))
        if step is None:
            break
        queue = step.queue or queue
    assert queue is not None
    took = time.perf_counter() - began
    slowest, busiest = (max(times) for times in zip(*steps, strict=True))
    print(
        f"{name:20} {order.value:9} {len(queue):9,} quotes in {took:5.2f} s, {len(steps):4} steps,"
        f" the longest {slowest:5.1f} ms ({busiest:4.1f} of processor)"
    )
    return queue


def clock(name: str, work: Callable[[], object], times: int = 60) -> None:
    """Do something often, and print the median, the 95th percentile and the longest."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    print(f"{name:44} {took[times // 2]:8.2f} median {took[int(times * 0.95)]:8.2f} p95 {took[-1]:8.2f} max")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=Path)
    project = open_project(parser.parse_args().project, annotator="Bench")
    chance = random.Random(20220303)
    articles = [row.id for row in project.articles.overview()]
    everything = collect(project, "everything", QuoteFilter(), QueueOrder.POSITION)
    one = QuoteFilter(article=articles[len(articles) // 2])
    for name, wanted in {**FILTERS, "one article": one}.items():
        for order in QueueOrder:
            collect(project, name, wanted, order)
    size = len(everything)

    def page() -> None:
        at = chance.randrange(size - 50)
        project.queues.rows(everything.ids(at, at + 50))

    def confirm_and_undo() -> None:
        at = everything.next_open(chance.randrange(size))
        assert at is not None
        project.review.assign(everything[at], None)
        project.history.undo()

    project.review.same_wording(everything[0])
    project.review.coverage(articles[0])
    clock("jump anywhere, read 50 rows", page)
    clock("position of a quote", lambda: everything.position_of(everything[chance.randrange(size)]))
    clock("next open quote", lambda: everything.next_open(chance.randrange(size)))
    clock("progress of the project, and the estimate", project.queues.progress)
    clock("a decision and its undo", confirm_and_undo)
    clock("the same wording elsewhere", lambda: project.review.same_wording(everything[chance.randrange(size)]))
    clock("coverage of an article", lambda: project.review.coverage(chance.choice(articles)))
    load = ", ".join(f"{figure:.1f}" for figure in os.getloadavg()[:2])
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB; load {load}")
    project.close()


if __name__ == "__main__":
    main()
