"""A number in, where the result of a game that holds it ends out: sets of tennis, strokes of golf, rounds, leads."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.calendar import PERCENT_SIGN, PERCENT_WORD
from numbers_extract.lexicon.relators import CONJUNCTIVE, DEFINITE_ARTICLE
from numbers_extract.numerals import Number
from numbers_extract.patterns import later
from numbers_extract.quantities.ages import OLDEST, is_beside_each_name
from numbers_extract.quantities.surroundings import is_game, is_vote
from numbers_extract.text.tokens import Tokens

__all__ = ["follows_score_word", "score_end"]

_PAIR: Final = r"(\d{1,3})-(\d{1,3})(?:\s?\(\d{1,2}(?:-\d{1,2})?\))?"
_AND: Final = "|".join(sorted(CONJUNCTIVE))
_PERCENT: Final = f"{PERCENT_SIGN}|{PERCENT_WORD}"
_SETS: Final = later(rf"{_PAIR}(?:(?:,|;|,? (?:{_AND}))\s{_PAIR}){{1,6}}(?![\d-]|\s?(?:{_PERCENT}))")
_PAIRS: Final = later(_PAIR)
_MOST_POINTS: Final = 30
_NOTHING_COUNTED: Final = frozenset(".,;:)IBEVHMCswRkT")
_ROUNDS: Final = frozenset({4, 8, 16, 32, 64})
_PAR: Final = 3
_STROKES: Final = frozenset(range(55, 100))
_CLUBS: Final = frozenset(range(1, 11))


def score_end(tokens: Tokens, number: Number) -> int | None:
    """The token behind a result that begins at the number, None where it tells none.

    ``4-6, 7-5, 6-1``, ``three-under-par``, ``carded 69``, ``reach the last eight``; or behind a club that it names.
    """
    if number.form not in {"digits", "words"}:
        return None
    if tokens.words[number.first].text == "#":
        end = _sets_end(tokens, number)
        if end is not None:
            return end
    end = _par_end(tokens, number)
    if end is not None:
        return end
    if number.value is not None and number.value > OLDEST and is_beside_each_name(tokens, number.first, number.last):
        return number.last  # two survivors in the draw: Varga (139) and Lind (144)
    if _is_club(tokens, number):
        return number.last + 1
    return number.last if _is_round(tokens, number) or _are_strokes(tokens, number) else None


def _are_strokes(tokens: Tokens, number: Number) -> bool:
    """``carded 71``, ``shot 69 in the first round``, ``closed with a 68``, ``a crushing 79``: strokes of a round."""
    words, at = tokens.words, number.first
    if words[at].text != "#" or number.value is None or number.value not in _STROKES:
        return False
    if number.last < len(words) and (
        words[number.last].tag not in _NOTHING_COUNTED | {"t"} or words[number.last].tag in "BHk"
    ):
        return False
    one = at - 1  # the word before the number, its article and what praises it
    praised = one > 0 and words[one].text in qw.ROUND_PRAISE
    one -= praised
    single = one > 0 and words[one].tag == "a"
    lead = words[one - single] if one >= single else None
    if lead is None or (praised and not single):
        return False
    if lead.lemma in qw.CARDING or (praised and lead.text in qw.ROUND_LEADS):
        return True
    others = {word.text for word in words[: one - single] + words[number.last :]}
    if qw.ROUND_WORDS.isdisjoint(others) or is_vote(tokens):
        return False
    if lead.text in qw.ENDS_JOINED:
        verb = next((k for k in range(one - 1, -1, -1) if words[k].lemma in qw.ROUND_VERBS), at)
        return any(word.text == "#" for word in words[verb:one])  # shot 69 and 70
    if lead.text in qw.ROUND_LEADS:
        return single or any(word.lemma in qw.ROUND_TURNS for word in words[:one])
    return lead.lemma in qw.ROUND_VERBS


def _is_club(tokens: Tokens, number: Number) -> bool:
    """``a nine iron``, ``his 3 wood``: one golf club, which the number names."""
    words, first, last = tokens.words, number.first, number.last
    if not first or last >= len(words) or words[last].text not in qw.BAG_CLUBS or number.value not in _CLUBS:
        return False
    plural = last + 1 < len(words) and words[last + 1].tag == "S"
    return words[first - 1].tag == "a" or (words[first - 1].tag == "D" and not plural)


def _sets_end(tokens: Tokens, number: Number) -> int | None:
    """``4-6, 7-5, 6-1``: pairs of a few points in a row, of which one goes down, as no range does."""
    words, at = tokens.words, number.last
    if at + 1 >= len(words) or words[at].tag != "-" or words[at + 1].text != "#" or is_vote(tokens, strong=True):
        return None
    found = _SETS.match(tokens.text, tokens.starts[number.first], tokens.ends[-1])
    if found is None:
        return None
    pairs = [(int(one), int(other)) for one, other in _PAIRS.findall(found[0])]
    if max(map(max, pairs)) > _MOST_POINTS or all(one < other for one, other in pairs):
        return None
    last = at
    while last < len(words) and tokens.starts[last] < found.end():
        last += 1
    return last


def _par_end(tokens: Tokens, number: Number) -> int | None:
    """``three-under-par``, ``9 under par``; the token behind, with the strokes that follow it (``a four-under 68``)."""
    words, at = tokens.words, number.last
    if at >= len(words) or (words[at].tag != "-" and words[at].text not in qw.ROUND_PAR):
        return None
    texts = [word.text for word in words[at : at + 2 * _PAR - 1] if word.tag != "-"]
    joined = " ".join(texts[:_PAR]).replace("-", " ").split()[:2]
    if len(joined) < _PAR - 1 or joined[0] not in qw.ROUND_PAR:
        return None
    if joined[1] == "#" and words[at].tag == "-" and words[at + 2].text == "#":
        return at + _PAR  # a five-under 67
    if joined[1] not in qw.PAR:
        return None
    last = at
    while last < len(words) and qw.PAR.isdisjoint(words[last].text.split("-")):
        last += 1
    strokes = last + 1
    return strokes + 1 if strokes < len(words) and words[strokes].text == "#" else strokes


def _is_round(tokens: Tokens, number: Number) -> bool:
    """``to reach the last eight``: how many are left in a cup, in talk of a game."""
    words, first, last = tokens.words, number.first, number.last
    if first <= 1 or words[first - 1].text not in qw.LAST_ROUNDS or number.value not in _ROUNDS or not is_game(tokens):
        return False
    if last < len(words) and words[last].tag not in _NOTHING_COUNTED:
        return False
    return words[first - 2].text in DEFINITE_ARTICLE and (first == _PAR - 1 or words[first - 3].tag in "ItvVEUW")


def follows_score_word(tokens: Tokens, first: int) -> bool:
    """``the score is now | 2 to 1``, ``leads 3 to 1``: whether a word of a result stands before token ``first``."""
    words, at = tokens.words, first - 1
    while at > 0 and words[at].tag in "BRI":
        at -= 1
    if at < 0:
        return False
    word = words[at]
    return word.lemma in qw.SCORES if at < first - 1 else word.lemma in qw.SCORES | qw.SCORE_VERBS
