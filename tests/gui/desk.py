"""The window, and what an analyst does at it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cubaquotes.gui.commands import Commands
from cubaquotes.gui.window import MainWindow
from cubaquotes.model import QuoteView

FIRST = """Talks and sanctions

“The embargo must end at once,” Maria Zakharova said in Moscow on Monday. She spoke to reporters.

“We will never lift these sanctions,” Nikolai Patrushev said after the meeting.

“Our people need bread and peace,” Ana Torres said in Havana on Tuesday.

“The missiles are a threat to everyone,” John Keller said in Washington.
"""
SECOND = """A second article

“Nobody asked us about the treaty,” Maria Zakharova said in Moscow on Friday.
"""


@dataclass
class Desk:
    """The window, and what an analyst does at it."""

    window: MainWindow
    commands: Commands
    path: Path
    bot: QtBot

    @property
    def quotes(self) -> list[QuoteView]:
        return self.window.session.quotes

    @property
    def current(self) -> QuoteView:
        quote = self.window.session.current
        assert quote is not None
        return quote

    def settle(self) -> None:
        """Wait until every key has done its work."""
        self.bot.waitUntil(lambda: self.window.review.at_rest and self.window.worker.idle, timeout=10_000)
        QApplication.sendPostedEvents()

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key on whatever has the focus, then wait for its work."""
        self.type(key, modifier)
        self.settle()

    def type(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, without waiting."""
        target: QWidget = QApplication.focusWidget() or self.window
        if isinstance(key, str) and not key.isascii():  # QTest types ASCII only
            for letter in key:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, modifier, letter))
        elif isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)

    def pin(self, name: str) -> int:
        """The key of a pinned speaker."""
        return next(s.key for s in self.window.session.speakers.values() if s.name == name and s.key)

    def speaker(self, quote: QuoteView) -> str:
        """The name of the speaker in force."""
        return self.window.session.speakers[quote.speaker_id].name  # type: ignore[index]

    def back(self) -> None:
        """After a dialog: the focus where the keys work."""
        self.window.activateWindow()
        self.window.to_article()
        self.bot.waitUntil(lambda: QApplication.focusWidget() is self.window.text, timeout=5_000)

    def close(self) -> None:
        self.settle()
        self.window.close()
