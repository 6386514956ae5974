"""The thread that owns the project."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from cubaquotes.errors import CubaQuotesError, NotAllowedError
from cubaquotes.gui.projects import opening
from cubaquotes.gui.threads.worker import Priority, Worker


@pytest.fixture
def worker(qtbot: QtBot, project_path: Path) -> Iterator[Worker]:
    made = Worker()
    opened: list[Any] = []
    made.open(opening.existing(project_path), opened.append, opened.append, opening.first_look)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.stop()
    QCoreApplication.processEvents()


def test_work_is_done_in_another_thread_and_answered_in_this_one(worker: Worker, qtbot: QtBot) -> None:
    here, seen = threading.get_ident(), []
    worker.submit(lambda _: threading.get_ident(), lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here
    assert worker.idle


def test_decisions_go_before_everything_else(worker: Worker, qtbot: QtBot) -> None:
    gate, order = threading.Event(), []
    worker.submit(lambda _: gate.wait(5))
    for priority in (Priority.BACKGROUND, Priority.READ, Priority.DECISION, Priority.DECISION):
        worker.submit(lambda _, priority=priority: priority, order.append, priority=priority)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == sorted(order)


def test_what_nobody_waits_for_begins_when_the_window_had_time_to_paint(worker: Worker, qtbot: QtBot) -> None:
    began: dict[str, float] = {}

    def note(name: str) -> Callable[[Any], None]:
        return lambda _project: began.setdefault(name, time.monotonic()) and None

    ends: list[object] = []
    worker.submit(note("decision"), priority=Priority.DECISION)
    worker.submit(note("background"), ends.append, priority=Priority.BACKGROUND)
    worker.submit(note("at once"), ends.append, priority=Priority.READ)
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert list(began) == ["decision", "at once", "background"]
    assert began["background"] - began["at once"] >= 0.03


def test_long_work_lets_decisions_through_between_its_steps(worker: Worker, qtbot: QtBot) -> None:
    steps, ends, decided = [], [], []

    def long_work(_project: Any) -> Iterator[int]:
        for number in range(50):
            if number == 3:
                worker.submit(lambda _: len(steps), decided.append, priority=Priority.DECISION)
            yield number

    worker.run_long(long_work, steps.append, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert steps == list(range(50))
    assert ends == [False]
    assert decided
    assert decided[0] < 50


def test_long_work_can_be_cancelled(worker: Worker, qtbot: QtBot) -> None:
    closed, ends = [], []

    def endless(_project: Any) -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            closed.append(True)

    task = worker.run_long(endless, lambda _step: task.cancel(), ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [True]
    assert closed == [True]


def raising(error: Exception) -> Callable[[Any], Any]:
    def call(_project: Any) -> Any:
        raise error

    return call


def test_the_users_trouble_and_our_bug_come_by_different_signals(worker: Worker, qtbot: QtBot) -> None:
    troubles, bugs, told = [], [], []
    worker.trouble.connect(troubles.append)
    worker.bug.connect(lambda _error, trace: bugs.append(trace))
    worker.submit(raising(NotAllowedError("The name is taken; choose another.")))
    worker.submit(raising(NotAllowedError("Told to whoever asked.")), on_error=told.append)
    worker.submit(raising(ValueError("oh")), on_error=told.append)
    qtbot.waitUntil(lambda: len(told) == 2 and worker.idle)
    assert troubles == ["The name is taken; choose another."]
    assert [type(error) for error in told] == [NotAllowedError, ValueError]
    assert len(bugs) == 1
    assert "ValueError: oh" in bugs[0]


def test_an_error_in_long_work_ends_it_and_the_thread_lives_on(worker: Worker, qtbot: QtBot) -> None:
    told: list[Exception] = []
    answers: list[int] = []
    worker.run_long(raising(NotAllowedError("No.")), answers.append, lambda _cancelled: None, told.append)
    worker.submit(lambda _: 7, answers.append)
    qtbot.waitUntil(lambda: worker.idle)
    assert len(told) == 1
    assert answers == [7]


def test_without_a_project_there_is_a_sentence(qtbot: QtBot) -> None:
    empty, troubles = Worker(), []
    empty.trouble.connect(troubles.append)
    empty.submit(lambda project: project.counts())
    qtbot.waitUntil(lambda: empty.idle)
    empty.stop()
    assert troubles == ["No project is open; open one or make a new one from the Project menu."]


def test_a_project_that_cannot_be_opened_leaves_the_one_before(worker: Worker, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[Any] = []
    errors: list[Exception] = []
    worker.open(opening.existing(tmp_path / "none.cubaquotes"), opened.append, errors.append, opening.first_look)
    counts: list[Any] = []
    worker.submit(lambda project: project.counts().articles, counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [2]
    assert not opened
    assert isinstance(errors[0], CubaQuotesError)


def test_what_was_decided_is_saved_before_the_thread_ends(qtbot: QtBot, project_path: Path) -> None:
    ending, done, outcome = Worker(), [], []
    ending.open(opening.existing(project_path), outcome.append, outcome.append, opening.first_look)
    for number in range(20):
        ending.submit(lambda _, number=number: done.append(number), priority=Priority.DECISION)
    ending.stop()
    assert len(done) == 20
    qtbot.waitUntil(lambda: bool(outcome))
    assert isinstance(outcome[0], opening.Opened)
