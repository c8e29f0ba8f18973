"""The generator in ``benchmarks/frames.py`` keeps its rules; a sample of what it makes does no worse than recorded."""

import importlib.util
import json
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from numbers_extract.kinds import all_frames

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


def _load(name):
    spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


templates = _load("frame_templates")
frames = _load("frames")
NEAR = list(frames.near_misses())
OWN = list(frames.own_sentences())
WITH_COMPANION = [frame for frame in all_frames() if frames.companions(frame)]


# ------------------------------------------------------------------------------------------------ rates
def test_a_sample_does_no_worse_than_recorded():
    recorded = json.loads(frames.RATES.read_text(encoding="utf-8"))
    found = frames.rates()
    assert found.keys() == recorded.keys()
    worse = {name: (rate, recorded[name]) for name, rate in found.items() if rate > recorded[name]}
    assert not worse, "what it misses now: python benchmarks/frames.py"


# ------------------------------------------------------------------------------------------------ what is made
def test_every_frame_with_a_companion_has_ten_templates_by_five_positions():
    made = {frame.id: set() for frame in WITH_COMPANION}
    for case in NEAR:
        made[case.frame.id].add((case.template, case.position))
    for pairs in made.values():
        assert len({template for template, _ in pairs}) >= 10
        assert len({position for _, position in pairs}) >= 5
        assert len(pairs) >= 50


def test_half_of_the_templates_of_every_slot_are_held_out():
    held_out = {(case.template, case.held_out) for case in NEAR}
    assert len(held_out) == len({template for template, _ in held_out})
    halves = Counter((template.partition(".")[0], out) for template, out in held_out)
    for slot, _ in halves:
        assert halves[slot, True] == halves[slot, False]


def test_a_near_miss_holds_its_companion_and_its_number():
    for case in NEAR:
        assert len(re.findall(r"\[\d+\]", case.sentence)) == 1
        assert "{" not in case.sentence


def test_no_other_companion_of_the_frame_stands_in_a_near_miss():
    for case in NEAR:
        words = set(re.findall(r"[\w-]+", case.sentence.lower()))
        assert words & frames.required(case.frame) <= {case.companion, frames.plural(case.companion)}, case.sentence


def test_sentences_hang_on_nothing_but_the_frames():
    assert list(frames.near_misses()) == NEAR
    assert len({(case.frame.id, case.head) for case in OWN}) == len(OWN)


def test_every_head_has_a_sentence_of_its_own():
    assert [(case.frame.id, case.head) for case in OWN if case.sentence.count("[") != 1] == []


@pytest.mark.parametrize("own", [templates.OWN_SENTENCES, templates.OWN_CARRIERS])
def test_own_sentences_are_of_frames_and_heads_that_exist(own):
    heads = {frame.id: set(frame.heads) for frame in all_frames()}
    assert own.keys() <= heads.keys()
    if own is templates.OWN_SENTENCES:
        assert [(frame, head) for frame, said in own.items() for head in said if head not in heads[frame]] == []


@pytest.mark.parametrize(
    ("base", "past", "participle", "ing", "third"),
    [
        ("shoot", "shot", "shot", "shooting", "shoots"),
        ("carry", "carried", "carried", "carrying", "carries"),
        ("admit", "admitted", "admitted", "admitting", "admits"),
        ("batter", "battered", "battered", "battering", "batters"),
        ("free", "freed", "freed", "freeing", "frees"),
        ("lie", "lay", "lain", "lying", "lies"),
        ("traffic", "trafficked", "trafficked", "trafficking", "traffics"),
    ],
)
def test_verbs_are_put_in_their_forms(base, past, participle, ing, third):
    forms = frames.verb_forms(base)
    assert (forms["past"], forms["participle"], forms["ing"], forms["third"]) == (past, participle, ing, third)
