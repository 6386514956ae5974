"""Which colour each speaker of an article has: pinned ones always the same, the others apart from one another."""

import math
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache

from PySide6.QtGui import QColor

from cubaquotes.gui.look.theme import Theme, initials, speaker_name
from cubaquotes.gui.session import Session
from cubaquotes.model import QuoteView, Speaker, SpeakerId

_FAR = 110  # colours less unlike than this are taken for one another at a glance


class SpeakerColours:
    """Hands out places in the theme's row of colours, in the order in which speakers appear in the article.

    Who is in the registry prefers the colour that the project keeps for them; another name the one that it had where it
    was shown before, at first one that follows from its letters. Where that is taken they get another one. The colours
    of pinned speakers are taken where they are quoted; where they are not, they come last. As long as the article is
    shown a name keeps its colour, also when it enters the registry; with more speakers than colours some share one.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._places: dict[str, int] = {}
        self._homes: dict[str, int] = {}  # where each name was shown last, in whatever article
        self._kept: dict[str, int] = {}  # what the project keeps
        self._given: dict[SpeakerId, int] = {}  # what it is about to keep
        self._keys: frozenset[int] = frozenset()
        self._names: dict[SpeakerId, str] = {}
        self._signs: dict[str, str] = {}
        session.article_changed.connect(self._places.clear)
        session.article_changed.connect(self._signs.clear)
        session.speakers_changed.connect(self._follow_speakers)

    def _follow_speakers(self) -> None:
        """Whoever is renamed keeps the colour; only who has the colour of a new pin has to give way."""
        speakers = self._session.speakers.values()
        names = {speaker.id: speaker.name.casefold() for speaker in speakers}
        for speaker_id, name in names.items():
            before = self._names.get(speaker_id, name)
            for places in (self._places, self._homes):
                if before != name and before in places:
                    places.setdefault(name, places.pop(before))
        keys = frozenset(speaker.key for speaker in speakers if speaker.key is not None)
        taken = {key - 1 for key in keys - self._keys}
        for places in (self._places, self._homes):
            for name in [name for name, place in places.items() if place in taken]:
                del places[name]
        self._keys, self._names = keys, names
        kept = {each.id: each.place for each in speakers if each.place is not None}
        self._kept = {names[each]: place for each, place in (self._given | kept).items() if each in names}

    def to_keep(self) -> dict[SpeakerId, int]:
        """The places that speakers of the registry have been shown with, and that the project does not know yet."""
        found = {
            speaker.id: self._homes[name]
            for speaker in self._session.speakers.values()
            if speaker.place is None
            and speaker.key is None
            and speaker.id not in self._given
            and (name := speaker.name.casefold()) in self._homes
        }
        self._given |= found
        self._kept |= {self._session.speakers[speaker_id].name.casefold(): place for speaker_id, place in found.items()}
        return found

    def forget(self) -> None:
        """Another project is opened."""
        for known in (self._places, self._homes, self._kept, self._given):
            known.clear()

    def sign(self, name: str | None) -> str:
        """The initials that stand for a name in the margin: a third letter tells two names of an article apart."""
        if not name:
            return initials(None)
        if name not in self._signs:
            speakers = self._session.speakers
            known = {speaker_name(quote, speakers) for quote in self._session.quotes}
            known |= {name, *self._signs, *(speaker.name for speaker in speakers.values() if speaker.key is not None)}
            self._signs.update(signs({each for each in known if each}))
        return self._signs[name]

    def of_quote(self, theme: Theme, quote: QuoteView) -> QColor:
        """The colour of the speaker in force."""
        speakers = self._session.speakers
        speaker = speakers.get(quote.speaker_id) if quote.speaker_id is not None else None
        return self.of(theme, speaker, speaker_name(quote, speakers))

    def of(self, theme: Theme, speaker: Speaker | None, name: str | None) -> QColor:
        """The colour of an entry of the registry, or of a name that has none; grey for nobody."""
        if speaker is not None and speaker.colour:
            return theme.legible(QColor(speaker.colour))
        count = len(theme.speakers)
        if speaker is not None and speaker.key is not None:
            return QColor(theme.speakers[(speaker.key - 1) % count])
        called = (speaker.name if speaker is not None else name or "").casefold()
        if not called:
            return QColor(theme.nobody)
        if called not in self._places:
            self._assign(theme)
        return QColor(theme.speakers[self._places.get(called, self._home(called, count)) % count])

    def _home(self, name: str, count: int) -> int:
        kept = self._kept.get(name)
        return self._homes.get(name, preferred(name, count)) if kept is None else kept % count

    def _assign(self, theme: Theme) -> None:
        """Whoever has none yet gets one that nobody takes for another of the article.

        First the names as they are suggested: decisions don't change them, so that colours are the same next time.
        """
        speakers, count = self._session.speakers, len(theme.speakers)
        distances = _distances(theme.speakers)

        def apart(one: int, other: int) -> float:
            return distances[one % count][other % count]

        quotes = self._session.quotes
        named = [(quote.suggested_speaker_id, quote.suggestion.speaker) for quote in quotes]
        named += [(quote.speaker_id, speaker_name(quote, speakers)) for quote in quotes if quote.mine is not None]
        people = dict.fromkeys(named)  # a long article has thousands of quotes, but few speakers
        here = {speaker.key for each, _ in people if each is not None and (speaker := speakers.get(each)) is not None}
        pinned = {(key - 1) % count for key in self._keys}
        quoted = {(key - 1) % count for key in here if key is not None}
        names = []
        for speaker_id, called in people:
            speaker = speakers.get(speaker_id) if speaker_id is not None else None
            name = (speaker.name if speaker is not None else called or "").casefold()
            if name and name not in self._places and (speaker is None or (speaker.key is None and not speaker.colour)):
                names.append(name)
        for name in sorted(dict.fromkeys(names), key=lambda name: name not in self._kept):  # others give way to these
            home = self._home(name, count)
            self._homes[name] = self._places[name] = free_place(home, count, self._places, pinned, quoted, apart)


@lru_cache(maxsize=4)  # a theme has one row of colours
def _distances(colours: tuple[str, ...]) -> list[list[float]]:
    """How unlike each two of a row of colours are."""
    row = [QColor(colour) for colour in colours]
    return [[unlike(one, other) for other in row] for one in row]


def signs(names: Collection[str]) -> dict[str, str]:
    """Initials for each name; those that would be the same get a letter more of the last word."""
    short = {name: initials(name) for name in names}
    often = Counter(short.values())
    return {name: sign if often[sign] == 1 else initials(name, 2) for name, sign in short.items()}


def preferred(name: str, count: int) -> int:
    """The place that a name has where nobody else wants it."""
    return zlib.crc32(name.encode()) % count


def unlike(one: QColor, other: QColor) -> float:
    """How different two colours look, from 0 to some 760: the eye tells greens apart best."""
    red = (one.red() + other.red()) / 2
    steps = one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue()
    weights = 2 + red / 256, 4, 2 + (255 - red) / 256
    return math.sqrt(sum(weight * step * step for weight, step in zip(weights, steps, strict=True)))


def free_place(
    home: int,
    count: int,
    taken: Mapping[str, int],
    pinned: Collection[int],
    quoted: Collection[int] = (),
    apart: Callable[[int, int], float] = lambda _one, _other: math.inf,
) -> int:
    """The first place from `home` on that nobody has; if there is none, that of a pinned speaker not quoted here.

    Of the places that nobody has, one comes first that is far from all that somebody has; where all are taken, one that
    the fewest have. apart: how unlike the colours of two places are.
    """
    ring = [(home + step) % count for step in range(count)]
    often = Counter(taken.values())
    for avoided in (set(often) | set(pinned), set(often) | set(quoted)):
        free = [place for place in ring if place not in avoided]
        if free:
            near = {place: min((apart(place, other) for other in often), default=math.inf) for place in free}
            return next((place for place in free if near[place] >= _FAR), max(free, key=near.__getitem__))
    others = [place for place in ring if place not in quoted] or ring
    return min(others, key=lambda place: (often[place], place in pinned))
