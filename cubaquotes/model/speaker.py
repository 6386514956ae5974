"""The registry of speakers."""

from dataclasses import dataclass
from enum import StrEnum

from cubaquotes.model.ids import SpeakerId


class SpeakerKind(StrEnum):
    """What sort of speaker it is. An anonymous source is a role."""

    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, role or organisation that speaks.

    key: 1 to 9 if pinned to that key, else None.
    colour: "#rrggbb" chosen by the user, or "" for the theme's own.
    """

    id: SpeakerId
    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    aliases: tuple[str, ...] = ()
    key: int | None = None
    colour: str = ""
    note: str = ""
