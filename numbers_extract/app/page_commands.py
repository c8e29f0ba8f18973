"""The commands that make a page for a person: the report, and its correcting mode."""

from __future__ import annotations

import contextlib
import functools
import itertools
from pathlib import Path
from typing import Final

import click

from numbers_extract.addresses import address_of
from numbers_extract.app.arguments import all_read, documents_of, kinds_told, settings_of
from numbers_extract.app.options import (
    CURRENCY,
    DATE,
    ENCODING,
    FILE_PATH,
    INPUTS,
    KIND,
    LEXICON,
    POLICY,
    QUIET,
    VAGUE,
    VERBOSE,
    WORKERS,
    Command,
    flag,
    option,
)
from numbers_extract.app.running import Manners, Run
from numbers_extract.app.streams import say
from numbers_extract.app.targets import require_folder, require_outputs, require_unread
from numbers_extract.errors import UsageError, os_reason
from numbers_extract.reading.columns import TableColumns

__all__ = ["COMMANDS"]

_LARGE_PAGE: Final = 50_000_000  # bytes


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        option("--output -o", "FILE", "The page to write.", default="report.html", type=FILE_PATH),
        option("--title", "WORDS", "Heading of the page.", default="Numbers in the text"),
        POLICY,
        KIND,
        VAGUE,
        DATE,
        LEXICON,
        CURRENCY,
        WORKERS,
        ENCODING,
        QUIET,
        VERBOSE,
    ],
)
def report(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: Path,
    title: str,
    policy: str,
    kind: str | None,
    vague: str,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    manners: Manners,
) -> None:
    """A self-contained HTML page: incidents, the texts with their facts marked, a table, a summary and charts."""
    from numbers_extract.app.products import with_page
    from numbers_extract.drafts import atomic_writer
    from numbers_extract.extras import is_installed, require_for_output
    from numbers_extract.figures.incidents.incident import check_policy
    from numbers_extract.report import PageSettings, write_page
    from numbers_extract.version import __version__

    require_for_output("jinja2", "a report")
    require_outputs({"--output": output}, all_read(paths, lexicon))
    if output.suffix.lower() not in {".html", ".htm"}:
        raise UsageError(f"cannot write {output}: a report is a web page; end its name in .html")
    items = documents_of(paths, columns, encoding, date, input_format, facts=True)
    chosen = check_policy(policy)
    settings = settings_of(kind, vague, lexicon, currency)._replace(explain=True, make=with_page)
    run = Run(paths, items, settings, workers, manners=manners)
    outcomes = iter(run)
    first = next(outcomes, None)
    if first is not None:
        page = PageSettings(title, version=__version__, policy=chosen, kinds=kinds_told(settings))
        with atomic_writer(output) as draft, draft.open("w", encoding="utf-8", errors="backslashreplace") as stream:
            write_page(itertools.chain([first], outcomes), page, stream)
        size = output.stat().st_size if address_of(output) is None else 0
        if not manners.quiet and size > _LARGE_PAGE:
            say(
                f"note: the page has {size / 1e6:,.0f} MB, which is slow to open: report fewer texts, or extract to csv"
            )
        if not manners.quiet and not is_installed("scipy"):
            say("note: the page has no incidents without scipy: pip install 'numbers-extract[incidents]'")
        if not manners.quiet:
            say(f"{output}: open it in a browser")
    run.close()


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        option("--output -o", "FOLDER", "Where golden tables go.", required=True, type=FILE_PATH),
        DATE,
        LEXICON,
        CURRENCY,
        WORKERS,
        ENCODING,
        option("--port", "N", "Port; 0 takes a free one.", default=0, type=click.IntRange(0, 65535)),
        flag("browse --open/--no-open", "Whether to open the page in a browser.", default=True, show_default=True),
        QUIET,
        VERBOSE,
    ],
)
def review(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: Path,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    port: int,
    browse: bool,
    manners: Manners,
) -> None:
    """The report in a correcting mode, on this machine: accept, correct, reject, add rows; save golden tables."""
    from numbers_extract.app.products import with_page
    from numbers_extract.extras import require_for_output
    from numbers_extract.report.review import ReviewServer
    from numbers_extract.report.saved_tables import FACTS_TABLE, golden_pair, slugs_in

    require_for_output("jinja2", "a review")
    require_folder(output)
    items = documents_of(paths, columns, encoding, date, input_format)
    make = functools.partial(with_page, keep=True)
    settings = settings_of(None, "none", lexicon, currency)._replace(explain=True, make=make)
    run = Run(paths, items, settings, workers, manners=manners)
    outcomes = list(run)
    if outcomes:
        slugs = slugs_in(output, outcomes)
        written = [output / FACTS_TABLE, *itertools.chain(*(golden_pair(output, slug) for slug in slugs))]
        require_unread(written, all_read(paths, lexicon))
        try:
            output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"cannot make the folder {output}: {os_reason(error)}") from error
        try:
            server = ReviewServer(outcomes, output, port=port, kinds=kinds_told(settings))
        except OSError as error:
            raise UsageError(
                f"cannot start on port {port}: {os_reason(error)}; leave --port out, or name another"
            ) from error
        say(f"{server.address}  (Ctrl-C ends it; what is saved goes to {output})")
        if browse:
            click.launch(server.address)
        with contextlib.suppress(KeyboardInterrupt), server:
            server.serve_forever()
    run.close()


COMMANDS: Final[tuple[click.Command, ...]] = (
    report,
    review,
)
"""In the order in which the program lists them."""
