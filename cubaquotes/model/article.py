"""An article and what is known about it."""

from dataclasses import dataclass, field

from cubaquotes.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its words. Empty strings where nothing is known.

    published: an ISO date (2023-03-01) or a part of one (2023-03), as the article has it.
    language: "en", "es", "ru", or "" for not yet detected.
    """

    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A file read: text that will never change again, what was guessed about it, and what the user should know.

    origin: the path or URL it came from, for the record.
    warnings: one sentence each, such as which encoding was assumed.
    """

    text: str
    metadata: Metadata
    origin: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a project. `sha256` is over the text as UTF-8."""

    id: ArticleId
    text: str
    sha256: str
    metadata: Metadata = field(default_factory=Metadata)
    origin: str = ""
    imported_at: str = ""
    done: bool = False
