"""The clauses of a sentence in, the places out that a verb or a noun says: ``shells hit Kesh``, ``a Kesh court``."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from numbers_extract.context.hanging import Scenery
from numbers_extract.context.place import PlacePhrase
from numbers_extract.context.place.extents import TYPES_CAPITALISED, extended_end
from numbers_extract.context.place.names import NameKind, is_place_name, name_index
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import BALLOT_KINDS, PLAIN_KINDS, UNIT_KINDS
from numbers_extract.grammar.classes import NAME
from numbers_extract.grammar.clause import APPOSITION, SUBJECT, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.context_cues.cue import regular_forms
from numbers_extract.lexicon.countries import ADJECTIVES
from numbers_extract.lexicon.place_words import (
    ABBREVIATED_COUNTRIES,
    BETWEEN_OWNER_AND_NUMBER,
    GENERIC_DETERMINERS,
    GENERIC_HEADS,
    HOMES,
    HOUSES,
    JOINING_PREPOSITIONS,
    NO_GROUNDS,
    NOT_PLACES,
    ORGANISATIONS,
    REGION_WORDS,
    TERRITORIES,
    TYPES_SET_OFF,
    WEAPONS_TOO,
    WHOLES,
)
from numbers_extract.lexicon.relators import GENITIVES, PARTITIVE

__all__ = ["HOLDER", "may_tell_places", "told_places"]


def may_tell_places(spellings: Collection[str]) -> bool:
    """Say cheaply whether the spellings of a sentence, in lower case, hold a word by which a place can be told."""
    if not _telling_words().isdisjoint(spellings):
        return True
    owns = any(sign in spellings for sign in GENITIVES)
    owners = (*cue_words("place", "holds_counted"), *_residents())
    return owns and not frozenset(owners).isdisjoint(spellings)


@functools.cache
def _residents() -> frozenset[str]:
    return frozenset(form for word in cue_words("place", "lives_there") for form in regular_forms(word))


@functools.cache
def _telling_words() -> frozenset[str]:
    verbs = {
        word
        for relation in ("entered", "searched", "attacked", "undergoes", "takes_down")
        for word in cue_words("place", relation)
    }
    forms = {form for verb in verbs for form in regular_forms(verb)}
    relations = (
        "falls",
        "holds",
        "striker",
        "represents",
        "befalls",
        "strikes_a_known",
        "measures_a_land",
        "is_a_home",
    )
    nouns = {form for relation in relations for word in cue_words("place", relation) for form in regular_forms(word)}
    nouns |= {form for words in cue_words("place", "has_harm") for form in regular_forms(words.split()[1])}
    return frozenset({*nouns, *forms, *cue_words("place", "is_a_home")})


def told_places(text: str, scenery: Scenery, known: Sequence[PlacePhrase]) -> dict[PlacePhrase, str]:
    """The places that are an object or part of a noun, with the id of the cue; ``known`` are those found already."""
    found: dict[PlacePhrase, str] = {}
    for clause in scenery.clauses:
        if clause.verb is not None and clause.objects and not clause.passive:
            found.update(_objects(text, scenery, clause, clause.verb.lemma, known))
        if clause.verb is not None and clause.verb.lemma in _recording_verbs():
            place, cue = _recording(text, scenery, clause, clause.verb.lemma) or (None, "")
            if place is not None and not _overlaps(place[:2], known):
                found[place] = cue
    inside = (*map(functools.partial(_owner_of, scenery), scenery.counts), *_named(text, scenery))
    found.update((place, cue) for place, cue in filter(None, inside) if not _overlaps(place[:2], known))
    return found


@functools.cache
def _telling_nouns() -> frozenset[str]:
    """The nouns beside which a name is a place."""
    relations = ("holds", "represents", "befalls", "strikes_a_known", "measures_a_land", "is_a_home")
    return frozenset().union(*(cue_words("place", relation) for relation in relations))


def _named(text: str, scenery: Scenery) -> Iterator[tuple[PlacePhrase, str]]:
    """The names that stand beside a noun of what they place, with the id of its cue."""
    holders, bodies = cue_words("place", "holds"), cue_words("place", "represents")
    befalling, striking = cue_words("place", "befalls"), cue_words("place", "strikes_a_known")
    measuring, homes = cue_words("place", "measures_a_land"), cue_words("place", "is_a_home")
    telling = _telling_nouns()
    for phrase in scenery.phrases:
        noun = phrase.lemma
        if noun not in telling:
            continue
        town = phrase.governor if noun in homes and phrase.relation == APPOSITION else None
        if town is not None and _is_name(text, scenery, town):
            yield PlacePhrase(*scenery.offsets(town), HOLDER), homes[noun]
        if noun in bodies and (of := _of_body(text, scenery, phrase)) is not None:
            yield of, bodies[noun]
        if noun in holders and (held := _holding(text, scenery, phrase)) is not None:
            yield held, holders[noun]
        told = noun in measuring and phrase.relation == SUBJECT
        if told and (land := _held(text, scenery, phrase, _behind_name(scenery, phrase), known=True, lands=True)):
            yield land._replace(rule=HOLDER), measuring[noun]
        if noun in befalling or noun in striking:
            stricken = _held(text, scenery, phrase, _behind_name(scenery, phrase), known=noun in striking)
            if stricken is not None:
                yield stricken, befalling.get(noun, "") or striking[noun]


def _holding(text: str, scenery: Scenery, phrase: Phrase) -> PlacePhrase | None:
    """``a Kesh court``, ``a Boston abortion clinic``: the name before a noun that holds it, known with one between."""
    behind = _behind_name(scenery, phrase)
    return _held(text, scenery, phrase, behind, known=behind != phrase.head)


def _owner_of(scenery: Scenery, counted: Counted) -> tuple[PlacePhrase, str] | None:
    """``the depot's 640 drivers``: the noun of place before a count that it owns, with the id of the cue."""
    words, owners = scenery.reading.tokens.words, cue_words("place", "holds_counted")
    if counted.quantity.compound or counted.kind in UNIT_KINDS:
        return None
    at = counted.quantity.outer_first - 1
    if at > 1 and words[at].text in BETWEEN_OWNER_AND_NUMBER:
        at -= 1  # Kesh's last 40 residents
    if at < 1 or words[at].text not in GENITIVES:
        return None
    noun = scenery.phrase_of(counted)
    living = "" if noun is None else cue_words("place", "lives_there").get(noun.lemma, "")
    name = _name_before(scenery, at) if living else None
    if name is not None:
        return PlacePhrase(*name, HOLDER), living
    if at < 2 or words[at - 1].text not in owners:
        return None
    first = at - 2
    if words[first].text not in GENERIC_DETERMINERS and first:
        first -= 1  # the northern city's 12 mills
    if words[first].text not in GENERIC_DETERMINERS:
        return None
    starts, ends = scenery.reading.tokens.starts, scenery.reading.tokens.ends
    return PlacePhrase(starts[first], ends[at - 1], HOLDER), owners[words[at - 1].text]


def _name_before(scenery: Scenery, genitive: int) -> tuple[int, int] | None:
    """The offsets of the name that a genitive marks as the owner; None where it marks no name."""
    tokens = scenery.reading.tokens
    first = genitive
    while first and tokens.text[tokens.starts[first - 1]].isupper():
        first -= 1
    if first == genitive:
        return None
    start, end = tokens.starts[first], tokens.ends[genitive - 1]
    return None if not _NO_NAMES.isdisjoint(tokens.text[start:end].split()) else (start, end)


def _objects(
    text: str, scenery: Scenery, clause: Clause, verb: str, known: Sequence[PlacePhrase]
) -> dict[PlacePhrase, str]:
    """The place that the object of a verb is, with the id of the cue."""
    listed = scenery.sentence.list_of(clause.objects[0])
    start, end = scenery.offsets(listed[0])[0], scenery.offsets(listed[-1])[1]
    subject = clause.subject
    striker = "" if subject is None else cue_words("place", "striker").get(subject.lemma, "")
    struck = cue_words("place", "strikes").get(verb, "")
    named = cue_words("place", "entered").get(verb, "") or (striker if struck else "")
    typed = cue_words("place", "searched").get(verb, "")
    if (named or typed) and all(_is_name(text, scenery, phrase) for phrase in listed):
        if named or text[start:end].rsplit(maxsplit=1)[-1] in TYPES_CAPITALISED:
            end = extended_end(text, end, scenery.end, name_index(), wide=False)
            return {PlacePhrase(start, end, "named"): named or typed}
        return {}
    one = listed[0]
    attacked = cue_words("place", "attacked").get(verb, typed or struck)
    if attacked and len(listed) == 1 and one.lemma in _SORTS and _held(text, scenery, one, _behind_name(scenery, one)):
        return {PlacePhrase(start, end, "region"): attacked}  # attacked Kesh village, Kesh police station
    trapped = one.lemma in WEAPONS_TOO and not striker  # their convoy hit a mine, not: a storm hit a mine
    place = _common(scenery, listed, start, end, known) if struck and not trapped else None
    return {} if place is None else {place: struck}


@functools.cache
def _recording_verbs() -> frozenset[str]:
    """The verbs whose subject is a place where weather, a record or what befell it is told."""
    return frozenset().union(
        *(cue_words("place", relation) for relation in ("records", "has_weather", "undergoes", "takes_down"))
    )


def _recording(text: str, scenery: Scenery, clause: Clause, verb: str) -> tuple[PlacePhrase, str] | None:
    """``Kesh Hospital has recorded 12 deaths``: the subject, if its name ends in a noun of place or weather is told.

    With it comes the id of the cue: that of who has weather, ``Kesh got nine inches of snow``, else that of the weather
    or of the record.
    """
    subject, weather, records = clause.own_subject, cue_words("place", "falls"), cue_words("place", "records")
    has = cue_words("place", "has_weather").get(verb, "")
    if subject is None:
        return None
    harm = _harm(scenery, clause, verb)
    if harm and _is_known_place(text, scenery, subject):
        return PlacePhrase(*scenery.offsets(subject), "named"), harm
    if not _is_name(text, scenery, subject):
        return _undergoing(text, scenery, clause, subject, verb)  # Cape Town, by its noun
    told = (one for one in scenery.phrases if one.clause == clause.index and one.lemma in weather)
    falls = next((weather[one.lemma] for one in told if not one.preposition or one.preposition in PARTITIVE), "")
    if not falls and (subject.lemma not in cue_words("place", "holds") or verb not in records):
        return _undergoing(text, scenery, clause, subject, verb)
    listed = scenery.sentence.list_of(subject) if falls else [subject]
    start, end = scenery.offsets(listed[0])[0], scenery.offsets(listed[-1])[1]
    return PlacePhrase(start, end, "named"), (has or falls) if falls else records[verb]


def _harm(scenery: Scenery, clause: Clause, verb: str) -> str:
    """``Kesh had nine murders; Umo had two``: the id of the cue by which what a place had is harm, empty for none."""
    harms = cue_words("place", "has_harm")
    bare = any(one.bare_number for one in clause.objects)
    told = (f"{verb} {one.lemma}" for one in (scenery.phrases if bare else clause.objects) if one.quantities)
    return next((harms[words] for words in told if words in harms), "")


def _undergoing(
    text: str, scenery: Scenery, clause: Clause, subject: Phrase, verb: str
) -> tuple[PlacePhrase, str] | None:
    """``Lagos has seen nine murders``: the subject, a known place or a land, where what befalls people is told."""
    cue = cue_words("place", "undergoes").get(verb, "")
    cue = cue or cue_words("place", "takes_down").get(verb, "")
    if not cue or all(counted.kind in _NOTHING_BEFALLS for counted in scenery.counts):
        return None
    if verb in cue_words("place", "takes_down") and not any(one.quantities for one in clause.objects):
        return None  # Madrid reported that nine men died
    if _is_known_place(text, scenery, subject):
        return PlacePhrase(*scenery.offsets(subject), "named"), cue
    land = subject.determined and subject.lemma in TERRITORIES | WHOLES and not subject.quantities
    return (PlacePhrase(*scenery.offsets(subject), "generic"), cue) if land else None


def _is_known_place(text: str, scenery: Scenery, phrase: Phrase) -> bool:
    """Whether a noun phrase is the name of a known place."""
    name = is_place_name(name_index(), text, *scenery.offsets(phrase))
    return name is not None and name.kind not in _UNSURE


def _overlaps(span: tuple[int, int], known: Sequence[PlacePhrase]) -> bool:
    return any(span[0] < place.end and place.start < span[1] for place in known)


def _common(
    scenery: Scenery, listed: list[Phrase], start: int, end: int, known: Sequence[PlacePhrase]
) -> PlacePhrase | None:
    """Common nouns of place, with the place that is joined to the last: ``a mine near Ostrel``."""
    if not all(phrase.lemma in _GROUNDS and not phrase.quantities for phrase in listed):
        return None
    last = listed[-1]
    joined = _joined(scenery, last, known) if last.determined or last.lemma not in HOMES else None
    if joined is None:
        return None if last.lemma in HOMES else PlacePhrase(start, end, "generic")  # flattened homes in Vrana
    return PlacePhrase(start, joined.end, "region")


def _joined(scenery: Scenery, phrase: Phrase, known: Sequence[PlacePhrase]) -> PlacePhrase | None:
    """The place found already that a preposition joins to a noun phrase: ``a mine near Ostrel``."""
    link = scenery.after(phrase)
    inner = None if link is None or link.text not in JOINING_PREPOSITIONS else scenery.after(link)
    if inner is None:
        return None
    start, end = scenery.offsets(inner)
    return next((place for place in known if place.start < end and start < place.end), None)


def _is_name(text: str, scenery: Scenery, phrase: Phrase) -> bool:
    """Whether a noun phrase is a name that may be that of a place."""
    start, end = scenery.offsets(phrase)
    last = text[start:end].rsplit(maxsplit=1)[-1]
    return bool(phrase.tag & NAME) and not phrase.quantities and last not in ORGANISATIONS and last not in NOT_PLACES


def _behind_name(scenery: Scenery, phrase: Phrase) -> int:
    """The item behind the name in a noun phrase: its head, or the one noun before that, ``the Oslo bus bombing``."""
    tags = scenery.sentence.tags
    head = phrase.head
    between = head - 1 > phrase.first and not tags[head - 1] & NAME and tags[head - 2] & NAME
    return head - 1 if between else head


def _held(
    text: str, scenery: Scenery, phrase: Phrase, behind: int, *, known: bool = False, lands: bool = False
) -> PlacePhrase | None:
    """The name right before a noun that holds a place, ``Kesh`` of ``a Kesh court``; None without one.

    ``behind`` is the item behind the name; ``known`` says that it must be known to be that of a place, ``lands`` that
    it may be an adjective as well, ``US``.
    """
    items, tags, tokens = scenery.sentence.items, scenery.sentence.tags, scenery.reading.tokens
    first = behind
    while first > phrase.first and (tags[first - 1] & NAME or _is_inside_name(text, scenery, phrase, first - 1)):
        first -= 1
    first = _first_of_name(text, scenery, phrase, first, behind)
    if first < behind and text[tokens.starts[items.first[first]]].isdigit():
        first += 1  # the 2014 Oslo bombing
    if first < behind and items.entries[behind - 1].text == _COMMA:
        behind -= 1  # a Tampa, Fla., suburb
    if first == behind:
        return None
    start, end = tokens.starts[items.first[first]], tokens.ends[items.last[behind - 1] - 1]
    built = behind - first > 1 and text[start:end].rsplit(maxsplit=1)[-1] in HOUSES  # Kesh High School shooting
    if (known or (first == 0 and not built)) and not _is_known(text, scenery, first, behind):
        return None  # at the beginning of a sentence any word has a capital
    if text[tokens.starts[items.first[phrase.head]]].isupper():
        return None  # the Superior Court
    words = text[start:end].split()
    plain = any(
        not word[:1].isupper() or (word in _NO_NAMES and not (lands and word in ABBREVIATED_COUNTRIES))
        for word in words
    )
    return None if plain or not words else PlacePhrase(start, end, "owner")


def _first_of_name(text: str, scenery: Scenery, phrase: Phrase, first: int, behind: int) -> int:
    """Where a name begins whose words are common ones too: ``New Orleans police``, ``Pine Middle School shooting``."""
    items, tokens = scenery.sentence.items, scenery.reading.tokens
    if phrase.first == 0 and first == 1 < behind and _is_known(text, scenery, 0, behind):
        return 0
    housed = (
        first < behind
        and text[tokens.starts[items.first[behind - 1]] : tokens.ends[items.last[behind - 1] - 1]] in HOUSES
    )
    while housed and first > phrase.first and text[tokens.starts[items.first[first - 1]]].isupper():
        first -= 1
    return first


def _is_inside_name(text: str, scenery: Scenery, phrase: Phrase, item: int) -> bool:
    """``the Kesh Middle School``: whether a word with a capital stands between two words of a name."""
    items, tags, tokens = scenery.sentence.items, scenery.sentence.tags, scenery.reading.tokens
    between = phrase.first < item and bool(tags[item - 1] & tags[item + 1] & NAME)
    return between and text[tokens.starts[items.first[item]]].isupper()


def _of_body(text: str, scenery: Scenery, phrase: Phrase) -> PlacePhrase | None:
    """``the Senate of Keltia``: the name behind the ``of`` of those who pass laws; None without one."""
    hanging = scenery.sentence.governed_by(phrase)
    name = next((one for one in hanging if one.preposition in PARTITIVE and one.tag & NAME), None)
    return PlacePhrase(*scenery.offsets(name), "owner") if name is not None and _is_name(text, scenery, name) else None


def _is_known(text: str, scenery: Scenery, first: int, behind: int) -> bool:
    """Whether all that stands before the noun is the known name of a place: ``Paris police``."""
    items, tokens = scenery.sentence.items, scenery.reading.tokens
    start, end = tokens.starts[items.first[first]], tokens.ends[items.last[behind - 1] - 1]
    name = is_place_name(name_index(), text, start, end)
    return name is not None and name.kind not in _UNSURE


HOLDER: Final = "holder"
_GROUNDS: Final = GENERIC_HEADS - NO_GROUNDS
_SORTS: Final = REGION_WORDS | TYPES_SET_OFF
_NOTHING_BEFALLS: Final = UNIT_KINDS | PLAIN_KINDS | BALLOT_KINDS
_UNSURE: Final = frozenset({NameKind.ADJECTIVE, NameKind.NO_PLACE})
_COMMA: Final = ","
_NO_NAMES: Final = NOT_PLACES | ORGANISATIONS | frozenset(ADJECTIVES)
