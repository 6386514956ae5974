"""What a screen reader finds: every part that can be used has a name, in the window and in every dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QProgressBar,
    QWidget,
)

from cubaquotes.gui.actions import read_actions
from cubaquotes.model import StanceValue
from tests.gui.desk import Desk

ROLE = QAccessible.Role
USED = {
    ROLE.Button, ROLE.ButtonDropDown, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.ComboBox, ROLE.EditableText, ROLE.Link,
    ROLE.List, ROLE.ListItem, ROLE.MenuItem, ROLE.PageTab, ROLE.ProgressBar, ROLE.RadioButton, ROLE.Slider,
    ROLE.SpinBox, ROLE.Table, ROLE.Tree, ROLE.TreeItem,
}  # fmt: skip
MOST = 200  # children looked at: long lists repeat themselves
ASKING = [spec.id for spec in read_actions() if spec.text.endswith("…") or spec.id in ("help.keys", "help.about")]
IN_THE_WINDOW = {"view.palette", "view.search", "speaker.pick"}


def walk(found: QAccessibleInterface | None, path: str = "") -> Iterator[str]:
    """The roles and places of what can be used and has no name."""
    if found is None or not found.isValid() or found.state().invisible:
        return
    owner = found.object()
    here = f"{path} > {type(owner).__name__ if owner is not None else found.role().name}"
    if found.role() in USED and not found.text(QAccessible.Text.Name).strip():
        yield f"{found.role().name}: {here}"
    for number in range(min(found.childCount(), MOST)):
        yield from walk(found.child(number), here)


def nameless(widget: QWidget) -> list[str]:
    return list(walk(QAccessible.queryAccessibleInterface(widget)))


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_the_walk_finds_what_has_no_name(desk: Desk) -> None:
    desk.window.bar.confirm.setAccessibleName("")
    desk.window.bar.confirm.setDefaultAction(desk.window.bar.confirm.defaultAction())
    desk.window.search.field.setAccessibleName("")
    desk.window.search.field.setPlaceholderText("")
    desk.press("F", Qt.KeyboardModifier.ControlModifier)
    assert any("LineField" in place for place in nameless(desk.window))


def test_everything_in_the_window_has_a_name(desk: Desk) -> None:
    assert nameless(desk.window) == []
    for dock in desk.window.docks.values():
        dock.show()
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    desk.commands.trouble("A file is missing.")
    desk.window.progress.begin("Working…", lambda: None)
    desk.commands.help.tour.start()
    assert nameless(desk.window) == []
    desk.commands.help.tour.end()
    for action in sorted(IN_THE_WINDOW):
        desk.window.actions_table[action].trigger()
        desk.settle()
        assert nameless(desk.window) == [], action
        desk.press(Qt.Key.Key_Escape)
    desk.window.session.show(None)
    assert nameless(desk.window) == []


@pytest.mark.parametrize("action", [name for name in ASKING if name not in IN_THE_WINDOW])
def test_everything_in_a_dialog_has_a_name(desk: Desk, action: str) -> None:
    desk.press("W")  # there is a stance to write a note on
    desk.window.actions_table[action].trigger()
    desk.settle()

    def dialogs() -> list[QDialog]:
        return [each for each in desk.window.findChildren(QDialog) if each.isVisible()]

    desk.bot.waitUntil(lambda: bool(dialogs()), timeout=15_000)  # an action with three dots opens a dialog
    for dialog in dialogs():
        assert dialog.windowTitle()
        if not isinstance(dialog, QFileDialog):  # Qt's own
            assert nameless(dialog) == []
        dialog.close()


def test_the_system_s_font_size_is_respected(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    def heights(desk: Desk) -> list[int]:
        window = desk.window
        parts = (window.bar.confirm, window.search.field, window.status._who, window.inspector.speaker._name)
        return [*(part.fontMetrics().height() for part in parts), window.articles.rowHeight(0)]

    usual = heights(open_desk(project_path))
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 1.6)
    QApplication.setFont(larger)
    try:
        grown = heights(open_desk(project_path))
    finally:
        QApplication.setFont(before)
    assert all(now > was * 1.3 for now, was in zip(grown, usual, strict=True)), (usual, grown)


def test_what_is_written_is_what_is_said(desk: Desk) -> None:
    """A label's name has all its words, whatever it is called."""
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    desk.bot.wait(150)  # numbers follow after the next quote is painted
    unsaid = []
    for label in desk.window.findChildren(QLabel):
        said = spoken(label).text(QAccessible.Text.Name)
        if label.isVisible() and label.text() not in said:
            unsaid.append(f"{said!r} for {label.text()!r}")
    assert unsaid == []
    inspector = desk.window.inspector
    assert spoken(inspector.speaker._name).text(QAccessible.Text.Name) == "Speaker: Nikolai Patrushev"
    assert spoken(inspector.speaker._state).text(QAccessible.Text.Name).startswith("Status: suggested")
    assert spoken(desk.commands.queue.bar._state).text(QAccessible.Text.Name).endswith(": 4 quotes, 3 open")
    assert spoken(desk.window.status._saved).text(QAccessible.Text.Name) == "Saved"


def test_states_and_values_are_told(desk: Desk) -> None:
    keys = desk.window.inspector.stance_keys._buttons
    assert not any(spoken(button).state().checked for button in keys.values())
    desk.press("W")
    assert [value for value, button in keys.items() if spoken(button).state().checked] == [StanceValue.OPPOSES]
    assert "chosen" in spoken(keys[StanceValue.OPPOSES]).text(QAccessible.Text.Name)
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert not any(spoken(button).state().checked for button in keys.values())
    scopes = desk.commands.queue.bar.scopes
    assert [spoken(button).state().checked for button in scopes.values()] == [True, False]
    desk.press(Qt.Key.Key_Return)
    desk.bot.wait(150)
    bars = [each for each in desk.window.status.findChildren(QProgressBar) if each.isVisible()]
    values = [(spoken(bar).role(), bar.accessibleName(), spoken(bar).valueInterface().currentValue()) for bar in bars]
    assert values == [
        (ROLE.ProgressBar, "Quotes decided in this article", 1), (ROLE.ProgressBar, "Quotes decided in the project", 1),
    ]  # fmt: skip


def test_lists_tell_what_they_are_and_which_row_is_chosen(desk: Desk) -> None:
    window = desk.window
    assert {spoken(part).role() for part in (window.quotes, window.articles)} <= {ROLE.List, ROLE.Table}
    assert spoken(window.text).role() == ROLE.EditableText
    assert spoken(window.text).state().readOnly
    assert spoken(window.inspector.note).role() == ROLE.EditableText
    assert "Maria Zakharova" in window.text.accessibleDescription()


def test_a_choice_tells_what_it_is_about(desk: Desk) -> None:
    for dock in desk.window.docks.values():
        dock.show()
    boxes = desk.window.findChildren(QComboBox)
    assert boxes
    for box in boxes:
        label, description = box.accessibleName(), spoken(box).text(QAccessible.Text.Description)
        assert label
        assert description == label
        assert spoken(box).text(QAccessible.Text.Value) == box.currentText()


def can_have_focus(window: QWidget) -> list[QWidget]:
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not (isinstance(part, QAbstractButton) and part.group() is not None and not part.isChecked())
    ]


def test_tab_reaches_everything_and_comes_back(desk: Desk) -> None:
    for dock in desk.window.docks.values():
        dock.show()
    desk.press("W")
    missing = set(can_have_focus(desk.window))
    first = QApplication.focusWidget()
    assert first is desk.window.text
    for _ in range(len(missing) + 1):
        missing.discard(QApplication.focusWidget())
        desk.type(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    assert QApplication.focusWidget() is first
    assert [spoken(part).text(QAccessible.Text.Name) for part in missing] == []


def test_arrows_go_between_choices_of_which_one_holds(desk: Desk) -> None:
    """Tab goes to the one that holds, as it does to radio buttons."""
    here, everywhere = desk.commands.queue.bar.scopes.values()
    here.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is everywhere


def test_tab_goes_through_everything_and_the_focus_can_be_seen(desk: Desk) -> None:
    """Each stop looks different with the focus than without."""
    seen: list[QWidget] = []
    unseen = []
    for _ in range(80):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        shown = desk.window.reading if widget is desk.window.text else widget  # its line is beside it
        with_focus = shown.grab().toImage()
        widget.clearFocus()
        if shown.grab().toImage() == with_focus:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        desk.type(Qt.Key.Key_Tab)
    assert len(seen) > 20
    assert unseen == []
