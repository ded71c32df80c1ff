"""The ways to break a YAML file, each with how the engine puts it and how we put it."""

import re
from dataclasses import dataclass
from typing import Final

from lsgtool.codes import ALIAS, TAG, YAML_SYNTAX
from lsgtool.diagnostic import Code
from lsgtool.messages import Message, msg
from lsgtool.source.refusals import DIRECTIVE


@dataclass(frozen=True, slots=True)
class Breakage:
    """One way to break a file; the words may name the `{character}` at the place.

    `problem` and `context` are parts of what the engine says. `before` is found in the text between the
    beginning of the thing being read, where the engine names it, and the character where it gave up
    (see `syntax.py` for how far back it looks).
    The place is where it gave up, or the group `here` of `before`, or (`at_context`) that beginning.
    """

    problem: str
    message: Message
    hint: Message
    context: str = ""
    before: re.Pattern[str] | None = None
    at_context: bool = False
    code: Code = YAML_SYNTAX


_QUOTE_ALL: Final = msg("put the whole text in quotes")
_SAME_COLUMN: Final = msg("lines that belong together begin in the same column; indent with two spaces")

_TAB: Final = (
    msg("a tab stands here, where only spaces may stand"),
    msg("replace it by spaces; most editors can do so for the whole file"),
)
_NO_BREAK_SPACE: Final = (
    msg("the space behind this colon is a no-break space, which does not count"),
    msg("delete it and type a space; it came along when text was pasted"),
)
_OPEN_BRACKET: Final = (
    msg("the bracket that opens here is not closed, or a comma is missing inside it"),
    msg("close it, or put the whole text in quotes if the bracket is part of it"),
)

_LINE_BEGINS: Final = re.compile(r"(\A|\n)[ -]*\Z")

BREAKAGES: Final = (
    Breakage(r"'\t' that cannot start", *_TAB),
    Breakage("", *_TAB, before=re.compile(r"(?P<here>\t)[ \t]*\Z")),
    Breakage("that cannot start any token", msg("no text may begin with `{character}`"), _QUOTE_ALL),
    Breakage(
        "could not find expected ':'",
        msg("the space after the dash is missing"),
        msg("write `- ` before each item of a list"),
        before=re.compile(r"\A-\S"),
        at_context=True,
    ),
    Breakage(
        "could not find expected ':'",
        *_NO_BREAK_SPACE,
        before=re.compile(r"\A[^\n]*?:(?P<here>\u00a0)"),
    ),
    Breakage(
        "could not find expected ':'",
        msg("a key and its colon are missing on this line"),
        msg("write `key: value`; a text of several lines is indented more than its key"),
        at_context=True,
    ),
    Breakage(
        "mapping values are not allowed",
        msg("a second colon stands on this line, and its text is not in quotes"),
        msg("put the whole text after the first colon in quotes"),
        before=re.compile(r":[ \t][^\n]*\Z"),
    ),
    Breakage(
        "mapping values are not allowed",
        *_NO_BREAK_SPACE,
        before=re.compile(r":(?P<here>\u00a0)[^\n]*\n[^\n]*\Z"),
    ),
    Breakage(
        "mapping values are not allowed",
        msg("this key cannot be told from the text above it"),
        msg("begin it in the same column as its neighbours, and end their keys with a colon and a space"),
    ),
    Breakage(
        "sequence entries are not allowed",
        msg("a list cannot begin on the line of its key"),
        msg("begin the list on the next line; a text that begins with a dash and a space must be in quotes"),
    ),
    Breakage("mapping keys are not allowed", msg("no text may begin with `? `"), _QUOTE_ALL),
    Breakage(
        "", msg("no text may begin with `*`"), _QUOTE_ALL, "scanning an alias", at_context=True, code=ALIAS
    ),
    Breakage(
        "", msg("no text may begin with `&`"), _QUOTE_ALL, "scanning an anchor", at_context=True, code=ALIAS
    ),
    Breakage("", msg("no text may begin with `!`"), _QUOTE_ALL, " tag", at_context=True, code=TAG),
    Breakage("undefined tag handle", msg("no text may begin with `!`"), _QUOTE_ALL, code=TAG),
    Breakage(
        "",
        msg("after `|` or `>` the text begins on the next line"),
        msg("move the text to the next line and indent it; a text that begins with | or > must be in quotes"),
        "scanning a block scalar",
    ),
    Breakage(
        "found unexpected",
        msg("the quotation mark that stands here is never closed"),
        msg("write the same quotation mark at the end of the text"),
        "scanning a quoted scalar",
        at_context=True,
    ),
    Breakage(
        "escape",
        msg("a backslash stands here, which means something else between double quotes"),
        msg("write two backslashes, or put the text in single quotes"),
        before=re.compile(r"(?P<here>\\)([xuU][0-9A-Fa-f]*)?\Z"),
    ),
    Breakage("incompatible YAML document", *DIRECTIVE),
    Breakage("", *DIRECTIVE, context=" directive", at_context=True),
    Breakage("", *DIRECTIVE, before=re.compile(r"^(?P<here>%)", re.MULTILINE)),
    Breakage(
        "expected '<document start>'",
        msg("the value above is complete, and this does not belong to it"),
        msg("a file is made of lines such as `body: lsg`, all beginning in the first column"),
    ),
    Breakage(
        "after document end marker",
        msg("nothing may stand behind `...`"),
        msg("delete the line; a text that begins with `...` must be in quotes"),
    ),
    Breakage(
        "expected the node content, but found '<stream end>'",
        *_OPEN_BRACKET,
        before=re.compile(r"(?P<here>[\[{])[^\[\]{}]*\Z|\Z"),
    ),
    Breakage("but got '<stream end>'", *_OPEN_BRACKET, at_context=True),
    Breakage("expected ',' or", *_OPEN_BRACKET, before=re.compile(r"\n"), at_context=True),
    Breakage(
        "expected ',' or",
        msg("a comma or the closing bracket is missing before this"),
        msg("a text with commas, colons or brackets of its own must be in quotes"),
    ),
    Breakage(
        "expected the node content",
        msg("something is missing before `{character}`"),
        msg("a text that begins with `{character}` must be in quotes"),
    ),
    Breakage(
        "but found '-'",
        msg("an item of a list stands where a key is expected"),
        msg("write `key:` on a line of its own, and below it the items of the list"),
    ),
    Breakage(
        "but found '<block sequence start>'",
        msg("this item does not begin in the same column as the ones above"),
        _SAME_COLUMN,
    ),
    Breakage(
        "but found '<block mapping start>'",
        msg("this key does not begin in the same column as the ones above"),
        _SAME_COLUMN,
    ),
    Breakage(
        "but found '?'",
        msg("this line does not begin with a dash, as those above it do"),
        msg("write `- ` before an item of a list; what belongs to an item is indented more than its dash"),
    ),
    Breakage(
        "expected <block end>",
        msg("this line does not belong to the one above it"),
        _SAME_COLUMN,
        before=_LINE_BEGINS,
    ),
    Breakage(
        "expected <block end>",
        msg("text stands behind the closing quotation mark"),
        msg("move the closing quotation mark to where the text ends, or close the one further up"),
        before=re.compile(r"[\"']\s*\Z"),
    ),
    Breakage(
        "expected <block end>",
        msg("this cannot stand behind the value before it"),
        msg("a text that begins with a bracket, or has one too many, must be in quotes as a whole"),
    ),
    Breakage(
        "",
        msg("this line cannot be understood"),
        msg("look at its quotation marks, brackets and colons, and at the column it begins in"),
    ),
)
"""The first one that fits is taken; the last one fits everything."""
