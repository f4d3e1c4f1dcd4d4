"""Saved mail: the text that was meant to be read, and who sent what when."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.intake.convert import convert
from storywatch.intake.pages import Page, Unfit
from tests.intake.documents import PARAGRAPHS, TITLE, mail, mails_in_mails, nested_mail, web_page
from tests.intake.heads import MAIL_HEADS

BODY = "\n\n".join(PARAGRAPHS) + "\n"
PLAIN = 'Content-Type: text/plain; charset="utf-8"'


def headers(sender: str = "Jana Dorn <jd@x.example>", subject: str = TITLE, more: str = PLAIN) -> str:
    return (
        f"Received: by x.example\nFrom: {sender}\nTo: b@x.example\nSubject: {subject}\n"
        f"Date: Tue, 12 Mar 2019 23:30:00 -0500\nMIME-Version: 1.0\n{more}"
    )


def page_of(data: bytes) -> Page:
    page = convert("mail", data)
    assert isinstance(page, Page), page
    return page


def parts(*inside: tuple[str, str], kind: str = "alternative") -> bytes:
    body = "".join(f"--=b\n{head}\n\n{text}\n" for head, text in inside) + "--=b--\n"
    return mail(headers(more=f'Content-Type: multipart/{kind}; boundary="=b"'), body)


def test_a_mail_is_its_text_under_its_subject():
    page = page_of(mail(headers("Allied News Service <wire@ans.example>"), BODY))
    assert page.text == f"{TITLE}\n\n{BODY}"
    assert page.encoding == "utf-8 (mail)"
    assert page.title is not None
    assert (page.title.value, page.title.evidence) == (TITLE, f"Subject: {TITLE}")
    assert page.published is not None
    assert page.published.value == "2019-03-12"
    assert page.published.evidence == "Date: Tue, 12 Mar 2019 23:30:00 -0500"
    assert page.outlet is not None
    assert page.outlet.value == "Allied News Service"
    assert page.outlet.evidence == "From: Allied News Service <wire@ans.example>"


@pytest.mark.parametrize(
    ("sender", "byline", "outlet"),
    [
        ("Jana Dorn <jd@x.example>", "Jana Dorn", None),
        ('"Jana Dorn, The Kesk Herald" <jd@x.example>', "Jana Dorn", "The Kesk Herald"),
        ("Jana Dorn via The Kesk Herald <jd@x.example>", "Jana Dorn", "The Kesk Herald"),
        ("Jana Dorn | Kesk Daily News <jd@x.example>", "Jana Dorn", "Kesk Daily News"),
        ("=?utf-8?q?Le_Courrier_d=27Orlo_Tribune?= <x@x.example>", None, None),
        ("jd@x.example", None, None),
        ("", None, None),
    ],
)
def test_senders(sender, byline, outlet):
    page = page_of(mail(headers(sender), BODY))
    assert (page.byline and page.byline.value) == byline
    assert (page.outlet and page.outlet.value) == outlet


@pytest.mark.parametrize(("sender", "body", "outlet"), MAIL_HEADS)
def test_whose_letter_it_is_where_nothing_better_says_so(sender, body, outlet):
    page = page_of(mail(headers(sender), body))
    assert (page.outlet and page.outlet.value) == outlet


@pytest.mark.parametrize(
    "subject", [f"Fwd: {TITLE}", f"RE: Fw: {TITLE}", f"[kesk-list] Re: {TITLE}", f"AW: {TITLE}"]
)
def test_marks_of_answers_are_no_title(subject):
    page = page_of(mail(headers(subject=subject), BODY))
    assert page.title is not None
    assert page.title.value == TITLE


def test_what_an_article_says_itself_counts_for_more_than_who_passes_it_on():
    article = f"{TITLE}\n\nBy Ivo Lind\nPublished: 10 March 2019\n\n{BODY}"
    page = page_of(mail(headers(), article))
    assert page.byline is not None
    assert page.byline.value == "Ivo Lind"
    assert page.published is not None
    assert page.published.value == "2019-03-10"
    assert page.text == article


@pytest.mark.parametrize(
    "mark",
    ["---------- Forwarded message ---------", "-----Original Message-----", "Begin forwarded message:\n"],
)
def test_a_mail_passed_on_speaks_of_itself(mark):
    inner = (
        f"From: Kesk Daily News <a@k.example>\nDate: Mon, 11 Mar 2019\nSubject: {TITLE}\nTo: <b@x.example>\n"
    )
    page = page_of(mail(headers(subject="Fwd: look"), f"Worth reading.\n\n{mark}\n{inner}\n\n{BODY}"))
    assert page.text == f"{TITLE}\n\nWorth reading.\n\n{BODY}"
    assert page.outlet is not None
    assert page.outlet.value == "Kesk Daily News"
    assert page.published is not None
    assert page.published.value == "2019-03-11"


def test_the_plain_part_is_taken_and_attachments_are_not():
    page = page_of(parts((PLAIN, BODY), ("Content-Type: text/html", "<p>Other words.</p>")))
    assert page.text == f"{TITLE}\n\n{BODY}"
    attached = f"{PLAIN}\nContent-Disposition: attachment; filename=a.txt"
    page = page_of(parts((attached, "Not this."), (PLAIN, BODY), kind="mixed"))
    assert page.text.strip() == f"{TITLE}\n\n{BODY}".strip()


@pytest.mark.parametrize("short", ["", "This mail is best read as HTML."])
def test_html_is_turned_into_text_where_the_plain_part_says_nothing(short):
    html = f"<style>p {{}}</style><table><tr><td><p>{'</p><p>'.join(PARAGRAPHS)}</p></td></tr></table>"
    html += '<div style="display:none">Preheader</div>'
    page = page_of(parts((PLAIN, short), ("Content-Type: text/html; charset=utf-8", html)))
    assert page.text == f"{TITLE}\n\n{BODY}"


@pytest.mark.parametrize(
    ("charset", "codec", "encoding"),
    [
        ("iso-8859-1", "latin-1", "iso-8859-1"),
        ("windows-1252", "cp1252", "windows-1252"),
        ("us-ascii", "utf-8", "utf-8"),
        ("no-such-charset", "utf-8", "utf-8"),
        ("unicode_escape", "utf-8", "utf-8"),
        ("hex", "utf-8", "utf-8"),
    ],
)
def test_charsets_as_declared_or_as_the_bytes_are(charset, codec, encoding):
    head = headers(more=f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit")
    page = page_of(mail(head, "The café of Kesk, where they met.\n".encode(codec)))
    assert "The café of Kesk" in page.text
    assert page.encoding == f"{encoding} (mail)"


def test_quoted_printable_and_base64():
    head = headers(more=f"{PLAIN}\nContent-Transfer-Encoding: quoted-printable")
    assert "a café, they = met" in page_of(mail(head, "a caf=C3=A9, th=\ney =3D met\n")).text
    head = headers(more=f"{PLAIN}\nContent-Transfer-Encoding: base64")
    assert "café" in page_of(mail(head, "VGhlIGNhZsOpIG9mIEtlc2su\n")).text


def test_flowed_text_is_joined():
    head = headers(more="Content-Type: text/plain; format=flowed")
    text = "The envoys met \nin Kesk on \nTuesday.\n\n From here on \nit flows.\n-- \nJana\n"
    assert page_of(mail(head, text)).text.endswith(
        "\n\nThe envoys met in Kesk on Tuesday.\n\nFrom here on it flows.\n-- \nJana\n"
    )


def test_a_page_saved_as_one_file():
    html = web_page('<meta property="og:site_name" content="The Kesk Herald">')
    head = "From: <Saved by Blink>\nSnapshot-Content-Location: https://k.example/a\nSubject: x\n"
    head += 'Content-Type: multipart/related; type="text/html"; boundary="=b"'
    picture = "--=b\nContent-Type: image/png\n\nx\n"
    body = f"--=b\nContent-Type: text/html; charset=utf-8\n\n{html}\n{picture}--=b--\n"
    page = page_of(mail(head, body))
    assert page.encoding == "utf-8 (html)"
    assert page.text == "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"
    assert page.outlet is not None
    assert page.outlet.value == "The Kesk Herald"


def test_a_mail_that_only_carries_another():
    inner = mail(headers(), BODY)
    page = page_of(mail("From: a@b.example\nSubject: Fwd\nContent-Type: message/rfc822", inner))
    assert PARAGRAPHS[0] in page.text


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"No headers at all, only words.\n\nAnd more.", "no headers"),
        (mail(headers(more="Content-Type: image/png"), "x"), "only attachments"),
        (mail(headers(), ""), "only attachments"),
        (nested_mail(2000), "200"),
        (mails_in_mails(2000), "200"),
        (mail(headers(), b"\x00\x01\x02\xff" * 100), "not text"),
        (mail(headers(more="Content-Type: text/html"), "<div>" * 1000 + "talks"), "levels"),
    ],
)
def test_mails_without_an_article_are_refused(data, word):
    got = convert("mail", data)
    assert isinstance(got, Unfit)
    assert word in got.reason
    assert got.remedy


PIECES = [
    *("From: ", "Subject: ", "Date: ", "Content-Type: ", "multipart/mixed; boundary=b", "text/html"),
    *(
        "text/plain",
        "message/rfc822",
        "\n",
        "\n\n",
        "--b",
        "--b--",
        "; charset=",
        "utf-16",
        "idna",
        "=?utf-8?b?",
    ),
    *("?=", "<p>", "Content-Transfer-Encoding: ", "base64", "uuencode", "begin 644 a", '"', "(", "\r"),
]


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from([p.encode() for p in PIECES]) | st.binary(max_size=4), max_size=40).map(b"".join)
)
def test_any_bytes_are_a_mail_or_a_refusal(data):
    got = convert("mail", b"From: a@b.example\n" + data)
    assert isinstance(got, Page | Unfit)
    if isinstance(got, Unfit):
        assert "damaged" not in got.reason, got.reason
    else:
        assert not set(got.text) & set("\0\r")
        got.text.encode()


@pytest.mark.parametrize("sender", ["Ilve Brief <b@x.example>", "Ministry of Foreign Affairs <b@x.example>"])
def test_an_institution_is_nobodys_name(sender):
    for body in (BODY, f"Source: The Kesk Herald\n\n{BODY}"):
        assert page_of(mail(headers(sender), body)).byline is None
