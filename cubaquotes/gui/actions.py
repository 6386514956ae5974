"""The table of everything that can be done (resources/keys.toml), as QActions."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from cubaquotes import data
from cubaquotes.gui.look.icons import icon
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.words.language import ARROWS
from cubaquotes.gui.words.translate import tr


@dataclass(frozen=True)
class ActionSpec:
    """One entry of the table; the fields are explained in the file."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    line: bool = False
    repeat: bool = False
    sheet: str | None = None
    sheet_text: str = ""

    @property
    def shown_key(self) -> str:
        """The first key, as buttons and the palette show it."""
        return shown(self.keys[0]) if self.keys else ""


def shown(key: str) -> str:
    """A key as people read it: "Ctrl+Shift+Z", "Ctrl+↓", "⏎"."""
    before, plus, last = key.rpartition("+")
    return "⏎" if key == "Return" else f"{before}{plus}{ARROWS.get(last, last)}"


def read_actions() -> tuple[ActionSpec, ...]:
    """The whole table, in the order of the file; its texts in the language of the window."""
    rows: Iterable[dict[str, Any]] = data.read_toml("keys.toml")["action"]
    return tuple(ActionSpec(**{**row, **_translated(row), "keys": tuple(row.get("keys", ()))}) for row in rows)


def _translated(row: dict[str, Any]) -> dict[str, str]:
    """The texts of an entry in the language of the window; `menu` is a name in the code, too, and stays."""
    return {field: tr(row[field]) for field in ("text", "tip", "sheet_text") if row.get(field)}


def menu_letters(specs: Iterable[ActionSpec]) -> dict[str, int]:
    """By the title of a menu, where the letter stands in it that opens it with Alt: the first not taken yet."""
    taken: set[str] = set()
    places: dict[str, int] = {}
    for title in dict.fromkeys(tr(spec.menu) for spec in specs):
        free = (place for place, letter in enumerate(title) if letter.isalpha() and letter.casefold() not in taken)
        places[title] = next(free, 0)
        taken.add(title[places[title]].casefold())
    return places


class Actions(QObject):
    """A QAction for each entry; the window connects each to what it does.

    keys_changed: some actions have other keys now; `specs` has them already.
    """

    keys_changed = Signal()

    def __init__(self, parent: QObject, changed: Mapping[str, Sequence[str]] | None = None) -> None:
        """changed: keys that the user chose instead of the usual ones, by action; they win over other actions'."""
        super().__init__(parent)
        self.usual = {spec.id: spec for spec in read_actions()}
        self.specs = dict(self.usual)
        self._actions = {spec.id: self._build(spec) for spec in self.specs.values()}
        for spec in self.specs.values():
            self.name(spec.id, spec.text)
        self._connected: set[str] = set()
        self._held: list[QAction] = []
        for action_id, keys in (changed or {}).items():
            if action_id in self.specs:
                self.give(action_id, [key for key in keys if QKeySequence(key).toString()])

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self.specs.values())

    def _build(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(spec.repeat)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.tip:
            action.setStatusTip(spec.tip)
        return action

    # ---- keys

    def key_of(self, action_id: str) -> str:
        """The key as messages name it; what the action is called if it has none."""
        spec = self.specs[action_id]
        return spec.shown_key or f"“{spec.text}”"

    def owner(self, key: str) -> ActionSpec | None:
        """The action that has a key."""
        stroke = QKeySequence(key)
        return next((spec for spec in self.specs.values() if stroke in map(QKeySequence, spec.keys)), None)

    def give(self, action_id: str, keys: Sequence[str]) -> None:
        """Let an action have these keys and no others; whoever had one of them loses it."""
        for key in keys:
            owner = self.owner(key)
            if owner is not None and owner.id != action_id:
                self._set(owner, [other for other in owner.keys if QKeySequence(other) != QKeySequence(key)])
        self._set(self.specs[action_id], keys)
        self.keys_changed.emit()

    def give_usual(self) -> None:
        """Each action has its usual keys again."""
        for spec in self.usual.values():
            self._set(self.specs[spec.id], spec.keys)
        self.keys_changed.emit()

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """What the user changed, to be kept."""
        return {spec.id: spec.keys for spec in self.specs.values() if spec.keys != self.usual[spec.id].keys}

    def _set(self, spec: ActionSpec, keys: Sequence[str]) -> None:
        self.specs[spec.id] = replace(spec, keys=tuple(keys))
        action = self._actions[spec.id]
        action.setShortcuts([QKeySequence(key) for key in keys])
        self.name(spec.id, action.text().replace("&&", "&"))

    def name(self, action_id: str, text: str) -> None:
        """Give an action another text ("Undo: confirmed Zakharova"); its tooltip shows the key too."""
        action, spec = self._actions[action_id], self.specs[action_id]
        action.setText(text.replace("&", "&&"))
        action.setToolTip(f"{text} ({spec.shown_key})" if spec.shown_key else text)

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Connect actions by id; each gets exactly one handler."""
        for action_id, handler in handlers.items():
            if action_id in self._connected:
                raise ValueError(f"{action_id} has a handler already")
            self._connected.add(action_id)
            self._actions[action_id].triggered.connect(partial(_call, handler))

    def unconnected(self) -> list[str]:
        """Entries that nothing listens to (a test wants none)."""
        return [action_id for action_id in self._actions if action_id not in self._connected]

    def hold(self, which: Callable[[ActionSpec], bool]) -> None:
        """Let the actions of which `which` is true rest until `release`."""
        for spec in self.specs.values():
            if which(spec) and self._actions[spec.id].isEnabled():
                self._held.append(self._actions[spec.id])
                self._actions[spec.id].setEnabled(False)

    def release(self) -> None:
        """The actions held can be used again."""
        for action in self._held:
            action.setEnabled(True)
        self._held.clear()

    def group(self, *action_ids: str) -> None:
        """Make actions checkable, one at a time."""
        group = QActionGroup(self)
        for action_id in action_ids:
            self._actions[action_id].setCheckable(True)
            group.addAction(self._actions[action_id])

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus, in the order of the table."""
        menus: dict[str, QMenu] = {}
        letters = menu_letters(self.specs.values())
        for spec in self.specs.values():
            if spec.menu not in menus:
                title, place = tr(spec.menu), letters[tr(spec.menu)]
                menus[spec.menu] = bar.addMenu(f"{title[:place]}&{title[place:]}")
            if spec.line:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self._actions[spec.id])
        return menus

    def paint(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for spec in self.specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme.colour("text")))


def _call(handler: Callable[[], object], _checked: bool = False) -> None:
    handler()
