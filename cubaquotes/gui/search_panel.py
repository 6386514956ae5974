"""Ctrl+F: words in all articles, quotes and notes, with results in context."""

from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cubaquotes.gui.fields import LineField
from cubaquotes.gui.reading.offsets import utf16_length
from cubaquotes.gui.row_list import ROW_ROLE, Index, RowModel
from cubaquotes.gui.theme import Theme
from cubaquotes.gui.translate import QT_TR_NOOP, tr
from cubaquotes.gui.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.worker import Worker
from cubaquotes.model import SearchHit

_HINT = QT_TR_NOOP('Type a word or a "phrase in quotes".')
_PAUSE = 120  # milliseconds without a letter before the search starts


class HitModel(RowModel[SearchHit]):
    """What was found."""

    def told(self, row: SearchHit, role: int) -> object:
        """The place and its words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.article_title}: {row.before}{row.match}{row.after}"
        return None


class _HitDelegate(QStyledItemDelegate):
    """The article's title, and two lines of context with the match in bold and always in sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines."""
        return QSize(160, round(QFontMetricsF(option.font).lineSpacing() * 3 + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        hit: SearchHit = index.data(ROW_ROLE)
        rect, font, state = QRectF(option.rect), QFont(option.font), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("current"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        inner = rect.adjusted(12, 8, -12, -8)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        place = tr("Quote in {article}") if hit.quote_id is not None else "{article}"
        shown = place.format(article=hit.article_title)
        title = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.topLeft() + _down(metrics.ascent()), title)
        below = inner.adjusted(0, metrics.lineSpacing() + 2, 0, 0)
        painter.setPen(self.theme.colour("text"))
        self._context(hit, font, below.width()).draw(painter, below.topLeft())
        painter.restore()

    def _context(self, hit: SearchHit, font: QFont, width: float) -> QTextLayout:
        """What stands around the match, broken into two lines; before it at most half a line, so that it is seen."""
        metrics = QFontMetricsF(font)
        before = metrics.elidedText(_flat(hit.before), Qt.TextElideMode.ElideLeft, width * 0.5)
        match = _flat(hit.match)
        layout = QTextLayout(before + match + _flat(hit.after), font)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(self.theme.colour("accent"))
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = utf16_length(before), utf16_length(match), bold
        layout.setFormats([part])
        layout.beginLayout()
        for number in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * metrics.lineSpacing()))
        layout.endLayout()
        return layout


class SearchPanel(QWidget):
    """hit_chosen: a SearchHit to go to. left: Escape or the cross; the panel goes, its findings stay for next time."""

    hit_chosen = Signal(object)
    left = Signal()

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.field = LineField()
        self.field.setAccessibleName(tr("Search"))
        self.field.setPlaceholderText(tr("Search articles, quotes, notes"))
        self.field.setClearButtonEnabled(True)
        self._model = HitModel(self)
        self.list = QListView()
        self._delegate = _HitDelegate(theme, self.list)
        self._count = TextLabel(tr(_HINT), "muted", wrap=True)
        self._build_list()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.returnPressed.connect(self._enter)
        self.field.escaped.connect(self.left)
        self.field.arrow.connect(self._move)

    def _build_list(self) -> None:
        self.list.setAccessibleName(tr("Search results"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)

    def _lay_out(self) -> None:
        self._count.setContentsMargins(12, 0, 12, 0)
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self._close_button())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)

    def _close_button(self) -> PressedByReturn:
        close = PressedByReturn()
        close.setText("✕")
        close.setProperty("role", "quiet")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(tr("Close the search"))
        close.setToolTip(tr("Close the search (Esc)"))
        close.clicked.connect(self.left)
        return close

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def reset(self) -> None:
        """Another project: what was found in the one before is no place in this one."""
        self.field.clear()
        self._found("", [])
        self._count.setText(tr(_HINT))

    def open_panel(self) -> None:
        """Put the focus in the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _search(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._found(text, [])
            self._count.setText(tr(_HINT))
            return
        self._worker.submit(lambda project: project.find(text), partial(self._found, text))

    def _found(self, text: str, hits: list[SearchHit]) -> None:
        if text == self.field.text().strip():
            self._model.set_rows(hits)
            count = len(hits)
            found = tr("%n places found", "", count, one="%n place found") if count else tr("Nothing found.")
            self._count.setText(found)
            if count:
                self.list.setCurrentIndex(self._model.index(0))

    def _enter(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        else:
            self._go(self.list.currentIndex())

    def _move(self, direction: int) -> None:
        row = self.list.currentIndex().row() + direction
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row))

    def _go(self, index: QModelIndex) -> None:
        hit = index.data(ROW_ROLE)
        if isinstance(hit, SearchHit):
            self.hit_chosen.emit(hit)


def _flat(text: str) -> str:
    return text.replace("\n", " ")


def _down(pixels: float) -> QPointF:
    return QPointF(0, pixels)
