"""Bytes in, the name of their character set out: UTF-8 where it fits, else what a byte-order mark or the bytes tell."""

from __future__ import annotations

import codecs
from typing import Final

from numbers_extract.errors import InputError
from numbers_extract.extras import require_for_input

__all__ = ["AUTO", "NO_TEXT", "decoder_name", "detect"]

AUTO: Final = "auto"
NO_TEXT: Final = "a binary file (it holds NUL bytes), not a text: save its text as .txt and give that"
_HEAD: Final = 2_000
_UTF8: Final = "utf-8-sig"  # reads UTF-8 with or without a byte-order mark
_CANDIDATES: Final = ("cp1252", "mac_roman", "cp1250")
"""The character sets of English news that is no Unicode, the commonest first."""


def decoder_name(encoding: str) -> str:
    """The name to decode with, which leaves out a byte-order mark of UTF-8; ``auto`` stays as it is."""
    return _UTF8 if encoding != AUTO and codecs.lookup(encoding).name == "utf-8" else encoding


def detect(head: bytes) -> str:
    """The character set of a file, by its bytes or by as many of them as are at hand.

    Raises:
        InputError: the bytes are no text, or they are not Unicode and the extra ``html``, which brings the library
            that tells character sets apart, is not installed.
    """
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head[:_HEAD]:
        first, second = head[:_HEAD:2], head[1:_HEAD:2]  # of English text, one byte of each pair is NUL
        for name, empty, full in (("utf-16-le", second, first), ("utf-16-be", first, second)):
            if not full.count(0) and 2 * empty.count(0) > len(empty):
                return name
    try:
        codecs.getincrementaldecoder(_UTF8)().decode(head)
    except UnicodeDecodeError as error:
        return _detect_other(head, error.start)
    return _UTF8


def _detect_other(head: bytes, offset: int) -> str:
    if b"\0" in head:
        raise InputError(NO_TEXT)
    require_for_input(
        "charset_normalizer",
        f"not UTF-8 at byte {offset:,}: pass its character set, such as --encoding cp1252; finding it out",
    )
    from charset_normalizer import from_bytes

    matches = from_bytes(head, cp_isolation=list(_CANDIDATES))
    ranked = sorted(
        (round(match.chaos, 1), -round(match.coherence, 1), _CANDIDATES.index(name))
        for match in matches
        for name in {match.encoding, *match.could_be_from_charset}
        if name in _CANDIDATES
    )
    if not ranked:
        raise InputError(f"not UTF-8 at byte {offset:,}: pass its character set, such as --encoding cp1252")
    return _CANDIDATES[ranked[0][2]]
