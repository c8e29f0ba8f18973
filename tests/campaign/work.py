"""A text in, the work that it makes out, counted in lines of Python and not in seconds."""

from __future__ import annotations

import functools
import sys

from campaign.corpus import corpus
from campaign.invariants import Breach
from numbers_extract.app.engine import analyse

__all__ = ["MOST", "bounded_work", "steps"]

MOST = 20
"""A text may make so many times the work of news of its length."""

_LEAST_CHARACTERS = 500


class TooMuchError(Exception):
    """As many lines were run as may be."""


def steps(text: str, most: float = float("inf")) -> int:
    """The number of lines of Python that the analysis runs; it is ended when they are more than ``most``."""
    count = 0

    def tracer(_frame, event, _argument):
        nonlocal count
        count += event == "line"
        if count > most:
            raise TooMuchError
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        analyse(text)
    except TooMuchError:
        pass
    finally:
        sys.settrace(before)
    return count


def bounded_work(text: str) -> list[Breach]:
    """A breach where the text makes far more work than news of its length. What is made on first use must be there."""
    most = MOST * _steps_a_character() * max(len(text), _LEAST_CHARACTERS)
    if steps(text, most) <= most:
        return []
    return [Breach("work", "lines run", f"more than {MOST} times that of news, {len(text):,} characters")]


@functools.cache
def _steps_a_character() -> float:
    news = "\n\n".join(corpus().articles)
    analyse(news)
    return steps(news) / len(news)
