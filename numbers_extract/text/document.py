"""Raw text in; its articles, sentences with their sections, and quotation spans out, as offsets.

The text is never changed. :mod:`.paragraphs` says what the words of each paragraph show it to be; here its neighbours
decide which article it belongs to and in which section it stands; :mod:`.sentences` splits it.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from numbers_extract.lexicon import page_furniture as page
from numbers_extract.lexicon.calendar import MONTHS
from numbers_extract.records import Article, Document, Sentence, Span
from numbers_extract.text.paragraphs import (
    INLINE_FOOTER,
    MAX_FURNITURE_LENGTH,
    MAX_TITLE_LENGTH,
    Paragraph,
    read_paragraphs,
)
from numbers_extract.text.sentences import marks_besides_stops, split_sentences

__all__ = ["read_document"]

_HEADER_REACH: Final = 6  # paragraphs from a headline to the first words of its article
_MAX_SUBHEAD_WORDS: Final = 12
_BODY: Final = frozenset(["text", "dateline", "wire", "stamp"])
_FIXED: Final = {"end": "footer", "footer": "footer", "byline": "byline", "posted": "byline", "caption": "caption"}
_PICTURE: Final = re.compile("|".join(page.PICTURE_WORDS))
_FULL_DATE: Final = re.compile(
    rf"(?P<month>{page.MONTH_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{page.MONTH_NAMES})\.?,?\s+(?P<year2>\d{{4}}|\d\d)\b"
    r"|\b(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>\d{4}|\d\d)\b"
    r"|\b(?P<y4>\d{4})-(?P<m4>\d\d)-(?P<d4>\d\d)"
)
_INLINE_FOOTER_FIRST: Final = "(RC\u00a9"
# The last two are curly marks in texts read with the wrong encoding.
_QUOTATION_MARKS: Final = '"\u201c\u201d\u00ab\u00bb\x93\x94'
# Typed in pairs: the first opens, the second opens or closes by the space around it.
_DOUBLED: Final = ("``", "''")
# These open and close alike, so that one alone may be a stray one.
_STRAY: Final = ('"', "'")
_CLOSING_MARKS: Final = "\u201d\u00bb\x94"
_BEFORE_QUOTATION: Final = "([\"'\u201c\u2018\u00ab-\u2013\u2014/"
_IN_QUOTATION: Final = "$\u201c\u2018'[(.#@\u2026"


def read_document(text: str, doc_id: str = "") -> Document:
    r"""Mark the articles, sentences and quotations of ``text``; ``text`` itself is kept as given.

    >>> document = read_document("Two killed in raid\n\nLIMA (Reuters) - Two men died. One fled.")
    >>> [(document.text[s.lead : s.end], s.section) for s in document.sentences]
    [('Two killed in raid', 'headline'), ('Two men died.', 'body'), ('One fled.', 'body')]
    """
    paragraphs = read_paragraphs(text)
    articles: list[Article] = []
    sentences: list[Sentence] = []
    quotes = _quotations(text, paragraphs)
    openers = {start for start, _ in quotes}
    others = marks_besides_stops(text)
    firsts = _article_starts(paragraphs)
    for number, first in enumerate(firsts, start=1):
        members = paragraphs[first : firsts[number] if number < len(firsts) else None]
        place = next((paragraph.place for paragraph in members[:_HEADER_REACH] if paragraph.place), None)
        articles.append(Article(number, members[0].start, members[-1].end, place, _published(text, members)))
        index = first
        for (start, end, _, lead, _, _), of_paragraph in zip(members, _sections(text, members), strict=True):
            here, words, section = start, lead, of_paragraph
            for close, after in split_sentences(text, lead, end, others, openers):
                sentences.append(Sentence(here, close, words, number, section, index))
                here = words = after
                if text[here] in _INLINE_FOOTER_FIRST and INLINE_FOOTER.match(text, here, end):
                    section = "footer"
            sentences.append(Sentence(here, end, words, number, section, index))
            index += 1
    return Document(doc_id, text, tuple(articles), tuple(sentences), tuple(quotes))


def _article_starts(paragraphs: list[Paragraph]) -> list[int]:
    """Indexes of the paragraphs that begin an article."""
    firsts = [0] if paragraphs else []
    seen_body = closed = False  # closed: credits have ended the article
    for index, (_, _, kind, _, _, closes) in enumerate(paragraphs):
        if kind != "text" or closed:
            if seen_body and _opens_article(paragraphs, index, firsts[-1], closed=closed):
                firsts.append(index)
                seen_body = False
            if kind not in {"footer", "end"}:  # more furniture after the credits changes nothing
                closed = False
        seen_body = seen_body or kind in _BODY
        closed = closed or closes
    return firsts


def _opens_article(paragraphs: list[Paragraph], index: int, first: int, *, closed: bool) -> bool:
    """Whether a new article begins at ``index``; the last one began at ``first``, ``closed`` says that it has ended."""
    start, end, kind, *_ = paragraphs[index]
    if kind == "stamp":
        return paragraphs[first].kind == "stamp"
    if kind == "wire":
        return closed or paragraphs[first].kind == "wire"
    if kind in {"dateline", "byline", "caption"}:
        return closed
    if kind == "title" or (closed and kind == "text" and end - start <= MAX_TITLE_LENGTH):
        return _is_header(paragraphs[index + 1 : index + _HEADER_REACH], closed=closed, title=kind == "title")
    return False


def _is_header(followers: list[Paragraph], *, closed: bool, title: bool) -> bool:
    """Whether what follows a line makes it a headline: a byline or dateline, or any text where an article has ended."""
    titles = 0
    signed = False
    for follower in followers:
        kind = follower.kind
        if kind in {"dateline", "wire"}:
            return True
        if kind in _BODY:
            return signed or (closed and title)
        signed = signed or kind == "byline"
        titles += kind == "title" and not signed
        if titles > 1 or (kind in {"footer", "end", "posted"} and not closed):
            return False
    return False


def _sections(text: str, members: list[Paragraph]) -> list[str]:
    """The section of each paragraph of one article."""
    sections: list[str] = []
    last_body = max((index for index, paragraph in enumerate(members) if paragraph.kind in _BODY), default=-1)
    headline: Paragraph | None = None
    in_head = True
    in_list = False
    for index, paragraph in enumerate(members):
        kind = paragraph.kind
        section = _FIXED.get(kind, "body")
        if kind == "title" and index < last_body:
            if in_head and not _in_running_capitals(text, paragraph, members[last_body]):
                # Page titles are the headline and the name of the site: then the headline follows again.
                again = headline is None or text.startswith(text[paragraph.start : paragraph.end], headline.start)
                section = "headline" if again else "subhead"
                headline = headline or paragraph
            elif not in_head and not in_list and _is_subhead(text, members, index):
                section = "subhead"
        elif kind == "title" and sections and sections[-1] == "footer":
            section = "footer"  # links after the article
        elif kind == "text" and in_head and headline and _is_description(text, members, index):
            section = "caption"
        in_head = in_head and (kind not in _BODY or section == "caption") and (kind != "title" or section != "body")
        in_list = text[paragraph.end - 1] == ":" or (in_list and kind == "title")
        sections.append(section)
    return sections


def _in_running_capitals(text: str, title: Paragraph, body: Paragraph) -> bool:
    return body.kind != "wire" and text[title.start : title.end].isupper() and text[body.start : body.end].isupper()


def _is_subhead(text: str, members: list[Paragraph], index: int) -> bool:
    """Whether a short line between paragraphs is set as a title, not an item of a list or a slip of punctuation."""
    following = members[index + 1]
    line = text[members[index].start : members[index].end]
    words = line.split()
    if following.kind not in _BODY or len(words) > _MAX_SUBHEAD_WORDS:
        return False
    if line.isupper():
        return not text[following.lead : following.end].isupper()
    long_words = [word for word in words if len(word) > 3]
    return len(words) <= _MAX_SUBHEAD_WORDS // 2 or sum(word[0].isupper() for word in long_words) * 2 > len(long_words)


def _is_description(text: str, members: list[Paragraph], index: int) -> bool:
    """Whether a sentence between headline and byline or dateline describes a picture."""
    start, end = members[index].start, members[index].end
    if end - start > MAX_FURNITURE_LENGTH or index + 1 >= len(members):
        return False
    before_article = members[index + 1].kind in {"byline", "dateline", "wire"}
    return before_article and _PICTURE.search(text, start, end) is not None


def _published(text: str, members: list[Paragraph]) -> dt.date | None:
    """The date with a year that an article gives in its dateline, time stamp, posting line or last line."""
    for start, end, kind, lead, *_ in members[:_HEADER_REACH]:
        stop = end if kind == "posted" else lead
        if stop > start and (found := _FULL_DATE.search(text, start, stop)) is not None:
            return _date_of(found)
    last = members[-1]
    found = _FULL_DATE.search(text, last.start, last.end) if last.kind == "end" else None
    return None if found is None else _date_of(found)


def _date_of(found: re.Match[str]) -> dt.date | None:
    day, month, year = (
        next((found[name] for name in names if found[name]), "")
        for names in (("day", "day2", "d3", "d4"), ("month", "month2", "m3", "m4"), ("year", "year2", "y3", "y4"))
    )
    month_number = int(month) if month.isdigit() else MONTHS[month.lower()]
    day_number = int(day)
    if found["m3"] and month_number > 12:  # 27/11/1989: the day came first
        month_number, day_number = day_number, month_number
    century = 0 if len(year) == 4 else 1900 if int(year) >= 50 else 2000
    try:
        return dt.date(int(year) + century, month_number, day_number)
    except ValueError:
        return None


def _quotations(text: str, paragraphs: list[Paragraph]) -> list[Span]:
    """Spans between quotation marks. A quotation left open goes on if the next paragraph opens with a mark."""
    # A scan for one character is many times as fast as one for five; the sort only merges what is in order.
    marks = sorted(
        found.start() for mark in (*_QUOTATION_MARKS, *_DOUBLED) if mark in text for found in re.finditer(mark, text)
    )
    spans: list[Span] = []
    opened = -1
    index = opened_in = 0  # paragraph of the mark at hand, and of the one that opened
    for at in marks:
        while paragraphs[index].end <= at:
            index += 1
        mark = text[at] if text[at] in _QUOTATION_MARKS else text[at : at + 2]
        if opened >= 0 and index != opened_in:
            if index == opened_in + 1 and at == paragraphs[index].start and mark not in _CLOSING_MARKS:
                opened_in = index
                continue
            if text[opened] not in _STRAY:
                spans.append(Span(opened, paragraphs[opened_in].end))
            opened = -1
        opens, closes = _faces(text, at, mark)
        if opened < 0:
            if opens or (mark[0] in _STRAY and not closes):
                opened, opened_in = at, index
        elif closes or not opens:
            spans.append(Span(opened, at + len(mark)))
            opened = -1
        elif mark[0] in _STRAY:  # the earlier mark was a stray one
            opened, opened_in = at, index
    if opened >= 0 and text[opened] not in _STRAY:
        spans.append(Span(opened, paragraphs[opened_in].end))
    return spans


def _faces(text: str, at: int, mark: str) -> tuple[bool, bool]:
    """Whether a quotation mark opens and whether it closes, by its shape or else by the space around it."""
    if mark in _CLOSING_MARKS:
        return False, True
    after_space = at == 0 or text[at - 1].isspace() or text[at - 1] in _BEFORE_QUOTATION
    behind = at + len(mark)
    before_space = behind >= len(text) or not (text[behind].isalnum() or text[behind] in _IN_QUOTATION)
    if mark == _DOUBLED[0]:
        return True, False
    if mark[0] in _STRAY:
        return after_space, before_space
    return True, before_space and not after_space  # a wrong-way mark behind a word closes
