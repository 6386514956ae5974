"""Noun phrases of Spanish that name somebody: "el embajador ruso, Semión Vólkonov", "fuentes del ministerio"."""

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Noun
from cubaquotes.extract.rules.phrases import spanish_media
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, PLACE, PRONOUN, ROLE, Mention
from cubaquotes.extract.rules.phrases.spanish_modifiers import is_them, modifiers_end, noun_at
from cubaquotes.extract.rules.phrases.spanish_names import (
    is_adjective,
    is_titled,
    name_after_comma,
    name_end,
    name_inside,
)
from cubaquotes.extract.rules.scene import Scene

_LONGEST = 28
# Endings of nouns that are no persons or bodies, as far as no list knows better.
_INANIMATE = (
    "ción", "sión", "miento", "mientos", "dad", "dades", "tud", "aje", "ajes", "eza", "ancia", "encia", "ciones",
    "siones", "zón", "ismo", "metro", "metros",
)  # fmt: skip
_WHENCE = frozenset(("desde", "en", "sobre", "bajo", "tras"))
_HIGH = frozenset(("alto", "alta", "altos", "altas"))
_IS = frozenset(("es", "era", "fue", "va", "cree", "parece"))
_LONE = frozenset(("otro", "otra", "uno", "una"))
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
        and not is_them(scene, i + 2)
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
    named = _named_apart(scene, i, start, stop) if tags[start] & t.CAPITAL else None
    if named is not None:
        return named
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


def _named_apart(scene: Scene, i: int, start: int, stop: int) -> Mention | None:
    """ "Estados Unidos", and a medium after "a" ("cuenta a BBC Mundo Arelys"): names that begin with a common word."""
    place = spanish_media.long_place(scene, start, stop)
    if place:
        return Mention(i, place, PLACE, name=(start, place), tags=scene.tags[start])
    outlet = scene.phrase("outlets", start) if start and scene.low[start - 1] == "a" else 0
    if not outlet:
        return None
    last = start + outlet
    return Mention(i, last, GROUP, name=(start, last), muted=True, tags=scene.tags[start])


def _member(scene: Scene, i: int, stop: int, *, loose: bool) -> Mention | None:
    """ "Uno de ellos", "otra": somebody of those who were named before."""
    low = scene.low
    gender = "f" if low[i].endswith("a") else "m"
    of_them = i + 2 < stop and low[i + 1] == "de" and is_them(scene, i + 2)
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


def _head(scene: Scene, start: int, stop: int, *, loose: bool) -> int | None:
    """The noun: a known one after up to three adjectives; with `loose` whatever stands there."""
    for k in range(start, min(start + 4, stop)):
        tag = scene.tags[k]
        if not tag & t.WORD or (tag & (t.SMALL | t.CALENDAR) and k > start):
            break
        if scene.low[k] in _HIGH and k + 1 < stop and scene.low[k + 1] in ("cargo", "cargos"):
            return k + 1
        if k > start and tag & t.GIVEN and tag & t.CAPITAL:
            break  # "desde la tribuna Jimena Salas"
        if tag & t.NOUN and not (k > start and _only_narrows(scene, k)):
            return k + 1 if k + 1 < stop and _before_noun(scene, k) else k
        if tag & (t.SMALL | t.CUE | t.VERB | t.NUMBER) and not (tag & t.NUMBER):
            break
    if not loose or scene.low[start] in scene.lexicon.lists["times"] or scene.low[start].endswith(_INANIMATE):
        return None
    return None if scene.tags[start] & (t.SMALL | t.CUE | t.VERB | t.CALENDAR | t.NUMBER) else start


def _before_noun(scene: Scene, k: int) -> bool:
    """ "el veterano periodista", "la joven abogada": a noun for people that stands as an adjective before another."""
    noun, after = noun_at(scene, k), noun_at(scene, k + 1)
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
    lists, noun = scene.lexicon.lists, noun_at(scene, k)
    lemma = noun.lemma if noun else scene.low[k]
    return (lemma in lists["dual"] or lemma in lists["nations"]) and not is_adjective(scene, k - 1)


def _leads_to_name(scene: Scene, start: int, stop: int) -> bool:
    """ "el agrónomo Fermín Uribe": an unknown noun, perhaps with an adjective, before a given name."""
    if start > 1 and scene.low[start - 2] in _WHENCE:
        return False  # "replicó desde la tribuna Jimena Salas"
    if spanish_media.is_ours(scene, start) or scene.low[start] in scene.lexicon.lists["times"]:
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
    if end == start + 1 and _is_participle(scene, start, stop):
        return None  # "Preguntada por las declaraciones, …"
    outlet = spanish_media.past_outlet(scene, i, start)
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


def _is_participle(scene: Scene, k: int, stop: int) -> bool:
    """Whether a word that begins its sentence and goes on with a preposition or "si" ends as participles do."""
    begins = not k or scene.tags[k - 1] & (t.FINAL | t.BREAK)
    ends = scene.low[k].endswith(("ada", "ado", "ida", "ido", "adas", "ados", "idas", "idos")) and len(scene.low[k]) > 5
    follows = scene.tags[k + 1] if k + 1 < stop else 0
    return bool(begins and ends and follows & (t.PREPOSITION | t.SUBORDINATOR)) and not scene.tags[k] & t.GIVEN


def _role_after(scene: Scene, end: int, stop: int) -> tuple[int, int] | None:
    """ "Inés Torrado, abogada de…": where the role stands."""
    if end + 1 >= stop or not scene.tags[end] & t.COMMA:
        return None
    start = _after_determiners(scene, end + 1, stop)
    head = _head(scene, start, stop, loose=False) if start < stop else None
    if head is None or not scene.tags[head] & t.ROLE or scene.tags[head] & t.CAPITAL:
        return None
    return start, modifiers_end(scene, head, stop)


def _described(scene: Scene, i: int, head: int, stop: int) -> Mention:
    noun = noun_at(scene, head)
    end = modifiers_end(scene, head, stop)
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
    mention.muted = spanish_media.is_this_paper(scene, head)
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
