"""Importing, listing, editing and removing articles."""

import sqlite3
from dataclasses import replace

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.extract import extract
from cubaquotes.model import Metadata, Status
from cubaquotes.services import articles as services
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote, quote_ids, renewed, seen

PROSE = "Talks go on\n\n“We will not change our policy,” Maria Zakharova said on Thursday in the capital.\n"


def test_a_text_becomes_an_article_with_quotes(project):
    outcome = project.articles.import_text(PROSE, metadata=Metadata(outlet="The Daily"), origin="clipboard")
    assert (outcome.origin, outcome.problem, outcome.duplicate) == ("clipboard", "", False)
    (row,) = project.articles.overview()
    assert (row.id, row.outlet, row.language, row.quotes) == (outcome.article_id, "The Daily", "en", outcome.quotes)
    view = project.articles.open(outcome.article_id)
    assert view.article.text == PROSE.rstrip()
    assert view.quotes
    for shown in view.quotes:
        assert " … ".join(span.of(PROSE) for span in shown.content) == shown.suggestion.text
    assert project.check() == []
    assert project.history.next_undo().startswith("Imported ")


def test_the_same_text_twice_is_noticed(project, tmp_path):
    first = project.articles.import_text(PROSE)
    (tmp_path / "again.txt").write_text(PROSE, encoding="utf-8")
    (outcome,) = project.articles.import_paths([tmp_path / "again.txt"])
    assert outcome.duplicate
    assert (outcome.article_id, outcome.quotes) == (first.article_id, first.quotes)
    assert len(project.articles.overview()) == 1


def test_a_text_that_another_program_imports_meanwhile_is_noticed_too(project, monkeypatch):
    """Two imports of one folder: both find the article missing, and one of them is quicker."""

    def slowly(*given):
        monkeypatch.setattr(services, "extract", extract)
        with open_project(project.path, annotator="Ben") as ben:
            assert ben.articles.import_text(PROSE).article_id
        return extract(*given)

    monkeypatch.setattr(services, "extract", slowly)
    outcome = project.articles.import_text(PROSE)
    assert (outcome.duplicate, outcome.problem) == (True, "")
    assert outcome.quotes == project.articles.overview()[0].quotes > 0
    assert project.history.next_undo() is None
    assert project.check() == []


def test_nothing_is_a_problem_in_words(project):
    outcome = project.articles.import_text("  \n")
    assert outcome.article_id is None
    assert outcome.problem.endswith(".")


def test_files_are_imported_one_by_one_and_bad_ones_told(project, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(PROSE)
    (folder / "b.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "c.txt").write_text(PROSE + "More.")
    steps = project.articles.import_paths([tmp_path / "gone.txt", folder])
    outcomes = [next(steps), next(steps)]
    assert outcomes[0].problem
    assert len(project.articles.overview()) == 1  # what was given as an outcome is saved
    outcomes += steps
    assert [bool(o.article_id) for o in outcomes] == [False, True, False, True]
    assert [(o.done, o.total) for o in outcomes] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert "b.txt" in outcomes[2].problem


def test_a_bug_of_ours_costs_one_article_its_quotes_and_no_other_anything(project, tmp_path, monkeypatch):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(PROSE + f"\nThe end of {name}.\n")

    def broken_on_b(text, *more):
        if "end of b" in text:
            raise IndexError("out of range")
        return extract(text, *more)

    monkeypatch.setattr(services, "extract", broken_on_b)
    outcomes = list(project.articles.import_paths([tmp_path]))
    assert [bool(outcome.quotes) for outcome in outcomes] == [True, False, True]
    (warning,) = outcomes[1].warnings
    assert "IndexError: out of range; test_articles.py, line" in warning
    assert len(project.articles.overview()) == 3
    monkeypatch.undo()
    list(project.articles.extract_again([outcomes[1].article_id]))
    assert project.articles.open(outcomes[1].article_id).quotes
    assert project.check() == []


def test_closing_the_iterator_stops_importing(project, tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"{PROSE}{name}")
    steps = project.articles.import_paths(sorted(tmp_path.glob("*.txt")))
    next(steps)
    steps.close()
    assert len(project.articles.overview()) == 1
    assert project.check() == []


def test_what_is_known_can_be_edited(project, article_id):
    change = project.articles.edit(article_id, Metadata(title="Ёлка", outlet="X", published="2020"))
    assert [(row.title, row.outlet) for row in change.articles] == [("Ёлка", "X")]
    assert project.find("елка")[0].span is None  # found by its new title
    assert [hit.span is None for hit in project.find("talks")] == [False]  # no longer by the old one
    project.history.undo()
    assert project.articles.open(article_id).article.metadata.title == "Talks"
    assert project.check() == []


def test_an_article_is_done_for_the_one_who_says_so(project, article_id):
    assert project.articles.set_done(article_id, True).articles[0].done
    project.articles.set_done(article_id, True)
    assert project.articles.open(article_id).article.done
    project.history.undo()
    assert not project.articles.overview()[0].done
    project.history.redo()
    assert not project.articles.set_done(article_id, False).articles[0].done


def test_a_removed_article_comes_back_with_its_decisions(project, article_id, ids):
    project.review.confirm(ids[0])
    before = seen(project)
    change = project.articles.remove(article_id)
    assert change.removed_articles == (article_id,)
    assert project.articles.overview() == []
    assert list(project.export.rows()) == []
    assert project.find("trade") == []
    assert project.counts().quotes == 0
    with pytest.raises(NotAllowedError, match="not in the project"):
        project.articles.open(article_id)
    project.history.undo()
    assert seen(project) == before
    project.articles.remove(article_id)
    outcome = project.articles.import_text(TEXT)
    assert (outcome.article_id, outcome.duplicate) == (article_id, False)
    assert project.articles.open(article_id).quotes[0].status is Status.CONFIRMED


def test_undoing_an_import_takes_the_article_away(project):
    article_id = add_article(project)
    assert project.history.undo().removed_articles == (article_id,)
    assert project.articles.overview() == []
    project.history.redo()
    assert len(quote_ids(project, article_id)) == 4


def test_the_text_never_changes(project, article_id):
    conn = project._store.conn
    for sql in ("UPDATE article_text SET text = 'x'", "DELETE FROM article_text"):
        with pytest.raises(sqlite3.IntegrityError, match="text of an article"):
            conn.execute(sql)


def test_scare_quotes_come_with_the_article(project, article_id):
    view = project.articles.open(article_id)
    assert [span.of(TEXT) for span in view.scare] == ["Ёлка"]


def test_of_two_quotes_with_one_id_the_surer_is_kept(project):
    twice = quote(TEXT, "We will trade 🤝 with Cuba,", speaker="Ana Díaz", key="same")
    found = [twice, replace(twice, speaker="Bruno", confidence=0.4)]
    article_id = add_article(project, TEXT, found)
    (view,) = project.articles.open(article_id).quotes
    assert renewed(project, article_id, found, engine="1").quotes == ()
    assert view.suggestion.speaker == "Ana Díaz"
