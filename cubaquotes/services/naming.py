"""New speakers."""

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import SpeakerId, SpeakerKind
from cubaquotes.speakers import fold
from cubaquotes.store import registry
from cubaquotes.store.database import Store
from cubaquotes.store.recorder import Recorder


def create_speaker(recorder: Recorder, name: str, kind: SpeakerKind) -> SpeakerId:
    """Add a speaker to the registry. Raises NotAllowedError if the name is empty or somebody has it."""
    name = checked_name(recorder.store, name)
    return registry.create(recorder, name, fold(name), kind)


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
    """A first guess at what sort of speaker a name that the engine suggests is: roles have common words in them."""
    words = [word for word in name.split() if word[:1].isalpha()]
    common = [word for word in words if word[:1].islower() and len(word) > 3]
    return SpeakerKind.ROLE if common else SpeakerKind.PERSON
