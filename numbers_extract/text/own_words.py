"""A user's lexicon in, its nouns, names, sources and verbs as words that the tokens of a text can be, while in use."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Final

from numbers_extract.lexicon.speakers import OWN_SPEAKERS
from numbers_extract.lexicon.user_lexicon import UserLexicon, UserNoun
from numbers_extract.lexicon.words import FOLDED, OWN, PLAIN, Word, inflected, is_known, plural_of
from numbers_extract.patterns import later
from numbers_extract.text.tokens import OWN_STARTS, OwnSpelling, cut

__all__ = ["OwnWords", "own_words", "using_words"]

_OF_VERBS: Final = frozenset({"object", "subject", "not_subject", "recipient"})
_OF_NOUNS: Final = frozenset({"noun", "toll", "of", "label", "multiple"})
_TAGS: Final = {"B": "v", "Z": "V", "D": "E", "G": "G"}
_TAGS_OF_BOTH: Final = {**_TAGS, "B": "U", "Z": "W"}
_VERBAL: Final = frozenset("vVUWEeGgn")
_NOMINAL: Final = frozenset("NSUW")
_LAST_WORD: Final = later(r"[^\W\d_]+\Z")


class OwnWords:
    """The words of one lexicon: by their spelling in lower case, and by the first token that a text has of them.

    ``speakers`` are the lemmas of those that can be a source.
    """

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}
        self.starts: dict[str, list[OwnSpelling]] = {}
        self.speakers: frozenset[str] = frozenset()

    def add(self, spelling: str, word: Word, named: Word | None = None) -> None:
        """Takes in a spelling; where it is known already it keeps its meaning.

        ``named`` is the entry of a name where it is not asked whom it counts; a name is found only with its capitals.
        """
        tokens = cut(spelling)
        if word.text in self.words or not tokens:
            return
        self.words[word.text] = word if named is None else named
        written = "" if named is None else " ".join(spelling.split())
        self.starts.setdefault(tokens[0][0], []).append(OwnSpelling(tokens, written, word))

    def by_lemma(self) -> dict[str, list[str]]:
        """The spellings of each lemma."""
        found: dict[str, list[str]] = {}
        for text, word in self.words.items():
            found.setdefault(word.lemma, []).append(text)
        return found

    def close(self) -> None:
        """Puts the longest spellings first."""
        for spellings in self.starts.values():
            spellings.sort(key=lambda one: -len(one.tokens))


def own_words(lexicon: UserLexicon) -> OwnWords:
    """The words of a lexicon."""
    own = OwnWords()
    for noun in lexicon.nouns:
        _add_noun(own, noun)
    for name in lexicon.names:
        for spelling in name.words:
            _add_name(own, spelling, name.group)
    for source in lexicon.sources:
        for spelling in source.words:
            if spelling.islower():
                _add_noun(own, UserNoun((spelling,)))
            else:
                _add_name(own, spelling, "")
    for frame in lexicon.frames:
        for head in frame.heads:
            if frame.role in _OF_VERBS:
                _add_verb(own, head)
            elif frame.role in _OF_NOUNS and "_" not in head and not is_known(head):
                _add_noun(own, UserNoun((head,)))
    own.speakers = frozenset(word.lower() for source in lexicon.sources for word in source.words)
    own.close()
    return own


def _add_noun(own: OwnWords, noun: UserNoun) -> None:
    """A common noun with its plural, in any letter case."""
    for spelling in noun.plurals:
        _add_common(own, spelling, noun.words[0].lower(), noun, plural=True)
    for spelling in noun.words:
        lemma = spelling.lower()
        _add_common(own, spelling, lemma, noun, plural=False)
        if not noun.plurals:
            _add_common(own, _plural_of(lemma), lemma, noun, plural=True)


def _plural_of(noun: str) -> str:
    """The plural of a noun of one word or several; of what ends in no letter, such as a digit, with an ``s``."""
    last = _LAST_WORD.search(noun)
    return f"{noun}s" if last is None else noun[: last.start()] + plural_of(last[0])


def _add_common(own: OwnWords, spelling: str, lemma: str, noun: UserNoun, *, plural: bool) -> None:
    """A spelling of a noun; what the lists have as the same noun stays what it is, which may be a verb too."""
    people = bool(noun.group) or noun.person
    listed = PLAIN[spelling.lower()]
    if not people and is_known(spelling.lower()) and listed.lemma == lemma and listed.tag in _NOMINAL:
        return
    word = Word(spelling.lower(), lemma, "S" if plural else "N")
    word.forms = f"P P={lemma}" if plural else "N"
    if people:
        word.group = noun.group
        if plural:
            word.phrase = "L"
    own.add(spelling, word)


def _add_name(own: OwnWords, spelling: str, group: str) -> None:
    """A name, only with its capitals: a body, whose people are of the group where they are counted."""
    named, counted = _named(spelling), _named(spelling)
    counted.group = group or None
    own.add(spelling, counted, named)


def _named(spelling: str) -> Word:
    text = spelling.lower()
    word = Word(text, text, "X", cap=True)
    word.forms = "M"
    return word


def _add_verb(own: OwnWords, base: str) -> None:
    """The forms of a verb that no list has."""
    listed = PLAIN[base]
    if "_" in base or (is_known(base) and listed.tag in _VERBAL):
        return
    both = is_known(base)
    tags = _TAGS_OF_BOTH if both else _TAGS
    for text, letter in inflected(base).items():
        word = Word(text, base, tags[letter])
        letters = {"D": "DT", "B": "BN" if both else "B", "Z": "ZP" if both else "Z"}.get(letter, letter)
        word.forms = f"{letters} {letters}={base}"
        own.add(text, word)


@contextlib.contextmanager
def using_words(own: OwnWords) -> Iterator[None]:
    """Lets the words be read inside the block."""
    _fill(own.words, own.starts, own.speakers)
    try:
        yield
    finally:
        _empty(own.words)


def _fill(words: dict[str, Word], starts: dict[str, list[OwnSpelling]], speakers: Iterable[str]) -> None:
    OWN.update(words)
    FOLDED.update(words)
    OWN_STARTS.update(starts)
    OWN_SPEAKERS.update(dict.fromkeys(speakers, True))


def _empty(words: Iterable[str]) -> None:
    OWN_SPEAKERS.clear()
    OWN_STARTS.clear()
    OWN.clear()
    for text in words:
        FOLDED.pop(text, None)
