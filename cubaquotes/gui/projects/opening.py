"""Opening a project: what is read at once, so that the first article is there early, and what comes after."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cubaquotes import paths
from cubaquotes.errors import CubaQuotesError
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import ArticleView, Place, Speaker, Target

if TYPE_CHECKING:
    from cubaquotes.services import Project


@dataclass(frozen=True)
class Opened:
    """What the window needs for its first picture."""

    path: Path
    annotator: str
    place: Place
    speakers: list[Speaker]
    targets: list[Target]
    view: ArticleView | None


class OpeningWatch(QObject):
    """Told by the worker's thread how far bringing an older project up to date is; `cancel` ends it.

    progress: pages done, their number; (0, 0) when nobody knows.
    """

    progress = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """The user does not want to wait."""
        self._cancelled.set()

    def __call__(self, done: int, total: int) -> None:
        """Called in the worker's thread."""
        if self._cancelled.is_set():
            raise CubaQuotesError(tr("The project was not opened; it is as it was before."))
        self.progress.emit(done, total)


def existing(path: Path, annotator: str | None = None, watch: OpeningWatch | None = None) -> Callable[[], "Project"]:
    """Opens the project at `path`, in the worker's thread, for `annotator` (by default the system's user)."""

    def opener() -> "Project":
        from cubaquotes.services import open_project

        return open_project(path, annotator=annotator, watch=watch)

    return opener


def new(path: Path, annotator: str | None = None, language: str = "en") -> Callable[[], "Project"]:
    """Makes a project at `path`. language: in which its first speakers and targets are called."""

    def opener() -> "Project":
        from cubaquotes.services import create_project

        return create_project(path, annotator=annotator, language=language)

    return opener


def sample(annotator: str | None = None, language: str = "en") -> Callable[[], "Project"]:
    """Opens the sample project, and makes it if this is the first start, as `new` does."""

    def opener() -> "Project":
        from cubaquotes.services import create_sample_project, open_project

        path = paths.sample_project()
        if path.exists():
            return open_project(path, annotator=annotator)
        path.parent.mkdir(parents=True, exist_ok=True)
        return create_sample_project(path, annotator=annotator, language=language)

    return opener


def first_look(project: "Project") -> Opened:
    """The article where the analyst was; else the first one with something left to do; else the first."""
    project.changed_elsewhere()  # news are what is written from here on
    place = project.place()
    view = None
    rows = [] if place.article_id is not None else project.articles.overview()
    wanted = place.article_id
    if wanted is None and rows:
        wanted = next((row.id for row in rows if row.decided < row.quotes), rows[0].id)
    if wanted is not None:
        view = project.articles.open(wanted)
    return Opened(
        path=project.path,
        annotator=project.annotator,
        place=place,
        speakers=project.speakers.all(),
        targets=project.codebook.targets(),
        view=view,
    )
