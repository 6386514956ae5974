"""A person or a body that an article names, and where."""

from dataclasses import dataclass, field

from cubaquotes.extract.who.names import Run

# From this sum of hints on a name is certainly a person's.
SURE = 1.0


@dataclass(slots=True)
class Person:
    """Somebody named. `name` is the fullest form, `words` it folded; gender f, m or "".

    roles: the nouns that the article gives them. about: all words of the descriptions beside the name.
    introduced: where the full name stands, tokens [first, last). hints: how much speaks for a person and no thing.
    gone: somebody who died.
    """

    name: str
    words: list[str]
    gender: str = ""
    roles: set[str] = field(default_factory=set)
    about: set[str] = field(default_factory=set)
    ages: set[str] = field(default_factory=set)
    introduced: list[Run] = field(default_factory=list)
    hints: float = 0.0
    gone: bool = False

    @property
    def leaning(self) -> str:
        """What the ending of a first name lets one expect where nothing tells the gender: f or ""."""
        given = self.words[0]
        return "f" if not self.gender and given.endswith("a") and len(given) > 3 else ""

    @property
    def sure(self) -> bool:
        """Whether this is certainly a person."""
        return self.hints >= SURE


@dataclass(slots=True)
class Naming:
    """A place where a person is named: tokens [first, last) of the name without titles."""

    first: int
    last: int
    person: Person


@dataclass(slots=True)
class Body:
    """A place where an organisation is named: tokens [first, last); `words` of the name in lower case."""

    first: int
    last: int
    words: frozenset[str]
