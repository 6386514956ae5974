"""In a text field, letters are letters."""

import string
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit

from cubaquotes.gui.parts.fields import LineField, NarrowBox, TextField, claims
from cubaquotes.gui.parts.widgets import ActionButton
from cubaquotes.model import QuoteView, Status
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]
LETTERS = "".join(key for key in string.ascii_lowercase + string.digits + "[],.")


def test_a_note_is_saved_at_a_pause_while_the_field_still_has_the_focus(desk: Desk, saved: Saved) -> None:
    note = desk.window.inspector.note
    note.setFocus()
    desk.press("check the")

    def written() -> bool:
        mine = saved(desk.path)[0].mine
        return mine is not None and mine.note == note.toPlainText()

    desk.bot.waitUntil(written, timeout=10_000)
    assert note.hasFocus()
    desk.press(" date")
    assert note.toPlainText() == "check the date"
    desk.bot.waitUntil(written, timeout=10_000)


def test_letters_digits_and_enter_decide_nothing_in_the_note(desk: Desk, saved: Saved) -> None:
    note = desk.window.inspector.note
    note.setFocus()
    desk.press(LETTERS)
    desk.press("XMQ")
    assert note.toPlainText() == LETTERS + "XMQ"
    assert desk.window.session.current_index == 0
    assert not any(quote.status.decided or quote.stances for quote in desk.quotes)
    desk.press(Qt.Key.Key_Escape)
    mine = saved(desk.path)[0].mine
    assert mine is not None
    assert mine.note == LETTERS + "XMQ"  # whichever way it is left, what was typed is kept
    desk.press("N", Qt.KeyboardModifier.ShiftModifier)
    desk.press("!")
    assert note.toPlainText().endswith("XMQ!")


def test_alt_and_a_letter_is_the_menu_s_in_a_field_too() -> None:
    alt = Qt.KeyboardModifier.AltModifier
    assert not claims(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_V, alt))
    assert claims(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, alt))
    assert claims(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier))


def test_letters_search_in_the_search_field(desk: Desk) -> None:
    desk.press("F", Qt.KeyboardModifier.ControlModifier)
    desk.press(LETTERS)
    assert desk.window.search.field.text() == LETTERS
    desk.press(Qt.Key.Key_Return)
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.press(Qt.Key.Key_Escape)
    desk.press("X")
    assert desk.quotes[0].status.decided


def test_control_keys_work_in_a_field_too(desk: Desk) -> None:
    desk.window.inspector.note.setFocus()
    desk.press("K", Qt.KeyboardModifier.ControlModifier)
    assert desk.window.palette_box.chooser.isVisible()


def test_every_field_of_the_window_is_one_of_those(desk: Desk) -> None:
    assert all(isinstance(field, LineField) for field in desk.window.findChildren(QLineEdit))
    assert all(isinstance(field, TextField) for field in desk.window.findChildren(QPlainTextEdit))
    assert not desk.window.findChildren(QAbstractSpinBox)
    assert all(isinstance(box, NarrowBox) for box in desk.window.findChildren(QComboBox))


def test_return_does_what_the_focus_says(desk: Desk) -> None:
    button = next(b for b in desk.window.bar.findChildren(ActionButton) if b.accessibleName() == "Not a quote")
    button.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[0].status is Status.REJECTED
    desk.window.articles.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article is not None
    assert desk.window.session.article.metadata.title == "A second article"
    assert desk.quotes[0].status is Status.OPEN
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.articles[1].decided == 1


def test_the_picker_closes_when_the_focus_goes_elsewhere(desk: Desk) -> None:
    desk.press("S")
    assert desk.window.picker.chooser.isVisible()
    desk.window.inspector.note.setFocus()
    assert not desk.window.picker.chooser.isVisible()
    assert desk.window.inspector.note.hasFocus()
