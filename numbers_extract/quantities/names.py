"""A number in, where the name that holds it ends out: ``Court 9``, ``posts 17 and 18``, ``rails[3]``."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.relators import COMPLEMENTISERS
from numbers_extract.lexicon.words import FOLDED, is_known, singular
from numbers_extract.numerals import Number
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.patterns import later
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.text.tokens import Tokens

__all__ = [
    "coordinate_end",
    "is_figure_alone",
    "is_footnote",
    "is_fronted",
    "is_named_thing",
    "is_word_name",
    "named_apart",
    "number_end",
    "numbered_list_end",
    "says_something",
]

_ONE: Final = (
    r"\d{1,3}(?:\.\d+)?\s?[\u00b0\u00ba]\s?(?:\d{1,2}(?:\.\d+)?\s?['\u2032\u2019]\s?(?:\d{1,2}(?:\.\d+)?\s?[\"\u2033\u201d]\s?)?)?"
    r"[NSEW]\b(?![-'\u2019])"
)
_COORDINATE: Final = later(rf"(?=\d+(?:\.\d+)?\s?[\u00b0\u00ba]\s?\d){_ONE}|{_ONE}\s?[,;/]?\s?{_ONE}")
_DEGREES: Final = frozenset("\u00b0\u00ba")
_MOST_LABEL: Final = 10_000
_COUNTED: Final = frozenset("SNXLJQWU%ug")
_SUBJECT_BEHIND: Final = frozenset("EVBHMv")
_BRACKETS: Final = ("[", "]")
_CLOSED: Final = 2
_MARKS: Final = frozenset('.:"(')
_JOINTS: Final = frozenset("-/")
_LISTING: Final = frozenset("C-t,")
_NUMBERED: Final = labels.NUMBERED_THINGS | labels.LABEL_NOUNS


def coordinate_end(tokens: Tokens, number: Number) -> int | None:
    """The token behind a latitude or longitude with its minutes, or behind two without them."""
    text, end = tokens.text, tokens.ends[number.first]
    if _DEGREES.isdisjoint(text[end : end + 2]):
        return None
    found = _COORDINATE.match(text, tokens.starts[number.first], tokens.ends[-1])
    if found is None:
        return None
    last = number.last
    while last < len(tokens.words) and tokens.starts[last] < found.end():
        last += 1
    return last


def is_footnote(tokens: Tokens, number: Number) -> bool:
    """``rails[3]``, ``He left.[4]``: a figure alone in square brackets, behind a word or a stop, or in no sentence.

    One of the sentence before may open the next: ``[5] The mill shut``.
    """
    text, start, end = tokens.text, tokens.starts[number.first], tokens.ends[number.last - 1]
    if text[start - _CLOSED : start] == ")(" and text[end : end + 1] == ")":
        return True  # section 501(c)(3)
    if start == 0 or (text[start - 1], text[end : end + 1]) != _BRACKETS:
        return False
    behind = tokens.starts[number.last + 1 : number.last + 2]
    opens = number.first == 1 and all(text[at].isupper() for at in behind)
    return opens or (start > 1 and not text[start - 2].isspace())


def number_end(tokens: Tokens, last: int, joints: frozenset[str] = _JOINTS) -> int:
    """The token behind the parts that joints add to the number before token ``last``: ``No. 19-2204``, ``60/251``."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    while (
        last + 1 < len(words)
        and words[last].tag in joints
        and words[last + 1].text == "#"
        and starts[last] == ends[last - 1]
        and starts[last + 1] == ends[last]
    ):
        last += 2
    return last


def is_figure_alone(tokens: Tokens, number: Number) -> bool:
    """``shot a 69``, ``aboard a 737``: an article before digits that count nothing makes a score or a model of them."""
    words, first, last = tokens.words, number.first, number.last
    if not first or words[first - 1].tag != "a" or number.letter or words[last - 1].text != "#":
        return False
    if tokens.starts[first] == tokens.ends[first - 1] or not tokens.surface(first, last).isdecimal():
        return False  # $A82,615
    if last < len(words) and words[last].tag not in _ALONE:
        return False
    if last + 1 < len(words) and words[last].tag == "C" and words[last + 1].tag in "Qa":
        return False  # a 5 and 10 percent rise
    return unit_after(tokens.text, tokens.ends[last - 1], tokens.ends[-1]) is None


_ALONE: Final = frozenset(".;:)IBVHMswC")


def is_word_name(tokens: Tokens, number: Number) -> bool:
    """``engineers of the Three Gorges Bureau``: a number word with a capital inside a sentence, before another."""
    words, at = tokens.words, number.last
    if number.form != "words" or not number.first or at >= len(words) or tokens.shouted:
        return False
    if words[number.first - 1].tag in ".:\"'(," or not tokens.text[tokens.starts[number.first]].isupper():
        return False
    opens = words[number.first - 1].tag == "D" and (number.first == 1 or words[number.first - 2].tag in _MARKS)
    if tokens.text[tokens.starts[number.first - 1]].isupper() and not opens:
        return False  # Rejected By Four Colleges
    if number.value == 0:  # the Zero Guerrilla Force
        return words[at].cap and at + 1 < len(words) and words[at + 1].cap
    return words[at].cap and words[at].tag == "X"


def numbered_list_end(tokens: Tokens, number: Number) -> int:
    """``posts 17 and 18``, ``Rooms 3, 4 and 7``: where numbers behind the plural of what they number end; 0 for none.

    Not where the last of them counts something: ``won seats 14 and 15 points ahead``.
    """
    words, last = tokens.words, number.last
    through = last < len(words) and words[last].text in labels.THROUGH
    if not number.first or last - number.first != 1 or not (through or words[number.first].text == "#"):
        return 0
    plural = words[number.first - 1].text
    if through:
        return _span_end(tokens, number)
    if not plural.endswith("s") or singular(plural) not in _NUMBERED:
        return 0
    joined = False
    while last + 1 < len(words) and words[last].tag in _LISTING and words[last + 1].text == "#":
        joined = joined or words[last].tag != ","
        last += 2
    counts = last < len(words) and words[last].tag in _COUNTED
    return last if joined and not counts else 0


def _span_end(tokens: Tokens, number: Number) -> int:
    """``plastics types 1 through 7``, ``successors one through 38``: where numbers that name things end; 0 for none."""
    words, at = tokens.words, number.last + 1
    noun = words[number.first - 1]
    named = noun.tag in "SLW" and noun.text != noun.lemma and at < len(words)
    ends = at + 1 >= len(words) or words[at + 1].tag in ".,;:)CIs" if named else False
    return at + 1 if ends and (words[at].text == "#" or words[at].cardinal is not None) else 0


def is_named_thing(tokens: Tokens, number: Number) -> bool:
    """``moved to Court 9 on Monday``, ``guards at Door 3 were hurt``: a noun with a capital and a number.

    Not behind a determiner or a place in front of its sentence (``Inside the Hall 12 were trapped``), and not where the
    number counts what follows (``At Palace 40 guests fell ill``).
    """
    words, at = tokens.words, number.first
    noun = words[at - 1]
    if not noun.cap:
        return False
    raw = tokens.surface(at, at + 1)
    value = number.value
    if words[at].text != "#" or number.form != "digits" or not raw.isdecimal() or tokens.shouted:
        return False
    if value is None or value >= _MOST_LABEL or not is_whole(value) or number.letter:
        return False
    plain = FOLDED[noun.text]
    if not is_known(noun.text) or plain.tag not in "NU" or plain.group is not None:
        return False
    behind = words[number.last] if number.last < len(words) else None
    if behind is not None and (behind.tag in _COUNTED and behind.tag != "U"):
        return False
    if at == 1:
        told = noun.text in labels.LEVELS_FIRST
        return not told and behind is not None and behind.tag in "EBHM" and not behind.plural
    before = words[at - 2]
    if before.tag in "aD" or before.text in labels.NO_NAMES_BEHIND:
        return False
    return not (behind is not None and behind.tag in _SUBJECT_BEHIND and is_fronted(tokens, at))


def is_fronted(tokens: Tokens, at: int) -> bool:
    """Whether the part of the sentence before token ``at`` opens with a preposition: ``In Kalima | 3 died``."""
    words = tokens.words
    k = at
    while k > 0 and words[k - 1].tag not in '.,;:("':
        k -= 1
    return k < at and words[k].tag in "Is"


def says_something(tokens: Tokens, number: Number) -> bool:
    """``Radio 4 said that``: a name at the start of its sentence that says something."""
    words, at = tokens.words, number.last
    if number.first != 1 or at >= len(words) or words[at].tag not in "VEWe":
        return False
    return words[at].lemma in pw.PLAIN_SAYING or (at + 1 < len(words) and words[at + 1].text in COMPLEMENTISERS)


def named_apart(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``a "Boeing 707" of``, ``the 7-Eleven``: a name that marks set apart, or that a hyphen makes of a number."""
    words, at = tokens.words, number.last
    if at >= len(words):
        return None
    if words[at].tag == "-" and at + 1 < len(words) and words[at + 1].cardinal and words[number.first].text == "#":
        capital = tokens.text[tokens.starts[at + 1]].isupper() and not tokens.shouted
        return (at + 2, "discard.label") if capital and tokens.starts[at + 1] == tokens.ends[at] else None
    if words[at].tag != '"' or number.form != "digits":
        return None
    first = number.first
    while first and words[first - 1].tag in ("XNJg" if tokens.shouted else "XNJ"):
        first -= 1
    titled = first < number.first and first > 1 and words[first - 1].tag == '"' and words[first - 2].tag in "aD"
    return (at, "discard.label") if titled else None
