"""Documents made here, small and large: pages, mails, PDF, Word and RTF, and bombs of each kind."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence

TITLE = "Envoys of Verania and Orlo agree to talk again"
PARAGRAPHS = (
    "KESK — The envoys of Verania and Orlo met in Kesk on Tuesday for the first time since the border was "
    "closed in January, officials of both governments said, and agreed on an agenda for a third round.",
    "“We are ready to talk about everything, and we will stay for as long as it takes,” Rosa Ferrand, the "
    "Veranian envoy, told reporters after the session at the old customs house.",
    "He nodded.",
    "A spokesman for the foreign ministry of Orlo declined to comment on what he called hypothetical "
    "arrangements, but said that his government had always been open to a conversation among equals.",
    "The third round is to follow within two weeks, according to a senior official who asked not to be "
    "named because the talks are confidential.",
)

NAVIGATION = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport'
    "</a></li></ul></nav>"
)
FOOTER = (
    '<aside class="related"><h2>Most read</h2><ul><li><a href="/tips">Ten tips for spring</a></li></ul>'
    '<time datetime="2023-01-01">1 January 2023</time></aside>'
    "<footer><p>Privacy policy</p><p>© 2019 The Kesk Herald Ltd. All rights reserved.</p></footer>"
)


def web_page(head: str = "", top: str = "", *, body: str | None = None, title: str = TITLE) -> str:
    """A page of our own with an article between navigation and footer."""
    story = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS) if body is None else body
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f'<body class="single comments-open">{NAVIGATION}<main><article>{top}{story}</article></main>'
        f"{FOOTER}<script>var menu = '<div><div>';</script></body></html>"
    )


def mail(headers: str, body: bytes | str) -> bytes:
    """A mail with these header lines."""
    whole = headers.strip().replace("\n", "\r\n").encode() + b"\r\n\r\n"
    return whole + (body.encode() if isinstance(body, str) else body).replace(b"\n", b"\r\n")


# --- PDF --------------------------------------------------------------------------------------------


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]], *, info: str = "", extra: str = ""
) -> bytes:
    """Pages of lines: x, y, size, text in Latin-1."""
    streams = []
    for lines in pages:
        parts = []
        for x, y, size, text in lines:
            safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            parts.append(f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({safe}) Tj ET")
        streams.append(zlib.compress("\n".join(parts).encode("cp1252")))
    return pdf_of(streams, info=info, extra=extra)


def pdf_of(
    streams: Sequence[bytes], *, filters: str = "/FlateDecode", info: str = "", extra: str = ""
) -> bytes:
    """A PDF of these packed content streams, one per page."""
    count = len(streams)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(streams):
        objects += [
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                f"/Contents {5 + 2 * number} 0 R >>"
            ).encode(),
            f"<< /Length {len(stream)} /Filter {filters} >>\nstream\n".encode() + stream + b"\nendstream",
        ]
    objects.append(f"<< {info} >>".encode("cp1252"))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R {extra} >>\n"
        f"startxref\n{start}\n%%EOF\n".encode()
    )
    return out.getvalue()


def set_lines(paragraphs: Sequence[str], *, width: int = 80, gap: float = 0, indent: float = 0) -> list[str]:
    """Paragraphs broken into lines; "" stands for a gap, a leading tab for an indent."""
    import textwrap

    lines: list[str] = []
    for paragraph in paragraphs:
        if lines and gap:
            lines.append("")
        broken = textwrap.wrap(paragraph, width, break_on_hyphens=False)
        lines += [("\t" if indent else "") + broken[0], *broken[1:]]
    return lines


# --- Word and RTF -----------------------------------------------------------------------------------

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>'
)


def docx(body: str, *, declaration: str = "", core: str = "", parts: dict[str, bytes] | None = None) -> bytes:
    """A Word document with this markup as its body."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{declaration}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
            "</w:document>",
        )
        if core:
            archive.writestr(
                "docProps/core.xml",
                '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
                f'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>',
            )
        for name, data in (parts or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def word_paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def rtf(paragraphs: Sequence[str], info: str = "") -> bytes:
    """An RTF document as word processors write it."""

    def escaped(text: str) -> str:
        return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)

    body = "\\par\n".join(escaped(text) for text in paragraphs)
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}}{\info"
        + info
        + r"}\f0\fs24 "
        + body
        + "}"
    ).encode("ascii")


# --- bombs ------------------------------------------------------------------------------------------


def nested_mail(depth: int) -> bytes:
    """Parts within parts within parts."""
    head = "".join(
        f'Content-Type: multipart/mixed; boundary="b{number}"\n\n--b{number}\n' for number in range(depth)
    )
    return f"From: a@b.example\nSubject: talks\nMIME-Version: 1.0\n{head}\n\nWords.\n".encode()


def mails_in_mails(depth: int) -> bytes:
    """A mail attached to a mail attached to a mail."""
    return b"From: a@b.example\nContent-Type: message/rfc822\n\n" * depth + b"From: a@b.example\n\nWords.\n"


def bombs() -> dict[str, tuple[str, bytes]]:
    """Every bomb by name: its format and its bytes."""
    megabyte = 2**20
    zeros = b"0" * megabyte
    packed = zlib.compress(bytes(300 * megabyte), 9)
    long_stream = zlib.compress(b"BT /F1 9 Tf (talks) Tj ET\n" * 2_000_000)
    liar = bytearray(docx(word_paragraph("x"), parts={"word/media/a.bin": zeros * 64}))
    return {
        "zip": ("docx", docx(word_paragraph("x"), parts={f"a{n}.xml": zeros * 30 for n in range(6)})),
        "zip of many files": ("docx", docx("", parts={f"a{n}": b"" for n in range(3000)})),
        "zip in media": ("docx", bytes(liar)),
        "word nested": ("docx", docx("<w:tbl><w:tr><w:tc>" * 50_000 + "</w:tc></w:tr></w:tbl>" * 50_000)),
        "word entities": (
            "docx",
            docx(
                word_paragraph("&j;"),
                declaration='<!DOCTYPE d [<!ENTITY a "talks talks talks ">'
                + "".join(
                    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
                )
                + "]>",
            ),
        ),
        "word of words": ("docx", docx(word_paragraph("talks " * 50) * 60_000)),
        "pdf packed twice": ("pdf", pdf_of([zlib.compress(packed)], filters="[/FlateDecode /FlateDecode]")),
        "pdf packed": ("pdf", pdf_of([packed])),
        "pdf of many words": ("pdf", pdf_of([long_stream])),
        "pdf of many pages": ("pdf", pdf_of([zlib.compress(b"BT (x) Tj ET")] * 3000)),
        "html nested": ("html", b"<html>" + b"<div>" * 100_000 + b"talks"),
        "html nested unseen": ("html", b"<html>" + b"<div></b><b></div>" * 100_000 + b"talks"),
        "html of one tag": ("html", b"<html><p " + b"a=b " * 4 * megabyte),
        "html unclosed": ("html", b"<html>" + b"<a" * 8 * megabyte),
        "html of paragraphs": ("html", b"<html><body><article>" + b"<p>Talks were held.</p>" * 800_000),
        "html of links": ("html", b"<html><body>" + b"<div><a href=x>talks</a> were</div>" * 300_000),
        "html of lines": ("html", b"<html><body><p>" + b"talks<br>" * 1_500_000),
        "html of json": (
            "html",
            b'<html><script type="application/ld+json">' + b"[" * 900_000 + b"</script><p>Talks were held.",
        ),
        "mail nested": ("mail", nested_mail(20_000)),
        "mails in mails": ("mail", mails_in_mails(20_000)),
        "mail of headers": ("mail", b"".join(b"X-%d: a\n" % n for n in range(600_000)) + b"From: a\n\nWords"),
        "mail of one header": ("mail", b"From: a\nSubject: " + b"=?utf-8?q?a?= " * megabyte + b"\n\nWords"),
        "mail of parts": (
            "mail",
            b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 500_000 + b"--b--\n",
        ),
        "mail in html": (
            "mail",
            b"From: a\nContent-Type: text/html\n\n" + b"<div>" * 100_000 + b"talks",
        ),
        "rtf nested": ("rtf", b"{\\rtf1 " + b"{" * 3 * megabyte + b"talks"),
        "rtf of fields": ("rtf", b"{\\rtf1 " + b"{\\field{\\*\\fldinst{ HYPERLINK " * 100_000),
        "rtf of words": ("rtf", b"{\\rtf1 " + b"talks\\par " * 700_000),
    }
