"""Outcomes of documents in, one self-contained HTML page out: texts with their facts marked, a table, charts.

The page needs no network. Its rows travel as JSON in a script element that is no script, its texts are set as text by
the page's own script, and a content policy lets no other script run: a text cannot bring code into the page.
"""

from __future__ import annotations

from numbers_extract.report.page import PagePart, PageSettings, build_page, page_data, page_part, write_page

__all__ = ["PagePart", "PageSettings", "build_page", "page_data", "page_part", "write_page"]
