"""Why the program thinks so: the reason in words, and source, cue and antecedent with the lines that mark them."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.widgets import CutLabel, LinesLabel, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.reasons import reason_words
from cubaquotes.gui.words.translate import QT_TR_NOOP, tr
from cubaquotes.model import Spans, words_of

_PARTS = {"source": QT_TR_NOOP("source"), "cue": QT_TR_NOOP("cue"), "antecedent": QT_TR_NOOP("antecedent")}


class _Line(QWidget):
    """A piece of the line that marks a part in the article."""

    def __init__(self, style: Qt.PenStyle, width: float, theme: Theme) -> None:
        super().__init__()
        self._style, self._width, self.theme = style, width, theme
        self.setFixedSize(22, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.colour("accent"), self._width, self._style))
        painter.drawLine(QPointF(0, 8), QPointF(22, 8))


class ReasonBox(QWidget):
    """Follows the current quote."""

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._reason = LinesLabel(5, least=2)  # from quote to quote, what stands below rarely moves
        self._reason.more = tr("({key}: all of it)").format(key=actions.key_of("move.why"))
        self._reason.setAccessibleName(tr("Reason"))
        self._parts: list[tuple[str, QWidget, _Line, CutLabel]] = []
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
            row, line, label = QWidget(), _Line(style, width, theme), CutLabel(role="muted")
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(8)
            across.addWidget(line)
            across.addWidget(label, 1)
            parts.addWidget(row, 2 if name == "source" else 1)
            self._parts.append((name, row, line, label))
        session.looks_changed.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        for _name, _row, line, _label in self._parts:
            line.theme = theme
            line.update()

    def set_most_lines(self, most: int) -> None:
        """How many lines of the reason are shown."""
        self._reason.set_most(most)

    def _show(self) -> None:
        quote, article = self._session.current, self._session.article
        self._reason.setText(reason_words(quote.suggestion.reason) if quote else "")
        self._reason.setToolTip(tip(reason_words(quote.suggestion.reason) if quote else ""))
        self._reason.setVisible(bool(quote and quote.suggestion.reason))
        for name, row, _line, label in self._parts:
            spans: Spans = getattr(quote.suggestion, name) if quote else ()
            row.setVisible(bool(spans and article))
            if spans and article:
                words = " ".join(words_of(spans, article.text).split())
                label.setText(words)
                label.setToolTip(tip(f"{tr(_PARTS[name])}: {words}"))
                label.setAccessibleName(f"{tr(_PARTS[name])}: {words}")
