"""The loader of the word lists: a word as written in, its entry (lemma, phrase tag, group, number) out.

Entries are made once per spelling and kept; the lists themselves are data in the modules of this package.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Final

from numbers_extract.lexicon import function_words, nouns, people, verbs
from numbers_extract.lexicon import numbers as number_words
from numbers_extract.lexicon.lemmas import lemma_by_rule
from numbers_extract.lexicon.word_table import entry, lemmas_in

__all__ = [
    "CASED",
    "FOLDED",
    "OWN",
    "PLAIN",
    "Word",
    "inflected",
    "is_known",
    "listed_spellings",
    "plural_of",
    "singular",
    "spellings_of",
]


class Word:
    """One spelling's entry. All fields are read-only by convention.

    ``text`` is lower case; ``tag`` is one letter of the phrase alphabet (see :mod:`numbers_extract.frames.chunks`);
    ``group`` is None for what is not a person, else the SCHEMA group or an empty string; ``cardinal``, ``scale``,
    ``fraction`` (denominator), ``multiplier`` and ``vague`` are None where the word is no such number. ``opens``: a number
    may begin with the word. ``phrase`` is the letter in the phrase grammar: the tag, with modals as auxiliaries and plural
    people apart. ``forms`` says what a user's own word can be, as a line of the table of word forms does; empty for all
    others.
    """

    __slots__ = (
        "cap",
        "cardinal",
        "collective",
        "forms",
        "fraction",
        "group",
        "lemma",
        "multiplier",
        "number_like",
        "opens",
        "ordinal",
        "phrase",
        "plural",
        "scale",
        "tag",
        "text",
        "vague",
    )  # fmt: skip

    def __init__(self, text: str, lemma: str, tag: str, *, cap: bool = False) -> None:
        self.text = text
        self.lemma = lemma
        self.tag = tag
        self.cap = cap
        self.plural = tag == "S"
        self.group: str | None = None
        self.forms = ""
        self.cardinal = number_words.CARDINALS.get(text)
        self.scale = number_words.SCALES.get(text)
        self.fraction = number_words.FRACTIONS.get(text)
        self.ordinal = number_words.ORDINALS.get(text)
        self.multiplier = number_words.MULTIPLIERS.get(text)
        self.collective = number_words.COLLECTIVE_NUMERALS.get(text)
        self.vague = number_words.VAGUE_PLURALS.get(text)
        self.number_like = (
            self.cardinal is not None
            or self.scale is not None
            or self.fraction is not None
            or self.multiplier is not None
            or self.collective is not None
            or self.vague is not None
            or (text.endswith("fold") and len(text) > len("fold") and text[:-4] in number_words.CARDINALS)
        )

        self.phrase = "K" if tag == "M" else tag
        self.opens = (
            self.number_like
            or tag in "Qau"
            or self.ordinal is not None
            or text in number_words.OPENING_QUANTIFIERS
            or text in number_words.DECADES_OF_LIFE
            or text in number_words.SPANS_LONG
        )

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.tag!r})"


_VOWELS = "aeiou"
_LISTED: dict[str, tuple[str, str, str | None]] = {}
"""Each listed spelling with its lemma, tag and group."""


def singular(noun: str) -> str:
    """The singular of an English noun in lower case; the word itself where it is no regular plural."""
    known = people.IRREGULAR_PLURALS.get(noun)
    if known is not None:
        return known
    if noun in people.NO_PLURAL or not noun.endswith("s") or len(noun) < 3 or noun.endswith(("ss", "us", "is")):
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes", "zzes", "tches")):
        return noun[:-2]
    if noun.endswith("oes"):
        return noun[:-2]
    return noun[:-1]


def is_known(text: str) -> bool:
    """Whether a lower-case spelling stands in a list, rather than being guessed by its ending."""
    return text in _LISTED or text in OWN


OWN: Final[dict[str, Word]] = {}
"""The spellings, in lower case, of a user's own words while they are in use: see :mod:`.own_words`."""


_PLURALS: dict[str, str] = {}
for _many, _single in people.IRREGULAR_PLURALS.items():
    if _many != "persons":
        _PLURALS.setdefault(_single, _many)


def plural_of(noun: str) -> str:
    """The plural of an English noun in lower case."""
    irregular = _PLURALS.get(noun)
    if irregular is not None:
        return irregular
    if noun.endswith("man") and noun not in {"human", "german"}:
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return noun + "s"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "ch", "sh", "z", "o")) else "s")


def _suffixed(base: str, suffix: str) -> tuple[str, ...]:
    """``base`` with -ed or -ing; both spellings where English doubles the last letter in some words or countries."""
    if base.endswith("ie") and suffix == "ing":
        return (base[:-2] + "ying",)
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return (base[:-1] + suffix,)
    if base.endswith("ee") and suffix == "ed":
        return (base + "d",)
    if base.endswith("y") and base[-2] not in _VOWELS and suffix == "ed":
        return (base[:-1] + "ied",)
    if base[-1] == "c":
        return (base + "k" + suffix, base + suffix)
    if len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS:
        return (base + base[-1] + suffix, base + suffix)
    return (base + suffix,)


def inflected(base: str) -> dict[str, str]:
    """The forms of a regular verb, each with its letter in the table of word forms (D for a past and a participle)."""
    return {
        **dict.fromkeys(_suffixed(base, "ed"), "D"),
        **dict.fromkeys(_suffixed(base, "ing"), "G"),
        _third(base): "Z",
        base: "B",
    }


def _add(text: str, lemma: str, tag: str, *, over: bool = False, group: str | None = None) -> None:
    if over or text not in _LISTED:
        _LISTED[text] = (lemma, tag, group)


def _load_verbs() -> None:
    listed = frozenset(nouns.NOUNS.split())
    bases = dict.fromkeys([*verbs.IRREGULAR, *verbs.VERB_ONLY, *sorted(verbs.NOUN_OR_VERB)])
    for base in bases:
        both = base in verbs.NOUN_OR_VERB or base in listed
        past, participle = verbs.IRREGULAR.get(base, ("", ""))
        if past == participle and past:
            _add(past, base, "E")
        elif past:
            _add(past, base, "V")
            _add(participle, base, "n")
        else:
            for form in _suffixed(base, "ed"):
                _add(form, base, "e" if form in nouns.ADJECTIVAL_PARTICIPLES else "E")
        for form in _suffixed(base, "ing"):
            _add(form, base, "g" if form in verbs.NOUN_LIKE_ING else "G")
        _add(_third(base), base, "W" if both else "V")
        _add(base, base, "U" if both else "v")
    for form, base in verbs.OTHER_PASTS.items():
        _add(form, base, "E")


def _load_people() -> None:
    others: dict[str, list[str]] = {}
    for plural, single in people.IRREGULAR_PLURALS.items():
        others.setdefault(single, []).append(plural)
    for group, words in people.PEOPLE.items():
        for noun in words.split():
            for text in {noun, plural_of(noun), *others.get(noun, ())}:
                known = _LISTED.get(text)
                if known is not None and known[2] is not None:
                    continue
                collective = people.NO_PLURAL.get(text) == "plural"
                _add(text, noun, "S" if text != noun or collective else "N", over=True, group=group)


def _load_nationals() -> None:
    """Plurals of nationals, for text all in capitals: ``SALVADORANS`` are people."""
    for plural in nouns.NATIONALS - nouns.NATIONALS_TOO:
        if plural.endswith("s") and plural[:-1] in nouns.NATIONALS and plural not in _LISTED:
            _add(plural, plural[:-1], "S", group="")


def _load() -> None:
    for tag, words in function_words.FUNCTION_WORDS.items():
        for text in words.split():
            _add(text, function_words.AUXILIARY_LEMMAS.get(text, text), tag)
    for text in (
        number_words.CARDINALS.keys()
        | number_words.SCALES.keys()
        | number_words.COLLECTIVE_NUMERALS.keys()
        | number_words.VAGUE_PLURALS.keys()
    ):
        _add(text, singular(text) if text in number_words.LOOSE_COLLECTIVES else text, "Q", over=True)
    for text in number_words.ORDINALS:
        _add(text, text, "J", over=True)
    _load_verbs()
    for text in nouns.NOUNS.split():
        _add(text, text, "N")
        _add(plural_of(text), text, "S")
    _load_people()
    _load_nationals()
    for text, noun in nouns.SHORT_PLURALS.items():
        _add(text, noun, "S")
    for text in number_words.FRACTIONS:
        _add(text, singular(text), "N")
    for tag, words in nouns.OTHER_TAGS.items():
        for text in words.split():
            _add(text, singular(text) if tag in "SW" else text, tag, over=True)


_load()

_NOUN_TAGS: Final = frozenset("NSUW")
_PLURAL_CODE: Final = "P"
_BASE_TAGS: Final = frozenset("vU")
# The letters of the table of word forms: those of nouns and names, and the tags of the others.
_NOUN_CODES: Final = frozenset("NPM#")
_TAG_OF_CODE: Final = {"J": "J", "A": "R", "B": "v", "Z": "W", "D": "V", "T": "n"}
_PAST_AND_PARTICIPLE: Final = frozenset({"D", "T"})
_ADJECTIVE_ENDINGS = (
    "ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "ional", "ial", "ual", "ary", "ese", "ic", "al", "ular",
)  # fmt: skip
_NATIONAL_PLURALS = (
    "ians",
    "eans",
    "ans",
    "ishmen",
    "chmen",
    "lanese",
    "anis",
    "inis",
    "aqis",
    "abis",
    "alis",
    "ttis",
    "enis",
    "aitis",
)


def _guess(text: str) -> Word:
    """The entry of a word in no list: by its ending, and where that leaves a noun by the table of word forms."""
    if "-" in text:
        return _hyphened(text)
    word = _inflected(text) or _uninflected(text)
    return _in_table(text) or word if word.tag in "NS" and word.group is None else word


def _in_table(text: str) -> Word | None:
    """What the table says of a word, unless it can be a noun or a name."""
    codes, _, lemmas = (entry(text) or "").partition(" ")
    first = codes[:1]
    if first not in _TAG_OF_CODE or not _NOUN_CODES.isdisjoint(codes):
        return None
    both = first in _PAST_AND_PARTICIPLE and _PAST_AND_PARTICIPLE.issubset(codes)
    lemma = lemmas_in(lemmas).get(first) or lemma_by_rule(text, first, _is_base)
    return Word(text, lemma, "E" if both else _TAG_OF_CODE[first])


def _hyphened(text: str) -> Word:
    """``pre-emptively``, ``ex-soldiers``, ``pro-government``: an adverb, the noun of its last part or an adjective."""
    if text.endswith("ly"):
        return Word(text, text, "R")
    head = text.rsplit("-", 1)[1]
    lemma, tag, group = _LISTED.get(head, ("", "", None))
    if not tag and (head in nouns.PARTICLE_PLURALS or _PLURAL_CODE in (entry(head) or "").partition(" ")[0]):
        return Word(text, text[: -len(head)] + singular(head), "S")  # break-ins, e-scooters
    if tag not in _NOUN_TAGS:
        return Word(text, text, "J")
    word = Word(text, text[: -len(head)] + lemma, "S" if tag in "SW" else "N")
    word.group = group
    return word


def _is_base(text: str, _classes: str) -> bool:
    """Whether a word is the listed base of a verb."""
    return text in _LISTED and _LISTED[text][1] in _BASE_TAGS


def _inflected(text: str) -> Word | None:
    """``unwarily``, ``rewilding``, ``doxxed``, ``favelas``: the entry of an adverb, a participle or a plural."""
    if text.endswith("ly") and len(text) > 4:
        return Word(text, text, "R")
    if text.endswith("ing") and len(text) > 5:
        return Word(text, lemma_by_rule(text, "G", _is_base), "g")
    if text.endswith("ed") and len(text) > 4 and text not in verbs.NOUN_LIKE_ED:
        return Word(text, lemma_by_rule(text, "D", _is_base), "e")
    if text.endswith("s") and len(text) > 3 and not text.endswith(("ss", "us", "is")) and text not in people.NO_PLURAL:
        word = Word(text, singular(text), "S")
        word.group = "" if text.endswith(people.PEOPLE_SUFFIXES) else None
        return word
    return None


def _uninflected(text: str) -> Word:
    """``venomous``, ``abbess``, ``trawlermen``: the entry of an adjective or a noun, which may name people."""
    if text in people.NO_PLURAL:
        return Word(text, text, "S" if people.NO_PLURAL[text] == "plural" else "N")
    if text in people.IRREGULAR_PLURALS:
        return Word(text, people.IRREGULAR_PLURALS[text], "S")
    if text.endswith(_ADJECTIVE_ENDINGS):
        return Word(text, text, "J")
    of_people = text.endswith(people.PEOPLE_SUFFIXES) and len(text) > _SHORT
    several = of_people and text.endswith("men")
    word = Word(text, text[:-2] + "an", "S") if several else Word(text, text, "N")
    if of_people:
        word.group = "woman" if text.endswith("women") else ""
    return word


def _listed(text: str) -> Word | None:
    """The entry of a listed spelling."""
    found = _LISTED.get(text)
    if found is None:
        return None
    lemma, tag, group = found
    word = Word(text, lemma, tag)
    word.group = group
    return word


class _Plain(dict[str, Word]):
    """Lower-case spelling -> entry of the program's own lists, made on first look-up."""

    def __missing__(self, text: str) -> Word:
        word = _listed(text)
        if word is None:
            plain = text.replace("\u2019", "'").replace("\u2010", "-").replace("\u2011", "-")
            word = _listed(plain) or _guess(plain)
        if word.tag == "S" and word.group is not None:
            word.phrase = "L"
        if len(self) < _MOST_SPELLINGS:
            self[text] = word
        return word


class _Folded(dict[str, Word]):
    """Lower-case spelling -> entry, also of a user's own words while they are in use."""

    def __missing__(self, text: str) -> Word:
        word = PLAIN[text]
        if len(self) < _MOST_SPELLINGS:
            self[text] = word
        return word


class _Cased(dict[str, Word]):
    """Spelling as written in running text -> entry: a capital inside a sentence makes a name."""

    def __missing__(self, raw: str) -> Word:
        text = raw.lower()
        word = PLAIN[text]
        if raw[0].isupper():
            word = _capitalised(raw, text, word)
            if word.tag == "S" and word.group is not None:
                word.phrase = "L"
        if len(self) < _MOST_SPELLINGS:
            self[raw] = word
        return word


_KEEP_WHEN_CAPITALISED = frozenset("aDzPCkswMKHBxtoyITQ")
_MONTHS_AND_WORDS: Final = function_words.MONTHS_AND_MODALS | function_words.MONTHS_AND_NOUNS
_MOST_SPELLINGS = 300_000
_SHORT = 5
_STEM = 3


def _ends_as_national(text: str) -> bool:
    """``Texans``; a short one is a given name: ``Denis``, ``Hans``."""
    ending = next((one for one in _NATIONAL_PLURALS if text.endswith(one)), "")
    return bool(ending) and len(text) - len(ending) >= _STEM


def _capitalised(raw: str, text: str, word: Word) -> Word:
    if (
        word.tag in _KEEP_WHEN_CAPITALISED and text not in _MONTHS_AND_WORDS and not (raw.isupper() and len(raw) > 1)
    ) or word.number_like:
        return word
    name = Word(text, word.lemma, "X", cap=True)
    if text in _MONTHS_AND_WORDS:
        return Word(text, text, "T", cap=True)
    if word.group is not None:
        name = Word(text, word.lemma, word.tag, cap=True)
        name.group = word.group
    elif text in nouns.NATIONALS or _ends_as_national(text):
        name = Word(text, singular(text), "S" if text.endswith(("s", "men", "women")) else "X", cap=True)
        name.group = "" if name.tag == "S" else None
    return name


PLAIN = _Plain()
FOLDED = _Folded()
CASED = _Cased()


@functools.cache
def _spellings_by_lemma() -> dict[str, list[str]]:
    """The listed spellings of each lemma."""
    spellings: dict[str, list[str]] = {}
    for text, (lemma, _, _) in _LISTED.items():
        spellings.setdefault(lemma, []).append(text)
    return spellings


def listed_spellings(lemma: str) -> Sequence[str]:
    """The listed spellings of a lemma."""
    return _spellings_by_lemma().get(lemma, ())


def spellings_of(lemmas: frozenset[str], *, numbers: bool) -> frozenset[str]:
    """Every listed spelling whose lemma is among ``lemmas``, and they themselves; ``numbers``: also all number words."""
    by_lemma = _spellings_by_lemma()
    known = {text for lemma in lemmas for text in by_lemma.get(lemma, ())}
    if numbers:
        known |= (
            number_words.CARDINALS.keys()
            | number_words.SCALES.keys()
            | number_words.FRACTIONS.keys()
            | number_words.COLLECTIVE_NUMERALS.keys()
            | number_words.VAGUE_PLURALS.keys()
            | number_words.MULTIPLIERS.keys()
            | number_words.DECADES_OF_LIFE.keys()
            | number_words.SPANS_LONG.keys()
            | {f"{n}fold" for n in number_words.CARDINALS}
            | set(_UNICODE_FRACTIONS)
        )
    return frozenset(known | lemmas)


_UNICODE_FRACTIONS = "\u00bd\u2153\u2154\u00bc\u00be\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e"
