"""Articles: bringing them in, editing what is known of them, looking for quotes again, taking them away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.parts.files_asked import FilesAsked
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import Change, ImportOutcome

if TYPE_CHECKING:
    from cubaquotes.gui.parts.toasts import Toast
    from cubaquotes.gui.threads.worker import LongTask
    from cubaquotes.services import Project


class ArticleCommands(QObject):
    """What the Project menu does with articles."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self._toasts = window.toasts
        self._files = FilesAsked(window, window.preferences)
        self._again: LongTask | None = None
        self._undo_offer: tuple[Toast, str] | None = None
        window.actions_table.connect_all(self._handlers())
        window.review.history_changed.connect(self._drop_undo_offer)
        window.importer.reported.connect(self._show_report)
        window.importer.first_article.connect(self._review.open_article)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "project.import": lambda: self._ask_texts(self._window.importer.start),
            "project.import_folder": self._ask_folder,
            "project.import_options": lambda: self._ask_texts(self._import_options),
            "project.paste": self._paste,
            "article.metadata": self._metadata,
            "article.extract": self._extract_again,
            "project.extract": self.extract_all,
            "article.remove": self._remove_article,
        }

    def _ask_texts(self, then: Callable[[list[Path]], object]) -> None:
        self._files.existing(tr("Import articles"), [tr("Texts (*.txt *.text *.md)")], then)

    def _ask_folder(self) -> None:
        self._files.folder(tr("Import a folder"), self._window.importer.start)

    def _import_options(self, paths: list[Path]) -> None:
        from cubaquotes.gui.dialogs.metadata import ImportDialog

        dialog = ImportDialog(paths, self._window)
        dialog.accepted.connect(lambda: self._window.importer.start(paths, dialog.metadata(), dialog.encoding()))
        dialog.open()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._window.importer.start_text(text)
        else:
            self._toasts.say(tr("The clipboard has no text."))

    def _metadata(self) -> None:
        from cubaquotes.gui.dialogs.metadata import MetadataDialog

        article = self._session.article
        if article is None:
            return
        dialog = MetadataDialog(article.metadata, self._window)

        def save() -> None:
            wanted = dialog.metadata()
            if wanted != article.metadata:
                self._review.edit(
                    lambda project: project.articles.edit(article.id, wanted), lambda _change: self._review.reload()
                )

        dialog.accepted.connect(save)
        dialog.open()

    def _extract_again(self) -> None:
        article = self._session.article
        if article is None:
            return

        def again(project: "Project") -> Change | None:
            return next(iter(project.articles.extract_again([article.id])), None)

        self._review.edit(again, lambda change: self._toasts.say(label_words(change.label)))

    def extract_all(self) -> None:
        """Look for quotes again in every article, one after the other; decisions have their turn in between."""
        if self._again is not None:
            self._toasts.say(tr("The articles are being looked through already; the status bar shows how far."))
            return
        total = len(self._session.articles)
        looked = 0

        def step(change: Change) -> None:
            nonlocal looked
            looked += 1
            self._session.apply(change)
            if change.beyond:
                self._review.reload()
            shown.show(tr("Looking for quotes again…"), looked, total)

        def end(cancelled: bool) -> None:
            over()
            text = tr("%n articles looked through again.", "", looked, one="%n article looked through again.")
            self._toasts.say(tr("Cancelled: {what}").format(what=text) if cancelled else text, "good")

        def failed(error: Exception) -> None:
            over()
            if isinstance(error, CubaQuotesError):
                self._toasts.say(tr("Looking for quotes stopped: {reason}").format(reason=error), "bad")

        def over() -> None:
            self._again = None
            shown.end()
            self._review.reload()

        self._again = self._worker.run_long(lambda project: project.articles.extract_again(), step, end, failed)
        shown = self._window.progress.begin(tr("Looking for quotes again…"), self._again.cancel)

    def _remove_article(self) -> None:
        article = self._session.article
        if article is not None:
            self._review.edit(
                lambda project: project.articles.remove(article.id),
                self._offer_undo,
            )

    def _offer_undo(self, change: Change) -> None:
        toast = self._toasts.say(label_words(change.label), "info", tr("Undo"), self._review.undo)
        self._undo_offer = toast, change.label

    def _drop_undo_offer(self, undo: str | None, _redo: str | None) -> None:
        """The button would take back something else by now."""
        if self._undo_offer is not None and self._undo_offer[1] != undo:
            self._undo_offer[0].dismiss()
            self._undo_offer = None

    def _show_report(self, outcomes: list[ImportOutcome]) -> None:
        from cubaquotes.gui.dialogs.messages import ImportReport

        ImportReport(outcomes, self._window).show()
