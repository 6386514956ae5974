"""What the right mouse button offers: the same actions as the menus, for what is under the pointer."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from cubaquotes.gui.parts.row_list import ROW_ROLE
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleRow, QuoteId

_LINE = ""
_QUOTE = (
    "review.confirm", "speaker.pick", "speaker.nobody", "review.reject", "review.reopen", _LINE,
    "review.type", "review.split", "review.join", "review.alike", "review.note", _LINE, "edit.copy_quote",
)  # fmt: skip
_ARTICLE = (
    "article.done", "article.metadata", "article.extract", _LINE, "article.print", "article.pdf", _LINE,
    "article.remove",
)  # fmt: skip
_WORDS = ("review.add", "stance.evidence")
_NEAR = 4  # pixels from the pointer: the menu was asked for with the mouse


class ContextMenus(QObject):
    """What is under the pointer becomes current first, so that the actions mean it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for widget, show in (
            (window.text, self._on_text),
            (window.quotes, self._on_quotes),
            (window.articles, self._on_articles),
        ):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(show)

    def _on_text(self, place: QPoint) -> None:
        text = self._window.text
        selected = text.selected() is not None
        mark = text.mark_at(place) if self._by_mouse(text.viewport(), place) and not selected else None
        if mark is not None:
            self._window.review.go_to(QuoteId(mark.quote_id))
        menu = QMenu(text)
        if selected:
            copy = QAction(tr("Copy"), menu)
            copy.triggered.connect(text.copy)
            menu.addAction(copy)
            self._fill(menu, _WORDS)
            menu.addSeparator()
        if self._window.session.current is not None:
            self._fill(menu, _QUOTE)
        self._show(menu, text.viewport(), place)

    def _on_quotes(self, place: QPoint) -> None:
        quotes = self._window.quotes
        if quotes.currentIndex().isValid():  # the press of the button has chosen the row
            menu = QMenu(quotes)
            self._fill(menu, _QUOTE)
            self._show(menu, quotes.viewport(), place)

    def _on_articles(self, place: QPoint) -> None:
        articles = self._window.articles
        row = articles.currentIndex().data(ROW_ROLE)
        if isinstance(row, ArticleRow):
            self._window.review.open_article(row.id)
            menu = QMenu(articles)
            self._fill(menu, _ARTICLE)
            self._show(menu, articles.viewport(), place)

    def _by_mouse(self, widget: QWidget, place: QPoint) -> bool:
        """Else with the key, which means the current quote."""
        return (QCursor.pos() - widget.mapToGlobal(place)).manhattanLength() < _NEAR

    def _fill(self, menu: QMenu, action_ids: Iterable[str]) -> None:
        for action_id in action_ids:
            if action_id == _LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._window.actions_table[action_id])

    def _show(self, menu: QMenu, widget: QWidget, place: QPoint) -> None:
        """When its turn has come: an action must not mean what was shown before."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            self._window.review.enqueue(lambda: menu.popup(widget.mapToGlobal(place)))
