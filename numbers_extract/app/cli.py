"""The command line: arguments in, tables on standard output or in a file out, messages on standard error.

Exit status: 0 done; 1 some input failed (named on standard error, the rest done) or a check fell short; 2 wrong usage.
Only what a command needs is imported, inside it: ``--help`` loads neither pandas nor the engine.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from numbers_extract.addresses import address_of, is_address
from numbers_extract.app.options import (
    COLUMNS,
    CURRENCY,
    DATE,
    ENCODING,
    FILE,
    FILE_PATH,
    FORMAT,
    INPUT_FORMAT,
    KEEP,
    KIND,
    LEXICON,
    OF_A_FOLDER,
    OF_A_TABLE,
    OF_THE_PROGRAM,
    OUTPUT,
    OUTPUT_OR_FOLDER,
    PATHS,
    POLICY,
    QUIET,
    RECURSIVE,
    RULE_ID,
    SAFE_NAMES,
    SCHEMAS,
    SCHEMAS_FORMAT,
    SIGNALLED,
    TABLE,
    TEXT_OR_JSON,
    TEXT_OR_JSON_FORMAT,
    TEXTS,
    VAGUE,
    VERBOSE,
    VIEW,
    WORKERS,
    Commands,
    argument,
    flag,
    option,
)  # fmt: skip
from numbers_extract.app.progress import counted
from numbers_extract.app.running import FELL_SHORT, Manners, Run, kinds_of, write_rows
from numbers_extract.app.shares import parse_share
from numbers_extract.app.streams import escaped, fill_closed_handles, is_watched, say, standard_output
from numbers_extract.app.targets import (
    Parts,
    Target,
    Wishes,
    find_target,
    require_folder,
    require_outputs,
    require_unread,
    set_aside,
)
from numbers_extract.errors import InputError, LexiconError, NumbersExtractError, UsageError, os_reason
from numbers_extract.reading.columns import TableColumns

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numbers_extract.app.workers import Settings
    from numbers_extract.reading.inputs import LazyItem
    from numbers_extract.records import Outcome, Rule
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.table import Table
    from numbers_extract.tables.views import View

__all__ = ["app", "main"]

WRONG_USAGE: Final = 2
_LARGE_PAGE: Final = 50_000_000  # bytes

app = Commands(
    "numbers-extract",
    help="News text in, one row per stated quantity out: deaths, votes, money, percentages and more.",
    no_args_is_help=True,
    params=[*OF_THE_PROGRAM],
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the program with its exit status. ``arguments`` None takes those of the call."""
    fill_closed_handles()
    try:
        with _ended_in_order():
            app(args=None if arguments is None else list(arguments))
    except NumbersExtractError as error:
        say(escaped(f"numbers-extract: {error}"))
        sys.exit(WRONG_USAGE if isinstance(error, UsageError | LexiconError) else FELL_SHORT)
    except OSError as error:  # of the system, where no file is to blame: too few handles, no folder to work in
        named = f"{error.filename}: " if error.filename else ""
        say(escaped(f"numbers-extract: {named}{os_reason(error)}"))
        sys.exit(FELL_SHORT)
    except KeyboardInterrupt:
        _end_interrupted(SIGNALLED + signal.SIGINT, for_good=arguments is None)
    except SystemExit as ended:
        if isinstance(ended.code, int) and ended.code > SIGNALLED:
            _end_interrupted(ended.code, for_good=arguments is None)
        raise


def _end_interrupted(status: int, *, for_good: bool) -> NoReturn:
    """Ends what a signal asked to end: nothing half-written is left, and no second signal disturbs that.

    ``for_good`` says that the program ends with it, so that signals need not be heard again.
    """
    from numbers_extract.drafts import remove_drafts

    in_main = threading.current_thread() is threading.main_thread()
    heard = {number: signal.signal(number, signal.SIG_IGN) for number in _ending_signals() if in_main}
    try:
        remove_drafts()
        say("numbers-extract: interrupted; files that were not finished are left as they were")
        sys.exit(status)
    finally:
        if not for_good:
            for number, handler in heard.items():
                signal.signal(number, handler)


def _ending_signals() -> list[signal.Signals]:
    """What asks a program to end: Ctrl-C, ``kill``, ``timeout``, a closed terminal; but nothing that ``nohup`` bars."""
    known = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


@contextlib.contextmanager
def _ended_in_order() -> Iterator[None]:
    """Lets every signal that asks the program to end clean up as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, _frame: object) -> None:
        sys.exit(SIGNALLED + number)

    before = {number: signal.signal(number, end) for number in _ending_signals() if number != signal.SIGINT}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# ------------------------------------------------------------------------------------------------ commands
@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def extract(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
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
    excel: bool,
    safe_names: bool,
    schema: bool,
    data_package: bool,
    datasette: bool,
    shard: str | None,
    part_size: float | None,
    overwrite: bool,
    link: str,
    texts: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """The facts of texts: one row a stated quantity."""
    from numbers_extract.app.products import with_kept
    from numbers_extract.tables.schema import FACTS

    share = parse_share(shard)
    target = find_target(
        output,
        format,
        Wishes(excel, safe_names, schema, data_package, datasette, link),
        Parts(part_size, overwrite, share),
    )
    kept = tuple(name.strip() for name in keep.split(",") if name.strip()) if keep else ()
    table = _ready(FACTS.keeping(kept), target, texts, paths, lexicon)
    settings = _settings(kind, vague, lexicon, currency)
    if kept:
        settings = settings._replace(make=with_kept)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first, kept), encoding, date, input_format
    )
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts, share=share)
    _write(run, table, target)


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def articles(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    date: str | None,
    workers: int,
    encoding: str,
    excel: bool,
    safe_names: bool,
    schema: bool,
    data_package: bool,
    datasette: bool,
    shard: str | None,
    part_size: float | None,
    overwrite: bool,
    texts: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """The articles as they were read: headline, outlet, author, day, and where each stands in the text."""
    from numbers_extract.app.described import ARTICLES
    from numbers_extract.app.products import with_articles

    share = parse_share(shard)
    target = find_target(
        output, format, Wishes(excel, safe_names, schema, data_package, datasette), Parts(part_size, overwrite, share)
    )
    table = _ready(ARTICLES, target, texts, paths, None)
    settings = _settings(None, "none", None)._replace(make=with_articles, reads_only=True)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format
    )
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts, share=share)
    _write(run, table, target)


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def clauses(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
    input_format: str,
    output: str | None,
    format: str | None,  # noqa: A002  (the option's name)
    lexicon: Path | None,
    workers: int,
    encoding: str,
    excel: bool,
    safe_names: bool,
    schema: bool,
    data_package: bool,
    datasette: bool,
    shard: str | None,
    part_size: float | None,
    overwrite: bool,
    texts: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """How each counted number hangs in its sentence: noun, relation, governor, voice, subject, object, agent."""
    from numbers_extract.app.described import CLAUSES
    from numbers_extract.app.products import with_clauses

    share = parse_share(shard)
    target = find_target(
        output, format, Wishes(excel, safe_names, schema, data_package, datasette), Parts(part_size, overwrite, share)
    )
    table = _ready(CLAUSES, target, texts, paths, lexicon)
    settings = _settings(None, "none", lexicon)
    make = functools.partial(with_clauses, lexicon=settings.lexicon)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, None, input_format
    )
    settings = settings._replace(explain=True, make=make)
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts, share=share)
    _write(run, table, target)


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def summarize(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
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
    excel: bool,
    safe_names: bool,
    schema: bool,
    data_package: bool,
    datasette: bool,
    shard: str | None,
    part_size: float | None,
    overwrite: bool,
    texts: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """One figure a document, article and kind, with the reason it was chosen."""
    from numbers_extract.app.products import with_summary, with_view
    from numbers_extract.figures.summary import SUMMARY_KINDS
    from numbers_extract.tables.conventions import check_convention
    from numbers_extract.tables.schema import SUMMARY
    from numbers_extract.tables.views import check_view, view_table

    share = parse_share(shard)
    target = find_target(
        output, format, Wishes(excel, safe_names, schema, data_package, datasette), Parts(part_size, overwrite, share)
    )
    shape = check_view(view)
    plain = SUMMARY if shape is None else view_table(shape, SUMMARY.name)
    table = _ready(plain, target, texts, paths, lexicon, view=shape)
    settings = _settings(kind, vague if shape is None else "none", lexicon, currency)
    check_convention(vague)
    made: Callable[..., Outcome] = (
        with_summary if shape is None else functools.partial(with_view, view=shape, vague=vague)
    )
    head = _tags(shape, target)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format, facts=True
    )
    run = Run(
        paths,
        items,
        settings._replace(kinds=None, make=functools.partial(made, kinds=settings.kinds)),  # shares have a say in votes
        workers,
        manners=Manners(quiet, verbose),
        texts=texts,
        share=share,
        none_made=f"no fact is of a kind that is summed up ({', '.join(SUMMARY_KINDS)}); extract has all",
    )
    _write(run, table, target, head)


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def incidents(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
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
    excel: bool,
    safe_names: bool,
    schema: bool,
    data_package: bool,
    datasette: bool,
    texts: Path | None,
    quiet: bool,
    verbose: bool,
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
    target = find_target(output, format, Wishes(excel, safe_names, schema, data_package, datasette))
    shape = check_view(view)
    if shape is not None and timeline:
        raise UsageError("--timeline and --view are two tables: ask for one of them")
    if shape is not None and shape.by_side:
        raise UsageError(f"--view {shape.name} has a row for each party in an article: summarize writes it")
    plain = table_of_incidents(timeline=timeline, view=shape)
    table = _ready(plain, target, texts, paths, lexicon, view=shape, reads_all_first=True)
    _tags(shape, target)
    settings = _settings(kind, vague, lexicon, currency)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format, facts=True
    )
    told = settings._replace(
        kinds=None, vague=vague if shape is None or vague != "none" else shape.vague, make=with_reports, keeps=True
    )
    run = Run(paths, items, told, workers, manners=Manners(quiet, verbose), texts=texts)
    with Shelf() as reports:
        for report in itertools.chain.from_iterable(outcome.made for outcome in run):
            reports.append(report)
        if run.documents:
            rows = rows_of_incidents(reports, chosen, timeline=timeline, view=shape, kinds=settings.kinds)
            kept = None if target.adds else set_aside(target.path, _all_read(paths, lexicon))
            if kept is not None:
                say(escaped(f"note: {target.path} was one of the inputs; what it held is kept as {kept.name}"))
            write_rows(rows, table.with_kinds(kinds_of(settings.lexicon)), target)
    run.close()


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def report(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
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
    quiet: bool,
    verbose: bool,
) -> None:
    """A self-contained HTML page: incidents, the texts with their facts marked, a table, a summary and charts."""
    from numbers_extract.app.products import with_page
    from numbers_extract.drafts import atomic_writer
    from numbers_extract.extras import is_installed, require_for_output
    from numbers_extract.figures.incidents.incident import check_policy
    from numbers_extract.report import PageSettings, write_page
    from numbers_extract.version import __version__

    require_for_output("jinja2", "a report")
    require_outputs({"--output": output}, _all_read(paths, lexicon))
    if output.suffix.lower() not in {".html", ".htm"}:
        raise UsageError(f"cannot write {output}: a report is a web page; end its name in .html")
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format, facts=True
    )
    chosen = check_policy(policy)
    settings = _settings(kind, vague, lexicon, currency)._replace(explain=True, make=with_page)
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose))
    outcomes = iter(run)
    first = next(outcomes, None)
    if first is not None:
        page = PageSettings(title, version=__version__, policy=chosen, kinds=_kinds_told(settings))
        with atomic_writer(output) as draft, draft.open("w", encoding="utf-8", errors="backslashreplace") as stream:
            write_page(itertools.chain([first], outcomes), page, stream)
        size = output.stat().st_size if address_of(output) is None else 0
        if not quiet and size > _LARGE_PAGE:
            say(
                f"note: the page has {size / 1e6:,.0f} MB, which is slow to open: report fewer texts, or extract to csv"
            )
        if not quiet and not is_installed("scipy"):
            say("note: the page has no incidents without scipy: pip install 'numbers-extract[incidents]'")
        if not quiet:
            say(f"{output}: open it in a browser")
    run.close()


@app.command(
    params=[
        PATHS,
        RECURSIVE,
        *COLUMNS,
        INPUT_FORMAT,
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
    ]
)
def review(
    paths: tuple[str, ...],
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
    input_format: str,
    output: Path,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    workers: int,
    encoding: str,
    port: int,
    browse: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """The report in a correcting mode, on this machine: accept, correct, reject, add rows; save golden tables."""
    from numbers_extract.app.products import with_page
    from numbers_extract.extras import require_for_output
    from numbers_extract.report.review import ReviewServer
    from numbers_extract.report.saved_tables import FACTS_TABLE, golden_pair, slugs_in

    require_for_output("jinja2", "a review")
    require_folder(output)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format
    )
    make = functools.partial(with_page, keep=True)
    settings = _settings(None, "none", lexicon, currency)._replace(explain=True, make=make)
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose))
    outcomes = list(run)
    if outcomes:
        slugs = slugs_in(output, outcomes)
        written = [output / FACTS_TABLE, *itertools.chain(*(golden_pair(output, slug) for slug in slugs))]
        require_unread(written, _all_read(paths, lexicon))
        try:
            output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"cannot make the folder {output}: {os_reason(error)}") from error
        try:
            server = ReviewServer(outcomes, output, port=port, kinds=_kinds_told(settings))
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


@app.command(
    params=[
        argument("what", "PATH|TEXT", "An input as for extract, or a text in quotes.", type=FILE),
        *COLUMNS,
        INPUT_FORMAT,
        KIND,
        VAGUE,
        DATE,
        LEXICON,
        CURRENCY,
        ENCODING,
        flag("--clauses", "Show the clauses of each sentence, and how each number hangs in them."),
        TEXT_OR_JSON_FORMAT,
        VERBOSE,
    ]
)
def explain(
    what: str,
    *,
    text_column: str | None,
    id_column: str | None,
    date_column: str | None,
    day_first: bool | None,
    input_format: str,
    kind: str | None,
    vague: str,
    date: str | None,
    lexicon: Path | None,
    currency: str | None,
    encoding: str,
    clauses: bool,
    form: str,
    verbose: bool,
) -> None:
    """Every number-like mark of a text: the fact it became, or the reason it was discarded, and the rule."""
    from numbers_extract.app.products import with_clause_lines, with_explained, with_explanation
    from numbers_extract.reading.inputs import InputDocument

    settings = _settings(kind, vague, lexicon, currency)
    for_programs = _is_json(form)
    if clauses and for_programs:
        raise UsageError("--clauses is for people; for programs, the command clauses writes its rows as jsonl")
    told = with_explained if for_programs else with_explanation
    make = functools.partial(with_clause_lines, lexicon=settings.lexicon) if clauses else told
    settings = settings._replace(explain=True, make=make)
    items: Iterator[LazyItem]
    if not what.strip():
        raise UsageError("there is no text to explain: give one in quotes, or a file")
    if _names_an_input(what):
        items = _documents(
            [what], TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format
        )
    else:
        items = iter([InputDocument("text", what, _date(date), "the text")])
    run = Run([what], items, settings, manners=Manners(quiet=True, verbose=verbose))
    with contextlib.closing(iter(run)) as outcomes, standard_output() as stream:
        made = itertools.chain.from_iterable(outcome.made for outcome in outcomes)
        stream.writelines(_json_lines(made) if for_programs else (line + "\n" for line in made))
    run.close()


@app.command(
    params=[
        argument("folder", "FOLDER", "Golden texts: <name>.txt with <name>.csv.", type=FILE_PATH),
        flag("--update", "Rewrite known_misses.csv to what the program gets wrong now."),
        option("--facts", "TABLE", "A table of facts to compare, in place of what the program makes.", type=FILE_PATH),
        VERBOSE,
    ]
)
def check(
    folder: Path,
    *,
    update: bool,
    facts: Path | None,
    verbose: bool,
) -> None:
    """Golden texts against their tables: precision, recall, gains and losses; exit status 1 on any."""
    from numbers_extract.app.check import check_folder, report_lines, write_known_misses
    from numbers_extract.app.given import facts_by_document

    if update and facts is not None:
        raise UsageError("--update lists what the program gets wrong: leave --facts out")
    report = check_folder(folder, None if facts is None else facts_by_document(facts))
    with standard_output() as stream:
        stream.writelines(line + "\n" for line in report_lines(report))
    for failure in report.failures:
        say(escaped(f"numbers-extract: {failure.told(verbose=verbose)}"))
    if update and report.failures:
        raise InputError(f"{folder}: the list of misses is left as it was, since not all texts could be compared")
    if update:
        path = write_known_misses(folder, report)
        say(f"numbers-extract: {path} lists {len(report.wrong):,} rows")
        return
    raise click.exceptions.Exit(FELL_SHORT if report.losses or report.gains or report.failures else 0)


@app.command(
    params=[
        RULE_ID,
        flag("--measured", "How often each frame and cue was right on golden texts."),
        option(
            "--golden", "FOLDER", "The golden texts for --measured, as for check.", default="golden", type=FILE_PATH
        ),
        LEXICON,
        flag("--check", "Try the examples of --lexicon; exit status 1 where one does not hold."),
        TEXT_OR_JSON_FORMAT,
        VERBOSE,
    ]
)
def rules(
    rule_id: str | None,
    *,
    measured: bool,
    golden: Path,
    form: str,
    lexicon: Path | None,
    check: bool,
    verbose: bool,
) -> None:
    """The rules, with their examples; those of a lexicon of your own; or how often each was right."""
    from numbers_extract.app.explain import rule_lines

    if check:
        _check_examples(lexicon)
        return
    for_programs = _is_json(form)
    known = _known_rules(lexicon, alone=rule_id is None)
    chosen = [r for r in known if r.id == rule_id] or [r for r in known if r.id.startswith(rule_id or "")]
    if not chosen and rule_id:
        import difflib

        close = difflib.get_close_matches(rule_id, [r.id for r in known], cutoff=0.5)
        hint = f"; close to it: {', '.join(close)}" if close else ""
        raise UsageError(f"no rule {rule_id!r}{hint}")
    if measured:
        _show_measured(chosen, golden, for_programs=for_programs, verbose=verbose)
        return
    if for_programs:
        lines = _json_lines(rule._asdict() for rule in chosen)
    elif rule_id is None:
        width = max((len(r.id) for r in chosen), default=0)
        lines = (f"{r.id:{width}}  {r.family:10}  {r.kind}".rstrip() + "\n" for r in chosen)
    else:
        lines = iter(["\n\n".join("\n".join(rule_lines(r)) for r in chosen) + "\n"])
    if is_watched(sys.stdout):
        click.echo_via_pager(lines)
        return
    with standard_output() as stream:
        stream.writelines(lines)


def _known_rules(lexicon: Path | None, *, alone: bool) -> Sequence[Rule]:
    """The rules of the program, with those of a lexicon behind them or ``alone``."""
    from numbers_extract.app.lexicons import load_lexicon
    from numbers_extract.app.rules import all_rules

    if lexicon is None:
        return all_rules()
    from numbers_extract.app.own_rules import own_rules

    own = own_rules(load_lexicon(lexicon))
    return own if alone else (*own, *all_rules())


def _check_examples(lexicon: Path | None) -> None:
    """Tries the examples of a lexicon; exit status 1 where one does not hold."""
    from numbers_extract.app.lexicons import load_lexicon
    from numbers_extract.app.own_rules import wrong_examples

    if lexicon is None:
        raise UsageError("--check tries the examples of your own rules: name their file with --lexicon")
    own = load_lexicon(lexicon)
    wrong = list(wrong_examples(own))
    count = sum(len(frame.places) for frame in own.frames)
    with standard_output() as stream:
        stream.writelines(escaped(line) + "\n" for line in wrong)
        stream.write(f"{lexicon}: {count - len(wrong):,} of {counted(count, 'example')} hold\n")
    if wrong:
        raise click.exceptions.Exit(FELL_SHORT)


def _show_measured(chosen: Sequence[Rule], golden: Path, *, for_programs: bool, verbose: bool) -> None:
    """How often each of the rules was right on the golden texts of a folder; exit status 1 where a text failed."""
    from numbers_extract.app.measured import measure_rules, measured_lines, measured_records

    found, failures = measure_rules(golden)
    with standard_output() as stream:
        if for_programs:
            stream.writelines(_json_lines(measured_records(chosen, found)))
        else:
            stream.writelines(line + "\n" for line in measured_lines(chosen, found))
    for failure in failures:
        say(escaped(f"numbers-extract: {failure.told(verbose=verbose)}"))
    if failures:
        raise click.exceptions.Exit(FELL_SHORT)


@app.command("schema", params=[TABLE, SCHEMAS_FORMAT, SAFE_NAMES])
def show_schema(
    table: str,
    *,
    sort: str,
    safe_names: bool,
) -> None:
    """What a table holds, as JSON: each column with its type, its closed list and what it says."""
    import json

    from numbers_extract.app.described import TABLES
    from numbers_extract.tables.schema import json_schema, table_schema

    if table not in TABLES:
        raise UsageError(f"unknown table {table!r}: choose one of {', '.join(TABLES)}")
    if sort not in SCHEMAS:
        raise UsageError(f"unknown format {sort!r}: choose one of {', '.join(SCHEMAS)}")
    chosen = TABLES[table].safe() if safe_names else TABLES[table]
    made = json_schema(chosen) if sort == "json" else table_schema(chosen)
    with standard_output() as stream:
        stream.write(json.dumps(made, ensure_ascii=False, indent=1) + "\n")


def _is_json(form: str) -> bool:
    """Whether a program shall read what is printed. Raises UsageError where the format is unknown."""
    if form not in TEXT_OR_JSON:
        raise UsageError(f"unknown format {form!r}: choose one of {', '.join(TEXT_OR_JSON)}")
    return form == "json"


def _json_lines(objects: Iterable[dict[str, Any]]) -> Iterator[str]:
    """The objects as one JSON array, each on a line of its own as soon as it is there."""
    import json

    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    ahead = "[\n"
    for one in objects:
        yield ahead + encode(one)
        ahead = ",\n"
    yield "[]\n" if ahead == "[\n" else "\n]\n"


# ------------------------------------------------------------------------------------------------ reading options
def _settings(kind: str | None, vague: str, lexicon: Path | None, currency: str | None = None) -> Settings:
    from numbers_extract.app.lexicons import load_lexicon, with_dollar
    from numbers_extract.app.workers import Settings
    from numbers_extract.tables.conventions import check_convention, check_kinds

    own = None if lexicon is None else load_lexicon(lexicon)
    kept = check_kinds(kind, kinds_of(own))
    return Settings(kept, check_convention(vague), lexicon=with_dollar(own, currency))


def _kinds_told(settings: Settings) -> tuple[tuple[str, str], ...]:
    """A user's own kinds, each with what it counts."""
    return () if settings.lexicon is None else tuple((kind.name, kind.title) for kind in settings.lexicon.kinds)


def _date(text: str | None) -> dt.date | None:
    from numbers_extract.reading.inputs import parse_date

    try:
        return None if text is None else parse_date(text)
    except ValueError:
        raise UsageError(f"--date {text!r} is no date of the form YYYY-MM-DD") from None


def _documents(
    paths: Sequence[str],
    columns: TableColumns,
    encoding: str,
    date: str | None,
    form: str,
    *,
    facts: bool = False,
) -> Iterator[LazyItem]:
    """The documents of the paths; with ``facts``, a table of facts among them gives its facts."""
    from numbers_extract.reading.charsets import check_encoding
    from numbers_extract.reading.inputs import INPUT_FORMS, iter_lazily

    check_encoding(encoding)
    if form and form not in INPUT_FORMS:
        raise UsageError(f"--input-format {form!r} is none of {', '.join(INPUT_FORMS)}")
    day = _date(date)

    def read(some: Sequence[str]) -> Iterator[LazyItem]:
        return iter_lazily(some, columns=columns, encoding=encoding, date=day, form=form)

    if not facts or form or columns.text is not None:
        return read(paths)
    from numbers_extract.app.given import facts_or_texts

    return facts_or_texts(paths, read)


def _tags(view: View | None, target: Target) -> list[Row]:
    """The row of tags under the header of a view. Raises UsageError where the format cannot hold one."""
    from numbers_extract.tables.views import tag_rows

    head = [] if view is None else tag_rows(view)
    if view is not None and head and (target.adds or target.form == "parquet"):
        held = "a database" if target.adds else "Parquet"
        raise UsageError(f"the view {view.name} has a row of tags, which {held} cannot hold: write csv, jsonl or xlsx")
    return head


def _ready(
    table: Table,
    target: Target,
    texts: Path | None,
    paths: Sequence[str],
    lexicon: Path | None,
    *,
    view: View | None = None,
    reads_all_first: bool = False,
) -> Table:
    """The table as it will be written, with safe names where they are wished.

    Makes sure, before anything is read, that each output can be written and writes over no other and no input. A
    command that reads all of its inputs before it writes may write its table over one, which is set aside; a database
    keeps the table that is read.
    """
    if target.wishes.safe_names and view is not None:
        raise UsageError("--safe-names: a view has the names of its project; leave one of the two out")
    if target.parts is not None and texts is not None:
        raise UsageError("--texts goes with a table in one file: a folder of parts leaves the texts where they are")
    outputs = {"--output": target.file, **target.beside, "--texts": texts}
    kept = frozenset({"--output"}) if reads_all_first or target.adds else frozenset()
    require_outputs(outputs, _all_read(paths, lexicon), set_aside_first=kept)
    if target.beside:
        from numbers_extract.app.beside import require_mergeable

        require_mergeable(target)
    if target.adds and target.path is not None:
        from numbers_extract.tables.databases import require_room

        require_room(target.path, target.form, table)
    return table.safe() if target.wishes.safe_names else table


def _write(run: Run, table: Table, target: Target, head: Sequence[Row] = ()) -> None:
    """Writes the rows of all documents and closes; ``head`` are rows before them, which only a file can hold."""
    if target.parts is None:
        run.write(table, target, head=head)
    from numbers_extract.app.parts import write_parts

    write_parts(run, table, target)


def _all_read(paths: Sequence[str], lexicon: Path | None) -> list[str]:
    """The paths of all that a command reads."""
    return [*paths] if lexicon is None else [*paths, str(lexicon)]


def _names_an_input(what: str) -> bool:
    """Whether the argument of ``explain`` is meant as an input rather than as a text."""
    from numbers_extract.reading.sources import has_known_ending

    if what == "-":
        return True
    try:
        if Path(what).exists():
            return True
    except (OSError, ValueError):  # too long for a path, or a NUL in it: a text
        return False
    return not any(c.isspace() for c in what) and (has_known_ending(what) or is_address(what))
