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
    DETERMINERS,
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
    OWNER_MARK,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    THIRD,
    TO,
    VERB,
    VERBAL,
)
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.number_tags import NumberTags
from numbers_extract.grammar.tag_state import (
    CLAUSE_BOUNDARY,
    COMMON_NOUN,
    IN_NOUN_PHRASE,
    STARTS_NO_NAME,
    SURE_START,
)
from numbers_extract.lexicon.ballot_talk import ANSWERS, TO_A_LEVEL
from numbers_extract.lexicon.clause_words import (
    BEFORE_EVENTS,
    COLLECTIVES,
    FREE_RELATIVES,
    INTRANSITIVE,
    MODIFYING_PLURALS,
    NEVER_DESCRIBING,
    NOUNS_BEFORE_NUMBERS,
    PLURAL_FORMS_OF_BE,
    SAYING,
    STANDING_FURTHER,
    VIOLENCE_GERUNDS,
)
from numbers_extract.lexicon.function_words import OBJECT_PRONOUNS
from numbers_extract.lexicon.phrase_words import AN_OTHER, NUMBER_VERBS, PARTITION_VERBS, RESULTATIVES, STATES
from numbers_extract.lexicon.quantity_words import AGO_WORDS
from numbers_extract.lexicon.relators import (
    AGENTIVE,
    ARTICLES,
    COMITATIVE,
    DEFINITE_ARTICLE,
    IMPERSONAL,
    INDEFINITE_ARTICLES,
    PARTITIVE,
    PERSONAL_RELATIVES,
    SUBJECT_PRONOUNS,
)
from numbers_extract.lexicon.words import FOLDED

__all__ = ["choose_classes"]

_GOES_ON: Final = ADJECTIVE | NOMINAL & ~PLURAL
_FLOATING: Final = ADVERB | NOT
_SUMMED: Final = ED | PLURAL | ADJECTIVE  # what a word of sums, a time of the day or a way home stands behind
_PAST_SOME: Final = 4  # items from a noun back to the mark before ``three of them``
_OWNED: Final = DETERMINERS | OWNER_MARK
_BEHIND_SUBJECT: Final = NOMINAL | CLOSE | QUOTE | COUNTED
_ENDS_NOUN: Final = VERBAL | PREPOSITION | MARK | COORDINATOR
_LED_BY: Final = STARTS_NO_NAME | TO | PREPOSITION | STOP  # what stands behind the verb of a question
_STATES: Final = STATES | RESULTATIVES
_SENTENCE_ENDS: Final = STOP | SEMICOLON | COLON


def choose_classes(items: Items) -> list[int]:
    """One class, or the open choice between two, for each item."""
    return _Chooser(items).run()


class _Chooser(NumberTags):
    """One pass over the items, left to right."""

    __slots__ = ()

    def run(self) -> list[int]:
        """The classes of all items."""
        chosen = self.chosen
        for at, entry in enumerate(self.entries):
            sort = entry.classes
            if sort & NAME and sort & (BASE | THIRD) and self._is_capital_inside(at):
                sort &= ~(BASE | THIRD)  # that Congress had
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
                self._note(at, sort, solid)
        return chosen

    def _note(self, at: int, sort: int, solid: int) -> None:
        """Keeps what a boundary or a verb says of the clause."""
        if sort & CLAUSE_BOUNDARY:
            if sort & THAT and solid & NOMINAL and not self.finite:
                self.owed += 1
            elif sort & _SENTENCE_ENDS:
                self.owed = 0
            self.finite = self.sure = False
        elif sort & VERBAL:
            self._tell_verb(at, sort, solid)

    def _is_capital_inside(self, at: int) -> bool:
        """Whether a word with a capital begins neither a sentence nor what a mark opens, and is of no headline."""
        return bool(at) and not (self.previous & MARK or self.headline)

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
        if previous & _SUMMED and (
            self._sums_up(at, previous) or self._dates_state(at, sort) or self._goes_home(at, sort)
        ):
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
        open_yet = (not self.finite or self._begins_clause(at)) and not after & HYPHEN  # that second-quarter sales
        if solid & (PRONOUN | RELATIVE) and sort & FINITE and open_yet and self._may_be_subject(at):
            return sort & ED if sort & PAST else sort & THIRD or BASE
        if solid & _BEHIND_SUBJECT or (solid & COMMA and not self.finite):
            return self._behind_noun(at, sort, after)
        return self._at_start(at, sort, after)

    def _is_past(self, at: int) -> bool:
        """``72 percent backed it``, ``while Labour's rose to 39 percent``: behind a share or an owner alone."""
        if self.previous & AMOUNT:
            return self._acts(at)
        if self.previous & ADVERB and not self.finite and self.entries[at - 1].text in AGO_WORDS:
            return at > 1 and bool(self.chosen[at - 2] & AMOUNT)  # a quake two days ago killed 15 people
        form = self.entries[at].form
        if self.solid & ADJECTIVE and form is not None and form.lemma(PAST) in PARTITION_VERBS:
            return True  # the dead included 12 women
        return bool(self.previous & OWNER_MARK) and not self.finite and self._leads_to_level(at)

    def _is_several(self, at: int, sort: int, after: int) -> bool:
        """``a drug that doctors blame``, ``said hopes were fading``: whether a plural can only be the subject."""
        told = bool(self.solid & RELATIVE) or (
            at > 0 and self.entries[at - 1].text in FREE_RELATIVES
        )  # what police call
        if told and after & VERBAL and FOLDED[self.entries[at].text].group is not None:
            return True
        return bool(sort & THIRD and after & BE) and self.entries[at + 1].text in PLURAL_FORMS_OF_BE

    def _alone(self, at: int, sort: int, after: int) -> int:
        """The class of what is mostly an adjective and has no noun behind it; 0 where that does not decide."""
        if sort & ADVERB and after & ED and self._is_before_its_finite(at):
            return ADVERB  # a clerk who first told them
        if sort & NOUN and (self._is_told_of_person(at) or (after & ED and self._heads_alone(at))):
            return NOUN  # an adult male who fled, one female suffered burns
        moves = bool(sort & NOUN and after & ED) and not self.previous & (NOMINAL | BE)
        moves = moves and (not self.previous & VERB or self._tells_of_clause())  # not: who fell ill rose to 40
        return NOUN if moves and self._leads_to_level(at + 1) else 0  # said net rose to $9 million

    def _is_before_its_finite(self, at: int) -> bool:
        """Whether a word stands between a subject that waits and a past form that is no noun."""
        waits = self.solid & (NOMINAL | PRONOUN | RELATIVE | CLOSE) and not self.finite
        return bool(waits) and not self.entries[at + 1].classes & (NOMINAL | ADJECTIVE)

    def _is_told_of_person(self, at: int) -> bool:
        """Whether a relative of persons stands right behind a word in a noun phrase."""
        stands = self.previous & (NOMINAL | DETERMINER | ADJECTIVE) and at + 1 < self.count
        return bool(stands) and self.entries[at + 1].text in PERSONAL_RELATIVES

    def _may_be_subject(self, at: int) -> bool:
        """``three of them police officers``, ``they still | face``: whether a pronoun can have a word as its verb."""
        if self.entries[at].preferred & ADVERB and at + 1 < self.count:
            return not self.entries[at + 1].classes & (FINITE | AUXILIARY)
        if self.previous & RELATIVE and self.entries[at].classes & PLURAL and self._after(at) & (HAVE | MODAL):
            return False  # where floods have destroyed
        return not self.previous & PRONOUN or self.entries[at - 1].text not in OBJECT_PRONOUNS

    def _begins_clause(self, at: int) -> bool:
        """``said he plans nine``: whether a pronoun right before a word can only be the subject of a further clause."""
        text = self.entries[at - 1].text if at and self.previous & PRONOUN else ""
        said = text in IMPERSONAL and at > 1 and self.chosen[at - 2] & VERB and self._tells_of_clause()
        return text in SUBJECT_PRONOUNS or bool(said)

    def _is_what_is_led(self, at: int, after: int) -> bool:
        """``a boy with special needs drowned``: whether an adjective alone stands behind *with*, and a verb comes."""
        acts = after & VERBAL or (after & ADVERB and self._after(at + 1) & VERBAL)
        if not self.previous & ADJECTIVE or not (acts or self._verb_ahead(at)):
            return False
        return self.entries[self._back_over(at - 1, ADJECTIVE)].text in COMITATIVE

    def _first_or_further(self, at: int, sort: int, after: int) -> int:
        """The class of a surname that opens, of what *with* leads, of one more infinitive; 0 for others."""
        if not at and sort & NAME and self._is_surname(sort, self.entries[at].preferred):
            return NAME
        if sort & PLURAL and sort & THIRD and self._is_what_is_led(at, after):
            return PLURAL
        return BASE if self._goes_on_infinitive(at, sort, after) else 0

    def _is_surname(self, sort: int, preferred: int) -> bool:
        """``Long hit nine men``, ``Bickers ran it``: whether a first word that is no noun has its verb right behind."""
        at = 1 + (self.count > 1 and bool(self.entries[1].preferred & ADVERB))  # Gore also faces two counts
        verb = self.entries[at] if self.count > at else None
        if verb is None or self.headline:
            return False
        if verb.preferred & COMMA and preferred & ADJECTIVE and self.count > at + 1:
            return self.entries[at + 1].text in PERSONAL_RELATIVES  # Small, who came late, said
        if preferred & THIRD:
            return bool(verb.classes & FINITE) and not sort & PLURAL
        takes = self._after(at) & STARTS_NO_NAME
        if preferred & BASE:
            return bool(verb.classes & THIRD and takes)
        lemma = verb.form.lemma(PAST) if verb.form is not None and verb.classes & PAST else ""
        tells = takes and verb.classes & (PAST | HAVE) and not verb.classes & (NOMINAL | BE)
        tells = lemma in SAYING or (tells and lemma not in INTRANSITIVE)  # not: First came the storm
        return bool(preferred & ADJECTIVE and tells) and self.entries[0].text not in _STATES

    def _noun_or_plain(self, at: int, sort: int, after: int) -> int:
        """A word that is a noun or a plain form by what it opens or goes on; 0 where that does not decide."""
        if not self.entries[at].preferred & BASE:
            return BASE if not self.entries[at].preferred & VERB and self._bids(at, after) else 0
        return NOUN if self._is_compound(at, sort, after) else 0

    def _bids(self, at: int, after: int) -> bool:
        """``Check the two boxes.``, ``Please contact them.``: a plain form that opens a sentence of no other verb."""
        if at >= _PAST_SOME or self.headline or not after & (DETERMINERS | PRONOUN):
            return False
        return all(sort & (ADVERB | COMMA) for sort in self.chosen) and not self._verb_ahead(at)

    def _is_compound(self, at: int, sort: int, after: int) -> bool:
        """``a fireworks stand``, ``a spring break party``, ``Mount Kesh chief Oru said``: a plain form as noun."""
        if not at:
            return bool(after & NAME) and self._is_before_verb(after=1)
        behind = self.previous & PLURAL or (self.previous & NOUN and (not self.finite or after & COMMON_NOUN))
        return bool(behind) and self._goes_on_with_noun(at, sort)

    def _is_told_of_them(self, at: int, after: int) -> bool:
        """``, three of them novices,``: whether a noun behind a pronoun says what some of them are."""
        if at < _PAST_SOME or not self.entries[at].preferred & NOMINAL or not after & (NOMINAL | MARK | COORDINATOR):
            return False
        some = self.chosen[at - 3] & (COUNTED | AMOUNT) and self.entries[at - 2].text in PARTITIVE
        return bool(some) and bool(self.chosen[at - _PAST_SOME] & (COMMA | DASH))

    def _ends_in_state(self, at: int, sort: int) -> bool:
        """``left a teen dead, he said``: whether a person, or what became of one, has no further noun behind it."""
        state = at + 1 if sort & NOUN and self.previous & (DETERMINER | ADJECTIVE) else at
        if state >= self.count or self.entries[state].text not in RESULTATIVES:
            return False
        person = FOLDED[self.entries[state - 1].text].group is not None
        return person and not self._after(state) & (NOMINAL | ADJECTIVE | HYPHEN)

    def _leads_to_level(self, at: int) -> bool:
        """Whether behind a word there is a number, right behind it or behind the preposition of a level."""
        behind = at + 1 + (at + 1 < self.count and self.entries[at + 1].text in TO_A_LEVEL | AGENTIVE)
        return behind in self.quantities

    def _names_or_tells(self, at: int, sort: int, after: int) -> int:
        """The class of a word that goes on with a name or an office, or tells; 0 for others."""
        previous, preferred = self.previous, self.entries[at].preferred
        if sort & GERUND and (self._is_done_to(at, after) or self._says_of_noun(at, previous, after)):
            return GERUND
        if sort & BASE and previous & ADVERB and after & NUMBER and self.entries[at].text in NUMBER_VERBS:
            return BASE  # the dead now number 61
        found = self._alone(at, sort, after) if preferred & ADJECTIVE else 0
        if found:
            return found
        if self.finite and sort & (NOUN | ADJECTIVE) and self._ends_in_state(at, sort):
            return NOUN if sort & NOUN and self.entries[at].text not in RESULTATIVES else ADJECTIVE
        if sort & PLURAL and self._is_several(at, sort, after):
            return PLURAL
        if self.solid & PRONOUN and sort & NOMINAL and self._is_told_of_them(at, after):
            return sort & PLURAL or sort & NAME or NOUN  # three of them police officers
        named = preferred & NAME or (preferred & GERUND and sort & NAME)
        if previous & NAME and named and not self.headline:
            return NAME  # the Temo Rights Network, Temo Shipping
        owner = previous & (NOUN | NAME | CLOSE) or (previous & PLURAL and self.entries[at - 1].text in COLLECTIVES)
        if owner and sort & NOUN and preferred & ADJECTIVE:
            ends = after & (MARK | COORDINATOR | PREPOSITION)  # the village chief, who; a Kesh militant and
            if after & VERBAL or (ends and FOLDED[self.entries[at].text].group is not None):
                return NOUN  # the finance chief said
        ends = sort & PAST and sort & NOUN and previous & NOMINAL and after & (COMMA | STOP)
        if ends and (self._owes_verb(at) or self._foretells(at)):
            return PAST  # died when the dam burst; will grow, the bank forecast
        if sort & (BASE | THIRD):
            return self._sizes_or_tells(at, sort, after)
        return 0

    def _sizes_or_tells(self, at: int, sort: int, after: int) -> int:
        """``90 metres long and``, ``the dead, aides say,``: the class of what may be a verb by the words beside it."""
        if sort & BASE and self._is_bare_infinitive(at, sort, after):
            return BARE_INFINITIVE
        if sort & BASE and sort & NOUN and self.entries[at].preferred & BASE and self._is_changed(at, after):
            return NOUN  # cut pay by a tenth
        if sort & PLURAL and sort & THIRD and (self._is_listed_noun(at, after) or self._waits_for_plural(at)):
            return PLURAL  # blizzards and avalanches that, the two domestic violence calls
        if self.previous & AMOUNT and sort & ADJECTIVE and after & (MARK | COORDINATOR):
            return ADJECTIVE
        if sort & THIRD and self._moves_to(at):
            return THIRD
        if sort & BASE and (self._is_said_by_share(at, after) or self._leads_on(at) or self._ends_count(at, after)):
            return BASE
        if sort & BASE and after & _LED_BY and self._is_asked(at):
            return BASE
        if after & (AUXILIARY | TO):
            return self._tells_between(at, sort, after)
        if after & (STOP | COMMA | SEMICOLON):
            return self._tells_behind(at, sort)
        return self._tells_before(at, sort, after)

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

    def _in_noun_phrase(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        previous = self.previous
        verb_due = previous & NOMINAL and (not self.finite or self.owed)
        if verb_due or (self.solid & NOMINAL and (sort & ED or previous & ADVERB)):
            return self._behind_noun(at, sort, after)
        if previous & NUMBER and not self.headline and self._is_verb_of_number(at, sort, after):
            return preferred & PAST or BASE  # said that 400,000 face famine, that nine fell ill
        spent = sort & GERUND and self._is_spent(at)
        acts = spent or self._acts_on_several(at, sort, after) or self._acts_on_counted(sort, after)
        names = preferred & (ADJECTIVE | NOUN) or (previous & DETERMINER and self._common_behind_names(at + 1))
        names = names or (sort & ED and self.entries[at - 1].text in ARTICLES)  # near the damaged Marlow Arcade
        if not acts and (self._modifies(at, after) or (after & NAME and names)):
            found = self._modifier(sort, preferred)
            if found and not (self.solid & (NUMBER | COMPOUND) and self._never_describes(at, sort)):
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
        stands = sort & ED and after & (PREPOSITION | MARK | AUXILIARY) and not after & QUOTE
        if stands and self.entries[at - 1].text in DEFINITE_ARTICLE:
            return NOUN  # the injured are
        state = at + 1 < self.count and self.entries[at + 1].text in STATES
        return ADJECTIVE if sort & ADJECTIVE or (state and previous & DETERMINER) else preferred  # the reported dead

    def _acts_on_several(self, at: int, sort: int, after: int) -> bool:
        """``a bus carrying pilgrims``, ``buses carrying pilgrims``: an -ing form between a noun and what is several.

        Not ``the drug dealing brothers``.
        """
        if not sort & self.entries[at].preferred & GERUND or not self.previous & NOMINAL:
            return False
        if after & COUNTED:
            return True  # a cartoon depicting two men
        if after & ADJECTIVE and not self._is_verbal_noun(at):
            return self._noun_behind(at + 1)  # a ruling legalizing loud music
        if not after & PLURAL or not self.previous & (NOUN | PLURAL):
            return False
        if self.previous & PLURAL:
            return self.entries[at - 1].text not in MODIFYING_PLURALS
        first = self._back_over(at - 1, NOUN | NAME | ADJECTIVE)
        return self.entries[first].text in INDEFINITE_ARTICLES

    def _says_of_noun(self, at: int, previous: int, after: int) -> bool:
        """``a note saying witnesses had fled``, ``, saying: "``: a form of saying in -ing before what is said."""
        form = self.entries[at].form
        if form is None or form.lemma(GERUND) not in SAYING:
            return False
        if after & COMMA:
            after = self._after(at + 1)  # , saying, "12 died"
        between = previous & COMMON_NOUN and after & (NOMINAL | PRONOUN) and not form.classes & NOUN
        return bool(between or after & (QUOTE | COLON))

    def _behind_auxiliary(self, at: int, sort: int, after: int) -> int:
        """The class of a word behind ``to``, a modal, *do*, *have* or *be*; 0 where it is not decided by that."""
        solid = self.solid
        if solid & BE:
            return self._behind_be(at, sort, after)
        if solid & TO and sort & NOMINAL and not sort & BASE and self.previous & TO:
            return 0  # beat to death two men
        if solid & (MODAL | TO) and sort & ADVERB and after & BASE and not self.entries[at].preferred & VERB:
            return ADVERB  # could well run
        if solid & TO or (solid & (MODAL | DO) and sort & BASE):
            return BASE
        return PARTICIPLE if solid & HAVE and sort & PARTICIPLE else 0

    def _behind_be(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if (
            sort & ADVERB
            and preferred & (ADJECTIVE | ADVERB)
            and after & (ED | GERUND)
            and self.entries[at + 1].classes & (PARTICIPLE | GERUND)
        ):
            return ADVERB  # were likely killed, was first reported, are still searching
        if sort & PARTICIPLE and (
            not preferred & (ADJECTIVE | ADVERB) or (preferred & ADJECTIVE and after & PREPOSITION)
        ):
            return PARTICIPLE
        if sort & GERUND and not preferred & ADJECTIVE:
            return GERUND
        if (preferred & ADVERB and after & PREPOSITION) or (sort & ADVERB and after & BE):
            return ADVERB  # is still under arrest, is still being held
        of = at + 1 < self.count and self.entries[at + 1].text in PARTITIVE  # is part of a plan
        if sort & ADJECTIVE and (preferred & ADJECTIVE or not after & NOMINAL) and not (preferred & NOUN and of):
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
            heard = heard or (self.previous & SUBORDINATOR and after & ED and self._takes_described(at))
            verbal = bool(preferred & NOUN and sort & GERUND and (starts or heard))  # after hearing loud shots
            verbal = verbal or bool(sort & GERUND and after & DETERMINERS)  # before striking a nun
            operating = bool(preferred & ADJECTIVE and sort & GERUND and after & PREPOSITION)  # for operating in Ard
            verbal = verbal or (operating and self.entries[at].text not in _STATES)
            verbal = verbal and not (self._is_told_by_relative(at) or self._tells_share_of(at, after))
            return GERUND if verbal else preferred
        if sort & GERUND and self._only_describes(at, after):
            return ADJECTIVE
        if sort & GERUND:
            going_on = self.entries[at].text in VIOLENCE_GERUNDS and self._is_going_on(at, after)
            return NOUN if sort & NOUN and (going_on or self._is_told_by_relative(at)) else GERUND
        if sort & (ADJECTIVE | ED) and self._modifies(at, after) and (sort & ADJECTIVE or not sort & NOMINAL):
            return ADJECTIVE
        described = sort & ED and after & ED and self._describes(at + 1)  # by suspected armed rebels
        if described or (sort & ED and after & NAME and self._common_behind_names(at + 1)):
            return ADJECTIVE  # by suspected Somali pirates
        if sort & NOMINAL:
            return sort & PLURAL or sort & NOUN or NAME
        elliptic = preferred & PAST and sort & PARTICIPLE and self.previous & SUBORDINATOR
        return PARTICIPLE if elliptic else preferred  # as claimed by the guild

    def _takes_described(self, at: int) -> bool:
        """``after drinking tainted liquor``: whether the noun behind an -ed form is what an -ing form is done to."""
        described = self.entries[at + 1].classes & ADJECTIVE and self._after(at + 1) & COMMON_NOUN
        return bool(described) and self.entries[at].text not in VIOLENCE_GERUNDS  # not: after fighting displaced men

    def _is_going_on(self, at: int, after: int) -> bool:
        """``killed in fighting between gangs``, ``displaced by fighting``: of an -ing form that can be violence."""
        led = self.entries[at - 1].text
        if led in BEFORE_EVENTS:
            return bool(after & PREPOSITION)
        undergone = led in AGENTIVE and bool(self.verb_class & PARTICIPLE)  # not: won by fighting in the dark
        return undergone and bool(after & (PREPOSITION | MARK | COORDINATOR))

    def _behind_noun(self, at: int, sort: int, after: int) -> int:
        """A word behind a noun, a bracket or a comma: the verb, if the clause still needs one and it can be."""
        preferred = self.entries[at].preferred
        if sort & ED and (preferred & VERB or not sort & (NOMINAL | ADVERB)):
            leads = sort & ADJECTIVE or (not self.finite and self._after(at + 1) & VERBAL)
            named = after & (NAME | NOUN) and not self.finite and self._named_act(at + 1)
            acts = named or (leads and after & COMMON_NOUN and self._may_modify(at, after))
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
        if sort & PAST and needed and after & STARTS_NO_NAME and not self._verb_ahead(at):
            return PAST  # the crash cost 12 commuters their lives
        if self.finite and not self.owed and not self._takes_clause():
            ambiguous = preferred & VERB and sort & NOMINAL and sort & (BASE | THIRD)
            if ambiguous and (sort & THIRD or not self.infinitive) and not self.previous & MARK:
                tells = self._tells_after_participle(at, sort, after)
                return sort & (BASE | THIRD) if tells else sort & PLURAL or sort & NOUN
            return self._at_start(at, sort, after)
        if sort & PLURAL and (
            self._waits_for_plural(at) or self._opens_aside(at, after) or self._is_before_its_verb(at)
        ):
            return PLURAL
        if sort & PLURAL and sort & THIRD and not preferred & THIRD and self._lacks_subject(at):
            return PLURAL
        if sort & THIRD and self._is_third(at, sort, after):
            return THIRD
        if sort & BASE and not self._goes_on_with_noun(at, sort) and self._is_plain_present(at, sort, after):
            return BASE
        return self._at_start(at, sort, after)

    def _at_start(self, at: int, sort: int, after: int) -> int:
        """A word that opens a clause or a phrase."""
        preferred = self.entries[at].preferred
        found = self._first_or_further(at, sort, after)
        if found:
            return found
        if sort & ED and preferred & (ED | ADJECTIVE):
            return self._participle(at, sort, after)
        found = self._gerund(at, sort, after) if sort & GERUND else 0
        if found:
            return found
        if self.previous & COORDINATOR and sort & (BASE | THIRD) and (after & SURE_START or self._moves_on(at)):
            if (self.infinitive or self.verb_class & BASE) and sort & BASE:
                return BASE  # raid the camp and arrest 30
            if sort & THIRD:
                return PLURAL if sort & PLURAL and self._is_of_gap(at) else THIRD
        if self.previous & COMMA:
            if preferred & BASE and sort & ADJECTIVE and after & (TO | PREPOSITION):
                return ADJECTIVE  # close to the border
            if sort & GERUND and (after & (SURE_START | PREPOSITION | TO) or self._helps(at)):
                return GERUND
        noun = preferred & GERUND and self._is_verbal_noun(at)
        plain = preferred & BASE and sort & NOUN
        opens = plain and at == 0 and self._is_told_next()  # Pay rose, pay has risen
        if opens or (noun and (self._is_subject(at, after) or self._is_fled(after))):
            return NOUN
        found = self._noun_or_plain(at, sort, after) if sort & BASE and sort & NOUN else 0
        if found:
            return found
        modified = plain and self.solid & NOUN
        return NOUN if modified and (self.finite or self._verb_ahead(at)) else preferred
