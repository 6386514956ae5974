"""A project file of every version that there was still opens, with all that people did in it."""

import shutil
from itertools import takewhile
from pathlib import Path

import pytest

from cubaquotes.model import HistoryKind, Role, Status
from cubaquotes.services import open_project
from tests.services.making import seen

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


def test_the_history_of_then_can_be_read_and_undone_in_one_go(old):
    """What an action was about, and which quotes it changed, were not written down then."""
    with open_project(old, annotator="Ana") as project:
        entries = project.history.entries()
        assert {entry.kind for entry in entries} >= {HistoryKind.ARTICLES, HistoryKind.DECISION}
        first = project.articles.open(1).quotes[0].id
        (confirmed,) = [e for e in project.history.of_quote(first) if e.kind is HistoryKind.DECISION]
        assert (confirmed.label, confirmed.annotator) == ("Confirmed Maria Zakharova", "Ana")
        assert "Speaker: Maria Zakharova" in [detail.words for detail in confirmed.details]
        before = seen(project)
        later = takewhile(lambda entry: entry.label != "Imported “More talks”", entries)  # on which Ben worked
        standing = [entry.id for entry in later if entry.undoable]
        assert len(standing) > 3
        project.history.undo_to(standing[-1])
        assert project.history.next_undo() == "Imported “More talks”"
        project.history.redo(len(standing))
        assert seen(project) == before
        assert project.check() == []


def test_speakers_of_then_get_languages_and_roles(old):
    with open_project(old, annotator="Ana") as project:
        speaker = next(one for one in project.speakers.all() if one.aliases)
        assert (speaker.languages, speaker.roles) == ((), ())
        project.speakers.set_alias_language(speaker.id, speaker.aliases[0], "en")
        project.speakers.set_roles(speaker.id, [Role("ministry", "1789")])
        project.history.undo(2)
        assert project.check() == []


def test_bringing_it_up_to_date_can_be_ended_at_any_moment(old, monkeypatch):
    monkeypatch.setattr("cubaquotes.store.migrations._ASKED_AFTER", 50)
    asked = []
    for patience in (0, 1, 5, 40):
        seen = []

        def watch(done, total, seen=seen, patience=patience):
            seen.append((done, total))
            if len(seen) > patience:
                raise KeyError("enough")

        with pytest.raises(KeyError), open_project(old, annotator="Ana", watch=watch):
            pass
        asked.append(len(seen))
    assert asked == [1, 2, 6, 41]
    with open_project(old, annotator="Ana") as project:
        assert project.check() == []
        assert project.counts().decided == 6
