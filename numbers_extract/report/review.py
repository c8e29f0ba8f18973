"""Outcomes in, golden tables out: the report in its correcting mode, served to this machine only while a person works.

The server listens on 127.0.0.1. It answers only requests that name it by that address, and it saves only what comes
with the token that its own page holds, so that no other page of the browser can write. A text is saved as
``<slug>.txt`` with ``<slug>.csv`` beside it, in the form that the command ``check`` reads.
"""

from __future__ import annotations

import hmac
import http.server
import io
import json
import secrets
import threading
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import InputError, OutputError, UsageError
from numbers_extract.records import Fact
from numbers_extract.report import PageSettings, build_page
from numbers_extract.report.file_names import file_names, former_names
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.tables.golden import KNOWN_MISSES, read_golden
from numbers_extract.tables.writers import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Outcome

__all__ = [
    "GOLDEN_COLUMNS",
    "SAVED",
    "ReviewServer",
    "golden_csv",
    "golden_pair",
    "saved_note",
    "slugs_in",
    "with_saved_rows",
]

GOLDEN_COLUMNS: Final = (
    "start", "end", "surface", "section", "kind", "topic", "value", "value_min", "value_max", "bound", "approximate",
    "unit", "dimension", "subject", "group", "actor", "scope", "part_of", "per", "change", "status", "source", "time",
    "place",
)  # fmt: skip
"""The columns of a golden table: those that a person codes."""

SAVED: Final = "saved"
"""The note on a document whose saved rows the page shows."""

_HOST: Final = "127.0.0.1"
_LARGEST_BODY: Final = 50_000_000
_RESERVED: Final = frozenset({Path(KNOWN_MISSES).stem})
_TRUE: Final = frozenset({"true", "yes", "1"})


# ------------------------------------------------------------------------------------------------ names
def slugs_in(folder: Path, outcomes: Sequence[Outcome]) -> list[str]:
    """A file name for each document, no two alike. What an earlier version saved for the same text keeps its name."""
    doc_ids = [outcome.doc_id for outcome in outcomes]
    slugs = file_names(doc_ids, _RESERVED)
    known = {slug.casefold() for slug in slugs}
    for place, former in enumerate(former_names(doc_ids)):
        if former is None or former.casefold() in known or _is_saved(folder, slugs[place]):
            continue
        if _is_saved(folder, former) and _saved_text(folder, former) == _text_of(outcomes[place]):
            slugs[place] = former
    return slugs


def _is_saved(folder: Path, slug: str) -> bool:
    try:
        return all(path.exists() for path in golden_pair(folder, slug))
    except OSError:  # a former name can be too long
        return False


def _saved_text(folder: Path, slug: str) -> str:
    return golden_pair(folder, slug)[0].read_bytes().decode("utf-8", "replace")


def golden_pair(folder: Path, slug: str) -> tuple[Path, Path]:
    """The files that a text and its golden table are saved in."""
    return folder / f"{slug}.txt", folder / f"{slug}.csv"


# ------------------------------------------------------------------------------------------------ golden tables
def golden_csv(rows: Sequence[dict[str, Any]], text: str) -> str:
    """The golden table of a text: its rows by offset, ``part_of`` as the start of the whole.

    Raises:
        InputError: a row does not fit the text or a closed list; the message names it.
    """
    starts = {str(row.get("fact_id")): row.get("start") for row in rows if row.get("fact_id")}
    made: list[tuple[Any, ...]] = []
    for row in sorted(rows, key=_place):
        start, end = _place(row)
        if not 0 <= start < end <= len(text) or text[start:end] != row.get("surface"):
            raise InputError(f"row at {start}-{end}: the words are not those of the text")
        for name, members in CATEGORIES.items():
            if row.get(name) and row[name] not in members:
                raise InputError(f"row {row['surface']!r}: {row[name]!r} is no {name}")
        if not row.get("kind"):
            raise InputError(f"row {row['surface']!r}: it has no kind")
        for name in ("value", "value_min", "value_max"):
            if row.get(name) is not None and (isinstance(row[name], bool) or not isinstance(row[name], int | float)):
                raise InputError(f"row {row['surface']!r}: {name} is no number")
        cells = {**row, "approximate": bool(row.get("approximate")), "part_of": starts.get(str(row.get("part_of")))}
        made.append(tuple(cells.get(name) for name in GOLDEN_COLUMNS))
    stream = io.StringIO()
    write_csv(made, GOLDEN_COLUMNS, stream)
    return stream.getvalue()


def _place(row: dict[str, Any]) -> tuple[int, int]:
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        raise InputError("a row has no place in the text")
    return start, end


def _text_of(outcome: Outcome) -> str:
    return outcome.analysis.document.text if outcome.analysis is not None else ""


def saved_note(outcome: Outcome, folder: Path, slug: str) -> str:
    """What to say of a document that was saved before; empty for one that was not."""
    if not _is_saved(folder, slug):
        return ""
    if _saved_text(folder, slug) == _text_of(outcome):
        return SAVED
    return f"{slug}.txt holds another text: saving replaces it and its rows"


def with_saved_rows(outcome: Outcome, folder: Path, slug: str) -> Outcome:
    """The outcome with the rows that were saved for its text before, where there are some and the text is the same."""
    if outcome.analysis is None or not _is_saved(folder, slug):
        return outcome
    text = outcome.analysis.document.text
    if _saved_text(folder, slug) != text:
        return outcome
    golden = read_golden(golden_pair(folder, slug)[1], text)
    ids = {str(row.start): f"{outcome.doc_id}:{number}" for number, row in enumerate(golden, 1)}
    found = {(fact.start, fact.end): fact for fact in outcome.facts}
    facts = []
    for row in golden:
        before = found.get((row.start, row.end))
        cells: dict[str, Any] = {name: row.cells.get(name) or "" for name in COLUMNS}
        cells |= {"doc_id": outcome.doc_id, "fact_id": ids[str(row.start)], "part_of": ids.get(cells["part_of"], "")}
        cells |= {"start": row.start, "end": row.end, "approximate": cells["approximate"].lower() in _TRUE}
        cells |= {"value": row.value, "value_min": row.value_min, "value_max": row.value_max}
        cells |= {"article": before.article if before else 1, "date_start": None, "date_end": None}
        cells["published"] = before.published if before else None
        cells |= {name: getattr(before, name) if before else "" for name in ("sentence", "rule", "country")}
        facts.append(Fact(**cells))
    return outcome._replace(facts=facts, made=None)


# ------------------------------------------------------------------------------------------------ the server
class ReviewServer(http.server.ThreadingHTTPServer):
    """Serves one page to this machine and saves what it sends.

    Args:
        outcomes: the documents with their analyses.
        folder: where golden tables are saved; it is there.
        port: the port, 0 for a free one.
        title: the heading of the page.
    """

    daemon_threads = True

    def __init__(self, outcomes: Sequence[Outcome], folder: Path, *, port: int = 0, title: str = "Review") -> None:
        self.folder = folder
        self.token = secrets.token_urlsafe(24)
        self.outcomes = outcomes
        self.title = title
        self.slugs = slugs_in(folder, outcomes)
        self.texts = [_text_of(outcome) for outcome in outcomes]
        self._lock = threading.Lock()
        self._page: bytes | None = self._built()
        super().__init__((_HOST, port), _Handler)

    def page(self) -> bytes:
        """The page with the rows that were saved last, so that a reload goes on from them."""
        with self._lock:
            if self._page is None:
                self._page = self._built()
            return self._page

    def _built(self) -> bytes:
        pairs = list(zip(self.outcomes, self.slugs, strict=True))
        shown = [with_saved_rows(outcome, self.folder, slug) for outcome, slug in pairs]
        notes = [saved_note(outcome, self.folder, slug) for outcome, slug in pairs]
        settings = PageSettings(self.title, self.token, notes=tuple(notes))
        return build_page(shown, settings).encode("utf-8", "backslashreplace")

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{_HOST}:{self.server_address[1]}/{self.token}/"

    def save(self, number: int, rows: Sequence[dict[str, Any]]) -> Path:
        """Writes the golden pair of a document and gives the path of its table.

        Raises:
            InputError: there is no such document, or a row does not fit.
        """
        if not 0 <= number < len(self.texts):
            raise InputError("there is no such document")
        slug, text = self.slugs[number], self.texts[number]
        table = golden_csv(rows, text)
        with self._lock:
            self._page = None
            for path, content in zip(golden_pair(self.folder, slug), (text, table), strict=True):
                with atomic_writer(path) as draft:
                    draft.write_bytes(content.encode("utf-8", "backslashreplace"))
        return golden_pair(self.folder, slug)[1]


class _Handler(http.server.BaseHTTPRequestHandler):
    """Answers ``GET /<token>/`` with the page and ``POST /<token>/save`` with what became of it."""

    server: ReviewServer
    server_version = "numbers-extract"
    sys_version = ""

    def do_GET(self) -> None:
        """The page."""
        if not self._is_ours(""):
            return
        try:
            page = self.server.page()
        except InputError as error:  # a saved table was changed by hand meanwhile
            self._say(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))
        else:
            self._answer(HTTPStatus.OK, "text/html; charset=utf-8", page)

    def do_POST(self) -> None:
        """Saves the rows of a document."""
        if not self._is_ours("save"):
            return
        if not hmac.compare_digest(self.headers.get("X-Token", "").encode(), self.server.token.encode()):
            self._say(HTTPStatus.FORBIDDEN, "not saved: the request does not come from this page")
            return
        try:
            number, rows = self._sent()
            path = self.server.save(number, rows)
        except (ValueError, InputError) as error:
            self._say(HTTPStatus.BAD_REQUEST, f"not saved: {error}")
        except (OutputError, UsageError) as error:  # the folder is gone, or the disk is full
            self._say(HTTPStatus.INTERNAL_SERVER_ERROR, f"not saved: {error}")
        else:
            self._say(HTTPStatus.OK, f"saved {len(rows)} rows in {path.name}")

    def _sent(self) -> tuple[int, list[dict[str, Any]]]:
        """The number of the document and its rows. Raises InputError or ValueError for anything else."""
        length = int(self.headers.get("Content-Length", ""))
        if not 0 <= length <= _LARGEST_BODY:
            raise InputError("too long")
        asked = json.loads(self.rfile.read(length))
        number, rows = (asked.get("document"), asked.get("rows")) if isinstance(asked, dict) else (None, None)
        if not isinstance(number, int) or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise InputError("not what this page sends")
        return number, rows

    def _is_ours(self, name: str) -> bool:
        """Whether the request names this machine and the page's own address; answers it otherwise."""
        host = self.headers.get("Host", "")
        port = self.server.server_address[1]
        known = host in {f"{_HOST}:{port}", f"localhost:{port}"}
        if known and hmac.compare_digest(self.path.encode(), f"/{self.server.token}/{name}".encode()):
            return True
        self._say(HTTPStatus.NOT_FOUND, "there is nothing here")
        return False

    def _say(self, status: HTTPStatus, message: str) -> None:
        self._answer(status, "application/json", json.dumps({"message": message}).encode())

    def _answer(self, status: HTTPStatus, form: str, body: bytes) -> None:
        self.send_response(status)
        for name, value in (
            ("Content-Type", form),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name that the library gives)
        """Nothing: standard error is for people."""
