"""New speakers."""

import hashlib
import re
from functools import cache
from itertools import count
from textwrap import shorten

from cubaquotes.data import read_toml
from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Spans, SpeakerId, SpeakerKind
from cubaquotes.speakers import fold, is_bare_role
from cubaquotes.store import registry
from cubaquotes.store.database import Store
from cubaquotes.store.recorder import Recorder

_OF = re.compile(r" (?:of|de|del) ")
_TITLE = 60  # code points of an article's title in the name of a speaker


def create_speaker(recorder: Recorder, name: str, kind: SpeakerKind) -> SpeakerId:
    """Add a speaker to the registry. Raises NotAllowedError if the name is empty or somebody has it."""
    name = checked_name(recorder.store, name)
    return registry.create(recorder, name, fold(name), kind)


def speaker_for(recorder: Recorder, name: str, article: str) -> SpeakerId:
    """A speaker for a suggested name that stands for nobody in the registry.

    A bare role ("the official") that an entry is called already, about which there are decisions, is somebody else in
    this article, and is named after it. article: its title. Raises NotAllowedError if another name is taken.
    """
    holder = registry.owner(recorder.store, fold(name))
    if holder is None or not is_bare_role(name):
        return create_speaker(recorder, name, likely_kind(name))
    if not registry.decisions_naming(recorder.store, holder):
        return holder
    where = shorten(article, _TITLE, placeholder="…") or "another article"
    own = (f"{name} ({where}{f', {number}' if number > 1 else ''})" for number in count(1))
    free = next(one for one in own if registry.owner(recorder.store, fold(one)) is None)
    return create_speaker(recorder, free, likely_kind(name))


def checked_name(store: Store, name: str, *, but: SpeakerId | None = None) -> str:
    """`name` without surrounding space. Raises NotAllowedError if it is empty or of another speaker than `but`."""
    name = " ".join(name.split())
    if not fold(name):
        raise NotAllowedError("A speaker needs a name with at least one letter or digit.")
    holder = registry.owner(store, fold(name), but)
    if holder is not None:
        other = registry.speaker(store, holder)
        raise NotAllowedError(f"“{name}” is {other.name if other else 'somebody else'} in the registry already.")
    return name


def likely_kind(name: str) -> SpeakerKind:
    """A first guess at what sort of speaker a name that the engine suggests is.

    By the words of resources/kinds.toml; otherwise a name with common words in it ("a man in the crowd") is a role.
    """
    folded = fold(name).removeprefix("the ")
    if folded in _words("country", "\n"):
        return SpeakerKind.COUNTRY
    for word in reversed(_OF.split(folded)[0].split()):  # "University of X"; "State Department spokesperson"
        for kind in (SpeakerKind.ROLE, SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT):
            if word in _words(kind, None) or word.removesuffix("s") in _words(kind, None):
                return kind
    common = any(word[:1].islower() and len(word) > 3 for word in name.split())
    return SpeakerKind.ROLE if common else SpeakerKind.PERSON


@cache
def _words(kind: str, separator: str | None) -> frozenset[str]:
    return frozenset(str(read_toml("kinds.toml")[kind]).strip().split(separator))


def key_by_hand(content: Spans) -> str:
    """The key of a quote that a person made of these words."""
    return "hand-" + hashlib.sha256(repr([tuple(span) for span in content]).encode()).hexdigest()[:16]
