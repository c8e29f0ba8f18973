"""A text in Markdown in, its paragraphs as plain text out: no marks of emphasis, no links, tables as lines of words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.patterns import later
from numbers_extract.reading.columns import columns_called
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import Format, ReadText
from numbers_extract.reading.formats.tables import table_lines

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["FORMAT"]

_FRONT: Final = later(r"\ufeff?---[ \t]*\r?\n(?P<fields>.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FRONT_FIELD: Final = later(r"(?m)^(?P<name>\w[\w -]*?)[ \t]*:[ \t]*(?P<value>\S.*?)[ \t]*\r?$")


def _read(content: str) -> ReadText:
    from markdown_it import MarkdownIt

    front = _FRONT.match(content)
    fields = {m["name"]: m["value"].strip("\"'") for m in _FRONT_FIELD.finditer(front["fields"])} if front else {}
    tokens = MarkdownIt("commonmark").enable("table").parse(content[front.end() :] if front else content)
    paragraphs = list(_paragraphs(tokens))
    if not fields:
        return ReadText("\n\n".join(paragraphs) + "\n")
    told = {role: _field(fields, role) for role in ("headline", "outlet", "author", "date")}
    day: dt.date | None = read_day(told["date"])
    return composed([ArticleParts(told["headline"], paragraphs, told["outlet"], told["author"], day)])


def _field(fields: dict[str, str], role: str) -> str:
    return next((fields[name] for name in columns_called(role, fields)), "")


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    """The paragraphs, headings and items; those that are nothing but links are left out."""
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            yield from table_lines(rows)
            rows = []
        elif token.type == "inline":
            words = _words(token.children or ())
            if rows:
                rows[-1].append(words)
            elif words and not _only_links(token.children or ()):
                yield words
        elif token.type in {"code_block", "fence"}:
            yield from (line for line in token.content.splitlines() if line.strip())


def _words(tokens: Sequence[Token]) -> str:
    """What a reader sees of a line: a line break inside a paragraph is a space."""
    shown = (" " if token.type in {"softbreak", "hardbreak"} else token.content for token in tokens)
    return " ".join("".join(shown).split())


def _only_links(tokens: Sequence[Token]) -> bool:
    depth = 0
    for token in tokens:
        depth += token.nesting if token.type.startswith("link") else 0
        if token.type in {"text", "code_inline"} and token.content.strip() and not depth:
            return False
    return True


FORMAT: Final = Format(
    "Markdown",
    frozenset({".md", ".markdown"}),
    _read,
    packed=False,
    says="paragraphs, headings, items and tables, each row a line; title, author and date of its head",
)
