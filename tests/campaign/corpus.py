"""The project's own words, as stuff for made-up texts: golden texts, test sentences, examples of rules, phrases."""

from __future__ import annotations

import csv
import functools
import re
from pathlib import Path
from typing import NamedTuple

from constructs import sentences
from rule_examples import all_cases

_TESTS = Path(__file__).parents[1]
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")


class Corpus(NamedTuple):
    """Whole articles, paragraphs, sentences and short phrases of time and place, each sorted and without doubles."""

    articles: tuple[str, ...]
    paragraphs: tuple[str, ...]
    sentences: tuple[str, ...]
    phrases: tuple[str, ...]


@functools.cache
def corpus() -> Corpus:
    """All of it, read once."""
    articles = [path.read_bytes().decode("utf-8") for path in sorted((_TESTS.parent / "golden").glob("*.txt"))]
    paragraphs = [p.strip() for article in articles for p in re.split(r"\n\s*\n", article) if p.strip()]
    single = [s for p in paragraphs for s in _SENTENCE_END.split(p)]
    single += [text for text, _ in sentences()]
    single += [case.text for case in all_cases()]
    single += _column("place_phrases.csv", "sentence")
    return Corpus(tuple(articles), _sorted(paragraphs), _sorted(single), _sorted(_column("date_phrases.csv", "phrase")))


def _column(name: str, column: str) -> list[str]:
    with (_TESTS / name).open(encoding="utf-8", newline="") as stream:
        return [row[column] for row in csv.DictReader(stream)]


def _sorted(texts: list[str]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text.strip()}))
