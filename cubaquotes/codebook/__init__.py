"""Targets and values: the default codebook, and what helps with keys and words. Pure."""

from cubaquotes.codebook.suggest import suggest
from cubaquotes.codebook.targets import default_targets, key_for, words_of_target

__all__ = ["default_targets", "key_for", "suggest", "words_of_target"]
