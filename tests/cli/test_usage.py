"""Help, versions and wrong usage; and which call opens the window."""

import os
import re

import pytest

from cubaquotes import __version__
from cubaquotes.cli import COMMANDS
from tests.cli.running import run, run_here


def test_the_top_help_names_every_command():
    result = run_here("--help")
    assert result.status == 0
    assert all(f"\n    {command} " in result.out for command in COMMANDS)
    assert "examples:" in result.out
    assert not re.search(r"\b(merge|agreement)\b", result.out)  # not there yet, so not promised


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command):
    result = run_here(command, "--help")
    assert result.status == 0
    assert result.out.startswith(f"usage: cubaquotes {command} ")
    assert f"\n  cubaquotes {command} " in result.out
    assert max(map(len, result.out.splitlines())) <= 120


def test_the_version():
    assert run("--version").out == f"cubaquotes {__version__}\n"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["frobnicate", "a"], "invalid choice: 'frobnicate'"),
        (["new"], "required: PROJECT"),
        (["import", "p"], "required: FILE|FOLDER"),
        (["import", "p", "f", "--language", "fr"], "invalid choice: 'fr'"),
        (["import", "p", "f", "--published", "3 March"], "“3 March” is no date like 2022-03-03"),
        (["import", "p", "f", "--published", "2022-02-30"], "is no date"),
        (["import", "p", "f", "--encoding", "klingon"], "there is no text encoding called “klingon”"),
        (["extract", "--workers", "0"], "a whole number from 1 to 256"),
        (["extract", "--workers", "many"], "a whole number from 1 to 256"),
        (["export", "p", "a.csv", "--status", "odd"], "invalid choice: 'odd'"),
        (["export", "p", "a.docx"], "Export to docx is not available yet: choose csv or jsonl."),
        (["export", "p", "a.csv", "--format", "qdpx"], "Export to qdpx is not available yet"),
        (["export", "p", "a.txt"], "the ending “.txt”, which stands for no format"),
        (["export", "p", "-"], "name it with --format"),
        (["--frob"], "COMMAND"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_why(args, words):
    result = run_here(*args)
    assert result.status == 2
    assert result.out == ""
    assert words in "\n".join(result.said)


def test_a_project_that_is_not_there_opens_no_window(tmp_path):
    result = run(tmp_path / "gone.cubaquotes")
    assert result.status == 1
    assert re.fullmatch(
        r"There is no project “.*gone.cubaquotes”, and no command of that name: .*", "\n".join(result.said)
    )


def test_without_a_display_the_commands_are_named():
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    result = run(env=bare)
    assert result.status == 1
    assert len(result.said) == 1
    assert "extract, import, export" in result.said[0]


def test_the_command_line_never_imports_qt(tmp_path):
    (tmp_path / "a.txt").write_text("“Yes,” she said.")
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['PySide6'] = None\n")
    env = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ["PYTHONPATH"]])}
    project = tmp_path / "p.cubaquotes"
    for args in (
        ["new", project],
        ["import", project, tmp_path / "a.txt"],
        ["extract", tmp_path / "a.txt"],
        ["check", project],
    ):
        assert run(*args, env=env).status == 0
