"""A counted quantity in, how surely it is said out: asserted, alleged, possible, planned or denied."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import Chunk
from numbers_extract.lexicon.cues import (
    ABOUT,
    CLAUSE_OPENERS,
    COMMON_PARTS,
    CONDITIONS,
    CORRECTING,
    DOUBTING,
    HAPPENINGS,
    LOOKING_BACK,
    MONTH_LIKE,
    NOUN_LIKE_CUES,
    OPEN_CONDITIONS,
    SAYING,
    STATUS,
    TAKEN,
    TAKING_VERBS,
    UNREAL,
    WITHIN,
    Cue,
)
from numbers_extract.lexicon.quantity_words import OVER, THE
from numbers_extract.lexicon.words import Word
from numbers_extract.text.tokens import Tokens

__all__ = ["StatusCue", "casts_doubt", "status_cues", "status_of"]

StatusCue = tuple[int, int, Cue]
_POSSIBLE, _DENIED = "possible", "denied"
_BACKWARD = "backward"
# Roles of frames that a noun fires, so that the verb may say anything else of the counted.
_NOUN_ROLES = frozenset({"noun", "unit"})
_ORDER = (_DENIED, "planned", _POSSIBLE, "alleged")
_BY_WORD: dict[str, list[tuple[int, tuple[str, ...], Cue]]] = {}  # by the first telling word: (its place, words, cue)
for _cue in STATUS:
    for _words in _cue.words:
        _at = next((k for k, part in enumerate(_words) if part not in COMMON_PARTS), 0)
        _BY_WORD.setdefault(_words[_at], []).append((_at, _words, _cue))


class _CuesOf(dict[Word, tuple[tuple[int, tuple[str, ...], Cue], ...]]):
    """A word -> the cues that it tells of by its lemma or its spelling: its place in the words, the words, the cue."""

    def __missing__(self, word: Word) -> tuple[tuple[int, tuple[str, ...], Cue], ...]:
        keys = dict.fromkeys((word.lemma, word.text))
        found = tuple(entry for key in keys for entry in _BY_WORD.get(key, ()))
        if len(self) < _MOST_WORDS:
            self[word] = found
        return found


_CUES_OF = _CuesOf()
_MOST_WORDS = 100_000


def status_cues(tokens: Tokens) -> list[StatusCue]:
    """Every status cue of a sentence: first token, last token, cue."""
    words = tokens.words
    found: list[StatusCue] = []
    for k, word in enumerate(words):
        for offset, phrase, cue in _CUES_OF[word]:
            first = k - offset
            if _stands(words, first, phrase) and not _has_other_sense(words, first, phrase):
                found.append((first, first + len(phrase), cue))
    return found


def _stands(words: Sequence[Word], first: int, phrase: tuple[str, ...]) -> bool:
    if first < 0 or first + len(phrase) > len(words):
        return False
    for at, part in enumerate(phrase, first):
        word = words[at]
        if part not in (word.lemma, word.text):
            return False
    return True


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
    return words[to - 1].tag in "XNSL" and all(word.tag in "XNSLJDapU" for word in words[:to])


_LONGEST_SUBJECT = 4


def status_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted, found: Sequence[StatusCue]) -> tuple[str, str]:
    """The status and the id of the cue that set it (empty for ``asserted``)."""
    verb = _own_verb(chunks, counted) if found else None
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
        governs = verb is not None and cue.direction == _BACKWARD and verb.first <= low and high <= verb.last
        if not governs and not _reaches(tokens, low, high, cue, counted):
            continue
        if (
            cue.value == "planned"
            and frame is not None
            and frame.role == "of"
            and _is_presupposed(tokens, counted.head)
        ):
            continue
        if tokens.words[low].lemma in CONDITIONS:
            unreal = cue.id
        place = _ORDER.index(cue.value)
        if place < rank:
            best, rank = (cue.value, cue.id), place
    return (_POSSIBLE, unreal) if unreal and best[0] == "planned" else best


def _own_verb(chunks: Sequence[Chunk], counted: Counted) -> Chunk | None:
    """The verb group that the counted is the subject of, also far behind it; None without one."""
    whole = counted.whole if counted.link == "part" and counted.verb < 0 else None
    governed = whole if isinstance(whole, Counted) else counted
    if governed.verb <= governed.at or governed.role != "subject":
        return None
    verb = chunks[governed.verb]
    said_of = governed.frame is None or governed.frame.role in _NOUN_ROLES or verb.first <= governed.head < verb.last
    return verb if said_of and not verb.negated else None


def _is_presupposed(tokens: Tokens, head: int) -> bool:
    """``sue over the deaths of 34``: what is planned is about a deed that was done."""
    words = tokens.words
    if head < _SHORTEST_OBJECT or words[head - 1].tag != "D":
        return False
    before = words[head - 2]
    return before.text in ABOUT or (before.text in WITHIN and words[head - 3].tag in "NSX")


_SHORTEST_OBJECT = 3


def casts_doubt(tokens: Tokens) -> bool:
    """Whether a sentence says of the claim before it that nobody could verify it."""
    return any(cue.id == DOUBTING for _, _, cue in status_cues(tokens))


def _tells_past(between: Sequence[Word], k: int) -> bool:
    """Whether a relative clause about a noun opens at ``k`` and its verb tells of the past."""
    if between[k - 1].tag not in "NSXUWL" or k + 1 >= len(between):
        return False
    verb = between[k + 1]
    return verb.tag in "HE" or (verb.tag == "V" and verb.text not in {verb.lemma, verb.lemma + "s"})


def _is_done_to(words: Sequence[Word], counted: Counted) -> bool:
    """Whether the verb that says what was done to the counted stands before them, or as an adjective of their noun."""
    frame = counted.frame
    if frame is not None and frame.role == "predicate" and counted.head >= counted.quantity.last:
        between = words[counted.quantity.last : counted.head + 2]
        return len(between) > 1 and between[-2].tag in "eE" and between[-1].tag in "NSL"  # 30 arrested men will
    told = frame is not None and frame.role == "object" and counted.whole is None
    return told and 0 <= counted.head < counted.quantity.first


def _is_looked_back_on(words: Sequence[Word], first: int, counted: Counted) -> bool:
    """``will investigate the deaths of two girls``: what is to be done is about a deed that is over."""
    frame = counted.frame
    if frame is None or frame.role not in {"of", "noun"} or counted.head < first:
        return False
    if any(word.lemma in LOOKING_BACK for word in words[first : counted.head]):
        return True
    return counted.head > 1 and words[counted.head - 1].text in THE and words[counted.head - 2].text in OVER


def _is_happening(word: Word) -> bool:
    return word.text in HAPPENINGS or word.lemma in HAPPENINGS


def _reaches(tokens: Tokens, low: int, high: int, cue: Cue, counted: Counted) -> bool:  # noqa: C901, PLR0912
    words = tokens.words
    first, last = counted.quantity.first, counted.quantity.last
    if cue.direction in {"forward", "both", "across"} and high <= first and first - high <= cue.reach:
        between = words[high:first]
    elif cue.direction in {"backward", "both", "across"} and low >= last and low - last <= cue.reach:
        between = words[last:low]
    else:
        return False
    if cue.value == "planned" and cue.direction == "backward" and _is_done_to(words, counted):
        return False  # the men convicted of killing six will appeal
    if cue.value == "planned" and cue.direction == "forward" and _is_looked_back_on(words, high, counted):
        return False
    stops = 0
    inserted = False
    for k, word in enumerate(between):
        if word.tag == ";" or word.text == ";":
            return False
        if word.tag == "w" and cue.value == _POSSIBLE and k and _is_happening(between[k - 1]):
            return False  # may have led to a raid that killed 30
        if word.tag == "w" and k and cue.value in {"planned", _POSSIBLE} and _tells_past(between, k):
            return False  # will end a war that has killed 900
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
