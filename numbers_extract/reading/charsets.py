"""Bytes in, characters out: the character set is the one named, else UTF-8 where it fits, else what the bytes tell.

Text that is no text from some byte on is read up to there, and the error says where that is.
"""

from __future__ import annotations

import codecs
import io
from typing import Final, NamedTuple

from numbers_extract.errors import InputError, UsageError
from numbers_extract.extras import require_for_input

__all__ = ["AUTO", "NO_TEXT", "Charset", "check_encoding", "decoded", "detect", "settled", "text_stream"]

AUTO: Final = "auto"
NO_TEXT: Final = "a binary file (it holds NUL bytes), not a text: save its text as .txt and give that"
_HEAD: Final = 2_000
_AROUND: Final = 200_000  # bytes looked at, on both sides of the first that is not UTF-8
_PIECE: Final = 1 << 16
_UTF8: Final = "utf-8-sig"  # reads UTF-8 with or without a byte-order mark
_CANDIDATES: Final = ("cp1252", "mac_roman", "cp1250")
"""The character sets of English news that is no Unicode, the commonest first."""

_MARKS: Final = {
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),  # first: its mark begins as that of UTF-16
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
}
_OF_NO_FILE: Final = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""What Python calls text encodings though no file is in them."""

_LATIN: Final = frozenset({"ascii", "iso8859-1"})


class Charset(NamedTuple):
    """The name of a character set, and whether it was only guessed.

    ``spoilt`` says that some bytes are none of its characters, and are read as U+FFFD.
    """

    name: str
    guessed: bool = False
    spoilt: bool = False


# ------------------------------------------------------------------------------------------------ which one
def check_encoding(name: str) -> str:
    """The name to decode with, which leaves out a byte-order mark of UTF-8; ``auto`` stays as it is.

    Raises:
        UsageError: it names no character set that files are in.
    """
    if name == AUTO:
        return name
    try:
        "x".encode(name)
        codec = codecs.lookup(name)
        known = codec.name not in _OF_NO_FILE and codec.incrementaldecoder is not None
    except (LookupError, ValueError):  # no such name; a name with a NUL; one that encodes nothing
        known = False
    if not known:
        raise UsageError(f"--encoding {name!r} is not known; try auto, utf-8, cp1252 or utf-16")
    return _UTF8 if codec.name == "utf-8" else name


def settled(named: str, head: bytes) -> Charset:
    """The character set that was named, for a file that begins so: a byte-order mark says the order of the bytes."""
    name = codecs.lookup(named).name
    family = name[:6]
    if family not in _MARKS:
        return Charset(named)
    if head.startswith(_MARKS[family]):
        return Charset(family)
    if name != family:
        return Charset(named)
    return Charset(_order_of(head) or "utf-16-le" if family == "utf-16" else "utf-32-le")


def detect(head: bytes, declared: str | None = None, *, whole: bool = True) -> Charset:
    """The character set of a file.

    Args:
        head: its bytes, or as many of them as are at hand.
        whole: whether these are all of its bytes, so that a character that is cut off is a fault.
        declared: the name that a web page states for itself; it counts where the bytes are not Unicode.

    Raises:
        InputError: the bytes are no text, or they are not Unicode and the extra ``html``, which brings the library
            that tells character sets apart, is not installed.
    """
    for family, marks in _MARKS.items():
        if head.startswith(marks):
            return Charset(family)
    wide = _order_of(head)
    if wide:
        return Charset(wide, guessed=True)
    try:
        codecs.getincrementaldecoder(_UTF8)().decode(head, final=whole)
    except UnicodeDecodeError as error:
        if _is_mostly_utf8(head):
            return Charset(_UTF8, spoilt=True)
        return _stated(head, declared) or Charset(_guess(head, error.start), guessed=True)
    return Charset(_UTF8)


def _is_mostly_utf8(head: bytes) -> bool:
    """Whether more characters of UTF-8 than bytes that are none stand in it: in texts of other sets hardly one does."""
    read = head.decode(_UTF8, "replace")
    bad = read.count("\ufffd")
    return b"\0" not in head and sum(not c.isascii() for c in read) > 2 * bad


def _stated(head: bytes, declared: str | None) -> Charset | None:
    """The character set that a page states, None where it cannot be that."""
    try:
        name = codecs.lookup(check_encoding(declared or AUTO)).name
    except (LookupError, UsageError):
        return None
    if name.startswith("utf-8"):
        return Charset(_UTF8, spoilt=True)
    name = "cp1252" if name in _LATIN else name  # as browsers have it
    return Charset(name) if not name.startswith(("utf-16", "utf-32")) and _can_decode(head, name) else None


def _order_of(head: bytes) -> str | None:
    """UTF-16 without a mark, with the order of its bytes: of English text, one byte of each pair is NUL."""
    if b"\0" in head[:_HEAD]:
        first, second = head[:_HEAD:2], head[1:_HEAD:2]
        for name, empty, full in (("utf-16-le", second, first), ("utf-16-be", first, second)):
            if full and not full.count(0) and 2 * empty.count(0) > len(empty):
                return name
    return None


def _guess(head: bytes, offset: int) -> str:
    if b"\0" in head:
        raise InputError(NO_TEXT)
    require_for_input(
        "charset_normalizer",
        f"not UTF-8 at byte {offset:,}: pass its character set, such as --encoding cp1252; finding it out",
    )
    from charset_normalizer import from_bytes

    possible = [name for name in _CANDIDATES if _can_decode(head, name)]
    around = head[max(0, offset - _AROUND) : offset + _AROUND]
    ranked = sorted(
        (round(match.chaos, 1), -round(match.coherence, 1), possible.index(name))
        for match in from_bytes(around, cp_isolation=list(_CANDIDATES))
        for name in {match.encoding, *match.could_be_from_charset}
        if name in possible
    )
    if not ranked:
        raise InputError(f"not UTF-8 at byte {offset:,}: pass its character set, such as --encoding cp1252")
    return possible[ranked[0][2]]


def _can_decode(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


# ------------------------------------------------------------------------------------------------ decoding
def decoded(data: bytes, charset: Charset) -> str:
    """The characters of a whole file. Raises InputError where it is no text of that character set."""
    try:
        return data.decode(charset.name, "replace" if charset.spoilt else "strict")
    except UnicodeDecodeError as error:
        raise InputError(_undecodable(data, _offset(error, len(data)), charset.name)) from None


def text_stream(stream: io.BufferedIOBase, charset: Charset, newline: str) -> io.TextIOWrapper:
    """The characters of a stream of bytes, line by line; ``newline`` is as for :func:`open`.

    All lines before the first byte that is no text come out; then the stream raises InputError, which says where it is.
    """
    errors = "replace" if charset.spoilt else "strict"
    checked = io.BufferedReader(_Checked(stream, charset.name, errors), _PIECE)
    return io.TextIOWrapper(checked, encoding=charset.name, errors=errors, newline=newline)


class _Checked(io.RawIOBase):
    """The bytes of a stream as far as they can be decoded; an InputError is raised at the first that cannot."""

    def __init__(self, stream: io.BufferedIOBase, encoding: str, errors: str) -> None:
        self._stream = stream
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder(encoding)(errors)
        self._passed = 0
        self._wrong: InputError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        if self._wrong is not None:
            raise self._wrong
        data = self._stream.read1(len(buffer))
        held = len(self._decoder.getstate()[0])
        try:
            self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            good = _offset(error, held + len(data)) - held
            self._wrong = InputError(_undecodable(data, self._passed + good, self._encoding))
            if good <= 0:
                raise self._wrong from None
            data = data[:good]
        self._passed += len(data)
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def _offset(error: UnicodeDecodeError, length: int) -> int:
    """Where the first bad byte of ``length`` bytes is: the error may count from behind a byte-order mark."""
    return length - len(error.object) + error.start


def _undecodable(head: bytes, offset: int, encoding: str) -> str:
    """Why bytes cannot be read, and what to do: ``offset`` is the first bad byte, ``head`` what is around it."""
    name = "UTF-8" if encoding == _UTF8 else encoding
    if encoding == _UTF8 and head.startswith(_MARKS["utf-16"]):
        return "not UTF-8 but UTF-16: pass --encoding utf-16"
    if b"\0" in head and not encoding.startswith(("utf-16", "utf-32")):
        return NO_TEXT
    if name.startswith(("utf-16", "utf-32")):
        return f"not {name} at byte {offset:,}: it is cut off or damaged there, or in another character set"
    return f"not {name} at byte {offset:,}: pass its character set, such as --encoding cp1252"
