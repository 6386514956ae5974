"""Projects and articles: opening, importing, exporting, editing."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui import opening
from cubaquotes.gui.files_asked import FilesAsked, projects_filter
from cubaquotes.gui.opening import Opened
from cubaquotes.gui.translate import tr
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.worker import LongTask, Priority
from cubaquotes.model import Change, ImportOutcome

if TYPE_CHECKING:
    from cubaquotes.gui.dialogs.export import ExportWish
    from cubaquotes.gui.toasts import Toast
    from cubaquotes.services import Project

_COUNTED_AT_ONCE = 200


class ProjectCommands(QObject):
    """Everything of the Project menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self._toasts = window.toasts
        self._files = FilesAsked(window, window.preferences)
        window.actions_table.connect_all(self._handlers())
        self._undo_offer: tuple[Toast, str] | None = None
        window.review.history_changed.connect(self._drop_undo_offer)
        window.importer.reported.connect(self._show_report)
        window.importer.first_article.connect(self._review.open_article)
        window.activated.connect(self.look_elsewhere)
        window.worker.leaving.connect(self._close_dialogs)
        menu = window.menus["Project"]
        self._recent = menu.addMenu(tr("Recent projects"))
        menu.insertMenu(window.actions_table["project.sample"], self._recent)
        menu.aboutToShow.connect(self._fill_recent)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "project.new": self.new_project,
            "project.open": self.ask_project,
            "project.sample": lambda: self.open(opening.sample()),
            "project.import": lambda: self._ask_texts(self._window.importer.start),
            "project.import_folder": self._ask_folder,
            "project.import_options": lambda: self._ask_texts(self._import_options),
            "project.paste": self._paste,
            "project.export": self.export,
            "project.backup": self._backup,
            "project.quit": self._window.close,
            "article.metadata": self._metadata,
            "article.extract": self._extract_again,
            "article.remove": self._remove_article,
            "article.done": self._review.set_done,
        }

    def open(self, opener: Callable[[], "Project"]) -> None:
        """Open a project; the one before stays if that fails."""
        self._worker.open(opener, self._opened, self._not_opened, opening.first_look)

    def _opened(self, opened: Opened) -> None:
        window, session = self._window, self._session
        session.set_speakers(opened.speakers)
        if opened.place.target_id is not None:
            session.target_id = opened.place.target_id
        session.set_targets(opened.targets)
        session.show(opened.view, opened.place.quote_id)
        window.status.set_project(opened.path, opened.annotator)
        window.search.reset()
        window.preferences.add_recent(opened.path)
        window.to_article()
        self._worker.submit(lambda project: project.articles.overview(), session.set_articles)

    def _close_dialogs(self) -> None:
        """They ask about the project that is left; what they still keep is refused by the worker, and said."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isModal():
                dialog.reject()

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, CubaQuotesError):
            self._toasts.say(str(error), "bad", stay=0)
        self._window.centre.setCurrentIndex(0 if self._session.article is not None else 1)
        self._window.start_page.say(str(error) if self._session.article is None else "")

    def look_elsewhere(self) -> None:
        """If another window or program has written to the project, show what is in it now."""
        if self._session.article is None or not self._review.idle:
            return

        def look(project: "Project") -> Opened | None:
            return opening.first_look(project) if project.changed_elsewhere() else None

        self._worker.submit(look, self._show_news, lambda _error: None, Priority.BACKGROUND)

    def _show_news(self, news: Opened | None) -> None:
        if news is not None and self._review.idle:
            self._session.set_speakers(news.speakers)
            self._session.set_targets(news.targets)
            self._review.reload()
            self._worker.submit(lambda project: project.articles.overview(), self._session.set_articles)

    def new_project(self) -> None:
        """Ask for a name, and make it."""
        self._files.new(
            tr("New project"), "project.cubaquotes", projects_filter(),
            lambda path: self.open(opening.new(path)), replace=False,
        )  # fmt: skip

    def ask_project(self) -> None:
        """Ask for an existing project, and open it."""
        self._files.existing(
            tr("Open a project"), [projects_filter()], lambda paths: self.open(opening.existing(paths[0]))
        )

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.preferences.recent():
            action = QAction(path.stem.replace("&", "&&"), self._recent)
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open_recent, path))
            self._recent.addAction(action)
        self._recent.setEnabled(not self._recent.isEmpty())

    def _open_recent(self, path: Path, _checked: bool = False) -> None:
        if not path.is_file():
            self._window.preferences.drop_recent(path)
        self.open(opening.existing(path))

    def _backup(self) -> None:
        def then(path: Path) -> None:
            self._worker.submit(
                lambda project: project.backup(path),
                lambda _none: self._toasts.say(tr("Backed up to {path}.").format(path=path), "good"),
            )

        name = f"{self._window.status.project_name} {date.today().isoformat()}.cubaquotes"
        self._files.new(tr("Back up the project"), name, projects_filter(), then, replace=False)

    # ---- articles

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

        self._review.edit(again, lambda change: self._toasts.say(change.label))

    def _remove_article(self) -> None:
        article = self._session.article
        if article is not None:
            self._review.edit(
                lambda project: project.articles.remove(article.id),
                self._offer_undo,
            )

    def _offer_undo(self, change: Change) -> None:
        self._undo_offer = self._toasts.say(change.label, "info", tr("Undo"), self._review.undo), change.label

    def _drop_undo_offer(self, undo: str | None, _redo: str | None) -> None:
        """The button would take back something else by now."""
        if self._undo_offer is not None and self._undo_offer[1] != undo:
            self._undo_offer[0].dismiss()
            self._undo_offer = None

    def _show_report(self, outcomes: list[ImportOutcome]) -> None:
        from cubaquotes.gui.dialogs.messages import ImportReport

        ImportReport(outcomes, self._window).show()

    # ---- export

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

        def call(project: "Project") -> int:
            return project.export.export(path, wish.format, raw=wish.raw, **wish.filters())

        def written(rows: int) -> None:
            text = tr("%n rows written to {path}.", "", rows, one="%n row written to {path}.").format(path=path)
            self._toasts.say(text, "good")

        self._worker.submit(call, written, priority=Priority.BACKGROUND)


def _count_rows(wish: "ExportWish", project: "Project") -> Iterator[int]:
    """How many rows an export would write: so far now and then, so that decisions have their turn, and at the end."""
    rows = 0
    for rows, _row in enumerate(project.export.rows(**wish.filters()), 1):
        if rows % _COUNTED_AT_ONCE == 0:
            yield rows
    yield rows
