"""Words in all articles, quotes, notes and speakers' names, with results in context."""

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
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.fields import LineField, NarrowBox
from cubaquotes.gui.parts.row_drawing import RowDelegate
from cubaquotes.gui.parts.row_list import ROW_ROLE, Index, RowList, RowModel
from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel
from cubaquotes.gui.reading.offsets import utf16_length
from cubaquotes.gui.threads.worker import Worker
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import HitKind, SearchHit

_HINT = QT_TR_NOOP('Type a word or a "phrase in quotes".')
_PAUSE = 30  # milliseconds without a letter before the search starts
_MOST = 200  # places

_Question = tuple[str, HitKind | None]


class HitModel(RowModel[SearchHit]):
    """What was found."""

    def told(self, row: SearchHit, role: int) -> object:
        """The place and its words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{_place(row)}: {row.before}{row.match}{row.after}"
        return None


class _HitDelegate(RowDelegate):
    """The article's title, and two lines of context with the match in bold and always in sight."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines."""
        return QSize(160, round(QFontMetricsF(option.font).lineSpacing() * 3 + 18))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: SearchHit) -> None:
        """Called for each row."""
        rect, font = QRectF(option.rect), QFont(option.font)
        inner = rect.adjusted(12, 8, -12, -8)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        shown = _place(row)
        title = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.topLeft() + _down(metrics.ascent()), title)
        below = inner.adjusted(0, metrics.lineSpacing() + 2, 0, 0)
        painter.setPen(self.theme.colour("text"))
        self._context(row, font, below.width()).draw(painter, below.topLeft())

    def _context(self, hit: SearchHit, font: QFont, width: float) -> QTextLayout:
        """What stands around the match, broken into two lines; before it at most half a line, so that it is seen."""
        before = _last_words(_flat(hit.before), QFontMetricsF(font), width * 0.5)
        match = _flat(hit.match)
        layout = QTextLayout(before + match + _flat(hit.after), font)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(self.theme.colour("accent"))
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = utf16_length(before), utf16_length(match), bold
        if hit.kind is HitKind.SPEAKER:  # the name was found, not the words that were said
            part.start, part.length = 0, utf16_length(before.rstrip(": "))
        layout.setFormats([part])
        layout.beginLayout()
        for number in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * QFontMetricsF(font).lineSpacing()))
        layout.endLayout()
        return layout


class SearchPanel(QWidget):
    """hit_chosen: a SearchHit to go to. left: Escape or the cross; the panel goes, its findings stay for next time."""

    hit_chosen = Signal(object)
    left = Signal()

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._asked: _Question | None = None  # what is being looked for
        self.field = LineField()
        self.field.setAccessibleName(tr("Search"))
        self.field.setPlaceholderText(tr("Search articles, quotes, notes"))
        self.field.setClearButtonEnabled(True)
        self.where = NarrowBox(tr("Where to search"))
        self._model = HitModel(self)
        self.list = RowList(tr("Search results"), self._model)
        self.list.uses_rows = True
        self._delegate = _HitDelegate(theme, self.list)
        self.list.draw_by(self._delegate)
        self._count = TextLabel(tr(_HINT), "muted", wrap=True)
        self._fill_where()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.returnPressed.connect(self._enter)
        self.field.escaped.connect(self.left)
        self.field.arrow.connect(self._move)
        self.where.currentIndexChanged.connect(lambda _row: self._search())
        self.list.clicked.connect(self._go)
        self.list.used.connect(self._use)

    def _fill_where(self) -> None:
        names = {
            None: tr("Everywhere"),
            HitKind.ARTICLE: tr("Articles"),
            HitKind.QUOTE: tr("Quotes"),
            HitKind.NOTE: tr("Notes"),
            HitKind.SPEAKER: tr("Speakers"),
        }
        for kind, name in names.items():
            self.where.addItem(name, kind)

    def _lay_out(self) -> None:
        self._count.setContentsMargins(12, 0, 12, 0)
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self._close_button())
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.addWidget(self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)
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
        self._model.set_rows([])
        self._count.setText(tr(_HINT))

    def open_panel(self) -> None:
        """Put the focus in the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _question(self) -> _Question:
        kind = self.where.currentData()
        return self.field.text().strip(), HitKind(kind) if kind else None

    def _search(self) -> None:
        """Ask, unless an answer is outstanding: then it is asked when that has come, and only for the latest words."""
        question = self._question()
        if not question[0]:
            self._model.set_rows([])
            self._count.setText(tr(_HINT))
        elif self._asked is None:
            self._asked = question
            self._worker.submit(
                lambda project: project.find(question[0], _MOST, question[1]),
                self._found,
                lambda _error: self._found([]),
            )

    def _found(self, hits: list[SearchHit]) -> None:
        asked, self._asked = self._asked, None
        if asked != self._question():
            self._search()
            return
        self._model.set_rows(hits)
        count = len(hits)
        found = tr("%n places found", "", count, one="%n place found") if count else tr("Nothing found.")
        self._count.setText(tr("The first %n places", "", count) if count == _MOST else found)
        if count:
            self.list.setCurrentIndex(self._model.index(0))
            self.list.scrollToTop()

    def _enter(self) -> None:
        """Go to the chosen place; or search at once, if the words have just been typed."""
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
        self._use(index.data(ROW_ROLE))

    def _use(self, hit: object) -> None:
        if isinstance(hit, SearchHit):
            self.hit_chosen.emit(hit)


def _flat(text: str) -> str:
    return text.replace("\n", " ")


def _last_words(text: str, metrics: QFontMetricsF, width: float) -> str:
    """As many of the last words as fit, with a sign if some are left out."""
    shown = text
    while metrics.horizontalAdvance(shown) > width and " " in shown.lstrip("… "):
        shown = "…" + shown.lstrip("… ").split(" ", 1)[1]
    return shown


def _down(pixels: float) -> QPointF:
    return QPointF(0, pixels)


def _place(hit: SearchHit) -> str:
    """Where a hit is, in words."""
    title = title_name(hit.article_title)
    if hit.kind is HitKind.NOTE:
        return tr("Note in {article}").format(article=title)
    return tr("Quote in {article}").format(article=title) if hit.quote_id is not None else title
