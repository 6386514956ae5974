"""The review queue against a plain look at every quote."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import (
    Metadata,
    QueueOrder,
    QuoteFilter,
    QuoteType,
    SavedFilter,
    Span,
    StanceValue,
    Status,
)
from cubaquotes.services import create_project, open_project, session
from cubaquotes.services import queue as module
from cubaquotes.services.queue import Queue
from cubaquotes.speakers import fold
from cubaquotes.store import queue as store_queue
from tests.services.making import TEXT, add_article, quote, usual

EVERYTHING = QuoteFilter()


def collected(project, wanted=EVERYTHING, order=QueueOrder.POSITION):
    """The whole queue."""
    return list(project.queues.collect(wanted, order))[-1].queue


def listed(queue):
    """All its ids."""
    return queue.ids(0, len(queue))


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    """Six articles of two outlets and languages, in all states, with two annotators."""
    path = tmp_path_factory.mktemp("queue") / "p.cubaquotes"
    with create_project(path, annotator="Bea") as project:
        made = [
            add_article(project, f"{TEXT} Number {n}.", outlet=("The Daily", "Granma")[n % 2], title=f"T{n}")
            for n in range(6)
        ]
        for n in (1, 3):
            project.articles.edit(made[n], Metadata(f"T{n}", outlet="Granma", language="es"))
        first = [view.id for view in project.articles.open(made[0]).quotes]
        project.review.confirm(first[0])
        project.review.assign(first[1], project.speakers.all()[0].id)
    with open_project(path, annotator="Ana") as project:
        ids = [[view.id for view in project.articles.open(article).quotes] for article in made]
        people = {speaker.name: speaker.id for speaker in project.speakers.all()}
        targets = project.codebook.targets()
        review = project.review
        review.confirm(ids[0][0])
        review.assign(ids[0][1], people["Maria Zakharova"])
        review.reject(ids[0][2])
        review.assign(ids[1][0], None)
        review.set_stance(ids[1][1], targets[0].id, StanceValue.OPPOSES)
        review.set_stance(ids[0][0], targets[1].id, StanceValue.SUPPORTS)
        review.set_stance(ids[0][0], targets[0].id, StanceValue.MIXED)
        review.set_type(ids[2][0], QuoteType.INDIRECT)
        review.set_content(ids[2][3], (Span(1, 4),))  # moved to the front
        start = TEXT.index("Tuesday")
        review.add(made[4], (Span(start, start + 7),), people["Maria Zakharova"])
        project.articles.remove(made[5])
        yield project


def plain(project, wanted, order):
    """What the queue should be, by going through every quote."""
    names = {speaker.id: speaker.name for speaker in project.speakers.all()}
    stored = dict(project._store.rows("SELECT id, confidence FROM quote"))
    who = wanted.annotator or project.annotator_id
    other = project if who == project.annotator_id else open_project(project.path, annotator="Bea")
    found = []
    for row in project.articles.overview():
        seen = {view.id: view for view in other.articles.open(row.id).quotes}
        for own in project.articles.open(row.id).quotes:
            view = seen[own.id]
            decided = view.status.decided
            name = names.get(view.speaker_id) if decided else view.suggestion.speaker
            stances = [s for s in view.stances if wanted.target in (None, s.target_id)]
            keep = (
                (not wanted.statuses or view.status in wanted.statuses)
                and (not wanted.types or view.type in wanted.types)
                and (not wanted.languages or row.language in wanted.languages)
                and (wanted.speaker is None or view.speaker_id == wanted.speaker)
                and (not wanted.name or (not decided and name == wanted.name and view.speaker_id is None))
                and (not wanted.unnamed or name is None)
                and (wanted.stance is None or any(s.value is wanted.stance for s in stances))
                and (wanted.target is None or wanted.untagged or stances)
                and (not wanted.untagged or not stances)
                and wanted.least <= stored[view.id] <= wanted.most
                and wanted.outlet in (None, row.outlet)
                and wanted.article in (None, row.id)
                and wanted.words.replace("ё", "е").casefold()
                in view.suggestion.text.replace("Ё", "Е").replace("ё", "е").casefold()
            )
            if keep:
                found.append((own, name or ""))
    if other is not project:
        other.close()
    if order is QueueOrder.DOUBT:
        found.sort(key=lambda one: (one[0].status.decided, 0 if one[0].status.decided else stored[one[0].id]))
    if order is QueueOrder.SPEAKER:
        found.sort(key=lambda one: (not one[1], fold(one[1]), one[1]))
    return [one.id for one, _ in found]


filters = st.builds(
    QuoteFilter,
    statuses=st.frozensets(st.sampled_from(Status), max_size=2),
    types=st.frozensets(st.sampled_from(QuoteType), max_size=2),
    languages=st.frozensets(st.sampled_from(["en", "es"]), max_size=1),
    speaker=st.none() | st.integers(1, 4),
    name=st.sampled_from(["", "", "the official"]),
    unnamed=st.booleans(),
    target=st.none() | st.integers(1, 2),
    stance=st.none() | st.sampled_from(StanceValue),
    untagged=st.booleans(),
    least=st.sampled_from([0.0, 0.8, 0.81]),
    most=st.sampled_from([1.0, 0.8, 0.79]),
    annotator=st.none() | st.integers(1, 2),
    outlet=st.none() | st.sampled_from(["Granma", "The Daily", "x"]),
    article=st.none() | st.integers(1, 6),
    words=st.sampled_from(["", "", "cuba", "ёлка"]),
)


@settings(max_examples=150, deadline=None)
@given(wanted=filters, order=st.sampled_from(QueueOrder), some=st.integers(0, 2**15 - 1))
def test_any_filter_in_any_order(mixed, wanted, order, some):
    # Few conditions at a time, or nothing is ever left.
    names = list(QuoteFilter.__dataclass_fields__)
    wanted = replace(QuoteFilter(), **{n: getattr(wanted, n) for i, n in enumerate(names) if some >> i & 1 and i % 3})
    assert listed(collected(mixed, wanted, order)) == plain(mixed, wanted, order)
    assert QuoteFilter.from_json(json.loads(json.dumps(wanted.as_json()))) == wanted


def test_the_filters_of_the_property_test_find_something(mixed):
    for wanted in (
        QuoteFilter(),
        QuoteFilter(statuses=frozenset([Status.CORRECTED])),
        QuoteFilter(speaker=plain_speaker(mixed)),
        QuoteFilter(unnamed=True),
        QuoteFilter(untagged=True, target=mixed.codebook.targets()[0].id),
        QuoteFilter(words="ёлка"),
        QuoteFilter(annotator=1, statuses=frozenset([Status.CORRECTED])),
    ):
        assert plain(mixed, wanted, QueueOrder.POSITION)


def plain_speaker(project):
    """The speaker whom everybody quotes."""
    return next(speaker.id for speaker in project.speakers.all() if speaker.name == "Maria Zakharova")


@pytest.mark.parametrize("order", QueueOrder)
def test_small_batches_and_chunks_change_nothing(mixed, order, monkeypatch):
    whole = listed(collected(mixed, order=order))
    monkeypatch.setattr(store_queue, "BATCH", 5)
    monkeypatch.setattr(module, "CHUNK", 3)
    steps = list(mixed.queues.collect(order=order))
    queue = steps[-1].queue
    assert listed(queue) == whole
    assert queue.complete
    assert [queue.position_of(quote_id) for quote_id in whole] == list(range(len(whole)))
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total
    beginnings = [step.queue for step in steps[:-1] if step.queue]
    if order is QueueOrder.POSITION:
        assert len(beginnings) == 1
        assert not beginnings[0].complete
        assert listed(beginnings[0]) == whole[: len(beginnings[0])] != []
        assert beginnings[0].position_of(whole[-1]) is None
    else:
        assert beginnings == []


def test_rows_show_what_is_decided_and_else_what_is_suggested(mixed):
    rows = mixed.queues.rows(listed(collected(mixed)))
    assert [row.id for row in rows] == listed(collected(mixed))
    assert [(row.status, row.speaker) for row in rows[:4]] == [
        (Status.CONFIRMED, "Maria Zakharova"),
        (Status.CORRECTED, "Maria Zakharova"),
        (Status.REJECTED, None),
        (Status.OPEN, None),
    ]
    assert rows[0].words == "We will trade 🤝 with Cuba,"
    assert (rows[0].article_title, rows[0].language, rows[0].confidence) == ("T0", "en", 0.8)
    backwards = [row.id for row in rows][::-1]
    assert [row.id for row in mixed.queues.rows(backwards)] == backwards
    assert [view.id for view in mixed.queues.views(backwards)] == backwards
    assert mixed.queues.rows([99_999]) == mixed.queues.rows([]) == []


def test_long_words_are_cut_to_one_line(project):
    text = "“" + "many\nwords " * 60 + "end,” said Ana Díaz."
    article = add_article(project, text, [quote(text, "many\nwords " * 60 + "end,")])
    row = project.queues.rows(listed(collected(project, QuoteFilter(article=article))))[0]
    assert row.words == ("many words " * 60)[:359].rstrip() + "…"


def test_the_next_open_quote_from_anywhere(project, ids):
    project.review.confirm(ids[1])
    queue = collected(project)
    assert queue.open == 3
    assert [queue.next_open(at) for at in (-1, 0, 1, 2, 3)] == [0, 2, 2, 3, 0]
    assert [queue.previous_open(at) for at in (4, 3, 2, 1, 0)] == [3, 2, 0, 0, 3]
    assert [queue.is_open(at) for at in range(4)] == [True, False, True, True]


def test_an_empty_queue_has_nothing(project):
    queue = collected(project)
    assert (len(queue), queue.open, queue.next_open(), queue.previous_open(0)) == (0, 0, None, None)
    assert queue.ids(0, 10) == []
    assert queue.position_of(1) is None


def test_a_queue_follows_decisions_without_being_collected_again(project, ids):
    queue = collected(project, QuoteFilter(statuses=frozenset([Status.OPEN])), QueueOrder.DOUBT)
    assert 0 in queue.update(project.review.reject(ids[0]))
    assert (len(queue), queue.open, queue.next_open()) == (4, 3, 1)
    queue.update(project.history.undo())
    assert (queue.open, queue.next_open()) == (4, 0)
    for quote_id in ids:
        queue.update(project.review.reject(quote_id))
    assert (queue.open, queue.next_open(1)) == (0, None)
    assert len(collected(project, queue.filter)) == 0


def test_of_very_many_quotes_a_change_brings_only_the_first_whole(project, ids, monkeypatch):
    """Those of the focus's article first; of the others it says whether they are open, so that lists keep in step."""
    other = [view.id for view in project.articles.open(add_article(project, TEXT + " Again.")).quotes]
    plain = project.review.assign_many([*ids, *other], None)
    assert (len(plain.quotes), plain.beyond) == (8, {})
    project.history.undo()
    queue = collected(project)
    monkeypatch.setattr(session, "_WHOLE", 3)
    change = project.review.assign_many([*other, *ids], None)
    assert {view.id for view in change.quotes} == set(other[:3])
    assert change.beyond == dict.fromkeys([*ids, other[3]], False)
    assert queue.update(change) == list(range(8))
    assert queue.open == 0
    assert {row.id for row in change.articles} == {view.article_id for view in plain.quotes}
    undone = project.history.undo()
    queue.update(undone)
    assert (queue.open, undone.removed_quotes) == (8, ())


def test_what_is_decided_while_it_is_collected_counts(project, ids, monkeypatch):
    other = add_article(project, TEXT + " Once more.", title="Other")
    monkeypatch.setattr(store_queue, "BATCH", 1)
    project.review.reject(ids[1])
    steps = project.queues.collect()
    beginning = next(steps).queue
    assert (len(beginning), beginning.open) == (4, 3)
    project.review.reject(ids[0])
    project.history.undo()
    project.history.undo()
    project.review.assign_many(ids[2:], None)
    project.review.reject(project.articles.open(other).quotes[0].id)
    queue = list(steps)[-1].queue
    assert [queue.is_open(place) for place in range(8)] == [True, True, False, False, False, True, True, True]
    assert queue.open == 5


def test_a_queue_ignores_what_it_never_had(project, ids, article_id):
    other = add_article(project, TEXT + " Once more.", title="Other")
    queue = collected(project, QuoteFilter(article=article_id))
    assert queue.update(project.review.reject(project.articles.open(other).quotes[0].id)) == []
    first = queue[0]
    queue.update(project.review.split(first, TEXT.index(" with Cuba")))
    assert queue.open == 4  # the second part is in no queue yet
    assert len(collected(project, queue.filter)) == 5
    project.articles.remove(article_id)
    assert project.queues.rows([first]) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 500), st.booleans()), unique_by=lambda one: one[0]), st.integers(-2, 40))
def test_positions_and_open_ones_are_those_of_a_plain_list(quotes, at):
    queue = Queue(QuoteFilter(), QueueOrder.POSITION)
    queue.take([i for i, _ in quotes], [is_open for _, is_open in quotes])
    assert list(queue.index()) == ([0] if quotes else [])
    assert [queue[place] for place in range(len(queue))] == [i for i, _ in quotes]
    assert [queue.position_of(i) for i in range(520)] == [
        next((place for place, one in enumerate(quotes) if one[0] == i), None) for i in range(520)
    ]
    places = [place for place, (_, is_open) in enumerate(quotes) if is_open]
    later = [place for place in places if place > at]
    assert queue.open == len(places)
    assert queue.next_open(at) == (later or places or [None])[0]
    earlier = [place for place in places if place < at]
    assert queue.previous_open(at) == (earlier or places or [None])[-1]


def test_progress_of_article_and_project(project, article_id, ids):
    add_article(project, TEXT + " Once more.", title="Other")
    project.review.reject(ids[0])
    here, everywhere = project.queues.progress(article_id), project.queues.progress()
    assert (here.total, here.decided, here.open) == (4, 1, 3)
    assert (everywhere.total, everywhere.decided, everywhere.open) == (8, 1, 7)
    assert everywhere.seconds_left is None
    assert project.queues.progress(999).total == 0


def test_the_rest_is_estimated_from_single_decisions(project, ids):
    for _ in range(7):
        for quote_id in ids:
            project.review.reject(quote_id)
            project.review.reopen(quote_id)
    progress = project.queues.progress()
    assert progress.seconds_each is not None
    assert 0 <= progress.seconds_each < 2
    assert progress.seconds_left == 4 * progress.seconds_each


def test_saved_filters_outlast_the_program_and_are_one_s_own(project):
    wanted = QuoteFilter(statuses=frozenset([Status.OPEN]), stance=StanceValue.OPPOSES, least=0.5, words="ёлка")
    project.queues.save("  my   doubts ", wanted, QueueOrder.DOUBT)
    project.queues.save("All", QuoteFilter())
    project.queues.save("All", QuoteFilter(unnamed=True))
    assert project.history.next_undo() is None
    path = project.path
    project.close()
    with open_project(path, annotator="Bea") as other:
        assert other.queues.saved() == []
    with open_project(path, annotator="Ana") as again:
        assert again.queues.saved() == [
            SavedFilter("All", QuoteFilter(unnamed=True)),
            SavedFilter("my doubts", wanted, QueueOrder.DOUBT),
        ]
        again.queues.forget("my doubts")
        again.queues.forget("nothing")
        assert [one.name for one in again.queues.saved()] == ["All"]
        with pytest.raises(NotAllowedError, match="needs a name"):
            again.queues.save("  ", QuoteFilter())


@pytest.mark.parametrize("text", ["[]", "{", '"x"', '{"colour": 1}', '{"statuses": ["sure"]}', '{"speaker": "Ana"}'])
def test_a_saved_filter_that_cannot_be_read_hides_no_other(project, text):
    project.queues.save("All", QuoteFilter(unnamed=True))
    project.queues.save("Bad", QuoteFilter())
    project._store.run("UPDATE saved_filter SET filter = ? WHERE name = 'Bad'", (text,))
    assert [one.name for one in project.queues.saved()] == ["All"]


def test_what_a_filter_can_choose_from(mixed):
    assert [name for _, name in mixed.queues.annotators()] == ["Ana", "Bea"]
    assert mixed.queues.outlets() == ["Granma", "The Daily"]


def test_nothing_is_a_filter_of_nonsense():
    with pytest.raises(TypeError):
        QuoteFilter.from_json({"colour": "red"})
    with pytest.raises(TypeError):
        QuoteFilter.from_json(["red"])
    with pytest.raises(ValueError, match="sure"):
        QuoteFilter.from_json({"statuses": ["sure"]})
    for wrong in ({"speaker": "Ana"}, {"words": 5}, {"least": "0.5"}, {"statuses": "open"}, {"unnamed": 1}):
        with pytest.raises(TypeError, match="another kind"):
            QuoteFilter.from_json(wrong)


def test_the_usual_article_has_four_quotes():
    assert len(usual()) == 4
