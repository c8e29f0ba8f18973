"""The facts of one text as a list that shows itself: in a notebook, the text with its facts marked, and their rows."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from numbers_extract.records import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

__all__ = ["Facts"]

_SHOWN_COLUMNS: Final = ("surface", "kind", "value", "value_min", "value_max", "unit", "subject", "status", "source")
_LONGEST_TEXT: Final = 20_000  # characters; a longer text is not shown
_MARK: Final = "background:#fbe3a5;color:#111;border-radius:.2em;padding:0 .15em"


class Facts(list[Fact]):
    """A list of facts, and the text that they came from.

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

    def to_frame(self) -> pd.DataFrame:
        """The facts as a table with the dtypes of every table of facts."""
        from numbers_extract.tables.dataframes import to_frame

        return to_frame(self)

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
