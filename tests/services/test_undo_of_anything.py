"""Whatever is done in whatever order: undoing all leads to the beginning, redoing all to the end."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import Metadata, QuoteType, Role, Span, SpeakerId, SpeakerKind, StanceValue
from cubaquotes.services import create_project, open_project
from cubaquotes.store.names import match_all
from tests.services.making import TEXT, add_article, quote_ids, renewed, seen, usual

WORDS = [Span(start, start + len(word)) for word in ("Tuesday", "the official", "plan") if (start := TEXT.index(word))]
quotes = st.integers(0, 3)
any_index = st.integers(0, 30)
names = st.sampled_from(["Ana Díaz", "Bruno", "the official", "B. Rodríguez", "Мария Иванова", "Vera Zakharova"])


class Anything(RuleBasedStateMachine):
    """One annotator does anything; now and then the program is started anew."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.cubaquotes"
        create_project(self.path, annotator="Ana").close()
        self.open()
        self.article = add_article(self.project)
        self.ids = quote_ids(self.project, self.article)
        # The import is where this begins; undo must stop before it.
        self.floor = 1
        self.states = [seen(self.project)]
        self.at = 0

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        end = seen(self.project)
        for state in reversed(self.states[: self.at]):
            assert self.project.history.undo() is not None
            assert seen(self.project) == state
        assert self.project.history.next_undo() == "Imported “Talks”"
        self.restart()
        for state in self.states[1 : self.at + 1]:
            assert self.project.history.redo() is not None
            assert seen(self.project) == state
        assert seen(self.project) == end
        assert self.project.check() == []
        self.project.close()
        self.folder.cleanup()

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.open()

    def open(self) -> None:
        self.project = open_project(self.path, annotator="Ana")
        self.project._store.run("PRAGMA synchronous = OFF")  # nobody pulls the plug here

    def do(self, act) -> None:
        """Do something, which may be refused, or change nothing."""
        before = self.project.history.entries(1)
        try:
            act()
        except NotAllowedError:
            assert seen(self.project) == self.states[self.at]
            return
        if self.project.history.entries(1) != before:
            del self.states[self.at + 1 :]
            self.states.append(seen(self.project))
            self.at += 1

    @invariant()
    def as_remembered(self) -> None:
        if hasattr(self, "project"):
            assert seen(self.project) == self.states[self.at]
            # Only the names that a change may concern were matched again: there must be no others.
            session = self.project._session
            with session.store.write():
                assert match_all(session.store, session.match) == []

    def speaker(self, index: int):
        speakers = self.project.speakers.all()
        return speakers[index % len(speakers)].id if speakers else SpeakerId(999)

    def target(self, index: int):
        targets = self.project.codebook.targets(inactive=True)
        return targets[index % len(targets)].id

    @rule()
    def undo(self) -> None:
        if self.at:
            self.project.history.undo()
            self.at -= 1

    @rule()
    def redo(self) -> None:
        change = self.project.history.redo()
        assert (change is None) == (self.at + 1 == len(self.states))
        self.at += change is not None

    @rule(steps=st.integers(0, 6), to=st.booleans())
    def undo_many(self, steps, to) -> None:
        steps = min(steps, self.at)
        if to and steps:
            mine = [entry.id for entry in self.project.history.entries() if entry.undoable]
            self.project.history.undo_to(mine[steps - 1])
        else:
            self.project.history.undo(steps)
        self.at -= steps

    @rule(steps=st.integers(0, 6))
    def redo_many(self, steps) -> None:
        self.project.history.redo(steps)
        self.at = min(self.at + steps, len(self.states) - 1)

    @rule(quote=quotes)
    def confirm(self, quote) -> None:
        self.do(lambda: self.project.review.confirm(self.ids[quote]))

    @rule(quote=quotes, index=any_index)
    def assign(self, quote, index) -> None:
        self.do(lambda: self.project.review.assign(self.ids[quote], self.speaker(index) if index else None))

    @rule(quote=quotes, name=names)
    def assign_new(self, quote, name) -> None:
        self.do(lambda: self.project.review.assign_new(self.ids[quote], name, SpeakerKind.ROLE))

    @rule(index=any_index)
    def assign_chain(self, index) -> None:
        self.do(lambda: self.project.review.assign_many(self.ids[1:3], self.speaker(index)))

    @rule(quote=quotes, reject=st.booleans())
    def reject_or_reopen(self, quote, reject) -> None:
        act = self.project.review.reject if reject else self.project.review.reopen
        self.do(lambda: act(self.ids[quote]))

    @rule(quote=quotes, index=any_index, value=st.none() | st.sampled_from(StanceValue), evidence=st.booleans())
    def stance(self, quote, index, value, evidence) -> None:
        span = WORDS[index % len(WORDS)] if evidence else None
        self.do(lambda: self.project.review.set_stance(self.ids[quote], self.target(index), value, evidence=span))

    @rule(quote=quotes, note=st.sampled_from(["", "ёж", "look"]))
    def note(self, quote, note) -> None:
        self.do(lambda: self.project.review.set_note(self.ids[quote], note))

    @rule(quote=quotes, start=st.integers(0, 60), length=st.integers(1, 40), again=st.booleans())
    def move(self, quote, start, length, again) -> None:
        spans = (Span(start, start + length),) + ((Span(start + length + 1, start + length + 9),) if again else ())
        self.do(lambda: self.project.review.set_content(self.ids[quote], spans))

    @rule(quote=quotes, kind=st.sampled_from(QuoteType))
    def retype(self, quote, kind) -> None:
        self.do(lambda: self.project.review.set_type(self.ids[quote], kind))

    def some_quote(self, index: int):
        there = quote_ids(self.project, self.article) or self.ids
        return there[index % len(there)]

    @rule(index=any_index, at=st.integers(0, 70))
    def split_quote(self, index, at) -> None:
        self.do(lambda: self.project.review.split(self.some_quote(index), at))

    @rule(index=any_index, other=any_index)
    def join_quotes(self, index, other) -> None:
        self.do(lambda: self.project.review.join(self.some_quote(index), self.some_quote(other)))

    @rule(chosen=st.sets(quotes, min_size=1))
    def confirm_many(self, chosen) -> None:
        self.do(lambda: self.project.review.confirm_many([self.ids[quote] for quote in chosen]))

    @rule(index=st.integers(0, 2), speaker=st.none() | any_index)
    def add(self, index, speaker) -> None:
        who = None if speaker is None else self.speaker(speaker)
        self.do(lambda: self.project.review.add(self.article, (WORDS[index],), who))

    @rule(index=any_index, other=any_index)
    def merge(self, index, other) -> None:
        self.do(lambda: self.project.speakers.merge(self.speaker(index), [self.speaker(other)]))

    @precondition(lambda self: self.project.speakers.all())
    @rule(index=any_index, name=names, alias=any_index, moved=st.sets(quotes))
    def split(self, index, name, alias, moved) -> None:
        one = self.project.speakers.all()[index % len(self.project.speakers.all())]
        aliases = [one.aliases[alias % len(one.aliases)]] if one.aliases else []
        chosen = {"aliases": aliases, "quote_ids": [self.ids[quote] for quote in moved]}
        before = seen(self.project)
        try:
            preview = self.project.speakers.preview_split(one.id, name, **chosen)
        except NotAllowedError:
            preview = None
        assert seen(self.project) == before
        self.do(lambda: self.project.speakers.split(one.id, name, **chosen))
        assert (preview is None) == (seen(self.project) == before)

    @rule(index=any_index, roles=st.lists(st.builds(Role, st.sampled_from("abc"), st.sampled_from(["", "2020"]))))
    def roles(self, index, roles) -> None:
        self.do(lambda: self.project.speakers.set_roles(self.speaker(index), roles))

    @precondition(lambda self: self.project.speakers.all())
    @rule(index=any_index, code=st.sampled_from(["", "ru", "es"]))
    def language(self, index, code) -> None:
        one = self.project.speakers.all()[index % len(self.project.speakers.all())]
        if one.aliases:
            self.do(lambda: self.project.speakers.set_alias_language(one.id, one.aliases[0], code))

    @rule(index=any_index, name=names)
    def rename(self, index, name) -> None:
        self.do(lambda: self.project.speakers.edit(self.speaker(index), name=name, note=name[:1]))

    @rule(index=any_index, alias=names, add=st.booleans())
    def alias(self, index, alias, add) -> None:
        act = self.project.speakers.add_alias if add else self.project.speakers.remove_alias
        self.do(lambda: act(self.speaker(index), alias))

    @rule(index=any_index, on=st.booleans())
    def switch_lesson(self, index, on) -> None:
        lessons = self.project.speakers.lessons()
        act = self.project.speakers.recall if on else self.project.speakers.forget
        if lessons:
            self.do(lambda: act(lessons[index % len(lessons)]))

    @rule(index=any_index, key=st.none() | st.integers(1, 5))
    def pin(self, index, key) -> None:
        self.do(lambda: self.project.speakers.pin(self.speaker(index), key))

    @rule(index=any_index)
    def remove_speaker(self, index) -> None:
        self.do(lambda: self.project.speakers.remove(self.speaker(index)))

    @rule(index=any_index, position=st.integers(0, 14), active=st.booleans())
    def codebook(self, index, position, active) -> None:
        self.do(lambda: self.project.codebook.move(self.target(index), position))
        self.do(lambda: self.project.codebook.set_active(self.target(index), active))

    @rule(label=st.sampled_from(["Aid", "Trade"]))
    def add_target(self, label) -> None:
        self.do(lambda: self.project.codebook.add(label))

    @rule(title=st.sampled_from(["Talks", "Ёлка"]), done=st.booleans())
    def article_details(self, title, done) -> None:
        self.do(lambda: self.project.articles.edit(self.article, Metadata(title=title)))
        self.do(lambda: self.project.articles.set_done(self.article, done))

    @rule(kept=st.sets(quotes))
    def extract_again(self, kept) -> None:
        found = [quote for index, quote in enumerate(usual()) if index in kept]
        self.do(lambda: renewed(self.project, self.article, found, engine=str(len(found))))


Anything.TestCase.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
TestAnything = Anything.TestCase
