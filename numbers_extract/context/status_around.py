"""A counted quantity and a status cue in, whether the cue stands around it out: the relations that need no governor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from numbers_extract.context.climb import top_of
from numbers_extract.context.governors import Governors
from numbers_extract.context.status_places import DEED_ROLES, Asked
from numbers_extract.grammar.classes import AMOUNT, COMMA
from numbers_extract.grammar.clause import ADVERBIAL_CLAUSE, MAIN, OBLIQUE, PARTICIPLE_CLAUSE, Clause
from numbers_extract.lexicon.context_cues import reach
from numbers_extract.lexicon.context_cues.status import HELPING
from numbers_extract.lexicon.phrase_words import COMPARING

__all__ = ["AROUND", "inverts", "opens"]

_PAST_DIRECTION: Final = 2  # the comma, and a word of direction


def _is_modifier(words: tuple[str, ...], asked: Asked) -> bool:
    role = asked.counted.frame.role if asked.counted.frame is not None else ""
    hung = (governor for governor in asked.governors if governor.how in reach.NOUN_LINKS)
    nouns = [governor.noun for governor in hung if governor.noun is not None]
    modified = [] if role in DEED_ROLES else [asked.phrase]
    return any(words[0] in asked.all.modifiers(phrase) for phrase in (*modified, *nouns))


def _is_counted(words: tuple[str, ...], asked: Asked) -> bool:
    return asked.phrase.lemma in words


def _is_counted_level(words: tuple[str, ...], asked: Asked) -> bool:
    phrase, quantity = asked.phrase, asked.counted.quantity
    if phrase.text not in words or quantity.compound:
        return False
    return quantity.value != 1 and asked.all.reading.token_of(phrase) >= quantity.last


def _is_aside(words: tuple[str, ...], asked: Asked) -> bool:
    clauses = asked.all.read.clauses
    if any(_says_as(clause, words) for clause in clauses):
        return True
    says = (
        clause
        for clause in clauses
        if clause.kind == MAIN and clause.after_comma and clause.verb is not None and clause.verb.lemma == words[0]
    )
    return any(
        clause.verb is not None
        and clause.verb.index > asked.phrase.index
        and not clause.objects
        and not any(_holds(clause, other) for other in clauses)
        for clause in says
    )


def _says_as(clause: Clause, words: tuple[str, ...]) -> bool:
    """``12 fled, as claimed by the rebels``: whether an -ed form that tells of no noun says who says all of it."""
    apart = clause.kind == PARTICIPLE_CLAUSE and clause.agent is not None and clause.antecedent is None
    return apart and clause.verb is not None and clause.verb.lemma == words[0]


def _holds(clause: Clause, other: Clause) -> bool:
    """Whether a clause of saying holds another that may be what is said; not: the rebels claimed, although."""
    return other.parent is clause and other.verb is not None and other.kind != ADVERBIAL_CLAUSE


def _is_anywhere(words: tuple[str, ...], asked: Asked) -> bool:
    behind = asked.all.reading.tokens.words[asked.counted.quantity.last :]
    if any(word.tag == ";" for word in behind) and not _tells_of_figures(words, asked):
        return False
    return asked.all.stand(words) or _is_by_paper(words, asked)


def _is_by_paper(words: tuple[str, ...], asked: Asked) -> bool:
    """``12 died, according to unconfirmed reports``: whether the cue describes the papers that say all of it."""
    papers = (one for one in asked.all.read.phrases if one.preposition in reach.TOLD_BY)
    return any(words[0] in asked.all.modifiers(one) for one in papers)


def _tells_of_figures(words: tuple[str, ...], asked: Asked) -> bool:
    """``...; these figures could not be verified``: whether what the cue is said of stands for all numbers before."""
    said = (one for one in asked.all.read.clauses if one.verb is not None and one.verb.lemma == words[0])
    subjects = (one.subject for one in said)
    return any(one is not None and one.lemma in reach.TOLD_FIGURES and one.determined for one in subjects)


def _is_condition(words: tuple[str, ...], asked: Asked) -> bool:
    if top_of(asked.phrase).preposition in reach.TOLD_BY:
        return False  # if they paid, according to a survey of 1,200
    return any(
        governor.clause is not None and opens(governor.clause, words) and not _is_set_off(asked, governor.clause)
        for governor in asked.governors
    )


def _is_set_off(asked: Asked, clause: Clause) -> bool:
    """``if rebates were paid, down four points``: whether an amount stands behind a comma behind the verb."""
    phrase, verb = asked.phrase, clause.verb
    if phrase.clause != clause.index or phrase.relation != OBLIQUE or not phrase.tag & AMOUNT or verb is None:
        return False
    before = asked.all.read.between(verb, phrase) if verb.index < phrase.index else []
    return any(one.tag & COMMA for one in before[-_PAST_DIRECTION:])


def opens(clause: Clause, words: tuple[str, ...]) -> bool:
    """Whether a clause states a condition that begins with one of the words, and does not ask for help."""
    opener = clause.opener
    if clause.kind != ADVERBIAL_CLAUSE or opener is None or opener.text not in words:
        return False
    subject, verb = clause.subject, clause.verb
    if verb is not None and verb.lemma in COMPARING and clause.own_subject is None:
        return False
    who, what = HELPING
    return not (subject is not None and verb is not None and subject.text in who and verb.lemma in what)


def _is_inverted(words: tuple[str, ...], asked: Asked) -> bool:
    return any(
        governor.clause is not None and inverts(governor.clause, words, asked.all) for governor in asked.governors
    )


def inverts(clause: Clause, words: tuple[str, ...], governors: Governors) -> bool:
    """Whether a clause begins like a question and asks none: ``Had it happened``."""
    verb = clause.verb
    if verb is None or verb.index or verb.text not in words:
        return False
    answers = (other for other in governors.read.clauses if other.kind == MAIN and other.own_subject is not None)
    if not any(other.verb is not None and other.verb.index > verb.index for other in answers):
        return False  # a note of a life: had three husbands
    return governors.reading.tokens.words[-1].text != reach.QUESTION


AROUND: Final[dict[str, Callable[[tuple[str, ...], Asked], bool]]] = {
    "modifier": _is_modifier,
    "counted": _is_counted,
    "counted_level": _is_counted_level,
    "aside": _is_aside,
    "anywhere": _is_anywhere,
    "condition": _is_condition,
    "inverted": _is_inverted,
}
"""Relations of cues that are asked for once, with the words of the cue."""
