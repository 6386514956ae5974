"""A list of known speakers for `extract --speakers`: TOML or CSV."""

import csv
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from cubaquotes.errors import ImportFileError
from cubaquotes.importers import decode_file
from cubaquotes.model import Speaker, SpeakerId, SpeakerKind

FORMAT_HELP = """\
a list of speakers, TOML or CSV (by its ending), so that their names come out as written there:
  [[speaker]]                                     name,kind,aliases
  name = "Maria Zakharova"                        Maria Zakharova,person,Захарова; the spokeswoman
  kind = "person"                                 TASS,organisation,ТАСС
  aliases = ["Захарова", "the spokeswoman"]
kind is person, role, organisation, country or document (person if left out); aliases may be left out."""

_SEPARATOR = ";"


def read_speakers(path: Path) -> list[Speaker]:
    """The speakers of a list. Raises ImportFileError, one sentence, if it can't be read or makes no sense."""
    text = decode_file(path).text
    rows = _toml_rows(path, text) if path.suffix.lower() == ".toml" else _csv_rows(path, text)
    return [_speaker(path, number, row) for number, row in enumerate(rows, start=1)]


def _toml_rows(path: Path, text: str) -> Iterable[Mapping[str, object]]:
    try:
        rows = tomllib.loads(text.replace("\r\n", "\n")).get("speaker")
    except tomllib.TOMLDecodeError as error:
        raise ImportFileError(f"“{path.name}” is not valid TOML: {error}.") from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ImportFileError(f"“{path.name}” has no [[speaker]] tables: give each speaker one, with a name.")
    return rows


def _csv_rows(path: Path, text: str) -> Iterable[Mapping[str, object]]:
    reader = csv.DictReader(text.splitlines(), skipinitialspace=True)
    if "name" not in (reader.fieldnames or ()):
        raise ImportFileError(f"“{path.name}” has no column “name”: let its first line say name,kind,aliases.")
    try:
        return [{**row, "aliases": (row.get("aliases") or "").split(_SEPARATOR)} for row in reader]
    except csv.Error as error:
        raise ImportFileError(f"“{path.name}” is not a valid CSV table: {error} (line {reader.line_num}).") from None


def _speaker(path: Path, number: int, row: Mapping[str, object]) -> Speaker:
    where = f"Speaker {number} of “{path.name}”"
    name, kind, aliases = row.get("name"), row.get("kind") or SpeakerKind.PERSON, row.get("aliases") or []
    if not isinstance(name, str) or not name.strip():
        raise ImportFileError(f"{where} has no name.")
    if kind not in set(SpeakerKind):
        raise ImportFileError(f"{where} is of the kind “{kind}”; it can be {', '.join(SpeakerKind)}.")
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise ImportFileError(f"{where} has aliases that are not a list of names.")
    known = tuple(alias.strip() for alias in aliases if alias.strip())
    return Speaker(SpeakerId(number), name.strip(), SpeakerKind(str(kind)), known)
