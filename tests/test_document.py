"""Articles, sections, sentences, leads, dates and quotations of documents written for the purpose."""

from __future__ import annotations

import datetime as dt
import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.text.document import read_document

if TYPE_CHECKING:
    from numbers_extract.records import Document


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in read_document(text).sentences]


def sections(text: str) -> list[str]:
    document = read_document(text)
    first_of_paragraph = {s.paragraph: s.section for s in reversed(document.sentences)}
    return [first_of_paragraph[number] for number in sorted(first_of_paragraph)]


def leads(text: str) -> list[str]:
    return [text[s.lead : s.end] for s in read_document(text).sentences]


def quotes(text: str) -> list[str]:
    return [text[q.start : q.end] for q in read_document(text).quotes]


# "|" stands where a sentence ends and the next begins; tables of what must not be cut come first.
WHOLE = [
    "The U.S. envoy met 12 elders.",
    "Envoys of the U.N. Children's Fund counted 40 huts.",
    "Lt. Gen. Omar Vashti and Sgt. Ruth Bell led 30 men.",
    "Mr. and Mrs. Okoro lost 3 sons, said Dr. Lena Ford.",
    "Messrs. Ames and Boyd paid $3.5 million.",
    "The bus left St. Helen at 9 p.m. Tuesday with 51 aboard.",
    "It struck at 5:40 a.m. Eastern time.",
    "No. 10 sent 2.5 tonnes in crates of approx. 40 each.",
    "Farms near Fresno, Calif. burned for 3 days.",
    "J. K. Moreno and P.T. Anders saw 5 cars.",
    "George W. Will owns 12 goats.",
    "The raid of Sept. 11 killed two.",
    "Acme Inc. shares fell 4.2 percent.",
    "Acme Corp. v. Zenith Co. took 3 years.",
    '"Stop the bus!" he shouted at 20 people.',
    '"Who counted the 40 boxes?" Vega asked.',
    '"Ayes 31, noes 9," the clerk read out.',
    "The numbers \u2026 are low.",
    "They hid ... and 12 fled.",
    "See www.Example.org or write to Ann.Lee@example.org today.",
    "He fired a .22-calibre rifle twice.",
    "The guard (two arrests, no charge.) was freed.",
    "1. The council met for 3 hours.",
    "Police shot two on Main St. near the park.",
    "THE U.S. EMBASSY LOST TWO CARS AT NO. 14 OAK STREET.",
    "The firm Yahoo! Sports hired 9 people.",
    "Losses (i.e. damage) reached 4 percent, e.g. in Lima.",
]
CUT = [
    "Two died.| Three fled.",
    "The search is complete.|The crew of 4 is safe.",
    "\u201cWe lost 3,\u201d he said.|\u201cThe rest ran.\u201d",
    'He wept.|"The rest ran."',
    "The toll rose to 12.| 9 others are missing.",
    "The town was empty.|9 others are missing.",
    "It began at 9 p.m.| The crowd of 200 ran.",
    "It began at 9 p.m.| Garcia heard 6 shots.",
    "They flew to the U.S.| He stayed 3 weeks.",
    "They flew to the U.S.| In May, 3 came back.",
    "He lives on Elm St.| Police found 2 guns.",
    "She joined Acme Inc.| Two others left.",
    "Was it planned?| No.| Nobody knew.",
    "Run!| Five men came.",
    '"We lost 3 men."| The mayor left.',
    "He had 2 sons (both died.)| The mayor wept.",
    "Eight fled in 2004.| Ten came back.",
    "They took Plan B.| The first had failed.",
    "The end was near \u2026| Two of them ran.",
    "The camp burned.| al-Samad said 3 died.",
    "THE U.S. AMBASSADOR LEFT.| THE REST STAYED.",
    "THEY WENT TO THE U.S.| THE REST STAYED.",
    "IT ENDED AT TEN.|THEY LEFT.",
    "The deal was agreed.|FBI agents took 3 boxes.",
    "A man died.| (Reporting by A. Bell)",
]


@pytest.mark.parametrize("text", WHOLE)
def test_sentence_is_not_cut(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("marked", CUT)
def test_sentences_are_cut(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_sentences_run_over_the_breaks_of_wrapped_lines() -> None:
    text = (
        "A bus that carried forty farm hands to the valley of the lower river\n"
        "went off the road on Friday, and eleven of them died before any\n"
        "doctor came.  The driver, who was not hurt, was taken to the office of\n"
        "Judge Mora.\n"
    )
    assert [" ".join(s.split()) for s in sentences(text)] == [
        (
            "A bus that carried forty farm hands to the valley of the lower river went off the road on Friday, and"
            " eleven of them died before any doctor came."
        ),
        "The driver, who was not hurt, was taken to the office of Judge Mora.",
    ]


def test_the_caption_of_a_figure_goes_on_in_lower_case() -> None:
    assert sentences("1,240 people lost\ntheir homes\n(Civil Defence)") == [
        "1,240 people lost\ntheir homes",
        "(Civil Defence)",
    ]
    assert sentences("Wells dug\nin the north") == ["Wells dug", "in the north"]


def test_wrapped_capitals_are_body() -> None:
    text = (
        "QUITO, 3 MAY 88 (RADIO NORTE) -- [TEXT] A BOMB OF SOME FIVE KILOGRAMS\n"
        "WENT OFF LAST NIGHT AT THE OFFICE OF THE WATER BOARD IN THE NORTH OF\n"
        "QUITO.  TWO GUARDS WERE HURT.\n\n"
        "   THE BOARD HAS NOT SAID WHO\nMAY HAVE PLACED IT\n\n"
        "   AT LEAST THREE MEN WERE SEEN TO LEAVE THE PLACE IN A GREEN CAR SOME\n"
        "MINUTES BEFORE.\n"
    )
    document = read_document(text)
    assert {s.section for s in document.sentences} == {"body"}
    assert text[document.sentences[0].lead :].startswith("A BOMB")
    assert document.articles[0].published == dt.date(1988, 5, 3)
    assert len({s.paragraph for s in document.sentences if s.start < text.index("THE BOARD")}) == 1


def test_each_line_is_a_paragraph_where_lines_are_not_wrapped() -> None:
    text = "Mine collapse kills nine\nBy Ana Ruiz\nORURO (Reuters) - Nine miners died on Monday.\nTwo more are missing."
    assert sections(text) == ["headline", "byline", "body", "body"]


# --- sections --------------------------------------------------------------------------------------------------------

BODY = "Nine miners died on Monday when a shaft gave way, the mine's owner said."


@pytest.mark.parametrize(
    "text",
    [
        "Nine miners killed in shaft",
        "Nine miners were killed.",
        "(Aug 3, 2011  7:15 AM CDT) Nine miners were killed.",
        "05/14/2012: Nine miners were killed.",
        "Nine miners killed\nTwo miners hurt\nOne missing",
        "By Monday, 12 had died.",
        "FILE PHOTO: nine miners",
    ],
)
def test_a_text_without_paragraphs_around_it_is_body(text: str) -> None:
    assert set(sections(text)) == {"body"}


@pytest.mark.parametrize(
    "headline",
    [
        "Nine miners die in Oruro shaft",
        "4 hurt, including 2-year-old, in crash near mill",
        "Shaft collapse: what we know about the U.S.",
        "Who sent nine miners to their death?",
        "'It was dark': miners tell of 9 deaths",
    ],
)
def test_headline(headline: str) -> None:
    assert sections(f"{headline}\n\n{BODY}") == ["headline", "body"]


def test_a_first_sentence_or_a_long_line_is_no_headline() -> None:
    assert sections(f"Nine miners died.\n\n{BODY}") == ["body", "body"]
    assert sections(f"{'and so they went on ' * 8}\n\n{BODY}")[0] == "body"


@pytest.mark.parametrize(
    ("paragraph", "section"),
    [
        ("By Ana Ruiz", "byline"),
        ("By ANA RUIZ and Bo Lindqvist, Staff Writers", "byline"),
        ("by Associated Press", "byline"),
        ("Posted: Monday, March 3, 2014 4:10 PM EST Updated: Tuesday, March 4, 2014 9:00 AM EST", "byline"),
        ("FILE PHOTO: Smoke over the mine, Bolivia, May 2, 2013. REUTERS/Ana Ruiz", "caption"),
        ("A rescuer is seen near the shaft in Oruro. REUTERS/Ana Ruiz", "caption"),
        ("Buy Photo The gate of the mine, 40 miles from town. (Photo: Valley Post)", "caption"),
        ("(Photo: Bo Lindqvist)", "caption"),
        ("(Bo Lindqvist / Valley Post) Relatives wait by the gate on Monday.", "caption"),
        ("Relatives wait by the gate. (Bo Lindqvist / Valley Post)", "caption"),
        ("In this undated photo, two miners rest at the gate.", "caption"),
        ("(Reporting by Ana Ruiz; Editing by Bo Lindqvist)", "footer"),
        ("(Additional reporting by Ana Ruiz, editing by Bo Lindqvist)", "footer"),
        ("Contact Ana Ruiz: aruiz@example.org or 555-010-4477. Follow on Twitter at @aruiz", "footer"),
        ("Read or Share this story: http://example.org/1x2", "footer"),
        ("Follow Ana on Twitter for updates", "footer"),
        ("READ MORE: Two miners die in Potosi", "footer"),
        ("Published in The Valley Post, March 3rd, 2014.", "footer"),
        ("Article 3 of 10", "footer"),
        ("Page 3", "footer"),
        ("PAGE 3 OF 9", "footer"),
        ("- 3 -", "footer"),
        ("Page 3 was torn out of the book of the mine.", "body"),
        ("(c) 2014 Valley Post", "footer"),
        ("\u00a9 2014 Valley Post", "footer"),
        ("Copyright 2014 Valley Post. All rights reserved.", "footer"),
        ("Advertisement", "footer"),
        ("Comments (12)", "footer"),
        ("Share 15", "footer"),
        ("Shares of the mine fell by 15 percent.", "body"),
        ("http://example.org/a/1x2", "footer"),
        ("___", "footer"),
        ("Rescue goes on", "subhead"),
        ("TWO DAYS OF WAITING", "subhead"),
        ("Three of them were brothers.", "body"),
        ("Published studies put the risk of collapse at one in 400.", "body"),
        ("Police say they found two more men in the shaft", "body"),
        ("By Monday, 12 had died.", "body"),
        ("In this valley, two in five men work below ground.", "body"),
        ("\u2022 Two men, 30 and 41, were freed", "body"),
    ],
)
def test_section_of_a_paragraph_in_an_article(paragraph: str, section: str) -> None:
    text = f"Nine miners die in Oruro\n\n{BODY}\n\n{paragraph}\n\n{BODY}"
    assert sections(text) == ["headline", "body", section, "body"]


def test_a_number_alone_below_the_last_sentence_of_a_page_is_its_own() -> None:
    pages = f"Nine miners die in Oruro\n\n{BODY}\n\n4\n\f\n{BODY}\n\n5\n"
    assert sections(pages) == ["headline", "body", "footer", "body", "footer"]
    assert "footer" not in sections(f"Nine miners die in Oruro\n\n{BODY}\n\n4\n\n{BODY}\n\nThe dead:\n\n5\n")


def test_items_after_a_colon_are_body() -> None:
    text = f"Nine die\n\n{BODY}\n\nThe dead are:\n\nTwo brothers\n\nOne cook\n\n{BODY}"
    assert sections(text) == ["headline", "body", "body", "body", "body", "body"]


def test_a_sentence_about_a_picture_before_the_byline_is_a_caption() -> None:
    text = f"Nine die\n\nRescuers wait at the gate of the mine, May 2, 2013.\n\nBy Ana Ruiz\n\n{BODY}"
    assert sections(text) == ["headline", "caption", "byline", "body"]
    assert sections(f"Nine die\n\nIt was dark in the mine.\n\nBy Ana Ruiz\n\n{BODY}")[1] == "body"


def test_credits_at_the_end_of_a_paragraph_are_footer() -> None:
    document = read_document(f"Nine die\n\n{BODY} (Reporting by Ana Ruiz; Editing by Bo Lindqvist)")
    assert [s.section for s in document.sentences] == ["headline", "body", "footer"]


def test_a_posting_date_behind_the_headline_stands_apart() -> None:
    text = f"Nine die - Valley News\n\nNine die Posted: Monday, March 3, 2014 4:10 PM EST\n\n{BODY}"
    assert sections(text) == ["headline", "headline", "byline", "body"]
    assert read_document(text).articles[0].published == dt.date(2014, 3, 3)


# --- articles --------------------------------------------------------------------------------------------------------

END = "(Reporting by Ana Ruiz; Editing by Bo Lindqvist)"


@pytest.mark.parametrize(
    "second",
    [
        f"Two die in Potosi\n\nBy Ana Ruiz\n\n{BODY}",
        f"Two die in Potosi\n\nPOTOSI (Reuters) - {BODY}",
        f"Two die in Potosi\n\nThe gate of the mine. REUTERS/Ana Ruiz\n\nBy Ana Ruiz\n\nPOTOSI (Reuters) - {BODY}",
        f"Two die in Potosi: U.S. Dept.\n\nBy Ana Ruiz\n\n{BODY}",
    ],
)
@pytest.mark.parametrize("between", ["", f"{END}\n\n", f"{END}\n\nRead or Share this story: http://example.org\n\n"])
def test_an_article_begins_at_a_headline_with_byline_or_dateline(second: str, between: str) -> None:
    text = f"Nine die in Oruro\n\nORURO (Reuters) - {BODY}\n\n{between}{second}"
    document = read_document(text)
    assert [text[a.start : a.start + 8] for a in document.articles] == ["Nine die", "Two die "]
    assert [a.number for a in document.articles] == [1, 2]
    assert {s.article for s in document.sentences if s.start >= text.index("Two die")} == {2}


def test_after_the_credits_any_headline_begins_an_article() -> None:
    text = f"Nine die\n\n{BODY}\n\n{END}\n\nTwo die\n\n{BODY}\n\nREAD MORE: Ten die\n\nSix die\n\n{BODY}"
    assert [a.start for a in read_document(text).articles] == [0, text.index("Two die"), text.index("Six die")]


def test_datelines_and_time_stamps_begin_articles_in_a_file_of_them() -> None:
    wires = f"LIMA, 3 MAY 88 (RTN) -- {BODY}\n\n{BODY}\n\nCUZCO, 4 MAY 88 (RTN) -- {BODY}"
    assert [a.published for a in read_document(wires).articles] == [dt.date(1988, 5, 3), dt.date(1988, 5, 4)]
    notes = f"05/14/2012: {BODY}\n05/15/2012: {BODY}"
    assert [a.published for a in read_document(notes).articles] == [dt.date(2012, 5, 14), dt.date(2012, 5, 15)]


def test_a_subhead_begins_no_article() -> None:
    text = f"Nine die\n\nBy Ana Ruiz\n\n{BODY}\n\nTWO DAYS OF WAITING\n\n{BODY}\n\nA gate. REUTERS/Ana Ruiz\n\n{BODY}"
    assert len(read_document(text).articles) == 1


# --- leads, datelines, dates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lead", "place", "published"),
    [
        ("LIMA (Reuters) \u2013 ", "LIMA", None),
        ("LIMA/LA PAZ (Reuters) - ", "LIMA/LA PAZ", None),
        ("ORURO, Bolivia (AP) \u2014 ", "ORURO, Bolivia", None),
        ("SAN RAMON, 3 MAY 88 (RTN) -- [TEXT] ", "SAN RAMON", dt.date(1988, 5, 3)),
        ("SAN RAMON, 3 MAY 88 (RADIO NORTE) -- [REPORT]\n[BY ANA RUIZ] [TEXT] ", "SAN RAMON", dt.date(1988, 5, 3)),
        ("DAYTON (Feb. 4, 2014) \u2013 ", "DAYTON", dt.date(2014, 2, 4)),
        ("TACOMA \u2013 ", "TACOMA", None),
        ("TACOMA, Wash. -- ", "TACOMA, Wash.", None),
        ("LIMA, March 3 - ", "LIMA", None),
        ("LIMA, March 3, 2014 (Xinhua) -- ", "LIMA", dt.date(2014, 3, 3)),
        ("Oruro, Bolivia (CNN) -- ", "Oruro, Bolivia", None),
        ("Oruro, March 3: ", "Oruro", None),
        ("ORURO: ", "ORURO", None),
        ("(CNN) -- ", "", None),
        ("\u2014 ", "", None),
        ("\u2022 ", "", None),
        ("(Aug 3, 2011  7:15 AM CDT) ", "", dt.date(2011, 8, 3)),
        ("(Jan 13, 2019  10:11 AM) ", "", dt.date(2019, 1, 13)),
        ("05/14/2012: ", "", dt.date(2012, 5, 14)),
        ("27/11/1989: ", "", dt.date(1989, 11, 27)),
        ("01/3/2000: ", "", dt.date(2000, 1, 3)),
        ("2012-05-14: ", "", dt.date(2012, 5, 14)),
        ("99/99/2012: ", "", None),
    ],
)
def test_lead(lead: str, place: str, published: dt.date | None) -> None:
    for text in (lead + BODY, f"Nine die in the mine\n\n{lead}{BODY}"):
        document = read_document(text)
        article = document.articles[0]
        assert leads(text)[-1] == BODY
        assert (text[slice(*article.dateline)] if article.dateline else "") == place
        assert article.published == published


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: " + BODY,
        "WATCH - " + BODY,
        "NYPD: " + BODY,
        "NORTHERN SECTOR: OUR MEN HOLD TWO BRIDGES.",
        "A 2-day search - the third - ended.",
        "9/11/2001 changed two lives.",
    ],
)
def test_no_lead(text: str) -> None:
    document = read_document(text)
    assert document.sentences[0].lead == 0
    assert document.articles[0].dateline is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted: Monday, March 31, 2014", dt.date(2014, 3, 31)),
        ("Posted on 13 August 2013", dt.date(2013, 8, 13)),
        ("Published: Wednesday, 10/7/2015", dt.date(2015, 10, 7)),
        ("November 21, 2014 6:40 AM", dt.date(2014, 11, 21)),
        ("2014-03-03", dt.date(2014, 3, 3)),
        ("2014-03-03T18:00:00Z", dt.date(2014, 3, 3)),
        ("2014/03/03 18:00", dt.date(2014, 3, 3)),
        ("03.04.2014", dt.date(2014, 4, 3)),
        ("3-Mar-2014", dt.date(2014, 3, 3)),
        ("Mon 3 Mar 2014 18.00 GMT", dt.date(2014, 3, 3)),
        ("March 3, 2014 | 6:00 p.m.", dt.date(2014, 3, 3)),
        ("Published 18:00 GMT, 3 March 2014", dt.date(2014, 3, 3)),
        ("Last modified on Mon 3 Mar 2014", dt.date(2014, 3, 3)),
        ("Posted: Monday", None),
        ("2014-03-03 was a bad day", None),
        ("1.3.2014.5", None),
    ],
)
def test_published_in_a_line_of_its_own(line: str, published: dt.date | None) -> None:
    assert read_document(f"Nine die\n\n{line}\n\n{BODY}").articles[0].published == published


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("As of 3 March 2014", dt.date(2014, 3, 3)),
        ("Flash Update No. 3 (as of 3 March 2014, 18:00 local time)", dt.date(2014, 3, 3)),
        ("Field report, 3 March 2014", dt.date(2014, 3, 3)),
        ("In the third week of the search, 3 March 2014", None),
    ],
)
def test_the_state_of_a_report(line: str, published: dt.date | None) -> None:
    assert read_document(f"Oruro: Mine accident\n\n{line}\n\n{BODY}").articles[0].published == published


@pytest.mark.parametrize(
    "line",
    [
        "VALLEY POST          Monday, March 3, 2014          PAGE 4",
        "4     3 March 2014     Valley Post",
        "Valley Post\tMarch 3, 2014",
    ],
)
def test_the_head_of_a_page_dates_its_articles(line: str) -> None:
    document = read_document(f"{line}\n\nNine die in Oruro\n\nBy Ana Ruiz\n\n{BODY}")
    (article,) = document.articles
    assert (article.published, article.outlet.casefold()) == (dt.date(2014, 3, 3), "valley post")


@pytest.mark.parametrize(
    "line", ["Oruro     9     12", "Mine     3 March 2014     9 dead     4", "It was on   March 3, 2014"]
)
def test_a_row_of_a_table_is_no_head_of_a_page(line: str) -> None:
    assert read_document(f"{line}\n\nNine die in Oruro\n\nBy Ana Ruiz\n\n{BODY}").articles[0].outlet == ""


def test_the_sign_over_a_report_is_no_headline() -> None:
    document = read_document(f"OXM\n\nORURO: Mine accident\n\n{BODY}")
    title = document.articles[0].headline
    assert title is not None
    assert document.text[slice(*title)] == "ORURO: Mine accident"


PAGE = """Skip to content
We value your privacy
We and our 842 partners store and access information on a device.
Accept all

Valley Post
News
Weather

Nine die in the mine of Oruro

By Ana Ruiz
Published 3 March 2014, 21:14 GMT

48 Comments

{body}

Read more:
Five dead in fire at market
Who owns the mines

{body}

More on this story
Two killed in Potosi last week
2 March 2014

Comments (48)
TideWatcher
2 hours ago
My uncle lost 2 friends there.

Most read
1
Two shot dead in La Paz
"""


def test_menus_boxes_and_comments_of_a_copied_page_are_furniture() -> None:
    text = PAGE.format(body=BODY)
    document = read_document(text)
    (article,) = document.articles
    assert article.headline is not None
    assert text[slice(*article.headline)] == "Nine die in the mine of Oruro"
    assert article.published == dt.date(2014, 3, 3)
    assert {text[s.lead : s.end] for s in document.sentences if s.section in {"body", "subhead"}} == set(
        sentences(BODY)
    )


def test_what_pages_repeat_at_their_edges_is_furniture() -> None:
    page = "Flood Bulletin     Issue 4\n\n{0}\n\nFlood Bulletin     Issue 4\n                {1}\n"
    text = page.format(f"Nine die in Oruro\n\n{BODY}", 1) + "\f" + page.format(BODY.replace("Nine", "Six"), 2)
    document = read_document(text)
    told = [text[s.lead : s.end] for s in document.sentences if s.section != "footer"]
    assert told == ["Nine die in Oruro", BODY, BODY.replace("Nine", "Six")]
    assert "footer" not in sections(f"Two die\n\n{BODY}\n\nTwo die\n\n{BODY}")


def test_headlines_below_a_label_of_comments_stay() -> None:
    text = f"Nine die\n\n{BODY}\n\nComments (3)\n\nAna\n\nSo sad.\n\nMore miners are found alive\n\n{BODY}"
    assert sections(text) == ["headline", "body", "footer", "footer", "footer", "subhead", "body"]


def test_a_headline_over_two_lines() -> None:
    text = f"{BODY}\n\nMiners of Oruro found\nalive in the shaft\n\nBy Ana Ruiz\n\n{BODY}"
    title = read_document(text).articles[-1].headline
    assert title is not None
    assert text[slice(*title)] == "Miners of Oruro found\nalive in the shaft"


def test_published_in_the_last_line() -> None:
    document = read_document(f"Nine die\n\n{BODY}\n\nPublished in The Valley Post, March 3rd, 2014.")
    assert document.articles[0].published == dt.date(2014, 3, 3)


# --- quotations ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is 6'2\" tall.", []),
        ("It said \u201cno\u201d twice.", ["\u201cno\u201d"]),
        ('"Two," he said, "or three."', ['"Two,"', '"or three."']),
        ('He said."Two died."', ['"Two died."']),
        ("\u201cWe ran. We hid,\u201d he said.", ["\u201cWe ran. We hid,\u201d"]),
        ("\u201cWe ran.\n\n\u201cWe hid,\u201d he said.", ["\u201cWe ran.\n\n\u201cWe hid,\u201d"]),
        ("\u201cWe ran.\n\nHe hid \u201cthere\u201d.", ["\u201cWe ran.", "\u201cthere\u201d"]),
        ('"We ran.\n\n"We hid," he said.', ['"We ran.\n\n"We hid,"']),
        ('"We ran.\n\nHe hid "there".', ['"there"']),
        ("\u201cWe ran.", ["\u201cWe ran."]),
        ('A stray " mark. He said "no".', ['"no"']),
        ("\u201cWe ran\u201c, he said.", ["\u201cWe ran\u201c"]),
    ],
)
def test_quotes(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


# --- invariants ------------------------------------------------------------------------------------------------------


def assert_sound(document: Document) -> None:
    text = document.text
    before = 0
    covered = []
    for sentence in document.sentences:
        assert before <= sentence.start <= sentence.lead < sentence.end <= len(text)
        assert not text[sentence.start].isspace()
        assert not text[sentence.end - 1].isspace()
        assert sentence.section in {"headline", "subhead", "caption", "byline", "body", "footer"}
        article = document.articles[sentence.article - 1]
        assert article.start <= sentence.start
        assert sentence.end <= article.end
        covered.append(text[before : sentence.start])
        before = sentence.end
    covered.append(text[before:])
    assert not "".join(covered).strip()
    paragraphs = [s.paragraph for s in document.sentences]
    assert paragraphs == sorted(paragraphs)
    assert sorted(set(paragraphs)) == list(range(len(set(paragraphs))))
    assert [a.number for a in document.articles] == list(range(1, len(document.articles) + 1))
    assert all(a.end <= b.start for a, b in zip(document.articles, document.articles[1:], strict=False))
    assert all(a.end <= b.start for a, b in zip(document.quotes, document.quotes[1:], strict=False))
    assert all(text[q.start] in '"\u201c\u00ab\x93' for q in document.quotes)


PIECES = [
    "LIMA (Reuters) - ", "By Ana Ruiz", "U.S.", "p.m.", "Two died", ".", "!", "?", "\u2026", "...", " ", "  ", "\n",
    "\n\n", "\r\n", "\r", "\f", "\u2028", "\u00a0", "\ud800", '"', "\u201c", "\u201d", "(", ")", "[TEXT]", "The",
    "the", "No. 5", "05/14/2012: ", "(Reporting by A B; Editing by C D)", "REUTERS/A", "1.", "al-", "\u2022 ", "- ",
    "\u2014", "A", "\x85", "Posted: Monday, March 3, 2014", "Contact Ana: 555-010-4477", "READ MORE: x",
    "THE DEAD WERE LAID OUT ON THE ROAD", "\x1c",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=300))
def test_invariants(text: str) -> None:
    document = read_document(text, "x")
    assert document.doc_id == "x"
    assert document.text == text
    assert_sound(document)


def test_a_text_without_words_has_no_sentences() -> None:
    for text in ("", " ", "\n" * 1000, "\u00a0\f\r\n"):
        document = read_document(text)
        assert document.sentences == ()
        assert document.articles == ()


def test_line_ends_make_no_difference_to_the_words() -> None:
    text = f"Nine die\n\nBy Ana Ruiz\n\nORURO (Reuters) - {BODY}\n\n{BODY} {BODY}"
    for other in ("\r\n", "\r", "\u2028"):
        changed = text.replace("\n", other)
        assert sentences(changed) == sentences(text)
        assert sections(changed) == sections(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1", "1.", ".", ". ", "\n", "a\n", "A. ", '"', "(", "A", "Aa ", "AB, ", "x@", "[a] ", "a.Ab", "\u00a0",
        " \n\n", '."', "Contact A", "\u201c", "U.S. ", "-", "a? Ab ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("head", ["", "Nine die\n\nORURO (AP) -- ", "Nine die\n\nBy ", "Nine die\n\nContact "])
def test_work_grows_in_a_straight_line(head: str, piece: str) -> None:
    """Processor time of one run against another, with a wide margin: a square would take 1,000 times as long."""

    def work(count: int) -> float:
        text = head + piece * count
        return min(_processor_time(text) for _ in range(3))

    assert work(16_000) < 200 * work(500)  # 32 times the text


def _processor_time(text: str) -> float:
    start = time.process_time()
    read_document(text)
    return time.process_time() - start


def test_long_news_falls_into_its_sentences() -> None:
    paragraph = f"{BODY} Two of the U.S. engineers, aged 30 and 41, were out of the shaft at 9 p.m. Monday, she said. "
    text = "\n\n".join([paragraph * 2] * 2_000)
    assert len(read_document(text).sentences) == len(re.findall(r"said\.", text)) > 4_000
