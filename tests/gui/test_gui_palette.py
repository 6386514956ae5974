"""The command palette: what it finds, in which order, and that it follows the project."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from cubaquotes.gui.queue import Scope
from cubaquotes.gui.search.command_palette import plain
from cubaquotes.model import Metadata
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def found(desk: Desk, typed: str) -> list[str]:
    """What the palette offers for these letters."""
    desk.type("K", CONTROL)
    chooser = desk.window.palette_box.chooser
    chooser.field.setText(typed)
    model = chooser.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(("text", "wanted"), [("Ёлка", "елка"), ("Señor DÍAZ", "senor diaz"), ("plain", "plain")])
def test_plain(text: str, wanted: str) -> None:
    assert plain(text) == wanted


def test_what_begins_with_the_letters_comes_first_of_whatever_kind(desk: Desk) -> None:
    assert found(desk, "maria z")[:2] == ["Maria Zakharova", "Assign Maria Zakharova"]  # the first is her key
    assert found(desk, "talks")[0] == "Talks and sanctions"
    assert found(desk, "undo")[0].startswith("Undo")


def test_accents_and_alphabets_do_not_matter(desk: Desk) -> None:
    for typed in ("zajarova", "zajárova", "ЗАХАРОВА"):
        assert "Assign Maria Zakharova" in found(desk, typed)


def test_many_articles_crowd_out_neither_actions_nor_speakers(desk: Desk) -> None:
    row = desk.window.session.articles[0]
    desk.window.session.set_articles([replace(row, title=f"Search for Patrushev {number}") for number in range(2000)])
    desk.bot.waitUntil(lambda: len(desk.window.palette_box._titles.plain) == 2000)
    assert "Search…" in found(desk, "search")
    assert "Assign Nikolai Patrushev" in found(desk, "patrushev")
    assert "Search for Patrushev 1999" in found(desk, "patrushev 1999")


def test_a_new_title_is_found_at_once(desk: Desk) -> None:
    first = desk.window.session.articles[0].id
    desk.window.review.edit(lambda project: project.articles.edit(first, Metadata(title="Ёжик in the fog")))
    desk.settle()
    assert "Ёжик in the fog" in found(desk, "ежик fog")
    assert "Talks and sanctions" not in found(desk, "talks")


def test_a_speaker_is_found_by_the_sound_and_the_quotes_are_listed(desk: Desk) -> None:
    assert "Assign Maria Zakharova" in found(desk, "zaharova")
    rows = found(desk, "quotes zakh")
    assert not [row for row in rows if row.startswith("Quotes of")]  # only the name is looked for
    rows = found(desk, "zakharova")
    row = rows.index("Quotes of Maria Zakharova")
    chooser = desk.window.palette_box.chooser
    chooser.list.setCurrentIndex(chooser.list.model().index(row, 0))
    desk.press(Qt.Key.Key_Return)
    listing = desk.window.review.listing
    assert listing.scope is Scope.PROJECT
    desk.bot.waitUntil(lambda: len(listing) == 2)


def test_what_is_typed_can_be_searched_for(desk: Desk) -> None:
    rows = found(desk, "bread and")
    assert rows == ["Search the project for “bread and”"]
    desk.press(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.window.search.list.model().rowCount() > 0)
    assert desk.window.search.isVisible()


def test_the_words_of_a_tip_find_its_action(desk: Desk) -> None:
    assert "Filter by words…" not in found(desk, "dropped")
    assert "Import articles…" in found(desk, "dropped")
