"""Outcomes in, golden tables out: the report in its correcting mode, served to this machine only while a person works.

The server listens on 127.0.0.1. It answers only requests that name it by that address, and it saves only what comes
with the token that its own page holds, so that no other page of the browser can write.
"""

from __future__ import annotations

import hmac
import http.server
import json
import secrets
import threading
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import InputError, OutputError, UsageError
from numbers_extract.report import PageSettings, build_page
from numbers_extract.report.saved_tables import (
    SAVED,
    golden_csv,
    golden_pair,
    saved_note,
    slugs_in,
    text_of,
    with_saved_rows,
    write_facts,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numbers_extract.records import Outcome

__all__ = ["ReviewServer"]

_HOST: Final = "127.0.0.1"
_LARGEST_BODY: Final = 50_000_000


class ReviewServer(http.server.ThreadingHTTPServer):
    """Serves one page to this machine and saves what it sends.

    Args:
        outcomes: the documents with their analyses.
        folder: where golden tables are saved; it is there.
        port: the port, 0 for a free one.
        title: the heading of the page.
        kinds: a user's own kinds, each with what it counts.
    """

    daemon_threads = True

    def __init__(
        self,
        outcomes: Sequence[Outcome],
        folder: Path,
        *,
        port: int = 0,
        title: str = "Review",
        kinds: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.kinds = tuple(kinds)
        self._own = tuple(name for name, _ in kinds)
        self.folder = folder
        self.token = secrets.token_urlsafe(24)
        self.outcomes = outcomes
        self.title = title
        self.slugs = slugs_in(folder, outcomes)
        self.texts = [text_of(outcome) for outcome in outcomes]
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
        shown = [with_saved_rows(outcome, self.folder, slug, self._own) for outcome, slug in pairs]
        notes = [saved_note(outcome, self.folder, slug) for outcome, slug in pairs]
        self._saved = {number: shown[number] for number, note in enumerate(notes) if note == SAVED}
        settings = PageSettings(self.title, self.token, notes=tuple(notes), kinds=self.kinds)
        return build_page(shown, settings).encode("utf-8", "backslashreplace")

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{_HOST}:{self.server_address[1]}/{self.token}/"

    def save(self, number: int, rows: Sequence[dict[str, Any]]) -> Path:
        """Writes the golden pair of a document, and the facts of all saved ones; gives the path of the golden table.

        Raises:
            InputError: there is no such document, or a row does not fit.
        """
        if not 0 <= number < len(self.texts):
            raise InputError("there is no such document")
        slug, text = self.slugs[number], self.texts[number]
        table = golden_csv(rows, text, self._own)
        with self._lock:
            self._page = None
            for path, content in zip(golden_pair(self.folder, slug), (text, table), strict=True):
                with atomic_writer(path) as draft:
                    draft.write_bytes(content.encode("utf-8", "backslashreplace"))
            self._saved[number] = with_saved_rows(self.outcomes[number], self.folder, slug, self._own)
            write_facts(self.folder, [self._saved[saved] for saved in sorted(self._saved)])
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
