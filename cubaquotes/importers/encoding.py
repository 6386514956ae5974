"""Which characters a file's bytes mean.

In this order: what the person says; a byte order mark; refusal of what is no text; UTF-16 by its pattern of zeros;
UTF-8; and then the single-byte code page whose reading looks most like English, Spanish or Russian.
"""

import codecs
import math
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from cubaquotes.errors import ImportFileError
from cubaquotes.importers.plausibility import languages

# Code pages in which news in English, Spanish and Russian has been saved: codec, what people call it, and how much
# rarer (as a logarithm) it is than the first of its kind.
_CODE_PAGES = (
    ("cp1252", "Western European (Windows)", 0.0),
    ("cp1251", "Cyrillic (Windows)", 0.0),
    ("koi8-r", "Cyrillic (KOI8-R)", 2.0),
    ("cp866", "Cyrillic (DOS)", 3.0),
    ("iso8859-5", "Cyrillic (ISO 8859-5)", 4.0),
    ("mac-cyrillic", "Cyrillic (Macintosh)", 4.0),
    ("iso8859-15", "Western European (ISO 8859-15)", 4.0),
    ("mac-roman", "Western European (Macintosh)", 5.0),
    ("cp850", "Western European (DOS)", 5.0),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document (.docx, .odt, .epub)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (.doc, .xls)"),
    (b"{\\rtf", "a rich text document (.rtf)"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = bytes(n for n in range(32) if n not in b"\t\n\v\f\r\x1a\x1b")
_PLACES = 5_000  # so many characters are enough to judge by
_WORD = 2.0  # what a common word that is recognised adds to a reading's score
# Mean score of a character below which a reading is doubtful, and hopeless. Russian prose has about -3.5, whatever the
# subject; in Latin letters the few characters outside ASCII may all be rare ones (a German name: -10.8).
_LIMITS = {True: (-6.0, -8.0), False: (-11.2, -12.5)}
_FEW = 0.1  # where fewer characters than this lie outside ASCII, it is text, whatever they are
_BROKEN = "{n} place{s} in “{name}” {are} not valid {codec}; the character{s} there {were} replaced by U+FFFD (�)."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters, newlines as they are, without the byte order mark. `warnings`: one sentence each."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, *, encoding: str | None = None, language: str = "") -> Decoded:
    """The characters of `data`.

    name: the file's name, for the sentences.
    encoding: what the person says it is; None or "" to find out.
    language: "en", "es" or "ru" if known: a help where a text is short.
    Raises ImportFileError if it is no text, or not in the encoding that was named.
    """
    if encoding:
        return _as_told(data, name, encoding)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _forgiving(data, name, codec)
    _refuse_binary(data, name)
    if b"\0" in data:
        wide = _utf16(data)
        if wide:
            return _forgiving(data, name, wide)
        if data.count(b"\0") > 1 + len(data) // 5_000:
            raise ImportFileError(f"“{name}” is not a text file: there are zero bytes all over it.")
    _refuse_noise(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data, name) or _code_page(data, name, language)


def _as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise ImportFileError(
            f"There is no text encoding called “{encoding}”; try utf-8, utf-16, cp1252, cp1251 or koi8-r."
        ) from None
    except UnicodeError as error:
        where = f" (byte {error.start:,} does not fit)" if isinstance(error, UnicodeDecodeError) else ""
        raise ImportFileError(
            f"“{name}” can't be read as {encoding}{where}: choose another encoding, or let it be detected."
        ) from None
    return Decoded(text.removeprefix("\ufeff"), codecs.lookup(encoding).name)


def _forgiving(data: bytes, name: str, codec: str) -> Decoded:
    """The text in an encoding that is certain, with a warning where single characters are damaged."""
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
        return Decoded(text, codec, (_broken(text.count("\ufffd"), name, codec.upper().removesuffix("-SIG")),))


def _broken(n: int, name: str, codec: str) -> str:
    many = n != 1
    return _BROKEN.format(
        n=n, name=name, codec=codec, s="s" * many, are="are" if many else "is", were="were" if many else "was"
    )


def _refuse_binary(data: bytes, name: str) -> None:
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ImportFileError(f"“{name}” is {what}, not plain text: save its words as a .txt file first.")


def _refuse_noise(data: bytes, name: str) -> None:
    sample = data[:1_000_000]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > 2 + len(sample) // 100:
        raise ImportFileError(
            f"“{name}” is not a text file: {controls / len(sample):.0%} of it are control characters."
        )


def _utf16(data: bytes) -> str | None:
    """Which of the two UTF-16 orders a text without a mark is in; None if it is in neither."""
    if len(data) % 2:
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        sample = data[:40_000].decode(codec, errors="replace")
        usual = sum(_usual(char) for char in sample)
        if usual >= 0.97 * len(sample):
            return codec
    return None


def _usual(char: str) -> bool:
    """Whether a character belongs to plain Latin or Cyrillic text."""
    code = ord(char)
    return 0x20 <= code < 0x7F or char in "\t\r\n" or 0xA0 <= code < 0x250 or 0x400 <= code < 0x530 or code >> 8 == 0x20


def _damaged_utf8(data: bytes, name: str) -> Decoded | None:
    """UTF-8 in which single bytes are broken; None if it is another encoding."""
    text = data.decode("utf-8", errors="surrogateescape")
    bad = len(regex.findall(r"[\udc80-\udcff]+", text))
    good = len(regex.findall(r"[^\x00-\x7f\udc80-\udcff]", text))
    if good < 3 * bad:
        return None
    return Decoded(data.decode("utf-8", errors="replace"), "utf-8", (_broken(bad, name, "UTF-8"),))


def _code_page(data: bytes, name: str, language: str) -> Decoded:
    places = [match.start() for match in regex.finditer(rb"[\x80-\xff]", data)]
    chosen = places[:: math.ceil(len(places) / _PLACES)]
    score, codec, label, cyrillic = max(_readings(data, chosen, language))
    mean = score / len(chosen)
    doubtful, hopeless = _LIMITS[cyrillic]
    if mean < doubtful and len(places) > _FEW * len(data):
        import charset_normalizer  # here, since it takes longer to import than most files to read

        second = charset_normalizer.from_bytes(data[:200_000]).best()
        if second is None or second.multi_byte_usage or mean < hopeless:
            raise ImportFileError(
                f"“{name}” does not look like English, Spanish or Russian text in any usual encoding: if it is text, "
                "name its encoding when you import it."
            )
        codec, label = second.encoding, "a guess that may be wrong"
    text = data.decode(codec, errors="replace")
    warnings = [f"“{name}” was read as {codec}, {label}: if its letters look wrong, import it with another encoding."]
    if "\ufffd" in text:
        warnings.append(_broken(text.count("\ufffd"), name, codec))
    return Decoded(text, codec, tuple(warnings))


def _readings(data: bytes, places: list[int], language: str) -> Iterator[tuple[float, str, str, bool]]:
    """How plausible each reading of the bytes at `places` is: score, codec, its name, whether it is Cyrillic."""
    around = slice(max(0, places[0] - 2_000), places[0] + 2_000)
    for codec, label, rarity in _CODE_PAGES:
        text = data.decode(codec, errors="replace")  # one byte, one character: the places stay
        for tongue in languages().values():
            words = _WORD * tongue.hits(text[around]) + (5 if tongue.code == language else 0)
            yield tongue.score(text, places) + words - rarity, codec, label, tongue.own_script
