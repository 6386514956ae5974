"""While the window rests, what was not needed for its first picture comes in: whoever needs it first must not wait."""

import pkgutil
import threading
from collections import deque
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from cubaquotes.gui import dialogs
from cubaquotes.gui.threads.worker import Worker

_REST = 2000  # milliseconds after the start
_EVERY = 120  # milliseconds between two modules, each some 10 of the window's time
_ENGINE = "cubaquotes.extract.engine"  # for the worker; it takes too long for the window's thread


class Warming(QObject):
    """Imports the engine in a thread, then one dialog at a time, and only while the worker has nothing to do for the
    analyst."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._left: deque[str] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._bring)
        self._timer.start(_REST)

    def _bring(self) -> None:
        if not self._worker.idle:
            return
        if self._left is None:
            self._left = deque(f"{dialogs.__name__}.{each.name}" for each in pkgutil.iter_modules(dialogs.__path__))
            threading.Thread(target=import_module, args=(_ENGINE,), daemon=True).start()
        elif self._left:
            import_module(self._left.popleft())
            self._timer.start(_EVERY)
        else:
            self._timer.stop()
