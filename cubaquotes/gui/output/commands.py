"""The actions that hand something on to other programs."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cubaquotes.errors import ExportError
from cubaquotes.files import in_words, replacing
from cubaquotes.gui.output.citation import cite
from cubaquotes.gui.output.printed import Sheet
from cubaquotes.gui.parts.files_asked import FilesAsked
from cubaquotes.gui.threads.aside import Watch
from cubaquotes.gui.threads.slices import Slices
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.translate import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from cubaquotes.gui.dialogs.export import ExportWish
    from cubaquotes.gui.output.pages import Pages
    from cubaquotes.gui.threads.worker import LongTask
    from cubaquotes.services import Project

log = logging.getLogger(__name__)

_COUNTED_AT_ONCE = 200


class OutputCommands(QObject):
    """Copying a quote with its citation, printing an article, exporting the table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._worker, self._toasts = window.session, window.worker, window.toasts
        self._files = FilesAsked(window, window.preferences)
        window.actions_table.connect_all(self._handlers())

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.copy_quote": self._copy_quote,
            "project.export": self.export,
            "article.print": self._print,
            "article.pdf": self._ask_pdf,
        }

    def _copy_quote(self) -> None:
        quote, article = self._session.current, self._session.article
        if quote is None or article is None:
            self._toasts.say(tr("There is no quote to copy here."))
            return
        QGuiApplication.clipboard().setMimeData(cite(quote, article, self._session.speakers).as_mime())
        self._toasts.say(tr("Copied: the quote with speaker and source."))

    # ---- the article on paper

    def _sheet(self) -> Sheet | None:
        article, session = self._session.article, self._session
        if article is None:
            self._toasts.say(tr("There is no article to print."))
            return None
        return Sheet(article, tuple(session.quotes), dict(session.speakers), tuple(session.targets))

    def _print(self) -> None:
        from cubaquotes.gui.output.pages import Pages
        from cubaquotes.gui.output.preview import new_printer

        sheet = self._sheet()
        if sheet is not None:
            printer = new_printer(sheet.title)
            pages = Pages(sheet, printer)
            show = partial(self._preview, sheet, printer, pages)
            Slices(self._window.progress, tr("Laying out the pages…"), pages.steps(), show, self._window)

    def _preview(self, sheet: Sheet, printer: "QPrinter", pages: "Pages") -> None:
        from cubaquotes.gui.output.preview import PrintPreview

        if self._window.findChild(PrintPreview) is None:  # the key was pressed twice
            print_it = partial(self.print_on, printer, sheet)
            PrintPreview(pages, printer, self._ask_pdf, print_it, self._window).open()

    def print_on(self, printer: "QPrinter", sheet: Sheet) -> None:
        """Print beside the window; with the printer's own paper the pages may be others than those shown."""
        from cubaquotes.gui.output.pages import print_on

        def work(_project: "Project", watch: Watch) -> int:
            return print_on(printer, sheet, watch)

        def printed(pages: int) -> None:
            self._toasts.say(
                tr("%n pages given to the printer.", "", pages, one="%n page given to the printer."), "good"
            )

        self._window.asides.start(tr("Printing…"), work, printed)

    def _ask_pdf(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            name = file_name(sheet.article.metadata.title) or tr("article")
            self._files.new(tr("Save the article as PDF"), f"{name}.pdf", "PDF (*.pdf)", partial(self.write_pdf, sheet))

    def write_pdf(self, sheet: Sheet, path: Path) -> None:
        """Lay the article out and write it, beside the window."""
        from cubaquotes.gui.output.pages import as_pdf

        def work(project: "Project", watch: Watch) -> None:
            project.export.check_place(path)
            data = as_pdf(sheet, watch)
            try:
                with replacing(path, encoding="latin-1") as file:
                    file.write(data.decode("latin-1"))
            except OSError as error:
                raise ExportError(
                    tr("“{path}” can't be written: {reason}.").format(path=path, reason=in_words(error))
                ) from None

        def written(_none: object) -> None:
            self._toasts.say(tr("Saved as {path}.").format(path=path), "good")

        self._window.asides.start(tr("Making the PDF…"), work, written)

    # ---- the table

    def export(self) -> None:
        """Ask what and as what, then where."""
        from cubaquotes.exchange import FORMATS
        from cubaquotes.gui.dialogs.export import ExportDialog

        article = self._session.article
        speakers = list(self._session.speakers.values())

        counting: list[LongTask] = []

        def stop_counting() -> None:
            for task in counting:
                task.cancel()
            counting.clear()

        def count_rows(wish: "ExportWish", told: Callable[[int], None]) -> None:
            stop_counting()
            counting.append(self._worker.run_long(partial(_count_rows, wish), told, lambda _cancelled: None))

        dialog = ExportDialog(FORMATS, speakers, article.id if article else None, count_rows, self._window)
        dialog.finished.connect(lambda _result: stop_counting())
        dialog.accepted.connect(lambda: self._export_where(dialog.wish()))
        dialog.open()

    def _export_where(self, wish: "ExportWish") -> None:
        name = f"quotes.{wish.format}"
        kind = f"{wish.format.upper()} (*.{wish.format})"
        self._files.new(tr("Export quotes"), name, kind, partial(self.export_to, wish))

    def export_to(self, wish: "ExportWish", path: Path) -> None:
        """Write the table."""

        def work(project: "Project", watch: Watch) -> int:
            def rows(done: int) -> None:
                watch(done, 0)

            return project.export.export(path, wish.format, raw=wish.raw, watch=rows, **wish.filters())

        def written(rows: int) -> None:
            log.info("Exported %d rows to %s", rows, path)
            text = tr("%n rows written to {path}.", "", rows, one="%n row written to {path}.").format(path=path)
            self._toasts.say(text, "good")

        self._window.review.enqueue(lambda: self._window.asides.start(tr("Exporting…"), work, written))


def file_name(title: str) -> str:
    """A title as the name of a file: without what some system does not take."""
    return "".join(sign for sign in title if sign.isalnum() or sign in " -_.,()").strip(" .")[:80]


def _count_rows(wish: "ExportWish", project: "Project") -> Iterator[int]:
    """How many rows an export would write: so far now and then, so that decisions have their turn, and at the end."""
    rows = 0
    for rows, _row in enumerate(project.export.rows(**wish.filters()), 1):
        if rows % _COUNTED_AT_ONCE == 0:
            yield rows
    yield rows
