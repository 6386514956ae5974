"""Decisions outlive a killed program, a full disk and another program's lock."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import suppress

import pytest

from cubaquotes.errors import ProjectError
from cubaquotes.model import Place, Status
from cubaquotes.services import create_project, open_project
from tests.services.making import add_article, quote_ids, seen


def killed(path, script):
    """Run a script on the project that ends with its process being killed."""
    whole = f"""
import os, signal, sys
from cubaquotes.services import open_project
project = open_project({str(path)!r}, annotator="Ana")
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
{textwrap.dedent(script)}
"""
    done = subprocess.run([sys.executable, "-c", whole], check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr


def test_a_decision_is_there_after_a_kill(path):
    killed(path, "project.review.confirm(1)\ndie()")
    with open_project(path, annotator="Ana") as project:
        assert project.articles.open(1).quotes[0].status is Status.CONFIRMED
        assert project.check() == []
        assert project.history.undo().quotes[0].status is Status.OPEN


def test_a_half_written_decision_is_not(path):
    with open_project(path, annotator="Ana") as project:
        before = seen(project), project.history.entries()
    killed(
        path,
        """
        from cubaquotes.store import history
        history.append = die
        project.review.assign_new(2, "Somebody New")
        """,
    )
    with open_project(path, annotator="Ana") as project:
        assert (seen(project), project.history.entries()) == before
        assert project.check() == []


@pytest.mark.parametrize("act", ["split(1, 14)", "join(2, 3)", "confirm_many([1, 2, 3])"])
def test_what_becomes_of_several_quotes_is_there_whole_or_not_at_all(path, act):
    with open_project(path, annotator="Ana") as project:
        before = seen(project), project.history.entries()
    killed(path, f"from cubaquotes.store import history\nhistory.append = die\nproject.review.{act}")
    with open_project(path, annotator="Ana") as project:
        assert (seen(project), project.history.entries()) == before
    killed(path, f"project.review.{act}\ndie()")
    with open_project(path, annotator="Ana") as project:
        assert seen(project) != before[0]
        assert project.check() == []
        project.history.undo()
        assert seen(project) == before[0]


@pytest.mark.parametrize(
    "act",
    [
        "project.history.undo(3)",
        "project.speakers.split(3, 'Elena', aliases=['Захарова'], quote_ids=[1])",
        "project.speakers.preview_merge(1, [3])",
        "project.speakers.import_file(Path(list_of_speakers))",
    ],
)
def test_a_long_step_that_is_killed_leaves_nothing(path, tmp_path, act):
    """Several steps undone in one go, a split, a list that comes in, a look at what a merge would do."""
    with open_project(path, annotator="Ana") as project:
        project.speakers.export(tmp_path / "s.toml")
        with (tmp_path / "s.toml").open("a") as file:
            file.write('[[speaker]]\nname = "Olga Lind"\n')
        for quote_id in (1, 2, 3):
            project.review.assign(quote_id, 3)
        before = seen(project), project.history.entries()
    killed(
        path,
        f"""
        from pathlib import Path
        from cubaquotes.services.session import Session
        list_of_speakers = {str(tmp_path / "s.toml")!r}
        Session._change = Session.match = die
        from cubaquotes.store import names
        names.match_again = die
        {act}
        """,
    )
    with open_project(path, annotator="Ana") as project:
        assert (seen(project), project.history.entries()) == before
        assert project.check() == []


def test_a_killed_import_leaves_whole_articles(path, tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"“We will not go {name},” Maria Zakharova said on Tuesday.\n")
    killed(
        path,
        f"""
        from pathlib import Path
        from cubaquotes.store import quotes
        real = quotes.insert_new
        def insert_new(store, article_id, *rest):
            real(store, article_id, *rest)
            if article_id == 3:
                die()
        quotes.insert_new = insert_new
        list(project.articles.import_paths([Path({str(tmp_path)!r}) / f"{{n}}.txt" for n in "abc"]))
        """,
    )
    with open_project(path, annotator="Ana") as project:
        assert [row.id for row in project.articles.overview()] == [1, 2]
        assert project.check() == []


def test_a_killed_creation_leaves_no_project(tmp_path):
    script = f"""
import os, signal
from cubaquotes.services import project
project.furnish = lambda *_given: os.kill(os.getpid(), signal.SIGKILL)
project.create_project({str(tmp_path / "p.cubaquotes")!r}, annotator="Ana")
"""
    done = subprocess.run([sys.executable, "-c", script], check=False)
    assert done.returncode == -signal.SIGKILL
    assert not (tmp_path / "p.cubaquotes").exists()
    left = list(tmp_path.iterdir())
    assert left
    for file in left:
        os.utime(file, (time.time() - 90_000,) * 2)
    create_project(tmp_path / "p.cubaquotes", annotator="Ana").close()
    assert [file.name for file in tmp_path.iterdir()] == ["p.cubaquotes"]


def test_a_name_as_long_as_the_disk_allows(tmp_path):
    place = tmp_path / ("ж" * 118 + ".cubaquotes")  # 247 bytes; SQLite's own names beside it have 8 more
    with create_project(place, annotator="Ana") as project:
        project.backup(place.with_name(f"b{place.name[1:]}"))
        too_long = place.with_name(f"b{place.name}")
        with pytest.raises(ProjectError, match=r"^No project can be made at .*: the name is too long\.$"):
            project.backup(too_long)
    with pytest.raises(ProjectError, match=r"the name is too long\.$"):
        create_project(too_long, annotator="Ana")
    assert len(list(tmp_path.iterdir())) == 2


def goes_on_when_there_is_room(project, fill, free):
    """With the disk full a decision is refused, and nothing else happens; with room again all goes on."""
    project.review.confirm(1)
    before = seen(project), project.history.entries()
    fill()
    for number in range(10_000):
        try:
            project.review.set_note(2, f"{number} " + "much to say " * 2000)
        except ProjectError as error:
            said = str(error)
            break
        before = seen(project), project.history.entries()
    assert re.search(r"is full.* The last action was not saved; everything before it is\.$", said)
    assert (seen(project), project.history.entries()) == before
    free()
    project.review.reject(3)
    assert project.articles.open(1).quotes[2].status is Status.REJECTED
    assert project.history.undo() is not None
    assert (seen(project), project.history.entries(1)[0].undone) == (before[0], True)
    assert project.check() == []


def test_a_file_whose_end_still_stands_in_the_log_alone(path, tmp_path):
    """As a full disk leaves it: the beginning was brought over from the log, for the end there was no room."""
    copy = tmp_path / "copy.cubaquotes"
    with open_project(path, annotator="Ana") as project:
        add_article(project, "“Trade,” he said. " * 5000, [], title="Long")
        project._store.run("PRAGMA wal_checkpoint(PASSIVE)")
        before = seen(project)
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{copy}{ending}")
    os.truncate(copy, copy.stat().st_size - 4096)
    with open_project(copy, annotator="Ana") as project:
        assert seen(project) == before
        assert project.check() == []


def test_a_full_disk(small_disk):
    with create_project(small_disk / "p.cubaquotes", annotator="Ana") as project:
        add_article(project)
        filler = small_disk / "filler"

        def fill():
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(bytes(4096))

        goes_on_when_there_is_room(project, fill, filler.unlink)
        filler.write_bytes(bytes(100_000))
    with open_project(small_disk / "p.cubaquotes", annotator="Ana") as project:
        assert project.articles.open(1).quotes[0].status is Status.CONFIRMED


def test_a_full_disk_as_sqlite_sees_it(path):
    with open_project(path, annotator="Ana") as project:
        run = project._store.run
        goes_on_when_there_is_room(
            project,
            lambda: run(f"PRAGMA max_page_count = {run('PRAGMA page_count').fetchone()[0]}"),
            lambda: run("PRAGMA max_page_count = 1000000"),
        )


def test_no_room_for_a_new_project(small_disk):
    (small_disk / "filler").write_bytes(bytes(2_900_000))
    with pytest.raises(ProjectError, match="full"):
        create_project(small_disk / "p.cubaquotes", annotator="Ana")
    assert [file.name for file in small_disk.iterdir()] == ["filler"]


def test_a_lock_of_another_program(path):
    with open_project(path, annotator="Ana") as project:
        project._store.run("PRAGMA busy_timeout = 50")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        for act in (lambda: project.review.confirm(1), lambda: project.remember_place(Place())):
            with pytest.raises(ProjectError, match=r"locked by another program.*not saved"):
                act()
        assert project.articles.open(1).quotes[0].mine is None  # reading goes on
        other.execute("ROLLBACK")
        other.close()
        assert project.review.confirm(1).quotes[0].status is Status.CONFIRMED


def test_two_windows_on_one_project_lose_nothing(path):
    with open_project(path, annotator="Ana") as one, open_project(path, annotator="Ana") as two:
        for number, quote_id in enumerate(quote_ids(one, 1)):
            (one, two)[number % 2].review.reject(quote_id)
        assert {view.status for view in one.articles.open(1).quotes} == {Status.REJECTED}
        assert one.articles.overview() == two.articles.overview()
        assert one.check() == []


def test_a_backup_is_whole_while_the_project_is_in_use(path, tmp_path):
    out = tmp_path / "copies" / "b.cubaquotes"
    with open_project(path, annotator="Ana") as project:
        project.review.confirm(1)
        with pytest.raises(ProjectError, match="does not exist"):
            project.backup(out)
        out.parent.mkdir()
        project.backup(out)
        state = seen(project)
        project.review.reject(2)
        with pytest.raises(ProjectError, match="already something"):
            project.backup(out)
        with pytest.raises(ProjectError, match="already something"):
            project.backup(path)
    assert list(out.parent.iterdir()) == [out]
    with open_project(out, annotator="Ana") as copy:
        assert seen(copy) == state
        assert copy.history.next_undo() == "Confirmed Maria Zakharova"


def test_a_backup_to_a_full_disk_leaves_nothing_there(path, small_disk):
    (small_disk / "filler").write_bytes(bytes(2_900_000))
    with open_project(path, annotator="Ana") as project:
        with pytest.raises(ProjectError, match="full"):
            project.backup(small_disk / "b.cubaquotes")
        assert project.check() == []
    assert [file.name for file in small_disk.iterdir()] == ["filler"]


def test_what_a_killed_program_leaves_beside_the_file_is_taken_in(path):
    killed(path, "project.review.confirm(1)\ndie()")
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    with open_project(path, annotator="Ana"):
        pass
    assert list(path.parent.iterdir()) == [path]
