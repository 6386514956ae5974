"""A project file of every version that there was still opens, with all that people did in it."""

import shutil
from pathlib import Path

import pytest

from cubaquotes.model import Status
from cubaquotes.services import open_project

PROJECTS = Path(__file__).parent / "projects"


@pytest.fixture(params=sorted(file.name for file in PROJECTS.glob("*.cubaquotes")))
def old(request, tmp_path):
    return shutil.copy(PROJECTS / request.param, tmp_path / "old.cubaquotes")


def test_everything_is_there(old):
    with open_project(old, annotator="Ana") as project:
        assert project.check() == []
        assert [view.status for view in project.articles.open(1).quotes] == [
            Status.CONFIRMED, Status.CORRECTED, Status.CORRECTED, Status.REJECTED,
        ]  # fmt: skip
        assert project.counts().decided == 6
        assert project.history.next_redo() == "Assigned State Department"


def test_what_was_decided_teaches(old):
    """The names' keys were not there before, nor the counts of decisions."""
    with open_project(old, annotator="Ana") as project:
        lessons = {lesson.words for lesson in project.speakers.lessons()}
        assert "“the official” is Senior Cuban official: 2 of 2 decisions (The Daily)" in lessons
        (second,) = [v for v in project.articles.open(2).quotes if v.suggestion.text.startswith("Trade helps")]
        assert second.suggestion.speaker == "Senior Cuban official"
        while project.history.next_undo() != "Imported “More talks”":
            project.history.undo()
        assert project.speakers.lessons() == []
        assert project.check() == []


def test_the_old_file_is_kept_beside(old):
    with open_project(old, annotator="Ben"):
        pass
    assert len(list(Path(old).parent.glob("old (before *).cubaquotes"))) == 1
