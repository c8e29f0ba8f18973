"""The Python face: text to facts, frames to frames, with constant dtypes and the index kept."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

import numbers_extract
from numbers_extract import Fact, UsageError, extract, extract_frame, read_facts, summarize
from numbers_extract.errors import InputError
from numbers_extract.table import to_frame
from shell_helpers import digits_engine, make_fact

EMPTY = to_frame([])


@pytest.fixture
def engine(monkeypatch):
    for module in ("engine", "workers"):
        monkeypatch.setattr(f"numbers_extract.{module}.analyse", digits_engine)


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
