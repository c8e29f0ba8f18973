"""What each quantity of a sentence counts or measures: the column ``subject``."""

from __future__ import annotations

import pytest

from numbers_extract import extract

SUBJECTS = [
    # sums that change hands measure nobody, prices and costs do
    ("The bank raised $4 million.", [""]),
    ("The bridge cost $4 million.", ["bridge"]),
    ("Sales reached $4 million.", ["Sales"]),
    ("Sales were $4 million last May, less than the $6 million a year before.", ["Sales", ""]),
    ("Lena got $40 and Otto $25.", ["", ""]),
    ("Robbers made off with $4,000.", [""]),
    ("The widow asked for $4,000.", [""]),
    ("The chapel was sold for $4,000.", ["chapel"]),
    ("The state will spend $4 million (3 million euros) on repairs.", ["repairs"] * 2),
    ("The town spent $4,000 on a two-day fair.", ["two-day fair", "fair"]),
    ("The state offered the mill $4 million (3 million euros) in aid.", ["aid"] * 2),
    ("The mayor spent $4,000 on Monday.", [""]),
    # what lasts
    ("A man who had robbed his wife was jailed for 30 years.", ["man", "man"]),
    ("The jurors talked for six hours.", ["jurors"]),
    ("The judge held the two clerks for six days.", ["clerks", "clerks"]),
    ("The truce lasted 72 hours.", ["truce"]),
    ("Firemen fought the blaze for nine hours.", ["Firemen"]),
    ("The state shut the road for nine hours.", ["road"]),
    ("The court told the firm to pay $4 million to the widows.", [""]),
    ("He was found guilty of stealing $640 from a shop.", [""]),
    ("Six hours later the dam broke.", [""]),
    # what only says when lasts nothing
    ("The lake burst its banks two days later.", [""]),
    ("The team climbed four peaks in 90 minutes.", ["peaks", ""]),
    ("The peso fell to its lowest in six years.", [""]),
    ("Within an hour of the alarm, the crews had left.", [""]),
    ("The valley saw a drought after 30 years of peace.", ["peace"]),
    ("The strike ended after 19 days.", ["strike"]),
    ("Volunteers put in 900 hours.", ["Volunteers"]),
    ("The senator talked over nine hours.", ["senator"]),
    ("Dredgers cleared the harbour over nine weeks.", [""]),
    # points of an index
    ("The Tarn index rose 12 points.", ["Tarn index"]),
    ("The Tarn team has 12 points.", ["points"]),
    # who a part is said to be
    ("Six clerks died, two of them girls.", ["clerks", "girls"]),
    ("Of the six dead, two were girls.", ["", "girls"]),
    ("Six clerks died, two of them on Monday.", ["clerks", "clerks"]),
    # a bare number goes on from the whole before it, not from the part
    ("Six clerks were killed (two women, four men) and ten hurt.", ["clerks", "women", "men", "clerks"]),
    # nobody, and what a vote hands out
    ("No one was hurt.", [""]),
    ("The Greens won 34 seats, the Liberals 18.", ["seats", "seats"]),
]


@pytest.mark.parametrize(("sentence", "subjects"), SUBJECTS)
def test_each_quantity_has_its_subject(sentence, subjects):
    assert [fact.subject for fact in extract(sentence)] == subjects
