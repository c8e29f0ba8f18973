"""Items with the classes that they can have in, one class for each out, chosen by what stands beside it.

What the clause alone can decide stays open: a past form that may be finite or a participle keeps both bits, a word
that may be a preposition or a subordinator too.
"""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BARE_INFINITIVE,
    BASE,
    BE,
    CLOSE,
    COLON,
    COMMA,
    COMPOUND,
    COORDINATOR,
    COUNTED,
    DASH,
    DETERMINER,
    DO,
    ED,
    FINITE,
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
    OPEN,
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
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    TEMPORAL,
    THIRD,
    TO,
    VERB,
)
from numbers_extract.grammar.closed_tags import ClosedTags
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.tag_state import CLAUSE_BOUNDARY, IN_NOUN_PHRASE, SURE_START
from numbers_extract.lexicon.ballot_talk import ANSWERS, TO_A_LEVEL
from numbers_extract.lexicon.clause_words import (
    ADDRESSING,
    ALWAYS_PASSIVE,
    AMID,
    BEFORE_BARE_INFINITIVES,
    BEFORE_VERBAL_NOUNS,
    CLAUSE_TAKING,
    COLLECTIVES,
    DATING_ADVERBS,
    EXAMPLES,
    GOING_ON,
    HELPING,
    HOLDING_TRUE,
    IN_A_DEED,
    INDEFINITE,
    INTRANSITIVE,
    MAKING,
    NEVER_BEFORE_NOUNS,
    NEVER_DESCRIBING,
    NOUNS_BEFORE_NUMBERS,
    RANGE_OPENERS,
    SAYING,
    SINGULAR_AUXILIARIES,
    SPENDING,
    STANDING_FURTHER,
    STAYING,
    SUMMING_UP,
    TAKING_CLAUSES_ALONE,
    TELLING_BEFORE,
    TELLING_BEHIND,
    TIME_WORDS,
    TO_THE_NOUN,
)
from numbers_extract.lexicon.cues import BODY_PRONOUNS
from numbers_extract.lexicon.function_words import OBJECT_PRONOUNS, SUBJECT_PRONOUNS
from numbers_extract.lexicon.phrase_words import (
    AN_OTHER,
    ARTICLES,
    BREAKING_DOWN,
    COMPANY,
    NUMBERING,
    OF_WORDS,
    RESULTS,
    STATES,
)
from numbers_extract.lexicon.quantity_words import AGO_WORDS, BY, CHANGE_VERBS, THE
from numbers_extract.lexicon.speakers import speaks
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import AGE, PERCENT, TIME

__all__ = ["choose_classes"]

_RELATIVE_OR_THAT: Final = RELATIVE | SUBORDINATOR
_GOES_ON: Final = ADJECTIVE | NOMINAL & ~PLURAL
_FLOATING: Final = ADVERB | NOT
_VERBAL: Final = VERB | AUXILIARY
_MOST_BACK: Final = 16
_PAST_HEDGE: Final = 2  # more than 30 die in a blast
_PAST_SOME: Final = 4  # items from a noun back to the mark before ``three of them``
_COMMON: Final = NOMINAL & ~NAME
_ARTICLES: Final = ARTICLES | THE
_NO_MODIFIERS: Final = NEVER_BEFORE_NOUNS | NEVER_DESCRIBING | ADDRESSING
_HOLDING_THAT: Final = TAKING_CLAUSES_ALONE | HOLDING_TRUE
_WITHOUT_NOUN: Final = INTRANSITIVE | CLAUSE_TAKING
_BEHIND_NOUNS: Final = OF_WORDS | EXAMPLES
_OWNED: Final = POSSESSIVE | DETERMINER | OWNER_MARK
_BEHIND_SUBJECT: Final = NOMINAL | CLOSE | QUOTE | COUNTED
_ENDS_NOUN: Final = VERB | AUXILIARY | PREPOSITION | MARK | COORDINATOR
_SENTENCE_ENDS: Final = STOP | SEMICOLON | COLON
_BEFORE_DEED: Final = DETERMINER | POSSESSIVE | OWNER_MARK | ADJECTIVE | COUNTED
_ACTED_ON: Final = DETERMINER | POSSESSIVE | PRONOUN
_IN_OBJECT: Final = NOMINAL | ADJECTIVE | COUNTED | _OWNED | HYPHEN | QUOTE
_LEADS: Final = SURE_START | TO | PREPOSITION | PARTICLE | SUBORDINATOR


def choose_classes(items: Items) -> list[int]:
    """One class, or the open choice between two, for each item."""
    return _Chooser(items).run()


class _Chooser(ClosedTags):
    """One pass over the items, left to right."""

    __slots__ = ()

    def run(self) -> list[int]:
        """The classes of all items."""
        chosen = self.chosen
        for at, entry in enumerate(self.entries):
            sort = entry.classes
            if sort & (sort - 1) or (sort == NOUN and self.solid & TO):
                sort = self._open(at, sort) if entry.preferred < DETERMINER else self._closed(at, sort)
            elif sort == DETERMINER and self.previous & COUNTED and entry.text in ANSWERS:
                sort = ADJECTIVE  # 28 no votes
            elif sort == DETERMINER and entry.text in AN_OTHER and self._tells_alone(at):
                sort = PRONOUN  # another critically injured
            elif sort == BASE and self._is_bare_infinitive(at, sort, self._after(at)):
                sort = BARE_INFINITIVE
            chosen.append(sort)
            solid = self.solid
            if sort == BARE_INFINITIVE:
                sort, solid = BASE, TO
            self.previous = sort
            if sort & _FLOATING:
                continue
            self.solid = sort
            if sort & IN_NOUN_PHRASE:
                self.inside = True
            elif not sort & _GOES_ON:
                self.inside = False
                if sort & CLAUSE_BOUNDARY:
                    self._tell_boundary(sort, solid)
                elif sort & _VERBAL:
                    self._tell_verb(at, sort, solid)
        return chosen

    def _tell_boundary(self, sort: int, solid: int) -> None:
        if sort & (RELATIVE | SUBORDINATOR) and solid & NOMINAL and not self.finite:
            self.owed += 1
        elif sort & _SENTENCE_ENDS:
            self.owed = 0
        self.finite = self.sure = False

    def _tell_verb(self, at: int, sort: int, solid: int) -> None:
        self.infinitive = bool(sort & BASE) and bool(solid & TO)
        if self.finite and self.owed and sort & FINITE and not self.infinitive:
            self.owed -= 1
        self.finite = self.finite or not self.infinitive
        told = bool(sort & (AUXILIARY | FINITE)) and not (sort & PARTICIPLE or self.infinitive or solid & TO)
        self.sure = self.sure or told
        self.verb = self.entries[at].form
        self.verb_class = sort & -sort

    def _open(self, at: int, sort: int) -> int:
        """The class of an open-class word."""
        previous, solid = self.previous, self.solid
        after = self._after(at)
        found = self._names_or_tells(at, sort, after)
        if found:
            return found
        if previous == HYPHEN:
            return sort & NOUN or sort & PLURAL or ADJECTIVE
        if self._sums_up(at, previous):
            return ADVERB
        if sort & PAST and self._is_past(at):
            return PAST
        if after & OWNER_MARK and sort & (NOUN | NAME) and self.entries[at].preferred & ADJECTIVE:
            return sort & NAME or NOUN  # the incumbent's team
        if previous & _OWNED or (self.inside and not solid & MARK):
            return self._inside(at, sort, after)
        if solid & (TO | MODAL | DO | BE | HAVE) and not previous & DETERMINER:
            found = self._behind_auxiliary(at, sort, after)
            if found:
                return found
        if previous & PREPOSITION:
            return self._behind_preposition(at, sort, after)
        open_yet = not self.finite or self._begins_clause(at)
        if solid & (PRONOUN | RELATIVE) and sort & FINITE and open_yet and self._may_be_subject(at):
            return sort & ED if sort & PAST else sort & THIRD or BASE
        if solid & _BEHIND_SUBJECT or (solid & COMMA and not self.finite):
            return self._behind_noun(at, sort, after)
        return self._at_start(at, sort, after)

    def _is_done_to(self, at: int, after: int) -> bool:
        """``hit a farm killing nine``, ``, shooting dead two``, ``over fatally shooting a clerk``: a deed, object."""
        form, previous = self.entries[at].form, self.previous
        if previous & ADJECTIVE and at > _PAST_HEDGE and self.chosen[at - 2] & PLURAL and self.chosen[at - 3] & NUMBER:
            return True  # all 254 members present voting yes
        several = at > 1 and self.chosen[at - 2] & COUNTED and not self.entries[at].classes & ADJECTIVE
        people = previous & PLURAL and FOLDED[self.entries[at - 1].text].group is not None
        if several and people and after & PREPOSITION and self.entries[at + 1].text not in OF_WORDS:
            return True  # with 11 members voting against it
        if form is None or form.lemma(GERUND) not in ALWAYS_PASSIVE or previous & _BEFORE_DEED:
            return False
        if previous & ADVERB and self.entries[at - 1].text not in RESULTS:
            return bool(after & (DETERMINER | POSSESSIVE | NUMBER))
        resulting = at + 1 < self.count and self.entries[at + 1].text in RESULTS
        done_to = self._after(at + 1) & (NUMBER | DETERMINER) if resulting else after & NUMBER
        return bool((self.finite or previous & COMMA) and done_to)

    def _sums_up(self, at: int, previous: int) -> bool:
        """``24 killed total.``: whether a word of sums ends a clause behind what is counted."""
        if at >= self.count or self.entries[at].text not in SUMMING_UP or not self._after(at) & (MARK | COORDINATOR):
            return False
        return bool(previous & (ED | PLURAL) or (previous & ADJECTIVE and at > 1 and self.chosen[at - 2] & COUNTED))

    def _is_past(self, at: int) -> bool:
        """``72 percent backed it``, ``while Labour's rose to 39 percent``: behind a share or an owner alone."""
        if self.previous & AMOUNT:
            return self._acts(at)
        if self.previous & ADVERB and not self.finite and self.entries[at - 1].text in AGO_WORDS:
            return at > 1 and bool(self.chosen[at - 2] & AMOUNT)  # a quake two days ago killed 15 people
        form = self.entries[at].form
        if self.solid & ADJECTIVE and form is not None and form.lemma(PAST) in BREAKING_DOWN:
            return True  # the dead included 12 women
        return bool(self.previous & OWNER_MARK) and not self.finite and self._leads_to_level(at)

    def _may_be_subject(self, at: int) -> bool:
        """``three of them police officers``: whether a pronoun right before a word can have it as its verb."""
        return not self.previous & PRONOUN or self.entries[at - 1].text not in OBJECT_PRONOUNS

    def _begins_clause(self, at: int) -> bool:
        """``said he plans nine``: whether a pronoun right before a word can only be the subject of a further clause."""
        text = self.entries[at - 1].text if at and self.previous & PRONOUN else ""
        said = text in BODY_PRONOUNS and at > 1 and self.chosen[at - 2] & VERB and self._tells_of_clause()
        return text in SUBJECT_PRONOUNS or bool(said)

    def _is_told_of_them(self, at: int, after: int) -> bool:
        """``, three of them novices,``: whether a noun behind a pronoun says what some of them are."""
        if at < _PAST_SOME or not self.entries[at].preferred & NOMINAL or not after & (NOMINAL | MARK | COORDINATOR):
            return False
        some = self.chosen[at - 3] & (COUNTED | AMOUNT) and self.entries[at - 2].text in OF_WORDS
        return bool(some) and bool(self.chosen[at - _PAST_SOME] & (COMMA | DASH))

    def _ends_in_state(self, at: int, sort: int) -> bool:
        """``left a teen dead, he said``: whether a person, or what became of one, has no further noun behind it."""
        state = at + 1 if sort & NOUN and self.previous & (DETERMINER | ADJECTIVE) else at
        if state >= self.count or self.entries[state].text not in RESULTS or not self.finite:
            return False
        person = FOLDED[self.entries[state - 1].text].group is not None
        return person and not self._after(state) & (NOMINAL | ADJECTIVE | HYPHEN)

    def _leads_to_level(self, at: int) -> bool:
        """Whether behind a word there is a number, right behind it or behind the preposition of a level."""
        behind = at + 1 + (at + 1 < self.count and self.entries[at + 1].text in TO_A_LEVEL | BY)
        return behind in self.quantities

    def _names_or_tells(self, at: int, sort: int, after: int) -> int:
        """The class of a word that goes on with a name or an office, or tells; 0 for others."""
        previous, preferred = self.previous, self.entries[at].preferred
        if sort & GERUND and self._is_done_to(at, after):
            return GERUND
        if sort & BASE and previous & ADVERB and after & NUMBER and self.entries[at].text in NUMBERING:
            return BASE  # the dead now number 61
        if sort & (NOUN | ADJECTIVE) and self._ends_in_state(at, sort):
            return NOUN if sort & NOUN and self.entries[at].text not in RESULTS else ADJECTIVE
        tells_of = self.solid & RELATIVE and sort & PLURAL and after & _VERBAL
        if tells_of and FOLDED[self.entries[at].text].group is not None:
            return PLURAL  # a drug that doctors blame
        if self.solid & PRONOUN and sort & NOMINAL and self._is_told_of_them(at, after):
            return sort & PLURAL or sort & NAME or NOUN  # three of them police officers
        if previous & NAME and preferred & NAME and not self.headline:
            return NAME  # the Temo Rights Network
        owner = previous & (NOUN | NAME | CLOSE) or (previous & PLURAL and self.entries[at - 1].text in COLLECTIVES)
        if owner and sort & NOUN and preferred & ADJECTIVE:
            ends = after & (MARK | COORDINATOR | PREPOSITION)  # the village chief, who; a Kesh militant and
            if after & _VERBAL or (ends and FOLDED[self.entries[at].text].group is not None):
                return NOUN  # the finance chief said
        if sort & PAST and sort & NOUN and previous & NOMINAL and after & (COMMA | STOP) and self._owes_verb(at):
            return PAST  # died when the dam burst
        if sort & (BASE | THIRD):
            return self._sizes_or_tells(at, sort, after)
        return 0

    def _sizes_or_tells(self, at: int, sort: int, after: int) -> int:
        """``90 metres long and``, ``the dead, aides say,``: the class of what may be a verb by the words beside it."""
        if sort & BASE and self._is_bare_infinitive(at, sort, after):
            return BARE_INFINITIVE
        if sort & PLURAL and sort & THIRD and self._is_listed_noun(at, after):
            return PLURAL  # blizzards and avalanches that
        if self.previous & AMOUNT and sort & ADJECTIVE and after & (MARK | COORDINATOR):
            return ADJECTIVE
        if sort & BASE and self._is_said_by_share(at, after):
            return BASE
        if after & (AUXILIARY | TO):
            return self._tells_between(at, sort, after)
        if after & (STOP | COMMA | SEMICOLON):
            return self._tells_behind(at, sort)
        return self._tells_before(at, sort, after)

    def _is_said_by_share(self, at: int, after: int) -> bool:
        """``40 percent now say taxes are high``, ``9 percent trust the banks``: a verb right behind a share alone."""
        share = at - 1 - bool(self.previous & ADVERB)
        quantity = self.quantities.get(share)
        if quantity is None or quantity.dimension != PERCENT:
            return False
        before = self.entries[share - 1].text if share else ""
        if before in _ARTICLES or (share and self.chosen[share - 1] & (POSSESSIVE | OWNER_MARK | ADJECTIVE)):
            return False  # a 40 percent stake the bank held
        form = self.entries[at].form
        says = form is not None and form.lemma(BASE) in CLAUSE_TAKING
        if says:
            return not after & (MARK | PREPOSITION | COORDINATOR)
        return bool(after & (SURE_START | PRONOUN)) and not self.entries[at].classes & ADJECTIVE

    def _is_bare_infinitive(self, at: int, sort: int, after: int) -> bool:
        """``helped raise $3m``, ``helped the town raise $3m``, ``made the boys dig``: a plain form without its *to*."""
        lemma = self.verb.lemma(self.verb_class) if self.verb is not None else ""
        if lemma not in BEFORE_BARE_INFINITIVES or not self.solid & (VERB | NOMINAL | PRONOUN):
            return False
        leads = self.entries[at].preferred & BASE and self._leads(at, after)
        if self.solid & VERB:
            return lemma in HELPING and bool(not sort & NOMINAL or after & SURE_START or leads)
        people = self._names_people(at - 1)
        sure = not sort & NOMINAL or after & SURE_START or (people and leads)
        if not sure or (lemma in MAKING and not people):
            return False
        first = at - 1 - bool(self.chosen[at - 1] & PRONOUN)
        while (first > 0 and self.chosen[first] & _IN_OBJECT) or self.entries[first].text in OF_WORDS:
            first -= 1
        return first < at - 1 and bool(self.chosen[first] & VERB)

    def _helps(self, at: int) -> bool:
        """``, helping sustain the town``: whether a verb of helping stands before a plain form."""
        form = self.entries[at].form
        plain = at + 1 < self.count and self.entries[at + 1].preferred & BASE
        return bool(plain) and form is not None and form.lemma(GERUND) in HELPING

    def _names_people(self, at: int) -> bool:
        """Whether a word is a pronoun, a name or a noun for people."""
        return bool(self.chosen[at] & (PRONOUN | NAME)) or FOLDED[self.entries[at].text].group is not None

    def _tells_between(self, at: int, sort: int, after: int) -> int:
        """``a raid that the UN estimates has killed 12``, ``estimates to be``: a verb of telling before that verb."""
        form = self.entries[at].form
        found = sort & THIRD or sort & BASE
        if form is None or not self.previous & NOMINAL or form.lemma(found) not in SAYING:
            return 0
        several = bool(self.previous & PLURAL)
        to_be = bool(after & TO) and at + 2 < self.count and bool(self.entries[at + 2].classes & BE)
        if after & TO and not to_be:
            return 0
        disagrees = found & THIRD and not several and (to_be or self.entries[at + 1].text in SINGULAR_AUXILIARIES)
        if not (disagrees or (found & BASE and several)):
            return 0
        first = at - 1
        while first > 0 and self.chosen[first] & (IN_NOUN_PHRASE | NOMINAL | ADJECTIVE):
            first -= 1
        return found if self.chosen[first] & RELATIVE else 0

    def _inside(self, at: int, sort: int, after: int) -> int:
        """The class of a word inside a noun phrase, by the name or the number behind it."""
        previous = self.previous
        if (
            previous & COMPOUND
            and self.entries[at].preferred & THIRD
            and self.headline
            and not self.finite
            and after & NOUN
        ):
            return THIRD  # 3-year-old shoots cousin
        if previous & (NOUN | PLURAL) and sort & NOUN and after & NAME and self.entries[at].preferred & ADJECTIVE:
            return NOUN  # police chief Oru Bala
        named = sort & GERUND or self.entries[at].text in NOUNS_BEFORE_NUMBERS
        if after & COUNTED and previous & DETERMINER and named:
            return ADJECTIVE  # a record 12 deaths, the remaining two
        if sort & ED and previous & DETERMINER and after & VERB and self.entries[at + 1].classes & (NOUN | PLURAL):
            return ADJECTIVE  # the crashed remains, a proposed pay rise
        if sort & ADJECTIVE and after & COORDINATOR and self._shares_noun(at):
            return ADJECTIVE  # the elderly and sick men
        if previous & NUMBER and self.entries[at].text in STANDING_FURTHER and self._tells_alone(at):
            return PLURAL  # and five other wounded in the raid
        if sort & ED and self.solid & (NUMBER | COMPOUND) and self._ends_behind_number(at, after):
            return sort & ED  # and one critically injured on Saturday, of five killed Sunday
        return self._in_noun_phrase(at, sort, after)

    def _shares_noun(self, at: int) -> bool:
        """Whether an adjective and a plural stand behind the coordinator behind a word, and the word is no plural."""
        ahead = self.entries[at + 2 : at + 4]
        further = len(ahead) > 1 and ahead[0].classes & ADJECTIVE and ahead[1].preferred & PLURAL
        return bool(further) and not self.entries[at].classes & PLURAL

    def _modifies(self, at: int, after: int) -> bool:
        """Whether a noun follows that this word can belong to."""
        return bool(after & (_COMMON | COUNTED)) or bool(after & (ADJECTIVE | GERUND) and self._noun_behind(at + 1))

    def _describes(self, at: int) -> bool:
        """Whether a word is an -ed form that can be an adjective, right before a common noun."""
        return bool(self.entries[at].classes & ADJECTIVE and self._after(at) & _COMMON)

    def _opens_phrase(self, at: int) -> bool:
        """Whether nothing of a noun phrase stands before a word, and no copula."""
        before = self.chosen[at - 1] if at else MARK
        return bool(before & (PREPOSITION | PARTICLE | MARK | COORDINATOR | VERB)) and not before & BE

    # -------------------------------------------------------------------------------------- in a noun phrase
    def _in_noun_phrase(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        previous = self.previous
        verb_due = previous & NOMINAL and (not self.finite or self.owed)
        if verb_due or (self.solid & NOMINAL and (sort & ED or previous & ADVERB)):
            return self._behind_noun(at, sort, after)
        if previous & NUMBER and not self.headline and self._is_verb_of_number(at, sort, after):
            return BASE  # said that 400,000 face famine
        spent = sort & GERUND and self._is_spent(at)
        depicts = sort & preferred & GERUND and previous & NOMINAL and after & COUNTED  # a cartoon depicting two men
        acts = spent or depicts or self._acts_on_counted(sort, after)
        names = preferred & (ADJECTIVE | NOUN) or (previous & DETERMINER and self._common_behind_names(at + 1))
        names = names or (sort & ED and self.entries[at - 1].text in THE)  # near the damaged Marlow Arcade
        if not acts and (self._modifies(at, after) or (after & NAME and names)):
            found = self._modifier(sort, preferred)
            if found and not (previous & NUMBER and self._never_describes(at, sort)):
                return found
        if previous & COUNTED:
            found = self._behind_number(at, sort, after)
            if found:
                return found
        if sort & NOMINAL:
            ends = after & _ENDS_NOUN
            closes = ends and previous & (DETERMINER | ADJECTIVE) and not after & GERUND  # 35 km to the south
            stays = NOMINAL if closes else NOMINAL | ADVERB
            if preferred & stays or (preferred & ADJECTIVE and not ends):
                return preferred
            if not (previous & NOMINAL and preferred & VERB):
                return sort & PLURAL or sort & NOUN or NAME
        if previous & NOMINAL:
            return self._behind_noun(at, sort, after)
        if sort & ED and after & (PREPOSITION | MARK | AUXILIARY) and previous & DETERMINER:
            return NOUN
        state = at + 1 < self.count and self.entries[at + 1].text in STATES
        return ADJECTIVE if sort & ADJECTIVE or (state and previous & DETERMINER) else preferred  # the reported dead

    def _is_spent(self, at: int) -> bool:
        """``spent three days | pumping water``: whether a time that the verb says to be spent ends before an item."""
        quantity = self.quantities.get(at - 1)
        spent = self.verb is not None and self.finite and self.verb.lemma(self.verb_class) in SPENDING
        return bool(spent and quantity is not None and quantity.dimension == TIME)

    def _acts_on_counted(self, sort: int, after: int) -> bool:
        """``gusting at 140 kph felled 60 trees``, ``nine escaped two days later``, but not ``2 killed 5 hurt``."""
        if not sort & ED or not self.previous & (AMOUNT | NUMBER):
            return False
        bare = self.previous & NUMBER and self.headline
        return bool(after & (AMOUNT if bare else COUNTED))

    def _ends_behind_number(self, at: int, after: int) -> bool:
        """Whether no noun that it could describe stands behind an -ed form behind a number, or its adverb."""
        ends = bool(after & TEMPORAL) if self.previous & COUNTED else not self._noun_behind(at)
        return ends or self._sums_up(at + 1, ED) or self._is_next_count(at) or self._heads_a_line(at)

    def _heads_a_line(self, at: int) -> bool:
        """``3 hurt Temo mill blast``: whether the noun behind an -ed form of a headline is of one thing."""
        quantity, form = self.quantities.get(at - 1), self.entries[at].form
        if quantity is None or quantity.value == 1 or form is None:
            return False
        if not self.headline:  # just nine reached orbit
            noun = self.entries[min(at + 1, self.count - 1)]
            alone = (
                noun.preferred & NOUN
                and not noun.classes & PLURAL
                and FOLDED[noun.text].group is None
                and self._after(at + 1) & (STOP | COMMA)
            )
            return bool(alone and self.previous & NUMBER and not self.finite)
        if form.lemma(ED & -ED) not in ALWAYS_PASSIVE:
            return False
        last = at
        while last + 1 < self.count and self.entries[last + 1].preferred & NOMINAL:
            last += 1
        noun = self.entries[last]
        return last > at + 1 and noun.classes & (NOUN | PLURAL) == NOUN and FOLDED[noun.text].group is None

    def _is_next_count(self, at: int) -> bool:
        """``2 killed 5 injured``: whether one more bare number with its -ed form stands behind one."""
        behind = self.entries[at + 1 : at + 3]
        counted = len(behind) > 1 and self.previous & NUMBER and behind[0].classes & NUMBER
        return bool(counted and behind[1].preferred & ED)

    def _told_behind_names(self, at: int) -> bool:
        """Whether an -ed form stands behind the names that begin at an item, with no object."""
        while at < self.count and self.entries[at].preferred & NAME:
            at += 1
        told = at < self.count and self.entries[at].preferred & ED
        return bool(told and self._after(at) & (MARK | PREPOSITION))

    def _never_describes(self, at: int, sort: int) -> bool:
        """``Five suffered burns``: whether an -ed form is one of a verb that describes no noun behind it."""
        form = self.entries[at].form
        return bool(sort & PAST) and not self.finite and form is not None and form.lemma(PAST) in NEVER_BEFORE_NOUNS

    def _acts(self, at: int) -> bool:
        """``72 percent backed statehood``: whether a share without a determiner does something."""
        quantity = self.quantities.get(at - 1)
        if self.finite or quantity is None or quantity.dimension != PERCENT:
            return False
        return (at == 1 or not self.chosen[at - 2] & (DETERMINER | POSSESSIVE)) and not self._verb_ahead(at)

    def _modifier(self, sort: int, preferred: int) -> int:
        """The class of a word before the noun that it belongs to; 0 where it can be no modifier."""
        if preferred & (ADJECTIVE | NOMINAL | ADVERB):
            return preferred
        if sort & (ADJECTIVE | NOUN):
            return ADJECTIVE if sort & ADJECTIVE else NOUN
        if sort & (ED | GERUND) and not self.previous & NOMINAL:
            return ADJECTIVE
        return PLURAL if sort & PLURAL and self.previous & IN_NOUN_PHRASE else 0

    def _behind_number(self, at: int, sort: int, after: int) -> int:
        """A word right behind a number: its noun, or the verb where the noun is left out; 0 where neither is plain."""
        preferred = self.entries[at].preferred
        if sort & ED:
            if after & NAME and (self._common_behind_names(at + 1) or self._told_behind_names(at + 1)):
                return ADJECTIVE  # six suspected Somali pirates, eight suspected KLF killed
            if not preferred & NOMINAL:
                return sort & ED
        verbal = after & SURE_START or self._flees(at, sort) or (after & PREPOSITION and self._is_aged(at - 1))
        quantity = self.quantities.get(at - 1)
        several = quantity is not None and quantity.value != 1 and self.previous & NUMBER and after & PREPOSITION
        several = several and not preferred & ADJECTIVE
        if sort & GERUND and (verbal or several or self._is_spent(at)):
            return GERUND  # seven voting for it
        needs_verb = not self.finite and not self._verb_ahead(at)
        if preferred & BASE and not self.finite and (not sort & NOMINAL or after & PRONOUN):
            return BASE  # 49 percent say they agree
        quantity = self.quantities.get(at - 1)
        single = quantity is not None and quantity.value == 1
        opens = at == 1 or bool(self.chosen[at - 2] & COLON) or (at == _PAST_HEDGE and self.chosen[0] == ADVERB)
        if opens and needs_verb and not single and self._can_be_headline_verb(at, sort, after):
            return BASE  # six die in fire
        if sort & PLURAL:
            leads = single or (self.previous & ~NUMBER and after & SURE_START) or (after & ADVERB and preferred & THIRD)
            return THIRD if sort & THIRD and leads and needs_verb else PLURAL
        amounts = self.previous & ~NUMBER and at > 1 and self.entries[at - 2].text in INDEFINITE
        if amounts and sort & NOUN and preferred & ADJECTIVE:
            return NOUN  # a $12m fine, a 12-month low
        if preferred & ADJECTIVE and sort & NOMINAL:
            return BASE if sort & BASE and needs_verb else ADJECTIVE
        dates = self.entries[at].text in DATING_ADVERBS and self.finite and self.previous & NUMBER
        return ADVERB if dates and sort & ADVERB and after & (PREPOSITION | MARK) else 0  # injured 140 overnight

    def _flees(self, at: int, sort: int) -> bool:
        """``sent hundreds fleeing``: whether a number of more than one cannot count an -ing form."""
        quantity = self.quantities.get(at - 1)
        several = quantity is not None and quantity.value != 1 and not quantity.compound
        return several and bool(self.entries[at].preferred & GERUND) and not sort & (PLURAL | ADJECTIVE)

    def _is_aged(self, at: int) -> bool:
        """``found the 17-year-old suffering from wounds``: whether an item is an age that stands for a person."""
        quantity = self.quantities.get(at)
        return quantity is not None and quantity.kind == AGE

    def _is_verb_of_number(self, at: int, sort: int, after: int) -> bool:
        """Whether a singular behind a number, which would count a plural, has an object and not a noun to go with."""
        quantity = self.quantities.get(at - 1)
        if self.finite or self._verb_ahead(at) or (quantity is not None and quantity.value == 1):
            return False
        singular = sort & NOUN and sort & BASE and not sort & PLURAL
        last = at + 1
        if after & (ADJECTIVE | NOUN) and self._after(last) & NOUN and not self._after(last) & PLURAL:
            last += 1  # face acute hunger
        return bool(singular) and bool(self._after(last - 1) & NOUN) and not self._after(last) & NOMINAL

    def _can_be_headline_verb(self, at: int, sort: int, after: int) -> bool:
        """Whether a singular noun behind a number that opens a sentence can be its verb."""
        if not self.previous & NUMBER or not sort & NOUN or not sort & BASE or sort & PLURAL or after & NOMINAL:
            return False
        if self.entries[at].text in COLLECTIVES:
            return False  # Four staff managed to flee
        return at + 1 == self.count or self.entries[at + 1].text not in TO_THE_NOUN

    # ----------------------------------------------------------------------- behind auxiliaries and prepositions
    def _behind_auxiliary(self, at: int, sort: int, after: int) -> int:
        """The class of a word behind ``to``, a modal, *do*, *have* or *be*; 0 where it is not decided by that."""
        solid = self.solid
        if solid & BE:
            return self._behind_be(at, sort, after)
        if solid & TO and sort & NOMINAL and not sort & BASE and self.previous & TO:
            return 0  # beat to death two men
        if solid & MODAL and sort & ADVERB and after & BASE and not self.entries[at].preferred & VERB:
            return ADVERB  # could well run
        if solid & TO or (solid & (MODAL | DO) and sort & BASE):
            return BASE
        return PARTICIPLE if solid & HAVE and sort & PARTICIPLE else 0

    def _behind_be(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if (
            sort & ADVERB
            and preferred & (ADJECTIVE | ADVERB)
            and after & ED
            and self.entries[at + 1].classes & PARTICIPLE
        ):
            return ADVERB  # were likely killed, was first reported
        if sort & PARTICIPLE and (
            not preferred & (ADJECTIVE | ADVERB) or (preferred & ADJECTIVE and after & PREPOSITION)
        ):
            return PARTICIPLE
        if sort & GERUND and not preferred & ADJECTIVE:
            return GERUND
        if (preferred & ADVERB and after & PREPOSITION) or (sort & ADVERB and after & BE):
            return ADVERB  # is still under arrest, is still being held
        if sort & ADJECTIVE and (preferred & ADJECTIVE or not after & NOMINAL):
            return ADJECTIVE
        if sort & BASE and not sort & (NOMINAL | ADJECTIVE):
            return BASE
        if sort & NOMINAL and not preferred & (NOMINAL | ADVERB):
            return sort & NOUN or sort & PLURAL or preferred
        return preferred

    def _behind_preposition(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if preferred & (NOMINAL | ADJECTIVE | ADVERB):
            starts = after & (SURE_START | PLURAL)
            heard = self.previous & SUBORDINATOR and after & ADJECTIVE and self._after(at + 1) & PLURAL
            verbal = preferred & NOUN and sort & GERUND and (starts or heard)  # after hearing loud shots
            verbal = verbal or (sort & GERUND and after & (DETERMINER | POSSESSIVE))  # before striking a nun
            verbal = verbal and not self._is_told_by_relative(at)
            return GERUND if verbal else preferred
        if sort & GERUND and self._only_describes(at, after):
            return ADJECTIVE
        if sort & GERUND:
            deed = self.entries[at].text in GOING_ON and self.entries[at - 1].text in IN_A_DEED
            going_on = deed and after & PREPOSITION
            return NOUN if sort & NOUN and (going_on or self._is_told_by_relative(at)) else GERUND
        if sort & (ADJECTIVE | ED) and self._modifies(at, after) and (sort & ADJECTIVE or not sort & NOMINAL):
            return ADJECTIVE
        if sort & ED and after & NAME and self._common_behind_names(at + 1):
            return ADJECTIVE  # by suspected Somali pirates
        if sort & NOMINAL:
            return sort & PLURAL or sort & NOUN or NAME
        return preferred

    def _only_describes(self, at: int, after: int) -> bool:
        """``of remaining delegates``, ``amid mounting losses``: an -ing form that can have no object, before a noun."""
        form = self.entries[at].form
        if form is None or not after & (NOUN | PLURAL) or self.entries[at + 1].preferred & ADVERB:
            return False
        lemma, led = form.lemma(GERUND), self.entries[at - 1].text
        told = led in OF_WORDS and at > 1 and self.entries[at - 2].text in TIME_WORDS  # a time of growing fear
        return lemma in STAYING or (lemma in CHANGE_VERBS and (told or led in AMID))

    def _is_told_by_relative(self, at: int) -> bool:
        """``held in a shooting that killed nine``: whether an -ing form is a noun with a relative clause behind it."""
        ahead, form = self.entries[at + 1 : at + 3], self.entries[at].form
        if len(ahead) <= 1 or form is None or form.lemma(GERUND) in CLAUSE_TAKING:
            return False
        return bool(ahead[0].classes & RELATIVE) and bool(ahead[1].preferred & (VERB | AUXILIARY))

    # -------------------------------------------------------------------------------------- behind a noun
    def _behind_noun(self, at: int, sort: int, after: int) -> int:
        """A word behind a noun, a bracket or a comma: the verb, if the clause still needs one and it can be."""
        preferred = self.entries[at].preferred
        if sort & ED and (preferred & VERB or not sort & (NOMINAL | ADVERB)):
            leads = sort & ADJECTIVE or (not self.finite and self._after(at + 1) & (VERB | AUXILIARY))
            named = after & (NAME | NOUN) and not self.finite and self._named_act(at + 1)
            acts = named or (leads and after & _COMMON and self._may_modify(at, after))
            set_off = acts and self.previous & MARK  # at dawn, suspected rebels raided
            form = self.entries[at].form
            if set_off and sort & PAST and form is not None and form.lemma(PAST) in NEVER_DESCRIBING:
                return sort & ED  # ..., head of the guild, said clerks fled
            counted = at > 1 and self.chosen[at - 2] & COUNTED
            modifies = counted and self.previous & NAME and self._is_plural_subject(at + 1)
            return ADJECTIVE if set_off or modifies else sort & ED
        if sort & GERUND and after & SURE_START and (not preferred & NOMINAL or self._has_object(after)):
            return GERUND
        needed = not self.finite or self._takes_clause()
        if sort & PAST and needed and after & (SURE_START & ~NAME) and not self._verb_ahead(at):
            return PAST  # the crash cost 12 commuters their lives
        if self.finite and not self.owed and not self._takes_clause():
            ambiguous = preferred & VERB and sort & NOMINAL and sort & (BASE | THIRD)
            if ambiguous and (sort & THIRD or not self.infinitive) and not self.previous & MARK:
                return sort & PLURAL or sort & NOUN
            return self._at_start(at, sort, after)
        if sort & PLURAL and (
            self._waits_for_plural(at) or self._opens_aside(at, after) or self._is_before_its_verb(at)
        ):
            return PLURAL
        if sort & THIRD and self._is_third(at, sort, after):
            return THIRD
        if sort & BASE and not self._goes_on_with_noun(at, sort) and self._is_plain_present(at, sort, after):
            return BASE
        return self._at_start(at, sort, after)

    def _may_modify(self, at: int, after: int) -> bool:
        """``The mob, masked, set fire to it``: whether no singular stands behind an -ed form with no verb for it."""
        surely = self.entries[at].preferred & ADJECTIVE or not after & NOUN
        return bool(surely or self._verb_ahead(at) or self.entries[at + 1].text in COLLECTIVES)

    def _named_act(self, at: int) -> bool:
        """``suspected | ISGS militants opened``: whether names with their plural and a past form come."""
        named = NAME | NOUN | ADJECTIVE | COORDINATOR | OPEN | CLOSE  # suspected Kesh Front (KEF) militants opened
        while at < self.count and self.entries[at].preferred & named:
            at += 1
        plural = at < self.count and self.entries[at].preferred & PLURAL
        return bool(plural and self._after(at) & (ED | AUXILIARY))

    def _is_plural_subject(self, at: int) -> bool:
        """``two UN contracted | truck drivers were``: whether a plural and an auxiliary come, with nouns before."""
        while at < self.count and self.entries[at].classes & NOUN and self._after(at) & _COMMON:
            at += 1
        plural = at < self.count and (self.entries[at].classes & PLURAL or self.entries[at].text in COLLECTIVES)
        return bool(plural and self._after(at) & AUXILIARY)

    def _tells_behind(self, at: int, sort: int) -> int:
        """``..., records show.``: the present of a verb of telling at the end of a clause that a comma sets off."""
        form = self.entries[at].form
        before = self.entries[at - 1].text if at else ""
        plural = sort & BASE and (self.previous & PLURAL or before in COLLECTIVES)
        if form is None or not (plural or (sort & THIRD and self.previous & (NOUN | NAME))):
            return 0
        found = BASE if plural else THIRD
        first = at
        while first > 0 and self.chosen[first - 1] & (IN_NOUN_PHRASE | NOMINAL | ADJECTIVE | HYPHEN):
            first -= 1
        described = first > 1 and first < at and bool(self.chosen[first - 1] & (ED | GERUND))  # , leaked papers show
        first -= described
        mark = first - 1 - (described and bool(self.chosen[first - 1] & ADVERB))  # , newly released papers show
        set_off = mark > 0 and bool(self.chosen[mark] & (COMMA | DASH | QUOTE))
        whole = plural or bool(self.chosen[first] & (DETERMINER | NAME))
        if not (set_off and whole and form.lemma(found) in TELLING_BEHIND):
            return 0
        if described:
            self.chosen[first] = ADJECTIVE
        return found

    def _owes_verb(self, at: int) -> bool:
        """Whether a subordinator before a word opens a clause that has no verb yet."""
        for k in range(at - 1, max(-1, at - _MOST_BACK), -1):
            if self.chosen[k] & (VERB | AUXILIARY | MARK | COORDINATOR):
                return False
            if self.chosen[k] & SUBORDINATOR:
                return not self.chosen[k] & PREPOSITION
        return False

    def _tells_before(self, at: int, sort: int, after: int) -> int:
        """``data from the office show that``: the present of a verb that hardly is a noun, before what it tells."""
        form = self.entries[at].form
        found = sort & THIRD or sort & BASE
        if form is None or not self.previous & (NOMINAL | TEMPORAL) or form.lemma(found) not in TELLING_BEFORE:
            return 0
        following = self.entries[at + 1].classes if at + 1 < self.count else 0
        if sort & BASE and self.entries[at].preferred & NOUN and not self._plural_before(at):
            return 0  # a brawl at a Kesh show that left nine hurt
        if following & SUBORDINATOR and not following & PREPOSITION:
            return 0 if following & RELATIVE and self._verb_right_behind(at + 1) else found
        return found if after & SURE_START and not self.sure and sort & BASE and self._plural_before(at) else 0

    def _verb_right_behind(self, at: int) -> bool:
        """``finds that date from``, ``shows that drew 12``: whether a verb that is no noun stands behind a relative."""
        entry = self.entries[at + 1] if at + 1 < self.count else None
        return entry is not None and bool(entry.preferred & (FINITE | AUXILIARY))

    def _plural_before(self, at: int) -> bool:
        """Whether the clause so far holds a plural that can be the subject of a word."""
        for k in range(at - 1, max(-1, at - _MOST_BACK), -1):
            if self.chosen[k] & CLAUSE_BOUNDARY:
                return False
            if self.chosen[k] & PLURAL or self.entries[k].text in COLLECTIVES:
                return True
        return False

    def _goes_on_with_noun(self, at: int, sort: int) -> bool:
        """``a police station``: whether a word behind one noun of a singular phrase can be its head."""
        return bool(sort & NOUN) and at > 1 and self.entries[at - 2].text in INDEFINITE

    def _opens_aside(self, at: int, after: int) -> bool:
        """``Two men, ages 22 and 45, fled``: whether it stands between a comma and a number, with no verb before."""
        if self.finite or not self.previous & COMMA or not after & COUNTED:
            return False
        return not any(sort & (COMMA | VERB) for sort in self.chosen[: at - 1])

    def _waits_for_plural(self, at: int) -> bool:
        """``six escort ships``: behind a number of more than one and a singular, the counted noun has yet to come."""
        quantity = self.quantities.get(at - 2)
        if quantity is None or quantity.value == 1 or quantity.kind or quantity.compound:
            return False
        return self.previous == NOUN and not self.entries[at - 1].classes & PLURAL

    def _is_before_its_verb(self, at: int) -> bool:
        """``the cost of space launches rose``, ``the permits, which``: whether a verb or a relative shows a noun."""
        form, behind = self.entries[at].form, at + 1
        if form is None or form.lemma(THIRD) in CLAUSE_TAKING or self.solid & PRONOUN:
            return False
        if self.previous & COMMA and self._after(at) & PREPOSITION and self.entries[behind].text in RANGE_OPENERS:
            return True  # , clashes between the two left six dead
        if self._after(at) & COMMA and behind + 1 < self.count:
            entry = self.entries[behind + 1]
            return entry.classes & RELATIVE != 0 and not entry.classes & (DETERMINER | ADVERB)
        entry = self.entries[min(behind, self.count - 1)]
        sure = entry.preferred & PAST and not entry.classes & (BASE | PARTICIPLE | ADJECTIVE)
        return bool(sure or (entry.preferred & AUXILIARY and not self._after(behind) & GERUND))

    def _has_object(self, after: int) -> bool:
        """``with four candidates splitting the other votes``: whether a noun in -ing is a verb with its object."""
        if self.previous & TEMPORAL and self.finite:
            return bool(after & (DETERMINER | POSSESSIVE | COUNTED))  # hit a mill today killing nine
        return bool(self.previous & PLURAL and after & (DETERMINER | POSSESSIVE))

    def _leads(self, at: int, after: int) -> bool:
        """Whether what follows can follow a verb."""
        loosely = after & (ADVERB | ADJECTIVE | PLURAL) and self.entries[at].preferred & VERB
        return bool(after & _LEADS or loosely)

    def _is_third(self, at: int, sort: int, after: int) -> bool:
        if not sort & NOMINAL or self.entries[at].preferred & THIRD:
            return True
        if not self.solid & (NOUN | NAME | CLOSE | COMMA):
            opens = at == 1 and self.previous & TEMPORAL  # Tuesday marks a year
            return bool(opens and after & (DETERMINER | COUNTED))
        listed = self.solid & COMMA and after & (COUNTED | PREPOSITION) and not self.headline
        if listed and FOLDED[self.entries[at].text].group is not None:
            return False  # police said 12, rebels 50
        if after & COMMA and self.chosen[0] & SUBORDINATOR and not self.chosen[0] & PREPOSITION:
            return not self._verb_ahead(at)  # If the dam bursts, 12 villages
        form = self.entries[at].form
        people = form is not None and sort & PLURAL and form.lemma(PLURAL) in COLLECTIVES
        rebels = self.entries[at].preferred & PLURAL and FOLDED[self.entries[at].text].group is not None
        if after & PREPOSITION and (people or rebels):
            return False  # lifeboat crews from Umo, the M-11 rebels in Umo
        if self._leads_relative(at) or (at + 1 < self.count and self.entries[at + 1].text in _BEHIND_NOUNS):
            return False  # air strikes that hit a jail, member states of the pact, weather shows such as
        sure = after & SURE_START or (after & SUBORDINATOR and not after & PREPOSITION)
        leads = self._leads(at, after) or (self.headline and after & NOMINAL)  # Storm strips roofs
        led = at > 1 and self.entries[at - 2].text in COMPANY
        if led and self.previous & NOUN and sort & PLURAL:
            leads = False  # a man with stab wounds outside his house
        if at > _PAST_HEDGE and self.chosen[at - 2] & COORDINATOR and self.chosen[at - 1] & self.chosen[at - 3] & NAME:
            leads = False  # between the Kesh and Temo groups in Ard
        return bool(sure) or (bool(leads) and not self._verb_ahead(at))

    def _is_plain_present(self, at: int, sort: int, after: int) -> bool:
        preferred = self.entries[at].preferred
        leads = self._leads(at, after)
        needed = not self._verb_ahead(at)
        if at > 1 and self.previous & PLURAL and self.entries[at - 2].text in INDEFINITE:
            return False  # a police station
        speaker = FOLDED[self.entries[at].text].lemma
        if after & NAME and self.previous & PLURAL and sort & NOUN and speaks(speaker) and speaker not in SAYING:
            return False  # the rights group Open Line listed
        if (
            self.solid & (PLURAL | PRONOUN | NAME | CLOSE | COUNTED)
            and preferred & BASE
            and (leads or not sort & NOMINAL)
        ):
            return True
        if self.solid & (PLURAL | PRONOUN) and (after & SURE_START or (leads and needed)):
            return True
        if self.solid & PLURAL and after & TO and not self.finite and self._verb_follows(at + 1):
            behind = at + 2  # the rebels claim to have
            while behind < self.count and self.entries[behind].classes & _VERBAL:
                behind += 1
            return not self._verb_ahead(behind - 1)
        counted = at > 1 and self.chosen[at - 2] & COUNTED
        says = preferred & (VERB | NOUN) and needed and (counted or not self.headline)
        if self.previous & PLURAL and says and after & (NOMINAL | ADJECTIVE):
            return True  # two men face murder charges
        if not after & SURE_START:
            return False
        if self.previous & ADVERB and needed:
            return True  # the men usually demand 12
        return bool(self.previous & COMMA and self.verb_class & BASE and after & COUNTED)  # rebels kill six, wound 12

    def _leads_relative(self, at: int) -> bool:
        """``air strikes that hit a prison``: whether what looks like a clause behind a word can only tell of a noun."""
        form = self.entries[at].form
        if at + 2 >= self.count or self.entries[at + 1].classes & _RELATIVE_OR_THAT != _RELATIVE_OR_THAT:
            return False
        behind = self.entries[at + 2].preferred
        if not behind & _VERBAL:
            return False
        if self.previous & COMMA and behind & (AUXILIARY | MODAL) and self.entries[at].preferred & PLURAL:
            return True  # shot down two jets, figures that could not be checked
        return form is not None and form.lemma(THIRD) not in CLAUSE_TAKING

    def _takes_clause(self) -> bool:
        """Whether the verb of the clause can have a clause as its object, whose subject stands before."""
        return bool(self.previous & NOMINAL) and self._tells_of_clause()

    # -------------------------------------------------------------------------------------- elsewhere
    def _at_start(self, at: int, sort: int, after: int) -> int:
        """A word that opens a clause or a phrase."""
        preferred = self.entries[at].preferred
        if self._goes_on_infinitive(at, sort, after):
            return BASE
        if sort & ED and preferred & (ED | ADJECTIVE):
            return self._participle(at, sort, after)
        found = self._gerund(at, sort, after) if sort & GERUND else 0
        if found:
            return found
        if self.previous & COORDINATOR and sort & (BASE | THIRD) and after & SURE_START:
            if (self.infinitive or self.verb_class & BASE) and sort & BASE:
                return BASE  # raid the camp and arrest 30
            if sort & THIRD:
                return THIRD
        if self.previous & COMMA:
            if preferred & BASE and sort & ADJECTIVE and after & (TO | PREPOSITION):
                return ADJECTIVE  # close to the border
            if sort & GERUND and (after & (SURE_START | PREPOSITION | TO) or self._helps(at)):
                return GERUND
        noun = preferred & GERUND and self._is_verbal_noun(at)
        if noun and (self._is_subject(at, after) or self._is_fled(after)):
            return NOUN
        if preferred & BASE and self.previous & PLURAL and self._goes_on_with_noun(at, sort):
            return NOUN  # a fireworks stand
        modified = preferred & BASE and sort & NOUN and self.solid & NOUN
        return NOUN if modified and (self.finite or self._verb_ahead(at)) else preferred

    def _is_listed_noun(self, at: int, after: int) -> bool:
        """Whether a word in -s stands behind a plural and a coordinator, with no object of its own."""
        form = self.entries[at].form
        listed = self.previous & COORDINATOR and at > 1 and self.chosen[at - 2] & PLURAL
        told = at + 1 < self.count and self.entries[at + 1].classes & RELATIVE
        ends = told or after & (PREPOSITION | MARK | AUXILIARY | COORDINATOR)
        return bool(listed and ends) and form is not None and form.lemma(THIRD) not in _WITHOUT_NOUN

    def _gerund(self, at: int, sort: int, after: int) -> int:
        """The class of an -ing form behind a coordinator, a dash or an adjective; 0 where they do not decide it."""
        if self.previous & DASH and after & (DETERMINER | POSSESSIVE | COUNTED):
            return GERUND  # - meaning the 12 men
        if self.previous & COORDINATOR and after & COUNTED and self._counts_next(at):
            return GERUND  # killing nine and kidnapping three
        if self.solid & COORDINATOR and self.verb_class & GERUND and after & _ACTED_ON and not after & RELATIVE:
            return GERUND  # killing nine and then shooting himself
        if self._describes_with(at, sort, after):
            return ADJECTIVE  # the most prolific and enduring poets
        noun = self.previous & ADJECTIVE and self.entries[at].preferred & GERUND and self._is_verbal_noun(at)
        return NOUN if noun and not after & SURE_START else 0  # in fierce fighting

    def _describes_with(self, at: int, sort: int, after: int) -> bool:
        """Whether an -ing form that can be an adjective follows one and a coordinator, right before their noun."""
        joined = self.previous & COORDINATOR and at > 1 and self.chosen[at - 2] & ADJECTIVE
        return bool(joined and sort & ADJECTIVE and after & (_COMMON | ADJECTIVE))

    def _goes_on_infinitive(self, at: int, sort: int, after: int) -> bool:
        """``to ground nine jets and lay off 12 men``: whether a plain form that is a past form too goes on."""
        joined = self.infinitive and self.previous & COORDINATOR and after & PARTICLE
        return bool(joined and sort & BASE) and self._is_other_verb(at)

    def _is_other_verb(self, at: int) -> bool:
        """Whether a word is the plain form of one verb and the past of another: ``lay``."""
        form = self.entries[at].form
        return form is not None and bool(form.classes & PAST) and form.lemma(PAST) != form.lemma(BASE)

    def _counts_next(self, at: int) -> bool:
        """Whether the number behind a word is a plain one: no length of time, no sum."""
        quantity = self.quantities.get(at + 1)
        return quantity is not None and not quantity.kind

    def _participle(self, at: int, sort: int, after: int) -> int:
        """An -ed form at the beginning: a modifier where its noun and then a verb follow (``Armed men attacked``)."""
        preferred = self.entries[at].preferred
        if self.previous == ADJECTIVE and self._describes(at) and self._opens_phrase(at - 1):
            return ADJECTIVE  # by unknown armed men
        if self.previous & SUBORDINATOR and after & _COMMON and self._after(at + 1) & (VERB | AUXILIARY):
            return ADJECTIVE  # when masked men opened fire
        if self._describes_object(at, after):
            return ADJECTIVE  # killed suspected rebels, citing leaked papers
        if (
            self.previous & FINITE
            and self._tells_of_clause()
            and after & (_COMMON & ~TEMPORAL)
            and (self._verb_ahead(at) or self._named_act(at + 1))
        ):
            return ADJECTIVE  # said confirmed flu cases had risen
        if preferred & ADJECTIVE:
            return preferred if self._modifies(at, after) else sort & ED
        opens = self.previous & (MARK | COORDINATOR | VERB) and not self.finite
        if opens and self.previous & COORDINATOR and after & PLURAL and self._verb_ahead(at + 1):
            return ADJECTIVE  # the number of raids and foiled plots in Kesh rose
        if opens and after & _COMMON and self._after(at + 1) & (VERB | AUXILIARY):
            return ADJECTIVE
        if at == 0 and after & PLURAL and self._is_before_verb():
            return ADJECTIVE  # suspected rebels on Friday raided the town
        several = self._after(at + 1) & PLURAL or any(one.text in COLLECTIVES for one in self.entries[at + 2 : at + 3])
        modified = several and after & (ADJECTIVE | NAME) and self._after(at + 2) & (VERB | AUXILIARY)
        modified = modified or (after & (NAME | NOUN) and self._named_act(at + 1))  # Presumed ARB and KLF men shot
        opens = opens or bool(self.previous & SUBORDINATOR)  # when suspected Kesh rebels fired on a church
        return ADJECTIVE if (at == 0 or opens) and modified else sort & ED

    def _describes_object(self, at: int, after: int) -> bool:
        """``treated injured people``, ``killed suspected Kesh rebels``: an -ed form between a verb and its object."""
        form = self.entries[at].form
        lemma = self.verb.lemma(self.verb_class) if self.verb is not None else ""
        if not self.previous & VERB or self.previous & AUXILIARY or form is None or lemma in INTRANSITIVE:
            return False
        own = form.lemma(PARTICIPLE)
        if own in _NO_MODIFIERS or self._is_said_of_gap(at - 1, lemma):
            return False
        if at > 1 and self.previous & PARTICIPLE:
            before = self.chosen[at - 2]
            told = before & DETERMINER or (before & PRONOUN and self.entries[at - 2].text not in SUBJECT_PRONOUNS)
            if told or self._is_undergone(at - 1) or (self.headline and not before & HAVE):
                return False  # those arrested killed people, two who were hit refused treatment
        common = after & (_COMMON & ~TEMPORAL) or (after & ADJECTIVE and self._noun_behind(at + 1))
        return bool(common or (after & NAME and self._common_behind_names(at + 1)))

    def _is_said_of_gap(self, at: int, lemma: str) -> bool:
        """``a man they say opened fire``, ``who police say raided homes``: whether a verb of saying tells of a noun."""
        if lemma not in _HOLDING_THAT or at < _PAST_HEDGE:
            return False
        first = at - 1
        pronoun = self.chosen[first] & PRONOUN
        while first > 0 and not pronoun and self.chosen[first] & (IN_NOUN_PHRASE | NOMINAL | ADJECTIVE):
            first -= 1
        return bool(self.chosen[first - 1] & NOMINAL if pronoun else self.chosen[first] & RELATIVE)

    def _is_before_verb(self) -> bool:
        """Whether a verb comes before any mark or joint of the sentence: what opens it is in the subject."""
        for entry in self.entries[2:]:
            sort = entry.preferred
            if sort & (MARK | SUBORDINATOR | RELATIVE | PRONOUN | TO):
                return False
            if sort & (AUXILIARY | ED):
                return True
        return False

    def _is_subject(self, at: int, after: int) -> bool:
        """``Fighting between the army and rebels killed 12``: whether an -ing form has a verb, before any comma."""
        if at or not after & (PREPOSITION | COORDINATOR):
            return bool(after & (VERB | AUXILIARY | MARK))
        for entry in self.entries[1:]:
            sort = entry.preferred
            if sort & (MARK | SUBORDINATOR | RELATIVE | PRONOUN | TO):
                return False
            if sort & AUXILIARY or (sort & ED and not entry.classes & (NOMINAL | ADJECTIVE)):
                return True
        return False

    def _is_fled(self, after: int) -> bool:
        """``fled fighting in the hills``: whether an -ing form stands between its verb and a preposition or a mark."""
        taken = self.verb is not None and self.verb.lemma(self.verb_class) in BEFORE_VERBAL_NOUNS
        return taken and bool(self.previous & VERB) and bool(after & (PREPOSITION | MARK | COORDINATOR))

    def _is_verbal_noun(self, at: int) -> bool:
        """Whether an -ing form is a noun of its own in the table."""
        form = self.entries[at].form
        return form is not None and bool(form.classes & NOUN)
