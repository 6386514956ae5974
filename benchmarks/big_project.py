"""Make a project as big as the window must bear: a million quotes in 20,000 articles, the same at each run.

    python benchmarks/big_project.py OUT.cubaquotes [--articles 20000] [--each 50] [--decided 100000]

The words are drawn from a seeded generator, common ones often and rare ones seldom, as in news; every fiftieth quote is
an earlier one of another article in slightly other words. Quotes go straight into the file: no engine looks for them,
since only lists, searches and decisions are to be measured. Takes some minutes and 1.5 GB.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from cubaquotes.model import (
    Annotation,
    ArticleId,
    ImportedText,
    Metadata,
    Quote,
    QuoteId,
    QuoteType,
    Span,
    SpeakerId,
    Status,
)
from cubaquotes.services import Project, create_project
from cubaquotes.store import annotations, articles, quotes
from cubaquotes.store.recorder import Recorder

SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to va wi xe yo za chi"
AT_ONCE = 200  # articles in one transaction
EMPTY = ()


class Writer:
    """Invents articles with quotes."""

    def __init__(self, seed: int = 20220303) -> None:
        self._chance = random.Random(seed)
        syllables = SYLLABLES.split()
        self._words = ["".join(self._chance.choices(syllables, k=self._chance.randint(1, 4))) for _ in range(30_000)]
        self._names = [f"{self._word(9).title()} {self._word(9).title()}" for _ in range(4_000)]
        self._said: list[str] = []

    def article(self, each: int) -> tuple[str, list[Quote]]:
        """A text with `each` quotes, most of them told with “said”."""
        parts: list[str] = []
        made: list[Quote] = []
        at = 0
        for number in range(each):
            words = self._statement()
            name = self._chance.choices(self._names, cum_weights=range(1, 1 + len(self._names)))[0]
            part = f"“{words},” said {name}, and the hall fell silent for a while in number {number}.\n\n"
            made.append(self._quote(number, at + 1, words, name, at + len(words) + 4))
            parts.append(part)
            at += len(part)
        return "".join(parts), made

    def _quote(self, number: int, start: int, words: str, name: str, cue: int) -> Quote:
        content = (Span(start, start + len(words)),)
        return Quote(
            id=f"q{number}", type=self._chance.choice((QuoteType.DIRECT, QuoteType.MIXED, QuoteType.INDIRECT)),
            text=words, content=content, quoted=content, cue=(Span(cue, cue + 4),),
            source=(Span(cue + 5, cue + 5 + len(name)),), antecedent=EMPTY,
            speaker=name if self._chance.random() < 0.9 else None, confidence=round(self._chance.betavariate(6, 2), 4),
            reason=f"“said” after the quote; “{name}” beside it.",
        )  # fmt: skip

    def _statement(self) -> str:
        if self._said and self._chance.random() < 0.02:
            words = self._chance.choice(self._said).split()
            words[self._chance.randrange(len(words))] = self._word(5)
            return " ".join(words)
        said = " ".join(self._word(2) for _ in range(self._chance.randint(4, 40)))
        if len(self._said) < 20_000:
            self._said.append(said)
        return said

    def _word(self, syllables: int) -> str:
        """A common word more often than a rare one; with many `syllables` any of them."""
        share = self._chance.random() ** (4 if syllables < 9 else 1)
        return self._words[int(share * len(self._words))]


def make(path: Path, number: int, each: int, decided: int) -> None:
    """Make the project."""
    writer = Writer()
    with create_project(path, annotator="Bench") as project:
        for first in range(0, number, AT_ONCE):
            _add(project, writer, range(first, min(first + AT_ONCE, number)), each)
            print(f"\r{first + AT_ONCE:,} articles", end="", flush=True)
        _decide(project, decided)
    print()


def _add(project: Project, writer: Writer, numbers: range, each: int) -> None:
    session = project._session  # noqa: SLF001 - what no service offers: quotes that no engine found

    def work(recorder: Recorder) -> str:
        for number in numbers:
            text, found = writer.article(each)
            metadata = Metadata(f"Article {number}", f"Outlet {number % 40}", language=("en", "es", "ru")[number % 3])
            made = articles.insert(recorder, ImportedText(text, metadata), metadata, "bench")
            quotes.insert_new(recorder.store, made, text, found, quotes.Origin("engine", "bench"), session.match)
        return "Imported some articles"

    session.act(work)


def _decide(project: Project, number: int) -> None:
    """Confirm the first `number` quotes, without going through each of them as a person would."""
    session = project._session  # noqa: SLF001 - what no service offers: quotes that no engine found
    for articles_at_once in _pieces(project, number):

        def work(recorder: Recorder, ids: list[int] = articles_at_once) -> str:
            for quote_id in ids:
                mine = Annotation(session.annotator_id, Status.CONFIRMED, SpeakerId(1 + quote_id % 4))
                annotations.save(recorder, QuoteId(quote_id), session.annotator_id, mine, "")
            recorder.changes.clear()
            return "Confirmed some quotes"

        session.act(work)


def _pieces(project: Project, number: int) -> Iterator[list[int]]:
    for row in project.articles.overview():
        if number <= 0:
            return
        ids = [view.id for view in project.articles.open(ArticleId(row.id)).quotes][:number]
        number -= len(ids)
        yield [int(i) for i in ids]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--each", type=int, default=50, help="quotes in each article")
    parser.add_argument("--decided", type=int, default=100_000, help="quotes that are decided")
    options = parser.parse_args()
    started = perf_counter()
    make(options.out, options.articles, options.each, options.decided)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:,.0f} MB in {perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
