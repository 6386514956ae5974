"""The right mouse button on quotes, words and articles."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu

from cubaquotes.model import Status
from tests.gui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what offscreen says of every menu
RIGHT = Qt.MouseButton.RightButton


def asked(desk: Desk, area: QAbstractScrollArea, place: QPoint) -> QMenu:
    """The menu at a place of the viewport."""
    view = area.viewport()
    QCursor.setPos(view.mapToGlobal(place))
    QTest.mousePress(view, RIGHT, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, RIGHT, pos=place)
    desk.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if not action.isSeparator()]


def use(desk: Desk, menu: QMenu, action_id: str) -> None:
    action = next(each for each in menu.actions() if each.objectName() == action_id)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()


def place_of(desk: Desk, words: str) -> QPoint:
    text, article = desk.window.text, desk.window.session.article
    assert article is not None
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.places.to_units(article.text.index(words) + 3))
    return text.cursorRect(cursor).center()


def test_on_a_quote_of_the_article_it_is_meant(desk: Desk) -> None:
    menu = asked(desk, desk.window.text, place_of(desk, "never lift"))
    assert {"review.confirm", "review.reject", "review.split", "edit.copy_quote"} <= set(names(menu))
    assert "review.add" not in names(menu)
    use(desk, menu, "review.reject")
    assert [quote.status for quote in desk.quotes[:2]] == [Status.OPEN, Status.REJECTED]


def test_on_selected_words_they_can_be_made_a_quote(desk: Desk) -> None:
    article = desk.window.session.article
    assert article is not None
    start = article.text.index("She spoke")
    desk.window.text.select(type(desk.current.content[0])(start, start + 22))
    menu = asked(desk, desk.window.text, place_of(desk, "spoke to"))
    use(desk, menu, "review.add")
    assert desk.current.suggestion.id.startswith("hand-")


def test_on_a_row_of_the_quotes(desk: Desk) -> None:
    quotes = desk.window.quotes
    menu = asked(desk, quotes, quotes.visualRect(quotes.model().index(1, 0)).center())
    use(desk, menu, "review.confirm")
    assert [quote.status for quote in desk.quotes[:2]] == [Status.OPEN, Status.CONFIRMED]


def test_on_an_article_it_is_opened_and_meant(desk: Desk) -> None:
    articles = desk.window.articles
    second = desk.window.session.articles[1].id
    menu = asked(desk, articles, articles.visualRect(articles.model().index(1, 0)).center())
    use(desk, menu, "article.remove")
    assert second not in [row.id for row in desk.window.session.articles]
