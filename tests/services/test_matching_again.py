"""Whom suggested names stand for after changes of the registry: only few are asked again, and none is forgotten."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import SpeakerKind
from cubaquotes.services import create_project, open_project
from cubaquotes.store import names, registry

NAMES = (
    "Maria Zakharova", "Мария Захарова", "Марии Захаровой", "Zajárova", "Захаровой", "spokeswoman Maria Zakharova",
    "Raul Castro", "Fidel Castro", "Castro", "Кастро", "Рауля Кастро", "Raúl Castro Ruz", "the official", "officials",
    "Cuban officials", "the Cuban official", "a spokesperson for the Ministry of Trade", "Ministry of Trade",
    "Ministry of Foreign Affairs", "the ministry", "Iván Ivánovich", "Иван Иванович Петров", "Petrov", "Петрова",
    "Ursula von der Leyen", "von der Leyen", "Díaz-Canel", "Диас-Канелем", "Miguel Diaz-Canel", "Díaz",
    "王 毅", "毅", "The", "Trade", "Trade Minister Ana Díaz", "Ana", "Анны Диас",
)  # fmt: skip
WHO = st.sampled_from(NAMES)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    with create_project(tmp_path_factory.mktemp("again") / "p.cubaquotes", annotator="Ana") as made:
        with made._store.write():
            names.ids(made._store, NAMES, made._session.match)
        yield made


def add(project, name, kind):
    project.speakers.create(name, kind)


def rename(project, name, other):
    found = project._session.match(other)
    if found is not None:
        project.speakers.edit(found, name=name)


def call(project, name, kind):
    project.speakers.add_alias(project.speakers.all()[len(kind.value) % 3].id, name)


def make(project, name, kind):
    found = project._session.match(name)
    if found is not None:
        project.speakers.edit(found, kind=kind)


def merge(project, name, other):
    into, gone = project._session.match(name), project._session.match(other)
    if into is not None and gone not in (None, into):
        project.speakers.merge(into, [gone])


def remove(project, name, _kind):
    found = project._session.match(name)
    if found is not None:
        project.speakers.remove(found)


def undo(project, _name, _kind):
    project.history.undo()


ACTS = st.one_of(
    st.tuples(st.sampled_from([add, call, make, remove, undo]), WHO, st.sampled_from(list(SpeakerKind))),
    st.tuples(st.sampled_from([rename, merge]), WHO, WHO),
)


def stale(project):
    """Names that another speaker would stand for if all of them were asked again."""
    with project._store.write():
        return names.match_all(project._store, project._session.match)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=12))
def test_no_name_is_forgotten_when_the_registry_changes(project, acts):
    for act, *what in acts:
        try:
            act(project, *what)
        except NotAllowedError:
            continue
        assert stale(project) == [], (act.__name__, *what)


def test_few_names_are_asked_when_a_role_comes_whose_words_many_have(project, monkeypatch):
    asked = []
    again = names._match

    def counted(store, found, match):
        found = list(found)
        asked.extend(name for _, name, _ in found)
        return again(store, found, match)

    monkeypatch.setattr(names, "_match", counted)
    project.speakers.create("Ministry of Agriculture", SpeakerKind.ORGANISATION)
    assert asked == []


def test_speakers_that_another_program_adds_are_there_when_they_are_asked_for(tmp_path):
    with create_project(tmp_path / "p.cubaquotes", annotator="Ana") as project:
        before = project.speakers.all()
        with open_project(project.path, annotator="Ben") as ben:
            ben.speakers.create("Somebody Else")
        new = [speaker.name for speaker in project.speakers.all() if speaker not in before]
        assert new == ["Somebody Else"]
        assert project._session.match("Somebody Else") is not None


def test_speakers_are_never_those_of_before_whoever_wrote_and_however(project):
    def read():
        return registry.speakers(project._store)

    project.speakers.create("Olga Tokareva")
    first = project.speakers.all()
    assert first == read()
    with project._store.write():
        project._store.run("UPDATE speaker SET note = 'written by the way' WHERE name = 'Olga Tokareva'")
        assert project.speakers.all() == read() != first
    with suppress(ZeroDivisionError), project._store.write():
        project._store.run("UPDATE speaker SET note = 'and taken back' WHERE name = 'Olga Tokareva'")
        assert project.speakers.all() == read()
        raise ZeroDivisionError
    assert project.speakers.all() == read()
