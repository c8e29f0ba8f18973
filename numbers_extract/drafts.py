"""A path in, a file written whole or not at all out: what is written first is a draft, which then takes its place.

A draft lies in the folder of its target. Its name is drawn by chance and made anew, so that no link and no file of
others is written into. While its run lives it is locked; the next run that writes into the folder removes drafts that
nobody holds. It is brought to the disk before it takes the place of the target, so that a power cut leaves one of both
whole. What goes to an address (``s3://bucket/facts.parquet``) is sent when it is whole.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import stat
import sys
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from numbers_extract.addresses import address_of, require_writable, send
from numbers_extract.errors import OutputError, UsageError, os_reason

if sys.platform != "win32":  # which neither moves nor removes a file that is open, and so needs no locks
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["atomic_writer", "held", "is_draft", "remove_drafts", "writable_target"]

_NAME: Final = re.compile(r"\.numbers-extract-([0-9a-f]{16})([0-9a-f]{8})\.part")
_SIDE_FILES: Final = (".wal", "-wal", "-shm", "-journal")  # what databases put beside a file while they write it
_OPEN_FILE: Final = re.compile(r"/dev/(?:fd/\d+|std(?:in|out|err))|/proc/.+/fd/\d+")
_ANY_WRITE: Final = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_NO_FOLLOWING: Final = getattr(os, "O_NOFOLLOW", 0)
_NO_WAITING: Final = getattr(os, "O_NONBLOCK", 0)


# ------------------------------------------------------------------------------------------------ targets
def writable_target(path: Path) -> Path | None:
    """The file that a path stands for, links followed; None for an address, and for a device or a pipe.

    A device or a pipe is written to directly.

    The file may be there or not. One without any right to write is refused even where the system would let an
    administrator write, and so is a folder of that sort.

    Raises:
        UsageError: it cannot be written.
    """
    address = address_of(path)
    if address is not None:
        require_writable(address)
        return None
    try:
        known = path.stat()
    except FileNotFoundError:
        known = None
    except OSError as error:
        raise UsageError(f"cannot write {path}: {os_reason(error)}") from error
    except ValueError as error:  # a NUL in it
        raise UsageError(f"cannot write {str(path)!r}: it is not a path ({error})") from error
    if known is not None and stat.S_ISDIR(known.st_mode):
        raise UsageError(f"cannot write {path}: it is a folder; name a file")
    if known is not None and not stat.S_ISREG(known.st_mode):
        return None
    if _OPEN_FILE.fullmatch(path.as_posix()):
        raise UsageError(f"cannot write {path}: it stands for an open file; name the file itself")
    target = path.resolve()
    folder = target.parent
    if not folder.is_dir():
        shown = folder if path.is_symlink() else path.parent
        raise UsageError(f"cannot write {path}: there is no folder {shown}; make it first")
    if known is not None and not (known.st_mode & _ANY_WRITE and os.access(target, os.W_OK)):
        raise UsageError(f"cannot write {path}: it is read-only; name another file, or allow writing it")
    if not (folder.stat().st_mode & _ANY_WRITE and os.access(folder, os.W_OK | os.X_OK)):
        raise UsageError(f"cannot write {path}: its folder is read-only; name another, or allow writing there")
    return target


# ------------------------------------------------------------------------------------------------ whole or not at all
@contextlib.contextmanager
def atomic_writer(path: Path) -> Iterator[Path]:
    """Gives the path to write to, so that ``path`` is either written whole or left as it was.

    What is given is a draft in the same folder, which takes the place of ``path`` at the end and is removed after an
    error. A file that is replaced hands on its permission bits, and its owner and group where the system allows; a new
    one has those of the umask. A symbolic link stays, and the file it leads to is written. A further name of the same
    file (a hard link) keeps what was in it. A device or a pipe is written to directly. For an address the draft lies
    among the temporary files, and is sent at the end; it stays there where it cannot be sent, and the error says so.

    Raises:
        UsageError: the file cannot be made there.
        OutputError: it cannot be written to its end.
    """
    target = writable_target(path)
    address = address_of(path)
    if address is not None:
        with _made_to_send(path.name, address) as whole, atomic_writer(whole) as near:
            yield near
        return
    if target is None:
        with _named_failure(path):
            yield path
        return
    if any(draft.target == target for draft in list(_drafts)):
        raise UsageError(f"cannot write {path}: it is being written already")
    _remove_leftovers(target.parent)
    draft = _Draft(target)
    try:
        _drafts.append(draft)
        try:
            draft.make()
        except OSError as error:
            raise UsageError(f"cannot write {path}: {os_reason(error)}") from error
        with _named_failure(path):
            yield draft.path
            if not draft.is_there():
                raise OutputError(f"cannot write {path}: another program took its draft away; try again")
            draft.take_its_place()
    finally:
        draft.remove()
        _drafts.remove(draft)


@contextlib.contextmanager
def _made_to_send(name: str, address: str) -> Iterator[Path]:
    """Gives a file among the temporary ones, which is sent at the end; one that cannot be sent is kept there."""
    folder = Path(tempfile.mkdtemp(prefix="numbers-extract-"))
    whole = folder / name
    sent = True
    try:
        yield whole
        try:
            send(whole, address)
        except OutputError as error:
            sent = False
            raise OutputError(f"{error}; what was to be written is kept as {whole}") from error
    finally:
        if sent:
            shutil.rmtree(folder, ignore_errors=True)


class _Draft:
    """One draft of this process: where it is, what it will replace, and the open file that locks it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(_draft_name())
        self._process = os.getpid()
        self._file = -1
        self._replaced: os.stat_result | None = None

    def make(self) -> None:
        """Makes the file, locked."""
        with contextlib.suppress(FileNotFoundError):
            self._replaced = self.target.stat()
        while True:
            self.path = self.target.with_name(_draft_name())
            rights = 0o666 if self._replaced is None else 0o600
            try:
                self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOWING, rights)
            except FileExistsError:
                continue
            try:
                mine = _lock(self._file)
            except OSError:  # a disk without locks: no other run can lock it either, and so none removes it
                mine = True
            if mine and self.is_there():
                return
            self.close()  # another run took it for a leftover before it was locked

    def is_there(self) -> bool:
        """Whether the file at the draft's path is the one that was made."""
        return _is_at(self.path, os.fstat(self._file))

    def take_its_place(self) -> None:
        """Puts the draft in the place of its target."""
        os.fsync(self._file)
        old = self._replaced
        if old is not None:
            if hasattr(os, "fchown"):
                for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
                    with contextlib.suppress(OSError):  # only an administrator may give files away
                        os.fchown(self._file, owner, group)
            os.chmod(  # noqa: PTH101  (by the open file, not by a name)
                self._file if os.chmod in os.supports_fd else self.path, stat.S_IMODE(old.st_mode) & 0o777
            )
        if sys.platform == "win32":
            self.close()
        self.path.replace(self.target)
        _bring_to_disk(self.target.parent)

    def remove(self) -> None:
        """Removes the draft, where it is still there. A process that was forked leaves it to the one that made it."""
        if self._process != os.getpid():
            return
        ours = self._file < 0 or self.is_there()
        self.close()
        if ours:
            with contextlib.suppress(OSError):
                self.path.unlink()
            _remove_side_files(self.path)

    def close(self) -> None:
        """Closes the file that locks the draft, and so leaves it."""
        file, self._file = self._file, -1
        if file >= 0:
            with contextlib.suppress(OSError):
                os.close(file)


_drafts: Final[list[_Draft]] = []
_held: Final[list[int]] = []


def _bring_to_disk(folder: Path) -> None:
    """Brings the names in a folder to the disk, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _leave_drafts() -> None:
    """Lets a forked worker hold no draft and no folder: when the run is killed, they are free at once."""
    for draft in _drafts:
        draft.close()
    _drafts.clear()
    for file in _held:
        os.close(file)
    _held.clear()


@contextlib.contextmanager
def held(path: Path, what: str) -> Iterator[None]:
    """Holds ``path``, a file that is made for it and removed behind it, so that one run at a time is at work.

    A run that is killed lets it go at once. Where the disk has no locks, nobody is kept out.

    Args:
        path: the file; what it stands for is ``what``.
        what: what the others find held, for the message.

    Raises:
        UsageError: another run holds it, or it cannot be made.
    """
    while True:
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOWING, 0o666)
        except OSError as error:
            raise UsageError(f"cannot write {path}: {os_reason(error)}") from error
        try:
            mine = _hold(file)
        except OSError:
            mine = True
        if not mine:
            os.close(file)
            raise UsageError(f"cannot write {what}: another run is at work on it; wait for its end")
        if _is_at(path, os.fstat(file)):
            break
        os.close(file)  # the run that held it has just removed it
    _held.append(file)
    process = os.getpid()
    try:
        yield
    finally:
        if process == os.getpid():
            _held.remove(file)
            if sys.platform == "win32":
                os.close(file)
            with contextlib.suppress(OSError):
                path.unlink()
            if sys.platform != "win32":
                os.close(file)


def _hold(file: int) -> bool:
    """Locks an open file, on every system; False where another holds it."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  (of that system alone)

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    return _lock(file)


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_leave_drafts)


@atexit.register
def remove_drafts() -> None:
    """Removes what is half-written, for a program that ends at once: an interrupt can come between any two steps."""
    for draft in _drafts:
        draft.remove()


@contextlib.contextmanager
def _named_failure(path: Path) -> Iterator[None]:
    """Turns an error of the system into one that names the file. A closed pipe stays what it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write {path}: {os_reason(error)}") from error


# ------------------------------------------------------------------------------------------------ names and leftovers
def _draft_name() -> str:
    """A name that nobody can foretell. Its last signs are a sum over the others, so that it is known again as ours."""
    chance = os.urandom(8).hex()
    return f".numbers-extract-{chance}{zlib.crc32(chance.encode()):08x}.part"


def is_draft(name: str) -> bool:
    """Whether a file of that name is a draft of this program."""
    found = _NAME.fullmatch(name)
    return found is not None and f"{zlib.crc32(found[1].encode()):08x}" == found[2]


def _remove_leftovers(folder: Path) -> None:
    """Removes the drafts of killed runs. Those of living runs are locked and stay, and so does what is odd."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for name in [entry.name for entry in entries if is_draft(entry.name)]:
            with contextlib.suppress(OSError):
                _remove_leftover(folder / name)


def _remove_leftover(draft: Path) -> None:
    """Removes a draft that nobody holds. Raises OSError where it is held or cannot be known."""
    if sys.platform == "win32":
        draft.unlink()
        _remove_side_files(draft)
        return
    file = os.open(draft, os.O_RDWR | _NO_FOLLOWING | _NO_WAITING)
    try:
        known = os.fstat(file)
        ours = stat.S_ISREG(known.st_mode) and known.st_uid == os.geteuid()
        if ours and _lock(file) and _is_at(draft, known):
            draft.unlink()
            _remove_side_files(draft)
    finally:
        os.close(file)


def _remove_side_files(draft: Path) -> None:
    """Removes what a database that was not finished left beside its draft."""
    for ending in _SIDE_FILES:
        with contextlib.suppress(OSError):
            draft.with_name(draft.name + ending).unlink()


def _lock(file: int) -> bool:
    """Locks an open file until it is closed; False where another holds it. Raises OSError on a disk without locks."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_at(path: Path, known: os.stat_result) -> bool:
    """Whether the file of that status stands at the path itself, not behind a link."""
    try:
        return os.path.samestat(path.lstat(), known)
    except OSError:
        return False
