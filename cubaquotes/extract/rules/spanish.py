"""Noun phrases of Spanish that name somebody: "el embajador ruso, Semión Vólkonov", "fuentes del ministerio"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene

_LONGEST = 28
_LINKS = frozenset(("de", "del"))
_ARTICLES = frozenset(("la", "las", "los", "el"))
# Prepositions that can belong to a role or body before a name: "subsecretario para Asuntos…", "embajador ante la ONU".
_INNER = frozenset(("para", "ante", "en", "adjunto"))
_ADJECTIVE_ENDINGS = (
    "ano", "ana", "eño", "eña", "ense", "esa", "ico", "ica", "al", "ale", "ivo", "iva", "oso", "osa", "ante",
    "ente", "able", "ible", "ario", "aria", "ado", "ada", "ido", "ida", "or", "ora", "ore", "ero", "era", "ino",
    "ina", "ar", "are", "il", "ile", "ista", "uro", "ura", "uzo", "iza", "izo", "ón", "ona", "one", "eco", "eca",
    "eno", "ena", "uayo", "uaya", "ego", "aco", "aca", "ío", "ía", "ble",
)  # fmt: skip
# Small words inside foreign surnames: Annelies van der Meulen, Gabriel dos Santos.
PARTICLES = frozenset(("van", "von", "der", "den", "ter", "da", "do", "dos", "das", "di", "du", "bin", "ibn", "al", "ben"))
# Endings of nouns that are no persons or bodies, as far as no list knows better.
_INANIMATE = (
    "ción", "sión", "miento", "mientos", "dad", "dades", "tud", "aje", "ajes", "eza", "ancia", "encia", "ciones",
    "siones", "zón", "ismo", "metro", "metros",
)  # fmt: skip
_LONE = frozenset(("otro", "otra", "uno", "una"))
_KNOWN_AS = frozenset(("conocido", "conocida", "apodado", "apodada", "llamado", "llamada", "alias"))
_OURS = frozenset(("este", "esta", "nuestro", "nuestra"))
_MEMBERS = frozenset(("uno", "una", "alguno", "alguna", "otro", "otra"))
_NEVER_IN_NAMES = t.SMALL | t.CUE | t.VERB | t.CALENDAR


def parse(scene: Scene, i: int, stop: int, *, loose: bool = False) -> Mention | None:
    """The mention that begins at token `i` and ends by `stop`; None if none does.

    loose: accept any noun after an article, where the grammar already shows that somebody is meant.
    """
    tags, low = scene.tags, scene.low
    stop = min(stop, i + _LONGEST)
    if tags[i] & t.PRONOUN and (not tags[i] & t.DETERMINER or _alone(scene, i, stop)):
        gender, number = scene.lexicon.pronouns[low[i]]
        return Mention(i, i + 1, PRONOUN, gender=gender, plural=number == "p", tags=tags[i])
    if low[i] in ("quien", "quienes") and tags[i] & t.RELATIVE:
        return None
    if (
        low[i] in ("uno", "una", "alguno", "alguna")
        and i + 2 < stop
        and low[i + 1] == "de"
        and not _those(scene, i + 2)
    ):
        inner = parse(scene, i + 2, stop)
        return inner and Mention(
            i, inner.last, ROLE, inner.head, role=(i, inner.last), indefinite=True, tags=inner.tags
        )
    if low[i] == "alguien":
        return Mention(i, i + 1, ROLE, role=(i, i + 1), indefinite=True, tags=tags[i])
    if low[i] in _MEMBERS and (member := _member(scene, i, stop, loose=loose)) is not None:
        return member
    start = _after_determiners(scene, i, stop)
    if start >= stop or not tags[start] & t.WORD:
        return None
    determined = start > i
    if tags[start] & t.CAPITAL and not _is_common(scene, start):
        return _named(scene, i, start, stop, determined=determined)
    head = _head(scene, start, stop, loose=loose and determined)
    if head is None and determined and _leads_to_name(scene, start, stop):
        head = start
    if head is None or (head == i and i and _only_narrows(scene, i) and _is_plain(scene.tags[i - 1])):
        return None
    return _described(scene, i, head, stop)


def _those(scene: Scene, i: int) -> bool:
    return scene.low[i] in ("ellos", "ellas")


def _member(scene: Scene, i: int, stop: int, *, loose: bool) -> Mention | None:
    """ "Uno de ellos", "otra": somebody of those who were named before."""
    low = scene.low
    gender = "f" if low[i].endswith("a") else "m"
    of_them = i + 2 < stop and low[i + 1] == "de" and _those(scene, i + 2)
    follows = scene.tags[i + 1] if i + 1 < stop else t.FINAL
    if not of_them and not (
        loose and low[i] in _LONE and (not follows & t.WORD or follows & (t.CUE | t.SMALL))
    ):
        return None
    last = i + 3 if of_them else i + 1
    return Mention(i, last, ROLE, role=(i, last), gender=gender, indefinite=True, member=True, tags=scene.tags[i])


def _alone(scene: Scene, i: int, stop: int) -> bool:
    """ "este", "esta", "aquel" without a noun after them."""
    if i + 1 >= stop or not scene.tags[i + 1] & t.WORD:
        return True
    return bool(scene.tags[i + 1] & (t.CUE | t.VERB | t.SMALL)) and not scene.tags[i + 1] & (t.CALENDAR | t.NOUN)


def _after_determiners(scene: Scene, i: int, stop: int) -> int:
    j = i
    while j < stop and (
        (scene.tags[j] & t.DETERMINER and not (j > i and scene.tags[j] & t.CAPITAL))
        or (j > i and scene.low[j] in ("mismo", "misma", "propio", "propia", "entonces", "también"))
    ):
        j += 1
    return j


def _is_common(scene: Scene, i: int) -> bool:
    """Whether a capital only shows the beginning of a sentence, or is a body's: "Fuentes", "Ministerio"."""
    return bool(scene.tags[i] & (t.NOUN | t.SMALL | t.CUE | t.VERB))


def _noun(scene: Scene, i: int) -> Noun | None:
    readings = scene.lexicon.noun(scene.low[i])
    return readings[0] if readings else None


def _head(scene: Scene, start: int, stop: int, *, loose: bool) -> int | None:
    """The noun: a known one after up to three adjectives; with `loose` whatever stands there."""
    for k in range(start, min(start + 4, stop)):
        tag = scene.tags[k]
        if not tag & t.WORD or (tag & (t.SMALL | t.CALENDAR) and k > start):
            break
        if tag & t.NOUN and not (k > start and _only_narrows(scene, k)):
            return k
        if tag & (t.SMALL | t.CUE | t.VERB | t.NUMBER) and not (tag & t.NUMBER):
            break
    if not loose or scene.low[start] in scene.lexicon.lists["times"] or scene.low[start].endswith(_INANIMATE):
        return None
    return None if scene.tags[start] & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER) else start


def _is_plain(tag: int) -> bool:
    """Whether the word is a noun or adjective of no list, in lower case."""
    return bool(tag & t.WORD) and not tag & (t.SMALL | t.CUE | t.VERB | t.CAPITAL | t.NUMBER | t.NOUN)


def _only_narrows(scene: Scene, k: int) -> bool:
    """ "un pasaje escolar", "el juego colombiano": a noun for people that stands as an adjective here."""
    lists, noun = scene.lexicon.lists, _noun(scene, k)
    lemma = noun.lemma if noun else scene.low[k]
    return (lemma in lists["dual"] or lemma in lists["nations"]) and not is_adjective(scene, k - 1)


def _leads_to_name(scene: Scene, start: int, stop: int) -> bool:
    """ "el agrónomo Fermín Uribe": an unknown noun, perhaps with an adjective, before a given name."""
    if scene.low[start - 1] in _OURS:
        return False  # "cuenta a esta redacción Blanca Imbaquingo"
    for k in range(start, min(start + 4, stop)):
        tag = scene.tags[k]
        if tag & t.CAPITAL:
            follows = scene.tags[k + 1] if k + 1 < stop else 0
            return k > start and bool(scene.low[k] in scene.lexicon.given or follows & t.CAPITAL)
        if not tag & t.WORD or tag & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER):
            return False
    return False


def _named(scene: Scene, i: int, start: int, stop: int, *, determined: bool) -> Mention | None:
    if scene.tags[start] & _NEVER_IN_NAMES and not scene.tags[start] & t.GIVEN and start + 1 >= stop:
        return None
    end = name_end(scene, start, stop)
    if end == start + 1 and len(scene.words[start]) == 1:
        return None
    low = scene.slice(start, end).lower()
    kind, gender = PERSON, scene.lexicon.given.get(scene.low[start], "")
    place = low in scene.lexicon.places or scene.slice(i, end).lower() in scene.lexicon.places
    acronym = end == start + 1 and len(low) > 1 and scene.words[start].isupper()
    if place:
        kind = PLACE
    elif acronym or (determined and not gender) or _is_titled(scene, start):
        kind = GROUP
    given = next((k for k in range(start + 1, end - 1) if scene.low[k] in scene.lexicon.given), start)
    if given > start and scene.words[start].isupper() and len(scene.words[start]) > 1 and not place:
        # "a BBC Mundo Benjamin Ziff": two names side by side.
        return Mention(i, given, GROUP, name=(start, given), tags=scene.tags[start])
    if kind == PERSON and given > start and not gender:
        # "Rectora Zenaida Frías": a noun at the start of a sentence.
        gender = scene.lexicon.given[scene.low[given]]
        return Mention(i, end, PERSON, scene.low[start], (given, end), (i, given), gender, tags=scene.tags[start])
    mention = Mention(i, end, kind, name=(start, end), gender=gender, tags=scene.tags[start])
    if kind == PERSON:
        mention.role = _role_after(scene, end, stop)
    return mention


def _is_titled(scene: Scene, start: int) -> bool:
    """ "la finca La Esperanza", "San Telmo": an article with a capital, or a word for places, before a given name."""
    if not start or scene.quote_of[start - 1] != scene.quote_of[start]:
        return False
    before = scene.tags[start - 1]
    inside = before & t.DETERMINER and before & t.CAPITAL and start > 1 and scene.tags[start - 2] & t.WORD
    return bool(inside) or scene.low[start - 1] in scene.lexicon.lists["toponyms"]


def _role_after(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "Inés Torrado, abogada de…": where the role stands."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    start = _after_determiners(scene, end + 1, stop)
    head = _head(scene, start, stop, loose=False) if start < stop else None
    if head is None or not scene.tags[head] & t.ROLE or scene.tags[head] & t.CAPITAL:
        return None
    return start, _modifiers_end(scene, head, stop)


def name_end(scene: Scene, start: int, stop: int) -> int:
    """The end of the run of capitals from `start`, with the small words inside it (de, del, de la, y)."""
    j = start + 1
    while j < stop:
        tag = scene.tags[j]
        if tag & t.CAPITAL and not (tag & t.DETERMINER) and scene.quote_of[j] == scene.quote_of[start]:
            j += 1
            continue
        k = j
        while scene.low[k] in PARTICLES and k - j < 2 and k + 1 < stop:
            k += 1
        if scene.low[k] in _LINKS or (scene.low[k] in ("y", "e") and scene.tags[start] & t.GROUP):
            k += 1
            if k < stop and scene.low[k] in _ARTICLES:
                k += 1
        if k > j and k < stop and scene.tags[k] & t.CAPITAL and not scene.tags[k] & t.SMALL:
            j = k + 1
            continue
        break
    return j


def _described(scene: Scene, i: int, head: int, stop: int) -> Mention:
    noun = _noun(scene, head)
    end = _modifiers_end(scene, head, stop)
    tag = scene.tags[head]
    kind = OTHER
    if tag & t.ROLE or tag & t.COLLECTIVE:
        kind = ROLE
    elif tag & t.GROUP:
        kind = GROUP
    elif tag & t.DOCUMENT:
        kind = DOCUMENT
    name = _name_inside(scene, head, end) if kind in (ROLE, OTHER) else None
    if kind == ROLE and tag & t.GROUP and name is None and scene.tags[head] & t.CAPITAL and head > i:
        kind = GROUP  # "la Policía", "la Fiscalía"
    role_end = name[0] if name else end
    if kind in (ROLE, OTHER) and name is None:
        name = _name_after_comma(scene, end, stop)
        end = name[1] if name else end
    mention = Mention(i, end, PERSON if name else kind, head=noun.lemma if noun else scene.low[head], name=name)
    mention.role = (i, role_end)
    mention.plural = bool(noun and noun.plural)
    mention.gender = _gender(scene, i, head, name, noun)
    mention.indefinite = bool(scene.tags[i] & t.INDEFINITE) or head == i
    mention.tags = tag
    return mention


def _modifiers_end(scene: Scene, head: int, stop: int) -> int:
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
            if scene.low[head - 1] in _OURS and head == j - 1:
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
    if low[j] == "en" and j + 1 < stop and low[j + 1] == "jefe":
        return j + 2, named
    if low[j] in _LINKS:
        return _past_complement(scene, j, stop, named=named)
    if low[j] in _INNER and (not named or low[j] == "ante") and _inner(scene, head, j, stop):
        return j + 2, named
    if tags[j] & t.PREPOSITION and _leads_to_apposition(scene, j, stop):
        return next(k for k in range(j, stop) if tags[k] & t.COMMA), named
    if low[j] in ("y", "e") and j + 1 < stop and tags[j + 1] & t.CAPITAL and tags[j - 1] & t.CAPITAL:
        # "los candidatos Aurelio Cifuentes y Marta Cifuentes" are two.
        return (j if low[j + 1] in scene.lexicon.given else j + 2), named
    called = _known_as(scene, j, stop)
    if called:
        return called, True
    if named:
        return (j + 1 if _is_of_nation(scene, j) and scene.tags[head] & (t.GROUP | t.ROLE) else j), named
    if tags[j] & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER):
        return j, named
    return (j + 1 if is_adjective(scene, j) or _before_name(scene, j, stop) else j), named


def _is_of_nation(scene: Scene, k: int) -> bool:
    noun = _noun(scene, k)
    return noun is not None and noun.lemma in scene.lexicon.lists["nations"]


def _before_name(scene: Scene, k: int, stop: int) -> bool:
    """ "la dirigente mapuche Rayén Cayuqueo": an unknown word right before a full name narrows the role."""
    return k + 2 < stop and all(
        scene.tags[j] & t.CAPITAL and not scene.tags[j] & (t.SMALL | t.NOUN) for j in (k + 1, k + 2)
    )


def _known_as(scene: Scene, j: int, stop: int) -> int:
    """ "el guerrillero conocido como Jerónimo": where the name ends; 0 if none follows."""
    if scene.low[j] not in _KNOWN_AS:
        return 0
    k = j + 1
    while k < stop and scene.low[k] in ("como", "el", "la"):
        k += 1
    return name_end(scene, k, stop) if k < stop and scene.tags[k] & t.CAPITAL else 0


def is_adjective(scene: Scene, k: int) -> bool:
    """Whether the word can narrow the noun before it, by its ending: "vasco", "estatal", "anónima"; not "asoma"."""
    low = scene.low[k]
    lists = scene.lexicon.lists
    return (
        low in lists["adjectives"]
        or low in lists["dual"]
        or low.rstrip("s").endswith(_ADJECTIVE_ENDINGS)
        or low.endswith("és")
    )


def _past_complement(scene: Scene, j: int, stop: int, *, named: bool) -> tuple[int, bool]:
    """Past "del ministerio", "de la República"."""
    tags = scene.tags
    k = j + 1
    while k < stop and tags[k] & t.DETERMINER:
        k += 1
    if k + 1 < stop and tags[k] & t.NUMBER and tags[k + 1] & t.WORD:
        return k + 2, named  # "de 54 años"
    if k >= stop or not tags[k] & t.WORD or (tags[k] & (t.CUE | t.SMALL) and not tags[k] & t.NOUN):
        return j, named
    if tags[k] & t.CAPITAL:
        return name_end(scene, k, stop), True
    return k + 1, False


def _leads_to_apposition(scene: Scene, j: int, stop: int) -> bool:
    """ "el delegado del ministerio en la provincia, Hernán Toledo": some words, and then the name."""
    for k in range(j + 1, min(stop - 1, j + 7)):
        if scene.tags[k] & t.COMMA:
            return _name_after_comma(scene, k, stop) is not None
        if not scene.tags[k] & t.WORD or scene.tags[k] & (t.CUE | t.VERB | t.CONJUNCTION | t.RELATIVE | t.CALENDAR):
            return False
    return False


def _inner(scene: Scene, head: int, j: int, stop: int) -> bool:
    k = j + 1
    while k < stop and scene.tags[k] & t.DETERMINER:
        k += 1
    noun = _noun(scene, head)
    wanted = scene.low[j] != "en" or bool(noun and noun.lemma in scene.lexicon.lists["located"])
    return wanted and k < stop and bool(scene.tags[k] & t.CAPITAL)


def _after_title(scene: Scene, j: int, head: int, stop: int) -> int:
    """ "el diario «Granma»": the title belongs to the name of the body."""
    k = scene.quote_of[j]
    short = scene.last[k] - scene.first[k] <= 5 and scene.last[k] <= stop
    return scene.last[k] if scene.tags[head] & t.GROUP and short and scene.first[k] == j else j


def _name_inside(scene: Scene, head: int, end: int) -> tuple[int, int] | None:
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
            and before not in _LINKS | _ARTICLES
            and not scene.words[k - 1].isupper()
        ):
            break
        if scene.tags[k] & t.CAPITAL and scene.low[k] in given and before not in _LINKS | _ARTICLES and k + 1 <= end:
            return k, end
    start = end
    while start - 1 > head and (scene.tags[start - 1] & t.CAPITAL or scene.low[start - 1] in PARTICLES):
        start -= 1
    if start < end and scene.low[start - 1] not in _LINKS | _ARTICLES | _INNER | {"y", "e"}:
        low = scene.slice(start, end).lower()
        after_place = scene.low[start - 1] in scene.lexicon.lists["toponyms"] or _in_complement(scene, head, start, end)
        known = low in scene.lexicon.places or scene.low[start] in scene.lexicon.lists["toponyms"]
        if not known and not after_place and not scene.words[start].isupper() and not scene.tags[start] & t.GROUP:
            return start, end
    return None


def _in_complement(scene: Scene, head: int, start: int, end: int) -> bool:
    """ "El afilador de la calle Amargura": a single capital after a noun that is no person or body belongs to it."""
    if end - start > 1 or start - 1 <= head or scene.tags[start - 1] & (t.NOUN & ~t.GROUP):
        return False
    return any(scene.tags[k] & t.OF for k in range(head + 1, start - 1))


def _name_after_comma(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "la portavoz de la cancillería, Mirta Quiñones": the name as an apposition."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    start = end + 1
    if scene.quote_of[start] != scene.quote_of[end - 1]:
        return None
    tag = scene.tags[start]
    if not tag & t.CAPITAL or tag & (t.SMALL | t.NOUN):
        return None
    last = name_end(scene, start, stop)
    low = scene.slice(start, last).lower()
    if low in scene.lexicon.places or (last == start + 1 and (scene.words[start].isupper() or tag & (t.CUE | t.VERB))):
        return None
    return (start, last) if last > start + 1 or scene.low[start] in scene.lexicon.given else None


def _gender(scene: Scene, i: int, head: int, name: tuple[int, int] | None, noun: Noun | None) -> str:
    if name and (gender := scene.lexicon.given.get(scene.low[name[0]])):
        return gender
    first = scene.tags[i]
    if i < head and first & (t.MASCULINE | t.FEMININE):
        return "m" if first & t.MASCULINE else "f"
    before = scene.low[i - 1] if i else ""
    if before == "al" or before == "del":
        return "m"
    return noun.gender if noun else ""
