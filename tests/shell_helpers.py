"""Facts made by hand and an engine that finds plain digits, for the tests of what is around the engine."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time

from numbers_extract.records import Analysis, Discard, Document, Fact, Sentence

HANG = 600
"""Seconds after which a test hangs, also on a busy machine: a guard, no measure of speed."""

_BLANK = Fact(
    doc_id="doc",
    fact_id="doc:1",
    article=1,
    published=None,
    section="body",
    start=0,
    end=2,
    surface="70",
    kind="deaths",
    topic="deaths",
    value=70.0,
    value_min=70.0,
    value_max=70.0,
    bound="equal",
    approximate=False,
    unit="person",
    dimension="count",
    subject="people",
    group="",
    actor="",
    scope="",
    part_of="",
    per="",
    change="",
    status="asserted",
    source="",
    time="",
    date_start=None,
    date_end=None,
    place="",
    country="",
    sentence="70 people were killed.",
    rule="test",
)


def make_fact(value: float | None = 70.0, **columns) -> Fact:
    """A fact of an exact figure; a value of None stands for the interval given with it."""
    exact = {"value": value, "value_min": value, "value_max": value} if value is not None else {"value": None}
    return _BLANK._replace(**{**exact, **columns})


def digits_engine(text, *, doc_id="", date=None, explain=False, **_settings) -> Analysis:
    """Every run of digits is a ``count``, except four digits, which are a discarded year; one sentence, one article."""
    facts, discards = [], []
    for match in re.finditer(r"\d+", text):
        if len(match[0]) == 4:
            discards.append(Discard(match.start(), match.end(), match[0], "year", "discard.year"))
            continue
        facts.append(
            make_fact(
                float(match[0][:300]),
                doc_id=doc_id,
                fact_id=f"{doc_id}:{len(facts) + 1}",
                kind="deaths" if "killed" in text else "count",
                topic="count",
                start=match.start(),
                end=match.end(),
                surface=match[0],
                sentence=" ".join(text.split()),
                date_start=date,
                rule="test.digits",
            )
        )
    evidence = {fact.fact_id: ("because of its digits",) for fact in facts} if explain else {}
    sentence = Sentence(0, len(text), 0, 1, "body", 0)
    return Analysis(Document(doc_id, text, (), (sentence,), ()), tuple(facts), tuple(discards), evidence)


def run_program(*arguments, stdin=None, **options) -> subprocess.CompletedProcess:
    """The command line in a process of its own, as a user starts it; output as bytes."""
    command = [sys.executable, "-m", "numbers_extract", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=HANG, **options)


def start_program(*arguments, **options) -> subprocess.Popen:
    """The same while it runs."""
    return start([sys.executable, "-m", "numbers_extract", *map(str, arguments)], **options)


def start(command, **options) -> subprocess.Popen:
    """A program that minds signals, also where a shell that started the tests in the background had them ignored."""
    prepare = options.pop("preexec_fn", None)

    def heed_signals():
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if prepare is not None:
            prepare()

    if os.name != "nt":
        options["preexec_fn"] = heed_signals
    return subprocess.Popen(command, **options)


def until(condition):
    """Waits for what another process or a page does: gives what ``condition`` returns as soon as it is true."""
    start = time.monotonic()
    while not (found := condition()):
        assert time.monotonic() - start < HANG, "it hangs"
        time.sleep(0.05)
    return found
