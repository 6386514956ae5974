"""A project: one file, one annotator, everything that can be done with it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from cubaquotes import __version__
from cubaquotes.data import folder
from cubaquotes.errors import NotAllowedError
from cubaquotes.extract import ENGINE_VERSION
from cubaquotes.model import AnnotatorId, Counts, HitKind, Place, SearchHit
from cubaquotes.services.articles import Articles
from cubaquotes.services.codebook import Codebook
from cubaquotes.services.defaults import furnish
from cubaquotes.services.exporting import Exporter
from cubaquotes.services.history import History
from cubaquotes.services.queue import Queues
from cubaquotes.services.review import Review
from cubaquotes.services.session import Session
from cubaquotes.services.speakers import Speakers
from cubaquotes.settings import Settings
from cubaquotes.store import integrity, registry, reports, search
from cubaquotes.store.database import Store, copy, new_store, open_store


class Project:
    """An open project. Use it only in the thread that opened it, and close it (or use it in a `with` block).

    Every method raises ProjectError, in words, if the file can't be read or saved.
    """

    def __init__(self, path: Path, store: Store, annotator: str) -> None:
        self.path = path
        self._store = store
        self._session = Session(store, annotator)
        self._session.bring_names_up_to_date(f"{__version__}, engine {ENGINE_VERSION}")
        self.articles = Articles(self._session)
        self.review = Review(self._session)
        self.queues = Queues(self._session)
        self.speakers = Speakers(self._session)
        self.codebook = Codebook(self._session)
        self.history = History(self._session)
        self.export = Exporter(self._session)

    @property
    def annotator(self) -> str:
        """The name under which decisions are recorded."""
        return self._session.annotator

    @property
    def annotator_id(self) -> AnnotatorId:
        """The annotator's id in this file; 0 until they write something."""
        return self._session.annotator_id

    def find(self, query: str, limit: int = 200, kind: HitKind | None = None) -> list[SearchHit]:
        """Places where words occur: in titles and texts, notes, and quotes of speakers so named. Accents don't matter.

        Words in quotation marks are looked for as a phrase; the last word may be unfinished. kind: only such places.
        """
        return search.find(self._store, self.annotator_id, query, limit, kind)

    def counts(self, annotator: str | None = None) -> Counts:
        """Figures of the project as an annotator sees it, by default the one who asks.

        Raises NotAllowedError if `annotator` is nobody who ever wrote something in the project.
        """
        if annotator is None:
            return reports.counts(self._store, self.annotator_id)
        who = registry.annotator_id(self._store, annotator)
        if not who:
            known = ", ".join(registry.annotators(self._store)) or "nobody yet"
            raise NotAllowedError(f"“{annotator}” has written nothing in this project; those who have: {known}.")
        return reports.counts(self._store, who)

    def check(self) -> list[str]:
        """What is wrong with the file, in words; empty if it is sound."""
        return integrity.problems(self._store)

    def backup(self, out: Path, *, watch: Callable[[int, int], object] | None = None) -> None:
        """A consistent copy, also while the project is in use. Raises ProjectError if `out` exists.

        watch: called now and then with how much is done, of how much; what it raises ends the copying without a trace.
        """
        copy(self._store, out, watch=watch)

    def place(self) -> Place:
        """Where the annotator was when the project was last open."""
        return reports.place(self._store, self.annotator_id)

    def remember_place(self, place: Place) -> None:
        """Keep where the annotator is, for the next time."""
        with self._session.writing():
            reports.remember_place(self._store, self.annotator_id, place)

    def settle(self) -> None:
        """Tidy the file when nobody waits for anything; what is saved is safe without it."""
        self._store.settle()

    def changed_elsewhere(self) -> bool:
        """Whether another window or program has written to the file since this was last asked."""
        return self._session.changed_elsewhere()

    def close(self) -> None:
        """Close the file; closing it twice does no harm."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_project(
    path: str | Path,
    *,
    annotator: str | None = None,
    reading: bool = False,
    watch: Callable[[int, int], object] | None = None,
) -> Project:
    """Open an existing project. annotator: by default the name of the system's user.

    reading: it may lie where nothing can be written; then everything that would write raises ProjectError.
    watch: called while an older project is brought up to date; what it raises ends that, and the project stays usable.
    Raises ProjectError, in words, if it is missing, not ours, newer, damaged, locked, or (unless `reading`) read-only.
    """
    place = Path(path)
    store = open_store(place, reading=reading, watch=watch)
    try:
        return Project(place, store, annotator or Settings().annotator_name())
    except BaseException:
        store.close()
        raise


def create_project(path: str | Path, *, annotator: str | None = None, language: str = "en") -> Project:
    """Make a project with the default speakers and codebook, and open it.

    language: in which these are called, "en", "es" or "ru". Raises ProjectError if `path` is taken.
    """
    return _create(Path(path), annotator, language, ())


def create_sample_project(path: str | Path, *, annotator: str | None = None, language: str = "en") -> Project:
    """Make a new project with the sample articles, and open it; as `create_project`."""
    return _create(Path(path), annotator, language, sorted((folder("resources") / "sample").glob("*.txt")))


def _create(path: Path, annotator: str | None, language: str, files: Iterable[Path]) -> Project:
    """The file gets its name only when all is in it, so that a killed program leaves no half project."""
    name = annotator or Settings().annotator_name()
    with new_store(path) as store:
        furnish(store, language)
        if files:
            for _outcome in Articles(Session(store, name, furnishing=True)).import_paths(files):
                pass
    return open_project(path, annotator=name)
