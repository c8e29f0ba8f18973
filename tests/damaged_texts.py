"""Texts, pages and tables of text that are damaged or odd, for :mod:`damaged_files`: another's characters, tags, lines."""

from __future__ import annotations

import codecs
import json
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Damage = Callable[[random.Random, bytes], bytes]

__all__ = ["JSON_LINES", "PAGE", "SEPARATED", "TEXT", "span"]

ENCODINGS = (
    "utf-16 utf-16-le utf-16-be utf-32 utf-7 cp1252 cp1250 mac_roman shift_jis gb18030 koi8-r cp500 utf-8-sig".split()
)


def span(rng: random.Random, data: bytes) -> tuple[int, int]:
    start = rng.randint(0, len(data))
    return start, min(len(data), start + rng.choice((1, 4, 30, 200)))


# ------------------------------------------------------------------------------------------------ any text
def encoded(rng: random.Random, data: bytes) -> bytes:
    return data.decode().encode(rng.choice(ENCODINGS), "replace")


def wrong_mark(rng: random.Random, data: bytes) -> bytes:
    return rng.choice((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF8 * 2)) + data


def bad_bytes(rng: random.Random, data: bytes) -> bytes:
    start, _ = span(rng, data)
    wrong = (
        b"\x80",
        b"\xe9",
        b"\xed\xa0\x80",
        b"\xc0\xaf",
        b"\xf4\x90\x80\x80",
        b"\xff",
        b"\xe2\x80",
        b"\0",
        b"\x81\x8d",
    )
    return data[:start] + rng.choice(wrong) + data[start:]


def line_ends(rng: random.Random, data: bytes) -> bytes:
    signs = (b"\r", b"\n\r", b"\x0b", b"\x0c", b"\x1c", "\u2028".encode(), "\x85".encode(), b"", b"\r\r\n")
    return data.replace(b"\r\n", b"\n").replace(b"\n", rng.choice(signs))


def odd_signs(rng: random.Random, data: bytes) -> bytes:
    signs = "\x01 \x1b[31m \x7f \ufeff \u202e \u200b \ufffe \ufffd \U000e0041 \U0001f525 e\u0301\u0301\u0301".split(" ")
    text = data.decode()
    for _ in range(5):
        at = rng.randint(0, len(text))
        text = text[:at] + rng.choice(signs) + text[at:]
    return text.encode()


def long_line(rng: random.Random, data: bytes) -> bytes:
    start, _ = span(rng, data)
    return data[:start] + rng.choice((b"a", b"x ", b" ", b"\xc3\xa9", b",", b"\t")) * 100_000 + data[start:]


TEXT: tuple[Damage, ...] = (encoded, wrong_mark, bad_bytes, line_ends, odd_signs, long_line)


# ------------------------------------------------------------------------------------------------ pages
def deep_tags(rng: random.Random, data: bytes) -> bytes:
    tag, times = rng.choice("div span b font ul blockquote p a table".split()), rng.choice((300, 3_000, 20_000))
    end = f"</{tag}>" * times if rng.random() < 0.5 else ""
    return data.replace(b"<article>", f"<{tag}>".encode() * times + b"<article>") + end.encode()


def many_attributes(rng: random.Random, data: bytes) -> bytes:
    form = rng.choice((' a{}="1"', " a{}", " a{}=x", ' same="{}"', ' data-a{}=">"'))
    return data.replace(b"<article>", ("<article" + "".join(map(form.format, range(5_000))) + ">").encode())


def torn_tags(rng: random.Random, data: bytes) -> bytes:
    torn = (
        "<!-- <![CDATA[ <script> <style> <title> <textarea> </html> <? <!doctype <p <a\xa0href=' < &lt &#0; &#x110000;"
    )
    more = " &#xD800; &#99999999999; <svg><p> <math> <frameset> <plaintext> <base\xa0href='http://[' > <template> <br/"
    start, _ = span(rng, data)
    return data[:start] + rng.choice((torn + more).split(" ")).replace("\xa0", " ").encode() + data[start:]


def odd_head(rng: random.Random, data: bytes) -> bytes:
    heads = (
        '<?xml version="1.0" encoding="utf-16"?>',
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><p>&c;</p>',
        '<meta charset="utf-7">',
        '<meta http-equiv=content-type content="text/html; charset=no-such">',
        '<meta charset="idna">',
    )
    return rng.choice(heads).encode() + data


def odd_meta(rng: random.Random, data: bytes) -> bytes:
    days = (
        "0000-00-00",
        "99999-01-01",
        "2019-02-30",
        "-1",
        "",
        "9" * 5_000,
        "\u0662\u0660\u0661\u0669-01-01",
        "[]",
        "2019-07-09T99:00",
    )
    data_of_page = (
        {
            "@type": ["NewsArticle", None],
            "datePublished": rng.choice(days),
            "author": rng.choice(([], [None], {"name": 5}, 7)),
        },
        {"@graph": [1, None, {"@type": 5}], "headline": {"a": []}, "publisher": []},
        [[[[]]]],
        "text",
    )
    head = (
        f'<meta property="article:published_time" content="{rng.choice(days)}"><link rel=canonical href="http://[::1">'
    )
    told = json.dumps(rng.choice(data_of_page))[: rng.choice((None, None, 20))]
    return data.replace(b"</head>", f'{head}<script type="application/ld+json">{told}</script></head>'.encode())


PAGE: tuple[Damage, ...] = (deep_tags, many_attributes, torn_tags, odd_head, odd_meta)


# ------------------------------------------------------------------------------------------------ tables of text
def _lines_spoilt(ways: tuple[tuple[str, str], ...]) -> Damage:
    """Replaces the first string of one of the pairs by the second, in one line."""

    def spoil(rng: random.Random, data: bytes) -> bytes:
        lines = data.decode().splitlines(keepends=True)
        old, new = rng.choice(ways)
        at = rng.randrange(len(lines))
        lines[at] = lines[at].replace(old, new, rng.choice((1, -1))) if old else new + "\n"
        return "".join(lines).encode()

    spoil.__name__ = "cells"
    return spoil


CELLS = _lines_spoilt(
    (
        ('"', ""), ('"', '""'), ('"', '"""'), (",", ";"), (",", ""), ("\t", ","), ("text", "body"), ("id", "text"),
        ("2018", "20188"), ("2018-0", "soon "), ("r1", ""), ("r2", "\x00"), ("people", "peo\x00ple"), ("", ""), ("", '"'),
        ("", ",,,,,,,,,,"), ("\r\n", "\r"), ("\r\n", ""), ("r3", "r1"), ("r1", "../" * 50 + "x\n"), ("people", "\n" * 9),
    )
)  # fmt: skip


def only_header(_: random.Random, data: bytes) -> bytes:
    return data.splitlines(keepends=True)[0]


def json_value(rng: random.Random, data: bytes) -> bytes:
    """One line says something else than an object with a text, or says it oddly."""
    odd = (
        "[1, 2]", "5", "null", "true", '"text"', "{}", '{"text": null}', '{"text": 5}', '{"text": ["a"]}', '{"text": {"a": 1}}',
        '{"text": NaN}', '{"text": "12 people", "id": NaN}', '{"text": "12 people", "id": Infinity}', "NaN", "{'text': 'a'}",
        '{"text": "12 people", "date": NaN}', '{"text": "12 people", "date": [2018]}', '{"text": "a", "text": "12 people"}',
        '{"text": "12 people \\ud800"}', '{"text": "\\u0000 12 people"}', '{"text": "12 people", "id": {"a": [1]}}', "{", "}",
        '{"text": "12 people",}', '{"Text": "12 people"}', '{"text": "12 people"} {"text": "13"}', "// no line", "\x1e{}",
        '{"text": "12 people", "n": 1e999}', '{"text": "12 people", "n": ' + "9" * 5_000 + "}", '{"n": ' + "[" * 100_000,
        '{"text": "12 people", "n": ' + '{"a":' * 5_000 + "1" + "}" * 5_001, '{"text": "12 people", "id": ' + "9" * 4_000 + "}",
        '{"text": "12 people", "id": "' + "/" * 400 + '"}', "[", '{"text": "12 \x00 people"}', '{"text": "12\tpeople"}',
    )  # fmt: skip
    lines = data.decode().splitlines(keepends=True)
    lines[rng.randrange(len(lines))] = rng.choice(odd) + "\n"
    return "".join(lines).encode()


def one_json_document(rng: random.Random, data: bytes) -> bytes:
    rows = [json.loads(line) for line in data.decode().splitlines()]
    return json.dumps(rows, indent=rng.choice((None, 1))).encode()


SEPARATED: tuple[Damage, ...] = (*[CELLS] * 6, only_header)
JSON_LINES: tuple[Damage, ...] = (*[json_value] * 8, one_json_document)
