"""What the analyst means: for each quote who said it, its boundaries and the stance, drawn once by a seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cubaquotes.model import ArticleId, QuoteId, QuoteView, Span, StanceValue, TargetId
from cubaquotes.services import Project, create_project, open_project
from desk.stories import ALIASES, KNOWN, LISTENERS, stories

PINNED, OTHER, NEWLY, BOUNDARY, RIGHT = "another pinned", "another known", "a new one", "boundaries", "as suggested"
SHARES = {PINNED: 15, OTHER: 10, NEWLY: 3, BOUNDARY: 2}
VALUES = (StanceValue.SUPPORTS, StanceValue.OPPOSES, StanceValue.MIXED, StanceValue.NEUTRAL)


@dataclass
class Meant:
    """The truth about one quote. change: "" or the boundary key that leads to `content`."""

    kind: str
    speaker: str
    content: tuple[Span, ...]
    change: str = ""
    stance: tuple[TargetId, StanceValue] | None = None


@dataclass
class Truth:
    """The quotes in the order in which they are reviewed."""

    path: Path
    meant: dict[int, Meant] = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)  # the pinned ones' keys
    words: tuple[str, ...] = ()  # that the articles have, to be searched for


def made(path: Path, annotator: str, seed: int, number: int) -> Truth:
    """A project of invented articles at `path`, and the truth about its first quotes."""
    with create_project(path, annotator=annotator) as project:
        for name in KNOWN:
            project.speakers.create(name, aliases=[ALIASES[name]] if name in ALIASES else ())
        for _language, text in stories(seed, max(10, number // 8)):
            project.articles.import_text(text)
        return _meant(project, seed, number)


def found(path: Path, annotator: str, seed: int, number: int) -> Truth:
    """The truth about the first open quotes of a project that exists."""
    with open_project(path, annotator=annotator) as project:
        names = {speaker.name for speaker in project.speakers.all()}
        for name in KNOWN:
            if name not in names:
                project.speakers.create(name)
        truth = _meant(project, seed, number)
        text = project.articles.open(project.articles.overview()[-1].id).article.text
        words = sorted({word for word in text.casefold().split() if word.isascii() and word.isalpha()})
        truth.words = tuple(random.Random(seed).sample(words, min(20, len(words))))
        return truth


def _meant(project: Project, seed: int, number: int) -> Truth:
    truth = Truth(project.path)
    everybody = project.speakers.all()
    truth.keys = {speaker.name: speaker.key for speaker in everybody if speaker.key}
    names = {int(speaker.id): speaker.name for speaker in everybody}
    chance = random.Random(seed)
    quotes = _first_open(project, number)
    wrong = _wrong(quotes, names, chance)
    targets = [target.id for target in project.codebook.targets()]
    tagged = {quote.id for quote in chance.sample(quotes, number // 2)}
    topics: dict[ArticleId, TargetId] = {}
    for quote in quotes:
        kind = wrong.get(quote.id, RIGHT)
        text = project.articles.open(quote.article_id).article.text
        meant = _one(quote, kind, truth, chance, names)
        if kind == NEWLY:
            here = [name for name in LISTENERS if name in text]
            meant.speaker = here[0] if here else chance.choice(LISTENERS)
        if quote.id in tagged:
            topic = topics.setdefault(quote.article_id, chance.choice(targets[:6]))
            meant.stance = (topic, chance.choice(VALUES))
        truth.meant[int(quote.id)] = meant
        if meant.change:
            meant.content = _changed(quote, meant.change, text)
    return truth


def _wrong(quotes: Sequence[QuoteView], names: dict[int, str], chance: random.Random) -> dict[QuoteId, str]:
    """Which quotes are not simply right, and how; those for which nobody is suggested are among them."""
    kinds = [kind for kind, share in SHARES.items() for _ in range(share * len(quotes) // 100)]
    nobody = [quote.id for quote in quotes if not _suggested(quote, names)]
    if len(nobody) > kinds.index(BOUNDARY):
        raise SystemExit(f"Nobody is suggested for {len(nobody)} of the quotes: too many for these shares.")
    somebody = [quote.id for quote in quotes if _suggested(quote, names)]
    speakers = kinds[: kinds.index(BOUNDARY)]
    chance.shuffle(speakers)
    kinds = [*speakers, *kinds[len(speakers) :]]
    return dict(zip([*nobody, *chance.sample(somebody, len(kinds) - len(nobody))], kinds, strict=True))


def _first_open(project: Project, number: int) -> list[QuoteView]:
    """The first open quotes in the order in which the window comes to them."""
    found: list[QuoteView] = []
    for row in project.articles.overview():
        if row.decided < row.quotes:
            found += [quote for quote in project.articles.open(row.id).quotes if not quote.status.decided]
        if len(found) >= number:
            break
    if len(found) < number:
        raise SystemExit(f"The project has only {len(found)} open quotes.")
    return found[:number]


def _suggested(quote: QuoteView, names: dict[int, str]) -> str:
    known = names.get(int(quote.suggested_speaker_id)) if quote.suggested_speaker_id is not None else None
    return known or quote.suggestion.speaker or ""


def _one(quote: QuoteView, kind: str, truth: Truth, chance: random.Random, names: dict[int, str]) -> Meant:
    name = _suggested(quote, names)
    if kind == PINNED:
        return Meant(kind, chance.choice([each for each in truth.keys if each != name]), quote.content)
    if kind == OTHER:
        return Meant(kind, chance.choice([each for each in KNOWN if each != name]), quote.content)
    change = chance.choice("[}") if kind == BOUNDARY else ""
    return Meant(kind, name, quote.content, change)


def _changed(quote: QuoteView, key: str, text: str) -> tuple[Span, ...]:
    """The boundaries after one stroke: the last word less, or the first."""
    spans = list(quote.content)
    at = len(spans) - 1 if key == "[" else 0
    words = spans[at].of(text).split()
    assert len(words) > 2
    part = spans[at].of(text)
    if key == "[":
        spans[at] = Span(spans[at].start, spans[at].start + len(part[: part.rindex(words[-1])].rstrip()))
    else:
        first = part.index(words[1], part.index(words[0]) + len(words[0]))
        spans[at] = Span(spans[at].start + first, spans[at].end)
    return tuple(spans)


def differences(truth: Truth, annotator: str) -> list[str]:
    """What stands in the project file and is not what the analyst meant."""
    wrong = []
    with open_project(truth.path, annotator=annotator) as project:
        names = {speaker.id: speaker.name for speaker in project.speakers.all()}
        views: dict[int, QuoteView] = {}
        for row in project.articles.overview():
            if not truth.meant.keys() - views.keys():
                break
            if row.decided:
                views |= {int(view.id): view for view in project.articles.open(row.id).quotes}
    for quote_id, meant in truth.meant.items():
        view = views.get(quote_id)
        if view is None or not view.status.decided:
            wrong.append(f"quote {quote_id} is not decided")
            continue
        who = names.get(view.speaker_id) if view.speaker_id is not None else None
        stance = [(each.target_id, each.value) for each in view.stances]
        for what, has, should in (
            ("speaker", who, meant.speaker),
            ("boundaries", tuple(view.content), meant.content),
            ("stances", stance, [meant.stance] if meant.stance else []),
        ):
            if has != should:
                wrong.append(f"quote {quote_id}: {what} {has} instead of {should}")
    return wrong
