"""A read sentence in, the sources that no verb of saying names out: by a preposition, an owner, a paper, a mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.sources.source import BESIDE, WITHIN, Source, Words, depth_of, made
from numbers_extract.context.sources.speaking import can_speak, hanging_on, head_of, named, owned
from numbers_extract.frames.traits import PERCENT_KINDS
from numbers_extract.grammar.classes import COUNTED, NAME, OPEN, OWNER_MARK, POSSESSIVE
from numbers_extract.grammar.clause import APPOSITION, GERUND_CLAUSE, PASSIVE_SUBJECT, RELATIVE_CLAUSE, SUBJECT, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues import source as cues
from numbers_extract.lexicon.context_cues.cue import regular_forms
from numbers_extract.lexicon.context_cues.reach import NOUNS_OF_CONTENT
from numbers_extract.lexicon.relators import ABLATIVE, AGENTIVE, INESSIVE, PARTITIVE, PER_UNIT
from numbers_extract.lexicon.speakers import (
    BY_WHICH,
    CAPTIONS,
    DISAGREEMENT_WORDS,
    NOT_OF_A_FIGURE,
    WHAT_IT_GOES_BY,
    speaks,
)
from numbers_extract.lexicon.words import spellings_of

__all__ = ["CITED", "FIGURE_NOUNS", "NAMING_WORDS", "claims", "in_brackets", "labels", "namings"]


_ACCORDING: Final = cues.ACCORDING.spellings
_CITING: Final = cues.CITE.spellings
_FIGURES: Final = cues.FINDING.spellings
_PAPERS: Final = cues.IN_A_PAPER.spellings
NAMING_WORDS: Final = frozenset(max(words, key=len) for words in (*cues.ACCORDING.words, *cues.CITE.words))
"""The words, as written, without which no preposition names a source: of ``as per`` the rarer one."""
FIGURE_NOUNS: Final = _FIGURES | _PAPERS
"""The nouns, by lemma, without which no owner and no paper is a source."""
_FIGURE_FORMS: Final = spellings_of(FIGURE_NOUNS, numbers=False).union(*map(regular_forms, FIGURE_NOUNS))
_DIFFERING_FORMS: Final = spellings_of(DISAGREEMENT_WORDS, numbers=False).union(*map(regular_forms, DISAGREEMENT_WORDS))
_LONGEST_LABEL: Final = 4
_MARKS: Final = ":-\u2013\u2014\u2212"


def namings(reading: Reading) -> Iterator[Source]:
    """The sources that stand behind a preposition, own a figure, or are a paper in which it stands."""
    sentence = reading.sentence
    figures = not _FIGURE_FORMS.isdisjoint(reading.tokens.texts)
    if not figures and NAMING_WORDS.isdisjoint(reading.tokens.texts):
        return
    for phrase in sentence.phrases:
        if phrase.sort != NOUN_PHRASE:
            continue
        source = None
        if phrase.preposition in _ACCORDING:
            source = _according(reading, phrase)
            if source is not None and (own := _number_before(reading, phrase)) is not None:
                yield _of_number(reading, source, own)
                source = None if own.relation == APPOSITION else source  # 20 people (30 according to the guild)
        elif figures:
            source = _by_figure(reading, phrase)
        if source is not None:
            yield source
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is not None and verb.text in _CITING and clause.kind == GERUND_CLAUSE and clause.objects:
            thing = clause.objects[0]
            if can_speak(reading, thing) or any(can_speak(reading, one) for one in hanging_on(reading, thing)):
                yield _cited(reading, clause, thing)


def _cited(reading: Reading, clause: Clause, thing: Phrase) -> Source:
    """``citing the mayor``: it knows before the one who cites."""
    return made(reading, named(reading, thing), cues.CITE, clause, BESIDE)._replace(level=CITED)


CITED: Final = 100
"""The level of what somebody cites: above all else."""
_IN_GENERAL: Final = -1
"""The level of a paper: only where nothing else names a source."""
_LABEL: Final = -2


def _according(reading: Reading, phrase: Phrase) -> Source | None:
    """``according to the mayor``; not ``50 euros per head``."""
    if phrase.conjunct_of is not None:
        return None
    if phrase.preposition in PER_UNIT and not can_speak(reading, phrase, surely=True):
        return None
    if phrase.lemma in WHAT_IT_GOES_BY and _is_nobodys(reading, phrase):
        return None
    words = named(reading, phrase)
    for other in reading.sentence.list_of(phrase):
        if other.quantities and phrase.quantities:  # three officials, two soldiers and two agents
            words = words._replace(end=max(words.end, reading.tokens_of(other)[1]))
    return made(reading, words, cues.ACCORDING, reading.sentence.clause_of(phrase), BESIDE)._replace(level=0)


def _is_nobodys(reading: Reading, phrase: Phrase) -> bool:
    """``according to plan``, ``according to his age``; not ``according to the plan``, which is a paper."""
    possessive = reading.sentence.tags[phrase.first] & POSSESSIVE
    return not phrase.determined or bool(possessive) or owned(reading, phrase)


def _owner(reading: Reading, phrase: Phrase) -> Source | None:
    """``the bishop's estimate was``, ``by the coastguard's count``: a figure with its owner."""
    subject = phrase.relation in (SUBJECT, PASSIVE_SUBJECT)
    if phrase.quantities or phrase.inner or not (subject or phrase.preposition in BY_WHICH):
        return None
    clause = reading.sentence.clause_of(phrase)
    first, last = reading.tokens_of(phrase)
    words = Words(reading.tokens.surface(first, last), first, last)
    if subject and clause.verb is not None and clause.verb.lemma in NOT_OF_A_FIGURE:
        return None  # the abbot's count took 12 hours
    if subject:
        return made(reading, words, cues.FINDING, clause, WITHIN, phrase.index + 1)._replace(level=depth_of(clause) + 1)
    source = made(reading, words, cues.FINDING, clause, BESIDE)
    host = phrase.governor
    if host is not None and host.sort == NOUN_PHRASE and host.quantities:  # some 40 by the guild's count
        first, last = reading.tokens_of(host)
        source = source._replace(first=first, last=last)
    elif (own := _number_before(reading, phrase)) is not None:
        source = _of_number(reading, source, own)
    return source


def _by_figure(reading: Reading, phrase: Phrase) -> Source | None:
    """The source that a noun for a figure or a paper names."""
    if phrase.lemma in _FIGURES and owned(reading, phrase):
        return _owner(reading, phrase)
    if phrase.lemma in _FIGURES and phrase.preposition in BY_WHICH:
        return _figure_of(reading, phrase)
    if phrase.lemma in _FIGURES and phrase.relation == SUBJECT and phrase.indefinite:
        return _counted_by(reading, phrase)
    if phrase.preposition in INESSIVE and head_of(reading, phrase).lemma in _PAPERS:
        return _in_paper(reading, phrase)
    return None


def _counted_by(reading: Reading, phrase: Phrase) -> Source | None:
    """``a count by the guild came to 900``: a figure with the one who gives it behind its noun, as a subject."""
    owner = next((one for one in hanging_on(reading, phrase) if one.preposition in AGENTIVE), None)
    clause = reading.sentence.clause_of(phrase)
    untold = clause.verb is None or clause.verb.lemma in NOT_OF_A_FIGURE
    if owner is None or untold or phrase.quantities or not can_speak(reading, owner):
        return None
    source = made(reading, named(reading, phrase), cues.FINDING, clause, WITHIN, owner.index + 1)
    return source._replace(level=depth_of(clause) + 1)


def _figure_of(reading: Reading, phrase: Phrase) -> Source | None:
    """``by the estimate of a diplomat``: whose figure it is, behind its noun."""
    owner = next((one for one in hanging_on(reading, phrase) if one.preposition in PARTITIVE), None)
    if owner is None or phrase.quantities or not can_speak(reading, owner):
        return None
    return made(reading, named(reading, owner), cues.FINDING, reading.sentence.clause_of(phrase), BESIDE)


def in_brackets(reading: Reading) -> Iterator[Source]:
    """``8,000 (police) to 30,000 (organisers)``, ``20 (some reports 30)``: who stands beside a number."""
    differ = not _DIFFERING_FORMS.isdisjoint(reading.tokens.texts)
    for phrase in reading.sentence.phrases:
        host = phrase.governor
        if phrase.relation != APPOSITION or host is None or host.sort != NOUN_PHRASE or phrase.sort != NOUN_PHRASE:
            continue
        if phrase.bare_number and not (host.quantities or host.tag & COUNTED) and host.relation == APPOSITION:
            who, number = host, phrase
            if not speaks(head_of(reading, who).lemma):
                continue  # (Temo 12)
        elif differ and not phrase.quantities and (host.quantities or host.tag & COUNTED):
            who, number = phrase, host
        else:
            continue
        mark = reading.sentence.mark_before(who)
        if mark is not None and mark.tag & OPEN and (who.tag & NAME or speaks(head_of(reading, who).lemma)):
            yield _of_number(reading, made(reading, named(reading, who), cues.BESIDE_NUMBER, None, BESIDE), number)


def claims(reading: Reading) -> Iterator[Source]:
    """``reports by the guild that nine had fled``: who says what a clause tells behind a noun of saying."""
    for clause in reading.sentence.clauses:
        noun, opener = clause.antecedent, clause.opener
        if clause.kind != RELATIVE_CLAUSE or noun is None or opener is None or noun.lemma not in NOUNS_OF_CONTENT:
            continue
        near = reading.sentence.between(noun, opener)
        who = next((one for one in near if one.sort == NOUN_PHRASE and one.preposition in AGENTIVE | ABLATIVE), None)
        if who is not None and clause.own_subject is not None and not who.quantities and can_speak(reading, who):
            source = made(reading, named(reading, who), cues.CLAIM_BY, clause, WITHIN, who.index + 1)
            yield source._replace(level=depth_of(clause) + 2)


def _number_before(reading: Reading, phrase: Phrase) -> Phrase | None:
    """``19 according to the guild``: the number alone that stands right before the preposition of a phrase."""
    at = reading.tokens_of(phrase)[0] - len(phrase.preposition.split()) - 1
    before = reading.phrase_at(at)
    return before if before is not None and before.bare_number else None


def _of_number(reading: Reading, source: Source, number: Phrase) -> Source:
    """A source of one number alone: it knows before what is said of all numbers of the sentence."""
    first, last = reading.tokens_of(number)
    return source._replace(first=first, last=last, level=CITED)


def _in_paper(reading: Reading, phrase: Phrase) -> Source | None:
    """``In the Temo survey, 47 percent said``: a paper before the subject of its clause."""
    clause = reading.sentence.clause_of(phrase)
    subject = clause.own_subject
    fronted = subject is not None and phrase.index < subject.index and phrase.governor is None
    told_of = clause.verb is not None and subject is not None and subject.index < phrase.index < clause.verb.index
    share = None if fronted or told_of else _share_in_poll(reading, phrase)
    if not (fronted or told_of or share) or phrase.quantities:
        return None
    source = made(reading, named(reading, phrase), cues.IN_A_PAPER, clause, BESIDE)._replace(level=_IN_GENERAL)
    return source if share is None else source._replace(first=max(source.first, reading.tokens_of(share)[0]))


def _share_in_poll(reading: Reading, phrase: Phrase) -> Phrase | None:
    """``stands at 34 percent in the latest Verity poll``: an opinion poll behind a share; in a bare one people vote."""
    head = head_of(reading, phrase)
    if head.lemma not in cues.OPINION_POLLS:
        return None
    entries, tags = reading.sentence.items.entries, reading.sentence.tags
    inner = range(phrase.first, phrase.last - 1)
    named_poll = any(tags[at] & NAME or entries[at].text in cues.POLL_KINDS for at in inner)
    owner = any(tags[at] & OWNER_MARK for at in inner)
    if owner or not (named_poll or head.lemma in cues.SURVEY_NOUNS):
        return None
    told = reading.sentence.items.quantities
    clause = reading.sentence.clause_of(phrase)
    if any(one.lemma in cues.TAKEN_IN_A_POLL for one in clause.objects):
        return None  # 40 percent took part in the survey
    before = (one for one in reading.sentence.phrases if one.clause == clause.index and one.index < phrase.index)
    return next((one for one in before if any(told[at].kind in PERCENT_KINDS for at in one.quantities)), None)


# -------------------------------------------------------------------------------------- headlines
def labels(reading: Reading) -> Iterator[Source]:
    """``Pentagon: 45 civilians killed``; ``Diplomats doubled in number: minister``: a source set off by a mark."""
    sentence = reading.sentence
    first = next((one.label for one in sentence.clauses if one.label is not None), None)
    if first is not None and first.index == 0 and not _has_value(reading, first):
        known = not first.tag & NAME or speaks(head_of(reading, first).lemma)
        if known and _can_head(reading, first):
            yield _label(reading, first)
            return
    last = sentence.phrases[-1]
    if last.sort == NOUN_PHRASE and last.index and _can_head(reading, last):
        before = reading.tokens_of(last)[0] - 1
        if reading.tokens.text[reading.tokens.starts[before]] in _MARKS:
            yield _label(reading, last)


def _label(reading: Reading, phrase: Phrase) -> Source:
    at, end = reading.tokens_of(phrase)
    words = Words(reading.tokens.surface(at, end), at, end)
    return made(reading, words, cues.LABEL, None, BESIDE)._replace(level=_LABEL)


def _can_head(reading: Reading, phrase: Phrase) -> bool:
    at, end = reading.tokens_of(phrase)
    counts = phrase.tag & COUNTED or phrase.quantities
    caption = phrase.text in CAPTIONS
    return not (counts or caption) and end - at <= _LONGEST_LABEL and can_speak(reading, phrase)


def _has_value(reading: Reading, label: Phrase) -> bool:
    """``Displaced residents: 8,940``: a number alone behind a label is what it counts."""
    return any(one.governor is label and one.relation == APPOSITION for one in reading.sentence.phrases)
