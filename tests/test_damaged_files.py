"""Damaged and odd files of every form: no traceback, a line that names the file, and a healthy neighbour as ever."""

from __future__ import annotations

import pytest

from damaged_files import FORMS, damaged, healthy
from numbers_extract.app import cli
from shell_helpers import digits_engine

FILES_OF_A_FORM = 14
NEIGHBOUR = "neighbour.txt"


@pytest.fixture
def extract(capsys, monkeypatch):
    """Runs ``extract`` in this process and gives (exit status, stdout, stderr)."""
    monkeypatch.setattr("numbers_extract.app.workers.analyse", digits_engine)

    def call(*paths):
        with pytest.raises(SystemExit) as ended:
            cli.main(["extract", *map(str, paths)])
        return int(ended.value.code or 0), *capsys.readouterr()

    return call


def test_a_seed_always_gives_the_same_file():
    assert all(damaged(7, form) == damaged(7, form) for form in FORMS)
    assert len({damaged(seed, "xlsx") for seed in range(20)}) == 20


@pytest.mark.parametrize("form", FORMS)
def test_a_healthy_file_is_read_whole(tmp_path, extract, form):
    (tmp_path / f"a.{form}").write_bytes(healthy(form))
    status, out, err = extract(tmp_path / f"a.{form}")
    assert (status, err.count("\n") - err.count("note: ")) == (0, 1)
    assert out.count("\n") > 1


@pytest.mark.parametrize("form", FORMS)
def test_a_damaged_file_is_named_and_its_neighbour_is_read(tmp_path, extract, form):
    neighbour = tmp_path / NEIGHBOUR
    neighbour.write_bytes(healthy("txt"))
    header, *alone = extract(neighbour)[1].splitlines()
    faults = 0
    for seed in range(FILES_OF_A_FORM):
        name, data = damaged(seed, form)
        (tmp_path / name).write_bytes(data)
        status, out, err = extract(tmp_path / name, neighbour)
        (tmp_path / name).unlink()
        *lines, closing = err.splitlines()
        failures = [line for line in lines if line.startswith("numbers-extract: ")]
        assert out.splitlines()[-len(alone) :] == alone, name
        assert (out.splitlines()[:1], status) == ([header], 1 if failures else 0), (name, err)
        assert all(str(tmp_path / name) in line for line in failures), (name, err)
        assert all(line.startswith("note: ") for line in lines if line not in failures), (name, err)
        assert closing.endswith(f", {len(failures)} failure{'' if len(failures) == 1 else 's'}")
        faults += bool(failures)
    assert faults > 2, "damage that does no harm tests nothing"
