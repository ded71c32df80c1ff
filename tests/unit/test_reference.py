"""Names of meetings: body, slash, day; and of the paragraphs of their minutes."""

from datetime import date

import pytest

from lsgtool.reference import MeetingRef, ParagraphRef, parse_paragraph, parse_reference


@pytest.mark.parametrize(
    ("text", "body", "day", "path"),
    [
        ("lsg/2024-09-20", "lsg", "2024-09-20", "meetings/lsg/2024-09-20.yaml"),
        ("barn-och-unga/2024-02-29", "barn-och-unga", "2024-02-29", "meetings/barn-och-unga/2024-02-29.yaml"),
        ("rad7/1999-12-31", "rad7", "1999-12-31", "meetings/rad7/1999-12-31.yaml"),
    ],
)
def test_a_name_is_read_and_written_the_same(text: str, body: str, day: str, path: str) -> None:
    ref = parse_reference(text)

    assert ref == MeetingRef(body, date.fromisoformat(day))
    assert str(ref) == text
    assert ref.path == path


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lsg",
        "lsg/",
        "/2024-09-20",
        "lsg/latest",
        "lsg/2024-9-20",
        "lsg/24-09-20",
        "lsg/20240920",
        "lsg/2024-02-30",
        "lsg/2023-02-29",
        "lsg/2024-13-01",
        "lsg/0000-01-01",
        "lsg/0001-01-01",
        "lsg/1899-12-31",
        "lsg/2200-01-01",
        "lsg/9999-12-31",
        "lsg/2024-W38-5",  # the week date that Python also takes
        "lsg/2024-09-20.yaml",
        "lsg/2024-09-20\n",
        " lsg/2024-09-20",
        "LSG/2024-09-20",
        "vård/2024-09-20",
        "lsg-/2024-09-20",
        "lsg--au/2024-09-20",
        "con/2024-09-20",  # no folder on Windows
        "lpt1/2024-09-20",
        "-lsg/2024-09-20",
        "../2024-09-20",
        "meetings/lsg/2024-09-20",
        "lsg/2024-09-20 § 38",
        "lsg/\u0662\u0660\u0662\u0664-09-20",  # Arabic digits
    ],
)
def test_anything_else_names_no_meeting(text: str) -> None:
    assert parse_reference(text) is None


def test_meetings_are_in_the_order_of_bodies_and_days() -> None:
    names = ["lsg/2024-09-20", "lsg-au/2024-01-01", "lsg/2023-11-17", "lsg/2024-02-23"]
    refs = sorted(ref for ref in map(parse_reference, names) if ref is not None)

    assert [str(ref) for ref in refs] == [
        "lsg/2023-11-17",
        "lsg/2024-02-23",
        "lsg/2024-09-20",
        "lsg-au/2024-01-01",
    ]


LSG = MeetingRef("lsg", date(2024, 9, 20))


@pytest.mark.parametrize(
    ("text", "paragraph", "written"),
    [
        ("lsg/2024-09-20 § 38", ParagraphRef(LSG, "38"), "lsg/2024-09-20 § 38"),
        ("lsg/2024-09-20 §38", ParagraphRef(LSG, "38"), "lsg/2024-09-20 § 38"),
        ("lsg/2024-09-20\xa0§\xa038", ParagraphRef(LSG, "38"), "lsg/2024-09-20 § 38"),
        ("lsg/2024-09-20#38", ParagraphRef(LSG, "38"), "lsg/2024-09-20 § 38"),
        ("lsg/2024-09-20#38.2", ParagraphRef(LSG, "38", 2), "lsg/2024-09-20 § 38.2"),
        ("lsg/2024-09-20 § 38.12", ParagraphRef(LSG, "38", 12), "lsg/2024-09-20 § 38.12"),
        ("lsg/2024-09-20#2b", ParagraphRef(LSG, "2b"), "lsg/2024-09-20 § 2b"),
        ("lsg/2024-09-20 § 2 b.1", ParagraphRef(LSG, "2 b", 1), "lsg/2024-09-20 § 2 b.1"),
    ],
)
def test_a_paragraph_is_named_by_its_meeting_and_its_number(
    text: str, paragraph: ParagraphRef, written: str
) -> None:
    assert parse_paragraph(text) == paragraph
    assert str(paragraph) == written
    assert parse_paragraph(written) == paragraph


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lsg/2024-09-20",
        "lsg/2024-09-20 38",
        "lsg/2024-09-20 §",
        "lsg/2024-09-20 § 38.0",
        "lsg/2024-09-20 § 38.",
        "lsg/2024-09-20 § 38.2.1",
        "lsg/2024-09-20 § 38 och 39",
        "lsg/2024-09-20 §§ 38",
        "lsg/2024-09-20  § 38",
        "lsg/2024-09-31 § 38",
        "LSG/2024-09-20 § 38",
        "lsg/latest#38",
        "§ 38",
        "lsg/2024-09-20 § 1234567",
        "lsg/2024-09-20#38\n",
    ],
)
def test_anything_else_names_no_paragraph(text: str) -> None:
    assert parse_paragraph(text) is None
