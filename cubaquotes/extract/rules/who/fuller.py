"""What tells more of somebody without a name, after the noun: "un pastor | que llevaba dos perros |"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.scene import Scene

# A longer clause tells a story, and is no name to show.
_LONGEST, _LONGEST_CLAUSE = 10, 4
_PLACED = frozenset(("en", "junto", "frente"))
# "una mujer con un niño en brazos", but not "con cautela".
_COUNTED = t.INDEFINITE | t.NUMBER
_BEFORE_VERB = t.CLITIC | t.NEGATION | t.ADVERB | t.AUXILIARY


def rest(scene: Scene, mention: Mention) -> str:
    """The clause or place right after the Spanish `mention` that belongs to it, with a space before it; "" if none.

    Only of a source that is new, and only up to its verb or to the end of the clause.
    """
    k = mention.last
    if scene.lexicon.code != "es" or not mention.source or not mention.indefinite or mention.member:
        return ""
    if mention.name is not None or not mention.head or mention.reports or k + 1 >= len(scene):
        return ""
    if (mention.role or (k, k))[1] != k or not _tells_more(scene, mention):
        return ""
    end = _end(scene, mention)
    most = _LONGEST_CLAUSE if scene.low[k] == "que" else _LONGEST
    return f" {' '.join(scene.slice(k, end).split())}" if 1 < end - k <= most else ""


def _tells_more(scene: Scene, mention: Mention) -> bool:
    k, low = mention.last, scene.low
    if low[k] == "que":
        return not scene.tags[k + 1] & t.STOP and scene.quote_of[k + 1] == scene.quote_of[k]
    if low[k] == "con":
        return bool(scene.tags[k + 1] & _COUNTED)
    if low[k] not in _PLACED:
        return False
    # "dijo un vecino en una entrevista", "en enero" tell when and how it was said.
    end = _end(scene, mention)
    inner = range(k + 1, end)
    places = scene.lexicon.lists["toponyms"]
    placed = any(scene.tags[j] & t.CAPITAL or low[j] in places for j in inner)
    return placed and not any(
        scene.tags[j] & (t.CALENDAR | t.INDEFINITE | t.NUMBER | t.DOCUMENT) and not scene.tags[j] & t.CAPITAL
        for j in inner
    )


def _end(scene: Scene, mention: Mention) -> int:
    """Before the verb that `mention` is the subject of, or before the first mark."""
    stop = min(len(scene), mention.last + _LONGEST + 2)
    end = next((k for k in range(mention.last + 1, stop) if scene.tags[k] & t.STOP or scene.quote_of[k] >= 0), stop)
    if mention.last < mention.verb_at <= end:
        end = mention.verb_at
        while end > mention.last + 1 and scene.tags[end - 1] & _BEFORE_VERB:
            if scene.tags[end - 2] & t.PREPOSITION:
                break  # "un tendero que pasaba por allí | contó"
            end -= 1
    return end
