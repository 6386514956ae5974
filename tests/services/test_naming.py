"""Names of new speakers, and the speakers that a project begins with."""

import pytest

from cubaquotes.model import SpeakerKind
from cubaquotes.services import default_speakers, speakers_from
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
