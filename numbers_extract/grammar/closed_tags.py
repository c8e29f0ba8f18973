"""A closed-class word with the classes that it can have in, the one that its place gives it out."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BASE,
    BE,
    CLOSE,
    COMMA,
    COORDINATOR,
    COUNTED,
    DASH,
    DETERMINER,
    DETERMINERS,
    DO,
    ED,
    GERUND,
    HAVE,
    HYPHEN,
    MARK,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUMBER,
    OPENS_NOUN_PHRASE,
    OWNER_MARK,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    TEMPORAL,
    THAT,
    THIRD,
    TO,
    VERB,
    VERBAL,
)
from numbers_extract.grammar.items import Entry
from numbers_extract.grammar.tag_state import (
    CLAUSE_BOUNDARY,
    COMMON_NOUN,
    OF_NOUN_PHRASE,
    STARTS_NO_NAME,
    SURE_START,
    TagState,
)
from numbers_extract.lexicon.clause_words import (
    ALWAYS_PASSIVE,
    ANYBODY,
    ASSISTIVE_VERBS,
    BARE_GOALS,
    BEFORE_INFINITIVES,
    CLOCK_HALVES,
    COLLECTIVES,
    CONTROL_VERBS,
    DATING,
    DAYPARTS,
    DEEDS_BEHIND_TO,
    DRIVEN_OFF,
    FORMER_ADJECTIVES,
    FREE_RELATIVES,
    GOING_ON,
    GRADABLE_QUANTIFIERS,
    INDEFINITE_DETERMINERS,
    MEANING_TO,
    MOTION,
    NOUNS_BEFORE_INFINITIVES,
    NUMBER_ADVERBS,
    OPENING_HEDGES,
    OUTWARD_PARTICLES,
    PHRASAL_VERBS,
    PREDETERMINERS,
    PROSPECTIVE_VERBS,
    STANDING_FURTHER,
    SURE_HEDGES,
    TIME_UNIT_NOUNS,
    TIME_WORDS,
)
from numbers_extract.lexicon.function_words import FLOATING
from numbers_extract.lexicon.numbers import HALF
from numbers_extract.lexicon.place_words import NAME_LINKS
from numbers_extract.lexicon.quantity_words import TIMES
from numbers_extract.lexicon.relators import (
    AGENTIVE,
    BENEFACTIVE,
    COMPARATIVE,
    CORRELATIVES,
    DEFINITE_ARTICLE,
    DEMONSTRATIVES,
    EXISTENTIAL,
    PARTITIVE,
    RECIPROCALS,
    RETURNING,
)
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.text.tokens import DIGITS

__all__ = ["ClosedTags"]

_STARTS_PHRASE: Final = STARTS_NO_NAME | NOMINAL | ADJECTIVE | GERUND | RELATIVE | QUOTE
_AFTER_SUBJECT: Final = NOMINAL | PRONOUN | CLOSE | QUOTE
_DETERMINED: Final = OPENS_NOUN_PHRASE | NOMINAL | ADJECTIVE | PARTICIPLE | GERUND
_ONE_OR_THE: Final = DEFINITE_ARTICLE | INDEFINITE_DETERMINERS
_TELLS: Final = PAST | HAVE | MODAL | ADVERB  # may follow the subject
_OPENS: Final = (MARK | COORDINATOR) & ~COMMA  # two men, both shot in the leg, fled
_ENDS_PHRASE: Final = MARK | COORDINATOR | PREPOSITION | SUBORDINATOR | VERB | ADVERB
_EITHER: Final = SUBORDINATOR | PREPOSITION


class ClosedTags(TagState):
    """The part of the pass that settles closed classes."""

    __slots__ = ()

    def _closed(self, at: int, sort: int) -> int:
        after = self._after(at)
        if self.previous & HYPHEN and self.entries[at].text in HALF:
            return NOUN  # first-half profit
        inside = self.inside or self.previous & (OPENS_NOUN_PHRASE | NAME)
        found = self._of_noun_phrase(at, sort, after) if inside else 0
        if found:
            return found
        if sort & BASE and sort & (PREPOSITION | PARTICLE):
            if self._is_verb(sort):
                return BASE
            sort &= ~BASE
        if sort & AUXILIARY:
            return self._auxiliary(at, sort)
        if sort & RELATIVE and sort & (SUBORDINATOR | DETERMINER):
            return self._that(at, sort, after)
        if (self.previous & (BE | HAVE) and self._floats(at)) or self._follows_subject(at, after):
            return ADVERB  # were each hit, they both were hit
        if self.previous & COMMA and self._closes_subjects(at):
            return ADVERB  # Ana Berg, 24, and Ivo Lind, 30, each face 12 charges
        if sort & POSSESSIVE:
            return self._possessive(at, sort, after)
        if sort & TO:
            return TO if self._verb_follows(at) else PREPOSITION
        if self.previous & NUMBER and self.entries[at].text in STANDING_FURTHER and not self._goes_with_noun(at, after):
            return PLURAL  # 40 more fled
        found = self._before_noun(at, sort, after) if sort & DETERMINER else 0
        return found or self._connects(at, sort, after)

    def _before_noun(self, at: int, sort: int, after: int) -> int:
        """``all the men``, ``in what the mayor called``: what a determiner is to what stands behind it; 0 for none."""
        if self.entries[at].text in FREE_RELATIVES and self._stands_for_noun(at, after):
            self.finite = self.sure = False
            return PRONOUN
        if after & VERBAL and self.solid & (NOMINAL | PRONOUN) and self.entries[at].text in CORRELATIVES:
            return ADVERB  # he either fell or was pushed
        if not after & _DETERMINED and not self._points_at_noun(at):
            return 0
        second = after & DETERMINERS and sort & PRONOUN
        return self._determiner(at, sort, after) if not second or self.entries[at].text in PREDETERMINERS else 0

    def _points_at_noun(self, at: int) -> bool:
        """``one of those faces that``: whether behind *of* a word that points at several has a noun in -s."""
        if self.entries[at].text not in DEMONSTRATIVES or at + 1 >= self.count or not self.previous & PREPOSITION:
            return False
        several = self.entries[at + 1].classes & (PLURAL | THIRD) == PLURAL | THIRD
        ends = (
            self._after(at + 1) & (MARK | PREPOSITION) or self.entries[min(at + 2, self.count - 1)].classes & RELATIVE
        )
        return bool(several and ends) and self.entries[at - 1].text in PARTITIVE

    def _of_noun_phrase(self, at: int, sort: int, after: int) -> int:
        """``in the past few days``: the adjective or the noun that a word of a closed class is here; 0 for neither."""
        led = self.previous & DETERMINERS
        if sort & ADJECTIVE and sort & DETERMINER and (led or self.previous & (OWNER_MARK | COUNTED)):
            return ADJECTIVE  # the guild's various members
        if sort & PREPOSITION and led and self.entries[at].text in DATING and after & _DETERMINED:
            return ADJECTIVE
        article = self.previous & DETERMINER and self.entries[at - 1].text in _ONE_OR_THE
        if sort & NOUN and sort & (MODAL | SUBORDINATOR) and (article or self.previous & POSSESSIVE):
            return NOUN  # have the will to, for a while
        return NOUN if self._ends_noun_phrase(at) else 0

    def _ends_noun_phrase(self, at: int) -> bool:
        """``at 5 am``, ``the first half``: whether a word of a closed class is the noun of what stands before it."""
        text = self.entries[at].text
        if self.previous & COUNTED or (self.previous & NAME and self.entries[at - 1].text == DIGITS):
            return text in CLOCK_HALVES
        if self.previous & DETERMINERS and self.entries[at].preferred & PARTICLE:
            return not self._after(at) & (NOMINAL & ~TEMPORAL | ADJECTIVE)  # was shot in the back Sunday
        return self.inside and text in HALF

    def _possessive(self, at: int, sort: int, after: int) -> int:
        owns = after & (NOMINAL | ADJECTIVE | COUNTED | GERUND) or not sort & PRONOUN
        opens = at == 0 and self.count > 1 and self.entries[1].classes & NOMINAL  # Her lead of 12 points
        deed = at + 1 < self.count and self.entries[at + 1].classes & NOUN  # in her talk
        described = self.previous & PREPOSITION and (deed or self._is_described(at))  # in her left knee
        return POSSESSIVE if owns or opens or described else PRONOUN

    def _stands_for_noun(self, at: int, after: int) -> bool:
        """``what the mayor called``, ``what police say``: whether the subject of a relative stands right behind."""
        if after & (DETERMINER | POSSESSIVE | NAME):
            return True
        behind = self.entries[at + 2].preferred if at + 2 < self.count else 0
        several = bool(after & PLURAL) or self.entries[min(at + 1, self.count - 1)].text in COLLECTIVES
        return several and bool(behind & VERBAL)

    def _tells_alone(self, at: int) -> bool:
        """Whether a verb, in -s or in -ed, and no noun that it could describe stands behind an item, over an adverb."""
        at += 1 + bool(self._after(at) & ADVERB)
        if at < self.count and self.entries[at].classes & (THIRD | PLURAL) == THIRD | PLURAL:
            return True  # another remains missing
        return at < self.count and bool(self.entries[at].classes & ED) and not self._noun_behind(at)

    def _floats(self, at: int) -> bool:
        """``were both hit``, ``were each hit``: whether a word that says of whom stands before a participle."""
        ahead = self.entries[at + 1].classes if at + 1 < self.count else 0
        return self.entries[at].text in FLOATING and bool(ahead & PARTICIPLE)

    def _follows_subject(self, at: int, after: int) -> bool:
        """``they both were hit``: whether a word that says of whom stands behind a subject that waits for its verb."""
        if self.entries[at].text not in FLOATING or not self.previous & (NOMINAL | PRONOUN | ADVERB):
            return False
        if not after & AUXILIARY:
            return self._parts_subject(at)
        if self.finite:
            return self.owed > 0  # the clerk and two guards who came late all were hit
        several = self.previous & PLURAL and not self.chosen[0] & PREPOSITION
        return bool(self.previous & PRONOUN or several)

    def _parts_subject(self, at: int) -> bool:
        """``they each fired nine shells``, ``Kesh and Ard each keep 9 mills``: so before a verb and its object."""
        if self.finite or at + 2 >= self.count or not self._after(at + 1) & (COUNTED | DETERMINER):
            return False
        joined = self.previous & NAME and at > 1 and self.chosen[at - 2] & COORDINATOR
        several = self.previous & (PRONOUN | PLURAL) and not self.chosen[0] & PREPOSITION
        return bool((several or joined) and self.entries[at + 1].classes & (BASE | ED))

    def _closes_subjects(self, at: int) -> bool:
        """Whether a word that says of whom stands between a list that needs its verb and a verb with its object."""
        if self.entries[at].text not in FLOATING or self.sure or at + 1 >= self.count:
            return False
        led = self._after(at + 1) & (COUNTED | DETERMINER | PREPOSITION)
        return bool(led and self.entries[at + 1].classes & BASE) and any(sort & COORDINATOR for sort in self.chosen[1:])

    def _is_described(self, at: int) -> bool:
        """Whether an adjective and a noun stand behind."""
        ahead = self.entries[at + 1 : at + 3]
        return len(ahead) > 1 and bool(ahead[0].classes & ADJECTIVE) and bool(ahead[1].preferred & (NOUN | PLURAL))

    def _goes_with_noun(self, at: int, after: int) -> bool:
        """``40 more people``, ``40 more wounded men``: whether a noun follows, over what describes it."""
        if after & AUXILIARY:
            return False
        if after & (ED | GERUND):
            return self._noun_behind(at + 1)
        if after & (NOMINAL | ADJECTIVE | DETERMINER | COUNTED):
            return True
        return at + 1 < len(self.entries) and self.entries[at + 1].text in COMPARATIVE

    def _connects(self, at: int, sort: int, after: int) -> int:
        """A word that links, or a pronoun or an adverb that stands for itself."""
        before = self.previous
        if sort & COORDINATOR and sort & ADVERB and self.solid & AUXILIARY:
            return ADVERB  # has not yet ended
        if sort & COORDINATOR and not (before & (PRONOUN | DETERMINER) and sort & PREPOSITION and after & COUNTED):
            return COORDINATOR
        if sort & (PARTICLE | PREPOSITION):
            return self._preposition(at, sort, after)
        if sort & PRONOUN:
            told = after & (PREPOSITION | BE | RELATIVE) or (after & _TELLS and not before & ~_OPENS)
            told = told or self._is_all(at, after) or self._is_existential(at, after)
            return ADVERB if sort & ADVERB and not told else PRONOUN  # Both later died
        if sort & SUBORDINATOR and sort & ADVERB and before & (RELATIVE | BE):
            return ADVERB  # which once numbered 900, was once a mill
        if sort & SUBORDINATOR and sort & ADVERB and before & VERB and after & PREPOSITION:
            return ADVERB  # was hit once in the leg
        if sort & SUBORDINATOR and sort & ADVERB and self._stands_aside(at, after):
            return ADVERB  # Nine men, though, fled
        if sort & SUBORDINATOR and not (before & _AFTER_SUBJECT and after & CLAUSE_BOUNDARY):
            return SUBORDINATOR
        return self.entries[at].preferred

    def _stands_aside(self, at: int, after: int) -> bool:
        """``, though,``; ``So in May they left``: whether a word that can open a clause only leads on to one."""
        text = self.entries[at].text
        graded = at + 1 < self.count and self.entries[at + 1].text in GRADABLE_QUANTIFIERS
        if text in GOING_ON and (not at or graded or after & COMMA):
            return True  # lost so many men, said so, and
        return bool(after & STOP) or ((not at or bool(self.previous & (COMMA | DASH))) and bool(after & (COMMA | DASH)))

    def _is_existential(self, at: int, after: int) -> bool:
        """``said there had been nine``, ``Since May there have been nine``: whether a word opens what is said to be."""
        if self.entries[at].text not in EXISTENTIAL or not after & (HAVE | MODAL) or at + 2 >= self.count:
            return False
        dated = self.previous & TEMPORAL or (self.previous & NAME and self.entries[at - 1].text == DIGITS)
        led = dated or (self.previous & VERB and self._tells_of_clause())
        return bool(led and self.entries[at + 2].classes & BE)

    def _is_all(self, at: int, after: int) -> bool:
        """``injuring both``: whether a word that says of how many it holds is the object of the verb right before."""
        ends = self.entries[at].text in FLOATING and after & (MARK | COORDINATOR)
        return bool(ends and self.previous & (GERUND | PAST | BASE) and not self.previous & AUXILIARY)

    def _is_verb(self, sort: int) -> bool:
        """``to like``, ``they like``: a preposition's spelling as a verb."""
        if self.solid & (TO | MODAL | DO):
            return True
        acts = self.solid & PRONOUN and self.entries[len(self.chosen) - 1].text not in ANYBODY  # nothing like it
        return bool(acts) and not self.finite and not sort & (PARTICLE | ADVERB)

    def _auxiliary(self, at: int, sort: int) -> int:
        linked = bool(sort & DO and self.previous & NAME) and at + 1 < self.count
        linked = linked and bool(self.entries[at + 1].classes & NAME)
        if linked and self.entries[at].text in NAME_LINKS and not self.headline:
            return NAME  # Vila do Conde
        if sort & OWNER_MARK:
            owned = self.entries[at - 1].text in RECIPROCALS  # each other's posts
            opens = self.entries[at - 1].text in EXISTENTIAL  # there's a clerk who's been away
            if owned or not (self.previous & (PRONOUN | RELATIVE) or opens):
                return OWNER_MARK
            return HAVE | THIRD if self._is_perfect(at) else BE | PAST
        if sort & (MODAL | HAVE) != MODAL | HAVE:
            return sort & ~NOUN
        behind = at + 1 + bool(self._after(at) & ADVERB)
        told = self.entries[behind].classes if behind < self.count else 0
        plain = told & BASE and not told & PARTICIPLE and self.entries[behind].preferred & BASE
        return MODAL if plain else HAVE | PAST  # he'd simply go

    def _is_perfect(self, at: int) -> bool:
        """``a war that's killed nine men``: whether a participle that the passive leaves no object has one behind."""
        behind = at + 1 + bool(self._after(at) & ADVERB)
        form = self.entries[behind].form if behind < self.count else None
        if form is None or not form.classes & PARTICIPLE or form.lemma(PARTICIPLE) not in ALWAYS_PASSIVE:
            return False
        return bool(self._after(behind) & STARTS_NO_NAME)

    def _that(self, at: int, sort: int, after: int) -> int:
        """``that``, ``which``, ``where``: a relative behind a noun, else what opens a clause, else a determiner."""
        before = self.solid
        if after & QUOTE:
            after = self._after(at + 1)  # adding that "12 men had fled"
        if sort & PRONOUN and after & PREPOSITION and self._is_said_of(at):
            return PRONOUN
        if before & PREPOSITION and sort & PRONOUN and after & (NOUN | ADJECTIVE | COUNTED | TEMPORAL):
            return DETERMINER  # in that valley
        if before & PREPOSITION and sort & PRONOUN and after & PREPOSITION and self.entries[at - 1].text in PARTITIVE:
            return PRONOUN  # spent $9 of that on food
        if before & NOMINAL and self._dates_behind(at):
            return DETERMINER  # in a raid that year
        if before & (NOMINAL | PRONOUN | COUNTED) or (before & (COMMA | DASH) and not sort & SUBORDINATOR):
            return RELATIVE
        if before & VERB and sort & SUBORDINATOR:
            dated = self.infinitive or self._dates_behind(at)
            if after & (NOUN | TEMPORAL) and dated and not self._tells_of_clause():
                return DETERMINER  # to reduce that number, who were shot that night
            aside = after & COMMA and self._tells_of_clause()  # said that, on average, 12 die
            if aside or not after & (VERBAL | MARK | OWNER_MARK):
                return SUBORDINATOR
            return PRONOUN if sort & PRONOUN else RELATIVE
        if sort & PRONOUN and after & (VERBAL | MARK | OWNER_MARK):
            return PRONOUN
        return SUBORDINATOR if sort & SUBORDINATOR else RELATIVE

    def _is_said_of(self, at: int) -> bool:
        """``including that of a nurse``; not ``a raid that of late``, ``said that of 220 men, 163``."""
        multiplied = at > 0 and self.entries[at - 1].text in TIMES  # many times that of the mill
        opens = self.solid & NOMINAL or (self.solid & VERB and self._tells_of_clause())
        return (multiplied or not opens) and self.entries[at + 1].text in PARTITIVE

    def _dates_behind(self, at: int) -> bool:
        """``that year``, ``that January day``: whether a time and nothing that tells of it stands behind a word."""
        behind = at + 1
        if behind < self.count and self.entries[behind].preferred & TEMPORAL:
            return self.entries[min(behind + 1, self.count - 1)].text in TIME_UNIT_NOUNS
        if behind >= self.count or self.entries[behind].text not in TIME_UNIT_NOUNS:
            return False
        describes = self.entries[behind].classes & ADJECTIVE and self._after(behind) & (NOMINAL | HYPHEN)
        return self.entries[at].text in DATING and not describes  # said on Monday that second-quarter sales fell

    def _verb_follows(self, at: int) -> bool:
        """Whether the ``to`` here leads an infinitive."""
        at += 1
        passed = ADVERB | NOT | QUOTE
        while at < self.count and self.entries[at].preferred & passed and not self.entries[at].classes & BASE:
            at += 1
        if at >= self.count:
            return False
        entry = self.entries[at]
        sort, preferred = entry.classes, entry.preferred
        if sort == NOUN:
            return bool(self._after(at) & STARTS_NO_NAME)  # a verb that no list has
        if not sort & BASE or preferred & NAME or (preferred >= DETERMINER and not sort & AUXILIARY):
            return False
        if preferred & NOUN:
            after = self._after(at)
            after = self._after(at + 1) if after & ADVERB else after  # to rise only to 12
            if self._leads_to_infinitive(entry) or self._helps_to(at):
                return True
            if entry.text in DEEDS_BEHIND_TO and after & (MARK | COORDINATOR | TEMPORAL):
                return True  # turned up to vote
            return bool(after & (SURE_START | PREPOSITION | PARTICLE | ADJECTIVE | PLURAL | TO))
        return True

    def _helps_to(self, at: int) -> bool:
        """``to help run it``: whether a verb of helping stands behind *to*, and its bare infinitive behind that."""
        form, behind = self.entries[at].form, at + 1
        if form is None or form.lemma(BASE) not in ASSISTIVE_VERBS or behind >= self.count:
            return False
        return bool(self.entries[behind].classes & BASE)

    def _leads_to_infinitive(self, led: Entry) -> bool:
        """``is expected to rise``, ``told the residents to move``, ``unable to work``: by what stands before *to*."""
        last = len(self.chosen) - 1
        before = self.entries[last].text if self.chosen else ""
        if before in BEFORE_INFINITIVES:
            return True
        stays = led.text not in BARE_GOALS  # on the way to work, is going to court
        if before in NOUNS_BEFORE_INFINITIVES:
            return stays
        lemma = "" if self.verb is None else self.verb.lemma(self.verb_class)
        if self.solid & VERB:
            goes = stays and self.solid & GERUND and last > 0 and self.chosen[last - 1] & (BE | ADVERB)
            if goes and lemma in PROSPECTIVE_VERBS:
                return True  # is going to change
            return lemma in MEANING_TO or (lemma in CONTROL_VERBS and self._is_undergone(last))
        if not (self.solid & (PRONOUN | NAME) or before in COLLECTIVES or FOLDED[before].group is not None):
            return False  # not: allowed a return to work
        led_by = self.entries[self._back_over(last, OF_NOUN_PHRASE)].text
        return lemma in CONTROL_VERBS or (stays and led_by in BENEFACTIVE)  # calls for the council to help

    def _determiner(self, at: int, sort: int, after: int) -> int:
        graded = self.inside and after & (ADJECTIVE | GERUND | PARTICIPLE)
        if self.solid & BE and sort & ADVERB and after & ADJECTIVE and self._after(at + 1) & PARTICIPLE:
            return ADVERB  # was most likely planted
        if sort & ADVERB and (graded or (after & DETERMINER and not sort & PRONOUN)):
            return ADVERB
        if sort & PRONOUN and self.entries[at + 1].preferred & (PARTICIPLE | GERUND) and not sort & POSSESSIVE:
            return DETERMINER if self._noun_behind(at + 1) else PRONOUN
        return DETERMINER

    # -------------------------------------------------------------------------------------- prepositions
    def _preposition(self, at: int, sort: int, after: int) -> int:
        if self.solid & VERB and not self.solid & BE and self._shifts(at):
            return PARTICLE
        if not at and self.entries[at].text in FORMER_ADJECTIVES and after & (NOMINAL | ADJECTIVE):
            return ADJECTIVE  # past forecasts said
        if self._acts_alone(at, after):
            return BASE
        if after & COUNTED and self._is_hedge(at, sort):
            return ADVERB
        if after & (ADVERB | NOT):
            after = self._after(at + 1)
        if sort & PREPOSITION and at + 1 < self.count and self.entries[at + 1].text in DAYPARTS:
            return PREPOSITION  # a fire before dawn killed nine
        if sort & _EITHER == _EITHER:
            return ADVERB if sort & ADVERB and (self._dates_before(at) or self._is_in_group(after)) else _EITHER
        agent = self.entries[at].text in AGENTIVE
        modifies = after & ED and self._after(at + 1) & (
            NOMINAL | ADJECTIVE if agent else PLURAL if self.entries[at].preferred & PREPOSITION else 0
        )  # by improvised devices, killed in coordinated attacks
        modifies = modifies or (after & ED and agent and self._after(at + 1) & ED and self._describes(at + 2))
        if (after & _STARTS_PHRASE or modifies) and sort & PREPOSITION:
            return PREPOSITION
        if sort & PARTICLE and self.solid & VERB:
            return PARTICLE
        if sort & ADVERB and (after & _ENDS_PHRASE or not sort & PREPOSITION):
            return ADVERB
        return PREPOSITION if sort & PREPOSITION else self.entries[at].preferred

    def _describes(self, at: int) -> bool:
        """Whether a word is an -ed form that can be an adjective, right before a common noun."""
        return bool(self.entries[at].classes & ADJECTIVE and self._after(at) & COMMON_NOUN)

    def _acts_alone(self, at: int, after: int) -> bool:
        """``Voters back a ban``: whether what mostly goes with a verb is the verb of a plural that waits for one."""
        waits = self.previous & (PLURAL | NAME) and not self.finite and after & DETERMINERS
        return bool(waits) and self.entries[at].text in RETURNING and not self._verb_ahead(at)

    def _is_in_group(self, after: int) -> bool:
        """``have since died``: between an auxiliary and its participle."""
        return bool(self.solid & HAVE and after & (ED | PARTICIPLE | BE))

    def _dates_before(self, at: int) -> bool:
        """``raids the day before that killed 20``: a word of order behind a time, before a relative and its verb."""
        if at + 2 >= self.count or not self.solid & NOMINAL or self.entries[at - 1].text not in TIME_WORDS:
            return False
        relative = self.entries[at + 1].classes & THAT == THAT
        return relative and bool(self.entries[at + 2].preferred & VERBAL)

    def _shifts(self, at: int) -> bool:
        """Whether a particle goes with the verb before it, so that the noun behind is the verb's object."""
        entry = self.entries[at]
        lemma = self.verb.lemma(self.solid & -self.solid) if self.verb is not None else ""
        if not entry.preferred & PARTICLE:  # took in 600 people
            phrasal = entry.text in PHRASAL_VERBS.get(lemma, ()) and not self._is_undergone(at - 1)
            return phrasal and bool(self._after(at) & COUNTED) and not self._is_timed(at)
        if entry.classes & PREPOSITION and self._after(at) & DETERMINERS and self._is_undergone(at - 1):
            return False  # were taken off the boat
        outward = entry.text in OUTWARD_PARTICLES or f"{lemma} {entry.text}" in DRIVEN_OFF
        return lemma not in MOTION or (outward and bool(self._after(at) & COUNTED))

    def _is_undergone(self, at: int) -> bool:
        """Whether a verb is in the passive, which has no object behind it."""
        if not self.previous & VERB or not self.chosen[at] & PARTICIPLE:
            return False
        before = at - 1
        while before >= 0 and self.chosen[before] & (ADVERB | NOT):
            before -= 1
        auxiliary = self.chosen[before] & (BE | HAVE) if before >= 0 else 0
        return bool(auxiliary & BE) if auxiliary else not self.chosen[at] & PAST

    def _is_timed(self, at: int) -> bool:
        """Whether the words behind a number right ahead measure time."""
        return any(entry.text in TIME_WORDS for entry in self.entries[at + 1 : at + 3])

    def _is_hedge(self, at: int, sort: int) -> bool:
        """Whether the word hedges the number behind it, rather than leading a phrase of time or place."""
        text = self.entries[at].text
        if text in OPENING_HEDGES and (not at or self.previous & COORDINATOR):
            return True  # Above ten lakh people were moved
        if not sort & ADVERB or text not in NUMBER_ADVERBS:
            return False
        if text in SURE_HEDGES or self.previous & PREPOSITION:
            return True
        return not self._is_timed(at) and not (self.solid & NOMINAL and not self.solid & AMOUNT and self.finite)
