"""A boundary of the current quote on its way from one word to another."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from cubaquotes.gui.reading.handles import Handle, dragged
from cubaquotes.gui.session import Session

if TYPE_CHECKING:
    from cubaquotes.model import QuoteView, Spans

_START = 3  # pixels that a press may tremble without moving anything
_EVERY, _STEP = 30, 24  # milliseconds and pixels of scrolling, with the mouse beyond the view's edge


class Surface(Protocol):
    """What dragging needs of the view. Places are the viewport's pixels."""

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place."""

    def to_viewport(self, place: QPointF) -> QPointF:
        """The document's pixels as the viewport's."""

    def scroll_towards(self, place: QPointF, step: int) -> bool:
        """Scroll by `step` if the place is above or below the view; whether it is."""


class BoundaryDrag(QObject):
    """From press to release. Nothing is written before the release; Esc, or another current quote, takes it all back.

    changed: the draft is another one. done: the quote, and the content to be saved.
    """

    changed = Signal()
    done = Signal(object, object)

    def __init__(self, session: Session, surface: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._surface = session, surface
        self._quote: QuoteView | None = None
        self._pressed = self._place = QPointF()
        self._aside = 0.0  # how far beside the boundary it was pressed
        self._line = 0.0, 0.0  # from the upper knob to the lower one
        self._by_character = False
        self.held: tuple[int, bool] | None = None
        self.draft: Spans | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_EVERY)
        self._scrolling.timeout.connect(self._scroll)
        for signal in (session.article_changed, session.quotes_changed, session.current_changed):
            signal.connect(self.cancel)
        session.quotes_updated.connect(self._saved)

    @property
    def active(self) -> bool:
        """Whether a handle is held."""
        return self._quote is not None

    def press(self, handle: Handle, place: QPointF) -> None:
        """Take hold of a handle of the current quote."""
        self._quote = self._session.current
        self._pressed, self.draft = place, None
        head, foot = self._surface.to_viewport(handle.head), self._surface.to_viewport(handle.foot)
        self._aside = place.x() - foot.x()
        self._line = min(head.y(), place.y()), max(foot.y(), place.y())
        self.held = (handle.number, handle.end)
        self.changed.emit()

    def move(self, place: QPointF, by_character: bool) -> None:
        """The mouse moved."""
        self._place, self._by_character = place, by_character
        if self.draft is None and (place - self._pressed).manhattanLength() < _START:
            return
        self._follow()
        if self._surface.scroll_towards(place, 0):
            self._scrolling.start()
        else:
            self._scrolling.stop()

    def release(self) -> None:
        """Hand the new content out. The draft stays until it is saved."""
        quote, draft = self._quote, self.draft
        self._end()
        if quote is None or draft is None or draft == quote.content:
            self.cancel()
        else:
            self.done.emit(quote, draft)

    def cancel(self) -> None:
        """Let go; everything is as it was."""
        if self.active or self.draft is not None:
            self.draft = None
            self._end()
            self.changed.emit()

    def _saved(self, _ids: object) -> None:
        if not self.active:
            self.cancel()

    def _end(self) -> None:
        self._quote, self.held = None, None
        self._scrolling.stop()

    def _follow(self) -> None:
        article = self._session.article
        if self._quote is None or self.held is None or article is None:
            return
        point = self._surface.point_at(self._aim())
        draft = dragged(article.text, self._quote.content, self.held, point, self._by_character)
        if draft != self.draft:
            self.draft = draft
            self.changed.emit()

    def _aim(self) -> QPointF:
        """Where the mouse points. From knob to knob it is the line between them that is meant; further away another."""
        high, low = self._line
        on_line = high <= self._place.y() <= low
        return QPointF(self._place.x() - self._aside, (high + low) / 2 if on_line else self._place.y())

    def _scroll(self) -> None:
        if self._surface.scroll_towards(self._place, _STEP):
            self._follow()
        else:
            self._scrolling.stop()
