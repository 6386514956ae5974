"""Noun phrases of Spanish that name somebody: "el embajador ruso, Semión Vólkonov", "fuentes del ministerio"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.phrases.spanish_names import (
    INNER,
    LINKS,
    before_full_name,
    before_name,
    close_to,
    is_adjective,
    is_titled,
    known_as,
    name_after_comma,
    name_end,
    name_inside,
    place_and_name,
)
from cubaquotes.extract.rules.scene import Scene

_LONGEST = 28
# Endings of nouns that are no persons or bodies, as far as no list knows better.
_INANIMATE = (
    "ción", "sión", "miento", "mientos", "dad", "dades", "tud", "aje", "ajes", "eza", "ancia", "encia", "ciones",
    "siones", "zón", "ismo", "metro", "metros",
)  # fmt: skip
_HIGH = frozenset(("alto", "alta", "altos", "altas"))
_IS = frozenset(("es", "era", "fue", "va", "cree", "parece"))
_LONE = frozenset(("otro", "otra", "uno", "una"))
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
        kind = GROUP if inner is not None and inner.kind == GROUP else ROLE
        return inner and Mention(
            i, inner.last, kind, inner.head, role=(i, inner.last), indefinite=True, tags=inner.tags
        )
    if low[i] == "alguien":
        return Mention(i, i + 1, ROLE, role=(i, i + 1), indefinite=True, tags=tags[i])
    if low[i] in _MEMBERS and (member := _member(scene, i, stop, loose=loose)) is not None:
        return member
    start = _after_determiners(scene, i, stop)
    if start >= stop or not tags[start] & t.WORD:
        return None
    determined = start > i
    place = _long_place(scene, start, stop)
    if place:
        return Mention(i, place, PLACE, name=(start, place), tags=tags[start])
    outlet = scene.phrase("outlets", start) if start and low[start - 1] == "a" else 0
    if outlet:
        return Mention(i, start + outlet, GROUP, name=(start, start + outlet), muted=True, tags=tags[start])
    if tags[start] & t.CAPITAL and not _is_common(scene, start):
        return _named(scene, i, start, stop, determined=determined)
    head = _head(scene, start, stop, loose=loose and determined)
    if head is None and determined and _leads_to_name(scene, start, stop):
        head = start
    if head is None or (
        head == i and i and _is_plain(scene.tags[i - 1]) and (_only_narrows(scene, i) or _in_manner(scene, i))
    ):
        return None
    return _described(scene, i, head, stop)


def _long_place(scene: Scene, start: int, stop: int) -> int:
    """The end of "Estados Unidos", "Países Bajos": a place that begins with a noun for a body; 0 for anything else."""
    if not scene.tags[start] & t.CAPITAL or not scene.tags[start] & t.NOUN:
        return 0
    known = scene.lexicon.places
    return next((k for k in (start + 2, start + 3) if k <= stop and scene.slice(start, k).lower() in known), 0)


def _those(scene: Scene, i: int) -> bool:
    return scene.low[i] in ("ellos", "ellas")


def _member(scene: Scene, i: int, stop: int, *, loose: bool) -> Mention | None:
    """ "Uno de ellos", "otra": somebody of those who were named before."""
    low = scene.low
    gender = "f" if low[i].endswith("a") else "m"
    of_them = i + 2 < stop and low[i + 1] == "de" and _those(scene, i + 2)
    follows = scene.tags[i + 1] if i + 1 < stop else t.FINAL
    acts = follows & (t.CUE | t.VERB | t.CLITIC | t.NEGATION) or (i + 1 < stop and low[i + 1] in _IS)
    loose = loose or bool(acts and (not i or scene.tags[i - 1] & (t.FINAL | t.BREAK)))
    if not of_them and not (loose and low[i] in _LONE and (not follows & t.WORD or acts or follows & t.SMALL)):
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
        or (j > i and scene.low[j] in ("mismo", "misma", "propio", "propia", "entonces", "también", "ya"))
    ):
        j += 1
    return j


def _is_common(scene: Scene, i: int) -> bool:
    """Whether a capital only shows the beginning of a sentence, or is a body's: "Fuentes", "Ministerio"."""
    named = scene.tags[i] & t.GIVEN and i + 1 < len(scene) and scene.tags[i + 1] & t.CAPITAL
    if named and i and not scene.tags[i - 1] & (t.FINAL | t.BREAK):
        return False  # ", Consuelo Jurídico,"
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
        if scene.low[k] in _HIGH and k + 1 < stop and scene.low[k + 1] in ("cargo", "cargos"):
            return k + 1
        if tag & t.NOUN and not (k > start and _only_narrows(scene, k)):
            return k + 1 if k + 1 < stop and _before_noun(scene, k) else k
        if tag & (t.SMALL | t.CUE | t.VERB | t.NUMBER) and not (tag & t.NUMBER):
            break
    if not loose or scene.low[start] in scene.lexicon.lists["times"] or scene.low[start].endswith(_INANIMATE):
        return None
    return None if scene.tags[start] & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER) else start


def _before_noun(scene: Scene, k: int) -> bool:
    """ "el veterano periodista", "la joven abogada": a noun for people that stands as an adjective before another."""
    noun, after = _noun(scene, k), _noun(scene, k + 1)
    if noun is None or after is None or noun.lemma not in scene.lexicon.lists["prenominal"]:
        return False
    lists = scene.lexicon.lists
    return bool(after.tag & t.ROLE) and after.lemma not in lists["nations"] and after.lemma not in lists["dual"]


def _is_plain(tag: int) -> bool:
    """Whether the word is a noun or adjective of no list, in lower case."""
    return bool(tag & t.WORD) and not tag & (t.SMALL | t.CUE | t.VERB | t.CAPITAL | t.NUMBER | t.NOUN)


def _in_manner(scene: Scene, k: int) -> bool:
    """ "en tono sereno", "con gesto aliado": what stands without articles after "en", "con" and a plain noun."""
    return k > 1 and scene.low[k - 2] in ("en", "con") and is_adjective(scene, k) and not scene.tags[k] & t.CAPITAL


def _only_narrows(scene: Scene, k: int) -> bool:
    """ "un pasaje escolar", "el juego colombiano": a noun for people that stands as an adjective here."""
    lists, noun = scene.lexicon.lists, _noun(scene, k)
    lemma = noun.lemma if noun else scene.low[k]
    return (lemma in lists["dual"] or lemma in lists["nations"]) and not is_adjective(scene, k - 1)


def _leads_to_name(scene: Scene, start: int, stop: int) -> bool:
    """ "el agrónomo Fermín Uribe": an unknown noun, perhaps with an adjective, before a given name."""
    if scene.low[start - 1] in _OURS or scene.low[start] in scene.lexicon.lists["times"]:
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
    outlet = _past_outlet(scene, i, start)
    if outlet and start and scene.low[start - 1] in ("a", "al") and outlet < end:
        return Mention(i, outlet, GROUP, name=(i, outlet), muted=True, tags=scene.tags[start])
    low = scene.slice(start, end).lower()
    kind, gender = PERSON, scene.lexicon.given.get(scene.low[start], "")
    place = low in scene.lexicon.places or scene.slice(i, end).lower() in scene.lexicon.places
    acronym = end == start + 1 and len(low) > 1 and scene.words[start].isupper()
    if place:
        kind = PLACE
    elif scene.low[start - 1] in scene.lexicon.lists["toponyms"] and start and not acronym:
        kind = OTHER
    elif acronym or (determined and not gender) or is_titled(scene, start):
        kind = GROUP
    told = start and scene.low[start - 1] == "a" and end - start > 2 and scene.words[start].isupper()
    given = start + 1 if told else start  # "cuenta a EFE Yasiel Prado"
    given = next((k for k in range(start + 1, end - 1) if scene.low[k] in scene.lexicon.given), given)
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


def _past_outlet(scene: Scene, i: int, start: int) -> int:
    """The end of the name of a medium that begins at `i` or `start`; 0 if none does."""
    size = scene.phrase("outlets", i)
    if size:
        return i + size
    size = scene.phrase("outlets", start)
    return start + size if size else 0


def _role_after(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "Inés Torrado, abogada de…": where the role stands."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    start = _after_determiners(scene, end + 1, stop)
    head = _head(scene, start, stop, loose=False) if start < stop else None
    if head is None or not scene.tags[head] & t.ROLE or scene.tags[head] & t.CAPITAL:
        return None
    return start, _modifiers_end(scene, head, stop)


def _described(scene: Scene, i: int, head: int, stop: int) -> Mention:
    noun = _noun(scene, head)
    end = _modifiers_end(scene, head, stop)
    tag = scene.tags[head]
    kind = OTHER
    if tag & t.ROLE or tag & t.COLLECTIVE or (head > i and scene.low[head - 1] in _HIGH and head > i + 1):
        kind = ROLE
    elif tag & t.GROUP:
        kind = GROUP
    elif tag & t.DOCUMENT:
        kind = DOCUMENT
    name = name_inside(scene, head, end) if kind in (ROLE, OTHER) else None
    if kind == ROLE and tag & t.GROUP and _is_body(scene, i, head, name):
        kind, name = GROUP, None
    role_end = name[0] if name else end
    if kind in (ROLE, OTHER) and (name is None or _is_doubtful(scene, name)):
        # "La conselleira do Medio Rural, Uxía Castro": the full name rather than a capital of the office.
        apart = name_after_comma(scene, end, stop)
        end, name, role_end = (apart[1], apart, end) if apart else (end, name, role_end)
    mention = Mention(i, end, PERSON if name else kind, head=noun.lemma if noun else scene.low[head], name=name)
    mention.role = (i, role_end)
    mention.plural = bool(noun and noun.plural)
    mention.gender = _gender(scene, i, head, name, noun)
    mention.indefinite = bool(scene.tags[i] & t.INDEFINITE) or head == i
    mention.tags = tag
    return mention


def _is_body(scene: Scene, i: int, head: int, name: tuple[int, int] | None) -> bool:
    """ "la Policía", "la minera Cerro Blanco": the body, not a woman of that calling."""
    if name is not None and (scene.tags[name[0]] & t.GIVEN or name[1] - name[0] > 2):
        return False
    if scene.low[head] == "central" and scene.tags[i] & t.FEMININE:
        return True
    capital = head > i and bool(scene.tags[head] & t.CAPITAL)
    return capital or (scene.low[i] == "la" and name is not None and scene.low[head] not in ("policía", "guardia"))


def _is_doubtful(scene: Scene, name: tuple[int, int]) -> bool:
    return name[1] - name[0] == 1 and not scene.tags[name[0]] & t.GIVEN


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
            if scene.low[head - 1] in _OURS and head == j - 1 and not scene.tags[head] & t.ROLE:
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
    noun = _noun(scene, k)
    return noun is not None and noun.lemma in scene.lexicon.lists["nations"]


def _past_complement(scene: Scene, j: int, stop: int, *, named: bool) -> tuple[int, bool]:
    """Past "del ministerio", "de la República"."""
    tags = scene.tags
    k = j + 1
    while k < stop and tags[k] & t.DETERMINER:
        k += 1
    if k + 1 < stop and tags[k] & t.NUMBER and tags[k + 1] & t.WORD:
        return k + 2, named  # "de 54 años"
    body = tags[j - 1] & t.GROUP and not tags[j - 1] & t.ROLE
    if body and k + 1 < stop and tags[k] & t.ROLE and tags[k + 1] & t.GIVEN and not tags[k] & t.CAPITAL:
        return j, named  # "la audiencia del exministro Saúl Iturbe": he is somebody of his own
    if k > j + 1 and k + 1 < stop and scene.low[k] == "de" and _those(scene, k + 1):
        return k + 2, named  # "el abogado de tres de ellos"
    if k >= stop or not tags[k] & t.WORD or (tags[k] & (t.CUE | t.SMALL) and not tags[k] & t.NOUN):
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
    noun = _noun(scene, head)
    wanted = scene.low[j] != "en" or bool(noun and noun.lemma in scene.lexicon.lists["located"])
    return wanted and k < stop and bool(scene.tags[k] & t.CAPITAL)


def _after_title(scene: Scene, j: int, head: int, stop: int) -> int:
    """ "el diario «Granma»": the title belongs to the name of the body."""
    k = scene.quote_of[j]
    short = scene.last[k] - scene.first[k] <= 5 and scene.last[k] <= stop
    return scene.last[k] if scene.tags[head] & t.GROUP and short and scene.first[k] == j else j


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
