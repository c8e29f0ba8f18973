"""The record of a cue: words that set a context column, and where in the clause tree they stand from the counted."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["RELATIONS", "ContextCue", "phrases", "regular_forms"]

RELATIONS: Final[dict[str, str]] = {
    "what_is_said": "a verb of a clause above, behind which the counted stands, or of one that is set off beside it and says nothing else",
    "what_is_shown": "likewise, with a paper, an office or a name as the subject of the verb",
    "what_is_hinted": "likewise, with somebody who can speak as the subject of the verb",
    "what_is_heard": "likewise, with a court as the subject of the verb",
    "what_is_claimed": "a verb whose infinitive, -ing form, or object with its phrase holds the counted",
    "what_is_charged": "a verb behind whose object the counted stands",
    "who_is_quoted": "a verb whose object, or subject in the passive, says what stands behind it",
    "who_is_named": "before a noun phrase that hangs on the clause of the counted or on one above or beside it",
    "whose_it_is": "a noun with its owner, as the subject of the clause of the counted or as what that hangs on",
    "whose_claim": "behind a noun of saying, before who says what a clause behind tells, which holds the counted",
    "in_which_it_stands": "a noun behind a preposition, before the subject of the clause of the counted",
    "who_vouches": "a passive verb with an agent, of the clause of the counted or of one above",
    "beside_number": "no words: in brackets behind a number, where figures are said to differ, or right before one in brackets",
    "at_the_head": "behind a speaker before all else, or before one behind all else",
    "in_a_quotation": "no words: the counted stands in a quotation whose speaker is named in another clause",
    "opens_other_time": "opens the clause of the counted, which has a time of its own",
    "lends_time": "opens a clause beside or below whose time is that of the counted too",
    "says": "the verb of a clause whose adjuncts date or place the statement, not what is told",
    "does": "such a verb that has the counted as its object, which is done then and not said",
    "takes": "a verb that could say something, with an object by which it befell the counted",
    "statement": "the noun right before a time, which dates the statement then",
    "strikes_a_place": "the verb whose object is such a noun, which then names a place and no statement",
    "compares": "the verb before a level that another is compared with, which keeps its time to itself",
    "looks_ahead": "the verb above a time, or the word right before it, by which it lies ahead",
    "foresees": "the verb beside a time, in the present, by which it lies ahead",
    "looks_now": "an auxiliary by which the time beside its verb may lie ahead as well",
    "dates_by_clause": "opens a clause that is a time itself, beside a verb in the perfect",
    "dates_by_event": "leads to a known event with nothing told of it, or to one that begins, which dates the clause",
    "opens_other_place": "opens the clause of the counted, which has a place of its own",
    "opens_other_scene": "opens the clause of the counted, which shares no place but one before the subject above",
    "leads_to_goal": "leads to a place to which the counted go",
    "carries": "the verb by which those whom something befell are brought to a place that ``to`` leads to",
    "fills": "a verb, without an object, by whose ``to`` the counted are said to be at a place, not on the way",
    "leads_into": "leads to a place to which the counted go, unless they do harm there",
    "leads_from_home": "leads to a place that the counted left",
    "lets_go": "the verb by which some of those held are let go, who were taken where a clause that tells of all says",
    "leads_on": "leads to a place that the counted, the object of the verb, only pass; with its noun, to one that all do",
    "leaves_behind": "a verb whose object is a place that the counted left",
    "demands": "the -ing form of what people call for, which is not there and then",
    "hears": "the verb whose object, a country, is spoken to or of",
    "falls": "the noun of weather that a place, the subject of a verb of recording, had",
    "has_weather": "the verb by which a place, its subject, had weather",
    "has_harm": "a verb with an object by which a known place, its subject, had harm",
    "takes_down": "likewise, where a number is its object",
    "undergoes": "the verb by which something befalls people at a known place, its subject",
    "looks_into": "the preposition before a deed that others look into",
    "looked_into": "the noun of a deed behind such a preposition",
    "sits": "the -ing form that says where and when a court acts",
    "takes_place": "the verb of a relative clause that says where what befell the counted happened",
    "goes_on": "the verb of a clause about others that is part of what they did to the counted",
    "holds_counted": "the noun, in the genitive before the counted, of the place that these belong to",
    "lives_there": "the noun of the counted, by which the name in the genitive before them is where they live",
    "is_a_home": "the noun, in apposition to a name, of those who live there",
    "shares_in": "a noun behind whose ``in`` a name is that of a firm, no place",
    "lives_elsewhere": "the participle that says where the counted stay or are sought, which counts only where nothing else does",
    "tells_of_origin": "the participle that says where somebody or something began, not where the counted are",
    "represents": "a noun behind whose ``of`` the place stands that it passes laws for",
    "comes_before": "opens a clause of what was done before the counted were held for it",
    "adds_to_toll": "the verb of a clause that tells of those by whom a toll grew, not of all whom it counts",
    "cares_for": "the verb of what is done for the hurt beside the clause of what befell them, which is not there and then",
    "says_who_died": "the verb that says of those brought to a place that they died there",
    "speaks": "tells that somebody speaks, so that its day is that of what is said only where it is ahead",
    "calls_for": "says before the counted that others protest at what befell them",
    "holds_for": "says before the counted that others are held for what befell them",
    "leads_to_a_deed": "leads to what was done before, for which the counted are held",
    "leads_to_ground": "leads to what the clause of the counted tells of, which has a place of its own",
    "leads_to_a_cause": "leads to the noun that a place hangs on, which is why an amount changed or was paid",
    "ranks_next": "leads to a place that comes next in a rank, with numbers of its own",
    "works_there": "the noun of somebody who works at what a place phrase names",
    "aims_at": "the noun of what is done to a country from afar",
    "entered": "the verb whose object, a name, is where it happened",
    "lends_place": "opens a clause beside or below whose place is that of the counted too",
    "tells_of_another": "opens a clause about others than the counted, whose place is theirs",
    "records": "a verb of saying whose subject, a place, tells of itself",
    "leads_to_base": "leads to a month or more that a level is compared with",
    "tells_of_a_time": "opens the clause of the counted, behind a time that it tells of",
    "attacked": "the verb whose object, a name with a common noun of place, is where it happened",
    "searched": "the verb whose object, a name with a word of place in it, is where it happened",
    "sends": "the verb whose subject or hearer, a country, is not where the counted are",
    "strikes": "the verb whose object is where it happened",
    "striker": "the subject of such a verb with which a name as its object is a place",
    "holds": "the noun behind the name of a place, which it lies in",
    "befalls": "the noun behind the name of a place, with one more noun between or none, which it happened to",
    "strikes_a_known": "likewise, with a name that is known to be that of a place",
    "measures_a_land": "likewise, a level of that land, told in its own clause alone",
    "answers": "the verb of what others do about what was done before",
    "does_for_victims": "the verb of what is done for the dead and hurt afterwards",
    "asks": "the noun of what asks people, of which a participle says when it was taken",
    "is_done_to_ask": "the verb of that participle",
    "happens": "the verb of a relative clause that dates the event before it",
    "has_its_own_time": "the -ing form behind a noun that says when something begins, comes or ends, not what went on meanwhile",
    "describes": "the participle behind a noun that says what it is like, so that a time behind is that of the clause",
    # status
    "modal": "in the verb group of the counted's clause, or of a clause over it",
    "over": "governs the counted, or its clause: a verb with an object, an infinitive, an -ing form, a clause; a noun; an adjective",
    "over_clause": "governs the counted's clause, or the noun of a deed, and no plain object",
    "over_claim": "governs the counted or its clause, and nothing is taken or won by it",
    "over_act": "an active verb over an -ing form or an object",
    "over_infinitive": "governs the counted's clause or a deed by an infinitive",
    "over_passive": "a passive verb over the counted, its subject, or over its clause",
    "over_time": "has a length of time as its object",
    "over_sum": "has a sum of money or a length of time as its object",
    "level": "the noun whose level the counted is, by the verb of its clause or by of",
    "said_of": "said of the counted, or of a noun over it, by a predicate or a passive verb",
    "negated": "stands in the counted's clause, whose verb is negated",
    "undone": "negates the verb that says what became of the counted, its object",
    "adverb": "stands in the counted's clause, or in one that is no more than its infinitive",
    "in_group": "in the verb group of the counted's own clause",
    "subject": "before the noun of saying that is the subject of the counted's clause, or of one over it",
    "aside": "the verb of a clause without an object that stands behind a comma and says the rest",
    "modifier": "before the noun in the counted phrase",
    "counted": "is the noun of the counted phrase",
    "foresees_level": "the verb over a share or a sum, in the present or the passive, by which it lies ahead",
    "counted_level": "is the singular noun of the counted phrase, which the number is the level of",
    "before_number": "right before the number",
    "condition": "opens the counted's clause or one over it, or a clause before the plan for the counted",
    "inverted": "stands before its subject in a clause before the plan for the counted",
    "headline": "the infinitive that is the verb of a headline",
    # change
    "at_level": "the verb before a level behind *at*, beside a word of direction, a step or a verb of change",
    "level_verb": "the verb that governs the counted, with a preposition of levels or right before an amount",
    "level_noun": "the noun that the counted measures: it is in its phrase, or hangs on it",
    "level_word": "leads to the counted as a preposition, or is a particle or an adverb of its verb",
    "behind_number": "right behind the number",
    "sign": "right before the number, as a sign",
    "two_levels": "the verb that governs the counted behind *to* and another number behind *from*",
    "past_level": "the verb whose object comes above or below the counted",
    "taken_off": "the verb of which the counted is the object, with what it is taken from behind its preposition",
    "with_direction": "the verb of the counted's clause, in which a word or a noun of change follows",
    # scope
    "beside_noun": "in the counted phrase, before the number or behind it",
    "before_amount": "in the phrase of an amount, before the number",
    "behind_article": "between the definite article and the number",
    "member_of": "the noun that the counted hangs on by *of*",
    "over_number": "in the counted phrase before the number, or in the noun phrase that it hangs on by *of*",
    "apart": "at the beginning or the end of the sentence, in a clause over the counted",
    "running_total": "the verb of a running toll, with the number behind *to*",
    "running_level": "the noun whose level the number is",
    "since_perfect": "begins the time of a count of events whose verb is in the perfect",
    "span_of_clause": "before a span of time in the counted's clause",
    "period": "before the noun of what is paid, or an adverb of the counted's clause",
    "typical_span": "before a span of time behind ``on`` or ``in``, in the clause of the counted or right before it",
    # everywhere
    "anywhere": "in any clause of the sentence, also of the one behind",
    "verb_with_its_bearer": "the verb that the counted is an object or an adjunct of; its subject bears the number",
    "verb_of_a_body": "the verb that the counted is an object or an adjunct of; its subject or its agent voted",
    "verb_of_a_contest": "the verb that two numbers hang on; its subject has the one, its object the other",
    "verb_of_giving": "the verb that the counted is a subject or an object of; the one who gets it bears the number",
    "verb_of_electing": "the verb that the counted is an adjunct of; who is elected, its object, bears the number",
    "participle_of_the_counted": "a participle that tells of the counted; its agent bears the number",
    "verb_of_choosing": "a verb that the counted share of people is the subject of; what they choose bears the number",
    "noun_with_its_bearer": "the noun whose level the counted is; its owner, or who stands behind it, bears the number",
    "noun_of_a_verdict": "the noun that the tally describes; the subject of its clause voted",
    "noun_of_a_lead": "a noun before two numbers; who has it bears the one, who stands behind it the other",
    "preposition_of_a_bearer": "a preposition right behind the counted; what it leads to bears the number",
    "preposition_of_the_counted": "a preposition before the counted; the noun right before it bears the number",
    "owner_of_the_counted": "in the counted phrase, before the number; what it marks as the owner bears the number",
    "answer_of_the_counted": "the answer of the voters counted, of whom the number is",
    "label_of_the_counted": "the mark behind the label of a list of numbers, which bears them",
    "bracket_of_the_counted": "the mark that sets the counted off from the noun before, which bears the number",
    "agent": "behind a preposition of the passive verb that tells of the counted",
    "agent_of_noun": "behind a preposition of the noun of the deed that befell the counted",
    "named_before": "no noun, but a pronoun that is the doer; the subject of the sentence before is named for it",
    "active_subject": "the subject of the active verb whose object is the counted",
    "main_subject": "the subject of the clause whose result a participle tells",
    "verb_before": "the subject of a verb that leads to the counted by a preposition",
    "object_before": "the object of a verb that leads to the counted by a preposition",
    "adjunct": "behind a preposition in the clause that tells of the counted",
    "when_clause": "the subject of a clause under the one that tells of the counted",
    "where_clause": "the noun that a relative clause with the counted tells of, or the subject beside it",
    "with_clause": "the subject of the verb beside which the counted stands with a participle",
    "toll_noun": "behind a preposition of the noun whose level is the number",
    "toll_owner": "the owner of the noun whose level is the number",
}
"""Where a cue stands, seen from the counted phrase, by name; RELATIONS[name] says it in words."""


class ContextCue(NamedTuple):
    """Words that set a column of the facts in their reach.

    ``column`` is the column they set, ``value`` what it gets, empty where the text says it (the subject of a verb of
    saying). ``words`` are lemmas or spellings, a phrase each. ``relation`` is where in the clause tree they stand, a name
    of :data:`RELATIONS`: the first word of a phrase stands there, the others beside it or on the way to the counted.
    ``ends_at`` names what ends their reach on the way to the counted, empty for nothing. The
    example has the quantity in square brackets and the column behind ``->``; the near miss holds the words too, and
    they must not set the column there.
    """

    id: str
    column: str
    words: tuple[tuple[str, ...], ...]
    relation: str
    example: str
    near_miss: str
    value: str = ""
    ends_at: tuple[str, ...] = ()

    @property
    def spellings(self) -> frozenset[str]:
        """The phrases of ``words``, each as written."""
        return frozenset(" ".join(words) for words in self.words)


def phrases(*texts: str) -> tuple[tuple[str, ...], ...]:
    """Words in a row, for the field ``words``.

    >>> phrases("say", "no evidence")
    (('say',), ('no', 'evidence'))
    """
    return tuple(tuple(text.split()) for text in texts)


def regular_forms(lemma: str) -> set[str]:
    """The spellings that a regular verb or noun can have, for a cheap look; some of them are no words.

    >>> sorted(regular_forms("deny"))
    ['denied', 'denies', 'deny', 'denyed', 'denying', 'denys']
    """
    forms = {lemma, lemma + "s", lemma + "ing", lemma + "ed"}
    if lemma.endswith("e"):
        forms |= {lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y"):
        forms |= {lemma[:-1] + "ies", lemma[:-1] + "ied"}
    if lemma.endswith(("s", "h", "x")):
        forms.add(lemma + "es")
    if lemma[-1] in "gptn":
        forms |= {lemma + lemma[-1] + "ing", lemma + lemma[-1] + "ed"}
    return forms
