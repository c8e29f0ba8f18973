"""Raw text in; its paragraphs out, each with what its own words say it is (byline, caption, dateline, title ...).

A line break inside wrapped lines ends no paragraph. What a paragraph is in its article (headline or subhead, body or
caption) depends on its neighbours and is decided in :mod:`numbers_extract.text.document`.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from numbers_extract.lexicon import abbreviations as abbr
from numbers_extract.lexicon import page_furniture as page
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import DATED_LINE, IMPRINT, masthead_of
from numbers_extract.records import Span

__all__ = ["INLINE_FOOTER", "MAX_FURNITURE_LENGTH", "MAX_TITLE_LENGTH", "SENTENCE_ENDS", "Paragraph", "read_paragraphs"]

MAX_TITLE_LENGTH: Final = 220
MAX_FURNITURE_LENGTH: Final = 500
_MAX_TITLE_WORDS: Final = 25
_MIN_WRAPPED_LINE: Final = 40
_MAX_WRAPPED_LINE: Final = 120
_MIN_TITLE_LINE: Final = 16
_MIN_LABELLED_PLACE: Final = 5
_CREDIT_REACH: Final = 110
_LONGEST_IMPRINT: Final = 100
_LABEL: Final = later(r"[a-z]+(?=\s|\Z)")
_FIGURE: Final = later(r"[^\w\s]{0,2}\d[\d.,]*+\s?(?:%|[^\W\d_]{1,2})?\s*")
_LONGEST_PAGE_NUMBER: Final = 3  # digits
_PAGE_END: Final = later(r"[^\S\f]*(?:\f|\Z)")
#: The signs that a sentence ends with.
SENTENCE_ENDS: Final = tuple('.!?"\u201d\u2019)')
_LONGEST_GAP: Final = 20  # characters between a text and the number of its page


class Paragraph(NamedTuple):
    """A paragraph without the white space around it, and what its own words say it is.

    ``kind`` is ``end`` (credits that end an article), ``headline`` (of a record), ``caption``, ``byline``, ``imprint``
    (an outlet and a day),
    ``posted``, ``stamp``, ``wire`` (a dateline with an agency or date), ``dateline``, ``footer``, ``title`` or
    ``text``. ``lead`` is where its words begin after a dateline, time stamp or bullet; ``place`` the place of the
    dateline; ``closes`` says that the credits that end an article stand in it.
    """

    start: int
    end: int
    kind: str
    lead: int
    place: Span | None
    closes: bool

    def moved(self, by: int) -> Paragraph:
        """The same, so many characters further on."""
        start, end, kind, lead, place, closes = self
        at = None if place is None else Span(place.start + by, place.end + by)
        return Paragraph(start + by, end + by, kind, lead + by, at, closes)


def _any(*fragments: str) -> str:
    return "(?:" + "|".join(fragments) + ")"


# Not \x85: in texts read with the wrong encoding it is an ellipsis.
_NEWLINES: Final = r"\n\r\f\v\u2028\u2029"
# Group 1 holds the rest of the gap when it is a blank line. The first form is many times as fast.
_BREAK: Final = re.compile(r"\n[^\S\n]*+(\n\s*+)?+")
_ANY_BREAK: Final = later(rf"[{_NEWLINES}](?:(?<=\r)\n)?[^\S{_NEWLINES}]*+([{_NEWLINES}]\s*+)?+")
_RARE_NEWLINES: Final = "\r\f\v\u2028\u2029"
_SPACE: Final = re.compile(r"\s*+")
_BULLETS: Final = "\u2022\u25cf\u25aa\u00b7*-\u2013\u2014"
_BULLET: Final = later(r"(?:[\u2022\u25cf\u25aa\u00b7*]|[-\u2013\u2014]{1,2}(?=\s))\s*+(?=\S)")

_DATE: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {page.MONTH_NAMES}\.?,?(?: \d{{4}}\b| \d\d\b)?"
    rf"|{page.MONTH_NAMES}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?)"
)
_CLOCK: Final = r"(?:,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?)"
_CAPITAL: Final = r"[A-Z\u00c0-\u00de]"
_PLACE: Final = (
    rf"{page.PLACE_PREFIXES}?{_CAPITAL}{{2}}(?:{_CAPITAL}|[.'\u2019])*+"
    rf"(?:[ /-]{_CAPITAL}(?:{_CAPITAL}|[.'\u2019])*+){{0,5}}+"
)
_MIXED_PLACE: Final = rf"{_CAPITAL}[^\W\d_]++(?:[ /-]{_CAPITAL}[^\W\d_]++){{0,3}}+"
_REGION: Final = rf"(?:,\s+(?!{page.MONTH_NAMES})[A-Z][\w.'\u2019-]*+(?:\s[A-Z][\w.]*+){{0,3}}+){{0,2}}+"
_DASH: Final = r"(?:\s*(?:--|[\u2013\u2014\u2015_])\s*|\s*-\s+)"
_DATELINE: Final = (
    # PLACE, Region (COUNTRY), 10 JAN 90 (AGENCY) --
    rf"(?P<place>{_PLACE}{_REGION}(?:\s\([A-Z .]{{2,20}}\)(?=,\s*\d))?)"
    rf"(?P<dated>,?\s+{_DATE})?(?P<agency>,?\s*\([^()]{{1,60}}\))?(?:{_DASH}|:\s+)"
    # Place, Region (Agency) - and Place, June 3:
    rf"|(?P<mixed>{_MIXED_PLACE}{_REGION})"
    rf"(?:,\s+{_DATE}(?:\s*\([^()]{{1,60}}\))?(?:{_DASH}|:\s+)|\s*\([^()\s]{{2,20}}\){_DASH})"
    # (CNN) alone
    rf"|\({page.AGENCIES}\)(?:{_DASH}|\s*)(?=[A-Z\"\u201c])"
)
_SLUG: Final = later(rf"{page.SLUGS}(?: \d{{1,2}})?(?:-|(?P<colon>:\s))\s*(?=[A-Z0-9\"'\u2018\u201c])")
_TAGS: Final = r"(?:\s*\[[^\]]{1,200}\]\s*)*+"
_STAMP: Final = (
    rf"\({_DATE}{_CLOCK}?\)\s+",
    r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?::|\s+[\u2013\u2014-]+)\s+",
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?(?::|\s+[\u2013\u2014-]+)?\s+(?=[A-Z\"\u201c])",
    rf"{page.MONTH_NAMES}\.? \d{{1,2}}, \d{{4}}{_CLOCK}?(?:\s?:|\s[\u2013\u2014-]+)\s+(?=[A-Z\"\u201c])",
)
_TIME_OF_DAY: Final = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s[A-Z]{2,4}\b)?)"
_BESIDE: Final = r"(?:\s*[,|\u00b7\u2022\u2013\u2014-]\s*|\s+)"  # between a day and a time of day
_NUMERIC_DAY: Final = (
    rf"\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{1,2}}-{page.MONTH_NAMES}-\d{{4}}"
    r"|\d{4}[-/]\d\d[-/]\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_DAY: Final = rf"(?:{page.WEEKDAY_NAMES}\.?,?\s+)?(?:{_DATE}|{_NUMERIC_DAY})"
_POSTED: Final = rf"{page.POSTED_CUES}(?: on| at|:| @)?:?\s+(?:{_TIME_OF_DAY}{_BESIDE})?{_DAY}"
_NAME_PART: Final = r"[A-Z\u00c0-\u00de][\w.'\u2019-]*+"
_NAME: Final = rf"(?:[A-Z\u00c0-\u00de@\d][\w.'\u2019@-]*+|{page.SMALL_NAME_WORDS}\b)"
_BYLINE: Final = (
    rf"{page.BYLINE_CUES}:?\s+(?!{page.NOT_A_NAME}){_NAME}(?:[ ,&|/]+{_NAME}){{0,14}}+(?<!\.)\Z",
    rf"(?:{_NAME_PART} ){{1,3}}{_NAME_PART} *[,|/] *(?:[A-Z][\w.]*+ ){{0,3}}{page.BYLINE_OUTLETS}\Z",
    (
        rf"{page.BYLINE_CUES}:?\s+(?!{page.NOT_A_NAME}){_NAME}(?: {_NAME}){{0,5}}"
        r"(?:\s*[|\u00b7\u2022]\s*[^|\u00b7\u2022\n]{1,40}){1,6}\Z"
    ),
    (
        rf"(?:--?|[\u2013\u2014]) ?(?:{page.CONTRIBUTOR_CUES} )?{_NAME_PART}"
        rf"(?:,? (?:and )?{_NAME_PART}){{0,5}}+(?<!\.)\Z"
    ),
)
_NOTE: Final = _any(*page.EDITOR_NOTES)
_STATE: Final = (
    rf"(?:[^\n]{{0,80}}?\({page.STATE_CUES} {_DATE}[^()\n]{{0,40}}\)|{page.STATE_CUES} {_DATE}{_CLOCK}?[^.\n]{{0,40}})"
)
_LEADING: Final = rf"(?P<stamp>{_any(*_STAMP)}(?=\S))|(?P<dateline>(?:{_DATELINE}){_TAGS}(?=\S))"
_LEAD: Final = later(_LEADING)  # what can stand before the first words of running text
_CUE: Final = later(
    f"(?P<end>{_any(*page.ARTICLE_END_CUES)})|(?P<note>{_NOTE})|(?P<caption>{_any(*page.CAPTION_CUES)})|(?P<byline>{_any(*_BYLINE)})"
    rf"|(?P<posted>{_POSTED}|{_DAY}(?:{_CLOCK}|{_BESIDE}{_TIME_OF_DAY})?\s*\Z|{_STATE}\s*\Z)|{_LEADING}|(?P<footer>{_any(*page.FOOTER_CUES)})"
)
_ENDING: Final = later(f"(?P<end>{_any(*page.ARTICLE_END_CUES)})")  # behind a bullet too
# Every capitalised word in the cues, so also every one that a cue can begin with.
_CUE_WORDS: Final = frozenset(
    form
    for word, maybe_plural in re.findall(r"([A-Z][A-Za-z-]+)(\??)", _CUE.pattern)
    for form in (word, word[:-1] if maybe_plural else word)
)
_INLINE_POSTED: Final = later(_POSTED)
_CREDIT: Final = later(rf"{_any(*page.CREDIT_ENDS)}\Z")
_CREDIT_BRACKET: Final = later(rf"\({_any(*page.CREDIT_BRACKETS)}")
_CONTRIBUTORS: Final = later(page.CONTRIBUTORS)
_ACRONYM: Final = later(r"(?:[^\W\d_]\.)+[^\W\d_]")
_CLOSERS: Final = "\"'\x92\x94\u201d\u2019\u00bb)]"

#: Furniture after the last sentence of a paragraph.
INLINE_FOOTER: Final = later(_any(*page.INLINE_FOOTER_CUES))


def read_paragraphs(text: str, *, alone: bool = True) -> list[Paragraph]:
    """The paragraphs of ``text`` in order; ``alone`` says that nothing else stands around it."""
    bounds = _bounds(text)
    if len(bounds) == 1 and alone:  # nothing around it: no furniture, whatever it looks like
        start, end = bounds[0]
        led = not _begins_in_lower_case(text, start, end) and _LEAD.match(text, start, end)
        cue = _CUE.match(text, start, end) if led else None
        return [_led(text, start, end, cue)]
    paragraphs: list[Paragraph] = []
    for start, end in bounds:
        if _is_plain(text, start, end):
            paragraphs.append(Paragraph(start, end, "text", start, None, False))
        else:
            paragraphs += _classified(text, start, end, first=alone and not paragraphs)
    return paragraphs


def _bounds(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs without white space around them; a line break of wrapped text ends none."""
    pattern = _ANY_BREAK if any(newline in text for newline in _RARE_NEWLINES) else _BREAK
    breaks = list(pattern.finditer(text))
    start = line = _end_of_space(text)
    width = _wrap_width(text, start, breaks) if any(gap.lastindex is None for gap in breaks) else 0
    bounds: list[tuple[int, int]] = []
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


def _wrap_width(text: str, line: int, breaks: list[re.Match[str]]) -> int:
    """Width at which the lines of ``text`` were wrapped by hand or machine, 0 if each line is a paragraph.

    Wrapped lines go on in lower case, or all in capitals at full length.
    """
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
                    if length > width:  # noqa: PLR1730 - a call for each line would cost more than all the rest
                        width = length
        line = after
    return width if evidence * 5 >= total * 2 else 0


def _joins(text: str, line: int, at: int, after: int, width: int) -> bool:
    """Whether the single line break at ``at`` falls inside a paragraph: the line is full, or goes on in lower case."""
    if after >= len(text):
        return False
    length = at - line
    if length >= _MIN_WRAPPED_LINE and text[after].islower() and text[at - 1] not in ".!?":
        return True
    if text[after].islower() and text[at - 1].isalpha():
        if text[line].isdigit():
            return True  # the caption of a figure: "1,240 people lost", "their homes"
        if text[line].isupper() and length >= _MIN_TITLE_LINE:
            return True  # a headline over two lines
    if _LABEL.match(text, after) is not None and _FIGURE.fullmatch(text, line, at) is not None:
        return True  # a key figure above its label: "8,500", "people displaced"
    full = width > 0 and length * 5 >= width * 3
    return full and _after_bullet(text, after, len(text)) == after


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is running text at a glance: a quotation or a first word of no cue, and a plain last word."""
    stop = end - 1 if text[end - 1] == "." else end - 2
    if end - start < _MIN_WRAPPED_LINE or text[stop] != "." or text[end - 1] not in '."\u201d':
        return False
    last = text[stop - 4 : stop]
    if not (last.isalpha() and last.islower()):
        return False
    if text[start] in '"\u201c':
        return True
    space = text.find(" ", start, start + 14)
    return space > 0 and text[space + 1].islower() and text[start].isupper() and text[start:space] not in _CUE_WORDS


def _begins_in_lower_case(text: str, start: int, end: int) -> bool:
    """Whether a second word in lower case follows a first of letters alone: no dateline and no stamp does so."""
    space = text.find(" ", start, end - 1)
    return space > 0 and text[start:space].isalpha() and text[space + 1].islower()


def _classified(text: str, start: int, end: int, *, first: bool) -> list[Paragraph]:
    """What the words of one paragraph say it is; a headline with its posting date behind it makes two."""
    bracket = text.rfind("(", start, end) if text[end - 1] == ")" else -1
    closes = bracket >= 0 and _CONTRIBUTORS.match(text, bracket, end) is not None
    title = not closes and _is_title(text, start, end, first=first)
    cue = _CUE.match(text, start, end) or _ENDING.match(text, _after_bullet(text, start, end), end)
    if cue is None and end - start <= _LONGEST_IMPRINT:
        line = text[start:end]
        if masthead_of(line) or (not first and IMPRINT.match(line) is not None):
            return [Paragraph(start, end, "imprint", start, None, False)]
        if not first and DATED_LINE.match(line) is not None:
            return [Paragraph(start, end, "posted", start, None, False)]
    if cue is not None and (paragraph := _cued(text, start, end, cue, title=title)) is not None:
        return [paragraph]
    if end - start <= MAX_FURNITURE_LENGTH and (
        (bracket >= 0 and _CREDIT_BRACKET.match(text, bracket, end))
        or (text[end - 1] not in ').!?"\u201d' and _CREDIT.search(text, max(start, end - _CREDIT_REACH), end))
    ):
        return [Paragraph(start, end, "caption", start, None, False)]
    if _is_page_number(text, start, end):
        return [Paragraph(start, end, "footer", start, None, False)]
    if not title:
        return [Paragraph(start, end, "text", _past_slug(text, _after_bullet(text, start, end), end), None, closes)]
    posted = _INLINE_POSTED.search(text, start, end)
    if posted is None or not text[posted.start() - 1].isspace():
        return [Paragraph(start, end, "title", _past_slug(text, start, end, title=True), None, False)]
    cut = posted.start()
    return [
        Paragraph(start, _trimmed(text, start, cut), "title", _past_slug(text, start, end, title=True), None, False),
        Paragraph(cut, end, "posted", cut, None, False),
    ]


def _is_page_number(text: str, start: int, end: int) -> bool:
    """Whether a number stands alone at the end of a page or text, below a full sentence."""
    if end - start > _LONGEST_PAGE_NUMBER or not text[start:end].isdigit():
        return False
    before = text[max(0, start - _LONGEST_GAP) : start].rstrip()
    return _PAGE_END.match(text, end) is not None and before.endswith(SENTENCE_ENDS)


def _cued(text: str, start: int, end: int, cue: re.Match[str], *, title: bool) -> Paragraph | None:
    """The paragraph that begins with ``cue``, None if that means nothing here: "TYRE - Two shot" may be a headline."""
    kind = cue.lastgroup or ""
    if kind not in {"dateline", "stamp"}:
        short = end - start <= MAX_FURNITURE_LENGTH
        return Paragraph(start, end, kind, start, None, kind == "end") if short else None
    paragraph = _led(text, start, end, cue)
    return None if paragraph.kind == "text" or (paragraph.kind == "dateline" and title) else paragraph


def _led(text: str, start: int, end: int, cue: re.Match[str] | None) -> Paragraph:
    """Running text, with what stands before its first words: dateline, time stamp or bullet."""
    if cue is not None and cue.lastgroup == "stamp":
        return Paragraph(start, end, "stamp", cue.end(), None, False)
    if cue is not None and cue.lastgroup == "dateline":
        kind, place = _dateline(text, cue, end)
        if kind != "text":
            return Paragraph(start, end, kind, cue.end(), place, False)
    return Paragraph(start, end, "text", _past_slug(text, _after_bullet(text, start, end), end), None, False)


def _after_bullet(text: str, start: int, end: int) -> int:
    bullet = _BULLET.match(text, start, end) if text[start] in _BULLETS else None
    return start if bullet is None else bullet.end()


def _past_slug(text: str, start: int, end: int, *, title: bool = False) -> int:
    """Where a line begins behind a note of a wire service: ``UPDATE 2-Mine falls``, in a title ``UPDATE: Mine``."""
    slug = _SLUG.match(text, start, end) if text[start].isupper() else None
    return start if slug is None or (slug["colon"] and not title) else slug.end()


def _dateline(text: str, cue: re.Match[str], end: int) -> tuple[str, Span | None]:
    """``dateline`` or, with an agency or date in it, ``wire``; ``text`` when the capitals name no place."""
    if cue["mixed"]:
        return "wire", Span(*cue.span("mixed"))
    if not cue["place"]:
        return "dateline", None
    strong = bool(cue["dated"] or cue["agency"])
    if not strong:
        # All text in capitals, a label ("UPDATE: ...", "NYPD: ...") or a dash inside a sentence.
        rest = text[cue.end() : min(end, cue.end() + 60)]
        words = cue["place"].replace(",", " ").replace("/", " ").split()
        label = text[cue.end("place")] == ":" and len(cue["place"]) < _MIN_LABELLED_PLACE
        if label or rest.isupper() or rest[0].islower() or not page.NOT_A_PLACE.isdisjoint(words):
            return "text", None
    return "wire" if strong else "dateline", Span(*cue.span("place"))


def _is_title(text: str, start: int, end: int, *, first: bool) -> bool:
    """Whether the paragraph could be a headline or subhead: short, and not ended like a sentence."""
    if end - start > MAX_TITLE_LENGTH or text.count(" ", start, end) >= _MAX_TITLE_WORDS:
        return False
    if text[start].islower() or _after_bullet(text, start, end) > start:
        return False
    last = end - 1
    while last > start and text[last] in _CLOSERS:
        last -= 1
    mark = text[last]
    if mark == ".":
        word = text[max(start, last - 14) : last].split()[-1:]
        return bool(word) and (word[0] in abbr.ABBREVIATIONS or _ACRONYM.fullmatch(word[0]) is not None)
    return mark not in (":;," if first else "?!\u2026:;,")


def _trimmed(text: str, start: int, end: int) -> int:
    """``end`` without the white space before it."""
    return start + len(text[start:end].rstrip()) if text[end - 1].isspace() else end


def _end_of_space(text: str) -> int:
    found = _SPACE.match(text)
    return 0 if found is None else found.end()
