"""Documents as a caller of Python has them in, the facts of each out, in order."""

from __future__ import annotations

import collections
import datetime as dt
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from numbers_extract.app.lexicons import load_lexicon, with_dollar
from numbers_extract.app.workers import Settings, analyse_all
from numbers_extract.errors import DocumentError, Failure, UsageError
from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.reading.inputs import InputDocument
from numbers_extract.records import About, Outcome
from numbers_extract.tables.conventions import check_convention, check_kinds
from numbers_extract.tables.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

__all__ = [
    "Date",
    "DocumentLike",
    "checked_failures",
    "checked_settings",
    "checked_workers",
    "day_of",
    "facts_of_each",
    "own_lexicon",
]

_LOG: Final = logging.getLogger("numbers_extract")
_LOG.addHandler(logging.NullHandler())  # silent until the caller says where a log goes

Date: TypeAlias = dt.date | str | None
DocumentLike: TypeAlias = str | tuple[str, str] | tuple[str, str, Date] | Mapping[str, Any]


def facts_of_each(
    documents: Iterable[DocumentLike],
    settings: Settings,
    *,
    date: dt.date | None,
    workers: int,
    failures: list[Failure] | None,
) -> Iterator[Facts]:
    """The facts of each document; see :func:`numbers_extract.extract_many`, which has the arguments checked."""
    texts: collections.deque[tuple[str, str]] = collections.deque()

    def items() -> Generator[InputDocument | Failure, None, None]:
        for number, document in enumerate(documents, 1):
            item = _item(document, number, date)
            texts.append((item.doc_id, item.text if isinstance(item, InputDocument) else ""))
            yield item

    results = analyse_all(items(), settings, workers)
    try:
        for result in results:
            doc_id, text = texts.popleft()
            if isinstance(result, Outcome):
                _LOG.debug("%s: facts %d, characters %d", doc_id, len(result.facts), len(text))
                yield Facts(result.facts, text, doc_id, result.date)
                continue
            failure = result if isinstance(result, Failure) else Failure(doc_id, "InputError", result.message)
            if failures is None:
                raise DocumentError(failure)
            _LOG.warning("%s", failure)
            failures.append(failure)
            yield Facts((), text, doc_id)
    finally:
        results.close()


def _item(document: DocumentLike, number: int, date: dt.date | None) -> InputDocument | Failure:
    """The document, or why it is none; ``number`` is its place, counted from 1."""
    doc_id = _id(document)
    name = str(number) if doc_id is None else str(doc_id)
    try:
        text, day = _text_and_date(document)
        return InputDocument(name, _text(text), day_of(day) or date, "", about=_about(document))
    except (TypeError, ValueError, UsageError) as error:
        return Failure(name, type(error).__name__, str(error))


def _id(document: object) -> object:
    """What names the document, None where nothing does."""
    if isinstance(document, Mapping):
        return document.get("id")
    return document[0] if isinstance(document, tuple) and len(document) in {2, 3} else None


def _about(document: object) -> About:
    """What a mapping says of its text."""
    outlet = document.get("outlet") if isinstance(document, Mapping) else None
    return About(outlet=outlet) if isinstance(outlet, str) else About()


def _text_and_date(document: object) -> tuple[object, Any]:
    """The text, and the date or None. Raises TypeError for what is no document."""
    if isinstance(document, str):
        return document, None
    if isinstance(document, Mapping):
        if "text" not in document:
            raise TypeError(f"a document has a 'text'; this one has {', '.join(map(repr, document)) or 'nothing'}")
        return document["text"], document.get("date")
    if isinstance(document, tuple) and len(document) in {2, 3}:
        return (*document[1:], None)[:2]
    raise TypeError(
        "a document is a str, an (id, text) or (id, text, date) tuple, or a mapping with 'text', 'id' and 'date', "
        f"not {type(document).__name__}"
    )


def _text(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}")
    return text if type(text) is str else str(text)  # plain, so that a process can be sent it


def day_of(date: Date) -> dt.date | None:
    """The day of a date, a time stamp or an ISO string; None for None and for the missing dates of pandas.

    Raises:
        TypeError: it is nothing of the sort.
        UsageError: the string is no date.
    """
    if isinstance(date, str):
        from numbers_extract.reading.inputs import parse_date

        try:
            return parse_date(date)
        except ValueError:
            raise UsageError(f"{date!r} is no date of the form YYYY-MM-DD") from None
    if date is None or date != date:  # noqa: PLR0124  (what is missing is not equal to itself)
        return None
    if not isinstance(date, dt.date):
        raise TypeError(f"a date is a date or YYYY-MM-DD, not {type(date).__name__}")
    return date.date() if isinstance(date, dt.datetime) else date


def own_lexicon(lexicon: UserLexicon | str | Path | None) -> UserLexicon | None:
    """The lexicon, read where it is a path. Raises LexiconError."""
    return lexicon if lexicon is None or isinstance(lexicon, UserLexicon) else load_lexicon(lexicon)


def checked_settings(
    kinds: Iterable[str] | None, vague: str, lexicon: UserLexicon | str | Path | None, currency: str | None
) -> Settings:
    """The options that all functions take, checked. Raises UsageError or LexiconError."""
    own = own_lexicon(lexicon)
    kept = check_kinds(kinds, () if own is None else own.kind_names())
    return Settings(kept, check_convention(vague), lexicon=with_dollar(own, currency))


def checked_workers(workers: object) -> int:
    """The number of processes. Raises UsageError where it is none."""
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise UsageError(f"workers is a whole number from 1 up, not {workers!r}")
    return workers


def checked_failures(failures: list[Failure] | None) -> list[Failure] | None:
    """The list to put failures in. Raises UsageError where it is none."""
    if failures is not None and not isinstance(failures, list):
        raise UsageError(f"failures is a list to put failures in, not {type(failures).__name__}")
    return failures
