"""Names in Spanish noun phrases: where they begin and end, and what narrows a noun before them."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.scene import Scene

LINKS = frozenset(("de", "del"))


ARTICLES = frozenset(("la", "las", "los", "el"))


# Prepositions that can belong to a role or body before a name: "subsecretario para Asuntos…", "embajador ante la ONU".
INNER = frozenset(("para", "ante", "en", "adjunto"))


_ADJECTIVE_ENDINGS = (
    "ano", "ana", "eño", "eña", "ense", "esa", "ico", "ica", "al", "ale", "ivo", "iva", "oso", "osa", "ante",
    "ente", "able", "ible", "ario", "aria", "ado", "ada", "ido", "ida", "or", "ora", "ore", "ero", "era", "ino",
    "ina", "ar", "are", "il", "ile", "ista", "uro", "ura", "uzo", "iza", "izo", "ón", "ona", "one", "eco", "eca",
    "eno", "ena", "orio", "oria", "uayo", "uaya", "ego", "aco", "aca", "ío", "ía", "ble",
)  # fmt: skip


# Small words inside foreign surnames: Annelies van der Meulen, Gabriel dos Santos.
PARTICLES = frozenset(
    ("van", "von", "der", "den", "ter", "da", "do", "dos", "das", "di", "du", "bin", "ibn", "al", "ben")
)


_CLOSE = {
    "con": ("familiariza", "relaciona"),
    "a": ("cercan", "próxim", "allega", "vincula"),
    "al": ("cercan", "próxim"),
}
_HONORIFICS = frozenset(("dr", "dra", "ing", "lic", "msc", "gral", "cap", "mons", "sr", "sra", "prof", "profa", "arq"))
_LONGEST_NICKNAME = 4
_KNOWN_AS = frozenset(("conocido", "conocida", "apodado", "apodada", "llamado", "llamada", "alias"))


def is_titled(scene: Scene, start: int) -> bool:
    """ "la finca La Esperanza", "San Telmo": an article with a capital, or a word for places, before a given name."""
    if not start or scene.quote_of[start - 1] != scene.quote_of[start]:
        return False
    before = scene.tags[start - 1]
    inside = before & t.DETERMINER and before & t.CAPITAL and start > 1 and scene.tags[start - 2] & t.WORD
    return bool(inside) or scene.low[start - 1] in scene.lexicon.lists["toponyms"]


def before_full_name(scene: Scene, first: int, last: int) -> int:
    """ "la diputada de Compromís Empar Lliso": where the party or place ends and a full name begins; else `last`.

    A run of three capitals or more without anything between them, none of the words for places among them: "Obras Iria
    Sanz Polo", "Obras Públicas Iria Sanz Polo".
    """
    words = [scene.low[k] for k in range(first, last)]
    places = scene.lexicon.lists["toponyms"]
    begin = first + 1
    if len(words) > 3 and is_adjective(scene, begin) and not scene.tags[begin] & t.GIVEN:
        begin += scene.low[begin].endswith("s") == scene.low[first].endswith("s") and not scene.low[begin].endswith(
            "or"
        )
    plain = len(words) > 2 and last - begin in (2, 3) and all(scene.tags[k] & t.CAPITAL for k in range(first, last))
    if not plain or scene.tags[first] & (t.NOUN | t.GIVEN) or any(word in places for word in words[:2]):
        return last
    follows = scene.tags[last] if last < len(scene) else t.FINAL
    return begin if follows & (t.STOP | t.CUE | t.VERB | t.CLITIC | t.AUXILIARY) else last


def name_end(scene: Scene, start: int, stop: int) -> int:
    """The end of the run of capitals from `start`, with the small words inside it (de, del, de la, y)."""
    j = start + 1
    while j < stop:
        tag = scene.tags[j]
        if tag & t.CAPITAL and not (tag & t.DETERMINER) and scene.quote_of[j] == scene.quote_of[start]:
            j += 1
            continue
        if tag & t.NUMBER and _is_number_of_name(scene, j):
            j += 1
            continue
        nickname = past_nickname(scene, start, j, stop)
        if nickname:
            j = nickname
            continue
        k = j
        while scene.low[k] in PARTICLES and k - j < 2 and k + 1 < stop:
            k += 1
        if scene.low[k] in LINKS or (scene.low[k] in ("y", "e") and scene.tags[start] & t.GROUP):
            k += 1
            if k < stop and scene.low[k] in ARTICLES:
                k += 1
        named = k < stop and (not scene.tags[k] & t.SMALL or scene.words[k] == "O")  # "Vicente de la O Levy"
        if k > j and named and scene.tags[k] & t.CAPITAL:
            j = k + 1
            continue
        break
    return j


def past_nickname(scene: Scene, start: int, j: int, stop: int) -> int:
    """ "Orlando “Landy” Bermejo": the token after the nickname that stands in marks at `j`; 0 if none does."""
    k = scene.quote_of[j]
    if k < 0 or scene.quote_of[start] == k or scene.first[k] != j or not scene.tags[start] & t.GIVEN:
        return 0
    end = scene.last[k]
    named = end < stop and scene.tags[end] & t.CAPITAL and not scene.tags[end] & t.SMALL
    return end if named and end - j <= _LONGEST_NICKNAME and scene.tags[j + 1] & t.CAPITAL else 0


def _is_number_of_name(scene: Scene, k: int) -> bool:
    """ "Banda Sur 9B", "Peña Once 12 Oeste", "Plataforma Barrio 22 denuncia"; not "Norte 2 - Sur 1", "Vigo 12 mayo"."""
    word, after = scene.words[k], scene.tags[k + 1] if k + 1 < len(scene) else t.FINAL
    if not word.isdigit():
        return word.isalnum()
    if after & (t.CALENDAR | t.NUMBER) or scene.low[k + 1 : k + 2] == ["de"]:
        return False
    named = after & t.CAPITAL and not after & t.SMALL
    ends = len(word) in (2, 3) and after & (t.STOP | t.CUE | t.VERB | t.CLITIC | t.PREPOSITION)
    return bool(named or ends)


def place_and_name(scene: Scene, k: int, stop: int) -> bool:
    """ "(la jefa en) Lugo Alba Ríos": a place of one or two words right before a full name."""
    for given in (k + 1, k + 2):
        if (
            given + 1 < stop
            and scene.tags[given] & t.GIVEN
            and all(scene.tags[j] & t.CAPITAL for j in range(k, given + 2))
        ):
            return not scene.tags[k] & t.GIVEN
    return False


def before_name(scene: Scene, k: int, stop: int) -> bool:
    """ "la dirigente mapuche Rayén Cayuqueo": an unknown word right before a full name narrows the role."""
    return k + 2 < stop and all(
        scene.tags[j] & t.CAPITAL and not scene.tags[j] & (t.SMALL | t.NOUN) for j in (k + 1, k + 2)
    )


def known_as(scene: Scene, j: int, stop: int) -> int:
    """ "el guerrillero conocido como Jerónimo": where the name ends; 0 if none follows."""
    if scene.low[j] not in _KNOWN_AS:
        return 0
    k = j + 1
    while k < stop and scene.low[k] in ("como", "el", "la"):
        k += 1
    return name_end(scene, k, stop) if k < stop and scene.tags[k] & t.CAPITAL else 0


def close_to(scene: Scene, j: int, stop: int) -> int:
    """The end of "al tanto de los contactos", "(familiarizado) con el asunto", "(cercano) a la empresa".

    `j` itself if nothing like that begins there: "al ministro", "con cautela".
    """
    low = scene.low
    if low[j : j + 3] == ["al", "tanto", "de"] or low[j : j + 3] == ["al", "tanto", "del"]:
        k = j + 3
    elif low[j - 1].startswith(_CLOSE.get(low[j], ("?",))):
        k = j + 1
    else:
        return j
    while k < stop and scene.tags[k] & t.DETERMINER:
        k += 1
    plain = k < stop and scene.tags[k] & t.WORD and not scene.tags[k] & (t.CAPITAL | t.CUE | t.VERB | t.SMALL | t.ROLE)
    return k + 1 if plain else j


def is_adjective(scene: Scene, k: int) -> bool:
    """Whether the word can narrow the noun before it, by its ending: "vasco", "estatal", "anónima"; not "asoma"."""
    low = scene.low[k]
    lists = scene.lexicon.lists
    return (
        low in lists["adjectives"]
        or low in lists["dual"]
        or low.rstrip("s").endswith(_ADJECTIVE_ENDINGS)
        or low.endswith("és")
        or any(noun.lemma in lists["nations"] for noun in scene.lexicon.noun(low))
    )


def name_inside(scene: Scene, head: int, end: int) -> tuple[int, int] | None:
    """The person's name at the end of a role: after a given name, or right after the noun."""
    given = scene.lexicon.given
    for k in range(head + 1, end):
        before = scene.low[k - 1]
        if f"{before} {scene.low[k]}" in scene.lexicon.places or before in scene.lexicon.lists["toponyms"]:
            continue
        surname = k + 1 == end and scene.tags[k - 1] & t.CAPITAL and k - 1 > head
        if (
            surname
            and not scene.tags[k - 1] & t.NOUN
            and before not in LINKS | ARTICLES
            and not scene.words[k - 1].isupper()
        ):
            break
        if scene.tags[k] & t.CAPITAL and scene.low[k] in given and before not in LINKS | ARTICLES and k + 1 <= end:
            return k, end
    start = end
    while start - 1 > head and (scene.tags[start - 1] & t.CAPITAL or scene.low[start - 1] in PARTICLES):
        start -= 1
    begin = before_full_name(scene, start, end) if scene.low[start - 1] in LINKS else end
    if begin < end:
        return begin, end
    if start < end and scene.low[start - 1] not in LINKS | ARTICLES | INNER | {"y", "e"}:
        low = scene.slice(start, end).lower()
        after_place = scene.low[start - 1] in scene.lexicon.lists["toponyms"] or _in_complement(scene, head, start, end)
        known = low in scene.lexicon.places or scene.low[start] in scene.lexicon.lists["toponyms"]
        if not known and not after_place and not scene.words[start].isupper() and not scene.tags[start] & t.GROUP:
            return start, end
    return None


def _in_complement(scene: Scene, head: int, start: int, end: int) -> bool:
    """ "El afilador de la calle Amargura": a single capital after a noun that is no person or body belongs to it."""
    if end - start > 1 or start - 1 <= head or (scene.tags[start - 1] & t.NOUN and not scene.tags[start - 1] & t.GROUP):
        return False
    return any(scene.tags[k] & t.OF for k in range(head + 1, start - 1))


def name_after_comma(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "la portavoz de la cancillería, Mirta Quiñones": the name as an apposition."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    start = end + 1
    if scene.quote_of[start] != scene.quote_of[end - 1]:
        return None
    if scene.low[start].rstrip(".") in _HONORIFICS:
        start += 1 + (scene.words[start + 1] == ".")  # ", Dr. José Ángel Portal"
    if start >= stop:
        return None
    tag = scene.tags[start]
    if not tag & t.CAPITAL or tag & (t.SMALL | t.NOUN):
        return None
    last = name_end(scene, start, stop)
    low = scene.slice(start, last).lower()
    if low in scene.lexicon.places or (last == start + 1 and (scene.words[start].isupper() or tag & (t.CUE | t.VERB))):
        return None
    return (start, last) if last > start + 1 or scene.low[start] in scene.lexicon.given else None
