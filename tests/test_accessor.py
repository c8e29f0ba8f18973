"""The pandas accessor: facts of a frame or a series, joined back to it, whatever its index."""

from __future__ import annotations

import doctest

import pandas as pd
import pytest

import numbers_extract.accessor as _accessor
from numbers_extract import DocumentError, Failure, UsageError, extract_frame
from numbers_extract.app import workers
from numbers_extract.tables.columns import COLUMNS
from numbers_extract.tables.dataframes import to_frame


@pytest.fixture
def news():
    return pd.DataFrame(
        {
            "id": ["a", "b", "c"],
            "source": ["Gull", "Echo", "Gull"],
            "text": ["A bomb killed 12 soldiers and wounded 30.", None, "The toll rose to 15 dead."],
        },
        index=[7, 7, 9],
    )


def test_extract_is_that_of_the_package(news):
    pd.testing.assert_frame_equal(news.numbers.extract("text"), extract_frame(news))
    assert news.numbers.extract("text", kinds=["deaths"])["value"].tolist() == [12, 15]


def test_a_series_of_texts(news):
    facts = news["text"].numbers.extract()
    pd.testing.assert_frame_equal(facts, extract_frame(news["text"]))
    assert facts.index.tolist() == [7, 7, 9]
    assert facts["doc_id"].tolist() == ["7", "7", "9"]
    assert list(facts.columns) == list(COLUMNS)


def test_facts_joined_to_their_source_rows_also_where_labels_repeat(news):
    joined = news.numbers.join("text", kinds=["deaths"])
    assert joined.index.tolist() == [7, 9]
    assert joined[["id", "source_source", "doc_id", "value"]].to_numpy().tolist() == [
        ["a", "Gull", "a", 12],
        ["c", "Gull", "c", 15],
    ]
    assert joined.columns.is_unique
    assert "text" not in joined
    assert news.drop(columns="id").numbers.join("text")["doc_id"].tolist() == ["7", "7", "9"]
    with pytest.raises(UsageError, match="no column 'key'"):
        news.numbers.join("text", id="key")


def test_one_figure_a_row(news):
    deaths = news.numbers.figure("deaths")
    assert deaths.index.tolist() == [7, 7, 9]
    assert deaths["value"].tolist()[::2] == [12, 15]
    assert pd.isna(deaths["value"].iloc[1])
    assert news["text"].numbers.figure("injuries")["value"].iloc[0] == 30
    assert news.assign(dead=deaths["value"].array)["dead"].dtype == "Float64"
    with pytest.raises(UsageError, match="no figure is made of 'money'"):
        news.numbers.figure("money")


def test_failures_are_raised_or_collected_and_named_by_their_labels(news, monkeypatch):
    def analyse(text, **options):
        if "rose" in text:
            raise ZeroDivisionError
        return real(text, **options)

    real = workers.analyse
    monkeypatch.setattr("numbers_extract.app.workers.analyse", analyse)
    calls = {
        "extract": (news.numbers.extract, "c"),
        "join": (news.numbers.join, "c"),
        "figure": (lambda **how: news.numbers.figure("deaths", **how), "9"),
        "series": (news["text"].numbers.extract, "9"),
        "figure of a series": (lambda **how: news["text"].numbers.figure("deaths", **how), "9"),
    }
    for name, (call, doc_id) in calls.items():
        with pytest.raises(DocumentError, match=f"document '{doc_id}': ZeroDivisionError"):
            call()
        for number in (1, 2):
            failed: list[Failure] = []
            made = call(workers=number, failures=failed)
            assert [one.doc_id for one in failed] == [doc_id], name
            assert made["value"].dropna().tolist()[0] == 12, name
            assert (made.index.tolist() == [7, 7, 9]) is name.startswith("figure"), name


def test_the_example_of_the_module_runs():
    assert doctest.testmod(_accessor) == (0, 4)


def test_nothing_in_gives_the_same_dtypes_out(news):
    pd.testing.assert_series_equal(news.head(0).numbers.extract().dtypes, to_frame([]).dtypes)
    assert news.head(0).numbers.figure("deaths").empty
    assert news.head(0).numbers.join().empty
