"""Workbooks that are damaged or odd, for :mod:`damaged_files`: parts are lost, their XML is edited."""

from __future__ import annotations

import datetime as dt
import functools
import io
import re
from typing import TYPE_CHECKING, Any

import openpyxl

from damaged_archives import archive, members_of

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

__all__ = ["OLD_WORKBOOK", "WORKBOOK", "workbook"]

OLD_WORKBOOK = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2_000)
"""How an ``.xls`` of old begins, and also an ``.xlsx`` that is locked with a password."""

_SHEET, _STRINGS, _BOOK = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"

_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = b"vnd.openxmlformats-officedocument.spreadsheetml"
_RELATION = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"


def workbook(rows: list[dict[str, str]]) -> bytes:
    """The rows as a workbook, the same at all times."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append([row["id"], row["text"], dt.date.fromisoformat(row["date"])])
    return _with(_saved(book), _share_strings)


def _share_strings(parts: dict[str, bytes]) -> None:
    """Puts the texts of the sheet into a part of their own, as Excel does."""
    texts: list[bytes] = []

    def moved(found: re.Match[bytes]) -> bytes:
        texts.append(b"<si>" + found[1] + b"</si>")
        return b't="s"><v>%d</v>' % (len(texts) - 1)

    parts[_SHEET] = re.sub(rb't="inlineStr"><is>(.*?)</is>', moved, parts[_SHEET])
    parts[_STRINGS] = b'<sst xmlns="%s">%s</sst>' % (_MAIN, b"".join(texts))
    for name, end, entry in (
        (
            "[Content_Types].xml",
            b"</Types>",
            b'<Override PartName="/%s" ContentType="application/%s.sharedStrings+xml"/>',
        ),
        ("xl/_rels/workbook.xml.rels", b"</Relationships>", b'<Relationship Id="rId99" Target="/%s" Type="%s"/>'),
    ):
        told = _OFFICE if end == b"</Types>" else _RELATION
        parts[name] = parts[name].replace(end, entry % (_STRINGS.encode(), told) + end)


def _saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    parts = members_of(stream.getvalue())
    parts["docProps/core.xml"] = re.sub(
        rb"\d\d\d\d-\d\d-\d\dT[\d:]+Z", b"2019-07-09T00:00:00Z", parts["docProps/core.xml"]
    )
    return archive(parts)


def _with(data: bytes, change: Callable[[dict[str, bytes]], Any]) -> bytes:
    parts = members_of(data)
    change(parts)
    return archive(parts)


def part_lost(rng: random.Random, data: bytes) -> bytes:
    return _with(data, lambda parts: parts.pop(rng.choice(sorted(parts))))


def part_renamed(rng: random.Random, data: bytes) -> bytes:
    def rename(parts: dict[str, bytes]) -> None:
        name = rng.choice(sorted(parts))
        parts[rng.choice((name.upper(), name + "x", "/" + name, name.replace("/", "\\")))] = parts.pop(name)

    return _with(data, rename)


def part_spoilt(rng: random.Random, data: bytes) -> bytes:
    """A part is empty, cut, no XML, in another encoding, or has bytes changed."""

    def spoil(parts: dict[str, bytes]) -> None:
        name = rng.choice(sorted(parts))
        part = parts[name]
        at = rng.randrange(len(part))
        parts[name] = rng.choice(
            (b"", b"\0", b"no xml", part[:at], part[:at] + rng.randbytes(2) + part[at:], part[:at] + part[at + 3 :], part + part,
             part.decode().encode("utf-16"), b"<?xml version='1.0' encoding='no-such'?>" + part, b"<a/>", b"<html><body>12</body></html>")
        )  # fmt: skip

    return _with(data, spoil)


_VALUES = (
    b"", b"-1", b"0", b"1", b"999", b"99999999999", b"1e999", b"NaN", b"text", b"9" * 5_000, b"A1", b"XFE1048577", b"ZZZZ1", b"rId9", b"true",
    b"1.5", b"\xc3\xa9", b"&#x1F525;", b" 3 ", b"A1:XFD1048576", b"2019-02-30T25:00:00", b"d", b"s", b"n", b"e", b"inlineStr", b"b", b"hidden",
)  # fmt: skip


def xml_edited(rng: random.Random, data: bytes) -> bytes:
    """An attribute, an element or a text of a part is taken out, doubled, renamed, or gets an odd value."""

    def edit(parts: dict[str, bytes]) -> None:
        name = rng.choice([_SHEET, _SHEET, _STRINGS, _BOOK, *sorted(parts)])
        for _ in range(rng.choice((1, 1, 2, 5))):
            parts[name] = _edited(rng, parts[name])

    return _with(data, edit)


def _edited(rng: random.Random, part: bytes) -> bytes:
    kinds = (
        rb'="([^"]*)"',
        rb'( [\w:]+="[^"]*")',
        rb">([^<>]+)<",
        rb"(<\w+[^<>]*/>)",
        rb"(<(\w+)[^<>]*>(?:(?!<\2\b).)*</\2>)",
        rb"</?(\w+)",
    )
    found = list(re.finditer(rng.choice(kinds), part, re.DOTALL))
    if not found:
        return part
    start, end = rng.choice(found).span(1)
    old = part[start:end]
    new = (
        rng.choice((*_VALUES, old * 2))
        if not old.startswith((b"<", b" "))
        else rng.choice((b"", b"", old * 2, old * 200))
    )
    return part[:start] + new + part[end:]


def dates(rng: random.Random, data: bytes) -> bytes:
    numbers = (b"-1", b"0", b"0.5", b"60", b"2958466", b"1e300", b"NaN", b"99999999999999999999", b"-1e9", b"soon", b"")

    def change(parts: dict[str, bytes]) -> None:
        value = b"<v>" + rng.choice(numbers) + b"</v>"
        parts[_SHEET] = re.sub(rb"<v>43\d\d\d</v>", value, parts[_SHEET])
        if rng.random() < 0.3:
            parts[_BOOK] = parts[_BOOK].replace(b"<workbookPr", b'<workbookPr date1904="1"')

    return _with(data, change)


def far_cells(rng: random.Random, data: bytes) -> bytes:
    """Cells stand far away, out of order, or where no sheet has any; the size that is told is wrong."""
    places = (
        (b'<row r="3"', b'<row r="1048576"'), (b'<row r="3"', b'<row r="99999999999"'), (b'r="B2"', b'r="XFD2"'), (b'r="B2"', b'r="ZZZZZZ2"'),
        (b'r="B2"', b'r="B1048576"'), (b'r="B2"', b""), (b'<row r="3"', b'<row r="2"'), (b'<row r="3"', b'<row r="-3"'), (b'r="B2"', b'r="2B"'),
        (b'ref="A1:C4"', b'ref="A1"'), (b'ref="A1:C4"', b'ref="A1:XFD1048576"'), (b'ref="A1:C4"', b'ref="C4:A1"'), (b'ref="A1:C4"', b'ref="A:C"'),
        (b'ref="A1:C4"', b'ref="nowhere"'), (b'r="B2"', b'r="$B$2"'), (b'<row r="1"', b'<row r="5"'),
    )  # fmt: skip
    return _with(data, lambda parts: parts.update({_SHEET: parts[_SHEET].replace(*rng.choice(places))}))


def bad_entities(rng: random.Random, data: bytes) -> bytes:
    """Entities that grow beyond measure, or that ask for a file."""
    grow = b'<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 9)
    )
    asked = b'<!DOCTYPE x [<!ENTITY a8 SYSTEM "file:///etc/hostname">'
    start = rng.choice((grow, asked)) + b"]>"
    name = rng.choice((_SHEET, _STRINGS))

    def change(parts: dict[str, bytes]) -> None:
        part = re.sub(rb"<\?xml[^>]*\?>", b"", parts[name])
        parts[name] = start + re.sub(rb">([^<>]+)<", b">&a8;<", part, count=2)

    return _with(data, change)


def deep_xml(rng: random.Random, data: bytes) -> bytes:
    times = rng.choice((300, 100_000))
    return _with(
        data,
        lambda parts: parts.update({_SHEET: parts[_SHEET].replace(b"<sheetData>", b"<sheetData>" + b"<row>" * times)}),
    )


@functools.cache
def _odd_books() -> tuple[bytes, ...]:
    books = []
    for make in (_charts_only, _empty, _hidden_first, _merged, _no_header, _types, _wide):
        book = openpyxl.Workbook()
        make(book)
        books.append(_saved(book))
    return tuple(books)


def _charts_only(book: openpyxl.Workbook) -> None:
    book.create_chartsheet("chart")
    book.remove(book.worksheets[0])


def _empty(book: openpyxl.Workbook) -> None:
    book.active.title = "empty"


def _hidden_first(book: openpyxl.Workbook) -> None:
    book.active.sheet_state = "hidden"
    book.create_sheet("data").append(["text"])
    book["data"].append(["12 people died."])
    book.active = 1


def _merged(book: openpyxl.Workbook) -> None:
    for row in (["id", "text", "date"], ["a", "12 people died.", dt.date(2019, 7, 9)], [None, "13 people died.", None]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.active.merge_cells("C2:C3")


def _no_header(book: openpyxl.Workbook) -> None:
    book.active["D7"] = "12 people died."


def _types(book: openpyxl.Workbook) -> None:
    sheet = book.active
    sheet.append(["id", "text", "date", None, "text2", 5, dt.date(2019, 7, 9)])
    for cell in (
        5,
        5.5,
        True,
        dt.datetime.fromisoformat("2019-07-09T10:00"),
        dt.time(5),
        dt.timedelta(5),
        "=1/0",
        "#REF!",
        "_x0000_",
        None,
    ):
        sheet.append([cell, "12 people died.", cell])
        sheet.append(["a", cell, cell])


def _wide(book: openpyxl.Workbook) -> None:
    book.active.append(["text", *map(str, range(3_000))])
    book.active.append(["12 people died."])


def odd_book(rng: random.Random, _: bytes) -> bytes:
    return rng.choice(_odd_books())


def old_or_locked(_: random.Random, data: bytes) -> bytes:
    return OLD_WORKBOOK + data


WORKBOOK = (
    part_lost,
    part_renamed,
    part_spoilt,
    *[xml_edited] * 4,
    dates,
    far_cells,
    bad_entities,
    deep_xml,
    odd_book,
    old_or_locked,
)
