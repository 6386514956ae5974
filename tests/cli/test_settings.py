"""Settings survive what happens to small files."""

import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes import paths, settings
from cubaquotes.settings import Settings

SOME = Settings("Ana", "/a.cubaquotes", ("/a.cubaquotes", "/b.cubaquotes"), "dark", 18, "AAAA")


def test_everything_lies_under_the_home_that_is_set(tmp_path, monkeypatch):
    monkeypatch.setenv("CUBAQUOTES_HOME", str(tmp_path))
    for place in (paths.settings_file(), paths.sample_project(), paths.log_folder(), paths.data_folder()):
        assert place.is_relative_to(tmp_path)


def test_without_a_home_the_system_says_where(monkeypatch):
    monkeypatch.delenv("CUBAQUOTES_HOME")
    assert "cubaquotes" in str(paths.settings_file()).lower()
    assert paths.settings_file().is_absolute()


def test_what_is_saved_is_loaded():
    assert settings.save(SOME) == ""
    assert settings.load() == (SOME, "")


def test_the_first_start_has_defaults_and_nothing_to_say():
    assert settings.load() == (Settings(), "")


@pytest.mark.parametrize("content", [b"{", b"", b"\xff\xfe", b"[1, 2]", b"null", b'"x"', b"[" * 100_000])
def test_a_broken_file_is_set_aside_in_one_sentence(content):
    file = paths.settings_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    loaded, sentence = settings.load()
    assert loaded == Settings()
    aside = re.search(r"kept as “(.*)”", sentence)
    assert aside is not None
    assert Path(aside[1]).read_bytes() == content
    assert not file.exists()
    assert settings.load() == (Settings(), "")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "neon"),
        ("language", "xx"),
        ("font_size", "big"),
        ("font_size", 4000),
        ("font_size", True),
        ("annotator", 3),
        ("recent_projects", "x"),
    ],
)
def test_a_single_value_that_makes_no_sense_is_left_out(name, value):
    settings.save(SOME)
    file = paths.settings_file()
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: value, "from_a_newer_version": 1}))
    loaded, sentence = settings.load()
    assert loaded == replace(SOME, **{name: getattr(Settings(), name)})
    assert sentence == ""


def test_a_place_that_can_not_be_written_is_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CUBAQUOTES_HOME", str(tmp_path / "file"))
    assert re.fullmatch(r"The settings could not be saved to “.*”: .*\.", settings.save(SOME))
    assert settings.load()[0] == Settings()


def test_a_read_only_place_keeps_the_old_settings(read_only_folder):
    file = read_only_folder / "old.csv"
    assert "could not be saved" in settings.save(SOME, file)
    assert [path.name for path in read_only_folder.iterdir()] == ["old.csv"]


def test_a_path_that_is_not_utf8_comes_back(tmp_path):
    project = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.cubaquotes"))
    settings.save(Settings().with_project(project))
    assert settings.load()[0].last_project == str(project)


names = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    annotator=names,
    last=names,
    recent=st.lists(names, max_size=10).map(tuple),
    theme=st.sampled_from(settings.THEMES),
    size=st.integers(settings.MIN_FONT_SIZE, settings.MAX_FONT_SIZE),
)
def test_any_settings_come_back(tmp_path_factory, annotator, last, recent, theme, size):
    file = tmp_path_factory.getbasetemp() / "round.json"
    wanted = Settings(annotator, last, recent, theme, size)
    assert settings.save(wanted, file) == ""
    assert settings.load(file) == (wanted, "")


def test_recent_projects_have_the_last_one_first_and_no_twins(tmp_path):
    remembered = Settings()
    for name in "abcdefghijkla":
        remembered = remembered.with_project(tmp_path / name)
    assert remembered.last_project == str(tmp_path / "a")
    assert [Path(path).name for path in remembered.recent_projects] == list("alkjihgfed")
    gone = remembered.without_project(tmp_path / "a")
    assert gone.last_project == ""
    assert str(tmp_path / "a") not in gone.recent_projects


def test_the_annotator_has_a_name_in_any_case(monkeypatch):
    assert SOME.annotator_name() == "Ana"
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 987_654)  # a user whom the system's list doesn't have
    assert Settings().annotator_name() == "analyst"
