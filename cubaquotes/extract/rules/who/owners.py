"""Whose somebody is, shown with the owner's name: "Его штаб" -> "штаб Эскивеля", "un vocero del organismo"."""

from collections import deque
from collections.abc import Callable

from cubaquotes.extract.lang.ru.decline import adjective_forms, nominative_adjective, noun_forms
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Lexicon, plain
from cubaquotes.extract.rules.phrases.mention import GROUP, PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import again, bodies, fuller, likeness, shown
from cubaquotes.extract.rules.who.again import NEAR
from cubaquotes.extract.rules.who.entity import Entity, body_of_spokesman
from cubaquotes.extract.rules.who.kin import Kin

_BACK = "гкхжшщч"
_MINE = frozenset(("mi", "mis", "nuestro", "nuestra"))
_OUTLETS = frozenset(("агентство", "издание", "газета", "agencia", "diario", "periódico"))
_VOWELS = "аеёиоуыэюя"


def of(scene: Scene, owner: Entity) -> str:
    """ " de la cancillería", " Эскивеля": the name of `owner` as it stands after what belongs to it; "" if unknown."""
    if scene.lexicon.code == "es":
        if owner.kind == GROUP and owner.mention is not None and owner.mention.name is None:
            return bodies.of_body(scene, owner.mention)
        return f" de {owner.display}"
    if owner.kind == PERSON:
        return " " + _surname(owner.display.split()[-1], owner.gender)
    found = _body(scene.lexicon, owner.display) if owner.kind == GROUP else ""
    return found and " " + found


def _surname(name: str, gender: str) -> str:
    """A surname (or a first name by itself) in the genitive."""
    low, stem = plain(name), name[:-1]
    if low.endswith(("ая", "яя")):
        return name[:-2] + ("ой" if low.endswith("ая") else "ей")
    if gender == "f":
        if low.endswith(("ова", "ева", "ина", "ына")):
            return stem + "ой"
        return name if low[-1] not in "ая" else _on_a(name)
    if low.endswith(("ый", "ой")) and len(low) > 4:
        return name[:-2] + "ого"
    if low.endswith("ий") and len(low) > 4:
        return name[:-2] + ("ого" if low[-3] in _BACK else "его")
    if low[-1] in "йь":
        return stem + "я"
    if low[-1] in "ая":
        return _on_a(name)
    return name if low[-1] in _VOWELS else name + "а"


def _on_a(name: str) -> str:
    low = plain(name)
    return name[:-1] + ("и" if low[-1] == "я" or low[-2] in _BACK else "ы")


def _body(lexicon: Lexicon, display: str) -> str:
    """The name of a body in the genitive, by its first noun; "" if no list knows that."""
    words = display.split()
    if words[0].isupper():
        return display
    for k, word in enumerate(words[:4]):
        noun = next((n for n in lexicon.noun(plain(word)) if n.tag & t.GROUP and "N" in n.cases), None)
        if noun is not None:
            form = next((w for w, form in noun_forms(noun.lemma) if form == ("pG" if noun.plural else "sG")), "")
            shown = [_adjective(adjective, noun.lemma) for adjective in words[:k]]
            return " ".join([*shown, form, *words[k + 1 :]]) if form else ""
    return ""


def _adjective(word: str, noun: str) -> str:
    masculine = nominative_adjective(word.lower(), "m")
    forms = [w for w, form in adjective_forms(masculine) if form == "sG"]
    return forms[-1] if noun[-1] in "ая" else forms[0]


def is_bare(scene: Scene, mention: Mention) -> bool:
    """Whether nothing but adjectives stands beside the noun: not "его соседка по ряду"."""
    a, b = mention.role or (mention.first, mention.last)
    return not any(scene.tags[k] & (t.PREPOSITION | t.CAPITAL) for k in range(a + 1, b))


def without_body(display: str) -> str:
    """ "vocero del organismo" -> "vocero", "представитель ведомства" -> "представитель"."""
    words = display.split()[:-1]
    while len(words) > 1 and words[-1] in ("de", "del", "la", "el"):
        words.pop()
    return " ".join(words)


def body_at_end(scene: Scene, mention: Mention) -> int:
    """Where the bare noun for a body begins that ends a role: "un vocero del organismo"; 0 if none does."""
    _, b = mention.role or (mention.first, mention.last)
    k = b - 1
    if k <= mention.first or scene.tags[k] & t.CAPITAL or b != mention.last:
        return 0
    readings = scene.lexicon.noun(scene.low[k])
    known = any(n.lemma in scene.lexicon.bodies and n.lemma not in _OUTLETS and not n.plural for n in readings)
    if not known:
        return 0
    if scene.lexicon.code == "ru":
        return k if any(n.tag & t.GROUP and "G" in n.cases for n in scene.lexicon.noun(scene.low[k])) else 0
    article = scene.low[k - 1] == "del" or (scene.low[k - 1] in ("la", "el") and scene.low[k - 2] == "de")
    return k if article else 0


class Owners:
    """Whose somebody is, where another sentence tells it. recent: who was told of last, the people's own."""

    def __init__(self, scene: Scene, recent: deque[Entity], kin: Kin, by_pronoun: Callable[..., Entity | None]) -> None:
        self.scene, self._recent, self._kin, self._by_pronoun = scene, recent, kin, by_pronoun

    def person(self, mention: Mention, owned: Entity | None = None) -> Entity | None:
        """Whose "su hija", "его сын" is. owned: who that is, if known."""
        before = max(mention.first - 1, 0)
        gender = next(
            (self.scene.lexicon.possessives[w] for w in self.scene.low[before : mention.first + 1]
             if w in self.scene.lexicon.possessives), ("", "")
        )[0]  # fmt: skip
        return self._by_pronoun(mention.first, gender, plural=False, avoid=owned, somebody=True)

    def role(self, mention: Mention) -> str:
        """A role as it is shown, with whose it is as far as another sentence tells it."""
        display = shown.role(self.scene, mention) + fuller.rest(self.scene, mention)
        owner = self.whose(mention)
        if owner is not None and is_bare(self.scene, mention):
            return display + of(self.scene, owner)
        k = body_at_end(self.scene, mention)
        if k:
            noun = self.scene.lexicon.noun(self.scene.low[k])[0].lemma
            body = again.body(self.scene, self._recent, Mention(k, k + 1, GROUP, noun), {noun})
            named = of(self.scene, body) if body is not None and " " in body.display else ""
            if named:
                return without_body(display) + named
        return display + body_of_spokesman(self.scene, mention, self._recent)

    def whose(self, mention: Mention) -> Entity | None:
        """Whose "su abogado", "его штаб", "его сотрудник" is: the person or body that the text is about."""
        if mention.plural or not likeness.is_owned(self.scene, mention) or self.scene.low[mention.first] in _MINE:
            return None
        if self._kin.relation(mention):
            relative = self.person(mention)
            return relative if relative is not None and relative.kind == PERSON else None
        word = self.scene.low[mention.first]
        word = word if word in self.scene.lexicon.possessives else self.scene.low[max(mention.first - 1, 0)]
        gender, number = self.scene.lexicon.possessives.get(word, ("", "s"))
        told_of = [
            e
            for e in self._recent
            if e.kind in (PERSON, ROLE, GROUP)
            and 0 <= mention.first - e.latest() < NEAR * 2
            and (not gender or e.gender in ("", gender) or (gender == "m" and e.gender == "n"))
            and e.plural == (number == "p")
        ]
        return max(told_of, key=Entity.latest, default=None)

    def body(self, mention: Mention, display: str) -> str:
        """The name `display` of a body with whose it is: "Его штаб" -> "штаб Эскивеля"."""
        owner = self.whose(mention) if mention.kind == GROUP and mention.name is None else None
        if owner is None:
            return display
        word, _, rest = display.partition(" ")
        return (rest if word.lower() in self.scene.lexicon.possessives else display) + of(self.scene, owner)
