"""Lists of speakers and targets: what is written comes back, and one bad row costs no other."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cubaquotes.codebook import default_targets, words_of_target
from cubaquotes.errors import ExportError, ImportFileError
from cubaquotes.exchange.lists import SpeakerEntry, read_speakers, read_targets, write_speakers, write_targets
from cubaquotes.model import Role, Speaker, SpeakerId, SpeakerKind, Target, TargetId
from cubaquotes.services import default_speakers, speakers_from
from cubaquotes.speakers import fold, trouble_with

endings = st.sampled_from(["toml", "csv"])
anything = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
# What mistakes like most: quotation marks, separators, formulas, the words of the formats themselves.
tricky = st.sampled_from(
    [
        "[[speaker]]",
        "a; b",
        'say "so"',
        "=1+1",
        "'=x",
        "x = 1",
        "# no",
        "role (2008–2012)",
        "\\",
        "ё, é",
        "a,b",
        "- ",
        '"',
        "'",
    ]
)
plain = (anything | tricky).map(lambda text: " ".join(text.split()))
names = plain.filter(fold)
dates = st.sampled_from(["", "2008", "2008-05", "2008-05-12"])
roles = st.builds(Role, plain, dates, dates).filter(lambda role: not trouble_with(role))


@st.composite
def speakers(draw):
    aliases = draw(st.lists(plain.filter(bool), max_size=4, unique=True))
    codes = [draw(st.sampled_from(["", "", "es", "ru", "pt-br"])) for _ in aliases]
    aliases = [alias for _code, alias in sorted(zip(codes, aliases, strict=True), key=lambda pair: pair[0])]
    return Speaker(
        id=SpeakerId(0),
        name=draw(names),
        kind=draw(st.sampled_from(SpeakerKind)),
        aliases=tuple(aliases),
        key=draw(st.none() | st.integers(1, 9)),
        colour=draw(st.sampled_from(["", "#1f77B4"])),
        note=draw((anything | tricky).filter(lambda note: not note or note.strip())),
        languages=tuple((alias, code) for alias, code in zip(aliases, sorted(codes), strict=True) if code),
        roles=tuple(dict.fromkeys(draw(st.lists(roles, max_size=3)))),
    )


def entry_of(speaker: Speaker) -> SpeakerEntry:
    aliases = tuple((alias, speaker.language_of(alias)) for alias in speaker.aliases)
    return SpeakerEntry(
        "", speaker.name, speaker.kind, speaker.key, speaker.colour, speaker.note, aliases, speaker.roles
    )


@given(st.lists(speakers(), max_size=4), endings)
@example([Speaker(SpeakerId(0), "Ana", note=" first")], "csv")
def test_speakers_come_back(listed, ending):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / f"s.{ending}"
        assert write_speakers(listed, out) == len(listed)
        text = out.read_bytes().decode("utf-8-sig")
    found = read_speakers(text, out.name)
    assert found.problems == []
    assert [SpeakerEntry("", *_without_where(entry)) for entry in found.entries] == list(map(entry_of, listed))


def _without_where(entry):
    return (entry.name, entry.kind, entry.key, entry.colour, entry.note, entry.aliases, entry.roles)


keys = st.lists(st.from_regex("[a-z]{1,6}", fullmatch=True), unique=True, max_size=4)


@given(keys, st.data(), endings)
def test_targets_come_back(keys, data, ending):
    words = st.lists(plain, max_size=3).map(words_of_target)
    description = (anything | tricky).map(str.strip)
    listed = [
        Target(
            TargetId(0),
            key,
            data.draw(plain.filter(bool)),
            data.draw(description),
            data.draw(words),
            data.draw(st.booleans()),
        )
        for key in keys
    ]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / f"t.{ending}"
        assert write_targets(listed, out) == len(listed)
        text = out.read_bytes().decode("utf-8-sig")
    found = read_targets(text, out.name)
    assert found.problems == []
    assert [
        Target(TargetId(0), e.key, e.label, e.description, e.words, e.active is not False) for e in found.entries
    ] == listed


def test_a_written_list_is_as_the_program_s_own(tmp_path):
    """The files of resources/ and those that come out are of one form: each program part can read both."""
    write_speakers(default_speakers(), tmp_path / "s.toml")
    text = (tmp_path / "s.toml").read_text()
    assert speakers_from(tomllib.loads(text)) == default_speakers()
    write_targets(default_targets(), tmp_path / "t.toml")
    assert tomllib.loads((tmp_path / "t.toml").read_text())["target"][0]["key"] == "us_sanctions_cuba"


def test_what_people_write_by_hand():
    found = read_speakers(
        """
# ours
[[speaker]]
name = "  Maria   Zakharova "
aliases = ["the spokeswoman"]
aliases_in = { ru = ["Захарова"] }
[[speaker.role]]
role = "spokeswoman"
from = 2015-08-10
[[speaker.role]]
role = "deputy head"
from = 2011
to = "2015-08"
""",
        "s.toml",
    )
    (entry,) = found.entries
    assert entry.name == "Maria Zakharova"
    assert entry.aliases == (("the spokeswoman", ""), ("Захарова", "ru"))
    assert entry.roles == (Role("spokeswoman", "2015-08-10"), Role("deputy head", "2011", "2015-08"))
    found = read_speakers(
        "Name;Kind;Aliases;aliases_ru;roles\r\n"
        "Ana Díaz;;A. Díaz, the minister;;\r\n"
        '"Олег П.";role;"one\ntwo";"раз; ""два; три""";"minister (2008–); aide"\r\n',
        "s.csv",
    )
    assert found.problems == []
    ana, oleg = found.entries
    assert (ana.kind, ana.aliases) == (None, (("A. Díaz, the minister", ""),))
    assert oleg.aliases == (("one", ""), ("two", ""), ("раз", "ru"), ("два; три", "ru"))
    assert oleg.roles == (Role("minister", "2008"), Role("aide"))


BAD_SPEAKERS = """
[[speaker]]
name = "A"

[[speaker]]
nam = "B"

[[speaker]]
name = "C"
kind = "ghost"

[[speaker]]
name = "D"
key = 10
[[speaker]]
name = "E"
colour = "red"
[[speaker]]
name = "F"
aliases = "G"
[[speaker]]
name = "G"
aliases_in = { "русский" = ["Г"] }
[[speaker]]
name = "H"
[[speaker.role]]
role = "minister"
from = "soon"
[[speaker]]
name = "I"
note = 7
"""


def test_each_bad_row_is_told_and_the_rest_goes_on():
    found = read_speakers(BAD_SPEAKERS, "s.toml")
    assert [entry.name for entry in found.entries] == ["A"]
    assert found.problems == [
        "“s.toml”, line 5: the speaker has no name; give them one with at least one letter or digit.",
        "“s.toml”, line 5: there is no field “nam”; it was passed over.",
        "“s.toml”, line 8: C is of the kind “ghost”; it can be person, role, organisation, country, document.",
        "“s.toml”, line 12: “10” is no key; speakers are pinned to the keys 1 to 9.",
        "“s.toml”, line 15: “red” is no colour; write it as #rrggbb, such as #1f77b4.",
        '“s.toml”, line 18: the aliases are not a list of words; write them as ["a", "b"].',
        "“s.toml”, line 21: “русский” is no code of a language; use one such as en, es or ru.",
        "“s.toml”, line 24: “soon” is no date; write it as 2022-03-03, 2022-03 or 2022.",
        "“s.toml”, line 29: the note is not a text; put it into quotation marks.",
    ]


def test_a_mistake_in_the_language_itself_costs_one_table():
    text = '[[speaker]]\nname = "A"\n[[speaker]]\nname = "B\nkind = "role"\n[[speaker]]\nname = "C"\n'
    found = read_speakers(text, "s.toml")
    assert [entry.name for entry in found.entries] == ["A", "C"]
    (problem,) = found.problems
    assert problem.startswith("“s.toml”, line 4: this is not valid TOML (")


def test_bad_lines_of_a_table():
    text = "label,key,active,colour\nAid,Not A Key,,\n,x,,\nTrade,trade,maybe,\nWar,war,no,red\nA,b,c,d,e,f\n"
    found = read_targets(text, "t.csv")
    assert [(entry.label, entry.active) for entry in found.entries] == [("War", False)]
    assert found.problems == [
        "“t.csv”, line 2: “Not A Key” can't be a target's key; use small letters, digits and underscores.",
        "“t.csv”, line 3: the target has no label; give it one.",
        "“t.csv”, line 4: active is “maybe”; write yes or no (in TOML true or false).",
        "“t.csv”, line 5: there is no field “colour”; it was passed over.",
        "“t.csv”, line 6: there are more cells than columns; put those with commas into quotation marks.",
    ]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing():
    found = read_speakers('name,kind\nAna,person\n"Bruno,person\nCarla,person\n', "s.csv")
    assert [entry.name for entry in found.entries] == ["Ana"]
    (problem,) = found.problems
    assert problem.startswith("“s.csv”, line 3: this is not a valid CSV table (")
    assert problem.endswith("the rest was left out.")


def test_words_that_look_like_a_table_don_t_mislead_about_lines():
    found = read_speakers('[[speaker]]\nname = "A"\nnote = """\n[[speaker]]\n"""\n[[speaker]]\nname = ""\n', "s.toml")
    assert [(entry.name, entry.note) for entry in found.entries] == [("A", "[[speaker]]\n")]
    assert found.problems[0].startswith("“s.toml”, speaker 2: ")


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("s.txt", "x", "neither TOML nor CSV"),
        ("s.toml", "x = 1", "has no [[speaker]] tables"),
        ("s.toml", "speaker = 1", "has no [[speaker]] tables"),
        ("s.toml", "x = ", "not valid TOML"),
        ("s.csv", "who,kind\nA,person\n", "has no column “name”"),
        ("s.csv", '"name,kind\nA,person\n', "has no valid first line"),
    ],
)
def test_what_is_no_list_at_all_is_refused(name, text, words):
    with pytest.raises(ImportFileError) as refused:
        read_speakers(text, name)
    assert words in str(refused.value)


def test_a_place_that_is_none(tmp_path):
    with pytest.raises(ExportError, match=r"end with \.toml or \.csv"):
        write_speakers([], tmp_path / "s.xlsx")
    with pytest.raises(ExportError, match="there is no folder"):
        write_targets([], tmp_path / "no" / "t.csv")
