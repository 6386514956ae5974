"""The line at the foot: progress of the project, whether all is saved, who is deciding."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStatusBar

from cubaquotes.gui.actions import Actions
from cubaquotes.gui.parts.progress import ProgressStrip
from cubaquotes.gui.parts.widgets import PressedByReturn, TextLabel, tip
from cubaquotes.gui.queue.estimate import Estimate
from cubaquotes.gui.review.controller import StepQueue
from cubaquotes.gui.session import Session
from cubaquotes.gui.words.translate import tr

_WORTH_TELLING = 150  # milliseconds that a write may take before it is shown: painting would only hold it up


class StatusLine(QStatusBar):
    """Follows the session and the queue of steps."""

    def __init__(self, session: Session, steps: StepQueue, strip: ProgressStrip, actions: Actions) -> None:
        super().__init__()
        self._name = "project"  # of a backup, too
        self.setSizeGripEnabled(False)
        self._saved = TextLabel()
        self._who = PressedByReturn()
        self._who.setProperty("role", "quiet")
        self._who.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._who.clicked.connect(actions["project.annotator"].trigger)
        self.setContentsMargins(12, 0, 4, 0)
        self.progress = Estimate(session, steps, self).line
        for widget in (strip, self._saved, self._who):
            self.addPermanentWidget(widget)
        self._writing = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_WORTH_TELLING)
        self._slow.timeout.connect(lambda: self._saved.setText(tr("Saving…")))
        steps.busy.connect(self._busy)
        steps.unsaved.connect(lambda: self._state(tr("Not saved"), "bad"))
        self._state(tr("Saved", "all changes are in the file"), "muted")

    def set_project(self, path: Path, annotator: str) -> None:
        """Another project is open."""
        self._name = path.stem
        self._who.setText(f"{path.stem} · {annotator}")
        self._who.setAccessibleName(tr("Project {project}, annotator {name}").format(project=path.stem, name=annotator))
        told = tr("{path}\nYour decisions are kept under the name “{name}”; click to change it.")
        self._who.setToolTip(tip(told.format(path=path, name=annotator)))
        self._state(tr("Saved", "all changes are in the file"), "muted")

    @property
    def project_name(self) -> str:
        """The open project's name."""
        return self._name

    @property
    def saved_text(self) -> str:
        """What the line says about saving."""
        return self._saved.text()

    def _busy(self, busy: bool) -> None:
        if busy and not self._writing:
            self._slow.start()
        elif self._writing and not busy:
            self._slow.stop()
            self._state(tr("Saved", "all changes are in the file"), "muted")
        self._writing = busy

    def _state(self, text: str, role: str) -> None:
        self._saved.setText(text)
        if self._saved.property("role") != role:
            self._saved.setProperty("role", role)
            self._saved.style().polish(self._saved)
