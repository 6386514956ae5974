"""Words that stand in for somebody: the former, the other, a third; “one of the lines, X”; her message, its tweets."""

from itertools import pairwise
from typing import TYPE_CHECKING

from cubaquotes.extract import flags as f
from cubaquotes.extract.mentions import GROUP, NAME, PRONOUN, ROLE, Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.identity import Finder, Identity, Scene, complement_end, is_plural, person_identity, title
from cubaquotes.extract.who.portrait import is_person_noun

if TYPE_CHECKING:
    from cubaquotes.extract.who.named import Naming

_REACH = 120
_LONGEST_APPOSITION = 10
_MOST_KNOWN = 12
_ORDINALS = frozenset({"second", "third", "fourth", "fifth", "other"})
# What somebody writes: its words are the writer's.
_WRITINGS = frozenset(
    {"tweet", "tweets", "message", "messages", "letter", "letters", "post", "posts", "email", "e-mail", "emails",
     "note", "memo", "statement", "statements", "reply", "text", "texts", "postcard", "telegram", "cable", "communique"}
)  # fmt: skip
_FROM = frozenset({"from", "by"})
_ISSUED = frozenset({"published", "issued", "released", "posted", "sent", "signed", "written", "put"})
_BREAKS = f.PUNCTUATION | f.CUE | f.VERB | f.AUXILIARY | f.BE | f.RELATIVE
_IRREGULAR = {"people": "person", "men": "man", "women": "woman"}


def stood_for(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """Who is behind a mention that only stands in for somebody; None if it is no such mention."""
    doc = scene.doc
    head = doc.low[mention.last - 1]
    example = _example(scene, mention, find)
    if example is not None:
        return example
    if doc.low[mention.first : mention.first + 2] == ["the", "two"] and not doc.flags[mention.last - 1] & f.ROLE:
        head = "two"  # "the two said"
    if head == "two" or (head in ("former", "latter") and mention.last - mention.first == 2):
        return _of_pair(scene, mention, head)
    if head in _ORDINALS and mention.last - mention.first <= 2:
        return _one_more(scene, mention, head)
    if head in _WRITINGS:
        return _writer(scene, mention, find)
    return _counterpart(scene, mention, find) if head == "counterpart" else None


def _example(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """ "Groups like the Press Fund have urged": the one that is named stands for them."""
    doc = scene.doc
    i = mention.last + 1 + (doc.low[mention.last : mention.last + 2] == ["such", "as"])
    if i >= len(doc) or doc.low[i - 1] not in ("like", "as") or not is_plural(doc, mention.last - 1):
        return None
    if doc.low[i - 1] == "as" and doc.low[i - 2] != "such":
        return None
    others = find_mentions(doc, i, min(len(doc), i + _LONGEST_APPOSITION))
    if not others or others[0].first != i or others[0].kind not in (NAME, GROUP):
        return None
    end = complement_end(scene, others[0])
    if end < len(doc) and (doc.flags[end] & f.COMMA or doc.low[end] in ("and", "or")):
        return None
    return find(others[0])


def among(scene: Scene, at: int, find: Finder) -> Identity | None:
    """ "Among the groups calling for it is the Press Fund": who is named after "is". at: the token of "calling"."""
    doc = scene.doc
    if not (at < doc.count and doc.low[at].endswith("ing")):
        return None
    start, end = doc.sentence_of(at)
    if doc.low[start] != "among":
        return None
    for i in range(at + 1, end - 1):
        if doc.low[i] in ("is", "was", "are", "were"):
            others = find_mentions(doc, i + 1, min(len(doc), i + 1 + _LONGEST_APPOSITION))
            right = others and others[0].first == i + 1 and others[0].kind in (NAME, GROUP, ROLE)
            return find(others[0]) if right else None
        if doc.flags[i] & f.COMMA:
            return None
    return None


def one_of(scene: Scene, mention: Mention) -> Identity | None:
    """ "One of the lines, Blue Sound Ferries, said": the name between commas."""
    doc = scene.doc
    i = mention.last
    if doc.low[i : i + 1] != ["of"]:
        return None
    while i < min(len(doc), mention.last + 8) and not doc.flags[i] & (f.COMMA | f.FINAL | f.CUE | f.VERB):
        i += 1
    if i + 1 >= len(doc) or not doc.flags[i] & f.COMMA:
        return None
    if not doc.flags[i + 1] & f.CAPITAL:  # "one of them, an aide named Cleo Banks"
        near = scene.cast.before(i + _LONGEST_APPOSITION, _LONGEST_APPOSITION - 1)
        called = next((n for n in near if doc.low[n.first - 1] in ("named", "called")), None)
        called = called or _titled(scene, i + 1, near)
        return person_identity(doc, called, "apposition") if called is not None else None
    for naming in scene.cast.before(i + 2, 1):
        return person_identity(doc, naming, "apposition")
    end = i + 1
    while end < len(doc) and doc.flags[end] & f.CAPITAL:
        end += 1
    return Identity(title(scene, i + 1, end), "apposition", group=True)


def _titled(scene: Scene, start: int, near: "list[Naming]") -> "Naming | None":
    """ "One of them, | cellist Anna Brod of the quartet": a name with nothing but its title before."""
    doc = scene.doc
    for naming in near:
        if naming.first > start and is_person_noun(doc, scene.people, naming.first - 1):
            return naming if not any(doc.flags[i] & _BREAKS for i in range(start, naming.first - 1)) else None
    return None


def _counterpart(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """ "Her Veldanan counterpart": the one other person who holds the same office."""
    doc = scene.doc
    if not doc.flags[mention.first] & f.POSSESSIVE or doc.low[mention.first] in ("its", "my", "our"):
        return None
    owner = find(Mention(mention.first, mention.first + 1, PRONOUN))
    if owner is None or owner.person is None:
        return None
    others = {
        id(naming.person): naming
        for naming in scene.cast.before(mention.first, mention.first)
        if naming.person is not owner.person and naming.person.roles & owner.person.roles
    }
    return person_identity(doc, next(iter(others.values())), "role") if len(others) == 1 else None


def _of_pair(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "The former calls it …, the latter …": the two who were last named together."""
    doc = scene.doc
    namings = scene.cast.before(mention.first, _REACH)
    pairs: list[tuple[Naming, Naming]] = [
        (one, other)
        for one, other in pairwise(namings)
        if other.first - one.last <= 3 and "and" in doc.low[one.last : other.first]
    ]
    if not pairs:
        return None
    one, other = pairs[-1]
    if head == "two":
        both = f"{one.person.name} and {other.person.name}"
        parts = (person_identity(doc, one, "role"), person_identity(doc, other, "role"))
        return Identity(both, "joint", parts[0].antecedent, plural=True, parts=parts)
    return person_identity(doc, one if head == "former" else other, "role")


def _one_more(scene: Scene, mention: Mention, head: str) -> Identity | None:
    """ "The other said", "a third insisted": one more of those who were quoted, told apart by the word."""
    doc = scene.doc
    rows = scene.known[-_MOST_KNOWN:]
    told = [known for known in rows if known.at >= doc.paragraphs[1]]  # "…, sources say" in the headline is vague
    rows = told or rows
    for known in [k for k in reversed(rows) if k.plural] + [k for k in reversed(rows) if not k.plural]:
        if known.person is not None or known.parts or mention.first - known.at > _REACH * 3:
            continue
        if known.how not in ("role", "stand-in") or not _is_of_persons(scene, known):
            continue
        words = _uncounted(known.name)
        if words[0].lower() in ("his", "her", "their", "its", "my", "our"):
            continue
        at = next((i for i, word in enumerate(words) if word.lower() in known.roles), None)
        if at is None:
            continue
        words[at] = _singular(words[at])
        words[0] = words[0] if words[0].isupper() or words[0] in doc.words else words[0].lower()
        name = f"{head.capitalize()} {' '.join(words)}"
        return Identity(name, "stand-in", known.antecedent, None, {words[at].lower()})
    return None


_COUNTED = frozenset(
    {
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "several",
        "some",
        "many",
        "few",
        "second",
        "third",
        "other",
        "another",
        "dozen",
        "both",
    }
)


def _is_of_persons(scene: Scene, known: Identity) -> bool:
    """Whether the word for whoever was quoted is one for persons: officials, but not negotiations."""
    doc = scene.doc
    heads = [i for i in range(known.at, min(known.at + 6, len(doc))) if doc.low[i] in known.roles]
    return any(doc.flags[i] & (f.ROLE | f.COLLECTIVE) for i in heads)


def _uncounted(name: str) -> list[str]:
    words = name.split()
    if words[1:3] == ["of", "the"] and words[0].lower() in _COUNTED:
        words = words[3:]
    while len(words) > 1 and words[0].lower() in _COUNTED:
        words.pop(0)
    return words


def _singular(word: str) -> str:
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return _IRREGULAR.get(word.lower(), word.removesuffix("s"))


def one_of_those(scene: Scene, mention: Mention) -> Identity | None:
    """ "One of the officials said", whether or not it was told that there are two."""
    doc = scene.doc
    if doc.low[mention.last : mention.last + 1] != ["of"]:
        return None
    several = find_mentions(doc, mention.last + 1, min(len(doc), mention.last + 8))
    if not several or several[0].first != mention.last + 1 or several[0].kind in (NAME, PRONOUN):
        return None
    first, last = several[0].first, several[0].last
    if doc.low[first] not in ("the", "these", "those") or not is_plural(doc, last - 1):
        return None
    name, head = title(scene, first, complement_end(scene, several[0])), doc.low[last - 1]
    if last - first == 2:
        before = find_mentions(doc, max(0, mention.first - _REACH), mention.first)
        same = [m for m in before if head in doc.low[m.first + 1 : m.last]]
        if same:
            noun = doc.low.index(head, same[-1].first)
            name = title(scene, same[-1].first, complement_end(scene, Mention(same[-1].first, noun + 1, ROLE)))
    return Identity(counted(doc, "one", name), "role", None, None, {_singular(head)})


def counted(doc: Document, count: str, name: str) -> str:
    """ "one", "Several jurors" -> "One of the jurors"; "one", "His aides" -> "One of his aides"."""
    words = _uncounted(name)
    owned = words[0].lower() in ("his", "her", "their", "its", "my", "our", "the")
    first = words[0].lower()
    places = [i for i, word in enumerate(doc.low) if word == first]
    if owned or not any(doc.words[i] != first and doc.sentence_of(i)[0] != i for i in places):
        words[0] = words[0].lower()
    return f"{count.capitalize()} of {'' if owned else 'the '}{' '.join(words)}"


def one_of_many(name: str) -> str:
    """ "Two American officials" -> "American official"."""
    words = _uncounted(name)
    end = next((i for i, word in enumerate(words) if word in ("of", "in", "at", "from", "with", "who")), len(words)) - 1
    words[end] = _singular(words[end])
    one = " ".join(words)
    return one[:1].upper() + one[1:]


def _writer(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """Who wrote "her message", "its tweets", "a note published by the coast guard"."""
    doc = scene.doc
    if doc.flags[mention.first] & f.POSSESSIVE and mention.last - mention.first == 2:
        found = find(Mention(mention.first, mention.first + 1, PRONOUN))
        return found.again("stand-in") if found is not None else None
    i = mention.last
    i += doc.low[i : i + 1] != [] and doc.low[i] in _ISSUED
    if i + 1 >= len(doc) or doc.low[i] not in _FROM:
        return _writer_before(scene, mention, find) or _issuer(scene, mention, find)
    end = max(complement_end(scene, mention), i + 4)
    for other in find_mentions(doc, i + 1, min(end, len(doc)))[:1]:
        if other.kind in (NAME, GROUP, ROLE):
            found = find(other)
            return found.again("stand-in") if found is not None else None
    return None


def _writer_before(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """ "Tweets published by the account of the embassy … Some tweets accused": whoever was said to write them."""
    doc = scene.doc
    kind = doc.low[mention.last - 1].removesuffix("s")
    for i in range(mention.first - 1, max(0, mention.first - _REACH), -1):
        if doc.low[i].removesuffix("s") != kind or doc.quote_of[i] >= 0:
            continue
        start = i + 1 + (doc.low[i + 1] in _ISSUED)
        if doc.low[start] not in _FROM:
            continue
        end = next((k for k in range(start, mention.first) if doc.flags[k] & (f.COMMA | f.FINAL | f.VERB)), start)
        groups = [other for other in find_mentions(doc, start + 1, end) if other.kind == GROUP]
        found = find(groups[-1]) if groups else None
        return found.again("stand-in") if found is not None else None
    return None


def _issuer(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """ "The ministry denied it in a statement. “…,” the statement said": the subject where it was told of first."""
    doc, head = scene.doc, scene.doc.low[mention.last - 1]
    if doc.low[mention.first] not in ("the", "this") or mention.last - mention.first != 2:
        return None
    for i in doc.places_before(head, mention.first, min(_REACH, mention.first - 1)):
        if doc.quote_of[i] >= 0 or doc.low[i - 1] == "the":
            continue
        if (_ISSUED | {"in"}).isdisjoint(doc.low[max(0, i - 3) : i]):
            return None
        first, last = doc.sentence_of(i)
        for other in find_mentions(doc, first, last):
            governed = other.first > first and doc.flags[other.first - 1] & (f.PREPOSITION | f.TO)
            if other.kind in (NAME, GROUP, ROLE) and not governed and not other.first <= i < other.last:
                found = find(other)
                return found.again("stand-in") if found is not None else None
        return None
    return None
