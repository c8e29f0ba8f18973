"""A counted quantity in, how surely it is said out: asserted, alleged, possible, planned or denied."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.lexicon import Word
from numbers_extract.lexicon.cues import (
    CLAUSE_OPENERS,
    COMMON_PARTS,
    CONDITIONS,
    CORRECTING,
    DOUBTING,
    FORECASTS,
    HAPPENINGS,
    MONTH_LIKE,
    NOUN_LIKE_CUES,
    OPEN_CONDITIONS,
    SAYING,
    STATUS,
    TAKEN,
    TAKING_VERBS,
    UNREAL,
    Cue,
)
from numbers_extract.tokens import Tokens

__all__ = ["StatusCue", "casts_doubt", "status_cues", "status_of"]

StatusCue = tuple[int, int, Cue]
_POSSIBLE, _DENIED = "possible", "denied"
_ORDER = (_DENIED, "planned", _POSSIBLE, "alleged")
_BY_WORD: dict[str, list[tuple[int, tuple[str, ...], Cue]]] = {}  # by the first telling word: (its place, words, cue)
for _cue in STATUS:
    for _words in _cue.words:
        _at = next((k for k, part in enumerate(_words) if part not in COMMON_PARTS), 0)
        _BY_WORD.setdefault(_words[_at], []).append((_at, _words, _cue))


def status_cues(tokens: Tokens) -> list[StatusCue]:
    """Every status cue of a sentence: first token, last token, cue."""
    words = tokens.words
    found: list[StatusCue] = []
    for k, word in enumerate(words):
        if word.text in _BY_WORD or word.lemma in _BY_WORD:
            for key in {word.lemma, word.text}:
                for offset, phrase, cue in _BY_WORD.get(key, ()):
                    first = k - offset
                    if _stands(words, first, phrase) and not _has_other_sense(words, first, phrase):
                        found.append((first, first + len(phrase), cue))
    return found


def _stands(words: Sequence[Word], first: int, phrase: tuple[str, ...]) -> bool:
    if first < 0 or first + len(phrase) > len(words):
        return False
    return all(part in {words[first + n].lemma, words[first + n].text} for n, part in enumerate(phrase))


def _has_other_sense(words: Sequence[Word], first: int, phrase: tuple[str, ...]) -> bool:
    """``May 4``, ``claimed 310 lives``, ``the plan``: the word is there, the cue is not."""
    word = words[first]
    if len(phrase) > 1:
        return False
    if word.tag == "t":
        return not _opens_headline(words, first)
    if word.text in MONTH_LIKE:
        following = words[first + 1].tag if first + 1 < len(words) else "."
        if word.cap or following in "Q,." or (first and words[first - 1].tag in "IoyC" and following not in "vBHUR"):
            return True
    if phrase[0] in OPEN_CONDITIONS and first + 2 < len(words):
        asked, verb = OPEN_CONDITIONS[phrase[0]]
        if words[first + 1].text in asked and words[first + 2].lemma in verb:
            return True
    if phrase[0] in UNREAL and first + 1 < len(words) and words[first + 1].text in UNREAL[phrase[0]]:
        return True
    if phrase[0] in TAKING_VERBS and any(w.lemma in TAKEN for w in words[first : first + 5]):
        return True
    named = word.tag in "NS" or (word.tag in "UW" and first > 0 and words[first - 1].tag in "DaJp")
    return named and phrase[0] in NOUN_LIKE_CUES


def _opens_headline(words: Sequence[Word], to: int) -> bool:
    """``Chad to send 300 men``: nothing but the subject stands before the infinitive."""
    if not 0 < to <= _LONGEST_SUBJECT or to + 1 >= len(words) or words[to + 1].tag not in "vU":
        return False
    return words[to - 1].tag in "XNSL" and all(word.tag in "XNSLJDap" for word in words[:to])


_LONGEST_SUBJECT = 4


def status_of(tokens: Tokens, counted: Counted, found: Sequence[StatusCue]) -> tuple[str, str]:
    """The status and the id of the cue that set it (empty for ``asserted``)."""
    frame = counted.frame
    first = counted.quantity.outer_first
    if first > 1 and tokens.words[first - 1].text in CORRECTING and tokens.words[first - 2].tag == ",":
        return _DENIED, "status.corrected"  # killed eight, not 12
    if frame is not None and frame.status:
        return frame.status, frame.id
    best = ("asserted", "")
    rank = len(_ORDER)
    unreal = ""
    for low, high, cue in found:
        if not _reaches(tokens, low, high, cue, counted):
            continue
        if tokens.words[low].lemma in CONDITIONS | FORECASTS:
            unreal = cue.id
        place = _ORDER.index(cue.value)
        if place < rank:
            best, rank = (cue.value, cue.id), place
    return (_POSSIBLE, unreal) if unreal and best[0] == "planned" else best


def casts_doubt(tokens: Tokens) -> bool:
    """Whether a sentence says of the claim before it that nobody could verify it."""
    return any(cue.id == DOUBTING for _, _, cue in status_cues(tokens))


def _is_happening(word: Word) -> bool:
    return word.text in HAPPENINGS or word.lemma in HAPPENINGS


def _reaches(tokens: Tokens, low: int, high: int, cue: Cue, counted: Counted) -> bool:
    words = tokens.words
    first, last = counted.quantity.first, counted.quantity.last
    if cue.direction in {"forward", "both", "across"} and high <= first and first - high <= cue.reach:
        between = words[high:first]
    elif cue.direction in {"backward", "both", "across"} and low >= last and low - last <= cue.reach:
        between = words[last:low]
    else:
        return False
    stops = 0
    inserted = False
    for k, word in enumerate(between):
        if word.tag == ";" or word.text == ";":
            return False
        if word.tag == "w" and cue.value == _POSSIBLE and k and _is_happening(between[k - 1]):
            return False  # may have led to a raid that killed 30
        if word.text in CLAUSE_OPENERS and cue.value != "denied" and cue.direction != "across":
            return False
        if (
            word.tag == "w"
            and cue.value == "denied"
            and k
            and between[k - 1].tag in "NSXUW"
            and between[k - 1].lemma not in SAYING
        ):
            return False  # denied a role in the attack that killed 30
        if cue.direction == "backward" and word.tag == ",":
            inserted = not inserted  # 33 people, including nine women and two men, were feared dead
            stops += 1 if inserted else -1
        elif cue.direction == "backward" and word.tag == "C" and not inserted:
            stops += 1
        if (
            word.tag == ","
            and cue.direction == "forward"
            and cue.value in {"planned", "possible", "alleged"}
            and words[high - 1].text not in CONDITIONS
            and k > 0
        ):
            stops += 1
    return stops == 0 or cue.direction in {"both", "across"} or cue.value == "denied"
