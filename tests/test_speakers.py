"""Who has spoken before, asked of the nearest sentences, against the same asked of all."""

from pathlib import Path

import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.context.speakers import Speakers

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
# A surname alone, a noun in the plural, a body, a pronoun that is quoted, a label behind a pronoun.
PARTS = (
    "Ines Moru, the mayor, said that the bridge would stay shut.",
    "Prosecutors told the court that the trial would go on.",
    "The harbour ministry said that it had no word of the crew.",
    "Moru told reporters that help was on its way.",
    "She was quoted as saying that the road was lost.",
    "It said so: the count goes on.",
    "Analysts had warned for weeks that the dam would break.",
    "Bek and Tarn Odel walked home.",
    "Odel said that nobody had called him.",
    "He said 12 people were killed.",
    "They said nine clerks were hurt.",
    'The bell rang. "We counted 30 dead," she said.',
)
TEXTS = tuple(
    " ".join(PARTS[(first + step * k) % len(PARTS)] for k in range(24)) for first in range(12) for step in (5, 7)
)


def _rows(texts: tuple[str, ...]) -> list[object]:
    return [analyse(text, explain=True) for text in texts]


def test_the_nearest_sentences_tell_what_all_do(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = (*TEXTS, *(path.read_bytes().decode() for path in GOLDEN))
    lazily = _rows(texts)
    monkeypatch.setattr(Speakers, "_by_nearest", lambda _: None)
    assert _rows(texts) == lazily


def test_few_sentences_are_read_for_a_pronoun(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    look = Speakers._look
    monkeypatch.setattr(Speakers, "_look", lambda self, heard: (read.append(heard), look(self, heard))[1])
    far = "The road to the lake was shut, the guild said. " * 30
    analyse(far + "Ines Moru told reporters that help was on its way. She said 12 people were killed.")
    assert len(read) == 1
