"""The registry of speakers."""

from dataclasses import dataclass, field
from enum import StrEnum

from cubaquotes.model.ids import ArticleId, QuoteId, SpeakerId


class SpeakerKind(StrEnum):
    """What sort of speaker it is. An anonymous source is a role."""

    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Role:
    """What a speaker was for some time: "secretary of the Security Council".

    since, until: ISO dates or the part of one that is known (2008, 2008-05), both included; "" for an open end.
    """

    role: str
    since: str = ""
    until: str = ""

    @property
    def words(self) -> str:
        """The role with its dates: "secretary (2008–2024)"."""
        return f"{self.role} ({self.since}–{self.until})" if self.since or self.until else self.role

    def overlaps(self, other: "Role") -> bool:
        """Whether both may have been held on one day."""
        return _in_order(self.since, other.until) and _in_order(other.since, self.until)

    def held_on(self, date: str) -> bool:
        """Whether it may have been so on a date, which may be known in part only; False if it is no date."""
        if not (date[:4].isascii() and date[:4].isdecimal() and len(date) >= 4):
            return False
        began = self.since[: len(date)] <= date[: len(self.since)]
        return began and (not self.until or self.until[: len(date)] >= date[: len(self.until)])


def _in_order(since: str, until: str) -> bool:
    """Whether a beginning can come before an end; dates may be open or known in part."""
    known = min(len(since), len(until))
    return since[:known] <= until[:known]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, role or organisation that speaks.

    key: 1 to 9 if pinned to that key, else None.
    colour: "#rrggbb" chosen by the user, or "" for the theme's own.
    languages: of those aliases that belong to one language, with its code: (("Захарова", "ru"),).
    place: of its colour in the theme's row, from 0; None until it was shown. Not what makes a speaker another one.
    """

    id: SpeakerId
    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    aliases: tuple[str, ...] = ()
    key: int | None = None
    colour: str = ""
    note: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    roles: tuple[Role, ...] = ()
    place: int | None = field(default=None, compare=False)

    def language_of(self, alias: str) -> str:
        """The code of an alias's language; "" if it is used in any."""
        return dict(self.languages).get(alias, "")

    def role_on(self, date: str) -> str:
        """What the speaker was on an article's date, several roles joined by "; "; "" if nothing is known."""
        return "; ".join(held.role for held in self.roles if held.held_on(date))


@dataclass(frozen=True, slots=True)
class SpeakerQuote:
    """A quote in a list about a speaker.

    title: the article's. words: the first of the quote's. annotator: who decided so; "" for an open suggestion.
    """

    quote_id: QuoteId
    article_id: ArticleId
    title: str
    words: str
    annotator: str


@dataclass(frozen=True, slots=True)
class RegistryPreview:
    """What merging or splitting speakers would change.

    decisions: annotations that would name another speaker, of everybody. suggestions: quotes for which another speaker
    would be suggested. articles: in how many articles these stand. aliases: names that would move. examples: the first
    of the quotes.
    """

    decisions: int
    suggestions: int
    articles: int
    aliases: tuple[str, ...]
    examples: tuple[SpeakerQuote, ...]
