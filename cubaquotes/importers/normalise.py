"""The one normalisation that an article's text ever gets. Offsets are counted after it."""

import regex

_NEWLINES = regex.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
# NUL and other control characters but tab and newline, halves of surrogate pairs, and the code points that Unicode
# reserves for a program's own use: Qt takes two of those for frame borders, and none can be shown or stored safely.
_UNFIT = regex.compile(
    "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff"
    + "".join(f"\\U{plane:04x}fffe\\U{plane:04x}ffff" for plane in range(1, 0x11))
    + "]"
)


def normalise(text: str) -> tuple[str, int]:
    """The text as it will be stored, and how many unfit characters became U+FFFD.

    Every kind of line end becomes a newline; a leading byte order mark goes, and so do the line ends and spaces after
    the last word, which one and the same article has or lacks by chance. Nothing else changes: accents, spaces and
    quotation marks stay as the source has them. Normalising twice changes nothing.
    """
    text, unfit = _UNFIT.subn("\ufffd", _NEWLINES.sub("\n", text.lstrip("\ufeff")))
    return text.rstrip(), unfit
