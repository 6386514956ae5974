"""A list of known speakers for `extract --speakers`: TOML or CSV."""

from pathlib import Path

from cubaquotes.errors import ImportFileError
from cubaquotes.exchange import lists
from cubaquotes.importers import decode_file
from cubaquotes.model import Speaker, SpeakerId, SpeakerKind

FORMAT_HELP = """\
a list of speakers, TOML or CSV (by its ending), so that their names come out as written there:
  [[speaker]]                                     name,kind,aliases
  name = "Maria Zakharova"                        Maria Zakharova,person,Захарова; the spokeswoman
  kind = "person"                                 TASS,organisation,ТАСС
  aliases = ["Захарова", "the spokeswoman"]
kind is person, role, organisation, country or document (person if left out); aliases may be left out. It is what
`cubaquotes speakers export` writes."""


def read_speakers(path: Path) -> list[Speaker]:
    """The speakers of a list. Raises ImportFileError, one sentence, if it can't be read whole or makes no sense."""
    found = lists.read_speakers(decode_file(path).text, path.name)
    if found.problems:
        raise ImportFileError(found.problems[0])
    return [
        Speaker(SpeakerId(number), entry.name, entry.kind or SpeakerKind.PERSON, tuple(dict(entry.aliases)))
        for number, entry in enumerate(found.entries, 1)
    ]
