"""A noun phrase in, whether it can say something and the words that name who speaks out; pronouns resolved."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.sources.source import Ask, Words
from numbers_extract.grammar.classes import ADJECTIVE, AMOUNT, COUNTED, NAME, OWNER_MARK, PRONOUN, TEMPORAL
from numbers_extract.grammar.clause import APPOSITION, MOST_STEPS, NOMINAL, PARTICIPLE_CLAUSE, Clause
from numbers_extract.grammar.phrase import CONJUNCTION, NOUN_PHRASE, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.ballot_talk import POLLS
from numbers_extract.lexicon.clause_words import TIME_UNIT_NOUNS
from numbers_extract.lexicon.function_words import MONTHS_AND_MODALS, MONTHS_AND_NOUNS
from numbers_extract.lexicon.labels import BOOK_SIGNS
from numbers_extract.lexicon.phrase_words import NOT_PERSON_ENDINGS, PERSON_ENDINGS
from numbers_extract.lexicon.relators import (
    IMPERSONAL,
    INESSIVE,
    PARTITIVE,
    PLURAL_PERSONS,
    SINGULAR_PERSONS,
    SUBJECT_PRONOUNS,
)
from numbers_extract.lexicon.speakers import (
    COUNT_NOUNS,
    COUNTED_SO_FAR,
    GIVING_OUT,
    HEDGING,
    NAME_JOINTS,
    OWNING_JOINTS,
    PAPERS,
    PLACING_JOINTS,
    SPEAKER_STOPS,
    SPEAKING_PEOPLE,
    speaks,
)
from numbers_extract.lexicon.words import FOLDED, Word
from numbers_extract.text.tokens import DIGITS

__all__ = [
    "antecedent_of",
    "can_speak",
    "hanging_on",
    "head_of",
    "is_paper",
    "is_teller",
    "named",
    "names_person",
    "owned",
    "resolved",
]

_PRONOUNS: Final = SUBJECT_PRONOUNS | IMPERSONAL
_LONGEST_NAME: Final = 4


def head_of(reading: Reading, phrase: Phrase) -> Word:
    """The lexicon entry of the head of a phrase, whatever its capitals."""
    return FOLDED[reading.tokens.words[reading.token_of(phrase)].text]


def is_paper(reading: Reading, phrase: Phrase) -> bool:
    """Whether a noun phrase is a paper, a figure or an inquiry, which says something and does nothing."""
    return head_of(reading, phrase).lemma in PAPERS


def is_teller(phrase: Phrase) -> bool:
    """Whether a noun is of people or of a body that says things: of a ``claim`` of deaths no cause, but its source."""
    return speaks(phrase.lemma) or FOLDED[phrase.text].group is not None


def can_speak(reading: Reading, phrase: Phrase, *, surely: bool = False, told: bool = False) -> bool:
    """Whether a noun phrase can be a source.

    ``told`` is for a verb that only says, whose subject is a source whatever it is; ``surely`` asks for a paper, an
    office or a name, as verbs of showing need it.
    """
    word = head_of(reading, phrase)
    named_so = told and phrase.tag & NAME  # Ard Fire said
    if phrase.tag & PRONOUN:
        return False
    if word.lemma in SPEAKER_STOPS and not named_so and not _is_named_figure(reading, phrase):
        return False
    if _is_numbered(reading, phrase):
        return True
    if phrase.tag & AMOUNT or word.text == DIGITS or (word.text in HEDGING and phrase.last - phrase.first == 1):
        return False
    if phrase.tag & COUNTED:  # one of the survivors said; not 47 percent said
        return not word.plural and any(
            can_speak(reading, part) and part.preposition for part in hanging_on(reading, phrase)
        )
    gerund = word.tag == "g" and word.text not in POLLS  # funding is no fund
    if (speaks(word.lemma) and not gerund) or phrase.tag & NAME or _is_named_figure(reading, phrase):
        return True
    if surely:
        return any(is_paper(reading, one) for one in hanging_on(reading, phrase))  # the Mail on Sunday survey
    return told or word.group is not None or _ends_as_person(word) or _holds_person(reading, phrase)


def _is_named_figure(reading: Reading, phrase: Phrase) -> bool:
    """``a Reuters count``, ``the ministry's count``, ``the final count``: a figure behind what says whose it is."""
    if phrase.lemma not in COUNT_NOUNS:
        return False
    tags, entries = reading.sentence.tags, reading.sentence.items.entries
    before = range(phrase.first, phrase.head)
    return any(tags[item] & (NAME | OWNER_MARK) or entries[item].text in COUNTED_SO_FAR for item in before)


def _is_numbered(reading: Reading, phrase: Phrase) -> bool:
    """``Radio 4``, ``Temo 5``: whether the number at the end of a phrase counts nothing, but names a speaker."""
    head = reading.token_of(phrase)
    word = reading.tokens.words[head]
    if word.text != DIGITS or phrase.quantities or phrase.dates or head == reading.tokens_of(phrase)[0]:
        return False
    before = FOLDED[reading.tokens.words[head - 1].text]
    station = phrase.tag & NAME and before.text.isalpha() and before.text not in BOOK_SIGNS  # not: Fig. 3 shows
    return bool(station) or speaks(before.lemma)


def _ends_as_person(word: Word) -> bool:
    """Whether a noun is one for people by its ending: ``insurers``."""
    return word.tag in "NS" and word.text.endswith(PERSON_ENDINGS) and word.lemma not in NOT_PERSON_ENDINGS


def _holds_person(reading: Reading, phrase: Phrase) -> bool:
    """``the police logs``: whether people are among its nouns; not: major flaws."""
    items, tags, words = reading.sentence.items, reading.sentence.tags, reading.tokens.words
    return any(
        words[token].group is not None
        for item in range(phrase.first, phrase.last)
        if not tags[item] & ADJECTIVE
        for token in range(items.first[item], items.last[item])
    )


def hanging_on(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """The noun phrases that hang on another by a preposition."""
    return [
        one for one in reading.sentence.governed_by(phrase)
        if one.relation == NOMINAL and one.preposition and one.sort == NOUN_PHRASE
    ]  # fmt: skip


# -------------------------------------------------------------------------------------- the words
def named(reading: Reading, phrase: Phrase) -> Words:
    """The words of a source with their tokens: the phrase with its complement; of ``the head, Ada Brand`` the name."""
    phrase = _publisher(reading, phrase) or _apposed_name(reading, phrase) or phrase
    first, last = reading.tokens_of(phrase)
    tokens = reading.tokens
    current = phrase
    for _ in range(MOST_STEPS):
        inner = next((one for one in _behind(reading, current) if _goes_on(reading, current, one, last)), None)
        if inner is None:
            break
        current = inner
        last = reading.tokens_of(inner)[1]
    for other in reading.sentence.list_of(current):
        at, behind = reading.tokens_of(other)
        between = [reading.phrase_at(token) for token in range(last, at)]
        if between and all(one is not None and one.sort == CONJUNCTION for one in between):
            last = behind
    last += _ends_as_date(reading, phrase, last)
    return Words(tokens.surface(first, last), first, last)


def _ends_as_date(reading: Reading, phrase: Phrase, last: int) -> bool:
    """``the premier Ines May``, ``the Ard Sun``: whether a name goes on with a word that also is a month or a day."""
    words = reading.tokens.words
    if not phrase.tag & NAME or last >= len(words) or not words[last].cap:
        return False
    titled = phrase.determined and words[last].text in MONTHS_AND_NOUNS
    dated = last + 1 < len(words) and words[last + 1].text == DIGITS
    return words[last].text in MONTHS_AND_MODALS or (titled and not dated)


def _behind(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """What can go on the name of a source: what hangs on it, and of a paper what hangs on the verb beside it."""
    found = hanging_on(reading, phrase)
    if not found and is_paper(reading, phrase):
        found = [
            one for one in reading.sentence.phrases if one.preposition in OWNING_JOINTS and one.clause == phrase.clause
        ]
    return found


def _goes_on(reading: Reading, phrase: Phrase, inner: Phrase, last: int) -> bool:
    """``a survey of 18,000 households``, ``observers from 16 countries``: whether the name of a source goes on."""
    tokens = reading.tokens
    at = reading.tokens_of(inner)[0]
    if tokens.surface(last, at).lower() != inner.preposition:
        return False
    if inner.preposition in PARTITIVE or (inner.quantities and inner.preposition in OWNING_JOINTS):
        return True
    if is_paper(reading, inner) and inner.preposition not in INESSIVE:
        return True
    capital = tokens.text[tokens.starts[last]].isupper() and not tokens.shouted
    if capital and tokens.text[tokens.starts[at]].isupper():
        return True
    if phrase.tag & NAME and inner.tag & NAME and inner.preposition in NAME_JOINTS:
        return True  # Doctors Without Borders, the Office for National Statistics
    if (
        inner.preposition in PLACING_JOINTS
        and not is_paper(reading, inner)
        and inner.sort == NOUN_PHRASE
        and not (inner.dates or inner.quantities)
    ):
        return not phrase.tag & NAME and _is_who(reading, phrase)  # two sources at the hospital
    told = speaks(head_of(reading, phrase).lemma) or speaks(head_of(reading, inner).lemma)  # facts from the police
    return inner.preposition in OWNING_JOINTS and told


def _is_who(reading: Reading, phrase: Phrase) -> bool:
    """Whether the head of a source is a noun for people or for an office."""
    word = head_of(reading, phrase)
    return word.group is not None or (speaks(word.lemma) and word.lemma not in PAPERS)


def _apposed_name(reading: Reading, phrase: Phrase) -> Phrase | None:
    """``the port's manager, Ada Brand``, ``an envoy of the mission, Ida Brenn``: the name right behind a noun."""
    word = head_of(reading, phrase)
    if phrase.tag & (NAME | PRONOUN) or word.plural:
        return None
    hosts = [phrase]
    if word.group is not None:
        hosts += [one for one in hanging_on(reading, phrase) if not one.tag & NAME]
    names = (one for one in reading.sentence.phrases if one.relation == APPOSITION and one.tag & NAME)
    return next((one for one in names if not one.quantities and _stands_behind(reading, one, hosts)), None)


def _stands_behind(reading: Reading, phrase: Phrase, hosts: list[Phrase]) -> bool:
    """Whether an apposition stands right behind the mark behind what it hangs on."""
    mark = reading.sentence.mark_before(phrase)
    before = None if mark is None else reading.sentence.right_before(mark)
    return any(phrase.governor is host and before is host for host in hosts)


def _publisher(reading: Reading, phrase: Phrase) -> Phrase | None:
    """``figures released by the ministry``: the one who gave a paper out; not the daily that prints a poll."""
    if not is_paper(reading, phrase) or phrase.text in POLLS:
        return None
    for clause in reading.sentence.clauses:
        verb = clause.verb
        told = clause.kind == PARTICIPLE_CLAUSE and clause.antecedent is phrase and clause.agent is not None
        if told and verb is not None and verb.lemma in GIVING_OUT:
            return clause.agent
    return None


def antecedent_of(reading: Reading, phrase: Phrase) -> Phrase:
    """``a nurse from Temo, who said``: of nouns that hang on each other the one that can speak."""
    for _ in range(MOST_STEPS):
        outer = phrase.governor
        if outer is None or outer.sort != NOUN_PHRASE:
            break
        person = head_of(reading, phrase).group is not None or phrase.tag & PRONOUN
        if phrase.relation != APPOSITION and (person or is_paper(reading, phrase)):
            break
        if phrase.relation == APPOSITION and not outer.tag & NAME:
            break
        phrase = outer
    return phrase


# -------------------------------------------------------------------------------------- pronouns
def resolved(reading: Reading, pronoun: Phrase, clause: Clause, ask: Ask) -> str:
    """Whom a pronoun stands for: a subject before it in the sentence, else who was known before; empty for nobody."""
    word = head_of(reading, pronoun).text
    if word not in _PRONOUNS:
        return ""
    for other in reading.sentence.clauses:
        subject = other.own_subject
        if subject is not None and subject.index < pronoun.index and _matches(reading, word, subject):
            return named(reading, subject).text
    owner = _owning(reading, pronoun, clause) if word in SINGULAR_PERSONS else ""
    if owner:
        return owner
    known = ask()
    if word in IMPERSONAL:
        return known.speaker if known.speaker and not _is_person(known.speaker) else ""
    if word in SINGULAR_PERSONS and known.person:
        return known.person
    return "" if word in PLURAL_PERSONS and names_person(known.speaker) else known.speaker


def _owning(reading: Reading, pronoun: Phrase, clause: Clause) -> str:
    """``Ana Ruiz's cheer came when she said``: the name that owns a subject before a pronoun; empty for none."""
    tags, items = reading.sentence.tags, reading.sentence.items
    for other in reading.sentence.clauses[: clause.index + 1]:
        subject = other.own_subject
        if subject is None or subject.index >= pronoun.index or subject.tag & PRONOUN:
            continue
        mark = next((item for item in range(subject.first, subject.head) if tags[item] & OWNER_MARK), -1)
        owner = mark - 1
        if owner < subject.first or tags[owner] & TEMPORAL:
            continue
        word = reading.tokens.words[items.first[owner]]
        bare = owner == subject.first and not word.plural  # the first word of a sentence, a name or a noun
        if tags[owner] & NAME or bare or (word.group is not None and not word.plural):
            return reading.tokens.surface(items.first[subject.first], items.first[mark])
    return ""


def _matches(reading: Reading, pronoun: str, subject: Phrase) -> bool:
    """Whether a pronoun can stand for the subject of a clause before it."""
    word = head_of(reading, subject)
    if subject.tag & (PRONOUN | COUNTED) or subject.quantities:
        return False
    if pronoun in IMPERSONAL:
        return speaks(word.lemma) and word.group is None and not word.plural
    if pronoun in SINGULAR_PERSONS:
        return not word.plural and _is_one_person(reading, subject)
    return word.plural and word.group is not None


def _is_one_person(reading: Reading, phrase: Phrase) -> bool:
    word = head_of(reading, phrase)
    if word.group is not None or word.lemma in SPEAKING_PEOPLE:
        return True
    first, last = reading.tokens_of(phrase)
    return bool(phrase.tag & NAME) and not speaks(word.lemma) and last - first > 1


def names_person(source: str) -> bool:
    """Whether the words of a source name one person: a noun for people, a name with one, or of two or three words."""
    words = source.split()
    if _is_person(source):
        return not FOLDED[words[-1].lower()].plural
    if not words or words[-1].islower():
        return False
    entries = [FOLDED[word.lower()] for word in words[:-1]]
    if any(entry.group is not None and not entry.plural for entry in entries):
        return True  # the minister Ana Ruiz
    capital = 1 < len(words) < _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return capital and not any(speaks(FOLDED[word.lower()].lemma) for word in words)


def _is_person(speaker: str) -> bool:
    """Whether the last word of a source names a person rather than an office or a country."""
    return FOLDED[speaker.lower().rpartition(" ")[2]].group is not None


def owned(reading: Reading, phrase: Phrase) -> bool:
    """Whether a noun phrase begins with its owner: ``the bishop's estimate``, not ``last year's estimate``."""
    tags = reading.sentence.tags
    items = range(phrase.first, phrase.head)
    owner = next((item - 1 for item in items if tags[item] & OWNER_MARK), -1)
    if owner < phrase.first:
        return False
    word = reading.tokens.words[reading.sentence.items.first[owner]]
    return not tags[owner] & TEMPORAL and word.lemma not in TIME_UNIT_NOUNS
