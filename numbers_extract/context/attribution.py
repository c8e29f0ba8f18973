"""The phrases of a sentence in, who says what out: ``X said``, ``according to X``, quotations, pronouns resolved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from numbers_extract.frames.chunks import Chunk
from numbers_extract.lexicon import cues
from numbers_extract.lexicon.phrase_words import NOT_PERSON_ENDINGS, PERSON_ENDINGS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.text.tokens import Tokens

__all__ = ["Source", "names_person", "sources_in", "subject_of"]


class Source(NamedTuple):
    """Who says it: the words, the tokens they stand in, and the tokens that they vouch for (``first`` to ``last``)."""

    text: str
    at: int
    end: int
    first: int
    last: int
    pronoun: bool


def sources_in(tokens: Tokens, chunks: Sequence[Chunk], speaker: str, person: str = "") -> list[Source]:
    """All attributions of a sentence in text order.

    ``speaker`` is whom a pronoun stands for, ``person`` whom ``he`` and ``she`` do; both empty for nobody.
    """
    found: list[Source] = []
    source: Source | None
    opener = ""
    if not cues.PRONOUNS_OF_SOURCES.isdisjoint(tokens.texts):
        opener = subject_of(tokens, chunks) or _opening_body(tokens, chunks)
    for k, chunk in enumerate(chunks):
        sort = chunk.sort
        if sort not in _TELLING_SORTS:
            continue
        if sort in "FEB":
            if chunk.lemma not in cues.SAYING and chunk.lemma not in cues.HEARING:
                claimed = chunk.verbs[:1] and chunk.verbs[0] in cues.CLAIMING and not chunk.negated
                start = _subject(chunks, k) if claimed else None
                source = None if start is None else _made(tokens, chunks, start, k, speaker, weak=False)
                if source is not None:
                    found.append(source)  # the rebels claim to have shot down a drone
                continue
            if k and chunks[k - 1].sort == "w" and found:  # said Ana, who said
                found.append(found[-1]._replace(at=chunk.first, end=chunk.first, last=len(tokens)))
                continue
            before = chunks[k - 1] if k else chunk
            known = person if before.text in cues.PERSONAL_PRONOUNS and person else speaker
            source = _of_verb(tokens, chunks, k, opener if opener and k > _FAR_FROM_OPENING else known)
        elif sort == "N" and chunk.lemma in cues.FIGURES:
            source = _of_owner(tokens, chunk)
        elif sort == "N" and found and _goes_without_verb(chunks, k):
            found[-1] = found[-1]._replace(last=min(found[-1].last, chunk.first))
            source = Source(
                tokens.surface(chunk.first, chunk.last), chunk.first, chunk.last, chunk.first, len(tokens), False
            )
        elif sort in "GI" and chunk.word is not None and chunk.word.text in cues.ATTRIBUTING:
            source = _of_preposition(tokens, chunks, k)
        else:
            continue
        if source is not None:
            found.append(source)
    return found or _headed(tokens, chunks)


def _goes_without_verb(chunks: Sequence[Chunk], k: int) -> bool:
    """``organisers said 80,000, police 25,000``: another source and its figure, with the verb left out."""
    if k < _FIGURE_BEFORE or chunks[k - 1].sort != "," or not _is_bare_figure(chunks, k - 2):
        return False
    word = chunks[k].word
    if chunks[k].lemma not in cues.ANNOUNCING_NOUNS and (word is None or word.group is None):
        return False
    lead = chunks[k - _FIGURE_BEFORE]
    if lead.sort == "I":  # put the crowd at 80,000, police at 25,000
        return k + 1 < len(chunks) and chunks[k + 1].text == lead.text and _is_bare_figure(chunks, k + 2)
    return lead.lemma in cues.SAYING and _is_bare_figure(chunks, k + 1)


def _is_bare_figure(chunks: Sequence[Chunk], k: int) -> bool:
    return k < len(chunks) and chunks[k].sort == "Q" and chunks[k].head < 0


_FIGURE_BEFORE = 3
_TELLING_SORTS = frozenset("FEBNGI")


def subject_of(tokens: Tokens, chunks: Sequence[Chunk]) -> str:
    """The person who opens the sentence as its subject, for a pronoun of the next; empty for others."""
    first = _opening(chunks)
    if first + 1 >= len(chunks) or chunks[first].sort not in "NA" or chunks[first + 1].sort not in "FBKE,":
        return ""
    head = chunks[first]
    if (
        head.word is None
        or head.word.plural
        or not (head.person or (head.word.tag == "X" and head.last - head.first > 1))
    ):
        return ""
    return tokens.surface(head.first, head.last)


def _opening(chunks: Sequence[Chunk]) -> int:
    """The first phrase that is no adverb, time or mark; the number of phrases where there is none."""
    for k, chunk in enumerate(chunks):
        if chunk.sort not in _BEFORE_SUBJECTS:
            return k
    return len(chunks)


_BEFORE_SUBJECTS = frozenset('RT",(')


def _opening_body(tokens: Tokens, chunks: Sequence[Chunk]) -> str:
    """The office or country that opens the sentence as its subject: ``The army sent ..., where it said``."""
    first = _opening(chunks)
    if first + 1 >= len(chunks) or chunks[first].sort != "N" or chunks[first + 1].sort not in "FBKE":
        return ""
    head = chunks[first]
    known = head.lemma in cues.ANNOUNCING_NOUNS or (head.word is not None and head.word.tag == "X")
    return tokens.surface(head.first, head.last) if known and head.quantity is None else ""


def _headed(tokens: Tokens, chunks: Sequence[Chunk]) -> list[Source]:
    """``Pentagon: 45 civilians killed``; ``Diplomats doubled in number: minister``: a source set off by a colon."""
    if len(chunks) < _SHORTEST_HEADLINE:
        return []
    last = len(chunks) - (2 if chunks[-1].sort == "." else 1)
    counted = chunks[1].sort == ":" and chunks[2].head < 0 and chunks[2].quantity is not None
    if counted and chunks[3].sort in ".(":
        return []  # Displaced residents: 8,940
    for at, colon in ((0, 1), (last, last - 1)):
        chunk = chunks[at]
        dash = at > 0 and chunks[colon].sort == "," and tokens.text[tokens.starts[chunks[colon].first]] in _DASHES
        if (
            (chunks[colon].sort == ":" or dash)
            and chunk.sort == "N"
            and chunk.word is not None
            and chunk.quantity is None
        ):
            known = (
                chunk.lemma in cues.ANNOUNCING_NOUNS
                or chunk.word.group is not None
                or (chunk.word.tag == "X" and at > 0)
            )
            if known and chunk.last - chunk.first <= _LONGEST_SOURCE:
                return [
                    Source(
                        tokens.surface(chunk.first, chunk.last), chunk.first, chunk.last, 0, len(tokens), pronoun=False
                    )
                ]
    return []


_SHORTEST_HEADLINE = 4
_DASHES = "-\u2013\u2014"
_LONGEST_SOURCE = 4


def _segment(tokens: Tokens, token: int) -> tuple[int, int]:
    """The stretch between semicolons that a token stands in."""
    words = tokens.words
    if ";" not in tokens.texts:
        return 0, len(words)
    first = token
    while first > 0 and words[first - 1].text != ";":
        first -= 1
    last = token
    while last < len(words) and words[last].text != ";":
        last += 1
    return first, last


_FAR_FROM_OPENING = 3
_PRONOUNS = cues.SPEAKING_PRONOUNS | cues.BODY_PRONOUNS
_NEAR = 6


def _of_owner(tokens: Tokens, chunk: Chunk) -> Source | None:
    """``the government's figure is``: the owner of a figure vouches for it."""
    owned = [token for token in range(chunk.first, chunk.head) if tokens.words[token].tag == "p"]
    if not owned or owned[0] == chunk.first or (tokens.words[chunk.first].tag == "D" and owned[0] == chunk.first + 1):
        return None
    first, last = _segment(tokens, chunk.first)
    return Source(tokens.surface(chunk.first, owned[0]), chunk.first, chunk.last, first, last, pronoun=False)


def _of_verb(tokens: Tokens, chunks: Sequence[Chunk], k: int, speaker: str) -> Source | None:  # noqa: C901, PLR0912
    verb = chunks[k]
    if verb.lemma in cues.QUOTING:
        return _quoted(tokens, chunks, k, speaker)
    if verb.passive and verb.lemma in cues.VOUCHED and k + 2 < len(chunks) and chunks[k + 1].sort == "y":
        return _made(tokens, chunks, k + 2, len(chunks), speaker, weak=False)
    if verb.passive or verb.negated:
        return None
    if k + 1 < len(chunks) and chunks[k + 1].sort == "y":
        return None  # stories told by two women
    weak = verb.lemma in cues.WEAK_SAYING
    if verb.lemma in cues.OF_A_CLAUSE and (k + 1 >= len(chunks) or chunks[k + 1].sort not in "wNQAZP"):
        return None  # were feared dead
    if verb.lemma in cues.HEARING and (k == 0 or chunks[k - 1].lemma not in cues.HEARERS):
        return None
    if k + 1 < len(chunks) and verb.lemma in cues.DOING_WITH_OBJECT and chunks[k + 1].sort in "QM":
        return None  # will add 120 vehicles
    if verb.lemma in cues.TELLING and k + 2 < len(chunks) and chunks[k + 2].sort in "tV":
        return None  # told 14 ships to turn back
    j = k - 1
    while j >= 0 and chunks[j].sort in "RT":
        j -= 1
    if j >= 0 and chunks[j].sort == "C" and verb.lemma in cues.JOINED_SAYING:  # gave a lower figure and said
        before = next((m for m in range(j - 1, -1, -1) if chunks[m].sort in "FBKE"), -1)
        shared = _subject(chunks, before) if before > 0 else None
        return None if shared is None else _made(tokens, chunks, shared, before, speaker, weak=weak)
    apart = j < 0 or chunks[j].sort in ',".'
    if not apart:
        start = _subject(chunks, k)
        return None if start is None else _made(tokens, chunks, start, k, speaker, weak=weak)
    if j >= 0 and chunks[j].sort == ",":
        start = _before_insertion(chunks, j)  # "Ana Ruiz, a nurse, said ..."
        if start is not None:
            made = _made(tokens, chunks, start, k, speaker, weak=weak)
            return None if made is None else made._replace(end=verb.first)  # his age is not his to say
    # "... , said Captain Rory Neale, who ..."
    m = k + 1
    if (
        m < len(chunks)
        and chunks[m].sort in "NAQ"
        and verb.lemma not in cues.TELLING
        and (not weak or verb.lemma in cues.REPORTING)
    ):
        following = chunks[m + 1].sort if m + 1 < len(chunks) else "."
        if following in "FBKE":
            return None
        made = _made(tokens, chunks, m, len(chunks), speaker, weak=False)
        described = m + 1 < len(chunks) and chunks[m + 1].sort == ","
        return made._replace(end=made.last) if made is not None and described else made
    return None


def _quoted(tokens: Tokens, chunks: Sequence[Chunk], k: int, speaker: str) -> Source | None:
    """``TASS quoted the ministry as saying``, ``the ministry was quoted as saying``: the one who is quoted."""
    said = next((m for m in range(k + 1, min(len(chunks), k + _NEAR)) if chunks[m].text in cues.QUOTED_AS), -1)
    if chunks[k].passive:
        start = _subject(chunks, k)
    else:
        start = k + 1 if k + 1 < len(chunks) and chunks[k + 1].sort in "NAQ" and said > 0 else _subject(chunks, k)
    made = None if start is None else _made(tokens, chunks, start, k, speaker, weak=False)
    return made if made is None or said < 0 else made._replace(end=max(made.end, chunks[said].last))


def _before_insertion(chunks: Sequence[Chunk], comma: int) -> int | None:
    """The phrase before an inserted description that ends at ``comma``, where it opens its clause."""
    j = comma - 1
    while j >= 0 and chunks[j].sort not in ',;."':
        j -= 1
    if j < 1 or chunks[j].sort != "," or chunks[j - 1].sort not in "NAPQ":
        return None
    start = j - 1
    inserted, before = chunks[j + 1], chunks[start]
    if _is_name(inserted) and not _is_name(before) and comma == j + 2:
        return j + 1  # the port's manager, Ada Brand, told
    while start >= 2 and chunks[start - 1].sort in "oI" and chunks[start - 2].sort in "NA":
        start -= 2
    return start if start == 0 or chunks[start - 1].sort in '.,"C;:T' or chunks[start - 1].sort == "s" else None


def _is_name(chunk: Chunk) -> bool:
    return chunk.word is not None and chunk.word.tag == "X" and chunk.word.group is None


def _subject(chunks: Sequence[Chunk], k: int) -> int | None:
    """The head phrase of the subject of verb group ``k``."""
    j = k - 1
    while j >= 0:
        sort = chunks[j].sort
        if sort in ";.w" or sort in "FBV":
            return None
        if sort in "NAQP":
            if j > 0 and chunks[j - 1].sort in "oIyt":
                if chunks[j - 1].sort == "I" and chunks[j - 1].text in cues.ACCOMPANYING and not _is_name(chunks[j]):
                    return None
                j -= 2
                continue
            if j > 1 and chunks[j - 1].sort == "C" and chunks[j - 2].sort in "NA":
                return j - 2 if chunks[j - 2].person else j
            if j > 1 and chunks[j - 1].sort == "," and chunks[j - 2].sort in "NA" and chunks[k - 1].sort == ",":
                return j - 2
            return j
        j -= 1
    return None


def _made(tokens: Tokens, chunks: Sequence[Chunk], start: int, k: int, speaker: str, *, weak: bool) -> Source | None:
    subject = chunks[start]
    first, last = _segment(tokens, subject.first)
    if subject.sort == "P":
        word = subject.word
        of_body = word is not None and word.text in cues.BODY_PRONOUNS
        if (
            word is None
            or word.text not in _PRONOUNS
            or not speaker
            or (of_body and (_is_person(speaker) or chunks[k].lemma not in cues.STRONG_SAYING))
            or (weak and chunks[k].lemma not in cues.ESTIMATING)
        ):
            return None
        return Source(speaker, subject.first, subject.last, first, last, pronoun=True)
    word = subject.word
    if word is None and start + 2 < len(chunks) and chunks[start + 1].sort == "o" and chunks[start + 2].person:
        whole = chunks[start + 2]  # one of the survivors said
        return Source(tokens.surface(subject.first, whole.last), subject.first, whole.last, first, last, pronoun=False)
    if word is None or subject.lemma in cues.SOURCE_STOPS:
        return None
    described = start + 2 < min(k, len(chunks)) and chunks[start + 1].sort == "," and chunks[start + 2].person
    names_source = (
        chunks[min(k, len(chunks) - 1)].lemma in cues.STRONG_SAYING
        or subject.lemma in cues.ANNOUNCING_NOUNS
        or word.group is not None
        or word.tag == "X"
        or _names_doer(subject)
        or (tokens.shouted and described)
        or any(tokens.words[token].group is not None for token in range(subject.first, subject.last))
    )
    if not names_source:
        return None
    if (
        weak
        and subject.lemma not in cues.ANNOUNCING_NOUNS
        and word.tag != "X"
        and not (chunks[min(k, len(chunks) - 1)].lemma in cues.ESTIMATING and _names_doer(subject))
    ):
        return None
    end = start
    while end + 2 < min(k, len(chunks)) and _goes_on(tokens, chunks, end):
        end += 2
    publisher = _publisher(chunks, end)
    at = subject.first
    if end < publisher < k:
        at, end = chunks[publisher].first, publisher  # figures released by the ministry show
    return Source(tokens.surface(at, chunks[end].last), at, chunks[end].last, first, last, pronoun=False)


def _publisher(chunks: Sequence[Chunk], k: int) -> int:
    """``figures released by the ministry``: the phrase of the one who gave them out; ``k`` where nobody did."""
    if chunks[k].lemma not in cues.PUBLISHED or k + 3 >= len(chunks) or chunks[k + 1].sort != "E":
        return k
    if chunks[k + 2].sort != "y" or chunks[k + 3].sort not in "NA":
        return k
    return k if chunks[k + 1].lemma in cues.OBTAINING else k + 3


def _goes_on(tokens: Tokens, chunks: Sequence[Chunk], end: int) -> bool:
    """``a survey of 18,000 households``, ``observers from 16 countries``: the source's own complement."""
    joint, noun = chunks[end + 1], chunks[end + 2]
    if joint.sort == "o":
        return noun.sort in "NAQ"
    named = joint.sort == "I" and _is_capital(tokens, joint) and _is_capital(tokens, noun) and not tokens.shouted
    if named and noun.word is not None:
        return True  # Doctors Without Borders
    if joint.sort == "I" and _is_name(chunks[end]) and _is_name(noun):
        return joint.text in cues.NAME_JOINTS  # the Office for National Statistics
    if joint.sort in "Iy" and joint.text in cues.OWNING_JOINTS and chunks[end].lemma in cues.ANNOUNCING_NOUNS:
        return noun.sort in "NAQ"  # a spokesman for the ministry, a report by the ministry
    return joint.sort == "I" and noun.sort == "Q"


def _names_owner(tokens: Tokens, joint: Chunk) -> bool:
    """Whether a preposition stands before whose the source is, or inside its name."""
    return joint.text in cues.OWNING_JOINTS or _is_capital(tokens, joint)


def _is_bare(chunk: Chunk) -> bool:
    """Whether a phrase is a common noun in the singular and nothing else."""
    word = chunk.word
    alone = word is not None and chunk.last - chunk.first == 1 and word.tag == "N" and not word.cap
    return alone and chunk.lemma not in cues.ANNOUNCING_NOUNS


def _is_capital(tokens: Tokens, chunk: Chunk) -> bool:
    return tokens.text[tokens.starts[chunk.first]].isupper()


def _names_doer(chunk: Chunk) -> bool:
    """Whether a noun is one for people, also by its ending: ``insurers``."""
    word = chunk.word
    if word is None or word.tag not in "NS":
        return False
    return word.group is not None or (word.text.endswith(PERSON_ENDINGS) and word.lemma not in NOT_PERSON_ENDINGS)


def names_person(source: str) -> bool:
    """Whether the words of a source name one person: a noun for people, or a name of two or three words."""
    words = source.split()
    if _is_person(source):
        return not FOLDED[words[-1].lower()].plural
    named = 1 < len(words) < _LONGEST_SOURCE and all(word[:1].isupper() for word in words)
    return named and not any(FOLDED[word.lower()].lemma in cues.ANNOUNCING_NOUNS for word in words)


def _is_person(speaker: str) -> bool:
    """Whether the last word of a source names a person rather than an office or a country."""
    return FOLDED[speaker.lower().rpartition(" ")[2]].group is not None


def _of_preposition(tokens: Tokens, chunks: Sequence[Chunk], k: int) -> Source | None:
    m = k + 1
    if m < len(chunks) and chunks[m].sort == "t":
        m += 1
    if m >= len(chunks) or chunks[m].sort not in "NAQ":
        return None
    noun = chunks[m].word
    if chunks[k].text in cues.RATE_LIKE and (tokens.words[chunks[m].first].tag == "Q" or _is_bare(chunks[m])):
        return None  # 50 euros per head
    m = _publisher(chunks, m)  # according to figures released by the ministry
    if chunks[k].text in cues.RATE_LIKE and not (
        chunks[m].lemma in cues.ANNOUNCING_NOUNS or (noun is not None and (noun.group is not None or noun.tag == "X"))
    ):
        return None  # $42 per month
    if m + 2 < len(chunks) and chunks[m + 1].sort == "," and _is_name(chunks[m + 2]) and not _is_name(chunks[m]):
        m += 2  # according to the head teacher, Sani Aboki
    end = m
    while end + 2 < len(chunks) and (
        (chunks[end + 1].sort == "o" and chunks[end + 2].sort in "NA")
        or (chunks[end + 1].sort == "I" and _goes_on(tokens, chunks, end) and _names_owner(tokens, chunks[end + 1]))
    ):
        end += 2
    listed = end
    while listed + 2 < len(chunks) and chunks[listed + 1].sort in ",C" and chunks[listed + 2].sort == "Q":
        if not chunks[listed + 2].person or chunks[min(listed + 3, len(chunks) - 1)].sort not in ",C":
            break
        listed += 2  # three officials, two soldiers and two agents, ...
    first, last = _segment(tokens, chunks[m].first)
    words = tokens.surface(chunks[m].first, chunks[end].last)
    return Source(words, chunks[m].first, chunks[listed].last, first, last, pronoun=False)
