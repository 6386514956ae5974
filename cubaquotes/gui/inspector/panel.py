"""Puts the parts of the inspector under one another."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.inspector.note_box import NoteBox
from cubaquotes.gui.inspector.reason_box import ReasonBox
from cubaquotes.gui.inspector.speaker_box import SpeakerBox
from cubaquotes.gui.inspector.stance_grid import StanceGrid
from cubaquotes.gui.inspector.stance_keys import StanceKeys
from cubaquotes.gui.look.colours import SpeakerColours
from cubaquotes.gui.look.theme import Theme
from cubaquotes.gui.parts.scrolling import DownScroll
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr

_LOW = 480  # pixels


class _Inside(QWidget):
    """As high as its parts are at its width; Qt would ask for the height of labels with a word on each line."""

    def minimumSizeHint(self) -> QSize:
        """Called by Qt, which asks for heightForWidth besides."""
        return QSize(super().minimumSizeHint().width(), 0)


class Inspector(QWidget):
    """Everything about the current quote. Where the window is low it scrolls; the note is always in sight."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        colours: SpeakerColours,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Inspector"))
        self.speaker = SpeakerBox(session, actions, colours, theme)
        self.reason = ReasonBox(session, actions, theme)
        self.stance_keys = StanceKeys(session, actions, theme)
        self.stances = StanceGrid(session, actions, theme)
        self.note = NoteBox(session)
        inside = _Inside()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(8)
        column.addWidget(self.speaker)
        column.addWidget(self.reason)
        column.addWidget(self.stance_keys)
        column.addWidget(self.stances, 1)
        column.addStretch(0)
        self.body = DownScroll()
        self.body.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addWidget(self.note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.body, 1)
        whole.addLayout(foot)

    def tall(self) -> int:
        """The height, in pixels, at which nothing of an ordinary quote has to be scrolled to."""
        wanted = self._column.totalHeightForWidth(self.body.viewport().width())
        return wanted + self.note.sizeHint().height() + 12

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, a long reason is cut after two lines; its tooltip has all of it."""
        super().resizeEvent(event)
        self.reason.set_most_lines(2 if event.size().height() < _LOW else 5)

    def set_theme(self, theme: Theme) -> None:
        """Another theme's colours."""
        self.speaker.set_theme(theme)
        self.reason.set_theme(theme)
        self.stance_keys.set_theme(theme)
        self.stances.set_theme(theme)
