"""A web page in, the text of an archive's export out, where it is one: Nexis, Factiva, ProQuest."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import ReadText

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["archive_page"]

_COUNTER: Final = re.compile(fields.DOCUMENT_COUNTERS)
_CENTRED_CLASS: Final = re.compile(r"\.(\w+)\s*\{[^{}]*text-align:\s*center", re.IGNORECASE)
_INDENT: Final = " " * 24
_FACTIVA_TEXT: Final = "articleParagraph"
_FACTIVA_ARTICLE: Final = "contains(concat(' ', normalize-space(@class), ' '), ' article ')"
_FACTIVA_TITLE: Final = "Headline"
_WORD_COUNT: Final = re.compile(r"\d[\d.,\s]* \w+\Z")
_LONGEST_LINE: Final = 80
_DIGITS_OF_A_DAY, _WORDS_OF_A_DAY = 5, 6  # as few digits, and as many words, as a day with its year has
_FIELD: Final = re.compile(r"(?P<name>[^\W\d_][\w /-]{1,40}?)\s*:\s*(?P<value>.*)", re.DOTALL)
_PRINTED: Final = re.compile(
    r"(?P<outlet>[^;\[\]\d]{2,80})(?:;[^\[\]]*)?(?:\[[^\]]*\])?\s*(?P<day>\d{1,2} \w{3,9} \d{4})"
)


def archive_page(page: str) -> ReadText | None:
    """The articles of an archive's export; None where the page is none."""
    from lxml import html

    counted = _COUNTER.search(page) is not None
    if not counted and _FACTIVA_TEXT not in page and "ProQuest" not in page and "proquest" not in page:
        return None
    root = html.fromstring(page.encode("utf-8", "surrogatepass"), parser=html.HTMLParser(encoding="utf-8"))
    if counted and (text := _lines_of(root, page)) is not None:
        return text
    articles = _factiva(root) or _proquest(root)
    return composed(articles) if articles else None


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


# ------------------------------------------------------------------------------------------------ Nexis
def _lines_of(root: HtmlElement, page: str) -> ReadText | None:
    """The paragraphs of a Nexis export as its plain text has them, what is centred indented; None where it has none."""
    centred = frozenset(_CENTRED_CLASS.findall(page))
    lines: list[str] = []
    for block in root.iter("p"):
        for line in _broken(block):
            in_middle = not centred.isdisjoint((block.get("class") or "").split())
            lines.append(f"{_INDENT}{line}" if in_middle else line)
    return ReadText("\n\n".join(lines) + "\n") if lines else None


def _broken(block: HtmlElement) -> list[str]:
    """The lines of a paragraph, as its breaks divide it."""
    for mark in block.iter("br"):
        mark.tail = "\n" + (mark.tail or "")
    return [line for line in (" ".join(part.split()) for part in block.text_content().split("\n")) if line]


# ------------------------------------------------------------------------------------------------ Factiva
def _factiva(root: HtmlElement) -> list[ArticleParts]:
    """Articles of a Factiva export: told by the classes of their paragraphs, whatever the language of the interface."""
    found: list[ArticleParts] = []
    for article in root.xpath(f"//div[{_FACTIVA_ARTICLE}][not(ancestor::div[{_FACTIVA_ARTICLE}])]"):
        paragraphs = article.xpath(f".//p[contains(@class, '{_FACTIVA_TEXT}')]")
        titles = article.xpath(f".//*[contains(@class, '{_FACTIVA_TITLE}')]")
        if not paragraphs and not titles:
            continue
        heads = _heads(article, paragraphs)
        day_at = next((k for k, line in enumerate(heads) if _day_in_words(line) is not None), -1)
        outlet = heads[day_at + 1] if 0 <= day_at < len(heads) - 1 else ""
        counted = next((k for k, line in enumerate(heads[: max(day_at, 0)]) if _WORD_COUNT.match(line)), day_at)
        author = heads[counted - 1] if counted > 0 and not _is_title(heads[counted - 1], titles) else ""
        published = _day_in_words(heads[day_at]) if day_at >= 0 else None
        headline = _words(titles[0]) if titles else ""
        found.append(
            ArticleParts(headline, [_words(p) for p in paragraphs], _outlet(outlet), _author(author), published)
        )
    return found


def _heads(article: HtmlElement, paragraphs: Sequence[HtmlElement]) -> list[str]:
    """The lines before the first paragraph of an article."""
    first = paragraphs[0] if paragraphs else None
    lines: list[str] = []
    for element in article.iter("div", "p", "span"):
        if element is first:
            break
        if len(element.xpath("./div")) == 0 and (line := _words(element)) and line not in lines:
            lines.append(line)
    return lines


def _is_title(line: str, titles: Iterable[HtmlElement]) -> bool:
    return any(line == _words(title) for title in titles) or len(line) > _LONGEST_LINE


def _outlet(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else ""


def _author(line: str) -> str:
    """The names of a byline; a section of the paper, which may stand in its place, is one word."""
    return line if " " in line else ""


def _day_in_words(line: str) -> dt.date | None:
    """The day of a line that is a date and no more, in any language that the library knows; None for other lines."""
    import dateparser

    if len(line) > _LONGEST_LINE or sum(sign.isdigit() for sign in line) < _DIGITS_OF_A_DAY:
        return None
    known = read_day(line)
    if known is not None or len(line.split()) > _WORDS_OF_A_DAY or not any(sign.isalpha() for sign in line):
        return known
    read = dateparser.parse(line, settings={"REQUIRE_PARTS": ["day", "month", "year"], "PREFER_DATES_FROM": "past"})
    return None if read is None else read.date()


# ------------------------------------------------------------------------------------------------ ProQuest
def _proquest(root: HtmlElement) -> list[ArticleParts]:
    """Articles of a ProQuest export: each begins at an anchor with the id of its document."""
    anchors = root.xpath("//a[starts-with(@name, 'DocID') or starts-with(@id, 'DocID')]")
    blocks = list(dict.fromkeys(anchor.getparent() for anchor in anchors))
    return [article for article in map(_proquest_article, blocks) if article.paragraphs]


def _proquest_article(block: HtmlElement) -> ArticleParts:
    values: dict[str, str] = {}
    headline = ""
    for line in block.xpath(".//p"):
        words = _words(line)
        label = line.find("strong")
        if label is None or not words.startswith(_words(label)):
            headline = headline or (words if "bold" in (line.get("style") or "") else "")
            continue
        found = _FIELD.match(words)
        if found is not None:
            values.setdefault(found["name"].strip().lower(), found["value"].strip())
    texts = block.xpath(".//text")
    paragraphs = [_words(p) for p in texts[0].xpath(".//p")] if texts else []
    if not paragraphs:
        paragraphs = [values[name] for name in ("full text", "abstract") if name in values][:1]
    printed = _PRINTED.search(values.get("publication info", ""))
    day = _day_in_words(values.get("publication date", "") or (printed["day"] if printed is not None else ""))
    outlet = values.get("publication title", "") or (printed["outlet"].strip() if printed is not None else "")
    author = next((values[name] for name in values if name in fields.AUTHOR_FIELDS), "")
    return ArticleParts(headline or values.get("title", ""), paragraphs, outlet.partition(";")[0], author, day)
