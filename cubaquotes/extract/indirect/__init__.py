"""Indirect statements: words that introduce claims, where the claims begin and end, and who makes them."""

from cubaquotes.extract.indirect.claims import Claim, find
from cubaquotes.extract.indirect.drafting import drafts

__all__ = ["Claim", "drafts", "find"]
