"""The command line: arguments in, tables on standard output or in a file out, messages on standard error.

Exit status: 0 done; 1 some input failed (named on standard error, the rest done) or a check fell short; 2 wrong usage.
Only what a command needs is imported, inside it: ``--help`` loads neither pandas nor the engine.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

from numbers_extract.errors import NumbersExtractError, UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TextIO

    from numbers_extract.inputs import Item
    from numbers_extract.records import Fact
    from numbers_extract.table import Row
    from numbers_extract.workers import Settings

__all__ = ["app", "main"]

FELL_SHORT: Final = 1
WRONG_USAGE: Final = 2
_DEFAULT_WIDTH: Final = 160
_FRAME_FORMATS: Final = frozenset({"parquet", "xlsx"})
_TABLE_COLUMNS: Final = (
    "fact_id", "section", "surface", "kind", "value", "value_min", "value_max", "bound", "unit", "subject", "group",
    "scope", "change", "status", "source", "time", "place",
)  # fmt: skip
_PROGRESS_SECONDS: Final = 0.2

app = typer.Typer(
    name="numbers-extract",
    help="News text in, one row per stated quantity out: deaths, votes, money, percentages and more.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the program with its exit status. ``arguments`` None takes those of the call."""
    try:
        app(args=None if arguments is None else list(arguments))
    except NumbersExtractError as error:
        _say(f"numbers-extract: {error}")
        sys.exit(WRONG_USAGE if isinstance(error, UsageError) else FELL_SHORT)


# ------------------------------------------------------------------------------------------------ options
Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Texts (.txt .md .html), tables (.csv .tsv .jsonl .parquet .xlsx), folders, globs, .gz, .zip, - (stdin).",
    ),
]
TextColumn = Annotated[str, typer.Option(metavar="NAME", help="Column of a table that holds the text.")]
IdColumn = Annotated[
    str | None, typer.Option(metavar="NAME", help="Column that names a document. [default: id, else FILE:ROW]")
]
DateColumn = Annotated[
    str | None, typer.Option(metavar="NAME", help="Column of publication dates. [default: date, where there is one]")
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write FILE, whole or not at all. [default: stdout]"),
]
Format = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="csv, jsonl, table, parquet or xlsx. [default: by FILE's ending, else csv]"),
]
Kind = Annotated[str | None, typer.Option(metavar="KIND,...", help="Keep only these kinds, such as deaths,injuries.")]
Vague = Annotated[str, typer.Option(metavar="NAME", help="Value of 'dozens' and of ranges: none, acled, emdat or ccc.")]
Date = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Publication date of the texts that come without one.")
]
Workers = Annotated[int, typer.Option(min=1, metavar="N", help="Processes to use; the output is the same for any N.")]
Encoding = Annotated[str, typer.Option(metavar="NAME", help="Character set of the inputs; auto finds it out.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No closing line and no progress on stderr.")]


def _show_version(wanted: bool) -> None:
    if wanted:
        from numbers_extract import __version__

        typer.echo(f"numbers-extract {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


# ------------------------------------------------------------------------------------------------ commands
@app.command()
def extract(
    paths: Paths,
    *,
    text_column: TextColumn = "text",
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    quiet: Quiet = False,
) -> None:
    """The facts of texts: one row a stated quantity."""
    from numbers_extract.table import COLUMNS

    target = _target(output, format, paths)
    settings = _settings(kind, vague)
    items = _documents(paths, (text_column, id_column, date_column), encoding, date)
    _finish(_Run(items, settings, workers, quiet=quiet), lambda facts: facts, COLUMNS, target)


@app.command()
def summarize(
    paths: Paths,
    *,
    text_column: TextColumn = "text",
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    output: Output = None,
    format: Format = None,  # noqa: A002  (the option's name)
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    workers: Workers = 1,
    encoding: Encoding = "auto",
    quiet: Quiet = False,
) -> None:
    """One figure a document, article and kind, with the reason it was chosen."""
    from numbers_extract.summary import SUMMARY_COLUMNS, summarize_facts

    target = _target(output, format, paths)
    settings = _settings(kind, vague)
    items = _documents(paths, (text_column, id_column, date_column), encoding, date)
    _finish(_Run(items, settings, workers, quiet=quiet), summarize_facts, SUMMARY_COLUMNS, target)


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="PATH|TEXT", help="An input as for extract, or a text in quotes.")],
    *,
    text_column: TextColumn = "text",
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    kind: Kind = None,
    vague: Vague = "none",
    date: Date = None,
    encoding: Encoding = "auto",
) -> None:
    """Every number-like mark of a text: the fact it became, or the reason it was discarded, and the rule."""
    from numbers_extract.engine import analyse
    from numbers_extract.explain import explanation
    from numbers_extract.inputs import InputDocument, InputFailure

    settings = _settings(kind, vague)
    items: Iterable[Item]
    if _names_an_input(what):
        items = _documents([what], (text_column, id_column, date_column), encoding, date)
    else:
        items = [InputDocument("text", what, _date(date), "the text")]
    failed = False
    with _standard_output() as stream:
        for item in items:
            if isinstance(item, InputFailure):
                failed = True
                _say(f"numbers-extract: {item.message}")
                continue
            analysis = analyse(item.text, doc_id=item.doc_id, date=item.date, explain=True)
            lines = explanation(analysis, kinds=settings.kinds, vague=settings.vague)
            stream.writelines(line + "\n" for line in lines)
    raise typer.Exit(FELL_SHORT if failed else 0)


@app.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Golden texts: <name>.txt with <name>.csv.")],
    *,
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite known_misses.csv to what the program gets wrong now.")
    ] = False,
) -> None:
    """Golden texts against their tables: precision, recall, gains and losses; exit status 1 on any."""
    from numbers_extract.check import check_folder, report_lines, write_known_misses

    report = check_folder(folder)
    with _standard_output() as stream:
        stream.writelines(line + "\n" for line in report_lines(report))
    if update:
        path = write_known_misses(folder, report)
        _say(f"numbers-extract: {path} lists {len(report.wrong):,} rows")
        return
    raise typer.Exit(FELL_SHORT if report.losses or report.gains else 0)


@app.command()
def rules(
    rule_id: Annotated[
        str | None, typer.Argument(metavar="ID", help="A rule, or the beginning of several ids.")
    ] = None,
) -> None:
    """The rules, with their examples."""
    from numbers_extract.explain import rule_lines
    from numbers_extract.rules import all_rules

    known = all_rules()
    chosen = [r for r in known if r.id == rule_id] or [r for r in known if r.id.startswith(rule_id or "")]
    if not chosen and rule_id:
        import difflib

        close = difflib.get_close_matches(rule_id, [r.id for r in known], cutoff=0.5)
        hint = f"; close to it: {', '.join(close)}" if close else ""
        raise UsageError(f"no rule {rule_id!r}{hint}")
    with _standard_output() as stream:
        if rule_id is None:
            width = max((len(r.id) for r in chosen), default=0)
            stream.writelines(f"{r.id:{width}}  {r.family:10}  {r.kind}".rstrip() + "\n" for r in chosen)
        else:
            stream.write("\n\n".join("\n".join(rule_lines(r)) for r in chosen) + "\n")


# ------------------------------------------------------------------------------------------------ reading options
class _Target(NamedTuple):
    """Where the rows go, None for standard output, and in what form."""

    path: Path | None
    form: str


def _target(output: str | None, form: str | None, inputs: Sequence[str]) -> _Target:
    from numbers_extract.table import FORMATS, require_format

    path = None if output in {None, "-"} else Path(str(output))
    if form is None and path is not None and path.suffix.lower() not in FORMATS:
        raise UsageError(f"cannot tell the format from {path}: name --format, or end it in one of {', '.join(FORMATS)}")
    chosen = form or ("csv" if path is None else FORMATS[path.suffix.lower()])
    require_format(chosen)
    if path is None:
        if chosen in _FRAME_FORMATS:
            raise UsageError(f"the format {chosen} needs --output FILE")
        return _Target(None, chosen)
    if path.is_dir():
        raise UsageError(f"cannot write {path}: it is a folder")
    if not path.parent.is_dir():
        raise UsageError(f"cannot write {path}: there is no folder {path.parent}")
    if any(path.exists() and Path(name).exists() and path.samefile(name) for name in inputs if name != "-"):
        raise UsageError(f"cannot write {path}: it is one of the inputs")
    return _Target(path, chosen)


def _settings(kind: str | None, vague: str) -> Settings:
    from numbers_extract.conventions import check_convention, check_kinds
    from numbers_extract.workers import Settings

    kinds = None if kind is None else [name.strip() for name in kind.split(",")]
    return Settings(check_kinds(kinds), check_convention(vague))


def _date(text: str | None) -> dt.date | None:
    from numbers_extract.inputs import parse_date

    try:
        return None if text is None else parse_date(text)
    except ValueError:
        raise UsageError(f"--date {text!r} is no date of the form YYYY-MM-DD") from None


def _documents(
    paths: Sequence[str], columns: tuple[str, str | None, str | None], encoding: str, date: str | None
) -> Iterator[Item]:
    from numbers_extract.charsets import AUTO
    from numbers_extract.inputs import TableColumns, iter_documents

    try:
        if encoding != AUTO:
            "x".encode(encoding)
    except LookupError:
        raise UsageError(f"--encoding {encoding!r} is not known; try auto, utf-8, cp1252 or utf-16") from None
    return iter_documents(paths, columns=TableColumns(*columns), encoding=encoding, date=_date(date))


def _names_an_input(what: str) -> bool:
    """Whether the argument of ``explain`` is meant as an input rather than as a text."""
    from numbers_extract.sources import has_known_ending

    if what == "-":
        return True
    try:
        if Path(what).exists():
            return True
    except (OSError, ValueError):  # too long for a path, or a NUL in it: a text
        return False
    return not any(c.isspace() for c in what) and has_known_ending(what)


# ------------------------------------------------------------------------------------------------ running
class _Run:
    """The documents of one call, worked through once: counts what comes by and says what failed."""

    def __init__(self, items: Iterator[Item], settings: Settings, workers: int, *, quiet: bool) -> None:
        from numbers_extract.workers import analyse_all

        self.outcomes = analyse_all(items, settings, workers)
        self.quiet = quiet
        self.documents = self.facts = self.discards = self.failures = 0
        self._progress = not quiet and sys.stderr.isatty()
        self._next_progress = time.monotonic() + _PROGRESS_SECONDS

    def __iter__(self) -> Iterator[list[Fact]]:
        from numbers_extract.inputs import InputFailure

        for outcome in self.outcomes:
            if isinstance(outcome, InputFailure):
                self.failures += 1
                self._wipe()
                _say(f"numbers-extract: {outcome.message}")
                continue
            self.documents += 1
            self.facts += len(outcome.facts)
            self.discards += outcome.discards
            self._show_progress()
            yield outcome.facts

    def _show_progress(self) -> None:
        if self._progress and time.monotonic() >= self._next_progress:
            sys.stderr.write(f"\r{self.documents:,} documents, {self.facts:,} facts")
            sys.stderr.flush()
            self._next_progress = time.monotonic() + _PROGRESS_SECONDS

    def _wipe(self) -> None:
        if self._progress:
            sys.stderr.write("\r\033[K")

    def close(self) -> None:
        """Prints the closing line and ends the command with its exit status."""
        self._wipe()
        if not self.quiet:
            counts = {
                "document": self.documents,
                "fact": self.facts,
                "discard": self.discards,
                "failure": self.failures,
            }
            _say(", ".join(f"{n:,} {name}{'' if n == 1 else 's'}" for name, n in counts.items()))
        raise typer.Exit(FELL_SHORT if self.failures else 0)


def _finish(
    run: _Run, rows_of: Callable[[list[Fact]], Iterable[Row]], columns: Mapping[str, str], target: _Target
) -> None:
    """Writes the rows of all documents. Where every input failed, nothing is written and no file is touched."""
    per_document = map(rows_of, run)
    first = next(per_document, None)
    if first is not None:
        _write(itertools.chain(first, itertools.chain.from_iterable(per_document)), columns, target)
    run.close()


def _write(rows: Iterable[Row], columns: Mapping[str, str], target: _Target) -> None:
    from numbers_extract import table

    if target.path is None:
        with _standard_output() as stream:
            _write_text(rows, columns, target.form, stream)
        return
    with table.atomic_writer(target.path) as draft:
        if target.form in _FRAME_FORMATS:
            table.write_frame(table.to_frame(rows, columns=columns), draft, target.form)
            return
        with draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            _write_text(rows, columns, target.form, stream)


def _write_text(rows: Iterable[Row], columns: Mapping[str, str], form: str, stream: TextIO) -> None:
    from numbers_extract import table

    names = list(columns)
    if form == "csv":
        table.write_csv(rows, names, stream)
    elif form == "jsonl":
        table.write_jsonl(rows, names, stream)
    else:
        shown = [i for i, name in enumerate(names) if name in _TABLE_COLUMNS or "sentence" not in names]
        width = shutil.get_terminal_size((_DEFAULT_WIDTH, 0)).columns
        picked = (tuple(row[i] for i in shown) for row in rows)
        table.write_table(picked, [names[i] for i in shown], stream, width=width)


# ------------------------------------------------------------------------------------------------ printing
def _say(line: str) -> None:
    typer.echo(line, err=True)


@contextlib.contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output as UTF-8 with plain line ends. A reader that closes the pipe early ends the output quietly."""
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        yield stream
        stream.flush()
    except BrokenPipeError:
        # what is still in the buffer must go somewhere when the interpreter closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
