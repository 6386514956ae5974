"""Spanish."""

from cubaquotes.extract.lang.es.inflect import noun_forms, verb_forms

__all__ = ["noun_forms", "verb_forms"]
