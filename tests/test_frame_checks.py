"""The check of frames: those of the package pass it, and each thing that it refuses is one clear line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from numbers_extract.kinds import Frame, all_frames
from numbers_extract.kinds.checks import check_frame, check_near_misses, near_misses_of

GOOD = Frame(
    "sung.sing.subject", "sung", "subject", ("sing", "hum"),
    ("[Seven] tenors sang in the hall -> kind=sung",),
    ("[Seven] kettles sang in the hall -> kind=count", "[Seven] clerks sold a humming top -> kind=count"),
    pattern="!COUNTED:kettle",
)  # fmt: skip


def _refused(frame):
    with pytest.raises(ValueError, match=frame.id) as caught:
        check_frame(frame)
    said = str(caught.value)
    assert said.startswith(f"frame {frame.id}: ")
    assert "\n" not in said
    return said


# ------------------------------------------------------------------------------------------------ the package's own
@pytest.mark.parametrize("frame", all_frames(), ids=lambda frame: frame.id)
def test_a_frame_of_the_package_passes(frame):
    check_frame(frame)


@pytest.mark.parametrize("frame", all_frames(), ids=lambda frame: frame.id)
def test_a_frame_of_the_package_has_two_near_misses(frame):
    check_near_misses(frame)


# ------------------------------------------------------------------------------------------------ what is refused
def test_a_frame_that_is_well_formed_passes():
    check_frame(GOOD)
    check_near_misses(GOOD)


@pytest.mark.parametrize("head", ["sirg", "sing_flarb", "in_flarb", "sing-flarb"])
def test_a_head_that_the_lexicon_does_not_know_is_refused(head):
    assert repr(head) in _refused(GOOD._replace(heads=("sing", head)))


@pytest.mark.parametrize("head", ["in_hospital", "co-author", "whereabouts"])
def test_a_head_of_more_words_is_known_by_each(head):
    check_frame(GOOD._replace(heads=("sing", head)))


def test_an_example_without_a_head_is_refused():
    example = "[Seven] tenors whistled -> kind=sung"
    assert repr(example) in _refused(GOOD._replace(examples=(*GOOD.examples, example)))


@pytest.mark.parametrize("sentence", ["Seven tenors sang", "[Seven] tenors sang [two] songs", "[] tenors sang"])
def test_a_sentence_without_one_number_is_refused(sentence):
    assert repr(sentence) in _refused(GOOD._replace(examples=(sentence,)))
    assert repr(sentence) in _refused(GOOD._replace(counter_examples=(sentence,)))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"role": "objekt"}, "'objekt'"),
        ({"pattern": "OBJ:{no_such_class}"}, "no_such_class"),
        ({"pattern": "WHO:tenor"}, "WHO:tenor"),
        ({"heads": ()}, "no heads"),
        ({"examples": ()}, "no example"),
    ],
)
def test_a_record_that_cannot_be_read_is_refused(changed, said):
    assert said in _refused(GOOD._replace(**changed))


def test_a_near_miss_without_the_head_is_refused():
    near_miss = "[Seven] clerks slept in the hall -> kind=count"
    frame = GOOD._replace(counter_examples=(GOOD.counter_examples[0], near_miss))
    with pytest.raises(ValueError, match=f"frame {frame.id}: 1 of 2 near misses") as caught:
        check_near_misses(frame)
    assert repr(near_miss) in str(caught.value)
    assert near_misses_of(frame) == GOOD.counter_examples[:1]


def test_a_head_is_held_as_a_word_not_as_letters():
    frame = GOOD._replace(counter_examples=("[Seven] singers were single -> kind=count",))
    assert near_misses_of(frame) == ()


@pytest.mark.parametrize("sentence", ["[Six] Sang", "They are singing to [six]", "He hummed, and [six] slept"])
def test_forms_of_a_head_hold_it(sentence):
    assert near_misses_of(GOOD._replace(counter_examples=(sentence,))) == (sentence,)


def test_a_frame_of_unit_words_has_no_head_to_hold():
    unit = next(frame for frame in all_frames() if frame.role == "unit")
    check_frame(unit)
    check_near_misses(unit)


def test_a_start_does_not_read_the_check():
    code = "import sys, numbers_extract.app.engine; print('numbers_extract.kinds.checks' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "False"
