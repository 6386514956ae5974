"""How long a decision takes an annotator. Pure."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from statistics import fmean

PAUSE = 300  # seconds: who did nothing for longer was away
ENOUGH = 20  # decisions; fewer say too little


def seconds_each(decisions: Iterable[tuple[str, int]]) -> float | None:
    """The mean of the seconds from one decision to the next; None if there are fewer than ENOUGH to judge by.

    What is left is a sum: of many quick confirmations and a few corrections that take long, the latter make most of it.

    decisions: when (ISO 8601) and about how many quotes at once, in the order in which they were made. Times after a
    pause are left out, and so are batches: how long one took says nothing about a single quote."""
    times = [(datetime.fromisoformat(at), number) for at, number in decisions]
    taken = [
        seconds
        for (before, _), (after, number) in pairwise(times)
        if number == 1 and 0 <= (seconds := (after - before).total_seconds()) <= PAUSE
    ]
    if len(taken) + 1 < ENOUGH:
        return None
    return fmean(taken)
