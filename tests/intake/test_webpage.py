"""Saved web pages: the article without what surrounds it, and what the page says of itself with evidence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.intake.convert import convert, webpage
from storywatch.intake.pages import Page, Unfit, put_down
from tests.intake.documents import PARAGRAPHS, TITLE, web_page
from tests.intake.heads import PAGE_HEADS

JSON_LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2019-03-12T08:00:00Z",
    "dateModified": "2019-03-14T08:00:00Z",
    "author": {"@type": "Person", "name": "Jana Dorn"},
    "publisher": {"@type": "Organization", "name": "The Kesk Herald"},
}


def page_of(html: str | bytes) -> Page:
    page = convert("html", html if isinstance(html, bytes) else html.encode())
    assert isinstance(page, Page), page
    return page


def ld(told: object) -> str:
    return (
        f'<script type="application/ld+json">{told if isinstance(told, str) else json.dumps(told)}</script>'
    )


def test_the_article_is_the_text_with_its_title_and_paragraphs():
    page = page_of(web_page(top=f"<h1>{TITLE}</h1>"))
    assert page.text == "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"
    assert page.encoding == "utf-8 (html)"


def test_a_title_that_the_article_has_is_not_said_twice():
    assert page_of(web_page(body=f"<h2>{TITLE}</h2><p>" + "</p><p>".join(PARAGRAPHS))).text.count(TITLE) == 1


def test_a_short_article_keeps_its_paragraphs_and_no_navigation():
    page = page_of(web_page(body="<p>The envoys met.</p><p>They agreed on nothing.</p>"))
    assert page.text == f"{TITLE}\n\nThe envoys met.\n\nThey agreed on nothing.\n"


def test_subheadings_and_lists_are_paragraphs_and_what_stands_beside_is_not():
    body = (
        f"<p>{PARAGRAPHS[0]}</p><h2>What they said</h2><p>{PARAGRAPHS[1]}</p><ul><li>First, the border.</li>"
        f"<li>Second, trade.</li></ul><aside>“As long as it takes”</aside><p>{PARAGRAPHS[3]}</p>"
    )
    kept = [TITLE, PARAGRAPHS[0], "What they said", PARAGRAPHS[1], "First, the border.", "Second, trade."]
    assert page_of(web_page(body=body)).text == "\n\n".join((*kept, PARAGRAPHS[3])) + "\n"


def test_a_page_of_divisions_without_a_word_to_machines():
    page = page_of(
        f"<html><head><title>{TITLE} - Kesk Daily News</title></head><body><div><a href=/>Home</a></div>"
        f"<div class=story><h1>{TITLE}</h1><div class=meta>By Jana Dorn | March 12, 2019 | 10:15 AM</div>"
        + "".join(f"<div>{text}</div>" for text in PARAGRAPHS)
        + "</div><div>Contact us | Terms</div></body></html>"
    )
    assert page.text.startswith("\n\n".join((TITLE, *PARAGRAPHS)))
    assert page.outlet is not None
    assert page.outlet.value == "Kesk Daily News"
    assert page.byline is not None
    assert page.byline.value == "Jana Dorn"
    assert page.published is not None
    assert page.published.evidence == "March 12, 2019"


@pytest.mark.parametrize(("window", "heading", "foot", "outlet"), PAGE_HEADS)
def test_the_name_in_the_windows_title_and_not_the_company_below(window, heading, foot, outlet):
    page = page_of(
        f"<html><head><title>{window}</title></head><body><div><a href=/>Home</a></div>"
        f"<div><h1>{heading}</h1>"
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
        + f"</div><div id=footer>{foot}</div></body></html>"
    )
    assert page.outlet is not None
    assert page.outlet.value == outlet
    assert page.title is not None
    assert page.title.value == heading


def test_a_page_of_the_last_century():
    page = page_of(
        f"<HTML><HEAD><TITLE>Kesk Daily News: {TITLE}</TITLE></HEAD><BODY BGCOLOR=white><TABLE><TR><TD>"
        f"<A HREF=/>Home</A><BR><A HREF=/w>World</A><BR></TD><TD><FONT SIZE=5><B>{TITLE}</B></FONT><BR>"
        f"<I>By JANA DORN</I><BR>Thursday, March 12, 1998<P>{'<P>'.join(PARAGRAPHS)}</TD></TR></TABLE></HTML>"
    )
    assert page.text.startswith(f"{TITLE}\n\nBy JANA DORN\n\nThursday, March 12, 1998\n\n{PARAGRAPHS[0]}\n\n")
    assert page.title is not None
    assert page.title.value == TITLE
    assert page.outlet is not None
    assert page.outlet.value == "Kesk Daily News"
    assert page.published is not None
    assert page.published.value == "1998-03-12"


def test_text_set_as_it_is_keeps_its_paragraphs():
    page = page_of(f"<html><title>x</title><body><pre>{TITLE}\n\n{PARAGRAPHS[0]}\n \n{PARAGRAPHS[1]}</pre>")
    assert page.text.endswith(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n")


def test_an_article_that_only_machines_are_shown():
    told = JSON_LD | {"articleBody": "\n".join(PARAGRAPHS)}
    page = page_of(web_page(ld(told), body="<p>Subscribe to read on.</p>"))
    assert page.text == "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"


def test_quotation_marks_and_emphasis_inside_a_paragraph_stay_in_it():
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    body += "<blockquote><p>&ldquo;We <em>will</em>\n   talk,&rdquo; <a href='x'>Mr Orlo</a>&nbsp;said.</p>"
    assert "\n\n“We will talk,” Mr Orlo said.\n" in page_of(web_page(body=body)).text


def test_line_breaks_make_paragraphs_where_there_are_two():
    body = "<div>" + "<br><br>".join(PARAGRAPHS) + "</div>"
    assert page_of(web_page(body=body)).text == "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"


@pytest.mark.parametrize(
    "told",
    [
        JSON_LD,
        [{"@type": "WebSite", "name": "Elsewhere"}, JSON_LD],
        {"@graph": [{"@type": "WebPage", "name": "Elsewhere"}, JSON_LD]},
        JSON_LD | {"@type": ["ReportageNewsArticle", "Thing"]},
        JSON_LD | {"author": [{"name": "Jana Dorn"}]},
        JSON_LD | {"author": "By Jana Dorn"},
        {
            "@graph": [
                JSON_LD | {"publisher": {"@id": "#o"}, "author": [{"@id": "#a"}]},
                {"@id": "#o", "@type": "Organization", "name": "The Kesk Herald"},
                {"@id": "#a", "@type": "Person", "name": "Jana Dorn"},
            ]
        },
        {"@type": "WebPage", "mainEntity": JSON_LD},
        f"<!-- {json.dumps(JSON_LD)} -->",
        f"//<![CDATA[\n{json.dumps(JSON_LD)}\n//]]>",
    ],
)
def test_json_ld_in_its_many_shapes(told):
    page = page_of(web_page(ld(told), title="x"))
    assert page.title is not None
    assert page.outlet is not None
    assert page.byline is not None
    assert page.published is not None
    assert (page.title.value, page.outlet.value) == (TITLE, "The Kesk Herald")
    assert (page.byline.value, page.published.value) == ("Jana Dorn", "2019-03-12")
    assert page.published.evidence == "JSON-LD datePublished: 2019-03-12T08:00:00Z"
    assert page.outlet.evidence == "JSON-LD publisher: The Kesk Herald"


@pytest.mark.parametrize("damage", [",}", "} trailing", ""])
def test_broken_json_ld_still_tells_the_day(damage):
    page = page_of(web_page(ld(json.dumps(JSON_LD)[:-1] + damage)))
    assert page.published is not None
    assert page.published.value == "2019-03-12"


def test_of_several_articles_the_first_is_the_pages_own():
    other = JSON_LD | {"headline": "Another story", "datePublished": "2020-01-01"}
    page = page_of(web_page(ld([JSON_LD, other])))
    assert page.title is not None
    assert page.title.value == TITLE
    assert page.published is not None
    assert page.published.value == "2019-03-12"


@pytest.mark.parametrize(
    ("tag", "day", "evidence"),
    [
        (
            '<meta property="article:published_time" content="2019-03-12T23:30:00-05:00">',
            "2019-03-12",
            "meta article:published_time: 2019-03-12T23:30:00-05:00",
        ),
        (
            '<meta name="DC.date.issued" content="2019-03-12">',
            "2019-03-12",
            "meta dc.date.issued: 2019-03-12",
        ),
        ('<meta itemprop="datePublished" content="12 March 2019">', "2019-03-12", "12 March 2019"),
        ('<meta name="pubdate" content="20190312">', "2019-03-12", "20190312"),
        ('<meta name="pubdate" content="20190312T081500Z">', "2019-03-12", "20190312"),
        ('<meta name="date" content="Tue, 12 Mar 2019 08:00:00 GMT">', "2019-03-12", "Tue, 12 Mar 2019"),
        ('<meta name="date" content="1987-03-12">', "1987-03-12", "meta date"),
    ],
)
def test_the_day_from_meta_tags(tag, day, evidence):
    page = page_of(web_page(tag))
    assert page.published is not None
    assert page.published.value == day
    assert evidence in page.published.evidence


@pytest.mark.parametrize(
    ("top", "day"),
    [
        ('<time datetime="2019-03-12T08:00">Tuesday</time>', "2019-03-12"),
        ("<time>12 March 2019</time>", "2019-03-12"),
        (
            '<time class="updated" datetime="2019-03-14">x</time><time datetime="2019-03-12">x</time>',
            "2019-03-12",
        ),
        (
            '<time datetime="2019-03-11">x</time><time class="posted" datetime="2019-03-12"></time>',
            "2019-03-12",
        ),
        ('<span class="story-date">Published March 12, 2019</span>', "2019-03-12"),
        ('<p id="dateline">Tuesday, 12 March 2019</p>', "2019-03-12"),
        ('<div class="date">Last updated: 14 March 2019</div>', "2019-03-14"),
        ('<meta name="date" content="soon">', None),
        ("", None),
    ],
)
def test_the_day_as_the_page_shows_it(top, day):
    """What stands beside the article, another one's day, is not taken: the page has such a one."""
    page = page_of(web_page(top=top))
    assert (page.published and page.published.value) == day


@pytest.mark.parametrize(
    ("head", "top", "title"),
    [
        (f'<meta property="og:title" content="{TITLE} | The Kesk Herald">', "", TITLE),
        (f'<meta name="twitter:title" content="{TITLE}">', "", TITLE),
        ("", f"<header><h1>{TITLE}</h1></header>", TITLE),
        ("", "", "Kesk: what now?"),
    ],
)
def test_the_title(head, top, title):
    page = page_of(web_page(head, top, title="Kesk: what now? | The Kesk Herald"))
    assert page.title is not None
    assert page.title.value == title


@pytest.mark.parametrize(
    ("head", "title", "outlet", "evidence"),
    [
        (
            '<meta property="og:site_name" content="The Kesk Herald">',
            "x",
            "The Kesk Herald",
            "meta og:site_name",
        ),
        (
            '<meta name="publisher" content="https://x.example">',
            "Talks again - The Orlo Gazette",
            "The Orlo Gazette",
            "title",
        ),
        ("", "x", "The Kesk Herald", "©"),
        (
            '<link rel="canonical" href="https://www.keskonline.example/a">',
            "Talks again | Kesk Online",
            "Kesk Online",
            "title",
        ),
    ],
)
def test_the_outlet(head, title, outlet, evidence):
    page = page_of(web_page(head, title=title))
    assert page.outlet is not None
    assert page.outlet.value == outlet
    assert evidence in page.outlet.evidence


def test_without_a_name_the_outlet_is_where_the_page_was():
    html = web_page('<link rel="canonical" href="https://www.kesk.example/a">').replace("©", "(c)")
    html = html.replace("(c) 2019 The Kesk Herald Ltd. All rights reserved.", "")
    page = page_of(html)
    assert page.outlet is not None
    assert page.outlet.value == "kesk.example"
    assert page.outlet.evidence == "link canonical: https://www.kesk.example/a"
    saved = page_of(
        "<!-- saved from url=(0026)https://www.kesk.example/a -->" + html.replace("canonical", "x")
    )
    assert saved.outlet is not None
    assert saved.outlet.value == "kesk.example"


@pytest.mark.parametrize(
    ("head", "top", "byline"),
    [
        ('<meta name="author" content="Jana Dorn">', "", "Jana Dorn"),
        ('<meta name="byl" content="By Jana Dorn and Ivo Lind">', "", "Jana Dorn and Ivo Lind"),
        ('<meta property="article:author" content="https://x.example/jd">', "", None),
        ('<meta name="author" content="admin">', "", None),
        ("", '<a rel="author" href="x">Jana Dorn</a>', "Jana Dorn"),
        ("", '<p class="byline">By Jana Dorn in Kesk</p>', "Jana Dorn"),
        ("", '<span itemprop="author"><span itemprop="name">Jana Dorn</span></span>', "Jana Dorn"),
        ("", '<div class="author-box">About us</div>', None),
    ],
)
def test_the_byline(head, top, byline):
    page = page_of(web_page(head, top))
    assert (page.byline and page.byline.value) == byline


@pytest.mark.parametrize(
    ("codec", "declared", "encoding"),
    [
        ("utf-8", "utf-8", "utf-8 (html)"),
        ("utf-8", "iso-8859-1", "utf-8 (html)"),
        ("utf-8-sig", "", "utf-8 (html)"),
        ("utf-16", "utf-16", "utf-16-le (html)"),
        ("cp1252", "iso-8859-1", "cp1252 (html)"),
        ("cp1250", "windows-1250", "cp1250 (html)"),
        ("cp1252", "hex", "cp1252 (guessed) (html)"),
    ],
)
def test_encodings(codec, declared, encoding):
    html = web_page(body="<p>“Ž” – the café of Kesk – " + "</p><p>".join(PARAGRAPHS)).replace(
        '<meta charset="utf-8">', f'<meta charset="{declared}">'
    )
    page = page_of(html.encode(codec))
    assert page.encoding == encoding
    assert "“Ž” – the café of Kesk – KESK — The envoys" in page.text


def test_the_stored_text_has_line_feeds_only_and_nothing_hidden():
    body = (
        "<p>"
        + "</p>\r\n<p>".join(PARAGRAPHS)
        + "</p><p>A&#0;B\0 soft&shy;ware zero&#8203;width\u2028new line"
    )
    text = page_of(web_page(body=body)).text
    assert not set(text) & set("\0\r\xad\u200b\u2028\xa0")
    assert "software zerowidth" in text


def test_hidden_text_is_left_out_of_a_tree():
    html = "<div>One<script>x</script><i style='DISPLAY : none'>two<b>three</b></i> four</div><p>five<br>six"
    assert put_down(webpage.blocks(webpage.parse(html))) == "One four\n\nfive\nsix\n"


@pytest.mark.parametrize(
    ("html", "deep"),
    [
        ("<div>" * 30 + "</div>" * 30, 30),
        ("<p>" * 1000 + "<br>" * 1000 + "<li>" * 1000, 0),
        ("<div><script>" + "'<div>'" * 1000 + "</script></div>", 2),
        ("<svg>" + "<path d='x'/>" * 1000 + "</svg>", 1),
        ("</div>" * 50 + "<div>", 1),
        ("a < b and c > d " * 1000, 0),
        ("<div" * 1000, 0),
        ("<div>" * 100_000, webpage.MOST_LEVELS + 1),
    ],
)
def test_levels_are_counted_without_a_parser(html, deep):
    assert webpage.levels(html) == deep


@pytest.mark.parametrize(
    ("html", "word"),
    [
        ("<html><body></body></html>", "No article"),
        ("<html><head><title>Talks</title></head><body><script>var a;</script></body></html>", "No article"),
        ("<html>" + "<div>" * 1000 + "talks", "levels"),
        (b"\x80\x00\x01" * 200, "not text"),
    ],
)
def test_pages_without_an_article_are_refused(html, word):
    got = convert("html", html if isinstance(html, bytes) else html.encode())
    assert isinstance(got, Unfit)
    assert word in got.reason
    assert got.remedy


def test_text_with_a_pages_name_is_taken_as_text():
    assert "They agreed." in page_of("\n\n".join(PARAGRAPHS) + "\n\nThey agreed.").text


PIECES = [
    *'<>"&[]} é\x85',
    *("</", "<p>", "<div ", "meta", " property='og:title' content='", "&#0;", "<!--", "-->", "]]>", "<svg>"),
    *("<script type='application/ld+json'>", '{"@type":"NewsArticle","author":', "<time ", "datetime="),
    *("2019-03-12", "<template>"),
]


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
def test_any_markup_is_a_page_or_a_refusal(html):
    got = convert("html", html.encode("utf-8", "replace"))
    assert isinstance(got, Page | Unfit)
    if isinstance(got, Page):
        assert "\0" not in got.text
        assert "\r" not in got.text
        assert got.text.strip()
        got.text.encode()
    else:
        assert "damaged" not in got.reason, got.reason  # that is for faults we did not foresee


@pytest.mark.parametrize("owner", ["Belmora Media Holdings Ltd", "Ilve Publishing Group"])
def test_a_company_told_to_machines_gives_way_to_the_name_in_the_windows_title(owner):
    page = page_of(web_page(f'<meta name="publisher" content="{owner}">', title=f"{TITLE} | The Ilve Times"))
    assert page.outlet is not None
    assert page.outlet.value == "The Ilve Times"


@pytest.mark.parametrize("owner", ["Belmora Media Holdings Ltd"])
def test_a_company_told_to_machines_counts_where_nothing_else_does(owner):
    page = page_of(
        f'<html><head><meta name="publisher" content="{owner}"></head><p>{PARAGRAPHS[0]}</p></html>'
    )
    assert page.outlet is not None
    assert page.outlet.value == owner
