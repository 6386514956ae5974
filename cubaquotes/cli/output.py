"""An extraction as the JSON that CONTRACT.md fixes, and the state of stdout."""

import errno
import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from cubaquotes.model import Extraction, Quote, Scare, Span


def as_line(doc: str | int, extraction: Extraction, text: str) -> str:
    """One article's quotes as a line of JSON, its newline included. `doc`: its name; `text`: where its spans point."""
    quotes = [_quote(quote) for quote in extraction.quotes]
    scare = [_scare(scare, text) for scare in extraction.scare]
    found = {"doc": doc, "language": extraction.language, "quotes": quotes, "scare": scare}
    return json.dumps(found, ensure_ascii=False) + "\n"


def _quote(quote: Quote) -> dict[str, object]:
    return {
        "id": quote.id,
        "type": quote.type.value,
        "content": _pairs(quote.content),
        "quoted": _pairs(quote.quoted),
        "cue": _pairs(quote.cue) or None,
        "source": _pairs(quote.source) or None,
        "speaker": quote.speaker,
        "confidence": round(quote.confidence, 4),
        "reason": quote.reason,
        "nested_in": quote.nested_in,
        "text": quote.text,
    }


def _scare(scare: Scare, text: str) -> dict[str, object]:
    return {
        "span": list(scare.span),
        "kind": scare.kind.value,
        "speaker": scare.speaker,
        "text": scare.span.of(text),
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def open_closed_streams() -> None:
    """Give the program the streams that a job without a terminal may lack: nothing comes in, what goes out is gone."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  (open to the end)


def prepare_stdout() -> None:
    """Let stdout carry data: UTF-8 whatever the locale, newlines as written.

    What no encoding knows (a file name in another code page) is written as a backslash escape, which is valid in JSON.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def abandon_stdout() -> None:
    """Drop what stdout could not take, so that Python does not complain about it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def is_broken_pipe(error: OSError) -> bool:
    """Whether the reader of our output has gone, which is its right (`… | head`)."""
    return error.errno in {errno.EPIPE, errno.ESHUTDOWN}
