"""A phrase in, the frame of its own noun or of the total that it is the level of out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.clause_relations import ClauseRelations
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    DIED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    LIVED_KINDS,
    PEOPLE_KINDS,
    PLAIN_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.context_cues.scope import RUNNING_TOLLS
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, CHANGE_VERBS, FROM, THE

__all__ = ["Levels"]


_LESS_THAN_STATE: Final = FORCE_KINDS | EITHER_KINDS  # two slain victims
_THE_NUMBER: Final = 2  # words
_UNIT_OR_PLAIN: Final = UNIT_KINDS | PLAIN_KINDS
_TOLD: Final = DIED_KINDS | LIVED_KINDS


class Levels(ClauseRelations):
    """Own nouns, totals and levels."""

    def _noun(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        if chunk.head < 0 and counted.noun is not None and counted.noun.head >= 0:
            chunk = counted.noun
        if chunk.head < 0:
            last = self.words[chunk.last - 1]
            if last.tag in "Ee" and chunk.last - 1 >= counted.quantity.outer_last:
                frame = self._first("noun", last.text, chunk)
                return None if frame is None else (frame, chunk.last - 1)
            return None
        frame = self._first("noun", chunk.lemma, chunk)
        if frame is None or frame.kind in _LESS_THAN_STATE:
            state = self._state(chunk, counted)
            if state is not None:
                return state
        return None if frame is None else (frame, chunk.head)

    def _state(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``20 wounded men``, ``some 800 displaced families``: what the modifiers of a person noun say of them."""
        if not self._is_person_like(chunk) or chunk.sort not in "NQA":
            return None
        kinds = _TOLD if chunk.sort == "A" else VICTIM_KINDS
        for token in range(max(chunk.first, counted.quantity.outer_last), chunk.head):
            word = self.words[token]
            if word.tag in "eEJn":
                frame = self._first("predicate", word.text, chunk)
                if frame is not None and frame.kind in kinds:
                    return frame, token
        return None

    def _level(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:  # noqa: C901, PLR0912
        """``the toll rose to 22``, ``put the number of dead at 12``, ``bringing to 26 the number of deaths``."""
        chunks = self.chunks
        labelled = k > 1 and chunks[k - 1].sort == ":" and self._is_people(chunk) and self._ends_at(k + 1)
        if (chunk.head >= 0 and chunk.lemma not in pw.LEVEL_NOUNS and not labelled) or (
            counted.noun is not None and counted.noun is not chunk
        ):
            return None
        opener = self.words[chunk.first]
        if (opener.text in pw.LEVEL_PREPOSITIONS or (opener.lemma in pw.LEVEL_VERBS and opener.tag in "vVEUW")) and k:
            found = self._level_subject(k - 1)  # the hedge takes the preposition along: "at about 75"
            if found is not None:
                return found
        j = k - 1
        while j >= 0 and chunks[j].sort in 'RT"':
            j -= 1
        if j < 0:
            return None
        here = chunks[j]
        lead = here.word.text if here.word is not None else ""
        verb = j - 2 if j > 1 and chunks[j - 1].sort == '"' else j - 1
        governed = lead not in pw.LOCAL_PREPOSITIONS or (verb >= 0 and chunks[verb].sort in "FKEGVB")
        is_level = (here.sort in "tIy" and lead in pw.LEVEL_PREPOSITIONS and governed) or (
            here.sort in "FKGEVB" and here.lemma in pw.LEVEL_VERBS
        )
        if is_level and lead in FROM and j and chunks[j - 1].text in CHANGE_PARTICLES and self._follows_count(chunk):
            return None  # won 164 seats, up from 141
        if here.sort == ":" and j and (chunk.head < 0 or labelled):
            found = self._level_subject(j)
            return found if not labelled or found is None or found[0].kind in PEOPLE_KINDS else None
        if here.sort in "tI":
            after = k + 1
            if after < len(chunks) and chunks[after].sort == "N" and chunks[after].lemma in pw.COUNT_HEADS:
                for m in range(after, min(len(chunks), after + 4)):
                    found = self._toll_at(m)
                    if found is not None:
                        return found
        if here.sort == "N" and here.lemma in pw.TOLLS and chunk.head < 0:
            return self._toll_at(j)  # Death toll now 412
        if here.sort == "K" or is_level:
            found = self._level_subject(j)
            told = chunk.head < 0 or found is None or found[0].kind in PEOPLE_KINDS
            return found if told else None  # fired a gun at seven people
        return None

    def _follows_count(self, chunk: Chunk) -> bool:
        """Whether a bare number can go on from things or people counted before it in the sentence."""
        last = self.done[-1] if self.done else None
        return chunk.head < 0 and last is not None and last.kind not in _UNIT_OR_PLAIN

    def _hits_level(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the toll in the shooting has hit 22``: a bare number that a verb of level gives a toll, no object of it."""
        before = self.chunks[k - 1] if k else None
        if chunk.head >= 0 or before is None or before.sort not in "FE" or before.lemma not in pw.LEVEL_VERBS:
            return None
        found = self._level(k, chunk, counted)
        return found if found is not None and self.words[found[1]].lemma in RUNNING_TOLLS else None

    def _level_subject(self, j: int) -> tuple[Frame, int] | None:
        """The noun whose level is stated: the nearest that no preposition governs, else the nearest."""
        chunks = self.chunks
        governed: tuple[Frame, int] | None = None
        for m in range(j, -1, -1):
            if chunks[m].sort in ";.":
                break
            if self._stands_for_count(m):
                break
            found = self._toll_at(m)
            if found is None:
                continue
            lead = m - 1
            while lead > 0 and chunks[lead].sort in "Tp":
                lead -= 1  # the toll from Friday's bombings
            if lead < m - 1 and chunks[lead].sort in "Iyo":
                governed = governed or found
                continue
            if m > 1 and chunks[m - 1].sort == "o" and found[0].kind not in VICTIM_KINDS:
                toll = self._toll_at(m - 2)
                if toll is not None and toll[0].kind in VICTIM_KINDS:
                    return toll  # the death toll of the attack
            if m > 1 and chunks[m - 1].sort == "C":
                first = self._toll_at(m - 2)  # the number of attacks and plots
                if first is not None and first[0].kind == found[0].kind:
                    continue
            if (
                m == 0
                or chunks[self._before_possessor(m)].sort not in "Iytos"
                or (chunks[m - 1].sort == "s" and self._changes_level(m))
                or (m > 1 and chunks[m - 1].sort == "o" and chunks[m - 2].lemma in pw.COUNT_HEADS)
            ):
                told = self._toll_at(m - 2) if m > 1 and chunks[m - 1].sort == "o" else None
                return told or found  # the death toll of the raid
            governed = governed or found
        return governed

    def _stands_for_count(self, m: int) -> bool:
        """``900 joined the strike; the ministry put the number at 300``: whether a noun stands for what was counted."""
        here = self.chunks[m]
        told = here.lemma in pw.BARE_NUMBERS and any(one.kind not in UNIT_KINDS for one in self.done)
        if not told or here.last - here.first != _THE_NUMBER or self.words[here.first].text not in THE:
            return False
        phrase = self.companions.phrase_of(here)
        led = () if phrase is None else self.companions.read.governed_by(phrase)
        return phrase is not None and not any(one.preposition in pw.OF_WORDS for one in led)

    def _before_possessor(self, m: int) -> int:
        """The phrase before ``m`` and the date that owns it: ``from yesterday's clashes``."""
        at = m - 1
        while at > 0 and self.chunks[at].sort in "pT":
            at -= 1
        return at

    def _changes_level(self, m: int) -> bool:
        """``as the toll in the raids soared``: the phrase is the subject of a verb of level, in its own clause."""
        verb = next((chunk for chunk in self.chunks[m + 1 :] if chunk.sort in "FBKEV"), None)
        return verb is not None and (verb.lemma in pw.LEVEL_VERBS or verb.lemma in CHANGE_VERBS)

    def _toll_at(self, m: int) -> tuple[Frame, int] | None:
        here = self.chunks[m]
        if here.sort not in "NQEJAZ" or here.word is None or here.quantity is not None:
            return None
        if here.sort == "J" and m and self.chunks[m - 1].sort in "FBKE":
            return None  # pronounced dead at 7
        following = self.chunks[m + 1] if m + 1 < len(self.chunks) else None
        if (
            following is not None
            and following.sort == "E"
            and here.sort == "N"
            and here.word.group is not None
            and self._is_numbered(m)
        ):
            said = self._first("toll", following.lemma, here, following.head)  # "the number of soldiers killed"
            if said is not None:
                return said, following.head
        frame = self._first("toll", here.lemma, here) or self._first("toll", here.word.text, here)
        if frame is None or frame.kind in FORCE_KINDS:
            state = self._toll_of_state(here)
            if state is not None and self._is_numbered(m):
                return state
        if frame is None and here.lemma in pw.COUNT_HEADS:
            frame = self._toll_of_modifier(here)
        if frame is None:
            return None
        if here.word.group is not None and not self._is_numbered(m):
            return None
        if here.sort == "E" and not (m > 0 and self.chunks[m - 1].sort in "NP"):
            return None
        return frame, here.head

    def _toll_of_modifier(self, here: Chunk) -> Frame | None:
        """``the city's homicide total``: the noun before the head says what is counted."""
        found = (self._first("toll", self.words[token].lemma, here, token) for token in range(here.first, here.head))
        return next((frame for frame in found if frame is not None and frame.kind not in FORCE_KINDS), None)

    def _toll_of_state(self, here: Chunk) -> tuple[Frame, int] | None:
        """``the number of wounded soldiers``: the level of those of whom the modifier is said."""
        if not self._is_person_like(here):
            return None
        for token in range(here.first, here.head):
            word = self.words[token]
            if word.tag in "eEJn":
                frame = self._first("toll", word.text, here) or self._first("toll", word.lemma, here)
                if frame is not None:
                    return frame, here.head
        return None

    def _is_numbered(self, m: int) -> bool:
        """People are a level only as ``the number of militants`` or ``militants number``."""
        chunks = self.chunks
        if m > 1 and chunks[m - 1].sort == "o" and chunks[m - 2].lemma in pw.COUNT_HEADS:
            return True
        return any(c.sort in "FEGV" and c.lemma in pw.NUMBERING for c in chunks[m + 1 : m + 5])
