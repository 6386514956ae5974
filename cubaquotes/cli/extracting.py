"""`cubaquotes extract`: articles in, a line of JSON each out."""

import argparse
import sys

from cubaquotes.cli.articles import STDIN, Reader, Refused
from cubaquotes.cli.speakers_file import read_speakers
from cubaquotes.cli.terminal import Terminal


def extract_files(args: argparse.Namespace, terminal: Terminal) -> None:
    """Extract from every file named, in order. What fails is said, and the rest goes on."""
    from cubaquotes.cli.work import extract_all  # the engine and its lexicons, which no other command's help needs

    if not args.files and sys.stdin.isatty():
        terminal.remark("Reading an article from the keyboard; Ctrl-D on a line of its own ends it.")
    speakers = read_speakers(args.speakers) if args.speakers else None
    articles = Reader(args.language, args.encoding).articles(args.files or [STDIN])
    done = 0
    for line in extract_all(articles, speakers=speakers, workers=args.workers):
        if isinstance(line, Refused):
            terminal.problem(line.sentence)
        else:
            sys.stdout.write(line)
            done += 1
            terminal.progress(f"{done:,} done")
