"""What can be typed, and the help for it."""

import argparse
import codecs
import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cubaquotes import __version__
from cubaquotes.cli import extracting, projects, sharing
from cubaquotes.cli.articles import LANGUAGES
from cubaquotes.cli.speakers_file import FORMAT_HELP
from cubaquotes.exchange import FORMATS, LATER
from cubaquotes.model import Status

_TOP = """\
Who said what, in which words, and where they stand.

Without a command the window opens: on PROJECT, or on the last project, or at the first start on a sample.
"""
_TOP_EXAMPLES = """\
examples:
  cubaquotes                                       the window
  cubaquotes extract article.txt                   the quotes of one article, as JSON
  cubaquotes new cuba.cubaquotes                   a project
  cubaquotes import cuba.cubaquotes articles/      every text of a folder into it
  cubaquotes export cuba.cubaquotes quotes.csv     a table for the spreadsheet

exit status: 0 done; 1 done but something was refused or failed (one line each on stderr); 2 wrong usage.
`cubaquotes COMMAND --help` tells more of each.
"""


def build_parser() -> argparse.ArgumentParser:
    """The parser; the arguments it gives have `run`, to be called with them and a Terminal."""
    parser = argparse.ArgumentParser(
        prog="cubaquotes",
        usage="cubaquotes [PROJECT]\n       cubaquotes COMMAND …",
        description=_TOP,
        epilog=_TOP_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"cubaquotes {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="cubaquotes")
    _add_new(commands)
    _add_import(commands)
    _add_extract(commands)
    _add_export(commands)
    _add_stats(commands)
    _add_check(commands)
    _add_backup(commands)
    _add_list(commands, "speakers", sharing.speakers, "the speakers with other names, roles, keys and notes")
    _add_list(commands, "codebook", sharing.codebook, "the targets with descriptions and words, in their order")
    return parser


def _command(
    commands: Any,  # argparse gives its sub-parsers no public type
    name: str,
    run: Callable[..., None],
    summary: str,
    *examples: str,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog="examples:\n" + "\n".join(f"  cubaquotes {name} {example}" for example in examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing on stderr but what failed")
    parser.set_defaults(run=run)
    return parser


def _add_new(commands: Any) -> None:
    parser = _command(
        commands, "new", projects.new, "make an empty project, with the usual speakers and codebook", "cuba.cubaquotes"
    )
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the file to make; one that exists is refused")


def _add_import(commands: Any) -> None:
    parser = _command(
        commands,
        "import",
        projects.import_,
        "import articles into a project and find their quotes",
        "cuba.cubaquotes article.txt more/",
        "cuba.cubaquotes --outlet Granma --published 2022-03-03 granma.txt",
        "cuba.cubaquotes --url https://example.org/a - < article.txt",
    )
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument(
        "paths",
        metavar="FILE|FOLDER",
        nargs="+",
        help="plain text files, folders of them, or - for one article on stdin",
    )
    _add_language(parser)
    _add_encoding(parser)
    told = parser.add_argument_group("what is known of the articles", "replaces what their own lines tell")
    told.add_argument("--title", default="")
    told.add_argument("--outlet", default="")
    told.add_argument("--author", default="")
    told.add_argument("--url", default="")
    told.add_argument("--published", type=_date, metavar="DATE", help="2022-03-03, or 2022-03, or 2022")


def _add_extract(commands: Any) -> None:
    parser = _command(
        commands,
        "extract",
        extracting.extract_files,
        "find the quotes of articles, without a project; a line of JSON for each on stdout",
        "article.txt",
        "--workers 2 articles.jsonl > quotes.jsonl",
        "--dask tcp://10.0.0.5:8786 archive.jsonl > quotes.jsonl",
        "--language es --speakers known.toml nota.txt",
        "- < article.txt",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="a .jsonl file has an article a line, {\"doc\": …, \"text\": …[, \"language\": …]}; any other file is one "
        "article; - (or nothing) is stdin, either of the two",
    )  # fmt: skip
    _add_language(parser)
    _add_encoding(parser)
    spread = parser.add_mutually_exclusive_group()
    spread.add_argument(
        "--workers", type=_workers, default=1, metavar="N", help="processes to spread the work over (1)"
    )
    spread.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="spread it over the workers of the Dask scheduler at this address, such as tcp://10.0.0.5:8786; needs "
        "cubaquotes[dask] here and there",
    )
    parser.add_argument("--speakers", type=Path, metavar="FILE", help="a list of known speakers, see below")
    assert parser.epilog is not None
    parser.epilog += (
        "\n\noffsets are code points, end-exclusive, into the text as decoded: newlines as they are, a byte order mark"
        f" left out.\n\n--speakers FILE is {FORMAT_HELP}"
    )


def _add_export(commands: Any) -> None:
    parser = _command(
        commands,
        "export",
        projects.export,
        "write the table of annotated quotes",
        "cuba.cubaquotes quotes.csv",
        "cuba.cubaquotes decided.jsonl --annotated-only",
        'cuba.cubaquotes z.csv --speaker "Maria Zakharova" --status confirmed',
        "cuba.cubaquotes - --format jsonl | head",
    )
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("out", metavar="OUT", help="the file to write, replaced if it exists; - for stdout")
    parser.add_argument("--format", help=f"{' or '.join(FORMATS)} (default: by OUT's ending); later {', '.join(LATER)}")
    parser.add_argument("--status", choices=[str(status) for status in Status])
    parser.add_argument("--speaker", metavar="NAME")
    parser.add_argument("--article", metavar="TITLE|ID")
    parser.add_argument("--annotator", metavar="NAME")
    parser.add_argument(
        "--annotated-only", action="store_true", help="leave out quotes that nobody has decided, tagged or noted"
    )
    parser.add_argument("--raw", action="store_true", help="CSV: don't guard cells that a spreadsheet would run")


def _add_stats(commands: Any) -> None:
    parser = _command(
        commands, "stats", projects.stats, "count quotes by speaker, stance and status", "cuba.cubaquotes --json"
    )
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument(
        "--annotator", metavar="NAME", default="", help="whose decisions to count (default: yours; all have a line)"
    )
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def _add_check(commands: Any) -> None:
    parser = _command(
        commands,
        "check",
        projects.check,
        "check a project: the database, its references, every span against its words",
        "cuba.cubaquotes",
    )
    parser.add_argument("project", metavar="PROJECT", type=Path)


def _add_backup(commands: Any) -> None:
    parser = _command(
        commands,
        "backup",
        projects.backup,
        "make a consistent copy of a project, also while it is in use",
        "cuba.cubaquotes copy.cubaquotes",
    )
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("out", metavar="OUT", type=Path)


def _add_list(commands: Any, name: str, run: Callable[..., None], what: str) -> None:
    parser = _command(
        commands,
        name,
        run,
        f"write {what}, as a list that a team shares, or bring one in",
        f"export cuba.cubaquotes {name}.toml",
        f"import cuba.cubaquotes {name}.csv",
        f"import --replace cuba.cubaquotes {name}.toml",
    )
    parser.add_argument("action", choices=(sharing.EXPORT, sharing.IMPORT))
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("file", metavar="FILE", type=Path, help="TOML or CSV, by its ending")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="import: where list and project differ, the list wins, but for names; without it what is in the project "
        "stays, and the difference is told",
    )


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="auto", help="of the articles (default: detected)")


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="of text files, such as cp1251 (default: detected)"
    )


def _encoding(name: str) -> str:
    try:
        b"".decode(codecs.lookup(name).name)
    except LookupError:
        raise argparse.ArgumentTypeError(f"there is no text encoding called “{name}”") from None
    return name


def _workers(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= 256:
        raise argparse.ArgumentTypeError("it must be a whole number from 1 to 256")
    return int(word)


def _date(word: str) -> str:
    try:
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", word, re.ASCII):
            dt.date.fromisoformat((word + "-01-01")[:10])
            return word
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"“{word}” is no date like 2022-03-03, 2022-03 or 2022")
