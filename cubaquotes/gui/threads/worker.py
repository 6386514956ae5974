"""The one thread that owns the project file.

The window never touches a Project: it hands over callables, and gets results by signal in its own thread. What a
person waits for goes first; long work is a generator, and between two of its steps everything else has its turn.
"""

import itertools
import queue
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words

if TYPE_CHECKING:
    from cubaquotes.services import (
        Project,
    )  # imported in the thread, by whoever opens one: the window must not wait for it

_CALM = 0.03  # seconds after an answer that somebody waited for: the window paints it, and may be asked for more

Call = Callable[["Project"], Any]
OnResult = Callable[[Any], object]
OnError = Callable[[Exception], object]


class Priority(IntEnum):
    """Who goes first: the smaller number. Equal ones go in the order they came."""

    DECISION = 0
    READ = 1
    BACKGROUND = 2
    LONG = 3


class ProjectLeftError(CubaQuotesError):
    """What was asked for was meant for a project that is not open any more."""

    def __init__(self) -> None:
        super().__init__(tr("Not carried out: another project was opened meanwhile."))


class LongTask:
    """A running generator, seen from the window: it can be asked to stop after its present step."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop; what it has finished stays."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()


@dataclass(order=True)
class _Job:
    priority: int
    number: int
    run: Callable[[], bool] = field(compare=False)  # True: another step is left


class ProjectThread(threading.Thread):
    """Works the queue of jobs until it is told to stop.

    What nobody waits for begins only when the window has had time to paint the last answer: of two threads that work,
    each has the interpreter half of the time.

    Of Python's kind, and a daemon: one that hangs on a dead drive must not keep the program alive.
    """

    def __init__(self, jobs: "queue.PriorityQueue[_Job]") -> None:
        super().__init__(name="project", daemon=True)
        self._jobs = jobs
        self._calm_from = 0.0
        self.stopping = False

    def run(self) -> None:
        """Called in the new thread."""
        with suppress(RuntimeError):  # the window went without waiting: nobody listens any more
            while not self.stopping:
                job = self._next()
                if job.run():
                    self._jobs.put(job)
                if job.priority < Priority.BACKGROUND:
                    self._calm_from = time.monotonic() + _CALM

    def _next(self) -> _Job:
        """The most urgent job, as soon as its time has come."""
        found = [self._jobs.get()]
        while found[-1].priority >= Priority.BACKGROUND and (left := self._calm_from - time.monotonic()) > 0:
            try:
                found.append(self._jobs.get(timeout=left))
            except queue.Empty:
                break
        found.sort()
        for job in found[1:]:
            self._jobs.put(job)
        return found[0]


class Worker(QObject):
    """Owns the thread that owns the project.

    leaving: another project has been opened; what is asked for in answer to this is still meant for the one before.
    trouble: a CubaQuotesError that nobody asked to hear of otherwise.
    bug: (exception, traceback text) of anything else; a job's `on_error` is called as well.
    """

    leaving = Signal()
    trouble = Signal(str)
    bug = Signal(object, str)
    _deliver = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._project: Project | None = None  # the thread's
        self._seen: Project | None = None  # the one whose answers the window has: what it asks for is meant for that
        self._waiting = 0
        # Always through the event loop: a callback must never run inside the thread that called it.
        self._deliver.connect(self._received, Qt.ConnectionType.QueuedConnection)
        self._thread = ProjectThread(self._jobs)
        self._stop_asked = False

    @property
    def idle(self) -> bool:
        """Whether no answer is outstanding."""
        return self._waiting == 0

    def open(self, opener: Callable[[], "Project"], on_result: OnResult, on_error: OnError, first: Call) -> None:
        """Open a project by `opener` in the worker's thread, close the one before, and answer with `first(project)`.

        If it can't be opened, the one before stays open.
        """

        def work() -> "tuple[Project, object]":
            project = opener()
            try:
                answer = first(project)
            except BaseException:
                project.close()
                raise
            if self._project is not None:
                self._project.close()
            self._project = project
            return project, answer

        def opened(found: "tuple[Project, object]") -> None:
            self.leaving.emit()
            self._seen = found[0]
            on_result(found[1])

        # In the order of the keys: decisions on the project before come first.
        self._put(Priority.DECISION, self._single(work, opened, on_error))

    def submit(
        self,
        call: Call,
        on_result: OnResult | None = None,
        on_error: OnError | None = None,
        priority: Priority = Priority.READ,
    ) -> None:
        """Run `call(project)` in the worker's thread; one of the callbacks is called in the window's thread.

        If another project is open by then, nothing is called but `on_error`, with a ProjectLeftError.
        """
        meant = self._seen
        self._put(priority, self._single(lambda: call(self._open_project(meant)), on_result, on_error))

    def run_long(
        self,
        start: Callable[["Project"], Iterator[Any]],
        on_step: OnResult,
        on_end: Callable[[bool], None],
        on_error: OnError | None = None,
    ) -> LongTask:
        """Step through `start(project)`; other jobs go between two steps.

        on_step gets each value; on_end gets whether it was cancelled; after an error neither is called again.
        """
        task = LongTask()
        steps: Iterator[Any] | None = None
        meant = self._seen

        def step() -> bool:
            nonlocal steps, meant
            try:
                if steps is None:
                    meant = self._open_project(meant)
                    steps = start(meant)
                if task.cancelled or meant is not self._project:
                    _close(steps)
                    self._deliver.emit(on_end, True)
                    return False
                self._deliver_step(on_step, next(steps))
            except StopIteration:
                self._deliver.emit(on_end, False)
                return False
            except Exception as error:  # noqa: BLE001 - the thread must live on; the error is reported, not swallowed
                self._fail(error, on_error)
                return False
            return True

        self._put(Priority.LONG, step)
        return task

    def stop(self, patience: int = 10_000) -> bool:
        """Finish what decides, drop the rest, close the project, and end the thread. The window is about to go.

        patience: how many milliseconds to wait for it at most. False if it goes on, because a drive does not answer;
        then stop may be called again.
        """

        def last() -> bool:
            self._thread.stopping = True
            if self._project is not None:
                self._project.close()
                self._project = None
            return False

        if self._thread.is_alive():
            if not self._stop_asked:
                self._stop_asked = True
                self._jobs.put(_Job(Priority.BACKGROUND, next(self._numbers), last))
            self._thread.join(patience / 1000)
        return not self._thread.is_alive()

    def _deliver_step(self, on_step: OnResult, value: object) -> None:
        self._deliver.emit(lambda _none: _answer(on_step, value), _STEP)

    def _open_project(self, meant: "Project | None") -> "Project":
        if self._project is None:
            raise CubaQuotesError(tr("No project is open; open one or make a new one from the Project menu."))
        if meant is not None and meant is not self._project:
            raise ProjectLeftError
        return self._project

    def _put(self, priority: Priority, run: Callable[[], bool]) -> None:
        self._waiting += 1
        self._jobs.put(_Job(priority, next(self._numbers), run))
        if self._thread.ident is None:
            self._thread.start()

    def _single(
        self, work: Callable[[], Any], on_result: OnResult | None, on_error: OnError | None
    ) -> Callable[[], bool]:
        def run() -> bool:
            try:
                answer = work()
            except Exception as error:  # noqa: BLE001 - the thread must live on; the error is reported, not swallowed
                self._fail(error, on_error)
            else:
                self._deliver.emit(on_result or _nothing, answer)
            return False

        return run

    def _fail(self, error: Exception, on_error: OnError | None) -> None:
        if not isinstance(error, CubaQuotesError):
            self.bug.emit(error, "".join(traceback.format_exception(error)))
        elif on_error is None and not isinstance(error, ProjectLeftError):
            self.trouble.emit(trouble_words(error))
        self._deliver.emit(on_error or _nothing, error)

    def _received(self, callback: Callable[[object], None], answer: object) -> None:
        if answer is not _STEP:
            self._waiting -= 1
        _answer(callback, answer)


_STEP = object()


def _answer(callback: OnResult, answer: object) -> None:
    """Nobody waits for the answer to a dialog that was closed meanwhile: one whose method was to be called."""
    method = callback.func if isinstance(callback, partial) else callback
    asked = getattr(method, "__self__", None)
    if not isinstance(asked, QObject) or isValid(asked):
        callback(answer)


def _nothing(_answer: object) -> None:
    """The callback of a job whose answer nobody needs."""


def _close(steps: Iterator[Any]) -> None:
    close = getattr(steps, "close", None)
    if close is not None:
        close()
