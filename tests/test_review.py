"""The correcting mode: what a person accepts, corrects, rejects and adds becomes a golden table that check reads."""

from __future__ import annotations

import csv
import http.client
import json
import re
import signal
import subprocess
import threading
from pathlib import Path

import pytest

import browser as headless
from numbers_extract import read_facts, summarize
from numbers_extract.app.check import check_folder
from numbers_extract.app.engine import analyse
from numbers_extract.app.workers import Settings, analyse_all
from numbers_extract.errors import InputError
from numbers_extract.reading.inputs import InputDocument, iter_documents
from numbers_extract.report.file_names import file_names
from numbers_extract.report.review import ReviewServer
from numbers_extract.report.saved_tables import FACTS_TABLE, golden_csv
from numbers_extract.tables.golden import read_golden
from shell_helpers import HANG, run_program, start_program, until

TEXT = """Flood \U0001f30a in Oldcastle kills 14

At least 14 people, including three children, died on Monday, the mayor said. Some 300 sandbags and a boat were sent.
"""


def outcomes_of(*texts):
    items = [InputDocument(f"flood-{n}", text, None, "") for n, text in enumerate(texts)]
    return list(analyse_all(items, Settings(explain=True)))


@pytest.fixture
def serve(tmp_path):
    """Starts a server for texts and ends it after the test."""
    running = []

    def start(*texts):
        server = ReviewServer(outcomes_of(*texts), tmp_path)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        running.append((server, thread))
        return server

    yield start
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join()


def post(server, body, *, path=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=HANG)
    connection.request(
        "POST", path or f"/{server.token}/save", json.dumps(body), {"X-Token": server.token, **(headers or {})}
    )
    answer = connection.getresponse()
    said = json.loads(answer.read())["message"]
    connection.close()
    return answer.status, said


def rows_of(text, doc_id="flood-0"):
    return [fact._asdict() | {"date_start": None, "date_end": None} for fact in analyse(text, doc_id=doc_id).facts]


# ---------------------------------------------------------------------------------------------- tables
def test_accepted_rows_are_a_golden_table_without_a_miss(serve, tmp_path):
    server = serve(TEXT)
    assert post(server, {"document": 0, "rows": rows_of(TEXT)})[0] == 200
    assert (tmp_path / "flood-0.txt").read_bytes().decode() == TEXT
    report = check_folder(tmp_path)
    assert (report.wrong, report.gains) == ([], [])
    assert report.columns["part_of"].recall == report.columns["subject"].recall == 1


def test_saved_rows_come_back_when_the_text_is_reviewed_again(serve, tmp_path):
    rows = rows_of(TEXT)
    rows[0] = {**rows[0], "kind": "injuries", "subject": "islanders"}
    post(serve(TEXT), {"document": 0, "rows": rows[:2]})
    again = serve(TEXT).page().decode()
    data = json.loads(again.split('id="data">')[1].split("</script>")[0])
    at = data["columns"].index
    assert [row[at("kind")] for row in data["rows"]] == ["injuries", "deaths"]
    assert data["rows"][0][at("subject")] == "islanders"
    other = serve(TEXT + "More.").page().decode()
    assert '"islanders"' not in other
    assert {path.name for path in tmp_path.iterdir()} == {"flood-0.txt", "flood-0.csv", FACTS_TABLE}


def notes_of(server):
    return json.loads(server.page().decode().split('id="data">')[1].split("</script>")[0])["notes"]


def test_a_note_says_which_texts_are_saved_and_which_saved_text_is_another(serve, tmp_path):
    server = serve(TEXT, TEXT + "More.")
    assert notes_of(server) == ["", ""]
    post(server, {"document": 0, "rows": rows_of(TEXT)})
    assert notes_of(server) == ["saved", ""]
    assert notes_of(serve(TEXT)) == ["saved"]
    (tmp_path / "flood-0.csv").with_suffix(".txt").write_bytes(b"Another text.")
    assert notes_of(serve(TEXT)) == ["flood-0.txt holds another text: saving replaces it and its rows"]


def test_a_table_that_was_broken_by_hand_is_an_answer_and_no_crash(serve, tmp_path):
    server = serve(TEXT)
    post(server, {"document": 0, "rows": rows_of(TEXT)})
    (tmp_path / "flood-0.csv").write_text("start\nx\n")
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=HANG)
    connection.request("GET", f"/{server.token}/")
    answer = connection.getresponse()
    assert answer.status == 500
    assert "flood-0.csv" in json.loads(answer.read())["message"]
    connection.close()


def test_a_folder_that_is_gone_is_said(serve, tmp_path):
    server = serve(TEXT)
    server.folder = tmp_path / "gone"
    status, message = post(server, {"document": 0, "rows": rows_of(TEXT)})
    assert status == 500
    assert "there is no folder" in message


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"surface": "15"}, "the words are not those of the text"),
        ({"start": -1}, "the words are not those of the text"),
        ({"start": None}, "has no place"),
        ({"kind": "death"}, "'death' is no kind"),
        ({"kind": ""}, "it has no kind"),
        ({"value": "many"}, "value is no number"),
        ({"value": 1200, "value_min": 3, "value_max": 3}, "value 1,200 is above value_max 3"),
        ({"value": None, "value_min": 30, "value_max": 3}, "value_min 30 is above value_max 3"),
        ({"status": "sure"}, "'sure' is no status"),
    ],
)
def test_a_row_that_does_not_fit_is_refused_and_nothing_is_written(serve, tmp_path, change, said):
    rows = rows_of(TEXT)
    rows[1] |= change
    status, message = post(serve(TEXT), {"document": 0, "rows": rows})
    assert status == 400
    assert said in message
    assert list(tmp_path.iterdir()) == []


def test_golden_texts_saved_and_saved_again_as_they_come_back_pass_check(tmp_path):
    golden = Path(__file__).parents[1] / "golden"
    outcomes = list(analyse_all(list(iter_documents([str(golden)])), Settings(explain=True)))
    with ReviewServer(outcomes, tmp_path) as server:
        for _ in range(2):
            data = json.loads(server.page().decode().split('id="data">')[1].split("</script>")[0])
            for number, document in enumerate(data["documents"]):
                rows = data["rows"][document["first"] : document["first"] + document["size"]]
                server.save(number, [dict(zip(data["columns"], row, strict=True)) for row in rows])
            report = check_folder(tmp_path)
            assert (report.wrong, report.gains) == ([], [])
            assert {(score.precision, score.recall) for score in report.columns.values()} == {(1, 1)}


def test_no_rows_make_a_table_that_says_so(tmp_path):
    (tmp_path / "a.csv").write_text(golden_csv([], "No number."))
    assert read_golden(tmp_path / "a.csv", "No number.") == []


ODD_IDS = [
    "a/b", "a-b",
    "a-b-3", "A-B", "a b", "..", "../../etc", "/etc/passwd", "", ".", " ", "\0", "a\0b", "a\nb", "a", "a", "a",
    "x" * 300, "x" * 301, "\u00e9t\u00e9", "e\u0301te\u0301", "\U0001f525", "CON", "con", "con.x", "nul", "a.", "-a",
    "n:1", "known_misses", "Known_Misses", "\udce9", "..\\x", "\u7f8e" * 300, "flood.txt",
]  # fmt: skip


def test_names_of_files_are_safe_short_and_no_two_alike():
    names = file_names(ODD_IDS, frozenset({"known_misses"}))
    assert len({name.casefold() for name in names}) == len(ODD_IDS)
    assert "known_misses" not in names
    for name in names:
        assert re.fullmatch(r"\w[\w.-]*\w|\w", name), name
        assert len(f".{name}.csv".encode()) < 200
        assert name.split(".")[0] not in {"con", "nul"}
    assert dict(zip(ODD_IDS, names, strict=True))["a-b"] == "a-b"
    assert names[0].startswith("a-b-")


def test_a_name_hangs_on_its_id_and_not_on_the_other_documents():
    alone = [file_names([doc_id])[0] for doc_id in dict.fromkeys(ODD_IDS)]
    assert alone == file_names(list(dict.fromkeys(ODD_IDS)))
    assert file_names(alone) != alone  # a marked name is no safe id: it could be the mark of another
    assert len(set(file_names([*alone, *alone]))) == 2 * len(alone)


def test_documents_with_odd_ids_are_saved_apart_and_come_back(tmp_path):
    texts = [f"At least {n} people died." for n in range(10, 10 + len(ODD_IDS))]
    items = [InputDocument(doc_id, text, None, "") for doc_id, text in zip(ODD_IDS, texts, strict=True)]
    outcomes = list(analyse_all(items, Settings(explain=True)))
    with ReviewServer(outcomes, tmp_path) as server:
        for number, outcome in enumerate(outcomes):
            server.save(number, [fact._asdict() for fact in outcome.facts])
    assert len(list(tmp_path.iterdir())) == 2 * len(ODD_IDS) + len([FACTS_TABLE])
    with ReviewServer(outcomes, tmp_path) as server:
        assert notes_of(server) == ["saved"] * len(ODD_IDS)
    assert check_folder(tmp_path).wrong == []


def former(folder, name, text):
    """What an earlier version saved under its own name: a table that says that nothing is counted."""
    (folder / f"{name}.txt").write_text(text)
    (folder / f"{name}.csv").write_text(golden_csv([], text))


def test_what_was_saved_under_a_former_name_goes_on_there(tmp_path):
    texts = ["At least 10 people died.", "At least 11 people died."]
    items = [InputDocument(doc_id, text, None, "") for doc_id, text in zip(["Flood 1", "b/c"], texts, strict=True)]
    outcomes = list(analyse_all(items, Settings(explain=True)))
    former(tmp_path, "Flood-1", texts[0])
    former(tmp_path, "b-c", "Another text.")
    with ReviewServer(outcomes, tmp_path) as server:
        assert notes_of(server) == ["saved", ""]
        server.save(0, [fact._asdict() for fact in outcomes[0].facts])
        server.save(1, [fact._asdict() for fact in outcomes[1].facts])
    assert (tmp_path / "b-c.txt").read_text() == "Another text."
    assert len(read_golden(tmp_path / "Flood-1.csv", texts[0])) == 1
    assert len(list(tmp_path.iterdir())) == 6 + len([FACTS_TABLE])


@pytest.mark.parametrize("other", ["a-b", "A/b"])
def test_a_former_name_that_two_ids_could_have_is_not_taken(tmp_path, other):
    text = "At least 10 people died."
    items = [InputDocument(doc_id, text, None, "") for doc_id in ("a/b", other)]
    outcomes = list(analyse_all(items, Settings(explain=True)))
    former(tmp_path, "a-b", text)
    with ReviewServer(outcomes, tmp_path) as server:
        assert notes_of(server)[0] == ""


# ---------------------------------------------------------------------------------------------- who may ask
def test_only_the_page_itself_may_save(serve, tmp_path):
    server = serve(TEXT)
    body = {"document": 0, "rows": []}
    assert server.server_address[0] == "127.0.0.1"
    assert post(server, body, headers={"X-Token": "guess"})[0] == 403
    assert post(server, body, path="/save")[0] == 404
    assert post(server, body, headers={"Host": "evil.example"})[0] == 404
    assert post(server, {"document": 7, "rows": []})[0] == 400
    assert post(server, [1])[0] == 400
    assert list(tmp_path.iterdir()) == []


def test_the_page_is_nowhere_else(serve):
    server = serve(TEXT)
    for path, status in [("/", 404), (f"/{server.token}/", 200), (f"/{server.token}/../", 404)]:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=HANG)
        connection.request("GET", path)
        assert connection.getresponse().status == status
        connection.close()


def test_a_document_that_is_not_there_is_an_error(serve):
    with pytest.raises(InputError):
        serve(TEXT).save(1, [])


# ---------------------------------------------------------------------------------------------- in the browser
@pytest.fixture(scope="module")
def chromium():
    driver = headless.start()
    yield driver
    driver.quit()


def test_a_person_corrects_rejects_adds_and_saves(serve, tmp_path, chromium):
    server = serve(TEXT)
    chromium.get(server.address)
    find = chromium.find_element
    body = find("tag name", "body")
    surfaces = [fact.surface for fact in analyse(TEXT).facts]
    assert [mark.text for mark in chromium.find_elements("tag name", "mark")] == surfaces
    body.send_keys("n", "a")  # accept the first, go on to the second
    body.send_keys("x")  # reject it
    assert "rejected" in chromium.find_elements("tag name", "mark")[1].get_attribute("class")
    body.send_keys("e")  # correct the third
    subject = find("css selector", "#card input[name=subject]")
    subject.clear()
    subject.send_keys("girls")
    find("css selector", "#card button[type=submit]").click()
    chromium.execute_script(
        """const spans = [...document.querySelectorAll('.text span')];
        const span = spans.find(one => one.textContent.includes('a boat'));
        const range = document.createRange(), from = span.textContent.indexOf('a boat');
        range.setStart(span.firstChild, from); range.setEnd(span.firstChild, from + 2);
        document.getSelection().removeAllRanges(); document.getSelection().addRange(range);"""
    )
    find("css selector", "button.add").click()
    value = find("css selector", "#card input[name=value]")
    value.send_keys("1")
    chromium.execute_script(
        """const kind = document.querySelector('#card select[name=kind]'); kind.value = 'weapons';
        kind.dispatchEvent(new Event('change'));
        document.querySelector('#card select[name=part_of]').value = 'flood-0:4';"""
    )
    find("css selector", "#card button[type=submit]").click()
    find("css selector", "button.save").click()
    for _ in range(100):
        note = find("css selector", "article .about small:last-child")
        if note.get_attribute("class"):
            break
        chromium.execute_async_script("setTimeout(arguments[0], 50)")
    assert note.text == f"saved {len(surfaces)} rows in flood-0.csv"
    rows = list(csv.DictReader((tmp_path / "flood-0.csv").open(encoding="utf-8")))
    start = TEXT.index("a boat")
    kept = [surfaces[0], *surfaces[2:], "a"]
    assert [row["surface"] for row in rows] == kept
    assert rows[1]["subject"] == "girls"
    assert (rows[-1]["start"], rows[-1]["value"]) == (str(start), "1")
    assert (rows[-1]["kind"], rows[-1]["topic"]) == ("weapons", "weapons")
    assert rows[-1]["part_of"] == str(TEXT.index("300"))
    assert len(read_golden(tmp_path / "flood-0.csv", TEXT)) == len(rows)
    assert headless.complaints(chromium) == []


def marks_of(driver, number):
    script = """const article = document.querySelectorAll('article')[arguments[0]];
        return [...article.querySelectorAll('mark')].map(mark => mark.textContent)"""
    return driver.execute_script(script, number)


def wait_for(driver, css, text):
    until(lambda: driver.find_element("css selector", css).text == text)


def test_a_reload_goes_on_where_the_work_was_left(serve, chromium, tmp_path):
    server = serve(TEXT, TEXT + "A second flood hurt 7 people.\n")
    surfaces = [fact.surface for fact in analyse(TEXT).facts]
    chromium.get(server.address)
    assert chromium.find_element("id", "saved").text == "0 of 2 texts saved"
    body = chromium.find_element("tag name", "body")
    body.send_keys("n", "x")  # by keys alone: reject the first
    body.send_keys("e")
    subject = chromium.find_element("css selector", "#card input[name=subject]")
    subject.clear()
    subject.send_keys("pupils")
    subject.send_keys("\n")
    body.send_keys("s")
    wait_for(chromium, "article .about small:last-child", f"saved {len(surfaces) - 1} rows in flood-0.csv")
    assert chromium.find_element("id", "saved").text == "1 of 2 texts saved"
    chromium.refresh()
    assert marks_of(chromium, 0) == surfaces[1:]
    assert chromium.find_element("id", "saved").text == "1 of 2 texts saved"
    assert chromium.find_element("css selector", "article .about small.saved").text == "saved"
    headless.resize(chromium, 1000, 350)
    chromium.get("about:blank")
    chromium.get(server.address)
    top = chromium.execute_script("return document.querySelectorAll('article')[1].getBoundingClientRect().top")
    assert top < 350  # it has scrolled to the first text that is not saved
    headless.resize(chromium, 1400)
    # a second save keeps the first correction
    chromium.find_element("css selector", "button.save").click()
    wait_for(chromium, "article .about small:last-child", f"saved {len(surfaces) - 1} rows in flood-0.csv")
    rows = list(csv.DictReader((tmp_path / "flood-0.csv").open(encoding="utf-8")))
    assert [row["surface"] for row in rows] == surfaces[1:]
    assert rows[0]["subject"] == "pupils"
    assert headless.complaints(chromium) == []


def test_escape_leaves_a_row_as_it_was(serve, chromium):
    chromium.get(serve(TEXT).address)
    body = chromium.find_element("tag name", "body")
    body.send_keys("n", "e")
    chromium.find_element("css selector", "#card input[name=subject]").send_keys("nonsense", "\ue00c")
    assert not chromium.find_element("id", "card").is_displayed()
    body.send_keys("n")
    assert "nonsense" not in chromium.find_element("id", "card").text
    assert chromium.find_element("css selector", "article .about small:last-child").text == ""


def marks_with(driver, verdict):
    return [mark.text for mark in driver.find_elements("css selector", f"mark.{verdict}")]


def mark_words(driver, words):
    """Marks words that stand in one piece of the first text, as a person does with the mouse."""
    driver.execute_script(
        """const pieces = [...document.querySelectorAll('.text [data-start]')];
        const piece = pieces.find(one => one.textContent.includes(arguments[0]));
        const range = document.createRange(), from = piece.textContent.indexOf(arguments[0]);
        range.setStart(piece.firstChild, from); range.setEnd(piece.firstChild, from + arguments[0].length);
        document.getSelection().removeAllRanges(); document.getSelection().addRange(range);""",
        words,
    )


def field(driver, name):
    return driver.find_element("css selector", f"#card [name={name}]")


def overwrite(driver, name, text):
    field(driver, name).clear()
    field(driver, name).send_keys(text)


def test_what_was_judged_can_be_undone_step_by_step(serve, chromium):
    chromium.get(serve(TEXT).address)
    surfaces = [fact.surface for fact in analyse(TEXT).facts]
    body = chromium.find_element("tag name", "body")
    undo = chromium.find_element("id", "undo")
    assert not undo.is_enabled()
    body.send_keys("n", "x", "a", "A")
    assert (marks_with(chromium, "rejected"), marks_with(chromium, "accepted")) == (surfaces[:1], surfaces[1:])
    body.send_keys("u")
    assert (marks_with(chromium, "rejected"), marks_with(chromium, "accepted")) == (surfaces[:1], surfaces[1:2])
    undo.click()
    undo.click()
    assert (marks_with(chromium, "rejected"), marks_with(chromium, "accepted")) == ([], [])
    assert not undo.is_enabled()
    mark_words(chromium, "a boat")
    body.send_keys("m", "\ue00c")
    assert marks_with(chromium, "added") == ["a boat"]
    body.send_keys("u")
    assert marks_of(chromium, 0) == surfaces
    assert headless.complaints(chromium) == []


def test_only_what_is_not_judged_is_left_and_the_rest_is_accepted_at_once(serve, chromium):
    server = serve(TEXT, TEXT + "A second flood hurt 7 people.\n")
    surfaces = [fact.surface for fact in analyse(TEXT).facts]
    chromium.get(server.address)
    body = chromium.find_element("tag name", "body")
    body.send_keys("n", "x")
    chromium.find_element("id", "only-unjudged").click()
    off = [mark.text for mark in chromium.find_elements("css selector", "article:first-of-type mark.off")]
    assert off == surfaces[:1]
    chromium.find_element("css selector", "button.rest").click()
    assert marks_with(chromium, "accepted") == surfaces[1:]
    chromium.find_element("css selector", "button.save").click()
    wait_for(chromium, "article .about small:last-child", f"saved {len(surfaces) - 1} rows in flood-0.csv")
    chromium.refresh()
    assert chromium.find_element("id", "only-unjudged").is_selected()  # as its address says
    assert len(chromium.find_elements("css selector", "article:first-of-type mark:not(.off)")) == 0


def test_a_value_that_is_no_number_or_outside_its_interval_is_said(serve, chromium):
    chromium.get(serve(TEXT).address)
    chromium.find_element("tag name", "body").send_keys("n", "e")
    said = chromium.find_element("css selector", "#card .problem")
    keep = chromium.find_element("css selector", "#card button[type=submit]")
    overwrite(chromium, "value", "abc")
    keep.click()
    assert said.text == "value: \u201cabc\u201d is no number."
    overwrite(chromium, "value", "1,200")
    assert (
        field(chromium, "value_min").get_attribute("value"),
        field(chromium, "value_max").get_attribute("value"),
    ) == (
        "1,200",
        "1,200",
    )  # the interval of an exact number moves with it
    overwrite(chromium, "value_max", "3")
    keep.click()
    assert said.text == "value_min 1,200 is above value_max 3."
    overwrite(chromium, "value_max", "1,300")
    keep.click()
    assert "1,200" in chromium.find_element("id", "card").text
    assert chromium.find_elements("css selector", "#card form") == []


def test_a_row_is_moved_to_other_words(serve, chromium):
    chromium.get(serve(TEXT).address)
    body = chromium.find_element("tag name", "body")
    surfaces = [fact.surface for fact in analyse(TEXT).facts]
    body.send_keys("p")  # the last row
    mark_words(chromium, "boat were")
    body.send_keys("r")
    chromium.find_element("css selector", "#card button[type=submit]").click()
    assert marks_of(chromium, 0) == [*surfaces[:-1], "boat were"]
    body.send_keys("u", "u")
    assert marks_of(chromium, 0) == surfaces


# ---------------------------------------------------------------------------------------------- the table of facts
def test_saved_facts_are_a_table_that_reads_back_with_days_and_countries(serve, tmp_path):
    text = "At least 14 people died in Kenya on 3 May 2019. Two men were hurt in Oslo, the mayor said."
    server = serve(text, TEXT)
    rows = rows_of(text)
    rows[1] |= {"place": "Peru", "time": "on 4 May 2019"}
    post(server, {"document": 0, "rows": rows})
    frame = read_facts(tmp_path / FACTS_TABLE)
    assert list(frame["surface"]) == ["14", "Two"]
    assert list(frame["country"]) == ["KEN", "PER"]
    assert [day.isoformat()[:10] for day in frame["date_start"]] == ["2019-05-03", "2019-05-04"]
    assert list(frame["sentence"]) == [text[:48].strip(), text[48:].strip()]
    post(server, {"document": 1, "rows": rows_of(TEXT)[:1]})
    assert list(read_facts(tmp_path / FACTS_TABLE)["doc_id"]) == ["flood-0", "flood-0", "flood-1"]
    assert len(summarize(read_facts(tmp_path / FACTS_TABLE))) == 3
    again = serve(text, TEXT)  # what was saved in an earlier session stays in the table
    post(again, {"document": 1, "rows": []})
    assert list(read_facts(tmp_path / FACTS_TABLE)["doc_id"]) == ["flood-0", "flood-0"]


# ---------------------------------------------------------------------------------------------- the command
def test_a_port_that_is_taken_is_one_line(serve, tmp_path):
    port = serve(TEXT).server_address[1]
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run_program("review", tmp_path / "a.txt", "--output", tmp_path / "g", "--no-open", "--port", port)
    assert done.returncode == 2
    assert f"cannot start on port {port}: address already in use".encode() in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_command_serves_until_it_is_ended(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    options = {"cwd": tmp_path, "stderr": subprocess.PIPE, "text": True}
    with start_program("review", "a.txt", "--output", "golden", "--no-open", **options) as program:
        line = program.stderr.readline()
        address = line.split()[0]
        _, _, host, token, _ = address.split("/")
        connection = http.client.HTTPConnection(host, timeout=HANG)
        connection.request("GET", f"/{token}/")
        assert connection.getresponse().status == 200
        connection.close()
        program.send_signal(signal.SIGINT)
        assert program.communicate(timeout=HANG)[1].startswith("1 document")
        assert program.returncode == 0
    assert (tmp_path / "golden").is_dir()
