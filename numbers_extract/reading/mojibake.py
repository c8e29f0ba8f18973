"""A text in, the same text out; where UTF-8 was once read as another character set, with what it said before."""

from __future__ import annotations

from typing import Final

from numbers_extract.patterns import later

__all__ = ["repaired"]

# What the first byte of a character of UTF-8 is in Western sets, before a sign that no word goes on with.
_SIGN: Final = later(r"[\u00c2\u00c3\u00e2\u00f0][^\s\w,.;:!?()'-]|\u00c3\w|\u00e2\u20ac")


def repaired(text: str) -> str:
    r"""The text with its mojibake mended, as far as that can be told; lengths change where it is.

    >>> repaired("It wasn\u00e2\u20ac\u2122t him, se\u00c3\u00b1or Ortega said.")
    'It wasn’t him, señor Ortega said.'
    >>> repaired("S\u00c3O PAULO, \u00c2ngela")
    'SÃO PAULO, Ângela'
    """
    if _SIGN.search(text) is None:
        return text
    import ftfy

    only_encoding = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    return ftfy.fix_text(text, only_encoding)
