"""Who gives way where the window is narrow: the list of articles first, then the panels, and the article last."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget
from shiboken6 import isValid

from cubaquotes.gui.reading.sheet import EASY

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow

_LEAST = 240  # pixels of an article beside which somebody wants every panel
_LINES = 2  # pixels: those between the panels and the article


_SIDES = ("articles", "quotes")


def usual_widths(window: int) -> list[int]:
    """Of the list of articles and of the quotes' panel, in a window of so many pixels, until somebody moves a line."""
    return [max(200, min(window // 7, 320)), max(369, min(window // 4, 480))]


class Room(QObject):
    """Shares the window's width out whenever it, the panels in sight or the article's letters change."""

    def __init__(self, window: "MainWindow", docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._articles = docks["articles"]
        self._chosen: bool | None = None  # whether somebody wants the list of articles, or not, or has not said
        self.resting = False  # in the focus mode
        self._kept: list[int] | None = None  # the widths that somebody gave the panels
        self._as_left = False
        for name in _SIDES:
            docks[name].installEventFilter(self)
        for dock in docks.values():
            dock.visibilityChanged.connect(self.share)

    def share(self, *_news: object) -> None:
        """Give the article its easy lines, if need be the room of the list of articles."""
        if not isValid(self._window):  # panels still tell that they are hidden when the window is gone
            return
        if not self.resting:
            self._articles.setVisible(self._fits() if self._chosen is None else self._chosen)
        self._keep(self._free())

    def toggle_articles(self) -> bool:
        """Show the list of articles however narrow the window is, or hide it; whether it is shown now."""
        wanted = self._articles.isHidden()
        self._chosen = None if wanted == self._fits() else wanted
        self.share()
        return wanted

    def begin(self, as_left: bool) -> None:
        """The panels are as somebody left them: a list of articles that was hidden stays hidden. Or as at the start."""
        self._as_left, self._kept = as_left, None
        self._chosen = False if self._articles.isHidden() else None
        self.share()

    def resized(self) -> None:
        """The window has another size: the panels go with it, or keep the widths that somebody gave them."""
        self.share()
        if self.resting:
            return
        if self._as_left:
            self._as_left, self._kept = False, self._widths()
        docks = [self._docks[name] for name in _SIDES]
        if self._widths() != (wanted := self._kept or usual_widths(self._window.width())):
            self._window.resizeDocks(docks, wanted, Qt.Orientation.Horizontal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that gets another width while the mouse is pressed is being given it."""
        held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.Resize and held and not self._articles.isHidden():
            self._kept = self._widths()
        return super().eventFilter(watched, event)

    def _widths(self) -> list[int]:
        return [self._docks[name].width() for name in _SIDES]

    def finish(self) -> None:
        """What only gave way is not to be kept as hidden."""
        if self._chosen is not False and not self.resting:
            self.resting = True
            self._articles.show()

    def _fits(self) -> bool:
        """Whether the article has easy lines beside the list of articles."""
        free = self._free() - (self._wide(self._articles) if self._articles.isHidden() else 0)
        return free >= self._window.text.width_for(EASY) + self._beside()

    def _keep(self, free: int) -> None:
        """The article's least width: its easy lines, or what there is."""
        text = self._window.text
        text.setMinimumWidth(max(min(text.width_for(EASY), free - self._beside()), _LEAST))

    def _beside(self) -> int:
        """The lines left and right of the article, in pixels."""
        return self._window.focus_edge.width() + self._window.overview.width()

    def _free(self) -> int:
        """What the panels leave at their narrowest, in pixels."""
        left, right = (
            max((self._wide(dock) for dock in self._docks.values() if self._stands(dock, area)), default=0)
            for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
        )
        return self._window.width() - left - right - _LINES

    def _stands(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> bool:
        return not dock.isHidden() and self._window.dockWidgetArea(dock) == area

    @staticmethod
    def _wide(dock: QDockWidget) -> int:
        return max(dock.minimumSizeHint().width(), dock.minimumWidth())
