"""Who is meant by what only points at somebody: "este último", "el vencedor", "su colega"."""

from collections.abc import Iterable

from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who.entity import Entity, agrees


def first_of(able: Iterable[Entity], mention: Mention) -> Entity | None:
    """ "El vencedor": the first person of the text of those who can be meant, if there are several."""
    fitting = [e for e in able if e.kind == PERSON and e.topic >= 0]
    known = [e for e in fitting if mention.head in e.roles] or fitting
    return min(known, key=lambda e: e.mention.first if e.mention else 0, default=None)


def latter(recent: Iterable[Entity], mention: Mention) -> Entity | None:
    """ "Esta última": who was named last and can be meant."""
    told_of = [e for e in recent if e.kind in (PERSON, ROLE) and 0 <= e.seen < mention.first]
    fitting = [e for e in told_of if agrees(e, mention.gender, plural=mention.plural)]
    return max(fitting, key=lambda e: e.seen, default=None)


def peer(scene: Scene, recent: Iterable[Entity], mention: Mention, one: Entity | None) -> Entity | None:
    """ "Su colega" of `one`: the only other person of the text with the same walk of life, if there is one."""
    if one is None or one.kind != PERSON:
        return None
    fields = {field for role in one.roles for field in scene.lexicon.fields_of(role)}
    known = {
        e
        for e in recent
        if e.kind == PERSON and e is not one and e.sure and e.seen >= 0 and agrees(e, mention.gender, plural=False)
    }
    alike = [e for e in known if any(fields & scene.lexicon.fields_of(role) for role in e.roles)]
    return alike[0] if len(alike) == 1 else None
