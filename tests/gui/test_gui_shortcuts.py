"""Other keys for actions: they hold at once, everywhere, and after a restart."""

import json
from collections.abc import Callable
from pathlib import Path
from string import ascii_uppercase

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cubaquotes import paths, settings
from cubaquotes.gui.help.change_keys import ChangeKeysDialog
from cubaquotes.gui.help.keys_sheet import KeysDialog
from cubaquotes.gui.parts.widgets import ActionButton
from cubaquotes.model import Status
from tests.gui.desk import Desk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def dialog_for(desk: Desk, action: str) -> ChangeKeysDialog:
    desk.window.actions_table["help.change_keys"].trigger()
    dialog = desk.window.findChild(ChangeKeysDialog)
    assert dialog is not None
    dialog.choose(action)
    dialog.field.setFocus()
    return dialog


def free_letter(desk: Desk) -> str:
    """One that no action has."""
    return next(letter for letter in ascii_uppercase if desk.window.actions_table.owner(letter) is None)


def done(desk: Desk, dialog: ChangeKeysDialog) -> None:
    dialog.close()
    desk.back()
    desk.bot.wait(400)  # the pause after a dialog


def test_a_free_key_holds_at_once_everywhere_and_after_a_restart(desk: Desk, open_desk: Callable[[Path], Desk]) -> None:
    letter = free_letter(desk)
    dialog = dialog_for(desk, "review.reject")
    QTest.keyClicks(dialog.field, letter)
    assert dialog.told.text() == ""
    assert desk.window.actions_table.specs["review.reject"].keys == (letter,)
    done(desk, dialog)
    assert any(button.text().endswith(f"  {letter}") for button in desk.window.bar.findChildren(ActionButton))
    desk.press("X")
    assert not desk.quotes[0].status.decided
    desk.press(letter)
    assert desk.quotes[0].status is Status.REJECTED
    desk.window.close()
    again = open_desk(desk.path)
    again.press(letter)
    assert sum(quote.status is Status.REJECTED for quote in again.quotes) == 2


def test_a_heading_is_no_action_and_says_nothing(desk: Desk) -> None:
    dialog = dialog_for(desk, "quote.confirm")
    dialog.rows.setCurrentItem(dialog.rows.topLevelItem(0))
    assert dialog.chosen.text() == ""
    assert not dialog.field.isEnabled()
    done(desk, dialog)


def test_a_key_that_has_an_owner_is_told_and_taken_only_when_wanted(desk: Desk) -> None:
    dialog = dialog_for(desk, "review.note")
    QTest.keyClick(dialog.field, Qt.Key.Key_X)
    assert dialog.told.text() == "“X” is the key of “Not a quote”, which would lose it."
    table = desk.window.actions_table
    assert table.specs["review.note"].keys == ("Shift+N",)
    assert dialog.focusWidget() is dialog.take
    dialog.take.click()
    assert table.specs["review.note"].keys == ("X",)
    assert table.specs["review.reject"].keys == ("Del",)
    dialog.choose("review.reject")
    dialog.usual.click()
    assert "“X” is the key of “Write a note”" in dialog.told.text()
    dialog.take.click()
    assert table.changed_keys() == {"review.note": ()}
    dialog.all_usual.click()
    assert table.changed_keys() == {}
    assert not dialog.all_usual.isEnabled()
    desk.window.preferences.finish()
    assert json.loads(paths.settings_file().read_text(encoding="utf-8"))["shortcuts"] == {}
    done(desk, dialog)
    desk.press("X")
    assert desk.quotes[0].status is Status.REJECTED


@pytest.mark.parametrize(
    ("key", "modifier", "why"),
    [
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "moves and edits"),
        (Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier, "opens the menu Project"),
    ],
)
def test_keys_that_would_not_work_are_refused_in_a_sentence(
    desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier, why: str
) -> None:
    dialog = dialog_for(desk, "review.reject")
    QTest.keyClick(dialog.field, key, modifier)
    assert why in dialog.told.text()
    assert desk.window.actions_table.changed_keys() == {}
    dialog.close()


def test_a_letter_of_another_alphabet_is_refused(desk: Desk) -> None:
    dialog = dialog_for(desk, "review.reject")
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog.field, QKeyEvent(QEvent.Type.KeyPress, 0x424, none, "ф"))
    assert "one keyboard layout only" in dialog.told.text()
    dialog.close()


def test_signs_are_kept_without_shift_and_modifiers_alone_are_no_key(desk: Desk) -> None:
    dialog = dialog_for(desk, "help.about")
    QTest.keyClick(dialog.field, Qt.Key.Key_Shift)
    QTest.keyClick(dialog.field, Qt.Key.Key_Question, SHIFT)
    assert desk.window.actions_table.specs["help.about"].keys == ("?",)
    QTest.keyClick(dialog.field, Qt.Key.Key_J, CONTROL | SHIFT)
    assert desk.window.actions_table.specs["help.about"].keys == ("Ctrl+Shift+J",)
    dialog.none.click()
    assert desk.window.actions_table.specs["help.about"].keys == ()
    dialog.close()


def test_a_single_letter_stays_a_letter_in_text_fields(desk: Desk) -> None:
    letter = free_letter(desk)
    dialog = dialog_for(desk, "review.confirm")
    QTest.keyClicks(dialog.field, letter)
    done(desk, dialog)
    desk.press("F", CONTROL)
    desk.press(letter.lower() * 2)
    assert desk.window.search.field.text() == letter.lower() * 2
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.window.to_article()
    desk.press(letter)
    assert desk.quotes[0].status is Status.CONFIRMED


def test_the_sheet_the_pins_and_the_stance_keys_follow(desk: Desk) -> None:
    table = desk.window.actions_table
    key = desk.pin("Maria Zakharova")
    table.give(f"speaker.{key}", ["F8"])
    table.give("stance.supports", ["F9"])
    pins = desk.window.inspector.speaker.findChildren(type(desk.window.inspector.speaker._pins.itemAt(0).widget()))
    assert any(pin.accessibleName() == "Maria Zakharova, key F8" for pin in pins)
    desk.press(Qt.Key.Key_F9)
    assert desk.current.stances
    desk.press(Qt.Key.Key_F1)
    sheet = desk.window.findChild(KeysDialog)
    assert sheet is not None
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"F8", "F9"} <= shown
    next(button for button in sheet.findChildren(QPushButton) if button.text() == "Change keys…").click()
    dialog = desk.window.findChild(ChangeKeysDialog)
    assert dialog is not None
    assert not sheet.isVisible()
    dialog.filter.setText("f9")
    current = dialog.current()
    assert current is not None
    assert current.id == "stance.supports"
    dialog.close()


def test_settings_that_make_no_sense_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    odd = {"shortcuts": {"a": ["X"], "b": "X", "c": [1]}, "toured": "yes"}
    file.write_text(json.dumps(odd), encoding="utf-8")
    found, problem = settings.load(file)
    assert (found.shortcuts, found.toured, problem) == ({"a": ("X",)}, False, "")
