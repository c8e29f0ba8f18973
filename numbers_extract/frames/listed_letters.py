"""The letters of a sentence's words in, those of listed words settled out: ``her``, ``accused``, ``May``, ``year``.

The letters are those of :mod:`numbers_extract.frames.chunks`; ``spans`` has the token of each letter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from numbers_extract.lexicon.calendar import PLURAL_END
from numbers_extract.lexicon.clause_words import TIMES_OF_DAY
from numbers_extract.lexicon.function_words import (
    ADDITIVE_ADVERBS,
    ASKING_WAYS,
    BEFORE_PREPOSITION_TO,
    CAPTIVES,
    CAPTURE_VERBS,
    DESCRIBING_ADVERBS,
    FLOATING,
    HOMEWARD,
    MONTHS_AND_MODALS,
    NOT_YET,
    PERSONS_LIKE_VERBS,
    POSSESSIVE_OR_OBJECT,
    TIME_NOUNS,
    TIME_OPENERS,
    TOTAL_NOUNS,
    VERBS_LIKE_PERSONS,
)
from numbers_extract.lexicon.labels import NAMES_SHORTENED
from numbers_extract.lexicon.phrase_words import MULTIPLES, PARTICLES, RESULTATIVES, VAGUE_WORDS
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE
from numbers_extract.lexicon.words import Word
from numbers_extract.patterns import later
from numbers_extract.quantities import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["APOSTROPHE", "describe_by_owner", "join_as_well", "join_particles", "own_plurals", "settle_listed"]

APOSTROPHE: Final = "'"
"""The letter of a mark that may be a quotation's or, behind a plural, an owner's."""

_Settling = Callable[[list[Word], list[str], list[int]], None]


def _own(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``her brother``: before a noun a pronoun that may be an object determines it."""
    for k in range(len(tags) - 1):
        if tags[k] == "P" and tags[k + 1] in "NSLJQXUeWMg" and words[spans[k]].text in POSSESSIVE_OR_OBJECT:
            tags[k] = "D"


def _lead_to_verbs(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``to recruit 900 cadets``: behind *to* or a modal and before a noun phrase a word for persons is a verb."""
    for k in range(1, len(tags) - 1):
        led = tags[k] == "N" and tags[k - 1] in "tK" and tags[k + 1] in "DaQSLXPJ"
        if led and words[spans[k]].text in PERSONS_LIKE_VERBS:
            preposition = k > 1 and words[spans[k - 2]].text in BEFORE_PREPOSITION_TO
            tags[k] = "N" if preposition else "v"


def _tell_of_persons(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``the minister accused police of``, ``a clerk accused of fraud``: no person, but what one did."""
    for k in range(1, len(tags) - 1):
        between = tags[k] == "N" and tags[k - 1] in "XNSLPj" and tags[k + 1] in "DaSLXPo"
        if between and words[spans[k]].text in VERBS_LIKE_PERSONS:
            tags[k] = "E"


def _capture(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``killed one hostage``, ``45 taken prisoner``: a captive that is counted, and one that a verb makes."""
    for k in range(1, len(tags)):
        if words[spans[k]].text not in CAPTIVES:
            continue
        if tags[k] == "J" and tags[k - 1] in "QaD":
            tags[k] = "N"
        elif tags[k] == "N" and tags[k - 1] in "nEe" and words[spans[k - 1]].lemma in CAPTURE_VERBS:
            tags[k - 1 : k + 1] = "ER"


def _multiply(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``Quadruple homicide in Nome``: where a word for so many opens a headline, it describes the noun."""
    for k in range(len(tags) - 1):
        opens = k == 0 or tags[k - 1] in ".:,"
        if opens and tags[k] in "vU" and tags[k + 1] in "NSg" and words[spans[k]].text in MULTIPLES:
            tags[k] = "J"


def _name_months(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``Theresa May said``: between a name and a verb a month is a name."""
    for k in range(1, len(tags) - 1):
        named = tags[k] == "T" and tags[k - 1] == "X" and tags[k + 1] in "VEWBHp,"
        if named and words[spans[k]].cap and words[spans[k]].text in MONTHS_AND_MODALS:
            tags[k] = "X"


def _describe(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``two nearby houses``: between a number or a determiner and a noun an adverb describes the noun."""
    for k in range(1, len(tags) - 1):
        between = tags[k] == "R" and tags[k - 1] in "QaDJ" and tags[k + 1] in "NSUWg"
        if between and words[spans[k]].text in DESCRIBING_ADVERBS:
            tags[k] = "J"


def _sum_up(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``the national total from measles``: with no noun behind it is the noun."""
    for k in range(1, len(tags) - 1):
        ends = tags[k] == "J" and tags[k - 1] in "DNJ" and tags[k + 1] in "ItVE.,;"
        if ends and words[spans[k]].text in TOTAL_NOUNS:
            tags[k] = "N"


def _float(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``were all rescued``, ``they each fired nine shells``, ``12 years each``: one that determines no noun."""
    for k in range(1, len(tags) - 1):
        if tags[k] == "D" and words[spans[k]].text in FLOATING:
            before, after = tags[k - 1], tags[k + 1]
            acts = before in "PSLX" and after in "EVvU" and k + 2 < len(tags) and tags[k + 2] in "QMDa"
            if acts or (before in "BH" and after in "EenRJgGB") or (before in "SM" and after in ".,;:)"):
                tags[k] = "R"


def _ask_how(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``taught 90 police how to spot arms``: before ``to`` it opens a clause, and is no noun that is counted."""
    for k in range(1, len(tags) - 1):
        if tags[k] == "N" and tags[k + 1] == "t" and words[spans[k]].text in ASKING_WAYS:
            tags[k] = "s"


def _date(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``last year``, ``Friday night``, ``this month``: one date, no noun phrase."""
    for k in range(1, len(tags)):
        if tags[k] in "NSUWJ" and words[spans[k]].text in TIME_NOUNS:
            before = words[spans[k - 1]].text
            if tags[k - 1] == "T":
                tags[k] = "T"
            elif before in TIME_OPENERS and tags[k - 1] in "JDRIN" and (k + 1 >= len(tags) or tags[k + 1] != "p"):
                opener = k - 2 if k > 1 and words[spans[k - 2]].text in DEFINITE_ARTICLE else k - 1
                for n in range(opener, k + 1):
                    tags[n] = "T"


def _join_shortened(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``two St. Mary deputies``: the stop behind a name's first word, written short, parts no phrase."""
    for k in range(1, len(tags) - 1):
        named = tags[k] == "." and tags[k - 1] == tags[k + 1] == "X" and tags[k + 2 : k + 3] != ["p"]
        if named and words[spans[k - 1]].text in NAMES_SHORTENED:
            tags[k] = "-"


def _date_states(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``found dead early on Monday``: behind a state, a word for the time of the day describes no noun."""
    for k in range(1, len(tags)):
        state = tags[k] == tags[k - 1] == "J" and words[spans[k - 1]].text in RESULTATIVES
        if state and words[spans[k]].text in TIMES_OF_DAY and (k + 1 >= len(tags) or tags[k + 1] in "IT.,"):
            tags[k] = "R"


def _deny_yet(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``are yet to be traced``, ``have yet to return``: behind an auxiliary and before ``to`` it denies."""
    for k in range(1, len(tags) - 1):
        if words[spans[k]].text in NOT_YET and tags[k - 1] in "BH" and tags[k + 1] == "t":
            tags[k] = "x"


def _go_home(words: list[Word], tags: list[str], spans: list[int]) -> None:
    """``took 40 pupils home``: a plural that is counted describes no single home; not ``a veterans home``."""
    for k in range(2, len(tags)):
        if tags[k] != "N" or tags[k - 1] not in "SL" or words[spans[k]].text not in HOMEWARD:
            continue
        if k + 1 < len(tags) and tags[k + 1] in "NSLUW":
            continue  # 40 veterans home loans
        first = k - 1
        while first > 0 and tags[first] in "SLJXNe":
            first -= 1
        if tags[first] == "Q" or (tags[first] == "o" and tags[first - 1 : first] in (["Q"], ["M"])):
            tags[k] = "R"


# In this order: each reads what those before it have settled.
_SETTLED: Final[tuple[tuple[frozenset[str], _Settling], ...]] = (
    (POSSESSIVE_OR_OBJECT, _own),
    (PERSONS_LIKE_VERBS, _lead_to_verbs),
    (VERBS_LIKE_PERSONS, _tell_of_persons),
    (CAPTIVES, _capture),
    (frozenset(MULTIPLES), _multiply),
    (MONTHS_AND_MODALS, _name_months),
    (DESCRIBING_ADVERBS, _describe),
    (TOTAL_NOUNS, _sum_up),
    (FLOATING, _float),
    (ASKING_WAYS, _ask_how),
    (TIME_NOUNS, _date),
    (NAMES_SHORTENED, _join_shortened),
    (TIMES_OF_DAY, _date_states),
    (NOT_YET, _deny_yet),
    (HOMEWARD, _go_home),
)
_LISTED: Final = frozenset().union(*(listed for listed, _ in _SETTLED))


def settle_listed(tokens: Tokens, tags: list[str], spans: list[int]) -> None:
    """Settles the letters of listed words that have two, in place."""
    if _LISTED.isdisjoint(tokens.texts):
        return
    for listed, settle in _SETTLED:
        if not listed.isdisjoint(tokens.texts):
            settle(tokens.words, tags, spans)


def join_particles(tokens: Tokens, tags: list[str], spans: list[int]) -> None:
    """``four grown up children``, ``six worn out tyres``: a participle and its particle describe the noun behind."""
    if PARTICLES.isdisjoint(tokens.texts):
        return
    words = tokens.words
    for k in range(1, len(tags) - 2):
        described = tags[k] == "n" and tags[k - 1] == "Q" and tags[k + 2] in "SLW"
        if described and words[spans[k + 1]].text in PARTICLES:
            tags[k : k + 2] = "JJ"


def own_plurals(tokens: Tokens, tags: list[str], spans: list[int]) -> bool:
    """``four of the clerks' carts``: right behind a plural or a name in -s the mark is an owner's, in place.

    Out comes whether there is one; a mark in a sentence where one opens a quotation is none.
    """
    starts, ends = tokens.starts, tokens.ends
    marks = [k for k, tag in enumerate(tags) if tag == APOSTROPHE]
    if any(not spans[k] or starts[spans[k]] > ends[spans[k] - 1] for k in marks):
        return False
    found = False
    for k in marks:
        plural = tags[k - 1] in "SLXN" and tokens.words[spans[k - 1]].text.endswith(PLURAL_END)
        counted = k > 1 and tokens.words[spans[k - 2]].text in VAGUE_WORDS  # several clerks' deaths
        parted = k + 1 < len(tags) and starts[spans[k + 1]] > ends[spans[k]]
        if plural and parted and not counted and tags[k + 1] in "NSLXJQeEgGUWj":
            tags[k] = "p"
            found = True
    return found


_OWNED: Final = later(r"(?<=Q)(?P<owner>[-JX]*[NX](?=p[NXJ]*[SLW])|[JXSLN]+(?=pX[NXJ]*[SL]))p")


def describe_by_owner(words: list[Word], tags: list[str], spans: list[int], held: Mapping[int, Quantity]) -> None:
    """``70 sheriff's deputies``, ``20 People's Army rebels``: an owner that tells of what sort they are."""
    for match in _OWNED.finditer("".join(tags)):
        first, last = match.span("owner")
        several = held[first - 1].value != 1 if first - 1 in held else False
        named = all(words[spans[k]].cap or words[spans[k]].tag == "N" or tags[k] == "-" for k in range(first, last))
        if several and named:
            tags[first : last + 1] = "J" * (last + 1 - first)


def join_as_well(
    words: list[Word], tags: list[str], spans: list[int], ends: list[int], held: dict[int, Quantity]
) -> dict[int, Quantity]:
    """``as well as`` joins as ``and`` does: one letter for its three words; returns where the numbers stand then."""
    k = 0
    while k + 2 < len(tags):
        if words[spans[k + 1]].text in ADDITIVE_ADVERBS and tags[k] == "s" and tags[k + 2] == "s":
            tags[k : k + 3] = ["C"]
            del spans[k + 1 : k + 3], ends[k : k + 2]
            held = {n - 2 if n > k else n: quantity for n, quantity in held.items()}
        k += 1
    return held
