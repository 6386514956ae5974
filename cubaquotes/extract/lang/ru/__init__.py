"""Russian."""

from cubaquotes.extract.lang.ru.decline import noun_forms
from cubaquotes.extract.lang.ru.inflect import verb_forms

__all__ = ["noun_forms", "verb_forms"]
