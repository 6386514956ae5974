"""Who is in a reader's mind at some place of an article."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.who.identity import Scene
from cubaquotes.extract.who.named import Naming
from cubaquotes.extract.who.names import owns

# How far back (tokens) a reader remembers a name, and how many namings are asked.
_REACH = 400
_MOST = 40
# In sentences of distance: first in its sentence; after a preposition; as an owner; perhaps no person; dead.
_FIRST, _AFTER_PREPOSITION, _OWNER, _UNSURE, _GONE = 0.6, -0.5, -0.9, -0.3, -3.0
# Nothing at all shows a person.
_NO_SIGN = -1.5


def candidates(scene: Scene, at: int) -> list[Naming]:
    """The namings before token `at` that somebody could look back to."""
    return scene.cast.before(at, _REACH)[-_MOST:]


def distance(scene: Scene, token: int, at: int) -> float:
    """Sentences between the two tokens."""
    sentences = scene.doc.sentences
    return float(bisect_left(sentences, at + 1) - bisect_left(sentences, token + 1))


def salience(scene: Scene, naming: Naming, at: int) -> float:
    """How much somebody is in mind at `at` by that naming: 0 or so for the last subject, less for others."""
    doc = scene.doc
    worth = -distance(scene, naming.first, at)
    before = doc.flags[naming.first - 1] if naming.first else 0
    if before & f.PREPOSITION:
        worth += _AFTER_PREPOSITION
    elif is_first(scene, naming):
        worth += _FIRST
    worth += _OWNER if owns(doc.words[naming.last - 1]) else 0.0
    worth += _GONE if naming.person.gone else 0.0
    return worth + (0.0 if naming.person.sure else _UNSURE if naming.person.hints > 0 else _NO_SIGN)


def is_first(scene: Scene, naming: Naming) -> bool:
    """Whether no other person is named before in the sentence, except as an owner ("Quayle’s wife, Brenda")."""
    start = scene.doc.sentence_of(naming.first)[0]
    before = scene.cast.before(naming.first, naming.first - start)
    if before and _begins_clause(scene, before[-1].last, naming.first):
        return True
    return all(owns(scene.doc.words[other.last - 1]) for other in before)


def _begins_clause(scene: Scene, last: int, first: int) -> bool:
    """Whether a clause with a subject of its own begins between the tokens: "Grubb left, and the editor, …"."""
    doc = scene.doc
    return any(
        (doc.low[i] in ("and", "but", "while") and doc.flags[i - 1] & f.COMMA and doc.flags[i + 1] & f.DETERMINER)
        or doc.flags[i] & f.SEMICOLON
        for i in range(last + 1, min(first, doc.count - 1))
    )
