"""Whom he, she, it, they, who or another means, and a subject that is left out."""

from bisect import bisect_left

from cubaquotes.extract import flags as f
from cubaquotes.extract.lang.language import People
from cubaquotes.extract.mentions import PRONOUN, Mention, find_mentions
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.heads import COUNTS
from cubaquotes.extract.who.identity import Finder, Identity, Scene, is_plural, person_identity
from cubaquotes.extract.who.named import Naming
from cubaquotes.extract.who.names import owns
from cubaquotes.extract.who.portrait import are_persons, gender_of, is_person_noun
from cubaquotes.extract.who.salience import candidates, distance, salience
from cubaquotes.extract.who.stand_ins import counted, one_of, one_of_many, one_of_those
from cubaquotes.extract.who.things import thing

# How far back (tokens, sentences) a pronoun looks.
_REACH = 400
_SENTENCES = 3
_MOST_KNOWN = 8
_LONGEST_ROLE = 8
# What makes one antecedent better than another, in sentences of distance.
_SAME_GENDER, _FIRST, _SPOKE, _NAMELESS, _AFTER = 0.7, 0.6, 0.7, -0.2, -0.3
# Named after a preposition before the pronoun of the same clause.
_OBLIQUE = -2.0
# Somebody new who does something to him or her of whom the text already speaks.
_BESIDE_TOPIC = -0.8
# Somebody without a name or a gender.
_OPEN_GENDER = -0.5
# An ending that women's names have.
_LEANING = 0.5
# So many tokens after he or she its clause may name others.
_CLAUSE = 40
# Who is so far ahead has the gender of the pronoun.
_CLEAR = 0.4

# Somebody who can be meant: how well that fits, the name, and where it is from.
Ranked = tuple[float, str, Naming | Identity]


def pronoun(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """Whom the pronoun means; None if that is open. find: resolves other mentions."""
    word = scene.doc.low[mention.first].replace("’", "'").split("'")[0]
    people = scene.people
    if word in ("who", "which", "that", "whom"):
        return _relative(scene, mention, find)
    if word in ("it", "its", "itself"):
        return thing(scene, mention, find, plural=False)
    if word in ("they", "their", "them", "both", "those"):
        return thing(scene, mention, find, plural=True)
    if word in COUNTS and scene.doc.low[mention.last : mention.last + 2] == ["of", "them"]:
        return _of_them(scene, mention, word, find)
    if word in ("another", "one", "others", "some", "many"):
        return _one_more(scene, mention)
    gender = "f" if word in people.female_words else "m" if word in people.male_words else ""
    return _person(scene, mention, gender, find) if gender else None


def elided(scene: Scene, at: int) -> Identity | None:
    """The subject of the cue at token `at` is left out: the last speaker, if of the same paragraph."""
    if not scene.known:
        return None
    last = scene.known[-1]
    near = scene.doc.paragraph_of(last.at) == scene.doc.paragraph_of(at)
    return last.again("elided") if near else None


def _relative(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """ "Fenwick, who …": the mention just before."""
    doc = scene.doc
    end = mention.first
    while end > 0 and doc.flags[end - 1] & f.COMMA:
        end -= 1
    near = scene.cast.before(end, 6)
    if near and near[-1].last == end:
        return person_identity(doc, near[-1], "relative")
    before = [m for m in find_mentions(doc, doc.sentence_of(mention.first)[0], end) if m.last == end]
    if not before or before[0].kind == PRONOUN:
        return None
    found = find(before[0])
    somebody = found is not None and (found.person is not None or is_person_noun(doc, scene.people, end - 1))
    several = found is not None and (found.plural or are_persons(doc, scene.people, end - 1))
    if doc.low[mention.first] == "who" and not (somebody or several):
        near = scene.cast.before(end, end - doc.sentence_of(mention.first)[0])
        if near:  # "Turid Moe, head of the federation, who …"
            return person_identity(doc, near[-1], "relative")
    if found is None:
        return None
    found.where = before[0].span(doc)
    return found.again("relative")


def _person(scene: Scene, mention: Mention, gender: str, find: Finder) -> Identity | None:
    """The person or role that he or she is: near, of that gender, first in its sentence, somebody who spoke."""
    told_of = _told_of(scene, mention)
    at = _first_of_chain(scene, mention)
    ranked: list[Ranked] = []
    for naming in candidates(scene, at):
        person = naming.person
        if id(person) in told_of:
            continue
        if person.gender in ("", gender):
            worth = salience(scene, naming, at) + (_SAME_GENDER if person.gender == gender else 0.0)
            worth += (_LEANING if person.leaning == gender else -_LEANING) if person.leaning else 0.0
            worth += _OBLIQUE if _is_oblique(scene, naming, at) else 0.0
            ranked.append((worth, person.name, naming))
    for known in scene.known[-_MOST_KNOWN:]:
        spoke = _spoken_worth(scene, known, at, gender)
        if spoke is not None and id(known.person) not in told_of:
            ranked.append((spoke, known.name, known))
    described = _somebody(scene, at, gender, find)
    if described is not None:
        worth, found = described
        ranked.append((worth, found.name, found))
    return _best(scene, ranked, gender)


def _first_of_chain(scene: Scene, mention: Mention) -> int:
    """Where he or she who looks back does so from: the first such pronoun of the sentence, or of those before it.

    "When he took the stage after Kessler’s speech, he said"; "He has written to Hora. “That comes first,” he said."
    """
    doc = scene.doc
    word = doc.low[mention.first]
    if word not in ("he", "she"):
        return mention.first
    first = doc.sentence_of(mention.first)[0]
    at = next((i for i in range(first, mention.first) if doc.low[i] == word and doc.quote_of[i] < 0), mention.first)
    number = bisect_left(doc.sentences, at + 1) - 1
    paragraph = doc.paragraph_of(at)
    for back in range(1, _SENTENCES + 1):
        first = doc.sentences[max(0, number - back)]
        if doc.low[first] != word or doc.paragraph_of(first) < paragraph:
            break
        at = first
    return at


def _told_of(scene: Scene, mention: Mention) -> set[int]:
    """ "He called Cruz the worst": whom the clause goes on to name is not its subject (the persons, by id)."""
    doc = scene.doc
    verb = f.CUE | f.VERB | f.AUXILIARY | f.BE | f.ADVERB
    before = doc.flags[mention.first - 1] if mention.first else 0
    if before & f.SUBORDINATOR or mention.last >= len(doc) or not doc.flags[mention.last] & verb:
        return set()
    end = min(doc.sentence_of(mention.first)[1], mention.last + _CLAUSE)
    quoted = False
    for i in range(mention.last, end):
        quoted = quoted or doc.quote_of[i] >= 0
        but = doc.flags[i] & f.COMMA and i + 1 < end and doc.flags[i + 1] & f.CONJUNCTION
        if (quoted and doc.quote_of[i] < 0) or doc.flags[i] & (f.FINAL | f.PARAGRAPH | f.DASH | f.SEMICOLON) or but:
            end = i
            break
    # "While he has said so, Kessler must …": there the name follows.
    return {id(n.person) for n in scene.cast.before(end, end - mention.last)}


def _is_oblique(scene: Scene, naming: Naming, at: int) -> bool:
    """ "Cross-examined by Mbeki, he conceded": nobody stands in an opening phrase and comes back as its subject."""
    doc = scene.doc
    before = doc.flags[naming.first - 1] if naming.first else 0
    if doc.low[max(0, naming.first - 2) : naming.first] == ["as", "for"]:  # "As for Ban, he …"
        return False
    if not before & f.PREPOSITION or doc.sentence_of(at)[0] > naming.first or owns(doc.words[naming.last - 1]):
        return False
    verbs = f.VERB | f.CUE | f.BE | f.AUXILIARY
    return not any(doc.flags[i] & verbs for i in range(naming.last, at))


def _best(scene: Scene, ranked: list[Ranked], gender: str) -> Identity | None:
    """The worthiest, the later one if two are; it knows by how much it is ahead of anybody else."""
    if not ranked:
        return None
    at = max(range(len(ranked)), key=lambda i: (ranked[i][0], i))
    worth, name, one = ranked[at]
    best = one.again("pronoun") if isinstance(one, Identity) else person_identity(scene.doc, one, "pronoun")
    rivals = [(other, rival) for other, rival, _ in ranked if rival != name]
    if rivals:
        next_best, best.rival = max(rivals)
        best.lead = worth - next_best
    if best.person is not None and not best.person.gender and best.lead > _CLEAR:
        best.person.gender = gender
    return best


def _spoken_worth(scene: Scene, known: Identity, at: int, gender: str) -> float | None:
    """How well one who spoke before fits he or she; None if not at all."""
    people = scene.people
    own = known.person.gender if known.person is not None else _gender_of_roles(people, known.roles)
    if own not in ("", gender) or at - known.at > _REACH:
        return None
    if known.person is None and (known.plural or known.group or not (own or _is_role(scene, known))):
        return None
    open_gender = _OPEN_GENDER if known.person is None and not own else 0.0
    same = _SAME_GENDER if own == gender else 0.0
    return -distance(scene, known.at, at) + _SPOKE + _FIRST + same + open_gender


def _is_role(scene: Scene, known: Identity) -> bool:
    """Whether somebody without a name was called by a word for persons."""
    doc = scene.doc
    words = [i for i in range(known.at, min(known.at + _LONGEST_ROLE, len(doc))) if doc.low[i] in known.roles]
    return not words or any(is_person_noun(doc, scene.people, i) for i in words)


def _gender_of_roles(people: People, roles: set[str]) -> str:
    return next((gender for role in sorted(roles) if (gender := gender_of(people, role))), "")


def _somebody(scene: Scene, at: int, gender: str, find: Finder) -> tuple[float, Identity] | None:
    """Somebody without a name in a sentence before: "A woman in a yellow coat stood at the gate"; and how salient."""
    doc = scene.doc
    number = bisect_left(doc.sentences, at + 1) - 1
    for back in range(min(_SENTENCES, number + 1)):
        first = doc.sentences[number - back]
        last = at if back == 0 else doc.sentences[number - back + 1]
        rows = [
            row
            for nth, subject in enumerate(find_mentions(doc, first, last))
            if (row := _nameless(scene, subject, nth, gender, find)) is not None
        ]
        if rows:
            worth, found = max(rows, key=lambda row: row[0])
            told = any(doc.low[i] == ("him" if gender == "m" else "her") for i in range(found.at + 1, last))
            told = told or doc.low[first] == ("he" if gender == "m" else "she")  # "She had a sister in Bonn."
            return worth - back + (_BESIDE_TOPIC if told and found.person is None else 0.0), found
    return None


def _nameless(scene: Scene, subject: Mention, nth: int, gender: str, find: Finder) -> tuple[float, Identity] | None:
    """Whether he or she can be the `nth` mention of a sentence, and how well that fits."""
    doc, people = scene.doc, scene.people
    head = subject.last - 1
    if subject.first and doc.low[subject.first - 1] in ("as", "like"):  # "her days as a girl scout"
        return None
    own = gender_of(people, doc.low[head])
    late = (own and doc.low[subject.first] in ("a", "an")) or _opens_main_clause(doc, subject)
    if own not in ("", gender) or (nth > 1 and not late):
        return None
    one = doc.low[subject.first] == "one" and doc.low[subject.last : subject.last + 1] == ["of"]  # "One of her aides"
    if not one and (subject.kind == PRONOUN or is_plural(doc, head) or not is_person_noun(doc, people, head)):
        return None
    after = bool(subject.first and doc.flags[subject.first - 1] & (f.PREPOSITION | f.TO | f.VERB | f.CUE | f.BE))
    if (after and not own) or (subject.first and doc.flags[subject.first - 1] & f.BE):
        return None
    found = find(subject)
    if found is None or found.parts or (found.person is not None and found.person.gender not in ("", gender)):
        return None
    found.where = subject.span(doc)
    found = found.again("pronoun")
    found.at = subject.first
    own = own or (found.person.gender if found.person is not None else "")
    return (_SAME_GENDER if own else 0.0) + (_AFTER if after else _FIRST) + _NAMELESS, found


def _opens_main_clause(doc: Document, subject: Mention) -> bool:
    """ "Asked about it, the Spaniard smiled": a subject after the comma that ends an opening clause."""
    after = doc.flags[subject.last] if subject.last < len(doc) else 0
    verb = after & (f.VERB | f.CUE | f.BE | f.AUXILIARY) or doc.classes[subject.last : subject.last + 1] == ["ed"]
    return bool(subject.first and doc.flags[subject.first - 1] & f.COMMA and doc.low[subject.first] == "the" and verb)


def _one_more(scene: Scene, mention: Mention) -> Identity | None:
    """ "Another put it more politely": somebody else of the same role."""
    doc = scene.doc
    word = doc.low[mention.first]
    named = one_of(scene, mention) or (one_of_those(scene, mention) if word in ("one", "another") else None)
    if named is not None:
        return named
    for known in reversed(scene.known[-_MOST_KNOWN:]):
        if known.person is None and known.how == "role" and mention.first - known.at < _REACH:
            several = known.plural or known.name.startswith("One of ")
            return known.again("role", one_of_many(known.name) if several and word in ("one", "another") else "")
    return None


def _of_them(scene: Scene, mention: Mention, word: str, find: Finder) -> Identity | None:
    """ "One of them", "two of them": of the several who were brought in last."""
    named = one_of(scene, mention)
    if named is not None:
        return named
    several = thing(scene, mention, find, plural=True)
    if several is None or not several.plural or several.person is not None:
        several = _several(scene, mention, find)
    if several is None:
        return None
    if word != "one":
        return several.again("pronoun", counted(scene.doc, word, several.name))
    roles = {role.removesuffix("s") for role in several.roles}
    return Identity(counted(scene.doc, word, several.name), "role", several.antecedent, None, roles)


def _several(scene: Scene, mention: Mention, find: Finder) -> Identity | None:
    """The last persons without names before: "The firm hired four divers. One of them said"."""
    doc = scene.doc
    number = bisect_left(doc.sentences, mention.first + 1) - 1
    first = doc.sentences[max(0, number - _SENTENCES + 1)]
    for other in reversed(find_mentions(doc, first, mention.first)):
        head = other.last - 1
        if is_plural(doc, head) and (doc.flags[head] & f.ROLE or are_persons(doc, scene.people, head)):
            found = find(other)
            if found is not None and found.person is None:
                found.where = other.span(doc)
                return found.again("pronoun")
    return None
