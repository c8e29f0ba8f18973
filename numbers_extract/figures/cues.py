"""Cues of the lexicon and a fact in, whether they hold out: by its clause tree, its sentence's words, its date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.sentences import said_sentence
from numbers_extract.grammar.phrase import JOINT, LINK
from numbers_extract.lexicon.background import WORD_CLASSES
from numbers_extract.lexicon.context_cues.cue import regular_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numbers_extract.figures.way import Step, Words
    from numbers_extract.lexicon.background import BackgroundCue
    from numbers_extract.records import Fact
    from numbers_extract.text.tokens import Tokens

    Phrases = Sequence[Sequence[str]]

__all__ = ["CueSet"]

_ANY: Final = "{any}"
_STOPS: Final = frozenset(".;")  # tags of tokens
_MOST_DATES: Final = 4096  # that are kept


class CueSet:
    """Cues that say the same of a figure."""

    def __init__(self, cues: Iterable[BackgroundCue]) -> None:
        cues = tuple(cues)
        self._dating = [cue for cue in cues if cue.stands in _DATING]
        self._telling = [(cue, list(map(_forms, cue.words))) for cue in cues if cue.stands not in _DATING]
        self._known: dict[str, bool] = {}
        self._first: Words = frozenset().union(*(forms[0] for _, phrases in self._telling for forms in phrases))

    def hold(self, fact: Fact) -> bool:
        """Whether one of them says so of a fact."""
        if fact.time and self._dating and self._is_dated(fact.time):
            return True
        return any(_HOLDS[cue.stands](cue, phrases, fact) for cue, phrases in self._possible(fact))

    def _is_dated(self, time: str) -> bool:
        """Whether the words that date a fact say so."""
        known = self._known.get(time)
        if known is None:
            words = time.lower().replace(",", " ").split()
            known = any(_DATING[cue.stands](phrase, words) for cue in self._dating for phrase in cue.words)
            if len(self._known) < _MOST_DATES:
                self._known[time] = known
        return known

    def steps(self, fact: Fact) -> Sequence[int]:
        """At which steps of the way up from a fact they stand."""
        return [at for cue, phrases in self._possible(fact) for at in _steps(cue, phrases, fact)]

    def _possible(self, fact: Fact) -> Iterator[tuple[BackgroundCue, Phrases]]:
        """The cues with those phrases of which the sentence has all words, which is seen before it is read."""
        said = said_sentence(fact.sentence).words
        if self._first.isdisjoint(said):
            return
        for cue, forms in self._telling:
            held = [words for words, of in zip(cue.words, forms, strict=True) if not any(map(said.isdisjoint, of))]
            if held:
                yield cue, held


def _forms(words: Sequence[str]) -> list[Words]:
    """How the words of a phrase may be spelled; a class of words is left out."""
    return [frozenset(regular_forms(word)) for word in words if not word.startswith("{")]


# ------------------------------------------------------------------------------------------------ the way up
def _steps(cue: BackgroundCue, phrases: Phrases, fact: Fact) -> Iterator[int]:
    """The steps of the way up at which a cue stands."""
    way = said_sentence(fact.sentence).way_of(fact)
    below: Words = frozenset()
    for at, step in enumerate(way):
        if step.saying and "saying" in cue.ends_at:
            return
        if cue.stands != "over_the_told" or (at > 0 and way[at - 1].told):
            beside = _beside(step, cue.stands)
            near = step.by | below | step.governs
            if any(_stands(words, beside, near) for words in phrases):
                yield at
        below = step.governs


def _beside(step: Step, stands: str) -> Sequence[Words]:
    """The phrases of a step at one of which the first word of a cue stands."""
    if stands == "governs":
        return [step.by] if step.told else [step.governs, step.by]
    if stands == "behind_undated":
        return step.behind
    phrases = [step.governs, step.by, *step.before]
    if stands == "over_or_behind":
        phrases += step.behind
    if stands == "over_or_joined":
        phrases += step.joined
    return phrases


def _stands(words: Sequence[str], phrases: Sequence[Words], near: Words) -> bool:
    """Whether a phrase has the first of the words, and it, the verb or what is next on the way has the others."""
    return any(
        _holds(one, words[0]) and all(_holds(one, word) or _holds(near, word) for word in words[1:]) for one in phrases
    )


def _holds(words: Words, word: str) -> bool:
    return word in words or (word[0] == "{" and not WORD_CLASSES[word[1:-1]].isdisjoint(words))


def _is_over(cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    return any(True for _ in _steps(cue, phrases, fact))


def _is_over_undated(cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    return not fact.time and _is_over(cue, phrases, fact)


# ------------------------------------------------------------------------------------------------ words in a row
def _is_before(cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    said = said_sentence(fact.sentence)
    end = said.token_of(fact)
    start = next((at + 1 for at in range(end - 1, -1, -1) if _ends(cue, said.tokens, at)), 0)
    return any(_stand_at(words, said.tokens, at) for words in phrases for at in range(start, end - len(words) + 1))


def _ends(cue: BackgroundCue, tokens: Tokens, at: int) -> bool:
    return "stop" in cue.ends_at and tokens.words[at].tag in _STOPS


def _is_right_before(_cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    said = said_sentence(fact.sentence)
    end = said.token_of(fact)
    return any(len(words) <= end and _stand_at(words, said.tokens, end - len(words)) for words in phrases)


def _leads(_cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    words = {words[0] for words in phrases}
    return any(one.text in words for one in said_sentence(fact.sentence).read.phrases if one.sort & (LINK | JOINT))


def _opens(_cue: BackgroundCue, phrases: Phrases, fact: Fact) -> bool:
    said = said_sentence(fact.sentence)
    for first, *others in phrases:
        if _stand_at([first], said.tokens, 0):
            phrase = said.reading.phrase_at(1)
            words = said.tokens.words[slice(*said.reading.tokens_of(phrase))] if phrase is not None else []
            if {word.text for word in words}.issuperset(others):
                return True
    return False


def _stand_at(words: Sequence[str], tokens: Tokens, at: int) -> bool:
    """Whether the words stand in a row from a token on."""
    row = tokens.words[at : at + len(words)]
    return len(row) == len(words) and all(word in (one.text, one.lemma) for word, one in zip(words, row, strict=True))


# ------------------------------------------------------------------------------------------------ dates
def _dates(words: Sequence[str], time: Sequence[str]) -> bool:
    return any(_are_at(words, time, at) for at in range(len(time) - len(words) + 1))


def _opens_date(words: Sequence[str], time: Sequence[str]) -> bool:
    return _are_at(words, time, 0)


def _are_at(words: Sequence[str], time: Sequence[str], at: int) -> bool:
    row = time[at : at + len(words)]
    return len(row) == len(words) and all(map(_is_one, words, row))


def _is_one(word: str, said: str) -> bool:
    return word == said or (word[0] == "{" and (word == _ANY or said in WORD_CLASSES[word[1:-1]]))


_DATING: Final[Mapping[str, Callable[[Sequence[str], Sequence[str]], bool]]] = {
    "dates": _dates,
    "opens_date": _opens_date,
}


_HOLDS: Final[Mapping[str, Callable[[BackgroundCue, Phrases, Fact], bool]]] = {
    "over": _is_over,
    "over_or_joined": _is_over,
    "over_or_behind": _is_over,
    "over_the_told": _is_over,
    "governs": _is_over,
    "over_undated": _is_over_undated,
    "behind_undated": _is_over_undated,
    "before": _is_before,
    "leads": _leads,
    "right_before": _is_right_before,
    "opens": _opens,
}
