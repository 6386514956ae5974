"""The codebook: what speakers can be for or against."""

from collections.abc import Iterable
from pathlib import Path

from cubaquotes.codebook import key_for, words_of_target
from cubaquotes.errors import NotAllowedError
from cubaquotes.exchange.lists import write_targets
from cubaquotes.model import Change, ListOutcome, Target, TargetId
from cubaquotes.services import sharing
from cubaquotes.services.session import Session
from cubaquotes.store import codebook
from cubaquotes.store.recorder import Recorder


class Codebook:
    """The project's targets, in their order."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def targets(self, *, inactive: bool = False) -> list[Target]:
        """The targets in use; with `inactive` the hidden ones too."""
        return [target for target in codebook.targets(self._session.store) if target.active or inactive]

    def add(self, label: str, description: str = "", words: Iterable[str] = (), key: str = "") -> Change:
        """Add a target after the others. Without a key, one is made from the label.

        Raises NotAllowedError if the label is empty, or the key is taken or no plain name.
        """
        label = self._checked_label(label)
        if key and key != key_for(key, lambda _name: False):
            raise NotAllowedError(f"“{key}” can't be a target's key; use small letters, digits and underscores.")
        if key and codebook.key_taken(self._session.store, key):
            raise NotAllowedError(f"There is a target with the key “{key}” already; choose another.")
        chosen = key or key_for(label, lambda name: codebook.key_taken(self._session.store, name))

        def work(recorder: Recorder) -> str:
            codebook.create(recorder, chosen, label, description.strip(), words_of_target(words))
            return f"Added the target {label}"

        return self._session.act(work)

    def edit(
        self,
        target_id: TargetId,
        *,
        label: str | None = None,
        description: str | None = None,
        words: Iterable[str] | None = None,
    ) -> Change:
        """Change what is given."""
        target = self._get(target_id)
        columns: dict[str, object] = {}
        if label is not None:
            columns["label"] = self._checked_label(label, but=target_id)
        if description is not None:
            columns["description"] = description.strip()
        if words is not None:
            columns["words"] = codebook.words_column(words_of_target(words))

        def work(recorder: Recorder) -> str:
            if columns:
                recorder.update("target", {"id": target_id}, **columns)
            return f"Edited the target {target.label}"

        return self._session.act(work)

    def move(self, target_id: TargetId, position: int) -> Change:
        """Put a target at a position (0 = first) among all targets, hidden ones included."""
        target = self._get(target_id)
        order = [other.id for other in codebook.targets(self._session.store) if other.id != target_id]
        order.insert(max(0, min(position, len(order))), target_id)

        def work(recorder: Recorder) -> str:
            for place, each in enumerate(order):
                recorder.update("target", {"id": each}, position=place)
            return f"Moved the target {target.label}"

        return self._session.act(work)

    def set_active(self, target_id: TargetId, active: bool) -> Change:
        """Hide a target, or show it again; its stances stay."""
        target = self._get(target_id)

        def work(recorder: Recorder) -> str:
            recorder.update("target", {"id": target_id}, active=int(active))
            return f"{'Showed' if active else 'Hid'} the target {target.label}"

        return self._session.act(work)

    def export(self, path: Path) -> int:
        """Write all targets, hidden ones included, as TOML or CSV by the ending of `path`; gives their number.

        Raises ExportError.
        """
        sharing.check_place(self._session, path)
        return write_targets(self.targets(inactive=True), path)

    def import_file(self, path: Path, *, replace: bool = False) -> ListOutcome:
        """Bring in a codebook, TOML or CSV, as one undoable step.

        Known targets, by key or else label, get what they lack; where the list says something else than people here
        did, that stays, and is told as a conflict. replace: there the list wins, but for labels.
        Raises ImportFileError if nothing at all can be read.
        """
        return sharing.import_targets(self._session, path, replace=replace)

    def _get(self, target_id: TargetId) -> Target:
        for target in codebook.targets(self._session.store):
            if target.id == target_id:
                return target
        raise NotAllowedError("This target is not in the codebook (any more).")

    def _checked_label(self, label: str, but: TargetId | None = None) -> str:
        label = " ".join(label.split())
        if not label:
            raise NotAllowedError("A target needs a label.")
        for other in codebook.targets(self._session.store):
            if other.id != but and other.label.casefold() == label.casefold():
                raise NotAllowedError(f"There is a target called “{other.label}” already; choose another label.")
        return label
