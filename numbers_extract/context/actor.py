"""A counted quantity in, who or what did it out: the agent by voice and preposition, empty where none is said."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.traits import (
    DEED_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    TIME_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.lexicon import cues
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS, RATE_SPANS
from numbers_extract.text.tokens import Tokens

__all__ = ["actor_of"]

_DONE = VICTIM_KINDS | DEED_KINDS
_NOT_DOING = cues.STATIVE | cues.SAYING | CHANGE_VERBS.keys()
_PRONOUNS = cues.BODY_PRONOUNS | cues.SPEAKING_PRONOUNS


def actor_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:  # noqa: C901, PLR0912
    """The words that name the doer, with their determiner, as the text has them."""
    if counted.kind not in _DONE:
        return _doer_of_object(tokens, chunks, counted)
    if counted.frame is not None and counted.frame.role == "toll":
        return _cause_of_toll(tokens, chunks, counted)
    at = counted.at
    verb = counted.verb
    if counted.frame is not None and counted.frame.role == "of":
        return _taker_of_lives(tokens, chunks, counted) or _by_phrase(tokens, chunks, at)
    if verb < 0 or counted.role not in {"object", "subject"}:
        verb = _verb_before(chunks, at)
        if verb < 0 and not _by_phrase(tokens, chunks, at):
            verb = _verb_of_list(chunks, at, deeds=True)
    if verb >= 0 and chunks[verb].lemma in cues.BREAKING_DOWN:
        return ""  # the dead included 12 women
    if 0 <= verb < at and chunks[verb].lemma in cues.BEARING and counted.kind not in HELD_KINDS:
        return ""  # the garrison lost 40 men
    if verb >= 0 and chunks[verb].lemma in cues.UNDERGOING and not chunks[verb].passive:
        return _by_phrase(tokens, chunks, verb)  # the army suffered 20 casualties
    if verb >= 0:
        group = chunks[verb]
        lives = counted.noun is not None and counted.noun.lemma in cues.TAKEN  # has taken thousands of lives
        finding = group.lemma in cues.FINDING and counted.kind in HARMED_KINDS and not lives
        if group.passive or (group.sort == "E" and verb > at):
            found = "" if finding else _by_phrase(tokens, chunks, verb)
            found = found or _deed(tokens, chunks, verb, of=counted.role == "subject") or _when(tokens, chunks, verb)
            found = found or _fronted_deed(tokens, chunks, at)
            leaving = _verb_of_list(chunks, at, deeds=True) if not found and group.sort == "E" else -1
            return found if leaving < 0 else _subject(tokens, chunks, leaving)
        taken = group.lemma in cues.TAKING_VERBS and chunks[at].lemma in cues.TAKEN  # claimed nine lives
        if verb < at and (finding or (group.lemma in cues.SAYING and not taken)):
            return ""  # rescuers recovered nine bodies
        if verb < at and group.sort in "FGEV":
            return _subject(tokens, chunks, verb)
        if counted.role == "subject":
            return _deed(tokens, chunks, verb, of=True) or _fronted_deed(tokens, chunks, at)
    return _by_phrase(tokens, chunks, at)


def _cause_of_toll(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """``The toll from the quake rose to 12``: what took them, behind the noun of the toll."""
    at = next((k for k, chunk in enumerate(chunks) if chunk.head == counted.head), -1)
    owner = (
        next((t for t in range(chunks[at].first, counted.head) if tokens.words[t].tag == "p"), -1) if at >= 0 else -1
    )
    if owner > 0 and any(w.lemma in cues.CARRYING_DEEDS for w in tokens.words[chunks[at].first : owner]):
        return tokens.surface(chunks[at].first, owner)  # Hurricane Sandy's death toll
    if at < 0 or at + 2 >= len(chunks) or chunks[at + 1].text not in cues.TOLL_CAUSES:
        return ""
    return _full(tokens, chunks, at + 2) if chunks[at + 2].lemma in cues.CARRYING_DEEDS else ""


def _taker_of_lives(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """``The blaze claimed the lives of nine men``: what took them."""
    lives = next((k for k, chunk in enumerate(chunks) if chunk.head == counted.head), 0)
    verb = _verb_before(chunks, lives) if chunks[lives].lemma in cues.TAKEN else -1
    taken = verb >= 0 and not chunks[verb].passive and chunks[verb].lemma in cues.TAKING_LIVES
    return _subject(tokens, chunks, verb) if taken else ""


def _fronted_deed(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> str:
    """``In an air strike, 43 people were killed``: a deed that opens the sentence."""
    if at > 1 and chunks[0].sort == "I" and chunks[0].text in cues.DEED_PREPOSITIONS and chunks[1].sort in "NAQ":
        return _full(tokens, chunks, 1) if chunks[1].lemma in cues.CARRYING_DEEDS else ""
    return ""


def _when(tokens: Tokens, chunks: Sequence[Chunk], verb: int) -> str:
    """``were killed when warplanes bombed a market``: the subject of the clause that tells how."""
    for k in range(verb + 1, min(len(chunks) - 2, verb + 9)):
        if chunks[k].sort in ";.,":
            break
        if chunks[k].sort == "s" and chunks[k].text in cues.DEED_SUBORDINATORS and chunks[k + 1].sort in "NAQ":
            told = chunks[k].text not in cues.DATING_SUBORDINATORS or _is_clause(chunks, k + 2)
            deed = any(chunk.lemma in cues.CARRYING_DEEDS for chunk in chunks[k + 1 : k + 4])
            return _full(tokens, chunks, k + 1) if told or deed else ""  # not after the match
    return ""


def _is_clause(chunks: Sequence[Chunk], start: int) -> bool:
    """Whether a finite verb stands between ``start`` and the end of the sentence or the next subordinator."""
    end = next((k for k in range(start, len(chunks)) if chunks[k].sort in ".;s"), len(chunks))
    return any(chunk.sort in "FBKE" and chunk.lemma not in cues.STRONG_SAYING for chunk in chunks[start:end])


def _doer_of_object(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """Who fired the rockets, spent the money, sent the troops: the subject of the verb whose object the quantity is."""
    if counted.kind in TIME_KINDS:
        return ""
    verb = _verb_before(chunks, counted.at)
    if verb < 0 and counted.role != "subject":
        verb = _verb_of_list(chunks, counted.at)
    if verb < 0 or chunks[verb].passive:
        return ""
    things = chunks[counted.at].sort == "Q" and chunks[verb].lemma in cues.DOING_TO_THINGS  # dropped 14 bombs
    if not things and chunks[verb].lemma in _NOT_DOING:
        return ""
    return _subject(tokens, chunks, verb)


def _verb_before(chunks: Sequence[Chunk], at: int) -> int:
    j = at - 1
    while j >= 0 and chunks[j].sort in 'RT"':
        j -= 1
    return j if j >= 0 and chunks[j].sort in "FGEV" else -1


def _verb_of_list(chunks: Sequence[Chunk], at: int, *, deeds: bool = False) -> int:
    """``sent 400 soldiers and two vehicles``: the verb whose objects the phrase is listed with; -1 for none.

    ``deeds``: what was done to the listed, so that nobody behind ``of`` is among them.
    """
    listed = 'C,NQAMRJ"' if deeds else 'C,NQAMoR"'
    after = at + 1
    while after + 1 < len(chunks) and chunks[after].sort in "oI":
        after += 2
    if at < _SHORTEST or chunks[at - 1].sort not in "C,":
        return -1
    j = at - 1
    while j >= 0 and chunks[j].sort in listed:
        j -= 1
    left = deeds and j >= 0 and chunks[j].lemma in cues.LEAVING  # left 54 dead and 400 injured
    if after < len(chunks) and chunks[after].sort in "FBKE" and not (left and chunks[after].sort == "E"):
        return -1
    return j if j >= 0 and chunks[j].sort in "FGEV" and chunks[j + 1].sort in "NQAM" else -1


def _by_phrase(tokens: Tokens, chunks: Sequence[Chunk], start: int) -> str:
    for k in range(start + 1, min(len(chunks) - 1, start + 6)):
        if chunks[k].sort in ";.,":
            break
        if chunks[k].sort == "y" and chunks[k + 1].sort in "NAQ":
            return _full(tokens, chunks, k + 1)
    return ""


def _deed(tokens: Tokens, chunks: Sequence[Chunk], verb: int, *, of: bool = False) -> str:
    """``were killed in an air strike``, ``died of cholera``: the deed stands for the doer."""
    for k in range(verb + 1, min(len(chunks) - 1, verb + 5)):
        if chunks[k].sort in ";.,F":
            break
        lead = chunks[k].text
        if (chunks[k].sort == "I" and lead in cues.DEED_PREPOSITIONS) or (of and chunks[k].sort == "o"):
            noun = chunks[k + 1]
            if noun.lemma in cues.OWN_HARM:
                return ""
            if noun.sort in "NAQ" and (
                noun.lemma in cues.CARRYING_DEEDS or (chunks[k].sort == "o" and noun.sort == "N")
            ):
                return _full(tokens, chunks, k + 1) if chunks[k].sort != "o" else tokens.surface(noun.first, noun.last)
    return ""


def _subject(tokens: Tokens, chunks: Sequence[Chunk], verb: int) -> str:  # noqa: C901, PLR0912
    """The subject of an active verb; for a participle after a comma, that of the clause before it."""
    j = verb - 1
    if chunks[verb].sort in "GF" and j > 0 and (chunks[j].sort == "o" or chunks[j].text in cues.ACCUSING):
        return _accused(tokens, chunks, j)
    if chunks[verb].sort in "FBE" and j > 0 and chunks[j].sort == ",":
        opening = next((m for m in range(j - 1, 0, -1) if chunks[m].sort in ",;."), 0)
        if opening and chunks[opening].sort == "," and chunks[opening - 1].sort in "NA" and chunks[opening - 1].word:
            return _full(tokens, chunks, opening - 1)  # the crash, the worst since 1998, killed
    if chunks[verb].sort == "G" and j > 0 and chunks[j].sort in "sI" and chunks[j].text in cues.WITH_THE_SAME_SUBJECT:
        main = next((m for m in range(j) if chunks[m].sort in "FBKE"), -1)
        return _subject(tokens, chunks, main) if main > 0 else ""  # the storm weakened before killing 11
    while j >= 0:
        sort = chunks[j].sort
        if sort in ";.":
            return ""
        if sort == "w" and j == verb - 1 and j > 1:
            named = _described(chunks, j - 2 if chunks[j - 1].sort == "," else j - 1)
            if chunks[named].sort in "NAQ":
                return _full(tokens, chunks, named)  # "a conflict that has killed", "a blaze, which left"
        if sort == "A" and chunks[j].lemma in RATE_SPANS:
            j -= 1  # earns $290 a month and pays 300 in rent
            continue
        if sort in "NAQ":
            if j == verb - 1 and chunks[verb].sort == "G":
                return _full(tokens, chunks, j)  # "with nations making arrests"
            joined = _coordinated_from(chunks, j)
            if joined > 0 and chunks[joined - 1].sort in "oIyt" and _earlier_noun(chunks, joined) >= 0:
                j = joined - 2
                continue
            opens = j == verb - 1 and j > 0 and chunks[j - 1].sort == "," and chunks[verb].sort in "FBE"
            if (_is_object(chunks, j) and not opens) or (chunks[verb].sort == "G" and _dates_only(chunks, j, verb)):
                j -= 1
                continue
            if chunks[j].word is None:
                return ""
            return tokens.surface(chunks[joined].first, chunks[j].last) if joined < j else _full(tokens, chunks, j)
        if sort == "P":
            return _antecedent(tokens, chunks, j)
        j -= 1
    return ""


def _described(chunks: Sequence[Chunk], k: int) -> int:
    """``a raid in Ard, which left two dead``: the deed that a relative clause behind ``k`` is about."""
    deed = k
    while deed > 1 and chunks[deed - 1].sort in "Io" and chunks[deed].lemma not in cues.CARRYING_DEEDS:
        deed -= 2
    return deed if chunks[deed].lemma in cues.CARRYING_DEEDS else k


def _dates_only(chunks: Sequence[Chunk], j: int, verb: int) -> bool:
    """``struck before dawn, killing nine``: phrase ``j`` stands behind a subordinator without a verb of its own."""
    if j == 0 or chunks[j - 1].sort != "s":
        return False
    return any(chunk.sort == "," for chunk in chunks[j:verb]) and not _is_clause(chunks[:verb], j + 1)


def _accused(tokens: Tokens, chunks: Sequence[Chunk], j: int) -> str:
    """``accused police of killing 11``, ``he is suspected of killing 11``: the one before the preposition ``j``."""
    before = chunks[j - 1]
    if before.sort == "N" and j > 1 and chunks[j - 2].sort == "K":
        return _subject(tokens, chunks, j - 2)  # is accused of
    if before.sort in "NAQ" and before.word is not None:
        return _full(tokens, chunks, j - 1)
    return _subject(tokens, chunks, j - 1) if before.sort in "BE" else ""


def _antecedent(tokens: Tokens, chunks: Sequence[Chunk], j: int) -> str:
    """``The army said it killed 13``: the subject of the verb of saying before the pronoun."""
    if chunks[j].text not in _PRONOUNS or j < _SHORTEST:
        return ""
    said = j - 1 if chunks[j - 1].sort in "FE" else j - 2
    if said < 1 or chunks[said].lemma not in cues.SAYING or chunks[said - 1].sort not in "NA":
        return ""
    return tokens.surface(chunks[said - 1].first, chunks[said - 1].last)


_SHORTEST = 2


def _coordinated_from(chunks: Sequence[Chunk], j: int) -> int:
    """The first of the phrases that ``and`` joins to phrase ``j``."""
    while j > 1 and chunks[j - 1].sort == "C" and chunks[j - 2].sort in "NA" and chunks[j - 2].word is not None:
        j -= 2
    return j


def _earlier_noun(chunks: Sequence[Chunk], j: int) -> int:
    for k in range(j - 1, -1, -1):
        if chunks[k].sort in "NAQ":
            return k
    return -1


def _is_object(chunks: Sequence[Chunk], j: int) -> bool:
    k = j - 1
    while k >= 0 and chunks[k].sort in "RTC,NAQJ":
        if chunks[k].sort in "NAQ" and chunks[k + 1].sort not in "C,":
            break
        k -= 1
    if k == j - 1 and k > 0 and chunks[k].lemma in cues.SAYING:
        acts = j + 1 < len(chunks) and chunks[j + 1].sort in "FB"
        if acts or chunks[k - 1].sort in "NAPQ":
            return False  # police say gunmen killed eight
    return k >= 0 and chunks[k].sort in "FGEVB"


def _full(tokens: Tokens, chunks: Sequence[Chunk], k: int) -> str:
    """A phrase with the ``of``/``on`` phrase that completes it."""
    end = k
    if (k + 2 < len(chunks) and chunks[k + 1].sort == "o" and chunks[k + 2].sort in "NA") or (
        k + 2 < len(chunks)
        and chunks[k + 1].sort == "I"
        and chunks[k + 1].text in cues.TARGETING
        and chunks[k + 2].sort in "NA"
    ):
        end = k + 2
    return tokens.surface(chunks[k].first, chunks[end].last)
