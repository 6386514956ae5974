"""The registry of speakers: who they are, what else they are called, which key they have."""

from collections.abc import Sequence

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Change, Lesson, Speaker, SpeakerId, SpeakerKind
from cubaquotes.services.naming import checked_name, create_speaker
from cubaquotes.services.session import Session
from cubaquotes.speakers import fold, is_bare_role
from cubaquotes.store import annotations, lessons, registry
from cubaquotes.store.recorder import Recorder


class Speakers:
    """The project's speakers. Whatever changes them also asks again whom the open suggestions name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Speaker]:
        """Pinned ones by their key, then the others by name."""
        return registry.speakers(self._session.store)

    def complete(self, typed: str) -> list[Speaker]:
        """Speakers for the letters typed so far, best first."""
        return self._session.registry().complete(typed)

    def create(self, name: str, kind: SpeakerKind = SpeakerKind.PERSON, aliases: Sequence[str] = ()) -> Change:
        """Add a speaker. Raises NotAllowedError if the name or an alias is taken."""

        def work(recorder: Recorder) -> str:
            speaker_id = create_speaker(recorder, name, kind)
            for alias in aliases:
                _add_alias(recorder, speaker_id, alias)
            return f"Added the speaker {name.strip()}"

        return self._session.act(work)

    def edit(
        self,
        speaker_id: SpeakerId,
        *,
        name: str | None = None,
        kind: SpeakerKind | None = None,
        colour: str | None = None,
        note: str | None = None,
    ) -> Change:
        """Change what is given. A former name stays as an alias, so that suggestions with it still find the speaker.

        But a bare role ("the official") does not: it would find them in every article.
        """
        speaker = self._get(speaker_id)

        def work(recorder: Recorder) -> str:
            columns: dict[str, object] = {}
            if name is not None:
                new = checked_name(recorder.store, name, but=speaker_id)
                columns |= {"name": new, "folded": fold(new)}
                recorder.delete("alias", {"speaker_id": speaker_id, "alias": new})
                if fold(new) != fold(speaker.name) and not _anybody(speaker):
                    registry.add_alias(recorder, speaker_id, speaker.name, fold(speaker.name))
            given = {"kind": kind and kind.value, "colour": colour, "note": note}
            columns |= {column: value for column, value in given.items() if value is not None}
            if columns:
                recorder.update("speaker", {"id": speaker_id}, **columns)
            renamed = columns.get("name", speaker.name) != speaker.name
            return f"Renamed {speaker.name} to {columns['name']}" if renamed else f"Edited {speaker.name}"

        return self._session.act(work)

    def add_alias(self, speaker_id: SpeakerId, alias: str) -> Change:
        """Another name of a speaker. Raises NotAllowedError if somebody else has it."""
        speaker = self._get(speaker_id)

        def work(recorder: Recorder) -> str:
            _add_alias(recorder, speaker_id, alias)
            return f"Added the alias {alias.strip()} to {speaker.name}"

        return self._session.act(work)

    def remove_alias(self, speaker_id: SpeakerId, alias: str) -> Change:
        """Take an alias away."""
        speaker = self._get(speaker_id)

        def work(recorder: Recorder) -> str:
            recorder.delete("alias", {"speaker_id": speaker_id, "alias": alias})
            return f"Took the alias {alias} from {speaker.name}"

        return self._session.act(work)

    def merge(self, into: SpeakerId, others: Sequence[SpeakerId]) -> Change:
        """Several entries are one speaker: their names become aliases of `into`, and decisions name it instead.

        As in `edit`, a name that is a bare role becomes none.
        """
        speaker = self._get(into)
        gone = [self._get(other) for other in dict.fromkeys(others) if other != into]
        if not gone:
            raise NotAllowedError(f"Choose at least one other speaker to merge into {speaker.name}.")

        def work(recorder: Recorder) -> str:
            for other in gone:
                for alias in other.aliases:
                    recorder.delete("alias", {"speaker_id": other.id, "alias": alias})
                recorder.update("speaker", {"id": other.id}, removed=1, key=None)
                annotations.replace_speaker(recorder, other.id, into)
                lessons.replace_speaker(recorder, other.id, into)
                for name in other.aliases if _anybody(other) else (other.name, *other.aliases):
                    registry.add_alias(recorder, into, name, fold(name))
            return f"Merged {', '.join(other.name for other in gone)} into {speaker.name}"

        return self._session.act(work)

    def pin(self, speaker_id: SpeakerId, key: int | None) -> Change:
        """Give a speaker a key from 1 to 9, which whoever had it loses; None takes the key away."""
        speaker = self._get(speaker_id)
        if key is not None and not 1 <= key <= 9:
            raise NotAllowedError("Speakers are pinned to the keys 1 to 9.")

        def work(recorder: Recorder) -> str:
            before = None if key is None else registry.holder(recorder.store, key)
            if before not in (None, speaker_id):
                recorder.update("speaker", {"id": before}, key=None)
            recorder.update("speaker", {"id": speaker_id}, key=key)
            return f"Unpinned {speaker.name}" if key is None else f"Pinned {speaker.name} to key {key}"

        return self._session.act(work)

    def remove(self, speaker_id: SpeakerId) -> Change:
        """Take a speaker out of the registry. Raises NotAllowedError while decisions name them."""
        speaker = self._get(speaker_id)
        number = registry.decisions_naming(self._session.store, speaker_id)
        if number:
            raise NotAllowedError(
                f"{speaker.name} can't be removed while {number} decisions name them; merge them into another speaker."
            )

        def work(recorder: Recorder) -> str:
            recorder.update("speaker", {"id": speaker_id}, removed=1, key=None)
            return f"Removed the speaker {speaker.name}"

        return self._session.act(work)

    def lessons(self, limit: int = 500) -> list[Lesson]:
        """What the annotator's own decisions teach for later suggestions, also what is switched off.

        What changes a suggestion comes first, then what was decided most often.
        """
        return lessons.listed(self._session.store, self._session.annotator_id, limit)

    def forget(self, lesson: Lesson) -> Change:
        """Switch a lesson off: its decisions stand, but count for nothing in any suggestion."""
        return self._switch(lesson, on=False)

    def recall(self, lesson: Lesson) -> Change:
        """Switch a lesson on again."""
        return self._switch(lesson, on=True)

    def _switch(self, lesson: Lesson, *, on: bool) -> Change:
        def work(recorder: Recorder) -> str:
            lessons.switch(recorder, self._session.annotator_id, lesson, on=on)
            return f"Switched {'on' if on else 'off'} what was learned of {lesson.subject}"

        return self._session.act(work)

    def _get(self, speaker_id: SpeakerId) -> Speaker:
        speaker = registry.speaker(self._session.store, speaker_id)
        if speaker is None:
            raise NotAllowedError("This speaker is not in the registry (any more).")
        return speaker


def _anybody(speaker: Speaker) -> bool:
    """Whether a speaker's name means nobody in particular beyond the article in which it was decided."""
    return speaker.key is None and is_bare_role(speaker.name)


def _add_alias(recorder: Recorder, speaker_id: SpeakerId, alias: str) -> None:
    alias = checked_name(recorder.store, alias, but=speaker_id)
    registry.add_alias(recorder, speaker_id, alias, fold(alias))
