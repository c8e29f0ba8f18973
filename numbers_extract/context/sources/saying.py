"""A read sentence in, the sources that its verbs name out: saying, showing, claiming, charging, quoting, vouching."""

from __future__ import annotations

from collections.abc import Iterator

from numbers_extract.context.sources.content import (
    CHARGING,
    DENYING_REPORTS,
    QUOTING,
    REVISING,
    SAYING,
    SAYING_VERBS,
    SHOWING,
    VOUCHING,
    is_told,
    what_is_said,
)
from numbers_extract.context.sources.source import BESIDE, WITHIN, Ask, Source, Words, depth_of, made
from numbers_extract.context.sources.speaking import (
    antecedent_of,
    can_speak,
    head_of,
    is_paper,
    named,
    resolved,
)
from numbers_extract.grammar.classes import AMOUNT, MODAL, NAME, PRONOUN, TO
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    FINITE_KINDS,
    GERUND_CLAUSE,
    MOST_STEPS,
    PARTICIPLE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues import source as cues
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.cues import ESTIMATING
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, BENEFACTIVE, EXCLUSIVE, IMPERSONAL
from numbers_extract.lexicon.speakers import (
    ASKING_OPENERS,
    BY_MEANS,
    CHANGED_FIGURES,
    CONDITIONAL_OPENERS,
    FIGURES_OF_ANYTHING,
    REVISING_FIGURES,
    VICTIM_TERMS,
    speaks,
)

__all__ = ["sayings"]


def sayings(reading: Reading, known: Ask) -> Iterator[Source]:
    """The sources that verbs name, clause by clause."""
    for clause in reading.sentence.clauses:
        verb = clause.verb
        if verb is None or verb.lemma not in SAYING_VERBS:
            continue
        yield from _denied_reports(reading, clause, verb)
        source = _of_clause(reading, clause, verb, known)
        if source is not None:
            yield source


def _of_clause(reading: Reading, clause: Clause, verb: Phrase, known: Ask) -> Source | None:
    lemma = verb.lemma
    if lemma in QUOTING:
        return _quoted(reading, clause, verb, known)
    if lemma in REVISING:
        return _revised(reading, clause, verb)
    agent = clause.agent
    acts = clause.own_subject is not None and not clause.passive  # said in a statement by the guild that
    if agent is None and not clause.inverted and not acts:
        agent = next(filter(None, map(clause.adjunct, AGENTIVE)), None)
    if agent is not None and not clause.passive and (agent.lemma in BY_MEANS or agent.tag & AMOUNT):
        agent = None
    if verb.passive or clause.passive or agent is not None:
        return _vouched(reading, clause, agent) if agent is not None else None
    if not _is_said(reading, clause, verb):
        return None
    cue, reach = what_is_said(reading, clause, verb)
    if cue is None:
        return None
    return _speaker(reading, clause, verb, known, cue, reach)


def _revised(reading: Reading, clause: Clause, verb: Phrase) -> Source | None:
    """``lowered the number of dead to 29``: who gives another figure than before."""
    subject = clause.subject
    told = next((one for one in clause.objects if _is_toll(reading, one) or _stands_for_toll(clause, one)), None)
    own = clause.own_subject is not None or clause.kind in FINITE_KINDS  # not: found nine more, raising the toll to 40
    if subject is None or told is None or clause.passive or subject.tag & PRONOUN or verb.negated or not own:
        return None
    if subject.quantities:
        return None
    person = head_of(reading, subject).group is not None or speaks(head_of(reading, subject).lemma)
    if not person or is_paper(reading, subject) or not _is_said(reading, clause, verb):
        return None
    at = reading.tokens_of(verb)[0]
    words = named(reading, subject)._replace(at=at, end=at)
    return made(reading, words, cues.REVISE, clause, WITHIN, told.index)


def _stands_for_toll(clause: Clause, phrase: Phrase) -> bool:
    """``revised it down to 38``: a pronoun for a figure told before, and another figure behind it."""
    if phrase.text not in IMPERSONAL or clause.verb is None or clause.verb.lemma not in REVISING_FIGURES:
        return False
    return any(one.bare_number and one.preposition in ALLATIVE for one in clause.adjuncts)


def _is_toll(reading: Reading, phrase: Phrase) -> bool:
    """``the toll``, ``the number of dead``: a figure of those whom a harm befell; not ``the number of flights``."""
    if phrase.lemma not in CHANGED_FIGURES:
        return False
    harmed = (head_of(reading, one).lemma in VICTIM_TERMS for one in reading.sentence.governed_by(phrase))
    return phrase.lemma not in FIGURES_OF_ANYTHING or any(harmed)


def _denied_reports(reading: Reading, clause: Clause, verb: Phrase) -> Iterator[Source]:
    """``denied reports that 12 had fled``: the papers whose words somebody takes back."""
    paper = next(iter(clause.objects), None)
    if verb.lemma not in DENYING_REPORTS or paper is None or clause.passive or not is_paper(reading, paper):
        return
    told = [one for one in reading.sentence.clauses if one.antecedent is paper and one.own_subject is not None]
    for content in told if not paper.quantities else ():
        source = made(reading, named(reading, paper), cues.DENY_REPORT, content, WITHIN, paper.index + 1)
        yield source._replace(level=depth_of(clause) + 2)


def _is_said(reading: Reading, clause: Clause, verb: Phrase) -> bool:
    """Whether somebody has said it: not ``will say``, not ``did not say``, not ``if the mayor says``."""
    if verb.negated or verb.tag & TO:
        return False
    tags = reading.sentence.tags
    if any(tags[item] & MODAL for item in range(verb.first, verb.last)) and verb.lemma not in ESTIMATING:
        return _says_only(reading, verb)
    opener = clause.opener
    if opener is not None and opener.text in ASKING_OPENERS:
        return False  # to ask whether the man drew it
    if opener is not None and opener.text in BENEFACTIVE and clause.kind == GERUND_CLAUSE:
        return False  # A court jailed nine clerks for reporting on the raid
    return clause.kind != ADVERBIAL_CLAUSE or opener is None or opener.text not in CONDITIONAL_OPENERS


def _says_only(reading: Reading, verb: Phrase) -> bool:
    """``would say only that``, ``would only confirm``: whether no more was said, but that was."""
    behind = reading.sentence.right_behind(verb)
    words = [entry.text for entry in reading.sentence.items.entries[verb.first : verb.last]]
    said = behind is not None and behind.text in EXCLUSIVE
    return said or not EXCLUSIVE.isdisjoint(words)


# -------------------------------------------------------------------------------------- who says it
def _is_title(reading: Reading, phrase: Phrase) -> bool:
    """``The Times of Kesh``, not ``this week``: whether a noun phrase has a determiner and a head with a capital."""
    tokens = reading.tokens
    capital = tokens.text[tokens.starts[reading.token_of(phrase)]].isupper()
    return phrase.determined and capital and not tokens.shouted


def _speaker(reading: Reading, clause: Clause, verb: Phrase, known: Ask, cue: ContextCue, reach: str) -> Source | None:
    """The source of a verb whose cue and reach are known: its subject, where that can say something."""
    subject = _subject(reading, clause)
    if subject is None or (subject.dates and not _is_title(reading, subject)):
        return None
    if clause.particle is not None and verb.lemma in cues.DOING_WITH_PARTICLE:
        return None
    told_before = clause.own_subject is None
    behind = verb.index + 1 if told_before else max(verb.index, subject.index) + 1
    if subject.tag & PRONOUN:
        text = "" if reach == BESIDE and cue is cues.SHOW else resolved(reading, subject, clause, known)
        words = Words(text, *reading.tokens_of(subject))
        return made(reading, words, cue, clause, reach, behind, pronoun=True) if text else None
    if cue is cues.HEAR and head_of(reading, subject).lemma not in cues.HEARERS:
        return None
    if (
        cue is cues.SHOW
        and reach == BESIDE
        and not is_paper(reading, subject)
        and _counts_between(reading, subject, verb)
    ):
        return None
    surely = cue is cues.SHOW and not (verb.lemma in ESTIMATING and can_speak(reading, subject))
    told = _only_says(clause, cue)
    parts = reading.sentence.list_of(subject) if subject.tag & NAME else ()  # the Temo Fire and Rescue Department
    if not any(can_speak(reading, one, surely=surely, told=told) for one in (subject, *parts)):
        return None
    words = named(reading, subject)
    if told_before and not clause.inverted:  # the words stand in another clause
        at = reading.tokens_of(verb)[0]
        words = words._replace(at=at, end=at)
    return made(reading, words, cue, clause, reach, behind)


def _counts_between(reading: Reading, subject: Phrase, verb: Phrase) -> bool:
    """``the Greens in 53 with half of the vote counted``: whether a number stands between a subject and its verb."""
    return subject.index < verb.index and any(one.quantities for one in reading.sentence.between(subject, verb))


def _subject(reading: Reading, clause: Clause) -> Phrase | None:
    """Who can have said it: the subject, of a relative clause the noun that it tells of."""
    subject = clause.subject
    if subject is None or clause.own_subject is not None:
        return subject
    if clause.antecedent is subject:
        subject = antecedent_of(reading, subject)
        outer = clause.parent.subject if clause.kind == GERUND_CLAUSE and clause.parent is not None else None
        return outer if outer is not None and not can_speak(reading, subject) else subject  # called the hotline saying
    says = clause.verb is not None and clause.verb.lemma not in SHOWING
    apart = clause.kind == GERUND_CLAUSE and clause.after_comma and says
    if clause.kind in FINITE_KINDS and says and not _tells(reading, subject):
        outer = _speaker_over(reading, clause, None)
        return outer if outer is not None and _tells(reading, outer) else subject  # said that fraud rose and claimed
    return _speaker_over(reading, clause, subject) if apart else subject


def _tells(reading: Reading, phrase: Phrase) -> bool:
    """Whether the head of a phrase itself is somebody, or something that tells: not *voter fraud*."""
    word = head_of(reading, phrase)
    return word.group is not None or speaks(word.lemma) or bool(phrase.tag & (NAME | PRONOUN))


def _speaker_over(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """``admitted that the rope was torn, adding``: who can speak, from inside out, or only outside."""
    found = subject
    outer = clause.parent
    for _ in range(MOST_STEPS):
        if found is not None and not found.quantities and (found.tag & PRONOUN or can_speak(reading, found)):
            return found
        if outer is None:
            break
        found, outer = outer.subject, outer.parent
    return subject


def _only_says(clause: Clause, cue: ContextCue) -> bool:
    """Whether a verb can do nothing but say here, so that whatever is its subject can say something."""
    return cue in (cues.SAY, cues.HEAR, cues.ACCUSE) or (
        cue in (cues.DECLARE, cues.CLAIM) and all(is_told(clause, one) for one in clause.objects)
    )


# -------------------------------------------------------------------------------------- quoting, vouching
def _quoted(reading: Reading, clause: Clause, verb: Phrase, known: Ask) -> Source | None:
    """``TASS quoted the ministry as saying``, ``the ministry was quoted as saying``: the one who is quoted."""
    person = clause.subject if clause.passive else next(iter(clause.objects), None)
    if person is None or verb.negated:
        return None
    saying = any(
        one.parent is clause and one.kind == GERUND_CLAUSE and one.verb is not None and one.verb.lemma in SAYING
        for one in reading.sentence.clauses[clause.index + 1 :]
    )
    apart = clause.kind == GERUND_CLAUSE or (clause.passive and clause.agent is None)
    if not saying and (apart or not can_speak(reading, person)):
        return None  # traders cited talk of, read as those who are cited
    if person.tag & PRONOUN:
        words = Words(resolved(reading, person, clause, known), *reading.tokens_of(person))
    else:
        words = named(reading, person)
    reach = WITHIN if saying else BESIDE
    level = depth_of(clause) + 2  # before the verb of saying inside
    return made(reading, words, cues.QUOTE, clause, reach, verb.index + 1)._replace(level=level) if words.text else None


def _vouched(reading: Reading, clause: Clause, agent: Phrase) -> Source | None:
    """``was confirmed by the minister``, ``as reported by the daily``: the agent of a verb of making known."""
    verb = clause.verb
    if verb is None or not can_speak(reading, agent):
        return None
    words = named(reading, agent)
    if verb.lemma in CHARGING:  # was accused by the union of sacking 55 weavers
        return made(reading, words, cues.ACCUSE, clause, WITHIN, agent.index + 1)
    apart = clause.subject is None or (clause.kind == PARTICIPLE_CLAUSE and clause.antecedent is None)
    if apart and verb.lemma in SAYING:
        return made(reading, words, cues.VOUCH, clause, BESIDE, 0)
    if verb.lemma not in VOUCHING:
        return None
    return made(reading, words, cues.VOUCH, clause, WITHIN, -1)
