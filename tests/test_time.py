from __future__ import annotations

import csv
import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from numbers_extract import extract
from numbers_extract.context.time import calendar_spans, resolve, time_phrases
from numbers_extract.context.time.intervals import READERS
from numbers_extract.lexicon.calendar import CALENDAR_RULES, MONTHS, WEEKDAYS
from numbers_extract.lexicon.dating_rules import TIME_RULES
from numbers_extract.lexicon.interval_rules import RESOLVE_RULES

ANCHOR = dt.date(2018, 10, 2)  # a Tuesday


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def unmark(marked: str) -> tuple[str, list[str]]:
    """The sentence without its brackets, and what they hold."""
    inside = [part.split("]")[0] for part in marked.split("[")[1:]]
    return marked.replace("[", "").replace("]", ""), inside


# ---------------------------------------------------------------- calendar_spans
QUANTITIES = [
    "The landslide killed 1500 people.",
    "Some 2100 young men were drafted.",
    "The levy raised 1,012 euros.",
    "A ticket cost 2000 dollars.",
    "In March 17 people fell ill.",
    "They walked for 18 months and 24 hours.",
    "He stayed two years and 6 weeks.",
    "The tower is 1800 meters high.",
    "At 1500 meters the air is thin.",
    "The ranks rose by 2000 to 5,000.",
    "Some 9/10 of it burned and 3/4 of the rest.",
    "The number was in the 10s.",
    "He is in his 50s.",
    "A woman in her late 60s fell.",
    "The crew of 2014 sailors mutinied.",
    "A total of 1950 was reached.",
    "In 1500 villages there was no well.",
    "At least 1990 were counted.",
    "More than 2015 stayed behind.",
    "From 1,500 to 2000 people marched.",
    "It weighs 1200 kg and holds 30 litres.",
    "About 1900 villagers left.",
    "Nearly 2010 families ate there.",
    "A 12-year-old and 3 others swam.",
    "The T-72 and the Fateh-110 rolled by.",
    "He paid $1999 and \u20ac2015.",
    "The 19th man was freed.",
    "It grew 2.5 times, by 40%.",
    "Turnout was 1.5 to 2 million.",
    "He lives in the 1900 block of Elm Road.",
    "She lives at 1915 Palm Avenue.",
    "Five of 12 judges and 3 to 5 clerks agreed.",
    "Voters chose 27 of 50 seats.",
    "The gap was 20 or 30 metres.",
    "It burned 2014 hectares.",
    "A force of 2000 men waited.",
    "The 2-1 vote and the 82-24 margin stood.",
    "Between 20 and 30 boats sank.",
    "He had 4 mistakes and 5 answers.",
    "It hit the low 80s, mild for these temperatures.",
    "Cases were up from 12 on Monday.",
    "The toll of 15 on Friday was the worst.",
    "A man in his early twenties and 3 others swam.",
]


@pytest.mark.parametrize("sentence", QUANTITIES)
def test_quantities_are_not_calendar(sentence):
    assert calendar_spans(sentence, 0, len(sentence)) == []


CALENDAR = [
    ("Output fell in [2017] again.", "year"),
    ("It has grown since [2014].", "year"),
    ("The plan runs until [2030].", "year"),
    ("In [2014] rebels took the town.", "year"),
    ("By [2001] three mines had shut.", "year"),
    ("The [1991] Gulf war lasted weeks.", "year"),
    ("The [2015] deal held.", "year"),
    ("Its [2003] invasion began in spring.", "year"),
    ("The [2019] season was short.", "year"),
    ("The flood ([2004]) took 12 farms.", "year"),
    ("The drought of [2012-13] was the worst.", "year"),
    ("He ruled there ([1995-2001]) alone.", "year"),
    ("Sales in FY[2020] rose.", "year"),
    ("In fiscal [2019] the loss doubled.", "year"),
    ("She was in the class of ['98].", "year"),
    ("In mid-[2016] the ban ended.", "year"),
    ("From [1789] to 1799 France burned.", "year"),
    ("Copyright [2018] by the paper.", "year"),
    ("Attacks fell from [2016] by half.", "year"),
    ("The [2018] elections were calm.", "year"),
    ("In summer [2011] nine drowned.", "year"),
    ("[2017] was the driest year.", "year"),
    ("The case, from [1987], is closed.", "year"),
    ("The court sat on [March 17-22] there.", "date"),
    ("On [9 February 1998] it snowed.", "date"),
    ("The vote is on [Oct. 31] at noon.", "date"),
    ("Talks on [May 4-6] failed.", "date"),
    ("It came on [27 NOV 89] by wire.", "date"),
    ("On [12/31/2000] the site shut.", "date"),
    ("On [2018-06-10] it reopened.", "date"),
    ("Police came on [15/01] with dogs.", "date"),
    ("He died in [May 2017] at home.", "date"),
    ("On [May 4] soldiers left.", "date"),
    ("It sank on the [13th].", "date"),
    ("It began on the [17th of March].", "date"),
    ("On Monday, [March 31, 2014], it rained.", "date"),
    ("They left on [Dec. 2, 2010] by sea.", "date"),
    ("The blast came at [10:40am] there.", "clock"),
    ("Shots rang out at [2 a.m.] near it.", "clock"),
    ("It began at [7:35 p.m.] sharp.", "clock"),
    ("The calm ended at [1800 GMT] today.", "clock"),
    ("THE BOMB WENT OFF AT [0510].", "clock"),
    ("It closes at [5 p.m.] on Fridays.", "clock"),
    ("The train left at [11.30 am] empty.", "clock"),
    ("At [14:30] the siren sounded.", "clock"),
    ("They met at [7] in the morning.", "clock"),
    ("It lasted from [6] to 7 p.m. there.", "clock"),
    ("He rose at [10 o'clock] sharp.", "clock"),
    ("Prices rose in the [1960s] first.", "decade"),
    ("Music of the ['80s] is back.", "decade"),
    ("Plague came in the [1300s] by ship.", "decade"),
    ("It was built in the late [80s] here.", "decade"),
    ("It is a work of the [21st century].", "century"),
    ("Since [9/11] the rules are strict.", "event"),
    ("The clinic is open [24/7] now.", "idiom"),
    ("Rail freight was 4% down on [2018] there.", "year"),
    ("Cement sales were up on [2016].", "year"),
    ("The lake may be dry by [2120].", "year"),
    ("A fire in Lesra in [2015] killed two.", "year"),
    ("A crash there in [2000] injured 30.", "year"),
    ("In the six years to [2019] nine dams broke.", "year"),
    ("He ran the race in [2:05:11] there.", "clock"),
    ("From [March 17 to 22] the mill stood still.", "date"),
    ("The fair runs from [May 3 to 9] in Lesra.", "date"),
]


@pytest.mark.parametrize(("marked", "reason"), CALENDAR)
def test_calendar_is_found(marked, reason):
    sentence, (wanted, *_) = unmark(marked)
    found = [(sentence[a:b], why) for a, b, why in calendar_spans(sentence, 0, len(sentence))]
    assert found[0] == (wanted, reason)


def test_every_number_of_a_date_is_covered():
    sentence = "They met in 2015, 2016 and 2017, from 2 to 4 p.m., between 2001 and 2003."
    assert len(calendar_spans(sentence, 0, len(sentence))) == 7


@pytest.mark.parametrize("rule", CALENDAR_RULES, ids=lambda rule: rule.id)
def test_calendar_rules_do_what_they_say(rule):
    sentence, (wanted, *_) = unmark(rule.example)
    assert [(sentence[a:b], why) for a, b, why in calendar_spans(sentence, 0, len(sentence))] == [(wanted, rule.id)]
    assert calendar_spans(rule.counter_example, 0, len(rule.counter_example)) == []


# ---------------------------------------------------------------- time_phrases
NO_PHRASE = [
    "He may come in 20 cars.",
    "The march in 3 rows went by.",
    "Between 20 and 30 boats sank.",
    "It grew from 30 to 40 metres.",
    "They waited by the gate for 2 men.",
    "Shells fell on the market and 4 died.",
    "In the first place nobody asked 3 men.",
    "The last man left with 2 dogs.",
    "Since the minister refused, 3 talks failed.",
    "At 1500 meters it fell.",
    "He lives at 1915 Palm Avenue.",
    "He came from the port with 9 others.",
    "Over 2000 people and about 1900 villagers left.",
    "Police served in 2 towns for him.",
    "The second of 3 brothers spoke.",
    "They were there for 5 hours.",
    "It was made in four parts.",
    "After the raid 3 were held.",
    "Mark may fall on 3 steps.",
    "At the last minute 3 men left.",
    "It lasted for over two weeks and 3 days.",
    "He found 2 of them in a daze.",
    "Each man of the 3 crossed it.",
    "The year before the 2 men left was dry.",
    "He ran it in 2:05:11 and won 3 cups.",
]


@pytest.mark.parametrize("sentence", NO_PHRASE)
def test_no_phrase(sentence):
    assert time_phrases(sentence, 0, len(sentence)) == []


PHRASES = [
    "Raids [on Tuesday] led to 22 arrests.",
    "It fell by 3 percent [last year].",
    "He was seen twice [in the past 24 hours].",
    "Rents have doubled [since 2014].",
    "[Between 19 February and 23 March] six dams broke.",
    "Courts heard 9 cases [over the last 18 months].",
    "[From April 11 to 16], wardens heard 8 shots.",
    "[On March 17-22] the fair drew 900.",
    "Nine died [earlier this month].",
    "Nine died [in 2017].",
    "Millions died [during the 1300s].",
    "[Between July 5 and July 8] it rose three times.",
    "At least 18 fell ill [today].",
    "[Earlier today], a bomb killed 10.",
    "It came [late on Sunday] and hit 3 farms.",
    "Four were hit [Wednesday night] there.",
    "The toll rose to 26 [this month].",
    "Thousands have left [in recent months].",
    "The two have talked [for the past two years].",
    "The law passed [some 18 months ago].",
    "[Two years ago this week], 18 vanished.",
    "It will pay 3 million [by Thursday].",
    "A further 31 were held [the following day].",
    "[The previous week] the clerks counted 64.",
    "Eight died [in the whole of last year].",
    "[Since the start of 2023], 70 drowned.",
    "[In the first two weeks of Ramadan] 14 died.",
    "They held 70 [within the past week].",
    "The 3 raids began [at dawn on Monday].",
    "It was his first speech [in nearly a year].",
    "[During the 1991 Gulf war] the plant burned.",
    "It lost half its value [since the coup].",
    "It has killed 22 [since the unrest began].",
    "It has had 3 kings [since independence].",
    "Deaths fell by 9 [in the six months to June].",
    "They plan 40 flats [next spring].",
    "The ban runs [until 2030].",
    "ONE MAN WAS HURT [THIS MORNING AT 0510].",
    "The 4 fires began [at about 2 a.m. on Sunday].",
    "Rain will fall [from Sunday to Wednesday].",
    "[On 2018-06-10] it sold 400.",
    "[12/31/2000]: three men burned a barn.",
    "Nine came [on 15/01] by bus.",
    "It shut [on Monday, March 31, 2014] for 3 days.",
    "It has grown [since the 1990s] by half.",
    "They drew 3 maps [in the 19th century].",
    "He won 3 cups [in the late 1980s].",
    "Shots rang out [shortly before 1:50 a.m. Monday].",
    "The rate fell by 3 points [in the third quarter of 2019].",
    "It made 9 million [in fiscal 2018].",
    "Profit rose by 8 percent [in the year to March].",
    "They ran 3 trials [in the spring] there.",
    "TWELVE MEN LEFT [ON 24 MARCH].",
    "SIX FELL [BETWEEN 3 MAY AND 5 JUNE].",
    "The school ran 2 courses [from 8 a.m. Monday to 6 a.m. Tuesday].",
    "Nine were shot [over the weekend].",
    "Nine were shot [on the night of March 3].",
    "Two fell [in the early hours of Sunday].",
    "It is the worst of 9 quakes [in more than 30 years].",
    "The 3 men left [two days later].",
    "[Two days on], 3 men are missing.",
    "Some 20 were burned [on Christmas Day].",
    "Exports grew by 4 percent [in the first half of 2020].",
    "The riots of [2011] cost 3 lives.",
    "Two came [in mid-November] from there.",
    "A vote [in May this year] drew 3 million.",
    "Forty died [in the 2016 offensive] there.",
    "The court freed 3 [last Friday].",
    "[Last night] 4 roads were shut.",
    "[On the Fourth of July] 3 were hurt.",
    "The 2 brothers met [at noon].",
    "[As of Friday], 3 had been named.",
    "About 4 came [after midnight on Sunday].",
    "They slept there, 9 of them, [when the explosion occurred].",
    "Nine boats sank [in six hours] there.",
    "Rice prices doubled [in a week].",
    "Forty men drowned [within 24 hours].",
    "[In one night] nine barns burned.",
    "[Over 12 months] the mine lost 30 men.",
    "It will cost 90 euros [over three years].",
    "It was the third raid of 9 [in four years].",
    "Turnout was 61 percent [at the last election].",
    "Some 700 voted [in the 13th general election] there.",
    "Nine men cross the river [every week].",
    "They lose 40 goats [each winter].",
    "It sold 60 boats, up from 40 [the year before].",
    "The 3 dams may break [by 2120].",
    "[In the four years to 2019] nine dams broke.",
    "[On Saturday and Sunday] 12 boats sank.",
    "Nine sank [in January and February].",
    "[In 2021 and 2022] it lost 30 boats.",
    "Ninety have sunk [so far this year].",
    "It made 40 [in the first half of the year].",
    "The attack [in Sunday]'s paper named 3 men.",
]


@pytest.mark.parametrize("marked", PHRASES[:-1])
def test_phrase(marked):
    sentence, wanted = unmark(marked)
    assert [sentence[p.start : p.end] for p in time_phrases(sentence, 0, len(sentence))] == wanted


def test_an_owner_is_a_date_without_its_preposition():
    sentence = "The toll from Sunday's attack rose to 3."
    assert [sentence[p.start : p.end] for p in time_phrases(sentence, 0, len(sentence))] == ["Sunday"]


def test_several_phrases_stay_apart():
    sentence = "In June 40 fell ill, on Monday 12 more, and since then nobody."
    found = [sentence[p.start : p.end] for p in time_phrases(sentence, 0, len(sentence))]
    assert found == ["In June", "on Monday", "since then"]


@pytest.mark.parametrize("rule", TIME_RULES, ids=lambda rule: rule.id)
def test_time_rules_do_what_they_say(rule):
    sentence, (wanted, *_) = unmark(rule.example)
    found = [(sentence[p.start : p.end], p.rule) for p in time_phrases(sentence, 0, len(sentence))]
    assert found == [(wanted, rule.id)]
    assert time_phrases(rule.counter_example, 0, len(rule.counter_example)) == []


def test_every_form_of_words_has_a_reader_and_every_reader_a_form():
    assert set(READERS) == {rule.id for rule in RESOLVE_RULES}


def test_rule_ids_are_unique():
    for rules in (TIME_RULES, CALENDAR_RULES, RESOLVE_RULES):
        assert len({rule.id for rule in rules}) == len(rules)


@pytest.mark.parametrize("marked", [*PHRASES[:-1], *(c for c, _ in CALENDAR)])
def test_offsets_hold_inside_a_longer_text(marked):
    sentence, _ = unmark(marked)
    before, after = "Prologue ends here.\n\n", "\n\nEpilogue 3 begins."
    text = before + sentence + after
    start, end = len(before), len(before) + len(sentence)
    shifted = [(p.start - start, p.end - start, p.rule) for p in time_phrases(text, start, end)]
    assert shifted == time_phrases(sentence, 0, len(sentence))
    spans = [(a - start, b - start, why) for a, b, why in calendar_spans(text, start, end)]
    assert spans == calendar_spans(sentence, 0, len(sentence))


WORDS = st.sampled_from(
    "in on at since from to by the last next this week year 2014 1500 20 3 May March Monday , . a.m. past first half "
    "of two ago between and 10:40 17-22 12/31/2000 '98 1960s 21st century people 9/11 until ) ( Sunday's early "
    "mid-2016".split()
)


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=30))
def test_any_words_give_ordered_spans_inside_the_bounds(words):
    text = " ".join(words)
    for spans in (time_phrases(text, 0, len(text)), calendar_spans(text, 0, len(text))):
        bounds = [(span[0], span[1]) for span in spans]
        assert bounds == sorted(bounds)
        assert all(0 <= a < b <= len(text) for a, b in bounds)
        assert all(b <= c for (_, b), (c, _) in pairwise(bounds))


@settings(max_examples=100)
@given(st.lists(WORDS, max_size=8), st.dates(dt.date(1950, 1, 1), dt.date(2060, 1, 1)))
def test_any_phrase_resolves_in_order(words, anchor):
    start, end = resolve(" ".join(words), anchor)
    assert start is None or end is None or start <= end


# ---------------------------------------------------------------- resolve
UNSETTLED = [
    "since the coup",
    "since independence",
    "since the unrest began",
    "the following day",
    "The previous week",
    "in recent months",
    "at dawn",
    "at about 2 a.m.",
    "AT 0510",
    "two days later",
    "the next day",
    "in nearly a year",
    "in the first two weeks of Ramadan",
    "in fiscal 2018",
    "next spring",
    "in the winter of 2014",
    "when the explosion occurred",
    "in the past few weeks",
    "on 01/03/2000",
    "on 02/03",
    "that night",
    "since then",
    "",
]


@pytest.mark.parametrize("phrase", UNSETTLED)
def test_unsettled_phrases(phrase):
    assert resolve(phrase, ANCHOR) == (None, None)


RELATIVE = [
    "on Tuesday",
    "last year",
    "this month",
    "today",
    "in June",
    "in the past 24 hours",
    "two years ago",
    "15/01",
]


@pytest.mark.parametrize("phrase", RELATIVE)
def test_a_relative_phrase_needs_an_anchor(phrase):
    assert resolve(phrase, None) == (None, None)
    assert resolve(phrase, ANCHOR) != (None, None)


TABLE = [  # phrase, start, end for the anchor 2018-10-02
    ("since 2014", "2014-01-01", "2018-10-02"),
    ("ever since 2014", "2014-01-01", "2018-10-02"),
    ("since Friday", "2018-09-28", "2018-10-02"),
    ("since December", "2017-12-01", "2018-10-02"),
    ("since the start of 2018", "2018-01-01", "2018-10-02"),
    ("since the end of 2016", "2016-12-31", "2018-10-02"),
    ("since March 5", "2018-03-05", "2018-10-02"),
    ("since last year", "2017-01-01", "2018-10-02"),
    ("since the 1990s", "1990-01-01", "2018-10-02"),
    ("since early this year", "2018-01-01", "2018-10-02"),
    ("on Tuesday", "2018-10-02", "2018-10-02"),
    ("on Monday", "2018-10-01", "2018-10-01"),
    ("late on Sunday", "2018-09-30", "2018-09-30"),
    ("Wednesday night", "2018-09-26", "2018-09-26"),
    ("at dawn on Monday", "2018-10-01", "2018-10-01"),
    ("on Sunday evening", "2018-09-30", "2018-09-30"),
    ("last Tuesday", "2018-09-25", "2018-09-25"),
    ("last Friday", "2018-09-28", "2018-09-28"),
    ("this Friday", "2018-10-05", "2018-10-05"),
    ("next Friday", "2018-10-05", "2018-10-05"),
    ("next Tuesday", "2018-10-09", "2018-10-09"),
    ("on Monday last week", "2018-09-24", "2018-09-24"),
    ("today", "2018-10-02", "2018-10-02"),
    ("Earlier today", "2018-10-02", "2018-10-02"),
    ("yesterday", "2018-10-01", "2018-10-01"),
    ("tomorrow", "2018-10-03", "2018-10-03"),
    ("tonight", "2018-10-02", "2018-10-02"),
    ("overnight", "2018-10-01", "2018-10-02"),
    ("last night", "2018-10-01", "2018-10-02"),
    ("this morning", "2018-10-02", "2018-10-02"),
    ("THIS MORNING AT 0510", "2018-10-02", "2018-10-02"),
    ("yesterday evening", "2018-10-01", "2018-10-01"),
    ("last week", "2018-09-24", "2018-09-30"),
    ("this week", "2018-10-01", "2018-10-07"),
    ("next week", "2018-10-08", "2018-10-14"),
    ("last weekend", "2018-09-29", "2018-09-30"),
    ("over the weekend", "2018-09-29", "2018-09-30"),
    ("last month", "2018-09-01", "2018-09-30"),
    ("this month", "2018-10-01", "2018-10-31"),
    ("next month", "2018-11-01", "2018-11-30"),
    ("earlier this month", "2018-10-01", "2018-10-02"),
    ("later this month", "2018-10-02", "2018-10-31"),
    ("last year", "2017-01-01", "2017-12-31"),
    ("in the whole of last year", "2017-01-01", "2017-12-31"),
    ("late last year", "2017-01-01", "2017-12-31"),
    ("this year", "2018-01-01", "2018-12-31"),
    ("earlier this year", "2018-01-01", "2018-10-02"),
    ("next year", "2019-01-01", "2019-12-31"),
    ("last quarter", "2018-07-01", "2018-09-30"),
    ("last decade", "2000-01-01", "2009-12-31"),
    ("in the past 24 hours", "2018-10-01", "2018-10-02"),
    ("in the last 48 hours", "2018-09-30", "2018-10-02"),
    ("within the past week", "2018-09-25", "2018-10-02"),
    ("over the last 18 months", "2017-04-02", "2018-10-02"),
    ("for the past two years", "2016-10-02", "2018-10-02"),
    ("over the past nearly three years", "2015-10-02", "2018-10-02"),
    ("in the past decade", "2008-10-02", "2018-10-02"),
    ("over the past year", "2017-10-02", "2018-10-02"),
    ("over the last year", "2017-10-02", "2018-10-02"),
    ("in the next ten days", "2018-10-02", "2018-10-12"),
    ("two years ago", "2016-01-01", "2016-12-31"),
    ("three months ago", "2018-07-01", "2018-07-31"),
    ("a week ago", "2018-09-24", "2018-09-30"),
    ("three days ago", "2018-09-29", "2018-09-29"),
    ("some 18 months ago", "2017-04-01", "2017-04-30"),
    ("a few hours ago", "", ""),
    ("two hours ago", "2018-10-01", "2018-10-02"),
    ("twenty-two years ago", "1996-01-01", "1996-12-31"),
    ("Two years ago this week", "2016-09-26", "2016-10-02"),
    ("a year ago today", "2017-10-02", "2017-10-02"),
    ("In June", "2018-06-01", "2018-06-30"),
    ("in October", "2018-10-01", "2018-10-31"),
    ("in mid-November", "2017-11-01", "2017-11-30"),
    ("last March", "2018-03-01", "2018-03-31"),
    ("last October", "2017-10-01", "2017-10-31"),
    ("next March", "2019-03-01", "2019-03-31"),
    ("in March last year", "2017-03-01", "2017-03-31"),
    ("last year in March", "2017-03-01", "2017-03-31"),
    ("on May 9", "2018-05-09", "2018-05-09"),
    ("on December 9", "2017-12-09", "2017-12-09"),
    ("on Oct. 20", "2018-10-20", "2018-10-20"),
    ("on March 17-22", "2018-03-17", "2018-03-22"),
    ("From March 17 to 22", "2018-03-17", "2018-03-22"),
    ("Between July 5 and July 8", "2018-07-05", "2018-07-08"),
    ("between 19 February and 23 March", "2018-02-19", "2018-03-23"),
    ("from December 28 to January 3", "2017-12-28", "2018-01-03"),
    ("from Sunday to Wednesday", "2018-09-23", "2018-09-26"),
    ("from Friday to Sunday", "2018-09-28", "2018-09-30"),
    ("from 10 to 12 December", "2017-12-10", "2017-12-12"),
    ("on the 1st", "2018-10-01", "2018-10-01"),
    ("on the 13th", "2018-09-13", "2018-09-13"),
    ("on 15/01", "2018-01-15", "2018-01-15"),
    ("on 9/28", "2018-09-28", "2018-09-28"),
    ("by Thursday", "", "2018-10-04"),
    ("by Monday", "", "2018-10-01"),
    ("until Friday", "", "2018-10-05"),
    ("by the end of October", "", "2018-10-31"),
    ("by the end of the year", "", "2018-12-31"),
    ("before Monday", "", "2018-09-30"),
    ("after Sunday", "2018-10-01", ""),
    ("shortly before 1:50 a.m. Monday", "2018-10-01", "2018-10-01"),
    ("in the third quarter", "2018-07-01", "2018-09-30"),
    ("in the fourth quarter", "2018-10-01", "2018-12-31"),
    ("in the first half", "2018-01-01", "2018-06-30"),
    ("in the first half of this year", "2018-01-01", "2018-06-30"),
    ("in the second quarter of last year", "2017-04-01", "2017-06-30"),
    ("in the six months to June", "2018-01-01", "2018-06-30"),
    ("in the year to March", "2017-04-01", "2018-03-31"),
    ("for the week ending September 16", "2018-09-10", "2018-09-16"),
    ("on Christmas Day", "2017-12-25", "2017-12-25"),
    ("for the rest of the year", "2018-10-02", "2018-12-31"),
    ("in the early hours of Sunday", "2018-09-30", "2018-09-30"),
    ("on the night of March 3", "2018-03-03", "2018-03-03"),
    ("27 SEP 89", "1989-09-27", "1989-09-27"),
]

ABSOLUTE = [  # the same with any anchor or none
    ("in 2017", "2017-01-01", "2017-12-31"),
    ("in early 2017", "2017-01-01", "2017-12-31"),
    ("mid-2016", "2016-01-01", "2016-12-31"),
    ("In the year 1789", "1789-01-01", "1789-12-31"),
    ("in 2012-13", "2012-01-01", "2013-12-31"),
    ("from 1995-2001", "1995-01-01", "2001-12-31"),
    ("in 1999-00", "1999-01-01", "2000-12-31"),
    ("from 2011 to 2015", "2011-01-01", "2015-12-31"),
    ("between 2003 and 2005", "2003-01-01", "2005-12-31"),
    ("the 1960s", "1960-01-01", "1969-12-31"),
    ("during the 1300s", "1300-01-01", "1399-12-31"),
    ("in the late '80s", "1980-01-01", "1989-12-31"),
    ("in the 21st century", "2001-01-01", "2100-12-31"),
    ("in the first half of 2020", "2020-01-01", "2020-06-30"),
    ("in the second half of 2020", "2020-07-01", "2020-12-31"),
    ("in the third quarter of 2019", "2019-07-01", "2019-09-30"),
    ("in Q1 2018", "2018-01-01", "2018-03-31"),
    ("in the first half of June 2014", "2014-06-01", "2014-06-15"),
    ("in the first week of 2015", "2015-01-01", "2015-01-07"),
    ("in the last three days of March 2015", "2015-03-29", "2015-03-31"),
    ("at the end of 2017", "2017-01-01", "2017-12-31"),
    ("in summer 2016", "2016-01-01", "2016-12-31"),
    ("During the 1991 Gulf war", "1991-01-01", "1991-12-31"),
    ("until 2030", "", "2030-12-31"),
    ("by 2030", "", "2030-12-31"),
    ("before 2014", "", "2013-12-31"),
    ("after 2014", "2015-01-01", ""),
    ("in May 2017", "2017-05-01", "2017-05-31"),
    ("in February of 2016", "2016-02-01", "2016-02-29"),
    ("on 2018-06-10", "2018-06-10", "2018-06-10"),
    ("on 12/31/2000", "2000-12-31", "2000-12-31"),
    ("on 31.12.2018", "2018-12-31", "2018-12-31"),
    ("on 05/05/2015", "2015-05-05", "2015-05-05"),
    ("on 9 February 1998", "1998-02-09", "1998-02-09"),
    ("Monday, March 31, 2014", "2014-03-31", "2014-03-31"),
    ("the 17th of March, 2011", "2011-03-17", "2011-03-17"),
    ("between Sept. 17 and Sept. 18, 2016", "2016-09-17", "2016-09-18"),
    ("from 12 October 1989 to 28 January 1990", "1989-10-12", "1990-01-28"),
    ("from June 3 to 5, 2014", "2014-06-03", "2014-06-05"),
    ("on New Year's Eve, 2010", "2010-12-31", "2010-12-31"),
    ("in '98", "1998-01-01", "1998-12-31"),
]


@pytest.mark.parametrize(("phrase", "start", "end"), TABLE)
def test_resolve(phrase, start, end):
    assert resolve(phrase, ANCHOR) == (day(start), day(end))
    assert resolve(phrase.upper(), ANCHOR) == (day(start), day(end))


@pytest.mark.parametrize(("phrase", "start", "end"), ABSOLUTE)
@pytest.mark.parametrize("anchor", [None, ANCHOR, dt.date(2024, 2, 29)])
def test_resolve_needs_no_anchor(phrase, start, end, anchor):
    assert resolve(phrase, anchor) == (day(start), day(end))


@pytest.mark.parametrize("rule", RESOLVE_RULES, ids=lambda rule: rule.id)
def test_resolve_rules_do_what_they_say(rule):
    assert resolve(rule.example, ANCHOR) == (day(rule.start), day(rule.end))


def test_since_without_anchor_is_open():
    assert resolve("since 2014", None) == (dt.date(2014, 1, 1), None)
    assert resolve("since 2023", ANCHOR) == (dt.date(2023, 1, 1), None)


ANCHORS = [dt.date(2018, 10, 2), dt.date(2020, 2, 29), dt.date(2021, 1, 1), dt.date(2023, 12, 31), dt.date(2016, 7, 17)]
FULL_DAYS = {name: number for name, number in WEEKDAYS.items() if name.endswith("day")}
FULL_MONTHS = {name: number for name, number in MONTHS.items() if len(name) > 4 or name in {"may", "june", "july"}}


@pytest.mark.parametrize("anchor", ANCHORS)
@pytest.mark.parametrize("weekday", FULL_DAYS)
def test_a_weekday_is_the_latest_one(anchor, weekday):
    expected = max(
        date for back in range(7) if (date := anchor - dt.timedelta(days=back)).weekday() == FULL_DAYS[weekday]
    )
    assert resolve(f"on {weekday.capitalize()}", anchor) == (expected, expected)
    start, end = resolve(f"next {weekday.capitalize()}", anchor)
    assert start == end
    assert start is not None
    assert 1 <= (start - anchor).days <= 7
    assert start.weekday() == FULL_DAYS[weekday]


@pytest.mark.parametrize("anchor", ANCHORS)
@pytest.mark.parametrize("month", FULL_MONTHS)
def test_a_month_is_the_latest_one(anchor, month):
    number = FULL_MONTHS[month]
    year = anchor.year if number <= anchor.month else anchor.year - 1
    first = dt.date(year, number, 1)
    last = first + relativedelta(months=1) - dt.timedelta(days=1)
    assert resolve(f"in {month.capitalize()}", anchor) == (first, last)


@pytest.mark.parametrize("anchor", ANCHORS)
@pytest.mark.parametrize("number", [1, 2, 3, 7, 12, 20])
@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_a_rolling_window_ends_on_the_anchor(anchor, number, unit):
    words = f"{number} {unit}s" if number > 1 else unit
    length = relativedelta(**{f"{unit}s": number})
    assert resolve(f"in the past {words}", anchor) == (anchor - length, anchor)


@pytest.mark.parametrize("anchor", ANCHORS)
@pytest.mark.parametrize("number", [2, 5, 11])
def test_days_ago_are_exact(anchor, number):
    date = anchor - dt.timedelta(days=number)
    assert resolve(f"{number} days ago", anchor) == (date, date)


def test_a_datetime_is_taken_for_its_day():
    assert resolve("today", dt.datetime(2018, 10, 2, 12)) == (ANCHOR, ANCHOR)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("The death toll rose to 17 on Wednesday.", []),
        ("The office closes at 5 on Wednesday.", ["5"]),
        ("The 1755 earthquake levelled the port.", ["1755"]),
        ("The 1755 houses fell.", []),
    ],
)
def test_end_of_a_change_is_no_clock_time_and_an_old_event_has_a_year(text, spans):
    assert [text[start:end] for start, end, *_ in calendar_spans(text, 0, len(text))] == spans


# ---------------------------------------------------------------- the table of phrases, worked out by hand
with Path(__file__).with_name("date_phrases.csv").open(encoding="utf-8", newline="") as lines:
    PHRASE_TABLE = [tuple(row.values()) for row in csv.DictReader(lines)]
NOT_FOUND = {"in FY2016"}  # resolved, but time_phrases does not look into the word


def test_the_table_of_phrases_is_large():
    assert len(PHRASE_TABLE) >= 400
    assert len({(phrase, anchor) for phrase, anchor, _, _ in PHRASE_TABLE}) == len(PHRASE_TABLE)


@pytest.mark.parametrize(("phrase", "anchor", "start", "end"), PHRASE_TABLE)
def test_the_table_of_phrases_resolves(phrase, anchor, start, end):
    assert resolve(phrase, day(anchor)) == (day(start), day(end))


@pytest.mark.parametrize("phrase", sorted({row[0] for row in PHRASE_TABLE}))
def test_the_table_of_phrases_is_found_whole(phrase):
    sentence = f"Gales felled 40 trees {phrase}, they said."
    sentence = sentence.upper() if phrase.isupper() else sentence
    found = [sentence[p.start : p.end] for p in time_phrases(sentence, 0, len(sentence))]
    assert found == ([] if phrase in NOT_FOUND else [phrase])


@pytest.mark.parametrize(
    "sentence",
    [
        "Prior to 1950 3 mills stood there.",
        "As early as 2004 three mills had shut.",
        "Lima, March 12 (Wire): 3 mills burned.",
        "A fire March 9 burned 3 mills.",
    ],
)
def test_years_and_days_without_a_plain_preposition_count_nothing(sentence):
    assert len(calendar_spans(sentence, 0, len(sentence))) == 1
    assert len(time_phrases(sentence, 0, len(sentence))) == 1


# ---------------------------------------------------------------- which time belongs to which quantity
TIMES_OF_CLAUSES = [
    ("Nine monks were killed by Monday's blast.", ["Monday"]),
    ("Nine monks had died by Monday.", ["by Monday"]),
    ("Hundreds marched on Monday over the killing of nine monks.", ["on Monday", ""]),
    ("On Monday hundreds rallied, demanding justice for nine monks killed in a raid.", ["On Monday", ""]),
    ("On Monday a raid led to the killing of nine monks.", ["On Monday"]),
    ("Flats for sale rose to 326 from 225 a day earlier.", ["", "a day earlier", "a day earlier"]),
    ("Thirty miners have died, eight of them since Friday.", ["", "since Friday"]),
    ("Nine men were held in Lille, where a bomb killed 12 in 2016.", ["", "in 2016"]),
    ("Six were killed on Monday, a day after a blast killed nine.", ["on Monday", "", ""]),
    ("Earlier today a lorry hit a stall, killing at least 11 and hurting 23.", ["Earlier today"] * 2),
    ("Nine men were shot in Lille and two in Nantes on Monday.", ["on Monday", "on Monday"]),
    ("Four farmers were killed on Sunday by rebels who had shot nine in May.", ["on Sunday", "in May"]),
    ("He was jailed on Friday for killing two men in 2015.", ["in 2015"]),
    ("Sales were 4% down on 2018.", [""]),
    ("The port shipped 40 percent more than a year earlier.", ["", "more than a year earlier"]),
    ("It was the worst flood since 2007, when 96 people drowned.", ["2007"]),
    ("In the valley 19 bodies were found on Tuesday.", ["on Tuesday"]),
    ("Sunday's raid brought to 34 the number of men killed there since June.", ["since June"]),
    ("Some 300 rebels surrendered in May and 150 may follow.", ["in May", ""]),
    ("The army has 3,000 soldiers there and will send 120 tanks next week.", ["", "next week"]),
    ("In May, the three firms hired 40 welders.", ["In May", "In May"]),
    ("Police in Kalima said on Monday that they had arrested 14 people over the raid.", [""]),
    (
        "In a statement on Saturday, the army said it had killed 22 rebels in Dorra the night before.",
        ["the night before"],
    ),
    ("The chief said in a radio interview on Friday that 70 huts had burned.", [""]),
    ("The fund lent Kesh $40 million in 2018 and $65 million the year before.", ["in 2018", "the year before"]),
    ("Nine people were killed in Ard on Monday and four in Temo on Tuesday.", ["on Monday", "on Tuesday"]),
    ("The dam, which burst in 1998, now holds 12 villages to ransom.", ["now"]),
    ("The mayor, who took office in January, has fired 12 clerks.", [""]),
    ("He has written 12 books since he left the army.", ["since he left the army"]),
    ("Since the minister refused, nine clerks resigned on Friday.", ["on Friday"]),
    ("The cooperative sold 900 boats last year, compared with 700 in 2018.", ["last year", "in 2018"]),
    (
        "Two brothers accused of killing four nuns in Ard in 2014 appeared in court in Kalima on Monday.",
        ["on Monday", "in 2014"],
    ),
    (
        "They marched against raids the day before that killed 20 men in Ard and nine in Temo.",
        ["the day before", "the day before"],
    ),
    ("The price rose nine cents in morning trading.", ["in morning trading"]),
    ("The Sunday Mail found that 15 goats were stolen.", [""]),
    ("Currently 26 wards are closed.", ["Currently"]),
    ("Nine guards shared Friday prayers with 30 men.", ["", ""]),
    (
        "Troops have shot 23 men, freed 47 boys and fled between January 3 and 10.",
        ["between January 3 and 10"] * 2,
    ),
    ("Raiders hit a mill on Monday, shot 23 men and carried off 12 carts.", ["on Monday"] * 2),
    ("A mill hit on Monday, the oldest in Kesh, lost 12 carts and closed.", [""]),
    ("A quake broke a dam that fed nine mills, and the state sent 12 carts in May.", ["", "in May"]),
    ("The mayor says 15 women were killed and 16 boys were injured Monday.", ["Monday"] * 2),
    ("The mayor said Monday that 15 women were killed.", [""]),
    ("Nine cooks died and 13 had burns, three of them bad ones, in a blast on Sunday.", ["on Sunday"] * 3),
    ("Thirteen cooks were hurt, three of them since Sunday.", ["", "since Sunday"]),
    ("Some 340 sheep have been reported lost from nine farms since May.", ["since May"] * 2),
    ("Output rose to 340 sheep from 290 in May.", ["", "in May"]),
    ("A quake hit on Monday, leaving 14 men dead, 31 hurt and two missing.", ["on Monday"] * 3),
    ("Fares will rise by 4% from April.", ["from April"]),
    ("Fares rose by 4% from April.", [""]),
    ("The mill has lost 12 men to date.", ["to date"]),
    ("Two men were held after nine clerks were stabbed on Monday.", ["", "on Monday"]),
    ("Two men were held after a brawl on Monday.", ["on Monday"]),
    ("Two men were jailed on Monday over a fire in which nine clerks died.", ["on Monday", ""]),
    ("The storm, which hit land on Monday, left 300 homes dark.", ["on Monday"]),
    ("The guard, who hit a man on Monday, left 300 homes.", [""]),
    ("Police held 23 men on Monday, nine of them clerks.", ["on Monday"] * 2),
    ("Some 23 men fell ill in the two weeks before the crash.", ["in the two weeks before the crash"] * 2),
    ("Some 23 men fell ill in the mill before the crash.", [""]),
    ("Output fell 45 percent this season.", ["this season"]),
    (
        "The board recorded 90 raids this year, up from 60 in the same period of 2013.",
        ["this year", "in the same period of 2013"],
    ),
    ("The board recorded on Monday that 90 boats sank.", [""]),
    ("Some 23 men fell ill in the off season.", [""]),
    ("Of the 23 men held in May, nine have been freed since June.", ["in May", "since June"]),
    ("Rents have doubled since the factory reopened, and 300 families left.", ["since the factory reopened", ""]),
    ("The price of rice has gone up 30 percent since the border closed.", ["since the border closed"]),
    ("Since the border closed, 300 traders have left.", ["Since the border closed"]),
    ("Since the border was closed, the mayor ate 12 eggs.", [""]),
    ("Nine wrecks were found in May and four the spring before.", ["in May", "the spring before"]),
    ("The tram killed two in 2011 and three the previous winter.", ["in 2011", "the previous winter"]),
    ("From July 1, fares will rise by 6 percent.", ["From July 1"]),
    ("Pensions will be cut by 5 percent with effect from 1 March.", ["from 1 March"]),
    ("The mill made $40 million in the fiscal year to June.", ["in the fiscal year to June"]),
    ("Profit rose to $3 million in the second quarter of 2015.", ["in the second quarter of 2015"]),
    ("Sales fell 7% in the first quarter.", ["in the first quarter"]),
    ("The line shipped 400 tons in fiscal 2016.", ["in fiscal 2016"]),
    ("The team won 12 caps in the fourth quarter of the match.", [""]),
    ("Output was 40 barrels, against 35 a year earlier.", ["", "a year earlier", "a year earlier"]),
    ("The firm had 410 ships in 2014 and 380 a year earlier.", ["in 2014", "a year earlier", "a year earlier"]),
    ("At 6:30 a.m. on Thursday, a bus hit a tree, killing two.", ["At 6:30 a.m. on Thursday"]),
    ("Four prisoners were hanged at dawn on Tuesday.", ["at dawn on Tuesday"]),
    ("Around noon on 4 May, gunmen shot nine men.", ["Around noon on 4 May"]),
    ("The council is to elect 12 judges on Friday.", ["on Friday"]),
    ("The Sunday Tribune hired 12 editors.", [""]),
    ("USA TODAY counted 90 bridges.", [""]),
    (
        "The police chief told reporters on Wednesday that 12 thieves were caught the previous day.",
        ["the previous day"],
    ),
    ("On Monday the ministry said 40 camels had died in the past week.", ["in the past week"]),
    ("Kabul counted 70 attacks in 2012 (2011: 84).", ["in 2012", "2011"]),
    ("In May the mayor, who shot two bears in 1999, sacked 12 clerks.", ["in 1999", "In May"]),
    ("Twelve ships are currently in the bay.", ["currently"]),
    ("The index gained 12 points in afternoon trading.", ["in afternoon trading"]),
    ("A decade ago the village had 3,000 goats.", ["A decade ago", "A decade ago"]),
    ("Five miners died on Saturday, two days after a blast killed three.", ["on Saturday", "", ""]),
    ("The quake hit on Tuesday night, leaving 12 dead.", ["on Tuesday night"]),
    ("The guild now has 900 members.", ["now"]),
    ("The mill grinds 30 sacks, so far as we know.", [""]),
    ("The guild sold 40 boats that its rival now sails.", [""]),
    ("By the end of May the guild, now broke, had sold 40 boats.", ["By the end of May"]),
    ("The now 60-year-old bridge carried 300 carts.", ["", ""]),
    ("Raiders robbed 12 shops over a period of six weeks.", ["over a period of six weeks"] * 2),
    ("The mill lost 12 carts during the previous reporting period.", ["during the previous reporting period"]),
    ("The mill lost 12 carts in that period drama.", [""]),
    ("Divers found three bodies in the lake on Monday.", ["on Monday"]),
    ("The army released 12 clerks on Friday.", ["on Friday"]),
    ("Of the 12 fires burning in Umo on Monday, only three were put out.", ["on Monday"] * 2),
    ("The 12-seat van burned on Monday.", [""]),
    ("The 12 vans burned on Monday near a mill that has nine looms.", ["", ""]),
    ("A van with 12 seats burned on Monday.", ["on Monday"]),
    ("The guild has freed 30 clerks since taking over the mill.", ["since taking over the mill"]),
    ("The guild freed 30 clerks since taking over the mill.", [""]),
    ("The Reds got nine votes on Monday, and the Greens got six.", ["on Monday"] * 2),
    ("The Reds got nine votes on Monday, and the Greens lost six.", ["on Monday", ""]),
    ("On May 3 rebels raided nine farms.", ["On May 3"]),
    ("Starting on May 3 guards will search nine farms.", ["on May 3"]),
    ("Rain on 3 May 2013 led to floods in 12 towns.", ["on 3 May 2013"]),
    ("Some 300 thefts were told of from 9 of the 14 wards since May.", ["since May", "since May", ""]),
    ("Divers have brought up nine crates so far.", ["so far"]),
    ("So far 12 villagers have been treated for burns.", ["So far"]),
    ("The mill lies so far from the port that nine carts broke down.", [""]),
    ("So far the damage is put at $9 million.", [""]),
    ("04/12/2007: Gunmen shot dead three guards in Ostrel.", ["04/12/2007"]),
    ("2007-04-12: Gunmen held three guards for nine hours.", ["2007-04-12", ""]),
    ("04/12/2007 - Gunmen shot dead three guards in Ostrel.", [""]),
    ("The bank made a third-quarter profit of $40 million.", ["third-quarter"]),
    ("Its third-quarter profit fell 12 percent to $40 million.", ["third-quarter", "third-quarter"]),
    ("The bank opened 12 mills after a first-quarter loss of $3 million.", ["", "first-quarter"]),
    ("In its third-quarter report the bank put its staff at 900.", [""]),
    ("Some 900 people have fled since May, a third of them women.", ["since May", "since May"]),
    ("An estimated 2.6 million people - one in four - will go hungry by June.", ["by June", "by June"]),
    ("The mill sold nine boats, compared with 30 last year, a 70% drop.", ["", "last year", ""]),
    ("Third-quarter profit rose to $9 million, or 90 cents a share, from $7 million.", ["Third-quarter"] * 2 + [""]),
    ("Nine men have joined the rebels since spring.", ["since spring"]),
    ("Nine men have joined the rebels since Spring Lake fell.", ["since Spring Lake fell"]),
    ("Nine men stayed in Umo until then.", ["until then"]),
    ("By then nine men had died.", ["By then"]),
    ("The mayor, who was ill until then, freed nine men.", [""]),
    ("Some 900 took part at its peak.", ["at its peak"]),
    ("He raised $9 million in his 2012 re-election.", ["in his 2012 re-election"]),
    ("Turnout was 23 percent in the June primary.", ["in the June primary"]),
    ("Farmers lost nine barns to the August floods.", ["August"]),
    ("Farmers lost nine barns to the August brothers.", [""]),
    ("Nine men were held in the second week of unrest.", ["in the second week of unrest"]),
    ("The party led in 31 of the 42 wards counted so far.", ["so far", "so far"]),
    ("So far the damage is put at $9 million.", [""]),
    ("The alert ended on Sunday after a storm that drove out 900 people.", [""]),
    ("The alert ended on Sunday over a storm that drove out 900 people.", [""]),
    ("The staff puts losses at 1,150 men in the past 24 hours.", ["in the past 24 hours"] * 2),
    ("The staff put losses at 1,150 men on Monday.", [""]),
    ("We kept five elks, now we have just three.", ["", "now"]),
    ("Nine men died in May, last year four men died.", ["in May", "last year"]),
    ("For the nine months, the mill lost $9 million.", ["For the nine months"] * 2),
    ("For the nine months he ruled, nine men sang.", ["", ""]),
    ("All 11 were released on September 26.", ["on September 26"]),
    ("The list of 11 names was released on September 26.", [""]),
    ("The army claimed nine deaths on Monday.", [""]),
    ("Rescuers had pulled 22 people from the collapsed Marlow Arcade by late Thursday.", ["by late Thursday"]),
    ("As Bek spoke to clerks on Tuesday, nine men were beaten.", ["on Tuesday"]),
    ("Police spoke on Tuesday of nine dead.", [""]),
    ("Speaking on Tuesday, the mayor said that nine men had drowned.", [""]),
    ("Nine men were held over the robbery of a shop on Monday.", [""]),
    ("Nine men were held on Monday over the robbery of a shop.", ["on Monday"]),
    ("Nine men were held over the weekend.", ["over the weekend"]),
    ("A court jailed nine men over the 2019 fire.", [""]),
    ("Holders of bonds, due March 15, 2027, sold 6,000 of them.", [""]),
    ("Nine trucks are due on Monday.", ["on Monday"]),
    ("Two raids over the weekend, one of which was fatal, were filmed.", ["over the weekend", "over the weekend"]),
    # the length in a point measured from another point, and how long a record has stood
    ("Divers found her boat three weeks later.", ["three weeks later"]),
    ("She sang in Ostrel nearly 40 years ago.", ["nearly 40 years ago"]),
    ("She sang in Ostrel for nearly 40 years.", [""]),
    ("Over the last 40 years she sold nine boats.", ["Over the last 40 years"] * 2),
    ("The index sank to its lowest level in six years.", [""]),
    ("The index fell nine points in six years.", ["in six years"] * 2),
    ("It was the third flood in nine days, and put losses at $4 million.", ["in nine days", ""]),
    ("On Monday the share fell below $9 for the first time in two weeks.", ["On Monday", "in two weeks"]),
    # what happened, as a time
    ("During the second clash, guards shot nine men and freed four clerks.", ["During the second clash"] * 2),
    ("Nine men were killed during the incident.", ["during the incident"]),
    ("Nine men were killed on Monday during the clash.", ["on Monday"]),
    ("Nine men were killed during a clash.", [""]),
    ("Nine men were killed during the clash of colours.", [""]),
    ("During the clash, guards spoke for nine hours.", [""]),
    ("Nine men were shot on the day of the clash, and one on 3 May.", ["on the day of the clash", "on 3 May"]),
    ("Nine men were shot on the day of the calf.", [""]),
    ("Nine huts have burned since the change, and a tent now costs $4.", ["since the change", "now"]),
    ("The town has lost nine clerks since the fall of the bridge.", ["since the fall of the bridge"]),
    ("The town lost nine clerks since the change.", [""]),
    ("The price has gone from $3 to $4 since the change.", ["", "since the change"]),
    # a lapse before the sentence
    (
        "Less than two weeks after a lorry hit a crowd, two boys robbed a mill.",
        ["", "Less than two weeks after a lorry hit a crowd"],
    ),
    ("Two months to the day after the quake, 90 huts still stand.", ["", "Two months to the day after the quake"]),
    (
        "Two weeks after a fire killed nine men on 3 May, police held four.",
        ["", "on 3 May", "Two weeks after a fire killed nine men on 3 May"],
    ),
    ("Two weeks after the raid, police held four men on Monday.", ["", "on Monday"]),
    ("Two weeks of rain, after the raid, ruined four mills.", ["", ""]),
    ("Police held four men two weeks after the raid.", ["", ""]),
    # a time that ends, one that is of what speaks, one of the level before
    (
        "Umo saw nine inches of snow for 9 hours ending at 2 PM on 12/03.",
        ["for 9 hours ending at 2 PM on 12/03"] * 2,
    ),
    ("Umo saw nine inches of snow for 12 hours that it had not seen.", ["", ""]),
    ("Nine men were shot in Ostrel early May 3, 2015.", ["early May 3, 2015"]),
    ("A poll of 900 adults, taken between June 4 and 9, found 38% in favour.", ["between June 4 and 9"] * 2),
    ("A poll of 900 adults, printed by a club on Monday, found 38% in favour.", ["on Monday"] * 2),
    ("Ostrel recorded nine deaths on Monday, up from six the day before.", ["on Monday", "the day before"]),
    (
        "The lake stood at 22 percent on Sunday, down from 41 percent in 2021, while 90 boats sank.",
        ["on Sunday", "in 2021", "on Sunday"],
    ),
    ("In May it sold 40 boats, up from 31 in April, and bought 12 carts.", ["In May", "in April", "In May"]),
    ("Sales rose to 198 from 227 in 2017, while thefts rose 31 percent.", ["", "in 2017", ""]),
    # what befell others in the clause before
    ("Nine clerks were killed on Monday, and 12 others were injured.", ["on Monday"] * 2),
    ("A tank burst on Friday and 12 clerks were hurt.", ["on Friday"]),
    ("A bomb killed nine clerks on Monday, and 12 were hurt.", ["on Monday"] * 2),
    ("Nine boats sank on Monday, and the mayor bought 12 carts.", ["on Monday", ""]),
    ("Two men drowned on Sunday and a third is missing.", ["on Sunday", ""]),
    ("Police said on Monday that a bus crashed and nine clerks were killed.", [""]),
    ("The mill burned on Monday; nine clerks were killed.", [""]),
    ("Founded in 1890, the mill sold nine boats.", [""]),
    ("Two days after Monday's raid, the police freed nine men.", ["", "Two days after Monday's raid"]),
    ("It was one of the worst floods in the last 40 years.", ["in the last 40 years"]),
    ("Nine boats have been sold since its launch in 2003.", ["since its launch in 2003"]),
    ("During the 40-minute clash, guards shot nine men.", ["", "During the 40-minute clash"]),
    # what is demanded, what a clause or a deed told of a count says, and what is still to come
    ("On 2 May, clerks rallied at Umo, demanding a wage of $900.", [""]),
    ("On 2 May, clerks rallied at Umo, burning $900.", ["On 2 May"]),
    (
        "Of the 43 drones and nine missiles launched overnight, guns shot down all but eight.",
        ["overnight", "overnight", "overnight"],
    ),
    ("Guns shot down 43 drones overnight, nine of them in May.", ["overnight", "in May"]),
    ("A magnitude 6.1 quake struck Umo on Monday.", ["on Monday"]),
    ("A 12-seat van struck Umo on Monday.", [""]),
    ("The council passed a $28 million bill on Tuesday that will pay for two halls.", ["on Tuesday", ""]),
    ("The army fired a shell on Tuesday that killed nine men.", ["on Tuesday"]),
    ("Nobody was charged over the deaths of two girls, aged 9, on Monday.", ["", "on Monday", ""]),
    # the whole that a part is taken from
    ("The line lost 17 of its 62 vans on Monday.", ["on Monday", ""]),
    ("The line lost 17 of the 62 vans built in May.", ["in May", "in May"]),
    ("The line lost 62 vans on Monday, including 17 red ones.", ["on Monday", "on Monday"]),
    ("Nearly one in seven of the town's 900 clerks now sleeps there.", ["now", ""]),
    ("The siege of Tell, begun in June, was over after 50 days.", [""]),
    ("Police burned nine tons of salt seized in March.", ["in March"]),
    # points that are no day
    ("The share stood at 1,026 at the closing bell.", ["at the closing bell"]),
    ("The share stood at 1,026 at the church bell.", [""]),
    ("The club had spent $14 million at that point.", ["at that point"]),
    ("The club had spent $14 million at that point in the road.", [""]),
    ("Some 40 goats fell ill in week 12.", ["in week 12"]),
    ("Flu update: 904 cases, 37 deaths, as of week 18.", ["as of week 18", "as of week 18"]),
    ("Some 40 goats fell ill in week-old straw.", [""]),
    ("For the past five trading days, shares were down nine percent.", ["For the past five trading days"] * 2),
    ("Oren crude for March delivery slipped 43 cents.", [""]),
    ("Oren crude for March slipped 43 cents.", ["for March"]),
    ("A court sitting in Umo on Thursday fined a trader $500.", ["on Thursday"] * 2),
    ("A court praised in Umo on Thursday fined a trader $500.", ["", ""]),
    ("She had sent him 214 messages in a single weekend.", ["in a single weekend"]),
    ("The letter, a message on Monday, told of 214 carts.", [""]),
    ("The blaze, now 19 days old, grew by 300 hectares on Sunday.", ["", "on Sunday"]),
    # what stands behind a comma and a clause, whose deed people are held for
    (
        "The hospital in Vrana has treated 31 cases of cholera since the rains began, with four deaths.",
        ["since the rains began", "since the rains began"],
    ),
    (
        "The hospital in Vrana has treated 31 cases of cholera since a flood with four deaths struck.",
        ["since a flood with four deaths struck", ""],
    ),
    ("A judge on Friday jailed two brothers for the 2016 murder of a nurse.", ["on Friday", "2016"]),
    ("A judge on Friday freed two brothers despite the murder of a nurse.", ["on Friday", "on Friday"]),
    ("A sailor was charged on Friday in the deaths of two nurses.", ["on Friday", ""]),
    ("Police charged a sailor on Friday over the robbery Monday of two nurses.", ["on Friday", "Monday"]),
    ("Three sailors were arrested in connection with a brawl on Monday.", [""]),
    ("Three sailors were arrested near the station on Monday.", ["on Monday"]),
    ("Prosecutors accused the sailor on Friday of burning nine barns.", [""]),
    ("The sailor spoke on Friday of nine barns.", [""]),
    # points beside each other, tenses, rates, tolls, changes since
    (
        "Seven sailors drowned today, on top of the 70 lost in the two previous days.",
        ["today", "in the two previous days", "in the two previous days"],
    ),
    ("Seven sailors counted the two previous boats.", ["", ""]),
    ("The group polled 900 nurses the first week of March.", ["the first week of March"]),
    ("The group polled 900 nurses the first week of rain.", [""]),
    ("Nine cooks were held on 18.12.23 in Vrana.", ["on 18.12.23"]),
    ("Version 10.12.23 sold nine copies.", [""]),
    ("On 29 October 2021, in Vrana, a shell hit a school in the morning, hurting nine cooks.", ["On 29 October 2021"]),
    ("A shell hit a school in the morning, hurting nine cooks.", ["in the morning"]),
    ("On Tuesday, June 4, at about 2:15 a.m., guards found two dead men.", ["On Tuesday, June 4, at about 2:15 a.m."]),
    ("On Tuesday, the 9 guards slept.", ["On Tuesday"]),
    ("On Tuesday salt fell to $9 a bag for the first time in three weeks.", ["On Tuesday", "in three weeks"]),
    (
        "In the first months of 2024, the fund mended 73 wells in Umo, where one in four boys is ill.",
        ["In the first months of 2024", ""],
    ),
    (
        "In the first months of 2024, the fund mended 73 wells in Umo, where one in four boys was ill.",
        ["In the first months of 2024", "In the first months of 2024"],
    ),
    ("On Monday the mayor sang in Umo, which has 900 clerks.", [""]),
    ("All 19 sailors died when the plane crashed soon after leaving Vrana this morning.", ["this morning"]),
    ("Nine clerks were held after eating eggs on Monday.", [""]),
    ("The mill will sell up to $9 million of salt each month.", [""]),
    ("Thousands of nurses come to Vrana each month.", ["each month"]),
    (
        "Flu killed six more cooks in the 24 hours to Sunday morning, taking this year's toll to 253.",
        ["in the 24 hours to Sunday morning", "in the 24 hours to Sunday morning", "this year"],
    ),
    (
        "Chad on Wednesday hanged 11 cooks, bringing to 360 the number put to death since January.",
        ["on Wednesday", "since January"],
    ),
    ("Support for the mayor stands at 47 percent, down three points since June.", ["", "since June"]),
    ("Support for the mayor has fallen three points, to 47 percent, since June.", ["since June", "since June"]),
    # hours before a day, what is only said now
    ("On 21 June some 50 men burned the house of a rival and those of two of his sons.", ["On 21 June", "On 21 June"]),
    ("The offer for nine boats runs until 5 p.m., Nov. 6.", ["until 5 p.m., Nov. 6"]),
    ("He came at 9 a.m., and on Monday nine men died.", ["on Monday"]),
    (
        "As of 2009 the rate was 27%, but the mayor suggests that half of the clerks were idle.",
        ["As of 2009", "As of 2009"],
    ),
    # own clauses first, days of records
    ("The toll of yesterday's raids has reached 14, as guards today jailed 300 clerks.", ["yesterday", "today"]),
    ("By noon on May 3 the clinic had seen 35 clerks hurt that day.", ["that day"]),
    ("03/02/2001: The front claimed responsibility for placing two bombs under a lorry.", ["03/02/2001"]),
    (
        "10/26/2007: Three windows were broken when a clerk threw two grenades at about 3:40 AM.",
        ["10/26/2007", "10/26/2007"],
    ),
    (
        "Three windows were broken when a clerk threw two grenades at about 3:40 AM.",
        ["at about 3:40 AM", "at about 3:40 AM"],
    ),
    # events before and after
    ("The guild owned 22% of the mill before the public offering.", ["before the public offering"]),
    ("The guild owned 22% of the mill before the offering of shares.", [""]),
    ("Two of the lamps will be replaced before the tour commences.", ["before the tour commences"]),
    ("Two of the lamps will be replaced before the crew sleeps.", [""]),
    ("Guards opened nine tents after the strikes and handed out food.", ["after the strikes"]),
    ("Guards sold nine carts six weeks before the election.", ["", ""]),
    # times of what was done for it
    ("Shops will pull 800 loaves after a November 29 outbreak of fever.", [""]),
    ("Shops will pull 800 loaves after November 29.", ["after November 29"]),
    ("Nine cooks died after a November 29 outbreak of fever.", ["November 29"]),
    # a level goes with the verb of bringing, and a date behind a subject that waits is no subject itself
    ("The raid brought the toll since the offensive began to 112.", ["since the offensive began"]),
    ("A fire brought the men who had fled since the war began to 12 towns.", [""]),
    ("The toll since May stands at 112.", ["since May"]),
    ("The mill has shut nine shops since May sold its boats.", ["since May sold its boats"]),
    # what another conjunct tells of those counted
    ("Three clerks were kidnapped on Monday and killed on Friday.", ["on Friday"]),
    ("Bandits seized three clerks on Monday and killed them the following day.", ["the following day"]),
    ("Three clerks were killed on Monday and buried on Friday.", ["on Monday"]),
    # a relative clause on the whole
    ("Police caught 18 of 55 men who had fled on Monday.", ["", "on Monday"]),
    ("Of 213 men who fled the jail last week, 74 have been caught.", ["last week", ""]),
    ("One of the 12 boats that sank on Monday was new.", ["on Monday", "on Monday"]),
    # what a count is like always
    ("A mother of three sang on Monday.", [""]),
    ("Huts burned on Monday in a town of 5,000.", [""]),
    ("Huts burned on Monday in a group of nine towns.", ["on Monday"]),
    # what others do about it
    ("The firm cut 900 posts, prompting a strike on Monday.", [""]),
    ("The firm cut 900 posts, flooding the market on Monday.", ["on Monday"]),
    ("The guild, formed in 1978 and which has 10,000 members, sings.", [""]),
    ("It follows an admission Sunday that nine clerks were robbed.", [""]),
    (
        "The ministry reported nine deaths on Monday, down from 12 a day earlier.",
        ["on Monday", "a day earlier", "a day earlier"],
    ),
    ("The ministry reported on Saturday that nine clerks died.", [""]),
    (
        "Net fell to $9 million from $12 million, or 40 cents a share, a year ago.",
        ["", "a year ago", "a year ago", "a year ago"],
    ),
    ("The mill will cut 60 posts by year-end.", ["by year-end"]),
    ("The latest quarter's results included a gain of $9 million.", ["The latest quarter"]),
    ("Profit rose 9% from the year-ago quarter.", [""]),
    ("The third quarter of the pitch was sold for $9 million.", [""]),
    ("The mill sells 60 carts at year-end prices.", [""]),
    ("Three men died in weeks following the crash.", ["in weeks following the crash"]),
    ("The office is probing two boats while last month another sank.", [""]),
    # what a noun does meanwhile, what it is like, and what begins or comes another day
    ("A lorry rammed a crowd watching a puppet show in Lund on Friday evening, killing 12.", ["on Friday evening"]),
    ("The council bought nine vans under a scheme starting on Monday.", [""]),
    ("Police found 14 rifles in a barn located on Mill Road in Ard late on Sunday.", ["late on Sunday"]),
    ("The museum bought nine paintings from a dealer arrested in 1990.", ["", "in 1990"]),
    # what others call it
    ("Seven men were injured in what the police called a targeted attack in Galt on Saturday.", ["on Saturday"]),
    ("The mill sold nine carts to what was a bank in 1990.", [""]),
    # how soon after
    ("Shortly after, gunshots rang out, wounding four men.", ["Shortly after"]),
    ("Nine clerks were freed soon afterwards.", ["soon afterwards"]),
    ("Nine clerks were freed shortly after lunch.", [""]),
    ("One of the boys was pronounced dead shortly after the shooting.", ["shortly after the shooting"]),
    ("Right now, it costs $230 to leave.", ["Right now"]),
    ("Nine men drowned in each of the last five years.", ["in each of the last five years"] * 2),
    ("In each of the last five boats sat nine men on Monday.", ["on Monday", "on Monday"]),
    # a level compared with
    ("Sales of boats were up 18% on the previous year, to 1,400.", ["", ""]),
    ("Sales of boats were up 20% on the first day of the year, to 1,200.", ["on the first day of the year"] * 2),
    # who is told, and what they are told
    ("Mrs. Hale told a crowd of 1,300 in Umo on Tuesday that she would win.", ["on Tuesday"]),
    ("Mrs. Hale told the clerks on Tuesday that 1,300 had fled.", [""]),
    # the second of two deeds before
    ("The guild accused the mayor on Thursday of burying 55 reports and firing two judges.", ["", ""]),
    ("The guards spent Monday robbing nine clerks and burning 12 huts.", ["Monday", "Monday"]),
    # what is yet to be done with it
    (
        "The mayor sold a $4 million morgue with 64 fridges, to be built within eight months.",
        ["", "", "within eight months"],
    ),
    ("The mayor plans to sell 64 fridges within eight months.", ["within eight months"] * 2),
    # a day behind an object, and one in its name
    ("The upper house approved the plan late Tuesday by 217 to 3.", ["late Tuesday", "late Tuesday"]),
    ("Today the firm disclosed a breach of a system that serves more than 32,000 inns.", [""]),
    ("Today the firm disclosed a breach of a system that served more than 32,000 inns.", ["Today"]),
    # a day before who says it is that of the saying, a stretch is not
    ("On Friday the agency said that cases of fever had reached 1,004.", [""]),
    ("Late Monday, officials said visas had been given to three boys.", [""]),
    ("As of Monday, the agency said that cases of fever had reached 1,004.", ["As of Monday"]),
    ("On Monday, witnesses said, gunmen killed nine men.", ["On Monday"]),
    ("On Monday police found nine bodies.", ["On Monday"]),
    ("For the day, the index closed down 6.4 percent.", ["For the day"]),
    ("The shop sold nine carts for the day they fled.", [""]),
    (
        "Until then, the firm said the stock remains at nine shares, which is equal to a price of $17.50 a share.",
        ["Until then", "Until then"],
    ),
    ("The Front has 58 seats so far, the Liberals 49.", ["so far", "so far"]),
    ("The Front has 58 seats so far and will lose nine.", ["so far", ""]),
    ("The nor'easter that hit the coast on Friday left six people dead.", ["on Friday"]),
    ("The guild that met on the coast on Friday left six people dead.", [""]),
    # who is among those of whom a clause tells
    ("Two nuns were among the nine clerks arrested on Monday.", ["on Monday", "on Monday"]),
    ("Two nuns were killed among the nine huts built on Monday.", ["", "on Monday"]),
    # behind a coordinator a time opens the clause that follows
    ("In June Bek sold eight boats, and in 2002 he bought nine.", ["In June", "in 2002"]),
    ("In June Bek sold eight boats and, in 2002, bought nine.", ["In June", "in 2002"]),
    ("Bek has sold eight boats, but last year his sons bought nine.", ["", "last year"]),
    ("Nine clerks died on Monday and Tuesday.", ["on Monday and Tuesday"]),
    # levels of the year before
    ("The mill had a loss of $9 in May, compared with a year-earlier loss of $7.", ["in May", "year-earlier"]),
    ("The mill made $9, up from $7 in the year-earlier quarter.", ["", "in the year-earlier quarter"]),
    # what a level is compared with, what is yet to come, what is told of it aside; letters that are counted
    ("The ministry released 1,100 pages of the mayor's letters Friday night.", ["Friday night"]),
    ("In a statement Monday, the ministry listed nine wells.", [""]),
    ("Profit was $20 million, up 5 percent from the same quarter last year.", ["", ""]),
    (
        "The firm expects a net profit of $20 million, up 5 percent from last year, and sales of $40 million.",
        ["", "", ""],
    ),
    ("The mill has earned $20 million from March.", ["from March"]),
    (
        "The firm has raised its holding to 46 percent, expected to rise to 57 percent by the end of this year.",
        ["", "by the end of this year"],
    ),
    ("The £30 charge, set in 2005, pays for the fair.", ["in 2005"]),
    ("The state fined nine mills, which were sold in May.", [""]),
    ("Nine clerks, who were hurt in May, have sued the mill.", ["in May"]),
    ("Revenue was $90 million, reflecting the purchase of a mill earlier this year.", [""]),
    ("Nine clerks were killed in the first year of the war.", ["in the first year of the war"]),
    ("Nine clerks died on the last day of the siege.", ["on the last day of the siege"]),
    ("Nine clerks died in the first half of the year.", ["in the first half of the year"]),
    ("Two clerks were hurt and underwent surgery on Tuesday.", [""]),
    ("Two clerks were hurt and taken to a clinic on Tuesday.", ["on Tuesday"]),
    ("Three clerks were released after being kidnapped in May.", ["in May"]),
    ("Three clerks were freed on Monday after being kidnapped in May.", ["on Monday"]),
    # a length before its noun only says what that is like, unless the noun is what is done
    ("On Monday the guild named Bek for a five-year term.", [""]),
    ("In June the guild opened a mill after a two-year study.", [""]),
    ("The town lifted a five-week-old ban on Monday.", [""]),
    ("The town imposed a three-day ban on Monday.", ["on Monday"]),
    ("A three-day ban was imposed on Monday.", ["on Monday"]),
    ("It was a nine-hour debate on Monday.", ["on Monday"]),
    ("A nine-hour debate on Monday ended in a brawl.", ["on Monday"]),
    ("They met at a three-day fair held in May.", ["in May"]),
    # how many live in a place, and a whole behind a part, have no time of what is told
    ("Ard, home to 22 clerks, held a fair on Monday.", [""]),
    ("On Monday two of the nine clerks sang.", ["On Monday", ""]),
    # what is demanded is not dated by what is done to get it
    ("Gunmen seized a mill on Monday and demanded a ransom of $9,000.", [""]),
    ("Clerks marched on Monday to demand a rise of 5 percent.", [""]),
    ("Gunmen seized a mill on Monday and took $9,000.", ["on Monday"]),
    ("On Monday gunmen demanded a ransom of $9,000.", ["On Monday"]),
    # when a survey was taken dates what it found, when a letter was published does not
    ("A poll taken last week found that 40 percent of clerks sing.", ["last week"]),
    ("Bek leads Moru by nine points, according to a poll conducted in May.", ["in May"]),
    ("Some 40 percent of clerks sing, up nine points from a poll taken in May.", ["", ""]),
    ("A poll taken last week predicted that the Reds would win nine seats.", [""]),
    # what is done for victims afterwards does not date what befell them
    ("The nine victims were remembered on Monday.", [""]),
    ("Police on Monday identified the three dead as clerks.", [""]),
    ("A man killed on Sunday was buried on Monday.", ["on Sunday"]),
    ("They buried six children on Monday.", ["on Monday"]),
    ("By Monday nine cases of fever had been identified.", ["By Monday"]),
    # within a clause that is a time itself
    ("Clerks have left since nine bodies were found in a mine last month.", ["last month"]),
    ("Clerks have left since nine bodies were found in a mine.", [""]),
    ("Clerks have left since the two mills shut in May.", [""]),
    # halves, seasons, what is put in
    ("They fed 40 clerks over the past two-and-a-half years.", ["over the past two-and-a-half years"] * 2),
    ("He sold nine carts 1 1/2 years ago.", ["1 1/2 years ago"] * 2),
    ("Moru will send nine tanks by autumn.", ["by autumn"]),
    ("Nine clerks were hurt by fall from a roof.", [""]),
    ("Guards put in 9,000 hours last year.", ["last year"]),
    # a modal holds for what goes on from it; infinitives side by side; a perfect behind a past
    ("The mill will shut nine plants and cut 40 jobs by May.", ["by May", "by May"]),
    ("The mill plans to shut nine plants and cut 40 jobs by May.", ["by May", "by May"]),
    ("The mill shut nine plants and will cut 40 jobs by May.", ["", "by May"]),
    ("The mill sold nine carts in May and has bought 12.", ["in May", ""]),
    ("The mill has sold nine carts and bought 12 since May.", ["since May", "since May"]),
    # a year earlier is of what stands before it, a year earlier than something else is no time
    (
        "Sales rose to nine carts from seven a year earlier as clerks hired 40 boys.",
        ["", "a year earlier", "a year earlier", ""],
    ),
    ("The fair began a month earlier than usual with nine clerks.", ["", ""]),
    ("The fair began a month earlier with nine clerks.", ["a month earlier"] * 2),
    # a day behind what tells of a thing is when that did harm; a longer time need not be
    ("Bek shot a girl in the leg with a rifle he got from a barn Friday, a clerk said.", ["Friday"]),
    ("Bek shot a girl in the leg with a rifle he bought in 2018.", [""]),
    ("Bek sold nine carts with a permit he got Friday.", [""]),
    ("Nine clerks are dead from what looks to be a brawl last weekend.", ["last weekend"]),
    # who behind a list in the singular
    ("They told of the murder of a nun and her son, who were found dead in Ard Sunday.", ["Sunday"]),
    ("They told of the murder of a nun and her son, who was found dead in Ard Sunday.", [""]),
    # since with a time of its own
    ("Bek raised $9 million since he began last spring.", ["since he began last spring"]),
    ("Bek raised $9 million since he needed it.", [""]),
    ("A poll published last week found that 40 percent of clerks sing.", [""]),
]


@pytest.mark.parametrize(("sentence", "times"), TIMES_OF_CLAUSES)
def test_each_quantity_has_the_time_of_its_clause(sentence, times):
    assert [fact.time for fact in extract(sentence)] == times


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The talks are to resume on Thursday with 40 envoys.", "2018-10-04"),
        ("The talks resumed on Thursday with 40 envoys.", "2018-09-27"),
        ("The mill will pay 12 clerks on November 15.", "2018-11-15"),
        ("The mill paid 12 clerks on November 15.", "2017-11-15"),
        ("The mill declared a dividend of 12 cents, payable Nov. 15.", "2018-11-15"),
        ("The mill would have paid 12 clerks on November 15.", "2017-11-15"),
        ("It is calling for the return on November 15 of 12 boats.", "2018-11-15"),
        ("The court will meet in March with 12 judges.", "2019-03-01"),
        ("The mill will hire 12 clerks in the fourth quarter.", "2018-10-01"),
        ("The mill will hire 12 clerks in the third quarter.", "2019-07-01"),
        ("The mill expects to hire 12 clerks in the first quarter.", "2019-01-01"),
        ("The mill sees a loss of $12 million in the first quarter.", "2019-01-01"),
        ("The mill saw a loss of $12 million in the first quarter.", "2018-01-01"),
        ("The mill hired 12 clerks in the third quarter.", "2018-07-01"),
    ],
)
def test_a_day_beside_a_verb_of_what_comes_lies_ahead(sentence, start):
    facts = extract(sentence, date=ANCHOR)
    assert str(facts[0].date_start) == start


# ---------------------------------------------------------------- the level of a year earlier
BASES = [
    (
        "The firm said third-quarter profit rose to $12 million from $9 million a year earlier.",
        "2017-07-01",
        "2017-09-30",
    ),
    ("Bread cost $3 in August, up from $2 a year earlier.", "2017-08-01", "2017-08-31"),
    (
        "The firm made $4 million in the third quarter. Sales were $12 million, up from $9 million a year ago.",
        "2017-07-01",
        "2017-09-30",
    ),
    (
        "The firm made $4 million in the third quarter. For the nine months, profit was $9 million a year ago.",
        "2017-01-01",
        "2017-12-31",
    ),
    ("Bread cost $2 a year earlier.", "2017-01-01", "2017-12-31"),
    ("The firm made $4 million in the third quarter. Nine men drowned a year earlier.", "", ""),
]


# ---------------------------------------------------------------- hours
@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("Gusts reached 40 to 55 mph, with a peak of 61 mph at Pine Harbor at 6:40 AM.", ["", "at 6:40 AM"]),
        ("Gusts reached 40 to 55 mph, with a peak of 61 mph, at 6:40 AM.", ["at 6:40 AM", "at 6:40 AM"]),
        ("Sales rose 3 percent, with exports up 9 percent on Monday.", ["on Monday", "on Monday"]),
        ("Four carts burned in the early morning hours of Sunday.", ["in the early morning hours of Sunday"]),
        ("Four carts burned in the morning and afternoon.", ["in the morning and afternoon"]),
        ("Four carts burned in the morning and nine at night.", ["in the morning", "at night"]),
        (
            "Four carts burned during the morning and evening hours of May 6.",
            ["during the morning and evening hours of May 6"],
        ),
        ("Four carts burned in the late evening hours.", ["in the late evening hours"]),
        ("Four carts burned at about 1400 Gulf time on Monday.", ["at about 1400 Gulf time on Monday"]),
        ("Four carts burned at 1500 AKST.", ["at 1500 AKST"]),
        ("They sold 1900 Prime Time films.", [""]),
    ],
)
def test_hours_date_what_they_stand_beside(sentence, times):
    assert [fact.time for fact in extract(sentence)] == times


def test_a_time_zone_ends_a_sentence():
    facts = extract("The river crested at 8 feet at 9:15 AM EST. Mill Road, where nine swam, was closed.")
    assert [fact.sentence for fact in facts] == [
        "The river crested at 8 feet at 9:15 AM EST.",
        "Mill Road, where nine swam, was closed.",
    ]


@pytest.mark.parametrize(("text", "start", "end"), BASES)
def test_a_year_earlier_is_the_same_stretch_of_the_year_before(text, start, end):
    facts = [fact for fact in extract(text, date=ANCHOR) if fact.time in {"a year earlier", "a year ago"}]
    assert facts
    assert {(fact.date_start, fact.date_end) for fact in facts if fact.kind != "duration"} == {(day(start), day(end))}
