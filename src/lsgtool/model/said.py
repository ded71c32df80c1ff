"""What is said of a value that cannot be read, by the sort of its error."""

from typing import Final, NamedTuple

from lsgtool import codes
from lsgtool.diagnostic import Code
from lsgtool.messages import Message, msg


class Words(NamedTuple):
    """What is said of one type of error; `hint` is the way out."""

    code: Code
    message: Message
    hint: Message | None = None


SAID: Final[dict[str, Words]] = {
    "too_short": Words(
        codes.EMPTY_VALUE,
        msg("the list is empty, and at least one entry is needed"),
        msg("put each entry on a line of its own that begins with `- `"),
    ),
    "empty": Words(codes.EMPTY_VALUE, msg("the text is empty"), msg("write the text, or take the line away")),
    "bad_date": Words(
        codes.BAD_DATE, msg("`{text}` is not a date"), msg("write year-month-day, for example 2024-09-20")
    ),
    "no_such_day": Words(
        codes.BAD_DATE, msg("there is no day {text}"), msg("look the date up in a calendar")
    ),
    "bad_year": Words(
        codes.BAD_DATE,
        msg("the year of {text} cannot be right"),
        msg("write a year from 1900 to 2199"),
    ),
    "bad_day_of_year": Words(
        codes.BAD_DATE,
        msg("`{text}` is no day that comes every year"),
        msg("write month-day, for example 11-30"),
    ),
    "bad_time": Words(
        codes.BAD_TIME,
        msg("`{text}` is not a time"),
        msg('write from and to, for example "09.00–12.00"; the end comes after the beginning'),
    ),
    "bad_number": Words(
        codes.BAD_VALUE, msg("`{text}` is not a whole number"), msg("write digits only, for example 31")
    ),
    "bad_flag": Words(codes.BAD_VALUE, msg("`{text}` is neither true nor false"), msg("write true or false")),
    "bad_identifier": Words(
        codes.BAD_VALUE,
        msg("`{text}` cannot be a name here"),
        msg("use the letters a to z (not å, ä, ö), digits and single hyphens, for example barn-och-unga"),
    ),
    "reserved_name": Words(
        codes.BAD_VALUE,
        msg("no folder on Windows can be called `{text}`"),
        msg("choose another name"),
    ),
    "too_many": Words(
        codes.BAD_VALUE, msg("`{text}` is too large a number here"), msg("write a number from 0 to 366")
    ),
    "bad_link": Words(
        codes.BAD_VALUE,
        msg("`{text}` is not an https address that a browser can open"),
        msg("copy it whole from the browser or the invitation, for example https://video.example.org/lsg"),
    ),
    "bad_item_number": Words(
        codes.BAD_VALUE,
        msg("`{text}` is not the number of an item"),
        msg('write digits, and a letter after them where there is one, for example "2 b"'),
    ),
    "bad_reference": Words(
        codes.BAD_VALUE,
        msg("`{text}` names no meeting"),
        msg("write body/date, for example lsg/2024-09-20"),
    ),
    "bad_paragraph": Words(
        codes.BAD_VALUE,
        msg("`{text}` names no paragraph of any minutes"),
        msg(
            "write body/date § number, for example lsg/2024-09-20 § 38, and .2 after it for the second clause"
        ),
    ),
    "bad_clause": Words(
        codes.BAD_VALUE,
        msg("`{text}` is not the number of a clause"),
        msg("count the clauses under the number from 1, in the order in which they are printed"),
    ),
    "keys_clash": Words(
        codes.KEYS_CLASH,
        msg("`{one}` and `{other}` cannot both stand here"),
        msg("write one of the two"),
    ),
    "neither_key": Words(
        codes.MISSING_KEY,
        msg("neither `{one}` nor `{other}` stands here"),
        msg("write one of the two"),
    ),
    "bad_digest": Words(
        codes.BAD_VALUE,
        msg("`{text}` is not a digest"),
        msg("`lsg adjust` writes it; take back what was changed by hand"),
    ),
    "bad_signature": Words(
        codes.BAD_VALUE,
        msg("this is not a signature as `ssh-keygen -Y sign` writes it"),
        msg("`lsg adjust --sign` writes it; take back what was changed by hand"),
    ),
    "key_needs": Words(
        codes.MISSING_KEY,
        msg("`{one}` needs `{other}` beside it"),
        msg("write that too, or take the step away and take it again with lsg"),
    ),
    "step_without_day": Words(
        codes.MISSING_KEY,
        msg("none of `called`, `held`, `approved`, `adjusted`, `reopened` and `cancelled` stands here"),
        msg("write which of them happened, and its day after it"),
    ),
    "item_without_title": Words(
        codes.MISSING_KEY,
        msg("the item has neither `title` nor `standing`"),
        msg("write its title, or which standing item it is"),
    ),
}
