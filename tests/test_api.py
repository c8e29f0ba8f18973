"""The Python face: text to facts, frames to frames, with constant dtypes and the index kept."""

from __future__ import annotations

import datetime as dt
import doctest
import itertools
import json
import logging
import re

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import numbers_extract
from numbers_extract import (
    DocumentError,
    Fact,
    Facts,
    Failure,
    UsageError,
    arrow_schema,
    explain,
    extract,
    extract_frame,
    extract_many,
    incidents,
    read_facts,
    summarize,
)
from numbers_extract.errors import InputError
from numbers_extract.tables.dataframes import to_frame
from shell_helpers import digits_engine, make_fact

EMPTY = to_frame([])


@pytest.fixture
def engine(monkeypatch):
    for module in ("engine", "workers"):
        monkeypatch.setattr(f"numbers_extract.app.{module}.analyse", digits_engine)


@pytest.fixture
def frame():
    texts = ["70 people and 5 dogs", None, "no number", "12 killed", float("nan")]
    return pd.DataFrame({"id": list("abcde"), "text": texts}, index=pd.Index([10, 20, 30, 40, 50], name="key"))


def test_every_name_of_the_api_is_there():
    for name in numbers_extract.__all__:
        assert getattr(numbers_extract, name) is not None


def test_a_fact_prints_readably():
    assert str(make_fact(bound="at_least")) == "deaths: at least 70 person [people] '70' (doc:1)"


# ---------------------------------------------------------------------------------------------- extract
@pytest.mark.usefixtures("engine")
class TestExtract:
    def test_facts_in_text_order(self):
        facts = extract("70 people and 5 dogs", doc_id="x")
        assert [(type(fact), fact.fact_id, fact.value) for fact in facts] == [(Fact, "x:1", 70), (Fact, "x:2", 5)]

    def test_kinds_keep_the_numbering(self):
        assert extract("70 people", kinds=["deaths"]) == []
        assert [fact.kind for fact in extract("70 people killed", kinds={"deaths"})] == ["deaths"]

    @pytest.mark.parametrize("date", [dt.date(2018, 1, 2), dt.datetime(2018, 1, 2, 23), "2018-01-02"])  # noqa: DTZ001
    def test_the_date_may_be_a_date_or_a_string(self, date):
        assert extract("70 people", date=date)[0].date_start == dt.date(2018, 1, 2)

    @pytest.mark.parametrize(
        "options", [{"kinds": ["death"]}, {"vague": "some"}, {"date": "yesterday"}], ids=["kind", "convention", "date"]
    )
    def test_wrong_usage(self, options):
        with pytest.raises(UsageError):
            extract("70 people", **options)


@pytest.mark.parametrize("text", [5, b"70 people", None, pd.Series(["70 people"])], ids=lambda one: type(one).__name__)
def test_what_is_no_text_is_said_so(text):
    with pytest.raises(TypeError, match=rf"a text is a str, not {type(text).__name__}"):
        extract(text)


def test_a_date_of_no_sort_is_said_so():
    with pytest.raises(TypeError, match="a date is a date or YYYY-MM-DD, not int"):
        extract("70 people", date=2018)


@pytest.mark.parametrize("text", ["", " ", "\ufeff", "no number here", "\ud800 70 people were killed", "1" * 400])
def test_any_text_can_be_given(text):
    for fact in extract(text):
        assert text[fact.start : fact.end] == fact.surface


def test_facts_show_themselves_with_every_word_escaped():
    text = "<b>At least 70 people</b> & 5 dogs were killed."
    facts = extract(text)
    page = facts._repr_html_()
    assert "&lt;b&gt;At least <mark" in page
    assert page.count("<mark") == page.count("</tr>") - 1 == len(facts)
    assert "<b>" not in page
    assert "&amp; " in page
    assert "0 facts" in extract("No number.")._repr_html_()
    pd.testing.assert_frame_equal(facts.to_frame(), to_frame(facts))


# ---------------------------------------------------------------------------------------------- extract_frame
@pytest.mark.usefixtures("engine")
class TestExtractFrame:
    def test_one_row_a_fact_under_the_index_of_its_text(self, frame):
        facts = extract_frame(frame)
        assert facts.index.tolist() == [10, 10, 40]
        assert facts.index.name == "key"
        assert facts["doc_id"].tolist() == ["a", "a", "d"]
        assert frame.join(facts[["value"]])["value"].tolist()[:2] == [70, 5]

    def test_dtypes_are_constant(self, frame):
        for part in (frame, frame.iloc[:0], frame.iloc[1:3]):
            pd.testing.assert_series_equal(extract_frame(part).dtypes, EMPTY.dtypes)

    def test_parts_concatenate_to_the_whole(self, frame):
        parts = pd.concat([extract_frame(frame.iloc[i : i + 2]) for i in range(0, 5, 2)])
        pd.testing.assert_frame_equal(parts, extract_frame(frame))

    def test_without_an_id_column_the_index_names_the_documents(self, frame):
        for facts in (extract_frame(frame.drop(columns="id")), extract_frame(frame, id=None)):
            assert facts["doc_id"].tolist() == ["10", "10", "40"]

    def test_columns_can_be_named(self, frame):
        frame = frame.rename(columns={"text": "body", "id": "name"}).assign(day=pd.Timestamp("2018-01-02"))
        facts = extract_frame(frame, text="body", id="name", date="day")
        assert facts["doc_id"].tolist() == ["a", "a", "d"]
        assert facts["date_start"].tolist() == [pd.Timestamp("2018-01-02")] * 3

    def test_dates_may_be_missing(self, frame):
        days = pd.Series(["2018-01-02", None, None, pd.NaT, "x"], index=frame.index, dtype="object")
        facts = extract_frame(frame.assign(day=days), date="day")
        assert facts["date_start"].isna().tolist() == [False, False, True]

    def test_index_labels_may_repeat_or_have_levels(self, frame):
        assert extract_frame(frame.set_axis([1, 1, 1, 1, 1])).index.tolist() == [1, 1, 1]
        levels = pd.MultiIndex.from_product([["x"], range(5)], names=["p", "q"])
        assert extract_frame(frame.set_axis(levels)).index.tolist() == [("x", 0), ("x", 0), ("x", 3)]

    @pytest.mark.parametrize("options", [{"text": "body"}, {"id": "name"}, {"date": "day"}])
    def test_a_column_that_is_not_there(self, frame, options):
        with pytest.raises(UsageError, match=r"no column '\w+'; the frame has id, text"):
            extract_frame(frame, **options)

    def test_kinds_and_conventions_pass_through(self, frame):
        assert extract_frame(frame, kinds=["deaths"])["doc_id"].tolist() == ["d"]
        assert extract_frame(frame, kinds="deaths")["doc_id"].tolist() == ["d"]
        assert extract_frame(frame, kinds=iter(["deaths"]))["doc_id"].tolist() == ["d"]
        assert len(extract_frame(frame, kinds="deaths, count")) == len(extract_frame(frame))
        with pytest.raises(UsageError, match="unknown kind 'death'"):
            extract_frame(frame.iloc[:0], kinds="death")
        with pytest.raises(UsageError):
            extract_frame(frame, vague="some")

    def test_dask_partitions(self, frame):
        dask = pytest.importorskip("dask.dataframe")
        parts = dask.from_pandas(frame, npartitions=2).map_partitions(extract_frame, meta=extract_frame(frame.head(0)))
        assert parts.compute(scheduler="sync")["value"].tolist() == [70, 5, 12]


# ---------------------------------------------------------------------------------------------- many documents
class Row(dict):
    """A mapping with more keys than are asked for."""


SHAPES = {
    "text": ("70 men", ("1", None)),
    "id and text": (("x", "70 men"), ("x", None)),
    "id, text and date": (("x", "70 men", "2018-01-02"), ("x", dt.date(2018, 1, 2))),
    "a time stamp": ((None, "70 men", pd.Timestamp("2018-01-02 10:00")), ("1", dt.date(2018, 1, 2))),
    "a date that is missing": ((5, "70 men", pd.NaT), ("5", None)),
    "mapping with a text": ({"text": "70 men"}, ("1", None)),
    "mapping": (Row(id="x", text="70 men", date=dt.date(2018, 1, 2), more=3), ("x", dt.date(2018, 1, 2))),
}
NO_DOCUMENTS = {
    "a number": (5, "1", "TypeError: a document is a str, an (id, text) or (id, text, date) tuple, or a mapping"),
    "a list": (["x", "70 men"], "1", "not list"),
    "a tuple of four": (("x", "70 men", None, 1), "1", "not tuple"),
    "bytes": (("x", b"70 men"), "x", "TypeError: a text is a str, not bytes"),
    "no text": ({"id": "x", "body": "70 men"}, "x", "TypeError: a document has a 'text'; this one has 'id', 'body'"),
    "an empty mapping": ({}, "1", "this one has nothing"),
    "no date": (("x", "70 men", "May"), "x", "UsageError: 'May' is no date of the form YYYY-MM-DD"),
    "a year": (("x", "70 men", 2018), "x", "TypeError: a date is a date or YYYY-MM-DD, not int"),
}


def broken_engine(text, **options):
    """Fails on a text of women."""
    if "women" in text:
        raise ZeroDivisionError("of no use")
    return digits_engine(text, **options)


@pytest.fixture
def broken(engine, monkeypatch):  # noqa: ARG001  (after it)
    monkeypatch.setattr("numbers_extract.app.workers.analyse", broken_engine)


@pytest.mark.usefixtures("engine")
class TestExtractMany:
    @pytest.mark.parametrize("name", SHAPES)
    def test_a_document_has_one_of_a_few_shapes(self, name):
        document, (doc_id, date) = SHAPES[name]
        (facts,) = extract_many([document])
        assert (type(facts), facts.doc_id, facts.text) == (Facts, doc_id, "70 men")
        assert [(fact.fact_id, fact.value, fact.date_start) for fact in facts] == [(f"{doc_id}:1", 70, date)]

    @pytest.mark.parametrize("workers", [1, 2])
    @pytest.mark.parametrize("name", NO_DOCUMENTS)
    def test_what_is_no_document_is_named(self, name, workers):
        document, doc_id, said = NO_DOCUMENTS[name]
        with pytest.raises(DocumentError, match=re.escape(said)) as raised:
            list(extract_many([document], workers=workers))
        assert raised.value.failure.doc_id == doc_id
        failed = []
        assert [list(facts) for facts in extract_many([document], workers=workers, failures=failed)] == [[]]
        assert failed == [raised.value.failure]

    def test_they_are_those_of_each_text(self, frame):
        texts = [text for text in frame["text"] if isinstance(text, str)]
        for workers in (1, 2):
            many = list(extract_many(texts, workers=workers, kinds="count", date="2018-01-02"))
            alone = [extract(t, doc_id=str(n), kinds="count", date="2018-01-02") for n, t in enumerate(texts, 1)]
            assert many == alone
            assert [facts.doc_id for facts in many] == [facts.doc_id for facts in alone] == ["1", "2", "3"]

    def test_a_document_is_taken_when_it_is_needed(self):
        taken = []
        stream = extract_many(taken.append(n) or f"{n + 20} men" for n in itertools.count())
        assert taken == []
        assert [next(stream)[0].value for _ in range(3)] == [20, 21, 22]
        assert taken == [0, 1, 2]

    def test_workers_take_few_documents_ahead(self):
        taken = []
        stream = extract_many(
            (taken.append(n) or f"{n % 90 + 10} men".ljust(50_000) for n in itertools.count()), workers=2
        )
        for number in range(20):
            assert next(stream)[0].value == number % 90 + 10
        assert len(taken) <= 20 + 2 * 3 * 4 + 4
        stream.close()

    def test_no_document_gives_nothing(self):
        assert list(extract_many([])) == list(extract_many(iter(()), workers=2)) == []

    def test_what_goes_wrong_in_the_stream_is_not_taken_for_a_document(self):
        def stream():
            yield "70 men"
            raise KeyError("mine")

        for workers in (1, 2):
            with pytest.raises(KeyError, match="mine"):
                list(extract_many(stream(), workers=workers, failures=[]))

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            ({"kinds": "death"}, "unknown kind 'death'"),
            ({"vague": "some"}, "unknown convention 'some'"),
            ({"date": "May"}, "'May' is no date"),
            ({"workers": 0}, "workers is a whole number from 1 up, not 0"),
            ({"workers": -1}, "not -1"),
            ({"workers": 1.5}, "not 1.5"),
            ({"workers": True}, "not True"),
            ({"failures": "collect"}, "failures is a list to put failures in, not str"),
        ],
    )
    def test_wrong_usage_is_said_at_once(self, options, said):
        with pytest.raises(UsageError, match=re.escape(said)):
            extract_many(["70 men"], **options)

    @pytest.mark.usefixtures("broken")
    @pytest.mark.parametrize("workers", [1, 2])
    def test_the_first_failure_is_raised_with_its_name(self, workers):
        stream = extract_many(["5 men", ("b", "6 women"), "7 men"], workers=workers)
        assert next(stream)[0].value == 5
        with pytest.raises(
            DocumentError, match=r"document 'b': ZeroDivisionError: of no use \(at numbers_extract/app/work"
        ):
            next(stream)

    @pytest.mark.usefixtures("broken")
    @pytest.mark.parametrize("workers", [1, 2])
    def test_failures_can_be_collected(self, workers):
        failed: list[Failure] = []
        found = list(extract_many(["5 men", ("b", "6 women"), "7 men", "8 women"], workers=workers, failures=failed))
        assert [[fact.value for fact in facts] for facts in found] == [[5], [], [7], []]
        assert [facts.doc_id for facts in found] == ["1", "b", "3", "4"]
        assert [(one.doc_id, one.kind, one.message, one.origin) for one in failed] == [
            ("b", "ZeroDivisionError", "of no use", ""),
            ("4", "ZeroDivisionError", "of no use", ""),
        ]

    def test_one_text_raises_the_error_itself(self, monkeypatch):
        monkeypatch.setattr("numbers_extract.app.engine.analyse", broken_engine)
        with pytest.raises(ZeroDivisionError):
            extract("6 women")


@pytest.mark.usefixtures("broken")
class TestFailuresOfFrames:
    @pytest.fixture
    def women(self, frame):
        return frame.assign(text=["70 men", None, "6 women", "12 killed", "8 women"])

    def test_the_first_is_raised_with_its_name(self, women):
        with pytest.raises(DocumentError, match="document 'c': ZeroDivisionError"):
            extract_frame(women)

    @pytest.mark.parametrize("workers", [1, 2])
    def test_they_can_be_collected_and_the_others_keep_their_index(self, women, workers):
        failed: list[Failure] = []
        facts = extract_frame(women, workers=workers, failures=failed)
        assert facts.index.tolist() == [10, 40]
        assert [one.doc_id for one in failed] == ["c", "e"]
        pd.testing.assert_series_equal(extract_frame(women.iloc[2:3], failures=failed).dtypes, EMPTY.dtypes)

    def test_a_date_that_is_none_is_a_failure_of_its_row(self, frame):
        failed: list[Failure] = []
        dated = frame.assign(day=["2018-01-02", None, None, "May", None])
        assert extract_frame(dated, date="day", failures=failed)["doc_id"].tolist() == ["a", "a"]
        assert [str(one) for one in failed] == ["document 'd': UsageError: 'May' is no date of the form YYYY-MM-DD"]


def test_the_examples_of_the_package_run():
    failed, tried = doctest.testmod(numbers_extract)
    assert (failed, tried > 4) == (0, True)


# ---------------------------------------------------------------------------------------------- summarize, read_facts
@pytest.mark.usefixtures("engine")
def test_summarize_takes_facts_and_frames(frame):
    from_frame = summarize(extract_frame(frame))
    from_facts = summarize(extract("12 killed", doc_id="d"))
    pd.testing.assert_frame_equal(from_frame, from_facts)
    assert from_frame[["doc_id", "kind", "value"]].to_numpy().tolist() == [["d", "deaths", 12]]


def test_summarize_keeps_its_dtypes_without_rows():
    pd.testing.assert_series_equal(summarize([]).dtypes, summarize([make_fact()]).dtypes)


def test_summarize_of_another_frame():
    with pytest.raises(InputError, match="lacks the columns doc_id, fact_id"):
        summarize(pd.DataFrame({"value": [1]}))


def test_a_table_comes_back_as_it_was_written(tmp_path):
    frame = to_frame([make_fact(), make_fact(None, value_min=24.0, value_max=None)])
    frame.to_csv(tmp_path / "facts.csv", index=False)
    pd.testing.assert_frame_equal(read_facts(tmp_path / "facts.csv"), frame)


# ---------------------------------------------------------------------------------------------- facts and other frames
NEWS = {
    "key": ["blast", "vote", "none", "late"],
    "body": ["A bomb killed 12 soldiers on Monday.", "The bill passed by 82 votes to 24.", None, "Nothing happened."],
    "day": [dt.date(2019, 7, 9), None, None, dt.date(2019, 7, 10)],
}


def test_a_slice_of_facts_is_of_facts():
    facts = extract("A bomb killed 12 soldiers and wounded 30 others.", doc_id="blast", date="2019-07-09")
    part = facts[1:]
    assert type(part) is Facts
    assert (part.text, part.doc_id, part.date) == (facts.text, "blast", dt.date(2019, 7, 9))
    assert list(part) == list(facts)[1:]
    assert type(facts[0]) is Fact


def test_facts_as_dictionaries_and_json():
    facts = extract("A bomb killed 12 soldiers on Monday.", doc_id="blast", date="2019-07-09")
    told = facts.to_dicts()[0]
    assert list(told) == list(Fact._fields)
    assert (told["value"], told["date_start"], told["source"]) == (12.0, dt.date(2019, 7, 8), None)
    parsed = json.loads(facts.to_json())[0]
    assert (parsed["value"], parsed["date_start"], parsed["source"]) == (12, "2019-07-08", None)
    assert json.loads(facts.to_json(indent=2)) == json.loads(facts.to_json())
    assert Facts().to_json() == "[]"


def test_facts_as_an_arrow_table():
    facts = extract("A bomb killed 12 soldiers on Monday.", doc_id="blast", date="2019-07-09")
    table = facts.to_arrow()
    assert table.schema == arrow_schema()
    assert table.to_pylist() == facts.to_dicts()
    assert Facts().to_arrow().schema == arrow_schema()


def test_what_arrow_cannot_hold_is_written_as_everywhere():
    odd = make_fact(surface="1\ud800", value=float("inf"))
    cells = Facts([odd]).to_arrow().to_pylist()[0]
    assert (cells["surface"], cells["value"]) == ("1\\ud800", None)


@pytest.mark.parametrize("make", [pl.DataFrame, pa.table])
def test_a_frame_of_another_library_gives_one_of_its_own(make):
    columns = {"text": "body", "id": "key", "date": "day"}
    found = extract_frame(make(NEWS), **columns)
    assert type(found) is type(make(NEWS))
    arrow = found.to_arrow() if isinstance(found, pl.DataFrame) else found
    expected = extract_frame(pd.DataFrame(NEWS), **columns)
    assert len(expected) == 3
    assert arrow.num_rows == 3
    assert arrow.column_names == list(expected.columns)
    back = numbers_extract._fact_rows(found)
    assert back == numbers_extract._fact_rows(expected)


@pytest.mark.parametrize("make", [pl.DataFrame, pa.table])
def test_a_frame_without_an_id_names_documents_by_row(make):
    found = extract_frame(make({"text": ["7 died.", "8 died."]}))
    ids = found["doc_id"].to_list() if isinstance(found, pl.DataFrame) else found["doc_id"].to_pylist()
    assert ids == ["0", "1"]


@pytest.mark.parametrize("make", [pl.DataFrame, pa.table])
def test_summaries_and_incidents_of_a_frame_are_frames_of_its_library(make):
    facts = extract_frame(make(NEWS), "body", "key", "day")
    for table, one in ((summarize(facts), summarize), (incidents(facts), incidents)):
        assert type(table) is type(facts)
        expected = one(extract_frame(pd.DataFrame(NEWS), "body", "key", "day"))
        values = table["value"].to_list() if isinstance(table, pl.DataFrame) else table["value"].to_pylist()
        assert values == [None if pd.isna(value) else value for value in expected["value"]]


def test_a_frame_that_is_not_collected_or_none_is_said_so():
    with pytest.raises(UsageError, match=r"LazyFrame; collect\(\) it first"):
        extract_frame(pl.DataFrame(NEWS).lazy(), "body", "key")
    with pytest.raises(UsageError, match="no frame of texts: list"):
        extract_frame(["7 died."])
    with pytest.raises(UsageError, match="no column 'words'; the frame has key, body, day"):
        extract_frame(pl.DataFrame(NEWS), "words")


def test_a_lone_library_is_asked_for_with_its_extra(monkeypatch):
    monkeypatch.setattr("numbers_extract.extras.is_installed", lambda name: name != "narwhals")
    with pytest.raises(UsageError, match=r"numbers-extract\[frames\]"):
        extract_frame(pl.DataFrame(NEWS), "body")


def test_documents_are_told_to_the_standard_log(caplog):
    with caplog.at_level(logging.DEBUG, logger="numbers_extract"):
        list(extract_many([("a", "7 died."), ("b", 7)], failures=[]))
    said = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert said == [
        ("DEBUG", "a: facts 1, characters 7"),
        ("WARNING", "document 'b': TypeError: a text is a str, not int"),
    ]


def test_the_log_is_silent_until_it_is_asked_for(capfd):
    list(extract_many([("b", 7)], failures=[]))
    assert capfd.readouterr() == ("", "")


def test_explain_tells_what_the_command_tells():
    text = "Two of the 14 miners were killed at Gate 9."
    why = explain(text, doc_id="a", date="2019-07-09")
    assert why.facts == extract(text, doc_id="a", date="2019-07-09")
    assert str(why).splitlines()[0] == "a: 2 facts, 1 discard"
    told = why.to_dict()
    assert told["doc_id"] == "a"
    assert [("fact" in mention, mention["surface"]) for mention in told["mentions"]] == [
        (True, "Two"),
        (True, "14"),
        (False, "9"),
    ]
    assert json.loads(json.dumps(told)) == told
    assert why.evidence("a:1") == why.evidence(why.facts[0])
    with pytest.raises(KeyError):
        why.evidence("a:3")


def test_explain_keeps_the_kinds_that_are_asked_for():
    why = explain("7 died and 8 were hurt.", kinds="deaths")
    assert [fact.kind for fact in why.facts] == ["deaths"]
    with pytest.raises(UsageError):
        explain("7 died.", kinds="losses")


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame])
def test_the_outlet_of_a_frame_tells_what_its_dollars_are(make, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text('[[dollar]]\noutlet = "Kesh Post"\ncode = "AUD"\n', encoding="utf-8")
    news = make({"text": ["It cost $40.", "It cost $40."], "paper": ["Kesh Post", "Ard Echo"]})
    found = extract_frame(news, outlet="paper", lexicon=own)
    assert list(found["unit"]) == ["AUD", "USD"]
    with pytest.raises(UsageError, match="no column 'sheet'"):
        extract_frame(news, outlet="sheet")
