"""The options and arguments of the command line, each declared once, and how its commands are listed and helped with.

A command names the options that it takes; what is declared here is shared by all that do.
"""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from numbers_extract.app.running import Manners
from numbers_extract.app.shares import parse_share
from numbers_extract.app.targets import Parts, Wishes
from numbers_extract.reading.columns import TableColumns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from click.shell_completion import CompletionItem

    _Type = click.ParamType[Any]
else:
    _Type = click.ParamType

__all__ = [
    "COLUMNS",
    "CURRENCY",
    "DATE",
    "ENCODING",
    "FILE",
    "FILE_PATH",
    "FORMAT",
    "INPUT_FORMAT",
    "KEEP",
    "KIND",
    "LEXICON",
    "OF_A_FOLDER",
    "OF_A_TABLE",
    "OF_THE_PROGRAM",
    "OUTPUT",
    "OUTPUT_OR_FOLDER",
    "PATHS",
    "POLICY",
    "QUIET",
    "RECURSIVE",
    "RULE_ID",
    "SAFE_NAMES",
    "SCHEMAS",
    "SCHEMAS_FORMAT",
    "SIGNALLED",
    "TABLE",
    "TEXTS",
    "TEXT_OR_JSON",
    "TEXT_OR_JSON_FORMAT",
    "VAGUE",
    "VERBOSE",
    "VIEW",
    "WORKERS",
    "Command",
    "Commands",
    "argument",
    "flag",
    "option",
]

SIGNALLED: Final = 128  # and the number of the signal: what shells say of a program that a signal ended
TEXT_OR_JSON: Final = ("text", "json")
"""How what a command prints is written: for people, or for programs."""
SCHEMAS: Final = ("json", "table")
"""The schemas that a table can be described by."""


# ------------------------------------------------------------------------------------------------ what can be declared
class _Argument(click.Argument):
    """An argument that says what it is, as options do."""

    def __init__(self, name: str, says: str, **rest: Any) -> None:  # noqa: ANN401  (what click takes)
        super().__init__([name], **rest)
        self.says = says

    def make_metavar(self, ctx: click.Context) -> str:  # noqa: ARG002
        """How it is shown: whether it may be left out, and whether there may be several."""
        shown = f"{self.metavar}..." if self.nargs != 1 else f"{self.metavar}"
        return shown if self.required else f"[{shown}]"


class _FileName(_Type):
    """The name of a file, which shells complete. Whether it is there is looked at where it is read or written."""

    name = "file"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        """Leaves it to the shell."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


class _FilePath(_FileName):
    """The same, as a path."""

    def convert(self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ARG002
        """The path of that name."""
        from numbers_extract.addresses import on_the_disk

        return Path(on_the_disk(str(value)))


FILE: Final = _FileName()
FILE_PATH: Final = _FilePath()


def argument(name: str, metavar: str, says: str, **rest: Any) -> click.Argument:  # noqa: ANN401  (what click takes)
    """An argument: the name of the parameter that takes it, how it is shown, and what it is."""
    return _Argument(name, says, metavar=metavar, **rest)


def option(names: str, metavar: str, says: str, *, default: Any = None, **rest: Any) -> click.Option:  # noqa: ANN401
    """An option with a value: its spellings, how the value is shown, and what it does. A default is shown too."""
    shown = default is not None and default != ""
    if default is not None:  # a default of None would do for a value that is required
        rest["default"] = default
    return click.Option(names.split(), metavar=metavar, help=says, show_default=shown, **rest)


def flag(names: str, says: str, **rest: Any) -> click.Option:  # noqa: ANN401
    """An option without a value."""
    return click.Option(names.split(), is_flag=True, help=says, **{"default": False, **rest})


def _completed(values: Callable[[], Iterable[str]], *, listed: bool = False) -> Any:  # noqa: ANN401  (a hook of click)
    """What completes a value of a closed list; ``listed``: behind those already named and their commas."""

    def complete(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",") if listed else ("", "", incomplete)
        return [f"{before}{comma}{value}" for value in values() if value.startswith(last)]

    return complete


def _kinds() -> Iterable[str]:
    from numbers_extract.tables.columns import KINDS

    return KINDS


def _formats() -> Iterable[str]:
    from numbers_extract.tables.columns import FORMATS

    return dict.fromkeys(FORMATS.values())


def _tables() -> Iterable[str]:
    from numbers_extract.app.described import TABLES

    return TABLES


def _conventions() -> Iterable[str]:
    from numbers_extract.tables.conventions import CONVENTIONS

    return CONVENTIONS


def _views() -> Iterable[str]:
    from numbers_extract.tables.views import VIEWS

    return VIEWS


def _policies() -> Iterable[str]:
    from numbers_extract.figures.incidents.incident import POLICIES

    return POLICIES


def _currencies() -> Iterable[str]:
    from numbers_extract.lexicon.currencies import dollar_codes

    return dollar_codes()


def _rules() -> Iterable[str]:
    from numbers_extract.app.rules import all_rules

    return (rule.id for rule in all_rules())


_INSIDE: Final = "numbers_extract.folders_inside"


def _remember_recursive(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    context.meta[_INSIDE] = wanted


def _with_folders_inside(
    context: click.Context, _parameter: click.Parameter, paths: tuple[str, ...]
) -> tuple[str, ...]:
    """The paths, those of folders as ones that are read with all folders in them, where that is wanted."""
    from numbers_extract.addresses import on_the_disk

    paths = tuple(map(on_the_disk, paths))
    if not context.meta.get(_INSIDE):
        return paths
    from numbers_extract.reading.sources import DEEP, may_be_folder

    return tuple(path.rstrip("/") + DEEP if path.rstrip("/") and may_be_folder(path) else path for path in paths)


# ------------------------------------------------------------------------------------------------ declared once
PATHS: Final = argument(
    "paths",
    "PATH",
    "Texts, pages, office files, feeds, mails, archive exports, WARC, tables, folders, globs, packed, - (stdin).",
    nargs=-1,
    required=True,
    type=FILE,
    callback=_with_folders_inside,
)
RECURSIVE: Final = flag(
    "--recursive -r",
    "Read the folders inside a folder too; a document is then called by its folder and its name.",
    callback=_remember_recursive,
    is_eager=True,
    expose_value=False,
)
COLUMNS: Final = (
    option("--text-column", "NAME", "Column of a table that holds the text. [default: text, body, content ...]"),
    option("--id-column", "NAME", "Column that names a document. [default: id, else FILE:ROW]"),
    option("--date-column", "NAME", "Column of publication dates. [default: date, published ...]"),
    flag(
        "--day-first/--month-first",
        "Whether 03/04/2019 in a column of dates is 3 April. [default: as the column's other dates]",
        default=None,
    ),
)
"""The options that say which column of a table of texts is what, and how its dates are read."""
INPUT_FORMAT: Final = option(
    "--input-format",
    "NAME",
    "What the inputs are: text, html, csv, tsv, jsonl, json or warc. [default: by ending]",
    default="",
)
INPUTS: Final = (PATHS, RECURSIVE, *COLUMNS, INPUT_FORMAT)
"""What every command over documents reads."""
KEEP: Final = option("--keep", "COLUMN,...", "Columns of the table of texts to carry to its rows.")
OUTPUT: Final = option(
    "--output -o",
    "FILE",
    "Write FILE or ADDRESS, whole or not at all; a database keeps its other tables. [default: stdout]",
    type=FILE,
)
OUTPUT_OR_FOLDER: Final = option(
    "--output -o",
    "FILE|FOLDER/",
    "Write FILE, whole or not at all, or Parquet parts into FOLDER/, where a run that was stopped goes on. A database "
    "keeps its other tables. [default: stdout]",
    type=FILE,
)
FORMAT: Final = option(
    "--format -f",
    "NAME",
    "csv, jsonl, table, parquet, xlsx, sqlite or duckdb. [default: by FILE's ending, else csv]",
    shell_complete=_completed(_formats),
)
KIND: Final = option(
    "--kind -k",
    "KIND,...",
    "Keep only these kinds, such as deaths,injuries.",
    shell_complete=_completed(_kinds, listed=True),
)
VAGUE: Final = option(
    "--vague",
    "NAME",
    "Value of 'dozens' and of ranges: none, acled, emdat or ccc.",
    default="none",
    shell_complete=_completed(_conventions),
)
VIEW: Final = option(
    "--view",
    "NAME",
    "Columns of a project: ucdp, airwars, emdat, acled or hxl.",
    shell_complete=_completed(_views),
)
POLICY: Final = option(
    "--policy",
    "NAME",
    "Which figure of an incident is used: latest, highest or official.",
    default="latest",
    shell_complete=_completed(_policies),
)
DATE: Final = option("--date -d", "YYYY-MM-DD", "Publication date of the texts that come without one.")
LEXICON: Final = option("--lexicon", "FILE", "Words, units and kinds of your own, in a TOML file.", type=FILE_PATH)
CURRENCY: Final = option(
    "--currency",
    "CODE",
    "What $ and dollars mean where a text does not say whose. [default: USD]",
    shell_complete=_completed(_currencies),
)
WORKERS: Final = option(
    "--workers -w", "N", "Processes to use; the output is the same for any N.", default=1, type=click.IntRange(min=1)
)
ENCODING: Final = option("--encoding", "NAME", "Character set of the inputs; auto finds it out.", default="auto")
EXCEL: Final = flag("--excel", "CSV for Excel: a byte-order mark, and no cell is a formula.")
SAFE_NAMES: Final = flag(
    "--safe-names", "Call start, end, group and change so that SQL needs no quotes: end_offset, group_name ..."
)
SCHEMA: Final = flag("--schema", "Write the Table Schema, FILE.schema.json, beside FILE.")
DATA_PACKAGE: Final = flag("--data-package", "Write FILE into the data package of its folder, datapackage.json.")
DATASETTE: Final = flag("--datasette", "Write Datasette's metadata, FILE.metadata.json, beside a SQLite FILE.")
OF_A_TABLE: Final = (EXCEL, SAFE_NAMES, SCHEMA, DATA_PACKAGE, DATASETTE)
"""The options of all commands that write a table: how its cells and names are, and what is written beside it."""
OF_A_FOLDER: Final = (
    option(
        "--shard", "N/JOBS", "Only the documents of the Nth of so many jobs, such as 3/64: all jobs have each once."
    ),
    option(
        "--part-size",
        "MB",
        "Of a folder: millions of characters of text in a part. [default: 10]",
        type=click.FloatRange(min=0, min_open=True),
    ),
    flag("--overwrite", "Of a folder: begin anew, whatever parts it holds."),
)
"""The options of all commands that write their table as parts in a folder, and share it among jobs."""
TEXT_OR_JSON_FORMAT: Final = option(
    "form --format",
    "NAME",
    "text for people, or json for programs.",
    default="text",
    shell_complete=_completed(lambda: TEXT_OR_JSON),
)
TABLE: Final = argument(
    "table",
    "TABLE",
    "facts, summary, incidents, timeline, articles or clauses.",
    required=False,
    default="facts",
    shell_complete=_completed(_tables),
)
SCHEMAS_FORMAT: Final = option(
    "sort --format",
    "NAME",
    "json for the JSON Schema of a row, table for the Table Schema.",
    default="json",
    shell_complete=_completed(lambda: SCHEMAS),
)
TEXTS: Final = option(
    "--texts", "FILE", "Save the texts as they were read (JSONL); offsets count in these.", type=FILE_PATH
)
QUIET: Final = flag("--quiet -q", "No closing line and no progress on stderr.")
VERBOSE: Final = flag("--verbose -v", "A line on stderr for each document, and where in the program one failed.")
RULE_ID: Final = argument(
    "rule_id", "ID", "A rule, or the beginning of several ids.", required=False, shell_complete=_completed(_rules)
)


# ------------------------------------------------------------------------------------------------ the program itself
class Gathered(NamedTuple):
    """Options whose values reach a command as one record: the parameter, what makes it, and their names in order."""

    name: str
    made: Callable[..., object]
    of: tuple[str, ...]


def _parts(shard: str | None, part_size: float | None, overwrite: bool) -> Parts:
    return Parts(part_size, overwrite, parse_share(shard))


GATHERED: Final = (
    Gathered("columns", TableColumns, ("text_column", "id_column", "date_column", "day_first")),
    Gathered("wishes", Wishes, ("excel", "safe_names", "schema", "data_package", "datasette")),
    Gathered("parts", _parts, ("shard", "part_size", "overwrite")),
    Gathered("manners", Manners, ("quiet", "verbose")),
)
"""What every command with all options of a group takes in place of them."""


class Command(click.Command):
    """A command whose help says what its arguments are too, and which takes groups of options as records."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  (what click gives)
        """Calls the command; its context keeps each option by its own name.

        Raises UsageError where the values of a group do not fit.
        """
        given = dict(ctx.params)
        for group in GATHERED:
            if all(name in given for name in group.of):
                given[group.name] = group.made(*(given.pop(name) for name in group.of))
        return None if self.callback is None else ctx.invoke(self.callback, **given)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the arguments, then the options."""
        arguments = [one for one in self.params if isinstance(one, _Argument)]
        if arguments:
            with formatter.section("Arguments"):
                formatter.write_dl([(str(one.metavar), _told(one)) for one in arguments])
        super().format_options(ctx, formatter)


def _told(one: _Argument) -> str:
    return f"{one.says}  [required]" if one.required else one.says


class Commands(click.Group):
    """The commands, listed as they are declared."""

    def list_commands(self, ctx: click.Context) -> Sequence[str]:  # type: ignore[override]  # noqa: ARG002
        """Their names."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  (what a command gives)
        """Runs the command that was asked for; Ctrl-C ends it with the status that shells know it by."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(SIGNALLED + signal.SIGINT)


def _show_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from numbers_extract.app.built import how_built
        from numbers_extract.version import __version__

        click.echo(f"numbers-extract {__version__} ({how_built()})")
        context.exit()


def _configure(context: click.Context, _parameter: click.Parameter, given: str | None) -> None:
    if not context.resilient_parsing and isinstance(context.command, click.Group):
        from numbers_extract.app.configuration import configured

        context.default_map = configured(given, context.command.commands)


def _install_completion(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from numbers_extract.app.completion import install, this_shell

        shell = this_shell()
        click.echo(f"{shell} completion installed in {install(context.find_root().command, shell, Path.home())}")
        click.echo("It takes effect in the next terminal that you open.")
        context.exit()


def _show_completion(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from numbers_extract.app.completion import script, this_shell

        click.echo(script(context.find_root().command, this_shell()))
        context.exit()


def _at_once(names: str, says: str, act: Callable[[click.Context, click.Parameter, bool], None]) -> click.Option:
    """An option that acts where it stands, and ends the program."""
    return flag(names, says, callback=act, is_eager=True, expose_value=False)


OF_THE_PROGRAM: Final = (
    option(
        "--config",
        "FILE",
        "Defaults of options, in TOML. [default: numbers-extract.toml here, or pyproject.toml]",
        type=FILE,
        callback=_configure,
        expose_value=False,
    ),
    _at_once("--version -V", "Show the version and exit.", _show_version),
    _at_once("--install-completion", "Install completion for the current shell.", _install_completion),
    _at_once(
        "--show-completion",
        "Show completion for the current shell, to copy it or customize the installation.",
        _show_completion,
    ),
)
"""The options that stand before any command."""
