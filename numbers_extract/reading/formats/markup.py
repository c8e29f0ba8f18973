"""A piece of HTML in, its paragraphs as plain text out: what feeds and mails hold, not whole pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Block", "blocks_of", "paragraphs_of"]

_BLOCKS: Final = frozenset(
    "address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table td th tr ul".split()
)
_HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_UNREAD: Final = frozenset("figure footer head nav noscript script style title".split())


class Block(NamedTuple):
    """A paragraph of a piece of HTML: its words, its level where it is a heading (0 for none), whether all is links."""

    words: str
    level: int
    linked: bool


def paragraphs_of(markup: str) -> list[str]:
    """The paragraphs of a piece of HTML, without scripts and without those that are nothing but links."""
    return [block.words for block in blocks_of(markup) if not block.linked]


def blocks_of(markup: str) -> list[Block]:
    """The paragraphs of a piece of HTML, also those that are nothing but links; without scripts."""
    from lxml import html

    if not markup.strip():
        return []
    lines: list[_Line] = [_Line([], [], 0)]
    _collect(html.fromstring(f"<div>{markup}</div>"), lines, level=0, in_link=False)
    told = ((" ".join("".join(line.words).split()), line) for line in lines)
    return [Block(words, line.level, all(line.links)) for words, line in told if words]


class _Line(NamedTuple):
    """The words of a paragraph, for each stretch of them whether it is a link, and the level of its heading."""

    words: list[str]
    links: list[bool]
    level: int


def _collect(element: HtmlElement, lines: list[_Line], *, level: int, in_link: bool) -> None:
    """Adds the words of an element to the last line; a block begins a new one."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _UNREAD:
        return
    inner = _HEADINGS.get(tag, level)
    if tag in _BLOCKS:
        lines.append(_Line([], [], inner))
    inside = in_link or tag == "a"
    _add(element.text, lines[-1], in_link=inside)
    for child in element:
        _collect(child, lines, level=inner, in_link=inside)
        _add(child.tail, lines[-1], in_link=inside)
    if tag in _BLOCKS:
        lines.append(_Line([], [], level))


def _add(text: str | None, line: _Line, *, in_link: bool) -> None:
    if text:
        line.words.append(text)
        if text.strip():
            line.links.append(in_link)
