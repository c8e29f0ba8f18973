"""What became of people who were shot, said in the clause behind or in a later sentence."""

from __future__ import annotations

import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.lexicon import outcomes
from numbers_extract.records import Fact

RECORDS = (*outcomes.CUES, *outcomes.STAND_INS)


def marked(example: str) -> tuple[str, int]:
    """The text without its brackets, and where the bracketed number starts."""
    return example.replace("[", "").replace("]", ""), example.index("[")


def row_at(text: str, start: int) -> Fact:
    return next(fact for fact in analyse(text, doc_id="example").facts if fact.start == start)


@pytest.mark.parametrize("cue", outcomes.CUES, ids=lambda cue: cue.id)
def test_the_outcome_is_said(cue):
    assert row_at(*marked(cue.example)).kind == cue.kind


@pytest.mark.parametrize("cue", outcomes.CUES, ids=lambda cue: cue.id)
def test_the_outcome_is_not_said(cue):
    alone, _, _ = cue.counter_example.partition(". ")
    assert row_at(*marked(cue.counter_example)).kind == row_at(*marked(f"{alone}.")).kind != cue.kind


@pytest.mark.parametrize("stand_in", outcomes.STAND_INS, ids=lambda stand_in: stand_in.id)
def test_the_subject_stands_for_those_counted(stand_in):
    assert row_at(*marked(stand_in.example)).kind == "injuries"


@pytest.mark.parametrize("stand_in", outcomes.STAND_INS, ids=lambda stand_in: stand_in.id)
def test_the_subject_is_somebody_else(stand_in):
    assert row_at(*marked(stand_in.counter_example)).kind == "casualties"


def test_ids_are_unique():
    assert len({record.id for record in RECORDS}) == len(RECORDS)


SAID = """
deaths: [A] man was shot in the street and died at the scene.
deaths: [A] cook was stabbed and driven to a clinic, where she was declared dead.
deaths: [A] man was shot and taken to a hospital, where he later succumbed to his wounds.
deaths: [Four] bakers were taken to hospital, where they died.
deaths: [A] man was shot near the pier. He succumbed to his wounds.
deaths: [Two] boys were shot near the pier. Both later died.
injuries: [A] man was shot and listed in stable condition.
injuries: [Two] men shot in Ames, in critical condition
injuries: [A] man was shot and taken to hospital in critical but stable condition.
injuries: [Two] men were shot but are expected to survive.
injuries: [Two] men were shot, but are likely to live.
injuries: [A] man was shot near the pier. He is in critical condition.
injuries: [Two] boys were shot on Monday. Police said that both of them are expected to be okay.
injuries: [Two] boys were shot on Monday. They are all expected to recover, police said.
injuries: [Two] boys were shot on Monday. None of their wounds were life threatening.
injuries: [Two] boys were shot on Monday. Neither has life-threatening wounds.
injuries: [Six] boys were shot on Monday. All of the boys were flown to hospitals in Ames.
injuries: [A] man was shot on Monday. He has wounds that are not life-threatening.
injuries: [A] man was shot on Monday. The 23-year-old man was taken to a hospital.
casualties: [Four] bakers were shot outside a hospital.
casualties: [Two] men were shot but are not expected to talk.
casualties: [A] man was shot in the street and found at the scene.
casualties: [Two] boys were shot on Monday. They had been to a hospital.
casualties: [Two] boys were shot on Monday. Both knew the gunman.
casualties: [Four] men were shot on Monday. One is in stable condition.
casualties: [A] man was shot near the pier. The road is in critical condition.
casualties: [A] woman was shot near the pier. The ferry is expected to sail.
casualties: [Two] boys were shot on Monday. They hope to survive.
casualties: [Two] boys were shot on Monday. Police do not know if they survived.
casualties: [Two] boys were shot on Monday. They might have been taken to a hospital.
casualties: [Two] boys were shot on Monday. They and a gunman were taken to a hospital.
casualties: [Two] boys were shot on Monday. All of the suspects were taken to a hospital.
casualties: [A] man was shot and his brother was taken to a hospital.
casualties: [A] man was shot near a clinic where his brother died.
injuries: [Four] bakers were taken to hospital, where they sang.
injuries: [Four] men were shot at a fair, but all four were expected to survive.
injuries: [Two] women were shot too, but their wounds are not thought to be life-threatening.
injuries: Guards found [four] clerks who had been stabbed and they were flown to a clinic.
injuries: [Another] man was shot as well, but his wounds were non-life threatening.
injuries: The [seven] others who were stabbed are all expected to be fine.
injuries: [Two] cooks were shot on Monday. They were taken in noncritical condition to a clinic.
deaths: [One] man, 41, was shot once in the leg and died at the scene.
casualties: [Eight] shot, one in serious condition after a fair
casualties: [Two] men were shot and a cook was stabbed, and she is in stable condition.
casualties: [Two] men, both shot in the leg, were seen in Ulm.
casualties: [A] man was shot, but their wounds were not grave.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_what_became_of_them(line):
    kind, _, example = line.partition(": ")
    text, start = marked(example)
    assert row_at(text, start).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        # somebody died: who lives is not plain
        "Five men were shot in Ames. One man was killed. They were taken to a hospital.",
        # others than those counted
        "Five men were shot in Ames. The other victims are expected to survive.",
        "Five men were shot in Ames. Both suspects are in stable condition.",
    ],
)
def test_the_reference_is_not_plain(text):
    assert row_at(text, 0).kind == "casualties"


def test_another_article_begins_in_between():
    text = (
        "Five shot in Ames\n\nAMES, Iowa (AP) - Five men were shot on Monday.\n\n"
        "Storm in Fargo\n\nFARGO, N.D. (AP) - They were taken to a hospital after a storm."
    )
    assert [fact.kind for fact in analyse(text, doc_id="example").facts] == ["casualties", "casualties"]


def test_a_row_of_its_own_leaves_the_first_as_it_is():
    facts = analyse("Four men were shot in Ames. All four were treated at hospitals.", doc_id="example").facts
    assert [(fact.surface, fact.kind) for fact in facts] == [("Four", "casualties"), ("four", "injuries")]


def test_earlier_rows_of_the_same_number_follow():
    text = "Four men shot in Ames\n\nFour men were shot near a bar on Monday. All are expected to recover."
    assert [fact.kind for fact in analyse(text, doc_id="example").facts] == ["injuries", "injuries"]


def test_active_verbs_leave_the_victim_open():
    assert row_at("A man shot two women and later died.", 11).kind == "casualties"


def test_explain_shows_the_later_words_that_settle_a_row():
    analysis = analyse("Six sailors were shot on Monday. All of them are expected to live.", doc_id="d", explain=True)
    assert analysis.facts[0].kind == "injuries"
    assert "later outcome.expected_to_live 'all of them are expected to live'" in analysis.evidence["d:1"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Six sailors were shot near Ulm and taken to a hospital.",
            "was casualties.shoot.object: outcome.taken_to_hospital",
        ),
        (
            "Six sailors were shot near Ulm. They are expected to live.",
            "was casualties.shoot.object: later outcome.expected_to_live 'they are expected to live'",
        ),
        ("Six sailors were shot near Ulm.", ""),
    ],
)
def test_explain_shows_what_the_kind_was_before(text, line):
    evidence = analyse(text, doc_id="d", explain=True).evidence["d:1"]
    assert [told for told in evidence if told.startswith("was ")] == [line] * bool(line)
