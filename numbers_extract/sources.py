"""Paths in, the single files behind them out: folders, globs, ``.zip`` and ``.gz`` are opened up here.

A source is one stream of bytes with a name; what its name ends in says how :mod:`numbers_extract.inputs` reads it.
"""

from __future__ import annotations

import glob
import gzip
import io
import sys
import zipfile
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Final, NamedTuple, cast

from numbers_extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "HTML_ENDINGS",
    "JSONL_ENDINGS",
    "STDIN",
    "TABLE_ENDINGS",
    "TEXT_ENDINGS",
    "Source",
    "find_sources",
    "has_known_ending",
    "known_endings",
]

STDIN: Final = "-"
TEXT_ENDINGS: Final = frozenset({".txt", ".md"})
HTML_ENDINGS: Final = frozenset({".html", ".htm"})
JSONL_ENDINGS: Final = frozenset({".jsonl", ".ndjson"})
TABLE_ENDINGS: Final = frozenset({".csv", ".tsv", ".parquet", ".xlsx"}) | JSONL_ENDINGS
_DOCUMENT_ENDINGS: Final = TEXT_ENDINGS | HTML_ENDINGS
_PACKED: Final = ".gz"
_ARCHIVE: Final = ".zip"
_LOCKED: Final = 0x1  # the bit of a zip member that is encrypted


class Source(NamedTuple):
    """One file to read: ``name`` without ``.gz``, ``origin`` for messages, ``open`` gives its bytes unpacked."""

    name: str
    origin: str
    open: Callable[[], IO[bytes]]

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


def known_endings() -> str:
    """The endings that are read, for messages."""
    return " ".join(sorted(_DOCUMENT_ENDINGS | TABLE_ENDINGS))


def has_known_ending(name: str) -> bool:
    """Whether a name ends as an input does, packed or not."""
    ending = PurePosixPath(_unpacked(name)).suffix.lower()
    return ending in _DOCUMENT_ENDINGS | TABLE_ENDINGS | {_ARCHIVE}


def find_sources(path: str) -> Iterator[Source]:
    """The files behind one path: itself, those of a folder or an archive, or those that a glob matches.

    A folder or an archive gives its texts (``.txt .md .html``); one without texts gives its tables.

    Raises:
        InputError: nothing to read is there.
        OSError: the path cannot be opened.
    """
    if path == STDIN:
        yield Source("stdin", "standard input", _standard_input)
        return
    if not path:
        raise InputError("an empty path names nothing; name a file, a folder or - (is a variable of the shell unset?)")
    if "\0" in path:
        raise InputError("no path (it holds a NUL character)")
    place = Path(path)
    if glob.has_magic(path) and not place.exists():
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  (the pattern as the user wrote it)
        files = [name for name in matches if not Path(name).is_dir()]
        if not files:
            raise InputError("no file matches this pattern ('**/*.txt' looks into folders too)")
        for name in files:
            yield from find_sources(name)
    elif place.is_dir():
        yield from _folder(place)
    elif place.suffix.lower() == _ARCHIVE:
        yield from _archive(place)
    else:
        yield _file(place)


def _file(path: Path) -> Source:
    name = _unpacked(path.name)
    if name == path.name:
        return Source(name, str(path), lambda: path.open("rb"))
    return Source(name, str(path), lambda: cast("IO[bytes]", gzip.open(path)))


def _unpacked(name: str) -> str:
    return name[: -len(_PACKED)] if name.lower().endswith(_PACKED) else name


def _standard_input() -> IO[bytes]:
    if sys.stdin is None:
        raise InputError("it is closed; name a file, or send a text into it")
    return io.BytesIO(sys.stdin.buffer.read())


def _folder(folder: Path) -> Iterator[Source]:
    names = [p.name for p in folder.iterdir() if not p.is_dir()]
    chosen = _readable(names)
    if not chosen:
        raise InputError(
            "the folder holds no text (.txt .md .html) and no table (folders inside it are not searched: "
            f"try '{folder}/**/*.txt')"
        )
    for name in chosen:
        yield _file(folder / name)


def _readable(names: Iterable[str]) -> list[str]:
    """The names of texts, or of tables where there are none, sorted; hidden files are left out."""
    shown = sorted(name for name in names if not PurePosixPath(name).name.startswith("."))
    endings = {name: PurePosixPath(_unpacked(name)).suffix.lower() for name in shown}
    return [n for n in shown if endings[n] in _DOCUMENT_ENDINGS] or [n for n in shown if endings[n] in TABLE_ENDINGS]


def _archive(path: Path) -> Iterator[Source]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = {info.filename: info for info in archive.infolist() if not info.is_dir()}
            chosen = _readable(name for name in members if not name.startswith("__MACOSX/"))
            if not chosen:
                raise InputError("the archive holds no text (.txt .md .html) and no table")
            for name in chosen:
                if members[name].flag_bits & _LOCKED:
                    raise InputError(f"{name} in the archive is locked with a password")
                yield _member(archive, path, name)
    except zipfile.BadZipFile as error:
        raise InputError(f"no zip archive that can be read ({error})") from error


def _member(archive: zipfile.ZipFile, path: Path, name: str) -> Source:
    bare = _unpacked(name)
    origin = f"{path}/{name}"
    if bare == name:
        return Source(bare, origin, lambda: _checked_member(archive, name))
    return Source(bare, origin, lambda: cast("IO[bytes]", gzip.open(_checked_member(archive, name))))


def _checked_member(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    try:
        return archive.open(name)
    except NotImplementedError as error:  # a way of packing that Python does not know
        raise InputError(f"{name} cannot be unpacked ({error})") from error
