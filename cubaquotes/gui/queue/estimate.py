"""How far the article and the project are, and an honest word on how long the rest takes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStatusBar, QWidget

from cubaquotes.gui.parts.widgets import CutLabel, SteadyLabel
from cubaquotes.gui.review.controller import StepQueue
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority
from cubaquotes.gui.words.names import grouped
from cubaquotes.gui.words.translate import tr

if TYPE_CHECKING:
    from cubaquotes.model import Progress

_AFTER_PAINTING = 60  # milliseconds
_REST = 1500  # milliseconds after a decision: an estimate need not change with every key


class ProgressLine(QWidget):
    """Two thin bars with their words, for the foot of the window; the estimate gives way where it is narrow."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_PAINTING)
        self._soon.timeout.connect(self._show)
        self._bars = [self._bar(tr("Quotes decided in this article")), self._bar(tr("Quotes decided in the project"))]
        self._texts = [SteadyLabel(), SteadyLabel()]
        for text, name in zip(self._texts, (tr("Progress of the article"), tr("Progress of the project")), strict=True):
            text.setAccessibleName(name)
        self.left = CutLabel()
        self.left.setAccessibleName(tr("What is left"))
        self.left.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.left.setMinimumWidth(0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for bar, text in zip(self._bars, self._texts, strict=True):
            line.addWidget(bar)
            line.addWidget(text)
        line.addWidget(self.left, 1)
        for signal in (
            session.articles_changed, session.article_changed, session.quotes_changed, session.quotes_updated,
            session.article_row_changed,
        ):  # fmt: skip
            signal.connect(self._later)
        self._show()

    def _later(self, *_news: object) -> None:
        """After the next quote is painted: a progress bar paints itself at once, and would hold it up."""
        if not self._soon.isActive():
            self._soon.start()

    def _bar(self, name: str) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedWidth(70)
        bar.setAccessibleName(name)
        return bar

    def _show(self) -> None:
        here = len(self._session.quotes)
        done_here = here - self._session.open_left()
        quotes, decided = self._session.total_quotes, self._session.total_decided
        for bar, value, most in zip(self._bars, (done_here, decided), (here, quotes), strict=True):
            bar.setRange(0, max(most, 1))
            bar.setValue(value)
        article = tr("Article {decided} of {total}").format(decided=grouped(done_here), total=grouped(here))
        project = tr("Project {decided} of {total}").format(decided=grouped(decided), total=grouped(quotes))
        for label, text in zip(self._texts, (article, project), strict=True):
            label.setText(text)
        count = len(self._session.articles)
        self._texts[1].setToolTip(tr("%n articles", "", count, one="%n article"))

    def tell(self, progress: "Progress") -> None:
        """How long the rest of the project takes, if there are enough decisions to judge by."""
        seconds = progress.seconds_left
        self.left.setText(in_words(seconds) if seconds is not None and progress.open else "")


class Estimate(QObject):
    """Asks the worker now and then."""

    def __init__(self, session: Session, steps: StepQueue, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._worker = steps.worker
        self.line = ProgressLine(session)
        bar.insertWidget(0, self.line, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._ask)
        steps.busy.connect(lambda busy: None if busy else self._timer.start())
        session.articles_changed.connect(self._timer.start)

    def _ask(self) -> None:
        self._worker.submit(
            lambda project: project.queues.progress(), self.line.tell, lambda _error: None, Priority.BACKGROUND
        )


def in_words(seconds: float) -> str:
    """How long it takes, as exactly as such a thing can be known."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute left at your pace")
    if minutes < 60:
        return tr("about %n min left at your pace", "minutes", minutes)
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if hours < 10 and rest:
        return tr("about {hours} h {minutes} min left at your pace").format(hours=hours, minutes=rest)
    if hours < 40:
        return tr("about %n h left at your pace", "hours", hours)
    return tr("about %n hours of work left at your pace", "", round(hours / 10) * 10)
