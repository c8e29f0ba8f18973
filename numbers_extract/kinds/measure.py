"""Physical measures with a unit."""

from numbers_extract.kinds.frame import Frame

KIND = "measure"

FRAMES = (
    Frame(
        "measure.unit", KIND, "unit", ("measure",),
        ("The town lies [45 km] inland -> kind=measure unit=kilometre",),
        ("The town has [45] kiosks -> kind=count",),
    ),
)  # fmt: skip
