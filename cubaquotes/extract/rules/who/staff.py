"""Bodies that only somebody's office tells of: "la portavoz del ministerio de Energía", "глава комитета"."""

from collections.abc import Sequence

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import bodies

# So many mentions back somebody may have been told of.
_MEMORY = 25
_LONGEST_FIRM = 4
# What stands for a ministry without the word.
# What a firm can be by where it works.
_WORKS = frozenset(("фабрика", "комбинат", "шахта", "верфь", "fábrica", "astillero", "planta", "refinería", "bodega"))
# Words for any body, except a firm.
_ANY = frozenset(("ведомство", "организация", "структура", "entidad", "organismo", "organización", "institución"))
_MINISTRIES = ("мин", "мид", "ministerio")


def firm_named(cast: Cast, firm: Mention, before: Sequence[Mention]) -> str:
    """ "Iberjet cancelará 140 vuelos. … La aerolínea": a name that begins a sentence and is no person's; "" if none."""
    scene = cast.scene
    if scene.lexicon.code != "es":
        return ""
    starts = frozenset(scene.sentence_starts)
    persons = {low for m in before if _is_full(scene, m) for low in scene.low[m.first : m.last]}
    for mention in reversed(before[-_MEMORY:]):
        alone = mention.kind == PERSON and not mention.head and not mention.role and mention.name is not None
        if not alone or mention.last > firm.first or mention.name != (mention.first, mention.last):
            continue
        words = scene.low[mention.first : mention.last]
        verb = scene.tags[mention.last] & (t.VERB | t.CUE | t.CLITIC | t.AUXILIARY)
        known = scene.tags[mention.first] & t.GIVEN or persons.intersection(words)
        if mention.first in starts and verb and not known and len(words) < _LONGEST_FIRM:
            return scene.slice(mention.first, mention.last)
    return ""


def _is_full(scene: Scene, mention: Mention) -> bool:
    if mention.kind != PERSON or mention.name is None:
        return False
    return bool(mention.head) or bool(scene.tags[mention.name[0]] & t.GIVEN)


class Staff:
    """Finds the bodies in the offices of a text; each office is looked at once."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene = cast, cast.scene
        self._bodies: dict[Mention, Mention | None] = {}

    def body(self, named: Mention, before: Sequence[Mention]) -> Mention | None:
        """The body that `named`, which tells a body by its noun alone, means; before: the mentions so far."""
        for mention in reversed(before[-_MEMORY:]):
            told = mention.role is not None and mention.kind in (ROLE, PERSON)
            if mention.last > named.first or not (told or mention.kind == DOCUMENT):
                continue
            if mention not in self._bodies:
                self._bodies[mention] = self._inside(mention)
            found = self._bodies[mention]
            if found is not None and self._fits(named, found):
                return found
        return None

    def is_exact(self, named: Mention) -> bool:
        """Whether the noun is for one kind of body: a ministry, a union; not "ведомство", "la empresa"."""
        return named.head not in _ANY and self.scene.lexicon.apart.get(named.head) != "firm"

    def _inside(self, mention: Mention) -> Mention | None:
        """The body that the role of `mention` tells of, after the noun for the person."""
        scene = self.scene
        if mention.kind == DOCUMENT:
            found = bodies.inside(self.cast, mention)
            of = found is not None and any(scene.tags[k] & t.OF for k in (found.first - 1, found.first - 2))
            return found if found is not None and of and found.kind == GROUP and not found.plural else None
        a, b = mention.role or (0, 0)
        head = next((k for k in range(a, b) if scene.tags[k] & t.ROLE), b)
        for k in range(head + 1, b):
            if not scene.tags[k] & t.WORD or scene.tags[k] & (t.SMALL & ~t.DETERMINER):
                continue
            found = self.cast.parse(k, b)
            if found is not None and found.kind == GROUP and not found.plural and found is not mention:
                found.cases = found.cases and "G"
                return found
        return None

    def _fits(self, named: Mention, body: Mention) -> bool:
        lexicon = self.scene.lexicon
        low = body.head or self.scene.low[body.first]
        if named.head in ("министерство", "ministerio"):
            return low.startswith(_MINISTRIES)
        group, theirs = lexicon.apart.get(named.head), lexicon.apart.get(low)
        if group == "firm" and low in _WORKS:
            return True
        return named.head == low or (group == theirs and (group == "firm" or named.head in _ANY))
