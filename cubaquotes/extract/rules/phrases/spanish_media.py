"""Names of Spanish texts that begin with a common word: "BBC Mundo", "Estados Unidos"; and the paper itself."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.scene import Scene

_OURS = frozenset(("este", "esta", "nuestro", "nuestra"))
_OWN = frozenset(("su", "sus", "mi", "mis"))
# What a name after it does not belong to: "escribió en su diario Maylín Ortega".
_NOTEBOOKS = frozenset(("diario", "cuaderno", "muro", "cuenta", "perfil", "blog", "página", "canal", "bitácora"))
_MEDIA = frozenset(("diario", "periódico", "redacción", "agencia", "revista", "medio", "portal", "semanario"))


def long_place(scene: Scene, start: int, stop: int) -> int:
    """The end of "Estados Unidos", "Países Bajos": a place that begins with a noun for a body; 0 for anything else."""
    if not scene.tags[start] & t.CAPITAL or not scene.tags[start] & t.NOUN:
        return 0
    known = scene.lexicon.places
    return next((k for k in (start + 2, start + 3) if k <= stop and scene.slice(start, k).lower() in known), 0)


def past_outlet(scene: Scene, i: int, start: int) -> int:
    """The end of the name of a medium that begins at `i` or `start`; 0 if none does."""
    size = scene.phrase("outlets", i)
    if size:
        return i + size
    size = scene.phrase("outlets", start)
    return start + size if size else 0


def is_ours(scene: Scene, head: int) -> bool:
    """Whether a noun stands after "este", "nuestro": "a este diario", "a esta redacción"."""
    return scene.low[head - 1] in _OURS


def is_notebook(scene: Scene, head: int) -> bool:
    """Whether the noun at `head` is somebody's own diary or page."""
    return scene.low[head - 1] in _OWN and scene.low[head] in _NOTEBOOKS


def is_this_paper(scene: Scene, head: int) -> bool:
    """ "Este diario", "esta redacción": the medium that prints the article, which is told of in passing."""
    return scene.low[head] in _MEDIA and is_ours(scene, head)
