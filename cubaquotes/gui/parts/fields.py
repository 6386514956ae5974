"""Text fields in which the window's one-letter keys are inert.

Qt asks the focused widget before it fires a shortcut. A line edit claims letters, but not Return, Alt+Left or a digit
in every case; these claim every key that has no Ctrl.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

_ALWAYS_WINDOW = {Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_F2}


def claims(event: QKeyEvent) -> bool:
    """Whether a text field keeps this key for itself."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    menu = event.modifiers() & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
    return not control and not menu and event.key() not in _ALWAYS_WINDOW


class LineField(QLineEdit):
    """One line. `escaped` is sent at Escape, `arrow` (+1 or -1) at the Down and Up keys, `left` when the focus goes
    to another part of the window."""

    escaped = Signal()
    left = Signal()
    arrow = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Claim plain keys before the window's shortcuts see them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and claims(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another program or a menu in front is no leaving."""
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in elsewhere:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and the arrows are told; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.arrow.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Several lines. Return or Escape finish, Shift+Return makes a new line."""

    finished = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim plain keys before the window's shortcuts see them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift
        if ends or event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class NarrowBox(QComboBox):
    """Narrow where the panel is; its choices are as wide as they need."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux what is chosen stands as the name, whatever it is called
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Letters choose; they are no keys of the window here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(60, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        """Called by Qt."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and claims(event)
