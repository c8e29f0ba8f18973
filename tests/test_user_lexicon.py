"""A user's own units and currencies: read from a file, used on both sides, refused with their line."""

from __future__ import annotations

import pytest

import numbers_extract
from shell_helpers import run_program

OWN = """
[[unit]]
id = "bushel of oats"
dimension = "mass"
words = ["oat bushel"]
symbols = ["obu"]

[[unit]]
id = "kilometre"
dimension = "length"
words = ["verst"]
factor = [10668, 10000]

[[unit]]
id = "barrel"
dimension = "volume"
symbols = ["zbd"]
per = "day"

[[currency]]
code = "ZZC"
names = ["zorkmid"]
signs = ["Zm"]
"""
TEXT = "They sold 40 oat bushels and 3 obu for 900 zorkmids, or Zm 9 million, 10 versts away; it pumps 5 zbd."


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_own_units_are_read(own):
    facts = numbers_extract.extract(TEXT, lexicon=own)
    assert [(fact.value, fact.unit, fact.dimension, fact.per) for fact in facts] == [
        (40.0, "bushel of oats", "mass", ""),
        (3.0, "bushel of oats", "mass", ""),
        (900.0, "ZZC", "money", ""),
        (9_000_000.0, "ZZC", "money", ""),
        (10.668, "kilometre", "length", ""),
        (5.0, "barrel", "volume", "day"),
    ]


def test_without_it_nothing_of_it_stays(own):
    numbers_extract.extract(TEXT, lexicon=numbers_extract.load_lexicon(own))
    assert "ZZC" not in {fact.unit for fact in numbers_extract.extract(TEXT)}


def test_the_users_meaning_goes_first(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text('[[unit]]\nid = "mark"\ndimension = "other"\nwords = ["mile"]\n', encoding="utf-8")
    (fact,) = numbers_extract.extract("They walked 12 miles.", lexicon=path)
    assert (fact.unit, fact.dimension) == ("mark", "other")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_command_line_takes_the_file(own, tmp_path, workers):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    result = run_program(
        "extract", tmp_path / "a.txt", tmp_path / "b.txt", "--lexicon", own, "--workers", workers, "--quiet"
    )
    assert result.returncode == 0
    assert result.stdout.decode().count("ZZC") == 4


WRONG = [
    ("[[unit]\n", "line 1: no valid TOML"),
    ("[units]\nid = 1\n", "line 1: write [[unit]] or [[currency]], not 'units'"),
    ('[[unit]]\nid = "a"\nwords = ["b"]\nsize = 3\n', "line 4: unit 1: no field 'size'"),
    ('[[unit]]\nid = "a"\nwords = ["b"]\ndimension = "depth"\n', "line 4: unit 1: 'depth' is none of"),
    ('[[unit]]\nid = "a"\ndimension = "mass"\n', "line 1: unit 1: give it words"),
    ('[[unit]]\nid = ""\nwords = ["b"]\ndimension = "mass"\n', 'line 2: unit 1: write id = "..."'),
    ('\n[[unit]]\nid = "a"\nwords = "b"\ndimension = "mass"\n', 'line 4: unit 1: write words = ["..."'),
    ('[[unit]]\nid = "a"\nwords = ["b"]\ndimension = "mass"\nfactor = 0\n', "line 5: unit 1: write factor"),
    (
        '[[currency]]\ncode = "ZZC"\nsigns = ["b"]\n[[currency]]\ncode = "z"\nsigns = ["c"]\n',
        "line 5: currency 2: 'z'",
    ),
    ('[[currency]]\ncode = "ZZC"\n', "line 1: currency 1: give it names"),
]


@pytest.mark.parametrize(("source", "says"), WRONG, ids=[says for _, says in WRONG])
def test_a_wrong_file_names_its_line(tmp_path, source, says):
    path = tmp_path / "own.toml"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(numbers_extract.LexiconError) as caught:
        numbers_extract.load_lexicon(path)
    assert str(caught.value).startswith(f"{path}, {says}")
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_line_and_wrong_usage(tmp_path):
    result = run_program("extract", tmp_path, "--lexicon", tmp_path / "none.toml")
    assert result.returncode == 2
    said = f"numbers-extract: {tmp_path / 'none.toml'}: no such file or folder; name a TOML file"
    assert result.stderr.decode().startswith(said)
