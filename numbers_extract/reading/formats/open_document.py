"""An OpenDocument text in, its paragraphs as plain text out."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from numbers_extract.errors import InputError
from numbers_extract.reading.archives import check_growth
from numbers_extract.reading.formats.format import Format, ReadText

__all__ = ["FORMAT"]

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_UNREAD: Final = frozenset({f"{_TEXT}note", f"{_TEXT}tracked-changes"})
_BREAKS: Final = {f"{_TEXT}line-break": "\n", f"{_TEXT}tab": "\t", f"{_TEXT}s": " "}


def _read(content: bytes) -> ReadText:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "content.xml" not in archive.namelist():
            raise InputError("no OpenDocument text: there is no content.xml in it")
        info = archive.getinfo("content.xml")
        check_growth(info.file_size, info.compress_size)
        root = etree.fromstring(archive.read(info), etree.XMLParser(resolve_entities=False, no_network=True))
    blocks = root.iter(f"{_TEXT}p", f"{_TEXT}h")
    lines = ("".join(_words(block)).strip() for block in blocks)
    return ReadText("\n\n".join(line for line in lines if line) + "\n")


def _words(element: object) -> list[str]:
    """The words of a paragraph, notes and deletions left out."""
    tag = getattr(element, "tag", "")
    if tag in _UNREAD:
        return []
    words = [_BREAKS.get(tag, ""), getattr(element, "text", None) or ""]
    for child in element:  # type: ignore[attr-defined]  # an element of lxml
        words += _words(child)
        words.append(child.tail or "")
    return words


FORMAT: Final = Format(
    "OpenDocument",
    frozenset({".odt"}),
    _read,
    packed=True,
    says="paragraphs, headings and the cells of tables; not notes and tracked changes",
    libraries=("lxml",),
    errors=(KeyError, SyntaxError, ValueError, zipfile.BadZipFile, OSError),
)
