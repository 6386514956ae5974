"""Finding a person of the registry by how the name sounds, whatever alphabet or case it is written in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cubaquotes.model import SpeakerId
from cubaquotes.speakers.decline import nominatives, patronymic_readings, readings
from cubaquotes.speakers.translit import given_keys, sound_keys

_CYRILLIC = re.compile("[а-яёіїєґў]")
_DIGRAPHS = re.compile("sch|sh|ts|tz|zh")
_HISSES = re.compile("[sz]")


class SoundIndex:
    """Names of persons by the sounds of their surnames."""

    def __init__(self, names: Iterable[tuple[SpeakerId, Sequence[str]]]) -> None:
        """names: speaker and the folded words of one name; a speaker may come several times."""
        self._by_key: defaultdict[str, list[tuple[SpeakerId, tuple[str, ...]]]] = defaultdict(list)
        for speaker, words in names:
            kept = _without_patronymics(words)
            for word in set(_surnames(kept)):
                for key in sound_keys(word):
                    self._by_key[key].append((speaker, kept))

    def find(self, words: Sequence[str]) -> SpeakerId | None:
        """The only person whose name can be `words` (folded, in any case); None if there is none or more than one."""
        for forms in ([tuple(words)], nominatives(words)):
            found = {speaker for form in forms for speaker in self._find(form)}
            if len(found) == 1:
                return found.pop()
            if found:
                return None
        return None

    def _find(self, words: Sequence[str]) -> set[SpeakerId]:
        kept = _without_patronymics(words)
        last = kept[-1]
        candidates = {
            entry for word in set(_surnames(kept)) for key in sound_keys(word) for entry in self._by_key.get(key, ())
        }
        if len(kept) == 1:
            return {speaker for speaker, name in candidates if _same_surname(last, name[-1])}
        return {speaker for speaker, name in candidates if _same_name(kept, name)}


def surname_sounds(words: Sequence[str]) -> set[str]:
    """Sounds of which a mention has to have one, in whatever case, to be the person with this name (folded words)."""
    return {key for word in _surnames(_without_patronymics(words)) for key in sound_keys(word)}


def mention_sounds(words: Iterable[str]) -> set[str]:
    """The sounds of the words of a mention (folded), as they stand and in the nominative that each can stand for."""
    read = {
        word: (word, *(reading.nominative for reading in readings(word) if _CYRILLIC.match(word))) for word in words
    }
    return {key for forms in read.values() for form in forms for key in sound_keys(form)}


def _without_patronymics(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if not patronymic_readings(word)) or tuple(words)


def _surnames(kept: Sequence[str]) -> Sequence[str]:
    return kept[1:] or kept


def _same_surname(one: str, other: str) -> bool:
    """A surname alone: the sounds agree, and within one alphabet s and z are told apart (Dias is not Díaz)."""
    if not sound_keys(one) & sound_keys(other):
        return False
    if _CYRILLIC.search(one) or _CYRILLIC.search(other):
        # Within Cyrillic, letters that sound alike are still other letters.
        return bool(_CYRILLIC.search(one)) != bool(_CYRILLIC.search(other)) or one == other
    return _HISSES.findall(_DIGRAPHS.sub("", one)) == _HISSES.findall(_DIGRAPHS.sub("", other))


def _same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """A given name (or its initial) and the surnames: the shorter name's words are all in the longer one, in order."""
    if len(other) < 2 or not _same_given(one[0], other[0]):
        return False
    short, long = sorted((list(one[1:]), list(other[1:])), key=len)
    at = 0
    for word in short:
        while at < len(long) and not sound_keys(word) & sound_keys(long[at]):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def _same_given(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return any(a[:1] == b[:1] for a in sound_keys(one) for b in sound_keys(other))
    # The first sound has to agree too: Nikolai is not Anikol.
    return bool(given_keys(one) & given_keys(other)) and _starts_alike(one, other)


def _starts_alike(one: str, other: str) -> bool:
    first = {key[0] for key in sound_keys(one)}
    second = {key[0] for key in sound_keys(other)}
    return bool(first & second) or {*first, *second} <= set("aeiou")
