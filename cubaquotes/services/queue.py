"""The review queue: any selection of quotes in any order, as quick with a million quotes as with ten."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import (
    AnnotatorId,
    ArticleId,
    Change,
    Progress,
    QueueOrder,
    QuoteFilter,
    QuoteId,
    QuoteRow,
    QuoteView,
    SavedFilter,
)
from cubaquotes.services.pace import seconds_each
from cubaquotes.services.session import Session
from cubaquotes.speakers import fold
from cubaquotes.store import queue, quotes

CHUNK = 20_000  # ids that are worked on at once, some 5 ms
NAMES = 2_000  # speakers whose names are folded at once
LOOKED_BACK = 300  # actions from which the pace is judged

_EVERYTHING = QuoteFilter()

_Rank = tuple[bool, str, str, int]  # nobody last; the name folded, and as it is; the key


class Queue:
    """A snapshot of the quotes that a filter lets through, in their order: 13 bytes each, and no database behind it.

    A quote keeps its place when it is decided; collect the queue again to have it sorted anew.

    complete: False if this is only the beginning, and the rest is still being collected.
    """

    def __init__(self, wanted: QuoteFilter, order: QueueOrder, *, complete: bool = True) -> None:
        self.filter, self.order, self.complete = wanted, order, complete
        self._ids = array("q")
        self._open = bytearray()
        self._places = array("i")  # by id, from the smallest id on
        self._first, self._last = 0, -1  # the smallest and the greatest id
        self.open = 0

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, position: int) -> QuoteId:
        return QuoteId(self._ids[position])

    def ids(self, start: int, stop: int) -> list[QuoteId]:
        """The quotes at the positions from `start` to before `stop`."""
        return [QuoteId(i) for i in self._ids[max(0, start) : max(0, stop)]]

    def position_of(self, quote_id: QuoteId) -> int | None:
        """Where a quote stands, from 0; None if it isn't in the queue."""
        at = quote_id - self._first
        place = self._places[at] if 0 <= at < len(self._places) else -1
        return None if place < 0 else place

    def is_open(self, position: int) -> bool:
        """Whether the quote at a position is undecided."""
        return bool(self._open[position])

    def next_open(self, after: int = -1) -> int | None:
        """The position of the next open quote behind `after`, from the beginning again if there is none; None: no quote
        is open."""
        found = self._open.find(1, max(0, after + 1))
        if found < 0:
            found = self._open.find(1)
        return None if found < 0 else found

    def previous_open(self, before: int) -> int | None:
        """The position of the next open quote before `before`, from the end again if there is none."""
        found = self._open.rfind(1, 0, max(0, before))
        if found < 0:
            found = self._open.rfind(1)
        return None if found < 0 else found

    def update(self, change: Change) -> list[int]:
        """Keep what is open in step with an action; returns the positions of quotes that look different now."""
        states = {view.id: not view.status.decided for view in change.quotes}
        states |= dict.fromkeys(change.removed_quotes, False)
        states |= change.beyond
        touched = []
        for quote_id, is_open in states.items():
            place = self.position_of(quote_id)
            if place is not None:
                self.open += is_open - self._open[place]
                self._open[place] = is_open
                touched.append(place)
        return sorted(touched)

    def take(self, ids: Sequence[int], is_open: Iterable[int]) -> None:
        """Put quotes at the end; to be followed by `index` when all are there."""
        if not ids:
            return
        before = len(self._open)
        self._first = min(ids) if not before else min(self._first, min(ids))
        self._last = max(self._last, max(ids))
        self._ids.extend(ids)
        self._open.extend(is_open)
        self.open += self._open.count(1, before)

    def index(self) -> Iterator[int]:
        """Make positions known by id, some CHUNK quotes at a step."""
        self._places = array("i", [-1]) * (self._last - self._first + 1)
        first, places = self._first, self._places
        for start in range(0, len(self._ids), CHUNK):
            yield start
            for place, quote_id in enumerate(self._ids[start : start + CHUNK], start):
                places[quote_id - first] = place


@dataclass(frozen=True, slots=True)
class QueueStep:
    """How far collecting is: `done` of `total` steps. queue: the beginning, and in the end the whole."""

    done: int
    total: int
    queue: Queue | None = None


class Queues:
    """Selections of quotes, how far the work is, and the filters that an annotator keeps."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def collect(
        self, wanted: QuoteFilter = _EVERYTHING, order: QueueOrder = QueueOrder.POSITION
    ) -> Iterator[QueueStep]:
        """Collect a queue in short steps, so that decisions can be made between them.

        The last step has the whole queue, with what was decided meanwhile; in the order of the text the first has its
        beginning already.
        """
        store = self._session.store
        since = queue.newest_action(store)
        groups = queue.batches(store, wanted)
        total = len(groups) + 1
        drawers = _Drawers()
        for done, articles in enumerate(groups, 1):
            found = queue.find(store, self._session.annotator_id, wanted, order, articles)
            drawers.take(found)
            begins = done == 1 and order is QueueOrder.POSITION
            yield QueueStep(done, total, _beginning(wanted, order, found) if begins else None)
        ranks: list[_Rank] = []
        for some in self._ranks(drawers.keys, order):
            ranks += some
            yield QueueStep(total - 1, total)
        made = Queue(wanted, order)
        for ids, is_open in drawers.emptied(rank[-1] for rank in sorted(ranks)):
            made.take(ids, is_open)
            yield QueueStep(total - 1, total)
        for _ in made.index():
            yield QueueStep(total - 1, total)
        views = self.views(decided := queue.decided_since(store, since))
        made.update(Change("", tuple(views), tuple(decided - {view.id for view in views})))
        yield QueueStep(total, total, made)

    def rows(self, ids: Iterable[QuoteId]) -> list[QuoteRow]:
        """Some quotes as rows of a list, in the given order; those that are gone are left out."""
        return queue.rows(self._session.store, self._session.annotator_id, ids)

    def views(self, ids: Iterable[QuoteId]) -> list[QuoteView]:
        """Some quotes whole, in the given order; those that are gone are left out."""
        order = {quote_id: place for place, quote_id in enumerate(ids)}
        found = quotes.views(self._session.store, self._session.annotator_id, order)
        return sorted(found, key=lambda view: order[view.id])

    def progress(self, article_id: ArticleId | None = None) -> Progress:
        """How far the annotator is with an article, or with the project, and at which pace they decided of late."""
        store, annotator = self._session.store, self._session.annotator_id
        counted = queue.progress(store, annotator, article_id)
        pace = seconds_each(queue.decisions(store, annotator, LOOKED_BACK))
        return Progress(counted.total, counted.decided, pace)

    def saved(self) -> list[SavedFilter]:
        """The filters that the annotator keeps, by name."""
        return queue.saved(self._session.store, self._session.annotator_id)

    def save(self, name: str, wanted: QuoteFilter, order: QueueOrder = QueueOrder.POSITION) -> None:
        """Keep a filter under a name; one of the same name is replaced. Raises NotAllowedError without a name."""
        name = " ".join(name.split())
        if not name:
            raise NotAllowedError("A filter needs a name; type one.")
        with self._session.writing():
            queue.save(self._session.store, self._session.annotator_id, SavedFilter(name, wanted, order))

    def forget(self, name: str) -> None:
        """Keep a filter no longer; nothing happens if there is none of that name."""
        with self._session.writing():
            queue.forget(self._session.store, self._session.annotator_id, " ".join(name.split()))

    def annotators(self) -> list[tuple[AnnotatorId, str]]:
        """Whose decisions a filter can look at."""
        return queue.annotators(self._session.store)

    def outlets(self) -> list[str]:
        """The outlets that a filter can choose from; '' if some articles have none."""
        return queue.outlets(self._session.store)

    def _ranks(self, keys: Sequence[int], order: QueueOrder) -> Iterator[list[_Rank]]:
        """For each key what its quotes are sorted by, some NAMES at a time."""
        for start in range(0, len(keys), NAMES):
            some = keys[start : start + NAMES]
            if order is QueueOrder.SPEAKER:
                names = queue.names(self._session.store, some)
                yield [(not name, fold(name), name, key) for key, name in names.items()]
            else:
                yield [(False, "", "", key) for key in some]


class _Drawers:
    """Quotes in a drawer for each key; within a drawer in the order in which they came."""

    def __init__(self) -> None:
        self._drawers: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))

    @property
    def keys(self) -> list[int]:
        """The keys that occur."""
        return list(self._drawers)

    def take(self, found: queue.Found) -> None:
        """Sort quotes in. Whether one is open is kept in the last bit beside its id."""
        drawers = self._drawers
        for quote_id, key, is_open in zip(*found, strict=True):
            drawers[key].append(quote_id << 1 | is_open)

    def emptied(self, keys: Iterable[int]) -> Iterator[tuple[list[int], list[int]]]:
        """The ids in the drawers of `keys`, and which of them are open, some CHUNK at a time."""
        ready: array[int] = array("q")
        for key in keys:
            drawer = self._drawers.pop(key)
            for start in range(0, len(drawer), CHUNK):
                ready.extend(drawer[start : start + CHUNK])
                if len(ready) >= CHUNK:
                    yield _apart(ready)
                    ready = array("q")
        yield _apart(ready)


def _apart(marked: "array[int]") -> tuple[list[int], list[int]]:
    return [one >> 1 for one in marked], [one & 1 for one in marked]


def _beginning(wanted: QuoteFilter, order: QueueOrder, found: queue.Found) -> Queue:
    """What can be shown while the rest is being collected."""
    made = Queue(wanted, order, complete=False)
    made.take(found.ids, found.is_open)
    for _ in made.index():
        pass
    return made
