"""Full-text search: what is found, where, and that no query is too odd."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cubaquotes.model import HitKind, StanceValue
from cubaquotes.services import open_project
from cubaquotes.store.search import PER_ARTICLE, _marked, match_expression
from tests.services.making import TEXT, add_article


@pytest.fixture
def project(path):
    with open_project(path, annotator="Ana") as opened:
        yield opened


def words(project, query, **kwargs):
    return [hit.match for hit in project.find(query, **kwargs)]


def test_places_are_where_the_words_stand(project):
    hits = project.find("trade")
    assert [hit.span.of(TEXT) for hit in hits] == ["trade", "Trade"]
    assert [hit.match for hit in hits] == ["trade", "Trade"]
    assert hits[1].before.endswith("Tuesday.  “")
    assert hits[1].after.startswith(" helps nobody")
    assert hits[0].article_title == "Talks"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("елка", ["Ёлка"]),
        ("ЁЛК", ["Ёлка"]),
        ("diaz", ["Díaz"]),
        ("nobod", ["nobody"]),
        ("helps nobody", ["helps", "nobody"]),
        ("“helps nobody”", ["helps nobody"]),
        ('"nobody helps"', []),
        ("trade nowhere", []),
        ("d", []),
        ("", []),
        ("… — !", []),
    ],
)
def test_words_phrases_and_beginnings(project, query, found):
    assert [hit.match for hit in project.find(query) if hit.quote_id is None and hit.span] == found


def test_notes_on_stances_are_searched(project):
    target = project.codebook.targets()[0].id
    project.review.set_stance(1, target, StanceValue.OPPOSES, note="A strong word: compare Ёжик’s second letter")
    for query, found in (
        ("strong word", "strong"), ('"strong word"', "strong word"), ("ежик", "Ёжик"), ("compar", "compare"),
        ("letter strong", "strong"),
    ):  # fmt: skip
        for kind in (None, HitKind.NOTE):
            (hit,) = project.find(query, kind=kind)
            assert (hit.quote_id, hit.match, hit.kind) == (1, found, HitKind.NOTE)
    assert project.find('"word strong"', kind=HitKind.NOTE) == project.find("strong nowhere") == []
    with open_project(project.path, annotator="Ben") as ben:
        assert ben.find("strong") == []


def test_context_begins_and_ends_with_whole_words(project):
    text = " ".join(f"word{number}" for number in range(100))
    add_article(project, text, [], title="Long")
    (hit,) = project.find("word50")
    assert hit.before.startswith("…word4")
    assert hit.after.endswith("…")
    assert hit.after.rstrip("…").split()[-1] in text.split()


def test_titles_notes_and_speakers_are_searched(project):
    assert project.find("talks")[0].span is None
    project.review.set_note(2, "compare with Ёжик’s letter")
    (hit,) = project.find("ежик")
    assert (hit.quote_id, hit.span, hit.match) == (2, None, "Ёжик")
    project.review.set_note(2, "other")
    assert project.find("ежик") == []
    zakharova = [hit for hit in project.find("захарова") if hit.quote_id]
    assert [(hit.quote_id, hit.before) for hit in zakharova] == [(1, "Maria Zakharova: ")]
    project.review.reject(1)
    assert project.find("захарова") == []


def test_notes_of_others_are_theirs(project):
    project.review.set_note(2, "secret")
    with open_project(project.path, annotator="Ben") as ben:
        assert ben.find("secret") == []


def test_aliases_are_found_as_soon_as_they_are_there(project):
    speaker = next(s for s in project.speakers.all() if s.name == "Maria Zakharova")
    project.speakers.add_alias(speaker.id, "Señora Z")
    assert [hit.quote_id for hit in project.find("senora")] == [1]
    project.speakers.remove_alias(speaker.id, "Señora Z")
    assert project.find("senora") == []
    project.speakers.edit(speaker.id, name="Ёлкина")
    assert [hit.quote_id for hit in project.find("елкина")] == [1]


def test_one_article_does_not_crowd_out_the_others(project):
    add_article(project, "wheat " * 500, [], title="Long")
    add_article(project, "some wheat", [], title="Short")
    hits = project.find("wheat")
    assert len(hits) == PER_ARTICLE + 1
    assert hits[-1].article_title == "Short"
    assert len(project.find("wheat", limit=5)) == 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20) | st.text(alphabet='"“”«»*:-^(){}+ANDORNEAT tradё', max_size=20))
def test_no_query_is_too_odd(project, query):
    for hit in project.find(query):
        assert hit.span is None or hit.quote_id or hit.span.of(TEXT) == hit.match


def test_a_query_becomes_an_expression():
    assert match_expression("a “b c” Ёлк") == '"a" "b c" "Елк"*'
    assert match_expression("mustn't") == '"mustn\'t"'
    assert match_expression("x") == '"x"'


@given(st.lists(st.tuples(st.text("ab ", min_size=1), st.text("cd", min_size=1))))
def test_marks_become_places(parts):
    marked = "".join(f"{before}\x01{found}\x02" for before, found in parts)
    plain = marked.replace("\x01", "").replace("\x02", "")
    assert [plain[start:end] for start, end in _marked(marked)] == [found for _, found in parts]


def test_each_kind_by_itself_and_none_takes_the_others_room(project):
    project.review.set_note(2, "more about trade")
    add_article(project, "trade " * 50, [], title="Trade news")
    assert {hit.kind for hit in project.find("trade")} == {HitKind.ARTICLE, HitKind.NOTE}
    few = project.find("trade", limit=8)
    assert (len(few), few[-1].kind) == (8, HitKind.NOTE)
    for kind in HitKind:
        assert {hit.kind for hit in project.find("trade", kind=kind)} <= {kind}
    (note,) = project.find("trade", kind=HitKind.NOTE)
    assert note.quote_id == 2
    quotes = project.find("trade", kind=HitKind.QUOTE)
    assert quotes
    assert all(hit.quote_id is not None and hit.match.casefold() == "trade" for hit in quotes)
    assert [hit.quote_id for hit in project.find("захарова", kind=HitKind.SPEAKER)] == [1]
    assert project.find("захарова", kind=HitKind.ARTICLE) == []


def test_beginnings_of_two_and_three_letters_are_looked_up_in_an_index(project):
    """Collected from all words, they took a third of a second in a project of a million quotes."""
    for table in ("article_search", "quote_search"):
        (sql,) = project._store.one("SELECT sql FROM sqlite_schema WHERE name = ?", (table,))
        assert "prefix = '2 3'" in sql
    assert words(project, "tr", kind=HitKind.ARTICLE) == words(project, "tra", kind=HitKind.ARTICLE)
    assert words(project, "trad", kind=HitKind.ARTICLE)[:2] == words(project, "tr", kind=HitKind.ARTICLE)[:2] != []
