"""A head word and a phrase in, the frame that takes them out: conditions, people and things."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.companions import Companions
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.listed import added_up, named_items
from numbers_extract.frames.things import Things
from numbers_extract.frames.traits import DIED_KINDS, PEOPLE_KINDS, PLAIN_FRAME, THING_KINDS
from numbers_extract.grammar.phrase import LINK, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import Frame, companion_words, frames_for, pattern_of
from numbers_extract.lexicon import nouns
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import DEFINED_BEHIND, INCLUDED
from numbers_extract.lexicon.people import LOOSE_GROUPS
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, INESSIVE, PARTITIVE, SET_OPENERS
from numbers_extract.lexicon.words import is_known
from numbers_extract.quantities import Quantity

__all__ = ["OWNERS", "Matcher"]

OWNERS: Final = "p'"
"""The tags of the marks by which a phrase owns what stands behind it."""

# The roles in which a frame of a victim kind takes none but people.
_OF_PEOPLE: Final = frozenset({"object", "subject", "predicate", "adverb", "of"})
_PART_CUES: Final = pw.LISTING_CUES | SET_OPENERS | INCLUDED
_POINTING: Final = DEFINITE_ARTICLE | DEFINED_BEHIND
_PERSONS: Final = pw.PERSON_PRONOUNS | pw.PERSON_WORDS
_ONE: Final = Decimal(1)
_TWO: Final = 2
_NOUNS: Final = "NQA"
_BEHIND_OF: Final = "NQAZPMw"


def _size(chunk: Chunk) -> Decimal | None:
    """How many a phrase counts: its number, one by an article, None where neither says it."""
    if chunk.quantity is not None:
        return chunk.quantity.value
    return _ONE if chunk.sort == "A" else None


def _is_bare_article(chunk: Chunk) -> bool:
    """``of a promised 5,000 homes``: an article that stands apart from its number."""
    return chunk.sort == "A" and chunk.head < 0 and chunk.quantity is None and not chunk.inner


class Listed(NamedTuple):
    """The places of the first and the last of a list, and of the set that it adds up to, -1 for none."""

    first: int
    last: int
    whole: int


class Matcher:
    """The phrases of one sentence, and how a head word takes one of them."""

    def __init__(
        self,
        reading: Reading,
        chunks: list[Chunk],
        things: Things,
    ) -> None:
        tokens = reading.tokens
        self.reading = reading
        self.tokens = tokens
        self.words = tokens.words
        self.chunks = chunks
        self.sorts = frozenset([chunk.sort for chunk in chunks])
        self.things = things
        self.done: list[Counted] = []
        self.asked: list[Counted] = []  # what a question asks the number of
        self.shared: dict[int, Chunk] = {}
        self._listed: dict[int, Listed] | None = None
        self._place: dict[int, int] | None = None  # the phrases of this layer, by the place of the grammar's
        self._lemmas: frozenset[str] | None = None
        self.companions = Companions(reading)  # what stands beside the words: the grammar reads it on first look
        self.governed = False  # whether the phrase just looked at is the object of a verb
        self._tells: bool | None = None  # whether a verb of a frame can tell of anything here
        self._those: bool | None = None  # whether a word here stands for those in a state
        self.of_things = False  # whether the number is a part of things, of whom no verb of people tells
        self.strict = False  # only what is known for a person may be a victim
        self.tally_for_first: bool | None = None  # whether the first number of the last tally is that in favour
        self.stand_in: Chunk | None = None  # the noun of a number that is a part: ``six of the 17 stations``

    @property
    def parts(self) -> dict[int, Listed]:
        """The items of lists that are told of a set, by their places among the phrases."""
        if self._listed is None:
            lists = list(self._added_up()) if self._may_add_up() else []
            if not _PART_CUES.isdisjoint(self.tokens.texts):
                lists += [(self._places(items), -1) for items in named_items(self.companions.read)]
            self._listed = {k: Listed(items[0], items[-1], whole) for items, whole in lists for k in items}
        return self._listed

    def _may_add_up(self) -> bool:
        """Whether the numbers of the sentence can be a set and what it is made of."""
        sizes = [size for size in map(_size, self.chunks) if size]
        if len(sizes) < _TWO or max(sizes) < _TWO:
            return False
        return len(sizes) > _TWO or any(
            chunk.sort == "N" and chunk.word is not None and chunk.word.group is not None for chunk in self.chunks
        )

    def _added_up(self) -> Iterator[tuple[list[int], int]]:
        """The places of the items of ``three people, a man and two women``, and of the number that they make up."""
        for whole, items, by_comma in added_up(self.companions.read, self._size_of):
            places, counted = self._places(items), self._place_of(whole)
            chunk, parts = self.chunks[counted or 0], [self.chunks[k] for k in places]
            if counted is None or len(places) != len(items):
                continue
            if any(part.word is None for part in parts[1:]) and not self._are_placed(whole, items):
                continue
            group = chunk.word.group if chunk.word is not None else ""
            alike = all(part.word is not None and part.word.group == group for part in parts)
            national = chunk.word is not None and chunk.lemma in nouns.NATIONALS
            if not by_comma or ((alike or group in LOOSE_GROUPS) and not national):
                yield places, counted

    def _are_placed(self, whole: Phrase, items: list[Phrase]) -> bool:
        """``two clerks, one from Ard and one from Kesh``: bare numbers with a preposition behind, but for the whole."""
        if not all(item.bare_number for item in items):
            return False
        read = self.companions.read
        behind = [read.right_behind(one) for one in items]
        links = {one.text for one in behind if one is not None and one.sort == LINK}
        before = (one.text for one in read.between(whole, items[0]) if one.sort == LINK)
        alone = links.isdisjoint(before)  # not: three died in Ard, two in Bel and one in Cor
        return alone and all(one is not None and one.sort == LINK for one in behind)

    def _size_of(self, phrase: Phrase) -> Decimal | None:
        """How many a phrase of the grammar counts; the one whom an owner or ``the`` singles out is one."""
        place = self._place_of(phrase)
        if place is None:
            return None
        chunk = self.chunks[place]
        single = phrase.determined and phrase.number == 1 and chunk.word is not None and chunk.word.group is not None
        return Decimal(1) if single and chunk.quantity is None else _size(chunk)

    def _places(self, phrases: list[Phrase]) -> list[int]:
        return [place for place in map(self._place_of, phrases) if place is not None]

    def _place_of(self, phrase: Phrase) -> int | None:
        """The place of the phrase of this layer that one of the grammar is."""
        if self._place is None:
            self._place = {}
            for k, chunk in enumerate(self.chunks):
                told = self.companions.phrase_of(chunk) if chunk.sort in _NOUNS else None
                if told is None:
                    continue
                if chunk.first <= self.companions.token_of(told) < chunk.last:
                    self._place[told.index] = k
                else:
                    self._place.setdefault(told.index, k)
        return self._place.get(phrase.index)

    def _of_place(self, chunk: Chunk) -> int:
        """``three of the 20``: the index of the phrase that the ``of`` behind one leads to; -1 for none."""
        phrase = None if PARTITIVE.isdisjoint(self.tokens.texts) else self.companions.phrase_of(chunk)
        if phrase is None:
            return -1
        _, last = self.reading.tokens_of(phrase)
        if self.reading.token_of(phrase) >= chunk.last:
            inside = self.words[chunk.last].text in PARTITIVE  # a number of men
            return self._first_noun_in(chunk.last, last) if inside else -1
        hanging = self.companions.read.governed_by(phrase)
        of = next((one for one in hanging if one.preposition in PARTITIVE and one.index > phrase.index), None)
        return self._first_noun_in(*self.reading.tokens_of(of)) if of is not None else -1

    def _first_noun_in(self, first: int, last: int, sorts: str = _BEHIND_OF) -> int:
        """The index of the first phrase of some sorts that holds one of some tokens; -1 for none."""
        places = (self._index_at(token) for token in range(first, last))
        named = (at for at in places if at >= 0 and self.chunks[at].sort in sorts)
        return next((at for at in named if not _is_bare_article(self.chunks[at])), -1)

    def _index_at(self, token: int) -> int:
        """The index of the phrase of this layer that holds a token; -1 for none."""
        return next((k for k, chunk in enumerate(self.chunks) if chunk.first <= token < chunk.last), -1)

    @property
    def lemmas(self) -> frozenset[str]:
        """The lemmas and spellings that occur in the sentence."""
        if self._lemmas is None:
            self._lemmas = self.tokens.lemmas | self.tokens.texts
        return self._lemmas

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

    def _is_pronoun_one(self, quantity: Quantity) -> bool:
        """``one`` alone is a number only as a victim or as one of a set just counted; ``one (1) car`` is a count."""
        if quantity.closes:
            return False
        if quantity.value != 1 or quantity.last - quantity.first != 1 or self.words[quantity.first].cardinal != 1:
            return False
        return quantity.bound == "equal"

    def _is_sum(self, chunk: Chunk) -> bool:
        """``millions in losses``, ``millions in foreign aid``: a bare number of money, whose unit is left out."""
        words, after = self.words, chunk.last + 1
        if after >= len(words) or words[chunk.last].text not in pw.CHANGED_IN:
            return False
        paid = self.companions.phrase_at(after) if words[chunk.last].text in INESSIVE else None
        described = paid is not None and not paid.quantities and not paid.determined and paid.lemma in pw.PAID
        return described or words[after].lemma in pw.PAID

    def _is_person_like(self, chunk: Chunk) -> bool:
        word = chunk.word
        if word is None:
            return True
        if chunk.person or chunk.lemma in pw.COLLECTIVE_PEOPLE or word.text in _PERSONS:
            return True
        named = word.tag in "Een" and word.text not in pw.SHOT and self.words[chunk.first].text in _POINTING
        if named or word.tag in "XJ":  # nine of the trapped, of those infected
            return not any(frame.kind in THING_KINDS for frame in frames_for("noun", chunk.lemma))
        return (
            word.text.endswith(pw.PERSON_ENDINGS)
            and word.lemma.rpartition("-")[2] not in pw.NOT_PERSON_ENDINGS
            and word.tag in "NS"
            and len(word.text) > 5
        )

    def _fall_back(self, counted: Counted) -> None:
        counted.become(PLAIN_FRAME)

    def _by_unit(self, counted: Counted) -> None:
        counted.become(frames_for("unit", counted.quantity.kind)[0])
        counted.head = counted.quantity.last - 1
