"""What takes longer than a moment, in the line at the foot: how far it is, and a button that ends it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.words.translate import tr


class Running:
    """One thing under way; `end` it, however it came out."""

    def __init__(self, strip: "ProgressStrip", text: str, cancel: Callable[[], object] | None) -> None:
        self._strip = strip
        self.text, self.cancel = text, cancel
        self.done = self.total = 0

    def show(self, text: str, done: int = 0, total: int = 0) -> None:
        """`done` of `total`; a total of 0 means that nobody knows."""
        self.text, self.done, self.total = text, done, total
        self._strip.refresh()

    def end(self) -> None:
        """It is over; a second time does nothing."""
        self._strip.drop(self)


class ProgressStrip(QWidget):
    """A line of text, a thin bar, and Cancel, for what was begun last of the things still under way."""

    def __init__(self) -> None:
        super().__init__()
        self._running: list[Running] = []
        self._label = TextLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel = PressedByReturn()
        self.cancel.setText(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 8, 2)
        line.setSpacing(8)
        for widget in (self._label, self._bar, self.cancel):
            line.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while nothing is under way."""
        return self._running[-1].text if self._running else ""

    def begin(self, text: str, cancel: Callable[[], object] | None = None) -> Running:
        """Show that something has begun. cancel: asks it to stop; None if it can't be stopped."""
        running = Running(self, text, cancel)
        self._running.append(running)
        self.refresh()
        return running

    def drop(self, running: Running) -> None:
        """Something is over."""
        if running in self._running:
            self._running.remove(running)
            self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        self.setVisible(bool(self._running))
        if self._running:
            last = self._running[-1]
            self._label.setText(last.text)
            self._bar.setRange(0, last.total)
            self._bar.setValue(last.done)
            self.cancel.setVisible(last.cancel is not None)

    def _cancel(self) -> None:
        if self._running and self._running[-1].cancel is not None:
            self._running[-1].cancel()
