"""Lists that teams share: speakers and targets as TOML or CSV, out and in again."""

from cubaquotes.exchange.lists.rows import Found
from cubaquotes.exchange.lists.speakers import SpeakerEntry, read_speakers, write_speakers
from cubaquotes.exchange.lists.targets import TargetEntry, read_targets, write_targets

__all__ = [
    "Found",
    "SpeakerEntry",
    "TargetEntry",
    "read_speakers",
    "read_targets",
    "write_speakers",
    "write_targets",
]
