"""Papers and bodies: whose a paper is, and how a body is named again."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import GROUP, PERSON, PLACE, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene


def inside(cast: Cast, document: Mention) -> Mention | None:
    """Whose paper it is: "el comunicado de la cancillería", "заявление министерства обороны"."""
    scene = cast.scene
    for k in range(document.first + 1, document.last):
        if not scene.tags[k - 1] & (t.DOCUMENT | t.OF | t.DETERMINER) and scene.lexicon.code == "es":
            continue
        if scene.tags[k] & (t.DOCUMENT | t.OF):
            continue
        found = cast.parse(k, document.last)
        if found is not None and found.kind in (GROUP, PERSON, PLACE, ROLE):
            if scene.lexicon.code == "ru":
                found.cases = "G"
            return found
    return None


def of_body(scene: Scene, named: Mention) -> str:
    """What makes "portavoz" "portavoz de la concejalía de Comercio", for the body that `named` names."""
    words = scene.slice(named.first, named.last)
    if words.lower().startswith("el "):
        return " del " + words[3:]
    return " de " + (words if words[1:2].isupper() else words[:1].lower() + words[1:])
