"""Names of new speakers, and the speakers that a project begins with."""

from pathlib import Path

import pytest

from cubaquotes.codebook import default_targets
from cubaquotes.model import SpeakerKind
from cubaquotes.services import create_project, default_speakers, speakers_from
from cubaquotes.services.naming import likely_kind
from cubaquotes.speakers import Registry


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Maria Zakharova", "person"),
        ("Miguel Díaz-Canel", "person"),
        ("Мария Захарова", "person"),
        ("John of Gaunt", "person"),
        ("the official", "role"),
        ("a senior Cuban official", "role"),
        ("State Department spokesperson", "role"),
        ("U.S. officials", "role"),
        ("a man in the crowd", "role"),
        ("высокопоставленный чиновник", "role"),
        ("State Department", "organisation"),
        ("the Ministry of Foreign Affairs", "organisation"),
        ("Ministerio de Relaciones Exteriores", "organisation"),
        ("Министерство обороны", "organisation"),
        ("Pentagon", "organisation"),
        ("Кремль", "organisation"),
        ("Portavoz del Ministerio de Salud", "role"),
        ("the United States", "country"),
        ("Estados Unidos", "country"),
        ("Россия", "country"),
        ("the report", "document"),
    ],
)
def test_the_kind_of_a_name_is_guessed(name, kind):
    assert likely_kind(name) is SpeakerKind(kind)


def test_every_default_alias_leads_to_its_speaker():
    speakers = default_speakers()
    registry = Registry(speakers)
    for speaker in speakers:
        for name in (speaker.name, *speaker.aliases):
            assert registry.match(name) == speaker


def test_speakers_come_from_toml():
    (speaker,) = speakers_from({"speaker": [{"name": "Ana", "aliases": ["A."], "key": 9, "note": "x"}]})
    assert (speaker.name, speaker.kind, speaker.aliases, speaker.key) == ("Ana", SpeakerKind.PERSON, ("A.",), 9)
    with pytest.raises(KeyError):
        speakers_from({"speaker": [{}]})
    with pytest.raises(ValueError, match="ghost"):
        speakers_from({"speaker": [{"name": "Ana", "kind": "ghost"}]})


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_a_new_project_speaks_the_analyst_s_language(tmp_path: Path, language: str) -> None:
    """The same four people and targets, under other names; by the English name they are still found."""
    with create_project(tmp_path / "new.cubaquotes", language=language) as project:
        pinned, targets = project.speakers.all()[:4], project.codebook.targets()
        registry = Registry(project.speakers.all())
    assert [speaker.name for speaker in pinned] == [speaker.name for speaker in default_speakers(language)]
    assert [target.label for target in targets] == [target.label for target in default_targets(language)]
    assert [target.key for target in targets] == [target.key for target in default_targets()]
    assert [target.words for target in targets] == [target.words for target in default_targets()]
    for number, speaker in enumerate(default_speakers()):
        for name in (speaker.name, *speaker.aliases):
            found = registry.match(name)
            assert found is not None
            assert found.key == number + 1
    if language == "es":
        assert pinned[0].name == "Departamento de Estado"
        assert targets[0].label == "Sanciones de EE. UU. a Cuba"
        assert targets[0].description.startswith("El embargo")
    if language == "ru":
        assert pinned[2].name == "Мария Захарова"
        assert all("а" <= letter.casefold() <= "я" or not letter.isalpha() for letter in targets[0].label)
