"""Tokens of a sentence in, the status cues out of which it has the words: a cheap look, before any clause is read."""

from __future__ import annotations

from itertools import compress, count
from typing import Final

from numbers_extract.lexicon.context_cues import reach
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.context_cues.status import CUES, GRADING, LIKELIHOOD_ADJECTIVES
from numbers_extract.lexicon.words import Word
from numbers_extract.text.tokens import Tokens

__all__ = ["HEADLINE", "MODAL", "StatusCue", "status_cues"]

StatusCue = tuple[ContextCue, tuple[str, ...]]
"""A cue, and those of its words that the sentence has."""

# Relations that are asked for by name.
HEADLINE, MODAL = "headline", "modal"
_MOST_WORDS: Final = 100_000
_HEADLINE_SUBJECT: Final = 5


_ALL: Final[list[StatusCue]] = [(cue, words) for cue in CUES for words in cue.words]
_BY_FIRST_WORD: Final[dict[str, list[int]]] = {}
"""The places of cues in the list of all, by the first of their words."""
for _place, (_, _words) in enumerate(_ALL):
    _BY_FIRST_WORD.setdefault(_words[0], []).append(_place)


class _CuesOf(dict[Word, tuple[StatusCue, ...]]):
    """A word -> the cues whose first word it is, by its lemma, its spelling, or what it has behind an apostrophe."""

    def __missing__(self, word: Word) -> tuple[StatusCue, ...]:
        text = word.text.replace("\u2019", "'")
        keys = {word.lemma, text, text[text.rfind("'") :]}
        places = sorted([place for key in keys for place in _BY_FIRST_WORD.get(key, ())])
        found = tuple([_ALL[place] for place in places])
        if len(self) < _MOST_WORDS:
            self[word] = found
        return found


_CUES_OF: Final = _CuesOf()


def status_cues(tokens: Tokens) -> list[StatusCue]:
    """The cues of which a sentence has all words, each with those words; where they stand is not looked at."""
    found: list[StatusCue] = []
    words = tokens.words
    for k in compress(count(), map(_CUES_OF.__getitem__, words)):
        found += [marked for marked in _CUES_OF[words[k]] if marked not in found and _may_stand(tokens, k, marked)]
    return found


def _may_stand(tokens: Tokens, k: int, marked: StatusCue) -> bool:
    """Whether the further words of a cue are in the sentence."""
    cue, words = marked
    if cue.relation == HEADLINE:
        return 0 < k < _HEADLINE_SUBJECT
    if words[0] in LIKELIHOOD_ADJECTIVES and k and tokens.words[k - 1].text in GRADING:
        return False
    if len(words) == 1 or reach.NEGATION in words:
        return True
    texts, lemmas = tokens.texts, tokens.lemmas
    return all(word in texts or word in lemmas for word in words[1:])
