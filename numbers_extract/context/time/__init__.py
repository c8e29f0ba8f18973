"""The calendar of a sentence: in come its bounds, out go the phrases that date a fact and the numbers that are dates.

:func:`time_phrases` finds ``on Tuesday`` and ``since 2014``, :func:`calendar_spans` the numbers that are no
quantities, :func:`resolve` turns a phrase into ISO dates by the date of the document. Nothing here reads the clock.
"""

from __future__ import annotations

from numbers_extract.context.time.calendar import calendar_spans
from numbers_extract.context.time.intervals import resolve
from numbers_extract.context.time.phrases import TimePhrase, stamp_phrase, time_phrases
from numbers_extract.context.time.reading import Outlook

__all__ = ["Outlook", "TimePhrase", "calendar_spans", "resolve", "stamp_phrase", "time_phrases"]
