"""The theme files: what is read can be read, and speakers can be told apart."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from cubaquotes.gui.look.theme import THEMES, Theme, contrast, initials, load_theme, qt_palette, stylesheet
from cubaquotes.gui.parts.widgets import INKS

ON_GROUNDS = [
    (ink, ground)
    for ink in ("text", "muted", "accent", "good", "bad", "caution")
    for ground in ("window", "paper", "raised", "hover", "current")
]
# How the three kinds of colour-blind eyes see linear red, green and blue (Machado, Oliveira and Fernandes, 2009).
EYES = {
    "common": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize(("ink", "ground"), ON_GROUNDS)
def test_words_can_be_read_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


def test_words_on_the_accent(theme: Theme) -> None:
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= 4.5


def assert_legible(theme: Theme, colour: QColor) -> None:
    """The words, the lines under them and the frame around them stand out on every tint of a colour."""
    assert contrast(colour, theme.colour("paper")) >= 3
    for share in (theme.tint, theme.tint_decided, theme.tint_current):
        ground = theme.tinted(colour, share)
        assert contrast(theme.colour("text"), ground) >= 4.5
        assert contrast(theme.colour("accent"), ground) >= 3
        assert contrast(theme.line(colour), ground) >= 3


def test_words_on_a_filled_stance(theme: Theme) -> None:
    for ink in INKS.values():
        assert contrast(theme.on(theme.colour(ink)), theme.colour(ink)) >= 4.5


def test_words_that_are_selected(theme: Theme) -> None:
    palette = qt_palette(theme)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        words, ground = (
            palette.color(group, role) for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight)
        )
        assert contrast(words, ground) >= 4.5


def test_tints_are_opaque_so_that_two_of_them_are_as_legible_as_one(theme: Theme) -> None:
    for colour in map(QColor, (*theme.speakers, theme.nobody)):
        for share in (theme.tint, theme.tint_decided, theme.tint_current):
            assert theme.tinted(colour, share).alpha() == 255


def test_what_can_not_be_pressed_can_be_read(theme: Theme) -> None:
    palette = qt_palette(theme)
    words = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert contrast(words, theme.colour("window")) >= 4.5


def test_the_article_can_be_read_on_every_tint(theme: Theme) -> None:
    for colour in (*theme.speakers, theme.nobody):
        assert_legible(theme, QColor(colour))


@given(st.sampled_from(THEMES), st.integers(0, 0xFFFFFF))
def test_a_colour_that_somebody_chose_can_be_read_too(key: str, rgb: int) -> None:
    theme = load_theme(key)
    assert_legible(theme, theme.legible(QColor(f"#{rgb:06x}")))


def test_a_chosen_colour_that_fits_is_left_alone(theme: Theme) -> None:
    for colour in theme.speakers:
        assert theme.legible(QColor(colour)) == QColor(colour)


@pytest.mark.parametrize("eye", EYES)
def test_frame_line_and_tint_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    """The accent draws the chain of evidence over the tints; what differs is never the hue alone."""
    accent = lab(theme.colour("accent"), EYES[eye])
    for colour in (*theme.speakers, theme.nobody):
        ground = lab(theme.tinted(QColor(colour), theme.tint_current), EYES[eye])
        assert abs(accent[0] - ground[0]) >= 20


def test_initials_can_be_read_and_chips_be_seen(theme: Theme) -> None:
    for colour in map(QColor, (*theme.speakers, theme.nobody)):
        assert contrast(theme.on(colour), colour) >= 4.5
        assert contrast(colour, theme.colour("paper")) >= 3


def test_what_can_be_clicked_has_an_edge_that_can_be_seen(theme: Theme) -> None:
    for ground in ("window", "paper", "raised"):
        assert contrast(theme.colour("edge"), theme.colour(ground)) >= 3


@pytest.mark.parametrize("eye", EYES)
def test_speakers_stay_apart_for_every_kind_of_eye(theme: Theme, eye: str) -> None:
    seen = {colour: lab(QColor(colour), EYES[eye]) for colour in theme.speakers}
    for one, other in combinations(theme.speakers, 2):
        apart = sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
        first_four = {one, other} <= set(theme.speakers[:4])
        assert apart >= (18 if first_four else 9), (one, other, round(apart, 1))


def test_the_stylesheet_uses_only_roles_that_every_theme_has(theme: Theme) -> None:
    assert "$" not in stylesheet(theme)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Zakharova", "MZ"), ("State Department", "SD"), ("Senior Cuban official", "SO"), ("ТАСС", "Т"),
        ("Мария Захарова", "МЗ"), ("Miguel Díaz-Canel", "MC"), ("“The” source", "S"), ("", "–"), (None, "–"),
    ],
)  # fmt: skip
def test_initials(name: str | None, letters: str) -> None:
    assert initials(name) == letters


def lab(colour: QColor, eye: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """The colour as an eye sees it, in CIE L*a*b*."""
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in colour.getRgbF()[:3]]
    r, g, b = (min(max(sum(w * p for w, p in zip(row, linear, strict=True)), 0), 1) for row in eye)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
