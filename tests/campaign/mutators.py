"""A text in, the same text with one thing done to it out: cuts, other numbers, other signs, other case, other layout."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from campaign.corpus import corpus
from campaign.grammar import expand, expression

__all__ = ["MUTATORS", "mutate"]

Mutator = Callable[[Random, str], str]

_NUMBER = re.compile(
    r"\d[\d,.]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|half)\b"
)
_SPACES = "\u00a0\u202f\u2009\u3000\t\x0b\x0c\x85\u2028\u2029\u200b\u2060\ufeff "
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202a\u202e\u061c\u180e\ufe0f"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d\u00ad~"
_QUOTES = "\"'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2032\u2033`\u00b4\uff02"
_LINE_ENDS = ("\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " \n", "\n ", "\u2028", "\x0b", "\x0c", "\n\t", "\n> ")
_NOISE = (
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f600", "e\u0301", "\u0130", "\u1e9e", "\ufb01", "\ud800", "\0", "\x7f", "\x1b[31m", "\u0660", "\uff15",
    "\u00b2", "\u2153", "\u2460", "\u4e94", "\u0e51", "\U0001d7d8", "\u0333", "\ufffd", "\ufffe", "\u05d0\u05d1", "\u2067", "&nbsp;", "&#50;", "<b>", "</p>", "\\n", "%d", "{0}",
    "\u20ac", "\u00a3", "\u20b9", "\u00b0", "\u2030", "\u00d7", "\u00f7", "\u221a", "\u221e", "\u2044", "\u2026", "\u2022", "\u00a7", "\u2116", "\u00aa", "\u00ba", "\u24c0",
)  # fmt: skip
_FURNITURE = (
    "By Ann Lee\n\n", "By Ann Lee and Bo 3 Chu\n\n", "PARIS (Wire) - ", "LIMA, May <small> (Wire) -- ", "Published <small> May <figures>\n", "(Reporting by 5 staff)", "Photo: 12 men stand by.\n",
    "Copyright <figures> The Paper. All rights reserved.", "Page <small> of <small>\n", "Read more: <expression>\n", "Share\n<figures> comments\n", "Updated <small>:<small> GMT\n", "UPDATE <small>-",
    "LENGTH: <figures> words\n", "<figures> of <figures> DOCUMENTS\n\n", "HEADLINE: <expression> killed\n", "--\n", "***\n", "# <expression>\n\n", "## <number>\n", "1. ", "(<small>) ", "[<small>]", "* * *\n\n",
    "Date: <figures>-<small>-<small>\n", "FILE PHOTO: <expression> <people>.\n\n", "KEY POINTS\n\n- <expression>\n- <expression>\n\n", "<expression> min read\n", "Source: <figures>\n", "Q: How many?\nA: <number>.\n",
)  # fmt: skip


# ---------------------------------------------------------------------------------------------- words and numbers
def _cut_short(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[:at] if random.random() < 0.5 else text[at:]


def _delete(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[:at] + text[at + random.randrange(1, 30) :]


def _double(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    piece = text[at : at + random.randrange(1, 40)]
    return text[:at] + piece * random.choice((2, 2, 2, 3, 8)) + text[at:]


def _splice(random: Random, text: str) -> str:
    """The beginning of this text with the end of another."""
    other = random.choice(corpus().sentences).split(" ")
    words = text.split(" ")
    return " ".join(words[: random.randrange(len(words) + 1)] + other[random.randrange(len(other)) :])


def _shuffle_words(random: Random, text: str) -> str:
    words = text.split(" ")
    a, b = random.randrange(len(words)), random.randrange(len(words))
    words[a], words[b] = words[b], words[a]
    return " ".join(words)


def _drop_word(random: Random, text: str) -> str:
    words = text.split(" ")
    del words[random.randrange(len(words))]
    return " ".join(words)


def _insert(random: Random, text: str, piece: str) -> str:
    """The text with a piece set in between two words."""
    words = text.split(" ")
    words.insert(random.randrange(len(words) + 1), piece)
    return " ".join(words)


def _insert_number(random: Random, text: str) -> str:
    return _insert(random, text, expression(random))


def _insert_phrase(random: Random, text: str) -> str:
    return _insert(random, text, random.choice(corpus().phrases))


def _other_number(random: Random, text: str) -> str:
    found = list(_NUMBER.finditer(text))
    if not found:
        return _insert_number(random, text)
    match = random.choice(found)
    new = expand("number", random) if random.random() < 0.5 else expression(random)
    return text[: match.start()] + new + text[match.end() :]


def _swap_numbers(random: Random, text: str) -> str:
    """The numbers of the text among one another."""
    found = _NUMBER.findall(text)
    random.shuffle(found)
    numbers = iter(found)
    return _NUMBER.sub(lambda _: next(numbers), text)


def _one_digit(random: Random, text: str) -> str:
    digits = [at for at, c in enumerate(text) if c in "0123456789"]
    if not digits:
        return _insert_number(random, text)
    at = random.choice(digits)
    return text[:at] + random.choice("00123456789.,-/: ") + text[at + 1 :]


# ---------------------------------------------------------------------------------------------- signs
def _some(random: Random, text: str, signs: str, others: str) -> str:
    """Some or all of the signs replaced by others."""
    share = random.choice((0.1, 0.5, 1))
    other = random.choice(others)
    return "".join([other if c in signs and random.random() < share else c for c in text])


def _other_spaces(random: Random, text: str) -> str:
    return _some(random, text, " ", _SPACES)


def _other_dashes(random: Random, text: str) -> str:
    return _some(random, text, _DASHES, _DASHES)


def _other_quotes(random: Random, text: str) -> str:
    return _some(random, text, _QUOTES, _QUOTES)


def _other_figures(random: Random, text: str) -> str:
    zero = random.choice("\uff10\u0660\u06f0\u0966\u0e50\U0001d7ce")
    return re.sub(r"[0-9]", lambda m: chr(ord(zero) + int(m[0])), text, count=random.choice((0, 1, 3)))


def _invisible(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(_INVISIBLE) + text[at:]


def _noise(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(_NOISE) * random.choice((1, 1, 1, 2, 9)) + text[at:]


def _any_sign(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[:at] + random.choice(".,;:-/%$()[]\"'&+*=<>|_@#!?~^\\") + text[at + random.randrange(2) :]


def _no_points(_: Random, text: str) -> str:
    return re.sub(r"[.,;:?!]", "", text)


# ---------------------------------------------------------------------------------------------- case and layout
def _case(random: Random, text: str) -> str:
    return random.choice((str.upper, str.lower, str.title, str.swapcase, str.capitalize))(text)


def _wrap(random: Random, text: str) -> str:
    end = random.choice(_LINE_ENDS)
    share = random.choice((0.05, 0.2, 1))
    return "".join([end if c == " " and random.random() < share else c for c in text])


def _brackets(random: Random, text: str) -> str:
    a = random.randrange(len(text))
    b = random.randrange(a, len(text) + 1)
    left, right = random.choice(("()", "[]", "{}", "“”", "‘’", "<>", "((", "))", "**", "__", "——", ",,", '""'))
    return f"{text[:a]}{left}{text[a:b]}{right}{text[b:]}"


def _list(random: Random, text: str) -> str:
    mark = random.choice(("- ", "* ", "• ", "1. ", "{n}. ", "{n}) ", "({n}) ", "a) ", "> ", "| ", "\t", "{n}\t"))
    items = re.split(r"(?<=[.,;]) ", text)
    return "\n".join(mark.format(n=n) + item for n, item in enumerate(items, 1))


def _table(random: Random, text: str) -> str:
    sign = random.choice((" | ", "\t", ",", ";", "    ", "|"))
    rows = [
        [expand(random.choice(("place", "people", "number", "expression")), random) for _ in range(3)] for _ in range(2)
    ]
    table = "\n".join(sign.join(row) for row in rows)
    return f"{table}\n{text}" if random.random() < 0.5 else f"{text}\n\n{table}\n"


def _furniture(random: Random, text: str) -> str:
    piece = re.sub(r"<([a-z ]+)>", lambda m: expand(m[1], random), random.choice(_FURNITURE))
    return piece + text if random.random() < 0.7 else f"{text}\n\n{piece}"


MUTATORS: tuple[Mutator, ...] = (
    *(_other_number, _insert_number, _splice) * 3,
    *(_cut_short, _delete, _double, _shuffle_words, _drop_word, _insert_phrase, _swap_numbers, _one_digit),
    *(_other_spaces, _other_dashes, _other_quotes, _other_figures, _invisible, _noise, _any_sign, _no_points),
    *(_case, _wrap, _brackets, _list, _table, _furniture),
)  # fmt: skip
"""What can be done to a text, the commoner ones named more than once."""


def mutate(random: Random, text: str, times: int) -> str:
    """The text with so many things done to it; one that is empty on the way stays so."""
    for _ in range(times):
        if not text:
            break
        text = random.choice(MUTATORS)(random, text)
    return text
