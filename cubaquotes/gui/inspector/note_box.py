"""A note on the current quote; saved at each pause and however the field is left: nothing typed is ever dropped."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QTextCursor

from cubaquotes.gui.parts.fields import TextField
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteView

_PAUSE = 1500  # milliseconds without a key, after which what is written is saved


class NoteBox(TextField):
    """written: (the quote that the note is on, its text). left: the focus should go back to the article."""

    written = Signal(object, str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._quote: QuoteView | None = None
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Note on this quote  (Shift+N)"))
        self.setTabChangesFocus(True)
        self.setMaximumHeight(QFontMetrics(self.font()).lineSpacing() * 5 + 16)
        self.finished.connect(self.left)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._pause.start)
        session.looks_changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """One line; a longer note scrolls, or gets what room there is."""
        return QSize(200, QFontMetrics(self.font()).lineSpacing() + 19)

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(120, QFontMetrics(self.font()).lineSpacing() + 19)

    def keep(self) -> None:
        """Send what was written, if it is new."""
        self._pause.stop()
        if self._quote is not None and self.toPlainText().strip() != _note(self._quote):
            self.written.emit(self._quote, self.toPlainText().strip())

    def leave_project(self) -> None:
        """Another project is opened: what was typed belongs to a quote of the one before, or to none."""
        self.keep()
        self._quote = None
        self.setPlainText("")
        self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps."""
        super().focusOutEvent(event)
        self.keep()

    def begin(self) -> None:
        """The focus, and the caret behind what is written."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _follow(self) -> None:
        quote = self._session.current
        if self._quote is not None and (quote is None or quote.id != self._quote.id):
            self.keep()
        same = self._quote is not None and quote is not None and quote.id == self._quote.id
        other = _note(quote) != self.toPlainText().strip()
        if not (same and self.hasFocus()) and (other or (not same and self.document().isUndoAvailable())):
            self.setPlainText(_note(quote))  # what was typed about another quote can't be brought back here
        self._quote = quote
        self.setEnabled(quote is not None)


def _note(quote: QuoteView | None) -> str:
    return quote.mine.note if quote is not None and quote.mine is not None else ""
