"""Python's garbage collector, in the window's thread alone.

Left to itself it runs in whichever thread makes the next object. In the worker's it may meet a ring of objects that
holds a widget or a painter, and take it apart while the window draws with it: Qt then crashes, seldom and far from the
cause.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds
_MANY = 20_000  # objects: to look through more takes longer than a key may wait
_LARGE = 10  # answers of so many objects, after which all old ones are looked through


class GarbageCollector(QObject):
    """From now on, and until `stop`, a timer of the thread that makes this collects rings of objects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What the program is made of stays, and need not be looked through again; nor now, when the window is about to
        # be painted for the first time: there is no garbage in it.
        gc.freeze()
        self._large = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    def look(self) -> None:
        """Collect about as much as Python itself would by now.

        The objects of a large answer of the worker, mostly rows that stay, are set apart with all that is there by
        then: to look through everything takes some fifty milliseconds, so that is done only after many such answers.
        """
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] > _MANY:
            gc.freeze()
            self._large += 1
        if self._large == _LARGE:
            self._large = 0
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif counts[2] > limits[2] > 0:
            gc.collect()
        elif _MANY >= counts[0] > limits[0] > 0:
            gc.collect(1 if counts[1] > limits[1] else 0)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
