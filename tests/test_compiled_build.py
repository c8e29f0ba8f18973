"""The compiled build: what is compiled, that it falls back to pure Python, and that ``--version`` tells which one runs.

Nothing is compiled here: ``.ci/compiled`` does that.
"""

from __future__ import annotations

import ast
import importlib.util
import pkgutil
import re
import subprocess
from importlib.machinery import EXTENSION_SUFFIXES
from types import SimpleNamespace

import pytest

import house
import numbers_extract
from numbers_extract.app.built import how_built


def _hook_module():
    spec = importlib.util.spec_from_file_location("hatch_build", house.ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


hatch_build = _hook_module()


@pytest.fixture
def said():
    return []


@pytest.fixture
def hook(said):
    """The hook as hatchling would make it, on a builder that only listens."""
    made = hatch_build.CompiledBuild(str(house.ROOT), {}, None, None, "", "wheel")
    made._BuildHookInterface__app = SimpleNamespace(display_warning=said.append)
    return made


# ---------------------------------------------------------------------------------------------- what is compiled
def test_what_is_to_be_compiled_is_there():
    package = house.ROOT / hatch_build.PACKAGE
    assert all((package / name / "__init__.py").is_file() for name in hatch_build.PACKAGES)
    assert all((package / name).is_file() for name in hatch_build.MODULES)
    files = hatch_build.sources(house.ROOT)
    assert len(files) == len(set(files)) > 150
    assert "numbers_extract/frames/chunks.py" in files


MOST_OF_WORDS = 300_000  # bytes


def test_few_word_lists_are_compiled():
    """All of them make a file of C of 60 MB."""
    words = [name for name in hatch_build.sources(house.ROOT) if name.split("/")[1] in {"lexicon", "kinds"}]
    assert words == [f"numbers_extract/lexicon/{name}.py" for name in sorted(hatch_build.WORD_LISTS)]
    assert sum((house.ROOT / name).stat().st_size for name in words) < MOST_OF_WORDS


def test_the_word_lists_that_are_compiled_are_asked_by_compiled_code():
    code = "".join((house.ROOT / name).read_text("utf-8") for name in hatch_build.sources(house.ROOT))
    asked = [
        name for name in hatch_build.WORD_LISTS if re.search(rf"numbers_extract\.lexicon(\.| import ){name}\b", code)
    ]
    assert asked == list(hatch_build.WORD_LISTS)


def _modules():
    for found in pkgutil.walk_packages(numbers_extract.__path__, "numbers_extract."):
        if found.name.split(".")[1] in {*hatch_build.PACKAGES, "lexicon", "kinds"}:
            yield importlib.import_module(found.name)


def test_no_set_of_words_is_a_plain_set():
    """``frozenset | dict.keys()`` is a plain set, which a compiled module refuses where its type says frozenset."""
    plain = [
        f"{module.__name__}.{name}" for module in _modules() for name, it in vars(module).items() if type(it) is set
    ]
    assert plain == []


def test_nothing_that_is_compiled_is_a_cached_property():
    """Compiled, it would be a plain property: found anew at every look."""
    files = [house.ROOT / name for name in hatch_build.sources(house.ROOT)]
    assert [path.name for path in files if "cached_property" in path.read_text(encoding="utf-8")] == []


def test_nothing_that_is_compiled_looks_into_a_starred_display():
    """``one in (*some, other)`` ends mypyc with an error of its own."""
    files = [house.ROOT / name for name in hatch_build.sources(house.ROOT)]
    found = [
        f"{path.name}:{node.lineno}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare)
        for right in node.comparators
        if isinstance(right, ast.Tuple | ast.List) and any(isinstance(one, ast.Starred) for one in right.elts)
    ]
    assert found == []


# ---------------------------------------------------------------------------------------------- when
@pytest.mark.parametrize("value", ["", "0", "false", "No"])
def test_a_build_that_is_not_asked_to_compile_is_pure_and_needs_nothing(hook, said, monkeypatch, value):
    monkeypatch.setenv(hatch_build.ASKED_BY, value)
    monkeypatch.setattr(hatch_build, "compiled", lambda *_: pytest.fail("compiles"))
    build_data = {"force_include": {}, "pure_python": True}
    hook.initialize("standard", build_data)
    assert (build_data, hook.dependencies(), said) == ({"force_include": {}, "pure_python": True}, [], [])


def test_an_editable_install_is_pure(hook, monkeypatch):
    monkeypatch.setenv(hatch_build.ASKED_BY, "1")
    monkeypatch.setattr(hatch_build, "compiled", lambda *_: pytest.fail("compiles"))
    build_data = {"force_include": {}, "pure_python": True}
    hook.initialize("editable", build_data)
    assert build_data["pure_python"] is True


def test_a_compiled_wheel_has_the_extension_modules_and_the_tag_of_its_platform(hook, monkeypatch):
    monkeypatch.setenv(hatch_build.ASKED_BY, "1")
    monkeypatch.setattr(hatch_build, "compiled", lambda _, folder: [(folder / "app/x.so", "numbers_extract/app/x.so")])
    build_data = {"force_include": {}, "pure_python": True}
    hook.initialize("standard", build_data)
    assert list(build_data["force_include"].values()) == ["numbers_extract/app/x.so"]
    assert (build_data["pure_python"], build_data["infer_tag"]) == (False, True)
    assert hook.dependencies() == list(hatch_build.REQUIRES)


FAILURES = {
    "no compiler": (
        subprocess.CalledProcessError(1, ["python"], stderr="warning: old\nerror: command 'cc' failed: No such file\n"),
        "error: command 'cc' failed: No such file",
    ),
    "a type that is wrong": (
        subprocess.CalledProcessError(1, ["python"], output="a.py:3: error: Name 'x' is not defined\nmore\n"),
        "a.py:3: error: Name 'x' is not defined",
    ),
    "no room": (OSError("No space left on device"), "OSError: No space left on device"),
}


@pytest.mark.parametrize(("error", "line"), FAILURES.values(), ids=FAILURES)
def test_a_build_that_fails_is_pure_and_says_so_in_a_line(hook, said, monkeypatch, error, line):
    def fails(*_):
        raise error

    monkeypatch.setenv(hatch_build.ASKED_BY, "1")
    monkeypatch.setattr(hatch_build, "compiled", fails)
    build_data = {"force_include": {}, "pure_python": True}
    hook.initialize("standard", build_data)
    hook.finalize("standard", build_data, "")
    assert build_data == {"force_include": {}, "pure_python": True}
    assert said == [f"numbers_extract could not be compiled, the wheel is pure Python: {line}"]


def test_the_program_that_compiles_fails_with_what_it_said(tmp_path, monkeypatch):
    """The real subprocess, on a tree in which there is nothing to compile with."""
    monkeypatch.setattr(hatch_build, "sources", lambda _: ["no_such_file.py"])
    (tmp_path / "tree" / "numbers_extract").mkdir(parents=True)
    (tmp_path / "made").mkdir()
    with pytest.raises(subprocess.CalledProcessError):
        list(hatch_build.compiled(tmp_path / "tree", tmp_path / "made"))


# ---------------------------------------------------------------------------------------------- which one runs
@pytest.mark.parametrize(
    ("files", "built"),
    [
        (["engine.py"], "pure Python"),
        (["engine.py", "engine" + EXTENSION_SUFFIXES[0]], "compiled"),
        (["engine.py", "other" + EXTENSION_SUFFIXES[0]], "pure Python"),
        ([], "pure Python"),
    ],
)
def test_how_built_is_read_from_the_files(tmp_path, files, built):
    for name in files:
        (tmp_path / name).touch()
    assert how_built([str(tmp_path)]) == built


def test_how_built_tells_of_the_engine_that_is_loaded():
    engine = importlib.import_module("numbers_extract.app.engine")
    assert how_built() == ("pure Python" if str(engine.__file__).endswith(".py") else "compiled")
