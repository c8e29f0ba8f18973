"""The documentation against the program: examples run, commands and options exist, names and figures agree."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
import typer.main

import numbers_extract
from numbers_extract import check, cli, conventions, kinds
from numbers_extract.summary import SUMMARY_COLUMNS
from numbers_extract.table import CATEGORIES, COLUMNS, FORMATS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
DOCS = sorted(ROOT.glob("*.md"))
COMMANDS = typer.main.get_command(cli.app).commands


def usages(text):
    """Every ``numbers-extract COMMAND ...`` of a document, as its words, comments and shell left out."""
    for line in re.findall(rf"numbers-extract ((?:{'|'.join(COMMANDS)})\b[^`\n]*)", text):
        try:
            yield shlex.split(line, comments=True)
        except ValueError:  # an apostrophe of running text
            yield line.split()


def options_of(command):
    return {name for parameter in COMMANDS[command].params for name in (*parameter.opts, *parameter.secondary_opts)}


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_the_python_examples_run(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    failed, _ = doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert failed == 0


def test_the_readme_has_python_examples():
    assert README.count(">>> ") > 5


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_commands_and_options_exist(path):
    for command, *words in usages(path.read_text(encoding="utf-8")):
        unknown = {word for word in words if word.startswith("--")} - options_of(command) - {"--help"}
        assert not unknown, (command, unknown)


def test_every_option_that_the_readme_names_exists():
    known = set().union(*(options_of(command) for command in COMMANDS))
    assert set(re.findall(r"`(--[a-z-]+)", README)) <= known


def test_the_readme_names_every_command():
    assert {words[0] for words in usages(README)} | set(re.findall(r"`(\w+)`", README)) >= set(COMMANDS)


def test_the_first_set_up_command_makes_a_table():
    line = next(line.strip() for line in README.splitlines() if "-m venv" in line and "extract" in line)
    assert line == (
        "python -m venv .venv && .venv/bin/pip install -q . && "
        ".venv/bin/numbers-extract extract golden --output facts.csv"
    )


def test_the_readme_names_every_column_and_kind():
    section = README[README.index("## The columns") : README.index("## How to trust it")]
    named = set(re.findall(r"`(\w+)`", section))
    assert set(COLUMNS) <= named
    assert set(CATEGORIES["kind"]) <= named
    for name in ("section", "bound", "scope", "change", "status"):
        assert set(CATEGORIES[name]) <= named, name
    assert {"why", "conflict", "fact_id"} <= set(SUMMARY_COLUMNS)


def test_the_figures_of_the_readme():
    assert f"of the {len(COLUMNS)} columns" in README
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"{len(COLUMNS)} columns, {len(CATEGORIES['kind'])} kinds" in changelog
    assert f"## {numbers_extract.__version__}" in changelog


def test_conventions_and_extras_exist():
    assert set(re.findall(r"`--vague (\w+)", README)) <= set(conventions.CONVENTIONS)
    extras = set(re.findall(r"pip install (?:-q )?'\.\[(\w+)\]'", README))
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert all(re.search(rf"^{extra} = \[", project, re.MULTILINE) for extra in extras)
    assert {".csv", ".jsonl", ".parquet", ".xlsx"} <= set(FORMATS)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_and_files_exist(path):
    text = path.read_text(encoding="utf-8")
    made = {"known_misses.csv", "accuracy.md", "throughput.md"}
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    files = re.findall(r"`((?:numbers_extract|lexicon|golden|outputs|benchmarks|tests|kinds|context)/[\w/.]*)`", text)
    for name in (*links, *files):
        if name.rpartition("/")[2] not in made:
            assert (ROOT / name).exists() or (ROOT / "numbers_extract" / name).exists(), name


def test_contributing_shows_gains_and_losses_as_check_prints_them():
    missed = check.Miss("quake", 187, "312", "deaths", "missed")
    extra = check.Miss("quake", 40, "7", "count", "extra")
    lines = list(check.report_lines(check.Report({}, {}, [missed, extra], [missed, extra], [missed])))
    for line in lines:
        if line.startswith(("GAIN", "LOSS")):
            assert f"`{line}`" in CONTRIBUTING


def test_the_roles_of_frames_are_documented_where_contributing_says():
    assert all(f"``{role}``" in (kinds.Frame.__doc__ or "") for role in kinds.ROLES)
