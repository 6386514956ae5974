"""Light or dark, and how large the article's text is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cubaquotes.gui.look.theme import load_theme, qt_palette, stylesheet
from cubaquotes.gui.preferences import Preferences
from cubaquotes.settings import MAX_FONT_SIZE, MIN_FONT_SIZE, Settings


class Appearance(QObject):
    """theme_changed: the new Theme. size_changed: the text's new size in points."""

    theme_changed = Signal(object)
    size_changed = Signal(int)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.theme = load_theme(self._wanted())
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._renew())

    @property
    def choice(self) -> str:
        """ "system", "light" or "dark"."""
        return self._preferences.settings.theme

    @property
    def size(self) -> int:
        """The text's size in points."""
        return self._preferences.settings.font_size

    def choose(self, choice: str) -> None:
        """Follow the system, or one of the themes."""
        self._preferences.change(theme=choice)
        self._renew()

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or the default size (0)."""
        size = self.size + step if step else Settings().font_size
        self._preferences.change(font_size=min(max(size, MIN_FONT_SIZE), MAX_FONT_SIZE))
        self.size_changed.emit(self.size)

    def dress(self, application: QApplication) -> None:
        """Give the whole program the theme."""
        application.setPalette(qt_palette(self.theme))
        application.setStyleSheet(stylesheet(self.theme))

    def _wanted(self) -> str:
        if self.choice != "system":
            return self.choice
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _renew(self) -> None:
        wanted = self._wanted()
        if wanted != self.theme.key:
            self.theme = load_theme(wanted)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                self.dress(application)
            self.theme_changed.emit(self.theme)
