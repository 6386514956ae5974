"""Giving an action another key."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cubaquotes.gui.actions import Actions, ActionSpec, menu_letters, shown
from cubaquotes.gui.parts.fields import LineField
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen
from cubaquotes.gui.words.translate import tr

_ID_ROLE = Qt.ItemDataRole.UserRole
_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
}  # fmt: skip
_MOVING = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
}  # fmt: skip
_LAST_ASCII, _LAST_CHARACTER = 0x7E, 0x10FFFF


def stroke(event: QKeyEvent) -> str:
    """The key as the table of actions writes it; "" for a mere Shift, Ctrl, …

    A sign that needs Shift ("?", "{") is written without it: where Shift is, depends on the keyboard.
    """
    key = event.key()
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = Qt.Key.Key_Space < key <= _LAST_ASCII and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString()


def refusal(key: str, actions: Actions) -> str:
    """Why a key can't be given to an action, in one sentence; "" if it can."""
    combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs lack it
    plain = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    if plain and combination.key() in _MOVING:
        return tr("“{key}” moves and edits in lists and texts; choose another key.").format(key=key)
    if _LAST_ASCII < combination.key() <= _LAST_CHARACTER:
        text = tr("“{key}” is found on one keyboard layout only; choose a Latin letter, which works on all of them.")
        return text.format(key=key)
    letters = menu_letters(actions)
    opened = [menu for menu, place in letters.items() if QKeySequence(f"Alt+{menu[place]}") == QKeySequence(key)]
    if opened:
        return tr("“{key}” opens the menu {menu}; choose another key.").format(key=key, menu=opened[0])
    return ""


class KeyField(QLineEdit):
    """Takes the next stroke as it is. pressed: the key as the table writes it. Tab and Escape do as always."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key"))
        self.setAccessibleName(tr("New key"))

    def event(self, event: QEvent) -> bool:
        """Claim every key before a shortcut sees it."""
        if isinstance(event, QKeyEvent) and event.key() not in (
            Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape,
        ):  # fmt: skip
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                key = stroke(event)
                if key:
                    self.pressed.emit(key)
                return True
        return super().event(event)


class ChangeKeysDialog(QDialog):
    """All actions with their keys; the chosen one gets the key that is pressed. It holds at once and is kept."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._wanted: tuple[str, tuple[str, ...]] | None = None  # an action and the keys that others have
        self.setWindowTitle(tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_screen(self, 680, 620)
        self.finished.connect(lambda _result: guard_typing(parent))
        self.filter = LineField()
        self.filter.setPlaceholderText(tr("Find an action or a key"))
        self.filter.setAccessibleName(tr("Find an action or a key"))
        self.rows = QTreeWidget()
        self.chosen = TextLabel("", wrap=True)
        self.field = KeyField()
        self.told = TextLabel("", "bad", wrap=True)
        self.take = self._button(tr("Take it from there"), self._take)
        self.none = self._button(tr("No key"), lambda: self._give(()))
        self.usual = self._button(tr("Usual key"), self._propose_usual)
        self.all_usual = self._button(tr("All keys as usual"), self._all_usual)
        self._build_rows()
        self._lay_out()
        self.filter.textChanged.connect(lambda _text: self._show_rows())
        self.filter.escaped.connect(self.reject)
        self.rows.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.field.pressed.connect(self._propose)
        actions.keys_changed.connect(self._show_rows)
        self._show_rows()
        self.filter.setFocus()

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())  # type: ignore[operator]
        return button

    def _build_rows(self) -> None:
        self.rows.setAccessibleName(tr("Actions and their keys"))
        self.rows.setColumnCount(2)
        self.rows.setHeaderLabels([tr("Action"), tr("Key")])
        self.rows.setRootIsDecorated(False)
        self.rows.setIndentation(12)
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.rows, 1)
        column.addWidget(self.chosen)
        close = self._button(tr("Close"), self.accept)
        for parts in ((self.field, self.none, self.usual), (self.told, self.take), (self.all_usual, None, close)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for part in parts:
                if part is None:
                    line.addStretch(1)
                else:
                    line.addWidget(part, int(part in (self.field, self.told)))
            column.addLayout(line)

    # ---- show

    def current(self) -> ActionSpec | None:
        """The chosen action."""
        item = self.rows.currentItem()
        action_id = item.data(0, _ID_ROLE) if item is not None else None
        return self._actions.specs[action_id] if action_id else None

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        for item in self._items():
            if item.data(0, _ID_ROLE) == action_id:
                self.rows.setCurrentItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        return self.rows.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)

    def _show_rows(self) -> None:
        chosen, words = self.current(), self.filter.text().casefold().split()
        self.rows.clear()
        menus: dict[str, QTreeWidgetItem] = {}
        for spec in self._actions:
            keys = "   ".join(shown(key) for key in spec.keys)
            if not all(word in f"{tr(spec.menu)} {spec.text} {keys}".casefold() for word in words):
                continue
            if spec.menu not in menus:
                menus[spec.menu] = QTreeWidgetItem(self.rows, [tr(spec.menu)])
                menus[spec.menu].setData(1, Qt.ItemDataRole.AccessibleTextRole, tr(spec.menu))
                menus[spec.menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                menus[spec.menu].setForeground(0, self.palette().placeholderText())
            item = QTreeWidgetItem(menus[spec.menu], [spec.text.rstrip("…"), keys])
            item.setData(0, _ID_ROLE, spec.id)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, keys or tr("none", "no key"))
            font = item.font(1)
            font.setBold(spec.keys != self._actions.usual[spec.id].keys)
            item.setFont(1, font)
        self.rows.expandAll()
        self._choose_again(chosen)

    def _choose_again(self, chosen: ActionSpec | None) -> None:
        if chosen is not None:
            self.choose(chosen.id)
        if self.current() is None:
            first = next((item for item in self._items() if item.data(0, _ID_ROLE)), None)
            if first is not None:
                self.rows.setCurrentItem(first)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._tell("")
        spec = self.current()
        for part in (self.field, self.none, self.usual):
            part.setEnabled(spec is not None)
        self.all_usual.setEnabled(bool(self._actions.changed_keys()))
        if spec is None:
            heading = self.rows.currentItem() is not None
            self.chosen.setText("" if heading else tr("No action is called like that."))
            return
        keys = ", ".join(shown(key) for key in spec.keys) or tr("none", "no key")
        self.chosen.setText(tr("{action}: {keys}").format(action=spec.text.rstrip("…"), keys=keys))
        self.none.setEnabled(bool(spec.keys))
        self.usual.setEnabled(spec.keys != self._actions.usual[spec.id].keys)

    def _tell(self, sentence: str, wanted: tuple[str, tuple[str, ...]] | None = None) -> None:
        self._wanted = wanted
        self.told.setText(sentence)
        self.take.setVisible(wanted is not None)

    # ---- change

    def _propose(self, key: str) -> None:
        refused = refusal(key, self._actions)
        if refused:
            self._tell(refused)
        else:
            self._offer((key,))

    def _propose_usual(self) -> None:
        spec = self.current()
        if spec is not None:
            self._offer(self._actions.usual[spec.id].keys)

    def _offer(self, keys: tuple[str, ...]) -> None:
        """Give the keys to the chosen action at once if nobody has them; else say who has."""
        spec = self.current()
        if spec is None:
            return
        owners = [(key, self._actions.owner(key)) for key in keys]
        taken = [(key, owner) for key, owner in owners if owner is not None and owner.id != spec.id]
        if not taken:
            self._give(keys)
            return
        key, owner = taken[0]
        text = tr("“{key}” is the key of “{action}”, which would lose it.")
        self._tell(text.format(key=shown(key), action=owner.text.rstrip("…")), (spec.id, keys))
        self.take.setFocus()

    def _take(self) -> None:
        if self._wanted is not None:
            self._actions.give(*self._wanted)
            self.field.setFocus()

    def _give(self, keys: tuple[str, ...]) -> None:
        spec = self.current()
        if spec is not None:
            self._actions.give(spec.id, keys)

    def _all_usual(self) -> None:
        self._actions.give_usual()
