"""Characters that no file can hold."""


def storable(text: str) -> str:
    """`text` without halves of surrogate pairs: two that belong together become their character, others U+FFFD.

    Python puts them into file names that are not UTF-8, and a paste from another program can bring them.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
