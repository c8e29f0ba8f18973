"""How units and currencies are spelled: a spelling in, its tokens out, and whether it can be found beside a number."""

from __future__ import annotations

import re
import unicodedata

__all__ = [
    "BEFORE_ENDS",
    "SIGNS",
    "SPACE",
    "TOKEN",
    "WORD",
    "is_sign",
    "is_spelling",
    "spelling_tokens",
]

SPACE = " \t\xa0\u2000-\u200a\u202f\u205f\u3000"
SIGNS = (
    "%\uff05\ufe6a\u2030\u2031\u00b0\u02da\u2103\u2109'\"\u2032\u2033\u2019\u201d$\u20ac\u00a3\uffe1\u00a5\uffe5\u20b9\u00a2"
    "\u20a9\uffe6\u20aa\u20bd\u20ba\u20b4\u20a6\u20b1\u20ab\u0e3f\u20b5\u20a1\u20ad\u20ae\u20b2\u20b8\u20bc\u20be\u20bf"
    "\u09f3\u060b\u058f\u17db\u20a8"
)
TOKEN = rf"(?:[Uu]\.[SsKk]\.?(?![\w])|[^\W\d_]+|[{SIGNS}])"
WORD = re.compile(TOKEN).match
_PARTS = re.compile(rf"{TOKEN}|\^?[23]\b")
spelling_tokens = _PARTS.findall
_JOINTS = frozenset(" \xa0.-\u2010\u2011/\u00b7\u22c5*")  # what may stand between the tokens of a spelling
BEFORE_ENDS = frozenset(SIGNS[SIGNS.index("$") :]) | frozenset("./=")


def is_spelling(text: str) -> bool:
    """Whether a unit of that spelling can be found behind a number: words, signs and exponents, joints between."""
    return WORD(text) is not None and _JOINTS.issuperset(_PARTS.sub("", text))


def is_sign(text: str) -> bool:
    """Whether a currency of that sign can be found beside a number: letters, or a sign of money, and few of them."""
    if not any(c.isalpha() or unicodedata.category(c) == "Sc" for c in text):
        return False
    before = len(text) <= 6 and text[-1] in BEFORE_ENDS and not any(c.isalnum() and not c.isalpha() for c in text)
    return before or is_spelling(text)
