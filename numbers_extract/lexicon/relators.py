"""Function words by the relation that they mark: articles, prepositions, coordinators, relatives and pronouns, each class once."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABLATIVE",
    "ADESSIVE",
    "ADVERSATIVE",
    "AGENTIVE",
    "ALLATIVE",
    "ARTICLES",
    "BENEFACTIVE",
    "BOUNDING",
    "COMITATIVE",
    "COMPARATIVE",
    "COMPLEMENTISERS",
    "CONJUNCTIVE",
    "CONTRASTIVE",
    "CORRELATIVES",
    "DEFINITE_ARTICLE",
    "DEMONSTRATIVES",
    "DISJUNCTIVE",
    "DISTRIBUTIVES",
    "EQUATIVE",
    "EXCEEDING",
    "EXCLUSIVE",
    "EXISTENTIAL",
    "GENITIVES",
    "IMPERSONAL",
    "IMPERSONAL_RELATIVES",
    "INDEFINITE_ARTICLES",
    "INESSIVE",
    "INFINITIVE_MARKERS",
    "LIMITATIVE",
    "LOCATIVE_RELATIVES",
    "OTHERS",
    "PARTITIVE",
    "PERSONAL_RELATIVES",
    "PER_UNIT",
    "PLURAL_PERSONS",
    "POSSESSIVES",
    "RANGE_OPENERS",
    "RECIPROCALS",
    "RETURNING",
    "SET_OPENERS",
    "SIMILATIVE",
    "SINGULAR_PERSONS",
    "SUBJECT_PRONOUNS",
    "SUBJECT_RELATIVES",
    "SUPERESSIVE",
    "TARGETS",
    "VALUED_AT",
]

DEFINITE_ARTICLE: Final = frozenset({"the"})
INDEFINITE_ARTICLES: Final = frozenset({"a", "an"})
ARTICLES: Final = DEFINITE_ARTICLE | INDEFINITE_ARTICLES
DEMONSTRATIVES: Final = frozenset({"these", "those"})
DISTRIBUTIVES: Final = frozenset({"each", "both"})
# Before a verb they only announce *or* and *nor*: ``he either fell or was pushed``.
CORRELATIVES: Final = frozenset({"either", "neither"})
RECIPROCALS: Final = frozenset({"each other", "one another"})
OTHERS: Final = frozenset({"other", "others"})
POSSESSIVES: Final = frozenset("my your his her its our their".split())
# What a genitive ends in, with a straight and with a curled apostrophe.
GENITIVES: Final = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")

# The whole that something is a part of: ``nine of the nuns``; and the set that somebody is in: ``among the nuns``.
PARTITIVE: Final = frozenset({"of"})
SET_OPENERS: Final = frozenset({"among", "amongst"})
# Who does it: ``raided by bandits``; by how much something differs: ``by 9 percent``.
AGENTIVE: Final = frozenset({"by"})
# From where, or from which level; to where, to whom, or to which level.
ABLATIVE: Final = frozenset({"from"})
ALLATIVE: Final = frozenset({"to"})
# For whom, for what price, for how long.
BENEFACTIVE: Final = frozenset({"for"})
# Who or what else is there: ``with a guard``.
COMITATIVE: Final = frozenset({"with"})
# Against whom: ``40 votes against 12``.
ADVERSATIVE: Final = frozenset({"against"})
# Places, times and levels as points, as surfaces or lines, and as what holds something: ``at``, ``on``, ``in``.
ADESSIVE: Final = frozenset({"at"})
SUPERESSIVE: Final = frozenset({"on"})
INESSIVE: Final = frozenset({"in"})
# Whom or what a deed is aimed at: ``an attack on``, ``sanctions against``.
TARGETS: Final = SUPERESSIVE | ADVERSATIVE
# What no more than so much may be from: ``within 9 km of the dam``.
LIMITATIVE: Final = frozenset({"within"})
# The first end of a range: ``between 9 and 12``.
RANGE_OPENERS: Final = frozenset({"between"})
# Above or below which level or age: ``women over 30``; of these the one of more than so much.
EXCEEDING: Final = frozenset({"over"})
BOUNDING: Final = EXCEEDING | {"above", "below", "under"}
# Where somebody or something was before: ``rose back to 40``.
RETURNING: Final = frozenset({"back"})
# What one of a unit has or costs: ``$9 per head``; what a thing is valued at: ``coins worth $9``.
PER_UNIT: Final = frozenset({"per"})
VALUED_AT: Final = frozenset({"worth"})
# What something is compared with: ``more than nine``; what it is as, or like: ``as nine clerks``.
COMPARATIVE: Final = frozenset({"than"})
EQUATIVE: Final = frozenset({"as"})
# What leads to what it seems to be: ``it looks like nine fled``.
SIMILATIVE: Final = frozenset({"like"})

CONJUNCTIVE: Final = frozenset({"and", "&"})
DISJUNCTIVE: Final = frozenset({"or"})
CONTRASTIVE: Final = frozenset({"but"})

# What opens a clause that is said, an infinitive, a clause about people, one about things alone, one about a place.
COMPLEMENTISERS: Final = frozenset({"that"})
INFINITIVE_MARKERS: Final = frozenset({"to"})
SUBJECT_RELATIVES: Final = frozenset({"who"})
PERSONAL_RELATIVES: Final = SUBJECT_RELATIVES | {"whom"}
IMPERSONAL_RELATIVES: Final = frozenset({"which"})
LOCATIVE_RELATIVES: Final = frozenset({"where"})
# What stands for the subject of what there is: ``there were nine``.
EXISTENTIAL: Final = frozenset({"there"})
# What leaves nothing else: ``only nine``.
EXCLUSIVE: Final = frozenset({"only"})

SINGULAR_PERSONS: Final = frozenset({"he", "she"})
PLURAL_PERSONS: Final = frozenset({"they", "we"})
IMPERSONAL: Final = frozenset({"it"})
# Pronouns that can only be a subject.
SUBJECT_PRONOUNS: Final = SINGULAR_PERSONS | PLURAL_PERSONS | {"i"}
