"""What a new project begins with."""

from collections.abc import Mapping
from typing import Any

from cubaquotes.codebook import default_targets
from cubaquotes.data import read_toml
from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.services.naming import create_speaker
from cubaquotes.speakers import fold
from cubaquotes.store import codebook, registry
from cubaquotes.store.database import Store
from cubaquotes.store.recorder import Recorder


def default_speakers(language: str = "en") -> list[Speaker]:
    """The speakers of resources/speakers.toml; their ids count from 1 and mean nothing.

    language: of their names, by its code; the English name is an alias then.
    """
    entries = read_toml("speakers.toml")["speaker"]
    for entry in entries:
        name = entry.get("name_in", {}).get(language)
        if name is not None:
            known = entry["aliases_in"]
            known["en"] = [entry["name"], *known.get("en", ())]
            known[language] = [alias for alias in known.get(language, ()) if fold(alias) != fold(name)]
            entry["name"] = name
    return speakers_from({"speaker": entries})


def speakers_from(data: Mapping[str, Any]) -> list[Speaker]:
    """Speakers from TOML: a list `speaker` of tables with name and optionally kind, aliases, key, colour, note.

    aliases_in has those of one language by its code. Raises KeyError, TypeError or ValueError if it isn't that.
    """
    return [_speaker(number, entry) for number, entry in enumerate(data["speaker"], 1)]


def _speaker(number: int, entry: Mapping[str, Any]) -> Speaker:
    spoken = [(alias, code) for code, aliases in dict(entry.get("aliases_in", {})).items() for alias in aliases]
    return Speaker(
        SpeakerId(number),
        entry["name"],
        SpeakerKind(entry.get("kind", SpeakerKind.PERSON)),
        (*entry.get("aliases", ()), *(alias for alias, _code in spoken)),
        entry.get("key"),
        entry.get("colour", ""),
        entry.get("note", ""),
        tuple(spoken),
    )


def furnish(store: Store, language: str) -> None:
    """Give a new project the default speakers and codebook. They are where it begins, so there is nothing to undo.

    language: in which they are called, by its code.
    """
    with store.write():
        recorder = Recorder(store)
        for speaker in default_speakers(language):
            speaker_id = create_speaker(recorder, speaker.name, speaker.kind)
            recorder.update("speaker", {"id": speaker_id}, key=speaker.key, colour=speaker.colour, note=speaker.note)
            for alias in speaker.aliases:
                registry.add_alias(recorder, speaker_id, alias, fold(alias), speaker.language_of(alias))
        for target in default_targets(language):
            codebook.create(recorder, target.key, target.label, target.description, target.words)
