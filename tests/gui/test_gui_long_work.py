"""What takes long: it shows how far it is, it can be ended, and nothing half-written stays."""

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from cubaquotes.gui.dialogs.export import ExportWish
from cubaquotes.gui.projects import opening
from cubaquotes.gui.review.long_write import LongWrite
from cubaquotes.gui.threads.aside import Aside
from cubaquotes.model import Status
from cubaquotes.services import Project, open_project
from tests.gui.desk import Desk

ALL = ExportWish("csv", None, None, None, annotated_only=False, raw=False)


class Held:
    """Holds long work up at its first look round, until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate, self.inside = threading.Event(), threading.Event()
        watch = Aside._watch

        def held(aside: Aside, done: int, total: int) -> None:
            self.inside.set()
            assert self.gate.wait(20)
            watch(aside, done, total)

        monkeypatch.setattr(Aside, "_watch", held)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    holding = Held(monkeypatch)
    yield holding
    holding.gate.set()


def begin(desk: Desk, held: Held, out: Path) -> None:
    if out.suffix == ".csv":
        desk.commands.output.export_to(ALL, out)
    else:
        desk.commands.projects.back_up_to(out)
    desk.bot.waitUntil(held.inside.is_set, timeout=10_000)


@pytest.mark.parametrize("name", ["quotes.csv", "copy.cubaquotes"])
def test_it_can_be_cancelled_and_leaves_nothing(desk: Desk, held: Held, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    begin(desk, held, folder / name)
    assert desk.window.progress.isVisible()
    assert desk.window.progress.text in ("Exporting…", "Backing up…")
    desk.window.progress.cancel.click()
    held.gate.set()
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    assert not desk.window.progress.isVisible()
    assert list(folder.iterdir()) == []
    assert desk.window.toasts.texts == []


def test_decisions_are_made_meanwhile_and_those_before_are_in_the_copy(desk: Desk, held: Held, tmp_path: Path) -> None:
    desk.type(Qt.Key.Key_Return)
    begin(desk, held, tmp_path / "copy.cubaquotes")
    desk.press("X")
    assert [quote.status for quote in desk.quotes[:2]] == [Status.CONFIRMED, Status.REJECTED]
    held.gate.set()
    desk.bot.waitUntil(lambda: any("Backed up" in text for text in desk.window.toasts.texts))
    desk.bot.waitUntil(lambda: desk.window.asides.idle)
    who = desk.window.preferences.settings.annotator_name()
    with open_project(tmp_path / "copy.cubaquotes", annotator=who) as copied:
        assert copied.counts(who).decided in (1, 2)
        assert copied.check() == []


def test_closing_the_window_ends_it(desk: Desk, held: Held, tmp_path: Path) -> None:
    out = tmp_path / "quotes.csv"
    begin(desk, held, out)
    threading.Timer(0.2, held.gate.set).start()
    desk.window.close()
    assert desk.window.asides.idle or desk.window.asides.stop(0)
    assert not out.exists()


def test_its_trouble_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.commands.output.export_to(ALL, tmp_path / "nowhere" / "quotes.csv")
    desk.bot.waitUntil(lambda: any("nowhere" in text for text in desk.window.toasts.texts))
    desk.bot.waitUntil(lambda: desk.window.asides.idle)


def test_a_slow_opening_is_told_and_no_dialog_opens_meanwhile(desk: Desk, tmp_path: Path) -> None:
    gate = threading.Event()

    def slow() -> Project:
        assert gate.wait(20)
        return opening.new(tmp_path / "other.cubaquotes")()

    table = desk.window.actions_table
    chain = table["speaker.chain"].isEnabled()
    desk.commands.projects.open(slow)
    assert not table["speakers.edit"].isEnabled()
    assert table["project.quit"].isEnabled()
    desk.bot.waitUntil(lambda: desk.window.progress.text == "Opening the project…")
    gate.set()
    desk.bot.waitUntil(lambda: not desk.window.progress.isVisible())
    desk.settle()
    assert table["speakers.edit"].isEnabled()
    assert table["speaker.chain"].isEnabled() == chain


def test_a_drive_that_does_not_answer_is_not_waited_for_without_end(desk: Desk) -> None:
    gate = threading.Event()
    desk.window.closing.patience = 300
    desk.window.worker.submit(lambda _project: gate.wait(30))
    desk.type("X")
    desk.window.close()
    assert desk.window.isVisible()
    (box,) = desk.window.findChildren(QMessageBox)
    assert "“desk” does not answer" in box.text()
    next(button for button in box.buttons() if button.text() == "Wait").click()
    gate.set()
    desk.bot.waitUntil(lambda: not desk.window.isVisible(), timeout=10_000)
    with open_project(desk.path) as project:
        assert project.counts(desk.window.preferences.settings.annotator_name()).decided == 1


def test_whoever_does_not_want_to_wait_can_close_anyway(desk: Desk) -> None:
    gate = threading.Event()
    desk.window.closing.patience = 200
    desk.window.worker.submit(lambda _project: gate.wait(30))
    desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Close anyway").click()
    desk.bot.waitUntil(lambda: not desk.window.isVisible())
    gate.set()
    assert desk.window.worker.stop()


def test_all_articles_are_looked_through_again_with_progress(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    seen: list[str] = []
    show = desk.window.progress.refresh

    def refresh() -> None:
        seen.append(desk.window.progress.text)
        show()

    desk.window.progress.refresh = refresh  # type: ignore[method-assign]
    desk.window.actions_table["project.extract"].trigger()
    desk.window.actions_table["project.extract"].trigger()
    assert any("already" in text for text in desk.window.toasts.texts)
    desk.bot.waitUntil(lambda: "2 articles looked through again." in desk.window.toasts.texts)
    desk.settle()
    assert "Looking for quotes again…" in seen
    assert [quote.status.decided for quote in desk.quotes] == [True, False, False, False]


def test_looking_again_can_be_cancelled(desk: Desk) -> None:
    gate = threading.Event()
    desk.window.worker.submit(lambda _project: gate.wait(20))
    desk.window.actions_table["project.extract"].trigger()
    desk.window.progress.cancel.click()
    gate.set()
    desk.bot.waitUntil(lambda: any(text.startswith("Cancelled: 0 articles") for text in desk.window.toasts.texts))
    assert not desk.window.progress.isVisible()


OLD = Path(__file__).parents[1] / "store" / "projects" / "version-1.cubaquotes"


@pytest.mark.parametrize("slow", [False, True])
def test_an_old_project_is_brought_up_to_date_with_progress(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow: bool
) -> None:
    old = Path(shutil.copy(OLD, tmp_path / "old.cubaquotes"))
    seen: list[str] = []
    show = desk.window.progress.refresh
    call, begun = opening.OpeningWatch.__call__, time.monotonic()

    def held(watch: opening.OpeningWatch, done: int, total: int) -> None:
        call(watch, done, total)
        while slow and time.monotonic() - begun < 1:  # longer than until the window says that it is opening something
            time.sleep(0.02)

    monkeypatch.setattr(opening.OpeningWatch, "__call__", held)

    def refresh() -> None:
        seen.append(desk.window.progress.text)
        show()

    desk.window.progress.refresh = refresh  # type: ignore[method-assign]
    desk.commands.projects.open_existing(old)
    desk.bot.waitUntil(lambda: desk.window.status.project_name == "old", timeout=30_000)
    desk.settle()
    assert "Bringing the project up to date…" in seen
    assert not desk.window.progress.isVisible()


def test_bringing_it_up_to_date_can_be_cancelled(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Path(shutil.copy(OLD, tmp_path / "old.cubaquotes"))
    gate, call = threading.Event(), opening.OpeningWatch.__call__

    def held(watch: opening.OpeningWatch, done: int, total: int) -> None:
        call(watch, done, total)
        assert gate.wait(20)
        call(watch, done, total)

    monkeypatch.setattr(opening.OpeningWatch, "__call__", held)
    desk.commands.projects.open_existing(old)
    desk.bot.waitUntil(lambda: desk.window.progress.text == "Bringing the project up to date…")
    desk.window.progress.cancel.click()
    gate.set()
    desk.bot.waitUntil(lambda: any("was not opened" in text for text in desk.window.toasts.texts), timeout=10_000)
    assert desk.window.status.project_name == "desk"
    desk.press("X")
    assert desk.quotes[0].status is Status.REJECTED
    with open_project(old) as project:
        assert project.check() == []


def test_undo_throws_no_article_out_while_they_come_in(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(f"Number {number}\n\n“We know it,” Ana Torres said.\n", encoding="utf-8")
    desk.press(Qt.Key.Key_Return)
    desk.window.importer.start([folder])
    desk.type("Z", Qt.KeyboardModifier.ControlModifier)
    assert any("Undo works again" in text for text in desk.window.toasts.texts)
    desk.bot.waitUntil(lambda: not desk.window.importer.running, timeout=20_000)
    desk.settle()
    with open_project(desk.path) as project:
        rows = project.articles.overview()
        assert len(rows) == 14
        assert project.articles.open(rows[0].id).quotes[0].status is Status.CONFIRMED


def test_undoing_an_import_shows_how_far_it_is_and_can_be_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for name in ("one", "two", "three"):
        (folder / f"{name}.txt").write_text(f"Number {name}\n\n“We need {name} more ships,” Ana Díaz said in Havana.")
    desk.window.importer.start([folder])
    desk.bot.waitUntil(lambda: len(desk.window.session.articles) == 5 and not desk.window.importer.running)
    desk.settle()
    gate, call = threading.Event(), LongWrite.__call__

    def held(watch: LongWrite, done: int, total: int) -> None:
        if done == 1:
            gate.wait(20)
        call(watch, done, total)

    monkeypatch.setattr(LongWrite, "__call__", held)
    desk.type("Z", Qt.KeyboardModifier.ControlModifier)
    desk.bot.waitUntil(lambda: desk.window.progress.text == "Undoing…")
    desk.window.progress.cancel.click()
    gate.set()
    desk.bot.waitUntil(lambda: "Cancelled; everything is as it was before." in desk.window.toasts.texts)
    desk.settle()
    assert not desk.window.progress.isVisible()
    assert len(desk.window.session.articles) == 5
    desk.press("Z", Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert len(desk.window.session.articles) == 2
    assert not desk.window.progress.isVisible()
