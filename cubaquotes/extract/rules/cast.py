"""All mentions of a text, and how to find one at a place."""

from typing import Protocol

from cubaquotes.extract.rules import tags as t
from cubaquotes.extract.rules.phrases import bonds, russian, russian_names, russian_phrases, settled, spanish
from cubaquotes.extract.rules.phrases.mention import DOCUMENT, GROUP, OTHER, PERSON, ROLE, Mention
from cubaquotes.extract.rules.scene import Scene


class _Parse(Protocol):
    def __call__(self, scene: Scene, i: int, stop: int, *, loose: bool = False) -> Mention | None: ...


_PARSERS: dict[str, _Parse] = {"es": spanish.parse, "ru": russian.parse}
_WHERE = frozenset(("в", "во", "на", "из", "en", "desde", "hacia", "до", "под"))
_CALLED = frozenset(
    ("llama", "llame", "llamara",
     "llamaba", "apellida", "llamarse", "llamar", "llamaremos", "llamaré", "назовем", "зовут", "звали", "называть",
     "назвавшийся", "назвавшаяся", "представившийся", "представившаяся", "представился", "представилась", "назвался",
     "назвалась")
)  # fmt: skip
_ALIAS = frozenset(
    ("alias", "apodado", "apodada", "llama", "llamaba", "llaman", "llamaban", "dicen", "decían", "зовут", "звали",
     "прозвищу", "кличке", "прозвище", "псевдонимом")
)  # fmt: skip
_SELF = frozenset(("самой", "самом", "самих", "сама", "самого", "самому"))
_THEMSELVES = frozenset(("ella", "él", "она", "он"))
_WHOM = frozenset(("ее", "его"))
_LONGEST_RELATIVE = 9
# How far the name may stand from the one who is called so.
_CALLED_WITHIN = 20
# «Московский комсомолец»: the marks and what is in them.
_LONGEST_OUTLET = 6
_CLOSE = ("близк", "знаком", "осведомленн", "приближенн", "причастн")
_LONGEST_CLOSENESS = 7
_BEGINS = t.DETERMINER | t.INDEFINITE | t.NOUN | t.CAPITAL | t.PRONOUN


def _is_plain(tag: int) -> bool:
    return bool(tag & t.WORD) and not tag & (t.SMALL | t.CUE | t.VERB | t.CAPITAL | t.NUMBER | t.CALENDAR)


def _is_title(scene: Scene, k: int) -> bool:
    """Whether a word in small letters stands before a name like "monseñor", "fray", "doctora"."""
    return scene.words[k][0].islower() and (bool(scene.tags[k] & t.ROLE) or _is_plain(scene.tags[k]))


def _narrows(scene: Scene, k: int) -> bool:
    return russian_phrases.is_adjective(scene.low[k]) and not scene.tags[k] & (t.CAPITAL | t.NOUN | t.SMALL)


def _goes_by(scene: Scene, i: int) -> bool:
    """ "se identifica solo como Tito", "se presentó como Nelson": whether the name at `i` is what somebody goes by."""
    return any(
        low.startswith(("identific", "present")) and scene.low[i - 2 - n - 1] in ("se", "dijo")
        for n, low in enumerate(scene.low[i - 2 : max(0, i - 4) : -1])
        if i - 3 - n >= 0
    )


class Cast:
    """The mentions of a text in order; `at` and `ending` find them by their first token and the token after."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._parse: _Parse = _PARSERS[scene.lexicon.code]
        self.mentions: list[Mention] = []
        self.at: dict[int, Mention] = {}
        self.ending: dict[int, Mention] = {}
        self._find()
        settled.settle(scene, self.mentions)
        bonds.tie(self)

    def parse(self, i: int, stop: int, *, loose: bool = False) -> Mention | None:
        """The mention that begins at token `i`, also one that the first pass did not see."""
        found = self.at.get(i)
        if found is not None and found.last <= stop:
            return found
        return self._parse(self.scene, i, stop, loose=loose) if i < stop else None

    def add(self, mention: Mention) -> None:
        """A mention that only its surroundings gave away."""
        if mention.first not in self.at:
            self.at[mention.first] = mention
            self.ending.setdefault(mention.last, mention)
            self.mentions.append(mention)

    def _find(self) -> None:
        scene = self.scene
        russian_text = scene.lexicon.code == "ru"
        if russian_text:
            self._outlets()
        for first, last in scene.paragraphs:
            free = first
            for i in [i for i in range(first, last) if scene.tags[i] & _BEGINS]:
                if i < free:
                    continue
                mention = self._parse(scene, self._adjectives_before(i, free) if russian_text else i, last)
                if mention is not None:
                    self._close_to_somebody(mention)
                    self._name_the_role(mention)
                    mention.called = self._called(mention)
                    mention.alias_of = self._alias_of(mention)
                    mention.weak = self._is_weak(mention)
                    mention.muted = mention.muted or self._only_tells_more(mention)
                    if self._is_located(mention):
                        mention.kind, mention.role = OTHER, None  # "En Gibara, el párroco Justo Amador …"
                    self.mentions.append(mention)
                    self.at[mention.first] = mention
                    self.ending.setdefault(mention.last, mention)
                    if mention.kind == DOCUMENT and mention.last - mention.first > 2:
                        self._whose_paper(mention)
                    free = max(mention.last, mention.role[1] if mention.role else 0)

    def _whose_paper(self, paper: Mention) -> None:
        """ "Заявление сенатора Рэнди Скотта": he is told of as well."""
        for k in range(paper.first + 1, paper.last - 1):
            if not self.scene.tags[k] & (t.CAPITAL | t.ROLE):
                continue
            inner = self._parse(self.scene, k, paper.last)
            if inner is not None:
                full = inner.kind == PERSON and inner.name is not None and inner.name[1] - inner.name[0] > 1
                if full and inner.first not in self.at:
                    inner.cases = inner.cases and "G"
                    self.mentions.append(inner)
                    self.at[inner.first] = inner
                return

    def _close_to_somebody(self, mention: Mention) -> None:
        """ "Близкий к министерству собеседник": what stands before the noun makes him somebody new."""
        scene, i = self.scene, mention.first
        if scene.lexicon.code != "ru" or mention.kind != ROLE or mention.name is not None or i < 2:
            return
        for k in range(i - 2, max(0, i - _LONGEST_CLOSENESS) - 1, -1):
            if scene.tags[k] & t.STOP or scene.tags[k + 1] & t.STOP:
                return
            if scene.low[k].startswith(_CLOSE) and scene.tags[k + 1] & t.PREPOSITION:
                mention.first, mention.indefinite = k, True
                mention.role = (k, mention.last)
                return

    def _outlets(self) -> None:
        """ ", пишет «Деловой вестник».": short marks after a verb that hands news on hold the outlet's name."""
        scene = self.scene
        relays = scene.lexicon.lists["relays"]
        for k, at in enumerate(scene.first):
            verb = scene.lexicon.verbs.get(scene.low[at - 1]) if at > 1 else None
            if verb is None or verb.lemma not in relays:
                continue
            if not scene.tags[at - 2] & (t.COMMA | t.DASH) and scene.low[at - 2] != "как":
                continue
            inner = scene.tags[at + 1] if at + 1 < len(scene) else 0
            if (
                scene.last[k] - at <= _LONGEST_OUTLET
                and inner & t.CAPITAL
                and not scene.tags[scene.last[k] - 2] & t.FINAL
            ):
                self.add(Mention(at, scene.last[k], GROUP, name=(at + 1, scene.last[k] - 1), cases="N"))

    def _name_the_role(self, mention: Mention) -> None:
        """ "La directora de Mar Azul, la rusa Ksenia Bélskaya, escribió": both are one person."""
        scene = self.scene
        begin = self._past_age(mention.first)
        if mention.kind != PERSON or not begin or not scene.tags[begin - 1] & t.COMMA:
            return
        before = self.mentions[-1] if self.mentions else None
        after = scene.tags[mention.last] if mention.last < len(scene) else t.FINAL
        closed = after & t.COMMA or ((mention.head or begin < mention.first) and after & t.STOP)
        if before is None or before.kind != ROLE or not closed or before.plural:
            return
        if before.last != begin - 1 and not self._is_told_which(before.last, begin - 1):
            return
        if before.cases and mention.cases and not set(before.cases) & set(mention.cases):
            return
        before.kind, before.name, before.gender = PERSON, mention.name, mention.gender or before.gender
        before.last = mention.last
        self.ending[mention.last] = before

    def _is_told_which(self, first: int, last: int) -> bool:
        """ "El concejal | que debía dar la sorpresa |, Jacobo Rial,": a clause without commas."""
        low, code = self.scene.low, self.scene.lexicon.code
        if code == "es" and _is_plain(self.scene.tags[last - 1]) and 0 < last - first < 3:
            # "Su discípulo predilecto", "su colaborador más antiguo"
            return low[first] == "más" if last - first == 2 else low[first].endswith(("to", "ta"))
        if not 2 < last - first <= _LONGEST_RELATIVE or self.scene.low[first] not in ("que", "quien"):
            return False
        return not any(
            self.scene.tags[k] & (t.STOP | t.COMPLEMENTIZER) or self.scene.quote_of[k] >= 0
            for k in range(first + 1, last)
        )

    def _only_tells_more(self, mention: Mention) -> bool:
        """ "Крановщик, мужчина 33 лет, не пострадал": of the one before the comma."""
        scene, i = self.scene, mention.first
        before = self.mentions[-1] if self.mentions else None
        if scene.lexicon.code != "ru" or before is None or mention.kind != ROLE or before.last != i - 1:
            return False
        human = mention.head in scene.lexicon.humans and before.kind in (ROLE, OTHER, PERSON) and "N" in before.cases
        aged = mention.last < len(scene) and bool(scene.tags[mention.last] & t.NUMBER)
        return human and aged and bool(scene.tags[i - 1] & t.COMMA)

    def _past_age(self, at: int) -> int:
        """ "Посетитель, 70-летний Артур Львович, пьет": where what stands before the name begins."""
        scene = self.scene
        if scene.lexicon.code == "es" and at > 2 and scene.tags[at - 2] & t.COMMA and _is_title(scene, at - 1):
            return at - 1  # "El obispo, monseñor Celedonio Pardo, …"
        if scene.lexicon.code == "ru" and at > 2 and scene.tags[at - 2] & t.COMMA and _is_plain(scene.tags[at - 1]):
            return at - 1  # "Любимый ученик, монументалист Эвер Чукреев, …"
        while (
            at > 1
            and scene.lexicon.code == "ru"
            and (scene.tags[at - 1] & t.NUMBER or scene.words[at - 1] == "-" or _narrows(scene, at - 1))
        ):
            at -= 1
        return at

    def _called(self, mention: Mention) -> Mention | None:
        """The mention before "se llama X", "зовут X" that the name belongs to."""
        scene, i = self.scene, mention.first
        if i > 1 and scene.tags[i - 1] & t.COMMA and scene.low[i - 2] in _THEMSELVES and mention.kind == PERSON:
            # "… con su esposa. Ella, Lisbet, está embarazada."
            before = self.mentions[-2] if len(self.mentions) > 1 else None
            closed = mention.last < len(scene) and scene.tags[mention.last] & t.COMMA
            near = before is not None and before.kind == ROLE and not before.plural
            return before if near and closed else None
        pronoun = i > 1 and scene.low[i - 1] in _WHOM
        as_whom = i > 2 and scene.low[i - 1] == "como" and _goes_by(scene, i)
        if mention.kind != PERSON or not i or not (as_whom or scene.low[i - 1 - pronoun] in _CALLED):
            return None
        for before in reversed(self.mentions[-6:]):
            if i - before.last > _CALLED_WITHIN or before.kind == PERSON:
                return None
            if before.kind in (ROLE, OTHER) and not before.plural:
                return before
        return None

    def _alias_of(self, mention: Mention) -> Mention | None:
        """ "Deivis Salcedo, alias El Trueno", "Don Chepe se llama en realidad X": the person with another name."""
        scene, i = self.scene, mention.first
        if mention.kind not in (PERSON, GROUP) or mention.name is None or i < 2 or mention.head:
            return None
        cue = next((k for k in range(i - 1, max(-1, i - 4), -1) if scene.low[k] in _ALIAS), None)
        host = self.mentions[-1] if self.mentions else None
        if cue is None or host is None or host.kind != PERSON or i - host.last > _CALLED_WITHIN or host.last > cue:
            return None
        if any(scene.tags[k] & (t.FINAL | t.BREAK) for k in range(host.last, i)) or scene.quote_of[i] >= 0:
            return None
        mention.kind = PERSON
        return host

    def _is_located(self, mention: Mention) -> bool:
        """ "в Регле", "desde Holguín": a single capital where something is."""
        scene, i = self.scene, mention.first
        if mention.kind != PERSON or mention.last - i > 2 or not i or mention.head or mention.gender:
            return False
        if scene.low[i] in scene.lexicon.lists["toponyms"] and mention.last - i > 1:
            return scene.low[i - 1] in _WHERE  # "en Santa Clara"
        if scene.low[i - 1].startswith(russian_phrases.STREETS[:5]) and "G" in mention.cases:
            return True  # "дом на улице Гоголя"
        if any(scene.tags[k] & t.GIVEN or scene.words[k].endswith(".") for k in range(i, mention.last)):
            return False
        if scene.lexicon.code == "ru" and russian_names.is_surname(scene.low[mention.last - 1]):
            return False
        return scene.low[i - 1] in _WHERE

    def _is_weak(self, mention: Mention) -> bool:
        scene, i = self.scene, mention.first
        if (
            mention.kind != PERSON
            or mention.name != (i, mention.last)
            or mention.last - i > 1
            or scene.tags[i] & t.GIVEN
            or mention.role
        ):
            return False
        before = scene.tags[i - 1] if i else t.BREAK
        if scene.lexicon.code == "es" and before & t.WORD and not before & (t.CUE | t.VERB | t.ROLE | t.CAPITAL):
            # "calle Amargura", "la bahía de Mariel": a place as well as a person.
            return bool(before & t.OF) or not before & t.SMALL
        starts = (
            before & (t.FINAL | t.DASH | t.COLON | t.BREAK)
            or scene.quote_of[i - 1] != scene.quote_of[i]
            or scene.words[i - 1] in '¿¡"«“„'
        )
        return bool(starts) and not (scene.lexicon.code == "ru" and russian_names.is_surname(scene.low[i]))

    def _adjectives_before(self, i: int, free: int) -> int:
        scene = self.scene
        if not scene.tags[i] & t.NOUN:
            return i
        k = i
        while (
            k - 1 >= free
            and i - k < 4
            and scene.tags[k - 1] & t.WORD
            and scene.low[k - 1] not in scene.lexicon.cue_nouns
            and scene.low[k - 1] not in _SELF
            and not scene.tags[k - 1] & (t.SMALL | t.CUE | t.NOUN | t.CAPITAL | t.CALENDAR | t.NUMBER)
            and russian_phrases.is_adjective(scene.low[k - 1])
            and russian.go_together(scene, k - 1, i)
            and scene.quote_of[k - 1] == scene.quote_of[i]
        ):
            k -= 1
        return k
