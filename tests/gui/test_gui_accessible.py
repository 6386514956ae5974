"""What a screen reader finds: every part that can be used has a name, in the window and in every dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from cubaquotes.gui.actions import read_actions
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
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        if widget.grab().toImage() == with_focus and not widget.inherits("QTextEdit"):
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        desk.type(Qt.Key.Key_Tab)
    assert len(seen) > 8
    assert unseen == []
