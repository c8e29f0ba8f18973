"""Facts of any number of documents in, those of each document and article out; two documents are never merged."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import InputError
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.records import Fact

__all__ = ["by_document"]

_NUMBER: Final = later(r":(\d+)\Z")


def by_document(facts: Iterable[Fact]) -> list[list[Fact]]:
    """The facts of each document, in the order in which the documents come first.

    Facts with one ``doc_id`` are of one document, in whatever order they stand. Where a ``fact_id`` comes twice, there
    are several documents with that id, or without one: they are kept apart where each stands in text order.

    Raises:
        InputError: the rows of two documents with one id are mixed, or rows have no ``fact_id``.
    """
    of_id: dict[str, list[Fact]] = {}
    for fact in facts:
        of_id.setdefault(fact.doc_id, []).append(fact)
    return [document for doc_id, rows in of_id.items() for document in _apart(doc_id, rows)]


def _apart(doc_id: str, rows: list[Fact]) -> list[list[Fact]]:
    times = collections.Counter(fact.fact_id for fact in rows)
    if len(times) == len(rows):
        return [rows]
    documents: list[list[Fact]] = []
    last = -1
    for fact in rows:
        found = _NUMBER.search(fact.fact_id)
        if found is None:
            raise InputError(f"document {doc_id!r}: two rows have the fact_id {fact.fact_id!r}; give each its own")
        if int(found[1]) <= last or not documents:
            documents.append([])
        documents[-1].append(fact)
        last = int(found[1])
    if len(documents) > max(times.values()):
        raise InputError(f"the rows of two documents with the id {doc_id!r} are mixed; give each an id of its own")
    return documents
