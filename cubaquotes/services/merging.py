"""Several entries of the registry are one speaker, or one entry is two."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import QuoteId, Speaker, SpeakerId, SpeakerKind, Status
from cubaquotes.services.naming import checked_name, create_speaker
from cubaquotes.speakers import Registry, fold, is_bare_role
from cubaquotes.store import annotations, lessons, registry, speaker_quotes
from cubaquotes.store.recorder import Recorder


@dataclass(frozen=True, slots=True)
class Split:
    """A new speaker `name` and what it gets of another. kind: None for the same."""

    name: str
    kind: SpeakerKind | None
    aliases: tuple[str, ...]
    quote_ids: tuple[QuoteId, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Which of several entries would best stay when they are merged.

    fuller: because its name says more than the others'; otherwise because it has the most quotes. quotes: of each.
    """

    id: SpeakerId
    fuller: bool
    quotes: Mapping[SpeakerId, int]


def best_kept(speakers: Sequence[Speaker], quotes: Mapping[SpeakerId, int]) -> Kept:
    """A person whose name holds all the words of the others' names stays; else who has the most quotes, or a key.

    speakers: at least one. quotes: how many each of them has.
    """
    words = {speaker.id: set(fold(speaker.name).split()) for speaker in speakers}
    if all(speaker.kind is SpeakerKind.PERSON for speaker in speakers):
        for speaker in speakers:
            if all(words[speaker.id] > words[other.id] for other in speakers if other.id != speaker.id):
                return Kept(speaker.id, len(speakers) > 1, quotes)
    best = max(speakers, key=lambda each: (quotes.get(each.id, 0), each.key is not None, len(words[each.id])))
    return Kept(best.id, False, quotes)


def means_anybody(speaker: Speaker) -> bool:
    """Whether a speaker's name means nobody in particular beyond the article in which it was decided."""
    return speaker.key is None and is_bare_role(speaker.name)


def merge(recorder: Recorder, into: Speaker, gone: Sequence[Speaker]) -> str:
    """Give names, roles, notes, decisions and lessons of `gone` to `into`; returns the action's label.

    So are key and colour, if `into` has none.
    """
    roles = list(into.roles)
    for other in gone:
        for alias in other.aliases:
            recorder.delete("alias", {"speaker_id": other.id, "alias": alias})
        recorder.update("speaker", {"id": other.id}, removed=1, key=None)
        annotations.replace_speaker(recorder, other.id, into.id)
        lessons.replace_speaker(recorder, other.id, into.id)
        for name in other.aliases if means_anybody(other) else (other.name, *other.aliases):
            registry.add_alias(recorder, into.id, name, fold(name), other.language_of(name))
        roles += [role for role in other.roles if role not in roles]
    registry.set_roles(recorder, into.id, roles)
    entries = (into, *gone)
    recorder.update(
        "speaker",
        {"id": into.id},
        note="\n".join(filter(None, dict.fromkeys(one.note for one in entries))),
        colour=next((one.colour for one in entries if one.colour), ""),
        key=next((one.key for one in entries if one.key is not None), None),
    )
    return f"Merged {', '.join(other.name for other in gone)} into {into.name}"


def split(recorder: Recorder, old: Speaker, wanted: Split) -> str:
    """Make a new speaker of a part of `old`; returns the action's label.

    Raises NotAllowedError if nothing would move, or the name is taken.
    """
    name = " ".join(wanted.name.split())
    for alias in wanted.aliases:
        if alias not in old.aliases:
            raise NotAllowedError(f"“{alias}” is not another name of {old.name} (any more).")
    # Two spellings that are compared as one name (Zajárova, Zajarova) go together: a name belongs to one speaker.
    called = {fold(name), *map(fold, wanted.aliases)}
    moving = [alias for alias in old.aliases if fold(alias) in called]
    for alias in moving:
        recorder.delete("alias", {"speaker_id": old.id, "alias": alias})
    new = create_speaker(recorder, name, wanted.kind or old.kind)
    for alias in moving:
        if alias != name:
            checked_name(recorder.store, alias, but=new)
            registry.add_alias(recorder, new, alias, fold(alias), old.language_of(alias))
    if not _move_decisions(recorder, old.id, new, wanted.quote_ids) and not moving:
        raise NotAllowedError(
            f"Choose at least one other name of {old.name}, or a quote decided to be theirs, for {name}."
        )
    return f"Split {name} from {old.name}"


def _move_decisions(recorder: Recorder, old: SpeakerId, new: SpeakerId, quote_ids: Iterable[QuoteId]) -> int:
    """Let decisions name the new speaker, as confirmed or corrected by what is suggested now; returns how many."""
    moved = speaker_quotes.decisions_on(recorder.store, old, quote_ids)
    suggested = Registry(registry.speakers(recorder.store))
    for quote_id, annotator_id, status, changed_else, name in moved:
        match = suggested.match(name) if name else None
        settled = status
        if status == Status.CONFIRMED and match is not None and match.id != new:
            settled = Status.CORRECTED.value
        elif status == Status.CORRECTED and match is not None and match.id == new and not changed_else:
            settled = Status.CONFIRMED.value
        key = {"quote_id": quote_id, "annotator_id": annotator_id}
        recorder.update("annotation", key, speaker_id=new, status=settled)
    return len(moved)
