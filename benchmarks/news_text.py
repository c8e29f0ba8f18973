"""News-like text of any size: paragraphs of the golden texts, with made-up sentences without a number between them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

__all__ = ["PLAIN_PARAGRAPHS", "articles", "bytes_of"]

GOLDEN: Final = Path(__file__).resolve().parents[1] / "golden"
SEED: Final = 20_19
PARAGRAPHS: Final = 6  # of golden texts in one article
PLAIN_PARAGRAPHS: Final = 2  # after each of them
SENTENCE: Final = tuple(
    tuple(part.split(" / "))
    for part in (
        (
            "The prime minister / Opposition leaders / Residents of the old town / A spokeswoman for the ministry "
            "/ Aid workers / The general's lawyer / Shopkeepers near the harbour / European diplomats / The "
            "company / Human rights groups / He / She / Local officials in the north / The bishop of Santa Lucia "
            "/ Analysts / Fishermen along the coast / The foreign ministry"
        ),
        (
            "said on Thursday that / had warned for weeks that / told reporters outside the court that / have "
            "long complained that / confirmed to state television that / wrote in an open letter that / insisted, "
            "as so often before, that / denied through a lawyer that / were surprised to learn that / made clear "
            "in a brief statement that"
        ),
        (
            "the government / the road to the border / the new electricity law / the ceasefire / the coalition / "
            "the harvest / the army's northern command / the central bank / the search for survivors / the peace "
            "agreement / the water supply"
        ),
        (
            "would remain closed / had failed the people who needed it most / was under review / could not be "
            "relied upon / had been delayed again / was close to collapse / would be discussed with neighbouring "
            "countries / must be protected / had changed beyond recognition / was working as planned / needed the "
            "support of parliament"
        ),
        (
            "despite heavy rain / after talks in Geneva broke down / until an inquiry is completed / while the "
            "investigation continues / although nobody has been charged / because of a shortage of fuel / as "
            "families waited for news / before the elections / and that there was no reason for alarm / and "
            "appealed for calm / without giving further details / in the coming weeks"
        ),
    )
)
"""The parts of a sentence without a number, each with its choices."""


def plain_paragraph(shuffle: random.Random) -> str:
    """One to three sentences as news reports have them, without a number."""
    sentences = [" ".join(shuffle.choice(part) for part in SENTENCE) + "." for _ in range(shuffle.choice((1, 2, 3)))]
    return " ".join(sentences)


def articles(size: int, *, dense: bool = False, between: int = PLAIN_PARAGRAPHS) -> list[str]:
    """News-like texts of at least ``size`` bytes in all: a headline, shuffled golden paragraphs, sentences between.

    ``between`` is how many paragraphs without a number stand after each golden one, none where ``dense``.
    """
    texts = [path.read_bytes().decode("utf-8") for path in sorted(GOLDEN.glob("*.txt"))]
    headlines = [text.split("\n", 1)[0] for text in texts]
    paragraphs = [part for text in texts for part in text.split("\n\n")[1:] if len(part) > 60]
    shuffle = random.Random(SEED)
    made: list[str] = []
    total = 0
    while total < size:
        body: list[str] = []
        for paragraph in shuffle.sample(paragraphs, PARAGRAPHS):
            body.append(paragraph)
            body.extend(plain_paragraph(shuffle) for _ in range(0 if dense else between))
        made.append("\n\n".join([shuffle.choice(headlines), *body]) + "\n")
        total += len(made[-1].encode())
    return made


def bytes_of(texts: list[str]) -> int:
    """The size of texts as UTF-8."""
    return sum(len(text.encode()) for text in texts)
