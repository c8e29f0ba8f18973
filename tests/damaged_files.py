"""A seed and a form in, a damaged or odd file out, the same for the same seed: what other people's files are like.

``damaged(seed, form)`` gives a name and the bytes. The name begins with what was done to it, so that a failure tells.
What is done to any bytes stands here; what is done to one form stands in the modules ``damaged_<form>``.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import damaged_archives
import damaged_books
import damaged_parquet
from damaged_texts import JSON_LINES, PAGE, SEPARATED, TEXT, span

if TYPE_CHECKING:
    from collections.abc import Callable

    Damage = Callable[[random.Random, bytes], bytes]

__all__ = ["FORMS", "PLAIN_FORMS", "damaged", "healthy"]

PLAIN_FORMS = ("txt", "md", "html", "csv", "tsv", "jsonl")
FORMS = (
    *PLAIN_FORMS,
    "parquet",
    "xlsx",
    "zip",
    *(f"{form}.gz" for form in (*PLAIN_FORMS, "xlsx", "parquet")),
    "warc",
    "warc.gz",
    "jsonl.bz2",
    "csv.xz",
    "txt.zst",
)

SENTENCES = (
    "At least 12 people were killed in a fire in the old town of Dunmore on Monday, the mayor said.",
    "Another 30 were hurt, among them seven children.",
    "The council voted 31 to 12 for a fund of €2.5 million.",
    "Prices rose by 4.5% to £1,200 – the most in a decade.",
    "“Dozens of houses burned,” Señora Peña said; some 400 families fled.",
    "Two of the 14 miners are still missing after 36 hours.",
)


# ------------------------------------------------------------------------------------------------ healthy files
def healthy(form: str, seed: int = 0) -> bytes:
    """A file of the form that is as it should be: texts of a few sentences, three rows where it is a table."""
    rng = random.Random(f"healthy {form} {seed}")
    plain, codec = _divided(form)
    data = _HEALTHY[plain](rng)
    return damaged_archives.CODECS[codec](data) if codec else data


def _divided(form: str) -> tuple[str, str]:
    """What is packed and how, such as ``csv`` and ``gz``; the second is empty where it is not."""
    plain, _, codec = form.partition(".")
    return plain, codec


def _text(rng: random.Random) -> str:
    return " ".join(rng.sample(SENTENCES, rng.randint(1, len(SENTENCES))))


def _rows(rng: random.Random) -> list[dict[str, str]]:
    return [{"id": f"r{n}", "text": _text(rng), "date": f"2018-0{n}-1{n}"} for n in (1, 2, 3)]


def _page(rng: random.Random) -> bytes:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in rng.sample(SENTENCES, 4))
    return (
        "<!doctype html><html><head><title>Fire in Dunmore</title><meta charset=utf-8>"
        '<meta property="article:published_time" content="2019-07-09T10:00:00Z"></head><body><nav>12 items</nav>'
        f"<article><h1>Fire in Dunmore</h1>{paragraphs}</article></body></html>"
    ).encode()


def _records(rng: random.Random) -> bytes:
    """A WARC with two pages, a picture and a text."""
    bodies = [
        (b"response", b"application/http", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + _page(rng)),
        (b"response", b"application/http", b"HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a\0\1"),
        (b"response", b"application/http", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + _page(rng)),
        (b"conversion", b"text/plain", _text(rng).encode()),
    ]
    return b"".join(
        b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://gull.example.org/%d\r\nContent-Type: %s\r\n"
        b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (sort, n, kind, len(body), body)
        for n, (sort, kind, body) in enumerate(bodies)
    )


def _separated(sign: str) -> Callable[[random.Random], bytes]:
    def make(rng: random.Random) -> bytes:
        lines = [["id", "text", "date"], *([row["id"], f'"{row["text"]}"', row["date"]] for row in _rows(rng))]
        return "".join(sign.join(line) + "\r\n" for line in lines).encode()

    return make


def _json_lines(rng: random.Random) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(rng)).encode()


_HEALTHY: dict[str, Callable[[random.Random], bytes]] = {
    "txt": lambda rng: f"Fire in Dunmore\n\n{_text(rng)}\n\n{_text(rng)}\n".encode(),
    "md": lambda rng: f"# Fire in Dunmore\n\n{_text(rng)}\n".encode(),
    "html": _page,
    "csv": _separated(","),
    "tsv": _separated("\t"),
    "jsonl": _json_lines,
    "parquet": lambda rng: damaged_parquet.parquet(_rows(rng)),
    "xlsx": lambda rng: damaged_books.workbook(_rows(rng)),
    "warc": _records,
    "zip": lambda rng: damaged_archives.archive(
        {"one.txt": healthy("txt", rng.random()), "in/two.md": _text(rng).encode()}
    ),
}


# ------------------------------------------------------------------------------------------------ any bytes
def cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randint(0, len(data))]


def flip(rng: random.Random, data: bytes) -> bytes:
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 1, 3, 20)) if data else 0):
        spoilt[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(spoilt)


def zero(rng: random.Random, data: bytes) -> bytes:
    start, end = span(rng, data)
    return data[:start] + bytes(end - start) + data[end:]


def lose(rng: random.Random, data: bytes) -> bytes:
    start, end = span(rng, data)
    return data[:start] + data[end:]


def twice(rng: random.Random, data: bytes) -> bytes:
    start, end = span(rng, data)
    return data[:end] + data[start:]


def noise(rng: random.Random, data: bytes) -> bytes:
    start, end = span(rng, data)
    return data[:start] + rng.randbytes(rng.choice((1, 8, 300))) + data[end:]


def tail(rng: random.Random, data: bytes) -> bytes:
    return data + rng.choice((b"\0" * 512, b"\x1a", rng.randbytes(40), b"\r\n" * 9, data[:50]))


def nothing_but(rng: random.Random, _: bytes) -> bytes:
    return rng.choice((b"", b"\0", b"\n", b"\xef\xbb\xbf", b"\xff\xfe", b" \t\r\n", rng.randbytes(500), b"\0" * 4096))


def another_form(rng: random.Random, _: bytes) -> bytes:
    return rng.choice(
        (healthy(rng.choice(FORMS)), damaged_books.OLD_WORKBOOK, b"%PDF-1.4\n\x00\xff", b"\x89PNG\r\n\x1a\n\0\0")
    )


ANY: tuple[Damage, ...] = (cut, flip, zero, lose, twice, noise, tail, nothing_but, another_form)


_OWN: dict[str, tuple[Damage, ...]] = {
    "txt": TEXT,
    "md": TEXT,
    "html": TEXT + PAGE * 2,
    "csv": TEXT + SEPARATED,
    "tsv": TEXT + SEPARATED,
    "jsonl": TEXT + JSON_LINES,
    "parquet": damaged_parquet.PARQUET * 2,
    "xlsx": damaged_books.WORKBOOK * 4,
    "warc": TEXT,
    "zip": damaged_archives.ZIP * 2,
}


# ------------------------------------------------------------------------------------------------ damage
def damaged(seed: int, form: str) -> tuple[str, bytes]:
    """A file of a form with one damage, or sometimes two.

    Args:
        seed: chooses what the file holds and what is done to it.
        form: one of :data:`FORMS`.

    Returns:
        The name, ``<what was done>-<seed>.<form>``, and the bytes.
    """
    rng = random.Random(f"{form} {seed}")
    plain, codec = _divided(form)
    data = healthy(plain, rng.randrange(5))
    damage = rng.choice(_OWN[plain] + ANY)
    done = [damage]
    data = damage(rng, data)
    if rng.random() < 0.2:
        done.append(rng.choice(ANY))
        data = done[-1](rng, data)
    if codec:
        again = rng.choice(damaged_archives.GZIP + ANY if codec == "gz" else ANY)
        done.append(again)
        data = again(rng, damaged_archives.CODECS[codec](data))
    return f"{'+'.join(way.__name__ for way in done)}-{seed}.{form}", data
