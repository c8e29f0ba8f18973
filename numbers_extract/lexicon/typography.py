"""Signs of typography that mean what plainer ones mean, and those that mean nothing. Data only."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AFTER_LOST_APOSTROPHE",
    "BEFORE_LOST_APOSTROPHE",
    "CLOSING",
    "FIGURE_SCALES",
    "INVISIBLE",
    "LOST",
    "PLAINER",
    "TITLE_WORDS",
]

#: The plainer sign of the same meaning. Each is one character, so that offsets stay what they are.
PLAINER: Final[dict[str, str]] = {
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
}

#: What no reader sees: zero-width spaces and joiners, marks of byte order, soft hyphens.
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

#: What stands for each byte of a sign that was read in the wrong character set.
LOST: Final = "\ufffd"
#: Where the lost sign of a word was an apostrophe: before these ends of words, behind these beginnings of names.
AFTER_LOST_APOSTROPHE: Final = ("s", "t", "re", "ve", "ll")
BEFORE_LOST_APOSTROPHE: Final = ("d", "l", "D", "L", "O")

#: Scales of the figures that a page prints large, and the small words of the titles beside them.
FIGURE_SCALES: Final = ("million", "billion", "thousand")
TITLE_WORDS: Final = ("of", "in", "and", "the", "by", "to", "for", "from")

#: The marks that close what another or their like opens, and all marks of that pair, as the tokens have them.
CLOSING: Final[dict[str, str]] = {'"': '"', ")": "()"}
