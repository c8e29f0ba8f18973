"""Amounts of any currency."""

from numbers_extract.kinds.frame import Frame

KIND = "money"

FRAMES = (
    Frame(
        "money.unit", KIND, "unit", ("money",),
        ("The dam cost [$2.3bn] to build -> kind=money value=2300000000 unit=USD",),
        ("The dam took [2,300] men to build -> kind=count",),
    ),
)  # fmt: skip
