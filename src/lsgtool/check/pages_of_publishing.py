"""Manual pages of what keeps a paper from being published."""

from lsgtool import codes
from lsgtool.rules.basis import PRIVACY

PAGES_OF_PUBLISHING = (
    (
        codes.IDENTITY_NUMBER_LIKE,
        PRIVACY,
        """
        A paper that is to be published shows what looks like a personal identity number.

        What is published cannot be called back, so `lsg render --public` looks for more than LSG803 does:
        the check digit may be wrong, blanks, dots and dashes may stand in it, and it looks through what
        bodies.yaml and the templates say too. With the right check digit, any other signs may stand before
        the last four: commas, brackets, the border of a table. A number for the time being, with a letter
        before its last three digits, is found too. No weight in bodies.yaml changes that. Neither the number
        nor the line in which it stands is shown. What is marked as `restricted` is left out anyway and does
        not count.

        Most telephone numbers, diary numbers, amounts, periods and times are told apart. Where one is not,
        writing it in another way helps: 2024-01-01–2024-12-31 for a period.

        Bad::

            remark: Ärendet gäller 640823-3235.

        Good::

            remark: Ärendet gäller en enskild person, se akten.
        """,
    ),
)
