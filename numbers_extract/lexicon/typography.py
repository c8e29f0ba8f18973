"""Signs of typography that mean what plainer ones mean, and those that mean nothing. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["CLOSING", "INVISIBLE", "PLAINER"]

#: The plainer sign of the same meaning. Each is one character, so that offsets stay what they are.
PLAINER: Final[dict[str, str]] = {
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
}

#: What no reader sees: zero-width spaces and joiners, marks of byte order, soft hyphens.
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

#: The marks that close what another or their like opens, and all marks of that pair, as the tokens have them.
CLOSING: Final[dict[str, str]] = {'"': '"', ")": "()"}
