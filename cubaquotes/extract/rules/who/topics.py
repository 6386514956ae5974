"""What a sentence is about, as far as its first words show it."""

from bisect import bisect_right

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import plain
from cubaquotes.extract.rules.phrases import russian_names
from cubaquotes.extract.rules.phrases.mention import PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness
from cubaquotes.extract.rules.who.entity import Entity

_LONGEST_OBJECT = 5
_TOLD_OF = frozenset(("de", "del", "sobre"))


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
        owned = mention.kind != PERSON and found.kind != PERSON and likeness.is_owned(scene, mention)
        if (
            owned
            and not self._acts(mention)
            and scene.low[min(mention.last, len(scene) - 1)] not in scene.lexicon.lists["stances"]
        ):
            return False  # "su hijo" is told of somebody else
        if sentence == self._last or self._tells_of_object(mention, sentence):
            return False
        if found.sure and self._is_experiencer(mention):
            self._last = sentence
            return True
        if mention.first and scene.tags[mention.first - 1] & t.PREPOSITION:
            return False
        if self._is_governed_too(mention, sentence):
            return False
        if scene.lexicon.code == "ru" and mention.cases and "N" not in mention.cases and not self._has_to(mention):
            return False
        if self._is_oblique(mention, found):
            return False
        self._last = sentence
        return True

    def _tells_of_object(self, mention: Mention, sentence: int) -> bool:
        """ "De su personaje, una locutora que …, dice que": what tells more of a thing that is told of."""
        scene, k = self.scene, mention.first - 1
        first = scene.sentence_starts[sentence - 1]
        if scene.lexicon.code != "es" or not mention.indefinite or k <= first or not scene.tags[k] & t.COMMA:
            return False
        return bool(scene.tags[first] & t.PREPOSITION) and k - first <= _LONGEST_OBJECT and scene.low[first] in _TOLD_OF

    def _is_governed_too(self, mention: Mention, sentence: int) -> bool:
        """ "Hija de un panadero y una maestra": the second of two that a Spanish preposition governs."""
        tags, k = self.scene.tags, mention.first - 1
        first = self.scene.sentence_starts[sentence - 1]
        if self.scene.lexicon.code != "es" or k <= first or not tags[k] & t.CONJUNCTION:
            return False
        for j in range(k - 1, max(first, k - _LONGEST_OBJECT), -1):
            if tags[j] & t.PREPOSITION:
                return True
            if tags[j] & (t.STOP | t.VERB | t.CUE | t.CLITIC) and not tags[j] & t.DETERMINER:
                return False
        return False

    def _acts(self, mention: Mention) -> bool:
        """ "Su primo se cayó ayer.": a relative who begins a Spanish sentence, before its verb."""
        if self.scene.lexicon.code != "es" or mention.first not in self.starts or mention.plural:
            return False
        at = mention.last
        if at < len(self.scene) and self.scene.tags[at] & t.COMMA:
            # "Su tío, militar retirado, le manda clientes."
            near = range(at + 1, min(len(self.scene) - 1, at + 6))
            at = next((k + 1 for k in near if self.scene.tags[k] & t.COMMA), at)
        after = self.scene.tags[min(at, len(self.scene) - 1)]
        return bool(after & t.WORD) and not after & (t.PREPOSITION | t.RELATIVE | t.COMPLEMENTIZER | t.CONJUNCTION)

    def _is_experiencer(self, mention: Mention) -> bool:
        """ "A su colega Svetlana Bó le parece injusto", "Тамаре Ильиничне шестьдесят восемь"."""
        if mention.kind != PERSON:
            return False
        if self.scene.lexicon.code == "ru":
            if mention.first not in self.starts or "D" not in mention.cases or "N" in mention.cases:
                return False
            return mention.last - mention.first > 1 or russian_names.is_given(self.scene, mention.first)
        return mention.first - 1 in self.starts and self.scene.low[mention.first - 1] in ("a", "al")

    def _is_oblique(self, mention: Mention, found: Entity) -> bool:
        """ "Комментируя слова Холлоуэя, он …": the name does not stand as it is in the nominative."""
        if "G" not in mention.cases or mention.kind != PERSON or mention.name is None or mention.first in self.starts:
            return False
        return found.kind == PERSON and plain(found.display.rsplit(" ", 1)[-1]) != self.scene.low[mention.name[1] - 1]

    def tells_what(self, mention: Mention) -> bool:
        """ "Fue maestra hasta la guerra", "Работала учительницей": what somebody was, nobody new."""
        scene = self.scene
        if mention.kind != ROLE or mention.plural or not mention.first or mention.source:
            return False
        if scene.lexicon.code == "ru":
            return "I" in mention.cases and "N" not in mention.cases and self._after_copula(mention.first)
        return not scene.tags[mention.first] & t.DETERMINER and self._after_copula(mention.first)

    def only_narrows(self, mention: Mention) -> bool:
        """ "De madre rusa y padre cubano", "X, enfermera": a Spanish singular without an article tells of another."""
        if self.scene.lexicon.code != "es" or mention.plural or mention.first in self.starts:
            return False
        return not self.scene.tags[mention.first] & t.DETERMINER and self.scene.low[mention.first - 1] not in (
            "al",
            "del",
        )

    def _after_copula(self, k: int) -> bool:
        return self.scene.low[k - 1] in self.scene.lexicon.lists["copulas"]

    def _has_to(self, mention: Mention) -> bool:
        """ "Пришлось вмешаться мэру": who a dative tells of as the one who acts."""
        first = self.scene.sentence_starts[bisect_right(self.scene.sentence_starts, mention.first) - 1]
        modal = self.scene.lexicon.lists["modal"]
        return "D" in mention.cases and any(low in modal for low in self.scene.low[first : mention.first])
