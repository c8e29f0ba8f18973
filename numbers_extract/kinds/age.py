"""Ages of people."""

from numbers_extract.kinds.frame import Frame

KIND = "age"

FRAMES = (
    Frame(
        "age.unit", KIND, "unit", ("age",),
        ("A [52-year-old] engineer spoke -> kind=age value=52",),
        ("A [300-year-old] mosque burned -> kind=duration",),
    ),
)  # fmt: skip
