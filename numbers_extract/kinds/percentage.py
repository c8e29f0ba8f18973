"""Percentages and percentage points."""

from numbers_extract.kinds.frame import Frame

KIND = "percentage"

FRAMES = (
    Frame(
        "percentage.unit", KIND, "unit", ("percentage",),
        ("Prices rose [8 percent] in May -> kind=percentage unit=percent",),
        ("Prices rose in [8] towns in May -> kind=count",),
    ),
)  # fmt: skip
