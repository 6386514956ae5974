"""A field over a list of choices, laid over the window: the speaker picker and the command palette are two of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.fields import LineField
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.row_drawing import RowDelegate
from cubaquotes.gui.parts.row_list import ROW_ROLE, Index, RowModel
from cubaquotes.gui.parts.widgets import TextLabel
from cubaquotes.gui.words.translate import tr

_ROWS = 9
_LINGERS = 60  # milliseconds at most


@dataclass(frozen=True)
class Choice:
    """One row: what it says, what is said about it, the key it has, and what is handed out if it is chosen."""

    text: str
    detail: str = ""
    key: str = ""
    value: object = None


class ChoiceModel(RowModel[Choice]):
    """The rows at the moment."""

    def told(self, row: Choice, role: int) -> object:
        """What the row says, with all that is said about it for a screen reader."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail, row.key) if part)
        return None


class _ChoiceDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(200, round(QFontMetricsF(option.font).height() + 12))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: Choice) -> None:
        """Called for each row."""
        rect, font = QRectF(option.rect), QFont(option.font)
        inner = rect.adjusted(12, 0, -12, 0)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.colour("muted"))
        if row.key:
            painter.drawText(inner, vertical | Qt.AlignmentFlag.AlignRight, row.key)
            inner.setRight(inner.right() - metrics.horizontalAdvance(row.key) - 12)
        painter.setPen(self.theme.colour("text"))
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(inner, vertical | Qt.AlignmentFlag.AlignLeft, text)
        inner.setLeft(inner.left() + metrics.horizontalAdvance(text) + 12)
        if row.detail and inner.width() > 40:
            painter.setPen(self.theme.colour("muted"))
            detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, round(inner.width()))
            painter.drawText(inner, vertical | Qt.AlignmentFlag.AlignLeft, detail)


class Chooser(QFrame):
    """Type, pick with the arrows, Enter; Escape closes. It covers part of its parent and closes when the focus leaves.

    nothing: what it says if no row fits.
    typed: (text): whoever listens answers by `set_choices(text, …)`, at once or later.
    considered: the value of the row that Enter would choose now. chosen: the value of the row chosen.
    closed: by Escape or a choice, so that the focus has to go somewhere.
    lingers: after a choice it stays in sight until `shown` tells that what was chosen is in the window: one painting
    for both.
    """

    typed = Signal(str)
    considered = Signal(object)
    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self, title: str, placeholder: str, theme: Theme, parent: QWidget, nothing: str = "", lingers: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = title
        self._heading = TextLabel(title, "heading", wrap=True)
        self.field = LineField()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(title)
        self._model = ChoiceModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("{title}: choices").format(title=title))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._model)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ChoiceDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self._nothing = TextLabel(nothing or tr("Nothing here is called that."), "muted")
        for widget in (self._heading, self.field, self.list, self._nothing):
            column.addWidget(widget)
        self._answered: str | None = None
        self._accept_when_answered = False
        self._low = False
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._accept)
        self.field.escaped.connect(self.close_chooser)
        self.field.left.connect(self._left)
        self.field.arrow.connect(self._move)
        self.list.clicked.connect(self._accept)
        self.list.selectionModel().currentChanged.connect(self._consider)
        self._area = parent
        self._lingers = lingers
        self._going = Later(self, self.hide, _LINGERS)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._delegate.theme = theme
        self.update()

    def open_chooser(self, hint: str = "", *, low: bool = False) -> None:
        """Show it, empty, with the focus in the field; at the foot of the area if `low`."""
        self._going.stop()
        self._low = low
        self._heading.setText(hint or self._title)
        self._model.set_rows(())
        self._answered = None
        self._nothing.hide()
        self._accept_when_answered = False
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit("")

    def shown(self) -> None:
        """What was chosen is in the window."""
        if self._going.isActive():
            self._going.stop()
            self.hide()

    def _left(self) -> None:
        if not self._going.isActive():
            self.hide()

    def close_chooser(self) -> None:
        """Hide it without choosing."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def set_choices(self, text: str, choices: Sequence[Choice]) -> None:
        """The answer to `typed(text)`; an answer to a text that is no longer there is dropped."""
        if text != self.field.text() or not self.isVisible():
            return
        self._answered = text
        self._model.set_rows(choices)
        if choices and text.strip():  # with nothing typed Enter must choose nobody: it may be meant for a quote
            self.list.setCurrentIndex(self._model.index(0))
        self._nothing.setVisible(not choices)
        self._place()
        if self._accept_when_answered:
            self._accept()

    def _changed(self, text: str) -> None:
        self._accept_when_answered = False
        self.typed.emit(text)

    def _accept(self) -> None:
        if self._answered != self.field.text():
            self._accept_when_answered = True  # Enter was quicker than the answer to the last letter
            return
        choice = self.list.currentIndex().data(ROW_ROLE)
        if not isinstance(choice, Choice) or self._going.isActive():
            return
        if self._lingers:
            self._going.start()
            self.closed.emit()
        else:
            self.close_chooser()
        self.chosen.emit(choice.value)

    def _consider(self, index: Index) -> None:
        choice = index.data(ROW_ROLE)
        if isinstance(choice, Choice):
            self.considered.emit(choice.value)

    def _move(self, direction: int) -> None:
        count = self._model.rowCount()
        if count:
            here = self.list.currentIndex()
            row = (here.row() + direction) % count if here.isValid() else 0 if direction > 0 else count - 1
            self.list.setCurrentIndex(self._model.index(row))

    def _place(self) -> None:
        parent = self._area
        width = min(560, parent.width() - 32)
        rows = min(max(self._model.rowCount(), 1), _ROWS)
        row_height = QFontMetricsF(self.font()).height() + 12
        self.list.setFixedHeight(round(rows * row_height) + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        foot = parent.height() - self.height() - 56
        self.move((parent.width() - width) // 2, foot if self._low else min(72, parent.height() // 8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
