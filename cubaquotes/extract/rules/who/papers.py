"""Letters and statements: who wrote them."""

from bisect import bisect_right
from collections.abc import Iterable

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, PERSON, Mention
from cubaquotes.extract.rules.said import sources
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.extract.rules.who.likeness import nearness

# How far back the sentence may stand that tells of the writing; in tokens.
_MEMORY = 80
# "Envió una carta … decía el texto".
_ANY_PAPER = frozenset(("texto", "misiva", "escrito", "nota", "mensaje"))
_LETTERS = frozenset(("carta", "mensaje", "correo", "comunicado"))
# What a body tells the press by.
_STATEMENTS = frozenset(("текст", "документ", "сообщение", "заявление", "пресс-релиз", "релиз", "коммюнике"))


def writer(cast: Cast, paper: Mention) -> Mention | None:
    """Who wrote "la carta": the subject of the sentence that brought a paper of this kind in; None if none did."""
    scene = cast.scene
    for k in range(paper.first - 1, max(-1, paper.first - _MEMORY), -1):
        named = cast.at.get(k)
        if named is None or named.kind != DOCUMENT or scene.quote_of[k] >= 0:
            continue
        if named.head != paper.head and not (paper.head in _ANY_PAPER and named.head in _LETTERS):
            continue
        first = scene.sentence_starts[bisect_right(scene.sentence_starts, k) - 1]
        return sources.main_subject(cast, k, first)
    return None


def sent_by(scene: Scene, paper: Mention, recent: Iterable[Entity], cast: Cast) -> Entity | None:
    """ "X no asistió. Envió una carta …, decía el texto": who the text was about before the letter was told of."""
    if paper.head not in _ANY_PAPER:
        return None
    for k in range(paper.first - 1, max(-1, paper.first - _MEMORY), -1):
        letter = cast.at.get(k)
        if letter is None or letter.kind != DOCUMENT or letter.head not in _LETTERS or scene.quote_of[k] >= 0:
            continue
        first = scene.sentence_starts[bisect_right(scene.sentence_starts, k) - 1]
        before = [e for e in recent if e.kind == PERSON and 0 <= e.topic < first and e.spoke < first]
        near = max(before, key=lambda e: e.topic, default=None)
        return near if near is not None and nearness(scene, k, near.topic) == 2 else None
    return None


def body_on_stage(scene: Scene, paper: Mention, recent: Iterable[Entity]) -> Entity | None:
    """ "Пресс-служба порта опровергла слухи. «…», — говорится в сообщении": the body that the paragraph is about."""
    if scene.lexicon.code != "ru" or paper.head not in _STATEMENTS:
        return None
    near = [e for e in recent if e.kind == GROUP and e.headed >= 0 and nearness(scene, paper.first, e.headed) == 2]
    return max(near, key=lambda e: e.headed, default=None)
