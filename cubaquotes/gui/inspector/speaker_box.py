"""Who said it: the speaker in force, and a button for each pinned speaker."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme, speaker_name
from cubaquotes.gui.parts.widgets import ActionButton, LinesLabel, PressedByReturn, key_on, tip
from cubaquotes.gui.reading.painting import draw_chip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import nobody_named, sure, type_name
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import QuoteView, Speaker, SpeakerKind, Status

_STATUS_TEXT = {
    Status.CONFIRMED: QT_TR_NOOP("✓ confirmed"),
    Status.CORRECTED: QT_TR_NOOP("✎ corrected by you"),
    Status.REJECTED: QT_TR_NOOP("✕ not a quote"),
    Status.ADDED: QT_TR_NOOP("+ added by you"),
}


_IN_TWO = 6  # pinned speakers that stand two beside two; more are three in a row


class Chip(QWidget):
    """The speaker's initials in their colour, as in the article's margin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._look = ("–", theme.nobody, Status.OPEN)
        self.setFixedSize(34, 24)

    def show_speaker(self, sign: str, colour: QColor, status: Status) -> None:
        """Take another look."""
        self._look = (sign, colour.name(), status)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, colour, status = self._look
        draw_chip(painter, self.theme, QRectF(self.rect()), text, QColor(colour), status)


class PinButton(PressedByReturn):
    """A pinned speaker with the key; where the panel is narrow with a short name, cut with an ellipsis at worst."""

    def __init__(self, speaker: Speaker, key: str) -> None:
        super().__init__()
        self._name, self._key = speaker.name, key
        self._brief = brief(speaker)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("{speaker}, key {key}").format(speaker=speaker.name, key=key))
        does = tr("Assign {speaker}, confirm, and go on ({key})").format(speaker=speaker.name, key=key)
        self.setToolTip(tip(does))
        self.setText(self._name)

    def sizeHint(self) -> QSize:
        """One line of text."""
        return QSize(120, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as the style has it, then the key and the name."""
        self.setText("")
        super().paintEvent(event)
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole())
        inner = self.rect().adjusted(10, 0, -8, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self.palette().accent().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._key)
        painter.setFont(self.font())
        painter.setPen(ink)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(self._key) + 10)
        metrics = painter.fontMetrics()
        whole = metrics.horizontalAdvance(self._name) <= inner.width()
        name = metrics.elidedText(self._name if whole else self._brief, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class SpeakerBox(QWidget):
    """The speaker of the current quote.

    picked: a pinned speaker's key, 1 to 9. pins_changed: other buttons are there, perhaps in more rows.
    """

    picked = Signal(int)
    pins_changed = Signal()

    def __init__(self, session: Session, actions: Actions, colours: SpeakerColours, theme: Theme) -> None:
        super().__init__()
        self._session, self._actions, self._colours = session, actions, colours
        self._chip = Chip(theme)
        self._name = LinesLabel(3)
        self._name.setAccessibleName(tr("Speaker"))
        font = QFont(self._name.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._role = LinesLabel(3)
        self._role.setAccessibleName(tr("Role at the time"))
        # From quote to quote it has one line or two: with room for both, what stands below stays where it is.
        self._state = LinesLabel(2, least=2, role="muted")
        self._state.setAccessibleName(tr("Status"))
        self._pins = QGridLayout()
        self._pinned: list[tuple[str, int | None, str]] = []  # what its buttons say
        self._pins.setSpacing(4)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._role)
        self.state_line = QHBoxLayout()
        self.state_line.setSpacing(8)
        self.state_line.addWidget(self._state, 1, Qt.AlignmentFlag.AlignTop)
        names.addLayout(self.state_line)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._pins)
        column.addLayout(_other_buttons(actions))
        session.looks_changed.connect(self.show_current)
        session.metadata_changed.connect(self.show_current)
        session.speakers_changed.connect(self._show_pins)
        actions.keys_changed.connect(self._show_pins)
        self.show_current()

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self._chip.theme = theme
        self.show_current()

    def show_current(self) -> None:
        """The current quote's speaker and status."""
        quote = self._session.current
        if quote is None:
            self._role.hide()
            self._chip.show_speaker("–", QColor(self._chip.theme.nobody), Status.OPEN)
            self._name.setText(tr("No quote"))
            self._state.setText(
                tr("Select words in the article, then {key}").format(key=self._actions.key_of("review.add"))
            )
            return
        name = speaker_name(quote, self._session.speakers)
        speaker = self._session.speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
        self._chip.show_speaker(
            self._colours.sign(name), self._colours.of(self._chip.theme, speaker, name), quote.status
        )
        self._name.setText(name or nobody_named())
        self._state.setText(_state(quote, name, speaker))
        self._show_role(speaker)

    def _show_role(self, speaker: Speaker | None) -> None:
        """What the speaker was when the article came out."""
        article = self._session.article
        role = speaker.role_on(article.metadata.published) if speaker is not None and article is not None else ""
        now = speaker.role_on(date.today().isoformat()) if speaker is not None else ""
        self._role.setText(role if role == now else tr("then {role}").format(role=role))
        self._role.setVisible(bool(role))

    def _show_pins(self) -> None:
        pinned = sorted((s for s in self._session.speakers.values() if s.key), key=lambda s: s.key or 0)
        buttons = [(each.name, each.key, key_on(self._actions[f"speaker.{each.key}"])) for each in pinned]
        if buttons != self._pinned:  # mostly somebody new came into the registry, who has no key
            self._pinned = buttons
            self._build_pins(pinned)
        self.show_current()

    def _build_pins(self, pinned: list[Speaker]) -> None:
        while (item := self._pins.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        columns = 2 if len(pinned) <= _IN_TWO else 3
        for number, speaker in enumerate(pinned):
            button = PinButton(speaker, key_on(self._actions[f"speaker.{speaker.key}"]))
            button.clicked.connect(lambda _checked=False, key=speaker.key: self.picked.emit(key))
            self._pins.addWidget(button, *divmod(number, columns))
        self.pins_changed.emit()


def brief(speaker: Speaker) -> str:
    """The name as a small button has it: a person's first name is a letter, "M. Zakharova"."""
    first, _space, rest = speaker.name.partition(" ")
    person = speaker.kind is SpeakerKind.PERSON and rest and len(first) > 2
    return f"{first[0]}. {rest}" if person else speaker.name


def _state(quote: QuoteView, name: str | None, speaker: Speaker | None) -> str:
    kind = type_name(quote.type)
    if quote.status.decided:
        return f"{tr(_STATUS_TEXT[quote.status])} · {kind}"
    if name is None:
        return " · ".join((tr("nobody suggested"), kind))
    parts = [tr("suggested, {sure}").format(sure=sure(quote.suggestion.confidence)), kind]
    return " · ".join([*parts, tr("new name")] if speaker is None else parts)


def _other_buttons(actions: Actions) -> QHBoxLayout:
    """For speakers that have no key, and for nobody."""
    line = QHBoxLayout()
    line.setSpacing(4)
    for action_id, text, stretch in (("speaker.pick", tr("Another speaker…"), 2), ("speaker.nobody", tr("Nobody"), 1)):
        button = ActionButton(actions[action_id], actions.specs[action_id], text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(button, stretch)
    return line
