"""The registry of speakers: who they are, what else they are called, which key they have."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from cubaquotes.errors import NotAllowedError
from cubaquotes.exchange.lists import write_speakers
from cubaquotes.model import (
    Change,
    Lesson,
    ListOutcome,
    QuoteId,
    RegistryPreview,
    Role,
    Speaker,
    SpeakerId,
    SpeakerKind,
    SpeakerQuote,
)
from cubaquotes.services import sharing
from cubaquotes.services.merging import Kept, Split, best_kept, means_anybody, merge, split
from cubaquotes.services.naming import checked_name, create_speaker
from cubaquotes.services.session import Session
from cubaquotes.speakers import fold, language_code, trouble_with
from cubaquotes.store import lessons, registry, speaker_quotes
from cubaquotes.store.recorder import Recorder, RowChange, Watch


class Speakers:
    """The project's speakers. Whatever changes them also asks again whom the open suggestions name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Speaker]:
        """Pinned ones by their key, then the others by name."""
        return list(self._session.speakers())

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
                if fold(new) != fold(speaker.name) and not means_anybody(speaker):
                    registry.add_alias(recorder, speaker_id, speaker.name, fold(speaker.name))
            given = {"kind": kind and kind.value, "colour": colour, "note": note}
            columns |= {column: value for column, value in given.items() if value is not None}
            if columns:
                recorder.update("speaker", {"id": speaker_id}, **columns)
            renamed = columns.get("name", speaker.name) != speaker.name
            return f"Renamed {speaker.name} to {columns['name']}" if renamed else f"Edited {speaker.name}"

        return self._session.act(work)

    def add_alias(self, speaker_id: SpeakerId, alias: str, language: str = "") -> Change:
        """Another name of a speaker. language: the code of the one in which they are called so, or "" for any.

        Raises NotAllowedError if somebody else has it, or the language is no code.
        """
        speaker = self._get(speaker_id)
        code = _checked_language(language)

        def work(recorder: Recorder) -> str:
            _add_alias(recorder, speaker_id, alias, code)
            return f"Added the alias {alias.strip()} to {speaker.name}"

        return self._session.act(work)

    def set_alias_language(self, speaker_id: SpeakerId, alias: str, language: str) -> Change:
        """In which language a speaker is called so: a code, or "" for any."""
        speaker = self._get(speaker_id)
        code = _checked_language(language)
        if alias not in speaker.aliases:
            raise NotAllowedError(f"“{alias}” is not another name of {speaker.name} (any more).")

        def work(recorder: Recorder) -> str:
            recorder.update("alias", {"speaker_id": speaker_id, "alias": alias}, language=code)
            return f"Set the language of the alias {alias}"

        return self._session.act(work)

    def set_roles(self, speaker_id: SpeakerId, roles: Sequence[Role]) -> Change:
        """What a speaker was and when, instead of what was known. Raises NotAllowedError for a wrong date."""
        speaker = self._get(speaker_id)
        wanted = list(dict.fromkeys(Role(" ".join(r.role.split()), r.since.strip(), r.until.strip()) for r in roles))
        for trouble in filter(None, map(trouble_with, wanted)):
            raise NotAllowedError(trouble)

        def work(recorder: Recorder) -> str:
            registry.set_roles(recorder, speaker_id, wanted)
            return f"Set the roles of {speaker.name}"

        return self._session.act(work)

    def remove_alias(self, speaker_id: SpeakerId, alias: str) -> Change:
        """Take an alias away."""
        speaker = self._get(speaker_id)

        def work(recorder: Recorder) -> str:
            recorder.delete("alias", {"speaker_id": speaker_id, "alias": alias})
            return f"Took the alias {alias} from {speaker.name}"

        return self._session.act(work)

    def quotes(self, speaker_id: SpeakerId, limit: int = 500) -> list[SpeakerQuote]:
        """Quotes that anybody decided to be of a speaker, the newest decisions first, then open ones suggested so."""
        return speaker_quotes.of_speaker(self._session.store, self._session.annotator_id, speaker_id, max(0, limit))

    def merge(self, into: SpeakerId, others: Sequence[SpeakerId], *, watch: Watch | None = None) -> Change:
        """Several entries are one speaker: their names become aliases of `into`, and decisions name it instead.

        watch: called now and then with how many rows are written, and 0; what it raises ends it, and nothing is saved.
        As in `edit`, a name that is a bare role becomes none. Raises NotAllowedError if there is no other.
        """
        return self._session.act(lambda recorder: merge(recorder, *self._to_merge(into, others)), watch=watch)

    def keep_places(self, places: Mapping[SpeakerId, int]) -> None:
        """Let speakers whose colour has no place yet keep these, for everybody. No step: nothing is decided by it."""
        with self._session.writing():
            registry.keep_places(self._session.store, places)

    def best_kept(self, speaker_ids: Sequence[SpeakerId]) -> Kept:
        """Who of these would best stay when they are merged. Raises NotAllowedError if one is not in the registry."""
        session = self._session
        speakers = [self._get(speaker_id) for speaker_id in speaker_ids]
        return best_kept(speakers, speaker_quotes.counts(session.store, session.annotator_id, speaker_ids))

    def preview_merge(self, into: SpeakerId, others: Sequence[SpeakerId]) -> RegistryPreview:
        """What `merge` would change, found by trying it out. Raises what that would raise."""
        return self._preview(lambda recorder: merge(recorder, *self._to_merge(into, others)), into)

    def split(
        self,
        speaker_id: SpeakerId,
        name: str,
        *,
        kind: SpeakerKind | None = None,
        aliases: Sequence[str] = (),
        quote_ids: Sequence[QuoteId] = (),
    ) -> Change:
        """One entry was two speakers: a new one gets these aliases and the decisions, of everybody, on these quotes.

        name: of the new speaker; it may be one of the aliases. kind: as the old one's if it isn't given. Open quotes
        follow their names, since nobody decided about them. Raises NotAllowedError if nothing would move, or the name
        is taken.
        """
        wanted = Split(name, kind, tuple(aliases), tuple(quote_ids))
        return self._session.act(lambda recorder: split(recorder, self._get(speaker_id), wanted))

    def preview_split(
        self,
        speaker_id: SpeakerId,
        name: str,
        *,
        kind: SpeakerKind | None = None,
        aliases: Sequence[str] = (),
        quote_ids: Sequence[QuoteId] = (),
    ) -> RegistryPreview:
        """What `split` would change, found by trying it out. Raises what that would raise."""
        wanted = Split(name, kind, tuple(aliases), tuple(quote_ids))
        return self._preview(lambda recorder: split(recorder, self._get(speaker_id), wanted), speaker_id)

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

    def export(self, path: Path) -> int:
        """Write all speakers as TOML or CSV, by the ending of `path`; gives their number. Raises ExportError."""
        sharing.check_place(self._session, path)
        return write_speakers(self.all(), path)

    def import_file(self, path: Path, *, replace: bool = False) -> ListOutcome:
        """Bring in a list of speakers, TOML or CSV, as one undoable step.

        Known speakers, by name or alias, get what they lack; where the list says something else than people here did,
        that stays, and is told as a conflict. replace: there the list wins, but for names and keys.
        Raises ImportFileError if nothing at all can be read.
        """
        return sharing.import_speakers(self._session, path, replace=replace)

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

    def _to_merge(self, into: SpeakerId, others: Sequence[SpeakerId]) -> tuple[Speaker, list[Speaker]]:
        """The entries as they are now: to be asked within the transaction, since all of them is handed on."""
        speaker = self._get(into)
        gone = [self._get(other) for other in dict.fromkeys(others) if other != into]
        if not gone:
            raise NotAllowedError(f"Choose at least one other speaker to merge into {speaker.name}.")
        return speaker, gone

    def _preview(self, work: Callable[[Recorder], str], speaker_id: SpeakerId) -> RegistryPreview:
        """What `work` would change. The names that move are those that `speaker_id` gets or loses."""
        session = self._session

        def look(changes: list[RowChange], renamed: list[int]) -> RegistryPreview:
            moved = [str(c.key["alias"]) for c in changes if c.table == "alias" and c.key["speaker_id"] == speaker_id]
            return speaker_quotes.preview(session.store, session.annotator_id, changes, renamed, moved)

        return session.rehearse(work, look)

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


def _add_alias(recorder: Recorder, speaker_id: SpeakerId, alias: str, language: str = "") -> None:
    alias = checked_name(recorder.store, alias, but=speaker_id)
    registry.add_alias(recorder, speaker_id, alias, fold(alias), language)


def _checked_language(word: str) -> str:
    code = language_code(word)
    if code is None:
        raise NotAllowedError(f"“{word}” is no code of a language; use one such as en, es or ru.")
    return code
