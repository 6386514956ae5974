"""A real window over a real project file; keys are real key events."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cubaquotes.gui.application import make_window
from cubaquotes.model import QuoteView
from cubaquotes.services import create_project, open_project
from tests.disks import small_disk
from tests.gui.desk import FIRST, SECOND, Desk

__all__ = ["small_disk"]  # a fixture


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two small articles, to be copied."""
    tmp_path = tmp_path_factory.mktemp("made")
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "1.txt").write_text(FIRST, encoding="utf-8")
    (texts / "2.txt").write_text(SECOND, encoding="utf-8")
    path = tmp_path / "desk.cubaquotes"
    with create_project(path, annotator="ana") as project:
        outcomes = list(project.articles.import_paths([texts]))
    assert [outcome.quotes for outcome in outcomes] == [4, 1]
    return path


@pytest.fixture
def project_path(tmp_path: Path, made_once: Path) -> Path:
    """A project with two small articles."""
    return Path(shutil.copy(made_once, tmp_path / "desk.cubaquotes"))


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Path], Desk]]:
    """Opens the window on a project; all are closed at the end."""
    desks: list[Desk] = []

    def opened(path: Path) -> Desk:
        window, commands = make_window(path)
        desk = Desk(window, commands, path, qtbot)
        desks.append(desk)
        if not any(window.preferences.shape()):
            window.resize(1280, 800)  # Qt's screen for tests is smaller than any of today
        window.show()
        qtbot.waitUntil(lambda: bool(window.session.articles), timeout=15_000)
        desk.settle()
        desk.back()
        return desk

    yield opened
    for desk in desks:
        desk.window.closing.import_may_end = True
        desk.window.close()
        desk.window.deleteLater()
    qapp.sendPostedEvents()


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], project_path: Path) -> Desk:
    """The window on two small articles."""
    return open_desk(project_path)


@pytest.fixture
def saved() -> Callable[[Path], list[QuoteView]]:
    """What is in the file: all quotes of the first article, read by another connection."""

    def read(path: Path, number: int = 0) -> list[QuoteView]:
        with open_project(path) as project:
            return list(project.articles.open(project.articles.overview()[number].id).quotes)

    return read
