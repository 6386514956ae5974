"""Bodies that are told of again by another word: "la entidad", "ведомство", "el sindicato" of a headline."""

from collections import deque

from cubaquotes.extract.rules.phrases.mention import GROUP, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import likeness, shown
from cubaquotes.extract.rules.who.entity import Entity, end_of_headline

# How far back somebody or something may have been told of, in tokens; and how near another word for it is likely.
_SMALL = frozenset(("de", "del", "la", "las", "los", "el", "y", "e", "para", "por", "en", "и", "в", "по", "на", "с"))
MEMORY, NEAR = 700, 60


def short_form(scene: Scene, recent: deque[Entity], head: str, words: set[str]) -> Entity | None:
    """The body that the headline named by its noun only ("El sindicato anuncia …"), if `head` fits it."""
    headline = end_of_headline(scene)
    if len(words) < 2 or not headline:
        return None
    for entity in recent:
        if entity.kind != GROUP or len(entity.words) > 1 or entity.mention is None or not entity.mention.source:
            continue
        if entity.mention.first >= headline:
            return None
        if any(head == role or head in scene.lexicon.kinds.get(role, ()) for role in entity.roles):
            return entity
    return None


def by_initials(recent: deque[Entity], word: str) -> Entity | None:
    """The body that was named last whose words begin with the letters of `word`: "CFP", "ФСБ"."""
    if not word.isupper() or not 2 < len(word) < 7:
        return None
    for entity in reversed(recent):
        if entity.kind != GROUP or entity.display[0].upper() != word[0]:
            continue
        words = [w for w in entity.display.split() if w not in _SMALL]
        if len(words) > 1 and "".join(w[0] for w in words).upper() == word:
            return entity
    return None


def body(scene: Scene, recent: deque[Entity], mention: Mention, words: set[str]) -> Entity | None:
    """Which of the bodies named before "la entidad", "ведомство", "министерство" is."""
    lexicon = scene.lexicon
    titles = lexicon.kinds.get(shown.body(scene, mention).lower(), frozenset()) if mention.head == "ведомство" else ()
    titled = [e for e in recent if e.kind == GROUP and e.roles & frozenset(titles)]
    if titled:
        return max(titled, key=Entity.last_place)  # "финансовое ведомство"
    firm = lexicon.apart.get(mention.head) == "firm"
    told = mention.head in lexicon.bodies or firm or mention.head in lexicon.kinds
    if not told or len(words) > 1 or mention.indefinite:
        return None
    groups = [
        e
        for e in recent
        if e.kind == GROUP
        and 0 <= mention.first - e.seen < MEMORY
        and len(e.display) > 2
        and not likeness.excludes(mention.head, e.roles, lexicon)
    ]
    if mention.head in lexicon.lists["media"]:
        # "По подсчётам газеты": no port or ministry
        groups = [e for e in groups if not e.roles & lexicon.nouns.keys() or e.roles & lexicon.lists["media"]]
    heads = {mention.head, *lexicon.kinds.get(mention.head, ())}
    same = [e for e in groups if _is_kind(heads, e.roles)]
    same = same or [e for e in groups if {h[:5] for h in heads} & e.words]
    if firm and not same:
        same = [e for e in groups if any(lexicon.apart.get(role) == "firm" for role in e.roles)]
        named = lexicon.bodies | lexicon.lists["makers"]
        same = [e for e in same if mention.head in lexicon.bodies or e.roles & named]
    if mention.head not in lexicon.bodies:
        return max(same, key=Entity.last_place, default=None)
    spoke = [e for e in groups if e.spoke >= 0 and mention.first - e.spoke < NEAR * 2]
    here = [e for e in groups if likeness.nearness(scene, mention.first, e.seen) == 2]
    about = [e for e in here if not firm and likeness.nearness(scene, mention.first, max(e.spoke, e.headed)) == 2]
    if about and not same:
        return max(about, key=Entity.latest)
    return max(same or spoke or here, key=Entity.last_place, default=None)


def other_nouns(scene: Scene, display: str) -> set[str]:
    """Nouns that mean the body as well: the ministry of foreign affairs is "la cancillería"."""
    low = display.lower()
    return {noun for words, noun in scene.lexicon.offices_of.items() if low.startswith(words)}


def _is_kind(heads: set[str], roles: set[str]) -> bool:
    """Whether one of the nouns `heads` can mean a body told of as one of `roles`: "министерство" is "Минтранс"."""
    beginnings = {role[:5] for role in roles}
    ministry = "министерство" in heads and any(role.startswith("мин") for role in roles)
    return ministry or any(head[:5] in beginnings for head in heads)
