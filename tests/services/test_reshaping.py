"""Quotes split and joined."""

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import MissedKind, QuoteType, Span, Stance, StanceValue, Status, words_of
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote, quote_ids, renewed, seen, usual

CUT = TEXT.index(" with Cuba")


def words(view):
    return words_of(view.content, TEXT)


def views(project, article_id):
    return project.articles.open(article_id).quotes


def test_split_gives_two_quotes_with_the_same_suggestion(project, article_id, ids):
    before = seen(project)
    change = project.review.split(ids[0], CUT)
    first, second = views(project, article_id)[:2]
    assert [words(first), words(second)] == ["We will trade 🤝", "with Cuba,"]
    assert first.id == ids[0]
    assert change.focus == (article_id, second.id)
    assert {view.id for view in change.quotes} >= {first.id, second.id}
    assert [view.status for view in (first, second)] == [Status.OPEN, Status.OPEN]
    assert second.suggestion.speaker == first.suggestion.speaker == "Maria Zakharova"
    assert second.suggested_speaker_id == first.suggested_speaker_id
    assert second.suggestion.quoted == second.content
    assert second.suggestion.cue == first.suggestion.cue
    assert project.check() == []
    assert len(project.history.entries()) == 2  # the import and the split
    project.history.undo()
    assert seen(project) == before
    project.history.redo()
    assert [words(view) for view in views(project, article_id)[:2]] == ["We will trade 🤝", "with Cuba,"]


def test_split_keeps_what_was_decided_for_both(project, article_id, ids, people, targets):
    review = project.review
    review.assign(ids[0], people["Maria Zakharova"])
    target, other = sorted(targets.values())[:2]
    at = TEXT.index("Cuba")
    review.set_stance(ids[0], target, StanceValue.SUPPORTS, evidence=Span(at, at + 4))
    review.set_stance(ids[0], other, StanceValue.NEUTRAL)
    review.set_note(ids[0], "look")
    review.split(ids[0], CUT)
    first, second = views(project, article_id)[:2]
    assert (first.status, second.status) == (Status.CORRECTED, Status.ADDED)
    assert first.speaker_id == second.speaker_id == people["Maria Zakharova"]
    assert [stance.target_id for stance in first.stances] == [other]
    assert sorted(stance.target_id for stance in second.stances) == [target, other]
    assert (first.mine.note, second.mine.note) == ("look", "")
    assert project.queues.progress(article_id).decided == 2


def test_split_in_the_gap_of_a_split_quote(project, article_id, ids):
    project.review.split(ids[1], TEXT.index("the official said"))
    assert [words(view) for view in views(project, article_id)[1:3]] == ["Trade helps nobody,", "but talks do."]


@pytest.mark.parametrize("place", ["We will", "e will", " said on", "“No,”"])
def test_no_split_that_leaves_nothing_or_cuts_a_word(project, ids, place):
    before = seen(project)
    with pytest.raises(NotAllowedError, match="between two of its words"):
        project.review.split(ids[0], TEXT.index(place))
    assert seen(project) == before


def test_a_rejected_quote_is_not_split(project, ids):
    project.review.reject(ids[0])
    with pytest.raises(NotAllowedError, match="open it again"):
        project.review.split(ids[0], CUT)


def test_no_second_quote_with_the_same_words(project, article_id, ids):
    start = TEXT.index("with Cuba,")
    project.review.add(article_id, (Span(start, start + 10),))
    with pytest.raises(NotAllowedError, match="exactly these words"):
        project.review.split(ids[0], CUT)


def test_join_makes_one_quote_of_two(project, article_id, ids, people):
    before = seen(project)
    project.review.join(ids[1], ids[2])
    joined = next(view for view in views(project, article_id) if view.id == ids[1])
    assert words(joined) == "Trade helps nobody, … but talks do. … the «Ёлка» plan was dead"
    assert joined.status is Status.OPEN
    gone = next(view for view in views(project, article_id) if view.id == ids[2])
    assert (gone.status, gone.mine.joined_into) == (Status.REJECTED, ids[1])
    assert project.check() == []
    project.history.undo()
    assert seen(project) == before
    project.history.redo()
    project.review.reopen(ids[2])
    again = next(view for view in views(project, article_id) if view.id == ids[2])
    assert again.status is Status.OPEN
    assert again.mine is None


def test_what_was_joined_into_another_counts_no_more_and_is_exported_with_it(project, article_id, ids):
    project.review.reject(ids[0])
    change = project.review.join(ids[1], ids[2])
    (row,) = change.articles
    assert (row.quotes, row.decided) == (3, 1)
    assert project.articles.overview() == [row]
    counts = project.counts()
    assert (counts.quotes, counts.decided, counts.by_status["rejected"], counts.by_status["open"]) == (3, 1, 1, 2)
    assert (counts.by_annotator, sum(counts.by_speaker.values())) == ({"Ana": 1}, 2)
    assert (project.queues.progress().total, project.queues.progress(article_id).open) == (3, 2)
    rows = list(project.export.rows())
    assert [row["quote_id"] for row in rows] == [ids[0], ids[1], ids[3]]
    assert rows[1]["quote_text"].endswith("… the «Ёлка» plan was dead")
    project.history.undo()
    assert (project.articles.overview()[0].quotes, len(list(project.export.rows()))) == (4, 4)


def test_what_was_split_is_joined_again(project, article_id, ids, people):
    project.review.assign(ids[0], people["Maria Zakharova"])
    project.review.split(ids[0], CUT)
    first, second = views(project, article_id)[:2]
    project.review.join(first.id, second.id)
    first = views(project, article_id)[0]
    assert words(first) == "We will trade 🤝 with Cuba,"
    assert first.status is Status.CONFIRMED  # as it was suggested


def test_what_was_joined_is_split_again_where_it_was_joined(project, article_id, ids, people):
    project.review.split(ids[0], CUT)
    first, second = (view.id for view in views(project, article_id)[:2])
    project.review.join(first, second)
    project.review.assign(first, people["Maria Zakharova"])
    before = seen(project)
    change = project.review.split(first, CUT)
    assert change.focus == (article_id, second)
    again = views(project, article_id)[1]
    assert (again.id, again.status, again.mine.joined_into) == (second, Status.ADDED, None)
    assert again.speaker_id == people["Maria Zakharova"]
    assert len(views(project, article_id)) == len(ids) + 1
    project.history.undo()
    assert seen(project) == before
    project.review.reopen(first)
    project.review.split(first, CUT)
    assert [view.status for view in views(project, article_id)[:2]] == [Status.OPEN, Status.OPEN]


def test_join_takes_the_decision_that_there_is(project, article_id, ids, people):
    project.review.assign(ids[2], people["Maria Zakharova"])
    project.review.join(ids[1], ids[2])
    joined = next(view for view in views(project, article_id) if view.id == ids[1])
    assert (joined.status, joined.speaker_id) == (Status.CORRECTED, people["Maria Zakharova"])


def test_join_of_two_types_is_mixed(project, article_id, ids):
    project.review.set_type(ids[2], QuoteType.INDIRECT)
    project.review.join(ids[1], ids[2])
    assert next(view for view in views(project, article_id) if view.id == ids[1]).type is QuoteType.MIXED


def test_join_changes_nothing_for_others(project, article_id, ids):
    project.review.join(ids[1], ids[2])
    path = project.path
    with open_project(path, annotator="Bea") as other:
        assert [words(view) for view in other.articles.open(article_id).quotes] == [q.text for q in usual()]
        assert other.queues.progress(article_id).open == 4


def test_what_was_joined_teaches_nothing(project):
    for number in range(6):
        article = add_article(project, f"{TEXT} Number {number}.", title=str(number))
        there = quote_ids(project, article)
        project.review.join(there[1], there[2])
    assert project.speakers.lessons() == []
    assert project.check() == []
    project.review.reject(there[2])  # as it is already
    project.review.reopen(there[2])
    project.review.reject(there[2])
    assert project.check() == []


def test_senseless_joins_are_refused(project, article_id, ids, people):
    review = project.review
    other = quote_ids(project, add_article(project, TEXT + " Once more."))
    nested = quote(TEXT, "trade", key="nested")
    third = add_article(project, TEXT + " And again.", [*usual(), nested])
    inside = next(view for view in views(project, third) if view.suggestion.id == "nested")
    review.reject(ids[3])
    review.assign(ids[0], people["Maria Zakharova"])
    review.assign(ids[1], None)
    before = seen(project)
    for first, second, why in (
        (ids[0], ids[0], "one quote already"),
        (ids[0], other[0], "different articles"),
        (ids[2], ids[3], "not a quote"),
        (ids[0], ids[1], "different speakers"),
        (quote_ids(project, third)[0], inside.id, "holds all the words"),
        (inside.id, quote_ids(project, third)[0], "holds all the words"),
        (99_999, ids[0], "not in the project"),
    ):
        with pytest.raises(NotAllowedError, match=why):
            review.join(first, second)
    assert seen(project) == before


@pytest.mark.parametrize("engine_finds", [usual(), []])
def test_extraction_brings_nothing_back(project, article_id, ids, engine_finds):
    project.review.split(ids[0], CUT)
    project.review.join(ids[1], ids[2])
    before = [(view.id, view.content, view.status) for view in views(project, article_id)]
    renewed(project, article_id, engine_finds)
    kept = [one for one in before if one[0] != ids[3] or engine_finds]
    assert [(view.id, view.content, view.status) for view in views(project, article_id)] == kept


def test_several_are_confirmed_in_one_step(project, article_id, ids):
    other = quote_ids(project, add_article(project, TEXT + " Once more.", title="Other"))
    before = seen(project)
    chosen = [ids[0], ids[1], ids[2], other[0], other[1]]
    change = project.review.confirm_many(chosen)
    assert change.label == "Confirmed 5 quotes"
    found = {
        view.id: view for view in (*views(project, article_id), *views(project, project.articles.overview()[1].id))
    }
    assert {found[one].status for one in chosen} == {Status.CONFIRMED}
    assert found[ids[1]].speaker_id == found[ids[2]].speaker_id != found[other[1]].speaker_id  # officials apart
    assert project.check() == []
    project.history.undo()
    assert seen(project) == before


def test_only_open_quotes_with_a_suggestion_are_confirmed(project, ids):
    project.review.reject(ids[0])
    before = seen(project)
    for chosen, why in (([ids[0], ids[1]], "decided already"), ([ids[3]], "no speaker is suggested"), ([], "chosen")):
        with pytest.raises(NotAllowedError, match=why):
            project.review.confirm_many(chosen)
    with pytest.raises(NotAllowedError, match="at most 5,000"):
        project.review.confirm_many(range(1, 6000))
    assert seen(project) == before


def test_a_passage_that_was_passed_over_is_not_listed_again_and_undo_brings_it_back(project, article_id):
    text = "They met at noon. “Nobody came,” it said on the wall. She insisted on it."
    article = add_article(project, text, [])
    before = project.review.coverage(article)
    project.review.pass_over(article, before[0].span)
    assert project.review.coverage(article) == before[1:]
    project.review.pass_over(article, before[0].span)  # again: no step
    assert project.history.next_undo() == "Passed over a passage"
    assert project.history.entries()[0].article_id == article
    with open_project(project.path, annotator="Ben") as ben:
        assert ben.review.coverage(article) == before
    project.history.undo()
    assert project.review.coverage(article) == before
    project.history.redo()
    assert project.review.coverage(article) == before[1:]
    with pytest.raises(NotAllowedError):
        project.review.pass_over(article, Span(5, 500))


def test_coverage_lists_what_no_quote_covers(project, article_id, ids):
    listed = project.review.coverage(article_id)
    assert [(one.kind, one.words) for one in listed] == [(MissedKind.VERB, listed[0].words)]
    assert "The official said that the «Ёлка» plan" in listed[0].words  # these quotes name another “said” as their cue
    more = "Ana Díaz warned that “nothing is certain” there. " + TEXT
    article = add_article(project, more, [quote(more, "No,")], title="More")
    kinds = [(one.kind, one.span.of(more)) for one in project.review.coverage(article)]
    assert (MissedKind.MARKS, "nothing is certain") in kinds
    assert (MissedKind.VERB, "warned") in kinds
    with pytest.raises(NotAllowedError, match="not in the project"):
        project.review.coverage(999)


def test_a_rejected_quote_covers_its_words(project, article_id, ids):
    before = project.review.coverage(article_id)
    project.review.reject(ids[0])
    assert project.review.coverage(article_id) == before


def test_the_speaker_of_one_quote_said_others_too_in_one_step(project, ids):
    before = seen(project)
    change = project.review.confirm_with(ids[0], [ids[3], ids[1], ids[0]])
    assert change.label == "Confirmed 3 quotes"
    found = {view.id: view for view in change.quotes}
    assert found[ids[0]].status is Status.CONFIRMED
    assert found[ids[0]].speaker_id == found[ids[1]].speaker_id == found[ids[3]].speaker_id is not None
    project.history.undo()
    assert seen(project) == before
    with pytest.raises(NotAllowedError, match="No speaker is suggested"):
        project.review.confirm_with(ids[3], [ids[0]])


TWO = (
    "“We will keep the border open,” John Hale said. His colleague Peter Evans disagreed: “It has to close at once.”"
    "\n\n“We are ready for talks,” Irina Volkova said on Monday. “Nobody else is.”"
)
OPEN, CLOSED = "We will keep the border open,", "It has to close at once."


@pytest.fixture
def pair(project):
    """Words of two people that were taken for one quote, and words of one; and their article."""
    found = [
        quote(TWO, OPEN, CLOSED, speaker="John Hale"),
        quote(TWO, "We are ready for talks,", "Nobody else is.", speaker="Irina Volkova"),
    ]
    article = add_article(project, TWO, found)
    return article, quote_ids(project, article)


def said(view):
    return [words_of(spans, TWO) for spans in (view.content, view.suggestion.cue, view.suggestion.source)]


def test_a_half_that_somebody_else_said_gets_its_own_source_also_in_the_export(project, pair):
    article, (both, _) = pair
    before = seen(project)
    change = project.review.split(both, TWO.index(CLOSED))
    first, second = views(project, article)[:2]
    assert first.id == both
    assert change.focus == (article, second.id)
    assert words_of(second.content, TWO) == CLOSED
    assert words_of(second.suggestion.source, TWO) == "His colleague Peter Evans"
    assert [first.suggestion.speaker, second.suggestion.speaker] == ["John Hale", "Peter Evans"]
    assert second.suggestion.reason.startswith("Split off by hand.")
    assert 0 < second.suggestion.confidence < 1
    row = next(row for row in project.export.rows() if row["quote_id"] == second.id)
    assert (row["source_mention"], row["cue"]) == ("His colleague Peter Evans", None)
    assert project.check() == []
    project.history.undo()
    assert seen(project) == before
    project.history.redo()
    assert views(project, article)[1].suggestion.speaker == "Peter Evans"


def test_a_half_that_somebody_else_said_is_open_and_the_other_keeps_the_decision(project, pair, targets):
    article, (both, _) = pair
    review = project.review
    review.confirm(both)
    target, other = sorted(targets.values())[:2]
    at = TWO.index(CLOSED)
    review.set_stance(both, target, StanceValue.SUPPORTS, evidence=Span(at, at + 2))
    review.set_stance(both, other, StanceValue.OPPOSES)
    review.split(both, at)
    first, second = views(project, article)[:2]
    assert (first.status, second.status) == (Status.CORRECTED, Status.OPEN)
    assert {speaker.id: speaker.name for speaker in project.speakers.all()}[first.speaker_id] == "John Hale"
    assert [stance.target_id for stance in first.stances] == [other]
    assert [stance.target_id for stance in second.stances] == [target]  # it was tagged on these very words
    assert project.queues.progress(article).decided == 1


def test_a_decision_for_the_speaker_of_the_other_half_holds_there(project, pair):
    article, (both, _) = pair
    project.speakers.create("Peter Evans")
    project.review.assign(both, next(one.id for one in project.speakers.all() if one.name == "Peter Evans"))
    project.review.split(both, TWO.index(CLOSED))
    first, second = views(project, article)[:2]
    assert (first.status, second.status) == (Status.CORRECTED, Status.ADDED)
    assert first.speaker_id == second.speaker_id


def test_the_half_that_the_cue_belongs_to_stays_the_quote_that_it_was(project):
    text = "“We are ready for talks,” said Irina Volkova. Her deputy Oleg Panin added: “Nobody else is ready for them.”"
    at = text.index("Nobody")
    wrong = quote(text, "We are ready for talks,", "Nobody else is ready for them.", speaker="Oleg Panin", cue="added")
    article = add_article(project, text, [wrong])
    (both,) = quote_ids(project, article)
    project.review.confirm(both)
    change = project.review.split(both, at)
    first, second = views(project, article)
    assert second.id == both
    assert change.focus == (article, first.id)
    assert (first.suggestion.speaker, second.suggestion.speaker) == ("Irina Volkova", "Oleg Panin")
    assert (first.status, second.status) == (Status.OPEN, Status.CORRECTED)
    project.review.join(first.id, second.id)
    project.review.split(first.id, at)
    assert [view.id for view in views(project, article)] == [first.id, second.id]
    assert project.check() == []


def test_halves_with_one_cue_keep_it(project, pair):
    article, (_, talks) = pair
    project.review.confirm(talks)
    project.review.split(talks, TWO.index("Nobody"))
    first, second = views(project, article)[1:]
    assert said(first)[1:] == said(second)[1:] == ["said", ""]
    assert (first.status, second.status) == (Status.CORRECTED, Status.ADDED)
    assert first.speaker_id == second.speaker_id


NESTED = (
    "Minister quotes a farmer\n\n“A farmer in Pinar del Río told me, ‘We have had no diesel since January,’ and I "
    "believe him,” Agriculture Minister Ydael Pérez told reporters on Tuesday.\n\nThe bakery was closed."
)


def only(change):
    return next(view for view in change.quotes if view.id == change.focus[1])


def by_hand(project, text: str, words: str):
    """The article `text` and the view of `words`, added by hand."""
    article_id = project.articles.import_text(text).article_id
    start = text.index(words)
    return article_id, only(project.review.add(article_id, (Span(start, start + len(words)),)))


def test_a_missed_quote_inside_a_quote_has_its_own_cue_source_and_speaker(project):
    article_id, inner = by_hand(project, NESTED, "We have had no diesel since January,")
    assert [span.of(NESTED) for span in (*inner.suggestion.cue, *inner.suggestion.source)] == ["told", "A farmer"]
    assert inner.status is Status.ADDED
    assert inner.suggestion.speaker == "Farmer in Pinar del Río"
    assert project.review.chain(inner.id) == []
    outer = next(view for view in project.articles.open(article_id).quotes if view.id != inner.id)
    assert outer.status is Status.OPEN


def test_a_piece_of_a_quote_added_by_hand_does_not_carry_the_whole_along(project):
    _, piece = by_hand(project, NESTED, "and I believe him")
    assert piece.suggestion.speaker == "Ydael Pérez"
    assert project.review.chain(piece.id) == []


def test_a_guess_is_suggested_and_nobody_is_named_where_nobody_speaks(project):
    text = "The plan is dead, Ana Torres said. It rained all day.\n\nThe bakery was closed."
    article_id, guess = by_hand(project, text, "It rained all day")
    assert (guess.status, guess.suggestion.speaker, guess.suggestion.cue) == (Status.OPEN, "Ana Torres", ())
    assert only(project.review.confirm(guess.id)).status is Status.ADDED
    start = text.index("The bakery")
    nobody = only(project.review.add(article_id, (Span(start, len(text)),)))
    assert (nobody.status, nobody.suggestion.speaker) == (Status.OPEN, None)


def test_who_is_new_to_the_registry_was_suggested_rightly_all_the_same(project):
    """The same name, suggested for quotes of two articles, becomes a speaker with the first decision."""
    views = []
    for place in ("Havana", "Madrid"):
        text = f"{place}\n\n“Bread is short in all of {place},” Orla Fenwick said on Monday."
        views += project.articles.open(project.articles.import_text(text).article_id).quotes
    change = project.review.confirm_with(views[0].id, [views[1].id])
    assert [view.status for view in change.quotes] == [Status.CONFIRMED, Status.CONFIRMED]
    project.history.undo()
    assert only(project.review.assign_new(views[0].id, "Orla Fenwick")).status is Status.CONFIRMED


def test_a_batch_is_undone_where_it_was_done_and_takes_stances_along(project, article_id, ids):
    target = project.codebook.targets()[0].id
    text = TEXT.replace("Cuba", "Peru")
    other = quote_ids(project, add_article(project, text, [quote(text, "We will trade 🤝 with Peru,")]))
    evidence = Span(TEXT.index("trade"), TEXT.index("trade") + 5)
    stance = Stance(target, StanceValue.SUPPORTS, 2, evidence)
    stances = only(project.review.set_stances(ids[0], [stance])).stances
    project.review.set_stance(ids[1], target, StanceValue.OPPOSES)
    change = project.review.assign_many([*other, ids[1]], None, stances, at=ids[0])
    assert change.focus == (article_id, ids[0])
    there = {view.id: view.stances for view in change.quotes}
    assert there[other[0]] == (Stance(target, StanceValue.SUPPORTS, 2),)
    assert [stance.value for stance in there[ids[1]]] == [StanceValue.OPPOSES]  # that was decided before
    assert project.history.undo().focus == (article_id, ids[0])
    assert project.review.confirm_many([ids[0]], at=other[0]).focus[1] == other[0]
