"""Exports of archives in plain text and as pages, in our own words: each record with its fields, and no row of them."""

from __future__ import annotations

import datetime as dt

import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.reading.pages import read_page
from numbers_extract.text.document import read_document

DAY = dt.date(2019, 3, 14)
ONE = ("Nine dead in Ard", "Kesh Post", "Ana Lind", DAY)


def told(text, records=None):
    return [
        ("" if a.headline is None else text[slice(*a.headline)], a.outlet, a.author, a.published)
        for a in read_document(text, "", records).articles
    ]


def facts(text):
    return [(fact.article, fact.kind, fact.value) for fact in analyse(text).facts if fact.section == "body"]


NUMBERED = """
                     {n} of 2 DOCUMENTS

                         Kesh Post

                  March 14, 2019 Thursday
                       Final Edition

Nine dead in Ard

BYLINE: Ana Lind

SECTION: WORLD; Pg. 14

LENGTH: 239 words

Nine people were killed in Ard, police said.

LOAD-DATE: March 15, 2019

SUBJECT: MINING (93%); POLICE (90%)

                   Copyright 2019 Kesh Post
                      All Rights Reserved
"""


def test_numbered_documents():
    text = "Download Request: 1-2\nSend To: 14 HILL STREET\n" + NUMBERED.format(n=1) + NUMBERED.format(n=2)
    assert told(text) == [ONE, ONE]
    assert facts(text) == [(1, "deaths", 9), (2, "deaths", 9)]


@pytest.mark.parametrize("ends", [("\r",), ("\r\n", "\n", "\r"), ("\r\r\n",)])
def test_line_ends_of_any_sort(ends):
    lines = (NUMBERED.format(n=1) + NUMBERED.format(n=2)).split("\n")
    text = "".join(line + ends[k % len(ends)] for k, line in enumerate(lines))
    found = analyse(text)
    assert [(a.outlet, a.author, a.published) for a in found.document.articles] == [ONE[1:], ONE[1:]]
    assert [(f.article, f.kind, f.value) for f in found.facts if f.section == "body"] == [
        (1, "deaths", 9), (2, "deaths", 9)
    ]  # fmt: skip
    assert all(text[f.start : f.end] == f.surface for f in found.facts)


def test_a_page_copied_from_the_middle_of_an_export_keeps_what_stands_before():
    text = "Some 40 people fled.\n\nLOAD-DATE: March 9, 2019\n" + NUMBERED.format(n=8)
    assert facts(text) == [(1, "displaced", 40), (2, "deaths", 9)]


ENDED = """Nine dead in Ard
Kesh Post
March 14, 2019 Thursday

Copyright 2019 Kesh Post All Rights Reserved
Section: WORLD; Pg. 12
Length: 49 words
Byline: Ana Lind
Body

Nine people were killed in Ard, police said.

Classification

Subject: MINING (93%)

Load-Date: March 14, 2019

End of Document

"""


def test_documents_that_end_in_so_many_words():
    assert told(ENDED * 2) == [ONE, ONE]
    assert facts(ENDED * 2) == [(1, "deaths", 9), (2, "deaths", 9)]


FACTIVA = """Nine dead in Ard
Ana Lind
239 words
14 March 2019
Kesh Post
English
(c) 2019 Kesh Post

Nine people were killed in Ard, police said.

Document KSHP000020190314ef3e00001
"""


def test_documents_with_an_accession_number():
    assert told(FACTIVA) == [ONE]
    assert facts(FACTIVA) == [(1, "deaths", 9)]


def test_the_word_before_the_names_of_a_byline_is_none_of_them():
    assert told(FACTIVA.replace("Ana Lind", "By Ana Lind")) == [ONE]
    assert told(FACTIVA.replace("Ana Lind", "Byron Lind"))[0][2] == "Byron Lind"


def test_a_record_without_a_day_is_one_all_the_same():
    undated = FACTIVA.replace("14 March 2019\n", "")
    assert told(FACTIVA + undated + FACTIVA) == [ONE, (*ONE[:3], None), ONE]
    assert facts(FACTIVA + undated) == [(1, "deaths", 9), (2, "deaths", 9)]


@pytest.mark.parametrize("line", ["239 words", "(c) 2019 Kesh Post"])
def test_words_before_a_number_that_looks_like_an_accession_are_no_record(line):
    assert told(f"Nine dead\n\n{line}\n\nDocument KSHP000020190314ef3e00001\n")[0][1:3] == ("", "")


def test_documents_with_an_identifier():
    text = (
        "Nine dead in Ard\n\nAuthor: Ana Lind\n\nPublication info: Kesh Post ; Kesh 14 Mar 2019: A.2.\n\n"
        "Full text: Nine people were killed.\n\nISSN: 0561-4047\n\nProQuest document ID: 1203344551\n"
    )
    assert told(text)[0][0] == "Nine dead in Ard"
    assert facts(text) == [(1, "deaths", 9)]


def test_stories_of_a_wire_service_are_dated_by_their_message():
    story = (
        "ZCZC KSH0112 R\nBC-ARD-URGENT 1STLD-WRITETHRU 0141\n141130 GMT MAR 19\n\nNINE DEAD IN ARD\n\n"
        "NINE PEOPLE WERE KILLED IN ARD, POLICE SAID.\n\nNNNN\n\n"
    )
    assert told(story * 2) == [("NINE DEAD IN ARD", "", "", DAY)] * 2
    assert facts(story) == [(1, "deaths", 9)]


@pytest.mark.parametrize(
    "line", ["Document the 12 deaths, she said.", "1 of 3 documents was found.", "The end of document 12 is torn."]
)
def test_what_only_looks_like_the_mark_of_an_archive(line):
    assert told(f"Nine dead\n\n{line}\n\nFour people died.\n")[0][1] == ""


def test_an_export_as_a_page_has_the_records_of_its_text():
    style = "<style>.c0 { text-align: center; }</style>"
    lines = [("c0", "1 of 1 DOCUMENTS"), ("c0", "Kesh Post"), ("c0", "March 14, 2019 Thursday"), ("c1", "Nine dead in Ard"),
             ("c1", "BYLINE: Ana Lind"), ("c1", "LENGTH: 239 words"), ("c1", "Nine people were killed in Ard."),
             ("c1", "LOAD-DATE: March 15, 2019")]  # fmt: skip
    page = style + "".join(f"<p class='{name}'>{words}</p>" for name, words in lines)
    read = read_page(f"<html><body>{page}</body></html>")
    assert told(read.text, read.records) == [ONE]


@pytest.mark.parametrize("day", ["14 March 2019", "14 mars 2019", "14. März 2019"])
def test_a_page_of_factiva_in_any_language_of_its_interface(day):
    page = (
        "<html><body><div class='article'><div class='article frArticle'><div id='hd'><span class='frHeadline'>Nine dead in Ard"
        f"</span></div><div>Ana Lind</div><div>239 mots</div><div>{day}</div><div>Kesh Post</div><div>KSHP</div>"
        "<p class='articleParagraph frarticleParagraph'>Nine people were killed.</p><p>Document KSHP1</p></div></div></body></html>"
    )
    read = read_page(page)
    assert told(read.text, read.records) == [ONE]
    assert read.text == "Nine dead in Ard\n\nNine people were killed.\n"


def test_a_page_of_proquest():
    page = (
        "<html><body><div><a name='DocID_1'></a><p style='font-weight:bold;'>Nine dead in Ard</p><p><strong>Author: </strong>"
        "Ana Lind</p><p><strong>Full text: </strong><text><p>Nine people were killed.</p></text></p><p><strong>Publication "
        "title: </strong>Kesh Post; Kesh</p><p><strong>Publication date: </strong>Mar 14, 2019</p><p><strong>ProQuest document "
        "ID: </strong>251</p></div></body></html>"
    )
    read = read_page(page)
    assert told(read.text, read.records) == [ONE]


def test_text_around_the_marks_of_an_archive_is_not_lost():
    article = "Nine dead in Ard\n\nNine people were killed in Ard, police said.\n\n"
    assert facts(f"{article}End of Document\n\n{article}") == [(1, "deaths", 9), (2, "deaths", 9)]
    assert facts(f"{ENDED}{article}")[-1] == (2, "deaths", 9)
    story = "ZCZC KSH0112 R\nBC-ARD\n141130 GMT MAR 19\n\nFOUR DEAD\n\nFOUR PEOPLE WERE KILLED IN TEMO.\n\nNNNN\n\n"
    assert [kind_of[1:] for kind_of in facts(f"{article}{story}{article}")] == [
        ("deaths", 9),
        ("deaths", 4),
        ("deaths", 9),
    ]


@pytest.mark.parametrize(
    "head",
    [  # the headline is a field; the owner stands first; a notice stands below the headline; a broadcast has guests
        (
            "{c}Copyright 2019 Kesh Post\n{c}All Rights Reserved\n{c}Kesh Post\n\n{c}March 14, 2019, Thursday\n\n"
            "SECTION: WORLD; Pg. 14\n\nLENGTH: 239 words\n\nHEADLINE: Nine dead\nin Ard\n\nBYLINE: Ana Lind\n\n"
            "DATELINE: ARD, March 14\n\nBODY:\n"
        ),
        (
            "{c}Kesh Post\n\n{c}March 14, 2019 Thursday\n\nNine dead\nin Ard\n\nCorrection Appended\n\nBYLINE: Ana Lind\n\n"
            "LENGTH: 239 words\n\n"
        ),
        (
            "{c}Kesh Post\n\n{c}March 14, 2019 Thursday\n\n{c}SHOW: EVENING NEWS 7:00 PM\n\nNine dead\nin Ard\n\n"
            "BYLINE: Ana Lind\n\nGUESTS: Jo Meer\nSTRANGE NAME: Ulf Sand\n\nLENGTH: 239 words\n\n"
        ),
    ],
)
def test_heads_of_numbered_documents(head):
    text = f"\n{' ' * 20}1 of 2 DOCUMENTS\n\n\n{head.format(c=' ' * 20)}Nine people were killed.\n\nLOAD-DATE: March 9, 2019\n"
    (one,) = told(text)
    assert (" ".join(one[0].split()), *one[1:]) == ONE
    assert facts(text) == [(1, "deaths", 9)]


@pytest.mark.parametrize("day", ["14 de março de 2019", "14 Mars 2019", "14. März 2019", "14 marzo 2019", "14.03.2019"])
def test_a_day_in_a_language_of_the_interface(day):
    text = FACTIVA.replace("14 March 2019", f"{day}\n08:12").replace(
        "Nine dead", "Page 1 of 2 © Factiva\n\nWorld News\nNine dead"
    )
    text = text.replace("Nine dead in Ard", "Nine people dead in Ard")
    assert told(text) == [("Nine people dead in Ard", *ONE[1:])]


def test_the_owner_behind_the_last_record_is_no_article():
    assert told(FACTIVA + "(c) 2019 Factiva, Inc. All rights reserved.\n") == [ONE]


def test_fields_with_codes():
    record = (
        "SE    World\nHD    Nine dead in Ard\nBY    Ana Lind\nWC    239 palavras\nPD    14 Março 2019\nET    08:12\n"
        "SN    Kesh Post\nLP    Nine people were killed.\n\nTD    Some 40 people fled.\n\nNS    gcat : 12 killed\n"
        "AN    Documento KSHP000020190314ef3e00001\n\n"
    )
    assert told(record * 2) == [ONE, ONE]
    assert facts(record * 2) == [(1, "deaths", 9), (1, "displaced", 40), (2, "deaths", 9), (2, "displaced", 40)]
    reference = "TY  - NEWS\nAU  - Ana Lind\nT1  - Nine dead in Ard\nAB  - Nine people were killed.\nJF  - Kesh Post\nY1  - 2019/03/14/\nKW  - 12 killed\nER  - \n"
    assert told(reference * 2) == [ONE, ONE]
    assert facts(reference) == [(1, "deaths", 9)]


@pytest.mark.parametrize(
    "text", ["HD is sharp.\n\nAN hour later four died.\n", "TY  - a dash\n\nIt ended. ER  - so.\n"]
)
def test_what_only_looks_like_a_code(text):
    assert len(told(text)) == 1
    assert told(text)[0][1:] == ("", "", None)


def test_results_of_a_database_have_their_own_fields():
    one = (
        "____________\n\nDocument {n} of 2\n\nNine dead in Ard\n\nAuthor: Ana Lind\n\nPublication info: Kesh Post ; Kesh [Kesh]"
        "14 Mar 2019: A.4.\n\nAbstract: In all, 12 died.\n\nFull text: Nine people were killed.\n\nSubject: 5 deaths\n\n"
        "Publication title: Kesh Post\n\nPublication date: Mar 14, 2019\n\nProQuest document ID: 21301188\n\nLast updated: "
        "2019-11-21\n\nDatabase: Newspapers\n\n"
    )
    text = (
        one.format(n=1) + one.format(n=2) + "____________\n\nContact us at: http://www.x.example Terms and Conditions\n"
    )
    assert told(text) == [ONE, ONE]
    assert facts(text) == [(1, "deaths", 9), (2, "deaths", 9)]


def test_a_list_of_results_is_none_of_the_first():
    text = (
        "____________\n\nReport Information from a database\n14 March 2019 10:11\n____________\n\nTable of contents\n1. Nine dead "
        "in Ard\n2. Twelve dead in Temo\n\n____________\nDocument 1 of 2\n\nNine dead in Ard\n\nAuthor: Ana Lind\n\nFull text: Nine "
        "people were killed.\n\nPublication title: Kesh Post; Kesh\n\nPages: A.3\n\nPublication date: Mar 14, 2019\n\nYear: 2019\n\n"
        "ProQuest document ID: 21301188\n"
    )
    assert told(text) == [ONE]
    assert facts(text) == [(1, "deaths", 9)]


def test_a_line_with_a_colon_inside_a_text_is_of_it():
    text = (
        "Nine dead in Ard\n\nFull text: The mayor of Ard.\n\nSource: 12 men were killed.\n\nSeven people were hurt.\n\n"
        "Year: 2019\n\nProQuest document ID: 21301188\n"
    )
    assert facts(text) == [(1, "deaths", 12), (1, "injuries", 7)]


def test_results_with_labels_on_lines_of_their_own():
    text = (
        "Document 1 of 1\n\nNine dead in Ard\n\nAna Lind\nKesh Post ; Kesh [Kesh]. 14 Mar 2019: A1.\n\nABSTRACT\nIn all, 12 died.\n\n"
        "FULL TEXT\nNine people were killed.\n\nDETAILS\n\nSubject: 5 deaths\nPublication title: Kesh Post; Kesh\nPages: A1\n"
        "Publication date: Mar 14, 2019\nISSN: 04581290\nProQuest document ID: 21301188\nDatabase: Newsstand\n\nLINKS\n"
    )
    assert told(text) == [("Nine dead in Ard", "Kesh Post", "", DAY)]
    assert facts(text) == [(1, "deaths", 9)]


def test_a_page_of_records_that_end_in_so_many_words():
    one = (
        "<h1>Nine dead in Ard</h1><p>Kesh Post</p><p>March 14, 2019 Thursday</p><p><b>Length:</b> 319 words</p><p><b>Byline:</b> Ana Lind"
        "</p><h2>Body</h2><p>Nine people were killed.</p><h2>Classification</h2><p>Subject: DEATHS (90%)</p><p>End of Document</p>"
    )
    read = read_page(f"<html><body>{one}{one}</body></html>")
    assert told(read.text, read.records) == [ONE, ONE]
    assert facts(read.text) == [(1, "deaths", 9), (2, "deaths", 9)]


def test_the_paper_may_stand_over_its_headline():
    text = "Kesh Post (Kesh)\n\nMarch 14, 2019\n\nNine people dead in Ard\n\nAuthor: Ana Lind\nWord Count: 219\n\nArticle Text:\n\nNine people were killed.\n\nRecord Number: 0F8B2C1D7\n"
    assert told(text) == [("Nine people dead in Ard", "Kesh Post (Kesh)", "Ana Lind", DAY)]
    assert facts(text) == [(1, "deaths", 9)]


@pytest.mark.parametrize("head", ["March 14, 2019\nKesh Post (Kesh)\n", "March 14, 2019 | Kesh Post (Kesh) | Page 4\n"])
def test_records_with_a_number_of_their_own(head):
    one = f"Nine dead in Ard\n\n{head}\nAuthor: Ana Lind\n\nSection: News\n\n212 words\n\nNine people were killed.\n\nCaption: 6 people killed\n\nRecord Number: 16f18a20b7c\n\n"
    assert told(one * 2) == [("Nine dead in Ard", "Kesh Post (Kesh)", "Ana Lind", DAY)] * 2
    assert facts(one) == [(1, "deaths", 9)]


def test_a_page_with_field_codes_in_a_table():
    rows = [("HD", "<span class='enHeadline'>Nine dead in Ard</span>"), ("BY", "Ana Lind"), ("WC", "239 mots"), ("PD", "14 mars 2019"),
            ("SN", "Kesh Post"), ("LP", "<p class='articleParagraph'>Nine people were killed.</p>"), ("NS", "12 killed")]  # fmt: skip
    table = "".join(f"<tr><td><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in rows)
    read = read_page(f"<html><body><div class='article enArticle'><table>{table}</table></div></body></html>")
    assert told(read.text, read.records) == [ONE]
    assert read.text == "Nine dead in Ard\n\nNine people were killed.\n"


def test_a_page_of_europresse():
    one = (
        "<article><header><span class='DocPublicationName'>Kesh Post</span><span class='DocHeader'>Monde, jeudi 14 mars 2019 239 mots,"
        " p. 5</span><div><p class='titreArticleVisu'>Nine dead in Ard</p></div><div class='docAuthors'>Ana Lind</div></header>"
        "<section><div class='docOcurrContainer'><p>Nine people were killed.</p></div></section><footer>12 killed</footer></article>"
    )
    read = read_page(f"<html><body>{one}{one}</body></html>")
    assert told(read.text, read.records) == [ONE, ONE]
    assert "12 killed" not in read.text


def test_a_story_without_a_gap_behind_its_slugs():
    story = (
        "ZCZC\nKSH041 3 U I A0311\nu i\nBC-ARD-MINE 1ST LEAD-WRITETHRU 0212\nNINE DEAD IN ARD\nEDS: RECASTS WITH TOLL\n\n"
        "    ARD, MARCH 14 (KNA) - NINE PEOPLE WERE KILLED, POLICE SAID.\n    THE MINE IS OLD.\n    KNA/AL/SA\n141130 MAR 19\nNNNN\n"
    )
    assert told(story * 2) == [("NINE DEAD IN ARD", "", "", DAY)] * 2
    assert facts(story) == [(1, "deaths", 9)]
