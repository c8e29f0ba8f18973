"""A Word document in, its paragraphs as plain text out."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import InputError, first_line
from numbers_extract.reading.formats.format import OLD_OFFICE, Format, ReadText
from numbers_extract.reading.formats.tables import table_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

__all__ = ["FORMAT"]


def _read(content: bytes) -> ReadText:
    import docx
    from docx.opc.exceptions import OpcError

    if content.startswith(OLD_OFFICE):
        raise InputError("a Word file of old (.doc), or one locked with a password: open it and save it as .docx")
    try:
        document = docx.Document(io.BytesIO(content))
    except OpcError as error:
        raise InputError(f"no Word document that can be read ({first_line(error)})") from error
    return ReadText("\n\n".join(_paragraphs(document)) + "\n")


def _paragraphs(document: Document) -> Iterator[str]:
    """The paragraphs and the rows of tables, in their order."""
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from table_lines([cell.text for cell in row.cells] for row in block.rows)
        else:
            yield from (line.strip() for line in block.text.splitlines() if line.strip())


FORMAT: Final = Format(
    "Word",
    frozenset({".docx"}),
    _read,
    packed=True,
    says="paragraphs and tables; not headers, footers, notes and comments",
    libraries=("docx",),
    errors=(AttributeError, KeyError, SyntaxError, ValueError, zipfile.BadZipFile, OSError),
)
