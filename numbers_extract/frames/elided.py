"""A number without a noun in, how it hangs in its clause and what it goes on from out, by what the discourse holds."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import Antecedent, Elision
from numbers_extract.frames.traits import PEOPLE_KINDS
from numbers_extract.frames.victims import Victims
from numbers_extract.grammar.classes import NAME
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBLIQUE, PREDICATE, Clause
from numbers_extract.grammar.clause import OBJECT as AS_OBJECT
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.lexicon import antecedents as words
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.relators import ADESSIVE, ALLATIVE, DEFINITE_ARTICLE, IMPERSONAL, PARTITIVE
from numbers_extract.quantities.measures import PERSON
from numbers_extract.text.tokens import DIGITS

__all__ = ["Elided"]

_NOUN_ROLES: Final = frozenset({"noun", "strong", "label", "toll", "unit"})
_SET_OFF: Final = frozenset(',."!?')
_LETTER_AND_STOP: Final = 2
_OPENS_ANSWER: Final = frozenset('":')


class Elided(Victims):
    """Numbers whose noun was said before."""

    def _recall(self, chunk: Chunk, counted: Counted) -> bool:
        """Gives a number without a noun what it goes on from; False where nothing fits."""
        if chunk.head >= 0 or counted.noun is not None or counted.link or counted.quantity.compound:
            return False
        if self._is_sum(chunk):
            return False
        found = self._antecedent(chunk, counted)
        if found is None:
            return self._joins_more(chunk, counted)
        thing = found.thing
        counted.antecedent = found
        named = thing.frame is not None and thing.frame.role in _NOUN_ROLES
        if found.takes == words.ALL or named:
            counted.follow(thing, found.rule)
        else:
            self._fall_back(counted)
        counted.subject, counted.group = thing.subject, thing.group
        counted.unit = thing.unit or ("person" if counted.kind in PEOPLE_KINDS else thing.named)
        return True

    def _joins_more(self, chunk: Chunk, counted: Counted) -> bool:
        """``Firefighters joined the 1,200 already there``: as many more of those who are the subject."""
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if phrase is None or clause is None or clause.verb is None or clause.subject is None:
            return False
        if (
            clause.verb.lemma not in words.JOINING_VERBS
            or phrase.relation != AS_OBJECT
            or not self._is_definite(phrase)
        ):
            return False
        place = self._place_of(clause.subject)
        noun = None if place is None else self.chunks[place]
        if noun is None or noun.word is None or not (noun.word.plural and self._is_person_like(noun)):
            return False
        counted.noun = noun
        self._fall_back(counted)
        self._finish(counted.at, chunk, counted)
        return True

    def _antecedent(self, chunk: Chunk, counted: Counted) -> Antecedent | None:
        beside = [*self.asked, *self.done]
        if self._is_set_off(chunk):
            answered = self.things.antecedent(Elision(words.ANSWER, counted), beside)
            if answered is not None:
                return answered
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or not (phrase.bare_number or phrase.text in words.FURTHER_ONES):
            return None  # has 46 shops and plans nine more
        hangs = self._hangs(phrase)
        if not hangs:
            return None
        beside = [thing for thing in beside if thing.at != counted.at and self._may_be_meant(hangs, phrase, thing)]
        found = self.things.antecedent(Elision(hangs, counted), beside)
        verb = self.companions.read.clause_of(phrase).verb
        if found is None and hangs == words.OBJECT and verb is not None:
            return self.things.antecedent(Elision(words.SAME_VERB, counted, verb.lemma), ())
        return found

    def _may_be_meant(self, hangs: str, phrase: Phrase, thing: Counted) -> bool:
        """Whether a thing of the sentence stands where the number's antecedent stands: an object for an object."""
        if hangs == words.OBJECT or (hangs == words.GAP and phrase.relation == APPOSITION):
            return self._is_object(thing)
        if hangs == words.NAMED:
            return thing.unit == PERSON
        return hangs != words.TOLD or not self._speaks(thing)

    def _is_set_off(self, chunk: Chunk) -> bool:
        """``"Seven," said the warden``, ``Warden: Seven, maybe eight``: nothing stands beside the number."""
        before = self.words[chunk.first - 1].tag if chunk.first else '"'
        after = self.words[chunk.last].tag if chunk.last < len(self.words) else "."
        lettered = before == "." and chunk.first == _LETTER_AND_STOP  # A. Five.
        return (lettered or before in _OPENS_ANSWER) and after in _SET_OFF

    def _hangs(self, phrase: Phrase) -> str:
        """How a bare number hangs in its clause; empty where it goes on from nothing."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        if self._is_stand_in(phrase.governor):
            return words.LEVEL if phrase.preposition in PARTITIVE else ""
        verb = clause.verb
        if verb is None and clause.label is not None:
            return words.DATED if clause.label.dates or clause.label.text == DIGITS else ""
        if verb is None:
            return words.GAP if self._is_giver(phrase.governor, clause) else ""
        if verb.clause != clause.index:
            return words.GAP
        if verb.lemma == words.STAND_IN_VERB and clause.own_subject is phrase:
            return "" if clause.objects or verb.negated else words.DID
        if phrase.relation == AS_OBJECT and verb.lemma in words.REPORTING_VERBS:
            return words.TOLD
        if phrase.relation == OBLIQUE and phrase.preposition in PARTITIVE and verb.lemma in words.TELLING_OF:
            return words.TOLD
        if phrase.relation in (PREDICATE, AS_OBJECT, OBLIQUE):
            levels = [one for one in read.back_from(phrase) if one.lemma in pw.FIGURE_NOUNS]
            if levels and (clause.subject in levels or any(one in levels for one in clause.objects)):
                return words.LEVEL if all(map(self._is_stand_in, levels)) else ""
            if self._is_put_at(phrase, clause):
                return words.LEVEL
        if self._is_definite(phrase) and phrase.relation in (AS_OBJECT, OBLIQUE):
            return words.NAMED
        return words.OBJECT if phrase.relation == AS_OBJECT else ""

    def _is_put_at(self, phrase: Phrase, clause: Clause) -> bool:
        """``officials revised it down to 38``, ``put it at 38``: a pronoun for what a number is given of."""
        verb = clause.verb
        if verb is None or phrase.relation != OBLIQUE or verb.lemma not in pw.GIVING_LEVELS:
            return False
        led = phrase.preposition in (ADESSIVE if verb.lemma in pw.ESTIMATE_VERBS else ALLATIVE)
        return led and any(one.text in IMPERSONAL for one in clause.objects)

    def _is_stand_in(self, phrase: Phrase | None) -> bool:
        """``the figure``, ``its numbers``: a noun that stands for a count told before, of nothing that is named."""
        if phrase is None or phrase.sort != NOUN_PHRASE or phrase.lemma not in pw.FIGURE_NOUNS:
            return False
        return not any(
            one.governor is phrase and one.relation == NOMINAL and not one.bare_number
            for one in self.companions.read.phrases
        )

    def _is_giver(self, phrase: Phrase | None, clause: Clause) -> bool:
        """``Torland, 250``: a name beside the number, in a clause without a verb behind another."""
        named = phrase is not None and bool(phrase.tag & NAME) and not phrase.quantities
        return named and clause.index > 0 and clause.label is None and clause.own_subject is phrase

    def _is_definite(self, phrase: Phrase) -> bool:
        """``the 200``: the article right before the number."""
        first, _ = self.reading.tokens_of(phrase)
        return self.words[first].text in DEFINITE_ARTICLE

    def _is_object(self, thing: Counted) -> bool:
        phrase = self.companions.phrase_of(self.chunks[thing.at])
        return phrase is not None and phrase.relation == AS_OBJECT

    def _speaks(self, thing: Counted) -> bool:
        """Whether a count is of those who say it: ``two officers claimed``."""
        verb = self.chunks[thing.verb] if thing.verb >= 0 else None
        return verb is not None and thing.role == "subject" and verb.lemma in pw.PLAIN_SAYING

    def _ask(self, k: int, chunk: Chunk) -> None:
        """``How many guards were kidnapped``: what is counted, the number still open."""
        first = chunk.first
        if (
            tuple(word.text for word in self.words[first : first + len(words.QUESTION_OF_NUMBER)])
            != words.QUESTION_OF_NUMBER
        ):
            return
        if chunk.last < first + len(words.QUESTION_OF_NUMBER):
            chunk = Chunk(chunk.sort, first, first + len(words.QUESTION_OF_NUMBER), -1, None)  # how many had died
        counted = self._people_only(
            k, chunk, self._made(first, first + len(words.QUESTION_OF_NUMBER), None, "quantifier")
        )
        if counted is not None:
            counted.asked = True
            counted.noun = chunk
            counted.subject = self._text_after(first + len(words.QUESTION_OF_NUMBER), chunk, chunk.last)
            self._finish(k, chunk, counted)
            self.asked.append(counted)
