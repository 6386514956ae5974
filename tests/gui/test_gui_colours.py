"""Speakers' colours: apart in an article, the same from one look to the next."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from cubaquotes.gui.look.colours import SpeakerColours, free_place, preferred, signs, unlike
from cubaquotes.gui.look.theme import load_theme
from cubaquotes.gui.session import Session
from cubaquotes.model import (
    Annotation,
    AnnotatorId,
    Article,
    ArticleId,
    ArticleView,
    Change,
    Quote,
    QuoteId,
    QuoteType,
    QuoteView,
    Span,
    Speaker,
    SpeakerId,
    Status,
)
from cubaquotes.services import create_project, open_project
from tests.gui.desk import Desk

THEME = load_theme("light")
PINNED = [Speaker(SpeakerId(n), f"Pinned {n}", key=n) for n in (1, 2)]


def shown(*names: str | None) -> tuple[Session, SpeakerColours]:
    quotes = []
    for number, name in enumerate(names):
        content = (Span(number, number + 1),)
        suggestion = Quote(str(number), QuoteType.DIRECT, "", content, content, (), (), (), name, 0.9, "")
        quotes.append(QuoteView(QuoteId(number + 1), ArticleId(1), suggestion, None, None))
    session = Session()
    colours = SpeakerColours(session)
    session.set_speakers(PINNED)
    session.show(ArticleView(Article(ArticleId(1), "x" * 50, ""), tuple(quotes)))
    return session, colours


@given(st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=20, unique_by=str.casefold))
def test_speakers_of_an_article_are_apart_as_long_as_there_are_colours(names: list[str]) -> None:
    session, colours = shown(*names)
    seen = [colours.of_quote(THEME, quote).name() for quote in session.quotes if quote.suggestion.speaker]
    free = len(THEME.speakers) - len(PINNED)
    assert len(set(seen[:free])) == len(seen[:free])
    assert not {THEME.speakers[0], THEME.speakers[1]} & set(seen[:free])
    assert [colours.of_quote(THEME, quote).name() for quote in session.quotes] == seen


def test_pinned_speakers_have_the_colour_of_their_key_and_some_their_own() -> None:
    _session, colours = shown()
    assert colours.of(THEME, PINNED[1], None) == QColor(THEME.speakers[1])
    assert colours.of(THEME, Speaker(SpeakerId(9), "A", colour="#123456", key=3), None) == QColor("#123456")
    assert colours.of(THEME, None, None) == QColor(THEME.nobody)


def test_a_name_keeps_its_colour_when_it_is_confirmed() -> None:
    session, colours = shown("Ana Torres", "John Keller")
    before = colours.of_quote(THEME, session.quotes[1])
    session.set_speakers([*PINNED, Speaker(SpeakerId(5), "John Keller")])
    mine = Annotation(AnnotatorId(1), Status.CONFIRMED, SpeakerId(5))
    quote = session.quotes[1]
    decided = QuoteView(quote.id, quote.article_id, quote.suggestion, SpeakerId(5), mine)
    session.apply(Change("Confirmed", quotes=(decided,)))
    assert colours.of_quote(THEME, session.quotes[1]) == before


def test_a_place_is_found_even_when_all_are_taken() -> None:
    taken = {str(number): number for number in range(4)}
    assert free_place(1, 4, taken, {0, 1}) in {2, 3}
    assert free_place(2, 4, taken, set(range(4))) == 2
    assert free_place(2, 4, taken, {0, 1}, {2}) == 3
    assert free_place(3, 4, {**taken, "once more": 3}, (), ()) == 0


@pytest.mark.parametrize("name", ["light", "dark"])
def test_another_speaker_is_not_taken_for_one_of_the_article(name: str) -> None:
    row = [QColor(colour) for colour in load_theme(name).speakers]

    def apart(one: int, other: int) -> float:
        return unlike(row[one], row[other])

    for place in range(len(row)):
        for letter in "abcdefgh":
            found = free_place(preferred(letter, len(row)), len(row), {"somebody": place}, (), (), apart)
            assert found != place
            assert apart(found, place) >= 110


def test_colours_of_pinned_speakers_who_are_not_quoted_here_serve_others_when_no_more_are_left() -> None:
    session, colours = shown(*(f"name {number}" for number in range(len(THEME.speakers) + 2)))
    seen = [colours.of_quote(THEME, quote).name() for quote in session.quotes]
    first = seen[: len(THEME.speakers)]
    assert len(set(first)) == len(first)
    assert max(map(seen.count, seen)) == 2  # the fewest share one


def test_a_pinned_speaker_who_is_quoted_shares_no_colour_as_long_as_others_are_free() -> None:
    session, colours = shown("Pinned 1", *(f"name {number}" for number in range(len(THEME.speakers) - 1)))
    quotes = [replace(session.quotes[0], suggested_speaker_id=PINNED[0].id), *session.quotes[1:]]
    session.show(ArticleView(session.article, tuple(quotes)))  # type: ignore[arg-type]
    seen = [colours.of_quote(THEME, quote).name() for quote in session.quotes]
    assert seen[0] == THEME.speakers[0]
    assert len(set(seen)) == len(seen)


def test_who_had_to_give_way_keeps_that_colour_in_the_next_article() -> None:
    count = len(THEME.speakers)
    one, other = [f"n{number}" for number in range(300) if preferred(f"n{number}", count) == 5][:2]
    session, colours = shown(one, other)
    before = [colours.of_quote(THEME, quote).name() for quote in session.quotes]
    session.show(ArticleView(Article(ArticleId(2), "x" * 50, ""), (session.quotes[1],)))
    assert colours.of_quote(THEME, session.quotes[0]).name() == before[1] != before[0]
    assert colours.of(THEME, None, one).name() == before[0]  # as a list of the whole project shows it


def test_the_project_keeps_the_colour_that_a_speaker_was_first_shown_with(
    open_desk: Callable[[Path], Desk], tmp_path: Path
) -> None:
    path = tmp_path / "colours.cubaquotes"
    people = ("Ana Torres", "John Keller", "Irina Volkova", "Marco Bianchi")
    lines = [f"“We will never leave this place, number {n},” {name} said." for n, name in enumerate(people)]
    with create_project(path) as project:
        project.articles.import_text("First\n\n" + "\n\n".join(lines))
        project.articles.import_text("Second\n\n" + "\n\n".join(lines[2:] + lines[:1]).replace("never", "always"))

    def shown() -> dict[str, str]:
        theme, colours = desk.window.appearance.theme, desk.window.colours
        found = {str(quote.suggestion.speaker): colours.of_quote(theme, quote).name() for quote in desk.quotes}
        assert len(set(found.values())) == len(found)
        return found

    desk = open_desk(path)
    before = shown()
    for _ in people:
        desk.press(Qt.Key.Key_Return)
    assert desk.window.session.article_row == 1
    assert shown().items() <= before.items()
    desk.bot.waitUntil(lambda: all(place is not None for place in places(path)), timeout=6000)
    desk.close()
    with open_project(path, annotator="Bea") as project:
        ids = {speaker.name: speaker.id for speaker in project.speakers.all()}
        project.speakers.merge(ids["Ana Torres"], [ids["Irina Volkova"]])
    desk = open_desk(path)
    after = shown()
    assert {name: after[name] for name in ("Marco Bianchi", "Ana Torres")} == {
        name: before[name] for name in ("Marco Bianchi", "Ana Torres")
    }


def places(path: Path) -> list[int | None]:
    """Of the speakers that have no key."""
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT place FROM speaker WHERE key IS NULL AND removed = 0")]


def test_two_speakers_with_the_same_initials_get_another_letter() -> None:
    names = {"Ned Price", "Nikolai Patrushev", "Maria Zakharova", "Pravda"}
    assert signs(names) == {
        "Ned Price": "NPr", "Nikolai Patrushev": "NPa", "Maria Zakharova": "MZ", "Pravda": "P",
    }  # fmt: skip


def test_colours_are_the_same_after_a_restart_whatever_was_decided() -> None:
    """A name that is only suggested keeps its place also when the quote is given to somebody else."""
    count = len(THEME.speakers)
    alike = [f"n{number}" for number in range(300) if preferred(f"n{number}", count) == 5][:4]
    session, colours = shown(*alike[:3])
    before = [colours.of_quote(THEME, quote).name() for quote in session.quotes]
    other = Speaker(SpeakerId(9), alike[3])
    session.set_speakers([*PINNED, other])
    first = session.quotes[0]
    mine = Annotation(AnnotatorId(1), Status.CORRECTED, other.id, None, None, "", ())
    session.apply(Change("", quotes=(replace(first, mine=mine),)))
    decided = [colours.of_quote(THEME, quote).name() for quote in session.quotes]
    assert decided[1:] == before[1:]
    again, fresh = shown(*alike[:3])
    again.set_speakers([*PINNED, other])
    again.show(ArticleView(again.article, tuple(session.quotes)))  # type: ignore[arg-type]
    assert [fresh.of_quote(THEME, quote).name() for quote in again.quotes] == decided
