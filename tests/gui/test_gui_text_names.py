"""Names that the picker offers from the article's text."""

from PySide6.QtCore import Qt

from cubaquotes.gui.review.text_names import names_in
from tests.gui.desk import Desk


def test_names_are_capitalised_words_in_a_row() -> None:
    assert names_in("Later Harold Wickes waited; in Havana it rained. Пришла Анна Орлова.") == [
        "Later Harold Wickes", "Harold Wickes", "Пришла Анна Орлова", "Анна Орлова",
    ]  # fmt: skip
    assert names_in("") == names_in("Havana. Moscow, Paris\nLondon") == []


def test_the_picker_offers_a_name_of_the_text_after_two_letters(desk: Desk) -> None:
    session = desk.window.session
    assert session.article is not None
    desk.window.picker._named = (session.article.id, ["Harold Wickes", "Maria Zakharova"])
    desk.press("S")
    for letter in "WI":
        desk.type(letter)
    desk.settle()
    rows = desk.window.picker.chooser.list.model()
    assert rows.index(0, 0).data() == "Create “Harold Wickes”"
    desk.press(Qt.Key.Key_Return)
    assert session.speakers[max(session.speakers)].name == "Harold Wickes"
    assert desk.quotes[0].speaker_id == max(session.speakers)
