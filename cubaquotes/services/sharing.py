"""Speakers and codebook as files, so that a team shares them. What people here decided is never overwritten unasked."""

from dataclasses import dataclass, field
from pathlib import Path

from cubaquotes.codebook import key_for
from cubaquotes.errors import ExportError, ImportFileError
from cubaquotes.exchange import lists
from cubaquotes.importers import decode_file
from cubaquotes.model import Change, ListOutcome, Speaker, SpeakerKind, Target
from cubaquotes.services.naming import create_speaker
from cubaquotes.services.session import Session
from cubaquotes.speakers import fold
from cubaquotes.store import codebook, registry
from cubaquotes.store.recorder import Recorder


@dataclass(slots=True)
class _Tally:
    """What becomes of a list's entries. replacing: where list and project differ, the list wins, but never in names."""

    replacing: bool
    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)

    def settle(self, where: str, called: str, column: str, here: str, listed: str) -> bool:
        """Whether to take what the list says, where it says something; if people here said otherwise, that is told."""
        if not listed or listed == here:
            return False
        if here and not self.replacing:
            self.conflicts.append(
                f"{where}: the {column} of {called} is “{here}” here and stays; the list says “{listed}”."
            )
            return False
        return True

    def filed(self, called: str, *, new: bool, changed: bool) -> None:
        """Note one entry under what became of it."""
        (self.added if new else self.updated if changed else self.unchanged).append(called)

    def in_words(self, what: str, path: Path) -> str:
        """The action, for the history."""
        return f"Imported {what} from “{path.name}”: {len(self.added)} added, {len(self.updated)} updated"

    def outcome(self, change: Change, problems: list[str]) -> ListOutcome:
        """All that is to be told."""
        told = (tuple(each) for each in (self.added, self.updated, self.unchanged, self.conflicts, problems))
        return ListOutcome(change, *told)


def check_place(session: Session, path: Path) -> None:
    """Raises ExportError if `path` is the project itself, which writing would destroy."""
    if session.store.owns(path):
        raise ExportError(f"“{path}” belongs to the open project itself: choose another name for the list.")


def _text(session: Session, path: Path) -> str:
    """A list's words. Never those of the open project: reading it by hand would give its locks up."""
    if session.store.owns(path):
        raise ImportFileError(
            f"“{path.name}” belongs to the open project itself, and is no list; choose a TOML or CSV file."
        )
    return decode_file(path).text


def import_speakers(session: Session, path: Path, *, replace: bool) -> ListOutcome:
    """Bring a list of speakers in, as one step. Raises ImportFileError if nothing at all can be read."""
    found = lists.read_speakers(_text(session, path), path.name)
    tally = _Tally(replace)

    def work(recorder: Recorder) -> str:
        for entry in found.entries:
            _take_speaker(recorder, entry, tally)
        return tally.in_words("speakers", path)

    return tally.outcome(session.act(work), found.problems)


def import_targets(session: Session, path: Path, *, replace: bool) -> ListOutcome:
    """Bring a codebook in, as one step. Raises ImportFileError if nothing at all can be read."""
    found = lists.read_targets(_text(session, path), path.name)
    tally = _Tally(replace)

    def work(recorder: Recorder) -> str:
        known = {target.key for target in codebook.targets(recorder.store)}
        taken = [target.key for entry in found.entries if (target := _take_target(recorder, entry, tally))]
        keys = [key for key in dict.fromkeys(taken) if replace or key in known]  # new ones come last
        _put_in_order(recorder, keys, tally, path)
        return tally.in_words("the codebook", path)

    return tally.outcome(session.act(work), found.problems)


def _take_speaker(recorder: Recorder, entry: lists.SpeakerEntry, tally: _Tally) -> None:
    holder = registry.owner(recorder.store, fold(entry.name))
    new = holder is None
    speaker_id = create_speaker(recorder, entry.name, entry.kind or SpeakerKind.PERSON) if holder is None else holder
    speaker = registry.speaker(recorder.store, speaker_id)
    assert speaker is not None
    if speaker.name != entry.name:
        tally.conflicts.append(
            f"{entry.where}: “{entry.name}” is called {speaker.name} here, and stays so; rename them by hand if the "
            "list is right."
        )
    before = len(recorder.changes)
    _take_columns(recorder, speaker, entry, tally)
    _take_key(recorder, speaker, entry, tally)
    _take_aliases(recorder, speaker, entry, tally)
    _take_roles(recorder, speaker, entry, tally)
    tally.filed(speaker.name, new=new, changed=len(recorder.changes) > before)


def _take_columns(recorder: Recorder, speaker: Speaker, entry: lists.SpeakerEntry, tally: _Tally) -> None:
    listed = {"kind": entry.kind or "", "colour": entry.colour, "note": entry.note}
    columns = {
        column: str(value)
        for column, value in listed.items()
        if tally.settle(entry.where, speaker.name, column, str(getattr(speaker, column)), str(value))
    }
    if columns:
        recorder.update("speaker", {"id": speaker.id}, **columns)


def _take_key(recorder: Recorder, speaker: Speaker, entry: lists.SpeakerEntry, tally: _Tally) -> None:
    """A key is only taken if it is free and the speaker has none: fingers have learned where they are."""
    if entry.key is None or entry.key == speaker.key:
        return
    holder = registry.holder(recorder.store, entry.key)
    other = registry.speaker(recorder.store, holder) if holder is not None else None
    if other is not None:
        tally.conflicts.append(f"{entry.where}: key {entry.key} belongs to {other.name} here, and stays theirs.")
    elif speaker.key is not None:
        tally.conflicts.append(f"{entry.where}: {speaker.name} is on key {speaker.key} here, and stays there.")
    else:
        recorder.update("speaker", {"id": speaker.id}, key=entry.key)


def _take_aliases(recorder: Recorder, speaker: Speaker, entry: lists.SpeakerEntry, tally: _Tally) -> None:
    for alias, language in entry.aliases:
        holder = registry.owner(recorder.store, fold(alias), speaker.id)
        if holder is not None:
            other = registry.speaker(recorder.store, holder)
            tally.conflicts.append(
                f"{entry.where}: “{alias}” is {other.name if other else 'somebody else'} here, and stays so; merge the "
                "two if they are one."
            )
        elif alias in speaker.aliases:
            if tally.settle(entry.where, alias, "language", speaker.language_of(alias), language):
                recorder.update("alias", {"speaker_id": speaker.id, "alias": alias}, language=language)
        elif fold(alias) and alias != speaker.name:
            registry.add_alias(recorder, speaker.id, alias, fold(alias), language)


def _take_roles(recorder: Recorder, speaker: Speaker, entry: lists.SpeakerEntry, tally: _Tally) -> None:
    """Roles come in beside those here, but the same one with other dates for the same time does not."""
    there = () if tally.replacing and entry.roles else speaker.roles
    roles = [*there]
    for role in entry.roles:
        same = (old for old in there if old.role.casefold() == role.role.casefold() and old.overlaps(role))
        here = next(same, None)
        if here is None:
            roles.append(role)
        elif role not in there:
            tally.conflicts.append(
                f"{entry.where}: {speaker.name} is “{here.words}” here, and it stays so; the list says “{role.words}”."
            )
    registry.set_roles(recorder, speaker.id, roles)


def _take_target(recorder: Recorder, entry: lists.TargetEntry, tally: _Tally) -> Target | None:
    """The target of an entry, known by its key or else its label; None if it clashes with another."""
    there = codebook.targets(recorder.store)
    same_label = next((one for one in there if one.label.casefold() == entry.label.casefold()), None)
    target = next((one for one in there if one.key == entry.key), None if entry.key else same_label)
    if target is None and same_label is not None:
        tally.conflicts.append(
            f"{entry.where}: “{entry.label}” is the target {same_label.key} here, and {entry.key} in the list; it was "
            "passed over: give one of them another label."
        )
        return None
    if target is None:
        key = entry.key or key_for(entry.label, lambda name: codebook.key_taken(recorder.store, name))
        target = Target(codebook.create(recorder, key, entry.label, entry.description, entry.words), key, entry.label)
        if entry.active is False:
            recorder.update("target", {"id": target.id}, active=0)
        tally.filed(entry.label, new=True, changed=True)
        return target
    if target.label != entry.label:
        tally.conflicts.append(
            f"{entry.where}: the target {target.key} is called “{target.label}” here, and stays so; the list says "
            f"“{entry.label}”."
        )
    tally.filed(target.label, new=False, changed=_update_target(recorder, target, entry, tally))
    return target


def _update_target(recorder: Recorder, target: Target, entry: lists.TargetEntry, tally: _Tally) -> bool:
    columns: dict[str, object] = {}
    if tally.settle(entry.where, target.label, "description", target.description, entry.description):
        columns["description"] = entry.description
    if tally.settle(entry.where, target.label, "list of words", ", ".join(target.words), ", ".join(entry.words)):
        columns["words"] = codebook.words_column(entry.words)
    if entry.active is not None and entry.active != target.active:
        if tally.replacing:
            columns["active"] = int(entry.active)
        else:
            state = "shown" if target.active else "hidden"
            tally.conflicts.append(f"{entry.where}: {target.label} is {state} here, and stays so.")
    return bool(columns) and recorder.update("target", {"id": target.id}, **columns)


def _put_in_order(recorder: Recorder, keys: list[str], tally: _Tally, path: Path) -> None:
    """Where the list wins, its targets come first, in its order; otherwise new ones come last."""
    there = codebook.targets(recorder.store)
    listed = [target for key in keys for target in there if target.key == key]
    if [target.key for target in there if target.key in keys] == keys:
        return
    if not tally.replacing:
        tally.conflicts.append(f"“{path.name}”: the order of the targets is another here, and stays.")
        return
    for place, target in enumerate([*listed, *(target for target in there if target not in listed)]):
        recorder.update("target", {"id": target.id}, position=place)
