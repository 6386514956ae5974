"""Articles: importing, listing, opening, editing, extracting again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from cubaquotes.errors import ImportFileError, NotAllowedError, bug_in_words
from cubaquotes.extract import ENGINE_VERSION
from cubaquotes.importers import article_from_text, find_files, read_article
from cubaquotes.model import (
    Article,
    ArticleId,
    ArticleRow,
    ArticleView,
    Change,
    Extraction,
    ImportedText,
    ImportOutcome,
    Metadata,
)
from cubaquotes.services.again import renew
from cubaquotes.services.engine import extract
from cubaquotes.services.session import Session
from cubaquotes.store import articles, quotes
from cubaquotes.store.history import Batch
from cubaquotes.store.recorder import Recorder


class Articles:
    """The articles of a project."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def overview(self) -> list[ArticleRow]:
        """All articles with their progress, in the order in which they came."""
        return articles.overview(self._session.store, self._session.annotator_id)

    def open(self, article_id: ArticleId) -> ArticleView:
        """An article with its quotes. Raises NotAllowedError if it isn't there (any more)."""
        store, annotator_id = self._session.store, self._session.annotator_id
        article = self._get(article_id)
        return ArticleView(
            article, quotes.of_article(store, annotator_id, article_id), articles.scare(store, article_id)
        )

    def import_paths(
        self, paths: Iterable[Path], *, metadata: Metadata | None = None, encoding: str | None = None
    ) -> Iterator[ImportOutcome]:
        """Import files and folders, one with each step; each is saved whole before its outcome is given.

        metadata: what is given here stands above what a file says of itself. language "" means that it is detected.
        All of them are one step to undo, or what lies between two decisions. A file that can't be imported gives an
        outcome with a problem, and the rest goes on. Closing the iterator stops after the file under way.
        Raises ProjectError if the project can't be saved.
        """
        given = metadata or Metadata()
        batch = Batch("Imported {number} articles")
        found = find_files(paths)
        total = len(found.files) + len(found.problems)
        for done, problem in enumerate(found.problems, 1):
            yield ImportOutcome(origin="", problem=problem, done=done, total=total)
        for done, file in enumerate(found.files, len(found.problems) + 1):
            try:
                self._refuse_project(file)
                imported = read_article(file, language=given.language, encoding=encoding)
                outcome = self._import(imported, given, batch)
            except ImportFileError as error:
                outcome = ImportOutcome(origin=str(file), problem=str(error))
            yield replace(outcome, origin=str(file), done=done, total=total)

    def _refuse_project(self, file: Path) -> None:
        """The open project is no article; and a file of its that is opened and closed again loses its locks."""
        if self._session.store.owns(file):
            raise ImportFileError(f"“{file.name}” belongs to the open project: it holds articles and is none.")

    def import_text(self, text: str, *, metadata: Metadata | None = None, origin: str = "") -> ImportOutcome:
        """Import a text that is at hand (pasted, from stdin)."""
        given = metadata or Metadata()
        try:
            outcome = self._import(article_from_text(text, origin=origin, language=given.language), given)
        except ImportFileError as error:
            outcome = ImportOutcome(origin=origin, problem=str(error))
        return replace(outcome, done=1, total=1)

    def edit(self, article_id: ArticleId, metadata: Metadata) -> Change:
        """Set what is known about an article."""
        self._get(article_id)

        def work(recorder: Recorder) -> str:
            recorder.update("article", {"id": article_id}, **articles.metadata_columns(metadata))
            return f"Edited the details of {_called(metadata.title, article_id)}"

        return self._session.act(work, (article_id, None))

    def set_done(self, article_id: ArticleId, done: bool) -> Change:
        """Mark an article as done by this annotator, or as not done."""
        article = self._get(article_id)

        def work(recorder: Recorder) -> str:
            key = {"article_id": article_id, "annotator_id": self._session.annotator_id}
            if done and not article.done:
                recorder.insert("done", key)
            elif not done:
                recorder.delete("done", key)
            return f"Marked {_called(article.metadata.title, article_id)} as {'done' if done else 'not done'}"

        return self._session.act(work, (article_id, None))

    def remove(self, article_id: ArticleId) -> Change:
        """Take an article with its quotes out of the project; undo, or importing it again, brings it back."""
        article = self._get(article_id)

        def work(recorder: Recorder) -> str:
            recorder.update("article", {"id": article_id}, removed=1)
            return f"Removed {_called(article.metadata.title, article_id)}"

        return self._session.act(work, (article_id, None))

    def extract_again(self, article_ids: Iterable[ArticleId] | None = None) -> Iterator[Change]:
        """Look for quotes again, one article with each step (all of them by default).

        What anybody decided, noted or tagged stays as it is; what nobody touched is replaced by what is found now.
        All of it is one step to undo, or what lies between two decisions of the annotator: undoing the later must never
        take away a quote about which they decided in between.
        """
        session, batch = self._session, Batch("Extracted the quotes of {number} articles again")
        for article_id in articles.live_ids(session.store) if article_ids is None else list(article_ids):
            article = self._get(article_id)
            found = extract(article.text, article.metadata.language or None, session.registry())

            def work(recorder: Recorder, article: Article = article, found: Extraction = found) -> str:
                renew(recorder, article, found, ENGINE_VERSION, session.match)
                return f"Extracted the quotes of {_called(article.metadata.title, article.id)} again"

            yield session.act(work, (article_id, None), batch=batch)

    def _get(self, article_id: ArticleId) -> Article:
        article = articles.get(self._session.store, self._session.annotator_id, article_id)
        if article is None:
            raise NotAllowedError(f"Article {article_id} is not in the project (any more).")
        return article

    def _import(self, imported: ImportedText, given: Metadata, batch: Batch | None = None) -> ImportOutcome:
        """Add one article with its quotes in one transaction, unless its text is in the project already."""
        session = self._session
        sha256 = articles.sha256(imported.text)
        there = articles.find(session.store, sha256)
        if there is not None:
            return self._again(imported, *there, batch)
        known = _laid_over(imported.metadata, given)
        try:
            found = extract(imported.text, known.language or None, session.registry())
        except Exception as error:  # noqa: BLE001  (a bug of ours in one article must not cost the thousands after it)
            found = Extraction(known.language, ())
            imported = replace(imported, warnings=(*imported.warnings, _broken(known.title, error)))
        known = replace(known, language=known.language or found.language)
        listed = quotes.distinct(found.quotes)
        added: list[ArticleId] = []

        def work(recorder: Recorder) -> str:
            if articles.find(recorder.store, sha256) is not None:
                return "Nothing"  # another program brought it while its quotes were looked for
            article_id = articles.insert(recorder, imported, known, ENGINE_VERSION)
            origin = quotes.Origin("engine", ENGINE_VERSION)
            quotes.insert_new(recorder.store, article_id, imported.text, listed, origin, session.match)
            quotes.set_scare(recorder.store, article_id, imported.text, found.scare)
            added.append(article_id)
            return f"Imported {_called(known.title, article_id)}"

        session.act(work, batch=batch)
        if not added:
            return self._import(imported, given, batch)
        return ImportOutcome(imported.origin, added[0], len(listed), warnings=imported.warnings)

    def _again(
        self, imported: ImportedText, article_id: ArticleId, removed: bool, batch: Batch | None
    ) -> ImportOutcome:
        """The text has been imported before: nothing new, but an article that was removed comes back."""

        def work(recorder: Recorder) -> str:
            recorder.update("article", {"id": article_id}, removed=0)
            return f"Brought back {_called(imported.metadata.title, article_id)}"

        if removed:
            self._session.act(work, (article_id, None), batch=batch)
        (row,) = articles.rows(self._session.store, self._session.annotator_id, [article_id])
        return ImportOutcome(imported.origin, article_id, row.quotes, duplicate=not removed, warnings=imported.warnings)


def _laid_over(guessed: Metadata, given: Metadata) -> Metadata:
    """What was given, and what was guessed where nothing was given."""
    fields = Metadata.__dataclass_fields__
    return Metadata(**{name: getattr(given, name) or getattr(guessed, name) for name in fields})


def _broken(title: str, error: Exception) -> str:
    return (
        f"“{title}” was imported without quotes, because the program broke while it looked for them "
        f"({bug_in_words(error)}): please report it, with the article; quotes can be added by hand."
    )


def _called(title: str, article_id: ArticleId) -> str:
    return f"“{title}”" if title else f"article {article_id}"
