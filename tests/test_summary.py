"""The summary: which figure is chosen among several, and that it says why."""

from __future__ import annotations

import pytest

import numbers_extract
from numbers_extract.errors import InputError
from numbers_extract.figures.cues import CueSet
from numbers_extract.figures.summary import SUMMARY_COLUMNS, SUMMARY_KINDS, SummaryRow, summarize_facts
from numbers_extract.lexicon import background
from numbers_extract.tables.columns import CATEGORIES
from shell_helpers import make_fact


def facts(*columns):
    """Facts in text order, each in a sentence of its own unless it names one."""
    made = []
    for number, given in enumerate(columns, 1):
        value = given.pop("value", 70.0)
        defaults = {
            "fact_id": f"doc:{number}",
            "start": 100 * number,
            "end": 100 * number + 2,
            "sentence": f"S{number}",
        }
        made.append(make_fact(value, **{**defaults, **given}))
    return made


def only(*columns) -> SummaryRow:
    rows = summarize_facts(facts(*columns))
    assert len(rows) == 1
    return rows[0]


def single(surface="a", **columns):
    return {"value": 1.0, "surface": surface, **columns}


def open_ended(low, **columns):
    return {"value": None, "value_min": low, "value_max": None, "bound": "vague", **columns}


def test_the_columns_are_those_of_a_row():
    assert tuple(SUMMARY_COLUMNS) == SummaryRow._fields
    assert set(SUMMARY_KINDS) < set(CATEGORIES["kind"])


def test_no_facts_make_no_rows():
    assert summarize_facts([]) == []
    assert summarize_facts(facts({"kind": "money"}, {"kind": "count"})) == []


def test_a_row_for_each_document_article_and_kind():
    rows = summarize_facts(
        facts(
            {"value": 5.0, "kind": "injuries"},
            {"value": 6.0},
            {"value": 7.0, "article": 2},
            {"value": 8.0, "doc_id": "x"},
        )
    )
    got = [(row.doc_id, row.article, row.kind, row.value) for row in rows]
    assert got == [("doc", 1, "deaths", 6), ("doc", 1, "injuries", 5), ("doc", 2, "deaths", 7), ("x", 1, "deaths", 8)]


def test_a_single_fact_is_the_figure():
    row = only({"value": 70.0})
    assert row[:7] == ("doc", 1, "deaths", 70.0, 70.0, 70.0, "equal")
    assert row[-4:] == (1, "doc:1", False, "the first plain figure")


@pytest.mark.parametrize(
    ("columns", "value", "why"),
    [
        pytest.param(
            [
                {"value": 5.0},
                {"value": 62.0, "surface": "62", "scope": "total", "sentence": "The toll has risen to 62."},
            ],
            62,
            "a stated total",
            id="total",
        ),
        pytest.param([{"value": 5.0}, {"value": 62.0, "scope": "total"}], 5, "plain", id="a total that is no update"),
        pytest.param([{"value": 3.0, "scope": "part"}, {"value": 9.0}], 9, "the first plain figure", id="plain"),
        pytest.param([{"value": 3.0}, {"value": 9.0, "scope": "whole"}], 3, "plain", id="plain before whole"),
        pytest.param([{"value": 3.0, "scope": "part"}, {"value": 9.0, "scope": "whole"}], 9, "whole", id="whole"),
        pytest.param([open_ended(24.0), {"value": 46.0}], 46, "plain", id="number before vague word"),
        pytest.param([{"value": 0.0}, {"value": 3.0}], 3, "plain", id="zero last"),
        pytest.param([{"value": 0.0}], 0, "there were none", id="only zero"),
        pytest.param([single(), {"value": 3.0}], 3, "plain", id="figure before article"),
        pytest.param([{"value": 8.0, "section": "caption"}, {"value": 3.0}], 3, "plain", id="body before caption"),
        pytest.param([{"value": 3.0}, {"value": 8.0, "section": "headline"}], 8, "in the headline", id="headline"),
        pytest.param([{"value": 3.0}, {"value": 8.0}], 3, "first", id="earliest"),
        pytest.param(
            [{"value": 3.0, "sentence": "S"}, {"value": 8.0, "sentence": "S"}],
            3,
            "first of its sentence",
            id="the first of a sentence",
        ),
        pytest.param([{"value": 12.0, "change": "increase_to"}], 12, "plain", id="a level reached"),
    ],
)
def test_the_choice(columns, value, why):
    row = only(*columns)
    assert row.value == value
    assert why in row.why


@pytest.mark.parametrize(
    "unusable",
    [
        *({"status": status} for status in ("denied", "possible", "planned")),
        {"scope": "rate"},
        *({"change": change} for change in ("increase_by", "decrease_by", "from", "times")),
    ],
)
def test_what_never_is_the_figure(unusable):
    assert summarize_facts(facts({"value": 99.0, **unusable})) == []
    row = only({"value": 99.0, **unusable}, {"value": 3.0})
    assert (row.value, row.facts, row.conflict) == (3, 1, False)


ONE_SENTENCE = "S" * 300  # long enough for facts that stand 100 characters apart


def test_parts_of_one_sentence_add_up_where_no_total_is_given():
    row = only(
        {"value": 3.0, "scope": "part", "subject": "children", "sentence": ONE_SENTENCE},
        {"value": 4.0, "scope": "part", "subject": "women", "sentence": ONE_SENTENCE},
    )
    assert (row.value, row.value_min, row.value_max, row.bound, row.fact_id) == (7, 7, 7, "equal", "doc:1;doc:2")
    assert row.why == "2 separate parts added up, no total given"


def test_a_single_victim_behind_a_part_is_the_part_told_again():
    row = only({"value": 1.0, "scope": "part", "surface": "one"}, single(subject="man"))
    assert (row.value, row.fact_id) == (1, "doc:1")


def test_a_part_told_again_is_no_other_part():
    part = {"value": 3.0, "scope": "part", "subject": "children"}
    row = only({**part}, {**part})
    assert (row.value, row.fact_id, row.why) == (3, "doc:1", "the only figure is a part")


def test_victims_told_by_an_article_in_one_sentence_add_up():
    row = only(
        single(subject="soldier", group="soldier"),
        single("An", subject="officer", group="police"),
        single("one", subject="young soldier", group="soldier"),
        {"value": 0.0},
    )
    assert (row.value, row.fact_id) == (2, "doc:1;doc:2")
    assert row.why == "2 single ones added up, no figure given"


def test_victims_of_two_sexes_are_not_one_told_again():
    row = only(
        single(subject="male officer", group="police"),
        single("a", subject="female officer", group="police", sentence="A female officer was hurt too."),
    )
    assert row.value == 2


def test_victims_told_by_an_article_in_several_sentences_are_one_told_again():
    row = only(single(subject="teenager"), single("An", subject="18-year-old man"), single("one", subject="person"))
    assert (row.value, row.fact_id, row.why) == (1, "doc:1", "a single one")


def test_another_is_one_more():
    another = {"value": 1.0, "surface": "another", "scope": "additional", "sentence": "S1", "start": 130, "end": 137}
    assert only(single(subject="man"), {**another}).value == 2
    assert only(single(subject="man"), {**another, "sentence": "S9", "start": 900, "end": 907}).value == 2


def test_two_alike_in_one_sentence_are_two():
    sentence = "A soldier died at the gate and a soldier died on the road."
    first = single(subject="soldier", sentence=sentence)
    assert only({**first}, {**first, "start": 130, "end": 131}).value == 2
    assert only({**first}, {**first, "start": 200, "end": 201}).value == 1, "the sentence stands in the text twice"


@pytest.mark.parametrize(
    ("other", "value"),
    [
        ({"subject": "person"}, 1),
        ({"subject": "victim", "group": ""}, 1),
        ({"subject": "student", "group": ""}, 1),
        ({"subject": "woman", "group": "woman"}, 2),
    ],
)
def test_one_told_again_in_other_words_is_counted_once(other, value):
    assert only(single(subject="man", group="man"), single(**other)).value == value


def test_people_and_households_are_not_added():
    people = {"kind": "displaced", "value": 900.0, "subject": "people", "sentence": "S", "end": 105}
    households = {**people, "value": 210.0, "unit": "family", "subject": "families", "start": 110, "end": 113}
    assert only(people, households).value == 900


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two soldiers died in Odra on Sunday. The deaths bring to 45 the number of troops lost this year.", 2),
        ("Flooding has killed 30 people in Velia. In a separate storm in Dorland, 55 people were killed.", 30),
        ("Eleven people died in a bus. It was the worst crash since a 2011 accident that killed 40.", 11),
        ("Three people were killed in Ard, two in Bel and one in Cor.", 6),
        ("Two car bombs exploded as the city marked its founding anniversary, killing nine people.", 9),
        ("The virus has hit a family, killing three of them. The two eldest sons died in May.", 3),
        ("A man died in a crash near Brell. The victim, a teacher, died at the scene.", 1),
        ("A policeman was shot dead in Kara. A woman died in a blast the same day.", 2),
        ("A guard posted in the old quarter of the city of Kara was shot dead along with two drivers and a cook.", 4),
        ("Eleven millers and 10 other people were killed in an ugly brawl.", 21),
        ("Two millers were killed, along with at least 10 guests, when a roof fell on a hall in Kara.", 12),
        ("Gunmen raked a bar in Kara and killed 11; a miller was shot dead in Tarn.", 11),
        ("Floods that killed 11 in Kara in May drew a crowd to a bridge, whose fall killed two more in Tarn.", 13),
    ],
)
def test_the_toll_of_a_text(text, value):
    rows = summarize_facts(numbers_extract.extract(text))
    assert [row.value for row in rows if row.kind == "deaths"] == [value]


def test_dead_or_missing_leave_no_injured():
    rows = summarize_facts(
        numbers_extract.extract("The storm left 106 people dead or missing, and 83 bodies were found.")
    )
    assert {row.kind: row.value for row in rows} == {"deaths": 83, "casualties": 106}


def test_others_add_to_the_one_listed_before_them():
    others = {"value": 2.0, "scope": "additional", "subject": "others", "sentence": "S1", "start": 120, "end": 123}
    row = only(single(subject="man"), others)
    assert (row.value, row.fact_id) == (3, "doc:1;doc:2")
    assert row.why == "2 victims listed side by side added up"


def test_others_in_another_sentence_add_to_nothing():
    row = only(single(subject="man"), {"value": 2.0, "scope": "additional", "subject": "others"})
    assert (row.value, row.fact_id, row.why) == (2, "doc:2", "the first figure, of others")


def test_the_bound_of_a_sum():
    part = {"value": 3.0, "scope": "part", "subject": "children", "sentence": ONE_SENTENCE}
    at_least = {**part, "value": 4.0, "value_max": None, "bound": "at_least", "subject": "women"}
    at_most = {**part, "value": 4.0, "value_min": None, "bound": "at_most", "subject": "men"}
    row = only({**part}, {**at_least})
    assert (row.value, row.value_min, row.value_max, row.bound) == (7, 7, None, "at_least")
    assert only({**part}, {**at_most}).bound == "at_most"
    assert only({**at_least}, {**at_most}).bound == "vague"


def test_a_vague_word_alone_keeps_its_value_empty():
    row = only(open_ended(24.0))
    assert (row.value, row.value_min, row.value_max, row.bound) == (None, 24, None, "vague")


def test_figures_that_cannot_both_be_true_conflict():
    row = only({"value": 62.0}, {"value": 70.0})
    assert (row.value, row.value_min, row.value_max, row.conflict, row.facts) == (62, 62, 70, True, 2)


def test_a_figure_within_the_bound_of_another_does_not_conflict():
    at_least = {"value": 62.0, "value_max": None, "bound": "at_least"}
    assert not only({**at_least}, {"value": 70.0}).conflict
    assert only({**at_least}, {"value": 50.0}).conflict
    assert not only({"value": 62.0}, {"value": 62.0}).conflict


@pytest.mark.parametrize("other", [{"subject": "dogs"}, {"unit": "dog"}, {"group": "child"}])
def test_figures_of_different_things_do_not_conflict(other):
    row = only({"value": 62.0}, {"value": 70.0, **other})
    assert (row.value, row.value_max, row.conflict) == (62, 62, False)


def test_the_order_of_the_facts_does_not_matter():
    made = facts({"value": 3.0}, {"value": 8.0}, single(), {"value": 5.0, "scope": "part"})
    assert summarize_facts(made) == summarize_facts(reversed(made))


@pytest.mark.parametrize("cue", [*background.EVENTS, *background.LINKS], ids=lambda cue: cue.id)
def test_a_background_toll_is_not_the_articles(cue):
    """The example's toll is why people protest or mourn; the counter-example's is what happened."""

    def deaths(text):
        return [row.value for row in summarize_facts(numbers_extract.extract(text)) if row.kind == "deaths"]

    assert deaths(cue.example.translate(BRACKETS)) == []
    assert deaths(cue.near_miss.translate(BRACKETS)) in ([2.0], [44.0])


def chosen(text: str) -> str:
    """The surface of the figure of the dead or hurt in a text with its bracket signs taken out."""
    facts = numbers_extract.extract(text.translate(BRACKETS))
    row = next(row for row in summarize_facts(facts) if row.kind in {"deaths", "injuries"})
    return next(fact.surface for fact in facts if fact.fact_id == row.fact_id)


def bracketed(text: str) -> str:
    return text.partition("[")[2].partition("]")[0]


@pytest.mark.parametrize(
    "cue", [*background.WIDER, *background.SEPARATE, *background.EARLIER_EVENTS], ids=lambda cue: cue.id
)
def test_the_figure_of_another_event_is_not_taken(cue):
    assert chosen(cue.example) != bracketed(cue.example)
    assert chosen(cue.near_miss) == bracketed(cue.near_miss)


@pytest.mark.parametrize("cue", [*background.UPDATES, *background.OWN_EVENT], ids=lambda cue: cue.id)
def test_the_newer_figure_and_that_of_the_own_event_are_taken(cue):
    assert chosen(cue.example) == bracketed(cue.example)
    assert chosen(cue.near_miss) != bracketed(cue.near_miss)


BRACKETS = str.maketrans("", "", "[]")


def figures(text):
    """The value of every kind that the summary of a text gives."""
    return {row.kind: row.value for row in summarize_facts(numbers_extract.extract(text))}


def row_of(text, kind):
    return next(row for row in summarize_facts(numbers_extract.extract(text)) if row.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        # those who died are no injured
        ("Four men had gunshot wounds. One of them died.", "injuries", 3),
        ("Four clerks were shot, two fatally. Three clerks were taken to a hospital.", "injuries", 2),
        ("A clerk was killed in a triple shooting.", "injuries", 2),
        ("One dead, eight injured\n\nOne died and eight were hurt. A total of nine went to a hospital.", "injuries", 8),
        ("4 men shot, 2 killed\n\nMedics took 3 of the 4 victims to a hospital. Two died.", "injuries", 2),
        ("A clerk was stabbed in Ames. Last year 165 people were killed in the city.", "injuries", 1),
        # those in a condition are some of all
        ("Two men critical after blast\n\nFour men suffered burns in the blast.", "injuries", 4),
        ("Four shot, two critically injured\n\nIn all, four people were shot.", "injuries", 4),
        # others of a headline are told again in full
        ("Suspect held after killing teacher, 3 others\n\nHe killed a teacher and three other people.", "deaths", 4),
        # others than the dead, and others than one who is not counted
        ("A nurse was killed and five others were shot.", "injuries", 5),
        ("He and three others were shot in Ames. Four boys were shot near the pier.", "casualties", 4),
        ("The clerk and three others were hurt. Four clerks were hurt in the blast.", "injuries", 4),
        ("Nine were killed. Another 50 people were hurt. A second blast hurt six.", "injuries", 50),
        # totals of other events
        ("A bomb killed three. The death toll of a separate attack rose to 41.", "deaths", 3),
        ("A storm killed three. It brought to 26 the number of deaths this month.", "deaths", 3),
        ("A bomb killed three. The death toll rose to 41.", "deaths", 41),
        ("A raid killed two. A boy was killed too. Two others died later. Total 5 dead.", "deaths", 5),
        ("A raid killed two. Six others died later. Total 40 dead in the war.", "deaths", 2),
        # another figure for the same people, and those of another deed
        ("At least 20 (some say 30) were killed in a raid.", "deaths", 20),
        ("Two cooks and three clerks were killed in a raid.", "deaths", 5),
        ("Four men suspected of killing an old farmer were lynched.", "deaths", 4),
        # all of them
        ("Two cooks and a hired driver were abducted in Ard. All three were freed.", "abducted", 3),
        ("Two cooks were abducted in Ard. All three nuns abducted in May were freed.", "abducted", 2),
        # a victim told in several sentences
        ("Four teenagers were shot, one fatally. An 18-year-old man was shot and pronounced dead.", "deaths", 1),
        ("A teenager was killed in Ames. An 18-year-old clerk was stabbed dead, police said.", "deaths", 1),
        ("Four boys were shot, one fatally. A 17-year-old died at the scene.", "deaths", 1),
    ],
)
def test_the_figure_of_a_text(text, kind, value):
    assert figures(text)[kind] == value


def test_others_of_a_dated_event_are_its_own():
    assert figures("A blaze killed nine. Thirty others were hurt in the fire in May 2021.")["injuries"] == 30


def test_what_years_saw_is_the_background_of_an_event():
    assert "deaths" not in figures("A clerk was stabbed in Ames. Last year 165 people were killed in the city.")
    assert figures("Last year 165 people were killed in the city.")["deaths"] == 165


@pytest.mark.parametrize(
    ("text", "deaths"),
    [
        # why people protest, and what happened meanwhile
        ("A porter was killed when guards shot at people marching against the killing of two clerks.", 1),
        ("During a rally against high taxes in Ulm, a clerk was killed by a lorry.", 1),
        ("Villagers blocked a road to demand justice for the murder of two clerks.", None),
        (
            "Villagers blocked a road, demanding trial of those behind the death of four people, including two girls.",
            None,
        ),
        ("Villagers protested, demanding the release of 60 clerks (11 had been killed in prison).", None),
        # the figure's own date, not another of its sentence
        ("A clerk was hurt on Friday. In April a porter was killed there.", None),
        ("A fire hurt a clerk. It was told in 2015 that a porter was killed on Friday.", 1),
        ("A clerk was hurt. The shooting comes a year after two porters were killed there.", None),
        ("Gunmen killed three people. Bad roads lead to 70 deaths a year.", 3),
        # what is of another event, and what is told in other words elsewhere
        ("Two more people were killed. That brings the number killed in the last week to four.", 2),
        ("Two camps were razed, the army said in separate statements, and 30 men were killed.", 30),
        ("The initial blast killed 12 clerks. Later a wall fell and killed three.", 12),
    ],
)
def test_which_figure_is_of_the_event_of_the_text(text, deaths):
    assert figures(text).get("deaths") == deaths


@pytest.mark.parametrize("cue", [*background.BESIDE_BEFORE, *background.BESIDE_BEHIND], ids=lambda cue: cue.id)
def test_who_is_named_beside_those_counted_is_one_more(cue):
    text = cue.example.replace("[", "").replace("]", "")
    counted = next(fact for fact in numbers_extract.extract(text) if fact.kind == "deaths")
    assert row_of(text, "deaths").value == (counted.value or 0) + 1
    assert "1 more named beside" in row_of(text, "deaths").why
    plain = cue.near_miss.replace("[", "").replace("]", "")
    assert all("named beside" not in row.why for row in summarize_facts(numbers_extract.extract(plain)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Girl, 15, killed and 1 teacher dead in Ames", 1),
        ("A mother, father, and toddler were slain.", 3),
        ("A man killed his wife, Ana, and two neighbors.", 3),
        ("A widow was killed and her brother hid.", 1),
        ("A boy is dead and his brother is in a hospital.", 1),
        ("Three people, two men and a woman, were killed.", 3),
        ("Clerk accused of killing wife and four daughters", 5),
        ("The raid left a woman dead and her small son in a hospital.", 1),
        ("An agent found a porter and two slain clerks in a mill.", 2),
        ("Agent found woman and two slain clerks in a mill", 2),
        ("A student died after he and two friends were shot dead.", 3),
    ],
)
def test_persons_named_beside_the_counted(text, value):
    assert figures(text)["deaths"] == value


def holds(cue, text):
    """Whether a cue holds of the figure in brackets."""
    plain = text.translate(BRACKETS)
    surface = bracketed(text).split()[0]
    return any(CueSet([cue]).hold(fact) for fact in numbers_extract.extract(plain) if fact.surface == surface)


CUES = [
    cue
    for cues in vars(background).values()
    if isinstance(cues, tuple)
    for cue in cues
    if isinstance(cue, background.BackgroundCue)
]


@pytest.mark.parametrize(
    "cue",
    [cue for cue in CUES if not cue.stands.endswith(("_before", "_behind")) or "right" in cue.stands],
    ids=lambda cue: cue.id,
)
def test_a_cue_holds_of_its_example_and_not_of_its_near_miss(cue):
    assert cue.stands in background.STANDS
    assert set(cue.ends_at) <= set(background.ENDS)
    assert holds(cue, cue.example)
    assert not holds(cue, cue.near_miss) or cue in (*background.EVENTS, *background.LINKS)


# ---------------------------------------------------------------------------------------------- documents
def two_documents(doc_id=""):
    return [
        *numbers_extract.extract("A flood killed 12 people. It hurt 30.", doc_id=doc_id),
        *numbers_extract.extract("A fire killed 9 people. It hurt 4.", doc_id=doc_id),
    ]


@pytest.mark.parametrize("doc_id", ["", "news"])
def test_two_documents_of_one_id_are_kept_apart(doc_id):
    rows = summarize_facts(two_documents(doc_id))
    assert [(row.kind, row.value) for row in rows] == [("deaths", 12), ("injuries", 30), ("deaths", 9), ("injuries", 4)]


def test_mixed_rows_of_two_documents_are_an_error():
    mixed = sorted(two_documents(), key=lambda fact: -(fact.value or 0))
    with pytest.raises(InputError, match="mixed"):
        summarize_facts(mixed)


# ---------------------------------------------------------------------------------------------- when, where, who
def only_row(text, kind="deaths", **options):
    (row,) = [row for row in summarize_facts(numbers_extract.extract(text, **options)) if row.kind == kind]
    return row


def test_a_figure_has_its_day_its_place_and_who_says_so():
    row = only_row("A bomb killed 12 people in Kabul on Monday, police said.", date="2021-05-05")
    assert (str(row.date_start), str(row.date_end), row.date_from) == ("2021-05-03", "2021-05-03", "fact")
    assert (row.place, row.country, row.country_from) == ("Kabul", "AFG", "fact")
    assert (row.actor, row.source, row.sources, row.status) == ("A bomb", "police", "police", "asserted")


@pytest.mark.parametrize(
    ("text", "country", "came_from"),
    [
        ("NAIROBI (Reuters) - A bomb killed 12 people on Monday.", "KEN", "dateline"),
        ("A bomb killed 12 people. It went off beside a market in Kabul, where 40 stalls burned.", "AFG", "article"),
        ("PARIS, TX - A bomb killed 12 people on Monday.", "USA", "fact"),
        ("A bomb killed 12 people, Kentucky troopers said.", "USA", "article"),
        ("A bomb killed 12 people, Nairobi police said.", "KEN", "article"),
        ("A bomb killed 12 people, Nairobi and Lusaka police said.", "", ""),
        ("A bomb killed 12 people, Brittany Moss said.", "", ""),
        ("A bomb killed 12 people, Chad Moss said.", "", ""),
        ("A bomb killed 12 people on Monday.", "", ""),
    ],
)
def test_the_country_of_the_article_stands_in_and_says_so(text, country, came_from):
    row = only_row(text, date="2021-05-05")
    assert (row.country, row.country_from) == (country, came_from)


@pytest.mark.parametrize(
    ("text", "day", "came_from"),
    [
        ("A bomb killed 12 people. Police arrested three men on Tuesday.", "2021-05-04", "article"),
        ("A bomb killed 12 people.", "2021-05-05", "published"),
    ],
)
def test_the_day_of_the_article_stands_in_and_says_so(text, day, came_from):
    row = only_row(text, date="2021-05-05")
    assert (str(row.date_start), row.date_from) == (day, came_from)


# ---------------------------------------------------------------------------------------------- rival claims
def test_rival_claims_span_the_figure():
    row = only_row("Police said 12 people were killed. The Red Cross said 19 had died. Rebels claimed 50 were dead.")
    assert (row.value, row.value_min, row.value_max, row.conflict) == (12, 12, 50, True)
    assert len(row.sources.split(";")) == 3
    assert "19 (The Red Cross)" in row.why


# ---------------------------------------------------------------------------------------------- votes and seats
def test_votes_and_seats_have_a_row_for_each_side():
    text = "Labour won 210 seats and the Greens 40 in the 400-seat parliament. The bill passed by 82 votes to 24."
    rows = summarize_facts(numbers_extract.extract(text))
    assert [(row.kind, row.actor, row.group, row.value, row.total, row.share) for row in rows] == [
        ("votes", "", "for", 82, 106, 77.36),
        ("votes", "", "against", 24, 106, 22.64),
        ("seats", "Labour", "", 210, 400, 52.5),
        ("seats", "the Greens", "", 40, 400, 10),
    ]


def test_votes_of_another_contest_are_no_total():
    text = "The assembly passed the bill by 71 votes to 52. In the last election 1.8 million votes were cast."
    rows = summarize_facts(numbers_extract.extract(text))
    assert [(row.group, row.value, row.total) for row in rows if row.group] == [
        ("for", 71, 123),
        ("against", 52, 123),
    ]


def test_a_candidate_is_one_by_whatever_name():
    text = "Ana Ruiz won 4,200 votes and Ivo Lang 3,900. In Ulm, Ruiz won 310 votes. She won 52 percent of the vote."
    rows = [row for row in summarize_facts(numbers_extract.extract(text)) if row.kind == "votes"]
    assert [(row.actor, row.value, row.share) for row in rows] == [("Ana Ruiz", 4200, 52), ("Ivo Lang", 3900, None)]
