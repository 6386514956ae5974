"""Names, roles and bodies as they are shown: in the nominative, without articles."""

from functools import lru_cache

from cubaquotes.extract.lang.ru.decline import nominative_adjective, noun_forms
from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import load, plain
from cubaquotes.extract.rules.phrases import russian, russian_names
from cubaquotes.extract.rules.phrases.mention import Mention
from cubaquotes.extract.rules.phrases.spanish_names import is_adjective
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who.naming import restore

_SELF = frozenset(("mismo", "misma", "propio", "propia", "ya", "entonces"))


def place(scene: Scene, mention: Mention) -> str:
    """Who speaks at a place: "La Habana" -> "Cuba"."""
    places = scene.lexicon.places
    whole = plain(scene.slice(mention.first, mention.last))
    a, b = mention.name or (mention.first, mention.last)
    key = russian_names.place_key(scene, a, b) if scene.lexicon.code == "ru" else plain(scene.slice(a, b))
    key = whole if whole in places else key
    return places.get(key, scene.slice(a, b))


def role(scene: Scene, mention: Mention) -> str:
    """A role as it is shown: without article, in the nominative."""
    a, b = mention.role or (mention.first, mention.last)
    return _shown(scene, a, b, mention)


def body(scene: Scene, mention: Mention) -> str:
    """The name of a body: without article, in the nominative."""
    if mention.name is not None and mention.head and scene.lexicon.code == "es":
        return _text(scene, *mention.name)  # "la empresa propietaria, Ibersuin"
    return _shown(scene, mention.first, mention.last, mention)


def one_of(scene: Scene, mention: Mention, head: str) -> str:
    """How one of several is shown: "pescador", "otra vecina", "одна из работниц"."""
    low = scene.low[mention.first]
    if scene.lexicon.code == "ru":
        if low not in russian.ONE:
            return f"{low} {head}"
        several = next((word for word, form in noun_forms(head) if form == "pG"), head)
        return f"{'одна' if mention.gender == 'f' else 'один'} из {several}"
    noun = _feminine(head) if mention.gender == "f" else head
    return f"{low} {noun}" if low in ("otro", "otra") else noun


def narrowed(scene: Scene, group: Mention, gender: str) -> str:
    """What narrows the Spanish noun of a group, for one of them: "fuentes diplomáticas" -> " diplomática"."""
    a, b = group.role or (group.first, group.last)
    head = next((k for k in range(a, b) if scene.tags[k] & t.NOUN), b)
    words = []
    for k in range(head + 1, b):
        word, ending = scene.words[k], "as" if gender == "f" else "os"
        if not is_adjective(scene, k) or not word.endswith((ending, "les")):
            break
        words.append(word[:-2] if word.endswith("les") else word[:-1])
    rest = head + 1 + len(words)
    if rest < b and scene.low[rest] in ("al", "con", "cercanas", "cercanos"):
        words.append(_text(scene, rest, b))  # "personas al tanto de la negociación"
    return "".join(f" {word}" for word in words) if scene.lexicon.code == "es" and group.plural else ""


@lru_cache(maxsize=1024)
def _feminine(noun: str) -> str:
    """The Spanish noun for a woman, as the lexicon makes it: "pescador" -> "pescadora"."""
    for word, nouns in load("es").nouns.items():
        if word != noun and word.endswith(("a", "iz")) and any(n.lemma == noun and not n.plural for n in nouns):
            return word
    return noun


def one_of_unknown(scene: Scene, mention: Mention) -> str:
    """The same where no list knows the noun: "Los puesteros piden ayuda. …, protesta uno de ellos."."""
    if scene.lexicon.code != "es":
        return ""
    articles = ("las", "unas", "varias") if mention.gender == "f" else ("los", "unos", "varios")
    for k in range(mention.first - 1, max(0, mention.first - 60), -1):
        noun = scene.low[k]
        if (
            scene.low[k - 1] in articles
            and scene.words[k][0].islower()
            and noun.endswith("s")
            and scene.quote_of[k] < 0
        ):
            short = noun[:-2] if noun.endswith(("res", "nes", "les", "des")) else noun[:-1]
            return f"{scene.low[mention.first]} {short}" if scene.low[mention.first] in ("otro", "otra") else short
    return ""


def _shown(scene: Scene, a: int, b: int, mention: Mention) -> str:
    if scene.lexicon.code == "es":
        while a < b - 1 and scene.low[a + 1] != "de" and (scene.tags[a] & t.DETERMINER or scene.low[a] in _SELF):
            a += 1
        return _text(scene, a, b)
    if scene.low[a] in russian.ONE and a + 1 < b and scene.low[a + 1] == "из":
        return ("одна " if mention.gender == "f" else "один ") + _text(scene, a + 1, b)
    if scene.low[a] in russian.SEVERAL:
        return _text(scene, a, b)
    head = _noun(scene, a, b)
    if head is not None and any(scene.tags[k] & t.PREPOSITION for k in range(a, head)):
        return _text(scene, a, b)  # "Близкий к антимонопольной службе источник"
    if head is not None and head == a + 1 and scene.tags[head] & t.GROUP and scene.quote_of[b - 1] < 0:
        country = next((c for stem, c in scene.lexicon.nations.items() if scene.low[a].startswith(stem)), None)
        if country is not None:
            # "украинский МИД" is "МИД Украины".
            return f"{_shown(scene, head, b, mention)} {country}"
    if head is None:
        if mention.cases and "N" not in mention.cases:
            return russian_names.nominative_body(scene, a, b)
        return _text(scene, a, b).strip('«»“”"')
    nouns = scene.lexicon.noun(scene.low[head])
    if any("N" in noun.cases for noun in nouns) and (not mention.cases or "N" in mention.cases):
        return _text(scene, a, b)
    noun = min(nouns, key=lambda n: n.plural)
    if noun.plural:
        word = next((w for w, form in noun_forms(noun.lemma) if form == "pN"), scene.low[head])
        adjectives = [nominative_adjective(scene.words[k], "p") for k in range(a, head)]
        return " ".join([*adjectives, word]) + scene.text[scene.ends[head] : scene.ends[b - 1]]
    gender = (
        "n"
        if noun.lemma[-1] in "ое"
        else ("f" if noun.lemma[-1] in "ая" and noun.lemma not in ("глава", "судья") else "m")
    )
    adjectives = [nominative_adjective(scene.words[k], gender) for k in range(a, head)]
    return (
        " ".join([*adjectives, restore(scene.words[head], noun.lemma)])
        + scene.text[scene.ends[head] : scene.ends[b - 1]]
    )


def _noun(scene: Scene, a: int, b: int) -> int | None:
    """Where the noun of a Russian phrase stands; None if no list knows it."""
    head = next((k for k in range(a, b) if scene.tags[k] & t.NOUN), None)
    return head + 1 if head is not None and head + 1 < b and russian.narrows_next(scene, head) else head


def _text(scene: Scene, a: int, b: int) -> str:
    return " ".join(scene.slice(a, b).split())
