"""What the model's values are called in the window, in its language; `.value` is for files and the command line."""

from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteType, SpeakerKind, StanceValue, Status


def status_name(status: Status) -> str:
    """How far a quote is decided, in a word."""
    names = {
        Status.OPEN: tr("open", "status of a quote"),
        Status.CONFIRMED: tr("confirmed", "status of a quote"),
        Status.CORRECTED: tr("corrected", "status of a quote"),
        Status.REJECTED: tr("rejected", "status of a quote"),
        Status.ADDED: tr("added", "status of a quote"),
    }
    return names[status]


def type_name(kind: QuoteType) -> str:
    """Direct, mixed or indirect."""
    names = {
        QuoteType.DIRECT: tr("direct", "type of a quote"),
        QuoteType.MIXED: tr("mixed", "type of a quote"),
        QuoteType.INDIRECT: tr("indirect", "type of a quote"),
    }
    return names[kind]


def stance_name(value: StanceValue) -> str:
    """A position, as one short word: it stands on a narrow button."""
    names = {
        StanceValue.SUPPORTS: tr("supports", "stance: a short word"),
        StanceValue.OPPOSES: tr("opposes", "stance: a short word"),
        StanceValue.MIXED: tr("mixed", "stance: a short word"),
        StanceValue.NEUTRAL: tr("neutral", "stance: a short word"),
        StanceValue.UNCLEAR: tr("unclear", "stance: a short word"),
    }
    return names[value]


def on_target(value: StanceValue, target: str) -> str:
    """A stance on a target: "supports Lifting the embargo"."""
    return tr("{stance} {target}", "supports Lifting the embargo").format(stance=stance_name(value), target=target)


def stance_state(value: StanceValue, chosen: bool, suggested: bool) -> str:
    """A value of the current target as it is spoken: "supports, suggested, not decided"."""
    if chosen:
        return tr("{stance}, chosen").format(stance=stance_name(value))
    if suggested:
        return tr("{stance}, suggested, not decided").format(stance=stance_name(value))
    return stance_name(value)


def kind_name(kind: SpeakerKind) -> str:
    """What sort of speaker it is."""
    names = {
        SpeakerKind.PERSON: tr("person", "kind of speaker"),
        SpeakerKind.ROLE: tr("role", "kind of speaker"),
        SpeakerKind.ORGANISATION: tr("organisation", "kind of speaker"),
        SpeakerKind.COUNTRY: tr("country", "kind of speaker"),
        SpeakerKind.DOCUMENT: tr("document", "kind of speaker"),
    }
    return names[kind]


def language_names() -> dict[str, str]:
    """The languages that articles are read in, by code."""
    return {"en": tr("English"), "es": tr("Spanish"), "ru": tr("Russian")}


def spoken_language() -> str:
    """The code of the window's language."""
    return tr("en", "the code of this language")


def grouped(number: int) -> str:
    """A whole number with its thousands apart: "1,000,000"."""
    return f"{number:,}".replace(",", tr(",", "between thousands: 1,000,000"))


def sure(confidence: float) -> str:
    """How sure the program is (0 to 1): "93% sure"."""
    return tr("{percent} sure").format(percent=f"{confidence:.0%}")


def nobody_named() -> str:
    """What stands where a speaker's name would."""
    return tr("Nobody named")


def title_name(title: str) -> str:
    """An article's title, or what stands in its place."""
    return title or tr("Untitled")
