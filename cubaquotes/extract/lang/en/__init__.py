"""English."""

from collections.abc import Iterator, Mapping

from cubaquotes.extract.lang.en import inflect


def verb_forms(verb: str, irregular: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every form of `verb` and what form it is (see inflect)."""
    yield from inflect.forms(verb, irregular).items()
