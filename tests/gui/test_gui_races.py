"""What is asked for at one moment and carried out at another: another project, a click, or the end comes between."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from cubaquotes.errors import NotAllowedError
from cubaquotes.gui.dialogs.codebook import CodebookDialog
from cubaquotes.gui.dialogs.lessons import LessonsDialog
from cubaquotes.gui.dialogs.metadata import MetadataDialog
from cubaquotes.gui.dialogs.speakers import SpeakersDialog
from cubaquotes.gui.projects import opening
from cubaquotes.model import QuoteView, StanceValue, Status
from cubaquotes.services import Project, articles, create_project, open_project, session
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]
OTHER = """Another project

“This is said elsewhere,” Bruno Costa said in Lisbon.

“And this as well,” Bruno Costa said in Lisbon.
"""


class Gate:
    """Holds the worker's thread up until it is opened."""

    def __init__(self, desk: Desk) -> None:
        self.open = threading.Event()
        desk.window.worker.submit(lambda _project: self.open.wait(10), priority=-1)  # type: ignore[arg-type]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.cubaquotes"
    with create_project(path) as project:
        project.articles.import_text(OTHER, origin="other.txt")
    return path


def test_a_key_pressed_while_another_project_opens_decides_nothing_there(desk: Desk, other: Path, saved: Saved) -> None:
    gate = Gate(desk)
    desk.commands.projects.open(opening.existing(other))
    desk.type(Qt.Key.Key_Return)
    desk.type("x")
    gate.open.set()
    desk.settle()
    assert desk.window.status.project_name == "other"
    assert [quote.status for quote in saved(other)] == [Status.OPEN] * 2
    assert any("another project was opened" in text for text in desk.window.toasts.texts)


def test_a_key_pressed_before_another_project_is_opened_decides_in_its_own(
    desk: Desk, other: Path, saved: Saved
) -> None:
    gate = Gate(desk)
    desk.type(Qt.Key.Key_Return)
    desk.commands.projects.open(opening.existing(other))
    gate.open.set()
    desk.settle()
    assert saved(desk.path)[0].status is Status.CONFIRMED
    assert [quote.status for quote in saved(other)] == [Status.OPEN] * 2


def test_the_place_in_one_project_is_not_remembered_in_the_next(desk: Desk, other: Path) -> None:
    second = desk.window.session.articles[1].id
    with open_project(other) as project:
        before = project.place()
    gate = Gate(desk)
    desk.window.review.open_article(second)
    desk.window.review._look_after()
    desk.commands.projects.open(opening.existing(other))
    gate.open.set()
    desk.bot.waitUntil(lambda: desk.window.status.project_name == "other")
    assert desk.window.session.article is not None
    assert desk.window.session.article.metadata.title == "Another project"
    with open_project(other) as project:
        assert project.place().article_id in {before.article_id, desk.window.session.article.id}


def test_files_dropped_while_another_project_opens_are_not_imported_there(
    desk: Desk, other: Path, tmp_path: Path
) -> None:
    file = tmp_path / "new.txt"
    file.write_text("“All is well,” Ana Torres said.", encoding="utf-8")
    gate = Gate(desk)
    desk.commands.projects.open(opening.existing(other))
    desk.window.importer.start([file])
    gate.open.set()
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()
    assert len(desk.window.session.articles) == 1


def test_a_click_has_its_turn_after_the_keys_before_it(desk: Desk, saved: Saved) -> None:
    last = desk.quotes[3].id
    gate = Gate(desk)
    desk.type(Qt.Key.Key_Return)
    desk.window.text.quote_clicked.emit(int(last))
    desk.type("x")
    gate.open.set()
    desk.settle()
    first, second, third, fourth = saved(desk.path)
    assert first.status is Status.CONFIRMED
    assert (second.status, third.status) == (Status.OPEN, Status.OPEN)
    assert fourth.status is Status.REJECTED


def test_keys_pressed_before_closing_are_carried_out(desk: Desk, saved: Saved) -> None:
    gate = Gate(desk)
    for _ in range(3):
        desk.type(Qt.Key.Key_Return)
    gate.open.set()
    desk.window.close()
    assert [quote.status for quote in saved(desk.path)][:3] == [Status.CONFIRMED] * 3


def test_a_note_typed_while_a_decision_is_saved_survives_closing(desk: Desk, saved: Saved) -> None:
    gate = Gate(desk)
    desk.type(Qt.Key.Key_Return)
    desk.window.inspector.note.setPlainText("typed at the last moment")
    gate.open.set()
    desk.window.close()
    assert any(quote.mine is not None and "last moment" in quote.mine.note for quote in saved(desk.path))


def test_closing_stops_if_a_decision_cannot_be_saved(desk: Desk) -> None:
    gate = Gate(desk)

    def fail(_project: Project) -> Any:
        raise OSError("no")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.commands, "show_bug", lambda _trace: None)
        desk.window.review.edit(fail)
        gate.open.set()
        assert not desk.window.close()
    assert desk.window.isVisible()
    assert any("Not saved" in text for text in desk.window.toasts.texts)


def test_the_clipboard_waits_for_an_import_under_way(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"“Number {number} is here,” Ana Torres said.", encoding="utf-8")
    gate = Gate(desk)
    desk.window.importer.start([tmp_path / f"{number}.txt" for number in range(3)])
    desk.window.importer.start_text("“Pasted,” Ana Torres said.")
    assert any("under way" in text for text in desk.window.toasts.texts)
    gate.open.set()
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()
    assert len(desk.window.session.articles) == 5


def test_words_of_the_article_before_are_no_evidence_in_the_next(desk: Desk) -> None:
    for _ in range(3):
        desk.press(Qt.Key.Key_Return)
    session, review = desk.window.session, desk.window.review
    words = desk.quotes[0].content[0]
    gate = Gate(desk)
    review.confirm()
    review.set_stance(StanceValue.SUPPORTS)
    review.set_evidence(words)
    gate.open.set()
    desk.settle()
    assert session.article is not None
    assert session.article.metadata.title == "A second article"
    assert [stance.evidence for stance in desk.current.stances] == [None]


def test_a_dialog_about_the_project_before_goes_with_it(desk: Desk, other: Path, saved: Saved) -> None:
    gate = Gate(desk)
    desk.window.actions_table["article.metadata"].trigger()
    (dialog,) = desk.window.findChildren(MetadataDialog)
    desk.commands.projects.open(opening.existing(other))
    desk.window.actions_table["speakers.edit"].trigger()
    assert not desk.window.findChildren(SpeakersDialog)  # no other one while a project is being opened
    assert dialog.isVisible()
    gate.open.set()
    desk.settle()
    assert not desk.window.findChildren(MetadataDialog)
    assert len(saved(other)) == 2


def test_a_click_that_lost_its_turn_leaves_the_list_at_the_current_quote(desk: Desk) -> None:
    gate = Gate(desk)

    def fail(_project: Project) -> Any:
        raise NotAllowedError("Not now.")

    desk.window.review.edit(fail)
    desk.window.quotes.setCurrentIndex(desk.window.quotes.model().index(3, 0))
    gate.open.set()
    desk.settle()
    assert desk.window.session.current_index == 0
    assert desk.window.quotes.currentIndex().row() == 0


def test_what_an_editor_keeps_on_closing_is_not_written_into_another_project(desk: Desk, other: Path) -> None:
    gate = Gate(desk)
    desk.window.actions_table["speakers.edit"].trigger()
    (dialog,) = desk.window.findChildren(SpeakersDialog)
    desk.commands.projects.open(opening.existing(other))
    dialog._name.setText("Meant for the first project")
    gate.open.set()
    desk.settle()
    with open_project(other) as project:
        assert "Meant for the first project" not in [speaker.name for speaker in project.speakers.all()]


def test_what_is_being_typed_in_an_editor_stays_when_a_save_comes_back(desk: Desk) -> None:
    desk.window.actions_table["speakers.edit"].trigger()
    (dialog,) = desk.window.findChildren(SpeakersDialog)
    desk.bot.waitUntil(dialog.isActiveWindow)
    gate = Gate(desk)
    dialog._name.setFocus()
    dialog._name.setText("New name")
    dialog._note.setFocus()
    dialog._note.setPlainText("half a no")
    gate.open.set()
    desk.settle()
    assert "New name" in [speaker.name for speaker in desk.window.session.speakers.values()]
    assert (dialog._name.text(), dialog._note.toPlainText()) == ("New name", "half a no")


def test_what_a_message_offers_goes_with_the_project_it_was_about(desk: Desk, other: Path, tmp_path: Path) -> None:
    file = tmp_path / "new.txt"
    file.write_text("“All is well,” Ana Torres said.", encoding="utf-8")
    desk.window.importer.start([file])
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()
    assert desk.window.toasts.texts
    desk.commands.projects.open(opening.existing(other))
    desk.settle()
    assert desk.window.toasts.texts == []  # "Go there" would go to whatever has the same number here


def test_an_answer_for_a_dialog_that_was_closed_is_for_nobody(desk: Desk) -> None:
    gate = Gate(desk)
    dialogs = [
        LessonsDialog(desk.window.review, desk.window.worker, desk.window),
        CodebookDialog(desk.window),
        SpeakersDialog(desk.window),
    ]
    for dialog in dialogs:
        dialog.open()
        dialog.reject()
    desk.bot.waitUntil(lambda: not any(map(isValid, dialogs)))
    gate.open.set()
    desk.settle()  # an error in a slot would fail the test


def test_what_another_window_or_program_writes_is_shown_without_leaving_this_one(desk: Desk) -> None:
    """Article, list, counts; an article that comes in; a quote decided in another article."""
    desk.press("L")
    listing, session = desk.window.review.listing, desk.window.session
    desk.bot.waitUntil(lambda: listing.complete and listing.look(4) is not None)
    with open_project(desk.path, annotator=session_annotator(desk)) as other:
        for number in (0, 1):
            other.review.reject(other.articles.open(session.articles[number].id).quotes[0].id)
        other.articles.import_text("More\n\n“Ships have come in at last,” Ana Torres said in Havana.")
    desk.bot.waitUntil(lambda: len(session.articles) == 3, timeout=8000)
    desk.settle()
    assert desk.quotes[0].status is Status.REJECTED
    assert (session.total_quotes, session.total_decided) == (6, 2)
    desk.bot.waitUntil(lambda: len(listing) == 6 and listing.open == 4)

    def row_is_right() -> bool:
        row = listing.look(4)
        return row is not None and row.status is Status.REJECTED

    desk.bot.waitUntil(row_is_right)


def session_annotator(desk: Desk) -> str:
    return desk.window.preferences.settings.annotator_name()


def test_news_that_come_in_the_middle_of_a_decision_are_shown_after_it(desk: Desk) -> None:
    """The project tells only once that somebody has written to it."""
    session, review = desk.window.session, desk.window.review
    article = session.articles[0].id
    with open_project(desk.path, annotator=session_annotator(desk)) as other:
        other.review.reject(other.articles.open(article).quotes[1].id)
    gate = Gate(desk)
    desk.commands.projects.look_elsewhere()
    review.read(lambda _project: None, lambda _none: None)  # the queue is not idle when the news are there
    review.read(lambda _project: None, lambda _none: None)
    gate.open.set()
    desk.settle()
    desk.bot.waitUntil(lambda: desk.quotes[1].status is Status.REJECTED, timeout=8000)


def test_an_article_of_very_many_quotes_is_shown_whole_while_others_are_looked_through(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change brings only so many quotes whole; the window must not wait for the last article to show the others."""
    found = articles.extract
    monkeypatch.setattr(articles, "extract", lambda *given: replace(found(*given), quotes=()))
    article = desk.window.session.articles[0].id
    with open_project(desk.path, annotator=session_annotator(desk)) as other:
        list(other.articles.extract_again())
        other.articles.import_text("More\n\n“Ships have come in at last,” Ana Torres said in Havana.")
    desk.bot.waitUntil(lambda: len(desk.window.session.articles) == 3 and not desk.quotes, timeout=8000)
    desk.settle()
    goes_on = threading.Event()

    def slow(text: str, *given: Any) -> Any:
        if text.startswith("More"):
            goes_on.wait(30)
        return found(text, *given)

    monkeypatch.setattr(articles, "extract", slow)
    monkeypatch.setattr(session, "_WHOLE", 1)
    desk.window.actions_table["project.extract"].trigger()
    assert desk.window.session.article is not None
    assert desk.window.session.article.id == article
    try:
        desk.bot.waitUntil(lambda: len(desk.quotes) == 4, timeout=20000)
    finally:
        goes_on.set()
        desk.settle()
