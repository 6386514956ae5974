"""Bytes become the characters that their writer meant."""

import json
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.errors import ImportFileError
from cubaquotes.importers import decode

SAMPLES = Path(__file__).parents[2].parent / "shared" / "samples"

RU = [
    "министр",
    "заявил",
    "что",
    "санкции",
    "против",
    "острова",
    "это",
    "ошибка",
    "и",
    "правительство",
    "не",
    "будет",
    "менять",
    "свою",
    "политику",
    "сказала",
    "представитель",
    "ведомства",
    "её",
    "слова",
    "привёл",
    "корреспондент",
    "объём",
    "поставок",
    "вырос",
    "на",
    "треть",
    "съезд",
    "отложили",
    "подъезд",
    "Гавана",
    "Москва",
    "Вашингтон",
    "Россия",
    "Куба",
    "МИД",
    "СССР",
    "Щербаков",
    "Юрий",
    "Эдуард",
    "Южная",
    "Африка",
    "ещё",
    "чьё",
    "шлюз",
    "цифры",
    "февраль",
]
ES = [
    "la",
    "ministra",
    "dijo",
    "que",
    "las",
    "sanciones",
    "son",
    "un",
    "error",
    "según",
    "él",
    "también",
    "habrá",
    "más",
    "información",
    "pasó",
    "señor",
    "niño",
    "año",
    "está",
    "así",
    "público",
    "política",
    "económica",
    "país",
    "decisión",
    "relación",
    "unión",
    "jóvenes",
    "pingüino",
    "América",
    "Ángel",
    "Úrsula",
    "Óscar",
    "Íñigo",
    "Éxito",
    "España",
    "¿qué?",
    "¡basta!",
    "«bloqueo»",
    "“no”",
    "—",
    "el",
    "y",
    "de",
    "los",
    "con",
    "por",
    "una",
    "cuándo",
    "dónde",
    "Guantánamo",
]
EN = [
    "the",
    "minister",
    "said",
    "that",
    "it’s",
    "“wrong”",
    "and",
    "the",
    "country’s",
    "people",
    "don’t",
    "want",
    "sanctions",
    "—",
    "he",
    "told",
    "reporters",
    "in",
    "Havana",
    "on",
    "Monday",
    "“We",
    "won’t",
    "change”",
    "the",
    "embassy’s",
    "statement",
    "café",
    "résumé",
    "naïve",
    "Peña",
    "Díaz-Canel",
    "of",
    "for",
    "with",
]


def prose(words: list[str], least: int = 12) -> st.SearchStrategy[str]:
    """Words of a language in any order; the first ones make sure that there is something to decide by."""
    core = " ".join(words[:least])
    return st.lists(st.sampled_from(words), max_size=60).map(lambda more: core + " " + " ".join(more) + ".")


@given(prose(RU), st.sampled_from(["cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"]))
def test_russian_in_any_code_page_comes_back(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(prose(ES, 30), st.sampled_from(["cp1252", "mac-roman"]))
def test_spanish_in_any_code_page_comes_back(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(
    prose(ES, 30).map(lambda text: text.translate(str.maketrans("—“”", '-""'))), st.sampled_from(["cp850", "latin-1"])
)
def test_spanish_in_older_code_pages_comes_back(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(prose(EN), st.sampled_from(["cp1252", "mac-roman"]))
def test_english_in_any_code_page_comes_back(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\x1a"), min_size=1).filter(
        lambda t: t[0] != "\ufeff"
    ),
    st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]),
)
def test_any_text_with_a_byte_order_mark_comes_back(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(prose(RU) | prose(ES) | prose(EN), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
def test_unicode_without_a_mark_comes_back_without_a_warning(text, codec):
    decoded = decode(text.encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.warnings) == (text, codec, ())


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("El señor dijo: «no».", "cp1252"),  # charset-normalizer alone takes this for cp1250
        ("La ministra habló de soberanía", "cp1252"),
        ("Москва ответит", "cp1251"),  # and this for mac-cyrillic
        ("Путин заявил.", "cp1251"),
        ("МИНИСТР ЗАЯВИЛ", "koi8-r"),
        ("“It’s over,” she said.", "cp1252"),
        ("He said it—twice—on Monday.", "cp1252"),
        ("The café’s owner, Peña, agreed.", "cp1252"),
        ("Cuba paid 5 million euros (€5m)", "cp1252"),
    ],
)
def test_a_short_text_is_enough(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample articles lie beside the checkout, and are not there")
@pytest.mark.parametrize(
    ("language", "codecs"),
    [("ru", ["cp1251", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5"]), ("es", ["cp1252", "mac-roman", "cp850"])],
)
def test_whole_articles_in_every_code_page(language, codecs):
    lines = (SAMPLES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    for text in (json.loads(line)["text"] for line in lines):
        for codec in codecs:
            data = text.encode(codec, errors="ignore")
            assert decode(data, "a.txt").text == data.decode(codec)


def test_a_guessed_encoding_is_told():
    decoded = decode("Москва ответит на санкции".encode("cp1251"), "nota.txt")
    assert decoded.encoding == "cp1251"
    assert decoded.warnings[0].startswith("“nota.txt” was read as cp1251, Cyrillic (Windows)")


def test_the_person_overrides_what_would_be_detected():
    data = "señor".encode("cp1252")
    assert decode(data, "a.txt", encoding="cp1250").text == "seńor"


def test_an_override_drops_the_byte_order_mark_too():
    assert decode("\ufeffseñor".encode(), "a.txt", encoding="utf-8").text == "señor"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [("klingon", "no text encoding called “klingon”"), ("utf-8", "can't be read as utf-8 (byte 2"), ("hex", "hex")],
)
def test_an_override_that_can_not_be_is_refused(encoding, words):
    with pytest.raises(ImportFileError, match=words.replace("(", r"\(")):
        decode("señor".encode("cp1252"), "a.txt", encoding=encoding)


def test_a_broken_byte_in_utf8_costs_that_byte_and_is_told():
    data = "“Не изменится”, — сказала она.".encode()
    decoded = decode(data[:20] + b"\xff" + data[20:], "a.txt")
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert "1 place in “a.txt” is not valid UTF-8" in decoded.warnings[0]


def test_a_cut_utf16_file_is_read_to_the_cut():
    decoded = decode("Новость\nтекст".encode("utf-16")[:-1], "a.txt")
    assert decoded.text.startswith("Новость\nтекс")
    assert "not valid UTF-16" in decoded.warnings[0]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("size", [64, 5_000, 5_000_000])
def test_random_bytes_are_refused(seed, size):
    if size > 5_000 and seed:
        return
    with pytest.raises(ImportFileError, match=r"“noise\.txt” is not a text file"):
        decode(random.Random(seed).randbytes(size), "noise.txt")


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"{\\rtf1\\ansi Hello}", "a rich text document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
        (b"SQLite format 3\0", "a database"),
        (b"\x1f\x8b\x08", "a gzip archive"),
    ],
)
def test_other_files_are_named_for_what_they_are(start, what):
    with pytest.raises(ImportFileError, match=what):
        decode(start + bytes(100), "a.txt")


def test_a_zip_renamed_to_txt_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.txt", "w") as archive:
        archive.writestr("b.txt", "words")
    with pytest.raises(ImportFileError, match="a zip archive or an office document"):
        decode((tmp_path / "a.txt").read_bytes(), "a.txt")


def test_zero_bytes_without_end_are_no_text():
    with pytest.raises(ImportFileError, match="zero bytes all over it"):
        decode(bytes(10_000), "a.txt")


@pytest.mark.parametrize("codec", ["euc-jp", "shift-jis"])
def test_text_of_another_script_asks_for_its_encoding(codec):
    with pytest.raises(ImportFileError, match="name its encoding"):
        decode("東京の大臣は記者会見で述べた。".encode(codec), "a.txt")


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Le ministre a déclaré qu’il était prêt à négocier", "cp1252"),
        ("Die Ministerin erklärte, man könne nichts ändern", "cp1252"),
        ("O ministro disse que não há decisão", "cp1252"),
        ("Міністр заявив, що її країна не змінить свою політику", "cp1251"),
        ("Minister powiedział, że żądają tego", "cp1250"),
    ],
)
def test_neighbouring_languages_are_read_too(text, codec):
    assert decode(text.encode(codec), "a.txt").text == text


@given(st.binary(max_size=400))
def test_any_bytes_give_a_text_or_a_sentence(data):
    try:
        decoded = decode(data, "a.txt")
    except ImportFileError as error:
        assert str(error).endswith(".")  # noqa: PT017  (either outcome is right)
    else:
        assert isinstance(decoded.text, str)
