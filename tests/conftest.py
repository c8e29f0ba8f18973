"""What several files of tests use."""

from __future__ import annotations

import pytest

from numbers_extract import cli


@pytest.fixture
def run(capsys, monkeypatch):
    """Runs a command line in this process and gives (exit status, stdout, stderr)."""
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main([str(argument) for argument in arguments])
        return int(ended.value.code or 0), *capsys.readouterr()

    return call
