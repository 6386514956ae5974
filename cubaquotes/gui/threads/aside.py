"""Long reading of the project in a thread of its own: nobody's decision waits for it, and it can be stopped.

The thread has its own connection to the project file, as another program would. What it writes goes to other files,
each of which comes into being whole or not at all.
"""

import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.parts.progress import ProgressStrip
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.names import grouped
from cubaquotes.gui.words.troubles import trouble_words

if TYPE_CHECKING:
    from cubaquotes.services import Project

Watch = Callable[[int, int], None]
"""Called now and then with how much is done, of how much (0: nobody knows); raises StoppedError to end the work."""


class StoppedError(Exception):
    """The user does not want it any more."""


class Aside(QObject):
    """Runs `work(project, watch)` once.

    progress: done, total. answered: what it gave. refused: the user's trouble, a sentence. bug: exception, traceback.
    One of answered, refused, bug comes, or none if it was cancelled; then `finished`. All come through the event loop.
    """

    progress = Signal(int, int)
    answered = Signal(object)
    refused = Signal(str)
    bug = Signal(object, str)
    finished = Signal()

    def __init__(self, path: Path, work: Callable[["Project", Watch], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._work = path, work
        self._stop = threading.Event()
        # Of Python's kind, and a daemon: one that hangs on a dead drive must not keep the program alive.
        self._thread = threading.Thread(target=self._run, name="aside", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; nothing half-written stays."""
        self._stop.set()

    def wait(self, patience: int) -> bool:
        """Wait at most `patience` milliseconds for its end; False if it goes on."""
        self._thread.join(patience / 1000)
        return not self._thread.is_alive()

    def _run(self) -> None:
        with suppress(RuntimeError):  # the window went without waiting: nobody listens any more
            try:
                self._work_through()
            finally:
                self.finished.emit()

    def _work_through(self) -> None:
        from cubaquotes.services import open_project

        try:
            with open_project(self._path, reading=True) as project:
                answer = self._work(project, self._watch)
        except StoppedError:
            return
        except CubaQuotesError as error:
            self.refused.emit(trouble_words(error))
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it; the error is reported, not swallowed
            self.bug.emit(error, "".join(traceback.format_exception(error)))
        else:
            self.answered.emit(answer)

    def _watch(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise StoppedError
        self.progress.emit(done, total)


class Asides(QObject):
    """Begins them, shows how far they are, and ends them with the window."""

    def __init__(self, worker: Worker, strip: ProgressStrip) -> None:
        super().__init__(strip)
        self._worker, self._strip = worker, strip
        self._path: Path | None = None
        self._running: list[Aside] = []

    def set_project(self, path: Path) -> None:
        """The project that later ones read."""
        self._path = path

    @property
    def idle(self) -> bool:
        """Whether none is under way."""
        return not self._running

    def start(self, text: str, work: Callable[["Project", Watch], Any], answered: Callable[[Any], object]) -> None:
        """Run `work(project, watch)`; `answered` gets what it gives, in the window's thread. Trouble is told."""
        if self._path is None:
            return
        aside = Aside(self._path, work, self)
        shown = self._strip.begin(text, aside.cancel)
        here = Qt.ConnectionType.QueuedConnection  # never in the thread that called

        def over() -> None:
            shown.end()
            self._running.remove(aside)
            aside.deleteLater()

        aside.progress.connect(lambda done, total: shown.show(_so_far(text, done, total), done, total), here)
        aside.answered.connect(answered, here)
        aside.refused.connect(self._worker.trouble, here)
        aside.bug.connect(self._worker.bug, here)
        aside.finished.connect(over, here)
        self._running.append(aside)
        aside.start()

    def stop(self, patience: int) -> bool:
        """End all, waiting at most `patience` milliseconds for each; False if one goes on."""
        for aside in self._running:
            aside.cancel()
        return all(aside.wait(patience) for aside in self._running)


def _so_far(text: str, done: int, total: int) -> str:
    return f"{text} {grouped(done)}" if not total and done else text
