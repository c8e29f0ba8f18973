"""A counted quantity in, its scope out: rate, part, whole, additional, total, or empty (SCHEMA section 2)."""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.context.climb import Governor
from numbers_extract.context.governors import Governors
from numbers_extract.context.rates import Rates
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    AGE_KINDS,
    BALLOT_KINDS,
    DEED_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    TIME_KINDS,
    UNIT_KINDS,
    UNKNOWN_KINDS,
)
from numbers_extract.grammar.classes import PRONOUN
from numbers_extract.grammar.clause import OBJECT, PASSIVE_SUBJECT, RELATIVE_CLAUSE, SUBJECT, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.context_cues.scope import CUES, RUNNING_NUMBERS, RUNNING_SUMS, STATE_VERBS, TOTAL_HEDGES
from numbers_extract.lexicon.dating_rules import RECORD_ADVERBS, RECORDS
from numbers_extract.lexicon.phrase_words import READERS, TOLL_NOUNS
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, COMPARATIVE, DEFINITE_ARTICLE, PARTITIVE

__all__ = ["Scope", "Scopes"]

_MEASURED: Final = UNIT_KINDS | BALLOT_KINDS
_ARGUMENTS: Final = frozenset({SUBJECT, PASSIVE_SUBJECT, OBJECT})
_NEAR: Final = 4
_WHOLE, _PART = "whole", "part"
_TOLD: Final = "JEe"  # tags of words that tell of the counted as a running number: ``dead``, ``wounded``


class Scope(NamedTuple):
    """A scope and the id of the cue that says it; both are empty where nothing does."""

    scope: str = ""
    cue: str = ""


_NONE: Final = Scope()
_BY_RELATION: Final[dict[str, ContextCue]] = {cue.relation: cue for cue in CUES}
_WORDS: Final = {cue.relation: frozenset(words[0] for words in cue.words) for cue in CUES}
_SINCE: Final = tuple(f"{' '.join(words)} " for words in _BY_RELATION["since_perfect"].words)
_APART: Final = _BY_RELATION["apart"].words
_APART_ENDS: Final = frozenset(words[-1] for words in _APART)


def _said(relation: str) -> Scope:
    cue = _BY_RELATION[relation]
    return Scope(cue.value, cue.id)


class Scopes:
    """What one sentence says of the scope of its numbers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.rates = Rates(reading)
        self._found_governors: Governors | None = None

    @property
    def _governors(self) -> Governors:
        if self._found_governors is None:
            self._found_governors = Governors(self.reading)
        return self._found_governors

    def of(self, counted: Counted, counts: list[Counted], time: str) -> Scope:
        """The scope of one row; ``counts`` are all of the sentence, ``time`` dates it. Sets ``per`` of a rate."""
        rate = self.rates.of(counted, counts)
        if rate is not None:
            return Scope("rate", rate)
        if counted.link == _PART and not self._is_of_ourselves(counted):
            return Scope(_PART)
        if self._is_whole(counted, counts):
            return Scope(_WHOLE)
        additional = self._additional(counted, counts)
        if not additional.scope and self._is_brought(counted):
            return _said("running_total")
        if self._is_the_rest(counted):
            return _said("behind_article") if counted.kind not in _MEASURED else _NONE
        if additional.scope:
            return additional
        return self._member(counted) or self._total(counted, time) or _NONE

    def _phrase(self, counted: Counted) -> Phrase | None:
        return self.reading.phrase_at(counted.quantity.last - 1)

    def _holds(self, relation: str) -> bool:
        """Whether the sentence has a word of a cue at all."""
        return not _WORDS[relation].isdisjoint(self.tokens.texts)

    # -------------------------------------------------------------------------------------- parts and wholes
    def _is_of_ourselves(self, counted: Counted) -> bool:
        """``a room for ten of us``: people who are no part of a set that the text tells of."""
        following = self.tokens.words[counted.quantity.last : counted.quantity.last + 2]
        return len(following) > 1 and following[1].text in READERS

    def _is_whole(self, counted: Counted, counts: list[Counted]) -> bool:
        """Named only to take a part from it: behind ``of`` or a possessive, with a part that points here."""
        parts = [other for other in counts if other.whole is counted and other.link == _PART]
        if not parts:
            return False
        phrase = self._phrase(counted)
        if phrase is not None and _is_of(phrase):
            over = phrase.governor
            deed = over is not None and over.sort == NOUN_PHRASE and not over.quantities
            return not deed or any(other.at < counted.at for other in parts)
        first = counted.quantity.first
        nouns = [other.noun for other in counts if other.noun is not None and other is not counted]
        return any(noun.first < first < noun.last for noun in nouns)

    def _member(self, counted: Counted) -> Scope | None:
        """``the last of six men``: one that is told of a set, by a word of rank."""
        if not self._holds("member_of"):
            return None
        phrase = self._phrase(counted)
        over = phrase.governor if phrase is not None and phrase.preposition in PARTITIVE else None
        if over is None or over.sort != NOUN_PHRASE or over.text not in _WORDS["member_of"]:
            return None
        return _said("member_of")

    def _is_the_rest(self, counted: Counted) -> bool:
        """``the other four``: what is left of a set just counted; not ``the four other men``."""
        if not self._holds("behind_article"):
            return False
        before = self._before(counted)
        return bool(before) and before[0] in DEFINITE_ARTICLE and not _WORDS["behind_article"].isdisjoint(before)

    def _before(self, counted: Counted) -> list[str]:
        """The words of its phrase before the number."""
        phrase = self._phrase(counted)
        if phrase is None:
            return []
        first, _ = self.reading.tokens_of(phrase)
        return [word.text for word in self.tokens.words[first : counted.quantity.first]]

    # -------------------------------------------------------------------------------------- further numbers
    def _additional(self, counted: Counted, counts: list[Counted]) -> Scope:
        own = self._own_additional(counted)
        whole = counted.whole if counted.link == "list" and not self._is_brought_to(counted) else None
        if own.scope or not isinstance(whole, Counted) or not any(other is whole for other in counts):
            return own
        return self._own_additional(whole)

    def _is_brought_to(self, counted: Counted) -> bool:
        """``bought nine more vans, bringing its fleet to 260``: a level, and no more of what was added to it."""
        phrase = self._phrase(counted)
        if phrase is None or phrase.preposition not in ALLATIVE:
            return False
        verb = self.reading.sentence.clause_of(phrase).verb
        return verb is not None and verb.lemma in _WORDS["running_total"]

    def _own_additional(self, counted: Counted) -> Scope:
        """``another 12``, ``12 more``, ``three others``, ``a further $4 million``, ``a second man``."""
        quantity, words = counted.quantity, self.tokens.words
        article = quantity.form == "article"
        if article and words[quantity.first].text in _WORDS["beside_noun"]:
            return _said("beside_noun")
        measured = counted.kind in UNIT_KINDS
        relation = "before_amount" if measured else "beside_noun"
        if quantity.compound or counted.kind in AGE_KINDS or not (article or self._holds(relation)):
            return _NONE  # another 17-year-old girl; one was 29, another 52
        phrase = self._phrase(counted)
        if phrase is None:
            return _NONE
        first, last = self.reading.tokens_of(phrase)
        if article and not measured and any(word.ordinal is not None for word in words[quantity.last : last + 1][:2]):
            return _said("beside_noun")
        after = max(quantity.last, quantity.outer_last)
        behind = range(0) if measured else range(after, max(self._end(phrase, last), min(after + 1, len(words))))
        for token in (*range(min(first, quantity.outer_first), quantity.first), *behind):
            compared = token + 1 < len(words) and words[token + 1].text in COMPARATIVE
            if words[token].text in _WORDS[relation] and not compared:
                return _said(relation)
        return _NONE

    def _end(self, phrase: Phrase, last: int) -> int:
        """Where a phrase ends, with the noun behind the *of* of a number: ``tens of others``."""
        for other in self.reading.sentence.governed_by(phrase) if phrase.bare_number else ():
            if other.preposition in PARTITIVE:
                return max(last, self.reading.tokens_of(other)[1])
        return last

    # -------------------------------------------------------------------------------------- totals
    def _is_brought(self, counted: Counted) -> bool:
        """``taking the national total to 640``, ``brought to 12 the number of deaths``: a toll that is brought on."""
        money = counted.kind in MONEY_KINDS
        if (counted.kind in _MEASURED and not money) or _WORDS["running_total"].isdisjoint(self.tokens.lemmas):
            return False
        phrase = self._phrase(counted)
        if phrase is None or (phrase.preposition not in ALLATIVE and ALLATIVE.isdisjoint(self._before(counted))):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or clause.verb.lemma not in _WORDS["running_total"]:
            return False
        level = counted.frame is not None and counted.frame.role == "toll"
        running = RUNNING_SUMS if money else RUNNING_NUMBERS if level else TOLL_NOUNS
        after = (p for p in self.reading.sentence.phrases if p.clause == clause.index and p.index > phrase.index)
        head = self.reading.phrase_at(counted.head) if level and counted.head >= 0 else None
        tolls = any(noun.lemma in running or noun is head for noun in clause.objects)  # brings the garrison to 900
        return tolls or any(noun.lemma in RUNNING_NUMBERS or noun.tag & PRONOUN for noun in after)

    def _total(self, counted: Counted, time: str) -> Scope | None:
        frame = counted.frame
        phrase = self._phrase(counted)
        if phrase is not None and phrase.preposition in AGENTIVE and frame is not None and frame.role == "toll":
            return None  # the toll rose by 12
        if frame is not None and frame.role == "toll" and counted.kind in PEOPLE_KINDS and self._is_running(counted):
            return _said("running_level")
        if not TOTAL_HEDGES.isdisjoint(counted.quantity.hedges) or self._is_total_of(counted):
            return _said("over_number")
        if counted.kind in _MEASURED - MONEY_KINDS:
            return None
        if not _APART_ENDS.isdisjoint(self.tokens.texts) and self._is_summed_up(counted):
            return _said("apart")
        return _said("since_perfect") if counted.kind not in _MEASURED and self._runs_since(counted, time) else None

    def _is_total_of(self, counted: Counted) -> bool:
        """``a total of 60``, ``a total loss of $8``, ``a combined 60``: a word of sums in the phrase or over it."""
        if not self._holds("over_number"):
            return False
        words = _WORDS["over_number"]
        phrase = self._phrase(counted)
        if phrase is None:
            return False
        if not words.isdisjoint(self._before(counted)):
            return True
        over = phrase.governor
        clause = self.reading.sentence.clause_of(phrase)
        if clause.predicate is phrase and clause.subject is not None and counted.kind not in TIME_KINDS | SHARE_KINDS:
            over = clause.subject  # The total number of dead is 45
        elif over is None or over.sort != NOUN_PHRASE or phrase.preposition not in PARTITIVE:
            return False
        return over.lemma in words or not words.isdisjoint(self._governors.modifiers(over))

    def _is_summed_up(self, counted: Counted) -> bool:
        """``In all, 60 people died``: words of summing up at one end of the sentence, in a clause over the number."""
        words = [word.text for word in self.tokens.words]
        end = len(words) - 1 if words and self.tokens.words[-1].tag == "." else len(words)
        first = counted.quantity.outer_first
        for cue in _APART:
            size = len(cue)
            opens = tuple(words[:size]) == cue and (first <= size + _NEAR or self._is_under_opening(counted, size))
            closes = tuple(words[end - size : end]) == cue and not any(w.tag == ";" for w in self.tokens.words[first:])
            before = first >= size and tuple(words[first - size : first]) == cue
            closes = closes and not (" ".join(cue) in RECORD_ADVERBS and self._ends_record(counted))
            if before or opens or (closes and self._is_under(counted, end - 1)):
                return True
        return False

    def _ends_record(self, counted: Counted) -> bool:
        """``killed 12, the deadliest raid of the war so far``: whether a superlative stands behind the counted."""
        phrase = self._phrase(counted)
        behind = None if phrase is None else self.reading.tokens_of(phrase)[1]
        rest = () if behind is None else self.tokens.words[behind:]
        return any(word.text in RECORDS for word in rest)

    def _is_under_opening(self, counted: Counted, size: int) -> bool:
        """``In all, the mayor of Ard has raised $73``: whether words set off at the beginning are over the number."""
        return (
            size < len(self.tokens.words) and self.tokens.words[size].tag == "," and self._is_under(counted, size - 1)
        )

    def _is_under(self, counted: Counted, token: int) -> bool:
        """Whether the clause of a token is one that governs the counted."""
        where = self.reading.phrase_at(token)
        phrase = self._phrase(counted)
        if where is None or phrase is None or phrase.clause == where.clause:
            return True
        return any(g.clause is not None and g.clause.index == where.clause for g in self._over(counted, phrase))

    def _over(self, counted: Counted, phrase: Phrase) -> list[Governor]:
        deed = self.reading.phrase_at(counted.head) if counted.head >= 0 else None
        return self._governors.of(phrase, deed)

    def _runs_since(self, counted: Counted, time: str) -> bool:
        """``Since May, 44 have been arrested``: a count of events in the perfect, from a time on."""
        if not time or counted.kind in UNKNOWN_KINDS or not f"{time.lower()} ".startswith(_SINCE):
            return False  # missing since Monday: no running count
        phrase = self._phrase(counted)
        event = f"{time.lower()} " not in _SINCE and self._in_clause_of(time, counted.quantity.outer_first)
        if phrase is None or event or self._has_parts(phrase):
            return False
        if counted.kind in PLAIN_KINDS and self._is_level_come_to(phrase):
            return False
        nearest = next((one for one in self._over(counted, phrase) if one.clause is not None), None)
        verb = nearest.clause.verb if nearest is not None and nearest.clause is not None else None
        if nearest is None or verb is None:
            return True
        since = self._clause_of_time(time, counted.quantity.outer_last)
        if nearest.how not in _ARGUMENTS:
            led = self.reading.sentence.preposition_of(phrase) is not None
            beside = since is not None and since.index == phrase.clause
            return counted.head >= 0 or beside or not led  # not: crews backed by 11 planes
        if since is not None and since.verb is not None and since.verb.lemma in STATE_VERBS:
            return False  # freed the four held since Sunday
        if counted.kind in DEED_KINDS and verb.lemma in STATE_VERBS:
            return verb.perfect  # there have been nine raids since May
        return verb.lemma not in STATE_VERBS and (verb.perfect or not verb.finite or verb.open)

    def _is_level_come_to(self, phrase: Phrase) -> bool:
        """``has fallen to 900 since May``: whether something came to a level, so that nothing was counted up."""
        clause = self.reading.sentence.clause_of(phrase)
        moved = clause.verb is not None and clause.verb.lemma in CHANGE_VERBS and not clause.objects
        return moved and phrase.bare_number and phrase.preposition in ALLATIVE

    def _clause_of_time(self, time: str, after: int) -> Clause | None:
        """The clause that a time phrase behind the number stands in."""
        tokens = self.tokens
        if after >= len(tokens.words):
            return None
        at = tokens.text.find(time, tokens.starts[after], tokens.ends[-1])
        token = next((k for k in range(after, len(tokens.words)) if tokens.starts[k] >= at), None) if at >= 0 else None
        phrase = None if token is None else self.reading.phrase_at(token)
        return None if phrase is None else self.reading.sentence.clause_of(phrase)

    def _has_parts(self, phrase: Phrase) -> bool:
        """``six of those``: whether a set stands behind the number that it is taken from."""
        behind = (p for p in self.reading.sentence.governed_by(phrase) if p.preposition in PARTITIVE)
        return any(p.tag & PRONOUN or p.determined for p in behind)

    def _in_clause_of(self, time: str, first: int) -> bool:
        """``since a raid that killed 17``: the number stands in a clause about the event that the time names."""
        tokens = self.tokens
        at = tokens.text.find(time, tokens.starts[0], tokens.starts[first])
        if at < 0:
            return False
        if self._is_told_of(at, first):
            return True
        token = next((k for k in range(first) if tokens.starts[k] >= at + len(time)), first)
        if token >= first or tokens.words[token].tag != "w":
            return False
        return all(word.tag != "," for word in tokens.words[token:first])

    def _is_told_of(self, start: int, first: int) -> bool:
        """``since the bombing of an Ard, Kesh, mill that killed 17``: a relative that no verb parts from the event."""
        read, phrase = self.reading.sentence, self.reading.phrase_at(first)
        clause = None if phrase is None else read.clause_of(phrase)
        if clause is None or clause.kind != RELATIVE_CLAUSE or clause.opener is None:
            return False
        opens = self.reading.tokens_of(clause.opener)[0]
        between = (one for one in read.phrases if one.sort == VERB_GROUP)
        return not any(
            start <= self.tokens.starts[self.reading.token_of(one)] < self.tokens.starts[opens] for one in between
        )

    def _is_running(self, counted: Counted) -> bool:
        """Whether the level is one of a toll that runs on, not of a number that changes from year to year."""
        if not 0 <= counted.head < len(self.tokens.words):
            return False
        head = self.tokens.words[counted.head]
        return self._is_brought(counted) or head.lemma in TOLL_NOUNS or head.tag in _TOLD


def _is_of(phrase: Phrase) -> bool:
    """Whether a phrase is a set that something is taken from: ``of 12``, ``out of 12``."""
    return phrase.preposition.rpartition(" ")[2] in PARTITIVE
