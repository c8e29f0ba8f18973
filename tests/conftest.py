"""What several files of tests use. No test asserts how long something takes: they pass on a machine that is busy."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from numbers_extract.app import check, cli, engine, many, workers

_LOADED = (check, engine, many, workers)  # before a test puts a simpler engine in place

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture
def run(capsys, monkeypatch):
    """Runs a command line in this process and gives (exit status, stdout, stderr)."""
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main([str(argument) for argument in arguments])
        return int(ended.value.code or 0), *capsys.readouterr()

    return call
