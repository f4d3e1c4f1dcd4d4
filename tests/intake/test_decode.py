"""Bytes become the very text, or are said not to be text."""

from __future__ import annotations

import codecs
import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storywatch.intake.decode import Decoded, NotTextError, decode
from tests.intake import samples

TEXTS = {
    "english": "“We are ready,” the envoy said — after 3 hours’ talk at the café. The price: £40, or €46…",
    "french": "La ministre a déclaré que les négociations reprendraient « dès que possible », à Genève, "
    "où l’on espère une réponse cet été.",
    "german": "Der Außenminister sagte am Dienstag, die Gespräche würden nächste Woche in Köln fortgeführt.",
    "polish": "Minister powiedział, że rozmowy zostaną wznowione w przyszłym tygodniu, gdy będzie można; "
    "źródła mówią o dużych różnicach.",
    "russian": "Министр заявил во вторник, что переговоры возобновятся на следующей неделе в столице.",
    "japanese": "外相は火曜日、来週首都で協議が再開されると述べた。双方の代表は国境の町で会談した。",
    "chinese": "外交部长星期二表示，会谈将于下周在首都恢复。双方代表在边境小镇举行了会晤。",
}
CODECS = {
    "english": ["cp1252", "mac_roman"],
    "french": ["cp1252"],
    "german": ["cp1252", "latin-1"],
    "polish": ["cp1250"],
    "russian": ["cp1251", "koi8-r"],
    "japanese": ["shift_jis", "euc_jp"],
    "chinese": ["gb18030", "gbk"],
}
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
LONG = 12


def written():
    for language, text in TEXTS.items():
        for codec in UNICODE + CODECS[language]:
            for times in (1, LONG):
                whole = "\n\n".join([text] * times)
                yield pytest.param(whole, codec, id=f"{language}-{codec}-{times}")


@pytest.mark.parametrize(("text", "codec"), written())
def test_text_comes_back_as_it_was_written(text, codec):
    if codec in ("utf-16-le", "utf-16-be") and "\n" not in text and " " not in text:
        pytest.skip("without a mark, a blank or a line feed nothing tells these from another encoding")
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        (b"plain", "utf-8"),
        (codecs.BOM_UTF8 + b"plain", "utf-8"),
        ("plain text".encode("utf-16"), "utf-16-le"),
        ("plain text".encode("utf-16-be"), "utf-16-be"),
        ("plain text".encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_certain_encodings_are_named_without_a_guess(data, codec):
    decoded = decode(data)
    assert (decoded.encoding, decoded.guessed) == (codec, False)


def test_a_guess_says_that_it_is_one():
    assert decode(TEXTS["english"].encode("cp1252")).encoding == "cp1252 (guessed)"


@pytest.mark.parametrize("cut", range(1, 40))
def test_a_cut_file_stays_utf8(cut):
    data = (TEXTS["french"] * 3).encode()[:-cut]
    decoded = decode(data)
    assert decoded.codec == "utf-8"
    assert decoded.text.rstrip("\ufffd") == data.decode("utf-8", "ignore")
    assert decoded.replaced <= 1


@pytest.mark.parametrize("word", ["café", "“ready”", "naïve—"])
def test_english_that_is_cut_in_its_only_foreign_letter_never_becomes_another_script(word):
    data = f"The envoy spoke to reporters at the border and then went to the {word}".encode()
    for end in range(len(data) - len(word.encode()), len(data)):
        assert all(ord(letter) < 0x250 or letter in "“”—\ufffd" for letter in decode(data[:end]).text)


def test_english_with_a_foreign_name_is_not_sent_to_the_guesser():
    text = "The envoy met his colleague José in the afternoon, and both went to the bridge over the river."
    assert decode(text.encode("cp1252")).text == text
    assert decode((text + " He ordered a café").encode("cp1252")).text == text + " He ordered a café"


def test_one_bad_byte_among_good_utf8_is_counted_and_marked():
    decoded = decode("Ça va très bien à Genève, été compris".encode() + b" \xff fin")
    assert (decoded.codec, decoded.replaced) == ("utf-8", 1)
    assert decoded.text.endswith(" \ufffd fin")


def test_a_replacement_mark_in_the_file_is_no_fault_of_ours():
    assert decode("so it was printed: \ufffd".encode()) == Decoded("so it was printed: \ufffd", "utf-8")


def test_line_ends_and_nuls():
    assert decode(b"a line\r\nanother\rthird\n\nlong enough a text\0here").text == (
        "a line\nanother\nthird\n\nlong enough a text\ufffdhere"
    )


@pytest.mark.parametrize(
    "data",
    [
        random.Random(1).randbytes(4000),
        random.Random(2).randbytes(100),
        bytes(5000),
        b"\x00\x01\x02\x03\x04\x05\x06\x07" * 50,
        b"\x1b\x01\x02\x03\x05\x06\x07\x08\x0e" * 50,
        b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00\x3e\x00\x01\x00\x00\x00" * 40,
        codecs.BOM_UTF16_LE + random.Random(3).randbytes(4000),
    ],
    ids=["noise", "short noise", "zeroes", "low bytes", "controls", "program", "noise with a mark"],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(NotTextError):
        decode(data)


def test_terminal_controls_in_an_article_are_kept():
    text = "He said “no”.\x1b]52;c;cm0gLXJm\x07 And left.\x9b31m"
    assert decode(text.encode()).text == text


def test_the_reader_can_name_the_encoding():
    assert decode("Москва".encode("koi8-r"), "koi8-r").text == "Москва"


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe\x00\x00\x00")
@example(b"\xfe\xff\xd8")
@example(b"\xef\xbb\xbf\xff")
def test_any_bytes_give_storable_text_or_a_refusal(data):
    try:
        decoded = decode(data)
    except NotTextError:
        return
    decoded.text.encode()  # no lone surrogates
    assert "\r" not in decoded.text
    assert "\0" not in decoded.text
    assert decoded.replaced >= 0


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_never_mistaken(text):
    if not text.startswith("\ufeff"):  # that is a mark
        assert decode(text.encode()).text == text


def test_every_sample_comes_back():
    told = {(one.language, one.codec, one.length): one.outcome() for one in samples.samples()}
    assert len(told) == 76
    # The best known way (a mark, UTF-8, the pattern of NULs, then a guesser) has 35 of 38 long ones.
    assert [which for which, outcome in told.items() if outcome not in ("certain", "guess")] == []
    assert [which for which, outcome in told.items() if which[1][:3] == "utf" and outcome != "certain"] == []


@pytest.mark.parametrize("language", samples.TEXTS)
def test_cut_anywhere_it_stays_utf8(language):
    text = samples.TEXTS[language]
    for end in range(len(data := (text * 2).encode()) // 2, len(data)):
        decoded = decode(data[:end])
        kept = decoded.text.rstrip("\ufffd")
        assert kept == data[:end].decode("utf-8", "ignore")
        assert decoded.codec == "utf-8"
