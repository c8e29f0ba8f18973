"""A short campaign, and that a campaign finds what is wrong, tells it small, and is the same each time."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaign.arguments import ArgumentCase, argument_case
from campaign.command import call
from campaign.examined_arguments import ARGUMENTS, examine_case
from campaign.examined_files import FILES
from campaign.examined_runs import RUNS, examine_run
from campaign.examined_texts import TEXTS
from campaign.grammar import GRAMMAR, expand
from campaign.invariants import INVARIANTS, breaches_of
from campaign.minimise import smallest, smallest_text
from campaign.mutators import MUTATORS
from campaign.run import run
from campaign.texts import text_case
from campaign.work import bounded_work
from fuzz import main
from numbers_extract.app import engine
from numbers_extract.records import Discard

SEED = 11


# ---------------------------------------------------------------------------------------------- the short campaign
@pytest.mark.parametrize(
    ("sort", "cases"), [(TEXTS, 600), (RUNS, 1), (FILES, 40), (ARGUMENTS, 40)], ids=lambda s: getattr(s, "name", "")
)
def test_a_short_campaign_finds_nothing(sort, cases):
    assert run(sort, cases, seed=SEED) == []


quick = settings(max_examples=100, derandomize=True, deadline=None)


@quick
@given(st.sampled_from(sorted(GRAMMAR)), st.randoms(use_true_random=False))
def test_whatever_the_grammar_makes_breaks_nothing(symbol, random):
    assert breaches_of(expand(symbol, random), dt.date(2019, 7, 9)) == []


@quick
@given(st.sampled_from(MUTATORS), st.text(min_size=1, max_size=80), st.randoms(use_true_random=False))
def test_mutators_take_any_text(mutator, text, random):
    assert isinstance(mutator(random, text), str)


# ---------------------------------------------------------------------------------------------- the same each time
def test_cases_are_made_of_the_seed_and_their_number():
    assert [text_case(1, n) for n in range(50)] == [text_case(1, n) for n in range(50)]
    assert text_case(1, 3).text != text_case(2, 3).text
    assert [argument_case(1, n) for n in range(20)] == [argument_case(1, n) for n in range(20)]


def test_any_number_of_workers_finds_the_same(monkeypatch):
    monkeypatch.setattr(engine, "_number", lambda value: None if value is None else -float(value))
    sort = TEXTS._replace(share=10)
    one = run(sort, 40, seed=SEED)
    assert one == run(sort, 40, seed=SEED, workers=2)
    assert one != []


# ---------------------------------------------------------------------------------------------- what is wrong is found
_TEXT = "At least 70 people, including 11 children, were killed in Mali in 2019. He paid 5 euros."


def _with(**columns):
    """A change of the analysis: these columns in its second row."""
    return lambda analysis: analysis._replace(
        facts=(analysis.facts[0], analysis.facts[1]._replace(**columns), *analysis.facts[2:])
    )


FAULTS = {
    "offsets": _with(start=3),
    "text order": lambda analysis: analysis._replace(facts=analysis.facts[::-1]),
    "ids": _with(fact_id="d:7"),
    "closed lists": _with(group="nobody"),
    "closed lists of countries": _with(country="XXX"),
    "closed lists of rules": _with(rule="none"),
    "closed lists of currencies": _with(dimension="money", unit="person"),
    "never empty": _with(kind=""),
    "interval": _with(value_min=12.0),
    "interval with nothing": _with(value=None, value_min=None, value_max=None),
    "bound": _with(bound="between"),
    "dates": _with(date_start=dt.date(2019, 2, 1), date_end=dt.date(2019, 1, 1)),
    "part_of no row": _with(part_of="e:1"),
    "part_of itself": _with(part_of="d:2"),
    "part_of a smaller one": _with(value=71.0, value_min=71.0, value_max=71.0),
    "every mark is told": lambda analysis: analysis._replace(discards=()),
    "told twice": lambda analysis: analysis._replace(
        discards=(Discard(9, 11, "70", "an ordinal", "discard.ordinal"), *analysis.discards)
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_invariant_can_be_broken(name, monkeypatch):
    whole = engine.analyse
    assert breaches_of(_TEXT) == []
    monkeypatch.setattr(engine, "analyse", lambda text, **options: FAULTS[name](whole(text, **options)))
    found = {breach.invariant for breach in breaches_of(_TEXT)}
    assert [invariant for invariant in found if name.startswith(invariant)]


def test_every_invariant_is_among_those_that_can_be_broken():
    assert len(INVARIANTS) <= len(FAULTS)


def test_rows_that_change_with_explain_are_found(monkeypatch):
    whole = engine.analyse

    def explained_only(text, *, explain=False, **options):
        analysis = whole(text, explain=explain, **options)
        return analysis if explain else analysis._replace(facts=analysis.facts[:1])

    monkeypatch.setattr(engine, "analyse", explained_only)
    assert [breach.invariant for breach in breaches_of(_TEXT)] == ["explain changes the rows"]


def test_a_crash_is_told_with_its_place(monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("no")

    monkeypatch.setattr(engine, "_whole_id", broken)
    (breach,) = breaches_of(_TEXT)
    assert breach.fault == ("crash", "ZeroDivisionError in app/engine.py:_tell")


def test_too_much_work_is_found(monkeypatch):
    assert bounded_work(_TEXT) == []
    whole = engine.analyse

    def busy(text, **options):
        for _ in range(len(text) * 60_000):
            pass
        return whole(text, **options)

    monkeypatch.setattr("campaign.work.analyse", busy)
    assert [breach.invariant for breach in bounded_work(_TEXT)] == ["work"]


def test_rows_that_hang_on_the_neighbours_are_found(monkeypatch):
    seen = []
    whole = TEXTS.examine.__globals__["analyse"]

    def remembers(text, **options):
        seen.append(text)
        analysis = whole(text, **options)
        return analysis._replace(facts=analysis.facts[:-1]) if len(seen) == 2 else analysis

    monkeypatch.setitem(TEXTS.examine.__globals__, "analyse", remembers)
    found = TEXTS.examine(SEED, range(40))
    assert [invariant for invariant, _ in found.counts if invariant.startswith("another order")]


def test_a_run_tells_documents_that_differ(monkeypatch):
    cases = [text_case(SEED, 0)._replace(text="Two died.")]
    real = examine_run.__globals__["run_program"]

    def differs(*arguments, env, **options):
        done = real(*arguments, env=env, **options)
        done.stdout = done.stdout.replace(b"deaths", b"injuries") if "2" in str(arguments[-1]) else done.stdout
        return done

    monkeypatch.setitem(examine_run.__globals__, "run_program", differs)
    assert [breach.invariant for breach in examine_run(cases)] == ["other rows with two workers"]


def test_a_file_that_ends_the_program_or_its_neighbours_is_found(monkeypatch):
    def broken(*_arguments):
        raise KeyError("no")

    monkeypatch.setattr("numbers_extract.reading.sheets.open_xlsx", broken)
    found = FILES.examine(SEED, range(40))
    assert ("crash", "KeyError in a document") in found.counts


def test_calls_that_touch_their_inputs_are_found(monkeypatch):
    for check in ("require_outputs", "require_unread"):
        for module in ("targets", "arguments", "page_commands", "table_commands"):
            monkeypatch.setattr(f"numbers_extract.app.{module}.{check}", lambda *_, **__: None, raising=False)
    case = ArgumentCase(1, ("extract", "news.txt", "folder", "-o", "link.txt", "--format", "csv"), b"", "")
    assert [breach.invariant for breach in examine_case(case)] == ["inputs stay as they are"]
    other = case._replace(arguments=("extract", "folder", "-o", "news.txt", "--format", "csv"))
    assert examine_case(other) == []


# ---------------------------------------------------------------------------------------------- small and replayed
def test_the_smallest_text_is_what_the_fault_needs():
    assert (
        smallest_text("Some words,\nthen 12 and 0 in one\nand more words", lambda text: "1" in text and "0" in text)
        == "10"
    )
    assert smallest(["a", "b", "c", "d"], lambda parts: "c" in parts) == ["c"]
    assert smallest(b"abcdef", lambda data: data.startswith(b"ab"), tries=0) == b"abcdef"


def test_the_command_prints_faults_and_replays_them(monkeypatch, capsys):
    assert main(["--texts", "30", "--seed", str(SEED), "--workers", "1"]) == 0
    assert capsys.readouterr().out.startswith("texts: 30 of seed 11, 0 crashes, 0 breaches, 0 faults")

    def broken(*_):
        raise ZeroDivisionError("no")

    monkeypatch.setattr(engine, "_whole_id", broken)
    assert main(["--texts", "60", "--seed", str(SEED), "--workers", "1"]) == 1
    printed = capsys.readouterr().out
    assert "crash: ZeroDivisionError in app/engine.py:" in printed
    replay = printed.partition("--replay ")[2].split()[0]
    assert main(["--replay", replay, "--seed", str(SEED)]) == 0
    assert "ZeroDivisionError" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--replay", "words:1"])


def test_a_call_is_answered_as_on_the_shell(tmp_path):
    (tmp_path / "a.txt").write_text("Two died.")
    answer = call(["extract", str(tmp_path / "a.txt"), "--format", "jsonl", "--quiet"])
    assert (answer.status, answer.err) == (0, "")
    assert [json.loads(line)["kind"] for line in answer.lines()] == ["deaths"]
    assert call(["explain", "-"], b"Two died.").out.startswith(b"stdin: 1 fact")
    assert call(["extract", str(tmp_path / "b.txt")]).status == 1
