"""Claims that are told as a noun: "anunció la suspensión de…", "объявил о приостановке…", "считает выборку малой"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import Verb
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, OTHER, Mention
from cubaquotes.extract.rules.said import bounds, subjects

# Where a claim as a noun may begin; and fewer words than this say too little to be one.
_OPENS = t.DETERMINER | t.NUMBER
_FEWEST = 3
_ASKED = frozenset(("palabra", "entrevista", "perdón", "permiso", "disculpas", "cita", "turno", "comentarios"))
_ABOUT = frozenset(("о", "об", "de", "del", "sobre"))
_POINTING = frozenset(("этом", "том", "нем", "ней", "них", "этому", "тому", "это", "то", "своем", "своей", "себе"))
_TO = frozenset(("к", "ко", "a", "al"))
_INSTRUMENTAL = ("ым", "им", "ой", "ей", "ом", "ем", "ыми", "ими", "ью", "ами", "ями")


def begin(cast: Cast, cue: int, last: int, verb: Verb, subject: Mention | None) -> int:
    """The first token of what the verb at `cue` tells as a noun; 0 if it tells nothing so."""
    scene = cast.scene
    lists = scene.lexicon.lists
    at = cue + 1
    if not verb.finite or at >= last or scene.quote_of[at] >= 0:
        return 0
    if verb.lemma in lists["accuses"]:
        return at if subject is not None and _accused(cast, at, last) else 0
    if verb.lemma in lists["names_so"]:
        return at if subject is not None and _names(cast, at, last) else 0
    if scene.low[at] in _ABOUT and verb.lemma in lists["tells_of"]:
        return _noun(cast, at + 1, last, open_end=True)
    if verb.lemma in lists["calls_to"] and subject is not None:
        to = next((k for k in range(at, min(last - 1, at + 4)) if scene.low[k] in _TO), None)
        if to is not None and not any(scene.tags[k] & t.STOP for k in range(at, to)):
            return at + 1 if to == at and _noun(cast, at + 1, last, open_end=True) else at if to > at else 0
    return _noun(cast, at, last, open_end=False) if verb.lemma in lists["tells"] else 0


def _noun(cast: Cast, at: int, last: int, *, open_end: bool) -> int:
    """`at` if what stands there is an event or a thing told, not somebody; else 0."""
    scene = cast.scene
    if at >= last or not scene.tags[at] & t.WORD or scene.tags[at] & (t.PREPOSITION | t.CALENDAR | t.ADVERB | t.CLITIC):
        return 0 if not scene.tags[min(at, last - 1)] & _OPENS else _checked(cast, at, last, open_end=open_end)
    return _checked(cast, at, last, open_end=open_end)


def _checked(cast: Cast, at: int, last: int, *, open_end: bool) -> int:
    scene = cast.scene
    if scene.lexicon.code == "es" and not open_end and not scene.tags[at] & _OPENS and not _several(cast, at, last):
        return 0
    named = cast.at.get(at)
    if named is not None and named.kind not in (OTHER, DOCUMENT):
        return 0
    if scene.lexicon.code == "es" and any(scene.low[k] in _ASKED for k in range(at, min(last, at + 2))):
        return 0  # "pidió la palabra", "solicitó una entrevista"
    if scene.lexicon.code == "ru" and (
        scene.tags[at] & (t.SMALL | t.CUE | t.VERB | t.CAPITAL) or scene.low[at] in _POINTING
    ):
        return 0
    end = bounds.clause_end(cast, at, last)
    words = sum(1 for k in range(at, end) if scene.tags[k] & t.WORD)
    least = 1 if open_end else 2 if scene.lexicon.code == "ru" else _FEWEST
    return at if words >= least else 0


def _several(cast: Cast, at: int, last: int) -> bool:
    """ "prometió fondos para un museo": a plural without an article, with what it is for."""
    tags = cast.scene.tags
    known = tags[at] & (t.SMALL | t.VERB | t.CUE | t.CAPITAL | t.NOUN)
    return not known and cast.scene.low[at].endswith("s") and at + 2 < last and bool(tags[at + 1] & t.PREPOSITION)


def _accused(cast: Cast, at: int, last: int) -> bool:
    """ "acusó a la OTAN de provocar", "обвинил арбитров в двойных стандартах"."""
    scene = cast.scene
    links = ("de", "por") if scene.lexicon.code == "es" else ("в", "во")
    end = min(last, at + 12)
    for k in range(at + 1 if scene.lexicon.code == "ru" else at, end):
        if scene.tags[k] & t.STOP or scene.quote_of[k] >= 0:
            return False
        if scene.low[k] in links:
            follows = k + 1 < last and scene.quote_of[k + 1] < 0
            return follows and not scene.tags[k + 1] & (t.CALENDAR | t.COMPLEMENTIZER)
    return False


def _names(cast: Cast, at: int, last: int) -> bool:
    """ "считает выборку слишком маленькой", "calificó el acuerdo de histórico": what it is, and what it is called."""
    scene = cast.scene
    end = bounds.clause_end(cast, at, last)
    if end - at < 2 or scene.tags[at] & t.STOP or any(scene.quote_of[k] >= 0 for k in range(at, end)):
        return False
    if scene.lexicon.code == "es":
        return any(scene.low[k] in ("de", "como") for k in range(at, end)) or bool(scene.tags[at] & t.DETERMINER)
    if scene.tags[at] & (t.SMALL & ~t.ADVERB):
        return False
    return any(scene.low[k].endswith(_INSTRUMENTAL) and len(scene.low[k]) > 4 for k in range(at, end))


def infinitive(cast: Cast, k: int, last: int, verb: Verb) -> int:
    """The infinitive after the preposition at `k`: "llamó a no consumir", "se comprometió a entregar"; else 0."""
    scene = cast.scene
    if scene.lexicon.code != "es" or scene.low[k] not in ("a", "de", "en", "con"):
        return 0
    at = k + 1
    while at < last and scene.tags[at] & (t.NEGATION | t.CLITIC):
        at += 1
    if at >= last or not subjects.is_infinitive(cast, at):
        return 0
    if "infinitive" in verb.powers or (verb.lemma in scene.lexicon.lists["calls_to"] and scene.low[k] == "a"):
        return at
    return 0
