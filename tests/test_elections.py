"""Elections by party: names that are one, contests that are two, and the view with a row a party."""

import pytest

import numbers_extract
from numbers_extract.figures.ballot_contests import cue_of
from numbers_extract.figures.ballot_names import are_one
from numbers_extract.figures.summary import summarize_facts
from numbers_extract.lexicon.contests import CONTESTS
from numbers_extract.tables.views import VIEWS, view_columns, view_rows

ONE = [
    ("Ana Ruiz", "Ruiz"),
    ("Incumbent Ana Ruiz", "Ana Ruiz"),
    ("Mr Ruiz", "Ana Ruiz of the Greens"),
    ("the ruling Lok Dal", "The Lok Dal"),
    ("Republicans", "one Republican".split()[1]),
    ("Labour", "the Labour Party"),
    ("The No side", "No"),
    ("Enough!", "Enough"),
]
TWO = [
    ("The Liberal Democrats", "the Democrats"),
    ("Ana Ruiz", "Ivo Ruiz"),
    ("Civic Union", "Farm Union"),
    ("the Yes side", "No"),
    ("The Greens", "the Reds"),
    ("The ruling coalition of the Farm Union", "the Farm Union"),
]


def rows(text, **options):
    facts = numbers_extract.extract(text, doc_id="poll")
    columns = list(view_columns(VIEWS["elections"]))
    return [dict(zip(columns, row, strict=True)) for row in view_rows(facts, VIEWS["elections"], None, **options)]


def cells(text):
    return {(row["contest"], row["party"]): (row["votes"], row["share"], row["seats"]) for row in rows(text)}


@pytest.mark.parametrize(("one", "other"), ONE)
def test_names_that_are_one(one, other):
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_that_are_two(one, other):
    assert not are_one(one, other)


@pytest.mark.parametrize("cue", CONTESTS, ids=lambda cue: cue.id)
def test_cues_of_contests(cue):
    for text, held in ((cue.example, True), (cue.near_miss, False)):
        plain = text.replace("[", "").replace("]", "")
        figure = text[text.index("[") + 1 : text.index("]")]
        fact = next(one for one in numbers_extract.extract(plain) if one.surface.startswith(figure))
        assert (cue_of(fact) is cue) is held


def test_what_several_sentences_tell_of_a_party_is_one_row():
    text = (
        "The Social Democrats (SPK) won 27.4 percent of the vote. The Reform Union took 197 seats. "
        "The SPK holds 206 seats in the 735-seat chamber. The Reform Union got 25.9 percent of the vote."
    )
    assert cells(text) == {
        ("", "The Social Democrats"): (None, 27.4, 206),
        ("", "The Reform Union"): (None, 25.9, 197),
    }
    assert {row["seats_total"] for row in rows(text)} == {735}


def test_a_person_is_not_the_party_in_brackets():
    text = "Ana Ruiz (SPK) won 4,200 votes. The SPK won 61 seats."
    assert cells(text) == {("", "Ana Ruiz"): (4200, None, None), ("", "The SPK"): (None, None, 61)}


def test_rounds_and_chambers_are_contests():
    text = "Ana Ruiz won 41.2 percent of the vote. In the runoff, Ruiz won 52.6 percent of the vote."
    assert [(row["contest"], row["share"]) for row in rows(text)] == [("", 41.2), ("second round", 52.6)]
    text = "The Greens won 98 of 180 seats. In the Senate, the Greens took 19 of 36 seats."
    assert [(row["contest"], row["seats"], row["seats_total"]) for row in rows(text)] == [
        ("", 98, 180),
        ("upper house", 19, 36),
    ]


def test_a_contest_that_is_named_once_is_no_other():
    text = "Ana Ruiz won the runoff with 52.6 percent of the vote. Ivo Lang took 47.4 percent."
    assert cells(text) == {("", "Ana Ruiz"): (None, 52.6, None), ("", "Ivo Lang"): (None, 47.4, None)}


@pytest.mark.parametrize(
    "told",
    [
        "up from 31 percent four years ago",
        "against 31 percent at the last election",
        "five points more than in the last election",
        "after winning 31 percent at the previous election",
    ],
)
def test_a_share_that_is_set_against_an_earlier_one_is_of_this_vote(told):
    found = cells(f"The Reds had 46.2 percent of the vote, {told}. The Greens had 20 percent of the vote.")
    assert found["", "The Reds"][1] == 46.2


def test_an_earlier_election_gives_way():
    text = "The Greens won 54 seats. In the outgoing house the Greens had 119 seats."
    assert cells(text) == {("", "The Greens"): (None, None, 54)}


def test_lists_of_results_and_shares_in_brackets():
    text = "Enough!: 31,004 votes, 25.4%, 11 seats\nOthers: 7,600 votes, 6.2%\nTurnout: 58.3%"
    assert cells(text) == {("", "Enough!"): (31004, 25.4, 11), ("", "Others"): (7600, 6.2, None)}
    text = "Ida Brandt won 8,114 votes (41.7%), ahead of Otto Renn, who took 7,902 (40.6%)."
    assert cells(text) == {("", "Ida Brandt"): (8114, 41.7, None), ("", "Otto Renn"): (7902, 40.6, None)}


SENATE = "The Senate approved the dam on Tuesday by 61 votes to 39."


def tallies(text):
    told = summarize_facts(numbers_extract.extract(text, doc_id="vote"))
    return [(row.contest, row.actor, row.group, row.value, row.total) for row in told if row.kind == "votes"]


def test_a_tally_that_a_headline_and_a_text_give_is_one_vote():
    told = tallies(f"Assembly backs dam 61-39\n\nKESH - {SENATE.replace('The Senate', 'Lawmakers')}")
    assert [one[1:4] for one in told] == [("Assembly", "for", 61), ("Assembly", "against", 39)]
    told = tallies(f"Assembly backs dam 61-39\n\nKESH - {SENATE.replace('61', '58')}")
    assert {one[1] for one in told} == {"Assembly", "The Senate"}


@pytest.mark.parametrize(
    "body", ["The Senate then rejected an amendment by 55 votes to 44.", "An amendment failed 44 to 55."]
)
def test_a_second_tally_is_a_vote_of_its_own(body):
    told = tallies(f"{SENATE} {body}")
    assert [(one[0], one[3]) for one in told if one[2] == "for"] == [("", 61), ("vote 2", 44)]
    assert [(one[0], one[3]) for one in told if one[2] == "against"] == [("", 39), ("vote 2", 55)]


def test_a_tally_told_again_or_by_somebody_else_is_no_second_vote():
    assert {one[0] for one in tallies(f"{SENATE} The Senate voted 61-39 to approve it after nine hours of talks.")} == {
        ""
    }
    rival = SENATE.replace(".", ", the clerk said.") + " The vote was 60 to 40, the speaker said."
    assert {one[0] for one in tallies(rival)} == {""}


def test_the_sum_of_the_sides_is_no_total_of_other_bodies():
    told = {one[1:4]: one[4] for one in tallies("The House voted 218-210 for the bill. The Senate voted 52-48 for it.")}
    assert told["The House", "for", 218] == 428
    assert told["The Senate", "", 52] is None


def test_margins_and_thresholds_are_nobodys():
    text = "Labour won 210 seats. A majority needs 201 seats. The Greens won 40 seats."
    assert cells(text) == {("", "Labour"): (None, None, 210), ("", "The Greens"): (None, None, 40)}
    alone = summarize_facts(numbers_extract.extract("Some 4.6 million people voted."))
    assert [(row.actor, row.value) for row in alone] == [("", 4600000)]


def test_parties_in_a_roll_call():
    text = "In the vote 30 Republicans and nine Democrats backed the bill, and 41 Democrats voted against."
    assert [(row["party"], row["side"], row["votes"]) for row in rows(text)] == [
        ("Republicans", "for", 30),
        ("Democrats", "for", 9),
        ("Democrats", "against", 41),
    ]


def test_who_speaks_is_no_party():
    assert cells('The Greens won 56 seats. "We have 56 seats," she said.') == {("", "The Greens"): (None, None, 56)}


def test_kinds_are_chosen_behind_the_summary(tmp_path, run):
    path = tmp_path / "poll.txt"
    path.write_text("The Greens won 31,004 votes, 25.4 percent of the vote, and 11 seats.", encoding="utf-8")
    status, out, _ = run("summarize", path, "--kind", "votes", "--format", "csv", "--quiet")
    header, *told = out.splitlines()
    assert status == 0
    assert [dict(zip(header.split(","), row.split(","), strict=True))["share"] for row in told] == ["25.4"]
    assert [row["seats"] for row in rows(path.read_text(encoding="utf-8"), kinds=frozenset({"votes"}))] == [None]


def test_incidents_have_no_row_a_party(tmp_path, run):
    path = tmp_path / "poll.txt"
    path.write_text("The Greens won 11 seats.", encoding="utf-8")
    status, _, err = run("incidents", path, "--view", "elections")
    assert status == 2
    assert "summarize writes it" in err
