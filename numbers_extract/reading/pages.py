"""A web page in, its article as plain text out: headline, body and the date that the page states for itself.

trafilatura finds the article. Menus, comments, scripts and page furniture are left out; each row of a table becomes a
line of words. The text is made anew, so offsets count characters of this text and not of the page; ``--texts`` on the
command line saves it.
"""

from __future__ import annotations

import copy
import datetime as dt
import functools
import json
import logging
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError, first_line, one_line
from numbers_extract.extras import require_for_input
from numbers_extract.patterns import later
from numbers_extract.reading.archive_pages import archive_page
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.tables import piped_rows, table_lines
from numbers_extract.records import ArticleRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from configparser import ConfigParser

__all__ = ["Page", "declared_charset", "read_page"]

_ERRORS: Final = (ArithmeticError, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError)
"""What trafilatura, and the libraries that it asks for dates and addresses, raise on odd pages; the errors of lxml are
kinds of SyntaxError."""

_LARGEST: Final = 20_000_000  # characters
_HEAD: Final = 4_096
_DECLARED: Final = later(rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_ATTRIBUTE: Final = r"""[\s/]++[^\s<>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+"""
_MANY_ATTRIBUTES: Final = later(rf"(<[a-zA-Z][^\s<>/]*+(?:{_ATTRIBUTE}){{1000}})(?:{_ATTRIBUTE})++")


_LIVE_BLOG: Final = later(
    r"""(<script\b[^>]*application/ld\+json[^>]*>)([^<]*"LiveBlogPosting"[^<]*)(?=</script>)""", re.IGNORECASE
)
_POSTS: Final = "liveBlogUpdate"
_ARTICLE_TAG: Final = later(r"(?<=<)article\b|(?<=</)article\b", re.IGNORECASE)


class Page(NamedTuple):
    """The articles of a page. ``date`` is the day that the page's own data give, None without one.

    ``records`` are its articles as an archive's export sets them apart, or the one of a page with what it says of
    itself.
    """

    text: str
    date: dt.date | None
    records: tuple[ArticleRecord, ...] | None = None


def declared_charset(page: bytes) -> str | None:
    """The name of the character set that a page says it is in, None where it says nothing."""
    found = _DECLARED.search(page[:_HEAD])
    return None if found is None else found[1].decode("ascii", "replace")


def read_page(page: str) -> Page:
    """The article of a page.

    Raises:
        InputError: the page holds no article, or cannot be read, or the extra ``html`` is not installed.
    """
    require_for_input("trafilatura", "reading HTML")
    if len(page) > _LARGEST:
        raise InputError(f"a page of more than {_LARGEST:,} characters: save the text of its article as .txt")
    slim = _MANY_ATTRIBUTES.sub(r"\1", page)  # lxml compares each attribute with those before it
    try:
        _check_whole(slim)
        exported = archive_page(slim)
        if exported is not None:
            return Page(exported.text, None, exported.records)
        found = _article(_as_one_article(slim) if _LIVE_BLOG.search(slim) else slim)
    except _ERRORS as error:
        raise InputError(f"no page that can be read ({first_line(error)}); save its text as .txt") from error
    if found is None or not (found.text or "").strip():
        raise InputError("no article was found in the page")
    paragraphs = list(_with_tables(found.text.splitlines()))
    parts = ArticleParts(found.title or "", paragraphs, found.sitename or "", found.author or "", _day(found.date))
    told = composed([parts])
    return Page(told.text, parts.published, told.records)


def _with_tables(lines: Iterable[str]) -> Iterator[str]:
    """The lines that are not empty; those of a table in words."""
    rows: list[list[str]] = []
    for line in lines:
        cells = piped_rows(line)
        if cells is not None:
            rows += [cells] if cells else []
            continue
        yield from table_lines(rows)
        rows = []
        if line.strip():
            yield line.strip()
    yield from table_lines(rows)


def _article(page: str) -> Any:  # noqa: ANN401  (trafilatura has types of its own for each version)
    import trafilatura

    return trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
        config=_settings(),
    )


def _as_one_article(blog: str) -> str:
    """The page of a live blog with its posts as sections: trafilatura would take the first of several articles."""
    return _ARTICLE_TAG.sub("section", _LIVE_BLOG.sub(_without_posts, blog))


def _without_posts(said: re.Match[str]) -> str:
    """What a live blog says of itself, without its posts, whose titles are not the blog's."""
    try:
        blog = json.loads(said[2])
    except ValueError:
        return said[0]
    if isinstance(blog, dict):
        blog.pop(_POSTS, None)
    return f"{said[1]}{json.dumps(blog)}"


def _check_whole(page: str) -> None:
    """Raises InputError where lxml would stop reading and leave out the rest without a word.

    It does so where tags stand in one another more than 250 deep, and at texts and addresses of ten megabytes.
    """
    from lxml.etree import HTMLParser

    parser = HTMLParser(encoding="utf-8")
    parser.feed(page.encode("utf-8", "surrogatepass"))
    parser.close()
    for entry in parser.feed_error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT" or "depth" in entry.message:
            reason = one_line(entry.message.strip().partition(", ")[0])
            raise InputError(
                f"it cannot be read beyond line {entry.line} ({reason}): save the text of its article as .txt"
            )


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
