"""Places where writing fails, real ones: fixtures for a conftest to import."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB of its own."""
    with_options = ["-t", "tmpfs", "-o", "size=1m", "none"]
    yield from _mounted(tmp_path / "small-disk", with_options)


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that nobody can write to, with `old.csv` in it."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    (folder / "old.csv").write_text("old")
    if os.geteuid() != 0:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    # Permissions don't stop root; a read-only mount does.
    for _ in _mounted(folder, ["--bind", str(folder)]):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True, capture_output=True)
        yield folder


def _mounted(folder: Path, options: list[str]) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    try:
        done = subprocess.run(["mount", *options, str(folder)], check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no program to mount a disk with")
    if done.returncode:
        pytest.skip("mounting a disk needs rights that are missing here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)
