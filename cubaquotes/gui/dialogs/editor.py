"""A list on the left, a form on the right: the shape of both editors."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
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

from cubaquotes.gui.dialogs.sharing import Sharing
from cubaquotes.gui.parts.fields import LineField
from cubaquotes.gui.parts.files_asked import FilesAsked
from cubaquotes.gui.parts.progress import ProgressStrip
from cubaquotes.gui.parts.scrolling import DownScroll
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.parts.widgets import TextLabel, fit_screen, is_return
from cubaquotes.gui.review.controller import Write
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import Change
from cubaquotes.speakers import fold

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow
    from cubaquotes.services import Project

_STEPS = 50  # of the history, among which the annotator's last one is looked for
ID_ROLE = Qt.ItemDataRole.UserRole


def _last_step(project: "Project") -> int:
    """The id of the step that undo would take back; 0 if there is none."""
    return next((entry.id for entry in project.history.entries(_STEPS) if entry.undoable), 0)


class Lines(QPlainTextEdit):
    """Several lines; Tab goes on to the next field. left: the focus went elsewhere."""

    left = Signal()

    def __init__(self, most: int = 0) -> None:
        """most: of how many lines it is high at most; 0 for what room there is."""
        super().__init__()
        self.setTabChangesFocus(True)
        if most:
            self.setMaximumHeight(self.fontMetrics().lineSpacing() * most + 14)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Called by Qt."""
        super().focusOutEvent(event)
        self.left.emit()


class ListEditor(QDialog):
    """Every change is saved at once and can be undone in the window; so there is no Cancel, only Close.

    row_shown: another row is in the form (its id, or None). ended: nothing is being saved any more.
    """

    row_shown = Signal(object)
    ended = Signal()

    def __init__(self, title: str, window: "MainWindow", *, several: bool = False) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_screen(self, 880, 640)
        self.finished.connect(lambda _result: guard_typing(window))
        self.session, self.steps, self.worker = window.session, window.review, window.worker
        self.files = FilesAsked(self, window.preferences)
        self._known: set[int] | None = None  # the ids of the rows shown before
        self._found_by: dict[int, str] = {}  # what the field looks in, by row id
        self.rows, self._find = QListWidget(), LineField()
        self.list_buttons, self.form_buttons, self.foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.form = QFormLayout()
        self.problem = TextLabel("", "bad", wrap=True)
        self.progress = ProgressStrip()
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(self._build_list(title, several), 2)
        across.addLayout(self._build_form(), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(across, 1)
        column.addLayout(self._build_foot())
        self.steps.failed.connect(self.problem.setText)
        self.steps.busy.connect(self._busy)
        self._before: int | None = None  # the last step before these; in here undo takes back none that one can't see
        self.steps.read(_last_step, self._opened)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def _build_list(self, title: str, several: bool) -> QVBoxLayout:
        self.rows.setAccessibleName(title)
        self.rows.setUniformItemSizes(True)  # of thousands of speakers each would be measured
        if several:
            self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.currentItemChanged.connect(lambda _now, _before: self.row_shown.emit(self.current_id()))
        self._find.setClearButtonEnabled(True)
        self._find.setAccessibleName(tr("Find in the list"))
        self._find.setPlaceholderText(tr("Find"))
        self._find.textChanged.connect(lambda _text: self._filter())
        self._find.arrow.connect(self._step)
        self._find.escaped.connect(lambda: self.leave_field(self._find))
        self.list_buttons.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._find)
        column.addWidget(self.rows, 1)
        column.addLayout(self.list_buttons)
        return column

    def _build_form(self) -> QVBoxLayout:
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_buttons.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self.problem)
        column.addLayout(self.form_buttons)
        return column

    def _scrolled(self) -> DownScroll:
        """The fields, which scroll where the screen is low."""
        inside, area = QWidget(), DownScroll()
        inside.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        area.setWidget(inside)
        return area

    def _build_foot(self) -> QHBoxLayout:
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        told = TextLabel(tr("Every change is saved at once; Ctrl+Z takes it back."), "muted", wrap=True)
        self.foot.setSpacing(8)
        self.foot.addWidget(told, 1)
        self.foot.addWidget(self.progress)
        self.foot.addWidget(close)
        return self.foot

    def add_sharing(self, sharing: Sharing) -> None:
        """Buttons that bring a list in and write one."""
        buttons = (("import", tr("Import…"), sharing.ask_import), ("export", tr("Export…"), sharing.ask_export))
        for place, (name, text, run) in enumerate(buttons, self.foot.count() - 1):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self.foot.insertWidget(place, button)

    def _busy(self, busy: bool) -> None:
        if not busy:
            self.ended.emit()

    def leave_field(self, field: QLineEdit) -> None:
        """Escape in a field that makes or finds something: it is emptied; an empty one leads out of the window."""
        if field.text():
            field.clear()
        else:
            self.reject()

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
        field.installEventFilter(self)
        self.form.addRow(label, field)

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """A field in which nothing was typed leaves undo to the dialog."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            typed = isinstance(field, QLineEdit) and field.isUndoAvailable()
            typed = typed or (isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable())
            if event.matches(QKeySequence.StandardKey.Undo) and not typed:
                event.ignore()
                return True
        return super().eventFilter(field, event)

    def _opened(self, last: int) -> None:
        self._before = last

    def _undo(self) -> None:
        before = self._before
        if before is not None and self.steps.may_step():
            self.steps.edit(lambda project: project.history.undo() if _last_step(project) > before else None)

    def add_button(self, where: QHBoxLayout, text: str, run: Callable[[], object], tip: str = "") -> QPushButton:
        """A button that Return in a field does not press."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: run())
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

    def _filter(self) -> None:
        """Rows that have the words typed in the field, whatever their accents."""
        words = fold(self._find.text()).split()
        for row in range(self.rows.count()):
            item = self.rows.item(row)
            item.setHidden(not all(word in self._found_by.get(item.data(ID_ROLE), "") for word in words))
        row = self.rows.currentRow()
        if words and (row < 0 or self.rows.item(row).isHidden()):
            shown = (row for row in range(self.rows.count()) if not self.rows.item(row).isHidden())
            self.rows.setCurrentRow(next(shown, -1))

    def _step(self, direction: int) -> None:
        """The next row in sight, while the letters are still typed in the field above."""
        row = self.rows.currentRow() + direction
        while 0 <= row < self.rows.count():
            if not self.rows.item(row).isHidden():
                self.rows.setCurrentRow(row)
                return
            row += direction

    def write_long(self, text: str, write: Write, then: Callable[[Change], object] | None = None) -> None:
        """A write that may take seconds: a line says so until all is saved or has failed."""
        self.problem.setText("")
        running = self.progress.begin(text)
        self.ended.connect(running.end)
        self.steps.edit(write, then)

    def save(self, write: Write) -> None:
        """A write that takes no time."""
        self.problem.setText("")
        self.steps.edit(write)

    def read(self, ask: Callable[["Project"], int], then: Callable[[int], object]) -> None:
        """Something that writes nothing into the project."""
        self.problem.setText("")
        self.worker.submit(ask, then, self._refused)

    def _refused(self, error: Exception) -> None:
        self.problem.setText(trouble_words(error))

    def fill(self, rows: Iterable[tuple[int, str, bool]], words: Mapping[int, str]) -> None:
        """(id, text, pale) for each row; a row that is new becomes the current one, else the current one stays.

        words: by id, what else a row can be found by, folded.
        """
        shown = list(rows)
        self._found_by = {row_id: f"{fold(text)} {words.get(row_id, '')}" for row_id, text, _pale in shown}
        ids = {row_id for row_id, _text, _pale in shown}
        new = ids - self._known if self._known is not None else set()
        kept = max(new) if new else self.current_id()
        if new and self._find.text():
            self._find.clear()
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
        self._filter()
        self.rows.blockSignals(False)
        self.row_shown.emit(self.current_id())
