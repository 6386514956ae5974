"""Keys whose letters are not Latin: what they are called, and who gets them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.parts.other_letters import latin_key
from cubaquotes.model import Status
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("letter", "code", "platform", "key"),
    [
        ("Ф", 38, "xcb", "A"), ("Х", 34, "wayland", "["), ("Ю", 60, "xcb", "."), ("Ё", 49, "xcb", "`"),
        ("Σ", 39, "xcb", "S"), ("ש", 38, "wayland", "A"), ("Ф", 0x1E, "windows", "A"), ("Ч", 0x2D, "windows", "X"),
        ("Ъ", 0, "offscreen", "]"), ("Ж", 0, "cocoa", ";"), ("Σ", 0, "cocoa", ""), ("Q", 24, "xcb", ""),
        ("Ñ", 47, "xcb", ""), ("Ф", 133, "xcb", ""),
    ],
)  # fmt: skip
def test_what_a_key_is_called(letter: str, code: int, platform: str, key: str) -> None:
    assert latin_key(ord(letter), code, platform) == key


def test_what_is_no_letter_has_no_key() -> None:
    assert latin_key(Qt.Key.Key_Return.value, 36, "xcb") == ""
    assert latin_key(0x20AC, 26, "xcb") == ""


def press(desk: Desk, letter: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    handle = desk.window.windowHandle()
    assert handle is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(handle, QKeyEvent(kind, ord(letter), modifiers, letter.lower()))
    desk.settle()


def test_a_russian_letter_does_what_its_key_does(desk: Desk) -> None:
    seen = []
    for letter, modifiers in (("Ч", Qt.KeyboardModifier.NoModifier), ("Я", CONTROL)):
        press(desk, letter, modifiers)
        seen.append(desk.quotes[0].status)
    assert seen == [Status.REJECTED, Status.OPEN]


def test_a_russian_letter_in_a_field_is_a_letter(desk: Desk) -> None:
    desk.press("F", CONTROL)
    field = desk.window.search.field
    assert QApplication.focusWidget() is field
    press(desk, "Ч")
    assert field.text() == "ч"
    assert desk.quotes[0].status is Status.OPEN
    press(desk, "Ф", CONTROL)  # all of it
    assert field.selectedText() == "ч"
