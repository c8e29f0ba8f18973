"""A verb, a noun or a counted phrase of a read sentence in, the words beside it out, by the slot of a pattern."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from numbers_extract.grammar.classes import ADJECTIVE, ADVERB, COUNTED, PARTICLE, PLURAL, PREPOSITION, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    LINK,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SHIFTED,
    SIGN,
    Phrase,
)
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon.clause_words import COLLECTIVES, SAYING
from numbers_extract.lexicon.context_cues.actor import PLURAL_PRONOUNS
from numbers_extract.lexicon.phrase_words import LISTING_CUES, PURPOSE_LEADS
from numbers_extract.lexicon.relators import IMPERSONAL, PARTITIVE
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Adjunct", "Beside", "SlotWords"]

_TWO: Final = 2
_PARTICLES: Final = ADVERB | PREPOSITION | PARTICLE
_RESULTS: Final = ADVERB | ADJECTIVE
Adjunct = tuple[str, frozenset[str]]
"""A preposition, and the words by which the noun behind it may be called."""


_NO_WORDS: Final[frozenset[str]] = frozenset()


class Beside(NamedTuple):
    """The words of each slot, the nouns behind prepositions, each with its preposition, and the objects.

    ``said`` are results that hang on one phrase: ``left 63 dead and dozens injured``.
    """

    slots: dict[str, set[str]]
    adjuncts: list[Adjunct]
    objects: list[Phrase]
    said: list[tuple[Phrase, frozenset[str]]]


class SlotWords:
    """The words of one sentence by the slots in which they stand."""

    def __init__(self, read: ReadSentence) -> None:
        self.read = read
        self._words: dict[int, frozenset[str]] = {}

    def of_verb(self, verb: Phrase) -> Beside:
        """What stands beside a verb in its clause."""
        read = self.read
        clause = read.clauses[verb.clause]
        slots: dict[str, set[str]] = {name: set() for name in ("PRT", "RESULT", "ADV", "INF", "JOINED")}
        objects: list[Phrase] = []
        said: list[tuple[Phrase, frozenset[str]]] = []
        adjuncts: list[Adjunct] = []
        slots["ADV"].update(self._adverbs_in(verb))
        subject = clause.subject
        if clause.passive and subject is not None:
            objects.append(subject)
        slots["SUBJ"] = set() if clause.passive else {*self.words(subject), *self.words(self._meant(subject, clause))}
        slots["BY"] = {*self.words(clause.agent)}
        if clause.kind == GERUND_CLAUSE and clause.parent is not None:  # opened fire, hitting three
            slots["SUBJ"].update(word for phrase in clause.parent.objects for word in self.words(phrase))
        outer = clause.parent
        led = outer is not None and (clause.kind == INFINITIVE or clause.shares_with is outer)  # were let go
        governor = outer.verb if outer is not None and led else None
        slots["GOV"] = {governor.lemma, governor.text} if governor is not None else set()
        if clause.kind == INFINITIVE:  # people eligible to vote
            slots["GOV"].update(one.text for one in read.before(verb) if one.sort == PREDICATE_WORD)
        if clause.particle is not None and self._is_near(verb, clause.particle):
            slots["PRT"].add(clause.particle.text)
        beside = Beside(slots, adjuncts, objects, said)
        for phrase in read.phrases:
            if phrase.clause == clause.index and phrase is not verb:
                self._place(phrase, clause, beside)
        for other in read.clauses:
            self._place_clause(other, clause, slots, said)
        return beside

    def _meant(self, subject: Phrase | None, clause: Clause) -> Phrase | None:
        """``Police say they are holding nine``: whom a pronoun stands for where they say it themselves."""
        outer = clause.parent
        if subject is None or outer is None or outer.verb is None or outer.verb.lemma not in SAYING:
            return None
        speaker = outer.own_subject
        if speaker is None or speaker.tag & PRONOUN or clause.kind != COMPLEMENT:
            return None
        several = speaker.number == PLURAL_NUMBER or bool(FOLDED[speaker.text].collective)
        stands = several if subject.text in PLURAL_PRONOUNS else subject.text in IMPERSONAL and not several
        return speaker if stands or (subject.text in IMPERSONAL and speaker.lemma in COLLECTIVES) else None

    def _place(self, phrase: Phrase, clause: Clause, beside: Beside) -> None:
        """Puts one phrase of the verb's clause into its slot."""
        slots, adjuncts = beside.slots, beside.adjuncts
        if phrase.sort == SHIFTED:
            if clause.verb is not None and self._is_near(clause.verb, phrase):
                slots["PRT"].add(phrase.text)
        elif phrase.sort == ADVERBIAL:
            if clause.verb is not None and self._is_close(clause.verb, phrase):
                slots["ADV"].add(phrase.text)
        elif phrase.sort == PREDICATE_WORD:
            self._place_result(phrase, clause, beside)
        elif phrase.sort != NOUN_PHRASE:
            return
        elif phrase.preposition:
            if phrase.relation != NOMINAL or phrase.governor in clause.objects or phrase.governor is clause.subject:
                adjuncts.append((phrase.preposition, self.words(phrase)))
        elif phrase is clause.predicate:
            slots["RESULT"].update(self.words(phrase))
        else:
            self._place_object(phrase, clause, beside)

    def _place_result(self, phrase: Phrase, clause: Clause, beside: Beside) -> None:
        """Puts an adjective into its slot: said of one object, or of the clause's subject."""
        of = phrase.governor
        if of is not None and of.sort == NOUN_PHRASE and of is not clause.subject:
            beside.said.append((of, frozenset((phrase.text, phrase.lemma))))
        else:
            beside.slots["RESULT"].update((phrase.text, phrase.lemma))

    def _place_object(self, phrase: Phrase, clause: Clause, beside: Beside) -> None:
        """Puts a bare noun phrase into its slot: an object, of a passive what became of its subject."""
        if phrase.relation == OBLIQUE or phrase in clause.objects or phrase.conjunct_of in clause.objects:
            if clause.passive and phrase.quantities:
                return  # 7 shot, 3 dead
            if clause.passive:
                beside.slots["RESULT"].update(self.words(phrase))
            else:
                beside.objects.append(phrase)

    def _place_clause(
        self, other: Clause, clause: Clause, slots: dict[str, set[str]], said: list[tuple[Phrase, frozenset[str]]]
    ) -> None:
        """Puts the verb of a clause beside the head's own into its slot."""
        verb = other.verb
        if verb is None or other is clause:
            return
        words = {verb.lemma, verb.text}
        if other.kind == INFINITIVE and (other.shares_with is clause or other.parent is clause):
            if not other.fronted and not self._states_purpose(verb):
                slots["INF"].update(words)
        elif other.shares_with is clause or clause.shares_with is other:
            slots["JOINED"].update(words)
        elif other.parent is not clause:
            return
        elif other.kind == PARTICIPLE_CLAUSE and other.passive and not other.after_comma:
            told = other.antecedent
            if told is not None and (said or (told.quantities and told.preposition in LISTING_CUES)):
                said.append((told, frozenset(words)))  # left two dead and nine injured; six shot, including one killed
            else:
                slots["RESULT"].update(words)

    def _is_near(self, verb: Phrase, particle: Phrase) -> bool:
        """Whether nothing but an object stands between a verb and its particle: ``cut the marchers down``."""
        between = self.read.between(verb, particle)
        return all(one.sort in (NOUN_PHRASE, ADVERBIAL) and not one.preposition for one in between)

    def _states_purpose(self, verb: Phrase) -> bool:
        """``in order to flee``: whether an infinitive says what for, and completes no verb."""
        before = verb.first - 1
        return before >= 0 and self.read.items.entries[before].text in PURPOSE_LEADS

    def _is_close(self, verb: Phrase, adverb: Phrase) -> bool:
        """Whether no mark and no more than an object and an adjunct stand between a verb and its adverb.

        Behind a preposition it is none of the verb's: ``wounded two before fatally shooting himself``.
        """
        between = self.read.between(verb, adverb)
        if between and between[-1].sort == LINK:
            return False
        nouns = [bool(one.preposition) for one in between if one.sort == NOUN_PHRASE]
        return nouns.count(True) < _TWO and nouns.count(False) < _TWO and all(one.sort != SIGN for one in between)

    def _adverbs_in(self, verb: Phrase) -> Iterable[str]:
        tags, entries = self.read.tags, self.read.items.entries
        return [entries[item].text for item in range(verb.first, verb.last) if tags[item] & ADVERB]

    def words(self, phrase: Phrase | None) -> frozenset[str]:
        """The head of a phrase by lemma and spelling, with the word before it as a compound, those behind ``of``."""
        if phrase is None:
            return _NO_WORDS
        found = self._words.get(phrase.index)
        if found is None:
            found = self._words[phrase.index] = self._words_of(phrase)
        return found

    def _words_of(self, phrase: Phrase) -> frozenset[str]:
        text = phrase.text
        found = {phrase.lemma, text}
        if phrase.head > phrase.first:
            found.update(self._compound(phrase))
            found.update(f"+{word}" for word in self.modifiers(phrase))
        found.update(
            word
            for one in self.read.governed_by(phrase)
            if one.preposition in PARTITIVE
            for word in (one.lemma, one.text, *self._compound(one))
        )
        return frozenset(found)

    def _compound(self, phrase: Phrase) -> tuple[str, ...]:
        """The head of a phrase with the word before it: ``medical_center``."""
        if phrase.head <= phrase.first:
            return ()
        before = self.read.items.entries[phrase.head - 1].text
        return f"{before}_{phrase.lemma}", f"{before}_{phrase.text}"

    def modifiers(self, phrase: Phrase) -> set[str]:
        """The words before the head of a phrase, by lemma and spelling."""
        entries = self.read.items.entries
        texts = [entries[item].text for item in range(phrase.first, min(phrase.head, phrase.last))]
        return {*texts, *(FOLDED[text].lemma for text in texts if text)}

    def _hanging_on(self, phrase: Phrase) -> list[Adjunct]:
        return [(one.preposition, self.words(one)) for one in self.read.governed_by(phrase) if one.preposition]

    def _tells_of(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a relative, participle or -ing clause behind a noun phrase tells of it."""
        if clause.kind == GERUND_CLAUSE:
            outer = clause.parent
            if outer is None:
                return False
            behind = not clause.after_comma and (phrase in outer.objects or (outer.passive and phrase is outer.subject))
            return behind or self._is_inserted(clause, phrase, outer)
        return clause.antecedent is phrase and clause.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE)

    def _is_inserted(self, clause: Clause, phrase: Phrase, outer: Clause) -> bool:
        """``The militia, numbering 1,100, holds the port``: an -ing clause between a subject and its verb."""
        if clause.subject is not phrase or clause.verb is None or outer.own_subject is not phrase:
            return False
        return outer.verb is None or outer.verb.index > clause.verb.index

    def _before_number(self, phrase: Phrase, classes: int) -> set[str]:
        """``ran over two joggers``, ``shot dead two rebels``: words of these classes between a verb and the number."""
        tags, entries = self.read.tags, self.read.items.entries
        found: set[str] = set()
        for item in range(phrase.first, phrase.head):
            if tags[item] & COUNTED:
                break
            if tags[item] & classes:
                found.add(entries[item].text)
        return found

    def of_noun(self, noun: Phrase) -> Beside:
        """Of a noun or an adjective: what governs it, what hangs on it, and what else its clause tells of."""
        clause = self.read.clauses[noun.clause]
        slots = {"SUBJ": {*self.words(clause.subject)}, "BY": {*self.words(clause.agent)}}
        governor = self.read.governor_of(noun)
        if governor is not None:
            slots["GOV"] = {governor.lemma, governor.text}
        if noun is clause.own_subject:
            slots["RESULT"] = {*self.words(clause.predicate)}
        adjuncts = self._hanging_on(noun)
        if clause.inverted and noun in (clause.own_subject, clause.predicate):
            adjuncts += [(one.preposition, self.words(one)) for one in clause.adjuncts]  # there are two in the draw
        return Beside(slots, adjuncts, clause.objects, [])

    def _is_set_beside(self, one: Phrase, phrase: Phrase) -> bool:
        """Whether a noun phrase is of the list of another, or tells of what it is made: ``six ships, two frigates``."""
        if one is phrase or one.sort != NOUN_PHRASE:
            return False
        if (one.conjunct_of or one) is (phrase.conjunct_of or phrase):
            return True
        made_of = one.relation == APPOSITION or one.preposition in LISTING_CUES
        return made_of and (
            one.governor is phrase or (one.conjunct_of is not None and one.conjunct_of.governor is phrase)
        )

    def _right_behind(self, phrase: Phrase) -> list[Adjunct]:
        """``offers 50 seats on the plane``: the preposition right behind an object, though it hangs on the verb."""
        behind = self.read.behind(phrase, _TWO)
        if phrase.relation != OBJECT or len(behind) < _TWO or behind[0].sort != LINK:
            return []
        noun = behind[1]
        hangs = noun.sort == NOUN_PHRASE and noun.relation == OBLIQUE and noun.preposition == behind[0].text
        return [(noun.preposition, self.words(noun))] if hangs else []

    def of_counted(self, phrase: Phrase) -> Beside:
        """What stands beside a counted phrase: a particle before its number, who tells of it, what hangs on it."""
        slots = {"PRT": self._before_number(phrase, _PARTICLES), "RESULT": self._before_number(phrase, _RESULTS)}
        if phrase.conjunct_of is not None:  # shot dead one boy and two men
            slots["RESULT"] |= self._before_number(phrase.conjunct_of, _RESULTS)
        adjuncts = self._hanging_on(phrase) + self._right_behind(phrase)
        slots["REL"] = set()
        for clause in self.read.clauses:
            if clause.verb is not None and self._tells_of(clause, phrase):
                slots["REL"].update((clause.verb.lemma, clause.verb.text))
                if clause.kind == GERUND_CLAUSE:  # found two men lying in the street with wounds
                    adjuncts += [(one.preposition, self.words(one)) for one in clause.adjuncts]
        governor = self.read.governor_of(phrase)
        if governor is not None:
            slots["GOV"] = {governor.lemma, governor.text}
        if phrase.head > phrase.first and self.read.tags[phrase.head - 1] & PLURAL:
            slots["RESULT"].update((phrase.lemma, phrase.text))  # held 12 women hostage
        slots["LIST"] = {
            word for one in self.read.phrases if self._is_set_beside(one, phrase) for word in self.words(one)
        }
        return Beside(slots, adjuncts, [], [])
