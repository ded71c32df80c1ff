"""What holds on to what across the end of a page, the same in Word and PDF: told of each block by its tie."""

import pytest

from lsgtool.document.parse import parse
from lsgtool.writers.keeping import ties

SIGNED = "---\n\nKarin Ek\\\nOrdförande\n\n"
TABLE = "| a |\n| --- |\n"
ROW = "| b |\n"
ITEM = "- c\n"
FACTS = "**a:** b\\\n**c:** d"


@pytest.mark.parametrize(
    ("markdown", "held"),
    [
        ("# a\n\nb\n\nc", "next next -"),
        ("## § 1 a\n\n*b*\n\nc\n\n## § 2 d\n\ne", "next next - next -"),
        # An agenda may end a page after each of its items.
        ("## § 1 a\n\n## § 2 b\n\n*c*\n\n## § 3 d", "- next - -"),
        ("## § 1 a\n\n### b\n\n*c*\n\n### d\n\ne", "next next - next -"),
        # A decision stays with what it is taken on, right below the heading as well.
        ("## § 1 a\n\nb\n\n> c\n\n> d\n\ne", "next next - - -"),
        ("- a\n\n> b", "next -"),
        (f"{TABLE}{ROW * 7}\n> c", "next -"),
        (f"{TABLE}{ROW * 8}\n> c", "- -"),
        # Words announce a list with a colon, and a table or facts by standing above them.
        (f"a\n\n{FACTS}\n\nb", "next - -"),
        ("a:\n\n- b\n\nc\n\n- d\n\ne\n\n" + TABLE, "next - - - next -"),
        (f"{TABLE}{ROW}\n{FACTS}\n\nc", "next - -"),
        (f"{TABLE}{ROW * 8}\n{FACTS}", "- -"),
        (f"{TABLE}{ROW}\n{ITEM * 9}", "- -"),
        # Signatures are never alone: what stands above them goes along.
        (f"a\n\nb\n\n{SIGNED}{SIGNED}", "signed signed signed -"),
        (f"a\n\nb\n\n## c\n\n{SIGNED}{SIGNED}", "- signed signed signed -"),
        (f"- a\n\n## b\n\nc\n\n{SIGNED}", "signed signed signed -"),
        (f"> a\n\n## b\n\n{SIGNED}", "signed signed -"),
        (f"{SIGNED}## a\n\nb", "- next -"),
        ("", ""),
    ],
)
def test_ties(markdown: str, held: str) -> None:
    assert [tie or "-" for tie in ties(parse(markdown).blocks)] == held.split()
