"""What the engine knows of a language: word lists as flags, cues, scoring models. All of it comes from resources/."""

from cubaquotes.extract.lang.detect import LANGUAGES, detect
from cubaquotes.extract.lang.language import Cue, Language, load

__all__ = ["LANGUAGES", "Cue", "Language", "detect", "load"]
