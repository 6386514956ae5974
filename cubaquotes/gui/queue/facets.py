"""What a list can be filtered by: how each facet is called, what is set, and what can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cubaquotes.gui.session import Session
from cubaquotes.gui.words.names import language_names, nobody_named, stance_name, status_name, type_name
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import AnnotatorId, QueueOrder, QuoteFilter, QuoteType, SpeakerId, StanceValue, Status

_SURENESS = ((0.9, 1.0), (0.8, 1.0), (0.0, 0.9), (0.0, 0.7), (0.0, 0.5))
_MOST_SPEAKERS = 9


@dataclass(frozen=True)
class Option:
    """One entry of a facet's menu. on: whether it is set; then: the filter when it is chosen. line: a line above it."""

    text: str
    on: bool
    then: QuoteFilter
    line: bool = False


@dataclass
class Known:
    """What the facets need to know of the project besides the session."""

    annotators: Sequence[tuple[AnnotatorId, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Facet:
    """One way to filter.

    name: as the chip says it. told: what is set, "" for nothing. options: what can be chosen. several: more than one
    can be set. clear: the filter without it.
    """

    id: str
    name: Callable[[], str]
    told: Callable[[QuoteFilter], str]
    options: Callable[[QuoteFilter], list[Option]]
    cleared: dict[str, Any]
    several: bool = False

    def clear(self, wanted: QuoteFilter) -> QuoteFilter:
        """The filter without this facet."""
        return replace(wanted, **self.cleared)


def facets(session: Session, known: Known) -> tuple[Facet, ...]:
    """All facets, in the order in which the bar shows them."""
    none: frozenset[Any] = frozenset()
    people = _People(session)
    stances = _Stances(session)
    return (
        Facet("status", lambda: tr("Status"), _status_told, _status_options, {"statuses": none}, several=True),
        Facet("type", lambda: tr("Type"), _type_told, _type_options, {"types": none}, several=True),
        Facet(
            "speaker", lambda: tr("Speaker"), people.told, people.options,
            {"speaker": None, "name": "", "unnamed": False},
        ),
        Facet(
            "stance", lambda: tr("Stance"), stances.told, stances.options,
            {"target": None, "stance": None, "untagged": False},
        ),
        Facet("language", lambda: tr("Language"), _language_told, _language_options, {"languages": none}, several=True),
        Facet("sure", lambda: tr("Sureness"), _sure_told, _sure_options, {"least": 0.0, "most": 1.0}),
        Facet(
            "annotator", lambda: tr("Annotator"), lambda wanted: _annotator_told(wanted, known),
            lambda wanted: _annotator_options(wanted, known), {"annotator": None},
        ),
        Facet("words", lambda: tr("Words", "filter"), lambda wanted: wanted.words, _words_options, {"words": ""}),
    )  # fmt: skip


def without_lost(wanted: QuoteFilter, session: Session) -> QuoteFilter:
    """The filter without a speaker or a target that is not in the project, or not in use, any more."""
    lost: dict[str, Any] = {}
    if wanted.speaker is not None and wanted.speaker not in session.speakers:
        lost["speaker"] = None
    if wanted.target is not None and all(target.id != wanted.target for target in session.targets):
        lost["target"] = None
    return replace(wanted, **lost)


def order_name(order: QueueOrder) -> str:
    """What the list is sorted by."""
    names = {
        QueueOrder.POSITION: tr("by place", "order of the list"),
        QueueOrder.DOUBT: tr("by doubt", "order of the list"),
        QueueOrder.SPEAKER: tr("by speaker", "order of the list"),
    }
    return names[order]


def _status_told(wanted: QuoteFilter) -> str:
    return ", ".join(status_name(status) for status in Status if status in wanted.statuses)


def _status_options(wanted: QuoteFilter) -> list[Option]:
    return [
        Option(status_name(status), status in wanted.statuses, replace(wanted, statuses=wanted.statuses ^ {status}))
        for status in Status
    ]


def _type_told(wanted: QuoteFilter) -> str:
    return ", ".join(type_name(kind) for kind in QuoteType if kind in wanted.types)


def _type_options(wanted: QuoteFilter) -> list[Option]:
    return [
        Option(type_name(kind), kind in wanted.types, replace(wanted, types=wanted.types ^ {kind}))
        for kind in QuoteType
    ]


def _words_options(wanted: QuoteFilter) -> list[Option]:
    """The bar adds an entry for other words: they have to be typed."""
    found = [Option(tr("any words"), not wanted.words, replace(wanted, words=""))]
    return [*found, Option(f"“{wanted.words}”", True, wanted)] if wanted.words else found


def _language_told(wanted: QuoteFilter) -> str:
    return ", ".join(name for code, name in language_names().items() if code in wanted.languages)


def _language_options(wanted: QuoteFilter) -> list[Option]:
    return [
        Option(name, code in wanted.languages, replace(wanted, languages=wanted.languages ^ {code}))
        for code, name in language_names().items()
    ]


def _sure_words(least: float, most: float) -> str:
    if least > 0:
        return tr("{percent} or more", "how sure").format(percent=f"{least:.0%}")
    return tr("{percent} or less", "how sure").format(percent=f"{most:.0%}")


def _sure_told(wanted: QuoteFilter) -> str:
    return _sure_words(wanted.least, wanted.most) if (wanted.least, wanted.most) != (0.0, 1.0) else ""


def _sure_options(wanted: QuoteFilter) -> list[Option]:
    now = (wanted.least, wanted.most)
    found = [Option(tr("any", "how sure"), now == (0.0, 1.0), replace(wanted, least=0.0, most=1.0))]
    found += [
        Option(_sure_words(*pair), now == pair, replace(wanted, least=pair[0], most=pair[1])) for pair in _SURENESS
    ]
    return found


def _annotator_told(wanted: QuoteFilter, known: Known) -> str:
    return next((name for each, name in known.annotators if each == wanted.annotator), "")


def _annotator_options(wanted: QuoteFilter, known: Known) -> list[Option]:
    mine = Option(tr("as I decided"), wanted.annotator is None, replace(wanted, annotator=None))
    others = [
        Option(tr("as {annotator} decided").format(annotator=name), wanted.annotator == each,
               replace(wanted, annotator=each), line=number == 0)
        for number, (each, name) in enumerate(known.annotators)
    ]  # fmt: skip
    return [mine, *others]


class _People:
    def __init__(self, session: Session) -> None:
        self._session = session

    def told(self, wanted: QuoteFilter) -> str:
        """Who is wanted."""
        if wanted.unnamed:
            return nobody_named()
        if wanted.speaker is not None:
            speaker = self._session.speakers.get(wanted.speaker)
            return speaker.name if speaker is not None else tr("somebody who is not in the project any more")
        return wanted.name

    def options(self, wanted: QuoteFilter) -> list[Option]:
        """Anybody; the current quote's speaker; those with a key; nobody."""
        bare = replace(wanted, speaker=None, name="", unnamed=False)
        found = [Option(tr("anybody"), bare == wanted, bare)]
        for number, (speaker_id, name) in enumerate(self._near(wanted)):
            then = replace(bare, speaker=speaker_id) if speaker_id is not None else replace(bare, name=name)
            found.append(Option(name, then == wanted, then, line=number == 0))
        nobody = replace(bare, unnamed=True)
        found.append(Option(nobody_named(), wanted == nobody, nobody, line=True))
        return found

    def _near(self, wanted: QuoteFilter) -> list[tuple[SpeakerId | None, str]]:
        speakers, quote = self._session.speakers, self._session.current
        found: dict[tuple[SpeakerId | None, str], None] = {}
        if wanted.speaker in speakers:
            found[wanted.speaker, speakers[wanted.speaker].name] = None
        elif wanted.name:
            found[None, wanted.name] = None
        if quote is not None and quote.speaker_id in speakers:
            found[quote.speaker_id, speakers[quote.speaker_id].name] = None
        elif quote is not None and quote.suggestion.speaker:
            found[None, quote.suggestion.speaker] = None
        pinned = sorted((each for each in speakers.values() if each.key is not None), key=lambda each: each.key or 0)
        found |= {(each.id, each.name): None for each in pinned}
        return list(found)[: _MOST_SPEAKERS + 2]


class _Stances:
    def __init__(self, session: Session) -> None:
        self._session = session

    def told(self, wanted: QuoteFilter) -> str:
        """Which stance, on what."""
        target = next((each.label for each in self._session.targets if each.id == wanted.target), "")
        value = tr("none", "stance") if wanted.untagged else stance_name(wanted.stance) if wanted.stance else ""
        return " · ".join(part for part in (value, target) if part)

    def options(self, wanted: QuoteFilter) -> list[Option]:
        """First the value, then the target."""
        bare = replace(wanted, stance=None, untagged=False)
        found = [Option(tr("any or none", "stance"), bare == wanted, bare)]
        untagged = replace(bare, untagged=True)
        found.append(Option(tr("without a stance"), wanted == untagged, untagged))
        for value in StanceValue:
            then = replace(bare, stance=value)
            found.append(Option(stance_name(value), wanted == then, then))
        anything = replace(wanted, target=None)
        found.append(Option(tr("on any target"), wanted.target is None, anything, line=True))
        found += [
            Option(each.label, wanted.target == each.id, replace(wanted, target=each.id))
            for each in self._session.targets
        ]
        return found
