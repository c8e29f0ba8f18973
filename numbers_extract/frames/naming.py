"""A counted phrase in, its subject, unit and group out."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.parts import Parts
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import (
    AGE_KINDS,
    BALLOT_KINDS,
    CAST_KINDS,
    DIED_KINDS,
    PEOPLE_KINDS,
    PLAIN,
    SHARE_KINDS,
    THING_KINDS,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import PRONOUN
from numbers_extract.grammar.clause import NOMINAL, OBJECT, OBLIQUE, PREDICATE
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import nouns, people
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import NO_SIDE_LABELS
from numbers_extract.lexicon.cues import ESTIMATING
from numbers_extract.lexicon.quantity_words import BY, CHANGE_PARTICLES, CHANGE_VERBS, FROM, INDEX_NAMES, THE
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import AGE, TIME, YEAR
from numbers_extract.text.tokens import DIGITS

__all__ = ["Naming"]

# Who the counted are where only the kind says it.
_GROUP_OF_KIND = {kind.name: kind.group for kind in all_kinds() if kind.group}
# The unit of those that have no other.
_ONLY_UNIT = {kind.name: kind.unit for kind in all_kinds() if kind.unit}
_SAID_BEHIND, _SIDE_BEHIND = 3, 3
_FOR = "for"
_GROUP_OF_WORD: dict[str, str] = {}  # the first group that lists the word
for _group, _words in people.GROUP_ADJECTIVES.items():
    for _word in _words.split():
        _GROUP_OF_WORD.setdefault(_word, _group)


class Naming(Parts):
    """The columns of the counted noun."""

    def _finish(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Subject, unit and group of a counted phrase."""
        level = self._level_noun(counted)
        if level is not None:
            self._pass_level(counted.quantity)
        noun = level or (counted.noun if counted.noun is not None else chunk)
        if noun is chunk and chunk.sort == "A" and chunk.word is not None and chunk.word.ordinal is not None:
            last = self._last_people(self.done)  # three of the raiders died and a fourth fled
            counted.subject, counted.unit = (last.subject, last.unit) if last is not None else ("", "person")
            counted.group = last.group if last is not None else ""
            return
        if not counted.subject:
            counted.subject = self._counted_text(k, chunk, noun)
        if noun.head < 0 and counted.kind in PEOPLE_KINDS | {PLAIN}:
            said = self._said_to_be(k)
            counted.subject = self._noun_text(said) if said >= 0 else counted.subject
        if counted.kind == PLAIN and noun.lemma in pw.INDEX_POINTS and noun is chunk:
            self._of_index(counted)
        in_points = counted.kind == PLAIN and noun is chunk and noun.head < 0 and self._is_of_named_index(counted)
        if counted.subject.lower() in pw.NAMING_NOBODY:
            counted.subject = ""
        if counted.kind in BALLOT_KINDS and chunk.head < 0:
            same = next((one for one in reversed(self.done) if one.kind == counted.kind and one.subject), None)
            counted.subject = same.subject if same is not None else counted.subject
        if not counted.subject and noun.head < 0:
            ourselves = noun is chunk and self._of_ourselves(chunk)
            counted.subject = (
                self.tokens.surface(chunk.last + 1, chunk.last + 2) if ourselves else self._said_before(counted)
            )
        if counted.kind in AGE_KINDS and not counted.quantity.unit:
            counted.quantity.unit, counted.quantity.dimension = YEAR, TIME  # the legal age is 18
        if counted.kind in UNIT_KINDS and counted.quantity.unit:
            counted.unit = counted.quantity.unit
        else:
            counted.unit = pw.INDEX_POINT if in_points else self._unit_of(counted, chunk, noun)
        counted.group = self._group_of(k, counted, noun)
        left_out = noun.head < 0 and counted.kind not in BALLOT_KINDS
        if not counted.group and left_out:
            counted.group = self._group_before(counted)

    def _of_index(self, counted: Counted) -> None:
        """``the index rose 12 points``: what rose, where a change is told in its points."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        if phrase is None or not (phrase.relation in (OBJECT, OBLIQUE) or self._is_told_by_step(phrase)):
            return
        clause = self.reading.sentence.clause_of(phrase)
        subject = clause.subject
        level = phrase.preposition in pw.AT_A_LEVEL or (subject is not None and subject.lemma in pw.INDEXES)
        if clause.verb is not None and (clause.verb.lemma in CHANGE_VERBS or level or self._is_told_by_step(phrase)):
            self._name(counted, subject)

    def _is_told_by_step(self, phrase: Phrase) -> bool:
        """``was up 21 points at 7,512``: whether a copula leads to how far something is up or down."""
        over = phrase.governor
        if phrase.relation == PREDICATE or over is None or over.sort == NOUN_PHRASE:
            return phrase.relation == PREDICATE and phrase.preposition in CHANGE_PARTICLES
        return over.text in CHANGE_PARTICLES and not phrase.preposition

    def _is_of_named_index(self, counted: Counted) -> bool:
        """``The Dow fell 26 to 9,070.72``: whether a bare number is the level of an index, or its change; names it."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        if phrase is None or not phrase.bare_number:
            return False
        over = phrase.governor
        step = self._is_told_by_step(phrase)
        behind_one = phrase.relation == NOMINAL and over is not None and bool(over.quantities)
        behind_one = behind_one and over is not None and self._is_told_by_step(over)
        if not (phrase.relation in (OBJECT, OBLIQUE) or behind_one or step):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        subject, verb = clause.subject, clause.verb
        if subject is None or verb is None or clause.passive:
            return False
        levels = pw.LEVEL_PREPOSITIONS | pw.AT_A_LEVEL
        if phrase.relation in (OBLIQUE, NOMINAL) and not step and phrase.preposition not in levels:
            return False
        first, last = self.reading.tokens_of(subject)
        named = not INDEX_NAMES.isdisjoint(self.tokens.surface(first, last).lower().split())
        if not named and subject.lemma not in pw.BARE_INDEXES:
            return False
        return (verb.lemma in CHANGE_VERBS or verb.lemma in pw.CLOSING_VERBS) and self._name(counted, subject)

    def _name(self, counted: Counted, noun: Phrase | None) -> bool:
        """Takes a noun phrase of the grammar for what is measured; False where it is none that says so."""
        if noun is None or noun.tag & PRONOUN or noun.dates or noun.bare_number:
            return False
        head = self.reading.token_of(noun)
        at = next((k for k, chunk in enumerate(self.chunks) if chunk.first <= head < chunk.last), -1)
        if at < 0 or self.chunks[at].sort not in "NQAZ":
            first, last = self.reading.tokens_of(noun)
            if at < 0 or first + 1 >= last or self.words[first].tag not in "aDp":
                return False
            counted.noun, counted.subject = None, self.tokens.surface(first + 1, last)  # cut its forecast
            return True
        if noun.text == DIGITS and self.chunks[at].first == head:
            return False  # tripled in 2004
        counted.noun, counted.subject = self.chunks[at], self._noun_text(at)
        behind = self.reading.tokens_of(noun)[1]
        if behind < self.chunks[at].last:  # The singer | turns 70
            beyond = self.tokens.surface(behind, self.chunks[at].last)
            counted.subject = counted.subject.removesuffix(beyond).rstrip()
        return True

    def _level_noun(self, counted: Counted) -> Chunk | None:
        """The phrase whose level the number is: ``the number of attacks rose to 205``."""
        if (
            counted.frame is None
            or counted.frame.role != "toll"
            or (counted.link == "part" and counted.noun is not None)
            or self._is_people(self.chunks[counted.at])
        ):
            return None
        found = next((c for c in self.chunks if c.head == counted.head and c.sort in "NAZ"), None)
        if found is not None:
            counted.noun = found
        return found

    def _pass_level(self, quantity: Quantity) -> None:
        """``the toll crossed 400``: a level that is passed is more than that."""
        at = quantity.outer_first - 1
        if at > 0 and self.words[at].text in THE:
            at -= 1
        if at >= 0 and self.words[at].lemma in pw.CROSSING and quantity.bound == "equal" and not quantity.hedges:
            quantity.bound, quantity.low, quantity.high = "more_than", quantity.value, None

    def _group_before(self, counted: Counted) -> str:
        """Who they are that a bare number counts, from where its subject comes."""
        if counted.whole is not None:
            return counted.whole.group
        last = self.done[-1] if self.done else None
        goes_on = (
            last is not None
            and last.link != "part"
            and bool(last.subject)
            and last.subject == self._said_before(counted)
        )
        return last.group if last is not None and goes_on and counted.subject == last.subject else ""

    def _said_before(self, counted: Counted) -> str:
        """What a bare number counts goes on from the whole or from the count before it in the sentence."""
        if counted.whole is not None:
            return counted.whole.subject
        apart = (one for one in reversed(self.done) if not (one.link == "part" and _is_people(one.whole)))
        last = next(apart, None)
        told = last is not None and last.frame is not None and last.frame.role == "toll"
        if (
            last is not None
            and not told
            and last.kind in PEOPLE_KINDS
            and counted.kind in PEOPLE_KINDS
            and last.quantity.value != 0
        ):
            return last.subject
        return ""

    def _unit_of(self, counted: Counted, chunk: Chunk, noun: Chunk) -> str:  # noqa: C901, PLR0912
        word = noun.word
        if counted.kind in _ONLY_UNIT:
            return _ONLY_UNIT[counted.kind]
        if counted.kind == PLAIN and chunk.head < 0 and (self._of_ourselves(chunk) or self._is_who(chunk)):
            return "person"
        if noun is chunk and chunk.head < 0 and counted.kind == PLAIN and self._fills(k_of(self.chunks, chunk)):
            return "person"
        if counted.kind == PLAIN and noun.head < 0 and self._described_as(k_of(self.chunks, chunk)):
            return "person"
        if word is None or word.text in pw.PERSON_PRONOUNS or noun.head < 0:
            if word is None and noun.head < 0 and counted.whole is not None:
                return counted.whole.unit if counted.kind in (counted.whole.kind, PLAIN) else "person"
            return (
                "person"
                if counted.kind in PEOPLE_KINDS or (word is not None and word.text in pw.PERSON_PRONOUNS)
                else ""
            )
        if noun is not chunk and chunk.head < 0 and noun.lemma in pw.MEASURED_NOUNS and counted.kind not in DIED_KINDS:
            return ""
        if counted.kind in THING_KINDS:
            return noun.lemma
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
        level = counted.frame is not None and counted.frame.role == "toll" and noun.quantity is None
        several = noun.quantity is counted.quantity and (counted.quantity.value or 0) > 1
        counts = word.text == noun.lemma or (level and counted.kind in DIED_KINDS)  # its losses
        if (level or several) and counted.kind in PEOPLE_KINDS and counts:
            return "person"  # the garrison was cut to 450; 10,000 army and 2,000 navy personnel
        if (
            counted.kind in PEOPLE_KINDS
            and counted.frame is not None
            and counted.frame.role in {"object", "subject", "predicate", "of", "adverb"}
        ):
            return "person"
        if noun.lemma in pw.BODIES or (noun.lemma in pw.STANDING_FOR_PEOPLE and counted.kind in PEOPLE_KINDS):
            return "person"
        if word.tag == "X" or (word.cap and word.plural):
            return "person" if word.plural else noun.lemma
        if self._is_person_like(noun):
            return "person"
        return noun.lemma

    def _of_ourselves(self, chunk: Chunk) -> bool:
        """``about 40 of us``: people."""
        words, at = self.words, chunk.last
        return at + 1 < len(words) and words[at].tag == "o" and words[at + 1].text in pw.OURSELVES

    def _is_who(self, chunk: Chunk) -> bool:
        """``the 34 who sat the exam``: people."""
        return chunk.last < len(self.words) and self.words[chunk.last].text in pw.WHO

    def _fills(self, k: int) -> bool:
        """``a town of 10,000``, ``a crowd estimated at 60,000``: how many people phrase ``k`` says that there are."""
        chunks = self.chunks
        j = k - 1
        if j > 0 and chunks[j].sort == "o":
            return chunks[j - 1].lemma in pw.PEOPLE_HOLDERS
        while j > 0 and (chunks[j].text in pw.LEVEL_PREPOSITIONS or chunks[j].lemma in ESTIMATING):
            j -= 1
        estimated = self.words[chunks[k].first].lemma in ESTIMATING or j < k - 1
        return j >= 0 and estimated and chunks[j].sort in "NA" and chunks[j].lemma in pw.PEOPLE_HOLDERS

    def _group_of(self, k: int, counted: Counted, noun: Chunk) -> str:
        named = noun.word is not None and noun.word.group and counted.kind not in CAST_KINDS
        named = named and not (counted.kind == PLAIN and noun.word is not None and noun.word.group in pw.BY_SEX)
        if counted.frame is not None and counted.frame.group and not named:
            return counted.frame.group
        if counted.kind in CAST_KINDS or counted.kind in THING_KINDS:
            return self._side_of(k, counted) if counted.kind in CAST_KINDS else ""
        if noun.head < 0 and k > 1 and self.chunks[k - 1].sort == "o" and self.chunks[k - 2].lemma in pw.PARENTS:
            return "child"
        described = self._described_as(k)
        if described:
            return described
        word = noun.word
        if word is None and noun.inner and noun.inner[-1].kind == AGE and (noun.inner[-1].value or pw.ADULT) < pw.ADULT:
            return "child"
        job = self._job(noun)
        if job:
            return job
        if word is not None and word.group:
            return "" if noun.lemma in pw.DEPUTIES and not pw.LEGISLATIVE.isdisjoint(self.lemmas) else word.group
        if word is None or word.group is not None or counted.kind in PEOPLE_KINDS or counted.topic in PEOPLE_KINDS:
            for described_by in self.words[noun.first : noun.last]:
                group = _GROUP_OF_WORD.get(described_by.text)
                if group is not None:
                    return group
        if counted.kind in SHARE_KINDS:
            return self._group_of_holder(k)
        return _GROUP_OF_KIND.get(counted.kind, "")

    def _group_of_holder(self, k: int) -> str:
        """``women hold 38 percent of the posts``: the group of the subject whose share the number is."""
        chunks = self.chunks
        verb = k - 1
        while verb >= 0 and chunks[verb].sort in "RI":
            verb -= 1
        if verb < 1 or chunks[verb].sort not in "FE" or chunks[verb].lemma not in pw.HOLDING:
            return ""
        holder = chunks[verb - 1].word
        return (holder.group or "") if holder is not None and chunks[verb - 1].sort == "N" else ""

    def _described_as(self, k: int) -> str:
        """``half of them children``, ``12 were women``: the group that a noun behind a bare number says."""
        at = self._said_to_be(k)
        noun = self.chunks[at] if at >= 0 else None
        if noun is None or noun.word is None:
            return ""
        return self._job(noun) or noun.word.group or ""

    def _said_to_be(self, k: int) -> int:
        """The index of the noun that a bare number is said to be, behind ``of them`` or a copula; -1 for none."""
        chunks = self.chunks
        if chunks[k].head >= 0 or k + 2 >= len(chunks):
            return -1
        at = k + 1
        if chunks[at].sort == "o" and chunks[at + 1].sort in "PwNQ":
            at += 2
        while (
            at < len(chunks) and chunks[at].sort in "RK" and (chunks[at].sort == "R" or chunks[at].lemma in pw.COPULA)
        ):
            at += 1
        said = chunks[at] if k + 1 < at < len(chunks) and chunks[at].sort in "NA" else None
        ends = at + 1 >= len(chunks) or chunks[at + 1].sort in ".,;:)CY"
        return at if said is not None and said.word is not None and ends else -1

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
        frame = counted.frame
        if frame is not None and counted.head >= 0 and (frame.role == "label" or (frame.role == "of" and frame.side)):
            said = self.words[counted.head].lemma
            return pw.SIDES.get(said, frame.side)  # Ayes 76, noes 52; backed by 12 and opposed by nine
        if self._is_tally_of(k, k + 2) or self._is_tally_of(k - 2, k):
            return self._side_of_pair(k, counted.quantity)
        for token in range(counted.quantity.last, min(len(self.words), chunk.last + 4)):
            word = self.words[token]
            if word.tag in ";." or (word.tag == "Q" and token >= counted.quantity.last):
                break
            if word.tag == "," and token + 1 < len(self.words) and self.words[token + 1].tag == "I":
                break  # 11 votes, with Russia against
            side = pw.SIDES.get(word.text) or pw.SIDES.get(word.lemma)
            if side and not self._says_no_side(token) and not (token < chunk.head and word.text in NO_SIDE_LABELS):
                return side  # not 4,100 rejected ballots
        for token in range(counted.quantity.first - 1, max(-1, counted.quantity.first - 3), -1):
            side = pw.SIDES.get(self.words[token].lemma)
            if side and not self._says_margin(counted):
                return side
        for token in range(self.chunks[counted.verb].last, len(self.words)) if counted.verb > k else ():
            word = self.words[token]
            if token > self.chunks[counted.verb].last + _SIDE_BEHIND or word.tag in ";.,Q":
                break
            side = pw.SIDES.get(word.text)
            if side:
                return side  # four of its rebels voted against it
        return counted.frame.side if counted.frame is not None else ""

    def _says_no_side(self, token: int) -> bool:
        """``3.4 million votes, against 2.9 million``, ``900 ballots were rejected``: a word of no side."""
        word = self.words[token]
        passive = word.tag in "Ee" and self.words[token - 1].lemma in pw.COPULA
        return passive or (token + 1 < len(self.words) and self.words[token + 1].tag == "Q")

    def _says_margin(self, counted: Counted) -> bool:
        """``was rejected by 40 votes``: by how many it fell, and not who took a side."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        of_votes = counted.frame is not None and counted.frame.tally
        return of_votes and phrase is not None and phrase.preposition in BY

    def _side_of_pair(self, k: int, quantity: Quantity) -> str:
        """``approved by 71 votes to 52``: the side of each number of a tally with its noun between."""
        first = self._is_tally_of(k, k + 2)
        other = self.chunks[k + 2].quantity if first else None
        if other is not None:
            self.tally_for_first = self._carries(k, quantity, other)
        if self.tally_for_first is None:
            return ""
        return "for" if self.tally_for_first == first else "against"

    def _is_tally_of(self, first: int, second: int) -> bool:
        """Whether two phrases are ``71 votes to 52`` behind ``by`` or a verb."""
        chunks = self.chunks
        if first < 1 or second >= len(chunks):
            return False
        if chunks[first + 1].sort != "t" and chunks[first + 1].text not in pw.TALLY_JOINTS:
            return False
        one, other = chunks[first], chunks[second]
        bare = other.quantity is not None and (other.head < 0 or other.lemma == one.lemma)
        votes = one.quantity is not None and self._first("noun", one.lemma, one) is not None
        return votes and bare and chunks[first - 1].sort in "yIFEBGAN" and chunks[first - 1].text not in FROM

    def _carries(self, at: int, first: Quantity, second: Quantity) -> bool | None:
        """Whether the first number of a tally is that in favour: ``rejected by 201 to 146``; None for undecided."""
        for word in self.words[second.last : second.last + _SAID_BEHIND]:
            if word.tag in ",;.:Q":
                break  # 301-18, 30 abstain
            side = pw.SIDES.get(word.text)
            if side:
                return side == _FOR  # split 10 to two in favour of acquittal
        if not pw.UNDECIDED.isdisjoint(self.lemmas):
            return None
        verb = next((c for c in reversed(self.chunks[:at]) if c.sort in "FBEGV"), None)
        if verb is None and any(c.lemma in pw.REJECTION for c in self.chunks[:at]):
            return False  # rejection of the pact, by 288 votes to 197
        if verb is None or first.value is None or second.value is None:
            return True
        if verb.lemma in pw.CONTESTING:
            return None  # she beat her rival by 4,318 votes to 3,977
        particle = self.words[verb.last].text if verb.last < len(self.words) else ""
        rejected = not pw.REJECTING.isdisjoint({verb.lemma, *verb.verbs, f"{verb.lemma}_{particle}"})
        return not rejected or first.value < second.value

    def _text_after(self, first: int, chunk: Chunk, last: int) -> str:
        """The words from token ``first`` of a phrase to ``last``, without a leading hyphen."""
        while first < chunk.last and self.words[first].tag in '-"m':
            first += 1
        return self.tokens.surface(first, last) if first < chunk.last else ""

    def _end_of(self, k: int) -> int:
        """Where a phrase ends, with the ``of`` phrase where its head says little: ``rounds of talks``."""
        chunks = self.chunks
        light = chunks[k].lemma in pw.LIGHT_HEADS and k + 2 < len(chunks)
        return (
            chunks[k + 2].last if light and chunks[k + 1].sort == "o" and chunks[k + 2].sort in "NA" else chunks[k].last
        )

    def _noun_text(self, k: int) -> str:
        """A phrase without its determiners and number, with the ``of`` phrase where the head says little."""
        chunk = self.chunks[k]
        first = chunk.first
        if chunk.quantity is not None and chunk.quantity.outer_last < chunk.last:
            first = chunk.quantity.outer_last
        for quantity in chunk.inner:
            if quantity.kind == AGE and first <= quantity.first <= first + 1 and quantity.last < chunk.last:
                first = quantity.last
        while first < chunk.last - 1 and (self.words[first].tag in 'aDzm"R' or self.words[first].text in pw.AS_MANY):
            first += 1
        if chunk.head < 0 and first == chunk.last - 1 and self.words[first].tag in "aD":
            return ""  # a quarter of the $3 billion
        last = self._end_of(k)
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


def _is_people(whole: Thing | None) -> bool:
    """Whether a whole is one of people."""
    return whole is not None and whole.kind in PEOPLE_KINDS


def k_of(chunks: Sequence[Chunk], chunk: Chunk) -> int:
    """The index of a phrase among those of its sentence."""
    return next(k for k, other in enumerate(chunks) if other is chunk)
