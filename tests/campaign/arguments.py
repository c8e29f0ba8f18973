"""A seed and a number in, a call of the command line out: commands with paths and values that nobody should give."""

from __future__ import annotations

import gzip
import os
import shlex
from pathlib import Path
from random import Random
from typing import NamedTuple

from campaign import argument_values as given
from campaign.corpus import corpus

__all__ = ["ArgumentCase", "argument_case", "can_be_passed", "lay_out"]


class ArgumentCase(NamedTuple):
    """The arguments of a call, what it gets on standard input, and a lexicon that lies in the folder."""

    number: int
    arguments: tuple[str, ...]
    stdin: bytes
    lexicon: str

    def __str__(self) -> str:
        told = f" < {self.stdin[:80]!r}" if "-" in self.arguments else ""
        lexicon = f"   own.toml: {self.lexicon[:300]!r}" if "own.toml" in self.arguments else ""
        return f"numbers-extract {' '.join(map(_shown, self.arguments))}{told}{lexicon}"


def _shown(argument: str) -> str:
    told = argument if argument.isprintable() else repr(argument)
    return shlex.quote(told if len(told) < 80 else f"{told[:60]}...({len(told)} characters)")


_FILES = {
    "news.txt": "At least 12 people were killed and 30 wounded on Monday, police said.\n",
    "empty.txt": "",
    "table.csv": "id,text,date\n1,Five people were hurt.,2019-07-09\n,The vote was 82 to 24.,\n1,No numbers.,x\n",
    "rows.jsonl": '{"id": "a/b", "text": "Rebels freed 3 of 12 hostages."}\n{"text": 5}\n',
    "page.html": "<html><body><article><p>At least 12 people were killed on Monday.</p></article></body></html>",
    "folder/one.txt": "Two died.",
    "folder/two.txt": "He paid $5 million.",
    "folder/one.csv": "start,end,surface,kind,value\n0,3,Two,deaths,2\n",
    "odd.toml": "[[unit]]\nid=1",
    "data.bin": "\0\1\2",
}


def lay_out(folder: Path, lexicon: str) -> None:
    """Makes the files that the calls are about."""
    (folder / "folder").mkdir()
    (folder / "out").mkdir()
    (folder / "bare").mkdir()
    for name, text in _FILES.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    (folder / "own.toml").write_text(lexicon, encoding="utf-8", errors="surrogatepass")
    (folder / "packed.txt.gz").write_bytes(gzip.compress(b"Nine were arrested.", mtime=0))
    (folder / "link.txt").symlink_to("news.txt")
    (folder / "broken.txt").symlink_to("nowhere.txt")
    (folder / "loop.txt").symlink_to("loop.txt")


def argument_case(seed: int, number: int) -> ArgumentCase:
    """The ``number``-th call of a campaign."""
    random = Random(f"arguments {seed} {number}")
    command = random.choice(given.COMMANDS)
    arguments = [command, *random.choices(_OPERANDS.get(command, given.INPUTS), k=random.choice((0, 1, 1, 1, 1, 2, 3)))]
    if command == "review":
        arguments += ["--output", "news.txt", "--no-open"]  # which is no folder: no server starts
    elif command == "report":
        arguments += ["--output", random.choice(given.PAGES)]  # else the page goes to the folder of the inputs
    for _ in range(random.choice((0, 1, 1, 2, 3, 5))):
        if given.OPTIONS[command] and random.random() < 0.85:
            option = random.choice(given.OPTIONS[command])
            arguments += [option, random.choice(given.VALUES[option])]
        else:
            arguments.append(random.choice(given.FLAGS))
    if command != "review" and random.random() < 0.03:
        random.shuffle(arguments)
    return ArgumentCase(number, tuple(arguments), random.choice(given.STDINS), random.choice(given.LEXICONS))


_OPERANDS = {
    "rules": given.RULES,
    "check": given.FOLDERS,
    "explain": (*given.INPUTS, *corpus().sentences[::100]),
}


def can_be_passed(arguments: tuple[str, ...]) -> bool:
    """Whether the system can pass the arguments to a process."""
    try:
        return all(b"\0" not in os.fsencode(argument) for argument in arguments)
    except UnicodeEncodeError:
        return False
