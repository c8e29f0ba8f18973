"""A sentence's tokens and quantities in, its phrases out: noun phrases, verb groups with voice and negation, the rest.

The grammar is a cascade of regular expressions over one letter a token (Abney's finite-state chunking). The letters:

``a`` indefinite article, ``D`` other determiner, ``z`` zero determiner, ``J`` adjective, ``e`` participle used as an
adjective, ``N`` noun, ``S`` plural noun, ``L`` plural noun for people, ``X`` name, ``p`` possessive, ``m`` more or
fewer, ``Q`` bare number, ``M`` quantity with its unit, ``j`` quantity compound (``46-minute``), ``Y`` age in
apposition, ``V`` finite verb, ``v`` base form, ``E`` -ed form, ``n`` participle, ``G`` -ing form, ``g`` -ing form or
noun, ``U``/``W`` verb or noun (base, -s), ``B`` be, ``H`` have, ``K`` do and modals, ``t`` to, ``o`` of, ``y`` by,
``I`` preposition, ``C`` and/or, ``k`` but, ``s`` subordinator, ``w`` relative, ``P`` pronoun, ``T`` day or month,
``R`` adverb, ``x`` negation; punctuation stands for itself.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from numbers_extract.frames.listed_letters import (
    APOSTROPHE,
    describe_by_owner,
    join_as_well,
    join_particles,
    own_plurals,
    settle_listed,
)
from numbers_extract.frames.shared_letters import settle_shared
from numbers_extract.grammar.noun_phrases import is_of_several, is_singular
from numbers_extract.lexicon.function_words import (
    ADDITIVE_ADVERBS,
    DEGREE_ADVERBS,
    SAID_OF_VICTIMS,
)
from numbers_extract.lexicon.phrase_words import (
    COUNTS_ANIMALS,
    MODIFYING_COLLECTIVES,
    NOT_PERSON_ENDINGS,
    PERSON_ENDINGS,
    SHOT,
)
from numbers_extract.lexicon.words import Word
from numbers_extract.patterns import later
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import AGE, VOTES
from numbers_extract.text.tokens import Tokens

__all__ = ["VERB_GROUPS", "Chunk", "chunk"]

VERB_GROUPS: Final = "FBKEGV"


class Chunk:
    """One phrase: tokens ``first`` up to, not including, ``last``.

    ``sort`` is one letter: ``N`` noun phrase, ``Q`` one that a bare number counts, ``A`` one with an indefinite
    article, ``Z`` one with a zero determiner, ``P`` pronoun, ``M`` a quantity with its unit, ``F`` active verb group,
    ``B`` passive one, ``K`` copula, ``E`` bare -ed form, ``G`` -ing form, ``V`` infinitive, ``J`` predicate adjective,
    ``Y`` age in apposition; other letters are single tokens with their own tag. ``head`` is the token of the head noun
    or the main verb, -1 without one; ``text`` its spelling in lower case; ``person`` says that it names people.
    ``quantity`` is the number that counts the phrase; ``inner`` are compounds in it.
    """

    __slots__ = (
        "first", "head", "inner", "last", "lemma", "negated", "passive", "quantity", "sort", "text", "verbs", "word",
    )  # fmt: skip

    def __init__(self, sort: str, first: int, last: int, head: int, word: Word | None) -> None:
        self.sort = sort
        self.first = first
        self.last = last
        self.head = head
        self.word = word
        if word is None:
            self.lemma = self.text = ""
        else:
            self.lemma = word.lemma
            self.text = word.text
        self.quantity: Quantity | None = None
        self.inner: Sequence[Quantity] = ()
        self.verbs: tuple[str, ...] = ()
        self.passive = False
        self.negated = False

    def leave_out_head(self) -> None:
        """Takes the head for a word that only describes: of a noun that stands elsewhere."""
        self.head, self.word = -1, None
        self.lemma = self.text = ""

    @property
    def person(self) -> bool:
        """Whether the head names people, and no animals: ``20,000 head of cattle``."""
        if self.word is None or self.word.group is None:
            return False
        return self.quantity is None or self.word.text not in COUNTS_ANIMALS or self.quantity.value == 1

    def __repr__(self) -> str:
        return f"{self.sort}[{self.lemma}{'' if self.quantity is None else ' ' + str(self.quantity.value)}]"


# ``E`` and ``G`` modify only after a determiner or a number; ``e`` anywhere before a noun.
_OPEN: Final = r"(?:(?:[Daz]?[JXNSLe]*p)+|[Daz]+)"
_LOOSE: Final = r"(?:J|j|X|R(?=[JeE])|e(?=[-JNXSLgj])|-)"
_BOUND: Final = r"(?:J|j|R(?=[JeEnG])|[eE](?=[-JNXSLgjeE])|n(?=[NSL])|[gG](?=[NSLX])|-|\"(?=[JNXSL])|M(?=[NSL]))"
_NOMINAL: Final = (
    r"(?:N|XC(?=X[XN]*[SL])|[XN]/(?=[XN]+[SL])|X|j|(?<=[NJ])\"(?=[SLN])|g(?=[NSL])|e(?=[NSLX])|J(?=[NSLX])|S(?=[SNL])|L(?=[LN])"
    r"|-(?=[NXSLJ])|&(?=X))*[NXSLg]"
)
_NOUN_PHRASE: Final = (
    rf"{_OPEN}(?:[Jm]|R(?=[JmR]*Q))*(?:Q[mJ]?|o(?=Q))?{_BOUND}*(?:{_NOMINAL})?"
    rf"|[Jm]*Q[mJ]?(?:(?!E[-JNX]*(?![-JNXSL])){_BOUND})*(?:{_NOMINAL})?"
    rf"|{_LOOSE}*{_NOMINAL}"
)
_AUXILIARY: Final = r"(?:[KH][RxT\"]*|B[RxT\"]*)"
_MAIN: Final = r"(?:[EenVvGU]|g(?![NSL]))"
_CHAIN: Final = r"(?:R*(?:t|C(?=v))[Rx]*(?:[HB][Rx]*)*(?:[EenvUV]|B))*"
_VERB_GROUP: Final = (
    rf"(?:t[Rx]*)?{_AUXILIARY}+(?:{_MAIN}(?:E|n(?![NSL]))?)?{_CHAIN}|(?:t[Rx]*)[vUB]{_CHAIN}|x?{_MAIN}{_CHAIN}"
)
_CHUNK: Final = re.compile(
    rf"(?P<Y>Y)|(?P<M>[m]?M)|(?P<n>(?=[aDzJmQjXNSLgeR-])(?:{_NOUN_PHRASE}))|(?P<v>(?=[tKHBxEenVvGUg])(?:{_VERB_GROUP}))|(?P<J>J+)|(?P<P>P)|(?P<other>.)",
    re.DOTALL,
)
# Where phrases are parted: by a letter that no pattern above looks at, and by a comma, a conjunction, an ``of`` or a
# word of time over which none goes on.
_PARTING: Final = re.compile(
    r"""
    [^-aDzJmQjXNSLgeRtKHBxEnVvGUMY/&p"]
    (?: (?<![,oTC])
      | (?<=,) (?: (?<![eEJ],) | (?![eEJN]) )
      | (?<=C) (?!v) (?: (?<![XeEJN]C) | (?<=XC)(?!X) | (?<=[eEJN]C)(?![eEJ]) )
      | (?<=o) (?!Q)
      | (?<=T) (?<![KHBRxT"]T)
    )
    """,
    re.VERBOSE,
)


def chunk(tokens: Tokens, quantities: Sequence[Quantity]) -> list[Chunk]:
    """The phrases of a sentence in text order; each quantity sits in one of them (``quantity`` or ``inner``)."""
    words = tokens.words
    letters = "".join([word.phrase for word in words])
    add = _add_with_brackets if "(" in letters else _add
    tags: list[str] = []
    spans: list[int] = []
    ends: list[int] = []
    held: dict[int, Quantity] = {}
    at = 0
    for quantity in quantities:
        if quantity.outer_first < at:
            continue
        if quantity.outer_first > at:
            add(letters, words, at, quantity.outer_first, tags, spans, ends)
        held[len(tags)] = quantity
        led = quantity.form == "multiplier" and tags[-1:] in _LEADS_TO_VERB  # is to double its force
        tags.append("v" if led else _quantity_tag(quantity, words[quantity.first].tag))
        spans.append(quantity.outer_first)
        at = max(quantity.outer_last, quantity.outer_first + 1)
        ends.append(at)
    if at < len(words):
        add(letters, words, at, len(words), tags, spans, ends)
    if not ADDITIVE_ADVERBS.isdisjoint(tokens.texts):
        held = join_as_well(words, tags, spans, ends, held)
    settle_listed(tokens, tags, spans)
    if "n" in letters:
        join_particles(tokens, tags, spans)
    owned = APOSTROPHE in letters and own_plurals(tokens, tags, spans)
    if owned or _OWNER in letters:
        describe_by_owner(words, tags, spans, held)
    line = _describe_counted(words, settle_shared(tags, words, spans, held), spans, held)
    return _phrases(words, line, spans, ends, held)


def _phrases(
    words: list[Word], line: str, spans: list[int], ends: list[int], held: Mapping[int, Quantity]
) -> list[Chunk]:
    """The phrases that a line of letters writes; ``spans`` and ``ends`` are the tokens of each letter."""
    found: list[Chunk] = []
    of_quantities = iter(held)
    count = len(line)
    waiting = next(of_quantities, count)  # the next letter that stands for a quantity
    at = 0
    for run in _PARTING.split(line):
        for group, first, last in phrases_of_run(run):
            low, high = at + first, at + last
            while waiting < low:
                waiting = next(of_quantities, count)
            inside = held if waiting < high else _NOTHING_HELD
            if group == "n":
                found.append(_noun_phrase(words, line, low, high, spans, ends, inside))
            elif group == "v":
                found.append(_verb_group(words, line, low, high, spans, ends, inside))
            elif group == "other" and not inside:
                found.append(_alone(words, line[low], spans[low], ends[low]))
            else:
                found.append(_other(words, group, low, high, spans, ends, inside))
        at += len(run)
        if at < count:
            letter = line[at]
            if at in held:
                found.append(_other(words, letter, at, at + 1, spans, ends, held))
            else:
                found.append(_alone(words, letter, spans[at], ends[at]))
        at += 1
    return found


@functools.lru_cache(maxsize=20_000)
def phrases_of_run(run: str) -> tuple[tuple[str, int, int], ...]:
    """The phrases that some letters write, none of which parts them: the sort and the bounds of each."""
    return tuple([(match.lastgroup or "", match.start(), match.end()) for match in _CHUNK.finditer(run)])


def _alone(words: list[Word], letter: str, token: int, end: int) -> Chunk:
    """The phrase of a token that is of no longer one."""
    return Chunk(letter, token, end, token, words[token])


_OWNER: Final = "p"
_LEADS_TO_VERB: Final = (["t"], ["K"])
_NOTHING_HELD: Final[Mapping[int, Quantity]] = {}


_ITEM: Final = r"(?:(?:R?[JeEn]|N(?=C)|[JN]-[JEen])-?)"
_SET_OFF: Final = r"(?:R?J|N|R[eEn]|[JN]-[JEen])"
_COUNTED_DESCRIBED: Final = later(
    r"(?:(?<=Q)|(?<=Qo))(?P<joined>[JX]*N+CN)(?=N*[SL])"
    rf"|(?<=Q)(?:(?P<listed>(?:{_ITEM}|[NJ]-)(?:(?:,{_ITEM})+,?)?C{_ITEM})(?=[-JX]*[NX]*[SL])"
    rf"|(?P<set_off>{_SET_OFF}(?:,{_SET_OFF})+)(?=[JX]*[NX]*[SL])"
    r"|(?P<done>n)(?=[JX]+N*[SL])"
    r"|(?P<degree>[PR])(?=[JeENX]+[SL]))"
)


def _describe_counted(words: list[Word], line: str, spans: Sequence[int], held: Mapping[int, Quantity]) -> str:
    """``two small, shallow cuts``, ``six fire and flood alarms``, ``three most recent raids``: all before the noun.

    Out comes the line with the letter of an adjective for each word and joint of the description.
    """

    def describe(match: re.Match[str]) -> str:
        first, last = match.span()
        texts = [words[spans[k]].text for k in range(first, last)]
        if match.lastgroup == "degree":
            holds = texts[0] in DEGREE_ADVERBS
        elif match.lastgroup == "joined":
            quantity = held.get(first - 1) or held.get(first - 2)
            single = is_singular(texts[match[0].index("C") - 1])
            holds = single and quantity is not None and is_of_several(quantity)
        elif match.lastgroup == "listed" and texts[0] in SAID_OF_VICTIMS:
            holds = texts[-1] in SAID_OF_VICTIMS
        else:
            holds = SAID_OF_VICTIMS.isdisjoint(texts)
        return "J" * len(texts) if holds else match[0]

    return _COUNTED_DESCRIBED.sub(describe, line)


def _quantity_tag(quantity: Quantity, written_as: str) -> str:
    if quantity.form == "nobody":
        return "P"
    if quantity.form == "multiplier" and written_as in "EGVWn":
        return "E" if written_as == "n" else written_as
    if quantity.compound:
        return "j"
    if quantity.kind == AGE:
        return "Y"
    if quantity.kind in {"", VOTES}:
        return "Q"
    return "M"


def _add(
    letters: str,
    words: list[Word],
    first: int,
    last: int,
    tags: list[str],
    spans: list[int],
    ends: list[int],
) -> None:
    """Adds the letters of the tokens ``first`` to ``last``, in which no number stands, with their bounds."""
    part = letters[first:last]
    if "Q" in part or "L" in part:
        tags += [
            "X" if letter == "Q" or (letter == "L" and _is_part_of_name(words, k, last)) else letter
            for k, letter in enumerate(part, first)
        ]
    else:
        tags += part
    spans += range(first, last)
    ends += range(first + 1, last + 1)


def _add_with_brackets(
    letters: str,
    words: list[Word],
    first: int,
    last: int,
    tags: list[str],
    spans: list[int],
    ends: list[int],
) -> None:
    """The same in a sentence with brackets: a name in brackets that stands inside a phrase is left out."""
    at = first
    while at < last:
        if words[at].tag == "(" and at > first and (after := _past_abbreviation(words, at, last)):
            at = after
            continue
        letter = letters[at]
        named = letter == "Q" or (letter == "L" and _is_part_of_name(words, at, last))
        tags.append("X" if named else letter)
        spans.append(at)
        at += 1
        ends.append(at)


def _is_part_of_name(words: list[Word], at: int, last: int) -> bool:
    return _in_name(words, at, last) or _modifies(words, at, last)


def _in_name(words: list[Word], at: int, last: int) -> bool:
    """``Reserve Police Force``: a collective with a capital, and another capital behind it."""
    word = words[at]
    return word.cap and at + 1 < last and words[at + 1].tag == "X" and not word.text.endswith("s")


def _modifies(words: list[Word], at: int, last: int) -> bool:
    """``three police vehicles``: a collective before the noun that is counted."""
    return (
        words[at].text in MODIFYING_COLLECTIVES
        and at + 1 < last
        and words[at + 1].tag in "SNW"
        and not _names_people(words[at + 1])
    )


def _names_people(word: Word) -> bool:
    return word.group is not None or (
        word.text.endswith(PERSON_ENDINGS) and word.lemma.rpartition("-")[2] not in NOT_PERSON_ENDINGS
    )


def _past_abbreviation(words: list[Word], at: int, last: int) -> int:
    """The token behind a name in brackets inside a phrase, else 0: ``Front (KNF) men``, ``foreign (Kesh) staff``."""
    modifies = words[at - 1].tag == "J"
    if not modifies and words[at - 1].tag not in "XNS)":
        return 0
    close = at + 1
    while close < last and close - at <= _LONGEST_BRACKET and words[close].tag != ")":
        if not (words[close].cap or words[close].tag in "oC-?"):
            return 0
        close += 1
    if close >= last or words[close].tag != ")" or close == at + 1:
        return 0
    return close + 1 if close + 1 < last and words[close + 1].tag in ("NSX" if modifies else "NSXJBHKEI(") else 0


_SINGLE: Final = frozenset("YJP")
_LONGEST_BRACKET: Final = 12


def _other(
    words: list[Word],
    group: str,
    low: int,
    high: int,
    spans: list[int],
    ends: list[int],
    held: Mapping[int, Quantity],
) -> Chunk:
    first, last = spans[low], ends[high - 1]
    if group in _SINGLE:
        result = Chunk(group, first, last, last - 1, words[last - 1])
        result.quantity = held.get(low)
        return result
    result = Chunk("M", first, last, -1, None)
    result.quantity = held.get(high - 1)
    return result


def _noun_phrase(
    words: list[Word],
    line: str,
    low: int,
    high: int,
    spans: list[int],
    ends: list[int],
    held: Mapping[int, Quantity],
) -> Chunk:
    tag = line[high - 1]
    opener = line[low]
    sort = _OPENER_SORTS.get(opener, "N")
    if tag in _HEADS:
        head = spans[high - 1]
        word = words[head]
        result = Chunk(sort, spans[low], ends[high - 1], head, word)
        if word.tag in "gG" or word.text in SHOT:
            result.lemma = word.text
        if held:
            _count(result, line, low, high, held)
        return result
    result = Chunk(sort, spans[low], ends[high - 1], -1, None)
    if held:
        _count(result, line, low, high, held)
    if result.quantity is None and tag in "JEe":
        result.head = spans[high - 1]
        result.word = word = words[result.head]
        result.lemma, result.text = word.lemma, word.text
    return result


_HEADS: Final = frozenset("NXSLg")
_OPENER_SORTS: Final = {"a": "A", "z": "Z"}


def _count(phrase: Chunk, line: str, low: int, high: int, held: Mapping[int, Quantity]) -> None:
    """Gives a noun phrase the quantities in it: the first bare number counts it."""
    for k in range(low, high):
        quantity = held.get(k)
        if quantity is None:
            continue
        if line[k] == "Q" and phrase.quantity is None:
            phrase.quantity = quantity
            phrase.sort = "Q"
        else:
            phrase.inner = (*phrase.inner, quantity)


class _VerbForm(NamedTuple):
    """What the letters of a verb group say of it: its sort, the places of its main verbs, its head and auxiliaries."""

    sort: str
    mains: tuple[int, ...]
    head: int
    auxiliaries: tuple[int, ...]
    passive: bool
    negated: bool


@functools.lru_cache(maxsize=4096)
def _verb_form(tags: str) -> _VerbForm:
    mains = tuple(k for k, tag in enumerate(tags) if tag in "EenVvGUg")
    auxiliaries = tuple(k for k, tag in enumerate(tags) if tag in "BHK")
    head = mains[-1] if mains else max(auxiliaries, default=0)
    tail = tags.rfind("B", 0, head)
    between = tags[tail + 1 : head] if tail >= 0 else ""
    passive = bool(mains) and tail >= 0 and tags[head] in "Een" and not (set(between) & set("vVGtU"))
    if not mains:
        sort = "K" if "B" in tags else "F"
    elif passive:
        sort = "B"
    elif tags[0] == "t":
        sort = "V"
    elif tags[0] in "Gg" and not set(tags[: mains[0]]) & set("BHK"):
        sort = "G"
    elif tags[0] in "Een" and "t" not in tags:
        sort = "E"
    else:
        sort = "F"
    return _VerbForm(sort, mains, head, auxiliaries, passive, "x" in tags)


def _verb_group(
    words: list[Word],
    line: str,
    low: int,
    high: int,
    spans: list[int],
    ends: list[int],
    held: Mapping[int, Quantity],
) -> Chunk:
    sort, mains, head, auxiliaries, passive, negated = _verb_form(line[low:high])
    token = spans[low + head]
    result = Chunk(sort, spans[low], ends[high - 1], token, words[token])
    if passive:
        result.passive = True
    if not negated:
        for k in auxiliaries:
            negated = negated or words[spans[low + k]].text.endswith("n't")
    if negated:
        result.negated = True
    if mains:
        result.verbs = tuple([words[spans[low + k]].lemma for k in mains])
    for k in range(low, high) if held else ():
        if k in held:
            result.quantity = held[k]
    return result
