"""What became of people who were shot, said in the clause behind or in a later sentence."""

from __future__ import annotations

import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.lexicon import outcomes
from numbers_extract.records import Fact

CUES = (*outcomes.BEHIND, *outcomes.THERE, *outcomes.ALL, *outcomes.ONE)


def marked(example: str) -> tuple[str, int]:
    """The text without its brackets, and where the bracketed number starts."""
    return example.replace("[", "").replace("]", ""), example.index("[")


def row_at(text: str, start: int) -> Fact:
    return next(fact for fact in analyse(text, doc_id="example").facts if fact.start == start)


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.id)
def test_the_outcome_is_said(cue):
    assert row_at(*marked(cue.example)).kind == cue.kind


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.id)
def test_the_outcome_is_not_said(cue):
    assert row_at(*marked(cue.counter_example)).kind != cue.kind


def test_cue_ids_are_unique():
    assert len({cue.id for cue in CUES}) == len(CUES)


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
    assert "later outcome.all.lives 'all of them are expected to live'" in analysis.evidence["d:1"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Six sailors were shot near Ulm and taken to a hospital.",
            "was casualties.shoot.object: outcome.behind.hospital",
        ),
        (
            "Six sailors were shot near Ulm. They are expected to live.",
            "was casualties.shoot.object: later outcome.all.lives 'they are expected to live'",
        ),
        ("Six sailors were shot near Ulm.", ""),
    ],
)
def test_explain_shows_what_the_kind_was_before(text, line):
    evidence = analyse(text, doc_id="d", explain=True).evidence["d:1"]
    assert [told for told in evidence if told.startswith("was ")] == [line] * bool(line)
