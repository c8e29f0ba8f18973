"""The house: the rooms of the package in order, and which module reads which, as its import statements say.

A room is a package of ``numbers_extract``, or a single module beside them. The order is the law: a module reads modules
of its own room and of the rooms before it. Imports inside functions and those for the type checker count like any
other. ``docs/house.md`` shows all this to people; ``test_house.py`` holds the code to it.
"""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

PACKAGE: Final = "numbers_extract"
ROOT: Final = Path(__file__).parents[1]

ROOMS: Final = (
    # the ground
    "errors",
    "version",
    "extras",
    "boundary",
    "addresses",
    "drafts",
    "patterns",
    "records",
    # the rooms
    "lexicon",
    "reading",
    "text",
    "numerals",
    "quantities",
    "grammar",
    "kinds",
    "frames",
    "discourse",
    "context",
    "figures",
    "tables",
    "report",
    "app",
    "engines",
    # the doors
    "numbers_extract",
    "accessor",
    "dask",
    "ray",
    "spark",
    "__main__",
)
"""The rooms from the ground up. ``numbers_extract`` is the package's own file, the public face."""

Graph = dict[str, set[str]]


def modules(root: Path = ROOT) -> dict[str, ast.Module]:
    """The syntax tree of every module of the package, by its dotted name (a package's own file by the package's)."""
    found: dict[str, ast.Module] = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    return found


def graph(trees: Mapping[str, ast.Module]) -> Graph:
    """For each module the modules that it reads."""
    return {name: set(_read_by(name, tree, trees.keys())) - {name} for name, tree in trees.items()}


def _read_by(name: str, tree: ast.Module, known: Iterable[str]) -> Iterator[str]:
    names = set(known)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            raise ValueError(f"{name}, line {node.lineno}: a relative import; write the whole name")
        elif isinstance(node, ast.ImportFrom) and node.module in names:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in names else node.module
        elif _finds_its_own(node):
            yield from (other for other in names if other.rpartition(".")[0] == name)


def _finds_its_own(node: ast.AST) -> bool:
    """``importlib.import_module(f"{__name__}.{...}")``: a package that loads every module that it holds."""
    if not (isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module")):
        return False
    if not ast.unparse(node.args[0]).startswith(("f'{__name__}.", 'f"{__name__}.')):
        raise ValueError(f"line {node.lineno}: an import whose target nobody can see: {ast.unparse(node)}")
    return True


def room_of(module: str) -> str:
    """The room that a module stands in."""
    return module.split(".")[1] if "." in module else module


def upward(reads: Graph, rooms: Iterable[str] = ROOMS) -> list[str]:
    """The imports of what stands above, one line each."""
    floor = {room: number for number, room in enumerate(rooms)}
    return [
        f"{module} imports {other}"
        for module, others in sorted(reads.items())
        for other in sorted(others)
        if floor[room_of(other)] > floor[room_of(module)]
    ]


def circle(reads: Graph) -> list[str]:
    """The modules of one circle of imports, the first again at the end; empty where there is none."""
    try:
        graphlib.TopologicalSorter(reads).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def rooms_read(reads: Graph) -> Graph:
    """For each room the other rooms that its modules read."""
    found: Graph = {}
    for module, others in reads.items():
        found.setdefault(room_of(module), set()).update(room_of(other) for other in others)
    return {room: others - {room} for room, others in found.items()}


# ------------------------------------------------------------------------------------------------ the page
def first_line(tree: ast.Module) -> str:
    """The first line of a module's docstring, empty where it has none."""
    return (ast.get_docstring(tree) or "").partition("\n")[0]


def room_lines(trees: Mapping[str, ast.Module]) -> list[tuple[str, str, str]]:
    """Of each room in order: its name, what comes in and goes out, the rooms that it reads."""
    read = rooms_read(graph(trees))
    lines = []
    for room in ROOMS:
        own = room if room == PACKAGE else f"{PACKAGE}.{room}"
        others = ", ".join(f"`{other}`" for other in ROOMS if other in read[room])
        name = f"`{room}/`" if any(name.startswith(f"{own}.") for name in trees) and room != PACKAGE else f"`{room}`"
        lines.append((name, first_line(trees[own]), others or "nothing"))
    return lines


def module_lines(trees: Mapping[str, ast.Module]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Of each room that is a package: its modules with their first lines."""
    for room in ROOMS[: ROOMS.index(PACKAGE)]:
        inside = [name for name in trees if name.startswith(f"{PACKAGE}.{room}.")]
        if inside:
            yield room, [(name.removeprefix(f"{PACKAGE}.{room}."), first_line(trees[name])) for name in inside]


def neighbour_lookups(tree: ast.Module) -> list[int]:
    """The lines at which a phrase is looked up by the place of another: ``phrases[k + 1]``, ``chunks[at:k]``."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        and getattr(node.value, "attr", getattr(node.value, "id", "")) in {"phrases", "chunks"}
        and any(isinstance(one, ast.BinOp | ast.Slice) for one in ast.walk(node.slice))
    ]
