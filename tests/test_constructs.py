"""Constructs of whole sentences: every row of a sentence, and nothing else.

What is known to be wrong is listed in ``known_construct_failures.txt``.
"""

import pytest

from constructs import known_failures, rows_of, sentences

KNOWN = known_failures()


def _parameters():
    for text, rows in sentences():
        marks = [pytest.mark.xfail(reason="known_construct_failures.txt", strict=True)] if text in KNOWN else []
        yield pytest.param(text, rows, id=text[:60], marks=marks)


@pytest.mark.parametrize(("text", "rows"), list(_parameters()))
def test_a_sentence_has_just_these_rows(text, rows):
    assert rows_of(text) == rows


def test_known_failures_are_sentences_of_the_list():
    gone = sorted(KNOWN - {text for text, _ in sentences()})
    assert gone == [], "no such sentences: run python tests/update_known_failures.py"
