"""A mail in, its text out: a letter, or a newsletter with several stories, and the day it was sent."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import InputError
from numbers_extract.reading.formats.format import Format, ReadText
from numbers_extract.reading.formats.markup import paragraphs_of
from numbers_extract.reading.pages import read_page

if TYPE_CHECKING:
    from email.message import EmailMessage

__all__ = ["FORMAT"]


def _read(content: bytes) -> ReadText:
    message = email.message_from_bytes(content, policy=email.policy.default)
    saved_page = message.get_content_type() == "multipart/related" or message["Snapshot-Content-Location"] is not None
    part = message.get_body(("html", "plain") if saved_page else ("plain", "html"))
    if part is None:
        raise InputError("a mail without a text in it")
    text = part.get_content()
    if part.get_content_subtype() != "html":
        return ReadText(text, None, _day(message))
    if saved_page:
        page = read_page(text)
        return ReadText(page.text, page.records, page.date or _day(message))
    return ReadText("\n\n".join(paragraphs_of(text)) + "\n", None, _day(message))


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
