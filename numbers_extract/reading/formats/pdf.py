"""A PDF in, its text layer out: paragraphs in reading order, without the headers and footers of its pages."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from numbers_extract.errors import InputError, first_line
from numbers_extract.patterns import later
from numbers_extract.reading.formats.composed import unwrapped
from numbers_extract.reading.formats.format import Format, ReadText

__all__ = ["FORMAT"]

_EDGE: Final = 0.12  # share of a page's height at its top and at its foot
_DIGITS: Final = later(r"\d+")
_CLOSED: Final = later(r"[.!?:\"'\u201d\u2019)\]]\Z")
# What a browser puts at the edges of a page that it prints: when it did, and the address of the page.
_PRINTED_AT: Final = later(r"(?:\d{1,4}[/.-]){2}\d{1,4},? \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?=\s|\Z)")
_PRINTED_FROM: Final = later(r"(?:https?|file|\ufb01le):///?\S+(?:\s+\d+/\d+)?\Z")
_LARGER: Final = 1.1  # how much taller the lines of a headline are than those of the text


class _Block(NamedTuple):
    """A paragraph of a page: its words, the height of its lines, and whether it stands at the edge of the page."""

    words: str
    height: float
    at_edge: bool


def _read(content: bytes) -> ReadText:
    from pdfminer.high_level import extract_pages
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.psexceptions import PSException

    try:
        pages = [_blocks(page) for page in extract_pages(io.BytesIO(content))]
    except (PDFException, PSException) as error:
        raise InputError(f"no PDF that can be read ({first_line(error) or type(error).__name__})") from error
    if not any(pages):
        raise InputError("no article text: the pages hold pictures only; read them with OCR (ocrmypdf) first")
    return ReadText("\n\n".join(_paragraphs(pages)) + "\n")


def _blocks(page: object) -> list[_Block]:
    """The paragraphs of a page, those beside one another column by column, as pdfminer orders them."""
    from pdfminer.layout import LTTextContainer, LTTextLine

    height = getattr(page, "height", 0.0) or 1.0
    blocks: list[_Block] = []
    for element in page:  # type: ignore[attr-defined]  # a page of pdfminer
        if not isinstance(element, LTTextContainer):
            continue
        words = element.get_text().strip()
        if not words:
            continue
        lines = [line.height for line in element if isinstance(line, LTTextLine)]
        low, high = element.y0 / height, element.y1 / height
        tall = max(lines, default=element.height)
        blocks.append(_Block(words, tall, low > 1 - _EDGE or high < _EDGE))
    return blocks


def _paragraphs(pages: Sequence[list[_Block]]) -> list[str]:
    """The running text: words that a page break divides are joined.

    What all pages repeat is left out, and so is what a browser that printed them put around them.
    """
    seen = Counter(shape for page in pages for shape in {_shape(block) for block in page if block.at_edge})
    paragraphs: list[str] = []
    heights: list[float] = []
    for page in pages:
        printed = any(block.at_edge and _PRINTED_FROM.match(block.words) for block in page)
        for block in page:
            if printed and block.at_edge and (_PRINTED_AT.match(block.words) or _PRINTED_FROM.match(block.words)):
                continue
            if block.at_edge and (seen[_shape(block)] > 1 or not any(sign.isalpha() for sign in block.words)):
                continue
            words = unwrapped(block.words)
            if paragraphs and _goes_on(paragraphs[-1], words, heights[-1], block.height):
                paragraphs[-1] = _joined(paragraphs[-1], words)
            else:
                paragraphs.append(words)
                heights.append(block.height)
    return paragraphs


def _shape(block: _Block) -> str:
    """The words of a block, whatever numbers are in them: ``Page 1 of 3``."""
    return " ".join(_DIGITS.sub("#", block.words).split()).casefold()


def _goes_on(before: str, words: str, height: float, own: float) -> bool:
    """Whether a paragraph goes on in the next block: no full stop before, a small letter behind, lines as tall."""
    alike = max(height, own) <= _LARGER * min(height, own)
    return alike and words[:1].islower() and _CLOSED.search(before) is None


def _joined(before: str, words: str) -> str:
    return before[:-1] + words if before.endswith("-") else f"{before} {words}"


FORMAT: Final = Format(
    "PDF",
    frozenset({".pdf"}),
    _read,
    packed=True,
    says="the text layer, column by column; not headers and footers of pages, pictures and scans",
    libraries=("pdfminer",),
    errors=(AttributeError, AssertionError, IndexError, KeyError, RecursionError, TypeError, ValueError),
)
