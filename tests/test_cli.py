"""The command line as a user meets it: rows on stdout or in a file, messages on stderr, an honest exit status."""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import json
import os
import pathlib
import re
import signal
import subprocess
import sys

import pandas as pd
import pytest

from numbers_extract import read_facts
from numbers_extract.app import cli, completion, rules
from numbers_extract.app.built import how_built
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import OutputError, UsageError
from numbers_extract.figures.summary import SUMMARY_COLUMNS
from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.kinds import Frame
from numbers_extract.lexicon.argument_classes import CLASSES
from numbers_extract.records import Fact, Rule
from shell_helpers import HANG, digits_engine, run_program, start_program, until

COMMANDS = [
    "extract",
    "articles",
    "summarize",
    "incidents",
    "clauses",
    "report",
    "review",
    "explain",
    "check",
    "rules",
]


@pytest.fixture
def engine(monkeypatch):
    """Makes every run of digits a fact, so that these tests do not depend on the rules."""
    for module in ("workers", "engine"):
        monkeypatch.setattr(f"numbers_extract.app.{module}.analyse", digits_engine)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("In 2018 there were 70 people and 12 dogs.")
    return path


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


# ---------------------------------------------------------------------------------------------- starting up
@pytest.mark.parametrize("arguments", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_help_says_how(run, arguments):
    status, out, err = run(*arguments)
    assert (status, err) == (0, "")
    assert out.startswith("Usage: ")


def test_help_loads_nothing_heavy():
    heavy = "{'pandas', 'numpy', 'quantulum3', 'pycountry', 'regex', 'rich.console', 'numbers_extract.app.engine'}"
    code = (
        "import sys\nfrom numbers_extract.app.cli import main\n"
        f"try: main(['--help'])\nexcept SystemExit: print({heavy} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("\nset()\n")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("exp", ["explain"]),
        ("extract --ex", ["--excel"]),
        ("extract a.txt --kind de", ["deaths", "detained"]),
        ("extract a.txt --kind votes,se", ["votes,seats"]),
        ("extract a.txt --format x", ["xlsx"]),
        ("summarize a.txt --vague e", ["emdat"]),
        ("summarize a.txt --view a", ["airwars", "acled"]),
        ("rules deaths.pred", ["deaths.predicate"]),
    ],
)
def test_the_shell_completes_commands_options_and_their_values(typed, offered):
    words = f"numbers-extract {typed}"
    environment = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    code = "from numbers_extract.app.cli import app; app(prog_name='numbers-extract')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment, "_NUMBERS_EXTRACT_COMPLETE": "bash_complete"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == [f"plain,{value}" for value in offered], done.stderr


@pytest.mark.parametrize(
    ("shell", "place", "read_by"),
    [
        ("bash", ".bash_completions/numbers-extract.sh", ".bashrc"),
        ("zsh", ".zfunc/_numbers-extract", ".zshrc"),
        ("fish", ".config/fish/completions/numbers-extract.fish", None),
    ],
)
def test_completion_is_installed_once_where_the_shell_looks(tmp_path, shell, place, read_by):
    if read_by is not None:
        (tmp_path / read_by).write_text("alias la='ls -a'")
    assert completion.install(cli.app, shell, tmp_path) == tmp_path / place
    before = {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    assert "_NUMBERS_EXTRACT_COMPLETE" in before[tmp_path / place]
    completion.install(cli.app, shell, tmp_path)
    assert {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()} == before
    if read_by is not None:
        assert before[tmp_path / read_by].startswith("alias la='ls -a'\n")


def test_only_shells_that_are_known_are_completed_for(monkeypatch):
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("tcsh", "/bin/tcsh"))
    with pytest.raises(UsageError, match=r"cannot complete for tcsh: only in bash, zsh, fish"):
        completion.this_shell()


def test_articles_has_a_row_for_each_and_counts_them(run, tmp_path):
    (tmp_path / "two.txt").write_text("Nine die\n\nNine died.\n\n###\n\nTwo hurt\n\nBy Ana Ruiz\n\nTwo were hurt.\n")
    status, out, err = run("articles", tmp_path / "two.txt", "--verbose")
    assert [(row["article"], row["headline"], row["author"]) for row in rows(out)] == [
        ("1", "Nine die", ""),
        ("2", "Two hurt", "Ana Ruiz"),
    ]
    assert (status, err.splitlines()) == (0, ["two: 2 articles", "1 document, 2 articles, 0 failures"])


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version(run, option):
    assert run(option) == (0, f"numbers-extract 0.1.0 ({how_built()})\n", "")


# ---------------------------------------------------------------------------------------------- extract
@pytest.mark.usefixtures("engine")
class TestExtract:
    def test_csv_on_stdout_and_a_closing_line(self, run, article):
        status, out, err = run("extract", article)
        assert status == 0
        assert [(row["fact_id"], row["surface"]) for row in rows(out)] == [("a:1", "70"), ("a:2", "12")]
        assert tuple(rows(out)[0]) == Fact._fields
        assert err == "1 document, 2 facts, 1 discard, 0 failures\n"

    def test_quiet_says_nothing(self, run, article):
        assert run("extract", article, "--quiet")[2] == ""

    def test_jsonl_on_stdout(self, run, article):
        out = run("extract", article, "--format", "jsonl")[1]
        assert [json.loads(line)["value"] for line in out.splitlines()] == [70, 12]

    def test_a_table_for_people(self, run, article):
        head, line, *body = run("extract", article, "--format", "table")[1].splitlines()
        assert head.split()[:4] == ["fact_id", "section", "surface", "kind"]
        assert set(line) == {"-", " "}
        assert len(body) == 2
        assert max(map(len, body)) <= 200

    def test_a_text_without_facts_makes_a_header(self, run, tmp_path):
        (tmp_path / "a.txt").write_text("No number here.")
        assert run("extract", tmp_path / "a.txt")[1] == ",".join(Fact._fields) + "\n"

    def test_csv_for_excel_and_its_schema(self, run, article):
        path = article.with_name("out.csv")
        assert run("extract", article, "--output", path, "--excel", "--schema")[0] == 0
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        schema = json.loads(path.with_name("out.schema.json").read_text())
        assert [field["name"] for field in schema["fields"]] == list(Fact._fields)
        run("summarize", article, "--output", path, "--schema")
        schema = json.loads(path.with_name("out.schema.json").read_text())
        assert [field["name"] for field in schema["fields"]] == list(SUMMARY_COLUMNS)

    def test_a_workbook_and_a_parquet_file(self, run, article):
        plain = article.with_name("out.csv")
        run("extract", article, "--output", plain)
        for name in ("out.xlsx", "out.parquet", "out.jsonl"):
            assert run("extract", article, "--output", article.with_name(name))[0] == 0
            pd.testing.assert_frame_equal(read_facts(article.with_name(name)), read_facts(plain))

    def test_the_texts_as_read_are_saved_and_give_the_same_table(self, run, tmp_path):
        (tmp_path / "a.html").write_text("<html><body><h1>Fire</h1><p>Some 70 people &amp; 12 dogs</p></body></html>")
        saved = tmp_path / "texts.jsonl"
        first = run("extract", tmp_path / "a.html", "--texts", saved)[1]
        assert run("extract", saved)[1] == first
        text = json.loads(saved.read_text())["text"]
        assert [text[int(r["start"]) : int(r["end"])] for r in rows(first)] == ["70", "12"]

    def test_verbose_has_a_line_for_each_document_and_says_character_sets(self, run, tmp_path):
        (tmp_path / "a.txt").write_bytes("Café: 70 people".encode("cp1252"))
        err = run("extract", tmp_path / "a.txt", "--verbose")[2]
        assert err.splitlines() == [
            f"note: {tmp_path / 'a.txt'}: read as cp1252 (guessed); --encoding names another",
            "a: 1 fact, 0 discards",
            "1 document, 1 fact, 0 discards, 0 failures",
        ]

    def test_a_character_set_that_was_guessed_is_said_unless_it_shall_be_quiet(self, run, tmp_path):
        (tmp_path / "a.txt").write_bytes("Café: 70 people".encode("cp1252"))
        (tmp_path / "b.txt").write_bytes("Café: 70 people".encode("utf-16"))  # its mark tells, nothing is guessed
        note = f"note: {tmp_path / 'a.txt'}: read as cp1252 (guessed); --encoding names another\n"
        assert run("extract", tmp_path)[2] == note + "2 documents, 2 facts, 0 discards, 0 failures\n"
        assert run("extract", tmp_path, "--quiet")[2] == ""
        named = run("extract", tmp_path / "a.txt", "--encoding", "cp1252")
        assert named[2] == "1 document, 1 fact, 0 discards, 0 failures\n"

    def test_a_bar_is_shown_where_a_terminal_watches(self, run, article, monkeypatch):
        class Terminal(io.StringIO):
            def isatty(self):
                return True

        monkeypatch.setenv("TERM", "xterm")
        for quiet in ([], ["--quiet"]):
            terminal = Terminal()
            monkeypatch.setattr("sys.stderr", terminal)
            run("extract", "none.txt", article, *quiet)
            assert ("1 document, 2 rows" in terminal.getvalue()) is not bool(quiet)
            # a message stands on a line of its own, not behind the bar
            plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", terminal.getvalue())
            assert "numbers-extract: none.txt: no such file or folder" in re.split(r"[\r\n]+", plain)

    def test_no_bar_runs_through_rows_on_the_same_screen(self, run, article, monkeypatch):
        class Terminal(io.StringIO):
            def isatty(self):
                return True

        monkeypatch.setenv("TERM", "xterm")
        screen = Terminal()
        monkeypatch.setattr("sys.stderr", screen)
        monkeypatch.setattr("sys.stdout", screen)
        run("extract", article)
        assert "row" not in screen.getvalue().replace("doc_id", "")
        run("extract", article, "--output", article.with_name("f.csv"))
        assert "1 document, 2 rows" in screen.getvalue()

    @pytest.mark.parametrize("ending", ["csv", "jsonl", "txt"])
    def test_the_format_is_that_of_the_ending(self, run, article, ending):
        path = article.with_name(f"out.{ending}")
        status, out, _ = run("extract", article, "--output", path)
        assert (status, out) == (0, "")
        form = {"txt": "table"}.get(ending, ending)
        assert path.read_text() == run("extract", article, "--format", form)[1]
        assert {p.name for p in article.parent.iterdir()} == {"a.txt", path.name}

    def test_the_format_option_beats_the_ending(self, run, article):
        path = article.with_name("out.csv")
        run("extract", article, "--output", path, "--format", "jsonl")
        assert path.read_text().startswith("{")

    def test_output_to_a_device_is_written_straight(self, run, article):
        assert run("extract", article, "--output", os.devnull, "--format", "csv")[0] == 0
        assert not os.path.isfile(os.devnull)  # noqa: PTH113

    def test_stdin(self, run, monkeypatch):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"70 people")))
        assert rows(run("extract", "-")[1])[0]["fact_id"] == "stdin:1"

    def test_kinds(self, run, article):
        assert len(rows(run("extract", article, "--kind", "count, deaths")[1])) == 2
        assert rows(run("extract", article, "--kind", "deaths")[1]) == []

    def test_the_date_reaches_the_engine(self, run, article):
        assert rows(run("extract", article, "--date", "2018-03-04")[1])[0]["date_start"] == "2018-03-04"

    def test_a_table_of_texts(self, run, tmp_path):
        table = tmp_path / "t.csv"
        table.write_text("key,body,day\nx,5 men,2018-01-02\ny,6 men,\n")
        options = ["--text-column", "body", "--id-column", "key", "--date-column", "day"]
        out = rows(run("extract", table, *options)[1])
        got = [(row["doc_id"], row["surface"], row["date_start"]) for row in out]
        assert got == [("x", "5", "2018-01-02"), ("y", "6", "")]

    def test_bad_inputs_are_named_and_the_others_done(self, run, article):
        status, out, err = run("extract", "nothing.txt", article, article.parent / "none.csv")
        assert status == 1
        assert len(rows(out)) == 2
        *failures, closing = err.splitlines()
        assert [line.split(":")[0] for line in failures] == ["numbers-extract"] * 2
        assert closing.endswith("2 failures")

    def test_ids_that_repeat_are_noted(self, run, article):
        status, _, err = run("extract", article, article)
        assert status == 0
        assert err.splitlines()[0].startswith("note: 1 document with an id that another has (a)")

    def test_where_all_fails_no_file_is_touched(self, run, tmp_path):
        path = tmp_path / "out.csv"
        path.write_text("old")
        status, out, _ = run("extract", "nothing.txt", "--output", path)
        assert (status, out, path.read_text()) == (1, "", "old")

    def test_an_interrupted_run_leaves_no_file(self, run, monkeypatch, article):
        def interrupt(*_arguments, **_options):
            raise KeyboardInterrupt

        monkeypatch.setattr("numbers_extract.app.workers.analyse", interrupt)
        status, _, err = run("extract", article, "--output", article.with_name("out.csv"))
        assert status == 130
        assert "interrupted" in err
        assert [p.name for p in article.parent.iterdir()] == ["a.txt"]

    def test_vague_words_by_a_convention(self, run, article, monkeypatch):
        def analyse(text, **options):
            analysis = digits_engine(text, **options)
            dozens = {"value": None, "value_min": 24.0, "value_max": None, "bound": "vague"}
            return analysis._replace(facts=tuple(fact._replace(**dozens) for fact in analysis.facts))

        monkeypatch.setattr("numbers_extract.app.workers.analyse", analyse)
        assert [row["value"] for row in rows(run("extract", article)[1])] == ["", ""]
        assert [row["value"] for row in rows(run("extract", article, "--vague", "acled")[1])] == ["12", "12"]


# ---------------------------------------------------------------------------------------------- wrong usage
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--kind", "death"], "unknown kind 'death' (did you mean deaths?): the kinds are deaths, injuries"),
        (["--kind", "deaths,"], "unknown kind '': the kinds are deaths"),
        (["--format", "xml"], "unknown format 'xml'"),
        (["--date", "2018-13-01"], "'2018-13-01' is no date of the form YYYY-MM-DD"),
        (["--vague", "some"], "unknown convention 'some'"),
        (["--excel", "--format", "jsonl"], "--excel is for CSV, not for jsonl"),
        (["--schema"], "--schema writes beside the table"),
        (["--texts", "no/such/folder/t.jsonl"], "there is no folder no/such/folder"),
        (["--encoding", "utf-9"], "'utf-9' is not known"),
        (["--encoding", "hex"], "'hex' is not known"),
        (["--output", "facts"], "cannot tell the format from facts"),
        (["--output", "no/such/folder/f.csv"], "there is no folder no/such/folder"),
        (["--output", ".", "--format", "csv"], "it is a folder"),
        (["--output", "."], "it is a folder; name a file"),
        (["--output", "new.csv/"], "it is a folder; name a file"),
        (["--output", "t.csv", "--texts", "./t.csv"], "--texts and --output both name t.csv"),
        (["--lexicon", "none.toml"], "none.toml: no such file or folder; name a TOML file"),
        (["--workers", "0"], "--workers"),
        (["--wrokers", "2"], "--wrokers"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "summarize"])
def test_wrong_usage_ends_with_2_and_writes_nothing(run, article, command, options, said):
    status, out, err = run(command, article, *options)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_a_review_without_a_folder_is_wrong_usage(run, article):
    status, _, err = run("review", article, "--no-open")
    assert status == 2
    assert "Missing option '--output'" in err


def test_no_input_at_all_is_wrong_usage(run):
    assert run("extract")[0] == 2


def test_an_input_is_never_written_over(run, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("text\n5 men\n")
    status, _, err = run("extract", path, "--output", path)
    assert status == 2
    assert "it is one of the inputs" in err
    assert path.read_text() == "text\n5 men\n"


def test_binary_formats_need_a_file_and_their_extra(run, article, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    status, _, err = run("extract", article, "--output", article.with_name("out.parquet"))
    assert status == 2
    assert "pip install 'numbers-extract[parquet]'" in err
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: True)
    assert "needs --output FILE" in run("extract", article, "--format", "xlsx")[2]


# ---------------------------------------------------------------------------------------------- summarize
@pytest.mark.usefixtures("engine")
class TestSummarize:
    def test_one_figure_a_document_and_kind(self, run, tmp_path):
        table = tmp_path / "t.jsonl"
        table.write_text("".join(json.dumps({"id": i, "text": f"{n} killed"}) + "\n" for i, n in [("x", 5), ("y", 70)]))
        status, out, err = run("summarize", table, "--id-column", "id")
        assert status == 0
        assert list(rows(out)[0]) == list(SUMMARY_COLUMNS)
        got = [(row["doc_id"], row["kind"], row["value"], row["fact_id"]) for row in rows(out)]
        assert got == [("x", "deaths", "5", "x:1"), ("y", "deaths", "70", "y:1")]
        assert err.startswith("2 documents")

    def test_formats(self, run, tmp_path):
        (tmp_path / "a.txt").write_text("70 killed")
        row = json.loads(run("summarize", tmp_path / "a.txt", "--format", "jsonl")[1])
        assert (row["value"], row["conflict"], row["facts"]) == (70, False, 1)
        assert "a  " in run("summarize", tmp_path / "a.txt", "--format", "table")[1]


def test_a_view_as_a_table_begins_with_its_first_columns(run, tmp_path):
    (tmp_path / "a.txt").write_text("The Reds won 61 seats, the mayor of Kesh said.")
    head = run("summarize", tmp_path / "a.txt", "--view", "elections", "--format", "table")[1].splitlines()[0]
    assert head.split()[:3] == ["id", "party", "seats"]


# ---------------------------------------------------------------------------------------------- explain
@pytest.mark.usefixtures("engine")
class TestExplain:
    def test_every_mention_in_order(self, run, article):
        status, out, err = run("explain", article)
        assert (status, err) == (0, "")
        head, sentence, *mentions = out.splitlines()
        assert head == "a: 2 facts, 1 discard"
        assert sentence == "[article 1, body] In 2018 there were 70 people and 12 dogs."
        assert mentions[0] == '  3-7       "2018" no fact: year (rule discard.year)'
        assert mentions[1].startswith('  19-21     "70" count: 70 person')
        assert mentions[2:4] == ["            rule test.digits", "            because of its digits"]

    @pytest.mark.parametrize("text", ["", " \n"])
    def test_nothing_to_explain(self, run, text):
        status, out, err = run("explain", text)
        assert (status, out) == (2, "")
        assert "there is no text to explain" in err

    def test_a_text_in_quotes(self, run):
        assert run("explain", "There were 70 people.")[1].startswith("text: 1 fact, 0 discards\n")

    @pytest.mark.parametrize("text", ["x" * 5_000 + " 70 people", "70\n\n\npeople", "7.txt is a name"])
    def test_odd_texts(self, run, text):
        assert run("explain", text)[0] == 0

    def test_what_looks_like_a_file_is_one(self, run):
        status, out, err = run("explain", "missing.txt")
        assert (status, out) == (1, "")
        assert "no such file" in err


# ---------------------------------------------------------------------------------------------- rules
RULES = [
    Rule(
        "deaths.killed",
        "frame",
        "deaths",
        ("killed",),
        ("Gunmen killed [62] people -> kind=deaths",),
        ("It killed [2] hours",),
    ),
    Rule("deaths.died", "frame", "deaths", ("died",), (), ()),
    Rule("hedge.about", "hedge", "", ("about",), (), ()),
]


@pytest.fixture
def known_rules(monkeypatch):
    monkeypatch.setattr("numbers_extract.app.rules.all_rules", lambda: tuple(sorted(RULES)))


@pytest.mark.usefixtures("known_rules")
class TestRules:
    def test_all(self, run):
        out = run("rules")[1]
        assert [line.split()[0] for line in out.splitlines()] == ["deaths.died", "deaths.killed", "hedge.about"]

    def test_one_with_its_examples(self, run):
        status, out, _ = run("rules", "deaths.killed")
        assert status == 0
        assert "example: Gunmen killed [62] people -> kind=deaths" in out
        assert "not in: It killed [2] hours" in out

    def test_the_beginning_of_several(self, run):
        assert len(re.findall(r"^deaths\.", run("rules", "deaths.")[1], re.MULTILINE)) == 2

    def test_details_are_shown(self, run, monkeypatch):
        rule = RULES[0]._replace(details=("role: object",))
        monkeypatch.setattr("numbers_extract.app.rules.all_rules", lambda: (rule,))
        assert "  role: object\n" in run("rules", rule.id)[1]

    def test_a_pattern_is_shown_in_words(self, run, monkeypatch):
        pattern = "PRT:down or PP:in|on/{limb}; !OBJ:+old|*; !SUBJ:steam_engine"
        frame = Frame("a.b", "deaths", "object", ("cut",), (), (), pattern=pattern, fate="open", weak=True)
        monkeypatch.setattr("numbers_extract.kinds.all_frames", lambda: (frame,))
        monkeypatch.setattr("numbers_extract.app.rules.all_rules", lambda: tuple(rules._frames()))
        lines = run("rules", "a.b")[1].splitlines()
        assert lines[4:10] == [
            "  beside it, one of:",
            "    PRT, the particle of the verb: down",
            "    PP, the noun behind a preposition that hangs on the head or on the counted: {limb} (behind in, on)",
            "  never beside it: OBJ, another object of the verb: old before a noun, any word",
            "  never beside it: SUBJ, the subject of the verb: steam engine",
            f"  {{limb}}: {', '.join(sorted(CLASSES['limb']))}",
        ]
        assert lines[10] == "  traits: weak, fate=open"

    def test_an_unknown_one_names_what_is_close(self, run):
        status, _, err = run("rules", "death.killed")
        assert status == 2
        assert "no rule 'death.killed'; close to it: deaths.killed" in err


# ---------------------------------------------------------------------------------------------- the program as it is
def test_the_rules_of_a_fact_and_of_a_discard_can_be_looked_up(run):
    explained = run("explain", "In 1998 gunmen killed about 62 people.")[1]
    ids = set(re.findall(r"(?:\(rule|rule|hedge) ([\w.]+)", explained))
    assert len(ids) == 3
    for rule_id in ids:
        status, out, _ = run("rules", rule_id)
        assert (status, out.splitlines()[0]) == (0, rule_id)


def test_explain_says_in_words_that_a_count_was_not_understood(run):
    rule = f"rule {UNREAD_FRAME.id}"
    explained = run("explain", "The abbess spoke of 60.")[1].splitlines()
    assert [line.strip() for line in explained if rule in line] == [f"{rule}: {UNREAD}"]
    assert rule not in run("explain", "The abbess owns 60 ladders.")[1]


_FACTS = "At least 70 people were killed in 12 attacks. "
_NO_FACTS = "Residents of the town said that they had seen nothing like it and that the road was closed. "

HARD_TEXTS = {
    "one long line": (_FACTS + _NO_FACTS * 5) * 10_000,  # 5 MB
    "only digits": "1234567890" * 20,
    "digits and spaces": "7 70 700 " * 2_000,
    "a number of 400 digits": f"Some {'9' * 400} people were killed.",
    "a large number in words": f"{'million ' * 500}people",
    "only signs": "%$€£-–—.,;:()[]{}\u00a0\u2028\ufeff" * 500,
    "open quotes and brackets": "“(" * 5_000,
    "emoji and combining marks": "👩‍👩‍👧 7 e\u0301 5\ufe0f\u20e3 people",
}


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_go_through(tmp_path, name):
    (tmp_path / "t.txt").write_text(HARD_TEXTS[name], encoding="utf-8")
    done = run_program("extract", tmp_path / "t.txt", "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    assert b"1 document, " in done.stderr
    for line in done.stdout.decode().splitlines():
        row = json.loads(line)
        assert HARD_TEXTS[name][row["start"] : row["end"]] == row["surface"]
        if name == "one long line" and row["start"] > 10_000:
            break


def test_a_lone_surrogate_goes_through(tmp_path):
    (tmp_path / "t.jsonl").write_text('{"id": "a\\ud800", "text": "\\ud800 70 people were killed \\udfff, 5 hurt"}\n')
    for form in ("jsonl", "csv", "table"):
        done = run_program("extract", tmp_path / "t.jsonl", "--format", form)
        assert done.returncode == 0, done.stderr
        assert done.stdout.decode("utf-8") is not None
        assert b"Traceback" not in done.stderr
    for line in run_program("extract", tmp_path / "t.jsonl", "--format", "jsonl").stdout.splitlines():
        assert json.loads(line)["doc_id"] == "a\ud800"


@pytest.mark.parametrize("command", ["extract", "summarize"])
def test_any_number_of_workers_gives_the_same_bytes(tmp_path, command):
    text = "At least 70 people, including 11 children, were killed in {} attacks in 2018, {} officials said."
    lines = [json.dumps({"id": i, "text": text.format(i, i % 7) * (i % 5)}) for i in range(1_200)]
    lines[600] = "no json"
    (tmp_path / "t.jsonl").write_text("\n".join(lines) + "\n")
    one, three = (run_program(command, tmp_path / "t.jsonl", "--workers", n) for n in (1, 3))
    assert (one.stdout, one.stderr, one.returncode) == (three.stdout, three.stderr, three.returncode)
    assert one.returncode == 1
    assert b"1,199 documents" in one.stderr


def test_web_pages_are_read_by_the_workers(tmp_path):
    for n in range(40):
        text = f"At least {n + 2} people were killed in the storm, officials said." if n != 7 else ""
        (tmp_path / f"p{n:02}.html").write_text(
            f"<html><body><h1>Storm</h1><p>{text}</p></body></html>" if text else ""
        )
    one, two = (run_program("extract", tmp_path, "--workers", n) for n in (1, 2))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert b"p07.html: no article was found in the page" in one.stderr
    assert b"39 documents" in one.stderr


def test_a_reader_that_stops_early_is_no_error(tmp_path):
    lines = (json.dumps({"text": f"{i} people were killed and {i} hurt."}) for i in range(20_000))
    (tmp_path / "t.jsonl").write_text("\n".join(lines))
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with start_program("extract", tmp_path / "t.jsonl", "--quiet", **pipes) as program:
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(HANG) == 0


FULL = pathlib.Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("command", ["extract", "summarize", "explain", "check", "rules"])
def test_a_full_disk_is_one_line(tmp_path, command):
    (tmp_path / "a.txt").write_text("70 people were killed.")
    (tmp_path / "a.csv").write_text("start,end,surface,kind,value,value_min,value_max\n")
    inputs = {"check": [tmp_path], "rules": []}.get(command, [tmp_path / "a.txt"])
    with FULL.open("w") as full:
        line = [sys.executable, "-m", "numbers_extract", command, *map(str, inputs)]
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1] == (
        "numbers-extract: cannot write to standard output: no space left on device"
    )
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
def test_a_file_that_cannot_be_written_to_its_end_is_one_line(tmp_path):
    (tmp_path / "a.txt").write_text("70 people were killed.")
    done = run_program("extract", tmp_path / "a.txt", "--output", FULL, "--format", "csv")
    assert done.returncode == 1
    assert done.stderr.decode() == "numbers-extract: cannot write /dev/full: no space left on device\n"


def test_a_failed_write_leaves_the_old_file(tmp_path):
    path = tmp_path / "f.csv"
    path.write_text("old")

    def fill_the_disk():
        with atomic_writer(path) as draft:
            draft.write_text("half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError, match=r"cannot write .*f\.csv: no space left"):
        fill_the_disk()
    assert [one.name for one in tmp_path.iterdir()] == ["f.csv"]
    assert path.read_text() == "old"


@pytest.mark.parametrize("when", ["while it is made", "as soon as it is made"])
def test_an_interrupt_at_the_worst_moment_leaves_no_draft(run, article, monkeypatch, when):
    """Signals come between any two steps: inside the making of the draft, or before its writer has taken over."""

    made = os.open

    def make(path, flags, *rights):
        file = made(path, flags, *rights)
        if flags & os.O_CREAT:
            os.close(file)
            raise SystemExit(143)
        return file

    class Waiting(contextlib._GeneratorContextManager):
        def __enter__(self):
            super().__enter__()
            raise SystemExit(143)

    kept = []  # the generator is not tidied away by chance
    if when == "while it is made":
        monkeypatch.setattr("os.open", make)
    else:
        writer = atomic_writer.__wrapped__
        monkeypatch.setattr(
            "numbers_extract.drafts.atomic_writer", lambda path: kept.append(Waiting(writer, (path,), {})) or kept[-1]
        )
    assert run("extract", article, "--output", article.with_name("f.csv"))[0] == 143
    assert [one.name for one in article.parent.iterdir()] == ["a.txt"]


def test_a_file_is_not_written_twice_at_once(tmp_path):
    def twice():
        with atomic_writer(tmp_path / "f.csv"), atomic_writer(tmp_path / "f.csv"):
            pass

    with pytest.raises(UsageError, match="it is being written already"):
        twice()
    assert list(tmp_path.iterdir()) == []


def test_standard_output_by_its_name_in_the_file_system(tmp_path):
    (tmp_path / "a.txt").write_text("70 people were killed.")
    done = run_program("extract", tmp_path / "a.txt", "--output", "/dev/stdout", "--format", "csv", "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == run_program("extract", tmp_path / "a.txt").stdout


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_the_run_and_its_workers_and_leaves_no_half_file(tmp_path, workers, number, status):
    line = json.dumps({"id": 1, "text": "At least 70 people were killed in 12 attacks. " * 100})
    (tmp_path / "t.jsonl").write_text((line + "\n") * 10_000)
    (tmp_path / "f.csv").write_text("old")
    arguments = ["extract", "t.jsonl", "--output", "f.csv", "--workers", workers, "--quiet"]
    with start_program(*arguments, cwd=tmp_path, stderr=subprocess.PIPE) as program:
        # it has begun to write
        until(lambda: list(tmp_path.glob(".numbers-extract-*.part")) or program.poll() is not None)
        assert program.poll() is None
        program.send_signal(number)
        err = program.communicate(timeout=HANG)[1].decode()  # ends when the last of its processes has ended
        assert program.returncode == status
    assert err == "numbers-extract: interrupted; files that were not finished are left as they were\n"
    assert {one.name for one in tmp_path.iterdir()} == {"t.jsonl", "f.csv"}
    assert (tmp_path / "f.csv").read_text() == "old"


def test_a_report_is_not_written_into_a_table(run, article):
    status, _, err = run("report", article, "--output", article.with_name("facts.csv"))
    assert status == 2
    assert "a report is a web page; end its name in .html" in err
    assert [one.name for one in article.parent.iterdir()] == ["a.txt"]


def test_stdout_is_utf8_whatever_the_locale(tmp_path):
    (tmp_path / "ä.txt").write_text("At least 70 people were killed in Málaga.", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = run_program("extract", tmp_path / "ä.txt", env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("utf-8").startswith("doc_id,fact_id,")
