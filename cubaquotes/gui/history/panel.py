"""The panel with the steps about this quote, or about the whole project."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cubaquotes.gui.history.rows import HistoryDelegate, HistoryModel
from cubaquotes.gui.history.words import action_kind_name
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.fields import NarrowBox
from cubaquotes.gui.parts.row_list import ROW_ROLE, RowList
from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.review.controller import StepQueue
from cubaquotes.gui.threads.worker import Priority
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import HistoryEntry, HistoryKind, QuoteId

if TYPE_CHECKING:
    from cubaquotes.services import Project

PAGE = 200
_MOST = 2000  # steps that stay in the list when it is read again; more come as one scrolls
_PAUSE = 60  # milliseconds

_Page = list[HistoryEntry]


class HistoryPanel(QWidget):
    """Follows the session while it is in sight; reads nothing otherwise.

    chosen: a HistoryEntry to go to. left: the cross; the panel goes. back: the id of a step, and whether to undo up to
    it (True) or to redo. scope_chosen: whether the whole project's steps are to be shown.
    """

    chosen = Signal(object)
    left = Signal()
    back = Signal(object, bool)
    scope_chosen = Signal(bool)

    def __init__(self, steps: StepQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._session, self._worker = steps, steps.session, steps.worker
        self._way = 0
        self._model = HistoryModel(self)
        self.list = RowList(tr("History"), self._model)
        self.list.uses_rows = True
        self._delegate = HistoryDelegate(theme, self.list)
        self.list.draw_by(self._delegate)
        self._nothing = TextLabel("", "muted", wrap=True)
        over = QVBoxLayout(self.list.viewport())  # where the steps would be
        over.setContentsMargins(12, 12, 12, 0)
        over.addWidget(self._nothing)
        over.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._build_head())
        column.addWidget(self.list, 1)
        column.addLayout(self._build_foot())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._read)
        self.list.used.connect(self.chosen)
        self.list.doubleClicked.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE)))
        self.list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._ask_way())
        steps.history_changed.connect(lambda _undo, _redo: self._timer.start())
        self._session.current_changed.connect(self._timer.start)

    def _build_head(self) -> QVBoxLayout:
        self.of_quote, self.of_project = PressedByReturn(), PressedByReturn()
        self._scopes = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(0)
        for button, text in ((self.of_quote, tr("This quote")), (self.of_project, tr("Project"))):
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._scopes.addButton(button)
            line.addWidget(button, 1)
        self.of_quote.setChecked(True)
        close = PressedByReturn()
        close.setText("✕")
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close the history"))
        close.setToolTip(tr("Close the history"))
        close.clicked.connect(self.left)
        line.addSpacing(4)
        line.addWidget(close)
        self.who, self.kind = NarrowBox(tr("By whom")), NarrowBox(tr("About what"))
        self.kind.addItem(tr("All kinds"), None)
        for kind in HistoryKind:
            self.kind.addItem(action_kind_name(kind), kind)
        self._fill_annotators([])
        filters = QHBoxLayout()
        filters.setSpacing(4)
        for box in (self.who, self.kind):
            filters.addWidget(box, 1)
            box.activated.connect(lambda _index: self._read_anew())
        self._scopes.buttonClicked.connect(lambda _button: self._read_anew())
        self._scopes.buttonClicked.connect(lambda _button: self.scope_chosen.emit(self.of_project.isChecked()))
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 8, 0)
        head.setSpacing(8)
        head.addLayout(line)
        head.addLayout(filters)
        return head

    def _build_foot(self) -> QVBoxLayout:
        self.preview = TextLabel("", "muted", wrap=True)
        self.go_back = PressedByReturn()
        self.go_back.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_back.clicked.connect(self._go_back)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 12)
        foot.setSpacing(4)
        foot.addWidget(self.preview)
        foot.addWidget(self.go_back)
        self._show_way(0)
        return foot

    # ---- from outside

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def set_scope(self, project: bool) -> None:
        """Show the steps of the whole project, or of this quote."""
        (self.of_project if project else self.of_quote).setChecked(True)

    def open_panel(self) -> None:
        """Put the focus in the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt: it has read nothing while nobody saw it."""
        super().showEvent(event)
        self._timer.start()

    # ---- reading

    def _read_anew(self) -> None:
        self._model.show(())
        self._read()

    def _read(self) -> None:
        if not self.isVisible():
            return
        quote, limit = self._quote(), min(max(PAGE, len(self._model.rows)), _MOST)
        who, kind = self._wanted()

        def look(project: "Project") -> tuple[_Page, list[str]]:
            return _page(project, quote, who, kind, limit), project.history.annotators()

        def found(answer: tuple[_Page, list[str]]) -> None:
            if (quote, who, kind) == (self._quote(), *self._wanted()):
                self._fill_annotators(answer[1])
                self._show(answer[0], limit)

        self._worker.submit(look, found, lambda _error: None, Priority.BACKGROUND)

    def _wanted(self) -> tuple[str | None, HistoryKind | None]:
        """By whom and of which kind; Qt gives an enum back as a plain string."""
        kind = self.kind.currentData()
        return self.who.currentData(), HistoryKind(kind) if kind else None

    def _quote(self) -> QuoteId | None:
        """The quote whose steps are shown; None for the project's."""
        return (self._session.current_id or QuoteId(0)) if self.of_quote.isChecked() else None

    def _show(self, entries: _Page, limit: int) -> None:
        bar = self.list.verticalScrollBar()
        kept, place = self.list.currentIndex().data(ROW_ROLE), bar.value()
        self._model.show(entries)
        self._model.read_more = partial(self._read_more, limit) if self._more_than(entries, limit) else None
        row = self._model.row_of(kept.id) if kept is not None else None
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))
            bar.setValue(place)
        elif entries:
            self.list.setCurrentIndex(self._model.index(0))
        of_quote = tr("Nobody has decided anything about this quote yet.")
        nothing = of_quote if self.of_quote.isChecked() else tr("Nothing has been done yet.")
        self._nothing.setText(nothing)
        self._nothing.setVisible(not entries)
        self._ask_way()

    def _more_than(self, entries: _Page, limit: int) -> bool:
        return self.of_project.isChecked() and len(entries) == limit

    def _read_more(self, _limit: int) -> None:
        last = self._model.rows[-1].id
        who, kind = self._wanted()

        def found(entries: _Page) -> None:
            if self._model.rows and self._model.rows[-1].id == last and self.of_project.isChecked():
                self._model.add(entries)
                more = partial(self._read_more, PAGE)
                self._model.read_more = more if self._more_than(entries, PAGE) else None

        self._worker.submit(lambda project: project.history.entries(PAGE, before=last, annotator=who, kind=kind), found)

    def _fill_annotators(self, names: list[str]) -> None:
        if self.who.count() and [self.who.itemData(row) for row in range(1, self.who.count())] == names:
            return
        kept = self.who.currentData()
        self.who.clear()
        self.who.addItem(tr("Everybody"), None)
        for name in names:
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(self.who.findData(kept), 0))

    # ---- the way back

    def _entry(self) -> HistoryEntry | None:
        entry = self.list.currentIndex().data(ROW_ROLE)
        return entry if isinstance(entry, HistoryEntry) else None

    def _ask_way(self) -> None:
        entry = self._entry()
        if entry is None:
            self._show_way(0)
            return

        def told(way: int) -> None:
            now = self._entry()
            if now is not None and now.id == entry.id:
                self._show_way(way)

        self._worker.submit(
            lambda project: project.history.steps_to(entry.id), told, lambda _error: None, Priority.BACKGROUND
        )

    def _show_way(self, way: int) -> None:
        self._way, entry = way, self._entry()
        self.go_back.setText(tr("Redo up to here") if way < 0 else tr("Undo up to here"))
        self.go_back.setEnabled(way != 0)
        if way > 0:
            text = tr(
                "Takes your last %n steps back, this one included.", "", way, one="Takes back this step, your last one."
            )
        elif way < 0:
            text = tr("Brings %n steps back, this one included.", "", -way, one="Brings this step back.")
        elif entry is None:
            text = ""
        elif entry.undone:
            text = tr("Taken back; something new was done since, so it can't be redone.")
        else:
            text = tr("Only {annotator} can take this step back.").format(annotator=entry.annotator)
        self.preview.setText(text)

    def _go_back(self) -> None:
        entry = self._entry()
        if self._way and entry is not None:
            self.back.emit(entry.id, self._way > 0)


def _page(project: "Project", quote: QuoteId | None, who: str | None, kind: HistoryKind | None, limit: int) -> _Page:
    """The newest steps: of a quote, or (None) of the project."""
    if quote is None:
        return project.history.entries(limit, annotator=who, kind=kind)
    found = project.history.of_quote(quote, PAGE) if quote else []
    return [each for each in found if who in (None, each.annotator) and kind in (None, each.kind)]
