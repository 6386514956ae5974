"""Whose relative somebody is: "su hija Amparo" makes "su padre", said of her, the one whose daughter she is."""

from collections import deque
from typing import NamedTuple

from cubaquotes.extract.rules.lexicon import Lexicon
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.who.entity import Entity, agrees

# The relation that somebody has to whom the other is this.
_BACK = {"parents": "children", "children": "parents", "mates": "mates", "siblings": "siblings"}
_REMEMBERED = 20


class _Bond(NamedTuple):
    relative: Entity
    relation: str
    owner: Entity


class Kin:
    """The relatives that the text told of so far. nouns: what relatives are called."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.nouns = lexicon.lists["relatives"]
        self._bonds: deque[_Bond] = deque(maxlen=_REMEMBERED)

    def relation(self, mention: Mention) -> str:
        """ "parents", "children", "mates" or "siblings" by the noun of `mention`; "" if it is no relative."""
        if mention.head not in self.nouns:
            return ""
        return next((name for name in _BACK if mention.head in self._lexicon.lists[name]), "")

    def learn(self, relative: Entity, mention: Mention, owner: Entity | None) -> None:
        """`mention` tells that `relative` is the son, wife … of `owner`."""
        if owner is not None and owner is not relative:
            self._bonds.append(_Bond(relative, self.relation(mention), owner))

    def find(self, mention: Mention, *of: Entity | None) -> Entity | None:
        """Who "su padre" is, if it is the father of one of `of`; None if the text has not told."""
        back = _BACK.get(self.relation(mention), "")
        for bond in reversed(self._bonds):
            fits = bond.relation == back and agrees(bond.owner, mention.gender, plural=mention.plural)
            if back and fits and (bond.relative in of or mention.head in self._lexicon.lists["widowed"]):
                return bond.owner
        return None
