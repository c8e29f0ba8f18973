"""Prosecuted: people charged, on trial, convicted, sentenced."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "prosecuted"
RECORD = Kind(
    KIND,
    "people charged, tried, convicted or sentenced",
    order=70,
    hue=325,
    people=True,
    victim=True,
    held=True,
)

FRAMES = (
    Frame(
        "prosecuted.charge.object", KIND, "object",
        ("charge", "indict", "convict", "sentence", "prosecute", "acquit", "try", "fine", "arraign", "condemn", "impeach", "extradite"),
        ("[36] brokers have been charged -> kind=prosecuted", "The court sentenced [12] smugglers -> kind=prosecuted"),
        ("[36] batteries have been changed -> kind=count",),
        pattern="!COUNTED:fee|dollar|battery",
    ),
    Frame(
        "prosecuted.bring.object", KIND, "object",
        ("bring", "put", "find", "send", "hand", "give", "refer", "commit"),
        ("The guards brought [five] others for sentencing -> kind=prosecuted", "[Nine] men were put on trial -> kind=prosecuted"),
        ("The guards brought [five] others home -> kind=count",),
        pattern="PP:/{court}|{sentence} or RESULT:guilty or OBJ:{sentence} or RESULT:{sentence}",
    ),
    Frame(
        "prosecuted.appear.subject", KIND, "subject",
        ("appear", "face", "plead", "stand", "go", "appeal", "confess", "receive", "get", "await"),
        ("[Three] men appeared in court -> kind=prosecuted", "[Two] clerks pleaded guilty -> kind=prosecuted"),
        ("[Three] men appeared in public -> kind=count",),
        pattern="PP:in|on|before|at|to|for/{court}|{sentence} or OBJ:{sentence} or RESULT:guilty|{sentence}",
    ),
    Frame(
        "prosecuted.sentence_to.recipient", KIND, "recipient", ("hand", "give", "mete"),
        ("The court handed prison terms to [nine] traders -> kind=prosecuted", "Fines were handed to [nine] traders -> kind=prosecuted"),
        ("The court handed new keys to [nine] traders -> kind=count",),
        pattern="OBJ:{sentence}",
    ),
    Frame(
        "prosecuted.noun", KIND, "noun",
        ("conviction", "prosecution", "indictment", "defendant", "accused", "convict", "acquittal"),
        ("The unit won [70] convictions -> kind=prosecuted",),
        ("The unit won [70] medals -> kind=count",),
    ),
    Frame(
        "prosecuted.of", KIND, "of",
        ("trial", "conviction", "prosecution", "sentencing", "indictment", "acquittal"),
        ("The trial of [hundreds] of people began -> kind=prosecuted",),
        ("The tale of [hundreds] of people began -> kind=count", "A vaccine trial of [400] patients began -> kind=count"),
        pattern="!MOD:clinical|drug|treatment|vaccine; !COUNTED:participant|patient|volunteer",
    ),
    Frame(
        "prosecuted.on_trial.subject", KIND, "subject",
        ("be", "remain"),
        ("[Four] officers are on trial -> kind=prosecuted",),
        ("[Four] officers are on leave -> kind=troops",),
        pattern="PP:on/trial",
    ),
    Frame(
        "prosecuted.on_trial.predicate", KIND, "predicate", ("on_trial",),
        ("They spoke to [eight] men on trial -> kind=prosecuted",),
        ("They spoke to [eight] men on leave -> kind=count",),
    ),
    Frame(
        "prosecuted.serve.subject", KIND, "subject",
        ("give", "hand"),
        ("The judge gave [two] accomplices six years each -> kind=prosecuted",),
        ("The judge gave [two] speeches -> kind=count",),
        pattern="OBJ:{sentence} or RESULT:{sentence}",
    ),
)  # fmt: skip
