"""Real files in real trouble."""

import os
import shutil
import subprocess

import pytest

from cubaquotes.services import create_project
from tests.disks import _mounted
from tests.services.making import add_article


@pytest.fixture
def path(tmp_path):
    """A closed project with one article."""
    place = tmp_path / "p.cubaquotes"
    with create_project(place, annotator="Ana") as project:
        add_article(project)
    return place


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB of its own."""
    yield from _mounted(tmp_path / "disk", ["-t", "tmpfs", "-o", "size=3m", "none"])


@pytest.fixture
def read_only_path(path, tmp_path):
    """A project in a folder that nobody can write to."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    place = shutil.copy(path, folder / "p.cubaquotes")
    if os.geteuid() != 0:
        folder.chmod(0o555)
        place.chmod(0o444)
        yield place
        folder.chmod(0o755)
        return
    # Permissions don't stop root; a read-only mount does.
    for _ in _mounted(folder, ["--bind", str(folder)]):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True, capture_output=True)
        yield place
