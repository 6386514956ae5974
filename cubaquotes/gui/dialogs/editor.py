"""A list on the left, a form on the right: the shape of both editors."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cubaquotes.gui.translate import tr
from cubaquotes.gui.typing_guard import guard_typing
from cubaquotes.gui.widgets import TextLabel, is_return

ID_ROLE = Qt.ItemDataRole.UserRole


class Lines(QPlainTextEdit):
    """Several lines; Tab goes on to the next field. left: the focus went elsewhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * 6 + 16)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Called by Qt."""
        super().focusOutEvent(event)
        self.left.emit()


class ListEditor(QDialog):
    """Every change is saved at once and can be undone in the window; so there is no Cancel, only Close.

    row_shown: another row is in the form (its id, or None).
    """

    row_shown = Signal(object)

    def __init__(self, title: str, parent: QWidget | None, *, several: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self.finished.connect(lambda _result: guard_typing(parent))
        self._known: set[int] | None = None  # the ids of the rows shown before
        self.rows = QListWidget()
        self.rows.setAccessibleName(title)
        if several:
            self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.currentItemChanged.connect(lambda _now, _before: self.row_shown.emit(self.current_id()))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(4)
        self.form_buttons = QHBoxLayout()
        self.form_buttons.setSpacing(8)
        self.problem = TextLabel("", "bad", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.rows, 1)
        left.addLayout(self.list_buttons)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(TextLabel(tr("Every change is saved at once; undo in the window takes it back."), "muted"), 1)
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self.form)
        right.addLayout(self.form_buttons)
        right.addWidget(self.problem)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(across, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps what was typed, and presses a button that has the focus; it never closes the dialog."""
        if not is_return(event):
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        event.accept()

    def add_field(self, label: str, field: QWidget) -> None:
        """A labelled field; the label is its name for screen readers too."""
        field.setAccessibleName(label)
        self.form.addRow(label, field)

    def add_button(self, where: QHBoxLayout, text: str, run: object, tip: str = "") -> QPushButton:
        """A button that Return in a field does not press."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: run())  # type: ignore[operator]
        where.addWidget(button)
        return button

    def current_id(self) -> int | None:
        """The id of the row in the form."""
        row = self.rows.currentRow()
        return int(self.rows.item(row).data(ID_ROLE)) if row >= 0 else None

    def selected_ids(self) -> list[int]:
        """The ids of all selected rows, in the list's order."""
        chosen = {self.rows.row(item) for item in self.rows.selectedItems()}
        return [self.rows.item(row).data(ID_ROLE) for row in sorted(chosen)]

    def put(self, field: QLineEdit | QPlainTextEdit, text: str, again: bool) -> None:
        """Show what is saved in `field`. again: the same row was shown before; then what is being typed stays."""
        if again and field.hasFocus():
            return
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)

    def fill(self, rows: Iterable[tuple[int, str, bool]]) -> None:
        """(id, text, pale) for each row; a row that is new becomes the current one, else the current one stays."""
        shown = list(rows)
        ids = {row_id for row_id, _text, _pale in shown}
        new = ids - self._known if self._known is not None else set()
        kept = max(new) if new else self.current_id()
        self._known = ids
        self.rows.blockSignals(True)
        self.rows.clear()
        for row_id, text, pale in shown:
            item = QListWidgetItem(text)
            item.setData(ID_ROLE, row_id)
            if pale:
                item.setForeground(self.palette().placeholderText())
            self.rows.addItem(item)
        found = [row for row in range(self.rows.count()) if self.rows.item(row).data(ID_ROLE) == kept]
        self.rows.setCurrentRow(found[0] if found else 0)
        self.rows.blockSignals(False)
        self.row_shown.emit(self.current_id())
