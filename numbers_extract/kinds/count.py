"""Count: all else that is counted; the frame of last resort."""

from numbers_extract.kinds.frame import Frame

KIND = "count"

FRAMES = (
    Frame(
        "count.noun", KIND, "unit", ("count",),
        ("The fair drew [nine] painters -> kind=count value=9",),
        ("The fair killed [nine] painters -> kind=deaths",),
    ),
)  # fmt: skip
