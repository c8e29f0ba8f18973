"""Makes the pages of this folder that come from the code, the printed parts of the others, and the notebook.

    python docs/make.py

``columns.md``, ``kinds.md``, ``views.md``, ``commands.md``, ``house.md`` and the schemas
(``facts.schema.json``, ``manifest.schema.json``) are written whole.
Elsewhere, what stands behind a ``$ `` line of a console block is what that line prints, run in a fresh folder that
holds ``golden/`` and ``docs/``. The tests make all of it again and compare.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import nbformat
from nbclient import NotebookClient

from numbers_extract.app import cli
from numbers_extract.app.described import ARTICLES, CLAUSES
from numbers_extract.app.rules import all_rules
from numbers_extract.figures.summary import SUMMARY_COLUMNS
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.tables.incidents import INCIDENTS, TIMELINE
from numbers_extract.tables.manifests import MANIFEST_SCHEMA
from numbers_extract.tables.schema import DESCRIPTIONS, KIND_DESCRIPTIONS, SUMMARY_DESCRIPTIONS, json_schema
from numbers_extract.tables.table import Table
from numbers_extract.tables.views import VIEWS, view_columns

DOCS: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS))

from notebook_cells import CELLS  # noqa: E402  (a file of this folder, which is no package)

ROOT: Final = DOCS.parent
sys.path.insert(0, str(ROOT / "tests"))

import house  # noqa: E402  (the rooms, which the tests hold the code to)

WRITTEN: Final = ("README.md", "tutorial.md", "lexicon.md", "how-to.md", "outputs.md", "resume.md", "limits.md")
NOTEBOOK: Final = "questions.ipynb"
_MADE: Final = "<!-- made by docs/make.py from the code: do not edit -->\n\n"
_DTYPES: Final = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "flag": "boolean",
    "date": "datetime64[s]",
    "category": "category",
}
_EXAMPLES: Final = 4


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]] | list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


# ------------------------------------------------------------------------------------------------ pages of the code
def columns_page() -> str:
    """The columns of the facts and of the summary."""
    parts = [
        "# Columns\n\n",
        _MADE,
        "An empty cell means that the text does not say. Nothing is guessed. The dtypes are those of pandas; they are ",
        "the same for every table, and `read_facts` brings them back from a file of any format.\n\n",
        "## The table of facts\n\n",
        table(
            ("column", "dtype", "what it says"),
            [(f"`{name}`", f"`{_DTYPES[spec]}`", DESCRIPTIONS[name]) for name, spec in COLUMNS.items()],
        ),
        "\n## Closed lists\n\nA category column holds one of these, or nothing.\n\n",
        table(
            ("column", "members"),
            [
                (f"`{name}`", "as `kind`" if name == "topic" else ", ".join(f"`{member}`" for member in members))
                for name, members in CATEGORIES.items()
            ],
        ),
        "\n## The summary\n\n",
        table(
            ("column", "dtype", "what it says"),
            [(f"`{n}`", f"`{_DTYPES[spec]}`", SUMMARY_DESCRIPTIONS[n]) for n, spec in SUMMARY_COLUMNS.items()],
        ),
    ]
    for title, shown in (
        ("The table of incidents", INCIDENTS),
        ("The timeline of incidents", TIMELINE),
        ("The table of articles", ARTICLES),
        ("The table of clauses", CLAUSES),
    ):
        rows = [(f"`{name}`", f"`{_DTYPES[spec]}`", _with_list(shown, name)) for name, spec in shown.columns.items()]
        parts += [f"\n## {title}\n\n", table(("column", "dtype", "what it says"), rows)]
    return "".join(parts)


def _with_list(shown: Table, name: str) -> str:
    """What a column says, with its closed list where the table of facts has none of that name."""
    members = shown.lists.get(name, ()) if name not in CATEGORIES else ()
    return " ".join([shown.says[name], *([f"One of {', '.join(f'`{one}`' for one in members)}."] if members else [])])


def kinds_page() -> str:
    """Every kind with examples: those of its rules, and rows coded by hand where a kind has no rules of its own."""
    coded = dict(_golden_examples())
    parts = [
        "# Kinds\n\n",
        _MADE,
        "A quantity has one kind. The verb wins over the noun: fighters who were killed are `deaths`. The ",
        "quantity of an ",
        "example stands in brackets. `numbers-extract rules deaths` lists the rules of a kind.\n\n",
    ]
    for kind, says in KIND_DESCRIPTIONS.items():
        rules = [rule for rule in all_rules() if rule.kind == kind]
        examples = [rule.examples[0] for rule in rules if rule.family == "frame" and rule.examples]
        examples = (examples or [rule.examples[0] for rule in rules if rule.examples])[:_EXAMPLES] or coded[kind]
        not_so = [rule.counter_examples[0] for rule in rules if rule.family == "frame" and rule.counter_examples][:1]
        parts.append(f"## {kind}\n\n{says[0].upper()}{says[1:]}.\n\n")
        parts.extend(f"- {_sentence(example)}\n" for example in examples)
        parts.extend(f"- Not: {_sentence(example)}\n" for example in not_so)
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def _sentence(example: str) -> str:
    """An example of a rule with what it expects in code."""
    text, _, expected = example.partition(" -> ")
    return text + (f" → `{expected}`" if expected else "")


def _golden_examples() -> Iterator[tuple[str, list[str]]]:
    """The first rows of each kind that were coded by hand, in their lines of the text."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "golden").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        with path.with_suffix(".csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                start, end = int(row["start"]), int(row["end"])
                first = max(text.rfind(sign, 0, start) for sign in "\n") + 1
                before = re.split(r"(?<=[.!?])\s", text[first:start])[-1]
                after = re.split(r"(?<=[a-z0-9][.!?])\s|\n", text[end:], maxsplit=1)[0]
                found.setdefault(row["kind"], []).append(f"{before}[{text[start:end]}]{after} -> kind={row['kind']}")
    return ((kind, [one for one in examples if len(one) < 200][:_EXAMPLES]) for kind, examples in found.items())


def views_page() -> str:
    """The views of other projects, column by column."""
    parts = [
        "# Views\n\n",
        _MADE,
        "`numbers-extract summarize PATH --view NAME` writes the summary in the column names of a data ",
        "project. A row is one article with a figure; `numbers-extract incidents PATH --view NAME` has a row an ",
        "incident, over all articles that tell of it. What the texts do not tell stays empty. These projects code ",
        "events from many ",
        "sources by people who read them; a view is a first draft of such a row, not the row. Names follow the ",
        "projects' published tables; compare them with your copy before you join the two.\n\n",
    ]
    for view in VIEWS.values():
        specs = view_columns(view)
        tagged = any(column.tag for column in view.columns)
        parts.append(f"## {view.name}: {view.title}\n\n{view.about}\n\n")
        if view.vague != "none":
            parts.append(f"Vague words and ranges become numbers by the convention `{view.vague}`.\n\n")
        head = ("column", "tag", "what it says") if tagged else ("column", "type", "what it says")
        rows = [
            (f"`{column.name}`", f"`{column.tag}`" if tagged else specs[column.name], column.says)
            for column in view.columns
        ]
        parts.append(table(head, rows) + "\n")
        if view.left_out:
            names = ", ".join(f"`{name}`" if " " not in name or name[0].isupper() else name for name in view.left_out)
            parts.append(f"The project has more columns, which are not there: {names}.\n\n")
    return "".join(parts).rstrip("\n") + "\n"


def commands_page() -> str:
    """Every command with its arguments and options."""
    parts = [
        "# Commands\n\n",
        _MADE,
        "Data go to standard output or into files, messages to standard error. The exit status is 0 when ",
        "all is done, 1 ",
        "when some input failed or a check fell short, 2 for wrong usage, 130 when you interrupt it. A file is ",
        "written whole or not at all. `numbers-extract ",
        "--install-completion` lets the ",
        "shell complete commands, options, kinds, views and rules; `numbers-extract --version` says which version ",
        "this is, and whether it is compiled.\n\n",
    ]
    for name, command in cli.app.commands.items():
        arguments = [p for p in command.params if p.param_type_name == "argument"]
        usage = " ".join(f"[{_metavar(p)}]" if not p.required else _metavar(p) for p in arguments)
        parts.append(
            f"## {name}\n\n{command.help}\n\n    numbers-extract {name} {usage} [OPTIONS]\n\n".replace("  [", " [")
        )
        rows = [(f"`{_metavar(p)}`", _says(p)) for p in arguments]
        rows += [(_option(p), _says(p)) for p in command.params if p.param_type_name == "option"]
        parts.append(table(("", "what it does"), rows) + "\n")
    return "".join(parts).rstrip("\n") + "\n"


def _metavar(parameter: Any) -> str:  # noqa: ANN401  (of click, or ours)
    return str(parameter.metavar or parameter.name.upper())


def _option(parameter: Any) -> str:  # noqa: ANN401
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return names if parameter.is_flag else f"{names} {_metavar(parameter)}"


def _says(parameter: Any) -> str:  # noqa: ANN401
    default = parameter.default
    plain = isinstance(default, str | int | Path) and not isinstance(default, bool)
    says = parameter.says if parameter.param_type_name == "argument" else parameter.help
    return f"{says}" + (f" Default: `{default}`." if plain and default != "" else "")


def house_page() -> str:
    """The rooms of the package in order, what each reads, and every module in a line."""
    trees = house.modules()
    parts = [
        "# The house\n\n",
        _MADE,
        "The code stands in rooms. A module reads modules of its own room and of the rooms before it in this table, ",
        "never of one behind it, and nothing goes round in circles; imports inside functions count. ",
        "`tests/test_house.py` holds the code to it. The order is `ROOMS` in `tests/house.py`: a new room gets a line ",
        "there.\n\n",
        "The names to use from outside are those of `numbers_extract` itself and of `numbers_extract.accessor`. ",
        "All others may move.\n\n",
        table(
            ("room", "what it is", "reads"),
            [(name, _plain(says), reads) for name, says, reads in house.room_lines(trees)],
        ),
    ]
    for room, modules in house.module_lines(trees):
        parts.append(f"\n## {room}/\n\n")
        parts.extend(f"- `{name}`: {_plain(says)}\n" for name, says in modules)
    return "".join(parts)


def _plain(says: str) -> str:
    """A line of a docstring as Markdown."""
    return re.sub(r":\w+:`\.?([^`]+)`|``([^`]+)``", lambda found: f"`{found[1] or found[2]}`", says)


def facts_schema() -> str:
    """The JSON Schema of the table of facts, as the command ``schema`` prints it."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def manifest_schema() -> str:
    """The JSON Schema of the manifest of a folder of parts."""
    return json.dumps(MANIFEST_SCHEMA, ensure_ascii=False, indent=1) + "\n"


PAGES: Final = {
    "columns.md": columns_page,
    "kinds.md": kinds_page,
    "views.md": views_page,
    "commands.md": commands_page,
    "house.md": house_page,
    "facts.schema.json": facts_schema,
    "manifest.schema.json": manifest_schema,
}


# ------------------------------------------------------------------------------------------------ console blocks
def filled(text: str) -> str:
    """The page with what its console lines print today, one block after the other in one fresh folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("golden", "docs"):
            shutil.copytree(ROOT / part, folder / part)
        program = folder / "bin" / "numbers-extract"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m numbers_extract "$@"\n')
        program.chmod(0o755)
        return re.sub(r"```console\n.*?```\n", lambda block: _printed(block[0], folder), text, flags=re.DOTALL)


def _printed(block: str, folder: Path) -> str:
    environment = {"PYTHONPATH": str(ROOT), "COLUMNS": "110", "LC_ALL": "C.UTF-8"}
    environment["PATH"] = f"{folder / 'bin'}:/usr/bin:/bin"
    lines = ["```console\n"]
    for command in re.findall(r"^\$ (.*)$", block, re.MULTILINE):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env={
                "PATH": f"{folder / 'bin'}:/usr/bin:/bin",
                "PYTHONPATH": str(ROOT),
                "COLUMNS": "110",
                "LC_ALL": "C.UTF-8",
            },
        )
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stderr}")
        lines.append(f"$ {command}\n{done.stdout}{done.stderr}")
    return "".join([*lines, "```\n"])


# ------------------------------------------------------------------------------------------------ the notebook
def notebook() -> str:
    """The notebook as JSON, run in this folder."""
    made = nbformat.v4.new_notebook(
        cells=[
            (nbformat.v4.new_markdown_cell if sort == "markdown" else nbformat.v4.new_code_cell)(text, id=f"cell-{n}")
            for n, (sort, text) in enumerate(CELLS)
        ],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    client = NotebookClient(made, kernel_name="python3", resources={"metadata": {"path": str(DOCS)}}, timeout=120)
    client.execute()
    for cell in made.cells:
        cell.metadata.pop("execution", None)
    made.metadata.pop("language_info", None)
    return str(nbformat.writes(made)) + "\n"


def main() -> None:
    """Writes all of it."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8", newline="")
    for name in WRITTEN:
        path = DOCS / name
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    (DOCS / NOTEBOOK).write_text(notebook(), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
