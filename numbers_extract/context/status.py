"""A counted quantity in, how surely it is said out: asserted, alleged, possible, planned or denied."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.lexicon.cues import STATUS, Cue
from numbers_extract.tokens import Tokens

__all__ = ["StatusCue", "status_cues", "status_of"]

StatusCue = tuple[int, int, Cue]
_ORDER = ("denied", "planned", "possible", "alleged")
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}
for _cue in STATUS:
    for _words in _cue.words:
        _BY_FIRST.setdefault(_words[0], []).append((_words, _cue))
# Verbs whose own object is no claim: "claimed 310 lives", "may" the month.
_NOT_CLAIMED = frozenset({"life", "responsibility", "victory"})
_MODAL_TAGS = frozenset("MTR")


def status_cues(tokens: Tokens) -> list[StatusCue]:
    """Every status cue of a sentence: first token, last token, cue."""
    words = tokens.words
    found: list[StatusCue] = []
    for k, word in enumerate(words):
        if word.text not in _BY_FIRST and word.lemma not in _BY_FIRST:
            continue
        for key in {word.lemma, word.text}:
            for phrase, cue in _BY_FIRST.get(key, ()):
                last = k + len(phrase)
                if last <= len(words) and all(
                    part in {words[k + n].lemma, words[k + n].text} for n, part in enumerate(phrase)
                ):
                    if word.text == "may" and (word.cap or (k + 1 < len(words) and words[k + 1].tag in "Q,.")):
                        continue
                    if phrase == ("claim",) and any(w.lemma in _NOT_CLAIMED for w in words[k : k + 5]):
                        continue
                    if (
                        word.tag in "NS"
                        and phrase[0] in {"plan", "offer", "claim", "aim", "will", "promise", "threat"}
                        and len(phrase) == 1
                    ):
                        continue
                    found.append((k, last, cue))
    return found


def status_of(tokens: Tokens, counted: Counted, found: Sequence[StatusCue]) -> tuple[str, str]:
    """The status and the id of the cue that set it (empty for ``asserted``)."""
    frame = counted.frame
    if frame is not None and frame.status:
        return frame.status, frame.id
    best = ("asserted", "")
    rank = len(_ORDER)
    for low, high, cue in found:
        if not _reaches(tokens, low, high, cue, counted):
            continue
        place = _ORDER.index(cue.value)
        if place < rank:
            best, rank = (cue.value, cue.id), place
    return best


def _reaches(tokens: Tokens, low: int, high: int, cue: Cue, counted: Counted) -> bool:
    words = tokens.words
    first, last = counted.quantity.first, counted.quantity.last
    if cue.direction in {"forward", "both"} and high <= first and first - high <= cue.reach:
        between = words[high:first]
    elif cue.direction in {"backward", "both"} and low >= last and low - last <= cue.reach:
        between = words[last:low]
    else:
        return False
    stops = 0
    for k, word in enumerate(between):
        if word.tag == ";" or word.text == ";":
            return False
        if (
            word.text in {"but", "although", "though", "while", "whereas", "where", "after", "when", "which"}
            and cue.value != "denied"
        ):
            return False
        if word.tag in "C," and cue.direction == "backward":
            stops += 1
        if (
            word.tag == ","
            and cue.direction == "forward"
            and cue.value in {"planned", "possible", "alleged"}
            and words[high - 1].text != "if"
            and k > 0
        ):
            stops += 1
    return stops == 0 or (cue.direction == "both") or cue.value == "denied"
