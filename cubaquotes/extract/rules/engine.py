"""Quotes of a Spanish or Russian text."""

from bisect import bisect_left

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules import tell
from cubaquotes.extract.rules.cast import Cast
from cubaquotes.extract.rules.lexicon import load
from cubaquotes.extract.rules.said import dialogue, frames, leftover
from cubaquotes.extract.rules.said.frame import INSIDE, LABEL, POSTPOSED, TURN, Frame
from cubaquotes.extract.rules.scene import Scene
from cubaquotes.extract.rules.who import headlines, introductions
from cubaquotes.extract.rules.who.entity import Entity
from cubaquotes.extract.rules.who.people import People
from cubaquotes.model import Extraction, Quote, Spans
from cubaquotes.speakers import Registry

# So many tokens may stand between two turns of a conversation.
_LONGEST_STAGE = 20
# Endings of verbs of the first person.
_MY_VERBS = {"es": ("é",), "ru": ("аю", "яю", "ею")}
LANGUAGES = frozenset(("es", "ru"))


def extract_by_rule(text: str, code: str, registry: Registry | None = None, told: Spans = ()) -> Extraction:
    """The quotes of `text`, which is in the language `code` ("es" or "ru").

    registry: the speakers to match mentions with. told: the words of stretches that are statements for certain.
    Never raises on any string; takes time linear in its length.
    """
    scene = Scene(text, load(code), told)
    cast = Cast(scene)
    people = People(cast)
    found = _Reading(cast, people, registry)
    turns = _turn_paragraphs(cast)
    found.interview = dialogue.is_interview(cast, turns)
    found.answers = dialogue.answers(cast, turns)
    labels = dialogue.labelled(cast)
    for number, (first, last) in enumerate(scene.paragraphs):
        if number in labels:
            found.answer(first, last, *labels[number])
        elif number in turns:
            found.turn(first, last, follows=number - 1 in turns)
        else:
            found.prose(first, last)
    return found.extraction()


def _turn_paragraphs(cast: Cast) -> set[int]:
    """The numbers of the paragraphs that are dialogue; a list with dashes is none."""
    paragraphs = cast.scene.paragraphs
    dashed = {n for n, (a, b) in enumerate(paragraphs) if dialogue.is_turn(cast, a, b)}
    if dialogue.answers(cast, dashed):
        return dashed
    sure = {n for n in dashed if dialogue.turn(cast, *paragraphs[n]).cue is not None}
    asked = {n for n in dashed if any(cast.scene.words[k] == "?" for k in range(*paragraphs[n]))}
    if sure or (asked and len(dashed) > 1):
        return dashed
    # "X dijo:" and then a line with a dash.
    return {n for n in dashed if n and frames.dangling(cast, *paragraphs[n - 1]) is not None}


class _Reading:
    """Goes through the paragraphs in order and remembers who spoke."""

    def __init__(self, cast: Cast, people: People, registry: Registry | None) -> None:
        self.cast, self.scene, self.people = cast, cast.scene, people
        self.writer = tell.Writer(cast, registry)
        self.quotes: list[Quote] = []
        self.last: Entity | None = None
        self.pending: Frame | None = None  # "X dijo:" at the end of a paragraph
        self.run: list[Entity | None] = []
        self.open: Frame | None = None
        self.asked: Entity | None = None
        self.guest: Entity | None = None
        self.interviewed: Entity | None = None  # whose words are the headline of an interview
        self.interview = self.answers = False
        self.done: list[tuple[Frame, Entity | None]] = []

    def turn(self, first: int, last: int, *, follows: bool) -> None:
        """A paragraph of dialogue."""
        if not follows and not self.interview:
            self.run = []
        frame = dialogue.turn(self.cast, first, last)
        _mark_source(frame)
        self._mute(frame)
        self.people.avoid = self.run[-1] if self.run else None
        self.people.advance(last if frame.cue is None else frame.cue[0])
        if frame.cue is not None:
            avoid = self.run[-1] if self.run else None
            asked, self.asked = self.asked, None
            who = asked if asked is not None and frame.mention is None else self._who(frame, avoid=avoid)
            if frame.addressee is not None:
                self.asked = self.people.entity(frame.addressee, subject=True)
        elif self.pending is not None:
            frame.mention, frame.cue, frame.verb = self.pending.mention, self.pending.cue, self.pending.verb
            who = self._who(frame)
        else:
            frame.notes.append("turn")
            who = self._next_turn(frame)
        self.pending = self.people.avoid = None
        self.run.append(who)
        self._keep(frame, who)

    def _next_turn(self, frame: Frame) -> Entity | None:
        """Whose turn it is where nothing tells: who spoke before last; who answers; who is interviewed."""
        if self.answers:
            self.interviewed = self.interviewed or self.people.main_person(frame.first)
            return self.interviewed
        if not self.run:
            self.interviewed = self.interviewed or (self.people.main_person(frame.first) if self.interview else None)
            return None if self.interview else self._brought_in(frame)
        if self.interview and self.interviewed is not None:
            return self.interviewed if self.run[-1] is None else None
        if self.asked is not None:
            answers, self.asked = self.asked, None
            return answers
        asked = self.run[-1] is None
        if len(self.run) >= 2 and not (asked and self.run[-2] is None):
            return self.run[-2]
        if asked and self.interviewed is not None:
            return self.interviewed
        found = self.people.by_pronoun(frame.first, "", plural=False, avoid=self.run[-1])
        if asked and found is not None and found.spoke < 0:
            found = self.people.main_person(frame.first) or found  # who is asked is who the text is about
        return found if found is not None and found.kind in ("person", "role") else None

    def _brought_in(self, frame: Frame) -> Entity | None:
        """Who begins a conversation: whom the sentence before it is about; a question is a reporter's."""
        scene = self.scene
        asks = any(scene.tags[k] & t.QUESTION for k in range(frame.first, frame.parts[-1][1]))
        begins = bisect_left(scene.sentence_starts, frame.first - 2) - 1
        found = self.people.by_pronoun(frame.first, "", plural=False, somebody=True)
        if asks or begins < 0 or found is None or found.topic < scene.sentence_starts[begins]:
            return None
        return found

    def answer(self, first: int, last: int, begin: int, label: str) -> None:
        """A paragraph of an interview, with who speaks before it."""
        self.people.advance(first)
        frame = Frame(TURN, [(begin, last)], direct=True, end=last)
        frame.notes.append("label")
        self._mute(frame)
        if first in self.cast.at and begin - first < 3:
            self.cast.at[first].muted = True  # "R. Se lo compró …" names nobody
        low = label.lower()
        who = None
        if low in dialogue.ANSWERS:
            self.guest = self.guest or self.people.main_person(first)
            who = self.guest
        elif low not in dialogue.ASKS:
            frame.mention = self.cast.parse(first, begin - 1, loose=True)
            who = self.people.entity(frame.mention, subject=True) if frame.mention is not None else None
        self._keep(frame, who)
        self.open = None

    def _mute(self, frame: Frame) -> None:
        """Who is named in a turn is not who speaks next."""
        for a, b in frame.parts:
            for k in range(a, b):
                if k in self.cast.at:
                    self.cast.at[k].muted = True

    def prose(self, first: int, last: int) -> None:
        """A paragraph that is no dialogue."""
        scene = self.scene
        for k in scene.stretches_in(first, last):
            if scene.stretches[k].reopened and self.done and self.done[-1][0].parts:
                self._go_on(k)
        for a, b in scene.sentences(first, last):
            inside = [f for k in scene.stretches_in(a, b) if (f := dialogue.inside(self.cast, k)) is not None]
            found = sorted(
                [*frames.sentence_frames(self.cast, a, b, inside), *inside],
                key=lambda f: f.cue[0] if f.cue else f.first,
            )
            found = _without_doubles(found)
            known = [*found, *(frame for frame, _ in self.done[-1:])]
            rest = leftover.frames(self.cast, a, b, known, first)
            for frame in (*found, *rest):
                _mark_source(frame)
            for frame in sorted([*found, *rest], key=lambda f: f.first):
                self._take(frame, a)
            if not found and not rest:
                self.open = None  # «…», dijo. Se calló. «…»: two statements
            self.pending = frames.dangling(self.cast, a, b) if b == last else None
        self.open = None

    def _take(self, frame: Frame, first: int) -> None:
        other = self._other_one(frame, first) if frame.rule == leftover.ALONE else None
        if frame.rule == leftover.ALONE and other is None and self._joins(frame, first):
            return
        place = frame.cue[0] if frame.cue else frame.first
        # "El embajador, añadió él, no vendrá": who is told of is not who tells it.
        inserted = frame.rule == POSTPOSED and (frame.mention is None or frame.mention.kind == "pronoun")
        inserted = inserted or (frame.owner is not None and not self._has_stop(frame.first, place))
        self.people.advance(frame.first if inserted else max(place, frame.first))
        if frame.rule == leftover.ALONE and self.pending is not None and frame.mention is None:
            frame.mention, frame.cue, frame.verb = self.pending.mention, self.pending.cue, self.pending.verb
        who = other or self._who(frame)
        self._keep(frame, who)
        self.open = frame if frame.joined else None

    def _has_stop(self, first: int, last: int) -> bool:
        """Whether a full stop stands at the tokens [first, last), as after "4,5 млрд."."""
        return any(self.scene.words[k] == "." for k in range(first, last))

    def _other_one(self, frame: Frame, first: int) -> Entity | None:
        """«…», dijo él. «…», replicó ella. «…»: whose turn it is after the reply; None where it goes on."""
        reply = self.open
        if reply is None or reply.verb is None or reply.mention is None or frame.first != first or len(self.done) < 2:
            return None
        retorts = reply.verb.lemma in self.scene.lexicon.lists["retorts"] and reply.mention.kind == "pronoun"
        (said, other), (latest, who) = self.done[-2:]
        turns = latest is reply and said.direct and reply.first - said.end <= _LONGEST_STAGE and other is not who
        return other if retorts and turns else None

    def _go_on(self, k: int) -> None:
        """A stretch whose marks were opened again belongs to the quote of the paragraph before."""
        before = self.done[-1][0]
        if before.covers(self.scene.first[k - 1]) or before.covers(self.scene.first[k - 1] + 1):
            before.parts.append((self.scene.first[k], self.scene.last[k]))

    def _joins(self, frame: Frame, first: int) -> bool:
        """“A,” he said. “B.”: a sentence all in marks goes on with the quote before it in the paragraph."""
        before = self.open
        if before is None or frame.first != first or not frame.joined or not self.done:
            return False
        before.parts.extend(frame.parts)
        return True

    def _who(self, frame: Frame, avoid: Entity | None = None) -> Entity | None:
        if frame.impersonal:
            return None
        place = frame.cue[0] if frame.cue else frame.first
        if self._is_to_me(frame):
            asked = self.people.met_since(self.last, place)
            if asked is not None:
                return asked
        if frame.verb is not None and frame.verb.lemma in self.scene.lexicon.lists["replies"] and frame.direct:
            # "contestó el anfitrión": not who spoke last.
            self.people.avoid = self.people.avoid or self.last
        who = self._subject(frame, place, avoid)
        self.people.avoid = None
        return who

    def _is_to_me(self, frame: Frame) -> bool:
        """ "«…», me respondió": who was asked answers, not who spoke before."""
        if frame.mention is not None or frame.verb is None or frame.cue is None:
            return False
        replies = frame.verb.lemma in self.scene.lexicon.lists["replies"]
        return replies and self.scene.low[frame.cue[0] - 1] == "me"

    def _subject(self, frame: Frame, place: int, avoid: Entity | None) -> Entity | None:
        if frame.mention is not None:
            if frame.mention.kind == "pronoun":
                return self.people.told_by_pronoun(frame.mention, avoid)
            return self.people.meet(frame.mention, frame.verb.gender if frame.verb is not None else "")
        if frame.same_as is not None:
            return next((who for other, who in reversed(self.done[-8:]) if other is frame.same_as), None)
        if frame.owner is not None:
            gender, number = frame.owner
            return self.people.by_pronoun(place, gender, plural=number == "p")
        if frame.verb is not None:
            if frame.verb.form in ("1s", "1p"):
                return None
            return self.people.by_pronoun(
                place,
                frame.verb.gender.replace("n", "").replace("p", ""),
                plural=frame.verb.number == "p",
                avoid=avoid,
                somebody=in_first_person(self.scene, frame),
            )
        return self.people.by_pronoun(place, "", plural=False, somebody=in_first_person(self.scene, frame)) or self.last

    def _keep(self, frame: Frame, who: Entity | None) -> None:
        named = introductions.own_name(self.cast, frame) if who is None or who.kind == "role" else None
        if named is not None:
            who = self.people.introduce(who, named)
        if frame.rule == LABEL and who is not None and who.kind == "person" and not self.done:
            self.interviewed = who
        if who is not None:
            place = frame.mention.first if frame.mention is not None else (frame.cue[0] if frame.cue else frame.first)
            self.people.speaks(who, max(place, frame.first))
            self.last = who
            if not frame.direct:
                self.people.claims(who, frame.first, frame.parts[-1][1])
        self.done.append((frame, who))

    def extraction(self) -> Extraction:
        """All that was found."""
        self.people.advance(len(self.scene))
        self.done = headlines.named(self.cast, self.done)
        return self.writer.extraction(self.done)


def _mark_source(frame: Frame) -> None:
    """Tell the mention that it speaks, and what the verb tells of it: "спросил фотограф" is a man."""
    if frame.mention is None:
        return
    frame.mention.source = True
    frame.mention.verb_at = frame.cue[0] if frame.cue is not None else -1
    frame.mention.reports = frame.covers(frame.mention.last + 1)
    if frame.mention.kind == "role" and frame.verb is not None and frame.verb.gender in ("m", "f"):
        frame.mention.gender = frame.mention.gender or frame.verb.gender


def in_first_person(scene: Scene, frame: Frame) -> bool:
    """Whether the words in marks are one person's: "Yo bajé al pozo", «Я плакала»."""
    mine, endings = scene.lexicon.lists["first_person"], _MY_VERBS[scene.lexicon.code]
    words = [k for a, b in frame.parts for k in range(a, b)] if frame.direct else []
    verbs = [k for k in words if scene.low[k].endswith(endings) and len(scene.low[k]) > 3]
    return any(scene.low[k] in mine for k in words) or any(not scene.tags[k] & t.NOUN for k in verbs)


def _without_doubles(found: list[Frame]) -> list[Frame]:
    """Of two frames that report the same words, the one that holds more of them, or an insertion."""
    kept: list[Frame] = []

    def order(frame: Frame) -> tuple[bool, bool, int]:
        # "Вашингтон ответил: «…», — сказал представитель Пентагона": who is named, not the capital.
        place = frame.mention is not None and frame.mention.kind == "place" and frame.direct
        return (frame.rule not in (INSIDE, TURN), place, -sum(b - a for a, b in frame.parts))

    for frame in sorted(found, key=order):
        mine = {k for a, b in frame.parts for k in range(a, b)}
        if not any(len(mine & {k for a, b in other.parts for k in range(a, b)}) > 0.5 * len(mine) for other in kept):
            kept.append(frame)
    return sorted(kept, key=lambda f: f.first)
