"""Every format of files with a small file of our own: what is read of it, and what is said where there is no text."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import docx
import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.reading.formats import all_formats
from numbers_extract.reading.formats.tables import table_lines
from numbers_extract.reading.inputs import InputDocument, InputFailure, iter_documents
from numbers_extract.text.document import read_document

ROOT = Path(__file__).parents[1]
BOTH = ["Nine people were killed in Ard, police said.", "Kesh has 40 schools."]


def only(path) -> InputDocument:
    (item,) = iter_documents([str(path)])
    assert isinstance(item, InputDocument), item
    return item


def said(path) -> str:
    (item,) = iter_documents([str(path)])
    assert isinstance(item, InputFailure), item
    return item.message


def articles(item: InputDocument):
    """What each article says of itself: headline, outlet, author, day."""
    document = read_document(item.text, item.doc_id, item.records)
    return [
        ("" if a.headline is None else item.text[slice(*a.headline)], a.outlet, a.author, a.day(item.date))
        for a in document.articles
    ]


def written(path, content: str | bytes):
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# --------------------------------------------------------------------------------- the rows of tables
HEAD = ["District", "Killed", "Injured"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (["Ard", "1,200", "34"], "Ard: 1,200 killed, 34 injured"),
        (["Ard", "-", "34"], "Ard: 34 injured"),
        (["Ard", "12", "n/a"], "Ard: 12 killed"),
        (["Ard", "12*", "34[a]"], "Ard: 12 killed, 34 injured"),
        (["Ard", "12 (a)", "34\u2020"], "Ard: 12 killed, 34 injured"),
        (["Ard", "12", "near the mine"], "Ard: 12 killed, Injured: near the mine"),
    ],
)
def test_a_row_says_its_numbers_without_the_marks_of_notes(row, words):
    assert list(table_lines([HEAD, row, ["Temo", "5", "6"]])) == [words, "Temo: 5 killed, 6 injured"]


def test_a_row_of_cells_without_a_number_is_no_head():
    rows = [HEAD, ["Weir", "-", "\u2013"], ["Sill", "n/a", "nil"], ["Ard", "12", "34"]]
    assert list(table_lines(rows))[-1] == "Ard: 12 killed, 34 injured"
    assert list(table_lines([HEAD, ["Town", "Dead", "Hurt"], ["Ard", "12", "34"]])) == ["Ard: 12 dead, 34 hurt"]


@pytest.mark.parametrize("sign", [" | ", "\t", "   "])
def test_tables_of_a_text_one_behind_the_other(sign):
    first = [HEAD, ["Ard", "12", "-"], ["Weir", "-", "-"], ["Sill", "n/a", "34*"]]
    second = [["Town", "Arrested", "Charged"], ["Temo", "5", "6"]]
    text = "\n\n".join("\n".join(sign.join(row) for row in table) for table in (first, second))
    found = [(text[fact.start : fact.end], fact.kind) for fact in analyse(text).facts]
    assert found == [("12", "deaths"), ("34", "injuries"), ("5", "detained"), ("6", "prosecuted")]


# --------------------------------------------------------------------------------- columns side by side in a text
THREE_COLUMNS = """\
THE KESH HERALD                                                         14 March 2019

Council backs new              Three miners die in            Bridge reopens after
bridge toll                    pit collapse                   repairs

The town council voted         Three miners were killed       The bridge over the
12 to 3 on Tuesday to          and nine were hurt on          Meren was opened again
raise the bridge toll by       Monday when a tunnel fell      on Monday after repairs
two dollars, which the         in at the Oster pit, the       that took seven months
mayor called a fair price      company said.                  and cost $3 million.
for all.
                               Rescuers worked through        About 4,000 cars use it
                               the night to free 11           each day, the road
                               others.                        office said.

                                    Page 3
"""
ONE_ARTICLE = """\
The blast in the market of Kesh      worst blow for the town since
killed 14 people and in-             the war ended, and the mayor
jured 37 others. It was the          asked the army for help.
only attack since May.
                                     Nobody said who had done it.
Officers said that it was the        The police held three men.
"""
TABLE = """\
District            Killed      Notes
Upper Sill          11          the river rose
Lower Sill          4           the dam held for now
Oster               19          the pit was under water
Meren               0           no harm was told
Kesh                2           a wall came down
"""


def test_columns_side_by_side_are_read_one_behind_the_other(tmp_path):
    item = only(written(tmp_path / "a.txt", THREE_COLUMNS))
    day = dt.date(2019, 3, 14)
    assert articles(item) == [
        ("Council backs new bridge toll", "THE KESH HERALD", "", day),
        ("Three miners die in pit collapse", "THE KESH HERALD", "", day),
        ("Bridge reopens after repairs", "THE KESH HERALD", "", day),
    ]
    assert "free 11 others." in item.text


def test_a_sentence_runs_on_in_the_next_column(tmp_path):
    item = only(written(tmp_path / "a.txt", ONE_ARTICLE))
    assert "killed 14 people and injured 37 others." in item.text
    assert "it was the worst blow for the town" in item.text
    assert len(articles(item)) == 1


@pytest.mark.parametrize("text", [TABLE, "Nine were  killed.\nTwo are  hurt.\n" * 5, f"{BOTH[0]}\n\n{BOTH[1]}\n"])
def test_a_table_and_wide_gaps_are_no_columns(tmp_path, text):
    assert only(written(tmp_path / "a.txt", text)).text == text


# ---------------------------------------------------------------------------------------------- office files
@pytest.mark.parametrize("name", ["Date of incident", "report_date", "Post Created Date"])
def test_a_column_with_the_word_date_in_its_name_dates_the_texts(tmp_path, name):
    rows = f"Ref\t{name}\tUpdated\tDescription\n1\t14/03/2019\tno\t{BOTH[0]}\n"
    assert only(written(tmp_path / "a.tsv", rows)).date == dt.date(2019, 3, 14)


def test_a_label_and_its_number_need_no_head(tmp_path):
    rows = "| | |\n|---|---|\n| People killed | 21 |\n| People hurt | 64 |\n"
    assert only(written(tmp_path / "a.md", rows)).text == "People killed: 21\n\nPeople hurt: 64\n"


def test_a_column_of_changes_is_no_column_of_what_changed(tmp_path):
    rows = "| Party | Seats | +/- |\n|---|---|---|\n| Greens | 29 | -4 |\n"
    assert only(written(tmp_path / "a.md", rows)).text == "Greens: 29 seats, -4 change\n"


def word_file(path):
    document = docx.Document()
    document.add_paragraph("Floods in Ard")
    document.add_paragraph(BOTH[0])
    table = document.add_table(rows=2, cols=2)
    for row, cells in zip(table.rows, (["District", "Killed"], ["Upper Kesh", "11"]), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    document.save(str(path))
    return path


def test_a_word_document_gives_its_paragraphs_and_its_tables_in_words(tmp_path):
    assert only(word_file(tmp_path / "a.docx")).text == f"Floods in Ard\n\n{BOTH[0]}\n\nUpper Kesh: 11 killed\n"


def open_document(path):
    parts = "".join(f"<text:p>{line}</text:p>" for line in BOTH)
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        f"{parts}<text:p>An aside<text:note>12 notes</text:note></text:p></office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", content)
    return path


def test_an_open_document_gives_its_paragraphs_and_no_notes(tmp_path):
    assert only(open_document(tmp_path / "a.odt")).text == f"{BOTH[0]}\n\n{BOTH[1]}\n\nAn aside\n"


def test_rich_text_gives_its_paragraphs(tmp_path):
    content = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\pard " + r"\par\par ".join(BOTH) + r"\par}"
    assert only(written(tmp_path / "a.rtf", content)).text == f"{BOTH[0]}\n\n{BOTH[1]}\n"


def pdf_file(lines_of_pages) -> bytes:
    """A PDF of a text layer, a line every 20 points, written by hand."""
    pages = []
    for lines in lines_of_pages:
        drawn = "".join(f"BT /F1 11 Tf 60 {y} Td ({words}) Tj ET\n" for y, words in lines)
        pages.append(drawn.encode("latin-1"))
    kids = " ".join(f"{4 + 2 * k} 0 R" for k in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for k, drawn in enumerate(pages):
        box = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} /Contents {5 + 2 * k} 0 R >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out.write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table))
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def test_a_pdf_gives_its_paragraphs_without_what_its_pages_repeat(tmp_path):
    pages = [
        [
            (820, "Kesh Bulletin 14"),
            (600, "Nine people were killed and 30 in-"),
            (588, "jured in Ard, police said."),
            (20, "Page 1"),
        ],
        [(820, "Kesh Bulletin 14"), (600, "Kesh has 40 schools."), (20, "Page 2")],
    ]
    text = only(written(tmp_path / "a.pdf", pdf_file(pages))).text
    assert text == "Nine people were killed and 30 injured in Ard, police said.\n\nKesh has 40 schools.\n"


STAMP = "5/6/26, 1:51 PM"


@pytest.mark.parametrize("address", ["https://www.a.example/news/2019/nine-dead-12 1/1", "file:///home/ana/nine.html"])
def test_what_a_browser_prints_around_a_page_is_none_of_it(tmp_path, address):
    said = [(700, "Published 14 March 2019"), (600, "Nine people were killed in Ard, police said.")]
    item = only(written(tmp_path / "a.pdf", pdf_file([[(820, STAMP), *said, (20, address)]])))
    assert item.text == "Published 14 March 2019\n\nNine people were killed in Ard, police said.\n"
    assert articles(item)[0][3] == dt.date(2019, 3, 14)


def test_a_day_over_a_page_that_no_browser_printed_is_of_it(tmp_path):
    item = only(written(tmp_path / "a.pdf", pdf_file([[(820, STAMP), (600, "Nine people were killed in Ard.")]])))
    assert item.text == f"{STAMP}\n\nNine people were killed in Ard.\n"


def test_a_pdf_of_pictures_says_what_to_do(tmp_path):
    assert "read them with OCR" in said(written(tmp_path / "a.pdf", pdf_file([[]])))


# ---------------------------------------------------------------------------------------------- feeds, mails, JSON
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kesh Post</title>
 <item><title>Nine dead in Ard</title><dc:creator>Ana Lind</dc:creator><pubDate>Thu, 14 Mar 2019 10:15:00 GMT</pubDate>
 <description>Nine people were killed.</description>
 <content:encoded><![CDATA[<p>Nine people were killed in Ard, police said.</p><p><a href="x">More (24)</a></p>]]>
 </content:encoded></item>
 <item><title>Schools</title><description>Kesh has 40 schools.</description></item></channel></rss>"""


def test_a_feed_gives_its_items_with_their_longest_text_and_no_links(tmp_path):
    item = only(written(tmp_path / "a.rss", FEED))
    assert item.text == f"Nine dead in Ard\n\n{BOTH[0]}\n\nSchools\n\n{BOTH[1]}\n"
    assert articles(item) == [
        ("Nine dead in Ard", "Kesh Post", "Ana Lind", dt.date(2019, 3, 14)),
        ("Schools", "Kesh Post", "", None),
    ]


def test_xml_that_is_no_feed_is_said(tmp_path):
    assert "no article text" in said(written(tmp_path / "a.xml", "<list><entry>9</entry></list>"))


def test_a_mail_gives_its_text_and_its_day(tmp_path):
    lines = ["From: a@kesh.example", "Date: Sat, 16 Mar 2019 05:00:00 +0000", "Subject: Note", "", BOTH[0]]
    item = only(written(tmp_path / "a.eml", "\r\n".join(lines)))
    assert (item.text.strip(), item.date) == (BOTH[0], dt.date(2019, 3, 16))


def test_the_stories_of_a_newsletter_have_their_own_days(tmp_path):
    story = "{0}\nKesh Post, {1} March 2019\n\n{2}\n\n" + "-" * 40 + "\n\n"
    body = "Good morning.\n\n" + story.format("Nine dead", 14, BOTH[0]) + story.format("Schools", 12, BOTH[1])
    item = only(written(tmp_path / "a.eml", f"From: a@kesh.example\nDate: Sat, 16 Mar 2019 05:00:00 +0000\n\n{body}"))
    assert articles(item) == [
        ("Nine dead", "Kesh Post", "", dt.date(2019, 3, 14)),
        ("Schools", "Kesh Post", "", dt.date(2019, 3, 12)),
    ]


def mail(path, body, kind="plain", day="Sat, 16 Mar 2019"):
    head = f"From: a@kesh.example\nDate: {day} 05:00:00 +0000\nContent-Type: text/{kind}; charset=utf-8\n\n"
    return only(written(path, head + body))


@pytest.mark.parametrize("title", ["<h2><a href='x'>{0}</a></h2>", "<p><a href='x'>{0}</a></p>"])
def test_the_stories_of_a_newsletter_in_html(tmp_path, title):
    story = f"{title}<p><em>Kesh Post, {{1}} March 2019</em></p><p>{{2}}</p><p><a href='x'>Read more</a></p><hr>"
    body = (
        "<html><body><p>View this email in your browser</p><h1>The List</h1><p>Good morning, all.</p>"
        f"{story.format('Nine dead in Ard', 14, BOTH[0])}{story.format('Kesh counts its schools', 12, BOTH[1])}"
        "<p>You receive this mail as one of 12,400 readers.</p></body></html>"
    )
    assert articles(mail(tmp_path / "a.eml", body, "html")) == [
        ("Nine dead in Ard", "Kesh Post", "", dt.date(2019, 3, 14)),
        ("Kesh counts its schools", "Kesh Post", "", dt.date(2019, 3, 12)),
    ]


def test_a_letter_in_html_is_no_newsletter(tmp_path):
    body = f"<p>Dear all,</p><h2>Nine dead in Ard</h2><p>{BOTH[0]}</p><p><a href='x'>The map of the whole town</a></p>"
    item = mail(tmp_path / "a.eml", body, "html")
    assert len(articles(item)) == 1
    assert BOTH[0] in item.text


def test_the_items_of_an_alert(tmp_path):
    items = "".join(
        f"{title}\n{outlet}\n{words} ...\n<https://x.example/{k}>\nSee all stories:\n<https://x.example/a>\n\n"
        for k, (title, outlet, words) in enumerate(
            [("Nine dead in Ard", "Kesh Post", BOTH[0]), ("Schools", "Ard Echo", BOTH[1])]
        )
    )
    item = mail(tmp_path / "a.eml", f"=== News - 2 new results for [killed] ===\n\n{items}")
    day = dt.date(2019, 3, 16)
    assert articles(item) == [("Nine dead in Ard", "Kesh Post", "", day), ("Schools", "Ard Echo", "", day)]


@pytest.mark.parametrize(
    "head",
    [
        (
            "---------- Forwarded message ---------\nFrom: Desk <a@ard.example>\nDate: Thu, Mar 14, 2019 at 3:12 PM\n"
            "Subject: Nine dead in Ard\nTo: Ana Lind <b@kesh.example>\n"
        ),
        "-----Original Message-----\nFrom: Desk\nSent: Thursday, March 14, 2019 3:12 PM\nTo: Ana Lind\nSubject: FW: Nine dead in Ard\n",
        "> Von: Desk\n> Gesendet: Donnerstag, 14. März 2019 15:12\n> An: Ana Lind\n> Betreff: WG: Nine dead in Ard\n",
    ],
)
def test_a_letter_that_was_sent_on_has_its_own_day(tmp_path, head):
    item = mail(tmp_path / "a.eml", f"See below.\n\n{head}\n{BOTH[0]}\n\n{BOTH[1]}\n\n-- \nDesk, 44 Hill Street\n")
    assert articles(item) == [("Nine dead in Ard", "", "", dt.date(2019, 3, 14))]
    document = read_document(item.text)
    body = [item.text[one.lead : one.end] for one in document.sentences if one.section == "body"]
    assert body == BOTH


def test_what_a_reply_quotes_is_left_out(tmp_path):
    item = mail(
        tmp_path / "a.eml",
        f"{BOTH[0]}\n\nOn Fri, 8 Mar 2019 at 20:02, Desk <d@x.example> wrote:\n> The radio says 30 killed.\n",
    )
    document = read_document(item.text)
    assert [item.text[one.lead : one.end] for one in document.sentences if one.section == "body"] == BOTH[:1]


def test_what_was_said_before_a_letter_is_kept_where_it_has_a_figure(tmp_path):
    head = "From: Desk\nDate: 14 March 2019\nSubject: Nine dead in Ard\n"
    item = mail(tmp_path / "a.eml", f"Police say 4 more were hurt.\n\n{head}\n{BOTH[0]}\n")
    assert [one[0] for one in articles(item)] == ["", "Nine dead in Ard"]


@pytest.mark.parametrize("text", ["From: Ard\nTo: Kesh\n\nNine dead.\n", "Subject: rain\n\nDate: none\n\nIt rained.\n"])
def test_a_few_labels_are_no_letter(tmp_path, text):
    assert [one[3] for one in articles(mail(tmp_path / "a.eml", text))] == [dt.date(2019, 3, 16)]


def test_a_list_of_addresses_is_said(tmp_path):
    addresses = "https://x.example/9-killed\n\n<http://y.example/12-hurt>\n"
    assert "no article text: only addresses" in said(written(tmp_path / "a.txt", addresses))
    assert only(written(tmp_path / "b.txt", addresses + "Nine died.\n")).text


@pytest.mark.parametrize("around", [lambda rows: rows, lambda rows: {"status": "ok", "articles": rows}])
def test_json_gives_the_list_with_the_most_text(tmp_path, around):
    rows = [
        {
            "title": "Nine dead",
            "source": {"name": "Kesh Post"},
            "publishedAt": "2019-03-14T07:00:00Z",
            "content": BOTH[0],
        },
        {"headline": "Schools", "outlet": "Ard Echo", "author": "Ana Lind", "date": "12/03/2019", "body": BOTH[1]},
    ]
    item = only(written(tmp_path / "a.json", json.dumps(around(rows))))
    assert articles(item) == [
        ("Nine dead", "Kesh Post", "", dt.date(2019, 3, 14)),
        ("Schools", "Ard Echo", "Ana Lind", None),  # 12 March or 3 December: not guessed
    ]


def test_parts_of_a_text_in_json_are_joined_and_notes_without_a_text_left_out(tmp_path):
    parts = [{"type": "bold", "text": "Ard"}, "\n\nNine people were killed. ", {"type": "hashtag", "text": "#Ard"}]
    messages = [
        {"id": 1, "type": "service", "date": "2019-03-01T08:00:00", "title": "Kesh Alerts", "text": ""},
        {"id": 2, "type": "message", "date": "2019-03-14T10:15:00", "text": parts},
    ]
    item = only(written(tmp_path / "result.json", json.dumps({"name": "Kesh Alerts", "messages": messages})))
    assert articles(item) == [("", "", "", dt.date(2019, 3, 14))]
    assert item.text == "Ard\n\nNine people were killed. #Ard\n"
    cut = {"title": "Nine dead", "content": "Nine people were killed in Ard\u2026 [+1873 chars]"}
    assert (
        only(written(tmp_path / "cut.json", json.dumps([cut]))).text == "Nine dead\n\nNine people were killed in Ard\n"
    )


def test_a_headline_may_stand_inside_an_object(tmp_path):
    entry = {
        "headline": {"main": "Nine dead", "kicker": ""},
        "byline": {"original": "By Ana Lind"},
        "source": "Kesh Post",
        "body": BOTH[0],
    }
    item = only(written(tmp_path / "a.json", json.dumps({"data": {"article": entry}})))
    assert articles(item) == [("Nine dead", "Kesh Post", "Ana Lind", None)]


@pytest.mark.parametrize("content", ["[1, 2]", '{"rows": [{"n": 9}]}'])
def test_json_without_a_text_is_said(tmp_path, content):
    assert "no article text" in said(written(tmp_path / "a.json", content))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("name", "head", "mark"), [("a.srt", "", ","), ("a.vtt", "WEBVTT\n\n", ".")])
def test_sentences_run_over_the_cues_of_subtitles(tmp_path, name, head, mark, end):
    cues = f"1\n00:00:01{mark}000 --> 00:00:03{mark}000\nNine people were\n\n2\n00:00:03{mark}000 --> 00:00:05{mark}000\nkilled in Ard.\n"
    content = (head + cues).replace("\n", end).encode()
    assert only(written(tmp_path / name, content)).text == "Nine people were killed in Ard.\n"


def test_markdown_gives_its_words_its_tables_and_what_its_head_says(tmp_path):
    head = "---\ntitle: Nine dead\nauthor: Ana Lind\ndate: 2019-03-14\n---\n\n"
    table = "| District | Killed |\n|---|---:|\n| Upper Kesh | 11 |\n\n"
    item = only(
        written(
            tmp_path / "a.md",
            f"{head}# Nine dead\n\n**Nine** people\nwere killed.\n\n{table}1. [A map](http://a.example)\n",
        )
    )
    assert item.text == "Nine dead\n\nNine people were killed.\n\nUpper Kesh: 11 killed\n"
    assert articles(item) == [("Nine dead", "", "Ana Lind", dt.date(2019, 3, 14))]


@pytest.mark.parametrize(
    ("stated", "used"),
    [
        ("; charset=x-none", "utf-8"),
        ("", "utf-8"),
        ("; charset=us-ascii", "cp1252"),
        ("; charset=iso-8859-1", "cp1252"),
    ],
)
def test_a_mail_that_states_no_character_set_of_its_own(tmp_path, stated, used):
    body = "Nine people were killed in the caf\u00e9 in Z\u00fcrich, \u201cpolice\u201d said \u2013 nobody knows why.\n"
    head = f"Subject: Ard\nContent-Type: text/plain{stated}\nContent-Transfer-Encoding: 8bit\n\n"
    assert only(written(tmp_path / "a.eml", head.encode() + body.encode(used))).text == body


@pytest.mark.parametrize("ending", sorted(ending for form in all_formats() for ending in form.endings))
def test_a_file_that_is_not_what_its_ending_says_costs_itself(tmp_path, ending):
    written(tmp_path / f"a{ending}", b"\x00\x01\x02 no such thing \xff\xfe")
    written(tmp_path / "b.txt", BOTH[0])
    items = list(iter_documents([str(tmp_path / f"a{ending}"), str(tmp_path / "b.txt")]))
    assert items[-1].text == BOTH[0]
    assert all("\n" not in item.message for item in items if isinstance(item, InputFailure))


def test_each_format_says_what_is_read_of_it():
    assert all(form.says and form.endings for form in all_formats())


def test_the_page_of_formats_names_each_as_its_record_says():
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    for form in all_formats():
        endings = " ".join(f"`{ending}`" for ending in sorted(form.endings))
        assert f"| {form.name} | {endings} | {form.says} |" in page


def test_the_export_of_the_readme_is_read_as_shown():
    item = only(ROOT / "docs" / "examples" / "export.txt")
    assert [(told[0], told[1], told[3]) for told in articles(item)] == [
        ("Ferry sinks off Port Temo", "Kesh Post", dt.date(2019, 3, 14)),
        ("Council backs new harbour", "Ard Echo", dt.date(2019, 3, 16)),
    ]
