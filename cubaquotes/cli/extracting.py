"""`cubaquotes extract`: articles in, a line of JSON each out."""

import argparse
import sys
from contextlib import closing

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
    if args.dask is not None:
        from cubaquotes.cli.cluster import extract_on_cluster

        found = extract_on_cluster(articles, speakers=speakers, address=args.dask, remark=terminal.remark)
    else:
        found = extract_all(articles, speakers=speakers, workers=args.workers)
    with closing(found) as lines:
        for line in lines:
            if isinstance(line, Refused):
                terminal.problem(line.sentence)
            else:
                sys.stdout.write(line)
                sys.stdout.flush()  # whoever reads it may wait for it
                done += 1
                terminal.progress(f"{done:,} done")
