"""The actions that hand something on to other programs."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cubaquotes.gui.output.citation import cite
from cubaquotes.gui.translate import tr
from cubaquotes.gui.window import MainWindow


class OutputCommands(QObject):
    """Copying a quote with its citation."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._toasts = window.session, window.toasts
        window.actions_table.connect_all(self._handlers())

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {"edit.copy_quote": self._copy_quote}

    def _copy_quote(self) -> None:
        quote, article = self._session.current, self._session.article
        if quote is None or article is None:
            self._toasts.say(tr("There is no quote to copy here."))
            return
        QGuiApplication.clipboard().setMimeData(cite(quote, article, self._session.speakers).as_mime())
        self._toasts.say(tr("Copied: the quote with speaker and source."))
