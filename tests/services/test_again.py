"""Extracting again: the program never overrules a person."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.model import Span, StanceValue, Status
from cubaquotes.services import open_project
from cubaquotes.services.again import overlap
from tests.services.making import TEXT, quote, quote_ids, renewed, seen, usual


def texts(project, article_id=1):
    return [view.suggestion.text for view in project.articles.open(article_id).quotes]


def lost(project):
    return [row[0] for row in project._store.rows("SELECT lost FROM quote WHERE removed = 0 ORDER BY start")]


def test_the_same_again_changes_nothing(project, article_id, ids):
    before = seen(project), project.history.entries()
    change = renewed(project, article_id, usual(), engine="1")
    assert change.quotes == ()
    assert (seen(project), project.history.entries()) == before


def test_what_nobody_touched_is_replaced(project, article_id, ids):
    found = [usual()[0], quote(TEXT, "Trade helps nobody,", speaker="a minister", key="new")]
    change = renewed(project, article_id, found)
    assert set(change.removed_quotes) == set(ids[1:])
    assert texts(project) == ["We will trade 🤝 with Cuba,", "Trade helps nobody,"]
    assert change.articles[0].quotes == 2
    project.history.undo()
    assert quote_ids(project, article_id) == ids
    assert project.check() == []


def test_a_better_suggestion_replaces_an_open_one_in_place(project, article_id, ids):
    better = [replace(q, speaker="Ana Díaz", confidence=0.95, cue=()) for q in usual()]
    renewed(project, article_id, better)
    assert quote_ids(project, article_id) == ids
    view = project.articles.open(article_id).quotes[1]
    assert (view.suggestion.speaker, view.suggestion.confidence, view.suggestion.cue) == ("Ana Díaz", 0.95, ())
    project.history.undo()
    view = project.articles.open(article_id).quotes[1]
    assert (view.suggestion.speaker, len(view.suggestion.cue)) == ("the official", 1)


def test_the_engine_may_name_its_quotes_anew(project, article_id, ids):
    renewed(project, article_id, [replace(q, id=f"x{q.id}") for q in usual()])
    assert quote_ids(project, article_id) == ids


def test_decided_quotes_stay_as_they_are(project, article_id, ids, people):
    project.review.assign(ids[0], people["State Department"])
    project.review.reject(ids[3])
    decided = [view for view in project.articles.open(article_id).quotes if view.id in (ids[0], ids[3])]
    renewed(project, article_id, [replace(q, speaker="Somebody Else", confidence=0.1) for q in usual()[:3]])
    views = project.articles.open(article_id).quotes
    assert [view for view in views if view.id in (ids[0], ids[3])] == decided
    assert lost(project) == [0, 0, 0, 1]
    renewed(project, article_id, usual(), engine="3")
    assert lost(project) == [0, 0, 0, 0]


def test_a_decided_quote_is_known_by_its_words_when_its_borders_move(project, article_id, ids):
    project.review.confirm(ids[0])
    project.review.reject(ids[2])
    start, end = project.articles.open(article_id).quotes[0].content[0]
    moved = replace(usual()[0], id="moved", content=(Span(start - 1, end + 1),), quoted=())
    longer = quote(TEXT, "that the «Ёлка» plan was dead", speaker="the official", cue="said", key="longer")
    renewed(project, article_id, [moved, usual()[1], longer])
    views = project.articles.open(article_id).quotes
    assert [view.id for view in views] == ids[:3]
    assert views[0].content == (Span(start, end),)
    assert [view.status for view in views] == [Status.CONFIRMED, Status.OPEN, Status.REJECTED]


def test_a_quote_is_known_by_the_boundaries_that_an_annotator_gave_it(project, article_id, ids):
    """The engine learns what the annotator knew already: that is no new quote."""
    start, end = project.articles.open(article_id).quotes[0].content[0]
    longer = Span(start, TEXT.index(" on Tuesday"))
    project.review.set_content(ids[0], (longer,))
    project.review.confirm(ids[0])
    for number, span in enumerate([longer, Span(longer.start, longer.end - 1)]):
        assert overlap((Span(start, end),), (span,)) < 0.7
        learnt = replace(usual()[0], id=f"learnt{number}", content=(span,), text=span.of(TEXT))
        renewed(project, article_id, [learnt, *usual()[1:]], engine=str(number))
        views = project.articles.open(article_id).quotes
        assert [view.id for view in views] == ids
        assert (views[0].status, views[0].content) == (Status.CORRECTED, (longer,))
        assert lost(project)[0] == 0
    assert project.check() == []


def test_a_tagged_open_quote_stays_and_gets_the_better_speaker(project, article_id, ids, targets):
    project.review.set_stance(ids[1], targets["us_cuba_dialogue"], StanceValue.SUPPORTS)
    renewed(project, article_id, [replace(usual()[1], speaker="Maria Zakharova")])
    (view,) = project.articles.open(article_id).quotes
    assert (view.id, view.suggestion.speaker, len(view.stances)) == (ids[1], "Maria Zakharova", 1)
    renewed(project, article_id, [])
    assert quote_ids(project, article_id) == [ids[1]]


def test_what_others_decided_stays_too(project, article_id, ids):
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.reject(ids[3])
    renewed(project, article_id, [])
    assert quote_ids(project, article_id) == [ids[3]]


def test_a_quote_added_by_hand_stays_and_isnt_doubled(project, article_id, people):
    span = Span(TEXT.index("on Tuesday"), TEXT.index("on Tuesday") + 10)
    project.review.add(article_id, (span,), people["State Department"])
    renewed(project, article_id, [*usual(), quote(TEXT, "on Tuesday", cue="\n", key="same")])
    assert texts(project).count("on Tuesday") == 1
    assert len(texts(project)) == 5


def test_a_quote_that_went_comes_back_as_the_same(project, article_id, ids):
    renewed(project, article_id, usual()[:2])
    renewed(project, article_id, usual())
    assert quote_ids(project, article_id) == ids
    assert project.check() == []


def test_nested_quotes_follow_the_kept_key(project, article_id, ids):
    outer = replace(usual()[1], id="renamed")
    inner = quote(TEXT, "talks do", key="inner", cue="\n", nested_in="renamed")
    renewed(project, article_id, [usual()[0], outer, inner])
    views = {view.suggestion.text: view.suggestion for view in project.articles.open(article_id).quotes}
    assert views["talks do"].nested_in == views["Trade helps nobody, … but talks do."].id != "renamed"


def test_the_real_engine_agrees_with_itself(project):
    outcome = project.articles.import_text("“We will not go,” Maria Zakharova said.\n\n“Never,” she added.\n")
    before = seen(project)
    (change,) = project.articles.extract_again()
    assert change.quotes == ()
    assert seen(project) == before
    assert [c.focus for c in project.articles.extract_again([outcome.article_id])] == [(outcome.article_id, None)]


spans = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), min_size=1, max_size=3).map(
    lambda pairs: tuple(Span(a + 80 * i, a + 80 * i + n) for i, (a, n) in enumerate(pairs))
)


@given(spans, spans)
def test_overlap_is_symmetric_and_whole_for_the_same(one, other):
    assert overlap(one, one) == 1
    assert overlap(one, other) == overlap(other, one)
    assert 0 <= overlap(one, other) <= 1
