"""When a .venv counts as complete, and when as ours."""

import sys
from pathlib import Path

import pytest

from cubaquotes.launch.environment import RUN_LOCK, TEST_LOCK, Environment


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment that is complete for running, not for the tests."""
    for lock in (RUN_LOCK, TEST_LOCK):
        (tmp_path / lock).write_text(f"content of {lock}")
    environment = Environment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.unfinished.touch()
    environment.put_stamps([RUN_LOCK])
    return environment


def test_it_is_ready_for_the_lock_that_was_stamped(environment: Environment) -> None:
    assert environment.is_ready(RUN_LOCK)
    assert not environment.is_ready(TEST_LOCK)
    assert environment.is_ours()


def test_another_lock_makes_it_unready(environment: Environment) -> None:
    (environment.root / RUN_LOCK).write_text("newer")
    assert not environment.is_ready(RUN_LOCK)


def test_a_python_of_another_version_or_platform_makes_it_unready(environment: Environment) -> None:
    stamp = environment.stamp(RUN_LOCK)
    digest, suffix = stamp.read_text().split()
    assert f"{sys.version_info.major}{sys.version_info.minor}" in suffix
    stamp.write_text(f"{digest} .cpython-310-sparc-plan9.so")
    assert not environment.is_ready(RUN_LOCK)


def test_it_is_unready_without_its_python(environment: Environment) -> None:
    environment.python.unlink()
    environment.python.symlink_to("/nowhere/python3")
    assert not environment.is_ready(RUN_LOCK)


def test_a_damaged_stamp_makes_it_unready(environment: Environment) -> None:
    environment.stamp(RUN_LOCK).write_bytes(b"\xff\x00")
    assert not environment.is_ready(RUN_LOCK)


def test_it_stays_ours_when_it_is_forgotten(environment: Environment) -> None:
    environment.forget()
    assert not environment.is_ready(RUN_LOCK)
    assert environment.is_ours()


def test_a_folder_without_our_marks_is_not_ours_unless_it_is_empty(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    assert not environment.is_ours()
    environment.folder.mkdir()
    assert environment.is_ours()
    (environment.folder / "pyvenv.cfg").touch()
    assert not environment.is_ours()
