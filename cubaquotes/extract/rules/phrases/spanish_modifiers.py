"""What belongs to a Spanish noun: adjectives, complements, a place, a title, a name right after it."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.phrases import spanish_media
from cubaquotes.extract.rules.phrases.spanish_names import (
    INNER,
    LINKS,
    before_full_name,
    before_name,
    close_to,
    is_adjective,
    known_as,
    name_after_comma,
    name_end,
    place_and_name,
)
from cubaquotes.extract.rules.scene import Scene


def is_them(scene: Scene, i: int) -> bool:
    """Whether "ellos" or "ellas" stands at token `i`."""
    return scene.low[i] in ("ellos", "ellas")


def noun_at(scene: Scene, i: int) -> Noun | None:
    readings = scene.lexicon.noun(scene.low[i])
    return readings[0] if readings else None


def modifiers_end(scene: Scene, head: int, stop: int) -> int:
    """Where the noun with its adjectives, complements and a name right after it ends."""
    j = head + 1
    named = False
    while j < stop:
        if scene.quote_of[j] >= 0 and scene.quote_of[j] != scene.quote_of[head]:
            return _after_title(scene, j, head, stop)
        if not scene.tags[j] & t.WORD:
            return j
        titled = (
            scene.tags[j] & t.DETERMINER
            and scene.tags[head] & t.GROUP
            and j + 1 < stop
            and scene.tags[j + 1] & t.CAPITAL
        )
        if scene.tags[j] & t.CAPITAL and (titled or not scene.tags[j] & t.SMALL):
            if scene.tags[head] & t.DOCUMENT and j == head + 1 and scene.tags[j] & t.GIVEN:
                return j  # "De «teatro» calificó la misiva Remigio Salas"
            ours = spanish_media.is_ours(scene, head) and not scene.tags[head] & t.ROLE
            if head == j - 1 and (ours or spanish_media.is_notebook(scene, head)):
                return j  # "contó a este diario Graciela Urquiza"
            named = True
            j = name_end(scene, j, stop)
            continue
        end, named = _past_modifier(scene, head, j, stop, named=named)
        if end <= j:
            return j
        j = end
    return j


def _past_modifier(scene: Scene, head: int, j: int, stop: int, *, named: bool) -> tuple[int, bool]:
    """Past an adjective or a complement at `j`, and whether a name was met; `j` itself if the phrase ends there."""
    tags, low = scene.tags, scene.low
    rank = _past_rank(scene, head, j, stop)
    if rank:
        return rank, named
    if low[j] in ("al", "con", "a") and scene.tags[head] & t.ROLE:
        return close_to(scene, j, stop), named
    if low[j] in LINKS:
        return _past_complement(scene, j, stop, named=named)
    if low[j] in INNER and (not named or low[j] == "ante") and _inner(scene, head, j, stop):
        return j + 2, named
    further = tags[j] & (t.PREPOSITION | t.CUE) or (named and tags[head] & t.ROLE)
    further = further and (tags[j] & t.PREPOSITION or is_adjective(scene, j))
    if further and _leads_to_apposition(scene, j, stop):
        return next(k for k in range(j, stop) if tags[k] & t.COMMA), named
    if low[j] in ("y", "e") and j + 1 < stop and tags[j + 1] & t.CAPITAL and tags[j - 1] & t.CAPITAL:
        # "los candidatos Aurelio Cifuentes y Marta Cifuentes" are two.
        return (j if low[j + 1] in scene.lexicon.given else j + 2), named
    called = known_as(scene, j, stop)
    if called:
        return called, True
    if named and is_adjective(scene, j) and j + 1 < stop and name_after_comma(scene, j + 1, stop):
        return j + 1, named  # "la ministra de Salud provincial, Analía Ferro"
    if named:
        return (j + 1 if _is_of_nation(scene, j) and scene.tags[head] & (t.GROUP | t.ROLE) else j), named
    if tags[j] & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER):
        return j, named
    return (j + 1 if is_adjective(scene, j) or before_name(scene, j, stop) else j), named


def _past_rank(scene: Scene, head: int, j: int, stop: int) -> int:
    """Past "en jefe", "(la cocinera) jefa", "en (Lugo Alba Ríos)"; 0 if nothing like that stands at `j`."""
    low = scene.low
    if low[j] == "en" and low[j + 1 : j + 2] == ["jefe"]:
        return j + 2
    if not scene.tags[head] & t.ROLE:
        return 0
    if j == head + 1 and low[j] in ("jefe", "jefa"):
        return j + 1
    return j + 2 if low[j] in INNER and place_and_name(scene, j + 1, stop) else 0


def _is_of_nation(scene: Scene, k: int) -> bool:
    noun = noun_at(scene, k)
    return noun is not None and noun.lemma in scene.lexicon.lists["nations"]


def _past_complement(scene: Scene, j: int, stop: int, *, named: bool) -> tuple[int, bool]:
    """Past "del ministerio", "de la República"."""
    tags = scene.tags
    k = j + 1
    while k < stop and tags[k] & t.DETERMINER:
        k += 1
    if k + 1 < stop and tags[k] & t.NUMBER and tags[k + 1] & t.WORD:
        return k + 2, named  # "de 54 años"
    years = next((n for n in range(k + 1, min(stop, k + 4)) if scene.low[n] == "años"), 0)
    if years and not any(tags[n] & (t.STOP | t.CAPITAL) for n in range(k, years)):
        return years + 1, named  # "de unos setenta años"
    body = tags[j - 1] & t.GROUP and not tags[j - 1] & t.ROLE
    if body and k + 1 < stop and tags[k] & t.ROLE and tags[k + 1] & t.GIVEN and not tags[k] & t.CAPITAL:
        return j, named  # "la audiencia del exministro Saúl Iturbe": he is somebody of his own
    if k > j + 1 and k + 1 < stop and scene.low[k] == "de" and is_them(scene, k + 1):
        return k + 2, named  # "el abogado de tres de ellos"
    acts = tags[k] & t.CUE and not tags[k] & t.CAPITAL if k < stop else 0
    if k >= stop or not tags[k] & t.WORD or ((acts or tags[k] & t.SMALL) and not tags[k] & t.NOUN):
        return j, named
    if tags[k] & t.CAPITAL:
        return before_full_name(scene, k, name_end(scene, k, stop)), True
    return k + 1, False


def _leads_to_apposition(scene: Scene, j: int, stop: int) -> bool:
    """ "el delegado del ministerio en la provincia, Hernán Toledo": some words, and then the name."""
    for k in range(j + 1, min(stop - 1, j + 7)):
        if scene.tags[k] & t.COMMA:
            return name_after_comma(scene, k, stop) is not None
        if not scene.tags[k] & t.WORD or scene.tags[k] & (t.CUE | t.VERB | t.CONJUNCTION | t.RELATIVE | t.CALENDAR):
            return False
    return False


def _inner(scene: Scene, head: int, j: int, stop: int) -> bool:
    k = j + 1
    while k < stop and scene.tags[k] & t.DETERMINER:
        k += 1
    noun = noun_at(scene, head)
    wanted = scene.low[j] != "en" or bool(noun and noun.lemma in scene.lexicon.lists["located"])
    return wanted and k < stop and bool(scene.tags[k] & t.CAPITAL)


def _after_title(scene: Scene, j: int, head: int, stop: int) -> int:
    """ "el diario «Granma»": the title belongs to the name of the body."""
    k = scene.quote_of[j]
    short = scene.last[k] - scene.first[k] <= 5 and scene.last[k] <= stop
    return scene.last[k] if scene.tags[head] & t.GROUP and short and scene.first[k] == j else j
