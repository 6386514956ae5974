"""From quote to quote only some lines are drawn anew: the picture is the same as if all of it were."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from cubaquotes.gui.look.theme import load_theme
from cubaquotes.gui.reading import ground
from cubaquotes.services import open_project
from tests.gui.desk import Desk

Key = Qt.Key


def _on_screen(desk: Desk, part: QWidget) -> QImage:
    corner = part.mapTo(desk.window, QPoint(0, 0))
    size = part.size()
    picture = desk.window.screen().grabWindow(desk.window.winId(), corner.x(), corner.y(), size.width(), size.height())
    image: QImage = picture.toImage()
    return image


@pytest.mark.parametrize(
    "keys",
    [
        (Key.Key_Return, Key.Key_Return, Key.Key_Return),
        (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_J),
        (Key.Key_X, Key.Key_1, Key.Key_K, Key.Key_U),
        (Key.Key_Q, Key.Key_J, Key.Key_BracketRight, Key.Key_K),
    ],
    ids=["confirmed", "moved", "rejected and assigned", "described"],
)
def test_what_is_drawn_anew_is_enough(desk: Desk, keys: tuple[Qt.Key, ...]) -> None:
    parts = {"text": desk.window.text.viewport(), "list": desk.window.quotes.viewport()}
    for key in keys:
        desk.press(key)
        QApplication.processEvents()
        for name, part in parts.items():
            seen = _on_screen(desk, part)
            part.update()
            QApplication.processEvents()
            assert seen == _on_screen(desk, part), f"the {name} after {key.name}"


@pytest.mark.parametrize("keys", [(Key.Key_Return, Key.Key_J, Key.Key_Return), (Key.Key_X, Key.Key_1, Key.Key_K)])
def test_a_kept_picture_is_what_would_be_drawn(
    desk: Desk, keys: tuple[Qt.Key, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = desk.window.text.viewport()
    for key in keys:
        desk.press(key)
        QApplication.processEvents()
        kept = _on_screen(desk, view)
        with monkeypatch.context() as patch:
            patch.setattr(ground, "_TALL", 0)  # every paragraph is too tall to be kept
            view.update()
            QApplication.processEvents()
            assert kept == _on_screen(desk, view), f"after {key.name}"
        view.update()
        QApplication.processEvents()


def test_a_kept_picture_follows_the_theme_and_the_size(desk: Desk) -> None:
    text = desk.window.text
    looks = [_on_screen(desk, text.viewport())]
    for change in (lambda: text.set_reading_size(14), lambda: text.set_theme(load_theme("dark"))):
        change()
        QApplication.processEvents()
        looks.append(_on_screen(desk, text.viewport()))
        text._painter._drawn.clear()
        text.viewport().update()
        QApplication.processEvents()
        assert looks[-1] == _on_screen(desk, text.viewport())
    assert len({bytes(look.constBits()) for look in looks}) == 3


CHAIN = """What stands far above

Maria Zakharova came to Moscow on Monday, and the meeting of the envoys began an hour late, as their meetings mostly do.
The envoys of the six countries waited in the hall for an hour, and then for another one, while it snowed outside.

“The embargo must end at once,” she said in the evening.
"""


def test_what_leads_to_the_speaker_comes_back_with_the_quote(desk: Desk) -> None:
    """A quote that stays the current one is open again: line and ring stand lines above its words."""
    with open_project(desk.path) as project:
        article_id = project.articles.import_text(CHAIN).article_id
        assert article_id is not None
        (quote,) = project.articles.open(article_id).quotes
        assert quote.suggestion.antecedent
    desk.window.review.open_article(article_id)
    desk.settle()
    desk.press(Key.Key_X)  # the next quote is another article's
    desk.window.review.go_to(quote.id)
    desk.settle()
    QApplication.processEvents()
    desk.press(Key.Key_U)
    QApplication.processEvents()
    seen = _on_screen(desk, desk.window.text.viewport())
    desk.window.text.viewport().update()
    QApplication.processEvents()
    assert seen == _on_screen(desk, desk.window.text.viewport())


def test_a_decision_and_the_move_after_it_are_shown_at_once(desk: Desk) -> None:
    told = []
    desk.window.session.looks_changed.connect(lambda: told.append(desk.window.session.current_id))
    before = desk.window.session.current_id
    desk.press(Key.Key_Return)
    assert told == [desk.window.session.current_id]
    assert told != [before]
