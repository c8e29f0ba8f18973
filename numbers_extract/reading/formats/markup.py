"""A piece of HTML in, its paragraphs as plain text out: what feeds and mails hold, not whole pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["paragraphs_of"]

_BLOCKS: Final = frozenset(
    "address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table td th tr ul".split()
)
_UNREAD: Final = frozenset("figure footer head nav noscript script style title".split())


def paragraphs_of(markup: str) -> list[str]:
    """The paragraphs of a piece of HTML, without scripts and without those that are nothing but links."""
    from lxml import html

    if not markup.strip():
        return []
    root = html.fromstring(f"<div>{markup}</div>")
    lines: list[list[str]] = [[]]
    linked: list[list[bool]] = [[]]
    _collect(root, lines, linked, in_link=False)
    told = zip(lines, linked, strict=True)
    joined = (("".join(words), all(links)) for words, links in told)
    return [" ".join(line.split()) for line, only_links in joined if line.strip() and not only_links]


def _collect(element: HtmlElement, lines: list[list[str]], linked: list[list[bool]], *, in_link: bool) -> None:
    """Adds the words of an element to the last line; a block begins a new one."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _UNREAD:
        return
    if tag in _BLOCKS:
        lines.append([])
        linked.append([])
    inside = in_link or tag == "a"
    _add(element.text, lines, linked, in_link=inside)
    for child in element:
        _collect(child, lines, linked, in_link=inside)
        _add(child.tail, lines, linked, in_link=inside)
    if tag in _BLOCKS:
        lines.append([])
        linked.append([])


def _add(text: str | None, lines: list[list[str]], linked: list[list[bool]], *, in_link: bool) -> None:
    if text:
        lines[-1].append(text)
        if text.strip():
            linked[-1].append(in_link)
