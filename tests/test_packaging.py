"""What others build, install and cite: the wheel makes the same table, files about the project are valid."""

from __future__ import annotations

import email
import importlib.resources
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import numbers_extract

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def run(*command, **kwargs):
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", **kwargs)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    env = {**os.environ, "NUMBERS_EXTRACT_COMPILED": "0"}
    made = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT, env=env)
    assert made.returncode == 0, made.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_all_files_of_the_package_and_no_more(wheel):
    package = ROOT / "numbers_extract"
    mine = {path.relative_to(ROOT).as_posix() for path in package.rglob("*") if path.is_file()}
    mine = {name for name in mine if "__pycache__" not in name}
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert packed == mine


def test_the_metadata_has_the_readme_and_no_address_that_does_not_exist(wheel):
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_string(archive.read(name).decode("utf-8"))
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_payload(decode=False).strip().startswith("# numbers_extract")
    assert metadata["Project-URL"] is None
    assert metadata["Version"] == numbers_extract.__version__


def test_the_wheel_alone_makes_the_same_table(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    table = {}
    for name, home in (("wheel", tmp_path / "installed"), ("tree", ROOT)):
        env = {**os.environ, "PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
        asked = "import numbers_extract; print(numbers_extract.__file__)"
        where = run(sys.executable, "-c", asked, cwd=tmp_path, env=env)
        assert Path(where.stdout.strip()).is_relative_to(home)
        made = run(
            sys.executable, "-m", "numbers_extract", "extract", str(ROOT / "golden" / "earthquake.txt"), "--quiet",
            cwd=tmp_path, env=env,
        )  # fmt: skip
        assert made.returncode == 0, made.stderr
        table[name] = made.stdout
    assert table["wheel"] == table["tree"]
    assert table["wheel"].count("\n") > 1


@pytest.mark.parametrize(
    ("schema", "place"),
    [("vendor.github-workflows", ".github/workflows/checks.yml"), ("vendor.citation-file-format", "CITATION.cff")],
)
def test_a_file_for_other_programs_is_valid_by_its_schema(schema, place):
    made = run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(ROOT / place))
    assert made.returncode == 0, made.stdout + made.stderr


def test_the_citation_is_of_this_version():
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert f"version: {numbers_extract.__version__}" in lines
    assert PROJECT["version"] == numbers_extract.__version__
    assert f"license: {PROJECT['license']['text']}" in lines


def test_the_scripts_that_the_workflow_runs_are_there():
    workflow = (ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8")
    scripts = [line.split()[-1] for line in workflow.splitlines() if "run: .ci/" in line]
    assert {Path(script).name for script in scripts} == {path.name for path in (ROOT / ".ci").iterdir()}
    assert all(os.access(ROOT / script, os.X_OK) for script in scripts)


def test_the_image_is_made_with_the_commands_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    image = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    runs = [line.removeprefix("RUN ") for line in image.splitlines() if line.startswith("RUN ")]
    assert len(runs) == 2
    for line in runs:
        assert line.replace("'.[all]'", ".") in readme


def test_the_type_marker_is_in_the_package():
    assert importlib.resources.files(numbers_extract).joinpath("py.typed").is_file()
