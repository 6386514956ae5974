"""The texts that a person reads, in the language of the window: everything visible goes through `tr`.

English is the source text. Qt's own tools find the calls of `tr` and QT_TR_NOOP by their
names alone, so the text must stand there as a literal; all texts share one context without a name.
"""

from PySide6.QtCore import QCoreApplication


def QT_TR_NOOP(text: str) -> str:
    """Marks a constant for Qt's tools, which know this name; `tr` translates it where it is shown."""
    return text


def tr(text: str, comment: str = "", n: int | None = None, *, one: str = "") -> str:
    """`text` in the language of the window; placeholders ({name}) are filled in afterwards with `.format`.

    text: English, a literal.
    comment: tells two meanings of one English text apart, and helps the translator.
    n: a number that stands as %n in `text`, and that the translation is inflected for.
    one: the English text for n = 1 (other languages have their own forms).
    """
    if n is None:
        return QCoreApplication.translate("", text, comment or None)
    translated = QCoreApplication.translate("", text, comment or None, n)
    if n == 1 and one and translated == text.replace("%n", "1"):  # not translated: Qt knows no English plural
        return one.replace("%n", "1")
    return translated
