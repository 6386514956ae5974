"""Names that the picker offers from the article's text."""

from PySide6.QtCore import Qt

from cubaquotes.gui.review.text_names import names_in
from tests.gui.desk import Desk


def test_names_are_capitalised_words_in_a_row() -> None:
    assert names_in("Later Harold Wickes waited; in Havana it rained. Пришла Анна Орлова.") == [
        "Later Harold Wickes", "Harold Wickes", "Пришла Анна Орлова", "Анна Орлова",
    ]  # fmt: skip
    assert names_in("Об этом МИД РФ Мария Захарова сказала") == ["Мария Захарова"]
    assert names_in("ANA TORRES spoke, J. Keller and UN aide") == ["ANA TORRES"]
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


def rows(desk: Desk) -> list[str]:
    model = desk.window.picker.chooser.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_name_of_the_text_is_found_in_another_alphabet(desk: Desk) -> None:
    session = desk.window.session
    assert session.article is not None
    desk.window.picker._named = (session.article.id, ["Сергей Лавров", "Ярослав Роз"])
    desk.press("S")
    desk.type("lavr")
    desk.settle()
    assert rows(desk)[0] == "Create “Сергей Лавров”"
    assert "Create “Ярослав Роз”" not in rows(desk)


def test_with_nothing_typed_the_people_of_the_article_come_first(desk: Desk) -> None:
    desk.press("J")  # Nikolai Patrushev is suggested here
    desk.press("S")
    assert rows(desk)[:3] == ["Maria Zakharova", "Create “Ana Torres”", "Create “John Keller”"]
    assert sorted(rows(desk)) == sorted(set(rows(desk)))
    desk.type(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.speaker(desk.quotes[1]) == "Maria Zakharova"


def test_who_is_in_the_registry_is_not_offered_as_a_new_speaker(desk: Desk) -> None:
    desk.press("S")
    desk.type("ana torres")
    desk.settle()
    assert rows(desk) == ["Create “Ana Torres”"]
    desk.press(Qt.Key.Key_Escape)
    desk.window.review.assign_new("ana torres")
    desk.settle()
    desk.press("S")
    assert "ana torres" in rows(desk)
    assert "Create “Ana Torres”" not in rows(desk)  # as she is suggested further on
    desk.type("ANA TORRES")
    desk.settle()
    assert rows(desk) == ["ana torres"]


def test_named_in_the_article_is_said_of_who_stands_there(desk: Desk) -> None:
    desk.press("J")
    desk.press("S")
    told = desk.window.picker._told
    assert told("John Keller").detail == "named in this article"
    assert told("Johann Keller").detail == "suggested in this article"
