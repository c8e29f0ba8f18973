"""A web page in, its article as plain text out: headline, body and the date that the page states for itself.

trafilatura finds the article. Menus, comments, tables, scripts and page furniture are left out. The text is made anew,
so offsets count characters of this text and not of the page; ``--texts`` on the command line saves it.
"""

from __future__ import annotations

import copy
import datetime as dt
import functools
import logging
from typing import TYPE_CHECKING, NamedTuple

from numbers_extract.errors import InputError
from numbers_extract.extras import require_for_input

if TYPE_CHECKING:
    from configparser import ConfigParser

__all__ = ["Page", "read_page"]


class Page(NamedTuple):
    """The article of a page. ``date`` is the day that the page's own data give, None without one."""

    text: str
    date: dt.date | None


def read_page(page: bytes | str) -> Page:
    """The article of a page; bytes are decoded as the page says that they are.

    Raises:
        InputError: the page holds no article, or the extra ``html`` is not installed.
    """
    require_for_input("trafilatura", "reading HTML")
    import trafilatura

    found = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False},
        config=_settings(),
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise InputError("no article was found in the page")
    paragraphs = [line.strip() for line in (found.text or "").splitlines() if line.strip()]
    headline = (found.title or "").strip()
    if headline and paragraphs[0] != headline:
        paragraphs.insert(0, headline)
    return Page("\n\n".join(paragraphs) + "\n", _day(found.date))


@functools.cache
def _settings() -> ConfigParser:
    """The settings of trafilatura, with short articles allowed. What it says of a page, we say in our own line."""
    from trafilatura.settings import DEFAULT_CONFIG

    for library in ("courlan", "htmldate", "justext", "trafilatura"):
        logging.getLogger(library).addHandler(logging.NullHandler())

    settings = copy.deepcopy(DEFAULT_CONFIG)
    for name in ("MIN_EXTRACTED_SIZE", "MIN_OUTPUT_SIZE"):
        settings.set("DEFAULT", name, "1")
    return settings


def _day(date: str | None) -> dt.date | None:
    try:
        return None if not date else dt.date.fromisoformat(date)
    except ValueError:
        return None
