"""Quotes of languages without a corpus to learn from, Spanish and Russian, by rule.

`lexicon` is what is known of the language's words, `scene` a text with its tokens and clauses, `phrases` reads who is
named, `cast` holds all mentions of a text, `who` groups them into entities, `said` finds cues with content and source
and reads dialogue, `engine` goes through the paragraphs, `tell` writes the quotes down.
"""

from cubaquotes.extract.rules.engine import LANGUAGES, extract_by_rule

__all__ = ["LANGUAGES", "extract_by_rule"]
