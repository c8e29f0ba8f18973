"""A user's own units and currencies: read from a file, used on both sides, refused with their line."""

from __future__ import annotations

import json
import math
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import numbers_extract
from numbers_extract.app.in_use import READY, using
from numbers_extract.errors import LexiconError
from numbers_extract.lexicon import words as word_lists
from numbers_extract.lexicon.speakers import OWN_SPEAKERS
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
    "code": st.sampled_from(["ZZC", "USD", "THE", "EUR"]).map(json.dumps),
    "names": LISTS,
    "signs": LISTS,
}


@st.composite
def lexicons(draw):
    """The text of a lexicon: entries with the right fields, in which some values are anything at all."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        table, fields = draw(
            st.sampled_from(
                [
                    ("unit", ["id", "dimension", "words", "symbols", "per", "factor"]),
                    ("currency", ["code", "names", "signs"]),
                ]
            )
        )
        wrong = draw(st.sets(st.sampled_from([*fields, "size"]), max_size=2)) if draw(st.integers(0, 2)) == 0 else set()
        left_out = draw(st.sets(st.sampled_from(fields[3:] or fields[2:])))
        lines = [
            f"{name} = {draw(VALUES if name in wrong else PLAUSIBLE[name])}"
            for name in [*fields, *wrong.difference(fields)]
            if name not in left_out or name in wrong
        ]
        header = draw(st.sampled_from(["[[{}]]"] * 30 + ["[{}]", "[[{}s]]"])).format(table)
        parts.append("\n".join([header, *lines]))
    return "\n".join(parts)


PROBE = (
    "At least 70 people were killed on 5 May, 12 of them children. It cost $5 million, 30 zorks or 6 b a day; 3 m2, "
    "7 km and 40 % burned. Zm 5 per zork, the 6 of 9."
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


def test_a_missing_file_is_one_line_and_wrong_usage(tmp_path):
    result = run_program("extract", tmp_path, "--lexicon", tmp_path / "none.toml")
    assert result.returncode == 2
    said = f"numbers-extract: {tmp_path / 'none.toml'}: no such file or folder; name a TOML file"
    assert result.stderr.decode().startswith(said)
