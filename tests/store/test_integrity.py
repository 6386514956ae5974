"""`check` finds what doesn't fit, and nothing where all does."""

import pytest

from cubaquotes.model import Span, StanceValue
from cubaquotes.services import create_sample_project, open_project
from tests.services.making import TEXT


@pytest.fixture
def project(path):
    """A project with decisions of every sort."""
    with open_project(path, annotator="Ana") as opened:
        opened.review.confirm(1)
        opened.review.set_content(2, (Span(64, 70), Span(75, 80)))
        opened.review.set_stance(2, 1, StanceValue.MIXED, evidence=Span(64, 70))
        opened.review.set_note(3, "ёж")
        start = TEXT.index("Tuesday")
        opened.review.add(1, (Span(start, start + 7),), 1)
        yield opened


def test_a_sound_project_has_no_problems(project):
    assert project.check() == []


def test_the_sample_has_no_problems_and_nothing_to_undo(tmp_path):
    with create_sample_project(tmp_path / "s.cubaquotes", annotator="Ana") as project:
        assert project.check() == []
        assert len(project.articles.overview()) >= 3
        assert project.history.next_undo() is None
        assert {row["annotator"] for row in project.export.rows()} == {None}
        named = {view.suggested_speaker_id for row in project.articles.overview()
                 for view in project.articles.open(row.id).quotes}  # fmt: skip
        pinned = {speaker.id for speaker in project.speakers.all() if speaker.key}
        assert len(pinned) == 4
        assert named & pinned


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("UPDATE quote_span SET start = start + 1 WHERE quote_id = 1 AND role = 'content'", "1: the content span 2–"),
        ("UPDATE quote_span SET words = 'sad' WHERE quote_id = 1 AND role = 'cue'", "“sad” and reads “said”"),
        ("UPDATE annotation_span SET \"end\" = 9999 WHERE position = 1", "quote 2: the moved boundary 75–9999"),
        ("UPDATE stance SET words = 'no'", "quote 2: the evidence"),
        ("UPDATE quote SET text = 'no' WHERE id = 3", "quote 3: its words are not those of its spans"),
        ("UPDATE article SET sha256 = 'x'", "the text is not the one that was imported"),
        ("UPDATE article SET quotes = 7", "is said to have 7 quotes and has 5"),
        ("UPDATE progress SET decided = 0", "0 quotes are said to be decided"),
        ("UPDATE annotation SET moved = 1 WHERE quote_id = 1", "Quote 1: the boundaries"),
        ("UPDATE annotation SET moved = 0 WHERE quote_id = 2", "Quote 2: the boundaries"),
        ("DELETE FROM scare", None),
        ("UPDATE quote SET name_id = 99 WHERE id = 1", "Reference to nothing"),
        ("DROP TRIGGER article_text_is_final; UPDATE article_text SET text = 'Other words.'", "its SHA-256 differs"),
        ("DROP TRIGGER article_text_is_final; UPDATE article_text SET text = 'Other words.'", "article_search"),
        ("DROP TRIGGER article_text_stays; DELETE FROM article_text", "Article 1 has no text"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told(project, sql, says):
    conn = project._store.conn
    conn.execute("PRAGMA foreign_keys = OFF")
    for statement in sql.split("; "):
        conn.execute(statement)
    found = "\n".join(project.check())
    assert (says in found) if says else found == ""
