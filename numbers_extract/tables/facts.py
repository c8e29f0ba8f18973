"""The facts of one text as a list that shows itself: in a notebook, the text with its facts marked, and their rows."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, SupportsIndex, overload

from numbers_extract.records import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    import pyarrow as pa

    from numbers_extract.tables.columns import Cell

__all__ = ["Facts"]

_SHOWN_COLUMNS: Final = ("surface", "kind", "value", "value_min", "value_max", "unit", "subject", "status", "source")
_LONGEST_TEXT: Final = 20_000  # characters; a longer text is not shown
_MARK: Final = "background:#fbe3a5;color:#111;border-radius:.2em;padding:0 .15em"


class Facts(list[Fact]):
    """A list of facts, and the text that they came from; a slice of it is of the same sort.

        >>> from numbers_extract import extract
        >>> facts = extract("A bomb killed 12 soldiers and wounded 30 others.", doc_id="blast")
        >>> facts[1:].to_json()[:53]
        '[{"doc_id": "blast", "fact_id": "blast:2", "article":'
        >>> facts.to_dicts()[0]["value"]
        12.0

    Args:
        facts: the facts.
        text: the text, empty where it is not at hand.
        doc_id: the name of the document, empty where it has none.
        date: the day it was published, None when not known.
    """

    def __init__(
        self, facts: Iterable[Fact] = (), text: str = "", doc_id: str = "", date: dt.date | None = None
    ) -> None:
        super().__init__(facts)
        self.text = text
        self.doc_id = doc_id
        self.date = date

    @overload
    def __getitem__(self, place: SupportsIndex) -> Fact: ...

    @overload
    def __getitem__(self, place: slice) -> Facts: ...

    def __getitem__(self, place: SupportsIndex | slice) -> Fact | Facts:
        """The fact at a place, or the facts of a slice, with the same text."""
        if isinstance(place, slice):
            return Facts(super().__getitem__(place), self.text, self.doc_id, self.date)
        return super().__getitem__(place)

    def to_frame(self) -> pd.DataFrame:
        """The facts as a pandas table with the dtypes of every table of facts: one row a fact, 33 columns."""
        from numbers_extract.tables.dataframes import to_frame

        return to_frame(self)

    def to_arrow(self) -> pa.Table:
        """The facts as an Arrow table of the schema of :func:`numbers_extract.arrow_schema`.

        Raises:
            UsageError: pyarrow is not installed (the extra ``parquet``).
        """
        from numbers_extract.tables.arrow import to_arrow

        return to_arrow(self)

    def to_dicts(self) -> list[dict[str, Cell]]:
        """A dictionary a fact, all columns in each, days as dates, and None for what the text does not say."""
        return [{name: None if cell == "" else cell for name, cell in fact._asdict().items()} for fact in self]

    def to_json(self, *, indent: int | None = None) -> str:
        """A JSON array with an object a fact, which is what a line of a JSONL file holds; days in ISO form.

        Args:
            indent: spaces of indentation for people; one line when None.
        """
        import json

        from numbers_extract.tables.columns import plain_cell

        rows = [{name: plain_cell(cell) for name, cell in fact._asdict().items()} for fact in self]
        return json.dumps(rows, ensure_ascii=False, allow_nan=False, indent=indent)

    def _repr_html_(self) -> str:
        """The text with its facts marked and a short table, for notebooks. All words are escaped."""
        head = "".join(f"<th>{name}</th>" for name in _SHOWN_COLUMNS)
        rows = "".join(
            f"<tr>{''.join(f'<td>{_shown(getattr(fact, name))}</td>' for name in _SHOWN_COLUMNS)}</tr>" for fact in self
        )
        count = f"<p>{len(self):,} fact{'' if len(self) == 1 else 's'}</p>"
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>" if self else ""
        return f"<div>{self._marked()}{count}{table}</div>"

    def _marked(self) -> str:
        if not 0 < len(self.text) <= _LONGEST_TEXT:
            return ""
        parts: list[str] = []
        at = 0
        for fact in sorted(self, key=lambda one: one.start):
            if fact.start < at:
                continue
            words = _escaped(self.text[fact.start : fact.end])
            mark = f'<mark style="{_MARK}" title="{_escaped(str(fact))}">{words}</mark>'
            parts += [_escaped(self.text[at : fact.start]), mark]
            at = fact.end
        parts.append(_escaped(self.text[at:]))
        return f'<div style="white-space:pre-wrap;max-width:50em">{"".join(parts)}</div>'


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return f"{cell:,.15g}" if isinstance(cell, float) else _escaped(str(cell))


def _escaped(text: str) -> str:
    import html

    return html.escape(text)
