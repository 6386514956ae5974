"""Names of an article that are plainly a place's: of a dateline, after “in” or “the village of”."""

from cubaquotes.extract import flags as f
from cubaquotes.extract.text import Document
from cubaquotes.extract.who.names import Run, plain

# "The village of Val Corvin", "residents of Nether Wickley".
_KINDS = frozenset(
    {"village", "town", "city", "suburb", "hamlet", "district", "province", "region", "island", "municipality",
     "settlement", "resident", "residents", "people", "outskirts", "streets", "capital", "port", "state", "county",
     "side", "east", "west", "north", "south", "coast", "neighborhood", "neighbourhood"}
)  # fmt: skip
_IN = frozenset({"in", "near", "outside"})
# "Shares in Ostrava Glass", "trust in Berg".
_OWNED = frozenset({"shares", "stake", "stock", "stakes", "share", "interest", "investor", "investors", "trust",
                    "confidence", "faith", "belief"})  # fmt: skip


def place_names(doc: Document, runs: list[Run]) -> set[tuple[str, ...]]:
    """The names (words in lower case) among `runs` and in the datelines that are a place's, not a person's."""
    found = {name for first, last in doc.datelines for name in _of_dateline(doc, first, last)}
    for first, last in runs:
        before = doc.low[first - 1] if first else ""
        noun = doc.low[first - 2] if first > 1 else ""
        if (before in _IN and noun not in _OWNED) or (before == "of" and noun in _KINDS):
            found.add(tuple(plain(doc.low[i]) for i in range(first, last)))
    return found


def _of_dateline(doc: Document, first: int, last: int) -> list[tuple[str, ...]]:
    """ "KORVA/SANT ELIAS — ": the names in capitals."""
    names: list[tuple[str, ...]] = []
    words: list[str] = []
    for i in range(first, last):
        if doc.words[i].isupper() and doc.flags[i] & f.WORD:
            words.append(doc.low[i])
            continue
        if words:
            names.append(tuple(words))
        if doc.words[i] != "/":
            break
        words = []
    return names
