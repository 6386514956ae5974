"""Why the program thinks so: the reason in words, and source, cue and antecedent with the lines that mark them."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.widgets import LinesLabel, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.reasons import reason_words
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Spans, words_of

_LINE, _GAP, _BETWEEN = 22, 8, 12  # pixels
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

    def wanted(self) -> int:
        """The width at which nothing is cut, in pixels; 0 if there is nothing to show."""
        return _LINE + _GAP + self.fontMetrics().horizontalAdvance(self._words) + 1 if self._words else 0

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
        inner = self.rect().adjusted(_LINE + _GAP, 0, 0, 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)


class _Legend(QWidget):
    """The three in one line. Who has few words leaves room to the others, and no layout is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[_Part] = []

    def take(self, part: _Part) -> None:
        """One more, at the end."""
        part.setParent(self)
        self._parts.append(part)
        self.setFixedHeight(part.height())

    def share(self) -> None:
        """Give each the room that it needs; where that is too little for all, the longest are cut."""
        wanted = {part: part.wanted() for part in self._parts if part.wanted()}
        room = self.width() - _BETWEEN * (len(wanted) - 1)
        left, x = len(wanted), 0
        for part, width in sorted(wanted.items(), key=lambda pair: pair[1]):
            wanted[part] = min(width, room // left)
            room, left = room - wanted[part], left - 1
        for part in self._parts:
            part.setGeometry(x, 0, wanted.get(part, 0), part.height())
            x += wanted[part] + _BETWEEN if part in wanted else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self.share()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._parts:
            self.setFixedHeight(self._parts[0].height())
            self.share()


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
        self._legend = _Legend()
        column.addWidget(self._legend)
        for name, style, width in (
            ("source", Qt.PenStyle.SolidLine, 2.0),
            ("cue", Qt.PenStyle.DotLine, 2.5),
            ("antecedent", Qt.PenStyle.DashLine, 1.5),
        ):
            part = _Part(name, style, width, theme)
            self._legend.take(part)
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
        self._legend.share()
