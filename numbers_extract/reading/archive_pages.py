"""A web page in, the text of an archive's export out, where it is one: Nexis, Factiva, ProQuest, Europresse."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.patterns import later
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import ReadText
from numbers_extract.reading.formats.markup import blocks_of
from numbers_extract.reading.stated_dates import printed_in, record_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["archive_page"]

_COUNTER: Final = later(fields.DOCUMENT_COUNTERS)
_ENDED: Final = later(rf">\s*{fields.DOCUMENT_ENDS}\s*<")
_CENTRED_CLASS: Final = later(r"\.(\w+)\s*\{[^{}]*text-align:\s*center", re.IGNORECASE)
_INDENT: Final = " " * 24
_FACTIVA_TEXT: Final = "articleParagraph"
_SIGNS: Final = (_FACTIVA_TEXT, "ProQuest", "proquest", "DocPublicationName", "titreArticleVisu")
_FACTIVA_ARTICLE: Final = "contains(concat(' ', normalize-space(@class), ' '), ' article ')"
_FACTIVA_TITLE: Final = "Headline"
_WORD_COUNT: Final = later(r"\d[\d.,\s]* \w+\Z")
_CLOCK: Final = later(r"\d{1,2}:\d\d\Z")
_LONGEST_LINE: Final = 80
_DIGITS_OF_A_DAY, _WORDS_OF_A_DAY = 5, 6  # as few digits, and as many words, as a day with its year has
_FIELD: Final = later(r"(?P<name>[^\W\d_][\w /-]{1,40}?)\s*:\s*(?P<value>.*)", re.DOTALL)


def archive_page(page: str) -> ReadText | None:
    """The articles of an archive's export; None where the page is none."""
    from lxml import html

    counted = _COUNTER.search(page) is not None
    if _ENDED.search(page) is not None:
        return ReadText("\n\n".join(block.words for block in blocks_of(page)) + "\n")
    if not counted and not any(sign in page for sign in _SIGNS):
        return None
    root = html.fromstring(page.encode("utf-8", "surrogatepass"), parser=html.HTMLParser(encoding="utf-8"))
    if counted and (text := _lines_of(root, page)) is not None:
        return text
    articles = _factiva(root) or _proquest(root) or _europresse(root)
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
        codes = _codes(article)
        if "PD" in codes:
            found.append(_coded(codes, titles, paragraphs))
            continue
        heads = [line for line in _heads(article, paragraphs) if not _CLOCK.match(line)]
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


def _codes(article: HtmlElement) -> dict[str, str]:
    """What stands beside each field code, where the fields are the rows of a table."""
    rows = (row.xpath("./td") for row in article.iter("tr"))
    return {code: _words(cells[1]) for cells in rows if len(cells) > 1 and (code := _words(cells[0])).isupper()}


def _coded(codes: dict[str, str], titles: Sequence[HtmlElement], paragraphs: Sequence[HtmlElement]) -> ArticleParts:
    headline = _words(titles[0]) if titles else codes.get("HD", "")
    text = [_words(p) for p in paragraphs] or [codes[code] for code in ("LP", "TD") if code in codes]
    return ArticleParts(headline, text, codes.get("SN", ""), codes.get("BY", ""), _day_in_words(codes["PD"]))


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


# ------------------------------------------------------------------------------------------------ Europresse
def _europresse(root: HtmlElement) -> list[ArticleParts]:
    """Articles of a Europresse export: each in an element or a table that names its paper and its title by classes."""
    titles = root.xpath(f"//*[{_classed('titreArticleVisu')}]")
    found: list[ArticleParts] = []
    for title in titles:
        around = [one for one in title.iterancestors() if one.xpath(f".//*[{_classed('docOcurrContainer')}]")]
        if not around:
            continue
        article = around[0]
        outlet, printed, author = (
            " ".join(_words(one) for one in article.xpath(f".//*[{_classed(name)}]")[:1])
            for name in ("DocPublicationName", "DocHeader", "docAuthors")
        )
        text = article.xpath(f".//*[{_classed('docOcurrContainer')}]")[0]
        paragraphs = [_words(p) for p in text.xpath(".//p")] or _broken(text)
        author = author or " ".join(_words(one) for one in article.xpath(".//*[contains(@class, 'DocAuthor')]")[:1])
        found.append(ArticleParts(_words(title), paragraphs, outlet, author, record_date(printed)))
    return found


def _classed(name: str) -> str:
    """The condition that an element has a class of this name."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


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
    printed, printed_on = printed_in(values.get("publication info", ""))
    day = _day_in_words(values.get("publication date", "") or printed_on)
    outlet = values.get("publication title", "") or printed
    author = next((values[name] for name in values if name in fields.AUTHOR_FIELDS), "")
    return ArticleParts(headline or values.get("title", ""), paragraphs, outlet.partition(";")[0], author, day)
