"""Letters and statements: who wrote them."""

from bisect import bisect_right

from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, Mention
from cubaquotes.extract.rules.said import sources

# How far back the sentence may stand that tells of the writing; in tokens.
_MEMORY = 80


def writer(cast: Cast, paper: Mention) -> Mention | None:
    """Who wrote "la carta": the subject of the sentence that brought a paper of this kind in; None if none did."""
    scene = cast.scene
    for k in range(paper.first - 1, max(-1, paper.first - _MEMORY), -1):
        named = cast.at.get(k)
        if named is None or named.kind != DOCUMENT or named.head != paper.head or scene.quote_of[k] >= 0:
            continue
        first = scene.sentence_starts[bisect_right(scene.sentence_starts, k) - 1]
        return sources.main_subject(cast, k, first)
    return None
