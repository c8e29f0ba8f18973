"""Raw text in; its articles, sentences with their sections, and quotation spans out, as offsets.

The text is never changed. :mod:`.paragraphs` says what the words of each paragraph show it to be; here its neighbours
decide which article it belongs to and in which section it stands; :mod:`.sentences` splits it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from numbers_extract.lexicon import page_furniture as page
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import FULL_DATE, IMPRINT, date_of, masthead_of
from numbers_extract.records import Article, ArticleRecord, Document, Sentence, Span
from numbers_extract.text.archive_records import archive_records
from numbers_extract.text.page_boxes import boxed, without_menu
from numbers_extract.text.paragraphs import (
    INLINE_FOOTER,
    MAX_FURNITURE_LENGTH,
    MAX_TITLE_LENGTH,
    Paragraph,
    read_paragraphs,
)
from numbers_extract.text.print_pages import closed_by_pages
from numbers_extract.text.sentences import marks_besides_stops, split_sentences
from numbers_extract.text.single_quotations import with_single_marks

__all__ = ["read_document"]

_HEADER_REACH: Final = 6  # paragraphs from a headline to the first words of its article
_MAX_SUBHEAD_WORDS: Final = 12
_FEWEST_STORIES: Final = 2
_LONGEST_SIGN: Final = 2  # words
_BODY: Final = frozenset(["text", "dateline", "wire", "stamp"])
_FIXED: Final = {
    **dict.fromkeys(("end", "footer", "note"), "footer"),
    "byline": "byline",
    "imprint": "byline",
    "posted": "byline",
    "caption": "caption",
    "headline": "headline",
}
_PICTURE: Final = later("|".join(page.PICTURE_WORDS))
_WORDS: Final = later(r"\S(?:[^\n]*\S)?")
_BYLINE_OPENER: Final = later(rf"{page.BYLINE_CUES}:?\s+|[-\u2013\u2014]+\s*")
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


def read_document(text: str, doc_id: str = "", records: Sequence[ArticleRecord] | None = None) -> Document:
    r"""Mark the articles, sentences and quotations of ``text``; ``text`` itself is kept as given.

    ``records`` are its articles as the source sets them apart; None looks for the records of an archive in the text.

    >>> document = read_document("Two killed in raid\n\nLIMA (Reuters) - Two men died. One fled.")
    >>> [(document.text[s.lead : s.end], s.section) for s in document.sentences]
    [('Two killed in raid', 'headline'), ('Two men died.', 'body'), ('One fled.', 'body')]
    """
    if records is None:
        records = archive_records(text)
    parts = _recorded(text, records) if records else _told_by_layout(_all_paragraphs(text))
    sentences: list[Sentence] = []
    articles: list[Article] = []
    paragraphs = [paragraph for part in parts for paragraph in part]
    quotes = with_single_marks(text, paragraphs, _quotations(text, paragraphs))
    openers = {start for start, _ in quotes}
    others = marks_besides_stops(text)
    index = 0
    for number, members in enumerate(parts, start=1):
        sections = _sections(text, members)
        articles.append(_article(text, number, members, sections, records[number - 1] if records else None))
        for (start, end, _, lead, _, _), of_paragraph in zip(members, sections, strict=True):
            here, words, section = start, lead, of_paragraph
            for close, after in split_sentences(text, lead, end, others, openers):
                sentences.append(Sentence(here, close, words, number, section, index))
                here = words = after
                if text[here] in _INLINE_FOOTER_FIRST and INLINE_FOOTER.match(text, here, end):
                    section = "footer"
            sentences.append(Sentence(here, end, words, number, section, index))
            index += 1
    if not records and parts and parts[0] and _is_masthead(text, parts[0][0]):
        head = articles[0]
        articles = [
            one if one.published else one._replace(published=head.published, outlet=one.outlet or head.outlet)
            for one in articles
        ]
    return Document(doc_id, text, tuple(articles), tuple(sentences), tuple(quotes))


def _is_masthead(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is the head of a page, whose outlet and day are those of all its articles."""
    return paragraph.kind == "imprint" and masthead_of(text[paragraph.start : paragraph.end]) != ""


def _article(
    text: str, number: int, members: list[Paragraph], sections: list[str], record: ArticleRecord | None
) -> Article:
    """What is known of an article: from its record, else from the paragraphs around its text."""
    place = next((paragraph.place for paragraph in _head(members) if paragraph.place), None)
    titles = (Span(*members[k][:2]) for k, section in enumerate(sections) if section == "headline")
    headline = next(titles, None)
    day, author, outlet = _published(text, members), _author(text, members), _outlet(text, members)
    printed = day is not None and any(one.kind == "imprint" for one in _head(members))
    if record is None:
        return Article(number, members[0].start, members[-1].end, place, day, printed, headline, outlet, author)
    headline, outlet = record.headline or headline, record.outlet or outlet
    author = _names_alone(record.author) or author
    recorded = printed or record.published is not None
    day = record.published or day
    return Article(number, record.start, record.end, place, day, recorded, headline, outlet, author)


def _head(members: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs at the beginning of an article, behind the furniture of its page."""
    first = next((k for k, one in enumerate(members) if one.kind not in {"footer", "end"}), 0)
    return members[first : first + _HEADER_REACH]


def _outlet(text: str, members: list[Paragraph]) -> str:
    """The outlet in the imprint below the headline."""
    for start, end, kind, *_ in _head(members):
        found = None
        if kind == "imprint":
            outlet = masthead_of(text[start:end])
            if outlet:
                return outlet
            found = IMPRINT.match(text[start:end])
        if found is not None:
            return found["outlet"].strip()
    return ""


def _author(text: str, members: list[Paragraph]) -> str:
    """The names in the byline before the text."""
    for start, end, kind, *_ in _head(members):
        if kind == "byline":
            return _BYLINE_OPENER.sub("", text[start:end]).strip()
    return ""


def _names_alone(byline: str) -> str:
    """The names of a byline without the word before them."""
    opener = _BYLINE_OPENER.match(byline)
    return byline if opener is None else byline[opener.end() :].strip()


def _all_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text without records, its menus and the edges of its pages told apart."""
    return without_menu(text, closed_by_pages(text, read_paragraphs(text)))


def _told_by_layout(paragraphs: list[Paragraph]) -> list[list[Paragraph]]:
    """The paragraphs of each article, where no record tells them apart."""
    firsts = _article_starts(paragraphs)
    parts = [paragraphs[first : firsts[k] if k < len(firsts) else None] for k, first in enumerate(firsts, start=1)]
    if len(parts) > _FEWEST_STORIES and all(one.kind == "text" for one in parts[0]):
        opening, second = parts[0], parts[1]
        if opening[-1].end - opening[0].start <= MAX_FURNITURE_LENGTH and second[0].kind == "title":
            greeting = [one._replace(kind="footer") for one in opening]  # before the stories of a newsletter
            return [[*greeting, *second], *parts[2:]]
    return parts


def _recorded(text: str, records: Sequence[ArticleRecord]) -> list[list[Paragraph]]:
    """The paragraphs of each record: its headline and text, and all around them as furniture."""
    parts: list[list[Paragraph]] = []
    here = 0
    for k, record in enumerate(records):
        members: list[Paragraph] = []
        for span, running in ((record.headline, False), (record.body, True)):
            if span is None or span.start >= span.end:
                continue
            members += _furniture(text, here, span.start)
            own = text[span.start : span.end]
            words = closed_by_pages(own, read_paragraphs(own, alone=False)) if running else []
            members += [paragraph.moved(span.start) for paragraph in words] or [_title(span)]
            here = span.end
        if k + 1 == len(records):
            members += _furniture(text, here, len(text))
        parts.append(members)
    return parts


def _title(span: Span) -> Paragraph:
    return Paragraph(span.start, span.end, "headline", span.start, None, False)


def _furniture(text: str, start: int, end: int) -> list[Paragraph]:
    """Each line of a stretch as furniture."""
    lines = (found for found in _WORDS.finditer(text, start, end))
    return [Paragraph(*found.span(), "footer", found.start(), None, False) for found in lines]


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
        signed = signed or kind in {"byline", "imprint"}
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
    aside = boxed(text, members)
    for index, paragraph in enumerate(members):
        kind = paragraph.kind
        if index in aside:
            sections.append("footer")
            continue
        section = _FIXED.get(kind, "body")
        if kind == "headline":
            headline = paragraph
        if kind == "title" and headline is None and _is_sign(text, members, index):
            section = "byline"
        elif kind == "title" and index < last_body:
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


def _is_sign(text: str, members: list[Paragraph], index: int) -> bool:
    """Whether a word or two in capitals over a title are the sign of who speaks, or a paper with its day."""
    sign = text[members[index].start : members[index].end]
    if not sign.isupper() or not sign.replace(" ", "").isalpha() or len(sign.split()) > _LONGEST_SIGN:
        return False
    below = [one.kind for one in members[index + 1 : index + 3]]
    return below[:1] == ["title"] or below == ["posted", "title"]


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
    for start, end, kind, lead, *_ in _head(members):
        stop = end if kind in {"posted", "imprint"} else lead
        if stop > start and (found := FULL_DATE.search(text, start, stop)) is not None:
            return date_of(found)
    last = members[-1]
    found = FULL_DATE.search(text, last.start, last.end) if last.kind == "end" else None
    return None if found is None else date_of(found)


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
