"""An address such as ``s3://bucket/news/*.parquet`` in, the files there out: listed, read and written by fsspec.

Which library reaches a place is fsspec's to know; what is missing is said in one line. ``file://`` is the disk: its
addresses are paths, and need no library.
"""

from __future__ import annotations

import fnmatch
import glob
import io
import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from numbers_extract.boundary import attempt
from numbers_extract.errors import Failure, InputError, NumbersExtractError, OutputError, UsageError, os_reason
from numbers_extract.extras import require_for_input, require_for_output

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

__all__ = [
    "FileAt",
    "address_of",
    "files_at",
    "is_address",
    "on_the_disk",
    "require_unread",
    "require_writable",
    "send",
]

_T = TypeVar("_T")
_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]+(?:::[a-z][a-z0-9+.-]+)*://", re.IGNORECASE)
_AS_A_PATH: Final = re.compile(r"([a-z][a-z0-9+.-]+):/+", re.IGNORECASE)
_DISK: Final = ("file://", "local://")
_WEB: Final = ("http://", "https://")
_OF_THE_WEB: Final = "aiohttp requests"
_DEEP: Final = "/**"
_PIECE: Final = 1 << 18


def is_address(path: str) -> bool:
    """Whether a path is an address, which names the way to reach it, and not one of the disk."""
    return _ADDRESS.match(path) is not None and not path.lower().startswith(_DISK)


def on_the_disk(path: str) -> str:
    """The path of the disk that an address with ``file://`` stands for; all else as it is."""
    start = next((start for start in _DISK if path.lower().startswith(start)), "")
    return path[len(start) :]


def address_of(path: Path) -> str | None:
    """The address that was made a path, which takes one of its slashes away; None for a path of the disk."""
    found = _AS_A_PATH.match(path.as_posix())
    if found is None or Path(found[0]).is_dir():
        return None
    return f"{found[1]}://{path.as_posix()[found.end() :]}"


# ------------------------------------------------------------------------------------------------ reading
class FileAt(NamedTuple):
    """A file at an address. ``way`` is its path in the ``system`` of files that has it."""

    address: str
    name: str
    way: str
    system: Any

    def __str__(self) -> str:
        """The address, as messages show it."""
        return self.address

    @property
    def is_of_the_web(self) -> bool:
        """Whether the ending of its name may say nothing of what it holds."""
        return self.address.lower().startswith(_WEB)

    def open(self) -> io.BufferedIOBase:
        """Its bytes, fetched as they are read.

        Raises:
            InputError: the library that reaches it says what is wrong.
            OSError: it is not there, or may not be read.
        """
        return io.BufferedReader(_Fetched(_tried(lambda: self.system.open(self.way, "rb"))), _PIECE)


class _Fetched(io.RawIOBase):
    """The bytes of a file of fsspec; what its library raises becomes an InputError."""

    def __init__(self, file: Any) -> None:  # noqa: ANN401  (each library has a class of its own)
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        data = _tried(lambda: self._file.read(len(buffer)))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def files_at(address: str, readable: Callable[[list[str]], list[str]]) -> Iterator[tuple[FileAt, str]]:
    """The files behind an address, each with where it stands below the folder that is read with all in it.

    Args:
        address: a file, a folder, a folder with ``/**`` behind it, or a pattern.
        readable: which of the names in a folder are read, in their order.

    Raises:
        InputError: it cannot be reached, or holds nothing to read.
        OSError: it is not there.
    """
    require_for_input("fsspec", f"reading {address}")
    system, way = _tried(lambda: _reached(address))
    web = address.lower().startswith(_WEB)
    deep = address.endswith(_DEEP)
    folder = way[: -len(_DEEP)] if deep else way
    if not deep and ("*" in way if web else glob.has_magic(way)):
        found = _tried(lambda: system.glob(way, detail=True))
        named = set(way.split("/"))
        ways = sorted(one for one, told in found.items() if told["type"] == "file" and _is_shown(one, named))
        if not ways:
            raise InputError("no file matches this pattern ('**/*.txt' looks into folders too)")
        yield from ((_file(system, one), "") for one in ways)
        return
    if _tried(lambda: system.info(folder))["type"] != "directory":
        yield FileAt(address.removesuffix(_DEEP), _name(folder, web=web), folder, system), ""
        return
    names = _tried(lambda: _names_in(system, folder, deep=deep))
    chosen = readable(list(names))
    partitioned = not chosen and not deep
    if partitioned:
        names = _tried(lambda: _names_in(system, folder, deep=True))
        chosen = readable([name for name in names if "=" in name.partition("/")[0]])
    if not chosen:
        raise InputError(f"no text (.txt .md .html) and no table is there (try {address.rstrip('/')}/**)")
    for name in chosen:
        below = name.rpartition("/")[0]
        yield _file(system, names[name]), f"{below}/" if below else ""


def _reached(address: str) -> tuple[Any, str]:
    """What reaches an address, and the way there."""
    import fsspec

    try:
        system, way = fsspec.core.url_to_fs(address)
    except ImportError as error:
        raise InputError(_library_for(address, error)) from error
    return system, way if way == "/" else way.rstrip("/")


def _library_for(address: str, error: ImportError) -> str:
    """Which library to install for an address, as far as fsspec knows it."""
    from fsspec.registry import known_implementations

    protocol = address.lower().partition("://")[0].rpartition("::")[2]
    library = str(known_implementations.get(protocol, {}).get("class", "")).partition(".")[0]
    library = _OF_THE_WEB if address.lower().startswith(_WEB) else "" if library == "fsspec" else library
    return f"{protocol}:// needs {library}: pip install {library}" if library else f"{protocol}:// needs more: {error}"


def _names_in(system: Any, folder: str, *, deep: bool) -> dict[str, str]:  # noqa: ANN401
    """The files of a folder by their way from it, none of hidden folders, as they are now."""
    system.invalidate_cache(folder)
    found = system.find(folder, withdirs=False, detail=True, **({} if deep else {"maxdepth": 1}))
    start = len(folder.rstrip("/")) + 1
    below = {way[start:]: way for way, told in found.items() if told["type"] == "file"}
    return {name: way for name, way in below.items() if _is_shown(name)}


def _is_shown(way: str, named: Collection[str] = ()) -> bool:
    """Whether no part of a way is hidden by a point before its name, but those that the user names."""
    return not any(part.startswith(".") and part not in named for part in way.split("/"))


def _file(system: Any, way: str) -> FileAt:  # noqa: ANN401
    return FileAt(str(system.unstrip_protocol(way)), PurePosixPath(way).name, way, system)


def _name(way: str, *, web: bool) -> str:
    """The last part of a way; of an address of the web without what is asked of the place."""
    path = re.split(r"[?#]", way)[0].rstrip("/") if web else way
    return path.rpartition("/")[2]


def _tried(work: Callable[[], _T]) -> _T:
    """What the work gives. What a library of an address raises besides errors of the system is an InputError."""

    def told() -> _T | OSError | NumbersExtractError:
        try:
            return work()
        except (OSError, NumbersExtractError) as error:
            return error

    got = attempt(told, "")
    if isinstance(got, Failure):
        raise InputError(f"it cannot be reached ({got.message or got.kind})")
    if isinstance(got, OSError | NumbersExtractError):
        raise got
    return got


# ------------------------------------------------------------------------------------------------ writing
def require_writable(address: str) -> None:
    """Raises UsageError where nothing can be written to an address: no library is there for it, or it is a folder."""
    require_for_output("fsspec", f"writing {address}")
    try:
        system, way = _tried(lambda: _reached(address))
        folder = way == "" or _tried(lambda: bool(system.isdir(way)))
    except (NumbersExtractError, OSError) as error:
        raise UsageError(f"cannot write {address}: {_reason(error)}") from error
    if address.endswith("/") or folder:
        raise UsageError(f"cannot write {address}: it is a folder; name a file")
    if address.lower().startswith(_WEB):
        raise UsageError(f"cannot write {address}: the web is only read")


def require_on_the_disk(path: Path, what: str) -> None:
    """Raises UsageError where a path is an address, and ``what`` is written there can only be on the disk."""
    address = address_of(path)
    if address is not None:
        raise UsageError(f"cannot write {address}: {what} is written on the disk only")


def require_unread(address: str, inputs: Iterable[str]) -> None:
    """Raises UsageError where an address that is written is one of the inputs, or stands behind one."""
    for path in inputs:
        if is_address(path):
            folder = path.removesuffix(_DEEP).rstrip("/")
            if address == path or address.startswith(f"{folder}/") or fnmatch.fnmatchcase(address, path):
                raise UsageError(f"cannot write {address}: it is one of the inputs ({path}); name another file")


def send(path: Path, address: str) -> None:
    """Puts a file that is whole at an address, in the place of what is there.

    Raises:
        OutputError: it did not get there.
    """

    def put() -> None:
        system, way = _reached(address)
        parent = way.rpartition("/")[0]
        if parent.startswith("/"):  # elsewhere the first part is a bucket, which nobody asked to make
            system.makedirs(parent, exist_ok=True)
        system.put_file(str(path), way)

    try:
        _tried(put)
    except (NumbersExtractError, OSError) as error:
        raise OutputError(f"cannot write {address}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return os_reason(error) if isinstance(error, OSError) else str(error)
