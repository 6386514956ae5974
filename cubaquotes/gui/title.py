"""The window's title: the article, and how far it is decided."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import title_name
from cubaquotes.gui.words.translate import tr


class WindowTitle(QObject):
    """Follows the session, each time after the window itself is painted: the title goes over to the desktop's own
    program, which nobody need wait for."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._soon = Later(self, self._show)
        for news in (session.metadata_changed, session.article_changed, session.looks_changed):
            news.connect(self._soon.heed)

    def _show(self) -> None:
        article = self._session.article
        if article is None:
            self._window.setWindowTitle("CubaQuotes")
            return
        quotes = len(self._session.quotes)
        progress = tr("{number} of {total}").format(number=quotes - self._session.open_left(), total=quotes)
        self._window.setWindowTitle(f"{title_name(article.metadata.title)} ({progress}) – CubaQuotes")
