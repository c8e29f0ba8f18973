"""A file of options: what it sets, what goes before it, what is said where it is wrong; and folders inside folders."""

from __future__ import annotations

import json

import pytest

from numbers_extract.app.cli import app, main
from numbers_extract.app.configuration import configured
from numbers_extract.errors import UsageError


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("A bomb killed 7 people and hurt 9.", encoding="utf-8")
    return tmp_path


def write(place, *lines):
    place.write_text("\n".join(lines) + "\n", encoding="utf-8")


def printed(capsys, *arguments):
    """What the program prints, and its exit status."""
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return capsys.readouterr(), ended.value.code or 0


def test_options_are_set_for_all_commands_and_for_one(folder, capsys):
    write(
        folder / "numbers-extract.toml",
        'kind = ["deaths", "injuries"]',
        "quiet = true",
        "[extract]",
        'kind = "deaths"',
        'format = "jsonl"',
    )
    said, status = printed(capsys, "extract", "a.txt")
    assert (status, said.err) == (0, "")
    assert [json.loads(line)["kind"] for line in said.out.splitlines()] == ["deaths"]
    said, _ = printed(capsys, "summarize", "a.txt")
    assert [line.split(",")[2] for line in said.out.splitlines()] == ["kind", "deaths", "injuries"]


def test_the_command_line_goes_before_the_file(folder, capsys):
    (folder / "numbers-extract.toml").write_text('quiet = true\nkind = "deaths"\n')
    said, _ = printed(capsys, "extract", "a.txt", "-k", "injuries", "-f", "jsonl")
    assert [json.loads(line)["kind"] for line in said.out.splitlines()] == ["injuries"]


def test_a_project_may_hold_the_options(folder, capsys):
    (folder / "pyproject.toml").write_text('[tool.numbers-extract]\nquiet = true\nformat = "jsonl"\n')
    said, status = printed(capsys, "extract", "a.txt")
    assert status == 0
    assert said.err == ""
    assert said.out.startswith("{")


def test_a_project_without_options_is_none(folder, capsys):
    (folder / "pyproject.toml").write_text('[project]\nname = "news"\n')
    said, status = printed(capsys, "extract", "a.txt", "-q")
    assert (status, said.err) == (0, "")
    assert configured(None, app.commands) == {}


def test_a_file_may_be_named(folder, capsys):
    (folder / "mine.toml").write_text('quiet = true\ndate = "2019-07-09"\n')
    said, status = printed(capsys, "--config", "mine.toml", "extract", "a.txt")
    assert (status, said.err) == (0, "")
    assert "2019-07-09" in said.out


def test_a_value_is_checked_as_on_the_command_line(folder, capsys):
    (folder / "numbers-extract.toml").write_text("workers = 0\n")
    said, status = printed(capsys, "extract", "a.txt")
    assert status == 2
    assert "workers" in said.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kinds = 'deaths'\n", "numbers-extract.toml: kinds: no such option; close to it: kind"),
        ("[extract]\nworker = 2\n", "numbers-extract.toml: extract.worker: no such option; close to it: workers"),
        ("[check]\nkind = 'deaths'\n", "numbers-extract.toml: check.kind: no such option"),
        ("[extracts]\nworkers = 2\n", "numbers-extract.toml: no command 'extracts'; there are extract, "),
        (
            "date = 2019-07-09\n",
            "numbers-extract.toml: date: write a text, a number, true or false",
        ),
        ("workers = \n", "numbers-extract.toml: no valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(folder, text, said):
    (folder / "numbers-extract.toml").write_text(text)
    with pytest.raises(UsageError) as error:
        configured(None, app.commands)
    assert str(error.value).startswith(said)


def test_a_file_that_is_named_must_be_there(folder, capsys):
    said, status = printed(capsys, "--config", "nix.toml", "extract", "a.txt")
    assert status == 2
    assert said.err == "numbers-extract: nix.toml: no such file or folder; --config names a file of options\n"
    (folder / "pyproject.toml").write_text("[project]\n")
    said, status = printed(capsys, "--config", "pyproject.toml", "extract", "a.txt")
    assert status == 2
    assert said.err == "numbers-extract: pyproject.toml: it has no table [tool.numbers-extract]\n"


# ---------------------------------------------------------------------------------------------- folders inside folders
@pytest.fixture
def tree(tmp_path):
    texts = {"a.txt": "7 died.", "north/a.txt": "8 died.", "north/far/b.txt": "9 died.", ".git/c.txt": "1 died."}
    for place, text in texts.items():
        file = tmp_path / "news" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "news"


def test_a_folder_is_read_with_those_inside_it(tree, capsys):
    said, status = printed(capsys, "extract", "-r", str(tree), "-q", "-f", "jsonl")
    assert status == 0
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [(row["doc_id"], row["value"]) for row in rows] == [("a", 7), ("north/a", 8), ("north/far/b", 9)]


def test_without_asking_it_is_not(tree, capsys):
    said, _ = printed(capsys, "extract", str(tree), "-q", "-f", "jsonl")
    assert [json.loads(line)["doc_id"] for line in said.out.splitlines()] == ["a"]


def test_an_empty_tree_is_said_so(tmp_path, capsys):
    (tmp_path / "none" / "in").mkdir(parents=True)
    said, status = printed(capsys, "extract", "--recursive", str(tmp_path / "none"), "-q")
    assert status == 1
    assert said.err.rstrip().endswith("the folder holds no text (.txt .md .html) and no table")


def test_a_table_inside_a_folder_that_is_read_is_not_written_over(tmp_path, capsys):
    (tmp_path / "in").mkdir()
    table = tmp_path / "in" / "news.csv"
    table.write_text("text\n7 died.\n", encoding="utf-8")
    said, status = printed(capsys, "extract", "-r", str(tmp_path), "--output", str(table), "-q")
    assert status == 2
    assert "news.csv" in said.err
    assert table.read_text(encoding="utf-8") == "text\n7 died.\n"


def test_a_lexicon_is_looked_for_beside_the_file(folder, capsys):
    (folder / "own").mkdir()
    write(folder / "own" / "words.toml", "[[noun]]", 'words = ["netman"]', 'group = "combatant"')
    write(folder / "own" / "mine.toml", "quiet = true", 'lexicon = "words.toml"', 'format = "jsonl"')
    write(folder / "b.txt", "Two netmen died.")
    said, status = printed(capsys, "--config", "own/mine.toml", "extract", "b.txt")
    assert (status, said.err) == (0, "")
    assert json.loads(said.out)["group"] == "combatant"


def test_a_summary_without_a_row_says_why(folder, capsys):
    write(folder / "c.txt", "The bill was $40.")
    said, status = printed(capsys, "summarize", "c.txt")
    assert status == 0
    assert said.err.startswith("note: no fact is of a kind that is summed up (deaths, injuries, ")
    said, _ = printed(capsys, "summarize", "a.txt")
    assert "note" not in said.err
    write(folder / "d.txt", "Nothing is counted.")
    said, _ = printed(capsys, "summarize", "d.txt")
    assert "note" not in said.err
