"""A document in Rich Text Format in, its paragraphs as plain text out."""

from __future__ import annotations

from typing import Final

from numbers_extract.errors import InputError
from numbers_extract.reading.formats.format import Format, ReadText

__all__ = ["FORMAT"]

_SIGN: Final = b"{\\rtf"


def _read(content: bytes) -> ReadText:
    from striprtf.striprtf import rtf_to_text

    if not content.lstrip().startswith(_SIGN):
        raise InputError("no Rich Text Format: it does not begin with {\\rtf")
    lines = rtf_to_text(content.decode("latin-1"), errors="ignore").splitlines()  # type: ignore[no-untyped-call]
    return ReadText("\n".join(line.rstrip() for line in lines).strip() + "\n")


FORMAT: Final = Format(
    "Rich Text",
    frozenset({".rtf"}),
    _read,
    packed=True,
    says="paragraphs and the cells of tables; not pictures",
    libraries=("striprtf",),
    errors=(IndexError, KeyError, LookupError, ValueError),
)
