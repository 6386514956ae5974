"""The article's title and what is known about it, above the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.look.theme import reading_font
from cubaquotes.gui.parts.widgets import ActionButton, CutLabel, LinesLabel, SteadyLabel, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import language_names, title_name
from cubaquotes.gui.words.translate import tr

_LARGEST = 17.0  # points of a title above small text


class ArticleHeader(QFrame):
    """Follows the session; lines up with the text's column."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "head")
        self._session = session
        self._title = LinesLabel(2)  # the text below is what the room is for
        self._title.setAccessibleName(tr("Title"))
        self._details = CutLabel(role="muted")
        self._details.setAccessibleName(tr("Outlet, author, date and language"))
        self._edit = ActionButton(actions["article.metadata"], actions.specs["article.metadata"], role="quiet")
        self._edit.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._where = SteadyLabel(role="muted")
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._where.setAccessibleName(tr("Place in this article"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._details, 1)
        line.addWidget(self._where)
        line.addWidget(self._edit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(64, 12, 104, 6)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._column.addLayout(line)
        session.article_changed.connect(self._show)
        session.metadata_changed.connect(self._show)
        session.looks_changed.connect(self._show_where)
        self.set_reading_size(12.0)
        self._show()

    def set_reading_size(self, points: float) -> None:
        """The title follows the text's size; that of large letters is no larger, or no title would fit."""
        font = reading_font(max(points, min(points * 1.4, _LARGEST)))
        font.setWeight(QFont.Weight.Bold)
        self._title.setFont(font)

    def line_up(self, left: float, right: float, width: int) -> None:
        """Use the text's column: its left and right edge in a view of `width` pixels."""
        self._column.setContentsMargins(round(left), 12, max(round(width - right), 0), 6)

    def _show(self) -> None:
        article = self._session.article
        self.setVisible(article is not None)
        if article is None:
            return
        known = article.metadata
        self._title.setText(title_name(known.title))
        self._title.setToolTip(tip(known.title))
        language = language_names().get(known.language, known.language)
        parts = (known.outlet, known.author, known.published, language)
        self._details.setText(" · ".join(part for part in parts if part) or tr("No details yet"))
        self._details.setToolTip(tip("\n".join(part for part in (*parts, known.url or article.origin) if part)))

    def _show_where(self) -> None:
        index, left = self._session.current_index, self._session.open_left()
        if index is None:
            self._where.setText(tr("no quotes found"))
        else:
            open_ones = tr("%n open", "quotes", left, one="%n open") if left else tr("all decided")
            place = {"number": index + 1, "total": len(self._session.quotes)}
            self._where.setText(" · ".join((tr("{number} of {total}").format(**place), open_ones)))
            self._where.setToolTip(", ".join((tr("quote {number} of {total}").format(**place), open_ones)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wrapped title needs its height for the new width."""
        super().resizeEvent(event)
        self.updateGeometry()
