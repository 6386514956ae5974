"""Small building blocks that several parts of the window share."""

import html
from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QSizePolicy, QToolButton, QWidget

from cubaquotes.gui.actions import ActionSpec, shown
from cubaquotes.gui.words.names import on_target, sure
from cubaquotes.gui.words.reasons import stance_reason_words
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import StanceSuggestion, StanceValue, Status

SIGNS = {
    StanceValue.SUPPORTS: "+",
    StanceValue.OPPOSES: "−",
    StanceValue.MIXED: "±",
    StanceValue.NEUTRAL: "=",
    StanceValue.UNCLEAR: "?",
}
"""A sign for each stance value, so that colour is never the only difference."""

INKS = {
    StanceValue.SUPPORTS: "good",
    StanceValue.OPPOSES: "bad",
    StanceValue.MIXED: "caution",
    StanceValue.NEUTRAL: "muted",
    StanceValue.UNCLEAR: "muted",
}

STATUS_SIGNS = {
    Status.OPEN: "○",
    Status.CONFIRMED: "✓",
    Status.CORRECTED: "✎",
    Status.REJECTED: "✕",
    Status.ADDED: "+",
}


_TITLE, _FRAME = 36, 5  # pixels that a desktop puts above a window and around it, where it has not told yet


def suggestion_words(suggestion: StanceSuggestion, text: str) -> str:
    """A suggested stance in words, with those of the article's `text` that speak for it."""
    evidence = ", ".join(f"“{span.of(text)}”" for span in suggestion.evidence)
    words = tr("Suggested by {evidence} ({sure}), not decided.") if evidence else tr("Suggested ({sure}), not decided.")
    return (
        f"{words.format(evidence=evidence, sure=sure(suggestion.confidence))}\n{stance_reason_words(suggestion.reason)}"
    )


def signed(value: StanceValue, target: str) -> str:
    """A stance on a target in words, with its sign before it: "+ supports Lifting the embargo"."""
    return f"{SIGNS[value]} {on_target(value, target)}"


def tip(text: str) -> str:
    """A tooltip with somebody's words: never read as HTML, and wrapped where it is long."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


class PressedByReturn(QToolButton):
    """A button that Return presses while it has the focus; elsewhere Return is the key that confirms a quote."""

    def event(self, event: QEvent) -> bool:
        """Claim Return before the window's shortcut sees it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_return(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        if is_return(event):
            self.click()
        else:
            super().keyPressEvent(event)


def is_return(event: QKeyEvent) -> bool:
    """Whether it is one of the two keys of that name."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActionButton(PressedByReturn):
    """A button for an action of the table that shows the action's key. A click leaves the focus where it is."""

    def __init__(self, action: QAction, spec: ActionSpec, text: str = "", role: str = "") -> None:
        super().__init__()
        self._text, self._short = text, False
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        if role:
            self.setProperty("role", role)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(spec.text)
        self._label()
        action.changed.connect(self._label)

    def set_short(self, short: bool) -> None:
        """Only the icon and the key, where there is no room for the words; they are in the tooltip."""
        if short != self._short:
            self._short = short
            self._label()

    def _label(self) -> None:
        if self._text:
            key = key_on(self.defaultAction())
            has_short = self._short and not self.icon().isNull()
            self.setText((key if has_short else f"{self._text}  {key}") if key else self._text)


def key_on(action: QAction) -> str:
    """The key that does an action, as people read it; "" if none does."""
    return shown(action.shortcut().toString())


class TextLabel(QLabel):
    """Plain text that may come from anywhere: never read as HTML, wrapped, selectable by mouse if asked.

    What it is called is said before its words: to Qt a name would stand instead of them.
    """

    def __init__(self, text: str = "", role: str = "", wrap: bool = False, selectable: bool = False) -> None:
        super().__init__(text)
        self._called = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        if self._called:
            self.setAccessibleName(self._called)

    def setAccessibleName(self, name: str) -> None:
        """What the words are; who listens hears it before them."""
        self._called = name
        super().setAccessibleName(": ".join(part for part in (name, self.text()) if part))


class SteadyLabel(TextLabel):
    """One line that grows where it must and never shrinks: other words of about the same length move nothing.

    Qt lays the whole window out anew for a label whose words change, but not for one of a fixed size.
    """

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumSize(0, 0)
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        wanted = self.sizeHint()
        self.setFixedSize(max(wanted.width(), self.minimumWidth()), wanted.height())


class CutLabel(TextLabel):
    """One line that gives way: what does not fit is cut with an ellipsis."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        inner = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(inner, int(self.alignment()), shown)


def draw_lines(painter: QPainter, box: QRectF, text: str, most: int, more: str = "") -> int:
    """Draw `text` word-wrapped in at most `most` lines, the last one cut with an ellipsis. New lines become spaces.

    more: stands at the end of the last line if that is cut. Only for the screen. Returns how many lines there are.
    """
    metrics = painter.fontMetrics()
    y = box.top() + metrics.ascent()
    lines = _broken(text, painter.font().toString(), box.width(), most, more)
    for line in lines:
        painter.drawText(round(box.left()), round(y), line)
        y += metrics.lineSpacing()
    return len(lines)


@lru_cache(maxsize=2000)  # a row is painted again when it becomes current, when it is decided, when the mouse comes by
def _broken(text: str, called: str, width: float, most: int, more: str) -> tuple[str, ...]:
    """The lines as they are drawn. called: the font, as Qt writes it."""
    font = QFont()
    font.fromString(called)
    metrics = QFontMetrics(font)
    words, space = text.split(), metrics.horizontalAdvance(" ")
    found: list[str] = []
    start = 0
    while start < len(words) and len(found) < most:
        end, wide = start, 0
        while end < len(words):
            wide += metrics.horizontalAdvance(words[end]) + (space if end > start else 0)
            if wide > width and end > start:
                break
            end += 1
        last = len(found) == most - 1
        shown = " ".join(words[start:] if last else words[start:end])
        if last and more and end < len(words):
            room = round(width) - metrics.horizontalAdvance(f" {more}")
            shown = f"{metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)} {more}"
        found.append(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, round(width)))
        start = end
    return tuple(found)


class LinesLabel(QLabel):
    """Some lines at most; what does not fit ends with an ellipsis. Room for `least` lines is kept.

    Other words of the same height move nothing. Qt's own label would have all that is around it laid out anew for each
    other word; so it has none of these words, and they are drawn here.
    more: what to say where it is cut.
    """

    def __init__(self, most: int, least: int = 1, role: str = "") -> None:
        super().__init__()
        self._most, self._least = most, least
        self._words, self._name = "", ""
        self.more = ""
        if role:
            self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """All the words."""
        return self._words

    def setText(self, text: str) -> None:
        """Other words."""
        if text == self._words:
            return
        before = self.heightForWidth(self.width())
        self._words = text
        self._tell_name()
        self.update()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def setAccessibleName(self, name: str) -> None:
        """What the words are; who listens hears it before them."""
        self._name = name
        self._tell_name()

    def _tell_name(self) -> None:
        super().setAccessibleName(": ".join(part for part in (self._name, self._words) if part))

    def set_most(self, most: int) -> None:
        """How many lines."""
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        lines = len(_broken(self._words, self.font().toString(), width, self._most, self.more))
        return max(lines, self._least) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Called by Qt, which asks for heightForWidth besides."""
        return QSize(max(self.width(), 120), self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        """One line: what is more is asked for by the width."""
        return QSize(80, self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_lines(painter, QRectF(self.contentsRect()), self._words, self._most, self.more)


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Resize a window that is not shown yet to a size in pixels, or to what the screen has room for with its frame."""
    room = window.screen().availableGeometry().size() - QSize(2 * _FRAME, _TITLE + _FRAME)
    window.resize(QSize(width, height).boundedTo(room))


def fill_ground(view: QAbstractScrollArea, event: QPaintEvent) -> None:
    """The paper under what is to be drawn of a view whose viewport has WA_OpaquePaintEvent."""
    ground = view.viewport()
    QPainter(ground).fillRect(event.rect(), ground.palette().color(QPalette.ColorRole.Base))


def heading(text: str) -> TextLabel:
    """The small heading over a part of a panel."""
    label = TextLabel(text, "heading")
    font = QFont(label.font())
    font.setPointSizeF(max(font.pointSizeF() * 0.92, 7.5))
    label.setFont(font)
    return label
