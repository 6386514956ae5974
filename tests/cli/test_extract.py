"""`cubaquotes extract`: articles in, quotes out, and no article lost for another."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cubaquotes.cli.articles import Given, Refused
from cubaquotes.cli.work import extract_all
from cubaquotes.errors import CubaQuotesError
from tests.cli.running import PROGRAM, run, run_here

TEXT = (
    "“We will not change our policy,” said Maria Zakharova, the spokeswoman.\r\n\r\n"
    "She said that talks would go on.\r\n"
)
QUOTE_KEYS = ["id", "type", "content", "quoted", "cue", "source", "speaker", "confidence", "reason", "nested_in",
              "text"]  # fmt: skip
SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def jsonl(*rows: object) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def article(number: int, text: str = TEXT) -> dict[str, str]:
    return {"doc": f"a{number}", "text": text}


def test_one_article_has_the_shape_of_the_contract(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT.encode("utf-8-sig"))
    result = run("extract", tmp_path / "a.txt")
    assert (result.status, result.said) == (0, [])
    (row,) = result.rows()
    assert list(row) == ["doc", "language", "quotes", "scare"]
    assert (row["doc"], row["language"]) == ("a.txt", "en")
    quote = row["quotes"][0]
    assert list(quote) == QUOTE_KEYS
    assert quote["type"] == "direct"
    assert quote["speaker"] == "Maria Zakharova"
    assert 0 <= quote["confidence"] <= 1


def test_offsets_are_into_the_text_with_its_own_newlines(tmp_path):
    text = "😀 Day one.\r\n\r\n" + TEXT
    (tmp_path / "a.txt").write_bytes(text.encode("utf-8-sig"))
    quote = run_here("extract", tmp_path / "a.txt").rows()[0]["quotes"][0]
    (start, end) = quote["content"][0]
    assert text[start:end].strip(",") == "We will not change our policy"
    assert text[slice(*quote["source"][0])] == "Maria Zakharova"
    assert text[slice(*quote["cue"][0])] == "said"
    assert quote["text"] == text[start:end]


def test_each_row_carries_its_words(tmp_path):
    text = "“We wait,” Ana Díaz said. “We hope.” They call it the “Ёлка” plan."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (row,) = run_here("extract", tmp_path / "a.txt").rows()
    assert row["quotes"]
    for quote in row["quotes"]:
        assert quote["text"] == " … ".join(text[start:end] for start, end in quote["content"])
    for term in row["scare"]:
        assert term["text"] == text[slice(*term["span"])]


def test_files_come_in_their_order_and_bad_ones_cost_only_themselves(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "noise.txt").write_bytes(os.urandom(50_000))
    (tmp_path / "empty.txt").write_text("")
    names = ["b.txt", "gone.txt", "noise.txt", "empty.txt", ".", "a.txt", "gone.jsonl"]
    result = run("extract", *(tmp_path / name for name in names))
    assert result.status == 1
    assert [row["doc"] for row in result.rows()] == ["b.txt", "a.txt"]
    assert len(result.said) == 5
    for line, words in zip(
        result.said,
        ["There is no file", "is not a text file", "is empty", "is a folder", "There is no file"],
        strict=True,
    ):
        assert words in line


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16"])
def test_another_encoding_is_read(tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes("«Мы не изменим политику», — сказала Мария Захарова.".encode(encoding))
    result = run_here("extract", tmp_path / "a.txt")
    assert result.status == 0
    assert result.rows()[0]["language"] == "ru"


def test_jsonl_is_read_line_by_line_and_bad_lines_are_numbered(tmp_path):
    lines = [
        jsonl(article(1)),
        "{broken\n",
        "\n",
        jsonl({"doc": "x"}),
        jsonl({"text": TEXT}),
        jsonl([1, 2]),
        jsonl({"doc": "x", "text": 5}),
        jsonl({"doc": "x", "text": TEXT, "language": "fr"}),
        b"\xff\xfe\n",
        "[" * 5_000 + "\n",
        jsonl({"doc": 7, "text": TEXT, "language": "en"}),
        jsonl(article(2)).rstrip("\n"),
    ]
    data = b"\xef\xbb\xbf" + b"".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    (tmp_path / "many.jsonl").write_bytes(data)
    result = run_here("extract", tmp_path / "many.jsonl")
    assert result.status == 1
    assert [row["doc"] for row in result.rows()] == ["a1", 7, "a2"]
    assert [line.split(":")[0] for line in result.said] == [
        f"“many.jsonl”, line {n}" for n in (2, 4, 5, 6, 7, 8, 9, 10)
    ]
    assert "not valid JSON" in result.said[0]
    assert "the language “fr” is not known" in result.said[5]


def test_stdin_is_an_article_or_jsonl():
    assert [row["doc"] for row in run_here("extract", "-", stdin=TEXT).rows()] == ["-"]
    assert [row["doc"] for row in run_here("extract", stdin=TEXT).rows()] == ["-"]
    assert [row["doc"] for row in run_here("extract", "-", stdin=jsonl(article(1), article(2))).rows()] == ["a1", "a2"]
    assert [row["doc"] for row in run_here("extract", "-", stdin="{curly} " + TEXT).rows()] == ["-"]


def test_an_empty_stdin_is_refused():
    result = run("extract", "-")
    assert (result.status, result.out) == (1, "")
    assert result.said == ["Stdin is empty: there is no text in it."]


def test_the_language_can_be_told():
    assert run_here("extract", "--language", "es", stdin=TEXT).rows()[0]["language"] == "es"


def test_half_characters_in_json_do_no_harm():
    result = run_here("extract", stdin='{"doc": "a\\ud800", "text": "“Yes \\ud83d it is,” she said."}\n')
    assert result.status == 0
    assert result.rows()[0]["doc"] == "a\ud800"


def test_the_output_is_utf8_in_any_locale(tmp_path):
    (tmp_path / "новость.txt").write_text(TEXT)
    env = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run([*PROGRAM, "extract", tmp_path / "новость.txt"], capture_output=True, check=True, env=env)
    assert "новость.txt".encode() in done.stdout


def test_several_workers_give_the_same_in_the_same_order(tmp_path):
    (tmp_path / "many.jsonl").write_text(jsonl(*(article(n, TEXT * (n % 12)) for n in range(1, 250))) + "{broken\n")
    alone, together = (run("extract", tmp_path / "many.jsonl", "--workers", n) for n in ("1", "3"))
    assert alone.out == together.out
    assert len(alone.rows()) == 249
    assert alone.said == together.said
    assert (alone.status, together.status) == (1, 1)


def killers(monkeypatch, *, only_first: Path | None = None) -> None:
    """Let the worker die that comes to the text “bad”; with `only_first`, a file to make then, once and not again."""
    from cubaquotes.extract import extract

    def deadly(text, language, registry):
        if text == "bad" and not (only_first and only_first.exists()):
            if only_first:
                only_first.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return extract(text, language, registry)

    monkeypatch.setattr("cubaquotes.cli.work.extract", deadly)


FORKS = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a worker does not see what a test puts in place")


@FORKS
def test_an_article_that_kills_its_worker_costs_only_itself(monkeypatch):
    killers(monkeypatch)
    given = [Given(n, "bad" if n in (7, 8, 90) else TEXT, "en") for n in range(100)]
    lines = list(extract_all(given, speakers=None, workers=2))
    assert [n for n, line in enumerate(lines) if isinstance(line, Refused)] == [7, 8, 90]
    assert [json.loads(line)["doc"] for line in lines if isinstance(line, str)] == [
        n for n in range(100) if n not in (7, 8, 90)
    ]
    assert lines[7] == Refused(
        "“7”: a worker process died each time it came to this article, perhaps for want of memory; it is left out."
    )


@FORKS
def test_a_worker_that_dies_once_costs_nothing(monkeypatch, tmp_path):
    killers(monkeypatch, only_first=tmp_path / "died")
    given = [Given(n, "bad" if n == 500 else TEXT, "en") for n in range(2_000)]
    lines = list(extract_all(given, speakers=None, workers=2))
    assert [json.loads(line)["doc"] for line in lines] == list(range(2_000))
    assert (tmp_path / "died").exists()


@FORKS
def test_workers_that_cannot_start_are_one_sentence(monkeypatch):
    monkeypatch.setattr("cubaquotes.cli.pool.Extractor", lambda _: os.kill(os.getpid(), signal.SIGKILL))
    with pytest.raises(CubaQuotesError, match="Worker processes die at their start"):
        list(extract_all([Given(1, TEXT, "en")], speakers=None, workers=2))


def test_workers_read_only_a_little_ahead():
    taken = 0

    def articles():
        nonlocal taken
        for number in range(10_000):
            taken += 1
            yield Given(number, "word " * 20_000, "en")

    lines = extract_all(articles(), speakers=None, workers=2)
    next(lines)
    lines.close()
    assert 0 < taken < 50


def test_a_bug_in_one_article_costs_only_that_article(monkeypatch):
    def broken(text, language, registry):
        if text == "bad":
            raise RuntimeError("what now")
        from cubaquotes.extract import extract

        return extract(text, language, registry)

    monkeypatch.setattr("cubaquotes.cli.work.extract", broken)
    given = [Given("a", TEXT, "en"), Given("b", "bad", "en"), Given("c", TEXT, "en")]
    lines = list(extract_all(given, speakers=None, workers=1))
    assert isinstance(lines[1], Refused)
    assert lines[1].sentence.startswith("“b”: the program broke on this article (RuntimeError: what now;")
    assert [json.loads(lines[n])["doc"] for n in (0, 2)] == ["a", "c"]


def test_a_line_without_end_is_refused_and_skipped(tmp_path):
    with (tmp_path / "a.jsonl").open("w") as file:
        file.write(jsonl(article(1)))
        file.write('{"doc": "a2", "text": "' + "x" * 50_000_000 + '"}\n')
        file.write(jsonl(article(3)))
    result = run_here("extract", tmp_path / "a.jsonl")
    assert [row["doc"] for row in result.rows()] == ["a1", "a3"]
    assert result.said == ["“a.jsonl”, line 2: the line is too long for one article."]


def test_a_text_longer_than_any_article_is_refused(tmp_path):
    (tmp_path / "a.jsonl").write_text(jsonl(article(1, "x" * 10_000_001), article(2)))
    result = run_here("extract", tmp_path / "a.jsonl")
    assert [row["doc"] for row in result.rows()] == ["a2"]
    assert result.said == ["“a.jsonl”, line 1: the text has more than 10 million characters, too many for one article."]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("s.toml", '[[speaker]]\nname = "María Zakhárova (MFA)"\nkind = "person"\naliases = ["Maria Zakharova"]\n'),
        ("s.csv", "name,kind,aliases\nMaría Zakhárova (MFA),person,Maria Zakharova; the MFA voice\n"),
    ],
)
def test_known_speakers_get_the_name_of_the_list(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    for workers in ("1", "2"):
        rows = run_here("extract", "--speakers", tmp_path / name, "--workers", workers, stdin=TEXT).rows()
        assert rows[0]["quotes"][0]["speaker"] == "María Zakhárova (MFA)"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("s.toml", "[[speaker]\n", "“s.toml” is not valid TOML"),
        ("s.toml", "x = 1\n", "has no [[speaker]] tables"),
        ("s.toml", 'speaker = ["a"]\n', "has no [[speaker]] tables"),
        ("s.toml", "[[speaker]]\nname = 5\n", "“s.toml”, line 1: the name is not a text"),
        ("s.toml", '[[speaker]]\nname = "A"\naliases = "B"\n', "“s.toml”, line 1: the aliases are not a list"),
        ("s.csv", "who,kind\nA,person\n", "has no column “name”"),
        ("s.csv", "name,kind\nA,alien\n", "“s.csv”, line 2: A is of the kind “alien”"),
        ("s.csv", "name,kind\nA,person\n,role\n", "“s.csv”, line 3: the speaker has no name"),
        ("s.csv", "", "“s.csv” is empty"),
    ],
)
def test_a_list_of_speakers_that_makes_no_sense_is_refused(tmp_path, name, content, words):
    (tmp_path / name).write_text(content)
    result = run_here("extract", "--speakers", tmp_path / name, stdin=TEXT)
    assert (result.status, result.out) == (1, "")
    assert len(result.said) == 1
    assert words in result.said[0]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed articles lie beside the checkout, and are not there")
def test_the_seeds_as_files_and_as_jsonl_give_the_same():
    files = run_here("extract", *sorted(SEEDS.glob("*.txt"))).rows()
    lines = run_here("extract", SEEDS / "gold.jsonl").rows()
    assert {row["doc"] for row in files} == {row["doc"] for row in lines}
    by_doc = {row["doc"]: row for row in lines}
    golds = {
        row["doc"]: row["text"]
        for row in map(json.loads, (SEEDS / "gold.jsonl").read_text(encoding="utf-8").splitlines())
    }
    for row in files:
        if (SEEDS / row["doc"]).read_bytes().decode("utf-8-sig") == golds[row["doc"]]:
            assert row == by_doc[row["doc"]]
