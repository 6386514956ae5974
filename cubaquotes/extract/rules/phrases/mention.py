"""A stretch of text that names somebody who can speak."""

from dataclasses import dataclass, field

PERSON, ROLE, GROUP, PLACE, PRONOUN, DOCUMENT, OTHER = (
    "person", "role", "group", "place", "pronoun", "document", "other",
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Mention:
    """Tokens [first, last) that name a person, role, body or place.

    kind: one of the constants above. head: the base form of its noun, or "". name: the tokens [first, last) of the
    name in it, or None. role: the tokens of the role in it, or None. gender: "m", "f", "n" or ""; plural.
    cases: in which cases it can stand ("" where the language has none). indefinite: "un funcionario", "some".
    muted: it stands in words that somebody speaks. called: the mention that this name is told for ("se llama").
    alias_of: the person whose second name this is ("alias El Trueno"). source: it is the source of a statement.
    member: one of a group that was named before ("uno de ellos", "другая"). members: who speaks together in it.
    verb_at: the verb of that statement (-1 for none); reports: the statement itself begins right after it.
    weak: a single capital at the start of a sentence, which may be any word.
    """

    first: int
    last: int
    kind: str
    head: str = ""
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    gender: str = ""
    plural: bool = False
    cases: str = ""
    indefinite: bool = False
    tags: int = 0
    weak: bool = False
    member: bool = False
    source: bool = False
    verb_at: int = -1
    reports: bool = False
    muted: bool = False
    called: "Mention | None" = None
    alias_of: "Mention | None" = None
    members: "list[Mention]" = field(default_factory=list)
    entity: object = field(default=None, repr=False)
