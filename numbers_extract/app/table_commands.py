"""The commands that write a table: facts, articles, clauses, figures of documents, incidents."""

from __future__ import annotations

import functools
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from numbers_extract.app.arguments import all_read, documents_of, settings_of, table_ready, tag_rows_of, write_run
from numbers_extract.app.options import (
    CURRENCY,
    DATE,
    ENCODING,
    FORMAT,
    INPUTS,
    KEEP,
    KIND,
    LEXICON,
    OF_A_FOLDER,
    OF_A_TABLE,
    OUTPUT,
    OUTPUT_OR_FOLDER,
    POLICY,
    QUIET,
    TEXTS,
    VAGUE,
    VERBOSE,
    VIEW,
    WORKERS,
    Command,
    flag,
    option,
)
from numbers_extract.app.running import Manners, Run, kinds_of, write_rows
from numbers_extract.app.streams import escaped, say
from numbers_extract.app.targets import Parts, Wishes, find_target, set_aside
from numbers_extract.errors import UsageError
from numbers_extract.reading.columns import TableColumns

if TYPE_CHECKING:
    from collections.abc import Callable

    from numbers_extract.records import Outcome

__all__ = ["COMMANDS"]


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        KEEP,
        OUTPUT_OR_FOLDER,
        FORMAT,
        KIND,
        VAGUE,
        DATE,
        LEXICON,
        CURRENCY,
        WORKERS,
        ENCODING,
        *OF_A_TABLE,
        *OF_A_FOLDER,
        option("--link", "REPORT", "In xlsx, lead from each row to its words in this report.", default=""),
        TEXTS,
        QUIET,
        VERBOSE,
    ],
)
def extract(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    keep: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    kind: str | None,
    vague: str,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    wishes: Wishes,
    parts: Parts,
    link: str,
    texts: Path | None,
    manners: Manners,
) -> None:
    """The facts of texts: one row a stated quantity."""
    from numbers_extract.app.products import with_kept
    from numbers_extract.tables.schema import FACTS

    target = find_target(output, format, wishes._replace(link=link), parts)
    kept = tuple(name.strip() for name in keep.split(",") if name.strip()) if keep else ()
    table = table_ready(FACTS.keeping(kept), target, texts, paths, lexicon)
    settings = settings_of(kind, vague, lexicon, currency)
    if kept:
        settings = settings._replace(make=with_kept)
    items = documents_of(paths, columns._replace(keep=kept), encoding, date, input_format)
    run = Run(paths, items, settings, workers, manners=manners, texts=texts, share=parts.share)
    write_run(run, table, target)


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        OUTPUT_OR_FOLDER,
        FORMAT,
        DATE,
        WORKERS,
        ENCODING,
        *OF_A_TABLE,
        *OF_A_FOLDER,
        TEXTS,
        QUIET,
        VERBOSE,
    ],
)
def articles(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    date: str | None,
    workers: int,
    encoding: str,
    wishes: Wishes,
    parts: Parts,
    texts: Path | None,
    manners: Manners,
) -> None:
    """The articles as they were read: headline, outlet, author, day, and where each stands in the text."""
    from numbers_extract.app.described import ARTICLES
    from numbers_extract.app.products import with_articles

    target = find_target(output, format, wishes, parts)
    table = table_ready(ARTICLES, target, texts, paths, None)
    settings = settings_of(None, "none", None)._replace(make=with_articles, reads_only=True)
    items = documents_of(paths, columns, encoding, date, input_format)
    run = Run(paths, items, settings, workers, manners=manners, texts=texts, share=parts.share)
    write_run(run, table, target)


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        OUTPUT_OR_FOLDER,
        FORMAT,
        LEXICON,
        WORKERS,
        ENCODING,
        *OF_A_TABLE,
        *OF_A_FOLDER,
        TEXTS,
        QUIET,
        VERBOSE,
    ],
)
def clauses(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    lexicon: Path | None,
    workers: int,
    encoding: str,
    wishes: Wishes,
    parts: Parts,
    texts: Path | None,
    manners: Manners,
) -> None:
    """How each counted number hangs in its sentence: noun, relation, governor, voice, subject, object, agent."""
    from numbers_extract.app.described import CLAUSES
    from numbers_extract.app.products import with_clauses

    target = find_target(output, format, wishes, parts)
    table = table_ready(CLAUSES, target, texts, paths, lexicon)
    settings = settings_of(None, "none", lexicon)
    make = functools.partial(with_clauses, lexicon=settings.lexicon)
    items = documents_of(paths, columns, encoding, None, input_format)
    settings = settings._replace(explain=True, make=make)
    run = Run(paths, items, settings, workers, manners=manners, texts=texts, share=parts.share)
    write_run(run, table, target)


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        OUTPUT_OR_FOLDER,
        FORMAT,
        KIND,
        VAGUE,
        VIEW,
        DATE,
        LEXICON,
        CURRENCY,
        WORKERS,
        ENCODING,
        *OF_A_TABLE,
        *OF_A_FOLDER,
        TEXTS,
        QUIET,
        VERBOSE,
    ],
)
def summarize(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    kind: str | None,
    vague: str,
    view: str | None,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    wishes: Wishes,
    parts: Parts,
    texts: Path | None,
    manners: Manners,
) -> None:
    """One figure a document, article and kind, with the reason it was chosen."""
    from numbers_extract.app.products import with_summary, with_view
    from numbers_extract.figures.summary import SUMMARY_KINDS
    from numbers_extract.tables.conventions import check_convention
    from numbers_extract.tables.schema import SUMMARY
    from numbers_extract.tables.views import check_view, view_table

    target = find_target(output, format, wishes, parts)
    shape = check_view(view)
    plain = SUMMARY if shape is None else view_table(shape, SUMMARY.name)
    table = table_ready(plain, target, texts, paths, lexicon, view=shape)
    settings = settings_of(kind, vague if shape is None else "none", lexicon, currency)
    check_convention(vague)
    made: Callable[..., Outcome] = (
        with_summary if shape is None else functools.partial(with_view, view=shape, vague=vague)
    )
    head = tag_rows_of(shape, target)
    items = documents_of(paths, columns, encoding, date, input_format, facts=True)
    run = Run(
        paths,
        items,
        settings._replace(kinds=None, make=functools.partial(made, kinds=settings.kinds)),  # shares have a say in votes
        workers,
        manners=manners,
        texts=texts,
        share=parts.share,
        none_made=f"no fact is of a kind that is summed up ({', '.join(SUMMARY_KINDS)}); extract has all",
    )
    write_run(run, table, target, head)


@click.command(
    cls=Command,
    params=[
        *INPUTS,
        OUTPUT,
        FORMAT,
        POLICY,
        flag("--timeline", "Every figure that was reported, in order of publication."),
        KIND,
        VAGUE,
        VIEW,
        DATE,
        LEXICON,
        CURRENCY,
        WORKERS,
        ENCODING,
        *OF_A_TABLE,
        TEXTS,
        QUIET,
        VERBOSE,
    ],
)
def incidents(
    paths: tuple[str, ...],
    *,
    columns: TableColumns,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    policy: str,
    timeline: bool,
    kind: str | None,
    vague: str,
    view: str | None,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    wishes: Wishes,
    texts: Path | None,
    manners: Manners,
) -> None:
    """One figure an incident and kind, over all documents that tell of it; or how its figures moved."""
    from numbers_extract.app.products import with_reports
    from numbers_extract.extras import require_for_output
    from numbers_extract.figures.incidents.incident import check_policy
    from numbers_extract.figures.incidents.shelf import Shelf
    from numbers_extract.tables.incidents import rows_of_incidents, table_of_incidents
    from numbers_extract.tables.views import check_view

    require_for_output("scipy", "a table of incidents")
    chosen = check_policy(policy)
    target = find_target(output, format, wishes)
    shape = check_view(view)
    if shape is not None and timeline:
        raise UsageError("--timeline and --view are two tables: ask for one of them")
    if shape is not None and shape.by_side:
        raise UsageError(f"--view {shape.name} has a row for each party in an article: summarize writes it")
    plain = table_of_incidents(timeline=timeline, view=shape)
    table = table_ready(plain, target, texts, paths, lexicon, view=shape, reads_all_first=True)
    tag_rows_of(shape, target)
    settings = settings_of(kind, vague, lexicon, currency)
    items = documents_of(paths, columns, encoding, date, input_format, facts=True)
    told = settings._replace(
        kinds=None, vague=vague if shape is None or vague != "none" else shape.vague, make=with_reports, keeps=True
    )
    run = Run(paths, items, told, workers, manners=manners, texts=texts)
    with Shelf() as reports:
        for report in itertools.chain.from_iterable(outcome.made for outcome in run):
            reports.append(report)
        if run.documents:
            rows = rows_of_incidents(reports, chosen, timeline=timeline, view=shape, kinds=settings.kinds)
            kept = None if target.adds else set_aside(target.path, all_read(paths, lexicon))
            if kept is not None:
                say(escaped(f"note: {target.path} was one of the inputs; what it held is kept as {kept.name}"))
            write_rows(rows, table.with_kinds(kinds_of(settings.lexicon)), target)
    run.close()


COMMANDS: Final[tuple[click.Command, ...]] = (
    extract,
    articles,
    clauses,
    summarize,
    incidents,
)
"""In the order in which the program lists them."""
