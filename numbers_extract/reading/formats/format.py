"""The record of a format: which files it reads, with what, and what comes of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final, NamedTuple

from numbers_extract.records import ArticleRecord

__all__ = ["OLD_OFFICE", "Format", "ReadText"]

OLD_OFFICE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""How a file of an office program begins that is of the old sort, or locked with a password."""


class ReadText(NamedTuple):
    """What a file holds: its text, made anew, in which offsets count.

    ``records`` are its articles as the file sets them apart, None where that is to be found in the text; ``date`` is
    the day that the file gives for all of it, None without one.
    """

    text: str
    records: tuple[ArticleRecord, ...] | None = None
    date: dt.date | None = None


class Format(NamedTuple):
    """A format of files.

    ``endings`` are those of its names, with their point. ``read`` makes the text of the content and raises InputError,
    or one of ``errors``, where it cannot; ``packed`` says that it takes bytes, else the content comes decoded.
    ``libraries`` are those of an extra that it needs. ``says`` tells a person what is read and what is left out.
    """

    name: str
    endings: frozenset[str]
    read: Callable[[bytes], ReadText] | Callable[[str], ReadText]
    packed: bool
    says: str
    libraries: tuple[str, ...] = ()
    errors: tuple[type[Exception], ...] = ()
