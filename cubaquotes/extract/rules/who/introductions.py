"""Who says in their own words who they are: «Me llamo Dionisia», «Меня зовут Фаина»."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import PERSON, Mention
from cubaquotes.extract.rules.said.frame import Frame

_OPENINGS = (
    ("me", "llamo"), ("mi", "nombre", "es"), ("soy",), ("меня", "зовут"), ("мое", "имя"), ("я", "—"),
    ("зовите", "меня"), ("можно",), ("llámenme",), ("llámeme",), ("llamadme",),
)  # fmt: skip
_FIRST_WORDS = frozenset(words[0] for words in _OPENINGS)


def own_name(cast: Cast, frame: Frame) -> Mention | None:
    """The name that the speaker of `frame` gives as their own; None without one."""
    scene = cast.scene
    if not frame.direct:
        return None
    for first, last in frame.parts:
        for k in range(first, last):
            if scene.low[k] in _FIRST_WORDS:
                opening = next((words for words in _OPENINGS if scene.follows(k, words)), ())
                named = cast.at.get(k + len(opening)) if opening else None
                if named is not None and named.kind == PERSON and named.name and _is_sure(cast, named, opening):
                    return named
    return None


def _is_sure(cast: Cast, named: Mention, opening: tuple[str, ...]) -> bool:
    """After "soy" and "я —" only a known given name: "soy Capricornio" is none."""
    return (len(opening) > 1 and opening[0] != "я") or bool(cast.scene.tags[named.first] & t.GIVEN)
