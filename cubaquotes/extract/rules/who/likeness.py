"""How well a description ("la funcionaria", "el técnico vasco", "собеседница агентства") fits somebody known."""

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.lexicon import Lexicon, load
from cubaquotes.extract.rules.phrases.mention import OTHER, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import naming

# What a description must reach to stand for somebody: more when it does not say what a source needs to be.
LEAST, LEAST_IN_PASSING = 3.0, 4.0
SAME, KIND, FIELD = 4.0, 3.5, 2.0
# Fits only if nobody else is there.
FAINT = 0.2
_FOR_WOMEN = ("ша", "ница", "щица", "чица", "истка", "нтка", "иса", "есса")
_FORMER = frozenset(("предшественник", "предшественница", "antecesor", "predecesor"))
# Walks of life where a complement tells for whom somebody works, not which of many they are.
_AFFILIATED = frozenset(("science", "medicine", "letters", "arts", "school", "press"))
_OLD, _YOUNG = 58, 38
_AGED = {"old": ("пожил", "стар", "престарел", "ancian"), "young": ("молод", "юн", "joven")}
# How the first names of men end: the Russian letters, too.
_OF_MEN = ("o", "os", *"обвгджзйклмнпрстфхцчшщ")
# Endings of nouns for who lives in a town or country that no list has: "техасец", "ялтинка".
_FROM_SOMEWHERE = ("ец", "анин", "янин", "анка", "янка", "инка")
# Who speaks for others: not the same where the others are not.
SPEAK_FOR = frozenset(("представитель", "представительница", "пресс-секретарь", "portavoz", "vocero", "representante"))
_POINTING = frozenset(
    ("este", "esta", "ese", "esa", "dicho", "dicha", "aquel", "aquella", "mismo", "misma", "этот", "эта")
)


@dataclass(frozen=True, slots=True)
class Description:
    """What a mention without a name says about somebody.

    head: its noun, or the office that two words tell together. kinds: more exact nouns that it can take up.
    words: what narrows it. weak: a noun that fits anybody, or that no list knows (then `unknown` too).
    age: "old" or "young" if the word tells it. owned: told with whose it is ("de la oposición"). nation: told by where
    they come from; nations: how such words begin.
    fields: the walks of life it belongs to.
    praises: tells what somebody did, not who they are ("el héroe de la tarde").
    bare: the language has no articles, so that nothing shows whether somebody known is meant.
    """

    head: str
    kinds: frozenset[str]
    fields: frozenset[str]
    words: frozenset[str]
    pointing: bool
    human: bool
    nation: bool
    nations: frozenset[str]
    age: str
    weak: bool
    definite: bool
    unknown: bool
    owned: bool
    bare: bool
    praises: bool


def describe(scene: Scene, mention: Mention) -> Description:
    """What `mention` says."""
    lexicon = scene.lexicon
    head, whole = naming.compound(scene, mention)
    nation, human = mention.head in lexicon.lists["nations"], mention.head in lexicon.humans
    nation = nation or (mention.kind == OTHER and len(mention.head) > 5 and mention.head.endswith(_FROM_SOMEWHERE))
    span = mention.role or (mention.first, mention.last)
    words = frozenset(naming.content_words(scene, *span))
    if whole:
        words = frozenset(w for w in words if lexicon.code == "ru" and w[:4] in lexicon.nation_stems)
    opening = {scene.low[k] for k in range(mention.first, min(mention.last, mention.first + 3))}
    return Description(
        head,
        lexicon.kinds.get(head, frozenset()),
        lexicon.fields_of(head),
        words,
        bool(opening & _POINTING) or "también" in opening,
        human or nation,
        nation,
        lexicon.nation_stems,
        _age(scene, mention, opening),
        mention.kind == OTHER or mention.head in lexicon.generic or human or nation,
        lexicon.code == "ru" or bool(scene.tags[mention.first] & t.DETERMINER),
        mention.kind == OTHER and mention.head not in lexicon.generic | lexicon.humans,
        mention.head not in lexicon.lists["praises"] and any(scene.tags[k] & t.OF for k in range(*span)),
        lexicon.code == "ru",
        mention.head in lexicon.lists["praises"],
    )


def _age(scene: Scene, mention: Mention, opening: set[str]) -> str:
    """ "old" for "пенсионерка", "пожилая женщина"; "young" for "юноша", "молодой человек"; else ""."""
    known = next((age for age in ("old", "young") if mention.head in scene.lexicon.lists[age]), "")
    return known or next((age for age, stems in _AGED.items() if any(word.startswith(stems) for word in opening)), "")


def is_owned(scene: Scene, mention: Mention) -> bool:
    """ "su abogado", "ее сын": told of somebody else."""
    own = scene.lexicon.possessives
    before = mention.first > 0 and scene.lexicon.code == "ru" and scene.low[mention.first - 1] in own
    return before or bool(scene.tags[mention.first] & t.POSSESSIVE) or scene.low[mention.first] in own


def is_also(scene: Scene, mention: Mention) -> bool:
    """ "La también ministra de Hacienda": another office of who was told of last."""
    return mention.last > mention.first + 1 and scene.low[mention.first + 1] == "también" and mention.kind == ROLE


def relation(said: Description, roles: set[str], lexicon: Lexicon, words: Collection[str] = ()) -> float:
    """How the noun fits what is known: 4 the same, less a kind of it or of the same walk of life, 1 nothing against it,
    less for another office.

    words: what narrows the known roles.
    """
    if said.head in roles:
        return SAME
    # "Гостья" is who is told of as a foreigner.
    stranger = said.head in lexicon.lists["strangers"] and roles & lexicon.lists["nations"]
    same = any(_is_pair(said.head, role) or _is_part(said, role) for role in roles)
    if stranger or same or _is_former(said.head, roles):
        return KIND
    if _is_of_their_body(said, words):
        return FIELD + 0.5
    if said.kinds & roles:
        return KIND - 1.0 if said.owned else KIND
    if excludes(said.head, roles, lexicon):
        return 0.0
    # "La bióloga … la investigadora del Acuario Nacional", but not "el portavoz de la oposición" for the minister.
    fields = said.fields & _AFFILIATED if said.owned else said.fields
    if fields and any(fields & lexicon.fields_of(role) for role in roles):
        return FIELD if said.weak or not _is_office(said, roles, lexicon) else 0.5
    if not any(lexicon.fields_of(role) for role in roles):
        return 1.0  # only the name is known
    if said.pointing or (said.human and not said.words):
        return 1.5
    # Russian has no articles: a noun with nothing to point back may bring in somebody new.
    if said.unknown or said.human or said.weak:
        return 0.5 if said.bare or (roles and not (said.unknown or said.human)) else 1.0
    if said.bare or (roles and said.owned):
        # "el portavoz de la oposición" is not the minister; "врач" may be the only person there is.
        return FAINT if said.bare and not said.words and not said.owned else 0.0
    return 0.5 if roles else 1.0


def _is_of_their_body(said: Description, words: Collection[str]) -> bool:
    """ "Спасатель" for the head of "спасательный центр"."""
    return said.bare and len(said.head) > 5 and said.head[:5] in words


def _is_office(said: Description, roles: set[str], lexicon: Lexicon) -> bool:
    """Whether the noun and all that is known of the other are exact offices: the mayor is not the councillor."""
    exact = lexicon.lists["offices"]
    return said.head in exact and bool(roles & exact)


def _is_pair(one: str, other: str) -> bool:
    """Whether both are the same calling of a man and a woman: "почтальон", "почтальонша"."""
    if one[:4] != other[:4]:
        return False
    short, long = sorted((one, other), key=len)
    stem = short if long.startswith(short) else short[:-2]
    return len(stem) > 4 and len(long) - len(stem) < 5 and long.endswith(_FOR_WOMEN) and long.startswith(stem)


def _is_part(said: Description, role: str) -> bool:
    """Whether the noun is what a longer one ends with: "метатель" for "копьеметатель"; not "мэр" for "вице-мэр"."""
    return said.bare and len(said.head) > 4 and role.endswith(said.head) and "-" not in role and role[:3] != "зам"


def has_feminine(head: str, lexicon: Lexicon) -> bool:
    """Whether Russian papers have another word for a woman of this calling: "учитель", "журналист", but not "химик"."""
    forms = (head + "ница", head[:-1] + "ца", head[:-2] + "ица", head[:-2] + "щица")
    return any(form in lexicon.nouns for form in forms) or (head[-1:] in "тн" and head + "ка" in lexicon.nouns)


def _is_former(head: str, roles: set[str]) -> bool:
    """Whether "экс-мэр" is who was brought in as the predecessor."""
    return head.startswith(("экс-", "ex")) and bool(roles & _FORMER)


def excludes(head: str, roles: set[str], lexicon: Lexicon) -> bool:
    """Whether nobody is `head` and one of `roles` at once: a judge is no prosecutor."""
    group = lexicon.apart.get(head)
    theirs = {lexicon.apart[role] for role in roles if role in lexicon.apart}
    return group is not None and bool(theirs) and group not in theirs


def overlap(said: Description, known: set[str], fit: float) -> float:
    """1 if the narrowing words share something (кубинский, Куба), less than 0 if both have some and share none.

    fit: how the nouns fit; where they are the same, the words have to tell two persons apart.
    """
    if said.nation and any(_shares(word, said.head) for word in known):
        return 2.0  # "el colombiano" for "el ciclista colombiano X"
    if said.praises:
        return 0.0  # "el héroe de la tarde"
    words = said.words - _vague() if said.bare else said.words
    ours, theirs = _comparable(words, known, said.nations)
    if not ours or not theirs:
        return 0.0
    if any(a[:3] == b[:3] for a in ours for b in theirs):
        return 1.0
    if fit >= FIELD:
        return -4.0 if fit >= SAME or said.head in SPEAK_FOR else -3.0
    return -0.5 if said.weak else -2.0


@cache
def _vague() -> frozenset[str]:
    """How Russian nouns for any body begin: "предприятие" and "компания" tell no two bodies apart."""
    lexicon = load("ru")
    firms = {noun for noun, group in lexicon.apart.items() if group == "firm"}
    return frozenset(noun[:5] for noun in lexicon.lists["vague_bodies"] | firms)


def _shares(word: str, nation: str) -> bool:
    """Whether `word` is of the same place as `nation`: "колумбийский" and "колумбиец", "Техаса" and "техасец"."""
    return word[:4] == nation[:4] if len(nation) > 7 else word[:3] == nation[:3]


def _comparable(
    said: frozenset[str], known: set[str], nations: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The words of both that tell the same sort of thing: where somebody is from, or what they are in charge of."""
    ours = frozenset(word for word in said if word[:4] in nations)
    theirs = frozenset(word for word in known if word[:4] in nations)
    rest, others = said - ours, frozenset(known) - theirs
    return (ours if theirs else frozenset()) | (rest if others else frozenset()), (
        (theirs if ours else frozenset()) | (others if rest else frozenset())
    )


def of_age(said: Description, age: int) -> float:
    """How a word for the old or the young fits somebody of `age` years (0 if unknown)."""
    if not age or not said.age:
        return 0.0
    fits = age >= _OLD if said.age == "old" else age <= _YOUNG
    return 2.5 if fits else -2.0


def sounds_other(given: str, gender: str) -> bool:
    """Whether an unknown first name sounds like the other gender: "Lucho" for a woman, "Мирра" for a man."""
    return given.endswith(_OF_MEN if gender == "f" else ("a", "а", "я")) and len(given) > 2


def nearness(scene: Scene, here: int, there: int) -> float:
    """2 in the same paragraph, 1 in the one before, else 0."""
    starts = scene.paragraph_starts
    apart = bisect_right(starts, here) - bisect_right(starts, max(there, 0))
    return 2.0 if apart == 0 else 1.0 if apart == 1 else 0.0
