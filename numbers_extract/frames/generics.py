"""A phrase of a read sentence in, whether its clause tells of nobody in particular out: habits, rules, wishes."""

from __future__ import annotations

from numbers_extract.grammar.clause import INFINITIVE, MOST_STEPS, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon import generic_words as words
from numbers_extract.lexicon.relators import IMPERSONAL

__all__ = ["is_generic", "is_only_wished"]


def is_generic(read: ReadSentence, phrase: Phrase) -> bool:
    """``used to cut off a witness``, ``would never trap a witness``, ``it takes a village to save a child``.

    In comes the phrase of one person; the clause that holds it, or one above it, tells what is done to any such.
    """
    clause = read.clause_of(phrase)
    for _ in range(MOST_STEPS):
        if clause.verb is None:
            return False
        if _is_rule(read, clause):
            return True
        outer = clause.parent
        if clause.kind != INFINITIVE or outer is None or outer.verb is None:
            return False
        if _is_habit(outer) or _needs(outer):
            return True
        clause = outer
    return False


def is_only_wished(read: ReadSentence, phrase: Phrase) -> bool:
    """``nobody wants to be homeless``: whether the phrase is the subject of a verb of wishing."""
    clause = read.clause_of(phrase)
    verb = clause.verb
    return verb is not None and not verb.passive and verb.lemma in words.WISHING and clause.subject is phrase


def _is_rule(read: ReadSentence, clause: Clause) -> bool:
    """``would never``, ``should always``: a modal and an adverb of all times."""
    verb = clause.verb
    if verb is None:
        return False
    said = {read.items.entries[item].text for item in range(verb.first, verb.last)}
    said.update(one.text for one in read.phrases if one.clause == clause.index and one.sort == ADVERBIAL)
    return not said.isdisjoint(words.AT_ALL_TIMES) and not said.isdisjoint(words.RULE_MODALS)


def _is_habit(outer: Clause) -> bool:
    """``she used to``: not ``the knife was used to``, nor ``knife used to`` in a headline."""
    verb, subject = outer.verb, outer.own_subject
    habit = verb is not None and verb.text in words.HABITS and verb.finite and not verb.passive and not outer.objects
    return habit and subject is not None and (subject.determined or subject.text in words.SUBJECT_FORMS)


def _needs(outer: Clause) -> bool:
    """``it takes a village to``: what it takes for anybody."""
    verb, subject = outer.verb, outer.own_subject
    return (
        verb is not None and verb.lemma in words.REQUIRING_VERBS and subject is not None and subject.text in IMPERSONAL
    )
