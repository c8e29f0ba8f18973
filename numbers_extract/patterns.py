"""The source of a pattern in, the pattern out, compiled when it is first used.

To compile all patterns of the program takes longer than to read a page with them, and most texts need few of them.
"""

from __future__ import annotations

import re
from typing import AnyStr, cast

__all__ = ["later"]

_MADE_OF_IT = ("findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub")


class _Later:
    """What stands for a compiled pattern: its methods are those of the pattern once one of them has been asked for."""

    __slots__ = (*_MADE_OF_IT, "_given", "pattern")

    def __init__(self, pattern: str | bytes, given: int) -> None:
        self.pattern = pattern
        self._given = given

    def __getattr__(self, name: str) -> object:  # a slot that is still empty
        if name not in _MADE_OF_IT:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._given)
        for made in _MADE_OF_IT:
            setattr(self, made, getattr(compiled, made))
        return object.__getattribute__(self, name)


def later(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern, compiled on first use. A wrong one is told then.

    >>> later("[0-9]+").match("12 men")[0]
    '12'
    """
    return cast("re.Pattern[AnyStr]", _Later(pattern, flags))
