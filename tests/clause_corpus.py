"""Sentences whose counted numbers were coded by hand: how they are written, checked and turned into scored rows.

A file holds blocks with an empty line between them::

    # relative clause
    Police held [six] men who had stolen [40] goats.
    noun=men relation=object governor=held voice=active subject=Police object=men
    noun=goats relation=object governor=stolen voice=active subject=men object=goats

The first line names the construct, the next is the sentence with each counted number in brackets, then comes one line
a number, in order. Dates, clock times, ages and names such as *Route 9* are not counted numbers. Other lines that start
with ``#`` in a block of their own are remarks; ``## held out`` starts the second half.

* ``noun`` the noun counted; left out where the sentence leaves it out. ``part`` the noun behind it (three of the *men*)
  or one that may be named as well (houses destroyed: 40).
* ``relation`` one of ``RELATIONS``; ``prep`` its preposition (``according_to``); ``governor`` the verb or noun that it
  hangs on (``-`` none).
* ``voice``, ``subject``, ``object``, ``agent`` and ``neg=yes`` are those of the governing verb.
* ``conj=yes`` a later member of a list; ``exist=yes`` *there were 12*; ``compound=yes`` *a four-day visit*; ``gap=yes``
  the verb is left out and read from the clause before.

Values are head words as the sentence has them. ``men#2`` is the second *men*; a word that occurs twice must say which.
Of signs such as ``$`` and ``%`` the one at the number is meant. ``*`` is the number itself, ``*2`` the second number.
``a|b`` are readings that are as good. As many relations as governors go in pairs, otherwise each goes with each.

``python tests/clause_corpus.py FILE`` prints what a file holds; ``--jsonl OUT`` writes its rows in the form that the
Universal Dependencies yardstick reads, ``--half first|second`` only those before or behind the mark.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HEADLINES = Path(__file__).with_name("clauses_headlines.txt")
NEWS = Path(__file__).with_name("clauses_news.txt")
MARK = "## held out"
RELATIONS = (
    "subject",
    "passive_subject",
    "object",
    "oblique",
    "nominal",
    "predicate",
    "apposition",
    "root",
    "other",
)
_FLAGS = ("neg", "conj", "exist", "compound", "gap")
_WORDS = ("noun", "part", "governor", "subject", "object", "agent")
_KEYS = {*_FLAGS, *_WORDS, "relation", "prep", "voice"}
_SIGNS = "$£€¥%°"

Span = tuple[int, int]


class CodingError(ValueError):
    """A block that breaks the notation; the message says where, what and the text at fault."""


@dataclass(slots=True)
class Block:
    """One sentence with its coded numbers.

    ``text`` is without brackets, ``numbers`` are spans of it, ``coded`` one dictionary of columns a number;
    ``held_out`` says on which side of the mark it stands and ``line`` where in the file.
    """

    construct: str
    text: str
    numbers: list[Span]
    coded: list[dict[str, str]]
    line: int
    held_out: bool
    name: str = field(default="")


def read(path: Path) -> list[Block]:
    """Every block of a file, checked; raises ``CodingError`` at the first that breaks the notation."""
    blocks: list[Block] = []
    held_out = False
    lines = [*path.read_text(encoding="utf-8").splitlines(), ""]
    start = 0
    for index, line in enumerate(lines):
        if line.strip():
            continue
        chunk = lines[start:index]
        held_out = held_out or MARK in chunk
        if any(part and not part.startswith("#") for part in chunk):
            blocks.append(_block(chunk, start + 1, held_out=held_out, name=path.stem))
        start = index + 1
    return blocks


def rows(block: Block) -> dict[str, Any]:
    """A block as one row of the yardstick: id, text, treebank, genre (the construct), tokens and gold."""
    return {
        "id": f"{block.name}:{block.line}",
        "text": block.text,
        "treebank": "UD_English-own",
        "genre": block.construct,
        "tokens": len(re.findall(r"\w+|[^\w\s]", block.text)),
        "gold": [_gold(block, index) for index in range(len(block.numbers))],
    }


def _block(chunk: list[str], line: int, *, held_out: bool, name: str) -> Block:
    if not chunk[0].startswith("# "):
        raise CodingError(f"{name}:{line}: the first line of a block is '# construct', not {chunk[0]!r}")
    if len(chunk) < 2:
        raise CodingError(f"{name}:{line}: no sentence behind {chunk[0]!r}")
    text, numbers = _unbracket(chunk[1])
    if not numbers or len(chunk) - 2 != len(numbers):
        raise CodingError(
            f"{name}:{line}: {len(numbers)} numbers in brackets, {len(chunk) - 2} coded lines: {chunk[1]!r}"
        )
    coded = [_columns(part, f"{name}:{line}") for part in chunk[2:]]
    block = Block(chunk[0][2:].strip(), text, numbers, coded, line, held_out, name)
    for index in range(len(numbers)):
        _gold(block, index)
    return block


def _unbracket(line: str) -> tuple[str, list[Span]]:
    text, numbers = "", []
    for index, part in enumerate(re.split(r"[\[\]]", line)):
        if index % 2:
            numbers.append((len(text), len(text) + len(part)))
        text += part
    return text, numbers


def _columns(line: str, where: str) -> dict[str, str]:
    columns = dict(re.findall(r"(\w+)=(\S+)", line))
    said = " ".join(f"{key}={value}" for key, value in columns.items())
    if said != " ".join(line.split()):
        raise CodingError(f"{where}: cannot read {line!r}")
    _check(columns, where)
    return columns


def _check(columns: dict[str, str], where: str) -> None:
    strange = set(columns) - _KEYS
    if strange:
        raise CodingError(f"{where}: unknown column {', '.join(sorted(strange))}")
    relations = columns.get("relation", "").split("|")
    if not all(relation in RELATIONS for relation in relations):
        raise CodingError(f"{where}: relation must be of {', '.join(RELATIONS)}, not {columns.get('relation')!r}")
    if "governor" not in columns:
        raise CodingError(f"{where}: no governor (write '-' where there is none)")
    if columns.get("voice", "active") not in {"active", "passive"}:
        raise CodingError(f"{where}: voice is active or passive, not {columns['voice']!r}")
    if any(columns.get(flag, "yes") != "yes" for flag in _FLAGS):
        raise CodingError(f"{where}: {', '.join(_FLAGS)} are 'yes' or left out")
    if columns.get("voice") != "passive" and (relations[0] == "passive_subject" or "agent" in columns):
        raise CodingError(f"{where}: a passive subject and an agent need voice=passive")
    own = {"subject": "subject", "passive_subject": "subject", "object": "object"}.get(relations[0])
    if own and own not in columns and columns["governor"] != "-":
        raise CodingError(f"{where}: relation {relations[0]} needs {own}=")


def _gold(block: Block, index: int) -> dict[str, Any]:
    columns = block.coded[index]
    found = {key: _spans(block, index, columns[key]) for key in _WORDS if key in columns}
    relations, governors = columns["relation"].split("|"), found["governor"]
    if len(relations) > 1 and len(governors) > 1 and len(relations) != len(governors):
        raise CodingError(f"{block.name}:{block.line}: {len(relations)} relations and {len(governors)} governors")
    gold: dict[str, Any] = {
        "number": list(block.numbers[index]),
        "relation": relations[0],
        "preposition": columns.get("prep", "").replace("_", " ") or None,
        "governor_is_verb": "voice" in columns or relations[0] == "predicate",
        "voice": columns.get("voice"),
        "negated": "neg" in columns,
    }
    for key in ("noun", "governor", "subject", "object", "agent"):
        gold[key] = found[key][0] if key in found else None
    paired = len(relations) == len(governors) > 1
    accept = {key: found[key][1:] for key in ("noun", "subject", "object", "agent") if found.get(key, [])[1:]}
    if governors[1:] and not paired:
        accept["governor"] = governors[1:]
    if accept:
        gold["accept"] = accept
    also = list(zip(relations, governors, strict=True)) if paired else [(r, g) for r in relations for g in governors]
    if len(relations) > 1:
        gold["also"] = [{"relation": relation, "governor": governor} for relation, governor in also[1:]]
    if "part" in found:
        gold["partitive"] = found["part"][0]
    for flag, key in (("conj", "conjunct"), ("exist", "existential"), ("compound", "compound"), ("gap", "gap")):
        if flag in columns:
            gold[key] = True
    return gold


def _spans(block: Block, index: int, value: str) -> list[list[int] | None]:
    return [None if word == "-" else list(_span(block, index, word)) for word in value.split("|")]


def _span(block: Block, index: int, word: str) -> Span:
    where = f"{block.name}:{block.line}"
    if word.startswith("*"):
        number = int(word[1:]) - 1 if word[1:] else index
        if number >= len(block.numbers):
            raise CodingError(f"{where}: there is no number {word!r}")
        return block.numbers[number]
    word, _, nth = word.partition("#")
    pattern = re.escape(word) if word in _SIGNS else rf"(?<!\w){re.escape(word)}(?!\w)"
    hits = [hit.span() for hit in re.finditer(pattern, block.text)]
    if word in _SIGNS and not nth and hits:
        start, end = block.numbers[index]
        return min(hits, key=lambda hit: min(abs(hit[1] - start), abs(hit[0] - end)))
    if not hits or int(nth or 1) > len(hits):
        raise CodingError(f"{where}: no {word!r} number {nth or 1} in {block.text!r}")
    if len(hits) > 1 and not nth:
        raise CodingError(f"{where}: {word!r} occurs {len(hits)} times, say which ({word}#1)")
    return hits[int(nth or 1) - 1]


def counts(blocks: list[Block]) -> dict[str, Counter[str]]:
    """How many numbers of each relation, and how many numbers and sentences of each construct."""
    relations = Counter(columns["relation"].split("|")[0] for block in blocks for columns in block.coded)
    constructs = Counter(dict.fromkeys(sorted({block.construct for block in blocks}), 0))
    for block in blocks:
        constructs[block.construct] += len(block.numbers)
    return {"relation": relations, "construct": constructs}


def main(arguments: list[str] | None = None) -> int:
    """Print what the file holds or write its rows; 0 done, 1 a coding error, 2 wrong usage."""
    parser = argparse.ArgumentParser(description="Counted numbers coded by hand: check them, write them as rows.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--jsonl", type=Path, help="write the rows here")
    parser.add_argument("--half", choices=("first", "second"), help="only before or behind the mark")
    options = parser.parse_args(arguments)
    try:
        blocks = read(options.file)
    except (OSError, CodingError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if options.half:
        blocks = [block for block in blocks if block.held_out == (options.half == "second")]
    if options.jsonl:
        lines = [json.dumps(rows(block), ensure_ascii=False) + "\n" for block in blocks]
        options.jsonl.write_text("".join(lines), encoding="utf-8")
    words = sum(len(block.text.split()) for block in blocks)
    numbers = sum(len(block.numbers) for block in blocks)
    held = sum(block.held_out for block in blocks)
    sys.stdout.write(
        f"{len(blocks)} sentences ({held} held out), {numbers} numbers, {words / max(len(blocks), 1):.1f} words each\n"
    )
    for name, counted in counts(blocks).items():
        sys.stdout.write(f"{name}: " + ", ".join(f"{key} {count}" for key, count in counted.most_common()) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
