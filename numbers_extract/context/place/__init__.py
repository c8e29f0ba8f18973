"""Where a fact took place: in come the bounds of a sentence, out go its place phrases; :func:`countries` codes one.

A phrase is the words of the sentence without their preposition: ``western Mosul``, ``the town of Lech in Austria``.
"""

from __future__ import annotations

from numbers_extract.context.place.codes import countries, dateline_country
from numbers_extract.context.place.home import Home, country_at_home
from numbers_extract.context.place.names import PlacePhrase
from numbers_extract.context.place.phrases import place_phrases

__all__ = ["Home", "PlacePhrase", "countries", "country_at_home", "dateline_country", "place_phrases"]
