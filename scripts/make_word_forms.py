"""Makes the table of word forms, ``numbers_extract/lexicon/word_forms.txt``, from two libraries.

    pip install lemminflect textblob && python scripts/make_word_forms.py

- lemminflect (MIT): its lists of lemmas and inflections give the classes that a form can have and its lemma in each.
- textblob (MIT): its copy of Brill's lexicon gives the commonest class of a form, and some words more.

What both lack or have wrong is in the tables of this script, which are short. NOTICE has the licences.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path

from numbers_extract.lexicon.lemmas import lemma_by_rule

TABLE = Path(__file__).parent.parent / "numbers_extract" / "lexicon" / "word_forms.txt"

WRITTEN = re.compile("[A-Za-z](?:-?[A-Za-z])*")

# A form that only Brill's lexicon has can be the other form of its spelling too.
LIKE = {"P": "PZ", "Z": "ZP", "D": "DT", "T": "TD"}

# The tags of Brill's lexicon as letters; what is not here belongs to no open class.
TAGS = {
    "NN": "N", "NNS": "P", "NNP": "M", "NNPS": "M", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "A", "RBR": "A",
    "RBS": "A", "VB": "B", "VBP": "B", "VBZ": "Z", "VBD": "D", "VBN": "T", "VBG": "G", "CD": "#",
}  # fmt: skip
CLOSED_TAGS = frozenset("IN DT PRP PRP$ CC MD TO WDT WP WP$ WRB EX PDT POS".split())
"""A word that has but one of these tags gets no open class."""

# Plural nouns without an ending; lemminflect gives mass nouns (infallibility) such a plural too.
UNINFLECTED = frozenset(
    """
aircraft spacecraft hovercraft fish sheep deer series species police people cattle poultry livestock data media
headquarters barracks
""".split()
)

# What both libraries have wrong, or what a newspaper means first: whole lines of the table.
MENDED_LINES = """
am B B=be
are B B=be
is Z Z=be
was D D=be
drove D D=drive
clubbed TDJ
chopped TDJ
were D D=be
been T T=be
being GN G=be
does Z
has Z Z=have
quarantine NB
US M
UN M
EU M
UK M
Trump MN
trousers P P=trousers
like BJNA
police PNB P=police
missing JG
evening N
fighting GN
shelling NG
flooding NG
civilian NJ
nonprofit NJ
non-profit NJ
teen NJ
mum NJ
shot TDNJ T=shoot,D=shoot
coli N
outbreak N
divide BN
help NB
divides ZP
spend BN
rebuild BN
restart BN
relaunch BN
revamp BN
suspects PZ
suspect NBJ
leaves ZP P=leaf
al N
ran D D=run
beat BDTNJ
telecast NBDT
broadcast NJBDT
forecast NBDT
bail NB
nursing GN
operating JG
neighbouring JG
neighboring JG
maria P
continuing JG
run BNT
north-east ANJ
northeast ANJ
south-west ANJ
landslide N
landslides P
mimicked DT DT=mimic
mimicking G G=mimic
mimick -
maimed TDJ
stun NB
extra-judicial J
extrajudicial J
programmed TDJ TD=program
programming NG G=program
briefly A
supply NB
multiply B
please AB
"""
MENDED = dict(line.split(maxsplit=1) for line in MENDED_LINES.strip().splitlines())

Readings = dict[str, str]
"""What one form can be: class -> its lemma when it is read so."""


def read_inflections(rows: Iterable[list[str]]) -> dict[tuple[str, str], list[list[str]]]:
    """Rows of lemma, category and columns of forms (joined by a slash), as ``infl_lu.csv`` has them.

    Verbs: past, participle, -ing form, -s form; an empty participle is like the past.
    """
    found = {}
    for lemma, category, *columns in rows:
        forms = [[form for form in column.split("/") if form] for column in columns]
        if category == "verb" and len(forms) == 4 and not forms[1]:
            forms[1] = forms[0]
        found[lemma, category] = forms
    return found


def readings_of(
    rows: Iterable[list[str]], inflections: Mapping[tuple[str, str], list[list[str]]], tags: Mapping[str, str]
) -> dict[str, Readings]:
    """Rows of form, category and lemmas (joined by a slash), as ``lemma_lu.csv`` has them, by form."""
    found: dict[str, Readings] = {}
    for form, category, lemmas in rows:
        if category == "aux" or (tags.get(form) in CLOSED_TAGS - {"IN"} and category == "verb"):
            continue
        if not WRITTEN.fullmatch(form):
            continue
        readings = found.setdefault(form, {})
        every = lemmas.split("/")
        if category == "noun" and tags.get(form) == "NNS" and len(every) > 1 and form in every:
            every.remove(form)  # troops: troop
        for lemma in sorted(every, key=lambda one: (one != form, one.lower() != one, "-" in one)):
            columns = inflections.get((lemma, category), [])
            listed = any(form in column for column in columns)
            if form == lemma or listed or form not in every:  # else the two are spellings of one word
                for letter in _letters(form, category, lemma, columns, tags.get(form, "")):
                    readings.setdefault(letter, lemma)
    return found


def _letters(form: str, category: str, lemma: str, columns: list[list[str]], tag: str) -> Iterator[str]:
    """The classes of a form of this lemma."""
    if category == "noun":
        if form == lemma:
            yield "N"
        alike = form.islower() and form[-1] == "s" and form[-2] not in "sui" and columns == [[form]] and tag != "NN"
        if form != lemma or form in UNINFLECTED or alike or tag == "NNS":  # alike: remains, but not glumness
            yield "P"
    elif category == "verb":
        if form == lemma:
            yield "B"
        listed = {letter for letter, forms in zip("DTGZ", columns, strict=False) if form in forms}
        if form != lemma and not listed:
            listed = {"G" if form.endswith("ing") else "Z" if form.endswith("s") else "D"}
        if form.endswith("ed") and not listed.isdisjoint("DT"):
            listed |= {"D", "T"}
        yield from sorted(listed)
    else:
        yield {"adj": "J", "adv": "A"}[category]


def read_tags(lines: Iterable[str]) -> dict[str, str]:
    """Lines of a word and its commonest tag, as Brill's lexicon has them."""
    found = {}
    for line in lines:
        cells = line.split()
        if len(cells) == 2 and not line.startswith(";;;"):
            found[cells[0]] = cells[1]
    return found


def order_of(form: str, readings: Readings, tags: Mapping[str, str]) -> str:
    """The classes of a form, the commonest first: by Brill's tag of it, of its lemma, by what such forms mostly are."""
    letter = TAGS.get(tags.get(form, ""), "")
    if form != form.lower():
        return "".join(one for one in ("JNPM" if "J" in readings or form.isupper() else "PMN") if one in readings)
    if tags.get(form) in CLOSED_TAGS:
        letter = "A"  # what a preposition mostly is when it is none
    ranked = sorted(readings, key=lambda one: (one != letter, *_rank(form, one, readings, tags)))
    return "".join(ranked)


def _rank(form: str, letter: str, readings: Readings, tags: Mapping[str, str]) -> tuple[int, int]:
    usual = "TDNJGPZBA#M" if form.endswith("ed") else "GNJPZBTDA#M" if form.endswith("ing") else "NPJAZBDTG#M"
    lemma_tag = tags.get(readings[letter], "")
    of_verb = letter in "BZDTG"
    fits = (
        lemma_tag.startswith("VB")
        if of_verb
        else lemma_tag.startswith({"N": "NN", "P": "NN", "J": "JJ", "A": "RB"}.get(letter, "-"))
    )
    return (0 if fits or not lemma_tag else 1, usual.index(letter))


def lines_of(
    lemma_rows: Iterable[list[str]], inflection_rows: Iterable[list[str]], tags: Mapping[str, str]
) -> dict[str, str]:
    """The table: form -> its classes, the commonest first, and the lemmas that no rule gives."""
    table = readings_of(lemma_rows, read_inflections(inflection_rows), tags)
    add_tagged(table, tags)
    add_verbal_nouns(table)
    add_names(table, tags)
    order = {form: order_of(form, readings, tags) for form, readings in table.items()}
    order |= {form: line.split()[0] for form, line in MENDED.items()}

    def known(word: str, letters: str) -> bool:
        return not set(order.get(word, "")).isdisjoint(letters)

    lines = {}
    for form, codes in order.items():
        readings = table.get(form, {})
        odd: dict[str, str] = {}
        for letter in codes:
            lemma = readings.get(letter, form)
            if letter not in "-M" and lemma != lemma_by_rule(form, letter, known):
                odd[lemma] = odd.get(lemma, "") + letter
        lines[form] = codes + (" " + ",".join(f"{letters}={lemma}" for lemma, letters in odd.items()) if odd else "")
    return lines | MENDED


def add_tagged(table: dict[str, Readings], tags: Mapping[str, str]) -> None:
    """What Brill's lexicon knows beside: words, classes of words, and words of no open class."""
    for form, tag in tags.items():
        if not re.fullmatch("[a-z]{2,}|[ai]", form):
            continue
        letter = TAGS.get(tag, "")
        if form not in table and tag in CLOSED_TAGS:
            table[form] = {}
        elif letter and letter != "M":
            readings = table.setdefault(form, {})
            for one in LIKE.get(letter, letter) if not readings else letter:
                readings.setdefault(one, lemma_by_rule(form, one, lambda word, _: word in tags))


def add_verbal_nouns(table: dict[str, Readings]) -> None:
    """An -ing form with a plural is a noun too: *killing*, since there are *killings*."""
    for form, readings in table.items():
        if "G" in readings and "P" in table.get(form + "s", {}):
            readings.setdefault("N", form)


def add_names(table: dict[str, Readings], tags: Mapping[str, str]) -> None:
    """A word with a capital can be a name; it is a noun too where it has an adjective or a plural, as peoples have.

    Where Brill's lexicon has a word with a capital alone, it is a name first, whatever its lower case could be (Mars).
    """
    for form, tag in tags.items():
        if tag == "NNP" and form.istitle() and table.get(form.lower()) and form.lower() not in tags:
            table.setdefault(form, {})
    plural = {readings["P"] for form, readings in table.items() if "P" in readings and form != form.lower()}
    for form, readings in table.items():
        if form != form.lower():
            if "N" in readings and "J" not in readings and form not in plural and not form.isupper():
                del readings["N"]
            readings["M"] = form


def table() -> dict[str, str]:
    """The whole table, made of the installed libraries: form -> the rest of its line."""
    lists = resources.files("lemminflect.resources")
    with (
        gzip.open(lists.joinpath("lemma_lu.csv.gz").open("rb"), "rt", encoding="utf-8") as lemmas,
        gzip.open(lists.joinpath("infl_lu.csv.gz").open("rb"), "rt", encoding="utf-8") as inflections,
    ):
        lexicon = resources.files("textblob.en").joinpath("en-lexicon.txt").read_text(encoding="utf-8")
        lines = lines_of(csv.reader(lemmas), csv.reader(inflections), read_tags(lexicon.splitlines()))
    return {form: line or "-" for form, line in sorted(lines.items())}


def main() -> int:
    """Writes the table and says how long it is."""
    lines = table()
    text = "".join(f"{form}\t{line}\n" for form, line in lines.items())
    TABLE.write_text(text, encoding="utf-8")
    print(f"{TABLE}: {len(lines):,} forms, {len(text.encode()):,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
