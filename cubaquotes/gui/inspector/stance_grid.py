"""The codebook's targets as rows, the five values as columns."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.row_list import Index
from cubaquotes.gui.parts.widgets import INKS, SIGNS, suggestion_words, tip
from cubaquotes.gui.review.stancing import stance_on
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import stance_name, stance_state
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Stance, StanceSuggestion, StanceValue, Target

VALUES = tuple(StanceValue)
CHOSEN_ROLE = Qt.ItemDataRole.UserRole
CURRENT_ROLE = Qt.ItemDataRole.UserRole + 1
SUGGESTED_ROLE = Qt.ItemDataRole.UserRole + 2
STRENGTH_ROLE = Qt.ItemDataRole.UserRole + 3


_Look = tuple[bool, Stance | None, StanceSuggestion | None]  # of a row: is it the current target, decided, suggested


class StanceModel(QAbstractTableModel):
    """Column 0 is the target; columns 1 to 5 are the values: decided for the current quote, suggested, or neither."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self._session = session
        self._actions = actions
        actions.keys_changed.connect(lambda: self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(VALUES)))
        self._targets: list[Target] = list(session.targets)
        session.codebook_changed.connect(self._reset)
        self._shown: list[_Look] = []
        for signal in (
            session.looks_changed, session.target_changed, session.article_changed, session.suggested_changed,
        ):  # fmt: skip
            signal.connect(self._refresh)

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._targets)

    def columnCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else 1 + len(VALUES)

    def target(self, row: int) -> Target:
        """The target of a row."""
        return self._targets[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or index.row() >= len(self._targets):
            return None
        target = self._targets[index.row()]
        if role == CURRENT_ROLE:
            return target.id == self._session.target_id
        if index.column() == 0:
            if role == Qt.ItemDataRole.DisplayRole:
                return target.label
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip(f"{target.label}\n{target.description}".strip())
            return None
        return self._value_data(target, VALUES[index.column() - 1], role)

    def _value_data(self, target: Target, value: StanceValue, role: int) -> object:
        stance, suggestion = self._decided(target), self._session.suggested.get(target.id)
        chosen = stance if stance is not None and stance.value == value else None
        proposed = suggestion if chosen is None and suggestion is not None and suggestion.value == value else None
        if role == CHOSEN_ROLE:
            return chosen is not None
        if role == SUGGESTED_ROLE:
            return proposed is not None
        if role == STRENGTH_ROLE:
            return chosen.intensity or 0 if chosen is not None else 0
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{target.label}: {stance_name(value)}\n{self._about(chosen, proposed)}".strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{target.label}: {stance_state(value, chosen is not None, proposed is not None)}"
        return None

    def _about(self, stance: Stance | None, suggestion: StanceSuggestion | None) -> str:
        """What is known of a decided or a suggested stance, in words."""
        article = self._session.article
        if article is not None and suggestion is not None:
            return suggestion_words(suggestion, article.text)
        if article is None or stance is None:
            return ""
        strength = tr("strength {degree} of 3").format(degree=stance.intensity)
        parts = [strength if stance.intensity else "", stance.note]
        if stance.evidence is not None:
            parts.insert(1, tr("evidence: “{words}”").format(words=stance.evidence.of(article.text)))
        return "\n".join(part for part in parts if part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return tr("Target")
        value = VALUES[section - 1]
        return f"{stance_name(value)} ({self._actions.key_of(f'stance.{value.value}')})"

    def _decided(self, target: Target) -> Stance | None:
        quote = self._session.current
        return stance_on(quote, target.id) if quote is not None else None

    def _reset(self) -> None:
        self.beginResetModel()
        self._targets = list(self._session.targets)
        self._shown = self._states()
        self.endResetModel()

    def _states(self) -> list[_Look]:
        now, suggested = self._session.target_id, self._session.suggested
        return [(target.id == now, self._decided(target), suggested.get(target.id)) for target in self._targets]

    def _refresh(self) -> None:
        """Only rows that look different are drawn again: from one quote to the next it is mostly none."""
        before, self._shown = self._shown, self._states()
        for row, (old, new) in enumerate(zip(before, self._shown, strict=False)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(VALUES)))


class _StanceDelegate(QStyledItemDelegate):
    """A ring for each value. The decided one is filled, with the value's sign and a dot for each degree of strength;
    a suggested one is dashed and hollow: it is nobody's decision."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        rect, font, state = QRectF(option.rect), QFont(option.font), option.state
        current = bool(index.data(CURRENT_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(rect, self.theme.colour("current"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        if index.column() == 0:
            if current:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), self.theme.colour("accent"))
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self.theme.colour("text"))
            inner = rect.adjusted(8, 0, -4, 0)
            shown = painter.fontMetrics().elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, round(inner.width())
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        else:
            self._paint_value(painter, rect, font, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("accent"), 1.5))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_value(self, painter: QPainter, rect: QRectF, font: QFont, index: Index) -> None:
        value = VALUES[index.column() - 1]
        chosen, suggested = bool(index.data(CHOSEN_ROLE)), bool(index.data(SUGGESTED_ROLE))
        centre = rect.center()
        radius = min(8.5, rect.height() / 2 - 1) if chosen or suggested else 4.5
        box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
        colour = self.theme.colour(INKS[value])
        if not chosen:
            painter.setPen(QPen(colour, 1.3, Qt.PenStyle.DashLine) if suggested else QPen(self.theme.colour("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            if not suggested:
                return
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(box)
            for number in range(int(index.data(STRENGTH_ROLE))):
                painter.drawEllipse(QPointF(box.right() + 2.8, box.bottom() - 2.5 - number * 5), 1.7, 1.7)
            font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self.theme.on(colour) if chosen else colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[value])


class StanceGrid(QTableView):
    """A click on a value sets it, on a target makes it the current one; arrows and Space do the same.

    chosen: (target's id, value). target_chosen: the target's id.
    """

    chosen = Signal(int, object)
    target_chosen = Signal(int)

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Stances"))
        self._model = StanceModel(session, actions)
        self.setModel(self._model)
        self._delegate = _StanceDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 5)
        self.verticalHeader().setMinimumSectionSize(metrics.height() + 5)
        self.horizontalHeader().hide()  # the buttons above are the columns' names
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._value_width = metrics.height() + 12
        session.target_changed.connect(self._follow)
        session.codebook_changed.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """A few targets; the layout gives it what is left, up to all of them."""
        return QSize(340, self._height_of(min(self._model.rowCount(), 4)))

    def minimumSizeHint(self) -> QSize:
        """Three targets at least."""
        return QSize(self._value_width * len(VALUES) + 90, self._height_of(3))

    def _height_of(self, rows: int) -> int:
        return self.verticalHeader().defaultSectionSize() * max(rows, 3) + 2 * self.frameWidth() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The targets get what the values leave."""
        super().resizeEvent(event)
        for column in range(1, len(VALUES) + 1):
            self.setColumnWidth(column, self._value_width)
        self.setColumnWidth(0, max(self.viewport().width() - self._value_width * len(VALUES), 80))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One click, one value."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._use(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space uses the cell; the arrows move, and the target with them."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._use(self.currentIndex())
            return
        super().keyPressEvent(event)
        if self.currentIndex().isValid():
            self.target_chosen.emit(int(self._model.target(self.currentIndex().row()).id))

    def _use(self, index: QModelIndex) -> None:
        target = self._model.target(index.row())
        if index.column() == 0:
            self.target_chosen.emit(int(target.id))
        else:
            self.chosen.emit(int(target.id), VALUES[index.column() - 1])

    def _follow(self) -> None:
        rows = [row for row, target in enumerate(self._session.targets) if target.id == self._session.target_id]
        if rows:
            self.scrollTo(self._model.index(rows[0], 0))

    def _fit(self) -> None:
        self.setMaximumHeight(self._height_of(self._model.rowCount()))
        self.updateGeometry()
