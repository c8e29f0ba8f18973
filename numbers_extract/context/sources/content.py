"""A clause with a verb of saying in, what it says out: the cue of the verb, and how far that reaches."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.sources.source import BESIDE, WITHIN
from numbers_extract.context.sources.speaking import hanging_on, head_of, is_paper, is_teller
from numbers_extract.grammar.classes import AMOUNT, COMMA, COUNTED, NAME, PRONOUN, STOP
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    OBJECT,
    OBLIQUE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.ballot_talk import TO_A_LEVEL
from numbers_extract.lexicon.clause_words import NEVER_REPORTING, PLAIN_COPULA, TIME_UNIT_NOUNS
from numbers_extract.lexicon.context_cues import source as cues
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.cues import CLAIMED, ESTIMATING
from numbers_extract.lexicon.relators import ADESSIVE, PARTITIVE, RANGE_OPENERS
from numbers_extract.lexicon.speakers import (
    ASKING_OBJECTS,
    DEALT_WITH,
    DECLARED,
    DISPLAYING,
    DOING_WITH_OBJECT,
    FINDING_TO_BE,
    FORESEEING,
    GIVEN_FIGURES,
    NOT_ESTIMATING,
    NOT_WITH_OBJECT,
    OBSERVING,
    OF_A_CLAUSE,
    OF_A_LEVEL,
    OF_A_PAPER,
    ONLY_OF,
    OPENS_WHAT_IS_SAID,
    REPLY_VERBS,
    TELLING_VERBS,
    TELLS_BEHIND,
)

__all__ = [
    "CHARGING",
    "DENYING_REPORTS",
    "QUOTING",
    "REVISING",
    "SAYING",
    "SAYING_VERBS",
    "SHOWING",
    "VOUCHING",
    "is_told",
    "what_is_said",
]


def _verbs(*of: ContextCue) -> dict[str, ContextCue]:
    return {words[0]: cue for cue in of for words in cue.words}


SAYING: Final = _verbs(cues.SHOW, cues.HEAR, cues.HINT, cues.DECLARE, cues.SAY)
SHOWING: Final = _verbs(cues.SHOW)
CLAIMING: Final = _verbs(cues.CLAIM)
CHARGING: Final = _verbs(cues.ACCUSE)
QUOTING: Final = _verbs(cues.QUOTE)
VOUCHING: Final = _verbs(cues.VOUCH)
REVISING: Final = _verbs(cues.REVISE)
DENYING_REPORTS: Final = _verbs(cues.DENY_REPORT)
SAYING_VERBS: Final = (
    frozenset(SAYING)
    | frozenset(REVISING)
    | frozenset(DENYING_REPORTS)
    | frozenset(CLAIMING)
    | frozenset(CHARGING)
    | frozenset(QUOTING)
    | frozenset(VOUCHING)
)
"""The verbs, by lemma, that can name a source."""
_COMPLEMENTS: Final = (COMPLEMENT, MAIN)


def what_is_said(reading: Reading, clause: Clause, verb: Phrase) -> tuple[ContextCue | None, str]:
    """The cue of a verb and how far it reaches: what it holds, or, where it holds nothing, all beside it."""
    lemma = verb.lemma
    inner = [
        one
        for one in reading.sentence.clauses[clause.index + 1 :]
        if one.parent is clause and _starts(one) > verb.index
    ]
    if lemma in CHARGING:
        return (cues.ACCUSE if clause.objects else None), WITHIN
    if lemma in TELLING_VERBS and clause.objects and any(one.kind == INFINITIVE for one in inner):
        return None, WITHIN  # told the guards to leave
    said = SAYING.get(lemma)
    if lemma in TELLING_VERBS and any(_is_told_bare(one, clause) for one in inner):
        return said, WITHIN
    if said is not None and any(_is_complement(one, clause) for one in inner):
        return said, WITHIN
    if lemma in CLAIMING and any(_is_claimed(one) for one in inner):
        return cues.CLAIM, WITHIN
    if (lemma in ESTIMATING and _only_does(clause)) or (lemma in OF_A_LEVEL and not _levels(clause)):
        return None, WITHIN
    content = [one for one in _objects(reading, clause, verb) if not is_told(clause, one)]
    if content:
        return _of_object(reading, clause, verb, content[0])
    if any(one.preposition in TELLS_BEHIND.get(lemma, ()) for one in clause.adjuncts if one.index > verb.index):
        return said, WITHIN
    if said is None or lemma in ONLY_OF or (lemma in OF_A_CLAUSE and not _closes(reading, clause, verb)):
        return None, BESIDE
    if (
        any(one.quantities for one in clause.adjuncts if one.index > verb.index and one.preposition)
        and lemma in ESTIMATING
        and not _does(clause, lemma)
    ):
        return said, WITHIN
    if clause.kind == RELATIVE_CLAUSE or clause.predicate is not None:
        return (said, WITHIN) if clause.kind == RELATIVE_CLAUSE else (None, BESIDE)
    return said, BESIDE


def _closes(reading: Reading, clause: Clause, verb: Phrase) -> bool:
    """``The gang shot 12 men, police believe.``: whether a subject and its verb, set off, close the sentence."""
    read, subject = reading.sentence, clause.own_subject
    behind = read.right_behind(verb)
    if subject is None or subject.index > verb.index or clause.opener is not None or clause.kind not in _COMPLEMENTS:
        return False
    ends = behind is None or (bool(behind.tag & STOP) and read.right_behind(behind) is None)
    mark = read.mark_before(subject)
    return ends and mark is not None and bool(mark.tag & COMMA)


def _objects(reading: Reading, clause: Clause, verb: Phrase) -> list[Phrase]:
    """The objects of a verb, also one behind a phrase of time, and a range: ``reported between 12 and 15 cases``."""
    others = [
        one
        for one in clause.adjuncts
        if one.index > verb.index
        and not _is_set_off(reading, one)
        and not one.dates
        and not one.measure
        and one.lemma not in TIME_UNIT_NOUNS
        and (not one.preposition or (one.preposition in RANGE_OPENERS and one.quantities))
    ]
    return [*clause.objects, *others]


def _is_set_off(reading: Reading, phrase: Phrase) -> bool:
    """Whether a mark stands right before a phrase."""
    before = reading.tokens_of(phrase)[0] - 1
    return before >= 0 and not reading.tokens.text[reading.tokens.starts[before]].isalnum()


def _only_does(clause: Clause) -> bool:
    """``put it out``: whether all that a verb has is a pronoun."""
    pronoun = bool(clause.objects) and all(one.tag & PRONOUN for one in clause.objects)
    return pronoun and not any(one.quantities for one in clause.adjuncts)


def _levels(clause: Clause) -> bool:
    """``pegged the toll at 40``: whether a thing is put at a level."""
    at = any(one.preposition in ADESSIVE and (one.bare_number or one.tag & AMOUNT) for one in clause.adjuncts)
    return at and not any(one.quantities for one in clause.objects)


def _does(clause: Clause, lemma: str) -> bool:
    """``put in 900 hours``, ``put two men before a court``: whether a verb of estimating does something here."""
    said = (one for one in clause.adjuncts if one.preposition in TO_A_LEVEL and one.tag & (AMOUNT | COUNTED))
    levels = list(said)  # by 52 percent to 41
    things = (one for one in clause.adjuncts if one not in levels)
    return any(f"{lemma} {one.preposition}" in NOT_ESTIMATING for one in things)


def _starts(clause: Clause) -> int:
    """The index of the first phrase that is known of a clause."""
    firsts = [one.index for one in (clause.opener, clause.own_subject, clause.verb) if one is not None]
    return min(firsts, default=-1)


def _is_complement(inner: Clause, clause: Clause) -> bool:
    """Whether a clause inside another is what is said there."""
    if inner.kind in _COMPLEMENTS:
        stands = inner.verb is not None and (inner.own_subject is not None or inner.kind == COMPLEMENT)
        named = inner.kind == COMPLEMENT and inner.opener is not None  # that there were 12
        return stands and not inner.after_comma and (named or not inner.inverted)
    if inner.kind in (RELATIVE_CLAUSE, ADVERBIAL_CLAUSE):
        opener = inner.opener
        before = inner.antecedent
        told = inner.kind == ADVERBIAL_CLAUSE or (
            before is not None
            and before.clause == clause.index
            and before.relation in (OBJECT, OBLIQUE)
            and inner.own_subject is not None  # not: warned in a report that urges change
        )
        return told and opener is not None and opener.text in OPENS_WHAT_IS_SAID
    if inner.kind != INFINITIVE or clause.verb is None:
        return False
    found = bool(clause.objects) and inner.verb is not None and inner.verb.lemma == PLAIN_COPULA
    lemma = clause.verb.lemma
    foreseen = bool(clause.objects) and lemma in FORESEEING
    if any(thing.lemma in DEALT_WITH.get(lemma, ()) for thing in clause.objects):
        return False  # put her mind to use to mend nine carts
    return foreseen or lemma in ESTIMATING or (found and lemma in FINDING_TO_BE)  # found it to be 71 percent


def _is_told_bare(inner: Clause, clause: Clause) -> bool:
    """``told aides at the scene she shot two men``: a clause said to somebody, read as telling of the noun before."""
    noun = inner.antecedent
    told = noun is not None and noun.clause == clause.index and noun.relation in (OBJECT, OBLIQUE)
    return told and inner.kind == RELATIVE_CLAUSE and inner.opener is None and bool(inner.objects)


def _is_claimed(inner: Clause) -> bool:
    return inner.kind == INFINITIVE or (inner.kind == GERUND_CLAUSE and not inner.after_comma)


def is_told(clause: Clause, phrase: Phrase) -> bool:
    """Whether an object is the one who is told, or a pronoun for what was said before."""
    addressed = clause.verb is not None and clause.verb.lemma in TELLING_VERBS and not phrase.quantities
    return addressed or phrase.text in ASKING_OBJECTS or phrase.dates or phrase.lemma in TIME_UNIT_NOUNS


def _is_toll(reading: Reading, thing: Phrase, subject: Phrase | None) -> bool:
    """``the police say four, their leaders claim nine``, ``Locals claim nine deaths``; not a flood."""
    if thing.bare_number:
        return not hanging_on(reading, thing)
    return subject is not None and thing.lemma in NEVER_REPORTING and is_teller(subject)


def _gives_figure(lemma: str, thing: Phrase, subject: Phrase) -> bool:
    """``Hospital sources gave a toll of 70``: whether those who can tell give a figure, not ``a total of $70``."""
    return lemma in OF_A_PAPER and thing.lemma in GIVEN_FIGURES and is_teller(subject)


def _of_object(reading: Reading, clause: Clause, verb: Phrase, thing: Phrase) -> tuple[ContextCue | None, str]:
    """What a verb with an object says: ``reported 12 deaths``, ``claimed the killing of 30``; not ``added 12 beds``."""
    lemma = verb.lemma
    said = SAYING.get(lemma)
    subject = clause.subject
    papers = subject is not None and (is_paper(reading, subject) or _gives_figure(lemma, thing, subject))
    if lemma in CLAIMING and clause.gives:
        return None, WITHIN  # denied the workers their 12 holidays
    if lemma in CLAIMING and said is not cues.SAY and not thing.quantities:
        return (None if head_of(reading, thing).lemma in CLAIMED else cues.CLAIM), WITHIN
    if lemma in REPLY_VERBS and thing.bare_number:
        return said, WITHIN  # the chief answered 300
    if lemma in OBSERVING and thing.measure and bool(thing.tag & AMOUNT):
        return said, WITHIN  # the station observed 7 inches of snow
    if said is None or lemma in OF_A_CLAUSE or lemma in NOT_WITH_OBJECT or (lemma in OF_A_PAPER and not papers):
        return None, WITHIN
    if lemma in CLAIMING and _is_toll(reading, thing, subject):
        return cues.CLAIM, WITHIN
    counted = lemma in DOING_WITH_OBJECT and bool(thing.quantities) and not thing.bare_number  # put 900 men on alert
    estimates = lemma in ESTIMATING and not counted and not _does(clause, lemma)
    people = head_of(reading, thing).group is not None and not thing.tag & NAME and lemma not in ESTIMATING
    held = any(one.quantities and one.preposition in PARTITIVE for one in hanging_on(reading, thing))
    done = people or held or bool(thing.quantities)  # found the bodies of nine men
    if lemma in DOING_WITH_OBJECT and done and not papers and not estimates:
        return None, WITHIN  # added 12 beds, found a 16-year-old boy
    if not papers and thing.lemma in DISPLAYING.get(lemma, ()):
        return None, WITHIN  # the mill showed a rise of 5 percent
    if thing.lemma in DECLARED.get(lemma, ()) or (not thing.quantities and thing.lemma in DEALT_WITH.get(lemma, ())):
        return None, WITHIN  # declared a dividend of 12 percent, registered a case against nine men
    return said, WITHIN
