"""Other quotes that the correction of one would fit, and what is asked about them."""

from dataclasses import dataclass

from cubaquotes.gui.words.translate import tr
from cubaquotes.model import QuoteId, QuoteView, SpeakerId

MOST_ELSEWHERE = 500  # quotes of other articles that are offered in one step


@dataclass(frozen=True)
class ChainOffer:
    """Other open quotes that the same correction would fit; the last `elsewhere` of them are in other articles.

    more: there may be more of them than these. of: the quote that was corrected.
    """

    quote_ids: tuple[QuoteId, ...]
    speaker_id: SpeakerId | None
    speaker: str
    elsewhere: int = 0
    more: bool = False
    of: QuoteView | None = None


def chain_question(offer: ChainOffer) -> str:
    """What the analyst is asked about the other quotes of a chain."""
    number = len(offer.quote_ids)
    if offer.more:
        text = tr(
            "More open quotes of this outlet had the same suggestion than one step takes; these are the first %n. "
            "Also {speaker}?", "", number,
        )  # fmt: skip
    elif not offer.elsewhere:
        text = tr(
            "%n more open quotes had the same suggestion. Also {speaker}?", "", number,
            one="%n more open quote had the same suggestion. Also {speaker}?",
        )  # fmt: skip
    elif offer.elsewhere == number:
        text = tr(
            "%n more open quotes, all in other articles of this outlet, had the same suggestion. Also {speaker}?",
            "", number,
            one="%n more open quote, in another article of this outlet, had the same suggestion. Also {speaker}?",
        )  # fmt: skip
    else:
        text = tr(
            "%n more open quotes, {elsewhere} in other articles of this outlet, had the same suggestion. "
            "Also {speaker}?", "", number,
        )  # fmt: skip
    return text.format(speaker=offer.speaker, elsewhere=offer.elsewhere)
