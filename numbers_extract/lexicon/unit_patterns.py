"""Patterns of what stands beside a unit or a currency, by which its spelling is one: scales, sizes, prices, whose dollars."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BIG_AFTER",
    "BIG_BEFORE",
    "DOTTED",
    "FEET_BEFORE",
    "PRICE_BEFORE",
    "SCALE_BEFORE",
    "SIZE_AFTER",
    "WHOSE_DOLLARS",
]

_SCALES: Final = "thousand|million|billion|trillion|crore|lakh"
# A large number right before: ``90,000 rand``, ``9 million rand``; with a scale alone: ``9bn marks``.
BIG_BEFORE: Final = rf"(?:\d,\d{{3}}(?:\.\d+)?|\d{{5,}}|(?:hundred|{_SCALES}|bn|mn|tn|k|m|b)s?)[\s\-]*\Z"
SCALE_BEFORE: Final = rf"(?:{_SCALES}|[\d]\s?(?:bn|mn?|tn))[\s\-]*\Z"
# A large number right behind a sign: ``R90,000``, ``R9 million``.
BIG_AFTER: Final = rf"(?:\d{{1,3}}(?:,\d{{2,3}})+|\d{{5,}}|\d+(?:\.\d+)?[ \-]?(?:{_SCALES}|[mb]n?|tn|k)\b)"
# The feet before inches: ``9 feet 3 in``.
FEET_BEFORE: Final = r"(?:\bft|\bfeet|\bfoot|['\u2019\u2032])\.?[\s\-]{0,2}\d{1,2}(?:[.\s]\d+(?:/\d+)?)?\s?\Z"
# What is so long or so wide: ``9 in by 12``, ``a 12-in gun``, ``9 in of rain``.
SIZE_AFTER: Final = (
    r"[\s\-]{0,2}(?:x|by|long|wide|thick|tall|deep|high|diameter|pipe|screen|display|monitor|tv|gun|of (?:rain|snow))\b"
)
# The first of two prices, with the letter that stands for their money: ``between R9 and R12``.
PRICE_BEFORE: Final = r"(?:between|from)\s([A-Z])\d[\d,.]*\s(?:and|to)\s\Z"
# Whose dollars they are, behind the amount: ``$9 U.S.``, ``$9 Canadian a day``.
WHOSE_DOLLARS: Final = (
    r"[ \xa0](?:(?P<USD>U\.S\.?|US|American)|(?P<CAD>Canadian)|(?P<AUD>Australian)"
    r"|(?P<NZD>NZ)|(?P<HKD>HK))(?=[,.;:)]|\s+(?:per|an?|in|at|to|from|on|by|and|or|each)\b|\s*\Z)"
)
# Parts of a spelling behind which a full stop and a space end no sentence: ``9 sq. km``.
DOTTED: Final = frozenset("sq cu fl deg m mi n p c ft lb lbs in pct nautical k h oz dr".split())
