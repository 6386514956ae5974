"""A write that may take long: after a moment it shows at the foot how far it is, beside a button that ends it."""

import threading
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.progress import ProgressStrip, Running
from cubaquotes.gui.words.translate import tr

if TYPE_CHECKING:
    from cubaquotes.gui.review.controller import StepQueue

_SOON = 300  # milliseconds after which it is worth telling
_EVERY = 0.1  # seconds


class LongWrite(QObject):
    """Made just before the write, and called by it in the worker's thread; over when the queue of keys rests."""

    _told = Signal(int, int)

    def __init__(self, strip: ProgressStrip, queue: "StepQueue", text: str) -> None:
        super().__init__(queue)
        self._strip, self._text = strip, text
        self._shown: Running | None = None
        self._over = False
        self._cancelled = threading.Event()
        self._next = 0.0
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        Later(self, self._begin, _SOON).heed()
        queue.busy.connect(self._end)

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total`, or of nobody knows how many if that is 0. Raises CubaQuotesError if it was cancelled."""
        if self._cancelled.is_set():
            raise CubaQuotesError(tr("Cancelled; everything is as it was before."))
        if monotonic() >= self._next:
            self._next = monotonic() + _EVERY
            self._told.emit(done, total)

    def _begin(self) -> None:
        if not self._over:
            self._shown = self._strip.begin(self._text, self._cancelled.set)

    def _show(self, done: int, total: int) -> None:
        if self._shown is not None and not self._over:
            self._shown.show(self._text, done, total)

    def _end(self, busy: bool) -> None:
        if not busy and not self._over:
            self._over = True
            if self._shown is not None:
                self._shown.end()
            self.deleteLater()
