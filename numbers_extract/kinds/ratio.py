"""Fractions, odds and multipliers."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "ratio"
RECORD = Kind(
    KIND,
    "fractions, odds and multipliers",
    order=170,
    hue=110,
    measured=True,
    share=True,
    dimension="ratio",
)

FRAMES = (
    Frame(
        "ratio.unit", KIND, "unit", ("ratio",),
        ("[Half] of the town has no water -> kind=ratio value=0.5",),
        ("[Twelve] of the towns have no water -> kind=count",),
    ),
)  # fmt: skip
