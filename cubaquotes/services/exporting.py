"""The table of quotes, to hand on."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypedDict, Unpack

from cubaquotes import exchange
from cubaquotes.errors import ExportError, NotAllowedError
from cubaquotes.exchange.write import refuse_database
from cubaquotes.model import ArticleId, Status
from cubaquotes.services.session import Session
from cubaquotes.store import reports

_PIECE = 500  # rows between two looks at whether the export is still wanted


class Filters(TypedDict, total=False):
    """Which rows are wanted; what is left out or None filters nothing.

    status: of the annotation ("open" for quotes nobody decided). speaker: a name as exported, or another name of that
    speaker in the registry. article: an id. annotator: a name. annotated_only: leave out quotes that nobody has
    decided, tagged or noted.
    """

    status: Status | str | None
    speaker: str | None
    article: ArticleId | int | None
    annotator: str | None
    annotated_only: bool


class Exporter:
    """Rows with the columns of the view annotated_quotes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, **filters: Unpack[Filters]) -> Iterator[dict[str, object]]:
        """One row per quote, annotator and target, by article and position. `spans` is a list of pairs.

        Raises NotAllowedError for a status that doesn't exist.
        """
        wanted = dict(filters)
        annotated_only = bool(wanted.pop("annotated_only", False))
        status = wanted.get("status")
        if status is not None and status not in list(Status):
            raise NotAllowedError(f"There is no status “{status}”; choose one of {', '.join(Status)}.")
        if speaker := wanted.get("speaker"):
            known = self._session.registry().match(str(speaker))
            wanted["speaker"] = known.name if known else speaker
        return reports.export_rows(self._session.store, wanted, annotated_only=annotated_only)

    def export(
        self,
        out: Path,
        format: str | None = None,  # noqa: A002
        *,
        raw: bool = False,
        watch: Callable[[int], object] | None = None,
        **filters: Unpack[Filters],
    ) -> int:
        """Write the rows to a file, by default in the format of its ending; returns how many.

        raw: don't neutralise cells that a spreadsheet would take for formulas. watch: called with the number of rows
        so far, now and then; what it raises ends the export, and nothing is written. Raises ExportError.
        """
        self.check_place(out)
        rows = self.rows(**filters) if watch is None else _watched(self.rows(**filters), watch)
        return exchange.write(rows, out, format or exchange.format_for(out), raw=raw)

    def check_place(self, out: Path) -> None:
        """Raises ExportError if writing to `out` would destroy this project or another."""
        if self._session.store.owns(out):  # to be asked first: even reading it would harm it
            raise ExportError(f"“{out}” belongs to the open project itself: choose another name.")
        with suppress(OSError):  # whoever writes will say so
            refuse_database(out)


def _watched(rows: Iterator[dict[str, object]], watch: Callable[[int], object]) -> Iterator[dict[str, object]]:
    for number, row in enumerate(rows):
        if number % _PIECE == 0:
            watch(number)
        yield row
