"""Marks that are easily lost or told twice: what stands glued to signs, in furniture, or in a discard already."""

from __future__ import annotations

import pytest

from numbers_extract.app.engine import analyse

NOTHING: list[tuple[str, str]] = []
F = "discard.furniture"


@pytest.mark.parametrize(
    ("text", "facts", "discards"),
    [
        ("Kalima|seven|dead", ["seven"], NOTHING),
        ("They found two\u200b.", ["two"], NOTHING),
        ("\ufeffTwo deaths were reported.", ["Two"], NOTHING),
        ("six\u2060 cars", ["six"], NOTHING),
        ("a three\u2011day siege", ["three\u2011day"], NOTHING),
        ("the seven\u2010nation pact", ["seven\u2010nation"], NOTHING),
        ("It took x\u00bd of the land.", ["\u00bd"], NOTHING),
        ("It took 3\u00bd hours.", ["3\u00bd hours"], NOTHING),
        ("It paved 9 m\u00b2.", ["9 m\u00b2"], NOTHING),
        ("Fires killed\u00b2 12 men.", ["12"], [("\u00b2", "discard.list")]),
        ("It won a #2 million contract #again.", ["2 million"], NOTHING),
        ("Two died in Ard #breaking #2023", ["Two"], [("2023", "discard.label")]),
        ("Rails broke[3] and two died.", ["two"], [("3", "discard.list")]),
        ("He left.[4] Two men died.", ["Two"], [("4", "discard.list")]),
        ("[5] Two men died.", ["Two"], [("5", "discard.list")]),
        ("[12] people died.", ["12"], []),
        ("It began at 9 a.m. UTC+3.", [], [("9 a.m. UTC", "discard.calendar"), ("3", "discard.label")]),
        ("Two men died.[5][16]", ["Two"], [("5", "discard.list"), ("16", "discard.list")]),
        ("Shells killed [40] men.", ["40"], NOTHING),
        ("They paved 50 m2 750 798 times.", ["50 m2", "750 798"], NOTHING),
        ("Read more: two dead\nMayor resigns", [], [("two", F)]),
        ("Ten died.\n\n(Reporting by Ann Lee and two of 3 others)", ["Ten"], [("two", F), ("3", F)]),
        ("Two men were killed and a third wounded.", ["Two", "a"], NOTHING),
        ("Article 6and a fifth is fighting life", [], [("6and a fifth", "discard.label")]),
        ("It was 60magnitude 2.", ["magnitude 2"], [("60", "discard.model")]),
        ("It was 20minus one.", ["minus one"], [("20", "discard.model")]),
        ("Eggs are $9 a dozen.", ["$9"], [("dozen", "discard.denominator")]),
        ("They fired three'three times.", ["three", "three"], NOTHING),
        ("0none of 2", ["2"], [("0none", "discard.model")]),
    ],
)
def test_each_mark_ends_once(text, facts, discards):
    analysis = analyse(text, explain=True)
    assert [fact.surface for fact in analysis.facts] == facts
    assert [(discard.surface, discard.rule) for discard in analysis.discards] == discards


def test_a_row_that_gets_another_kind_gets_its_dimension():
    fact = analyse("HUNDRED CENT HOSTAGES FELL FOUR").facts[-1]
    assert (fact.kind, fact.unit, fact.dimension) == ("abducted", "person", "count")
