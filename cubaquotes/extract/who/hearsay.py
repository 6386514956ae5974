"""What sentences elsewhere tell of somebody who is named: leads, predicates, plurals and pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cubaquotes.extract import flags as f
from cubaquotes.extract.who.portrait import are_persons, gender_of, head_alone, is_person_noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from cubaquotes.extract.lang.language import People
    from cubaquotes.extract.text import Document
    from cubaquotes.extract.who.named import Naming

# The lead is among so many first sentences (a headline, a place).
_LEADS = 3
# So near "the British ambassador" is who is called ambassador; so many such words are looked at.
_NEAR, _MOST_TOLD = 60, 500
_PARTISANS = frozenset({"republican", "democrat"})
_ENDS_NOUN = f.VERB | f.CUE | f.AUXILIARY | f.BE | f.PREPOSITION | f.RELATIVE | f.CONJUNCTION | f.THAT


@dataclass(frozen=True, slots=True)
class Story:
    """An article with everybody named in it. before: the namings of so many tokens before a token."""

    doc: Document
    people: People
    namings: list[Naming]
    before: Callable[[int, int], list[Naming]]


def learn(doc: Document, people: People, namings: list[Naming], before: Callable[[int, int], list[Naming]]) -> None:
    """Adds to the persons of `namings` what the article tells of them elsewhere."""
    story = Story(doc, people, namings, before)
    _learn_genders(story)
    _learn_from_lead(story)
    _learn_from_predicates(story)
    _share_plurals(story)
    _learn_countries(story)


def _learn_from_lead(story: Story) -> None:
    """ "A school accountant was jailed. Pauline Ashworth, 52, …": the lead is about the first one named.

    Or about the first one named with an age: "A court was told that a pharmacist … Gordon Tapp, 51, …".
    """
    doc, people = story.doc, story.people
    heads = _lead_nouns(story)
    if not heads:
        return
    start, head = heads[0]
    named = next((n for n in story.namings if n.first >= doc.sentence_of(start)[1]), None)
    if named is None or (story.namings[0] is not named):
        return
    opens = doc.sentence_of(named.first)[0] >= named.first - 2 and doc.sentence_of(start)[0] == start
    if not opens or (named.person.roles and doc.low[head] not in named.person.roles):
        named = next((n for n in story.namings if n.person.ages and not n.person.roles), None)
    if named is not None:
        named.person.roles.add(doc.low[head])
        named.person.about |= set(doc.low[start + 1 : head + 1])
        named.person.gender = named.person.gender or gender_of(people, doc.low[head])


def _lead_nouns(story: Story) -> list[tuple[int, int]]:
    """Where the first sentences tell of somebody without a name: tokens of "a" and of the noun."""
    doc, found = story.doc, []
    last = doc.sentences[min(_LEADS, len(doc.sentences) - 1)]
    for start in [i for i in range(last) if doc.low[i] in ("a", "an") and doc.quote_of[i] < 0]:
        head = start
        while head + 1 < doc.count and doc.flags[head + 1] & f.WORD and not doc.flags[head + 1] & _ENDS_NOUN:
            head += 1
        if head > start and is_person_noun(doc, story.people, head) and head_alone(doc, story.people, head):
            found.append((start, head))
    return found


def _learn_from_predicates(story: Story) -> None:
    """ "She was a dentist": told of whoever the sentence before begins with."""
    doc = story.doc
    for start in doc.sentences[:-1]:
        i = start + 1
        if i + 2 >= doc.count or doc.low[start] not in ("he", "she") or doc.low[i] not in ("is", "was", "became"):
            continue
        if doc.low[i + 1] not in ("a", "an"):
            continue
        head = i + 1
        while head + 1 < doc.count and doc.flags[head + 1] & f.WORD and not doc.flags[head + 1] & _ENDS_NOUN:
            head += 1
        gender = "f" if doc.low[start] == "she" else "m"
        named = next((n for n in reversed(story.before(start, 120)) if n.person.gender in ("", gender)), None)
        if named is not None and head > i + 1 and is_person_noun(doc, story.people, head):
            named.person.roles.add(doc.low[head])
            named.person.about |= set(doc.low[i + 2 : head + 1])
            named.person.gender = gender


def _share_plurals(story: Story) -> None:
    """ "Deckhands Ryan Abara and Teo Lunn": each is a deckhand."""
    doc = story.doc
    for naming, other in zip(story.namings, story.namings[1:], strict=False):
        joined = other.first == naming.last + 1 and doc.low[naming.last] == "and"
        if joined and naming.first and are_persons(doc, story.people, naming.first - 1):
            word = doc.low[naming.first - 1]
            one = word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")
            for person in (naming.person, other.person):
                person.roles.add(one)
                person.about.add(one)


def _learn_genders(story: Story) -> None:
    """ "Teague had lost her ticket": the pronoun of a sentence that names one person alone tells the gender."""
    doc, last = story.doc, -1
    for at, naming in enumerate(story.namings):
        start, end = doc.sentence_of(naming.first)
        alone = start > last and (at + 1 == len(story.namings) or story.namings[at + 1].first >= end)
        last = start
        if not alone or naming.person.gender:
            continue
        for i in range(naming.last, end):
            word = doc.low[i]
            if doc.quote_of[i] < 0 and word in ("his", "her", "himself", "herself"):
                gender = "m" if word in ("his", "himself") else "f"
                if word in ("his", "her") and _is_somebody_elses(story, at, gender):
                    break
                naming.person.gender = gender
                naming.person.hints += 1.0
                break


def _is_somebody_elses(story: Story, at: int, gender: str) -> bool:
    """ "Minase has read his versions": the pronoun can mean somebody who was named a little before."""
    naming = story.namings[at]
    near = story.before(naming.first, _NEAR)
    return any(other.person is not naming.person and other.person.gender == gender for other in near)


def _learn_countries(story: Story) -> None:
    """ "The British ambassador …": told of the one person who is called ambassador."""
    doc, nations = story.doc, story.people.nations
    roles = [i for i, flag in enumerate(doc.flags) if flag & f.ROLE and i]
    told = [(i - 1, doc.low[i - 1]) for i in roles if doc.low[i - 1] in nations]
    for i, word in told if len(told) < _MOST_TOLD else ():
        role = doc.low[i + 1]
        if role in _PARTISANS:  # "the Iowa Republican" is one of many
            continue
        near = [naming.person for naming in story.before(i + _NEAR, 2 * _NEAR) if role in naming.person.roles]
        if not near or doc.quote_of[i] >= 0 or any(person is not near[0] for person in near):
            continue
        if not any(other in nations for other in near[0].about):
            near[0].about.add(word)
