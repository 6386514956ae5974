"""What those hear who listen to the window: Qt's accessibility tree."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.gui.desk import Desk


def of(widget: object) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def below(item: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(item.childCount()):
        child = item.child(number)
        if child is not None and child.isValid():
            yield child
            yield from below(child)


def test_the_article_has_name_role_and_state(desk: Desk) -> None:
    article = of(desk.window.text)
    assert article.role() is QAccessible.Role.EditableText  # with the next line: text that can be walked through
    assert article.state().readOnly
    assert article.state().focusable
    assert article.state().focused
    assert article.text(QAccessible.Text.Name) == "Article: Talks and sanctions"
    assert article in list(below(of(desk.window)))


def test_the_current_quote_is_told_with_place_speaker_status_words_and_reason(desk: Desk) -> None:
    def told() -> str:
        return of(desk.window.text).text(QAccessible.Text.Description)

    assert told().startswith("quote 1 of 4: Maria Zakharova · open, ")
    assert "“The embargo must end at once,” ‘said’ after the quote" in told()
    desk.press("j")
    assert told().startswith("quote 2 of 4: Nikolai Patrushev · open")
    desk.press("x")
    assert told().startswith("quote 3 of 4: Ana Torres · open")
    desk.press("k")
    assert told().startswith("quote 2 of 4: Nikolai Patrushev · rejected.")
    desk.press("u")
    assert told().startswith("quote 2 of 4: Nikolai Patrushev · open")


def test_the_caret_goes_to_the_current_quote(desk: Desk) -> None:
    """So that a reader's own keys read on from there."""
    desk.press("j")
    assert desk.window.text.textCursor().position() == desk.window.text.places.to_units(desk.current.content[0].start)


def test_a_change_of_the_quote_is_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    desk.press("j")
    desk.press(Qt.Key.Key_Return)
    assert [words.split(":")[0] for words in said] == ["quote 2 of 4", "quote 3 of 4"]


def test_the_strip_has_a_name(desk: Desk) -> None:
    assert of(desk.window.overview).text(QAccessible.Text.Name) == "Overview of the article's quotes"
