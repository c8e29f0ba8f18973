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

import re
from collections.abc import Mapping, Sequence

from numbers_extract.lexicon import Word
from numbers_extract.lexicon.function_words import (
    ADVERBS_BEFORE_NOUNS,
    BEFORE_PREPOSITION_TO,
    MONTHS_AND_MODALS,
    PERSONS_LIKE_VERBS,
    POSSESSIVE_OR_OBJECT,
    SUBJECT_PRONOUNS,
    TIME_NOUNS,
    TIME_OPENERS,
    TOTALS,
    VERBS_LIKE_PERSONS,
)
from numbers_extract.lexicon.phrase_words import (
    DEMONSTRATIVES,
    MODIFYING_COLLECTIVES,
    NOT_PERSON_ENDINGS,
    PARENTS,
    PEOPLE_HOLDERS,
    PERSON_ENDINGS,
    SHOWING,
    STANDING_VERBS,
)
from numbers_extract.lexicon.quantity_words import THE
from numbers_extract.quantities import Quantity
from numbers_extract.tokens import Tokens

__all__ = ["NOUN_PHRASES", "VERB_GROUPS", "Chunk", "chunk"]

NOUN_PHRASES = "NQAZPM"
VERB_GROUPS = "FBKEGV"


class Chunk:
    """One phrase: tokens ``first`` up to, not including, ``last``.

    ``sort`` is one letter: ``N`` noun phrase, ``Q`` one that a bare number counts, ``A`` one with an indefinite
    article, ``Z`` one with a zero determiner, ``P`` pronoun, ``M`` a quantity with its unit, ``F`` active verb group,
    ``B`` passive one, ``K`` copula, ``E`` bare -ed form, ``G`` -ing form, ``V`` infinitive, ``J`` predicate adjective,
    ``Y`` age in apposition; other letters are single tokens with their own tag. ``head`` is the token of the head noun
    or the main verb, -1 without one; ``text`` its spelling in lower case; ``person`` says that it names people.
    ``quantity`` is the number that counts the phrase; ``inner`` are compounds in it.
    """

    quantity: Quantity | None = None
    inner: Sequence[Quantity] = ()
    verbs: tuple[str, ...] = ()
    passive = False
    negated = False

    def __init__(self, sort: str, first: int, last: int, head: int, word: Word | None) -> None:
        self.sort = sort
        self.first = first
        self.last = last
        self.head = head
        self.word = word
        self.lemma = "" if word is None else word.lemma

    @property
    def text(self) -> str:
        """The head's spelling in lower case, empty without a head."""
        return "" if self.word is None else self.word.text

    @property
    def person(self) -> bool:
        """Whether the head names people."""
        return self.word is not None and self.word.group is not None

    def __repr__(self) -> str:
        return f"{self.sort}[{self.lemma}{'' if self.quantity is None else ' ' + str(self.quantity.value)}]"


# ``E`` and ``G`` modify only after a determiner or a number; ``e`` anywhere before a noun.
_OPEN = r"(?:(?:[Daz]?[JXNSLe]*p)+|[Daz]+)"
_LOOSE = r"(?:J|j|X|R(?=[JeE])|e(?=[-JNXSLgj])|-)"
_BOUND = r"(?:J|j|R(?=[JeEnG])|[eE](?=[-JNXSLgjeE])|n(?=[NSL])|[gG](?=[NSLX])|-|\"(?=[JNXSL])|M(?=[NSL]))"
_NOMINAL = (
    r"(?:N|XC(?=X[XN]*[SL])|X|j|(?<=[NJ])\"(?=[SL])|g(?=[NSL])|e(?=[NSLX])|J(?=[NSLX])|S(?=[SNL])|L(?=[LN])"
    r"|-(?=[NXSLJ])|&(?=X))*[NXSLg]"
)
_NOUN_PHRASE = (
    rf"{_OPEN}(?:[Jm]|R(?=[JmR]*Q))*(?:Q[mJ]?|o(?=Q))?{_BOUND}*(?:{_NOMINAL})?"
    rf"|[Jm]*Q[mJ]?(?:(?:[eEJ],)*[eEJN]C(?=[eEJ][NXSLJ]))?(?:(?!E[-JNX]*(?![-JNXSL])){_BOUND})*(?:{_NOMINAL})?"
    rf"|{_LOOSE}*{_NOMINAL}"
)
_AUXILIARY = r"(?:[KH][RxT\"]*|B[RxT\"]*)"
_MAIN = r"(?:[EenVvGU]|g(?![NSL]))"
_CHAIN = r"(?:R*(?:t|C(?=v))[Rx]*(?:[HB][Rx]*)*(?:[EenvUV]|B))*"
_VERB_GROUP = rf"(?:t[Rx]*)?{_AUXILIARY}+(?:{_MAIN}[En]?)?{_CHAIN}|(?:t[Rx]*)[vUB]{_CHAIN}|x?{_MAIN}{_CHAIN}"
_CHUNK = re.compile(
    rf"(?P<Y>Y)|(?P<M>[m]?M)|(?P<n>(?=[aDzJmQjXNSLgeR-])(?:{_NOUN_PHRASE}))|(?P<v>(?=[tKHBxEenVvGUg])(?:{_VERB_GROUP}))|(?P<J>J+)|(?P<P>P)|(?P<x>.)",
    re.DOTALL,
)

_VERBS = frozenset("VvEBHKGn")
_OPENING = 3
_ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["C"], ["I"], ["t"], ["o"], ["s"])
_VERB_TAGS = (["V"], ["E"], ["B"], ["H"], ["K"])
_ENDS_NOUN = frozenset(".,;:)(BKHI/")
_VERB_BEFORE = frozenset("PKxt")
_LEADS_TO_VERB = (["t"], ["K"])
_AFTER_VERB = frozenset("DaQPzXI")
_OBJECT_AFTER = frozenset("DaQXPzJMj")


def _set_off(tags: list[str], k: int) -> bool:
    """Whether only a noun phrase stands between the word at ``k`` and a comma before it (``, the paper reports``)."""
    at = k - 1
    while at >= 0 and tags[at] in "DaXNJSLp":
        at -= 1
    return at > 0 and tags[at] in ',"' and k - at > 1


def _clause(tags: list[str], k: int) -> list[str]:
    """The letters of the clause before ``k``, back to a semicolon."""
    start = next((n for n in range(k - 1, -1, -1) if tags[n] == ";"), -1)
    return tags[start + 1 : k]


def _is_parent_of(tags: list[str], words: Sequence[Word], spans: Sequence[int], k: int) -> bool:
    """Whether the tag at ``k`` is the last joint of ``mum-of-three``."""
    while k > 0 and tags[k] in "-o":
        k -= 1
    return k >= 0 and words[spans[k]].lemma in PARENTS


def _shown(tags: list[str], k: int, after: str) -> bool:
    """``data from the office show that``: a plural before and what is shown behind, and no other verb in the clause."""
    clause = "".join(_clause(tags, k)).replace("Ey", "")  # figures released by the office
    return after in "wQM" and "S" in clause and _VERBS.isdisjoint(clause)


def _leads_to_verb(tags: list[str], k: int) -> bool:
    """``the ministry plans to recruit``: an infinitive behind the word at ``k``, and no finite verb in the clause."""
    if k + 2 >= len(tags) or tags[k + 2] not in "vUHB":
        return False
    first = k + 3 if tags[k + 2] in "vU" else k + 4  # claims to have shot
    end = next((n for n in range(k + 2, len(tags)) if tags[n] in ".;,:"), len(tags))
    return not any(tag in "VEBHK" for tag in (*_clause(tags, k), *tags[first:end]))


_RARE = re.compile(r"[DaM]E|Q[VR]").search


def _resolve_rare(tags: list[str], words: Sequence[Word], spans: Sequence[int], held: Mapping[int, Quantity]) -> None:
    """Letters that only a determiner or a number before them can change."""
    for k in range(1, len(tags)):
        tag, before = tags[k], tags[k - 1]
        if tag not in "EVR" or before not in "DaMQ":
            continue
        after = tags[k + 1] if k + 1 < len(tags) else "."
        word = words[spans[k]]
        if tag == "R":
            if before == "Q" and after in "SLNX" and word.text in ADVERBS_BEFORE_NOUNS:
                tags[k] = "J"  # two nearby houses
        elif tag == "V":
            several = k - 1 in held and held[k - 1].value != 1
            if before == "Q" and several and after in "C,." and word.text == word.lemma + "s":
                tags[k] = "S"  # eight rebounds and six assists
        elif before in "Da" and after in "VBHKot":
            tags[k] = "N"  # the forecast was
        elif before == "D" and after not in "-JNSLXeE" and words[spans[k - 1]].text in DEMONSTRATIVES:
            tags[k] = "N"  # those killed
        elif before == "M" and k > 1 and tags[k - 2] in "Da" and word.text == word.lemma:
            tags[k] = "N"  # a 25 basis-point cut


def _is_preposition(words: Sequence[Word], spans: Sequence[int], k: int) -> bool:
    """Whether the ``to`` at tag ``k`` stands before a noun: ``according to``."""
    return k > 0 and words[spans[k - 1]].text in BEFORE_PREPOSITION_TO


def _resolve(tags: list[str], words: Sequence[Word], spans: Sequence[int], held: Mapping[int, Quantity]) -> None:
    """Settles the letters that two classes share, from the letters beside them."""
    count = len(tags)
    if _RARE("".join(tags)):
        _resolve_rare(tags, words, spans, held)
    for k, tag in [(k, tag) for k, tag in enumerate(tags) if tag in "UWgevG"]:
        before = tags[k - 1] if k else "."
        after = tags[k + 1] if k + 1 < count else "."
        if tag == "G":
            if before in "Dap" and after == "o":
                tags[k] = "N"  # the wounding of
            continue
        if tag == "v":
            if before in "DapQJ" and after in "NSLX":
                tags[k] = "J"  # 50 free tickets
            elif before in "Dap":
                tags[k] = "N"  # the wake
            continue
        if tag == "e":
            if before == "P" and after in "NSLXJDaQUW" and words[spans[k - 1]].text in SUBJECT_PRONOUNS:
                tags[k] = "E"  # she expected sales of
            elif before in "Do" and (
                after in _ENDS_NOUN
                or (before == "o" and after in "EVWv")
                or (after == "R" and tags[k + 2 : k + 3] in _VERB_TAGS)
            ):
                tags[k] = "N"  # the wounded were, the number of displaced:
            continue
        if tag == "g":
            if before == "," and after in "VE" and "".join(tags[k + 2 : k + 3]) in _AFTER_VERB:
                tags[k] = "N"  # near the town, shelling killed nine
            elif before in "DazJpQe" or after in "oHBK" or (before in "NX" and after not in "DaQPz"):
                tags[k] = "N"
            elif after in "DaQPzJt" or before in ",BCs":
                tags[k] = "G"
            continue
        if before in _VERB_BEFORE or (
            before in "SL"
            and tag == "U"
            and (after not in "VEBHKWR" or (after == "W" and tags[k + 2 : k + 3] in _ENDS))
        ):
            noun = before == "t" and (tag == "W" or _is_preposition(words, spans, k - 1))
            tags[k] = ("S" if tag == "W" else "N") if noun else "v" if tag == "U" else "V"  # according to figures
        elif before == "," and after in "DaQNSLXMm" and k > _OPENING and _VERBS.isdisjoint(_clause(tags, k)):
            tags[k] = (
                "v" if tag == "U" else "V"
            )  # the verb behind an insertion: "The camp, north of the town, shelters 900"
        elif tag == "W":
            lemma = words[spans[k]].lemma
            if (
                (before in "NX" and after == "t" and _leads_to_verb(tags, k))
                or (before in ',"' and after in "DX")
                or (
                    lemma in STANDING_VERBS
                    and before in "NXJY"
                    and after == "I"
                    and k + 2 < count
                    and tags[k + 2] in "QM"
                )
                or (before == "Q" and after in "DaQMXS" and _is_parent_of(tags, words, spans, k - 2))
                or (before == "Q" and k > 2 and tags[k - 2] == "o" and words[spans[k - 3]].lemma in PEOPLE_HOLDERS)
                or (before in "NXSL" and after == "w")
                or (before in "NXSL" and after in '.,"' and _set_off(tags, k))
                or (before in "NXSL" and after == "t" and k + 2 < count and tags[k + 2] in "QM")
                or (
                    before in "NXwSL"
                    and (
                        after in _OBJECT_AFTER
                        or (before in "wNX" and after in "tNSL" and before != "N")
                        or before == "w"
                    )
                )
            ):
                tags[k] = "V"
            else:
                tags[k] = "S"
        elif (
            (
                words[spans[k]].lemma in STANDING_VERBS
                and before in "NSL"
                and after == "I"
                and k + 2 < count
                and tags[k + 2] in "QM"
            )
            or (words[spans[k]].lemma in STANDING_VERBS and before in "JSLRe" and after in "QM")
            or (before in "NX" and after in "QM" and "S" in _clause(tags, k) and _VERBS.isdisjoint(_clause(tags, k)))
            or before == "w"
            or (before in "NXSL" and words[spans[k]].text in SHOWING and _shown(tags, k, after))
            or (before == "R" and k > 1 and tags[k - 2] in "SLP")
            or (before in ".,C" and after in "DaPz" and before != ".")
            or (before == "," and after == "Q" and k + 2 < count and tags[k + 2] in ".,IC")
        ):
            tags[k] = "v"
        else:
            tags[k] = "N"


def chunk(tokens: Tokens, quantities: Sequence[Quantity]) -> list[Chunk]:
    """The phrases of a sentence in text order; each quantity sits in one of them (``quantity`` or ``inner``)."""
    words = tokens.words
    tags: list[str] = []
    spans: list[int] = []
    ends: list[int] = []
    held: dict[int, Quantity] = {}
    at = 0
    for quantity in quantities:
        if quantity.outer_first < at:
            continue
        _add_tokens(words, at, quantity.outer_first, tags, spans, ends)
        held[len(tags)] = quantity
        led = quantity.form == "multiplier" and tags[-1:] in _LEADS_TO_VERB  # is to double its force
        tags.append("v" if led else _quantity_tag(quantity, words[quantity.first].tag))
        spans.append(quantity.outer_first)
        at = max(quantity.outer_last, quantity.outer_first + 1)
        ends.append(at)
    _add_tokens(words, at, len(words), tags, spans, ends)
    if not POSSESSIVE_OR_OBJECT.isdisjoint(tokens.texts):
        for k in range(len(tags) - 1):
            if tags[k] == "P" and tags[k + 1] in "NSLJQXUeWMg" and words[spans[k]].text in POSSESSIVE_OR_OBJECT:
                tags[k] = "D"
    if not PERSONS_LIKE_VERBS.isdisjoint(tokens.texts):
        for k in range(1, len(tags) - 1):
            led = tags[k] == "N" and tags[k - 1] in "tK" and tags[k + 1] in "DaQSLXPJ"
            if led and words[spans[k]].text in PERSONS_LIKE_VERBS and not _is_preposition(words, spans, k - 1):
                tags[k] = "v"  # to recruit 900 cadets
    if not VERBS_LIKE_PERSONS.isdisjoint(tokens.texts):
        for k in range(1, len(tags) - 1):
            if (
                tags[k] == "N"
                and words[spans[k]].text in VERBS_LIKE_PERSONS
                and tags[k - 1] in "XNSLP"
                and tags[k + 1] in "DaSLXP"
            ):
                tags[k] = "E"  # the minister accused police of
    if not MONTHS_AND_MODALS.isdisjoint(tokens.texts):
        for k in range(1, len(tags) - 1):
            if tags[k] == "T" and tags[k - 1] == "X" and tags[k + 1] in "VEWBHp," and words[spans[k]].cap:
                tags[k] = "X" if words[spans[k]].text in MONTHS_AND_MODALS else "T"
    if not TOTALS.isdisjoint(tokens.texts):
        for k in range(1, len(tags) - 1):
            if tags[k] == "J" and tags[k - 1] in "DNJ" and tags[k + 1] in "ItVE.,;" and words[spans[k]].text in TOTALS:
                tags[k] = "N"  # the national total from measles
    if not TIME_NOUNS.isdisjoint(tokens.texts):
        _date(words, tags, spans)
    _resolve(tags, words, spans, held)
    line = "".join(tags)
    found: list[Chunk] = []
    for match in _CHUNK.finditer(line):
        group = match.lastgroup
        low, high = match.span()
        if group == "n":
            found.append(_noun_phrase(words, line, low, high, spans, ends, held))
        elif group == "v":
            found.append(_verb_group(words, line, low, high, spans, ends, held))
        elif group == "x" and low not in held:
            found.append(Chunk(line[low], spans[low], ends[low], spans[low], words[spans[low]]))
        else:
            found.append(_other(words, group or "x", low, high, spans, ends, held))
    return found


def _date(words: Sequence[Word], tags: list[str], spans: list[int]) -> None:
    """``last year``, ``Friday night``, ``this month``: one date, no noun phrase."""
    for k in range(1, len(tags)):
        if tags[k] in "NSUWJ" and words[spans[k]].text in TIME_NOUNS:
            before = words[spans[k - 1]].text
            if tags[k - 1] == "T":
                tags[k] = "T"
            elif before in TIME_OPENERS and tags[k - 1] in "JDRIN" and (k + 1 >= len(tags) or tags[k + 1] != "p"):
                opener = k - 2 if k > 1 and words[spans[k - 2]].text in THE else k - 1
                for n in range(opener, k + 1):
                    tags[n] = "T"


def _quantity_tag(quantity: Quantity, written_as: str) -> str:
    if quantity.form == "nobody":
        return "P"
    if quantity.form == "multiplier" and written_as in "EGVWn":
        return "E" if written_as == "n" else written_as
    if quantity.compound and quantity.kind != "count":
        return "j"
    if quantity.kind == "age":
        return "Y"
    if quantity.kind in {"", "votes"}:
        return "Q"
    return "M"


def _add_tokens(
    words: Sequence[Word], first: int, last: int, tags: list[str], spans: list[int], ends: list[int]
) -> None:
    letters = [word.phrase for word in words[first:last]]
    if "(" not in letters:
        if not _SPECIAL.isdisjoint(letters):
            for k, letter in enumerate(letters):
                if letter == "Q":
                    letters[k] = "X"  # part of a label or a date
                elif letter == "L" and (_in_name(words, first + k, last) or _modifies(words, first + k, last)):
                    letters[k] = "X"
        tags.extend(letters)
        spans.extend(range(first, last))
        ends.extend(range(first + 1, last + 1))
        return
    start = len(tags)
    at = first
    while at < last:
        if words[at].tag == "(" and at > first and (after := _past_abbreviation(words, at, last)):
            at = after
            continue
        word = words[at]
        named = word.phrase == "L" and (_in_name(words, at, last) or _modifies(words, at, last))
        tags.append("X" if named else word.phrase)
        spans.append(at)
        at += 1
        ends.append(at)
    for k in range(start, len(tags)):
        if tags[k] == "Q":
            tags[k] = "X"  # part of a label or a date


def _in_name(words: Sequence[Word], at: int, last: int) -> bool:
    """``Reserve Police Force``: a collective with a capital, and another capital behind it."""
    word = words[at]
    return word.cap and at + 1 < last and words[at + 1].tag == "X" and not word.text.endswith("s")


def _modifies(words: Sequence[Word], at: int, last: int) -> bool:
    """``three police vehicles``: a collective before the noun that is counted."""
    return (
        words[at].text in MODIFYING_COLLECTIVES
        and at + 1 < last
        and words[at + 1].tag in "SNW"
        and not _names_people(words[at + 1])
    )


def _names_people(word: Word) -> bool:
    return word.group is not None or (word.text.endswith(PERSON_ENDINGS) and word.lemma not in NOT_PERSON_ENDINGS)


def _past_abbreviation(words: Sequence[Word], at: int, last: int) -> int:
    """The token behind a name in brackets that stands inside a phrase (``Front (KNF) members``), else 0."""
    if words[at - 1].tag not in "XNS)":
        return 0
    close = at + 1
    while close < last and close - at <= _LONGEST_BRACKET and words[close].tag != ")":
        if not (words[close].cap or words[close].tag in "oC-?"):
            return 0
        close += 1
    if close >= last or words[close].tag != ")" or close == at + 1:
        return 0
    return close + 1 if close + 1 < last and words[close + 1].tag in "NSXJBHKEI(" else 0


_LONGEST_BRACKET = 12
_SPECIAL = frozenset("LQ")


def _other(
    words: Sequence[Word], group: str, low: int, high: int, spans: list[int], ends: list[int], held: dict[int, Quantity]
) -> Chunk:
    first, last = spans[low], ends[high - 1]
    if group in "YJP":
        result = Chunk(group, first, last, last - 1, words[last - 1])
        result.quantity = held.get(low)
        return result
    result = Chunk("M", first, last, -1, None)
    result.quantity = held.get(high - 1)
    return result


def _noun_phrase(
    words: Sequence[Word], line: str, low: int, high: int, spans: list[int], ends: list[int], held: dict[int, Quantity]
) -> Chunk:
    tag = line[high - 1]
    head = spans[high - 1] if tag in "NXSLg" else -1
    word = words[head] if head >= 0 else None
    sort = "N"
    result = Chunk(sort, spans[low], ends[high - 1], head, word)
    if word is not None and word.tag in "gG":
        result.lemma = word.text
    for k in range(low, high) if held else ():
        quantity = held.get(k)
        if quantity is None:
            continue
        if line[k] == "Q" and result.quantity is None:
            result.quantity = quantity
            result.sort = "Q"
        else:
            result.inner = (*result.inner, quantity)
    if head < 0 and result.quantity is None and tag in "JEe":
        result.head = spans[high - 1]
        result.word = words[result.head]
        result.lemma = result.word.lemma
    if head < 0 and result.inner and result.quantity is None and tag == "j":
        result.word = None
    if result.sort == "N":
        opener = line[low]
        if opener == "a":
            result.sort = "A"
        elif opener == "z":
            result.sort = "Z"
    return result


def _verb_group(
    words: Sequence[Word], line: str, low: int, high: int, spans: list[int], ends: list[int], held: dict[int, Quantity]
) -> Chunk:
    tags = line[low:high]
    mains = [k for k, tag in enumerate(tags) if tag in "EenVvGUg"]
    head = mains[-1] if mains else max((k for k, tag in enumerate(tags) if tag in "BHK"), default=0)
    token = spans[low + head]
    tail = tags.rfind("B", 0, head)
    between = tags[tail + 1 : head] if tail >= 0 else ""
    passive = bool(mains) and tail >= 0 and tags[head] in "Een" and not (set(between) & set("vVGtU"))
    if not mains:
        sort = "K" if "B" in tags else "F"
    elif passive:
        sort = "B"
    elif tags[0] == "t":
        sort = "V"
    elif tags[0] in "Gg" and len(mains) >= 1 and not set(tags[: mains[0]]) & set("BHK"):
        sort = "G"
    elif tags[0] in "Een" and "t" not in tags:
        sort = "E"
    else:
        sort = "F"
    result = Chunk(sort, spans[low], ends[high - 1], token, words[token])
    result.passive = passive
    result.negated = "x" in tags or any(
        words[spans[low + k]].text.endswith("n't") for k, t in enumerate(tags) if t in "KHB"
    )
    result.verbs = tuple(words[spans[low + k]].lemma for k in mains)
    for k in range(low, high) if held else ():
        if k in held:
            result.quantity = held[k]
    return result
