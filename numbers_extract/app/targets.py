"""The options for output in, where the rows go out: checked before anything is read, so that nothing is written over.

A path is compared with every file that is read by what it stands for, not by its spelling: behind folders, patterns and
links a file is the same one. Folders are listed only where an output is there already, and no input is opened.
"""

from __future__ import annotations

import itertools
import math
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.addresses import address_of, on_the_disk, require_on_the_disk
from numbers_extract.addresses import require_unread as require_unread_at
from numbers_extract.drafts import writable_target
from numbers_extract.errors import InputError, OutputError, UsageError, os_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TextIO

    from numbers_extract.app.shares import Share

__all__ = [
    "PART_SIZE",
    "Parts",
    "Target",
    "Wishes",
    "find_target",
    "require_folder",
    "require_outputs",
    "require_unread",
    "set_aside",
]

PART_SIZE: Final = 10.0
"""Millions of characters of text in a part of a folder, where nothing else is asked for."""
_BINARY_FORMATS: Final = frozenset({"parquet", "xlsx", "sqlite", "duckdb"})
_PACKED_FORMATS: Final = frozenset({"csv", "jsonl", "parquet", "xlsx"})
_PACKAGE: Final = "datapackage.json"
_STANDARD_OUTPUT: Final = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})


class Wishes(NamedTuple):
    """What is wanted of a table besides its rows.

    ``excel`` makes the CSV safe for spreadsheets, ``safe_names`` renames columns that are words of SQL; ``link`` is
    the address of a report that the rows of a workbook lead to. ``schema`` (a Table Schema), ``data_package`` and
    ``datasette`` (its metadata) are files beside the table.
    """

    excel: bool = False
    safe_names: bool = False
    schema: bool = False
    data_package: bool = False
    datasette: bool = False
    link: str = ""


class Parts(NamedTuple):
    """What is wanted of a folder of parts.

    ``size`` is how many millions of characters of text go into a part, None for :data:`PART_SIZE`; ``overwrite`` makes
    all anew; ``share`` is which of several jobs this is, None where there is one.
    """

    size: float | None = None
    overwrite: bool = False
    share: Share | None = None


class Target(NamedTuple):
    """Where the rows go, None for standard output, in what form, and what else is wanted.

    ``parts`` is None where they go into one file, else ``path`` is a folder.
    """

    path: Path | None
    form: str
    wishes: Wishes = Wishes()
    parts: Parts | None = None

    @property
    def file(self) -> Path | None:
        """The file that is written, None where it is none or more than one."""
        return None if self.parts is not None else self.path

    @property
    def adds(self) -> bool:
        """Whether the table goes into a database, beside the others there."""
        from numbers_extract.tables.databases import DATABASES

        return self.form in DATABASES

    @property
    def beside(self) -> dict[str, Path]:
        """The files that are wanted beside the table, by the option that asks for each."""
        if self.path is None:
            return {}
        files = {
            "--schema": self.path.with_suffix(".schema.json") if self.wishes.schema else None,
            "--data-package": self.path.with_name(_PACKAGE) if self.wishes.data_package else None,
            "--datasette": self.path.with_suffix(".metadata.json") if self.wishes.datasette else None,
        }
        return {option: path for option, path in files.items() if path is not None}


def find_target(
    output: str | None,
    form: str | None,
    wishes: Wishes = Wishes(),  # noqa: B008  (a tuple)
    parts: Parts | None = None,
) -> Target:
    """What the options for output mean. ``parts`` is None for a table that cannot be written in parts.

    Raises:
        UsageError: they contradict one another, or name what cannot be written.
    """
    from numbers_extract.tables.columns import FORMATS
    from numbers_extract.tables.writers import require_format

    path = (
        None
        if output is None or (output in _STANDARD_OUTPUT and form not in _BINARY_FORMATS)
        else Path(on_the_disk(output))
    )
    if output is not None and not output.strip():
        raise UsageError(f"cannot write {output!r}: name a file")
    if path is not None and str(output).endswith(("/", os.sep)):
        return _folder_target(path, form, wishes, parts)
    _require_no_parts(parts)
    if path is not None and parts is not None and _is_folder(path):
        raise UsageError(f"cannot write {path}: it is a folder; name a file, or {path}/ for a folder of Parquet parts")
    if path is not None:
        writable_target(path)
    if form is None and path is not None and path.suffix.lower() not in FORMATS:
        raise UsageError(f"cannot tell the format from {path}: name --format, or end it in one of {', '.join(FORMATS)}")
    chosen = form or ("csv" if path is None else FORMATS[path.suffix.lower()])
    require_format(chosen)
    if path is None and chosen in _BINARY_FORMATS:
        raise UsageError(f"the format {chosen} needs --output FILE")
    _require_fitting(wishes, chosen, path)
    return Target(path, chosen, wishes)


def _folder_target(path: Path, form: str | None, wishes: Wishes, parts: Parts | None) -> Target:
    """The target that a folder is. Raises UsageError where a wish does not fit it, or its name is that of a file."""
    from numbers_extract.tables.columns import FORMATS
    from numbers_extract.tables.writers import require_format

    if parts is None or FORMATS.get(path.suffix.lower(), "parquet") != "parquet":
        raise UsageError(f"cannot write {path}/: it is a folder; name a file")
    if form not in {None, "parquet"}:
        raise UsageError(f"cannot write {path}/: parts in a folder are Parquet: leave --format out, or name a file")
    if parts.size is not None and not 0 < parts.size < math.inf:
        raise UsageError(f"--part-size {parts.size} is no size: write millions of characters, such as 10")
    require_format("parquet")
    beside = {"--schema": wishes.schema, "--data-package": wishes.data_package, "--datasette": wishes.datasette}
    odd = next((option for option, wished in beside.items() if wished), None)
    if odd is not None:
        raise UsageError(f"{odd} is for a table in one file, not for a folder of parts")
    _require_fitting(wishes, "parquet", path)
    return Target(path, "parquet", wishes, parts)


def _require_no_parts(parts: Parts | None) -> None:
    """Raises UsageError where something is wished of parts, and there are none."""
    if parts is None:
        return
    for option, wished in {"--part-size": parts.size is not None, "--overwrite": parts.overwrite}.items():
        if wished:
            raise UsageError(f"{option} is for a folder of parts: end --output in /")


def _require_fitting(wishes: Wishes, form: str, path: Path | None) -> None:
    """Raises UsageError where a wish does not fit the form of the table."""
    packed = form in _PACKED_FORMATS and not wishes.excel
    fits = {
        "--excel is for CSV": (wishes.excel, form == "csv"),
        "--link is for xlsx": (wishes.link, form == "xlsx"),
        "--safe-names is for tables that programs read": (wishes.safe_names, form != "table"),
        "--data-package is for csv, jsonl, parquet and xlsx": (wishes.data_package, packed),
        "--datasette is for sqlite": (wishes.datasette, form == "sqlite"),
    }
    for says, (wished, does) in fits.items():
        if wished and not does:
            raise UsageError(f"{says}, not for {'--excel' if wishes.excel and form == 'csv' else form}")
    beside = {"--schema": wishes.schema, "--data-package": wishes.data_package}
    for option, wished in beside.items():
        if wished and path is None:
            raise UsageError(f"{option} writes beside the table: it needs --output FILE")


# ------------------------------------------------------------------------------------------------ never an input
def require_outputs(
    outputs: Mapping[str, Path | None], inputs: Sequence[str], *, set_aside_first: frozenset[str] = frozenset()
) -> None:
    """Raises UsageError where an output cannot be written, or is an input, or where two outputs are one file.

    Args:
        outputs: where each goes, by the option that says so; ``--output`` None is standard output, and another None
            is no output.
        inputs: the paths that are read, as a user names them.
        set_aside_first: the options whose file may be an input, since :func:`set_aside` keeps it.
    """
    named = {option: path for option, path in outputs.items() if path is not None}
    targets = {option: writable_target(path) for option, path in named.items()}
    for (first, one), (second, other) in itertools.combinations(targets.items(), 2):
        if one is not None and other is not None and (one == other or _is_same(one, other)):
            raise UsageError(f"{second} and {first} both name {named[first]}: give each a file of its own")
    for address in filter(None, map(address_of, named.values())):
        require_unread_at(address, inputs)
    others = [path for option, path in named.items() if option not in set_aside_first]
    require_unread(others, inputs, printed=outputs.get("--output") is None)


def require_folder(path: Path) -> None:
    """Raises UsageError where a path is there and is no folder, or can be none."""
    require_on_the_disk(path, "a folder")
    try:
        there = path.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError(f"cannot save in {path}: {os_reason(error)}") from error
    if not stat.S_ISDIR(there.st_mode):
        raise UsageError(f"cannot save in {path}: it is no folder; name one, new or not")


def require_unread(outputs: Iterable[Path], inputs: Iterable[str], *, printed: bool = False) -> None:
    """Raises UsageError where a file that is written is among those read. ``printed``: standard output counts too."""
    written = {_identity(status): str(path) for path in outputs if (status := _status(path)) is not None}
    if printed and (status := _status_of_stream(sys.stdout)) is not None:
        written[_identity(status)] = "to standard output"
    if not written:
        return
    for path in inputs:
        for name, status in _files_read(path):
            output = written.get(_identity(status))
            if output is not None:
                raise UsageError(f"cannot write {output}: it is one of the inputs ({name}); name another file")


def set_aside(path: Path | None, inputs: Iterable[str]) -> Path | None:
    """Keeps what a file holds that was read and is about to be replaced, under another name beside it; gives that name.

    For commands that have read all of their inputs before they write. None where the file was not read.

    Raises:
        OutputError: it cannot be kept.
    """
    status = None if path is None else _status(path)
    if path is None or status is None:
        return None
    if not any(_identity(read) == _identity(status) for one in inputs for _, read in _files_read(one)):
        return None
    for number in itertools.count(1):
        kept = path.with_name(f"{path.name}.bak{'' if number == 1 else number}")
        try:
            kept.hardlink_to(path)  # what takes the place of the file is a new one
        except FileExistsError:
            continue
        except OSError as error:
            raise OutputError(f"{path}: it is one of the inputs and cannot be kept ({os_reason(error)})") from error
        return kept
    return None


def _files_read(path: str) -> Iterator[tuple[Path | str, os.stat_result]]:
    """The files behind an input that are there; what cannot be read is said where it is read."""
    from numbers_extract.reading.sources import STDIN, find_files

    if path == STDIN:
        status = _status_of_stream(sys.stdin)
        if status is not None:
            yield "standard input", status
        return
    try:
        for file in find_files(path):
            status = _status(file)
            if status is not None:
                yield file, status
    except (InputError, OSError, ValueError):
        return


def _status(path: Path) -> os.stat_result | None:
    """The status of a file that can be written over; None where there is none, and for a device."""
    try:
        return _if_it_holds(path.stat())
    except (OSError, ValueError):
        return None


def _status_of_stream(stream: TextIO | None) -> os.stat_result | None:
    """The same for what a stream of this program is bound to."""
    try:
        return None if stream is None else _if_it_holds(os.fstat(stream.fileno()))
    except (OSError, ValueError):  # it is closed, or no stream of the system
        return None


def _if_it_holds(status: os.stat_result) -> os.stat_result | None:
    return status if stat.S_ISREG(status.st_mode) else None


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # said where it is written
        return False


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
