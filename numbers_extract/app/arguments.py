"""The values of options in, what a command reads and writes out: its documents, settings, and table made ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.app.running import Run, kinds_of
from numbers_extract.app.targets import Target, require_outputs
from numbers_extract.errors import UsageError
from numbers_extract.reading.columns import TableColumns

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from numbers_extract.app.workers import Settings
    from numbers_extract.reading.inputs import LazyItem
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.table import Table
    from numbers_extract.tables.views import View

__all__ = ["all_read", "day_of", "documents_of", "kinds_told", "settings_of", "table_ready", "tag_rows_of", "write_run"]


def settings_of(kind: str | None, vague: str, lexicon: Path | None, currency: str | None = None) -> Settings:
    """What the engine is asked for, checked. Raises UsageError or LexiconError where it cannot be given."""
    from numbers_extract.app.lexicons import load_lexicon, with_dollar
    from numbers_extract.app.workers import Settings
    from numbers_extract.tables.conventions import check_convention, check_kinds

    own = None if lexicon is None else load_lexicon(lexicon)
    kept = check_kinds(kind, kinds_of(own))
    return Settings(kept, check_convention(vague), lexicon=with_dollar(own, currency))


def kinds_told(settings: Settings) -> tuple[tuple[str, str], ...]:
    """A user's own kinds, each with what it counts."""
    return () if settings.lexicon is None else tuple((kind.name, kind.title) for kind in settings.lexicon.kinds)


def day_of(text: str | None) -> dt.date | None:
    """The day that ``--date`` names, None for none. Raises UsageError where it is no date."""
    from numbers_extract.reading.inputs import parse_date

    try:
        return None if text is None else parse_date(text)
    except ValueError:
        raise UsageError(f"--date {text!r} is no date of the form YYYY-MM-DD") from None


def documents_of(
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
    day = day_of(date)

    def read(some: Sequence[str]) -> Iterator[LazyItem]:
        return iter_lazily(some, columns=columns, encoding=encoding, date=day, form=form)

    if not facts or form or columns.text is not None:
        return read(paths)
    from numbers_extract.app.given import facts_or_texts

    return facts_or_texts(paths, read)


def tag_rows_of(view: View | None, target: Target) -> list[Row]:
    """The row of tags under the header of a view. Raises UsageError where the format cannot hold one."""
    from numbers_extract.tables.views import tag_rows

    head = [] if view is None else tag_rows(view)
    if view is not None and head and (target.adds or target.form == "parquet"):
        held = "a database" if target.adds else "Parquet"
        raise UsageError(f"the view {view.name} has a row of tags, which {held} cannot hold: write csv, jsonl or xlsx")
    return head


def table_ready(
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
    require_outputs(outputs, all_read(paths, lexicon), set_aside_first=kept)
    if target.beside:
        from numbers_extract.app.beside import require_mergeable

        require_mergeable(target)
    if target.adds and target.path is not None:
        from numbers_extract.tables.databases import require_room

        require_room(target.path, target.form, table)
    return table.safe() if target.wishes.safe_names else table


def write_run(run: Run, table: Table, target: Target, head: Sequence[Row] = ()) -> None:
    """Writes the rows of all documents and closes; ``head`` are rows before them, which only a file can hold."""
    if target.parts is None:
        run.write(table, target, head=head)
    from numbers_extract.app.parts import write_parts

    write_parts(run, table, target)


def all_read(paths: Sequence[str], lexicon: Path | None) -> list[str]:
    """The paths of all that a command reads."""
    return [*paths] if lexicon is None else [*paths, str(lexicon)]
