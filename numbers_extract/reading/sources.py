"""Paths in, the single files behind them out: folders, globs, addresses, ``.zip`` and packed files are opened up here.

A file is what lies on the disk or at an address; a source is one stream of bytes with a name; what its name ends in
says how :mod:`numbers_extract.reading.inputs` reads it. All bytes come through the door of :class:`Source`.
"""

from __future__ import annotations

import csv
import functools
import glob
import io
import json
import logging
import os
import stat
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from numbers_extract.addresses import FileAt, files_at, is_address, on_the_disk
from numbers_extract.drafts import is_draft
from numbers_extract.errors import InputError, one_line, os_reason
from numbers_extract.patterns import later
from numbers_extract.reading.archives import CODECS, members, open_archive, open_member, opened_up, seekable, unpacked
from numbers_extract.reading.columns import header_of, own_table
from numbers_extract.reading.formats import all_formats

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "DEEP",
    "HTML_ENDINGS",
    "JSONL_ENDINGS",
    "STDIN",
    "TABLE_ENDINGS",
    "TEXT_ENDINGS",
    "WARC_ENDINGS",
    "Joined",
    "Source",
    "columns_told",
    "files_behind",
    "find_files",
    "has_known_ending",
    "is_own_page",
    "known_endings",
    "may_be_folder",
    "sources_in",
    "standard_input",
    "tables_beside",
]

STDIN: Final = "-"
DEEP: Final = "/**"
"""What stands behind the path of a folder that is read with all folders in it."""
TEXT_ENDINGS: Final = frozenset({".txt", ".text", ".ris"})
HTML_ENDINGS: Final = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php"})
JSONL_ENDINGS: Final = frozenset({".jsonl", ".ndjson"})
TABLE_ENDINGS: Final = frozenset({".csv", ".tsv", ".parquet", ".xlsx"}) | JSONL_ENDINGS
WARC_ENDINGS: Final = frozenset({".warc", ".wet"})
_PARQUET: Final = ".parquet"
_ARCHIVE: Final = ".zip"
_log = logging.getLogger(__name__)
_TOLD: Final = 1 << 16  # bytes of a file, in which it tells what it is
_OWN_PAGE: Final = later(rb'<meta name="generator" content="numbers-extract ')


class Source(NamedTuple):
    """One file to read: ``name`` without the ending of its codec, ``origin`` for messages, ``packed`` gives its bytes.

    ``codec`` says how they are packed, and is empty where they are not. ``once`` says that it is a pipe, whose bytes
    come only once in a run; ``pipe`` is the pipe, None for files. ``nameless`` says that its name may tell nothing.
    ``folder`` is where it stands below the folder that is read with all that are in it, with ``/`` at its end.
    """

    name: str
    origin: str
    packed: Callable[[], io.BufferedIOBase]
    codec: str = ""
    once: bool = False
    pipe: Pipe | None = None
    nameless: bool = False
    folder: str = ""

    @property
    def ending(self) -> str:
        """What the name ends in, in small letters, with its point."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its ending, behind its folder."""
        return self.folder + PurePosixPath(self.name).stem

    def open(self) -> io.BufferedIOBase:
        """Its bytes, unpacked."""
        return unpacked(self.packed(), self.codec) if self.codec else self.packed()

    def flow(self) -> io.BufferedIOBase:
        """Its bytes as they are packed, once; those of a pipe as they come, and nothing is kept."""
        return self.packed() if self.pipe is None else self.pipe.flowing()

    def read(self) -> bytes:
        """All bytes, unpacked."""
        with self.open() as stream:
            return stream.read()


@functools.cache
def _document_endings() -> frozenset[str]:
    return TEXT_ENDINGS | HTML_ENDINGS | WARC_ENDINGS | frozenset().union(*(known.endings for known in all_formats()))


def known_endings() -> str:
    """The endings that are read, for messages."""
    return " ".join(sorted(_document_endings() | TABLE_ENDINGS))


def has_known_ending(name: str) -> bool:
    """Whether a name ends as an input does, packed or not."""
    ending = PurePosixPath(_bare(name)[0]).suffix.lower()
    return ending in _document_endings() | TABLE_ENDINGS | {_ARCHIVE}


# --------------------------------------------------------------------------------- written by this program
def is_own_page(page: bytes) -> bool:
    """Whether a page is a report that this program made."""
    return _OWN_PAGE.search(page, 0, _TOLD) is not None


def columns_told(path: Path) -> list[str] | None:
    """The columns that the first line of a table on the disk names; None where that cannot be told by it."""
    ending = path.suffix.lower()
    if ending not in {".csv", *JSONL_ENDINGS}:
        return None
    try:
        with path.open("rb") as stream:
            line = stream.readline(_TOLD).decode("utf-8-sig", "replace")
        if ending == ".csv":
            return header_of(line)[0]
        row = json.loads(line)
    except (OSError, ValueError, RecursionError, csv.Error):
        return None
    return list(row) if isinstance(row, dict) else None


def _is_own(path: Path) -> bool:
    """Whether a file of a folder is a report or a table that this program wrote."""
    ending = path.suffix.lower()
    if ending in HTML_ENDINGS:
        try:
            with path.open("rb") as stream:
                return is_own_page(stream.read(_TOLD))
        except OSError:  # said where it is read
            return False
    return ending in TABLE_ENDINGS and own_table(columns_told(path) or ()) is not None


# ------------------------------------------------------------------------------------------------ files
def files_behind(path: str) -> Iterator[tuple[Path | FileAt, str]]:
    """The files behind a path or an address, each with where it stands below the folder that is read with all in it.

    Raises:
        InputError: nothing to read is there, or it cannot be reached.
        OSError: the folder cannot be read.
    """
    return files_at(path, _readable) if is_address(path) else _files_on_the_disk(on_the_disk(path))


def find_files(path: str) -> Iterator[Path]:
    """The files on the disk behind one path: itself, those of a folder, those that a glob matches; none for ``-``.

    A folder gives its texts (``.txt .md .html``); one without texts gives its tables. With ``/**`` behind it, it gives
    those of all folders in it too. What this program wrote into it is left out. One that is named may not be there. An
    address gives none.

    Raises:
        InputError: nothing to read is there.
        OSError: the folder cannot be read.
    """
    if path != STDIN and not is_address(path):
        yield from (file for file, _ in _files_on_the_disk(on_the_disk(path)))


def may_be_folder(path: str) -> bool:
    """Whether a path is a folder; of an address that is only guessed, by the ending of its name."""
    if is_address(path):
        return not (glob.has_magic(path) or has_known_ending(path))
    return Path(on_the_disk(path)).is_dir()


def _files_on_the_disk(path: str) -> Iterator[tuple[Path, str]]:
    if not path:
        raise InputError("an empty path names nothing; name a file, a folder or - (is a variable of the shell unset?)")
    if "\0" in path:
        raise InputError("no path (it holds a NUL character)")
    place = Path(path)
    tree = _tree_of(path)
    if tree is not None:
        yield from _folder(tree, deep=True)
    elif glob.has_magic(path) and not place.exists():
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  (the pattern as the user wrote it)
        files = [found for found in map(Path, matches) if _is_file(found) and not is_draft(found.name)]
        if not files:
            raise InputError("no file matches this pattern ('**/*.txt' looks into folders too)")
        yield from ((file, "") for file in files)
    elif place.is_dir():
        yield from _folder(place)
    else:
        yield place, ""


def _tree_of(path: str) -> Path | None:
    """The folder that is read with all folders in it, None where the path does not ask for that."""
    folder = Path(path[: -len(DEEP)]) if path.endswith(DEEP) else None
    return folder if folder is not None and folder.is_dir() else None


def _folder(folder: Path, *, deep: bool = False) -> Iterator[tuple[Path, str]]:
    closed: list[OSError] = []
    names = _names_in(folder, deep, closed.append)
    chosen = _readable(name for name in names if not _is_own(folder / name))
    if not deep:
        chosen = chosen or _partitions(folder, closed.append)
    if not chosen and not closed:
        own = next((name for name in names if _is_own(folder / name)), None)
        if own is not None:
            raise InputError(f"the folder holds no text, only what this program wrote: name it itself ({own})")
        hint = "" if deep else f" (folders inside it are not searched: try --recursive, or '{folder}/**/*.txt')"
        raise InputError(f"the folder holds no text (.txt .md .html) and no table{hint}")
    for name in chosen:
        below = name.rpartition("/")[0]
        yield folder / name, f"{below}/" if below else ""
    if closed:
        raise InputError(
            "; ".join(f"the folder {error.filename} cannot be read: {os_reason(error)}" for error in closed)
        )


def _names_in(folder: Path, deep: bool, closed: Callable[[OSError], None]) -> list[str]:
    if deep:
        return list(_names_below(folder, closed))
    with os.scandir(folder) as entries:
        return [entry.name for entry in entries if _is_file(entry)]


def tables_beside(path: str) -> Iterator[Path]:
    """The tables of a folder on the disk that is read for its texts, so that they are not read; none of other paths."""
    if path == STDIN or is_address(path):
        return
    tree = _tree_of(on_the_disk(path))
    folder = tree or Path(on_the_disk(path))
    if not folder.is_dir():
        return
    names = sorted(_names_in(folder, tree is not None, lambda _: None))
    endings = {name: PurePosixPath(_bare(name)[0]).suffix.lower() for name in names}
    if any(endings[name] in _document_endings() and not _is_own(folder / name) for name in names):
        tables = (name for name in names if endings[name] in TABLE_ENDINGS)
        yield from (folder / name for name in tables if not _is_own(folder / name))


def _partitions(folder: Path, closed: Callable[[OSError], None]) -> list[str]:
    """The Parquet files of a data set that is divided by folders such as ``year=2024``; none where it is not."""
    with os.scandir(folder) as entries:
        parts = sorted(entry.name for entry in entries if "=" in entry.name and entry.is_dir())
    below = (f"{part}/{name}" for part in parts for name in _names_below(folder / part, closed))
    return [name for name in _readable(below) if PurePosixPath(name).suffix.lower() == _PARQUET]


def _names_below(folder: Path, closed: Callable[[OSError], None]) -> Iterator[str]:
    """The files of a folder and of all in it but hidden ones, by their way from it; links to folders are not followed.

    ``closed`` is told of each folder that cannot be read.
    """
    for place, folders, files in os.walk(folder, onerror=closed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        below = Path(place).relative_to(folder)
        for name in files:
            if _is_file(Path(place, name)) and not is_draft(name):
                yield (below / name).as_posix()


def _is_file(found: Path | os.DirEntry[str]) -> bool:
    """Whether what a folder holds is a file, or a link that leads nowhere, which is then said."""
    try:
        return stat.S_ISREG(found.stat().st_mode)
    except OSError:
        return True


def _readable(names: Iterable[str]) -> list[str]:
    """The names of texts, or of tables where there are none, sorted; hidden files are left out."""
    shown = sorted(name for name in names if not name.rpartition("/")[2].startswith("."))
    endings = {name: os.path.splitext(_bare(name)[0])[1].lower() for name in shown}  # noqa: PTH122  (many names)
    return [n for n in shown if endings[n] in _document_endings()] or [n for n in shown if endings[n] in TABLE_ENDINGS]


def _is_table(name: str) -> bool:
    return PurePosixPath(_bare(name)[0]).suffix.lower() in TABLE_ENDINGS


def _bare(name: str) -> tuple[str, str]:
    """A name without the ending of its codec, and that ending; empty where there is none."""
    codec = next((codec for codec in CODECS if name.lower().endswith(codec)), "")
    return name[: len(name) - len(codec)], codec


# ------------------------------------------------------------------------------------------------ what is in them
def standard_input(*, as_it_comes: bool = False) -> Source:
    """Standard input, unpacked unless ``as_it_comes``."""
    pipe = Pipe(_standard_stream if as_it_comes else lambda: opened_up(_standard_stream()))
    return Source("stdin", "standard input", pipe.whole, once=True, pipe=pipe, nameless=True)


def sources_in(file: Path | FileAt, folder: str = "") -> Iterator[Source]:
    """What there is to read in one file: itself, unpacked; of an archive its texts, as of a folder, or its tables.

    ``folder`` is where it stands below the folder that is read, which tells files of one name apart.

    Raises:
        InputError: it is an archive that cannot be read, or one without a text and a table.
        OSError: it is an archive that cannot be opened.
    """
    if PurePosixPath(file.name).suffix.lower() == _ARCHIVE:
        yield from (source._replace(folder=folder) for source in _archive(file))
        return
    name, codec = _bare(file.name)
    folder = _with_partitions(file, folder)
    if isinstance(file, FileAt):
        nameless = file.is_of_the_web and not has_known_ending(name)
        shown = name.replace(".", "-") if nameless else name
        yield Source(shown, str(file), file.open, codec, nameless=nameless, folder=folder)
        return
    once = _is_pipe(file)
    opened = functools.partial(_opened, file)
    kept = _Kept(lambda: opened().read()) if once else opened
    yield Source(name, str(file), kept, codec, once=once, nameless=once, folder=folder)


def _with_partitions(file: Path | FileAt, folder: str) -> str:
    """Where a file stands, with the folders that divide a data set of Parquet files, however it was named."""
    if PurePosixPath(file.name).suffix.lower() != _PARQUET:
        return folder
    parts = "".join(f"{part}/" for part in PurePosixPath(str(file)).parts[:-1] if "=" in part)
    return parts if parts.endswith(folder) else folder


def _archive(path: Path | FileAt) -> Iterator[Source]:
    with (
        seekable(path.open()) if isinstance(path, FileAt) else _opened(path) as stream,
        open_archive(stream) as archive,
    ):
        known = [info for info in members(archive) if not info.filename.startswith("__MACOSX/")]
        chosen = frozenset(_readable(info.filename for info in known))
        tables = [info.filename for info in known if info.filename not in chosen and _is_table(info.filename)]
        if chosen and tables:
            _log.warning("note: %s: its tables are not read beside its texts (%s)", path, one_line(min(tables)))
        if not chosen:
            raise InputError("the archive holds no text (.txt .md .html) and no table (archives in it are not opened)")
        for info in sorted(known, key=lambda info: info.filename):
            if info.filename in chosen:
                yield _member(archive, info, f"{path}/{info.filename}")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, origin: str) -> Source:
    name, codec = _bare(info.filename)
    return Source(name, origin, lambda: open_member(archive, info), codec)


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
        return io.BufferedReader(Joined(head, self._stream or io.BytesIO()), _PIECE)


class Joined(io.RawIOBase):
    """Bytes that were read before, then the rest of their stream, as much at a time as has come.

    The rest is closed with it, unless it ``keeps`` it open: standard input is not its own.
    """

    def __init__(self, head: bytes, rest: io.BufferedIOBase, *, keeps: bool = False) -> None:
        self._head = head
        self._rest = rest
        self._keeps = keeps

    def readable(self) -> bool:
        """It can."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        """The next bytes."""
        data = self._head[: len(buffer)]
        self._head = self._head[len(data) :]
        data = data or self._rest.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Closes the rest, unless it keeps it."""
        if not self._keeps:
            self._rest.close()
        super().close()


_PIECE: Final = 1 << 16


def _standard_stream() -> io.BufferedReader:
    if sys.stdin is None:
        raise InputError("it is closed: send a text to it, or name a file")
    stream = cast("io.BufferedIOBase", sys.stdin.buffer)
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(Joined(b"", stream, keeps=True), _PIECE)
