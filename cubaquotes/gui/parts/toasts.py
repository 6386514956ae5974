"""Messages that nobody has to answer: they lie over the foot of the article and go by themselves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.words.translate import tr

SHORT, LONG = 3500, 12000
_MOST = 3
_WIDEST = 620


class Toast(QFrame):
    """One message, perhaps with one thing to do about it."""

    gone = Signal()

    def __init__(self, text: str, tone: str, action: str, run: Callable[[], object] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setProperty("tone", tone)
        self.text = text
        self.offers = run is not None
        self.remark = tone == "info" and run is None  # nothing to do about it, and nothing is lost with it
        self._leaving = False
        self._label = TextLabel(text, wrap=True, selectable=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(8)
        line.addWidget(self._label, 1)
        if run is not None:
            button = PressedByReturn()
            button.setText(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(lambda _checked=False: run())
            line.addWidget(button)
        close = PressedByReturn()
        close.setText("✕")
        close.setProperty("role", "quiet")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(tr("Dismiss the message"))
        close.clicked.connect(self.dismiss)
        line.addWidget(close)

    def fit(self, room: int) -> None:
        """As wide as the text needs, up to `room` pixels; longer text wraps."""
        wide = min(room, _WIDEST)
        needed = self._label.fontMetrics().horizontalAdvance(self.text) + self.sizeHint().width()
        needed -= self._label.sizeHint().width()
        self.setFixedWidth(max(min(needed + 16, wide), 200))
        self.setFixedHeight(max(self.heightForWidth(self.width()), self.minimumSizeHint().height()))

    def dismiss(self) -> None:
        """Go away; a second time does nothing."""
        if not self._leaving:
            self._leaving = True
            self.hide()
            self.gone.emit()
            self.deleteLater()


class ToastHost(QObject):
    """Stacks the toasts over the foot of `area`, `above` pixels from its lower edge."""

    def __init__(self, area: QWidget, above: Callable[[], int]) -> None:
        super().__init__(area)
        self._area, self._above = area, above
        self._toasts: list[Toast] = []
        self._remark = ""
        self._soon = Later(self, lambda: self.say(self._remark))
        area.installEventFilter(self)

    @property
    def texts(self) -> list[str]:
        """What is shown at the moment, oldest first, and a remark that comes at once."""
        coming = [self._remark] if self._soon.isActive() else []
        return [toast.text for toast in self._toasts] + coming

    def remark(self, text: str) -> None:
        """Show a message that comes along with another quote, when that is painted."""
        self._remark = text
        self._soon.heed()

    def say(
        self,
        text: str,
        tone: str = "info",
        action: str = "",
        run: Callable[[], object] | None = None,
        stay: int | None = None,
    ) -> Toast:
        """Show a message; the same text twice is shown once, and a remark takes the place of the one before.

        stay: in milliseconds, 0 for until dismissed.
        """
        remark = tone == "info" and run is None
        for old in [toast for toast in self._toasts if toast.text == text or (remark and toast.remark)]:
            old.dismiss()
        while len(self._toasts) >= _MOST:
            self._toasts[0].dismiss()
        toast = Toast(text, tone, action, run, self._area)
        self._toasts.append(toast)
        toast.gone.connect(lambda: self._remove(toast))
        milliseconds = stay if stay is not None else LONG if tone == "bad" or run is not None else SHORT
        if milliseconds:
            timer = QTimer(toast)
            timer.setSingleShot(True)
            timer.timeout.connect(toast.dismiss)
            timer.start(milliseconds)
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        return toast

    def drop_offers(self) -> None:
        """Dismiss those with something to do: it would be done to another project by now."""
        for toast in list(self._toasts):
            if toast.offers:
                toast.dismiss()

    def clear(self) -> None:
        """Dismiss all."""
        for toast in list(self._toasts):
            toast.dismiss()

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._place()

    def _place(self) -> None:
        y = self._area.height() - self._above() - 12
        for toast in reversed(self._toasts):
            toast.fit(self._area.width() - 32)
            y -= toast.height()
            toast.move((self._area.width() - toast.width()) // 2, y)
            toast.raise_()
            y -= 8

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return super().eventFilter(watched, event)
