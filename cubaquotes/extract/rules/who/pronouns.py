"""Who "she" or a verb without a subject means, of those whom the text told of."""

from collections.abc import Iterable

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, ROLE
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness
from cubaquotes.extract.rules.who.again import MEMORY, NEAR
from cubaquotes.extract.rules.who.entity import Entity, agrees

# "Та спорит": the other one, not who was told of as the subject.
_NOT_THE_SUBJECT = frozenset(("тот", "та", "aquel", "aquella"))


def is_other(scene: Scene, token: int) -> bool:
    """Whether "тот", "aquella" stands at `token`: not who spoke last."""
    return token < len(scene) and scene.low[token] in _NOT_THE_SUBJECT


def meant(
    scene: Scene,
    recent: Iterable[Entity],
    token: int,
    gender: str,
    *,
    plural: bool,
    avoid: Entity | None,
    somebody: bool,
) -> Entity | None:
    """Who of `recent` is meant at `token`: whoever spoke or was named last and agrees.

    avoid: who it can't be. somebody: it can't be a body or a place.
    """
    several = plural and token < len(scene) and bool(scene.tags[token] & t.PRONOUN)
    best, place = None, -MEMORY
    for entity in recent:
        if entity.seen < 0 or entity is avoid or entity.kind == OTHER or not agrees(entity, gender, plural=plural):
            continue
        if entity.kind == PERSON and not entity.sure:
            continue
        if entity.kind in (GROUP, PLACE, DOCUMENT) and (
            somebody or gender or likeness.nearness(scene, token, entity.spoke) < 2
        ):
            continue  # a body is no "she", and not meant any more in the next paragraph
        # Who spoke last is likelier than who was only named since; a body or a place is no "she".
        last = max(entity.seen - 40 if entity.kind in (PERSON, ROLE) else -MEMORY, entity.spoke, entity.topic)
        # "ellos" are rather the brothers than the firm.
        last -= NEAR * 2 if several and not entity.plural else 0
        last -= NEAR // 2 if gender and not entity.gender and likeness.sounds_other(entity.given, gender) else 0
        if last > place:
            best, place = entity, last
    return best if best is not None and token - place < MEMORY else None
