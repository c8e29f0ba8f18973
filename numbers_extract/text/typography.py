"""A text as given in, the same in plain typography out, with the way back to the offsets of the text as given.

No-break and thin spaces become spaces, hyphens of all sorts one hyphen; what no reader sees goes, and so does the
hyphen of a word that a line end divides. The text as given stays what it is: rows point into it.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from numbers_extract.lexicon.typography import (
    AFTER_LOST_APOSTROPHE,
    BEFORE_LOST_APOSTROPHE,
    FIGURE_SCALES,
    INVISIBLE,
    LOST,
    PLAINER,
    TITLE_WORDS,
)
from numbers_extract.lexicon.words import PLAIN, is_known
from numbers_extract.patterns import later
from numbers_extract.records import Analysis, ArticleRecord, Discard, Document, Fact, Sentence, Span
from numbers_extract.text.letters import without_quote_marks

__all__ = ["PlainText", "in_plain_signs", "plain_text"]

_SIGNS: Final = later(f"[{''.join(PLAINER)}]")
_UNSEEN: Final = later(f"[{INVISIBLE}]+")
_LOST_APOSTROPHE: Final = later(
    rf"(?<=[^\W\d_]){LOST}{{1,3}}(?=(?:{'|'.join(AFTER_LOST_APOSTROPHE)})\b)"
    rf"|(?<=\b[{''.join(BEFORE_LOST_APOSTROPHE)}]){LOST}{{1,3}}(?=[A-Z])"
)
_DIVIDED: Final = later(r"(?P<before>[^\W\d_]+)(?P<gap>-[ \t]*\r?\n[ \t]*)(?P<after>[a-z][^\W\d_]*)")
_DIVIDED_BEFORE: Final = later(r"(?P<before>[^\W\d_]+)(?P<gap>- )(?P<after>[a-z][^\W\d_]*)")  # copied so
_HYPHEN_AT_END: Final = re.compile(r"-[ \t]*\r?\n[ \t]*[a-z]")  # a cheap look for the next two
_HYPHEN_COPIED: Final = re.compile(r"- (?<=[^\W\d_]- )[a-z]")  # and for the third
_HYPHENATED: Final = later(r"(?<=\w)-(?P<gap>[ \t]*\r?\n[ \t]*)(?=[a-z])")

# What is set in brackets before the noun of a number: ``12 [soldiers]``, ``nine (alleged) thieves``.
_INSERTED: Final = later(
    r"(?<!\S)(?P<before>[\w.,-]*\w) (?P<open>[\[(])(?P<inside>[a-z-]+(?: [a-z-]+){0,2})(?P<close>[\])])(?=[ .,;])"
)
_BRACKETED: Final = re.compile(r" [\[(][a-z]")  # a cheap look for it
_MODIFIERS: Final = frozenset("RJen")  # the tags of adverbs, adjectives and participles
_EDITED: Final = _MODIFIERS | frozenset("NSUE")
_BEFORE_EDITED: Final = frozenset("QaDpJeHBK")
_NOTHING: Final = INVISIBLE[0]
_TAG: Final = later(r"</?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>\n]{0,200})?/?>")
_ENTITY: Final = later(r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#x[0-9a-fA-F]{2,5});")
_FEWEST_FIGURES: Final = 2
_FIGURE: Final = rf"[$\u20ac\u00a3]?\d[\d.,]*(?: (?:{'|'.join(FIGURE_SCALES)}))?[KMkm%]?\+?"
_FIGURE_FIRST: Final = re.compile(r"[$\u20ac\u00a3]?\d")
_LINE_OF_FIGURE: Final = re.compile(r"\n[$\u20ac\u00a3]?\d")  # a cheap look for lines that one opens
# A figure on a line of its own, its label on the next that has words.
_FIGURE_ABOVE: Final = later(
    rf"(?m)^(?P<figure>{_FIGURE})(?P<gap>[ \t]*\n\s*)(?P<first>[A-Za-z])(?P<second>[a-z][^\n.!?]{{2,80}})$"
)
_FIGURE_TITLED: Final = later(
    rf"(?m)^(?P<figure>{_FIGURE} )(?P<title>[A-Z][a-z]+(?: (?:{'|'.join(TITLE_WORDS)}|[A-Z][a-z]+)){{1,9}})$"
)
_ITEM: Final = rf"[A-Z][a-z]+(?: [a-z]+){{0,2}}:? {_FIGURE}"
_LABELLED: Final = later(rf"(?m)^{_ITEM}(?: *\| *{_ITEM})+ *$")
_NEXT_LINE: Final = re.compile(r"\n(?<!\n\n)(?<!\n\r\n)[ \t]*\S")  # a cheap look for the next one
_SINGLE_BREAK: Final = later(r"[ \t\r\n](?<=\S[ \t\r\n])(?:(?<=[ \t])[ \t]*\r?\n|(?<=\r)\n|(?<=\n))[ \t]*(?=\S)")
_RETURNS: Final = re.compile(r"\r+(?=\r\n)")  # behind a line feed that was written as both signs twice
_LONE_RETURN: Final = re.compile(r"\r(?!\n)")
_WORD: Final = later(r"(?:\S|[\u00a0\u202f])+")  # what no line end may divide
_OPENING: Final = "\"'(\u201c\u2018$\u20ac\u00a3[`"
_NARROWEST, _WIDEST = 16, 120  # characters of a column
_SENTENCE_ENDS: Final = ".!?:;"
_FEWEST_LINES: Final = 2  # that go on, in a text set in a column
_MOSTLY: Final = 0.7  # share of them that had no room for the next word
_OFTEN: Final = 0.4  # share of these that go on in the middle of a sentence


def in_plain_signs(text: str) -> str:
    """The text with the plainer sign for each that has one; it is as long as before."""
    if _has_one(text, LOST):
        text = _LOST_APOSTROPHE.sub(lambda found: "'" + _NOTHING * (len(found.group()) - 1), text)
    return _SIGNS.sub(_plainer, text) if _has_one(text, PLAINER) else text


def _with_line_feeds(text: str) -> str:
    """The text with a line feed for each carriage return that ends a line alone; it is as long as before.

    Where all line ends have one return too many, as a file has that was twice made one of Windows, these are spaces.
    """
    if "\r" not in text:
        return text
    if "\r\r\n" in text and text.count("\r\r\n") == text.count("\n"):
        text = _RETURNS.sub(lambda found: " " * len(found.group()), text)
    return _LONE_RETURN.sub("\n", text)


def _has_one(text: str, signs: Iterable[str]) -> bool:
    """Whether one of the signs, none of which is ASCII, is in a text."""
    return not text.isascii() and any(sign in text for sign in signs)


def _plainer(found: re.Match[str]) -> str:
    return PLAINER[found.group()]


class PlainText(NamedTuple):
    """A text in plain typography. ``origins`` are the offsets of its characters in the text as given, and its length.

    None where both have the same offsets.
    """

    text: str
    origins: Sequence[int] | None

    def records(self, records: Sequence[ArticleRecord] | None) -> Sequence[ArticleRecord] | None:
        """Records of the text as given, at the offsets of this one."""
        if records is None or self.origins is None:
            return records
        places = _Places(self.origins)
        return tuple(
            record._replace(
                start=places.of(record.start),
                end=places.of(record.end),
                headline=None if record.headline is None else Span(*map(places.of, record.headline)),
                body=Span(*map(places.of, record.body)),
            )
            for record in records
        )

    def restored(self, analysis: Analysis, given: str) -> Analysis:
        """What was found in this text, at the offsets of the text as given."""
        document = analysis.document
        if self.origins is None:
            return analysis._replace(
                document=document._replace(text=given),
                facts=tuple(fact._replace(surface=given[fact.start : fact.end]) for fact in analysis.facts),
                discards=tuple(one._replace(surface=given[one.start : one.end]) for one in analysis.discards),
            )
        back = _Back(self.origins, given)
        return analysis._replace(
            document=back.document(document),
            facts=tuple(map(back.fact, analysis.facts)),
            discards=tuple(map(back.discard, analysis.discards)),
        )


class _Places:
    """The way from the text as given to the plain one."""

    def __init__(self, origins: Sequence[int]) -> None:
        self.origins = origins

    def of(self, offset: int) -> int:
        """The first character of the plain text at or behind an offset of the text as given."""
        return bisect_left(self.origins, offset)


class _Back:
    """The way from the plain text to the text as given."""

    def __init__(self, origins: Sequence[int], given: str) -> None:
        self.origins = origins
        self.given = given

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the text as given: up to behind its last character."""
        first = self.origins[start]
        return first, (self.origins[end - 1] + 1 if end > start else first)

    def fact(self, one: Fact) -> Fact:
        """A fact with the words of the text as given."""
        start, end = self.span(one.start, one.end)
        return one._replace(start=start, end=end, surface=self.given[start:end])

    def discard(self, one: Discard) -> Discard:
        """A discard with the words of the text as given."""
        start, end = self.span(one.start, one.end)
        return one._replace(start=start, end=end, surface=self.given[start:end])

    def document(self, document: Document) -> Document:
        """The articles, sentences and quotations at their places in the text as given."""
        return document._replace(
            text=self.given,
            articles=tuple(
                article._replace(
                    start=self.span(article.start, article.end)[0],
                    end=self.span(article.start, article.end)[1],
                    dateline=None if article.dateline is None else Span(*self.span(*article.dateline)),
                    headline=None if article.headline is None else Span(*self.span(*article.headline)),
                )
                for article in document.articles
            ),
            sentences=tuple(map(self._sentence, document.sentences)),
            quotes=tuple(Span(*self.span(*quote)) for quote in document.quotes),
        )

    def _sentence(self, sentence: Sentence) -> Sentence:
        start, end = self.span(sentence.start, sentence.end)
        lead = self.origins[sentence.lead] if sentence.lead < sentence.end else end
        return sentence._replace(start=start, end=end, lead=lead)


def plain_text(given: str) -> PlainText:
    """The text in plain typography; the very same string where nothing is to be changed."""
    shown = _without_markup(without_quote_marks(_with_line_feeds(given)))
    text = _figures_joined(_unwrapped(in_plain_signs(shown), shown))
    unseen = [found.span() for found in _UNSEEN.finditer(text)] if _has_one(text, INVISIBLE) else []
    cuts = unseen + _divisions(text) + _brackets(text)
    if not cuts:
        return PlainText(text, None)
    pieces: list[str] = []
    origins: list[int] = []
    at = 0
    for start, end in sorted(cuts):
        if start < at:
            continue
        pieces.append(text[at:start])
        origins += range(at, start)
        at = end
    pieces.append(text[at:])
    origins += range(at, len(text) + 1)
    return PlainText("".join(pieces), origins)


def _without_markup(text: str) -> str:
    """The text with its tags as invisible signs, and its entities as what they stand for; it is as long as before."""
    if "<" in text:
        text = _TAG.sub(lambda found: _NOTHING * len(found.group()), text)
    return _ENTITY.sub(_entity, text) if "&" in text else text


def _entity(found: re.Match[str]) -> str:
    """The sign that an entity stands for, and invisible ones up to its length; the entity where it is none."""
    import html

    sign = html.unescape(found.group())
    return sign + _NOTHING * (len(found.group()) - len(sign)) if len(sign) == 1 else found.group()


def _figures_joined(text: str) -> str:
    """The text with its key figures as they would be said, as long as before.

    ``31`` above ``People killed`` becomes one line and ``12 Aid Workers Killed`` gets small letters, where a text has
    two such figures and more; each label of ``Deaths 12 | Injuries 30`` gets its colon.
    """
    opening = len(_LINE_OF_FIGURE.findall(text)) + (_FIGURE_FIRST.match(text) is not None)
    patterns = ((_FIGURE_ABOVE, _one_line), (_FIGURE_TITLED, _in_small_letters))
    for pattern, plain in patterns if opening >= _FEWEST_FIGURES else ():
        if len(list(itertools.islice(pattern.finditer(text), _FEWEST_FIGURES))) == _FEWEST_FIGURES:
            text = pattern.sub(plain, text)
    return _LABELLED.sub(_with_colons, text) if "|" in text else text


def _one_line(found: re.Match[str]) -> str:
    gap = " " * len(found["gap"])
    return f"{found['figure']}{gap}{found['first'].lower()}{found['second']}"


def _in_small_letters(found: re.Match[str]) -> str:
    return found["figure"] + found["title"].lower()


def _with_colons(found: re.Match[str]) -> str:
    said = re.sub(rf"(?<!:) (?={_FIGURE} *(?:\\||\\Z))", ":", found.group())
    return said.replace("|", ";")


def _unwrapped(text: str, given: str) -> str:
    """The text without the line ends of the column that it is set in: each becomes a space, as in running text.

    A text is set in a column where nearly no line had room for the first word of the next one. ``given`` is the same
    with the no-break spaces that it was set with.
    """
    if len(_NEXT_LINE.findall(text)) < _FEWEST_LINES:
        return text
    breaks = list(_SINGLE_BREAK.finditer(text))
    if len(breaks) < _FEWEST_LINES:
        return text
    width = max(max(_length(text, found.start()), _length(text, found.end())) for found in breaks)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    full = [found for found in breaks if _is_full(text, given, found, width)]
    goes_on = sum(_goes_on(text, found) for found in full)
    if len(full) < _MOSTLY * len(breaks) or goes_on < _OFTEN * len(full):
        return text
    pieces: list[str] = []
    filled = {found.start() for found in full}
    at = 0
    for found in breaks:
        joins = found.start() in filled or _nearly_fills(text, found, width)
        if joins and text[found.start() - 1] != "-":  # the hyphen of a divided word goes with its line end
            pieces += text[at : found.start()], " " * (found.end() - found.start())
            at = found.end()
    return "".join([*pieces, text[at:]])


def _length(text: str, at: int) -> int:
    """The length of the line in which an offset stands, without the blanks behind it."""
    end = text.find("\n", at)
    return len(text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)].rstrip())


def _goes_on(text: str, line_end: re.Match[str]) -> bool:
    """Whether a line goes on in small letters, or both lines are in capitals: running text, no list of headlines."""
    after = text[line_end.end()]
    line = text[text.rfind("\n", 0, line_end.start()) + 1 : line_end.start()]
    return after.islower() or (after.isupper() and line.isupper())


def _is_full(text: str, given: str, line_end: re.Match[str], width: int) -> bool:
    """Whether the first word behind a line end had no room before it, and begins no item of a list."""
    line = text.rfind("\n", 0, line_end.start()) + 1
    word = _WORD.match(given, line_end.end())
    if word is None or not word.group()[0].isalnum():
        return word is not None and word.group()[0] in _OPENING and _fills(text, line, line_end, word, width)
    return _fills(text, line, line_end, word, width)


def _fills(text: str, line: int, line_end: re.Match[str], word: re.Match[str], width: int) -> bool:
    return line_end.start() - line + 1 + len(word.group()) > width or text[line_end.start() - 1] == "-"


def _nearly_fills(text: str, line_end: re.Match[str], width: int) -> bool:
    """Whether a line that had room for one more word goes on in the next all the same: some editors wrap early."""
    length = line_end.start() - text.rfind("\n", 0, line_end.start()) - 1
    ended = text[line_end.start() - 1] in _SENTENCE_ENDS
    return length * 5 >= width * 4 and not ended and _goes_on(text, line_end)


def _divisions(text: str) -> list[tuple[int, int]]:
    """What to cut where a line end divides a word (``of-`` ``ficials``) or a compound, which keeps its hyphen."""
    copied = [match.span("gap") for match in _copied(text) if is_known(f"{match['before']}{match['after']}".lower())]
    if _HYPHEN_AT_END.search(text) is None:
        return copied
    found = [match.span("gap") for match in _HYPHENATED.finditer(text)]
    divided = [match.span("gap") for match in _DIVIDED.finditer(text) if _is_one_word(match["before"], match["after"])]
    words = {end for _, end in divided}
    return [*copied, *divided, *(span for span in found if span[1] not in words)]


def _copied(text: str) -> Iterator[re.Match[str]]:
    """The words that a hyphen with a blank behind it divides, sought from the beginning of each word with one."""
    at = 0
    for hyphen in _HYPHEN_COPIED.finditer(text):
        start = text.rfind(" ", at, hyphen.start()) + 1 or at
        match = _DIVIDED_BEFORE.search(text, start) if start >= at else None
        if match is not None and match.start() <= hyphen.start():
            at = match.end()
            yield match


def _brackets(text: str) -> list[tuple[int, int]]:
    """The brackets to cut around words that read on as if they were not set in: ``lost three [armoured] vehicles``."""
    if _BRACKETED.search(text) is None:
        return []
    found: list[tuple[int, int]] = []
    for match in _INSERTED.finditer(text):
        before, tags = match["before"].lower(), {PLAIN[word].tag for word in match["inside"].split()}
        counted = before[-1].isdecimal() or PLAIN[before].number_like
        edited = match["open"] == "[" and (counted or PLAIN[before].tag in _BEFORE_EDITED) and tags <= _EDITED
        goes_on = text[match.end() : match.end() + 2].strip().isalpha()
        if edited or (counted and goes_on and tags <= _MODIFIERS):
            found += match.span("open"), match.span("close")
    return found


def _is_one_word(before: str, after: str) -> bool:
    """Whether two parts of a word make one, by the words that are known: ``of`` and ``ficials``, not ``well-known``."""
    joined = f"{before}{after}".lower()
    return is_known(joined) or not (is_known(before.lower()) and is_known(after.lower()))
