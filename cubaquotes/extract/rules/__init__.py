"""Quotes of languages without a corpus to learn from, Spanish and Russian, by rule.

`lexicon` is what is known of the language's words, `scene` a text with its tokens and clauses, `phrases` finds who is
mentioned, `people` groups mentions into entities, `frames` finds cues with content and source, `dialogue` reads
paragraphs that begin with a dash, `engine` puts quotes together.
"""

from cubaquotes.extract.rules.engine import LANGUAGES, extract_by_rule

__all__ = ["LANGUAGES", "extract_by_rule"]
