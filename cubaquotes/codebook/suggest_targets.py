"""Where a quote names the codebook's targets.

A target's words are plain words and phrases; endings and accents don't matter. Three signs say more:

- `sancion*` stands for every word that begins so;
- `tanker|oil + russia + cuba`: one of the first words, and in the same sentence something Russian and something Cuban.
  A country is one of the sides of resources/stance, in any language; it also counts as named where the speaker is an
  official of it; the last part's country also where the lines just before the quote name it. Judged is the first part;
- `cuba + @russia`: something Cuban, said by an official of Russia;
- `us + @cuba - ukraine|nato`: something American, said by a Cuban official, unless the sentence names Ukraine or NATO.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from cubaquotes.codebook.suggest_flags import FUNCTION, OBLIQUE, OFFICIAL, PEOPLE, WE
from cubaquotes.codebook.suggest_lexicon import LANGUAGES, Phrases, fold_word, load, side_names, stem
from cubaquotes.codebook.suggest_text import Words, read
from cubaquotes.model import Span, Target


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of words that names a target.

    target: its number in the codebook.  start, end: the words that are judged.
    actor: whether a country or government is named, that can do things, rather than a thing.
    sure: whether all parts stand in the sentence itself.  special: whether the speaker's side is one of them.
    """

    target: int
    start: int
    end: int
    actor: bool
    sure: bool = True
    special: bool = False


@dataclass(frozen=True, slots=True)
class _Pattern:
    target: int
    needs: tuple[tuple[str, ...], ...]  # each part's alternatives: names of sides, or stems
    speakers: frozenset[str]  # sides that the speaker must be an official of
    unless: tuple[str, ...]  # none of these may stand in the sentence
    proper: bool  # the judged words are a name


@dataclass(frozen=True, slots=True)
class Sides:
    """Whose thing a target is ("US sanctions"), whom it is aimed at ("on Cuba"), and whether it is a people."""

    owners: frozenset[str]
    aimed_at: frozenset[str]
    people: bool = False


class Targets:
    """A codebook's targets, made ready for looking them up."""

    def __init__(self, targets: tuple[Target, ...]) -> None:
        self.targets = targets
        self.sides = tuple(_sides(target.label) for target in targets)
        phrases: list[tuple[str, _Pattern]] = []
        self._by_side: dict[str, list[_Pattern]] = {}
        for number, target in enumerate(targets):
            for word in target.words:
                for anchor, pattern in _patterns(number, word):
                    if anchor in side_names() and (pattern.needs or pattern.speakers):
                        self._by_side.setdefault(anchor, []).append(pattern)
                    else:
                        phrases.append((anchor, pattern))
        self._phrases = Phrases(phrases, stems=True)

    def mentions(self, words: Words, speaker_side: str, nearby: Callable[[], frozenset[str]]) -> list[Mention]:
        """Every mention in the quote, the longest where several begin or lie inside one another.

        `nearby` tells, when asked, the sides that are named in the lines just before the quote.
        """
        found = []
        for start, end, pattern in self._candidates(words):
            sure = _holds(pattern, words, start, end, speaker_side, nearby)
            if sure is not None:
                actor = pattern.proper or _is_actor(words, start, end)
                found.append(Mention(pattern.target, start, end, actor, sure, bool(pattern.speakers)))
        # What needs more conditions says more: "cuba + @russia" goes before plain "Cuba" on the same word.
        special = {(m.start, m.end) for m in found if m.special}
        found = [m for m in found if m.special or (m.start, m.end) not in special]
        longest = [0] * (len(words) + 1)
        for mention in found:
            for at in range(mention.start, mention.end):
                longest[at] = max(longest[at], mention.end - mention.start)
        kept = [m for m in found if longest[m.start] == m.end - m.start or longest[m.end - 1] == m.end - m.start]
        # "US embargo": the embargo is spoken of, not the country beside it.
        things = {at for m in kept if not m.actor for at in (m.start, m.end)}
        kept = [m for m in kept if not m.actor or not things & {m.start, m.end}]
        return sorted(set(kept), key=lambda m: (m.start, m.end, m.target, not m.sure))

    def may_be_named(self, words: Words) -> bool:
        """Whether any target can be mentioned at all: quick, for the many quotes that name none."""
        if any(words.sides) or any(bits & WE for bits in words.bits):
            return True
        return any(self._phrases.starting(word) for word in words.words)

    def _candidates(self, words: Words) -> Iterator[tuple[int, int, _Pattern]]:
        yield from self._phrases.find(words.words, words.stems, words.filler())
        for at, side in enumerate(words.sides):
            if side in self._by_side and (not at or words.sides[at - 1] != side):
                end = at + 1
                while end < len(words) and words.sides[end] == side:
                    end += 1
                for pattern in self._by_side[side]:
                    yield at, end, pattern


@lru_cache(maxsize=32)
def compiled(targets: tuple[Target, ...]) -> Targets:
    """The targets, made ready once for a codebook."""
    return Targets(targets)


def _patterns(number: int, word: str) -> Iterator[tuple[str, _Pattern]]:
    word, _, without = word.partition(" - ")
    unless = tuple(_alternative(choice) for choice in without.split("|") if choice)
    parts = [part.strip() for part in word.split(" + ")]
    speakers = frozenset(part[1:] for part in parts if part.startswith("@"))
    anchors, *needs = [part.split("|") for part in parts if not part.startswith("@")] or [[]]
    wanted = tuple(tuple(_alternative(choice) for choice in need) for need in needs)
    for anchor in anchors:
        names = anchor.split()
        proper = len(names) < 3 and names[-1][:1].isupper()  # "Kremlin", "collective West"
        yield anchor.strip(), _Pattern(number, wanted, speakers, unless, proper)


def _alternative(choice: str) -> str:
    choice = choice.strip()
    return choice if choice in side_names() else stem(fold_word(choice))


def _holds(
    pattern: _Pattern, words: Words, start: int, end: int, speaker_side: str, nearby: Callable[[], frozenset[str]]
) -> bool | None:
    """None if a part is missing, else whether all of them stand in the sentence or in the speaker's own side."""
    if pattern.speakers and speaker_side not in pattern.speakers:
        return None
    if not pattern.needs and not pattern.unless:
        return True
    low, high = words.bounds(start)
    around = {words.sides[at] for at in range(low, high)} | {
        words.stems[at] for at in (*range(low, start), *range(end, high))
    }
    if not around.isdisjoint(pattern.unless):
        return None
    around.add(speaker_side)
    missing = [need for need in pattern.needs if around.isdisjoint(need)]
    if not missing:
        return True
    return (
        False
        if missing == [pattern.needs[-1]] and not pattern.speakers and not nearby().isdisjoint(missing[0])
        else None
    )


def _is_actor(words: Words, start: int, end: int) -> bool:
    return all(words.sides[at] or words.bits[at] & (OFFICIAL | FUNCTION) for at in range(start, end))


def _sides(label: str) -> Sides:
    """Sides named before the first preposition own the target, those after it are aimed at."""
    readings = [read(label, [Span(0, len(label))], load(code)) for code in LANGUAGES]
    words = max(readings, key=lambda reading: sum(map(bool, reading.sides)) + sum(map(bool, reading.bits)))
    owners: set[str] = set()
    aimed: set[str] = set()
    if any(bits & PEOPLE for bits in words.bits):
        return Sides(frozenset(), frozenset(), people=True)
    here = owners
    for bits, side in zip(words.bits, words.sides, strict=True):
        if bits & OBLIQUE:
            here = aimed
        elif side:
            here.add(side)
    return Sides(frozenset(owners), frozenset(aimed - owners))
