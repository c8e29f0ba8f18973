"""A text in, the same text such as no spreadsheet takes it for a formula out, and back again.

A spreadsheet runs a cell that begins with one of a few signs, and some do so behind white space, quotes and characters
that nobody sees. Such a text gets an apostrophe in front. Since an apostrophe is among what may stand before the sign,
a text that had one already gets another, and taking one off gives each text back as it was.
"""

from __future__ import annotations

from typing import Final

from numbers_extract.patterns import later

__all__ = ["PATTERN", "guarded", "runs", "unguarded"]

_SIGNS: Final = "=+\\-@\t\n\r\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"
"""What a formula begins with, also in full width and in small forms, and what some programs cut a cell at."""

_PASSED_OVER: Final = (
    (0x00, 0x20), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200F), (0x2028, 0x202F), (0x205F, 0x206F),
    (0x3000, 0x3000),
    (0x22, 0x22), (0x27, 0x27), (0x60, 0x60), (0xAB, 0xAB), (0xB4, 0xB4), (0xBB, 0xBB), (0x2018, 0x201F),
    (0x2032, 0x2036), (0x2039, 0x203A), (0x300C, 0x300F), (0xFF02, 0xFF02), (0xFF07, 0xFF07), (0xFF40, 0xFF40),
    (0xAD, 0xAD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFF), (0xE0000, 0xE0FFF),
    (0x0600, 0x0605), (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2), (0x110BD, 0x110BD),
    (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
)  # fmt: skip
"""First and last characters of what may stand before it: white space and controls; quotes; what is not seen."""

PATTERN: Final = f"^[{''.join(f'{chr(first)}-{chr(last)}' for first, last in _PASSED_OVER)}]*[{_SIGNS}]"
"""Matches a text that a spreadsheet would run, in Python and in JavaScript (with the flag ``u``)."""

runs: Final = later(PATTERN).match
"""Whether a spreadsheet would run a text."""


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if runs(text) else text


def unguarded(text: str) -> str:
    """The text as it was before it was guarded."""
    return text[1:] if text.startswith("'") and runs(text) else text
