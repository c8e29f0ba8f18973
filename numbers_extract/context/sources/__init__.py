"""A read sentence in, who says what in it out, and of each counted phrase the source that vouches for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.context.sources.content import SAYING_VERBS
from numbers_extract.context.sources.naming import (
    CITED,
    FIGURE_NOUNS,
    NAMING_WORDS,
    claims,
    in_brackets,
    labels,
    namings,
)
from numbers_extract.context.sources.saying import sayings
from numbers_extract.context.sources.source import WITHIN, Ask, Known, Source
from numbers_extract.context.sources.speaking import named, names_person
from numbers_extract.grammar.classes import AMOUNT, ED, PRONOUN
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    COMPLEMENT,
    FINITE_KINDS,
    GERUND_CLAUSE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.cue import regular_forms
from numbers_extract.lexicon.context_cues.reach import NOUNS_OF_CONTENT
from numbers_extract.lexicon.context_cues.source import ACCORDING, IRREGULAR_FORMS, SHOW
from numbers_extract.lexicon.speakers import SAYING_CLAUSES
from numbers_extract.lexicon.words import spellings_of
from numbers_extract.text.tokens import Tokens

__all__ = [
    "NOBODY",
    "Ask",
    "Known",
    "Source",
    "may_be_labelled",
    "names_person",
    "opening_name",
    "source_of",
    "sources_in",
    "speaks",
]

NOBODY: Final = Known()
_LEMMAS: Final = SAYING_VERBS | FIGURE_NOUNS | NAMING_WORDS | NOUNS_OF_CONTENT
_CUES: Final = spellings_of(_LEMMAS, numbers=False).union(IRREGULAR_FORMS, *map(regular_forms, _LEMMAS))
_COLON, _STOP, _BRACKET = ":", ".", "("
_DASHES: Final = frozenset("-\u2013\u2014\u2212") | {"--"}


def sources_in(reading: Reading, known: Ask) -> list[Source]:
    """All attributions of a sentence in text order; ``known`` says for whom a pronoun stands."""
    tokens = reading.tokens
    found: list[Source] = []
    brackets = [] if _BRACKET not in tokens.texts else list(in_brackets(reading))
    if not _CUES.isdisjoint(tokens.texts) or brackets:
        found = [*sayings(reading, known), *namings(reading), *claims(reading), *brackets]
        found.sort(key=lambda source: source.at)
        found = _over_parts(reading, found)
    return found if found or not may_be_labelled(tokens) else list(labels(reading))


def _over_parts(reading: Reading, found: list[Source]) -> list[Source]:
    """``A boat with 61 nuns sank; 23 were saved, guards said.``: who closes a sentence vouches for its parts before.

    Of those the ones for which nobody vouches: back to the part that has a source of its own.
    """
    last = found[-1] if found else None
    if last is None or not last.first or last.reach == WITHIN or not _closes(reading, last):
        return found
    told = (one for one in reading.sentence.phrases if one.quantities or one.inner)
    if not any(last.first <= reading.tokens_of(one)[0] < last.at for one in told):
        return found  # nine drowned; it was a bad day, guards said
    first = max((one.last for one in found[:-1] if one.last <= last.first), default=0)
    return [*found[:-1], last._replace(first=first)]


def _closes(reading: Reading, source: Source) -> bool:
    """Whether nothing stands behind a source and its verb but when and where it was said."""
    clause = reading.sentence.clauses[source.clause]
    said = clause.kind == MAIN and clause.own_subject is not None and clause.after_comma
    behind = max(source.end, 0 if clause.verb is None else reading.tokens_of(clause.verb)[1])
    rest = [one for one in reading.sentence.phrases if reading.tokens_of(one)[0] >= behind]
    return (
        (said or source.cue == ACCORDING.id)
        and all(one.clause == clause.index for one in rest)
        and not any(one.quantities for one in rest)
    )


def may_be_labelled(tokens: Tokens) -> bool:
    """Whether a mark can set off a source: a colon, in a headline also a dash."""
    ends = not tokens.words or tokens.words[-1].tag == _STOP
    return _COLON in tokens.texts or (not ends and not _DASHES.isdisjoint(tokens.texts))


def source_of(reading: Reading, token: int, sources: Sequence[Source], deed: int = -1) -> Source | None:
    """The source that vouches for the quantity at a token, by who knows first; None for none.

    ``deed`` is the token of the word that says what became of the counted, -1 for none.
    """
    if not sources:
        return None
    phrase = _phrase_at(reading, token)
    if phrase is None:
        return None
    line = _line(reading.sentence.clause_of(phrase))
    told = _deed_line(reading, phrase, deed)
    reached = [one for one in sources if _reaches(reading, one, phrase, line, token, told)]
    itself = [one.level for one in sources if one.at <= token < one.end]
    if itself:  # people counted as the source itself have only a source that holds them
        reached = [one for one in reached if one.at > token or one.end <= token]
        reached = [one for one in reached if one.level < max(itself) and (one.reach == WITHIN or one.level < 0)]
    return max(reached, key=lambda one: _rank(reading, one, reached, line, token), default=None)


def _phrase_at(reading: Reading, token: int) -> Phrase | None:
    """The phrase of a token, or the nearest before it."""
    for at in range(token, -1, -1):
        phrase = reading.phrase_at(at)
        if phrase is not None:
            return phrase
    return None


def _line(clause: Clause) -> list[int]:
    """The clause and those that hold it, by index."""
    line: list[int] = []
    outer: Clause | None = clause
    while outer is not None and len(line) < MOST_STEPS:
        line.append(outer.index)
        outer = outer.parent
    return line


def _deed_line(reading: Reading, phrase: Phrase, deed: int) -> list[int]:
    """The clause of the deed that befell a counted phrase and those that hold it; none where no other phrase tells."""
    telling = reading.phrase_at(deed) if deed >= 0 else None
    return [] if telling is None or telling is phrase else _line(reading.sentence.clause_of(telling))


def _reaches(
    reading: Reading, source: Source, phrase: Phrase, line: Sequence[int], token: int, told: Sequence[int]
) -> bool:
    """Whether a counted phrase, given with the clauses that hold it and its deed, stands where a source reaches."""
    if not source.first <= token < source.last:
        return False
    inside = source.clause in line
    if source.clause >= 0 and _is_told_of(reading.sentence.clauses[source.clause], phrase):
        if not told or source.clause in told:
            return True
        # Not: shot nine men that the mayor said sang, nine men who, according to the mayor, sang.
        return source.reach != WITHIN and not _is_before_verb(reading, source)
    if source.level >= CITED and _is_elsewhere(reading.sentence.clauses[source.clause], line):
        return False
    if source.clause >= 0 and not inside and source.clause not in told and _is_within_aside(reading, source):
        return False
    if _is_of_speaker(reading, source, line):
        return False
    if inside and _is_told_first(reading, source.clause, line):
        return True
    if source.reach == WITHIN:
        said = (inside and phrase.index >= source.behind) or _goes_on_shares(reading, source, phrase)
        return said or _is_said_on(reading, source, line)
    return not (inside and source.behind and _describes(reading, source.clause, line))


def _is_told_first(reading: Reading, index: int, line: Sequence[int]) -> bool:
    """``After shooting nine men, police say, Bek fled``: whether an -ing form before a saying is of what is said."""
    clauses = reading.sentence.clauses
    for one in line:
        clause, giver = clauses[one], clauses[one].shares_with
        if clause.kind == GERUND_CLAUSE and clause.fronted and giver is not None and giver.index > index:
            return clause.parent is clauses[index]
    return False


def _is_of_speaker(reading: Reading, source: Source, line: Sequence[int]) -> bool:
    """``according to the police, who made 41 arrests and saw nine``: whether a clause set off tells of the source."""
    for index in line:
        clause = _first_of(reading.sentence.clauses[index])
        noun = clause.antecedent
        if clause.kind == RELATIVE_CLAUSE and clause.after_comma and noun is not None:
            return source.at <= reading.token_of(noun) < source.end
    return False


def _first_of(clause: Clause) -> Clause:
    """The relative clause that a further verb of it goes on; itself for any other."""
    giver = clause.shares_with
    for _ in range(MOST_STEPS):
        if giver is None or clause.kind != RELATIVE_CLAUSE or giver.kind != RELATIVE_CLAUSE:
            break
        clause, giver = giver, giver.shares_with
    return clause


def _is_said_on(reading: Reading, source: Source, line: Sequence[int]) -> bool:
    """``said the man, his wife and six children left``: whether what was read as an object opens the clause behind."""
    shown = reading.sentence.clauses[source.clause] if source.clause >= 0 else None
    if shown is None or shown.verb is None or shown.verb.lemma not in SAYING_CLAUSES or not shown.objects:
        return False
    own = reading.sentence.clauses[line[-1]]
    subject = own.own_subject
    if subject is None or own.kind != MAIN or own.index < shown.index or own.parent is not shown.parent:
        return False
    return reading.sentence.mark_before(subject) is not None  # not: said a prayer, and 12 left


def _goes_on_shares(reading: Reading, source: Source, phrase: Phrase) -> bool:
    """``The poll found 38% backing it, 44% opposed``: whether a share without a finite verb goes on with one shown."""
    if source.cue != SHOW.id or source.clause < 0 or not phrase.tag & AMOUNT:
        return False
    shown, own = reading.sentence.clauses[source.clause], reading.sentence.clause_of(phrase)
    told = own.own_subject is phrase and own.kind == MAIN and own.parent is shown.parent
    bare = told and own.verb is not None and bool(own.verb.tag & ED) and own.verb.last - own.verb.first == 1
    return bare and phrase.index > source.behind and any(one.tag & AMOUNT for one in shown.objects)


def _is_within_aside(reading: Reading, source: Source) -> bool:
    """``rose to 12, which, according to Kesh, is a record``: whether a source stands before the verb of a relative."""
    clause = reading.sentence.clauses[source.clause]
    if clause.kind != RELATIVE_CLAUSE or clause.opener is None:
        return False
    return source.cue == ACCORDING.id and _is_before_verb(reading, source)


def _is_before_verb(reading: Reading, source: Source) -> bool:
    """Whether a source stands before the verb of its clause."""
    verb = reading.sentence.clauses[source.clause].verb
    return verb is not None and source.at < reading.tokens_of(verb)[0]


def _is_elsewhere(clause: Clause, line: Sequence[int]) -> bool:
    """``12 died, while the guild, citing the mayor, said nine``: whether a clause cites for an adverbial one alone."""
    host = clause.parent
    return host is not None and host.kind == ADVERBIAL_CLAUSE and host.index not in line


def _describes(reading: Reading, index: int, line: Sequence[int]) -> bool:
    """Whether a clause, given with those that hold it, tells of the speaker: ``a baker, who lost two sons, said``."""
    at = line.index(index)
    return at == 0 or reading.sentence.clauses[line[at - 1]].kind not in (MAIN, COMPLEMENT)


def _is_told_of(clause: Clause, phrase: Phrase) -> bool:
    """``the 900 men that the rebels claim they have``, ``12 cases confirmed by police``: what is counted before."""
    told = (clause.kind == RELATIVE_CLAUSE and clause.gap) or (
        clause.kind == PARTICIPLE_CLAUSE and clause.agent is not None
    )
    noun = clause.antecedent
    hangs = (
        noun is not None and clause.gap and noun.governor is phrase and noun.relation == NOMINAL and phrase.bare_number
    )
    return told and not clause.after_comma and (noun is phrase or hangs)


def _rank(
    reading: Reading, source: Source, reached: Sequence[Source], line: Sequence[int], token: int
) -> tuple[int, int, int]:
    """Who knows first: what is cited, then the innermost clause of saying, then what is beside, the nearest first."""
    distance = token - source.end if token >= source.end else source.at - token + _BACKWARD
    if source.reach == WITHIN:
        return _HOLDS, source.level, -distance
    if source.level < 0 or source.level >= CITED:
        return source.level, 0, -distance
    holders = [one for one in reached if one.reach == WITHIN and one.at < source.at < token]
    near = _HOLDS + CITED // 2 if holders and not source.behind else _nearness(reading, source, line)
    return near, 0, -distance


def _nearness(reading: Reading, source: Source, line: Sequence[int]) -> int:
    """How near a source that is set off stands to the clause of the counted: beside it, above it, or elsewhere."""
    if source.clause < 0:
        return 0
    own = _line(reading.sentence.clauses[source.clause])
    if own[0] == line[0] or (len(own) > 1 and own[1] == line[0]):
        return 2
    return 1 if not set(own).isdisjoint(line) else 0


_BACKWARD: Final = 6
_HOLDS: Final = 10


def speaks(reading: Reading, token: int, sources: Sequence[Source]) -> bool:
    """``two survivors told the paper``: whether the counted phrase at a token is the subject of a verb of saying."""
    phrase = reading.phrase_at(token)
    if phrase is None:
        return False
    first = reading.tokens_of(phrase)[0]
    return any(source.at == first and source.end > first and source.behind > 0 for source in sources)


def opening_name(reading: Reading) -> str:
    """The words of the subject of the sentence, where it may be a person: for a pronoun of the next; else empty."""
    for clause in reading.sentence.clauses:
        subject = clause.own_subject
        if subject is not None and clause.verb is not None and clause.kind in FINITE_KINDS:
            return "" if subject.quantities or subject.tag & PRONOUN else named(reading, subject).text
    return ""
