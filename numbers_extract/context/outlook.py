"""A time phrase where it hangs in, whether it lies ahead of the day of publication out."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.time import Outlook
from numbers_extract.grammar.classes import HAVE, MODAL, PAST
from numbers_extract.grammar.clause import GERUND_CLAUSE, INFINITIVE, MOST_STEPS, PARTICIPLE_CLAUSE, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.context_cues import cue_words

__all__ = ["outlook_of"]

_NOT_FINITE: Final = frozenset((INFINITIVE, GERUND_CLAUSE))


def outlook_of(scenery: Scenery, hung: Hung) -> tuple[Outlook, str]:
    """Where a time without a year lies by the verb that it stands with, and the id of the cue for it, if any."""
    ahead, foresees = cue_words("time", "looks_ahead"), cue_words("time", "foresees")
    before = scenery.token_before(hung)
    if before in ahead:
        return Outlook.AHEAD, ahead[before]
    clause: Clause | None = hung.clause
    inner: Clause | None = None
    for _ in range(MOST_STEPS):
        if clause is None or clause.verb is None:
            break
        verb = clause.verb
        if verb.lemma in ahead and inner is not None and inner.kind == INFINITIVE:
            return Outlook.AHEAD, ahead[verb.lemma]
        if verb.lemma in foresees and not scenery.has(verb, PAST | HAVE):
            return Outlook.AHEAD, foresees[verb.lemma]
        if _promises(scenery, verb):
            return Outlook.AHEAD, ""
        if clause.kind == INFINITIVE and clause.parent is not None and _is_to(scenery, clause.parent, verb):
            return Outlook.AHEAD, ""
        if clause.kind == PARTICIPLE_CLAUSE:
            return Outlook.BACK, ""
        if clause.kind not in _NOT_FINITE:
            now = _word_of_now(scenery, verb)
            back = not now and scenery.has(verb, PAST | HAVE)
            return (Outlook.BACK if back else Outlook.NEAREST), now
        inner, clause = clause, clause.parent
    return Outlook.NEAREST, ""


def _is_to(scenery: Scenery, clause: Clause, infinitive: Phrase) -> bool:
    """``is to resume``: whether an infinitive stands right behind a bare copula."""
    verb = clause.verb
    return verb is not None and verb.lemma == PLAIN_COPULA and scenery.after(verb) is infinitive


def _promises(scenery: Scenery, verb: Phrase) -> bool:
    """Whether a verb group has a modal and tells of nothing that is over: ``will begin``, not ``would have begun``."""
    return scenery.has(verb, MODAL) and not scenery.has(verb, HAVE)


def _word_of_now(scenery: Scenery, verb: Phrase) -> str:
    """The id of the cue by which a verb group is in the present, empty for none."""
    words = cue_words("time", "looks_now")
    items = scenery.sentence.items.entries[verb.first : verb.last]
    return next((words[item.text] for item in items if item.text in words), "")
