"""Fractions, odds and multipliers."""

from numbers_extract.kinds.frame import Frame

KIND = "ratio"

FRAMES = (
    Frame(
        "ratio.unit", KIND, "unit", ("ratio",),
        ("[Half] of the town has no water -> kind=ratio value=0.5",),
        ("[Twelve] of the towns have no water -> kind=count",),
    ),
)  # fmt: skip
