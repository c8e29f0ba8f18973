"""The cells of questions.ipynb, in order: (sort, text). ``docs/make.py`` puts them together and runs them."""

from __future__ import annotations

from typing import Final

CELLS: Final[tuple[tuple[str, str], ...]] = (
    (
        "markdown",
        """# Three questions to a week of news

Nine short articles of three invented outlets tell of one accident: a bridge has collapsed. `bridge.csv` holds them. The notebook asks what an analyst asks first: how many died, and who says so; how sure are they; who contradicts whom.

The tests run this notebook, so what you see is what the program gives.""",
    ),
    (
        "code",
        """import pandas as pd

import numbers_extract
import numbers_extract.accessor  # gives frames and series a .numbers

pd.set_option("display.width", 120)
news = pd.read_csv("bridge.csv")
news[["id", "outlet", "date"]]""",
    ),
    (
        "markdown",
        """## One text

`extract` gives a list of facts. A notebook shows it as the text with its facts marked.""",
    ),
    ("code", """numbers_extract.extract(news["text"][2], date=news["date"][2])"""),
    (
        "markdown",
        """## All texts, joined back to their rows

`join` puts the columns of the source (here the outlet and the day) before those of the facts. Both tables have an `id`
and a `date` of their own, so nothing is lost.""",
    ),
    (
        "code",
        """facts = news.numbers.join("text", date="date")
facts[["outlet", "date", "surface", "kind", "value", "bound", "status", "source"]].head(12)""",
    ),
    (
        "markdown",
        """## Deaths by source over time

Who gave which toll on which day? Parts of a toll (*three of them in hospital*) are no toll, so rows with a scope of `part`
stay out. An open figure (*at least nine*) is shown by its low end.""",
    ),
    (
        "code",
        """deaths = facts[(facts["kind"] == "deaths") & (facts["scope"].astype("string").fillna("") != "part")].copy()
deaths["toll"] = deaths["value"].fillna(deaths["value_min"])
deaths["who"] = deaths["source"].str.lower().str.removeprefix("the ").fillna("(the outlet itself)")
over_time = deaths.pivot_table(index="date", columns="who", values="toll", aggfunc="max", observed=True)
over_time""",
    ),
    (
        "markdown",
        """## How much of it is hedged?

A claim is hedged where the number is approximate (*some 14*) or bounded (*at least nine*), or where the text does not
assert it (*feared*, *alleged*).""",
    ),
    (
        "code",
        """people = facts[facts["unit"] == "person"].copy()
people["hedged"] = (
    people["approximate"] | (people["bound"] != "equal") | (people["status"] != "asserted")
).astype("boolean")
share = people.groupby("outlet")["hedged"].agg(["mean", "count"])
share.rename(columns={"mean": "share hedged", "count": "claims"}).round(2)""",
    ),
    (
        "markdown",
        """## Conflicting tolls

`figure` gives one figure a text. `conflict` is true where the text itself holds two figures that cannot both be true.
Between texts, we compare the figures of one day.""",
    ),
    (
        "code",
        """tolls = pd.concat([news[["id", "outlet", "date"]], news.numbers.figure("deaths", date="date")], axis=1)
tolls[["id", "outlet", "date", "value", "value_min", "value_max", "bound", "conflict"]]""",
    ),
    (
        "code",
        """by_day = tolls.groupby("date")["value"].agg(["min", "max"])
by_day[by_day["min"] < by_day["max"]]""",
    ),
    (
        "markdown",
        """Before a figure is used, its sentence should be read. `fact_id` leads back to it.""",
    ),
    (
        "code",
        """for sentence in facts.loc[facts["status"] == "alleged", "sentence"].unique():
    print("-", sentence)""",
    ),
)
