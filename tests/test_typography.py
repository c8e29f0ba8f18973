"""Typography does not matter: the same rows, and offsets that point into the text as given."""

from __future__ import annotations

import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.app.engine import analyse
from numbers_extract.text.typography import plain_text

TEXT = (
    "Nine people were killed and 30 well-known officials injured in Ard on Monday, police said. A 12-year-old boy was "
    "among the dead. Some 1.2 million villagers had fled the clashes, the government said."
)
CHANGES = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "hyphens": lambda text: text.replace("-", "\u2011"),
    "zero-width spaces": lambda text: text.replace(" ", "\u200b "),
    "soft hyphens": lambda text: text.replace("people", "peo\u00adple").replace("officials", "of\u00adfi\u00adcials"),
    "a narrow column": lambda text: "\n".join(textwrap.wrap(text, 24, break_on_hyphens=False)),
    "a column": lambda text: "\r\n".join(textwrap.wrap(text, 60, break_on_hyphens=False)),
    "a column with blanks behind its lines": lambda text: "   \n".join(textwrap.wrap(text, 60)),
    "a column with a no-break space": lambda text: "\n".join(textwrap.wrap(text.replace("1.2 ", "1.2\u00a0"), 40)),
    "a column with returns alone": lambda text: "\r".join(textwrap.wrap(text, 60)),
    "a column with a return too many": lambda text: "\r\r\n".join(textwrap.wrap(text, 60)),
    "marks of a quoted letter": lambda text: "".join(f"> {line}\n" for line in textwrap.wrap(text, 60)),
    "marks of a letter quoted twice": lambda text: "".join(f">> {line}\n" for line in textwrap.wrap(text, 60)),
    "divided words": lambda text: "\n".join(textwrap.wrap(text, 40)).replace("officials", "offi-\ncials"),
    "tags": lambda text: f"<p>{text.replace('killed', '<b>killed</b>')}</p>",
    "entities": lambda text: text.replace(" ", "&nbsp;", 3),
}


def rows(text):
    return [(f.kind, f.value, f.bound, f.unit, f.group) for f in analyse(text).facts]


GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
LOST = 0.01  # of the rows of all golden texts


def in_paragraphs(change, text):
    """The change made in each paragraph of a text whose paragraphs stand between blank lines."""
    return "\n\n".join(change(" ".join(part.split())) for part in text.split("\n\n"))


@pytest.mark.parametrize("name", ["no-break spaces", "hyphens", "zero-width spaces", "a narrow column", "a column"])
def test_golden_texts_keep_their_rows(name):
    before, lost = 0, 0
    for path in GOLDEN:
        text = path.read_text(encoding="utf-8")
        plain = in_paragraphs(str, text)
        told = Counter(rows(plain))
        before += sum(told.values())
        changed = Counter(rows(in_paragraphs(CHANGES[name], text)))
        lost += sum((told - changed).values()) + sum((changed - told).values())
    assert lost <= LOST * before


@pytest.mark.parametrize("name", CHANGES)
def test_rows_stay_and_point_into_the_text_as_given(name):
    changed = CHANGES[name](TEXT)
    assert changed != TEXT
    assert rows(changed) == rows(TEXT)
    for fact in analyse(changed).facts:
        assert changed[fact.start : fact.end] == fact.surface


@pytest.mark.parametrize("end", ["   \n", "\r", "\r\n"])
def test_a_line_end_may_part_a_number_and_its_unit(end):
    text = (
        f"The army said that the camp of the rebels, which no reporter had seen, lay some 25{end}km from Ard, "
        f"and that the roads which lead to it through the hills of the north cost $5{end}a day."
    )
    assert [(fact.kind, fact.unit, fact.per) for fact in analyse(text).facts] == [
        ("measure", "kilometre", ""), ("money", "USD", "day")
    ]  # fmt: skip


def test_a_sign_for_more_is_no_mark_of_a_letter():
    text = "Missing: >50\n>30 dead in Ard\n>12 hurt in Temo\n"
    assert [fact.bound for fact in analyse(text).facts] == ["more_than"] * 3
    assert [fact.bound for fact in analyse("> 30 dead in Ard\n").facts] == ["more_than"]


def test_a_line_that_had_room_for_one_more_word_goes_on_in_the_next():
    told = "THE GOVERNOR OF THE NORTHERN PROVINCE SAID TODAY THAT REBELS HAD A PART IN THE KILLING OF NINE MERCHANTS"
    lines = textwrap.wrap(told + f" AND IN THE RAIDS OF WHICH {told}" * 3 + " IN MAY.", 78)
    lines[2], _, last = lines[2].rpartition(" ")
    early = "\n".join([*lines[:3], *textwrap.wrap(" ".join([last, *lines[3:]]), 78)])
    assert {fact.sentence for fact in analyse(early).facts} == {" ".join(early.split())}


def test_a_list_of_headlines_is_no_column():
    text = "Ten killed in a train crash\nMayor wins 61 percent of vote\nFloods drive 900 from homes\n"
    assert plain_text(text).text == text


@pytest.mark.parametrize(
    ("divided", "plain"),
    [("offi-\ncials", "officials"), ("12-\nyear-old", "12-year-old"), ("civil- ians", "civilians"),
     ("short- and long-term", "short- and long-term")],
)  # fmt: skip
def test_what_a_hyphen_at_a_line_end_divides(divided, plain):
    assert plain_text(f"So {divided} it was.").text == f"So {plain} it was."


@given(st.text(alphabet="ab1 -\n\u00ad\u200b\u00a0<&;>p", max_size=60))
def test_every_character_has_its_place_in_the_text_as_given(text):
    plain = plain_text(text)
    if plain.origins is None:
        assert len(plain.text) == len(text)
    else:
        assert len(plain.origins) == len(plain.text) + 1
        assert list(plain.origins) == sorted(set(plain.origins))


@pytest.mark.parametrize(
    "table",
    [
        "| Region | Killed | Injured |\n|---|---|---|\n| North | 12 | 30 |\n| South | 4 | 9 |",
        "Region\tKilled\tInjured\nNorth\t12\t30\nSouth\t4\t9",
        "Region      Killed   Injured\nNorth           12        30\nSouth            4         9",
    ],
)
def test_tables_in_a_text_become_rows(table):
    facts = analyse(f"The storm hit the coast.\n\n{table}\n\nTwo ships sank.").facts
    assert [(f.kind, f.value) for f in facts] == [
        ("deaths", 12), ("injuries", 30), ("deaths", 4), ("injuries", 9), ("count", 2),
    ]  # fmt: skip
    assert [f.fact_id.rpartition(":")[2] for f in facts] == ["1", "2", "3", "4", "5"]


def test_sentences_set_apart_by_two_blanks_are_no_table():
    text = "He came.  Two men died.\nShe went.  Four men died."
    assert [f.sentence for f in analyse(text).facts] == ["Two men died.", "Four men died."]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1. 12 people were killed in Ard.\n2. 30 people were injured.", [("deaths", 12), ("injuries", 30)]),
        ("(1) 14 miners were killed. (2) 31 were injured.", [("deaths", 14), ("injuries", 31)]),
        ("Deaths 12 | Injuries 30 | Missing 4", [("deaths", 12), ("injuries", 30), ("missing", 4)]),
        ("2.9 million\n\nPeople displaced\n\n317\n\nPeople killed", [("displaced", 2_900_000), ("deaths", 317)]),
        ("FIGURES\n512 People Newly Displaced\n12 Aid Workers Killed", [("displaced", 512), ("deaths", 12)]),
        ("12 killed in Ard blast #breaking #2023", [("deaths", 12)]),
        ("12 killed in #Ard blast https://a.example/b1 1/3", [("deaths", 12)]),
        ("Twelve people were killed; see p. 12 and fn. 3.", [("deaths", 12)]),
        # what looks like these and is none
        ("1. FC Temo won. 12 fans were hurt.", [("injuries", 12)]),
        ("It took 1/3 of the vote.", [("ratio", 0.3333)]),
        ("Left or right | Kesh 24 | News at 9", []),
    ],
)
def test_marks_of_layout_count_nothing_and_labels_say_what_is_counted(text, rows):
    assert [(f.kind, f.value) for f in analyse(text).facts if f.kind != "count"] == rows


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Lind | 9 April 2018 | 4 min read | 15 comments",
        "ATTN EDITORS - ADDS toll, paragraph 3",
        "ADDS quotes, paragraph 12",
        "3 min read",
        "12 comments",
    ],
)
def test_lines_for_desks_and_readers_count_nothing(line):
    assert [f.value for f in analyse(f"{line}\n\nTwelve people were killed in Ard.").facts] == [12]


@pytest.mark.parametrize("sign", ["\ufffd", "\ufffd\ufffd\ufffd"])
def test_a_lost_apostrophe_is_read_as_one(sign):
    text = f"The sheriff{sign}s office said nine men were held in Cote d{sign}Ivoire."
    (fact,) = analyse(text).facts
    assert (fact.source, fact.place, fact.country) == ("The sheriff's office", "Cote d'Ivoire", "CIV")
    assert text[fact.start : fact.end] == fact.surface == "nine"


def test_other_lost_signs_are_no_apostrophes():
    assert plain_text("in Popay\ufffdn and \ufffd 40").text == "in Popay\ufffdn and \ufffd 40"
