"""PDF, Word and RTF: paragraphs as they were set, what a document says of itself where its text agrees."""

from __future__ import annotations

import importlib
import shlex
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.intake.convert import convert, pdf
from storywatch.intake.convert.pdf import Line
from storywatch.intake.pages import Page, Unfit, put_down
from tests.intake import documents
from tests.intake.documents import PARAGRAPHS, TITLE, set_lines, word_paragraph

TEXT = "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"
LINE = 14.0


def page_of(kind, data: bytes) -> Page:
    page = convert(kind, data)
    assert isinstance(page, Page), page
    return page


def printed(
    paragraphs=PARAGRAPHS, *, gap: float = 0, indent: float = 0, per_page: int = 100, heads=(), **info
) -> bytes:
    """A PDF with a title and these paragraphs, set with a gap between them or with indents."""
    pages: list[list[tuple[float, float, float, str]]] = [[(72, 740, 20, TITLE)]]
    y = 700.0
    for number, line in enumerate(set_lines(paragraphs, gap=gap, indent=indent)):
        if number and number % per_page == 0:
            pages.append([])
            y = 700.0
        if line:
            pages[-1].append((72 + (indent if line[0] == "\t" else 0), y, 11, line.strip()))
        y -= LINE if line else gap
    for number, page in enumerate(pages, 1):
        for head in heads:
            page.insert(0, (72, 770, 8, head.format(number)))
        page.append((300, 30, 8, f"{number}"))
    return documents.pdf(pages, **info)


@pytest.mark.parametrize(("gap", "indent"), [(8, 0), (0, 18), (6, 18), (0, 0)])
def test_paragraphs_of_a_pdf(gap, indent):
    page = page_of("pdf", printed(gap=gap, indent=indent))
    assert page.text == TEXT
    assert page.encoding == "pdf"
    assert page.title is not None
    assert page.title.value == TITLE


def test_a_paragraph_goes_on_over_the_page_and_running_heads_go():
    page = page_of("pdf", printed(gap=8, per_page=4, heads=["The Kesk Herald, page {}"]))
    assert page.text == "The Kesk Herald, page 1\n\n" + TEXT


def test_words_broken_at_the_end_of_a_line_are_whole_again():
    lines = [
        "The rep-",
        "resentatives of the Anglo-",
        "Veranian committee met – and met with-",
        "out result.",
    ]
    made = documents.pdf([[(72, 700 - LINE * n, 11, line) for n, line in enumerate(lines)]])
    assert page_of("pdf", made).text == (
        "The representatives of the Anglo- Veranian committee met – and met without result.\n"
    )


def test_what_a_pdf_says_of_itself_counts_where_its_text_says_so_too():
    made = printed(
        [f"By Jana Dorn and others. {PARAGRAPHS[0]}"], info=f"/Title ({TITLE}) /Author (Jana Dorn)"
    )
    page = page_of("pdf", made)
    assert page.title is not None
    assert page.title.evidence == f"title of the document: {TITLE}"
    assert page.byline is not None
    page = page_of("pdf", printed(info="/Title (Microsoft Word - Document1) /Author (Some Owner)"))
    assert page.title is not None
    assert page.title.value == TITLE
    assert page.byline is None


def test_a_word_document():
    core = f"<dc:title>{TITLE}</dc:title><dc:creator>Jana Dorn</dc:creator>"
    page = page_of("docx", documents.docx("".join(map(word_paragraph, (TITLE, *PARAGRAPHS))), core=core))
    assert page.text == TEXT
    assert page.encoding == "docx"
    assert page.title is not None
    assert page.title.evidence == f"title of the document: {TITLE}"
    assert page.byline is None


def test_breaks_insertions_and_tables_of_a_word_document():
    body = (
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>"
        '<w:p><w:r><w:t>They </w:t></w:r><w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>have agreed.</w:t></w:r></w:ins></w:p>'
        f"<w:tbl><w:tr><w:tc>{word_paragraph('Kesk')}</w:tc>"
        f"<w:tc>{word_paragraph('12 March')}</w:tc></w:tr></w:tbl>"
    )
    assert page_of("docx", documents.docx(body)).text == "One\ntwo\n\nThey have agreed.\n\nKesk\n\n12 March\n"


def test_an_rtf_document():
    page = page_of("rtf", documents.rtf((TITLE, "", *PARAGRAPHS), info="{\\title Letter}{\\author Owner}"))
    assert page.text == TEXT
    assert page.encoding == "rtf"
    assert page.title is not None
    assert page.title.value == TITLE
    assert page_of("rtf", rb"{\rtf1\ansi caf\'e9 \ldblquote talks\rdblquote\par}").text == "café “talks”\n"


@pytest.mark.parametrize(
    ("kind", "data", "word"),
    [
        ("pdf", b"%PDF-1.4 and then nothing", "PDF document"),
        ("pdf", b"talks", "no PDF"),
        ("pdf", documents.pdf([[]]), "pictures"),
        ("pdf", documents.pdf([[]] * 1001), "1,001 pages"),
        ("pdf", documents.pdf([[]], extra="/Encrypt << /Filter /Odd >>"), "PDF document"),
        ("docx", b"PK\x03\x04 and then nothing", "no Word document"),
        ("docx", b"talks", "no Word document"),
        ("docx", documents.docx(""), "no text"),
        ("docx", documents.docx("<w:p><w:r>"), "damaged"),
        ("rtf", b"talks", "no RTF"),
        ("rtf", rb"{\rtf1 }", "no text"),
    ],
)
def test_documents_without_text_are_refused(kind, data, word):
    got = convert(kind, data)
    assert isinstance(got, Unfit)
    assert word in got.reason
    assert got.remedy


def test_an_entity_in_a_word_document_reads_no_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("do not tell")
    declaration = f'<!DOCTYPE d [<!ENTITY s SYSTEM "file://{secret}">]>'
    got = convert("docx", documents.docx(word_paragraph("Words &s;"), declaration=declaration))
    assert "do not tell" not in repr(got)


@pytest.mark.parametrize(("kind", "library"), [("pdf", "pypdf"), ("docx", "mammoth"), ("rtf", "striprtf")])
def test_a_format_whose_extra_is_missing_says_which(monkeypatch, kind, library):
    for name in [name for name in sys.modules if name.split(".")[0] == library]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"storywatch.intake.convert.{kind}", raising=False)
    got = convert(kind, b"%PDF-1.4")
    assert isinstance(got, Unfit)
    assert library in got.reason
    # A clone, pipx, an environment of one's own: each has its own Python.
    assert f"{shlex.quote(sys.executable)} -m pip install '{library}<" in got.remedy
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    without_pip = convert(kind, b"%PDF-1.4")
    assert isinstance(without_pip, Unfit)
    assert "pip" not in without_pip.remedy.replace(sys.executable, "")
    assert f"Install '{library}<" in without_pip.remedy


def test_the_base_formats_need_no_extra():
    importlib.import_module("storywatch.intake.convert.webpage")
    for name in ("webpage", "mail", "metadata"):
        module = sys.modules.get(f"storywatch.intake.convert.{name}")
        assert module is None or not {"pypdf", "mammoth", "striprtf"} & set(vars(module))


lines = st.builds(
    Line,
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30),
    page=st.integers(0, 3),
    x=st.floats(-1e6, 1e6),
    y=st.floats(-1e6, 1e6),
    size=st.floats(0, 1e4),
)


@given(st.lists(lines, max_size=30))
def test_no_line_is_lost_however_they_stand(found):
    letters = "".join(char for line in found for char in line.text if char.isalnum())
    assert "".join(char for text in pdf.paragraphs(found) for char in text if char.isalnum()) == letters


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["pdf", "docx", "rtf"]),
    st.integers(0, 5000),
    st.binary(max_size=30),
    st.booleans(),
)
def test_a_damaged_document_is_a_page_or_a_refusal(kind, at, noise, cut):
    whole = {
        "pdf": printed(gap=8),
        "docx": documents.docx(word_paragraph(TITLE)),
        "rtf": documents.rtf(PARAGRAPHS),
    }[kind]
    at %= len(whole)
    got = convert(kind, whole[:at] + noise + (b"" if cut else whole[at:]))
    assert isinstance(got, Page | Unfit)
    if isinstance(got, Page):
        assert not set(got.text) & set("\0\r")
        got.text.encode()


@given(st.lists(st.text()))
def test_paragraphs_are_put_down_with_line_feeds_and_single_blank_lines(blocks):
    text = put_down(blocks)
    assert not set(text) & set("\0\r\u2028\u2029\xad\u200b\ufeff")
    assert "\n\n\n" not in text
    assert not text or (text.endswith("\n") and text.strip(" \n") == text[:-1])
    text.encode()
