"""Colours, spaces and the look of the window, from resources/themes/."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from cubaquotes import data
from cubaquotes.model import QuoteView, Speaker, SpeakerId, Status

THEMES = ("light", "dark")

_USUAL_SIZE = 11  # points: what desktops start with is at most that
_READING_FAMILIES = (
    "Charter", "Source Serif 4", "Source Serif Pro", "Noto Serif", "Literata", "Georgia", "C059", "DejaVu Serif",
)  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """One theme's file, read. Colours are "#rrggbb"; `inks` has both grounds and inks by role."""

    key: str
    dark: bool
    inks: Mapping[str, str]
    speakers: tuple[str, ...]
    nobody: str
    tint: float
    tint_decided: float
    tint_current: float
    _known: dict[tuple[object, ...], QColor] = field(default_factory=dict, compare=False, repr=False)

    def colour(self, role: str) -> QColor:
        """The colour of a role such as "paper" or "muted"."""
        return QColor(self.inks[role])

    def mixed(self, colour: QColor, share: float, ground: str = "paper") -> QColor:
        """`share` of `colour` over a ground (or an ink), as an opaque colour."""

        def mix() -> QColor:
            below = self.colour(ground)
            parts = zip(colour.getRgb()[:3], below.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple of four
            return QColor(*(round(top * share + under * (1 - share)) for top, under in parts))

        return self._once(mix, "mixed", colour.rgba(), share, ground)

    def tinted(self, colour: QColor, share: float) -> QColor:
        """The ground of words in a speaker's colour. It is opaque: tints over tints would swallow the words."""
        return self._once(lambda: self.mixed(self.wash(colour), share), "tinted", colour.rgba(), share)

    def line(self, colour: QColor) -> QColor:
        """A speaker's colour for thin lines on its own tint: nearer to the ink of the words."""
        return self.mixed(colour, 0.7, "text")

    def legible(self, colour: QColor) -> QColor:
        """A colour that somebody chose, or the nearest one that stands out from the paper and does not drown words."""
        hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
        found = QColor(colour)
        for step in range(1, 100):
            ground = self.tinted(found, self.tint_current)
            if contrast(found, self.colour("paper")) < 3:
                lightness += 0.01 if self.dark else -0.01
            elif contrast(self.colour("text"), ground) < 4.5 or contrast(self.colour("accent"), ground) < 3:
                lightness += -0.01 if self.dark else 0.01
            else:
                break
            found = QColor.fromHslF(max(hue, 0.0), saturation * (1 - step / 100), min(max(lightness, 0.0), 1.0))
        return found

    def wash(self, colour: QColor) -> QColor:
        """The colour as a tint is made of it: a dark one would only make the paper grey."""
        if self.dark:
            return QColor(colour)
        hue, saturation = max(colour.hslHueF(), 0.0), colour.hslSaturationF()  # grey has no hue: -1
        vivid = max(saturation, 0.55) if saturation > 0.15 else saturation
        return QColor.fromHslF(hue, vivid, max(colour.lightnessF(), 0.45))

    def on(self, colour: QColor) -> QColor:
        """Black or white, whichever reads better on `colour`."""
        inks = QColor("#ffffff"), QColor("#15171a")
        return self._once(lambda: max(inks, key=lambda ink: contrast(ink, colour)), "on", colour.rgba())

    def _once(self, make: Callable[[], QColor], *what: object) -> QColor:
        """A page has some hundred mixtures of the same few colours: each is worked out once."""
        found = self._known.get(what)
        if found is None:
            found = self._known[what] = make()
        return QColor(found)


def load_theme(key: str) -> Theme:
    """The theme in resources/themes/`key`.toml."""
    table: dict[str, Any] = data.read_toml(f"themes/{key}.toml")
    people = table["speakers"]
    return Theme(
        key=key,
        dark=table["dark"],
        inks={**table["ground"], **table["ink"]},
        speakers=tuple(people["colours"]),
        nobody=people["nobody"],
        tint=people["tint"],
        tint_decided=people["tint_decided"],
        tint_current=people["tint_current"],
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def qt_palette(theme: Theme) -> QPalette:
    """The theme as Qt's own palette, so that every standard widget follows it."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: "window", role.WindowText: "text", role.Base: "paper", role.AlternateBase: "window",
        role.Text: "text", role.Button: "raised", role.ButtonText: "text", role.ToolTipBase: "raised",
        role.ToolTipText: "text", role.Highlight: "accent", role.HighlightedText: "on_accent", role.Link: "accent",
        role.PlaceholderText: "muted", role.Mid: "border", role.Dark: "edge", role.Light: "raised",
        role.Midlight: "hover", role.BrightText: "bad", role.Accent: "accent",
    }  # fmt: skip
    palette = QPalette()
    for each, name in pairs.items():
        palette.setColor(each, theme.colour(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.colour("muted"))
    return palette


def stylesheet(theme: Theme) -> str:
    """resources/themes/window.qss with the theme's colours filled in."""
    return Template(data.read_text("themes/window.qss")).substitute(theme.inks)


def system_scale() -> float:
    """How much larger than usual the person has set the system's letters; never below 1."""
    return max(QFontInfo(QGuiApplication.font()).pointSizeF() / _USUAL_SIZE, 1.0)


def reading_font(size: float) -> QFont:
    """The first installed serif that is made for reading, in `size` points where the system's letters are as usual."""
    size *= system_scale()
    installed = set(QFontDatabase.families())
    family = next((name for name in _READING_FAMILIES if name in installed), "serif")
    font = QFont(family)
    if family.startswith("DejaVu"):
        size *= 0.92  # its letters are large for their size
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def initials(name: str | None, last: int = 1) -> str:
    """The first letter of the first word and the first `last` ones of the last word; "–" for nobody."""
    words = [word for word in (name or "").replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "–"
    if len(words) == 1:
        return words[0][0].upper() + words[0][1:last]
    return words[0][0].upper() + words[-1][0].upper() + words[-1][1:last]


def speaker_name(quote: QuoteView, speakers: Mapping[SpeakerId, Speaker]) -> str | None:
    """The name in force for a quote: decided, else suggested; None if nobody can be named."""
    if quote.speaker_id is not None and quote.speaker_id in speakers:
        return speakers[quote.speaker_id].name
    named_nobody = quote.status.decided and quote.status is not Status.REJECTED
    return None if named_nobody else quote.suggestion.speaker
