"""Whose decisions they are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from cubaquotes.gui.dialogs.annotator import AnnotatorDialog
from cubaquotes.gui.parts.widgets import PressedByReturn
from cubaquotes.services import open_project
from tests.gui.desk import Desk


def ask(desk: Desk) -> AnnotatorDialog:
    desk.window.actions_table["project.annotator"].trigger()
    desk.settle()
    dialog = desk.window.findChild(AnnotatorDialog)
    assert dialog is not None
    return dialog


def rename(desk: Desk, name: str) -> None:
    dialog = ask(desk)
    field = dialog.focusWidget()
    assert field is not None
    QTest.keyClicks(field, name)  # the old name is selected
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    desk.back()
    desk.bot.wait(400)  # the pause after a dialog


def test_another_name_begins_anew_and_the_old_decisions_stay_under_the_old_name(desk: Desk) -> None:
    before = desk.window.preferences.settings.annotator_name()
    desk.press(Qt.Key.Key_Return)
    desk.press("X")
    rename(desk, "  Berta  Ruiz ")
    assert desk.window.preferences.settings.annotator == "Berta Ruiz"
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.press("X")
    with open_project(desk.path) as project:
        assert project.counts("Berta Ruiz").decided == 1
        assert project.counts(before).decided == 2
    rename(desk, before)
    assert sum(quote.status.decided for quote in desk.quotes) == 2


def test_the_dialog_explains_and_refuses_no_name(desk: Desk) -> None:
    desk.press("X")
    dialog = ask(desk)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    name = desk.window.preferences.settings.annotator_name()
    assert "stays under that name" in told
    assert f"Names with decisions in this project: ana, {name}" in told or name in told
    assert not dialog.do.isEnabled()
    dialog._field.setText("   ")
    assert not dialog.do.isEnabled()
    dialog._field.setText("Berta")
    assert dialog.do.isEnabled()
    dialog.close()


def test_the_status_line_names_the_annotator_and_opens_the_dialog(desk: Desk) -> None:
    name = desk.window.preferences.settings.annotator_name()
    button = next(each for each in desk.window.status.findChildren(PressedByReturn) if name in each.text())
    button.click()
    desk.settle()
    dialog = desk.window.findChild(AnnotatorDialog)
    assert dialog is not None
    dialog.close()
