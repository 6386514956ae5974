"""Rings of objects are collected, and in the window's thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cubaquotes.gui.threads.garbage import GarbageCollector


class Ring:
    """Kept by nobody but itself; tells in which thread it was taken apart."""

    def __init__(self, told: list[int]) -> None:
        self.itself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    made = GarbageCollector(qapp)
    yield made
    made.stop()
    gc.unfreeze()


def test_rings_made_in_another_thread_are_taken_apart_in_the_windows(collector: GarbageCollector, qtbot: QtBot) -> None:
    told: list[int] = []

    def work() -> None:
        for _ in range(5_000):
            Ring(told)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 5_000, timeout=10_000)
    assert set(told) == {threading.get_ident()}


def test_old_rings_are_found_in_time_and_python_takes_over_again(collector: GarbageCollector) -> None:
    told: list[int] = []
    ring = Ring(told)
    gone = weakref.ref(ring)
    for _ in range(3):
        gc.collect(1)  # it is old now
    del ring
    for _ in range(500):
        some = [[] for _ in range(800)]
        collector.look()
        del some
    assert gone() is None
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_a_large_answer_is_not_looked_through_at_once_but_in_the_end(collector: GarbageCollector) -> None:
    told: list[int] = []
    for number in range(10):
        if number == 0:
            Ring(told)
        answer = [[each] for each in range(30_000)]
        collector.look()
        assert bool(told) == (number == 9)
        del answer
