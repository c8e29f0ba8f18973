"""A head word and a phrase in, the frame that takes them out: conditions, people and things."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.companions import Companions
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import Things
from numbers_extract.frames.traits import DIED_KINDS, PEOPLE_KINDS, PLAIN_FRAME, THING_KINDS
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import Frame, companion_words, frames_for, pattern_of
from numbers_extract.lexicon import nouns
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.words import is_known
from numbers_extract.quantities import Quantity

__all__ = ["OWNERS", "Matcher"]

OWNERS = "p'"
"""The tags of the marks by which a phrase owns what stands behind it."""

# Groups that a breakdown can divide: ``three civilians, a man and two boys``, not ``two women, a man and a boy``.
_SAYS_LITTLE = frozenset({"", "civilian", "migrant", "prisoner", "voter"})
# The roles in which a frame of a victim kind takes none but people.
_OF_PEOPLE = frozenset({"object", "subject", "predicate", "adverb", "of"})
_PART_CUES = pw.LISTING_CUES | pw.SET_CUES
_PERSONS = pw.PERSON_PRONOUNS | pw.PERSON_WORDS
_TWO = 2
_NEAR = 6
_SHORTEST_LIST = 5
_BRACKET = "("


def _part_lists(chunks: Sequence[Chunk]) -> dict[int, tuple[int, int]]:
    """The items of lists like ``including 12 pupils, two teachers and a driver``.

    Maps the index of an item to the index of its cue and of the last item.
    """
    found: dict[int, tuple[int, int]] = {}
    for cue, chunk in enumerate(chunks):
        if chunk.sort != "I":
            continue
        if chunk.text in pw.SET_CUES and cue + 1 < len(chunks) and chunks[cue + 1].text in pw.AMONG_THEM:
            cue += 1  # among them  # noqa: PLW2901
        elif chunk.text not in pw.LISTING_CUES:
            continue
        items = _items(chunks, cue)
        found.update(dict.fromkeys(items, (cue, items[-1])) if items else {})
    return found


def _items(chunks: Sequence[Chunk], cue: int) -> list[int]:
    count = len(chunks)
    at = cue + 1
    if at + 1 < count and chunks[at].sort == "N" and chunks[at].word is None and chunks[at + 1].sort == "Q":
        at += 1  # including those of 12 women
    if at >= count or chunks[at].sort not in "NQA":
        return []
    items = [at]
    while True:
        after = at + 1
        while after + 1 < count and chunks[after].sort in "oI" and chunks[after + 1].sort in "NA":
            after += 2  # two citizens of the country
        if after + 1 >= count:
            return items
        comma = chunks[after].sort == ","
        joined = chunks[after + comma].sort == "C"
        item = after + comma + joined
        if not (comma or joined) or item >= count or chunks[item].sort not in "NQA" or chunks[item].word is None:
            return items
        followed = item + 1 < count and chunks[item + 1].sort in "FBK"
        if (comma and joined and len(items) == 1) or (followed and not joined):
            return items
        if not (chunks[item].quantity or chunks[item].sort == "A" or chunks[item].person):
            return items
        items.append(item)
        if joined:
            return items
        at = item


def _breakdowns(chunks: Sequence[Chunk]) -> dict[int, tuple[int, int]]:
    """The items of ``three people, a man and two women``: set beside a count that they add up to."""
    found: dict[int, tuple[int, int]] = {}
    for k, chunk in enumerate(chunks):
        if chunk.sort != "Q" or chunk.quantity is None:
            continue
        whole = chunk.quantity.value
        if whole is None or whole < _TWO or k + 1 >= len(chunks):
            continue
        cue = _separator(chunks, k)
        items = _items(chunks, cue) if cue > 0 else []
        sizes = [_size(chunks[m]) for m in items]
        if len(items) < _TWO or None in sizes or sum(size or 0 for size in sizes) != whole:
            continue
        group = chunk.word.group if chunk.word is not None else ""
        apart = chunks[cue].text not in pw.COMMA
        alike = all(chunks[m].word is not None and chunks[m].word.group == group for m in items)  # type: ignore[union-attr]
        national = chunk.word is not None and chunk.lemma in nouns.NATIONALS
        if apart or ((alike or group in _SAYS_LITTLE) and not national):
            found.update(dict.fromkeys(items, (cue, items[-1])))
    return found


def _size(chunk: Chunk) -> Decimal | None:
    """How many a phrase counts: its number, one by an article, None where neither says it."""
    if chunk.quantity is not None:
        return chunk.quantity.value
    return Decimal(1) if chunk.sort == "A" else None


def _separator(chunks: Sequence[Chunk], k: int) -> int:
    """The comma, colon, dash or bracket behind a count, also past its verb; -1 without one."""
    for m in range(k + 1, min(len(chunks) - 1, k + _NEAR)):
        if chunks[m].sort in ",:(-;":
            return m
        if chunks[m].sort not in "FBKERTIN":
            return -1
    return -1


def _subject_lists(chunks: Sequence[Chunk]) -> dict[int, int]:
    """The items of ``two soldiers, a policeman and three civilians were hurt``, each with the last item.

    A list that a comma closes before the verb is set beside what stands before it, and is none.
    """
    found: dict[int, int] = {}
    for k, chunk in enumerate(chunks):
        if chunk.sort not in "NQA" or k in found or (k and chunks[k - 1].sort in "Iyto,C"):
            continue
        if k + 1 >= len(chunks) or chunks[k + 1].sort not in ",oIC":
            continue
        items = _person_items(chunks, k)
        if len(items) < _TWO:
            continue
        end = items[-1] + 1
        while end < len(chunks) and chunks[end].sort in "YRTIoN":
            end += 1
        is_object = k > 0 and chunks[k - 1].sort in "FEGV"  # interviewed two clerks, and three people hurt in the blast
        if end < len(chunks) and chunks[end].sort in ("FBK" if is_object else "FBKE"):
            found.update(dict.fromkeys(items[:-1], items[-1]))
    return found


def _person_items(chunks: Sequence[Chunk], k: int) -> list[int]:
    """The coordinated phrases from ``k`` on: people, counted or with an article, up to the one behind ``and``."""
    items = [k]
    at = k
    while True:
        after = at + 1
        quantity = chunks[at].quantity
        stated = quantity is not None and chunks[at].last > quantity.outer_last and not chunks[at].inner
        if stated and chunks[at].head < 0:
            return []  # 12 dead and 18 wounded
        while after + 1 < len(chunks) and chunks[after].sort in "oI" and chunks[after + 1].sort in "NA":
            after += 2
        if after + 1 < len(chunks) and chunks[after].sort == "," and chunks[after + 1].sort == "Y":
            after += 2  # her son, 12, and
            while after + 1 < len(chunks) and chunks[after].sort == "C" and chunks[after + 1].sort == "Y":
                after += 2
        comma = after < len(chunks) and chunks[after].sort == ","
        joined = after + comma < len(chunks) and chunks[after + comma].sort == "C"
        item = after + comma + joined
        if not (comma or joined) or item >= len(chunks) or chunks[item].sort not in "NQA":
            return []
        here = chunks[item]
        national = here.word is not None and here.word.text in nouns.NATIONALS
        if not (here.quantity is not None or here.person or national or (here.sort == "A" and here.inner)):
            return []
        items.append(item)
        if joined:
            return items if len(items) > _TWO or comma or at + 1 != after else []
        at = item


class Matcher:
    """The phrases of one sentence, and how a head word takes one of them."""

    def __init__(
        self,
        reading: Reading,
        chunks: Sequence[Chunk],
        things: Things,
    ) -> None:
        tokens = reading.tokens
        self.reading = reading
        self.tokens = tokens
        self.words = tokens.words
        self.chunks = chunks
        self.things = things
        self.done: list[Counted] = []
        self.asked: list[Counted] = []  # what a question asks the number of
        self.shared: dict[int, Chunk] = {}
        self.parts = {} if _PART_CUES.isdisjoint(tokens.texts) else _part_lists(chunks)
        self.subjects: dict[int, int] = {}
        bracketed = _BRACKET in tokens.texts
        if (bracketed or not pw.JOINING.isdisjoint(tokens.texts)) and len(chunks) > _SHORTEST_LIST:
            self.parts = {**_breakdowns(chunks), **self.parts}
            if "," in [chunk.sort for chunk in chunks]:
                self.subjects = _subject_lists(chunks)
        self._lemmas: frozenset[str] | None = None
        self._companions: Companions | None = None
        self.governed = False  # whether the phrase just looked at is the object of a verb
        self._tells: bool | None = None  # whether a verb of a frame can tell of anything here
        self.of_things = False  # whether the number is a part of things, of whom no verb of people tells
        self.strict = False  # only what is known for a person may be a victim
        self.tally_for_first: bool | None = None  # whether the first number of the last tally is that in favour
        self.stand_in: Chunk | None = None  # the noun of a number that is a part: ``six of the 17 stations``

    @property
    def lemmas(self) -> frozenset[str]:
        """The lemmas and spellings that occur in the sentence."""
        if self._lemmas is None:
            self._lemmas = self.tokens.lemmas | self.tokens.texts
        return self._lemmas

    @property
    def companions(self) -> Companions:
        """What stands beside the words of the sentence; the grammar reads it on first look."""
        if self._companions is None:
            self._companions = Companions(self.reading)
        return self._companions

    def _take(self, counted: Counted, frame: Frame, head: int) -> None:
        counted.become(frame)
        counted.head = head

    def _first(self, role: str, lemma: str, chunk: Chunk, head: int = -1) -> Frame | None:
        """The first frame of a head word whose pattern holds; ``chunk`` is the counted phrase.

        ``head`` is the token of the head word, -1 where it is the noun of the phrase.
        """
        for frame in frames_for(role, lemma):
            if role in _OF_PEOPLE and not self._admits(frame, chunk):
                continue
            if chunk.head < 0 and frame.kind in PEOPLE_KINDS and self._is_sum(chunk):
                continue
            if frame.pattern and not self._pattern_holds(frame, head if head >= 0 else chunk.head, chunk):
                continue
            return frame
        return None

    def _pattern_holds(self, frame: Frame, head: int, chunk: Chunk) -> bool:
        """Whether what a frame asks for stands beside its head; the sentence is read only if the words are in it."""
        words, lemmas = companion_words(frame), self.lemmas
        if words and words.isdisjoint(lemmas):
            return False
        named = self.stand_in if self.stand_in is not None and chunk.head < 0 else chunk
        bare = chunk.head < 0 and self.stand_in is None
        companions = self.companions
        companions.told = self._named_last() if bare else None
        return companions.hold(pattern_of(frame), head, chunk, named, lemmas)

    def _named_last(self) -> Chunk | None:
        """The noun that was counted last in the sentence."""
        return next((c.noun for c in reversed(self.done) if c.noun is not None and c.noun.head >= 0), None)

    def _admits(self, frame: Frame, chunk: Chunk) -> bool:
        """Victims are people; a phrase without a noun may be."""
        if frame.kind not in PEOPLE_KINDS:
            return True
        if self.of_things:
            return False
        if frame.role == "object" and chunk.head < 0 and chunk.quantity is not None and self._is_owned(chunk.quantity):
            return False  # beat the Greens' 38
        if (chunk.head < 0 or chunk.sort == "P") and self.stand_in is not None:
            chunk = self.stand_in
        if chunk.head < 0 or chunk.word is None or chunk.sort == "P":
            return True
        if chunk.lemma in nouns.ANIMALS or (chunk.lemma in pw.SURVIVING and frame.kind in DIED_KINDS):
            return False
        if not pw.UNBORN.isdisjoint(self.tokens.texts) and any(
            word.text in pw.UNBORN for word in self.words[chunk.first : chunk.last]
        ):
            return False
        if self._is_person_like(chunk):
            return True
        if frame.role == "of" and self.stand_in is None and chunk.sort != "Q":
            return True  # the death of a Karvi
        if self.strict or chunk.sort != "Q" or not frame.unknown_nouns:
            return False
        return not (is_known(chunk.word.text) or is_known(chunk.lemma) or chunk.lemma.endswith(pw.EVENT_ENDINGS))

    def _is_owned(self, quantity: Quantity) -> bool:
        """``Labour's 38``: whether the mark of an owner stands right before the number."""
        return quantity.first > 0 and self.words[quantity.first - 1].tag in OWNERS

    def _is_sum(self, chunk: Chunk) -> bool:
        """``millions in losses``: a bare number of money, whose unit is left out."""
        words, after = self.words, chunk.last + 1
        return after < len(words) and words[chunk.last].text in pw.CHANGED_IN and words[after].lemma in pw.PAID

    def _is_person_like(self, chunk: Chunk) -> bool:
        word = chunk.word
        if word is None:
            return True
        if word.group is not None or chunk.lemma in pw.COLLECTIVE_PEOPLE or word.text in _PERSONS:
            return True
        if word.tag in "XJ":
            return not any(frame.kind in THING_KINDS for frame in frames_for("noun", chunk.lemma))
        return (
            word.text.endswith(pw.PERSON_ENDINGS)
            and word.lemma not in pw.NOT_PERSON_ENDINGS
            and word.tag in "NS"
            and len(word.text) > 5
        )

    def _ends_at(self, k: int) -> bool:
        return k >= len(self.chunks) or self.chunks[k].sort in ",;.:C()s"

    def _next(self, k: int) -> int:
        """The index of the phrase after ``k``, past an ``of them`` and ages."""
        chunks = self.chunks
        j = k + 1
        if j + 1 < len(chunks) and chunks[j].sort == "o" and chunks[j + 1].sort == "P":
            j += 2
        while j < len(chunks) and chunks[j].sort in 'Y"':
            j += 1
        return j if j < len(chunks) else -1

    def _fall_back(self, counted: Counted) -> None:
        counted.become(PLAIN_FRAME)

    def _by_unit(self, counted: Counted) -> None:
        counted.become(frames_for("unit", counted.quantity.kind)[0])
        counted.head = counted.quantity.last - 1
