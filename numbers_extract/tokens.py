"""A sentence's span in, its tokens out: parallel lists of offsets and lexicon entries."""

from __future__ import annotations

import re

from numbers_extract.lexicon import CASED, FOLDED, Word, is_known

__all__ = ["PUNCTUATION", "Tokens", "tokenise"]

_SPACES = "\u00a0\u2009\u202f\u2007"
_TOKEN = re.compile(
    rf"""
    (?P<n>                                              # a number in digits
        \d{{1,3}}(?:,\d{{2,3}})+(?:\.\d+)?(?!\d)
      | \d{{1,3}}(?:['\u2019]\d{{3}})+(?:\.\d+)?(?!\d)
      | \d{{1,3}}(?:[{_SPACES} ]\d{{3}})+(?:\.\d+)?(?![\d,.]\d)(?!\d)
      | \d+(?:\.\d+)?(?:[eE][-+\u2212]?\d+(?![A-Za-z\d]))?
      | (?<![\w.])\.\d+
    )
  | (?P<w>                                              # a word
        (?:[A-Za-z]\.){{2,}}
      | [^\W\d_]+(?:[-\u2010\u2011'\u2019](?!s\b|S\b)[^\W\d_]+)*
    )
  | (?P<s>['\u2019][sS]\b)
  | (?P<d>--+|\u2014|\u2013|\u2212|-)
  | (?P<q>["\u201c\u201d\u2018\u00ab\u00bb]|''|``)
  | (?P<p>[^\s\w]|_)
    """,
    re.VERBOSE,
)

PUNCTUATION: dict[str, Word] = {}


def _punctuation(text: str, tag: str) -> Word:
    word = Word(text, text, tag)
    PUNCTUATION[text] = word
    return word


for _text, _tag in (
    (",", ","), (";", ";"), (":", ":"), ("(", "("), (")", ")"), ("[", "("), ("]", ")"), (".", "."), ("!", "."), ("?", "."),
    ("\u2026", "."), ("/", "/"), ("%", "%"), ("'", "'"), ("\u2019", "'"), ("&", "C"), ("_", "."),
):  # fmt: skip
    _punctuation(_text, _tag)
_DASH = _punctuation("-", "-")
_LONG_DASH = _punctuation("\u2014", ",")
_QUOTE = _punctuation('"', '"')
_POSSESSIVE = _punctuation("'s", "p")
_DIGITS = Word("#", "#", "Q")
_OTHER = _punctuation("\u00b7", "u")


class Tokens:
    """The tokens of one sentence: ``starts[i]`` and ``ends[i]`` are text offsets, ``words[i]`` is the lexicon entry.

    ``shouted`` says that the letters are capitals throughout (or each word has one), so that a capital means nothing.
    """

    __slots__ = ("_texts", "ends", "shouted", "starts", "text", "words")

    def __init__(self, text: str, starts: list[int], ends: list[int], words: list[Word], *, shouted: bool) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.words = words
        self.shouted = shouted
        self._texts: frozenset[str] | None = None

    @property
    def texts(self) -> frozenset[str]:
        """The lower-case spellings that occur in the sentence."""
        if self._texts is None:
            self._texts = frozenset([word.text for word in self.words])
        return self._texts

    def surface(self, first: int, last: int) -> str:
        """The text from token ``first`` up to, not including, token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def __len__(self) -> int:
        return len(self.words)


def _is_shouted(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    return part.isupper() or (len(part) < _LONGEST_HEADLINE and _is_title(part))


def _is_title(part: str) -> bool:
    words = [w for w in part.split() if len(w) > _SHORT_WORD and w[0].isalpha()]
    return len(words) >= _FEW_WORDS and sum(w[0].isupper() for w in words) > _MOST * len(words)


_LONGEST_HEADLINE = 160
_SHORT_WORD = 3
_FEW_WORDS = 4
_MOST = 0.75


def _split_compound(raw: str, at: int, starts: list[int], ends: list[int], words: list[Word]) -> bool:
    """Splits ``three-day`` or ``twenty-three`` at its hyphens where a part is a number word; False for others."""
    parts = re.split(r"[-\u2010\u2011]", raw)
    entries = [FOLDED[part.lower()] for part in parts]
    if not any(entry.number_like or (entry.ordinal is not None and k) for k, entry in enumerate(entries)):
        return False
    for k, (part, entry) in enumerate(zip(parts, entries, strict=True)):
        if k:
            starts.append(at)
            ends.append(at + 1)
            words.append(_DASH)
            at += 1
        starts.append(at)
        at += len(part)
        ends.append(at)
        words.append(entry)
    return True


def tokenise(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    shouted = _is_shouted(text, start, end)
    cased = CASED
    folded = FOLDED
    first = True
    for match in _TOKEN.finditer(text, start, end):
        group = match.lastgroup
        at, to = match.span()
        if group == "w":
            raw = match.group()
            if "-" in raw and _split_compound(raw, at, starts, ends, words):
                first = False
                continue
            if shouted:
                word = folded[raw.lower()]
            elif first:
                word = folded[raw.lower()]
                if word.group is None and raw[0].isupper() and word.tag not in "RGEeg" and not is_known(raw.lower()):
                    word = cased[raw]
                first = False
            else:
                word = cased[raw]
        elif group == "n":
            word = _DIGITS
            first = False
        elif group == "p":
            word = PUNCTUATION.get(match.group(), _OTHER)
        elif group == "s":
            word = _POSSESSIVE
        elif group == "d":
            spaced = text[at - 1 : at].isspace() and text[to : to + 1].isspace()
            word = _LONG_DASH if spaced or to - at > 1 or match.group() == "\u2014" else _DASH
        else:
            word = _QUOTE
            first = first or not words
        starts.append(at)
        ends.append(to)
        words.append(word)
    return Tokens(text, starts, ends, words, shouted=shouted)
