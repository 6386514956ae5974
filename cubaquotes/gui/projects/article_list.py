"""The list of articles, each with its progress."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.parts.row_drawing import RowDelegate
from cubaquotes.gui.parts.row_list import ROW_ROLE, Index, RowList, RowModel
from cubaquotes.gui.parts.widgets import draw_lines, is_return, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleId, ArticleRow


def describe(row: ArticleRow) -> str:
    """Date and outlet, as the list shows them: an outlet can be cut, a date can't."""
    return " · ".join(part for part in (row.published, row.outlet) if part) or tr("no outlet or date")


def progress_words(row: ArticleRow) -> str:
    """How far an article is; one that is done says so when quotes of it are open all the same."""
    share = f"{row.decided}/{row.quotes}"
    if not row.done:
        return share
    done = "✓ " + tr("done")
    return done if row.decided == row.quotes else f"{done} · {share}"


def _spoken(row: ArticleRow) -> str:
    decided = tr("{decided} of %n quotes decided", "", row.quotes, one="{decided} of %n quote decided")
    parts = [title_name(row.title), describe(row), decided.format(decided=row.decided)]
    return ", ".join([*parts, tr("done")] if row.done else parts)


class ArticleModel(RowModel[ArticleRow]):
    """The session's rows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stale: set[int] = set()
        self._soon = Later(self, self._tell)
        self._reset()
        session.articles_changed.connect(self._reset)
        session.article_row_changed.connect(self._changed)

    def told(self, row: ArticleRow, role: int) -> object:
        """The title; a screen reader hears the progress, too."""
        if role == Qt.ItemDataRole.DisplayRole:
            return title_name(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.title)
        return _spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _reset(self) -> None:
        self.set_rows(self._session.articles)

    def _changed(self, row: int) -> None:
        self.rows[row] = self._session.articles[row]
        self._stale.add(row)
        self._soon.heed()

    def _tell(self) -> None:
        rows, self._stale = self._stale, set()
        for row in rows:
            if row < len(self.rows):
                self.dataChanged.emit(self.index(row), self.index(row))


class ArticleDelegate(RowDelegate):
    """Title, outlet and date, and a bar of what is decided."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of title at most, one of details, and the bar."""
        return QSize(160, round(QFontMetricsF(option.font).lineSpacing() * 3 + 34))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> None:
        """Called for each row."""
        rect, font = QRectF(option.rect), QFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(12, 8, -12, -8)
        line = QFontMetricsF(font).lineSpacing()
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted" if row.done else "text"))
        draw_lines(painter, QRectF(inner.left(), inner.top(), inner.width(), line * 2), title_name(row.title), 2)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(self.theme.colour("muted"))
        details = QRectF(inner.left(), inner.top() + line * 2 + 2, inner.width(), line)
        shown = painter.fontMetrics().elidedText(describe(row), Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(details, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        self._paint_progress(painter, QRectF(inner.left(), inner.bottom() - 9, inner.width(), 10), row)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.colour("border"))

    def _paint_progress(self, painter: QPainter, box: QRectF, row: ArticleRow) -> None:
        text = progress_words(row)
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        painter.drawText(box.adjusted(0, -4, 0, 4), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRectF(box.left(), box.center().y() - 2, max(box.width() - width, 0), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("border"))
        painter.drawRoundedRect(bar, 2, 2)
        share = row.decided / row.quotes if row.quotes else float(row.done)
        if share > 0:
            painter.setBrush(self.theme.colour("good"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * min(share, 1.0), 4), 2, 2)


class ArticleList(RowList):
    """A click, or Enter on a row chosen by the arrow keys, opens an article."""

    opened = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Articles"), ArticleModel(session), parent)
        self._session = session
        self._delegate = ArticleDelegate(theme, self)
        self.draw_by(self._delegate)
        self.setMinimumWidth(140)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self._followed: ArticleId | None = None  # whose row was put in sight last
        session.article_changed.connect(self._follow)
        session.articles_changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Return opens the chosen article here; it must not confirm a quote."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_return(event):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as a title needs, not as wide as Qt's default."""
        return QSize(230, 400)

    def _open(self, index: QModelIndex) -> None:
        row: ArticleRow = index.data(ROW_ROLE)
        self.opened.emit(int(row.id))

    def _follow(self) -> None:
        """The row of the shown article is the current one; it comes into sight when another article is shown."""
        row, article = self._session.article_row, self._session.article
        if row is None or article is None:
            self.clearSelection()
            return
        index = self.model().index(row, 0)
        self.setAutoScroll(False)  # who looks at other rows while articles come in goes on looking at them
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        if article.id != self._followed:
            self._followed = article.id
            self.executeDelayedItemsLayout()  # rows that have just come have no places yet
            self.scrollTo(index)
