"""Opening a project, and every kind of file that is none: one sentence, and the file stays as it is."""

import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest

from cubaquotes.data import folder
from cubaquotes.errors import ExportError, ImportFileError, ProjectError
from cubaquotes.services import create_project, create_sample_project, open_project
from cubaquotes.store import database
from cubaquotes.store.database import open_store


def refused(path, match):
    """Opening raises one whole sentence, leaves the file as it was and nothing beside it."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(ProjectError, match=match) as caught:
        open_project(path, annotator="Ana")
    assert re.fullmatch(r"\S.*\.", str(caught.value))
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == beside


def test_a_missing_project(tmp_path):
    refused(tmp_path / "gone.cubaquotes", "There is no project at .*gone.cubaquotes")
    refused(tmp_path / "no folder" / "gone.cubaquotes", "There is no project at")


def test_a_folder(tmp_path):
    (tmp_path / "folder.cubaquotes").mkdir()
    refused(tmp_path / "folder.cubaquotes", "it is a folder")


@pytest.mark.parametrize("content", [b"", b"hello", random.Random(1).randbytes(100_000), b"SQLite format 3\x00"])
def test_garbage(tmp_path, content):
    path = tmp_path / "g.cubaquotes"
    path.write_bytes(content)
    refused(path, "is not a CubaQuotes project")


def test_a_database_of_somebody_else(tmp_path):
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE article (id INTEGER)")
    conn.close()
    refused(path, "is not a CubaQuotes project; it was left as it is")


def test_a_newer_project(path):
    conn = sqlite3.connect(path)
    conn.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('cubaquotes', '0999_future')")
    conn.commit()
    conn.close()
    refused(path, "“p.cubaquotes” was made by a newer version")


def test_half_a_project(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(ProjectError, match=r"“p\.cubaquotes” is damaged"):
        open_project(path, annotator="Ana")


@pytest.mark.parametrize("part", range(8))
def test_garbage_inside_a_project_is_told(path, part):
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        for page in range(1 + part * pages // 8, (part + 1) * pages // 8):
            file.seek(page * 4096)
            file.write(random.Random(page).randbytes(4096))
    try:
        project = open_project(path, annotator="Ana")
    except ProjectError as error:
        said = [str(error)]
    else:
        with project:
            said = project.check()
    assert said


def test_a_read_only_place(read_only_path):
    refused(read_only_path, "read-only|can't be opened for writing")
    with pytest.raises(ProjectError, match=r"read-only|can't be opened for writing"):
        create_project(read_only_path.with_name("new.cubaquotes"), annotator="Ana")


def test_a_read_only_place_is_good_enough_to_read(read_only_path, tmp_path):
    beside = sorted(read_only_path.parent.iterdir())
    with open_project(read_only_path, annotator="Somebody new", reading=True) as project:
        assert list(project.export.rows())
        assert project.counts().quotes
        assert project.check() == []
        project.backup(tmp_path / "copy.cubaquotes")
        with pytest.raises(ProjectError, match="is read-only; copy the project"):
            project.articles.remove(project.articles.overview()[0].id)
    assert sorted(read_only_path.parent.iterdir()) == beside
    with open_project(tmp_path / "copy.cubaquotes", annotator="Ana") as project:
        assert project.check() == []


def test_an_older_project_in_a_read_only_place(read_only_path, monkeypatch):
    monkeypatch.setattr(database, "pending_steps", lambda _db: ["0002_next"])
    with pytest.raises(ProjectError, match=r"older version .* use the copy\."):
        open_store(read_only_path, reading=True)


def test_reading_where_one_may_write_opens_as_ever(path):
    with open_project(path, annotator="Ana", reading=True) as project:
        project.articles.remove(project.articles.overview()[0].id)


def test_a_locked_project_is_waited_for_and_then_told(path):
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ProjectError, match=r"“p\.cubaquotes” is locked by another program"):
        open_store(path, busy_ms=50)
    timer = threading.Timer(0.2, lambda: other.execute("ROLLBACK"))
    timer.start()
    open_store(path, busy_ms=3000).close()
    timer.join()
    other.close()


def test_a_new_project_never_replaces_anything(tmp_path):
    path = tmp_path / "p.cubaquotes"
    path.write_text("mine")
    for make in (create_project, create_sample_project):
        with pytest.raises(ProjectError, match="already something at"):
            make(path, annotator="Ana")
    assert path.read_text() == "mine"
    with pytest.raises(ProjectError, match="does not exist"):
        create_project(tmp_path / "nowhere" / "p.cubaquotes", annotator="Ana")
    assert sorted(tmp_path.iterdir()) == [path]


def test_nothing_of_a_new_project_is_left_if_it_fails(tmp_path, monkeypatch):
    def fail(*_given):
        raise RuntimeError("bug")

    monkeypatch.setattr("cubaquotes.services.project.furnish", fail)
    with pytest.raises(RuntimeError):
        create_project(tmp_path / "p.cubaquotes", annotator="Ana")
    assert list(tmp_path.iterdir()) == []


def test_a_closed_project_is_one_file(path):
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with path.open("rb") as file:
        assert file.read(100)[68:72] == b"CubQ"


@pytest.mark.parametrize("name", ["päth with %20 & ? #.cubaquotes", "проект.cubaquotes", "no ending"])
def test_any_name_will_do(tmp_path, name):
    with create_project(tmp_path / name, annotator="Ana"):
        assert (tmp_path / name).is_file()
    with open_project(str(tmp_path / name), annotator="Ana") as project:
        assert project.check() == []


def test_an_older_project_is_brought_up_to_date_after_a_backup(path, tmp_path, monkeypatch):
    newer = tmp_path / "newer"
    shutil.copytree(folder("db") / "migrations", newer / "migrations")
    (newer / "migrations" / "0999_mood.sql").write_text("ALTER TABLE article ADD COLUMN mood TEXT;")
    with monkeypatch.context() as patched:
        patched.setattr("cubaquotes.store.migrations.folder", lambda _name: newer)
        with open_project(path, annotator="Ana") as project:
            assert project._store.rows("SELECT mood FROM article") == [(None,)]
            assert project.check() == []
        with open_project(path, annotator="Ana"):
            pass  # nothing to do the second time
    backup = path.with_name("p (before 0999_mood).cubaquotes")
    assert sorted(path.parent.glob("*.cubaquotes")) == [backup, path]
    with open_project(backup, annotator="Ana") as project:
        assert len(project.articles.overview()) == 1
    refused(path, "newer version")


def test_a_failing_update_leaves_the_project_as_it_was(path, tmp_path, monkeypatch):
    newer = tmp_path / "newer"
    shutil.copytree(folder("db") / "migrations", newer / "migrations")
    (newer / "migrations" / "0999_bad.sql").write_text("ALTER TABLE article ADD COLUMN mood TEXT;\nDROP TABLE nowhere;")
    with monkeypatch.context() as patched:
        patched.setattr("cubaquotes.store.migrations.folder", lambda _name: newer)
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            open_project(path, annotator="Ana")
    with open_project(path, annotator="Ana") as project:
        assert len(project.articles.overview()) == 1
        assert project.check() == []


def test_a_project_belongs_to_its_thread(path):
    with open_project(path, annotator="Ana") as project:
        caught = []

        def use():
            try:
                project.articles.overview()
            except sqlite3.ProgrammingError as error:
                caught.append(error)

        thread = threading.Thread(target=use)
        thread.start()
        thread.join()
        assert caught


def test_names_are_folded_afresh_by_a_new_version(path, monkeypatch):
    conn = sqlite3.connect(path)
    conn.execute("UPDATE speaker SET folded = 'old'")
    conn.execute("DELETE FROM suggested_word")
    conn.execute("UPDATE suggested_name SET speaker_id = NULL")
    conn.commit()
    conn.close()
    monkeypatch.setattr("cubaquotes.services.project.ENGINE_VERSION", "another")
    with open_project(path, annotator="Ana") as project:
        assert project.articles.open(1).quotes[0].suggested_speaker_id is not None
        assert project._store.one("SELECT count(*) FROM speaker WHERE folded = 'old'") == (0,)
        assert project._store.one("SELECT count(*) > 0 FROM suggested_word") == (1,)


ELSEWHERE = """
import sys
from cubaquotes.services import open_project
with open_project(sys.argv[1], annotator="Ana") as project:
    if len(sys.argv) > 2:
        project.articles.import_text(sys.argv[2])
    print(len(project.articles.overview()))
"""


def elsewhere(path, *text):
    done = subprocess.run([sys.executable, "-c", ELSEWHERE, path, *text], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_reading_waits_for_nobody_who_writes(path):
    with open_project(path, annotator="Ana") as project, project._store.write():
        project._store.run("UPDATE setting SET value = value")
        with open_project(path, annotator="Bea", reading=True) as other:
            assert other.counts().articles == len(project.articles.overview())


def test_looking_at_a_project_again_gives_up_no_lock(path, tmp_path):
    """Else another program would tidy the log away under the one that is open, and what is saved later is lost."""
    with open_project(path, annotator="Ana") as project:
        before = len(project.articles.overview())
        open_project(path, annotator="Ana").close()
        assert project.articles.import_paths([path]).__next__().problem
        with pytest.raises(ExportError, match="open project itself"):
            project.export.export(path, "csv")
        log = path.with_name(f"{path.name}-wal")
        with pytest.raises(ExportError, match="belongs to the open project"):
            project.export.export(log, "csv")
        with pytest.raises(ImportFileError, match="belongs to the open project"):
            project.speakers.import_file(log)
        assert elsewhere(path, "“One,” said Ana Torres.") == before + 1
        assert project.articles.import_text("“Two,” said Ana Torres.").article_id
        assert elsewhere(path) == before + 2
        assert len(project.articles.overview()) == before + 2
    assert elsewhere(path) == before + 2
