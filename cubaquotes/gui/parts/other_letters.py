"""The letter keys on a keyboard that has no Latin letters: the key decides, not the letter on it.

Qt looks for a shortcut's letter in all layouts of the keyboard. Who has only a Russian, Greek or Arabic one has none of
ours; so what no shortcut took is asked again as the key that it is on a keyboard with Latin letters.
"""

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from cubaquotes.gui.actions import Actions

_ROWS = ((16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (44, "ZXCVBNM,./"))  # codes of the first key, as the PC has them
_FIRST_CODE = {"xcb": 8, "wayland": 8, "windows": 0}  # what the platform counts before them
_RUSSIAN = dict(zip("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁЯЧСМИТЬБЮ", "QWERTYUIOP[]ASDFGHJKL;'`ZXCVBNM,.", strict=True))
_SHIFTED = dict(zip("[];'`,./", '{}:"~<>?', strict=True))
_LATIN_ENDS = 0x250


def latin_key(letter: int, code: int, platform: str) -> str:
    """What the key is called on a keyboard with Latin letters; "" if it has one or is none of these keys.

    letter: as Qt gives it, the capital's code point. code: the platform's own number of the key, 0 if it tells none.
    """
    if not _LATIN_ENDS <= letter <= sys.maxunicode or not chr(letter).isalpha():
        return ""
    if code and platform in _FIRST_CODE:
        place = code - _FIRST_CODE[platform]
        return next((row[place - first] for first, row in _ROWS if 0 <= place - first < len(row)), "")
    return _RUSSIAN.get(chr(letter), "")


class OtherLetters(QObject):
    """Does what the key of an event does, when neither Qt nor a text field has a use for its letter."""

    def __init__(self, window: QWindow, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for what comes to the window, before any part of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() >= _LATIN_ENDS:
            return self._do(event)
        return super().eventFilter(watched, event)

    def _do(self, event: QKeyEvent) -> bool:
        key = latin_key(event.key(), event.nativeScanCode(), QGuiApplication.platformName())
        if not key:
            return False
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers & shift and key in _SHIFTED:  # Shift+[ is "{", as a keyboard with Latin letters tells it
            key, modifiers = _SHIFTED[key], modifiers & ~shift
        meant = QKeyCombination(modifiers, Qt.Key(ord(key)))
        focus = QGuiApplication.focusObject()
        if focus is not None:
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, meant.key(), modifiers, key if not modifiers else "")
            asked.ignore()
            QGuiApplication.sendEvent(focus, asked)
            if asked.isAccepted():  # somebody types; what Ctrl does in a field is meant by the key, too
                control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
                return control and QGuiApplication.sendEvent(
                    focus, QKeyEvent(QEvent.Type.KeyPress, meant.key(), modifiers)
                )
        spec = self._actions.owner(QKeySequence(meant).toString())
        action = self._actions[spec.id] if spec is not None else None
        if action is None or not action.isEnabled():
            return False
        if not event.isAutoRepeat() or action.autoRepeat():
            action.trigger()
        return True
