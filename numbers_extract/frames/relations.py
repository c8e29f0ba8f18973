"""A phrase in, the frame of the verb or noun that it belongs to out: object, subject, predicate, behind ``of``."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.matching import OWNERS, Matcher
from numbers_extract.frames.traits import (
    BEFELL_KINDS,
    DIED_KINDS,
    EITHER_KINDS,
    HELD_KINDS,
    LASTING_KINDS,
    LIVED_KINDS,
    PEOPLE_KINDS,
    SPAN_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.phrase import VERB_GROUP
from numbers_extract.kinds import Frame, frames_for, is_specific
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import AGO_WORDS

__all__ = ["Relations"]

_REACH: Final = 14
_DASHES: Final = "-\u2013\u2014"
_IN_CUSTODY: Final = HELD_KINDS & LASTING_KINDS
_LESS_SPECIFIC: Final = EITHER_KINDS | BEFELL_KINDS
_FIRM_PARTICLES: Final = pw.PARTICLES - pw.LOOSE_PARTICLES
_NEVER_MAIN: Final = pw.RAISING | pw.CONTROL


class Relations(Matcher):
    """How a phrase relates to the verbs and nouns around it."""

    def _said_of(self, k: int, chunk: Chunk) -> tuple[Frame, int] | None:  # noqa: C901, PLR0912
        """``12 dead``, ``seven soldiers dead``, ``four fatally``, ``41 deputies abstaining``."""
        last = self.words[chunk.last - 1]
        if chunk.head < 0 and k > 0 and self.chunks[k - 1].sort in "NE" and self.chunks[k - 1].lemma:
            label = self.chunks[k - 1]
            frame = self._first("label", label.lemma, chunk)
            if frame is None and k == 1 and k + 1 >= len(self.chunks):
                frame = self._first("label", label.text, chunk)
            if frame is not None:
                return frame, label.head
            if k + 1 >= len(self.chunks) and all(c.sort in "JE" for c in self.chunks[: k - 1]):
                found = self._state_label(k, k - 1)
                if found is not None:
                    return found
        if chunk.head < 0 and last.tag == "J":
            frame = self._first("predicate", last.text, chunk)
            if frame is not None:
                return frame, chunk.last - 1
        if (
            k > 1
            and (chunk.head < 0 or self._is_people(chunk))
            and self.chunks[k - 1].sort == ":"
            and self.chunks[k - 2].sort in "EJNI"
        ):
            found = self._labelled(k, chunk)
            if found is not None:
                return found
        following = self._next(k)
        if following < 0:
            return None
        after = self.chunks[following]
        if after.sort in OWNERS:
            return self._owned_deed(following, chunk)
        if after.sort == "J":
            frame = self._predicate(following, chunk)
            if frame is not None:
                return frame, after.head
            if following + 1 < len(self.chunks) and self.chunks[following + 1].sort == "G":
                after = self.chunks[following + 1]
        joined = following + 1 < len(self.chunks) and self.chunks[following + 1].sort == "C"
        if after.sort == "E" and joined:
            either = self._predicate(following, chunk)
            if either is not None and either.kind in EITHER_KINDS:
                return either, after.head  # left 80 wounded or dead
        if after.sort == "E" and chunk.head < 0 and after.word is not None and self._goes_on(k):
            frame = self._first("predicate", after.word.text, chunk, after.head)
            if frame is not None:
                return frame, after.head  # 1 dead, 3 hurt in Bellville
        if after.sort in "RI":
            word = after.word.text if after.word else ""
            frame = self._first("adverb", word, chunk)
            if frame is not None and (after.sort == "R" or self._ends_at(following + 1)):
                verb = following + 1
                if verb >= len(self.chunks) or self.chunks[verb].sort not in "EFGV" or not self._has_object(verb):
                    return frame, after.head  # not "a man fatally shot two others"
            frame = self._in_state(following, chunk)
            if frame is not None:
                return frame, after.head
        if after.sort == "G" and after.word is not None:
            frame = self._first("predicate", after.word.text, chunk, after.head)
            if frame is not None:
                return frame, after.head
        return None

    def _owned_deed(self, owner: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """``four nuns' murder``: the deed that befell the people in front of the mark of an owner."""
        deed = self.chunks[owner + 1] if owner + 1 < len(self.chunks) else None
        if deed is None or deed.sort != "N" or not deed.lemma or not self._is_person_like(chunk):
            return None
        frame = self._first("of", deed.lemma, chunk, deed.head)
        return None if frame is None else (frame, deed.head)

    def _labelled(self, k: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Dead: 12``, ``Total displaced: 900``, ``Affected families: 40``: what a label before a colon says."""
        beside = self.chunks[k - 2].sort == "I"  # Unaccounted for: 12
        labelled = self.chunks[k - 2 - beside]
        opener = k - 3 - beside
        while opener >= 0 and self.chunks[opener].sort in "JE":
            opener -= 1
        if opener >= 0 and self.chunks[opener].sort not in ";,.":
            return None
        frame = self._first("predicate", labelled.text, chunk)
        if frame is not None:
            return frame, labelled.head
        return self._state_label(k, k - 2) if self._ends_at(k + 1) else None

    def _state_label(self, k: int, label: int) -> tuple[Frame, int] | None:
        """``Displaced persons``, ``Affected families``: what the noun of a label or the words before it say."""
        labelled = self.chunks[label]
        frame = self._first("noun", labelled.lemma, labelled)
        if frame is None and (self._is_person_like(labelled) or labelled.lemma in pw.COUNTED_SINGULARS):
            first = self.chunks[label - 1].first if label and self.chunks[label - 1].sort == "E" else labelled.first
            states = (self.words[token] for token in range(first, labelled.head))
            said = (self._first("predicate", word.text, self.chunks[k]) for word in states if word.tag in "eEJn")
            frame = next((state for state in said if state is not None), None)
        return (frame, labelled.head) if frame is not None and frame.kind in VICTIM_KINDS else None

    def _is_people(self, chunk: Chunk) -> bool:
        """People or households, who may be counted as anything: ``Displaced: 900 families``."""
        return chunk.sort == "Q" and (chunk.person or chunk.lemma in pw.COLLECTIVE_PEOPLE)

    def _predicate(self, j: int, chunk: Chunk) -> Frame | None:
        """The frame of the word that is said of the phrase; with the one behind ``or``: ``80 dead or missing``."""
        chunks = self.chunks
        word = chunks[j].word
        if word is None:
            return None
        if j + 2 < len(chunks) and chunks[j + 1].sort == "C" and chunks[j + 2].sort in "JE" and chunks[j + 2].word:
            both = self._first("predicate", f"{word.text}_{chunks[j + 2].text}", chunk, chunks[j].head)
            if both is not None and not self._has_object(j + 2):
                return both
        return self._first("predicate", word.text, chunk, chunks[j].head)

    def _goes_on(self, k: int) -> bool:
        """``1 dead, 3 hurt``: right behind a victim without a verb, or one whose auxiliary it shares."""
        last = self.done[-1] if self.done else None
        if last is None or last.frame is None or self.chunks[k - 1].sort not in ",C":
            return False
        if last.at != k - 2:
            return self._shares_auxiliary(self.chunks[k], last)
        return last.frame.role == "predicate" and last.head < self.chunks[k - 1].first

    def _shares_auxiliary(self, chunk: Chunk, last: Counted) -> bool:
        """``42 were hurt and six held``: whether a number's participle goes on from the passive before it."""
        read = self.companions.read
        phrase, before = self.companions.phrase_of(chunk), self.companions.phrase_at(last.head)
        if last.kind not in VICTIM_KINDS or phrase is None or before is None:
            return False
        clause, verb = read.clause_of(phrase), read.clause_of(phrase).verb
        if verb is None or clause.own_subject is not phrase or not clause.passive or clause.objects or clause.adjuncts:
            return False
        bare = verb.last - verb.first == 1
        return bare and before.sort == VERB_GROUP and before.passive and before.clause == clause.index - 1

    def _in_state(self, j: int, chunk: Chunk) -> Frame | None:
        """``one in critical condition``: a predicate of a preposition and a noun, in its frame ``in_condition``."""
        chunks = self.chunks
        if chunks[j].sort != "I" or j + 1 >= len(chunks) or chunks[j + 1].sort not in "NQA" or not chunks[j + 1].lemma:
            return None
        frame = self._first("predicate", f"{chunks[j].text}_{chunks[j + 1].lemma}", chunk, chunks[j + 1].head)
        if frame is None or frame.kind not in _IN_CUSTODY or chunk.head < 0:
            return frame
        phrase = self.companions.phrase_of(chunk)
        told = phrase is not None and self.companions.read.clause_of(phrase).verb is not None
        return None if told else frame  # tortured a youth in custody

    def _has_object(self, j: int) -> bool:
        """Whether a noun phrase stands right behind verb group ``j``, or behind the verb that is joined to it."""
        chunks = self.chunks
        after = j + 1
        if after + 2 < len(chunks) and chunks[after].sort == "C" and chunks[after + 1].sort in "EF":
            after += 2
        if after + 1 < len(chunks) and chunks[after].sort == "I" and chunks[after].text in _FIRM_PARTICLES:
            after += 1
        if after < len(chunks) and chunks[after].sort == "J" and chunks[after].text in pw.RESULTS:
            after += 1  # shot dead a soldier
        if after + 1 < len(chunks) and chunks[after].sort == "C" and chunks[after + 1].sort == "N":
            joined = chunks[after + 1]  # shot and injured sergeant Lee: a verb that the phrase has taken along
            return joined.last - joined.first > 1 and self.words[joined.first].tag in "eE"
        if after >= len(chunks) or chunks[after].sort not in "NQAZPM" or self._tells_when(after):
            return False
        if self._is_next_count(j, after):
            return False
        word = chunks[after].word
        return word is None or word.text not in pw.REFLEXIVES

    def _tells_when(self, k: int) -> bool:
        """``abducted and killed eight days later``: a length of time that goes with an adverb behind it."""
        quantity = self.chunks[k].quantity
        spans = quantity is not None and quantity.kind in SPAN_KINDS
        return spans and k + 1 < len(self.chunks) and self.chunks[k + 1].text in AGO_WORDS

    def _is_next_count(self, j: int, k: int) -> bool:
        """``1 killed 3 injured``: a bare count between two participles, the first of them of the count before."""
        chunks = self.chunks
        if j == 0 or chunks[j].sort != "E" or k + 1 >= len(chunks) or chunks[k + 1].sort != "E":
            return False
        return all(chunks[m].quantity is not None and chunks[m].head < 0 for m in (j - 1, k))

    def _is_complement(self, k: int) -> bool:
        """Whether the phrase is the whole behind ``of``: only its own modifiers say something about it."""
        chunks = self.chunks
        if k > 1 and chunks[k - 1].sort == "o":
            before = chunks[k - 2]
            return before.quantity is not None or before.sort in "IPZ"
        return k == 1 and chunks[0].sort == "o"

    def _inverted(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``Shot dead were two men``; ``Among the dead were two nuns and a driver``."""
        chunks = self.chunks
        j = k - 1
        while j > 0 and chunks[j].sort in 'NQAC,R"oY' and chunks[j].lemma not in pw.COPULA:
            j -= 1
        if j <= 0 or chunks[j].sort != "K" or chunks[j].lemma not in pw.COPULA:
            return None
        opener = next((m for m in range(j) if chunks[m].sort not in 'RT"'), 0)
        first = chunks[opener]
        if first.sort == "E":
            return self._verb_frame("object", opener, chunk)
        if (
            first.sort == "I"
            and first.word is not None
            and first.word.text in pw.PART_CUES
            and chunks[1].word is not None
        ):
            head = chunks[1].head
            frame = self._first("noun", chunks[1].word.text, chunk, head)
            frame = frame or self._first("noun", chunks[1].lemma, chunk, head)
            if frame is not None and frame.kind in PEOPLE_KINDS:
                counted.link, counted.of_state = "part", frame.kind
                own = self._own_outcome(chunk) if frame.kind in EITHER_KINDS else None
                return own or (frame, chunks[1].head)
        relative = opener + 2 if opener + 2 < j and chunks[opener + 2].sort == "w" else 0
        if relative and first.sort == "I" and first.text in pw.PART_CUES and chunks[relative + 1].sort in "FBKE":
            found = self._as_subject(relative + 1, chunk)  # among those who lost their lives were six nurses
            if found is not None and found[0].kind in PEOPLE_KINDS:
                counted.link = "part"
                counted.whole = next((c for c in self.done if c.at == opener + 1), None)
                return found
        if (
            first.sort == "I"
            and first.text in pw.PART_CUES
            and chunks[opener + 1].quantity is not None
            and not self._is_complement(k)
        ):
            whole = next((c for c in self.done if c.at == opener + 1), None)  # among the 55 wounded were nine women
            if whole is not None and whole.kind in VICTIM_KINDS and whole.frame is not None:
                counted.link, counted.whole = "part", whole
                return whole.frame, whole.head
        return None

    def _own_outcome(self, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Among the victims were five dead cooks``: the outcome that the words before the counted noun say."""
        for token in range(chunk.quantity.last if chunk.quantity is not None else chunk.first, chunk.head):
            frame = self._first("predicate", self.words[token].text, chunk, token)
            if frame is not None and frame.kind in DIED_KINDS | LIVED_KINDS:
                return frame, token
        return None

    def _verb_frame(self, role: str, j: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """The frame of verb group ``j`` for that role; paired verbs (``shot and killed``) come first."""
        chunks = self.chunks
        verb = chunks[j]
        lemmas = [verb.lemma]
        if j >= 2 and chunks[j - 1].sort == "C" and chunks[j - 2].sort in "FBEGV" and chunks[j - 2].lemma:
            lemmas.insert(0, f"{chunks[j - 2].lemma}_{verb.lemma}")
        other = j + 2
        while other < len(chunks) and chunks[other].sort == "R":
            other += 1  # beaten and then arrested
        joined = chunks[other] if other < len(chunks) and chunks[j + 1].sort == "C" else None
        if joined is not None and joined.sort not in "EG":
            joined = None
        if joined is not None and role == "object":
            lemmas.insert(0, f"{verb.lemma}_{joined.lemma}")
            fatal = self._first(role, joined.lemma, chunk, joined.head)
            own = self._first_of(role, verb.lemma, chunk, (verb.head, joined.head)) if fatal else None
            specific = fatal is not None and (
                fatal.kind in DIED_KINDS
                or verb.lemma in pw.LEAST_SPECIFIC
                or (fatal.kind in LIVED_KINDS and own is not None and own.kind in _LESS_SPECIFIC)
            )
            if specific and not self._has_object(other):
                lemmas.insert(1, joined.lemma)  # abducted and killed
        if len(verb.verbs) > 1:
            lemmas.extend(v for v in reversed(verb.verbs[:-1]) if v not in _NEVER_MAIN)
        lemmas = [lemma for lemma in lemmas if frames_for(role, lemma)]
        if not lemmas:
            return None
        heads = (verb.head,) if joined is None else (verb.head, joined.head)
        for lemma in lemmas:
            frame = self._first_of(role, lemma, chunk, heads)
            if frame is not None:
                return frame, verb.head
        return None

    def _first_of(self, role: str, lemma: str, chunk: Chunk, heads: tuple[int, ...]) -> Frame | None:
        """The first frame of a verb whose pattern holds at one of the coordinated verbs at ``heads``."""
        for head in heads:
            frame = self._first(role, lemma, chunk, head)
            if frame is not None:
                return frame
        return None

    def _as_subject(self, j: int, chunk: Chunk) -> tuple[Frame, int] | None:
        verb = self.chunks[j]
        undone = verb.negated and not self._is_taken_back(j)
        if undone or not pw.FAILING.isdisjoint(verb.verbs):
            frame = self._first("not_subject", verb.lemma, chunk, verb.head)
            return None if frame is None else (frame, verb.head)
        found = self._predicate_after(j, chunk)
        if found is not None:
            told = self._verb_frame("subject", j, chunk)
            if told is None or is_specific(found[0]) or found[0].kind in DIED_KINDS:
                return told if told is not None and told[0].kind in DIED_KINDS else found  # die in hospital
            return told if told[0].kind in DIED_KINDS or is_specific(told[0]) else found
        if verb.sort == "B" and j + 2 < len(self.chunks) and self.chunks[j + 1].sort == "C":
            joined = self._verb_frame("object", j, chunk)
            pair = joined is not None and f"{verb.lemma}_{self.chunks[j + 2].lemma}" in joined[0].heads
            if joined is not None and (pair or joined[0].kind in DIED_KINDS or verb.lemma in pw.LEAST_SPECIFIC):
                return joined  # were killed or wounded
        if verb.sort == "B" and j + 1 < len(self.chunks) and self.chunks[j + 1].sort == "y":
            told = self._verb_frame("object", j, chunk)
            if told is not None and told[0].pattern:
                return told  # are being held by rebels
        if verb.sort == "B":
            frame = self._predicate(j, chunk)
            if frame is not None:
                return frame, verb.head
            return self._verb_frame("object", j, chunk) or self._verb_frame("subject", j, chunk)
        return self._verb_frame("subject", j, chunk)

    def _is_taken_back(self, j: int) -> bool:
        """``were not arrested after all``: whether what was said before is no longer so."""
        last = self.chunks[j].last
        return tuple(word.text for word in self.words[last : last + len(pw.TAKEN_BACK)]) == pw.TAKEN_BACK

    def _predicate_after(self, j: int, chunk: Chunk) -> tuple[Frame, int] | None:  # noqa: C901, PLR0912
        """``are missing``, ``were found dead``, ``remained unaccounted for``, ``are feared dead``."""
        chunks = self.chunks
        after = j + 1
        while after < len(chunks) and chunks[after].sort in 'R"':
            after += 1
        if after < len(chunks) and chunks[after].sort in "JEI":
            state = self._in_state(after, chunk)
            if state is not None:
                return state, chunks[after].head
            word = chunks[after].word
            if word is not None and chunks[after].sort in "JE":
                frame = self._predicate(after, chunk)
                if frame is not None:
                    return frame, chunks[after].head
            if (
                word is not None
                and chunks[after].sort == "I"
                and after + 1 < len(chunks)
                and chunks[after + 1].sort == "J"
            ):
                inner = chunks[after + 1].word
                frame = self._first("predicate", inner.text, chunk) if inner is not None else None
                if frame is not None:
                    return frame, chunks[after + 1].head
        if after + 1 < len(chunks) and chunks[after].text in pw.SET_CUES and chunks[after + 1].sort == "N":
            word = chunks[after + 1].word  # were among those killed
            if word is not None and word.text in pw.STATES:
                frame = self._first("predicate", word.text, chunk)
                if frame is not None:
                    return frame, chunks[after + 1].head
        if after < len(chunks) and chunks[after].sort == "N":
            word = chunks[after].word
            if word is not None and word.tag == "J":
                frame = self._first("predicate", word.text, chunk)
                if frame is not None:
                    return frame, chunks[after].head
        return None
