"""A number of votes in, their side out: for, against or abstaining."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.indexes import Indexes
from numbers_extract.grammar.phrase import LINK, NOUN_PHRASE, VERB_GROUP
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import AGAINST, FOR, NO_SIDE_LABELS
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.context_cues.ballot_actor import CANDIDATES, TITLES
from numbers_extract.lexicon.quantity_words import FROM
from numbers_extract.lexicon.relators import ADVERSATIVE, AGENTIVE, ALLATIVE, BENEFACTIVE, COMITATIVE
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities import Quantity

__all__ = ["Sides"]

_SAID_BEHIND, _SIDE_BEHIND = 3, 3
_BEHIND_JOINT: Final = 2
_LEADS_TO_TALLY: Final = LINK | VERB_GROUP | NOUN_PHRASE
_COMMA: Final = ","
_VERBS: Final = "FBEGV"


class Sides(Indexes):
    """The sides of a vote, in the column of the group."""

    def _side_of(self, k: int, counted: Counted) -> str:
        """For, against or abstaining: the nearest word of a side from the number on, else of the verb before it."""
        chunk = self.chunks[k]
        frame = counted.frame
        if frame is not None and counted.head >= 0 and (frame.role == "label" or (frame.role == "of" and frame.side)):
            said = self.words[counted.head].lemma
            return pw.SIDES.get(said, frame.side)  # Ayes 76, noes 52; backed by 12 and opposed by nine
        first = self.chunks[self.done[-1].at] if self.done else None
        if self._tally_of(chunk) is not None or (first is not None and self._tally_of(first) is chunk):
            return self._side_of_pair(chunk, counted.quantity)
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
        return self._side_of_verb(k, counted) or (frame.side if frame is not None else "")

    def _side_of_verb(self, k: int, counted: Counted) -> str:
        """``two of its deputies abstaining``, ``four rebels voted against``: the side of the verb behind a number."""
        chunk = self.chunks[k]
        if counted.head >= chunk.last and self.words[counted.head].lemma in pw.SIDES:
            return pw.SIDES[self.words[counted.head].lemma]
        if counted.verb <= k:
            return ""
        verb = self.chunks[counted.verb]
        for token in range(verb.last, min(len(self.words), verb.last + _SIDE_BEHIND + 1)):
            word = self.words[token]
            if word.tag in ";.,Q":
                break
            if word.text in pw.SIDES:
                return "" if self._says_no_side(token) else pw.SIDES[word.text]
        return ""

    def _names_candidate(self, token: int) -> bool:
        """``702 voted for the premier``, ``for Ms Lam``: whether a person stands there, in whose favour no side is."""
        phrase = self.reading.phrase_at(token)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return False
        titled = self.words[token].text.rstrip(".") in TITLES
        return titled or phrase.lemma in CANDIDATES or FOLDED[phrase.text].group is not None

    def _says_no_side(self, token: int) -> bool:
        """``3.4 million votes, against 2.9 million``, ``900 ballots were rejected``: a word of no side."""
        word = self.words[token]
        passive = word.tag in "Ee" and self.words[token - 1].lemma == PLAIN_COPULA
        if word.text in pw.PARTICLES and token and self.words[token - 1].tag in _VERBS:
            return True  # fewer than 3,000 came back in time
        if word.text in BENEFACTIVE and AGAINST not in self.tokens.texts and self._names_candidate(token + 1):
            return True  # 702 delegates voted for the premier
        return passive or (token + 1 < len(self.words) and self.words[token + 1].tag == "Q")

    def _says_margin(self, counted: Counted) -> bool:
        """``was rejected by 40 votes``: by how many it fell, and not who took a side."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        of_votes = counted.frame is not None and counted.frame.tally
        return of_votes and phrase is not None and phrase.preposition in AGENTIVE

    def _side_of_pair(self, chunk: Chunk, quantity: Quantity) -> str:
        """``approved by 71 votes to 52``: the side of each number of a tally with its noun between."""
        second = self._tally_of(chunk)
        if second is not None and second.quantity is not None:
            self.tally_for_first = self._carries(chunk, quantity, second.quantity)
        if self.tally_for_first is None:
            return ""
        return FOR if self.tally_for_first == (second is not None) else AGAINST

    def _tally_of(self, one: Chunk) -> Chunk | None:
        """``71 votes to 52`` behind ``by`` or a verb: the second number of the tally that a phrase opens."""
        if one.quantity is None or one.head < 0 or self._first("noun", one.lemma, one) is None:
            return None
        read, phrase = self.companions.read, self.companions.phrase_of(one)
        behind = [] if phrase is None else read.behind(phrase, _BEHIND_JOINT)
        if len(behind) < _BEHIND_JOINT or behind[0].text not in ADVERSATIVE | ALLATIVE:
            return None
        place = self._place_of(behind[1])
        other = None if place is None else self.chunks[place]
        if other is None or other.quantity is None or (other.head >= 0 and other.lemma != one.lemma):
            return None
        before = None if phrase is None else read.right_before(phrase)
        if before is None:
            return None
        told = bool(before.sort & _LEADS_TO_TALLY) and before.text not in FROM
        return other if told or (before.text == _COMMA and self._decides(one)) else None

    def _decides(self, tally: Chunk) -> bool:
        """``passed the bill at dawn, 38 votes to 29``: whether the verb before a tally says how a vote went."""
        before = (one for one in reversed(self.chunks) if one.last <= tally.first and one.sort in "FBEGV")
        verb = next(before, None)
        return verb is not None and not pw.DECIDING.isdisjoint(self._verb_words(verb))

    def _verb_words(self, verb: Chunk) -> set[str]:
        """The lemmas of a verb group, and its own with the particle behind it or its object: ``throw_out``."""
        particle = self.words[verb.last].text if verb.last < len(self.words) else ""
        phrase = self.companions.phrase_of(verb)
        apart = frozenset() if phrase is None else self.companions.slots.of_verb(phrase).slots["ADV"]
        particles = {particle, *apart}  # voted the plan down
        return {verb.lemma, *verb.verbs, *(f"{verb.lemma}_{one}" for one in particles)}

    def _carries(self, chunk: Chunk, first: Quantity, second: Quantity) -> bool | None:
        """Whether the first number of a tally is that in favour: ``rejected by 201 to 146``; None for undecided."""
        for word in self.words[second.last : second.last + _SAID_BEHIND]:
            if word.tag in ",;.:Q" or word.text in COMITATIVE:
                break  # 301-18, 30 abstain; 4-1 with Moru opposed
            side = pw.SIDES.get(word.text)
            if side:
                return side == FOR  # split 10 to two in favour of acquittal
        if not pw.UNDECIDED.isdisjoint(self.lemmas) and not pw.UNDECIDED.isdisjoint(self._told_around(first)):
            return None
        before = [one for one in self.chunks if one.last <= chunk.first]
        verb = next((one for one in reversed(before) if one.sort in "FBEGV"), None)
        if verb is None and any(one.lemma in pw.REJECTION for one in before):
            return False  # rejection of the pact, by 288 votes to 197
        if verb is None or first.value is None or second.value is None:
            return True
        if verb.lemma in pw.CONTESTING:
            return None  # she beat her rival by 4,318 votes to 3,977
        rejected = not pw.REJECTING.isdisjoint(self._verb_words(verb))
        return not rejected or first.value < second.value

    def _told_around(self, quantity: Quantity) -> set[str]:
        """The lemmas of what semicolons set off with a number: ``backed it by 331 to 262; ministers split 9-13``."""
        marks = [-1, *(k for k, word in enumerate(self.words) if word.tag == ";"), len(self.words)]
        opens = max(mark for mark in marks if mark < quantity.first)
        closes = min(mark for mark in marks if mark > quantity.first)
        return {spelling for word in self.words[opens + 1 : closes] for spelling in (word.lemma, word.text)}
