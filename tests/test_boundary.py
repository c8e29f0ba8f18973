"""One document, one failure: whatever goes wrong with it is one line that names it, and all others are done."""

from __future__ import annotations

import ast
import csv
import io
import json
import pickle
import sys
from pathlib import Path

import pytest

import numbers_extract
from hooked_program import analyse as hooked
from numbers_extract.app.workers import Settings, analyse_all, most_workers, outcome_of
from numbers_extract.boundary import attempt, attempt_each
from numbers_extract.errors import DocumentError, Failure, InputError
from numbers_extract.reading.inputs import InputDocument, _Reader
from numbers_extract.reading.pages import read_page

PACKAGE = Path(numbers_extract.__file__).parent
TEXTS = {"a": "5 men", "b": "{} 6 men", "c": "7 men and 8 dogs", "d": "9 cats were killed"}
SAID = {
    "FAILS": "the program failed on it (RuntimeError: made to fail, with two lines and many words",
    "DEEP": "the program failed on it (RecursionError: maximum recursion depth exceeded",
    "MEMORY": "the program failed on it (MemoryError)",
    "UNFIT": "the program failed on it (Unfit: <exception str() failed>)",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Makes a folder of texts; the second one begins with a word that the analysis fails on."""
    monkeypatch.setattr("numbers_extract.app.workers.analyse", hooked)
    monkeypatch.setattr("numbers_extract.app.check.analyse", hooked)
    place = tmp_path / "texts"
    place.mkdir()

    def make(word):
        for name, text in TEXTS.items():
            (place / f"{name}.txt").write_text(text.format(word))
        return place

    return make


def ids(text):
    return [row["doc_id"] for row in csv.DictReader(io.StringIO(text))]


# ---------------------------------------------------------------------------------------------- the one place
def catches_all(node) -> bool:
    """Whether a node of the code catches, or suppresses, every error."""
    if isinstance(node, ast.ExceptHandler):
        caught = [node.type]
    elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
        caught = node.args
    else:
        return False
    names = {
        ast.unparse(part) for one in caught if one for part in ([*one.elts] if isinstance(one, ast.Tuple) else [one])
    }
    return not names or bool(names & {"Exception", "BaseException"})


def test_every_error_is_caught_at_one_place_only():
    places = [
        path.name
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if catches_all(node)
    ]
    assert places == ["boundary.py"]


def test_a_failure_says_what_and_where_and_can_be_sent_on():
    def fail():
        raise KeyError("a\tb")

    failure = attempt(fail, "x", "t.csv:row 7")
    assert failure == Failure("x", "KeyError", r"'a\tb'", "", "t.csv:row 7")
    assert str(failure) == r"t.csv:row 7: KeyError: 'a\tb'"
    assert pickle.loads(pickle.dumps(failure)) == failure
    assert str(failure._replace(origin="", message="")) == "document 'x': KeyError"
    error = pickle.loads(pickle.dumps(DocumentError(failure._replace(where="numbers_extract/a.py:1 in b"))))
    assert str(error).endswith("(at numbers_extract/a.py:1 in b)")
    assert error.failure.doc_id == "x"


def test_what_the_package_says_of_an_input_is_kept_as_it_is():
    def fail():
        raise InputError("no article:\nnone")

    assert attempt(fail, "x").message == "no article: none"


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_what_ends_the_program_is_no_failure(error):
    def end():
        raise error

    with pytest.raises(error):
        attempt(end, "x")


def test_a_maker_that_fails_gives_what_it_made_before():
    def make():
        yield 1
        yield 2
        raise ZeroDivisionError("of no use")

    *made, failure = attempt_each(make(), "t.csv")
    assert made == [1, 2]
    assert failure[1:3] == ("ZeroDivisionError", "of no use")
    assert failure.origin == "t.csv"


# ---------------------------------------------------------------------------------------------- the commands
@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("word", SAID)
def test_one_document_that_fails_costs_no_other(run, folder, word, workers):
    place = folder(word)
    status, out, err = run("extract", place, "--workers", workers)
    assert status == 1
    assert ids(out) == ["a", "c", "c", "d"]
    failure, closing = err.splitlines()
    assert failure.startswith(f"numbers-extract: {place / 'b.txt'}: {SAID[word]}")
    assert failure.endswith("; --verbose says where")
    assert len(failure) < len(str(place)) + 400
    assert closing == "3 documents, 4 facts, 0 discards, 1 failure"


@pytest.mark.parametrize("workers", [1, 2])
def test_verbose_says_where_it_happened(run, folder, workers):
    err = run("extract", folder("FAILS"), "--verbose", "--workers", workers)[2]
    assert [line.split(": ")[0] for line in err.splitlines()[:-1]] == ["a", "numbers-extract", "c", "d"]
    place = err.splitlines()[1].rpartition(" at ")[2]
    assert place.startswith("numbers_extract/app/workers.py:")
    assert place.endswith(" in _outcome")


@pytest.mark.parametrize("command", ["extract", "summarize"])
def test_any_number_of_workers_says_and_gives_the_same(run, folder, command):
    place = folder("DEEP")
    one, *others = (run(command, place, "--workers", number) for number in (1, 2, 4))
    assert others == [one, one]


def test_a_row_of_a_table_is_named_by_its_row(run, folder, tmp_path):
    folder("FAILS")
    rows = [{"id": i, "text": text.format("FAILS")} for i, text in enumerate(TEXTS.values())]
    (tmp_path / "t.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    status, out, err = run("extract", tmp_path / "t.jsonl", "--quiet")
    assert (status, ids(out)) == (1, ["0", "2", "2", "3"])
    assert err.startswith(f"numbers-extract: {tmp_path / 't.jsonl'}:line 2: the program failed on it (RuntimeError: ")


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(
    ("command", "step"),
    [
        (["summarize"], "figures.summary.summarize_facts"),
        (["summarize", "--view", "ucdp"], "tables.views.view_rows"),
        (["report", "--output", "r.html"], "report.page_part"),
        (["explain"], "app.explain.explanation"),
    ],
)
def test_what_is_made_of_a_document_is_a_part_of_it(run, folder, monkeypatch, tmp_path, command, step, workers):
    place = folder("")
    monkeypatch.chdir(tmp_path)
    module, _, name = f"numbers_extract.{step}".rpartition(".")
    made = getattr(sys.modules[module] if module in sys.modules else __import__(module, fromlist=["x"]), name)

    def fail_on_one(first, *more, **options):
        if "b:1" in repr(first):
            raise ZeroDivisionError
        return made(first, *more, **options)

    monkeypatch.setattr(f"{module}.{name}", fail_on_one)
    if command[0] != "explain":
        command = [*command, "--workers", workers]
    status, out, err = run(*command, place)
    assert status == 1
    assert f"{place / 'b.txt'}: the program failed on it (ZeroDivisionError)" in err
    shown = Path("r.html").read_text() if command[0] == "report" else out
    assert "d:1" in shown
    assert "b:1" not in shown


def test_where_all_fail_no_file_is_touched(run, folder, tmp_path):
    folder("")
    (tmp_path / "a.txt").write_text("FAILS")
    (tmp_path / "f.csv").write_text("old")
    (tmp_path / "r.html").write_text("old")
    for command, output in (("extract", "f.csv"), ("report", "r.html")):
        status, out, err = run(command, tmp_path / "a.txt", "--output", tmp_path / output)
        assert (status, out) == (1, "")
        assert err.count("\n") == 2
        assert (tmp_path / output).read_text() == "old"


def test_one_text_to_explain_is_one_line(run, folder):
    folder("")
    status, out, err = run("explain", "FAILS 5 men")
    assert (status, out) == (1, "")
    assert err.startswith("numbers-extract: the text: the program failed on it (RuntimeError: made to fail, ")
    assert err.count("\n") == 1
    err = run("explain", "FAILS 5 men", "--verbose")[2]
    assert " at numbers_extract/app/workers.py:" in err


def test_check_names_the_text_and_compares_the_others(run, folder):
    place = folder("FAILS")
    head = "start,end,surface,kind,value,value_min,value_max\n"
    for name in TEXTS:
        (place / f"{name}.csv").write_text(head)
    (place / "a.csv").write_text(head + "0,1,5,count,5,5,5\n")
    misses = (
        "slug,start,surface,kind,what\nb,0,6,count,extra\nc,0,7,count,extra\nc,10,8,count,extra\nd,0,9,deaths,extra\n"
    )
    (place / "known_misses.csv").write_text(misses)
    status, out, err = run("check", place)
    assert status == 1
    assert "0 gained, 0 lost, 3 known to be wrong" in out
    assert err.startswith(f"numbers-extract: {place / 'b.txt'}: the program failed on it (RuntimeError: ")
    status, _, err = run("check", place, "--update")
    assert status == 1
    assert "the list of misses is left as it was" in err
    assert (place / "known_misses.csv").read_text() == misses


def test_review_shows_the_documents_that_did_not_fail(run, folder, tmp_path, monkeypatch):
    shown = []

    class Server:
        address = "here"

        def __init__(self, outcomes, *_arguments, **_options):
            shown.extend(outcome.doc_id for outcome in outcomes)

        def __enter__(self):
            return self

        def __exit__(self, *_error):
            pass

        def serve_forever(self):
            raise KeyboardInterrupt

    monkeypatch.setattr("numbers_extract.report.review.ReviewServer", Server)
    status, _, err = run("review", folder("FAILS"), "--output", tmp_path / "golden", "--no-open", "--quiet")
    assert (status, shown) == (1, ["a", "c", "d"])
    assert "b.txt: the program failed on it" in err


# ---------------------------------------------------------------------------------------------- reading
PAGE = "<html><body><h1>Storm</h1><p>At least {} people were killed in the storm, officials said.</p></body></html>"


@pytest.mark.parametrize("more", [["--workers", "1"], ["--workers", "2"], ["--texts", "t.jsonl"]], ids=" ".join)
def test_a_page_that_fails_costs_no_other(run, folder, tmp_path, monkeypatch, more):
    folder("")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    for n in (5, 6, 7):
        (tmp_path / "pages" / f"{n}.html").write_text(PAGE.format(n))

    def read(page):
        if "least 6" in page:
            raise RecursionError("too deep")
        return read_page(page)

    monkeypatch.setattr("numbers_extract.reading.items.read_page", read)
    status, out, err = run("extract", "pages", *more, "--quiet")
    assert (status, ids(out)) == (1, ["5", "7"])
    assert err == (
        "numbers-extract: pages/6.html: the program failed on it (RecursionError: too deep); --verbose says where\n"
    )


def test_a_file_that_fails_in_a_way_that_nobody_thought_of_costs_no_other(run, folder, monkeypatch):
    text = _Reader._text

    def fail_on_one(self, source):
        if source.stem == "b":
            raise KeyError("what?")
        return text(self, source)

    monkeypatch.setattr(_Reader, "_text", fail_on_one)
    place = folder("")
    status, out, err = run("extract", place, place / "a.txt", "--quiet")
    assert (status, ids(out)) == (1, ["a", "c", "c", "d", "a"])
    assert err.splitlines() == [
        f"numbers-extract: {place / 'b.txt'}: the program failed on it (KeyError: 'what?'); --verbose says where"
    ]


def test_a_name_cannot_make_two_lines_or_steer_the_terminal(run, folder):
    place = folder("")
    (place / "x\n\x1b[2J.txt").write_text("FAILS")
    err = run("extract", place, "--quiet")[2]
    assert err.startswith(rf"numbers-extract: {place}/x\n\x1b[2J.txt: the program failed")
    assert err.count("\n") == 1


# ---------------------------------------------------------------------------------------------- settings
def test_a_result_that_cannot_be_sent_costs_only_its_document(folder):
    folder("")
    items = [InputDocument(name, text.format(""), None, f"{name}.txt") for name, text in TEXTS.items()]
    settings = Settings(make=_unsendable_for_b)
    a, b, c, d = analyse_all(items, settings, 2)
    assert [one.doc_id for one in (a, b, c, d)] == list(TEXTS)
    assert isinstance(b, Failure)
    assert b.origin == "b.txt"
    assert not any(isinstance(one, Failure) for one in (a, c, d))
    assert not isinstance(outcome_of(items[1], settings), Failure)


def _unsendable_for_b(outcome):
    return outcome._replace(made=(lambda: None) if outcome.doc_id == "b" else None)


def test_more_workers_than_are_of_use_are_not_started(run, folder):
    status, out, err = run("extract", folder(""), "--workers", 100_000)
    assert (status, ids(out)) == (0, ["a", "b", "c", "c", "d"])
    assert err.splitlines()[0] == (
        f"note: at most {most_workers()} processes are used: more bring nothing on this machine"
    )
    assert "note" not in run("extract", folder(""), "--workers", 100_000, "--quiet")[2]


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5"])
def test_a_number_of_workers_that_is_none_is_wrong_usage(run, folder, number):
    status, out, err = run("extract", folder(""), "--workers", number)
    assert (status, out) == (2, "")
    assert "--workers" in err.splitlines()[-1]


def test_an_empty_path_is_named_and_the_others_done(run, folder):
    status, out, err = run("extract", "", folder("") / "a.txt", "--quiet")
    assert (status, ids(out)) == (1, ["a"])
    assert err.startswith("numbers-extract: '': an empty path names nothing; name a file")
