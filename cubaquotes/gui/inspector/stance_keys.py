"""The current target by its full name, and a button with its key for each value."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.widgets import (
    INKS,
    SIGNS,
    LinesLabel,
    PressedByReturn,
    TextLabel,
    heading,
    key_on,
    signed,
    suggestion_words,
    tip,
)
from cubaquotes.gui.review.stancing import stance_on
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import stance_name, stance_state
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import StanceValue

_GAP = 4  # pixels


class _ValueButton(PressedByReturn):
    """The key above the word; filled when it is the current quote's stance on the current target, framed by dashes
    when it is only suggested. The last button (no value) accepts what is suggested."""

    def __init__(self, action: QAction, value: StanceValue | None, theme: Theme) -> None:
        super().__init__()
        self._action, self._value, self.theme = action, value, theme
        self._word = stance_name(value) if value is not None else tr("accept", "a short word on a button")
        self.chosen = self.suggested = self.short = False
        self.strength = 0
        self.setCheckable(value is not None)  # for those who listen; the picture has its own way to say it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._follow()
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * 0.9, 7))
        self.setFont(font)

    @property
    def look(self) -> tuple[bool, bool, int]:
        """What the picture depends on, besides being enabled."""
        return self.chosen, self.suggested, self.strength

    def _follow(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.update()

    def nextCheckState(self) -> None:
        """A click asks for a stance; whether it is there now is told when it is saved."""

    def sizeHint(self) -> QSize:
        """Two lines, as wide as the word; the room that is left is shared out evenly."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._word) + 8, metrics.lineSpacing() * 2 + 6)

    def minimumSizeHint(self) -> QSize:
        """Room for the key with its strength, and the value's sign: a cut word would be no help."""
        return QSize(self.fontMetrics().horizontalAdvance("W •••") + 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as the style has it, then key and word."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour(INKS[self._value] if self._value is not None else "accent")
        on = self.isEnabled()
        ink, key_ink = self.theme.colour("text" if on else "muted"), self.theme.colour("accent" if on else "muted")
        if self.chosen:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(colour)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
            ink = key_ink = self.theme.on(colour)
        elif self.suggested:
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        upper = self.rect().adjusted(0, 2, 0, 0)
        upper.setHeight(self.fontMetrics().lineSpacing())
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        painter.setFont(bold)
        painter.setPen(key_ink)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, f"{key_on(self._action)} {'•' * self.strength}".strip())
        painter.setFont(self.font())
        painter.setPen(ink)
        painter.drawText(upper.translated(0, upper.height()), Qt.AlignmentFlag.AlignCenter, self._told())

    def _told(self) -> str:
        """The word, or the sign that stands for it, also where the word would be cut; the word is in the tooltip."""
        if not self.short and self.fontMetrics().horizontalAdvance(self._word) <= self.width():
            return self._word
        return SIGNS[self._value] if self._value is not None else "✓"


class StanceKeys(QWidget):
    """Follows the session; a click does what the key does."""

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session, self._actions = session, actions
        self._target = LinesLabel(3)
        self._target.setAccessibleName(tr("Current target"))
        self._heading = heading(tr("Stance on"))
        self._keys = TextLabel("", "muted")
        self._keys.setToolTip(tr("Previous and next target"))
        head = self._build_head()
        self._buttons = {value: _ValueButton(actions[f"stance.{value.value}"], value, theme) for value in StanceValue}
        self._accept = _ValueButton(actions["stance.accept"], None, theme)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for button in (*self._buttons.values(), self._accept):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(line)
        for signal in (
            session.looks_changed, session.target_changed, session.codebook_changed, session.suggested_changed,
        ):  # fmt: skip
            signal.connect(self._show)
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        self._show()

    def _build_head(self) -> QHBoxLayout:
        font = QFont(self._target.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._target.setFont(font)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._target, 1)
        head.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _show_keys(self) -> None:
        ways = (("▲", "target.previous"), ("▼", "target.next"))
        self._keys.setText("   ".join(f"{way} {key_on(self._actions[name])}" for way, name in ways))

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        for button in (*self._buttons.values(), self._accept):
            button.theme = theme
            button.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words do not fit, all give way to their signs, and the heading to the target."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        buttons = (*self._buttons.values(), self._accept)
        short = self.width() < sum(button.sizeHint().width() + _GAP for button in buttons) - _GAP
        self._heading.setVisible(not short)
        for button in buttons:
            if button.short != short:
                button.short = short
                button.update()

    def _show(self) -> None:
        target, quote = self._session.target, self._session.current
        self._target.setText(target.label if target else tr("no target yet"))
        self._target.setToolTip(tip(target.description if target else ""))
        stance = stance_on(quote, target.id) if quote and target else None
        suggestion = self._session.suggested.get(target.id) if target else None
        for value, button in self._buttons.items():
            before = button.look
            button.chosen = stance is not None and value == stance.value
            button.setChecked(button.chosen)
            button.strength = stance.intensity or 0 if button.chosen and stance is not None else 0
            button.suggested = stance is None and suggestion is not None and value == suggestion.value
            button.setEnabled(quote is not None and target is not None)
            button.setAccessibleName(stance_state(value, button.chosen, button.suggested))
            if button.look != before:  # from one quote to the next it is mostly the same
                button.update()
        self._show_accept()

    def _show_accept(self) -> None:
        suggested, article = self._session.suggested, self._session.article
        self._accept.suggested = bool(suggested)
        self._accept.setEnabled(bool(suggested))
        labels = {target.id: target.label for target in self._session.targets}
        lines = [
            f"{signed(each.value, labels.get(target, ''))}: {suggestion_words(each, article.text)}"
            for target, each in suggested.items()
            if article is not None
        ]
        self._accept.setToolTip(tip("\n".join(lines) or tr("No stance is suggested for this quote.")))
        accept = tr("Accept %n suggested stances", "", len(suggested), one="Accept %n suggested stance")
        self._accept.setAccessibleName(accept if suggested else tr("No stance is suggested"))
        self._accept.update()
