"""Opening, importing, exporting, and what happens when the disk or the file is in the way."""

import contextlib
import csv
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cubaquotes.gui.application import excepthook, make_window
from cubaquotes.gui.dialogs.codebook import CodebookDialog
from cubaquotes.gui.dialogs.export import ExportWish
from cubaquotes.gui.dialogs.messages import BugDialog, ImportReport
from cubaquotes.gui.dialogs.metadata import MetadataDialog
from cubaquotes.gui.dialogs.speakers import SpeakersDialog
from cubaquotes.gui.parts.drop_sign import DropSign
from cubaquotes.gui.projects import opening
from cubaquotes.model import QuoteView, Status
from cubaquotes.services import create_project, open_project
from tests.gui.desk import Desk

Saved = Callable[[Path], list[QuoteView]]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), actions, data, button, none)
    QApplication.sendEvent(desk.window, enter)
    assert enter.isAccepted()
    sign = desk.window.findChild(DropSign)
    assert sign is not None
    assert sign.isVisible()
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(50, 50), actions, data, button, none))
    assert not sign.isVisible()
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()


def test_dropped_files_and_folders_are_imported(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"“Number {number} is here,” Ana Torres said.", encoding="utf-8")
    drop(desk, folder)
    assert len(desk.window.session.articles) == 5
    assert any("3 articles imported with 3 quotes" in text for text in desk.window.toasts.texts)
    drop(desk, folder)
    assert len(desk.window.session.articles) == 5
    assert any("3 were here already" in text for text in desk.window.toasts.texts)


def test_refused_files_are_listed_with_their_reason_and_block_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("“All is well,” Ana Torres said.", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 200)
    drop(desk, tmp_path / "good.txt", tmp_path / "empty.txt", tmp_path / "noise.txt", tmp_path / "none.txt")
    assert len(desk.window.session.articles) == 3
    dialog = desk.window.findChild(ImportReport)
    assert dialog is not None
    assert not dialog.isModal()
    rows = dialog.findChildren(QListWidget)[0]
    listed = [rows.item(row).text() for row in range(rows.count())]
    for name in ("empty.txt", "noise.txt", "none.txt"):
        assert any(name in text for text in listed)
    dialog.close()


def test_the_first_article_can_be_read_while_the_others_come_in(
    open_desk: Callable[[Path], Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    path, folder = tmp_path / "empty.cubaquotes", tmp_path / "many"
    create_project(path).close()
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(
            f"No. {number}\n\n“Ship {number} left,” Ana Torres said.", encoding="utf-8"
        )
    window, _commands = make_window(path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.worker.idle and window.start_page.isVisible())
    window.importer.start([folder])
    qtbot.waitUntil(lambda: window.session.article is not None, timeout=20_000)
    assert window.importer.running
    assert window.session.article is not None
    assert window.session.article.metadata.title == "No. 0"
    qtbot.waitUntil(lambda: not window.importer.running, timeout=30_000)


def test_an_import_is_taken_back_in_one_step(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(
            f"More\n\n“Ship number {number} left,” Ana Torres said.", encoding="utf-8"
        )
    desk.window.importer.start([folder])
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()
    assert len(desk.window.session.articles) == 5
    desk.press("Z", CONTROL)
    assert desk.window.toasts.texts[-1] == "Undone: Imported 3 articles"
    assert len(desk.window.session.articles) == 2
    desk.press("Z", CONTROL | SHIFT)
    assert len(desk.window.session.articles) == 5


def test_an_import_can_be_cancelled_and_decisions_go_on_meanwhile(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"“Number {number} is here,” Ana Torres said.", encoding="utf-8")
    desk.window.importer.start([folder])
    desk.bot.waitUntil(lambda: desk.window.progress.isVisible())
    desk.type(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.quotes[0].status is Status.CONFIRMED)
    desk.bot.waitUntil(lambda: len(desk.window.session.articles) > 2)
    assert desk.window.importer.running
    desk.window.progress.cancel.click()
    desk.bot.waitUntil(lambda: not desk.window.importer.running)
    desk.settle()
    assert 2 < len(desk.window.session.articles) < 302
    assert any(text.startswith("Cancelled: ") for text in desk.window.toasts.texts)


def test_closing_during_an_import_asks_first(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"“Number {number} is here,” Ana Torres said.", encoding="utf-8")
    desk.window.importer.start([folder])
    desk.bot.waitUntil(lambda: desk.window.progress.isVisible())
    desk.window.close()
    (asked,) = (box for box in desk.window.findChildren(QMessageBox) if box.isVisible())
    assert "still coming in" in asked.text()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    assert desk.window.importer.running
    desk.window.close()
    (asked,) = (box for box in desk.window.findChildren(QMessageBox) if box.isVisible())
    anyway = next(each for each in asked.buttons() if each.text() == "Close anyway")
    QTest.mouseClick(anyway, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: not desk.window.isVisible(), timeout=20_000)
    with open_project(desk.path) as project:
        assert 2 < len(project.articles.overview()) < 302
        assert project.check() == []


def test_the_place_is_kept_when_the_program_is_killed(
    open_desk: Callable[[Path], Desk], project_path: Path, tmp_path: Path
) -> None:
    desk = open_desk(project_path)
    for key in ("J", "J", ".", "."):
        desk.press(key)
    quote, target = desk.current.id, desk.window.session.target_id
    # What a killed program leaves is what the file holds now.
    copy = tmp_path / "left.cubaquotes"
    for suffix in ("", "-wal"):
        source = Path(f"{project_path}{suffix}")
        if source.exists():
            Path(f"{copy}{suffix}").write_bytes(source.read_bytes())
    again = open_desk(copy)
    assert again.current.id == quote
    assert again.window.session.target_id == target


def test_undo_works_after_a_restart(open_desk: Callable[[Path], Desk], project_path: Path, saved: Saved) -> None:
    desk = open_desk(project_path)
    desk.press(Qt.Key.Key_Return)
    desk.close()
    again = open_desk(project_path)
    assert again.quotes[0].status is Status.CONFIRMED
    again.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert saved(project_path)[0].status is Status.OPEN


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()


@pytest.mark.slow
def test_a_locked_file_is_said_and_nothing_is_shown_as_decided(desk: Desk, saved: Saved) -> None:
    with locked(desk.path):
        for key in (Qt.Key.Key_Return, "X", "X"):
            desk.type(key)
        desk.bot.waitUntil(lambda: desk.window.status.saved_text == "Saving…")
        desk.bot.waitUntil(lambda: desk.window.status.saved_text == "Not saved", timeout=40_000)
    assert any("2 later keys were not carried out" in text for text in desk.window.toasts.texts)
    assert desk.window.session.current_index == 0
    assert not any(quote.status.decided for quote in desk.quotes)
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    assert saved(desk.path)[0].status is Status.CONFIRMED
    assert desk.window.status.saved_text == "Saved"


def test_on_a_full_disk_a_decision_is_not_shown_as_one(
    open_desk: Callable[[Path], Desk], project_path: Path, small_disk: Path, saved: Saved
) -> None:
    desk = open_desk(Path(shutil.copy(project_path, small_disk)))
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    for key in (Qt.Key.Key_Return, "N", "X", "1") * 5:  # the journal may still have room for the first
        desk.type(key)
        desk.settle()
    assert desk.window.status.saved_text == "Not saved"
    shown = [quote.status for quote in desk.quotes]
    filler.unlink()
    assert [quote.status for quote in saved(desk.path)] == shown
    desk.press("X")
    assert desk.window.status.saved_text == "Saved"


def test_a_project_that_cannot_be_opened_is_explained(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cubaquotes"
    broken.write_bytes(b"not a project at all" * 100)
    before = desk.window.session.article
    desk.commands.projects.open(opening.existing(broken))
    desk.bot.waitUntil(lambda: bool(desk.window.toasts.texts))
    assert "broken.cubaquotes" in desk.window.toasts.texts[-1]
    assert desk.window.session.article is before
    desk.press(Qt.Key.Key_Return)
    assert desk.quotes[0].status is Status.CONFIRMED


def test_export_writes_the_decided_quotes(desk: Desk, tmp_path: Path) -> None:
    desk.press("W")
    desk.press(Qt.Key.Key_Return)
    out = tmp_path / "quotes.csv"
    desk.commands.output.export_to(ExportWish("csv", None, None, None, annotated_only=True, raw=False), out)
    desk.bot.waitUntil(lambda: any("1 row written" in text for text in desk.window.toasts.texts))
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["speaker"], row["stance"], row["status"]) == ("Maria Zakharova", "opposes", "confirmed")
    assert row["quote_text"] == "The embargo must end at once,"


def test_an_article_is_removed_and_brought_back(desk: Desk) -> None:
    desk.window.actions_table["article.remove"].trigger()
    desk.settle()
    assert [row.title for row in desk.window.session.articles] == ["A second article"]
    assert desk.current.article_id == desk.window.session.articles[0].id
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert len(desk.window.session.articles) == 2
    assert desk.current.article_id == desk.window.session.articles[0].id
    desk.press("Z", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [row.title for row in desk.window.session.articles] == ["A second article"]
    assert desk.current.article_id == desk.window.session.articles[0].id
    desk.window.actions_table["article.remove"].trigger()
    desk.settle()
    assert desk.window.centre.currentWidget() is desk.window.start_page
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert desk.window.centre.currentWidget() is not desk.window.start_page


def test_looking_again_keeps_what_was_decided(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.window.actions_table["article.extract"].trigger()
    desk.settle()
    assert [quote.status.decided for quote in desk.quotes] == [True, False, False, False]


def test_details_are_edited_and_the_heading_follows(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F2)
    dialog = desk.window.findChild(MetadataDialog)
    assert dialog is not None
    dialog._fields["title"].setText("Another title")
    dialog._fields["outlet"].setText("Granma")
    dialog.accept()
    desk.settle()
    assert desk.window.session.articles[0].title == "Another title"
    assert desk.window.windowTitle().startswith("Another title")
    desk.back()
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert desk.window.windowTitle().startswith("Talks and sanctions")


def test_speakers_are_edited_and_the_window_follows(desk: Desk) -> None:
    desk.window.actions_table["speakers.edit"].trigger()
    dialog = desk.window.findChild(SpeakersDialog)
    assert dialog is not None
    names = [dialog.rows.item(row).text() for row in range(dialog.rows.count())]
    dialog.rows.setCurrentRow(next(row for row, name in enumerate(names) if "Zakharova" in name))
    dialog._name.setText("M. V. Zakharova")
    dialog._save_name()
    desk.settle()
    assert "M. V. Zakharova" in {speaker.name for speaker in desk.window.session.speakers.values()}
    dialog._key.setCurrentIndex(dialog._key.findData(9))
    dialog._save_key()
    desk.settle()
    assert desk.pin("M. V. Zakharova") == 9
    dialog._new.setText("Nikolai Patrushev")
    dialog._create()
    desk.settle()
    assert dialog.problem.text() != ""
    dialog.close()


def test_the_codebook_is_edited_and_the_grid_follows(desk: Desk) -> None:
    desk.window.actions_table["codebook.edit"].trigger()
    desk.settle()
    dialog = desk.window.findChild(CodebookDialog)
    assert dialog is not None
    dialog._new.setText("Migration")
    dialog._create()
    desk.settle()
    assert desk.window.session.targets[-1].label == "Migration"
    first = desk.window.session.targets[0]
    dialog.rows.setCurrentRow(0)
    dialog._move(1)
    desk.settle()
    assert desk.window.session.targets[1].id == first.id
    dialog._active.click()
    desk.settle()
    assert first.id not in [target.id for target in desk.window.session.targets]
    assert desk.window.inspector.stances.model().rowCount() == len(desk.window.session.targets)
    dialog.close()


@pytest.mark.logs_errors
def test_a_bug_shows_its_traceback_to_copy(desk: Desk) -> None:
    hook = excepthook(desk.commands.show_bug)
    hook(ValueError, ValueError("a mistake of ours"), None)
    dialog = desk.window.findChild(BugDialog)
    assert dialog is not None
    assert "ValueError: a mistake of ours" in dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    dialog.close()


def test_search_finds_and_goes_there(desk: Desk) -> None:
    desk.press("F", Qt.KeyboardModifier.ControlModifier)
    desk.press("treaty")
    desk.press(Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.window.search.list.model().rowCount() > 0)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article is not None
    assert desk.window.session.article.metadata.title == "A second article"
    assert QApplication.focusWidget() is desk.window.text


def test_sizes_and_theme_are_remembered(open_desk: Callable[[Path], Desk], project_path: Path) -> None:
    desk = open_desk(project_path)
    control = Qt.KeyboardModifier.ControlModifier
    desk.press("+", control)
    desk.press("+", control)
    size = desk.window.appearance.size
    desk.window.actions_table["view.theme_dark"].trigger()
    desk.close()
    again = open_desk(project_path)
    assert again.window.appearance.size == size
    assert again.window.appearance.theme.dark
    again.press("0", control)
    assert again.window.appearance.size == size - 2
    again.window.actions_table["view.theme_light"].trigger()


def test_the_recent_projects_are_listed(desk: Desk) -> None:
    assert [path.name for path in desk.window.preferences.recent()] == ["desk.cubaquotes"]
    with open_project(desk.path) as project:
        assert project.place().article_id is not None


def test_what_another_window_decided_is_shown_on_coming_back(desk: Desk) -> None:
    with open_project(desk.path) as other:
        other.review.confirm(desk.quotes[0].id)
    desk.window.activated.emit()
    desk.bot.waitUntil(lambda: desk.quotes[0].status is Status.CONFIRMED)
    desk.settle()
    assert desk.window.session.articles[0].decided == 1


def test_an_alias_given_in_the_editor_names_the_open_quotes(desk: Desk) -> None:
    third = desk.quotes[2]
    assert third.suggested_speaker_id is None
    desk.window.review.edit(lambda project: project.speakers.create("Ana Torres"))
    desk.settle()
    assert desk.quotes[2].suggested_speaker_id is not None
    assert desk.window.session.current_index == 0


def test_a_start_with_a_broken_project_explains_itself(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cubaquotes"
    broken.write_bytes(b"no project" * 50)
    window, commands = make_window(broken)
    window.show()
    qtbot.waitUntil(lambda: bool(window.toasts.texts))
    assert window.centre.currentWidget() is window.start_page
    assert "broken.cubaquotes" in window.toasts.texts[0]
    for name in ("review.confirm", "stance.supports", "move.next_open", "edit.undo", "article.done", "review.add"):
        window.actions_table[name].trigger()
    qtbot.waitUntil(lambda: window.worker.idle)
    commands.projects.open(opening.sample())
    qtbot.waitUntil(lambda: bool(window.session.articles), timeout=20_000)
    assert window.centre.currentIndex() == 0
    qtbot.waitUntil(lambda: window.review.at_rest and window.worker.idle)
    window.close()
    window.deleteLater()


def test_the_first_start_opens_the_sample(qtbot: QtBot) -> None:
    window, _commands = make_window(None)
    window.show()
    qtbot.waitUntil(lambda: bool(window.session.articles), timeout=20_000)
    assert len(window.session.articles) >= 3
    assert {speaker.key for speaker in window.session.speakers.values()} >= {1, 2, 3, 4}
    qtbot.waitUntil(lambda: window.review.at_rest and window.worker.idle)
    window.close()
    window.deleteLater()


def test_a_project_that_is_dropped_is_opened(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "Dropped.cubaquotes"
    create_project(other).close()
    drop(desk, other)
    desk.bot.waitUntil(lambda: desk.window.status.project_name == "Dropped")
    desk.settle()
    assert not desk.window.session.articles


def notes(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT note FROM annotation WHERE note <> ''")]


@pytest.mark.parametrize("same_ids", [True, False])
def test_a_note_stays_in_its_project_when_another_one_is_opened_while_it_is_typed(
    desk: Desk, tmp_path: Path, same_ids: bool
) -> None:
    other = tmp_path / "other.cubaquotes"
    if same_ids:
        shutil.copy(desk.path, other)
    else:
        with create_project(other) as project:
            project.articles.import_text("A\n\n“Nobody came,” Ana Torres said.")
            project.articles.remove(project.articles.overview()[0].id)
            project.articles.import_text("B\n\n“Somebody came,” John Keller said in Havana.")
    desk.press("N", SHIFT)
    desk.type("of the first project")
    desk.commands.projects.open_existing(other)  # at once, as from the menu of recent projects
    desk.settle()
    desk.bot.wait(1700)  # the field's own pause
    desk.settle()
    assert notes(other) == []
    assert notes(desk.path) == ["of the first project"]
    assert desk.window.inspector.note.toPlainText() == ""


def test_the_clipboard_s_text_becomes_an_article(desk: Desk) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("Pasted\n\n“We will see,” Ana Torres said.")
    desk.window.actions_table["project.paste"].trigger()
    desk.bot.waitUntil(lambda: len(desk.window.session.articles) == 3)
    desk.settle()
    clipboard.setText(" ")
    desk.window.actions_table["project.paste"].trigger()
    assert "The clipboard has no text." in desk.window.toasts.texts
