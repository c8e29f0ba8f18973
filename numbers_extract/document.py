"""Raw text in; articles, paragraphs with their sections, sentences and quotation spans out, as offsets.

The text is never changed. It is read in three passes, each one compiled scan: line breaks (paragraphs), sentence
marks, quotation marks. What a paragraph is (headline, byline, caption ...) is told by the cues of
:mod:`.lexicon.page_furniture` and by its neighbours.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from numbers_extract.lexicon import abbreviations as abbr
from numbers_extract.lexicon import page_furniture as page
from numbers_extract.records import Article, Document, Sentence, Span

__all__ = ["read_document"]

_MAX_TITLE_WORDS: Final = 25
_MAX_TITLE_LENGTH: Final = 220
_MAX_SUBHEAD_WORDS: Final = 12
_MAX_FURNITURE_LENGTH: Final = 500
_HEADER_REACH: Final = 6  # paragraphs from a headline to the first words of its article
_MIN_WRAPPED_LINE: Final = 40
_MAX_WRAPPED_LINE: Final = 120


def _any(*fragments: str) -> str:
    return "(?:" + "|".join(fragments) + ")"


# --- paragraphs -------------------------------------------------------------------------------------------------

_NEWLINES: Final = r"\n\r\f\v\x85\u2028\u2029"
# Group 1 holds the rest of the gap when it is a blank line.
_BREAK: Final = re.compile(rf"[{_NEWLINES}](?:(?<=\r)\n)?[^\S{_NEWLINES}]*+([{_NEWLINES}]\s*+)?+")
_SPACE: Final = re.compile(r"\s*+")
_BULLET: Final = re.compile(r"(?:[\u2022\u25cf\u25aa\u00b7*]|[-\u2013\u2014]{1,2}(?=\s))\s*+")

# --- first words of a paragraph ------------------------------------------------------------------------------------

_DATE: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {page.MONTH_NAMES}\.?,?(?: \d{{4}}\b| \d\d\b)?"
    rf"|{page.MONTH_NAMES}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?)"
)
_CLOCK: Final = r"(?:,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?)"
_FULL_DATE: Final = re.compile(
    rf"(?P<month>{page.MONTH_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{page.MONTH_NAMES})\.?,?\s+(?P<year2>\d{{4}}|\d\d)\b"
    r"|\b(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>\d{4}|\d\d)\b"
    r"|\b(?P<y4>\d{4})-(?P<m4>\d\d)-(?P<d4>\d\d)"
)
_CAPITALS: Final = r"[A-Z\u00c0-\u00de]"
_PLACE: Final = (
    rf"(?:Mc|Mac|La|De|O['\u2019])?{_CAPITALS}{{2}}(?:{_CAPITALS}|[.'\u2019])*+"
    rf"(?:[ /-]{_CAPITALS}(?:{_CAPITALS}|[.'\u2019])*+){{0,5}}+"
)
_MIXED_PLACE: Final = rf"{_CAPITALS}[^\W\d_]++(?:[ -]{_CAPITALS}[^\W\d_]++){{0,3}}+"
_REGION: Final = rf"(?:,\s+(?!{page.MONTH_NAMES})[A-Z][\w.'\u2019-]*+(?:\s[A-Z][\w.]*+){{0,3}}+){{0,2}}+"
_DASH: Final = r"(?:\s*(?:--|[\u2013\u2014\u2015_])\s*|\s*-\s+)"
_DATELINE: Final = (
    # PLACE, Region (COUNTRY), 10 JAN 90 (AGENCY) -- [TEXT]
    rf"(?P<place>{_PLACE}{_REGION}(?:\s\([A-Z .]{{2,20}}\)(?=,\s*\d))?)"
    rf"(?P<dated>,?\s+{_DATE})?(?P<agency>,?\s*\([^()]{{1,60}}\))?(?:{_DASH}|:\s+)"
    # Place, Region (Agency) - and Place, June 3:
    rf"|(?P<mixed>{_MIXED_PLACE}{_REGION})"
    rf"(?:,\s+{_DATE}(?:\s*\([^()]{{1,60}}\))?(?:{_DASH}|:\s+)|\s*\([^()\s]{{2,20}}\){_DASH})"
    # (CNN) alone
    rf"|\({page.AGENCIES}\)(?:{_DASH}|\s*)(?=[A-Z\"\u201c])"
)
_TAGS: Final = r"(?:\s*\[[^\]]{1,200}\]\s*)*+"
_STAMP: Final = (
    rf"\({_DATE}{_CLOCK}?\)\s+",
    r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d):?\s+(?:[\u2013\u2014-]+\s+)?",
    rf"\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?(?:\s?[:\u2013\u2014-])?\s+",
    rf"{page.MONTH_NAMES}\.? \d{{1,2}}, \d{{4}}{_CLOCK}?(?:\s?:|\s[\u2013\u2014-]+)\s+(?=[A-Z\"\u201c])",
)
_DAY: Final = rf"(?:{page.WEEKDAY_NAMES}\.?,?\s+)?(?:{_DATE}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})"
_POSTED: Final = rf"{page.POSTED_CUES}(?: on| at|:| @)?:?\s+{_DAY}"
_NAME: Final = r"(?:[A-Z\u00c0-\u00de@\d][\w.'\u2019@-]*+|(?:and|of|for|the|in|de|al|bin|van)\b)"
_BYLINE: Final = (
    rf"{page.BYLINE_CUES}:?\s+(?!{page.NOT_A_NAME}){_NAME}(?:[ ,&|/]+{_NAME}){{0,14}}+(?<!\.)\Z",
    rf"(?:[A-Z][\w.'\u2019-]*+ ){{1,3}}[A-Z][\w'\u2019-]*+,? *[,|/] *(?:[A-Z][\w.]*+ ){{0,3}}{page.BYLINE_OUTLETS}\Z",
    r"(?:--?|[\u2013\u2014]) ?(?:(?:With|Staff writers?|By) )?[A-Z][\w.'\u2019-]*+"
    r"(?:,? (?:and )?[A-Z][\w.'\u2019-]*+){0,5}+(?<!\.)\Z",
)
_CUE: Final = re.compile(
    f"(?P<end>{_any(*page.ARTICLE_END_CUES)})|(?P<caption>{_any(*page.CAPTION_CUES)})|(?P<byline>{_any(*_BYLINE)})"
    rf"|(?P<posted>{_POSTED}|{_DAY}{_CLOCK}?\s*\Z)|(?P<stamp>{_any(*_STAMP)}(?=\S))"
    rf"|(?P<dateline>(?:{_DATELINE}){_TAGS}(?=\S))|(?P<footer>{_any(*page.FOOTER_CUES)})"
)
_INLINE_FOOTER: Final = re.compile(_any(*page.INLINE_FOOTER_CUES))
_INLINE_POSTED: Final = re.compile(rf"(?<=\s){_POSTED}")
_CREDIT: Final = re.compile(rf"{_any(*page.CREDIT_ENDS)}\Z")
_CREDIT_BRACKET: Final = re.compile(rf"\({_any(*page.CREDIT_BRACKETS)}")
_CONTRIBUTORS: Final = re.compile(page.ARTICLE_END_CUES[0])
_PICTURE: Final = re.compile(_any(*page.PICTURE_WORDS))

# --- sentences ------------------------------------------------------------------------------------------------------

# A mark, its closing quotes and brackets, then white space not followed by a lower-case letter or a mark that goes on;
# or no white space at all before what looks like a new sentence. The look-behinds leave out U.S and 2.5 at no cost.
_MARK: Final = re.compile(
    r"[.!?\u2026]++[\"'\u201d\u2019\u00bb)\]]*+"
    r"(?:\s++(?![,;:\u2013\u2014]|-\s)"
    r"|(?<![A-Z]\.)(?=[A-Z][a-z '\u2019]|[A-Z]\.[A-Z]\.|[\u201c\u2018(\[])"
    r"|(?<=[A-Z]{3}[.!?])(?=[A-Z]{2})|(?<=[a-z]{3}\.)(?=\d))"
)
_FIRST_WORD: Final = re.compile(r"[\"'\u201c\u2018(\[]*+([^\W\d_]*+)(.?)", re.DOTALL)
_ACRONYM: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SPEAKER: Final = re.compile(rf"(?:[A-Z][\w.'\u2019-]*+ ){{1,4}}{_any(*abbr.ATTRIBUTION_VERBS)}\b")
_CALIBRE: Final = re.compile(r"\d{2,3}[ -]cal")
_CLOSERS: Final = "\"'\u201d\u2019\u00bb)]"
_OPENERS: Final = "\"'\u201c\u2018\u00ab(["
_QUOTE_CLOSERS: Final = "\"\u201d\u2019'"
_TOKEN_EDGE: Final = "([\"'\u201c\u2018\u00ab-\u2013\u2014/"
_TOKEN_LENGTH: Final = 14
_URL_REACH: Final = 60
_QUOTE: Final = re.compile("[\"\u201c\u201d\u00ab\u00bb]")


class _Paragraph(NamedTuple):
    """A paragraph, what its own words say it is, and where its sentences begin after a dateline or time stamp."""

    start: int
    end: int
    kind: str  # end caption byline posted stamp dateline wire footer title text
    lead: int
    place: Span | None
    closes: bool  # the credits that end an article stand in it


def read_document(text: str, doc_id: str = "") -> Document:
    """Mark the articles, sentences and quotations of ``text``; ``text`` itself is kept as given.

    >>> document = read_document("Two killed in raid\\n\\nLIMA (Reuters) - Two men died. One fled.")
    >>> [(document.text[s.lead : s.end], s.section) for s in document.sentences]
    [('Two killed in raid', 'headline'), ('Two men died.', 'body'), ('One fled.', 'body')]
    """
    bounds = _paragraph_bounds(text)
    paragraphs = [
        paragraph
        for position, (start, end) in enumerate(bounds)
        for paragraph in _classify(text, start, end, alone=len(bounds) == 1, first=position == 0)
    ]
    firsts = _article_starts(text, paragraphs)
    sections: list[str] = []
    articles: list[Article] = []
    for number, first in enumerate(firsts, start=1):
        last = firsts[number] if number < len(firsts) else len(paragraphs)
        members = paragraphs[first:last]
        sections += _sections(text, members)
        place = next((p.place for p in members[:_HEADER_REACH] if p.place), None)
        articles.append(Article(number, members[0].start, members[-1].end, place, _published(text, members)))
    quotes = _quotations(text, paragraphs)
    sentences = _sentences(text, paragraphs, sections, articles, {quote.start for quote in quotes})
    return Document(doc_id, text, tuple(articles), tuple(sentences), tuple(quotes))


def _paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs without white space around them; a line break of wrapped text ends none."""
    breaks = list(_BREAK.finditer(text))
    width = _wrap_width(text, breaks)
    bounds: list[tuple[int, int]] = []
    start = line = _end_of(_SPACE, text, 0)
    for gap in breaks:
        at, after = gap.span()
        if at < start:  # line breaks before the first word
            continue
        if gap.lastindex is None and _joins(text, line, at, after, width):
            line = after
            continue
        bounds.append((start, _trimmed(text, start, at)))
        start = line = after
    if start < len(text):
        bounds.append((start, _trimmed(text, start, len(text))))
    return bounds


def _wrap_width(text: str, breaks: list[re.Match[str]]) -> int:
    """Width at which the lines of ``text`` were wrapped by hand or machine, 0 if each line is a paragraph.

    Wrapped lines go on in lower case, or all in capitals at full length.
    """
    line = _end_of(_SPACE, text, 0)
    total = width = evidence = 0
    for gap in breaks:
        at, after = gap.span()
        if gap.lastindex is None and at > line:
            total += 1
            length = at - line
            if _MIN_WRAPPED_LINE <= length <= _MAX_WRAPPED_LINE and after < len(text):
                following = text[after]
                if following.islower() or (not following.isdigit() and text[line:at].isupper()):
                    evidence += 1
                    width = max(width, length)
        line = after
    return width if evidence * 5 >= total * 2 else 0


def _joins(text: str, line: int, at: int, after: int, width: int) -> bool:
    """Whether the single line break at ``at`` falls inside a paragraph: the line is full, or goes on in lower case."""
    if after >= len(text):
        return False
    length = at - line
    if length >= _MIN_WRAPPED_LINE and text[after].islower() and text[at - 1] not in ".!?":
        return True
    return bool(width) and length * 5 >= width * 3 and _BULLET.match(text, after) is None


def _classify(text: str, start: int, end: int, *, alone: bool, first: bool) -> list[_Paragraph]:
    """What the words of one paragraph say it is; a headline with its posting date behind it makes two."""
    kind, lead, place = "text", start, None
    cue = _CUE.match(text, start, end)
    if cue is not None:
        found = cue.lastgroup or ""
        if found in {"dateline", "stamp"}:
            lead = cue.end()
            kind, place = (found, None) if found == "stamp" else _dateline(text, cue, end)
            lead = lead if kind != "text" else start
        elif end - start <= _MAX_FURNITURE_LENGTH and not alone:
            kind = found
    if kind != "text" or alone:
        if lead == start and kind == "text" and (bullet := _BULLET.match(text, start, end)) is not None:
            lead = bullet.end() if bullet.end() < end else start
        return [_Paragraph(start, end, kind, lead, place, kind == "end")]
    last = text[end - 1]
    closes = False
    if last == ")":
        bracket = text.rfind("(", start, end)
        closes = _CONTRIBUTORS.match(text, bracket, end) is not None if bracket >= 0 else False
        if bracket >= 0 and _CREDIT_BRACKET.match(text, bracket, end):
            return [_Paragraph(start, end, "caption", start, None, False)]
    if last not in ".!?\"\u201d" and _CREDIT.search(text, max(start, end - 110), end):
        return [_Paragraph(start, end, "caption", start, None, closes)]
    if _is_title(text, start, end, first=first):
        posted = _INLINE_POSTED.search(text, start, end)
        if posted is None:
            return [_Paragraph(start, end, "title", start, None, False)]
        cut = _trimmed(text, start, posted.start())
        return [
            _Paragraph(start, cut, "title", start, None, False),
            _Paragraph(posted.start(), end, "posted", posted.start(), None, False),
        ]
    if (bullet := _BULLET.match(text, start, end)) is not None and bullet.end() < end:
        lead = bullet.end()
    return [_Paragraph(start, end, "text", lead, None, closes)]


def _dateline(text: str, cue: re.Match[str], end: int) -> tuple[str, Span | None]:
    """``dateline`` or, with an agency or date in it, ``wire``; ``text`` when the capitals name no place."""
    if cue["mixed"]:
        return "wire", Span(*cue.span("mixed"))
    if not cue["place"]:
        return "dateline", None
    strong = bool(cue["dated"] or cue["agency"])
    words = cue["place"].replace(",", " ").replace("/", " ").split()
    if not strong:
        # All text in capitals, a label ("UPDATE: ...") or a dash inside a sentence.
        rest = text[cue.end() : min(end, cue.end() + 60)]
        if rest.isupper() or rest[0].islower() or not page.NOT_A_PLACE.isdisjoint(words):
            return "text", None
    return "wire" if strong else "dateline", Span(*cue.span("place"))


def _is_title(text: str, start: int, end: int, *, first: bool) -> bool:
    """Whether the paragraph could be a headline or subhead: short, and not ended like a sentence."""
    if end - start > _MAX_TITLE_LENGTH or text.count(" ", start, end) >= _MAX_TITLE_WORDS:
        return False
    if text[start].islower() or _BULLET.match(text, start, end):
        return False
    last = end - 1
    while last > start and text[last] in _CLOSERS:
        last -= 1
    mark = text[last]
    if mark == ".":
        word = text[max(start, last - _TOKEN_LENGTH) : last].split()[-1:]
        return bool(word) and (word[0] in abbr.ABBREVIATIONS or _ACRONYM.fullmatch(word[0]) is not None)
    return mark not in ("?!\u2026:;," if not first else ":;,")


def _article_starts(text: str, paragraphs: list[_Paragraph]) -> list[int]:
    """Indexes of the paragraphs that begin an article."""
    firsts: list[int] = []
    seen_body = closed = False
    for index, paragraph in enumerate(paragraphs):
        kind = paragraph.kind
        if not firsts or (seen_body and _opens_article(text, paragraphs, index, firsts[-1], closed=closed)):
            firsts.append(index)
            seen_body = False
        seen_body = seen_body or kind in {"text", "dateline", "wire", "stamp"}
        if kind not in {"footer", "end"}:  # more furniture after the credits changes nothing
            closed = False
        closed = closed or paragraph.closes
    return firsts


def _opens_article(text: str, paragraphs: list[_Paragraph], index: int, first: int, *, closed: bool) -> bool:
    """Whether a new article begins at ``index``: ``closed`` says that credits have ended the one before."""
    start, end, kind, *_ = paragraphs[index]
    if kind == "stamp":
        return paragraphs[first].kind == "stamp"
    if kind == "wire" or (kind == "dateline" and closed):
        return closed or paragraphs[first].kind == "wire"
    if kind in {"byline", "caption", "posted"}:
        return closed and kind != "posted"
    if kind != "title" and not (closed and kind == "text" and end - start <= _MAX_TITLE_LENGTH):
        return False
    decks = 0
    signed = False
    for follower in paragraphs[index + 1 : index + _HEADER_REACH]:
        if follower.kind in {"dateline", "wire"}:
            return True
        if follower.kind in {"text", "stamp"}:
            return signed or (closed and kind == "title")
        if follower.kind == "byline":
            signed = True
        elif follower.kind == "title":
            decks += 1
            if decks > 1:
                return False
        elif follower.kind != "caption" and not closed:
            return False
    return False


def _sections(text: str, members: list[_Paragraph]) -> list[str]:
    """The section of each paragraph of one article."""
    sections: list[str] = []
    body_kinds = {"text", "dateline", "wire", "stamp"}
    fixed = {"end": "footer", "footer": "footer", "byline": "byline", "posted": "byline", "caption": "caption"}
    last_body = max((i for i, p in enumerate(members) if p.kind in body_kinds), default=-1)
    headline = -1
    in_head = True
    for index, (start, end, kind, *_) in enumerate(members):
        if kind in fixed:
            sections.append(fixed[kind])
            continue
        following = members[index + 1] if index + 1 < len(members) else None
        if kind == "title" and index < last_body:
            if in_head and _in_running_capitals(text, members[index], members[last_body]):
                section = "body"
            elif in_head and (headline < 0 or _repeats(text, members[headline], start, end)):
                section, headline = "headline", index if headline < 0 else headline
            elif in_head or (following and following.kind in body_kinds and _is_subhead(text, members, index)):
                section = "subhead"
            else:
                section = "body"
        elif kind == "title" and sections and sections[-1] == "footer":
            section = "footer"  # links after the article
        elif kind == "text" and in_head and following and _is_description(text, members, index, headline):
            section = "caption"
        else:
            section = "body"
        in_head = in_head and section in {"headline", "subhead", "caption"}
        sections.append(section)
    return sections


def _in_running_capitals(text: str, title: _Paragraph, body: _Paragraph) -> bool:
    return body.kind != "wire" and text[title.start : title.end].isupper() and text[body.start : body.end].isupper()


def _repeats(text: str, headline: _Paragraph, start: int, end: int) -> bool:
    """Whether a line says the headline again: page titles are headline and site name."""
    return text.startswith(text[start:end], headline.start)


def _is_subhead(text: str, members: list[_Paragraph], index: int) -> bool:
    """Whether a short line between paragraphs is set as a title, not an item of a list or a slip of punctuation."""
    words = text[members[index].start : members[index].end].split()
    if len(words) > _MAX_SUBHEAD_WORDS or text[members[index - 1].end - 1] == ":":
        return False
    line = text[members[index].start : members[index].end]
    if line.isupper():
        following = members[index + 1]
        return not text[following.lead : following.end].isupper()
    long_words = [word for word in words if len(word) > 3]
    return len(words) <= 6 or sum(word[0].isupper() for word in long_words) * 2 > len(long_words)


def _is_description(text: str, members: list[_Paragraph], index: int, headline: int) -> bool:
    """Whether a sentence between headline and byline or dateline describes a picture."""
    if headline < 0 or members[index + 1].kind not in {"byline", "dateline", "wire"}:
        return False
    start, end = members[index].start, members[index].end
    return end - start <= _MAX_FURNITURE_LENGTH and _PICTURE.search(text, start, end) is not None


def _published(text: str, members: list[_Paragraph]) -> dt.date | None:
    """The date with a year that an article gives in its dateline, time stamp or posting line."""
    for start, end, kind, lead, *_ in members[:_HEADER_REACH]:
        stop = end if kind == "posted" else lead
        if stop > start and (found := _FULL_DATE.search(text, start, stop)) is not None:
            return _date_of(found)
    last = members[-1]
    if last.kind == "end" and (found := _FULL_DATE.search(text, last.start, last.end)) is not None:
        return _date_of(found)
    return None


def _date_of(found: re.Match[str]) -> dt.date | None:
    day, month, year = (
        next((found[name] for name in names if found[name]), "")
        for names in (("day", "day2", "d3", "d4"), ("month", "month2", "m3", "m4"), ("year", "year2", "y3", "y4"))
    )
    number = int(month) if month.isdigit() else page.MONTHS[month[:3].lower()]
    days = int(day)
    if number > 12 and found["m3"]:  # 27/11/1989: the day came first
        number, days = days, number
    century = 0 if len(year) == 4 else 1900 if int(year) >= 50 else 2000
    try:
        return dt.date(int(year) + century, number, days)
    except ValueError:
        return None


def _sentences(
    text: str, paragraphs: list[_Paragraph], sections: list[str], articles: list[Article], openers: set[int]
) -> list[Sentence]:
    """The sentences of all paragraphs, in text order."""
    sentences: list[Sentence] = []
    add = sentences.append
    article = 0
    for number, (paragraph, section) in enumerate(zip(paragraphs, sections, strict=True)):
        here, end, _, lead, _, _ = paragraph
        if article < len(articles) and here >= articles[article].start:
            article += 1
        for mark in _MARK.finditer(text, lead, end):
            at, after = mark.span()
            following = text[after]
            # The common case, decided at once: a plain word, one stop, a capital.
            if not (
                text[at - 5 : at].islower() and text[at - 5 : at].isalpha() and following.isupper() and text[at] == "."
                and text[at + 1].isspace()
            ):
                after = _cut(text, max(here, lead), at, after, openers)
                if not after:
                    continue
            add(Sentence(here, _trimmed(text, here, after), max(here, lead), article, section, number))
            here = after
            if text[here] in "(RC\u00a9" and _INLINE_FOOTER.match(text, here, end):
                section = "footer"
        add(Sentence(here, end, max(here, lead), article, section, number))
    return sentences


def _cut(text: str, first: int, at: int, after: int, openers: set[int]) -> int:
    """Where the next sentence begins if the mark at ``at`` ends one that began at ``first``, else 0."""
    if at == first:  # ".22-calibre", "... and": no words yet
        return 0
    close = at
    while close < after and not text[close].isspace():
        if close in openers:  # said."The: the mark opens the next sentence
            return close
        close += 1
    spaced = close < after
    word, beyond = _FIRST_WORD.match(text, after).groups()  # type: ignore[union-attr]
    following = text[after]
    if word and word[0].islower():
        return after if text.startswith(abbr.LOWER_CASE_STARTS, after) and spaced else 0
    if not spaced and _joined(text, first, at, after):
        return 0
    mark = text[at]
    if mark == ".":
        dots = text.startswith("..", at)
        if dots:
            return 0 if following.isdigit() else after
        return after if _stop_ends(text, first, at, after, word, spaced=spaced and beyond != ".") else 0
    if mark == "\u2026":
        return 0 if following.isdigit() else after
    if mark == "!" and text[max(first, at - _TOKEN_LENGTH) : at].split()[-1:] and (
        text[max(first, at - _TOKEN_LENGTH) : at].split()[-1] in abbr.EXCLAMATION_NAMES
    ):
        return 0
    quoted = text[close - 1] in _QUOTE_CLOSERS
    return 0 if quoted and _SPEAKER.match(text, after) else after


def _joined(text: str, first: int, at: int, after: int) -> bool:
    """Whether a mark without a space behind it stands inside a web address or the name of a calibre."""
    before = text[max(first, at - _URL_REACH) : at].split()[-1:]
    behind = text[after : after + _URL_REACH].split(None, 1)[:1]
    glued = (before[0] if before else "") + " " + (behind[0] if behind else "")
    if "@" in glued or "/" in glued.partition(" ")[0] or "www" in glued:
        return True
    word = _FIRST_WORD.match(text, after)
    return bool(word and word[1].lower() in abbr.WEB_ENDINGS) or _CALIBRE.match(text, after) is not None


def _stop_ends(text: str, first: int, at: int, after: int, word: str, *, spaced: bool) -> bool:
    """Whether the full stop at ``at`` ends a sentence: not after an abbreviation, an initial or the number of a list."""
    tokens = text[max(first, at - _TOKEN_LENGTH) : at].split()
    if not tokens or text[at - 1].isspace():
        return True
    token = tokens[-1].lstrip(_TOKEN_EDGE)
    if at - first == len(tokens[-1]) and (token.isdigit() or len(token) == 1):
        return False  # "1. The ...", "A. The ..."
    kind = abbr.ABBREVIATIONS.get(token)
    if kind is None:
        if _ACRONYM.fullmatch(token) or (len(token) == 1 and token.isupper()):
            kind = "maybe"
        else:
            kind = abbr.ABBREVIATIONS.get(token.rpartition("-")[2].rpartition(".")[2], "")
            if not kind:
                return True
    if kind == "title":
        return False
    if not word:  # a number, or a sign
        return kind == "number" and not text[after].isdigit()
    if kind == "number":
        return True
    in_capitals = len(word) > 1 and word.isupper() and text[first:at].isupper()
    if in_capitals:
        return word in abbr.STARTERS_IN_CAPITALS
    if kind == "clock":
        return word not in abbr.CLOCK_FOLLOWERS and text[after] not in "(["
    return word in abbr.STARTERS


def _quotations(text: str, paragraphs: list[_Paragraph]) -> list[Span]:
    """Spans between quotation marks. A quotation left open goes on if the next paragraph opens with a mark."""
    spans: list[Span] = []
    opened = -1
    index = 0  # paragraph of the mark at hand
    opened_in = 0
    for found in _QUOTE.finditer(text):
        at = found.start()
        while paragraphs[index].end <= at:
            index += 1
        mark = text[at]
        if opened >= 0 and index != opened_in:
            if index == opened_in + 1 and at == paragraphs[index].start and mark not in "\u201d\u00bb":
                opened_in = index
                continue
            if text[opened] != '"':
                spans.append(Span(opened, paragraphs[opened_in].end))
            opened = -1
        opens, closes = _faces(text, at, mark)
        if opened < 0:
            if opens or (mark == '"' and not closes):
                opened, opened_in = at, index
        elif closes or not opens:
            spans.append(Span(opened, at + 1))
            opened = -1
        elif mark == '"':  # the earlier mark was a stray one
            opened, opened_in = at, index
    if opened >= 0 and text[opened] != '"':
        spans.append(Span(opened, paragraphs[opened_in].end))
    return spans


def _faces(text: str, at: int, mark: str) -> tuple[bool, bool]:
    """Whether a quotation mark opens and whether it closes, by its shape or else by the space around it."""
    if mark in "\u201d\u00bb":
        return False, True
    after_space = at == 0 or text[at - 1].isspace() or text[at - 1] in _TOKEN_EDGE
    before_space = at + 1 >= len(text) or not (text[at + 1].isalnum() or text[at + 1] in "$\u201c\u2018'[(.#@\u2026")
    if mark == '"':
        return after_space, before_space
    return True, before_space and not after_space  # a wrong-way mark behind a word closes


def _trimmed(text: str, start: int, end: int) -> int:
    """``end`` without the white space before it."""
    return start + len(text[start:end].rstrip()) if text[end - 1].isspace() else end


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()
