"""Which language the window speaks: the one chosen in the View menu, else the system's, else English."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cubaquotes import data
from cubaquotes.settings import LANGUAGES

ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_SPOKEN = [language for language in LANGUAGES if language != "system"]
# As their speakers call them; the same in every language of the window.
OWN_NAMES = {"en": "English", "es": "español", "ru": "русский"}


def language_for(choice: str, wished: list[str]) -> str:
    """The language to speak: "en", "es" or "ru".

    choice: one of settings.LANGUAGES.
    wished: the system's languages as Qt lists them, the dearest first ("es-CU", "es", "en").
    """
    if choice in _SPOKEN:
        return choice
    roots = (wish.partition("-")[0] for wish in wished)
    return next((root for root in roots if root in _SPOKEN), "en")


def spoken(choice: str) -> str:
    """The language that the window speaks with a choice on this system."""
    return language_for(choice, QLocale.system().uiLanguages())


def speak(application: QCoreApplication, choice: str) -> None:
    """Let the program, and Qt's own dialogs, speak a language; texts made before keep the one they have.

    choice: one of settings.LANGUAGES.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    language = spoken(choice)
    wanted = QLocale(language).language()
    same = system.language() in (QLocale.Language.C, wanted)
    QLocale.setDefault(system if same else QLocale(wanted, system.territory()))  # dates as the country writes them
    application.installTranslator(_Keys(application))
    if language != "en":  # the language of the source
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, _Qt(application), f"qtbase_{language}", qt)
        _install(application, QTranslator(application), language, str(data.folder("resources") / "translations"))


class _Qt(QTranslator):
    """The texts of Qt itself, but for the names of keys: one key has one name everywhere ("Ctrl+PgDown").

    A text that has come to know the letter of its key ("&Look in:") since it was translated counts as translated.
    """

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        """Called by Qt; None lets it look further."""
        if context == "QShortcut":
            return None  # type: ignore[return-value]  # "" would be a text
        found = super().translate(context, source, comment, number)
        if not found and "&" in source:
            found = super().translate(context, source.replace("&", ""), comment, number)
        return found or None  # type: ignore[return-value]


class _Keys(QTranslator):
    """The arrow keys are called by their picture in menus, too, as everywhere in the window: "Ctrl+↓"."""

    def isEmpty(self) -> bool:
        """Called by Qt."""
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str:
        """Called by Qt; None lets it look further."""
        return ARROWS.get(source) if context == "QShortcut" else None  # type: ignore[return-value]


def _install(application: QCoreApplication, translator: QTranslator, name: str, folder: str) -> None:
    if translator.load(name, folder):
        application.installTranslator(translator)
