"""The quotes of the shown article as a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cubaquotes.gui.article_list import Index
from cubaquotes.gui.colours import SpeakerColours
from cubaquotes.gui.names import nobody_named, on_target, status_name, sure
from cubaquotes.gui.reading.painting import CHIP_WIDTH, draw_chip
from cubaquotes.gui.row_list import RowList
from cubaquotes.gui.session import Session
from cubaquotes.gui.theme import Theme, speaker_name
from cubaquotes.gui.translate import tr
from cubaquotes.gui.widgets import INKS, SIGNS, STATUS_SIGNS, draw_lines, tip
from cubaquotes.model import QuoteId, QuoteView, StanceValue, Status, TargetId, words_of

QUOTE_ROLE = Qt.ItemDataRole.UserRole
_LONGEST = 300  # characters of a quote that are worth laying out for two lines


class QuoteModel(QAbstractListModel):
    """The session's quotes; a decision changes one row, not the model."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._quotes = list(session.quotes)
        session.article_changed.connect(self._reset)
        session.quotes_changed.connect(self._reset)
        session.quotes_updated.connect(self._updated)
        session.speakers_changed.connect(self._all_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._quotes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or index.row() >= len(self._quotes):
            return None
        quote = self._quotes[index.row()]
        if role == QUOTE_ROLE:
            return quote
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(quote)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(quote.suggestion.reason)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(quote)
        return None

    def words(self, quote: QuoteView) -> str:
        """The words in force, from the article itself."""
        article = self._session.article
        return words_of(quote.content, article.text)[:_LONGEST] if article else ""

    def speaker(self, quote: QuoteView) -> str | None:
        """The speaker in force."""
        return speaker_name(quote, self._session.speakers)

    def stances(self, quote: QuoteView) -> list[tuple[StanceValue, str]]:
        """Value and target of each stance, in the codebook's order."""
        labels: dict[TargetId, str] = {target.id: target.label for target in self._session.targets}
        order = {target_id: number for number, target_id in enumerate(labels)}
        ranked = sorted(quote.stances, key=lambda stance: order.get(stance.target_id, len(order)))
        return [(stance.value, labels.get(stance.target_id) or tr("a hidden target")) for stance in ranked]

    def _spoken(self, quote: QuoteView) -> str:
        parts = [self.speaker(quote) or nobody_named(), status_name(quote.status)]
        if not quote.status.decided and quote.suggestion.speaker is not None:
            parts.append(sure(quote.suggestion.confidence))
        parts += [on_target(value, target) for value, target in self.stances(quote)]
        return f"{', '.join(parts)}: {self.words(quote)}"

    def _reset(self) -> None:
        self.beginResetModel()
        self._quotes = list(self._session.quotes)
        self.endResetModel()

    def _updated(self, ids: frozenset[QuoteId]) -> None:
        rows = [row for quote_id in ids if (row := self._session.index_of(quote_id)) is not None]
        for row in rows:
            self._quotes[row] = self._session.quotes[row]
        if rows:  # one signal: a decision may teach the suggestions of many others
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _all_changed(self) -> None:
        if self._quotes:
            self.dataChanged.emit(self.index(0), self.index(len(self._quotes) - 1))


class QuoteDelegate(QStyledItemDelegate):
    """Initials | speaker … status and stances, and two lines of the words."""

    def __init__(self, colours: SpeakerColours, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines; the same for each row, so that long lists stay quick."""
        return QSize(200, round(QFontMetricsF(option.font).lineSpacing() * 3 + 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        quote: QuoteView = index.data(QUOTE_ROLE)
        model: QuoteModel = index.model()  # type: ignore[assignment]  # this delegate's view has no other
        rect, font, state = QRectF(option.rect), QFont(option.font), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._colours.of_quote(self.theme, quote)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("current"))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colour)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        line = QFontMetricsF(font).lineSpacing()
        inner = rect.adjusted(12, 5, -12, -5)
        painter.setFont(font)
        chip = QRectF(inner.left(), inner.top() + (line - 17) / 2, CHIP_WIDTH, 17)
        name = model.speaker(quote)
        draw_chip(painter, self.theme, chip, self._colours.sign(name), colour, quote.status)
        right = self._paint_signs(painter, font, inner, line, quote, model)
        faded = quote.status is Status.REJECTED
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted" if faded or name is None else "text"))
        head = QRectF(chip.right() + 8, inner.top(), max(right - chip.right() - 16, 0), line)
        shown = name or nobody_named()
        label = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, int(head.width()))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        font.setWeight(QFont.Weight.Normal)
        font.setStrikeOut(faded)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted" if quote.status.decided else "text"))
        words = QRectF(inner.left(), inner.top() + line + 2, inner.width(), line * 2)
        draw_lines(painter, words, model.words(quote), 2)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.colour("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_signs(
        self, painter: QPainter, font: QFont, inner: QRectF, line: float, quote: QuoteView, model: QuoteModel
    ) -> float:
        """Status (or confidence while open) at the right, stances before it; gives where they begin."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        decided = quote.status.decided
        confidence = f"{quote.suggestion.confidence:.0%}" if quote.suggestion.speaker is not None else "–"
        text = STATUS_SIGNS[quote.status] if decided else confidence
        ink = "bad" if quote.status is Status.REJECTED else "good" if decided else "muted"
        x = inner.right() - metrics.horizontalAdvance(text)
        painter.setPen(self.theme.colour(ink))
        painter.drawText(QRectF(x, inner.top(), inner.right() - x + 1, line), Qt.AlignmentFlag.AlignVCenter, text)
        x -= 8
        for value, _target in reversed(model.stances(quote)[:4]):
            box = QRectF(x - 16, inner.top() + (line - 16) / 2, 16, 16)
            painter.setPen(self.theme.colour(INKS[value]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[value])
            x -= 19
        return x


class QuoteList(RowList):
    """The current quote is the selected row; choosing another row moves there."""

    chosen = Signal(int)

    def __init__(self, session: Session, colours: SpeakerColours, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Quotes of this article"), QuoteModel(session), parent)
        self._session = session
        self._delegate = QuoteDelegate(colours, theme, self)
        self.draw_by(self._delegate)
        self.selectionModel().currentChanged.connect(self._moved)
        session.article_changed.connect(self._follow)
        session.current_changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def _follow(self) -> None:
        index = self._session.current_index
        if index is not None and index != self.currentIndex().row():
            self.setCurrentIndex(self.model().index(index, 0))
            for row in (min(index + 1, self.model().rowCount() - 1), index):  # what comes next is in sight, too
                self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and index.row() != self._session.current_index:
            quote: QuoteView = index.data(QUOTE_ROLE)
            self.chosen.emit(int(quote.id))
