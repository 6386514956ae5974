"""The editors of speakers and codebook by real keys: names by language, dated roles, merge, split, order, lists."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cubaquotes.gui.dialogs.codebook import CodebookDialog
from cubaquotes.gui.dialogs.editor import ListEditor
from cubaquotes.gui.dialogs.merging import SplitDialog
from cubaquotes.gui.dialogs.sharing import OutcomeDialog
from cubaquotes.gui.dialogs.speakers import SpeakersDialog
from cubaquotes.gui.dialogs.tables import EntryTable
from cubaquotes.gui.parts.files_asked import FilesAsked
from cubaquotes.gui.parts.typing_guard import PAUSE
from cubaquotes.model import Metadata, Role, Speaker
from cubaquotes.services import open_project
from tests.gui.desk import Desk

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def keys(widget: QWidget, *wanted: Qt.Key | str) -> None:
    """Keys on what has the focus, or on `widget` if the platform gives none."""
    for key in wanted:
        for each in key if isinstance(key, str) else (key,):
            QTest.keyClick(QApplication.focusWidget() or widget, each)
            QApplication.processEvents()  # a cell is saved when its editor has closed


@pytest.fixture
def speakers(desk: Desk) -> SpeakersDialog:
    desk.type("S", CONTROL | SHIFT)
    dialog = desk.window.findChild(SpeakersDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.isActiveWindow)
    choose(dialog, "Zakharova")
    return dialog


@pytest.fixture
def codebook(desk: Desk) -> CodebookDialog:
    desk.type("T", CONTROL | SHIFT)
    desk.settle()
    dialog = desk.window.findChild(CodebookDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.isActiveWindow)
    return dialog


def choose(dialog: SpeakersDialog, name: str) -> None:
    dialog._find.setFocus()
    dialog._find.selectAll()
    keys(dialog, name)
    current = dialog.rows.currentItem()
    assert name in current.text()


def in_file(desk: Desk, name: str) -> Speaker:
    with open_project(desk.path) as project:
        return next(speaker for speaker in project.speakers.all() if speaker.name == name)


def last_cell(table: EntryTable, column: int = 0) -> None:
    table.setFocus()
    table.setCurrentCell(table.rowCount() - 1, column)


def test_names_are_found_whatever_their_accents_and_alphabet(speakers: SpeakersDialog) -> None:
    for typed in ("zajárova", "ЗАХАРОВА", "zakh"):
        choose_by = speakers._find
        choose_by.setFocus()
        choose_by.selectAll()
        QTest.keyClicks(choose_by, typed) if typed.isascii() else choose_by.setText(typed)
        shown = [speakers.rows.item(row) for row in range(speakers.rows.count())]
        assert ["Zakharova" in item.text() for item in shown if not item.isHidden()] == [True]


def test_a_name_is_typed_into_the_last_row_and_gets_a_language(desk: Desk, speakers: SpeakersDialog) -> None:
    last_cell(speakers._aliases)
    keys(speakers, "Masha Z", Qt.Key.Key_Return)
    desk.settle()
    assert "Masha Z" in in_file(desk, "Maria Zakharova").aliases
    table = speakers._aliases
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Masha Z")
    table.setCurrentCell(row, 1)
    keys(speakers, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    desk.settle()
    assert in_file(desk, "Maria Zakharova").language_of("Masha Z") == "es"
    table.setFocus()
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Masha Z")
    table.setCurrentCell(row, 0)
    keys(speakers, Qt.Key.Key_Delete)
    desk.settle()
    assert "Masha Z" not in in_file(desk, "Maria Zakharova").aliases
    assert speakers.isVisible()


def test_undo_in_the_editor_takes_back_what_was_done_in_it_and_no_decision(desk: Desk) -> None:
    desk.press("2")
    (decided,) = [quote for quote in desk.quotes if quote.status.decided]
    desk.type("S", CONTROL | SHIFT)
    dialog = desk.window.findChild(SpeakersDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.isActiveWindow)
    desk.settle()
    choose(dialog, "Zakharova")
    dialog._note.setFocus()
    keys(dialog, "of the ministry")
    dialog._name.setFocus()
    desk.settle()
    assert in_file(desk, "Maria Zakharova").note == "of the ministry"
    for _ in range(3):  # in a field in which nothing was typed
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Z, CONTROL)
        desk.settle()
    assert in_file(desk, "Maria Zakharova").note == ""
    assert decided.id in [quote.id for quote in desk.quotes if quote.status.decided]
    dialog.close()


def test_a_name_that_somebody_else_has_is_refused_in_words(desk: Desk, speakers: SpeakersDialog) -> None:
    last_cell(speakers._aliases)
    keys(speakers, "Nikolay Patrushev", Qt.Key.Key_Return)
    desk.settle()
    assert "Patrushev" in speakers.problem.text()
    assert desk.window.status.saved_text == "Saved"  # nothing is unsaved: it was refused
    assert "Nikolay Patrushev" not in in_file(desk, "Maria Zakharova").aliases


def test_dated_roles_are_kept_and_told_at_the_article_s_date(desk: Desk, speakers: SpeakersDialog) -> None:
    last_cell(speakers._roles)
    keys(speakers, "director of the press department", Qt.Key.Key_Tab, "2015-08", Qt.Key.Key_Return)
    desk.settle()
    assert in_file(desk, "Maria Zakharova").roles == (Role("director of the press department", "2015-08"),)
    last_cell(speakers._roles)
    keys(speakers, "deputy", Qt.Key.Key_Tab, "last year", Qt.Key.Key_Return)
    desk.settle()
    assert "last year" in speakers.problem.text()
    assert [(role.role, role.since) for role in in_file(desk, "Maria Zakharova").roles][1:] == [("deputy", "")]


def test_the_inspector_tells_what_the_speaker_was_when_the_article_came_out(desk: Desk) -> None:
    box, article = desk.window.inspector.speaker, desk.window.session.articles[0].id
    assert box._role.isHidden()
    roles = [Role("director", "2015", "2020"), Role("secretary", "2021-05")]
    speaker = desk.window.session.pinned(desk.pin("Maria Zakharova"))
    assert speaker is not None
    desk.window.review.edit(lambda project: project.speakers.set_roles(speaker.id, roles))
    desk.settle()
    assert box._role.isHidden()  # nobody knows when the article came out
    for published, told in (("2016-03-01", "then director"), ("2022", "secretary"), ("2010", "")):
        metadata = Metadata(title="Dated", published=published)
        desk.window.review.edit(lambda project, metadata=metadata: project.articles.edit(article, metadata))
        desk.settle()
        assert (box._role.text() if not box._role.isHidden() else "") == told


def test_splitting_shows_what_moves_and_is_undone(desk: Desk, speakers: SpeakersDialog) -> None:
    speakers._ask_split()
    dialog = speakers.findChild(SplitDialog)
    assert dialog is not None
    assert not dialog.do.isEnabled()
    desk.bot.waitUntil(dialog.isActiveWindow)
    dialog.name.setFocus()
    keys(dialog, "Masha Zajarova")
    desk.bot.wait(300)
    assert not dialog.do.isEnabled()  # nothing goes along yet
    dialog.aliases.setFocus()
    dialog.aliases.setCurrentRow(2)
    keys(dialog, Qt.Key.Key_Space)
    desk.bot.waitUntil(dialog.do.isEnabled)
    assert "María Zajárova" in dialog._told.text()
    keys(dialog, Qt.Key.Key_Return)
    desk.settle()
    assert "María Zajárova" in in_file(desk, "Masha Zajarova").aliases
    speakers.close()
    desk.back()
    desk.bot.wait(PAUSE + 50)
    desk.press("Z", CONTROL)
    assert "María Zajárova" in in_file(desk, "Maria Zakharova").aliases


def test_decided_quotes_can_go_along_with_a_split(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.type("S", CONTROL | SHIFT)
    dialog = desk.window.findChild(SpeakersDialog)
    assert dialog is not None
    desk.bot.waitUntil(dialog.isActiveWindow)
    choose(dialog, "Zakharova")
    dialog._ask_split()
    split = dialog.findChild(SplitDialog)
    assert split is not None
    desk.bot.waitUntil(lambda: split.quotes.count() == 1 and split.isActiveWindow())
    keys(split, "Another Maria")
    split.quotes.setFocus()
    split.quotes.setCurrentRow(0)
    keys(split, Qt.Key.Key_Space)
    desk.bot.waitUntil(split.do.isEnabled)
    assert "1 decision will name Another Maria instead." in split._told.text()
    split.do.click()
    desk.settle()
    assert desk.speaker(desk.quotes[0]) == "Another Maria"


def test_targets_move_by_alt_and_arrows_and_are_switched_off(desk: Desk, codebook: CodebookDialog) -> None:
    first, second = (codebook.rows.item(row).text() for row in (0, 1))
    codebook.rows.setFocus()
    QTest.keyClick(codebook.rows, Qt.Key.Key_Down, ALT)
    desk.settle()
    assert [codebook.rows.item(row).text() for row in (0, 1)] == [second, first]
    assert codebook.rows.currentRow() == 1
    QTest.keyClick(QApplication.focusWidget() or codebook.rows, Qt.Key.Key_Up, ALT)
    desk.settle()
    assert [target.label for target in desk.window.session.targets][:2] == [first, second]
    codebook._active.setFocus()
    keys(codebook, Qt.Key.Key_Space)
    desk.settle()
    assert first not in [target.label for target in desk.window.session.targets]
    assert codebook._key.text() == "us_sanctions_cuba"


def test_a_list_tells_its_conflicts_and_may_win(
    desk: Desk, codebook: CodebookDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = desk.window.session.targets[0].label
    file = tmp_path / "codebook.toml"
    file.write_text(
        f'[[target]]\nkey = "us_sanctions_cuba"\nlabel = "{label}"\ndescription = "Another one."\n'
        '[[target]]\nlabel = "Fishing"\n',
        encoding="utf-8",
    )
    answer(monkeypatch, file)
    codebook.findChild(QWidget, "import").click()  # type: ignore[attr-defined]
    desk.settle()
    outcome = codebook.findChild(OutcomeDialog)
    assert outcome is not None
    assert "Fishing" in [target.label for target in desk.window.session.targets]
    assert desk.window.session.targets[0].description != "Another one."
    assert outcome._take.isVisible()
    outcome._take.setFocus()
    keys(outcome, Qt.Key.Key_Space)
    desk.settle()
    assert desk.window.session.targets[0].description == "Another one."


@pytest.mark.parametrize("ending", ["toml", "csv"])
def test_speakers_go_out_and_come_back(
    desk: Desk, speakers: SpeakersDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    file = tmp_path / f"speakers.{ending}"
    answer(monkeypatch, file)
    speakers.findChild(QWidget, "export").click()  # type: ignore[attr-defined]
    desk.settle()
    assert "Zakharova" in file.read_text(encoding="utf-8")
    assert any("4 entries written" in text for text in desk.window.toasts.texts)
    speakers.findChild(QWidget, "import").click()  # type: ignore[attr-defined]
    desk.settle()
    outcome = speakers.findChild(OutcomeDialog)
    assert outcome is not None
    assert not outcome._take.isVisible()
    assert speakers.problem.text() == ""


def test_a_file_that_is_no_list_is_refused_in_words(
    desk: Desk, speakers: SpeakersDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "broken.toml"
    file.write_text("[[speaker\n", encoding="utf-8")
    answer(monkeypatch, file)
    speakers.findChild(QWidget, "import").click()  # type: ignore[attr-defined]
    desk.settle()
    assert "broken.toml" in speakers.problem.text()
    assert not speakers.progress.text


def answer(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Whoever asks for a file gets this one."""

    def existing(_self: FilesAsked, _title: str, _filters: list[str], then: Callable[[list[Path]], object]) -> None:
        then([file])

    def new(_self: FilesAsked, _title: str, _name: str, _filters: str, then: Callable[[Path], object]) -> None:
        then(file)

    monkeypatch.setattr(FilesAsked, "existing", existing)
    monkeypatch.setattr(FilesAsked, "new", new)


@pytest.mark.parametrize("action", ["speakers.edit", "codebook.edit"])
def test_escape_in_the_field_for_a_new_entry_empties_it_and_then_closes(desk: Desk, action: str) -> None:
    desk.window.actions_table[action].trigger()
    desk.bot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(ListEditor)))
    (dialog,) = (each for each in desk.window.findChildren(ListEditor) if each.isVisible())
    field = dialog._new  # type: ignore[attr-defined]
    field.setFocus()
    QTest.keyClicks(field, "New")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), dialog.isVisible()) == ("", True)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
