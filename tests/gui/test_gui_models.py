"""Qt's own tester on each model while an analyst works, and what a screen reader is told."""

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QWidget

from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def models(desk: Desk) -> list[QAbstractItemModel]:
    window = desk.window
    return [
        window.articles.model(), window.quotes.model(), window.search.list.model(), window.inspector.stances.model(),
        window.picker.chooser.list.model(), window.palette_box.chooser.list.model(),
    ]  # fmt: skip


def test_the_models_keep_qts_rules(desk: Desk, tmp_path: Path) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in models(desk)]
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    desk.press("S")
    desk.press("new one")
    desk.press(Qt.Key.Key_Return)
    desk.press("]")
    desk.press("F", CONTROL)
    desk.press("embargo")
    desk.bot.waitUntil(lambda: desk.window.search.list.model().rowCount() > 0)
    desk.press(Qt.Key.Key_Escape)
    desk.press("K", CONTROL)
    desk.press(Qt.Key.Key_Escape)
    for _ in range(3):
        desk.press("Z", CONTROL)
    desk.press(Qt.Key.Key_Down, CONTROL)
    (tmp_path / "third.txt").write_text("“One more,” Ana Torres said.", encoding="utf-8")
    desk.window.importer.start([tmp_path / "third.txt"])
    desk.bot.waitUntil(lambda: len(desk.window.session.articles) == 3)
    desk.settle()
    assert len(testers) == 6
    assert desk.window.articles.model().rowCount() == 3


def spoken(view: QAbstractItemView, row: int) -> str:
    index = view.model().index(row, 0)
    return str(view.model().data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_rows_say_what_the_picture_shows(desk: Desk) -> None:
    assert "0 of 4 quotes decided" in spoken(desk.window.articles, 0)
    assert spoken(desk.window.quotes, 0).startswith("Maria Zakharova, open, ")
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    told = spoken(desk.window.quotes, 0)
    assert told.startswith("Maria Zakharova, confirmed, opposes ")
    assert told.endswith("The embargo must end at once,")
    assert "1 of 4 quotes decided" in spoken(desk.window.articles, 0)
    grid = desk.window.inspector.stances.model()
    desk.press("K")
    desk.settle()
    told = str(grid.data(grid.index(0, 2), Qt.ItemDataRole.AccessibleTextRole))
    assert told.endswith("opposes, chosen")


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    nameless = []
    for widget in desk.window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractItemView)
        inner = inner or (isinstance(widget, QAbstractItemView) and isinstance(widget.window(), QFrame))  # of a box
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inner:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (name or text) and type(widget).__name__ not in {"QScrollArea", "QSplitter", "QMenuBar"}:
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_the_roles_a_screen_reader_hears(desk: Desk) -> None:
    roles = {
        desk.window.articles: QAccessible.Role.Table,
        desk.window.quotes: QAccessible.Role.Table,
        desk.window.inspector.stances: QAccessible.Role.Table,
        desk.window.text: QAccessible.Role.EditableText,
    }
    for widget, role in roles.items():
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.role() == role


def test_tab_reaches_every_part_and_shows_where_it_is(desk: Desk) -> None:
    reached = set()
    for _ in range(60):
        desk.press(Qt.Key.Key_Tab)
        widget = desk.window.focusWidget()
        reached.add(widget.accessibleName() if widget else "")
    for name in ("Articles", "Quotes of this article", "Stances", "Note", "Confirm and go on"):
        assert name in reached
