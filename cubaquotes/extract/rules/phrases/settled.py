"""Names that can be a person's or not, settled by the whole text: places, and bodies that stand with an article."""

from collections.abc import Iterable

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases import russian_names
from cubaquotes.extract.rules.phrases.mention import GROUP, OTHER, PERSON, PLACE, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene

# A dateline stands at the head of one of the first paragraphs, and is no longer than so many tokens.
_FIRST_PARAGRAPHS, _LONGEST_DATELINE = 4, 14
# Who made an article or a picture stands in a short line of its own near the head.
_LAST_BYLINE, _LONGEST_BYLINE, _LONGEST_SIGNATURE = 8, 14, 5
_CREDITS = frozenset(
    ("por", "foto", "fotos", "autor", "autora", "texto", "redacción", "video", "фото", "автор", "текст", "видео")
)
# What belongs to a state: "la embajada de Tarsia", "посольство Тарсии".
_STATE = {
    "es": frozenset(("gobierno", "embajada", "república", "capital", "embajador", "cancillería", "frontera")),
    "ru": frozenset(
        ("посольство", "посольства", "посольстве", "столице", "столицы", "минобороны", "правительство", "власти",
         "атташе", "границе", "границы")
    ),
}  # fmt: skip


def settle(scene: Scene, mentions: Iterable[Mention]) -> None:
    """Turn what looks like a person into a place or a body where another part of the text shows that it is one."""
    found = list(mentions)
    _mute_bylines(scene, found)
    lines = {m.first for m in found if _is_dateline(scene, m)}
    for mention in found:
        if mention.first in lines and mention.kind in (PERSON, PLACE, GROUP):
            mention.kind = OTHER
    persons = {key for m in found if m.name and _is_full(scene, m) for key in _keys(scene, *m.name)}
    places = {_key(scene, *m.name) for m in found if m.kind == OTHER and m.name} | _of_states(scene)
    if scene.lexicon.code == "es":
        _name_nouns(scene, found)
    groups = {_key(scene, *m.name) for m in found if m.kind == GROUP and m.name} if scene.lexicon.code == "es" else ()
    for mention in found:
        if mention.kind != PERSON or mention.name is None or mention.head or mention.role or _is_full(scene, mention):
            continue
        key = _key(scene, *mention.name)
        if key in places and not persons.intersection(_keys(scene, *mention.name)):
            mention.kind = PLACE
        elif key in groups:
            mention.kind = GROUP


def _mute_bylines(scene: Scene, found: list[Mention]) -> None:
    """ "Por: Ana Ruiz", "Foto: Luis Paz/ Diario", "ANA RUIZ | MADRID": who wrote the article is not told of in it."""
    heads = list(enumerate(scene.paragraphs[:_LAST_BYLINE]))
    lines = [(a, b) for n, (a, b) in heads if _is_byline(scene, a, b) or (n and _is_signature(scene, a, b))]
    for mention in found if lines else ():
        if any(a <= mention.first < b for a, b in lines):
            mention.muted, mention.kind = True, OTHER


def _is_signature(scene: Scene, a: int, b: int) -> bool:
    """ "Lioman Arteaga", "BBC News Mundo" as a line of its own."""
    short = 1 < b - a <= _LONGEST_SIGNATURE and b < len(scene)
    return short and all(scene.tags[k] & t.CAPITAL and not scene.tags[k] & (t.CUE | t.VERB) for k in range(a, b))


def _is_byline(scene: Scene, a: int, b: int) -> bool:
    if b - a > _LONGEST_BYLINE or any(scene.quote_of[k] >= 0 for k in range(a, b)):
        return False
    credit = scene.low[a] in _CREDITS and (b - a > 1 and (scene.tags[a + 1] & (t.COLON | t.CAPITAL)))
    bar = "|" in scene.words[a:b] and not any(scene.tags[k] & (t.CUE | t.VERB) for k in range(a, b))
    return bool(credit or bar)


def _name_nouns(scene: Scene, found: list[Mention]) -> None:
    """ "Lucía Peña Zamora … insistió Peña": a noun with a capital and no article, which is a surname of the text."""
    surnames = {scene.low[k] for m in found if m.name and _is_full(scene, m) for k in range(m.name[0] + 1, m.name[1])}
    for mention in found:
        k = mention.first
        alone = mention.kind in (ROLE, GROUP) and mention.last == k + 1 and mention.name is None
        if alone and scene.tags[k] & t.CAPITAL and scene.low[k] in surnames and not scene.words[k].isupper():
            mention.kind, mention.name, mention.head, mention.role = PERSON, (k, k + 1), "", None
            mention.gender, mention.indefinite = "", False


def _is_full(scene: Scene, mention: Mention) -> bool:
    """Whether the mention has a given name, or an office before the name."""
    if mention.kind != PERSON or mention.name is None:
        return False
    given = scene.tags[mention.name[0]] & t.GIVEN or (
        scene.lexicon.code == "ru" and russian_names.is_given(scene, mention.name[0])
    )
    return bool(given or mention.head)


def _key(scene: Scene, first: int, last: int) -> str:
    """The name so that its cases don't matter."""
    low = " ".join(scene.low[first:last])
    return low.rstrip("аяыиеуюйьо") if scene.lexicon.code == "ru" else low


def _keys(scene: Scene, first: int, last: int) -> set[str]:
    return {_key(scene, k, k + 1) for k in range(first, last)}


def _of_states(scene: Scene) -> set[str]:
    """What a state is called that the text speaks of: "el Gobierno de Tarsia"."""
    words, code = _STATE[scene.lexicon.code], scene.lexicon.code
    found = set()
    for k, low in enumerate(scene.low):
        if low not in words:
            continue
        at = k + 2 if code == "es" else k + 1
        if code == "es" and scene.low[k + 1 : k + 2] != ["de"]:
            continue
        follows = scene.tags[at + 1] if at + 1 < len(scene) else t.FINAL
        if at < len(scene) and scene.tags[at] & t.CAPITAL and not follows & t.CAPITAL and not scene.tags[at] & t.GIVEN:
            found.add(_key(scene, at, at + 1))
    return found


def _is_dateline(scene: Scene, mention: Mention) -> bool:
    """ "PUERTO ALBA, 12 may (EFE).-", "SAN ONOFRE, México (AP) —", "КАНДАЛАКША. Вода ушла"."""
    if mention.first not in scene.paragraph_starts[:_FIRST_PARAGRAPHS] or mention.head or mention.name is None:
        return False
    at, capitals = mention.last, scene.slice(mention.first, mention.last).isupper()
    if at >= len(scene) or mention.last - mention.first > 4:
        return False
    if scene.tags[at] & t.COMMA and at + 1 < len(scene) and scene.tags[at + 1] & t.NUMBER:
        return True
    if not capitals or at - mention.first == 1 == len(scene.words[mention.first]):
        return False
    if scene.tags[at] & t.FINAL:
        return True
    dash = any(scene.tags[k] & t.DASH for k in range(at, min(len(scene), at + _LONGEST_DATELINE)))
    return dash and bool(scene.tags[at] & (t.COMMA | t.BRACKET | t.DASH))
