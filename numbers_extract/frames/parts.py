"""A number without a noun or verb of its own in, the count before it that it goes on from out."""

from __future__ import annotations

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.nouns_left_out import NounsLeftOut
from numbers_extract.frames.things import BESIDE, SAME_AGAIN, SET, WHOLE, Antecedent, Thing
from numbers_extract.frames.traits import (
    AGE_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PERCENT_KINDS,
    PLAIN,
    SPAN_KINDS,
    UNIT_KINDS,
    UNIT_WORD_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import TO
from numbers_extract.grammar.clause import OBJECT, RELATIVE_CLAUSE, SUBJECT
from numbers_extract.grammar.phrase import VERB_GROUP, Phrase
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import ANTECEDENTS, GAP, NOUN
from numbers_extract.lexicon.clause_words import COPULAS, LEAVING, PLAIN_COPULA
from numbers_extract.lexicon.context_cues.change import ONTO_A_LEVEL
from numbers_extract.lexicon.quantity_words import (
    AGO_WORDS,
    CHANGE_NOUNS,
    EXTREMES,
    FORECAST_NOUNS,
    FROM,
)

__all__ = ["Parts"]

_WHOLE = 100
_SECOND = 2
_GAP = next(rule for rule in ANTECEDENTS if rule.hangs == GAP)


class Parts(NounsLeftOut):
    """Plain reference back."""

    def _is_one_of_a_set(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``one of four barns``, ``not a single box``; ``one`` that starts a clause after a set was counted."""
        if counted.quantity.form == "nobody":
            return False
        if counted.quantity.form == "zero" and (chunk.head >= 0 or counted.link != "part"):
            return chunk.head >= 0 and (
                chunk.word is None or chunk.word.group is None or counted.quantity.last - counted.quantity.first > 2
            )
        if counted.link == "part":
            noun = counted.noun
            return (noun is not None and noun.quantity is not None) or (counted.whole is not None and chunk.head < 0)
        if chunk.head >= 0 or not self.done or k == 0 or self.chunks[k - 1].sort not in ";,C":
            return False
        source = self._last_people(self.done)
        if source is not None and source.link == "list" and source.whole is not None and source.value == 1:
            source = self._here(source.whole) or source  # one in Jamaica, and one in Belize
        following = self.chunks[k + 1].sort if k + 1 < len(self.chunks) else "."
        if (
            source is None
            or source.kind in UNIT_KINDS
            or following not in "KFBEG,JI"
            or source.value is None
            or source.value < 2
        ):
            return False
        alongside = following == "I" and any(c.sort == "I" for c in self.chunks[source.at : k])
        counted.whole, counted.link = source, "list" if alongside else "part"  # nine in Haiti, and one in Jamaica
        counted.follow(source, SET)
        return True

    def _inherits_kind(self, counted: Counted) -> bool:
        """``18 people died, including eight policemen``: the part is of its whole's kind."""
        whole = counted.whole
        return whole is not None and whole.kind in VICTIM_KINDS

    def _apposed_to(self, k: int, chunk: Chunk) -> Counted | None:
        """``Two battalions, some 1,500 men, were flown``: people set beside the count before."""
        chunks = self.chunks
        if not self.done or k < 1 or chunks[k - 1].sort != "," or not self._ends_at(k + 1) or chunk.word is None:
            return None
        last = self.done[-1]
        between = chunks[last.at + 1 : k - 1]
        if last.kind in FORCE_KINDS and chunk.word.group in {"", "man"} and all(c.sort in "oIN" for c in between):
            return last
        return None

    def _age_before(self, k: int, chunk: Chunk) -> Counted | None:
        """``The ages of the wounded are 19, 22 and 60``: the age that a bare number goes on from."""
        last = self.done[-1] if self.done and chunk.head < 0 else None
        if last is None or last.kind not in AGE_KINDS or last.frame is None or last.frame.role != "toll":
            return None
        return last if all(c.sort in ",C" for c in self.chunks[last.at + 1 : k]) else None

    def _inherit(self, k: int, chunk: Chunk, counted: Counted) -> bool:  # noqa: C901, PLR0912
        """A number without a noun or verb of its own goes on from the one before it."""
        apposed = self._apposed_to(k, chunk) or self._age_before(k, chunk)
        if apposed is not None:
            counted.follow(apposed, BESIDE)
            return True
        if (
            chunk.head >= 0
            and chunk.word is not None
            and chunk.word.text not in pw.PERSON_PRONOUNS
            and counted.link != "part"
        ):
            return False
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in MONEY_KINDS and last.at and self.chunks[last.at - 1].sort == "(":
            last = self.done[-2] if len(self.done) > 1 and self.done[-2].kind in MONEY_KINDS else last
        if (
            last is not None
            and last.kind in UNIT_WORD_KINDS
            and chunk.head < 0
            and (not counted.whole or counted.whole is last)
            and not (last.kind in PERCENT_KINDS and (counted.value or 0) > _WHOLE)
            and (counted.whole is last or self._unit_goes_on(k))
        ):
            counted.become(last.frame, BESIDE)
            counted.unit = last.unit
            counted.quantity.measures(last.kind, last.quantity.unit, last.quantity.dimension)
            return True
        if counted.noun is not None and counted.noun is not chunk and counted.link != "part":
            return False
        if self._is_sum(chunk):
            return False
        if k and (self.chunks[k - 1].sort == "y" or self.chunks[k - 1].quantity is not None):
            return False  # attended by about 100; the oldest one 15
        if (self._is_own_object(k) and not self._is_set_free(k)) or (
            k > 1
            and self.chunks[k - 1].sort == "o"
            and self.chunks[k - 2].sort in "NA"
            and self.chunks[k - 2].lemma not in pw.COUNT_HEADS
            and not (chunk.head < 0 and self.chunks[k - 2].lemma in CHANGE_NOUNS and self.chunks[k - 3].sort == ",")
            and not (k > _SECOND and self.chunks[k - 2].lemma in EXTREMES and self.chunks[k - 3].text in FROM)
        ):
            return False
        if self._has_own_state(k, chunk):
            return False
        source: Thing | None = counted.whole or self._list_before(k) or self._last_people(self.done)
        if source is None and not self.done and chunk.head < 0 and self._refers_back(k):
            source = self._last_people(self.things.before)
        if source is not None and self._is_whole_of_harmed(k, source):
            source = next((thing for thing in reversed(self.things.before) if thing.value == counted.value), None)
        if source is None or source.kind in UNIT_KINDS:
            return False
        size = source.value or source.high
        if not self.done and counted.quantity.hedges and size is not None and (counted.value or 0) > size:
            return False  # Hundreds are missing. Some 2,000 were inside.
        noun = counted.noun
        if noun is not None and noun.person and source.unit != "person":
            return False
        if noun is not None and noun is not chunk and source.unit == "person" and self._is_set_of_things(noun):
            return False  # 71 deaths were reported from 9 of the 14 districts
        if k > 1 and self.chunks[k - 1].sort == ":" and self.chunks[k - 2].sort in "NEJ" and not counted.whole:
            return False  # Evacuated: 900; houses destroyed: 40
        if chunk.head >= 0 and source.kind not in PEOPLE_KINDS and counted.link == "part":
            return False
        apart = noun is not None and noun is not chunk and source.named not in {"", noun.lemma}
        if apart and counted.link == "part" and counted.whole is None and source.kind == PLAIN:
            return False  # cut 2,000 jobs and ground 14 of its jets
        if self._acts_apart(chunk, counted, source):
            self._fall_back(counted)
            counted.subject, counted.group = source.subject, source.group
            counted.whole, counted.link = source, "list"
            counted.antecedent = Antecedent(_GAP.id, NOUN, source)
            return True
        counted.follow(source, WHOLE if counted.whole else BESIDE)
        if isinstance(source, Counted) and not counted.whole and chunk.head < 0 and self._breaks_down(k, source):
            counted.link, counted.whole = "part", source.whole if source.link == "part" else source
        if not counted.whole and self._is_part_too(chunk, source):
            counted.link, counted.of_state = "part", counted.kind
        elif not counted.whole:
            counted.whole = source
            counted.link = counted.link or ("part" if self._is_bracketed_part(k, source) else "list")
            counted.antecedent = Antecedent(_GAP.id, _GAP.takes, source)
        return True

    def _acts_apart(self, chunk: Chunk, counted: Counted, source: Thing) -> bool:
        """``Twelve were injured; 30 others reached the top``: a subject of whom an own verb says something else."""
        if counted.whole is not None or counted.link or source.kind not in VICTIM_KINDS:
            return False
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        verb = None if clause is None else clause.verb
        if clause is None or verb is None or clause.own_subject is not phrase or verb.passive or not verb.finite:
            return False
        acts = verb.lemma not in pw.GOING_ON and verb.lemma not in COPULAS
        return acts and bool(clause.objects or self._leads_on(verb))

    def _leads_on(self, verb: Phrase) -> bool:
        """Whether an infinitive stands right behind a verb: ``refused to leave``."""
        behind = self.companions.read.right_behind(verb)
        return behind is not None and behind.sort == VERB_GROUP and bool(behind.tag & TO)

    def _is_part_too(self, chunk: Chunk, source: Thing) -> bool:
        """``Eleven of the dead were women and four were children``: of the same set, by a predicate of its own."""
        if not isinstance(source, Counted) or source.link != "part" or source.whole is not None or not source.of_state:
            return False
        read = self.companions.read
        phrases = [self.companions.phrase_of(one) for one in (self.chunks[source.at], chunk)]
        return all(
            one is not None
            and one.relation == SUBJECT
            and (clause := read.clause_of(one)).predicate is not None
            and clause.verb is not None
            and clause.verb.lemma == PLAIN_COPULA
            for one in phrases
        )

    def _is_whole_of_harmed(self, k: int, source: Thing) -> bool:
        """``77 of 78 aboard were killed``: whether a part stands before this whole, and a verb says its harm."""
        if not isinstance(source, Counted) or source.kind not in HARMED_KINDS or source.frame is None:
            return False
        behind_of = source.at == k - _SECOND and self.chunks[k - 1].sort == "o"
        return behind_of and source.frame.role in {"object", "subject", "predicate"} and source.antecedent is None

    def _is_bracketed_part(self, k: int, source: Thing) -> bool:
        """``398 cases (264 confirmed)``: a smaller number in brackets right behind, with what is said of it."""
        chunks = self.chunks
        if not isinstance(source, Counted) or source.at != k - _SECOND or chunks[k - 1].sort != "(":
            return False
        number = chunks[k].quantity
        said = k + 1 < len(chunks) and chunks[k + 1].sort in "EJI"
        return said and number is not None and (number.value or 0) < (source.value or 0)

    def _here(self, thing: Thing | None) -> Counted | None:
        """The thing where it is one of this sentence."""
        return thing if isinstance(thing, Counted) else None

    def _restates(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """``900 people (210 families)``: those just counted, counted again as households, or the other way round."""
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in VICTIM_KINDS or last.at != k - 2 or not self._is_people(chunk):
            return
        closed = k + 1 < len(self.chunks) and self.chunks[k + 1].sort == ")" and self.chunks[k - 1].sort == "("
        if closed and (chunk.lemma in pw.COLLECTIVE_PEOPLE) != (last.unit in pw.COLLECTIVE_PEOPLE):
            counted.follow(last, SAME_AGAIN)

    def _counts_again(self, chunk: Chunk, counted: Counted) -> None:
        """``bandits took five nurses. All five nurses were released``: as many of the same, known, were held before."""
        first = self.words[chunk.first]
        if chunk.head < 0 or not (first.tag == "D" or first.text in pw.EVERYONE):
            return
        for thing in (*reversed(self.done), *reversed(self.things.before)):
            same = thing.value is not None and thing.value == counted.value and thing.named == chunk.lemma
            if same and thing.kind in HELD_KINDS and thing.frame is not None:
                counted.become(thing.frame, SAME_AGAIN)
                return

    def _has_own_state(self, k: int, chunk: Chunk) -> bool:
        """``four wounded, two cuffed``, ``40 others unable to go``: a count with a state of its own behind another."""
        chunks = self.chunks
        if k + _SECOND < len(chunks) and chunks[k + 1].sort == "J" and chunks[k + _SECOND].sort == "V":
            return True
        if chunk.head >= 0 or not self.done or self.done[-1].at + 1 >= len(chunks):
            return False
        if self.done[-1].kind not in VICTIM_KINDS:
            return False
        following = self._next(k)
        return following >= 0 and chunks[following].sort == chunks[self.done[-1].at + 1].sort == "E"

    def _breaks_down(self, k: int, source: Counted) -> bool:
        """``Nine were held, five in Ghent, two in Namur``: places of those counted in the clause before."""
        chunks = self.chunks
        if chunks[k - 1].sort != "," or k + 1 >= len(chunks) or chunks[k + 1].sort != "I":
            return False
        if source.link == "part":
            return source.whole is not None and bool(self.done) and source.at == self.done[-1].at
        size, part = source.value, chunks[k].quantity
        if size is None or part is None or part.value is None or part.value >= size:
            return False
        return not any(chunk.sort == "I" for chunk in chunks[source.at : k])

    def _unit_goes_on(self, k: int) -> bool:
        """``from 9 (points)``, ``up to 30 (years)``: nothing counted behind the number."""
        last = self.done[-1]
        if last.kind in UNIT_WORD_KINDS - MONEY_KINDS - PERCENT_KINDS and self._is_of_relative(k, last):
            return False  # lies nine miles off a mine that employs 400
        if k and last.kind in SPAN_KINDS and self.chunks[k - 1].sort == ",":
            return False  # 60 killed in a week of protests, 22 on Friday
        if k and last.kind in SPAN_KINDS and self.chunks[k - 1].text in ONTO_A_LEVEL:
            return False  # the lowest in five years at 8,579
        behind = last.quantity.outer_last
        if last.kind in SPAN_KINDS and behind < len(self.words) and self.words[behind].text in AGO_WORDS:
            return False  # a year ago the number was 2.1 million
        if k and self.chunks[k - 1].sort == "o":
            return last.kind in MONEY_KINDS and k > 1 and self.chunks[k - 2].lemma in FORECAST_NOUNS
        if (
            k
            and last.kind in PERCENT_KINDS
            and self.chunks[k - 1].sort == "t"
            and last.at
            and self.chunks[last.at - 1].text not in FROM
        ):
            return False  # rose 8 percent to 12
        return self._ends_at(k + 1) or self.chunks[k + 1].sort in "IT"

    def _is_of_relative(self, k: int, last: Counted) -> bool:
        """Whether a number is the object of a relative clause behind the one before."""
        phrases = [self.companions.phrase_of(one) for one in (self.chunks[k], self.chunks[last.at])]
        number, before = phrases
        if number is None or before is None or number.relation != OBJECT:
            return False
        return number.clause != before.clause and self.companions.read.clause_of(number).kind == RELATIVE_CLAUSE

    def _refers_back(self, k: int) -> bool:
        """``Three were children.``; ``The week before they had logged 31.``."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"C':
            j -= 1
        return j < 0 or (self.chunks[j].sort in "FEGVK" and self.chunks[j].lemma in pw.COUNTING_VERBS)

    def _is_own_object(self, k: int) -> bool:
        """Whether the number is the object of a verb that says something else than the count before it."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"':
            j -= 1
        if j < 0 or self.chunks[j].sort not in "FEGV":
            return False
        left = self.chunks[j].lemma in LEAVING and self.chunks[k].head >= 0  # killed six and left seven others in debt
        return left or self.chunks[j].lemma not in pw.COUNTING_VERBS

    def _is_set_free(self, k: int) -> bool:
        """``rounded up 140 suspects and released 60``: some of those who were held."""
        last = self._last_people(self.done) if self.done else None
        return last is not None and last.kind in HELD_KINDS and self.chunks[k - 1].lemma in pw.SETTING_FREE

    def _still_held(self, found: tuple[Frame, int], chunk: Chunk) -> tuple[Frame, int] | None:
        """``seized 23 clerks; 11 are still held``: by those who took them, where a bare number stands for some."""
        said = found[0].role == "predicate" and found[0].kind in HELD_KINDS and chunk.head < 0
        last = self._last_people(self.done) if said and self.done else None
        if last is None or last.kind not in HELD_KINDS or last.kind == found[0].kind or last.frame is None:
            return None
        return last.frame, found[1]

    def _list_before(self, k: int) -> Counted | None:
        """The counted item right before in the same list (``five in Ghent, two in Namur``)."""
        if not self.done or self.chunks[k - 1].sort not in "C,":
            return None
        last = self.done[-1]
        return None if last.kind in SPAN_KINDS else last
