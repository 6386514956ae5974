"""Extraction spread over a Dask cluster. Imported only when asked for, since `distributed` is an extra."""

import asyncio
import logging
import pkgutil
import re
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import Any

from cubaquotes.cli.articles import Item, Refused
from cubaquotes.cli.tasks import Task, Tasks, in_order
from cubaquotes.cli.terminal import UsageError
from cubaquotes.cli.work import extract_batch
from cubaquotes.errors import CubaQuotesError
from cubaquotes.extract import ENGINE_VERSION
from cubaquotes.model import Speaker

try:
    import dask
    import distributed
except ModuleNotFoundError as error:
    raise UsageError(
        f"--dask needs the package “{error.name}”, which is not installed: pip install 'cubaquotes[dask]' adds it, here"
        " and on the machines of the workers."
    ) from None

_BATCH = 250_000  # bytes or characters: half a second of work, some milliseconds for the scheduler
_AHEAD = 3  # batches for each thread of a worker that are read and not yet written
_MOST_AHEAD = 600  # batches, for the sake of our memory
_COUNT_EVERY = 2.0  # seconds; workers come and go
_PATIENCE = 10.0  # seconds for the scheduler to answer


def extract_on_cluster(
    articles: Iterable[Item | None],
    *,
    speakers: Sequence[Speaker] | None,
    address: str,
    remark: Callable[[str], None],
) -> Generator[str | Refused, None, None]:
    """A line of output for each article, in the order given, from the workers of the scheduler at `address`.

    What a lost worker had is done again elsewhere. remark: told what the person should know.
    Raises UsageError if that is no address, CubaQuotesError if nothing answers there, if workers can't do this
    program's work, or if the scheduler is lost.
    """
    with _connected(_checked(address)) as client:
        if not _check_engine(client):
            remark(f"No worker has joined the scheduler at “{address}” yet: waiting for one.")
        crew = _Cluster(client, None if speakers is None else tuple(speakers), address)
        try:
            # One try: the scheduler itself starts again what died with a worker, some three times.
            yield from in_order(articles, crew, Tasks(tries=1), size=_BATCH)
        except (CancelledError, OSError) as error:
            if isinstance(error, OSError) and error.filename is not None:  # not the connection's
                raise
            raise _connection_lost(address) from None
        finally:
            crew.end()


class _Cluster:
    """A crew of Dask workers."""

    def __init__(self, client: "distributed.Client", speakers: tuple[Speaker, ...] | None, address: str) -> None:
        self._client = client
        self._speakers = speakers
        self._address = address
        self._under_way: dict[Any, Task] = {}  # by future
        self._limit = 1
        self._counted_at = -_COUNT_EVERY

    def limit(self) -> int:
        now = time.monotonic()
        if now - self._counted_at >= _COUNT_EVERY:
            self._counted_at = now
            threads = sum(self._client.nthreads().values())
            self._limit = min(max(1, threads) * _AHEAD, _MOST_AHEAD)
        return self._limit

    def work(self, tasks: Tasks, *, wait: bool) -> None:
        while (task := tasks.take()) is not None:
            # Not pure: two equal batches are two tasks, each with a key of its own.
            future = self._client.submit(extract_batch, task.items, self._speakers, ENGINE_VERSION, pure=False)
            self._under_way[future] = task
        if wait and self._under_way:
            distributed.wait(list(self._under_way), return_when="FIRST_COMPLETED")
        for future in [future for future in self._under_way if future.done()]:
            self._take_in(future, self._under_way.pop(future), tasks)

    def _take_in(self, future: Any, task: Task, tasks: Tasks) -> None:
        try:
            task.lines = future.result()
        except distributed.KilledWorker:
            tasks.lost(task)
        except (CubaQuotesError, CancelledError, OSError):
            raise
        except Exception as error:
            # Extraction answers for every article itself; what is raised all the same is the worker's set-up.
            raise CubaQuotesError(
                f"The Dask cluster at “{self._address}” can't do this work ({type(error).__name__}: {error}):"
                " install the same cubaquotes for its scheduler and for every worker."
            ) from error

    def end(self) -> None:
        """Drop what is under way."""
        if self._under_way and self._client.status == "running":
            self._client.cancel(list(self._under_way), force=True)


@contextmanager
def _connected(address: str) -> Iterator["distributed.Client"]:
    _keep_quiet()
    try:
        role = asyncio.run(asyncio.wait_for(_role(address), _PATIENCE))
        if role != "Scheduler":
            raise UsageError(
                f"What answers at “{address}” is a Dask {str(role).lower()}: give the scheduler's address."
            )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # other versions of libraries matter to nobody while the engine is the same
            client = distributed.Client(address, timeout=_PATIENCE)
    except (OSError, ValueError):
        raise CubaQuotesError(
            f"No Dask scheduler answers at “{address}”: see that it runs, and that this is its address."
        ) from None
    try:
        yield client
    finally:
        client.close(timeout=2)


async def _role(address: str) -> object:
    """What answers: “Scheduler” or “Worker”. A client alone would wait without end for a server of another kind."""
    async with distributed.rpc(address) as server:
        return (await server.identity())["type"]


def _checked(address: str) -> str:
    parts = re.fullmatch(r"(?:(tcp|tls|ws|wss|ucx)://)?(\[[\da-fA-F:.%]+\]|[\w.-]+):(\d{1,5})/?", address, re.ASCII)
    if parts is None or not 0 < int(parts[3]) < 65_536:
        raise UsageError(f"“{address}” is no address of a Dask scheduler, which is written as tcp://10.0.0.5:8786.")
    return f"{parts[1] or 'tcp'}://{parts[2]}:{parts[3]}"


def _check_engine(client: "distributed.Client") -> int:
    """How many workers there are. Raises CubaQuotesError unless they and the scheduler have this engine."""
    # A function of the standard library, so that machines without our package can answer too.
    wanted = (pkgutil.resolve_name, "cubaquotes.extract:ENGINE_VERSION")
    workers = client.run(*wanted, on_error="return")
    try:
        answers = {"scheduler": client.run_on_scheduler(*wanted)}  # it reads what it hands out
    except (ImportError, AttributeError) as error:
        answers = {"scheduler": error}
    answers |= {f"worker at “{address}”": version for address, version in workers.items()}
    for who, version in answers.items():
        if isinstance(version, Exception):
            raise CubaQuotesError(
                f"The Dask {who} can't load cubaquotes ({version}): install it for the scheduler and for every worker."
            )
        if version != ENGINE_VERSION:
            raise CubaQuotesError(
                f"The Dask {who} has version {version} of the engine, this program {ENGINE_VERSION}: install the same"
                " cubaquotes for the scheduler and for every worker."
            )
    return len(workers)


def _connection_lost(address: str) -> CubaQuotesError:
    return CubaQuotesError(
        f"The connection to the Dask scheduler at “{address}” was lost: the articles whose lines are written are done,"
        " the others are not."
    )


def _keep_quiet() -> None:
    """What goes wrong is told in our own sentences, not in the library's log; a batch may be large."""
    for name in list(logging.root.manager.loggerDict):
        if name.split(".")[0] in {"distributed", "asyncio", "tornado"}:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 GB"})
