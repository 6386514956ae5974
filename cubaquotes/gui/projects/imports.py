"""Bringing articles in, from the window's side: progress, cancel, and what became of each file."""

import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cubaquotes.gui.parts.progress import ProgressStrip, Running
from cubaquotes.gui.parts.toasts import ToastHost
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import LongTask, Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import ArticleId, ArticleRow, ImportOutcome, Metadata

if TYPE_CHECKING:
    from cubaquotes.services import Project

log = logging.getLogger(__name__)

_REFRESH = 25  # files between two looks at the list of articles


class Importer(QObject):
    """One import at a time; others wait their turn in the worker.

    reported: the outcomes with problems or remarks, for whoever wants to read them.
    first_article: the first article of an import, to be opened when none is shown.
    """

    reported = Signal(object)
    first_article = Signal(int)

    def __init__(self, session: Session, worker: Worker, toasts: ToastHost, strip: ProgressStrip) -> None:
        super().__init__(strip)
        self._session, self._worker, self._toasts, self._strip = session, worker, toasts, strip
        self._outcomes: list[ImportOutcome] = []
        self._task: LongTask | None = None
        self._running: Running | None = None
        self._began = False  # its first article was offered
        self._left = False  # the project that it began in is not open any more
        worker.leaving.connect(self._leave)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._task is not None

    def start(self, paths: Sequence[Path], metadata: Metadata | None = None, encoding: str | None = None) -> None:
        """Import files and folders, with the metadata given for all of them."""
        self._start(
            lambda project: project.articles.import_paths(paths, metadata=metadata or Metadata(), encoding=encoding)
        )

    def start_text(self, text: str) -> None:
        """Import a text that was copied elsewhere."""
        self._start(lambda project: iter([project.articles.import_text(text, origin="clipboard")]))

    def _start(self, outcomes: Callable[["Project"], Iterator[ImportOutcome]]) -> None:
        if self.running:
            self._toasts.say(tr("An import is under way; it can be cancelled in the status bar."))
            return
        self._outcomes, self._left, self._began = [], False, False
        self._running = self._strip.begin(tr("Importing…"), self.cancel)
        self._task = self._worker.run_long(outcomes, self._step, self._end, self._failed)

    def cancel(self) -> None:
        """Stop after the present file; what is in stays in."""
        if self._task is not None:
            self._task.cancel()

    def give_up(self) -> None:
        """Stop because the window goes: what is in stays in, and the log says how far it came."""
        if self.running:
            self.cancel()
            log.warning("Import: ended with the window. %s", summary(self._outcomes, cancelled=True))

    def _leave(self) -> None:
        self._left = True

    def _step(self, outcome: ImportOutcome) -> None:
        self._outcomes.append(outcome)
        name = Path(outcome.origin).name
        if self._running is not None:
            self._running.show(tr("Importing {file}").format(file=name), outcome.done, outcome.total)
        began = outcome.article_id is not None and self._session.article is None and not self._began
        self._began = self._began or began
        if began or len(self._outcomes) % _REFRESH == 0:
            self._refresh(offer=began)  # where nothing is shown, the first one can be read while the others come

    def _end(self, cancelled: bool) -> None:
        self._finish()
        self._refresh(offer=True)
        told = [outcome for outcome in self._outcomes if outcome.problem or outcome.warnings]
        refused = any(outcome.problem for outcome in told)
        text = summary(self._outcomes, cancelled)
        log.info("Import: %s", text)
        for outcome in told:
            log.warning("Import: %s: %s", Path(outcome.origin).name, outcome.problem or "; ".join(outcome.warnings))
        first = self._first()
        if told:
            self._toasts.say(text, "bad" if refused else "good", tr("Report"), lambda: self.reported.emit(told))
        elif first is not None and self._session.article is not None:
            self._toasts.say(text, "good", tr("Go there"), lambda: self.first_article.emit(int(first)))
        else:
            self._toasts.say(text, "good")
        if refused:
            self.reported.emit(told)

    def _finish(self) -> None:
        self._task = None
        if self._running is not None:
            self._running.end()
            self._running = None

    def _failed(self, error: Exception) -> None:
        self._finish()
        self._refresh(offer=True)
        log.warning("The import stopped: %s", error)
        self._toasts.say(tr("The import stopped: {reason}").format(reason=trouble_words(error)), "bad")

    def _first(self) -> ArticleId | None:
        """The first article that is here now, to go to."""
        if self._left:
            return None
        return next((outcome.article_id for outcome in self._outcomes if outcome.article_id is not None), None)

    def _refresh(self, offer: bool) -> None:
        first = self._first()

        def listed(rows: list[ArticleRow]) -> None:
            self._session.set_articles(rows)
            if offer and first is not None and self._session.article is None:
                self.first_article.emit(int(first))

        self._worker.submit(lambda project: project.articles.overview(), listed)


def summary(outcomes: Sequence[ImportOutcome], cancelled: bool = False) -> str:
    """What an import did, in one sentence."""
    new: list[ArticleId] = [each.article_id for each in outcomes if each.article_id is not None and not each.duplicate]
    quotes = sum(each.quotes for each in outcomes if not each.duplicate)
    again = sum(each.duplicate for each in outcomes)
    refused = sum(bool(each.problem) for each in outcomes)
    with_quotes = tr("%n quotes", "", quotes, one="%n quote")
    imported = tr("%n articles imported with {quotes}", "", len(new), one="%n article imported with {quotes}")
    parts = [imported.format(quotes=with_quotes)]
    if again:
        parts.append(tr("%n were here already", "articles", again, one="%n was here already"))
    if refused:
        parts.append(tr("%n files refused", "", refused, one="%n file refused"))
    warned = sum(bool(each.warnings) for each in outcomes)
    if warned:
        parts.append(tr("%n with a remark", "files", warned))
    told = "; ".join(parts)
    return tr("Cancelled: {what}.").format(what=told) if cancelled else f"{told}."
