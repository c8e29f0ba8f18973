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
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

import typer

from numbers_extract.app.collector import run_seldom
from numbers_extract.app.running import FELL_SHORT, Manners, Run, write_rows
from numbers_extract.app.streams import escaped, fill_closed_handles, say, standard_output
from numbers_extract.app.targets import (
    Target,
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
    from collections.abc import Iterator, Sequence

    from numbers_extract.app.workers import Settings
    from numbers_extract.reading.inputs import LazyItem
    from numbers_extract.records import Rule
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.views import View

__all__ = ["app", "main"]

WRONG_USAGE: Final = 2
_LARGE_PAGE: Final = 50_000_000  # bytes
SIGNALLED: Final = 128  # and the number of the signal: what shells say of a program that a signal ended

app = typer.Typer(
    name="numbers-extract",
    help="News text in, one row per stated quantity out: deaths, votes, money, percentages and more.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the program with its exit status. ``arguments`` None takes those of the call."""
    fill_closed_handles()
    if arguments is None:
        run_seldom()
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


# ------------------------------------------------------------------------------------------------ completion
def _complete_kind(incomplete: str) -> list[str]:
    """The kinds that go on from what is typed, behind those already named and their commas."""
    from numbers_extract.tables.columns import KINDS

    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{kind}" for kind in KINDS if kind.startswith(last)]


def _complete_format(incomplete: str) -> list[str]:
    from numbers_extract.tables.columns import FORMATS

    return [name for name in FORMATS.values() if name.startswith(incomplete)]


def _complete_vague(incomplete: str) -> list[str]:
    from numbers_extract.tables.conventions import CONVENTIONS

    return [name for name in CONVENTIONS if name.startswith(incomplete)]


def _complete_view(incomplete: str) -> list[str]:
    from numbers_extract.tables.views import VIEWS

    return [name for name in VIEWS if name.startswith(incomplete)]


def _complete_policy(incomplete: str) -> list[str]:
    from numbers_extract.figures.incidents.incident import POLICIES

    return [name for name in POLICIES if name.startswith(incomplete)]


def _complete_rule(incomplete: str) -> list[str]:
    from numbers_extract.app.rules import all_rules

    return [rule.id for rule in all_rules() if rule.id.startswith(incomplete)]


# ------------------------------------------------------------------------------------------------ options
Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Texts, pages, office files, feeds, mails, archive exports, tables, folders, globs, .gz, .zip, - (stdin).",
    ),
]
TextColumn = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Column of a table that holds the text. [default: text, body, content ...]"),
]
IdColumn = Annotated[
    str | None, typer.Option(metavar="NAME", help="Column that names a document. [default: id, else FILE:ROW]")
]
DateColumn = Annotated[
    str | None, typer.Option(metavar="NAME", help="Column of publication dates. [default: date, published ...]")
]
DayFirst = Annotated[
    bool | None,
    typer.Option(
        "--day-first/--month-first",
        help="Whether 03/04/2019 in a column of dates is 3 April. [default: as the column's other dates]",
        show_default=False,
    ),
]
InputFormat = Annotated[
    str,
    typer.Option(metavar="NAME", help="What the inputs are: text, html, csv, tsv, jsonl or json. [default: by ending]"),
]
Keep = Annotated[
    str | None, typer.Option(metavar="COLUMN,...", help="Columns of the table of texts to carry to its rows.")
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write FILE, whole or not at all. [default: stdout]"),
]
Format = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="csv, jsonl, table, parquet or xlsx. [default: by FILE's ending, else csv]",
        autocompletion=_complete_format,
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        metavar="KIND,...",
        help="Keep only these kinds, such as deaths,injuries.",
        autocompletion=_complete_kind,
    ),
]
Vague = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Value of 'dozens' and of ranges: none, acled, emdat or ccc.",
        autocompletion=_complete_vague,
    ),
]
ViewName = Annotated[
    str | None,
    typer.Option(
        "--view",
        metavar="NAME",
        help="Columns of a project: ucdp, airwars, emdat, acled or hxl.",
        autocompletion=_complete_view,
    ),
]
Policy = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Which figure of an incident is used: latest, highest or official.",
        autocompletion=_complete_policy,
    ),
]
Date = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Publication date of the texts that come without one.")
]
Lexicon = Annotated[Path | None, typer.Option(metavar="FILE", help="Units and currencies of your own, in a TOML file.")]
Workers = Annotated[int, typer.Option(min=1, metavar="N", help="Processes to use; the output is the same for any N.")]
Encoding = Annotated[str, typer.Option(metavar="NAME", help="Character set of the inputs; auto finds it out.")]
Excel = Annotated[bool, typer.Option("--excel", help="CSV for Excel: a byte-order mark, and no cell is a formula.")]
Schema = Annotated[bool, typer.Option("--schema", help="Write the Table Schema, FILE.schema.json, beside FILE.")]
Texts = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Save the texts as they were read (JSONL); offsets count in these."),
]
Verbose = Annotated[
    bool,
    typer.Option("--verbose", "-v", help="A line on stderr for each document, and where in the program one failed."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No closing line and no progress on stderr.")]


def _show_version(wanted: bool) -> None:
    if wanted:
        from numbers_extract.app.built import how_built
        from numbers_extract.version import __version__

        typer.echo(f"numbers-extract {__version__} ({how_built()})")
        raise typer.Exit


@app.callback()
def _root(
    *,
    _version: Annotated[
        bool, typer.Option("--version", "-V", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


# ------------------------------------------------------------------------------------------------ commands
@app.command()
def extract(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    keep: Keep = None,
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    excel: Excel = False,
    schema: Schema = False,
    link: Annotated[
        str, typer.Option(metavar="REPORT", help="In xlsx, lead from each row to its words in this report.")
    ] = "",
    texts: Texts = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """The facts of texts: one row a stated quantity."""
    from numbers_extract.app.products import with_kept
    from numbers_extract.tables.columns import COLUMNS

    target = find_target(output, format, excel=excel, schema=schema, link=link)
    _require_outputs(target, texts, paths, lexicon)
    settings = _settings(kind, vague, lexicon)
    kept = tuple(name.strip() for name in keep.split(",") if name.strip()) if keep else ()
    columns = COLUMNS | dict.fromkeys(kept, "string")
    if len(columns) < len(COLUMNS) + len(kept):
        raise UsageError(f"--keep {keep}: a column of that name is in the table already, or it is named twice")
    if kept:
        settings = settings._replace(make=with_kept)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first, kept), encoding, date, input_format
    )
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts)
    run.write(columns, target)


@app.command()
def articles(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    date: Date = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    excel: Excel = False,
    schema: Schema = False,
    texts: Texts = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """The articles as they were read: headline, outlet, author, day, and where each stands in the text."""
    from numbers_extract.app.articles import ARTICLE_COLUMNS
    from numbers_extract.app.products import with_articles

    target = find_target(output, format, excel=excel, schema=schema)
    _require_outputs(target, texts, paths, None)
    settings = _settings(None, "none", None)._replace(make=with_articles, reads_only=True)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format
    )
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts)
    run.write(ARTICLE_COLUMNS, target)


@app.command()
def clauses(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    excel: Excel = False,
    schema: Schema = False,
    texts: Texts = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """How each counted number hangs in its sentence: noun, relation, governor, voice, subject, object, agent."""
    from numbers_extract.app.clauses import CLAUSE_COLUMNS
    from numbers_extract.app.products import with_clauses

    target = find_target(output, format, excel=excel, schema=schema)
    _require_outputs(target, texts, paths, lexicon)
    settings = _settings(None, "none", lexicon)
    make = functools.partial(with_clauses, lexicon=settings.lexicon)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, None, input_format
    )
    settings = settings._replace(explain=True, make=make)
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose), texts=texts)
    run.write(CLAUSE_COLUMNS, target)


@app.command()
def summarize(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    kind: Kind = None,
    vague: Vague = "none",
    view: ViewName = None,
    date: Date = None,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    excel: Excel = False,
    schema: Schema = False,
    texts: Texts = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """One figure a document, article and kind, with the reason it was chosen."""
    from numbers_extract.app.products import with_summary, with_view
    from numbers_extract.figures.summary import SUMMARY_COLUMNS
    from numbers_extract.tables.conventions import check_convention
    from numbers_extract.tables.views import check_view, view_columns

    target = find_target(output, format, excel=excel, schema=schema)
    _require_outputs(target, texts, paths, lexicon)
    shape = check_view(view)
    settings = _settings(kind, vague if shape is None else "none", lexicon)
    check_convention(vague)
    make = with_summary if shape is None else functools.partial(with_view, view=shape, vague=vague)
    head = _tags(shape, target)
    items = _documents(
        paths, TableColumns(text_column, id_column, date_column, day_first), encoding, date, input_format, facts=True
    )
    run = Run(paths, items, settings._replace(make=make), workers, manners=Manners(quiet, verbose), texts=texts)
    if shape is None:
        run.write(SUMMARY_COLUMNS, target)
    else:
        says = {column.name: column.says for column in shape.columns}
        run.write(view_columns(shape), target, head=head, descriptions=says)


@app.command()
def incidents(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    policy: Policy = "latest",
    timeline: Annotated[
        bool, typer.Option("--timeline", help="Every figure that was reported, in order of publication.")
    ] = False,
    kind: Kind = None,
    vague: Vague = "none",
    view: ViewName = None,
    date: Date = None,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    excel: Excel = False,
    schema: Schema = False,
    texts: Texts = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """One figure an incident and kind, over all documents that tell of it; or how its figures moved."""
    from numbers_extract.app.products import with_reports
    from numbers_extract.extras import require_for_output
    from numbers_extract.figures.incidents.incident import check_policy
    from numbers_extract.figures.incidents.shelf import Shelf
    from numbers_extract.tables.incidents import table_of_incidents
    from numbers_extract.tables.views import check_view

    require_for_output("scipy", "a table of incidents")
    chosen = check_policy(policy)
    target = find_target(output, format, excel=excel, schema=schema)
    _require_outputs(target, texts, paths, lexicon, reads_all_first=True)
    shape = check_view(view)
    if shape is not None and timeline:
        raise UsageError("--timeline and --view are two tables: ask for one of them")
    _tags(shape, target)
    settings = _settings(kind, vague, lexicon)
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
            table = table_of_incidents(reports, chosen, timeline=timeline, view=shape, kinds=settings.kinds)
            kept = set_aside(target.path, _all_read(paths, lexicon))
            if kept is not None:
                say(escaped(f"note: {target.path} was one of the inputs; what it held is kept as {kept.name}"))
            write_rows(table.rows, table.columns, target, table.says)
    run.close()


@app.command()
def report(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The page to write.")] = Path(
        "report.html"
    ),
    title: Annotated[str, typer.Option(metavar="WORDS", help="Heading of the page.")] = "Numbers in the text",
    policy: Policy = "latest",
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    quiet: Quiet = False,
    verbose: Verbose = False,
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
    settings = _settings(kind, vague, lexicon)._replace(explain=True, make=with_page)
    run = Run(paths, items, settings, workers, manners=Manners(quiet, verbose))
    outcomes = iter(run)
    first = next(outcomes, None)
    if first is not None:
        page = PageSettings(title, version=__version__, policy=chosen)
        with atomic_writer(output) as draft, draft.open("w", encoding="utf-8", errors="backslashreplace") as stream:
            write_page(itertools.chain([first], outcomes), page, stream)
        if not quiet and output.stat().st_size > _LARGE_PAGE:
            size = output.stat().st_size / 1e6
            say(f"note: the page has {size:,.0f} MB, which is slow to open: report fewer texts, or extract to csv")
        if not quiet and not is_installed("scipy"):
            say("note: the page has no incidents without scipy: pip install 'numbers-extract[incidents]'")
        if not quiet:
            say(f"{output}: open it in a browser")
    run.close()


@app.command()
def review(
    paths: Paths,
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where golden tables go.")],
    date: Date = None,
    lexicon: Lexicon = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Port; 0 takes a free one.")] = 0,
    open_browser: Annotated[
        bool, typer.Option("--open/--no-open", help="Whether to open the page in a browser.")
    ] = True,
    quiet: Quiet = False,
    verbose: Verbose = False,
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
    settings = _settings(None, "none", lexicon)._replace(explain=True, make=make)
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
            server = ReviewServer(outcomes, output, port=port)
        except OSError as error:
            raise UsageError(
                f"cannot start on port {port}: {os_reason(error)}; leave --port out, or name another"
            ) from error
        say(f"{server.address}  (Ctrl-C ends it; what is saved goes to {output})")
        if open_browser:
            typer.launch(server.address)
        with contextlib.suppress(KeyboardInterrupt), server:
            server.serve_forever()
    run.close()


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="PATH|TEXT", help="An input as for extract, or a text in quotes.")],
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    day_first: DayFirst = None,
    input_format: InputFormat = "",
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    lexicon: Lexicon = None,
    encoding: Encoding = "auto",
    clauses: Annotated[
        bool, typer.Option("--clauses", help="Show the clauses of each sentence, and how each number hangs in them.")
    ] = False,
    verbose: Verbose = False,
) -> None:
    """Every number-like mark of a text: the fact it became, or the reason it was discarded, and the rule."""
    from numbers_extract.app.products import with_clause_lines, with_explanation
    from numbers_extract.reading.inputs import InputDocument

    settings = _settings(kind, vague, lexicon)
    make = functools.partial(with_clause_lines, lexicon=settings.lexicon) if clauses else with_explanation
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
        for outcome in outcomes:
            stream.writelines(line + "\n" for line in outcome.made)
    run.close()


@app.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Golden texts: <name>.txt with <name>.csv.")],
    *,
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite known_misses.csv to what the program gets wrong now.")
    ] = False,
    facts: Annotated[
        Path | None,
        typer.Option(
            "--facts", metavar="TABLE", help="A table of facts to compare, in place of what the program makes."
        ),
    ] = None,
    verbose: Verbose = False,
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
    raise typer.Exit(FELL_SHORT if report.losses or report.gains or report.failures else 0)


@app.command()
def rules(
    rule_id: Annotated[
        str | None,
        typer.Argument(metavar="ID", help="A rule, or the beginning of several ids.", autocompletion=_complete_rule),
    ] = None,
    *,
    measured: Annotated[
        bool, typer.Option("--measured", help="How often each frame and cue was right on golden texts.")
    ] = False,
    golden: Annotated[
        Path, typer.Option("--golden", metavar="FOLDER", help="The golden texts for --measured, as for check.")
    ] = Path("golden"),
    verbose: Verbose = False,
) -> None:
    """The rules, with their examples; or how often each was right."""
    from numbers_extract.app.explain import rule_lines
    from numbers_extract.app.rules import all_rules

    known = all_rules()
    chosen = [r for r in known if r.id == rule_id] or [r for r in known if r.id.startswith(rule_id or "")]
    if not chosen and rule_id:
        import difflib

        close = difflib.get_close_matches(rule_id, [r.id for r in known], cutoff=0.5)
        hint = f"; close to it: {', '.join(close)}" if close else ""
        raise UsageError(f"no rule {rule_id!r}{hint}")
    if measured:
        _show_measured(chosen, golden, verbose=verbose)
        return
    with standard_output() as stream:
        if rule_id is None:
            width = max((len(r.id) for r in chosen), default=0)
            stream.writelines(f"{r.id:{width}}  {r.family:10}  {r.kind}".rstrip() + "\n" for r in chosen)
        else:
            stream.write("\n\n".join("\n".join(rule_lines(r)) for r in chosen) + "\n")


def _show_measured(chosen: Sequence[Rule], golden: Path, *, verbose: bool) -> None:
    """How often each of the rules was right on the golden texts of a folder; exit status 1 where a text failed."""
    from numbers_extract.app.measured import measure_rules, measured_lines

    found, failures = measure_rules(golden)
    with standard_output() as stream:
        stream.writelines(line + "\n" for line in measured_lines(chosen, found))
    for failure in failures:
        say(escaped(f"numbers-extract: {failure.told(verbose=verbose)}"))
    if failures:
        raise typer.Exit(FELL_SHORT)


# ------------------------------------------------------------------------------------------------ reading options
def _settings(kind: str | None, vague: str, lexicon: Path | None) -> Settings:
    from numbers_extract.app.workers import Settings
    from numbers_extract.lexicon.user_lexicon import load_lexicon
    from numbers_extract.tables.conventions import check_convention, check_kinds

    own = None if lexicon is None else load_lexicon(lexicon)
    return Settings(check_kinds(kind), check_convention(vague), lexicon=own)


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
    if view is not None and head and target.form == "parquet":
        raise UsageError(f"the view {view.name} has a row of tags, which Parquet cannot hold: write csv, jsonl or xlsx")
    return head


def _require_outputs(
    target: Target, texts: Path | None, paths: Sequence[str], lexicon: Path | None, *, reads_all_first: bool = False
) -> None:
    """Makes sure, before anything is read, that each output can be written and writes over no other and no input.

    A command that reads all of its inputs before it writes may write its table over one, which is set aside.
    """
    outputs = {"--output": target.path, "--schema": target.schema_path, "--texts": texts}
    kept = frozenset({"--output"}) if reads_all_first else frozenset()
    require_outputs(outputs, _all_read(paths, lexicon), set_aside_first=kept)


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
    return not any(c.isspace() for c in what) and has_known_ending(what)
