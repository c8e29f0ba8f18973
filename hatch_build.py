"""The build of wheels: pure Python, or with the engine compiled by mypyc where NUMBERS_EXTRACT_COMPILED asks for it.

A wheel that was asked to be compiled and cannot be, for want of a compiler say, is pure Python after all, with one line
that says so. The word lists stay Python: they are data, and gain nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ASKED_BY: Final = "NUMBERS_EXTRACT_COMPILED"
PACKAGE: Final = "numbers_extract"
PACKAGES: Final = ("text", "numerals", "quantities", "grammar", "frames", "discourse", "context")
"""The packages that are compiled, with all modules in them."""
WORD_LISTS: Final = (
    "antecedents",
    "ballot_talk",
    "clause_words",
    "cues",
    "function_words",
    "labels",
    "numbers",
    "phrase_words",
    "place_words",
    "quantity_words",
    "relators",
    "speakers",
    "word_table",
    "words",
)
"""The modules of ``lexicon/`` that are asked most: compiled code has the words of a compiled list at hand."""
MODULES: Final = (*(f"lexicon/{name}.py" for name in WORD_LISTS), "app/tables_in_text.py", "app/engine.py")
"""The modules of other packages that are compiled."""
REQUIRES: Final = ("mypy>=1.18", "setuptools>=68")
"""What a compiled build needs beside hatchling."""
_TYPING: Final = ("--config-file=", "--follow-imports=silent", "--ignore-missing-imports")


def is_asked() -> bool:
    """Whether the environment asks for a compiled wheel."""
    return os.environ.get(ASKED_BY, "").strip().lower() not in {"", "0", "false", "no"}


def sources(root: Path) -> list[str]:
    """The files to compile, relative to ``root``."""
    package = root / PACKAGE
    found = [path for name in PACKAGES for path in sorted((package / name).rglob("*.py"))]
    return [path.relative_to(root).as_posix() for path in (*found, *(package / name for name in MODULES))]


def compile_here(files: list[str]) -> None:
    """Compiles files of the current folder in place: the extension modules stand beside them afterwards."""
    from mypyc.build import mypycify  # noqa: PLC0415 - only a compiled build has it
    from setuptools import setup  # noqa: PLC0415
    from setuptools.command.build_ext import build_ext  # noqa: PLC0415

    class OnAllCores(build_ext):
        """Compiles the files of a module side by side."""

        def build_extensions(self) -> None:
            one_by_one = self.compiler.compile

            def side_by_side(files: list[str], *args: Any, **options: Any) -> list[str]:  # noqa: ANN401
                with ThreadPoolExecutor(os.cpu_count()) as pool:
                    made = list(pool.map(lambda file: one_by_one([file], *args, **options), files))
                return [name for names in made for name in names]

            if self.compiler.compiler_type == "unix":
                self.compiler.compile = side_by_side
            super().build_extensions()

    modules = mypycify([*_TYPING, *files], opt_level="2", debug_level="0", multi_file=True, group_name=PACKAGE)
    setup(
        name=PACKAGE,
        packages=[PACKAGE],
        ext_modules=modules,
        cmdclass={"build_ext": OnAllCores},
        script_args=["-q", "build_ext", "--inplace"],
    )


def compiled(root: Path, folder: Path) -> Iterator[tuple[Path, str]]:
    """Each extension module made from the tree at ``root``, in ``folder``, with its place in the wheel.

    Raises CalledProcessError where they cannot be made.
    """
    shutil.copytree(root / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    command = [sys.executable, str(Path(__file__).resolve()), *sources(folder)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    for suffix in ("*.so", "*.pyd"):
        for path in sorted([*folder.glob(suffix), *(folder / PACKAGE).rglob(suffix)]):
            yield path, path.relative_to(folder).as_posix()


def why(error: Exception) -> str:
    """The reason of a failed build in a line."""
    said = f"{getattr(error, 'stderr', '') or ''}\n{getattr(error, 'stdout', '') or ''}".splitlines()
    errors = [line.strip() for line in said if "error" in line.lower()]
    return errors[0] if errors else f"{type(error).__name__}: {error}".splitlines()[0]


class CompiledBuild(BuildHookInterface[Any]):
    """The hook that hatchling calls for each wheel."""

    PLUGIN_NAME = "custom"
    _folder: tempfile.TemporaryDirectory[str] | None = None

    def dependencies(self) -> list[str]:
        """What the build needs: nothing where the wheel is pure."""
        return list(REQUIRES) if is_asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the extension modules to a wheel that is to be compiled; an editable install stays pure."""
        if not is_asked() or version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        try:
            made = dict(compiled(Path(self.root), Path(self._folder.name)))
        except (OSError, subprocess.SubprocessError) as error:
            self.app.display_warning(f"{PACKAGE} could not be compiled, the wheel is pure Python: {why(error)}")
            return
        build_data["force_include"].update({str(path): place for path, place in made.items()})
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Takes the folder away in which the extension modules were made."""
        if self._folder is not None:
            self._folder.cleanup()


if __name__ == "__main__":
    compile_here(sys.argv[1:])
