"""What was learned from the analyst's decisions, with a switch for each lesson."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from cubaquotes.gui.dialogs.messages import MessageDialog
from cubaquotes.gui.parts.typing_guard import guard_typing
from cubaquotes.gui.parts.widgets import TextLabel, tip
from cubaquotes.gui.review.controller import StepQueue
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Lesson, LessonKind

if TYPE_CHECKING:
    from cubaquotes.model import Change
    from cubaquotes.services import Project

_COLUMNS = (
    QT_TR_NOOP("In use"),
    QT_TR_NOOP("What"),
    QT_TR_NOOP("Taken to be"),
    QT_TR_NOOP("For"),
    QT_TR_NOOP("Against"),
    QT_TR_NOOP("Outlet"),
)
_ABOUT = QT_TR_NOOP(
    "Your decisions speak for later suggestions of this outlet; nobody else's do. A lesson that is switched off counts "
    "for nothing, its decisions stay as they are. Ctrl+Z in the window takes a switch back."
)


class LessonsDialog(MessageDialog):
    """Every switch is saved at once, as one undoable step."""

    def __init__(self, steps: StepQueue, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(tr("What was learned from your decisions"), parent, 860, 460)
        self._steps, self._worker = steps, worker
        self._lessons: list[Lesson] = []
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(tr("Lessons"))
        self.rows.setColumnCount(len(_COLUMNS))
        self.rows.setHeaderLabels([tr(name) for name in _COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for column, width in enumerate((60, 230, 220, 50, 65)):
            self.rows.setColumnWidth(column, max(width, self.rows.header().sectionSizeHint(column)))
        self.rows.itemChanged.connect(self._switch)
        self.problem = TextLabel("", "bad", wrap=True)
        self._state = TextLabel("", "muted", wrap=True)
        self.column.addWidget(TextLabel(tr(_ABOUT), "muted", wrap=True))
        self.column.addWidget(self.rows, 1)
        self.column.addWidget(self._state)
        self.column.addWidget(self.problem)
        self.finish()
        self.finished.connect(lambda _result: guard_typing(parent))
        steps.failed.connect(self._tell)
        self._tell("")
        self._state.hide()
        self._read()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _read(self) -> None:
        self._worker.submit(lambda project: project.speakers.lessons(), self._fill)

    def _fill(self, lessons: list[Lesson]) -> None:
        self._lessons = lessons
        kept = max(self.rows.currentIndex().row(), 0)
        self.rows.blockSignals(True)
        self.rows.clear()
        for lesson in lessons:
            item = QTreeWidgetItem(["", *_cells(lesson)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if lesson.active else Qt.CheckState.Unchecked)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, lesson.words)
            for column in range(1, len(_COLUMNS)):
                item.setToolTip(column, tip(lesson.words))
            self.rows.addTopLevelItem(item)
        self.rows.setCurrentIndex(self.rows.model().index(min(kept, len(lessons) - 1), 0))
        self.rows.blockSignals(False)
        nothing = tr("Nothing yet: lessons come from speakers that you confirm or correct.")
        self._state.setText("" if lessons else nothing)
        self._state.setVisible(not lessons)

    def _switch(self, item: QTreeWidgetItem, column: int) -> None:
        row = self.rows.indexOfTopLevelItem(item)
        if column != 0 or not 0 <= row < len(self._lessons):
            return
        lesson, on = self._lessons[row], item.checkState(0) == Qt.CheckState.Checked
        if on == lesson.active:
            return
        self._tell("")

        def write(project: "Project") -> "Change":
            return project.speakers.recall(lesson) if on else project.speakers.forget(lesson)

        self._steps.edit(write, lambda _change: self._read())


def _cells(lesson: Lesson) -> list[str]:
    taken = tr("no quote") if lesson.kind is LessonKind.CUE else lesson.speaker or tr("nobody who can be named")
    return [lesson.subject, taken, str(lesson.agreeing), str(lesson.against), lesson.outlet or tr("no outlet")]
