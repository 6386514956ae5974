"""Why the program thinks so: the reason in words, and source, cue and antecedent with the lines that mark them."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.widgets import LinesLabel, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.reasons import reason_words
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Spans, words_of

_LINE = 22  # pixels
_PARTS = {"source": QT_TR_NOOP("source"), "cue": QT_TR_NOOP("cue"), "antecedent": QT_TR_NOOP("antecedent")}


class _Part(QWidget):
    """One of them: a piece of the line that marks it in the article, and its words as far as there is room.

    Where a quote has none it stays empty, so that the others stay where they are.
    """

    def __init__(self, name: str, style: Qt.PenStyle, width: float, theme: Theme) -> None:
        super().__init__()
        self.name, self.theme = name, theme
        self._style, self._width, self._words = style, width, ""
        self.setProperty("role", "muted")
        self.setFixedHeight(self.fontMetrics().lineSpacing() + 2)

    def show_words(self, words: str) -> None:
        """Other words, or none."""
        if words == self._words:
            return
        self._words = words
        told = f"{tr(_PARTS[self.name])}: {words}" if words else ""
        self.setToolTip(tip(told))
        self.setAccessibleName(told)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedHeight(self.fontMetrics().lineSpacing() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        if not self._words:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.colour("accent"), self._width, self._style))
        y = self.height() / 2 + 2
        painter.drawLine(QPointF(0, y), QPointF(_LINE, y))
        inner = self.rect().adjusted(_LINE + 8, 0, 0, 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)


class ReasonBox(QWidget):
    """Follows the current quote."""

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._reason = LinesLabel(5, least=2)  # from quote to quote, what stands below rarely moves
        self._reason.more = tr("({key}: all of it)").format(key=actions.key_of("move.why"))
        self._reason.setAccessibleName(tr("Reason"))
        self._parts: list[_Part] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._reason)
        parts = QHBoxLayout()
        parts.setSpacing(12)
        column.addLayout(parts)
        for name, style, width in (
            ("source", Qt.PenStyle.SolidLine, 2.0),
            ("cue", Qt.PenStyle.DotLine, 2.5),
            ("antecedent", Qt.PenStyle.DashLine, 1.5),
        ):
            part = _Part(name, style, width, theme)
            parts.addWidget(part, 2 if name == "source" else 1)
            self._parts.append(part)
        session.looks_changed.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        for part in self._parts:
            part.theme = theme
            part.update()

    def set_most_lines(self, most: int) -> None:
        """How many lines of the reason are shown."""
        self._reason.set_most(most)

    def _show(self) -> None:
        quote, article = self._session.current, self._session.article
        reason = reason_words(quote.suggestion.reason) if quote else ""
        if reason != self._reason.text():
            self._reason.setText(reason)
            self._reason.setToolTip(tip(reason))
        for part in self._parts:
            spans: Spans = getattr(quote.suggestion, part.name) if quote else ()
            part.show_words(" ".join(words_of(spans, article.text).split()) if article else "")
