"""`cubaquotes speakers` and `cubaquotes codebook`: lists that teams share."""

import argparse
import sys
from typing import TYPE_CHECKING

from cubaquotes.cli.projects import opened
from cubaquotes.cli.terminal import Terminal, UsageError

if TYPE_CHECKING:
    from cubaquotes.services.codebook import Codebook
    from cubaquotes.services.speakers import Speakers

EXPORT, IMPORT = "export", "import"


def speakers(args: argparse.Namespace, terminal: Terminal) -> None:
    """Write the speakers of a project as a list, or bring a list in."""
    with opened(args.project, terminal, reading=args.action == EXPORT) as project:
        _share(project.speakers, "speaker", args, terminal)


def codebook(args: argparse.Namespace, terminal: Terminal) -> None:
    """Write the codebook of a project as a list, or bring a list in."""
    with opened(args.project, terminal, reading=args.action == EXPORT) as project:
        _share(project.codebook, "target", args, terminal)


def _share(part: "Speakers | Codebook", what: str, args: argparse.Namespace, terminal: Terminal) -> None:
    if args.replace and args.action == EXPORT:
        raise UsageError("--replace is for import: it lets the list win. An export always replaces the file.")
    if args.action == EXPORT:
        count = part.export(args.file)
        terminal.remark(f"{count:,} {what}{'s' * (count != 1)} written to “{args.file}”.")
        return
    outcome = part.import_file(args.file, replace=args.replace)
    for sentence in (*outcome.problems, *outcome.conflicts):
        terminal.problem(sentence)
    sys.stdout.write(
        f"{len(outcome.added)} added, {len(outcome.updated)} updated, {len(outcome.unchanged)} as they were; "
        f"{len(outcome.problems)} refused, {len(outcome.conflicts)} stayed as people here decided\n"
    )
