"""The documentation against the program: examples run, commands and options exist, names and figures agree."""

from __future__ import annotations

import doctest
import importlib.util
import json
import re
import shlex
from pathlib import Path

import pytest

import numbers_extract
from numbers_extract import kinds
from numbers_extract.app import check, cli
from numbers_extract.figures.summary import SUMMARY_COLUMNS
from numbers_extract.tables import conventions
from numbers_extract.tables.columns import CATEGORIES, COLUMNS, FORMATS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
DOCS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
COMMANDS = cli.app.commands


def _load_maker():
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


maker = _load_maker()


def name_of(path):
    return str(path.relative_to(ROOT))


def usages(text):
    """Every ``numbers-extract COMMAND ...`` of a document, as its words, comments and shell left out."""
    for line in re.findall(rf"numbers-extract ((?:{'|'.join(COMMANDS)})\b[^`\n]*)", text):
        try:
            yield shlex.split(line, comments=True)
        except ValueError:  # an apostrophe of running text
            yield line.split()


def options_of(command):
    return {name for parameter in COMMANDS[command].params for name in (*parameter.opts, *parameter.secondary_opts)}


@pytest.mark.parametrize(
    "path", DOCS, ids=lambda path: f"{path.parent.name}-{path.name}" if path.parent != ROOT else path.name
)
def test_the_python_examples_run(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    failed, _ = doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert failed == 0


def test_the_readme_has_python_examples():
    assert README.count(">>> ") > 5


@pytest.mark.parametrize(
    "path", DOCS, ids=lambda path: f"{path.parent.name}-{path.name}" if path.parent != ROOT else path.name
)
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


@pytest.mark.parametrize(
    "path", DOCS, ids=lambda path: f"{path.parent.name}-{path.name}" if path.parent != ROOT else path.name
)
def test_links_and_files_exist(path):
    text = path.read_text(encoding="utf-8")
    made = {"known_misses.csv", "accuracy.md", "throughput.md"}
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    files = re.findall(r"`((?:numbers_extract|lexicon|golden|outputs|benchmarks|tests|kinds|context)/[\w/.]*)`", text)
    for name in (*links, *files):
        if name.rpartition("/")[2] not in made:
            folders = (path.parent, ROOT, ROOT / "numbers_extract")
            assert any((folder / name).exists() for folder in folders), name


def test_contributing_shows_gains_and_losses_as_check_prints_them():
    missed = check.Miss("quake", 187, "312", "deaths", "missed")
    extra = check.Miss("quake", 40, "7", "count", "extra")
    lines = list(check.report_lines(check.Report({}, {}, [missed, extra], [missed, extra], [missed])))
    for line in lines:
        if line.startswith(("GAIN", "LOSS")):
            assert f"`{line}`" in CONTRIBUTING


def test_the_roles_of_frames_are_documented_where_contributing_says():
    assert all(f"``{role}``" in (kinds.Frame.__doc__ or "") for role in kinds.ROLES)


# ---------------------------------------------------------------------------------------------- docs/
@pytest.mark.parametrize("name", maker.PAGES)
def test_the_pages_of_the_code_are_what_the_code_says(name):
    shipped = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert maker.PAGES[name]() == shipped, f"docs/{name} is old: run python docs/make.py"


@pytest.mark.parametrize("name", maker.WRITTEN)
def test_the_console_lines_of_docs_print_what_is_shown(name):
    shipped = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert maker.filled(shipped) == shipped, f"docs/{name} is old: run python docs/make.py"


def test_every_command_and_option_is_documented():
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        section = page.split(f"## {name}\n")[1].split("\n## ")[0]
        assert {option for option in options_of(name) if option.startswith("-")} <= set(
            re.findall(r"`(-[\w-]+)`", section)
        )


def test_the_options_of_all_commands_are_explained_and_mean_the_same():
    said = {}
    for command in COMMANDS.values():
        for parameter in command.params:
            says = parameter.says if parameter.param_type_name == "argument" else parameter.help
            assert says, (command.name, parameter.name)
            if parameter.name not in {"output", "what"}:
                assert said.setdefault(parameter.name, says) == says, (command.name, parameter.name)


def test_the_index_of_docs_names_every_page():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = {path.name for path in (ROOT / "docs").iterdir() if path.suffix in {".md", ".ipynb"}} - {"README.md"}
    assert set(re.findall(r"\]\(([\w.-]+)\)", index)) == pages


def printed(notebook):
    """The sources of a notebook and what its code printed, as plain text."""
    cells = json.loads(notebook)["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    texts = [output.get("text") or output.get("data", {}).get("text/plain") for output in outputs]
    return ["".join(cell["source"]) for cell in cells], ["".join(text) for text in texts]


def test_the_notebook_runs_and_gives_what_it_shows():
    shipped = (ROOT / "docs" / maker.NOTEBOOK).read_text(encoding="utf-8")
    assert printed(maker.notebook()) == printed(shipped), "the notebook is old: run python docs/make.py"
    assert 'class=\\"error' not in shipped
