"""What a sentence is about, as far as its first words show it."""

from bisect import bisect_right

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness
from cubaquotes.extract.rules.who.entity import Entity


class Topics:
    """Asked about the mentions of a text in their order. starts: where sentences begin."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.starts = frozenset(scene.sentence_starts)
        self._last = -1

    def is_about(self, mention: Mention) -> bool:
        """ "Ella se encoge de hombros.": a pronoun for one person that begins its sentence."""
        return mention.first in self.starts and mention.gender in ("m", "f") and not mention.plural

    def answers(self, mention: Mention) -> bool:
        """ "La Cancillería respondió en un comunicado": a body that begins its sentence and says something."""
        scene = self.scene
        k = mention.last
        verb = scene.lexicon.verbs.get(scene.low[k]) if k < len(scene) and scene.tags[k] & t.CUE else None
        return verb is not None and verb.finite and mention.first in self.starts

    def begins(self, mention: Mention, found: Entity) -> bool:
        """Whether it is the first mention of its sentence that can be the subject; `found` is who it means."""
        scene = self.scene
        sentence = bisect_right(scene.sentence_starts, mention.first)
        if mention.kind != PERSON and found.kind != PERSON and likeness.is_owned(scene, mention):
            return False  # "su hijo" is told of somebody else
        if sentence == self._last or (mention.first and scene.tags[mention.first - 1] & t.PREPOSITION):
            return False
        if scene.lexicon.code == "ru" and mention.cases and "N" not in mention.cases and not self._has_to(mention):
            return False
        self._last = sentence
        return True

    def tells_what(self, mention: Mention) -> bool:
        """ "Fue maestra hasta la guerra", "Работала учительницей": what somebody was, nobody new."""
        scene = self.scene
        if mention.kind != ROLE or mention.plural or not mention.first or mention.source:
            return False
        if scene.lexicon.code == "ru":
            return "I" in mention.cases and "N" not in mention.cases and self._after_copula(mention.first)
        return not scene.tags[mention.first] & t.DETERMINER and self._after_copula(mention.first)

    def _after_copula(self, k: int) -> bool:
        return self.scene.low[k - 1] in self.scene.lexicon.lists["copulas"]

    def _has_to(self, mention: Mention) -> bool:
        """ "Пришлось вмешаться мэру": who a dative tells of as the one who acts."""
        first = self.scene.sentence_starts[bisect_right(self.scene.sentence_starts, mention.first) - 1]
        modal = self.scene.lexicon.lists["modal"]
        return "D" in mention.cases and any(low in modal for low in self.scene.low[first : mention.first])
