"""What the services ask of the engine. It comes in at the first question: opening a project must not wait for it."""

from collections.abc import Iterable

from cubaquotes.model import Extraction, Missed, Span
from cubaquotes.speakers import Registry


def extract(text: str, language: str | None, registry: Registry) -> Extraction:
    """The quotes of a text; see cubaquotes.extract."""
    from cubaquotes.extract.engine import extract

    return extract(text, language, registry)


def missed(
    text: str, covered: Iterable[Span], scare: Iterable[Span], language: str, cues: Iterable[Span]
) -> list[Missed]:
    """Quotation marks and reporting verbs that nothing covers. language: "" to detect it."""
    from cubaquotes.extract.coverage import missed
    from cubaquotes.extract.lang.detect import detect

    return missed(text, covered, scare, language or detect(text), cues)
