"""The table of word forms and what is read from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from numbers_extract.grammar import classes
from numbers_extract.grammar.forms import form_of
from numbers_extract.grammar.word_table import LETTERS, forms

LEMMAS = [
    (name, *pair.split(":"))
    for line in (Path(__file__).parent / "word_lemmas.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
    for name, *pairs in [line.split()]
    for pair in pairs
]


@pytest.mark.parametrize(("name", "form", "lemma"), LEMMAS)
def test_lemma(name, form, lemma):
    flag = getattr(classes, name)
    found = form_of(form)
    assert found.classes & flag, f"{form} can be no {name}"
    assert found.lemma(flag) == lemma


def test_every_line_of_the_table_names_classes():
    assert len(forms()) > 70_000
    for form, line in forms().items():
        letters = line.split()[0]
        assert letters == "-" or set(letters) <= set(LETTERS), form
        found = form_of(form)
        assert found.preferred & found.classes == found.preferred
        assert bool(found.preferred) == bool(found.classes)
