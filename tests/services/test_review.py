"""Deciding about quotes: what each action leaves, and what it refuses."""

import pytest

from cubaquotes.errors import NotAllowedError
from cubaquotes.model import QuoteType, Span, SpeakerKind, Stance, StanceValue, Status
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote, quote_ids, renewed, usual


def only(change):
    """The quote that was acted on; others of its name come along, because a decision teaches about them."""
    (view,) = [view for view in change.quotes if change.focus[1] in (None, view.id)]
    return view


def test_confirming_takes_the_suggested_speaker(project, article_id, ids, people):
    change = project.review.confirm(ids[0])
    view = only(change)
    assert view.status is Status.CONFIRMED
    assert view.speaker_id == people["Maria Zakharova"]
    assert view.mine.annotator_id == project.annotator_id
    assert change.label == "Confirmed Maria Zakharova"
    assert change.focus == (article_id, ids[0])
    assert [(row.quotes, row.decided) for row in change.articles] == [(4, 1)]
    assert not change.speakers


def test_confirming_an_unknown_name_registers_it_and_undo_takes_it_away_again(project, ids):
    before = project.speakers.all()
    change = project.review.confirm(ids[1])
    (official,) = [speaker for speaker in project.speakers.all() if speaker not in before]
    assert (official.name, official.kind) == ("the official", SpeakerKind.ROLE)
    assert change.speakers
    # The other quote of the same speaker comes along, since its suggestion has an entry now.
    assert {view.id: view.suggested_speaker_id for view in change.quotes} == dict.fromkeys(ids[1:3], official.id)
    change = project.history.undo()
    assert project.speakers.all() == before
    assert {view.suggested_speaker_id for view in change.quotes} == {None}
    assert {view.status for view in change.quotes} == {Status.OPEN}


def test_nothing_to_confirm_without_a_suggestion(project, ids):
    with pytest.raises(NotAllowedError, match="No speaker is suggested"):
        project.review.confirm(ids[3])


def test_confirming_never_overrules_what_the_annotator_decided_before(project, ids, people):
    for act in (
        lambda: project.review.assign(ids[0], people["State Department"]),
        lambda: project.review.assign(ids[1], None),  # suggested is a name that the registry doesn't have
        lambda: project.review.reject(ids[2]),
    ):
        before = only(act())
        with pytest.raises(NotAllowedError, match="open it again"):
            project.review.confirm(before.id)
        assert project._session.view(before.id) == before
    project.review.reopen(ids[0])
    assert only(project.review.confirm(ids[0])).status is Status.CONFIRMED


@pytest.mark.parametrize(
    "act",
    [lambda review, ids: review.confirm(ids[0]), lambda review, ids: review.assign_many(ids, None)],
    ids=["one", "several"],
)
def test_a_decision_about_what_changes_at_the_same_moment_is_refused(project, article_id, ids, monkeypatch, act):
    """Between looking at a quote and saving, another program may extract again and take the quote away."""
    begin = project._store.write

    def too_late():
        monkeypatch.undo()
        with open_project(project.path, annotator="Ben") as ben:
            renewed(ben, article_id, usual()[1:])
        return begin()

    monkeypatch.setattr(project._store, "write", too_late)
    with pytest.raises(NotAllowedError, match="same moment"):
        act(project.review, ids)
    assert {view.status for view in project.articles.open(article_id).quotes} == {Status.OPEN}
    assert project.check() == []


def test_what_another_program_wrote_before_the_decision_is_no_reason_to_refuse_it(project, ids):
    project.review.chain(ids[0])
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.reject(ids[1])
        ben.speakers.create("Somebody Else")
    assert only(project.review.confirm(ids[0])).status is Status.CONFIRMED


def test_others_may_decide_at_the_same_moment(project, ids, monkeypatch):
    begin = project._store.write

    def meanwhile():
        monkeypatch.undo()
        with open_project(project.path, annotator="Ben") as ben:
            ben.review.reject(ids[0])
        return begin()

    monkeypatch.setattr(project._store, "write", meanwhile)
    assert only(project.review.confirm(ids[0])).others == 1


def test_assigning_is_confirming_or_correcting(project, ids, people):
    assert only(project.review.assign(ids[0], people["Maria Zakharova"])).status is Status.CONFIRMED
    view = only(project.review.assign(ids[0], people["Nikolai Patrushev"]))
    assert (view.status, view.speaker_id) == (Status.CORRECTED, people["Nikolai Patrushev"])
    view = only(project.review.assign(ids[0], None))
    assert (view.status, view.speaker_id) == (Status.CORRECTED, None)
    assert only(project.review.assign(ids[3], None)).status is Status.CONFIRMED


def test_assigning_somebody_new_is_one_step(project, ids):
    change = project.review.assign_new(ids[3], "  Ana   Díaz ")
    (made,) = [speaker for speaker in project.speakers.all() if speaker.name == "Ana Díaz"]
    assert next(view for view in change.quotes if view.id == ids[3]).speaker_id == made.id
    with pytest.raises(NotAllowedError, match="in the registry already"):
        project.review.assign_new(ids[0], "ana diaz")
    with pytest.raises(NotAllowedError, match="needs a name"):
        project.review.assign_new(ids[0], " … ")
    project.history.undo()
    assert made not in project.speakers.all()


def test_rejecting_keeps_note_and_stances_for_reopening(project, article_id, ids, targets):
    project.review.set_note(ids[0], "compare")
    project.review.set_stance(ids[0], targets["us_nato"], StanceValue.OPPOSES)
    view = only(project.review.reject(ids[0]))
    assert (view.status, view.speaker_id) == (Status.REJECTED, None)
    assert [row["stance"] for row in project.export.rows(article=article_id, status="rejected")] == [None]
    with pytest.raises(NotAllowedError, match="not a quote"):
        project.review.set_stance(ids[0], targets["us_nato"], StanceValue.MIXED)
    view = only(project.review.reopen(ids[0]))
    assert view.status is Status.OPEN
    assert (view.mine.note, view.stances[0].value) == ("compare", StanceValue.OPPOSES)


def test_reopening_a_bare_decision_leaves_nothing(project, ids):
    project.review.confirm(ids[0])
    assert only(project.review.reopen(ids[0])).mine is None


def test_a_stance_has_a_value_and_perhaps_more(project, ids, targets):
    evidence = Span(TEXT.index("trade"), TEXT.index("trade") + 5)
    target = targets["russia_cuba_coop"]
    change = project.review.set_stance(
        ids[0], target, StanceValue.SUPPORTS, intensity=2, evidence=evidence, note="plainly"
    )
    (stance,) = only(change).stances
    assert (stance.value, stance.intensity, stance.evidence, stance.note) == (
        StanceValue.SUPPORTS, 2, evidence, "plainly",
    )  # fmt: skip
    assert only(change).status is Status.OPEN
    (row,) = [row for row in project.export.rows() if row["target"] == "russia_cuba_coop"]
    assert (row["stance"], row["intensity"], row["evidence_text"]) == ("supports", 2, "trade")
    (stance,) = only(project.review.set_stance(ids[0], target, StanceValue.MIXED)).stances
    assert (stance.value, stance.intensity, stance.evidence) == (StanceValue.MIXED, None, None)
    assert only(project.review.set_stance(ids[0], target, None)).mine is None


def test_a_stance_is_refused_where_it_makes_no_sense(project, ids, targets):
    with pytest.raises(NotAllowedError, match="codebook"):
        project.review.set_stance(ids[0], 999, StanceValue.MIXED)
    with pytest.raises(NotAllowedError, match="1, 2 or 3"):
        project.review.set_stance(ids[0], targets["ukraine"], StanceValue.MIXED, intensity=4)
    with pytest.raises(NotAllowedError, match="selected"):
        project.review.set_stance(ids[0], targets["ukraine"], StanceValue.MIXED, evidence=Span(5, len(TEXT) + 1))


def test_several_stances_are_one_step(project, ids, targets):
    first, second, third = (targets[key] for key in ("us_sanctions_cuba", "cuban_people", "ukraine"))
    before = Stance(third, StanceValue.NEUTRAL)
    project.review.set_stance(ids[0], third, StanceValue.NEUTRAL)
    wanted = (Stance(first, StanceValue.OPPOSES, 3, Span(2, 5)), Stance(second, StanceValue.SUPPORTS))
    change = project.review.set_stances(ids[0], wanted)
    assert change.label.startswith("Opposes: ")
    assert only(change).stances == (*wanted, before)
    assert only(project.history.undo()).stances == (before,)
    with pytest.raises(NotAllowedError, match="codebook"):
        project.review.set_stances(ids[0], (*wanted, Stance(999, StanceValue.MIXED)))


def test_stances_come_in_the_order_of_the_codebook(project, ids, targets):
    for key in ("ukraine", "us_sanctions_cuba", "cuban_people"):
        view = only(project.review.set_stance(ids[0], targets[key], StanceValue.NEUTRAL))
    assert [s.target_id for s in view.stances] == [targets[k] for k in ("us_sanctions_cuba", "cuban_people", "ukraine")]


def test_moving_boundaries_leaves_an_open_quote_open(project, ids):
    start, end = project.articles.open(1).quotes[0].content[0]
    view = only(project.review.set_content(ids[0], (Span(start, end - 1),)))
    assert (view.status, view.content) == (Status.OPEN, (Span(start, end - 1),))
    assert view.suggestion.content == (Span(start, end),)
    assert only(project.review.confirm(ids[0])).status is Status.CORRECTED
    (row,) = project.export.rows(status="corrected")
    assert (row["quote_text"], row["spans"]) == ("We will trade 🤝 with Cuba", [[start, end - 1]])
    # Back to the suggestion: nothing of its own is left, and the decision is a plain confirmation.
    view = only(project.review.set_content(ids[0], (Span(start, end),)))
    assert (view.status, view.mine.content) == (Status.CONFIRMED, None)


def test_boundaries_of_several_parts(project, ids):
    spans = project.articles.open(1).quotes[1].content
    shorter = (spans[0], Span(spans[1].start + 4, spans[1].end))
    assert only(project.review.set_content(ids[1], shorter)).content == shorter
    assert only(project.review.set_content(ids[1], shorter[1:])).content == shorter[1:]
    (row,) = [row for row in project.export.rows() if row["annotator"]]
    assert row["quote_text"] == "talks do."
    assert project.check() == []


@pytest.mark.parametrize(
    "content",
    [
        (),
        (Span(3, 3),),
        (Span(5, 2),),
        (Span(-2, 5),),
        (Span(0, len(TEXT) + 1),),
        (Span(10, 20), Span(15, 25)),
        (Span(20, 25), Span(0, 5)),
        (Span(TEXT.index("\n\n"), TEXT.index("\n\n") + 2),),
    ],
)
def test_boundaries_that_hold_no_words_are_refused(project, article_id, ids, content):
    with pytest.raises(NotAllowedError, match="selected"):
        project.review.set_content(ids[0], content)
    with pytest.raises(NotAllowedError, match="selected"):
        project.review.add(article_id, content)


def test_the_type_can_be_corrected(project, ids):
    project.review.confirm(ids[0])
    view = only(project.review.set_type(ids[0], QuoteType.MIXED))
    assert (view.type, view.status) == (QuoteType.MIXED, Status.CORRECTED)
    assert only(project.review.set_type(ids[0], QuoteType.DIRECT)).status is Status.CONFIRMED


def test_a_missed_quote_is_added_and_taken_back(project, article_id, people):
    span = Span(TEXT.index("on Tuesday"), TEXT.index("on Tuesday") + 10)
    change = project.review.add(article_id, (span,), people["State Department"])
    view = only(change)
    assert (view.status, view.speaker_id, view.suggestion.text) == (
        Status.ADDED, people["State Department"], "on Tuesday",
    )  # fmt: skip
    assert view.suggestion.speaker == "Maria Zakharova"  # whoever the engine finds, as for any quote
    assert change.focus == (article_id, view.id)
    assert [(row.quotes, row.decided) for row in change.articles] == [(5, 1)]
    with pytest.raises(NotAllowedError, match="already"):
        project.review.add(article_id, (span,))
    change = project.history.undo()
    assert change.removed_quotes == (view.id,)
    assert [(row.quotes, row.decided) for row in change.articles] == [(4, 0)]
    # Adding the same words again is the same quote: copies of the project agree on it.
    assert only(project.review.add(article_id, (span,), people["State Department"])).id == view.id


def test_a_quote_added_by_me_stays_added_whatever_i_correct(project, article_id, people):
    span = Span(TEXT.index("on Tuesday"), TEXT.index("on Tuesday") + 10)
    added = only(project.review.add(article_id, (span,), people["State Department"])).id
    assert only(project.review.assign(added, people["Maria Zakharova"])).status is Status.ADDED
    assert only(project.review.set_content(added, (Span(span.start + 3, span.end),))).status is Status.ADDED
    assert only(project.review.reject(added)).status is Status.REJECTED
    project.review.reopen(added)
    assert only(project.review.assign(added, people["Maria Zakharova"])).status is Status.ADDED


def test_a_missed_quote_without_speaker_takes_the_engines(project, article_id):
    span = Span(TEXT.index("No,"), TEXT.index("No,") + 2)
    view = next(v for v in project.review.add(article_id, (span,)).quotes if v.status is Status.ADDED)
    names = {speaker.id: speaker.name for speaker in project.speakers.all()}
    assert names.get(view.speaker_id) == view.suggestion.speaker


def test_the_chain_is_offered_and_corrected_in_one_step(project, ids, people):
    assert [view.id for view in project.review.chain(ids[1])] == [ids[2]]
    assert project.review.chain(ids[3]) == []
    change = project.review.assign_many([ids[1], ids[2], ids[1]], people["Senior Cuban official"])
    assert change.label == "Assigned Senior Cuban official to 2 quotes"
    assert {view.id: view.speaker_id for view in change.quotes} == dict.fromkeys(
        ids[1:3], people["Senior Cuban official"]
    )
    assert project.review.chain(ids[1]) == []
    assert {view.status for view in project.history.undo().quotes} == {Status.OPEN}
    with pytest.raises(NotAllowedError, match="No quotes"):
        project.review.assign_many([], people["State Department"])


def test_doing_what_is_done_already_leaves_no_history(project, ids):
    project.review.confirm(ids[0])
    before = project.history.entries()
    assert only(project.review.confirm(ids[0])).status is Status.CONFIRMED
    project.review.set_note(ids[3], "")
    project.review.reopen(ids[3])
    assert project.history.entries() == before


def test_what_is_not_there_is_refused(project, ids):
    for act in (project.review.confirm, project.review.reject, project.review.reopen, project.review.chain):
        with pytest.raises(NotAllowedError, match="This quote is not in the project"):
            act(999)
    with pytest.raises(NotAllowedError, match="not in the registry"):
        project.review.assign(ids[0], 999)
    with pytest.raises(NotAllowedError, match="not in the project"):
        project.review.add(999, (Span(0, 5),))


def test_annotators_decide_apart(project, ids, people, targets):
    project.review.confirm(ids[0])
    with open_project(project.path, annotator="Ben") as ben:
        view = ben.articles.open(1).quotes[0]
        assert (view.mine, view.others) == (None, 1)
        change = ben.review.assign(ids[0], people["State Department"])
        ben.review.set_stance(ids[0], targets["ukraine"], StanceValue.UNCLEAR)
        assert change.articles[0].decided == 1
        assert ben.review.reject(ids[1]).articles[0].decided == 2
        rows = [row for row in ben.export.rows() if row["quote_id"] == ids[0]]
        assert [(row["annotator"], row["status"], row["stance"]) for row in rows] == [
            ("Ana", "confirmed", None),
            ("Ben", "corrected", "unclear"),
        ]
        assert len(list(ben.export.rows(annotator="Ben"))) == 2
    view = project.articles.open(1).quotes[0]
    assert (view.status, view.others) == (Status.CONFIRMED, 1)
    assert project.articles.overview()[0].decided == 1
    assert project.changed_elsewhere()
    assert not project.changed_elsewhere()
    assert project.check() == []


def test_what_one_annotator_added_is_a_suggestion_to_another(project, article_id, people):
    span = Span(TEXT.index("on Tuesday"), TEXT.index("on Tuesday") + 10)
    added = only(project.review.add(article_id, (span,), people["State Department"])).id
    with open_project(project.path, annotator="Ben") as ben:
        assert added in quote_ids(ben, article_id)
        view = only(ben.review.assign(added, people["Nikolai Patrushev"]))
        assert view.status is Status.CORRECTED
    # Now that Ben has decided about it, it can't just vanish.
    with pytest.raises(NotAllowedError, match="can't be undone"):
        project.history.undo()
    assert added in quote_ids(project, article_id)


def test_suggested_stances_are_offered_until_they_are_decided(project, people):
    text = "“We condemn the embargo against Cuba,” Maria Zakharova said.\n"
    article_id = add_article(project, text, [quote(text, "We condemn the embargo against Cuba,")])
    (quote_id,) = quote_ids(project, article_id)
    before = project.history.entries()
    (offered,) = [s for s in project.review.suggested_stances(quote_id) if s.target_key == "us_sanctions_cuba"]
    assert offered.value is StanceValue.OPPOSES
    assert all(0 <= span.start < span.end <= len(text) for span in offered.evidence)
    assert project.history.entries() == before
    assert project.articles.open(article_id).quotes[0].stances == ()
    target = next(target for target in project.codebook.targets() if target.key == "us_sanctions_cuba")
    project.review.set_stance(quote_id, target.id, StanceValue.MIXED)
    assert "us_sanctions_cuba" not in {s.target_key for s in project.review.suggested_stances(quote_id)}
    project.review.reject(quote_id)
    assert project.review.suggested_stances(quote_id) == []
