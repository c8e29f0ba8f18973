"""The words of ``--shard`` in, the share of the documents that one job of several reads out.

Which share a document is in goes by its id alone: no matter which other documents there are, how many processes work
and in what order, the same job takes it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import Failure, UsageError
from numbers_extract.patterns import later
from numbers_extract.reading.items import InputFailure

if TYPE_CHECKING:
    from numbers_extract.reading.items import LazyItem

__all__ = ["Share", "parse_share"]

_WRITTEN: Final = later(r"\s*(\d{1,9})\s*/\s*(\d{1,9})\s*")


class Share(NamedTuple):
    """One of ``jobs`` shares; ``number`` counts from 1."""

    number: int
    jobs: int

    def __str__(self) -> str:
        """As it is written on the command line."""
        return f"{self.number}/{self.jobs}"

    def has(self, doc_id: str) -> bool:
        """Whether a document is in it."""
        known = hashlib.blake2b(doc_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return int.from_bytes(known, "big") % self.jobs == self.number - 1

    def takes(self, item: LazyItem) -> bool:
        """Whether an item is in it. An input that failed as a whole is in all, since any may have documents of it."""
        whole = isinstance(item, InputFailure | Failure) and not item.doc_id
        return whole or self.has(item.doc_id)


def parse_share(text: str | None) -> Share | None:
    """The share of such words as ``3/64``, None where there are none.

    Raises:
        UsageError: they name no share.
    """
    if text is None:
        return None
    found = _WRITTEN.fullmatch(text)
    share = Share(int(found[1]), int(found[2])) if found is not None else None
    if share is None or not 1 <= share.number <= share.jobs:
        raise UsageError(f"--shard {text!r} is no share: write 3/64 for the third of 64 jobs, from 1/64 to 64/64")
    return share
