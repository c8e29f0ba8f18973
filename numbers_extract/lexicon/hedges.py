"""Hedges: the words before or after a number that state its bound (SCHEMA section 4), each with an example."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["AFTER", "BEFORE", "Hedge"]


class Hedge(NamedTuple):
    """Words that hedge a number. ``bound`` is empty where the words only make it approximate."""

    id: str
    words: tuple[str, ...]
    bound: str
    approximate: bool
    example: str
    counter_example: str


def _hedges(side: str, bound: str, approximate: bool, example: str, counter: str, *phrases: str) -> tuple[Hedge, ...]:  # noqa: FBT001
    return tuple(
        Hedge(
            f"hedge.{side}.{'_'.join(phrase.split()).replace(chr(8217), '')}",
            tuple(phrase.split()),
            bound,
            approximate,
            example.format(phrase),
            counter.format(phrase),
        )
        for phrase in phrases
    )


BEFORE: tuple[Hedge, ...] = (
    *_hedges(
        "before", "at_least", False, "{} [70] people were killed", "They left {} and met [70] people",
        "at least", "no fewer than", "not fewer than", "no less than", "not less than", "a minimum of", "minimum of",
        "upwards of", "upward of", "as few as", "as little as", "minimum", "at the least", "at the very least",
        "greater than or equal to", "more than or equal to", "equal to or more than", "equal to or greater than",
        "greater or equal than", "bigger or equal than", "larger or equal than", "higher or equal than",
        "at least or equal to", "> =", ">=", "≥", "no smaller than", "starting at", "starting from", "not under",
    ),
    *_hedges(
        "before", "more_than", False, "{} [70] people were killed", "They left {} and met [70] people",
        "more than", "over", "above", "in excess of", "exceeding", "exceeds", "exceeded", "north of", "greater than", "well over", "well above",
        "higher than", "larger than", "bigger than", "beyond", "better than", "much more than", "far more than", "topping",
        "well more than", "significantly more than", "way more than", "way over", "upwards of more than", "surpassing",
        "surpassed", ">", "older than", "longer than", "heavier than", "taller than", "over than", "more then",
    ),
    *_hedges(
        "before", "at_most", False, "{} [70] people were killed", "They left {} and met [70] people",
        "up to", "as many as", "as much as", "as high as", "as long as", "as large as", "as far as", "no more than", "not more than",
        "at most", "at the most", "a maximum of", "maximum of", "maximum", "up to as many as", "as late as", "no higher than", "no greater than",
        "less than or equal to", "equal to or less than", "smaller or equal than", "less or equal than", "lower or equal than",
        "not exceeding", "not to exceed", "no longer than", "no larger than", "upto", "< =", "<=", "≤", "limited to", "fewer than or equal to",
    ),
    *_hedges(
        "before", "less_than", False, "{} [70] people were killed", "They left {} and met [70] people",
        "fewer than", "less than", "under", "below", "south of", "short of", "smaller than", "lower than", "younger than", "well under",
        "well below", "much less than", "far fewer than", "far less than", "shorter than", "<", "within",
    ),
    *_hedges(
        "before", "less_than", True, "{} [70] people were killed", "They left {} and met [70] people",
        "nearly", "almost", "close to", "just under", "just below", "just short of", "approaching", "slightly less than",
        "slightly under", "slightly fewer than", "a little under", "a little less than", "not quite", "nearing", "slightly below", "near to",
        "a little short of", "a shade under", "just less than", "nearly close to", "closer to", "verging on",
    ),
    *_hedges(
        "before", "more_than", True, "{} [70] people were killed", "They left {} and met [70] people",
        "just over", "slightly more than", "slightly over", "a little over", "a little more than", "just above", "just more than",
        "little more than", "a shade over", "slightly above", "a bit more than", "a bit over",
    ),
    *_hedges(
        "before", "", True, "{} [70] people were killed", "They walked {} and met [70] people",
        "about", "around", "some", "approximately", "roughly", "an estimated", "estimated", "estimated at", "approx", "approx .", "circa", "ca", "ca .",
        "~", "≈", "in the region of", "in the order of", "on the order of", "somewhere around", "something like", "an approximate", "or about",
        "at around", "at about", "just about", "more or less", "an average of", "averaging", "averaged", "barely", "close on", "somewhere between",
        "an estimated total of", "what is estimated to be", "in the neighborhood of", "in the neighbourhood of", "c .", "est .", "or so",
        "anywhere around", "an estimated some", "some about", "like", "reportedly about", "about some", "near",
    ),
    *_hedges(
        "before", "equal", False, "{} [70] people were killed", "They walked {} home, [70] of them",
        "exactly", "precisely", "equal to", "equals", "equalling", "equaling to", "a full", "as of", "a whopping", "just", "only", "a mere",
        "a record", "a staggering", "a total of", "an even", "fully", "merely", "a combined", "=",
    ),
)

AFTER: tuple[Hedge, ...] = (
    *_hedges("after", "at_least", False, "[70] {} were killed", "[70] died {}", "or more", "or greater", "or higher", "and more", "or above", "and up", "at least",
             "and above", "at minimum", "at a minimum", "or over", "or older", "and older", "and higher", "or longer", "or larger", "or greater than"),
    *_hedges("after", "more_than", False, "[70] {} were killed", "[70] died {}", "- plus", "+", "plus", "and over", "and counting", "- odd more"),
    *_hedges("after", "at_most", False, "[70] {} were killed", "[70] died {}", "or less", "or fewer", "and under", "or under", "or below", "at most", "or lower",
             "at the most", "tops", "maximum", "or younger", "and below", "or smaller", "at maximum", "or shorter"),
    *_hedges("after", "", True, "[70] {} were killed", "[70] died {}", "or so", "- odd", "- ish", "or thereabouts", "approximately", "give or take", "more or less", "odd",
             "or somewhere around there", "or about", "roughly"),
)  # fmt: skip
