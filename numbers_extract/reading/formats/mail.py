"""A mail in, its text out: a letter, or a newsletter with several stories, and the day it was sent."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import InputError
from numbers_extract.reading.charsets import decoded, detect
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import Format, ReadText
from numbers_extract.reading.formats.markup import Block, blocks_of
from numbers_extract.reading.linked_items import linked_items
from numbers_extract.reading.pages import read_page

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

__all__ = ["FORMAT"]

_RICHER: Final = 3  # times as much as the plain text
_FEWEST_STORIES: Final = 2
_FEWEST_WORDS: Final = 4  # of a title, and of a text
_REACH: Final = 3  # blocks below a title in which its text begins
_LONGEST_GREETING: Final = 500  # characters


def _read(content: bytes) -> ReadText:
    from email import message_from_bytes, policy

    message = message_from_bytes(content, policy=policy.default)
    saved_page = message.get_content_type() == "multipart/related" or message["Snapshot-Content-Location"] is not None
    part = message.get_body(("html", "plain") if saved_page else ("plain", "html"))
    if part is None:
        raise InputError("a mail without a text in it")
    text = _text_of(part)
    if saved_page and part.get_content_subtype() == "html":
        page = read_page(text)
        return ReadText(page.text, page.records, page.date or _day(message))
    if part.get_content_subtype() != "html":
        richer = message.get_body(("html",))
        blocks = [] if richer is None else blocks_of(_text_of(richer))
        if sum(len(block.words) for block in blocks) < _RICHER * len(text):
            return ReadText(text, linked_items(text), _day(message))
    else:
        blocks = blocks_of(text)
    if stories := _stories(blocks):
        return composed(stories, _day(message))
    told = "\n\n".join(block.words for block in blocks if not block.linked) + "\n"
    return ReadText(told, None, _day(message))


def _text_of(part: MIMEPart) -> str:
    """The text of a part, in the character set that its bytes tell, or that it names."""
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)  # noqa: S101  (a part with a text is none of several parts)
    return decoded(data, detect(data, part.get_content_charset()))


def _stories(blocks: Sequence[Block]) -> list[ArticleParts]:
    """The stories of a newsletter: what stands below its headings of one level, or below titles that are links.

    None where there are fewer than two.
    """
    levels = Counter(block.level for k, block in enumerate(blocks) if block.level and _has_text(blocks, k))
    level = max(levels, key=lambda one: (levels[one], one), default=0)
    heads = [k for k, block in enumerate(blocks) if block.level == level and _has_text(blocks, k)] if level else []
    if len(heads) < _FEWEST_STORIES:
        heads = [k for k, block in enumerate(blocks) if block.linked and _is_title(block) and _has_text(blocks, k)]
    if len(heads) < _FEWEST_STORIES:
        return []
    before = [block.words for block in blocks[: heads[0]] if not block.linked]
    stories = [ArticleParts("", before)] if sum(map(len, before)) > _LONGEST_GREETING else []
    for head, end in zip(heads, [*heads[1:], len(blocks)], strict=True):
        below = [block.words for block in blocks[head + 1 : end] if not block.linked]
        stories.append(ArticleParts(blocks[head].words, below))
    return stories


def _is_title(block: Block) -> bool:
    return len(block.words.split()) >= _FEWEST_WORDS and not block.words.endswith((".", ":"))


def _has_text(blocks: Sequence[Block], at: int) -> bool:
    """Whether running text stands below a heading, before another one."""
    for block in blocks[at + 1 : at + 1 + _REACH]:
        if block.level or block.linked:
            return False
        if block.words.endswith((".", "\u2026", '"', "\u201d")) and len(block.words.split()) >= _FEWEST_WORDS:
            return True
    return False


def _day(message: EmailMessage) -> dt.date | None:
    """The day in the header ``Date``; None where it has none that can be read."""
    header = message["Date"]
    sent = None if header is None else getattr(header, "datetime", None)
    return None if sent is None else sent.date()


FORMAT: Final = Format(
    "Mail and saved pages",
    frozenset({".eml", ".mhtml", ".mht"}),
    _read,
    packed=True,
    says="the text of the mail, the article of the page; not attachments and headers",
    libraries=("lxml",),
    errors=(AttributeError, KeyError, LookupError, SyntaxError, TypeError, ValueError),
)
