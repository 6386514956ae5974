"""Files and folders: what is read, what is refused, and in which words."""

import os
from pathlib import Path

import pytest

from cubaquotes.errors import ImportFileError
from cubaquotes.importers import MAX_BYTES, SUFFIXES, article_from_text, decode_file, find_files, read_article

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"
BODY = "“We are patient,” the minister said.\n"


def write(path: Path, data: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_an_article_is_its_text_with_what_is_known_of_it(tmp_path):
    path = write(tmp_path / "a.txt", f"Talks Go On\r\nBy Ann Lee\r\n\r\n{BODY}".encode("utf-8-sig"))
    article = read_article(path)
    assert article.text == f"Talks Go On\nBy Ann Lee\n\n{BODY}".rstrip()
    assert (article.metadata.title, article.metadata.author, article.metadata.language) == (
        "Talks Go On",
        "Ann Lee",
        "",
    )
    assert article.origin == str(path)
    assert article.warnings == ()


def test_a_name_that_is_not_utf8_can_be_stored(tmp_path):
    path = write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/three caf\xe9s here.txt")), BODY + "\x00")
    article = read_article(path)
    for stored in (article.origin, article.metadata.title, *article.warnings):
        stored.encode("utf-8")
    assert article.origin.endswith("three caf\ufffds here.txt")


def test_the_time_of_the_file_is_not_the_day_of_publication(tmp_path):
    path = write(tmp_path / "a.txt", BODY)
    os.utime(path, (0, 0))
    assert read_article(path).metadata.published == ""


@pytest.mark.parametrize(("given", "kept"), [("es", "es"), ("auto", ""), ("", "")])
def test_a_language_that_is_told_is_kept(tmp_path, given, kept):
    assert read_article(write(tmp_path / "a.txt", BODY), language=given).metadata.language == kept


def test_a_legacy_encoding_is_read_and_told(tmp_path):
    article = read_article(write(tmp_path / "a.txt", "«Мы терпеливы», — сказал министр.".encode("cp1251")))
    assert article.text == "«Мы терпеливы», — сказал министр."
    assert "cp1251" in article.warnings[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_links_to_nowhere_are_refused_one_by_one_and_pipes_in_folders_left_alone(tmp_path):
    good = write(tmp_path / "good.txt", BODY)
    for name, to in (("loop.txt", "loop.txt"), ("gone.txt", "nothing"), ("same.txt", "good.txt")):
        (tmp_path / name).symlink_to(to)
    os.mkfifo(tmp_path / "pipe.txt")
    found = find_files([tmp_path])
    assert found.files == [tmp_path / "gone.txt", good, tmp_path / "loop.txt"]
    with pytest.raises(ImportFileError, match="leads back to itself"):
        read_article(tmp_path / "loop.txt")
    with pytest.raises(ImportFileError, match="There is no file or folder"):
        read_article(tmp_path / "gone.txt")


def test_control_characters_are_replaced_and_told(tmp_path):
    article = read_article(write(tmp_path / "a.txt", BODY + "\x00\x07"))
    assert article.text == BODY + "\ufffd\ufffd"
    assert "2 control characters in “a.txt”" in article.warnings[0]


def test_a_web_page_in_disguise_is_told(tmp_path):
    assert "web page" in read_article(write(tmp_path / "a.txt", "<!DOCTYPE html>\n<p>Hello there")).warnings[0]


@pytest.mark.parametrize("name", ["a.pdf", "a.HTML", "a.docx", "a.cubaquotes"])
def test_formats_of_later_versions_are_refused_by_name(tmp_path, name):
    with pytest.raises(ImportFileError, match=r"reads plain text only \(.txt, .text, .md\)"):
        read_article(write(tmp_path / name, BODY))


@pytest.mark.parametrize("content", ["", " \n\t\r\n", "\ufeff"])
def test_an_empty_file_is_refused(tmp_path, content):
    with pytest.raises(ImportFileError, match=r"^“a.txt” is empty: there is no text in it\.$"):
        read_article(write(tmp_path / "a.txt", content))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ImportFileError, match=r"^There is no file or folder “.*gone.txt”\.$"):
        read_article(tmp_path / "gone.txt")


def test_a_folder_is_no_article(tmp_path):
    with pytest.raises(ImportFileError, match="is a folder, not a file"):
        read_article(tmp_path)


def test_a_file_below_a_file_is_refused(tmp_path):
    path = write(tmp_path / "a.txt", BODY)
    with pytest.raises(ImportFileError, match="can't be read: a part of its path is a file"):
        read_article(path / "b.txt")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_an_unreadable_file_is_refused(tmp_path):
    path = write(tmp_path / "a.txt", BODY)
    path.chmod(0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65_534)  # nothing is unreadable to root
    try:
        with pytest.raises(ImportFileError, match="you have no permission for it"):
            read_article(path)
    finally:
        os.seteuid(user)


def test_a_file_that_is_too_large_is_refused_and_not_read_whole(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 1000)  # a sparse file of 10 GB
    with pytest.raises(ImportFileError, match="is larger than 10 MB"):
        read_article(path)


def test_pasted_text_is_normalised_too():
    article = article_from_text("\ufeffTalks Go On\r\n\r\n" + BODY, origin="the clipboard", language="en")
    assert article.text == f"Talks Go On\n\n{BODY}".rstrip()
    assert (article.origin, article.metadata.title, article.metadata.language) == ("the clipboard", "Talks Go On", "en")
    with pytest.raises(ImportFileError, match="There is no text in the clipboard"):
        article_from_text(" \n", origin="the clipboard")


def test_decoding_alone_changes_no_newline(tmp_path):
    assert decode_file(write(tmp_path / "a.txt", "a\r\nb\rc\x0bd")).text == "a\r\nb\rc\x0bd"


def test_folders_are_walked_in_order_and_only_for_texts(tmp_path):
    for name in ("b.txt", "a/2.TXT", "a/1.text", "a/b/notes.md", "a/photo.png", ".hidden/x.txt", "a/.y.txt"):
        write(tmp_path / name, BODY)
    found = find_files([tmp_path])
    assert [str(path.relative_to(tmp_path)) for path in found.files] == ["b.txt", "a/1.text", "a/2.TXT", "a/b/notes.md"]
    assert found.problems == []


def test_articles_in_other_formats_are_named_and_the_rest_is_found(tmp_path):
    for name in ("a.txt", "b.html", "photo.png", "more/c.PDF"):
        write(tmp_path / name, BODY)
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["a.txt"]
    assert found.problems == [
        f"Left out of the folder “{tmp_path}”: “b.html”, “more/c.PDF”; "
        "only plain text files are read (.md, .text, .txt)."
    ]
    for number in range(9):
        write(tmp_path / f"page{number}.docx", BODY)
    (problem,) = find_files([tmp_path]).problems
    assert "“page3.docx” and 6 more; only" in problem


def test_each_file_comes_once_and_named_files_come_whatever_they_are_called(tmp_path):
    path, other = write(tmp_path / "a.txt", BODY), write(tmp_path / "README", BODY)
    assert find_files([path, tmp_path, tmp_path / "." / "a.txt", other]).files == [path, other]


def test_paths_that_lead_nowhere_are_told_and_the_rest_is_found(tmp_path):
    path = write(tmp_path / "a.txt", BODY)
    empty = tmp_path / "empty"
    empty.mkdir()
    found = find_files([tmp_path / "gone", empty, path])
    assert found.files == [path]
    assert found.problems[0] == f"There is no file or folder “{tmp_path / 'gone'}”."
    assert found.problems[1] == f"The folder “{empty}” has no plain text files in it (.md, .text, .txt)."
    assert sorted(SUFFIXES) == [".md", ".text", ".txt"]


def test_a_link_to_its_own_folder_ends(tmp_path):
    write(tmp_path / "a.txt", BODY)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert len(find_files([tmp_path]).files) == 1


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed articles lie beside the checkout, and are not there")
def test_the_seeds_keep_every_character():
    for path in sorted(SEEDS.glob("*.txt")):
        raw = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        article = read_article(path)
        assert article.text == raw
        assert article.metadata.title
