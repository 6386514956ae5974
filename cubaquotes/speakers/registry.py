"""The project's speakers, and which of them a mention in an article is."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from cubaquotes.model import Speaker, SpeakerId, SpeakerKind
from cubaquotes.speakers.names import fold, is_bare_role, name_words, word_list
from cubaquotes.speakers.sounds import SoundIndex, mention_sounds, surname_sounds
from cubaquotes.speakers.typing import TypeAhead

_HYPHEN = re.compile(r"(?<=\w)[-‐‑](?=\w)")
# Words of the longest name that is looked for at the end of a mention.
_LONGEST_NAME = 5


class Registry:
    """The speakers of a project, looked up by any of their names. Immutable."""

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._speakers = tuple(speakers)
        by_id = {speaker.id: speaker for speaker in self._speakers}
        exact: defaultdict[str, set[SpeakerId]] = defaultdict(set)
        surnames: defaultdict[str, set[SpeakerId]] = defaultdict(set)
        bags: defaultdict[frozenset[str], set[SpeakerId]] = defaultdict(set)
        typed: list[tuple[int, str]] = []
        for number, speaker in enumerate(self._speakers):
            for name in (speaker.name, *speaker.aliases):
                words = fold(name).split()
                if not words:
                    continue
                typed.append((number, " ".join(words)))
                exact[" ".join(words)].add(speaker.id)
                if speaker.kind is SpeakerKind.PERSON:
                    surnames[words[-1]].add(speaker.id)
                else:
                    bags[frozenset(name_words(name))].add(speaker.id)
        self._exact = {name: by_id[next(iter(ids))] for name, ids in exact.items() if len(ids) == 1}
        self._surnames = {name: by_id[next(iter(ids))] for name, ids in surnames.items() if len(ids) == 1}
        self._bags = {bag: by_id[next(iter(ids))] for bag, ids in bags.items() if len(ids) == 1}
        self._by_id = by_id
        self._longest = max((name.count(" ") + 1 for name in exact), default=0)
        self._typed = typed

    @cached_property
    def _sounds(self) -> SoundIndex:
        """Made when a name is not found as it is written: with many speakers it takes a while."""
        return SoundIndex(
            (speaker.id, words)
            for speaker in self._speakers
            if speaker.kind is SpeakerKind.PERSON
            for name in (speaker.name, *speaker.aliases)
            if (words := _spoken_words(name))
        )

    @cached_property
    def _typing(self) -> TypeAhead:
        """Made when somebody types: a name that is only decided about needs no index of its letters."""
        return TypeAhead(self._typed)

    def __len__(self) -> int:
        return len(self._speakers)

    def match(self, name: str) -> Speaker | None:
        """The speaker that `name`, as an article writes it, stands for; None if there is none or more than one.

        In this order: a name or alias; a name at the end of a longer mention ("ministry spokeswoman Maria Zakharova");
        a surname that only one person of the registry has; an organisation or role whose spokesperson it is; a person
        whose name sounds so when it is transliterated or brought to the nominative (Захаровой, Zajárova, Zakharowa).

        A bare role ("the official") can be anybody in another article: it stands for a speaker only if that one is
        pinned or has it as an alias.
        """
        found = self._find(name)
        if found is None or found.key is not None or not is_bare_role(name):
            return found
        meant = frozenset(name_words(name))
        return found if any(frozenset(name_words(alias)) == meant for alias in found.aliases) else None

    def _find(self, name: str) -> Speaker | None:
        words = fold(name).split()
        if not words:
            return None
        found = self._exact.get(" ".join(words)) or self._at_end(words)
        if found is None and len(words) == 1:
            found = self._surnames.get(words[0])
        return found or self._by_role(name) or self._by_sound(_spoken_words(name))

    def complete(self, typed: str, limit: int = 20) -> list[Speaker]:
        """Speakers for the letters typed so far, best first: name begins so, a word of it does, it occurs anywhere.

        Then those whose names only sound so, in another alphabet or transliterated otherwise. Nothing typed gives the
        first `limit` speakers, pinned ones first.
        """
        if not fold(typed):
            return sorted(self._speakers, key=lambda speaker: speaker.key or 10)[:limit]
        return [self._speakers[number] for number in self._typing.find(typed, limit)]

    def _at_end(self, words: list[str]) -> Speaker | None:
        """A person with at least two words in the name, named at the end of the mention."""
        for count in range(min(self._longest, len(words) - 1), 1, -1):
            found = self._exact.get(" ".join(words[-count:]))
            if found is not None and found.kind is SpeakerKind.PERSON:
                return found
        return None

    def _by_sound(self, words: list[str]) -> Speaker | None:
        """A person whose name sounds so: in another alphabet, transliterated otherwise, or declined."""
        for count in range(min(len(words), _LONGEST_NAME), 0, -1):
            found = self._sounds.find(words[-count:])
            if found is not None:
                return self._by_id[found]
            if count == 2:
                break  # a surname alone counts only if nothing stands before it
        return None

    def _by_role(self, name: str) -> Speaker | None:
        """The role or organisation with these words; "spokesperson" and the like may stand besides."""
        words = name_words(name)
        bag = frozenset(words)
        bare = bag - word_list("spokespeople")
        return self._bags.get(bag) or (self._bags.get(bare) if bare else None)


def index_words(name: str) -> set[str]:
    """By what a suggested name is found again when the registry changes: its folded words, and their sounds, with a ~
    before."""
    return {*fold(name).split(), *(f"~{key}" for key in mention_sounds(_spoken_words(name)))}


def telling_words(name: str) -> tuple[set[str], set[str]]:
    """Of a speaker's name: a suggested name can stand for it only if all of the first are among its `index_words`, or,
    for a person, one of the second."""
    words = fold(name).split()
    return set(name_words(name)), {*words[-1:], *(f"~{key}" for key in surname_sounds(_spoken_words(name)))}


def _spoken_words(name: str) -> list[str]:
    """The folded words; a double surname is one: Díaz-Canel is not Díaz."""
    return fold(_HYPHEN.sub("", name)).split()
