"""Python's garbage collector, in the window's thread alone.

Left to itself it runs in whichever thread makes the next object. In the worker's it may meet a ring of objects that
holds a widget or a painter, and take it apart while the window draws with it: Qt then crashes, seldom and far from the
cause.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds


class GarbageCollector(QObject):
    """From now on, and until `stop`, a timer of the thread that makes this collects rings of objects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.collect()
        gc.freeze()  # what the program is made of stays, and need not be looked through again
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    def look(self) -> None:
        """Collect as much as Python itself would by now."""
        for generation in (2, 1, 0):
            limit = gc.get_threshold()[generation]
            if 0 < limit < gc.get_count()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
