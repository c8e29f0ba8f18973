"""Common nouns of place: in come the bounds of a sentence, out go phrases such as ``a police station``."""

from __future__ import annotations

import functools
from typing import Final

from numbers_extract.context.place.names import NAME_RUN_PATTERN, PlacePhrase, any_of, name_index
from numbers_extract.context.place.neighbours import FUNCTION_WORDS
from numbers_extract.grammar.classes import ADJECTIVE, BASE, NOUN
from numbers_extract.grammar.forms import form_of
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.numbers import CARDINALS
from numbers_extract.lexicon.relators import (
    ABLATIVE,
    ALLATIVE,
    COMITATIVE,
    DEFINITE_ARTICLE,
    EXISTENTIAL,
    GENITIVES,
    INESSIVE,
    LOCATIVE_RELATIVES,
    PARTITIVE,
    SUPERESSIVE,
)
from numbers_extract.patterns import later

__all__ = ["add_generic", "is_place_noun"]

_OWNERS: Final = (*GENITIVES, *lex.PLURAL_GENITIVES)
_NEVER_OWNING: Final = lex.NOT_PLACES | lex.ORGANISATIONS
_AFTER_ADVERB: Final = FUNCTION_WORDS | lex.AFTER_ITEM | lex.AFTER_PLACES
_MARKS: Final = ("", ",", ".", ";", ":", ")", "\u201d", '"', '."', ".\u201d", ",\u201d", ',"')
_SIGNS: Final = "".join(sorted({sign for mark in _MARKS for sign in mark}))
_MOST_SPELLINGS: Final = 50_000
_PLACED: Final = frozenset((*lex.GLOBAL, *lex.PLACE_ADVERBS))


class _Heads(dict[str, str]):
    """A word, as white space splits it off -> the noun of place or adverb in it, in lower case, or ""."""

    def __init__(self) -> None:
        super().__init__()
        self._forms = {
            form: word for word in lex.GENERIC_HEADS | _PLACED for form in (word, word.capitalize(), word.upper())
        }

    def __missing__(self, token: str) -> str:
        form = token.rstrip(_SIGNS)
        head = self._forms.get(form, "") if token[len(form) :] in _MARKS else ""
        if len(self) < _MOST_SPELLINGS:
            self[token] = head
        return head


@functools.cache
def _heads() -> _Heads:
    return _Heads()


def is_place_noun(word: str) -> bool:
    """Say whether a word, as white space splits it off, is one that a common noun of place can end in, or an adverb."""
    return _heads()[word] != ""


def add_generic(text: str, start: int, end: int, found: list[PlacePhrase]) -> None:
    """Add common nouns (``a police station``), each joined to a place that follows it with ``in``, and adverbs."""
    words = text[start:end].split()
    heads = list(map(_heads().__getitem__, words))
    if not any(heads):
        return
    spans: list[tuple[int, int]] = []
    named = found[:]
    place = 0
    passed = 0
    for number, (token, head) in enumerate(zip(words, heads, strict=True)):
        if not head:
            continue
        if head in lex.GLOBAL:
            first = -1 if _is_in_a_name(words, number) else number
        elif head in lex.PLACE_ADVERBS:
            first = number if _is_adverb(words, number, head) else -1
        else:
            first = _generic_start(words, number, head, named_at_end=token == head)
        inside = token == head and (_goes_on(words, number) or _is_rounding(words, number, head))
        if first < passed or inside or _begins_a_name(words, number):
            continue
        spans = spans or [match.span() for match in _TOKEN.finditer(text, start, end)]
        left = spans[first][0]
        stop = spans[number][0] + len(head)
        passed = first
        if head == token and _is_next(words, number, LOCATIVE_RELATIVES):
            clause = _WHERE.match(text, stop, end)
            stop = clause.end() if clause else stop
        if head == token and (head in lex.HEADS_WITH_THE or head in lex.PARTS):
            whole = _OF_WHOLE.match(text, stop, end)
            stop = whole.end() if whole else stop
        ends = _ENDS.match(text, stop, end) if head in lex.HEADS_WITH_ENDS and token.lower() == head else None
        stop = ends.end() if ends else stop
        while place < len(named) and named[place].end <= left:
            place += 1
        if place < len(named) and named[place].start < stop and not ends:
            if not _holds(text, left, stop, named[place]):
                continue
            found[:] = [one for one in found if one != named[place] and one.start != left]
        rule = "global" if head in lex.GLOBAL else "adverb" if head in lex.PLACE_ADVERBS else "generic"
        found.append(PlacePhrase(left, stop, rule))
    found.sort()
    _join(text, found)


def _holds(text: str, left: int, stop: int, name: PlacePhrase) -> bool:
    """Say whether a common noun ends a phrase that begins with a name: ``a south Louisiana casino``."""
    if name.start < left or name.end > stop or name[:2] == (left, stop):
        return False
    rest = text[name.end : stop].split()
    first = text[left : name.start].split()
    counted = bool(first) and first[0] in CARDINALS  # across five Tarsk villages
    carrying = bool(first) and first[-1].endswith(lex.GERUND_END)  # on a convoy carrying Tarsk officials
    if counted or carrying or lex.COMPASS.intersection(rest):
        return False  # in the Tarsk plant west of
    return len(rest) <= _MOST_BEHIND and all(word.isalpha() and word.islower() for word in rest)


def _join(text: str, found: list[PlacePhrase]) -> None:
    """Make one phrase of a common noun and the place that a preposition joins to it: ``a mine near Ostrel``."""
    k = len(found) - 2
    while k >= 0:
        one, other = found[k], found[k + 1]
        if other.start < one.end:
            del found[k + 1]  # the ends of a border
        elif one.rule == "generic" and other.rule not in _ALONE and 0 < other.start - one.end < _JOINT:
            between = text[one.end : other.start]
            joint = between.strip().lower().removeprefix(lex.LOCATED)
            if (
                joint in lex.JOINING_PREPOSITIONS
                or (joint == lex.STATE_MARK and text[other.end - 1] == ")")
                or _APART.fullmatch(joint)
                or (between.isspace() and text[other.start].isdigit())
            ):
                end = other.end
                if k + 2 < len(found) and text[end : found[k + 2].start].strip() in INESSIVE:
                    end = found.pop(k + 2).end  # a house on Oak Street in Ostrel
                rule = "generic" if other.rule == "generic" else "region"
                found[k : k + 2] = [PlacePhrase(one.start, end, rule)]
        k -= 1
    for k, phrase in enumerate(found):
        if phrase.rule == "generic" and _OWNED.search(text, phrase.start, phrase.end):
            found[k] = phrase._replace(rule="region")  # the Velka pit
    found[:] = [
        phrase for phrase in found if phrase.rule != "generic" or _places_alone(text[phrase.start : phrase.end])
    ]


def _places_alone(words: str) -> bool:
    """Say whether a common noun places a fact without a place behind it: no ``a wedding``, no ``in hospital``."""
    return words.rpartition(" ")[2].lower() not in lex.EVENT_HEADS and words.lower() not in lex.STATES_OF_BEING


_OWNED: Final = later(r" [A-Z][\w-]+(?: [a-z]+){1,2}\Z")
_TOKEN: Final = later(r"\S+")
_APART: Final = later(
    rf"(?:(?:{any_of(lex.DISTANCE_HEDGES)}) )?[0-9.,]+ (?:{any_of(lex.DISTANCE_UNITS)}) {any_of(ABLATIVE)}"
)
_END: Final = rf"(?:{any_of(DEFINITE_ARTICLE)} )?{NAME_RUN_PATTERN}"
_ENDS: Final = later(
    rf" (?i:{any_of(COMITATIVE)}) {_END}|"
    rf" (?i:{any_of(lex.WITH_TWO_ENDS)}) {_END} (?i:{any_of(lex.BEFORE_LAST_END)}) {_END}|"
    rf"\s{any_of(PARTITIVE).upper()}\s(?:[A-Z]+\s){{1,5}}?(?:{any_of(lex.SHOUTED_STREETS)})(?!\w)"
)
_OF_WHOLE: Final = later(
    rf" {any_of(PARTITIVE)} (?:{any_of(DEFINITE_ARTICLE)} (?:{any_of(lex.WHOLES)})|{any_of(lex.BARE_WHOLES)})(?![\w-])"
)
_ALONE: Final = frozenset(("global", "adverb"))
_WHERE: Final = later(lex.WHERE_CLAUSE)
_JOINT: Final = 30
_MOST_BEHIND: Final = 2  # words: the Tarsk metro station


def _goes_on(words: list[str], number: int) -> bool:
    """Say whether the next word is the last of the phrase: ``the parliament building``, ``the bus bombing``."""
    following = words[number + 1] if number + 1 < len(words) else ""
    bare = following.rstrip(",.;:)")
    if bare in lex.EVENT_NOUNS or bare in lex.ACCOUNTS:
        return True  # in a bank account
    if words[number].lower() in lex.COMPASS and bare.istitle() and bare not in lex.NOT_PLACES:
        return True  # at their north Temo home
    return is_place_noun(following) and following not in lex.HOLDING_VERBS


def _begins_a_name(words: list[str], number: int) -> bool:
    """``outside a Lake Temo club``: say whether a noun with a capital is the first word of a name."""
    following = words[number + 1] if number + 1 < len(words) else ""
    whole = words[number].isalpha() and words[number].istitle()
    named = whole and following.istitle() and following.rstrip(_SIGNS) not in lex.NOT_PLACES
    return named and number > 0 and words[number - 1].islower()


def _is_in_a_name(words: list[str], number: int) -> bool:
    """Say whether an adverb ends a name: ``its Bekker Worldwide unit``, not ``Cases Rise Worldwide``."""
    if not words[number].istitle() or not number:
        return False
    following = words[number + 1] if number + 1 < len(words) else ""
    if following.istitle() and words[number - 1].islower():
        return True  # a firm of Worldwide Umo
    after_name = words[number - 1][0].isupper()
    return after_name and following.islower() and following not in _AFTER_ADVERB


def _is_next(words: list[str], number: int, wanted: frozenset[str]) -> bool:
    """Say whether one of the wanted words stands right behind a word."""
    return number + 1 < len(words) and words[number + 1] in wanted


def _is_rounding(words: list[str], number: int, head: str) -> bool:
    """Say whether a noun only says that a number is rounded: ``in the neighborhood of 40 litres``."""
    of, amount = [*words[number + 1 : number + 3], "", ""][:2]
    return head in lex.ROUNDING_HEADS and of in PARTITIVE and (amount.lower() in CARDINALS or not amount.isalpha())


def _is_adverb(words: list[str], number: int, head: str) -> bool:
    """Say whether an adverb places a fact: no ``there are``, no ``a nearby school``."""
    following = words[number + 1].lower() if number + 1 < len(words) else ""
    if head in EXISTENTIAL:
        return number > 0 and following not in lex.BEING and words[number - 1].lower() not in lex.BEFORE_BEING
    if words[number].lower() != head or not following:
        return True
    return following in FUNCTION_WORDS or following in lex.AFTER_ITEM


def _generic_start(words: list[str], number: int, head: str, *, named_at_end: bool) -> int:
    """Return the number of the word with which the phrase begins if a preposition of place stands before, else -1."""
    needed = lex.HEADS_AFTER.get(head)
    if needed is not None and not _is_behind(words, number, head, needed):
        following = words[number + 1 : number + 3]
        if not (named_at_end and len(following) > 1 and following[0] in lex.BESIDE and following[1][0].isupper()):
            return -1
    if _is_no_place(words, number, head):
        return -1
    named = words[number][0].isupper() and not words[number].isupper()  # a Jersey City flat
    owned = False
    for first in range(number - 1, max(-1, number - (2 if named else 5)), -1):
        word = words[first].lower()
        if word in lex.GENERIC_DETERMINERS or word in CARDINALS or word.isdigit():
            if word in CARDINALS and first and words[first - 1].lower() in lex.GENERIC_DETERMINERS:
                continue  # in the two northern provinces
            told = any(
                one in tables.ADJECTIVES or one.lower() in lex.REGIONAL_ADJECTIVES for one in words[first + 1 : number]
            )
            if head in lex.HEADS_WITH_THE and word in lex.SINGULAR_DETERMINERS and not told:
                return -1
            if not first:
                following = words[number + 1 : number + 2]
                subject = head in lex.SUBJECT_HEADS and word in lex.DEFINITE_DETERMINERS and named_at_end
                return 0 if subject and following and following[0] in lex.HOLDING_VERBS else -1
            return _led_start(words, first, number, head)
        if word in lex.GENERIC_BEFORE or (word in lex.MOVED_BY and _is_moved(words, first + 1, number, word)):
            return first + 1 if head in lex.GENERIC_BARE and not owned else -1
        if word.endswith(_OWNERS):
            continue
        capital = words[first][0].isupper() and not (
            words[number][0].isupper() or words[first] in tables.ADJECTIVES or words[first] in name_index()
        )
        spelled = word.replace("-", "").isalpha() or words[first] in lex.ABBREVIATED_COUNTRIES
        ends = not spelled or (word in FUNCTION_WORDS and word not in lex.PLACE_MODIFIERS)
        if ends or (capital and words[first] in _NEVER_OWNING):
            return _bare_start(words, first, head)
        owned = owned or capital  # at a Hartwell school
    return -1


def _bare_start(words: list[str], of: int, head: str) -> int:
    """``a mile south of town``: where a place without an article begins with a direction, -1 where it does not."""
    bare = of > 0 and words[of].lower() in PARTITIVE and head in lex.BARE_WHOLES
    return of - 1 if bare and words[of - 1].lower() in lex.COMPASS else -1


def _may_be_verb(word: str) -> bool:
    """Say whether a word is an adjective that is the base of a verb too, and no noun: ``secure``."""
    classes = form_of(word).classes
    return bool(classes & BASE and classes & ADJECTIVE) and not classes & NOUN


def _is_behind(words: list[str], number: int, head: str, needed: frozenset[str]) -> bool:
    """Say whether a noun stands behind a word that it needs, or behind a name: ``a power plant``, ``a Temo plant``."""
    before = words[number - 1] if number else ""
    if before.lower() in needed:
        return True
    named = before.isalpha() and before.istitle() and before not in _NEVER_OWNING and before not in tables.ADJECTIVES
    return named and number > 1 and head in lex.HEADS_OF_NAMES and words[number][0].islower()


def _is_no_place(words: list[str], number: int, head: str) -> bool:
    """``on the world market``, ``outside a Bank of Vrana branch``: whether words beside a noun say something else."""
    if number and words[number - 1].lower() in lex.HEADS_NOT_AFTER.get(head, ()):
        return True
    return words[number].istitle() and _is_next(words, number, PARTITIVE)


def _led_start(words: list[str], first: int, number: int, head: str) -> int:
    """Where a phrase with a determiner begins, by the words before that, -1 where they do not say where."""
    before = words[first - 1].lower()
    if before in PARTITIVE and first > 1:
        if words[first - 2].lower() in lex.AT_ORGANISATION:
            return first  # inside of the mill
        if tuple(word.lower() for word in words[max(0, first - 3) : first - 1]) == lex.IN_FRONT:
            return first
        return _part_start(words, first - 2)
    if before in lex.BEFORE_SETTLED and head in lex.HEADS_NOT_UNDER:
        return -1
    prepositions = lex.AT_ORGANISATION if head in lex.HEADS_AT else lex.GENERIC_BEFORE
    placed = before in prepositions or head in lex.GENERIC_AFTER.get(before, ())
    deed = words[first - 2].lower() if first > 1 else ""
    struck = before in SUPERESSIVE and deed in lex.EVENT_NOUNS  # an assault on a hotel
    told = _is_next(words, number, LOCATIVE_RELATIVES) and before in lex.LOOSE_PREPOSITIONS  # on a hut, where ...
    return first if placed or struck or told or _is_moved(words, first, number, before) else -1


def _part_start(words: list[str], at: int) -> int:
    """``east of the river``, ``in the centre of the city``: where a place begins with a part, -1 where none does."""
    part = words[at].lower()
    if part in lex.SHARES_NAMED:
        return _share_start(words, at)
    if at > 1 and words[at - 1].lower() in lex.REGIONAL_ADJECTIVES:
        at -= 1  # on the southern edge of the city
    elif part in lex.PARTISAN_SIDES:
        return -1
    led = at > 1 and words[at - 1].lower() in lex.DEFINITE_DETERMINERS
    if led:
        lying = words[at - 2].lower() in SUPERESSIVE and part in lex.PARTS_LED_BY_ON
        return at - 1 if lying or (part in lex.PARTS and words[at - 2].lower() in lex.GENERIC_BEFORE) else -1
    return at if part in lex.COMPASS else -1


def _share_start(words: list[str], at: int) -> int:
    """``in many parts of the city``: where the share that a place begins with begins, -1 where nothing leads to it."""
    for first in range(at, max(0, at - _MOST_OF_A_SHARE), -1):
        before = words[first - 1].lower()
        if before in lex.GENERIC_BEFORE or before in lex.ACROSS:
            return first
        if not before.isalpha() or before in lex.LOOSE_PREPOSITIONS:
            break
    return -1


def _is_moved(words: list[str], first: int, number: int, before: str) -> bool:
    """Say whether ``from`` or ``to`` before the phrase says where people were taken from or brought to."""
    if before in ABLATIVE and _is_next(words, number, LOCATIVE_RELATIVES):
        return True
    if before in ALLATIVE and first < number and _may_be_verb(words[first]):
        return False  # sent guards to secure camps
    if before in ABLATIVE and words[first - 2 : first - 1] and words[first - 2] in lex.DISTANCE_UNITS:
        return True  # 3 km from the station
    if before in ALLATIVE and words[first - 2 : first - 1] and words[first - 2] in lex.CALLED:
        return True  # called to a club
    verbs = lex.MOVED_BY.get(before)
    if words[number].rstrip(".,;:") in lex.NEVER_LEFT:
        return False
    return verbs is not None and not verbs.isdisjoint(words[max(0, first - _VERB_REACH) : first])


_VERB_REACH: Final = 12
_MOST_OF_A_SHARE: Final = 4  # words: in many other large parts of
