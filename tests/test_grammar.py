"""The sentence as it is read: invariants of phrases and clauses, multiwords, work in a straight line."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.context.time import calendar_spans
from numbers_extract.frames import chunks
from numbers_extract.grammar import classes
from numbers_extract.grammar.classes import BY_NAME
from numbers_extract.grammar.hanging import hangings
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP
from numbers_extract.grammar.sentence import ReadSentence, read_sentence
from numbers_extract.lexicon.closed_classes import CLOSED, MULTIWORDS
from numbers_extract.quantities import find_quantities
from numbers_extract.text.tokens import tokenise

RELATIONS = {
    "subject",
    "passive_subject",
    "object",
    "oblique",
    "nominal",
    "predicate",
    "apposition",
    "root",
    "other",
}


def read(text: str) -> ReadSentence:
    tokens = tokenise(text, 0, len(text))
    quantities, _ = find_quantities(tokens, calendar_spans(text, 0, len(text)))
    return read_sentence(tokens, quantities)


def told(text: str) -> list[str]:
    """``relation governor`` of each quantity."""
    found = []
    for hanging in hangings(read(text)):
        governor = "-" if hanging.governor is None else text[slice(*hanging.governor)]
        found.append(f"{hanging.relation} {governor}")
    return found


WORDS = (
    "the a this that which who whom of in on at by with for to from after before between and or but as than not "
    "was were is has had been being will could said told killed shot died arrested wounded found report reports "
    "attack attacks strike men police people town Kesh Lind mayor Monday 12 40 three hundreds five 3.5 $4 20% km "
    "years four-day 's , , . ; : ( ) \" - there he they it them all both some many no more less about around over "
    "up down out armed left used holding to killing six of whom dead injured homeless high tall ago later percent "
    "million votes seats because if when while until since"
).split()


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
def test_phrases_and_clauses_hold_together(words):
    text = " ".join(words)
    sentence = read(text)
    last = 0
    seen = []
    for phrase in sentence.phrases:
        assert last <= phrase.first <= phrase.head < phrase.last <= len(sentence.tags)
        last = phrase.last
        assert 0 <= phrase.clause < len(sentence.clauses)
        seen += [*phrase.quantities, *phrase.inner]
        steps = 0
        governor = phrase
        while governor is not None and steps <= len(sentence.phrases):
            governor = governor.governor
            steps += 1
        assert steps <= len(sentence.phrases), "a circle of governors"
    assert sorted(seen) == sorted(sentence.items.quantities), "each quantity stands in one phrase"
    for clause in sentence.clauses:
        assert clause.parent is None or clause.parent.index < clause.index
        assert clause.verb is None or clause.verb.sort == VERB_GROUP
        assert clause.own_subject is None or clause.own_subject.sort == NOUN_PHRASE
    rows = hangings(sentence)
    assert [row.start for row in rows] == sorted(q.start for q in sentence.items.quantities.values())
    for row in rows:
        assert row.relation in RELATIONS
        for span in (row.noun, row.governor, row.subject, row.object, row.agent):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert rows == hangings(read(text))


def test_every_class_named_in_the_word_lists_exists():
    named = {name for names, _ in CLOSED for name in names.split()} | {m.classes for m in MULTIWORDS}
    assert named <= BY_NAME.keys()
    values = [value for name, value in vars(classes).items() if name.isupper() and isinstance(value, int)]
    single = [value for value in values if value & (value - 1) == 0]
    assert len(single) == len(set(single))


@pytest.mark.parametrize("multiword", MULTIWORDS, ids=lambda m: m.words)
def test_multiwords_are_one_item_in_their_example(multiword):
    sentence = read(multiword.example)
    item = next(k for k, entry in enumerate(sentence.items.entries) if entry.text == multiword.words)
    start, end = sentence.span(item)
    assert multiword.example[start:end].lower() == multiword.words
    assert sentence.tags[item] == BY_NAME[multiword.classes]


@pytest.mark.parametrize("multiword", [m for m in MULTIWORDS if m.before_number], ids=lambda m: m.words)
def test_hedges_of_several_words_need_a_number(multiword):
    sentence = read(f"The mayor saw {multiword.words} them.")
    assert all(entry.text != multiword.words or not multiword.before_number for entry in sentence.items.entries) or (
        any(m.words == multiword.words and not m.before_number for m in MULTIWORDS)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed 12 men near Kesh.", ["object killed"]),
        ("12 men were killed by 3 rebels.", ["passive_subject killed", "oblique killed"]),
        ("The man arrested in 2 raids was freed.", ["oblique arrested"]),
        ("The mayor said 12 people died.", ["subject died"]),
        ("The guns that 12 men carried were old.", ["subject carried"]),
        ("Twelve people drowned and 40 were saved.", ["subject drowned", "passive_subject saved"]),
        ("An attack on 3 villages left 12 dead.", ["nominal attack", "object left"]),
        ("There were 12 men at 3 mills.", ["subject were", "oblique were"]),
        ("The crew, six of whom died, had left Kesh.", ["subject died"]),
        ("Lind won 21 percent of the vote and Berg 18 percent.", ["object won", "object won"]),
        ("The mill shut two years before the mayor died.", ["oblique died"]),
        ("She led a four-day visit.", ["nominal visit"]),
        ("The wall is 12 feet tall.", ["oblique tall"]),
        ("It costs three times the price.", ["nominal price"]),
        ("The brewery, whose roof fell, paid 12 widows.", ["object paid"]),
        ("Raiders stormed the depot, killed 9 men and fled.", ["object killed"]),
        ("A barge yesterday struck 2 jetties.", ["object struck"]),
        ("The feud has cost 40 men their farms and driven 600 away.", ["object cost", "object driven"]),
        ("The raid left 41 cooks dead and 60 injured.", ["object left", "object left"]),
        ("They condemned the killing of 12 men by 3 soldiers.", ["nominal killing", "nominal killing"]),
        ("Guards were hurt after a man armed with an axe hit 2 mules.", ["object hit"]),
        ("The raids the day before that killed 20 men drew anger.", ["object killed"]),
        ("They fell in early morning air strikes that hit 2 jails.", ["object hit"]),
        ("Six cooks were hurt, 5 by a mule.", ["passive_subject hurt", "oblique hurt"]),
        ("Fighting between the army and rebels killed 31 men.", ["object killed"]),
        ("The mayor's team built 12 sheds.", ["object built"]),
        ("It looks like 9 men were hurt.", ["passive_subject hurt"]),
        ("It looks like 9 forts.", ["oblique looks"]),
        ("When guards came they found 9 men.", ["object found"]),
        ("When the bomb went off he shot 9 men.", ["object shot"]),
        ("While 7 percent doubt it, 27 percent of those who voted say no.", ["subject doubt", "subject say"]),
        ("While 7 percent say they doubt it, 27 percent of those who voted say no.", ["subject say", "subject say"]),
        ("Talks failed, at which point 9 envoys left.", ["subject left"]),
        ("He is going to rule 9 towns.", ["object rule"]),
        ("He is going to court in 9 cars.", ["oblique court"]),
        ("The lamps fell on investor fears over 9 banks.", ["nominal fears"]),
    ],
)
def test_constructs(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("A village near Kesh that had huts burned.", "had", "village"),
        ("They hit a village near Kesh that had huts.", "had", "village"),
        ("They hit the old town of Kesh, which had huts.", "had", "Kesh"),
        ("A guard who's armed fled.", "armed", "guard"),
        ("A war that's killed nine men ended.", "killed", "war"),
        ("The guard's lamp fell.", "fell", "lamp"),
        ("When guards came they found nine men.", "found", "they"),
        ("When guards said they found nine men, Lind left.", "found", "they"),
        ("When guards said they found nine men, Lind left.", "left", "Lind"),
        ("Officials say Lind, the guard who took it, held two permits.", "held", "Lind"),
        ("Harding said nine men fled.", "said", "Harding"),
        ("A tape shot there shows nine men.", "shows", "tape"),
        ("He met envoys at court hearings in Kesh and left.", "left", "He"),
        ("Lind said in an interview that Congress had met.", "met", "Congress"),
        ("Long killed the nine men.", "killed", "Long"),
        ("First came the nine men.", "came", "men"),
        ("Gore remains one of nine men.", "remains", "Gore"),
        ("Bickers ran the mill.", "ran", "Bickers"),
        ("A clerk who first told them fled.", "told", "clerk"),
        ("Long-lost friends met nine men.", "met", "friends"),
        ("The guild, which, by its own count, held nine mills, met.", "held", "guild"),
        ("The guild, which, it said, held nine mills, met.", "held", "guild"),
        ("An adult male who was armed fled.", "fled", "male"),
        ("The police chief who led them fled.", "led", "chief"),
        ("Men who were shot that night also fled.", "fled", "Men"),
        ("Aides said that night raids had failed.", "failed", "raids"),
        ("A guild that took on Bek as a guard is small.", "is", "guild"),
        ("A guard who fled as police came was hurt.", "hurt", "guard"),
        ("Nothing like it has happened.", "happened", "Nothing"),
        ("They like the nine men.", "like", "They"),
        ("He either fell or fled.", "fell", "He"),
        ("Either ran for mayor.", "ran", "Either"),
        ("An aide who at the time held it left.", "held", "aide"),
        ("The mill which in May he sold fell.", "sold", "he"),
        ("Small, who came late, left.", "left", "Small"),
        ("Gore also faces nine counts.", "faces", "Gore"),
        ("The fuel needed to heat a mill is dear.", "is", "fuel"),
        ("He came to say a mill was lost.", "lost", "mill"),
        ("Officials say a boy who was hit by a man playing with it has died.", "died", "boy"),
        ("Officials say a boy who was hit by a man has died.", "died", "boy"),
        ("Newly released figures from Kesh show nine raids.", "show", "figures"),
    ],
)
def test_subjects(text, verb, subject):
    sentence = read(text)
    clause = next(one for one in sentence.clauses if one.verb is not None and spelled(text, sentence, one.verb) == verb)
    assert clause.subject is not None
    assert spelled(text, sentence, clause.subject) == subject


def spelled(text, sentence, phrase):
    start, end = sentence.span(phrase.head)
    return text[start:end]


HOSTILE = (
    "12 and ",
    "12, ",
    "(12 ",
    "of 12 ",
    "that 12 ",
    "killed 12 ",
    "12 killed ",
    "who killed 12 ",
    "and killed ",
    "to raid ",
    "the old ",
    "Kesh ",
    "12 km ",
    "'s ",
    ") ",
    "which ",
    "about ",
    "because he said ",
    "more than ",
)


@pytest.mark.parametrize(
    ("text", "verb", "outer"),
    [
        ("Rovik shot nine men who fled, the mayor said.", "said", "shot"),
        ("Rovik shot nine men as they fled, said Ada Brand.", "said", "shot"),
        ("Rovik was hurt while driving to Ard, the mayor said in a note.", "said", "hurt"),
        ("Rovik shot nine men who, the mayor said, had fled.", "said", "shot"),
        ("Rovik shot a man who raided Ard, the mayor said, killing nine.", "killing", "raided"),
        ("Rovik dropped a lamp while leaving Ard, killing nine.", "killing", "dropped"),
    ],
)
def test_what_is_set_off_hangs_on_the_clause_that_it_is_said_of(text, verb, outer):
    clauses = read(text).clauses
    clause = next(one for one in clauses if one.verb is not None and one.verb.text == verb)
    assert clause.parent is not None
    assert clause.parent.verb is not None
    assert clause.parent.verb.text == outer


def calls_of(text: str) -> int:
    """How many functions of the package are called to read a text as one sentence."""
    tokens = tokenise(text, 0, len(text))
    quantities, _ = find_quantities(tokens, ())
    read_sentence(tokens, quantities)
    count = 0

    def count_call(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(count_call)
    try:
        read_sentence(tokens, quantities)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_in_a_straight_line(piece):
    assert calls_of("The men " + piece * 400) < 5 * calls_of("The men " + piece * 100)


@given(st.text('aDzJmQjXNSLgeR-tKHBxEnVvGUMPYCTop,/&"I.swXXNNCC,,oQTJJeEvSHB', max_size=14))
def test_phrases_are_parted_where_none_goes_on(line: str) -> None:
    whole = [match.span() for match in chunks._CHUNK.finditer(line)]
    found: list[tuple[int, int]] = []
    at = 0
    for run in chunks._PARTING.split(line):
        found += [(at + first, at + last) for _, first, last in chunks.phrases_of_run(run)]
        at += len(run)
        found += [(at, at + 1)] if at < len(line) else []
        at += 1
    assert found == whole, "a pattern of phrases was changed: see _PARTING"
