"""The table of word forms, what is read from it, and what is read of words that it lacks."""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.grammar import classes
from numbers_extract.grammar.classes import (
    ADJECTIVE,
    BASE,
    GERUND,
    LETTERS,
    NAME,
    NOUN,
    PARTICIPLE,
    PAST,
    PLURAL,
    THIRD,
    bits,
)
from numbers_extract.grammar.forms import form_of, guessed
from numbers_extract.lexicon.word_endings import COMPOUNDS, ENDINGS, FINAL_E, LEMMAS, NO_FINAL_E, PREFIXES
from numbers_extract.lexicon.word_table import forms

HERE = Path(__file__).parent


def read(name):
    """Lines of a class and words."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, *words = line.split()
            yield from ((name, word) for word in words)


# base, -s form, past, participle, -ing form
VERBS = """
kill kills killed killed killing | wound wounds wounded wounded wounding | die dies died died dying
shoot shoots shot shot shooting | say says said said saying | leave leaves left left leaving
find finds found found finding
lie lies lay lain lying | lay lays laid laid laying | rise rises rose risen rising | raise raises raised raised raising
fall falls fell fallen falling | hit hits hit hit hitting | cut cuts cut cut cutting | put puts put put putting
set sets set set setting | beat beats beat beaten beating | become becomes became become becoming
come comes came come coming | run runs ran run running | overrun overruns overran overrun overrunning
take takes took taken taking | give gives gave given giving | see sees saw seen seeing | go goes went gone going
do does did done doing | have has had had having | begin begins began begun beginning | flee flees fled fled fleeing
free frees freed freed freeing | seek seeks sought sought seeking | strike strikes struck struck striking
steal steals stole stolen stealing | drive drives drove driven driving | break breaks broke broken breaking
hold holds held held holding | lose loses lost lost losing | win wins won won winning | lead leads led led leading
bury buries buried buried burying | deny denies denied denied denying | rob robs robbed robbed robbing
stab stabs stabbed stabbed stabbing | travel travels travelled travelled travelling
rebel rebels rebelled rebelled rebelling | broadcast broadcasts broadcast broadcast broadcasting
evacuate evacuates evacuated evacuated evacuating | injure injures injured injured injuring
seize seizes seized seized seizing | ambush ambushes ambushed ambushed ambushing | pay pays paid paid paying
panic panics panicked panicked panicking | hang hangs hung hung hanging | bomb bombs bombed bombed bombing
organise organises organised organised organising | withdraw withdraws withdrew withdrawn withdrawing
"""
COLUMNS = (BASE, THIRD, PAST, PARTICIPLE, GERUND)


@pytest.mark.parametrize(("name", "pair"), list(read("word_lemmas.txt")))
def test_the_lemma_of_a_form(name, pair):
    form, lemma = pair.split(":")
    flag = getattr(classes, name)
    found = form_of(form)
    assert found.classes & flag, f"{form} can be no {name}"
    assert found.lemma(flag) == lemma


@pytest.mark.parametrize(("name", "word"), list(read("word_preferred.txt")))
def test_the_commonest_class_in_news(name, word):
    assert form_of(word).preferred == getattr(classes, name)


@pytest.mark.parametrize("verb", VERBS.replace("\n", "|").strip("|").split("|"))
def test_the_forms_of_a_verb(verb):
    base, *_ = words = verb.split()
    assert len(words) == len(COLUMNS)
    for word, flag in zip(words, COLUMNS, strict=True):
        assert form_of(word).classes & flag, word
        assert form_of(word).lemma(flag) == base


def test_there_are_fifty_verbs_or_more():
    assert len(VERBS.replace("\n", "|").strip("|").split("|")) >= 50


def test_every_line_of_the_table_can_be_read():
    assert len(forms()) > 70_000
    assert list(forms()) == sorted(forms())
    for form, line in forms().items():
        letters, _, lemmas = line.partition(" ")
        assert letters == "-" or (set(letters) <= set(LETTERS) and len(set(letters)) == len(letters)), form
        for named in lemmas.split(",") if lemmas else ():
            of, _, lemma = named.partition("=")
            assert lemma, form
            assert set(of) <= set(letters), form
        found = form_of(form)
        assert found.preferred & found.classes == found.preferred
        assert bool(found.preferred) == bool(found.classes)
        assert all(found.lemma(flag) for flag in LETTERS.values())


def test_the_table_is_small():
    size = sum(len(form) + len(line) + 2 for form, line in forms().items())
    assert size < 2_000_000


def test_a_word_of_no_open_class():
    for word in ("the", "that", "of", "they", "don't", "they’ve"):
        assert form_of(word).classes == 0, word
        assert form_of(word).preferred == 0


def test_a_capital_adds_the_name():
    small, large, shouted = form_of("killed"), form_of("Killed"), form_of("KILLED")
    assert large.classes == shouted.classes == small.classes | NAME
    assert large.preferred == shouted.preferred == small.preferred
    assert shouted.lemma(PAST) == "kill"
    assert shouted.lemma(NAME) == "KILLED"
    assert form_of("Americans").lemma(PLURAL) == "American"
    assert form_of("Kalimans").preferred == NAME
    assert form_of("Kalimans").classes & PLURAL
    assert form_of("Turkey").classes & NOUN


def test_hyphens_of_any_make():
    assert form_of("army‑backed").classes == form_of("army-backed").classes  # noqa: RUF001
    assert form_of("army-backed").preferred == ADJECTIVE


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.suffix)
def test_an_ending(ending):
    for word in ending.examples:
        found = guessed(word)
        assert word.endswith(ending.suffix)
        assert found.classes == bits(ending.classes), word
        assert found.preferred == (LETTERS[ending.classes[0]] if ending.classes else 0)
    for word in ending.near_misses:
        found = form_of(word)
        assert word.endswith(ending.suffix)
        assert (found.classes, found.preferred) != (bits(ending.classes), LETTERS[ending.classes[0]]), word


@pytest.mark.parametrize("rule", LEMMAS, ids=lambda rule: f"{rule.classes}-{rule.suffix}")
def test_a_rule_of_lemmas(rule):
    for pair in rule.examples:
        form, lemma = pair.split(":")
        assert form.endswith(rule.suffix)
        assert lemma in [form.removesuffix(rule.suffix) + way for way in rule.instead]
        for letter in rule.classes:
            assert form_of(form).lemma(LETTERS[letter]) == lemma


@pytest.mark.parametrize("record", PREFIXES, ids=lambda record: record.prefix)
def test_a_prefix(record):
    for word in record.examples:
        found = guessed(word)
        assert found.rest is not None, word
        assert record.prefix + found.rest.word == word
        assert found.classes & ~bits(record.classes) == 0
    for word in record.near_misses:
        assert word.startswith(record.prefix)
        assert form_of(word).rest is None, word


@pytest.mark.parametrize("record", COMPOUNDS, ids=lambda record: f"{record.last}-{'-'.join(record.first[:1])}")
def test_a_compound(record):
    for word in record.examples:
        found = guessed(word)
        assert bits(record.classes) & ~found.classes == 0, word
        last = found.rest
        assert last is not None
        if record.last == "-" or last.preferred == LETTERS[record.last]:
            assert found.preferred == LETTERS[record.classes[0]], word


def test_the_endings_of_stems_are_told_apart():
    assert not FINAL_E & NO_FINAL_E


@given(st.text(max_size=40))
def test_any_text_has_a_form(text):
    found = form_of(text)
    assert found.spelling == text
    assert found.preferred & found.classes == found.preferred
    assert all(isinstance(found.lemma(flag), str) for flag in LETTERS.values())


@pytest.mark.parametrize("text", ["a" * 200_000, "a-" * 100_000, "-" * 200_000, "un" * 100_000 + "ed", "ss" * 100_000])
def test_hostile_words_are_read_in_a_straight_line(text):
    found = form_of(text)
    assert all(len(found.lemma(flag)) <= len(text) + 1 for flag in LETTERS.values())


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("make_word_forms", HERE.parent / "scripts" / "make_word_forms.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def rows(text):
    return list(csv.reader(text.split()))


LEMMA_ROWS = """
killed,verb,kill kill,verb,kill kill,noun,kill left,verb,leave left,adj,left leave,verb,leave learned,verb,learn
"""
INFLECTION_ROWS = """
kill,verb,killed,,killing,kills kill,noun,kills leave,verb,left,left,leaving,leaves learn,verb,learnt,,learning,learns
"""


def test_the_script_joins_its_sources(script):
    tags = {"killed": "VBN", "kill": "VB", "left": "VBN", "the": "DT", "outpace": "VB", "London": "NNP"}
    lines = script.lines_of(rows(LEMMA_ROWS), rows(INFLECTION_ROWS), tags)
    assert lines["killed"] == "TD"
    assert lines["kill"] == "BN"
    assert lines["left"] == "TDJ TD=leave"
    assert lines["learned"] == "TD"
    assert lines["the"] == ""
    assert lines["outpace"] == "B"
    assert "London" not in lines  # an unknown word with a capital is a name anyway


def test_the_committed_table_is_what_the_script_makes(script):
    for library in ("lemminflect", "textblob"):
        pytest.importorskip(library, reason=f"{library} is not installed: the table is not made anew")
    made = script.table()
    assert made == forms()
