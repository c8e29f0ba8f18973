"""Texts that a spreadsheet would run as formulas, and texts that it would not: one list for Python and for the page."""

from __future__ import annotations

FORMULAS = [
    "=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org")', "=cmd|' /C calc'!A0", "-", "=", "+44 people",
    "\t=1", "\tnothing", "\rnothing", "\nnothing", " =1", "  \t -5 men", "\u00a0=1", "\u2003@x", "\u3000+1", "\u2028=1",
    "\u202f-1", "\u1680=1", "\ufeff=1", "\ufeff\ufeff =1", "\u200b=1", "\u200d+1", "\u2060-1", "\u00ad@x", "\u180e=1",
    "\u200e\u202a=1", "\u3164=1", "\ufe0f=1", "\U000e0020=1", "\x01=1", "\x1f-1", "\x7f=1", "\x85=1", "'=1", "''=1",
    "'-1", '"=1', '"-5 degrees"', "’=1", "‘+1", "“-1", "„@x", "«=1", "`=1", "' \u200b\"=1", "\uff1d1+1", "\uff0b1",
    "\uff0d1", "\uff20x", " \uff1d1", "\ufe66=", "\ufe62\ufe631", "\ufeff\uff1d1", "-5", "-5 to 10",
    "=\u0661", "'\t", "' \r'",
]  # fmt: skip

NO_FORMULAS = [
    "12 people", "a=1", "5-6", "5 + 6", "x@example.org", "\u2014 12 men", "\u22125", "'tis 12", "'", "''", '"12"',
    "’90s", "\u00a012", "\u200b12", "\ufeff12", "(=1)", "[-1]", ".-1", "#N/A", "#affected+killed", "0=1", "é=1", "$-5",
    "1e5", "_x000D_=1", "\\=1", "/-1", "*=1", "人=1", "12\t=1", "12\n=1", "true", "NA", "null", "007",
]  # fmt: skip
