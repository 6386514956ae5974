"""Projects: opening, making, backing up, and who works on them."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.actions import ActionSpec
from cubaquotes.gui.parts.files_asked import FilesAsked, projects_filter
from cubaquotes.gui.projects import opening
from cubaquotes.gui.projects.opening import Opened, OpeningWatch
from cubaquotes.gui.threads.aside import Watch
from cubaquotes.gui.threads.worker import Priority
from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.language import spoken
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words

if TYPE_CHECKING:
    from cubaquotes.gui.parts.progress import Running
    from cubaquotes.services import Project

log = logging.getLogger(__name__)

_SOON = 300  # milliseconds after which an opening is worth telling
_NEWS_EVERY = 2000  # milliseconds between two looks at whether somebody else wrote; one costs next to nothing


class ProjectCommands(QObject):
    """Everything of the Project menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._review, self._worker = window.session, window.review, window.worker
        self._toasts = window.toasts
        self._files = FilesAsked(window, window.preferences)
        self._path: Path | None = None
        self._annotator = ""
        self._openings = 0
        self._news_missed = False  # somebody else wrote, and it could not be shown at once: the project tells only once
        self._shown: Running | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SOON)
        self._slow.timeout.connect(self._tell_opening)
        window.actions_table.connect_all(self._handlers())
        window.activated.connect(self.look_elsewhere)
        window.project_dropped.connect(self.open_existing)
        self._now_and_then = QTimer(self)
        self._now_and_then.timeout.connect(self._look_if_idle)
        self._now_and_then.start(_NEWS_EVERY)
        window.worker.leaving.connect(self._close_dialogs)
        window.worker.leaving.connect(window.inspector.note.leave_project)
        menu = window.menus["Project"]
        self._recent = menu.addMenu(tr("Recent projects"))
        menu.insertMenu(window.actions_table["project.sample"], self._recent)
        menu.aboutToShow.connect(self._fill_recent)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "project.new": self.new_project,
            "project.open": self.ask_project,
            "project.sample": lambda: self.open(opening.sample(self._who, self._language)),
            "project.backup": self._backup,
            "project.annotator": self.ask_annotator,
            "project.quit": self._window.close,
        }

    def open(self, opener: Callable[[], "Project"]) -> None:
        """Open a project; the one before stays if that fails. Meanwhile no dialog can be opened on the one before."""
        self._window.inspector.note.keep()
        self._openings += 1
        self._window.actions_table.hold(_asks)
        if self._shown is None:
            self._slow.start()
        self._worker.open(opener, self._opened, self._not_opened, opening.first_look)

    def open_existing(self, path: Path, annotator: str = "") -> None:
        """Open a project file; an older one is brought up to date first, which can be cancelled."""
        watch = OpeningWatch(self)
        watch.progress.connect(partial(self._tell_update, watch))
        self.open(opening.existing(path, annotator or self._who, watch))

    def _tell_opening(self) -> None:
        self._shown = self._window.progress.begin(tr("Opening the project…"))

    def _tell_update(self, watch: OpeningWatch, done: int, total: int) -> None:
        """Told late, it may be over already."""
        if self._openings:
            if self._shown is None:
                self._slow.stop()
                self._tell_opening()
            if self._shown is not None:
                self._shown.cancel = watch.cancel
                self._shown.show(tr("Bringing the project up to date…"), done, total)

    def _opening_over(self) -> None:
        self._openings -= 1
        if self._openings:
            return
        self._slow.stop()
        self._window.actions_table.release()
        if self._shown is not None:
            self._shown.end()
            self._shown = None

    def _opened(self, opened: Opened) -> None:
        self._opening_over()
        window, session = self._window, self._session
        self._path, self._annotator = opened.path, opened.annotator
        log.info("Opened %s as %s", opened.path, opened.annotator)
        session.set_speakers(opened.speakers)
        if opened.place.target_id is not None:
            session.target_id = opened.place.target_id
        session.set_targets(opened.targets)
        session.show(opened.view, opened.place.quote_id)
        window.review.listing.resume(opened.place.listed)
        window.status.set_project(opened.path, opened.annotator)
        window.asides.set_project(opened.path)
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
        self._opening_over()
        if isinstance(error, CubaQuotesError):
            log.warning("Not opened: %s", error)
            self._toasts.say(trouble_words(error), "bad", stay=0)
        self._window.centre.setCurrentIndex(0 if self._session.article is not None else 1)
        self._window.start_page.say(trouble_words(error) if self._session.article is None else "")

    def _look_if_idle(self) -> None:
        """Not while the window has something to do: what it shows would be out of date at once."""
        if self._worker.idle and self._window.isVisible() and not self._window.isMinimized():
            self.look_elsewhere()

    def look_elsewhere(self) -> None:
        """If another window or program has written to the project, show what is in it now."""
        if self._path is None or not self._review.idle:
            return

        missed, self._news_missed = self._news_missed, False

        def look(project: "Project") -> Opened | None:
            return opening.first_look(project) if project.changed_elsewhere() or missed else None

        self._worker.submit(look, self._show_news, self._miss_news, Priority.BACKGROUND)

    def _miss_news(self, _error: Exception | None = None) -> None:
        """They are shown at the next look."""
        self._news_missed = True

    def _show_news(self, news: Opened | None) -> None:
        if news is not None and not self._review.idle:
            self._miss_news()
        elif news is not None:
            self._session.set_speakers(news.speakers)
            self._session.set_targets(news.targets)
            if self._session.article is None:
                self._session.show(news.view, news.place.quote_id)
            else:
                self._review.reload()
            self._review.listing.renew()
            self._worker.submit(lambda project: project.articles.overview(), self._session.set_articles)

    def new_project(self) -> None:
        """Ask for a name, and make it."""
        self._files.new(
            tr("New project"), "project.cubaquotes", projects_filter(),
            lambda path: self.open(opening.new(path, self._who, self._language)), replace=False,
        )  # fmt: skip

    def ask_project(self) -> None:
        """Ask for an existing project, and open it."""
        self._files.existing(tr("Open a project"), [projects_filter()], lambda paths: self.open_existing(paths[0]))

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
        self.open_existing(path)

    def _backup(self) -> None:
        name = f"{self._window.status.project_name} {date.today().isoformat()}.cubaquotes"
        self._files.new(tr("Back up the project"), name, projects_filter(), self.back_up_to, replace=False)

    def back_up_to(self, path: Path) -> None:
        """Copy the project, with what was decided up to now."""

        def work(project: "Project", watch: Watch) -> None:
            project.backup(path, watch=watch)

        def done(_none: object) -> None:
            self._toasts.say(tr("Backed up to {path}.").format(path=path), "good")

        self._review.enqueue(lambda: self._window.asides.start(tr("Backing up…"), work, done))

    # ---- who works on it

    @property
    def _language(self) -> str:
        return spoken(self._window.preferences.settings.language)

    @property
    def _who(self) -> str:
        return self._window.preferences.settings.annotator_name()

    def ask_annotator(self) -> None:
        """Ask for the name under which decisions are kept."""
        path = self._path
        if path is not None:
            self._worker.submit(lambda project: project.history.annotators(), partial(self._show_annotator, path))

    def _show_annotator(self, path: Path, known: list[str]) -> None:
        from cubaquotes.gui.dialogs.annotator import AnnotatorDialog

        dialog = AnnotatorDialog(self._annotator, known, self._window)

        def change() -> None:
            self._window.preferences.change(annotator=dialog.name())
            self.open_existing(path, dialog.name())

        dialog.accepted.connect(change)
        dialog.open()


def _asks(spec: ActionSpec) -> bool:
    """Whether an action asks something first: then it has three dots."""
    return spec.text.endswith("…")
