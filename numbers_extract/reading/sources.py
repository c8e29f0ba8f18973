"""Paths in, the single files behind them out: folders, globs, ``.zip`` and ``.gz`` are opened up here.

A file is what lies on the disk; a source is one stream of bytes with a name; what its name ends in says how
:mod:`numbers_extract.reading.inputs` reads it.
"""

from __future__ import annotations

import functools
import glob
import io
import os
import stat
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from numbers_extract.drafts import is_draft
from numbers_extract.errors import InputError
from numbers_extract.reading.archives import members, open_archive, open_member, unpacked
from numbers_extract.reading.formats import all_formats

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "HTML_ENDINGS",
    "JSONL_ENDINGS",
    "STDIN",
    "TABLE_ENDINGS",
    "TEXT_ENDINGS",
    "Source",
    "find_files",
    "has_known_ending",
    "known_endings",
    "sources_in",
    "standard_input",
]

STDIN: Final = "-"
TEXT_ENDINGS: Final = frozenset({".txt", ".text", ".ris"})
HTML_ENDINGS: Final = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php"})
JSONL_ENDINGS: Final = frozenset({".jsonl", ".ndjson"})
TABLE_ENDINGS: Final = frozenset({".csv", ".tsv", ".parquet", ".xlsx"}) | JSONL_ENDINGS
_PACKED: Final = ".gz"
_ARCHIVE: Final = ".zip"


class Source(NamedTuple):
    """One file to read: ``name`` without ``.gz``, ``origin`` for messages, ``open`` gives its bytes unpacked.

    ``once`` says that it is a pipe, whose bytes come only once in a run; ``pipe`` is the pipe, None for files.
    """

    name: str
    origin: str
    open: Callable[[], io.BufferedIOBase]
    once: bool = False
    pipe: Pipe | None = None

    @property
    def ending(self) -> str:
        """What the name ends in, in small letters, with its point."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return PurePosixPath(self.name).stem

    def read(self) -> bytes:
        """All bytes."""
        with self.open() as stream:
            return stream.read()


@functools.cache
def _document_endings() -> frozenset[str]:
    return TEXT_ENDINGS | HTML_ENDINGS | frozenset().union(*(known.endings for known in all_formats()))


def known_endings() -> str:
    """The endings that are read, for messages."""
    return " ".join(sorted(_document_endings() | TABLE_ENDINGS))


def has_known_ending(name: str) -> bool:
    """Whether a name ends as an input does, packed or not."""
    ending = PurePosixPath(_bare(name)).suffix.lower()
    return ending in _document_endings() | TABLE_ENDINGS | {_ARCHIVE}


# ------------------------------------------------------------------------------------------------ files on the disk
def find_files(path: str) -> Iterator[Path]:
    """The files on the disk behind one path: itself, those of a folder, those that a glob matches; none for ``-``.

    A folder gives its texts (``.txt .md .html``); one without texts gives its tables. No file is opened, and one that
    is named may not be there.

    Raises:
        InputError: nothing to read is there.
        OSError: the folder cannot be read.
    """
    if path == STDIN:
        return
    if not path:
        raise InputError("an empty path names nothing; name a file, a folder or - (is a variable of the shell unset?)")
    if "\0" in path:
        raise InputError("no path (it holds a NUL character)")
    place = Path(path)
    if glob.has_magic(path) and not place.exists():
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  (the pattern as the user wrote it)
        files = [found for found in map(Path, matches) if _is_file(found) and not is_draft(found.name)]
        if not files:
            raise InputError("no file matches this pattern ('**/*.txt' looks into folders too)")
        yield from files
    elif place.is_dir():
        yield from _folder(place)
    else:
        yield place


def _folder(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        chosen = _readable(entry.name for entry in entries if _is_file(entry))
    if not chosen:
        raise InputError(
            "the folder holds no text (.txt .md .html) and no table (folders inside it are not searched: "
            f"try '{folder}/**/*.txt')"
        )
    for name in chosen:
        yield folder / name


def _is_file(found: Path | os.DirEntry[str]) -> bool:
    """Whether what a folder holds is a file, or a link that leads nowhere, which is then said."""
    try:
        return stat.S_ISREG(found.stat().st_mode)
    except OSError:
        return True


def _readable(names: Iterable[str]) -> list[str]:
    """The names of texts, or of tables where there are none, sorted; hidden files are left out."""
    shown = sorted(name for name in names if not name.rpartition("/")[2].startswith("."))
    endings = {name: os.path.splitext(_bare(name))[1].lower() for name in shown}  # noqa: PTH122  (many names)
    return [n for n in shown if endings[n] in _document_endings()] or [n for n in shown if endings[n] in TABLE_ENDINGS]


def _bare(name: str) -> str:
    return name[: -len(_PACKED)] if name.lower().endswith(_PACKED) else name


# ------------------------------------------------------------------------------------------------ what is in them
def standard_input() -> Source:
    """Standard input."""
    pipe = Pipe(_standard_stream)
    return Source("stdin", "standard input", pipe.whole, once=True, pipe=pipe)


def sources_in(file: Path) -> Iterator[Source]:
    """What there is to read in one file: itself, unpacked; of an archive its texts, as of a folder, or its tables.

    Raises:
        InputError: it is an archive that cannot be read, or one without a text and a table.
        OSError: it is an archive that cannot be opened.
    """
    if file.suffix.lower() == _ARCHIVE:
        yield from _archive(file)
        return
    name = _bare(file.name)
    opened = functools.partial(_opened if name == file.name else _opened_packed, file)
    once = _is_pipe(file)
    yield Source(name, str(file), _Kept(lambda: opened().read()) if once else opened, once)


def _archive(path: Path) -> Iterator[Source]:
    with _opened(path) as stream, open_archive(stream) as archive:
        known = [info for info in members(archive) if not info.filename.startswith("__MACOSX/")]
        chosen = frozenset(_readable(info.filename for info in known))
        if not chosen:
            raise InputError("the archive holds no text (.txt .md .html) and no table (archives in it are not opened)")
        for info in sorted(known, key=lambda info: info.filename):
            if info.filename in chosen:
                yield _member(archive, info, f"{path}/{info.filename}")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, origin: str) -> Source:
    name = _bare(info.filename)
    if name == info.filename:
        return Source(name, origin, lambda: open_member(archive, info))
    return Source(name, origin, lambda: unpacked(open_member(archive, info), info.file_size))


def _opened(path: Path) -> io.BufferedIOBase:
    """A file of the disk, or a pipe, read to its end since there is no going back in it."""
    stream = path.open("rb")
    mode = os.fstat(stream.fileno()).st_mode
    if stat.S_ISREG(mode):
        return stream
    with stream:
        if stat.S_ISFIFO(mode) or stream.isatty():
            return io.BytesIO(stream.read())
        if stream.read(1):
            raise InputError("a device, not a file: it may have no end")
        return io.BytesIO()


def _opened_packed(path: Path) -> io.BufferedIOBase:
    stream = _opened(path)
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return unpacked(stream, size)


def _is_pipe(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:  # said where it is opened
        return False


class _Kept:
    """Opens what can be read only once, any number of times: the bytes are kept."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._read = read
        self._data: bytes | None = None

    def __call__(self) -> io.BufferedIOBase:
        if self._data is None:
            self._data = self._read()
        return io.BytesIO(self._data)


class Pipe:
    """A stream that comes only once: its beginning to look at, then all of it, or piece by piece as it comes."""

    def __init__(self, opened: Callable[[], io.BufferedIOBase]) -> None:
        self._opened = opened
        self._stream: io.BufferedIOBase | None = None
        self._head = b""
        self._data: bytes | None = None

    def head(self) -> bytes:
        """What has come so far, or comes next; empty at its end."""
        if self._stream is None:
            self._stream = self._opened()
            self._head = self._stream.read1(_PIECE)
        return self._head

    def whole(self) -> io.BufferedIOBase:
        """All that comes, any number of times: it is kept."""
        if self._data is None:
            head = self.head()
            self._data = head + (self._stream.read() if self._stream is not None else b"")
        return io.BytesIO(self._data)

    def flowing(self) -> io.BufferedIOBase:
        """All that comes, piece by piece, once; nothing is kept."""
        head = self.head()
        return io.BufferedReader(_Joined(head, self._stream or io.BytesIO()), _PIECE)


class _Joined(io.RawIOBase):
    """Bytes that were read before, then the rest of their stream, as much at a time as has come."""

    def __init__(self, head: bytes, rest: io.BufferedIOBase) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        data = self._head[: len(buffer)]
        self._head = self._head[len(data) :]
        data = data or self._rest.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)


_PIECE: Final = 1 << 16


def _standard_stream() -> io.BufferedIOBase:
    if sys.stdin is None:
        raise InputError("it is closed: send a text to it, or name a file")
    return cast("io.BufferedIOBase", sys.stdin.buffer)
