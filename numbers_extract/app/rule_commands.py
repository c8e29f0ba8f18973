"""The commands that show how the program works: why a text is read so, how well, by which rules, into which tables."""

from __future__ import annotations

import contextlib
import functools
import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from numbers_extract.addresses import is_address
from numbers_extract.app.arguments import day_of, documents_of, settings_of
from numbers_extract.app.options import (
    COLUMNS,
    CURRENCY,
    DATE,
    ENCODING,
    FILE,
    FILE_PATH,
    INPUT_FORMAT,
    KIND,
    LEXICON,
    RULE_ID,
    SAFE_NAMES,
    SCHEMAS,
    SCHEMAS_FORMAT,
    TABLE,
    TEXT_OR_JSON,
    TEXT_OR_JSON_FORMAT,
    VAGUE,
    VERBOSE,
    Command,
    argument,
    flag,
    option,
)
from numbers_extract.app.progress import counted
from numbers_extract.app.running import FELL_SHORT, Manners, Run
from numbers_extract.app.streams import escaped, is_watched, say, standard_output
from numbers_extract.errors import InputError, UsageError
from numbers_extract.reading.columns import TableColumns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numbers_extract.reading.inputs import LazyItem
    from numbers_extract.records import Rule

__all__ = ["COMMANDS"]


@click.command(
    cls=Command,
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
    ],
)
def explain(
    what: str,
    *,
    columns: TableColumns,
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

    settings = settings_of(kind, vague, lexicon, currency)
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
        items = documents_of([what], columns, encoding, date, input_format)
    else:
        items = iter([InputDocument("text", what, day_of(date), "the text")])
    run = Run([what], items, settings, manners=Manners(quiet=True, verbose=verbose))
    with contextlib.closing(iter(run)) as outcomes, standard_output() as stream:
        made = itertools.chain.from_iterable(outcome.made for outcome in outcomes)
        stream.writelines(_json_lines(made) if for_programs else (line + "\n" for line in made))
    run.close()


@click.command(
    cls=Command,
    params=[
        argument("folder", "FOLDER", "Golden texts: <name>.txt with <name>.csv.", type=FILE_PATH),
        flag("--update", "Rewrite known_misses.csv to what the program gets wrong now."),
        option("--facts", "TABLE", "A table of facts to compare, in place of what the program makes.", type=FILE_PATH),
        VERBOSE,
    ],
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


@click.command(
    cls=Command,
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
    ],
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


@click.command("schema", cls=Command, params=[TABLE, SCHEMAS_FORMAT, SAFE_NAMES])
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


COMMANDS: Final[tuple[click.Command, ...]] = (
    explain,
    check,
    rules,
    show_schema,
)
"""In the order in which the program lists them."""
