"""A counted phrase in, its subject, unit and group out."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.chunks import Chunk
from numbers_extract.frames.counted import PEOPLE_KINDS, UNIT_KINDS, Counted
from numbers_extract.frames.parts import Parts
from numbers_extract.lexicon import nouns, people
from numbers_extract.lexicon import phrase_words as pw

__all__ = ["Naming"]

# Who the counted are where only the kind says it.
_GROUP_OF_KIND = {"fighters": "combatant"}
_GROUP_WORDS = tuple((group, frozenset(words.split())) for group, words in people.GROUP_ADJECTIVES.items())


class Naming(Parts):
    """The columns of the counted noun."""

    def _finish(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Subject, unit and group of a counted phrase."""
        level = self._level_noun(counted)
        noun = level or (counted.noun if counted.noun is not None else chunk)
        if noun is chunk and chunk.sort == "A" and chunk.word is not None and chunk.word.ordinal is not None:
            last = self._last_people(self.done)  # three of the raiders died and a fourth fled
            counted.subject, counted.unit = (last.subject, last.unit) if last is not None else ("", "person")
            counted.group = last.group if last is not None else ""
            return
        if not counted.subject:
            counted.subject = self._counted_text(k, chunk, noun)
        if not counted.subject and noun.head < 0:
            counted.subject = self._said_before(counted)
        if counted.kind in UNIT_KINDS and counted.quantity.unit:
            counted.unit = counted.quantity.unit
        else:
            counted.unit = self._unit_of(counted, chunk, noun)
        counted.group = self._group_of(k, counted, noun)

    def _level_noun(self, counted: Counted) -> Chunk | None:
        """The phrase whose level the number is: ``the number of attacks rose to 205``."""
        if (
            counted.frame is None
            or counted.frame.role != "toll"
            or (counted.link == "part" and counted.noun is not None)
        ):
            return None
        found = next((c for c in self.chunks if c.head == counted.head and c.sort in "NAZ"), None)
        if found is not None:
            counted.noun = found
        return found

    def _said_before(self, counted: Counted) -> str:
        """What a bare number counts goes on from the whole or from the count before it in the sentence."""
        if counted.whole is not None:
            return counted.whole.subject
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in PEOPLE_KINDS and counted.kind in PEOPLE_KINDS and last.quantity.value != 0:
            return last.subject
        return ""

    def _unit_of(self, counted: Counted, chunk: Chunk, noun: Chunk) -> str:
        word = noun.word
        if counted.kind in {"votes", "seats"}:
            return "vote" if counted.kind == "votes" else "seat"
        if noun is chunk and chunk.head < 0 and k_of(self.chunks, chunk) > 1 and counted.kind == "count":
            k = k_of(self.chunks, chunk)
            if self.chunks[k - 1].sort == "o" and self.chunks[k - 2].lemma in pw.PEOPLE_HOLDERS:
                return "person"
        if word is None or word.text in pw.PERSON_PRONOUNS or noun.head < 0:
            if word is None and noun.head < 0 and counted.whole is not None:
                return counted.whole.unit if counted.kind in (counted.whole.kind, "count") else "person"
            return (
                "person"
                if counted.kind in PEOPLE_KINDS or (word is not None and word.text in pw.PERSON_PRONOUNS)
                else ""
            )
        if word.group is not None or word.text in pw.PERSON_WORDS or noun.lemma in pw.PERSON_WORDS:
            return "person"
        if counted.kind in PEOPLE_KINDS and (word.text in nouns.NATIONALS or noun.lemma in pw.COUNT_HEADS):
            return "person"
        if word.tag in "eE" and counted.kind in PEOPLE_KINDS:
            return "person"  # the number of displaced
        if noun.lemma in pw.COUNTED_SINGULARS:
            return "person"
        if noun.lemma in pw.COLLECTIVE_PEOPLE:
            return noun.lemma
        if (
            counted.kind in PEOPLE_KINDS
            and counted.frame is not None
            and counted.frame.role in {"object", "subject", "predicate", "of", "adverb"}
        ):
            return "person"
        if noun.lemma in pw.BODIES:
            return "person"
        if word.tag == "X" or (word.cap and word.plural):
            return "person" if word.plural else noun.lemma
        if self._is_person_like(noun):
            return "person"
        return noun.lemma

    def _group_of(self, k: int, counted: Counted, noun: Chunk) -> str:
        if counted.frame is not None and counted.frame.group:
            return counted.frame.group
        if counted.kind == "votes":
            return self._side_of(k, counted)
        if noun.head < 0 and k > 1 and self.chunks[k - 1].sort == "o" and self.chunks[k - 2].lemma in pw.PARENTS:
            return "child"
        described = self._described_as(k)
        if described:
            return described
        word = noun.word
        if (
            word is None
            and noun.inner
            and noun.inner[-1].kind == "age"
            and (noun.inner[-1].value or pw.ADULT) < pw.ADULT
        ):
            return "child"
        job = self._job(noun)
        if job:
            return job
        if word is not None and word.group:
            return word.group
        for token in range(noun.first, noun.last):
            text = self.words[token].text
            for group, listed in _GROUP_WORDS:
                if text in listed and (word is None or word.group is not None or counted.kind in PEOPLE_KINDS):
                    return group
        return _GROUP_OF_KIND.get(counted.kind, "")

    def _described_as(self, k: int) -> str:
        """``half of them children``, ``12 were women``: the group that a noun behind a bare number says."""
        chunks = self.chunks
        if chunks[k].head >= 0 or k + 2 >= len(chunks):
            return ""
        at = k + 1
        if chunks[at].sort == "o" and chunks[at + 1].sort in "PwNQ":
            at += 2
        while (
            at < len(chunks) and chunks[at].sort in "RK" and (chunks[at].sort == "R" or chunks[at].lemma in pw.COPULA)
        ):
            at += 1
        said = chunks[at] if k + 1 < at < len(chunks) and chunks[at].sort in "NA" else None
        ends = at + 1 >= len(chunks) or chunks[at + 1].sort in ".,;:)C"
        if said is None or said.word is None or not ends:
            return ""
        return self._job(said) or said.word.group or ""

    def _job(self, noun: Chunk) -> str:
        """The group of people named by two words: ``police officers``."""
        for token in range(noun.first, noun.last - 1):
            if self.words[token + 1].lemma in pw.JOB_NOUNS:
                job = pw.TWO_WORD_JOBS.get((self.words[token].text, self.words[token + 1].lemma))
                if job:
                    return job
        return ""

    def _side_of(self, k: int, counted: Counted) -> str:
        """For, against or abstaining: the nearest word of a side from the number on, else of the verb before it."""
        chunk = self.chunks[k]
        for token in range(counted.quantity.last, min(len(self.words), chunk.last + 4)):
            word = self.words[token]
            if word.tag in ";." or (word.tag == "Q" and token >= counted.quantity.last):
                break
            if word.tag == "," and token + 1 < len(self.words) and self.words[token + 1].tag == "I":
                break  # 11 votes, with Russia against
            side = pw.SIDES.get(word.text) or pw.SIDES.get(word.lemma)
            if side and (token + 1 >= len(self.words) or self.words[token + 1].tag != "Q"):
                return side  # not ``3.4 million votes, against 2.9 million``
        for token in range(counted.quantity.first - 1, max(-1, counted.quantity.first - 3), -1):
            side = pw.SIDES.get(self.words[token].lemma)
            if side:
                return side
        if counted.frame is not None and counted.frame.id == "votes.back.subject":
            return "for"
        return ""

    def _text_after(self, first: int, chunk: Chunk) -> str:
        """The words of a phrase from token ``first`` on, without a leading hyphen."""
        while first < chunk.last and self.words[first].tag in '-"m':
            first += 1
        return self.tokens.surface(first, chunk.last) if first < chunk.last else ""

    def _noun_text(self, k: int) -> str:
        """A phrase without its determiners and number, with the ``of`` phrase where the head says little."""
        chunk = self.chunks[k]
        first = chunk.first
        if chunk.quantity is not None and chunk.quantity.outer_last < chunk.last:
            first = chunk.quantity.outer_last
        for quantity in chunk.inner:
            if quantity.kind == "age" and first <= quantity.first <= first + 1 and quantity.last < chunk.last:
                first = quantity.last
        while first < chunk.last - 1 and (self.words[first].tag in 'aDzm"R' or self.words[first].text in pw.AS_MANY):
            first += 1
        last = chunk.last
        if (
            chunk.lemma in pw.LIGHT_HEADS
            and k + 2 < len(self.chunks)
            and self.chunks[k + 1].sort == "o"
            and self.chunks[k + 2].sort in "NA"
        ):
            last = self.chunks[k + 2].last
        return self.tokens.surface(first, last) if first < last else ""

    def _counted_text(self, k: int, chunk: Chunk, noun: Chunk) -> str:
        if noun is chunk and chunk.head < 0:
            return ""
        if noun is self.chunks[k]:
            return self._noun_text(k)
        for m, other in enumerate(self.chunks):
            if other is noun:
                return self._noun_text(m)
        return ""


def k_of(chunks: Sequence[Chunk], chunk: Chunk) -> int:
    """The index of a phrase among those of its sentence."""
    return next(k for k, other in enumerate(chunks) if other is chunk)
