"""The house: every module stands in a room, nothing reads upward, nothing goes in circles (``house.py`` reads that)."""

from __future__ import annotations

import ast
import importlib
import re
import tomllib

import pytest

import house

TREES = house.modules()
READS = house.graph(TREES)
PROJECT = tomllib.loads((house.ROOT / "pyproject.toml").read_text(encoding="utf-8"))


# ------------------------------------------------------------------------------------------------ who reads whom
def test_every_module_stands_in_a_room():
    assert {house.room_of(module) for module in TREES} == set(house.ROOMS)
    assert len(set(house.ROOMS)) == len(house.ROOMS)


def test_nothing_reads_upward():
    assert house.upward(READS) == []


def test_no_circles():
    assert house.circle(READS) == []


@pytest.mark.parametrize("module", TREES)
def test_no_name_is_given_twice(module):
    """The second list of a name would silently replace the first."""
    targets = [it.targets[0] for it in TREES[module].body if isinstance(it, ast.Assign)]
    targets += [it.target for it in TREES[module].body if isinstance(it, ast.AnnAssign)]
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    assert sorted(names) == sorted(set(names))


def test_the_graph_holds_what_everybody_knows():
    assert "numbers_extract.records" in READS["numbers_extract.tables.columns"]
    assert "numbers_extract.app.engine" in READS["numbers_extract"], "imports inside functions count"
    assert "numbers_extract.kinds.deaths" in READS["numbers_extract.kinds"], "modules that a package finds count"


@pytest.mark.parametrize("module", TREES)
def test_a_module_says_first_what_it_is(module):
    assert re.fullmatch(r"\S.*[.:]", house.first_line(TREES[module]))


HIDDEN = {
    "in a function": "def f():\n    from numbers_extract.app.cli import main\n    return main\n",
    "for the type checker": "if TYPE_CHECKING:\n    from numbers_extract.app import cli\n",
    "of the whole name": "import numbers_extract.app.cli\n",
    "under another name": "import numbers_extract.app.cli as c\n",
}


@pytest.mark.parametrize("code", HIDDEN.values(), ids=HIDDEN)
def test_an_import_upward_is_found_wherever_it_hides(code):
    trees = {"numbers_extract.records": ast.parse(code), "numbers_extract.app.cli": ast.parse("")}
    trees["numbers_extract.app"] = ast.parse("")
    assert house.upward(house.graph(trees)) == ["numbers_extract.records imports numbers_extract.app.cli"]


def test_a_circle_is_found_inside_a_room_too():
    trees = {
        "numbers_extract.text": ast.parse(""),
        "numbers_extract.text.a": ast.parse("from numbers_extract.text import b"),
        "numbers_extract.text.b": ast.parse("def f():\n    from numbers_extract.text.a import g"),
    }
    assert set(house.circle(house.graph(trees))) == {"numbers_extract.text.a", "numbers_extract.text.b"}


@pytest.mark.parametrize("code", ["from . import a", "import importlib\nimportlib.import_module(name)"])
def test_what_nobody_can_follow_is_refused(code):
    with pytest.raises(ValueError, match=r"relative import|nobody can see"):
        house.graph({"numbers_extract.text": ast.parse(code)})


def test_the_command_has_a_door():
    module, _, name = PROJECT["project"]["scripts"]["numbers-extract"].partition(":")
    assert house.room_of(module) == "__main__"
    assert callable(getattr(importlib.import_module(module), name))


# ------------------------------------------------------------------------------------------------ who sets a kind
SETTERS = {
    "numbers_extract.frames.things": "a count, while its sentence is read",
    "numbers_extract.records": "a row, once a later sentence says what became of its people, or by a user's own name",
}


def kinds_set(tree: ast.Module) -> list[int]:
    """The lines at which something gets a kind, or the rule or the frame that goes with it."""
    told = {"kind", "rule", "frame"}
    lines = []
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign | ast.AugAssign):
            targets = [node.target]
        named = [one for target in targets for one in ast.walk(target) if isinstance(one, ast.Attribute)]
        named = [one for one in named if isinstance(one.ctx, ast.Store)]
        replaced = isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = {word.arg for word in node.keywords} if replaced in {"_replace", "replace"} else set()
        words |= {getattr(node.args[1], "value", "")} if replaced == "setattr" else set()
        if any(one.attr in told for one in named) or "kind" in words:
            lines.append(node.lineno)
    return lines


@pytest.mark.parametrize("module", TREES)
def test_a_kind_is_set_in_one_place(module):
    room = house.room_of(module)
    if room in {"frames", "discourse", "context", "figures", "app", "records"} and module not in SETTERS:
        assert kinds_set(TREES[module]) == []


@pytest.mark.parametrize("code", ["a.kind = b", "a.kind, a.head = b", "a.unit = a.rule = b", "f = f._replace(kind=k)"])
def test_a_kind_set_elsewhere_is_found(code):
    assert kinds_set(ast.parse(code)) == [1]


@pytest.mark.parametrize("code", ["kind = a.kind", "a.unit = b.kind", "Row(kind=k)", "a.become(frame)"])
def test_what_sets_no_kind_is_left_alone(code):
    assert kinds_set(ast.parse(code)) == []


# ------------------------------------------------------------------------------------------------ who looks beside
@pytest.mark.parametrize("module", [module for module in TREES if house.room_of(module) != "grammar"])
def test_phrases_beside_one_are_asked_of_the_grammar(module):
    """What stands beside a phrase is a relation that ``grammar/`` names."""
    assert house.neighbour_lookups(TREES[module]) == []


@pytest.mark.parametrize(
    "code", ["phrases[k + 1]", "self.read.phrases[p.index - 1]", "chunks[at:k]", "chunks[n := k - 1]"]
)
def test_a_look_at_a_neighbour_is_found(code):
    assert house.neighbour_lookups(ast.parse(code)) == [1]


@pytest.mark.parametrize("code", ["phrases[k]", "phrases[-1]", "words[k + 1]", "read.right_before(phrase)"])
def test_a_look_at_the_phrase_itself_is_left_alone(code):
    assert house.neighbour_lookups(ast.parse(code)) == []
