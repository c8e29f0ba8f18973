"""Near misses and own sentences of the frames, made out of ``frame_templates.py``: ``python benchmarks/frames.py``.

A near miss holds the head of a frame, the counted phrase where the frame wants it and one of its companion words, which
stands elsewhere: ``The agency found 12 men willing to sing beside a dead horse``. A row of the frame's kind there is a
miss. An own sentence holds one head, where the frame's first example has its head; no row of the kind is a miss.

Every second template is held out. Its misses count, and are printed with ``--held-out`` only: what is mended by reading
misses is measured by those that nobody read.
"""

from __future__ import annotations

import argparse
import functools
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import frame_templates as data

from numbers_extract.app.engine import analyse
from numbers_extract.kinds import Frame, all_frames, kind_named, pattern_of
from numbers_extract.lexicon import people, verbs
from numbers_extract.records import Fact

__all__ = [
    "RATES",
    "Companion",
    "NearMiss",
    "OwnSentence",
    "companions",
    "near_misses",
    "own_sentences",
    "rates",
    "required",
]

RATES = Path(__file__).with_name("frame_rates.json")
SAMPLE = 400
SEED = 1
POSITIONS = ("behind", "end", "front", "between", "headline", "passive")
_COMPANION_SLOTS = frozenset({"PRT", "RESULT", "PP", "OBJ", "ADV", "INF", "REL", "GOV", "JOINED"})
_VERB_ROLES = frozenset({"object", "subject", "not_subject", "recipient"})
_NOUN_ROLES = frozenset({"again", "noun", "toll", "of", "label"})
_VOWELS = "aeiou"
_DOUBLED = frozenset(  # verbs of more than one vowel that double their last letter all the same
    "acquit admit commit compel control defer equip excel expel impel incur infer kidnap occur omit permit "
    "prefer quit rebel recur refer regret remit repel submit transfer transmit travel".split()
)
_IRREGULAR = {
    "be": ("were", "been"),
    "get": ("got", "got"),
    "go": ("went", "gone"),
    "have": ("had", "had"),
    "mow": ("mowed", "mown"),
}
_THIRD = {"be": "is", "die": "dies", "go": "goes", "have": "has", "undergo": "undergoes"}
_BEING = re.compile(r"\b(?:am|is|are|was|were|be|been|being) $")


class Companion(NamedTuple):
    """Companion words of a frame that stand in one slot: ``particle``, ``adverb``, ``verb``, ``result`` or ``noun``."""

    slot: str
    words: tuple[str, ...]


class NearMiss(NamedTuple):
    """A sentence with the number in ``[ ]`` that must give no row of the frame's kind there."""

    frame: Frame
    head: str
    companion: str
    template: str
    position: str
    held_out: bool
    sentence: str


class OwnSentence(NamedTuple):
    """A sentence with the number in ``[ ]`` that must give a row by the frame."""

    frame: Frame
    head: str
    sentence: str


# ------------------------------------------------------------------------------------------------ frames
@functools.cache
def required(frame: Frame) -> frozenset[str]:
    """The words of which one must stand beside the head in a certain place; none of those that the counted must be."""
    found = (
        word
        for group in pattern_of(frame)
        for slot in group
        if not slot.forbidden and slot.name in _COMPANION_SLOTS
        for word in slot.words
    )
    return frozenset(word for word in found if word.isalpha()) - data.SKIPPED_COMPANIONS


@functools.cache
def companions(frame: Frame) -> list[Companion]:
    """The companion words that a frame needs, by slot; none where any person is one.

    All that is asked of a frame's conditions is asked here.
    """
    asked = required(frame)
    if all(one in asked for one, _ in data.PEOPLE):
        return []  # any person is one
    words = sorted(asked)
    words = [word for word in words if not any(word == plural(other) for other in words)]
    slots: dict[str, list[str]] = {}
    for word in words:
        slots.setdefault(_slot(word), []).append(word)
    return [Companion(slot, tuple(found)) for slot, found in sorted(slots.items())]


def _slot(word: str) -> str:
    for slot, listed in (
        ("particle", data.PARTICLES),
        ("adverb", data.ADVERBS),
        ("verb", data.VERBS),
        ("result", data.RESULTS),
    ):
        if word in listed:
            return slot
    return "noun"


def _heads(frame: Frame) -> list[str]:
    """The heads whose near misses must not give the kind: none that means it without a companion, or is one."""
    enough = set(data.SKIPPED_HEADS)
    for other in all_frames():
        if other.kind == frame.kind and other.role == frame.role:
            free = all(slot.forbidden for group in pattern_of(other) for slot in group)
            enough.update(head for head in other.heads if free or head in required(other))
    return [head for head in dict.fromkeys(frame.heads) if head not in enough]


@functools.cache
def _said_of_them(kind: str) -> frozenset[str]:
    """The participles and the like that give a kind to whom they are said of: no passive is a near miss of these."""
    frames = [frame for frame in all_frames() if frame.kind == kind and frame.role == "predicate"]
    return frozenset(head for frame in frames for head in frame.heads)


# ------------------------------------------------------------------------------------------------ forms of words
def plural(noun: str) -> str:
    """The plural of a noun."""
    for form, single in people.IRREGULAR_PLURALS.items():
        if single == noun and form != "persons":
            return form
    if noun.endswith("man") and noun != "human":
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return {"life": "lives", "knife": "knives", "wife": "wives", "foot": "feet"}.get(noun, noun + "s")


def verb_forms(base: str) -> dict[str, str]:
    """The forms of a verb: past, participle, ing, third, plural (of the present) and base."""
    past, participle = _IRREGULAR.get(base) or verbs.IRREGULAR.get(base) or (_suffixed(base, "ed"),) * 2
    return {
        "past": past,
        "participle": participle,
        "ing": _suffixed(base, "ing"),
        "third": _THIRD.get(base) or plural(base),
        "plural": "are" if base == "be" else base,
        "base": base,
    }


def _suffixed(base: str, suffix: str) -> str:
    if base.endswith("ie") and suffix == "ing":
        return base[:-2] + "ying"
    if base.endswith("e") and base != "be":
        return base + "d" if suffix == "ed" else (base if base.endswith(("ee", "oe", "ye")) else base[:-1]) + suffix
    if base.endswith("y") and base[-2] not in _VOWELS and suffix == "ed":
        return base[:-1] + "ied"
    if base.endswith("c"):
        return base + "k" + suffix
    closed = len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS
    syllables = len(re.findall(r"[aeiouy]+", base))
    if closed and (syllables == 1 or base in _DOUBLED):
        return base + base[-1] + suffix
    return base + suffix


def _article(phrase: str) -> str:
    return f"an {phrase}" if phrase[0] in _VOWELS else f"a {phrase}"


# ------------------------------------------------------------------------------------------------ near misses
def near_misses(frames: Iterable[Frame] | None = None) -> Iterator[NearMiss]:
    """Every near miss: templates by positions for every slot of every frame, heads and companions taken in turn."""
    for frame in all_frames() if frames is None else frames:
        heads = _heads(frame)
        for slot, words in companions(frame) if heads else []:
            templates = data.TEMPLATES[slot if slot in data.TEMPLATES else "verbal"]
            turn = 0
            for number, template in enumerate(templates):
                for position in POSITIONS:
                    head = heads[(turn + number) % len(heads)]
                    word = words[(turn + 2 * number) % len(words)]
                    turn += 1
                    if position == "passive" and not _has_passive(frame, head):
                        continue
                    sentence = _near_miss(frame, head, slot, word, template, position, turn)
                    if sentence:
                        yield NearMiss(frame, head, word, f"{slot}.{template.id}", position, number % 2 == 1, sentence)


def _has_passive(frame: Frame, head: str) -> bool:
    return frame.role == "object" and verb_forms(head)["participle"] not in _said_of_them(frame.kind)


def _near_miss(frame: Frame, head: str, slot: str, word: str, template: data.Template, position: str, turn: int) -> str:
    """The sentence; empty where its carrier holds a companion by itself."""
    who = [several for one, several in data.PEOPLE if one not in required(frame)]
    count = f"[{data.NUMBERS[turn % len(data.NUMBERS)]}]"
    subject, verb, rest = _carrier(frame, head, count, f"{count} {who[turn % len(who)]}")
    forms = verb_forms(verb)
    predicate = f"{forms['past']} {rest}"
    if position == "passive":
        counted, _, behind = rest.partition(" ")
        noun, _, behind = behind.partition(" ")
        subject, predicate = f"{counted} {noun}", f"were {forms['participle']} {behind}"
    if position == "headline":
        predicate = f"{forms['plural' if subject.startswith('[') else 'third']} {rest}"
    if position == "end":
        predicate = f"{predicate} {data.LATER}"
    if not _free_of(frame, f"{subject} {predicate}", head, verb):
        return ""
    pattern = {"front": template.front, "between": template.between}.get(position, template.behind)
    text = pattern.format(
        clause=f"{subject} {predicate}", subject=subject, predicate=predicate, **_companion_words(slot, word)
    )
    if position == "headline":
        text = re.sub(r"\b(?:[Tt]he|an?) ", "", text)
    text = re.sub(r"^(\W*)(\w)", lambda first: first[1] + first[2].upper(), text)
    return text if position == "headline" else f"{text}."


def _carrier(frame: Frame, head: str, count: str, counted: str) -> tuple[str, str, str]:
    """Subject, verb and the rest of the clause that holds a head and the counted phrase."""
    if frame.role == "object":
        return data.AGENT, head, data.OBJECT_CARRIERS[head].format(counted)
    if frame.role == "subject":
        return counted, head, data.SUBJECT_CARRIERS[head]
    subject, verb, rest = data.CLAUSES[frame.role, head]
    return subject, verb, rest.format(counted, n=count)


def _free_of(frame: Frame, clause: str, head: str, verb: str) -> bool:
    """Does no word of a carrier but its head stand among the frame's companions?"""
    own = {head, *verb_forms(verb).values()}
    return all(word in own or word not in required(frame) for word in re.findall(r"[a-z]+", clause))


def _companion_words(slot: str, word: str) -> dict[str, str]:
    """What a template can call a companion by."""
    if slot == "noun":
        return {"c": word, "C": word.capitalize()}
    if slot == "result":
        thing = next(thing for thing, words in data.RESULT_THINGS.items() if not words or word in words.split())
        said = data.PREDICATIVE.get(word)
        phrase = f"{thing} that was {said}" if said else f"{word} {thing}"
        return {"c": said or word, "C": (said or word).capitalize(), "thing": thing, "a_c_thing": _article(phrase)}
    verb, rest = data.VERBAL_PHRASES[word]
    forms = {name: f"{form} {rest}".strip() for name, form in verb_forms(verb).items()}
    return {**forms, "Title": forms["base"].title()}


# ------------------------------------------------------------------------------------------------ own sentences
def own_sentences(frames: Iterable[Frame] | None = None) -> Iterator[OwnSentence]:
    """A sentence for every head of every frame: its own, that of its frame, or the first example that holds a head."""
    for frame in all_frames() if frames is None else frames:
        if frame.role in {"unit", "unread"}:
            continue  # no head word says these
        for head in dict.fromkeys(frame.heads):
            yield OwnSentence(frame, head, _own_sentence(frame, head))


def _own_sentence(frame: Frame, head: str) -> str:
    own = data.OWN_SENTENCES.get(frame.id, {}).get(head)
    if own is not None:
        return own
    carrier = data.OWN_CARRIERS.get(frame.id)
    if carrier is not None:
        return carrier.format(**_all_forms(frame.role, head))
    return _in_example(frame, head)


def _in_example(frame: Frame, head: str) -> str:
    """The first example that holds a head of the frame, with this head in its place; empty where none does."""
    for example in frame.examples:
        text = example.partition(" -> ")[0]
        for other in sorted(frame.heads, key=lambda one: (-len(one), one)):
            for name, form in _forms(frame.role, other).items():
                found = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text, re.IGNORECASE)
                if found:
                    passive = name == "past" and _BEING.search(text[: found.start()])
                    return _put(text, found, _forms(frame.role, head)["participle" if passive else name])
    return ""


def _put(text: str, found: re.Match[str], form: str) -> str:
    if found.start() == 0:
        form = form[0].upper() + form[1:]
    before, after = text[: found.start()], text[found.end() :]
    before = re.sub(r"\b(an?) $", lambda _: _article(form).split(" ")[0] + " ", before)
    return f"{before}{form}{after}"


def _forms(role: str, head: str) -> dict[str, str]:
    """The forms of a head by name: of a verb in the roles of verbs, else of a noun or a word without forms."""
    if role in _VERB_ROLES:
        parts = [verb_forms(part) for part in head.split("_")]
        return {name: " and ".join(part[name] for part in parts) for name in parts[0]}
    words = head.replace("_", " ")
    return {"plural": plural(words), "base": words} if role in _NOUN_ROLES else {"base": words}


def _all_forms(role: str, head: str) -> dict[str, str]:
    """The forms of a head and those of its parts."""
    found = _forms(role, head)
    for number, part in enumerate(head.split("_")):
        found.update({f"{name}_{number}": form for name, form in verb_forms(part).items()})
        found[f"plural_{number}"] = plural(part)
    return found


# ------------------------------------------------------------------------------------------------ what comes out
def facts_at(sentence: str) -> list[Fact]:
    """The rows that the program makes of what stands in ``[ ]``."""
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    return [fact for fact in analyse(text, doc_id="frames").facts if min(end, fact.end) > max(start, fact.start)]


def fired(case: NearMiss) -> str:
    """The rule that gives the number of a near miss the frame's kind; empty where none does.

    Of the kind of last resort, which all numbers have that no frame takes, only the frame itself does.
    """
    plain = kind_named(case.frame.kind).plain
    rules = (fact.rule for fact in facts_at(case.sentence) if fact.kind == case.frame.kind)
    return next((rule for rule in rules if not plain or rule == case.frame.id), "")


def silent(case: OwnSentence) -> str:
    """What an own sentence gave in place of the frame's kind; empty where it gave that."""
    if not case.sentence:
        return "no sentence"
    facts = facts_at(case.sentence)
    return "" if any(fact.kind == case.frame.kind for fact in facts) else ", ".join(f.rule for f in facts) or "nothing"


def by_itself(case: OwnSentence) -> bool:
    """Is it the frame itself that took the number of an own sentence, no other frame of its kind?"""
    return bool(case.sentence) and any(fact.rule == case.frame.id for fact in facts_at(case.sentence))


def near_miss_sample(size: int) -> list[NearMiss]:
    """So many near misses of both halves; a change of one frame changes few of them."""
    return sorted(near_misses(), key=lambda case: _draw(case.frame, case.sentence))[:size]


def own_sentence_sample(size: int) -> list[OwnSentence]:
    """So many own sentences; a change of one frame changes few of them."""
    return sorted(own_sentences(), key=lambda case: _draw(case.frame, case.head))[:size]


def _draw(frame: Frame, text: str) -> int:
    return zlib.crc32(f"{SEED} {frame.id} {text}".encode())


def rates() -> dict[str, float]:
    """What the samples give: the shares that ``frame_rates.json`` holds, each the better the lower."""
    near, own = near_miss_sample(SAMPLE), own_sentence_sample(SAMPLE)
    return {
        "near misses that fire": _share(bool(fired(case)) for case in near),
        "heads without their kind": _share(bool(silent(case)) for case in own),
        "heads whose own frame does not fire": _share(not by_itself(case) for case in own),
    }


def _share(wrong: Iterable[bool]) -> float:
    found = list(wrong)
    return round(sum(found) / len(found), 4)


def main() -> None:
    """Prints how many near misses fire and how many heads do not, then the sentences."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--frame", default="", help="only frames whose id begins so")
    parser.add_argument("--held-out", action="store_true", help="print the misses of the templates held out too")
    parser.add_argument("--quiet", action="store_true", help="print the counts only")
    parser.add_argument("--by-frame", action="store_true", help="print heads whose kind another frame gives too")
    parser.add_argument("--all", action="store_true", help="print every sentence, not the misses only")
    parser.add_argument("--record", action="store_true", help="write the rates of the samples that the tests hold to")
    options = parser.parse_args()
    if options.record:
        RATES.write_text(json.dumps(rates(), indent=2) + "\n", encoding="utf-8")
        print(RATES.read_text(encoding="utf-8"), end="")
        return
    frames = [frame for frame in all_frames() if frame.id.startswith(options.frame)]
    _report_near(frames, options)
    _report_own(frames, options)


def _report_near(frames: list[Frame], options: argparse.Namespace) -> None:
    made, wrong = Counter[bool](), Counter[bool]()
    by_frame, by_template, all_by_template = Counter[str](), Counter[str](), Counter[str]()
    for case in near_misses(frames):
        rule = fired(case)
        made[case.held_out] += 1
        all_by_template[case.template] += 1
        if rule:
            wrong[case.held_out] += 1
            by_frame[case.frame.id] += 1
            by_template[case.template] += 1
        shown = options.held_out or not case.held_out
        if (rule or options.all) and shown and not options.quiet:
            print(f"{case.frame.id}\t{case.template}/{case.position}\t{rule or '-'}\t{case.sentence}")
    print()
    for name, counter in (("by frame", by_frame), ("by template", by_template)):
        print(f"fired {name}: " + ", ".join(f"{key} {count}" for key, count in counter.most_common()))
    for held_out, name in ((False, "in view"), (True, "held out")):
        part, whole = wrong[held_out], made[held_out]
        print(f"near misses {name}: {part:,} of {whole:,} fire{_rate(part, whole)}")


def _report_own(frames: list[Frame], options: argparse.Namespace) -> None:
    made, good, own = 0, 0, 0
    for case in own_sentences(frames):
        instead = silent(case)
        made += 1
        good += not instead
        itself = by_itself(case)
        own += itself
        if not options.quiet and (instead or options.all or (options.by_frame and not itself)):
            print(f"{case.frame.id}\t{case.head}\t{instead or '-'}\t{case.sentence}")
    print(f"heads: {good:,} of {made:,} give their kind in a sentence of their own{_rate(good, made)}")
    print(f"heads: {own:,} of {made:,} do so by their own frame{_rate(own, made)}")


def _rate(part: int, whole: int) -> str:
    return f" ({part / whole:.1%})" if whole else ""


if __name__ == "__main__":
    main()
