"""The coded sentences keep their notation, and the notation refuses what cannot be meant."""

import json

import pytest

from clause_corpus import HEADLINES, NEWS, RELATIONS, CodingError, main, read, rows

GOOD = "# object\nPolice held [six] men and [two] boys.\n"
LINES = (
    "noun=men relation=object governor=held voice=active subject=Police object=men|boys\n"
    "noun=boys relation=object governor=held voice=active subject=Police object=men|boys conj=yes\n"
)


@pytest.fixture
def coded(tmp_path):
    def write(text):
        path = tmp_path / "coded.txt"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(("path", "sentences"), [(HEADLINES, 160), (NEWS, 240)])
def test_the_first_half_of_a_corpus_grows_and_the_half_held_out_stays(path, sentences):
    blocks = read(path)
    first = len(blocks) - sentences // 2
    assert first >= sentences // 2
    assert [block.held_out for block in blocks] == [False] * first + [True] * (sentences // 2)
    assert len({block.text for block in blocks}) == len(blocks)


@pytest.mark.parametrize("path", [HEADLINES, NEWS])
def test_every_construct_held_out_stands_in_both_halves_and_every_relation_is_known(path):
    blocks = read(path)
    halves = [{block.construct for block in blocks if block.held_out is half} for half in (False, True)]
    assert halves[0] >= halves[1]
    assert {gold["relation"] for block in blocks for gold in rows(block)["gold"]} <= set(RELATIONS)


def test_a_row_points_at_the_words_that_the_coder_named(coded):
    [block] = read(coded(GOOD + LINES))
    row = rows(block)
    first, second = row["gold"]

    def said(span):
        return row["text"][slice(*span)]

    assert [said(gold["number"]) for gold in row["gold"]] == ["six", "two"]
    assert [said(first[key]) for key in ("noun", "governor", "subject", "object")] == ["men", "held", "Police", "men"]
    assert [said(span) for span in second["accept"]["object"]] == ["boys"]
    assert second["conjunct"] is True
    assert "conjunct" not in first


def test_relations_and_governors_of_equal_count_go_in_pairs(coded):
    text = "# measure\nRents rose [six] percent above plan.\n"
    [block] = read(
        coded(text + "noun=percent relation=oblique|nominal governor=rose|plan voice=active subject=Rents\n")
    )
    [gold] = rows(block)["gold"]
    assert gold["also"] == [{"relation": "nominal", "governor": [29, 33]}]
    [block] = read(coded(text + "noun=percent relation=oblique|object governor=rose voice=active subject=Rents\n"))
    [gold] = rows(block)["gold"]
    assert gold["also"] == [{"relation": "object", "governor": gold["governor"]}]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + LINES.replace("governor=held", "governor=hold"), "no 'hold'"),
        (GOOD + LINES.replace("relation=object", "relation=theme"), "relation must be of"),
        (GOOD + LINES.splitlines()[0] + "\n", "2 numbers in brackets, 1 coded"),
        (GOOD + LINES.replace("conj=yes", "conj=no"), "'yes' or left out"),
        (GOOD + LINES.replace("voice=active", "mood=active"), "unknown column mood"),
        (GOOD + LINES.replace("governor=held ", ""), "no governor"),
        (GOOD + LINES.replace("relation=object", "relation=passive_subject"), "need voice=passive"),
        (GOOD + LINES.replace(" object=men|boys", ""), "needs object="),
        (GOOD + LINES.replace("subject=Police", "subject=*3"), "no number '*3'"),
        (GOOD.replace("boys", "men") + LINES.replace("boys", "men"), "'men' occurs 2 times"),
        (GOOD.removeprefix("# object\n") + LINES, "'# construct'"),
        (GOOD + LINES.replace("noun=men", "men"), "cannot read"),
    ],
)
def test_the_notation_refuses_what_cannot_be_meant(coded, text, said):
    with pytest.raises(CodingError) as error:
        read(coded(text))
    assert said in str(error.value)


def test_the_command_writes_one_row_a_sentence_of_the_half_that_is_asked_for(coded, tmp_path, capsys):
    held = GOOD.replace("Police", "Guards") + LINES.replace("Police", "Guards")
    path, out = coded(f"{GOOD}{LINES}\n## held out\n\n{held}"), tmp_path / "rows.jsonl"
    assert main([str(path), "--jsonl", str(out), "--half", "second"]) == 0
    assert [json.loads(line)["text"] for line in out.read_text().splitlines()] == ["Guards held six men and two boys."]
    assert "1 sentences (1 held out), 2 numbers" in capsys.readouterr().out
    assert main([str(tmp_path / "none.txt")]) == 1
