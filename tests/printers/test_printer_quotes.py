"""Which line of a file is quoted beside a finding."""

from pathlib import Path

import pytest

from lsgtool import codes
from lsgtool.diagnostic import Code, Diagnostic, Severity
from lsgtool.location import Place
from lsgtool.messages import msg
from lsgtool.workspace.quotes import Quotes

TEXT = b"\xef\xbb\xbfbody: lsg\r\n\r\nplace: V\xe4g\rtime: 9\x0b10\n"


def found(line: int, code: Code = codes.BAD_VALUE, path: str = "a.yaml") -> Diagnostic:
    return Diagnostic(path, Place(line, 1), code, msg("no"), None, Severity.ERROR)


@pytest.mark.parametrize(
    ("line", "quoted"),
    [(1, "body: lsg"), (2, None), (3, "place: V\ufffdg"), (4, "time: 9\x0b10"), (5, None), (99, None)],
)
def test_lines_are_counted_as_places_count_them(line: int, quoted: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(TEXT)

    assert Quotes(tmp_path).line(found(line)) == quoted


def test_findings_of_several_files(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a1\na2\n")
    (tmp_path / "b.yaml").write_bytes(b"b1\n")
    quotes = Quotes(tmp_path)

    asked = [found(1), found(2), found(1, path="b.yaml"), found(1, path="gone.yaml"), found(2)]
    assert [quotes.line(one) for one in asked] == ["a1", "a2", "b1", None, "a2"]


@pytest.mark.parametrize(
    ("text", "line", "quoted"),
    [
        ("text: Se 640823-**3234**.\n", 1, "text: Se 64…**."),
        ("text: Se 640823\\-3234.\n", 1, "text: Se 64…."),
        ("text: Se 640823_3234.\n", 1, "text: Se 64…."),
        ("text: Se *640823*3234.\n", 1, "text: Se *64…."),
        ("text: Se 64\u200b0823\u00ad-3234.\n", 1, "text: Se 64…."),
        ('text: "Se 640823\\u20113235."\n', 1, 'text: "Se 64…."'),
        ("text: |\n            Se 640823-\n            3234 sist\nb: 1\n", 2, "            Se 64…"),
        ("text: |\n            Se 640823-\n            3234 sist\nb: 1\n", 3, " sist"),
        ("text: |\n            Se 640823-\n            3234 sist\nb: 1\n", 4, "b: 1"),
    ],
)
def test_no_number_is_repeated(text: str, line: int, quoted: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")

    assert Quotes(tmp_path).line(found(line, codes.IDENTITY_NUMBER)) == quoted


@pytest.mark.parametrize(
    "code", [codes.UNREADABLE, codes.TOO_LARGE, codes.STRAY_FILE, codes.MISNAMED_MEETING]
)
def test_what_is_wrong_with_a_whole_file_has_no_line(code: Code, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(TEXT)

    assert Quotes(tmp_path).line(found(1, code)) is None
