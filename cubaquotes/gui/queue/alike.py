"""Whether the current quote stands in other articles, too: asked beside everything else, told in one line."""

from PySide6.QtCore import QObject, QTimer, Signal

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.widgets import PressedByReturn, tip
from cubaquotes.gui.session import Session
from cubaquotes.gui.threads.worker import Priority, Worker
from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteId, SameWording

_MANY = 50  # quotes; more are looked for only when the list is wanted
_REST = 200  # milliseconds on a quote before it is asked for: whoever hurries past does not want to know


class Alike(QObject):
    """Keeps the button up to date. wanted: the list is to be shown."""

    wanted = Signal()

    def __init__(self, session: Session, worker: Worker, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._worker, self._actions = session, worker, actions
        self.button = PressedByReturn()
        self.button.setAccessibleName(tr("The same words in other articles"))
        self.button.setToolTip(tip(tr("The same words in other articles")))
        self.button.clicked.connect(self.wanted)
        # It comes when somebody may be about to click: its place is kept, or the words beside it would break elsewhere.
        place = self.button.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(place)
        self._say(_MANY, more=True)
        self.button.setMinimumWidth(self.button.sizeHint().width())
        self.button.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._ask)
        session.current_changed.connect(self._follow)

    def _follow(self) -> None:
        self.button.hide()
        if self._session.current is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _ask(self) -> None:
        quote_id = self._session.current_id
        if quote_id is not None:
            self._worker.submit(
                lambda project: project.review.same_wording(quote_id, _MANY),
                lambda found: self._answer(quote_id, found),
                _not_worth_a_word,
                Priority.BACKGROUND,
            )

    def _answer(self, quote_id: QuoteId, found: list[SameWording]) -> None:
        if quote_id == self._session.current_id and found:
            self._say(len({each.row.article_id for each in found}), more=len(found) >= _MANY)
            self.button.show()

    def _say(self, number: int, *, more: bool = False) -> None:
        """more: no more were looked for."""
        many = f"{number}+" if more else str(number)
        self.button.setText(f"⧉ {many}  {self._actions.key_of('review.alike')}")
        told = tr("The same words in other articles")
        self.button.setAccessibleName(f"{told}: {many}")


def _not_worth_a_word(_error: Exception) -> None:
    """The quote may be gone by now."""
