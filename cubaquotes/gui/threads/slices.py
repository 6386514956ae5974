"""Long work that only the window's thread can do, some milliseconds at a time: between two slices keys have a turn."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from cubaquotes.gui.parts.progress import ProgressStrip

_SLICE = 0.008  # seconds


class Slices(QObject):
    """Takes step after step, shown as `text` beside a button that cancels it; after the last one calls `done`."""

    def __init__(
        self, strip: ProgressStrip, text: str, steps: Iterator[object], done: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._steps, self._done = steps, done
        self._shown = strip.begin(text, self._end)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._timer.start(0)

    def _take(self) -> None:
        until = perf_counter() + _SLICE
        try:
            while perf_counter() < until:
                next(self._steps)
        except StopIteration:
            self._end()
            self._done()
        except BaseException:
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        self._shown.end()
        self.deleteLater()
