"""The commands that work on a project."""

import argparse
import json
import sys
from collections.abc import Container, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cubaquotes import exchange, settings
from cubaquotes.cli.articles import STDIN, decode_stdin
from cubaquotes.cli.stats import as_json, as_text
from cubaquotes.cli.terminal import Terminal, UsageError
from cubaquotes.errors import CubaQuotesError, ExportError, NotAllowedError
from cubaquotes.model import ArticleId, ImportOutcome, Metadata

if TYPE_CHECKING:
    from cubaquotes.services import Project
    from cubaquotes.services.exporting import Filters


@contextmanager
def opened(path: Path, terminal: Terminal, *, reading: bool = True) -> Iterator["Project"]:
    """An open project. reading: it may lie where nothing can be written."""
    from cubaquotes.services import open_project  # the database, which `extract` and --help can do without

    with open_project(path, annotator=_annotator(terminal), reading=reading) as project:
        yield project


def _annotator(terminal: Terminal) -> str:
    """Whose decisions these are. Settings that can't be read are told: loading sets damaged ones aside."""
    known, trouble = settings.load()
    if trouble:
        terminal.remark(trouble)
    return known.annotator_name()


def new(args: argparse.Namespace, terminal: Terminal) -> None:
    """Make a project."""
    from cubaquotes.services import create_project

    create_project(args.project, annotator=_annotator(terminal)).close()
    terminal.remark(f"Made the project “{args.project}”.")


def import_(args: argparse.Namespace, terminal: Terminal) -> None:
    """Import files, folders and stdin. Each article is in the project, whole, before the next one is read."""
    if "" in args.paths:  # an empty variable of a script, and no wish for the folder one happens to be in
        raise UsageError("One of the names of what to import is empty: name files or folders, “.” for this folder.")
    language = "" if args.language == "auto" else args.language
    metadata = Metadata(
        title=args.title,
        outlet=args.outlet,
        author=args.author,
        url=args.url,
        published=args.published or "",
        language=language,
    )
    tally = _Tally()
    named = {str(Path(path)) for path in args.paths}
    with (
        opened(args.project, terminal, reading=False) as project,
        closing(_outcomes(project, args, metadata)) as outcomes,
    ):
        try:
            for outcome in outcomes:
                _tell(outcome, terminal, named)
                tally.add(outcome)
        finally:  # also when Ctrl-C or a full disk ends it: what came before is in the project
            sys.stdout.write(tally.in_words())


@dataclass(slots=True)
class _Tally:
    """What became of the files so far."""

    articles: int = 0
    quotes: int = 0
    duplicates: int = 0
    refused: int = 0

    def add(self, outcome: ImportOutcome) -> None:
        self.refused += bool(outcome.problem)
        self.duplicates += outcome.duplicate
        if outcome.article_id is not None and not outcome.duplicate:
            self.articles += 1
            self.quotes += outcome.quotes

    def in_words(self) -> str:
        return (
            f"{self.articles} article{'s' * (self.articles != 1)} imported with "
            f"{self.quotes} quote{'s' * (self.quotes != 1)}, {self.duplicates} already there, {self.refused} refused\n"
        )


def _outcomes(project: "Project", args: argparse.Namespace, metadata: Metadata) -> Generator[ImportOutcome, None, None]:
    paths = [Path(path) for path in args.paths if path != STDIN]
    if paths:
        yield from project.articles.import_paths(paths, metadata=metadata, encoding=args.encoding)
    if STDIN in args.paths:
        try:
            decoded = decode_stdin(sys.stdin.buffer, encoding=args.encoding, language=metadata.language)
            yield project.articles.import_text(decoded.text, metadata=metadata, origin="stdin")
        except CubaQuotesError as error:
            yield ImportOutcome("stdin", problem=str(error))


def _tell(outcome: ImportOutcome, terminal: Terminal, named: Container[str]) -> None:
    """What is to be said of one file. named: the paths as they were typed; a folder's duplicates are only counted."""
    if outcome.problem:
        terminal.problem(outcome.problem)
    elif outcome.duplicate and (outcome.origin in named or outcome.origin == "stdin"):
        terminal.remark(f"“{outcome.origin}” is in the project already, and stays there as it is.")
    for warning in outcome.warnings:
        terminal.remark(warning)
    if outcome.total:
        terminal.progress(f"{outcome.done:,} of {outcome.total:,} files")


def export(args: argparse.Namespace, terminal: Terminal) -> None:
    """Write the table, or the rows of it that the filters leave, to a file or to stdout."""
    format_name = _format(args)
    with opened(args.project, terminal) as project:
        filters: Filters = {
            "status": args.status,
            "speaker": args.speaker,
            "article": _article(project, args.article) if args.article else None,
            "annotator": args.annotator,
            "annotated_only": args.annotated_only,
        }
        if args.out == STDIN:
            exchange.write_to(project.export.rows(**filters), sys.stdout, format_name, raw=args.raw)
            return
        there = Path(args.out).exists()
        count = project.export.export(Path(args.out), format_name, raw=args.raw, **filters)
        undecided = not args.annotated_only and args.status is None and project.counts().by_status.get("open", 0)
    found = "" if count else ", because no quote fits"
    replaced = ", in the place of the file that was there" if there else ""
    terminal.remark(f"{count:,} row{'s' * (count != 1)} written to “{args.out}”{found}{replaced}.")
    if count and undecided:
        terminal.remark("Quotes that nobody has decided are among them; --annotated-only leaves them out.")


def _article(project: "Project", wanted: str) -> ArticleId:
    """The article with this id or this title. Raises NotAllowedError unless there is one and only one."""
    rows = project.articles.overview()
    fitting = [row.id for row in rows if str(row.id) == wanted or row.title.casefold() == wanted.casefold()]
    if len(fitting) != 1:
        ids = f"; those with the ids {', '.join(map(str, fitting))} have that title" if fitting else ""
        raise NotAllowedError(f"“{wanted}” is not the title or id of one article of the project{ids}.")
    return fitting[0]


def _format(args: argparse.Namespace) -> str:
    """The format to write. Raises UsageError if there is none that can be written."""
    if args.out == STDIN and not args.format:
        raise UsageError("Stdout has no ending to tell the format by: name it with --format.")
    try:
        return exchange.check_format(args.format) if args.format else exchange.format_for(Path(args.out))
    except ExportError as error:
        raise UsageError(str(error)) from None


def stats(args: argparse.Namespace, terminal: Terminal) -> None:
    """Count what is in a project."""
    with opened(args.project, terminal) as project:
        annotator = args.annotator or project.annotator
        counts = project.counts(args.annotator or None)
    found = (
        json.dumps(as_json(counts, annotator), ensure_ascii=False) + "\n" if args.json else as_text(counts, annotator)
    )
    sys.stdout.write(found)


def check(args: argparse.Namespace, terminal: Terminal) -> None:
    """Check a project; what is wrong goes to stdout, a line each."""
    with opened(args.project, terminal) as project:
        problems = project.check()
    for problem in problems:
        sys.stdout.write(problem + "\n")
    if problems:
        count = len(problems)
        terminal.problem(f"“{args.project}” has {count} problem{'s' * (count != 1)}, listed on stdout.")
    else:
        terminal.remark(f"“{args.project}” is sound.")


def backup(args: argparse.Namespace, terminal: Terminal) -> None:
    """Copy a project while it may be in use."""
    with opened(args.project, terminal) as project:
        project.backup(args.out)
    terminal.remark(f"Copied “{args.project}” to “{args.out}”.")
