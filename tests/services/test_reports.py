"""Export rows, counts, places."""

import csv
import json
import time
from dataclasses import replace

import pytest

from cubaquotes.errors import ExportError, NotAllowedError
from cubaquotes.exchange import COLUMNS, read_csv, read_jsonl
from cubaquotes.model import (
    ArticleId,
    Listed,
    Place,
    QueueOrder,
    QuoteFilter,
    QuoteId,
    Span,
    StanceValue,
    Status,
    TargetId,
)
from cubaquotes.services import open_project
from tests.services.making import TEXT, add_article, quote, quote_ids, usual


def test_every_row_leads_back_to_the_characters(project, article_id, ids):
    project.review.set_content(ids[1], (Span(64, 70), Span(75, 80)))
    rows = list(project.export.rows())
    assert len(rows) == 4
    text = project.articles.open(article_id).article.text
    for row in rows:
        assert tuple(row) == COLUMNS
        assert row["quote_text"] == " … ".join(text[start:end] for start, end in row["spans"])
        first, last = row["spans"][0][0], row["spans"][-1][1]
        assert text[:first].endswith(row["context_before"])
        assert text[last:].startswith(row["context_after"])
        assert row["article_sha256"] == project.articles.open(article_id).article.sha256
    assert rows[0]["cue"] == "said"


def test_rows_are_those_of_the_view(project, ids, people, targets):
    long = "ж🤝" * 50 + "\n" + TEXT + "é" * 100
    add_article(project, long, usual(long), title="Long")
    edge = "“So,” he said"
    at_edges = replace(quote(edge, "So,"), content=(Span(0, len(edge)),), quoted=())
    add_article(project, edge, [at_edges], title="From the first character to the last")
    project.review.set_content(ids[1], (Span(64, 70), Span(75, 80)))
    project.review.set_note(ids[1], "=note")
    project.review.assign(ids[2], people["State Department"])
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES, evidence=Span(1, 8))
    project.review.set_stance(ids[0], targets["us_nato"], StanceValue.MIXED, intensity=2)
    with open_project(project.path, annotator="Ben") as ben:
        ben.review.reject(ids[0])
    order = "article_id, json_extract(spans, '$[0][0]'), quote_id, annotator, target"
    in_sql = list(project._store.stream(f"SELECT * FROM annotated_quotes ORDER BY {order}"))
    exported = [row | {"spans": json.dumps(row["spans"], separators=(",", ":"))} for row in project.export.rows()]
    assert len(exported) == 4 + 2 + 4 + 1
    assert [[*row.items()] for row in exported] == [[*row.items()] for row in in_sql]


def test_a_huge_article_is_exported_in_time(project):
    sentence = "Слово «да», сказал он. " * 2
    text = sentence * 12_000
    found = [
        replace(quote("«да», said", "да"), id=f"k{at}", content=(Span(at + 7, at + 9),), quoted=(), cue=(), text="да")
        for at in range(0, len(text), len(sentence))
    ]
    add_article(project, text, found)
    begun = time.perf_counter()
    assert sum(1 for _ in project.export.rows()) == 12_000
    assert time.perf_counter() - begun < 5  # 12 s where each row walks through the text


def test_open_quotes_have_the_suggested_speaker(project, ids):
    rows = list(project.export.rows())
    assert [(row["speaker"], row["speaker_id"] is None, row["status"]) for row in rows] == [
        ("Maria Zakharova", False, "open"),
        ("the official", True, "open"),
        ("the official", True, "open"),
        (None, True, "open"),
    ]
    project.review.reject(ids[0])
    assert next(project.export.rows())["speaker"] is None


def test_one_row_for_each_stance(project, ids, targets):
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES)
    project.review.set_stance(ids[0], targets["us_nato"], StanceValue.MIXED)
    rows = [row for row in project.export.rows() if row["quote_id"] == ids[0]]
    assert [(row["target"], row["stance"]) for row in rows] == [("ukraine", "opposes"), ("us_nato", "mixed")]


@pytest.mark.parametrize(
    ("source", "suggested", "named", "kept"),
    [
        ("Agriculture Minister Ydael Pérez", "Ydael Pérez", "Ana Torres", False),
        ("Agriculture Minister Ydael Pérez", "Ydael Pérez", "Ydael Pérez Brito", True),
        ("Pérez", "Ydael Pérez", "Ana Torres", False),
        ("Agriculture Minister Ydael Pérez", "Ydael Pérez", None, True),
        ("She", "Ana Ruiz", "Ana Torres", True),
        ("The president", "President", "Ana Torres", True),
        ("A senior Cuban official", "Senior Cuban official", "Ana Torres", True),
        ("министр Иван Петров", "Иван Петров", "Анна Сидорова", False),
    ],
)
def test_a_source_that_names_somebody_else_than_the_annotator_is_left_out(project, source, suggested, named, kept):
    """Cue and source go together; they stay as the article has them where they do not contradict the speaker."""
    text = f"“We have no diesel,” {source} said on Tuesday."
    found = replace(quote(text, "We have no diesel,", speaker=suggested), source=(span_in(text, source),))
    (quote_id,) = quote_ids(project, add_article(project, text, [found]))
    (row,) = project.export.rows()
    assert (row["cue"], row["source_mention"]) == ("said", source)
    if named is None:
        project.review.assign(quote_id, None)
    else:
        project.review.assign_new(quote_id, named)
    (row,) = project.export.rows()
    assert row["speaker"] == named
    assert (row["cue"], row["source_mention"]) == (("said", source) if kept else (None, None))


def span_in(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def test_the_notes_of_stances_are_exported(project, ids, targets, tmp_path):
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES, note="=weakly")
    project.review.set_note(ids[0], "of the quote")
    project.export.export(tmp_path / "q.csv", annotated_only=True)
    project.export.export(tmp_path / "q.jsonl")
    (row,) = read_csv(tmp_path / "q.csv")
    assert (row["note"], row["stance_note"]) == ("of the quote", "=weakly")
    assert list(row)[-2:] == ["stance_note", "speaker_role"]  # what the contract doesn't fix comes last
    assert [row["stance_note"] for row in read_jsonl(tmp_path / "q.jsonl")] == ["=weakly", None, None, None]


def test_a_confidence_has_four_places_as_in_extract(project):
    add_article(project, found=[replace(usual()[0], confidence=0.31496681462772297)])
    assert [row["confidence"] for row in project.export.rows()] == [0.315]


def test_rows_are_filtered(project, article_id, ids, people):
    other = add_article(project, TEXT + " ", title="Other")
    project.review.confirm(ids[0])
    project.review.assign(ids[1], people["State Department"])

    def found(**filters):
        return [row["quote_id"] for row in project.export.rows(**filters)]

    assert found(status="confirmed") == [ids[0]]
    assert found(speaker="State Department") == [ids[1]]
    assert found(article=other) == quote_ids(project, other)
    assert found(annotator="Ana") == ids[:2]
    assert found(annotated_only=True) == ids[:2]
    assert found(status=None, speaker="Maria Zakharova", article=article_id) == [ids[0]]
    assert found(annotator="nobody") == []
    with pytest.raises(NotAllowedError, match="There is no status “done”"):
        found(status="done")


def test_files_are_written(project, ids, tmp_path):
    project.review.confirm(ids[0])
    assert project.export.export(tmp_path / "q.csv") == 4
    assert project.export.export(tmp_path / "q.txt", "jsonl", status="confirmed") == 1
    with (tmp_path / "q.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["speaker"] for row in csv.DictReader(file)] == [
            "Maria Zakharova",
            "the official",
            "the official",
            "",
        ]
    row = json.loads((tmp_path / "q.txt").read_text(encoding="utf-8"))
    assert row["quote_text"] == "We will trade 🤝 with Cuba,"
    with pytest.raises(ExportError):
        project.export.export(tmp_path / "q.what")


def test_counts_are_of_the_one_who_asks(project, ids, people, targets):
    project.review.confirm(ids[0])
    project.review.assign(ids[1], people["State Department"])
    project.review.reject(ids[2])
    project.review.set_stance(ids[0], targets["ukraine"], StanceValue.OPPOSES)
    project.review.set_stance(ids[3], targets["ukraine"], StanceValue.UNCLEAR)
    counts = project.counts()
    assert (counts.articles, counts.quotes, counts.decided) == (1, 4, 3)
    assert counts.by_status == {"open": 1, "confirmed": 1, "corrected": 1, "rejected": 1, "added": 0}
    assert counts.by_speaker == {"": 1, "Maria Zakharova": 1, "State Department": 1}
    assert counts.by_stance == {("Maria Zakharova", "ukraine", "opposes"): 1, ("", "ukraine", "unclear"): 1}
    with open_project(project.path, annotator="Ben") as ben:
        counts = ben.counts()
        assert (counts.decided, counts.by_annotator, ben.annotator_id) == (0, {"Ana": 3}, 0)
        assert ben.counts("Ana") == project.counts()
        with pytest.raises(NotAllowedError, match="“Ben” has written nothing"):
            ben.counts("Ben")
        assert counts.by_speaker == {"the official": 2, "": 1, "Maria Zakharova": 1}
        assert counts.by_stance == {}


def test_an_annotator_is_known_from_the_first_action_on(project, article_id, ids, monkeypatch):
    with (
        open_project(project.path, annotator="Ben") as ben,
        open_project(project.path, annotator="Ben") as ben_elsewhere,
    ):
        assert ben.history.undo() is None
        assert ben.counts().by_annotator == {"Ana": 0}
        with monkeypatch.context() as patch:
            patch.setattr("cubaquotes.store.history.append", lambda *_: 1 // 0)
            with pytest.raises(ZeroDivisionError):
                ben.review.confirm(ids[0])
        assert ben.annotator_id == 0
        ben.articles.set_done(article_id, True)
        assert ben.counts().by_annotator == {"Ana": 0, "Ben": 0}
        assert ben.articles.open(article_id).article.done
        assert ben_elsewhere.changed_elsewhere()
        assert ben_elsewhere.history.undo() is not None
        assert not ben.articles.open(article_id).article.done
        assert ben.check() == []


def test_counts_leave_out_what_is_removed(project, ids):
    other = add_article(project, TEXT + " ", title="Other")
    project.review.confirm(quote_ids(project, other)[0])
    project.articles.remove(other)
    counts = project.counts()
    assert (counts.articles, counts.quotes, counts.decided) == (1, 4, 0)
    assert sum(counts.by_speaker.values()) == 4


def test_a_place_is_remembered_for_everybody_apart(project, article_id, ids, targets):
    assert project.place() == Place()
    wanted = QuoteFilter(statuses=frozenset({Status.OPEN}), words="trade", most=0.5)
    place = Place(article_id, ids[2], TargetId(targets["ukraine"]), Listed(True, wanted, QueueOrder.DOUBT))
    project.remember_place(place)
    assert project.history.next_undo() == "Imported “Talks”"  # a place is no action
    path = project.path
    project.close()
    with open_project(path, annotator="Ben") as ben:
        assert ben.place() == Place()
        ben.remember_place(Place(article_id))
    with open_project(path, annotator="Ana") as ana:
        assert ana.place() == place
        ana.articles.remove(article_id)
        assert ana.place() == Place(None, None, place.target_id, place.listed)


def test_a_list_of_another_version_keeps_nobody_from_the_project(project, article_id):
    project.remember_place(Place(article_id))
    with project._store.write():
        project._store.run("UPDATE place SET filter = '{\"mood\": 1}'")
    assert project.place() == Place(article_id)


def test_a_place_that_is_no_more_is_forgotten(project):
    text = "“So,” he said."
    article_id = add_article(project, text, [quote(text, "So,")])
    project.remember_place(Place(ArticleId(article_id), QuoteId(quote_ids(project, article_id)[0])))
    project.history.undo()
    assert project.place() == Place()


def test_the_annotator_is_by_default_the_systems_user(project, monkeypatch):
    monkeypatch.setenv("LOGNAME", "carla")
    with open_project(project.path) as opened:
        assert opened.annotator == "carla"
