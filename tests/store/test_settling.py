"""What is saved stands in SQLite's log first: it is brought into the project file when nobody waits."""

import shutil
import sqlite3
from contextlib import closing

from cubaquotes.services import open_project


def names_without_the_log(path, tmp_path):
    """The speakers in the project file alone."""
    alone = shutil.copy(path, tmp_path / "alone.cubaquotes")
    with closing(sqlite3.connect(f"file:{alone}?immutable=1", uri=True)) as conn:
        return {name for (name,) in conn.execute("SELECT name FROM speaker")}


def test_much_that_was_saved_comes_into_the_project_when_it_is_settled_and_not_before(path, tmp_path):
    with open_project(path, annotator="Ana") as project:
        for number in range(100):
            project.speakers.create(f"Speaker {number}")
        assert "Speaker 99" not in names_without_the_log(path, tmp_path)
        project.settle()
        assert "Speaker 99" in names_without_the_log(path, tmp_path)
        project.speakers.create("Little More")
        project.settle()
        assert "Little More" not in names_without_the_log(path, tmp_path)
    assert "Little More" in names_without_the_log(path, tmp_path)


def test_settling_while_another_program_reads_loses_nothing(path):
    with open_project(path, annotator="Ana") as project, closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        before = reader.execute("SELECT count(*) FROM speaker").fetchone()
        for number in range(50):
            project.speakers.create(f"Speaker {number}")
        project.settle()
        assert reader.execute("SELECT count(*) FROM speaker").fetchone() == before
        project.speakers.create("One More")
    with open_project(path, annotator="Ben") as project:
        assert {"Speaker 0", "Speaker 49", "One More"} <= {speaker.name for speaker in project.speakers.all()}
        assert project.check() == []
