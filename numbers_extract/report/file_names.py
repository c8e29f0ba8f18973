"""Ids of documents in, names of files out: readable, short, and no two alike on any disk.

An id that is a safe name as it stands keeps it. All others get what can be read of them and a mark made from the whole
id, so that ``a/b`` and ``a-b``, or ``A-B`` and ``a-b`` on a disk that knows no capitals, are two files. A name hangs on
its id alone, so that it is the same in every run; only where an id comes again does it hang on which time that is.
"""

from __future__ import annotations

import collections
import hashlib
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["file_names", "former_names"]

_MARK_BYTES: Final = 6
_SAFE: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,58}[a-z0-9_])?")
_MARKED: Final = re.compile(rf".*-[0-9a-f]{{{2 * _MARK_BYTES}}}")
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")  # of Windows, whatever the ending
_OTHER_SIGNS: Final = re.compile(r"[\W_]+")
_READABLE: Final = 40  # characters
_FORMER_SIGNS: Final = re.compile(r"[^\w.-]+")


def file_names(doc_ids: Sequence[str], reserved: frozenset[str] = frozenset()) -> list[str]:
    """A name without ending for each id; none is in ``reserved``."""
    times: collections.Counter[str] = collections.Counter()
    taken = {name.casefold() for name in reserved}
    names: list[str] = []
    for doc_id in doc_ids:
        name = ""
        while not name or name.casefold() in taken:
            times[doc_id] += 1
            name = _name(doc_id, times[doc_id])
        taken.add(name.casefold())
        names.append(name)
    return names


def _name(doc_id: str, time: int) -> str:
    """The name of an id that comes for this time, counted from 1; a safe one keeps its own only the first time."""
    safe = _SAFE.fullmatch(doc_id) and not _DEVICE.fullmatch(doc_id) and not _MARKED.fullmatch(doc_id)
    if safe and time == 1:
        return doc_id
    whole = f"{time}\0{doc_id}".encode("utf-8", "surrogatepass")
    mark = hashlib.blake2b(whole, digest_size=_MARK_BYTES).hexdigest()
    readable = _OTHER_SIGNS.sub("-", doc_id[: 2 * _READABLE]).strip("-")[:_READABLE].strip("-")
    return f"{readable or 'text'}-{mark}"


def former_names(doc_ids: Sequence[str]) -> list[str | None]:
    """The names that earlier versions gave, to find what they saved; None where two ids share one."""
    names: list[str] = []
    taken: set[str] = {"known_misses"}
    for number, doc_id in enumerate(doc_ids, 1):
        name = _FORMER_SIGNS.sub("-", doc_id).strip(".-") or f"text-{number}"
        names.append(f"{name}-{number}" if name in taken else name)
        taken.add(names[-1])
    shared = collections.Counter(name.casefold() for name in names)
    return [name if shared[name.casefold()] == 1 else None for name in names]
