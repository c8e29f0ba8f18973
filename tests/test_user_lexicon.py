"""A user's own units and currencies: read from a file, used on both sides, refused with their line."""

from __future__ import annotations

import importlib
import json
import math
import os
import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import numbers_extract
from numbers_extract.app.in_use import READY, using
from numbers_extract.app.own_rules import own_rules
from numbers_extract.errors import LexiconError
from numbers_extract.frames.glance import OWN_BITS
from numbers_extract.frames.own import TAUGHT
from numbers_extract.kinds import INDEX, ROLES
from numbers_extract.lexicon import words as word_lists
from numbers_extract.lexicon.speakers import OWN_SPEAKERS
from numbers_extract.report.saved_tables import golden_csv
from numbers_extract.tables.columns import CATEGORIES
from numbers_extract.tables.golden import read_golden
from numbers_extract.text.tokens import OWN_STARTS
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


NO_TABLE = (
    "write one of [[unit]], [[currency]], [[dollar]], [[kind]], [[noun]], [[name]], [[source]], [[verb]], "
    "[[frame]], not"
)
WRONG = [
    ("[[unit]\n", "line 1: no valid TOML"),
    (
        "[units]\nid = 1\n",
        f"line 1: {NO_TABLE} 'units'",
    ),
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
    ('[unit]\nid = "a"\n', "line 1: write [[unit]], in two brackets, not 'unit'"),
    (
        "a = 1\n\nunit = 3\n",
        f"line 1: {NO_TABLE} 'a'",
    ),
    ("\ncurrency = {}\n", "line 2: write [[currency]], in two brackets"),
    (f"\n\na = {'[' * 4000}{']' * 4000}\n", "line 3: brackets in brackets, too deep"),
    (f"\na = {'{a=' * 2000}1{'}' * 2000}\n", "line 2: brackets in brackets, too deep"),
    (f"\na = {'9' * 5000}\n", "line 2: no number or time that can be read"),
    ("a = 2020-13-40\n", "line 1: no valid TOML"),
    (f"\n{'a.' * 100_000}a = 1\n", "line 2: more than 10,000 characters: break the line"),
    (
        f"{'a.' * 100}{' ' * 9000}a = 1\n",
        f"line 1: {NO_TABLE} 'a'",
    ),
]
UNIT = '[[unit]]\nid = "a"\ndimension = "mass"\nwords = ["b"]\n'
SECOND = '[[unit]]\nid = "c"\ndimension = "mass"\n'
MONEY = '[[currency]]\ncode = "ZZC"\nnames = ["b"]\n'
FACTORS = [
    "1e999999", "-1e999999", "nan", "inf", "-inf", "0", "-5", "1.5", "true", '"3"', "[]", "[1]", "[1, 2, 3]", "[0, 1]",
    "[1, 0]", "[1, 1e999]", "[[1, 2]]", "{}", "2020-01-01", "1" + "0" * 30, "9" * 4000, "0x" + "f" * 40,
    f"[1, 1{'0' * 30}]",
]  # fmt: skip
NO_LISTS = [
    '["b", ""]', '["b", " "]', '["b", 3]', '[["b"]]', "{}", "3", '"b"', r'["b\nc"]', r'["b\u0000"]', r'["b\u2028c"]',
    f'["{"b" * 101}"]', f'["{"b-" * 4000}"]',
]  # fmt: skip
NO_WORDS = ["12", "b+", "(c", ".*", "[b-z]", "b{2}", "b|c", "-", "12b", ",", "b?", "^b", "b 12"]
NO_SIGNS = [".", ",", "-", "(", "/", "=", "3", "3Z", "%", "*", "Z+", "..", "[$]"]
WRONG += [(f"{UNIT}factor = {value}\n", "line 5: unit 1: write factor = 1000 or [1, 100]") for value in FACTORS]
WRONG += [(UNIT.replace('["b"]', value), "line 4: unit 1: write words = [") for value in NO_LISTS]
WRONG += [(UNIT.replace('"b"', f'"b", "{word}"'), f"line 4: unit 1: '{word}' in words cannot be") for word in NO_WORDS]
WRONG += [
    (f'[[currency]]\ncode = "ZZC"\nsigns = ["{sign}"]\n', f"line 3: currency 1: '{sign}' in signs cannot be")
    for sign in NO_SIGNS
]
KIND = '[[kind]]\nname = "pardoned"\ntitle = "people pardoned"\nlike = "detained"\n'
VERB = '[[verb]]\nwords = ["zonk"]\nkind = "deaths"\n'
FRAME = '[[frame]]\nheads = ["zonk"]\nrole = "object"\nkind = "deaths"\n'
EXAMPLE = 'examples = ["They zonked [12] men"]\n'
WRONG += [
    (KIND.replace("pardoned", "Pardoned", 1), "line 2: kind 1: 'Pardoned' is no name of a kind"),
    (KIND.replace("pardoned", "deaths", 1), "line 2: kind 1: 'deaths' is a kind already"),
    (KIND + KIND, "line 6: kind 2: 'pardoned' is a kind already"),
    (KIND.replace("detained", "held"), "line 4: kind 1: 'held' is none of deaths"),
    (VERB.replace("zonk", "Zonk"), "line 2: verb 1: 'Zonk' in words is no dictionary form in small letters"),
    (VERB.replace("deaths", "death"), "line 3: verb 1: 'death' is none of deaths"),
    (
        VERB + 'examples = ["They zonked 12 men"]\n',
        "line 4: verb 1: put one number of 'They zonked 12 men' in",
    ),
    (
        VERB + 'examples = [\n  "They zonked [1] man",\n  "Two were zonked -> kind=deaths",\n]\n',
        "line 6: verb 1: put one number of 'Two were zonked -> kind=deaths' in brackets",
    ),
    (VERB + 'examples = ["[12] were zonked -> sort=deaths"]\n', "line 4: verb 1: no column 'sort' in"),
    (VERB + 'examples = ["[12] were zonked -> deaths"]\n', "line 4: verb 1: write a column behind the arrow of"),
    (FRAME, "line 1: frame 1: give it examples = [...]"),
    (FRAME.replace("object", "thing") + EXAMPLE, "line 3: frame 1: 'thing' is none of object, subject"),
    (FRAME + 'pattern = "OBJ"\n' + EXAMPLE, "line 5: frame 1: pattern: 'OBJ' is no slot"),
    (FRAME + 'pattern = "OBJ:{zebra}"\n' + EXAMPLE, "line 5: frame 1: pattern: no class of words {zebra}"),
    (FRAME + 'group = "poets"\n' + EXAMPLE, "line 5: frame 1: 'poets' is none of civilian"),
]
NOUN = '[[noun]]\nwords = ["zorb"]\n'
WRONG += [
    ("[[noun]]\nwords = []\n", "line 2: noun 1: give it words = [...]"),
    ('[[noun]]\nwords = ["twelve"]\n', "line 2: noun 1: 'twelve' in words is a number or a word of grammar"),
    (NOUN + 'plurals = ["of"]\n', "line 3: noun 1: 'of' in plurals is a number or a word of grammar"),
    ('[[noun]]\nwords = ["zorb!"]\n', "line 2: noun 1: 'zorb!' in words cannot be found in a text"),
    ('[[noun]]\nwords = ["a", "b"]\nplurals = ["c"]\n', "line 2: noun 1: 'a' in words is a number or a word"),
    ('[[noun]]\nwords = ["zo", "za"]\nplurals = ["zi"]\n', "line 3: noun 1: plurals belong to one word"),
    (NOUN + 'group = "rebels"\n', "line 3: noun 1: 'rebels' is none of civilian, child"),
    (NOUN + 'person = "yes"\n', "line 3: noun 1: write person = true or leave it out"),
    (NOUN + 'kind = "thefts"\n', "line 3: noun 1: 'thefts' is none of deaths"),
    (NOUN + 'examples = ["They sold [12] zorbs"]\n', "line 1: noun 1: examples belong to a kind"),
    (NOUN + '[[name]]\nwords = ["Zorb"]\n', "line 4: name 1: 'zorb' stands in noun 1 too"),
    ('[[name]]\nwords = ["the band"]\n', "line 2: name 1: 'the band' in words has no capital"),
    ('[[name]]\nwords = ["23"]\n', "line 2: name 1: '23' in words cannot be found in a text"),
    ('[[source]]\nwords = ["they"]\n', "line 2: source 1: 'they' in words is a number or a word of grammar"),
    ('[[dollar]]\ncode = "GBP"\n', "line 2: dollar 1: GBP is not written with $"),
    (
        '[[dollar]]\ncode = "AUD"\n[[dollar]]\ncode = "CAD"\n',
        "line 3: dollar 2: 'every outlet' stands in dollar 1 too",
    ),
]
WRONG += [
    (UNIT.replace('"mass"', '["mass"]'), 'line 3: unit 1: write dimension = "..."'),
    (UNIT.replace('"a"', "3"), 'line 2: unit 1: write id = "..."'),
    (UNIT.replace('"a"', r'"a\nb"'), 'line 2: unit 1: write id = "..."'),
    (UNIT + "per = 3\n", 'line 5: unit 1: write per = "..."'),
    (UNIT + '"very\u0020odd" = 3\n', "line 1: unit 1: no field 'very odd'"),
    (UNIT + UNIT, "line 6: unit 2: 'a' stands in unit 1 too: keep it in one"),
    (UNIT + SECOND + 'words = ["B"]\n', "line 8: unit 2: 'b' stands in unit 1 too"),
    (UNIT + UNIT.replace("mass", "length") + "factor = 3\n", "line 7: unit 2: 'a' has another dimension further up"),
    (UNIT + MONEY, "line 7: currency 1: 'b' stands in unit 1 too"),
    (MONEY + MONEY.replace('"b"', '"c"'), "line 5: currency 2: 'ZZC' stands in currency 1 too"),
]
PLACELESS = [
    ("unit = [1, 2]\n", "unit 1: write a table under [[unit]]"),
    ("unit = [[]]\n", "unit 1: write a table under [[unit]]"),
    ('unit = [{ id = "a" }]\n', "unit 1: give it words"),
    (
        'unit = [{ id = "a", dimension = "mass", words = ["b"] }, { id = 3, words = ["c"] }]\n',
        "unit 2: write dimension",
    ),
    ('currency = [{ code = "ZZC", names = "b" }]\n', "currency 1: write names"),
    ("a = '''\n", "no valid TOML"),
]


@pytest.mark.parametrize(("source", "says"), WRONG, ids=[f"{n}: {says}" for n, (_, says) in enumerate(WRONG)])
def test_a_wrong_file_names_its_line(tmp_path, source, says):
    path = tmp_path / "own.toml"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(numbers_extract.LexiconError) as caught:
        numbers_extract.load_lexicon(path)
    assert str(caught.value).startswith(f"{path}, {says}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("source", "says"), PLACELESS, ids=[says for _, says in PLACELESS])
def test_where_the_line_is_not_plain_the_entry_is_named(tmp_path, source, says):
    path = tmp_path / "own.toml"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        numbers_extract.load_lexicon(path)
    assert str(caught.value).startswith(f"{path}: {says}")
    assert "\n" not in str(caught.value)


def test_lines_in_a_long_string_are_not_taken_for_tables(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(f"{UNIT}per = '''\n[[unit]]\n'''\n", encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        numbers_extract.load_lexicon(path)
    assert str(caught.value).startswith(f"{path}: unit 1: write per")


ODD_FILES = [
    (b"\n\n[[unit]]\nid = '\xff'\n", "{path}, line 4: not UTF-8 (invalid start byte); save the file as UTF-8"),
    ("[[unit]]\n".encode("utf-16"), "{path}, line 1: not UTF-8"),
    (b"\0" * 100, "{path}, line 1: no valid TOML"),
    (b"#" * 1_000_001, "{path}: larger than 1,000,000 bytes"),
    (None, "{path}: is a directory; name a TOML file"),
]


@pytest.mark.parametrize(("data", "says"), ODD_FILES, ids=["bytes", "utf-16", "nul", "huge", "folder"])
def test_a_file_that_is_no_lexicon_is_one_line_and_wrong_usage(tmp_path, data, says):
    path = tmp_path / "own.toml"
    path.mkdir() if data is None else path.write_bytes(data)
    with pytest.raises(LexiconError) as caught:
        numbers_extract.load_lexicon(path)
    assert str(caught.value).startswith(says.format(path=path))
    done = run_program("explain", "They have 5 zorks.", "--lexicon", path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"numbers-extract: {caught.value}\n"


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no /dev/zero here")  # noqa: PTH110
def test_a_file_without_an_end_is_not_read_to_it():
    with pytest.raises(LexiconError, match="larger than"):
        numbers_extract.load_lexicon("/dev/zero")


def test_a_path_that_is_none():
    with pytest.raises(LexiconError, match=r"^'a\\x00b': not a path"):
        numbers_extract.load_lexicon("a\0b")


def test_a_byte_order_mark_is_passed_over(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8-sig")
    assert len(numbers_extract.load_lexicon(path).units) == 3


def test_one_unit_may_have_entries_of_several_factors(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(
        f'{UNIT}[[unit]]\nid = "a"\ndimension = "mass"\nwords = ["kilob"]\nfactor = 1000\n', encoding="utf-8"
    )
    facts = numbers_extract.extract("They sold 5 kilobs and 3 bs.", lexicon=path)
    assert [(fact.value, fact.unit) for fact in facts] == [(5000.0, "a"), (3.0, "a")]


def test_a_number_too_large_for_its_factor_leaves_and_the_others_stay(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(f"{UNIT}factor = 1{'0' * 29}\n", encoding="utf-8")
    text = f"They sold 1{'0' * 300} b, 2 b and 3 cars."
    assert [(fact.value, fact.unit) for fact in numbers_extract.extract(text, lexicon=path)] == [
        (2e29, "a"),
        (3.0, "car"),
    ]


# ---------------------------------------------------------------------------------------------- words
WORDS_OF_OURS = """
[[name]]
words = ["M23", "Karvi Front", "IT"]
group = "combatant"

[[noun]]
words = ["Peshmerga"]
plurals = ["Peshmerga"]
group = "combatant"

[[noun]]
words = ["boda boda rider", "zorb"]
person = true

[[noun]]
words = ["glimmerbox"]

[[source]]
words = ["harbour wardens' circle", "M9", "Joint Operations Cell"]
"""


@pytest.fixture(scope="module")
def words(tmp_path_factory):
    path = tmp_path_factory.mktemp("words") / "own.toml"
    path.write_text(WORDS_OF_OURS, encoding="utf-8")
    return numbers_extract.load_lexicon(path)


def in_use():
    """How much is known of any user's words."""
    return len(word_lists.OWN) + len(OWN_STARTS) + len(OWN_SPEAKERS)


def row(text, lexicon, *columns):
    (fact,) = numbers_extract.extract(text, lexicon=lexicon)
    return tuple(getattr(fact, column) for column in columns)


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("M23 killed 12 soldiers in Goma.", "kind actor", ("deaths", "M23")),
        ("At least 40 M23 were killed.", "kind subject group", ("deaths", "M23", "combatant")),
        ("M23 said 9 civilians were killed by the army.", "source actor", ("M23", "the army")),
        ("The Karvi Front said it had killed 15 troops.", "source actor", ("The Karvi Front", "The Karvi Front")),
        ("IT killed 12 guards on Monday.", "kind actor", ("deaths", "IT")),
        ("40 Peshmerga were killed.", "subject group", ("Peshmerga", "combatant")),
        ("PESHMERGA LOSE 40 IN RAID, 12 peshmerga HURT", "", ()),
        ("Police arrested 12 boda boda riders.", "kind unit subject", ("detained", "person", "boda boda riders")),
        ("A flood killed 12 zorbs.", "kind unit", ("deaths", "person")),
        ("Raiders seized 12 glimmerboxes.", "kind unit", ("count", "glimmerbox")),
        ("12 people died, the harbour wardens' circle said.", "source", ("the harbour wardens' circle",)),
        ("M9 told reporters that 12 people died.", "source", ("M9",)),
        ("The Joint Operations Cell counted 12 boats.", "source", ("The Joint Operations Cell",)),
    ],
)
def test_own_words(words, text, columns, expected):
    if columns:
        assert row(text, words, *columns.split()) == expected
    else:
        assert numbers_extract.extract(text, lexicon=words)


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("It killed 12 guards on Monday.", "actor", ("",)),  # no name without its capitals
        ("They sold 23 m of rope.", "value", (23.0,)),
        ("A flood killed 12 glimmerboxes.", "kind", ("count",)),  # a thing
    ],
)
def test_near_misses_of_own_words(words, text, columns, expected):
    assert row(text, words, *columns.split()) == expected


def test_own_words_are_known_only_while_in_use(words):
    texts = [text for text in WORDS_OF_OURS.splitlines() if text] + [
        "A flood killed 12 zorbs. M23 said 3 boda boda riders died, 40 Peshmerga were hurt and 2 glimmerboxes sank."
    ]
    before = [numbers_extract.extract(text) for text in texts]
    with_them = [numbers_extract.extract(text, lexicon=words) for text in texts]
    assert [numbers_extract.extract(text) for text in texts] == before
    assert with_them[-1] != before[-1]
    assert in_use() == 0


def test_an_error_in_the_block_takes_them_out_too(words):
    with pytest.raises(ZeroDivisionError), using(words):
        raise ZeroDivisionError
    assert in_use() == 0
    assert word_lists.FOLDED["zorb"].group is None


def test_clauses_know_them(words):
    (told,) = numbers_extract.clauses("12 boda boda riders were held.", lexicon=words)
    assert (told.noun_start, told.noun_end) == (3, 19)


def test_what_a_dollar_means_where_the_text_does_not_say(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text('[[dollar]]\ncode = "AUD"\n\n[[dollar]]\ncode = "CAD"\noutlet = "The Gull"\n', encoding="utf-8")
    text = "It cost $5 million, 40 dollars a head, US$3, 6 US dollars, $7 U.S. or C$8."
    own = ["USD", "USD", "USD", "CAD"]
    assert [fact.unit for fact in numbers_extract.extract(text)] == ["USD", "USD", *own]
    assert [fact.unit for fact in numbers_extract.extract(text, lexicon=path)] == ["AUD", "AUD", *own]
    assert [fact.unit for fact in numbers_extract.extract(text, currency="MXN")] == ["MXN", "USD", *own]
    assert [fact.unit for fact in numbers_extract.extract(text, lexicon=path, currency="NZD")] == ["NZD", "NZD", *own]
    papers = [{"text": "It cost $5.", "outlet": outlet} for outlet in ("the gull", "The Hawk")]
    units_of = [facts[0].unit for facts in numbers_extract.extract_many(papers, lexicon=path, workers=2)]
    assert units_of == ["CAD", "AUD"]


def test_the_code_of_a_currency_may_be_in_small_letters():
    done = run_program("explain", "It cost $5.", "--currency", "aud")
    assert b"5 AUD" in done.stdout


def test_a_currency_without_the_sign_is_none():
    with pytest.raises(numbers_extract.UsageError, match=r"no currency 'GBP' is written with \$: choose one of USD,"):
        numbers_extract.extract("It cost $5.", currency="GBP")
    done = run_program("explain", "It cost $5.", "--currency", "gbp")
    assert (done.returncode, done.stdout) == (2, b"")


def test_the_outlet_of_a_table_says_whose_dollars(tmp_path):
    (tmp_path / "own.toml").write_text('[[dollar]]\ncode = "AUD"\noutlet = "Ard Age"\n', encoding="utf-8")
    (tmp_path / "news.csv").write_text("text,outlet\nIt cost $5 million.,Ard Age\nIt cost $6.,Gull\n", encoding="utf-8")
    done = run_program(
        "extract", tmp_path / "news.csv", "--lexicon", tmp_path / "own.toml", "--quiet", "--format", "jsonl"
    )
    assert [json.loads(line)["unit"] for line in done.stdout.decode().splitlines()] == ["AUD", "USD"]


# ---------------------------------------------------------------------------------------------- frames and kinds
KINDS_OF_OURS = """
[[kind]]
name = "pardoned"
title = "people pardoned"
like = "detained"

[[kind]]
name = "zonked"
title = "people zonked by mobs"
like = "deaths"

[[kind]]
name = "floats"
title = "carnival floats"
like = "weapons"

[[verb]]
words = ["pardon"]
kind = "pardoned"
examples = ["The emir pardoned [12] poets -> kind=pardoned"]
not_in = ["The emir praised [12] poets -> kind=count"]

[[verb]]
words = ["zonk"]
kind = "zonked"

[[frame]]
heads = ["amnesty_for"]
role = "of"
kind = "pardoned"
examples = ["The emir declared an amnesty for [12] poets -> kind=pardoned subject=poets value=12"]
not_in = ["The emir longs for [12] poets"]

[[frame]]
heads = ["sweep"]
role = "object"
kind = "detained"
pattern = "PP:off/street|streets"
group = "official"
examples = ["Guards swept [12] clerks off the streets -> kind=detained group=official"]
not_in = ["Guards swept [12] floors"]

[[noun]]
words = ["float", "pardon"]
kind = "floats"

[[noun]]
words = ["gatecrasher"]
kind = "fighters"
person = true
"""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory):
    path = tmp_path_factory.mktemp("kinds") / "own.toml"
    path.write_text(KINDS_OF_OURS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("The emir pardoned 12 poets on Monday.", "kind rule actor", ("pardoned", "own.pardon.object", "The emir")),
        ("12 poets were pardoned.", "kind topic", ("pardoned", "pardoned")),
        ("A poet was pardoned.", "kind value unit", ("pardoned", 1.0, "person")),
        ("Mobs zonked 12 clerks.", "kind", ("zonked",)),
        ("12 clerks have been zonked in Ard.", "kind place", ("zonked", "Ard")),
        ("A mob zonked a clerk.", "kind", ("zonked",)),
        ("The emir declared an amnesty for 12 poets.", "kind", ("pardoned",)),
        ("Guards swept 12 clerks off the streets.", "kind group", ("detained", "official")),
        ("The parade had 12 floats.", "kind unit", ("floats", "float")),
        ("The number of floats rose to 15.", "kind change", ("floats", "increase_to")),
        ("Floats fell by 20 percent.", "kind topic", ("percentage", "floats")),
        ("Twelve gatecrashers came.", "kind unit group", ("fighters", "person", "combatant")),
        ("Gatecrashers killed 5 guards.", "kind actor", ("deaths", "Gatecrashers")),
    ],
)
def test_own_kinds_and_frames(kinds, text, columns, expected):
    assert row(text, kinds, *columns.split()) == expected


@pytest.mark.parametrize("text", ["Guards swept 12 floors.", "The emir praised 12 poets.", "The mob met 12 clerks."])
def test_near_misses_of_own_frames(kinds, text):
    assert row(text, kinds, "kind") == ("count",)


def test_a_kind_goes_on_to_a_later_number(kinds):
    facts = numbers_extract.extract("12 clerks were zonked on Monday. Three of them were women.", lexicon=kinds)
    assert [(fact.kind, fact.scope) for fact in facts] == [("zonked", ""), ("zonked", "part")]


def test_frames_and_kinds_are_known_only_while_in_use(kinds):
    texts = ["The emir pardoned 12 poets. Mobs zonked 12 clerks; 9 floats burned.", "A mob zonked a clerk."]
    before = [numbers_extract.extract(text) for text in texts], dict(INDEX)
    assert [numbers_extract.extract(text, lexicon=kinds) for text in texts] != before[0]
    assert ([numbers_extract.extract(text) for text in texts], dict(INDEX)) == before
    assert not TAUGHT.verbs
    assert not OWN_BITS


NEWS = {
    "a": "The emir pardoned 12 poets on Monday. Pardons fell by 20 percent. Two poets died.",
    "b": "Mobs zonked 12 clerks near Ard on Monday. Later the toll of those zonked was 15.",
}


@pytest.fixture
def news(tmp_path):
    for name, text in NEWS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet", "xlsx"])
def test_a_table_with_own_kinds_is_read_back(kinds, news, form):
    path = news / f"facts.{form}"
    paths = [news / f"{name}.txt" for name in NEWS]
    done = run_program("extract", *paths, "--lexicon", kinds, "--workers", "2", "--quiet", "--output", path)
    assert done.returncode == 0, done.stderr
    table = numbers_extract.read_facts(path)
    assert {"pardoned", "zonked", "deaths"} <= set(table["kind"])
    assert table["topic"].tolist()[1] == "floats"
    assert [name for name in table["kind"].cat.categories if name not in CATEGORIES["kind"]] == ["pardoned", "zonked"]
    figures = numbers_extract.summarize(table)
    assert {(kind, value) for kind, value in zip(figures["kind"], figures["value"], strict=True)} >= {
        ("pardoned", 12.0),
        ("deaths", 2.0),
    }
    incidents = numbers_extract.incidents(table)
    assert {"pardoned", "zonked"} <= set(incidents["kind"].dropna())


def test_frames_have_room_for_all_kinds_of_the_lexicon(kinds):
    frame = pd.DataFrame({"text": [NEWS["a"]]})
    table = numbers_extract.extract_frame(frame, lexicon=kinds)
    empty = numbers_extract.extract_frame(frame.head(0), lexicon=kinds)
    assert table["kind"].cat.categories[-3:].tolist() == ["pardoned", "zonked", "floats"]
    assert dict(table.dtypes) == dict(empty.dtypes)


def test_the_face_of_pandas_takes_it(kinds):
    importlib.import_module("numbers_extract.accessor")
    frame = pd.DataFrame({"text": [NEWS["a"], "Nothing was said."]})
    assert frame.numbers.extract(lexicon=kinds)["kind"][0].iloc[0] == "pardoned"
    assert frame.numbers.figure("pardoned", lexicon=kinds)["value"].tolist() == [12.0, pd.NA]
    assert frame["text"].numbers.extract(lexicon=kinds, kinds="pardoned")["value"].tolist() == [12.0]
    with pytest.raises(numbers_extract.UsageError, match="no figure is made of 'pardoned'"):
        frame.numbers.figure("pardoned")


def test_a_kind_that_no_rule_of_a_user_gave_is_refused(kinds, news):
    path = news / "facts.csv"
    run_program("extract", news / "a.txt", "--lexicon", kinds, "--quiet", "--output", path)
    path.write_text(path.read_text(encoding="utf-8").replace("deaths,deaths", "death,death"), encoding="utf-8")
    with pytest.raises(numbers_extract.InputError, match="'death' is not one of deaths"):
        numbers_extract.read_facts(path)


def test_kinds_can_be_asked_for(kinds):
    facts = numbers_extract.extract(NEWS["a"], lexicon=kinds, kinds="pardoned")
    assert [fact.kind for fact in facts] == ["pardoned"]
    with pytest.raises(numbers_extract.UsageError, match=r"unknown kind 'pardonned' \(did you mean pardoned\?\)"):
        numbers_extract.extract(NEWS["a"], lexicon=kinds, kinds="pardonned")
    with pytest.raises(numbers_extract.UsageError, match="unknown kind 'pardoned'"):
        numbers_extract.extract(NEWS["a"], kinds="pardoned")


@pytest.mark.parametrize("command", ["summarize", "incidents"])
def test_figures_of_own_kinds(kinds, news, command):
    done = run_program(
        command, news / "a.txt", "--lexicon", kinds, "--kind", "pardoned", "--quiet", "--format", "jsonl"
    )
    (told,) = map(json.loads, done.stdout.decode().splitlines())
    assert (told["kind"], told["value"]) == ("pardoned", 12)


def test_the_schema_lists_own_kinds(kinds, news):
    run_program("extract", news / "a.txt", "--lexicon", kinds, "-q", "--schema", "-o", news / "facts.csv")
    schema = json.loads((news / "facts.schema.json").read_text(encoding="utf-8"))
    (of_kinds,) = (field["constraints"]["enum"] for field in schema["fields"] if field["name"] == "kind")
    assert of_kinds[-3:] == ["pardoned", "zonked", "floats"]


def test_a_report_shows_own_kinds(kinds, news):
    page = news / "report.html"
    assert run_program("report", news / "a.txt", "--lexicon", kinds, "-q", "-o", page).returncode == 0
    shown = page.read_text(encoding="utf-8")
    assert 'title="people pardoned"' in shown
    assert ".k-pardoned{--h:" in shown
    run_program("extract", news / "a.txt", "--lexicon", kinds, "-q", "-o", news / "facts.csv")
    assert run_program("report", news / "facts.csv", "-q", "-o", page).returncode == 0
    assert 'title="a kind of your own"' in page.read_text(encoding="utf-8")


def test_a_review_saves_own_kinds(kinds, news):
    lexicon = numbers_extract.load_lexicon(kinds)
    facts = numbers_extract.extract(NEWS["a"], lexicon=lexicon)
    rows = [fact._asdict() for fact in facts]
    table = golden_csv(rows, NEWS["a"], lexicon.kind_names())
    (news / "a.csv").write_text(table, encoding="utf-8")
    first = read_golden(news / "a.csv", NEWS["a"], lexicon.kind_names())[0]
    assert first.kind == "pardoned"
    with pytest.raises(numbers_extract.InputError, match="'pardoned' is no kind"):
        golden_csv(rows, NEWS["a"])


def test_rules_lists_what_is_taught(kinds, own, words):
    listed = run_program("rules", "--lexicon", kinds).stdout.decode().splitlines()
    assert [line.split() for line in listed[:2]] == [["own.kind.pardoned", "kind"], ["own.kind.zonked", "kind"]]
    assert ["own.pardon.object", "frame", "pardoned"] in [line.split() for line in listed]
    shown = run_program("rules", "own.sweep", "--lexicon", kinds).stdout.decode()
    assert "beside it: PP" in shown
    assert "not in: Guards swept [12] floors" in shown
    assert run_program("rules", "deaths.die.subject", "--lexicon", kinds).returncode == 0
    assert "own.unit.bushel_of_oats" in run_program("rules", "--lexicon", own).stdout.decode()
    assert {rule.family for rule in own_rules(words)} == {"noun", "name", "source"}


def test_examples_are_tried(kinds, tmp_path):
    done = run_program("rules", "--lexicon", kinds, "--check")
    assert (done.returncode, done.stdout.decode()) == (0, f"{kinds}: 6 of 6 examples hold\n")
    path = tmp_path / "own.toml"
    path.write_text(
        KINDS_OF_OURS.replace("swept [12] floors", "swept [12] clerks off the streets").replace("value=12", "value=13"),
        encoding="utf-8",
    )
    done = run_program("rules", "--lexicon", path, "--check")
    amnesty = "'The emir declared an amnesty for 12 poets' has kind=pardoned subject=poets value=12 "
    swept = "'Guards swept 12 clerks off the streets' has kind=detained rule=own.sweep.object: a near miss has not"
    lines = [
        f"{path}, line 31: frame 1: {amnesty}rule=own.amnesty_for.of, not kind=pardoned subject=poets value=13",
        f"{path}, line 41: frame 2: {swept}",
        f"{path}: 4 of 6 examples hold",
    ]
    assert (done.returncode, done.stdout.decode().splitlines()) == (1, lines)
    assert run_program("rules", "--check").returncode == 2


# ---------------------------------------------------------------------------------------------- whatever is in it
GOOD_WORDS = st.sampled_from(
    [
        "zork",
        "b",
        "people",
        "the",
        "of",
        "km",
        "per",
        "killed",
        "child",
        "may",
        "day",
        "percent",
        "%",
        "$",
        "m2",
        "É",
        "a.b",
    ]
)
WORDS = GOOD_WORDS | st.sampled_from(["-", ".", "(", "", "5", "\n"])
STRINGS = WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
SCALARS = (
    STRINGS.map(json.dumps)
    | st.integers().map(str)
    | st.sampled_from(["1e999999", "nan", "-inf", "0", "9" * 25, "9" * 400, "true", "2020-01-01", "07:32:00", "[", "x"])
    | st.floats(allow_nan=False, allow_infinity=False).map(repr)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda these: f"[{', '.join(these)}]")
        | st.dictionaries(st.sampled_from("abc"), inner, max_size=2).map(
            lambda table: f"{{{', '.join(f'{key} = {value}' for key, value in table.items())}}}"
        )
    ),
    max_leaves=4,
)
LISTS = st.lists(GOOD_WORDS, min_size=1, max_size=3).map(json.dumps)
NUMBERS = st.integers(1, 10**30).map(str) | st.tuples(st.integers(1, 10**29), st.integers(1, 10**29)).map(
    lambda p: str([*p])
)
PLAUSIBLE = {
    "id": GOOD_WORDS.map(json.dumps),
    "dimension": st.sampled_from(["mass", "time", "other", "length", "temperature"]).map(json.dumps),
    "words": LISTS,
    "symbols": LISTS,
    "per": GOOD_WORDS.map(json.dumps),
    "factor": NUMBERS,
    "code": st.sampled_from(["ZZC", "USD", "THE", "AUD"]).map(json.dumps),
    "names": LISTS,
    "signs": LISTS,
    "outlet": GOOD_WORDS.map(json.dumps),
    "name": st.sampled_from(["sunk", "deaths", "zork"]).map(json.dumps),
    "title": GOOD_WORDS.map(json.dumps),
    "like": st.sampled_from(["deaths", "count", "money", "votes", "percentage", "fighters"]).map(json.dumps),
    "plurals": LISTS,
    "group": st.sampled_from(["child", "combatant", "for"]).map(json.dumps),
    "person": st.sampled_from(["true", "false"]),
    "kind": st.sampled_from(["deaths", "seats", "ratio", "age", "sunk"]).map(json.dumps),
    "heads": LISTS,
    "role": st.sampled_from(ROLES).map(json.dumps),
    "pattern": st.sampled_from(["OBJ:*", "!SUBJ:zork", "PP:of/people; COUNTED:*"]).map(json.dumps),
    "examples": st.just('["They zorked [12] people -> kind=deaths"]'),
    "not_in": st.just('["They zorked [12] b"]'),
}
NAMES = st.sampled_from(['["Zm"]', '["M5", "The Zork"]', '["Of"]', '["A5 B", "Day"]', '["$Zork"]'])
BASES = st.sampled_from(['["zork"]', '["kill", "burn"]', '["cost"]', '["be"]', '["of"]', '["child", "zork"]'])
TABLES = {
    "unit": ["id", "dimension", "words", "symbols", "per", "factor"],
    "currency": ["code", "names", "signs"],
    "dollar": ["code", "outlet"],
    "kind": ["name", "title", "like"],
    "noun": ["words", "plurals", "group", "person", "kind", "examples", "not_in"],
    "name": ["words", "group"],
    "source": ["words"],
    "verb": ["words", "kind", "examples", "not_in"],
    "frame": ["heads", "role", "kind", "pattern", "group", "examples", "not_in"],
}
OF_TABLE = {("name", "words"): NAMES, ("source", "words"): NAMES, ("verb", "words"): BASES, ("frame", "heads"): BASES}


@st.composite
def lexicons(draw):
    """The text of a lexicon: entries with the right fields, in which some values are anything at all."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        table, fields = draw(st.sampled_from(sorted(TABLES.items())))
        wrong = draw(st.sets(st.sampled_from([*fields, "size"]), max_size=2)) if draw(st.integers(0, 2)) == 0 else set()
        left_out = draw(st.sets(st.sampled_from(fields[3:] or fields[2:] or fields)))
        lines = [
            f"{name} = {draw(VALUES if name in wrong else OF_TABLE.get((table, name), PLAUSIBLE[name]))}"
            for name in [*fields, *wrong.difference(fields)]
            if name not in left_out or name in wrong
        ]
        header = draw(st.sampled_from(["[[{}]]"] * 30 + ["[{}]", "[[{}s]]"])).format(table)
        parts.append("\n".join([header, *lines]))
    return "\n".join(parts)


PROBE = (
    "At least 70 people were killed on 5 May, 12 of them children. It cost $5 million, 30 zorks or 6 b a day; 3 m2, "
    "7 km and 40 % burned. Zm 5 per zork, the 6 of 9. M5 zorked 12 of them on Day 3, The Zork said; a child was zorked."
)


def loaded(path):
    """The lexicon, or None and what the error says."""
    try:
        return numbers_extract.load_lexicon(path), ""
    except LexiconError as error:
        return None, str(error)


@given(source=lexicons())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_lexicon_breaks_nothing_but_itself(tmp_path, source):
    path = tmp_path / "own.toml"
    path.write_text(source, encoding="utf-8")
    plain = numbers_extract.extract(PROBE)
    lexicon, said = loaded(path)
    if lexicon is None:
        assert said.startswith(str(path))
        assert "\n" not in said
        assert len(said) < 500 + len(str(path))
    else:
        for fact in numbers_extract.extract(PROBE, lexicon=lexicon):
            assert PROBE[fact.start : fact.end] == fact.surface
            numbers = [number for number in (fact.value_min, fact.value, fact.value_max) if number is not None]
            assert all(map(math.isfinite, numbers))
            assert numbers == sorted(numbers)
        READY.clear()  # one index for each lexicon would fill the memory
    assert numbers_extract.extract(PROBE) == plain


def test_the_tutorial_builds_the_shipped_file():
    docs = Path(__file__).parents[1] / "docs"
    page = (docs / "lexicon.md").read_text(encoding="utf-8")
    pieces = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    shipped = (docs / "examples" / "harbour.toml").read_text(encoding="utf-8")
    assert shipped.partition("\n\n")[2] == "\n".join(pieces)
    rows = dict(re.findall(r"^\| `\[\[(\w+)\]\]` \| (.*) \|$", page, re.MULTILINE))
    assert {table: re.findall(r"`(\w+)`", said) for table, said in rows.items()} == TABLES


def test_a_missing_file_is_one_line_and_wrong_usage(tmp_path):
    result = run_program("extract", tmp_path, "--lexicon", tmp_path / "none.toml")
    assert result.returncode == 2
    said = f"numbers-extract: {tmp_path / 'none.toml'}: no such file or folder; name a TOML file"
    assert result.stderr.decode().startswith(said)
