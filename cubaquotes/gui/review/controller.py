"""From a key to a saved decision.

Every key that decides or moves becomes a step in a queue, and a step begins only when the one before is saved: so a
quick analyst's keys each act on the quote that is current when their turn comes, however slow the disk is. Nothing is
shown as decided before it is saved; if a step fails, the steps behind it are dropped, because they were pressed in
the belief that it had worked.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import category

from PySide6.QtCore import QObject, Signal

from cubaquotes.errors import CubaQuotesError, NotAllowedError, ProjectError
from cubaquotes.gui.history.labels import label_words
from cubaquotes.gui.parts.later import Later
from cubaquotes.gui.review.chain import MOST_ELSEWHERE, ChainOffer
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.gui.words.troubles import trouble_words
from cubaquotes.model import (
    ArticleId,
    ArticleView,
    Change,
    Place,
    QuoteId,
    QuoteView,
    Span,
    Spans,
    Speaker,
    SpeakerId,
    Target,
)

if TYPE_CHECKING:
    from cubaquotes.services import Project
    from cubaquotes.services.queue import Queue

_AFTER_PAINTING = 25  # milliseconds
_MARKS = "\"“”„«»‘’'"

Write = Callable[["Project"], Change | None]


@dataclass(frozen=True)
class Turned:
    """An article to be shown, and its list where the plain one is not wanted; None: there is no such article."""

    view: ArticleView | None
    queue: "Queue | None" = None


Look = Callable[["Project"], Turned]


@dataclass(frozen=True)
class _Saved:
    change: Change | None
    speakers: list[Speaker] | None
    targets: list[Target] | None
    turned: Turned | None


class StepQueue(QObject):
    """The queue, the writes and the moves between articles; what each key means is in `review.ReviewController`.

    busy: a write is under way (True) or all is saved (False).
    failed: a sentence; the decision was not saved. unsaved: because that could not be done, not since it was refused.
    said: a small message, nothing is wrong.
    history_changed: what undo and redo would do next (or None).
    """

    busy = Signal(bool)
    failed = Signal(str)
    unsaved = Signal()
    said = Signal(str)
    history_changed = Signal(object, object)
    chain_offered = Signal(object)

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.worker = worker
        self._steps: deque[Callable[[], None]] = deque()
        self._running = False
        self._remembered = Place()
        self._housekeeping = False
        self._changed = False
        self._turned: Turned | None = None  # what the last write has looked up for the move after it
        # A little later: they must not take the processor from the painting of the next quote.
        self._soon = Later(self, self._look_after, _AFTER_PAINTING)
        self._offering = Later(self, self._look_for_chain, _AFTER_PAINTING)
        self._corrected: tuple[QuoteView, SpeakerId | None, str] | None = None
        session.current_changed.connect(self._soon.heed)
        session.target_changed.connect(self._soon.heed)

    @property
    def idle(self) -> bool:
        """Whether every key pressed so far has done its work."""
        return not self._running and not self._steps

    @property
    def at_rest(self) -> bool:
        """Whether the place is remembered, too."""
        waiting = self._soon.isActive() or self._offering.isActive()
        return self.idle and not waiting and not self._housekeeping

    def enqueue(self, step: Callable[[], None]) -> None:
        """Let `step` have its turn."""
        self._steps.append(step)
        self._pump()

    def edit(self, write: Write, then: Callable[[Change], object] | None = None) -> None:
        """Any other write (a speaker, the codebook, an article's details) takes its turn in the same queue."""
        self.enqueue(lambda: self._write(write, then))

    def read(self, look: Callable[["Project"], Any], then: Callable[[Any], object]) -> None:
        """A question whose answer decides what is done next: it takes its turn, too."""

        def answered(answer: object) -> None:
            self._running = False
            then(answer)
            self._settle()

        def ask() -> None:
            self._running = True
            self.worker.submit(look, answered, self._lost, Priority.READ)

        self.enqueue(ask)

    def open_article(self, article_id: ArticleId, quote_id: QuoteId | None = None) -> None:
        """Show an article when its turn comes."""
        self.enqueue(lambda: self._open(article_id, quote_id))

    def _pump(self) -> None:
        while self._steps and not self._running:
            self._steps.popleft()()

    def _leave_if_removed(self, change: Change, here: int | None) -> None:
        """If the shown article went away, show the one that took its place in the list."""
        article, rows = self.session.article, self.session.articles
        if article is None or article.id not in change.removed_articles:
            return
        if rows:
            self._open(rows[min(here or 0, len(rows) - 1)].id)
        else:
            self.session.show(None)

    def _brings_shown_quotes(self, change: Change) -> bool:
        """A change of speakers matches suggestions anew; it brings along only the quotes of its own article."""
        article = self.session.article
        return article is None or (change.focus is not None and change.focus[0] == article.id)

    def _settle(self) -> None:
        self._pump()
        self.busy.emit(not self.idle)

    def _write(
        self,
        write: Write,
        then: Callable[[Change], object] | None = None,
        nothing: str = "",
        ahead: Look | None = None,
    ) -> None:
        """`then` gets the change when it is shown; `nothing` is said if there is none.

        ahead: what the move after it will ask for: looked up on the same way to the worker, so that no key waits twice.
        """

        def call(project: "Project") -> _Saved:
            change = write(project)
            return _Saved(
                change,
                project.speakers.all() if change and change.speakers else None,
                project.codebook.targets() if change and change.codebook else None,
                ahead(project) if change and ahead is not None else None,
            )

        def saved(answer: _Saved) -> None:
            self._running = False
            with self.session.together():
                self._bring_in(answer)
                if answer.change is not None:
                    self._turned = answer.turned
                    if then is not None:
                        then(answer.change)
                    self._turned = None
            if answer.change is None and nothing:
                self.said.emit(nothing)
            self._changed = True
            self._soon.start()
            self._settle()

        self._running = True
        self.busy.emit(True)
        self.worker.submit(call, saved, self._lost, Priority.DECISION)

    def _bring_in(self, answer: _Saved) -> None:
        if answer.speakers is not None:
            self.session.set_speakers(answer.speakers)
        if answer.targets is not None:
            self.session.set_targets(answer.targets)
        if answer.change is not None:
            here = self.session.article_row
            self.session.apply(answer.change)
            self._leave_if_removed(answer.change, here)
            if answer.change.beyond or (answer.change.speakers and not self._brings_shown_quotes(answer.change)):
                self.reload()

    def _open(self, article_id: ArticleId, quote_id: QuoteId | None = None) -> None:
        if self.session.article is not None and self.session.article.id == article_id:
            if quote_id is not None:
                self.session.set_current(quote_id)
            return

        turned = self._turned
        if turned is not None and turned.view is not None and turned.view.article.id == article_id:
            self._show_turned(turned, quote_id)
        else:
            self._turn(self._look_for(article_id), quote_id)

    def _look_for(self, article_id: ArticleId) -> Look:
        return lambda project: Turned(project.articles.open(article_id))

    def _turn(self, look: Look, quote_id: QuoteId | None) -> None:
        """Show the article that `look` finds."""

        def opened(turned: Turned) -> None:
            self._running = False
            self._show_turned(turned, quote_id)
            self._settle()

        self._running = True
        self.worker.submit(look, opened, self._lost, Priority.READ)

    def _show_turned(self, turned: Turned, quote_id: QuoteId | None) -> None:
        self.session.show(turned.view, quote_id)

    def reload(self) -> None:
        """Read the shown article anew; the current quote stays current if it is still there."""
        article = self.session.article
        if article is not None:
            self.worker.submit(lambda project: project.articles.open(article.id), self.session.renew)

    def _lost(self, error: Exception) -> None:
        dropped = len(self._steps)
        self._steps.clear()
        self._running = False
        known = isinstance(error, CubaQuotesError)
        message = trouble_words(error) if known else tr("Not saved: something went wrong in the program.")
        if dropped:
            lost = tr("%n later keys were not carried out.", "", dropped, one="%n later key was not carried out.")
            message += f" {lost}"
        self.session.current_changed.emit()  # a list shows the row that was clicked, which has not become current
        self.busy.emit(False)
        if isinstance(error, NotAllowedError):
            self.reload()  # what is shown may be older than what it was refused for
        if isinstance(error, ProjectError) or not known:
            self.unsaved.emit()
        self.failed.emit(message)

    def _told(self, change: Change) -> None:
        self.said.emit(label_words(change.label))

    def place(self) -> Place:
        """Where the analyst is, as it is remembered for the next start."""
        return self.session.place

    def _look_after(self) -> None:
        """Remember the place and ask what undo would do, once for all that happens meanwhile.

        A place is worth little, so a failure to save it is not the analyst's concern.
        """
        place = self.place()
        if self._housekeeping or not (self._changed or place != self._remembered):
            return
        self._housekeeping, self._changed = True, False

        def call(project: "Project") -> tuple[Place, str | None, str | None]:
            if place.article_id is not None:
                project.remember_place(place)
            project.settle()
            return place, project.history.next_undo(), project.history.next_redo()

        self.worker.submit(call, self._looked_after, self._not_looked_after, Priority.BACKGROUND)

    def _looked_after(self, answer: tuple[Place, str | None, str | None]) -> None:
        self._housekeeping = False
        self._remembered = answer[0]
        self.history_changed.emit(answer[1], answer[2])
        self._look_after()

    def _not_looked_after(self, _error: Exception) -> None:
        self._housekeeping = False

    def offer_chain(self, quote: QuoteView, speaker_id: SpeakerId | None, speaker: str) -> None:
        """Look for open quotes with the same suggestion as `quote`, which was just given another speaker."""
        self._corrected = quote, speaker_id, speaker
        self._offering.heed()

    def _look_for_chain(self) -> None:
        assert self._corrected is not None
        quote, speaker_id, speaker = self._corrected

        def look(project: "Project") -> tuple[list[QuoteView], list[QuoteView]]:
            return project.review.chain(quote.id), project.review.alike(quote.id, MOST_ELSEWHERE)

        def found(others: tuple[list[QuoteView], list[QuoteView]]) -> None:
            near, far = (
                [other.id for other in part if other.id != quote.id and not other.status.decided] for part in others
            )
            here = self.session.article is not None and self.session.article.id == quote.article_id
            if (near or far) and here:
                more = len(others[1]) >= MOST_ELSEWHERE
                self.chain_offered.emit(ChainOffer((*near, *far), speaker_id, speaker, len(far), more, quote))

        self.worker.submit(look, found, priority=Priority.BACKGROUND)


def whole_words(span: Span, text: str) -> Span:
    """`span` without the white space at its ends, and with all of the words that it begins and ends in."""
    clamped = clamp_span(span, text)
    start, end = clamped.start, clamped.end
    while start < end and start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)


def clamp_span(span: Span, text: str) -> Span:
    """`span` without the white space at its two ends (code points)."""
    start, end = max(span.start, 0), min(span.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def a_word_on(text: str, span: Span, end: bool, direction: int, first: Spans = ()) -> Span | None:
    """`span` with its end (or start) a word to the left (-1) or right (+1); None if there is none, or no word left.

    Quotation marks of which both are inside go with their words, and what separates words is no end of a quote. The
    boundaries of `first`, the content as it was suggested, are places to stop at whatever stands there: so the way back
    leads to where it began.
    """
    from cubaquotes.extract import tears, words_boundary  # not at start-up: it brings the lexicons along

    known = {each.end if end else each.start for each in first}
    place = span.end if end else span.start
    moved = span

    def stops() -> bool:  # a step over mere white space is none
        if moved == span:
            return False
        return place in known or not (_separates(text, moved, end) or tears(text, moved, end=end))

    while not stops():
        before, place = place, words_boundary(text, place, direction)
        place = min(
            (at for at in {place, *known} if (at - before) * direction > 0),
            key=lambda at: abs(at - before),
            default=before,
        )
        moved = clamp_span(span._replace(end=place) if end else span._replace(start=place), text)
        if place == before or moved.start >= moved.end:
            return None
    return moved


def _separates(text: str, span: Span, end: bool) -> bool:
    """Whether what `span` ends (or starts) with only parts it from other words: a comma, a dash, a bracket.

    A comma before a closing quotation mark is the quote's own.
    """
    at = span.end - 1 if end else span.start
    sign, before, behind = text[at], text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    if category(sign) == "Pd":
        return end or not behind.isalnum()
    if not end:
        return sign in ",.;:!?…%)]}"
    if sign in _MARKS:  # an opening one
        return (not before or before.isspace()) and behind.isalnum()
    return sign in "([{¿¡" or (sign in ",;:" and (not behind or behind not in _MARKS))
