"""How stance suggestions behave: what they need, what the codebook's words can say, that nothing breaks them."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.codebook import default_targets, suggest, suggest_flags
from cubaquotes.codebook.suggest_lexicon import LANGUAGES, load, side_names, stem
from cubaquotes.codebook.suggest_sides import speaker_side
from cubaquotes.data import read_toml
from cubaquotes.model import Span, StanceValue, Target, TargetId

TARGETS = default_targets()


def whole(text: str) -> tuple[Span, ...]:
    return (Span(0, len(text)),)


def target(*words: str, label: str = "The canal") -> Target:
    return Target(TargetId(99), "canal", label, words=words)


def signs(text: str, targets: tuple[Target, ...], language: str = "en", speaker: str | None = None) -> dict[str, str]:
    """The suggestions for a text that is one direct quote."""
    quoted = f"“{text}”"
    return {
        s.target_key: s.value.value for s in suggest(quoted, (Span(1, len(quoted) - 1),), targets, language, speaker)
    }


class TestTheCodebooksWords:
    @pytest.mark.parametrize(
        ("language", "words", "text"),
        [
            ("en", "inland canal", "We support the inland canals."),
            ("es", "canal interior", "Apoyamos los canales interiores."),
            ("ru", "судоходный канал", "Мы поддерживаем строительство судоходного канала."),
        ],
    )
    def test_a_new_target_works_at_once_in_any_form(self, language: str, words: str, text: str) -> None:
        assert signs(text, (target(words),), language) == {"canal": "supports"}

    def test_accents_and_capitals_do_not_matter(self) -> None:
        assert signs("CONDENAMOS LA INVASIÓN", (target("invasion"),), "es") == {"canal": "opposes"}

    def test_a_star_stands_for_any_ending(self) -> None:
        assert signs("We reject the canalisation.", (target("canal*"),)) == {"canal": "opposes"}
        assert signs("We reject the canalisation.", (target("canal"),)) == {}

    def test_a_second_part_must_stand_in_the_same_sentence(self) -> None:
        words = (target("tolls|fees + panama"),)
        assert signs("We reject the tolls in Panama.", words) == {"canal": "opposes"}
        assert signs("We reject the fees in Panama.", words) == {"canal": "opposes"}
        assert signs("We reject the tolls. Panama is far.", words) == {}

    def test_a_country_may_stand_in_the_lines_before(self) -> None:
        text = "The talks in Havana went on. “We reject the tolls,” she said."
        start = text.index("We")
        found = suggest(text, (Span(start, start + 19),), (target("tolls + cuba"),), "en")
        assert [s.value for s in found] == [StanceValue.OPPOSES]

    def test_a_country_is_known_in_every_language(self) -> None:
        words = (target("пошлина + cuba"),)
        assert signs("Мы осуждаем пошлины на кубинский сахар.", words, "ru") == {"canal": "opposes"}

    def test_the_speakers_side_can_be_asked_for(self) -> None:
        words = (target("cuba + @russia"),)
        assert signs("We support Cuba.", words, speaker="Russian ambassador") == {"canal": "supports"}
        assert signs("We support Cuba.", words, speaker="Spanish ambassador") == {}

    def test_what_must_not_stand_in_the_sentence(self) -> None:
        words = (target("tolls - ukraine"),)
        assert signs("We reject the tolls.", words) == {"canal": "opposes"}
        assert signs("We reject the tolls in Ukraine.", words) == {}

    def test_the_longer_words_win(self) -> None:
        targets = (target("sanctions"), replace(target("sanctions on Russia"), key="other"))
        assert signs("We reject the sanctions on Russia.", targets) == {"other": "opposes"}

    def test_a_removed_target_is_left_out(self) -> None:
        assert signs("We reject the tolls.", (replace(target("tolls"), active=False),)) == {}

    def test_a_target_without_words_is_never_suggested(self) -> None:
        assert signs("We reject the canal.", (target(),)) == {}


class TestWhoSpeaks:
    @pytest.mark.parametrize(
        ("speaker", "language", "side"),
        [
            ("Senior Cuban official", "en", "cuba"),
            ("US Embassy in Havana", "en", "us"),
            ("Russian embassy in Havana", "en", "russia"),
            ("State Department", "en", "us"),
            ("Moscow", "en", "russia"),
            ("Ministerio de Relaciones Exteriores de Cuba", "es", "cuba"),
            ("Funcionario del Departamento de Estado", "es", "us"),
            ("МИД России", "ru", "russia"),
            ("посольство США на Кубе", "ru", "us"),
            ("власти Кубы", "ru", "cuba"),
            ("former Cuban minister", "en", ""),
            ("a Cuban fisherman", "en", ""),
            ("Centre for a Better Cuba", "en", ""),
            ("she", "en", ""),
        ],
    )
    def test_a_role_tells_its_side(self, speaker: str, language: str, side: str) -> None:
        assert speaker_side("", 0, speaker, load(language)) == side

    @pytest.mark.parametrize(
        ("text", "speaker", "language", "side"),
        [
            ("Cuba’s energy minister, Lena Morro, spoke. ", "Lena Morro", "en", "cuba"),
            ("Lena Morro, the Cuban energy minister, spoke. ", "Lena Morro", "en", "cuba"),
            ("Lena Morro, a former Cuban minister, spoke. ", "Lena Morro", "en", ""),
            ("A ship came to Cuba, said Lena Morro, who sells fruit. ", "Lena Morro", "en", ""),
            ("The visits to Russia worried U.S. Fleet Command chief Admiral Ada Holm. ", "Ada Holm", "en", ""),
            ("The visits to Russia worried U.S. government envoy Ada Holm. ", "Ada Holm", "en", "us"),
            ("Russian ambassador in Cuba Ivan Trosk spoke. ", "Ivan Trosk", "en", "russia"),
            ("Habló el embajador ruso, Iván Trosk. ", "Iván Trosk", "es", "russia"),
            ("Выступил посол России Иван Тросков. ", "Иван Тросков", "ru", "russia"),
            ("Это сказано послу России Ивану Троскову. ", "Иван Тросков", "ru", "russia"),
            ("“The Kremlin,” Lena Morro said. ", "Lena Morro", "en", ""),
        ],
    )
    def test_for_a_person_the_article_tells_it(self, text: str, speaker: str, language: str, side: str) -> None:
        assert speaker_side(text, len(text), speaker, load(language)) == side

    def test_an_office_may_have_been_named_with_its_country_before(self) -> None:
        text = "The Cuban foreign ministry protested. The ministry's spokeswoman Lena Morro spoke. "
        assert speaker_side(text, len(text), "Lena Morro", load("en")) == "cuba"

    @pytest.mark.parametrize(
        ("text", "language"),
        [
            (
                "According to the State Department nothing changes. In Moscow, Foreign Ministry official {} spoke. ",
                "en",
            ),
            ("A senior U.S. official denied it. From Havana, ministry spokeswoman {} answered. ", "en"),
            ("Lo negó el Departamento de Estado. En Moscú, la portavoz de la cancillería {} habló. ", "es"),
            ("Это отрицает Госдепартамент США. В Гаване представитель министерства {} ответила. ", "ru"),
        ],
    )
    def test_but_not_if_the_office_is_somewhere_else(self, text: str, language: str) -> None:
        written = text.format("Lena Morro")
        assert speaker_side(written, len(written), "Lena Morro", load(language)) != "us"

    def test_our_policy_is_the_speakers_own_governments(self) -> None:
        text = "Our policy toward Cuba has not changed."
        assert signs(text, TARGETS, speaker="State Department") == {"us_cuba_policy": "supports"}
        assert signs(text, TARGETS, speaker="Lena Morro") == {}


class TestWhatIsShown:
    def test_the_evidence_is_in_the_articles_characters(self) -> None:
        text = "😀 Earlier. “We must lift the cruel embargo,” Lena Morro said."
        start, end = text.index("We"), text.index(",”")
        (found,) = suggest(
            text, (Span(start, end),), TARGETS, "en", "Lena Morro", (Span(len(text) - 5, len(text) - 1),)
        )
        assert found.value is StanceValue.OPPOSES
        words = [span.of(text) for span in found.evidence]
        assert words == ["lift", "embargo"]
        assert "embargo" in found.reason

    def test_a_split_quote_is_read_as_one(self) -> None:
        text = "“We condemn,” she said, “the embargo.”"
        content = (Span(1, 11), Span(text.index("the"), len(text) - 2))
        assert [s.value for s in suggest(text, content, TARGETS, "en")] == [StanceValue.OPPOSES]

    def test_the_reporters_colour_is_no_stance(self) -> None:
        for cue in ("claimed", "admitted", "conceded", "boasted"):
            text = f"She {cue} the embargo dates from 1962."
            assert (
                suggest(text, (Span(text.index("the"), len(text)),), TARGETS, "en", "she", (Span(4, 4 + len(cue)),))
                == []
            )

    def test_a_refusal_to_condemn_is_not_read_as_condemning(self) -> None:
        text = "She refused to condemn the embargo."
        assert suggest(text, (Span(23, 34),), TARGETS, "en", "Lena Morro", (Span(4, 22),)) == []

    def test_both_ways_at_once_says_nothing(self) -> None:
        assert signs("We support the embargo. We reject the embargo.", TARGETS) == {}

    def test_no_content_no_suggestion(self) -> None:
        assert suggest("We condemn the embargo.", (), TARGETS, "en") == []

    def test_an_unknown_language_is_read_as_english(self) -> None:
        assert signs("We condemn the embargo.", TARGETS, "fr") == {"us_sanctions_cuba": "opposes"}


class TestOfficialsGoOn:
    TEXT = (
        "State Department spokeswoman Lena Morro spoke of Cuba. “Any ship that calls there goes on the blacklist,” "
        "she said. "
        "“We force nobody,” she {cue}."
    )

    def test_about_the_matter_named_just_before(self) -> None:
        text = self.TEXT.format(cue="added")
        start = text.index("We force")
        (found,) = suggest(text, (Span(start, start + 15),), TARGETS, "en", "Lena Morro")
        assert (found.target_key, found.value) == ("us_sanctions_cuba", StanceValue.SUPPORTS)
        assert found.evidence[0].of(text) == "blacklist"
        assert found.confidence < 0.7

    @pytest.mark.parametrize(
        "words",
        [
            "Russia will not leave its friends",
            "Havana will never be alone",
            "Moscow plans to send ships",
            "Cuba intends to wait",
        ],
    )
    def test_but_not_with_what_another_country_will_do(self, words: str) -> None:
        text = self.TEXT.format(cue="added").replace("We force nobody", words)
        start = text.index(words)
        assert suggest(text, (Span(start, start + len(words)),), TARGETS, "en", "Lena Morro") == []

    def test_but_nobody_else_does(self) -> None:
        text = self.TEXT.format(cue="added").replace("State Department spokeswoman", "Shopkeeper")
        start = text.index("We force")
        assert suggest(text, (Span(start, start + 15),), TARGETS, "en", "Lena Morro") == []


class TestData:
    @pytest.mark.parametrize("code", LANGUAGES)
    def test_every_class_of_words_is_known(self, code: str) -> None:
        for name in read_toml(f"stance/{code}.toml")["words"]:
            assert isinstance(getattr(suggest_flags, name.upper()), int)

    def test_the_languages_name_the_same_countries(self) -> None:
        for code in LANGUAGES:
            assert set(read_toml(f"stance/{code}.toml")["sides"]) == side_names()

    def test_the_bits_are_all_different(self) -> None:
        bits = [value for name, value in vars(suggest_flags).items() if name.isupper()]
        assert len(set(bits)) == len(bits)

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_no_letter_of_another_alphabet_slipped_in(self, code: str) -> None:
        for name, text in read_toml(f"stance/{code}.toml")["words"].items():
            foreign = [c for c in text.lower() if c.isalpha() and ("а" <= c <= "я" or c == "ё") != (code == "ru")]
            assert not foreign, name

    def test_cases_come_to_one_stem(self) -> None:
        assert {stem(word) for word in ("блокада", "блокады", "блокаде", "блокаду", "блокадой")} == {"блокад"}
        assert {stem(word) for word in ("sanction", "sanctions")} == {"sanction"}
        assert {stem(word) for word in ("sancion", "sanciones")} == {"sancion"}


@given(
    text=st.lists(
        st.sampled_from(
            ["We", "condemn", "embargo", "Cuba", "не", "против", "el", "bloqueo", ".", "?", ",", "“", "\n", "😀"]
        )
    ).map(" ".join)
    | st.text(max_size=200),
    language=st.sampled_from(LANGUAGES),
    data=st.data(),
)
def test_any_text_gives_spans_inside_it(text: str, language: str, data: st.DataObject) -> None:
    cut = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    speaker = data.draw(st.sampled_from([None, "Senior Cuban official", "Morro", "", "?"]))
    for found in suggest(text, (Span(*cut),), TARGETS, language, speaker, (Span(0, cut[0]),)):
        assert all(0 <= span.start < span.end <= len(text) for span in found.evidence)
        assert list(found.evidence) == sorted(found.evidence)
        assert 0 < found.confidence < 1


@pytest.mark.parametrize("unit", ["We condemn the embargo. ", "а", "“", "против блокады ", "US ", "U.S.", "not " * 50])
def test_a_huge_quote_takes_no_longer_than_a_long_one(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.process_time()
    suggest(text, whole(text), TARGETS, "ru" if unit[0] > "z" else "en", "Lena Morro")
    assert time.process_time() - started < 2
