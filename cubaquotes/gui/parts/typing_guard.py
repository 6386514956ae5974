"""Letters typed on, after the dialog they were meant for is gone, decide nothing.

Return closes a dialog; who did not expect that types on, and in the window every letter and digit is a decision. So
the keys are inert after a dialog until the typing pauses.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.parts.fields import claims

PAUSE = 350  # milliseconds without a key


class TypingGuard(QObject):
    """Swallows plain keys on their way to `area` from `arm()` until a pause."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._disarm)

    @property
    def armed(self) -> bool:
        """Whether keys are swallowed at the moment."""
        return self._timer.isActive()

    def arm(self) -> None:
        """Begin."""
        self._area.removeEventFilter(self)
        self._area.installEventFilter(self)
        self._timer.start()

    def _disarm(self) -> None:
        self._area.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window's shortcuts see it; then let nothing come of it."""
        if isinstance(event, QKeyEvent) and claims(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                self._timer.start()
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return True
        return super().eventFilter(watched, event)


def guard_typing(window: QWidget | None) -> None:
    """A dialog over `window` was closed."""
    guard = window.findChild(TypingGuard) if window is not None else None
    if guard is not None:
        guard.arm()
