"""The language of the window, as the View menu sets it."""

from functools import partial

from PySide6.QtCore import QObject

from cubaquotes.gui.window import MainWindow
from cubaquotes.gui.words.language import OWN_NAMES
from cubaquotes.gui.words.translate import tr
from cubaquotes.settings import LANGUAGES


class LanguageCommands(QObject):
    """Keeps the choice; texts are made with the window, so the next start speaks it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        table = window.actions_table
        table.connect_all({f"view.language_{choice}": partial(self._choose, choice) for choice in LANGUAGES})
        table.group(*(f"view.language_{choice}" for choice in LANGUAGES))
        table[f"view.language_{window.preferences.settings.language}"].setChecked(True)

    def _choose(self, choice: str) -> None:
        if choice == self._window.preferences.settings.language:
            return
        self._window.preferences.change(language=choice)
        if choice == "system":
            text = tr("From the next start on the window is in the language of the system.")
        else:
            text = tr("From the next start on the window is in this language: {language}.")
        self._window.toasts.say(text.format(language=OWN_NAMES.get(choice, "")))
