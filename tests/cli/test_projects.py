"""The commands that work on a project, one after the other and each with what can go wrong."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from cubaquotes.exchange import COLUMNS, read_csv, read_jsonl
from cubaquotes.paths import settings_file
from cubaquotes.services import open_project
from tests.cli.running import PROGRAM, run, run_here

HEAD = "Talks Go On\nBy Ann Lee\nMarch 3, 2022\n\n"
ARTICLE = HEAD + "“We will not change our policy,” said Maria Zakharova on Thursday in the capital.\n"
OTHER = "Otra nota\n\n«No cambiaremos», dijo Ana Ruiz, ministra de comercio, ante la prensa extranjera.\n"


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    """A project with one article, made by the program itself."""
    folder = tmp_path_factory.mktemp("made-once")
    path = folder / "p.cubaquotes"
    (folder / "talks.txt").write_text(ARTICLE)
    assert run("new", path).status == 0
    assert run("import", path, folder / "talks.txt").status == 0
    return path


@pytest.fixture
def project(made_once, tmp_path):
    """A copy of it."""
    return Path(shutil.copy(made_once, tmp_path))


def test_new_refuses_what_exists(project):
    before = project.read_bytes()
    result = run("new", project)
    assert result.status == 1
    assert len(result.said) == 1
    assert project.read_bytes() == before


def test_import_tells_what_it_did_and_refuses_one_by_one(project, tmp_path):
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "a.txt").write_bytes(OTHER.encode("cp1252"))
    (folder / "b.txt").write_bytes(os.urandom(5_000_000))
    (folder / "c.txt").write_text("")
    (folder / "d.txt").write_bytes("«Мы не изменим политику», — сказала Мария Захарова.".encode("utf-16"))
    (folder / "e.txt").write_text(ARTICLE)
    result = run("import", project, folder, tmp_path / "gone")
    assert result.status == 1
    assert re.fullmatch(r"2 articles imported with \d+ quotes, 1 already there, 3 refused\n", result.out)
    said = "\n".join(result.said)
    for words in (
        "“b.txt” is not a text file",
        "“c.txt” is empty",
        "There is no file or folder",
        "cp1252",
    ):
        assert words in said
    assert len(result.said) == 4
    assert run("check", project).status == 0


def test_only_a_file_that_was_named_is_told_to_be_there_already(project, tmp_path):
    folder = tmp_path / "more"
    folder.mkdir()
    for name in "abc":  # the same article, however its last line ends
        (folder / f"{name}.txt").write_text(ARTICLE.rstrip() + "\n" * "abc".index(name))
    result = run_here("import", project, folder)
    assert (result.status, result.said) == (0, [])
    assert result.out == "0 articles imported with 0 quotes, 3 already there, 0 refused\n"
    named = folder / "a.txt"
    assert run_here("import", project, f"{folder}/./a.txt").said == [
        f"“{named}” is in the project already, and stays there as it is."
    ]


def test_what_is_told_replaces_what_was_guessed(project):
    told = [
        "--outlet",
        "The Post",
        "--published",
        "2021-12",
        "--url",
        "https://x.org/a",
        "--title",
        "Mine",
        "--language",
        "en",
    ]
    result = run_here("import", project, "-", *told, stdin=ARTICLE.replace("Thursday", "Friday"))
    assert (result.status, result.said) == (0, [])
    rows = run_here("export", project, "-", "--format", "jsonl", "--article", "mine").rows()
    wanted = {
        "outlet": "The Post",
        "published": "2021-12",
        "url": "https://x.org/a",
        "article_title": "Mine",
        "language": "en",
    }
    assert rows
    assert all(row[name] == value for row in rows for name, value in wanted.items())


def test_an_empty_stdin_is_refused(project):
    result = run_here("import", project, "-")
    assert (result.status, result.said) == (1, ["Stdin is empty: there is no text in it."])


def test_another_encoding_can_be_told(project, tmp_path):
    (tmp_path / "pl.txt").write_bytes("„Nie zmienimy”, powiedział minister.".encode("cp1250"))
    assert run_here("import", project, tmp_path / "pl.txt", "--encoding", "cp1250").said == []


@pytest.mark.parametrize(("name", "read"), [("q.csv", read_csv), ("q.jsonl", read_jsonl)])
def test_export_leads_back_to_the_characters(project, tmp_path, name, read):
    out = tmp_path / name
    result = run_here("export", project, out)
    assert result.status == 0
    (row,) = list(read(out))
    assert tuple(row) == COLUMNS
    spans = json.loads(row["spans"]) if name == "q.csv" else row["spans"]
    assert " … ".join(ARTICLE[start:end] for start, end in spans) == row["quote_text"]
    assert (row["speaker"], row["author"], row["published"], row["status"]) == (
        "Maria Zakharova",
        "Ann Lee",
        "2022-03-03",
        "open",
    )


def test_stdout_and_the_file_have_the_same_rows(project, tmp_path):
    run_here("export", project, tmp_path / "q.jsonl")
    result = run_here("export", project, "-", "--format", "jsonl")
    assert (result.out, result.said) == ((tmp_path / "q.jsonl").read_text(encoding="utf-8"), [])


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        (["--speaker", "Maria Zakharova"], 1),
        (["--speaker", "Захарова"], 1),  # one of her aliases
        (["--speaker", "Nobody"], 0),
        (["--speaker", os.fsdecode(b"\xff")], 0),
        (["--annotator", os.fsdecode(b"\xff")], 0),
        (["--status", "open"], 1),
        (["--status", "confirmed"], 0),
        (["--annotated-only"], 0),
        (["--article", "1"], 1),
        (["--article", "talks go on"], 1),
        (["--annotator", "Nobody", "--annotated-only"], 0),
    ],
)
def test_filters(project, options, rows):
    assert len(run_here("export", project, "-", "--format", "jsonl", *options).rows()) == rows


def test_an_empty_name_is_not_the_folder_one_is_in(project):
    result = run_here("import", project, "")
    assert (result.status, result.out) == (2, "")
    assert "is empty" in result.said[0]


def test_an_empty_table_says_why(project, tmp_path):
    result = run_here("export", project, tmp_path / "q.csv", "--speaker", "Nobody")
    assert (result.status, result.said) == (0, [f"0 rows written to “{tmp_path / 'q.csv'}”, because no quote fits."])


def test_a_file_that_is_replaced_and_rows_that_nobody_decided_are_told(project, tmp_path):
    out = tmp_path / "q.csv"
    among = "Quotes that nobody has decided are among them; --annotated-only leaves them out."
    first = run_here("export", project, out)
    rows = len(out.read_text(encoding="utf-8-sig").splitlines())
    assert first.said[-1] == among
    assert (first.status, "in the place of" in first.said[0]) == (0, False)
    again = run_here("export", project, out)
    assert (again.status, again.said[0].split("”")[1]) == (0, ", in the place of the file that was there.")
    assert rows > 1
    assert among not in run_here("export", project, out, "--annotated-only").said


def test_a_login_name_that_is_not_utf8_can_be_an_annotator(project):
    assert run("stats", project, env={**os.environ, "LOGNAME": os.fsdecode(b"jos\xe9")}).status == 0


def test_damaged_settings_are_told(project):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("{")
    result = run_here("stats", project)
    assert result.status == 0
    assert "settings were damaged" in result.said[0]


@pytest.mark.skipif(os.name == "nt", reason="a shell that can close streams")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_job_without_streams_gets_through(project, closed):
    command = f'"$@" {closed}'
    done = subprocess.run(
        ["sh", "-c", command, "sh", *PROGRAM, "stats", project], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_article_that_is_not_there_is_told(project):
    result = run_here("export", project, "-", "--format", "jsonl", "--article", "Nothing")
    assert (result.status, result.out) == (1, "")
    assert result.said == ["“Nothing” is not the title or id of one article of the project."]


def test_an_export_that_can_not_be_written_is_one_sentence(project, tmp_path, read_only_folder):
    for out, words in (
        (tmp_path / "no" / "a.csv", "there is no folder"),
        (read_only_folder / "old.csv", "can't be written"),
    ):
        result = run_here("export", project, out)
        assert result.status == 1
        assert len(result.said) == 1
        assert words in result.said[0]


def test_a_full_disk_leaves_the_older_export(project, small_disk):
    out = small_disk / "a.csv"
    assert run_here("export", project, out).status == 0
    before = out.read_bytes()
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        filler.write_bytes(bytes(2_000_000))
    result = run_here("export", project, out)
    assert result.status == 1
    assert result.said == [f"“{out}” can't be written: the disk is full."]
    assert out.read_bytes() == before


def test_a_disk_that_fills_up_keeps_what_came_before(project, small_disk, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.txt").write_text(f"Article {number}\n\n{ARTICLE * 20}")
    crowded = Path(shutil.copy(project, small_disk))
    result = run("import", crowded, folder)
    assert result.status == 1
    assert len(result.said) == 1
    assert "the disk is full" in result.said[0]
    imported = int(result.out.split()[0])
    assert imported < 200
    assert run("check", crowded).status == 0
    assert json.loads(run("stats", crowded, "--json").out)["articles"] == 1 + imported


def test_stats(project):
    counts = json.loads(run_here("stats", project, "--json").out)
    assert list(counts) == [
        "annotator", "articles", "quotes", "decided", "by_status", "by_speaker", "by_stance", "by_annotator",
    ]  # fmt: skip
    assert (counts["articles"], counts["quotes"], counts["by_speaker"]) == (1, 1, {"Maria Zakharova": 1})
    text = run_here("stats", project).out
    assert text.startswith(f"1 article, 1 quote, 0 decided by {counts['annotator']}\n")
    assert "  1  Maria Zakharova\n" in text


def test_stats_of_a_colleague(project):
    with open_project(project, annotator="Ben Q.") as opened:
        opened.review.confirm(1)
    mine = json.loads(run_here("stats", project, "--json").out)
    assert (mine["decided"], mine["by_annotator"]["Ben Q."]) == (0, 1)
    assert "\nDecided by\n  1  Ben Q.\n  0  " in run_here("stats", project).out
    text = run_here("stats", project, "--annotator", "Ben Q.").out
    assert text.startswith("1 article, 1 quote, 1 decided by Ben Q.\n")
    theirs = json.loads(run_here("stats", project, "--json", "--annotator", "Ben Q.").out)
    assert (theirs["annotator"], theirs["decided"], theirs["by_status"]["confirmed"]) == ("Ben Q.", 1, 1)
    result = run_here("stats", project, "--annotator", "Carla")
    assert (result.status, result.out) == (1, "")
    assert result.said[0].startswith("“Carla” has written nothing in this project; those who have: ")


def test_who_only_reads_leaves_no_trace(project, tmp_path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "reader")
    for words in (["stats"], ["check"], ["export", tmp_path / "a.csv"], ["backup", tmp_path / "b"]):
        assert run_here(words[0], project, *words[1:]).status == 0
    assert "reader" not in json.loads(run_here("stats", project, "--json").out)["by_annotator"]


def test_check_tells_a_sound_project_from_a_damaged_one(project):
    assert run_here("check", project).status == 0
    with closing(sqlite3.connect(project)) as database, database:
        database.execute('UPDATE quote_span SET "end" = "end" + 1')
    result = run_here("check", project)
    assert result.status == 1
    assert result.out.strip()
    assert re.fullmatch(r"“.*” has \d+ problems?, listed on stdout\.", result.said[-1])


def test_a_backup_is_a_project_and_replaces_nothing(project, tmp_path):
    copy = tmp_path / "copy.cubaquotes"
    assert run_here("backup", project, copy).status == 0
    assert run_here("stats", copy, "--json").out == run_here("stats", project, "--json").out
    assert run_here("backup", project, copy).status == 1


@pytest.mark.parametrize("command", [["stats"], ["check"], ["export", "-"], ["import", "x.txt"], ["backup", "y"]])
def test_a_project_that_is_none_is_one_sentence(tmp_path, command):
    (tmp_path / "text.cubaquotes").write_text("no database")
    name, *rest = command
    rest = [*rest, "--format", "csv"] if name == "export" else rest
    for path in (tmp_path / "gone.cubaquotes", tmp_path / "text.cubaquotes", tmp_path):
        result = run_here(name, path, *rest)
        assert (result.status, result.out) == (1, "")
        assert len(result.said) == 1
    assert not (tmp_path / "gone.cubaquotes").exists()
    assert (tmp_path / "text.cubaquotes").read_text() == "no database"


def test_quiet_says_only_what_failed(project, tmp_path):
    result = run_here("export", project, tmp_path / "q.csv", "--quiet")
    assert (result.status, result.said) == (0, [])
    assert len(run_here("import", project, tmp_path / "gone", "-q").said) == 1
