"""The program's log: a small file of its own, where somebody who helps from afar finds what happened.

It tells of starts, projects, imports, troubles and bugs; never anything that an article says.
"""

import logging
import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from cubaquotes import __version__, paths

_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_FIRST_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} (\w+) (.*)")
_SIZE = 500_000  # bytes, then a new file; the one before is kept
_LONGEST = 300  # characters of a line: enough for any message of ours, not for an article
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("cubaquotes")


@dataclass(frozen=True)
class LogEntry:
    """One message. at: local time, to the second. level: as `logging` names it."""

    at: str
    level: str
    text: str

    @property
    def severity(self) -> int:
        """The level as a number of `logging`."""
        return logging.getLevelNamesMapping().get(self.level, logging.INFO)

    @property
    def line(self) -> str:
        """As it stands in the file, without fractions of a second."""
        return f"{self.at} {self.level} {self.text}"


def log_file() -> Path:
    """The file that is written to; the one before has ".1" behind its name."""
    return paths.log_folder() / "cubaquotes.log"


def write_log() -> RotatingFileHandler | None:
    """Begin to write the log: our own messages, Python's warnings and Qt's. Without a place for it there is none."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_SIZE, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(_Short(_FORMAT))
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").addHandler(handler)
    qInstallMessageHandler(_from_qt)
    log.info("Started: CubaQuotes %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(),
             platform.platform())  # fmt: skip
    return handler


def read_log(least: int = logging.DEBUG) -> list[LogEntry]:
    """What the log has from the level `least` on, the newest first."""
    lines: list[str] = []
    file = log_file()
    for part in (file.with_name(f"{file.name}.1"), file):
        try:
            lines += part.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue  # not written yet
    return [entry for entry in reversed(list(_entries(lines))) if entry.severity >= least]


def _entries(lines: Iterable[str]) -> Iterator[LogEntry]:
    """A line without a time of its own belongs to the entry before."""
    entry: LogEntry | None = None
    for line in lines:
        begins = _FIRST_LINE.fullmatch(line)
        if begins is None:
            if entry is not None:
                entry = LogEntry(entry.at, entry.level, f"{entry.text}\n{line}")
            continue
        if entry is not None:
            yield entry
        entry = LogEntry(*begins.groups())
    if entry is not None:
        yield entry


class _Short(logging.Formatter):
    """Cuts long lines: an exception may have the article's words in its message."""

    def format(self, record: logging.LogRecord) -> str:
        lines = super().format(record).splitlines()
        return "\n".join(f"{line[:_LONGEST]}…" if len(line) > _LONGEST else line for line in lines)


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    log.log(_QT_LEVELS.get(kind, logging.INFO), "Qt: %s", message or "")
