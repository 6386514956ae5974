"""What decisions teach about later suggestions: the rule itself, without a project.

A suggestion for a quote is a name. The annotator's standing decisions on the same name are votes for the speakers that
they name. A vote from the same article counts twice, from the same outlet once, from elsewhere half. A name that could
be anybody's ("the official") is learned from its own article and outlet, and from elsewhere only if every decision
names the same speaker, several times. The speaker with the most votes is suggested instead of the program's own, if
there are enough of them; how sure that is, is a share of the votes smoothed as Laplace did.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from cubaquotes.data import read_toml
from cubaquotes.model import SpeakerId
from cubaquotes.speakers.names import fold, name_words, word_list

Who = SpeakerId | None

IN_ARTICLE, IN_OUTLET, ELSEWHERE = 2.0, 1.0, 0.5  # what a decision weighs by where it was made

# Decisions needed before a name stands for a speaker of the annotator's choice …
NEEDED = 2  # … because a single one mostly says that the engine took the wrong mention, not who the name is,
NEEDED_AGAINST_REGISTRY = 3  # … if the registry knows the name: then that is likelier still,
NEEDED_TO_GENERALISE = 3  # … and, all of them agreeing, before "the official" means something in other outlets.

NEEDED_FOR_HABIT = 2  # rejections, more than there are quotes, that make an outlet's habit
PRIOR = 2.0  # decisions that the state before any decision weighs as much as


@dataclass(frozen=True, slots=True)
class Case:
    """The suggestion that a quote has without learning.

    name: as the engine gives it. speaker: what is shown for it, the registry's name if it knows one. known: who that
    is in the registry. outlet: of the article, "" if unknown. confidence: the engine's, 0 to 1.
    """

    name: str
    speaker: str
    known: Who
    outlet: str
    confidence: float


class Votes(NamedTuple):
    """How many decisions on a name there are for one speaker: in the article, elsewhere in its outlet, elsewhere."""

    article: int = 0
    outlet: int = 0
    elsewhere: int = 0

    @property
    def number(self) -> int:
        """All of them."""
        return self.article + self.outlet + self.elsewhere

    @property
    def weight(self) -> float:
        """All of them, by what they weigh."""
        return IN_ARTICLE * self.article + IN_OUTLET * self.outlet + ELSEWHERE * self.elsewhere


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a suggestion becomes.

    replaced: whether `speaker_id` stands now for what was suggested before; otherwise that stays.
    confidence: 0 to 1, with what was learned. near, far: decisions for the speaker and all decisions, in the outlet
    (or the article, if it has none) and elsewhere.
    """

    replaced: bool
    speaker_id: Who
    confidence: float
    near: tuple[int, int]
    far: tuple[int, int]


def lesson_key(name: str) -> str:
    """What is the same for names from which the same is learned: "The official" and "official", "Díaz" and "DIAZ"."""
    return " ".join(name_words(name))


def judge(case: Case, here: Mapping[Who, int], by_outlet: Mapping[tuple[str, Who], int]) -> Verdict | None:
    """What standing decisions on the same name make of a suggestion; None if they teach nothing about it.

    here: decisions in the quote's article. by_outlet: all decisions, those of `here` among them. The quote's own
    decision must be in neither.
    """
    votes = _votes(case, here, by_outlet)
    total = sum(vote.weight for vote in votes.values())
    if not total:
        return None
    leader = _leader(case, votes)
    replaced = leader is not None
    shown = leader if replaced else case.known
    mine = votes.get(shown, Votes()) if shown is not None else Votes()
    before = 0.5 if replaced else case.confidence
    return Verdict(
        replaced,
        shown,
        (mine.weight + PRIOR * before) / (total + PRIOR),
        (mine.article + mine.outlet, sum(vote.article + vote.outlet for vote in votes.values())),
        (mine.elsewhere, sum(vote.elsewhere for vote in votes.values())),
    )


def habit(kept: int, rejected: int) -> float:
    """What a suggestion's confidence is multiplied with, after so many quotes put the same way in its outlet.

    1 unless rejecting them ("not a quote") is a habit: repeated, and commoner than keeping them.
    """
    if rejected < NEEDED_FOR_HABIT or rejected <= kept:
        return 1.0
    return (kept + PRIOR) / (kept + rejected + PRIOR)


@lru_cache(maxsize=65536)
def is_generic(name: str) -> bool:
    """Whether a name could be anybody's: a role without a proper name ("the official", "Cuban officials", "sources").

    Told by capital letters; a role at the beginning may have one, and so may the adjective of a country before a role.
    """
    words = name.split()
    while words and fold(words[0]).partition(" ")[0] in word_list("vague"):
        words.pop(0)
    with_role = any(map(is_role, words))
    return all(
        not word[:1].isupper()
        or (place == 0 and is_role(word))
        or (with_role and place < len(words) - 1 and word.endswith(_endings()))
        for place, word in enumerate(words)
    )


def why(verdict: Verdict, name: str, case: Case, reason: str) -> str:
    """A suggestion's reason with what was learned; the engine's own stays in it.

    name: of the speaker that is suggested now. reason: the engine's.
    """
    never = not verdict.near[0] + verdict.far[0]
    near = (verdict.near[1], verdict.near[1]) if never else verdict.near
    far = (verdict.far[1], verdict.far[1]) if never else verdict.far
    where = " and ".join(
        [f"{_share(near)} ({case.outlet or 'this article'})"] * bool(near[1])
        + [f"{_share(far)} elsewhere"] * bool(far[1])
    )
    if verdict.replaced:
        without = f"Without that: {case.speaker}, {case.confidence:.0%} sure."
        return f"Learned: you named {name} for this in {where}. {without} {reason}".strip()
    return f"{reason} Learned: you {'did not name' if never else 'named'} {name} for this in {where}.".strip()


def why_doubted(kept: int, rejected: int, outlet: str, reason: str) -> str:
    """The reason of a suggestion that a habit speaks against."""
    where = outlet or "articles without an outlet"
    share = _share((rejected, kept + rejected))
    return f"{reason} Learned: you found no quote in {share} on words put so ({where}).".strip()


def _votes(case: Case, here: Mapping[Who, int], by_outlet: Mapping[tuple[str, Who], int]) -> dict[Who, Votes]:
    """The decisions that count for a case, by the speaker they name."""
    numbers: dict[Who, list[int]] = {}
    for (outlet, who), number in by_outlet.items():
        of_who = numbers.setdefault(who, [0, 0, 0])
        same = outlet == case.outlet
        in_article = min(number, here.get(who, 0)) if same else 0
        of_who[0] += in_article
        of_who[1 if same and outlet else 2] += number - in_article
    split = {who: Votes(*of_who) for who, of_who in numbers.items() if any(of_who)}
    if is_generic(case.name) and not _unanimous(split):
        split = {who: Votes(vote.article, vote.outlet) for who, vote in split.items()}
    return split


def _unanimous(votes: Mapping[Who, Votes]) -> bool:
    """Whether the same speaker was named every time, and often enough to generalise."""
    return len(votes) == 1 and None not in votes and sum(v.number for v in votes.values()) >= NEEDED_TO_GENERALISE


def _leader(case: Case, votes: Mapping[Who, Votes]) -> SpeakerId | None:
    """The speaker to suggest instead of the program's own: more votes than for anybody else, and enough of them."""
    first, *others = sorted(votes.items(), key=lambda item: -item[1].weight)
    who, vote = first
    if who is None or who == case.known or (others and others[0][1].weight == vote.weight):
        return None
    needed = NEEDED if case.known is None else NEEDED_AGAINST_REGISTRY
    return who if vote.number >= needed else None


@cache
def _endings() -> tuple[str, ...]:
    return tuple(word_list("of_a_country"))


@cache
def _roles() -> frozenset[str]:
    return frozenset(read_toml("kinds.toml")["role"].split()) | word_list("spokespeople")


def is_role(word: str) -> bool:
    """Whether a word is one for a role: "president", "portavoz", "министр"."""
    return fold(word) in _roles() or fold(word).removesuffix("s") in _roles()


def _share(counts: tuple[int, int]) -> str:
    return f"{counts[0]} of {counts[1]} decisions"
