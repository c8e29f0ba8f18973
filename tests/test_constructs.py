"""Constructs of whole sentences: every row of a sentence, and nothing else."""

import pytest

from constructs import rows_of, sentences


@pytest.mark.parametrize(("text", "rows"), sentences(), ids=lambda value: value[:60])
def test_a_sentence_has_just_these_rows(text, rows):
    assert rows_of(text) == rows
