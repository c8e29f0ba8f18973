"""Kinds and frames are records with traits: the engine names no kind and no frame, and a new kind is one file."""

from __future__ import annotations

import ast
import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from numbers_extract.app.rules import all_rules
from numbers_extract.frames import traits
from numbers_extract.kinds import Frame, Kind, all_frames, all_kinds, frames_for, frames_that, kind_named, kinds_that
from numbers_extract.lexicon import outcomes
from numbers_extract.quantities import measures
from numbers_extract.tables.columns import CATEGORIES

PACKAGE = Path(traits.__file__).parents[1]
NAMES = frozenset(kind.name for kind in all_kinds())
FRAME_IDS = frozenset(frame.id for frame in all_frames())
# The rooms of data. ``measures`` names the kinds that a number's own unit or form says, for the whole engine.
DATA = ("kinds/", "lexicon/")
NAMED_IN = frozenset({"quantities/measures.py"})


# --------------------------------------------------------------------------------------------- no names in the engine
def names_in(source: str, names: frozenset[str] = NAMES) -> list[str]:
    """The names, of kinds or others, that stand in the strings of a module, each with its line.

    That is a string that is such a name, or one of several words that the code splits and that holds one. Not the
    attributes that ``__slots__`` names.
    """
    tree = ast.parse(source)
    slots = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__slots__"
        for inner in ast.walk(node.value)
    }
    split = {
        id(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in slots:
            words = node.value.split() if id(node) in split else [node.value]
            found.extend(f"line {node.lineno}: {word}" for word in words if word in names)
    return found


def without_kinds() -> dict[str, Path]:
    """The modules outside the room of the frames themselves, by their paths in the package."""
    every = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    return {name: path for name, path in every.items() if not name.startswith("kinds/")}


def engine() -> dict[str, Path]:
    """The modules outside the rooms of data, by their paths in the package."""
    return {name: path for name, path in without_kinds().items() if not name.startswith(DATA) and name not in NAMED_IN}


@pytest.mark.parametrize("module", engine())
def test_the_engine_holds_no_name_of_a_kind(module):
    found = names_in(engine()[module].read_text(encoding="utf-8"))
    assert found == [], f"{module} asks for a kind by its name: ask for a trait (numbers_extract/frames/traits.py)"


@pytest.mark.parametrize("module", without_kinds())
def test_no_other_room_holds_the_id_of_a_frame(module):
    found = names_in(without_kinds()[module].read_text(encoding="utf-8"), FRAME_IDS)
    assert found == [], f"{module} asks for a frame by its id: give Frame a trait (numbers_extract/kinds/frame.py)"


def test_ids_of_frames_are_found():
    assert names_in("TAKEN = {'deaths.of'}", FRAME_IDS) == ["line 1: deaths.of"]
    assert names_in("TAKEN = 'deaths.of injuries.of'.split()", FRAME_IDS) == [
        "line 1: deaths.of",
        "line 1: injuries.of",
    ]
    assert names_in("TAKEN = 'deaths.or'", FRAME_IDS) == []


def test_names_of_kinds_are_found():
    assert names_in("if kind == 'deaths': pass") == ["line 1: deaths"]
    assert names_in("HARMED = frozenset('deaths injuries'.split())") == ["line 1: deaths", "line 1: injuries"]
    assert names_in("'Counts deaths.'\nclass A:\n    __slots__ = ('count',)") == []


# --------------------------------------------------------------------------------------------- the records
def test_each_module_of_a_kind_holds_its_record():
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (PACKAGE / "kinds").glob("*.py")}
    files = {stem for stem, text in texts.items() if "\nKIND = " in text}
    assert files == NAMES
    assert all(kind_named(name).name == name for name in files)


def test_kinds_stand_in_the_order_of_the_closed_list():
    assert CATEGORIES["kind"] == tuple(kind.name for kind in sorted(all_kinds(), key=lambda kind: kind.order))
    assert [
        field for field in ("order", "hue", "title") if len({getattr(k, field) for k in all_kinds()}) < len(NAMES)
    ] == []


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.name)
def test_traits_agree_with_one_another(kind):
    assert kind.people or not (kind.victim or kind.force or kind.outcome or kind.held or kind.lasting)
    assert not (kind.victim and kind.force)
    assert kind.force or not kind.of_state
    assert kind.measured or (kind.dimension == measures.COUNT and not kind.given_in and not kind.personal)
    assert kind.dimension in {"", *CATEGORIES["dimension"]}
    assert kind.group in {"", *CATEGORIES["group"]}
    assert [kind.people, kind.measured, kind.plain, kind.deed, kind.ballot].count(True) <= 1
    assert 0 <= kind.hue < 360


def test_one_kind_is_plain():
    assert len(kinds_that(lambda kind: kind.plain)) == 1
    assert frames_for("unit", traits.PLAIN) == (traits.PLAIN_FRAME,)


@pytest.mark.parametrize("trait", list(Frame._field_defaults))
def test_every_trait_of_a_frame_is_some_frames(trait):
    assert frames_that(lambda frame: getattr(frame, trait) != Frame._field_defaults[trait])


@pytest.mark.parametrize("frame", all_frames(), ids=lambda frame: frame.id)
def test_traits_of_a_frame_agree_with_its_kind(frame):
    kind = kind_named(frame.kind)
    assert frame.fate != "open" or kind.outcome not in {"died", "lived"}
    assert frame.fate != "taken" or kind.outcome == "lived"
    assert not frame.tells_fate or kind.outcome in {"died", "lived"}
    assert not frame.dead_among or kind.outcome == "either"
    assert not (frame.unknown_nouns or frame.degree) or kind.outcome
    assert not (frame.tally or frame.side) or kind.ballot
    assert frame.group in {"", *CATEGORIES["group"]}
    assert frame.side in {"", *CATEGORIES["group"]}


def test_every_outcome_that_is_told_has_a_frame():
    told = {cue.kind for cue in outcomes.CUES}
    assert told == set(traits.FATE_FRAMES)
    assert len(frames_that(lambda frame: frame.tells_fate)) == len(traits.FATE_FRAMES)


def test_one_frame_counts_a_tally():
    assert len(frames_that(lambda frame: frame.tally)) == 1


def test_what_became_of_people_has_a_kind_each():
    for names in (traits.DIED_KINDS, traits.LIVED_KINDS, traits.EITHER_KINDS):
        assert names


@pytest.mark.parametrize("trait", [name for name in Kind._fields if name not in {"name", "title", "order", "hue"}])
def test_every_trait_tells_kinds_apart(trait):
    assert len({getattr(kind, trait) for kind in all_kinds()}) > 1


def test_the_kinds_of_quantities_are_measured_kinds():
    named = {measures.MONEY, measures.PERCENTAGE, measures.DURATION, measures.MEASURE, measures.RATIO, measures.AGE}
    assert named == traits.UNIT_KINDS
    assert measures.BY_UNIT == traits.UNIT_WORD_KINDS
    assert {measures.VOTES} == traits.CAST_KINDS
    assert {measures.AGE} == traits.AGE_KINDS
    for kind in map(kind_named, measures.BY_UNIT):
        assert measures.kind_of_units(kind.dimension) == kind.name


def test_a_kind_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        kind_named("unicorns")


# --------------------------------------------------------------------------------------------- a new kind is one file
NEW_KIND = '''"""Adopted: people taken into a family."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "adopted"
RECORD = Kind(KIND, "people taken into a family", order=85, hue=300, people=True, victim=True, toll=True)

FRAMES = (
    Frame(
        "adopted.adopt.object", KIND, "object", ("adopt",),
        ("The couple adopted [seven] orphans -> kind=adopted value=7",),
        ("The council adopted [seven] resolutions -> kind=count",),
    ),
)
'''
TEXT = "The couple adopted seven orphans. A nurse was adopted by a farmer. The council adopted seven resolutions."


@pytest.fixture(scope="module")
def house_with_a_new_kind(tmp_path_factory):
    """A folder with a copy of the package that has one more file."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(PACKAGE, folder / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / PACKAGE.name / "kinds" / "adopted.py").write_text(NEW_KIND, encoding="utf-8")
    (folder / "family.txt").write_text(TEXT, encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str) -> str:
    """What the command prints that runs from that copy."""
    code = f"import sys\nsys.path.insert(0, {str(folder)!r})\nfrom numbers_extract.app.cli import main\n"
    code += f"main({[*arguments]})"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=folder, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_new_kind_is_in_the_table(house_with_a_new_kind):
    printed = run(house_with_a_new_kind, "extract", "family.txt", "--format", "csv", "--quiet")
    rows = [(row["surface"], row["kind"], row["unit"]) for row in csv.DictReader(printed.splitlines())]
    assert rows == [
        ("seven", "adopted", "person"),
        ("A", "adopted", "person"),
        ("seven", "count", "resolution"),
    ]


def test_a_new_kind_is_in_the_closed_list(house_with_a_new_kind):
    schema = house_with_a_new_kind / "facts.schema.json"
    run(house_with_a_new_kind, "extract", "family.txt", "--kind", "adopted", "--output", "facts.csv", "--schema")
    fields = {field["name"]: field for field in json.loads(schema.read_text(encoding="utf-8"))["fields"]}
    kinds = fields["kind"]["constraints"]["enum"]
    assert kinds[kinds.index("adopted") - 1 :][:2] == ["displaced", "adopted"]
    assert fields["topic"]["constraints"]["enum"] == kinds


def test_a_new_kind_is_among_the_rules(house_with_a_new_kind):
    printed = run(house_with_a_new_kind, "rules", "adopted")
    assert "adopted.adopt.object" in printed
    assert "adopted.adopt.object" not in {rule.id for rule in all_rules()}


def test_a_new_kind_has_a_figure_and_a_colour(house_with_a_new_kind):
    printed = run(house_with_a_new_kind, "summarize", "family.txt", "--format", "csv", "--quiet")
    assert [row["kind"] for row in csv.DictReader(printed.splitlines())] == ["adopted"]
    run(house_with_a_new_kind, "report", "family.txt", "--output", "report.html")
    assert ".k-adopted{--h:300;" in (house_with_a_new_kind / "report.html").read_text(encoding="utf-8")
