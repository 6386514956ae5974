"""The listed quotes: those of the shown article, or of the whole project, as the queue has them."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme, initials, speaker_name
from cubaquotes.gui.parts.row_list import Index, RowList
from cubaquotes.gui.parts.widgets import INKS, SIGNS, STATUS_SIGNS, draw_lines, tip
from cubaquotes.gui.queue import Listing, Scope
from cubaquotes.gui.reading.painting import CHIP_WIDTH, draw_chip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import nobody_named, on_target, status_name, sure, title_name
from cubaquotes.gui.words.reasons import reason_words
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteId, QuoteRow, QuoteView, StanceValue, Status, TargetId, words_of

ROW_ROLE = Qt.ItemDataRole.UserRole
_LONGEST = 300  # characters of a quote that are worth laying out for two lines


@dataclass(frozen=True, slots=True)
class ListedQuote:
    """What a row shows. title: of the article, where others than the shown one are listed.

    confidence: None if nobody is suggested. near: whether it stands in the shown article.
    """

    id: QuoteId
    name: str | None
    words: str
    status: Status
    confidence: float | None
    stances: tuple[tuple[StanceValue, str], ...] = ()
    title: str = ""
    reason: str = ""
    near: bool = True


class QuoteModel(QAbstractListModel):
    """The listing's rows; those that are still being read are None. A decision changes one row, not the model."""

    def __init__(self, session: Session, listing: Listing) -> None:
        super().__init__(session)
        self._session, self._listing = session, listing
        self._count = len(listing)
        listing.changed.connect(self._reset)
        listing.rows_changed.connect(self._updated)

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or index.row() >= self._count:
            return None
        shown = (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if role not in (*shown, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return None if role == Qt.ItemDataRole.ToolTipRole else "…"
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(reason_words(row.reason) or row.words)
        return _spoken(row)

    def _row(self, position: int) -> ListedQuote | None:
        found = self._listing.look(position)
        if isinstance(found, QuoteView):
            return self._near(found)
        return _far(found) if found is not None else None

    def _near(self, quote: QuoteView) -> ListedQuote:
        article, whole = self._session.article, self._listing.scope is Scope.PROJECT
        suggestion = quote.suggestion
        return ListedQuote(
            quote.id,
            speaker_name(quote, self._session.speakers),
            words_of(quote.content, article.text)[:_LONGEST] if article else "",
            quote.status,
            suggestion.confidence if suggestion.speaker is not None else None,
            tuple(self._stances(quote)),
            title_name(article.metadata.title) if article and whole else "",
            suggestion.reason,
        )

    def _stances(self, quote: QuoteView) -> list[tuple[StanceValue, str]]:
        """Value and target of each stance, in the codebook's order."""
        labels: dict[TargetId, str] = {target.id: target.label for target in self._session.targets}
        order = {target_id: number for number, target_id in enumerate(labels)}
        ranked = sorted(quote.stances, key=lambda stance: order.get(stance.target_id, len(order)))
        return [(stance.value, labels.get(stance.target_id) or tr("a hidden target")) for stance in ranked]

    def _reset(self) -> None:
        self.beginResetModel()
        self._count = len(self._listing)
        self.endResetModel()

    def _updated(self, first: int, last: int) -> None:
        """One signal: a decision may teach the suggestions of many others."""
        last = min(last, self._count - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))


def _far(row: QuoteRow) -> ListedQuote:
    confidence = row.confidence if row.speaker is not None else None
    title = title_name(row.article_title)
    return ListedQuote(row.id, row.speaker, row.words, row.status, confidence, title=title, near=False)


def _spoken(row: ListedQuote) -> str:
    parts = [row.name or nobody_named(), status_name(row.status)]
    if not row.status.decided and row.confidence is not None:
        parts.append(sure(row.confidence))
    parts += [on_target(value, target) for value, target in row.stances]
    if row.title:
        parts.append(row.title)
    return f"{', '.join(parts)}: {row.words}"


class QuoteDelegate(QStyledItemDelegate):
    """Initials | speaker … status and stances; then two lines of the words, or one and the article's title."""

    def __init__(self, colours: SpeakerColours, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._session = colours, session
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines; the same for each row, so that long lists stay quick."""
        return QSize(200, round(QFontMetricsF(option.font).lineSpacing() * 3 + 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        row: ListedQuote | None = index.data(ROW_ROLE)
        rect, font, state = QRectF(option.rect), QFont(option.font), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(font).lineSpacing()
        inner = rect.adjusted(12, 5, -12, -5)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("current"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        if row is None:
            self._paint_waiting(painter, inner, line)
        else:
            colour = self._colour(row)
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colour)
            self._paint_head(painter, font, inner, line, row, colour)
            self._paint_words(painter, font, inner, line, row)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.colour("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _colour(self, row: ListedQuote) -> QColor:
        index = self._session.index_of(row.id)
        if index is not None:
            return self._colours.of_quote(self.theme, self._session.quotes[index])
        return self._colours.of(self.theme, None, row.name)

    def _paint_waiting(self, painter: QPainter, inner: QRectF, line: float) -> None:
        """Where a row will stand in a moment."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("hover"))
        for number, share in enumerate((0.4, 0.9, 0.6)):
            top = inner.top() + number * line + 3
            painter.drawRoundedRect(QRectF(inner.left(), top, inner.width() * share, line - 6), 3, 3)

    def _paint_head(
        self, painter: QPainter, font: QFont, inner: QRectF, line: float, row: ListedQuote, colour: QColor
    ) -> None:
        painter.setFont(font)
        chip = QRectF(inner.left(), inner.top() + (line - 17) / 2, CHIP_WIDTH, 17)
        sign = self._colours.sign(row.name) if row.near else initials(row.name)
        draw_chip(painter, self.theme, chip, sign, colour, row.status)
        right = self._paint_signs(painter, font, inner, line, row)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        faded = row.status is Status.REJECTED or row.name is None
        painter.setPen(self.theme.colour("muted" if faded else "text"))
        head = QRectF(chip.right() + 8, inner.top(), max(right - chip.right() - 16, 0), line)
        name = row.name or nobody_named()
        label = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(head.width()))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_words(self, painter: QPainter, font: QFont, inner: QRectF, line: float, row: ListedQuote) -> None:
        lines = 1 if row.title else 2
        struck = QFont(font)
        struck.setStrikeOut(row.status is Status.REJECTED)
        painter.setFont(struck)
        painter.setPen(self.theme.colour("muted" if row.status.decided else "text"))
        draw_lines(painter, QRectF(inner.left(), inner.top() + line + 2, inner.width(), line * lines), row.words, lines)
        if row.title:
            small = QFont(font)
            small.setPointSizeF(font.pointSizeF() * 0.92)
            painter.setFont(small)
            painter.setPen(self.theme.colour("muted"))
            box = QRectF(inner.left(), inner.top() + line * 2 + 3, inner.width(), line)
            title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_signs(self, painter: QPainter, font: QFont, inner: QRectF, line: float, row: ListedQuote) -> float:
        """Status (or confidence while open) at the right, stances before it; gives where they begin."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        decided = row.status.decided
        confidence = f"{row.confidence:.0%}" if row.confidence is not None else "–"
        text = STATUS_SIGNS[row.status] if decided else confidence
        rejected = row.status is Status.REJECTED
        ink = "bad" if rejected else "good" if decided else "muted"
        x = inner.right() - metrics.horizontalAdvance(text)
        painter.setPen(self.theme.colour(ink))
        painter.drawText(QRectF(x, inner.top(), inner.right() - x + 1, line), Qt.AlignmentFlag.AlignVCenter, text)
        x -= 8
        for value, _target in reversed(row.stances[:4]):
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

    def __init__(
        self,
        session: Session,
        listing: Listing,
        colours: SpeakerColours,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Quotes of this article"), QuoteModel(session, listing), parent)
        self._session, self._listing = session, listing
        self._delegate = QuoteDelegate(colours, session, theme, self)
        self.draw_by(self._delegate)
        self.selectionModel().currentChanged.connect(self._moved)
        listing.changed.connect(self._follow)
        listing.settings_changed.connect(self._name)
        session.current_changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def _name(self) -> None:
        whole = self._listing.scope is Scope.PROJECT
        self.setAccessibleName(tr("Quotes of the project") if whole else tr("Quotes of this article"))

    def _follow(self) -> None:
        place = self._listing.position_of(self._session.current_id)
        if place is None:
            self.setCurrentIndex(QModelIndex())
        elif place != self.currentIndex().row():
            self.setAutoScroll(False)  # it would look for the row among all of them
            self.setCurrentIndex(self.model().index(place, 0))
            self.setAutoScroll(True)
            self._show_row(place)

    def _show_row(self, place: int) -> None:
        """Scroll as little as need be; what comes next is in sight, too."""
        self.executeDelayedItemsLayout()
        bar, tall, room = self.verticalScrollBar(), self.rowHeight(place), self.viewport().height()
        last = min(place + 1, self.model().rowCount() - 1)
        bar.setValue(min(max(bar.value(), (last + 1) * tall - room), place * tall))

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        quote_id = self._listing.id_at(index.row()) if index.isValid() else None
        if quote_id is not None and quote_id != self._session.current_id:
            self.chosen.emit(int(quote_id))
