"""The small controls of the queue's bar: a chip with a menu that stays open while several things are ticked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cubaquotes.gui.parts.widgets import PressedByReturn, tip
from cubaquotes.gui.queue.facets import Option

_WIDEST = 190  # pixels


class OptionMenu(QMenu):
    """Ticks. Where several can be set, Space and the mouse tick and leave the menu open; Return ticks and closes it."""

    picked = Signal(object)  # a QuoteFilter

    def __init__(self, several: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._several = several

    def fill(self, options: Sequence[Option]) -> None:
        """Show these; the entry under the cursor stays under it."""
        here = self.actions().index(self.activeAction()) if self.activeAction() in self.actions() else -1
        self.clear()
        for option in options:
            if option.line:
                self.addSeparator()
            action = self.addAction(option.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.on)
            action.triggered.connect(lambda _checked=False, then=option.then: self.picked.emit(then))
        actions = self.actions()
        if 0 <= here < len(actions):
            self.setActiveAction(actions[here])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        action = self.actionAt(event.position().toPoint())
        if not self._tick(action):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if not self._several or action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class Chip(PressedByReturn):
    """A button that says what is set, and opens a menu. Left and Right go to the chip beside it.

    opened: its menu is about to be shown. sideways: -1 or +1. left: Escape.
    """

    opened = Signal()
    sideways = Signal(int)
    left = Signal()

    def __init__(self, menu: QMenu | None = None) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = menu
        self.clicked.connect(self.open_menu)

    def tell(self, name: str, told: str, sign: str = "▾") -> None:
        """Its name, or what is set; the sign says where what it opens is."""
        text = told or name
        room = _WIDEST - 24
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{shown} {sign}")
        self.setAccessibleName(": ".join(part for part in (name, told) if part))
        self.setToolTip(tip(self.accessibleName()))
        is_set = "yes" if told else "no"
        if self.property("set") != is_set:
            self.setProperty("set", is_set)
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the text."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), _WIDEST), hint.height())

    def open_menu(self) -> None:
        """Show the menu under the chip."""
        if self._menu is not None:
            self.opened.emit()
            actions = [action for action in self._menu.actions() if not action.isSeparator()]
            ticked = next((action for action in actions if action.isChecked()), actions[0] if actions else None)
            if ticked is not None:
                self._menu.setActiveAction(ticked)
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def event(self, event: QEvent) -> bool:
        """The arrows, Space and Escape are its own while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        does = self._keys().get(Qt.Key(event.key()))
        if does is not None:
            does()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Left: lambda: self.sideways.emit(-1),
            Qt.Key.Key_Right: lambda: self.sideways.emit(1),
            Qt.Key.Key_Down: self.click,
            Qt.Key.Key_Space: self.click,
            Qt.Key.Key_Escape: self.left.emit,
        }
