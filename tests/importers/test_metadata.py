"""What an article tells about itself is found, and what it doesn't tell is not made up."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cubaquotes.importers.dates import find_date
from cubaquotes.importers.metadata import guess
from cubaquotes.model import Metadata

BODY = (
    "The minister said on Monday that talks would go on. “We are patient,” he said, and left the room with his aides."
)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "Title: Talks go on\nOutlet: The Island Post\nAuthor: Ann Lee\nPublished: March 3, 2022\nURL: https://x.org/a",
            Metadata("Talks go on", "The Island Post", "Ann Lee", "https://x.org/a", "2022-03-03"),
        ),
        (
            "Título: Siguen las conversaciones\nFuente: Diario del Sur\nAutora: Ana Ruiz\n"
            "Fecha: 3 de marzo de 2022\nIdioma: español",
            Metadata("Siguen las conversaciones", "Diario del Sur", "Ana Ruiz", "", "2022-03-03", "es"),
        ),
        (
            "Заголовок: Переговоры идут\nИздание: Вестник\nАвтор: Иван Петров\nДата: 3 марта 2022 г.\nСсылка: https://x.ru/a",
            Metadata("Переговоры идут", "Вестник", "Иван Петров", "https://x.ru/a", "2022-03-03"),
        ),
        ("---\ntitle: \"Talks go on\"\ndate: 2022-03-03\n---", Metadata("Talks go on", published="2022-03-03")),
        ("**Title:** Talks go on\n**Source:** The Island Post", Metadata("Talks go on", "The Island Post")),
        (
            "Source: https://www.reuters.com/world/a\nDate: 2022-03",
            Metadata("", "Reuters", "", "https://www.reuters.com/world/a", "2022-03"),
        ),
    ],
)  # fmt: skip
def test_a_header_block_is_taken_out(header, expected):
    body, metadata = guess(f"{header}\n\n{BODY}\n")
    assert body == f"{BODY}\n"
    assert metadata.title == (expected.title or metadata.title)
    assert (metadata.outlet, metadata.author, metadata.url) == (expected.outlet, expected.author, expected.url)
    assert (metadata.published, metadata.language) == (expected.published, expected.language)


@pytest.mark.parametrize(
    "text",
    [
        f"By: the way\n\n{BODY}",  # one doubtful label
        f"Source: KREMLIN.RU\n\n{BODY}",
        f"Title: Talks go on\n{BODY}",  # nothing separates it
        f"Title: Talks go on\nVerdict: open\n\n{BODY}",  # a label nobody knows
        "Title: Talks go on\nAuthor: Ann Lee\n\n",  # no article follows
        f"Title: Talks go on\nAuthor: Ann Lee\n{BODY}\n\nMore.",
        f"{BODY}\n\nTitle: x\nAuthor: y\n\nz",
        "",
        "\n\n",
    ],
)
def test_anything_less_than_a_header_stays_in_the_article(text):
    assert guess(text)[0] == text


@given(st.text(st.sampled_from("abТ :\n-=.“”12/#>\t") | st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_what_is_left_is_the_end_of_the_text_and_nothing_breaks(text):
    body, metadata = guess(text, "some-file_name")
    assert text.endswith(body)
    assert isinstance(metadata.title, str)


@pytest.mark.parametrize(
    "text", ["a" * 10**6, "a " * 10**6, f"Title: {'a' * 10**6}\n\n{BODY}", "http://" * 10**5, "title: a\n" * 10**5]
)
def test_nothing_that_is_guessed_is_endless(text):
    metadata = guess(text)[1]
    assert max(len(metadata.title), len(metadata.author), len(metadata.url), len(metadata.outlet)) <= 2_100


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Talks Go On in Havana\n\n{BODY}", "Talks Go On in Havana"),
        (f"\n \nTalks Go On\n{BODY}", "Talks Go On"),
        (f"# Talks go on\n\n{BODY}", "Talks go on"),
        (f"“Will we talk?”\n\n{BODY}", "“Will we talk?”"),
        (f"March 3, 2022\nTalks Go On\n\n{BODY}", "Talks Go On"),
        (f"By Ann Lee\nTalks Go On\n\n{BODY}", "Talks Go On"),
        (BODY, "The minister said on Monday that talks would go on…"),
        ("Talks went on.", "Talks went on."),
        (f"Talks went on and on.\n\n{BODY}", "Talks went on and on"),
        (
            f"{BODY}\n\n“And so”, as she put it\n\n{BODY} And more.",
            "The minister said on Monday that talks would go on…",
        ),
    ],
)
def test_the_title_is_the_headline(text, title):
    assert guess(text)[1].title == title


def test_the_title_may_come_from_a_file_name_made_of_words():
    assert guess(BODY, "2022-03-03-talks-go-on")[1].title == "Talks go on"
    assert guess(BODY, "000_3e97d38cb62c09e8")[1].title.startswith("The minister")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2022-03-03", "2022-03-03"),
        ("2022/3/3", "2022-03-03"),
        ("March 3, 2022", "2022-03-03"),
        ("Mar. 3rd, 2022", "2022-03-03"),
        ("3 March 2022", "2022-03-03"),
        ("3 de marzo de 2022", "2022-03-03"),
        ("1º de enero del 2022", "2022-01-01"),
        ("3 марта 2022 года", "2022-03-03"),
        ("03.03.2022, 14:05", "2022-03-03"),
        ("Thursday, March 3, 2022 | 5:00 pm", "2022-03-03"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("7/7/2021", "2021-07-07"),
        ("March 2022", "2022-03"),
        ("март 2022", "2022-03"),
        ("marzo de 2022", "2022-03"),
    ],
)
def test_dates_as_newspapers_write_them(text, date):
    found = find_date(text)
    assert found is not None
    assert found[0] == date


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2022",
        "February 30, 2022",
        "2022-13-01",
        "31.11.2022",
        "in 2022",
        "3 March",
        "1234-56",
        "room 12.30.45",
        "",
        "+7 495 2022-03033",
    ],
)
def test_what_is_no_certain_date_is_none(text):
    assert find_date(text) is None


@given(st.dates(min_value=dt.date(1700, 1, 1), max_value=dt.date(2150, 1, 1)))
def test_every_day_is_read_back(day):
    assert find_date(f"x {day.isoformat()} y") == (day.isoformat(), 2, 12)
    assert find_date(f"{day.day}.{day.month}.{day.year}")[0] == day.isoformat()


@pytest.mark.parametrize(
    ("text", "stem", "published"),
    [
        (f"La Habana, 6 mar 2026 (EFE).- {BODY}", "", "2026-03-06"),
        (f"Talks\nPublished on March 3, 2022 at 5 pm\n\n{BODY}", "", "2022-03-03"),
        (f"Talks\nThursday, 3 March 2022\n\n{BODY}", "", "2022-03-03"),
        (f"HAVANA, March 3, 2022 (Prensa Latina) — {BODY}", "", "2022-03-03"),
        (f"{BODY}\n\nSource: https://x.org/2022/03/03/talks", "", "2022-03-03"),
        (BODY, "2022-03-03-talks", "2022-03-03"),
        (f"On March 3, 2022, the minister spoke. {BODY}", "", ""),  # an event, not the day of publication
        (f"The war began on 24 February 2022 and goes on. {BODY}", "", ""),
        (f"What went wrong\n\nOct. 31, 2012 The “hug.”\n\n{BODY}", "", ""),
        (BODY, "talks", ""),
    ],
)
def test_the_day_of_publication(text, stem, published):
    assert guess(text, stem)[1].published == published


@pytest.mark.parametrize(
    ("text", "outlet", "url"),
    [
        (f"{BODY}\n\nSource: <https://warsawinstitute.org/a/>", "Warsaw Institute", "https://warsawinstitute.org/a/"),
        (f"https://www.example.org/a\n\n{BODY}", "example.org", "https://www.example.org/a"),
        (f"{BODY}\n\nhttps://mundo.sputniknews.com/a.", "Sputnik", "https://mundo.sputniknews.com/a"),
        (f"HAVANA (AP) — {BODY}", "AP", ""),
        (f"WASHINGTON (Reuters) - {BODY}", "Reuters", ""),
        (f"MOSCOW, November 1. /TASS/. {BODY}", "TASS", ""),
        (f"LA HABANA, 3 mar (EFE).- {BODY}", "EFE", ""),
        (f"МОСКВА, 14 марта. /ТАСС/. {BODY}", "ТАСС", ""),
        (f"МАНАГУА, 6 ноября. /Спец. корр. ТАСС Ян Кох/. {BODY}", "ТАСС", ""),
        (f"2 октября, Минск /Корр. БЕЛТА/. {BODY}", "БЕЛТА", ""),
        (f"La Habana, 6 mar 2026 (EFE).- {BODY}", "EFE", ""),
        (f"LA HABANA (AFP).- {BODY}", "AFP", ""),
        (f"МОСКВА, 14 мар — РИА Новости. {BODY}", "РИА Новости", ""),
        (f"{BODY}\n\nOnline:\n\nhttp://example.org.", "", ""),  # a site that the article mentions
        (f"He wrote it down, as https://example.org/a says, and the rest of the day was calm. {BODY}", "", ""),
        (f"The International Monetary Fund (IMF) said so. {BODY}", "", ""),
        ("La Habana, 3 may (EFE).- El puerto cerró.\n\nNadie sabe por qué.", "EFE", ""),
        ("Havana, Apr 3 (Prensa Latina) The port closed.\n\nNobody knows why.", "Prensa Latina", ""),
        ("(CNN) — The port closed.\n\nNobody knows why.", "CNN", ""),
        ("The Associated Press (AP) knows why.\n\nNobody else does.", "", ""),
        ("The old pier (built in 1903) closed.\n\nThe agency (AP) knows why.", "", ""),
    ],
)
def test_outlet_and_address(text, outlet, url):
    metadata = guess(text)[1]
    assert (metadata.outlet, metadata.url) == (outlet, url)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("By Ann Lee and Juan Ruiz", "Ann Lee and Juan Ruiz"),
        ("By Ann Lee, staff writer", "Ann Lee"),
        ("Por Ana Ruiz", "Ana Ruiz"),
        ("Автор: Иван Петров", "Иван Петров"),
        ("By Monday the talks had ended.", ""),
        ("By the time he came, all was over", ""),
    ],
)
def test_the_byline(line, author):
    assert guess(f"Talks Go On\n{line}\n\n{BODY}")[1].author == author
