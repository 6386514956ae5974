"""Who gives way where the window is narrow: the list of articles first, then the panels, and the article last."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget

from cubaquotes.gui.reading.sheet import EASY

if TYPE_CHECKING:
    from cubaquotes.gui.window import MainWindow

_LEAST = 240  # pixels of an article beside which somebody wants every panel
_LINES = 2  # pixels: those between the panels and the article


class Room(QObject):
    """Shares the window's width out whenever it, the panels in sight or the article's letters change."""

    def __init__(self, window: "MainWindow", docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._articles = docks["articles"]
        self._chosen: bool | None = None  # whether somebody wants the list of articles, or not, or has not said
        self.resting = False  # in the focus mode
        for dock in docks.values():
            dock.visibilityChanged.connect(self.share)

    def share(self, *_news: object) -> None:
        """Give the article its easy lines, if need be the room of the list of articles."""
        if not self.resting:
            self._articles.setVisible(self._fits() if self._chosen is None else self._chosen)
        self._keep(self._free())

    def toggle_articles(self) -> bool:
        """Show the list of articles however narrow the window is, or hide it; whether it is shown now."""
        wanted = self._articles.isHidden()
        self._chosen = None if wanted == self._fits() else wanted
        self.share()
        return wanted

    def begin(self) -> None:
        """The panels are as they were left: a list of articles that was hidden stays hidden."""
        self._chosen = False if self._articles.isHidden() else None
        self.share()

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
