"""A person, role, body or place of an article, and what the text around says about mentions of it."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases.mention import GROUP, PERSON, PLACE, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import bodies, likeness, naming, shown
from cubaquotes.extract.rules.who.naming import FullName

# How many mentions back the group of "uno de ellos" may stand.
_SEARCHED = 60
# Places that are bodies.
_SEATS = frozenset(("Casa Blanca", "Kremlin", "Vaticano", "Pentágono"))
# So many lines stand at the head of an article at the most, and none is longer.
_HEADS, _LONGEST_HEAD = 4, 45


@dataclass(slots=True, eq=False)
class Entity:
    """One person, role, body or place of the article.

    names: what a person's name can be (several where its case leaves a choice). roles: base forms of the nouns that
    described it. words: of its role or name, folded, for telling two bodies apart. seen, spoke: the token where it was
    named last and where it spoke last, as far as the text has been read; topic: where it was last what a sentence is
    about; headed: where it began a sentence, as a body; -1 for not yet. sure: at
    least one of its mentions can only be a person's, not a place's. has_alias: it goes by two names.
    age: in years, 0 if the text does not tell.
    """

    kind: str
    display: str
    names: list[FullName] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    gender: str = ""
    plural: bool = False
    anonymous: bool = False
    sure: bool = False
    seen: int = -1
    topic: int = -1
    headed: int = -1
    spoke: int = -1
    mention: Mention | None = None
    has_alias: bool = False
    age: int = 0

    @property
    def given(self) -> str:
        """The first name, folded; "" if none is known, the name itself if it is a single word."""
        alone = self.display.lower() if self.names and " " not in self.display else ""
        return next((name.given for name in self.names if name.given), alone)

    def latest(self) -> int:
        """Where they spoke last or a sentence was last about them."""
        return max(self.spoke, self.topic, self.headed)

    def last_place(self) -> int:
        """Where they spoke last or were last spoken of as a topic."""
        return max(self.spoke, self.topic, self.seen - 40)


def agrees(entity: Entity, gender: str, *, plural: bool) -> bool:
    """Whether a word of this gender ("" for any) and number can mean `entity`."""
    if plural != entity.plural and not (plural and entity.kind == GROUP):
        return False
    return not gender or not entity.gender or gender == entity.gender


def joined(names: Sequence[str], scene: Scene) -> str:
    """ "A, B y C"."""
    link = " и " if scene.lexicon.code == "ru" else " e " if names[-1][:1] in "IÍ" else " y "
    return ", ".join(names[:-1]) + link + names[-1]


def is_unnamed(scene: Scene, mention: Mention) -> bool:
    """ "чиновник, попросивший не называть имени", "el funcionario, que pidió el anonimato": nobody of the named."""
    if mention.head == "источник":
        return True
    rest = scene.low[mention.last : mention.last + 9]
    return bool(rest) and rest[0] == "," and any(word in scene.lexicon.lists["unnamed"] for word in rest)


def end_of_headline(scene: Scene) -> int:
    """Where the headline ends; 0 without one."""
    first, last = scene.paragraphs[0] if scene.paragraphs else (0, 0)
    ends = any(scene.tags[k] & t.FINAL for k in range(max(first, last - 2), last))
    return 0 if ends or len(scene.paragraphs) < 2 else last


def end_of_heads(scene: Scene) -> int:
    """Where the headline and the lines below it end that end with no full stop; 0 without a headline."""
    end = end_of_headline(scene)
    for first, last in scene.paragraphs[1:_HEADS] if end else ():
        if last - first > _LONGEST_HEAD or scene.tags[last - 1] & (t.FINAL | t.COLON) or scene.tags[first] & t.DASH:
            break
        if any(scene.tags[k] & t.FINAL and scene.words[k] == "." for k in range(last - 2, last)):
            break
        end = last
    return end


def body_of_spokesman(scene: Scene, mention: Mention, recent: Iterable[Entity]) -> str:
    """ "Una portavoz" of the body that the paragraph has just named: " de la concejalía de Comercio"."""
    if mention.head not in ("portavoz", "vocero") or naming.content_words(scene, mention.first, mention.last):
        return ""
    told = [e for e in recent if e.mention is not None and e.seen < mention.first]
    near = [e for e in told if e.kind == GROUP or (e.kind == PLACE and e.display in _SEATS)]
    body = max(near, key=lambda e: e.seen, default=None)
    if body is None or body.mention is None or likeness.nearness(scene, mention.first, body.seen) < 2:
        return ""
    return bodies.of_body(scene, body.mention)


def employer(scene: Scene, firm: Mention, mentions: Sequence[Mention]) -> str:
    """ "Los trabajadores de Astilleros del Norte …", "La compañía": what the firm is called; "" if it is not told."""
    if scene.lexicon.code != "es":
        return ""
    for mention in mentions:
        if mention.first >= firm.first or mention.role is None or mention.kind not in (ROLE, PERSON):
            continue
        first, last = mention.role
        links = [k for k in range(first, last - 1) if scene.tags[k] & t.OF and scene.tags[k + 1] & t.CAPITAL]
        start = links[0] + 1 if links else last
        public = any(
            noun.lemma in scene.lexicon.lists["public"] for noun in scene.lexicon.noun(scene.low[min(start, last)])
        )
        if (
            start < last
            and not public
            and not scene.tags[start] & (t.GIVEN | t.SMALL)
            and mention.head in scene.lexicon.lists["employed"]
        ):
            name = scene.slice(start, last).rstrip(" ,")
            if name.lower() not in scene.lexicon.places and scene.low[start] not in scene.lexicon.lists["toponyms"]:
                return name
    return ""


def one_of_group(scene: Scene, mention: Mention, mentions: Sequence[Mention]) -> str:
    """ "Uno de ellos", "другая": one of the people whom the text named last; "" for any other mention."""
    if not mention.member:
        return ""
    near = bisect_left(mentions, mention.first, key=lambda m: m.first)
    for group in reversed(mentions[max(0, near - _SEARCHED) : near]):
        inner = _several_inside(scene, group)
        if inner:
            return shown.one_of(scene, mention, inner)
        several = group.plural or (group.indefinite and group.gender == mention.gender and _is_another(scene, mention))
        if group.kind == ROLE and several and not group.muted and group.head and not group.weak:
            return shown.one_of(scene, mention, group.head) + shown.narrowed(scene, group, mention.gender)
    return shown.one_of_unknown(scene, mention)


def _is_another(scene: Scene, mention: Mention) -> bool:
    """ "Otra dijo que …", "другой": one more like the one before."""
    return scene.low[mention.first] in ("otro", "otra", "другой", "другая")


def _several_inside(scene: Scene, group: Mention) -> str:
    """ "Un grupo de jubilados", "dos de los vecinos": the noun for those who are several in a body."""
    if group.kind != GROUP or group.muted:
        return ""
    for k in range(group.first + 1, group.last):
        plural = next((noun for noun in scene.lexicon.noun(scene.low[k]) if noun.plural and noun.tag & t.ROLE), None)
        if plural is not None and scene.tags[k - 1] & t.OF:
            return plural.lemma
    return ""
